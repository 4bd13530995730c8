// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PublicYearReferenceReferenceType,
};

/// `YearReference`: 7 members.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct YearReference {
    /// `day`: a whole number.
    pub day: i64,
    /// `hour`: a whole number; may be absent.
    pub hour: Option<i64>,
    /// `millisecond`: a whole number; may be absent.
    pub millisecond: Option<i64>,
    /// `minute`: a whole number; may be absent.
    pub minute: Option<i64>,
    /// `month`: a whole number.
    pub month: i64,
    /// `referenceType`: `PublicYearReferenceReferenceType`.
    pub reference_type: PublicYearReferenceReferenceType,
    /// `second`: a whole number; may be absent.
    pub second: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for YearReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "YearReference", kind: Kind::Record(&[
            Member { name: "day", required: true }, Member { name: "hour", required: false },
            Member { name: "millisecond", required: false }, Member { name: "minute", required: false },
            Member { name: "month", required: true }, Member { name: "referenceType", required: true },
            Member { name: "second", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            day: 0, hour: None, millisecond: None, minute: None, month: 0, reference_type: Shaped::blank(),
            second: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.day, 1 => &self.hour, 2 => &self.millisecond, 3 => &self.minute, 4 => &self.month,
            5 => &self.reference_type, 6 => &self.second, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.day, 1 => &mut self.hour, 2 => &mut self.millisecond, 3 => &mut self.minute,
            4 => &mut self.month, 5 => &mut self.reference_type, 6 => &mut self.second, _ => &mut self.rest,
        }
    }
}
impl YearReference {
    /// With all that is required.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self {
            day: day.into(), month: month.into(), reference_type: PublicYearReferenceReferenceType::Year,
            ..Shaped::blank()
        }
    }
}

crate::runtime::shaped_traits! {
    YearReference,
}
