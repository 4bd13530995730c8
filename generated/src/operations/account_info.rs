// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseApiUsageNoPaging, PortalInformationResponse,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `account/info`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetDetails {}
impl<E: Endpoint> Call<GetDetails, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<GetDetails, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetDetails {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetDetails", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for GetDetails {
    type Response = PortalInformationResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `account/info`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListApiUsageDailyPrivateApps {}
impl<E: Endpoint> Call<ListApiUsageDailyPrivateApps, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListApiUsageDailyPrivateApps, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListApiUsageDailyPrivateApps {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListApiUsageDailyPrivateApps", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListApiUsageDailyPrivateApps {
    type Response = CollectionResponseApiUsageNoPaging;
}
