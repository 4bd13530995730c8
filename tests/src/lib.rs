//! What the proofs in `tests/` and the programs in `examples/` share.
//!
//! Nothing here knows HubSpot; what is expected of the crate is said where it is proven.

pub mod loopback;

/// The code in the README, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
