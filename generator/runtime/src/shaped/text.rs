//! Open enumerations as text.

use crate::field::View;
use crate::shape::{Kind, Shaped};

/// The text of an enumeration's value; empty for anything that is no enumeration.
pub fn text_of(shaped: &dyn Shaped) -> &str {
    let Kind::Enumeration(values) = &shaped.shape().kind else { return "" };
    let (variant, content) = shaped.variant();
    match (values.get(variant), content.view()) {
        (Some(value), _) => value,
        (None, View::Text(text)) => text,
        (None, _) => "",
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
