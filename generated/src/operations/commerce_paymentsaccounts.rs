// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PaymentAccountView,
};

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/paymentsaccounts`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetPaymentAccountStatus {}
impl<E: Endpoint> Call<GetPaymentAccountStatus, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<GetPaymentAccountStatus, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetPaymentAccountStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetPaymentAccountStatus", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for GetPaymentAccountStatus {
    type Response = PaymentAccountView;
}
