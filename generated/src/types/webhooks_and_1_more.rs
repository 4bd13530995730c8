// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ActionOverrideRequest`: 4 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ActionOverrideRequest {
    /// `associatedObjectTypeIds`: a list: text; may be absent.
    pub associated_object_type_ids: Option<Vec<Text>>,
    /// `listIds`: a list: a whole number; may be absent.
    pub list_ids: Option<Vec<i64>>,
    /// `objectIds`: a list: a whole number; may be absent.
    pub object_ids: Option<Vec<i64>>,
    /// `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    rest: Rest,
}
crate::runtime::record! {
    ActionOverrideRequest "ActionOverrideRequest" {
        0 associated_object_type_ids "associatedObjectTypeIds" optional = None;
        1 list_ids "listIds" optional = None;
        2 object_ids "objectIds" optional = None;
        3 properties "properties" optional = None;
    }
}
impl ActionOverrideRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for ActionOverrideRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `AppLifecycleEventSubscriptionUpsertRequest`: 3 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct AppLifecycleEventSubscriptionUpsertRequest {
    /// `eventTypeId`: text.
    pub event_type_id: Text,
    /// `properties`: a list: text.
    pub properties: Vec<Text>,
    /// `subscriptionType`: `AppLifecycleEventSubscriptionUpsertRequestSubscriptionType`.
    pub subscription_type: AppLifecycleEventSubscriptionUpsertRequestSubscriptionType,
    rest: Rest,
}
crate::runtime::record! {
    AppLifecycleEventSubscriptionUpsertRequest "AppLifecycleEventSubscriptionUpsertRequest" {
        0 event_type_id "eventTypeId" required = Text::EMPTY;
        1 properties "properties" required = Vec::new();
        2 subscription_type "subscriptionType" required = Shaped::blank();
    }
}
impl AppLifecycleEventSubscriptionUpsertRequest {
    /// One with all that is required.
    pub fn new(
        event_type_id: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            event_type_id: event_type_id.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            subscription_type: AppLifecycleEventSubscriptionUpsertRequestSubscriptionType::AppLifecycleEvent,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub enum AppLifecycleEventSubscriptionUpsertRequestSubscriptionType {
    /// `APP_LIFECYCLE_EVENT`
    AppLifecycleEvent,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    AppLifecycleEventSubscriptionUpsertRequestSubscriptionType "AppLifecycleEventSubscriptionUpsertRequestSubscriptionType" {
        0 AppLifecycleEvent "APP_LIFECYCLE_EVENT";
    } 1
}

/// `AssociationSubscriptionUpsertRequest`: 6 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct AssociationSubscriptionUpsertRequest {
    /// `actions`: a list: `AssociationSubscriptionUpsertRequestActions`.
    pub actions: Vec<AssociationSubscriptionUpsertRequestActions>,
    /// `associatedObjectTypeIds`: a list: text.
    pub associated_object_type_ids: Vec<Text>,
    /// `objectIds`: a list: a whole number.
    pub object_ids: Vec<i64>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `subscriptionType`: `ApiAssociationDataSourceType`.
    pub subscription_type: ApiAssociationDataSourceType,
    rest: Rest,
}
crate::runtime::record! {
    AssociationSubscriptionUpsertRequest "AssociationSubscriptionUpsertRequest" {
        0 actions "actions" required = Vec::new();
        1 associated_object_type_ids "associatedObjectTypeIds" required = Vec::new();
        2 object_ids "objectIds" required = Vec::new();
        3 object_type_id "objectTypeId" required = Text::EMPTY;
        4 portal_id "portalId" required = 0;
        5 subscription_type "subscriptionType" required = Shaped::blank();
    }
}
impl AssociationSubscriptionUpsertRequest {
    /// One with all that is required.
    pub fn new(
        actions: impl IntoIterator<
            Item = impl Into<AssociationSubscriptionUpsertRequestActions>,
        >,
        associated_object_type_ids: impl IntoIterator<Item = impl Into<Text>>,
        object_ids: impl IntoIterator<Item = impl Into<i64>>,
        object_type_id: impl Into<Text>,
        portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            associated_object_type_ids: associated_object_type_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            object_ids: object_ids.into_iter().map(Into::into).collect(),
            object_type_id: object_type_id.into(),
            portal_id: portal_id.into(),
            subscription_type: ApiAssociationDataSourceType::Association,
            ..Shaped::blank()
        }
    }
}

/// 13 known values; any other is kept as it came.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub enum AssociationSubscriptionUpsertRequestActions {
    /// `ADDED_TO_LIST`
    AddedToList,
    /// `APP_INSTALL`
    AppInstall,
    /// `APP_UNINSTALL`
    AppUninstall,
    /// `ASSOCIATION_ADDED`
    AssociationAdded,
    /// `ASSOCIATION_REMOVED`
    AssociationRemoved,
    /// `CREATE`
    Create,
    /// `DELETE`
    Delete,
    /// `GDPR_DELETE`
    GdprDelete,
    /// `MERGE`
    Merge,
    /// `REMOVED_FROM_LIST`
    RemovedFromList,
    /// `RESTORE`
    Restore,
    /// `SNAPSHOT`
    Snapshot,
    /// `UPDATE`
    Update,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    AssociationSubscriptionUpsertRequestActions "AssociationSubscriptionUpsertRequestActions" {
        0 AddedToList "ADDED_TO_LIST";
        1 AppInstall "APP_INSTALL";
        2 AppUninstall "APP_UNINSTALL";
        3 AssociationAdded "ASSOCIATION_ADDED";
        4 AssociationRemoved "ASSOCIATION_REMOVED";
        5 Create "CREATE";
        6 Delete "DELETE";
        7 GdprDelete "GDPR_DELETE";
        8 Merge "MERGE";
        9 RemovedFromList "REMOVED_FROM_LIST";
        10 Restore "RESTORE";
        11 Snapshot "SNAPSHOT";
        12 Update "UPDATE";
    } 13
}

/// `BatchResponseJournalFetchResponse`: 6 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchResponseJournalFetchResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `JournalFetchResponse`.
    pub results: Vec<JournalFetchResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseJournalFetchResponse "BatchResponseJournalFetchResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseJournalFetchResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<JournalFetchResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseJournalFetchResponseWithErrors`: 8 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchResponseJournalFetchResponseWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `JournalFetchResponse`.
    pub results: Vec<JournalFetchResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseJournalFetchResponseWithErrors "BatchResponseJournalFetchResponseWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseJournalFetchResponseWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<JournalFetchResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `Condition`: 5 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct Condition {
    /// `filterType`: `ConditionFilterType`.
    pub filter_type: ConditionFilterType,
    /// `operator`: `ConditionOperator`.
    pub operator: ConditionOperator,
    /// `property`: text.
    pub property: Text,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// `values`: a list: text; may be absent.
    pub values: Option<Vec<Text>>,
    rest: Rest,
}
crate::runtime::record! {
    Condition "Condition" {
        0 filter_type "filterType" required = Shaped::blank();
        1 operator "operator" required = Shaped::blank();
        2 property "property" required = Text::EMPTY;
        3 value "value" optional = None;
        4 values "values" optional = None;
    }
}
impl Condition {
    /// One with all that is required.
    pub fn new(
        operator: impl Into<ConditionOperator>,
        property: impl Into<Text>,
    ) -> Self {
        Self {
            filter_type: ConditionFilterType::CrmObjectProperty,
            operator: operator.into(),
            property: property.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `values`.
    pub fn values(mut self, values: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub enum ConditionFilterType {
    /// `CRM_OBJECT_PROPERTY`
    CrmObjectProperty,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ConditionFilterType "ConditionFilterType" {
        0 CrmObjectProperty "CRM_OBJECT_PROPERTY";
    } 1
}

/// 13 known values; any other is kept as it came.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub enum ConditionOperator {
    /// `CONTAINS`
    Contains,
    /// `ENDS_WITH`
    EndsWith,
    /// `EQ`
    Eq,
    /// `GT`
    Gt,
    /// `GTE`
    Gte,
    /// `IN`
    In,
    /// `IS_EMPTY`
    IsEmpty,
    /// `IS_NOT_EMPTY`
    IsNotEmpty,
    /// `LT`
    Lt,
    /// `LTE`
    Lte,
    /// `NOT_IN`
    NotIn,
    /// `N_EQ`
    NEq,
    /// `STARTS_WITH`
    StartsWith,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ConditionOperator "ConditionOperator" {
        0 Contains "CONTAINS";
        1 EndsWith "ENDS_WITH";
        2 Eq "EQ";
        3 Gt "GT";
        4 Gte "GTE";
        5 In "IN";
        6 IsEmpty "IS_EMPTY";
        7 IsNotEmpty "IS_NOT_EMPTY";
        8 Lt "LT";
        9 Lte "LTE";
        10 NotIn "NOT_IN";
        11 NEq "N_EQ";
        12 StartsWith "STARTS_WITH";
    } 13
}

/// `CrmObjectSnapshotBatchRequest`: one member.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CrmObjectSnapshotBatchRequest {
    /// `snapshotRequests`: a list: `CrmObjectSnapshotRequest`.
    pub snapshot_requests: Vec<CrmObjectSnapshotRequest>,
    rest: Rest,
}
crate::runtime::record! {
    CrmObjectSnapshotBatchRequest "CrmObjectSnapshotBatchRequest" {
        0 snapshot_requests "snapshotRequests" required = Vec::new();
    }
}
impl CrmObjectSnapshotBatchRequest {
    /// One with all that is required.
    pub fn new(
        snapshot_requests: impl IntoIterator<Item = impl Into<CrmObjectSnapshotRequest>>,
    ) -> Self {
        Self {
            snapshot_requests: snapshot_requests.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<CrmObjectSnapshotRequest>> From<Vec<T>> for CrmObjectSnapshotBatchRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<CrmObjectSnapshotRequest>, const N: usize> From<[T; N]>
for CrmObjectSnapshotBatchRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `CrmObjectSnapshotBatchResponse`: one member.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CrmObjectSnapshotBatchResponse {
    /// `snapshotResponses`: a list: `CrmObjectSnapshotResponse`.
    pub snapshot_responses: Vec<CrmObjectSnapshotResponse>,
    rest: Rest,
}
crate::runtime::record! {
    CrmObjectSnapshotBatchResponse "CrmObjectSnapshotBatchResponse" {
        0 snapshot_responses "snapshotResponses" required = Vec::new();
    }
}
impl CrmObjectSnapshotBatchResponse {
    /// One with all that is required.
    pub fn new(
        snapshot_responses: impl IntoIterator<
            Item = impl Into<CrmObjectSnapshotResponse>,
        >,
    ) -> Self {
        Self {
            snapshot_responses: snapshot_responses.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CrmObjectSnapshotRequest`: 4 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CrmObjectSnapshotRequest {
    /// `objectId`: a whole number.
    pub object_id: i64,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `properties`: a list: text.
    pub properties: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    CrmObjectSnapshotRequest "CrmObjectSnapshotRequest" {
        0 object_id "objectId" required = 0;
        1 object_type_id "objectTypeId" required = Text::EMPTY;
        2 portal_id "portalId" required = 0;
        3 properties "properties" required = Vec::new();
    }
}
impl CrmObjectSnapshotRequest {
    /// One with all that is required.
    pub fn new(
        object_id: impl Into<i64>,
        object_type_id: impl Into<Text>,
        portal_id: impl Into<i64>,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            object_id: object_id.into(),
            object_type_id: object_type_id.into(),
            portal_id: portal_id.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CrmObjectSnapshotResponse`: 4 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CrmObjectSnapshotResponse {
    /// `objectId`: a whole number.
    pub object_id: i64,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `snapshotStatusId`: text.
    pub snapshot_status_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    CrmObjectSnapshotResponse "CrmObjectSnapshotResponse" {
        0 object_id "objectId" required = 0;
        1 object_type_id "objectTypeId" required = Text::EMPTY;
        2 portal_id "portalId" required = 0;
        3 snapshot_status_id "snapshotStatusId" required = Text::EMPTY;
    }
}
impl CrmObjectSnapshotResponse {
    /// One with all that is required.
    pub fn new(
        object_id: impl Into<i64>,
        object_type_id: impl Into<Text>,
        portal_id: impl Into<i64>,
        snapshot_status_id: impl Into<Text>,
    ) -> Self {
        Self {
            object_id: object_id.into(),
            object_type_id: object_type_id.into(),
            portal_id: portal_id.into(),
            snapshot_status_id: snapshot_status_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `FilterCreateRequest`: 2 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct FilterCreateRequest {
    /// `filter`: `WebhooksJournalFilter`.
    pub filter: WebhooksJournalFilter,
    /// `subscriptionId`: a whole number.
    pub subscription_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    FilterCreateRequest "FilterCreateRequest" {
        0 filter "filter" required = Shaped::blank();
        1 subscription_id "subscriptionId" required = 0;
    }
}
impl FilterCreateRequest {
    /// One with all that is required.
    pub fn new(
        filter: impl Into<WebhooksJournalFilter>,
        subscription_id: impl Into<i64>,
    ) -> Self {
        Self {
            filter: filter.into(),
            subscription_id: subscription_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `FilterCreateResponse`: one member.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct FilterCreateResponse {
    /// `filterId`: a whole number.
    pub filter_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    FilterCreateResponse "FilterCreateResponse" {
        0 filter_id "filterId" required = 0;
    }
}
impl FilterCreateResponse {
    /// One with all that is required.
    pub fn new(filter_id: impl Into<i64>) -> Self {
        Self {
            filter_id: filter_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `FilterResponse`: 3 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct FilterResponse {
    /// `createdAt`: a whole number.
    pub created_at: i64,
    /// `filter`: `WebhooksJournalFilter`.
    pub filter: WebhooksJournalFilter,
    /// `id`: a whole number.
    pub id: i64,
    rest: Rest,
}
crate::runtime::record! {
    FilterResponse "FilterResponse" {
        0 created_at "createdAt" required = 0;
        1 filter "filter" required = Shaped::blank();
        2 id "id" required = 0;
    }
}
impl FilterResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<i64>,
        filter: impl Into<WebhooksJournalFilter>,
        id: impl Into<i64>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            filter: filter.into(),
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

/// `GdprPrivacyDeletionSubscriptionUpsertRequest`: 4 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GdprPrivacyDeletionSubscriptionUpsertRequest {
    /// `actions`: a list: `AssociationSubscriptionUpsertRequestActions`.
    pub actions: Vec<AssociationSubscriptionUpsertRequestActions>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `subscriptionType`: `GdprPrivacyDeletionSubscriptionUpsertRequestSubscriptionType`.
    pub subscription_type: GdprPrivacyDeletionSubscriptionUpsertRequestSubscriptionType,
    rest: Rest,
}
crate::runtime::record! {
    GdprPrivacyDeletionSubscriptionUpsertRequest "GdprPrivacyDeletionSubscriptionUpsertRequest" {
        0 actions "actions" required = Vec::new();
        1 object_type_id "objectTypeId" required = Text::EMPTY;
        2 portal_id "portalId" required = 0;
        3 subscription_type "subscriptionType" required = Shaped::blank();
    }
}
impl GdprPrivacyDeletionSubscriptionUpsertRequest {
    /// One with all that is required.
    pub fn new(
        actions: impl IntoIterator<
            Item = impl Into<AssociationSubscriptionUpsertRequestActions>,
        >,
        object_type_id: impl Into<Text>,
        portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            object_type_id: object_type_id.into(),
            portal_id: portal_id.into(),
            subscription_type: GdprPrivacyDeletionSubscriptionUpsertRequestSubscriptionType::GdprPrivacyDeletion,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub enum GdprPrivacyDeletionSubscriptionUpsertRequestSubscriptionType {
    /// `GDPR_PRIVACY_DELETION`
    GdprPrivacyDeletion,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    GdprPrivacyDeletionSubscriptionUpsertRequestSubscriptionType "GdprPrivacyDeletionSubscriptionUpsertRequestSubscriptionType" {
        0 GdprPrivacyDeletion "GDPR_PRIVACY_DELETION";
    } 1
}

/// `JournalFetchResponse`: 3 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct JournalFetchResponse {
    /// `currentOffset`: text.
    pub current_offset: Text,
    /// `expiresAt`: a point in time.
    pub expires_at: DateTime,
    /// `url`: text.
    pub url: Text,
    rest: Rest,
}
crate::runtime::record! {
    JournalFetchResponse "JournalFetchResponse" {
        0 current_offset "currentOffset" required = Text::EMPTY;
        1 expires_at "expiresAt" required = DateTime::UNSET;
        2 url "url" required = Text::EMPTY;
    }
}
impl JournalFetchResponse {
    /// One with all that is required.
    pub fn new(
        current_offset: impl Into<Text>,
        expires_at: impl Into<DateTime>,
        url: impl Into<Text>,
    ) -> Self {
        Self {
            current_offset: current_offset.into(),
            expires_at: expires_at.into(),
            url: url.into(),
            ..Shaped::blank()
        }
    }
}

/// `ListMembershipSubscriptionUpsertRequest`: 5 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ListMembershipSubscriptionUpsertRequest {
    /// `actions`: a list: `AssociationSubscriptionUpsertRequestActions`.
    pub actions: Vec<AssociationSubscriptionUpsertRequestActions>,
    /// `listIds`: a list: a whole number.
    pub list_ids: Vec<i64>,
    /// `objectIds`: a list: a whole number.
    pub object_ids: Vec<i64>,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `subscriptionType`: `ListMembershipSubscriptionUpsertRequestSubscriptionType`.
    pub subscription_type: ListMembershipSubscriptionUpsertRequestSubscriptionType,
    rest: Rest,
}
crate::runtime::record! {
    ListMembershipSubscriptionUpsertRequest "ListMembershipSubscriptionUpsertRequest" {
        0 actions "actions" required = Vec::new();
        1 list_ids "listIds" required = Vec::new();
        2 object_ids "objectIds" required = Vec::new();
        3 portal_id "portalId" required = 0;
        4 subscription_type "subscriptionType" required = Shaped::blank();
    }
}
impl ListMembershipSubscriptionUpsertRequest {
    /// One with all that is required.
    pub fn new(
        actions: impl IntoIterator<
            Item = impl Into<AssociationSubscriptionUpsertRequestActions>,
        >,
        list_ids: impl IntoIterator<Item = impl Into<i64>>,
        object_ids: impl IntoIterator<Item = impl Into<i64>>,
        portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            list_ids: list_ids.into_iter().map(Into::into).collect(),
            object_ids: object_ids.into_iter().map(Into::into).collect(),
            portal_id: portal_id.into(),
            subscription_type: ListMembershipSubscriptionUpsertRequestSubscriptionType::ListMembership,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub enum ListMembershipSubscriptionUpsertRequestSubscriptionType {
    /// `LIST_MEMBERSHIP`
    ListMembership,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ListMembershipSubscriptionUpsertRequestSubscriptionType "ListMembershipSubscriptionUpsertRequestSubscriptionType" {
        0 ListMembership "LIST_MEMBERSHIP";
    } 1
}

/// `ObjectSubscriptionUpsertRequest`: 6 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ObjectSubscriptionUpsertRequest {
    /// `actions`: a list: `AssociationSubscriptionUpsertRequestActions`.
    pub actions: Vec<AssociationSubscriptionUpsertRequestActions>,
    /// `objectIds`: a list: a whole number.
    pub object_ids: Vec<i64>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `properties`: a list: text.
    pub properties: Vec<Text>,
    /// `subscriptionType`: `ObjectFieldSchemaType`.
    pub subscription_type: ObjectFieldSchemaType,
    rest: Rest,
}
crate::runtime::record! {
    ObjectSubscriptionUpsertRequest "ObjectSubscriptionUpsertRequest" {
        0 actions "actions" required = Vec::new();
        1 object_ids "objectIds" required = Vec::new();
        2 object_type_id "objectTypeId" required = Text::EMPTY;
        3 portal_id "portalId" required = 0;
        4 properties "properties" required = Vec::new();
        5 subscription_type "subscriptionType" required = Shaped::blank();
    }
}
impl ObjectSubscriptionUpsertRequest {
    /// One with all that is required.
    pub fn new(
        actions: impl IntoIterator<
            Item = impl Into<AssociationSubscriptionUpsertRequestActions>,
        >,
        object_ids: impl IntoIterator<Item = impl Into<i64>>,
        object_type_id: impl Into<Text>,
        portal_id: impl Into<i64>,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            object_ids: object_ids.into_iter().map(Into::into).collect(),
            object_type_id: object_type_id.into(),
            portal_id: portal_id.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            subscription_type: ObjectFieldSchemaType::Object,
            ..Shaped::blank()
        }
    }
}

/// `SnapshotStatusResponse`: 6 members.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct SnapshotStatusResponse {
    /// `completedAt`: a whole number; may be absent.
    pub completed_at: Option<i64>,
    /// `errorCode`: `SnapshotStatusResponseErrorCode`; may be absent.
    pub error_code: Option<SnapshotStatusResponseErrorCode>,
    /// `id`: text.
    pub id: Text,
    /// `initiatedAt`: a whole number.
    pub initiated_at: i64,
    /// `message`: text; may be absent.
    pub message: Option<Text>,
    /// `status`: `SnapshotStatusResponseStatus`.
    pub status: SnapshotStatusResponseStatus,
    rest: Rest,
}
crate::runtime::record! {
    SnapshotStatusResponse "SnapshotStatusResponse" {
        0 completed_at "completedAt" optional = None;
        1 error_code "errorCode" optional = None;
        2 id "id" required = Text::EMPTY;
        3 initiated_at "initiatedAt" required = 0;
        4 message "message" optional = None;
        5 status "status" required = Shaped::blank();
    }
}
impl SnapshotStatusResponse {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        initiated_at: impl Into<i64>,
        status: impl Into<SnapshotStatusResponseStatus>,
    ) -> Self {
        Self {
            id: id.into(),
            initiated_at: initiated_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub enum SnapshotStatusResponseErrorCode {
    /// `INTERNAL_ERROR`
    InternalError,
    /// `PERMISSION_DENIED`
    PermissionDenied,
    /// `TIMEOUT`
    Timeout,
    /// `VALIDATION_ERROR`
    ValidationError,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SnapshotStatusResponseErrorCode "SnapshotStatusResponseErrorCode" {
        0 InternalError "INTERNAL_ERROR";
        1 PermissionDenied "PERMISSION_DENIED";
        2 Timeout "TIMEOUT";
        3 ValidationError "VALIDATION_ERROR";
    } 4
}

/// 5 known values; any other is kept as it came.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub enum SnapshotStatusResponseStatus {
    /// `EXPIRED`
    Expired,
    /// `FAILED`
    Failed,
    /// `IN_PROGRESS`
    InProgress,
    /// `PENDING`
    Pending,
    /// `SUCCESS`
    Success,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SnapshotStatusResponseStatus "SnapshotStatusResponseStatus" {
        0 Expired "EXPIRED";
        1 Failed "FAILED";
        2 InProgress "IN_PROGRESS";
        3 Pending "PENDING";
        4 Success "SUCCESS";
    } 5
}

/// 6 known values; any other is kept as it came.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub enum SubscriptionResponseSubscriptionType {
    /// `APP_LIFECYCLE_EVENT`
    AppLifecycleEvent,
    /// `ASSOCIATION`
    Association,
    /// `EVENT`
    Event,
    /// `GDPR_PRIVACY_DELETION`
    GdprPrivacyDeletion,
    /// `LIST_MEMBERSHIP`
    ListMembership,
    /// `OBJECT`
    Object,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SubscriptionResponseSubscriptionType "SubscriptionResponseSubscriptionType" {
        0 AppLifecycleEvent "APP_LIFECYCLE_EVENT";
        1 Association "ASSOCIATION";
        2 Event "EVENT";
        3 GdprPrivacyDeletion "GDPR_PRIVACY_DELETION";
        4 ListMembership "LIST_MEMBERSHIP";
        5 Object "OBJECT";
    } 6
}

/// `SubscriptionUpsertRequest`: 5 alternatives, told apart by `subscriptionType`.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub enum SubscriptionUpsertRequest {
    /// `subscriptionType` is `APP_LIFECYCLE_EVENT`.
    AppLifecycleEventSubscriptionUpsertRequest(
        AppLifecycleEventSubscriptionUpsertRequest,
    ),
    /// `subscriptionType` is `ASSOCIATION`.
    AssociationSubscriptionUpsertRequest(AssociationSubscriptionUpsertRequest),
    /// `subscriptionType` is `GDPR_PRIVACY_DELETION`.
    GdprPrivacyDeletionSubscriptionUpsertRequest(
        GdprPrivacyDeletionSubscriptionUpsertRequest,
    ),
    /// `subscriptionType` is `LIST_MEMBERSHIP`.
    ListMembershipSubscriptionUpsertRequest(ListMembershipSubscriptionUpsertRequest),
    /// `subscriptionType` is `OBJECT`.
    ObjectSubscriptionUpsertRequest(ObjectSubscriptionUpsertRequest),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    SubscriptionUpsertRequest "SubscriptionUpsertRequest" {
        0 AppLifecycleEventSubscriptionUpsertRequest "AppLifecycleEventSubscriptionUpsertRequest" Some(("subscriptionType", &["APP_LIFECYCLE_EVENT"])), &[];
        1 AssociationSubscriptionUpsertRequest "AssociationSubscriptionUpsertRequest" Some(("subscriptionType", &["ASSOCIATION"])), &[];
        2 GdprPrivacyDeletionSubscriptionUpsertRequest "GdprPrivacyDeletionSubscriptionUpsertRequest" Some(("subscriptionType", &["GDPR_PRIVACY_DELETION"])), &[];
        3 ListMembershipSubscriptionUpsertRequest "ListMembershipSubscriptionUpsertRequest" Some(("subscriptionType", &["LIST_MEMBERSHIP"])), &[];
        4 ObjectSubscriptionUpsertRequest "ObjectSubscriptionUpsertRequest" Some(("subscriptionType", &["OBJECT"])), &[];
    } 5
}
impl From<AppLifecycleEventSubscriptionUpsertRequest> for SubscriptionUpsertRequest {
    fn from(value: AppLifecycleEventSubscriptionUpsertRequest) -> Self {
        Self::AppLifecycleEventSubscriptionUpsertRequest(value)
    }
}
impl From<AssociationSubscriptionUpsertRequest> for SubscriptionUpsertRequest {
    fn from(value: AssociationSubscriptionUpsertRequest) -> Self {
        Self::AssociationSubscriptionUpsertRequest(value)
    }
}
impl From<GdprPrivacyDeletionSubscriptionUpsertRequest> for SubscriptionUpsertRequest {
    fn from(value: GdprPrivacyDeletionSubscriptionUpsertRequest) -> Self {
        Self::GdprPrivacyDeletionSubscriptionUpsertRequest(value)
    }
}
impl From<ListMembershipSubscriptionUpsertRequest> for SubscriptionUpsertRequest {
    fn from(value: ListMembershipSubscriptionUpsertRequest) -> Self {
        Self::ListMembershipSubscriptionUpsertRequest(value)
    }
}
impl From<ObjectSubscriptionUpsertRequest> for SubscriptionUpsertRequest {
    fn from(value: ObjectSubscriptionUpsertRequest) -> Self {
        Self::ObjectSubscriptionUpsertRequest(value)
    }
}

/// `Filter`: one member.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[doc(alias = "Filter")]
#[non_exhaustive]
pub struct WebhooksJournalFilter {
    /// `conditions`: a list: `Condition`.
    pub conditions: Vec<Condition>,
    rest: Rest,
}
crate::runtime::record! {
    WebhooksJournalFilter "Filter" {
        0 conditions "conditions" required = Vec::new();
    }
}
impl WebhooksJournalFilter {
    /// One with all that is required.
    pub fn new(conditions: impl IntoIterator<Item = impl Into<Condition>>) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<Condition>> From<Vec<T>> for WebhooksJournalFilter {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<Condition>, const N: usize> From<[T; N]> for WebhooksJournalFilter {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}
