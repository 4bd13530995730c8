// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
impl Shaped for ApiBlockedDateMonth {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiBlockedDateMonth", kind: Kind::Enumeration(&[
            "APRIL", "AUGUST", "DECEMBER", "FEBRUARY", "JANUARY", "JULY", "JUNE", "MARCH", "MAY", "NOVEMBER",
            "OCTOBER", "SEPTEMBER",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::April => 0, Self::August => 1, Self::December => 2, Self::February => 3, Self::January => 4,
            Self::July => 5, Self::June => 6, Self::March => 7, Self::May => 8, Self::November => 9,
            Self::October => 10, Self::September => 11, Self::Unknown(value) => return (12, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::April, 1 => Self::August, 2 => Self::December, 3 => Self::February, 4 => Self::January,
            5 => Self::July, 6 => Self::June, 7 => Self::March, 8 => Self::May, 9 => Self::November,
            10 => Self::October, 11 => Self::September, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for ApiTimeDelayDaysOfWeek {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiTimeDelayDaysOfWeek", kind: Kind::Enumeration(&[
            "FRIDAY", "MONDAY", "SATURDAY", "SUNDAY", "THURSDAY", "TUESDAY", "WEDNESDAY",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Friday => 0, Self::Monday => 1, Self::Saturday => 2, Self::Sunday => 3, Self::Thursday => 4,
            Self::Tuesday => 5, Self::Wednesday => 6, Self::Unknown(value) => return (7, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Friday, 1 => Self::Monday, 2 => Self::Saturday, 3 => Self::Sunday, 4 => Self::Thursday,
            5 => Self::Tuesday, 6 => Self::Wednesday, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicFiscalQuarterReferenceReferenceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFiscalQuarterReferenceReferenceType", kind: Kind::Enumeration(&["FISCAL_QUARTER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FiscalQuarter => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FiscalQuarter, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicFiscalYearReferenceReferenceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFiscalYearReferenceReferenceType", kind: Kind::Enumeration(&["FISCAL_YEAR"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FiscalYear => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FiscalYear, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicIndexedTimePointTimeType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicIndexedTimePointTimeType", kind: Kind::Enumeration(&["INDEXED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Indexed => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Indexed, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicPropertyFilterFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPropertyFilterFilterType", kind: Kind::Enumeration(&["PROPERTY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Property => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Property, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicPropertyReferencedTimeTimeType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPropertyReferencedTimeTimeType", kind: Kind::Enumeration(&["PROPERTY_REFERENCED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::PropertyReferenced => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::PropertyReferenced, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicQuarterReferenceReferenceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicQuarterReferenceReferenceType", kind: Kind::Enumeration(&["QUARTER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Quarter => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Quarter, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicTodayReferenceReferenceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTodayReferenceReferenceType", kind: Kind::Enumeration(&["TODAY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Today => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Today, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicWeekReferenceReferenceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicWeekReferenceReferenceType", kind: Kind::Enumeration(&["WEEK"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Week => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Week, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    ApiBlockedDateMonth, ApiTimeDelayDaysOfWeek, PublicFiscalQuarterReferenceReferenceType,
    PublicFiscalYearReferenceReferenceType, PublicIndexedTimePointTimeType, PublicPropertyFilterFilterType,
    PublicPropertyReferencedTimeTimeType, PublicQuarterReferenceReferenceType, PublicTodayReferenceReferenceType,
    PublicWeekReferenceReferenceType,
}
