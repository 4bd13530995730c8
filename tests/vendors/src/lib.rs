//! Five documents as vendors of other kinds write them, generated and compiled.
//!
//! They are our own: a service for payments, one for hosting code, one for chat, a shop, and the control plane of a
//! cloud. Each uses what such documents use and HubSpot's do not. The crate that the generator makes of them is included
//! here as it is.

// As the generated crate says of itself in attributes that cannot be included.
#![allow(clippy::large_enum_variant, clippy::too_many_arguments, clippy::module_inception)]

include!(concat!(env!("OUT_DIR"), "/hubspot.rs"));

/// What the proofs need of the crate.
pub mod proof {
    use crate::runtime::{self, Blank, Field};
    use serde::{Serialize, de::DeserializeOwned};
    use serde_json::Value;

    /// A component schema and its type.
    pub struct Shape {
        /// The document (`specs/chat/channels/v10.yaml`).
        pub spec: &'static str,
        /// The published name.
        pub name: &'static str,
        /// Reads a value on both ways, compares them and a copy, and gives what was written on both.
        pub round_trip: fn(&Value) -> Result<[Value; 2], String>,
    }

    fn round_trip<T: Field + Blank + Serialize + DeserializeOwned + Clone + PartialEq>(
        value: &Value,
    ) -> Result<[Value; 2], String> {
        let told = |error: &dyn std::fmt::Display| error.to_string();
        let own: T = runtime::decode(value.to_string().as_bytes()).map_err(|error| told(&error))?;
        let by_serde: T = serde_json::from_value(value.clone()).map_err(|error| told(&error))?;
        if own != by_serde || own != own.clone() {
            return Err("the two ways of reading or a copy differ".to_owned());
        }
        let written = serde_json::from_slice(&runtime::encode(&own)).map_err(|error| told(&error))?;
        Ok([written, serde_json::to_value(own.clone()).map_err(|error| told(&error))?])
    }

    macro_rules! shape {
        ($spec:literal, $name:literal, $type:ty) => {
            Shape { spec: $spec, name: $name, round_trip: round_trip::<$type> }
        };
    }

    include!(concat!(env!("OUT_DIR"), "/shapes.rs"));
}
