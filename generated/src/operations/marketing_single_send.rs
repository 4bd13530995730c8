// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    EmailSendStatusView, PublicSingleSendRequestEgg,
};

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/single-send`, in 2026-03.
#[non_exhaustive]
pub struct CreateMarketingEmailCampaignsSingleSend {
    /// The body, `application/json`: `PublicSingleSendRequestEgg`.
    pub body: PublicSingleSendRequestEgg,
}
impl<E: Endpoint> Call<CreateMarketingEmailCampaignsSingleSend, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicSingleSendRequestEgg>) -> Self {
        Self::of(CreateMarketingEmailCampaignsSingleSend { body: body.into() })
    }
}
impl Shaped for CreateMarketingEmailCampaignsSingleSend {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateMarketingEmailCampaignsSingleSend", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateMarketingEmailCampaignsSingleSend {
    type Response = EmailSendStatusView;
}
