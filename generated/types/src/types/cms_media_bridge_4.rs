// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValueInputs, AssociationSpec, Endpoints, Group, LookupAssociationSpecCardinality,
    MediaBridgeAbsoluteValueInputs, PropertyDefinition, ScopeMapping,
};

/// `IfString`: 7 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IfString {
    /// `elseExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<MediaBridgeAbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `MediaBridgeAbsoluteValueInputs`.
    pub if_expression: Box<MediaBridgeAbsoluteValueInputs>,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `IfStringOperator`.
    pub operator: IfStringOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IfString {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfString", kind: Kind::Record(&[
            Member { name: "elseExpression", required: false },
            Member { name: "enclosedInParentheses", required: true },
            Member { name: "ifExpression", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            else_expression: None, enclosed_in_parentheses: false, if_expression: Box::new(Shaped::blank()),
            inputs: None, operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.else_expression, 1 => &self.enclosed_in_parentheses, 2 => &self.if_expression,
            3 => &self.inputs, 4 => &self.operator, 5 => &self.property_name, 6 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.else_expression, 1 => &mut self.enclosed_in_parentheses, 2 => &mut self.if_expression,
            3 => &mut self.inputs, 4 => &mut self.operator, 5 => &mut self.property_name, 6 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl IfString {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool, if_expression: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            enclosed_in_parentheses, if_expression: Box::new(if_expression.into()),
            operator: IfStringOperator::IfString, ..Shaped::blank()
        }
    }
    /// Sets `elseExpression`.
    pub fn else_expression(mut self, else_expression: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        self.else_expression = Some(Box::new(else_expression.into())); self
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
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IfStringOperator {
    /// `IF_STRING`
    IfString,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IfStringOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfStringOperator", kind: Kind::Enumeration(&["IF_STRING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IfString => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IfString, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `InboundDbObjectType`: 39 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct InboundDbObjectType {
    /// `accessScopeName`: text; may be absent.
    pub access_scope_name: Option<Text>,
    /// `allowsSensitiveProperties`: true or false.
    pub allows_sensitive_properties: bool,
    /// `createDatePropertyName`: text.
    pub create_date_property_name: Text,
    /// `createdAt`: a whole number; may be absent.
    pub created_at: Option<i64>,
    /// `defaultSearchPropertyNames`: a list: text.
    pub default_search_property_names: Vec<Text>,
    /// `deleted`: true or false.
    pub deleted: bool,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fullyQualifiedName`: text.
    pub fully_qualified_name: Text,
    /// `hasCustomProperties`: true or false.
    pub has_custom_properties: bool,
    /// `hasDefaultProperties`: true or false.
    pub has_default_properties: bool,
    /// `hasExternalObjectIds`: true or false.
    pub has_external_object_ids: bool,
    /// `hasOwners`: true or false.
    pub has_owners: bool,
    /// `hasPipelines`: true or false.
    pub has_pipelines: bool,
    /// `id`: a whole number.
    pub id: i64,
    /// `indexedForFiltersAndReports`: true or false.
    pub indexed_for_filters_and_reports: bool,
    /// `integrationAppId`: a whole number; may be absent.
    pub integration_app_id: Option<i64>,
    /// `janusGroup`: text; may be absent.
    pub janus_group: Option<Text>,
    /// `lastModifiedPropertyName`: text.
    pub last_modified_property_name: Text,
    /// `metaType`: `InboundDbObjectTypeMetaType`.
    pub meta_type: InboundDbObjectTypeMetaType,
    /// `metaTypeId`: a whole number.
    pub meta_type_id: i64,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `ownerPortalId`: a whole number; may be absent.
    pub owner_portal_id: Option<i64>,
    /// `permissioningType`: `InboundDbObjectTypePermissioningType`.
    pub permissioning_type: InboundDbObjectTypePermissioningType,
    /// `pipelineCloseDatePropertyName`: text; may be absent.
    pub pipeline_close_date_property_name: Option<Text>,
    /// `pipelinePropertyName`: text.
    pub pipeline_property_name: Text,
    /// `pipelineStagePropertyName`: text.
    pub pipeline_stage_property_name: Text,
    /// `pipelineTimeToClosePropertyName`: text; may be absent.
    pub pipeline_time_to_close_property_name: Option<Text>,
    /// `pluralForm`: text; may be absent.
    pub plural_form: Option<Text>,
    /// `primaryDisplayLabelPropertyName`: text; may be absent.
    pub primary_display_label_property_name: Option<Text>,
    /// `readScopeName`: text; may be absent.
    pub read_scope_name: Option<Text>,
    /// `requiredProperties`: a list: text.
    pub required_properties: Vec<Text>,
    /// `restorable`: true or false.
    pub restorable: bool,
    /// `scopeMappings`: a list: `ScopeMapping`.
    pub scope_mappings: Vec<ScopeMapping>,
    /// `secondaryDisplayLabelPropertyNames`: a list: text.
    pub secondary_display_label_property_names: Vec<Text>,
    /// `singularForm`: text; may be absent.
    pub singular_form: Option<Text>,
    /// `status`: `InboundDbObjectTypeStatus`; may be absent.
    pub status: Option<InboundDbObjectTypeStatus>,
    /// `visibility`: `InboundDbObjectTypeVisibility`; may be absent.
    pub visibility: Option<InboundDbObjectTypeVisibility>,
    /// `writeScopeName`: text; may be absent.
    pub write_scope_name: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for InboundDbObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "InboundDbObjectType", kind: Kind::Record(&[
            Member { name: "accessScopeName", required: false },
            Member { name: "allowsSensitiveProperties", required: true },
            Member { name: "createDatePropertyName", required: true }, Member { name: "createdAt", required: false },
            Member { name: "defaultSearchPropertyNames", required: true },
            Member { name: "deleted", required: true }, Member { name: "description", required: false },
            Member { name: "fullyQualifiedName", required: true },
            Member { name: "hasCustomProperties", required: true },
            Member { name: "hasDefaultProperties", required: true },
            Member { name: "hasExternalObjectIds", required: true }, Member { name: "hasOwners", required: true },
            Member { name: "hasPipelines", required: true }, Member { name: "id", required: true },
            Member { name: "indexedForFiltersAndReports", required: true },
            Member { name: "integrationAppId", required: false }, Member { name: "janusGroup", required: false },
            Member { name: "lastModifiedPropertyName", required: true }, Member { name: "metaType", required: true },
            Member { name: "metaTypeId", required: true }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "ownerPortalId", required: false },
            Member { name: "permissioningType", required: true },
            Member { name: "pipelineCloseDatePropertyName", required: false },
            Member { name: "pipelinePropertyName", required: true },
            Member { name: "pipelineStagePropertyName", required: true },
            Member { name: "pipelineTimeToClosePropertyName", required: false },
            Member { name: "pluralForm", required: false },
            Member { name: "primaryDisplayLabelPropertyName", required: false },
            Member { name: "readScopeName", required: false }, Member { name: "requiredProperties", required: true },
            Member { name: "restorable", required: true }, Member { name: "scopeMappings", required: true },
            Member { name: "secondaryDisplayLabelPropertyNames", required: true },
            Member { name: "singularForm", required: false }, Member { name: "status", required: false },
            Member { name: "visibility", required: false }, Member { name: "writeScopeName", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            access_scope_name: None, allows_sensitive_properties: false, create_date_property_name: Text::EMPTY,
            created_at: None, default_search_property_names: Vec::new(), deleted: false, description: None,
            fully_qualified_name: Text::EMPTY, has_custom_properties: false, has_default_properties: false,
            has_external_object_ids: false, has_owners: false, has_pipelines: false, id: 0,
            indexed_for_filters_and_reports: false, integration_app_id: None, janus_group: None,
            last_modified_property_name: Text::EMPTY, meta_type: Shaped::blank(), meta_type_id: 0, name: Text::EMPTY,
            object_type_id: Text::EMPTY, owner_portal_id: None, permissioning_type: Shaped::blank(),
            pipeline_close_date_property_name: None, pipeline_property_name: Text::EMPTY,
            pipeline_stage_property_name: Text::EMPTY, pipeline_time_to_close_property_name: None, plural_form: None,
            primary_display_label_property_name: None, read_scope_name: None, required_properties: Vec::new(),
            restorable: false, scope_mappings: Vec::new(), secondary_display_label_property_names: Vec::new(),
            singular_form: None, status: None, visibility: None, write_scope_name: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_scope_name, 1 => &self.allows_sensitive_properties,
            2 => &self.create_date_property_name, 3 => &self.created_at, 4 => &self.default_search_property_names,
            5 => &self.deleted, 6 => &self.description, 7 => &self.fully_qualified_name,
            8 => &self.has_custom_properties, 9 => &self.has_default_properties, 10 => &self.has_external_object_ids,
            11 => &self.has_owners, 12 => &self.has_pipelines, 13 => &self.id,
            14 => &self.indexed_for_filters_and_reports, 15 => &self.integration_app_id, 16 => &self.janus_group,
            17 => &self.last_modified_property_name, 18 => &self.meta_type, 19 => &self.meta_type_id,
            20 => &self.name, 21 => &self.object_type_id, 22 => &self.owner_portal_id,
            23 => &self.permissioning_type, 24 => &self.pipeline_close_date_property_name,
            25 => &self.pipeline_property_name, 26 => &self.pipeline_stage_property_name,
            27 => &self.pipeline_time_to_close_property_name, 28 => &self.plural_form,
            29 => &self.primary_display_label_property_name, 30 => &self.read_scope_name,
            31 => &self.required_properties, 32 => &self.restorable, 33 => &self.scope_mappings,
            34 => &self.secondary_display_label_property_names, 35 => &self.singular_form, 36 => &self.status,
            37 => &self.visibility, 38 => &self.write_scope_name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_scope_name, 1 => &mut self.allows_sensitive_properties,
            2 => &mut self.create_date_property_name, 3 => &mut self.created_at,
            4 => &mut self.default_search_property_names, 5 => &mut self.deleted, 6 => &mut self.description,
            7 => &mut self.fully_qualified_name, 8 => &mut self.has_custom_properties,
            9 => &mut self.has_default_properties, 10 => &mut self.has_external_object_ids,
            11 => &mut self.has_owners, 12 => &mut self.has_pipelines, 13 => &mut self.id,
            14 => &mut self.indexed_for_filters_and_reports, 15 => &mut self.integration_app_id,
            16 => &mut self.janus_group, 17 => &mut self.last_modified_property_name, 18 => &mut self.meta_type,
            19 => &mut self.meta_type_id, 20 => &mut self.name, 21 => &mut self.object_type_id,
            22 => &mut self.owner_portal_id, 23 => &mut self.permissioning_type,
            24 => &mut self.pipeline_close_date_property_name, 25 => &mut self.pipeline_property_name,
            26 => &mut self.pipeline_stage_property_name, 27 => &mut self.pipeline_time_to_close_property_name,
            28 => &mut self.plural_form, 29 => &mut self.primary_display_label_property_name,
            30 => &mut self.read_scope_name, 31 => &mut self.required_properties, 32 => &mut self.restorable,
            33 => &mut self.scope_mappings, 34 => &mut self.secondary_display_label_property_names,
            35 => &mut self.singular_form, 36 => &mut self.status, 37 => &mut self.visibility,
            38 => &mut self.write_scope_name, _ => &mut self.rest,
        }
    }
}
impl InboundDbObjectType {
    /// With all that is required.
    pub fn new(
        allows_sensitive_properties: bool, create_date_property_name: impl Into<Text>,
        default_search_property_names: impl IntoIterator<Item = impl Into<Text>>, deleted: bool,
        fully_qualified_name: impl Into<Text>, has_custom_properties: bool, has_default_properties: bool,
        has_external_object_ids: bool, has_owners: bool, has_pipelines: bool, id: impl Into<i64>,
        indexed_for_filters_and_reports: bool, last_modified_property_name: impl Into<Text>,
        meta_type: impl Into<InboundDbObjectTypeMetaType>, meta_type_id: impl Into<i64>, name: impl Into<Text>,
        object_type_id: impl Into<Text>, permissioning_type: impl Into<InboundDbObjectTypePermissioningType>,
        pipeline_property_name: impl Into<Text>, pipeline_stage_property_name: impl Into<Text>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>, restorable: bool,
        scope_mappings: impl IntoIterator<Item = impl Into<ScopeMapping>>,
        secondary_display_label_property_names: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties, create_date_property_name: create_date_property_name.into(),
            default_search_property_names: default_search_property_names.into_iter().map(Into::into).collect(),
            deleted, fully_qualified_name: fully_qualified_name.into(), has_custom_properties,
            has_default_properties, has_external_object_ids, has_owners, has_pipelines, id: id.into(),
            indexed_for_filters_and_reports, last_modified_property_name: last_modified_property_name.into(),
            meta_type: meta_type.into(), meta_type_id: meta_type_id.into(), name: name.into(),
            object_type_id: object_type_id.into(), permissioning_type: permissioning_type.into(),
            pipeline_property_name: pipeline_property_name.into(),
            pipeline_stage_property_name: pipeline_stage_property_name.into(),
            required_properties: required_properties.into_iter().map(Into::into).collect(), restorable,
            scope_mappings: scope_mappings.into_iter().map(Into::into).collect(),
            secondary_display_label_property_names: secondary_display_label_property_names.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `accessScopeName`.
    pub fn access_scope_name(mut self, access_scope_name: impl Into<Text>) -> Self {
        self.access_scope_name = Some(access_scope_name.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<i64>) -> Self { self.created_at = Some(created_at.into()); self }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `integrationAppId`.
    pub fn integration_app_id(mut self, integration_app_id: impl Into<i64>) -> Self {
        self.integration_app_id = Some(integration_app_id.into()); self
    }
    /// Sets `janusGroup`.
    pub fn janus_group(mut self, janus_group: impl Into<Text>) -> Self {
        self.janus_group = Some(janus_group.into()); self
    }
    /// Sets `ownerPortalId`.
    pub fn owner_portal_id(mut self, owner_portal_id: impl Into<i64>) -> Self {
        self.owner_portal_id = Some(owner_portal_id.into()); self
    }
    /// Sets `pipelineCloseDatePropertyName`.
    pub fn pipeline_close_date_property_name(mut self, pipeline_close_date_property_name: impl Into<Text>) -> Self {
        self.pipeline_close_date_property_name = Some(pipeline_close_date_property_name.into()); self
    }
    /// Sets `pipelineTimeToClosePropertyName`.
    pub fn pipeline_time_to_close_property_name(mut self, pipeline_time_to_close_property_name: impl Into<Text>) -> Self {
        self.pipeline_time_to_close_property_name = Some(pipeline_time_to_close_property_name.into()); self
    }
    /// Sets `pluralForm`.
    pub fn plural_form(mut self, plural_form: impl Into<Text>) -> Self {
        self.plural_form = Some(plural_form.into()); self
    }
    /// Sets `primaryDisplayLabelPropertyName`.
    pub fn primary_display_label_property_name(mut self, primary_display_label_property_name: impl Into<Text>) -> Self {
        self.primary_display_label_property_name = Some(primary_display_label_property_name.into()); self
    }
    /// Sets `readScopeName`.
    pub fn read_scope_name(mut self, read_scope_name: impl Into<Text>) -> Self {
        self.read_scope_name = Some(read_scope_name.into()); self
    }
    /// Sets `singularForm`.
    pub fn singular_form(mut self, singular_form: impl Into<Text>) -> Self {
        self.singular_form = Some(singular_form.into()); self
    }
    /// Sets `status`.
    pub fn status(mut self, status: impl Into<InboundDbObjectTypeStatus>) -> Self {
        self.status = Some(status.into()); self
    }
    /// Sets `visibility`.
    pub fn visibility(mut self, visibility: impl Into<InboundDbObjectTypeVisibility>) -> Self {
        self.visibility = Some(visibility.into()); self
    }
    /// Sets `writeScopeName`.
    pub fn write_scope_name(mut self, write_scope_name: impl Into<Text>) -> Self {
        self.write_scope_name = Some(write_scope_name.into()); self
    }
}

/// 9 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum InboundDbObjectTypeMetaType {
    /// `CMS_HUBDB`
    CmsHubdb,
    /// `HUBSPOT`
    Hubspot,
    /// `HUBSPOT_EVENT`
    HubspotEvent,
    /// `INTEGRATION`
    Integration,
    /// `INTEGRATION_EVENT`
    IntegrationEvent,
    /// `PORTAL_SPECIFIC`
    PortalSpecific,
    /// `PORTAL_SPECIFIC_EVENT`
    PortalSpecificEvent,
    /// `WORK`
    Work,
    /// `WORK_SUB`
    WorkSub,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for InboundDbObjectTypeMetaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "InboundDbObjectTypeMetaType", kind: Kind::Enumeration(&[
            "CMS_HUBDB", "HUBSPOT", "HUBSPOT_EVENT", "INTEGRATION", "INTEGRATION_EVENT", "PORTAL_SPECIFIC",
            "PORTAL_SPECIFIC_EVENT", "WORK", "WORK_SUB",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::CmsHubdb => 0, Self::Hubspot => 1, Self::HubspotEvent => 2, Self::Integration => 3,
            Self::IntegrationEvent => 4, Self::PortalSpecific => 5, Self::PortalSpecificEvent => 6, Self::Work => 7,
            Self::WorkSub => 8, Self::Unknown(value) => return (9, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::CmsHubdb, 1 => Self::Hubspot, 2 => Self::HubspotEvent, 3 => Self::Integration,
            4 => Self::IntegrationEvent, 5 => Self::PortalSpecific, 6 => Self::PortalSpecificEvent, 7 => Self::Work,
            8 => Self::WorkSub, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum InboundDbObjectTypePermissioningType {
    /// `ALL_OR_NONE`
    AllOrNone,
    /// `DO_NOT_CHECK_PERMISSIONS`
    DoNotCheckPermissions,
    /// `EXPLICIT`
    Explicit,
    /// `OWNER_BASED`
    OwnerBased,
    /// `TEAM_BASED`
    TeamBased,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for InboundDbObjectTypePermissioningType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "InboundDbObjectTypePermissioningType", kind: Kind::Enumeration(&[
            "ALL_OR_NONE", "DO_NOT_CHECK_PERMISSIONS", "EXPLICIT", "OWNER_BASED", "TEAM_BASED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AllOrNone => 0, Self::DoNotCheckPermissions => 1, Self::Explicit => 2, Self::OwnerBased => 3,
            Self::TeamBased => 4, Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AllOrNone, 1 => Self::DoNotCheckPermissions, 2 => Self::Explicit, 3 => Self::OwnerBased,
            4 => Self::TeamBased, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum InboundDbObjectTypeStatus {
    /// `Deprecated`
    Deprecated,
    /// `In development`
    InDevelopment,
    /// `Live`
    Live,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for InboundDbObjectTypeStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "InboundDbObjectTypeStatus", kind: Kind::Enumeration(&["Deprecated", "In development", "Live"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Deprecated => 0, Self::InDevelopment => 1, Self::Live => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Deprecated, 1 => Self::InDevelopment, 2 => Self::Live, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum InboundDbObjectTypeVisibility {
    /// `Customer-facing`
    CustomerFacing,
    /// `Customer-facing UI`
    CustomerFacingUi,
    /// `Customer-facing public API`
    CustomerFacingPublicApi,
    /// `Internal only`
    InternalOnly,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for InboundDbObjectTypeVisibility {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "InboundDbObjectTypeVisibility", kind: Kind::Enumeration(&[
            "Customer-facing", "Customer-facing UI", "Customer-facing public API", "Internal only",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::CustomerFacing => 0, Self::CustomerFacingUi => 1, Self::CustomerFacingPublicApi => 2,
            Self::InternalOnly => 3, Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::CustomerFacing, 1 => Self::CustomerFacingUi, 2 => Self::CustomerFacingPublicApi,
            3 => Self::InternalOnly, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IntegratorOEmbedDomainModel`: 7 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct IntegratorOEmbedDomainModel {
    /// `appId`: a whole number.
    pub app_id: i64,
    /// `createdAt`: a whole number.
    pub created_at: i64,
    /// `deletedAt`: a whole number.
    pub deleted_at: i64,
    /// `endpoints`: `Endpoints`.
    pub endpoints: Endpoints,
    /// `id`: a whole number.
    pub id: i64,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `updatedAt`: a whole number.
    pub updated_at: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IntegratorOEmbedDomainModel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorOEmbedDomainModel", kind: Kind::Record(&[
            Member { name: "appId", required: true }, Member { name: "createdAt", required: true },
            Member { name: "deletedAt", required: true }, Member { name: "endpoints", required: true },
            Member { name: "id", required: true }, Member { name: "portalId", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            app_id: 0, created_at: 0, deleted_at: 0, endpoints: Shaped::blank(), id: 0, portal_id: 0, updated_at: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.created_at, 2 => &self.deleted_at, 3 => &self.endpoints, 4 => &self.id,
            5 => &self.portal_id, 6 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.created_at, 2 => &mut self.deleted_at, 3 => &mut self.endpoints,
            4 => &mut self.id, 5 => &mut self.portal_id, 6 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl IntegratorOEmbedDomainModel {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, created_at: impl Into<i64>, deleted_at: impl Into<i64>,
        endpoints: impl Into<Endpoints>, id: impl Into<i64>, portal_id: impl Into<i64>, updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            app_id: app_id.into(), created_at: created_at.into(), deleted_at: deleted_at.into(),
            endpoints: endpoints.into(), id: id.into(), portal_id: portal_id.into(), updated_at: updated_at.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `IntegratorOEmbedDomainRequest`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct IntegratorOEmbedDomainRequest {
    /// `endpoints`: `Endpoints`.
    pub endpoints: Endpoints,
    /// `portalId`: a whole number; may be absent.
    pub portal_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IntegratorOEmbedDomainRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorOEmbedDomainRequest", kind: Kind::Record(&[
            Member { name: "endpoints", required: true }, Member { name: "portalId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { endpoints: Shaped::blank(), portal_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.endpoints, 1 => &self.portal_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.endpoints, 1 => &mut self.portal_id, _ => &mut self.rest }
    }
}
impl IntegratorOEmbedDomainRequest {
    /// With all that is required.
    pub fn new(endpoints: impl Into<Endpoints>) -> Self { Self { endpoints: endpoints.into(), ..Shaped::blank() } }
    /// Sets `portalId`.
    pub fn portal_id(mut self, portal_id: impl Into<i64>) -> Self { self.portal_id = Some(portal_id.into()); self }
}

/// `IntegratorObjectCreationRequest`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct IntegratorObjectCreationRequest {
    /// `mediaTypes`: a list: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_types: Vec<IntegratorObjectCreationRequestMediaTypes>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IntegratorObjectCreationRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorObjectCreationRequest", kind: Kind::Record(&[
            Member { name: "mediaTypes", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { media_types: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.media_types, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.media_types, _ => &mut self.rest }
    }
}
impl IntegratorObjectCreationRequest {
    /// With all that is required.
    pub fn new(media_types: impl IntoIterator<Item = impl Into<IntegratorObjectCreationRequestMediaTypes>>) -> Self {
        Self { media_types: media_types.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<IntegratorObjectCreationRequestMediaTypes>> From<Vec<T>> for IntegratorObjectCreationRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<IntegratorObjectCreationRequestMediaTypes>, const N: usize> From<[T; N]> for IntegratorObjectCreationRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IntegratorObjectCreationRequestMediaTypes {
    /// `AUDIO`
    Audio,
    /// `DOCUMENT`
    Document,
    /// `IMAGE`
    Image,
    /// `OTHER`
    Other,
    /// `VIDEO`
    Video,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IntegratorObjectCreationRequestMediaTypes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorObjectCreationRequestMediaTypes", kind: Kind::Enumeration(&[
            "AUDIO", "DOCUMENT", "IMAGE", "OTHER", "VIDEO",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Audio => 0, Self::Document => 1, Self::Image => 2, Self::Other => 3, Self::Video => 4,
            Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Audio, 1 => Self::Document, 2 => Self::Image, 3 => Self::Other, 4 => Self::Video,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IntegratorObjectCreationResponse`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IntegratorObjectCreationResponse {
    /// `objectType`: `InboundDbObjectType`.
    pub object_type: InboundDbObjectType,
    /// `properties`: a list: `PropertyDefinition`.
    pub properties: Vec<PropertyDefinition>,
    /// `propertyGroups`: a list: `Group`.
    pub property_groups: Vec<Group>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IntegratorObjectCreationResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegratorObjectCreationResponse", kind: Kind::Record(&[
            Member { name: "objectType", required: true }, Member { name: "properties", required: true },
            Member { name: "propertyGroups", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Shaped::blank(), properties: Vec::new(), property_groups: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.properties, 2 => &self.property_groups, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.properties, 2 => &mut self.property_groups,
            _ => &mut self.rest,
        }
    }
}
impl IntegratorObjectCreationResponse {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<InboundDbObjectType>,
        properties: impl IntoIterator<Item = impl Into<PropertyDefinition>>,
        property_groups: impl IntoIterator<Item = impl Into<Group>>,
    ) -> Self {
        Self {
            object_type: object_type.into(), properties: properties.into_iter().map(Into::into).collect(),
            property_groups: property_groups.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `IsBlank`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsBlank {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsBlankOperator`.
    pub operator: IsBlankOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsBlank {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsBlank", kind: Kind::Record(&[
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
impl IsBlank {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsBlankOperator::IsBlank, ..Shaped::blank() } }
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
impl Default for IsBlank {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsBlankOperator {
    /// `IS_BLANK`
    IsBlank,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsBlankOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsBlankOperator", kind: Kind::Enumeration(&["IS_BLANK"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IsBlank => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IsBlank, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IsDayBasedIsoPeriod`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsDayBasedIsoPeriod {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsDayBasedIsoPeriodOperator`.
    pub operator: IsDayBasedIsoPeriodOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsDayBasedIsoPeriod {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsDayBasedIsoPeriod", kind: Kind::Record(&[
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
impl IsDayBasedIsoPeriod {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsDayBasedIsoPeriodOperator::IsDayBasedIsoPeriod, ..Shaped::blank() } }
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
impl Default for IsDayBasedIsoPeriod {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsDayBasedIsoPeriodOperator {
    /// `IS_DAY_BASED_ISO_PERIOD`
    IsDayBasedIsoPeriod,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsDayBasedIsoPeriodOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsDayBasedIsoPeriodOperator", kind: Kind::Enumeration(&["IS_DAY_BASED_ISO_PERIOD"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IsDayBasedIsoPeriod => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IsDayBasedIsoPeriod, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IsEngagementType`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct IsEngagementType {
    /// `operator`: `IsEngagementTypeOperator`.
    pub operator: IsEngagementTypeOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsEngagementType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsEngagementType", kind: Kind::Record(&[
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operator, 1 => &self.property_name, 2 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operator, 1 => &mut self.property_name, 2 => &mut self.value, _ => &mut self.rest }
    }
}
impl IsEngagementType {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsEngagementTypeOperator::IsEngagementType, ..Shaped::blank() } }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for IsEngagementType {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IsEngagementTypeOperator {
    /// `IS_ENGAGEMENT_TYPE`
    IsEngagementType,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsEngagementTypeOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsEngagementTypeOperator", kind: Kind::Enumeration(&["IS_ENGAGEMENT_TYPE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IsEngagementType => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IsEngagementType, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IsMonthBasedIsoPeriod`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsMonthBasedIsoPeriod {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsMonthBasedIsoPeriodOperator`.
    pub operator: IsMonthBasedIsoPeriodOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsMonthBasedIsoPeriod {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsMonthBasedIsoPeriod", kind: Kind::Record(&[
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
impl IsMonthBasedIsoPeriod {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsMonthBasedIsoPeriodOperator::IsMonthBasedIsoPeriod, ..Shaped::blank() } }
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
impl Default for IsMonthBasedIsoPeriod {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsMonthBasedIsoPeriodOperator {
    /// `IS_MONTH_BASED_ISO_PERIOD`
    IsMonthBasedIsoPeriod,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsMonthBasedIsoPeriodOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsMonthBasedIsoPeriodOperator", kind: Kind::Enumeration(&["IS_MONTH_BASED_ISO_PERIOD"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IsMonthBasedIsoPeriod => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IsMonthBasedIsoPeriod, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IsMultipleOf`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsMultipleOf {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsMultipleOfOperator`.
    pub operator: IsMultipleOfOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsMultipleOf {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsMultipleOf", kind: Kind::Record(&[
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
impl IsMultipleOf {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsMultipleOfOperator::IsMultipleOf, ..Shaped::blank() } }
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
impl Default for IsMultipleOf {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsMultipleOfOperator {
    /// `IS_MULTIPLE_OF`
    IsMultipleOf,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsMultipleOfOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsMultipleOfOperator", kind: Kind::Enumeration(&["IS_MULTIPLE_OF"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IsMultipleOf => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IsMultipleOf, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IsPipelineStageClosed`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IsPipelineStageClosed {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `IsPipelineStageClosedOperator`.
    pub operator: IsPipelineStageClosedOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsPipelineStageClosed {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPipelineStageClosed", kind: Kind::Record(&[
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
impl IsPipelineStageClosed {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsPipelineStageClosedOperator::IsPipelineStageClosed, ..Shaped::blank() } }
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
impl Default for IsPipelineStageClosed {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IsPipelineStageClosedOperator {
    /// `IS_PIPELINE_STAGE_CLOSED`
    IsPipelineStageClosed,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsPipelineStageClosedOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPipelineStageClosedOperator", kind: Kind::Enumeration(&["IS_PIPELINE_STAGE_CLOSED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IsPipelineStageClosed => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IsPipelineStageClosed, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IsPortalEnabledCurrency`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsPortalEnabledCurrency {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsPortalEnabledCurrencyOperator`.
    pub operator: IsPortalEnabledCurrencyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsPortalEnabledCurrency {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPortalEnabledCurrency", kind: Kind::Record(&[
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
impl IsPortalEnabledCurrency {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: IsPortalEnabledCurrencyOperator::IsPortalEnabledCurrency, ..Shaped::blank() }
    }
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
impl Default for IsPortalEnabledCurrency {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsPortalEnabledCurrencyOperator {
    /// `IS_PORTAL_ENABLED_CURRENCY`
    IsPortalEnabledCurrency,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsPortalEnabledCurrencyOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPortalEnabledCurrencyOperator", kind: Kind::Enumeration(&["IS_PORTAL_ENABLED_CURRENCY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IsPortalEnabledCurrency => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IsPortalEnabledCurrency, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IsPortalMulticurrencyEnabled`: 3 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsPortalMulticurrencyEnabled {
    /// `operator`: `IsPortalMulticurrencyEnabledOperator`.
    pub operator: IsPortalMulticurrencyEnabledOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsPortalMulticurrencyEnabled {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPortalMulticurrencyEnabled", kind: Kind::Record(&[
            Member { name: "operator", required: true }, Member { name: "propertyName", required: false },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { operator: Shaped::blank(), property_name: None, value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operator, 1 => &self.property_name, 2 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operator, 1 => &mut self.property_name, 2 => &mut self.value, _ => &mut self.rest }
    }
}
impl IsPortalMulticurrencyEnabled {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: IsPortalMulticurrencyEnabledOperator::IsPortalMulticurrencyEnabled, ..Shaped::blank() }
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}
impl Default for IsPortalMulticurrencyEnabled {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsPortalMulticurrencyEnabledOperator {
    /// `IS_PORTAL_MULTICURRENCY_ENABLED`
    IsPortalMulticurrencyEnabled,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsPortalMulticurrencyEnabledOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPortalMulticurrencyEnabledOperator", kind: Kind::Enumeration(&[
            "IS_PORTAL_MULTICURRENCY_ENABLED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IsPortalMulticurrencyEnabled => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IsPortalMulticurrencyEnabled, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IsPresent`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IsPresent {
    /// `expressionToEvaluate`: `MediaBridgeAbsoluteValueInputs`.
    pub expression_to_evaluate: Box<MediaBridgeAbsoluteValueInputs>,
    /// `operator`: `IsPresentOperator`.
    pub operator: IsPresentOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsPresent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPresent", kind: Kind::Record(&[
            Member { name: "expressionToEvaluate", required: true }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            expression_to_evaluate: Box::new(Shaped::blank()), operator: Shaped::blank(), property_name: None,
            value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.expression_to_evaluate, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.expression_to_evaluate, 1 => &mut self.operator, 2 => &mut self.property_name,
            3 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl IsPresent {
    /// With all that is required.
    pub fn new(expression_to_evaluate: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            expression_to_evaluate: Box::new(expression_to_evaluate.into()), operator: IsPresentOperator::IsPresent,
            ..Shaped::blank()
        }
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IsPresentOperator {
    /// `IS_PRESENT`
    IsPresent,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsPresentOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsPresentOperator", kind: Kind::Enumeration(&["IS_PRESENT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IsPresent => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IsPresent, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IsValidIsoPeriod`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IsValidIsoPeriod {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IsValidIsoPeriodOperator`.
    pub operator: IsValidIsoPeriodOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IsValidIsoPeriod {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsValidIsoPeriod", kind: Kind::Record(&[
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
impl IsValidIsoPeriod {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: IsValidIsoPeriodOperator::IsValidIsoPeriod, ..Shaped::blank() } }
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
impl Default for IsValidIsoPeriod {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IsValidIsoPeriodOperator {
    /// `IS_VALID_ISO_PERIOD`
    IsValidIsoPeriod,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IsValidIsoPeriodOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IsValidIsoPeriodOperator", kind: Kind::Enumeration(&["IS_VALID_ISO_PERIOD"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IsValidIsoPeriod => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IsValidIsoPeriod, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `LessThan`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct LessThan {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `LessThanOperator`.
    pub operator: LessThanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LessThan {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LessThan", kind: Kind::Record(&[
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
impl LessThan {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: LessThanOperator::LessThan, ..Shaped::blank() } }
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
impl Default for LessThan {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum LessThanOperator {
    /// `LESS_THAN`
    LessThan,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for LessThanOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LessThanOperator", kind: Kind::Enumeration(&["LESS_THAN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::LessThan => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::LessThan, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `LessThanOrEqual`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct LessThanOrEqual {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `LessThanOrEqualOperator`.
    pub operator: LessThanOrEqualOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LessThanOrEqual {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LessThanOrEqual", kind: Kind::Record(&[
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
impl LessThanOrEqual {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: LessThanOrEqualOperator::LessThanOrEqual, ..Shaped::blank() } }
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
impl Default for LessThanOrEqual {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum LessThanOrEqualOperator {
    /// `LESS_THAN_OR_EQUAL`
    LessThanOrEqual,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for LessThanOrEqualOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LessThanOrEqualOperator", kind: Kind::Enumeration(&["LESS_THAN_OR_EQUAL"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::LessThanOrEqual => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::LessThanOrEqual, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `LookupAssociationSpec`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct LookupAssociationSpec {
    /// `associationSpec`: `AssociationSpec`.
    pub association_spec: AssociationSpec,
    /// `cardinality`: `LookupAssociationSpecCardinality`; may be absent.
    pub cardinality: Option<LookupAssociationSpecCardinality>,
    /// `maxToObjectIds`: a whole number; may be absent.
    pub max_to_object_ids: Option<i64>,
    /// `toObjectTypeId`: text; may be absent.
    pub to_object_type_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LookupAssociationSpec {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LookupAssociationSpec", kind: Kind::Record(&[
            Member { name: "associationSpec", required: true }, Member { name: "cardinality", required: false },
            Member { name: "maxToObjectIds", required: false }, Member { name: "toObjectTypeId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            association_spec: Shaped::blank(), cardinality: None, max_to_object_ids: None, to_object_type_id: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.association_spec, 1 => &self.cardinality, 2 => &self.max_to_object_ids,
            3 => &self.to_object_type_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.association_spec, 1 => &mut self.cardinality, 2 => &mut self.max_to_object_ids,
            3 => &mut self.to_object_type_id, _ => &mut self.rest,
        }
    }
}
impl LookupAssociationSpec {
    /// With all that is required.
    pub fn new(association_spec: impl Into<AssociationSpec>) -> Self {
        Self { association_spec: association_spec.into(), ..Shaped::blank() }
    }
    /// Sets `cardinality`.
    pub fn cardinality(mut self, cardinality: impl Into<LookupAssociationSpecCardinality>) -> Self {
        self.cardinality = Some(cardinality.into()); self
    }
    /// Sets `maxToObjectIds`.
    pub fn max_to_object_ids(mut self, max_to_object_ids: impl Into<i64>) -> Self {
        self.max_to_object_ids = Some(max_to_object_ids.into()); self
    }
    /// Sets `toObjectTypeId`.
    pub fn to_object_type_id(mut self, to_object_type_id: impl Into<Text>) -> Self {
        self.to_object_type_id = Some(to_object_type_id.into()); self
    }
}

/// `LowerCase`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct LowerCase {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `LowerCaseOperator`.
    pub operator: LowerCaseOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LowerCase {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LowerCase", kind: Kind::Record(&[
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
impl LowerCase {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: LowerCaseOperator::LowerCase, ..Shaped::blank() } }
    /// Sets `inputs`.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = impl Into<MediaBridgeAbsoluteValueInputs>>) -> Self {
        self.inputs = Some(inputs.into_iter().map(Into::into).collect()); self
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for LowerCase {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum LowerCaseOperator {
    /// `LOWER_CASE`
    LowerCase,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for LowerCaseOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LowerCaseOperator", kind: Kind::Enumeration(&["LOWER_CASE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::LowerCase => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::LowerCase, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `MaxNumbers`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MaxNumbers {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `MaxNumbersOperator`.
    pub operator: MaxNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MaxNumbers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MaxNumbers", kind: Kind::Record(&[
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
impl MaxNumbers {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: MaxNumbersOperator::MaxNumbers, ..Shaped::blank() } }
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
impl Default for MaxNumbers {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum MaxNumbersOperator {
    /// `MAX_NUMBERS`
    MaxNumbers,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for MaxNumbersOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MaxNumbersOperator", kind: Kind::Enumeration(&["MAX_NUMBERS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::MaxNumbers => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::MaxNumbers, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    IfString, InboundDbObjectType, IntegratorOEmbedDomainModel, IntegratorOEmbedDomainRequest,
    IntegratorObjectCreationRequest, IntegratorObjectCreationResponse, IsBlank, IsDayBasedIsoPeriod,
    IsEngagementType, IsMonthBasedIsoPeriod, IsMultipleOf, IsPipelineStageClosed, IsPortalEnabledCurrency,
    IsPortalMulticurrencyEnabled, IsPresent, IsValidIsoPeriod, LessThan, LessThanOrEqual, LookupAssociationSpec,
    LowerCase, MaxNumbers,
}

crate::runtime::enumeration_traits! {
    IfStringOperator, InboundDbObjectTypeMetaType, InboundDbObjectTypePermissioningType, InboundDbObjectTypeStatus,
    InboundDbObjectTypeVisibility, IntegratorObjectCreationRequestMediaTypes, IsBlankOperator,
    IsDayBasedIsoPeriodOperator, IsEngagementTypeOperator, IsMonthBasedIsoPeriodOperator, IsMultipleOfOperator,
    IsPipelineStageClosedOperator, IsPortalEnabledCurrencyOperator, IsPortalMulticurrencyEnabledOperator,
    IsPresentOperator, IsValidIsoPeriodOperator, LessThanOperator, LessThanOrEqualOperator, LowerCaseOperator,
    MaxNumbersOperator,
}
