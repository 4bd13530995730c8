// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
impl Shaped for AttachToLangPrimaryRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AttachToLangPrimaryRequestVNext", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "language", required: true },
            Member { name: "primaryId", required: true }, Member { name: "primaryLanguage", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, language: Text::EMPTY, primary_id: Text::EMPTY, primary_language: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.language, 2 => &self.primary_id, 3 => &self.primary_language, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.language, 2 => &mut self.primary_id, 3 => &mut self.primary_language,
            _ => &mut self.rest,
        }
    }
}
impl AttachToLangPrimaryRequestVNext {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, language: impl Into<Text>, primary_id: impl Into<Text>) -> Self {
        Self { id: id.into(), language: language.into(), primary_id: primary_id.into(), ..Shaped::blank() }
    }
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<Text>) -> Self {
        self.primary_language = Some(primary_language.into()); self
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
impl Shaped for DetachFromLangGroupRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DetachFromLangGroupRequestVNext", kind: Kind::Record(&[Member { name: "id", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, _ => &mut self.rest }
    }
}
impl DetachFromLangGroupRequestVNext {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), rest: Rest::EMPTY } }
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
impl Shaped for SetNewLanguagePrimaryRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetNewLanguagePrimaryRequestVNext", kind: Kind::Record(&[
            Member { name: "id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, _ => &mut self.rest }
    }
}
impl SetNewLanguagePrimaryRequestVNext {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), rest: Rest::EMPTY } }
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
impl Shaped for UpdateLanguagesRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateLanguagesRequestVNext", kind: Kind::Record(&[
            Member { name: "languages", required: true }, Member { name: "primaryId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { languages: Map::EMPTY, primary_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.languages, 1 => &self.primary_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.languages, 1 => &mut self.primary_id, _ => &mut self.rest }
    }
}
impl UpdateLanguagesRequestVNext {
    /// With all that is required.
    pub fn new(languages: impl Into<Map<Text>>, primary_id: impl Into<Text>) -> Self {
        Self { languages: languages.into(), primary_id: primary_id.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    AttachToLangPrimaryRequestVNext, DetachFromLangGroupRequestVNext, SetNewLanguagePrimaryRequestVNext,
    UpdateLanguagesRequestVNext,
}
