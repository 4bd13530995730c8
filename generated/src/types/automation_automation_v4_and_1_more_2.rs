// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// 3 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicListConversionInactivityTimeUnit {
    /// `DAY`
    Day,
    /// `MONTH`
    Month,
    /// `WEEK`
    Week,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicListConversionInactivityTimeUnit "PublicListConversionInactivityTimeUnit" {
        0 Day "DAY";
        1 Month "MONTH";
        2 Week "WEEK";
    } 3
}
