// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! Every HubSpot API in every version, typed.
//!
//! ```no_run
//! # #[cfg(all(feature = "client", feature = "crm-tickets", feature = "v2026-09"))]
//! # async fn upsert(token: String) -> Result<(), Box<dyn std::error::Error>> {
//! use hubspot_api::Client;
//! use hubspot_api::crm::tickets::v2026_09 as tickets;
//!
//! let client = Client::builder().access_token(token).build()?;
//! let upsert = tickets::BatchUpsert::new([
//!     tickets::SimplePublicObjectBatchInputUpsert::new("TCK-1001", [("subject", "Login fails")])
//!         .id_property("external_id"),
//! ]);
//! let batch = client.send(&upsert).await?;
//! for ticket in batch.results() {
//!     println!("{}: {:?}", ticket.id, ticket.properties.text("subject"));
//! }
//! for error in batch.errors() {
//!     eprintln!("{error}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | where | what |
//! |---|---|
//! | `crm::tickets::v2026_03`, … | the types and operations of one API in one version |
//! | [`types`], [`operations`] | the homes of shapes and signatures that versions and APIs share |
//! | `Client`, [`Operation`], [`Error`] | sending an operation, or making and reading HTTP messages without a client |
//!
//! Switch on an API (`crm-tickets`) and a version (`v2026-03`); each module needs both.

#![allow(clippy::large_enum_variant, clippy::too_many_arguments, clippy::module_inception)]

pub use hubspot_runtime as runtime;
#[cfg(feature = "client")]
pub use runtime::Client;
#[cfg(feature = "blocking")]
pub use runtime::blocking;
pub use runtime::{
    Batch, Date, DateTime, DecodeError, Error, Field, File, Id, Map, Nullable, Operation, Payload, Properties,
    PropertyValue, Rest, Secret, Text, Value,
};

runtime::call! {}

#[doc(inline)]
pub use hubspot_types::types;

/// What every generated file stands on.
#[allow(unused_imports)]
#[rustfmt::skip]
mod prelude {
    pub(crate) use super::Call;
    pub(crate) use super::runtime::{
        Batch, Date, DateTime, Endpoint, Field, File, Map, NOTHING, Nullable, Payload, Properties, Rest, Secret,
        Signature, Text, Value, nothing, shape::Body, shape::Kind, shape::Member, shape::Parts, shape::Shape,
        shape::Shaped, shape::Variant,
    };
}

#[rustfmt::skip]
pub mod endpoints;

#[rustfmt::skip]
pub mod operations;

#[rustfmt::skip]
pub mod account;

#[rustfmt::skip]
pub mod auth;

#[rustfmt::skip]
pub mod automation;

#[rustfmt::skip]
pub mod business_units;

#[rustfmt::skip]
pub mod cms;

#[rustfmt::skip]
pub mod commerce;

#[rustfmt::skip]
pub mod communication_preferences;

#[rustfmt::skip]
pub mod conversations;

#[rustfmt::skip]
pub mod crm;

#[rustfmt::skip]
pub mod data_studio;

#[rustfmt::skip]
pub mod events;

#[rustfmt::skip]
pub mod files;

#[rustfmt::skip]
pub mod marketing;

#[rustfmt::skip]
pub mod meta;

#[rustfmt::skip]
pub mod scheduler;

#[rustfmt::skip]
pub mod settings;

#[rustfmt::skip]
pub mod webhooks;

#[rustfmt::skip]
pub mod webhooks_journal;
