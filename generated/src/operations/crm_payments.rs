// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchReadInputSimplePublicObjectId, CollectionResponseWithTotalSimplePublicObjectForwardPaging,
    PaymentsBatchResponseSimplePublicObject, PaymentsBatchResponseSimplePublicObjectWithErrors,
    PaymentsCollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    PaymentsSimplePublicObjectWithAssociations, PublicObjectSearchRequest,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/payments`, in v3.
#[non_exhaustive]
pub struct PaymentsBatchRead<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PaymentsBatchRead<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchReadInputSimplePublicObjectId>) -> Self {
        Self { body: body.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for PaymentsBatchRead<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentsBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PaymentsBatchRead<E> {
    type Response = Batch<PaymentsBatchResponseSimplePublicObject, PaymentsBatchResponseSimplePublicObjectWithErrors>;
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
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `associations`.
    pub fn associations(mut self, associations: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect()); self
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into()); self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertiesWithHistory`.
    pub fn properties_with_history(mut self, properties_with_history: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties_with_history = Some(properties_with_history.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Shaped for PaymentsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentsGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "associations", required: false },
            Member { name: "idProperty", required: false }, Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            id: Text::EMPTY, archived: None, associations: None, id_property: None, properties: None,
            properties_with_history: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.archived, 2 => &self.associations, 3 => &self.id_property,
            4 => &self.properties, _ => &self.properties_with_history,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.archived, 2 => &mut self.associations, 3 => &mut self.id_property,
            4 => &mut self.properties, _ => &mut self.properties_with_history,
        }
    }
}
impl<E: Endpoint> Signature for PaymentsGet<E> {
    type Response = PaymentsSimplePublicObjectWithAssociations;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `associations`.
    pub fn associations(mut self, associations: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.associations = Some(associations.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertiesWithHistory`.
    pub fn properties_with_history(mut self, properties_with_history: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties_with_history = Some(properties_with_history.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for PaymentsList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for PaymentsList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "associations", required: false }, Member { name: "limit", required: false },
            Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, associations: None, limit: None, properties: None,
            properties_with_history: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.associations, 3 => &self.limit, 4 => &self.properties,
            _ => &self.properties_with_history,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.associations, 3 => &mut self.limit,
            4 => &mut self.properties, _ => &mut self.properties_with_history,
        }
    }
}
impl<E: Endpoint> Signature for PaymentsList<E> {
    type Response = PaymentsCollectionResponseSimplePublicObjectWithAssociationsForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/payments`, in v3.
#[non_exhaustive]
pub struct PaymentsSearch<E> {
    /// The body, `application/json`: a `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PaymentsSearch<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicObjectSearchRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PaymentsSearch<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentsSearch", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for PaymentsSearch<E> {
    type Response = CollectionResponseWithTotalSimplePublicObjectForwardPaging;
}

crate::runtime::operation_traits! {
    PaymentsBatchRead, PaymentsGet, PaymentsList, PaymentsSearch,
}
