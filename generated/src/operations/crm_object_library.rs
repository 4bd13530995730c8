// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ObjectTypeEnablementPublicResponse, PortalObjectTypeEnablementPublicResponse,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/object-library`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetEnablement {}
impl<E: Endpoint> Call<GetEnablement, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<GetEnablement, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetEnablement {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetEnablement", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for GetEnablement {
    type Response = PortalObjectTypeEnablementPublicResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/object-library`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListEnablement {
    /// In the path: text.
    pub object_type_id: Text,
}
impl<E: Endpoint> Call<ListEnablement, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>) -> Self {
        Self::of(ListEnablement { object_type_id: object_type_id.into() })
    }
}
impl Shaped for ListEnablement {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListEnablement", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_type_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_type_id }
}
impl Signature for ListEnablement {
    type Response = ObjectTypeEnablementPublicResponse;
}
