// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 63 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmBatchCreate<E> {
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputForCreate`.
    pub body: BatchInputSimplePublicObjectBatchInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchCreate<E> {
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
    CrmBatchCreate "CrmBatchCreate" -> CrmBatchResponseSimplePublicObject {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 65 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmBatchRead<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchRead<E> {
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
    CrmBatchRead "CrmBatchRead" -> CrmBatchResponseSimplePublicObject {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 65 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmBatchUpdate<E> {
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInput`.
    pub body: BatchInputSimplePublicObjectBatchInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchUpdate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CrmBatchUpdate "CrmBatchUpdate" -> CrmBatchResponseSimplePublicObject {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 62 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmBatchUpsert<E> {
    /// The body, `application/json`: `BatchInputSimplePublicObjectBatchInputUpsert`.
    pub body: BatchInputSimplePublicObjectBatchInputUpsert,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchUpsert<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputSimplePublicObjectBatchInputUpsert>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CrmBatchUpsert "CrmBatchUpsert" -> CrmBatchResponseSimplePublicUpsertObject {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 63 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmCreate<E> {
    /// The body, `application/json`: `SimplePublicObjectInputForCreate`.
    pub body: SimplePublicObjectInputForCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<SimplePublicObjectInputForCreate>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CrmCreate "CrmCreate" -> CrmSimplePublicObject {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 66 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmGet<E> {
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
impl<E: Endpoint> CrmGet<E> {
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
    CrmGet "CrmGet" -> CrmSimplePublicObjectWithAssociations {
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

/// The parts of a request, for 66 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmList<E> {
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
impl<E: Endpoint> CrmList<E> {
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
impl<E: Endpoint> Default for CrmList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    CrmList "CrmList" -> CrmCollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
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

/// The parts of a request, for 38 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmMerge<E> {
    /// The body, `application/json`: `PublicMergeInput`.
    pub body: PublicMergeInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmMerge<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicMergeInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CrmMerge "CrmMerge" -> CrmSimplePublicObject {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 66 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmSearch<E> {
    /// The body, `application/json`: `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmSearch<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicObjectSearchRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CrmSearch "CrmSearch" -> CrmCollectionResponseWithTotalSimplePublicObject {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 65 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 30 more APIs, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CrmUpdate<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The query's `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// The body, `application/json`: `SimplePublicObjectInput`.
    pub body: SimplePublicObjectInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmUpdate<E> {
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
    CrmUpdate "CrmUpdate" -> CrmSimplePublicObject {
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
