// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// 12 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 4 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum ApiBlockedDateMonth {
    /// `APRIL`
    April,
    /// `AUGUST`
    August,
    /// `DECEMBER`
    December,
    /// `FEBRUARY`
    February,
    /// `JANUARY`
    January,
    /// `JULY`
    July,
    /// `JUNE`
    June,
    /// `MARCH`
    March,
    /// `MAY`
    May,
    /// `NOVEMBER`
    November,
    /// `OCTOBER`
    October,
    /// `SEPTEMBER`
    September,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiBlockedDateMonth "ApiBlockedDateMonth" {
        0 April "APRIL";
        1 August "AUGUST";
        2 December "DECEMBER";
        3 February "FEBRUARY";
        4 January "JANUARY";
        5 July "JULY";
        6 June "JUNE";
        7 March "MARCH";
        8 May "MAY";
        9 November "NOVEMBER";
        10 October "OCTOBER";
        11 September "SEPTEMBER";
    } 12
}

/// 7 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 4 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum ApiTimeDelayDaysOfWeek {
    /// `FRIDAY`
    Friday,
    /// `MONDAY`
    Monday,
    /// `SATURDAY`
    Saturday,
    /// `SUNDAY`
    Sunday,
    /// `THURSDAY`
    Thursday,
    /// `TUESDAY`
    Tuesday,
    /// `WEDNESDAY`
    Wednesday,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ApiTimeDelayDaysOfWeek "ApiTimeDelayDaysOfWeek" {
        0 Friday "FRIDAY";
        1 Monday "MONDAY";
        2 Saturday "SATURDAY";
        3 Sunday "SUNDAY";
        4 Thursday "THURSDAY";
        5 Tuesday "TUESDAY";
        6 Wednesday "WEDNESDAY";
    } 7
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 4 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicFiscalQuarterReferenceReferenceType {
    /// `FISCAL_QUARTER`
    FiscalQuarter,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicFiscalQuarterReferenceReferenceType "PublicFiscalQuarterReferenceReferenceType" {
        0 FiscalQuarter "FISCAL_QUARTER";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 4 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicFiscalYearReferenceReferenceType {
    /// `FISCAL_YEAR`
    FiscalYear,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicFiscalYearReferenceReferenceType "PublicFiscalYearReferenceReferenceType" {
        0 FiscalYear "FISCAL_YEAR";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 4 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicIndexedTimePointTimeType {
    /// `INDEXED`
    Indexed,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicIndexedTimePointTimeType "PublicIndexedTimePointTimeType" {
        0 Indexed "INDEXED";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 4 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicPropertyFilterFilterType {
    /// `PROPERTY`
    Property,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicPropertyFilterFilterType "PublicPropertyFilterFilterType" {
        0 Property "PROPERTY";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 4 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicPropertyReferencedTimeTimeType {
    /// `PROPERTY_REFERENCED`
    PropertyReferenced,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicPropertyReferencedTimeTimeType "PublicPropertyReferencedTimeTimeType" {
        0 PropertyReferenced "PROPERTY_REFERENCED";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 4 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicQuarterReferenceReferenceType {
    /// `QUARTER`
    Quarter,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicQuarterReferenceReferenceType "PublicQuarterReferenceReferenceType" {
        0 Quarter "QUARTER";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 4 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicTodayReferenceReferenceType {
    /// `TODAY`
    Today,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicTodayReferenceReferenceType "PublicTodayReferenceReferenceType" {
        0 Today "TODAY";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/lists`, `crm/object-tags` and 4 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub enum PublicWeekReferenceReferenceType {
    /// `WEEK`
    Week,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicWeekReferenceReferenceType "PublicWeekReferenceReferenceType" {
        0 Week "WEEK";
    } 1
}
