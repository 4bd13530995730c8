// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `webhooks-journal/webhooks-journal`, version `2027-03-beta`: 26 operations, 26 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/webhooks-journal/webhooks-journal/2027-03-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionOverrideRequest, AppLifecycleEventSubscriptionUpsertRequest,
    AppLifecycleEventSubscriptionUpsertRequestSubscriptionType, AssociationSubscriptionUpsertRequest,
    AssociationSubscriptionUpsertRequestActions,
    ApiAssociationDataSourceType as AssociationSubscriptionUpsertRequestSubscriptionType, BatchInputString,
    BatchResponseJournalFetchResponse, BatchResponseSimplePublicStatus as BatchResponseJournalFetchResponseStatus,
    BatchResponseJournalFetchResponseWithErrors, CollectionResponseSubscriptionResponseNoPaging, Condition,
    ConditionFilterType, ConditionOperator, CrmObjectSnapshotBatchRequest, CrmObjectSnapshotBatchResponse,
    CrmObjectSnapshotRequest, CrmObjectSnapshotResponse, Error, ErrorDetail, WebhooksJournalFilter as Filter,
    FilterCreateRequest, FilterCreateResponse, FilterResponse, GdprPrivacyDeletionSubscriptionUpsertRequest,
    GdprPrivacyDeletionSubscriptionUpsertRequestSubscriptionType, JournalFetchResponse,
    ListMembershipSubscriptionUpsertRequest, ListMembershipSubscriptionUpsertRequestSubscriptionType,
    ObjectSubscriptionUpsertRequest, ObjectFieldSchemaType as ObjectSubscriptionUpsertRequestSubscriptionType,
    SnapshotStatusResponse, SnapshotStatusResponseErrorCode, SnapshotStatusResponseStatus, StandardError,
    WebhooksJournalSubscriptionResponse as SubscriptionResponse, SubscriptionResponseSubscriptionType,
    SubscriptionUpsertRequest,
};

/// `DELETE /webhooks-journal/subscriptions/2027-03-beta/{subscriptionId}`
///
/// Answers 204. Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type ArchiveSubscription =
    crate::Call<crate::operations::ArchiveSubscription, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::ArchiveSubscription>;

/// `DELETE /webhooks-journal/subscriptions/2027-03-beta/filters/{filterId}`
///
/// Answers 204. Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type ArchiveSubscriptionFilter =
    crate::Call<crate::operations::ArchiveSubscriptionFilter, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::ArchiveSubscriptionFilter>;

/// `DELETE /webhooks-journal/subscriptions/2027-03-beta/portals/{portalId}`
///
/// Answers 204. Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type ArchiveSubscriptionPortal =
    crate::Call<crate::operations::ArchiveSubscriptionPortal, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::ArchiveSubscriptionPortal>;

/// `GET /webhooks-journal/journal/2027-03-beta/batch/earliest/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetEarliest =
    crate::Call<crate::operations::BatchGetEarliest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetEarliest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/batch/earliest/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetJournalLocalEarliest =
    crate::Call<crate::operations::BatchGetJournalLocalEarliest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetJournalLocalEarliest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/batch/latest/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetJournalLocalLatest =
    crate::Call<crate::operations::BatchGetJournalLocalLatest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetJournalLocalLatest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/batch/{offset}/next/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetJournalLocalNext =
    crate::Call<crate::operations::BatchGetJournalLocalNext, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetJournalLocalNext>;

/// `GET /webhooks-journal/journal/2027-03-beta/batch/latest/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetLatest =
    crate::Call<crate::operations::BatchGetLatest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetLatest>;

/// `GET /webhooks-journal/journal/2027-03-beta/batch/{offset}/next/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetNext =
    crate::Call<crate::operations::BatchGetNext, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetNext>;

/// `POST /webhooks-journal/journal/2027-03-beta/batch/read`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`), 207 (`BatchResponseJournalFetchResponseWithErrors`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchRead =
    crate::Call<crate::operations::WebhooksBatchRead, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchRead>;

/// `POST /webhooks-journal/journal-local/2027-03-beta/batch/read`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`), 207 (`BatchResponseJournalFetchResponseWithErrors`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchReadJournalLocal =
    crate::Call<crate::operations::BatchReadJournalLocal, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchReadJournalLocal>;

/// `POST /webhooks-journal/snapshots/2027-03-beta/crm`
///
/// Answers 200 (`CrmObjectSnapshotBatchResponse`). Scope: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type CreateSnapshotCrm =
    crate::Call<crate::operations::CreateSnapshotCrm, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::CreateSnapshotCrm>;

/// `POST /webhooks-journal/subscriptions/2027-03-beta`
///
/// Answers 200 (`SubscriptionResponse`). Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type CreateSubscription = crate::Call<crate::operations::CreateSubscription, endpoint::CreateSubscription>;

/// `POST /webhooks-journal/subscriptions/2027-03-beta/filters`
///
/// Answers 200 (`FilterCreateResponse`). Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type CreateSubscriptionFilter =
    crate::Call<crate::operations::CreateSubscriptionFilter, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::CreateSubscriptionFilter>;

/// `GET /webhooks-journal/journal/2027-03-beta/earliest`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetEarliest =
    crate::Call<crate::operations::GetEarliest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetEarliest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/earliest`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetJournalLocalEarliest =
    crate::Call<crate::operations::GetJournalLocalEarliest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetJournalLocalEarliest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/latest`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetJournalLocalLatest =
    crate::Call<crate::operations::GetJournalLocalLatest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetJournalLocalLatest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/offset/{offset}/next`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetJournalLocalOffsetNext =
    crate::Call<crate::operations::GetJournalLocalOffsetNext, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetJournalLocalOffsetNext>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/status/{statusId}`
///
/// Answers 200 (`SnapshotStatusResponse`). Scope: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetJournalLocalStatus =
    crate::Call<crate::operations::GetJournalLocalStatus, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetJournalLocalStatus>;

/// `GET /webhooks-journal/journal/2027-03-beta/latest`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetLatest =
    crate::Call<crate::operations::GetLatest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetLatest>;

/// `GET /webhooks-journal/journal/2027-03-beta/offset/{offset}/next`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetOffsetNext =
    crate::Call<crate::operations::GetOffsetNext, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetOffsetNext>;

/// `GET /webhooks-journal/journal/2027-03-beta/status/{statusId}`
///
/// Answers 200 (`SnapshotStatusResponse`). Scope: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetStatus =
    crate::Call<crate::operations::GetStatus, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetStatus>;

/// `GET /webhooks-journal/subscriptions/2027-03-beta/{subscriptionId}`
///
/// Answers 200 (`SubscriptionResponse`). Scope: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetSubscription = crate::Call<crate::operations::GetSubscription, endpoint::GetSubscription>;

/// `GET /webhooks-journal/subscriptions/2027-03-beta/filters/{filterId}`
///
/// Answers 200 (`FilterResponse`). Scope: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetSubscriptionFilter =
    crate::Call<crate::operations::GetSubscriptionFilter, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetSubscriptionFilter>;

/// `GET /webhooks-journal/subscriptions/2027-03-beta/filters/subscription/{subscriptionId}`
///
/// Answers 200 (a list: `FilterResponse`). Scope: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetSubscriptionFilterSubscription =
    crate::Call<crate::operations::GetSubscriptionFilterSubscription, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetSubscriptionFilterSubscription>;

/// `GET /webhooks-journal/subscriptions/2027-03-beta`
///
/// Answers 200 (`CollectionResponseSubscriptionResponseNoPaging`). Scope: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type ListSubscriptions = crate::Call<crate::operations::ListSubscriptions, endpoint::ListSubscriptions>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        CreateSubscription: Description::of(Post,
            "/webhooks-journal/subscriptions/2027-03-beta",
            &[200], &["webhooks-journal-subscription-management"]).exempt(&["daily", "ten-secondly"]),
        GetSubscription: Description::of(Get,
            "/webhooks-journal/subscriptions/2027-03-beta/{subscriptionId}",
            &[200], &["webhooks-journal-subscription-read"]).exempt(&["daily", "ten-secondly"]),
        ListSubscriptions: Description::of(Get,
            "/webhooks-journal/subscriptions/2027-03-beta",
            &[200], &["webhooks-journal-subscription-read"]).exempt(&["daily", "ten-secondly"]),
    }
}
