// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `crm/payments`, in v3.
#[non_exhaustive]
pub struct PaymentsBatchRead<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PaymentsBatchRead<E> {
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
    PaymentsBatchRead "PaymentsBatchRead" -> Batch<PaymentsBatchResponseSimplePublicObject, PaymentsBatchResponseSimplePublicObjectWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/payments`, in v3.
#[non_exhaustive]
pub struct PaymentsGet<E> {
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
impl<E: Endpoint> PaymentsGet<E> {
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
    PaymentsGet "PaymentsGet" -> PaymentsSimplePublicObjectWithAssociations {
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

/// The parts of a request, for one endpoint.
///
/// Published by `crm/payments`, in v3.
#[non_exhaustive]
pub struct PaymentsList<E> {
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
impl<E: Endpoint> PaymentsList<E> {
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
impl<E: Endpoint> Default for PaymentsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    PaymentsList "PaymentsList" -> PaymentsCollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
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

/// The parts of a request, for one endpoint.
///
/// Published by `crm/payments`, in v3.
#[non_exhaustive]
pub struct PaymentsSearch<E> {
    /// The body, `application/json`: `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PaymentsSearch<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicObjectSearchRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PaymentsSearch "PaymentsSearch" -> CollectionResponseWithTotalSimplePublicObjectForwardPaging {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}
