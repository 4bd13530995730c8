// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, in 2025-09.
#[non_exhaustive]
pub struct CustomObjectsListAssociations {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<CustomObjectsListAssociations, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, object_id: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self::of(CustomObjectsListAssociations {
            object_type: object_type.into(), object_id: object_id.into(), to_object_type: to_object_type.into(),
            ..Shaped::blank()
        })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for CustomObjectsListAssociations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectsListAssociations", kind: Kind::Operation(Parts { path: 3, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Text::EMPTY, object_id: Text::EMPTY, to_object_type: Text::EMPTY, after: None, limit: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.object_id, 2 => &self.to_object_type, 3 => &self.after,
            _ => &self.limit,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.object_id, 2 => &mut self.to_object_type,
            3 => &mut self.after, _ => &mut self.limit,
        }
    }
}
impl Signature for CustomObjectsListAssociations {
    type Response = CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging;
}
