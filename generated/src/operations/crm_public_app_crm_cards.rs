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
pub struct ArchiveExtensionCardDev<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `card_id`: text.
    pub card_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveExtensionCardDev<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, card_id: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), card_id: card_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveExtensionCardDev<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveExtensionCardDev", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, card_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.card_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.card_id }
    }
}
impl<E: Endpoint> Signature for ArchiveExtensionCardDev<E> {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CreateExtensionCardDev<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `CardCreateRequest`.
    pub body: CardCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateExtensionCardDev<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<CardCreateRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateExtensionCardDev<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateExtensionCardDev", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateExtensionCardDev<E> {
    type Response = PublicCardResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetExtensionCardDev<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `card_id`: text.
    pub card_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetExtensionCardDev<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, card_id: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), card_id: card_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetExtensionCardDev<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetExtensionCardDev", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, card_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.card_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.card_id }
    }
}
impl<E: Endpoint> Signature for GetExtensionCardDev<E> {
    type Response = PublicCardResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct GetExtensionCardDevSampleResponse<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetExtensionCardDevSampleResponse<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for GetExtensionCardDevSampleResponse<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetExtensionCardDevSampleResponse<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetExtensionCardDevSampleResponse", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for GetExtensionCardDevSampleResponse<E> {
    type Response = IntegratorCardPayloadResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListExtensionCardDev<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListExtensionCardDev<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ListExtensionCardDev<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListExtensionCardDev", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for ListExtensionCardDev<E> {
    type Response = PublicCardListResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MigrateExtensionCardDevViews<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `CardMigrateViewsRequest`.
    pub body: CardMigrateViewsRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MigrateExtensionCardDevViews<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<CardMigrateViewsRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MigrateExtensionCardDevViews<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MigrateExtensionCardDevViews", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MigrateExtensionCardDevViews<E> {
    type Response = CardMigrateViewsResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/public-app-crm-cards`, in v3.
#[non_exhaustive]
pub struct PublicAppCrmCardsCreateExtensionCardDev<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `PublicAppCrmCardsCardCreateRequest`.
    pub body: PublicAppCrmCardsCardCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PublicAppCrmCardsCreateExtensionCardDev<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<PublicAppCrmCardsCardCreateRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PublicAppCrmCardsCreateExtensionCardDev<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAppCrmCardsCreateExtensionCardDev", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PublicAppCrmCardsCreateExtensionCardDev<E> {
    type Response = PublicCardResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/public-app-crm-cards`, in v3.
#[non_exhaustive]
pub struct PublicAppCrmCardsGetExtensionCardDevSampleResponse<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PublicAppCrmCardsGetExtensionCardDevSampleResponse<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for PublicAppCrmCardsGetExtensionCardDevSampleResponse<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for PublicAppCrmCardsGetExtensionCardDevSampleResponse<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAppCrmCardsGetExtensionCardDevSampleResponse", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for PublicAppCrmCardsGetExtensionCardDevSampleResponse<E> {
    type Response = PublicAppCrmCardsIntegratorCardPayloadResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2026-03, v3.
#[non_exhaustive]
pub struct PublicAppCrmCardsMigrateExtensionCardDevViews<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `PublicAppCrmCardsCardMigrateViewsRequest`.
    pub body: PublicAppCrmCardsCardMigrateViewsRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PublicAppCrmCardsMigrateExtensionCardDevViews<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<PublicAppCrmCardsCardMigrateViewsRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PublicAppCrmCardsMigrateExtensionCardDevViews<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAppCrmCardsMigrateExtensionCardDevViews", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PublicAppCrmCardsMigrateExtensionCardDevViews<E> {
    type Response = PublicAppCrmCardsCardMigrateViewsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateExtensionCardDev<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `card_id`: text.
    pub card_id: Text,
    /// The body, `application/json`: a `CardPatchRequest`.
    pub body: CardPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateExtensionCardDev<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, card_id: impl Into<Text>, body: impl Into<CardPatchRequest>) -> Self {
        Self { app_id: app_id.into(), card_id: card_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateExtensionCardDev<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateExtensionCardDev", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, card_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.card_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.card_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateExtensionCardDev<E> {
    type Response = PublicCardResponse;
}

crate::runtime::operation_traits! {
    ArchiveExtensionCardDev, CreateExtensionCardDev, GetExtensionCardDev, GetExtensionCardDevSampleResponse,
    ListExtensionCardDev, MigrateExtensionCardDevViews, PublicAppCrmCardsCreateExtensionCardDev,
    PublicAppCrmCardsGetExtensionCardDevSampleResponse, PublicAppCrmCardsMigrateExtensionCardDevViews,
    UpdateExtensionCardDev,
}
