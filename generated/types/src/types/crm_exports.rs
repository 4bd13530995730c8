// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, Filter, FilterGroup, PublicExportFormat, PublicExportListRequestExportType,
    StandardError,
};

/// `ActionResponseWithSingleResultURI`: 8 members.
///
/// Published by `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ActionResponseWithSingleResultURI {
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
    /// `result`: text; may be absent.
    pub result: Option<Text>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionResponseWithSingleResultURI {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionResponseWithSingleResultURI", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "result", required: false },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            result: None, started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.result, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.result, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl ActionResponseWithSingleResultURI {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), started_at: started_at.into(), status: status.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
    /// Sets `result`.
    pub fn result(mut self, result: impl Into<Text>) -> Self { self.result = Some(result.into()); self }
}

/// `PublicExportListRequest`: 12 members.
///
/// Published by `crm/exports`, in 2026-03, v3.
#[doc(alias = "PublicExportListRequest")]
#[non_exhaustive]
pub struct ExportsPublicExportListRequest {
    /// `associatedObjectType`: a list: text.
    pub associated_object_type: Vec<Text>,
    /// `exportInternalValuesOptions`: a list: `PublicExportExportInternalValuesOptions`.
    pub export_internal_values_options: Vec<PublicExportExportInternalValuesOptions>,
    /// `exportName`: text.
    pub export_name: Text,
    /// `exportType`: `PublicExportListRequestExportType`.
    pub export_type: PublicExportListRequestExportType,
    /// `format`: `PublicExportFormat`.
    pub format: PublicExportFormat,
    /// `includeLabeledAssociations`: true or false.
    pub include_labeled_associations: bool,
    /// `includePrimaryDisplayPropertyForAssociatedObjects`: true or false.
    pub include_primary_display_property_for_associated_objects: bool,
    /// `language`: `PublicExportListRequestLanguage`.
    pub language: PublicExportListRequestLanguage,
    /// `listId`: text.
    pub list_id: Text,
    /// `objectProperties`: a list: text.
    pub object_properties: Vec<Text>,
    /// `objectType`: text.
    pub object_type: Text,
    /// `overrideAssociatedObjectsPerDefinitionPerRowLimit`: true or false.
    pub override_associated_objects_per_definition_per_row_limit: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExportsPublicExportListRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportListRequest", kind: Kind::Record(&[
            Member { name: "associatedObjectType", required: true },
            Member { name: "exportInternalValuesOptions", required: true },
            Member { name: "exportName", required: true }, Member { name: "exportType", required: true },
            Member { name: "format", required: true }, Member { name: "includeLabeledAssociations", required: true },
            Member { name: "includePrimaryDisplayPropertyForAssociatedObjects", required: true },
            Member { name: "language", required: true }, Member { name: "listId", required: true },
            Member { name: "objectProperties", required: true }, Member { name: "objectType", required: true },
            Member { name: "overrideAssociatedObjectsPerDefinitionPerRowLimit", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            associated_object_type: Vec::new(), export_internal_values_options: Vec::new(), export_name: Text::EMPTY,
            export_type: Shaped::blank(), format: Shaped::blank(), include_labeled_associations: false,
            include_primary_display_property_for_associated_objects: false, language: Shaped::blank(),
            list_id: Text::EMPTY, object_properties: Vec::new(), object_type: Text::EMPTY,
            override_associated_objects_per_definition_per_row_limit: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.associated_object_type, 1 => &self.export_internal_values_options, 2 => &self.export_name,
            3 => &self.export_type, 4 => &self.format, 5 => &self.include_labeled_associations,
            6 => &self.include_primary_display_property_for_associated_objects, 7 => &self.language,
            8 => &self.list_id, 9 => &self.object_properties, 10 => &self.object_type,
            11 => &self.override_associated_objects_per_definition_per_row_limit, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.associated_object_type, 1 => &mut self.export_internal_values_options,
            2 => &mut self.export_name, 3 => &mut self.export_type, 4 => &mut self.format,
            5 => &mut self.include_labeled_associations,
            6 => &mut self.include_primary_display_property_for_associated_objects, 7 => &mut self.language,
            8 => &mut self.list_id, 9 => &mut self.object_properties, 10 => &mut self.object_type,
            11 => &mut self.override_associated_objects_per_definition_per_row_limit, _ => &mut self.rest,
        }
    }
}
impl ExportsPublicExportListRequest {
    /// With all that is required.
    pub fn new(
        associated_object_type: impl IntoIterator<Item = impl Into<Text>>,
        export_internal_values_options: impl IntoIterator<Item = impl Into<PublicExportExportInternalValuesOptions>>,
        export_name: impl Into<Text>, format: impl Into<PublicExportFormat>, include_labeled_associations: bool,
        include_primary_display_property_for_associated_objects: bool,
        language: impl Into<PublicExportListRequestLanguage>, list_id: impl Into<Text>,
        object_properties: impl IntoIterator<Item = impl Into<Text>>, object_type: impl Into<Text>,
        override_associated_objects_per_definition_per_row_limit: bool,
    ) -> Self {
        Self {
            associated_object_type: associated_object_type.into_iter().map(Into::into).collect(),
            export_internal_values_options: export_internal_values_options.into_iter().map(Into::into).collect(),
            export_name: export_name.into(), export_type: PublicExportListRequestExportType::List,
            format: format.into(), include_labeled_associations,
            include_primary_display_property_for_associated_objects, language: language.into(),
            list_id: list_id.into(), object_properties: object_properties.into_iter().map(Into::into).collect(),
            object_type: object_type.into(), override_associated_objects_per_definition_per_row_limit,
            rest: Rest::EMPTY,
        }
    }
}

/// `PublicExportRequest`: 2 alternatives, told apart by `exportType`.
///
/// Published by `crm/exports`, in 2026-03, v3.
#[doc(alias = "PublicExportRequest")]
#[non_exhaustive]
pub enum ExportsPublicExportRequest {
    /// `exportType` is `LIST`.
    PublicExportListRequest(ExportsPublicExportListRequest),
    /// `exportType` is `VIEW`.
    PublicExportViewRequest(ExportsPublicExportViewRequest),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for ExportsPublicExportRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExportsPublicExportRequest", kind: Kind::Union(&[
            Variant { name: "PublicExportListRequest", tag: Some(("exportType", &["LIST"])), required: &[] },
            Variant { name: "PublicExportViewRequest", tag: Some(("exportType", &["VIEW"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicExportListRequest(value) => (0, value), Self::PublicExportViewRequest(value) => (1, value),
            Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicExportListRequest(Shaped::blank()), 1 => Self::PublicExportViewRequest(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicExportListRequest(value) => value, Self::PublicExportViewRequest(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<ExportsPublicExportListRequest> for ExportsPublicExportRequest {
    fn from(value: ExportsPublicExportListRequest) -> Self {
        Self::PublicExportListRequest(value)
    }
}
impl From<ExportsPublicExportViewRequest> for ExportsPublicExportRequest {
    fn from(value: ExportsPublicExportViewRequest) -> Self {
        Self::PublicExportViewRequest(value)
    }
}

/// `PublicExportViewRequest`: 12 members.
///
/// Published by `crm/exports`, in 2026-03, v3.
#[doc(alias = "PublicExportViewRequest")]
#[non_exhaustive]
pub struct ExportsPublicExportViewRequest {
    /// `associatedObjectType`: a list: text.
    pub associated_object_type: Vec<Text>,
    /// `exportInternalValuesOptions`: a list: `PublicExportExportInternalValuesOptions`.
    pub export_internal_values_options: Vec<PublicExportExportInternalValuesOptions>,
    /// `exportName`: text.
    pub export_name: Text,
    /// `exportType`: `PublicExportViewRequestExportType`.
    pub export_type: PublicExportViewRequestExportType,
    /// `format`: `PublicExportFormat`.
    pub format: PublicExportFormat,
    /// `includeLabeledAssociations`: true or false.
    pub include_labeled_associations: bool,
    /// `includePrimaryDisplayPropertyForAssociatedObjects`: true or false.
    pub include_primary_display_property_for_associated_objects: bool,
    /// `language`: `PublicExportListRequestLanguage`.
    pub language: PublicExportListRequestLanguage,
    /// `objectProperties`: a list: text.
    pub object_properties: Vec<Text>,
    /// `objectType`: text.
    pub object_type: Text,
    /// `overrideAssociatedObjectsPerDefinitionPerRowLimit`: true or false.
    pub override_associated_objects_per_definition_per_row_limit: bool,
    /// `publicCrmSearchRequest`: `PublicCrmSearchRequest`; may be absent.
    pub public_crm_search_request: Option<PublicCrmSearchRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExportsPublicExportViewRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportViewRequest", kind: Kind::Record(&[
            Member { name: "associatedObjectType", required: true },
            Member { name: "exportInternalValuesOptions", required: true },
            Member { name: "exportName", required: true }, Member { name: "exportType", required: true },
            Member { name: "format", required: true }, Member { name: "includeLabeledAssociations", required: true },
            Member { name: "includePrimaryDisplayPropertyForAssociatedObjects", required: true },
            Member { name: "language", required: true }, Member { name: "objectProperties", required: true },
            Member { name: "objectType", required: true },
            Member { name: "overrideAssociatedObjectsPerDefinitionPerRowLimit", required: true },
            Member { name: "publicCrmSearchRequest", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            associated_object_type: Vec::new(), export_internal_values_options: Vec::new(), export_name: Text::EMPTY,
            export_type: Shaped::blank(), format: Shaped::blank(), include_labeled_associations: false,
            include_primary_display_property_for_associated_objects: false, language: Shaped::blank(),
            object_properties: Vec::new(), object_type: Text::EMPTY,
            override_associated_objects_per_definition_per_row_limit: false, public_crm_search_request: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.associated_object_type, 1 => &self.export_internal_values_options, 2 => &self.export_name,
            3 => &self.export_type, 4 => &self.format, 5 => &self.include_labeled_associations,
            6 => &self.include_primary_display_property_for_associated_objects, 7 => &self.language,
            8 => &self.object_properties, 9 => &self.object_type,
            10 => &self.override_associated_objects_per_definition_per_row_limit,
            11 => &self.public_crm_search_request, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.associated_object_type, 1 => &mut self.export_internal_values_options,
            2 => &mut self.export_name, 3 => &mut self.export_type, 4 => &mut self.format,
            5 => &mut self.include_labeled_associations,
            6 => &mut self.include_primary_display_property_for_associated_objects, 7 => &mut self.language,
            8 => &mut self.object_properties, 9 => &mut self.object_type,
            10 => &mut self.override_associated_objects_per_definition_per_row_limit,
            11 => &mut self.public_crm_search_request, _ => &mut self.rest,
        }
    }
}
impl ExportsPublicExportViewRequest {
    /// With all that is required.
    pub fn new(
        associated_object_type: impl IntoIterator<Item = impl Into<Text>>,
        export_internal_values_options: impl IntoIterator<Item = impl Into<PublicExportExportInternalValuesOptions>>,
        export_name: impl Into<Text>, format: impl Into<PublicExportFormat>, include_labeled_associations: bool,
        include_primary_display_property_for_associated_objects: bool,
        language: impl Into<PublicExportListRequestLanguage>,
        object_properties: impl IntoIterator<Item = impl Into<Text>>, object_type: impl Into<Text>,
        override_associated_objects_per_definition_per_row_limit: bool,
    ) -> Self {
        Self {
            associated_object_type: associated_object_type.into_iter().map(Into::into).collect(),
            export_internal_values_options: export_internal_values_options.into_iter().map(Into::into).collect(),
            export_name: export_name.into(), export_type: PublicExportViewRequestExportType::View,
            format: format.into(), include_labeled_associations,
            include_primary_display_property_for_associated_objects, language: language.into(),
            object_properties: object_properties.into_iter().map(Into::into).collect(),
            object_type: object_type.into(), override_associated_objects_per_definition_per_row_limit,
            ..Shaped::blank()
        }
    }
    /// Sets `publicCrmSearchRequest`.
    pub fn public_crm_search_request(mut self, public_crm_search_request: impl Into<PublicCrmSearchRequest>) -> Self {
        self.public_crm_search_request = Some(public_crm_search_request.into()); self
    }
}

/// `PublicCrmSearchRequest`: 4 members.
///
/// Published by `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicCrmSearchRequest {
    /// `filterGroups`: a list: `FilterGroup`.
    pub filter_groups: Vec<FilterGroup>,
    /// `filters`: a list: `Filter`.
    pub filters: Vec<Filter>,
    /// `query`: text; may be absent.
    pub query: Option<Text>,
    /// `sorts`: a list: text.
    pub sorts: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCrmSearchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCrmSearchRequest", kind: Kind::Record(&[
            Member { name: "filterGroups", required: true }, Member { name: "filters", required: true },
            Member { name: "query", required: false }, Member { name: "sorts", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { filter_groups: Vec::new(), filters: Vec::new(), query: None, sorts: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter_groups, 1 => &self.filters, 2 => &self.query, 3 => &self.sorts, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_groups, 1 => &mut self.filters, 2 => &mut self.query, 3 => &mut self.sorts,
            _ => &mut self.rest,
        }
    }
}
impl PublicCrmSearchRequest {
    /// With all that is required.
    pub fn new(
        filter_groups: impl IntoIterator<Item = impl Into<FilterGroup>>,
        filters: impl IntoIterator<Item = impl Into<Filter>>, sorts: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            filter_groups: filter_groups.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            sorts: sorts.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `query`.
    pub fn query(mut self, query: impl Into<Text>) -> Self { self.query = Some(query.into()); self }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicExportExportInternalValuesOptions {
    /// `NAMES`
    Names,
    /// `VALUES`
    Values,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicExportExportInternalValuesOptions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportExportInternalValuesOptions", kind: Kind::Enumeration(&["NAMES", "VALUES"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Names => 0, Self::Values => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Names, 1 => Self::Values, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 17 known values; any other is kept as it came.
///
/// Published by `crm/exports`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum PublicExportLanguage {
    /// `DA_DK`
    DaDk,
    /// `DE`
    De,
    /// `EN`
    En,
    /// `ES`
    Es,
    /// `FI`
    Fi,
    /// `FR`
    Fr,
    /// `IT`
    It,
    /// `JA`
    Ja,
    /// `KO_KR`
    KoKr,
    /// `NL`
    Nl,
    /// `NO`
    No,
    /// `PL`
    Pl,
    /// `PT_BR`
    PtBr,
    /// `SV`
    Sv,
    /// `TH`
    Th,
    /// `ZH_CN`
    ZhCn,
    /// `ZH_TW`
    ZhTw,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicExportLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportLanguage", kind: Kind::Enumeration(&[
            "DA_DK", "DE", "EN", "ES", "FI", "FR", "IT", "JA", "KO_KR", "NL", "NO", "PL", "PT_BR", "SV", "TH",
            "ZH_CN", "ZH_TW",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::DaDk => 0, Self::De => 1, Self::En => 2, Self::Es => 3, Self::Fi => 4, Self::Fr => 5,
            Self::It => 6, Self::Ja => 7, Self::KoKr => 8, Self::Nl => 9, Self::No => 10, Self::Pl => 11,
            Self::PtBr => 12, Self::Sv => 13, Self::Th => 14, Self::ZhCn => 15, Self::ZhTw => 16,
            Self::Unknown(value) => return (17, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::DaDk, 1 => Self::De, 2 => Self::En, 3 => Self::Es, 4 => Self::Fi, 5 => Self::Fr,
            6 => Self::It, 7 => Self::Ja, 8 => Self::KoKr, 9 => Self::Nl, 10 => Self::No, 11 => Self::Pl,
            12 => Self::PtBr, 13 => Self::Sv, 14 => Self::Th, 15 => Self::ZhCn, 16 => Self::ZhTw,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicExportListRequest`: 12 members.
///
/// Published by `crm/exports`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicExportListRequest {
    /// `associatedObjectType`: a list: text.
    pub associated_object_type: Vec<Text>,
    /// `exportInternalValuesOptions`: a list: `PublicExportExportInternalValuesOptions`.
    pub export_internal_values_options: Vec<PublicExportExportInternalValuesOptions>,
    /// `exportName`: text.
    pub export_name: Text,
    /// `exportType`: `PublicExportListRequestExportType`.
    pub export_type: PublicExportListRequestExportType,
    /// `format`: `PublicExportFormat`.
    pub format: PublicExportFormat,
    /// `includeLabeledAssociations`: true or false.
    pub include_labeled_associations: bool,
    /// `includePrimaryDisplayPropertyForAssociatedObjects`: true or false.
    pub include_primary_display_property_for_associated_objects: bool,
    /// `language`: `PublicExportLanguage`.
    pub language: PublicExportLanguage,
    /// `listId`: text.
    pub list_id: Text,
    /// `objectProperties`: a list: text.
    pub object_properties: Vec<Text>,
    /// `objectType`: text.
    pub object_type: Text,
    /// `overrideAssociatedObjectsPerDefinitionPerRowLimit`: true or false.
    pub override_associated_objects_per_definition_per_row_limit: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicExportListRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportListRequest", kind: Kind::Record(&[
            Member { name: "associatedObjectType", required: true },
            Member { name: "exportInternalValuesOptions", required: true },
            Member { name: "exportName", required: true }, Member { name: "exportType", required: true },
            Member { name: "format", required: true }, Member { name: "includeLabeledAssociations", required: true },
            Member { name: "includePrimaryDisplayPropertyForAssociatedObjects", required: true },
            Member { name: "language", required: true }, Member { name: "listId", required: true },
            Member { name: "objectProperties", required: true }, Member { name: "objectType", required: true },
            Member { name: "overrideAssociatedObjectsPerDefinitionPerRowLimit", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            associated_object_type: Vec::new(), export_internal_values_options: Vec::new(), export_name: Text::EMPTY,
            export_type: Shaped::blank(), format: Shaped::blank(), include_labeled_associations: false,
            include_primary_display_property_for_associated_objects: false, language: Shaped::blank(),
            list_id: Text::EMPTY, object_properties: Vec::new(), object_type: Text::EMPTY,
            override_associated_objects_per_definition_per_row_limit: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.associated_object_type, 1 => &self.export_internal_values_options, 2 => &self.export_name,
            3 => &self.export_type, 4 => &self.format, 5 => &self.include_labeled_associations,
            6 => &self.include_primary_display_property_for_associated_objects, 7 => &self.language,
            8 => &self.list_id, 9 => &self.object_properties, 10 => &self.object_type,
            11 => &self.override_associated_objects_per_definition_per_row_limit, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.associated_object_type, 1 => &mut self.export_internal_values_options,
            2 => &mut self.export_name, 3 => &mut self.export_type, 4 => &mut self.format,
            5 => &mut self.include_labeled_associations,
            6 => &mut self.include_primary_display_property_for_associated_objects, 7 => &mut self.language,
            8 => &mut self.list_id, 9 => &mut self.object_properties, 10 => &mut self.object_type,
            11 => &mut self.override_associated_objects_per_definition_per_row_limit, _ => &mut self.rest,
        }
    }
}
impl PublicExportListRequest {
    /// With all that is required.
    pub fn new(
        associated_object_type: impl IntoIterator<Item = impl Into<Text>>,
        export_internal_values_options: impl IntoIterator<Item = impl Into<PublicExportExportInternalValuesOptions>>,
        export_name: impl Into<Text>, format: impl Into<PublicExportFormat>, include_labeled_associations: bool,
        include_primary_display_property_for_associated_objects: bool, language: impl Into<PublicExportLanguage>,
        list_id: impl Into<Text>, object_properties: impl IntoIterator<Item = impl Into<Text>>,
        object_type: impl Into<Text>, override_associated_objects_per_definition_per_row_limit: bool,
    ) -> Self {
        Self {
            associated_object_type: associated_object_type.into_iter().map(Into::into).collect(),
            export_internal_values_options: export_internal_values_options.into_iter().map(Into::into).collect(),
            export_name: export_name.into(), export_type: PublicExportListRequestExportType::List,
            format: format.into(), include_labeled_associations,
            include_primary_display_property_for_associated_objects, language: language.into(),
            list_id: list_id.into(), object_properties: object_properties.into_iter().map(Into::into).collect(),
            object_type: object_type.into(), override_associated_objects_per_definition_per_row_limit,
            rest: Rest::EMPTY,
        }
    }
}

/// 45 known values; any other is kept as it came.
///
/// Published by `crm/exports`, in 2026-03, v3.
#[non_exhaustive]
pub enum PublicExportListRequestLanguage {
    /// `AF_ZA`
    AfZa,
    /// `AR_EG`
    ArEg,
    /// `BG`
    Bg,
    /// `BN`
    Bn,
    /// `CA_ES`
    CaEs,
    /// `CS`
    Cs,
    /// `DA_DK`
    DaDk,
    /// `DE`
    De,
    /// `EL_GR`
    ElGr,
    /// `EN`
    En,
    /// `EN_GB`
    EnGb,
    /// `ES`
    Es,
    /// `ES_MX`
    EsMx,
    /// `ET_EE`
    EtEe,
    /// `FI`
    Fi,
    /// `FR`
    Fr,
    /// `FR_CA`
    FrCa,
    /// `HE_IL`
    HeIl,
    /// `HI_IN`
    HiIn,
    /// `HR`
    Hr,
    /// `HU`
    Hu,
    /// `ID`
    Id,
    /// `IT`
    It,
    /// `JA`
    Ja,
    /// `KO_KR`
    KoKr,
    /// `LT_LT`
    LtLt,
    /// `MS`
    Ms,
    /// `NL`
    Nl,
    /// `NO`
    No,
    /// `PL`
    Pl,
    /// `PT_BR`
    PtBr,
    /// `PT_PT`
    PtPt,
    /// `RO`
    Ro,
    /// `RU`
    Ru,
    /// `SK_SK`
    SkSk,
    /// `SL`
    Sl,
    /// `SV`
    Sv,
    /// `TH`
    Th,
    /// `TL`
    Tl,
    /// `TR`
    Tr,
    /// `UK`
    Uk,
    /// `VI_VN`
    ViVn,
    /// `ZH_CN`
    ZhCn,
    /// `ZH_HK`
    ZhHk,
    /// `ZH_TW`
    ZhTw,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicExportListRequestLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportListRequestLanguage", kind: Kind::Enumeration(&[
            "AF_ZA", "AR_EG", "BG", "BN", "CA_ES", "CS", "DA_DK", "DE", "EL_GR", "EN", "EN_GB", "ES", "ES_MX",
            "ET_EE", "FI", "FR", "FR_CA", "HE_IL", "HI_IN", "HR", "HU", "ID", "IT", "JA", "KO_KR", "LT_LT", "MS",
            "NL", "NO", "PL", "PT_BR", "PT_PT", "RO", "RU", "SK_SK", "SL", "SV", "TH", "TL", "TR", "UK", "VI_VN",
            "ZH_CN", "ZH_HK", "ZH_TW",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AfZa => 0, Self::ArEg => 1, Self::Bg => 2, Self::Bn => 3, Self::CaEs => 4, Self::Cs => 5,
            Self::DaDk => 6, Self::De => 7, Self::ElGr => 8, Self::En => 9, Self::EnGb => 10, Self::Es => 11,
            Self::EsMx => 12, Self::EtEe => 13, Self::Fi => 14, Self::Fr => 15, Self::FrCa => 16, Self::HeIl => 17,
            Self::HiIn => 18, Self::Hr => 19, Self::Hu => 20, Self::Id => 21, Self::It => 22, Self::Ja => 23,
            Self::KoKr => 24, Self::LtLt => 25, Self::Ms => 26, Self::Nl => 27, Self::No => 28, Self::Pl => 29,
            Self::PtBr => 30, Self::PtPt => 31, Self::Ro => 32, Self::Ru => 33, Self::SkSk => 34, Self::Sl => 35,
            Self::Sv => 36, Self::Th => 37, Self::Tl => 38, Self::Tr => 39, Self::Uk => 40, Self::ViVn => 41,
            Self::ZhCn => 42, Self::ZhHk => 43, Self::ZhTw => 44, Self::Unknown(value) => return (45, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AfZa, 1 => Self::ArEg, 2 => Self::Bg, 3 => Self::Bn, 4 => Self::CaEs, 5 => Self::Cs,
            6 => Self::DaDk, 7 => Self::De, 8 => Self::ElGr, 9 => Self::En, 10 => Self::EnGb, 11 => Self::Es,
            12 => Self::EsMx, 13 => Self::EtEe, 14 => Self::Fi, 15 => Self::Fr, 16 => Self::FrCa, 17 => Self::HeIl,
            18 => Self::HiIn, 19 => Self::Hr, 20 => Self::Hu, 21 => Self::Id, 22 => Self::It, 23 => Self::Ja,
            24 => Self::KoKr, 25 => Self::LtLt, 26 => Self::Ms, 27 => Self::Nl, 28 => Self::No, 29 => Self::Pl,
            30 => Self::PtBr, 31 => Self::PtPt, 32 => Self::Ro, 33 => Self::Ru, 34 => Self::SkSk, 35 => Self::Sl,
            36 => Self::Sv, 37 => Self::Th, 38 => Self::Tl, 39 => Self::Tr, 40 => Self::Uk, 41 => Self::ViVn,
            42 => Self::ZhCn, 43 => Self::ZhHk, 44 => Self::ZhTw, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicExportRequest`: 2 alternatives, told apart by `exportType`.
///
/// Published by `crm/exports`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum PublicExportRequest {
    /// `exportType` is `LIST`.
    PublicExportListRequest(PublicExportListRequest),
    /// `exportType` is `VIEW`.
    PublicExportViewRequest(PublicExportViewRequest),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicExportRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportRequest", kind: Kind::Union(&[
            Variant { name: "PublicExportListRequest", tag: Some(("exportType", &["LIST"])), required: &[] },
            Variant { name: "PublicExportViewRequest", tag: Some(("exportType", &["VIEW"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicExportListRequest(value) => (0, value), Self::PublicExportViewRequest(value) => (1, value),
            Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicExportListRequest(Shaped::blank()), 1 => Self::PublicExportViewRequest(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicExportListRequest(value) => value, Self::PublicExportViewRequest(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<PublicExportListRequest> for PublicExportRequest {
    fn from(value: PublicExportListRequest) -> Self {
        Self::PublicExportListRequest(value)
    }
}
impl From<PublicExportViewRequest> for PublicExportRequest {
    fn from(value: PublicExportViewRequest) -> Self {
        Self::PublicExportViewRequest(value)
    }
}

/// `PublicExportResponse`: 9 members.
///
/// Published by `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicExportResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `exportName`: text; may be absent.
    pub export_name: Option<Text>,
    /// `exportState`: `PublicExportResponseExportState`.
    pub export_state: PublicExportResponseExportState,
    /// `exportType`: `PublicExportResponseExportType`.
    pub export_type: PublicExportResponseExportType,
    /// `id`: text.
    pub id: Text,
    /// `objectProperties`: a list: text.
    pub object_properties: Vec<Text>,
    /// `objectType`: text.
    pub object_type: Text,
    /// `recordCount`: a whole number; may be absent.
    pub record_count: Option<i64>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicExportResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "exportName", required: false },
            Member { name: "exportState", required: true }, Member { name: "exportType", required: true },
            Member { name: "id", required: true }, Member { name: "objectProperties", required: true },
            Member { name: "objectType", required: true }, Member { name: "recordCount", required: false },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, export_name: None, export_state: Shaped::blank(),
            export_type: Shaped::blank(), id: Text::EMPTY, object_properties: Vec::new(), object_type: Text::EMPTY,
            record_count: None, updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.export_name, 2 => &self.export_state, 3 => &self.export_type,
            4 => &self.id, 5 => &self.object_properties, 6 => &self.object_type, 7 => &self.record_count,
            8 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.export_name, 2 => &mut self.export_state,
            3 => &mut self.export_type, 4 => &mut self.id, 5 => &mut self.object_properties,
            6 => &mut self.object_type, 7 => &mut self.record_count, 8 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicExportResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, export_state: impl Into<PublicExportResponseExportState>,
        export_type: impl Into<PublicExportResponseExportType>, id: impl Into<Text>,
        object_properties: impl IntoIterator<Item = impl Into<Text>>, object_type: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(), export_state: export_state.into(), export_type: export_type.into(),
            id: id.into(), object_properties: object_properties.into_iter().map(Into::into).collect(),
            object_type: object_type.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `exportName`.
    pub fn export_name(mut self, export_name: impl Into<Text>) -> Self {
        self.export_name = Some(export_name.into()); self
    }
    /// Sets `recordCount`.
    pub fn record_count(mut self, record_count: impl Into<i64>) -> Self {
        self.record_count = Some(record_count.into()); self
    }
}

/// 9 known values; any other is kept as it came.
///
/// Published by `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicExportResponseExportState {
    /// `CANCELED`
    Canceled,
    /// `CONFLICT`
    Conflict,
    /// `DEFERRED`
    Deferred,
    /// `DELETED`
    Deleted,
    /// `DONE`
    Done,
    /// `ENQUEUED`
    Enqueued,
    /// `FAILED`
    Failed,
    /// `PENDING_APPROVAL`
    PendingApproval,
    /// `PROCESSING`
    Processing,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicExportResponseExportState {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportResponseExportState", kind: Kind::Enumeration(&[
            "CANCELED", "CONFLICT", "DEFERRED", "DELETED", "DONE", "ENQUEUED", "FAILED", "PENDING_APPROVAL",
            "PROCESSING",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Canceled => 0, Self::Conflict => 1, Self::Deferred => 2, Self::Deleted => 3, Self::Done => 4,
            Self::Enqueued => 5, Self::Failed => 6, Self::PendingApproval => 7, Self::Processing => 8,
            Self::Unknown(value) => return (9, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Canceled, 1 => Self::Conflict, 2 => Self::Deferred, 3 => Self::Deleted, 4 => Self::Done,
            5 => Self::Enqueued, 6 => Self::Failed, 7 => Self::PendingApproval, 8 => Self::Processing,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicExportResponseExportType {
    /// `LIST`
    List,
    /// `VIEW`
    View,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicExportResponseExportType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportResponseExportType", kind: Kind::Enumeration(&["LIST", "VIEW"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::List => 0, Self::View => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::List, 1 => Self::View, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicExportViewRequest`: 12 members.
///
/// Published by `crm/exports`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicExportViewRequest {
    /// `associatedObjectType`: a list: text.
    pub associated_object_type: Vec<Text>,
    /// `exportInternalValuesOptions`: a list: `PublicExportExportInternalValuesOptions`.
    pub export_internal_values_options: Vec<PublicExportExportInternalValuesOptions>,
    /// `exportName`: text.
    pub export_name: Text,
    /// `exportType`: `PublicExportViewRequestExportType`.
    pub export_type: PublicExportViewRequestExportType,
    /// `format`: `PublicExportFormat`.
    pub format: PublicExportFormat,
    /// `includeLabeledAssociations`: true or false.
    pub include_labeled_associations: bool,
    /// `includePrimaryDisplayPropertyForAssociatedObjects`: true or false.
    pub include_primary_display_property_for_associated_objects: bool,
    /// `language`: `PublicExportLanguage`.
    pub language: PublicExportLanguage,
    /// `objectProperties`: a list: text.
    pub object_properties: Vec<Text>,
    /// `objectType`: text.
    pub object_type: Text,
    /// `overrideAssociatedObjectsPerDefinitionPerRowLimit`: true or false.
    pub override_associated_objects_per_definition_per_row_limit: bool,
    /// `publicCrmSearchRequest`: `PublicCrmSearchRequest`; may be absent.
    pub public_crm_search_request: Option<PublicCrmSearchRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicExportViewRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportViewRequest", kind: Kind::Record(&[
            Member { name: "associatedObjectType", required: true },
            Member { name: "exportInternalValuesOptions", required: true },
            Member { name: "exportName", required: true }, Member { name: "exportType", required: true },
            Member { name: "format", required: true }, Member { name: "includeLabeledAssociations", required: true },
            Member { name: "includePrimaryDisplayPropertyForAssociatedObjects", required: true },
            Member { name: "language", required: true }, Member { name: "objectProperties", required: true },
            Member { name: "objectType", required: true },
            Member { name: "overrideAssociatedObjectsPerDefinitionPerRowLimit", required: true },
            Member { name: "publicCrmSearchRequest", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            associated_object_type: Vec::new(), export_internal_values_options: Vec::new(), export_name: Text::EMPTY,
            export_type: Shaped::blank(), format: Shaped::blank(), include_labeled_associations: false,
            include_primary_display_property_for_associated_objects: false, language: Shaped::blank(),
            object_properties: Vec::new(), object_type: Text::EMPTY,
            override_associated_objects_per_definition_per_row_limit: false, public_crm_search_request: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.associated_object_type, 1 => &self.export_internal_values_options, 2 => &self.export_name,
            3 => &self.export_type, 4 => &self.format, 5 => &self.include_labeled_associations,
            6 => &self.include_primary_display_property_for_associated_objects, 7 => &self.language,
            8 => &self.object_properties, 9 => &self.object_type,
            10 => &self.override_associated_objects_per_definition_per_row_limit,
            11 => &self.public_crm_search_request, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.associated_object_type, 1 => &mut self.export_internal_values_options,
            2 => &mut self.export_name, 3 => &mut self.export_type, 4 => &mut self.format,
            5 => &mut self.include_labeled_associations,
            6 => &mut self.include_primary_display_property_for_associated_objects, 7 => &mut self.language,
            8 => &mut self.object_properties, 9 => &mut self.object_type,
            10 => &mut self.override_associated_objects_per_definition_per_row_limit,
            11 => &mut self.public_crm_search_request, _ => &mut self.rest,
        }
    }
}
impl PublicExportViewRequest {
    /// With all that is required.
    pub fn new(
        associated_object_type: impl IntoIterator<Item = impl Into<Text>>,
        export_internal_values_options: impl IntoIterator<Item = impl Into<PublicExportExportInternalValuesOptions>>,
        export_name: impl Into<Text>, format: impl Into<PublicExportFormat>, include_labeled_associations: bool,
        include_primary_display_property_for_associated_objects: bool, language: impl Into<PublicExportLanguage>,
        object_properties: impl IntoIterator<Item = impl Into<Text>>, object_type: impl Into<Text>,
        override_associated_objects_per_definition_per_row_limit: bool,
    ) -> Self {
        Self {
            associated_object_type: associated_object_type.into_iter().map(Into::into).collect(),
            export_internal_values_options: export_internal_values_options.into_iter().map(Into::into).collect(),
            export_name: export_name.into(), export_type: PublicExportViewRequestExportType::View,
            format: format.into(), include_labeled_associations,
            include_primary_display_property_for_associated_objects, language: language.into(),
            object_properties: object_properties.into_iter().map(Into::into).collect(),
            object_type: object_type.into(), override_associated_objects_per_definition_per_row_limit,
            ..Shaped::blank()
        }
    }
    /// Sets `publicCrmSearchRequest`.
    pub fn public_crm_search_request(mut self, public_crm_search_request: impl Into<PublicCrmSearchRequest>) -> Self {
        self.public_crm_search_request = Some(public_crm_search_request.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicExportViewRequestExportType {
    /// `VIEW`
    View,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicExportViewRequestExportType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportViewRequestExportType", kind: Kind::Enumeration(&["VIEW"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::View => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::View, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    ActionResponseWithSingleResultURI, ExportsPublicExportListRequest, ExportsPublicExportRequest,
    ExportsPublicExportViewRequest, PublicCrmSearchRequest, PublicExportListRequest, PublicExportRequest,
    PublicExportResponse, PublicExportViewRequest,
}

crate::runtime::enumeration_traits! {
    PublicExportExportInternalValuesOptions, PublicExportLanguage, PublicExportListRequestLanguage,
    PublicExportResponseExportState, PublicExportResponseExportType, PublicExportViewRequestExportType,
}
