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
pub struct PaymentsBatchRead {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchReadInputSimplePublicObjectId`.
    pub body: BatchReadInputSimplePublicObjectId,
}
impl<E: Endpoint> Call<PaymentsBatchRead, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchReadInputSimplePublicObjectId>) -> Self {
        Self::of(PaymentsBatchRead { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for PaymentsBatchRead {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentsBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for PaymentsBatchRead {
    type Response = Batch<PaymentsBatchResponseSimplePublicObject, PaymentsBatchResponseSimplePublicObjectWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/payments`, in v3.
#[non_exhaustive]
pub struct PaymentsGet {
    /// In the path: text.
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
}
impl<E: Endpoint> Call<PaymentsGet, E> {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self::of(PaymentsGet { id: id.into(), ..Shaped::blank() }) }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `associations`.
    pub fn associations(mut self, associations: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.associations = Some(associations.into_iter().map(Into::into).collect()); self
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.parts.id_property = Some(id_property.into()); self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertiesWithHistory`.
    pub fn properties_with_history(mut self, properties_with_history: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties_with_history = Some(properties_with_history.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for PaymentsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentsGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "associations", required: false },
            Member { name: "idProperty", required: false }, Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, archived: None, associations: None, id_property: None, properties: None,
            properties_with_history: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.archived, 2 => &self.associations, 3 => &self.id_property,
            4 => &self.properties, _ => &self.properties_with_history,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.archived, 2 => &mut self.associations, 3 => &mut self.id_property,
            4 => &mut self.properties, _ => &mut self.properties_with_history,
        }
    }
}
impl Signature for PaymentsGet {
    type Response = PaymentsSimplePublicObjectWithAssociations;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/payments`, in v3.
#[non_exhaustive]
pub struct PaymentsList {
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
}
impl<E: Endpoint> Call<PaymentsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `associations`.
    pub fn associations(mut self, associations: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.associations = Some(associations.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertiesWithHistory`.
    pub fn properties_with_history(mut self, properties_with_history: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties_with_history = Some(properties_with_history.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<PaymentsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for PaymentsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "associations", required: false }, Member { name: "limit", required: false },
            Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, associations: None, limit: None, properties: None,
            properties_with_history: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.associations, 3 => &self.limit, 4 => &self.properties,
            _ => &self.properties_with_history,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.associations, 3 => &mut self.limit,
            4 => &mut self.properties, _ => &mut self.properties_with_history,
        }
    }
}
impl Signature for PaymentsList {
    type Response = PaymentsCollectionResponseSimplePublicObjectWithAssociationsForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/payments`, in v3.
#[non_exhaustive]
pub struct PaymentsSearch {
    /// The body, `application/json`: `PublicObjectSearchRequest`.
    pub body: PublicObjectSearchRequest,
}
impl<E: Endpoint> Call<PaymentsSearch, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicObjectSearchRequest>) -> Self { Self::of(PaymentsSearch { body: body.into() }) }
}
impl Shaped for PaymentsSearch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentsSearch", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for PaymentsSearch {
    type Response = CollectionResponseWithTotalSimplePublicObjectForwardPaging;
}
