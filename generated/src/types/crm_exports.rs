// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    ActionResponseWithSingleResultURI "ActionResponseWithSingleResultURI" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 result "result" optional = None;
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl ActionResponseWithSingleResultURI {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ExportsPublicExportListRequest "PublicExportListRequest" {
        0 associated_object_type "associatedObjectType" required = Vec::new();
        1 export_internal_values_options "exportInternalValuesOptions" required = Vec::new();
        2 export_name "exportName" required = Text::EMPTY;
        3 export_type "exportType" required = Shaped::blank();
        4 format "format" required = Shaped::blank();
        5 include_labeled_associations "includeLabeledAssociations" required = false;
        6 include_primary_display_property_for_associated_objects "includePrimaryDisplayPropertyForAssociatedObjects" required = false;
        7 language "language" required = Shaped::blank();
        8 list_id "listId" required = Text::EMPTY;
        9 object_properties "objectProperties" required = Vec::new();
        10 object_type "objectType" required = Text::EMPTY;
        11 override_associated_objects_per_definition_per_row_limit "overrideAssociatedObjectsPerDefinitionPerRowLimit" required = false;
    }
}
impl ExportsPublicExportListRequest {
    /// One with all that is required.
    pub fn new(
        associated_object_type: impl IntoIterator<Item = impl Into<Text>>,
        export_internal_values_options: impl IntoIterator<
            Item = impl Into<PublicExportExportInternalValuesOptions>,
        >,
        export_name: impl Into<Text>,
        format: impl Into<PublicExportFormat>,
        include_labeled_associations: bool,
        include_primary_display_property_for_associated_objects: bool,
        language: impl Into<PublicExportListRequestLanguage>,
        list_id: impl Into<Text>,
        object_properties: impl IntoIterator<Item = impl Into<Text>>,
        object_type: impl Into<Text>,
        override_associated_objects_per_definition_per_row_limit: bool,
    ) -> Self {
        Self {
            associated_object_type: associated_object_type
                .into_iter()
                .map(Into::into)
                .collect(),
            export_internal_values_options: export_internal_values_options
                .into_iter()
                .map(Into::into)
                .collect(),
            export_name: export_name.into(),
            export_type: PublicExportListRequestExportType::List,
            format: format.into(),
            include_labeled_associations,
            include_primary_display_property_for_associated_objects,
            language: language.into(),
            list_id: list_id.into(),
            object_properties: object_properties.into_iter().map(Into::into).collect(),
            object_type: object_type.into(),
            override_associated_objects_per_definition_per_row_limit,
            ..Shaped::blank()
        }
    }
}

/// `PublicExportRequest`: 2 alternatives, told apart by `exportType`.
///
/// Published by `crm/exports`, in 2026-03, v3.
#[non_exhaustive]
pub enum ExportsPublicExportRequest {
    /// `exportType` is `LIST`.
    PublicExportListRequest(ExportsPublicExportListRequest),
    /// `exportType` is `VIEW`.
    PublicExportViewRequest(ExportsPublicExportViewRequest),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    ExportsPublicExportRequest "ExportsPublicExportRequest" {
        0 PublicExportListRequest "PublicExportListRequest" Some(("exportType", &["LIST"])), &[];
        1 PublicExportViewRequest "PublicExportViewRequest" Some(("exportType", &["VIEW"])), &[];
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    ExportsPublicExportViewRequest "PublicExportViewRequest" {
        0 associated_object_type "associatedObjectType" required = Vec::new();
        1 export_internal_values_options "exportInternalValuesOptions" required = Vec::new();
        2 export_name "exportName" required = Text::EMPTY;
        3 export_type "exportType" required = Shaped::blank();
        4 format "format" required = Shaped::blank();
        5 include_labeled_associations "includeLabeledAssociations" required = false;
        6 include_primary_display_property_for_associated_objects "includePrimaryDisplayPropertyForAssociatedObjects" required = false;
        7 language "language" required = Shaped::blank();
        8 object_properties "objectProperties" required = Vec::new();
        9 object_type "objectType" required = Text::EMPTY;
        10 override_associated_objects_per_definition_per_row_limit "overrideAssociatedObjectsPerDefinitionPerRowLimit" required = false;
        11 public_crm_search_request "publicCrmSearchRequest" optional = None;
    }
}
impl ExportsPublicExportViewRequest {
    /// One with all that is required.
    pub fn new(
        associated_object_type: impl IntoIterator<Item = impl Into<Text>>,
        export_internal_values_options: impl IntoIterator<
            Item = impl Into<PublicExportExportInternalValuesOptions>,
        >,
        export_name: impl Into<Text>,
        format: impl Into<PublicExportFormat>,
        include_labeled_associations: bool,
        include_primary_display_property_for_associated_objects: bool,
        language: impl Into<PublicExportListRequestLanguage>,
        object_properties: impl IntoIterator<Item = impl Into<Text>>,
        object_type: impl Into<Text>,
        override_associated_objects_per_definition_per_row_limit: bool,
    ) -> Self {
        Self {
            associated_object_type: associated_object_type
                .into_iter()
                .map(Into::into)
                .collect(),
            export_internal_values_options: export_internal_values_options
                .into_iter()
                .map(Into::into)
                .collect(),
            export_name: export_name.into(),
            export_type: PublicExportViewRequestExportType::View,
            format: format.into(),
            include_labeled_associations,
            include_primary_display_property_for_associated_objects,
            language: language.into(),
            object_properties: object_properties.into_iter().map(Into::into).collect(),
            object_type: object_type.into(),
            override_associated_objects_per_definition_per_row_limit,
            ..Shaped::blank()
        }
    }
    /// Sets `publicCrmSearchRequest`.
    pub fn public_crm_search_request(
        mut self,
        public_crm_search_request: impl Into<PublicCrmSearchRequest>,
    ) -> Self {
        self.public_crm_search_request = Some(public_crm_search_request.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    PublicCrmSearchRequest "PublicCrmSearchRequest" {
        0 filter_groups "filterGroups" required = Vec::new();
        1 filters "filters" required = Vec::new();
        2 query "query" optional = None;
        3 sorts "sorts" required = Vec::new();
    }
}
impl PublicCrmSearchRequest {
    /// One with all that is required.
    pub fn new(
        filter_groups: impl IntoIterator<Item = impl Into<FilterGroup>>,
        filters: impl IntoIterator<Item = impl Into<Filter>>,
        sorts: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            filter_groups: filter_groups.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(),
            sorts: sorts.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `query`.
    pub fn query(mut self, query: impl Into<Text>) -> Self {
        self.query = Some(query.into());
        self
    }
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
crate::runtime::enumeration! {
    PublicExportExportInternalValuesOptions "PublicExportExportInternalValuesOptions" {
        0 Names "NAMES";
        1 Values "VALUES";
    } 2
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
crate::runtime::enumeration! {
    PublicExportLanguage "PublicExportLanguage" {
        0 DaDk "DA_DK";
        1 De "DE";
        2 En "EN";
        3 Es "ES";
        4 Fi "FI";
        5 Fr "FR";
        6 It "IT";
        7 Ja "JA";
        8 KoKr "KO_KR";
        9 Nl "NL";
        10 No "NO";
        11 Pl "PL";
        12 PtBr "PT_BR";
        13 Sv "SV";
        14 Th "TH";
        15 ZhCn "ZH_CN";
        16 ZhTw "ZH_TW";
    } 17
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
    rest: Rest,
}
crate::runtime::record! {
    PublicExportListRequest "PublicExportListRequest" {
        0 associated_object_type "associatedObjectType" required = Vec::new();
        1 export_internal_values_options "exportInternalValuesOptions" required = Vec::new();
        2 export_name "exportName" required = Text::EMPTY;
        3 export_type "exportType" required = Shaped::blank();
        4 format "format" required = Shaped::blank();
        5 include_labeled_associations "includeLabeledAssociations" required = false;
        6 include_primary_display_property_for_associated_objects "includePrimaryDisplayPropertyForAssociatedObjects" required = false;
        7 language "language" required = Shaped::blank();
        8 list_id "listId" required = Text::EMPTY;
        9 object_properties "objectProperties" required = Vec::new();
        10 object_type "objectType" required = Text::EMPTY;
        11 override_associated_objects_per_definition_per_row_limit "overrideAssociatedObjectsPerDefinitionPerRowLimit" required = false;
    }
}
impl PublicExportListRequest {
    /// One with all that is required.
    pub fn new(
        associated_object_type: impl IntoIterator<Item = impl Into<Text>>,
        export_internal_values_options: impl IntoIterator<
            Item = impl Into<PublicExportExportInternalValuesOptions>,
        >,
        export_name: impl Into<Text>,
        format: impl Into<PublicExportFormat>,
        include_labeled_associations: bool,
        include_primary_display_property_for_associated_objects: bool,
        language: impl Into<PublicExportLanguage>,
        list_id: impl Into<Text>,
        object_properties: impl IntoIterator<Item = impl Into<Text>>,
        object_type: impl Into<Text>,
        override_associated_objects_per_definition_per_row_limit: bool,
    ) -> Self {
        Self {
            associated_object_type: associated_object_type
                .into_iter()
                .map(Into::into)
                .collect(),
            export_internal_values_options: export_internal_values_options
                .into_iter()
                .map(Into::into)
                .collect(),
            export_name: export_name.into(),
            export_type: PublicExportListRequestExportType::List,
            format: format.into(),
            include_labeled_associations,
            include_primary_display_property_for_associated_objects,
            language: language.into(),
            list_id: list_id.into(),
            object_properties: object_properties.into_iter().map(Into::into).collect(),
            object_type: object_type.into(),
            override_associated_objects_per_definition_per_row_limit,
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PublicExportListRequestLanguage "PublicExportListRequestLanguage" {
        0 AfZa "AF_ZA";
        1 ArEg "AR_EG";
        2 Bg "BG";
        3 Bn "BN";
        4 CaEs "CA_ES";
        5 Cs "CS";
        6 DaDk "DA_DK";
        7 De "DE";
        8 ElGr "EL_GR";
        9 En "EN";
        10 EnGb "EN_GB";
        11 Es "ES";
        12 EsMx "ES_MX";
        13 EtEe "ET_EE";
        14 Fi "FI";
        15 Fr "FR";
        16 FrCa "FR_CA";
        17 HeIl "HE_IL";
        18 HiIn "HI_IN";
        19 Hr "HR";
        20 Hu "HU";
        21 Id "ID";
        22 It "IT";
        23 Ja "JA";
        24 KoKr "KO_KR";
        25 LtLt "LT_LT";
        26 Ms "MS";
        27 Nl "NL";
        28 No "NO";
        29 Pl "PL";
        30 PtBr "PT_BR";
        31 PtPt "PT_PT";
        32 Ro "RO";
        33 Ru "RU";
        34 SkSk "SK_SK";
        35 Sl "SL";
        36 Sv "SV";
        37 Th "TH";
        38 Tl "TL";
        39 Tr "TR";
        40 Uk "UK";
        41 ViVn "VI_VN";
        42 ZhCn "ZH_CN";
        43 ZhHk "ZH_HK";
        44 ZhTw "ZH_TW";
    } 45
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
crate::runtime::union! {
    PublicExportRequest "PublicExportRequest" {
        0 PublicExportListRequest "PublicExportListRequest" Some(("exportType", &["LIST"])), &[];
        1 PublicExportViewRequest "PublicExportViewRequest" Some(("exportType", &["VIEW"])), &[];
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    PublicExportResponse "PublicExportResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 export_name "exportName" optional = None;
        2 export_state "exportState" required = Shaped::blank();
        3 export_type "exportType" required = Shaped::blank();
        4 id "id" required = Text::EMPTY;
        5 object_properties "objectProperties" required = Vec::new();
        6 object_type "objectType" required = Text::EMPTY;
        7 record_count "recordCount" optional = None;
        8 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicExportResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        export_state: impl Into<PublicExportResponseExportState>,
        export_type: impl Into<PublicExportResponseExportType>,
        id: impl Into<Text>,
        object_properties: impl IntoIterator<Item = impl Into<Text>>,
        object_type: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            export_state: export_state.into(),
            export_type: export_type.into(),
            id: id.into(),
            object_properties: object_properties.into_iter().map(Into::into).collect(),
            object_type: object_type.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    PublicExportResponseExportState "PublicExportResponseExportState" {
        0 Canceled "CANCELED";
        1 Conflict "CONFLICT";
        2 Deferred "DEFERRED";
        3 Deleted "DELETED";
        4 Done "DONE";
        5 Enqueued "ENQUEUED";
        6 Failed "FAILED";
        7 PendingApproval "PENDING_APPROVAL";
        8 Processing "PROCESSING";
    } 9
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
crate::runtime::enumeration! {
    PublicExportResponseExportType "PublicExportResponseExportType" {
        0 List "LIST";
        1 View "VIEW";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    PublicExportViewRequest "PublicExportViewRequest" {
        0 associated_object_type "associatedObjectType" required = Vec::new();
        1 export_internal_values_options "exportInternalValuesOptions" required = Vec::new();
        2 export_name "exportName" required = Text::EMPTY;
        3 export_type "exportType" required = Shaped::blank();
        4 format "format" required = Shaped::blank();
        5 include_labeled_associations "includeLabeledAssociations" required = false;
        6 include_primary_display_property_for_associated_objects "includePrimaryDisplayPropertyForAssociatedObjects" required = false;
        7 language "language" required = Shaped::blank();
        8 object_properties "objectProperties" required = Vec::new();
        9 object_type "objectType" required = Text::EMPTY;
        10 override_associated_objects_per_definition_per_row_limit "overrideAssociatedObjectsPerDefinitionPerRowLimit" required = false;
        11 public_crm_search_request "publicCrmSearchRequest" optional = None;
    }
}
impl PublicExportViewRequest {
    /// One with all that is required.
    pub fn new(
        associated_object_type: impl IntoIterator<Item = impl Into<Text>>,
        export_internal_values_options: impl IntoIterator<
            Item = impl Into<PublicExportExportInternalValuesOptions>,
        >,
        export_name: impl Into<Text>,
        format: impl Into<PublicExportFormat>,
        include_labeled_associations: bool,
        include_primary_display_property_for_associated_objects: bool,
        language: impl Into<PublicExportLanguage>,
        object_properties: impl IntoIterator<Item = impl Into<Text>>,
        object_type: impl Into<Text>,
        override_associated_objects_per_definition_per_row_limit: bool,
    ) -> Self {
        Self {
            associated_object_type: associated_object_type
                .into_iter()
                .map(Into::into)
                .collect(),
            export_internal_values_options: export_internal_values_options
                .into_iter()
                .map(Into::into)
                .collect(),
            export_name: export_name.into(),
            export_type: PublicExportViewRequestExportType::View,
            format: format.into(),
            include_labeled_associations,
            include_primary_display_property_for_associated_objects,
            language: language.into(),
            object_properties: object_properties.into_iter().map(Into::into).collect(),
            object_type: object_type.into(),
            override_associated_objects_per_definition_per_row_limit,
            ..Shaped::blank()
        }
    }
    /// Sets `publicCrmSearchRequest`.
    pub fn public_crm_search_request(
        mut self,
        public_crm_search_request: impl Into<PublicCrmSearchRequest>,
    ) -> Self {
        self.public_crm_search_request = Some(public_crm_search_request.into());
        self
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
crate::runtime::enumeration! {
    PublicExportViewRequestExportType "PublicExportViewRequestExportType" {
        0 View "VIEW";
    } 1
}
