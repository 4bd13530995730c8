// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponsePublicImportErrorForwardPaging`: 2 members.
///
/// Published by `crm/imports`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CollectionResponsePublicImportErrorForwardPaging {
    /// `paging`: a `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: a `PublicImportError`.
    pub results: Vec<PublicImportError>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicImportErrorForwardPaging "CollectionResponsePublicImportErrorForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicImportErrorForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicImportError>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicImportResponseForwardPaging`: 2 members.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicImportResponseForwardPaging {
    /// `paging`: a `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: a `PublicImportResponse`.
    pub results: Vec<PublicImportResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicImportResponseForwardPaging "CollectionResponsePublicImportResponseForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicImportResponseForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicImportResponse>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `ImportRowCore`: 6 members.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ImportRowCore {
    /// `additionalRowData`: a list: text.
    pub additional_row_data: Vec<Text>,
    /// `containsEncryptedProperties`: true or false.
    pub contains_encrypted_properties: bool,
    /// `fileId`: a whole number.
    pub file_id: i64,
    /// `lineNumber`: a whole number.
    pub line_number: i64,
    /// `pageName`: text; may be absent.
    pub page_name: Option<Text>,
    /// `rowData`: a list: text.
    pub row_data: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ImportRowCore "ImportRowCore" {
        0 additional_row_data "additionalRowData" required = Vec::new();
        1 contains_encrypted_properties "containsEncryptedProperties" required = false;
        2 file_id "fileId" required = 0;
        3 line_number "lineNumber" required = 0;
        4 page_name "pageName" optional = None;
        5 row_data "rowData" required = Vec::new();
    }
}
impl ImportRowCore {
    /// One with all that is required.
    pub fn new(
        additional_row_data: impl IntoIterator<Item = impl Into<Text>>,
        contains_encrypted_properties: bool,
        file_id: impl Into<i64>,
        line_number: impl Into<i64>,
        row_data: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            additional_row_data: additional_row_data
                .into_iter()
                .map(Into::into)
                .collect(),
            contains_encrypted_properties,
            file_id: file_id.into(),
            line_number: line_number.into(),
            row_data: row_data.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `ImportTemplate`: 2 members.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ImportTemplate {
    /// `templateId`: a whole number.
    pub template_id: i64,
    /// `templateType`: a `ImportTemplateTemplateType`.
    pub template_type: ImportTemplateTemplateType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ImportTemplate "ImportTemplate" {
        0 template_id "templateId" required = 0;
        1 template_type "templateType" required = Shaped::blank();
    }
}
impl ImportTemplate {
    /// One with all that is required.
    pub fn new(
        template_id: impl Into<i64>,
        template_type: impl Into<ImportTemplateTemplateType>,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            template_type: template_type.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum ImportTemplateTemplateType {
    /// `admin_defined`
    AdminDefined,
    /// `previous_import`
    PreviousImport,
    /// `user_file`
    UserFile,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ImportTemplateTemplateType "ImportTemplateTemplateType" {
        0 AdminDefined "admin_defined";
        1 PreviousImport "previous_import";
        2 UserFile "user_file";
    } 3
}

/// `CollectionResponsePublicImportErrorForwardPaging`: 2 members.
///
/// Published by `crm/imports`, in 2026-03, v3.
#[doc(alias = "CollectionResponsePublicImportErrorForwardPaging")]
#[non_exhaustive]
pub struct ImportsCollectionResponsePublicImportErrorForwardPaging {
    /// `paging`: a `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: a `ImportsPublicImportError`.
    pub results: Vec<ImportsPublicImportError>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ImportsCollectionResponsePublicImportErrorForwardPaging "CollectionResponsePublicImportErrorForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl ImportsCollectionResponsePublicImportErrorForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ImportsPublicImportError>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// 2 members.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ImportsCreateBody {
    /// `files`: a list: a file.
    pub files: Vec<File>,
    /// `importRequest`: text.
    pub import_request: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ImportsCreateBody "ImportsCreateBody" {
        0 files "files" required = Vec::new();
        1 import_request "importRequest" required = Text::EMPTY;
    }
}
impl ImportsCreateBody {
    /// One with all that is required.
    pub fn new(
        files: impl IntoIterator<Item = impl Into<File>>,
        import_request: impl Into<Text>,
    ) -> Self {
        Self {
            files: files.into_iter().map(Into::into).collect(),
            import_request: import_request.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicImportError`: 12 members.
///
/// Published by `crm/imports`, in 2026-03, v3.
#[doc(alias = "PublicImportError")]
#[non_exhaustive]
pub struct ImportsPublicImportError {
    /// `createdAt`: a whole number.
    pub created_at: i64,
    /// `errorMessage`: text; may be absent.
    pub error_message: Option<Text>,
    /// `errorType`: a `ImportsPublicImportErrorErrorType`.
    pub error_type: ImportsPublicImportErrorErrorType,
    /// `extraContext`: text; may be absent.
    pub extra_context: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `invalidPropertyValue`: a `ImportsPropertyValue`; may be absent.
    pub invalid_property_value: Option<ImportsPropertyValue>,
    /// `invalidValue`: text; may be absent.
    pub invalid_value: Option<Text>,
    /// `invalidValueToDisplay`: text; may be absent.
    pub invalid_value_to_display: Option<Text>,
    /// `knownColumnNumber`: a whole number; may be absent.
    pub known_column_number: Option<i64>,
    /// `objectType`: a `FieldTypeDefinitionReferencedObjectType`; may be absent.
    pub object_type: Option<FieldTypeDefinitionReferencedObjectType>,
    /// `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    /// `sourceData`: a `ImportRowCore`.
    pub source_data: ImportRowCore,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ImportsPublicImportError "PublicImportError" {
        0 created_at "createdAt" required = 0;
        1 error_message "errorMessage" optional = None;
        2 error_type "errorType" required = Shaped::blank();
        3 extra_context "extraContext" optional = None;
        4 id "id" required = Text::EMPTY;
        5 invalid_property_value "invalidPropertyValue" optional = None;
        6 invalid_value "invalidValue" optional = None;
        7 invalid_value_to_display "invalidValueToDisplay" optional = None;
        8 known_column_number "knownColumnNumber" optional = None;
        9 object_type "objectType" optional = None;
        10 object_type_id "objectTypeId" optional = None;
        11 source_data "sourceData" required = Shaped::blank();
    }
}
impl ImportsPublicImportError {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<i64>,
        error_type: impl Into<ImportsPublicImportErrorErrorType>,
        id: impl Into<Text>,
        source_data: impl Into<ImportRowCore>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            error_type: error_type.into(),
            id: id.into(),
            source_data: source_data.into(),
            ..Shaped::blank()
        }
    }
}

/// 68 known values; any other is kept as it came.
///
/// Published by `crm/imports`, in 2026-03, v3.
#[non_exhaustive]
pub enum ImportsPublicImportErrorErrorType {
    /// `AMBIGUOUS_ENUMERATION_OPTION`
    AmbiguousEnumerationOption,
    /// `ASSOCIATION_LABEL_NOT_FOUND`
    AssociationLabelNotFound,
    /// `ASSOCIATION_LIMIT_EXCEEDED`
    AssociationLimitExceeded,
    /// `ASSOCIATION_RECORD_NOT_FOUND`
    AssociationRecordNotFound,
    /// `COLUMN_TOO_LARGE`
    ColumnTooLarge,
    /// `COULD_NOT_FIND_BUSINESS_UNIT`
    CouldNotFindBusinessUnit,
    /// `COULD_NOT_FIND_OWNER`
    CouldNotFindOwner,
    /// `COULD_NOT_PARSE_DATE`
    CouldNotParseDate,
    /// `COULD_NOT_PARSE_NUMBER`
    CouldNotParseNumber,
    /// `COULD_NOT_PARSE_ROW`
    CouldNotParseRow,
    /// `COULD_NOT_PARSE_TERM`
    CouldNotParseTerm,
    /// `CREATE_ONLY_IMPORT`
    CreateOnlyImport,
    /// `DUPLICATE_ALTERNATE_ID`
    DuplicateAlternateId,
    /// `DUPLICATE_ASSOCIATION_ID`
    DuplicateAssociationId,
    /// `DUPLICATE_EVENT`
    DuplicateEvent,
    /// `DUPLICATE_OBJECT_ID`
    DuplicateObjectId,
    /// `DUPLICATE_RECORD_ID`
    DuplicateRecordId,
    /// `DUPLICATE_ROW_CONTENT`
    DuplicateRowContent,
    /// `DUPLICATE_UNIQUE_CREATION_KEY`
    DuplicateUniqueCreationKey,
    /// `DUPLICATE_UNIQUE_PROPERTY_VALUE`
    DuplicateUniquePropertyValue,
    /// `FAILED_TO_CREATE_ASSOCIATION`
    FailedToCreateAssociation,
    /// `FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS`
    FailedToFindRecordForAssociations,
    /// `FAILED_TO_OPT_OUT_CONTACT`
    FailedToOptOutContact,
    /// `FAILED_TO_PROCESS_OBJECT_WITH_EMPTY_PROPERTY_VALUES`
    FailedToProcessObjectWithEmptyPropertyValues,
    /// `FAILED_VALIDATION`
    FailedValidation,
    /// `FILE_NOT_FOUND`
    FileNotFound,
    /// `GDPR_BLACKLISTED_EMAIL`
    GdprBlacklistedEmail,
    /// `INCORRECT_NUMBER_OF_COLUMNS`
    IncorrectNumberOfColumns,
    /// `INVALID_ALTERNATE_ID`
    InvalidAlternateId,
    /// `INVALID_ASSOCIATION_IDENTIFIER`
    InvalidAssociationIdentifier,
    /// `INVALID_ASSOCIATION_KEY`
    InvalidAssociationKey,
    /// `INVALID_COLUMN_CONFIGURATION`
    InvalidColumnConfiguration,
    /// `INVALID_CUSTOM_PROPERTY_VALIDATION`
    InvalidCustomPropertyValidation,
    /// `INVALID_DOMAIN`
    InvalidDomain,
    /// `INVALID_EMAIL`
    InvalidEmail,
    /// `INVALID_ENUMERATION_OPTION`
    InvalidEnumerationOption,
    /// `INVALID_ENUM_FILE_ID_OR_URL`
    InvalidEnumFileIdOrUrl,
    /// `INVALID_EVENT`
    InvalidEvent,
    /// `INVALID_EVENT_TIMESTAMP`
    InvalidEventTimestamp,
    /// `INVALID_FILE_TYPE`
    InvalidFileType,
    /// `INVALID_NUMBER_SIZE`
    InvalidNumberSize,
    /// `INVALID_OBJECT_ID`
    InvalidObjectId,
    /// `INVALID_PROPERTY_VALUE_FORMAT`
    InvalidPropertyValueFormat,
    /// `INVALID_RECORD_ID`
    InvalidRecordId,
    /// `INVALID_REQUIRED_PROPERTY`
    InvalidRequiredProperty,
    /// `INVALID_SHEET_COUNT`
    InvalidSheetCount,
    /// `INVALID_SPREADSHEET`
    InvalidSpreadsheet,
    /// `LIMIT_EXCEEDED`
    LimitExceeded,
    /// `LINE_ITEM_MULTIPLE_PARENTS_IN_ROW`
    LineItemMultipleParentsInRow,
    /// `MANY_ERRORS_IN_ROW`
    ManyErrorsInRow,
    /// `MISSING_EVENT_DEFINITION`
    MissingEventDefinition,
    /// `MISSING_EVENT_TIMESTAMP`
    MissingEventTimestamp,
    /// `MISSING_OBJECT_DEFINITION`
    MissingObjectDefinition,
    /// `MISSING_REQUIRED_PROPERTY`
    MissingRequiredProperty,
    /// `MULTIPLE_COMPANIES_WITH_THIS_DOMAIN`
    MultipleCompaniesWithThisDomain,
    /// `MULTIPLE_OWNERS_FOUND`
    MultipleOwnersFound,
    /// `NO_OBJECT_ID_FROM_ASSOCIATION_IDENTIFIER`
    NoObjectIdFromAssociationIdentifier,
    /// `OUTSIDE_VALID_TERM_RANGE`
    OutsideValidTermRange,
    /// `OUTSIDE_VALID_TIME_RANGE`
    OutsideValidTimeRange,
    /// `PORTAL_WIDE_CUSTOM_OBJECT_LIMIT_EXCEEDED`
    PortalWideCustomObjectLimitExceeded,
    /// `PROPERTY_DEFINITION_NOT_FOUND`
    PropertyDefinitionNotFound,
    /// `PROPERTY_VALUE_NOT_FOUND`
    PropertyValueNotFound,
    /// `ROW_DATA_TOO_LARGE`
    RowDataTooLarge,
    /// `SECONDARY_EMAIL_WRITE_FAILURE`
    SecondaryEmailWriteFailure,
    /// `UNKNOWN_ASSOCIATION_RECORD_ID`
    UnknownAssociationRecordId,
    /// `UNKNOWN_BAD_REQUEST`
    UnknownBadRequest,
    /// `UNKNOWN_ERROR`
    UnknownError,
    /// `UPDATE_ONLY_IMPORT`
    UpdateOnlyImport,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ImportsPublicImportErrorErrorType "ImportsPublicImportErrorErrorType" {
        0 AmbiguousEnumerationOption "AMBIGUOUS_ENUMERATION_OPTION";
        1 AssociationLabelNotFound "ASSOCIATION_LABEL_NOT_FOUND";
        2 AssociationLimitExceeded "ASSOCIATION_LIMIT_EXCEEDED";
        3 AssociationRecordNotFound "ASSOCIATION_RECORD_NOT_FOUND";
        4 ColumnTooLarge "COLUMN_TOO_LARGE";
        5 CouldNotFindBusinessUnit "COULD_NOT_FIND_BUSINESS_UNIT";
        6 CouldNotFindOwner "COULD_NOT_FIND_OWNER";
        7 CouldNotParseDate "COULD_NOT_PARSE_DATE";
        8 CouldNotParseNumber "COULD_NOT_PARSE_NUMBER";
        9 CouldNotParseRow "COULD_NOT_PARSE_ROW";
        10 CouldNotParseTerm "COULD_NOT_PARSE_TERM";
        11 CreateOnlyImport "CREATE_ONLY_IMPORT";
        12 DuplicateAlternateId "DUPLICATE_ALTERNATE_ID";
        13 DuplicateAssociationId "DUPLICATE_ASSOCIATION_ID";
        14 DuplicateEvent "DUPLICATE_EVENT";
        15 DuplicateObjectId "DUPLICATE_OBJECT_ID";
        16 DuplicateRecordId "DUPLICATE_RECORD_ID";
        17 DuplicateRowContent "DUPLICATE_ROW_CONTENT";
        18 DuplicateUniqueCreationKey "DUPLICATE_UNIQUE_CREATION_KEY";
        19 DuplicateUniquePropertyValue "DUPLICATE_UNIQUE_PROPERTY_VALUE";
        20 FailedToCreateAssociation "FAILED_TO_CREATE_ASSOCIATION";
        21 FailedToFindRecordForAssociations "FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS";
        22 FailedToOptOutContact "FAILED_TO_OPT_OUT_CONTACT";
        23 FailedToProcessObjectWithEmptyPropertyValues "FAILED_TO_PROCESS_OBJECT_WITH_EMPTY_PROPERTY_VALUES";
        24 FailedValidation "FAILED_VALIDATION";
        25 FileNotFound "FILE_NOT_FOUND";
        26 GdprBlacklistedEmail "GDPR_BLACKLISTED_EMAIL";
        27 IncorrectNumberOfColumns "INCORRECT_NUMBER_OF_COLUMNS";
        28 InvalidAlternateId "INVALID_ALTERNATE_ID";
        29 InvalidAssociationIdentifier "INVALID_ASSOCIATION_IDENTIFIER";
        30 InvalidAssociationKey "INVALID_ASSOCIATION_KEY";
        31 InvalidColumnConfiguration "INVALID_COLUMN_CONFIGURATION";
        32 InvalidCustomPropertyValidation "INVALID_CUSTOM_PROPERTY_VALIDATION";
        33 InvalidDomain "INVALID_DOMAIN";
        34 InvalidEmail "INVALID_EMAIL";
        35 InvalidEnumerationOption "INVALID_ENUMERATION_OPTION";
        36 InvalidEnumFileIdOrUrl "INVALID_ENUM_FILE_ID_OR_URL";
        37 InvalidEvent "INVALID_EVENT";
        38 InvalidEventTimestamp "INVALID_EVENT_TIMESTAMP";
        39 InvalidFileType "INVALID_FILE_TYPE";
        40 InvalidNumberSize "INVALID_NUMBER_SIZE";
        41 InvalidObjectId "INVALID_OBJECT_ID";
        42 InvalidPropertyValueFormat "INVALID_PROPERTY_VALUE_FORMAT";
        43 InvalidRecordId "INVALID_RECORD_ID";
        44 InvalidRequiredProperty "INVALID_REQUIRED_PROPERTY";
        45 InvalidSheetCount "INVALID_SHEET_COUNT";
        46 InvalidSpreadsheet "INVALID_SPREADSHEET";
        47 LimitExceeded "LIMIT_EXCEEDED";
        48 LineItemMultipleParentsInRow "LINE_ITEM_MULTIPLE_PARENTS_IN_ROW";
        49 ManyErrorsInRow "MANY_ERRORS_IN_ROW";
        50 MissingEventDefinition "MISSING_EVENT_DEFINITION";
        51 MissingEventTimestamp "MISSING_EVENT_TIMESTAMP";
        52 MissingObjectDefinition "MISSING_OBJECT_DEFINITION";
        53 MissingRequiredProperty "MISSING_REQUIRED_PROPERTY";
        54 MultipleCompaniesWithThisDomain "MULTIPLE_COMPANIES_WITH_THIS_DOMAIN";
        55 MultipleOwnersFound "MULTIPLE_OWNERS_FOUND";
        56 NoObjectIdFromAssociationIdentifier "NO_OBJECT_ID_FROM_ASSOCIATION_IDENTIFIER";
        57 OutsideValidTermRange "OUTSIDE_VALID_TERM_RANGE";
        58 OutsideValidTimeRange "OUTSIDE_VALID_TIME_RANGE";
        59 PortalWideCustomObjectLimitExceeded "PORTAL_WIDE_CUSTOM_OBJECT_LIMIT_EXCEEDED";
        60 PropertyDefinitionNotFound "PROPERTY_DEFINITION_NOT_FOUND";
        61 PropertyValueNotFound "PROPERTY_VALUE_NOT_FOUND";
        62 RowDataTooLarge "ROW_DATA_TOO_LARGE";
        63 SecondaryEmailWriteFailure "SECONDARY_EMAIL_WRITE_FAILURE";
        64 UnknownAssociationRecordId "UNKNOWN_ASSOCIATION_RECORD_ID";
        65 UnknownBadRequest "UNKNOWN_BAD_REQUEST";
        66 UnknownError "UNKNOWN_ERROR";
        67 UpdateOnlyImport "UPDATE_ONLY_IMPORT";
    } 68
}

/// `PublicImportError`: 12 members.
///
/// Published by `crm/imports`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicImportError {
    /// `createdAt`: a whole number.
    pub created_at: i64,
    /// `errorMessage`: text; may be absent.
    pub error_message: Option<Text>,
    /// `errorType`: a `PublicImportErrorErrorType`.
    pub error_type: PublicImportErrorErrorType,
    /// `extraContext`: text; may be absent.
    pub extra_context: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `invalidPropertyValue`: a `PropertyValue`; may be absent.
    pub invalid_property_value: Option<PropertyValue>,
    /// `invalidValue`: text; may be absent.
    pub invalid_value: Option<Text>,
    /// `invalidValueToDisplay`: text; may be absent.
    pub invalid_value_to_display: Option<Text>,
    /// `knownColumnNumber`: a whole number; may be absent.
    pub known_column_number: Option<i64>,
    /// `objectType`: a `FieldTypeDefinitionReferencedObjectType`; may be absent.
    pub object_type: Option<FieldTypeDefinitionReferencedObjectType>,
    /// `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    /// `sourceData`: a `ImportRowCore`.
    pub source_data: ImportRowCore,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicImportError "PublicImportError" {
        0 created_at "createdAt" required = 0;
        1 error_message "errorMessage" optional = None;
        2 error_type "errorType" required = Shaped::blank();
        3 extra_context "extraContext" optional = None;
        4 id "id" required = Text::EMPTY;
        5 invalid_property_value "invalidPropertyValue" optional = None;
        6 invalid_value "invalidValue" optional = None;
        7 invalid_value_to_display "invalidValueToDisplay" optional = None;
        8 known_column_number "knownColumnNumber" optional = None;
        9 object_type "objectType" optional = None;
        10 object_type_id "objectTypeId" optional = None;
        11 source_data "sourceData" required = Shaped::blank();
    }
}
impl PublicImportError {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<i64>,
        error_type: impl Into<PublicImportErrorErrorType>,
        id: impl Into<Text>,
        source_data: impl Into<ImportRowCore>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            error_type: error_type.into(),
            id: id.into(),
            source_data: source_data.into(),
            ..Shaped::blank()
        }
    }
}

/// 66 known values; any other is kept as it came.
///
/// Published by `crm/imports`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum PublicImportErrorErrorType {
    /// `AMBIGUOUS_ENUMERATION_OPTION`
    AmbiguousEnumerationOption,
    /// `ASSOCIATION_LABEL_NOT_FOUND`
    AssociationLabelNotFound,
    /// `ASSOCIATION_LIMIT_EXCEEDED`
    AssociationLimitExceeded,
    /// `ASSOCIATION_RECORD_NOT_FOUND`
    AssociationRecordNotFound,
    /// `COLUMN_TOO_LARGE`
    ColumnTooLarge,
    /// `COULD_NOT_FIND_BUSINESS_UNIT`
    CouldNotFindBusinessUnit,
    /// `COULD_NOT_FIND_OWNER`
    CouldNotFindOwner,
    /// `COULD_NOT_PARSE_DATE`
    CouldNotParseDate,
    /// `COULD_NOT_PARSE_NUMBER`
    CouldNotParseNumber,
    /// `COULD_NOT_PARSE_ROW`
    CouldNotParseRow,
    /// `COULD_NOT_PARSE_TERM`
    CouldNotParseTerm,
    /// `CREATE_ONLY_IMPORT`
    CreateOnlyImport,
    /// `DUPLICATE_ALTERNATE_ID`
    DuplicateAlternateId,
    /// `DUPLICATE_ASSOCIATION_ID`
    DuplicateAssociationId,
    /// `DUPLICATE_EVENT`
    DuplicateEvent,
    /// `DUPLICATE_OBJECT_ID`
    DuplicateObjectId,
    /// `DUPLICATE_RECORD_ID`
    DuplicateRecordId,
    /// `DUPLICATE_ROW_CONTENT`
    DuplicateRowContent,
    /// `DUPLICATE_UNIQUE_CREATION_KEY`
    DuplicateUniqueCreationKey,
    /// `DUPLICATE_UNIQUE_PROPERTY_VALUE`
    DuplicateUniquePropertyValue,
    /// `FAILED_TO_CREATE_ASSOCIATION`
    FailedToCreateAssociation,
    /// `FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS`
    FailedToFindRecordForAssociations,
    /// `FAILED_TO_OPT_OUT_CONTACT`
    FailedToOptOutContact,
    /// `FAILED_TO_PROCESS_OBJECT_WITH_EMPTY_PROPERTY_VALUES`
    FailedToProcessObjectWithEmptyPropertyValues,
    /// `FAILED_VALIDATION`
    FailedValidation,
    /// `FILE_NOT_FOUND`
    FileNotFound,
    /// `GDPR_BLACKLISTED_EMAIL`
    GdprBlacklistedEmail,
    /// `INCORRECT_NUMBER_OF_COLUMNS`
    IncorrectNumberOfColumns,
    /// `INVALID_ALTERNATE_ID`
    InvalidAlternateId,
    /// `INVALID_ASSOCIATION_IDENTIFIER`
    InvalidAssociationIdentifier,
    /// `INVALID_ASSOCIATION_KEY`
    InvalidAssociationKey,
    /// `INVALID_COLUMN_CONFIGURATION`
    InvalidColumnConfiguration,
    /// `INVALID_CUSTOM_PROPERTY_VALIDATION`
    InvalidCustomPropertyValidation,
    /// `INVALID_DOMAIN`
    InvalidDomain,
    /// `INVALID_EMAIL`
    InvalidEmail,
    /// `INVALID_ENUMERATION_OPTION`
    InvalidEnumerationOption,
    /// `INVALID_ENUM_FILE_ID_OR_URL`
    InvalidEnumFileIdOrUrl,
    /// `INVALID_EVENT`
    InvalidEvent,
    /// `INVALID_EVENT_TIMESTAMP`
    InvalidEventTimestamp,
    /// `INVALID_FILE_TYPE`
    InvalidFileType,
    /// `INVALID_NUMBER_SIZE`
    InvalidNumberSize,
    /// `INVALID_OBJECT_ID`
    InvalidObjectId,
    /// `INVALID_RECORD_ID`
    InvalidRecordId,
    /// `INVALID_REQUIRED_PROPERTY`
    InvalidRequiredProperty,
    /// `INVALID_SHEET_COUNT`
    InvalidSheetCount,
    /// `INVALID_SPREADSHEET`
    InvalidSpreadsheet,
    /// `LIMIT_EXCEEDED`
    LimitExceeded,
    /// `MANY_ERRORS_IN_ROW`
    ManyErrorsInRow,
    /// `MISSING_EVENT_DEFINITION`
    MissingEventDefinition,
    /// `MISSING_EVENT_TIMESTAMP`
    MissingEventTimestamp,
    /// `MISSING_OBJECT_DEFINITION`
    MissingObjectDefinition,
    /// `MISSING_REQUIRED_PROPERTY`
    MissingRequiredProperty,
    /// `MULTIPLE_COMPANIES_WITH_THIS_DOMAIN`
    MultipleCompaniesWithThisDomain,
    /// `MULTIPLE_OWNERS_FOUND`
    MultipleOwnersFound,
    /// `NO_OBJECT_ID_FROM_ASSOCIATION_IDENTIFIER`
    NoObjectIdFromAssociationIdentifier,
    /// `OUTSIDE_VALID_TERM_RANGE`
    OutsideValidTermRange,
    /// `OUTSIDE_VALID_TIME_RANGE`
    OutsideValidTimeRange,
    /// `PORTAL_WIDE_CUSTOM_OBJECT_LIMIT_EXCEEDED`
    PortalWideCustomObjectLimitExceeded,
    /// `PROPERTY_DEFINITION_NOT_FOUND`
    PropertyDefinitionNotFound,
    /// `PROPERTY_VALUE_NOT_FOUND`
    PropertyValueNotFound,
    /// `ROW_DATA_TOO_LARGE`
    RowDataTooLarge,
    /// `SECONDARY_EMAIL_WRITE_FAILURE`
    SecondaryEmailWriteFailure,
    /// `UNKNOWN_ASSOCIATION_RECORD_ID`
    UnknownAssociationRecordId,
    /// `UNKNOWN_BAD_REQUEST`
    UnknownBadRequest,
    /// `UNKNOWN_ERROR`
    UnknownError,
    /// `UPDATE_ONLY_IMPORT`
    UpdateOnlyImport,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicImportErrorErrorType "PublicImportErrorErrorType" {
        0 AmbiguousEnumerationOption "AMBIGUOUS_ENUMERATION_OPTION";
        1 AssociationLabelNotFound "ASSOCIATION_LABEL_NOT_FOUND";
        2 AssociationLimitExceeded "ASSOCIATION_LIMIT_EXCEEDED";
        3 AssociationRecordNotFound "ASSOCIATION_RECORD_NOT_FOUND";
        4 ColumnTooLarge "COLUMN_TOO_LARGE";
        5 CouldNotFindBusinessUnit "COULD_NOT_FIND_BUSINESS_UNIT";
        6 CouldNotFindOwner "COULD_NOT_FIND_OWNER";
        7 CouldNotParseDate "COULD_NOT_PARSE_DATE";
        8 CouldNotParseNumber "COULD_NOT_PARSE_NUMBER";
        9 CouldNotParseRow "COULD_NOT_PARSE_ROW";
        10 CouldNotParseTerm "COULD_NOT_PARSE_TERM";
        11 CreateOnlyImport "CREATE_ONLY_IMPORT";
        12 DuplicateAlternateId "DUPLICATE_ALTERNATE_ID";
        13 DuplicateAssociationId "DUPLICATE_ASSOCIATION_ID";
        14 DuplicateEvent "DUPLICATE_EVENT";
        15 DuplicateObjectId "DUPLICATE_OBJECT_ID";
        16 DuplicateRecordId "DUPLICATE_RECORD_ID";
        17 DuplicateRowContent "DUPLICATE_ROW_CONTENT";
        18 DuplicateUniqueCreationKey "DUPLICATE_UNIQUE_CREATION_KEY";
        19 DuplicateUniquePropertyValue "DUPLICATE_UNIQUE_PROPERTY_VALUE";
        20 FailedToCreateAssociation "FAILED_TO_CREATE_ASSOCIATION";
        21 FailedToFindRecordForAssociations "FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS";
        22 FailedToOptOutContact "FAILED_TO_OPT_OUT_CONTACT";
        23 FailedToProcessObjectWithEmptyPropertyValues "FAILED_TO_PROCESS_OBJECT_WITH_EMPTY_PROPERTY_VALUES";
        24 FailedValidation "FAILED_VALIDATION";
        25 FileNotFound "FILE_NOT_FOUND";
        26 GdprBlacklistedEmail "GDPR_BLACKLISTED_EMAIL";
        27 IncorrectNumberOfColumns "INCORRECT_NUMBER_OF_COLUMNS";
        28 InvalidAlternateId "INVALID_ALTERNATE_ID";
        29 InvalidAssociationIdentifier "INVALID_ASSOCIATION_IDENTIFIER";
        30 InvalidAssociationKey "INVALID_ASSOCIATION_KEY";
        31 InvalidColumnConfiguration "INVALID_COLUMN_CONFIGURATION";
        32 InvalidCustomPropertyValidation "INVALID_CUSTOM_PROPERTY_VALIDATION";
        33 InvalidDomain "INVALID_DOMAIN";
        34 InvalidEmail "INVALID_EMAIL";
        35 InvalidEnumerationOption "INVALID_ENUMERATION_OPTION";
        36 InvalidEnumFileIdOrUrl "INVALID_ENUM_FILE_ID_OR_URL";
        37 InvalidEvent "INVALID_EVENT";
        38 InvalidEventTimestamp "INVALID_EVENT_TIMESTAMP";
        39 InvalidFileType "INVALID_FILE_TYPE";
        40 InvalidNumberSize "INVALID_NUMBER_SIZE";
        41 InvalidObjectId "INVALID_OBJECT_ID";
        42 InvalidRecordId "INVALID_RECORD_ID";
        43 InvalidRequiredProperty "INVALID_REQUIRED_PROPERTY";
        44 InvalidSheetCount "INVALID_SHEET_COUNT";
        45 InvalidSpreadsheet "INVALID_SPREADSHEET";
        46 LimitExceeded "LIMIT_EXCEEDED";
        47 ManyErrorsInRow "MANY_ERRORS_IN_ROW";
        48 MissingEventDefinition "MISSING_EVENT_DEFINITION";
        49 MissingEventTimestamp "MISSING_EVENT_TIMESTAMP";
        50 MissingObjectDefinition "MISSING_OBJECT_DEFINITION";
        51 MissingRequiredProperty "MISSING_REQUIRED_PROPERTY";
        52 MultipleCompaniesWithThisDomain "MULTIPLE_COMPANIES_WITH_THIS_DOMAIN";
        53 MultipleOwnersFound "MULTIPLE_OWNERS_FOUND";
        54 NoObjectIdFromAssociationIdentifier "NO_OBJECT_ID_FROM_ASSOCIATION_IDENTIFIER";
        55 OutsideValidTermRange "OUTSIDE_VALID_TERM_RANGE";
        56 OutsideValidTimeRange "OUTSIDE_VALID_TIME_RANGE";
        57 PortalWideCustomObjectLimitExceeded "PORTAL_WIDE_CUSTOM_OBJECT_LIMIT_EXCEEDED";
        58 PropertyDefinitionNotFound "PROPERTY_DEFINITION_NOT_FOUND";
        59 PropertyValueNotFound "PROPERTY_VALUE_NOT_FOUND";
        60 RowDataTooLarge "ROW_DATA_TOO_LARGE";
        61 SecondaryEmailWriteFailure "SECONDARY_EMAIL_WRITE_FAILURE";
        62 UnknownAssociationRecordId "UNKNOWN_ASSOCIATION_RECORD_ID";
        63 UnknownBadRequest "UNKNOWN_BAD_REQUEST";
        64 UnknownError "UNKNOWN_ERROR";
        65 UpdateOnlyImport "UPDATE_ONLY_IMPORT";
    } 66
}

/// `PublicImportMetadata`: 3 members.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicImportMetadata {
    /// `counters`: a map by name: a whole number.
    pub counters: Map<i64>,
    /// `fileIds`: a list: text.
    pub file_ids: Vec<Text>,
    /// `objectLists`: a list: a `PublicObjectListRecord`.
    pub object_lists: Vec<PublicObjectListRecord>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicImportMetadata "PublicImportMetadata" {
        0 counters "counters" required = Map::EMPTY;
        1 file_ids "fileIds" required = Vec::new();
        2 object_lists "objectLists" required = Vec::new();
    }
}
impl PublicImportMetadata {
    /// One with all that is required.
    pub fn new(
        counters: impl Into<Map<i64>>,
        file_ids: impl IntoIterator<Item = impl Into<Text>>,
        object_lists: impl IntoIterator<Item = impl Into<PublicObjectListRecord>>,
    ) -> Self {
        Self {
            counters: counters.into(),
            file_ids: file_ids.into_iter().map(Into::into).collect(),
            object_lists: object_lists.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicImportResponse`: 11 members.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicImportResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `importName`: text; may be absent.
    pub import_name: Option<Text>,
    /// `importRequestJson`: any JSON; may be absent.
    pub import_request_json: Option<Value>,
    /// `importSource`: a `PublicImportResponseImportSource`; may be absent.
    pub import_source: Option<PublicImportResponseImportSource>,
    /// `importTemplate`: a `ImportTemplate`; may be absent.
    pub import_template: Option<ImportTemplate>,
    /// `mappedObjectTypeIds`: a list: text.
    pub mapped_object_type_ids: Vec<Text>,
    /// `metadata`: a `PublicImportMetadata`.
    pub metadata: PublicImportMetadata,
    /// `optOutImport`: true or false.
    pub opt_out_import: bool,
    /// `state`: a `PublicImportResponseState`.
    pub state: PublicImportResponseState,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicImportResponse "PublicImportResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 id "id" required = Text::EMPTY;
        2 import_name "importName" optional = None;
        3 import_request_json "importRequestJson" optional = None;
        4 import_source "importSource" optional = None;
        5 import_template "importTemplate" optional = None;
        6 mapped_object_type_ids "mappedObjectTypeIds" required = Vec::new();
        7 metadata "metadata" required = Shaped::blank();
        8 opt_out_import "optOutImport" required = false;
        9 state "state" required = Shaped::blank();
        10 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicImportResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        mapped_object_type_ids: impl IntoIterator<Item = impl Into<Text>>,
        metadata: impl Into<PublicImportMetadata>,
        opt_out_import: bool,
        state: impl Into<PublicImportResponseState>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            mapped_object_type_ids: mapped_object_type_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            metadata: metadata.into(),
            opt_out_import,
            state: state.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// 6 known values; any other is kept as it came.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicImportResponseImportSource {
    /// `API`
    Api,
    /// `CRM_UI`
    CrmUi,
    /// `IMPORT`
    Import,
    /// `MOBILE_ANDROID`
    MobileAndroid,
    /// `MOBILE_IOS`
    MobileIos,
    /// `SALESFORCE`
    Salesforce,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicImportResponseImportSource "PublicImportResponseImportSource" {
        0 Api "API";
        1 CrmUi "CRM_UI";
        2 Import "IMPORT";
        3 MobileAndroid "MOBILE_ANDROID";
        4 MobileIos "MOBILE_IOS";
        5 Salesforce "SALESFORCE";
    } 6
}

/// 7 known values; any other is kept as it came.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicImportResponseState {
    /// `CANCELED`
    Canceled,
    /// `DEFERRED`
    Deferred,
    /// `DONE`
    Done,
    /// `FAILED`
    Failed,
    /// `PROCESSING`
    Processing,
    /// `REVERTED`
    Reverted,
    /// `STARTED`
    Started,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicImportResponseState "PublicImportResponseState" {
        0 Canceled "CANCELED";
        1 Deferred "DEFERRED";
        2 Done "DONE";
        3 Failed "FAILED";
        4 Processing "PROCESSING";
        5 Reverted "REVERTED";
        6 Started "STARTED";
    } 7
}

/// `PublicObjectListRecord`: 2 members.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicObjectListRecord {
    /// `listId`: text.
    pub list_id: Text,
    /// `objectType`: text.
    pub object_type: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicObjectListRecord "PublicObjectListRecord" {
        0 list_id "listId" required = Text::EMPTY;
        1 object_type "objectType" required = Text::EMPTY;
    }
}
impl PublicObjectListRecord {
    /// One with all that is required.
    pub fn new(list_id: impl Into<Text>, object_type: impl Into<Text>) -> Self {
        Self {
            list_id: list_id.into(),
            object_type: object_type.into(),
            ..Shaped::blank()
        }
    }
}
