// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseApiUsageNoPaging, PortalInformationResponse,
};

/// The parts of a request, for one endpoint.
///
/// Published by `account/audit-logs`, `account/info`, in 2025-09.
#[non_exhaustive]
pub struct GetAccountInfoDetails<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAccountInfoDetails<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for GetAccountInfoDetails<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetAccountInfoDetails<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAccountInfoDetails", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for GetAccountInfoDetails<E> {
    type Response = PortalInformationResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `account/audit-logs`, `account/info`, in 2025-09.
#[non_exhaustive]
pub struct ListAccountInfoApiUsageDailyPrivateApps<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListAccountInfoApiUsageDailyPrivateApps<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListAccountInfoApiUsageDailyPrivateApps<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListAccountInfoApiUsageDailyPrivateApps<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAccountInfoApiUsageDailyPrivateApps", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListAccountInfoApiUsageDailyPrivateApps<E> {
    type Response = CollectionResponseApiUsageNoPaging;
}

crate::runtime::operation_traits! {
    GetAccountInfoDetails, ListAccountInfoApiUsageDailyPrivateApps,
}
