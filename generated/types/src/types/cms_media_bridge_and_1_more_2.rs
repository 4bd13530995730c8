// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociationDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationDefinition", kind: Kind::Record(&[
            Member { name: "createdAt", required: false }, Member { name: "fromObjectTypeId", required: true },
            Member { name: "id", required: true }, Member { name: "name", required: false },
            Member { name: "toObjectTypeId", required: true }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: None, from_object_type_id: Text::EMPTY, id: Text::EMPTY, name: None,
            to_object_type_id: Text::EMPTY, updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.from_object_type_id, 2 => &self.id, 3 => &self.name,
            4 => &self.to_object_type_id, 5 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.from_object_type_id, 2 => &mut self.id, 3 => &mut self.name,
            4 => &mut self.to_object_type_id, 5 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl AssociationDefinition {
    /// With all that is required.
    pub fn new(from_object_type_id: impl Into<Text>, id: impl Into<Text>, to_object_type_id: impl Into<Text>) -> Self {
        Self {
            from_object_type_id: from_object_type_id.into(), id: id.into(),
            to_object_type_id: to_object_type_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociationDefinitionEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationDefinitionEgg", kind: Kind::Record(&[
            Member { name: "fromObjectTypeId", required: true }, Member { name: "name", required: false },
            Member { name: "toObjectTypeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { from_object_type_id: Text::EMPTY, name: None, to_object_type_id: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type_id, 1 => &self.name, 2 => &self.to_object_type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from_object_type_id, 1 => &mut self.name, 2 => &mut self.to_object_type_id,
            _ => &mut self.rest,
        }
    }
}
impl AssociationDefinitionEgg {
    /// With all that is required.
    pub fn new(from_object_type_id: impl Into<Text>, to_object_type_id: impl Into<Text>) -> Self {
        Self {
            from_object_type_id: from_object_type_id.into(), to_object_type_id: to_object_type_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectTypeDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTypeDefinition", kind: Kind::Record(&[
            Member { name: "allowsSensitiveProperties", required: true },
            Member { name: "archived", required: true }, Member { name: "createdAt", required: false },
            Member { name: "description", required: false }, Member { name: "fullyQualifiedName", required: true },
            Member { name: "id", required: true }, Member { name: "labels", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "portalId", required: false }, Member { name: "primaryDisplayProperty", required: false },
            Member { name: "requiredProperties", required: true },
            Member { name: "searchableProperties", required: true },
            Member { name: "secondaryDisplayProperties", required: true },
            Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allows_sensitive_properties: false, archived: false, created_at: None, description: None,
            fully_qualified_name: Text::EMPTY, id: Text::EMPTY, labels: Shaped::blank(), name: Text::EMPTY,
            object_type_id: Text::EMPTY, portal_id: None, primary_display_property: None,
            required_properties: Vec::new(), searchable_properties: Vec::new(),
            secondary_display_properties: Vec::new(), updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allows_sensitive_properties, 1 => &self.archived, 2 => &self.created_at,
            3 => &self.description, 4 => &self.fully_qualified_name, 5 => &self.id, 6 => &self.labels,
            7 => &self.name, 8 => &self.object_type_id, 9 => &self.portal_id, 10 => &self.primary_display_property,
            11 => &self.required_properties, 12 => &self.searchable_properties,
            13 => &self.secondary_display_properties, 14 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allows_sensitive_properties, 1 => &mut self.archived, 2 => &mut self.created_at,
            3 => &mut self.description, 4 => &mut self.fully_qualified_name, 5 => &mut self.id,
            6 => &mut self.labels, 7 => &mut self.name, 8 => &mut self.object_type_id, 9 => &mut self.portal_id,
            10 => &mut self.primary_display_property, 11 => &mut self.required_properties,
            12 => &mut self.searchable_properties, 13 => &mut self.secondary_display_properties,
            14 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl ObjectTypeDefinition {
    /// With all that is required.
    pub fn new(
        allows_sensitive_properties: bool, archived: bool, fully_qualified_name: impl Into<Text>,
        id: impl Into<Text>, labels: impl Into<ObjectTypeDefinitionLabels>, name: impl Into<Text>,
        object_type_id: impl Into<Text>, required_properties: impl IntoIterator<Item = impl Into<Text>>,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties, archived, fully_qualified_name: fully_qualified_name.into(), id: id.into(),
            labels: labels.into(), name: name.into(), object_type_id: object_type_id.into(),
            required_properties: required_properties.into_iter().map(Into::into).collect(),
            searchable_properties: searchable_properties.into_iter().map(Into::into).collect(),
            secondary_display_properties: secondary_display_properties.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `portalId`.
    pub fn portal_id(mut self, portal_id: impl Into<i64>) -> Self { self.portal_id = Some(portal_id.into()); self }
    /// Sets `primaryDisplayProperty`.
    pub fn primary_display_property(mut self, primary_display_property: impl Into<Text>) -> Self {
        self.primary_display_property = Some(primary_display_property.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectTypeDefinitionLabels {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTypeDefinitionLabels", kind: Kind::Record(&[
            Member { name: "plural", required: false }, Member { name: "singular", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { plural: None, singular: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.plural, 1 => &self.singular, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.plural, 1 => &mut self.singular, _ => &mut self.rest }
    }
}
impl ObjectTypeDefinitionLabels {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `plural`.
    pub fn plural(mut self, plural: impl Into<Text>) -> Self { self.plural = Some(plural.into()); self }
    /// Sets `singular`.
    pub fn singular(mut self, singular: impl Into<Text>) -> Self { self.singular = Some(singular.into()); self }
}
impl Default for ObjectTypeDefinitionLabels {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectTypeDefinitionPatch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTypeDefinitionPatch", kind: Kind::Record(&[
            Member { name: "allowsSensitiveProperties", required: false },
            Member { name: "clearDescription", required: true }, Member { name: "description", required: false },
            Member { name: "labels", required: false }, Member { name: "primaryDisplayProperty", required: false },
            Member { name: "requiredProperties", required: false }, Member { name: "restorable", required: false },
            Member { name: "searchableProperties", required: false },
            Member { name: "secondaryDisplayProperties", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allows_sensitive_properties: None, clear_description: false, description: None, labels: None,
            primary_display_property: None, required_properties: None, restorable: None, searchable_properties: None,
            secondary_display_properties: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allows_sensitive_properties, 1 => &self.clear_description, 2 => &self.description,
            3 => &self.labels, 4 => &self.primary_display_property, 5 => &self.required_properties,
            6 => &self.restorable, 7 => &self.searchable_properties, 8 => &self.secondary_display_properties,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allows_sensitive_properties, 1 => &mut self.clear_description, 2 => &mut self.description,
            3 => &mut self.labels, 4 => &mut self.primary_display_property, 5 => &mut self.required_properties,
            6 => &mut self.restorable, 7 => &mut self.searchable_properties,
            8 => &mut self.secondary_display_properties, _ => &mut self.rest,
        }
    }
}
impl ObjectTypeDefinitionPatch {
    /// With all that is required.
    pub fn new(clear_description: bool) -> Self { Self { clear_description, ..Shaped::blank() } }
    /// Sets `allowsSensitiveProperties`.
    pub fn allows_sensitive_properties(mut self, allows_sensitive_properties: bool) -> Self {
        self.allows_sensitive_properties = Some(allows_sensitive_properties); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `labels`.
    pub fn labels(mut self, labels: impl Into<ObjectTypeDefinitionLabels>) -> Self {
        self.labels = Some(labels.into()); self
    }
    /// Sets `primaryDisplayProperty`.
    pub fn primary_display_property(mut self, primary_display_property: impl Into<Text>) -> Self {
        self.primary_display_property = Some(primary_display_property.into()); self
    }
    /// Sets `requiredProperties`.
    pub fn required_properties(mut self, required_properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.required_properties = Some(required_properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `restorable`.
    pub fn restorable(mut self, restorable: bool) -> Self { self.restorable = Some(restorable); self }
    /// Sets `searchableProperties`.
    pub fn searchable_properties(mut self, searchable_properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.searchable_properties = Some(searchable_properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `secondaryDisplayProperties`.
    pub fn secondary_display_properties(
        mut self, secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.secondary_display_properties = Some(secondary_display_properties.into_iter().map(Into::into).collect()); self
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
impl Shaped for PropertyOptionSortStrategy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyOptionSortStrategy", kind: Kind::Enumeration(&["ALPHABETICAL", "DISPLAY_ORDER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Alphabetical => 0, Self::DisplayOrder => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Alphabetical, 1 => Self::DisplayOrder, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    AssociationDefinition, AssociationDefinitionEgg, ObjectTypeDefinition, ObjectTypeDefinitionLabels,
    ObjectTypeDefinitionPatch,
}

crate::runtime::enumeration_traits! {
    PropertyOptionSortStrategy,
}
