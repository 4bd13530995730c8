// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `communication-preferences/subscriptions`, version `2026-09`: 14 operations, 26 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/communication-preferences/subscriptions/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionResponseWithResultsPublicStatus,
    BatchResponseSimplePublicStatus as ActionResponseWithResultsPublicStatusStatus,
    ActionResponseWithResultsPublicWideStatus, ActionResponseWithResultsSubscriptionDefinition,
    BatchInputPublicStatusRequest, BatchInputString, BatchResponsePublicBulkOptOutFromAllResponse,
    BatchResponsePublicStatus, BatchResponsePublicStatusBulkResponse, BatchResponsePublicWideStatusBulkResponse,
    Error, ErrorDetail, LinkGenerationRequest, LinkGenerationResponse, PartialPublicStatusRequest,
    PartialPublicStatusRequestChannel, PartialPublicStatusRequestStatusState, PublicBulkOptOutFromAllResponse,
    PublicLegalBasis, PublicStatus, PublicStatusBulkResponse, PublicStatusRequest,
    PublicStatusSetStatusSuccessReason, PublicSubscriptionStatus, PublicSubscriptionStatusSourceOfStatus,
    PublicSubscriptionStatusStatus, PublicSubscriptionStatusesResponse, PublicSubscriptionTranslation,
    PublicUpdateSubscriptionStatusRequest, PublicWideStatus, PublicWideStatusBulkResponse,
    PublicWideStatusWideStatusType, StandardError, SubscriptionDefinition,
};

/// `POST /communication-preferences/2026-09/statuses/batch/unsubscribe-all/read`
///
/// Answers 200. Scopes: `communication_preferences.statuses.batch.read`.
pub type BatchReadStatuseUnsubscribeAll =
    crate::operations::BatchReadStatuseUnsubscribeAll<endpoint::BatchReadStatuseUnsubscribeAll>;

/// `POST /communication-preferences/2026-09/statuses/batch/read`
///
/// Answers 200. Scopes: `communication_preferences.statuses.batch.read`.
pub type BatchReadStatuses = crate::operations::BatchReadStatuses<endpoint::BatchReadStatuses>;

/// `POST /communication-preferences/2026-09/statuses/batch/unsubscribe-all`
///
/// Answers 200. Scopes: `communication_preferences.statuses.batch.write`.
pub type BatchUnsubscribeAllStatuses =
    crate::operations::BatchUnsubscribeAllStatuses<endpoint::BatchUnsubscribeAllStatuses>;

/// `POST /communication-preferences/2026-09/statuses/batch/write`
///
/// Answers 200. Scopes: `communication_preferences.statuses.batch.write`.
pub type BatchWriteStatuses = crate::operations::BatchWriteStatuses<endpoint::BatchWriteStatuses>;

/// `POST /communication-preferences/2026-09/statuses/{subscriberIdString}`
///
/// Answers 200. Scopes: `communication_preferences.read_write`, `communication_preferences.write`.
pub type CreateStatuse = crate::operations::CreateStatuse<endpoint::CreateStatuse>;

/// `POST /communication-preferences/2026-09/links/generate`
///
/// Answers 200. Scopes: `communication_preferences.read`, `communication_preferences.read_write`, `communication_preferences.write`.
pub type GenerateLinks = crate::operations::GenerateLinks<endpoint::GenerateLinks>;

/// `GET /communication-preferences/2026-09/status/email/{emailAddress}`
///
/// Answers 200. Scopes: `communication_preferences.read`, `communication_preferences.read_write`.
pub type GetStatusEmail = crate::operations::GetStatusEmail<endpoint::GetStatusEmail>;

/// `GET /communication-preferences/2026-09/statuses/{subscriberIdString}`
///
/// Answers 200. Scopes: `communication_preferences.read`, `communication_preferences.read_write`.
pub type GetStatuse = crate::operations::GetStatuse<endpoint::GetStatuse>;

/// `GET /communication-preferences/2026-09/statuses/{subscriberIdString}/unsubscribe-all`
///
/// Answers 200. Scopes: `communication_preferences.read`, `communication_preferences.read_write`.
pub type GetStatuseUnsubscribeAll = crate::operations::GetStatuseUnsubscribeAll<endpoint::GetStatuseUnsubscribeAll>;

/// `GET /communication-preferences/2026-09/definitions`
///
/// Answers 200. Scopes: `communication_preferences.read`, `communication_preferences.read_write`.
pub type ListDefinitions = crate::operations::ListDefinitions<endpoint::ListDefinitions>;

/// `POST /communication-preferences/2026-09/resubscribe`
///
/// Answers 200.
pub type Resubscribe = crate::operations::Resubscribe<endpoint::Resubscribe>;

/// `POST /communication-preferences/2026-09/subscribe`
///
/// Answers 200. Scopes: `communication_preferences.read_write`, `communication_preferences.write`.
pub type Subscribe = crate::operations::Subscribe<endpoint::Subscribe>;

/// `POST /communication-preferences/2026-09/unsubscribe`
///
/// Answers 200. Scopes: `communication_preferences.read_write`, `communication_preferences.write`.
pub type Unsubscribe = crate::operations::Unsubscribe<endpoint::Unsubscribe>;

/// `POST /communication-preferences/2026-09/statuses/{subscriberIdString}/unsubscribe-all`
///
/// Answers 200. Scopes: `communication_preferences.read_write`, `communication_preferences.write`.
pub type UnsubscribeAllStatuse = crate::operations::UnsubscribeAllStatuse<endpoint::UnsubscribeAllStatuse>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        BatchReadStatuseUnsubscribeAll: Description::post("/communication-preferences/2026-09/statuses/batch/unsubscribe-all/read")
            .statuses(&[200])
            .scopes(&["communication_preferences.statuses.batch.read"]),
        BatchReadStatuses: Description::post("/communication-preferences/2026-09/statuses/batch/read")
            .statuses(&[200])
            .scopes(&["communication_preferences.statuses.batch.read"]),
        BatchUnsubscribeAllStatuses: Description::post("/communication-preferences/2026-09/statuses/batch/unsubscribe-all")
            .statuses(&[200])
            .scopes(&["communication_preferences.statuses.batch.write"]),
        BatchWriteStatuses: Description::post("/communication-preferences/2026-09/statuses/batch/write")
            .statuses(&[200])
            .scopes(&["communication_preferences.statuses.batch.write"]),
        CreateStatuse: Description::post("/communication-preferences/2026-09/statuses/{subscriberIdString}")
            .statuses(&[200])
            .scopes(&["communication_preferences.read_write", "communication_preferences.write"]),
        GenerateLinks: Description::post("/communication-preferences/2026-09/links/generate")
            .statuses(&[200])
            .scopes(&["communication_preferences.read", "communication_preferences.read_write", "communication_preferences.write"]),
        GetStatusEmail: Description::get("/communication-preferences/2026-09/status/email/{emailAddress}")
            .statuses(&[200])
            .scopes(&["communication_preferences.read", "communication_preferences.read_write"]),
        GetStatuse: Description::get("/communication-preferences/2026-09/statuses/{subscriberIdString}")
            .statuses(&[200])
            .scopes(&["communication_preferences.read", "communication_preferences.read_write"]),
        GetStatuseUnsubscribeAll: Description::get("/communication-preferences/2026-09/statuses/{subscriberIdString}/unsubscribe-all")
            .statuses(&[200])
            .scopes(&["communication_preferences.read", "communication_preferences.read_write"]),
        ListDefinitions: Description::get("/communication-preferences/2026-09/definitions")
            .statuses(&[200])
            .scopes(&["communication_preferences.read", "communication_preferences.read_write"]),
        Resubscribe: Description::post("/communication-preferences/2026-09/resubscribe").statuses(&[200]),
        Subscribe: Description::post("/communication-preferences/2026-09/subscribe")
            .statuses(&[200])
            .scopes(&["communication_preferences.read_write", "communication_preferences.write"]),
        Unsubscribe: Description::post("/communication-preferences/2026-09/unsubscribe")
            .statuses(&[200])
            .scopes(&["communication_preferences.read_write", "communication_preferences.write"]),
        UnsubscribeAllStatuse: Description::post("/communication-preferences/2026-09/statuses/{subscriberIdString}/unsubscribe-all")
            .statuses(&[200])
            .scopes(&["communication_preferences.read_write", "communication_preferences.write"]),
    }
}
