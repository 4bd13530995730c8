// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The versions of this API (feature `marketing-emails-v3`), one module each.

#[cfg(feature = "v3")]
pub mod v3;
