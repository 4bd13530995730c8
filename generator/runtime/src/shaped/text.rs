//! Open enumerations as text.

use crate::field::View;
use crate::shape::{Kind, Shaped};

/// The text of an enumeration's value; empty for anything that is no enumeration.
pub fn text_of(shaped: &dyn Shaped) -> &str {
    let Kind::Enumeration(values) = &shaped.shape().kind else { return "" };
    match values.get(shaped.variant()) {
        Some(value) => value,
        None => match shaped.part(0).view() {
            View::Text(text) => text,
            _ => "",
        },
    }
}

/// The value of an enumeration that goes over the wire as `text`.
pub fn of_text<T: Shaped>(text: &str) -> T {
    let mut value = T::blank();
    let Kind::Enumeration(values) = &value.shape().kind else { return value };
    match values.iter().position(|known| *known == text) {
        Some(index) => value.set_variant(index),
        None => value.part_mut(0).assign(&crate::Text::from(text)),
    }
    value
}
