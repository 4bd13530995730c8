//! When two JSON values say the same: numbers by value, date-times by instant, all else exactly.

use jiff::Timestamp;
use serde_json::{Number, Value};

/// The first place where `found` is not `expected`, and what stands there; `None` where they say the same.
#[must_use]
pub fn difference(expected: &Value, found: &Value) -> Option<String> {
    match (expected, found) {
        (Value::Number(one), Value::Number(other)) if same_number(one, other) => None,
        (Value::String(one), Value::String(other)) if same_text(one, other) => None,
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let differences = one.iter().zip(other).enumerate();
            differences.into_iter().find_map(|(index, (one, other))| at(&index.to_string(), difference(one, other)))
        }
        (Value::Object(one), Value::Object(other)) => {
            let lost = one.iter().find_map(|(name, value)| match other.get(name) {
                Some(found) => at(name, difference(value, found)),
                None => Some(format!("/{name}: lost {}", short(value))),
            });
            let added = other.iter().find(|(name, _)| !one.contains_key(*name));
            lost.or_else(|| added.map(|(name, value)| format!("/{name}: made up {}", short(value))))
        }
        _ if expected == found => None,
        _ => Some(format!(": {} became {}", short(expected), short(found))),
    }
}

fn at(step: &str, difference: Option<String>) -> Option<String> {
    difference.map(|difference| format!("/{step}{difference}"))
}

fn same_number(one: &Number, other: &Number) -> bool {
    one == other || ((one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64())
}

/// Whether two texts are the same, or the same instant.
#[must_use]
pub fn same_text(one: &str, other: &str) -> bool {
    let instant = |text: &str| text.parse::<Timestamp>().ok();
    one == other || instant(one).is_some_and(|at| instant(other) == Some(at))
}

/// The beginning of the JSON of a value.
#[must_use]
pub fn short(value: &Value) -> String {
    let json = value.to_string();
    if json.chars().count() > 120 { json.chars().take(120).chain("…".chars()).collect() } else { json }
}
