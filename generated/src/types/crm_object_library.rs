// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ObjectTypeEnablementPublicResponse`: one member.
///
/// Published by `crm/object-library`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ObjectTypeEnablementPublicResponse {
    /// `enablement`: true or false.
    pub enablement: bool,
    rest: Rest,
}
crate::runtime::record! {
    ObjectTypeEnablementPublicResponse "ObjectTypeEnablementPublicResponse" {
        0 enablement "enablement" required = false;
    }
}
impl ObjectTypeEnablementPublicResponse {
    /// One with all that is required.
    pub fn new(enablement: bool) -> Self {
        Self {
            enablement,
            ..Shaped::blank()
        }
    }
}

/// `PortalObjectTypeEnablementPublicResponse`: one member.
///
/// Published by `crm/object-library`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PortalObjectTypeEnablementPublicResponse {
    /// `enablementByObjectTypeId`: a map by name: true or false.
    pub enablement_by_object_type_id: Map<bool>,
    rest: Rest,
}
crate::runtime::record! {
    PortalObjectTypeEnablementPublicResponse "PortalObjectTypeEnablementPublicResponse" {
        0 enablement_by_object_type_id "enablementByObjectTypeId" required = Map::EMPTY;
    }
}
impl PortalObjectTypeEnablementPublicResponse {
    /// One with all that is required.
    pub fn new(enablement_by_object_type_id: impl Into<Map<bool>>) -> Self {
        Self {
            enablement_by_object_type_id: enablement_by_object_type_id.into(),
            ..Shaped::blank()
        }
    }
}
