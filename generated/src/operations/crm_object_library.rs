// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/object-library`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetEnablement<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetEnablement<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for GetEnablement<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetEnablement "GetEnablement" -> PortalObjectTypeEnablementPublicResponse {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/object-library`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListEnablement<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListEnablement<E> {
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListEnablement "ListEnablement" -> ObjectTypeEnablementPublicResponse {
        path 1 {
            0 object_type_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}
