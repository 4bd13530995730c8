// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 158 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Archive<E> {
    /// The path's `id`: text.
    pub id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Archive<E> {
    /// A request with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Archive "Archive" -> () {
        path 1 {
            0 id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 108 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct ArchiveAssociation<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `to_object_id`: text.
    pub to_object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveAssociation<E> {
    /// A request with all that is required.
    pub fn new(
        id: impl Into<Text>,
        to_object_type: impl Into<Text>,
        to_object_id: impl Into<Text>,
    ) -> Self {
        Self {
            id: id.into(),
            to_object_type: to_object_type.into(),
            to_object_id: to_object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveAssociation "ArchiveAssociation" -> () {
        path 3 {
            0 id = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
            2 to_object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 158 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchArchive<E> {
    /// The body, `application/json`: `BatchInputSimplePublicObjectId`.
    pub body: BatchInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchive<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectId>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchArchive "BatchArchive" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 95 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchCreate<E> {
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreate<E> {
    /// A request with all that is required.
    pub fn new(
        body: impl Into<BatchInputSimplePublicObjectBatchInputForCreate>,
    ) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreate "BatchCreate" -> Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 103 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchRead<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchRead<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchReadInputSimplePublicObjectId>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    BatchRead "BatchRead" -> Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 99 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchUpdate<E> {
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInput`.
    pub body: BatchInputSimplePublicObjectBatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchUpdate "BatchUpdate" -> Batch<BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 95 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchUpsert<E> {
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputUpsert`.
    pub body: BatchInputSimplePublicObjectBatchInputUpsert,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpsert<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInputUpsert>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchUpsert "BatchUpsert" -> Batch<BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 95 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Create<E> {
    /// The body, `application/json`: `SimplePublicObjectInputForCreate`.
    pub body: SimplePublicObjectInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Create<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<SimplePublicObjectInputForCreate>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Create "Create" -> SimplePublicObject {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 35 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CrmListAssociations<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmListAssociations<E> {
    /// A request with all that is required.
    pub fn new(id: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            to_object_type: to_object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    CrmListAssociations "CrmListAssociations" -> CollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
        path 2 {
            0 id = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {
            2 after "after" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 72 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct GdprDelete<E> {
    /// The body, `application/json`: `PublicGdprDeleteInput`.
    pub body: PublicGdprDeleteInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GdprDelete<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicGdprDeleteInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GdprDelete "GdprDelete" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 103 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Get<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `associations`: a list: text; may be absent.
    pub associations: Option<Vec<Text>>,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `propertiesWithHistory`: a list: text; may be absent.
    pub properties_with_history: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Get<E> {
    /// A request with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `associations`.
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `id_property`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `properties_with_history`.
    pub fn properties_with_history(
        mut self,
        properties_with_history: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties_with_history = Some(
            properties_with_history.into_iter().map(Into::into).collect(),
        );
        self
    }
}
crate::runtime::signature! {
    Get "Get" -> SimplePublicObjectWithAssociations {
        path 1 {
            0 id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 associations "associations" optional = None;
            3 id_property "idProperty" optional = None;
            4 properties "properties" optional = None;
            5 properties_with_history "propertiesWithHistory" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 103 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct List<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `associations`: a list: text; may be absent.
    pub associations: Option<Vec<Text>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `propertiesWithHistory`: a list: text; may be absent.
    pub properties_with_history: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> List<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `associations`.
    pub fn associations(
        mut self,
        associations: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `properties_with_history`.
    pub fn properties_with_history(
        mut self,
        properties_with_history: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties_with_history = Some(
            properties_with_history.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl<E: Endpoint> Default for List<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    List "List" -> CollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 associations "associations" optional = None;
            3 limit "limit" optional = None;
            4 properties "properties" optional = None;
            5 properties_with_history "propertiesWithHistory" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 50 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Merge<E> {
    /// The body, `application/json`: `PublicMergeInput`.
    pub body: PublicMergeInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Merge<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicMergeInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Merge "Merge" -> SimplePublicObject {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 101 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Search<E> {
    /// The body, `application/json`: `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Search<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicObjectSearchRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Search "Search" -> CollectionResponseWithTotalSimplePublicObject {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 108 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct SetAssociation<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `to_object_id`: text.
    pub to_object_id: Text,
    /// The body, `application/json`: a list: `AssociationSpec`.
    pub body: Vec<AssociationSpec>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetAssociation<E> {
    /// A request with all that is required.
    pub fn new(
        id: impl Into<Text>,
        to_object_type: impl Into<Text>,
        to_object_id: impl Into<Text>,
        body: impl IntoIterator<Item = impl Into<AssociationSpec>>,
    ) -> Self {
        Self {
            id: id.into(),
            to_object_type: to_object_type.into(),
            to_object_id: to_object_id.into(),
            body: body.into_iter().map(Into::into).collect(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetAssociation "SetAssociation" -> LabelsBetweenObjectPair {
        path 3 {
            0 id = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
            2 to_object_id = Text::EMPTY;
        }
        query {}
        body {
            3 body "application/json" required = Vec::new();
        }
    }
}

/// The parts of a request, for 108 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct SetAssociationDefault<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `to_object_id`: text.
    pub to_object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetAssociationDefault<E> {
    /// A request with all that is required.
    pub fn new(
        id: impl Into<Text>,
        to_object_type: impl Into<Text>,
        to_object_id: impl Into<Text>,
    ) -> Self {
        Self {
            id: id.into(),
            to_object_type: to_object_type.into(),
            to_object_id: to_object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetAssociationDefault "SetAssociationDefault" -> BatchResponsePublicDefaultAssociation {
        path 3 {
            0 id = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
            2 to_object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 99 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 31 more APIs, in 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Update<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The body, `application/json`: `SimplePublicObjectInput`.
    pub body: SimplePublicObjectInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Update<E> {
    /// A request with all that is required.
    pub fn new(id: impl Into<Text>, body: impl Into<SimplePublicObjectInput>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `id_property`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
}
crate::runtime::signature! {
    Update "Update" -> SimplePublicObject {
        path 1 {
            0 id = Text::EMPTY;
        }
        query {
            1 id_property "idProperty" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
