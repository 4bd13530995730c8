// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
impl Shaped for TimeOffsetTimeUnit {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimeOffsetTimeUnit", kind: Kind::Enumeration(&["DAYS", "HOURS", "MINUTES", "WEEKS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Days => 0, Self::Hours => 1, Self::Minutes => 2, Self::Weeks => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Days, 1 => Self::Hours, 2 => Self::Minutes, 3 => Self::Weeks, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    TimeOffsetTimeUnit,
}
