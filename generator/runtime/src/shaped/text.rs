//! Open enumerations as text.

use super::content;
use crate::field::View;
use crate::shape::{Kind, Shaped};

/// The text of an enumeration's value; empty for anything that is no enumeration.
pub fn text_of(shaped: &dyn Shaped) -> &str {
    match (&shaped.shape().kind, content(shaped)) {
        (Kind::Enumeration(_), View::Text(text)) => text,
        _ => "",
    }
}

/// The value of an enumeration that goes over the wire as `text`.
pub fn of_text<T: Shaped>(text: &str) -> T {
    let mut value = T::blank();
    let Kind::Enumeration(values) = &value.shape().kind else { return value };
    let variant = values.iter().position(|known| *known == text).unwrap_or(values.len());
    let content = value.set_variant(variant);
    if variant == values.len() {
        content.assign(&crate::Text::from(text));
    }
    value
}
