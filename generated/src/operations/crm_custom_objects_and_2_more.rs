// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CrmBatchArchive<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectId`.
    pub body: BatchInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchArchive<E> {
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
    CrmBatchArchive "CrmBatchArchive" -> () {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CrmBatchCreate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchCreate<E> {
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
    CrmBatchCreate "CrmBatchCreate" -> Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors> {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomObjectsArchive<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsArchive<E> {
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
    CustomObjectsArchive "CustomObjectsArchive" -> () {
        path 2 {
            0 object_type = Text::EMPTY;
            1 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}
