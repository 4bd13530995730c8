// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CardCreateRequest, CardMigrateViewsRequest, CardMigrateViewsResponse, CardPatchRequest,
    IntegratorCardPayloadResponse, PublicAppCrmCardsCardCreateRequest, PublicAppCrmCardsCardMigrateViewsRequest,
    PublicAppCrmCardsCardMigrateViewsResponse, PublicAppCrmCardsIntegratorCardPayloadResponse,
    PublicCardListResponse, PublicCardResponse,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveExtensionCardDev {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub card_id: Text,
}
impl<E: Endpoint> Call<ArchiveExtensionCardDev, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, card_id: impl Into<Text>) -> Self {
        Self::of(ArchiveExtensionCardDev { app_id: app_id.into(), card_id: card_id.into() })
    }
}
impl Shaped for ArchiveExtensionCardDev {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveExtensionCardDev", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, card_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.card_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.card_id }
    }
}
impl Signature for ArchiveExtensionCardDev {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CreateExtensionCardDev {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `CardCreateRequest`.
    pub body: CardCreateRequest,
}
impl<E: Endpoint> Call<CreateExtensionCardDev, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<CardCreateRequest>) -> Self {
        Self::of(CreateExtensionCardDev { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for CreateExtensionCardDev {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateExtensionCardDev", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for CreateExtensionCardDev {
    type Response = PublicCardResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetExtensionCardDev {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub card_id: Text,
}
impl<E: Endpoint> Call<GetExtensionCardDev, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, card_id: impl Into<Text>) -> Self {
        Self::of(GetExtensionCardDev { app_id: app_id.into(), card_id: card_id.into() })
    }
}
impl Shaped for GetExtensionCardDev {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetExtensionCardDev", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, card_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.card_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.card_id }
    }
}
impl Signature for GetExtensionCardDev {
    type Response = PublicCardResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct GetExtensionCardDevSampleResponse {}
impl<E: Endpoint> Call<GetExtensionCardDevSampleResponse, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<GetExtensionCardDevSampleResponse, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetExtensionCardDevSampleResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetExtensionCardDevSampleResponse", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for GetExtensionCardDevSampleResponse {
    type Response = IntegratorCardPayloadResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListExtensionCardDev {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<ListExtensionCardDev, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(ListExtensionCardDev { app_id: app_id.into() }) }
}
impl Shaped for ListExtensionCardDev {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListExtensionCardDev", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for ListExtensionCardDev {
    type Response = PublicCardListResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MigrateExtensionCardDevViews {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `CardMigrateViewsRequest`.
    pub body: CardMigrateViewsRequest,
}
impl<E: Endpoint> Call<MigrateExtensionCardDevViews, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<CardMigrateViewsRequest>) -> Self {
        Self::of(MigrateExtensionCardDevViews { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for MigrateExtensionCardDevViews {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MigrateExtensionCardDevViews", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for MigrateExtensionCardDevViews {
    type Response = CardMigrateViewsResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/public-app-crm-cards`, in v3.
#[non_exhaustive]
pub struct PublicAppCrmCardsCreateExtensionCardDev {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `PublicAppCrmCardsCardCreateRequest`.
    pub body: PublicAppCrmCardsCardCreateRequest,
}
impl<E: Endpoint> Call<PublicAppCrmCardsCreateExtensionCardDev, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<PublicAppCrmCardsCardCreateRequest>) -> Self {
        Self::of(PublicAppCrmCardsCreateExtensionCardDev { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for PublicAppCrmCardsCreateExtensionCardDev {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAppCrmCardsCreateExtensionCardDev", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for PublicAppCrmCardsCreateExtensionCardDev {
    type Response = PublicCardResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/public-app-crm-cards`, in v3.
#[non_exhaustive]
pub struct PublicAppCrmCardsGetExtensionCardDevSampleResponse {}
impl<E: Endpoint> Call<PublicAppCrmCardsGetExtensionCardDevSampleResponse, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<PublicAppCrmCardsGetExtensionCardDevSampleResponse, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for PublicAppCrmCardsGetExtensionCardDevSampleResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAppCrmCardsGetExtensionCardDevSampleResponse", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for PublicAppCrmCardsGetExtensionCardDevSampleResponse {
    type Response = PublicAppCrmCardsIntegratorCardPayloadResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2026-03, v3.
#[non_exhaustive]
pub struct PublicAppCrmCardsMigrateExtensionCardDevViews {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `PublicAppCrmCardsCardMigrateViewsRequest`.
    pub body: PublicAppCrmCardsCardMigrateViewsRequest,
}
impl<E: Endpoint> Call<PublicAppCrmCardsMigrateExtensionCardDevViews, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<PublicAppCrmCardsCardMigrateViewsRequest>) -> Self {
        Self::of(PublicAppCrmCardsMigrateExtensionCardDevViews { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for PublicAppCrmCardsMigrateExtensionCardDevViews {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAppCrmCardsMigrateExtensionCardDevViews", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for PublicAppCrmCardsMigrateExtensionCardDevViews {
    type Response = PublicAppCrmCardsCardMigrateViewsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateExtensionCardDev {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub card_id: Text,
    /// The body, `application/json`: `CardPatchRequest`.
    pub body: CardPatchRequest,
}
impl<E: Endpoint> Call<UpdateExtensionCardDev, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, card_id: impl Into<Text>, body: impl Into<CardPatchRequest>) -> Self {
        Self::of(UpdateExtensionCardDev { app_id: app_id.into(), card_id: card_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateExtensionCardDev {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateExtensionCardDev", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, card_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.card_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.card_id, _ => &mut self.body }
    }
}
impl Signature for UpdateExtensionCardDev {
    type Response = PublicCardResponse;
}
