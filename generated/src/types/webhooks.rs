// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputSubscriptionBatchUpdateRequest`: one member.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchInputSubscriptionBatchUpdateRequest {
    /// `inputs`: a list: `SubscriptionBatchUpdateRequest`.
    pub inputs: Vec<SubscriptionBatchUpdateRequest>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputSubscriptionBatchUpdateRequest "BatchInputSubscriptionBatchUpdateRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputSubscriptionBatchUpdateRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<SubscriptionBatchUpdateRequest>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<SubscriptionBatchUpdateRequest>> From<Vec<T>>
for BatchInputSubscriptionBatchUpdateRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<SubscriptionBatchUpdateRequest>, const N: usize> From<[T; N]>
for BatchInputSubscriptionBatchUpdateRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchResponseSubscriptionResponse`: 6 members.
///
/// Published by `webhooks/webhooks`, in 2026-03, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchResponseSubscriptionResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `SubscriptionResponse`.
    pub results: Vec<SubscriptionResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseSubscriptionResponse "BatchResponseSubscriptionResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseSubscriptionResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<SubscriptionResponse>>,
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

/// `BatchResponseSubscriptionResponseWithErrors`: 8 members.
///
/// Published by `webhooks/webhooks`, in 2026-03, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchResponseSubscriptionResponseWithErrors {
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
    /// `results`: a list: `SubscriptionResponse`.
    pub results: Vec<SubscriptionResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseSubscriptionResponseWithErrors "BatchResponseSubscriptionResponseWithErrors" {
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
impl BatchResponseSubscriptionResponseWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<SubscriptionResponse>>,
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

/// `SettingsChangeRequest`: 2 members.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SettingsChangeRequest {
    /// `targetUrl`: text.
    pub target_url: Text,
    /// `throttling`: `ThrottlingSettings`.
    pub throttling: ThrottlingSettings,
    rest: Rest,
}
crate::runtime::record! {
    SettingsChangeRequest "SettingsChangeRequest" {
        0 target_url "targetUrl" required = Text::EMPTY;
        1 throttling "throttling" required = Shaped::blank();
    }
}
impl SettingsChangeRequest {
    /// One with all that is required.
    pub fn new(
        target_url: impl Into<Text>,
        throttling: impl Into<ThrottlingSettings>,
    ) -> Self {
        Self {
            target_url: target_url.into(),
            throttling: throttling.into(),
            ..Shaped::blank()
        }
    }
}

/// `SettingsResponse`: 4 members.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SettingsResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `targetUrl`: text.
    pub target_url: Text,
    /// `throttling`: `ThrottlingSettings`.
    pub throttling: ThrottlingSettings,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    SettingsResponse "SettingsResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 target_url "targetUrl" required = Text::EMPTY;
        2 throttling "throttling" required = Shaped::blank();
        3 updated_at "updatedAt" optional = None;
    }
}
impl SettingsResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        target_url: impl Into<Text>,
        throttling: impl Into<ThrottlingSettings>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            target_url: target_url.into(),
            throttling: throttling.into(),
            ..Shaped::blank()
        }
    }
}

/// `SubscriptionBatchUpdateRequest`: 2 members.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SubscriptionBatchUpdateRequest {
    /// `active`: true or false.
    pub active: bool,
    /// `id`: a whole number.
    pub id: i64,
    rest: Rest,
}
crate::runtime::record! {
    SubscriptionBatchUpdateRequest "SubscriptionBatchUpdateRequest" {
        0 active "active" required = false;
        1 id "id" required = 0;
    }
}
impl SubscriptionBatchUpdateRequest {
    /// One with all that is required.
    pub fn new(active: bool, id: impl Into<i64>) -> Self {
        Self {
            active,
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

/// `SubscriptionCreateRequest`: 5 members.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta.
#[non_exhaustive]
pub struct SubscriptionCreateRequest {
    /// `active`: true or false.
    pub active: bool,
    /// `eventType`: `SubscriptionEventType`.
    pub event_type: SubscriptionEventType,
    /// `eventTypeName`: text; may be absent.
    pub event_type_name: Option<Text>,
    /// `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    SubscriptionCreateRequest "SubscriptionCreateRequest" {
        0 active "active" required = false;
        1 event_type "eventType" required = Shaped::blank();
        2 event_type_name "eventTypeName" optional = None;
        3 object_type_id "objectTypeId" optional = None;
        4 property_name "propertyName" optional = None;
    }
}
impl SubscriptionCreateRequest {
    /// One with all that is required.
    pub fn new(active: bool, event_type: impl Into<SubscriptionEventType>) -> Self {
        Self {
            active,
            event_type: event_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `eventTypeName`.
    pub fn event_type_name(mut self, event_type_name: impl Into<Text>) -> Self {
        self.event_type_name = Some(event_type_name.into());
        self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into());
        self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into());
        self
    }
}

/// 48 known values; any other is kept as it came.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub enum SubscriptionEventType {
    /// `company.associationChange`
    CompanyAssociationChange,
    /// `company.creation`
    CompanyCreation,
    /// `company.deletion`
    CompanyDeletion,
    /// `company.merge`
    CompanyMerge,
    /// `company.propertyChange`
    CompanyPropertyChange,
    /// `company.restore`
    CompanyRestore,
    /// `contact.associationChange`
    ContactAssociationChange,
    /// `contact.creation`
    ContactCreation,
    /// `contact.deletion`
    ContactDeletion,
    /// `contact.merge`
    ContactMerge,
    /// `contact.privacyDeletion`
    ContactPrivacyDeletion,
    /// `contact.propertyChange`
    ContactPropertyChange,
    /// `contact.restore`
    ContactRestore,
    /// `conversation.creation`
    ConversationCreation,
    /// `conversation.deletion`
    ConversationDeletion,
    /// `conversation.newMessage`
    ConversationNewMessage,
    /// `conversation.privacyDeletion`
    ConversationPrivacyDeletion,
    /// `conversation.propertyChange`
    ConversationPropertyChange,
    /// `deal.associationChange`
    DealAssociationChange,
    /// `deal.creation`
    DealCreation,
    /// `deal.deletion`
    DealDeletion,
    /// `deal.merge`
    DealMerge,
    /// `deal.propertyChange`
    DealPropertyChange,
    /// `deal.restore`
    DealRestore,
    /// `event.completed`
    EventCompleted,
    /// `line_item.associationChange`
    LineItemAssociationChange,
    /// `line_item.creation`
    LineItemCreation,
    /// `line_item.deletion`
    LineItemDeletion,
    /// `line_item.merge`
    LineItemMerge,
    /// `line_item.propertyChange`
    LineItemPropertyChange,
    /// `line_item.restore`
    LineItemRestore,
    /// `object.associationChange`
    ObjectAssociationChange,
    /// `object.creation`
    ObjectCreation,
    /// `object.deletion`
    ObjectDeletion,
    /// `object.merge`
    ObjectMerge,
    /// `object.propertyChange`
    ObjectPropertyChange,
    /// `object.restore`
    ObjectRestore,
    /// `product.creation`
    ProductCreation,
    /// `product.deletion`
    ProductDeletion,
    /// `product.merge`
    ProductMerge,
    /// `product.propertyChange`
    ProductPropertyChange,
    /// `product.restore`
    ProductRestore,
    /// `ticket.associationChange`
    TicketAssociationChange,
    /// `ticket.creation`
    TicketCreation,
    /// `ticket.deletion`
    TicketDeletion,
    /// `ticket.merge`
    TicketMerge,
    /// `ticket.propertyChange`
    TicketPropertyChange,
    /// `ticket.restore`
    TicketRestore,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SubscriptionEventType "SubscriptionEventType" {
        0 CompanyAssociationChange "company.associationChange";
        1 CompanyCreation "company.creation";
        2 CompanyDeletion "company.deletion";
        3 CompanyMerge "company.merge";
        4 CompanyPropertyChange "company.propertyChange";
        5 CompanyRestore "company.restore";
        6 ContactAssociationChange "contact.associationChange";
        7 ContactCreation "contact.creation";
        8 ContactDeletion "contact.deletion";
        9 ContactMerge "contact.merge";
        10 ContactPrivacyDeletion "contact.privacyDeletion";
        11 ContactPropertyChange "contact.propertyChange";
        12 ContactRestore "contact.restore";
        13 ConversationCreation "conversation.creation";
        14 ConversationDeletion "conversation.deletion";
        15 ConversationNewMessage "conversation.newMessage";
        16 ConversationPrivacyDeletion "conversation.privacyDeletion";
        17 ConversationPropertyChange "conversation.propertyChange";
        18 DealAssociationChange "deal.associationChange";
        19 DealCreation "deal.creation";
        20 DealDeletion "deal.deletion";
        21 DealMerge "deal.merge";
        22 DealPropertyChange "deal.propertyChange";
        23 DealRestore "deal.restore";
        24 EventCompleted "event.completed";
        25 LineItemAssociationChange "line_item.associationChange";
        26 LineItemCreation "line_item.creation";
        27 LineItemDeletion "line_item.deletion";
        28 LineItemMerge "line_item.merge";
        29 LineItemPropertyChange "line_item.propertyChange";
        30 LineItemRestore "line_item.restore";
        31 ObjectAssociationChange "object.associationChange";
        32 ObjectCreation "object.creation";
        33 ObjectDeletion "object.deletion";
        34 ObjectMerge "object.merge";
        35 ObjectPropertyChange "object.propertyChange";
        36 ObjectRestore "object.restore";
        37 ProductCreation "product.creation";
        38 ProductDeletion "product.deletion";
        39 ProductMerge "product.merge";
        40 ProductPropertyChange "product.propertyChange";
        41 ProductRestore "product.restore";
        42 TicketAssociationChange "ticket.associationChange";
        43 TicketCreation "ticket.creation";
        44 TicketDeletion "ticket.deletion";
        45 TicketMerge "ticket.merge";
        46 TicketPropertyChange "ticket.propertyChange";
        47 TicketRestore "ticket.restore";
    } 48
}

/// `SubscriptionListResponse`: one member.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SubscriptionListResponse {
    /// `results`: a list: `SubscriptionResponse`.
    pub results: Vec<SubscriptionResponse>,
    rest: Rest,
}
crate::runtime::record! {
    SubscriptionListResponse "SubscriptionListResponse" {
        0 results "results" required = Vec::new();
    }
}
impl SubscriptionListResponse {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<SubscriptionResponse>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `SubscriptionPatchRequest`: one member.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SubscriptionPatchRequest {
    /// `active`: true or false; may be absent.
    pub active: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    SubscriptionPatchRequest "SubscriptionPatchRequest" {
        0 active "active" optional = None;
    }
}
impl SubscriptionPatchRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}
impl Default for SubscriptionPatchRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `SubscriptionResponse`: 8 members.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SubscriptionResponse {
    /// `active`: true or false.
    pub active: bool,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `eventType`: `SubscriptionEventType`.
    pub event_type: SubscriptionEventType,
    /// `eventTypeName`: text; may be absent.
    pub event_type_name: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    SubscriptionResponse "SubscriptionResponse" {
        0 active "active" required = false;
        1 created_at "createdAt" required = DateTime::UNSET;
        2 event_type "eventType" required = Shaped::blank();
        3 event_type_name "eventTypeName" optional = None;
        4 id "id" required = Text::EMPTY;
        5 object_type_id "objectTypeId" optional = None;
        6 property_name "propertyName" optional = None;
        7 updated_at "updatedAt" optional = None;
    }
}
impl SubscriptionResponse {
    /// One with all that is required.
    pub fn new(
        active: bool,
        created_at: impl Into<DateTime>,
        event_type: impl Into<SubscriptionEventType>,
        id: impl Into<Text>,
    ) -> Self {
        Self {
            active,
            created_at: created_at.into(),
            event_type: event_type.into(),
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

/// `SubscriptionResponse_1`: 15 members.
///
/// Published by `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[doc(alias = "SubscriptionResponse_1")]
#[non_exhaustive]
pub struct SubscriptionResponse1 {
    /// `actionOverrides`: a map by name: `ActionOverrideRequest`; may be absent.
    pub action_overrides: Option<Map<ActionOverrideRequest>>,
    /// `actions`: a list: `AssociationSubscriptionUpsertRequestActions`.
    pub actions: Vec<AssociationSubscriptionUpsertRequestActions>,
    /// `appId`: a whole number.
    pub app_id: i64,
    /// `associatedObjectTypeIds`: a list: text; may be absent.
    pub associated_object_type_ids: Option<Vec<Text>>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: a whole number; may be absent.
    pub created_by: Option<i64>,
    /// `deletedAt`: a point in time; may be absent.
    pub deleted_at: Option<DateTime>,
    /// `id`: a whole number.
    pub id: i64,
    /// `listIds`: a list: a whole number; may be absent.
    pub list_ids: Option<Vec<i64>>,
    /// `objectIds`: a list: a whole number; may be absent.
    pub object_ids: Option<Vec<i64>>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `portalId`: a whole number; may be absent.
    pub portal_id: Option<i64>,
    /// `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// `subscriptionType`: `SubscriptionResponseSubscriptionType`.
    pub subscription_type: SubscriptionResponseSubscriptionType,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    SubscriptionResponse1 "SubscriptionResponse_1" {
        0 action_overrides "actionOverrides" optional = None;
        1 actions "actions" required = Vec::new();
        2 app_id "appId" required = 0;
        3 associated_object_type_ids "associatedObjectTypeIds" optional = None;
        4 created_at "createdAt" required = DateTime::UNSET;
        5 created_by "createdBy" optional = None;
        6 deleted_at "deletedAt" optional = None;
        7 id "id" required = 0;
        8 list_ids "listIds" optional = None;
        9 object_ids "objectIds" optional = None;
        10 object_type_id "objectTypeId" required = Text::EMPTY;
        11 portal_id "portalId" optional = None;
        12 properties "properties" optional = None;
        13 subscription_type "subscriptionType" required = Shaped::blank();
        14 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl SubscriptionResponse1 {
    /// One with all that is required.
    pub fn new(
        actions: impl IntoIterator<
            Item = impl Into<AssociationSubscriptionUpsertRequestActions>,
        >,
        app_id: impl Into<i64>,
        created_at: impl Into<DateTime>,
        id: impl Into<i64>,
        object_type_id: impl Into<Text>,
        subscription_type: impl Into<SubscriptionResponseSubscriptionType>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(),
            app_id: app_id.into(),
            created_at: created_at.into(),
            id: id.into(),
            object_type_id: object_type_id.into(),
            subscription_type: subscription_type.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `ThrottlingSettings`: one member.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub struct ThrottlingSettings {
    /// `maxConcurrentRequests`: a whole number.
    pub max_concurrent_requests: i64,
    rest: Rest,
}
crate::runtime::record! {
    ThrottlingSettings "ThrottlingSettings" {
        0 max_concurrent_requests "maxConcurrentRequests" required = 0;
    }
}
impl ThrottlingSettings {
    /// One with all that is required.
    pub fn new(max_concurrent_requests: impl Into<i64>) -> Self {
        Self {
            max_concurrent_requests: max_concurrent_requests.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseSubscriptionResponse`: 8 members.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-09.
#[doc(alias = "BatchResponseSubscriptionResponse")]
#[non_exhaustive]
pub struct WebhooksBatchResponseSubscriptionResponse {
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
    /// `results`: a list: `SubscriptionResponse`.
    pub results: Vec<SubscriptionResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    WebhooksBatchResponseSubscriptionResponse "BatchResponseSubscriptionResponse" {
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
impl WebhooksBatchResponseSubscriptionResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<SubscriptionResponse>>,
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

/// `CollectionResponseSubscriptionResponseNoPaging`: one member.
///
/// Published by `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[doc(alias = "CollectionResponseSubscriptionResponseNoPaging")]
#[non_exhaustive]
pub struct WebhooksCollectionResponseSubscriptionResponseNoPaging {
    /// `results`: a list: `SubscriptionResponse1`.
    pub results: Vec<SubscriptionResponse1>,
    rest: Rest,
}
crate::runtime::record! {
    WebhooksCollectionResponseSubscriptionResponseNoPaging "CollectionResponseSubscriptionResponseNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl WebhooksCollectionResponseSubscriptionResponseNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<SubscriptionResponse1>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `SubscriptionCreateRequest`: 5 members.
///
/// Published by `webhooks/webhooks`, in v3.
#[doc(alias = "SubscriptionCreateRequest")]
#[non_exhaustive]
pub struct WebhooksSubscriptionCreateRequest {
    /// `active`: true or false; may be absent.
    pub active: Option<bool>,
    /// `eventType`: `SubscriptionEventType`.
    pub event_type: SubscriptionEventType,
    /// `eventTypeName`: text; may be absent.
    pub event_type_name: Option<Text>,
    /// `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    WebhooksSubscriptionCreateRequest "SubscriptionCreateRequest" {
        0 active "active" optional = None;
        1 event_type "eventType" required = Shaped::blank();
        2 event_type_name "eventTypeName" optional = None;
        3 object_type_id "objectTypeId" optional = None;
        4 property_name "propertyName" optional = None;
    }
}
impl WebhooksSubscriptionCreateRequest {
    /// One with all that is required.
    pub fn new(event_type: impl Into<SubscriptionEventType>) -> Self {
        Self {
            event_type: event_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
    /// Sets `eventTypeName`.
    pub fn event_type_name(mut self, event_type_name: impl Into<Text>) -> Self {
        self.event_type_name = Some(event_type_name.into());
        self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into());
        self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into());
        self
    }
}
