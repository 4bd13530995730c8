// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        object_id: impl Into<Text>,
        to_object_type: impl Into<Text>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            object_id: object_id.into(),
            to_object_type: to_object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    CustomObjectsListAssociations "CustomObjectsListAssociations" -> CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
        path 3 {
            0 object_type = Text::EMPTY;
            1 object_id = Text::EMPTY;
            2 to_object_type = Text::EMPTY;
        }
        query {
            3 after "after" optional = None;
            4 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsMerge<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `PublicMergeInput`.
    pub body: PublicMergeInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsMerge<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PublicMergeInput>) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CustomObjectsMerge "CustomObjectsMerge" -> CrmSimplePublicObject {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
