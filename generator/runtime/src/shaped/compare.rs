//! `PartialEq`: by structure, numbers by value, date-times by instant, maps in whatever order.

use serde_json::{Number, Value};

use super::parts;
use crate::field::{Entries, Items, View};
use crate::shape::Shaped;

/// Whether two values of one type are equal.
pub fn same(one: &dyn Shaped, other: &dyn Shaped) -> bool {
    one.shape().name == other.shape().name
        && one.variant().0 == other.variant().0
        && parts(one) == parts(other)
        && (0..parts(one)).all(|index| same_view(one.part(index).view(), other.part(index).view()))
}

/// Whether two views show the same value.
pub(crate) fn same_view(one: View<'_>, other: View<'_>) -> bool {
    match (one, other) {
        (View::Absent, View::Absent) | (View::Null, View::Null) => true,
        (View::Boolean(one), View::Boolean(other)) => one == other,
        (View::Integer(one), View::Integer(other)) => one == other,
        (View::Number(one), View::Number(other)) => one == other,
        (View::Text(one), View::Text(other)) | (View::Secret(one), View::Secret(other)) => one == other,
        (View::DateTime(one), View::DateTime(other)) => one == other,
        (View::Date(one), View::Date(other)) => one == other,
        (View::Id(one), View::Id(other)) => one == other,
        (View::Properties(one), View::Properties(other)) => one == other,
        (View::Any(one), View::Any(other)) => same_value(one, other),
        (View::List(one), View::List(other)) => same_items(one, other),
        (View::Map(one), View::Map(other)) => same_entries(one, other),
        (View::Shaped(one), View::Shaped(other)) => same(one, other),
        (View::Rest(one), View::Rest(other)) => one == other,
        (View::Foreign(one), View::Foreign(other)) => one.same(other),
        _ => false,
    }
}

fn same_items(one: &dyn Items, other: &dyn Items) -> bool {
    one.count() == other.count() && (0..one.count()).all(|index| same_view(one.item(index), other.item(index)))
}

fn same_entries(one: &dyn Entries, other: &dyn Entries) -> bool {
    one.count() == other.count()
        && (0..one.count()).all(|index| {
            let (name, value) = one.entry(index);
            let (theirs, there) = other.entry(index);
            if name == theirs {
                return same_view(value, there);
            }
            let mut others = (0..other.count()).map(|index| other.entry(index));
            others.any(|(theirs, there)| name == theirs && same_view(value, there))
        })
}

/// Whether two JSON values are equal, numbers by value (1 and 1.0 are).
pub(crate) fn same_value(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || same_number(one, other),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same_value(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|there| same_value(value, there)))
        }
        _ => one == other,
    }
}

/// Whether an integer and a float are the same number. Two integers have been compared before.
fn same_number(one: &Number, other: &Number) -> bool {
    (one.is_f64() || other.is_f64()) && one.as_f64() == other.as_f64()
}
