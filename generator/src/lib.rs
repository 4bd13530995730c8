//! Turns HubSpot's published OpenAPI documents into the typed crate `hubspot-api`.
//!
//! The way of the data, each stage a module with one public entry that knows nothing of the stages after it:
//! published files → [`sync`] → `specs/` → [`load`] → [`overlay`] → [`load::parse`] → [`lower`] → [`limits`] → [`unify`] → [`name`] →
//! [`render`] → [`output`]. [`generate`] runs all but the first.

pub mod archive;
pub mod build;
pub mod catalog;
pub mod conversion;
pub mod decide;
pub mod fault;
#[cfg(feature = "overlays")]
mod folder;
#[cfg(feature = "overlays")]
pub mod generate;
pub mod glob;
pub mod limits;
pub mod load;
pub mod lower;
pub mod model;
pub mod name;
#[cfg(feature = "cli")]
pub mod output;
#[cfg(feature = "overlays")]
pub mod overlay;
pub mod parallel;
pub mod part;
pub mod pointer;
pub mod render;
#[cfg(feature = "cli")]
pub mod sync;
pub mod unify;
pub mod yaml;

pub use build::{Builder, Failure};
