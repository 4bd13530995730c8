// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionOverrideRequest, AssociationSubscriptionUpsertRequestActions, BatchResponseSimplePublicStatus,
    StandardError, SubscriptionResponseSubscriptionType,
};

/// `BatchInputSubscriptionBatchUpdateRequest`: one member.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchInputSubscriptionBatchUpdateRequest {
    /// `inputs`: a list: `SubscriptionBatchUpdateRequest`.
    pub inputs: Vec<SubscriptionBatchUpdateRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputSubscriptionBatchUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputSubscriptionBatchUpdateRequest", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputSubscriptionBatchUpdateRequest {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<SubscriptionBatchUpdateRequest>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<SubscriptionBatchUpdateRequest>> From<Vec<T>> for BatchInputSubscriptionBatchUpdateRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<SubscriptionBatchUpdateRequest>, const N: usize> From<[T; N]> for BatchInputSubscriptionBatchUpdateRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseSubscriptionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSubscriptionResponse", kind: Kind::Record(&[
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
impl BatchResponseSubscriptionResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<SubscriptionResponse>>,
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
crate::runtime::batch_body! { BatchResponseSubscriptionResponse: SubscriptionResponse }

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseSubscriptionResponseWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSubscriptionResponseWithErrors", kind: Kind::Record(&[
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
impl BatchResponseSubscriptionResponseWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<SubscriptionResponse>>,
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
crate::runtime::batch_body! { BatchResponseSubscriptionResponseWithErrors: SubscriptionResponse }

/// `SettingsChangeRequest`: 2 members.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SettingsChangeRequest {
    /// `targetUrl`: text.
    pub target_url: Text,
    /// `throttling`: `ThrottlingSettings`.
    pub throttling: ThrottlingSettings,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SettingsChangeRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SettingsChangeRequest", kind: Kind::Record(&[
            Member { name: "targetUrl", required: true }, Member { name: "throttling", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { target_url: Text::EMPTY, throttling: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.target_url, 1 => &self.throttling, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.target_url, 1 => &mut self.throttling, _ => &mut self.rest }
    }
}
impl SettingsChangeRequest {
    /// With all that is required.
    pub fn new(target_url: impl Into<Text>, throttling: impl Into<ThrottlingSettings>) -> Self {
        Self { target_url: target_url.into(), throttling: throttling.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SettingsResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SettingsResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "targetUrl", required: true },
            Member { name: "throttling", required: true }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, target_url: Text::EMPTY, throttling: Shaped::blank(), updated_at: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.target_url, 2 => &self.throttling, 3 => &self.updated_at,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.target_url, 2 => &mut self.throttling,
            3 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl SettingsResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, target_url: impl Into<Text>, throttling: impl Into<ThrottlingSettings>,
    ) -> Self {
        Self {
            created_at: created_at.into(), target_url: target_url.into(), throttling: throttling.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubscriptionBatchUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionBatchUpdateRequest", kind: Kind::Record(&[
            Member { name: "active", required: true }, Member { name: "id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { active: false, id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.active, 1 => &self.id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.active, 1 => &mut self.id, _ => &mut self.rest }
    }
}
impl SubscriptionBatchUpdateRequest {
    /// With all that is required.
    pub fn new(active: bool, id: impl Into<i64>) -> Self { Self { active, id: id.into(), rest: Rest::EMPTY } }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubscriptionCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionCreateRequest", kind: Kind::Record(&[
            Member { name: "active", required: true }, Member { name: "eventType", required: true },
            Member { name: "eventTypeName", required: false }, Member { name: "objectTypeId", required: false },
            Member { name: "propertyName", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            active: false, event_type: Shaped::blank(), event_type_name: None, object_type_id: None,
            property_name: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active, 1 => &self.event_type, 2 => &self.event_type_name, 3 => &self.object_type_id,
            4 => &self.property_name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active, 1 => &mut self.event_type, 2 => &mut self.event_type_name,
            3 => &mut self.object_type_id, 4 => &mut self.property_name, _ => &mut self.rest,
        }
    }
}
impl SubscriptionCreateRequest {
    /// With all that is required.
    pub fn new(active: bool, event_type: impl Into<SubscriptionEventType>) -> Self {
        Self { active, event_type: event_type.into(), ..Shaped::blank() }
    }
    /// Sets `eventTypeName`.
    pub fn event_type_name(mut self, event_type_name: impl Into<Text>) -> Self {
        self.event_type_name = Some(event_type_name.into()); self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
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
impl Shaped for SubscriptionEventType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionEventType", kind: Kind::Enumeration(&[
            "company.associationChange", "company.creation", "company.deletion", "company.merge",
            "company.propertyChange", "company.restore", "contact.associationChange", "contact.creation",
            "contact.deletion", "contact.merge", "contact.privacyDeletion", "contact.propertyChange",
            "contact.restore", "conversation.creation", "conversation.deletion", "conversation.newMessage",
            "conversation.privacyDeletion", "conversation.propertyChange", "deal.associationChange", "deal.creation",
            "deal.deletion", "deal.merge", "deal.propertyChange", "deal.restore", "event.completed",
            "line_item.associationChange", "line_item.creation", "line_item.deletion", "line_item.merge",
            "line_item.propertyChange", "line_item.restore", "object.associationChange", "object.creation",
            "object.deletion", "object.merge", "object.propertyChange", "object.restore", "product.creation",
            "product.deletion", "product.merge", "product.propertyChange", "product.restore",
            "ticket.associationChange", "ticket.creation", "ticket.deletion", "ticket.merge",
            "ticket.propertyChange", "ticket.restore",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::CompanyAssociationChange => 0, Self::CompanyCreation => 1, Self::CompanyDeletion => 2,
            Self::CompanyMerge => 3, Self::CompanyPropertyChange => 4, Self::CompanyRestore => 5,
            Self::ContactAssociationChange => 6, Self::ContactCreation => 7, Self::ContactDeletion => 8,
            Self::ContactMerge => 9, Self::ContactPrivacyDeletion => 10, Self::ContactPropertyChange => 11,
            Self::ContactRestore => 12, Self::ConversationCreation => 13, Self::ConversationDeletion => 14,
            Self::ConversationNewMessage => 15, Self::ConversationPrivacyDeletion => 16,
            Self::ConversationPropertyChange => 17, Self::DealAssociationChange => 18, Self::DealCreation => 19,
            Self::DealDeletion => 20, Self::DealMerge => 21, Self::DealPropertyChange => 22, Self::DealRestore => 23,
            Self::EventCompleted => 24, Self::LineItemAssociationChange => 25, Self::LineItemCreation => 26,
            Self::LineItemDeletion => 27, Self::LineItemMerge => 28, Self::LineItemPropertyChange => 29,
            Self::LineItemRestore => 30, Self::ObjectAssociationChange => 31, Self::ObjectCreation => 32,
            Self::ObjectDeletion => 33, Self::ObjectMerge => 34, Self::ObjectPropertyChange => 35,
            Self::ObjectRestore => 36, Self::ProductCreation => 37, Self::ProductDeletion => 38,
            Self::ProductMerge => 39, Self::ProductPropertyChange => 40, Self::ProductRestore => 41,
            Self::TicketAssociationChange => 42, Self::TicketCreation => 43, Self::TicketDeletion => 44,
            Self::TicketMerge => 45, Self::TicketPropertyChange => 46, Self::TicketRestore => 47,
            Self::Unknown(value) => return (48, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::CompanyAssociationChange, 1 => Self::CompanyCreation, 2 => Self::CompanyDeletion,
            3 => Self::CompanyMerge, 4 => Self::CompanyPropertyChange, 5 => Self::CompanyRestore,
            6 => Self::ContactAssociationChange, 7 => Self::ContactCreation, 8 => Self::ContactDeletion,
            9 => Self::ContactMerge, 10 => Self::ContactPrivacyDeletion, 11 => Self::ContactPropertyChange,
            12 => Self::ContactRestore, 13 => Self::ConversationCreation, 14 => Self::ConversationDeletion,
            15 => Self::ConversationNewMessage, 16 => Self::ConversationPrivacyDeletion,
            17 => Self::ConversationPropertyChange, 18 => Self::DealAssociationChange, 19 => Self::DealCreation,
            20 => Self::DealDeletion, 21 => Self::DealMerge, 22 => Self::DealPropertyChange, 23 => Self::DealRestore,
            24 => Self::EventCompleted, 25 => Self::LineItemAssociationChange, 26 => Self::LineItemCreation,
            27 => Self::LineItemDeletion, 28 => Self::LineItemMerge, 29 => Self::LineItemPropertyChange,
            30 => Self::LineItemRestore, 31 => Self::ObjectAssociationChange, 32 => Self::ObjectCreation,
            33 => Self::ObjectDeletion, 34 => Self::ObjectMerge, 35 => Self::ObjectPropertyChange,
            36 => Self::ObjectRestore, 37 => Self::ProductCreation, 38 => Self::ProductDeletion,
            39 => Self::ProductMerge, 40 => Self::ProductPropertyChange, 41 => Self::ProductRestore,
            42 => Self::TicketAssociationChange, 43 => Self::TicketCreation, 44 => Self::TicketDeletion,
            45 => Self::TicketMerge, 46 => Self::TicketPropertyChange, 47 => Self::TicketRestore,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `SubscriptionListResponse`: one member.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SubscriptionListResponse {
    /// `results`: a list: `SubscriptionResponse`.
    pub results: Vec<SubscriptionResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubscriptionListResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionListResponse", kind: Kind::Record(&[Member { name: "results", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl SubscriptionListResponse {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<SubscriptionResponse>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<SubscriptionResponse>> From<Vec<T>> for SubscriptionListResponse {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<SubscriptionResponse>, const N: usize> From<[T; N]> for SubscriptionListResponse {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `SubscriptionPatchRequest`: one member.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SubscriptionPatchRequest {
    /// `active`: true or false; may be absent.
    pub active: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubscriptionPatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionPatchRequest", kind: Kind::Record(&[Member { name: "active", required: false }]) }
    }
    #[inline] fn blank() -> Self { Self { active: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.active, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.active, _ => &mut self.rest }
    }
}
impl SubscriptionPatchRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `active`.
    pub fn active(mut self, active: bool) -> Self { self.active = Some(active); self }
}
impl Default for SubscriptionPatchRequest {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubscriptionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionResponse", kind: Kind::Record(&[
            Member { name: "active", required: true }, Member { name: "createdAt", required: true },
            Member { name: "eventType", required: true }, Member { name: "eventTypeName", required: false },
            Member { name: "id", required: true }, Member { name: "objectTypeId", required: false },
            Member { name: "propertyName", required: false }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            active: false, created_at: DateTime::UNSET, event_type: Shaped::blank(), event_type_name: None,
            id: Text::EMPTY, object_type_id: None, property_name: None, updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active, 1 => &self.created_at, 2 => &self.event_type, 3 => &self.event_type_name,
            4 => &self.id, 5 => &self.object_type_id, 6 => &self.property_name, 7 => &self.updated_at,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active, 1 => &mut self.created_at, 2 => &mut self.event_type,
            3 => &mut self.event_type_name, 4 => &mut self.id, 5 => &mut self.object_type_id,
            6 => &mut self.property_name, 7 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl SubscriptionResponse {
    /// With all that is required.
    pub fn new(
        active: bool, created_at: impl Into<DateTime>, event_type: impl Into<SubscriptionEventType>,
        id: impl Into<Text>,
    ) -> Self {
        Self { active, created_at: created_at.into(), event_type: event_type.into(), id: id.into(), ..Shaped::blank() }
    }
    /// Sets `eventTypeName`.
    pub fn event_type_name(mut self, event_type_name: impl Into<Text>) -> Self {
        self.event_type_name = Some(event_type_name.into()); self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubscriptionResponse1 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionResponse_1", kind: Kind::Record(&[
            Member { name: "actionOverrides", required: false }, Member { name: "actions", required: true },
            Member { name: "appId", required: true }, Member { name: "associatedObjectTypeIds", required: false },
            Member { name: "createdAt", required: true }, Member { name: "createdBy", required: false },
            Member { name: "deletedAt", required: false }, Member { name: "id", required: true },
            Member { name: "listIds", required: false }, Member { name: "objectIds", required: false },
            Member { name: "objectTypeId", required: true }, Member { name: "portalId", required: false },
            Member { name: "properties", required: false }, Member { name: "subscriptionType", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_overrides: None, actions: Vec::new(), app_id: 0, associated_object_type_ids: None,
            created_at: DateTime::UNSET, created_by: None, deleted_at: None, id: 0, list_ids: None, object_ids: None,
            object_type_id: Text::EMPTY, portal_id: None, properties: None, subscription_type: Shaped::blank(),
            updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_overrides, 1 => &self.actions, 2 => &self.app_id,
            3 => &self.associated_object_type_ids, 4 => &self.created_at, 5 => &self.created_by,
            6 => &self.deleted_at, 7 => &self.id, 8 => &self.list_ids, 9 => &self.object_ids,
            10 => &self.object_type_id, 11 => &self.portal_id, 12 => &self.properties, 13 => &self.subscription_type,
            14 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_overrides, 1 => &mut self.actions, 2 => &mut self.app_id,
            3 => &mut self.associated_object_type_ids, 4 => &mut self.created_at, 5 => &mut self.created_by,
            6 => &mut self.deleted_at, 7 => &mut self.id, 8 => &mut self.list_ids, 9 => &mut self.object_ids,
            10 => &mut self.object_type_id, 11 => &mut self.portal_id, 12 => &mut self.properties,
            13 => &mut self.subscription_type, 14 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl SubscriptionResponse1 {
    /// With all that is required.
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<AssociationSubscriptionUpsertRequestActions>>,
        app_id: impl Into<i64>, created_at: impl Into<DateTime>, id: impl Into<i64>, object_type_id: impl Into<Text>,
        subscription_type: impl Into<SubscriptionResponseSubscriptionType>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            actions: actions.into_iter().map(Into::into).collect(), app_id: app_id.into(),
            created_at: created_at.into(), id: id.into(), object_type_id: object_type_id.into(),
            subscription_type: subscription_type.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `actionOverrides`.
    pub fn action_overrides(mut self, action_overrides: impl Into<Map<ActionOverrideRequest>>) -> Self {
        self.action_overrides = Some(action_overrides.into()); self
    }
    /// Sets `associatedObjectTypeIds`.
    pub fn associated_object_type_ids(
        mut self, associated_object_type_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.associated_object_type_ids = Some(associated_object_type_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<i64>) -> Self { self.created_by = Some(created_by.into()); self }
    /// Sets `deletedAt`.
    pub fn deleted_at(mut self, deleted_at: impl Into<DateTime>) -> Self {
        self.deleted_at = Some(deleted_at.into()); self
    }
    /// Sets `listIds`.
    pub fn list_ids(mut self, list_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.list_ids = Some(list_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `objectIds`.
    pub fn object_ids(mut self, object_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.object_ids = Some(object_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `portalId`.
    pub fn portal_id(mut self, portal_id: impl Into<i64>) -> Self { self.portal_id = Some(portal_id.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}

/// `ThrottlingSettings`: one member.
///
/// Published by `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v3.
#[non_exhaustive]
pub struct ThrottlingSettings {
    /// `maxConcurrentRequests`: a whole number.
    pub max_concurrent_requests: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ThrottlingSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ThrottlingSettings", kind: Kind::Record(&[
            Member { name: "maxConcurrentRequests", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { max_concurrent_requests: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.max_concurrent_requests, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.max_concurrent_requests, _ => &mut self.rest }
    }
}
impl ThrottlingSettings {
    /// With all that is required.
    pub fn new(max_concurrent_requests: impl Into<i64>) -> Self {
        Self { max_concurrent_requests: max_concurrent_requests.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for WebhooksBatchResponseSubscriptionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSubscriptionResponse", kind: Kind::Record(&[
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
impl WebhooksBatchResponseSubscriptionResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<SubscriptionResponse>>,
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
crate::runtime::batch_body! { WebhooksBatchResponseSubscriptionResponse: SubscriptionResponse }

/// `CollectionResponseSubscriptionResponseNoPaging`: one member.
///
/// Published by `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[doc(alias = "CollectionResponseSubscriptionResponseNoPaging")]
#[non_exhaustive]
pub struct WebhooksCollectionResponseSubscriptionResponseNoPaging {
    /// `results`: a list: `SubscriptionResponse1`.
    pub results: Vec<SubscriptionResponse1>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for WebhooksCollectionResponseSubscriptionResponseNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseSubscriptionResponseNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl WebhooksCollectionResponseSubscriptionResponseNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<SubscriptionResponse1>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<SubscriptionResponse1>> From<Vec<T>> for WebhooksCollectionResponseSubscriptionResponseNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<SubscriptionResponse1>, const N: usize> From<[T; N]> for WebhooksCollectionResponseSubscriptionResponseNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for WebhooksSubscriptionCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionCreateRequest", kind: Kind::Record(&[
            Member { name: "active", required: false }, Member { name: "eventType", required: true },
            Member { name: "eventTypeName", required: false }, Member { name: "objectTypeId", required: false },
            Member { name: "propertyName", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            active: None, event_type: Shaped::blank(), event_type_name: None, object_type_id: None,
            property_name: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active, 1 => &self.event_type, 2 => &self.event_type_name, 3 => &self.object_type_id,
            4 => &self.property_name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active, 1 => &mut self.event_type, 2 => &mut self.event_type_name,
            3 => &mut self.object_type_id, 4 => &mut self.property_name, _ => &mut self.rest,
        }
    }
}
impl WebhooksSubscriptionCreateRequest {
    /// With all that is required.
    pub fn new(event_type: impl Into<SubscriptionEventType>) -> Self {
        Self { event_type: event_type.into(), ..Shaped::blank() }
    }
    /// Sets `active`.
    pub fn active(mut self, active: bool) -> Self { self.active = Some(active); self }
    /// Sets `eventTypeName`.
    pub fn event_type_name(mut self, event_type_name: impl Into<Text>) -> Self {
        self.event_type_name = Some(event_type_name.into()); self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
}

crate::runtime::shaped_traits! {
    BatchInputSubscriptionBatchUpdateRequest, BatchResponseSubscriptionResponse,
    BatchResponseSubscriptionResponseWithErrors, SettingsChangeRequest, SettingsResponse,
    SubscriptionBatchUpdateRequest, SubscriptionCreateRequest, SubscriptionListResponse, SubscriptionPatchRequest,
    SubscriptionResponse, SubscriptionResponse1, ThrottlingSettings, WebhooksBatchResponseSubscriptionResponse,
    WebhooksCollectionResponseSubscriptionResponseNoPaging, WebhooksSubscriptionCreateRequest,
}

crate::runtime::enumeration_traits! {
    SubscriptionEventType,
}
