// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseWithTotalSimplePublicObject, PublicObjectSearchRequest,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts` and one more API, in 2025-09, 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AssociationsSearch {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
}
impl<E: Endpoint> Call<AssociationsSearch, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PublicObjectSearchRequest>) -> Self {
        Self::of(AssociationsSearch { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for AssociationsSearch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsSearch", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for AssociationsSearch {
    type Response = CollectionResponseWithTotalSimplePublicObject;
}

crate::runtime::shaped_traits! {
    AssociationsSearch,
}
