// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    IfString "IfString" {
        0 else_expression "elseExpression" optional = None;
        1 enclosed_in_parentheses "enclosedInParentheses" required = false;
        2 if_expression "ifExpression" required = Box::new(Shaped::blank());
        3 inputs "inputs" optional = None;
        4 operator "operator" required = Shaped::blank();
        5 property_name "propertyName" optional = None;
        6 value "value" optional = None;
    }
}
impl IfString {
    /// One with all that is required.
    pub fn new(
        enclosed_in_parentheses: bool,
        if_expression: impl Into<MediaBridgeAbsoluteValueInputs>,
    ) -> Self {
        Self {
            enclosed_in_parentheses,
            if_expression: Box::new(if_expression.into()),
            operator: IfStringOperator::IfString,
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    IfStringOperator "IfStringOperator" {
        0 IfString "IF_STRING";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    InboundDbObjectType "InboundDbObjectType" {
        0 access_scope_name "accessScopeName" optional = None;
        1 allows_sensitive_properties "allowsSensitiveProperties" required = false;
        2 create_date_property_name "createDatePropertyName" required = Text::EMPTY;
        3 created_at "createdAt" optional = None;
        4 default_search_property_names "defaultSearchPropertyNames" required = Vec::new();
        5 deleted "deleted" required = false;
        6 description "description" optional = None;
        7 fully_qualified_name "fullyQualifiedName" required = Text::EMPTY;
        8 has_custom_properties "hasCustomProperties" required = false;
        9 has_default_properties "hasDefaultProperties" required = false;
        10 has_external_object_ids "hasExternalObjectIds" required = false;
        11 has_owners "hasOwners" required = false;
        12 has_pipelines "hasPipelines" required = false;
        13 id "id" required = 0;
        14 indexed_for_filters_and_reports "indexedForFiltersAndReports" required = false;
        15 integration_app_id "integrationAppId" optional = None;
        16 janus_group "janusGroup" optional = None;
        17 last_modified_property_name "lastModifiedPropertyName" required = Text::EMPTY;
        18 meta_type "metaType" required = Shaped::blank();
        19 meta_type_id "metaTypeId" required = 0;
        20 name "name" required = Text::EMPTY;
        21 object_type_id "objectTypeId" required = Text::EMPTY;
        22 owner_portal_id "ownerPortalId" optional = None;
        23 permissioning_type "permissioningType" required = Shaped::blank();
        24 pipeline_close_date_property_name "pipelineCloseDatePropertyName" optional = None;
        25 pipeline_property_name "pipelinePropertyName" required = Text::EMPTY;
        26 pipeline_stage_property_name "pipelineStagePropertyName" required = Text::EMPTY;
        27 pipeline_time_to_close_property_name "pipelineTimeToClosePropertyName" optional = None;
        28 plural_form "pluralForm" optional = None;
        29 primary_display_label_property_name "primaryDisplayLabelPropertyName" optional = None;
        30 read_scope_name "readScopeName" optional = None;
        31 required_properties "requiredProperties" required = Vec::new();
        32 restorable "restorable" required = false;
        33 scope_mappings "scopeMappings" required = Vec::new();
        34 secondary_display_label_property_names "secondaryDisplayLabelPropertyNames" required = Vec::new();
        35 singular_form "singularForm" optional = None;
        36 status "status" optional = None;
        37 visibility "visibility" optional = None;
        38 write_scope_name "writeScopeName" optional = None;
    }
}
impl InboundDbObjectType {
    /// One with all that is required.
    pub fn new(
        allows_sensitive_properties: bool,
        create_date_property_name: impl Into<Text>,
        default_search_property_names: impl IntoIterator<Item = impl Into<Text>>,
        deleted: bool,
        fully_qualified_name: impl Into<Text>,
        has_custom_properties: bool,
        has_default_properties: bool,
        has_external_object_ids: bool,
        has_owners: bool,
        has_pipelines: bool,
        id: impl Into<i64>,
        indexed_for_filters_and_reports: bool,
        last_modified_property_name: impl Into<Text>,
        meta_type: impl Into<InboundDbObjectTypeMetaType>,
        meta_type_id: impl Into<i64>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        permissioning_type: impl Into<InboundDbObjectTypePermissioningType>,
        pipeline_property_name: impl Into<Text>,
        pipeline_stage_property_name: impl Into<Text>,
        required_properties: impl IntoIterator<Item = impl Into<Text>>,
        restorable: bool,
        scope_mappings: impl IntoIterator<Item = impl Into<ScopeMapping>>,
        secondary_display_label_property_names: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            allows_sensitive_properties,
            create_date_property_name: create_date_property_name.into(),
            default_search_property_names: default_search_property_names
                .into_iter()
                .map(Into::into)
                .collect(),
            deleted,
            fully_qualified_name: fully_qualified_name.into(),
            has_custom_properties,
            has_default_properties,
            has_external_object_ids,
            has_owners,
            has_pipelines,
            id: id.into(),
            indexed_for_filters_and_reports,
            last_modified_property_name: last_modified_property_name.into(),
            meta_type: meta_type.into(),
            meta_type_id: meta_type_id.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            permissioning_type: permissioning_type.into(),
            pipeline_property_name: pipeline_property_name.into(),
            pipeline_stage_property_name: pipeline_stage_property_name.into(),
            required_properties: required_properties
                .into_iter()
                .map(Into::into)
                .collect(),
            restorable,
            scope_mappings: scope_mappings.into_iter().map(Into::into).collect(),
            secondary_display_label_property_names: secondary_display_label_property_names
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    InboundDbObjectTypeMetaType "InboundDbObjectTypeMetaType" {
        0 CmsHubdb "CMS_HUBDB";
        1 Hubspot "HUBSPOT";
        2 HubspotEvent "HUBSPOT_EVENT";
        3 Integration "INTEGRATION";
        4 IntegrationEvent "INTEGRATION_EVENT";
        5 PortalSpecific "PORTAL_SPECIFIC";
        6 PortalSpecificEvent "PORTAL_SPECIFIC_EVENT";
        7 Work "WORK";
        8 WorkSub "WORK_SUB";
    } 9
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
crate::runtime::enumeration! {
    InboundDbObjectTypePermissioningType "InboundDbObjectTypePermissioningType" {
        0 AllOrNone "ALL_OR_NONE";
        1 DoNotCheckPermissions "DO_NOT_CHECK_PERMISSIONS";
        2 Explicit "EXPLICIT";
        3 OwnerBased "OWNER_BASED";
        4 TeamBased "TEAM_BASED";
    } 5
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
crate::runtime::enumeration! {
    InboundDbObjectTypeStatus "InboundDbObjectTypeStatus" {
        0 Deprecated "Deprecated";
        1 InDevelopment "In development";
        2 Live "Live";
    } 3
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
crate::runtime::enumeration! {
    InboundDbObjectTypeVisibility "InboundDbObjectTypeVisibility" {
        0 CustomerFacing "Customer-facing";
        1 CustomerFacingUi "Customer-facing UI";
        2 CustomerFacingPublicApi "Customer-facing public API";
        3 InternalOnly "Internal only";
    } 4
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
    rest: Rest,
}
crate::runtime::record! {
    IntegratorOEmbedDomainModel "IntegratorOEmbedDomainModel" {
        0 app_id "appId" required = 0;
        1 created_at "createdAt" required = 0;
        2 deleted_at "deletedAt" required = 0;
        3 endpoints "endpoints" required = Shaped::blank();
        4 id "id" required = 0;
        5 portal_id "portalId" required = 0;
        6 updated_at "updatedAt" required = 0;
    }
}
impl IntegratorOEmbedDomainModel {
    /// One with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        created_at: impl Into<i64>,
        deleted_at: impl Into<i64>,
        endpoints: impl Into<Endpoints>,
        id: impl Into<i64>,
        portal_id: impl Into<i64>,
        updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            created_at: created_at.into(),
            deleted_at: deleted_at.into(),
            endpoints: endpoints.into(),
            id: id.into(),
            portal_id: portal_id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    IntegratorOEmbedDomainRequest "IntegratorOEmbedDomainRequest" {
        0 endpoints "endpoints" required = Shaped::blank();
        1 portal_id "portalId" optional = None;
    }
}
impl IntegratorOEmbedDomainRequest {
    /// One with all that is required.
    pub fn new(endpoints: impl Into<Endpoints>) -> Self {
        Self {
            endpoints: endpoints.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `portalId`.
    pub fn portal_id(mut self, portal_id: impl Into<i64>) -> Self {
        self.portal_id = Some(portal_id.into());
        self
    }
}

/// `IntegratorObjectCreationRequest`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct IntegratorObjectCreationRequest {
    /// `mediaTypes`: a list: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_types: Vec<IntegratorObjectCreationRequestMediaTypes>,
    rest: Rest,
}
crate::runtime::record! {
    IntegratorObjectCreationRequest "IntegratorObjectCreationRequest" {
        0 media_types "mediaTypes" required = Vec::new();
    }
}
impl IntegratorObjectCreationRequest {
    /// One with all that is required.
    pub fn new(
        media_types: impl IntoIterator<
            Item = impl Into<IntegratorObjectCreationRequestMediaTypes>,
        >,
    ) -> Self {
        Self {
            media_types: media_types.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<IntegratorObjectCreationRequestMediaTypes>> From<Vec<T>>
for IntegratorObjectCreationRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<IntegratorObjectCreationRequestMediaTypes>, const N: usize> From<[T; N]>
for IntegratorObjectCreationRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
crate::runtime::enumeration! {
    IntegratorObjectCreationRequestMediaTypes "IntegratorObjectCreationRequestMediaTypes" {
        0 Audio "AUDIO";
        1 Document "DOCUMENT";
        2 Image "IMAGE";
        3 Other "OTHER";
        4 Video "VIDEO";
    } 5
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
    rest: Rest,
}
crate::runtime::record! {
    IntegratorObjectCreationResponse "IntegratorObjectCreationResponse" {
        0 object_type "objectType" required = Shaped::blank();
        1 properties "properties" required = Vec::new();
        2 property_groups "propertyGroups" required = Vec::new();
    }
}
impl IntegratorObjectCreationResponse {
    /// One with all that is required.
    pub fn new(
        object_type: impl Into<InboundDbObjectType>,
        properties: impl IntoIterator<Item = impl Into<PropertyDefinition>>,
        property_groups: impl IntoIterator<Item = impl Into<Group>>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            properties: properties.into_iter().map(Into::into).collect(),
            property_groups: property_groups.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    IsBlank "IsBlank" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl IsBlank {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: IsBlankOperator::IsBlank,
            ..Shaped::blank()
        }
    }
}
impl Default for IsBlank {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    IsBlankOperator "IsBlankOperator" {
        0 IsBlank "IS_BLANK";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    IsDayBasedIsoPeriod "IsDayBasedIsoPeriod" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl IsDayBasedIsoPeriod {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: IsDayBasedIsoPeriodOperator::IsDayBasedIsoPeriod,
            ..Shaped::blank()
        }
    }
}
impl Default for IsDayBasedIsoPeriod {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    IsDayBasedIsoPeriodOperator "IsDayBasedIsoPeriodOperator" {
        0 IsDayBasedIsoPeriod "IS_DAY_BASED_ISO_PERIOD";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    IsEngagementType "IsEngagementType" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl IsEngagementType {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: IsEngagementTypeOperator::IsEngagementType,
            ..Shaped::blank()
        }
    }
}
impl Default for IsEngagementType {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    IsEngagementTypeOperator "IsEngagementTypeOperator" {
        0 IsEngagementType "IS_ENGAGEMENT_TYPE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    IsMonthBasedIsoPeriod "IsMonthBasedIsoPeriod" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl IsMonthBasedIsoPeriod {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: IsMonthBasedIsoPeriodOperator::IsMonthBasedIsoPeriod,
            ..Shaped::blank()
        }
    }
}
impl Default for IsMonthBasedIsoPeriod {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    IsMonthBasedIsoPeriodOperator "IsMonthBasedIsoPeriodOperator" {
        0 IsMonthBasedIsoPeriod "IS_MONTH_BASED_ISO_PERIOD";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    IsMultipleOf "IsMultipleOf" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl IsMultipleOf {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: IsMultipleOfOperator::IsMultipleOf,
            ..Shaped::blank()
        }
    }
}
impl Default for IsMultipleOf {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    IsMultipleOfOperator "IsMultipleOfOperator" {
        0 IsMultipleOf "IS_MULTIPLE_OF";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    IsPipelineStageClosed "IsPipelineStageClosed" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl IsPipelineStageClosed {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: IsPipelineStageClosedOperator::IsPipelineStageClosed,
            ..Shaped::blank()
        }
    }
}
impl Default for IsPipelineStageClosed {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    IsPipelineStageClosedOperator "IsPipelineStageClosedOperator" {
        0 IsPipelineStageClosed "IS_PIPELINE_STAGE_CLOSED";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    IsPortalEnabledCurrency "IsPortalEnabledCurrency" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl IsPortalEnabledCurrency {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: IsPortalEnabledCurrencyOperator::IsPortalEnabledCurrency,
            ..Shaped::blank()
        }
    }
}
impl Default for IsPortalEnabledCurrency {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    IsPortalEnabledCurrencyOperator "IsPortalEnabledCurrencyOperator" {
        0 IsPortalEnabledCurrency "IS_PORTAL_ENABLED_CURRENCY";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    IsPortalMulticurrencyEnabled "IsPortalMulticurrencyEnabled" {
        0 operator "operator" required = Shaped::blank();
        1 property_name "propertyName" optional = None;
        2 value "value" optional = None;
    }
}
impl IsPortalMulticurrencyEnabled {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: IsPortalMulticurrencyEnabledOperator::IsPortalMulticurrencyEnabled,
            ..Shaped::blank()
        }
    }
}
impl Default for IsPortalMulticurrencyEnabled {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    IsPortalMulticurrencyEnabledOperator "IsPortalMulticurrencyEnabledOperator" {
        0 IsPortalMulticurrencyEnabled "IS_PORTAL_MULTICURRENCY_ENABLED";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    IsPresent "IsPresent" {
        0 expression_to_evaluate "expressionToEvaluate" required = Box::new(Shaped::blank());
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl IsPresent {
    /// One with all that is required.
    pub fn new(
        expression_to_evaluate: impl Into<MediaBridgeAbsoluteValueInputs>,
    ) -> Self {
        Self {
            expression_to_evaluate: Box::new(expression_to_evaluate.into()),
            operator: IsPresentOperator::IsPresent,
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    IsPresentOperator "IsPresentOperator" {
        0 IsPresent "IS_PRESENT";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    IsValidIsoPeriod "IsValidIsoPeriod" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl IsValidIsoPeriod {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: IsValidIsoPeriodOperator::IsValidIsoPeriod,
            ..Shaped::blank()
        }
    }
}
impl Default for IsValidIsoPeriod {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    IsValidIsoPeriodOperator "IsValidIsoPeriodOperator" {
        0 IsValidIsoPeriod "IS_VALID_ISO_PERIOD";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    LessThan "LessThan" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl LessThan {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: LessThanOperator::LessThan,
            ..Shaped::blank()
        }
    }
}
impl Default for LessThan {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    LessThanOperator "LessThanOperator" {
        0 LessThan "LESS_THAN";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    LessThanOrEqual "LessThanOrEqual" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl LessThanOrEqual {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: LessThanOrEqualOperator::LessThanOrEqual,
            ..Shaped::blank()
        }
    }
}
impl Default for LessThanOrEqual {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    LessThanOrEqualOperator "LessThanOrEqualOperator" {
        0 LessThanOrEqual "LESS_THAN_OR_EQUAL";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    LookupAssociationSpec "LookupAssociationSpec" {
        0 association_spec "associationSpec" required = Shaped::blank();
        1 cardinality "cardinality" optional = None;
        2 max_to_object_ids "maxToObjectIds" optional = None;
        3 to_object_type_id "toObjectTypeId" optional = None;
    }
}
impl LookupAssociationSpec {
    /// One with all that is required.
    pub fn new(association_spec: impl Into<AssociationSpec>) -> Self {
        Self {
            association_spec: association_spec.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    LowerCase "LowerCase" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl LowerCase {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: LowerCaseOperator::LowerCase,
            ..Shaped::blank()
        }
    }
}
impl Default for LowerCase {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    LowerCaseOperator "LowerCaseOperator" {
        0 LowerCase "LOWER_CASE";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    MaxNumbers "MaxNumbers" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MaxNumbers {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: MaxNumbersOperator::MaxNumbers,
            ..Shaped::blank()
        }
    }
}
impl Default for MaxNumbers {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    MaxNumbersOperator "MaxNumbersOperator" {
        0 MaxNumbers "MAX_NUMBERS";
    } 1
}

/// `AbsoluteValue`: 4 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "AbsoluteValue")]
#[non_exhaustive]
pub struct MediaBridgeAbsoluteValue {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `AbsoluteValueOperator`.
    pub operator: AbsoluteValueOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeAbsoluteValue "AbsoluteValue" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 value "value" optional = None;
    }
}
impl MediaBridgeAbsoluteValue {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            operator: AbsoluteValueOperator::AbsoluteValue,
            ..Shaped::blank()
        }
    }
}
impl Default for MediaBridgeAbsoluteValue {
    fn default() -> Self {
        Self::new()
    }
}

/// 73 alternatives, told apart by `operator`.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum MediaBridgeAbsoluteValueInputs {
    /// `operator` is `ABSOLUTE_VALUE`.
    AbsoluteValue(AbsoluteValue),
    /// `operator` is `ADD_NUMBERS`.
    AddNumbers(AddNumbers),
    /// `operator` is `ADD_TIME`.
    AddTime(Box<AddTime>),
    /// `operator` is `AND`.
    And(And),
    /// `operator` is `BEGINS_WITH`.
    BeginsWith(BeginsWith),
    /// `operator` is `BOOLEAN_PROPERTY_VARIABLE`.
    BooleanPropertyVariable(BooleanPropertyVariable),
    /// `operator` is `BOOLEAN_TARGET_PROPERTY_VARIABLE`.
    BooleanTargetPropertyVariable(BooleanTargetPropertyVariable),
    /// `operator` is `CONCAT_STRINGS`.
    ConcatStrings(ConcatStrings),
    /// `operator` is `CONSTANT_BOOLEAN`.
    ConstantBoolean(ConstantBoolean),
    /// `operator` is `CONSTANT_NUMBER`.
    ConstantNumber(ConstantNumber),
    /// `operator` is `CONSTANT_STRING`.
    ConstantString(ConstantString),
    /// `operator` is `CONTAINS`.
    Contains(Contains),
    /// `operator` is `DATE`.
    Date(MediaBridgeDate),
    /// `operator` is `DATED_EXCHANGE_RATE`.
    DatedExchangeRate(DatedExchangeRate),
    /// `operator` is `DIVIDE_NUMBERS`.
    DivideNumbers(DivideNumbers),
    /// `operator` is `EULER`.
    Euler(Euler),
    /// `operator` is `EXTRACT_MOST_RECENT_EMAIL_REPLY_HTML`.
    ExtractMostRecentEmailReplyHtml(ExtractMostRecentEmailReplyHtml),
    /// `operator` is `EXTRACT_MOST_RECENT_EMAIL_REPLY_TEXT`.
    ExtractMostRecentEmailReplyText(ExtractMostRecentEmailReplyText),
    /// `operator` is `EXTRACT_MOST_RECENT_PLAIN_TEXT_EMAIL_REPLY`.
    ExtractMostRecentPlainTextEmailReply(ExtractMostRecentPlainTextEmailReply),
    /// `operator` is `FETCH_CURRENCY_DECIMAL_PLACES`.
    FetchCurrencyDecimalPlaces(FetchCurrencyDecimalPlaces),
    /// `operator` is `FETCH_EXCHANGE_RATE`.
    FetchExchangeRate(FetchExchangeRate),
    /// `operator` is `FETCH_SINGLE_CURRENCY_PORTAL_CURRENCY`.
    FetchSingleCurrencyPortalCurrency(FetchSingleCurrencyPortalCurrency),
    /// `operator` is `FORMAT_FULL_NAME`.
    FormatFullName(FormatFullName),
    /// `operator` is `FORMAT_PHONE_NUMBER`.
    FormatPhoneNumber(FormatPhoneNumber),
    /// `operator` is `FORMAT_SEARCHABLE_PHONE_NUMBER`.
    FormatSearchablePhoneNumber(FormatSearchablePhoneNumber),
    /// `operator` is `HAS_EMAIL_REPLY`.
    HasEmailReply(HasEmailReply),
    /// `operator` is `HAS_PLAIN_TEXT_EMAIL_REPLY`.
    HasPlainTextEmailReply(HasPlainTextEmailReply),
    /// `operator` is `IF_BOOLEAN`.
    IfBoolean(IfBoolean),
    /// `operator` is `IF_NUMBER`.
    IfNumber(IfNumber),
    /// `operator` is `IF_STRING`.
    IfString(IfString),
    /// `operator` is `IS_ENGAGEMENT_TYPE`.
    IsEngagementType(IsEngagementType),
    /// `operator` is `IS_PIPELINE_STAGE_CLOSED`.
    IsPipelineStageClosed(IsPipelineStageClosed),
    /// `operator` is `IS_PRESENT`.
    IsPresent(IsPresent),
    /// `operator` is `LESS_THAN`.
    LessThan(LessThan),
    /// `operator` is `LESS_THAN_OR_EQUAL`.
    LessThanOrEqual(LessThanOrEqual),
    /// `operator` is `LOWER_CASE`.
    LowerCase(LowerCase),
    /// `operator` is `MAX_NUMBERS`.
    MaxNumbers(MaxNumbers),
    /// `operator` is `MIN_NUMBERS`.
    MinNumbers(MinNumbers),
    /// `operator` is `MONTH`.
    Month(Month),
    /// `operator` is `MORE_THAN`.
    MoreThan(MoreThan),
    /// `operator` is `MORE_THAN_OR_EQUAL`.
    MoreThanOrEqual(MoreThanOrEqual),
    /// `operator` is `MULTIPLY_NUMBERS`.
    MultiplyNumbers(MultiplyNumbers),
    /// `operator` is `NOT`.
    Not(Not),
    /// `operator` is `NOW`.
    Now(Now),
    /// `operator` is `NUMBER_EQUALS`.
    NumberEquals(NumberEquals),
    /// `operator` is `NUMBER_PROPERTY_VARIABLE`.
    NumberPropertyVariable(NumberPropertyVariable),
    /// `operator` is `NUMBER_TARGET_PROPERTY_VARIABLE`.
    NumberTargetPropertyVariable(NumberTargetPropertyVariable),
    /// `operator` is `NUMBER_TO_STRING`.
    NumberToString(NumberToString),
    /// `operator` is `OR`.
    Or(Or),
    /// `operator` is `PARSE_NUMBER`.
    ParseNumber(ParseNumber),
    /// `operator` is `PERIOD_TO_MONTHS`.
    PeriodToMonths(PeriodToMonths),
    /// `operator` is `PERIOD_TO_WEEKS`.
    PeriodToWeeks(PeriodToWeeks),
    /// `operator` is `PIPELINE_PROBABILITY`.
    PipelineProbability(PipelineProbability),
    /// `operator` is `POWER`.
    Power(Power),
    /// `operator` is `ROUND_DOWN`.
    RoundDownNumbers(RoundDownNumbers),
    /// `operator` is `ROUND_NEAREST`.
    RoundNearestNumbers(RoundNearestNumbers),
    /// `operator` is `ROUND_UP`.
    RoundUpNumbers(RoundUpNumbers),
    /// `operator` is `SET_CONTAINS_STRING`.
    SetContainsString(SetContainsString),
    /// `operator` is `SQUARE_ROOT`.
    SquareRoot(SquareRoot),
    /// `operator` is `STRING_EQUALS`.
    StringEquals(StringEquals),
    /// `operator` is `STRING_LENGTH`.
    StringLength(StringLength),
    /// `operator` is `STRING_PROPERTY_VARIABLE`.
    StringPropertyVariable(StringPropertyVariable),
    /// `operator` is `STRING_TARGET_PROPERTY_VARIABLE`.
    StringTargetPropertyVariable(StringTargetPropertyVariable),
    /// `operator` is `SUBSTRING`.
    Substring(Substring),
    /// `operator` is `SUBTRACT_NUMBERS`.
    SubtractNumbers(SubtractNumbers),
    /// `operator` is `SUBTRACT_TIME`.
    SubtractTime(SubtractTime),
    /// `operator` is `TIME_BETWEEN`.
    TimeBetween(TimeBetween),
    /// `operator` is `TIME_BETWEEN_SKIP_WEEKENDS`.
    TimeBetweenSkipWeekends(TimeBetweenSkipWeekends),
    /// `operator` is `TIMESTAMP_OF_PROPERTY_VARIABLE`.
    TimestampOfPropertyVariable(TimestampOfPropertyVariable),
    /// `operator` is `TIMESTAMP_OF_TARGET_PROPERTY_VARIABLE`.
    TimestampOfTargetPropertyVariable(TimestampOfTargetPropertyVariable),
    /// `operator` is `UPPER_CASE`.
    UpperCase(UpperCase),
    /// `operator` is `XOR`.
    Xor(Xor),
    /// `operator` is `YEAR`.
    Year(Year),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    MediaBridgeAbsoluteValueInputs "MediaBridgeAbsoluteValueInputs" {
        0 AbsoluteValue "AbsoluteValue" Some(("operator", &["ABSOLUTE_VALUE"])), &[];
        1 AddNumbers "AddNumbers" Some(("operator", &["ADD_NUMBERS"])), &[];
        2 AddTime "AddTime" Some(("operator", &["ADD_TIME"])), &[];
        3 And "And" Some(("operator", &["AND"])), &[];
        4 BeginsWith "BeginsWith" Some(("operator", &["BEGINS_WITH"])), &[];
        5 BooleanPropertyVariable "BooleanPropertyVariable" Some(("operator", &["BOOLEAN_PROPERTY_VARIABLE"])), &[];
        6 BooleanTargetPropertyVariable "BooleanTargetPropertyVariable" Some(("operator", &["BOOLEAN_TARGET_PROPERTY_VARIABLE"])), &[];
        7 ConcatStrings "ConcatStrings" Some(("operator", &["CONCAT_STRINGS"])), &[];
        8 ConstantBoolean "ConstantBoolean" Some(("operator", &["CONSTANT_BOOLEAN"])), &[];
        9 ConstantNumber "ConstantNumber" Some(("operator", &["CONSTANT_NUMBER"])), &[];
        10 ConstantString "ConstantString" Some(("operator", &["CONSTANT_STRING"])), &[];
        11 Contains "Contains" Some(("operator", &["CONTAINS"])), &[];
        12 Date "Date" Some(("operator", &["DATE"])), &[];
        13 DatedExchangeRate "DatedExchangeRate" Some(("operator", &["DATED_EXCHANGE_RATE"])), &[];
        14 DivideNumbers "DivideNumbers" Some(("operator", &["DIVIDE_NUMBERS"])), &[];
        15 Euler "Euler" Some(("operator", &["EULER"])), &[];
        16 ExtractMostRecentEmailReplyHtml "ExtractMostRecentEmailReplyHtml" Some(("operator", &["EXTRACT_MOST_RECENT_EMAIL_REPLY_HTML"])), &[];
        17 ExtractMostRecentEmailReplyText "ExtractMostRecentEmailReplyText" Some(("operator", &["EXTRACT_MOST_RECENT_EMAIL_REPLY_TEXT"])), &[];
        18 ExtractMostRecentPlainTextEmailReply "ExtractMostRecentPlainTextEmailReply" Some(("operator", &["EXTRACT_MOST_RECENT_PLAIN_TEXT_EMAIL_REPLY"])), &[];
        19 FetchCurrencyDecimalPlaces "FetchCurrencyDecimalPlaces" Some(("operator", &["FETCH_CURRENCY_DECIMAL_PLACES"])), &[];
        20 FetchExchangeRate "FetchExchangeRate" Some(("operator", &["FETCH_EXCHANGE_RATE"])), &[];
        21 FetchSingleCurrencyPortalCurrency "FetchSingleCurrencyPortalCurrency" Some(("operator", &["FETCH_SINGLE_CURRENCY_PORTAL_CURRENCY"])), &[];
        22 FormatFullName "FormatFullName" Some(("operator", &["FORMAT_FULL_NAME"])), &[];
        23 FormatPhoneNumber "FormatPhoneNumber" Some(("operator", &["FORMAT_PHONE_NUMBER"])), &[];
        24 FormatSearchablePhoneNumber "FormatSearchablePhoneNumber" Some(("operator", &["FORMAT_SEARCHABLE_PHONE_NUMBER"])), &[];
        25 HasEmailReply "HasEmailReply" Some(("operator", &["HAS_EMAIL_REPLY"])), &[];
        26 HasPlainTextEmailReply "HasPlainTextEmailReply" Some(("operator", &["HAS_PLAIN_TEXT_EMAIL_REPLY"])), &[];
        27 IfBoolean "IfBoolean" Some(("operator", &["IF_BOOLEAN"])), &[];
        28 IfNumber "IfNumber" Some(("operator", &["IF_NUMBER"])), &[];
        29 IfString "IfString" Some(("operator", &["IF_STRING"])), &[];
        30 IsEngagementType "IsEngagementType" Some(("operator", &["IS_ENGAGEMENT_TYPE"])), &[];
        31 IsPipelineStageClosed "IsPipelineStageClosed" Some(("operator", &["IS_PIPELINE_STAGE_CLOSED"])), &[];
        32 IsPresent "IsPresent" Some(("operator", &["IS_PRESENT"])), &[];
        33 LessThan "LessThan" Some(("operator", &["LESS_THAN"])), &[];
        34 LessThanOrEqual "LessThanOrEqual" Some(("operator", &["LESS_THAN_OR_EQUAL"])), &[];
        35 LowerCase "LowerCase" Some(("operator", &["LOWER_CASE"])), &[];
        36 MaxNumbers "MaxNumbers" Some(("operator", &["MAX_NUMBERS"])), &[];
        37 MinNumbers "MinNumbers" Some(("operator", &["MIN_NUMBERS"])), &[];
        38 Month "Month" Some(("operator", &["MONTH"])), &[];
        39 MoreThan "MoreThan" Some(("operator", &["MORE_THAN"])), &[];
        40 MoreThanOrEqual "MoreThanOrEqual" Some(("operator", &["MORE_THAN_OR_EQUAL"])), &[];
        41 MultiplyNumbers "MultiplyNumbers" Some(("operator", &["MULTIPLY_NUMBERS"])), &[];
        42 Not "Not" Some(("operator", &["NOT"])), &[];
        43 Now "Now" Some(("operator", &["NOW"])), &[];
        44 NumberEquals "NumberEquals" Some(("operator", &["NUMBER_EQUALS"])), &[];
        45 NumberPropertyVariable "NumberPropertyVariable" Some(("operator", &["NUMBER_PROPERTY_VARIABLE"])), &[];
        46 NumberTargetPropertyVariable "NumberTargetPropertyVariable" Some(("operator", &["NUMBER_TARGET_PROPERTY_VARIABLE"])), &[];
        47 NumberToString "NumberToString" Some(("operator", &["NUMBER_TO_STRING"])), &[];
        48 Or "Or" Some(("operator", &["OR"])), &[];
        49 ParseNumber "ParseNumber" Some(("operator", &["PARSE_NUMBER"])), &[];
        50 PeriodToMonths "PeriodToMonths" Some(("operator", &["PERIOD_TO_MONTHS"])), &[];
        51 PeriodToWeeks "PeriodToWeeks" Some(("operator", &["PERIOD_TO_WEEKS"])), &[];
        52 PipelineProbability "PipelineProbability" Some(("operator", &["PIPELINE_PROBABILITY"])), &[];
        53 Power "Power" Some(("operator", &["POWER"])), &[];
        54 RoundDownNumbers "RoundDownNumbers" Some(("operator", &["ROUND_DOWN"])), &[];
        55 RoundNearestNumbers "RoundNearestNumbers" Some(("operator", &["ROUND_NEAREST"])), &[];
        56 RoundUpNumbers "RoundUpNumbers" Some(("operator", &["ROUND_UP"])), &[];
        57 SetContainsString "SetContainsString" Some(("operator", &["SET_CONTAINS_STRING"])), &[];
        58 SquareRoot "SquareRoot" Some(("operator", &["SQUARE_ROOT"])), &[];
        59 StringEquals "StringEquals" Some(("operator", &["STRING_EQUALS"])), &[];
        60 StringLength "StringLength" Some(("operator", &["STRING_LENGTH"])), &[];
        61 StringPropertyVariable "StringPropertyVariable" Some(("operator", &["STRING_PROPERTY_VARIABLE"])), &[];
        62 StringTargetPropertyVariable "StringTargetPropertyVariable" Some(("operator", &["STRING_TARGET_PROPERTY_VARIABLE"])), &[];
        63 Substring "Substring" Some(("operator", &["SUBSTRING"])), &[];
        64 SubtractNumbers "SubtractNumbers" Some(("operator", &["SUBTRACT_NUMBERS"])), &[];
        65 SubtractTime "SubtractTime" Some(("operator", &["SUBTRACT_TIME"])), &[];
        66 TimeBetween "TimeBetween" Some(("operator", &["TIME_BETWEEN"])), &[];
        67 TimeBetweenSkipWeekends "TimeBetweenSkipWeekends" Some(("operator", &["TIME_BETWEEN_SKIP_WEEKENDS"])), &[];
        68 TimestampOfPropertyVariable "TimestampOfPropertyVariable" Some(("operator", &["TIMESTAMP_OF_PROPERTY_VARIABLE"])), &[];
        69 TimestampOfTargetPropertyVariable "TimestampOfTargetPropertyVariable" Some(("operator", &["TIMESTAMP_OF_TARGET_PROPERTY_VARIABLE"])), &[];
        70 UpperCase "UpperCase" Some(("operator", &["UPPER_CASE"])), &[];
        71 Xor "Xor" Some(("operator", &["XOR"])), &[];
        72 Year "Year" Some(("operator", &["YEAR"])), &[];
    } 73
}

/// `AddNumbers`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "AddNumbers")]
#[non_exhaustive]
pub struct MediaBridgeAddNumbers {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `AddNumbersOperator`.
    pub operator: AddNumbersOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeAddNumbers "AddNumbers" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl MediaBridgeAddNumbers {
    /// One with all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self {
            enclosed_in_parentheses,
            operator: AddNumbersOperator::AddNumbers,
            ..Shaped::blank()
        }
    }
}

/// `AddTime`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "AddTime")]
#[non_exhaustive]
pub struct MediaBridgeAddTime {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `AddTimeOperator`.
    pub operator: AddTimeOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `AbsoluteValueInputs`.
    pub string_to_check: AbsoluteValueInputs,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeAddTime "AddTime" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 string_to_check "stringToCheck" required = Shaped::blank();
        4 value "value" optional = None;
    }
}
impl MediaBridgeAddTime {
    /// One with all that is required.
    pub fn new(string_to_check: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            operator: AddTimeOperator::AddTime,
            string_to_check: string_to_check.into(),
            ..Shaped::blank()
        }
    }
}

/// `And`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "And")]
#[non_exhaustive]
pub struct MediaBridgeAnd {
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `PublicAndFilterBranchFilterBranchType`.
    pub operator: PublicAndFilterBranchFilterBranchType,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeAnd "And" {
        0 enclosed_in_parentheses "enclosedInParentheses" required = false;
        1 inputs "inputs" optional = None;
        2 operator "operator" required = Shaped::blank();
        3 property_name "propertyName" optional = None;
        4 value "value" optional = None;
    }
}
impl MediaBridgeAnd {
    /// One with all that is required.
    pub fn new(enclosed_in_parentheses: bool) -> Self {
        Self {
            enclosed_in_parentheses,
            operator: PublicAndFilterBranchFilterBranchType::And,
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseProperty`: 8 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[doc(alias = "BatchResponseProperty")]
#[non_exhaustive]
pub struct MediaBridgeBatchResponseProperty {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `Property1`.
    pub results: Vec<Property1>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeBatchResponseProperty "BatchResponseProperty" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl MediaBridgeBatchResponseProperty {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<Property1>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponsePropertyWithErrors`: 8 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "BatchResponsePropertyWithErrors")]
#[non_exhaustive]
pub struct MediaBridgeBatchResponsePropertyWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `MediaBridgeProperty`.
    pub results: Vec<MediaBridgeProperty>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeBatchResponsePropertyWithErrors "BatchResponsePropertyWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl MediaBridgeBatchResponsePropertyWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<MediaBridgeProperty>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BeginsWith`: 5 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "BeginsWith")]
#[non_exhaustive]
pub struct MediaBridgeBeginsWith {
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `BeginsWithOperator`.
    pub operator: BeginsWithOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `stringToCheck`: `AbsoluteValueInputs`.
    pub string_to_check: Box<AbsoluteValueInputs>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeBeginsWith "BeginsWith" {
        0 inputs "inputs" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" optional = None;
        3 string_to_check "stringToCheck" required = Box::new(Shaped::blank());
        4 value "value" optional = None;
    }
}
impl MediaBridgeBeginsWith {
    /// One with all that is required.
    pub fn new(string_to_check: impl Into<AbsoluteValueInputs>) -> Self {
        Self {
            operator: BeginsWithOperator::BeginsWith,
            string_to_check: Box::new(string_to_check.into()),
            ..Shaped::blank()
        }
    }
}

/// `BulkIntegratorObjectCreationResponse`: one member.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "BulkIntegratorObjectCreationResponse")]
#[non_exhaustive]
pub struct MediaBridgeBulkIntegratorObjectCreationResponse {
    /// `createdObjects`: a map by name: `MediaBridgeIntegratorObjectCreationResponse`.
    pub created_objects: Map<MediaBridgeIntegratorObjectCreationResponse>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeBulkIntegratorObjectCreationResponse "BulkIntegratorObjectCreationResponse" {
        0 created_objects "createdObjects" required = Map::EMPTY;
    }
}
impl MediaBridgeBulkIntegratorObjectCreationResponse {
    /// One with all that is required.
    pub fn new(
        created_objects: impl Into<Map<MediaBridgeIntegratorObjectCreationResponse>>,
    ) -> Self {
        Self {
            created_objects: created_objects.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseObjectSchemaNoPaging`: one member.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[doc(alias = "CollectionResponseObjectSchemaNoPaging")]
#[non_exhaustive]
pub struct MediaBridgeCollectionResponseObjectSchemaNoPaging {
    /// `results`: a list: `MediaBridgeObjectSchema`.
    pub results: Vec<MediaBridgeObjectSchema>,
    rest: Rest,
}
crate::runtime::record! {
    MediaBridgeCollectionResponseObjectSchemaNoPaging "CollectionResponseObjectSchemaNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl MediaBridgeCollectionResponseObjectSchemaNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<MediaBridgeObjectSchema>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
