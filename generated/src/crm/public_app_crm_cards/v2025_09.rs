// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/public-app-crm-cards`, version `2025-09`: 7 operations, 24 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/public-app-crm-cards/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionConfirmationBody, ActionHookActionBody, ActionHookActionBodyHttpMethod, ActionHookActionBodyType,
    CardActions, CardAuditResponse, CardAuditResponseActionType, CardAuditResponseAuthSource, CardCreateRequest,
    CardDisplayBody, CardDisplayProperty, CardDisplayPropertyDataType, CardFetchBody, CardFetchBodyCardType,
    CardFetchBodyPatch, CardMigrateViewsRequest, CardMigrateViewsResponse, CardObjectTypeBody,
    CardObjectTypeBodyName, CardPatchRequest, DisplayOption, DisplayOptionType, Error, ErrorDetail, IFrameActionBody,
    IFrameActionBodyType, IntegratorCardPayloadResponse, IntegratorCardPayloadResponseResponseVersion,
    IntegratorObjectResult, IntegratorObjectResultActions, ObjectToken, PublicCardFetchBody, PublicCardListResponse,
    PublicCardResponse, TopLevelActions,
};

/// `DELETE /crm/extensions/cards-dev/2025-09/{appId}/{cardId}`
///
/// Answers 204. Needs the developer key.
pub type ArchiveExtensionCardDev = crate::operations::ArchiveExtensionCardDev<endpoint::ArchiveExtensionCardDev>;

/// `POST /crm/extensions/cards-dev/2025-09/{appId}`
///
/// Answers 201. Needs the developer key.
pub type CreateExtensionCardDev = crate::operations::CreateExtensionCardDev<endpoint::CreateExtensionCardDev>;

/// `GET /crm/extensions/cards-dev/2025-09/{appId}/{cardId}`
///
/// Answers 200. Needs the developer key.
pub type GetExtensionCardDev = crate::operations::GetExtensionCardDev<endpoint::GetExtensionCardDev>;

/// `GET /crm/extensions/cards-dev/2025-09/sample-response`
///
/// Answers 200.
pub type GetExtensionCardDevSampleResponse =
    crate::operations::GetExtensionCardDevSampleResponse<endpoint::GetExtensionCardDevSampleResponse>;

/// `GET /crm/extensions/cards-dev/2025-09/{appId}`
///
/// Answers 200. Needs the developer key.
pub type ListExtensionCardDev = crate::operations::ListExtensionCardDev<endpoint::ListExtensionCardDev>;

/// `POST /crm/extensions/cards-dev/2025-09/{appId}/views/migrate`
///
/// Answers 200. Needs the developer key.
pub type MigrateExtensionCardDevViews =
    crate::operations::MigrateExtensionCardDevViews<endpoint::MigrateExtensionCardDevViews>;

/// `PATCH /crm/extensions/cards-dev/2025-09/{appId}/{cardId}`
///
/// Answers 200. Needs the developer key.
pub type UpdateExtensionCardDev = crate::operations::UpdateExtensionCardDev<endpoint::UpdateExtensionCardDev>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveExtensionCardDev: Description::delete("/crm/extensions/cards-dev/2025-09/{appId}/{cardId}")
            .statuses(&[204])
            .developer_key(),
        CreateExtensionCardDev: Description::post("/crm/extensions/cards-dev/2025-09/{appId}")
            .statuses(&[201])
            .developer_key(),
        GetExtensionCardDev: Description::get("/crm/extensions/cards-dev/2025-09/{appId}/{cardId}")
            .statuses(&[200])
            .developer_key(),
        GetExtensionCardDevSampleResponse: Description::get("/crm/extensions/cards-dev/2025-09/sample-response")
            .statuses(&[200])
            .no_credential(),
        ListExtensionCardDev: Description::get("/crm/extensions/cards-dev/2025-09/{appId}")
            .statuses(&[200])
            .developer_key(),
        MigrateExtensionCardDevViews: Description::post("/crm/extensions/cards-dev/2025-09/{appId}/views/migrate")
            .statuses(&[200])
            .developer_key(),
        UpdateExtensionCardDev: Description::patch("/crm/extensions/cards-dev/2025-09/{appId}/{cardId}")
            .statuses(&[200])
            .developer_key(),
    }
}
