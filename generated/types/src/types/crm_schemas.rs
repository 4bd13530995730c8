// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationDefinition, ObjectTypeDefinitionLabels, OptionInput, PropertiesProperty, Property,
    PropertyNumberDisplayHint, PropertyOptionSortStrategy, PropertyTextDisplayHint, PropertyType,
};

/// `CollectionResponseObjectSchemaNoPaging`: one member.
///
/// Published by `crm/schemas`, in 2026-03.
#[doc(alias = "CollectionResponseObjectSchemaNoPaging")]
#[non_exhaustive]
pub struct CollectionResponseObjectSchemaNoPagingIn2026_03 {
    /// `results`: a list: `ObjectSchemaIn2026_03`.
    pub results: Vec<ObjectSchemaIn2026_03>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseObjectSchemaNoPagingIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseObjectSchemaNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseObjectSchemaNoPagingIn2026_03 {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ObjectSchemaIn2026_03>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ObjectSchemaIn2026_03>> From<Vec<T>> for CollectionResponseObjectSchemaNoPagingIn2026_03 {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ObjectSchemaIn2026_03>, const N: usize> From<[T; N]> for CollectionResponseObjectSchemaNoPagingIn2026_03 {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseObjectSchemaNoPaging`: one member.
///
/// Published by `crm/schemas`, in v3.
#[doc(alias = "CollectionResponseObjectSchemaNoPaging")]
#[non_exhaustive]
pub struct CollectionResponseObjectSchemaNoPagingInV3 {
    /// `results`: a list: `ObjectSchemaInV3`.
    pub results: Vec<ObjectSchemaInV3>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseObjectSchemaNoPagingInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseObjectSchemaNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseObjectSchemaNoPagingInV3 {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ObjectSchemaInV3>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ObjectSchemaInV3>> From<Vec<T>> for CollectionResponseObjectSchemaNoPagingInV3 {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ObjectSchemaInV3>, const N: usize> From<[T; N]> for CollectionResponseObjectSchemaNoPagingInV3 {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `ObjectSchemaBatchReadRequest`: 4 members.
///
/// Published by `crm/schemas`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ObjectSchemaBatchReadRequest {
    /// `includeAssociationDefinitions`: true or false.
    pub include_association_definitions: bool,
    /// `includeAuditMetadata`: true or false.
    pub include_audit_metadata: bool,
    /// `includePropertyDefinitions`: true or false.
    pub include_property_definitions: bool,
    /// `inputs`: a list: text.
    pub inputs: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectSchemaBatchReadRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectSchemaBatchReadRequest", kind: Kind::Record(&[
            Member { name: "includeAssociationDefinitions", required: true },
            Member { name: "includeAuditMetadata", required: true },
            Member { name: "includePropertyDefinitions", required: true }, Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_association_definitions: false, include_audit_metadata: false,
            include_property_definitions: false, inputs: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_association_definitions, 1 => &self.include_audit_metadata,
            2 => &self.include_property_definitions, 3 => &self.inputs, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_association_definitions, 1 => &mut self.include_audit_metadata,
            2 => &mut self.include_property_definitions, 3 => &mut self.inputs, _ => &mut self.rest,
        }
    }
}
impl ObjectSchemaBatchReadRequest {
    /// With all that is required.
    pub fn new(
        include_association_definitions: bool, include_audit_metadata: bool, include_property_definitions: bool,
        inputs: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            include_association_definitions, include_audit_metadata, include_property_definitions,
            inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `ObjectSchemaEgg`: 10 members.
///
/// Published by `crm/schemas`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ObjectSchemaEgg {
    /// `allowsSensitiveProperties`: true or false.
    pub allows_sensitive_properties: bool,
    /// `associatedObjects`: a list: text.
    pub associated_objects: Vec<Text>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `labels`: `ObjectTypeDefinitionLabels`.
    pub labels: ObjectTypeDefinitionLabels,
    /// `name`: text.
    pub name: Text,
    /// `primaryDisplayProperty`: text; may be absent.
    pub primary_display_property: Option<Text>,
    /// `properties`: a list: `ObjectTypePropertyCreate`.
    pub properties: Vec<ObjectTypePropertyCreate>,
    /// `requiredProperties`: a list: text.
    pub required_properties: Vec<Text>,
    /// `searchableProperties`: a list: text.
    pub searchable_properties: Vec<Text>,
    /// `secondaryDisplayProperties`: a list: text.
    pub secondary_display_properties: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectSchemaEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectSchemaEgg", kind: Kind::Record(&[
            Member { name: "allowsSensitiveProperties", required: true },
            Member { name: "associatedObjects", required: true }, Member { name: "description", required: false },
            Member { name: "labels", required: true }, Member { name: "name", required: true },
            Member { name: "primaryDisplayProperty", required: false },
            Member { name: "properties", required: true }, Member { name: "requiredProperties", required: true },
            Member { name: "searchableProperties", required: true },
            Member { name: "secondaryDisplayProperties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allows_sensitive_properties: false, associated_objects: Vec::new(), description: None,
            labels: Shaped::blank(), name: Text::EMPTY, primary_display_property: None, properties: Vec::new(),
            required_properties: Vec::new(), searchable_properties: Vec::new(),
            secondary_display_properties: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allows_sensitive_properties, 1 => &self.associated_objects, 2 => &self.description,
            3 => &self.labels, 4 => &self.name, 5 => &self.primary_display_property, 6 => &self.properties,
            7 => &self.required_properties, 8 => &self.searchable_properties,
            9 => &self.secondary_display_properties, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allows_sensitive_properties, 1 => &mut self.associated_objects,
            2 => &mut self.description, 3 => &mut self.labels, 4 => &mut self.name,
            5 => &mut self.primary_display_property, 6 => &mut self.properties, 7 => &mut self.required_properties,
            8 => &mut self.searchable_properties, 9 => &mut self.secondary_display_properties, _ => &mut self.rest,
        }
    }
}
impl ObjectSchemaEgg {
    /// With all that is required.
    pub fn new(
        allows_sensitive_properties: bool, associated_objects: impl IntoIterator<Item = impl Into<Text>>,
        labels: impl Into<ObjectTypeDefinitionLabels>, name: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<ObjectTypePropertyCreate>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties,
            associated_objects: associated_objects.into_iter().map(Into::into).collect(), labels: labels.into(),
            name: name.into(), properties: properties.into_iter().map(Into::into).collect(),
            required_properties: required_properties.into_iter().map(Into::into).collect(),
            searchable_properties: searchable_properties.into_iter().map(Into::into).collect(),
            secondary_display_properties: secondary_display_properties.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `primaryDisplayProperty`.
    pub fn primary_display_property(mut self, primary_display_property: impl Into<Text>) -> Self {
        self.primary_display_property = Some(primary_display_property.into()); self
    }
}

/// `ObjectSchemaEgg`: 11 members.
///
/// Published by `crm/schemas`, in v3.
#[doc(alias = "ObjectSchemaEgg")]
#[non_exhaustive]
pub struct ObjectSchemaEggInV3 {
    /// `allowsSensitiveProperties`: true or false; may be absent.
    pub allows_sensitive_properties: Option<bool>,
    /// `associatedObjects`: a list: text.
    pub associated_objects: Vec<Text>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `labels`: `ObjectTypeDefinitionLabels`.
    pub labels: ObjectTypeDefinitionLabels,
    /// `name`: text.
    pub name: Text,
    /// `primaryDisplayProperty`: text; may be absent.
    pub primary_display_property: Option<Text>,
    /// `properties`: a list: `ObjectTypePropertyCreate`.
    pub properties: Vec<ObjectTypePropertyCreate>,
    /// `requiredProperties`: a list: text.
    pub required_properties: Vec<Text>,
    /// `searchableProperties`: a list: text; may be absent.
    pub searchable_properties: Option<Vec<Text>>,
    /// `secondaryDisplayProperties`: a list: text; may be absent.
    pub secondary_display_properties: Option<Vec<Text>>,
    /// `shouldCreateSameObjectAssociation`: true or false; may be absent.
    pub should_create_same_object_association: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectSchemaEggInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectSchemaEgg", kind: Kind::Record(&[
            Member { name: "allowsSensitiveProperties", required: false },
            Member { name: "associatedObjects", required: true }, Member { name: "description", required: false },
            Member { name: "labels", required: true }, Member { name: "name", required: true },
            Member { name: "primaryDisplayProperty", required: false },
            Member { name: "properties", required: true }, Member { name: "requiredProperties", required: true },
            Member { name: "searchableProperties", required: false },
            Member { name: "secondaryDisplayProperties", required: false },
            Member { name: "shouldCreateSameObjectAssociation", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allows_sensitive_properties: None, associated_objects: Vec::new(), description: None,
            labels: Shaped::blank(), name: Text::EMPTY, primary_display_property: None, properties: Vec::new(),
            required_properties: Vec::new(), searchable_properties: None, secondary_display_properties: None,
            should_create_same_object_association: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allows_sensitive_properties, 1 => &self.associated_objects, 2 => &self.description,
            3 => &self.labels, 4 => &self.name, 5 => &self.primary_display_property, 6 => &self.properties,
            7 => &self.required_properties, 8 => &self.searchable_properties,
            9 => &self.secondary_display_properties, 10 => &self.should_create_same_object_association,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allows_sensitive_properties, 1 => &mut self.associated_objects,
            2 => &mut self.description, 3 => &mut self.labels, 4 => &mut self.name,
            5 => &mut self.primary_display_property, 6 => &mut self.properties, 7 => &mut self.required_properties,
            8 => &mut self.searchable_properties, 9 => &mut self.secondary_display_properties,
            10 => &mut self.should_create_same_object_association, _ => &mut self.rest,
        }
    }
}
impl ObjectSchemaEggInV3 {
    /// With all that is required.
    pub fn new(
        associated_objects: impl IntoIterator<Item = impl Into<Text>>, labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>, properties: impl IntoIterator<Item = impl Into<ObjectTypePropertyCreate>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            associated_objects: associated_objects.into_iter().map(Into::into).collect(), labels: labels.into(),
            name: name.into(), properties: properties.into_iter().map(Into::into).collect(),
            required_properties: required_properties.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `allowsSensitiveProperties`.
    pub fn allows_sensitive_properties(mut self, allows_sensitive_properties: bool) -> Self {
        self.allows_sensitive_properties = Some(allows_sensitive_properties); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `primaryDisplayProperty`.
    pub fn primary_display_property(mut self, primary_display_property: impl Into<Text>) -> Self {
        self.primary_display_property = Some(primary_display_property.into()); self
    }
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
    /// Sets `shouldCreateSameObjectAssociation`.
    pub fn should_create_same_object_association(mut self, should_create_same_object_association: bool) -> Self {
        self.should_create_same_object_association = Some(should_create_same_object_association); self
    }
}

/// `ObjectSchema`: 18 members.
///
/// Published by `crm/schemas`, in 2026-03.
#[doc(alias = "ObjectSchema")]
#[non_exhaustive]
pub struct ObjectSchemaIn2026_03 {
    /// `allowsSensitiveProperties`: true or false.
    pub allows_sensitive_properties: bool,
    /// `archived`: true or false.
    pub archived: bool,
    /// `associations`: a list: `AssociationDefinition`.
    pub associations: Vec<AssociationDefinition>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdByUserId`: a whole number; may be absent.
    pub created_by_user_id: Option<i64>,
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
    /// `primaryDisplayProperty`: text; may be absent.
    pub primary_display_property: Option<Text>,
    /// `properties`: a list: `PropertiesProperty`.
    pub properties: Vec<PropertiesProperty>,
    /// `requiredProperties`: a list: text.
    pub required_properties: Vec<Text>,
    /// `searchableProperties`: a list: text.
    pub searchable_properties: Vec<Text>,
    /// `secondaryDisplayProperties`: a list: text.
    pub secondary_display_properties: Vec<Text>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedByUserId`: a whole number; may be absent.
    pub updated_by_user_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectSchemaIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectSchema", kind: Kind::Record(&[
            Member { name: "allowsSensitiveProperties", required: true },
            Member { name: "archived", required: true }, Member { name: "associations", required: true },
            Member { name: "createdAt", required: false }, Member { name: "createdByUserId", required: false },
            Member { name: "description", required: false }, Member { name: "fullyQualifiedName", required: true },
            Member { name: "id", required: true }, Member { name: "labels", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "primaryDisplayProperty", required: false },
            Member { name: "properties", required: true }, Member { name: "requiredProperties", required: true },
            Member { name: "searchableProperties", required: true },
            Member { name: "secondaryDisplayProperties", required: true },
            Member { name: "updatedAt", required: false }, Member { name: "updatedByUserId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allows_sensitive_properties: false, archived: false, associations: Vec::new(), created_at: None,
            created_by_user_id: None, description: None, fully_qualified_name: Text::EMPTY, id: Text::EMPTY,
            labels: Shaped::blank(), name: Text::EMPTY, object_type_id: Text::EMPTY, primary_display_property: None,
            properties: Vec::new(), required_properties: Vec::new(), searchable_properties: Vec::new(),
            secondary_display_properties: Vec::new(), updated_at: None, updated_by_user_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allows_sensitive_properties, 1 => &self.archived, 2 => &self.associations,
            3 => &self.created_at, 4 => &self.created_by_user_id, 5 => &self.description,
            6 => &self.fully_qualified_name, 7 => &self.id, 8 => &self.labels, 9 => &self.name,
            10 => &self.object_type_id, 11 => &self.primary_display_property, 12 => &self.properties,
            13 => &self.required_properties, 14 => &self.searchable_properties,
            15 => &self.secondary_display_properties, 16 => &self.updated_at, 17 => &self.updated_by_user_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allows_sensitive_properties, 1 => &mut self.archived, 2 => &mut self.associations,
            3 => &mut self.created_at, 4 => &mut self.created_by_user_id, 5 => &mut self.description,
            6 => &mut self.fully_qualified_name, 7 => &mut self.id, 8 => &mut self.labels, 9 => &mut self.name,
            10 => &mut self.object_type_id, 11 => &mut self.primary_display_property, 12 => &mut self.properties,
            13 => &mut self.required_properties, 14 => &mut self.searchable_properties,
            15 => &mut self.secondary_display_properties, 16 => &mut self.updated_at,
            17 => &mut self.updated_by_user_id, _ => &mut self.rest,
        }
    }
}
impl ObjectSchemaIn2026_03 {
    /// With all that is required.
    pub fn new(
        allows_sensitive_properties: bool, archived: bool,
        associations: impl IntoIterator<Item = impl Into<AssociationDefinition>>,
        fully_qualified_name: impl Into<Text>, id: impl Into<Text>, labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>, object_type_id: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<PropertiesProperty>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties, archived, associations: associations.into_iter().map(Into::into).collect(),
            fully_qualified_name: fully_qualified_name.into(), id: id.into(), labels: labels.into(),
            name: name.into(), object_type_id: object_type_id.into(),
            properties: properties.into_iter().map(Into::into).collect(),
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
    /// Sets `createdByUserId`.
    pub fn created_by_user_id(mut self, created_by_user_id: impl Into<i64>) -> Self {
        self.created_by_user_id = Some(created_by_user_id.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `primaryDisplayProperty`.
    pub fn primary_display_property(mut self, primary_display_property: impl Into<Text>) -> Self {
        self.primary_display_property = Some(primary_display_property.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedByUserId`.
    pub fn updated_by_user_id(mut self, updated_by_user_id: impl Into<i64>) -> Self {
        self.updated_by_user_id = Some(updated_by_user_id.into()); self
    }
}

/// `ObjectSchema`: 18 members.
///
/// Published by `crm/schemas`, in v3.
#[doc(alias = "ObjectSchema")]
#[non_exhaustive]
pub struct ObjectSchemaInV3 {
    /// `allowsSensitiveProperties`: true or false; may be absent.
    pub allows_sensitive_properties: Option<bool>,
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `associations`: a list: `AssociationDefinition`.
    pub associations: Vec<AssociationDefinition>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdByUserId`: a whole number; may be absent.
    pub created_by_user_id: Option<i64>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fullyQualifiedName`: text; may be absent.
    pub fully_qualified_name: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `labels`: `ObjectTypeDefinitionLabels`.
    pub labels: ObjectTypeDefinitionLabels,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    /// `primaryDisplayProperty`: text; may be absent.
    pub primary_display_property: Option<Text>,
    /// `properties`: a list: `PropertiesProperty`.
    pub properties: Vec<PropertiesProperty>,
    /// `requiredProperties`: a list: text.
    pub required_properties: Vec<Text>,
    /// `searchableProperties`: a list: text; may be absent.
    pub searchable_properties: Option<Vec<Text>>,
    /// `secondaryDisplayProperties`: a list: text; may be absent.
    pub secondary_display_properties: Option<Vec<Text>>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedByUserId`: a whole number; may be absent.
    pub updated_by_user_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectSchemaInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectSchema", kind: Kind::Record(&[
            Member { name: "allowsSensitiveProperties", required: false },
            Member { name: "archived", required: false }, Member { name: "associations", required: true },
            Member { name: "createdAt", required: false }, Member { name: "createdByUserId", required: false },
            Member { name: "description", required: false }, Member { name: "fullyQualifiedName", required: false },
            Member { name: "id", required: true }, Member { name: "labels", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: false },
            Member { name: "primaryDisplayProperty", required: false },
            Member { name: "properties", required: true }, Member { name: "requiredProperties", required: true },
            Member { name: "searchableProperties", required: false },
            Member { name: "secondaryDisplayProperties", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedByUserId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allows_sensitive_properties: None, archived: None, associations: Vec::new(), created_at: None,
            created_by_user_id: None, description: None, fully_qualified_name: None, id: Text::EMPTY,
            labels: Shaped::blank(), name: Text::EMPTY, object_type_id: None, primary_display_property: None,
            properties: Vec::new(), required_properties: Vec::new(), searchable_properties: None,
            secondary_display_properties: None, updated_at: None, updated_by_user_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allows_sensitive_properties, 1 => &self.archived, 2 => &self.associations,
            3 => &self.created_at, 4 => &self.created_by_user_id, 5 => &self.description,
            6 => &self.fully_qualified_name, 7 => &self.id, 8 => &self.labels, 9 => &self.name,
            10 => &self.object_type_id, 11 => &self.primary_display_property, 12 => &self.properties,
            13 => &self.required_properties, 14 => &self.searchable_properties,
            15 => &self.secondary_display_properties, 16 => &self.updated_at, 17 => &self.updated_by_user_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allows_sensitive_properties, 1 => &mut self.archived, 2 => &mut self.associations,
            3 => &mut self.created_at, 4 => &mut self.created_by_user_id, 5 => &mut self.description,
            6 => &mut self.fully_qualified_name, 7 => &mut self.id, 8 => &mut self.labels, 9 => &mut self.name,
            10 => &mut self.object_type_id, 11 => &mut self.primary_display_property, 12 => &mut self.properties,
            13 => &mut self.required_properties, 14 => &mut self.searchable_properties,
            15 => &mut self.secondary_display_properties, 16 => &mut self.updated_at,
            17 => &mut self.updated_by_user_id, _ => &mut self.rest,
        }
    }
}
impl ObjectSchemaInV3 {
    /// With all that is required.
    pub fn new(
        associations: impl IntoIterator<Item = impl Into<AssociationDefinition>>, id: impl Into<Text>,
        labels: impl Into<ObjectTypeDefinitionLabels>, name: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<PropertiesProperty>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            associations: associations.into_iter().map(Into::into).collect(), id: id.into(), labels: labels.into(),
            name: name.into(), properties: properties.into_iter().map(Into::into).collect(),
            required_properties: required_properties.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `allowsSensitiveProperties`.
    pub fn allows_sensitive_properties(mut self, allows_sensitive_properties: bool) -> Self {
        self.allows_sensitive_properties = Some(allows_sensitive_properties); self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdByUserId`.
    pub fn created_by_user_id(mut self, created_by_user_id: impl Into<i64>) -> Self {
        self.created_by_user_id = Some(created_by_user_id.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `fullyQualifiedName`.
    pub fn fully_qualified_name(mut self, fully_qualified_name: impl Into<Text>) -> Self {
        self.fully_qualified_name = Some(fully_qualified_name.into()); self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into()); self
    }
    /// Sets `primaryDisplayProperty`.
    pub fn primary_display_property(mut self, primary_display_property: impl Into<Text>) -> Self {
        self.primary_display_property = Some(primary_display_property.into()); self
    }
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
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedByUserId`.
    pub fn updated_by_user_id(mut self, updated_by_user_id: impl Into<i64>) -> Self {
        self.updated_by_user_id = Some(updated_by_user_id.into()); self
    }
}

/// `ObjectTypePropertyCreate`: 18 members.
///
/// Published by `crm/schemas`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ObjectTypePropertyCreate {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `externalOptionsReferenceType`: text; may be absent.
    pub external_options_reference_type: Option<Text>,
    /// `fieldType`: text.
    pub field_type: Text,
    /// `formField`: true or false; may be absent.
    pub form_field: Option<bool>,
    /// `groupName`: text; may be absent.
    pub group_name: Option<Text>,
    /// `hasUniqueValue`: true or false; may be absent.
    pub has_unique_value: Option<bool>,
    /// `hidden`: true or false; may be absent.
    pub hidden: Option<bool>,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `numberDisplayHint`: `PropertyNumberDisplayHint`; may be absent.
    pub number_display_hint: Option<PropertyNumberDisplayHint>,
    /// `optionSortStrategy`: `PropertyOptionSortStrategy`; may be absent.
    pub option_sort_strategy: Option<PropertyOptionSortStrategy>,
    /// `options`: a list: `OptionInput`; may be absent.
    pub options: Option<Vec<OptionInput>>,
    /// `referencedObjectType`: text; may be absent.
    pub referenced_object_type: Option<Text>,
    /// `searchableInGlobalSearch`: true or false; may be absent.
    pub searchable_in_global_search: Option<bool>,
    /// `showCurrencySymbol`: true or false; may be absent.
    pub show_currency_symbol: Option<bool>,
    /// `textDisplayHint`: `PropertyTextDisplayHint`; may be absent.
    pub text_display_hint: Option<PropertyTextDisplayHint>,
    /// `type`: `PropertyType`.
    pub r#type: PropertyType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectTypePropertyCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTypePropertyCreate", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "displayOrder", required: false },
            Member { name: "externalOptionsReferenceType", required: false },
            Member { name: "fieldType", required: true }, Member { name: "formField", required: false },
            Member { name: "groupName", required: false }, Member { name: "hasUniqueValue", required: false },
            Member { name: "hidden", required: false }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "numberDisplayHint", required: false },
            Member { name: "optionSortStrategy", required: false }, Member { name: "options", required: false },
            Member { name: "referencedObjectType", required: false },
            Member { name: "searchableInGlobalSearch", required: false },
            Member { name: "showCurrencySymbol", required: false },
            Member { name: "textDisplayHint", required: false }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, display_order: None, external_options_reference_type: None, field_type: Text::EMPTY,
            form_field: None, group_name: None, has_unique_value: None, hidden: None, label: Text::EMPTY,
            name: Text::EMPTY, number_display_hint: None, option_sort_strategy: None, options: None,
            referenced_object_type: None, searchable_in_global_search: None, show_currency_symbol: None,
            text_display_hint: None, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.display_order, 2 => &self.external_options_reference_type,
            3 => &self.field_type, 4 => &self.form_field, 5 => &self.group_name, 6 => &self.has_unique_value,
            7 => &self.hidden, 8 => &self.label, 9 => &self.name, 10 => &self.number_display_hint,
            11 => &self.option_sort_strategy, 12 => &self.options, 13 => &self.referenced_object_type,
            14 => &self.searchable_in_global_search, 15 => &self.show_currency_symbol, 16 => &self.text_display_hint,
            17 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.display_order, 2 => &mut self.external_options_reference_type,
            3 => &mut self.field_type, 4 => &mut self.form_field, 5 => &mut self.group_name,
            6 => &mut self.has_unique_value, 7 => &mut self.hidden, 8 => &mut self.label, 9 => &mut self.name,
            10 => &mut self.number_display_hint, 11 => &mut self.option_sort_strategy, 12 => &mut self.options,
            13 => &mut self.referenced_object_type, 14 => &mut self.searchable_in_global_search,
            15 => &mut self.show_currency_symbol, 16 => &mut self.text_display_hint, 17 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl ObjectTypePropertyCreate {
    /// With all that is required.
    pub fn new(
        field_type: impl Into<Text>, label: impl Into<Text>, name: impl Into<Text>, r#type: impl Into<PropertyType>,
    ) -> Self {
        Self {
            field_type: field_type.into(), label: label.into(), name: name.into(), r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into()); self
    }
    /// Sets `externalOptionsReferenceType`.
    pub fn external_options_reference_type(mut self, external_options_reference_type: impl Into<Text>) -> Self {
        self.external_options_reference_type = Some(external_options_reference_type.into()); self
    }
    /// Sets `formField`.
    pub fn form_field(mut self, form_field: bool) -> Self { self.form_field = Some(form_field); self }
    /// Sets `groupName`.
    pub fn group_name(mut self, group_name: impl Into<Text>) -> Self { self.group_name = Some(group_name.into()); self }
    /// Sets `hasUniqueValue`.
    pub fn has_unique_value(mut self, has_unique_value: bool) -> Self {
        self.has_unique_value = Some(has_unique_value); self
    }
    /// Sets `hidden`.
    pub fn hidden(mut self, hidden: bool) -> Self { self.hidden = Some(hidden); self }
    /// Sets `numberDisplayHint`.
    pub fn number_display_hint(mut self, number_display_hint: impl Into<PropertyNumberDisplayHint>) -> Self {
        self.number_display_hint = Some(number_display_hint.into()); self
    }
    /// Sets `optionSortStrategy`.
    pub fn option_sort_strategy(mut self, option_sort_strategy: impl Into<PropertyOptionSortStrategy>) -> Self {
        self.option_sort_strategy = Some(option_sort_strategy.into()); self
    }
    /// Sets `options`.
    pub fn options(mut self, options: impl IntoIterator<Item = impl Into<OptionInput>>) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect()); self
    }
    /// Sets `referencedObjectType`.
    pub fn referenced_object_type(mut self, referenced_object_type: impl Into<Text>) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into()); self
    }
    /// Sets `searchableInGlobalSearch`.
    pub fn searchable_in_global_search(mut self, searchable_in_global_search: bool) -> Self {
        self.searchable_in_global_search = Some(searchable_in_global_search); self
    }
    /// Sets `showCurrencySymbol`.
    pub fn show_currency_symbol(mut self, show_currency_symbol: bool) -> Self {
        self.show_currency_symbol = Some(show_currency_symbol); self
    }
    /// Sets `textDisplayHint`.
    pub fn text_display_hint(mut self, text_display_hint: impl Into<PropertyTextDisplayHint>) -> Self {
        self.text_display_hint = Some(text_display_hint.into()); self
    }
}

/// `CollectionResponseObjectSchemaNoPaging`: one member.
///
/// Published by `crm/schemas`, in 2025-09, 2026-09.
#[doc(alias = "CollectionResponseObjectSchemaNoPaging")]
#[non_exhaustive]
pub struct SchemasCollectionResponseObjectSchemaNoPaging {
    /// `results`: a list: `SchemasObjectSchema`.
    pub results: Vec<SchemasObjectSchema>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SchemasCollectionResponseObjectSchemaNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseObjectSchemaNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl SchemasCollectionResponseObjectSchemaNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<SchemasObjectSchema>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<SchemasObjectSchema>> From<Vec<T>> for SchemasCollectionResponseObjectSchemaNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<SchemasObjectSchema>, const N: usize> From<[T; N]> for SchemasCollectionResponseObjectSchemaNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `ObjectSchema`: 18 members.
///
/// Published by `crm/schemas`, in 2025-09, 2026-09.
#[doc(alias = "ObjectSchema")]
#[non_exhaustive]
pub struct SchemasObjectSchema {
    /// `allowsSensitiveProperties`: true or false.
    pub allows_sensitive_properties: bool,
    /// `archived`: true or false.
    pub archived: bool,
    /// `associations`: a list: `AssociationDefinition`.
    pub associations: Vec<AssociationDefinition>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdByUserId`: a whole number; may be absent.
    pub created_by_user_id: Option<i64>,
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
    /// `primaryDisplayProperty`: text; may be absent.
    pub primary_display_property: Option<Text>,
    /// `properties`: a list: `Property`.
    pub properties: Vec<Property>,
    /// `requiredProperties`: a list: text.
    pub required_properties: Vec<Text>,
    /// `searchableProperties`: a list: text.
    pub searchable_properties: Vec<Text>,
    /// `secondaryDisplayProperties`: a list: text.
    pub secondary_display_properties: Vec<Text>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedByUserId`: a whole number; may be absent.
    pub updated_by_user_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SchemasObjectSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectSchema", kind: Kind::Record(&[
            Member { name: "allowsSensitiveProperties", required: true },
            Member { name: "archived", required: true }, Member { name: "associations", required: true },
            Member { name: "createdAt", required: false }, Member { name: "createdByUserId", required: false },
            Member { name: "description", required: false }, Member { name: "fullyQualifiedName", required: true },
            Member { name: "id", required: true }, Member { name: "labels", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "primaryDisplayProperty", required: false },
            Member { name: "properties", required: true }, Member { name: "requiredProperties", required: true },
            Member { name: "searchableProperties", required: true },
            Member { name: "secondaryDisplayProperties", required: true },
            Member { name: "updatedAt", required: false }, Member { name: "updatedByUserId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allows_sensitive_properties: false, archived: false, associations: Vec::new(), created_at: None,
            created_by_user_id: None, description: None, fully_qualified_name: Text::EMPTY, id: Text::EMPTY,
            labels: Shaped::blank(), name: Text::EMPTY, object_type_id: Text::EMPTY, primary_display_property: None,
            properties: Vec::new(), required_properties: Vec::new(), searchable_properties: Vec::new(),
            secondary_display_properties: Vec::new(), updated_at: None, updated_by_user_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allows_sensitive_properties, 1 => &self.archived, 2 => &self.associations,
            3 => &self.created_at, 4 => &self.created_by_user_id, 5 => &self.description,
            6 => &self.fully_qualified_name, 7 => &self.id, 8 => &self.labels, 9 => &self.name,
            10 => &self.object_type_id, 11 => &self.primary_display_property, 12 => &self.properties,
            13 => &self.required_properties, 14 => &self.searchable_properties,
            15 => &self.secondary_display_properties, 16 => &self.updated_at, 17 => &self.updated_by_user_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allows_sensitive_properties, 1 => &mut self.archived, 2 => &mut self.associations,
            3 => &mut self.created_at, 4 => &mut self.created_by_user_id, 5 => &mut self.description,
            6 => &mut self.fully_qualified_name, 7 => &mut self.id, 8 => &mut self.labels, 9 => &mut self.name,
            10 => &mut self.object_type_id, 11 => &mut self.primary_display_property, 12 => &mut self.properties,
            13 => &mut self.required_properties, 14 => &mut self.searchable_properties,
            15 => &mut self.secondary_display_properties, 16 => &mut self.updated_at,
            17 => &mut self.updated_by_user_id, _ => &mut self.rest,
        }
    }
}
impl SchemasObjectSchema {
    /// With all that is required.
    pub fn new(
        allows_sensitive_properties: bool, archived: bool,
        associations: impl IntoIterator<Item = impl Into<AssociationDefinition>>,
        fully_qualified_name: impl Into<Text>, id: impl Into<Text>, labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>, object_type_id: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<Property>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties, archived, associations: associations.into_iter().map(Into::into).collect(),
            fully_qualified_name: fully_qualified_name.into(), id: id.into(), labels: labels.into(),
            name: name.into(), object_type_id: object_type_id.into(),
            properties: properties.into_iter().map(Into::into).collect(),
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
    /// Sets `createdByUserId`.
    pub fn created_by_user_id(mut self, created_by_user_id: impl Into<i64>) -> Self {
        self.created_by_user_id = Some(created_by_user_id.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `primaryDisplayProperty`.
    pub fn primary_display_property(mut self, primary_display_property: impl Into<Text>) -> Self {
        self.primary_display_property = Some(primary_display_property.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedByUserId`.
    pub fn updated_by_user_id(mut self, updated_by_user_id: impl Into<i64>) -> Self {
        self.updated_by_user_id = Some(updated_by_user_id.into()); self
    }
}

/// `ObjectSchemaEgg`: 11 members.
///
/// Published by `crm/schemas`, in 2026-03.
#[doc(alias = "ObjectSchemaEgg")]
#[non_exhaustive]
pub struct SchemasObjectSchemaEgg {
    /// `allowsSensitiveProperties`: true or false.
    pub allows_sensitive_properties: bool,
    /// `associatedObjects`: a list: text.
    pub associated_objects: Vec<Text>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `labels`: `ObjectTypeDefinitionLabels`.
    pub labels: ObjectTypeDefinitionLabels,
    /// `name`: text.
    pub name: Text,
    /// `primaryDisplayProperty`: text; may be absent.
    pub primary_display_property: Option<Text>,
    /// `properties`: a list: `ObjectTypePropertyCreate`.
    pub properties: Vec<ObjectTypePropertyCreate>,
    /// `requiredProperties`: a list: text.
    pub required_properties: Vec<Text>,
    /// `searchableProperties`: a list: text.
    pub searchable_properties: Vec<Text>,
    /// `secondaryDisplayProperties`: a list: text.
    pub secondary_display_properties: Vec<Text>,
    /// `shouldCreateSameObjectAssociation`: true or false.
    pub should_create_same_object_association: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SchemasObjectSchemaEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectSchemaEgg", kind: Kind::Record(&[
            Member { name: "allowsSensitiveProperties", required: true },
            Member { name: "associatedObjects", required: true }, Member { name: "description", required: false },
            Member { name: "labels", required: true }, Member { name: "name", required: true },
            Member { name: "primaryDisplayProperty", required: false },
            Member { name: "properties", required: true }, Member { name: "requiredProperties", required: true },
            Member { name: "searchableProperties", required: true },
            Member { name: "secondaryDisplayProperties", required: true },
            Member { name: "shouldCreateSameObjectAssociation", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allows_sensitive_properties: false, associated_objects: Vec::new(), description: None,
            labels: Shaped::blank(), name: Text::EMPTY, primary_display_property: None, properties: Vec::new(),
            required_properties: Vec::new(), searchable_properties: Vec::new(),
            secondary_display_properties: Vec::new(), should_create_same_object_association: false,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allows_sensitive_properties, 1 => &self.associated_objects, 2 => &self.description,
            3 => &self.labels, 4 => &self.name, 5 => &self.primary_display_property, 6 => &self.properties,
            7 => &self.required_properties, 8 => &self.searchable_properties,
            9 => &self.secondary_display_properties, 10 => &self.should_create_same_object_association,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allows_sensitive_properties, 1 => &mut self.associated_objects,
            2 => &mut self.description, 3 => &mut self.labels, 4 => &mut self.name,
            5 => &mut self.primary_display_property, 6 => &mut self.properties, 7 => &mut self.required_properties,
            8 => &mut self.searchable_properties, 9 => &mut self.secondary_display_properties,
            10 => &mut self.should_create_same_object_association, _ => &mut self.rest,
        }
    }
}
impl SchemasObjectSchemaEgg {
    /// With all that is required.
    pub fn new(
        allows_sensitive_properties: bool, associated_objects: impl IntoIterator<Item = impl Into<Text>>,
        labels: impl Into<ObjectTypeDefinitionLabels>, name: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<ObjectTypePropertyCreate>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
        should_create_same_object_association: bool,
    ) -> Self {
        Self {
            allows_sensitive_properties,
            associated_objects: associated_objects.into_iter().map(Into::into).collect(), labels: labels.into(),
            name: name.into(), properties: properties.into_iter().map(Into::into).collect(),
            required_properties: required_properties.into_iter().map(Into::into).collect(),
            searchable_properties: searchable_properties.into_iter().map(Into::into).collect(),
            secondary_display_properties: secondary_display_properties.into_iter().map(Into::into).collect(),
            should_create_same_object_association, ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `primaryDisplayProperty`.
    pub fn primary_display_property(mut self, primary_display_property: impl Into<Text>) -> Self {
        self.primary_display_property = Some(primary_display_property.into()); self
    }
}

/// `ObjectTypeDefinition`: 15 members.
///
/// Published by `crm/schemas`, in v3.
#[doc(alias = "ObjectTypeDefinition")]
#[non_exhaustive]
pub struct SchemasObjectTypeDefinition {
    /// `allowsSensitiveProperties`: true or false; may be absent.
    pub allows_sensitive_properties: Option<bool>,
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fullyQualifiedName`: text; may be absent.
    pub fully_qualified_name: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `labels`: `ObjectTypeDefinitionLabels`.
    pub labels: ObjectTypeDefinitionLabels,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    /// `portalId`: a whole number; may be absent.
    pub portal_id: Option<i64>,
    /// `primaryDisplayProperty`: text; may be absent.
    pub primary_display_property: Option<Text>,
    /// `requiredProperties`: a list: text.
    pub required_properties: Vec<Text>,
    /// `searchableProperties`: a list: text; may be absent.
    pub searchable_properties: Option<Vec<Text>>,
    /// `secondaryDisplayProperties`: a list: text; may be absent.
    pub secondary_display_properties: Option<Vec<Text>>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SchemasObjectTypeDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTypeDefinition", kind: Kind::Record(&[
            Member { name: "allowsSensitiveProperties", required: false },
            Member { name: "archived", required: false }, Member { name: "createdAt", required: false },
            Member { name: "description", required: false }, Member { name: "fullyQualifiedName", required: false },
            Member { name: "id", required: true }, Member { name: "labels", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: false },
            Member { name: "portalId", required: false }, Member { name: "primaryDisplayProperty", required: false },
            Member { name: "requiredProperties", required: true },
            Member { name: "searchableProperties", required: false },
            Member { name: "secondaryDisplayProperties", required: false },
            Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allows_sensitive_properties: None, archived: None, created_at: None, description: None,
            fully_qualified_name: None, id: Text::EMPTY, labels: Shaped::blank(), name: Text::EMPTY,
            object_type_id: None, portal_id: None, primary_display_property: None, required_properties: Vec::new(),
            searchable_properties: None, secondary_display_properties: None, updated_at: None, rest: Rest::EMPTY,
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
impl SchemasObjectTypeDefinition {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, labels: impl Into<ObjectTypeDefinitionLabels>, name: impl Into<Text>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            id: id.into(), labels: labels.into(), name: name.into(),
            required_properties: required_properties.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `allowsSensitiveProperties`.
    pub fn allows_sensitive_properties(mut self, allows_sensitive_properties: bool) -> Self {
        self.allows_sensitive_properties = Some(allows_sensitive_properties); self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `fullyQualifiedName`.
    pub fn fully_qualified_name(mut self, fully_qualified_name: impl Into<Text>) -> Self {
        self.fully_qualified_name = Some(fully_qualified_name.into()); self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into()); self
    }
    /// Sets `portalId`.
    pub fn portal_id(mut self, portal_id: impl Into<i64>) -> Self { self.portal_id = Some(portal_id.into()); self }
    /// Sets `primaryDisplayProperty`.
    pub fn primary_display_property(mut self, primary_display_property: impl Into<Text>) -> Self {
        self.primary_display_property = Some(primary_display_property.into()); self
    }
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
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
}

/// `ObjectTypeDefinitionPatch`: 9 members.
///
/// Published by `crm/schemas`, in v3.
#[doc(alias = "ObjectTypeDefinitionPatch")]
#[non_exhaustive]
pub struct SchemasObjectTypeDefinitionPatch {
    /// `allowsSensitiveProperties`: true or false; may be absent.
    pub allows_sensitive_properties: Option<bool>,
    /// `clearDescription`: true or false; may be absent.
    pub clear_description: Option<bool>,
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
impl Shaped for SchemasObjectTypeDefinitionPatch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTypeDefinitionPatch", kind: Kind::Record(&[
            Member { name: "allowsSensitiveProperties", required: false },
            Member { name: "clearDescription", required: false }, Member { name: "description", required: false },
            Member { name: "labels", required: false }, Member { name: "primaryDisplayProperty", required: false },
            Member { name: "requiredProperties", required: false }, Member { name: "restorable", required: false },
            Member { name: "searchableProperties", required: false },
            Member { name: "secondaryDisplayProperties", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allows_sensitive_properties: None, clear_description: None, description: None, labels: None,
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
impl SchemasObjectTypeDefinitionPatch {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `allowsSensitiveProperties`.
    pub fn allows_sensitive_properties(mut self, allows_sensitive_properties: bool) -> Self {
        self.allows_sensitive_properties = Some(allows_sensitive_properties); self
    }
    /// Sets `clearDescription`.
    pub fn clear_description(mut self, clear_description: bool) -> Self {
        self.clear_description = Some(clear_description); self
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
impl Default for SchemasObjectTypeDefinitionPatch {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    CollectionResponseObjectSchemaNoPagingIn2026_03, CollectionResponseObjectSchemaNoPagingInV3,
    ObjectSchemaBatchReadRequest, ObjectSchemaEgg, ObjectSchemaEggInV3, ObjectSchemaIn2026_03, ObjectSchemaInV3,
    ObjectTypePropertyCreate, SchemasCollectionResponseObjectSchemaNoPaging, SchemasObjectSchema,
    SchemasObjectSchemaEgg, SchemasObjectTypeDefinition, SchemasObjectTypeDefinitionPatch,
}
