// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `AssociationDefinition`: 6 members.
///
/// Published by `cms/media-bridge`, `crm/schemas`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct AssociationDefinition {
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `fromObjectTypeId`: text.
    pub from_object_type_id: Text,
    /// `id`: text.
    pub id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `toObjectTypeId`: text.
    pub to_object_type_id: Text,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    AssociationDefinition "AssociationDefinition" {
        0 created_at "createdAt" optional = None;
        1 from_object_type_id "fromObjectTypeId" required = Text::EMPTY;
        2 id "id" required = Text::EMPTY;
        3 name "name" optional = None;
        4 to_object_type_id "toObjectTypeId" required = Text::EMPTY;
        5 updated_at "updatedAt" optional = None;
    }
}
impl AssociationDefinition {
    /// One with all that is required.
    pub fn new(
        from_object_type_id: impl Into<Text>,
        id: impl Into<Text>,
        to_object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            from_object_type_id: from_object_type_id.into(),
            id: id.into(),
            to_object_type_id: to_object_type_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `AssociationDefinitionEgg`: 3 members.
///
/// Published by `cms/media-bridge`, `crm/schemas`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct AssociationDefinitionEgg {
    /// `fromObjectTypeId`: text.
    pub from_object_type_id: Text,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `toObjectTypeId`: text.
    pub to_object_type_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    AssociationDefinitionEgg "AssociationDefinitionEgg" {
        0 from_object_type_id "fromObjectTypeId" required = Text::EMPTY;
        1 name "name" optional = None;
        2 to_object_type_id "toObjectTypeId" required = Text::EMPTY;
    }
}
impl AssociationDefinitionEgg {
    /// One with all that is required.
    pub fn new(
        from_object_type_id: impl Into<Text>,
        to_object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            from_object_type_id: from_object_type_id.into(),
            to_object_type_id: to_object_type_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// `ObjectTypeDefinition`: 15 members.
///
/// Published by `cms/media-bridge`, `crm/schemas`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct ObjectTypeDefinition {
    /// `allowsSensitiveProperties`: true or false.
    pub allows_sensitive_properties: bool,
    /// `archived`: true or false.
    pub archived: bool,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fullyQualifiedName`: text.
    pub fully_qualified_name: Text,
    /// `id`: text.
    pub id: Text,
    /// `labels`: `ObjectTypeDefinitionLabels`.
    pub labels: ObjectTypeDefinitionLabels,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `portalId`: a whole number; may be absent.
    pub portal_id: Option<i64>,
    /// `primaryDisplayProperty`: text; may be absent.
    pub primary_display_property: Option<Text>,
    /// `requiredProperties`: a list: text.
    pub required_properties: Vec<Text>,
    /// `searchableProperties`: a list: text.
    pub searchable_properties: Vec<Text>,
    /// `secondaryDisplayProperties`: a list: text.
    pub secondary_display_properties: Vec<Text>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    ObjectTypeDefinition "ObjectTypeDefinition" {
        0 allows_sensitive_properties "allowsSensitiveProperties" required = false;
        1 archived "archived" required = false;
        2 created_at "createdAt" optional = None;
        3 description "description" optional = None;
        4 fully_qualified_name "fullyQualifiedName" required = Text::EMPTY;
        5 id "id" required = Text::EMPTY;
        6 labels "labels" required = Shaped::blank();
        7 name "name" required = Text::EMPTY;
        8 object_type_id "objectTypeId" required = Text::EMPTY;
        9 portal_id "portalId" optional = None;
        10 primary_display_property "primaryDisplayProperty" optional = None;
        11 required_properties "requiredProperties" required = Vec::new();
        12 searchable_properties "searchableProperties" required = Vec::new();
        13 secondary_display_properties "secondaryDisplayProperties" required = Vec::new();
        14 updated_at "updatedAt" optional = None;
    }
}
impl ObjectTypeDefinition {
    /// One with all that is required.
    pub fn new(
        allows_sensitive_properties: bool,
        archived: bool,
        fully_qualified_name: impl Into<Text>,
        id: impl Into<Text>,
        labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties,
            archived,
            fully_qualified_name: fully_qualified_name.into(),
            id: id.into(),
            labels: labels.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            required_properties: required_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            searchable_properties: searchable_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            secondary_display_properties: secondary_display_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// `ObjectTypeDefinitionLabels`: 2 members.
///
/// Published by `cms/media-bridge`, `crm/schemas`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct ObjectTypeDefinitionLabels {
    /// `plural`: text; may be absent.
    pub plural: Option<Text>,
    /// `singular`: text; may be absent.
    pub singular: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ObjectTypeDefinitionLabels "ObjectTypeDefinitionLabels" {
        0 plural "plural" optional = None;
        1 singular "singular" optional = None;
    }
}
impl ObjectTypeDefinitionLabels {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `plural`.
    pub fn plural(mut self, plural: impl Into<Text>) -> Self {
        self.plural = Some(plural.into());
        self
    }
    /// Sets `singular`.
    pub fn singular(mut self, singular: impl Into<Text>) -> Self {
        self.singular = Some(singular.into());
        self
    }
}
impl Default for ObjectTypeDefinitionLabels {
    fn default() -> Self {
        Self::new()
    }
}

/// `ObjectTypeDefinitionPatch`: 9 members.
///
/// Published by `cms/media-bridge`, `crm/schemas`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct ObjectTypeDefinitionPatch {
    /// `allowsSensitiveProperties`: true or false; may be absent.
    pub allows_sensitive_properties: Option<bool>,
    /// `clearDescription`: true or false.
    pub clear_description: bool,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `labels`: `ObjectTypeDefinitionLabels`; may be absent.
    pub labels: Option<ObjectTypeDefinitionLabels>,
    /// `primaryDisplayProperty`: text; may be absent.
    pub primary_display_property: Option<Text>,
    /// `requiredProperties`: a list: text; may be absent.
    pub required_properties: Option<Vec<Text>>,
    /// `restorable`: true or false; may be absent.
    pub restorable: Option<bool>,
    /// `searchableProperties`: a list: text; may be absent.
    pub searchable_properties: Option<Vec<Text>>,
    /// `secondaryDisplayProperties`: a list: text; may be absent.
    pub secondary_display_properties: Option<Vec<Text>>,
    rest: Rest,
}
crate::runtime::record! {
    ObjectTypeDefinitionPatch "ObjectTypeDefinitionPatch" {
        0 allows_sensitive_properties "allowsSensitiveProperties" optional = None;
        1 clear_description "clearDescription" required = false;
        2 description "description" optional = None;
        3 labels "labels" optional = None;
        4 primary_display_property "primaryDisplayProperty" optional = None;
        5 required_properties "requiredProperties" optional = None;
        6 restorable "restorable" optional = None;
        7 searchable_properties "searchableProperties" optional = None;
        8 secondary_display_properties "secondaryDisplayProperties" optional = None;
    }
}
impl ObjectTypeDefinitionPatch {
    /// One with all that is required.
    pub fn new(clear_description: bool) -> Self {
        Self {
            clear_description,
            ..Shaped::blank()
        }
    }
    /// Sets `allowsSensitiveProperties`.
    pub fn allows_sensitive_properties(
        mut self,
        allows_sensitive_properties: bool,
    ) -> Self {
        self.allows_sensitive_properties = Some(allows_sensitive_properties);
        self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `labels`.
    pub fn labels(mut self, labels: impl Into<ObjectTypeDefinitionLabels>) -> Self {
        self.labels = Some(labels.into());
        self
    }
    /// Sets `primaryDisplayProperty`.
    pub fn primary_display_property(
        mut self,
        primary_display_property: impl Into<Text>,
    ) -> Self {
        self.primary_display_property = Some(primary_display_property.into());
        self
    }
    /// Sets `requiredProperties`.
    pub fn required_properties(
        mut self,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.required_properties = Some(
            required_properties.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `restorable`.
    pub fn restorable(mut self, restorable: bool) -> Self {
        self.restorable = Some(restorable);
        self
    }
    /// Sets `searchableProperties`.
    pub fn searchable_properties(
        mut self,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.searchable_properties = Some(
            searchable_properties.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `secondaryDisplayProperties`.
    pub fn secondary_display_properties(
        mut self,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.secondary_display_properties = Some(
            secondary_display_properties.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, `crm/schemas`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub enum PropertyOptionSortStrategy {
    /// `ALPHABETICAL`
    Alphabetical,
    /// `DISPLAY_ORDER`
    DisplayOrder,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PropertyOptionSortStrategy "PropertyOptionSortStrategy" {
        0 Alphabetical "ALPHABETICAL";
        1 DisplayOrder "DISPLAY_ORDER";
    } 2
}
