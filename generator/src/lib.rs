//! Turns HubSpot's published OpenAPI documents into the typed crate `hubspot-api`.

pub mod catalog;
pub mod fault;
pub mod load;
pub mod overlay;
pub mod pointer;
pub mod sync;
pub mod yaml;
