// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionOverrideRequest, AssociationSubscriptionUpsertRequestActions, SubscriptionResponseSubscriptionType,
};

/// `CollectionResponseSubscriptionResponseNoPaging`: one member.
///
/// Published by `webhooks-journal/webhooks-journal`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CollectionResponseSubscriptionResponseNoPaging {
    /// `results`: a list: `WebhooksJournalSubscriptionResponse`.
    pub results: Vec<WebhooksJournalSubscriptionResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseSubscriptionResponseNoPaging {
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
impl CollectionResponseSubscriptionResponseNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<WebhooksJournalSubscriptionResponse>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<WebhooksJournalSubscriptionResponse>> From<Vec<T>> for CollectionResponseSubscriptionResponseNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<WebhooksJournalSubscriptionResponse>, const N: usize> From<[T; N]> for CollectionResponseSubscriptionResponseNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `SubscriptionResponse`: 15 members.
///
/// Published by `webhooks-journal/webhooks-journal`, in 2026-03, 2027-03-beta.
#[doc(alias = "SubscriptionResponse")]
#[non_exhaustive]
pub struct WebhooksJournalSubscriptionResponse {
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
impl Shaped for WebhooksJournalSubscriptionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionResponse", kind: Kind::Record(&[
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
impl WebhooksJournalSubscriptionResponse {
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

crate::runtime::shaped_traits! {
    CollectionResponseSubscriptionResponseNoPaging, WebhooksJournalSubscriptionResponse,
}
