//! Enumerations of numbers and booleans.

use super::schema::{LARGEST_ENUMERATION, Lowered};
use crate::model::{Shape, Type};

/// A whole number, of a known set where there are values.
pub(super) fn integers(values: &[Option<i64>]) -> Lowered {
    let mut values: Vec<i64> = values.iter().flatten().copied().collect();
    values.sort_unstable();
    values.dedup();
    of(Type::Integer, values.iter().map(ToString::to_string).collect())
}

/// A number, of a known set where there are values.
pub(super) fn numbers(values: &[Option<f64>]) -> Lowered {
    let mut values: Vec<f64> = values.iter().flatten().copied().collect();
    values.sort_by(f64::total_cmp);
    values.dedup();
    // With a fraction in all of them, as JSON and Rust both take them.
    of(Type::Number, values.iter().map(|value| format!("{value:?}")).collect())
}

/// A truth value; one of two is no set of its own.
pub(super) fn booleans(values: &[Option<bool>]) -> Lowered {
    match values.iter().flatten().collect::<Vec<_>>()[..] {
        [only] => of(Type::Boolean, vec![only.to_string()]),
        _ => Lowered::Type(Type::Boolean),
    }
}

fn of(ty: Type, values: Vec<String>) -> Lowered {
    match values.len() {
        1..=LARGEST_ENUMERATION => Lowered::Shape(Shape::Constants(ty, values)),
        _ => Lowered::Type(ty),
    }
}
