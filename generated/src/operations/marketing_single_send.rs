// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    EmailSendStatusView, PublicSingleSendRequestEgg,
};

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/single-send`, in 2026-03.
#[non_exhaustive]
pub struct CreateMarketingEmailCampaignsSingleSend<E> {
    /// The body, `application/json`: a `PublicSingleSendRequestEgg`.
    pub body: PublicSingleSendRequestEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateMarketingEmailCampaignsSingleSend<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicSingleSendRequestEgg>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateMarketingEmailCampaignsSingleSend<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateMarketingEmailCampaignsSingleSend", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateMarketingEmailCampaignsSingleSend<E> {
    type Response = EmailSendStatusView;
}

crate::runtime::operation_traits! {
    CreateMarketingEmailCampaignsSingleSend,
}
