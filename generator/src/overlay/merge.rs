//! What `update` does to one node: the merge of Overlay 1.0.

use serde_json::Value;

use crate::load::describe;

/// Merges `update` into `node`: mappings key by key and all the way down, an element added to a list, a list added to
/// a list below a merged mapping, a scalar put in a scalar's place. Tells whether anything changed.
///
/// # Errors
///
/// What `update` and `node` are, where they are of different kinds. The node may be half changed then.
pub(super) fn update(node: &mut Value, update: &Value) -> Result<bool, String> {
    match (node, update) {
        (Value::Array(list), element) => {
            list.push(element.clone());
            Ok(true)
        }
        (node @ Value::Object(_), Value::Object(_)) => merge(node, update),
        (node, _) => Err(mismatch(node, update)),
    }
}

fn merge(node: &mut Value, update: &Value) -> Result<bool, String> {
    match (node, update) {
        (Value::Object(object), Value::Object(keys)) => {
            let mut changed = false;
            for (key, value) in keys {
                changed |= match object.get_mut(key) {
                    Some(inner) => merge(inner, value)?,
                    None => object.insert(key.clone(), value.clone()).is_none(),
                };
            }
            Ok(changed)
        }
        (Value::Array(list), Value::Array(elements)) => {
            list.extend(elements.iter().cloned());
            Ok(!elements.is_empty())
        }
        (node, value) if scalar(node) && scalar(value) => {
            let changed = node != value;
            node.clone_from(value);
            Ok(changed)
        }
        (node, value) => Err(mismatch(node, value)),
    }
}

fn mismatch(node: &Value, update: &Value) -> String {
    format!("an update by {} of {}", describe(update), describe(node))
}

fn scalar(value: &Value) -> bool {
    !(value.is_object() || value.is_array())
}

/// Whether the node is what was expected: of a mapping every expected key, of anything else all of it.
pub(super) fn expected(node: &Value, expected: &Value) -> bool {
    match (node, expected) {
        (Value::Object(object), Value::Object(keys)) => keys.iter().all(|(key, value)| object.get(key) == Some(value)),
        _ => node == expected,
    }
}
