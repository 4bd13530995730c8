//! serde's traits for everything that is a [`Field`].
//!
//! Writing walks the views. Reading writes what the other side has into JSON text and reads that, so that the generic
//! path and the fast one cannot differ: no rule about reading may be written in here. Whoever has JSON text should call [`decode`](crate::decode).

mod serialize;
mod transcode;

/// For the expansions of [`shaped_traits!`](crate::shaped_traits).
pub use serde;

use serde::de::DeserializeSeed;
use serde::{Deserializer, Serializer};

use crate::field::{Blank, Field};

/// Writes a value into any serializer.
///
/// # Errors
/// The serializer's own.
pub fn serialize<S: Serializer>(value: &dyn Field, serializer: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&serialize::Shown(value.view()), serializer)
}

/// Reads a value from any deserializer of a self-describing format.
///
/// # Errors
/// The deserializer's own, and those of [`decode`](crate::decode).
pub fn deserialize<'de, T: Field + Blank, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut json = crate::writer::Output::small();
    transcode::Transcode::new(&mut json).deserialize(deserializer)?;
    crate::decode(&json.into_bytes()).map_err(serde::de::Error::custom)
}
