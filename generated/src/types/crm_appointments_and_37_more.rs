// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputSimplePublicObjectBatchInput`: one member.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchInputSimplePublicObjectBatchInput {
    /// `inputs`: a list: `SimplePublicObjectBatchInput`.
    pub inputs: Vec<SimplePublicObjectBatchInput>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputSimplePublicObjectBatchInput "BatchInputSimplePublicObjectBatchInput" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputSimplePublicObjectBatchInput {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<SimplePublicObjectBatchInput>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<SimplePublicObjectBatchInput>> From<Vec<T>>
for BatchInputSimplePublicObjectBatchInput {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<SimplePublicObjectBatchInput>, const N: usize> From<[T; N]>
for BatchInputSimplePublicObjectBatchInput {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputSimplePublicObjectBatchInputForCreate`: one member.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchInputSimplePublicObjectBatchInputForCreate {
    /// `inputs`: a list: `SimplePublicObjectBatchInputForCreate`.
    pub inputs: Vec<SimplePublicObjectBatchInputForCreate>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputSimplePublicObjectBatchInputForCreate "BatchInputSimplePublicObjectBatchInputForCreate" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputSimplePublicObjectBatchInputForCreate {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<
            Item = impl Into<SimplePublicObjectBatchInputForCreate>,
        >,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<SimplePublicObjectBatchInputForCreate>> From<Vec<T>>
for BatchInputSimplePublicObjectBatchInputForCreate {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<SimplePublicObjectBatchInputForCreate>, const N: usize> From<[T; N]>
for BatchInputSimplePublicObjectBatchInputForCreate {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputSimplePublicObjectBatchInputUpsert`: one member.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchInputSimplePublicObjectBatchInputUpsert {
    /// `inputs`: a list: `SimplePublicObjectBatchInputUpsert`.
    pub inputs: Vec<SimplePublicObjectBatchInputUpsert>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputSimplePublicObjectBatchInputUpsert "BatchInputSimplePublicObjectBatchInputUpsert" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputSimplePublicObjectBatchInputUpsert {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<SimplePublicObjectBatchInputUpsert>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<SimplePublicObjectBatchInputUpsert>> From<Vec<T>>
for BatchInputSimplePublicObjectBatchInputUpsert {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<SimplePublicObjectBatchInputUpsert>, const N: usize> From<[T; N]>
for BatchInputSimplePublicObjectBatchInputUpsert {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `CollectionResponseWithTotalSimplePublicObject`: 3 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalSimplePublicObject {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `SimplePublicObject`.
    pub results: Vec<SimplePublicObject>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalSimplePublicObject "CollectionResponseWithTotalSimplePublicObject" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalSimplePublicObject {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<SimplePublicObject>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationsForObject "PublicAssociationsForObject" {
        0 to "to" required = Shaped::blank();
        1 types "types" required = Vec::new();
    }
}
impl PublicAssociationsForObject {
    /// One with all that is required.
    pub fn new(
        to: impl Into<PublicObjectId>,
        types: impl IntoIterator<Item = impl Into<AssociationSpec>>,
    ) -> Self {
        Self {
            to: to.into(),
            types: types.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
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
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    rest: Rest,
}
crate::runtime::record! {
    SimplePublicObjectBatchInput "SimplePublicObjectBatchInput" {
        0 id "id" required = Text::EMPTY;
        1 id_property "idProperty" optional = None;
        2 object_write_trace_id "objectWriteTraceId" optional = None;
        3 properties "properties" required = Map::EMPTY;
    }
}
impl SimplePublicObjectBatchInput {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, properties: impl Into<Map<Text>>) -> Self {
        Self {
            id: id.into(),
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
    /// Sets `objectWriteTraceId`.
    pub fn object_write_trace_id(
        mut self,
        object_write_trace_id: impl Into<Text>,
    ) -> Self {
        self.object_write_trace_id = Some(object_write_trace_id.into());
        self
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
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    rest: Rest,
}
crate::runtime::record! {
    SimplePublicObjectBatchInputForCreate "SimplePublicObjectBatchInputForCreate" {
        0 associations "associations" optional = None;
        1 object_write_trace_id "objectWriteTraceId" optional = None;
        2 properties "properties" required = Map::EMPTY;
    }
}
impl SimplePublicObjectBatchInputForCreate {
    /// One with all that is required.
    pub fn new(properties: impl Into<Map<Text>>) -> Self {
        Self {
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `associations`.
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<PublicAssociationsForObject>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `objectWriteTraceId`.
    pub fn object_write_trace_id(
        mut self,
        object_write_trace_id: impl Into<Text>,
    ) -> Self {
        self.object_write_trace_id = Some(object_write_trace_id.into());
        self
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
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    rest: Rest,
}
crate::runtime::record! {
    SimplePublicObjectBatchInputUpsert "SimplePublicObjectBatchInputUpsert" {
        0 id "id" required = Text::EMPTY;
        1 id_property "idProperty" optional = None;
        2 object_write_trace_id "objectWriteTraceId" optional = None;
        3 properties "properties" required = Map::EMPTY;
    }
}
impl SimplePublicObjectBatchInputUpsert {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, properties: impl Into<Map<Text>>) -> Self {
        Self {
            id: id.into(),
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
    /// Sets `objectWriteTraceId`.
    pub fn object_write_trace_id(
        mut self,
        object_write_trace_id: impl Into<Text>,
    ) -> Self {
        self.object_write_trace_id = Some(object_write_trace_id.into());
        self
    }
}

/// `SimplePublicObjectInput`: one member.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicObjectInput {
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    rest: Rest,
}
crate::runtime::record! {
    SimplePublicObjectInput "SimplePublicObjectInput" {
        0 properties "properties" required = Map::EMPTY;
    }
}
impl SimplePublicObjectInput {
    /// One with all that is required.
    pub fn new(properties: impl Into<Map<Text>>) -> Self {
        Self {
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
}

/// `SimplePublicObjectInputForCreate`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicObjectInputForCreate {
    /// `associations`: a list: `PublicAssociationsForObject`; may be absent.
    pub associations: Option<Vec<PublicAssociationsForObject>>,
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    rest: Rest,
}
crate::runtime::record! {
    SimplePublicObjectInputForCreate "SimplePublicObjectInputForCreate" {
        0 associations "associations" optional = None;
        1 properties "properties" required = Map::EMPTY;
    }
}
impl SimplePublicObjectInputForCreate {
    /// One with all that is required.
    pub fn new(properties: impl Into<Map<Text>>) -> Self {
        Self {
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `associations`.
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<PublicAssociationsForObject>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect());
        self
    }
}
