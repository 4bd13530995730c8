// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ObjectTypeEnablementPublicResponse, PortalObjectTypeEnablementPublicResponse,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/object-library`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetEnablement<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetEnablement<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for GetEnablement<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetEnablement<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetEnablement", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for GetEnablement<E> {
    type Response = PortalObjectTypeEnablementPublicResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/object-library`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListEnablement<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListEnablement<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ListEnablement<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListEnablement", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_type_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_type_id } }
}
impl<E: Endpoint> Signature for ListEnablement<E> {
    type Response = ObjectTypeEnablementPublicResponse;
}

crate::runtime::operation_traits! {
    GetEnablement, ListEnablement,
}
