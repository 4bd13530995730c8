// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/objects`, in 2025-09, 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AssociationsBatchUpdate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInput`.
    pub body: BatchInputSimplePublicObjectBatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsBatchUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchInputSimplePublicObjectBatchInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AssociationsBatchUpdate "AssociationsBatchUpdate" -> Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors> {
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
/// Published by `crm/associations`, `crm/custom-objects`, `crm/objects`, in 2025-09, 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AssociationsBatchUpsert<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputUpsert`.
    pub body: BatchInputSimplePublicObjectBatchInputUpsert,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsBatchUpsert<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchInputSimplePublicObjectBatchInputUpsert>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AssociationsBatchUpsert "AssociationsBatchUpsert" -> Batch<BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors> {
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
/// Published by `crm/associations`, `crm/custom-objects`, `crm/objects`, in 2025-09, 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AssociationsCreate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `SimplePublicObjectInputForCreate`.
    pub body: SimplePublicObjectInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsCreate<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<SimplePublicObjectInputForCreate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AssociationsCreate "AssociationsCreate" -> SimplePublicObject {
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
/// Published by `crm/associations`, `crm/custom-objects`, `crm/objects`, in 2025-09, 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AssociationsUpdate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The body, `application/json`: `SimplePublicObjectInput`.
    pub body: SimplePublicObjectInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        object_id: impl Into<Text>,
        body: impl Into<SimplePublicObjectInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            object_id: object_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `id_property`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
}
crate::runtime::signature! {
    AssociationsUpdate "AssociationsUpdate" -> SimplePublicObject {
        path 2 {
            0 object_type = Text::EMPTY;
            1 object_id = Text::EMPTY;
        }
        query {
            2 id_property "idProperty" optional = None;
        }
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
}
