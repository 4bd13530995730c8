// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `cms/media-bridge`, `crm/lists` and 5 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub enum PublicDatePointTimeType {
    /// `DATE`
    Date,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicDatePointTimeType "PublicDatePointTimeType" {
        0 Date "DATE";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `cms/media-bridge`, `crm/lists` and 5 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub enum PublicMonthReferenceReferenceType {
    /// `MONTH`
    Month,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicMonthReferenceReferenceType "PublicMonthReferenceReferenceType" {
        0 Month "MONTH";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `cms/media-bridge`, `crm/lists` and 5 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub enum PublicNowReferenceReferenceType {
    /// `NOW`
    Now,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicNowReferenceReferenceType "PublicNowReferenceReferenceType" {
        0 Now "NOW";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `cms/media-bridge`, `crm/lists` and 5 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub enum PublicYearReferenceReferenceType {
    /// `YEAR`
    Year,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicYearReferenceReferenceType "PublicYearReferenceReferenceType" {
        0 Year "YEAR";
    } 1
}
