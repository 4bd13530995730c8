// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging, CrmSimplePublicObject, PublicMergeInput,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, in 2025-09.
#[non_exhaustive]
pub struct CustomObjectsListAssociations<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsListAssociations<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, object_id: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(), object_id: object_id.into(), to_object_type: to_object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for CustomObjectsListAssociations<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsListAssociations", kind: Kind::Operation(Parts { path: 3, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, object_id: Text::EMPTY, to_object_type: Text::EMPTY, after: None, limit: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.object_id, 2 => &self.to_object_type, 3 => &self.after,
            _ => &self.limit,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.object_id, 2 => &mut self.to_object_type,
            3 => &mut self.after, _ => &mut self.limit,
        }
    }
}
impl<E: Endpoint> Signature for CustomObjectsListAssociations<E> {
    type Response = CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsMerge<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PublicMergeInput`.
    pub body: PublicMergeInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsMerge<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PublicMergeInput>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CustomObjectsMerge<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsMerge", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CustomObjectsMerge<E> {
    type Response = CrmSimplePublicObject;
}

crate::runtime::operation_traits! {
    CustomObjectsListAssociations, CustomObjectsMerge,
}
