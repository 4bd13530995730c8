// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `webhooks/webhooks`, version `2027-03-beta`: 35 operations, 37 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/webhooks/webhooks/2027-03-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ActionOverrideRequest, AppLifecycleEventSubscriptionUpsertRequest,
    AppLifecycleEventSubscriptionUpsertRequestSubscriptionType, AssociationSubscriptionUpsertRequest,
    AssociationSubscriptionUpsertRequestActions,
    ApiAssociationDataSourceType as AssociationSubscriptionUpsertRequestSubscriptionType, BatchInputString,
    BatchInputSubscriptionBatchUpdateRequest, BatchResponseJournalFetchResponse,
    BatchResponseJournalFetchResponseWithErrors, BatchResponseSimplePublicStatus as BatchResponseStatus,
    BatchResponseSubscriptionResponse, BatchResponseSubscriptionResponseWithErrors,
    WebhooksCollectionResponseSubscriptionResponseNoPaging as CollectionResponseSubscriptionResponseNoPaging,
    Condition, ConditionFilterType, ConditionOperator, CrmObjectSnapshotBatchRequest, CrmObjectSnapshotBatchResponse,
    CrmObjectSnapshotRequest, CrmObjectSnapshotResponse, Error, ErrorDetail, WebhooksJournalFilter as Filter,
    FilterCreateRequest, FilterCreateResponse, FilterResponse, GdprPrivacyDeletionSubscriptionUpsertRequest,
    GdprPrivacyDeletionSubscriptionUpsertRequestSubscriptionType, JournalFetchResponse,
    ListMembershipSubscriptionUpsertRequest, ListMembershipSubscriptionUpsertRequestSubscriptionType,
    ObjectSubscriptionUpsertRequest, ObjectFieldSchemaType as ObjectSubscriptionUpsertRequestSubscriptionType,
    SettingsChangeRequest, SettingsResponse, SnapshotStatusResponse, SnapshotStatusResponseErrorCode,
    SnapshotStatusResponseStatus, StandardError, SubscriptionBatchUpdateRequest, SubscriptionCreateRequest,
    SubscriptionEventType, SubscriptionListResponse, SubscriptionPatchRequest, SubscriptionResponse,
    SubscriptionResponse1, SubscriptionResponseSubscriptionType as SubscriptionResponse1SubscriptionType,
    SubscriptionUpsertRequest, ThrottlingSettings,
};

/// `DELETE /app-webhooks/2027-03-beta/{appId}/settings`
///
/// Answers 204. Any of the scopes `developers-write`, `private-apps-write`.
pub type ArchiveAppWebhookSettings =
    crate::Call<crate::operations::ArchiveAppWebhookSettings, endpoint::ArchiveAppWebhookSettings>;

/// `DELETE /app-webhooks/2027-03-beta/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 204. Any of the scopes `developers-write`, `private-apps-write`.
pub type ArchiveAppWebhookSubscription =
    crate::Call<crate::operations::ArchiveAppWebhookSubscription, endpoint::ArchiveAppWebhookSubscription>;

/// `DELETE /webhooks-journal/subscriptions/2027-03-beta/{subscriptionId}`
///
/// Answers 204. Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type ArchiveWebhookJournalSubscription =
    crate::Call<crate::operations::ArchiveSubscription, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::ArchiveSubscription>;

/// `DELETE /webhooks-journal/subscriptions/2027-03-beta/filters/{filterId}`
///
/// Answers 204. Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type ArchiveWebhookJournalSubscriptionFilter =
    crate::Call<crate::operations::ArchiveSubscriptionFilter, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::ArchiveSubscriptionFilter>;

/// `DELETE /webhooks-journal/subscriptions/2027-03-beta/portals/{portalId}`
///
/// Answers 204. Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type ArchiveWebhookJournalSubscriptionPortal =
    crate::Call<crate::operations::ArchiveSubscriptionPortal, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::ArchiveSubscriptionPortal>;

/// `GET /webhooks-journal/journal/2027-03-beta/batch/earliest/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalEarliest =
    crate::Call<crate::operations::BatchGetEarliest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetEarliest>;

/// `GET /webhooks-journal/journal/2027-03-beta/batch/latest/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalLatest =
    crate::Call<crate::operations::BatchGetLatest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetLatest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/batch/earliest/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalLocalEarliest =
    crate::Call<crate::operations::BatchGetJournalLocalEarliest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetJournalLocalEarliest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/batch/latest/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalLocalLatest =
    crate::Call<crate::operations::BatchGetJournalLocalLatest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetJournalLocalLatest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/batch/{offset}/next/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalLocalNext =
    crate::Call<crate::operations::BatchGetJournalLocalNext, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetJournalLocalNext>;

/// `GET /webhooks-journal/journal/2027-03-beta/batch/{offset}/next/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalNext =
    crate::Call<crate::operations::BatchGetNext, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetNext>;

/// `POST /webhooks-journal/journal/2027-03-beta/batch/read`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`), 207 (`BatchResponseJournalFetchResponseWithErrors`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchReadWebhookJournalJournal =
    crate::Call<crate::operations::WebhooksBatchRead, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchRead>;

/// `POST /webhooks-journal/journal-local/2027-03-beta/batch/read`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`), 207 (`BatchResponseJournalFetchResponseWithErrors`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchReadWebhookJournalJournalLocal =
    crate::Call<crate::operations::BatchReadJournalLocal, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchReadJournalLocal>;

/// `POST /app-webhooks/2027-03-beta/{appId}/subscriptions/batch/update`
///
/// Answers 200 (`BatchResponseSubscriptionResponse`), 207 (`BatchResponseSubscriptionResponseWithErrors`). Any of the scopes `developers-write`, `private-apps-write`.
pub type BatchUpdateAppWebhookSubscriptions =
    crate::Call<crate::operations::WebhooksBatchUpdateAppWebhookSubscriptions, endpoint::BatchUpdateAppWebhookSubscriptions>;

/// `POST /app-webhooks/2027-03-beta/{appId}/subscriptions`
///
/// Answers 201 (`SubscriptionResponse`). Any of the scopes `developers-write`, `private-apps-write`.
pub type CreateAppWebhookSubscription =
    crate::Call<crate::operations::CreateAppWebhookSubscription, endpoint::CreateAppWebhookSubscription>;

/// `POST /webhooks-journal/snapshots/2027-03-beta/crm`
///
/// Answers 200 (`CrmObjectSnapshotBatchResponse`). Scope: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type CreateWebhookJournalSnapshotCrm =
    crate::Call<crate::operations::CreateSnapshotCrm, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::CreateSnapshotCrm>;

/// `POST /webhooks-journal/subscriptions/2027-03-beta`
///
/// Answers 200 (`SubscriptionResponse_1`). Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type CreateWebhookJournalSubscription =
    crate::Call<crate::operations::CreateWebhookJournalSubscription, endpoint::CreateWebhookJournalSubscription>;

/// `POST /webhooks-journal/subscriptions/2027-03-beta/filters`
///
/// Answers 200 (`FilterCreateResponse`). Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type CreateWebhookJournalSubscriptionFilter =
    crate::Call<crate::operations::CreateSubscriptionFilter, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::CreateSubscriptionFilter>;

/// `GET /app-webhooks/2027-03-beta/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Any of the scopes `developers-read`, `private-apps-read`.
pub type GetAppWebhookSettings = crate::Call<crate::operations::GetAppWebhookSettings, endpoint::GetAppWebhookSettings>;

/// `GET /app-webhooks/2027-03-beta/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200 (`SubscriptionResponse`). Any of the scopes `developers-read`, `private-apps-read`.
pub type GetAppWebhookSubscription =
    crate::Call<crate::operations::GetAppWebhookSubscription, endpoint::GetAppWebhookSubscription>;

/// `GET /webhooks-journal/journal/2027-03-beta/earliest`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalEarliest =
    crate::Call<crate::operations::GetEarliest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetEarliest>;

/// `GET /webhooks-journal/journal/2027-03-beta/latest`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLatest =
    crate::Call<crate::operations::GetLatest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetLatest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/earliest`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLocalEarliest =
    crate::Call<crate::operations::GetJournalLocalEarliest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetJournalLocalEarliest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/latest`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLocalLatest =
    crate::Call<crate::operations::GetJournalLocalLatest, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetJournalLocalLatest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/offset/{offset}/next`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLocalOffsetNext =
    crate::Call<crate::operations::GetJournalLocalOffsetNext, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetJournalLocalOffsetNext>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/status/{statusId}`
///
/// Answers 200 (`SnapshotStatusResponse`). Scope: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLocalStatus =
    crate::Call<crate::operations::GetJournalLocalStatus, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetJournalLocalStatus>;

/// `GET /webhooks-journal/journal/2027-03-beta/offset/{offset}/next`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalOffsetNext =
    crate::Call<crate::operations::GetOffsetNext, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetOffsetNext>;

/// `GET /webhooks-journal/journal/2027-03-beta/status/{statusId}`
///
/// Answers 200 (`SnapshotStatusResponse`). Scope: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalStatus =
    crate::Call<crate::operations::GetStatus, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetStatus>;

/// `GET /webhooks-journal/subscriptions/2027-03-beta/{subscriptionId}`
///
/// Answers 200 (`SubscriptionResponse_1`). Scope: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalSubscription =
    crate::Call<crate::operations::GetWebhookJournalSubscription, endpoint::GetWebhookJournalSubscription>;

/// `GET /webhooks-journal/subscriptions/2027-03-beta/filters/{filterId}`
///
/// Answers 200 (`FilterResponse`). Scope: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalSubscriptionFilter =
    crate::Call<crate::operations::GetSubscriptionFilter, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetSubscriptionFilter>;

/// `GET /webhooks-journal/subscriptions/2027-03-beta/filters/subscription/{subscriptionId}`
///
/// Answers 200 (a list: `FilterResponse`). Scope: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalSubscriptionFilterSubscription =
    crate::Call<crate::operations::GetSubscriptionFilterSubscription, crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetSubscriptionFilterSubscription>;

/// `GET /app-webhooks/2027-03-beta/{appId}/subscriptions`
///
/// Answers 200 (`SubscriptionListResponse`). Any of the scopes `developers-read`, `private-apps-read`.
pub type ListAppWebhookSubscriptions =
    crate::Call<crate::operations::ListAppWebhookSubscriptions, endpoint::ListAppWebhookSubscriptions>;

/// `GET /webhooks-journal/subscriptions/2027-03-beta`
///
/// Answers 200 (`CollectionResponseSubscriptionResponseNoPaging`). Scope: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type ListWebhookJournalSubscriptions =
    crate::Call<crate::operations::ListWebhookJournalSubscriptions, endpoint::ListWebhookJournalSubscriptions>;

/// `PUT /app-webhooks/2027-03-beta/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Any of the scopes `developers-write`, `private-apps-write`.
pub type SetAppWebhookSettings = crate::Call<crate::operations::SetAppWebhookSettings, endpoint::SetAppWebhookSettings>;

/// `PATCH /app-webhooks/2027-03-beta/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200 (`SubscriptionResponse`). Any of the scopes `developers-write`, `private-apps-write`.
pub type UpdateAppWebhookSubscription =
    crate::Call<crate::operations::UpdateAppWebhookSubscription, endpoint::UpdateAppWebhookSubscription>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveAppWebhookSettings: Description::of(Delete,
            "/app-webhooks/2027-03-beta/{appId}/settings",
            &[204], &["developers-write", "private-apps-write"]),
        ArchiveAppWebhookSubscription: Description::of(Delete,
            "/app-webhooks/2027-03-beta/{appId}/subscriptions/{subscriptionId}",
            &[204], &["developers-write", "private-apps-write"]),
        BatchUpdateAppWebhookSubscriptions: Description::of(Post,
            "/app-webhooks/2027-03-beta/{appId}/subscriptions/batch/update",
            &[200, 207], &["developers-write", "private-apps-write"]),
        CreateAppWebhookSubscription: Description::of(Post,
            "/app-webhooks/2027-03-beta/{appId}/subscriptions",
            &[201], &["developers-write", "private-apps-write"]),
        CreateWebhookJournalSubscription: Description::of(Post,
            "/webhooks-journal/subscriptions/2027-03-beta",
            &[200], &["webhooks-journal-subscription-management"]).exempt(&["daily", "ten-secondly"]),
        GetAppWebhookSettings: Description::of(Get,
            "/app-webhooks/2027-03-beta/{appId}/settings",
            &[200], &["developers-read", "private-apps-read"]),
        GetAppWebhookSubscription: Description::of(Get,
            "/app-webhooks/2027-03-beta/{appId}/subscriptions/{subscriptionId}",
            &[200], &["developers-read", "private-apps-read"]),
        GetWebhookJournalSubscription: Description::of(Get,
            "/webhooks-journal/subscriptions/2027-03-beta/{subscriptionId}",
            &[200], &["webhooks-journal-subscription-read"]).exempt(&["daily", "ten-secondly"]),
        ListAppWebhookSubscriptions: Description::of(Get,
            "/app-webhooks/2027-03-beta/{appId}/subscriptions",
            &[200], &["developers-read", "private-apps-read"]),
        ListWebhookJournalSubscriptions: Description::of(Get,
            "/webhooks-journal/subscriptions/2027-03-beta",
            &[200], &["webhooks-journal-subscription-read"]).exempt(&["daily", "ten-secondly"]),
        SetAppWebhookSettings: Description::of(Put,
            "/app-webhooks/2027-03-beta/{appId}/settings",
            &[200], &["developers-write", "private-apps-write"]),
        UpdateAppWebhookSubscription: Description::of(Patch,
            "/app-webhooks/2027-03-beta/{appId}/subscriptions/{subscriptionId}",
            &[200], &["developers-write", "private-apps-write"]),
    }
}
