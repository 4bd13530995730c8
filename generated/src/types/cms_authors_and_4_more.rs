// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `AttachToLangPrimaryRequestVNext`: 4 members.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/pages` and 2 more APIs, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AttachToLangPrimaryRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// `language`: text.
    pub language: Text,
    /// `primaryId`: text.
    pub primary_id: Text,
    /// `primaryLanguage`: text; may be absent.
    pub primary_language: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    AttachToLangPrimaryRequestVNext "AttachToLangPrimaryRequestVNext" {
        0 id "id" required = Text::EMPTY;
        1 language "language" required = Text::EMPTY;
        2 primary_id "primaryId" required = Text::EMPTY;
        3 primary_language "primaryLanguage" optional = None;
    }
}
impl AttachToLangPrimaryRequestVNext {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        language: impl Into<Text>,
        primary_id: impl Into<Text>,
    ) -> Self {
        Self {
            id: id.into(),
            language: language.into(),
            primary_id: primary_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<Text>) -> Self {
        self.primary_language = Some(primary_language.into());
        self
    }
}

/// `DetachFromLangGroupRequestVNext`: one member.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/pages` and 2 more APIs, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct DetachFromLangGroupRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    DetachFromLangGroupRequestVNext "DetachFromLangGroupRequestVNext" {
        0 id "id" required = Text::EMPTY;
    }
}
impl DetachFromLangGroupRequestVNext {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { DetachFromLangGroupRequestVNext }

/// `SetNewLanguagePrimaryRequestVNext`: one member.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/pages` and 2 more APIs, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetNewLanguagePrimaryRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SetNewLanguagePrimaryRequestVNext "SetNewLanguagePrimaryRequestVNext" {
        0 id "id" required = Text::EMPTY;
    }
}
impl SetNewLanguagePrimaryRequestVNext {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { SetNewLanguagePrimaryRequestVNext }

/// `UpdateLanguagesRequestVNext`: 2 members.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/pages` and 2 more APIs, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateLanguagesRequestVNext {
    /// `languages`: a map by name: text.
    pub languages: Map<Text>,
    /// `primaryId`: text.
    pub primary_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    UpdateLanguagesRequestVNext "UpdateLanguagesRequestVNext" {
        0 languages "languages" required = Map::EMPTY;
        1 primary_id "primaryId" required = Text::EMPTY;
    }
}
impl UpdateLanguagesRequestVNext {
    /// One with all that is required.
    pub fn new(languages: impl Into<Map<Text>>, primary_id: impl Into<Text>) -> Self {
        Self {
            languages: languages.into(),
            primary_id: primary_id.into(),
            ..Shaped::blank()
        }
    }
}
