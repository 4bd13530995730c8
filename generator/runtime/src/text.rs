//! The text type of all generated types.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::ops::Deref;

use compact_str::CompactString;

use crate::field::{Blank, Field, View, plain_field};
use crate::reader::{ReadError, Reader};

/// A text. Up to 24 bytes stand in the value itself, without an allocation; most property names and values do.
///
/// It reads like a `&str`, comes from anything textual and from whole numbers, and goes into a `String`:
///
/// ```
/// use hubspot_runtime::Text;
///
/// let id = Text::from(101);
/// assert_eq!(id, "101");
/// assert!(id.starts_with("10"));
/// assert_eq!(String::from(id), "101");
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Text(CompactString);

impl Text {
    /// The empty text.
    pub const EMPTY: Self = Self(CompactString::const_new(""));

    /// A text that is known when compiling; it never allocates.
    #[must_use]
    pub const fn from_static(text: &'static str) -> Self {
        Self(CompactString::const_new(text))
    }

    /// The text.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl Deref for Text {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self
    }
}

impl AsRef<[u8]> for Text {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl From<&str> for Text {
    #[inline]
    fn from(text: &str) -> Self {
        Self(CompactString::new(text))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&Text> for Text {
    fn from(text: &Text) -> Self {
        text.clone()
    }
}

impl From<Box<str>> for Text {
    fn from(text: Box<str>) -> Self {
        Self(text.into())
    }
}

impl From<Cow<'_, str>> for Text {
    fn from(text: Cow<'_, str>) -> Self {
        Self(text.into())
    }
}

impl From<char> for Text {
    fn from(character: char) -> Self {
        Self::from(&*character.encode_utf8(&mut [0; 4]))
    }
}

/// Whole numbers become their decimal digits: ids are texts on the wire and numbers in many databases.
macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Text {
            fn from(number: $integer) -> Self {
                Self::from(itoa::Buffer::new().format(number))
            }
        }
    )*};
}
from_integers!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0.into_string()
    }
}

impl From<&Text> for String {
    fn from(text: &Text) -> Self {
        text.as_str().to_owned()
    }
}

impl std::str::FromStr for Text {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::from(text))
    }
}

impl FromIterator<char> for Text {
    fn from_iter<I: IntoIterator<Item = char>>(characters: I) -> Self {
        Self(characters.into_iter().collect())
    }
}

/// Comparison with the texts of the standard library, both ways.
macro_rules! compare_with {
    ($own:ty: $($other:ty),*) => {$(
        impl PartialEq<$other> for $own {
            fn eq(&self, other: &$other) -> bool {
                self.as_str() == AsRef::<str>::as_ref(other)
            }
        }

        impl PartialEq<$own> for $other {
            fn eq(&self, other: &$own) -> bool {
                AsRef::<str>::as_ref(self) == other.as_str()
            }
        }
    )*};
}
pub(crate) use compare_with;
compare_with!(Text: str, &str, String, Cow<'_, str>, Box<str>);

impl serde::Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Text {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::bridge::deserialize(deserializer)
    }
}

impl Field for Text {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Text(self)
    }

    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = reader.text()?;
        Ok(())
    }

    plain_field!();
}

impl Blank for Text {
    fn blank() -> Self {
        Self::EMPTY
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::Text;
    use crate::{Id, Map};

    #[test]
    fn compares_both_ways() {
        let (text, owned) = (Text::from("abc"), String::from("abc"));
        assert_eq!(text, "abc");
        assert_eq!("abc", text);
        assert_eq!(text, *"abc");
        assert_eq!(text, owned);
        assert_eq!(owned, text);
        assert_eq!(text, std::borrow::Cow::from("abc"));
        assert_ne!(text, "abd");
        assert!(text < Text::from('b'));
        let by_text: HashMap<Text, i32> = [(text.clone(), 1)].into();
        assert_eq!(by_text.get("abc"), Some(&1));
    }

    #[test]
    fn comes_from_and_goes_into() {
        assert_eq!(Text::from('x'), "x");
        assert_eq!(Text::from(-7), "-7");
        assert_eq!(Text::from(&String::from("y")), "y");
        assert_eq!(Text::from_static("z").len(), 1);
        assert_eq!(format!("{} {:?} {:>3}", Text::from("a"), Text::from("b\""), Text::from("c")), "a \"b\\\"\"   c");
        assert_eq!(String::from(Text::from("long enough to stand elsewhere")).len(), 30);
        assert_eq!("abc".parse::<Text>().unwrap().chars().rev().collect::<Text>(), "cba");
        assert_eq!(serde_json::from_str::<Text>("\"a\\n\"").unwrap(), "a\n");
        assert_eq!(serde_json::to_string(&Text::from("a\n")).unwrap(), "\"a\\n\"");
    }

    #[test]
    fn ids_and_maps() {
        let id: Id = crate::decode(b"21678228008").unwrap();
        assert_eq!((id.number(), id.as_str()), (Some(21_678_228_008), "21678228008"));
        assert_eq!(id, "21678228008");
        assert_eq!("21678228008", id);
        let same = Id::from("21678228008");
        assert_eq!(id, same);
        assert_eq!(Text::from(id), "21678228008");
        let mut map: Map<Text> = [("a", "1"), ("b", "2")].into();
        map.insert("c", "3");
        assert_eq!(map.remove("a").as_deref(), Some("1"));
        assert_eq!(map.keys().collect::<Vec<_>>(), ["b", "c"]);
        assert_eq!((&map).into_iter().map(|(name, value)| format!("{name}{value}")).collect::<String>(), "b2c3");
        assert_eq!(format!("{map:?}"), r#"{"b": "2", "c": "3"}"#);
    }
}
