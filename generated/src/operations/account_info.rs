// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 3 endpoints.
///
/// Published by `account/info`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetDetails<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetDetails<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for GetDetails<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetDetails "GetDetails" -> PortalInformationResponse {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `account/info`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListApiUsageDailyPrivateApps<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListApiUsageDailyPrivateApps<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListApiUsageDailyPrivateApps<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListApiUsageDailyPrivateApps "ListApiUsageDailyPrivateApps" -> CollectionResponseApiUsageNoPaging {
        path 0 {}
        query {}
        body {}
    }
}
