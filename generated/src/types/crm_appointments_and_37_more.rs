// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputSimplePublicObjectBatchInput`: one member.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchInputSimplePublicObjectBatchInput {
    /// `inputs`: a list: a `SimplePublicObjectBatchInput`.
    pub inputs: Vec<SimplePublicObjectBatchInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
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
    /// `inputs`: a list: a `SimplePublicObjectBatchInputForCreate`.
    pub inputs: Vec<SimplePublicObjectBatchInputForCreate>,
    /// Members that the specification does not know.
    pub rest: Rest,
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
    /// `inputs`: a list: a `SimplePublicObjectBatchInputUpsert`.
    pub inputs: Vec<SimplePublicObjectBatchInputUpsert>,
    /// Members that the specification does not know.
    pub rest: Rest,
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
    /// `results`: a list: a `SimplePublicUpsertObject`.
    pub results: Vec<SimplePublicUpsertObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponseSimplePublicUpsertObject "BatchResponseSimplePublicUpsertObject" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseSimplePublicUpsertObject {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<SimplePublicUpsertObject>>,
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
crate::runtime::batch_body! { BatchResponseSimplePublicUpsertObject: SimplePublicUpsertObject }

/// `BatchResponseSimplePublicUpsertObjectWithErrors`: 8 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchResponseSimplePublicUpsertObjectWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `SimplePublicUpsertObject`.
    pub results: Vec<SimplePublicUpsertObject>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponseSimplePublicUpsertObjectWithErrors "BatchResponseSimplePublicUpsertObjectWithErrors" {
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
impl BatchResponseSimplePublicUpsertObjectWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<SimplePublicUpsertObject>>,
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
crate::runtime::batch_body! { BatchResponseSimplePublicUpsertObjectWithErrors: SimplePublicUpsertObject }

/// `CollectionResponseWithTotalSimplePublicObject`: 3 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 35 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalSimplePublicObject {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: a `SimplePublicObject`.
    pub results: Vec<SimplePublicObject>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
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
    /// `to`: a `PublicObjectId`.
    pub to: PublicObjectId,
    /// `types`: a list: a `AssociationSpec`.
    pub types: Vec<AssociationSpec>,
    /// Members that the specification does not know.
    pub rest: Rest,
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
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SimplePublicObjectBatchInput "SimplePublicObjectBatchInput" {
        0 id "id" required = Text::EMPTY;
        1 id_property "idProperty" optional = None;
        2 object_write_trace_id "objectWriteTraceId" optional = None;
        3 properties "properties" required = Properties::EMPTY;
    }
}
impl SimplePublicObjectBatchInput {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, properties: impl Into<Properties>) -> Self {
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
    /// `associations`: a list: a `PublicAssociationsForObject`; may be absent.
    pub associations: Option<Vec<PublicAssociationsForObject>>,
    /// `objectWriteTraceId`: text; may be absent.
    pub object_write_trace_id: Option<Text>,
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SimplePublicObjectBatchInputForCreate "SimplePublicObjectBatchInputForCreate" {
        0 associations "associations" optional = None;
        1 object_write_trace_id "objectWriteTraceId" optional = None;
        2 properties "properties" required = Properties::EMPTY;
    }
}
impl SimplePublicObjectBatchInputForCreate {
    /// One with all that is required.
    pub fn new(properties: impl Into<Properties>) -> Self {
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
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SimplePublicObjectBatchInputUpsert "SimplePublicObjectBatchInputUpsert" {
        0 id "id" required = Text::EMPTY;
        1 id_property "idProperty" optional = None;
        2 object_write_trace_id "objectWriteTraceId" optional = None;
        3 properties "properties" required = Properties::EMPTY;
    }
}
impl SimplePublicObjectBatchInputUpsert {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, properties: impl Into<Properties>) -> Self {
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
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SimplePublicObjectInput "SimplePublicObjectInput" {
        0 properties "properties" required = Properties::EMPTY;
    }
}
impl SimplePublicObjectInput {
    /// One with all that is required.
    pub fn new(properties: impl Into<Properties>) -> Self {
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
    /// `associations`: a list: a `PublicAssociationsForObject`; may be absent.
    pub associations: Option<Vec<PublicAssociationsForObject>>,
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SimplePublicObjectInputForCreate "SimplePublicObjectInputForCreate" {
        0 associations "associations" optional = None;
        1 properties "properties" required = Properties::EMPTY;
    }
}
impl SimplePublicObjectInputForCreate {
    /// One with all that is required.
    pub fn new(properties: impl Into<Properties>) -> Self {
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
    /// `propertiesWithHistory`: a map by name: a list: a `ValueWithTimestamp`; may be absent.
    pub properties_with_history: Option<Map<Vec<ValueWithTimestamp>>>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// `warnings`: a list: a `PublicObjectWarning`; may be absent.
    pub warnings: Option<Vec<PublicObjectWarning>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SimplePublicUpsertObject "SimplePublicUpsertObject" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 id "id" required = Text::EMPTY;
        4 new "new" required = false;
        5 object_write_trace_id "objectWriteTraceId" optional = None;
        6 properties "properties" required = Properties::EMPTY;
        7 properties_with_history "propertiesWithHistory" optional = None;
        8 updated_at "updatedAt" required = DateTime::UNSET;
        9 url "url" optional = None;
        10 warnings "warnings" optional = None;
    }
}
impl SimplePublicUpsertObject {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        new: bool,
        properties: impl Into<Properties>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived,
            created_at: created_at.into(),
            id: id.into(),
            new,
            properties: properties.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}
