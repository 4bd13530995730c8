// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    EmailSendStatusView, MarketingPublicSingleSendRequestEgg,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/single-send`, `marketing/transactional-single-send`, in v3, v4.
#[non_exhaustive]
pub struct MarketingCreate<E> {
    /// The body, `application/json`: a `MarketingPublicSingleSendRequestEgg`.
    pub body: MarketingPublicSingleSendRequestEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MarketingCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<MarketingPublicSingleSendRequestEgg>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MarketingCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for MarketingCreate<E> {
    type Response = EmailSendStatusView;
}

crate::runtime::operation_traits! {
    MarketingCreate,
}
