//! A text that may have come without quotes, and then goes back so.
//!
//! For places that have no room beside the value to remember what came: ids and property values.

use crate::Text;

/// A text, or the JSON of another value that came in its place.
#[derive(Debug, Clone)]
pub(crate) enum Loose {
    /// A JSON text.
    Text(Text),
    /// The JSON of a number, a boolean, an object or a list.
    Raw(Box<str>),
}

impl Loose {
    /// The text, or the JSON.
    #[inline]
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Raw(json) => json,
        }
    }

    /// The JSON, where it did not come as a text.
    pub(crate) fn raw(&self) -> Option<&str> {
        match self {
            Self::Text(_) => None,
            Self::Raw(json) => Some(json),
        }
    }

    /// The text; whether it had quotes is lost.
    pub(crate) fn into_text(self) -> Text {
        match self {
            Self::Text(text) => text,
            Self::Raw(json) => json.into(),
        }
    }
}
