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
/// Answers 204. Scopes: `developers-write`.
pub type ArchiveExtensionCardDev = crate::operations::ArchiveExtensionCardDev<endpoint::ArchiveExtensionCardDev>;

/// `POST /crm/extensions/cards-dev/2026-03/{appId}`
///
/// Answers 201. Scopes: `developers-write`.
pub type CreateExtensionCardDev = crate::operations::CreateExtensionCardDev<endpoint::CreateExtensionCardDev>;

/// `GET /crm/extensions/cards-dev/2026-03/{appId}/{cardId}`
///
/// Answers 200. Scopes: `developers-read`, `private-apps-read`.
pub type GetExtensionCardDev = crate::operations::GetExtensionCardDev<endpoint::GetExtensionCardDev>;

/// `GET /crm/extensions/cards-dev/2026-03/sample-response`
///
/// Answers 200.
pub type GetExtensionCardDevSampleResponse =
    crate::operations::GetExtensionCardDevSampleResponse<endpoint::GetExtensionCardDevSampleResponse>;

/// `GET /crm/extensions/cards-dev/2026-03/{appId}`
///
/// Answers 200. Scopes: `developers-read`, `private-apps-read`.
pub type ListExtensionCardDev = crate::operations::ListExtensionCardDev<endpoint::ListExtensionCardDev>;

/// `POST /crm/extensions/cards-dev/2026-03/{appId}/views/migrate`
///
/// Answers 200. Scopes: `developers-write`.
pub type MigrateExtensionCardDevViews =
    crate::operations::PublicAppCrmCardsMigrateExtensionCardDevViews<endpoint::MigrateExtensionCardDevViews>;

/// `PATCH /crm/extensions/cards-dev/2026-03/{appId}/{cardId}`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateExtensionCardDev = crate::operations::UpdateExtensionCardDev<endpoint::UpdateExtensionCardDev>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveExtensionCardDev: Description::delete("/crm/extensions/cards-dev/2026-03/{appId}/{cardId}")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        CreateExtensionCardDev: Description::post("/crm/extensions/cards-dev/2026-03/{appId}")
            .statuses(&[201])
            .scopes(&["developers-write"]),
        GetExtensionCardDev: Description::get("/crm/extensions/cards-dev/2026-03/{appId}/{cardId}")
            .statuses(&[200])
            .scopes(&["developers-read", "private-apps-read"]),
        GetExtensionCardDevSampleResponse: Description::get("/crm/extensions/cards-dev/2026-03/sample-response")
            .statuses(&[200])
            .no_credential(),
        ListExtensionCardDev: Description::get("/crm/extensions/cards-dev/2026-03/{appId}")
            .statuses(&[200])
            .scopes(&["developers-read", "private-apps-read"]),
        MigrateExtensionCardDevViews: Description::post("/crm/extensions/cards-dev/2026-03/{appId}/views/migrate")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdateExtensionCardDev: Description::patch("/crm/extensions/cards-dev/2026-03/{appId}/{cardId}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
    }
}
