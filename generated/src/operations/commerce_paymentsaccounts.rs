// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PaymentAccountView,
};

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/paymentsaccounts`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetPaymentAccountStatus<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetPaymentAccountStatus<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for GetPaymentAccountStatus<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetPaymentAccountStatus<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetPaymentAccountStatus", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for GetPaymentAccountStatus<E> {
    type Response = PaymentAccountView;
}

crate::runtime::operation_traits! {
    GetPaymentAccountStatus,
}
