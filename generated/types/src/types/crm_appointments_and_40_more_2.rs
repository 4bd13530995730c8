// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    Paging, SimplePublicObjectId,
};

/// `AssociatedId`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 38 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct AssociatedId {
    /// `id`: text.
    pub id: Text,
    /// `type`: text.
    pub r#type: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociatedId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociatedId", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, r#type: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl AssociatedId {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, r#type: impl Into<Text>) -> Self {
        Self { id: id.into(), r#type: r#type.into(), rest: Rest::EMPTY }
    }
}

/// `BatchReadInputSimplePublicObjectId`: 4 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 38 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct BatchReadInputSimplePublicObjectId {
    /// `idProperty`: text; may be absent.
    pub id_property: Option<Text>,
    /// `inputs`: a list: `SimplePublicObjectId`.
    pub inputs: Vec<SimplePublicObjectId>,
    /// `properties`: a list: text.
    pub properties: Vec<Text>,
    /// `propertiesWithHistory`: a list: text; may be absent.
    pub properties_with_history: Option<Vec<Text>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchReadInputSimplePublicObjectId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadInputSimplePublicObjectId", kind: Kind::Record(&[
            Member { name: "idProperty", required: false }, Member { name: "inputs", required: true },
            Member { name: "properties", required: true }, Member { name: "propertiesWithHistory", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id_property: None, inputs: Vec::new(), properties: Vec::new(), properties_with_history: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id_property, 1 => &self.inputs, 2 => &self.properties, 3 => &self.properties_with_history,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id_property, 1 => &mut self.inputs, 2 => &mut self.properties,
            3 => &mut self.properties_with_history, _ => &mut self.rest,
        }
    }
}
impl BatchReadInputSimplePublicObjectId {
    /// With all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<SimplePublicObjectId>>,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            properties: properties.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into()); self
    }
    /// Sets `propertiesWithHistory`.
    pub fn properties_with_history(mut self, properties_with_history: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties_with_history = Some(properties_with_history.into_iter().map(Into::into).collect()); self
    }
}

/// `CollectionResponseAssociatedId`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 38 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseAssociatedId {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `AssociatedId`.
    pub results: Vec<AssociatedId>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseAssociatedId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseAssociatedId", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseAssociatedId {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<AssociatedId>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<AssociatedId>> From<Vec<T>> for CollectionResponseAssociatedId {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<AssociatedId>, const N: usize> From<[T; N]> for CollectionResponseAssociatedId {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

crate::runtime::shaped_traits! {
    AssociatedId, BatchReadInputSimplePublicObjectId, CollectionResponseAssociatedId,
}
