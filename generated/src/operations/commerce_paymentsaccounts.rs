// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `commerce/paymentsaccounts`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetPaymentAccountStatus<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetPaymentAccountStatus<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for GetPaymentAccountStatus<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetPaymentAccountStatus "GetPaymentAccountStatus" -> PaymentAccountView {
        path 0 {}
        query {}
        body {}
    }
}
