// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! Every HubSpot API in every version, typed.
//!
//! | where | what |
//! |---|---|
//! | `crm::tickets::v2026_03`, … | the types and operations of one API in one version |
//! | [`types`], [`operations`] | the homes of shapes and signatures that versions and APIs share |
//! | [`Client`], [`Operation`], [`Error`] | sending an operation, or making and reading HTTP messages without a client |
//!
//! Switch on an API (`crm-tickets`) and a version (`v2026-03`); each module needs both.

#![allow(clippy::large_enum_variant, clippy::too_many_arguments, clippy::module_inception)]

pub use hubspot_runtime as runtime;
#[cfg(feature = "blocking")]
pub use runtime::blocking;
#[cfg(feature = "client")]
pub use runtime::Client;
pub use runtime::{
    Batch, Date, DateTime, DecodeError, Error, Field, File, Id, Map, Nullable, Operation, Payload, Properties,
    PropertyValue, Rest, Text, Value,
};

/// What every generated file stands on; few features need all of it.
#[allow(unused_imports)]
mod prelude {
    pub(crate) use crate::runtime::{
        Batch, Date, DateTime, Endpoint, File, Map, Nullable, Payload, Properties, Rest, Shaped, Text, Value,
    };
    pub(crate) use std::marker::PhantomData;
}

pub mod endpoints;
pub mod operations;
pub mod types;
pub mod account;
pub mod auth;
pub mod automation;
pub mod business_units;
pub mod cms;
pub mod commerce;
pub mod communication_preferences;
pub mod conversations;
pub mod crm;
pub mod data_studio;
pub mod events;
pub mod files;
pub mod marketing;
pub mod meta;
pub mod scheduler;
pub mod settings;
pub mod webhooks;
pub mod webhooks_journal;
