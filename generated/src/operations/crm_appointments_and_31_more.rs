// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
};

/// The parts of a request, for 35 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 29 more APIs, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct ListAssociations {
    /// In the path: text.
    pub id: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListAssociations, E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self::of(ListAssociations { id: id.into(), to_object_type: to_object_type.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ListAssociations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAssociations", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, to_object_type: Text::EMPTY, after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.to_object_type, 2 => &self.after, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.to_object_type, 2 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for ListAssociations {
    type Response = CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging;
}
