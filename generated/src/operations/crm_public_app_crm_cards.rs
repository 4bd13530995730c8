// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, card_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            card_id: card_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveExtensionCardDev "ArchiveExtensionCardDev" -> () {
        path 2 {
            0 app_id = 0;
            1 card_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CreateExtensionCardDev<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `CardCreateRequest`.
    pub body: CardCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateExtensionCardDev<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<CardCreateRequest>) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateExtensionCardDev "CreateExtensionCardDev" -> PublicCardResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, card_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            card_id: card_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetExtensionCardDev "GetExtensionCardDev" -> PublicCardResponse {
        path 2 {
            0 app_id = 0;
            1 card_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct GetExtensionCardDevSampleResponse<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetExtensionCardDevSampleResponse<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for GetExtensionCardDevSampleResponse<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetExtensionCardDevSampleResponse "GetExtensionCardDevSampleResponse" -> IntegratorCardPayloadResponse {
        path 0 {}
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListExtensionCardDev "ListExtensionCardDev" -> PublicCardListResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MigrateExtensionCardDevViews<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `CardMigrateViewsRequest`.
    pub body: CardMigrateViewsRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MigrateExtensionCardDevViews<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<CardMigrateViewsRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MigrateExtensionCardDevViews "MigrateExtensionCardDevViews" -> CardMigrateViewsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/public-app-crm-cards`, in v3.
#[non_exhaustive]
pub struct PublicAppCrmCardsCreateExtensionCardDev<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `PublicAppCrmCardsCardCreateRequest`.
    pub body: PublicAppCrmCardsCardCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PublicAppCrmCardsCreateExtensionCardDev<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<PublicAppCrmCardsCardCreateRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PublicAppCrmCardsCreateExtensionCardDev "PublicAppCrmCardsCreateExtensionCardDev" -> PublicCardResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/public-app-crm-cards`, in v3.
#[non_exhaustive]
pub struct PublicAppCrmCardsGetExtensionCardDevSampleResponse<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PublicAppCrmCardsGetExtensionCardDevSampleResponse<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for PublicAppCrmCardsGetExtensionCardDevSampleResponse<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    PublicAppCrmCardsGetExtensionCardDevSampleResponse "PublicAppCrmCardsGetExtensionCardDevSampleResponse" -> PublicAppCrmCardsIntegratorCardPayloadResponse {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-crm-cards`, in 2026-03, v3.
#[non_exhaustive]
pub struct PublicAppCrmCardsMigrateExtensionCardDevViews<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `PublicAppCrmCardsCardMigrateViewsRequest`.
    pub body: PublicAppCrmCardsCardMigrateViewsRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PublicAppCrmCardsMigrateExtensionCardDevViews<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<PublicAppCrmCardsCardMigrateViewsRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PublicAppCrmCardsMigrateExtensionCardDevViews "PublicAppCrmCardsMigrateExtensionCardDevViews" -> PublicAppCrmCardsCardMigrateViewsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `CardPatchRequest`.
    pub body: CardPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateExtensionCardDev<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        card_id: impl Into<Text>,
        body: impl Into<CardPatchRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            card_id: card_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateExtensionCardDev "UpdateExtensionCardDev" -> PublicCardResponse {
        path 2 {
            0 app_id = 0;
            1 card_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
