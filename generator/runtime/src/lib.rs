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
//! | [`operation`] | calls of the API as data |
//! | `request` | an operation to an HTTP request |
//! | [`error`] | what can go wrong |
//! | `client` | sending, behind a feature |
//! | the others | one type each |

pub mod bridge;
#[cfg(feature = "client")]
pub mod client;
pub mod error;
pub mod field;
pub mod operation;
pub mod reader;
pub mod shape;
pub mod shaped;
pub mod tables;
mod writer;

mod batch;
mod date;
mod date_time;
mod file;
mod id;
mod loose;
pub mod map;
mod nullable;
mod payload;
pub mod properties;
mod request;
mod rest;
mod secret;
mod text;

pub use batch::{Batch, BatchBody, PartialFailure};
#[cfg(feature = "blocking")]
pub use client::blocking;
#[cfg(feature = "client")]
pub use client::{BuildError, Client};
pub use date::{Date, NotADate};
pub use date_time::{DateTime, NotADateTime};
pub use error::{ApiError, Error, RecordError};
pub use field::{Blank, Entries, Field, Foreign, Items, NOTHING, Nothing, View, nothing};
pub use file::File;
pub use id::Id;
pub use jiff;
pub use map::Map;
pub use nullable::Nullable;
pub use operation::{Answer, Credential, Description, Endpoint, Method, Operation, Signature};
pub use payload::Payload;
pub use properties::{Properties, PropertyError, PropertyValue};
pub use reader::{DecodeError, ReadError, Reader, decode};
pub use rest::Rest;
pub use secret::Secret;
pub use serde_json::Value;
pub use shape::{Body, Kind, Member, Parts, Shape, Shaped, Variant, optional, required};
pub use shaped::ConversionError;
pub use text::Text;
pub use writer::{encode, encode_to};

/// Crates whose types stand in the traits, for the expansions of the macros and for users who need the same version.
pub use {bytes, http, serde};

/// What is here only with a feature, for generated code that cannot know which of them are on.
pub mod by_feature {
    #[cfg(feature = "client")]
    pub use crate::client::Client;
    #[cfg(feature = "blocking")]
    pub use crate::client::blocking;
}

#[cfg(test)]
mod fixtures;
