// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `AssociatedId`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 38 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct AssociatedId {
    /// `id`: text.
    pub id: Text,
    /// `type`: text.
    pub r#type: Text,
    rest: Rest,
}
crate::runtime::record! {
    AssociatedId "AssociatedId" {
        0 id "id" required = Text::EMPTY;
        1 r#type "type" required = Text::EMPTY;
    }
}
impl AssociatedId {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, r#type: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    BatchReadInputSimplePublicObjectId "BatchReadInputSimplePublicObjectId" {
        0 id_property "idProperty" optional = None;
        1 inputs "inputs" required = Vec::new();
        2 properties "properties" required = Vec::new();
        3 properties_with_history "propertiesWithHistory" optional = None;
    }
}
impl BatchReadInputSimplePublicObjectId {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<SimplePublicObjectId>>,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            properties: properties.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<Text>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
    /// Sets `propertiesWithHistory`.
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

/// `CollectionResponseAssociatedId`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 38 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseAssociatedId {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `AssociatedId`.
    pub results: Vec<AssociatedId>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseAssociatedId "CollectionResponseAssociatedId" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseAssociatedId {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<AssociatedId>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
