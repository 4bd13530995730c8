// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts` and one more API, in 2025-09, 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct AssociationsSearch<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsSearch<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<PublicObjectSearchRequest>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AssociationsSearch "AssociationsSearch" -> CollectionResponseWithTotalSimplePublicObject {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
