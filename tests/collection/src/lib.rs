//! Proof over the whole collection: every shape and every operation against `specs/`.
//!
//! Kept apart from the other tests because it compiles the crate with all of its features.
//!
//! | room | idea |
//! |---|---|
//! | [`collection`] | the documents and the manifest |
//! | [`registry`] | the types and operations of the crate behind pointers |
//! | [`schema`], [`values`], [`text`] | what a schema allows, and random values of it |
//! | [`mutate`] | values that are not quite allowed |
//! | [`json_text`], [`compare`], [`round_trip`] | reading, writing and comparing |
//! | [`fidelity`] | whether a value became what its schema says |
//! | [`operation`], [`parts`] | what a document says of an operation, and random parts of it |
//! | [`expected_request`], [`media`] | what such parts have to become on the wire |
//! | [`failures`], [`random`] | counting, and chance that can be repeated |

pub mod collection;
pub mod compare;
pub mod expected_request;
pub mod failures;
pub mod fidelity;
pub mod json_text;
pub mod media;
pub mod mutate;
pub mod operation;
pub mod parts;
pub mod random;
pub mod registry;
pub mod round_trip;
pub mod schema;
pub mod text;
pub mod values;
