// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/single-send`, `marketing/transactional-single-send`, in v3, v4.
#[non_exhaustive]
pub struct MarketingCreate<E> {
    /// The body, `application/json`: `MarketingPublicSingleSendRequestEgg`.
    pub body: MarketingPublicSingleSendRequestEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MarketingCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<MarketingPublicSingleSendRequestEgg>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MarketingCreate "MarketingCreate" -> EmailSendStatusView {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}
