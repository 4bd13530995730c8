// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionsV4Option, ArrayFieldSchemaItems, FieldTypeDefinitionReferencedObjectType, FieldTypeDefinitionType,
    ForwardPaging, ObjectFieldSchemaType, PropertyFieldType, PublicOption, PublicSingleFieldDependency,
};

/// 21 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum ChirpAiContextObjectUnstructuredSources {
    /// `AUDIO_CALL`
    AudioCall,
    /// `CALL_TRANSCRIPT`
    CallTranscript,
    /// `CHAT`
    Chat,
    /// `CUSTOM_CHANNEL_OR_API`
    CustomChannelOrApi,
    /// `DERIVED`
    Derived,
    /// `FACEBOOK_MESSENGER`
    FacebookMessenger,
    /// `FEEDBACK_SURVEY`
    FeedbackSurvey,
    /// `FORMS`
    Forms,
    /// `INVOICE`
    Invoice,
    /// `LOGGED_EMAIL`
    LoggedEmail,
    /// `MANY`
    Many,
    /// `MEETING_TRANSCRIPT`
    MeetingTranscript,
    /// `NONE`
    None,
    /// `NOTE`
    Note,
    /// `OTHER_ATTACHMENT_DOC`
    OtherAttachmentDoc,
    /// `PDF`
    Pdf,
    /// `QUOTE`
    Quote,
    /// `SMS`
    Sms,
    /// `USER_INPUT`
    UserInput,
    /// `VIDEO_CALL`
    VideoCall,
    /// `WHATSAPP`
    Whatsapp,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ChirpAiContextObjectUnstructuredSources {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ChirpAiContextObjectUnstructuredSources", kind: Kind::Enumeration(&[
            "AUDIO_CALL", "CALL_TRANSCRIPT", "CHAT", "CUSTOM_CHANNEL_OR_API", "DERIVED", "FACEBOOK_MESSENGER",
            "FEEDBACK_SURVEY", "FORMS", "INVOICE", "LOGGED_EMAIL", "MANY", "MEETING_TRANSCRIPT", "NONE", "NOTE",
            "OTHER_ATTACHMENT_DOC", "PDF", "QUOTE", "SMS", "USER_INPUT", "VIDEO_CALL", "WHATSAPP",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AudioCall => 0, Self::CallTranscript => 1, Self::Chat => 2, Self::CustomChannelOrApi => 3,
            Self::Derived => 4, Self::FacebookMessenger => 5, Self::FeedbackSurvey => 6, Self::Forms => 7,
            Self::Invoice => 8, Self::LoggedEmail => 9, Self::Many => 10, Self::MeetingTranscript => 11,
            Self::None => 12, Self::Note => 13, Self::OtherAttachmentDoc => 14, Self::Pdf => 15, Self::Quote => 16,
            Self::Sms => 17, Self::UserInput => 18, Self::VideoCall => 19, Self::Whatsapp => 20,
            Self::Unknown(value) => return (21, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AudioCall, 1 => Self::CallTranscript, 2 => Self::Chat, 3 => Self::CustomChannelOrApi,
            4 => Self::Derived, 5 => Self::FacebookMessenger, 6 => Self::FeedbackSurvey, 7 => Self::Forms,
            8 => Self::Invoice, 9 => Self::LoggedEmail, 10 => Self::Many, 11 => Self::MeetingTranscript,
            12 => Self::None, 13 => Self::Note, 14 => Self::OtherAttachmentDoc, 15 => Self::Pdf, 16 => Self::Quote,
            17 => Self::Sms, 18 => Self::UserInput, 19 => Self::VideoCall, 20 => Self::Whatsapp,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CollectionResponsePublicActionDefinitionForwardPaging`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CollectionResponsePublicActionDefinitionForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicActionDefinition`.
    pub results: Vec<PublicActionDefinition>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicActionDefinitionForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicActionDefinitionForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponsePublicActionDefinitionForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicActionDefinition>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicActionDefinition>> From<Vec<T>> for CollectionResponsePublicActionDefinitionForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicActionDefinition>, const N: usize> From<[T; N]> for CollectionResponsePublicActionDefinitionForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicActionFunctionIdentifierNoPaging`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct CollectionResponsePublicActionFunctionIdentifierNoPaging {
    /// `results`: a list: `PublicActionFunctionIdentifier`.
    pub results: Vec<PublicActionFunctionIdentifier>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicActionFunctionIdentifierNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicActionFunctionIdentifierNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicActionFunctionIdentifierNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicActionFunctionIdentifier>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicActionFunctionIdentifier>> From<Vec<T>> for CollectionResponsePublicActionFunctionIdentifierNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicActionFunctionIdentifier>, const N: usize> From<[T; N]> for CollectionResponsePublicActionFunctionIdentifierNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicActionRevisionForwardPaging`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CollectionResponsePublicActionRevisionForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicActionRevision`.
    pub results: Vec<PublicActionRevision>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicActionRevisionForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicActionRevisionForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponsePublicActionRevisionForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicActionRevision>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicActionRevision>> From<Vec<T>> for CollectionResponsePublicActionRevisionForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicActionRevision>, const N: usize> From<[T; N]> for CollectionResponsePublicActionRevisionForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `ComplianceIds`: 6 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ComplianceIds {
    /// `contactIds`: a list: `ContactId`.
    pub contact_ids: Vec<ContactId>,
    /// `noContactIdReason`: text; may be absent.
    pub no_contact_id_reason: Option<Text>,
    /// `noPortalIdReason`: text; may be absent.
    pub no_portal_id_reason: Option<Text>,
    /// `noUserIdReason`: text; may be absent.
    pub no_user_id_reason: Option<Text>,
    /// `portalIds`: a list: a whole number.
    pub portal_ids: Vec<i64>,
    /// `userIds`: a list: a whole number.
    pub user_ids: Vec<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ComplianceIds {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComplianceIds", kind: Kind::Record(&[
            Member { name: "contactIds", required: true }, Member { name: "noContactIdReason", required: false },
            Member { name: "noPortalIdReason", required: false }, Member { name: "noUserIdReason", required: false },
            Member { name: "portalIds", required: true }, Member { name: "userIds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            contact_ids: Vec::new(), no_contact_id_reason: None, no_portal_id_reason: None, no_user_id_reason: None,
            portal_ids: Vec::new(), user_ids: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contact_ids, 1 => &self.no_contact_id_reason, 2 => &self.no_portal_id_reason,
            3 => &self.no_user_id_reason, 4 => &self.portal_ids, 5 => &self.user_ids, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_ids, 1 => &mut self.no_contact_id_reason, 2 => &mut self.no_portal_id_reason,
            3 => &mut self.no_user_id_reason, 4 => &mut self.portal_ids, 5 => &mut self.user_ids,
            _ => &mut self.rest,
        }
    }
}
impl ComplianceIds {
    /// With all that is required.
    pub fn new(
        contact_ids: impl IntoIterator<Item = impl Into<ContactId>>,
        portal_ids: impl IntoIterator<Item = impl Into<i64>>, user_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            contact_ids: contact_ids.into_iter().map(Into::into).collect(),
            portal_ids: portal_ids.into_iter().map(Into::into).collect(),
            user_ids: user_ids.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `noContactIdReason`.
    pub fn no_contact_id_reason(mut self, no_contact_id_reason: impl Into<Text>) -> Self {
        self.no_contact_id_reason = Some(no_contact_id_reason.into()); self
    }
    /// Sets `noPortalIdReason`.
    pub fn no_portal_id_reason(mut self, no_portal_id_reason: impl Into<Text>) -> Self {
        self.no_portal_id_reason = Some(no_portal_id_reason.into()); self
    }
    /// Sets `noUserIdReason`.
    pub fn no_user_id_reason(mut self, no_user_id_reason: impl Into<Text>) -> Self {
        self.no_user_id_reason = Some(no_user_id_reason.into()); self
    }
}

/// `ContactId`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ContactId {
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `vid`: a whole number; may be absent.
    pub vid: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContactId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactId", kind: Kind::Record(&[
            Member { name: "email", required: false }, Member { name: "portalId", required: true },
            Member { name: "vid", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { email: None, portal_id: 0, vid: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email, 1 => &self.portal_id, 2 => &self.vid, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email, 1 => &mut self.portal_id, 2 => &mut self.vid, _ => &mut self.rest }
    }
}
impl ContactId {
    /// With all that is required.
    pub fn new(portal_id: impl Into<i64>) -> Self { Self { portal_id: portal_id.into(), ..Shaped::blank() } }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.email = Some(email.into()); self }
    /// Sets `vid`.
    pub fn vid(mut self, vid: impl Into<i64>) -> Self { self.vid = Some(vid.into()); self }
}

/// `CopilotRequestContext`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct CopilotRequestContext {
    /// `source`: `CopilotRequestContextSource`.
    pub source: CopilotRequestContextSource,
    /// `trajectoryId`: text; may be absent.
    pub trajectory_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CopilotRequestContext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CopilotRequestContext", kind: Kind::Record(&[
            Member { name: "source", required: true }, Member { name: "trajectoryId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { source: Shaped::blank(), trajectory_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.source, 1 => &self.trajectory_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.source, 1 => &mut self.trajectory_id, _ => &mut self.rest }
    }
}
impl CopilotRequestContext {
    /// With what can have one value only.
    pub fn new() -> Self { Self { source: CopilotRequestContextSource::Copilot, ..Shaped::blank() } }
    /// Sets `trajectoryId`.
    pub fn trajectory_id(mut self, trajectory_id: impl Into<Text>) -> Self {
        self.trajectory_id = Some(trajectory_id.into()); self
    }
}
impl Default for CopilotRequestContext {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum CopilotRequestContextSource {
    /// `COPILOT`
    Copilot,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CopilotRequestContextSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CopilotRequestContextSource", kind: Kind::Enumeration(&["COPILOT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Copilot => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Copilot, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `DoubleFieldSchema`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct DoubleFieldSchema {
    /// `maximum`: a number; may be absent.
    pub maximum: Option<f64>,
    /// `minimum`: a number; may be absent.
    pub minimum: Option<f64>,
    /// `type`: `DoubleFieldSchemaType`.
    pub r#type: DoubleFieldSchemaType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DoubleFieldSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DoubleFieldSchema", kind: Kind::Record(&[
            Member { name: "maximum", required: false }, Member { name: "minimum", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { maximum: None, minimum: None, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.maximum, 1 => &self.minimum, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.maximum, 1 => &mut self.minimum, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl DoubleFieldSchema {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: DoubleFieldSchemaType::Double, ..Shaped::blank() } }
    /// Sets `maximum`.
    pub fn maximum(mut self, maximum: impl Into<f64>) -> Self { self.maximum = Some(maximum.into()); self }
    /// Sets `minimum`.
    pub fn minimum(mut self, minimum: impl Into<f64>) -> Self { self.minimum = Some(minimum.into()); self }
}
impl Default for DoubleFieldSchema {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum DoubleFieldSchemaType {
    /// `DOUBLE`
    Double,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for DoubleFieldSchemaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DoubleFieldSchemaType", kind: Kind::Enumeration(&["DOUBLE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Double => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Double, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `FieldTypeDefinition`: 13 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct FieldTypeDefinition {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `externalOptions`: true or false.
    pub external_options: bool,
    /// `externalOptionsReferenceType`: text; may be absent.
    pub external_options_reference_type: Option<Text>,
    /// `fieldType`: `FieldTypeDefinitionFieldType`; may be absent.
    pub field_type: Option<FieldTypeDefinitionFieldType>,
    /// `helpText`: text; may be absent.
    pub help_text: Option<Text>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `options`: a list: `ActionsV4Option`.
    pub options: Vec<ActionsV4Option>,
    /// `optionsUrl`: text; may be absent.
    pub options_url: Option<Text>,
    /// `referencedObjectType`: `FieldTypeDefinitionReferencedObjectType`; may be absent.
    pub referenced_object_type: Option<FieldTypeDefinitionReferencedObjectType>,
    /// `schema`: `ArrayFieldSchemaItems`.
    pub schema: ArrayFieldSchemaItems,
    /// `type`: `FieldTypeDefinitionType`.
    pub r#type: FieldTypeDefinitionType,
    /// `useChirp`: true or false.
    pub use_chirp: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FieldTypeDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FieldTypeDefinition", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "externalOptions", required: true },
            Member { name: "externalOptionsReferenceType", required: false },
            Member { name: "fieldType", required: false }, Member { name: "helpText", required: false },
            Member { name: "label", required: false }, Member { name: "name", required: true },
            Member { name: "options", required: true }, Member { name: "optionsUrl", required: false },
            Member { name: "referencedObjectType", required: false }, Member { name: "schema", required: true },
            Member { name: "type", required: true }, Member { name: "useChirp", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, external_options: false, external_options_reference_type: None, field_type: None,
            help_text: None, label: None, name: Text::EMPTY, options: Vec::new(), options_url: None,
            referenced_object_type: None, schema: Shaped::blank(), r#type: Shaped::blank(), use_chirp: false,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.external_options, 2 => &self.external_options_reference_type,
            3 => &self.field_type, 4 => &self.help_text, 5 => &self.label, 6 => &self.name, 7 => &self.options,
            8 => &self.options_url, 9 => &self.referenced_object_type, 10 => &self.schema, 11 => &self.r#type,
            12 => &self.use_chirp, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.external_options,
            2 => &mut self.external_options_reference_type, 3 => &mut self.field_type, 4 => &mut self.help_text,
            5 => &mut self.label, 6 => &mut self.name, 7 => &mut self.options, 8 => &mut self.options_url,
            9 => &mut self.referenced_object_type, 10 => &mut self.schema, 11 => &mut self.r#type,
            12 => &mut self.use_chirp, _ => &mut self.rest,
        }
    }
}
impl FieldTypeDefinition {
    /// With all that is required.
    pub fn new(
        external_options: bool, name: impl Into<Text>, options: impl IntoIterator<Item = impl Into<ActionsV4Option>>,
        schema: impl Into<ArrayFieldSchemaItems>, r#type: impl Into<FieldTypeDefinitionType>, use_chirp: bool,
    ) -> Self {
        Self {
            external_options, name: name.into(), options: options.into_iter().map(Into::into).collect(),
            schema: schema.into(), r#type: r#type.into(), use_chirp, ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `externalOptionsReferenceType`.
    pub fn external_options_reference_type(mut self, external_options_reference_type: impl Into<Text>) -> Self {
        self.external_options_reference_type = Some(external_options_reference_type.into()); self
    }
    /// Sets `fieldType`.
    pub fn field_type(mut self, field_type: impl Into<FieldTypeDefinitionFieldType>) -> Self {
        self.field_type = Some(field_type.into()); self
    }
    /// Sets `helpText`.
    pub fn help_text(mut self, help_text: impl Into<Text>) -> Self { self.help_text = Some(help_text.into()); self }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `optionsUrl`.
    pub fn options_url(mut self, options_url: impl Into<Text>) -> Self {
        self.options_url = Some(options_url.into()); self
    }
    /// Sets `referencedObjectType`.
    pub fn referenced_object_type(
        mut self, referenced_object_type: impl Into<FieldTypeDefinitionReferencedObjectType>,
    ) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into()); self
    }
}

/// 16 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum FieldTypeDefinitionFieldType {
    /// `booleancheckbox`
    Booleancheckbox,
    /// `calculation_equation`
    CalculationEquation,
    /// `calculation_read_time`
    CalculationReadTime,
    /// `calculation_rollup`
    CalculationRollup,
    /// `calculation_score`
    CalculationScore,
    /// `checkbox`
    Checkbox,
    /// `date`
    Date,
    /// `file`
    File,
    /// `html`
    Html,
    /// `number`
    Number,
    /// `phonenumber`
    Phonenumber,
    /// `radio`
    Radio,
    /// `select`
    Select,
    /// `text`
    Text,
    /// `textarea`
    Textarea,
    /// `unknown`
    UnknownValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FieldTypeDefinitionFieldType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FieldTypeDefinitionFieldType", kind: Kind::Enumeration(&[
            "booleancheckbox", "calculation_equation", "calculation_read_time", "calculation_rollup",
            "calculation_score", "checkbox", "date", "file", "html", "number", "phonenumber", "radio", "select",
            "text", "textarea", "unknown",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Booleancheckbox => 0, Self::CalculationEquation => 1, Self::CalculationReadTime => 2,
            Self::CalculationRollup => 3, Self::CalculationScore => 4, Self::Checkbox => 5, Self::Date => 6,
            Self::File => 7, Self::Html => 8, Self::Number => 9, Self::Phonenumber => 10, Self::Radio => 11,
            Self::Select => 12, Self::Text => 13, Self::Textarea => 14, Self::UnknownValue => 15,
            Self::Unknown(value) => return (16, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Booleancheckbox, 1 => Self::CalculationEquation, 2 => Self::CalculationReadTime,
            3 => Self::CalculationRollup, 4 => Self::CalculationScore, 5 => Self::Checkbox, 6 => Self::Date,
            7 => Self::File, 8 => Self::Html, 9 => Self::Number, 10 => Self::Phonenumber, 11 => Self::Radio,
            12 => Self::Select, 13 => Self::Text, 14 => Self::Textarea, 15 => Self::UnknownValue,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `IntegerFieldSchema`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct IntegerFieldSchema {
    /// `maximum`: a whole number; may be absent.
    pub maximum: Option<i64>,
    /// `minimum`: a whole number; may be absent.
    pub minimum: Option<i64>,
    /// `type`: `IntegerFieldSchemaType`.
    pub r#type: IntegerFieldSchemaType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IntegerFieldSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegerFieldSchema", kind: Kind::Record(&[
            Member { name: "maximum", required: false }, Member { name: "minimum", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { maximum: None, minimum: None, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.maximum, 1 => &self.minimum, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.maximum, 1 => &mut self.minimum, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl IntegerFieldSchema {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: IntegerFieldSchemaType::Integer, ..Shaped::blank() } }
    /// Sets `maximum`.
    pub fn maximum(mut self, maximum: impl Into<i64>) -> Self { self.maximum = Some(maximum.into()); self }
    /// Sets `minimum`.
    pub fn minimum(mut self, minimum: impl Into<i64>) -> Self { self.minimum = Some(minimum.into()); self }
}
impl Default for IntegerFieldSchema {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum IntegerFieldSchemaType {
    /// `INTEGER`
    Integer,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for IntegerFieldSchemaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntegerFieldSchemaType", kind: Kind::Enumeration(&["INTEGER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Integer => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Integer, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `LongFieldSchema`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct LongFieldSchema {
    /// `maximum`: a whole number; may be absent.
    pub maximum: Option<i64>,
    /// `minimum`: a whole number; may be absent.
    pub minimum: Option<i64>,
    /// `type`: `LongFieldSchemaType`.
    pub r#type: LongFieldSchemaType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LongFieldSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LongFieldSchema", kind: Kind::Record(&[
            Member { name: "maximum", required: false }, Member { name: "minimum", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { maximum: None, minimum: None, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.maximum, 1 => &self.minimum, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.maximum, 1 => &mut self.minimum, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl LongFieldSchema {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: LongFieldSchemaType::Long, ..Shaped::blank() } }
    /// Sets `maximum`.
    pub fn maximum(mut self, maximum: impl Into<i64>) -> Self { self.maximum = Some(maximum.into()); self }
    /// Sets `minimum`.
    pub fn minimum(mut self, minimum: impl Into<i64>) -> Self { self.minimum = Some(minimum.into()); self }
}
impl Default for LongFieldSchema {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum LongFieldSchemaType {
    /// `LONG`
    Long,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for LongFieldSchemaType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LongFieldSchemaType", kind: Kind::Enumeration(&["LONG"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Long => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Long, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ObjectFieldSchema`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ObjectFieldSchema {
    /// `properties`: any JSON.
    pub properties: Value,
    /// `type`: `ObjectFieldSchemaType`.
    pub r#type: ObjectFieldSchemaType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectFieldSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectFieldSchema", kind: Kind::Record(&[
            Member { name: "properties", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { properties: Value::Null, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.properties, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.properties, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ObjectFieldSchema {
    /// With all that is required.
    pub fn new(properties: impl Into<Value>) -> Self {
        Self { properties: properties.into(), r#type: ObjectFieldSchemaType::Object, rest: Rest::EMPTY }
    }
}

/// `OutputFieldDefinition`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct OutputFieldDefinition {
    /// `typeDefinition`: `FieldTypeDefinition`.
    pub type_definition: FieldTypeDefinition,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for OutputFieldDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OutputFieldDefinition", kind: Kind::Record(&[
            Member { name: "typeDefinition", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { type_definition: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.type_definition, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.type_definition, _ => &mut self.rest }
    }
}
impl OutputFieldDefinition {
    /// With all that is required.
    pub fn new(type_definition: impl Into<FieldTypeDefinition>) -> Self {
        Self { type_definition: type_definition.into(), rest: Rest::EMPTY }
    }
}

/// `PublicActionDefinition`: 13 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicActionDefinition {
    /// `actionUrl`: text.
    pub action_url: Text,
    /// `archivedAt`: a whole number; may be absent.
    pub archived_at: Option<i64>,
    /// `executionRules`: a list: `PublicExecutionTranslationRule`; may be absent.
    pub execution_rules: Option<Vec<PublicExecutionTranslationRule>>,
    /// `functions`: a list: `PublicActionFunctionIdentifier`.
    pub functions: Vec<PublicActionFunctionIdentifier>,
    /// `id`: text.
    pub id: Text,
    /// `inputFieldDependencies`: a list: `PublicActionDefinitionInputFieldDependencies`; may be absent.
    pub input_field_dependencies: Option<
        Vec<PublicActionDefinitionInputFieldDependencies>,
    >,
    /// `inputFields`: a list: `PublicInputFieldDefinition`.
    pub input_fields: Vec<PublicInputFieldDefinition>,
    /// `labels`: a map by name: `PublicActionLabels`.
    pub labels: Map<PublicActionLabels>,
    /// `objectRequestOptions`: `PublicObjectRequestOptions`; may be absent.
    pub object_request_options: Option<PublicObjectRequestOptions>,
    /// `objectTypes`: a list: text.
    pub object_types: Vec<Text>,
    /// `outputFields`: a list: `OutputFieldDefinition`; may be absent.
    pub output_fields: Option<Vec<OutputFieldDefinition>>,
    /// `published`: true or false.
    pub published: bool,
    /// `revisionId`: text.
    pub revision_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicActionDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionDefinition", kind: Kind::Record(&[
            Member { name: "actionUrl", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "executionRules", required: false }, Member { name: "functions", required: true },
            Member { name: "id", required: true }, Member { name: "inputFieldDependencies", required: false },
            Member { name: "inputFields", required: true }, Member { name: "labels", required: true },
            Member { name: "objectRequestOptions", required: false }, Member { name: "objectTypes", required: true },
            Member { name: "outputFields", required: false }, Member { name: "published", required: true },
            Member { name: "revisionId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_url: Text::EMPTY, archived_at: None, execution_rules: None, functions: Vec::new(),
            id: Text::EMPTY, input_field_dependencies: None, input_fields: Vec::new(), labels: Map::EMPTY,
            object_request_options: None, object_types: Vec::new(), output_fields: None, published: false,
            revision_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_url, 1 => &self.archived_at, 2 => &self.execution_rules, 3 => &self.functions,
            4 => &self.id, 5 => &self.input_field_dependencies, 6 => &self.input_fields, 7 => &self.labels,
            8 => &self.object_request_options, 9 => &self.object_types, 10 => &self.output_fields,
            11 => &self.published, 12 => &self.revision_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_url, 1 => &mut self.archived_at, 2 => &mut self.execution_rules,
            3 => &mut self.functions, 4 => &mut self.id, 5 => &mut self.input_field_dependencies,
            6 => &mut self.input_fields, 7 => &mut self.labels, 8 => &mut self.object_request_options,
            9 => &mut self.object_types, 10 => &mut self.output_fields, 11 => &mut self.published,
            12 => &mut self.revision_id, _ => &mut self.rest,
        }
    }
}
impl PublicActionDefinition {
    /// With all that is required.
    pub fn new(
        action_url: impl Into<Text>, functions: impl IntoIterator<Item = impl Into<PublicActionFunctionIdentifier>>,
        id: impl Into<Text>, input_fields: impl IntoIterator<Item = impl Into<PublicInputFieldDefinition>>,
        labels: impl Into<Map<PublicActionLabels>>, object_types: impl IntoIterator<Item = impl Into<Text>>,
        published: bool, revision_id: impl Into<Text>,
    ) -> Self {
        Self {
            action_url: action_url.into(), functions: functions.into_iter().map(Into::into).collect(), id: id.into(),
            input_fields: input_fields.into_iter().map(Into::into).collect(), labels: labels.into(),
            object_types: object_types.into_iter().map(Into::into).collect(), published,
            revision_id: revision_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<i64>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `executionRules`.
    pub fn execution_rules(
        mut self, execution_rules: impl IntoIterator<Item = impl Into<PublicExecutionTranslationRule>>,
    ) -> Self {
        self.execution_rules = Some(execution_rules.into_iter().map(Into::into).collect()); self
    }
    /// Sets `inputFieldDependencies`.
    pub fn input_field_dependencies(
        mut self,
        input_field_dependencies: impl IntoIterator<Item = impl Into<PublicActionDefinitionInputFieldDependencies>>,
    ) -> Self {
        self.input_field_dependencies = Some(input_field_dependencies.into_iter().map(Into::into).collect()); self
    }
    /// Sets `objectRequestOptions`.
    pub fn object_request_options(mut self, object_request_options: impl Into<PublicObjectRequestOptions>) -> Self {
        self.object_request_options = Some(object_request_options.into()); self
    }
    /// Sets `outputFields`.
    pub fn output_fields(mut self, output_fields: impl IntoIterator<Item = impl Into<OutputFieldDefinition>>) -> Self {
        self.output_fields = Some(output_fields.into_iter().map(Into::into).collect()); self
    }
}

/// `PublicActionDefinitionEgg`: 11 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicActionDefinitionEgg {
    /// `actionUrl`: text.
    pub action_url: Text,
    /// `archivedAt`: a whole number; may be absent.
    pub archived_at: Option<i64>,
    /// `executionRules`: a list: `PublicExecutionTranslationRule`; may be absent.
    pub execution_rules: Option<Vec<PublicExecutionTranslationRule>>,
    /// `functions`: a list: `PublicActionFunction`.
    pub functions: Vec<PublicActionFunction>,
    /// `inputFieldDependencies`: a list: `PublicActionDefinitionInputFieldDependencies`; may be absent.
    pub input_field_dependencies: Option<
        Vec<PublicActionDefinitionInputFieldDependencies>,
    >,
    /// `inputFields`: a list: `PublicInputFieldDefinition`.
    pub input_fields: Vec<PublicInputFieldDefinition>,
    /// `labels`: a map by name: `PublicActionLabels`.
    pub labels: Map<PublicActionLabels>,
    /// `objectRequestOptions`: `PublicObjectRequestOptions`; may be absent.
    pub object_request_options: Option<PublicObjectRequestOptions>,
    /// `objectTypes`: a list: text.
    pub object_types: Vec<Text>,
    /// `outputFields`: a list: `OutputFieldDefinition`; may be absent.
    pub output_fields: Option<Vec<OutputFieldDefinition>>,
    /// `published`: true or false.
    pub published: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicActionDefinitionEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionDefinitionEgg", kind: Kind::Record(&[
            Member { name: "actionUrl", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "executionRules", required: false }, Member { name: "functions", required: true },
            Member { name: "inputFieldDependencies", required: false },
            Member { name: "inputFields", required: true }, Member { name: "labels", required: true },
            Member { name: "objectRequestOptions", required: false }, Member { name: "objectTypes", required: true },
            Member { name: "outputFields", required: false }, Member { name: "published", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_url: Text::EMPTY, archived_at: None, execution_rules: None, functions: Vec::new(),
            input_field_dependencies: None, input_fields: Vec::new(), labels: Map::EMPTY,
            object_request_options: None, object_types: Vec::new(), output_fields: None, published: false,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_url, 1 => &self.archived_at, 2 => &self.execution_rules, 3 => &self.functions,
            4 => &self.input_field_dependencies, 5 => &self.input_fields, 6 => &self.labels,
            7 => &self.object_request_options, 8 => &self.object_types, 9 => &self.output_fields,
            10 => &self.published, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_url, 1 => &mut self.archived_at, 2 => &mut self.execution_rules,
            3 => &mut self.functions, 4 => &mut self.input_field_dependencies, 5 => &mut self.input_fields,
            6 => &mut self.labels, 7 => &mut self.object_request_options, 8 => &mut self.object_types,
            9 => &mut self.output_fields, 10 => &mut self.published, _ => &mut self.rest,
        }
    }
}
impl PublicActionDefinitionEgg {
    /// With all that is required.
    pub fn new(
        action_url: impl Into<Text>, functions: impl IntoIterator<Item = impl Into<PublicActionFunction>>,
        input_fields: impl IntoIterator<Item = impl Into<PublicInputFieldDefinition>>,
        labels: impl Into<Map<PublicActionLabels>>, object_types: impl IntoIterator<Item = impl Into<Text>>,
        published: bool,
    ) -> Self {
        Self {
            action_url: action_url.into(), functions: functions.into_iter().map(Into::into).collect(),
            input_fields: input_fields.into_iter().map(Into::into).collect(), labels: labels.into(),
            object_types: object_types.into_iter().map(Into::into).collect(), published, ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<i64>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `executionRules`.
    pub fn execution_rules(
        mut self, execution_rules: impl IntoIterator<Item = impl Into<PublicExecutionTranslationRule>>,
    ) -> Self {
        self.execution_rules = Some(execution_rules.into_iter().map(Into::into).collect()); self
    }
    /// Sets `inputFieldDependencies`.
    pub fn input_field_dependencies(
        mut self,
        input_field_dependencies: impl IntoIterator<Item = impl Into<PublicActionDefinitionInputFieldDependencies>>,
    ) -> Self {
        self.input_field_dependencies = Some(input_field_dependencies.into_iter().map(Into::into).collect()); self
    }
    /// Sets `objectRequestOptions`.
    pub fn object_request_options(mut self, object_request_options: impl Into<PublicObjectRequestOptions>) -> Self {
        self.object_request_options = Some(object_request_options.into()); self
    }
    /// Sets `outputFields`.
    pub fn output_fields(mut self, output_fields: impl IntoIterator<Item = impl Into<OutputFieldDefinition>>) -> Self {
        self.output_fields = Some(output_fields.into_iter().map(Into::into).collect()); self
    }
}

/// 2 alternatives, told apart by `dependencyType`.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicActionDefinitionInputFieldDependencies {
    /// `dependencyType` is `CONDITIONAL_SINGLE_FIELD`.
    PublicConditionalSingleFieldDependency(PublicConditionalSingleFieldDependency),
    /// `dependencyType` is `SINGLE_FIELD`.
    PublicSingleFieldDependency(PublicSingleFieldDependency),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicActionDefinitionInputFieldDependencies {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionDefinitionInputFieldDependencies", kind: Kind::Union(&[
            Variant { name: "PublicConditionalSingleFieldDependency", tag: Some(("dependencyType", &["CONDITIONAL_SINGLE_FIELD"])), required: &[] },
            Variant { name: "PublicSingleFieldDependency", tag: Some(("dependencyType", &["SINGLE_FIELD"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicConditionalSingleFieldDependency(value) => (0, value),
            Self::PublicSingleFieldDependency(value) => (1, value), Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicConditionalSingleFieldDependency(Shaped::blank()),
            1 => Self::PublicSingleFieldDependency(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicConditionalSingleFieldDependency(value) => value,
            Self::PublicSingleFieldDependency(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<PublicConditionalSingleFieldDependency>
for PublicActionDefinitionInputFieldDependencies {
    fn from(value: PublicConditionalSingleFieldDependency) -> Self {
        Self::PublicConditionalSingleFieldDependency(value)
    }
}
impl From<PublicSingleFieldDependency> for PublicActionDefinitionInputFieldDependencies {
    fn from(value: PublicSingleFieldDependency) -> Self {
        Self::PublicSingleFieldDependency(value)
    }
}

/// `PublicActionDefinitionPatch`: 9 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicActionDefinitionPatch {
    /// `actionUrl`: text; may be absent.
    pub action_url: Option<Text>,
    /// `executionRules`: a list: `PublicExecutionTranslationRule`; may be absent.
    pub execution_rules: Option<Vec<PublicExecutionTranslationRule>>,
    /// `inputFieldDependencies`: a list: `PublicActionDefinitionInputFieldDependencies`; may be absent.
    pub input_field_dependencies: Option<
        Vec<PublicActionDefinitionInputFieldDependencies>,
    >,
    /// `inputFields`: a list: `PublicInputFieldDefinition`; may be absent.
    pub input_fields: Option<Vec<PublicInputFieldDefinition>>,
    /// `labels`: a map by name: `PublicActionLabels`; may be absent.
    pub labels: Option<Map<PublicActionLabels>>,
    /// `objectRequestOptions`: `PublicObjectRequestOptions`; may be absent.
    pub object_request_options: Option<PublicObjectRequestOptions>,
    /// `objectTypes`: a list: text; may be absent.
    pub object_types: Option<Vec<Text>>,
    /// `outputFields`: a list: `OutputFieldDefinition`; may be absent.
    pub output_fields: Option<Vec<OutputFieldDefinition>>,
    /// `published`: true or false; may be absent.
    pub published: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicActionDefinitionPatch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionDefinitionPatch", kind: Kind::Record(&[
            Member { name: "actionUrl", required: false }, Member { name: "executionRules", required: false },
            Member { name: "inputFieldDependencies", required: false },
            Member { name: "inputFields", required: false }, Member { name: "labels", required: false },
            Member { name: "objectRequestOptions", required: false },
            Member { name: "objectTypes", required: false }, Member { name: "outputFields", required: false },
            Member { name: "published", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_url: None, execution_rules: None, input_field_dependencies: None, input_fields: None,
            labels: None, object_request_options: None, object_types: None, output_fields: None, published: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_url, 1 => &self.execution_rules, 2 => &self.input_field_dependencies,
            3 => &self.input_fields, 4 => &self.labels, 5 => &self.object_request_options, 6 => &self.object_types,
            7 => &self.output_fields, 8 => &self.published, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_url, 1 => &mut self.execution_rules, 2 => &mut self.input_field_dependencies,
            3 => &mut self.input_fields, 4 => &mut self.labels, 5 => &mut self.object_request_options,
            6 => &mut self.object_types, 7 => &mut self.output_fields, 8 => &mut self.published, _ => &mut self.rest,
        }
    }
}
impl PublicActionDefinitionPatch {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `actionUrl`.
    pub fn action_url(mut self, action_url: impl Into<Text>) -> Self { self.action_url = Some(action_url.into()); self }
    /// Sets `executionRules`.
    pub fn execution_rules(
        mut self, execution_rules: impl IntoIterator<Item = impl Into<PublicExecutionTranslationRule>>,
    ) -> Self {
        self.execution_rules = Some(execution_rules.into_iter().map(Into::into).collect()); self
    }
    /// Sets `inputFieldDependencies`.
    pub fn input_field_dependencies(
        mut self,
        input_field_dependencies: impl IntoIterator<Item = impl Into<PublicActionDefinitionInputFieldDependencies>>,
    ) -> Self {
        self.input_field_dependencies = Some(input_field_dependencies.into_iter().map(Into::into).collect()); self
    }
    /// Sets `inputFields`.
    pub fn input_fields(mut self, input_fields: impl IntoIterator<Item = impl Into<PublicInputFieldDefinition>>) -> Self {
        self.input_fields = Some(input_fields.into_iter().map(Into::into).collect()); self
    }
    /// Sets `labels`.
    pub fn labels(mut self, labels: impl Into<Map<PublicActionLabels>>) -> Self {
        self.labels = Some(labels.into()); self
    }
    /// Sets `objectRequestOptions`.
    pub fn object_request_options(mut self, object_request_options: impl Into<PublicObjectRequestOptions>) -> Self {
        self.object_request_options = Some(object_request_options.into()); self
    }
    /// Sets `objectTypes`.
    pub fn object_types(mut self, object_types: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.object_types = Some(object_types.into_iter().map(Into::into).collect()); self
    }
    /// Sets `outputFields`.
    pub fn output_fields(mut self, output_fields: impl IntoIterator<Item = impl Into<OutputFieldDefinition>>) -> Self {
        self.output_fields = Some(output_fields.into_iter().map(Into::into).collect()); self
    }
    /// Sets `published`.
    pub fn published(mut self, published: bool) -> Self { self.published = Some(published); self }
}
impl Default for PublicActionDefinitionPatch {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicActionDefinitionRequiresObjectRequest`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicActionDefinitionRequiresObjectRequest {
    /// `requiresObject`: true or false.
    pub requires_object: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicActionDefinitionRequiresObjectRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionDefinitionRequiresObjectRequest", kind: Kind::Record(&[
            Member { name: "requiresObject", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { requires_object: false, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.requires_object, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.requires_object, _ => &mut self.rest }
    }
}
impl PublicActionDefinitionRequiresObjectRequest {
    /// With all that is required.
    pub fn new(requires_object: bool) -> Self { Self { requires_object, rest: Rest::EMPTY } }
}

/// `PublicActionDefinitionRequiresObjectResponse`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicActionDefinitionRequiresObjectResponse {
    /// `requiresObject`: true or false.
    pub requires_object: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicActionDefinitionRequiresObjectResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionDefinitionRequiresObjectResponse", kind: Kind::Record(&[
            Member { name: "requiresObject", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { requires_object: false, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.requires_object, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.requires_object, _ => &mut self.rest }
    }
}
impl PublicActionDefinitionRequiresObjectResponse {
    /// With all that is required.
    pub fn new(requires_object: bool) -> Self { Self { requires_object, rest: Rest::EMPTY } }
}

/// `PublicActionFunction`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicActionFunction {
    /// `functionSource`: text.
    pub function_source: Text,
    /// `functionType`: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicActionFunction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionFunction", kind: Kind::Record(&[
            Member { name: "functionSource", required: true }, Member { name: "functionType", required: true },
            Member { name: "id", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { function_source: Text::EMPTY, function_type: Shaped::blank(), id: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.function_source, 1 => &self.function_type, 2 => &self.id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.function_source, 1 => &mut self.function_type, 2 => &mut self.id, _ => &mut self.rest,
        }
    }
}
impl PublicActionFunction {
    /// With all that is required.
    pub fn new(function_source: impl Into<Text>, function_type: impl Into<PublicActionFunctionFunctionType>) -> Self {
        Self { function_source: function_source.into(), function_type: function_type.into(), ..Shaped::blank() }
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self { self.id = Some(id.into()); self }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicActionFunctionFunctionType {
    /// `POST_ACTION_EXECUTION`
    PostActionExecution,
    /// `POST_FETCH_OPTIONS`
    PostFetchOptions,
    /// `PRE_ACTION_EXECUTION`
    PreActionExecution,
    /// `PRE_FETCH_OPTIONS`
    PreFetchOptions,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicActionFunctionFunctionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionFunctionFunctionType", kind: Kind::Enumeration(&[
            "POST_ACTION_EXECUTION", "POST_FETCH_OPTIONS", "PRE_ACTION_EXECUTION", "PRE_FETCH_OPTIONS",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::PostActionExecution => 0, Self::PostFetchOptions => 1, Self::PreActionExecution => 2,
            Self::PreFetchOptions => 3, Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PostActionExecution, 1 => Self::PostFetchOptions, 2 => Self::PreActionExecution,
            3 => Self::PreFetchOptions, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicActionFunctionIdentifier`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicActionFunctionIdentifier {
    /// `functionType`: `PublicActionFunctionFunctionType`.
    pub function_type: PublicActionFunctionFunctionType,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicActionFunctionIdentifier {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionFunctionIdentifier", kind: Kind::Record(&[
            Member { name: "functionType", required: true }, Member { name: "id", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { function_type: Shaped::blank(), id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.function_type, 1 => &self.id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.function_type, 1 => &mut self.id, _ => &mut self.rest }
    }
}
impl PublicActionFunctionIdentifier {
    /// With all that is required.
    pub fn new(function_type: impl Into<PublicActionFunctionFunctionType>) -> Self {
        Self { function_type: function_type.into(), ..Shaped::blank() }
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self { self.id = Some(id.into()); self }
}

/// `PublicActionLabels`: 9 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicActionLabels {
    /// `actionCardContent`: text; may be absent.
    pub action_card_content: Option<Text>,
    /// `actionDescription`: text; may be absent.
    pub action_description: Option<Text>,
    /// `actionName`: text.
    pub action_name: Text,
    /// `appDisplayName`: text; may be absent.
    pub app_display_name: Option<Text>,
    /// `executionRules`: a map by name: text; may be absent.
    pub execution_rules: Option<Map<Text>>,
    /// `inputFieldDescriptions`: a map by name: text; may be absent.
    pub input_field_descriptions: Option<Map<Text>>,
    /// `inputFieldLabels`: a map by name: text; may be absent.
    pub input_field_labels: Option<Map<Text>>,
    /// `inputFieldOptionLabels`: a map by name: a map by name: text; may be absent.
    pub input_field_option_labels: Option<Map<Map<Text>>>,
    /// `outputFieldLabels`: a map by name: text; may be absent.
    pub output_field_labels: Option<Map<Text>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicActionLabels {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionLabels", kind: Kind::Record(&[
            Member { name: "actionCardContent", required: false },
            Member { name: "actionDescription", required: false }, Member { name: "actionName", required: true },
            Member { name: "appDisplayName", required: false }, Member { name: "executionRules", required: false },
            Member { name: "inputFieldDescriptions", required: false },
            Member { name: "inputFieldLabels", required: false },
            Member { name: "inputFieldOptionLabels", required: false },
            Member { name: "outputFieldLabels", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_card_content: None, action_description: None, action_name: Text::EMPTY, app_display_name: None,
            execution_rules: None, input_field_descriptions: None, input_field_labels: None,
            input_field_option_labels: None, output_field_labels: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_card_content, 1 => &self.action_description, 2 => &self.action_name,
            3 => &self.app_display_name, 4 => &self.execution_rules, 5 => &self.input_field_descriptions,
            6 => &self.input_field_labels, 7 => &self.input_field_option_labels, 8 => &self.output_field_labels,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_card_content, 1 => &mut self.action_description, 2 => &mut self.action_name,
            3 => &mut self.app_display_name, 4 => &mut self.execution_rules, 5 => &mut self.input_field_descriptions,
            6 => &mut self.input_field_labels, 7 => &mut self.input_field_option_labels,
            8 => &mut self.output_field_labels, _ => &mut self.rest,
        }
    }
}
impl PublicActionLabels {
    /// With all that is required.
    pub fn new(action_name: impl Into<Text>) -> Self { Self { action_name: action_name.into(), ..Shaped::blank() } }
    /// Sets `actionCardContent`.
    pub fn action_card_content(mut self, action_card_content: impl Into<Text>) -> Self {
        self.action_card_content = Some(action_card_content.into()); self
    }
    /// Sets `actionDescription`.
    pub fn action_description(mut self, action_description: impl Into<Text>) -> Self {
        self.action_description = Some(action_description.into()); self
    }
    /// Sets `appDisplayName`.
    pub fn app_display_name(mut self, app_display_name: impl Into<Text>) -> Self {
        self.app_display_name = Some(app_display_name.into()); self
    }
    /// Sets `executionRules`.
    pub fn execution_rules(mut self, execution_rules: impl Into<Map<Text>>) -> Self {
        self.execution_rules = Some(execution_rules.into()); self
    }
    /// Sets `inputFieldDescriptions`.
    pub fn input_field_descriptions(mut self, input_field_descriptions: impl Into<Map<Text>>) -> Self {
        self.input_field_descriptions = Some(input_field_descriptions.into()); self
    }
    /// Sets `inputFieldLabels`.
    pub fn input_field_labels(mut self, input_field_labels: impl Into<Map<Text>>) -> Self {
        self.input_field_labels = Some(input_field_labels.into()); self
    }
    /// Sets `inputFieldOptionLabels`.
    pub fn input_field_option_labels(mut self, input_field_option_labels: impl Into<Map<Map<Text>>>) -> Self {
        self.input_field_option_labels = Some(input_field_option_labels.into()); self
    }
    /// Sets `outputFieldLabels`.
    pub fn output_field_labels(mut self, output_field_labels: impl Into<Map<Text>>) -> Self {
        self.output_field_labels = Some(output_field_labels.into()); self
    }
}

/// `PublicActionRevision`: 4 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicActionRevision {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `definition`: `PublicActionDefinition`.
    pub definition: PublicActionDefinition,
    /// `id`: text.
    pub id: Text,
    /// `revisionId`: text.
    pub revision_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicActionRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicActionRevision", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "definition", required: true },
            Member { name: "id", required: true }, Member { name: "revisionId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, definition: Shaped::blank(), id: Text::EMPTY, revision_id: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.definition, 2 => &self.id, 3 => &self.revision_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.definition, 2 => &mut self.id, 3 => &mut self.revision_id,
            _ => &mut self.rest,
        }
    }
}
impl PublicActionRevision {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, definition: impl Into<PublicActionDefinition>, id: impl Into<Text>,
        revision_id: impl Into<Text>,
    ) -> Self {
        Self {
            created_at: created_at.into(), definition: definition.into(), id: id.into(),
            revision_id: revision_id.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicConditionalSingleFieldDependency`: 4 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicConditionalSingleFieldDependency {
    /// `controllingFieldName`: text.
    pub controlling_field_name: Text,
    /// `controllingFieldValue`: text.
    pub controlling_field_value: Text,
    /// `dependencyType`: `PublicConditionalSingleFieldDependencyDependencyType`.
    pub dependency_type: PublicConditionalSingleFieldDependencyDependencyType,
    /// `dependentFieldNames`: a list: text.
    pub dependent_field_names: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicConditionalSingleFieldDependency {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicConditionalSingleFieldDependency", kind: Kind::Record(&[
            Member { name: "controllingFieldName", required: true },
            Member { name: "controllingFieldValue", required: true },
            Member { name: "dependencyType", required: true },
            Member { name: "dependentFieldNames", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            controlling_field_name: Text::EMPTY, controlling_field_value: Text::EMPTY,
            dependency_type: Shaped::blank(), dependent_field_names: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.controlling_field_name, 1 => &self.controlling_field_value, 2 => &self.dependency_type,
            3 => &self.dependent_field_names, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.controlling_field_name, 1 => &mut self.controlling_field_value,
            2 => &mut self.dependency_type, 3 => &mut self.dependent_field_names, _ => &mut self.rest,
        }
    }
}
impl PublicConditionalSingleFieldDependency {
    /// With all that is required.
    pub fn new(
        controlling_field_name: impl Into<Text>, controlling_field_value: impl Into<Text>,
        dependent_field_names: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            controlling_field_name: controlling_field_name.into(),
            controlling_field_value: controlling_field_value.into(),
            dependency_type: PublicConditionalSingleFieldDependencyDependencyType::ConditionalSingleField,
            dependent_field_names: dependent_field_names.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicConditionalSingleFieldDependencyDependencyType {
    /// `CONDITIONAL_SINGLE_FIELD`
    ConditionalSingleField,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicConditionalSingleFieldDependencyDependencyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicConditionalSingleFieldDependencyDependencyType", kind: Kind::Enumeration(&[
            "CONDITIONAL_SINGLE_FIELD",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ConditionalSingleField => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ConditionalSingleField, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicExecutionTranslationRule`: 2 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicExecutionTranslationRule {
    /// `conditions`: a map by name: any JSON.
    pub conditions: Map<Value>,
    /// `labelName`: text.
    pub label_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicExecutionTranslationRule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExecutionTranslationRule", kind: Kind::Record(&[
            Member { name: "conditions", required: true }, Member { name: "labelName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { conditions: Map::EMPTY, label_name: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.conditions, 1 => &self.label_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.conditions, 1 => &mut self.label_name, _ => &mut self.rest }
    }
}
impl PublicExecutionTranslationRule {
    /// With all that is required.
    pub fn new(conditions: impl Into<Map<Value>>, label_name: impl Into<Text>) -> Self {
        Self { conditions: conditions.into(), label_name: label_name.into(), rest: Rest::EMPTY }
    }
}

/// `PublicFieldTypeDefinition`: 9 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicFieldTypeDefinition {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `fieldType`: `PropertyFieldType`; may be absent.
    pub field_type: Option<PropertyFieldType>,
    /// `helpText`: text; may be absent.
    pub help_text: Option<Text>,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `options`: a list: `PublicOption`.
    pub options: Vec<PublicOption>,
    /// `optionsUrl`: text; may be absent.
    pub options_url: Option<Text>,
    /// `referencedObjectType`: `PublicFieldTypeDefinitionReferencedObjectType`; may be absent.
    pub referenced_object_type: Option<PublicFieldTypeDefinitionReferencedObjectType>,
    /// `type`: `PublicFieldTypeDefinitionType`.
    pub r#type: PublicFieldTypeDefinitionType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicFieldTypeDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFieldTypeDefinition", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "fieldType", required: false },
            Member { name: "helpText", required: false }, Member { name: "label", required: false },
            Member { name: "name", required: true }, Member { name: "options", required: true },
            Member { name: "optionsUrl", required: false }, Member { name: "referencedObjectType", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            description: None, field_type: None, help_text: None, label: None, name: Text::EMPTY,
            options: Vec::new(), options_url: None, referenced_object_type: None, r#type: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.description, 1 => &self.field_type, 2 => &self.help_text, 3 => &self.label, 4 => &self.name,
            5 => &self.options, 6 => &self.options_url, 7 => &self.referenced_object_type, 8 => &self.r#type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.field_type, 2 => &mut self.help_text, 3 => &mut self.label,
            4 => &mut self.name, 5 => &mut self.options, 6 => &mut self.options_url,
            7 => &mut self.referenced_object_type, 8 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl PublicFieldTypeDefinition {
    /// With all that is required.
    pub fn new(
        name: impl Into<Text>, options: impl IntoIterator<Item = impl Into<PublicOption>>,
        r#type: impl Into<PublicFieldTypeDefinitionType>,
    ) -> Self {
        Self {
            name: name.into(), options: options.into_iter().map(Into::into).collect(), r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `fieldType`.
    pub fn field_type(mut self, field_type: impl Into<PropertyFieldType>) -> Self {
        self.field_type = Some(field_type.into()); self
    }
    /// Sets `helpText`.
    pub fn help_text(mut self, help_text: impl Into<Text>) -> Self { self.help_text = Some(help_text.into()); self }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `optionsUrl`.
    pub fn options_url(mut self, options_url: impl Into<Text>) -> Self {
        self.options_url = Some(options_url.into()); self
    }
    /// Sets `referencedObjectType`.
    pub fn referenced_object_type(
        mut self, referenced_object_type: impl Into<PublicFieldTypeDefinitionReferencedObjectType>,
    ) -> Self {
        self.referenced_object_type = Some(referenced_object_type.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicFieldTypeDefinitionReferencedObjectType {
    /// `OWNER`
    Owner,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicFieldTypeDefinitionReferencedObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFieldTypeDefinitionReferencedObjectType", kind: Kind::Enumeration(&["OWNER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Owner => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Owner, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 9 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicFieldTypeDefinitionType {
    /// `bool`
    Bool,
    /// `date`
    Date,
    /// `datetime`
    Datetime,
    /// `enumeration`
    Enumeration,
    /// `json`
    Json,
    /// `number`
    Number,
    /// `object_coordinates`
    ObjectCoordinates,
    /// `phone_number`
    PhoneNumber,
    /// `string`
    String,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicFieldTypeDefinitionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFieldTypeDefinitionType", kind: Kind::Enumeration(&[
            "bool", "date", "datetime", "enumeration", "json", "number", "object_coordinates", "phone_number",
            "string",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Bool => 0, Self::Date => 1, Self::Datetime => 2, Self::Enumeration => 3, Self::Json => 4,
            Self::Number => 5, Self::ObjectCoordinates => 6, Self::PhoneNumber => 7, Self::String => 8,
            Self::Unknown(value) => return (9, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Bool, 1 => Self::Date, 2 => Self::Datetime, 3 => Self::Enumeration, 4 => Self::Json,
            5 => Self::Number, 6 => Self::ObjectCoordinates, 7 => Self::PhoneNumber, 8 => Self::String,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicInputFieldDefinition`: 3 members.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicInputFieldDefinition {
    /// `isRequired`: true or false.
    pub is_required: bool,
    /// `supportedValueTypes`: a list: `PublicInputFieldDefinitionSupportedValueTypes`; may be absent.
    pub supported_value_types: Option<
        Vec<PublicInputFieldDefinitionSupportedValueTypes>,
    >,
    /// `typeDefinition`: `PublicFieldTypeDefinition`.
    pub type_definition: PublicFieldTypeDefinition,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicInputFieldDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicInputFieldDefinition", kind: Kind::Record(&[
            Member { name: "isRequired", required: true }, Member { name: "supportedValueTypes", required: false },
            Member { name: "typeDefinition", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { is_required: false, supported_value_types: None, type_definition: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.is_required, 1 => &self.supported_value_types, 2 => &self.type_definition, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.is_required, 1 => &mut self.supported_value_types, 2 => &mut self.type_definition,
            _ => &mut self.rest,
        }
    }
}
impl PublicInputFieldDefinition {
    /// With all that is required.
    pub fn new(is_required: bool, type_definition: impl Into<PublicFieldTypeDefinition>) -> Self {
        Self { is_required, type_definition: type_definition.into(), ..Shaped::blank() }
    }
    /// Sets `supportedValueTypes`.
    pub fn supported_value_types(
        mut self,
        supported_value_types: impl IntoIterator<Item = impl Into<PublicInputFieldDefinitionSupportedValueTypes>>,
    ) -> Self {
        self.supported_value_types = Some(supported_value_types.into_iter().map(Into::into).collect()); self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicInputFieldDefinitionSupportedValueTypes {
    /// `OBJECT_PROPERTY`
    ObjectProperty,
    /// `STATIC_VALUE`
    StaticValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicInputFieldDefinitionSupportedValueTypes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicInputFieldDefinitionSupportedValueTypes", kind: Kind::Enumeration(&[
            "OBJECT_PROPERTY", "STATIC_VALUE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::ObjectProperty => 0, Self::StaticValue => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ObjectProperty, 1 => Self::StaticValue, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicObjectRequestOptions`: one member.
///
/// Published by `automation/actions-v4`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicObjectRequestOptions {
    /// `properties`: a list: text.
    pub properties: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicObjectRequestOptions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicObjectRequestOptions", kind: Kind::Record(&[
            Member { name: "properties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { properties: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.properties, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.properties, _ => &mut self.rest }
    }
}
impl PublicObjectRequestOptions {
    /// With all that is required.
    pub fn new(properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { properties: properties.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Text>> From<Vec<T>> for PublicObjectRequestOptions {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for PublicObjectRequestOptions {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

crate::runtime::shaped_traits! {
    CollectionResponsePublicActionDefinitionForwardPaging, CollectionResponsePublicActionFunctionIdentifierNoPaging,
    CollectionResponsePublicActionRevisionForwardPaging, ComplianceIds, ContactId, CopilotRequestContext,
    DoubleFieldSchema, FieldTypeDefinition, IntegerFieldSchema, LongFieldSchema, ObjectFieldSchema,
    OutputFieldDefinition, PublicActionDefinition, PublicActionDefinitionEgg,
    PublicActionDefinitionInputFieldDependencies, PublicActionDefinitionPatch,
    PublicActionDefinitionRequiresObjectRequest, PublicActionDefinitionRequiresObjectResponse, PublicActionFunction,
    PublicActionFunctionIdentifier, PublicActionLabels, PublicActionRevision, PublicConditionalSingleFieldDependency,
    PublicExecutionTranslationRule, PublicFieldTypeDefinition, PublicInputFieldDefinition,
    PublicObjectRequestOptions,
}

crate::runtime::enumeration_traits! {
    ChirpAiContextObjectUnstructuredSources, CopilotRequestContextSource, DoubleFieldSchemaType,
    FieldTypeDefinitionFieldType, IntegerFieldSchemaType, LongFieldSchemaType, PublicActionFunctionFunctionType,
    PublicConditionalSingleFieldDependencyDependencyType, PublicFieldTypeDefinitionReferencedObjectType,
    PublicFieldTypeDefinitionType, PublicInputFieldDefinitionSupportedValueTypes,
}
