// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
impl Shaped for PublicDatePointTimeType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDatePointTimeType", kind: Kind::Enumeration(&["DATE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Date => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Date, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicMonthReferenceReferenceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMonthReferenceReferenceType", kind: Kind::Enumeration(&["MONTH"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Month => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Month, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicNowReferenceReferenceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicNowReferenceReferenceType", kind: Kind::Enumeration(&["NOW"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Now => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Now, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicYearReferenceReferenceType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicYearReferenceReferenceType", kind: Kind::Enumeration(&["YEAR"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Year => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Year, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    PublicDatePointTimeType, PublicMonthReferenceReferenceType, PublicNowReferenceReferenceType,
    PublicYearReferenceReferenceType,
}
