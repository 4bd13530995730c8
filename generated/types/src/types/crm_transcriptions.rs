// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `Speaker`: 3 members.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Speaker {
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Speaker {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Speaker", kind: Kind::Record(&[
            Member { name: "email", required: false }, Member { name: "id", required: true },
            Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { email: None, id: Text::EMPTY, name: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email, 1 => &self.id, 2 => &self.name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email, 1 => &mut self.id, 2 => &mut self.name, _ => &mut self.rest }
    }
}
impl Speaker {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { id: id.into(), name: name.into(), ..Shaped::blank() }
    }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.email = Some(email.into()); self }
}

/// `TranscriptCreateRequest`: 2 members.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TranscriptCreateRequest {
    /// `engagementId`: a whole number.
    pub engagement_id: i64,
    /// `transcriptCreateUtterances`: a list: `TranscriptCreateUtterance`.
    pub transcript_create_utterances: Vec<TranscriptCreateUtterance>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TranscriptCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TranscriptCreateRequest", kind: Kind::Record(&[
            Member { name: "engagementId", required: true },
            Member { name: "transcriptCreateUtterances", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { engagement_id: 0, transcript_create_utterances: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.engagement_id, 1 => &self.transcript_create_utterances, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.engagement_id, 1 => &mut self.transcript_create_utterances, _ => &mut self.rest }
    }
}
impl TranscriptCreateRequest {
    /// With all that is required.
    pub fn new(
        engagement_id: impl Into<i64>,
        transcript_create_utterances: impl IntoIterator<Item = impl Into<TranscriptCreateUtterance>>,
    ) -> Self {
        Self {
            engagement_id: engagement_id.into(),
            transcript_create_utterances: transcript_create_utterances.into_iter().map(Into::into).collect(),
            rest: Rest::EMPTY,
        }
    }
}

/// `TranscriptCreateResponse`: one member.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TranscriptCreateResponse {
    /// `id`: text.
    pub id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TranscriptCreateResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TranscriptCreateResponse", kind: Kind::Record(&[Member { name: "id", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, _ => &mut self.rest }
    }
}
impl TranscriptCreateResponse {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), rest: Rest::EMPTY } }
}
crate::runtime::from_text! { TranscriptCreateResponse }

/// `TranscriptCreateUtterance`: 5 members.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TranscriptCreateUtterance {
    /// `endTimeMillis`: a whole number.
    pub end_time_millis: i64,
    /// `languageCode`: text; may be absent.
    pub language_code: Option<Text>,
    /// `speaker`: `Speaker`.
    pub speaker: Speaker,
    /// `startTimeMillis`: a whole number.
    pub start_time_millis: i64,
    /// `text`: text.
    pub text: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TranscriptCreateUtterance {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TranscriptCreateUtterance", kind: Kind::Record(&[
            Member { name: "endTimeMillis", required: true }, Member { name: "languageCode", required: false },
            Member { name: "speaker", required: true }, Member { name: "startTimeMillis", required: true },
            Member { name: "text", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            end_time_millis: 0, language_code: None, speaker: Shaped::blank(), start_time_millis: 0,
            text: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.end_time_millis, 1 => &self.language_code, 2 => &self.speaker, 3 => &self.start_time_millis,
            4 => &self.text, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.end_time_millis, 1 => &mut self.language_code, 2 => &mut self.speaker,
            3 => &mut self.start_time_millis, 4 => &mut self.text, _ => &mut self.rest,
        }
    }
}
impl TranscriptCreateUtterance {
    /// With all that is required.
    pub fn new(
        end_time_millis: impl Into<i64>, speaker: impl Into<Speaker>, start_time_millis: impl Into<i64>,
        text: impl Into<Text>,
    ) -> Self {
        Self {
            end_time_millis: end_time_millis.into(), speaker: speaker.into(),
            start_time_millis: start_time_millis.into(), text: text.into(), ..Shaped::blank()
        }
    }
    /// Sets `languageCode`.
    pub fn language_code(mut self, language_code: impl Into<Text>) -> Self {
        self.language_code = Some(language_code.into()); self
    }
}

/// `TranscriptResponse`: 6 members.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TranscriptResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `engagementId`: a whole number.
    pub engagement_id: i64,
    /// `id`: text.
    pub id: Text,
    /// `transcriptSource`: `TranscriptResponseTranscriptSource`.
    pub transcript_source: TranscriptResponseTranscriptSource,
    /// `transcriptUtterances`: a list: `TranscriptUtterance`.
    pub transcript_utterances: Vec<TranscriptUtterance>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TranscriptResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TranscriptResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "engagementId", required: true },
            Member { name: "id", required: true }, Member { name: "transcriptSource", required: true },
            Member { name: "transcriptUtterances", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, engagement_id: 0, id: Text::EMPTY, transcript_source: Shaped::blank(),
            transcript_utterances: Vec::new(), updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.engagement_id, 2 => &self.id, 3 => &self.transcript_source,
            4 => &self.transcript_utterances, 5 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.engagement_id, 2 => &mut self.id,
            3 => &mut self.transcript_source, 4 => &mut self.transcript_utterances, 5 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl TranscriptResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, engagement_id: impl Into<i64>, id: impl Into<Text>,
        transcript_source: impl Into<TranscriptResponseTranscriptSource>,
        transcript_utterances: impl IntoIterator<Item = impl Into<TranscriptUtterance>>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(), engagement_id: engagement_id.into(), id: id.into(),
            transcript_source: transcript_source.into(),
            transcript_utterances: transcript_utterances.into_iter().map(Into::into).collect(),
            updated_at: updated_at.into(), rest: Rest::EMPTY,
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum TranscriptResponseTranscriptSource {
    /// `HUBSPOT_GENERATED`
    HubspotGenerated,
    /// `INTEGRATOR_GENERATED`
    IntegratorGenerated,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for TranscriptResponseTranscriptSource {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TranscriptResponseTranscriptSource", kind: Kind::Enumeration(&[
            "HUBSPOT_GENERATED", "INTEGRATOR_GENERATED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::HubspotGenerated => 0, Self::IntegratorGenerated => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::HubspotGenerated, 1 => Self::IntegratorGenerated, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `TranscriptUtterance`: 6 members.
///
/// Published by `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TranscriptUtterance {
    /// `endTimeMillis`: a whole number.
    pub end_time_millis: i64,
    /// `id`: text.
    pub id: Text,
    /// `languageCode`: text; may be absent.
    pub language_code: Option<Text>,
    /// `speaker`: `Speaker`; may be absent.
    pub speaker: Option<Speaker>,
    /// `startTimeMillis`: a whole number.
    pub start_time_millis: i64,
    /// `text`: text.
    pub text: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TranscriptUtterance {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TranscriptUtterance", kind: Kind::Record(&[
            Member { name: "endTimeMillis", required: true }, Member { name: "id", required: true },
            Member { name: "languageCode", required: false }, Member { name: "speaker", required: false },
            Member { name: "startTimeMillis", required: true }, Member { name: "text", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            end_time_millis: 0, id: Text::EMPTY, language_code: None, speaker: None, start_time_millis: 0,
            text: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.end_time_millis, 1 => &self.id, 2 => &self.language_code, 3 => &self.speaker,
            4 => &self.start_time_millis, 5 => &self.text, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.end_time_millis, 1 => &mut self.id, 2 => &mut self.language_code, 3 => &mut self.speaker,
            4 => &mut self.start_time_millis, 5 => &mut self.text, _ => &mut self.rest,
        }
    }
}
impl TranscriptUtterance {
    /// With all that is required.
    pub fn new(
        end_time_millis: impl Into<i64>, id: impl Into<Text>, start_time_millis: impl Into<i64>,
        text: impl Into<Text>,
    ) -> Self {
        Self {
            end_time_millis: end_time_millis.into(), id: id.into(), start_time_millis: start_time_millis.into(),
            text: text.into(), ..Shaped::blank()
        }
    }
    /// Sets `languageCode`.
    pub fn language_code(mut self, language_code: impl Into<Text>) -> Self {
        self.language_code = Some(language_code.into()); self
    }
    /// Sets `speaker`.
    pub fn speaker(mut self, speaker: impl Into<Speaker>) -> Self { self.speaker = Some(speaker.into()); self }
}

crate::runtime::shaped_traits! {
    Speaker, TranscriptCreateRequest, TranscriptCreateResponse, TranscriptCreateUtterance, TranscriptResponse,
    TranscriptUtterance,
}

crate::runtime::enumeration_traits! {
    TranscriptResponseTranscriptSource,
}
