// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, `crm/custom-objects`, in 2026-09-beta.
#[non_exhaustive]
pub struct ArchiveByObjectId<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveByObjectId<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, object_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveByObjectId "ArchiveByObjectId" -> () {
        path 2 {
            0 object_type = Text::EMPTY;
            1 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct AssociationsList<E> {
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
impl<E: Endpoint> AssociationsList<E> {
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
    AssociationsList "AssociationsList" -> CollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
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

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AssociationsMerge<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `PublicMergeInput`.
    pub body: PublicMergeInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsMerge<E> {
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
    AssociationsMerge "AssociationsMerge" -> SimplePublicObject {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, `crm/custom-objects`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchArchiveByObjectType<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectId`.
    pub body: BatchInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveByObjectType<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchInputSimplePublicObjectId>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchArchiveByObjectType "BatchArchiveByObjectType" -> () {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, `crm/custom-objects`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchCreateByObjectType<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateByObjectType<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchInputSimplePublicObjectBatchInputForCreate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateByObjectType "BatchCreateByObjectType" -> Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors> {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
