// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/public-app-crm-cards`, version `v3`: 7 operations, 24 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/public-app-crm-cards/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionConfirmationBody, ActionHookActionBody, ActionHookActionBodyHttpMethod, ActionHookActionBodyType,
    CardActions, CardAuditResponse, CardAuditResponseActionType, CardAuditResponseAuthSource,
    PublicAppCrmCardsCardCreateRequest as CardCreateRequest, CardDisplayBody, CardDisplayProperty,
    CardDisplayPropertyDataType, PublicAppCrmCardsCardFetchBody as CardFetchBody, CardFetchBodyCardType,
    CardFetchBodyPatch, PublicAppCrmCardsCardMigrateViewsRequest as CardMigrateViewsRequest,
    PublicAppCrmCardsCardMigrateViewsResponse as CardMigrateViewsResponse, CardObjectTypeBody,
    CardObjectTypeBodyName, CardPatchRequest, DisplayOption, DisplayOptionType, Error, ErrorDetail, IFrameActionBody,
    IFrameActionBodyType, PublicAppCrmCardsIntegratorCardPayloadResponse as IntegratorCardPayloadResponse,
    IntegratorCardPayloadResponseResponseVersion, IntegratorObjectResult, IntegratorObjectResultActions, ObjectToken,
    PublicCardFetchBody, PublicCardListResponse, PublicCardResponse, TopLevelActions,
};

/// `DELETE /crm/v3/extensions/cards-dev/{appId}/{cardId}`
///
/// Answers 204. Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::ArchiveExtensionCardDev`.
pub type ArchiveExtensionCardDev =
    crate::Call<crate::operations::ArchiveExtensionCardDev, endpoint::ArchiveExtensionCardDev>;

/// `POST /crm/v3/extensions/cards-dev/{appId}`
///
/// Answers 201 (`PublicCardResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::CreateExtensionCardDev`.
pub type CreateExtensionCardDev =
    crate::Call<crate::operations::PublicAppCrmCardsCreateExtensionCardDev, endpoint::CreateExtensionCardDev>;

/// `GET /crm/v3/extensions/cards-dev/{appId}/{cardId}`
///
/// Answers 200 (`PublicCardResponse`). Any of the scopes `developers-read`, `private-apps-read`. Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::GetExtensionCardDev`.
pub type GetExtensionCardDev = crate::Call<crate::operations::GetExtensionCardDev, endpoint::GetExtensionCardDev>;

/// `GET /crm/v3/extensions/cards-dev/sample-response`
///
/// Answers 200 (`IntegratorCardPayloadResponse`). Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::GetExtensionCardDevSampleResponse`.
pub type GetExtensionCardDevSampleResponse =
    crate::Call<crate::operations::PublicAppCrmCardsGetExtensionCardDevSampleResponse, endpoint::GetExtensionCardDevSampleResponse>;

/// `GET /crm/v3/extensions/cards-dev/{appId}`
///
/// Answers 200 (`PublicCardListResponse`). Any of the scopes `developers-read`, `private-apps-read`. Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::ListExtensionCardDev`.
pub type ListExtensionCardDev = crate::Call<crate::operations::ListExtensionCardDev, endpoint::ListExtensionCardDev>;

/// `POST /crm/v3/extensions/cards-dev/{appId}/views/migrate`
///
/// Answers 200 (`CardMigrateViewsResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::MigrateExtensionCardDevViews`.
pub type MigrateExtensionCardDevViews =
    crate::Call<crate::operations::PublicAppCrmCardsMigrateExtensionCardDevViews, endpoint::MigrateExtensionCardDevViews>;

/// `PATCH /crm/v3/extensions/cards-dev/{appId}/{cardId}`
///
/// Answers 200 (`PublicCardResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_crm_cards::v2026_09::UpdateExtensionCardDev`.
pub type UpdateExtensionCardDev =
    crate::Call<crate::operations::UpdateExtensionCardDev, endpoint::UpdateExtensionCardDev>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveExtensionCardDev: Description::of(Delete,
            "/crm/v3/extensions/cards-dev/{appId}/{cardId}",
            &[204], &["developers-write"]),
        CreateExtensionCardDev: Description::of(Post,
            "/crm/v3/extensions/cards-dev/{appId}",
            &[201], &["developers-write"]),
        GetExtensionCardDev: Description::of(Get,
            "/crm/v3/extensions/cards-dev/{appId}/{cardId}",
            &[200], &["developers-read", "private-apps-read"]),
        GetExtensionCardDevSampleResponse: Description::of(Get,
            "/crm/v3/extensions/cards-dev/sample-response",
            &[200], &[]).no_credential(),
        ListExtensionCardDev: Description::of(Get,
            "/crm/v3/extensions/cards-dev/{appId}",
            &[200], &["developers-read", "private-apps-read"]),
        MigrateExtensionCardDevViews: Description::of(Post,
            "/crm/v3/extensions/cards-dev/{appId}/views/migrate",
            &[200], &["developers-write"]),
        UpdateExtensionCardDev: Description::of(Patch,
            "/crm/v3/extensions/cards-dev/{appId}/{cardId}",
            &[200], &["developers-write"]),
    }
}
