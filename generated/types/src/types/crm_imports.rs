// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    FieldTypeDefinitionReferencedObjectType, ForwardPaging, ImportsPropertyValue, PropertyValue,
};

/// `CollectionResponsePublicImportErrorForwardPaging`: 2 members.
///
/// Published by `crm/imports`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CollectionResponsePublicImportErrorForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicImportError`.
    pub results: Vec<PublicImportError>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicImportErrorForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicImportErrorForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicImportErrorForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicImportError>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicImportError>> From<Vec<T>> for CollectionResponsePublicImportErrorForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicImportError>, const N: usize> From<[T; N]> for CollectionResponsePublicImportErrorForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicImportResponseForwardPaging`: 2 members.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicImportResponseForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicImportResponse`.
    pub results: Vec<PublicImportResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicImportResponseForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicImportResponseForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicImportResponseForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicImportResponse>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicImportResponse>> From<Vec<T>> for CollectionResponsePublicImportResponseForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicImportResponse>, const N: usize> From<[T; N]> for CollectionResponsePublicImportResponseForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for ImportRowCore {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportRowCore", kind: Kind::Record(&[
            Member { name: "additionalRowData", required: true },
            Member { name: "containsEncryptedProperties", required: true },
            Member { name: "fileId", required: true }, Member { name: "lineNumber", required: true },
            Member { name: "pageName", required: false }, Member { name: "rowData", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            additional_row_data: Vec::new(), contains_encrypted_properties: false, file_id: 0, line_number: 0,
            page_name: None, row_data: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.additional_row_data, 1 => &self.contains_encrypted_properties, 2 => &self.file_id,
            3 => &self.line_number, 4 => &self.page_name, 5 => &self.row_data, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.additional_row_data, 1 => &mut self.contains_encrypted_properties, 2 => &mut self.file_id,
            3 => &mut self.line_number, 4 => &mut self.page_name, 5 => &mut self.row_data, _ => &mut self.rest,
        }
    }
}
impl ImportRowCore {
    /// With all that is required.
    pub fn new(
        additional_row_data: impl IntoIterator<Item = impl Into<Text>>, contains_encrypted_properties: bool,
        file_id: impl Into<i64>, line_number: impl Into<i64>, row_data: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            additional_row_data: additional_row_data.into_iter().map(Into::into).collect(),
            contains_encrypted_properties, file_id: file_id.into(), line_number: line_number.into(),
            row_data: row_data.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `pageName`.
    pub fn page_name(mut self, page_name: impl Into<Text>) -> Self { self.page_name = Some(page_name.into()); self }
}

/// `ImportTemplate`: 2 members.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ImportTemplate {
    /// `templateId`: a whole number.
    pub template_id: i64,
    /// `templateType`: `ImportTemplateTemplateType`.
    pub template_type: ImportTemplateTemplateType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ImportTemplate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportTemplate", kind: Kind::Record(&[
            Member { name: "templateId", required: true }, Member { name: "templateType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { template_id: 0, template_type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.template_id, 1 => &self.template_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.template_id, 1 => &mut self.template_type, _ => &mut self.rest }
    }
}
impl ImportTemplate {
    /// With all that is required.
    pub fn new(template_id: impl Into<i64>, template_type: impl Into<ImportTemplateTemplateType>) -> Self {
        Self { template_id: template_id.into(), template_type: template_type.into(), rest: Rest::EMPTY }
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
impl Shaped for ImportTemplateTemplateType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportTemplateTemplateType", kind: Kind::Enumeration(&[
            "admin_defined", "previous_import", "user_file",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AdminDefined => 0, Self::PreviousImport => 1, Self::UserFile => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AdminDefined, 1 => Self::PreviousImport, 2 => Self::UserFile, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CollectionResponsePublicImportErrorForwardPaging`: 2 members.
///
/// Published by `crm/imports`, in 2026-03, v3.
#[doc(alias = "CollectionResponsePublicImportErrorForwardPaging")]
#[non_exhaustive]
pub struct ImportsCollectionResponsePublicImportErrorForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `ImportsPublicImportError`.
    pub results: Vec<ImportsPublicImportError>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ImportsCollectionResponsePublicImportErrorForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicImportErrorForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl ImportsCollectionResponsePublicImportErrorForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ImportsPublicImportError>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<ImportsPublicImportError>> From<Vec<T>> for ImportsCollectionResponsePublicImportErrorForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ImportsPublicImportError>, const N: usize> From<[T; N]> for ImportsCollectionResponsePublicImportErrorForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for ImportsCreateBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportsCreateBody", kind: Kind::Record(&[
            Member { name: "files", required: true }, Member { name: "importRequest", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { files: Vec::new(), import_request: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.files, 1 => &self.import_request, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.files, 1 => &mut self.import_request, _ => &mut self.rest }
    }
}
impl ImportsCreateBody {
    /// With all that is required.
    pub fn new(files: impl IntoIterator<Item = impl Into<File>>, import_request: impl Into<Text>) -> Self {
        Self {
            files: files.into_iter().map(Into::into).collect(), import_request: import_request.into(),
            rest: Rest::EMPTY,
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
    /// `errorType`: `ImportsPublicImportErrorErrorType`.
    pub error_type: ImportsPublicImportErrorErrorType,
    /// `extraContext`: text; may be absent.
    pub extra_context: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `invalidPropertyValue`: `ImportsPropertyValue`; may be absent.
    pub invalid_property_value: Option<ImportsPropertyValue>,
    /// `invalidValue`: text; may be absent.
    pub invalid_value: Option<Text>,
    /// `invalidValueToDisplay`: text; may be absent.
    pub invalid_value_to_display: Option<Text>,
    /// `knownColumnNumber`: a whole number; may be absent.
    pub known_column_number: Option<i64>,
    /// `objectType`: `FieldTypeDefinitionReferencedObjectType`; may be absent.
    pub object_type: Option<FieldTypeDefinitionReferencedObjectType>,
    /// `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    /// `sourceData`: `ImportRowCore`.
    pub source_data: ImportRowCore,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ImportsPublicImportError {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicImportError", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "errorMessage", required: false },
            Member { name: "errorType", required: true }, Member { name: "extraContext", required: false },
            Member { name: "id", required: true }, Member { name: "invalidPropertyValue", required: false },
            Member { name: "invalidValue", required: false },
            Member { name: "invalidValueToDisplay", required: false },
            Member { name: "knownColumnNumber", required: false }, Member { name: "objectType", required: false },
            Member { name: "objectTypeId", required: false }, Member { name: "sourceData", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: 0, error_message: None, error_type: Shaped::blank(), extra_context: None, id: Text::EMPTY,
            invalid_property_value: None, invalid_value: None, invalid_value_to_display: None,
            known_column_number: None, object_type: None, object_type_id: None, source_data: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.error_message, 2 => &self.error_type, 3 => &self.extra_context,
            4 => &self.id, 5 => &self.invalid_property_value, 6 => &self.invalid_value,
            7 => &self.invalid_value_to_display, 8 => &self.known_column_number, 9 => &self.object_type,
            10 => &self.object_type_id, 11 => &self.source_data, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.error_message, 2 => &mut self.error_type,
            3 => &mut self.extra_context, 4 => &mut self.id, 5 => &mut self.invalid_property_value,
            6 => &mut self.invalid_value, 7 => &mut self.invalid_value_to_display,
            8 => &mut self.known_column_number, 9 => &mut self.object_type, 10 => &mut self.object_type_id,
            11 => &mut self.source_data, _ => &mut self.rest,
        }
    }
}
impl ImportsPublicImportError {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<i64>, error_type: impl Into<ImportsPublicImportErrorErrorType>, id: impl Into<Text>,
        source_data: impl Into<ImportRowCore>,
    ) -> Self {
        Self {
            created_at: created_at.into(), error_type: error_type.into(), id: id.into(),
            source_data: source_data.into(), ..Shaped::blank()
        }
    }
    /// Sets `errorMessage`.
    pub fn error_message(mut self, error_message: impl Into<Text>) -> Self {
        self.error_message = Some(error_message.into()); self
    }
    /// Sets `extraContext`.
    pub fn extra_context(mut self, extra_context: impl Into<Text>) -> Self {
        self.extra_context = Some(extra_context.into()); self
    }
    /// Sets `invalidPropertyValue`.
    pub fn invalid_property_value(mut self, invalid_property_value: impl Into<ImportsPropertyValue>) -> Self {
        self.invalid_property_value = Some(invalid_property_value.into()); self
    }
    /// Sets `invalidValue`.
    pub fn invalid_value(mut self, invalid_value: impl Into<Text>) -> Self {
        self.invalid_value = Some(invalid_value.into()); self
    }
    /// Sets `invalidValueToDisplay`.
    pub fn invalid_value_to_display(mut self, invalid_value_to_display: impl Into<Text>) -> Self {
        self.invalid_value_to_display = Some(invalid_value_to_display.into()); self
    }
    /// Sets `knownColumnNumber`.
    pub fn known_column_number(mut self, known_column_number: impl Into<i64>) -> Self {
        self.known_column_number = Some(known_column_number.into()); self
    }
    /// Sets `objectType`.
    pub fn object_type(mut self, object_type: impl Into<FieldTypeDefinitionReferencedObjectType>) -> Self {
        self.object_type = Some(object_type.into()); self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into()); self
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
impl Shaped for ImportsPublicImportErrorErrorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportsPublicImportErrorErrorType", kind: Kind::Enumeration(&[
            "AMBIGUOUS_ENUMERATION_OPTION", "ASSOCIATION_LABEL_NOT_FOUND", "ASSOCIATION_LIMIT_EXCEEDED",
            "ASSOCIATION_RECORD_NOT_FOUND", "COLUMN_TOO_LARGE", "COULD_NOT_FIND_BUSINESS_UNIT",
            "COULD_NOT_FIND_OWNER", "COULD_NOT_PARSE_DATE", "COULD_NOT_PARSE_NUMBER", "COULD_NOT_PARSE_ROW",
            "COULD_NOT_PARSE_TERM", "CREATE_ONLY_IMPORT", "DUPLICATE_ALTERNATE_ID", "DUPLICATE_ASSOCIATION_ID",
            "DUPLICATE_EVENT", "DUPLICATE_OBJECT_ID", "DUPLICATE_RECORD_ID", "DUPLICATE_ROW_CONTENT",
            "DUPLICATE_UNIQUE_CREATION_KEY", "DUPLICATE_UNIQUE_PROPERTY_VALUE", "FAILED_TO_CREATE_ASSOCIATION",
            "FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS", "FAILED_TO_OPT_OUT_CONTACT",
            "FAILED_TO_PROCESS_OBJECT_WITH_EMPTY_PROPERTY_VALUES", "FAILED_VALIDATION", "FILE_NOT_FOUND",
            "GDPR_BLACKLISTED_EMAIL", "INCORRECT_NUMBER_OF_COLUMNS", "INVALID_ALTERNATE_ID",
            "INVALID_ASSOCIATION_IDENTIFIER", "INVALID_ASSOCIATION_KEY", "INVALID_COLUMN_CONFIGURATION",
            "INVALID_CUSTOM_PROPERTY_VALIDATION", "INVALID_DOMAIN", "INVALID_EMAIL", "INVALID_ENUMERATION_OPTION",
            "INVALID_ENUM_FILE_ID_OR_URL", "INVALID_EVENT", "INVALID_EVENT_TIMESTAMP", "INVALID_FILE_TYPE",
            "INVALID_NUMBER_SIZE", "INVALID_OBJECT_ID", "INVALID_PROPERTY_VALUE_FORMAT", "INVALID_RECORD_ID",
            "INVALID_REQUIRED_PROPERTY", "INVALID_SHEET_COUNT", "INVALID_SPREADSHEET", "LIMIT_EXCEEDED",
            "LINE_ITEM_MULTIPLE_PARENTS_IN_ROW", "MANY_ERRORS_IN_ROW", "MISSING_EVENT_DEFINITION",
            "MISSING_EVENT_TIMESTAMP", "MISSING_OBJECT_DEFINITION", "MISSING_REQUIRED_PROPERTY",
            "MULTIPLE_COMPANIES_WITH_THIS_DOMAIN", "MULTIPLE_OWNERS_FOUND",
            "NO_OBJECT_ID_FROM_ASSOCIATION_IDENTIFIER", "OUTSIDE_VALID_TERM_RANGE", "OUTSIDE_VALID_TIME_RANGE",
            "PORTAL_WIDE_CUSTOM_OBJECT_LIMIT_EXCEEDED", "PROPERTY_DEFINITION_NOT_FOUND", "PROPERTY_VALUE_NOT_FOUND",
            "ROW_DATA_TOO_LARGE", "SECONDARY_EMAIL_WRITE_FAILURE", "UNKNOWN_ASSOCIATION_RECORD_ID",
            "UNKNOWN_BAD_REQUEST", "UNKNOWN_ERROR", "UPDATE_ONLY_IMPORT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AmbiguousEnumerationOption => 0, Self::AssociationLabelNotFound => 1,
            Self::AssociationLimitExceeded => 2, Self::AssociationRecordNotFound => 3, Self::ColumnTooLarge => 4,
            Self::CouldNotFindBusinessUnit => 5, Self::CouldNotFindOwner => 6, Self::CouldNotParseDate => 7,
            Self::CouldNotParseNumber => 8, Self::CouldNotParseRow => 9, Self::CouldNotParseTerm => 10,
            Self::CreateOnlyImport => 11, Self::DuplicateAlternateId => 12, Self::DuplicateAssociationId => 13,
            Self::DuplicateEvent => 14, Self::DuplicateObjectId => 15, Self::DuplicateRecordId => 16,
            Self::DuplicateRowContent => 17, Self::DuplicateUniqueCreationKey => 18,
            Self::DuplicateUniquePropertyValue => 19, Self::FailedToCreateAssociation => 20,
            Self::FailedToFindRecordForAssociations => 21, Self::FailedToOptOutContact => 22,
            Self::FailedToProcessObjectWithEmptyPropertyValues => 23, Self::FailedValidation => 24,
            Self::FileNotFound => 25, Self::GdprBlacklistedEmail => 26, Self::IncorrectNumberOfColumns => 27,
            Self::InvalidAlternateId => 28, Self::InvalidAssociationIdentifier => 29,
            Self::InvalidAssociationKey => 30, Self::InvalidColumnConfiguration => 31,
            Self::InvalidCustomPropertyValidation => 32, Self::InvalidDomain => 33, Self::InvalidEmail => 34,
            Self::InvalidEnumerationOption => 35, Self::InvalidEnumFileIdOrUrl => 36, Self::InvalidEvent => 37,
            Self::InvalidEventTimestamp => 38, Self::InvalidFileType => 39, Self::InvalidNumberSize => 40,
            Self::InvalidObjectId => 41, Self::InvalidPropertyValueFormat => 42, Self::InvalidRecordId => 43,
            Self::InvalidRequiredProperty => 44, Self::InvalidSheetCount => 45, Self::InvalidSpreadsheet => 46,
            Self::LimitExceeded => 47, Self::LineItemMultipleParentsInRow => 48, Self::ManyErrorsInRow => 49,
            Self::MissingEventDefinition => 50, Self::MissingEventTimestamp => 51,
            Self::MissingObjectDefinition => 52, Self::MissingRequiredProperty => 53,
            Self::MultipleCompaniesWithThisDomain => 54, Self::MultipleOwnersFound => 55,
            Self::NoObjectIdFromAssociationIdentifier => 56, Self::OutsideValidTermRange => 57,
            Self::OutsideValidTimeRange => 58, Self::PortalWideCustomObjectLimitExceeded => 59,
            Self::PropertyDefinitionNotFound => 60, Self::PropertyValueNotFound => 61, Self::RowDataTooLarge => 62,
            Self::SecondaryEmailWriteFailure => 63, Self::UnknownAssociationRecordId => 64,
            Self::UnknownBadRequest => 65, Self::UnknownError => 66, Self::UpdateOnlyImport => 67,
            Self::Unknown(value) => return (68, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AmbiguousEnumerationOption, 1 => Self::AssociationLabelNotFound,
            2 => Self::AssociationLimitExceeded, 3 => Self::AssociationRecordNotFound, 4 => Self::ColumnTooLarge,
            5 => Self::CouldNotFindBusinessUnit, 6 => Self::CouldNotFindOwner, 7 => Self::CouldNotParseDate,
            8 => Self::CouldNotParseNumber, 9 => Self::CouldNotParseRow, 10 => Self::CouldNotParseTerm,
            11 => Self::CreateOnlyImport, 12 => Self::DuplicateAlternateId, 13 => Self::DuplicateAssociationId,
            14 => Self::DuplicateEvent, 15 => Self::DuplicateObjectId, 16 => Self::DuplicateRecordId,
            17 => Self::DuplicateRowContent, 18 => Self::DuplicateUniqueCreationKey,
            19 => Self::DuplicateUniquePropertyValue, 20 => Self::FailedToCreateAssociation,
            21 => Self::FailedToFindRecordForAssociations, 22 => Self::FailedToOptOutContact,
            23 => Self::FailedToProcessObjectWithEmptyPropertyValues, 24 => Self::FailedValidation,
            25 => Self::FileNotFound, 26 => Self::GdprBlacklistedEmail, 27 => Self::IncorrectNumberOfColumns,
            28 => Self::InvalidAlternateId, 29 => Self::InvalidAssociationIdentifier,
            30 => Self::InvalidAssociationKey, 31 => Self::InvalidColumnConfiguration,
            32 => Self::InvalidCustomPropertyValidation, 33 => Self::InvalidDomain, 34 => Self::InvalidEmail,
            35 => Self::InvalidEnumerationOption, 36 => Self::InvalidEnumFileIdOrUrl, 37 => Self::InvalidEvent,
            38 => Self::InvalidEventTimestamp, 39 => Self::InvalidFileType, 40 => Self::InvalidNumberSize,
            41 => Self::InvalidObjectId, 42 => Self::InvalidPropertyValueFormat, 43 => Self::InvalidRecordId,
            44 => Self::InvalidRequiredProperty, 45 => Self::InvalidSheetCount, 46 => Self::InvalidSpreadsheet,
            47 => Self::LimitExceeded, 48 => Self::LineItemMultipleParentsInRow, 49 => Self::ManyErrorsInRow,
            50 => Self::MissingEventDefinition, 51 => Self::MissingEventTimestamp,
            52 => Self::MissingObjectDefinition, 53 => Self::MissingRequiredProperty,
            54 => Self::MultipleCompaniesWithThisDomain, 55 => Self::MultipleOwnersFound,
            56 => Self::NoObjectIdFromAssociationIdentifier, 57 => Self::OutsideValidTermRange,
            58 => Self::OutsideValidTimeRange, 59 => Self::PortalWideCustomObjectLimitExceeded,
            60 => Self::PropertyDefinitionNotFound, 61 => Self::PropertyValueNotFound, 62 => Self::RowDataTooLarge,
            63 => Self::SecondaryEmailWriteFailure, 64 => Self::UnknownAssociationRecordId,
            65 => Self::UnknownBadRequest, 66 => Self::UnknownError, 67 => Self::UpdateOnlyImport,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// `errorType`: `PublicImportErrorErrorType`.
    pub error_type: PublicImportErrorErrorType,
    /// `extraContext`: text; may be absent.
    pub extra_context: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `invalidPropertyValue`: `PropertyValue`; may be absent.
    pub invalid_property_value: Option<PropertyValue>,
    /// `invalidValue`: text; may be absent.
    pub invalid_value: Option<Text>,
    /// `invalidValueToDisplay`: text; may be absent.
    pub invalid_value_to_display: Option<Text>,
    /// `knownColumnNumber`: a whole number; may be absent.
    pub known_column_number: Option<i64>,
    /// `objectType`: `FieldTypeDefinitionReferencedObjectType`; may be absent.
    pub object_type: Option<FieldTypeDefinitionReferencedObjectType>,
    /// `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    /// `sourceData`: `ImportRowCore`.
    pub source_data: ImportRowCore,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicImportError {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicImportError", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "errorMessage", required: false },
            Member { name: "errorType", required: true }, Member { name: "extraContext", required: false },
            Member { name: "id", required: true }, Member { name: "invalidPropertyValue", required: false },
            Member { name: "invalidValue", required: false },
            Member { name: "invalidValueToDisplay", required: false },
            Member { name: "knownColumnNumber", required: false }, Member { name: "objectType", required: false },
            Member { name: "objectTypeId", required: false }, Member { name: "sourceData", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: 0, error_message: None, error_type: Shaped::blank(), extra_context: None, id: Text::EMPTY,
            invalid_property_value: None, invalid_value: None, invalid_value_to_display: None,
            known_column_number: None, object_type: None, object_type_id: None, source_data: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.error_message, 2 => &self.error_type, 3 => &self.extra_context,
            4 => &self.id, 5 => &self.invalid_property_value, 6 => &self.invalid_value,
            7 => &self.invalid_value_to_display, 8 => &self.known_column_number, 9 => &self.object_type,
            10 => &self.object_type_id, 11 => &self.source_data, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.error_message, 2 => &mut self.error_type,
            3 => &mut self.extra_context, 4 => &mut self.id, 5 => &mut self.invalid_property_value,
            6 => &mut self.invalid_value, 7 => &mut self.invalid_value_to_display,
            8 => &mut self.known_column_number, 9 => &mut self.object_type, 10 => &mut self.object_type_id,
            11 => &mut self.source_data, _ => &mut self.rest,
        }
    }
}
impl PublicImportError {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<i64>, error_type: impl Into<PublicImportErrorErrorType>, id: impl Into<Text>,
        source_data: impl Into<ImportRowCore>,
    ) -> Self {
        Self {
            created_at: created_at.into(), error_type: error_type.into(), id: id.into(),
            source_data: source_data.into(), ..Shaped::blank()
        }
    }
    /// Sets `errorMessage`.
    pub fn error_message(mut self, error_message: impl Into<Text>) -> Self {
        self.error_message = Some(error_message.into()); self
    }
    /// Sets `extraContext`.
    pub fn extra_context(mut self, extra_context: impl Into<Text>) -> Self {
        self.extra_context = Some(extra_context.into()); self
    }
    /// Sets `invalidPropertyValue`.
    pub fn invalid_property_value(mut self, invalid_property_value: impl Into<PropertyValue>) -> Self {
        self.invalid_property_value = Some(invalid_property_value.into()); self
    }
    /// Sets `invalidValue`.
    pub fn invalid_value(mut self, invalid_value: impl Into<Text>) -> Self {
        self.invalid_value = Some(invalid_value.into()); self
    }
    /// Sets `invalidValueToDisplay`.
    pub fn invalid_value_to_display(mut self, invalid_value_to_display: impl Into<Text>) -> Self {
        self.invalid_value_to_display = Some(invalid_value_to_display.into()); self
    }
    /// Sets `knownColumnNumber`.
    pub fn known_column_number(mut self, known_column_number: impl Into<i64>) -> Self {
        self.known_column_number = Some(known_column_number.into()); self
    }
    /// Sets `objectType`.
    pub fn object_type(mut self, object_type: impl Into<FieldTypeDefinitionReferencedObjectType>) -> Self {
        self.object_type = Some(object_type.into()); self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into()); self
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
impl Shaped for PublicImportErrorErrorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicImportErrorErrorType", kind: Kind::Enumeration(&[
            "AMBIGUOUS_ENUMERATION_OPTION", "ASSOCIATION_LABEL_NOT_FOUND", "ASSOCIATION_LIMIT_EXCEEDED",
            "ASSOCIATION_RECORD_NOT_FOUND", "COLUMN_TOO_LARGE", "COULD_NOT_FIND_BUSINESS_UNIT",
            "COULD_NOT_FIND_OWNER", "COULD_NOT_PARSE_DATE", "COULD_NOT_PARSE_NUMBER", "COULD_NOT_PARSE_ROW",
            "COULD_NOT_PARSE_TERM", "CREATE_ONLY_IMPORT", "DUPLICATE_ALTERNATE_ID", "DUPLICATE_ASSOCIATION_ID",
            "DUPLICATE_EVENT", "DUPLICATE_OBJECT_ID", "DUPLICATE_RECORD_ID", "DUPLICATE_ROW_CONTENT",
            "DUPLICATE_UNIQUE_CREATION_KEY", "DUPLICATE_UNIQUE_PROPERTY_VALUE", "FAILED_TO_CREATE_ASSOCIATION",
            "FAILED_TO_FIND_RECORD_FOR_ASSOCIATIONS", "FAILED_TO_OPT_OUT_CONTACT",
            "FAILED_TO_PROCESS_OBJECT_WITH_EMPTY_PROPERTY_VALUES", "FAILED_VALIDATION", "FILE_NOT_FOUND",
            "GDPR_BLACKLISTED_EMAIL", "INCORRECT_NUMBER_OF_COLUMNS", "INVALID_ALTERNATE_ID",
            "INVALID_ASSOCIATION_IDENTIFIER", "INVALID_ASSOCIATION_KEY", "INVALID_COLUMN_CONFIGURATION",
            "INVALID_CUSTOM_PROPERTY_VALIDATION", "INVALID_DOMAIN", "INVALID_EMAIL", "INVALID_ENUMERATION_OPTION",
            "INVALID_ENUM_FILE_ID_OR_URL", "INVALID_EVENT", "INVALID_EVENT_TIMESTAMP", "INVALID_FILE_TYPE",
            "INVALID_NUMBER_SIZE", "INVALID_OBJECT_ID", "INVALID_RECORD_ID", "INVALID_REQUIRED_PROPERTY",
            "INVALID_SHEET_COUNT", "INVALID_SPREADSHEET", "LIMIT_EXCEEDED", "MANY_ERRORS_IN_ROW",
            "MISSING_EVENT_DEFINITION", "MISSING_EVENT_TIMESTAMP", "MISSING_OBJECT_DEFINITION",
            "MISSING_REQUIRED_PROPERTY", "MULTIPLE_COMPANIES_WITH_THIS_DOMAIN", "MULTIPLE_OWNERS_FOUND",
            "NO_OBJECT_ID_FROM_ASSOCIATION_IDENTIFIER", "OUTSIDE_VALID_TERM_RANGE", "OUTSIDE_VALID_TIME_RANGE",
            "PORTAL_WIDE_CUSTOM_OBJECT_LIMIT_EXCEEDED", "PROPERTY_DEFINITION_NOT_FOUND", "PROPERTY_VALUE_NOT_FOUND",
            "ROW_DATA_TOO_LARGE", "SECONDARY_EMAIL_WRITE_FAILURE", "UNKNOWN_ASSOCIATION_RECORD_ID",
            "UNKNOWN_BAD_REQUEST", "UNKNOWN_ERROR", "UPDATE_ONLY_IMPORT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AmbiguousEnumerationOption => 0, Self::AssociationLabelNotFound => 1,
            Self::AssociationLimitExceeded => 2, Self::AssociationRecordNotFound => 3, Self::ColumnTooLarge => 4,
            Self::CouldNotFindBusinessUnit => 5, Self::CouldNotFindOwner => 6, Self::CouldNotParseDate => 7,
            Self::CouldNotParseNumber => 8, Self::CouldNotParseRow => 9, Self::CouldNotParseTerm => 10,
            Self::CreateOnlyImport => 11, Self::DuplicateAlternateId => 12, Self::DuplicateAssociationId => 13,
            Self::DuplicateEvent => 14, Self::DuplicateObjectId => 15, Self::DuplicateRecordId => 16,
            Self::DuplicateRowContent => 17, Self::DuplicateUniqueCreationKey => 18,
            Self::DuplicateUniquePropertyValue => 19, Self::FailedToCreateAssociation => 20,
            Self::FailedToFindRecordForAssociations => 21, Self::FailedToOptOutContact => 22,
            Self::FailedToProcessObjectWithEmptyPropertyValues => 23, Self::FailedValidation => 24,
            Self::FileNotFound => 25, Self::GdprBlacklistedEmail => 26, Self::IncorrectNumberOfColumns => 27,
            Self::InvalidAlternateId => 28, Self::InvalidAssociationIdentifier => 29,
            Self::InvalidAssociationKey => 30, Self::InvalidColumnConfiguration => 31,
            Self::InvalidCustomPropertyValidation => 32, Self::InvalidDomain => 33, Self::InvalidEmail => 34,
            Self::InvalidEnumerationOption => 35, Self::InvalidEnumFileIdOrUrl => 36, Self::InvalidEvent => 37,
            Self::InvalidEventTimestamp => 38, Self::InvalidFileType => 39, Self::InvalidNumberSize => 40,
            Self::InvalidObjectId => 41, Self::InvalidRecordId => 42, Self::InvalidRequiredProperty => 43,
            Self::InvalidSheetCount => 44, Self::InvalidSpreadsheet => 45, Self::LimitExceeded => 46,
            Self::ManyErrorsInRow => 47, Self::MissingEventDefinition => 48, Self::MissingEventTimestamp => 49,
            Self::MissingObjectDefinition => 50, Self::MissingRequiredProperty => 51,
            Self::MultipleCompaniesWithThisDomain => 52, Self::MultipleOwnersFound => 53,
            Self::NoObjectIdFromAssociationIdentifier => 54, Self::OutsideValidTermRange => 55,
            Self::OutsideValidTimeRange => 56, Self::PortalWideCustomObjectLimitExceeded => 57,
            Self::PropertyDefinitionNotFound => 58, Self::PropertyValueNotFound => 59, Self::RowDataTooLarge => 60,
            Self::SecondaryEmailWriteFailure => 61, Self::UnknownAssociationRecordId => 62,
            Self::UnknownBadRequest => 63, Self::UnknownError => 64, Self::UpdateOnlyImport => 65,
            Self::Unknown(value) => return (66, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AmbiguousEnumerationOption, 1 => Self::AssociationLabelNotFound,
            2 => Self::AssociationLimitExceeded, 3 => Self::AssociationRecordNotFound, 4 => Self::ColumnTooLarge,
            5 => Self::CouldNotFindBusinessUnit, 6 => Self::CouldNotFindOwner, 7 => Self::CouldNotParseDate,
            8 => Self::CouldNotParseNumber, 9 => Self::CouldNotParseRow, 10 => Self::CouldNotParseTerm,
            11 => Self::CreateOnlyImport, 12 => Self::DuplicateAlternateId, 13 => Self::DuplicateAssociationId,
            14 => Self::DuplicateEvent, 15 => Self::DuplicateObjectId, 16 => Self::DuplicateRecordId,
            17 => Self::DuplicateRowContent, 18 => Self::DuplicateUniqueCreationKey,
            19 => Self::DuplicateUniquePropertyValue, 20 => Self::FailedToCreateAssociation,
            21 => Self::FailedToFindRecordForAssociations, 22 => Self::FailedToOptOutContact,
            23 => Self::FailedToProcessObjectWithEmptyPropertyValues, 24 => Self::FailedValidation,
            25 => Self::FileNotFound, 26 => Self::GdprBlacklistedEmail, 27 => Self::IncorrectNumberOfColumns,
            28 => Self::InvalidAlternateId, 29 => Self::InvalidAssociationIdentifier,
            30 => Self::InvalidAssociationKey, 31 => Self::InvalidColumnConfiguration,
            32 => Self::InvalidCustomPropertyValidation, 33 => Self::InvalidDomain, 34 => Self::InvalidEmail,
            35 => Self::InvalidEnumerationOption, 36 => Self::InvalidEnumFileIdOrUrl, 37 => Self::InvalidEvent,
            38 => Self::InvalidEventTimestamp, 39 => Self::InvalidFileType, 40 => Self::InvalidNumberSize,
            41 => Self::InvalidObjectId, 42 => Self::InvalidRecordId, 43 => Self::InvalidRequiredProperty,
            44 => Self::InvalidSheetCount, 45 => Self::InvalidSpreadsheet, 46 => Self::LimitExceeded,
            47 => Self::ManyErrorsInRow, 48 => Self::MissingEventDefinition, 49 => Self::MissingEventTimestamp,
            50 => Self::MissingObjectDefinition, 51 => Self::MissingRequiredProperty,
            52 => Self::MultipleCompaniesWithThisDomain, 53 => Self::MultipleOwnersFound,
            54 => Self::NoObjectIdFromAssociationIdentifier, 55 => Self::OutsideValidTermRange,
            56 => Self::OutsideValidTimeRange, 57 => Self::PortalWideCustomObjectLimitExceeded,
            58 => Self::PropertyDefinitionNotFound, 59 => Self::PropertyValueNotFound, 60 => Self::RowDataTooLarge,
            61 => Self::SecondaryEmailWriteFailure, 62 => Self::UnknownAssociationRecordId,
            63 => Self::UnknownBadRequest, 64 => Self::UnknownError, 65 => Self::UpdateOnlyImport,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// `objectLists`: a list: `PublicObjectListRecord`.
    pub object_lists: Vec<PublicObjectListRecord>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicImportMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicImportMetadata", kind: Kind::Record(&[
            Member { name: "counters", required: true }, Member { name: "fileIds", required: true },
            Member { name: "objectLists", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { counters: Map::EMPTY, file_ids: Vec::new(), object_lists: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.counters, 1 => &self.file_ids, 2 => &self.object_lists, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.counters, 1 => &mut self.file_ids, 2 => &mut self.object_lists, _ => &mut self.rest,
        }
    }
}
impl PublicImportMetadata {
    /// With all that is required.
    pub fn new(
        counters: impl Into<Map<i64>>, file_ids: impl IntoIterator<Item = impl Into<Text>>,
        object_lists: impl IntoIterator<Item = impl Into<PublicObjectListRecord>>,
    ) -> Self {
        Self {
            counters: counters.into(), file_ids: file_ids.into_iter().map(Into::into).collect(),
            object_lists: object_lists.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
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
    /// `importSource`: `PublicImportResponseImportSource`; may be absent.
    pub import_source: Option<PublicImportResponseImportSource>,
    /// `importTemplate`: `ImportTemplate`; may be absent.
    pub import_template: Option<ImportTemplate>,
    /// `mappedObjectTypeIds`: a list: text.
    pub mapped_object_type_ids: Vec<Text>,
    /// `metadata`: `PublicImportMetadata`.
    pub metadata: PublicImportMetadata,
    /// `optOutImport`: true or false.
    pub opt_out_import: bool,
    /// `state`: `PublicImportResponseState`.
    pub state: PublicImportResponseState,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicImportResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicImportResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "importName", required: false }, Member { name: "importRequestJson", required: false },
            Member { name: "importSource", required: false }, Member { name: "importTemplate", required: false },
            Member { name: "mappedObjectTypeIds", required: true }, Member { name: "metadata", required: true },
            Member { name: "optOutImport", required: true }, Member { name: "state", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, id: Text::EMPTY, import_name: None, import_request_json: None,
            import_source: None, import_template: None, mapped_object_type_ids: Vec::new(),
            metadata: Shaped::blank(), opt_out_import: false, state: Shaped::blank(), updated_at: DateTime::UNSET,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.id, 2 => &self.import_name, 3 => &self.import_request_json,
            4 => &self.import_source, 5 => &self.import_template, 6 => &self.mapped_object_type_ids,
            7 => &self.metadata, 8 => &self.opt_out_import, 9 => &self.state, 10 => &self.updated_at,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.id, 2 => &mut self.import_name,
            3 => &mut self.import_request_json, 4 => &mut self.import_source, 5 => &mut self.import_template,
            6 => &mut self.mapped_object_type_ids, 7 => &mut self.metadata, 8 => &mut self.opt_out_import,
            9 => &mut self.state, 10 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicImportResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, id: impl Into<Text>,
        mapped_object_type_ids: impl IntoIterator<Item = impl Into<Text>>, metadata: impl Into<PublicImportMetadata>,
        opt_out_import: bool, state: impl Into<PublicImportResponseState>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(), id: id.into(),
            mapped_object_type_ids: mapped_object_type_ids.into_iter().map(Into::into).collect(),
            metadata: metadata.into(), opt_out_import, state: state.into(), updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `importName`.
    pub fn import_name(mut self, import_name: impl Into<Text>) -> Self {
        self.import_name = Some(import_name.into()); self
    }
    /// Sets `importRequestJson`.
    pub fn import_request_json(mut self, import_request_json: impl Into<Value>) -> Self {
        self.import_request_json = Some(import_request_json.into()); self
    }
    /// Sets `importSource`.
    pub fn import_source(mut self, import_source: impl Into<PublicImportResponseImportSource>) -> Self {
        self.import_source = Some(import_source.into()); self
    }
    /// Sets `importTemplate`.
    pub fn import_template(mut self, import_template: impl Into<ImportTemplate>) -> Self {
        self.import_template = Some(import_template.into()); self
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
impl Shaped for PublicImportResponseImportSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicImportResponseImportSource", kind: Kind::Enumeration(&[
            "API", "CRM_UI", "IMPORT", "MOBILE_ANDROID", "MOBILE_IOS", "SALESFORCE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Api => 0, Self::CrmUi => 1, Self::Import => 2, Self::MobileAndroid => 3, Self::MobileIos => 4,
            Self::Salesforce => 5, Self::Unknown(value) => return (6, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Api, 1 => Self::CrmUi, 2 => Self::Import, 3 => Self::MobileAndroid, 4 => Self::MobileIos,
            5 => Self::Salesforce, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicImportResponseState {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicImportResponseState", kind: Kind::Enumeration(&[
            "CANCELED", "DEFERRED", "DONE", "FAILED", "PROCESSING", "REVERTED", "STARTED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Canceled => 0, Self::Deferred => 1, Self::Done => 2, Self::Failed => 3, Self::Processing => 4,
            Self::Reverted => 5, Self::Started => 6, Self::Unknown(value) => return (7, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Canceled, 1 => Self::Deferred, 2 => Self::Done, 3 => Self::Failed, 4 => Self::Processing,
            5 => Self::Reverted, 6 => Self::Started, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicObjectListRecord {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicObjectListRecord", kind: Kind::Record(&[
            Member { name: "listId", required: true }, Member { name: "objectType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { list_id: Text::EMPTY, object_type: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_id, 1 => &self.object_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_id, 1 => &mut self.object_type, _ => &mut self.rest }
    }
}
impl PublicObjectListRecord {
    /// With all that is required.
    pub fn new(list_id: impl Into<Text>, object_type: impl Into<Text>) -> Self {
        Self { list_id: list_id.into(), object_type: object_type.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    CollectionResponsePublicImportErrorForwardPaging, CollectionResponsePublicImportResponseForwardPaging,
    ImportRowCore, ImportTemplate, ImportsCollectionResponsePublicImportErrorForwardPaging, ImportsCreateBody,
    ImportsPublicImportError, PublicImportError, PublicImportMetadata, PublicImportResponse, PublicObjectListRecord,
}

crate::runtime::enumeration_traits! {
    ImportTemplateTemplateType, ImportsPublicImportErrorErrorType, PublicImportErrorErrorType,
    PublicImportResponseImportSource, PublicImportResponseState,
}
