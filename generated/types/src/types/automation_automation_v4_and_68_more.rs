// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
impl Shaped for BatchResponseSimplePublicStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSimplePublicStatus", kind: Kind::Enumeration(&[
            "CANCELED", "COMPLETE", "PENDING", "PROCESSING",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Canceled => 0, Self::Complete => 1, Self::Pending => 2, Self::Processing => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Canceled, 1 => Self::Complete, 2 => Self::Pending, 3 => Self::Processing,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    BatchResponseSimplePublicStatus,
}
