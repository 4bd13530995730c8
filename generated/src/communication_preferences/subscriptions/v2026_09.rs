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
/// Answers 200 (`BatchResponsePublicWideStatusBulkResponse`). Scope: `communication_preferences.statuses.batch.read`. Unsupported from 2028-03.
pub type BatchReadStatuseUnsubscribeAll =
    crate::Call<crate::operations::BatchReadStatuseUnsubscribeAll, endpoint::BatchReadStatuseUnsubscribeAll>;

/// `POST /communication-preferences/2026-09/statuses/batch/read`
///
/// Answers 200 (`BatchResponsePublicStatusBulkResponse`). Scope: `communication_preferences.statuses.batch.read`. Unsupported from 2028-03.
pub type BatchReadStatuses = crate::Call<crate::operations::BatchReadStatuses, endpoint::BatchReadStatuses>;

/// `POST /communication-preferences/2026-09/statuses/batch/unsubscribe-all`
///
/// Answers 200 (`BatchResponsePublicBulkOptOutFromAllResponse`). Scope: `communication_preferences.statuses.batch.write`. Unsupported from 2028-03.
pub type BatchUnsubscribeAllStatuses =
    crate::Call<crate::operations::BatchUnsubscribeAllStatuses, endpoint::BatchUnsubscribeAllStatuses>;

/// `POST /communication-preferences/2026-09/statuses/batch/write`
///
/// Answers 200 (`BatchResponsePublicStatus`). Scope: `communication_preferences.statuses.batch.write`. Unsupported from 2028-03.
pub type BatchWriteStatuses = crate::Call<crate::operations::BatchWriteStatuses, endpoint::BatchWriteStatuses>;

/// `POST /communication-preferences/2026-09/statuses/{subscriberIdString}`
///
/// Answers 200 (`ActionResponseWithResultsPublicStatus`). Any of the scopes `communication_preferences.read_write`, `communication_preferences.write`. Unsupported from 2028-03.
pub type CreateStatuse = crate::Call<crate::operations::CreateStatuse, endpoint::CreateStatuse>;

/// `POST /communication-preferences/2026-09/links/generate`
///
/// Answers 200 (`LinkGenerationResponse`). Any of the scopes `communication_preferences.read`, `communication_preferences.read_write`, `communication_preferences.write`. Unsupported from 2028-03.
pub type GenerateLinks = crate::Call<crate::operations::GenerateLinks, endpoint::GenerateLinks>;

/// `GET /communication-preferences/2026-09/status/email/{emailAddress}`
///
/// Answers 200 (`PublicSubscriptionStatusesResponse`). Any of the scopes `communication_preferences.read`, `communication_preferences.read_write`. Unsupported from 2028-03.
pub type GetStatusEmail = crate::Call<crate::operations::GetStatusEmail, endpoint::GetStatusEmail>;

/// `GET /communication-preferences/2026-09/statuses/{subscriberIdString}`
///
/// Answers 200 (`ActionResponseWithResultsPublicStatus`). Any of the scopes `communication_preferences.read`, `communication_preferences.read_write`. Unsupported from 2028-03.
pub type GetStatuse = crate::Call<crate::operations::GetStatuse, endpoint::GetStatuse>;

/// `GET /communication-preferences/2026-09/statuses/{subscriberIdString}/unsubscribe-all`
///
/// Answers 200 (`ActionResponseWithResultsPublicWideStatus`). Any of the scopes `communication_preferences.read`, `communication_preferences.read_write`. Unsupported from 2028-03.
pub type GetStatuseUnsubscribeAll =
    crate::Call<crate::operations::GetStatuseUnsubscribeAll, endpoint::GetStatuseUnsubscribeAll>;

/// `GET /communication-preferences/2026-09/definitions`
///
/// Answers 200 (`ActionResponseWithResultsSubscriptionDefinition`). Any of the scopes `communication_preferences.read`, `communication_preferences.read_write`. Unsupported from 2028-03.
pub type ListDefinitions = crate::Call<crate::operations::ListDefinitions, endpoint::ListDefinitions>;

/// `POST /communication-preferences/2026-09/resubscribe`
///
/// Answers 200 (`PublicSubscriptionStatus`). Unsupported from 2028-03.
pub type Resubscribe = crate::Call<crate::operations::Resubscribe, endpoint::Resubscribe>;

/// `POST /communication-preferences/2026-09/subscribe`
///
/// Answers 200 (`PublicSubscriptionStatus`). Any of the scopes `communication_preferences.read_write`, `communication_preferences.write`. Unsupported from 2028-03.
pub type Subscribe = crate::Call<crate::operations::Subscribe, endpoint::Subscribe>;

/// `POST /communication-preferences/2026-09/unsubscribe`
///
/// Answers 200 (`PublicSubscriptionStatus`). Any of the scopes `communication_preferences.read_write`, `communication_preferences.write`. Unsupported from 2028-03.
pub type Unsubscribe = crate::Call<crate::operations::Unsubscribe, endpoint::Unsubscribe>;

/// `POST /communication-preferences/2026-09/statuses/{subscriberIdString}/unsubscribe-all`
///
/// Answers 200 (`ActionResponseWithResultsPublicStatus`). Any of the scopes `communication_preferences.read_write`, `communication_preferences.write`. Unsupported from 2028-03.
pub type UnsubscribeAllStatuse = crate::Call<crate::operations::UnsubscribeAllStatuse, endpoint::UnsubscribeAllStatuse>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        BatchReadStatuseUnsubscribeAll: Description::of(Post,
            "/communication-preferences/2026-09/statuses/batch/unsubscribe-all/read",
            &[200], &["communication_preferences.statuses.batch.read"]),
        BatchReadStatuses: Description::of(Post,
            "/communication-preferences/2026-09/statuses/batch/read",
            &[200], &["communication_preferences.statuses.batch.read"]),
        BatchUnsubscribeAllStatuses: Description::of(Post,
            "/communication-preferences/2026-09/statuses/batch/unsubscribe-all",
            &[200], &["communication_preferences.statuses.batch.write"]),
        BatchWriteStatuses: Description::of(Post,
            "/communication-preferences/2026-09/statuses/batch/write",
            &[200], &["communication_preferences.statuses.batch.write"]),
        CreateStatuse: Description::of(Post,
            "/communication-preferences/2026-09/statuses/{subscriberIdString}",
            &[200], &["communication_preferences.read_write", "communication_preferences.write"]),
        GenerateLinks: Description::of(Post,
            "/communication-preferences/2026-09/links/generate",
            &[200], &["communication_preferences.read", "communication_preferences.read_write", "communication_preferences.write"]),
        GetStatusEmail: Description::of(Get,
            "/communication-preferences/2026-09/status/email/{emailAddress}",
            &[200], &["communication_preferences.read", "communication_preferences.read_write"]),
        GetStatuse: Description::of(Get,
            "/communication-preferences/2026-09/statuses/{subscriberIdString}",
            &[200], &["communication_preferences.read", "communication_preferences.read_write"]),
        GetStatuseUnsubscribeAll: Description::of(Get,
            "/communication-preferences/2026-09/statuses/{subscriberIdString}/unsubscribe-all",
            &[200], &["communication_preferences.read", "communication_preferences.read_write"]),
        ListDefinitions: Description::of(Get,
            "/communication-preferences/2026-09/definitions",
            &[200], &["communication_preferences.read", "communication_preferences.read_write"]),
        Resubscribe: Description::of(Post, "/communication-preferences/2026-09/resubscribe", &[200], &[]),
        Subscribe: Description::of(Post,
            "/communication-preferences/2026-09/subscribe",
            &[200], &["communication_preferences.read_write", "communication_preferences.write"]),
        Unsubscribe: Description::of(Post,
            "/communication-preferences/2026-09/unsubscribe",
            &[200], &["communication_preferences.read_write", "communication_preferences.write"]),
        UnsubscribeAllStatuse: Description::of(Post,
            "/communication-preferences/2026-09/statuses/{subscriberIdString}/unsubscribe-all",
            &[200], &["communication_preferences.read_write", "communication_preferences.write"]),
    }
}
