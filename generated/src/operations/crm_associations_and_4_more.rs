// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, SimplePublicObjectWithAssociations,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts` and 2 more APIs, in 2026-09-beta.
#[non_exhaustive]
pub struct AssociationsGet {
    /// In the path: text.
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
}
impl<E: Endpoint> Call<AssociationsGet, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self::of(AssociationsGet { object_type: object_type.into(), ..Shaped::blank() })
    }
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
impl Shaped for AssociationsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "associations", required: false }, Member { name: "limit", required: false },
            Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, after: None, archived: None, associations: None, limit: None, properties: None,
            properties_with_history: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.after, 2 => &self.archived, 3 => &self.associations, 4 => &self.limit,
            5 => &self.properties, _ => &self.properties_with_history,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.after, 2 => &mut self.archived, 3 => &mut self.associations,
            4 => &mut self.limit, 5 => &mut self.properties, _ => &mut self.properties_with_history,
        }
    }
}
impl Signature for AssociationsGet {
    type Response = CollectionResponseSimplePublicObjectWithAssociationsForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, `crm/custom-objects`, `crm/forecasts` and 2 more APIs, in 2026-09-beta.
#[non_exhaustive]
pub struct GetByObjectId {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
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
}
impl<E: Endpoint> Call<GetByObjectId, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, object_id: impl Into<Text>) -> Self {
        Self::of(GetByObjectId { object_type: object_type.into(), object_id: object_id.into(), ..Shaped::blank() })
    }
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
impl Shaped for GetByObjectId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetByObjectId", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false }, Member { name: "associations", required: false },
            Member { name: "idProperty", required: false }, Member { name: "properties", required: false },
            Member { name: "propertiesWithHistory", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, object_id: Text::EMPTY, archived: None, associations: None, id_property: None,
            properties: None, properties_with_history: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.object_id, 2 => &self.archived, 3 => &self.associations,
            4 => &self.id_property, 5 => &self.properties, _ => &self.properties_with_history,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.object_id, 2 => &mut self.archived,
            3 => &mut self.associations, 4 => &mut self.id_property, 5 => &mut self.properties,
            _ => &mut self.properties_with_history,
        }
    }
}
impl Signature for GetByObjectId {
    type Response = SimplePublicObjectWithAssociations;
}
