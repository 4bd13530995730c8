//! What the generated crate `hubspot-api` stands on: values that keep what came, the tables that describe generated
//! types, and the interpreters over those tables.
//!
//! | room | idea |
//! |---|---|
//! | [`shape`] | the table of a generated type, implemented by generated code |
//! | [`field`] | the one object-safe trait of everything that stands in a type |
//! | `shaped` | reading, writing, `Clone`, `Debug`, `PartialEq` over the tables |
//! | [`reader`], `writer` | JSON text to values and back |
//! | `bridge` | serde's traits, by way of the reader and the views |
//! | the others | one type each |

pub mod bridge;
pub mod field;
pub mod reader;
pub mod shape;
pub mod shaped;
mod writer;

mod date;
mod date_time;
mod id;
mod loose;
pub mod map;
mod nullable;
pub mod properties;
mod rest;
mod text;

pub use date::{Date, NotADate};
pub use date_time::{DateTime, NotADateTime};
pub use field::{Blank, Entries, Field, Foreign, Items, NOTHING, Nothing, View, nothing};
pub use id::Id;
pub use jiff;
pub use map::Map;
pub use nullable::Nullable;
pub use properties::{Properties, PropertyError, PropertyValue};
pub use reader::{DecodeError, ReadError, Reader, decode};
pub use rest::Rest;
pub use serde_json::Value;
pub use shape::{Body, Kind, Member, Parts, Shape, Shaped, Variant, optional, required};
pub use text::Text;
pub use writer::{encode, encode_to};
