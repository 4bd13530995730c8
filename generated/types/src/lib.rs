// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The shapes of everything that HubSpot's APIs take and answer. Depend on `hubspot-api`, which has them by API and
//! version, beside the operations; a shape that several of these publish is written once, and this is where.

#![allow(clippy::large_enum_variant, clippy::too_many_arguments)]

#[doc(no_inline)]
pub use hubspot_runtime as runtime;

/// What every generated file stands on.
#[allow(unused_imports)]
#[rustfmt::skip]
mod prelude {
    pub(crate) use super::runtime::{
        Date, DateTime, Field, File, Map, NOTHING, Nullable, Payload, Properties, Rest, Secret, Text, Value, nothing,
        shape::Kind, shape::Member, shape::Shape, shape::Shaped, shape::Variant,
    };
}

#[rustfmt::skip]
mod conversions;

#[rustfmt::skip]
pub mod types;
