// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseSubscriptionResponseNoPaging`: one member.
///
/// Published by `webhooks-journal/webhooks-journal`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CollectionResponseSubscriptionResponseNoPaging {
    /// `results`: a list: `WebhooksJournalSubscriptionResponse`.
    pub results: Vec<WebhooksJournalSubscriptionResponse>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseSubscriptionResponseNoPaging "CollectionResponseSubscriptionResponseNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseSubscriptionResponseNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<WebhooksJournalSubscriptionResponse>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    WebhooksJournalSubscriptionResponse "SubscriptionResponse" {
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
impl WebhooksJournalSubscriptionResponse {
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
