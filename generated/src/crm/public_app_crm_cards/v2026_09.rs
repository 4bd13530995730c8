// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/public-app-crm-cards`, version `2026-09`: 7 operations, 24 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/public-app-crm-cards/2026-09.yaml`.

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

/// `DELETE /crm/extensions/cards-dev/2026-09/{appId}/{cardId}`
///
/// Answers 204. Needs the developer key. Unsupported from 2028-03.
pub type ArchiveExtensionCardDev =
    crate::Call<crate::operations::ArchiveExtensionCardDev, endpoint::ArchiveExtensionCardDev>;

/// `POST /crm/extensions/cards-dev/2026-09/{appId}`
///
/// Answers 201 (`PublicCardResponse`). Needs the developer key. Unsupported from 2028-03.
pub type CreateExtensionCardDev =
    crate::Call<crate::operations::CreateExtensionCardDev, endpoint::CreateExtensionCardDev>;

/// `GET /crm/extensions/cards-dev/2026-09/{appId}/{cardId}`
///
/// Answers 200 (`PublicCardResponse`). Needs the developer key. Unsupported from 2028-03.
pub type GetExtensionCardDev = crate::Call<crate::operations::GetExtensionCardDev, endpoint::GetExtensionCardDev>;

/// `GET /crm/extensions/cards-dev/2026-09/sample-response`
///
/// Answers 200 (`IntegratorCardPayloadResponse`). Unsupported from 2028-03.
pub type GetExtensionCardDevSampleResponse =
    crate::Call<crate::operations::GetExtensionCardDevSampleResponse, endpoint::GetExtensionCardDevSampleResponse>;

/// `GET /crm/extensions/cards-dev/2026-09/{appId}`
///
/// Answers 200 (`PublicCardListResponse`). Needs the developer key. Unsupported from 2028-03.
pub type ListExtensionCardDev = crate::Call<crate::operations::ListExtensionCardDev, endpoint::ListExtensionCardDev>;

/// `POST /crm/extensions/cards-dev/2026-09/{appId}/views/migrate`
///
/// Answers 200 (`CardMigrateViewsResponse`). Needs the developer key. Unsupported from 2028-03.
pub type MigrateExtensionCardDevViews =
    crate::Call<crate::operations::MigrateExtensionCardDevViews, endpoint::MigrateExtensionCardDevViews>;

/// `PATCH /crm/extensions/cards-dev/2026-09/{appId}/{cardId}`
///
/// Answers 200 (`PublicCardResponse`). Needs the developer key. Unsupported from 2028-03.
pub type UpdateExtensionCardDev =
    crate::Call<crate::operations::UpdateExtensionCardDev, endpoint::UpdateExtensionCardDev>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveExtensionCardDev: Description::of(Delete,
            "/crm/extensions/cards-dev/2026-09/{appId}/{cardId}",
            &[204], &[]).developer_key(),
        CreateExtensionCardDev: Description::of(Post,
            "/crm/extensions/cards-dev/2026-09/{appId}",
            &[201], &[]).developer_key(),
        GetExtensionCardDev: Description::of(Get,
            "/crm/extensions/cards-dev/2026-09/{appId}/{cardId}",
            &[200], &[]).developer_key(),
        GetExtensionCardDevSampleResponse: Description::of(Get,
            "/crm/extensions/cards-dev/2026-09/sample-response",
            &[200], &[]).no_credential(),
        ListExtensionCardDev: Description::of(Get,
            "/crm/extensions/cards-dev/2026-09/{appId}",
            &[200], &[]).developer_key(),
        MigrateExtensionCardDevViews: Description::of(Post,
            "/crm/extensions/cards-dev/2026-09/{appId}/views/migrate",
            &[200], &[]).developer_key(),
        UpdateExtensionCardDev: Description::of(Patch,
            "/crm/extensions/cards-dev/2026-09/{appId}/{cardId}",
            &[200], &[]).developer_key(),
    }
}
