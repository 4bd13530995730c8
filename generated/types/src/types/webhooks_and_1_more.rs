// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ApiAssociationDataSourceType, BatchResponseSimplePublicStatus, ObjectFieldSchemaType, StandardError,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionOverrideRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionOverrideRequest", kind: Kind::Record(&[
            Member { name: "associatedObjectTypeIds", required: false }, Member { name: "listIds", required: false },
            Member { name: "objectIds", required: false }, Member { name: "properties", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { associated_object_type_ids: None, list_ids: None, object_ids: None, properties: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.associated_object_type_ids, 1 => &self.list_ids, 2 => &self.object_ids, 3 => &self.properties,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.associated_object_type_ids, 1 => &mut self.list_ids, 2 => &mut self.object_ids,
            3 => &mut self.properties, _ => &mut self.rest,
        }
    }
}
impl ActionOverrideRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `associatedObjectTypeIds`.
    pub fn associated_object_type_ids(
        mut self, associated_object_type_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.associated_object_type_ids = Some(associated_object_type_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `listIds`.
    pub fn list_ids(mut self, list_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.list_ids = Some(list_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `objectIds`.
    pub fn object_ids(mut self, object_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.object_ids = Some(object_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl Default for ActionOverrideRequest {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AppLifecycleEventSubscriptionUpsertRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AppLifecycleEventSubscriptionUpsertRequest", kind: Kind::Record(&[
            Member { name: "eventTypeId", required: true }, Member { name: "properties", required: true },
            Member { name: "subscriptionType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            event_type_id: Text::EMPTY, properties: Vec::new(), subscription_type: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_type_id, 1 => &self.properties, 2 => &self.subscription_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event_type_id, 1 => &mut self.properties, 2 => &mut self.subscription_type,
            _ => &mut self.rest,
        }
    }
}
impl AppLifecycleEventSubscriptionUpsertRequest {
    /// With all that is required.
    pub fn new(event_type_id: impl Into<Text>, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            event_type_id: event_type_id.into(), properties: properties.into_iter().map(Into::into).collect(),
            subscription_type: AppLifecycleEventSubscriptionUpsertRequestSubscriptionType::AppLifecycleEvent,
            rest: Rest::EMPTY,
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
impl Shaped for AppLifecycleEventSubscriptionUpsertRequestSubscriptionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AppLifecycleEventSubscriptionUpsertRequestSubscriptionType", kind: Kind::Enumeration(&[
            "APP_LIFECYCLE_EVENT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AppLifecycleEvent => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AppLifecycleEvent, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociationSubscriptionUpsertRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationSubscriptionUpsertRequest", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "associatedObjectTypeIds", required: true },
            Member { name: "objectIds", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "portalId", required: true }, Member { name: "subscriptionType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Vec::new(), associated_object_type_ids: Vec::new(), object_ids: Vec::new(),
            object_type_id: Text::EMPTY, portal_id: 0, subscription_type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actions, 1 => &self.associated_object_type_ids, 2 => &self.object_ids,
            3 => &self.object_type_id, 4 => &self.portal_id, 5 => &self.subscription_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.associated_object_type_ids, 2 => &mut self.object_ids,
            3 => &mut self.object_type_id, 4 => &mut self.portal_id, 5 => &mut self.subscription_type,
            _ => &mut self.rest,
        }
    }
}
impl AssociationSubscriptionUpsertRequest {
    /// With all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<AssociationSubscriptionUpsertRequestActions>>,
        associated_object_type_ids: impl IntoIterator<Item = impl Into<Text>>,
        object_ids: impl IntoIterator<Item = impl Into<i64>>, object_type_id: impl Into<Text>,
        portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            associated_object_type_ids: associated_object_type_ids.into_iter().map(Into::into).collect(),
            object_ids: object_ids.into_iter().map(Into::into).collect(), object_type_id: object_type_id.into(),
            portal_id: portal_id.into(), subscription_type: ApiAssociationDataSourceType::Association,
            rest: Rest::EMPTY,
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
impl Shaped for AssociationSubscriptionUpsertRequestActions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationSubscriptionUpsertRequestActions", kind: Kind::Enumeration(&[
            "ADDED_TO_LIST", "APP_INSTALL", "APP_UNINSTALL", "ASSOCIATION_ADDED", "ASSOCIATION_REMOVED", "CREATE",
            "DELETE", "GDPR_DELETE", "MERGE", "REMOVED_FROM_LIST", "RESTORE", "SNAPSHOT", "UPDATE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AddedToList => 0, Self::AppInstall => 1, Self::AppUninstall => 2, Self::AssociationAdded => 3,
            Self::AssociationRemoved => 4, Self::Create => 5, Self::Delete => 6, Self::GdprDelete => 7,
            Self::Merge => 8, Self::RemovedFromList => 9, Self::Restore => 10, Self::Snapshot => 11,
            Self::Update => 12, Self::Unknown(value) => return (13, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AddedToList, 1 => Self::AppInstall, 2 => Self::AppUninstall, 3 => Self::AssociationAdded,
            4 => Self::AssociationRemoved, 5 => Self::Create, 6 => Self::Delete, 7 => Self::GdprDelete,
            8 => Self::Merge, 9 => Self::RemovedFromList, 10 => Self::Restore, 11 => Self::Snapshot,
            12 => Self::Update, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseJournalFetchResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseJournalFetchResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponseJournalFetchResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<JournalFetchResponse>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseJournalFetchResponse: JournalFetchResponse }

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseJournalFetchResponseWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseJournalFetchResponseWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponseJournalFetchResponseWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<JournalFetchResponse>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseJournalFetchResponseWithErrors: JournalFetchResponse }

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Condition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Condition", kind: Kind::Record(&[
            Member { name: "filterType", required: true }, Member { name: "operator", required: true },
            Member { name: "property", required: true }, Member { name: "value", required: false },
            Member { name: "values", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            filter_type: Shaped::blank(), operator: Shaped::blank(), property: Text::EMPTY, value: None,
            values: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter_type, 1 => &self.operator, 2 => &self.property, 3 => &self.value, 4 => &self.values,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_type, 1 => &mut self.operator, 2 => &mut self.property, 3 => &mut self.value,
            4 => &mut self.values, _ => &mut self.rest,
        }
    }
}
impl Condition {
    /// With all that is required.
    pub fn new(operator: impl Into<ConditionOperator>, property: impl Into<Text>) -> Self {
        Self {
            filter_type: ConditionFilterType::CrmObjectProperty, operator: operator.into(),
            property: property.into(), ..Shaped::blank()
        }
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
    /// Sets `values`.
    pub fn values(mut self, values: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect()); self
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
impl Shaped for ConditionFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConditionFilterType", kind: Kind::Enumeration(&["CRM_OBJECT_PROPERTY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::CrmObjectProperty => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::CrmObjectProperty, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for ConditionOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConditionOperator", kind: Kind::Enumeration(&[
            "CONTAINS", "ENDS_WITH", "EQ", "GT", "GTE", "IN", "IS_EMPTY", "IS_NOT_EMPTY", "LT", "LTE", "NOT_IN",
            "N_EQ", "STARTS_WITH",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Contains => 0, Self::EndsWith => 1, Self::Eq => 2, Self::Gt => 3, Self::Gte => 4, Self::In => 5,
            Self::IsEmpty => 6, Self::IsNotEmpty => 7, Self::Lt => 8, Self::Lte => 9, Self::NotIn => 10,
            Self::NEq => 11, Self::StartsWith => 12, Self::Unknown(value) => return (13, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Contains, 1 => Self::EndsWith, 2 => Self::Eq, 3 => Self::Gt, 4 => Self::Gte, 5 => Self::In,
            6 => Self::IsEmpty, 7 => Self::IsNotEmpty, 8 => Self::Lt, 9 => Self::Lte, 10 => Self::NotIn,
            11 => Self::NEq, 12 => Self::StartsWith, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CrmObjectSnapshotBatchRequest`: one member.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CrmObjectSnapshotBatchRequest {
    /// `snapshotRequests`: a list: `CrmObjectSnapshotRequest`.
    pub snapshot_requests: Vec<CrmObjectSnapshotRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CrmObjectSnapshotBatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmObjectSnapshotBatchRequest", kind: Kind::Record(&[
            Member { name: "snapshotRequests", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { snapshot_requests: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.snapshot_requests, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.snapshot_requests, _ => &mut self.rest }
    }
}
impl CrmObjectSnapshotBatchRequest {
    /// With all that is required.
    pub fn new(snapshot_requests: impl IntoIterator<Item = impl Into<CrmObjectSnapshotRequest>>) -> Self {
        Self { snapshot_requests: snapshot_requests.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<CrmObjectSnapshotRequest>> From<Vec<T>> for CrmObjectSnapshotBatchRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<CrmObjectSnapshotRequest>, const N: usize> From<[T; N]> for CrmObjectSnapshotBatchRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CrmObjectSnapshotBatchResponse`: one member.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CrmObjectSnapshotBatchResponse {
    /// `snapshotResponses`: a list: `CrmObjectSnapshotResponse`.
    pub snapshot_responses: Vec<CrmObjectSnapshotResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CrmObjectSnapshotBatchResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmObjectSnapshotBatchResponse", kind: Kind::Record(&[
            Member { name: "snapshotResponses", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { snapshot_responses: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.snapshot_responses, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.snapshot_responses, _ => &mut self.rest }
    }
}
impl CrmObjectSnapshotBatchResponse {
    /// With all that is required.
    pub fn new(snapshot_responses: impl IntoIterator<Item = impl Into<CrmObjectSnapshotResponse>>) -> Self {
        Self { snapshot_responses: snapshot_responses.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<CrmObjectSnapshotResponse>> From<Vec<T>> for CrmObjectSnapshotBatchResponse {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<CrmObjectSnapshotResponse>, const N: usize> From<[T; N]> for CrmObjectSnapshotBatchResponse {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CrmObjectSnapshotRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmObjectSnapshotRequest", kind: Kind::Record(&[
            Member { name: "objectId", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "portalId", required: true }, Member { name: "properties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { object_id: 0, object_type_id: Text::EMPTY, portal_id: 0, properties: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_id, 1 => &self.object_type_id, 2 => &self.portal_id, 3 => &self.properties,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_id, 1 => &mut self.object_type_id, 2 => &mut self.portal_id,
            3 => &mut self.properties, _ => &mut self.rest,
        }
    }
}
impl CrmObjectSnapshotRequest {
    /// With all that is required.
    pub fn new(
        object_id: impl Into<i64>, object_type_id: impl Into<Text>, portal_id: impl Into<i64>,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            object_id: object_id.into(), object_type_id: object_type_id.into(), portal_id: portal_id.into(),
            properties: properties.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CrmObjectSnapshotResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmObjectSnapshotResponse", kind: Kind::Record(&[
            Member { name: "objectId", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "portalId", required: true }, Member { name: "snapshotStatusId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_id: 0, object_type_id: Text::EMPTY, portal_id: 0, snapshot_status_id: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_id, 1 => &self.object_type_id, 2 => &self.portal_id, 3 => &self.snapshot_status_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_id, 1 => &mut self.object_type_id, 2 => &mut self.portal_id,
            3 => &mut self.snapshot_status_id, _ => &mut self.rest,
        }
    }
}
impl CrmObjectSnapshotResponse {
    /// With all that is required.
    pub fn new(
        object_id: impl Into<i64>, object_type_id: impl Into<Text>, portal_id: impl Into<i64>,
        snapshot_status_id: impl Into<Text>,
    ) -> Self {
        Self {
            object_id: object_id.into(), object_type_id: object_type_id.into(), portal_id: portal_id.into(),
            snapshot_status_id: snapshot_status_id.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FilterCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilterCreateRequest", kind: Kind::Record(&[
            Member { name: "filter", required: true }, Member { name: "subscriptionId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { filter: Shaped::blank(), subscription_id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.filter, 1 => &self.subscription_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.filter, 1 => &mut self.subscription_id, _ => &mut self.rest }
    }
}
impl FilterCreateRequest {
    /// With all that is required.
    pub fn new(filter: impl Into<WebhooksJournalFilter>, subscription_id: impl Into<i64>) -> Self {
        Self { filter: filter.into(), subscription_id: subscription_id.into(), rest: Rest::EMPTY }
    }
}

/// `FilterCreateResponse`: one member.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct FilterCreateResponse {
    /// `filterId`: a whole number.
    pub filter_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FilterCreateResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilterCreateResponse", kind: Kind::Record(&[Member { name: "filterId", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { filter_id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.filter_id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.filter_id, _ => &mut self.rest }
    }
}
impl FilterCreateResponse {
    /// With all that is required.
    pub fn new(filter_id: impl Into<i64>) -> Self { Self { filter_id: filter_id.into(), rest: Rest::EMPTY } }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FilterResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilterResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "filter", required: true },
            Member { name: "id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { created_at: 0, filter: Shaped::blank(), id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.created_at, 1 => &self.filter, 2 => &self.id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.created_at, 1 => &mut self.filter, 2 => &mut self.id, _ => &mut self.rest }
    }
}
impl FilterResponse {
    /// With all that is required.
    pub fn new(created_at: impl Into<i64>, filter: impl Into<WebhooksJournalFilter>, id: impl Into<i64>) -> Self {
        Self { created_at: created_at.into(), filter: filter.into(), id: id.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for GdprPrivacyDeletionSubscriptionUpsertRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GdprPrivacyDeletionSubscriptionUpsertRequest", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "portalId", required: true }, Member { name: "subscriptionType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Vec::new(), object_type_id: Text::EMPTY, portal_id: 0, subscription_type: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actions, 1 => &self.object_type_id, 2 => &self.portal_id, 3 => &self.subscription_type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.object_type_id, 2 => &mut self.portal_id,
            3 => &mut self.subscription_type, _ => &mut self.rest,
        }
    }
}
impl GdprPrivacyDeletionSubscriptionUpsertRequest {
    /// With all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<AssociationSubscriptionUpsertRequestActions>>,
        object_type_id: impl Into<Text>, portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(), object_type_id: object_type_id.into(),
            portal_id: portal_id.into(),
            subscription_type: GdprPrivacyDeletionSubscriptionUpsertRequestSubscriptionType::GdprPrivacyDeletion,
            rest: Rest::EMPTY,
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
impl Shaped for GdprPrivacyDeletionSubscriptionUpsertRequestSubscriptionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GdprPrivacyDeletionSubscriptionUpsertRequestSubscriptionType", kind: Kind::Enumeration(&[
            "GDPR_PRIVACY_DELETION",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::GdprPrivacyDeletion => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::GdprPrivacyDeletion, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for JournalFetchResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "JournalFetchResponse", kind: Kind::Record(&[
            Member { name: "currentOffset", required: true }, Member { name: "expiresAt", required: true },
            Member { name: "url", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { current_offset: Text::EMPTY, expires_at: DateTime::UNSET, url: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.current_offset, 1 => &self.expires_at, 2 => &self.url, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.current_offset, 1 => &mut self.expires_at, 2 => &mut self.url, _ => &mut self.rest,
        }
    }
}
impl JournalFetchResponse {
    /// With all that is required.
    pub fn new(current_offset: impl Into<Text>, expires_at: impl Into<DateTime>, url: impl Into<Text>) -> Self {
        Self {
            current_offset: current_offset.into(), expires_at: expires_at.into(), url: url.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ListMembershipSubscriptionUpsertRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListMembershipSubscriptionUpsertRequest", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "listIds", required: true },
            Member { name: "objectIds", required: true }, Member { name: "portalId", required: true },
            Member { name: "subscriptionType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Vec::new(), list_ids: Vec::new(), object_ids: Vec::new(), portal_id: 0,
            subscription_type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actions, 1 => &self.list_ids, 2 => &self.object_ids, 3 => &self.portal_id,
            4 => &self.subscription_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.list_ids, 2 => &mut self.object_ids, 3 => &mut self.portal_id,
            4 => &mut self.subscription_type, _ => &mut self.rest,
        }
    }
}
impl ListMembershipSubscriptionUpsertRequest {
    /// With all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<AssociationSubscriptionUpsertRequestActions>>,
        list_ids: impl IntoIterator<Item = impl Into<i64>>, object_ids: impl IntoIterator<Item = impl Into<i64>>,
        portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            list_ids: list_ids.into_iter().map(Into::into).collect(),
            object_ids: object_ids.into_iter().map(Into::into).collect(), portal_id: portal_id.into(),
            subscription_type: ListMembershipSubscriptionUpsertRequestSubscriptionType::ListMembership,
            rest: Rest::EMPTY,
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
impl Shaped for ListMembershipSubscriptionUpsertRequestSubscriptionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListMembershipSubscriptionUpsertRequestSubscriptionType", kind: Kind::Enumeration(&[
            "LIST_MEMBERSHIP",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ListMembership => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ListMembership, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectSubscriptionUpsertRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectSubscriptionUpsertRequest", kind: Kind::Record(&[
            Member { name: "actions", required: true }, Member { name: "objectIds", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "portalId", required: true },
            Member { name: "properties", required: true }, Member { name: "subscriptionType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            actions: Vec::new(), object_ids: Vec::new(), object_type_id: Text::EMPTY, portal_id: 0,
            properties: Vec::new(), subscription_type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.actions, 1 => &self.object_ids, 2 => &self.object_type_id, 3 => &self.portal_id,
            4 => &self.properties, 5 => &self.subscription_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.actions, 1 => &mut self.object_ids, 2 => &mut self.object_type_id,
            3 => &mut self.portal_id, 4 => &mut self.properties, 5 => &mut self.subscription_type,
            _ => &mut self.rest,
        }
    }
}
impl ObjectSubscriptionUpsertRequest {
    /// With all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<AssociationSubscriptionUpsertRequestActions>>,
        object_ids: impl IntoIterator<Item = impl Into<i64>>, object_type_id: impl Into<Text>,
        portal_id: impl Into<i64>, properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            object_ids: object_ids.into_iter().map(Into::into).collect(), object_type_id: object_type_id.into(),
            portal_id: portal_id.into(), properties: properties.into_iter().map(Into::into).collect(),
            subscription_type: ObjectFieldSchemaType::Object, rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SnapshotStatusResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SnapshotStatusResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: false }, Member { name: "errorCode", required: false },
            Member { name: "id", required: true }, Member { name: "initiatedAt", required: true },
            Member { name: "message", required: false }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: None, error_code: None, id: Text::EMPTY, initiated_at: 0, message: None,
            status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.error_code, 2 => &self.id, 3 => &self.initiated_at,
            4 => &self.message, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.error_code, 2 => &mut self.id, 3 => &mut self.initiated_at,
            4 => &mut self.message, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl SnapshotStatusResponse {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, initiated_at: impl Into<i64>, status: impl Into<SnapshotStatusResponseStatus>,
    ) -> Self {
        Self { id: id.into(), initiated_at: initiated_at.into(), status: status.into(), ..Shaped::blank() }
    }
    /// Sets `completedAt`.
    pub fn completed_at(mut self, completed_at: impl Into<i64>) -> Self {
        self.completed_at = Some(completed_at.into()); self
    }
    /// Sets `errorCode`.
    pub fn error_code(mut self, error_code: impl Into<SnapshotStatusResponseErrorCode>) -> Self {
        self.error_code = Some(error_code.into()); self
    }
    /// Sets `message`.
    pub fn message(mut self, message: impl Into<Text>) -> Self { self.message = Some(message.into()); self }
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
impl Shaped for SnapshotStatusResponseErrorCode {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SnapshotStatusResponseErrorCode", kind: Kind::Enumeration(&[
            "INTERNAL_ERROR", "PERMISSION_DENIED", "TIMEOUT", "VALIDATION_ERROR",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::InternalError => 0, Self::PermissionDenied => 1, Self::Timeout => 2, Self::ValidationError => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::InternalError, 1 => Self::PermissionDenied, 2 => Self::Timeout, 3 => Self::ValidationError,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for SnapshotStatusResponseStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SnapshotStatusResponseStatus", kind: Kind::Enumeration(&[
            "EXPIRED", "FAILED", "IN_PROGRESS", "PENDING", "SUCCESS",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Expired => 0, Self::Failed => 1, Self::InProgress => 2, Self::Pending => 3, Self::Success => 4,
            Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Expired, 1 => Self::Failed, 2 => Self::InProgress, 3 => Self::Pending, 4 => Self::Success,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for SubscriptionResponseSubscriptionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionResponseSubscriptionType", kind: Kind::Enumeration(&[
            "APP_LIFECYCLE_EVENT", "ASSOCIATION", "EVENT", "GDPR_PRIVACY_DELETION", "LIST_MEMBERSHIP", "OBJECT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AppLifecycleEvent => 0, Self::Association => 1, Self::Event => 2, Self::GdprPrivacyDeletion => 3,
            Self::ListMembership => 4, Self::Object => 5, Self::Unknown(value) => return (6, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AppLifecycleEvent, 1 => Self::Association, 2 => Self::Event, 3 => Self::GdprPrivacyDeletion,
            4 => Self::ListMembership, 5 => Self::Object, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for SubscriptionUpsertRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionUpsertRequest", kind: Kind::Union(&[
            Variant { name: "AppLifecycleEventSubscriptionUpsertRequest", tag: Some(("subscriptionType", &["APP_LIFECYCLE_EVENT"])), required: &[] },
            Variant { name: "AssociationSubscriptionUpsertRequest", tag: Some(("subscriptionType", &["ASSOCIATION"])), required: &[] },
            Variant { name: "GdprPrivacyDeletionSubscriptionUpsertRequest", tag: Some(("subscriptionType", &["GDPR_PRIVACY_DELETION"])), required: &[] },
            Variant { name: "ListMembershipSubscriptionUpsertRequest", tag: Some(("subscriptionType", &["LIST_MEMBERSHIP"])), required: &[] },
            Variant { name: "ObjectSubscriptionUpsertRequest", tag: Some(("subscriptionType", &["OBJECT"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::AppLifecycleEventSubscriptionUpsertRequest(value) => (0, value),
            Self::AssociationSubscriptionUpsertRequest(value) => (1, value),
            Self::GdprPrivacyDeletionSubscriptionUpsertRequest(value) => (2, value),
            Self::ListMembershipSubscriptionUpsertRequest(value) => (3, value),
            Self::ObjectSubscriptionUpsertRequest(value) => (4, value), Self::Unknown(value) => (5, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AppLifecycleEventSubscriptionUpsertRequest(Shaped::blank()),
            1 => Self::AssociationSubscriptionUpsertRequest(Shaped::blank()),
            2 => Self::GdprPrivacyDeletionSubscriptionUpsertRequest(Shaped::blank()),
            3 => Self::ListMembershipSubscriptionUpsertRequest(Shaped::blank()),
            4 => Self::ObjectSubscriptionUpsertRequest(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::AppLifecycleEventSubscriptionUpsertRequest(value) => value,
            Self::AssociationSubscriptionUpsertRequest(value) => value,
            Self::GdprPrivacyDeletionSubscriptionUpsertRequest(value) => value,
            Self::ListMembershipSubscriptionUpsertRequest(value) => value,
            Self::ObjectSubscriptionUpsertRequest(value) => value, Self::Unknown(value) => value,
        }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for WebhooksJournalFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Filter", kind: Kind::Record(&[Member { name: "conditions", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { conditions: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.conditions, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.conditions, _ => &mut self.rest }
    }
}
impl WebhooksJournalFilter {
    /// With all that is required.
    pub fn new(conditions: impl IntoIterator<Item = impl Into<Condition>>) -> Self {
        Self { conditions: conditions.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Condition>> From<Vec<T>> for WebhooksJournalFilter {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Condition>, const N: usize> From<[T; N]> for WebhooksJournalFilter {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

crate::runtime::shaped_traits! {
    ActionOverrideRequest, AppLifecycleEventSubscriptionUpsertRequest, AssociationSubscriptionUpsertRequest,
    BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponseWithErrors, Condition,
    CrmObjectSnapshotBatchRequest, CrmObjectSnapshotBatchResponse, CrmObjectSnapshotRequest,
    CrmObjectSnapshotResponse, FilterCreateRequest, FilterCreateResponse, FilterResponse,
    GdprPrivacyDeletionSubscriptionUpsertRequest, JournalFetchResponse, ListMembershipSubscriptionUpsertRequest,
    ObjectSubscriptionUpsertRequest, SnapshotStatusResponse, SubscriptionUpsertRequest, WebhooksJournalFilter,
}

crate::runtime::enumeration_traits! {
    AppLifecycleEventSubscriptionUpsertRequestSubscriptionType, AssociationSubscriptionUpsertRequestActions,
    ConditionFilterType, ConditionOperator, GdprPrivacyDeletionSubscriptionUpsertRequestSubscriptionType,
    ListMembershipSubscriptionUpsertRequestSubscriptionType, SnapshotStatusResponseErrorCode,
    SnapshotStatusResponseStatus, SubscriptionResponseSubscriptionType,
}
