//! Identifiers that arrive as number or as text.

use std::fmt;
use std::hash::{Hash, Hasher};

use crate::field::{Blank, Field, View, plain_field};
use crate::loose::Loose;
use crate::reader::{ReadError, Reader};
use crate::text::compare_with;
use crate::{Text, Value};

/// An identifier that the API sends as number in one place and as text in another.
///
/// It is compared, ordered and displayed as text, and goes back in the form in which it came. (Through serde a number with
/// a fraction has the digits of the nearest double: a format hands over no others.)
///
/// ```
/// use hubspot_runtime::Id;
///
/// assert_eq!(Id::from(21678228008_i64), Id::from("21678228008"));
/// assert_eq!(hubspot_runtime::encode(&Id::from(7)), b"7");
/// assert_eq!(hubspot_runtime::encode(&Id::from("7")), b"\"7\"");
/// ```
#[derive(Clone)]
pub struct Id(Loose);

impl Id {
    /// The empty identifier.
    pub const EMPTY: Self = Self(Loose::Text(Text::EMPTY));

    /// The identifier as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The identifier as number, where it is one.
    #[must_use]
    pub fn number(&self) -> Option<i64> {
        self.as_str().parse().ok()
    }

    /// Whether it is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.as_str().is_empty()
    }

    /// The JSON, where it is written without quotes.
    pub(crate) fn raw(&self) -> Option<&str> {
        self.0.raw()
    }

    /// As JSON.
    pub(crate) fn to_value(&self) -> Value {
        self.raw().map_or_else(|| self.as_str().into(), crate::reader::value_of)
    }
}

impl Default for Id {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Id {}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Id {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.raw() {
            Some(json) => f.write_str(json),
            None => fmt::Debug::fmt(self.as_str(), f),
        }
    }
}

compare_with!(Id: str, &str, String, Text);

impl From<Text> for Id {
    fn from(text: Text) -> Self {
        Self(Loose::Text(text))
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self(Loose::Text(text.into()))
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self(Loose::Text(text.into()))
    }
}

impl From<&Id> for Id {
    fn from(id: &Id) -> Self {
        id.clone()
    }
}

/// Numbers go out as numbers.
macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Id {
            fn from(number: $integer) -> Self {
                Self(Loose::Raw(itoa::Buffer::new().format(number).into()))
            }
        }
    )*};
}
from_integers!(i32, i64, u32, u64);

impl From<Id> for Text {
    fn from(id: Id) -> Self {
        id.0.into_text()
    }
}

impl From<&Id> for Text {
    fn from(id: &Id) -> Self {
        id.as_str().into()
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0.into_text().into()
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::bridge::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Id {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::bridge::deserialize(deserializer)
    }
}

impl Field for Id {
    fn view(&self) -> View<'_> {
        View::Id(self)
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.0 = reader.loose_scalar()?;
        Ok(())
    }

    plain_field!();
}

impl Blank for Id {
    fn blank() -> Self {
        Self::EMPTY
    }
}
