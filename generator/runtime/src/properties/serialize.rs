//! From a serde type of the user's to properties.

use serde_json::Value;

use super::{Properties, PropertyError, PropertyValue};

impl Properties {
    /// The fields of `value` as properties, in HubSpot's forms: numbers and booleans as text, lists joined by `;`.
    ///
    /// A `None` is left out: what a program did not fetch it should not clear. To clear a property, set it to the
    /// empty text.
    ///
    /// # Errors
    /// `value` is no struct or map, or a field of it is one, or a list with more in it than scalars.
    pub fn from_serialize<T: serde::Serialize + ?Sized>(value: &T) -> Result<Self, PropertyError> {
        let value = serde_json::to_value(value).map_err(|error| PropertyError::new("", error.to_string()))?;
        let Value::Object(members) = value else {
            return Err(PropertyError::new("", "expected a struct or a map"));
        };
        let mut properties = Self::EMPTY;
        for (name, value) in members {
            if let Some(value) = property(&name, value)? {
                properties.set(name, value);
            }
        }
        Ok(properties)
    }
}

/// The form of one value; `None` for null.
fn property(name: &str, value: Value) -> Result<Option<PropertyValue>, PropertyError> {
    Ok(match value {
        Value::Null => None,
        Value::Array(items) => {
            let texts = items.into_iter().map(|item| match scalar(item) {
                Some(text) => Ok(text),
                None => Err(PropertyError::new(name, "expected a list of texts, numbers or booleans")),
            });
            Some(PropertyValue::list(texts.collect::<Result<Vec<_>, _>>()?))
        }
        Value::Object(_) => return Err(PropertyError::new(name, "expected a scalar or a list, found a map")),
        other => scalar(other).map(PropertyValue::from),
    })
}

/// A text, number or boolean as text.
fn scalar(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(match number.as_f64() {
            Some(float) if number.is_f64() => float.to_string(),
            _ => number.to_string(),
        }),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
