//! Any self-describing format to JSON text.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};

use crate::Reader;
use crate::writer::{Output, string, string_then};

/// Writes what a deserializer has into `out`.
pub(super) struct Transcode<'a> {
    out: &'a mut Output,
    depth: usize,
}

impl<'a> Transcode<'a> {
    pub(super) const fn new(out: &'a mut Output) -> Self {
        Self { out, depth: 0 }
    }

    /// The same one level deeper.
    fn deeper<E: Error>(self) -> Result<Self, E> {
        // The reader would refuse it as well; this keeps the way there from overflowing the stack.
        if self.depth > Reader::DEPTH {
            return Err(E::custom(format_args!("more than {} levels of nesting", Reader::DEPTH)));
        }
        Ok(Self { out: self.out, depth: self.depth + 1 })
    }

    fn within(&mut self) -> Transcode<'_> {
        Transcode { out: self.out, depth: self.depth }
    }

    fn push(self, text: &str) {
        self.out.extend(text.as_bytes());
    }
}

impl<'de> DeserializeSeed<'de> for Transcode<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Transcode<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.push(if value { "true" } else { "false" });
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.push(itoa::Buffer::new().format(value));
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.push(itoa::Buffer::new().format(value));
        Ok(())
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        self.push(itoa::Buffer::new().format(value));
        Ok(())
    }

    fn visit_u128<E>(self, value: u128) -> Result<(), E> {
        self.push(itoa::Buffer::new().format(value));
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        // With its fraction even where it is zero: a number is a number, but ids and property values keep what came.
        if value.is_finite() {
            self.push(zmij::Buffer::new().format_finite(value));
        } else {
            self.push("null");
        }
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        string(self.out, text);
        Ok(())
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<(), E> {
        let text = std::str::from_utf8(bytes).map_err(E::custom)?;
        string(self.out, text);
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.push("null");
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.push("null");
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self.deeper()?)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self.deeper()?)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut inner = self.deeper()?;
        inner.out.push(b'[');
        while items.next_element_seed(inner.within())?.is_some() {
            inner.out.push(b',');
        }
        inner.out.close(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut inner = self.deeper()?;
        inner.out.push(b'{');
        while let Some(Name(name)) = members.next_key()? {
            string_then(inner.out, &name, b':');
            members.next_value_seed(inner.within())?;
            inner.out.push(b',');
        }
        inner.out.close(b'}');
        Ok(())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variant: A) -> Result<(), A::Error> {
        let (Name(name), variant) = variant.variant()?;
        variant.unit_variant()?;
        string(self.out, &name);
        Ok(())
    }
}

/// The name of a member, whatever scalar it is written as.
struct Name(String);

impl<'de> serde::Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Scalar;

        impl Visitor<'_> for Scalar {
            type Value = Name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_str<E>(self, text: &str) -> Result<Name, E> {
                Ok(Name(text.to_owned()))
            }

            fn visit_string<E>(self, text: String) -> Result<Name, E> {
                Ok(Name(text))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Name, E> {
                Ok(Name(value.to_string()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Name, E> {
                Ok(Name(value.to_string()))
            }

            fn visit_bool<E>(self, value: bool) -> Result<Name, E> {
                Ok(Name(value.to_string()))
            }
        }

        deserializer.deserialize_any(Scalar)
    }
}
