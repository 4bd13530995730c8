// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `account/audit-logs`, `account/info`, in 2025-09.
#[non_exhaustive]
pub struct GetAccountInfoDetails<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAccountInfoDetails<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for GetAccountInfoDetails<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetAccountInfoDetails "GetAccountInfoDetails" -> PortalInformationResponse {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `account/audit-logs`, `account/info`, in 2025-09.
#[non_exhaustive]
pub struct ListAccountInfoApiUsageDailyPrivateApps<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListAccountInfoApiUsageDailyPrivateApps<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListAccountInfoApiUsageDailyPrivateApps<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListAccountInfoApiUsageDailyPrivateApps "ListAccountInfoApiUsageDailyPrivateApps" -> CollectionResponseApiUsageNoPaging {
        path 0 {}
        query {}
        body {}
    }
}
