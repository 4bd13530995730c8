//! Structs that borrow from the body, with properties as pairs.

use std::borrow::Cow;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The answer to a batch.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Batch<'a> {
    pub completed_at: &'a str,
    #[serde(borrow)]
    pub results: Vec<Record<'a>>,
    pub started_at: &'a str,
    pub status: &'a str,
}

/// A page of search results.
#[derive(Serialize, Deserialize)]
pub struct Page<'a> {
    #[serde(borrow)]
    pub paging: Option<Paging<'a>>,
    pub results: Vec<Record<'a>>,
    pub total: i64,
}

/// Where the next page is.
#[derive(Serialize, Deserialize)]
pub struct Paging<'a> {
    #[serde(borrow)]
    pub next: Option<Next<'a>>,
}

/// The next page.
#[derive(Serialize, Deserialize)]
pub struct Next<'a> {
    pub after: &'a str,
}

/// A record.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Record<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    pub created_at: &'a str,
    pub id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<bool>,
    #[serde(borrow)]
    pub properties: Pairs<'a>,
    pub updated_at: &'a str,
}

/// Names and values in order.
pub struct Pairs<'a>(pub Vec<(&'a str, Option<Lent<'a>>)>);

/// A text that is owned only where it has escapes.
pub struct Lent<'a>(pub Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Pairs<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Pairs<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Pairs<'de>, A::Error> {
                let mut pairs = Vec::with_capacity(32);
                while let Some(pair) = members.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }

        deserializer.deserialize_map(Members)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Lent<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl<'de> Visitor<'de> for Text {
            type Value = Lent<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Lent<'de>, E> {
                Ok(Lent(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Lent<'de>, E> {
                Ok(Lent(Cow::Owned(text.to_owned())))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

impl Serialize for Pairs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value.as_ref().map(|text| &*text.0))))
    }
}
