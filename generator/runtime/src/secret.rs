//! Texts that are not shown: client secrets, tokens, passwords.

use std::borrow::Cow;
use std::fmt;

use crate::Text;
use crate::field::{Blank, Field, View, plain_field};
use crate::reader::{ReadError, Reader};
use crate::text::compare_with;

/// A text that `Debug` does not show, neither by itself nor in what holds it; there is no `Display`. The client takes it
/// out of an error in which the server echoes it.
///
/// What is sent has it, and so has what serde writes: an operation could not be queued and replayed without. Keep
/// serialised operations with a secret where secrets may be kept.
///
/// ```
/// use hubspot_runtime::Secret;
///
/// let secret = Secret::from("s3cret");
/// assert_eq!(format!("{secret:?}"), "[redacted]");
/// assert_eq!(secret.as_str(), "s3cret");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Secret(Text);

impl Secret {
    /// The empty text.
    pub const EMPTY: Self = Self(Text::EMPTY);

    /// The text itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}

macro_rules! from_texts {
    ($($text:ty),*) => {$(
        impl From<$text> for Secret {
            fn from(text: $text) -> Self {
                Self(text.into())
            }
        }
    )*};
}
from_texts!(&str, String, &String, Text, &Text, Box<str>, Cow<'_, str>);

impl From<Secret> for String {
    fn from(secret: Secret) -> Self {
        secret.0.into()
    }
}

impl From<&Secret> for String {
    fn from(secret: &Secret) -> Self {
        secret.as_str().to_owned()
    }
}

compare_with!(Secret: str, &str, String);

impl serde::Serialize for Secret {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for Secret {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::bridge::deserialize(deserializer)
    }
}

impl Field for Secret {
    fn view(&self) -> View<'_> {
        View::Secret(self.as_str())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        self.0 = reader.text()?;
        Ok(())
    }

    plain_field!();
}

impl Blank for Secret {
    fn blank() -> Self {
        Self::EMPTY
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;
    use crate::{Map, Nullable, Text};

    #[test]
    fn shows_in_what_is_written_alone() {
        let map: Map<Secret> = [("key", "s3cret")].into();
        assert_eq!(format!("{map:?} {:?}", Some(Nullable::Value(Secret::from("s3cret")))).find("s3cret"), None);
        assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"key":"s3cret"}"#);
        assert_eq!(crate::encode(&map), br#"{"key":"s3cret"}"#);
        assert_eq!(crate::decode::<Secret>(b"\"s3\\ncret\"").unwrap(), "s3\ncret");
        assert_eq!(serde_json::from_str::<Secret>("\"a\"").unwrap(), Secret::from(Text::from("a")));
        assert_eq!(String::from(Secret::from(String::from("b"))), "b");
    }
}
