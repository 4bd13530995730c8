// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    EmailSendStatusView, MarketingPublicSingleSendRequestEgg,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/single-send`, `marketing/transactional-single-send`, in v3, v4.
#[non_exhaustive]
pub struct MarketingCreate {
    /// The body, `application/json`: `MarketingPublicSingleSendRequestEgg`.
    pub body: MarketingPublicSingleSendRequestEgg,
}
impl<E: Endpoint> Call<MarketingCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<MarketingPublicSingleSendRequestEgg>) -> Self {
        Self::of(MarketingCreate { body: body.into() })
    }
}
impl Shaped for MarketingCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for MarketingCreate {
    type Response = EmailSendStatusView;
}
