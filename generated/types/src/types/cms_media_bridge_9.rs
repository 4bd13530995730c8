// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValueInputs, AssociationDefinition, AssociationSpec, DefaultRequirements, DefinitionSource,
    DefinitionSourceType, ExtensionData, ExternalOptionsMetaData, FieldLevelPermission, GroupView,
    InboundDbObjectType, IntegratorOEmbedDomainModel, MediaBridgeAbsoluteValueInputs, MediaBridgeProperty,
    ObjectTypeDefinitionLabels, Option1, PropertyDataSensitivity, PropertyDateDisplayHint,
    PropertyModificationMetadata, PublicOrFilterBranchFilterBranchType, ScopeMappingAccessLevel,
    ScopeMappingRequestAction,
};

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum NumberToStringOperator {
    /// `NUMBER_TO_STRING`
    NumberToString,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for NumberToStringOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberToStringOperator", kind: Kind::Enumeration(&["NUMBER_TO_STRING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::NumberToString => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::NumberToString, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `OEmbedDomainsCollectionResponse`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct OEmbedDomainsCollectionResponse {
    /// `results`: a list: `IntegratorOEmbedDomainModel`.
    pub results: Vec<IntegratorOEmbedDomainModel>,
    /// `totalCount`: a whole number; may be absent.
    pub total_count: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for OEmbedDomainsCollectionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OEmbedDomainsCollectionResponse", kind: Kind::Record(&[
            Member { name: "results", required: true }, Member { name: "totalCount", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), total_count: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.results, 1 => &self.total_count, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, 1 => &mut self.total_count, _ => &mut self.rest }
    }
}
impl OEmbedDomainsCollectionResponse {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<IntegratorOEmbedDomainModel>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `totalCount`.
    pub fn total_count(mut self, total_count: impl Into<i64>) -> Self {
        self.total_count = Some(total_count.into()); self
    }
}
impl<T: Into<IntegratorOEmbedDomainModel>> From<Vec<T>> for OEmbedDomainsCollectionResponse {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<IntegratorOEmbedDomainModel>, const N: usize> From<[T; N]> for OEmbedDomainsCollectionResponse {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `ObjectDefinitionResponse`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ObjectDefinitionResponse {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `objectTypeName`: text.
    pub object_type_name: Text,
    /// `properties`: a list: `PropertyDefinition`.
    pub properties: Vec<PropertyDefinition>,
    /// `propertyGroups`: a list: `GroupView`.
    pub property_groups: Vec<GroupView>,
    /// `schema`: `InboundDbObjectType`; may be absent.
    pub schema: Option<InboundDbObjectType>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectDefinitionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectDefinitionResponse", kind: Kind::Record(&[
            Member { name: "objectTypeId", required: true }, Member { name: "objectTypeName", required: true },
            Member { name: "properties", required: true }, Member { name: "propertyGroups", required: true },
            Member { name: "schema", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type_id: Text::EMPTY, object_type_name: Text::EMPTY, properties: Vec::new(),
            property_groups: Vec::new(), schema: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type_id, 1 => &self.object_type_name, 2 => &self.properties,
            3 => &self.property_groups, 4 => &self.schema, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type_id, 1 => &mut self.object_type_name, 2 => &mut self.properties,
            3 => &mut self.property_groups, 4 => &mut self.schema, _ => &mut self.rest,
        }
    }
}
impl ObjectDefinitionResponse {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, object_type_name: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<PropertyDefinition>>,
        property_groups: impl IntoIterator<Item = impl Into<GroupView>>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(), object_type_name: object_type_name.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            property_groups: property_groups.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `schema`.
    pub fn schema(mut self, schema: impl Into<InboundDbObjectType>) -> Self { self.schema = Some(schema.into()); self }
}

/// `ObjectSchema`: 18 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ObjectSchema {
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
    /// `properties`: a list: `Property1`.
    pub properties: Vec<Property1>,
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
impl Shaped for ObjectSchema {
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
impl ObjectSchema {
    /// With all that is required.
    pub fn new(
        allows_sensitive_properties: bool, archived: bool,
        associations: impl IntoIterator<Item = impl Into<AssociationDefinition>>,
        fully_qualified_name: impl Into<Text>, id: impl Into<Text>, labels: impl Into<ObjectTypeDefinitionLabels>,
        name: impl Into<Text>, object_type_id: impl Into<Text>,
        properties: impl IntoIterator<Item = impl Into<Property1>>,
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

/// `ObjectTypeIdProto`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct ObjectTypeIdProto {
    /// `innerId`: a whole number.
    pub inner_id: i64,
    /// `metaTypeId`: a whole number.
    pub meta_type_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectTypeIdProto {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTypeIdProto", kind: Kind::Record(&[
            Member { name: "innerId", required: true }, Member { name: "metaTypeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inner_id: 0, meta_type_id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.inner_id, 1 => &self.meta_type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inner_id, 1 => &mut self.meta_type_id, _ => &mut self.rest }
    }
}
impl ObjectTypeIdProto {
    /// With all that is required.
    pub fn new(inner_id: impl Into<i64>, meta_type_id: impl Into<i64>) -> Self {
        Self { inner_id: inner_id.into(), meta_type_id: meta_type_id.into(), rest: Rest::EMPTY }
    }
}

/// `OptionDecorations`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct OptionDecorations {
    /// `color`: `OptionDecorationsColor`.
    pub color: OptionDecorationsColor,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for OptionDecorations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OptionDecorations", kind: Kind::Record(&[Member { name: "color", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { color: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.color, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.color, _ => &mut self.rest }
    }
}
impl OptionDecorations {
    /// With all that is required.
    pub fn new(color: impl Into<OptionDecorationsColor>) -> Self { Self { color: color.into(), rest: Rest::EMPTY } }
}

/// 18 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum OptionDecorationsColor {
    /// `BLACK`
    Black,
    /// `BLUE`
    Blue,
    /// `BLUE_LIGHT`
    BlueLight,
    /// `GRAY`
    Gray,
    /// `GREEN`
    Green,
    /// `GREEN_LIGHT`
    GreenLight,
    /// `ORANGE`
    Orange,
    /// `ORANGE_LIGHT`
    OrangeLight,
    /// `PINK`
    Pink,
    /// `PINK_LIGHT`
    PinkLight,
    /// `PURPLE`
    Purple,
    /// `PURPLE_LIGHT`
    PurpleLight,
    /// `RED`
    Red,
    /// `RED_LIGHT`
    RedLight,
    /// `TEAL`
    Teal,
    /// `TEAL_LIGHT`
    TealLight,
    /// `YELLOW`
    Yellow,
    /// `YELLOW_LIGHT`
    YellowLight,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for OptionDecorationsColor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OptionDecorationsColor", kind: Kind::Enumeration(&[
            "BLACK", "BLUE", "BLUE_LIGHT", "GRAY", "GREEN", "GREEN_LIGHT", "ORANGE", "ORANGE_LIGHT", "PINK",
            "PINK_LIGHT", "PURPLE", "PURPLE_LIGHT", "RED", "RED_LIGHT", "TEAL", "TEAL_LIGHT", "YELLOW",
            "YELLOW_LIGHT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Black => 0, Self::Blue => 1, Self::BlueLight => 2, Self::Gray => 3, Self::Green => 4,
            Self::GreenLight => 5, Self::Orange => 6, Self::OrangeLight => 7, Self::Pink => 8, Self::PinkLight => 9,
            Self::Purple => 10, Self::PurpleLight => 11, Self::Red => 12, Self::RedLight => 13, Self::Teal => 14,
            Self::TealLight => 15, Self::Yellow => 16, Self::YellowLight => 17,
            Self::Unknown(value) => return (18, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Black, 1 => Self::Blue, 2 => Self::BlueLight, 3 => Self::Gray, 4 => Self::Green,
            5 => Self::GreenLight, 6 => Self::Orange, 7 => Self::OrangeLight, 8 => Self::Pink, 9 => Self::PinkLight,
            10 => Self::Purple, 11 => Self::PurpleLight, 12 => Self::Red, 13 => Self::RedLight, 14 => Self::Teal,
            15 => Self::TealLight, 16 => Self::Yellow, 17 => Self::YellowLight, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `OptionDecoratorsExtensionData`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct OptionDecoratorsExtensionData {
    /// `optionDecoratorStyle`: `OptionDecoratorsExtensionDataOptionDecoratorStyle`.
    pub option_decorator_style: OptionDecoratorsExtensionDataOptionDecoratorStyle,
    /// `optionDecorators`: a map by name: `OptionDecorations`.
    pub option_decorators: Map<OptionDecorations>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for OptionDecoratorsExtensionData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OptionDecoratorsExtensionData", kind: Kind::Record(&[
            Member { name: "optionDecoratorStyle", required: true },
            Member { name: "optionDecorators", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { option_decorator_style: Shaped::blank(), option_decorators: Map::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.option_decorator_style, 1 => &self.option_decorators, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.option_decorator_style, 1 => &mut self.option_decorators, _ => &mut self.rest }
    }
}
impl OptionDecoratorsExtensionData {
    /// With all that is required.
    pub fn new(
        option_decorator_style: impl Into<OptionDecoratorsExtensionDataOptionDecoratorStyle>,
        option_decorators: impl Into<Map<OptionDecorations>>,
    ) -> Self {
        Self {
            option_decorator_style: option_decorator_style.into(), option_decorators: option_decorators.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum OptionDecoratorsExtensionDataOptionDecoratorStyle {
    /// `LABEL_ONLY`
    LabelOnly,
    /// `LABEL_WITH_BADGE`
    LabelWithBadge,
    /// `LABEL_WITH_COLOR`
    LabelWithColor,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for OptionDecoratorsExtensionDataOptionDecoratorStyle {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OptionDecoratorsExtensionDataOptionDecoratorStyle", kind: Kind::Enumeration(&[
            "LABEL_ONLY", "LABEL_WITH_BADGE", "LABEL_WITH_COLOR",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::LabelOnly => 0, Self::LabelWithBadge => 1, Self::LabelWithColor => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::LabelOnly, 1 => Self::LabelWithBadge, 2 => Self::LabelWithColor,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `Or`: 5 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Or {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PublicOrFilterBranchFilterBranchType`.
    pub operator: PublicOrFilterBranchFilterBranchType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Or {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Or", kind: Kind::Record(&[
            Member { name: "enclosedInParentheses", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            enclosed_in_parentheses: false, inputs: None, operator: Shaped::blank(), property_name: None,
            value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.enclosed_in_parentheses, 1 => &self.inputs, 2 => &self.operator, 3 => &self.property_name,
            4 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.enclosed_in_parentheses, 1 => &mut self.inputs, 2 => &mut self.operator,
            3 => &mut self.property_name, 4 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl Or {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self { enclosed_in_parentheses, operator: PublicOrFilterBranchFilterBranchType::Or, ..Shaped::blank() }
    }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}

/// `ParseNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ParseNumber {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `ParseNumberOperator`.
    pub operator: ParseNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ParseNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ParseNumber", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl ParseNumber {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: ParseNumberOperator::ParseNumber, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for ParseNumber {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ParseNumberOperator {
    /// `PARSE_NUMBER`
    ParseNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ParseNumberOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ParseNumberOperator", kind: Kind::Enumeration(&["PARSE_NUMBER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ParseNumber => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ParseNumber, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PeriodToMonths`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PeriodToMonths {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PeriodToMonthsOperator`.
    pub operator: PeriodToMonthsOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PeriodToMonths {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PeriodToMonths", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl PeriodToMonths {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PeriodToMonthsOperator::PeriodToMonths, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for PeriodToMonths {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PeriodToMonthsOperator {
    /// `PERIOD_TO_MONTHS`
    PeriodToMonths,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PeriodToMonthsOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PeriodToMonthsOperator", kind: Kind::Enumeration(&["PERIOD_TO_MONTHS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::PeriodToMonths => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::PeriodToMonths, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PeriodToWeeks`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PeriodToWeeks {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PeriodToWeeksOperator`.
    pub operator: PeriodToWeeksOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PeriodToWeeks {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PeriodToWeeks", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl PeriodToWeeks {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PeriodToWeeksOperator::PeriodToWeeks, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for PeriodToWeeks {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PeriodToWeeksOperator {
    /// `PERIOD_TO_WEEKS`
    PeriodToWeeks,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PeriodToWeeksOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PeriodToWeeksOperator", kind: Kind::Enumeration(&["PERIOD_TO_WEEKS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::PeriodToWeeks => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::PeriodToWeeks, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PipelineProbability`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PipelineProbability {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PipelineProbabilityOperator`.
    pub operator: PipelineProbabilityOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelineProbability {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelineProbability", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl PipelineProbability {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PipelineProbabilityOperator::PipelineProbability, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for PipelineProbability {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PipelineProbabilityOperator {
    /// `PIPELINE_PROBABILITY`
    PipelineProbability,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PipelineProbabilityOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelineProbabilityOperator", kind: Kind::Enumeration(&["PIPELINE_PROBABILITY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::PipelineProbability => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::PipelineProbability, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `Power`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct Power {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `PowerOperator`.
    pub operator: PowerOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Power {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Power", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl Power {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: PowerOperator::Power, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for Power {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PowerOperator {
    /// `POWER`
    Power,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PowerOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PowerOperator", kind: Kind::Enumeration(&["POWER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Power => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Power, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `Property_1`: 27 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[doc(alias = "Property_1")]
#[non_exhaustive]
pub struct Property1 {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `calculated`: true or false; may be absent.
    pub calculated: Option<bool>,
    /// `calculationFormula`: text; may be absent.
    pub calculation_formula: Option<Text>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdUserId`: text; may be absent.
    pub created_user_id: Option<Text>,
    /// `dataSensitivity`: `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// `dateDisplayHint`: `PropertyDateDisplayHint`; may be absent.
    pub date_display_hint: Option<PropertyDateDisplayHint>,
    /// `description`: text.
    pub description: Text,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `externalOptions`: true or false; may be absent.
    pub external_options: Option<bool>,
    /// `fieldType`: text.
    pub field_type: Text,
    /// `formField`: true or false; may be absent.
    pub form_field: Option<bool>,
    /// `groupName`: text.
    pub group_name: Text,
    /// `hasUniqueValue`: true or false; may be absent.
    pub has_unique_value: Option<bool>,
    /// `hidden`: true or false; may be absent.
    pub hidden: Option<bool>,
    /// `hubspotDefined`: true or false; may be absent.
    pub hubspot_defined: Option<bool>,
    /// `label`: text.
    pub label: Text,
    /// `modificationMetadata`: `PropertyModificationMetadata`; may be absent.
    pub modification_metadata: Option<PropertyModificationMetadata>,
    /// `name`: text.
    pub name: Text,
    /// `options`: a list: `Option1`.
    pub options: Vec<Option1>,
    /// `referencedObjectType`: text; may be absent.
    pub referenced_object_type: Option<Text>,
    /// `sensitiveDataCategories`: a list: text; may be absent.
    pub sensitive_data_categories: Option<Vec<Text>>,
    /// `showCurrencySymbol`: true or false; may be absent.
    pub show_currency_symbol: Option<bool>,
    /// `type`: text.
    pub r#type: Text,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedUserId`: text; may be absent.
    pub updated_user_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Property1 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Property_1", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "archivedAt", required: false },
            Member { name: "calculated", required: false }, Member { name: "calculationFormula", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdUserId", required: false },
            Member { name: "dataSensitivity", required: false }, Member { name: "dateDisplayHint", required: false },
            Member { name: "description", required: true }, Member { name: "displayOrder", required: false },
            Member { name: "externalOptions", required: false }, Member { name: "fieldType", required: true },
            Member { name: "formField", required: false }, Member { name: "groupName", required: true },
            Member { name: "hasUniqueValue", required: false }, Member { name: "hidden", required: false },
            Member { name: "hubspotDefined", required: false }, Member { name: "label", required: true },
            Member { name: "modificationMetadata", required: false }, Member { name: "name", required: true },
            Member { name: "options", required: true }, Member { name: "referencedObjectType", required: false },
            Member { name: "sensitiveDataCategories", required: false },
            Member { name: "showCurrencySymbol", required: false }, Member { name: "type", required: true },
            Member { name: "updatedAt", required: false }, Member { name: "updatedUserId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, archived_at: None, calculated: None, calculation_formula: None, created_at: None,
            created_user_id: None, data_sensitivity: None, date_display_hint: None, description: Text::EMPTY,
            display_order: None, external_options: None, field_type: Text::EMPTY, form_field: None,
            group_name: Text::EMPTY, has_unique_value: None, hidden: None, hubspot_defined: None, label: Text::EMPTY,
            modification_metadata: None, name: Text::EMPTY, options: Vec::new(), referenced_object_type: None,
            sensitive_data_categories: None, show_currency_symbol: None, r#type: Text::EMPTY, updated_at: None,
            updated_user_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.calculated, 3 => &self.calculation_formula,
            4 => &self.created_at, 5 => &self.created_user_id, 6 => &self.data_sensitivity,
            7 => &self.date_display_hint, 8 => &self.description, 9 => &self.display_order,
            10 => &self.external_options, 11 => &self.field_type, 12 => &self.form_field, 13 => &self.group_name,
            14 => &self.has_unique_value, 15 => &self.hidden, 16 => &self.hubspot_defined, 17 => &self.label,
            18 => &self.modification_metadata, 19 => &self.name, 20 => &self.options,
            21 => &self.referenced_object_type, 22 => &self.sensitive_data_categories,
            23 => &self.show_currency_symbol, 24 => &self.r#type, 25 => &self.updated_at,
            26 => &self.updated_user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.calculated,
            3 => &mut self.calculation_formula, 4 => &mut self.created_at, 5 => &mut self.created_user_id,
            6 => &mut self.data_sensitivity, 7 => &mut self.date_display_hint, 8 => &mut self.description,
            9 => &mut self.display_order, 10 => &mut self.external_options, 11 => &mut self.field_type,
            12 => &mut self.form_field, 13 => &mut self.group_name, 14 => &mut self.has_unique_value,
            15 => &mut self.hidden, 16 => &mut self.hubspot_defined, 17 => &mut self.label,
            18 => &mut self.modification_metadata, 19 => &mut self.name, 20 => &mut self.options,
            21 => &mut self.referenced_object_type, 22 => &mut self.sensitive_data_categories,
            23 => &mut self.show_currency_symbol, 24 => &mut self.r#type, 25 => &mut self.updated_at,
            26 => &mut self.updated_user_id, _ => &mut self.rest,
        }
    }
}
impl Property1 {
    /// With all that is required.
    pub fn new(
        description: impl Into<Text>, field_type: impl Into<Text>, group_name: impl Into<Text>,
        label: impl Into<Text>, name: impl Into<Text>, options: impl IntoIterator<Item = impl Into<Option1>>,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            description: description.into(), field_type: field_type.into(), group_name: group_name.into(),
            label: label.into(), name: name.into(), options: options.into_iter().map(Into::into).collect(),
            r#type: r#type.into(), ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `calculated`.
    pub fn calculated(mut self, calculated: bool) -> Self { self.calculated = Some(calculated); self }
    /// Sets `calculationFormula`.
    pub fn calculation_formula(mut self, calculation_formula: impl Into<Text>) -> Self {
        self.calculation_formula = Some(calculation_formula.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdUserId`.
    pub fn created_user_id(mut self, created_user_id: impl Into<Text>) -> Self {
        self.created_user_id = Some(created_user_id.into()); self
    }
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(mut self, data_sensitivity: impl Into<PropertyDataSensitivity>) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into()); self
    }
    /// Sets `dateDisplayHint`.
    pub fn date_display_hint(mut self, date_display_hint: impl Into<PropertyDateDisplayHint>) -> Self {
        self.date_display_hint = Some(date_display_hint.into()); self
    }
    /// Sets `displayOrder`.
    pub fn display_order(mut self, display_order: impl Into<i64>) -> Self {
        self.display_order = Some(display_order.into()); self
    }
    /// Sets `externalOptions`.
    pub fn external_options(mut self, external_options: bool) -> Self {
        self.external_options = Some(external_options); self
    }
    /// Sets `formField`.
    pub fn form_field(mut self, form_field: bool) -> Self { self.form_field = Some(form_field); self }
    /// Sets `hasUniqueValue`.
    pub fn has_unique_value(mut self, has_unique_value: bool) -> Self {
        self.has_unique_value = Some(has_unique_value); self
    }
    /// Sets `hidden`.
    pub fn hidden(mut self, hidden: bool) -> Self { self.hidden = Some(hidden); self }
    /// Sets `hubspotDefined`.
    pub fn hubspot_defined(mut self, hubspot_defined: bool) -> Self {
        self.hubspot_defined = Some(hubspot_defined); self
    }
    /// Sets `modificationMetadata`.
    pub fn modification_metadata(mut self, modification_metadata: impl Into<PropertyModificationMetadata>) -> Self {
        self.modification_metadata = Some(modification_metadata.into()); self
    }
    /// Sets `referencedObjectType`.
    pub fn referenced_object_type(mut self, referenced_object_type: impl Into<Text>) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into()); self
    }
    /// Sets `sensitiveDataCategories`.
    pub fn sensitive_data_categories(
        mut self, sensitive_data_categories: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.sensitive_data_categories = Some(sensitive_data_categories.into_iter().map(Into::into).collect()); self
    }
    /// Sets `showCurrencySymbol`.
    pub fn show_currency_symbol(mut self, show_currency_symbol: bool) -> Self {
        self.show_currency_symbol = Some(show_currency_symbol); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedUserId`.
    pub fn updated_user_id(mut self, updated_user_id: impl Into<Text>) -> Self {
        self.updated_user_id = Some(updated_user_id.into()); self
    }
}

/// `PropertyDefinition`: 14 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PropertyDefinition {
    /// `calculationExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub calculation_expression: Option<MediaBridgeAbsoluteValueInputs>,
    /// `calculationFormula`: text; may be absent.
    pub calculation_formula: Option<Text>,
    /// `definitionSource`: `PropertyDefinitionSource`; may be absent.
    pub definition_source: Option<PropertyDefinitionSource>,
    /// `extensionData`: `ExtensionData`; may be absent.
    pub extension_data: Option<ExtensionData>,
    /// `externalOptionsMetaData`: `ExternalOptionsMetaData`; may be absent.
    pub external_options_meta_data: Option<ExternalOptionsMetaData>,
    /// `fulcrumPortalId`: a whole number; may be absent.
    pub fulcrum_portal_id: Option<i64>,
    /// `fulcrumTimestamp`: a whole number; may be absent.
    pub fulcrum_timestamp: Option<i64>,
    /// `janusGroup`: text; may be absent.
    pub janus_group: Option<Text>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `permission`: `FieldLevelPermission`; may be absent.
    pub permission: Option<FieldLevelPermission>,
    /// `property`: `MediaBridgeProperty`.
    pub property: MediaBridgeProperty,
    /// `propertyDefinitionSource`: `DefinitionSource`; may be absent.
    pub property_definition_source: Option<DefinitionSource>,
    /// `propertyRequirements`: `DefaultRequirements`; may be absent.
    pub property_requirements: Option<DefaultRequirements>,
    /// `rollupExpression`: `RollupExpression`; may be absent.
    pub rollup_expression: Option<RollupExpression>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertyDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyDefinition", kind: Kind::Record(&[
            Member { name: "calculationExpression", required: false },
            Member { name: "calculationFormula", required: false },
            Member { name: "definitionSource", required: false }, Member { name: "extensionData", required: false },
            Member { name: "externalOptionsMetaData", required: false },
            Member { name: "fulcrumPortalId", required: false },
            Member { name: "fulcrumTimestamp", required: false }, Member { name: "janusGroup", required: false },
            Member { name: "objectTypeId", required: true }, Member { name: "permission", required: false },
            Member { name: "property", required: true },
            Member { name: "propertyDefinitionSource", required: false },
            Member { name: "propertyRequirements", required: false },
            Member { name: "rollupExpression", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            calculation_expression: None, calculation_formula: None, definition_source: None, extension_data: None,
            external_options_meta_data: None, fulcrum_portal_id: None, fulcrum_timestamp: None, janus_group: None,
            object_type_id: Text::EMPTY, permission: None, property: Shaped::blank(),
            property_definition_source: None, property_requirements: None, rollup_expression: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calculation_expression, 1 => &self.calculation_formula, 2 => &self.definition_source,
            3 => &self.extension_data, 4 => &self.external_options_meta_data, 5 => &self.fulcrum_portal_id,
            6 => &self.fulcrum_timestamp, 7 => &self.janus_group, 8 => &self.object_type_id, 9 => &self.permission,
            10 => &self.property, 11 => &self.property_definition_source, 12 => &self.property_requirements,
            13 => &self.rollup_expression, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calculation_expression, 1 => &mut self.calculation_formula,
            2 => &mut self.definition_source, 3 => &mut self.extension_data,
            4 => &mut self.external_options_meta_data, 5 => &mut self.fulcrum_portal_id,
            6 => &mut self.fulcrum_timestamp, 7 => &mut self.janus_group, 8 => &mut self.object_type_id,
            9 => &mut self.permission, 10 => &mut self.property, 11 => &mut self.property_definition_source,
            12 => &mut self.property_requirements, 13 => &mut self.rollup_expression, _ => &mut self.rest,
        }
    }
}
impl PropertyDefinition {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, property: impl Into<MediaBridgeProperty>) -> Self {
        Self { object_type_id: object_type_id.into(), property: property.into(), ..Shaped::blank() }
    }
    /// Sets `calculationExpression`.
    pub fn calculation_expression(mut self, calculation_expression: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        self.calculation_expression = Some(calculation_expression.into()); self
    }
    /// Sets `calculationFormula`.
    pub fn calculation_formula(mut self, calculation_formula: impl Into<Text>) -> Self {
        self.calculation_formula = Some(calculation_formula.into()); self
    }
    /// Sets `definitionSource`.
    pub fn definition_source(mut self, definition_source: impl Into<PropertyDefinitionSource>) -> Self {
        self.definition_source = Some(definition_source.into()); self
    }
    /// Sets `extensionData`.
    pub fn extension_data(mut self, extension_data: impl Into<ExtensionData>) -> Self {
        self.extension_data = Some(extension_data.into()); self
    }
    /// Sets `externalOptionsMetaData`.
    pub fn external_options_meta_data(mut self, external_options_meta_data: impl Into<ExternalOptionsMetaData>) -> Self {
        self.external_options_meta_data = Some(external_options_meta_data.into()); self
    }
    /// Sets `fulcrumPortalId`.
    pub fn fulcrum_portal_id(mut self, fulcrum_portal_id: impl Into<i64>) -> Self {
        self.fulcrum_portal_id = Some(fulcrum_portal_id.into()); self
    }
    /// Sets `fulcrumTimestamp`.
    pub fn fulcrum_timestamp(mut self, fulcrum_timestamp: impl Into<i64>) -> Self {
        self.fulcrum_timestamp = Some(fulcrum_timestamp.into()); self
    }
    /// Sets `janusGroup`.
    pub fn janus_group(mut self, janus_group: impl Into<Text>) -> Self {
        self.janus_group = Some(janus_group.into()); self
    }
    /// Sets `permission`.
    pub fn permission(mut self, permission: impl Into<FieldLevelPermission>) -> Self {
        self.permission = Some(permission.into()); self
    }
    /// Sets `propertyDefinitionSource`.
    pub fn property_definition_source(mut self, property_definition_source: impl Into<DefinitionSource>) -> Self {
        self.property_definition_source = Some(property_definition_source.into()); self
    }
    /// Sets `propertyRequirements`.
    pub fn property_requirements(mut self, property_requirements: impl Into<DefaultRequirements>) -> Self {
        self.property_requirements = Some(property_requirements.into()); self
    }
    /// Sets `rollupExpression`.
    pub fn rollup_expression(mut self, rollup_expression: impl Into<RollupExpression>) -> Self {
        self.rollup_expression = Some(rollup_expression.into()); self
    }
}

/// `PropertyDefinitionSource`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct PropertyDefinitionSource {
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `type`: `DefinitionSourceType`.
    pub r#type: DefinitionSourceType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertyDefinitionSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyDefinitionSource", kind: Kind::Record(&[
            Member { name: "name", required: false }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { name: None, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.name, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.name, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PropertyDefinitionSource {
    /// With all that is required.
    pub fn new(r#type: impl Into<DefinitionSourceType>) -> Self { Self { r#type: r#type.into(), ..Shaped::blank() } }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PropertyDisplayMode {
    /// `all_unique_versions`
    AllUniqueVersions,
    /// `current_value`
    CurrentValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PropertyDisplayMode {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyDisplayMode", kind: Kind::Enumeration(&["all_unique_versions", "current_value"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AllUniqueVersions => 0, Self::CurrentValue => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AllUniqueVersions, 1 => Self::CurrentValue, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum PropertySearchTextAnalysisMode {
    /// `NONE`
    None,
    /// `NOT_ANALYZED_TEXT`
    NotAnalyzedText,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PropertySearchTextAnalysisMode {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertySearchTextAnalysisMode", kind: Kind::Enumeration(&["NONE", "NOT_ANALYZED_TEXT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::None => 0, Self::NotAnalyzedText => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::None, 1 => Self::NotAnalyzedText, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `RegexMatches`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct RegexMatches {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `RegexMatchesOperator`.
    pub operator: RegexMatchesOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RegexMatches {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RegexMatches", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl RegexMatches {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: RegexMatchesOperator::RegexMatches, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for RegexMatches {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum RegexMatchesOperator {
    /// `REGEX_MATCHES`
    RegexMatches,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RegexMatchesOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RegexMatchesOperator", kind: Kind::Enumeration(&["REGEX_MATCHES"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::RegexMatches => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RegexMatches, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `RequiredPropertiesExtensionData`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct RequiredPropertiesExtensionData {
    /// `isRequiredProperty`: true or false.
    pub is_required_property: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RequiredPropertiesExtensionData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RequiredPropertiesExtensionData", kind: Kind::Record(&[
            Member { name: "isRequiredProperty", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { is_required_property: false, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.is_required_property, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.is_required_property, _ => &mut self.rest }
    }
}
impl RequiredPropertiesExtensionData {
    /// With all that is required.
    pub fn new(is_required_property: bool) -> Self { Self { is_required_property, rest: Rest::EMPTY } }
}

/// `RollupExpression`: 8 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RollupExpression {
    /// `associationTypes`: a list: `AssociationSpec`.
    pub association_types: Vec<AssociationSpec>,
    /// `conditionalExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub conditional_expression: Option<MediaBridgeAbsoluteValueInputs>,
    /// `conditionalFormula`: text; may be absent.
    pub conditional_formula: Option<Text>,
    /// `emptyRollupValue`: text; may be absent.
    pub empty_rollup_value: Option<Text>,
    /// `rollupOperator`: `RollupExpressionRollupOperator`.
    pub rollup_operator: RollupExpressionRollupOperator,
    /// `sourceCompareByPropertyName`: text; may be absent.
    pub source_compare_by_property_name: Option<Text>,
    /// `sourceObjectTypeId`: text.
    pub source_object_type_id: Text,
    /// `sourcePropertyName`: text.
    pub source_property_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RollupExpression {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RollupExpression", kind: Kind::Record(&[
            Member { name: "associationTypes", required: true },
            Member { name: "conditionalExpression", required: false },
            Member { name: "conditionalFormula", required: false },
            Member { name: "emptyRollupValue", required: false }, Member { name: "rollupOperator", required: true },
            Member { name: "sourceCompareByPropertyName", required: false },
            Member { name: "sourceObjectTypeId", required: true },
            Member { name: "sourcePropertyName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            association_types: Vec::new(), conditional_expression: None, conditional_formula: None,
            empty_rollup_value: None, rollup_operator: Shaped::blank(), source_compare_by_property_name: None,
            source_object_type_id: Text::EMPTY, source_property_name: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.association_types, 1 => &self.conditional_expression, 2 => &self.conditional_formula,
            3 => &self.empty_rollup_value, 4 => &self.rollup_operator, 5 => &self.source_compare_by_property_name,
            6 => &self.source_object_type_id, 7 => &self.source_property_name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.association_types, 1 => &mut self.conditional_expression,
            2 => &mut self.conditional_formula, 3 => &mut self.empty_rollup_value, 4 => &mut self.rollup_operator,
            5 => &mut self.source_compare_by_property_name, 6 => &mut self.source_object_type_id,
            7 => &mut self.source_property_name, _ => &mut self.rest,
        }
    }
}
impl RollupExpression {
    /// With all that is required.
    pub fn new(
        association_types: impl IntoIterator<Item = impl Into<AssociationSpec>>,
        rollup_operator: impl Into<RollupExpressionRollupOperator>, source_object_type_id: impl Into<Text>,
        source_property_name: impl Into<Text>,
    ) -> Self {
        Self {
            association_types: association_types.into_iter().map(Into::into).collect(),
            rollup_operator: rollup_operator.into(), source_object_type_id: source_object_type_id.into(),
            source_property_name: source_property_name.into(), ..Shaped::blank()
        }
    }
    /// Sets `conditionalExpression`.
    pub fn conditional_expression(mut self, conditional_expression: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        self.conditional_expression = Some(conditional_expression.into()); self
    }
    /// Sets `conditionalFormula`.
    pub fn conditional_formula(mut self, conditional_formula: impl Into<Text>) -> Self {
        self.conditional_formula = Some(conditional_formula.into()); self
    }
    /// Sets `emptyRollupValue`.
    pub fn empty_rollup_value(mut self, empty_rollup_value: impl Into<Text>) -> Self {
        self.empty_rollup_value = Some(empty_rollup_value.into()); self
    }
    /// Sets `sourceCompareByPropertyName`.
    pub fn source_compare_by_property_name(mut self, source_compare_by_property_name: impl Into<Text>) -> Self {
        self.source_compare_by_property_name = Some(source_compare_by_property_name.into()); self
    }
}

/// 16 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum RollupExpressionRollupOperator {
    /// `AVERAGE`
    Average,
    /// `COUNT`
    Count,
    /// `EARLIEST_VALUE`
    EarliestValue,
    /// `LATEST_VALUE`
    LatestValue,
    /// `MAX`
    Max,
    /// `MAX_BY`
    MaxBy,
    /// `MIN`
    Min,
    /// `MIN_BY`
    MinBy,
    /// `REFERENCED_ID_SET`
    ReferencedIdSet,
    /// `REFERENCED_STRING_SET`
    ReferencedStringSet,
    /// `REFERENCED_STRING_SET_INTERSECTION`
    ReferencedStringSetIntersection,
    /// `SUM`
    Sum,
    /// `SYNC_MAX_BY`
    SyncMaxBy,
    /// `SYNC_MIN_BY`
    SyncMinBy,
    /// `SYNC_VALUE`
    SyncValue,
    /// `UNKNOWN_ROLLUP_OPERATOR`
    UnknownRollupOperator,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RollupExpressionRollupOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RollupExpressionRollupOperator", kind: Kind::Enumeration(&[
            "AVERAGE", "COUNT", "EARLIEST_VALUE", "LATEST_VALUE", "MAX", "MAX_BY", "MIN", "MIN_BY",
            "REFERENCED_ID_SET", "REFERENCED_STRING_SET", "REFERENCED_STRING_SET_INTERSECTION", "SUM", "SYNC_MAX_BY",
            "SYNC_MIN_BY", "SYNC_VALUE", "UNKNOWN_ROLLUP_OPERATOR",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Average => 0, Self::Count => 1, Self::EarliestValue => 2, Self::LatestValue => 3, Self::Max => 4,
            Self::MaxBy => 5, Self::Min => 6, Self::MinBy => 7, Self::ReferencedIdSet => 8,
            Self::ReferencedStringSet => 9, Self::ReferencedStringSetIntersection => 10, Self::Sum => 11,
            Self::SyncMaxBy => 12, Self::SyncMinBy => 13, Self::SyncValue => 14, Self::UnknownRollupOperator => 15,
            Self::Unknown(value) => return (16, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Average, 1 => Self::Count, 2 => Self::EarliestValue, 3 => Self::LatestValue, 4 => Self::Max,
            5 => Self::MaxBy, 6 => Self::Min, 7 => Self::MinBy, 8 => Self::ReferencedIdSet,
            9 => Self::ReferencedStringSet, 10 => Self::ReferencedStringSetIntersection, 11 => Self::Sum,
            12 => Self::SyncMaxBy, 13 => Self::SyncMinBy, 14 => Self::SyncValue, 15 => Self::UnknownRollupOperator,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `RoundDownNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RoundDownNumbers {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `RoundDownNumbersOperator`.
    pub operator: RoundDownNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RoundDownNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RoundDownNumbers", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl RoundDownNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: RoundDownNumbersOperator::RoundDown, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for RoundDownNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum RoundDownNumbersOperator {
    /// `ROUND_DOWN`
    RoundDown,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RoundDownNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RoundDownNumbersOperator", kind: Kind::Enumeration(&["ROUND_DOWN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::RoundDown => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RoundDown, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `RoundNearestNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RoundNearestNumbers {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `RoundNearestNumbersOperator`.
    pub operator: RoundNearestNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RoundNearestNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RoundNearestNumbers", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl RoundNearestNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: RoundNearestNumbersOperator::RoundNearest, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for RoundNearestNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum RoundNearestNumbersOperator {
    /// `ROUND_NEAREST`
    RoundNearest,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RoundNearestNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RoundNearestNumbersOperator", kind: Kind::Enumeration(&["ROUND_NEAREST"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::RoundNearest => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RoundNearest, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `RoundUpNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RoundUpNumbers {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `RoundUpNumbersOperator`.
    pub operator: RoundUpNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RoundUpNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RoundUpNumbers", kind: Kind::Record(&[
            Member { name: "inputs", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.inputs, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.inputs, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl RoundUpNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: RoundUpNumbersOperator::RoundUp, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for RoundUpNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum RoundUpNumbersOperator {
    /// `ROUND_UP`
    RoundUp,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RoundUpNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RoundUpNumbersOperator", kind: Kind::Enumeration(&["ROUND_UP"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::RoundUp => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RoundUp, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ScopeMapping`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ScopeMapping {
    /// `accessLevel`: `ScopeMappingAccessLevel`.
    pub access_level: ScopeMappingAccessLevel,
    /// `requestAction`: `ScopeMappingRequestAction`.
    pub request_action: ScopeMappingRequestAction,
    /// `scopeName`: text.
    pub scope_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ScopeMapping {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ScopeMapping", kind: Kind::Record(&[
            Member { name: "accessLevel", required: true }, Member { name: "requestAction", required: true },
            Member { name: "scopeName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            access_level: Shaped::blank(), request_action: Shaped::blank(), scope_name: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.access_level, 1 => &self.request_action, 2 => &self.scope_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_level, 1 => &mut self.request_action, 2 => &mut self.scope_name,
            _ => &mut self.rest,
        }
    }
}
impl ScopeMapping {
    /// With all that is required.
    pub fn new(
        access_level: impl Into<ScopeMappingAccessLevel>, request_action: impl Into<ScopeMappingRequestAction>,
        scope_name: impl Into<Text>,
    ) -> Self {
        Self {
            access_level: access_level.into(), request_action: request_action.into(), scope_name: scope_name.into(),
            rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    OEmbedDomainsCollectionResponse, ObjectDefinitionResponse, ObjectSchema, ObjectTypeIdProto, OptionDecorations,
    OptionDecoratorsExtensionData, Or, ParseNumber, PeriodToMonths, PeriodToWeeks, PipelineProbability, Power,
    Property1, PropertyDefinition, PropertyDefinitionSource, RegexMatches, RequiredPropertiesExtensionData,
    RollupExpression, RoundDownNumbers, RoundNearestNumbers, RoundUpNumbers, ScopeMapping,
}

crate::runtime::enumeration_traits! {
    NumberToStringOperator, OptionDecorationsColor, OptionDecoratorsExtensionDataOptionDecoratorStyle,
    ParseNumberOperator, PeriodToMonthsOperator, PeriodToWeeksOperator, PipelineProbabilityOperator, PowerOperator,
    PropertyDisplayMode, PropertySearchTextAnalysisMode, RegexMatchesOperator, RollupExpressionRollupOperator,
    RoundDownNumbersOperator, RoundNearestNumbersOperator, RoundUpNumbersOperator,
}
