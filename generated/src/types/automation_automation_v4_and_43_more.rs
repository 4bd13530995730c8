// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::enumeration! {
    AssociationSpecAssociationCategory "AssociationSpecAssociationCategory" {
        0 HubspotDefined "HUBSPOT_DEFINED";
        1 IntegratorDefined "INTEGRATOR_DEFINED";
        2 UserDefined "USER_DEFINED";
        3 Work "WORK";
    } 4
}
