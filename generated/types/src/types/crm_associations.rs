// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociatedId, AssociationSpec, BatchResponseSimplePublicStatus, CrmMultiAssociatedObjectWithLabel,
    LabelsBetweenObjectPair, MultiAssociatedObjectWithLabel, Paging, PublicObjectId, StandardError,
};

/// `BatchResponseLabelsBetweenObjectPair`: 8 members.
///
/// Published by `crm/associations`, in 2026-09.
#[doc(alias = "BatchResponseLabelsBetweenObjectPair")]
#[non_exhaustive]
pub struct AssociationsBatchResponseLabelsBetweenObjectPair {
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
    /// `results`: a list: `LabelsBetweenObjectPair`.
    pub results: Vec<LabelsBetweenObjectPair>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociationsBatchResponseLabelsBetweenObjectPair {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseLabelsBetweenObjectPair", kind: Kind::Record(&[
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
impl AssociationsBatchResponseLabelsBetweenObjectPair {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<LabelsBetweenObjectPair>>,
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
crate::runtime::batch_body! { AssociationsBatchResponseLabelsBetweenObjectPair: LabelsBetweenObjectPair }

/// `BatchResponsePublicAssociationMultiWithLabel`: 8 members.
///
/// Published by `crm/associations`, in 2026-09.
#[doc(alias = "BatchResponsePublicAssociationMultiWithLabel")]
#[non_exhaustive]
pub struct AssociationsBatchResponsePublicAssociationMultiWithLabel {
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
    /// `results`: a list: `AssociationsPublicAssociationMultiWithLabel`.
    pub results: Vec<AssociationsPublicAssociationMultiWithLabel>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociationsBatchResponsePublicAssociationMultiWithLabel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicAssociationMultiWithLabel", kind: Kind::Record(&[
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
impl AssociationsBatchResponsePublicAssociationMultiWithLabel {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<AssociationsPublicAssociationMultiWithLabel>>,
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
crate::runtime::batch_body! { AssociationsBatchResponsePublicAssociationMultiWithLabel: AssociationsPublicAssociationMultiWithLabel }

/// `DateTime`: 3 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[doc(alias = "DateTime")]
#[non_exhaustive]
pub struct AssociationsDateTime {
    /// `dateOnly`: true or false.
    pub date_only: bool,
    /// `timeZoneShift`: a whole number.
    pub time_zone_shift: i64,
    /// `value`: a whole number.
    pub value: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociationsDateTime {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DateTime", kind: Kind::Record(&[
            Member { name: "dateOnly", required: true }, Member { name: "timeZoneShift", required: true },
            Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { date_only: false, time_zone_shift: 0, value: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.date_only, 1 => &self.time_zone_shift, 2 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.date_only, 1 => &mut self.time_zone_shift, 2 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl AssociationsDateTime {
    /// With all that is required.
    pub fn new(date_only: bool, time_zone_shift: impl Into<i64>, value: impl Into<i64>) -> Self {
        Self { date_only, time_zone_shift: time_zone_shift.into(), value: value.into(), rest: Rest::EMPTY }
    }
}

/// `PublicAssociationMultiWithLabel`: 3 members.
///
/// Published by `crm/associations`, in 2026-09.
#[doc(alias = "PublicAssociationMultiWithLabel")]
#[non_exhaustive]
pub struct AssociationsPublicAssociationMultiWithLabel {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `to`: a list: `CrmMultiAssociatedObjectWithLabel`.
    pub to: Vec<CrmMultiAssociatedObjectWithLabel>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociationsPublicAssociationMultiWithLabel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationMultiWithLabel", kind: Kind::Record(&[
            Member { name: "from", required: true }, Member { name: "paging", required: false },
            Member { name: "to", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { from: Shaped::blank(), paging: None, to: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from, 1 => &self.paging, 2 => &self.to, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from, 1 => &mut self.paging, 2 => &mut self.to, _ => &mut self.rest }
    }
}
impl AssociationsPublicAssociationMultiWithLabel {
    /// With all that is required.
    pub fn new(
        from: impl Into<PublicObjectId>, to: impl IntoIterator<Item = impl Into<CrmMultiAssociatedObjectWithLabel>>,
    ) -> Self {
        Self { from: from.into(), to: to.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `BatchInputPublicAssociation`: one member.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchInputPublicAssociation {
    /// `inputs`: a list: `PublicAssociation`.
    pub inputs: Vec<PublicAssociation>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicAssociation", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicAssociation {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicAssociation>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicAssociation>> From<Vec<T>> for BatchInputPublicAssociation {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicAssociation>, const N: usize> From<[T; N]> for BatchInputPublicAssociation {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPublicAssociationMultiArchive`: one member.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicAssociationMultiArchive {
    /// `inputs`: a list: `PublicAssociationMultiArchive`.
    pub inputs: Vec<PublicAssociationMultiArchive>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicAssociationMultiArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicAssociationMultiArchive", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicAssociationMultiArchive {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicAssociationMultiArchive>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicAssociationMultiArchive>> From<Vec<T>> for BatchInputPublicAssociationMultiArchive {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicAssociationMultiArchive>, const N: usize> From<[T; N]> for BatchInputPublicAssociationMultiArchive {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPublicAssociationMultiPost`: one member.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicAssociationMultiPost {
    /// `inputs`: a list: `PublicAssociationMultiPost`.
    pub inputs: Vec<PublicAssociationMultiPost>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicAssociationMultiPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicAssociationMultiPost", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicAssociationMultiPost {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicAssociationMultiPost>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicAssociationMultiPost>> From<Vec<T>> for BatchInputPublicAssociationMultiPost {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicAssociationMultiPost>, const N: usize> From<[T; N]> for BatchInputPublicAssociationMultiPost {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPublicDefaultAssociationMultiPost`: one member.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicDefaultAssociationMultiPost {
    /// `inputs`: a list: `PublicDefaultAssociationMultiPost`.
    pub inputs: Vec<PublicDefaultAssociationMultiPost>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicDefaultAssociationMultiPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicDefaultAssociationMultiPost", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicDefaultAssociationMultiPost {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicDefaultAssociationMultiPost>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicDefaultAssociationMultiPost>> From<Vec<T>> for BatchInputPublicDefaultAssociationMultiPost {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicDefaultAssociationMultiPost>, const N: usize> From<[T; N]> for BatchInputPublicDefaultAssociationMultiPost {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPublicFetchAssociationsBatchRequest`: one member.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicFetchAssociationsBatchRequest {
    /// `inputs`: a list: `PublicFetchAssociationsBatchRequest`.
    pub inputs: Vec<PublicFetchAssociationsBatchRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicFetchAssociationsBatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicFetchAssociationsBatchRequest", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicFetchAssociationsBatchRequest {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicFetchAssociationsBatchRequest>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicFetchAssociationsBatchRequest>> From<Vec<T>> for BatchInputPublicFetchAssociationsBatchRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicFetchAssociationsBatchRequest>, const N: usize> From<[T; N]> for BatchInputPublicFetchAssociationsBatchRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseLabelsBetweenObjectPair`: 6 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponseLabelsBetweenObjectPair {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `LabelsBetweenObjectPair`.
    pub results: Vec<LabelsBetweenObjectPair>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseLabelsBetweenObjectPair {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseLabelsBetweenObjectPair", kind: Kind::Record(&[
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
impl BatchResponseLabelsBetweenObjectPair {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<LabelsBetweenObjectPair>>,
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
crate::runtime::batch_body! { BatchResponseLabelsBetweenObjectPair: LabelsBetweenObjectPair }

/// `BatchResponseLabelsBetweenObjectPairWithErrors`: 8 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponseLabelsBetweenObjectPairWithErrors {
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
    /// `results`: a list: `LabelsBetweenObjectPair`.
    pub results: Vec<LabelsBetweenObjectPair>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseLabelsBetweenObjectPairWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseLabelsBetweenObjectPairWithErrors", kind: Kind::Record(&[
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
impl BatchResponseLabelsBetweenObjectPairWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<LabelsBetweenObjectPair>>,
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
crate::runtime::batch_body! { BatchResponseLabelsBetweenObjectPairWithErrors: LabelsBetweenObjectPair }

/// `BatchResponsePublicAssociation`: 6 members.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchResponsePublicAssociation {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicAssociation`.
    pub results: Vec<PublicAssociation>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicAssociation", kind: Kind::Record(&[
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
impl BatchResponsePublicAssociation {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicAssociation>>,
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
crate::runtime::batch_body! { BatchResponsePublicAssociation: PublicAssociation }

/// `BatchResponsePublicAssociationMulti`: 6 members.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationMulti {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicAssociationMulti`.
    pub results: Vec<PublicAssociationMulti>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicAssociationMulti {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicAssociationMulti", kind: Kind::Record(&[
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
impl BatchResponsePublicAssociationMulti {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicAssociationMulti>>,
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
crate::runtime::batch_body! { BatchResponsePublicAssociationMulti: PublicAssociationMulti }

/// `BatchResponsePublicAssociationMultiWithErrors`: 8 members.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationMultiWithErrors {
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
    /// `results`: a list: `PublicAssociationMulti`.
    pub results: Vec<PublicAssociationMulti>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicAssociationMultiWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicAssociationMultiWithErrors", kind: Kind::Record(&[
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
impl BatchResponsePublicAssociationMultiWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicAssociationMulti>>,
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
crate::runtime::batch_body! { BatchResponsePublicAssociationMultiWithErrors: PublicAssociationMulti }

/// `BatchResponsePublicAssociationMultiWithLabel`: 6 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationMultiWithLabel {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicAssociationMultiWithLabel`.
    pub results: Vec<PublicAssociationMultiWithLabel>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicAssociationMultiWithLabel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicAssociationMultiWithLabel", kind: Kind::Record(&[
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
impl BatchResponsePublicAssociationMultiWithLabel {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicAssociationMultiWithLabel>>,
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
crate::runtime::batch_body! { BatchResponsePublicAssociationMultiWithLabel: PublicAssociationMultiWithLabel }

/// `BatchResponsePublicAssociationMultiWithLabelWithErrors`: 8 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationMultiWithLabelWithErrors {
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
    /// `results`: a list: `PublicAssociationMultiWithLabel`.
    pub results: Vec<PublicAssociationMultiWithLabel>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicAssociationMultiWithLabelWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicAssociationMultiWithLabelWithErrors", kind: Kind::Record(&[
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
impl BatchResponsePublicAssociationMultiWithLabelWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicAssociationMultiWithLabel>>,
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
crate::runtime::batch_body! { BatchResponsePublicAssociationMultiWithLabelWithErrors: PublicAssociationMultiWithLabel }

/// `BatchResponsePublicAssociationWithErrors`: 8 members.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationWithErrors {
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
    /// `results`: a list: `PublicAssociation`.
    pub results: Vec<PublicAssociation>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicAssociationWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicAssociationWithErrors", kind: Kind::Record(&[
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
impl BatchResponsePublicAssociationWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicAssociation>>,
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
crate::runtime::batch_body! { BatchResponsePublicAssociationWithErrors: PublicAssociation }

/// `PublicAssociation`: 3 members.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct PublicAssociation {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `to`: `PublicObjectId`.
    pub to: PublicObjectId,
    /// `type`: text.
    pub r#type: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociation", kind: Kind::Record(&[
            Member { name: "from", required: true }, Member { name: "to", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { from: Shaped::blank(), to: Shaped::blank(), r#type: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from, 1 => &self.to, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from, 1 => &mut self.to, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicAssociation {
    /// With all that is required.
    pub fn new(from: impl Into<PublicObjectId>, to: impl Into<PublicObjectId>, r#type: impl Into<Text>) -> Self {
        Self { from: from.into(), to: to.into(), r#type: r#type.into(), rest: Rest::EMPTY }
    }
}

/// `PublicAssociationMulti`: 3 members.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct PublicAssociationMulti {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `to`: a list: `AssociatedId`.
    pub to: Vec<AssociatedId>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationMulti {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationMulti", kind: Kind::Record(&[
            Member { name: "from", required: true }, Member { name: "paging", required: false },
            Member { name: "to", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { from: Shaped::blank(), paging: None, to: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from, 1 => &self.paging, 2 => &self.to, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from, 1 => &mut self.paging, 2 => &mut self.to, _ => &mut self.rest }
    }
}
impl PublicAssociationMulti {
    /// With all that is required.
    pub fn new(from: impl Into<PublicObjectId>, to: impl IntoIterator<Item = impl Into<AssociatedId>>) -> Self {
        Self { from: from.into(), to: to.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `PublicAssociationMultiArchive`: 2 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicAssociationMultiArchive {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `to`: a list: `PublicObjectId`.
    pub to: Vec<PublicObjectId>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationMultiArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationMultiArchive", kind: Kind::Record(&[
            Member { name: "from", required: true }, Member { name: "to", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { from: Shaped::blank(), to: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from, 1 => &self.to, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from, 1 => &mut self.to, _ => &mut self.rest }
    }
}
impl PublicAssociationMultiArchive {
    /// With all that is required.
    pub fn new(from: impl Into<PublicObjectId>, to: impl IntoIterator<Item = impl Into<PublicObjectId>>) -> Self {
        Self { from: from.into(), to: to.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}

/// `PublicAssociationMultiPost`: 3 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicAssociationMultiPost {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `to`: `PublicObjectId`.
    pub to: PublicObjectId,
    /// `types`: a list: `AssociationSpec`.
    pub types: Vec<AssociationSpec>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationMultiPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationMultiPost", kind: Kind::Record(&[
            Member { name: "from", required: true }, Member { name: "to", required: true },
            Member { name: "types", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { from: Shaped::blank(), to: Shaped::blank(), types: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from, 1 => &self.to, 2 => &self.types, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from, 1 => &mut self.to, 2 => &mut self.types, _ => &mut self.rest }
    }
}
impl PublicAssociationMultiPost {
    /// With all that is required.
    pub fn new(
        from: impl Into<PublicObjectId>, to: impl Into<PublicObjectId>,
        types: impl IntoIterator<Item = impl Into<AssociationSpec>>,
    ) -> Self {
        Self { from: from.into(), to: to.into(), types: types.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}

/// `PublicAssociationMultiWithLabel`: 3 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicAssociationMultiWithLabel {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `to`: a list: `MultiAssociatedObjectWithLabel`.
    pub to: Vec<MultiAssociatedObjectWithLabel>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationMultiWithLabel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationMultiWithLabel", kind: Kind::Record(&[
            Member { name: "from", required: true }, Member { name: "paging", required: false },
            Member { name: "to", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { from: Shaped::blank(), paging: None, to: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from, 1 => &self.paging, 2 => &self.to, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from, 1 => &mut self.paging, 2 => &mut self.to, _ => &mut self.rest }
    }
}
impl PublicAssociationMultiWithLabel {
    /// With all that is required.
    pub fn new(
        from: impl Into<PublicObjectId>, to: impl IntoIterator<Item = impl Into<MultiAssociatedObjectWithLabel>>,
    ) -> Self {
        Self { from: from.into(), to: to.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `PublicDefaultAssociationMultiPost`: 2 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicDefaultAssociationMultiPost {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `to`: `PublicObjectId`.
    pub to: PublicObjectId,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicDefaultAssociationMultiPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDefaultAssociationMultiPost", kind: Kind::Record(&[
            Member { name: "from", required: true }, Member { name: "to", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { from: Shaped::blank(), to: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from, 1 => &self.to, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from, 1 => &mut self.to, _ => &mut self.rest }
    }
}
impl PublicDefaultAssociationMultiPost {
    /// With all that is required.
    pub fn new(from: impl Into<PublicObjectId>, to: impl Into<PublicObjectId>) -> Self {
        Self { from: from.into(), to: to.into(), rest: Rest::EMPTY }
    }
}

/// `PublicFetchAssociationsBatchRequest`: 2 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicFetchAssociationsBatchRequest {
    /// `after`: text; may be absent.
    pub after: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicFetchAssociationsBatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFetchAssociationsBatchRequest", kind: Kind::Record(&[
            Member { name: "after", required: false }, Member { name: "id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { after: None, id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.id, _ => &mut self.rest }
    }
}
impl PublicFetchAssociationsBatchRequest {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
}

/// `ReportCreationResponse`: 3 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct ReportCreationResponse {
    /// `enqueueTime`: `AssociationsDateTime`.
    pub enqueue_time: AssociationsDateTime,
    /// `userEmail`: text.
    pub user_email: Text,
    /// `userId`: a whole number.
    pub user_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ReportCreationResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ReportCreationResponse", kind: Kind::Record(&[
            Member { name: "enqueueTime", required: true }, Member { name: "userEmail", required: true },
            Member { name: "userId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { enqueue_time: Shaped::blank(), user_email: Text::EMPTY, user_id: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.enqueue_time, 1 => &self.user_email, 2 => &self.user_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.enqueue_time, 1 => &mut self.user_email, 2 => &mut self.user_id, _ => &mut self.rest,
        }
    }
}
impl ReportCreationResponse {
    /// With all that is required.
    pub fn new(
        enqueue_time: impl Into<AssociationsDateTime>, user_email: impl Into<Text>, user_id: impl Into<i64>,
    ) -> Self {
        Self {
            enqueue_time: enqueue_time.into(), user_email: user_email.into(), user_id: user_id.into(),
            rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    AssociationsBatchResponseLabelsBetweenObjectPair, AssociationsBatchResponsePublicAssociationMultiWithLabel,
    AssociationsDateTime, AssociationsPublicAssociationMultiWithLabel, BatchInputPublicAssociation,
    BatchInputPublicAssociationMultiArchive, BatchInputPublicAssociationMultiPost,
    BatchInputPublicDefaultAssociationMultiPost, BatchInputPublicFetchAssociationsBatchRequest,
    BatchResponseLabelsBetweenObjectPair, BatchResponseLabelsBetweenObjectPairWithErrors,
    BatchResponsePublicAssociation, BatchResponsePublicAssociationMulti,
    BatchResponsePublicAssociationMultiWithErrors, BatchResponsePublicAssociationMultiWithLabel,
    BatchResponsePublicAssociationMultiWithLabelWithErrors, BatchResponsePublicAssociationWithErrors,
    PublicAssociation, PublicAssociationMulti, PublicAssociationMultiArchive, PublicAssociationMultiPost,
    PublicAssociationMultiWithLabel, PublicDefaultAssociationMultiPost, PublicFetchAssociationsBatchRequest,
    ReportCreationResponse,
}
