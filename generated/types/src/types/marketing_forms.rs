// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForwardPaging, LegalConsentOptionsExplicitConsentToProcess, LegalConsentOptionsImplicitConsentToProcess,
    LegalConsentOptionsLegitimateInterest, LegalConsentOptionsNone, LifecycleStage, MobilePhoneField,
    MultiLineTextField, MultipleCheckboxesField, NumberField, PaymentLinkRadioField, PhoneField, RadioField,
    SingleCheckboxField, SingleLineTextField,
};

/// `CollectionResponseFormDefinitionBaseForwardPaging`: 2 members.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseFormDefinitionBaseForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `CollectionResponseFormDefinitionBaseForwardPagingResults`.
    pub results: Vec<CollectionResponseFormDefinitionBaseForwardPagingResults>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseFormDefinitionBaseForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseFormDefinitionBaseForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponseFormDefinitionBaseForwardPaging {
    /// With all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<CollectionResponseFormDefinitionBaseForwardPagingResults>>,
    ) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<CollectionResponseFormDefinitionBaseForwardPagingResults>> From<Vec<T>> for CollectionResponseFormDefinitionBaseForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<CollectionResponseFormDefinitionBaseForwardPagingResults>, const N: usize> From<[T; N]> for CollectionResponseFormDefinitionBaseForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for CollectionResponseFormDefinitionBaseForwardPagingResults {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseFormDefinitionBaseForwardPagingResults", kind: Kind::Union(&[
            Variant { name: "HubSpotFormDefinition", tag: Some(("formType", &["hubspot"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self { Self::HubSpotFormDefinition(value) => (0, value), Self::Unknown(value) => (1, value) }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::HubSpotFormDefinition(Shaped::blank()), _ => Self::Unknown(Value::Null) };
        match self { Self::HubSpotFormDefinition(value) => value, Self::Unknown(value) => value }
    }
}
impl From<HubSpotFormDefinition>
for CollectionResponseFormDefinitionBaseForwardPagingResults {
    fn from(value: HubSpotFormDefinition) -> Self {
        Self::HubSpotFormDefinition(value)
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DatepickerField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DatepickerField", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false }, Member { name: "dependentFields", required: true },
            Member { name: "description", required: false }, Member { name: "fieldType", required: true },
            Member { name: "hidden", required: true }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "placeholder", required: false }, Member { name: "required", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, dependent_fields: Vec::new(), description: None, field_type: Shaped::blank(),
            hidden: false, label: Text::EMPTY, name: Text::EMPTY, object_type_id: Text::EMPTY, placeholder: None,
            required: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.dependent_fields, 2 => &self.description, 3 => &self.field_type,
            4 => &self.hidden, 5 => &self.label, 6 => &self.name, 7 => &self.object_type_id, 8 => &self.placeholder,
            9 => &self.required, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.dependent_fields, 2 => &mut self.description,
            3 => &mut self.field_type, 4 => &mut self.hidden, 5 => &mut self.label, 6 => &mut self.name,
            7 => &mut self.object_type_id, 8 => &mut self.placeholder, 9 => &mut self.required, _ => &mut self.rest,
        }
    }
}
impl DatepickerField {
    /// With all that is required.
    pub fn new(
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>, hidden: bool, label: impl Into<Text>,
        name: impl Into<Text>, object_type_id: impl Into<Text>, required: bool,
    ) -> Self {
        Self {
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: DatepickerFieldFieldType::Datepicker, hidden, label: label.into(), name: name.into(),
            object_type_id: object_type_id.into(), required, ..Shaped::blank()
        }
    }
    /// Sets `defaultValue`.
    pub fn default_value(mut self, default_value: impl Into<Text>) -> Self {
        self.default_value = Some(default_value.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `placeholder`.
    pub fn placeholder(mut self, placeholder: impl Into<Text>) -> Self {
        self.placeholder = Some(placeholder.into()); self
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
impl Shaped for DatepickerFieldFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DatepickerFieldFieldType", kind: Kind::Enumeration(&["datepicker"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Datepicker => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Datepicker, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DependentField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DependentField", kind: Kind::Record(&[
            Member { name: "dependentCondition", required: true }, Member { name: "dependentField", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { dependent_condition: Shaped::blank(), dependent_field: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.dependent_condition, 1 => &self.dependent_field, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.dependent_condition, 1 => &mut self.dependent_field, _ => &mut self.rest }
    }
}
impl DependentField {
    /// With all that is required.
    pub fn new(
        dependent_condition: impl Into<DependentFieldFilter>,
        dependent_field: impl Into<DependentFieldDependentField>,
    ) -> Self {
        Self {
            dependent_condition: dependent_condition.into(), dependent_field: dependent_field.into(),
            rest: Rest::EMPTY,
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
impl Shaped for DependentFieldDependentField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DependentFieldDependentField", kind: Kind::Union(&[
            Variant { name: "DatepickerField", tag: Some(("fieldType", &["datepicker"])), required: &[] },
            Variant { name: "DropdownField", tag: Some(("fieldType", &["dropdown"])), required: &[] },
            Variant { name: "EmailField", tag: Some(("fieldType", &["email"])), required: &[] },
            Variant { name: "FileField", tag: Some(("fieldType", &["file"])), required: &[] },
            Variant { name: "MobilePhoneField", tag: Some(("fieldType", &["mobile_phone"])), required: &[] },
            Variant { name: "MultiLineTextField", tag: Some(("fieldType", &["multi_line_text"])), required: &[] },
            Variant { name: "MultipleCheckboxesField", tag: Some(("fieldType", &["multiple_checkboxes"])), required: &[] },
            Variant { name: "NumberField", tag: Some(("fieldType", &["number"])), required: &[] },
            Variant { name: "PaymentLinkRadioField", tag: Some(("fieldType", &["payment_link_radio"])), required: &[] },
            Variant { name: "PhoneField", tag: Some(("fieldType", &["phone"])), required: &[] },
            Variant { name: "RadioField", tag: Some(("fieldType", &["radio"])), required: &[] },
            Variant { name: "SingleCheckboxField", tag: Some(("fieldType", &["single_checkbox"])), required: &[] },
            Variant { name: "SingleLineTextField", tag: Some(("fieldType", &["single_line_text"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::DatepickerField(value) => (0, value), Self::DropdownField(value) => (1, value),
            Self::EmailField(value) => (2, value), Self::FileField(value) => (3, value),
            Self::MobilePhoneField(value) => (4, value), Self::MultiLineTextField(value) => (5, value),
            Self::MultipleCheckboxesField(value) => (6, value), Self::NumberField(value) => (7, value),
            Self::PaymentLinkRadioField(value) => (8, value), Self::PhoneField(value) => (9, value),
            Self::RadioField(value) => (10, value), Self::SingleCheckboxField(value) => (11, value),
            Self::SingleLineTextField(value) => (12, value), Self::Unknown(value) => (13, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::DatepickerField(Shaped::blank()), 1 => Self::DropdownField(Shaped::blank()),
            2 => Self::EmailField(Shaped::blank()), 3 => Self::FileField(Shaped::blank()),
            4 => Self::MobilePhoneField(Shaped::blank()), 5 => Self::MultiLineTextField(Shaped::blank()),
            6 => Self::MultipleCheckboxesField(Shaped::blank()), 7 => Self::NumberField(Shaped::blank()),
            8 => Self::PaymentLinkRadioField(Shaped::blank()), 9 => Self::PhoneField(Shaped::blank()),
            10 => Self::RadioField(Shaped::blank()), 11 => Self::SingleCheckboxField(Shaped::blank()),
            12 => Self::SingleLineTextField(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::DatepickerField(value) => value, Self::DropdownField(value) => value,
            Self::EmailField(value) => value, Self::FileField(value) => value,
            Self::MobilePhoneField(value) => value, Self::MultiLineTextField(value) => value,
            Self::MultipleCheckboxesField(value) => value, Self::NumberField(value) => value,
            Self::PaymentLinkRadioField(value) => value, Self::PhoneField(value) => value,
            Self::RadioField(value) => value, Self::SingleCheckboxField(value) => value,
            Self::SingleLineTextField(value) => value, Self::Unknown(value) => value,
        }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DependentFieldFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DependentFieldFilter", kind: Kind::Record(&[
            Member { name: "operator", required: true }, Member { name: "rangeEnd", required: true },
            Member { name: "rangeStart", required: true }, Member { name: "value", required: true },
            Member { name: "values", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            operator: Shaped::blank(), range_end: Text::EMPTY, range_start: Text::EMPTY, value: Text::EMPTY,
            values: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.operator, 1 => &self.range_end, 2 => &self.range_start, 3 => &self.value, 4 => &self.values,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.operator, 1 => &mut self.range_end, 2 => &mut self.range_start, 3 => &mut self.value,
            4 => &mut self.values, _ => &mut self.rest,
        }
    }
}
impl DependentFieldFilter {
    /// With all that is required.
    pub fn new(
        operator: impl Into<DependentFieldFilterOperator>, range_end: impl Into<Text>, range_start: impl Into<Text>,
        value: impl Into<Text>, values: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            operator: operator.into(), range_end: range_end.into(), range_start: range_start.into(),
            value: value.into(), values: values.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
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
impl Shaped for DependentFieldFilterOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DependentFieldFilterOperator", kind: Kind::Enumeration(&[
            "between", "contains", "doesnt_contain", "eq", "gt", "gte", "is_not_empty", "lt", "lte", "neq",
            "not_between", "set_all", "set_any", "set_eq", "set_neq", "set_not_all", "set_not_any", "str_ends_with",
            "str_starts_with", "within_time", "within_time_reverse",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Between => 0, Self::Contains => 1, Self::DoesntContain => 2, Self::Eq => 3, Self::Gt => 4,
            Self::Gte => 5, Self::IsNotEmpty => 6, Self::Lt => 7, Self::Lte => 8, Self::Neq => 9,
            Self::NotBetween => 10, Self::SetAll => 11, Self::SetAny => 12, Self::SetEq => 13, Self::SetNeq => 14,
            Self::SetNotAll => 15, Self::SetNotAny => 16, Self::StrEndsWith => 17, Self::StrStartsWith => 18,
            Self::WithinTime => 19, Self::WithinTimeReverse => 20, Self::Unknown(value) => return (21, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Between, 1 => Self::Contains, 2 => Self::DoesntContain, 3 => Self::Eq, 4 => Self::Gt,
            5 => Self::Gte, 6 => Self::IsNotEmpty, 7 => Self::Lt, 8 => Self::Lte, 9 => Self::Neq,
            10 => Self::NotBetween, 11 => Self::SetAll, 12 => Self::SetAny, 13 => Self::SetEq, 14 => Self::SetNeq,
            15 => Self::SetNotAll, 16 => Self::SetNotAny, 17 => Self::StrEndsWith, 18 => Self::StrStartsWith,
            19 => Self::WithinTime, 20 => Self::WithinTimeReverse, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DropdownField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DropdownField", kind: Kind::Record(&[
            Member { name: "defaultValues", required: true }, Member { name: "dependentFields", required: true },
            Member { name: "description", required: false }, Member { name: "fieldType", required: true },
            Member { name: "hidden", required: true }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "options", required: true }, Member { name: "placeholder", required: false },
            Member { name: "required", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_values: Vec::new(), dependent_fields: Vec::new(), description: None, field_type: Shaped::blank(),
            hidden: false, label: Text::EMPTY, name: Text::EMPTY, object_type_id: Text::EMPTY, options: Vec::new(),
            placeholder: None, required: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_values, 1 => &self.dependent_fields, 2 => &self.description, 3 => &self.field_type,
            4 => &self.hidden, 5 => &self.label, 6 => &self.name, 7 => &self.object_type_id, 8 => &self.options,
            9 => &self.placeholder, 10 => &self.required, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_values, 1 => &mut self.dependent_fields, 2 => &mut self.description,
            3 => &mut self.field_type, 4 => &mut self.hidden, 5 => &mut self.label, 6 => &mut self.name,
            7 => &mut self.object_type_id, 8 => &mut self.options, 9 => &mut self.placeholder,
            10 => &mut self.required, _ => &mut self.rest,
        }
    }
}
impl DropdownField {
    /// With all that is required.
    pub fn new(
        default_values: impl IntoIterator<Item = impl Into<Text>>,
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>, hidden: bool, label: impl Into<Text>,
        name: impl Into<Text>, object_type_id: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<EnumeratedFieldOption>>, required: bool,
    ) -> Self {
        Self {
            default_values: default_values.into_iter().map(Into::into).collect(),
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: DropdownFieldFieldType::Dropdown, hidden, label: label.into(), name: name.into(),
            object_type_id: object_type_id.into(), options: options.into_iter().map(Into::into).collect(), required,
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `placeholder`.
    pub fn placeholder(mut self, placeholder: impl Into<Text>) -> Self {
        self.placeholder = Some(placeholder.into()); self
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
impl Shaped for DropdownFieldFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DropdownFieldFieldType", kind: Kind::Enumeration(&["dropdown"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Dropdown => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Dropdown, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailField", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false }, Member { name: "dependentFields", required: true },
            Member { name: "description", required: false }, Member { name: "fieldType", required: true },
            Member { name: "hidden", required: true }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "placeholder", required: false }, Member { name: "required", required: true },
            Member { name: "validation", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, dependent_fields: Vec::new(), description: None, field_type: Shaped::blank(),
            hidden: false, label: Text::EMPTY, name: Text::EMPTY, object_type_id: Text::EMPTY, placeholder: None,
            required: false, validation: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.dependent_fields, 2 => &self.description, 3 => &self.field_type,
            4 => &self.hidden, 5 => &self.label, 6 => &self.name, 7 => &self.object_type_id, 8 => &self.placeholder,
            9 => &self.required, 10 => &self.validation, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.dependent_fields, 2 => &mut self.description,
            3 => &mut self.field_type, 4 => &mut self.hidden, 5 => &mut self.label, 6 => &mut self.name,
            7 => &mut self.object_type_id, 8 => &mut self.placeholder, 9 => &mut self.required,
            10 => &mut self.validation, _ => &mut self.rest,
        }
    }
}
impl EmailField {
    /// With all that is required.
    pub fn new(
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>, hidden: bool, label: impl Into<Text>,
        name: impl Into<Text>, object_type_id: impl Into<Text>, required: bool,
        validation: impl Into<EmailFieldValidation>,
    ) -> Self {
        Self {
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: EmailFieldFieldType::Email, hidden, label: label.into(), name: name.into(),
            object_type_id: object_type_id.into(), required, validation: validation.into(), ..Shaped::blank()
        }
    }
    /// Sets `defaultValue`.
    pub fn default_value(mut self, default_value: impl Into<Text>) -> Self {
        self.default_value = Some(default_value.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `placeholder`.
    pub fn placeholder(mut self, placeholder: impl Into<Text>) -> Self {
        self.placeholder = Some(placeholder.into()); self
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
impl Shaped for EmailFieldFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailFieldFieldType", kind: Kind::Enumeration(&["email"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Email => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Email, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailFieldValidation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailFieldValidation", kind: Kind::Record(&[
            Member { name: "blockedEmailDomains", required: true },
            Member { name: "useDefaultBlockList", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { blocked_email_domains: Vec::new(), use_default_block_list: false, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.blocked_email_domains, 1 => &self.use_default_block_list, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.blocked_email_domains, 1 => &mut self.use_default_block_list, _ => &mut self.rest }
    }
}
impl EmailFieldValidation {
    /// With all that is required.
    pub fn new(blocked_email_domains: impl IntoIterator<Item = impl Into<Text>>, use_default_block_list: bool) -> Self {
        Self {
            blocked_email_domains: blocked_email_domains.into_iter().map(Into::into).collect(),
            use_default_block_list, rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EnumeratedFieldOption {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EnumeratedFieldOption", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "displayOrder", required: true },
            Member { name: "label", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { description: None, display_order: 0, label: Text::EMPTY, value: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.display_order, 2 => &self.label, 3 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.display_order, 2 => &mut self.label, 3 => &mut self.value,
            _ => &mut self.rest,
        }
    }
}
impl EnumeratedFieldOption {
    /// With all that is required.
    pub fn new(display_order: impl Into<i64>, label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self { display_order: display_order.into(), label: label.into(), value: value.into(), ..Shaped::blank() }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FieldGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FieldGroup", kind: Kind::Record(&[
            Member { name: "fields", required: true }, Member { name: "groupType", required: true },
            Member { name: "richText", required: false }, Member { name: "richTextType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            fields: Vec::new(), group_type: Shaped::blank(), rich_text: None, rich_text_type: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.fields, 1 => &self.group_type, 2 => &self.rich_text, 3 => &self.rich_text_type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.fields, 1 => &mut self.group_type, 2 => &mut self.rich_text,
            3 => &mut self.rich_text_type, _ => &mut self.rest,
        }
    }
}
impl FieldGroup {
    /// With all that is required.
    pub fn new(
        fields: impl IntoIterator<Item = impl Into<DependentFieldDependentField>>,
        group_type: impl Into<FieldGroupGroupType>, rich_text_type: impl Into<FieldGroupRichTextType>,
    ) -> Self {
        Self {
            fields: fields.into_iter().map(Into::into).collect(), group_type: group_type.into(),
            rich_text_type: rich_text_type.into(), ..Shaped::blank()
        }
    }
    /// Sets `richText`.
    pub fn rich_text(mut self, rich_text: impl Into<Text>) -> Self { self.rich_text = Some(rich_text.into()); self }
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
impl Shaped for FieldGroupGroupType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FieldGroupGroupType", kind: Kind::Enumeration(&["default_group", "progressive", "queued"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::DefaultGroup => 0, Self::Progressive => 1, Self::Queued => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::DefaultGroup, 1 => Self::Progressive, 2 => Self::Queued, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for FieldGroupRichTextType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FieldGroupRichTextType", kind: Kind::Enumeration(&["image", "text"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Image => 0, Self::Text => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Image, 1 => Self::Text, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FileField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileField", kind: Kind::Record(&[
            Member { name: "allowMultipleFiles", required: true }, Member { name: "defaultValue", required: false },
            Member { name: "dependentFields", required: true }, Member { name: "description", required: false },
            Member { name: "fieldType", required: true }, Member { name: "hidden", required: true },
            Member { name: "label", required: true }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "placeholder", required: false },
            Member { name: "required", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allow_multiple_files: false, default_value: None, dependent_fields: Vec::new(), description: None,
            field_type: Shaped::blank(), hidden: false, label: Text::EMPTY, name: Text::EMPTY,
            object_type_id: Text::EMPTY, placeholder: None, required: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allow_multiple_files, 1 => &self.default_value, 2 => &self.dependent_fields,
            3 => &self.description, 4 => &self.field_type, 5 => &self.hidden, 6 => &self.label, 7 => &self.name,
            8 => &self.object_type_id, 9 => &self.placeholder, 10 => &self.required, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allow_multiple_files, 1 => &mut self.default_value, 2 => &mut self.dependent_fields,
            3 => &mut self.description, 4 => &mut self.field_type, 5 => &mut self.hidden, 6 => &mut self.label,
            7 => &mut self.name, 8 => &mut self.object_type_id, 9 => &mut self.placeholder, 10 => &mut self.required,
            _ => &mut self.rest,
        }
    }
}
impl FileField {
    /// With all that is required.
    pub fn new(
        allow_multiple_files: bool, dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>,
        hidden: bool, label: impl Into<Text>, name: impl Into<Text>, object_type_id: impl Into<Text>, required: bool,
    ) -> Self {
        Self {
            allow_multiple_files, dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: FileFieldFieldType::File, hidden, label: label.into(), name: name.into(),
            object_type_id: object_type_id.into(), required, ..Shaped::blank()
        }
    }
    /// Sets `defaultValue`.
    pub fn default_value(mut self, default_value: impl Into<Text>) -> Self {
        self.default_value = Some(default_value.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `placeholder`.
    pub fn placeholder(mut self, placeholder: impl Into<Text>) -> Self {
        self.placeholder = Some(placeholder.into()); self
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
impl Shaped for FileFieldFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FileFieldFieldType", kind: Kind::Enumeration(&["file"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::File => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::File, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for FormDefinitionBase {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormDefinitionBase", kind: Kind::Union(&[
            Variant { name: "HubSpotFormDefinition", tag: Some(("formType", &["hubspot"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self { Self::HubSpotFormDefinition(value) => (0, value), Self::Unknown(value) => (1, value) }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::HubSpotFormDefinition(Shaped::blank()), _ => Self::Unknown(Value::Null) };
        match self { Self::HubSpotFormDefinition(value) => value, Self::Unknown(value) => value }
    }
}
impl From<HubSpotFormDefinition> for FormDefinitionBase {
    fn from(value: HubSpotFormDefinition) -> Self {
        Self::HubSpotFormDefinition(value)
    }
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
impl Shaped for FormDefinitionCreateRequestBase {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormDefinitionCreateRequestBase", kind: Kind::Union(&[
            Variant { name: "HubSpotFormDefinitionCreateRequest", tag: Some(("formType", &["hubspot"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self { Self::HubSpotFormDefinitionCreateRequest(value) => (0, value), Self::Unknown(value) => (1, value) }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::HubSpotFormDefinitionCreateRequest(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self { Self::HubSpotFormDefinitionCreateRequest(value) => value, Self::Unknown(value) => value }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FormDisplayOptions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormDisplayOptions", kind: Kind::Record(&[
            Member { name: "cssClass", required: false }, Member { name: "renderRawHtml", required: true },
            Member { name: "style", required: true }, Member { name: "submitButtonText", required: true },
            Member { name: "theme", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            css_class: None, render_raw_html: false, style: Shaped::blank(), submit_button_text: Text::EMPTY,
            theme: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.css_class, 1 => &self.render_raw_html, 2 => &self.style, 3 => &self.submit_button_text,
            4 => &self.theme, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.css_class, 1 => &mut self.render_raw_html, 2 => &mut self.style,
            3 => &mut self.submit_button_text, 4 => &mut self.theme, _ => &mut self.rest,
        }
    }
}
impl FormDisplayOptions {
    /// With all that is required.
    pub fn new(
        render_raw_html: bool, style: impl Into<FormStyle>, submit_button_text: impl Into<Text>,
        theme: impl Into<FormDisplayOptionsTheme>,
    ) -> Self {
        Self {
            render_raw_html, style: style.into(), submit_button_text: submit_button_text.into(), theme: theme.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `cssClass`.
    pub fn css_class(mut self, css_class: impl Into<Text>) -> Self { self.css_class = Some(css_class.into()); self }
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
impl Shaped for FormDisplayOptionsTheme {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormDisplayOptionsTheme", kind: Kind::Enumeration(&[
            "canvas", "default_style", "legacy", "linear", "round", "sharp",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Canvas => 0, Self::DefaultStyle => 1, Self::Legacy => 2, Self::Linear => 3, Self::Round => 4,
            Self::Sharp => 5, Self::Unknown(value) => return (6, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Canvas, 1 => Self::DefaultStyle, 2 => Self::Legacy, 3 => Self::Linear, 4 => Self::Round,
            5 => Self::Sharp, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FormPostSubmitAction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormPostSubmitAction", kind: Kind::Record(&[
            Member { name: "type", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), value: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.r#type, 1 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, 1 => &mut self.value, _ => &mut self.rest }
    }
}
impl FormPostSubmitAction {
    /// With all that is required.
    pub fn new(r#type: impl Into<FormPostSubmitActionType>, value: impl Into<Text>) -> Self {
        Self { r#type: r#type.into(), value: value.into(), rest: Rest::EMPTY }
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
impl Shaped for FormPostSubmitActionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormPostSubmitActionType", kind: Kind::Enumeration(&["redirect_url", "thank_you"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::RedirectUrl => 0, Self::ThankYou => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RedirectUrl, 1 => Self::ThankYou, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FormStyle {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormStyle", kind: Kind::Record(&[
            Member { name: "backgroundWidth", required: true }, Member { name: "fontFamily", required: true },
            Member { name: "helpTextColor", required: true }, Member { name: "helpTextSize", required: true },
            Member { name: "labelTextColor", required: true }, Member { name: "labelTextSize", required: true },
            Member { name: "legalConsentTextColor", required: true },
            Member { name: "legalConsentTextSize", required: true },
            Member { name: "submitAlignment", required: true }, Member { name: "submitColor", required: true },
            Member { name: "submitFontColor", required: true }, Member { name: "submitSize", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            background_width: Text::EMPTY, font_family: Text::EMPTY, help_text_color: Text::EMPTY,
            help_text_size: Text::EMPTY, label_text_color: Text::EMPTY, label_text_size: Text::EMPTY,
            legal_consent_text_color: Text::EMPTY, legal_consent_text_size: Text::EMPTY,
            submit_alignment: Shaped::blank(), submit_color: Text::EMPTY, submit_font_color: Text::EMPTY,
            submit_size: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.background_width, 1 => &self.font_family, 2 => &self.help_text_color,
            3 => &self.help_text_size, 4 => &self.label_text_color, 5 => &self.label_text_size,
            6 => &self.legal_consent_text_color, 7 => &self.legal_consent_text_size, 8 => &self.submit_alignment,
            9 => &self.submit_color, 10 => &self.submit_font_color, 11 => &self.submit_size, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.background_width, 1 => &mut self.font_family, 2 => &mut self.help_text_color,
            3 => &mut self.help_text_size, 4 => &mut self.label_text_color, 5 => &mut self.label_text_size,
            6 => &mut self.legal_consent_text_color, 7 => &mut self.legal_consent_text_size,
            8 => &mut self.submit_alignment, 9 => &mut self.submit_color, 10 => &mut self.submit_font_color,
            11 => &mut self.submit_size, _ => &mut self.rest,
        }
    }
}
impl FormStyle {
    /// With all that is required.
    pub fn new(
        background_width: impl Into<Text>, font_family: impl Into<Text>, help_text_color: impl Into<Text>,
        help_text_size: impl Into<Text>, label_text_color: impl Into<Text>, label_text_size: impl Into<Text>,
        legal_consent_text_color: impl Into<Text>, legal_consent_text_size: impl Into<Text>,
        submit_alignment: impl Into<FormStyleSubmitAlignment>, submit_color: impl Into<Text>,
        submit_font_color: impl Into<Text>, submit_size: impl Into<Text>,
    ) -> Self {
        Self {
            background_width: background_width.into(), font_family: font_family.into(),
            help_text_color: help_text_color.into(), help_text_size: help_text_size.into(),
            label_text_color: label_text_color.into(), label_text_size: label_text_size.into(),
            legal_consent_text_color: legal_consent_text_color.into(),
            legal_consent_text_size: legal_consent_text_size.into(), submit_alignment: submit_alignment.into(),
            submit_color: submit_color.into(), submit_font_color: submit_font_color.into(),
            submit_size: submit_size.into(), rest: Rest::EMPTY,
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
impl Shaped for FormStyleSubmitAlignment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormStyleSubmitAlignment", kind: Kind::Enumeration(&["center", "left", "right"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Center => 0, Self::Left => 1, Self::Right => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Center, 1 => Self::Left, 2 => Self::Right, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for HubSpotFormConfiguration {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HubSpotFormConfiguration", kind: Kind::Record(&[
            Member { name: "allowLinkToResetKnownValues", required: true },
            Member { name: "archivable", required: true }, Member { name: "cloneable", required: true },
            Member { name: "createNewContactForNewEmail", required: true },
            Member { name: "editable", required: true }, Member { name: "embedType", required: false },
            Member { name: "language", required: true }, Member { name: "lifecycleStages", required: true },
            Member { name: "notifyContactOwner", required: true },
            Member { name: "notifyRecipients", required: true }, Member { name: "postSubmitAction", required: true },
            Member { name: "prePopulateKnownValues", required: true },
            Member { name: "recaptchaEnabled", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allow_link_to_reset_known_values: false, archivable: false, cloneable: false,
            create_new_contact_for_new_email: false, editable: false, embed_type: None, language: Shaped::blank(),
            lifecycle_stages: Vec::new(), notify_contact_owner: false, notify_recipients: Vec::new(),
            post_submit_action: Shaped::blank(), pre_populate_known_values: false, recaptcha_enabled: false,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allow_link_to_reset_known_values, 1 => &self.archivable, 2 => &self.cloneable,
            3 => &self.create_new_contact_for_new_email, 4 => &self.editable, 5 => &self.embed_type,
            6 => &self.language, 7 => &self.lifecycle_stages, 8 => &self.notify_contact_owner,
            9 => &self.notify_recipients, 10 => &self.post_submit_action, 11 => &self.pre_populate_known_values,
            12 => &self.recaptcha_enabled, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allow_link_to_reset_known_values, 1 => &mut self.archivable, 2 => &mut self.cloneable,
            3 => &mut self.create_new_contact_for_new_email, 4 => &mut self.editable, 5 => &mut self.embed_type,
            6 => &mut self.language, 7 => &mut self.lifecycle_stages, 8 => &mut self.notify_contact_owner,
            9 => &mut self.notify_recipients, 10 => &mut self.post_submit_action,
            11 => &mut self.pre_populate_known_values, 12 => &mut self.recaptcha_enabled, _ => &mut self.rest,
        }
    }
}
impl HubSpotFormConfiguration {
    /// With all that is required.
    pub fn new(
        allow_link_to_reset_known_values: bool, archivable: bool, cloneable: bool,
        create_new_contact_for_new_email: bool, editable: bool,
        language: impl Into<HubSpotFormConfigurationLanguage>,
        lifecycle_stages: impl IntoIterator<Item = impl Into<LifecycleStage>>, notify_contact_owner: bool,
        notify_recipients: impl IntoIterator<Item = impl Into<Text>>,
        post_submit_action: impl Into<FormPostSubmitAction>, pre_populate_known_values: bool,
        recaptcha_enabled: bool,
    ) -> Self {
        Self {
            allow_link_to_reset_known_values, archivable, cloneable, create_new_contact_for_new_email, editable,
            language: language.into(), lifecycle_stages: lifecycle_stages.into_iter().map(Into::into).collect(),
            notify_contact_owner, notify_recipients: notify_recipients.into_iter().map(Into::into).collect(),
            post_submit_action: post_submit_action.into(), pre_populate_known_values, recaptcha_enabled,
            ..Shaped::blank()
        }
    }
    /// Sets `embedType`.
    pub fn embed_type(mut self, embed_type: impl Into<HubSpotFormConfigurationEmbedType>) -> Self {
        self.embed_type = Some(embed_type.into()); self
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
impl Shaped for HubSpotFormConfigurationEmbedType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HubSpotFormConfigurationEmbedType", kind: Kind::Enumeration(&["V3", "V4"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::V3 => 0, Self::V4 => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::V3, 1 => Self::V4, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for HubSpotFormConfigurationLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HubSpotFormConfigurationLanguage", kind: Kind::Enumeration(&[
            "af", "ar-eg", "bg", "bn", "ca-es", "cs", "da", "de", "el", "en", "en-gb", "es", "es-mx", "fi", "fr",
            "fr-ca", "he-il", "hr", "hu", "id", "it", "ja", "ko", "lt", "ms", "nl", "no-no", "pl", "pt", "pt-br",
            "ro", "ru", "sk", "sl", "sv", "th", "tl", "tr", "uk", "vi", "zh-cn", "zh-hk", "zh-tw",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Af => 0, Self::ArEg => 1, Self::Bg => 2, Self::Bn => 3, Self::CaEs => 4, Self::Cs => 5,
            Self::Da => 6, Self::De => 7, Self::El => 8, Self::En => 9, Self::EnGb => 10, Self::Es => 11,
            Self::EsMx => 12, Self::Fi => 13, Self::Fr => 14, Self::FrCa => 15, Self::HeIl => 16, Self::Hr => 17,
            Self::Hu => 18, Self::Id => 19, Self::It => 20, Self::Ja => 21, Self::Ko => 22, Self::Lt => 23,
            Self::Ms => 24, Self::Nl => 25, Self::NoNo => 26, Self::Pl => 27, Self::Pt => 28, Self::PtBr => 29,
            Self::Ro => 30, Self::Ru => 31, Self::Sk => 32, Self::Sl => 33, Self::Sv => 34, Self::Th => 35,
            Self::Tl => 36, Self::Tr => 37, Self::Uk => 38, Self::Vi => 39, Self::ZhCn => 40, Self::ZhHk => 41,
            Self::ZhTw => 42, Self::Unknown(value) => return (43, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Af, 1 => Self::ArEg, 2 => Self::Bg, 3 => Self::Bn, 4 => Self::CaEs, 5 => Self::Cs,
            6 => Self::Da, 7 => Self::De, 8 => Self::El, 9 => Self::En, 10 => Self::EnGb, 11 => Self::Es,
            12 => Self::EsMx, 13 => Self::Fi, 14 => Self::Fr, 15 => Self::FrCa, 16 => Self::HeIl, 17 => Self::Hr,
            18 => Self::Hu, 19 => Self::Id, 20 => Self::It, 21 => Self::Ja, 22 => Self::Ko, 23 => Self::Lt,
            24 => Self::Ms, 25 => Self::Nl, 26 => Self::NoNo, 27 => Self::Pl, 28 => Self::Pt, 29 => Self::PtBr,
            30 => Self::Ro, 31 => Self::Ru, 32 => Self::Sk, 33 => Self::Sl, 34 => Self::Sv, 35 => Self::Th,
            36 => Self::Tl, 37 => Self::Tr, 38 => Self::Uk, 39 => Self::Vi, 40 => Self::ZhCn, 41 => Self::ZhHk,
            42 => Self::ZhTw, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for HubSpotFormDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HubSpotFormDefinition", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "configuration", required: true }, Member { name: "createdAt", required: true },
            Member { name: "displayOptions", required: true }, Member { name: "fieldGroups", required: true },
            Member { name: "formType", required: true }, Member { name: "id", required: true },
            Member { name: "legalConsentOptions", required: true }, Member { name: "name", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, configuration: Shaped::blank(), created_at: DateTime::UNSET,
            display_options: Shaped::blank(), field_groups: Vec::new(), form_type: Shaped::blank(), id: Text::EMPTY,
            legal_consent_options: Shaped::blank(), name: Text::EMPTY, updated_at: DateTime::UNSET,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.configuration, 3 => &self.created_at,
            4 => &self.display_options, 5 => &self.field_groups, 6 => &self.form_type, 7 => &self.id,
            8 => &self.legal_consent_options, 9 => &self.name, 10 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.configuration,
            3 => &mut self.created_at, 4 => &mut self.display_options, 5 => &mut self.field_groups,
            6 => &mut self.form_type, 7 => &mut self.id, 8 => &mut self.legal_consent_options, 9 => &mut self.name,
            10 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl HubSpotFormDefinition {
    /// With all that is required.
    pub fn new(
        archived: bool, configuration: impl Into<HubSpotFormConfiguration>, created_at: impl Into<DateTime>,
        display_options: impl Into<FormDisplayOptions>,
        field_groups: impl IntoIterator<Item = impl Into<FieldGroup>>, id: impl Into<Text>,
        legal_consent_options: impl Into<HubSpotFormDefinitionLegalConsentOptions>, name: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, configuration: configuration.into(), created_at: created_at.into(),
            display_options: display_options.into(),
            field_groups: field_groups.into_iter().map(Into::into).collect(),
            form_type: HubSpotFormDefinitionFormType::Hubspot, id: id.into(),
            legal_consent_options: legal_consent_options.into(), name: name.into(), updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for HubSpotFormDefinitionCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HubSpotFormDefinitionCreateRequest", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "configuration", required: true }, Member { name: "createdAt", required: true },
            Member { name: "displayOptions", required: true }, Member { name: "fieldGroups", required: true },
            Member { name: "formType", required: true }, Member { name: "legalConsentOptions", required: true },
            Member { name: "name", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, configuration: Shaped::blank(), created_at: DateTime::UNSET,
            display_options: Shaped::blank(), field_groups: Vec::new(), form_type: Shaped::blank(),
            legal_consent_options: Shaped::blank(), name: Text::EMPTY, updated_at: DateTime::UNSET,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.configuration, 3 => &self.created_at,
            4 => &self.display_options, 5 => &self.field_groups, 6 => &self.form_type,
            7 => &self.legal_consent_options, 8 => &self.name, 9 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.configuration,
            3 => &mut self.created_at, 4 => &mut self.display_options, 5 => &mut self.field_groups,
            6 => &mut self.form_type, 7 => &mut self.legal_consent_options, 8 => &mut self.name,
            9 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl HubSpotFormDefinitionCreateRequest {
    /// With all that is required.
    pub fn new(
        archived: bool, configuration: impl Into<HubSpotFormConfiguration>, created_at: impl Into<DateTime>,
        display_options: impl Into<FormDisplayOptions>,
        field_groups: impl IntoIterator<Item = impl Into<FieldGroup>>,
        legal_consent_options: impl Into<HubSpotFormDefinitionLegalConsentOptions>, name: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, configuration: configuration.into(), created_at: created_at.into(),
            display_options: display_options.into(),
            field_groups: field_groups.into_iter().map(Into::into).collect(),
            form_type: HubSpotFormDefinitionFormType::Hubspot, legal_consent_options: legal_consent_options.into(),
            name: name.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
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
impl Shaped for HubSpotFormDefinitionFormType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HubSpotFormDefinitionFormType", kind: Kind::Enumeration(&["hubspot"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Hubspot => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Hubspot, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for HubSpotFormDefinitionLegalConsentOptions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HubSpotFormDefinitionLegalConsentOptions", kind: Kind::Union(&[
            Variant { name: "LegalConsentOptionsExplicitConsentToProcess", tag: Some(("type", &["explicit_consent_to_process"])), required: &[] },
            Variant { name: "LegalConsentOptionsImplicitConsentToProcess", tag: Some(("type", &["implicit_consent_to_process"])), required: &[] },
            Variant { name: "LegalConsentOptionsLegitimateInterest", tag: Some(("type", &["legitimate_interest"])), required: &[] },
            Variant { name: "LegalConsentOptionsNone", tag: Some(("type", &["none"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::LegalConsentOptionsExplicitConsentToProcess(value) => (0, value),
            Self::LegalConsentOptionsImplicitConsentToProcess(value) => (1, value),
            Self::LegalConsentOptionsLegitimateInterest(value) => (2, value),
            Self::LegalConsentOptionsNone(value) => (3, value), Self::Unknown(value) => (4, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::LegalConsentOptionsExplicitConsentToProcess(Shaped::blank()),
            1 => Self::LegalConsentOptionsImplicitConsentToProcess(Shaped::blank()),
            2 => Self::LegalConsentOptionsLegitimateInterest(Shaped::blank()),
            3 => Self::LegalConsentOptionsNone(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::LegalConsentOptionsExplicitConsentToProcess(value) => value,
            Self::LegalConsentOptionsImplicitConsentToProcess(value) => value,
            Self::LegalConsentOptionsLegitimateInterest(value) => value,
            Self::LegalConsentOptionsNone(value) => value, Self::Unknown(value) => value,
        }
    }
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

crate::runtime::shaped_traits! {
    CollectionResponseFormDefinitionBaseForwardPaging, CollectionResponseFormDefinitionBaseForwardPagingResults,
    DatepickerField, DependentField, DependentFieldDependentField, DependentFieldFilter, DropdownField, EmailField,
    EmailFieldValidation, EnumeratedFieldOption, FieldGroup, FileField, FormDefinitionBase,
    FormDefinitionCreateRequestBase, FormDisplayOptions, FormPostSubmitAction, FormStyle, HubSpotFormConfiguration,
    HubSpotFormDefinition, HubSpotFormDefinitionCreateRequest, HubSpotFormDefinitionLegalConsentOptions,
}

crate::runtime::enumeration_traits! {
    DatepickerFieldFieldType, DependentFieldFilterOperator, DropdownFieldFieldType, EmailFieldFieldType,
    FieldGroupGroupType, FieldGroupRichTextType, FileFieldFieldType, FormDisplayOptionsTheme,
    FormPostSubmitActionType, FormStyleSubmitAlignment, HubSpotFormConfigurationEmbedType,
    HubSpotFormConfigurationLanguage, HubSpotFormDefinitionFormType,
}
