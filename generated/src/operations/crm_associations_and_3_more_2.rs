// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchReadInputSimplePublicObjectId, BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/price-book-items-crm-reads-api` and one more API, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchReadByObjectType {
    /// In the path: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
}
impl<E: Endpoint> Call<BatchReadByObjectType, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchReadInputSimplePublicObjectId>) -> Self {
        Self::of(BatchReadByObjectType { object_type: object_type.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for BatchReadByObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadByObjectType", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.archived, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for BatchReadByObjectType {
    type Response = Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors>;
}
