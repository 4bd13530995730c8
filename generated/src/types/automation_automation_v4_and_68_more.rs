// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// 4 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `cms/authors`, `cms/hubdb` and 66 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub enum BatchResponseSimplePublicStatus {
    /// `CANCELED`
    Canceled,
    /// `COMPLETE`
    Complete,
    /// `PENDING`
    Pending,
    /// `PROCESSING`
    Processing,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    BatchResponseSimplePublicStatus "BatchResponseSimplePublicStatus" {
        0 Canceled "CANCELED";
        1 Complete "COMPLETE";
        2 Pending "PENDING";
        3 Processing "PROCESSING";
    } 4
}
