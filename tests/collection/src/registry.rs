//! Every shape and every operation of the crate, as pointers to its own functions.
//!
//! The lists are written by the build script from `generated/manifest.json`. What is generic stays as thin as can be,
//! since it is compiled some thousand times; all else works on what these functions give.

use std::any::Any;

use bytes::Bytes;
use http::{Method, Request, Response};
use hubspot_api::runtime::operation::Description;
use hubspot_api::runtime::{self, Blank, Field};
use hubspot_api::{Batch, Error, Payload, types};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Reads a value of a type from JSON, or says why not.
pub type Read = fn(&[u8]) -> Result<Box<dyn Field>, String>;

/// A type of the crate.
pub struct Shape {
    /// Its path from the root of the crate, as `manifest.json` says it (`types::SimplePublicObject`).
    pub name: &'static str,
    /// `hubspot_api::runtime::decode`.
    pub decode: Read,
    /// `serde_json::from_slice`.
    pub deserialize: Read,
    /// `serde_json::to_vec`; `None` for a value of another type.
    pub serialize: fn(&dyn Field) -> Option<Vec<u8>>,
}

/// One type becomes another.
pub struct Conversion {
    /// The name of the source, as of a [`Shape`].
    pub from: &'static str,
    /// The name of the target.
    pub to: &'static str,
    /// Whether it is `TryFrom`.
    pub fallible: bool,
    /// Reads the source and converts it. The error is the place that lacks something, or says why it does not read.
    pub convert: Read,
}

/// An operation of the crate.
pub struct Operation {
    /// Its path from the root of the crate (`crm::tickets::v3::BatchUpsert`).
    pub name: &'static str,
    /// `Operation::METHOD`.
    pub method: Method,
    /// `Operation::PATH`.
    pub path: &'static str,
    /// `Operation::description`.
    pub description: fn() -> Option<&'static Description>,
    /// Its serialised form read.
    pub read: fn(Value) -> Result<Box<dyn Call>, String>,
    /// `Operation::from_http`.
    pub answer: fn(Response<Bytes>) -> Result<Seen, Error>,
}

/// An operation with all its parts.
pub trait Call {
    /// `Operation::to_http`.
    ///
    /// # Errors
    /// The operation's own.
    fn to_http(&self, base_url: &str) -> Result<Request<Bytes>, Error>;

    /// Its serialised form.
    ///
    /// # Errors
    /// serde's own.
    fn to_value(&self) -> Result<Value, serde_json::Error>;
}

impl<O: runtime::Operation + Serialize> Call for O {
    fn to_http(&self, base_url: &str) -> Result<Request<Bytes>, Error> {
        runtime::Operation::to_http(self, base_url)
    }

    fn to_value(&self) -> Result<Value, serde_json::Error> {
        serde_json::to_value(self)
    }
}

impl Shape {
    const fn of<T: Field + Blank + Serialize + DeserializeOwned>(name: &'static str) -> Self {
        Self { name, decode: decode::<T>, deserialize: deserialize::<T>, serialize: serialize::<T> }
    }

    /// The type of this name.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        SHAPES.binary_search_by(|shape| shape.name.cmp(name)).ok().and_then(|index| SHAPES.get(index))
    }
}

fn decode<T: Field + Blank>(json: &[u8]) -> Result<Box<dyn Field>, String> {
    match runtime::decode::<T>(json) {
        Ok(value) => Ok(Box::new(value)),
        Err(error) => Err(error.to_string()),
    }
}

fn deserialize<T: Field + DeserializeOwned>(json: &[u8]) -> Result<Box<dyn Field>, String> {
    match serde_json::from_slice::<T>(json) {
        Ok(value) => Ok(Box::new(value)),
        Err(error) => Err(error.to_string()),
    }
}

fn serialize<T: Field + Serialize>(value: &dyn Field) -> Option<Vec<u8>> {
    serde_json::to_vec((value as &dyn Any).downcast_ref::<T>()?).ok()
}

impl Operation {
    const fn of<O: runtime::Operation + Serialize + DeserializeOwned + 'static>(
        name: &'static str,
        answer: fn(Response<Bytes>) -> Result<Seen, Error>,
    ) -> Self {
        Self { name, method: O::METHOD, path: O::PATH, description: O::description, read: read::<O>, answer }
    }

    /// The operation of this name.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        OPERATIONS.binary_search_by(|operation| operation.name.cmp(name)).ok().and_then(|index| OPERATIONS.get(index))
    }
}

fn read<O: runtime::Operation + Serialize + DeserializeOwned + 'static>(value: Value) -> Result<Box<dyn Call>, String> {
    match serde_json::from_value::<O>(value) {
        Ok(operation) => Ok(Box::new(operation)),
        Err(error) => Err(error.to_string()),
    }
}

/// What a success was read as.
#[derive(Debug)]
pub enum Seen {
    /// `()`
    Nothing,
    /// The bytes of a [`Payload`].
    Bytes(Bytes),
    /// Any JSON type, written again.
    Json(Vec<u8>),
    /// A [`Batch`].
    Batch(SeenBatch),
}

/// What a [`Batch`] says of itself.
#[derive(Debug)]
pub struct SeenBatch {
    /// Whether it is the answer of a 207.
    pub partial: bool,
    /// The body written again.
    pub json: Vec<u8>,
    /// The messages of the errors of single records.
    pub errors: Vec<Option<String>>,
    /// How many errors it counts.
    pub error_count: usize,
}

/// Shows an answer of type `R`: an inherent constant where the type has a form of its own, else that of [`SeeJson`].
struct Probe<R>(std::marker::PhantomData<R>);

impl Probe<()> {
    const SEE: fn(()) -> Seen = |()| Seen::Nothing;
}

impl Probe<Payload> {
    const SEE: fn(Payload) -> Seen = |payload| Seen::Bytes(payload.bytes);
}

impl<T: runtime::Shaped, E: runtime::Shaped> Probe<Batch<T, E>> {
    const SEE: fn(Batch<T, E>) -> Seen = |batch| {
        Seen::Batch(SeenBatch {
            partial: batch.is_partial(),
            errors: batch.errors().into_iter().map(|error| error.message).collect(),
            error_count: batch.error_count(),
            json: match &batch {
                Batch::Complete(body) => runtime::encode(body),
                Batch::Partial(body) => runtime::encode(body),
            },
        })
    };
}

/// Shows any other answer.
trait SeeJson<R> {
    const SEE: fn(R) -> Seen;
}

impl<R: Field> SeeJson<R> for Probe<R> {
    const SEE: fn(R) -> Seen = |value| Seen::Json(runtime::encode(&value));
}

macro_rules! shape {
    ($name:literal, $type:ty) => {
        Shape::of::<$type>($name)
    };
}

macro_rules! operation {
    ($name:literal, $operation:ty) => {
        Operation::of::<$operation>($name, |response| {
            <$operation as runtime::Operation>::from_http(response)
                .map(Probe::<<$operation as runtime::Operation>::Response>::SEE)
        })
    };
}

macro_rules! conversion {
    (conversions $from_name:literal $from:ident, $to_name:literal $to:ident) => {
        Conversion {
            from: $from_name,
            to: $to_name,
            fallible: false,
            convert: |json| {
                let value: types::$from = runtime::decode(json).map_err(|error| error.to_string())?;
                Ok(Box::new(Into::<types::$to>::into(value)))
            },
        }
    };
    (fallible_conversions $from_name:literal $from:ident, $to_name:literal $to:ident) => {
        Conversion {
            from: $from_name,
            to: $to_name,
            fallible: true,
            convert: |json| {
                let value: types::$from = runtime::decode(json).map_err(|error| error.to_string())?;
                Ok(Box::new(TryInto::<types::$to>::try_into(value).map_err(|error| error.path().to_owned())?))
            },
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/conversions.rs"));
include!(concat!(env!("OUT_DIR"), "/shapes.rs"));
include!(concat!(env!("OUT_DIR"), "/operations.rs"));
