// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputTag`: one member.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputTag {
    /// `inputs`: a list: `Tag`.
    pub inputs: Vec<Tag>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputTag "BatchInputTag" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputTag {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<Tag>> From<Vec<T>> for BatchInputTag {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<Tag>, const N: usize> From<[T; N]> for BatchInputTag {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchResponseTag`: 6 members.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchResponseTag {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `Tag`.
    pub results: Vec<Tag>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseTag "BatchResponseTag" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseTag {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<Tag>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseTagWithErrors`: 8 members.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchResponseTagWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `Tag`.
    pub results: Vec<Tag>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseTagWithErrors "BatchResponseTagWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseTagWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<Tag>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalTagForwardPaging`: 3 members.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalTagForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `Tag`.
    pub results: Vec<Tag>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalTagForwardPaging "CollectionResponseWithTotalTagForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalTagForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<Tag>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `Tag`: 8 members.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Tag {
    /// `created`: a point in time.
    pub created: DateTime,
    /// `deletedAt`: a point in time.
    pub deleted_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `language`: text.
    pub language: Text,
    /// `name`: text.
    pub name: Text,
    /// `slug`: text.
    pub slug: Text,
    /// `translatedFromId`: a whole number.
    pub translated_from_id: i64,
    /// `updated`: a point in time.
    pub updated: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    Tag "Tag" {
        0 created "created" required = DateTime::UNSET;
        1 deleted_at "deletedAt" required = DateTime::UNSET;
        2 id "id" required = Text::EMPTY;
        3 language "language" required = Text::EMPTY;
        4 name "name" required = Text::EMPTY;
        5 slug "slug" required = Text::EMPTY;
        6 translated_from_id "translatedFromId" required = 0;
        7 updated "updated" required = DateTime::UNSET;
    }
}
impl Tag {
    /// One with all that is required.
    pub fn new(
        created: impl Into<DateTime>,
        deleted_at: impl Into<DateTime>,
        id: impl Into<Text>,
        language: impl Into<Text>,
        name: impl Into<Text>,
        slug: impl Into<Text>,
        translated_from_id: impl Into<i64>,
        updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            created: created.into(),
            deleted_at: deleted_at.into(),
            id: id.into(),
            language: language.into(),
            name: name.into(),
            slug: slug.into(),
            translated_from_id: translated_from_id.into(),
            updated: updated.into(),
            ..Shaped::blank()
        }
    }
}

/// `TagCloneRequestVNext`: 4 members.
///
/// Published by `cms/tags`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct TagCloneRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `primaryLanguage`: text; may be absent.
    pub primary_language: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    TagCloneRequestVNext "TagCloneRequestVNext" {
        0 id "id" required = Text::EMPTY;
        1 language "language" optional = None;
        2 name "name" required = Text::EMPTY;
        3 primary_language "primaryLanguage" optional = None;
    }
}
impl TagCloneRequestVNext {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<Text>) -> Self {
        self.primary_language = Some(primary_language.into());
        self
    }
}

/// `TagCloneRequestVNext`: 5 members.
///
/// Published by `cms/tags`, in 2026-03, v3.
#[doc(alias = "TagCloneRequestVNext")]
#[non_exhaustive]
pub struct TagsTagCloneRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `primaryLanguage`: text; may be absent.
    pub primary_language: Option<Text>,
    /// `usePublished`: true or false; may be absent.
    pub use_published: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    TagsTagCloneRequestVNext "TagCloneRequestVNext" {
        0 id "id" required = Text::EMPTY;
        1 language "language" optional = None;
        2 name "name" required = Text::EMPTY;
        3 primary_language "primaryLanguage" optional = None;
        4 use_published "usePublished" optional = None;
    }
}
impl TagsTagCloneRequestVNext {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<Text>) -> Self {
        self.primary_language = Some(primary_language.into());
        self
    }
    /// Sets `usePublished`.
    pub fn use_published(mut self, use_published: bool) -> Self {
        self.use_published = Some(use_published);
        self
    }
}
