//! From properties to a serde type of the user's: each text is read as the type that the field asks for.

use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::{Entry, Properties, PropertyError};
use crate::loose::Loose;

impl Properties {
    /// Reads the properties into a type of the user's.
    ///
    /// Numbers and booleans are read from their texts, lists from `a;b`. For an `Option`, null, the empty text and a
    /// property that is not there are `None`.
    ///
    /// ```
    /// use hubspot_runtime::Properties;
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Deal {
    ///     dealname: String,
    ///     amount: Option<f64>,
    ///     hs_is_closed: bool,
    /// }
    ///
    /// let properties: Properties = [("dealname", "Roof"), ("amount", ""), ("hs_is_closed", "false")].into();
    /// let deal: Deal = properties.deserialize()?;
    /// assert!(deal.amount.is_none() && !deal.hs_is_closed && deal.dealname == "Roof");
    /// # Ok::<(), hubspot_runtime::PropertyError>(())
    /// ```
    ///
    /// # Errors
    /// A field of `T` is not there and no `Option`, or its text is none of its type. The error names the property.
    pub fn deserialize<T: DeserializeOwned>(&self) -> Result<T, PropertyError> {
        T::deserialize(Whole(self))
    }
}

/// The properties as serde's source of a map.
struct Whole<'a>(&'a Properties);

impl<'de> Deserializer<'de> for Whole<'_> {
    type Error = PropertyError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, PropertyError> {
        visitor.visit_map(Walk { entries: self.0.entries().iter(), current: None })
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, PropertyError> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The entries that are still to be read.
struct Walk<'a> {
    entries: std::slice::Iter<'a, Entry>,
    current: Option<&'a Entry>,
}

impl<'de> de::MapAccess<'de> for Walk<'_> {
    type Error = PropertyError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, PropertyError> {
        self.current = self.entries.next();
        self.current.map(|(name, _)| seed.deserialize(name.as_str().into_deserializer())).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, PropertyError> {
        let Some((name, value)) = self.current else {
            return Err(PropertyError::new("", "a value was asked for before its name"));
        };
        seed.deserialize(One(value.as_ref().map(Loose::as_str))).map_err(|mut error| {
            if error.property.is_empty() {
                error.property = name.as_str().to_owned();
            }
            error
        })
    }
}

/// The text of one property; `None` for null.
struct One<'a>(Option<&'a str>);

impl One<'_> {
    fn text(&self) -> &str {
        self.0.unwrap_or_default()
    }

    fn parse<T: std::str::FromStr>(&self, expected: &str) -> Result<T, PropertyError> {
        let text = self.text().trim();
        text.parse().map_err(|_| PropertyError::new("", format!("expected {expected}, found `{text}`")))
    }
}

/// Each asks for a number: the text is parsed as one.
macro_rules! numbers {
    ($($method:ident $visit:ident $expected:literal),*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, PropertyError> {
            visitor.$visit(self.parse($expected)?)
        }
    )*};
}

impl<'de> Deserializer<'de> for One<'_> {
    type Error = PropertyError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, PropertyError> {
        match self.0 {
            Some(text) => visitor.visit_str(text),
            None => visitor.visit_unit(),
        }
    }

    numbers! {
        deserialize_i8 visit_i8 "a whole number", deserialize_i16 visit_i16 "a whole number",
        deserialize_i32 visit_i32 "a whole number", deserialize_i64 visit_i64 "a whole number",
        deserialize_i128 visit_i128 "a whole number", deserialize_u8 visit_u8 "a whole number",
        deserialize_u16 visit_u16 "a whole number", deserialize_u32 visit_u32 "a whole number",
        deserialize_u64 visit_u64 "a whole number", deserialize_u128 visit_u128 "a whole number",
        deserialize_f32 visit_f32 "a number", deserialize_f64 visit_f64 "a number"
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, PropertyError> {
        visitor.visit_bool(self.parse::<Truth>("true or false")?.0)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, PropertyError> {
        if self.text().is_empty() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, PropertyError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, PropertyError> {
        let items = self.text().split(';').map(str::trim).filter(|item| !item.is_empty());
        visitor.visit_seq(de::value::SeqDeserializer::new(items.map(Item)))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, PropertyError> {
        let text: StrDeserializer<'_, PropertyError> = self.text().into_deserializer();
        text.deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct tuple tuple_struct map struct identifier ignored_any
    }
}

/// One value of several.
struct Item<'a>(&'a str);

impl<'a> IntoDeserializer<'_, PropertyError> for Item<'a> {
    type Deserializer = One<'a>;

    fn into_deserializer(self) -> One<'a> {
        One(Some(self.0))
    }
}

/// A boolean in whatever case.
struct Truth(bool);

impl std::str::FromStr for Truth {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            _ if text.eq_ignore_ascii_case("true") => Ok(Self(true)),
            _ if text.eq_ignore_ascii_case("false") => Ok(Self(false)),
            _ => Err(()),
        }
    }
}

impl de::Error for PropertyError {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self::new("", reason.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(field, "not there")
    }
}
