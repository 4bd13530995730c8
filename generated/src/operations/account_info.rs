// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseApiUsageNoPaging, PortalInformationResponse,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `account/info`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetDetails<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetDetails<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for GetDetails<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetDetails<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetDetails", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for GetDetails<E> {
    type Response = PortalInformationResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `account/info`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListApiUsageDailyPrivateApps<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListApiUsageDailyPrivateApps<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListApiUsageDailyPrivateApps<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListApiUsageDailyPrivateApps<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListApiUsageDailyPrivateApps", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListApiUsageDailyPrivateApps<E> {
    type Response = CollectionResponseApiUsageNoPaging;
}

crate::runtime::operation_traits! {
    GetDetails, ListApiUsageDailyPrivateApps,
}
