// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// 3 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, `crm/imports`, `marketing/events`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub enum PropertyValueDataSensitivity {
    /// `high`
    High,
    /// `none`
    None,
    /// `standard`
    Standard,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PropertyValueDataSensitivity "PropertyValueDataSensitivity" {
        0 High "high";
        1 None "none";
        2 Standard "standard";
    } 3
}
