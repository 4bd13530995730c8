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
/// Answers 204. Scopes: `developers-write`.
pub type ArchiveExtensionCardDev = crate::operations::ArchiveExtensionCardDev<endpoint::ArchiveExtensionCardDev>;

/// `POST /crm/v3/extensions/cards-dev/{appId}`
///
/// Answers 201. Scopes: `developers-write`.
pub type CreateExtensionCardDev =
    crate::operations::PublicAppCrmCardsCreateExtensionCardDev<endpoint::CreateExtensionCardDev>;

/// `GET /crm/v3/extensions/cards-dev/{appId}/{cardId}`
///
/// Answers 200. Scopes: `developers-read`, `private-apps-read`.
pub type GetExtensionCardDev = crate::operations::GetExtensionCardDev<endpoint::GetExtensionCardDev>;

/// `GET /crm/v3/extensions/cards-dev/sample-response`
///
/// Answers 200.
pub type GetExtensionCardDevSampleResponse =
    crate::operations::PublicAppCrmCardsGetExtensionCardDevSampleResponse<endpoint::GetExtensionCardDevSampleResponse>;

/// `GET /crm/v3/extensions/cards-dev/{appId}`
///
/// Answers 200. Scopes: `developers-read`, `private-apps-read`.
pub type ListExtensionCardDev = crate::operations::ListExtensionCardDev<endpoint::ListExtensionCardDev>;

/// `POST /crm/v3/extensions/cards-dev/{appId}/views/migrate`
///
/// Answers 200. Scopes: `developers-write`.
pub type MigrateExtensionCardDevViews =
    crate::operations::PublicAppCrmCardsMigrateExtensionCardDevViews<endpoint::MigrateExtensionCardDevViews>;

/// `PATCH /crm/v3/extensions/cards-dev/{appId}/{cardId}`
///
/// Answers 200. Scopes: `developers-write`.
pub type UpdateExtensionCardDev = crate::operations::UpdateExtensionCardDev<endpoint::UpdateExtensionCardDev>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveExtensionCardDev: Description::delete("/crm/v3/extensions/cards-dev/{appId}/{cardId}")
            .statuses(&[204])
            .scopes(&["developers-write"]),
        CreateExtensionCardDev: Description::post("/crm/v3/extensions/cards-dev/{appId}")
            .statuses(&[201])
            .scopes(&["developers-write"]),
        GetExtensionCardDev: Description::get("/crm/v3/extensions/cards-dev/{appId}/{cardId}")
            .statuses(&[200])
            .scopes(&["developers-read", "private-apps-read"]),
        GetExtensionCardDevSampleResponse: Description::get("/crm/v3/extensions/cards-dev/sample-response")
            .statuses(&[200])
            .no_credential(),
        ListExtensionCardDev: Description::get("/crm/v3/extensions/cards-dev/{appId}")
            .statuses(&[200])
            .scopes(&["developers-read", "private-apps-read"]),
        MigrateExtensionCardDevViews: Description::post("/crm/v3/extensions/cards-dev/{appId}/views/migrate")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        UpdateExtensionCardDev: Description::patch("/crm/v3/extensions/cards-dev/{appId}/{cardId}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
    }
}
