// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    Speaker "Speaker" {
        0 email "email" optional = None;
        1 id "id" required = Text::EMPTY;
        2 name "name" required = Text::EMPTY;
    }
}
impl Speaker {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self {
        self.email = Some(email.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    TranscriptCreateRequest "TranscriptCreateRequest" {
        0 engagement_id "engagementId" required = 0;
        1 transcript_create_utterances "transcriptCreateUtterances" required = Vec::new();
    }
}
impl TranscriptCreateRequest {
    /// One with all that is required.
    pub fn new(
        engagement_id: impl Into<i64>,
        transcript_create_utterances: impl IntoIterator<
            Item = impl Into<TranscriptCreateUtterance>,
        >,
    ) -> Self {
        Self {
            engagement_id: engagement_id.into(),
            transcript_create_utterances: transcript_create_utterances
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    TranscriptCreateResponse "TranscriptCreateResponse" {
        0 id "id" required = Text::EMPTY;
    }
}
impl TranscriptCreateResponse {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

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
    rest: Rest,
}
crate::runtime::record! {
    TranscriptCreateUtterance "TranscriptCreateUtterance" {
        0 end_time_millis "endTimeMillis" required = 0;
        1 language_code "languageCode" optional = None;
        2 speaker "speaker" required = Shaped::blank();
        3 start_time_millis "startTimeMillis" required = 0;
        4 text "text" required = Text::EMPTY;
    }
}
impl TranscriptCreateUtterance {
    /// One with all that is required.
    pub fn new(
        end_time_millis: impl Into<i64>,
        speaker: impl Into<Speaker>,
        start_time_millis: impl Into<i64>,
        text: impl Into<Text>,
    ) -> Self {
        Self {
            end_time_millis: end_time_millis.into(),
            speaker: speaker.into(),
            start_time_millis: start_time_millis.into(),
            text: text.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `languageCode`.
    pub fn language_code(mut self, language_code: impl Into<Text>) -> Self {
        self.language_code = Some(language_code.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    TranscriptResponse "TranscriptResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 engagement_id "engagementId" required = 0;
        2 id "id" required = Text::EMPTY;
        3 transcript_source "transcriptSource" required = Shaped::blank();
        4 transcript_utterances "transcriptUtterances" required = Vec::new();
        5 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl TranscriptResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        engagement_id: impl Into<i64>,
        id: impl Into<Text>,
        transcript_source: impl Into<TranscriptResponseTranscriptSource>,
        transcript_utterances: impl IntoIterator<Item = impl Into<TranscriptUtterance>>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            engagement_id: engagement_id.into(),
            id: id.into(),
            transcript_source: transcript_source.into(),
            transcript_utterances: transcript_utterances
                .into_iter()
                .map(Into::into)
                .collect(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    TranscriptResponseTranscriptSource "TranscriptResponseTranscriptSource" {
        0 HubspotGenerated "HUBSPOT_GENERATED";
        1 IntegratorGenerated "INTEGRATOR_GENERATED";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    TranscriptUtterance "TranscriptUtterance" {
        0 end_time_millis "endTimeMillis" required = 0;
        1 id "id" required = Text::EMPTY;
        2 language_code "languageCode" optional = None;
        3 speaker "speaker" optional = None;
        4 start_time_millis "startTimeMillis" required = 0;
        5 text "text" required = Text::EMPTY;
    }
}
impl TranscriptUtterance {
    /// One with all that is required.
    pub fn new(
        end_time_millis: impl Into<i64>,
        id: impl Into<Text>,
        start_time_millis: impl Into<i64>,
        text: impl Into<Text>,
    ) -> Self {
        Self {
            end_time_millis: end_time_millis.into(),
            id: id.into(),
            start_time_millis: start_time_millis.into(),
            text: text.into(),
            ..Shaped::blank()
        }
    }
}
