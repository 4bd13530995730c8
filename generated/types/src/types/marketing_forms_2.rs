// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    DependentField, EnumeratedFieldOption, FieldGroup, FormDisplayOptions, HubSpotFormConfiguration,
    HubSpotFormDefinitionLegalConsentOptions, NumberPropertyOperationPropertyType,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for HubSpotFormDefinitionPatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HubSpotFormDefinitionPatchRequest", kind: Kind::Record(&[
            Member { name: "archived", required: false }, Member { name: "configuration", required: false },
            Member { name: "displayOptions", required: false }, Member { name: "fieldGroups", required: false },
            Member { name: "legalConsentOptions", required: false }, Member { name: "name", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, configuration: None, display_options: None, field_groups: None,
            legal_consent_options: None, name: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.configuration, 2 => &self.display_options, 3 => &self.field_groups,
            4 => &self.legal_consent_options, 5 => &self.name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.configuration, 2 => &mut self.display_options,
            3 => &mut self.field_groups, 4 => &mut self.legal_consent_options, 5 => &mut self.name,
            _ => &mut self.rest,
        }
    }
}
impl HubSpotFormDefinitionPatchRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `configuration`.
    pub fn configuration(mut self, configuration: impl Into<HubSpotFormConfiguration>) -> Self {
        self.configuration = Some(configuration.into()); self
    }
    /// Sets `displayOptions`.
    pub fn display_options(mut self, display_options: impl Into<FormDisplayOptions>) -> Self {
        self.display_options = Some(display_options.into()); self
    }
    /// Sets `fieldGroups`.
    pub fn field_groups(mut self, field_groups: impl IntoIterator<Item = impl Into<FieldGroup>>) -> Self {
        self.field_groups = Some(field_groups.into_iter().map(Into::into).collect()); self
    }
    /// Sets `legalConsentOptions`.
    pub fn legal_consent_options(
        mut self, legal_consent_options: impl Into<HubSpotFormDefinitionLegalConsentOptions>,
    ) -> Self {
        self.legal_consent_options = Some(legal_consent_options.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}
impl Default for HubSpotFormDefinitionPatchRequest {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LegalConsentCheckbox {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LegalConsentCheckbox", kind: Kind::Record(&[
            Member { name: "label", required: true }, Member { name: "required", required: true },
            Member { name: "subscriptionTypeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { label: Text::EMPTY, required: false, subscription_type_id: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.label, 1 => &self.required, 2 => &self.subscription_type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.label, 1 => &mut self.required, 2 => &mut self.subscription_type_id, _ => &mut self.rest,
        }
    }
}
impl LegalConsentCheckbox {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, required: bool, subscription_type_id: impl Into<i64>) -> Self {
        Self { label: label.into(), required, subscription_type_id: subscription_type_id.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LegalConsentOptionsExplicitConsentToProcess {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LegalConsentOptionsExplicitConsentToProcess", kind: Kind::Record(&[
            Member { name: "communicationConsentText", required: false },
            Member { name: "communicationsCheckboxes", required: true },
            Member { name: "consentToProcessCheckboxLabel", required: false },
            Member { name: "consentToProcessFooterText", required: false },
            Member { name: "consentToProcessText", required: false }, Member { name: "privacyText", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            communication_consent_text: None, communications_checkboxes: Vec::new(),
            consent_to_process_checkbox_label: None, consent_to_process_footer_text: None,
            consent_to_process_text: None, privacy_text: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.communication_consent_text, 1 => &self.communications_checkboxes,
            2 => &self.consent_to_process_checkbox_label, 3 => &self.consent_to_process_footer_text,
            4 => &self.consent_to_process_text, 5 => &self.privacy_text, 6 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.communication_consent_text, 1 => &mut self.communications_checkboxes,
            2 => &mut self.consent_to_process_checkbox_label, 3 => &mut self.consent_to_process_footer_text,
            4 => &mut self.consent_to_process_text, 5 => &mut self.privacy_text, 6 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl LegalConsentOptionsExplicitConsentToProcess {
    /// With all that is required.
    pub fn new(
        communications_checkboxes: impl IntoIterator<Item = impl Into<LegalConsentCheckbox>>,
        privacy_text: impl Into<Text>,
    ) -> Self {
        Self {
            communications_checkboxes: communications_checkboxes.into_iter().map(Into::into).collect(),
            privacy_text: privacy_text.into(),
            r#type: LegalConsentOptionsExplicitConsentToProcessType::ExplicitConsentToProcess, ..Shaped::blank()
        }
    }
    /// Sets `communicationConsentText`.
    pub fn communication_consent_text(mut self, communication_consent_text: impl Into<Text>) -> Self {
        self.communication_consent_text = Some(communication_consent_text.into()); self
    }
    /// Sets `consentToProcessCheckboxLabel`.
    pub fn consent_to_process_checkbox_label(mut self, consent_to_process_checkbox_label: impl Into<Text>) -> Self {
        self.consent_to_process_checkbox_label = Some(consent_to_process_checkbox_label.into()); self
    }
    /// Sets `consentToProcessFooterText`.
    pub fn consent_to_process_footer_text(mut self, consent_to_process_footer_text: impl Into<Text>) -> Self {
        self.consent_to_process_footer_text = Some(consent_to_process_footer_text.into()); self
    }
    /// Sets `consentToProcessText`.
    pub fn consent_to_process_text(mut self, consent_to_process_text: impl Into<Text>) -> Self {
        self.consent_to_process_text = Some(consent_to_process_text.into()); self
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
impl Shaped for LegalConsentOptionsExplicitConsentToProcessType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LegalConsentOptionsExplicitConsentToProcessType", kind: Kind::Enumeration(&[
            "explicit_consent_to_process",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ExplicitConsentToProcess => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ExplicitConsentToProcess, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LegalConsentOptionsImplicitConsentToProcess {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LegalConsentOptionsImplicitConsentToProcess", kind: Kind::Record(&[
            Member { name: "communicationConsentText", required: false },
            Member { name: "communicationsCheckboxes", required: true },
            Member { name: "consentToProcessText", required: false }, Member { name: "privacyText", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            communication_consent_text: None, communications_checkboxes: Vec::new(), consent_to_process_text: None,
            privacy_text: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.communication_consent_text, 1 => &self.communications_checkboxes,
            2 => &self.consent_to_process_text, 3 => &self.privacy_text, 4 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.communication_consent_text, 1 => &mut self.communications_checkboxes,
            2 => &mut self.consent_to_process_text, 3 => &mut self.privacy_text, 4 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl LegalConsentOptionsImplicitConsentToProcess {
    /// With all that is required.
    pub fn new(
        communications_checkboxes: impl IntoIterator<Item = impl Into<LegalConsentCheckbox>>,
        privacy_text: impl Into<Text>,
    ) -> Self {
        Self {
            communications_checkboxes: communications_checkboxes.into_iter().map(Into::into).collect(),
            privacy_text: privacy_text.into(),
            r#type: LegalConsentOptionsImplicitConsentToProcessType::ImplicitConsentToProcess, ..Shaped::blank()
        }
    }
    /// Sets `communicationConsentText`.
    pub fn communication_consent_text(mut self, communication_consent_text: impl Into<Text>) -> Self {
        self.communication_consent_text = Some(communication_consent_text.into()); self
    }
    /// Sets `consentToProcessText`.
    pub fn consent_to_process_text(mut self, consent_to_process_text: impl Into<Text>) -> Self {
        self.consent_to_process_text = Some(consent_to_process_text.into()); self
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
impl Shaped for LegalConsentOptionsImplicitConsentToProcessType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LegalConsentOptionsImplicitConsentToProcessType", kind: Kind::Enumeration(&[
            "implicit_consent_to_process",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ImplicitConsentToProcess => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ImplicitConsentToProcess, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LegalConsentOptionsLegitimateInterest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LegalConsentOptionsLegitimateInterest", kind: Kind::Record(&[
            Member { name: "lawfulBasis", required: true }, Member { name: "privacyText", required: true },
            Member { name: "subscriptionTypeIds", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            lawful_basis: Shaped::blank(), privacy_text: Text::EMPTY, subscription_type_ids: Vec::new(),
            r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.lawful_basis, 1 => &self.privacy_text, 2 => &self.subscription_type_ids, 3 => &self.r#type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.lawful_basis, 1 => &mut self.privacy_text, 2 => &mut self.subscription_type_ids,
            3 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl LegalConsentOptionsLegitimateInterest {
    /// With all that is required.
    pub fn new(
        lawful_basis: impl Into<LegalConsentOptionsLegitimateInterestLawfulBasis>, privacy_text: impl Into<Text>,
        subscription_type_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            lawful_basis: lawful_basis.into(), privacy_text: privacy_text.into(),
            subscription_type_ids: subscription_type_ids.into_iter().map(Into::into).collect(),
            r#type: LegalConsentOptionsLegitimateInterestType::LegitimateInterest, rest: Rest::EMPTY,
        }
    }
}

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
impl Shaped for LegalConsentOptionsLegitimateInterestLawfulBasis {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LegalConsentOptionsLegitimateInterestLawfulBasis", kind: Kind::Enumeration(&[
            "client", "lead", "other",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Client => 0, Self::Lead => 1, Self::Other => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Client, 1 => Self::Lead, 2 => Self::Other, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for LegalConsentOptionsLegitimateInterestType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LegalConsentOptionsLegitimateInterestType", kind: Kind::Enumeration(&["legitimate_interest"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::LegitimateInterest => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::LegitimateInterest, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `LegalConsentOptionsNone`: one member.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct LegalConsentOptionsNone {
    /// `type`: `LegalConsentOptionsNoneType`.
    pub r#type: LegalConsentOptionsNoneType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LegalConsentOptionsNone {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LegalConsentOptionsNone", kind: Kind::Record(&[Member { name: "type", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.r#type, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl LegalConsentOptionsNone {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: LegalConsentOptionsNoneType::None, rest: Rest::EMPTY } }
}
impl Default for LegalConsentOptionsNone {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for LegalConsentOptionsNoneType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LegalConsentOptionsNoneType", kind: Kind::Enumeration(&["none"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::None => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::None, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LifecycleStage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LifecycleStage", kind: Kind::Record(&[
            Member { name: "objectTypeId", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, value: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.value, _ => &mut self.rest }
    }
}
impl LifecycleStage {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), value: value.into(), rest: Rest::EMPTY }
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
impl Shaped for ListFormTypes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFormTypes", kind: Kind::Enumeration(&[
            "all", "blog_comment", "captured", "flow", "hubspot",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::All => 0, Self::BlogComment => 1, Self::Captured => 2, Self::Flow => 3, Self::Hubspot => 4,
            Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::All, 1 => Self::BlogComment, 2 => Self::Captured, 3 => Self::Flow, 4 => Self::Hubspot,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MobilePhoneField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MobilePhoneField", kind: Kind::Record(&[
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
impl MobilePhoneField {
    /// With all that is required.
    pub fn new(
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>, hidden: bool, label: impl Into<Text>,
        name: impl Into<Text>, object_type_id: impl Into<Text>, required: bool,
        validation: impl Into<PhoneFieldValidation>,
    ) -> Self {
        Self {
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: MobilePhoneFieldFieldType::MobilePhone, hidden, label: label.into(), name: name.into(),
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
pub enum MobilePhoneFieldFieldType {
    /// `mobile_phone`
    MobilePhone,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for MobilePhoneFieldFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MobilePhoneFieldFieldType", kind: Kind::Enumeration(&["mobile_phone"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::MobilePhone => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::MobilePhone, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MultiLineTextField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MultiLineTextField", kind: Kind::Record(&[
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
impl MultiLineTextField {
    /// With all that is required.
    pub fn new(
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>, hidden: bool, label: impl Into<Text>,
        name: impl Into<Text>, object_type_id: impl Into<Text>, required: bool,
    ) -> Self {
        Self {
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: MultiLineTextFieldFieldType::MultiLineText, hidden, label: label.into(), name: name.into(),
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
pub enum MultiLineTextFieldFieldType {
    /// `multi_line_text`
    MultiLineText,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for MultiLineTextFieldFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MultiLineTextFieldFieldType", kind: Kind::Enumeration(&["multi_line_text"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::MultiLineText => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::MultiLineText, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MultipleCheckboxesField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MultipleCheckboxesField", kind: Kind::Record(&[
            Member { name: "defaultValues", required: true }, Member { name: "dependentFields", required: true },
            Member { name: "description", required: false }, Member { name: "fieldType", required: true },
            Member { name: "hidden", required: true }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "options", required: true }, Member { name: "required", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_values: Vec::new(), dependent_fields: Vec::new(), description: None, field_type: Shaped::blank(),
            hidden: false, label: Text::EMPTY, name: Text::EMPTY, object_type_id: Text::EMPTY, options: Vec::new(),
            required: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_values, 1 => &self.dependent_fields, 2 => &self.description, 3 => &self.field_type,
            4 => &self.hidden, 5 => &self.label, 6 => &self.name, 7 => &self.object_type_id, 8 => &self.options,
            9 => &self.required, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_values, 1 => &mut self.dependent_fields, 2 => &mut self.description,
            3 => &mut self.field_type, 4 => &mut self.hidden, 5 => &mut self.label, 6 => &mut self.name,
            7 => &mut self.object_type_id, 8 => &mut self.options, 9 => &mut self.required, _ => &mut self.rest,
        }
    }
}
impl MultipleCheckboxesField {
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
            field_type: MultipleCheckboxesFieldFieldType::MultipleCheckboxes, hidden, label: label.into(),
            name: name.into(), object_type_id: object_type_id.into(),
            options: options.into_iter().map(Into::into).collect(), required, ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
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
impl Shaped for MultipleCheckboxesFieldFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MultipleCheckboxesFieldFieldType", kind: Kind::Enumeration(&["multiple_checkboxes"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::MultipleCheckboxes => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::MultipleCheckboxes, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for NumberField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberField", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false }, Member { name: "dependentFields", required: true },
            Member { name: "description", required: false }, Member { name: "fieldType", required: true },
            Member { name: "hidden", required: true }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "placeholder", required: false }, Member { name: "required", required: true },
            Member { name: "validation", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, dependent_fields: Vec::new(), description: None, field_type: Shaped::blank(),
            hidden: false, label: Text::EMPTY, name: Text::EMPTY, object_type_id: Text::EMPTY, placeholder: None,
            required: false, validation: None, rest: Rest::EMPTY,
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
impl NumberField {
    /// With all that is required.
    pub fn new(
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>, hidden: bool, label: impl Into<Text>,
        name: impl Into<Text>, object_type_id: impl Into<Text>, required: bool,
    ) -> Self {
        Self {
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: NumberPropertyOperationPropertyType::Number, hidden, label: label.into(), name: name.into(),
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
    /// Sets `validation`.
    pub fn validation(mut self, validation: impl Into<NumberFieldValidation>) -> Self {
        self.validation = Some(validation.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for NumberFieldValidation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberFieldValidation", kind: Kind::Record(&[
            Member { name: "maxAllowedDigits", required: true }, Member { name: "minAllowedDigits", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { max_allowed_digits: 0, min_allowed_digits: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.max_allowed_digits, 1 => &self.min_allowed_digits, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.max_allowed_digits, 1 => &mut self.min_allowed_digits, _ => &mut self.rest }
    }
}
impl NumberFieldValidation {
    /// With all that is required.
    pub fn new(max_allowed_digits: impl Into<i64>, min_allowed_digits: impl Into<i64>) -> Self {
        Self {
            max_allowed_digits: max_allowed_digits.into(), min_allowed_digits: min_allowed_digits.into(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PaymentLinkRadioField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinkRadioField", kind: Kind::Record(&[
            Member { name: "defaultValues", required: true }, Member { name: "dependentFields", required: true },
            Member { name: "description", required: false }, Member { name: "fieldType", required: true },
            Member { name: "hidden", required: true }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "options", required: true }, Member { name: "required", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_values: Vec::new(), dependent_fields: Vec::new(), description: None, field_type: Shaped::blank(),
            hidden: false, label: Text::EMPTY, name: Text::EMPTY, object_type_id: Text::EMPTY, options: Vec::new(),
            required: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_values, 1 => &self.dependent_fields, 2 => &self.description, 3 => &self.field_type,
            4 => &self.hidden, 5 => &self.label, 6 => &self.name, 7 => &self.object_type_id, 8 => &self.options,
            9 => &self.required, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_values, 1 => &mut self.dependent_fields, 2 => &mut self.description,
            3 => &mut self.field_type, 4 => &mut self.hidden, 5 => &mut self.label, 6 => &mut self.name,
            7 => &mut self.object_type_id, 8 => &mut self.options, 9 => &mut self.required, _ => &mut self.rest,
        }
    }
}
impl PaymentLinkRadioField {
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
            field_type: PaymentLinkRadioFieldFieldType::PaymentLinkRadio, hidden, label: label.into(),
            name: name.into(), object_type_id: object_type_id.into(),
            options: options.into_iter().map(Into::into).collect(), required, ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
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
impl Shaped for PaymentLinkRadioFieldFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PaymentLinkRadioFieldFieldType", kind: Kind::Enumeration(&["payment_link_radio"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::PaymentLinkRadio => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::PaymentLinkRadio, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PhoneField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PhoneField", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false }, Member { name: "dependentFields", required: true },
            Member { name: "description", required: false }, Member { name: "fieldType", required: true },
            Member { name: "hidden", required: true }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "placeholder", required: false }, Member { name: "required", required: true },
            Member { name: "useCountryCodeSelect", required: true }, Member { name: "validation", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, dependent_fields: Vec::new(), description: None, field_type: Shaped::blank(),
            hidden: false, label: Text::EMPTY, name: Text::EMPTY, object_type_id: Text::EMPTY, placeholder: None,
            required: false, use_country_code_select: false, validation: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.dependent_fields, 2 => &self.description, 3 => &self.field_type,
            4 => &self.hidden, 5 => &self.label, 6 => &self.name, 7 => &self.object_type_id, 8 => &self.placeholder,
            9 => &self.required, 10 => &self.use_country_code_select, 11 => &self.validation, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.dependent_fields, 2 => &mut self.description,
            3 => &mut self.field_type, 4 => &mut self.hidden, 5 => &mut self.label, 6 => &mut self.name,
            7 => &mut self.object_type_id, 8 => &mut self.placeholder, 9 => &mut self.required,
            10 => &mut self.use_country_code_select, 11 => &mut self.validation, _ => &mut self.rest,
        }
    }
}
impl PhoneField {
    /// With all that is required.
    pub fn new(
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>, hidden: bool, label: impl Into<Text>,
        name: impl Into<Text>, object_type_id: impl Into<Text>, required: bool, use_country_code_select: bool,
        validation: impl Into<PhoneFieldValidation>,
    ) -> Self {
        Self {
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: PhoneFieldFieldType::Phone, hidden, label: label.into(), name: name.into(),
            object_type_id: object_type_id.into(), required, use_country_code_select, validation: validation.into(),
            ..Shaped::blank()
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
pub enum PhoneFieldFieldType {
    /// `phone`
    Phone,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PhoneFieldFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PhoneFieldFieldType", kind: Kind::Enumeration(&["phone"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Phone => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Phone, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PhoneFieldValidation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PhoneFieldValidation", kind: Kind::Record(&[
            Member { name: "maxAllowedDigits", required: true }, Member { name: "minAllowedDigits", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { max_allowed_digits: 0, min_allowed_digits: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.max_allowed_digits, 1 => &self.min_allowed_digits, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.max_allowed_digits, 1 => &mut self.min_allowed_digits, _ => &mut self.rest }
    }
}
impl PhoneFieldValidation {
    /// With all that is required.
    pub fn new(max_allowed_digits: impl Into<i64>, min_allowed_digits: impl Into<i64>) -> Self {
        Self {
            max_allowed_digits: max_allowed_digits.into(), min_allowed_digits: min_allowed_digits.into(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RadioField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RadioField", kind: Kind::Record(&[
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
impl RadioField {
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
            field_type: RadioFieldFieldType::Radio, hidden, label: label.into(), name: name.into(),
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
pub enum RadioFieldFieldType {
    /// `radio`
    Radio,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for RadioFieldFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RadioFieldFieldType", kind: Kind::Enumeration(&["radio"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Radio => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Radio, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SingleCheckboxField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SingleCheckboxField", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false }, Member { name: "dependentFields", required: true },
            Member { name: "description", required: false }, Member { name: "fieldType", required: true },
            Member { name: "hidden", required: true }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "required", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, dependent_fields: Vec::new(), description: None, field_type: Shaped::blank(),
            hidden: false, label: Text::EMPTY, name: Text::EMPTY, object_type_id: Text::EMPTY, required: false,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.dependent_fields, 2 => &self.description, 3 => &self.field_type,
            4 => &self.hidden, 5 => &self.label, 6 => &self.name, 7 => &self.object_type_id, 8 => &self.required,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.dependent_fields, 2 => &mut self.description,
            3 => &mut self.field_type, 4 => &mut self.hidden, 5 => &mut self.label, 6 => &mut self.name,
            7 => &mut self.object_type_id, 8 => &mut self.required, _ => &mut self.rest,
        }
    }
}
impl SingleCheckboxField {
    /// With all that is required.
    pub fn new(
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>, hidden: bool, label: impl Into<Text>,
        name: impl Into<Text>, object_type_id: impl Into<Text>, required: bool,
    ) -> Self {
        Self {
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: SingleCheckboxFieldFieldType::SingleCheckbox, hidden, label: label.into(), name: name.into(),
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
impl Shaped for SingleCheckboxFieldFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SingleCheckboxFieldFieldType", kind: Kind::Enumeration(&["single_checkbox"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SingleCheckbox => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SingleCheckbox, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SingleLineTextField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SingleLineTextField", kind: Kind::Record(&[
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
impl SingleLineTextField {
    /// With all that is required.
    pub fn new(
        dependent_fields: impl IntoIterator<Item = impl Into<DependentField>>, hidden: bool, label: impl Into<Text>,
        name: impl Into<Text>, object_type_id: impl Into<Text>, required: bool,
    ) -> Self {
        Self {
            dependent_fields: dependent_fields.into_iter().map(Into::into).collect(),
            field_type: SingleLineTextFieldFieldType::SingleLineText, hidden, label: label.into(), name: name.into(),
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
pub enum SingleLineTextFieldFieldType {
    /// `single_line_text`
    SingleLineText,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for SingleLineTextFieldFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SingleLineTextFieldFieldType", kind: Kind::Enumeration(&["single_line_text"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SingleLineText => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SingleLineText, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    HubSpotFormDefinitionPatchRequest, LegalConsentCheckbox, LegalConsentOptionsExplicitConsentToProcess,
    LegalConsentOptionsImplicitConsentToProcess, LegalConsentOptionsLegitimateInterest, LegalConsentOptionsNone,
    LifecycleStage, MobilePhoneField, MultiLineTextField, MultipleCheckboxesField, NumberField,
    NumberFieldValidation, PaymentLinkRadioField, PhoneField, PhoneFieldValidation, RadioField, SingleCheckboxField,
    SingleLineTextField,
}

crate::runtime::enumeration_traits! {
    LegalConsentOptionsExplicitConsentToProcessType, LegalConsentOptionsImplicitConsentToProcessType,
    LegalConsentOptionsLegitimateInterestLawfulBasis, LegalConsentOptionsLegitimateInterestType,
    LegalConsentOptionsNoneType, ListFormTypes, MobilePhoneFieldFieldType, MultiLineTextFieldFieldType,
    MultipleCheckboxesFieldFieldType, PaymentLinkRadioFieldFieldType, PhoneFieldFieldType, RadioFieldFieldType,
    SingleCheckboxFieldFieldType, SingleLineTextFieldFieldType,
}
