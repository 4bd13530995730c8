// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseApiUsageNoPaging, PortalInformationResponse,
};

/// The parts of a request, for one endpoint.
///
/// Published by `account/audit-logs`, `account/info`, in 2025-09.
#[non_exhaustive]
pub struct GetAccountInfoDetails {}
impl<E: Endpoint> Call<GetAccountInfoDetails, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<GetAccountInfoDetails, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetAccountInfoDetails {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAccountInfoDetails", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for GetAccountInfoDetails {
    type Response = PortalInformationResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `account/audit-logs`, `account/info`, in 2025-09.
#[non_exhaustive]
pub struct ListAccountInfoApiUsageDailyPrivateApps {}
impl<E: Endpoint> Call<ListAccountInfoApiUsageDailyPrivateApps, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListAccountInfoApiUsageDailyPrivateApps, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListAccountInfoApiUsageDailyPrivateApps {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAccountInfoApiUsageDailyPrivateApps", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListAccountInfoApiUsageDailyPrivateApps {
    type Response = CollectionResponseApiUsageNoPaging;
}
