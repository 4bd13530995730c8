// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseObjectSchemaNoPaging`: one member.
///
/// Published by `crm/schemas`, in 2026-03.
#[doc(alias = "CollectionResponseObjectSchemaNoPaging")]
#[non_exhaustive]
pub struct CollectionResponseObjectSchemaNoPagingIn2026_03 {
    /// `results`: a list: `ObjectSchemaIn2026_03`.
    pub results: Vec<ObjectSchemaIn2026_03>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseObjectSchemaNoPagingIn2026_03 "CollectionResponseObjectSchemaNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseObjectSchemaNoPagingIn2026_03 {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ObjectSchemaIn2026_03>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseObjectSchemaNoPaging`: one member.
///
/// Published by `crm/schemas`, in v3.
#[doc(alias = "CollectionResponseObjectSchemaNoPaging")]
#[non_exhaustive]
pub struct CollectionResponseObjectSchemaNoPagingInV3 {
    /// `results`: a list: `ObjectSchemaInV3`.
    pub results: Vec<ObjectSchemaInV3>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseObjectSchemaNoPagingInV3 "CollectionResponseObjectSchemaNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseObjectSchemaNoPagingInV3 {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ObjectSchemaInV3>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ObjectSchemaBatchReadRequest "ObjectSchemaBatchReadRequest" {
        0 include_association_definitions "includeAssociationDefinitions" required = false;
        1 include_audit_metadata "includeAuditMetadata" required = false;
        2 include_property_definitions "includePropertyDefinitions" required = false;
        3 inputs "inputs" required = Vec::new();
    }
}
impl ObjectSchemaBatchReadRequest {
    /// One with all that is required.
    pub fn new(
        include_association_definitions: bool,
        include_audit_metadata: bool,
        include_property_definitions: bool,
        inputs: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            include_association_definitions,
            include_audit_metadata,
            include_property_definitions,
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ObjectSchemaEgg "ObjectSchemaEgg" {
        0 allows_sensitive_properties "allowsSensitiveProperties" required = false;
        1 associated_objects "associatedObjects" required = Vec::new();
        2 description "description" optional = None;
        3 labels "labels" required = Shaped::blank();
        4 name "name" required = Text::EMPTY;
        5 primary_display_property "primaryDisplayProperty" optional = None;
        6 properties "properties" required = Vec::new();
        7 required_properties "requiredProperties" required = Vec::new();
        8 searchable_properties "searchableProperties" required = Vec::new();
        9 secondary_display_properties "secondaryDisplayProperties" required = Vec::new();
    }
}
impl ObjectSchemaEgg {
    /// One with all that is required.
    pub fn new(
        allows_sensitive_properties: bool,
        associated_objects: impl IntoIterator<Item = impl Into<Text>>,
        labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<ObjectTypePropertyCreate>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties,
            associated_objects: associated_objects.into_iter().map(Into::into).collect(),
            labels: labels.into(),
            name: name.into(),
            properties: properties.into_iter().map(Into::into).collect(),
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
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
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
    rest: Rest,
}
crate::runtime::record! {
    ObjectSchemaEggInV3 "ObjectSchemaEgg" {
        0 allows_sensitive_properties "allowsSensitiveProperties" optional = None;
        1 associated_objects "associatedObjects" required = Vec::new();
        2 description "description" optional = None;
        3 labels "labels" required = Shaped::blank();
        4 name "name" required = Text::EMPTY;
        5 primary_display_property "primaryDisplayProperty" optional = None;
        6 properties "properties" required = Vec::new();
        7 required_properties "requiredProperties" required = Vec::new();
        8 searchable_properties "searchableProperties" optional = None;
        9 secondary_display_properties "secondaryDisplayProperties" optional = None;
        10 should_create_same_object_association "shouldCreateSameObjectAssociation" optional = None;
    }
}
impl ObjectSchemaEggInV3 {
    /// One with all that is required.
    pub fn new(
        associated_objects: impl IntoIterator<Item = impl Into<Text>>,
        labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<ObjectTypePropertyCreate>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            associated_objects: associated_objects.into_iter().map(Into::into).collect(),
            labels: labels.into(),
            name: name.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            required_properties: required_properties
                .into_iter()
                .map(Into::into)
                .collect(),
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
    /// Sets `primaryDisplayProperty`.
    pub fn primary_display_property(
        mut self,
        primary_display_property: impl Into<Text>,
    ) -> Self {
        self.primary_display_property = Some(primary_display_property.into());
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
    /// Sets `shouldCreateSameObjectAssociation`.
    pub fn should_create_same_object_association(
        mut self,
        should_create_same_object_association: bool,
    ) -> Self {
        self.should_create_same_object_association = Some(
            should_create_same_object_association,
        );
        self
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
    rest: Rest,
}
crate::runtime::record! {
    ObjectSchemaIn2026_03 "ObjectSchema" {
        0 allows_sensitive_properties "allowsSensitiveProperties" required = false;
        1 archived "archived" required = false;
        2 associations "associations" required = Vec::new();
        3 created_at "createdAt" optional = None;
        4 created_by_user_id "createdByUserId" optional = None;
        5 description "description" optional = None;
        6 fully_qualified_name "fullyQualifiedName" required = Text::EMPTY;
        7 id "id" required = Text::EMPTY;
        8 labels "labels" required = Shaped::blank();
        9 name "name" required = Text::EMPTY;
        10 object_type_id "objectTypeId" required = Text::EMPTY;
        11 primary_display_property "primaryDisplayProperty" optional = None;
        12 properties "properties" required = Vec::new();
        13 required_properties "requiredProperties" required = Vec::new();
        14 searchable_properties "searchableProperties" required = Vec::new();
        15 secondary_display_properties "secondaryDisplayProperties" required = Vec::new();
        16 updated_at "updatedAt" optional = None;
        17 updated_by_user_id "updatedByUserId" optional = None;
    }
}
impl ObjectSchemaIn2026_03 {
    /// One with all that is required.
    pub fn new(
        allows_sensitive_properties: bool,
        archived: bool,
        associations: impl IntoIterator<Item = impl Into<AssociationDefinition>>,
        fully_qualified_name: impl Into<Text>,
        id: impl Into<Text>,
        labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<PropertiesProperty>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties,
            archived,
            associations: associations.into_iter().map(Into::into).collect(),
            fully_qualified_name: fully_qualified_name.into(),
            id: id.into(),
            labels: labels.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            properties: properties.into_iter().map(Into::into).collect(),
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
    rest: Rest,
}
crate::runtime::record! {
    ObjectSchemaInV3 "ObjectSchema" {
        0 allows_sensitive_properties "allowsSensitiveProperties" optional = None;
        1 archived "archived" optional = None;
        2 associations "associations" required = Vec::new();
        3 created_at "createdAt" optional = None;
        4 created_by_user_id "createdByUserId" optional = None;
        5 description "description" optional = None;
        6 fully_qualified_name "fullyQualifiedName" optional = None;
        7 id "id" required = Text::EMPTY;
        8 labels "labels" required = Shaped::blank();
        9 name "name" required = Text::EMPTY;
        10 object_type_id "objectTypeId" optional = None;
        11 primary_display_property "primaryDisplayProperty" optional = None;
        12 properties "properties" required = Vec::new();
        13 required_properties "requiredProperties" required = Vec::new();
        14 searchable_properties "searchableProperties" optional = None;
        15 secondary_display_properties "secondaryDisplayProperties" optional = None;
        16 updated_at "updatedAt" optional = None;
        17 updated_by_user_id "updatedByUserId" optional = None;
    }
}
impl ObjectSchemaInV3 {
    /// One with all that is required.
    pub fn new(
        associations: impl IntoIterator<Item = impl Into<AssociationDefinition>>,
        id: impl Into<Text>,
        labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<PropertiesProperty>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            associations: associations.into_iter().map(Into::into).collect(),
            id: id.into(),
            labels: labels.into(),
            name: name.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            required_properties: required_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    ObjectTypePropertyCreate "ObjectTypePropertyCreate" {
        0 description "description" optional = None;
        1 display_order "displayOrder" optional = None;
        2 external_options_reference_type "externalOptionsReferenceType" optional = None;
        3 field_type "fieldType" required = Text::EMPTY;
        4 form_field "formField" optional = None;
        5 group_name "groupName" optional = None;
        6 has_unique_value "hasUniqueValue" optional = None;
        7 hidden "hidden" optional = None;
        8 label "label" required = Text::EMPTY;
        9 name "name" required = Text::EMPTY;
        10 number_display_hint "numberDisplayHint" optional = None;
        11 option_sort_strategy "optionSortStrategy" optional = None;
        12 options "options" optional = None;
        13 referenced_object_type "referencedObjectType" optional = None;
        14 searchable_in_global_search "searchableInGlobalSearch" optional = None;
        15 show_currency_symbol "showCurrencySymbol" optional = None;
        16 text_display_hint "textDisplayHint" optional = None;
        17 r#type "type" required = Shaped::blank();
    }
}
impl ObjectTypePropertyCreate {
    /// One with all that is required.
    pub fn new(
        field_type: impl Into<Text>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        r#type: impl Into<PropertyType>,
    ) -> Self {
        Self {
            field_type: field_type.into(),
            label: label.into(),
            name: name.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into());
        self
    }
    /// Sets `externalOptionsReferenceType`.
    pub fn external_options_reference_type(
        mut self,
        external_options_reference_type: impl Into<Text>,
    ) -> Self {
        self.external_options_reference_type = Some(
            external_options_reference_type.into(),
        );
        self
    }
    /// Sets `formField`.
    pub fn form_field(mut self, form_field: bool) -> Self {
        self.form_field = Some(form_field);
        self
    }
    /// Sets `groupName`.
    pub fn group_name(mut self, group_name: impl Into<Text>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }
    /// Sets `hasUniqueValue`.
    pub fn has_unique_value(mut self, has_unique_value: bool) -> Self {
        self.has_unique_value = Some(has_unique_value);
        self
    }
    /// Sets `hidden`.
    pub fn hidden(mut self, hidden: bool) -> Self {
        self.hidden = Some(hidden);
        self
    }
    /// Sets `numberDisplayHint`.
    pub fn number_display_hint(
        mut self,
        number_display_hint: impl Into<PropertyNumberDisplayHint>,
    ) -> Self {
        self.number_display_hint = Some(number_display_hint.into());
        self
    }
    /// Sets `optionSortStrategy`.
    pub fn option_sort_strategy(
        mut self,
        option_sort_strategy: impl Into<PropertyOptionSortStrategy>,
    ) -> Self {
        self.option_sort_strategy = Some(option_sort_strategy.into());
        self
    }
    /// Sets `options`.
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<OptionInput>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `referencedObjectType`.
    pub fn referenced_object_type(
        mut self,
        referenced_object_type: impl Into<Text>,
    ) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into());
        self
    }
    /// Sets `searchableInGlobalSearch`.
    pub fn searchable_in_global_search(
        mut self,
        searchable_in_global_search: bool,
    ) -> Self {
        self.searchable_in_global_search = Some(searchable_in_global_search);
        self
    }
    /// Sets `showCurrencySymbol`.
    pub fn show_currency_symbol(mut self, show_currency_symbol: bool) -> Self {
        self.show_currency_symbol = Some(show_currency_symbol);
        self
    }
    /// Sets `textDisplayHint`.
    pub fn text_display_hint(
        mut self,
        text_display_hint: impl Into<PropertyTextDisplayHint>,
    ) -> Self {
        self.text_display_hint = Some(text_display_hint.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    SchemasCollectionResponseObjectSchemaNoPaging "CollectionResponseObjectSchemaNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl SchemasCollectionResponseObjectSchemaNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<SchemasObjectSchema>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    SchemasObjectSchema "ObjectSchema" {
        0 allows_sensitive_properties "allowsSensitiveProperties" required = false;
        1 archived "archived" required = false;
        2 associations "associations" required = Vec::new();
        3 created_at "createdAt" optional = None;
        4 created_by_user_id "createdByUserId" optional = None;
        5 description "description" optional = None;
        6 fully_qualified_name "fullyQualifiedName" required = Text::EMPTY;
        7 id "id" required = Text::EMPTY;
        8 labels "labels" required = Shaped::blank();
        9 name "name" required = Text::EMPTY;
        10 object_type_id "objectTypeId" required = Text::EMPTY;
        11 primary_display_property "primaryDisplayProperty" optional = None;
        12 properties "properties" required = Vec::new();
        13 required_properties "requiredProperties" required = Vec::new();
        14 searchable_properties "searchableProperties" required = Vec::new();
        15 secondary_display_properties "secondaryDisplayProperties" required = Vec::new();
        16 updated_at "updatedAt" optional = None;
        17 updated_by_user_id "updatedByUserId" optional = None;
    }
}
impl SchemasObjectSchema {
    /// One with all that is required.
    pub fn new(
        allows_sensitive_properties: bool,
        archived: bool,
        associations: impl IntoIterator<Item = impl Into<AssociationDefinition>>,
        fully_qualified_name: impl Into<Text>,
        id: impl Into<Text>,
        labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<Property>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties,
            archived,
            associations: associations.into_iter().map(Into::into).collect(),
            fully_qualified_name: fully_qualified_name.into(),
            id: id.into(),
            labels: labels.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            properties: properties.into_iter().map(Into::into).collect(),
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
    rest: Rest,
}
crate::runtime::record! {
    SchemasObjectSchemaEgg "ObjectSchemaEgg" {
        0 allows_sensitive_properties "allowsSensitiveProperties" required = false;
        1 associated_objects "associatedObjects" required = Vec::new();
        2 description "description" optional = None;
        3 labels "labels" required = Shaped::blank();
        4 name "name" required = Text::EMPTY;
        5 primary_display_property "primaryDisplayProperty" optional = None;
        6 properties "properties" required = Vec::new();
        7 required_properties "requiredProperties" required = Vec::new();
        8 searchable_properties "searchableProperties" required = Vec::new();
        9 secondary_display_properties "secondaryDisplayProperties" required = Vec::new();
        10 should_create_same_object_association "shouldCreateSameObjectAssociation" required = false;
    }
}
impl SchemasObjectSchemaEgg {
    /// One with all that is required.
    pub fn new(
        allows_sensitive_properties: bool,
        associated_objects: impl IntoIterator<Item = impl Into<Text>>,
        labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<ObjectTypePropertyCreate>>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        searchable_properties: impl IntoIterator<Item = impl Into<Text>>,
        secondary_display_properties: impl IntoIterator<Item = impl Into<Text>>,
        should_create_same_object_association: bool,
    ) -> Self {
        Self {
            allows_sensitive_properties,
            associated_objects: associated_objects.into_iter().map(Into::into).collect(),
            labels: labels.into(),
            name: name.into(),
            properties: properties.into_iter().map(Into::into).collect(),
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
            should_create_same_object_association,
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
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
    rest: Rest,
}
crate::runtime::record! {
    SchemasObjectTypeDefinition "ObjectTypeDefinition" {
        0 allows_sensitive_properties "allowsSensitiveProperties" optional = None;
        1 archived "archived" optional = None;
        2 created_at "createdAt" optional = None;
        3 description "description" optional = None;
        4 fully_qualified_name "fullyQualifiedName" optional = None;
        5 id "id" required = Text::EMPTY;
        6 labels "labels" required = Shaped::blank();
        7 name "name" required = Text::EMPTY;
        8 object_type_id "objectTypeId" optional = None;
        9 portal_id "portalId" optional = None;
        10 primary_display_property "primaryDisplayProperty" optional = None;
        11 required_properties "requiredProperties" required = Vec::new();
        12 searchable_properties "searchableProperties" optional = None;
        13 secondary_display_properties "secondaryDisplayProperties" optional = None;
        14 updated_at "updatedAt" optional = None;
    }
}
impl SchemasObjectTypeDefinition {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            id: id.into(),
            labels: labels.into(),
            name: name.into(),
            required_properties: required_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    SchemasObjectTypeDefinitionPatch "ObjectTypeDefinitionPatch" {
        0 allows_sensitive_properties "allowsSensitiveProperties" optional = None;
        1 clear_description "clearDescription" optional = None;
        2 description "description" optional = None;
        3 labels "labels" optional = None;
        4 primary_display_property "primaryDisplayProperty" optional = None;
        5 required_properties "requiredProperties" optional = None;
        6 restorable "restorable" optional = None;
        7 searchable_properties "searchableProperties" optional = None;
        8 secondary_display_properties "secondaryDisplayProperties" optional = None;
    }
}
impl SchemasObjectTypeDefinitionPatch {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `allowsSensitiveProperties`.
    pub fn allows_sensitive_properties(
        mut self,
        allows_sensitive_properties: bool,
    ) -> Self {
        self.allows_sensitive_properties = Some(allows_sensitive_properties);
        self
    }
    /// Sets `clearDescription`.
    pub fn clear_description(mut self, clear_description: bool) -> Self {
        self.clear_description = Some(clear_description);
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
impl Default for SchemasObjectTypeDefinitionPatch {
    fn default() -> Self {
        Self::new()
    }
}
