// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchResponsePublicDefaultAssociation`: 8 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 34 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v4.
#[non_exhaustive]
pub struct BatchResponsePublicDefaultAssociation {
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
    /// `results`: a list: `PublicDefaultAssociation`.
    pub results: Vec<PublicDefaultAssociation>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicDefaultAssociation "BatchResponsePublicDefaultAssociation" {
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
impl BatchResponsePublicDefaultAssociation {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicDefaultAssociation>>,
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

/// `LabelsBetweenObjectPair`: 5 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 34 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v4.
#[non_exhaustive]
pub struct LabelsBetweenObjectPair {
    /// `fromObjectId`: text.
    pub from_object_id: Text,
    /// `fromObjectTypeId`: text.
    pub from_object_type_id: Text,
    /// `labels`: a list: text.
    pub labels: Vec<Text>,
    /// `toObjectId`: text.
    pub to_object_id: Text,
    /// `toObjectTypeId`: text.
    pub to_object_type_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    LabelsBetweenObjectPair "LabelsBetweenObjectPair" {
        0 from_object_id "fromObjectId" required = Text::EMPTY;
        1 from_object_type_id "fromObjectTypeId" required = Text::EMPTY;
        2 labels "labels" required = Vec::new();
        3 to_object_id "toObjectId" required = Text::EMPTY;
        4 to_object_type_id "toObjectTypeId" required = Text::EMPTY;
    }
}
impl LabelsBetweenObjectPair {
    /// One with all that is required.
    pub fn new(
        from_object_id: impl Into<Text>,
        from_object_type_id: impl Into<Text>,
        labels: impl IntoIterator<Item = impl Into<Text>>,
        to_object_id: impl Into<Text>,
        to_object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            from_object_id: from_object_id.into(),
            from_object_type_id: from_object_type_id.into(),
            labels: labels.into_iter().map(Into::into).collect(),
            to_object_id: to_object_id.into(),
            to_object_type_id: to_object_type_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicDefaultAssociation`: 3 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 34 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v4.
#[non_exhaustive]
pub struct PublicDefaultAssociation {
    /// `associationSpec`: `AssociationSpec`.
    pub association_spec: AssociationSpec,
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `to`: `PublicObjectId`.
    pub to: PublicObjectId,
    rest: Rest,
}
crate::runtime::record! {
    PublicDefaultAssociation "PublicDefaultAssociation" {
        0 association_spec "associationSpec" required = Shaped::blank();
        1 from "from" required = Shaped::blank();
        2 to "to" required = Shaped::blank();
    }
}
impl PublicDefaultAssociation {
    /// One with all that is required.
    pub fn new(
        association_spec: impl Into<AssociationSpec>,
        from: impl Into<PublicObjectId>,
        to: impl Into<PublicObjectId>,
    ) -> Self {
        Self {
            association_spec: association_spec.into(),
            from: from.into(),
            to: to.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicGdprDeleteInput`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 34 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct PublicGdprDeleteInput {
    /// `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// `objectId`: text.
    pub object_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicGdprDeleteInput "PublicGdprDeleteInput" {
        0 id_property "idProperty" optional = None;
        1 object_id "objectId" required = Text::EMPTY;
    }
}
impl PublicGdprDeleteInput {
    /// One with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
}

/// `PublicMergeInput`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 34 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct PublicMergeInput {
    /// `objectIdToMerge`: text.
    pub object_id_to_merge: Text,
    /// `primaryObjectId`: text.
    pub primary_object_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicMergeInput "PublicMergeInput" {
        0 object_id_to_merge "objectIdToMerge" required = Text::EMPTY;
        1 primary_object_id "primaryObjectId" required = Text::EMPTY;
    }
}
impl PublicMergeInput {
    /// One with all that is required.
    pub fn new(
        object_id_to_merge: impl Into<Text>,
        primary_object_id: impl Into<Text>,
    ) -> Self {
        Self {
            object_id_to_merge: object_id_to_merge.into(),
            primary_object_id: primary_object_id.into(),
            ..Shaped::blank()
        }
    }
}
