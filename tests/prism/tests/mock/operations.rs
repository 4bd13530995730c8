//! The operations of the chosen documents, as pointers to their own functions.

use hubspot_api::{Error, blocking};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// An operation.
pub struct Operation {
    /// Its path from the root of the crate.
    pub name: &'static str,
    /// Its document (`crm/tickets/v3`).
    pub document: &'static str,
    /// Its method in lower case.
    pub method: &'static str,
    /// Its published path.
    pub path: &'static str,
    /// The parameters of the path that are parts of it.
    pub parameters: fn() -> Vec<&'static str>,
    /// Reads its serialised form, sends it, and reads the answer.
    pub send: fn(Value, &blocking::Client) -> Result<(), String>,
}

fn parameters<O: hubspot_api::Operation>() -> Vec<&'static str> {
    O::description().map(|description| description.parameters().collect()).unwrap_or_default()
}

fn send<O: hubspot_api::Operation + DeserializeOwned>(parts: Value, client: &blocking::Client) -> Result<(), String> {
    let operation: O = serde_json::from_value(parts.clone()).map_err(|error| format!("{error} in {parts}"))?;
    match client.send(&operation) {
        Ok(_) => Ok(()),
        Err(Error::Api(error)) => {
            let uri = operation.to_http("").map(|request| request.uri().to_string()).unwrap_or_default();
            Err(format!("{} {uri}\n  {}\n  {parts}", error.status, error.body))
        }
        Err(other) => Err(other.to_string()),
    }
}

macro_rules! operation {
    ($document:literal, $method:literal, $path:literal, $operation:ty) => {
        Operation {
            name: stringify!($operation),
            document: $document,
            method: $method,
            path: $path,
            parameters: parameters::<$operation>,
            send: send::<$operation>,
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/operations.rs"));
