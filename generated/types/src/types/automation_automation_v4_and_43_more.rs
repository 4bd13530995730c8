// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// 4 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `cms/media-bridge`, `crm/appointments` and 41 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub enum AssociationSpecAssociationCategory {
    /// `HUBSPOT_DEFINED`
    HubspotDefined,
    /// `INTEGRATOR_DEFINED`
    IntegratorDefined,
    /// `USER_DEFINED`
    UserDefined,
    /// `WORK`
    Work,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AssociationSpecAssociationCategory {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationSpecAssociationCategory", kind: Kind::Enumeration(&[
            "HUBSPOT_DEFINED", "INTEGRATOR_DEFINED", "USER_DEFINED", "WORK",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::HubspotDefined => 0, Self::IntegratorDefined => 1, Self::UserDefined => 2, Self::Work => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::HubspotDefined, 1 => Self::IntegratorDefined, 2 => Self::UserDefined, 3 => Self::Work,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    AssociationSpecAssociationCategory,
}
