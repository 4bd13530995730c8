// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/price-book-items-crm-reads-api` and one more API, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchReadByObjectType<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadByObjectType<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchReadInputSimplePublicObjectId>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    BatchReadByObjectType "BatchReadByObjectType" -> Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors> {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
