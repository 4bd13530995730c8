// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// 3 known values; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum LegalConsentOptionsLegitimateInterestLawfulBasis {
    /// `client`
    Client,
    /// `lead`
    Lead,
    /// `other`
    Other,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    LegalConsentOptionsLegitimateInterestLawfulBasis "LegalConsentOptionsLegitimateInterestLawfulBasis" {
        0 Client "client";
        1 Lead "lead";
        2 Other "other";
    } 3
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum LegalConsentOptionsLegitimateInterestType {
    /// `legitimate_interest`
    LegitimateInterest,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    LegalConsentOptionsLegitimateInterestType "LegalConsentOptionsLegitimateInterestType" {
        0 LegitimateInterest "legitimate_interest";
    } 1
}

/// `LegalConsentOptionsNone`: one member.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct LegalConsentOptionsNone {
    /// `type`: `LegalConsentOptionsNoneType`.
    pub r#type: LegalConsentOptionsNoneType,
    rest: Rest,
}
crate::runtime::record! {
    LegalConsentOptionsNone "LegalConsentOptionsNone" {
        0 r#type "type" required = Shaped::blank();
    }
}
impl LegalConsentOptionsNone {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: LegalConsentOptionsNoneType::None,
            ..Shaped::blank()
        }
    }
}
impl Default for LegalConsentOptionsNone {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum LegalConsentOptionsNoneType {
    /// `none`
    None,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    LegalConsentOptionsNoneType "LegalConsentOptionsNoneType" {
        0 None "none";
    } 1
}

/// `LifecycleStage`: 2 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct LifecycleStage {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `value`: text.
    pub value: Text,
    rest: Rest,
}
crate::runtime::record! {
    LifecycleStage "LifecycleStage" {
        0 object_type_id "objectTypeId" required = Text::EMPTY;
        1 value "value" required = Text::EMPTY;
    }
}
impl LifecycleStage {
    /// One with all that is required.
    pub fn new(object_type_id: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum ListFormTypes {
    /// `all`
    All,
    /// `blog_comment`
    BlogComment,
    /// `captured`
    Captured,
    /// `flow`
    Flow,
    /// `hubspot`
    Hubspot,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ListFormTypes "ListFormTypes" {
        0 All "all";
        1 BlogComment "blog_comment";
        2 Captured "captured";
        3 Flow "flow";
        4 Hubspot "hubspot";
    } 5
}

/// `MobilePhoneField`: 11 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct MobilePhoneField {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `dependentFields`: a list: `DependentField`.
    pub dependent_fields: Vec<DependentField>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `MobilePhoneFieldFieldType`.
    pub field_type: MobilePhoneFieldFieldType,
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
    /// `validation`: `PhoneFieldValidation`.
    pub validation: PhoneFieldValidation,
    rest: Rest,
}
crate::runtime::record! {
    MobilePhoneField "MobilePhoneField" {
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
impl MobilePhoneField {
    /// One with all that is required.
    pub fn new(
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>,
        hidden: bool,
        label: impl Into<Text>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        required: bool,
        validation: impl Into<PhoneFieldValidation>,
    ) -> Self {
        Self {
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: MobilePhoneFieldFieldType::MobilePhone,
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
pub enum MobilePhoneFieldFieldType {
    /// `mobile_phone`
    MobilePhone,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    MobilePhoneFieldFieldType "MobilePhoneFieldFieldType" {
        0 MobilePhone "mobile_phone";
    } 1
}

/// `MultiLineTextField`: 10 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct MultiLineTextField {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `dependentFields`: a list: `DependentField`.
    pub dependent_fields: Vec<DependentField>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `MultiLineTextFieldFieldType`.
    pub field_type: MultiLineTextFieldFieldType,
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
    MultiLineTextField "MultiLineTextField" {
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
impl MultiLineTextField {
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
            field_type: MultiLineTextFieldFieldType::MultiLineText,
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
pub enum MultiLineTextFieldFieldType {
    /// `multi_line_text`
    MultiLineText,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    MultiLineTextFieldFieldType "MultiLineTextFieldFieldType" {
        0 MultiLineText "multi_line_text";
    } 1
}

/// `MultipleCheckboxesField`: 10 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct MultipleCheckboxesField {
    /// `defaultValues`: a list: text.
    pub default_values: Vec<Text>,
    /// `dependentFields`: a list: `DependentField`.
    pub dependent_fields: Vec<DependentField>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `MultipleCheckboxesFieldFieldType`.
    pub field_type: MultipleCheckboxesFieldFieldType,
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
    /// `required`: true or false.
    pub required: bool,
    rest: Rest,
}
crate::runtime::record! {
    MultipleCheckboxesField "MultipleCheckboxesField" {
        0 default_values "defaultValues" required = Vec::new();
        1 dependent_fields "dependentFields" required = Vec::new();
        2 description "description" optional = None;
        3 field_type "fieldType" required = Shaped::blank();
        4 hidden "hidden" required = false;
        5 label "label" required = Text::EMPTY;
        6 name "name" required = Text::EMPTY;
        7 object_type_id "objectTypeId" required = Text::EMPTY;
        8 options "options" required = Vec::new();
        9 required "required" required = false;
    }
}
impl MultipleCheckboxesField {
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
            field_type: MultipleCheckboxesFieldFieldType::MultipleCheckboxes,
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
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum MultipleCheckboxesFieldFieldType {
    /// `multiple_checkboxes`
    MultipleCheckboxes,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    MultipleCheckboxesFieldFieldType "MultipleCheckboxesFieldFieldType" {
        0 MultipleCheckboxes "multiple_checkboxes";
    } 1
}

/// `NumberField`: 11 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct NumberField {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `dependentFields`: a list: `DependentField`.
    pub dependent_fields: Vec<DependentField>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `NumberPropertyOperationPropertyType`.
    pub field_type: NumberPropertyOperationPropertyType,
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
    /// `validation`: `NumberFieldValidation`; may be absent.
    pub validation: Option<NumberFieldValidation>,
    rest: Rest,
}
crate::runtime::record! {
    NumberField "NumberField" {
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
        10 validation "validation" optional = None;
    }
}
impl NumberField {
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
            field_type: NumberPropertyOperationPropertyType::Number,
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
    /// Sets `validation`.
    pub fn validation(mut self, validation: impl Into<NumberFieldValidation>) -> Self {
        self.validation = Some(validation.into());
        self
    }
}

/// `NumberFieldValidation`: 2 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct NumberFieldValidation {
    /// `maxAllowedDigits`: a whole number.
    pub max_allowed_digits: i64,
    /// `minAllowedDigits`: a whole number.
    pub min_allowed_digits: i64,
    rest: Rest,
}
crate::runtime::record! {
    NumberFieldValidation "NumberFieldValidation" {
        0 max_allowed_digits "maxAllowedDigits" required = 0;
        1 min_allowed_digits "minAllowedDigits" required = 0;
    }
}
impl NumberFieldValidation {
    /// One with all that is required.
    pub fn new(
        max_allowed_digits: impl Into<i64>,
        min_allowed_digits: impl Into<i64>,
    ) -> Self {
        Self {
            max_allowed_digits: max_allowed_digits.into(),
            min_allowed_digits: min_allowed_digits.into(),
            ..Shaped::blank()
        }
    }
}

/// `PaymentLinkRadioField`: 10 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct PaymentLinkRadioField {
    /// `defaultValues`: a list: text.
    pub default_values: Vec<Text>,
    /// `dependentFields`: a list: `DependentField`.
    pub dependent_fields: Vec<DependentField>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `PaymentLinkRadioFieldFieldType`.
    pub field_type: PaymentLinkRadioFieldFieldType,
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
    /// `required`: true or false.
    pub required: bool,
    rest: Rest,
}
crate::runtime::record! {
    PaymentLinkRadioField "PaymentLinkRadioField" {
        0 default_values "defaultValues" required = Vec::new();
        1 dependent_fields "dependentFields" required = Vec::new();
        2 description "description" optional = None;
        3 field_type "fieldType" required = Shaped::blank();
        4 hidden "hidden" required = false;
        5 label "label" required = Text::EMPTY;
        6 name "name" required = Text::EMPTY;
        7 object_type_id "objectTypeId" required = Text::EMPTY;
        8 options "options" required = Vec::new();
        9 required "required" required = false;
    }
}
impl PaymentLinkRadioField {
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
            field_type: PaymentLinkRadioFieldFieldType::PaymentLinkRadio,
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
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum PaymentLinkRadioFieldFieldType {
    /// `payment_link_radio`
    PaymentLinkRadio,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PaymentLinkRadioFieldFieldType "PaymentLinkRadioFieldFieldType" {
        0 PaymentLinkRadio "payment_link_radio";
    } 1
}

/// `PhoneField`: 12 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct PhoneField {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `dependentFields`: a list: `DependentField`.
    pub dependent_fields: Vec<DependentField>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `PhoneFieldFieldType`.
    pub field_type: PhoneFieldFieldType,
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
    /// `useCountryCodeSelect`: true or false.
    pub use_country_code_select: bool,
    /// `validation`: `PhoneFieldValidation`.
    pub validation: PhoneFieldValidation,
    rest: Rest,
}
crate::runtime::record! {
    PhoneField "PhoneField" {
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
        10 use_country_code_select "useCountryCodeSelect" required = false;
        11 validation "validation" required = Shaped::blank();
    }
}
impl PhoneField {
    /// One with all that is required.
    pub fn new(
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>,
        hidden: bool,
        label: impl Into<Text>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        required: bool,
        use_country_code_select: bool,
        validation: impl Into<PhoneFieldValidation>,
    ) -> Self {
        Self {
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: PhoneFieldFieldType::Phone,
            hidden,
            label: label.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            required,
            use_country_code_select,
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
pub enum PhoneFieldFieldType {
    /// `phone`
    Phone,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PhoneFieldFieldType "PhoneFieldFieldType" {
        0 Phone "phone";
    } 1
}

/// `PhoneFieldValidation`: 2 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct PhoneFieldValidation {
    /// `maxAllowedDigits`: a whole number.
    pub max_allowed_digits: i64,
    /// `minAllowedDigits`: a whole number.
    pub min_allowed_digits: i64,
    rest: Rest,
}
crate::runtime::record! {
    PhoneFieldValidation "PhoneFieldValidation" {
        0 max_allowed_digits "maxAllowedDigits" required = 0;
        1 min_allowed_digits "minAllowedDigits" required = 0;
    }
}
impl PhoneFieldValidation {
    /// One with all that is required.
    pub fn new(
        max_allowed_digits: impl Into<i64>,
        min_allowed_digits: impl Into<i64>,
    ) -> Self {
        Self {
            max_allowed_digits: max_allowed_digits.into(),
            min_allowed_digits: min_allowed_digits.into(),
            ..Shaped::blank()
        }
    }
}

/// `RadioField`: 11 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct RadioField {
    /// `defaultValues`: a list: text.
    pub default_values: Vec<Text>,
    /// `dependentFields`: a list: `DependentField`.
    pub dependent_fields: Vec<DependentField>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `RadioFieldFieldType`.
    pub field_type: RadioFieldFieldType,
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
    RadioField "RadioField" {
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
impl RadioField {
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
            field_type: RadioFieldFieldType::Radio,
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
pub enum RadioFieldFieldType {
    /// `radio`
    Radio,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    RadioFieldFieldType "RadioFieldFieldType" {
        0 Radio "radio";
    } 1
}

/// `SingleCheckboxField`: 9 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct SingleCheckboxField {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `dependentFields`: a list: `DependentField`.
    pub dependent_fields: Vec<DependentField>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `SingleCheckboxFieldFieldType`.
    pub field_type: SingleCheckboxFieldFieldType,
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `required`: true or false.
    pub required: bool,
    rest: Rest,
}
crate::runtime::record! {
    SingleCheckboxField "SingleCheckboxField" {
        0 default_value "defaultValue" optional = None;
        1 dependent_fields "dependentFields" required = Vec::new();
        2 description "description" optional = None;
        3 field_type "fieldType" required = Shaped::blank();
        4 hidden "hidden" required = false;
        5 label "label" required = Text::EMPTY;
        6 name "name" required = Text::EMPTY;
        7 object_type_id "objectTypeId" required = Text::EMPTY;
        8 required "required" required = false;
    }
}
impl SingleCheckboxField {
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
            field_type: SingleCheckboxFieldFieldType::SingleCheckbox,
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
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub enum SingleCheckboxFieldFieldType {
    /// `single_checkbox`
    SingleCheckbox,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SingleCheckboxFieldFieldType "SingleCheckboxFieldFieldType" {
        0 SingleCheckbox "single_checkbox";
    } 1
}

/// `SingleLineTextField`: 10 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct SingleLineTextField {
    /// `defaultValue`: text; may be absent.
    pub default_value: Option<Text>,
    /// `dependentFields`: a list: `DependentField`.
    pub dependent_fields: Vec<DependentField>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `SingleLineTextFieldFieldType`.
    pub field_type: SingleLineTextFieldFieldType,
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
    SingleLineTextField "SingleLineTextField" {
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
impl SingleLineTextField {
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
            field_type: SingleLineTextFieldFieldType::SingleLineText,
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
pub enum SingleLineTextFieldFieldType {
    /// `single_line_text`
    SingleLineText,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SingleLineTextFieldFieldType "SingleLineTextFieldFieldType" {
        0 SingleLineText "single_line_text";
    } 1
}
