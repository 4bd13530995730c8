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
/// Answers 204. Scopes: `developers-write`, `private-apps-write`.
pub type ArchiveAppWebhookSettings = crate::operations::ArchiveAppWebhookSettings<endpoint::ArchiveAppWebhookSettings>;

/// `DELETE /app-webhooks/2027-03-beta/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 204. Scopes: `developers-write`, `private-apps-write`.
pub type ArchiveAppWebhookSubscription =
    crate::operations::ArchiveAppWebhookSubscription<endpoint::ArchiveAppWebhookSubscription>;

/// `DELETE /webhooks-journal/subscriptions/2027-03-beta/{subscriptionId}`
///
/// Answers 204. Scopes: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type ArchiveWebhookJournalSubscription =
    crate::operations::ArchiveSubscription<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::ArchiveSubscription>;

/// `DELETE /webhooks-journal/subscriptions/2027-03-beta/filters/{filterId}`
///
/// Answers 204. Scopes: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type ArchiveWebhookJournalSubscriptionFilter =
    crate::operations::ArchiveSubscriptionFilter<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::ArchiveSubscriptionFilter>;

/// `DELETE /webhooks-journal/subscriptions/2027-03-beta/portals/{portalId}`
///
/// Answers 204. Scopes: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type ArchiveWebhookJournalSubscriptionPortal =
    crate::operations::ArchiveSubscriptionPortal<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::ArchiveSubscriptionPortal>;

/// `GET /webhooks-journal/journal/2027-03-beta/batch/earliest/{count}`
///
/// Answers 200. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalEarliest =
    crate::operations::BatchGetEarliest<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetEarliest>;

/// `GET /webhooks-journal/journal/2027-03-beta/batch/latest/{count}`
///
/// Answers 200. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalLatest =
    crate::operations::BatchGetLatest<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetLatest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/batch/earliest/{count}`
///
/// Answers 200. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalLocalEarliest =
    crate::operations::BatchGetJournalLocalEarliest<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetJournalLocalEarliest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/batch/latest/{count}`
///
/// Answers 200. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalLocalLatest =
    crate::operations::BatchGetJournalLocalLatest<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetJournalLocalLatest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/batch/{offset}/next/{count}`
///
/// Answers 200. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalLocalNext =
    crate::operations::BatchGetJournalLocalNext<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetJournalLocalNext>;

/// `GET /webhooks-journal/journal/2027-03-beta/batch/{offset}/next/{count}`
///
/// Answers 200. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchGetWebhookJournalJournalNext =
    crate::operations::BatchGetNext<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchGetNext>;

/// `POST /webhooks-journal/journal/2027-03-beta/batch/read`
///
/// Answers 200, 207. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchReadWebhookJournalJournal =
    crate::operations::WebhooksBatchRead<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchRead>;

/// `POST /webhooks-journal/journal-local/2027-03-beta/batch/read`
///
/// Answers 200, 207. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type BatchReadWebhookJournalJournalLocal =
    crate::operations::BatchReadJournalLocal<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::BatchReadJournalLocal>;

/// `POST /app-webhooks/2027-03-beta/{appId}/subscriptions/batch/update`
///
/// Answers 200, 207. Scopes: `developers-write`, `private-apps-write`.
pub type BatchUpdateAppWebhookSubscriptions =
    crate::operations::WebhooksBatchUpdateAppWebhookSubscriptions<endpoint::BatchUpdateAppWebhookSubscriptions>;

/// `POST /app-webhooks/2027-03-beta/{appId}/subscriptions`
///
/// Answers 201. Scopes: `developers-write`, `private-apps-write`.
pub type CreateAppWebhookSubscription =
    crate::operations::CreateAppWebhookSubscription<endpoint::CreateAppWebhookSubscription>;

/// `POST /webhooks-journal/snapshots/2027-03-beta/crm`
///
/// Answers 200. Scopes: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type CreateWebhookJournalSnapshotCrm =
    crate::operations::CreateSnapshotCrm<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::CreateSnapshotCrm>;

/// `POST /webhooks-journal/subscriptions/2027-03-beta`
///
/// Answers 200. Scopes: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type CreateWebhookJournalSubscription =
    crate::operations::CreateWebhookJournalSubscription<endpoint::CreateWebhookJournalSubscription>;

/// `POST /webhooks-journal/subscriptions/2027-03-beta/filters`
///
/// Answers 200. Scopes: `webhooks-journal-subscription-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type CreateWebhookJournalSubscriptionFilter =
    crate::operations::CreateSubscriptionFilter<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::CreateSubscriptionFilter>;

/// `GET /app-webhooks/2027-03-beta/{appId}/settings`
///
/// Answers 200. Scopes: `developers-read`, `private-apps-read`.
pub type GetAppWebhookSettings = crate::operations::GetAppWebhookSettings<endpoint::GetAppWebhookSettings>;

/// `GET /app-webhooks/2027-03-beta/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200. Scopes: `developers-read`, `private-apps-read`.
pub type GetAppWebhookSubscription = crate::operations::GetAppWebhookSubscription<endpoint::GetAppWebhookSubscription>;

/// `GET /webhooks-journal/journal/2027-03-beta/earliest`
///
/// The specification names no success. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalEarliest =
    crate::operations::GetEarliest<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetEarliest>;

/// `GET /webhooks-journal/journal/2027-03-beta/latest`
///
/// The specification names no success. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLatest =
    crate::operations::GetLatest<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetLatest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/earliest`
///
/// The specification names no success. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLocalEarliest =
    crate::operations::GetJournalLocalEarliest<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetJournalLocalEarliest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/latest`
///
/// The specification names no success. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLocalLatest =
    crate::operations::GetJournalLocalLatest<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetJournalLocalLatest>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/offset/{offset}/next`
///
/// The specification names no success. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLocalOffsetNext =
    crate::operations::GetJournalLocalOffsetNext<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetJournalLocalOffsetNext>;

/// `GET /webhooks-journal/journal-local/2027-03-beta/status/{statusId}`
///
/// Answers 200. Scopes: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalLocalStatus =
    crate::operations::GetJournalLocalStatus<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetJournalLocalStatus>;

/// `GET /webhooks-journal/journal/2027-03-beta/offset/{offset}/next`
///
/// The specification names no success. Scopes: `webhooks-journal-data-access`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalOffsetNext =
    crate::operations::GetOffsetNext<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetOffsetNext>;

/// `GET /webhooks-journal/journal/2027-03-beta/status/{statusId}`
///
/// Answers 200. Scopes: `webhooks-journal-snapshot-management`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalJournalStatus =
    crate::operations::GetStatus<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetStatus>;

/// `GET /webhooks-journal/subscriptions/2027-03-beta/{subscriptionId}`
///
/// Answers 200. Scopes: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalSubscription =
    crate::operations::GetWebhookJournalSubscription<endpoint::GetWebhookJournalSubscription>;

/// `GET /webhooks-journal/subscriptions/2027-03-beta/filters/{filterId}`
///
/// Answers 200. Scopes: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalSubscriptionFilter =
    crate::operations::GetSubscriptionFilter<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetSubscriptionFilter>;

/// `GET /webhooks-journal/subscriptions/2027-03-beta/filters/subscription/{subscriptionId}`
///
/// Answers 200. Scopes: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type GetWebhookJournalSubscriptionFilterSubscription =
    crate::operations::GetSubscriptionFilterSubscription<crate::endpoints::webhooks_journal_webhooks_journal_v2027_03_beta::GetSubscriptionFilterSubscription>;

/// `GET /app-webhooks/2027-03-beta/{appId}/subscriptions`
///
/// Answers 200. Scopes: `developers-read`, `private-apps-read`.
pub type ListAppWebhookSubscriptions =
    crate::operations::ListAppWebhookSubscriptions<endpoint::ListAppWebhookSubscriptions>;

/// `GET /webhooks-journal/subscriptions/2027-03-beta`
///
/// Answers 200. Scopes: `webhooks-journal-subscription-read`. Not counted by the limits `daily`, `ten-secondly`.
pub type ListWebhookJournalSubscriptions =
    crate::operations::ListWebhookJournalSubscriptions<endpoint::ListWebhookJournalSubscriptions>;

/// `PUT /app-webhooks/2027-03-beta/{appId}/settings`
///
/// Answers 200. Scopes: `developers-write`, `private-apps-write`.
pub type SetAppWebhookSettings = crate::operations::SetAppWebhookSettings<endpoint::SetAppWebhookSettings>;

/// `PATCH /app-webhooks/2027-03-beta/{appId}/subscriptions/{subscriptionId}`
///
/// Answers 200. Scopes: `developers-write`, `private-apps-write`.
pub type UpdateAppWebhookSubscription =
    crate::operations::UpdateAppWebhookSubscription<endpoint::UpdateAppWebhookSubscription>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveAppWebhookSettings: Description::delete("/app-webhooks/2027-03-beta/{appId}/settings")
            .statuses(&[204])
            .scopes(&["developers-write", "private-apps-write"]),
        ArchiveAppWebhookSubscription: Description::delete("/app-webhooks/2027-03-beta/{appId}/subscriptions/{subscriptionId}")
            .statuses(&[204])
            .scopes(&["developers-write", "private-apps-write"]),
        BatchUpdateAppWebhookSubscriptions: Description::post("/app-webhooks/2027-03-beta/{appId}/subscriptions/batch/update")
            .statuses(&[200, 207])
            .scopes(&["developers-write", "private-apps-write"]),
        CreateAppWebhookSubscription: Description::post("/app-webhooks/2027-03-beta/{appId}/subscriptions")
            .statuses(&[201])
            .scopes(&["developers-write", "private-apps-write"]),
        CreateWebhookJournalSubscription: Description::post("/webhooks-journal/subscriptions/2027-03-beta")
            .statuses(&[200])
            .scopes(&["webhooks-journal-subscription-management"])
            .exempt(&["daily", "ten-secondly"]),
        GetAppWebhookSettings: Description::get("/app-webhooks/2027-03-beta/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-read", "private-apps-read"]),
        GetAppWebhookSubscription: Description::get("/app-webhooks/2027-03-beta/{appId}/subscriptions/{subscriptionId}")
            .statuses(&[200])
            .scopes(&["developers-read", "private-apps-read"]),
        GetWebhookJournalSubscription: Description::get("/webhooks-journal/subscriptions/2027-03-beta/{subscriptionId}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-subscription-read"])
            .exempt(&["daily", "ten-secondly"]),
        ListAppWebhookSubscriptions: Description::get("/app-webhooks/2027-03-beta/{appId}/subscriptions")
            .statuses(&[200])
            .scopes(&["developers-read", "private-apps-read"]),
        ListWebhookJournalSubscriptions: Description::get("/webhooks-journal/subscriptions/2027-03-beta")
            .statuses(&[200])
            .scopes(&["webhooks-journal-subscription-read"])
            .exempt(&["daily", "ten-secondly"]),
        SetAppWebhookSettings: Description::put("/app-webhooks/2027-03-beta/{appId}/settings")
            .statuses(&[200])
            .scopes(&["developers-write", "private-apps-write"]),
        UpdateAppWebhookSubscription: Description::patch("/app-webhooks/2027-03-beta/{appId}/subscriptions/{subscriptionId}")
            .statuses(&[200])
            .scopes(&["developers-write", "private-apps-write"]),
    }
}
