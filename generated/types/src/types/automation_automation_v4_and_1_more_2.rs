// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
impl Shaped for PublicListConversionInactivityTimeUnit {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicListConversionInactivityTimeUnit", kind: Kind::Enumeration(&["DAY", "MONTH", "WEEK"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Day => 0, Self::Month => 1, Self::Week => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Day, 1 => Self::Month, 2 => Self::Week, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    PublicListConversionInactivityTimeUnit,
}
