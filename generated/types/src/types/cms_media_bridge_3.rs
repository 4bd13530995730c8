// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbsoluteValueInputs, CaseChangeTestExtensionData, MediaBridgeAbsoluteValueInputs, OptionDecoratorsExtensionData,
    RequiredPropertiesExtensionData, SoftRequiredPropertiesExtensionData,
};

/// `ExtensionData`: 6 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct ExtensionData {
    /// `caseChangeTestExtensionData`: `CaseChangeTestExtensionData`; may be absent.
    pub case_change_test_extension_data: Option<CaseChangeTestExtensionData>,
    /// `extensionStatusMap`: a map by name: `ExtensionDataExtensionStatusMap`.
    pub extension_status_map: Map<ExtensionDataExtensionStatusMap>,
    /// `optionDecoratorsExtensionData`: `OptionDecoratorsExtensionData`; may be absent.
    pub option_decorators_extension_data: Option<OptionDecoratorsExtensionData>,
    /// `requiredPropertiesExtensionData`: `RequiredPropertiesExtensionData`; may be absent.
    pub required_properties_extension_data: Option<RequiredPropertiesExtensionData>,
    /// `softRequiredPropertiesExtensionData`: `SoftRequiredPropertiesExtensionData`; may be absent.
    pub soft_required_properties_extension_data: Option<
        SoftRequiredPropertiesExtensionData,
    >,
    /// `tags`: a list: text.
    pub tags: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExtensionData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtensionData", kind: Kind::Record(&[
            Member { name: "caseChangeTestExtensionData", required: false },
            Member { name: "extensionStatusMap", required: true },
            Member { name: "optionDecoratorsExtensionData", required: false },
            Member { name: "requiredPropertiesExtensionData", required: false },
            Member { name: "softRequiredPropertiesExtensionData", required: false },
            Member { name: "tags", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            case_change_test_extension_data: None, extension_status_map: Map::EMPTY,
            option_decorators_extension_data: None, required_properties_extension_data: None,
            soft_required_properties_extension_data: None, tags: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.case_change_test_extension_data, 1 => &self.extension_status_map,
            2 => &self.option_decorators_extension_data, 3 => &self.required_properties_extension_data,
            4 => &self.soft_required_properties_extension_data, 5 => &self.tags, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.case_change_test_extension_data, 1 => &mut self.extension_status_map,
            2 => &mut self.option_decorators_extension_data, 3 => &mut self.required_properties_extension_data,
            4 => &mut self.soft_required_properties_extension_data, 5 => &mut self.tags, _ => &mut self.rest,
        }
    }
}
impl ExtensionData {
    /// With all that is required.
    pub fn new(
        extension_status_map: impl Into<Map<ExtensionDataExtensionStatusMap>>,
        tags: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            extension_status_map: extension_status_map.into(), tags: tags.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `caseChangeTestExtensionData`.
    pub fn case_change_test_extension_data(
        mut self, case_change_test_extension_data: impl Into<CaseChangeTestExtensionData>,
    ) -> Self {
        self.case_change_test_extension_data = Some(case_change_test_extension_data.into()); self
    }
    /// Sets `optionDecoratorsExtensionData`.
    pub fn option_decorators_extension_data(
        mut self, option_decorators_extension_data: impl Into<OptionDecoratorsExtensionData>,
    ) -> Self {
        self.option_decorators_extension_data = Some(option_decorators_extension_data.into()); self
    }
    /// Sets `requiredPropertiesExtensionData`.
    pub fn required_properties_extension_data(
        mut self, required_properties_extension_data: impl Into<RequiredPropertiesExtensionData>,
    ) -> Self {
        self.required_properties_extension_data = Some(required_properties_extension_data.into()); self
    }
    /// Sets `softRequiredPropertiesExtensionData`.
    pub fn soft_required_properties_extension_data(
        mut self, soft_required_properties_extension_data: impl Into<SoftRequiredPropertiesExtensionData>,
    ) -> Self {
        self.soft_required_properties_extension_data = Some(soft_required_properties_extension_data.into()); self
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ExtensionDataExtensionStatusMap {
    /// `ERROR`
    Error,
    /// `OK`
    Ok,
    /// `TIMEOUT`
    Timeout,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ExtensionDataExtensionStatusMap {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtensionDataExtensionStatusMap", kind: Kind::Enumeration(&["ERROR", "OK", "TIMEOUT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Error => 0, Self::Ok => 1, Self::Timeout => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Error, 1 => Self::Ok, 2 => Self::Timeout, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ExternalOptionsMetaData`: 2 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ExternalOptionsMetaData {
    /// `filter`: `FilteringMetaData`; may be absent.
    pub filter: Option<FilteringMetaData>,
    /// `relatedObjectTypeId`: text; may be absent.
    pub related_object_type_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalOptionsMetaData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalOptionsMetaData", kind: Kind::Record(&[
            Member { name: "filter", required: false }, Member { name: "relatedObjectTypeId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { filter: None, related_object_type_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.filter, 1 => &self.related_object_type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.filter, 1 => &mut self.related_object_type_id, _ => &mut self.rest }
    }
}
impl ExternalOptionsMetaData {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `filter`.
    pub fn filter(mut self, filter: impl Into<FilteringMetaData>) -> Self { self.filter = Some(filter.into()); self }
    /// Sets `relatedObjectTypeId`.
    pub fn related_object_type_id(mut self, related_object_type_id: impl Into<Text>) -> Self {
        self.related_object_type_id = Some(related_object_type_id.into()); self
    }
}
impl Default for ExternalOptionsMetaData {
    #[inline] fn default() -> Self { Self::new() }
}

/// `ExtractMostRecentEmailReplyHtml`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ExtractMostRecentEmailReplyHtml {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `ExtractMostRecentEmailReplyHtmlOperator`.
    pub operator: ExtractMostRecentEmailReplyHtmlOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExtractMostRecentEmailReplyHtml {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtractMostRecentEmailReplyHtml", kind: Kind::Record(&[
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
impl ExtractMostRecentEmailReplyHtml {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: ExtractMostRecentEmailReplyHtmlOperator::ExtractMostRecentEmailReplyHtml, ..Shaped::blank() }
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
impl Default for ExtractMostRecentEmailReplyHtml {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ExtractMostRecentEmailReplyHtmlOperator {
    /// `EXTRACT_MOST_RECENT_EMAIL_REPLY_HTML`
    ExtractMostRecentEmailReplyHtml,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ExtractMostRecentEmailReplyHtmlOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtractMostRecentEmailReplyHtmlOperator", kind: Kind::Enumeration(&[
            "EXTRACT_MOST_RECENT_EMAIL_REPLY_HTML",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::ExtractMostRecentEmailReplyHtml => 0, Self::Unknown(value) => return (1, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ExtractMostRecentEmailReplyHtml, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ExtractMostRecentEmailReplyText`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ExtractMostRecentEmailReplyText {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `ExtractMostRecentEmailReplyTextOperator`.
    pub operator: ExtractMostRecentEmailReplyTextOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExtractMostRecentEmailReplyText {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtractMostRecentEmailReplyText", kind: Kind::Record(&[
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
impl ExtractMostRecentEmailReplyText {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: ExtractMostRecentEmailReplyTextOperator::ExtractMostRecentEmailReplyText, ..Shaped::blank() }
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
impl Default for ExtractMostRecentEmailReplyText {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ExtractMostRecentEmailReplyTextOperator {
    /// `EXTRACT_MOST_RECENT_EMAIL_REPLY_TEXT`
    ExtractMostRecentEmailReplyText,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ExtractMostRecentEmailReplyTextOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtractMostRecentEmailReplyTextOperator", kind: Kind::Enumeration(&[
            "EXTRACT_MOST_RECENT_EMAIL_REPLY_TEXT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::ExtractMostRecentEmailReplyText => 0, Self::Unknown(value) => return (1, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ExtractMostRecentEmailReplyText, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ExtractMostRecentPlainTextEmailReply`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ExtractMostRecentPlainTextEmailReply {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `ExtractMostRecentPlainTextEmailReplyOperator`.
    pub operator: ExtractMostRecentPlainTextEmailReplyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExtractMostRecentPlainTextEmailReply {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtractMostRecentPlainTextEmailReply", kind: Kind::Record(&[
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
impl ExtractMostRecentPlainTextEmailReply {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self {
            operator: ExtractMostRecentPlainTextEmailReplyOperator::ExtractMostRecentPlainTextEmailReply,
            ..Shaped::blank()
        }
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
impl Default for ExtractMostRecentPlainTextEmailReply {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum ExtractMostRecentPlainTextEmailReplyOperator {
    /// `EXTRACT_MOST_RECENT_PLAIN_TEXT_EMAIL_REPLY`
    ExtractMostRecentPlainTextEmailReply,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ExtractMostRecentPlainTextEmailReplyOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExtractMostRecentPlainTextEmailReplyOperator", kind: Kind::Enumeration(&[
            "EXTRACT_MOST_RECENT_PLAIN_TEXT_EMAIL_REPLY",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::ExtractMostRecentPlainTextEmailReply => 0, Self::Unknown(value) => return (1, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ExtractMostRecentPlainTextEmailReply, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `FetchCurrencyDecimalPlaces`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FetchCurrencyDecimalPlaces {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `FetchCurrencyDecimalPlacesOperator`.
    pub operator: FetchCurrencyDecimalPlacesOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FetchCurrencyDecimalPlaces {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchCurrencyDecimalPlaces", kind: Kind::Record(&[
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
impl FetchCurrencyDecimalPlaces {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: FetchCurrencyDecimalPlacesOperator::FetchCurrencyDecimalPlaces, ..Shaped::blank() }
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
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}
impl Default for FetchCurrencyDecimalPlaces {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FetchCurrencyDecimalPlacesOperator {
    /// `FETCH_CURRENCY_DECIMAL_PLACES`
    FetchCurrencyDecimalPlaces,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FetchCurrencyDecimalPlacesOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchCurrencyDecimalPlacesOperator", kind: Kind::Enumeration(&[
            "FETCH_CURRENCY_DECIMAL_PLACES",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FetchCurrencyDecimalPlaces => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FetchCurrencyDecimalPlaces, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `FetchExchangeRate`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FetchExchangeRate {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `FetchExchangeRateOperator`.
    pub operator: FetchExchangeRateOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FetchExchangeRate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchExchangeRate", kind: Kind::Record(&[
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
impl FetchExchangeRate {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: FetchExchangeRateOperator::FetchExchangeRate, ..Shaped::blank() } }
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
impl Default for FetchExchangeRate {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FetchExchangeRateOperator {
    /// `FETCH_EXCHANGE_RATE`
    FetchExchangeRate,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FetchExchangeRateOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchExchangeRateOperator", kind: Kind::Enumeration(&["FETCH_EXCHANGE_RATE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FetchExchangeRate => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FetchExchangeRate, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `FetchPortalHomeCurrency`: 3 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct FetchPortalHomeCurrency {
    /// `operator`: `FetchPortalHomeCurrencyOperator`.
    pub operator: FetchPortalHomeCurrencyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FetchPortalHomeCurrency {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchPortalHomeCurrency", kind: Kind::Record(&[
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
impl FetchPortalHomeCurrency {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: FetchPortalHomeCurrencyOperator::FetchPortalHomeCurrency, ..Shaped::blank() }
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for FetchPortalHomeCurrency {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum FetchPortalHomeCurrencyOperator {
    /// `FETCH_PORTAL_HOME_CURRENCY`
    FetchPortalHomeCurrency,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FetchPortalHomeCurrencyOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchPortalHomeCurrencyOperator", kind: Kind::Enumeration(&["FETCH_PORTAL_HOME_CURRENCY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FetchPortalHomeCurrency => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FetchPortalHomeCurrency, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `FetchSingleCurrencyPortalCurrency`: 3 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct FetchSingleCurrencyPortalCurrency {
    /// `operator`: `FetchSingleCurrencyPortalCurrencyOperator`.
    pub operator: FetchSingleCurrencyPortalCurrencyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FetchSingleCurrencyPortalCurrency {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchSingleCurrencyPortalCurrency", kind: Kind::Record(&[
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
impl FetchSingleCurrencyPortalCurrency {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self {
            operator: FetchSingleCurrencyPortalCurrencyOperator::FetchSingleCurrencyPortalCurrency,
            ..Shaped::blank()
        }
    }
    /// Sets `propertyName`.
    pub fn property_name(mut self, property_name: impl Into<Text>) -> Self {
        self.property_name = Some(property_name.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}
impl Default for FetchSingleCurrencyPortalCurrency {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FetchSingleCurrencyPortalCurrencyOperator {
    /// `FETCH_SINGLE_CURRENCY_PORTAL_CURRENCY`
    FetchSingleCurrencyPortalCurrency,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FetchSingleCurrencyPortalCurrencyOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FetchSingleCurrencyPortalCurrencyOperator", kind: Kind::Enumeration(&[
            "FETCH_SINGLE_CURRENCY_PORTAL_CURRENCY",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::FetchSingleCurrencyPortalCurrency => 0, Self::Unknown(value) => return (1, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FetchSingleCurrencyPortalCurrency, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `FieldLevelPermission`: one member.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct FieldLevelPermission {
    /// `accessLevel`: text.
    pub access_level: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FieldLevelPermission {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FieldLevelPermission", kind: Kind::Record(&[Member { name: "accessLevel", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { access_level: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.access_level, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.access_level, _ => &mut self.rest }
    }
}
impl FieldLevelPermission {
    /// With all that is required.
    pub fn new(access_level: impl Into<Text>) -> Self { Self { access_level: access_level.into(), rest: Rest::EMPTY } }
}
crate::runtime::from_text! { FieldLevelPermission }

/// `FilteringMetaData`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FilteringMetaData {
    /// `includeHelpdeskRoutableTeamsOnly`: true or false.
    pub include_helpdesk_routable_teams_only: bool,
    /// `includeUnconfirmedUsers`: true or false.
    pub include_unconfirmed_users: bool,
    /// `listProcessingTypes`: a list: text.
    pub list_processing_types: Vec<Text>,
    /// `pipelineIds`: a list: text.
    pub pipeline_ids: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FilteringMetaData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilteringMetaData", kind: Kind::Record(&[
            Member { name: "includeHelpdeskRoutableTeamsOnly", required: true },
            Member { name: "includeUnconfirmedUsers", required: true },
            Member { name: "listProcessingTypes", required: true }, Member { name: "pipelineIds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            include_helpdesk_routable_teams_only: false, include_unconfirmed_users: false,
            list_processing_types: Vec::new(), pipeline_ids: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.include_helpdesk_routable_teams_only, 1 => &self.include_unconfirmed_users,
            2 => &self.list_processing_types, 3 => &self.pipeline_ids, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.include_helpdesk_routable_teams_only, 1 => &mut self.include_unconfirmed_users,
            2 => &mut self.list_processing_types, 3 => &mut self.pipeline_ids, _ => &mut self.rest,
        }
    }
}
impl FilteringMetaData {
    /// With all that is required.
    pub fn new(
        include_helpdesk_routable_teams_only: bool, include_unconfirmed_users: bool,
        list_processing_types: impl IntoIterator<Item = impl Into<Text>>,
        pipeline_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            include_helpdesk_routable_teams_only, include_unconfirmed_users,
            list_processing_types: list_processing_types.into_iter().map(Into::into).collect(),
            pipeline_ids: pipeline_ids.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `FormatFullName`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FormatFullName {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `FormatFullNameOperator`.
    pub operator: FormatFullNameOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FormatFullName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormatFullName", kind: Kind::Record(&[
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
impl FormatFullName {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: FormatFullNameOperator::FormatFullName, ..Shaped::blank() } }
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
impl Default for FormatFullName {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FormatFullNameOperator {
    /// `FORMAT_FULL_NAME`
    FormatFullName,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FormatFullNameOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormatFullNameOperator", kind: Kind::Enumeration(&["FORMAT_FULL_NAME"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FormatFullName => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FormatFullName, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `FormatPhoneNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FormatPhoneNumber {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `FormatPhoneNumberOperator`.
    pub operator: FormatPhoneNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FormatPhoneNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormatPhoneNumber", kind: Kind::Record(&[
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
impl FormatPhoneNumber {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: FormatPhoneNumberOperator::FormatPhoneNumber, ..Shaped::blank() } }
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
impl Default for FormatPhoneNumber {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FormatPhoneNumberOperator {
    /// `FORMAT_PHONE_NUMBER`
    FormatPhoneNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FormatPhoneNumberOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormatPhoneNumberOperator", kind: Kind::Enumeration(&["FORMAT_PHONE_NUMBER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FormatPhoneNumber => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FormatPhoneNumber, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `FormatSearchablePhoneNumber`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FormatSearchablePhoneNumber {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `FormatSearchablePhoneNumberOperator`.
    pub operator: FormatSearchablePhoneNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FormatSearchablePhoneNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormatSearchablePhoneNumber", kind: Kind::Record(&[
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
impl FormatSearchablePhoneNumber {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: FormatSearchablePhoneNumberOperator::FormatSearchablePhoneNumber, ..Shaped::blank() }
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
impl Default for FormatSearchablePhoneNumber {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum FormatSearchablePhoneNumberOperator {
    /// `FORMAT_SEARCHABLE_PHONE_NUMBER`
    FormatSearchablePhoneNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FormatSearchablePhoneNumberOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormatSearchablePhoneNumberOperator", kind: Kind::Enumeration(&[
            "FORMAT_SEARCHABLE_PHONE_NUMBER",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::FormatSearchablePhoneNumber => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::FormatSearchablePhoneNumber, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `Group`: 8 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct Group {
    /// `deleted`: true or false.
    pub deleted: bool,
    /// `displayName`: text.
    pub display_name: Text,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `fulcrumPortalId`: a whole number.
    pub fulcrum_portal_id: i64,
    /// `fulcrumTimestamp`: a whole number.
    pub fulcrum_timestamp: i64,
    /// `hubspotDefined`: true or false.
    pub hubspot_defined: bool,
    /// `name`: text.
    pub name: Text,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Group {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Group", kind: Kind::Record(&[
            Member { name: "deleted", required: true }, Member { name: "displayName", required: true },
            Member { name: "displayOrder", required: true }, Member { name: "fulcrumPortalId", required: true },
            Member { name: "fulcrumTimestamp", required: true }, Member { name: "hubspotDefined", required: true },
            Member { name: "name", required: true }, Member { name: "portalId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            deleted: false, display_name: Text::EMPTY, display_order: 0, fulcrum_portal_id: 0, fulcrum_timestamp: 0,
            hubspot_defined: false, name: Text::EMPTY, portal_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.deleted, 1 => &self.display_name, 2 => &self.display_order, 3 => &self.fulcrum_portal_id,
            4 => &self.fulcrum_timestamp, 5 => &self.hubspot_defined, 6 => &self.name, 7 => &self.portal_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.deleted, 1 => &mut self.display_name, 2 => &mut self.display_order,
            3 => &mut self.fulcrum_portal_id, 4 => &mut self.fulcrum_timestamp, 5 => &mut self.hubspot_defined,
            6 => &mut self.name, 7 => &mut self.portal_id, _ => &mut self.rest,
        }
    }
}
impl Group {
    /// With all that is required.
    pub fn new(
        deleted: bool, display_name: impl Into<Text>, display_order: impl Into<i64>,
        fulcrum_portal_id: impl Into<i64>, fulcrum_timestamp: impl Into<i64>, hubspot_defined: bool,
        name: impl Into<Text>, portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            deleted, display_name: display_name.into(), display_order: display_order.into(),
            fulcrum_portal_id: fulcrum_portal_id.into(), fulcrum_timestamp: fulcrum_timestamp.into(),
            hubspot_defined, name: name.into(), portal_id: portal_id.into(), rest: Rest::EMPTY,
        }
    }
}

/// `GroupView`: 6 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct GroupView {
    /// `displayName`: text.
    pub display_name: Text,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `fulcrumPortalId`: a whole number.
    pub fulcrum_portal_id: i64,
    /// `fulcrumTimestamp`: a whole number.
    pub fulcrum_timestamp: i64,
    /// `hubspotDefined`: true or false.
    pub hubspot_defined: bool,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for GroupView {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GroupView", kind: Kind::Record(&[
            Member { name: "displayName", required: true }, Member { name: "displayOrder", required: true },
            Member { name: "fulcrumPortalId", required: true }, Member { name: "fulcrumTimestamp", required: true },
            Member { name: "hubspotDefined", required: true }, Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            display_name: Text::EMPTY, display_order: 0, fulcrum_portal_id: 0, fulcrum_timestamp: 0,
            hubspot_defined: false, name: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.display_name, 1 => &self.display_order, 2 => &self.fulcrum_portal_id,
            3 => &self.fulcrum_timestamp, 4 => &self.hubspot_defined, 5 => &self.name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.display_name, 1 => &mut self.display_order, 2 => &mut self.fulcrum_portal_id,
            3 => &mut self.fulcrum_timestamp, 4 => &mut self.hubspot_defined, 5 => &mut self.name,
            _ => &mut self.rest,
        }
    }
}
impl GroupView {
    /// With all that is required.
    pub fn new(
        display_name: impl Into<Text>, display_order: impl Into<i64>, fulcrum_portal_id: impl Into<i64>,
        fulcrum_timestamp: impl Into<i64>, hubspot_defined: bool, name: impl Into<Text>,
    ) -> Self {
        Self {
            display_name: display_name.into(), display_order: display_order.into(),
            fulcrum_portal_id: fulcrum_portal_id.into(), fulcrum_timestamp: fulcrum_timestamp.into(),
            hubspot_defined, name: name.into(), rest: Rest::EMPTY,
        }
    }
}

/// `HasEmailReply`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct HasEmailReply {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `HasEmailReplyOperator`.
    pub operator: HasEmailReplyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for HasEmailReply {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HasEmailReply", kind: Kind::Record(&[
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
impl HasEmailReply {
    /// With what can have one value only.
    pub fn new() -> Self { Self { operator: HasEmailReplyOperator::HasEmailReply, ..Shaped::blank() } }
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
impl Default for HasEmailReply {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum HasEmailReplyOperator {
    /// `HAS_EMAIL_REPLY`
    HasEmailReply,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for HasEmailReplyOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HasEmailReplyOperator", kind: Kind::Enumeration(&["HAS_EMAIL_REPLY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::HasEmailReply => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::HasEmailReply, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `HasPlainTextEmailReply`: 4 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct HasPlainTextEmailReply {
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `HasPlainTextEmailReplyOperator`.
    pub operator: HasPlainTextEmailReplyOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for HasPlainTextEmailReply {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HasPlainTextEmailReply", kind: Kind::Record(&[
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
impl HasPlainTextEmailReply {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self { operator: HasPlainTextEmailReplyOperator::HasPlainTextEmailReply, ..Shaped::blank() }
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
impl Default for HasPlainTextEmailReply {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum HasPlainTextEmailReplyOperator {
    /// `HAS_PLAIN_TEXT_EMAIL_REPLY`
    HasPlainTextEmailReply,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for HasPlainTextEmailReplyOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HasPlainTextEmailReplyOperator", kind: Kind::Enumeration(&["HAS_PLAIN_TEXT_EMAIL_REPLY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::HasPlainTextEmailReply => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::HasPlainTextEmailReply, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IfBoolean`: 7 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IfBoolean {
    /// `elseExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<MediaBridgeAbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `MediaBridgeAbsoluteValueInputs`.
    pub if_expression: Box<MediaBridgeAbsoluteValueInputs>,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `IfBooleanOperator`.
    pub operator: IfBooleanOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IfBoolean {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfBoolean", kind: Kind::Record(&[
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
impl IfBoolean {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool, if_expression: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            enclosed_in_parentheses, if_expression: Box::new(if_expression.into()),
            operator: IfBooleanOperator::IfBoolean, ..Shaped::blank()
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
    pub fn value(mut self, value: bool) -> Self { self.value = Some(value); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IfBooleanOperator {
    /// `IF_BOOLEAN`
    IfBoolean,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IfBooleanOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfBooleanOperator", kind: Kind::Enumeration(&["IF_BOOLEAN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IfBoolean => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IfBoolean, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IfChainBoolean`: 8 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IfChainBoolean {
    /// `conditions`: a list: `AbsoluteValueInputs`.
    pub conditions: Vec<AbsoluteValueInputs>,
    /// `defaultExpression`: `AbsoluteValueInputs`; may be absent.
    pub default_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfChainBooleanOperator`.
    pub operator: IfChainBooleanOperator,
    /// `outputs`: a list: `AbsoluteValueInputs`.
    pub outputs: Vec<AbsoluteValueInputs>,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: true or false; may be absent.
    pub value: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IfChainBoolean {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfChainBoolean", kind: Kind::Record(&[
            Member { name: "conditions", required: true }, Member { name: "defaultExpression", required: false },
            Member { name: "enclosedInParentheses", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "outputs", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            conditions: Vec::new(), default_expression: None, enclosed_in_parentheses: false, inputs: None,
            operator: Shaped::blank(), outputs: Vec::new(), property_name: None, value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.conditions, 1 => &self.default_expression, 2 => &self.enclosed_in_parentheses,
            3 => &self.inputs, 4 => &self.operator, 5 => &self.outputs, 6 => &self.property_name, 7 => &self.value,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.conditions, 1 => &mut self.default_expression, 2 => &mut self.enclosed_in_parentheses,
            3 => &mut self.inputs, 4 => &mut self.operator, 5 => &mut self.outputs, 6 => &mut self.property_name,
            7 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl IfChainBoolean {
    /// With all that is required.
    pub fn new(
        conditions: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>, enclosed_in_parentheses: bool,
        outputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>,
    ) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(), enclosed_in_parentheses,
            operator: IfChainBooleanOperator::IfChainBoolean, outputs: outputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `defaultExpression`.
    pub fn default_expression(mut self, default_expression: impl Into<AbsoluteValueInputs>) -> Self {
        self.default_expression = Some(Box::new(default_expression.into())); self
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

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IfChainBooleanOperator {
    /// `IF_CHAIN_BOOLEAN`
    IfChainBoolean,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IfChainBooleanOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfChainBooleanOperator", kind: Kind::Enumeration(&["IF_CHAIN_BOOLEAN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IfChainBoolean => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IfChainBoolean, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IfChainNumber`: 8 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IfChainNumber {
    /// `conditions`: a list: `AbsoluteValueInputs`.
    pub conditions: Vec<AbsoluteValueInputs>,
    /// `defaultExpression`: `AbsoluteValueInputs`; may be absent.
    pub default_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfChainNumberOperator`.
    pub operator: IfChainNumberOperator,
    /// `outputs`: a list: `AbsoluteValueInputs`.
    pub outputs: Vec<AbsoluteValueInputs>,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IfChainNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfChainNumber", kind: Kind::Record(&[
            Member { name: "conditions", required: true }, Member { name: "defaultExpression", required: false },
            Member { name: "enclosedInParentheses", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "outputs", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            conditions: Vec::new(), default_expression: None, enclosed_in_parentheses: false, inputs: None,
            operator: Shaped::blank(), outputs: Vec::new(), property_name: None, value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.conditions, 1 => &self.default_expression, 2 => &self.enclosed_in_parentheses,
            3 => &self.inputs, 4 => &self.operator, 5 => &self.outputs, 6 => &self.property_name, 7 => &self.value,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.conditions, 1 => &mut self.default_expression, 2 => &mut self.enclosed_in_parentheses,
            3 => &mut self.inputs, 4 => &mut self.operator, 5 => &mut self.outputs, 6 => &mut self.property_name,
            7 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl IfChainNumber {
    /// With all that is required.
    pub fn new(
        conditions: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>, enclosed_in_parentheses: bool,
        outputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>,
    ) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(), enclosed_in_parentheses,
            operator: IfChainNumberOperator::IfChainNumber, outputs: outputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `defaultExpression`.
    pub fn default_expression(mut self, default_expression: impl Into<AbsoluteValueInputs>) -> Self {
        self.default_expression = Some(Box::new(default_expression.into())); self
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
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IfChainNumberOperator {
    /// `IF_CHAIN_NUMBER`
    IfChainNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IfChainNumberOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfChainNumberOperator", kind: Kind::Enumeration(&["IF_CHAIN_NUMBER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IfChainNumber => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IfChainNumber, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IfChainString`: 8 members.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct IfChainString {
    /// `conditions`: a list: `AbsoluteValueInputs`.
    pub conditions: Vec<AbsoluteValueInputs>,
    /// `defaultExpression`: `AbsoluteValueInputs`; may be absent.
    pub default_expression: Option<Box<AbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `inputs`: a list: `AbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<AbsoluteValueInputs>>,
    /// `operator`: `IfChainStringOperator`.
    pub operator: IfChainStringOperator,
    /// `outputs`: a list: `AbsoluteValueInputs`.
    pub outputs: Vec<AbsoluteValueInputs>,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IfChainString {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfChainString", kind: Kind::Record(&[
            Member { name: "conditions", required: true }, Member { name: "defaultExpression", required: false },
            Member { name: "enclosedInParentheses", required: true }, Member { name: "inputs", required: false },
            Member { name: "operator", required: true }, Member { name: "outputs", required: true },
            Member { name: "propertyName", required: false }, Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            conditions: Vec::new(), default_expression: None, enclosed_in_parentheses: false, inputs: None,
            operator: Shaped::blank(), outputs: Vec::new(), property_name: None, value: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.conditions, 1 => &self.default_expression, 2 => &self.enclosed_in_parentheses,
            3 => &self.inputs, 4 => &self.operator, 5 => &self.outputs, 6 => &self.property_name, 7 => &self.value,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.conditions, 1 => &mut self.default_expression, 2 => &mut self.enclosed_in_parentheses,
            3 => &mut self.inputs, 4 => &mut self.operator, 5 => &mut self.outputs, 6 => &mut self.property_name,
            7 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl IfChainString {
    /// With all that is required.
    pub fn new(
        conditions: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>, enclosed_in_parentheses: bool,
        outputs: impl IntoIterator<Item = impl Into<AbsoluteValueInputs>>,
    ) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(), enclosed_in_parentheses,
            operator: IfChainStringOperator::IfChainString, outputs: outputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `defaultExpression`.
    pub fn default_expression(mut self, default_expression: impl Into<AbsoluteValueInputs>) -> Self {
        self.default_expression = Some(Box::new(default_expression.into())); self
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
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub enum IfChainStringOperator {
    /// `IF_CHAIN_STRING`
    IfChainString,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IfChainStringOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfChainStringOperator", kind: Kind::Enumeration(&["IF_CHAIN_STRING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IfChainString => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IfChainString, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IfNumber`: 7 members.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct IfNumber {
    /// `elseExpression`: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub else_expression: Option<Box<MediaBridgeAbsoluteValueInputs>>,
    /// `enclosedInParentheses`: true or false.
    pub enclosed_in_parentheses: bool,
    /// `ifExpression`: `MediaBridgeAbsoluteValueInputs`.
    pub if_expression: Box<MediaBridgeAbsoluteValueInputs>,
    /// `inputs`: a list: `MediaBridgeAbsoluteValueInputs`; may be absent.
    pub inputs: Option<Vec<MediaBridgeAbsoluteValueInputs>>,
    /// `operator`: `IfNumberOperator`.
    pub operator: IfNumberOperator,
    /// `propertyName`: text; may be absent.
    pub property_name: Option<Text>,
    /// `value`: a number; may be absent.
    pub value: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IfNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfNumber", kind: Kind::Record(&[
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
impl IfNumber {
    /// With all that is required.
    pub fn new(enclosed_in_parentheses: bool, if_expression: impl Into<MediaBridgeAbsoluteValueInputs>) -> Self {
        Self {
            enclosed_in_parentheses, if_expression: Box::new(if_expression.into()),
            operator: IfNumberOperator::IfNumber, ..Shaped::blank()
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
    pub fn value(mut self, value: impl Into<f64>) -> Self { self.value = Some(value.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub enum IfNumberOperator {
    /// `IF_NUMBER`
    IfNumber,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IfNumberOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IfNumberOperator", kind: Kind::Enumeration(&["IF_NUMBER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::IfNumber => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::IfNumber, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    ExtensionData, ExternalOptionsMetaData, ExtractMostRecentEmailReplyHtml, ExtractMostRecentEmailReplyText,
    ExtractMostRecentPlainTextEmailReply, FetchCurrencyDecimalPlaces, FetchExchangeRate, FetchPortalHomeCurrency,
    FetchSingleCurrencyPortalCurrency, FieldLevelPermission, FilteringMetaData, FormatFullName, FormatPhoneNumber,
    FormatSearchablePhoneNumber, Group, GroupView, HasEmailReply, HasPlainTextEmailReply, IfBoolean, IfChainBoolean,
    IfChainNumber, IfChainString, IfNumber,
}

crate::runtime::enumeration_traits! {
    ExtensionDataExtensionStatusMap, ExtractMostRecentEmailReplyHtmlOperator,
    ExtractMostRecentEmailReplyTextOperator, ExtractMostRecentPlainTextEmailReplyOperator,
    FetchCurrencyDecimalPlacesOperator, FetchExchangeRateOperator, FetchPortalHomeCurrencyOperator,
    FetchSingleCurrencyPortalCurrencyOperator, FormatFullNameOperator, FormatPhoneNumberOperator,
    FormatSearchablePhoneNumberOperator, HasEmailReplyOperator, HasPlainTextEmailReplyOperator, IfBooleanOperator,
    IfChainBooleanOperator, IfChainNumberOperator, IfChainStringOperator, IfNumberOperator,
}
