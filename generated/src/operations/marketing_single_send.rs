// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/single-send`, in 2026-03.
#[non_exhaustive]
pub struct CreateMarketingEmailCampaignsSingleSend<E> {
    /// The body, `application/json`: `PublicSingleSendRequestEgg`.
    pub body: PublicSingleSendRequestEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateMarketingEmailCampaignsSingleSend<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicSingleSendRequestEgg>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateMarketingEmailCampaignsSingleSend "CreateMarketingEmailCampaignsSingleSend" -> EmailSendStatusView {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}
