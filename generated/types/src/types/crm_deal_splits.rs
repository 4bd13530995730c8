// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, SimplePublicObject, StandardError, ValueWithTimestamp,
};

/// `BatchResponseDealToDealSplits`: 8 members.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponseDealToDealSplits {
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
    /// `results`: a list: `DealToDealSplits`.
    pub results: Vec<DealToDealSplits>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseDealToDealSplits {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseDealToDealSplits", kind: Kind::Record(&[
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
impl BatchResponseDealToDealSplits {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<DealToDealSplits>>,
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
crate::runtime::batch_body! { BatchResponseDealToDealSplits: DealToDealSplits }

/// `BatchResponseDealToDealSplitsWithErrors`: 8 members.
///
/// Published by `crm/deal-splits`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponseDealToDealSplitsWithErrors {
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
    /// `results`: a list: `DealSplitsDealToDealSplits`.
    pub results: Vec<DealSplitsDealToDealSplits>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseDealToDealSplitsWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseDealToDealSplitsWithErrors", kind: Kind::Record(&[
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
impl BatchResponseDealToDealSplitsWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<DealSplitsDealToDealSplits>>,
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
crate::runtime::batch_body! { BatchResponseDealToDealSplitsWithErrors: DealSplitsDealToDealSplits }

/// `BatchResponseDealToDealSplits`: 6 members.
///
/// Published by `crm/deal-splits`, in 2026-03, v3.
#[doc(alias = "BatchResponseDealToDealSplits")]
#[non_exhaustive]
pub struct DealSplitsBatchResponseDealToDealSplits {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `DealSplitsDealToDealSplits`.
    pub results: Vec<DealSplitsDealToDealSplits>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DealSplitsBatchResponseDealToDealSplits {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseDealToDealSplits", kind: Kind::Record(&[
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
impl DealSplitsBatchResponseDealToDealSplits {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<DealSplitsDealToDealSplits>>,
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
crate::runtime::batch_body! { DealSplitsBatchResponseDealToDealSplits: DealSplitsDealToDealSplits }

/// `DealToDealSplits`: 2 members.
///
/// Published by `crm/deal-splits`, in 2026-03, v3.
#[doc(alias = "DealToDealSplits")]
#[non_exhaustive]
pub struct DealSplitsDealToDealSplits {
    /// `id`: text.
    pub id: Text,
    /// `splits`: a list: `DealSplitsSimplePublicObject`.
    pub splits: Vec<DealSplitsSimplePublicObject>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DealSplitsDealToDealSplits {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DealToDealSplits", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "splits", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, splits: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.splits, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.splits, _ => &mut self.rest }
    }
}
impl DealSplitsDealToDealSplits {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, splits: impl IntoIterator<Item = impl Into<DealSplitsSimplePublicObject>>) -> Self {
        Self { id: id.into(), splits: splits.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}

/// `SimplePublicObject`: 9 members.
///
/// Published by `crm/deal-splits`, in 2026-03, v3.
#[doc(alias = "SimplePublicObject")]
#[non_exhaustive]
pub struct DealSplitsSimplePublicObject {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `objectWriteTraceId`: text; may be absent.
    pub object_write_trace_id: Option<Text>,
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// `propertiesWithHistory`: a map by name: a list: `ValueWithTimestamp`; may be absent.
    pub properties_with_history: Option<Map<Vec<ValueWithTimestamp>>>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DealSplitsSimplePublicObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SimplePublicObject", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "objectWriteTraceId", required: false }, Member { name: "properties", required: true },
            Member { name: "propertiesWithHistory", required: false }, Member { name: "updatedAt", required: true },
            Member { name: "url", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, created_at: DateTime::UNSET, id: Text::EMPTY,
            object_write_trace_id: None, properties: Properties::EMPTY, properties_with_history: None,
            updated_at: DateTime::UNSET, url: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.created_at, 3 => &self.id,
            4 => &self.object_write_trace_id, 5 => &self.properties, 6 => &self.properties_with_history,
            7 => &self.updated_at, 8 => &self.url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.object_write_trace_id, 5 => &mut self.properties, 6 => &mut self.properties_with_history,
            7 => &mut self.updated_at, 8 => &mut self.url, _ => &mut self.rest,
        }
    }
}
impl DealSplitsSimplePublicObject {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, id: impl Into<Text>, properties: impl Into<Properties>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, created_at: created_at.into(), id: id.into(), properties: properties.into(),
            updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `objectWriteTraceId`.
    pub fn object_write_trace_id(mut self, object_write_trace_id: impl Into<Text>) -> Self {
        self.object_write_trace_id = Some(object_write_trace_id.into()); self
    }
    /// Sets `propertiesWithHistory`.
    pub fn properties_with_history(mut self, properties_with_history: impl Into<Map<Vec<ValueWithTimestamp>>>) -> Self {
        self.properties_with_history = Some(properties_with_history.into()); self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
}

/// `DealToDealSplits`: 2 members.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct DealToDealSplits {
    /// `id`: text.
    pub id: Text,
    /// `splits`: a list: `SimplePublicObject`.
    pub splits: Vec<SimplePublicObject>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DealToDealSplits {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DealToDealSplits", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "splits", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, splits: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.splits, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.splits, _ => &mut self.rest }
    }
}
impl DealToDealSplits {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, splits: impl IntoIterator<Item = impl Into<SimplePublicObject>>) -> Self {
        Self { id: id.into(), splits: splits.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}

/// `PublicDealSplitInput`: 2 members.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicDealSplitInput {
    /// `ownerId`: a whole number.
    pub owner_id: i64,
    /// `percentage`: a number.
    pub percentage: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicDealSplitInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDealSplitInput", kind: Kind::Record(&[
            Member { name: "ownerId", required: true }, Member { name: "percentage", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { owner_id: 0, percentage: 0.0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.owner_id, 1 => &self.percentage, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.owner_id, 1 => &mut self.percentage, _ => &mut self.rest }
    }
}
impl PublicDealSplitInput {
    /// With all that is required.
    pub fn new(owner_id: impl Into<i64>, percentage: impl Into<f64>) -> Self {
        Self { owner_id: owner_id.into(), percentage: percentage.into(), rest: Rest::EMPTY }
    }
}

/// `PublicDealSplitsBatchCreateRequest`: one member.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicDealSplitsBatchCreateRequest {
    /// `inputs`: a list: `PublicDealSplitsCreateRequest`.
    pub inputs: Vec<PublicDealSplitsCreateRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicDealSplitsBatchCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDealSplitsBatchCreateRequest", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl PublicDealSplitsBatchCreateRequest {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicDealSplitsCreateRequest>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicDealSplitsCreateRequest>> From<Vec<T>> for PublicDealSplitsBatchCreateRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicDealSplitsCreateRequest>, const N: usize> From<[T; N]> for PublicDealSplitsBatchCreateRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicDealSplitsCreateRequest`: 2 members.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicDealSplitsCreateRequest {
    /// `id`: a whole number.
    pub id: i64,
    /// `splits`: a list: `PublicDealSplitInput`.
    pub splits: Vec<PublicDealSplitInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicDealSplitsCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDealSplitsCreateRequest", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "splits", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: 0, splits: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.splits, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.splits, _ => &mut self.rest }
    }
}
impl PublicDealSplitsCreateRequest {
    /// With all that is required.
    pub fn new(id: impl Into<i64>, splits: impl IntoIterator<Item = impl Into<PublicDealSplitInput>>) -> Self {
        Self { id: id.into(), splits: splits.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    BatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors, DealSplitsBatchResponseDealToDealSplits,
    DealSplitsDealToDealSplits, DealSplitsSimplePublicObject, DealToDealSplits, PublicDealSplitInput,
    PublicDealSplitsBatchCreateRequest, PublicDealSplitsCreateRequest,
}
