// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/custom-objects`, `crm/objects`, in 2025-09, 2026-03, v3.
#[non_exhaustive]
pub struct CustomObjectsBatchCreate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsBatchCreate<E> {
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
    CustomObjectsBatchCreate "CustomObjectsBatchCreate" -> Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors> {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
