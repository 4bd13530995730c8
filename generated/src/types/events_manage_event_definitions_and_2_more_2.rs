// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// 4 known values; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, `scheduler/meetings`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum TimeOffsetTimeUnit {
    /// `DAYS`
    Days,
    /// `HOURS`
    Hours,
    /// `MINUTES`
    Minutes,
    /// `WEEKS`
    Weeks,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    TimeOffsetTimeUnit "TimeOffsetTimeUnit" {
        0 Days "DAYS";
        1 Hours "HOURS";
        2 Minutes "MINUTES";
        3 Weeks "WEEKS";
    } 4
}
