// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationSpec, BatchResponseSimplePublicStatus, PublicObjectId, StandardError,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicDefaultAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicDefaultAssociation", kind: Kind::Record(&[
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
impl BatchResponsePublicDefaultAssociation {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicDefaultAssociation>>,
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
crate::runtime::batch_body! { BatchResponsePublicDefaultAssociation: PublicDefaultAssociation }

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LabelsBetweenObjectPair {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LabelsBetweenObjectPair", kind: Kind::Record(&[
            Member { name: "fromObjectId", required: true }, Member { name: "fromObjectTypeId", required: true },
            Member { name: "labels", required: true }, Member { name: "toObjectId", required: true },
            Member { name: "toObjectTypeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            from_object_id: Text::EMPTY, from_object_type_id: Text::EMPTY, labels: Vec::new(),
            to_object_id: Text::EMPTY, to_object_type_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.from_object_id, 1 => &self.from_object_type_id, 2 => &self.labels, 3 => &self.to_object_id,
            4 => &self.to_object_type_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from_object_id, 1 => &mut self.from_object_type_id, 2 => &mut self.labels,
            3 => &mut self.to_object_id, 4 => &mut self.to_object_type_id, _ => &mut self.rest,
        }
    }
}
impl LabelsBetweenObjectPair {
    /// With all that is required.
    pub fn new(
        from_object_id: impl Into<Text>, from_object_type_id: impl Into<Text>,
        labels: impl IntoIterator<Item = impl Into<Text>>, to_object_id: impl Into<Text>,
        to_object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            from_object_id: from_object_id.into(), from_object_type_id: from_object_type_id.into(),
            labels: labels.into_iter().map(Into::into).collect(), to_object_id: to_object_id.into(),
            to_object_type_id: to_object_type_id.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicDefaultAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDefaultAssociation", kind: Kind::Record(&[
            Member { name: "associationSpec", required: true }, Member { name: "from", required: true },
            Member { name: "to", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { association_spec: Shaped::blank(), from: Shaped::blank(), to: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.association_spec, 1 => &self.from, 2 => &self.to, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.association_spec, 1 => &mut self.from, 2 => &mut self.to, _ => &mut self.rest }
    }
}
impl PublicDefaultAssociation {
    /// With all that is required.
    pub fn new(
        association_spec: impl Into<AssociationSpec>, from: impl Into<PublicObjectId>, to: impl Into<PublicObjectId>,
    ) -> Self {
        Self { association_spec: association_spec.into(), from: from.into(), to: to.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicGdprDeleteInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicGdprDeleteInput", kind: Kind::Record(&[
            Member { name: "idProperty", required: false }, Member { name: "objectId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id_property: None, object_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id_property, 1 => &self.object_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id_property, 1 => &mut self.object_id, _ => &mut self.rest }
    }
}
impl PublicGdprDeleteInput {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMergeInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMergeInput", kind: Kind::Record(&[
            Member { name: "objectIdToMerge", required: true }, Member { name: "primaryObjectId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { object_id_to_merge: Text::EMPTY, primary_object_id: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id_to_merge, 1 => &self.primary_object_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id_to_merge, 1 => &mut self.primary_object_id, _ => &mut self.rest }
    }
}
impl PublicMergeInput {
    /// With all that is required.
    pub fn new(object_id_to_merge: impl Into<Text>, primary_object_id: impl Into<Text>) -> Self {
        Self {
            object_id_to_merge: object_id_to_merge.into(), primary_object_id: primary_object_id.into(),
            rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    BatchResponsePublicDefaultAssociation, LabelsBetweenObjectPair, PublicDefaultAssociation, PublicGdprDeleteInput,
    PublicMergeInput,
}
