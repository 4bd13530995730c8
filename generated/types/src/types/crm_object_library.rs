// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `ObjectTypeEnablementPublicResponse`: one member.
///
/// Published by `crm/object-library`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ObjectTypeEnablementPublicResponse {
    /// `enablement`: true or false.
    pub enablement: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectTypeEnablementPublicResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTypeEnablementPublicResponse", kind: Kind::Record(&[
            Member { name: "enablement", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { enablement: false, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.enablement, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.enablement, _ => &mut self.rest }
    }
}
impl ObjectTypeEnablementPublicResponse {
    /// With all that is required.
    pub fn new(enablement: bool) -> Self { Self { enablement, rest: Rest::EMPTY } }
}

/// `PortalObjectTypeEnablementPublicResponse`: one member.
///
/// Published by `crm/object-library`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PortalObjectTypeEnablementPublicResponse {
    /// `enablementByObjectTypeId`: a map by name: true or false.
    pub enablement_by_object_type_id: Map<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PortalObjectTypeEnablementPublicResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PortalObjectTypeEnablementPublicResponse", kind: Kind::Record(&[
            Member { name: "enablementByObjectTypeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { enablement_by_object_type_id: Map::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.enablement_by_object_type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.enablement_by_object_type_id, _ => &mut self.rest }
    }
}
impl PortalObjectTypeEnablementPublicResponse {
    /// With all that is required.
    pub fn new(enablement_by_object_type_id: impl Into<Map<bool>>) -> Self {
        Self { enablement_by_object_type_id: enablement_by_object_type_id.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    ObjectTypeEnablementPublicResponse, PortalObjectTypeEnablementPublicResponse,
}
