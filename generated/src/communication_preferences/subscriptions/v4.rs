// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `communication-preferences/subscriptions`, version `v4`: 10 operations, 25 schemas.
//!
//! A supported version, unsupported from 2027-03-30.
//! Written from `specs/communication-preferences/subscriptions/v4.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionResponseWithResultsPublicStatus,
    BatchResponseSimplePublicStatus as ActionResponseWithResultsPublicStatusStatus,
    ActionResponseWithResultsPublicWideStatus, ActionResponseWithResultsSubscriptionDefinition,
    BatchInputPublicStatusRequest, BatchInputString, BatchResponsePublicBulkOptOutFromAllResponse,
    BatchResponsePublicStatus,
    SubscriptionsBatchResponsePublicStatusBulkResponse as BatchResponsePublicStatusBulkResponse,
    BatchResponsePublicStatusBulkResponseWithErrors,
    SubscriptionsBatchResponsePublicWideStatusBulkResponse as BatchResponsePublicWideStatusBulkResponse,
    BatchResponsePublicWideStatusBulkResponseWithErrors, Error, ErrorDetail, LinkGenerationRequest,
    LinkGenerationResponse, PartialPublicStatusRequest, PartialPublicStatusRequestChannel,
    PartialPublicStatusRequestStatusState, PublicBulkOptOutFromAllResponse, PublicStatus, PublicStatusBulkResponse,
    PublicLegalBasis as PublicStatusLegalBasis, PublicStatusRequest, PublicStatusSetStatusSuccessReason,
    PublicSubscriptionTranslation, PublicWideStatus, PublicWideStatusBulkResponse, PublicWideStatusWideStatusType,
    StandardError, SubscriptionDefinition,
};

/// `POST /communication-preferences/v4/statuses/batch/unsubscribe-all/read`
///
/// Answers 200 (`BatchResponsePublicWideStatusBulkResponse`), 207 (`BatchResponsePublicWideStatusBulkResponseWithErrors`). Scope: `communication_preferences.statuses.batch.read`. Unsupported from 2027-03-30. Newer: `communication_preferences::subscriptions::v2026_09::BatchReadStatuseUnsubscribeAll`.
pub type BatchReadStatuseUnsubscribeAll =
    crate::Call<crate::operations::SubscriptionsBatchReadStatuseUnsubscribeAll, endpoint::BatchReadStatuseUnsubscribeAll>;

/// `POST /communication-preferences/v4/statuses/batch/read`
///
/// Answers 200 (`BatchResponsePublicStatusBulkResponse`), 207 (`BatchResponsePublicStatusBulkResponseWithErrors`). Scope: `communication_preferences.statuses.batch.read`. Unsupported from 2027-03-30. Newer: `communication_preferences::subscriptions::v2026_09::BatchReadStatuses`.
pub type BatchReadStatuses =
    crate::Call<crate::operations::SubscriptionsBatchReadStatuses, endpoint::BatchReadStatuses>;

/// `POST /communication-preferences/v4/statuses/batch/unsubscribe-all`
///
/// Answers 200 (`BatchResponsePublicBulkOptOutFromAllResponse`). Scope: `communication_preferences.statuses.batch.write`. Unsupported from 2027-03-30. Newer: `communication_preferences::subscriptions::v2026_09::BatchUnsubscribeAllStatuses`.
pub type BatchUnsubscribeAllStatuses =
    crate::Call<crate::operations::BatchUnsubscribeAllStatuses, endpoint::BatchUnsubscribeAllStatuses>;

/// `POST /communication-preferences/v4/statuses/batch/write`
///
/// Answers 200 (`BatchResponsePublicStatus`). Scope: `communication_preferences.statuses.batch.write`. Unsupported from 2027-03-30. Newer: `communication_preferences::subscriptions::v2026_09::BatchWriteStatuses`.
pub type BatchWriteStatuses = crate::Call<crate::operations::BatchWriteStatuses, endpoint::BatchWriteStatuses>;

/// `POST /communication-preferences/v4/statuses/{subscriberIdString}`
///
/// Answers 200 (`ActionResponseWithResultsPublicStatus`). Any of the scopes `communication_preferences.read_write`, `communication_preferences.write`. Unsupported from 2027-03-30. Newer: `communication_preferences::subscriptions::v2026_09::CreateStatuse`.
pub type CreateStatuse = crate::Call<crate::operations::CreateStatuse, endpoint::CreateStatuse>;

/// `POST /communication-preferences/v4/links/generate`
///
/// Answers 200 (`LinkGenerationResponse`). Any of the scopes `communication_preferences.read`, `communication_preferences.read_write`, `communication_preferences.write`. Unsupported from 2027-03-30. Newer: `communication_preferences::subscriptions::v2026_09::GenerateLinks`.
pub type GenerateLinks = crate::Call<crate::operations::GenerateLinks, endpoint::GenerateLinks>;

/// `GET /communication-preferences/v4/statuses/{subscriberIdString}`
///
/// Answers 200 (`ActionResponseWithResultsPublicStatus`). Any of the scopes `communication_preferences.read`, `communication_preferences.read_write`. Unsupported from 2027-03-30. Newer: `communication_preferences::subscriptions::v2026_09::GetStatuse`.
pub type GetStatuse = crate::Call<crate::operations::GetStatuse, endpoint::GetStatuse>;

/// `GET /communication-preferences/v4/statuses/{subscriberIdString}/unsubscribe-all`
///
/// Answers 200 (`ActionResponseWithResultsPublicWideStatus`). Any of the scopes `communication_preferences.read`, `communication_preferences.read_write`. Unsupported from 2027-03-30. Newer: `communication_preferences::subscriptions::v2026_09::GetStatuseUnsubscribeAll`.
pub type GetStatuseUnsubscribeAll =
    crate::Call<crate::operations::GetStatuseUnsubscribeAll, endpoint::GetStatuseUnsubscribeAll>;

/// `GET /communication-preferences/v4/definitions`
///
/// Answers 200 (`ActionResponseWithResultsSubscriptionDefinition`). Any of the scopes `communication_preferences.read`, `communication_preferences.read_write`. Unsupported from 2027-03-30. Newer: `communication_preferences::subscriptions::v2026_09::ListDefinitions`.
pub type ListDefinitions = crate::Call<crate::operations::ListDefinitions, endpoint::ListDefinitions>;

/// `POST /communication-preferences/v4/statuses/{subscriberIdString}/unsubscribe-all`
///
/// Answers 200 (`ActionResponseWithResultsPublicStatus`). Any of the scopes `communication_preferences.read_write`, `communication_preferences.write`. Unsupported from 2027-03-30. Newer: `communication_preferences::subscriptions::v2026_09::UnsubscribeAllStatuse`.
pub type UnsubscribeAllStatuse = crate::Call<crate::operations::UnsubscribeAllStatuse, endpoint::UnsubscribeAllStatuse>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        BatchReadStatuseUnsubscribeAll: Description::of(Post,
            "/communication-preferences/v4/statuses/batch/unsubscribe-all/read",
            &[200, 207], &["communication_preferences.statuses.batch.read"]),
        BatchReadStatuses: Description::of(Post,
            "/communication-preferences/v4/statuses/batch/read",
            &[200, 207], &["communication_preferences.statuses.batch.read"]),
        BatchUnsubscribeAllStatuses: Description::of(Post,
            "/communication-preferences/v4/statuses/batch/unsubscribe-all",
            &[200], &["communication_preferences.statuses.batch.write"]),
        BatchWriteStatuses: Description::of(Post,
            "/communication-preferences/v4/statuses/batch/write",
            &[200], &["communication_preferences.statuses.batch.write"]),
        CreateStatuse: Description::of(Post,
            "/communication-preferences/v4/statuses/{subscriberIdString}",
            &[200], &["communication_preferences.read_write", "communication_preferences.write"]),
        GenerateLinks: Description::of(Post,
            "/communication-preferences/v4/links/generate",
            &[200], &["communication_preferences.read", "communication_preferences.read_write", "communication_preferences.write"]),
        GetStatuse: Description::of(Get,
            "/communication-preferences/v4/statuses/{subscriberIdString}",
            &[200], &["communication_preferences.read", "communication_preferences.read_write"]),
        GetStatuseUnsubscribeAll: Description::of(Get,
            "/communication-preferences/v4/statuses/{subscriberIdString}/unsubscribe-all",
            &[200], &["communication_preferences.read", "communication_preferences.read_write"]),
        ListDefinitions: Description::of(Get,
            "/communication-preferences/v4/definitions",
            &[200], &["communication_preferences.read", "communication_preferences.read_write"]),
        UnsubscribeAllStatuse: Description::of(Post,
            "/communication-preferences/v4/statuses/{subscriberIdString}/unsubscribe-all",
            &[200], &["communication_preferences.read_write", "communication_preferences.write"]),
    }
}
