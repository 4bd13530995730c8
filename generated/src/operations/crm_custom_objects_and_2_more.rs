// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchCreateIn2025_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateIn2025_09<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchInputSimplePublicObjectBatchInputForCreate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateIn2025_09 "BatchCreateIn2025_09" -> CrmBatchResponseSimplePublicObject {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadIn2025_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadIn2025_09<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchReadInputSimplePublicObjectId>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
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
    BatchReadIn2025_09 "BatchReadIn2025_09" -> CrmBatchResponseSimplePublicObject {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CrmBatchArchive<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectId`.
    pub body: BatchInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchArchive<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchInputSimplePublicObjectId>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CrmBatchArchive "CrmBatchArchive" -> () {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomObjectsArchive<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsArchive<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, object_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CustomObjectsArchive "CustomObjectsArchive" -> () {
        path 2 {
            0 object_type = Text::EMPTY;
            1 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsBatchUpdate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInput`.
    pub body: BatchInputSimplePublicObjectBatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsBatchUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchInputSimplePublicObjectBatchInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CustomObjectsBatchUpdate "CustomObjectsBatchUpdate" -> CrmBatchResponseSimplePublicObject {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsBatchUpsert<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputUpsert`.
    pub body: BatchInputSimplePublicObjectBatchInputUpsert,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsBatchUpsert<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchInputSimplePublicObjectBatchInputUpsert>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CustomObjectsBatchUpsert "CustomObjectsBatchUpsert" -> CrmBatchResponseSimplePublicUpsertObject {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsCreate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `SimplePublicObjectInputForCreate`.
    pub body: SimplePublicObjectInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsCreate<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<SimplePublicObjectInputForCreate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CustomObjectsCreate "CustomObjectsCreate" -> CrmSimplePublicObject {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsGetIn2025_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
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
impl<E: Endpoint> CustomObjectsGetIn2025_09<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, object_id: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            object_id: object_id.into(),
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
    CustomObjectsGetIn2025_09 "CustomObjectsGetIn2025_09" -> CrmSimplePublicObjectWithAssociations {
        path 2 {
            0 object_type = Text::EMPTY;
            1 object_id = Text::EMPTY;
        }
        query {
            2 archived "archived" optional = None;
            3 associations "associations" optional = None;
            4 id_property "idProperty" optional = None;
            5 properties "properties" optional = None;
            6 properties_with_history "propertiesWithHistory" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsSearch<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsSearch<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<PublicObjectSearchRequest>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CustomObjectsSearch "CustomObjectsSearch" -> CrmCollectionResponseWithTotalSimplePublicObject {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CustomObjectsUpdate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The body, `application/json`: `SimplePublicObjectInput`.
    pub body: SimplePublicObjectInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomObjectsUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        object_id: impl Into<Text>,
        body: impl Into<SimplePublicObjectInput>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            object_id: object_id.into(),
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
    CustomObjectsUpdate "CustomObjectsUpdate" -> CrmSimplePublicObject {
        path 2 {
            0 object_type = Text::EMPTY;
            1 object_id = Text::EMPTY;
        }
        query {
            2 id_property "idProperty" optional = None;
        }
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/custom-objects`, `crm/forecasts`, `crm/objects`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListIn2025_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
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
impl<E: Endpoint> ListIn2025_09<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            ..Shaped::blank()
        }
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
crate::runtime::signature! {
    ListIn2025_09 "ListIn2025_09" -> CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 archived "archived" optional = None;
            3 associations "associations" optional = None;
            4 limit "limit" optional = None;
            5 properties "properties" optional = None;
            6 properties_with_history "propertiesWithHistory" optional = None;
        }
        body {}
    }
}
