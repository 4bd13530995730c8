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
/// Answers 204. Scopes: `developers-write`, `private-apps-write`.
pub type ArchiveSettings = crate::operations::ArchiveSettings<endpoint::ArchiveSettings>;

/// `DELETE /webhooks/2026-03/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 204. Scopes: `developers-write`, `private-apps-write`.
pub type ArchiveSubscription = crate::operations::WebhooksArchiveSubscription<endpoint::ArchiveSubscription>;

/// `DELETE /webhooks-journal/subscriptions/2026-03/{subscriptionId}`
///
/// Answers 204. Scopes: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type ArchiveWebhookJournalSubscription =
    crate::operations::ArchiveSubscription<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::ArchiveSubscription>;

/// `DELETE /webhooks-journal/subscriptions/2026-03/filters/{filterId}`
///
/// Answers 204. Scopes: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type ArchiveWebhookJournalSubscriptionFilter =
    crate::operations::ArchiveSubscriptionFilter<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::ArchiveSubscriptionFilter>;

/// `DELETE /webhooks-journal/subscriptions/2026-03/portals/{portalId}`
///
/// Answers 204. Scopes: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type ArchiveWebhookJournalSubscriptionPortal =
    crate::operations::ArchiveSubscriptionPortal<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::ArchiveSubscriptionPortal>;

/// `GET /webhooks-journal/journal/2026-03/batch/earliest/{count}`
///
/// Answers 200. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalEarliest =
    crate::operations::BatchGetEarliest<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchGetEarliest>;

/// `GET /webhooks-journal/journal/2026-03/batch/latest/{count}`
///
/// Answers 200. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalLatest =
    crate::operations::BatchGetLatest<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchGetLatest>;

/// `GET /webhooks-journal/journal-local/2026-03/batch/earliest/{count}`
///
/// Answers 200. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalLocalEarliest =
    crate::operations::BatchGetJournalLocalEarliest<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchGetJournalLocalEarliest>;

/// `GET /webhooks-journal/journal-local/2026-03/batch/latest/{count}`
///
/// Answers 200. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalLocalLatest =
    crate::operations::BatchGetJournalLocalLatest<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchGetJournalLocalLatest>;

/// `GET /webhooks-journal/journal-local/2026-03/batch/{offset}/next/{count}`
///
/// Answers 200. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalLocalNext =
    crate::operations::BatchGetJournalLocalNext<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchGetJournalLocalNext>;

/// `GET /webhooks-journal/journal/2026-03/batch/{offset}/next/{count}`
///
/// Answers 200. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalNext =
    crate::operations::BatchGetNext<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchGetNext>;

/// `POST /webhooks-journal/journal/2026-03/batch/read`
///
/// Answers 200, 207. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchReadWebhookJournalJournal =
    crate::operations::WebhooksBatchRead<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchRead>;

/// `POST /webhooks-journal/journal-local/2026-03/batch/read`
///
/// Answers 200, 207. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchReadWebhookJournalJournalLocal =
    crate::operations::BatchReadJournalLocal<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::BatchReadJournalLocal>;

/// `POST /webhooks/2026-03/{appId}/subscriptions/batch/update`
///
/// Answers 200, 207. Scopes: `developers-write`, `private-apps-write`.
pub type BatchUpdateSubscriptions = crate::operations::BatchUpdateSubscriptions<endpoint::BatchUpdateSubscriptions>;

/// `POST /webhooks/2026-03/{appId}/subscriptions`
///
/// Answers 201. Scopes: `developers-write`, `private-apps-write`.
pub type CreateSubscription = crate::operations::WebhooksCreateSubscription<endpoint::CreateSubscription>;

/// `POST /webhooks-journal/snapshots/2026-03/crm`
///
/// Answers 200. Scopes: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type CreateWebhookJournalSnapshotCrm =
    crate::operations::CreateSnapshotCrm<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::CreateSnapshotCrm>;

/// `POST /webhooks-journal/subscriptions/2026-03`
///
/// Answers 200. Scopes: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type CreateWebhookJournalSubscription =
    crate::operations::CreateWebhookJournalSubscription<endpoint::CreateWebhookJournalSubscription>;

/// `POST /webhooks-journal/subscriptions/2026-03/filters`
///
/// Answers 200. Scopes: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type CreateWebhookJournalSubscriptionFilter =
    crate::operations::CreateSubscriptionFilter<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::CreateSubscriptionFilter>;

/// `GET /webhooks/2026-03/{appId}/settings`
///
/// Answers 200. Scopes: `developers-read`, `private-apps-read`.
pub type GetSettings = crate::operations::WebhooksGetSettings<endpoint::GetSettings>;

/// `GET /webhooks/2026-03/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200. Scopes: `developers-read`, `private-apps-read`.
pub type GetSubscription = crate::operations::WebhooksGetSubscription<endpoint::GetSubscription>;

/// `GET /webhooks-journal/journal/2026-03/earliest`
///
/// The specification names no success. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalEarliest =
    crate::operations::GetEarliest<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetEarliest>;

/// `GET /webhooks-journal/journal/2026-03/latest`
///
/// The specification names no success. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLatest =
    crate::operations::GetLatest<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetLatest>;

/// `GET /webhooks-journal/journal-local/2026-03/earliest`
///
/// The specification names no success. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLocalEarliest =
    crate::operations::GetJournalLocalEarliest<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetJournalLocalEarliest>;

/// `GET /webhooks-journal/journal-local/2026-03/latest`
///
/// The specification names no success. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLocalLatest =
    crate::operations::GetJournalLocalLatest<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetJournalLocalLatest>;

/// `GET /webhooks-journal/journal-local/2026-03/offset/{offset}/next`
///
/// The specification names no success. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLocalOffsetNext =
    crate::operations::GetJournalLocalOffsetNext<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetJournalLocalOffsetNext>;

/// `GET /webhooks-journal/journal-local/2026-03/status/{statusId}`
///
/// Answers 200. Scopes: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLocalStatus =
    crate::operations::GetJournalLocalStatus<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetJournalLocalStatus>;

/// `GET /webhooks-journal/journal/2026-03/offset/{offset}/next`
///
/// The specification names no success. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalOffsetNext =
    crate::operations::GetOffsetNext<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetOffsetNext>;

/// `GET /webhooks-journal/journal/2026-03/status/{statusId}`
///
/// Answers 200. Scopes: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalStatus =
    crate::operations::GetStatus<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetStatus>;

/// `GET /webhooks-journal/subscriptions/2026-03/{subscriptionId}`
///
/// Answers 200. Scopes: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalSubscription =
    crate::operations::GetWebhookJournalSubscription<endpoint::GetWebhookJournalSubscription>;

/// `GET /webhooks-journal/subscriptions/2026-03/filters/{filterId}`
///
/// Answers 200. Scopes: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalSubscriptionFilter =
    crate::operations::GetSubscriptionFilter<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetSubscriptionFilter>;

/// `GET /webhooks-journal/subscriptions/2026-03/filters/subscription/{subscriptionId}`
///
/// Answers 200. Scopes: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalSubscriptionFilterSubscription =
    crate::operations::GetSubscriptionFilterSubscription<crate::endpoints::webhooks_journal_webhooks_journal_v2026_03::GetSubscriptionFilterSubscription>;

/// `GET /webhooks/2026-03/{appId}/subscriptions`
///
/// Answers 200. Scopes: `developers-read`, `private-apps-read`.
pub type ListSubscriptions = crate::operations::WebhooksListSubscriptions<endpoint::ListSubscriptions>;

/// `GET /webhooks-journal/subscriptions/2026-03`
///
/// Answers 200. Scopes: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type ListWebhookJournalSubscriptions =
    crate::operations::ListWebhookJournalSubscriptions<endpoint::ListWebhookJournalSubscriptions>;

/// `PUT /webhooks/2026-03/{appId}/settings`
///
/// Answers 200. Scopes: `developers-write`, `private-apps-write`.
pub type SetSettings = crate::operations::WebhooksSetSettings<endpoint::SetSettings>;

/// `PATCH /webhooks/2026-03/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200. Scopes: `developers-write`, `private-apps-write`.
pub type UpdateSubscription = crate::operations::UpdateSubscription<endpoint::UpdateSubscription>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveSettings: Description::delete("/webhooks/2026-03/{appId}/settings")
            .statuses(&[204])
            .scopes(&["developers-write", "private-apps-write"]),
        ArchiveSubscription: Description::delete("/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}")
            .statuses(&[204])
            .scopes(&["developers-write", "private-apps-write"]),
        BatchUpdateSubscriptions: Description::post("/webhooks/2026-03/{appId}/subscriptions/batch/update")
            .statuses(&[200, 207])
            .scopes(&["developers-write", "private-apps-write"]),
        CreateSubscription: Description::post("/webhooks/2026-03/{appId}/subscriptions")
            .statuses(&[201])
            .scopes(&["developers-write", "private-apps-write"]),
        CreateWebhookJournalSubscription: Description::post("/webhooks-journal/subscriptions/2026-03")
            .statuses(&[200])
            .scopes(&["webhooks-journal-subscription-management"])
            .exempt(&["daily", "ten-secondly"]),
        GetSettings: Description::get("/webhooks/2026-03/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-read", "private-apps-read"]),
        GetSubscription: Description::get("/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}")
            .statuses(&[200])
            .scopes(&["developers-read", "private-apps-read"]),
        GetWebhookJournalSubscription: Description::get("/webhooks-journal/subscriptions/2026-03/{subscriptionId}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-subscription-read"])
            .exempt(&["daily", "ten-secondly"]),
        ListSubscriptions: Description::get("/webhooks/2026-03/{appId}/subscriptions")
            .statuses(&[200])
            .scopes(&["developers-read", "private-apps-read"]),
        ListWebhookJournalSubscriptions: Description::get("/webhooks-journal/subscriptions/2026-03")
            .statuses(&[200])
            .scopes(&["webhooks-journal-subscription-read"])
            .exempt(&["daily", "ten-secondly"]),
        SetSettings: Description::put("/webhooks/2026-03/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-write", "private-apps-write"]),
        UpdateSubscription: Description::patch("/webhooks/2026-03/{appId}/subscriptions/{subscriptionId}")
            .statuses(&[200])
            .scopes(&["developers-write", "private-apps-write"]),
    }
}
