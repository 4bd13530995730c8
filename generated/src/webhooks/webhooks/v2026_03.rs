// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `webhooks/webhooks`, version `2026-03`: 35 operations, 37 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/webhooks/webhooks/2026-03.yaml`.

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

/// `DELETE /webhooks/2026-03/{appId}/settings`
///
/// Answers 204. Any of the scopes `developers-write`, `private-apps-write`. Unsupported from 2027-09.
pub type ArchiveSettings = crate::Call<crate::operations::ArchiveSettings, endpoint::ArchiveSettings>;

/// `DELETE /webhooks/2026-03/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 204. Any of the scopes `developers-write`, `private-apps-write`. Unsupported from 2027-09.
pub type ArchiveSubscription =
    crate::Call<crate::operations::WebhooksArchiveSubscription, endpoint::ArchiveSubscription>;

/// `DELETE /webhooks-journal/subscriptions/2026-03/{subscriptionId}`
///
/// Answers 204. Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type ArchiveWebhookJournalSubscription =
    crate::Call<crate::operations::ArchiveSubscription, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::ArchiveSubscription>;

/// `DELETE /webhooks-journal/subscriptions/2026-03/filters/{filterId}`
///
/// Answers 204. Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type ArchiveWebhookJournalSubscriptionFilter =
    crate::Call<crate::operations::ArchiveSubscriptionFilter, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::ArchiveSubscriptionFilter>;

/// `DELETE /webhooks-journal/subscriptions/2026-03/portals/{portalId}`
///
/// Answers 204. Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type ArchiveWebhookJournalSubscriptionPortal =
    crate::Call<crate::operations::ArchiveSubscriptionPortal, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::ArchiveSubscriptionPortal>;

/// `GET /webhooks-journal/journal/2026-03/batch/earliest/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type BatchGetWebhookJournalJournalEarliest =
    crate::Call<crate::operations::BatchGetEarliest, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchGetEarliest>;

/// `GET /webhooks-journal/journal/2026-03/batch/latest/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type BatchGetWebhookJournalJournalLatest =
    crate::Call<crate::operations::BatchGetLatest, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchGetLatest>;

/// `GET /webhooks-journal/journal-local/2026-03/batch/earliest/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type BatchGetWebhookJournalJournalLocalEarliest =
    crate::Call<crate::operations::BatchGetJournalLocalEarliest, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchGetJournalLocalEarliest>;

/// `GET /webhooks-journal/journal-local/2026-03/batch/latest/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type BatchGetWebhookJournalJournalLocalLatest =
    crate::Call<crate::operations::BatchGetJournalLocalLatest, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchGetJournalLocalLatest>;

/// `GET /webhooks-journal/journal-local/2026-03/batch/{offset}/next/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type BatchGetWebhookJournalJournalLocalNext =
    crate::Call<crate::operations::BatchGetJournalLocalNext, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchGetJournalLocalNext>;

/// `GET /webhooks-journal/journal/2026-03/batch/{offset}/next/{count}`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type BatchGetWebhookJournalJournalNext =
    crate::Call<crate::operations::BatchGetNext, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchGetNext>;

/// `POST /webhooks-journal/journal/2026-03/batch/read`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`), 207 (`BatchResponseJournalFetchResponseWithErrors`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type BatchReadWebhookJournalJournal =
    crate::Call<crate::operations::WebhooksBatchRead, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchRead>;

/// `POST /webhooks-journal/journal-local/2026-03/batch/read`
///
/// Answers 200 (`BatchResponseJournalFetchResponse`), 207 (`BatchResponseJournalFetchResponseWithErrors`). Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type BatchReadWebhookJournalJournalLocal =
    crate::Call<crate::operations::BatchReadJournalLocal, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchReadJournalLocal>;

/// `POST /webhooks/2026-03/{appId}/subscriptions/batch/update`
///
/// Answers 200 (`BatchResponseSubscriptionResponse`), 207 (`BatchResponseSubscriptionResponseWithErrors`). Any of the scopes `developers-write`, `private-apps-write`. Unsupported from 2027-09.
pub type BatchUpdateSubscriptions =
    crate::Call<crate::operations::BatchUpdateSubscriptions, endpoint::BatchUpdateSubscriptions>;

/// `POST /webhooks/2026-03/{appId}/subscriptions`
///
/// Answers 201 (`SubscriptionResponse`). Any of the scopes `developers-write`, `private-apps-write`. Unsupported from 2027-09.
pub type CreateSubscription = crate::Call<crate::operations::WebhooksCreateSubscription, endpoint::CreateSubscription>;

/// `POST /webhooks-journal/snapshots/2026-03/crm`
///
/// Answers 200 (`CrmObjectSnapshotBatchResponse`). Scope: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type CreateWebhookJournalSnapshotCrm =
    crate::Call<crate::operations::CreateSnapshotCrm, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::CreateSnapshotCrm>;

/// `POST /webhooks-journal/subscriptions/2026-03`
///
/// Answers 200 (`SubscriptionResponse_1`). Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type CreateWebhookJournalSubscription =
    crate::Call<crate::operations::CreateWebhookJournalSubscription, endpoint::CreateWebhookJournalSubscription>;

/// `POST /webhooks-journal/subscriptions/2026-03/filters`
///
/// Answers 200 (`FilterCreateResponse`). Scope: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type CreateWebhookJournalSubscriptionFilter =
    crate::Call<crate::operations::CreateSubscriptionFilter, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::CreateSubscriptionFilter>;

/// `GET /webhooks/2026-03/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Any of the scopes `developers-read`, `private-apps-read`. Unsupported from 2027-09.
pub type GetSettings = crate::Call<crate::operations::WebhooksGetSettings, endpoint::GetSettings>;

/// `GET /webhooks/2026-03/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200 (`SubscriptionResponse`). Any of the scopes `developers-read`, `private-apps-read`. Unsupported from 2027-09.
pub type GetSubscription = crate::Call<crate::operations::WebhooksGetSubscription, endpoint::GetSubscription>;

/// `GET /webhooks-journal/journal/2026-03/earliest`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type GetWebhookJournalJournalEarliest =
    crate::Call<crate::operations::GetEarliest, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetEarliest>;

/// `GET /webhooks-journal/journal/2026-03/latest`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type GetWebhookJournalJournalLatest =
    crate::Call<crate::operations::GetLatest, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetLatest>;

/// `GET /webhooks-journal/journal-local/2026-03/earliest`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type GetWebhookJournalJournalLocalEarliest =
    crate::Call<crate::operations::GetJournalLocalEarliest, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetJournalLocalEarliest>;

/// `GET /webhooks-journal/journal-local/2026-03/latest`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type GetWebhookJournalJournalLocalLatest =
    crate::Call<crate::operations::GetJournalLocalLatest, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetJournalLocalLatest>;

/// `GET /webhooks-journal/journal-local/2026-03/offset/{offset}/next`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type GetWebhookJournalJournalLocalOffsetNext =
    crate::Call<crate::operations::GetJournalLocalOffsetNext, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetJournalLocalOffsetNext>;

/// `GET /webhooks-journal/journal-local/2026-03/status/{statusId}`
///
/// Answers 200 (`SnapshotStatusResponse`). Scope: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type GetWebhookJournalJournalLocalStatus =
    crate::Call<crate::operations::GetJournalLocalStatus, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetJournalLocalStatus>;

/// `GET /webhooks-journal/journal/2026-03/offset/{offset}/next`
///
/// The specification names no success. Scope: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type GetWebhookJournalJournalOffsetNext =
    crate::Call<crate::operations::GetOffsetNext, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetOffsetNext>;

/// `GET /webhooks-journal/journal/2026-03/status/{statusId}`
///
/// Answers 200 (`SnapshotStatusResponse`). Scope: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type GetWebhookJournalJournalStatus =
    crate::Call<crate::operations::GetStatus, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetStatus>;

/// `GET /webhooks-journal/subscriptions/2026-03/{subscriptionId}`
///
/// Answers 200 (`SubscriptionResponse_1`). Scope: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type GetWebhookJournalSubscription =
    crate::Call<crate::operations::GetWebhookJournalSubscription, endpoint::GetWebhookJournalSubscription>;

/// `GET /webhooks-journal/subscriptions/2026-03/filters/{filterId}`
///
/// Answers 200 (`FilterResponse`). Scope: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type GetWebhookJournalSubscriptionFilter =
    crate::Call<crate::operations::GetSubscriptionFilter, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetSubscriptionFilter>;

/// `GET /webhooks-journal/subscriptions/2026-03/filters/subscription/{subscriptionId}`
///
/// Answers 200 (a list: `FilterResponse`). Scope: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type GetWebhookJournalSubscriptionFilterSubscription =
    crate::Call<crate::operations::GetSubscriptionFilterSubscription, crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetSubscriptionFilterSubscription>;

/// `GET /webhooks/2026-03/{appId}/subscriptions`
///
/// Answers 200 (`SubscriptionListResponse`). Any of the scopes `developers-read`, `private-apps-read`. Unsupported from 2027-09.
pub type ListSubscriptions = crate::Call<crate::operations::WebhooksListSubscriptions, endpoint::ListSubscriptions>;

/// `GET /webhooks-journal/subscriptions/2026-03`
///
/// Answers 200 (`CollectionResponseSubscriptionResponseNoPaging`). Scope: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type ListWebhookJournalSubscriptions =
    crate::Call<crate::operations::ListWebhookJournalSubscriptions, endpoint::ListWebhookJournalSubscriptions>;

/// `PUT /webhooks/2026-03/{appId}/settings`
///
/// Answers 200 (`SettingsResponse`). Any of the scopes `developers-write`, `private-apps-write`. Unsupported from 2027-09.
pub type SetSettings = crate::Call<crate::operations::WebhooksSetSettings, endpoint::SetSettings>;

/// `PATCH /webhooks/2026-03/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200 (`SubscriptionResponse`). Any of the scopes `developers-write`, `private-apps-write`. Unsupported from 2027-09.
pub type UpdateSubscription = crate::Call<crate::operations::UpdateSubscription, endpoint::UpdateSubscription>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveSettings: Description::of(Delete,
            "/webhooks/2026-03/{appId}/settings",
            &[204], &["developers-write", "private-apps-write"]),
        ArchiveSubscription: Description::of(Delete,
            "/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}",
            &[204], &["developers-write", "private-apps-write"]),
        BatchUpdateSubscriptions: Description::of(Post,
            "/webhooks/2026-03/{appId}/subscriptions/batch/update",
            &[200, 207], &["developers-write", "private-apps-write"]),
        CreateSubscription: Description::of(Post,
            "/webhooks/2026-03/{appId}/subscriptions",
            &[201], &["developers-write", "private-apps-write"]),
        CreateWebhookJournalSubscription: Description::of(Post,
            "/webhooks-journal/subscriptions/2026-03",
            &[200], &["webhooks-journal-subscription-management"]).exempt(&["daily", "ten-secondly"]),
        GetSettings: Description::of(Get,
            "/webhooks/2026-03/{appId}/settings",
            &[200], &["developers-read", "private-apps-read"]),
        GetSubscription: Description::of(Get,
            "/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}",
            &[200], &["developers-read", "private-apps-read"]),
        GetWebhookJournalSubscription: Description::of(Get,
            "/webhooks-journal/subscriptions/2026-03/{subscriptionId}",
            &[200], &["webhooks-journal-subscription-read"]).exempt(&["daily", "ten-secondly"]),
        ListSubscriptions: Description::of(Get,
            "/webhooks/2026-03/{appId}/subscriptions",
            &[200], &["developers-read", "private-apps-read"]),
        ListWebhookJournalSubscriptions: Description::of(Get,
            "/webhooks-journal/subscriptions/2026-03",
            &[200], &["webhooks-journal-subscription-read"]).exempt(&["daily", "ten-secondly"]),
        SetSettings: Description::of(Put,
            "/webhooks/2026-03/{appId}/settings",
            &[200], &["developers-write", "private-apps-write"]),
        UpdateSubscription: Description::of(Patch,
            "/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}",
            &[200], &["developers-write", "private-apps-write"]),
    }
}
