// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseFormDefinitionBaseForwardPaging`: 2 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseFormDefinitionBaseForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `CollectionResponseFormDefinitionBaseForwardPagingResults`.
    pub results: Vec<CollectionResponseFormDefinitionBaseForwardPagingResults>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseFormDefinitionBaseForwardPaging "CollectionResponseFormDefinitionBaseForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseFormDefinitionBaseForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<
            Item = impl Into<CollectionResponseFormDefinitionBaseForwardPagingResults>,
        >,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// One alternative, told by `formType`.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum CollectionResponseFormDefinitionBaseForwardPagingResults {
    /// `formType` is `hubspot`.
    HubSpotFormDefinition(HubSpotFormDefinition),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    CollectionResponseFormDefinitionBaseForwardPagingResults "CollectionResponseFormDefinitionBaseForwardPagingResults" {
        0 HubSpotFormDefinition "HubSpotFormDefinition" Some(("formType", &["hubspot"])), &[];
    } 1
}

/// `DatepickerField`: 10 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct DatepickerField {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `dependentFields`: a list: `DependentField`.
    pub dependent_fields: Vec<DependentField>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `DatepickerFieldFieldType`.
    pub field_type: DatepickerFieldFieldType,
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `placeholder`: text; may be absent.
    pub placeholder: Option<Text>,
    /// `required`: true or false.
    pub required: bool,
    rest: Rest,
}
crate::runtime::record! {
    DatepickerField "DatepickerField" {
        0 default_value "defaultValue" optional = None;
        1 dependent_fields "dependentFields" required = Vec::new();
        2 description "description" optional = None;
        3 field_type "fieldType" required = Shaped::blank();
        4 hidden "hidden" required = false;
        5 label "label" required = Text::EMPTY;
        6 name "name" required = Text::EMPTY;
        7 object_type_id "objectTypeId" required = Text::EMPTY;
        8 placeholder "placeholder" optional = None;
        9 required "required" required = false;
    }
}
impl DatepickerField {
    /// One with all that is required.
    pub fn new(
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>,
        hidden: bool,
        label: impl Into<Text>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        required: bool,
    ) -> Self {
        Self {
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: DatepickerFieldFieldType::Datepicker,
            hidden,
            label: label.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            required,
            ..Shaped::blank()
        }
    }
    /// Sets `defaultValue`.
    pub fn default_value(mut self, default_value: impl Into<Text>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `placeholder`.
    pub fn placeholder(mut self, placeholder: impl Into<Text>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum DatepickerFieldFieldType {
    /// `datepicker`
    Datepicker,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    DatepickerFieldFieldType "DatepickerFieldFieldType" {
        0 Datepicker "datepicker";
    } 1
}

/// `DependentField`: 2 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct DependentField {
    /// `dependentCondition`: `DependentFieldFilter`.
    pub dependent_condition: DependentFieldFilter,
    /// `dependentField`: `DependentFieldDependentField`.
    pub dependent_field: DependentFieldDependentField,
    rest: Rest,
}
crate::runtime::record! {
    DependentField "DependentField" {
        0 dependent_condition "dependentCondition" required = Shaped::blank();
        1 dependent_field "dependentField" required = Shaped::blank();
    }
}
impl DependentField {
    /// One with all that is required.
    pub fn new(
        dependent_condition: impl Into<DependentFieldFilter>,
        dependent_field: impl Into<DependentFieldDependentField>,
    ) -> Self {
        Self {
            dependent_condition: dependent_condition.into(),
            dependent_field: dependent_field.into(),
            ..Shaped::blank()
        }
    }
}

/// 13 alternatives, told apart by `fieldType`.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum DependentFieldDependentField {
    /// `fieldType` is `datepicker`.
    DatepickerField(DatepickerField),
    /// `fieldType` is `dropdown`.
    DropdownField(DropdownField),
    /// `fieldType` is `email`.
    EmailField(EmailField),
    /// `fieldType` is `file`.
    FileField(FileField),
    /// `fieldType` is `mobile_phone`.
    MobilePhoneField(MobilePhoneField),
    /// `fieldType` is `multi_line_text`.
    MultiLineTextField(MultiLineTextField),
    /// `fieldType` is `multiple_checkboxes`.
    MultipleCheckboxesField(MultipleCheckboxesField),
    /// `fieldType` is `number`.
    NumberField(NumberField),
    /// `fieldType` is `payment_link_radio`.
    PaymentLinkRadioField(PaymentLinkRadioField),
    /// `fieldType` is `phone`.
    PhoneField(PhoneField),
    /// `fieldType` is `radio`.
    RadioField(RadioField),
    /// `fieldType` is `single_checkbox`.
    SingleCheckboxField(SingleCheckboxField),
    /// `fieldType` is `single_line_text`.
    SingleLineTextField(SingleLineTextField),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    DependentFieldDependentField "DependentFieldDependentField" {
        0 DatepickerField "DatepickerField" Some(("fieldType", &["datepicker"])), &[];
        1 DropdownField "DropdownField" Some(("fieldType", &["dropdown"])), &[];
        2 EmailField "EmailField" Some(("fieldType", &["email"])), &[];
        3 FileField "FileField" Some(("fieldType", &["file"])), &[];
        4 MobilePhoneField "MobilePhoneField" Some(("fieldType", &["mobile_phone"])), &[];
        5 MultiLineTextField "MultiLineTextField" Some(("fieldType", &["multi_line_text"])), &[];
        6 MultipleCheckboxesField "MultipleCheckboxesField" Some(("fieldType", &["multiple_checkboxes"])), &[];
        7 NumberField "NumberField" Some(("fieldType", &["number"])), &[];
        8 PaymentLinkRadioField "PaymentLinkRadioField" Some(("fieldType", &["payment_link_radio"])), &[];
        9 PhoneField "PhoneField" Some(("fieldType", &["phone"])), &[];
        10 RadioField "RadioField" Some(("fieldType", &["radio"])), &[];
        11 SingleCheckboxField "SingleCheckboxField" Some(("fieldType", &["single_checkbox"])), &[];
        12 SingleLineTextField "SingleLineTextField" Some(("fieldType", &["single_line_text"])), &[];
    } 13
}
impl From<DatepickerField> for DependentFieldDependentField {
    fn from(value: DatepickerField) -> Self {
        Self::DatepickerField(value)
    }
}
impl From<DropdownField> for DependentFieldDependentField {
    fn from(value: DropdownField) -> Self {
        Self::DropdownField(value)
    }
}
impl From<EmailField> for DependentFieldDependentField {
    fn from(value: EmailField) -> Self {
        Self::EmailField(value)
    }
}
impl From<FileField> for DependentFieldDependentField {
    fn from(value: FileField) -> Self {
        Self::FileField(value)
    }
}
impl From<MobilePhoneField> for DependentFieldDependentField {
    fn from(value: MobilePhoneField) -> Self {
        Self::MobilePhoneField(value)
    }
}
impl From<MultiLineTextField> for DependentFieldDependentField {
    fn from(value: MultiLineTextField) -> Self {
        Self::MultiLineTextField(value)
    }
}
impl From<MultipleCheckboxesField> for DependentFieldDependentField {
    fn from(value: MultipleCheckboxesField) -> Self {
        Self::MultipleCheckboxesField(value)
    }
}
impl From<NumberField> for DependentFieldDependentField {
    fn from(value: NumberField) -> Self {
        Self::NumberField(value)
    }
}
impl From<PaymentLinkRadioField> for DependentFieldDependentField {
    fn from(value: PaymentLinkRadioField) -> Self {
        Self::PaymentLinkRadioField(value)
    }
}
impl From<PhoneField> for DependentFieldDependentField {
    fn from(value: PhoneField) -> Self {
        Self::PhoneField(value)
    }
}
impl From<RadioField> for DependentFieldDependentField {
    fn from(value: RadioField) -> Self {
        Self::RadioField(value)
    }
}
impl From<SingleCheckboxField> for DependentFieldDependentField {
    fn from(value: SingleCheckboxField) -> Self {
        Self::SingleCheckboxField(value)
    }
}
impl From<SingleLineTextField> for DependentFieldDependentField {
    fn from(value: SingleLineTextField) -> Self {
        Self::SingleLineTextField(value)
    }
}

/// `DependentFieldFilter`: 5 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct DependentFieldFilter {
    /// `operator`: `DependentFieldFilterOperator`.
    pub operator: DependentFieldFilterOperator,
    /// `rangeEnd`: text.
    pub range_end: Text,
    /// `rangeStart`: text.
    pub range_start: Text,
    /// `value`: text.
    pub value: Text,
    /// `values`: a list: text.
    pub values: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    DependentFieldFilter "DependentFieldFilter" {
        0 operator "operator" required = Shaped::blank();
        1 range_end "rangeEnd" required = Text::EMPTY;
        2 range_start "rangeStart" required = Text::EMPTY;
        3 value "value" required = Text::EMPTY;
        4 values "values" required = Vec::new();
    }
}
impl DependentFieldFilter {
    /// One with all that is required.
    pub fn new(
        operator: impl Into<DependentFieldFilterOperator>,
        range_end: impl Into<Text>,
        range_start: impl Into<Text>,
        value: impl Into<Text>,
        values: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            operator: operator.into(),
            range_end: range_end.into(),
            range_start: range_start.into(),
            value: value.into(),
            values: values.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// 21 known values; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum DependentFieldFilterOperator {
    /// `between`
    Between,
    /// `contains`
    Contains,
    /// `doesnt_contain`
    DoesntContain,
    /// `eq`
    Eq,
    /// `gt`
    Gt,
    /// `gte`
    Gte,
    /// `is_not_empty`
    IsNotEmpty,
    /// `lt`
    Lt,
    /// `lte`
    Lte,
    /// `neq`
    Neq,
    /// `not_between`
    NotBetween,
    /// `set_all`
    SetAll,
    /// `set_any`
    SetAny,
    /// `set_eq`
    SetEq,
    /// `set_neq`
    SetNeq,
    /// `set_not_all`
    SetNotAll,
    /// `set_not_any`
    SetNotAny,
    /// `str_ends_with`
    StrEndsWith,
    /// `str_starts_with`
    StrStartsWith,
    /// `within_time`
    WithinTime,
    /// `within_time_reverse`
    WithinTimeReverse,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    DependentFieldFilterOperator "DependentFieldFilterOperator" {
        0 Between "between";
        1 Contains "contains";
        2 DoesntContain "doesnt_contain";
        3 Eq "eq";
        4 Gt "gt";
        5 Gte "gte";
        6 IsNotEmpty "is_not_empty";
        7 Lt "lt";
        8 Lte "lte";
        9 Neq "neq";
        10 NotBetween "not_between";
        11 SetAll "set_all";
        12 SetAny "set_any";
        13 SetEq "set_eq";
        14 SetNeq "set_neq";
        15 SetNotAll "set_not_all";
        16 SetNotAny "set_not_any";
        17 StrEndsWith "str_ends_with";
        18 StrStartsWith "str_starts_with";
        19 WithinTime "within_time";
        20 WithinTimeReverse "within_time_reverse";
    } 21
}

/// `DropdownField`: 11 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct DropdownField {
    /// `defaultValues`: a list: text.
    pub default_values: Vec<Text>,
    /// `dependentFields`: a list: `DependentField`.
    pub dependent_fields: Vec<DependentField>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `DropdownFieldFieldType`.
    pub field_type: DropdownFieldFieldType,
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `options`: a list: `EnumeratedFieldOption`.
    pub options: Vec<EnumeratedFieldOption>,
    /// `placeholder`: text; may be absent.
    pub placeholder: Option<Text>,
    /// `required`: true or false.
    pub required: bool,
    rest: Rest,
}
crate::runtime::record! {
    DropdownField "DropdownField" {
        0 default_values "defaultValues" required = Vec::new();
        1 dependent_fields "dependentFields" required = Vec::new();
        2 description "description" optional = None;
        3 field_type "fieldType" required = Shaped::blank();
        4 hidden "hidden" required = false;
        5 label "label" required = Text::EMPTY;
        6 name "name" required = Text::EMPTY;
        7 object_type_id "objectTypeId" required = Text::EMPTY;
        8 options "options" required = Vec::new();
        9 placeholder "placeholder" optional = None;
        10 required "required" required = false;
    }
}
impl DropdownField {
    /// One with all that is required.
    pub fn new(
        default_values: impl IntoIterator<Item = impl Into<Text>>,
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>,
        hidden: bool,
        label: impl Into<Text>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<EnumeratedFieldOption>>,
        required: bool,
    ) -> Self {
        Self {
            default_values: default_values.into_iter().map(Into::into).collect(),
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: DropdownFieldFieldType::Dropdown,
            hidden,
            label: label.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            options: options.into_iter().map(Into::into).collect(),
            required,
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `placeholder`.
    pub fn placeholder(mut self, placeholder: impl Into<Text>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum DropdownFieldFieldType {
    /// `dropdown`
    Dropdown,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    DropdownFieldFieldType "DropdownFieldFieldType" {
        0 Dropdown "dropdown";
    } 1
}

/// `EmailField`: 11 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct EmailField {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `dependentFields`: a list: `DependentField`.
    pub dependent_fields: Vec<DependentField>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `EmailFieldFieldType`.
    pub field_type: EmailFieldFieldType,
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `placeholder`: text; may be absent.
    pub placeholder: Option<Text>,
    /// `required`: true or false.
    pub required: bool,
    /// `validation`: `EmailFieldValidation`.
    pub validation: EmailFieldValidation,
    rest: Rest,
}
crate::runtime::record! {
    EmailField "EmailField" {
        0 default_value "defaultValue" optional = None;
        1 dependent_fields "dependentFields" required = Vec::new();
        2 description "description" optional = None;
        3 field_type "fieldType" required = Shaped::blank();
        4 hidden "hidden" required = false;
        5 label "label" required = Text::EMPTY;
        6 name "name" required = Text::EMPTY;
        7 object_type_id "objectTypeId" required = Text::EMPTY;
        8 placeholder "placeholder" optional = None;
        9 required "required" required = false;
        10 validation "validation" required = Shaped::blank();
    }
}
impl EmailField {
    /// One with all that is required.
    pub fn new(
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>,
        hidden: bool,
        label: impl Into<Text>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        required: bool,
        validation: impl Into<EmailFieldValidation>,
    ) -> Self {
        Self {
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: EmailFieldFieldType::Email,
            hidden,
            label: label.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            required,
            validation: validation.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `defaultValue`.
    pub fn default_value(mut self, default_value: impl Into<Text>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `placeholder`.
    pub fn placeholder(mut self, placeholder: impl Into<Text>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum EmailFieldFieldType {
    /// `email`
    Email,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    EmailFieldFieldType "EmailFieldFieldType" {
        0 Email "email";
    } 1
}

/// `EmailFieldValidation`: 2 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct EmailFieldValidation {
    /// `blockedEmailDomains`: a list: text.
    pub blocked_email_domains: Vec<Text>,
    /// `useDefaultBlockList`: true or false.
    pub use_default_block_list: bool,
    rest: Rest,
}
crate::runtime::record! {
    EmailFieldValidation "EmailFieldValidation" {
        0 blocked_email_domains "blockedEmailDomains" required = Vec::new();
        1 use_default_block_list "useDefaultBlockList" required = false;
    }
}
impl EmailFieldValidation {
    /// One with all that is required.
    pub fn new(
        blocked_email_domains: impl IntoIterator<Item = impl Into<Text>>,
        use_default_block_list: bool,
    ) -> Self {
        Self {
            blocked_email_domains: blocked_email_domains
                .into_iter()
                .map(Into::into)
                .collect(),
            use_default_block_list,
            ..Shaped::blank()
        }
    }
}

/// `EnumeratedFieldOption`: 4 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct EnumeratedFieldOption {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `label`: text.
    pub label: Text,
    /// `value`: text.
    pub value: Text,
    rest: Rest,
}
crate::runtime::record! {
    EnumeratedFieldOption "EnumeratedFieldOption" {
        0 description "description" optional = None;
        1 display_order "displayOrder" required = 0;
        2 label "label" required = Text::EMPTY;
        3 value "value" required = Text::EMPTY;
    }
}
impl EnumeratedFieldOption {
    /// One with all that is required.
    pub fn new(
        display_order: impl Into<i64>,
        label: impl Into<Text>,
        value: impl Into<Text>,
    ) -> Self {
        Self {
            display_order: display_order.into(),
            label: label.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// `FieldGroup`: 4 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FieldGroup {
    /// `fields`: a list: `DependentFieldDependentField`.
    pub fields: Vec<DependentFieldDependentField>,
    /// `groupType`: `FieldGroupGroupType`.
    pub group_type: FieldGroupGroupType,
    /// `richText`: text; may be absent.
    pub rich_text: Option<Text>,
    /// `richTextType`: `FieldGroupRichTextType`.
    pub rich_text_type: FieldGroupRichTextType,
    rest: Rest,
}
crate::runtime::record! {
    FieldGroup "FieldGroup" {
        0 fields "fields" required = Vec::new();
        1 group_type "groupType" required = Shaped::blank();
        2 rich_text "richText" optional = None;
        3 rich_text_type "richTextType" required = Shaped::blank();
    }
}
impl FieldGroup {
    /// One with all that is required.
    pub fn new(
        fields: impl IntoIterator<Item = impl Into<DependentFieldDependentField>>,
        group_type: impl Into<FieldGroupGroupType>,
        rich_text_type: impl Into<FieldGroupRichTextType>,
    ) -> Self {
        Self {
            fields: fields.into_iter().map(Into::into).collect(),
            group_type: group_type.into(),
            rich_text_type: rich_text_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self {
        self.rich_text = Some(rich_text.into());
        self
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum FieldGroupGroupType {
    /// `default_group`
    DefaultGroup,
    /// `progressive`
    Progressive,
    /// `queued`
    Queued,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FieldGroupGroupType "FieldGroupGroupType" {
        0 DefaultGroup "default_group";
        1 Progressive "progressive";
        2 Queued "queued";
    } 3
}

/// 2 known values; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum FieldGroupRichTextType {
    /// `image`
    Image,
    /// `text`
    Text,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FieldGroupRichTextType "FieldGroupRichTextType" {
        0 Image "image";
        1 Text "text";
    } 2
}

/// `FileField`: 11 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FileField {
    /// `allowMultipleFiles`: true or false.
    pub allow_multiple_files: bool,
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `dependentFields`: a list: `DependentField`.
    pub dependent_fields: Vec<DependentField>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `FileFieldFieldType`.
    pub field_type: FileFieldFieldType,
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `placeholder`: text; may be absent.
    pub placeholder: Option<Text>,
    /// `required`: true or false.
    pub required: bool,
    rest: Rest,
}
crate::runtime::record! {
    FileField "FileField" {
        0 allow_multiple_files "allowMultipleFiles" required = false;
        1 default_value "defaultValue" optional = None;
        2 dependent_fields "dependentFields" required = Vec::new();
        3 description "description" optional = None;
        4 field_type "fieldType" required = Shaped::blank();
        5 hidden "hidden" required = false;
        6 label "label" required = Text::EMPTY;
        7 name "name" required = Text::EMPTY;
        8 object_type_id "objectTypeId" required = Text::EMPTY;
        9 placeholder "placeholder" optional = None;
        10 required "required" required = false;
    }
}
impl FileField {
    /// One with all that is required.
    pub fn new(
        allow_multiple_files: bool,
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>,
        hidden: bool,
        label: impl Into<Text>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        required: bool,
    ) -> Self {
        Self {
            allow_multiple_files,
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: FileFieldFieldType::File,
            hidden,
            label: label.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            required,
            ..Shaped::blank()
        }
    }
    /// Sets `defaultValue`.
    pub fn default_value(mut self, default_value: impl Into<Text>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `placeholder`.
    pub fn placeholder(mut self, placeholder: impl Into<Text>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum FileFieldFieldType {
    /// `file`
    File,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FileFieldFieldType "FileFieldFieldType" {
        0 File "file";
    } 1
}

/// `FormDefinitionBase`: one alternative, told by `formType`.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum FormDefinitionBase {
    /// `formType` is `hubspot`.
    HubSpotFormDefinition(HubSpotFormDefinition),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    FormDefinitionBase "FormDefinitionBase" {
        0 HubSpotFormDefinition "HubSpotFormDefinition" Some(("formType", &["hubspot"])), &[];
    } 1
}

/// `FormDefinitionCreateRequestBase`: one alternative, told by `formType`.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum FormDefinitionCreateRequestBase {
    /// `formType` is `hubspot`.
    HubSpotFormDefinitionCreateRequest(HubSpotFormDefinitionCreateRequest),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    FormDefinitionCreateRequestBase "FormDefinitionCreateRequestBase" {
        0 HubSpotFormDefinitionCreateRequest "HubSpotFormDefinitionCreateRequest" Some(("formType", &["hubspot"])), &[];
    } 1
}
impl From<HubSpotFormDefinitionCreateRequest> for FormDefinitionCreateRequestBase {
    fn from(value: HubSpotFormDefinitionCreateRequest) -> Self {
        Self::HubSpotFormDefinitionCreateRequest(value)
    }
}

/// `FormDisplayOptions`: 5 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormDisplayOptions {
    /// `cssClass`: text; may be absent.
    pub css_class: Option<Text>,
    /// `renderRawHtml`: true or false.
    pub render_raw_html: bool,
    /// `style`: `FormStyle`.
    pub style: FormStyle,
    /// `submitButtonText`: text.
    pub submit_button_text: Text,
    /// `theme`: `FormDisplayOptionsTheme`.
    pub theme: FormDisplayOptionsTheme,
    rest: Rest,
}
crate::runtime::record! {
    FormDisplayOptions "FormDisplayOptions" {
        0 css_class "cssClass" optional = None;
        1 render_raw_html "renderRawHtml" required = false;
        2 style "style" required = Shaped::blank();
        3 submit_button_text "submitButtonText" required = Text::EMPTY;
        4 theme "theme" required = Shaped::blank();
    }
}
impl FormDisplayOptions {
    /// One with all that is required.
    pub fn new(
        render_raw_html: bool,
        style: impl Into<FormStyle>,
        submit_button_text: impl Into<Text>,
        theme: impl Into<FormDisplayOptionsTheme>,
    ) -> Self {
        Self {
            render_raw_html,
            style: style.into(),
            submit_button_text: submit_button_text.into(),
            theme: theme.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `cssClass`.
    pub fn css_class(mut self, css_class: impl Into<Text>) -> Self {
        self.css_class = Some(css_class.into());
        self
    }
}

/// 6 known values; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum FormDisplayOptionsTheme {
    /// `canvas`
    Canvas,
    /// `default_style`
    DefaultStyle,
    /// `legacy`
    Legacy,
    /// `linear`
    Linear,
    /// `round`
    Round,
    /// `sharp`
    Sharp,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FormDisplayOptionsTheme "FormDisplayOptionsTheme" {
        0 Canvas "canvas";
        1 DefaultStyle "default_style";
        2 Legacy "legacy";
        3 Linear "linear";
        4 Round "round";
        5 Sharp "sharp";
    } 6
}

/// `FormPostSubmitAction`: 2 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormPostSubmitAction {
    /// `type`: `FormPostSubmitActionType`.
    pub r#type: FormPostSubmitActionType,
    /// `value`: text.
    pub value: Text,
    rest: Rest,
}
crate::runtime::record! {
    FormPostSubmitAction "FormPostSubmitAction" {
        0 r#type "type" required = Shaped::blank();
        1 value "value" required = Text::EMPTY;
    }
}
impl FormPostSubmitAction {
    /// One with all that is required.
    pub fn new(
        r#type: impl Into<FormPostSubmitActionType>,
        value: impl Into<Text>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum FormPostSubmitActionType {
    /// `redirect_url`
    RedirectUrl,
    /// `thank_you`
    ThankYou,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FormPostSubmitActionType "FormPostSubmitActionType" {
        0 RedirectUrl "redirect_url";
        1 ThankYou "thank_you";
    } 2
}

/// `FormStyle`: 12 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormStyle {
    /// `backgroundWidth`: text.
    pub background_width: Text,
    /// `fontFamily`: text.
    pub font_family: Text,
    /// `helpTextColor`: text.
    pub help_text_color: Text,
    /// `helpTextSize`: text.
    pub help_text_size: Text,
    /// `labelTextColor`: text.
    pub label_text_color: Text,
    /// `labelTextSize`: text.
    pub label_text_size: Text,
    /// `legalConsentTextColor`: text.
    pub legal_consent_text_color: Text,
    /// `legalConsentTextSize`: text.
    pub legal_consent_text_size: Text,
    /// `submitAlignment`: `FormStyleSubmitAlignment`.
    pub submit_alignment: FormStyleSubmitAlignment,
    /// `submitColor`: text.
    pub submit_color: Text,
    /// `submitFontColor`: text.
    pub submit_font_color: Text,
    /// `submitSize`: text.
    pub submit_size: Text,
    rest: Rest,
}
crate::runtime::record! {
    FormStyle "FormStyle" {
        0 background_width "backgroundWidth" required = Text::EMPTY;
        1 font_family "fontFamily" required = Text::EMPTY;
        2 help_text_color "helpTextColor" required = Text::EMPTY;
        3 help_text_size "helpTextSize" required = Text::EMPTY;
        4 label_text_color "labelTextColor" required = Text::EMPTY;
        5 label_text_size "labelTextSize" required = Text::EMPTY;
        6 legal_consent_text_color "legalConsentTextColor" required = Text::EMPTY;
        7 legal_consent_text_size "legalConsentTextSize" required = Text::EMPTY;
        8 submit_alignment "submitAlignment" required = Shaped::blank();
        9 submit_color "submitColor" required = Text::EMPTY;
        10 submit_font_color "submitFontColor" required = Text::EMPTY;
        11 submit_size "submitSize" required = Text::EMPTY;
    }
}
impl FormStyle {
    /// One with all that is required.
    pub fn new(
        background_width: impl Into<Text>,
        font_family: impl Into<Text>,
        help_text_color: impl Into<Text>,
        help_text_size: impl Into<Text>,
        label_text_color: impl Into<Text>,
        label_text_size: impl Into<Text>,
        legal_consent_text_color: impl Into<Text>,
        legal_consent_text_size: impl Into<Text>,
        submit_alignment: impl Into<FormStyleSubmitAlignment>,
        submit_color: impl Into<Text>,
        submit_font_color: impl Into<Text>,
        submit_size: impl Into<Text>,
    ) -> Self {
        Self {
            background_width: background_width.into(),
            font_family: font_family.into(),
            help_text_color: help_text_color.into(),
            help_text_size: help_text_size.into(),
            label_text_color: label_text_color.into(),
            label_text_size: label_text_size.into(),
            legal_consent_text_color: legal_consent_text_color.into(),
            legal_consent_text_size: legal_consent_text_size.into(),
            submit_alignment: submit_alignment.into(),
            submit_color: submit_color.into(),
            submit_font_color: submit_font_color.into(),
            submit_size: submit_size.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum FormStyleSubmitAlignment {
    /// `center`
    Center,
    /// `left`
    Left,
    /// `right`
    Right,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FormStyleSubmitAlignment "FormStyleSubmitAlignment" {
        0 Center "center";
        1 Left "left";
        2 Right "right";
    } 3
}

/// `HubSpotFormConfiguration`: 13 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct HubSpotFormConfiguration {
    /// `allowLinkToResetKnownValues`: true or false.
    pub allow_link_to_reset_known_values: bool,
    /// `archivable`: true or false.
    pub archivable: bool,
    /// `cloneable`: true or false.
    pub cloneable: bool,
    /// `createNewContactForNewEmail`: true or false.
    pub create_new_contact_for_new_email: bool,
    /// `editable`: true or false.
    pub editable: bool,
    /// `embedType`: `HubSpotFormConfigurationEmbedType`; may be absent.
    pub embed_type: Option<HubSpotFormConfigurationEmbedType>,
    /// `language`: `HubSpotFormConfigurationLanguage`.
    pub language: HubSpotFormConfigurationLanguage,
    /// `lifecycleStages`: a list: `LifecycleStage`.
    pub lifecycle_stages: Vec<LifecycleStage>,
    /// `notifyContactOwner`: true or false.
    pub notify_contact_owner: bool,
    /// `notifyRecipients`: a list: text.
    pub notify_recipients: Vec<Text>,
    /// `postSubmitAction`: `FormPostSubmitAction`.
    pub post_submit_action: FormPostSubmitAction,
    /// `prePopulateKnownValues`: true or false.
    pub pre_populate_known_values: bool,
    /// `recaptchaEnabled`: true or false.
    pub recaptcha_enabled: bool,
    rest: Rest,
}
crate::runtime::record! {
    HubSpotFormConfiguration "HubSpotFormConfiguration" {
        0 allow_link_to_reset_known_values "allowLinkToResetKnownValues" required = false;
        1 archivable "archivable" required = false;
        2 cloneable "cloneable" required = false;
        3 create_new_contact_for_new_email "createNewContactForNewEmail" required = false;
        4 editable "editable" required = false;
        5 embed_type "embedType" optional = None;
        6 language "language" required = Shaped::blank();
        7 lifecycle_stages "lifecycleStages" required = Vec::new();
        8 notify_contact_owner "notifyContactOwner" required = false;
        9 notify_recipients "notifyRecipients" required = Vec::new();
        10 post_submit_action "postSubmitAction" required = Shaped::blank();
        11 pre_populate_known_values "prePopulateKnownValues" required = false;
        12 recaptcha_enabled "recaptchaEnabled" required = false;
    }
}
impl HubSpotFormConfiguration {
    /// One with all that is required.
    pub fn new(
        allow_link_to_reset_known_values: bool,
        archivable: bool,
        cloneable: bool,
        create_new_contact_for_new_email: bool,
        editable: bool,
        language: impl Into<HubSpotFormConfigurationLanguage>,
        lifecycle_stages: impl IntoIterator<Item = impl Into<LifecycleStage>>,
        notify_contact_owner: bool,
        notify_recipients: impl IntoIterator<Item = impl Into<Text>>,
        post_submit_action: impl Into<FormPostSubmitAction>,
        pre_populate_known_values: bool,
        recaptcha_enabled: bool,
    ) -> Self {
        Self {
            allow_link_to_reset_known_values,
            archivable,
            cloneable,
            create_new_contact_for_new_email,
            editable,
            language: language.into(),
            lifecycle_stages: lifecycle_stages.into_iter().map(Into::into).collect(),
            notify_contact_owner,
            notify_recipients: notify_recipients.into_iter().map(Into::into).collect(),
            post_submit_action: post_submit_action.into(),
            pre_populate_known_values,
            recaptcha_enabled,
            ..Shaped::blank()
        }
    }
    /// Sets `embedType`.
    pub fn embed_type(
        mut self,
        embed_type: impl Into<HubSpotFormConfigurationEmbedType>,
    ) -> Self {
        self.embed_type = Some(embed_type.into());
        self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum HubSpotFormConfigurationEmbedType {
    /// `V3`
    V3,
    /// `V4`
    V4,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    HubSpotFormConfigurationEmbedType "HubSpotFormConfigurationEmbedType" {
        0 V3 "V3";
        1 V4 "V4";
    } 2
}

/// 43 known values; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum HubSpotFormConfigurationLanguage {
    /// `af`
    Af,
    /// `ar-eg`
    ArEg,
    /// `bg`
    Bg,
    /// `bn`
    Bn,
    /// `ca-es`
    CaEs,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `de`
    De,
    /// `el`
    El,
    /// `en`
    En,
    /// `en-gb`
    EnGb,
    /// `es`
    Es,
    /// `es-mx`
    EsMx,
    /// `fi`
    Fi,
    /// `fr`
    Fr,
    /// `fr-ca`
    FrCa,
    /// `he-il`
    HeIl,
    /// `hr`
    Hr,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `ko`
    Ko,
    /// `lt`
    Lt,
    /// `ms`
    Ms,
    /// `nl`
    Nl,
    /// `no-no`
    NoNo,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `pt-br`
    PtBr,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `sv`
    Sv,
    /// `th`
    Th,
    /// `tl`
    Tl,
    /// `tr`
    Tr,
    /// `uk`
    Uk,
    /// `vi`
    Vi,
    /// `zh-cn`
    ZhCn,
    /// `zh-hk`
    ZhHk,
    /// `zh-tw`
    ZhTw,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    HubSpotFormConfigurationLanguage "HubSpotFormConfigurationLanguage" {
        0 Af "af";
        1 ArEg "ar-eg";
        2 Bg "bg";
        3 Bn "bn";
        4 CaEs "ca-es";
        5 Cs "cs";
        6 Da "da";
        7 De "de";
        8 El "el";
        9 En "en";
        10 EnGb "en-gb";
        11 Es "es";
        12 EsMx "es-mx";
        13 Fi "fi";
        14 Fr "fr";
        15 FrCa "fr-ca";
        16 HeIl "he-il";
        17 Hr "hr";
        18 Hu "hu";
        19 Id "id";
        20 It "it";
        21 Ja "ja";
        22 Ko "ko";
        23 Lt "lt";
        24 Ms "ms";
        25 Nl "nl";
        26 NoNo "no-no";
        27 Pl "pl";
        28 Pt "pt";
        29 PtBr "pt-br";
        30 Ro "ro";
        31 Ru "ru";
        32 Sk "sk";
        33 Sl "sl";
        34 Sv "sv";
        35 Th "th";
        36 Tl "tl";
        37 Tr "tr";
        38 Uk "uk";
        39 Vi "vi";
        40 ZhCn "zh-cn";
        41 ZhHk "zh-hk";
        42 ZhTw "zh-tw";
    } 43
}

/// `HubSpotFormDefinition`: 11 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct HubSpotFormDefinition {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `configuration`: `HubSpotFormConfiguration`.
    pub configuration: HubSpotFormConfiguration,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `displayOptions`: `FormDisplayOptions`.
    pub display_options: FormDisplayOptions,
    /// `fieldGroups`: a list: `FieldGroup`.
    pub field_groups: Vec<FieldGroup>,
    /// `formType`: `HubSpotFormDefinitionFormType`.
    pub form_type: HubSpotFormDefinitionFormType,
    /// `id`: text.
    pub id: Text,
    /// `legalConsentOptions`: `HubSpotFormDefinitionLegalConsentOptions`.
    pub legal_consent_options: HubSpotFormDefinitionLegalConsentOptions,
    /// `name`: text.
    pub name: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    HubSpotFormDefinition "HubSpotFormDefinition" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 configuration "configuration" required = Shaped::blank();
        3 created_at "createdAt" required = DateTime::UNSET;
        4 display_options "displayOptions" required = Shaped::blank();
        5 field_groups "fieldGroups" required = Vec::new();
        6 form_type "formType" required = Shaped::blank();
        7 id "id" required = Text::EMPTY;
        8 legal_consent_options "legalConsentOptions" required = Shaped::blank();
        9 name "name" required = Text::EMPTY;
        10 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl HubSpotFormDefinition {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        configuration: impl Into<HubSpotFormConfiguration>,
        created_at: impl Into<DateTime>,
        display_options: impl Into<FormDisplayOptions>,
        field_groups: impl IntoIterator<Item = impl Into<FieldGroup>>,
        id: impl Into<Text>,
        legal_consent_options: impl Into<HubSpotFormDefinitionLegalConsentOptions>,
        name: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived,
            configuration: configuration.into(),
            created_at: created_at.into(),
            display_options: display_options.into(),
            field_groups: field_groups.into_iter().map(Into::into).collect(),
            form_type: HubSpotFormDefinitionFormType::Hubspot,
            id: id.into(),
            legal_consent_options: legal_consent_options.into(),
            name: name.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into());
        self
    }
}

/// `HubSpotFormDefinitionCreateRequest`: 10 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct HubSpotFormDefinitionCreateRequest {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `configuration`: `HubSpotFormConfiguration`.
    pub configuration: HubSpotFormConfiguration,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `displayOptions`: `FormDisplayOptions`.
    pub display_options: FormDisplayOptions,
    /// `fieldGroups`: a list: `FieldGroup`.
    pub field_groups: Vec<FieldGroup>,
    /// `formType`: `HubSpotFormDefinitionFormType`.
    pub form_type: HubSpotFormDefinitionFormType,
    /// `legalConsentOptions`: `HubSpotFormDefinitionLegalConsentOptions`.
    pub legal_consent_options: HubSpotFormDefinitionLegalConsentOptions,
    /// `name`: text.
    pub name: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    HubSpotFormDefinitionCreateRequest "HubSpotFormDefinitionCreateRequest" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 configuration "configuration" required = Shaped::blank();
        3 created_at "createdAt" required = DateTime::UNSET;
        4 display_options "displayOptions" required = Shaped::blank();
        5 field_groups "fieldGroups" required = Vec::new();
        6 form_type "formType" required = Shaped::blank();
        7 legal_consent_options "legalConsentOptions" required = Shaped::blank();
        8 name "name" required = Text::EMPTY;
        9 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl HubSpotFormDefinitionCreateRequest {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        configuration: impl Into<HubSpotFormConfiguration>,
        created_at: impl Into<DateTime>,
        display_options: impl Into<FormDisplayOptions>,
        field_groups: impl IntoIterator<Item = impl Into<FieldGroup>>,
        legal_consent_options: impl Into<HubSpotFormDefinitionLegalConsentOptions>,
        name: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived,
            configuration: configuration.into(),
            created_at: created_at.into(),
            display_options: display_options.into(),
            field_groups: field_groups.into_iter().map(Into::into).collect(),
            form_type: HubSpotFormDefinitionFormType::Hubspot,
            legal_consent_options: legal_consent_options.into(),
            name: name.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum HubSpotFormDefinitionFormType {
    /// `hubspot`
    Hubspot,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    HubSpotFormDefinitionFormType "HubSpotFormDefinitionFormType" {
        0 Hubspot "hubspot";
    } 1
}

/// 4 alternatives, told apart by `type`.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum HubSpotFormDefinitionLegalConsentOptions {
    /// `type` is `explicit_consent_to_process`.
    LegalConsentOptionsExplicitConsentToProcess(
        LegalConsentOptionsExplicitConsentToProcess,
    ),
    /// `type` is `implicit_consent_to_process`.
    LegalConsentOptionsImplicitConsentToProcess(
        LegalConsentOptionsImplicitConsentToProcess,
    ),
    /// `type` is `legitimate_interest`.
    LegalConsentOptionsLegitimateInterest(LegalConsentOptionsLegitimateInterest),
    /// `type` is `none`.
    LegalConsentOptionsNone(LegalConsentOptionsNone),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    HubSpotFormDefinitionLegalConsentOptions "HubSpotFormDefinitionLegalConsentOptions" {
        0 LegalConsentOptionsExplicitConsentToProcess "LegalConsentOptionsExplicitConsentToProcess" Some(("type", &["explicit_consent_to_process"])), &[];
        1 LegalConsentOptionsImplicitConsentToProcess "LegalConsentOptionsImplicitConsentToProcess" Some(("type", &["implicit_consent_to_process"])), &[];
        2 LegalConsentOptionsLegitimateInterest "LegalConsentOptionsLegitimateInterest" Some(("type", &["legitimate_interest"])), &[];
        3 LegalConsentOptionsNone "LegalConsentOptionsNone" Some(("type", &["none"])), &[];
    } 4
}
impl From<LegalConsentOptionsExplicitConsentToProcess>
for HubSpotFormDefinitionLegalConsentOptions {
    fn from(value: LegalConsentOptionsExplicitConsentToProcess) -> Self {
        Self::LegalConsentOptionsExplicitConsentToProcess(value)
    }
}
impl From<LegalConsentOptionsImplicitConsentToProcess>
for HubSpotFormDefinitionLegalConsentOptions {
    fn from(value: LegalConsentOptionsImplicitConsentToProcess) -> Self {
        Self::LegalConsentOptionsImplicitConsentToProcess(value)
    }
}
impl From<LegalConsentOptionsLegitimateInterest>
for HubSpotFormDefinitionLegalConsentOptions {
    fn from(value: LegalConsentOptionsLegitimateInterest) -> Self {
        Self::LegalConsentOptionsLegitimateInterest(value)
    }
}
impl From<LegalConsentOptionsNone> for HubSpotFormDefinitionLegalConsentOptions {
    fn from(value: LegalConsentOptionsNone) -> Self {
        Self::LegalConsentOptionsNone(value)
    }
}

/// `HubSpotFormDefinitionPatchRequest`: 6 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct HubSpotFormDefinitionPatchRequest {
    /// `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// `configuration`: `HubSpotFormConfiguration`; may be absent.
    pub configuration: Option<HubSpotFormConfiguration>,
    /// `displayOptions`: `FormDisplayOptions`; may be absent.
    pub display_options: Option<FormDisplayOptions>,
    /// `fieldGroups`: a list: `FieldGroup`; may be absent.
    pub field_groups: Option<Vec<FieldGroup>>,
    /// `legalConsentOptions`: `HubSpotFormDefinitionLegalConsentOptions`; may be absent.
    pub legal_consent_options: Option<HubSpotFormDefinitionLegalConsentOptions>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    HubSpotFormDefinitionPatchRequest "HubSpotFormDefinitionPatchRequest" {
        0 archived "archived" optional = None;
        1 configuration "configuration" optional = None;
        2 display_options "displayOptions" optional = None;
        3 field_groups "fieldGroups" optional = None;
        4 legal_consent_options "legalConsentOptions" optional = None;
        5 name "name" optional = None;
    }
}
impl HubSpotFormDefinitionPatchRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `configuration`.
    pub fn configuration(
        mut self,
        configuration: impl Into<HubSpotFormConfiguration>,
    ) -> Self {
        self.configuration = Some(configuration.into());
        self
    }
    /// Sets `displayOptions`.
    pub fn display_options(
        mut self,
        display_options: impl Into<FormDisplayOptions>,
    ) -> Self {
        self.display_options = Some(display_options.into());
        self
    }
    /// Sets `fieldGroups`.
    pub fn field_groups(
        mut self,
        field_groups: impl IntoIterator<Item = impl Into<FieldGroup>>,
    ) -> Self {
        self.field_groups = Some(field_groups.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `legalConsentOptions`.
    pub fn legal_consent_options(
        mut self,
        legal_consent_options: impl Into<HubSpotFormDefinitionLegalConsentOptions>,
    ) -> Self {
        self.legal_consent_options = Some(legal_consent_options.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
}
impl Default for HubSpotFormDefinitionPatchRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `LegalConsentCheckbox`: 3 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct LegalConsentCheckbox {
    /// `label`: text.
    pub label: Text,
    /// `required`: true or false.
    pub required: bool,
    /// `subscriptionTypeId`: a whole number.
    pub subscription_type_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    LegalConsentCheckbox "LegalConsentCheckbox" {
        0 label "label" required = Text::EMPTY;
        1 required "required" required = false;
        2 subscription_type_id "subscriptionTypeId" required = 0;
    }
}
impl LegalConsentCheckbox {
    /// One with all that is required.
    pub fn new(
        label: impl Into<Text>,
        required: bool,
        subscription_type_id: impl Into<i64>,
    ) -> Self {
        Self {
            label: label.into(),
            required,
            subscription_type_id: subscription_type_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `LegalConsentOptionsExplicitConsentToProcess`: 7 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct LegalConsentOptionsExplicitConsentToProcess {
    /// `communicationConsentText`: text; may be absent.
    pub communication_consent_text: Option<Text>,
    /// `communicationsCheckboxes`: a list: `LegalConsentCheckbox`.
    pub communications_checkboxes: Vec<LegalConsentCheckbox>,
    /// `consentToProcessCheckboxLabel`: text; may be absent.
    pub consent_to_process_checkbox_label: Option<Text>,
    /// `consentToProcessFooterText`: text; may be absent.
    pub consent_to_process_footer_text: Option<Text>,
    /// `consentToProcessText`: text; may be absent.
    pub consent_to_process_text: Option<Text>,
    /// `privacyText`: text.
    pub privacy_text: Text,
    /// `type`: `LegalConsentOptionsExplicitConsentToProcessType`.
    pub r#type: LegalConsentOptionsExplicitConsentToProcessType,
    rest: Rest,
}
crate::runtime::record! {
    LegalConsentOptionsExplicitConsentToProcess "LegalConsentOptionsExplicitConsentToProcess" {
        0 communication_consent_text "communicationConsentText" optional = None;
        1 communications_checkboxes "communicationsCheckboxes" required = Vec::new();
        2 consent_to_process_checkbox_label "consentToProcessCheckboxLabel" optional = None;
        3 consent_to_process_footer_text "consentToProcessFooterText" optional = None;
        4 consent_to_process_text "consentToProcessText" optional = None;
        5 privacy_text "privacyText" required = Text::EMPTY;
        6 r#type "type" required = Shaped::blank();
    }
}
impl LegalConsentOptionsExplicitConsentToProcess {
    /// One with all that is required.
    pub fn new(
        communications_checkboxes: impl IntoIterator<
            Item = impl Into<LegalConsentCheckbox>,
        >,
        privacy_text: impl Into<Text>,
    ) -> Self {
        Self {
            communications_checkboxes: communications_checkboxes
                .into_iter()
                .map(Into::into)
                .collect(),
            privacy_text: privacy_text.into(),
            r#type: LegalConsentOptionsExplicitConsentToProcessType::ExplicitConsentToProcess,
            ..Shaped::blank()
        }
    }
    /// Sets `communicationConsentText`.
    pub fn communication_consent_text(
        mut self,
        communication_consent_text: impl Into<Text>,
    ) -> Self {
        self.communication_consent_text = Some(communication_consent_text.into());
        self
    }
    /// Sets `consentToProcessCheckboxLabel`.
    pub fn consent_to_process_checkbox_label(
        mut self,
        consent_to_process_checkbox_label: impl Into<Text>,
    ) -> Self {
        self.consent_to_process_checkbox_label = Some(
            consent_to_process_checkbox_label.into(),
        );
        self
    }
    /// Sets `consentToProcessFooterText`.
    pub fn consent_to_process_footer_text(
        mut self,
        consent_to_process_footer_text: impl Into<Text>,
    ) -> Self {
        self.consent_to_process_footer_text = Some(
            consent_to_process_footer_text.into(),
        );
        self
    }
    /// Sets `consentToProcessText`.
    pub fn consent_to_process_text(
        mut self,
        consent_to_process_text: impl Into<Text>,
    ) -> Self {
        self.consent_to_process_text = Some(consent_to_process_text.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum LegalConsentOptionsExplicitConsentToProcessType {
    /// `explicit_consent_to_process`
    ExplicitConsentToProcess,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    LegalConsentOptionsExplicitConsentToProcessType "LegalConsentOptionsExplicitConsentToProcessType" {
        0 ExplicitConsentToProcess "explicit_consent_to_process";
    } 1
}

/// `LegalConsentOptionsImplicitConsentToProcess`: 5 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct LegalConsentOptionsImplicitConsentToProcess {
    /// `communicationConsentText`: text; may be absent.
    pub communication_consent_text: Option<Text>,
    /// `communicationsCheckboxes`: a list: `LegalConsentCheckbox`.
    pub communications_checkboxes: Vec<LegalConsentCheckbox>,
    /// `consentToProcessText`: text; may be absent.
    pub consent_to_process_text: Option<Text>,
    /// `privacyText`: text.
    pub privacy_text: Text,
    /// `type`: `LegalConsentOptionsImplicitConsentToProcessType`.
    pub r#type: LegalConsentOptionsImplicitConsentToProcessType,
    rest: Rest,
}
crate::runtime::record! {
    LegalConsentOptionsImplicitConsentToProcess "LegalConsentOptionsImplicitConsentToProcess" {
        0 communication_consent_text "communicationConsentText" optional = None;
        1 communications_checkboxes "communicationsCheckboxes" required = Vec::new();
        2 consent_to_process_text "consentToProcessText" optional = None;
        3 privacy_text "privacyText" required = Text::EMPTY;
        4 r#type "type" required = Shaped::blank();
    }
}
impl LegalConsentOptionsImplicitConsentToProcess {
    /// One with all that is required.
    pub fn new(
        communications_checkboxes: impl IntoIterator<
            Item = impl Into<LegalConsentCheckbox>,
        >,
        privacy_text: impl Into<Text>,
    ) -> Self {
        Self {
            communications_checkboxes: communications_checkboxes
                .into_iter()
                .map(Into::into)
                .collect(),
            privacy_text: privacy_text.into(),
            r#type: LegalConsentOptionsImplicitConsentToProcessType::ImplicitConsentToProcess,
            ..Shaped::blank()
        }
    }
    /// Sets `communicationConsentText`.
    pub fn communication_consent_text(
        mut self,
        communication_consent_text: impl Into<Text>,
    ) -> Self {
        self.communication_consent_text = Some(communication_consent_text.into());
        self
    }
    /// Sets `consentToProcessText`.
    pub fn consent_to_process_text(
        mut self,
        consent_to_process_text: impl Into<Text>,
    ) -> Self {
        self.consent_to_process_text = Some(consent_to_process_text.into());
        self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum LegalConsentOptionsImplicitConsentToProcessType {
    /// `implicit_consent_to_process`
    ImplicitConsentToProcess,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    LegalConsentOptionsImplicitConsentToProcessType "LegalConsentOptionsImplicitConsentToProcessType" {
        0 ImplicitConsentToProcess "implicit_consent_to_process";
    } 1
}

/// `LegalConsentOptionsLegitimateInterest`: 4 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct LegalConsentOptionsLegitimateInterest {
    /// `lawfulBasis`: `LegalConsentOptionsLegitimateInterestLawfulBasis`.
    pub lawful_basis: LegalConsentOptionsLegitimateInterestLawfulBasis,
    /// `privacyText`: text.
    pub privacy_text: Text,
    /// `subscriptionTypeIds`: a list: a whole number.
    pub subscription_type_ids: Vec<i64>,
    /// `type`: `LegalConsentOptionsLegitimateInterestType`.
    pub r#type: LegalConsentOptionsLegitimateInterestType,
    rest: Rest,
}
crate::runtime::record! {
    LegalConsentOptionsLegitimateInterest "LegalConsentOptionsLegitimateInterest" {
        0 lawful_basis "lawfulBasis" required = Shaped::blank();
        1 privacy_text "privacyText" required = Text::EMPTY;
        2 subscription_type_ids "subscriptionTypeIds" required = Vec::new();
        3 r#type "type" required = Shaped::blank();
    }
}
impl LegalConsentOptionsLegitimateInterest {
    /// One with all that is required.
    pub fn new(
        lawful_basis: impl Into<LegalConsentOptionsLegitimateInterestLawfulBasis>,
        privacy_text: impl Into<Text>,
        subscription_type_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            lawful_basis: lawful_basis.into(),
            privacy_text: privacy_text.into(),
            subscription_type_ids: subscription_type_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            r#type: LegalConsentOptionsLegitimateInterestType::LegitimateInterest,
            ..Shaped::blank()
        }
    }
}
