// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationSpec, BatchResponseSimplePublicStatus, Paging, PublicObjectId, PublicObjectWarning,
    SimplePublicObject, StandardError, ValueWithTimestamp,
};

/// `BatchInputSimplePublicObjectBatchInput`: one member.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchInputSimplePublicObjectBatchInput {
    /// `inputs`: a list: `SimplePublicObjectBatchInput`.
    pub inputs: Vec<SimplePublicObjectBatchInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputSimplePublicObjectBatchInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputSimplePublicObjectBatchInput", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputSimplePublicObjectBatchInput {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<SimplePublicObjectBatchInput>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<SimplePublicObjectBatchInput>> From<Vec<T>> for BatchInputSimplePublicObjectBatchInput {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<SimplePublicObjectBatchInput>, const N: usize> From<[T; N]> for BatchInputSimplePublicObjectBatchInput {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputSimplePublicObjectBatchInputForCreate`: one member.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchInputSimplePublicObjectBatchInputForCreate {
    /// `inputs`: a list: `SimplePublicObjectBatchInputForCreate`.
    pub inputs: Vec<SimplePublicObjectBatchInputForCreate>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputSimplePublicObjectBatchInputForCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputSimplePublicObjectBatchInputForCreate", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputSimplePublicObjectBatchInputForCreate {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<SimplePublicObjectBatchInputForCreate>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<SimplePublicObjectBatchInputForCreate>> From<Vec<T>> for BatchInputSimplePublicObjectBatchInputForCreate {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<SimplePublicObjectBatchInputForCreate>, const N: usize> From<[T; N]> for BatchInputSimplePublicObjectBatchInputForCreate {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputSimplePublicObjectBatchInputUpsert`: one member.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchInputSimplePublicObjectBatchInputUpsert {
    /// `inputs`: a list: `SimplePublicObjectBatchInputUpsert`.
    pub inputs: Vec<SimplePublicObjectBatchInputUpsert>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputSimplePublicObjectBatchInputUpsert {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputSimplePublicObjectBatchInputUpsert", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputSimplePublicObjectBatchInputUpsert {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<SimplePublicObjectBatchInputUpsert>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<SimplePublicObjectBatchInputUpsert>> From<Vec<T>> for BatchInputSimplePublicObjectBatchInputUpsert {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<SimplePublicObjectBatchInputUpsert>, const N: usize> From<[T; N]> for BatchInputSimplePublicObjectBatchInputUpsert {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseSimplePublicUpsertObject`: 6 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchResponseSimplePublicUpsertObject {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `SimplePublicUpsertObject`.
    pub results: Vec<SimplePublicUpsertObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseSimplePublicUpsertObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSimplePublicUpsertObject", kind: Kind::Record(&[
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
impl BatchResponseSimplePublicUpsertObject {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<SimplePublicUpsertObject>>,
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
crate::runtime::batch_body! { BatchResponseSimplePublicUpsertObject: SimplePublicUpsertObject }

/// `BatchResponseSimplePublicUpsertObjectWithErrors`: 8 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchResponseSimplePublicUpsertObjectWithErrors {
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
    /// `results`: a list: `SimplePublicUpsertObject`.
    pub results: Vec<SimplePublicUpsertObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseSimplePublicUpsertObjectWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSimplePublicUpsertObjectWithErrors", kind: Kind::Record(&[
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
impl BatchResponseSimplePublicUpsertObjectWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<SimplePublicUpsertObject>>,
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
crate::runtime::batch_body! { BatchResponseSimplePublicUpsertObjectWithErrors: SimplePublicUpsertObject }

/// `CollectionResponseWithTotalSimplePublicObject`: 3 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalSimplePublicObject {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `SimplePublicObject`.
    pub results: Vec<SimplePublicObject>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalSimplePublicObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalSimplePublicObject", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalSimplePublicObject {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<SimplePublicObject>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `PublicAssociationsForObject`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct PublicAssociationsForObject {
    /// `to`: `PublicObjectId`.
    pub to: PublicObjectId,
    /// `types`: a list: `AssociationSpec`.
    pub types: Vec<AssociationSpec>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationsForObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationsForObject", kind: Kind::Record(&[
            Member { name: "to", required: true }, Member { name: "types", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { to: Shaped::blank(), types: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.to, 1 => &self.types, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.to, 1 => &mut self.types, _ => &mut self.rest }
    }
}
impl PublicAssociationsForObject {
    /// With all that is required.
    pub fn new(to: impl Into<PublicObjectId>, types: impl IntoIterator<Item = impl Into<AssociationSpec>>) -> Self {
        Self { to: to.into(), types: types.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}

/// `SimplePublicObjectBatchInput`: 4 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicObjectBatchInput {
    /// `id`: text.
    pub id: Text,
    /// `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// `objectWriteTraceId`: text; may be absent.
    pub object_write_trace_id: Option<Text>,
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SimplePublicObjectBatchInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SimplePublicObjectBatchInput", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "idProperty", required: false },
            Member { name: "objectWriteTraceId", required: false }, Member { name: "properties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, id_property: None, object_write_trace_id: None, properties: Properties::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.id_property, 2 => &self.object_write_trace_id, 3 => &self.properties,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.id_property, 2 => &mut self.object_write_trace_id,
            3 => &mut self.properties, _ => &mut self.rest,
        }
    }
}
impl SimplePublicObjectBatchInput {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, properties: impl Into<Properties>) -> Self {
        Self { id: id.into(), properties: properties.into(), ..Shaped::blank() }
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into()); self
    }
    /// Sets `objectWriteTraceId`.
    pub fn object_write_trace_id(mut self, object_write_trace_id: impl Into<Text>) -> Self {
        self.object_write_trace_id = Some(object_write_trace_id.into()); self
    }
}

/// `SimplePublicObjectBatchInputForCreate`: 3 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicObjectBatchInputForCreate {
    /// `associations`: a list: `PublicAssociationsForObject`; may be absent.
    pub associations: Option<Vec<PublicAssociationsForObject>>,
    /// `objectWriteTraceId`: text; may be absent.
    pub object_write_trace_id: Option<Text>,
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SimplePublicObjectBatchInputForCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SimplePublicObjectBatchInputForCreate", kind: Kind::Record(&[
            Member { name: "associations", required: false }, Member { name: "objectWriteTraceId", required: false },
            Member { name: "properties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { associations: None, object_write_trace_id: None, properties: Properties::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.associations, 1 => &self.object_write_trace_id, 2 => &self.properties, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.associations, 1 => &mut self.object_write_trace_id, 2 => &mut self.properties,
            _ => &mut self.rest,
        }
    }
}
impl SimplePublicObjectBatchInputForCreate {
    /// With all that is required.
    pub fn new(properties: impl Into<Properties>) -> Self { Self { properties: properties.into(), ..Shaped::blank() } }
    /// Sets `associations`.
    pub fn associations(
        mut self, associations: impl IntoIterator<Item = impl Into<PublicAssociationsForObject>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect()); self
    }
    /// Sets `objectWriteTraceId`.
    pub fn object_write_trace_id(mut self, object_write_trace_id: impl Into<Text>) -> Self {
        self.object_write_trace_id = Some(object_write_trace_id.into()); self
    }
}

/// `SimplePublicObjectBatchInputUpsert`: 4 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicObjectBatchInputUpsert {
    /// `id`: text.
    pub id: Text,
    /// `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// `objectWriteTraceId`: text; may be absent.
    pub object_write_trace_id: Option<Text>,
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SimplePublicObjectBatchInputUpsert {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SimplePublicObjectBatchInputUpsert", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "idProperty", required: false },
            Member { name: "objectWriteTraceId", required: false }, Member { name: "properties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, id_property: None, object_write_trace_id: None, properties: Properties::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.id_property, 2 => &self.object_write_trace_id, 3 => &self.properties,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.id_property, 2 => &mut self.object_write_trace_id,
            3 => &mut self.properties, _ => &mut self.rest,
        }
    }
}
impl SimplePublicObjectBatchInputUpsert {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, properties: impl Into<Properties>) -> Self {
        Self { id: id.into(), properties: properties.into(), ..Shaped::blank() }
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into()); self
    }
    /// Sets `objectWriteTraceId`.
    pub fn object_write_trace_id(mut self, object_write_trace_id: impl Into<Text>) -> Self {
        self.object_write_trace_id = Some(object_write_trace_id.into()); self
    }
}

/// `SimplePublicObjectInput`: one member.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicObjectInput {
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SimplePublicObjectInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SimplePublicObjectInput", kind: Kind::Record(&[Member { name: "properties", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { properties: Properties::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.properties, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.properties, _ => &mut self.rest }
    }
}
impl SimplePublicObjectInput {
    /// With all that is required.
    pub fn new(properties: impl Into<Properties>) -> Self { Self { properties: properties.into(), rest: Rest::EMPTY } }
}

/// `SimplePublicObjectInputForCreate`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicObjectInputForCreate {
    /// `associations`: a list: `PublicAssociationsForObject`; may be absent.
    pub associations: Option<Vec<PublicAssociationsForObject>>,
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SimplePublicObjectInputForCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SimplePublicObjectInputForCreate", kind: Kind::Record(&[
            Member { name: "associations", required: false }, Member { name: "properties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { associations: None, properties: Properties::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.associations, 1 => &self.properties, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.associations, 1 => &mut self.properties, _ => &mut self.rest }
    }
}
impl SimplePublicObjectInputForCreate {
    /// With all that is required.
    pub fn new(properties: impl Into<Properties>) -> Self { Self { properties: properties.into(), ..Shaped::blank() } }
    /// Sets `associations`.
    pub fn associations(
        mut self, associations: impl IntoIterator<Item = impl Into<PublicAssociationsForObject>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect()); self
    }
}

/// `SimplePublicUpsertObject`: 11 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicUpsertObject {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `new`: true or false.
    pub new: bool,
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
    /// `warnings`: a list: `PublicObjectWarning`; may be absent.
    pub warnings: Option<Vec<PublicObjectWarning>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SimplePublicUpsertObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SimplePublicUpsertObject", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "new", required: true }, Member { name: "objectWriteTraceId", required: false },
            Member { name: "properties", required: true }, Member { name: "propertiesWithHistory", required: false },
            Member { name: "updatedAt", required: true }, Member { name: "url", required: false },
            Member { name: "warnings", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, created_at: DateTime::UNSET, id: Text::EMPTY, new: false,
            object_write_trace_id: None, properties: Properties::EMPTY, properties_with_history: None,
            updated_at: DateTime::UNSET, url: None, warnings: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.created_at, 3 => &self.id, 4 => &self.new,
            5 => &self.object_write_trace_id, 6 => &self.properties, 7 => &self.properties_with_history,
            8 => &self.updated_at, 9 => &self.url, 10 => &self.warnings, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.new, 5 => &mut self.object_write_trace_id, 6 => &mut self.properties,
            7 => &mut self.properties_with_history, 8 => &mut self.updated_at, 9 => &mut self.url,
            10 => &mut self.warnings, _ => &mut self.rest,
        }
    }
}
impl SimplePublicUpsertObject {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, id: impl Into<Text>, new: bool,
        properties: impl Into<Properties>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, created_at: created_at.into(), id: id.into(), new, properties: properties.into(),
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
    /// Sets `warnings`.
    pub fn warnings(mut self, warnings: impl IntoIterator<Item = impl Into<PublicObjectWarning>>) -> Self {
        self.warnings = Some(warnings.into_iter().map(Into::into).collect()); self
    }
}

crate::runtime::shaped_traits! {
    BatchInputSimplePublicObjectBatchInput, BatchInputSimplePublicObjectBatchInputForCreate,
    BatchInputSimplePublicObjectBatchInputUpsert, BatchResponseSimplePublicUpsertObject,
    BatchResponseSimplePublicUpsertObjectWithErrors, CollectionResponseWithTotalSimplePublicObject,
    PublicAssociationsForObject, SimplePublicObjectBatchInput, SimplePublicObjectBatchInputForCreate,
    SimplePublicObjectBatchInputUpsert, SimplePublicObjectInput, SimplePublicObjectInputForCreate,
    SimplePublicUpsertObject,
}
