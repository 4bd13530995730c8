// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/public-app-crm-cards`, version `2026-03`: 7 operations, 24 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/public-app-crm-cards/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionConfirmationBody, ActionHookActionBody, ActionHookActionBodyHttpMethod, ActionHookActionBodyType,
    CardActions, CardAuditResponse, CardAuditResponseActionType, CardAuditResponseAuthSource, CardCreateRequest,
    CardDisplayBody, CardDisplayProperty, CardDisplayPropertyDataType, CardFetchBody, CardFetchBodyCardType,
    CardFetchBodyPatch, PublicAppCrmCardsCardMigrateViewsRequest as CardMigrateViewsRequest,
    PublicAppCrmCardsCardMigrateViewsResponse as CardMigrateViewsResponse, CardObjectTypeBody,
    CardObjectTypeBodyName, CardPatchRequest, DisplayOption, DisplayOptionType, Error, ErrorDetail, IFrameActionBody,
    IFrameActionBodyType, IntegratorCardPayloadResponse, IntegratorCardPayloadResponseResponseVersion,
    IntegratorObjectResult, IntegratorObjectResultActions, ObjectToken, PublicCardFetchBody, PublicCardListResponse,
    PublicCardResponse, TopLevelActions,
};

/// `DELETE /crm/extensions/cards-dev/2026-03/{appId}/{cardId}`
///
/// Answers 204. Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::ArchiveExtensionCardDev`.
pub type ArchiveExtensionCardDev =
    crate::Call<crate::operations::ArchiveExtensionCardDev, endpoint::ArchiveExtensionCardDev>;

/// `POST /crm/extensions/cards-dev/2026-03/{appId}`
///
/// Answers 201 (`PublicCardResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::CreateExtensionCardDev`.
pub type CreateExtensionCardDev =
    crate::Call<crate::operations::CreateExtensionCardDev, endpoint::CreateExtensionCardDev>;

/// `GET /crm/extensions/cards-dev/2026-03/{appId}/{cardId}`
///
/// Answers 200 (`PublicCardResponse`). Any of the scopes `developers-read`, `private-apps-read`. Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::GetExtensionCardDev`.
pub type GetExtensionCardDev = crate::Call<crate::operations::GetExtensionCardDev, endpoint::GetExtensionCardDev>;

/// `GET /crm/extensions/cards-dev/2026-03/sample-response`
///
/// Answers 200 (`IntegratorCardPayloadResponse`). Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::GetExtensionCardDevSampleResponse`.
pub type GetExtensionCardDevSampleResponse =
    crate::Call<crate::operations::GetExtensionCardDevSampleResponse, endpoint::GetExtensionCardDevSampleResponse>;

/// `GET /crm/extensions/cards-dev/2026-03/{appId}`
///
/// Answers 200 (`PublicCardListResponse`). Any of the scopes `developers-read`, `private-apps-read`. Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::ListExtensionCardDev`.
pub type ListExtensionCardDev = crate::Call<crate::operations::ListExtensionCardDev, endpoint::ListExtensionCardDev>;

/// `POST /crm/extensions/cards-dev/2026-03/{appId}/views/migrate`
///
/// Answers 200 (`CardMigrateViewsResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::MigrateExtensionCardDevViews`.
pub type MigrateExtensionCardDevViews =
    crate::Call<crate::operations::PublicAppCrmCardsMigrateExtensionCardDevViews, endpoint::MigrateExtensionCardDevViews>;

/// `PATCH /crm/extensions/cards-dev/2026-03/{appId}/{cardId}`
///
/// Answers 200 (`PublicCardResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::UpdateExtensionCardDev`.
pub type UpdateExtensionCardDev =
    crate::Call<crate::operations::UpdateExtensionCardDev, endpoint::UpdateExtensionCardDev>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveExtensionCardDev: Description::of(Delete,
            "/crm/extensions/cards-dev/2026-03/{appId}/{cardId}",
            &[204], &["developers-write"]),
        CreateExtensionCardDev: Description::of(Post,
            "/crm/extensions/cards-dev/2026-03/{appId}",
            &[201], &["developers-write"]),
        GetExtensionCardDev: Description::of(Get,
            "/crm/extensions/cards-dev/2026-03/{appId}/{cardId}",
            &[200], &["developers-read", "private-apps-read"]),
        GetExtensionCardDevSampleResponse: Description::of(Get,
            "/crm/extensions/cards-dev/2026-03/sample-response",
            &[200], &[]).no_credential(),
        ListExtensionCardDev: Description::of(Get,
            "/crm/extensions/cards-dev/2026-03/{appId}",
            &[200], &["developers-read", "private-apps-read"]),
        MigrateExtensionCardDevViews: Description::of(Post,
            "/crm/extensions/cards-dev/2026-03/{appId}/views/migrate",
            &[200], &["developers-write"]),
        UpdateExtensionCardDev: Description::of(Patch,
            "/crm/extensions/cards-dev/2026-03/{appId}/{cardId}",
            &[200], &["developers-write"]),
    }
}
