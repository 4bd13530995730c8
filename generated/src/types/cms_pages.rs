// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, BlogPostContentTypeCategory, ContentLanguageVariation, ForwardPaging,
    LayoutSection, PageAbStatus, PageCurrentState, Paging, StandardError, VersionUser,
};

/// `AbTestEndRequestVNext`: 2 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct AbTestEndRequestVNext {
    /// `abTestId`: text.
    pub ab_test_id: Text,
    /// `winnerId`: text.
    pub winner_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AbTestEndRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AbTestEndRequestVNext", kind: Kind::Record(&[
            Member { name: "abTestId", required: true }, Member { name: "winnerId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { ab_test_id: Text::EMPTY, winner_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.ab_test_id, 1 => &self.winner_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.ab_test_id, 1 => &mut self.winner_id, _ => &mut self.rest }
    }
}
impl AbTestEndRequestVNext {
    /// With all that is required.
    pub fn new(ab_test_id: impl Into<Text>, winner_id: impl Into<Text>) -> Self {
        Self { ab_test_id: ab_test_id.into(), winner_id: winner_id.into(), rest: Rest::EMPTY }
    }
}

/// `AbTestRerunRequestVNext`: 2 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct AbTestRerunRequestVNext {
    /// `abTestId`: text.
    pub ab_test_id: Text,
    /// `variationId`: text.
    pub variation_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AbTestRerunRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AbTestRerunRequestVNext", kind: Kind::Record(&[
            Member { name: "abTestId", required: true }, Member { name: "variationId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { ab_test_id: Text::EMPTY, variation_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.ab_test_id, 1 => &self.variation_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.ab_test_id, 1 => &mut self.variation_id, _ => &mut self.rest }
    }
}
impl AbTestRerunRequestVNext {
    /// With all that is required.
    pub fn new(ab_test_id: impl Into<Text>, variation_id: impl Into<Text>) -> Self {
        Self { ab_test_id: ab_test_id.into(), variation_id: variation_id.into(), rest: Rest::EMPTY }
    }
}

/// `BatchInputContentFolder`: one member.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchInputContentFolder {
    /// `inputs`: a list: `ContentFolder`.
    pub inputs: Vec<ContentFolder>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputContentFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputContentFolder", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputContentFolder {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<ContentFolder>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ContentFolder>> From<Vec<T>> for BatchInputContentFolder {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ContentFolder>, const N: usize> From<[T; N]> for BatchInputContentFolder {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPage`: one member.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchInputPage {
    /// `inputs`: a list: `Page`.
    pub inputs: Vec<Page>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPage", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPage {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<Page>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Page>> From<Vec<T>> for BatchInputPage {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Page>, const N: usize> From<[T; N]> for BatchInputPage {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseContentFolder`: 6 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponseContentFolder {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `ContentFolder`.
    pub results: Vec<ContentFolder>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseContentFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseContentFolder", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponseContentFolder {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<ContentFolder>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
}
crate::runtime::batch_body! { BatchResponseContentFolder: ContentFolder }

/// `BatchResponseContentFolderWithErrors`: 8 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponseContentFolderWithErrors {
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
    /// `results`: a list: `ContentFolder`.
    pub results: Vec<ContentFolder>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseContentFolderWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseContentFolderWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponseContentFolderWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<ContentFolder>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
}
crate::runtime::batch_body! { BatchResponseContentFolderWithErrors: ContentFolder }

/// `BatchResponsePage`: 6 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponsePage {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `Page`.
    pub results: Vec<Page>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePage", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponsePage {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<Page>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
}
crate::runtime::batch_body! { BatchResponsePage: Page }

/// `BatchResponsePageWithErrors`: 8 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponsePageWithErrors {
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
    /// `results`: a list: `Page`.
    pub results: Vec<Page>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePageWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePageWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponsePageWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<Page>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
}
crate::runtime::batch_body! { BatchResponsePageWithErrors: Page }

/// `CollectionResponseWithTotalContentFolderForwardPaging`: 3 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalContentFolderForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `ContentFolder`.
    pub results: Vec<ContentFolder>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalContentFolderForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalContentFolderForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalContentFolderForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ContentFolder>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
}

/// `CollectionResponseWithTotalContentFolderVersion`: 3 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalContentFolderVersion {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `ContentFolderVersion`.
    pub results: Vec<ContentFolderVersion>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalContentFolderVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalContentFolderVersion", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalContentFolderVersion {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ContentFolderVersion>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
}

/// `CollectionResponseWithTotalPageForwardPaging`: 3 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPageForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `Page`.
    pub results: Vec<Page>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPageForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPageForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalPageForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Page>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
}

/// `CollectionResponseWithTotalPageVersion`: 3 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPageVersion {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PageVersion`.
    pub results: Vec<PageVersion>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPageVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPageVersion", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalPageVersion {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PageVersion>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
}

/// `ContentFolder`: 7 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ContentFolder {
    /// `category`: a whole number.
    pub category: i64,
    /// `created`: a point in time.
    pub created: DateTime,
    /// `deletedAt`: a point in time.
    pub deleted_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `parentFolderId`: a whole number.
    pub parent_folder_id: i64,
    /// `updated`: a point in time.
    pub updated: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContentFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContentFolder", kind: Kind::Record(&[
            Member { name: "category", required: true }, Member { name: "created", required: true },
            Member { name: "deletedAt", required: true }, Member { name: "id", required: true },
            Member { name: "name", required: true }, Member { name: "parentFolderId", required: true },
            Member { name: "updated", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            category: 0, created: DateTime::UNSET, deleted_at: DateTime::UNSET, id: Text::EMPTY, name: Text::EMPTY,
            parent_folder_id: 0, updated: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.category, 1 => &self.created, 2 => &self.deleted_at, 3 => &self.id, 4 => &self.name,
            5 => &self.parent_folder_id, 6 => &self.updated, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.category, 1 => &mut self.created, 2 => &mut self.deleted_at, 3 => &mut self.id,
            4 => &mut self.name, 5 => &mut self.parent_folder_id, 6 => &mut self.updated, _ => &mut self.rest,
        }
    }
}
impl ContentFolder {
    /// With all that is required.
    pub fn new(
        category: impl Into<i64>, created: impl Into<DateTime>, deleted_at: impl Into<DateTime>, id: impl Into<Text>,
        name: impl Into<Text>, parent_folder_id: impl Into<i64>, updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            category: category.into(), created: created.into(), deleted_at: deleted_at.into(), id: id.into(),
            name: name.into(), parent_folder_id: parent_folder_id.into(), updated: updated.into(), rest: Rest::EMPTY,
        }
    }
}

/// `ContentFolderVersion`: 4 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ContentFolderVersion {
    /// `id`: text.
    pub id: Text,
    /// `object`: `ContentFolder`.
    pub object: ContentFolder,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContentFolderVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContentFolderVersion", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "object", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "user", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, object: Shaped::blank(), updated_at: DateTime::UNSET, user: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.object, 2 => &self.updated_at, 3 => &self.user, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.object, 2 => &mut self.updated_at, 3 => &mut self.user,
            _ => &mut self.rest,
        }
    }
}
impl ContentFolderVersion {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, object: impl Into<ContentFolder>, updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(), object: object.into(), updated_at: updated_at.into(), user: user.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `ContentLanguageCloneRequestVNext`: 4 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ContentLanguageCloneRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `primaryLanguage`: text; may be absent.
    pub primary_language: Option<Text>,
    /// `usePublished`: true or false; may be absent.
    pub use_published: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContentLanguageCloneRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContentLanguageCloneRequestVNext", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "language", required: false },
            Member { name: "primaryLanguage", required: false }, Member { name: "usePublished", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { id: Text::EMPTY, language: None, primary_language: None, use_published: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.language, 2 => &self.primary_language, 3 => &self.use_published,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.language, 2 => &mut self.primary_language,
            3 => &mut self.use_published, _ => &mut self.rest,
        }
    }
}
impl ContentLanguageCloneRequestVNext {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<Text>) -> Self {
        self.primary_language = Some(primary_language.into()); self
    }
    /// Sets `usePublished`.
    pub fn use_published(mut self, use_published: bool) -> Self { self.use_published = Some(use_published); self }
}

/// `Page`: 57 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct Page {
    /// `abStatus`: `PageAbStatus`.
    pub ab_status: PageAbStatus,
    /// `abTestId`: text.
    pub ab_test_id: Text,
    /// `archivedAt`: a point in time.
    pub archived_at: DateTime,
    /// `archivedInDashboard`: true or false.
    pub archived_in_dashboard: bool,
    /// `attachedStylesheets`: a list: a map by name: any JSON.
    pub attached_stylesheets: Vec<Map<Value>>,
    /// `authorName`: text.
    pub author_name: Text,
    /// `campaign`: text.
    pub campaign: Text,
    /// `categoryId`: a whole number.
    pub category_id: i64,
    /// `contentGroupId`: text.
    pub content_group_id: Text,
    /// `contentTypeCategory`: `BlogPostContentTypeCategory`.
    pub content_type_category: BlogPostContentTypeCategory,
    /// `created`: a point in time.
    pub created: DateTime,
    /// `createdById`: text.
    pub created_by_id: Text,
    /// `currentState`: `PageCurrentState`.
    pub current_state: PageCurrentState,
    /// `currentlyPublished`: true or false.
    pub currently_published: bool,
    /// `domain`: text.
    pub domain: Text,
    /// `dynamicPageDataSourceId`: text.
    pub dynamic_page_data_source_id: Text,
    /// `dynamicPageDataSourceType`: a whole number.
    pub dynamic_page_data_source_type: i64,
    /// `dynamicPageHubDbTableId`: text.
    pub dynamic_page_hub_db_table_id: Text,
    /// `enableDomainStylesheets`: true or false.
    pub enable_domain_stylesheets: bool,
    /// `enableLayoutStylesheets`: true or false.
    pub enable_layout_stylesheets: bool,
    /// `featuredImage`: text.
    pub featured_image: Text,
    /// `featuredImageAltText`: text.
    pub featured_image_alt_text: Text,
    /// `folderId`: text.
    pub folder_id: Text,
    /// `footerHtml`: text.
    pub footer_html: Text,
    /// `headHtml`: text.
    pub head_html: Text,
    /// `htmlTitle`: text.
    pub html_title: Text,
    /// `id`: text.
    pub id: Text,
    /// `includeDefaultCustomCss`: true or false.
    pub include_default_custom_css: bool,
    /// `language`: text.
    pub language: Text,
    /// `layoutSections`: a map by name: `LayoutSection`.
    pub layout_sections: Map<LayoutSection>,
    /// `linkRelCanonicalUrl`: text.
    pub link_rel_canonical_url: Text,
    /// `mabExperimentId`: text.
    pub mab_experiment_id: Text,
    /// `metaDescription`: text.
    pub meta_description: Text,
    /// `name`: text.
    pub name: Text,
    /// `pageExpiryDate`: a whole number.
    pub page_expiry_date: i64,
    /// `pageExpiryEnabled`: true or false.
    pub page_expiry_enabled: bool,
    /// `pageExpiryRedirectId`: a whole number.
    pub page_expiry_redirect_id: i64,
    /// `pageExpiryRedirectUrl`: text.
    pub page_expiry_redirect_url: Text,
    /// `pageRedirected`: true or false.
    pub page_redirected: bool,
    /// `password`: text that is not shown.
    pub password: Secret,
    /// `publicAccessRules`: a list: any JSON.
    pub public_access_rules: Vec<Value>,
    /// `publicAccessRulesEnabled`: true or false.
    pub public_access_rules_enabled: bool,
    /// `publishDate`: a point in time.
    pub publish_date: DateTime,
    /// `publishImmediately`: true or false.
    pub publish_immediately: bool,
    /// `slug`: text.
    pub slug: Text,
    /// `state`: text.
    pub state: Text,
    /// `subcategory`: text.
    pub subcategory: Text,
    /// `templatePath`: text.
    pub template_path: Text,
    /// `themeSettingsValues`: a map by name: any JSON.
    pub theme_settings_values: Map<Value>,
    /// `translatedFromId`: text.
    pub translated_from_id: Text,
    /// `translations`: a map by name: `ContentLanguageVariation`.
    pub translations: Map<ContentLanguageVariation>,
    /// `updated`: a point in time.
    pub updated: DateTime,
    /// `updatedById`: text.
    pub updated_by_id: Text,
    /// `url`: text.
    pub url: Text,
    /// `useFeaturedImage`: true or false.
    pub use_featured_image: bool,
    /// `widgetContainers`: a map by name: any JSON.
    pub widget_containers: Map<Value>,
    /// `widgets`: a map by name: any JSON.
    pub widgets: Map<Value>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Page {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Page", kind: Kind::Record(&[
            Member { name: "abStatus", required: true }, Member { name: "abTestId", required: true },
            Member { name: "archivedAt", required: true }, Member { name: "archivedInDashboard", required: true },
            Member { name: "attachedStylesheets", required: true }, Member { name: "authorName", required: true },
            Member { name: "campaign", required: true }, Member { name: "categoryId", required: true },
            Member { name: "contentGroupId", required: true },
            Member { name: "contentTypeCategory", required: true }, Member { name: "created", required: true },
            Member { name: "createdById", required: true }, Member { name: "currentState", required: true },
            Member { name: "currentlyPublished", required: true }, Member { name: "domain", required: true },
            Member { name: "dynamicPageDataSourceId", required: true },
            Member { name: "dynamicPageDataSourceType", required: true },
            Member { name: "dynamicPageHubDbTableId", required: true },
            Member { name: "enableDomainStylesheets", required: true },
            Member { name: "enableLayoutStylesheets", required: true },
            Member { name: "featuredImage", required: true },
            Member { name: "featuredImageAltText", required: true }, Member { name: "folderId", required: true },
            Member { name: "footerHtml", required: true }, Member { name: "headHtml", required: true },
            Member { name: "htmlTitle", required: true }, Member { name: "id", required: true },
            Member { name: "includeDefaultCustomCss", required: true }, Member { name: "language", required: true },
            Member { name: "layoutSections", required: true },
            Member { name: "linkRelCanonicalUrl", required: true },
            Member { name: "mabExperimentId", required: true }, Member { name: "metaDescription", required: true },
            Member { name: "name", required: true }, Member { name: "pageExpiryDate", required: true },
            Member { name: "pageExpiryEnabled", required: true },
            Member { name: "pageExpiryRedirectId", required: true },
            Member { name: "pageExpiryRedirectUrl", required: true },
            Member { name: "pageRedirected", required: true }, Member { name: "password", required: true },
            Member { name: "publicAccessRules", required: true },
            Member { name: "publicAccessRulesEnabled", required: true },
            Member { name: "publishDate", required: true }, Member { name: "publishImmediately", required: true },
            Member { name: "slug", required: true }, Member { name: "state", required: true },
            Member { name: "subcategory", required: true }, Member { name: "templatePath", required: true },
            Member { name: "themeSettingsValues", required: true },
            Member { name: "translatedFromId", required: true }, Member { name: "translations", required: true },
            Member { name: "updated", required: true }, Member { name: "updatedById", required: true },
            Member { name: "url", required: true }, Member { name: "useFeaturedImage", required: true },
            Member { name: "widgetContainers", required: true }, Member { name: "widgets", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ab_status: Shaped::blank(), ab_test_id: Text::EMPTY, archived_at: DateTime::UNSET,
            archived_in_dashboard: false, attached_stylesheets: Vec::new(), author_name: Text::EMPTY,
            campaign: Text::EMPTY, category_id: 0, content_group_id: Text::EMPTY,
            content_type_category: Shaped::blank(), created: DateTime::UNSET, created_by_id: Text::EMPTY,
            current_state: Shaped::blank(), currently_published: false, domain: Text::EMPTY,
            dynamic_page_data_source_id: Text::EMPTY, dynamic_page_data_source_type: 0,
            dynamic_page_hub_db_table_id: Text::EMPTY, enable_domain_stylesheets: false,
            enable_layout_stylesheets: false, featured_image: Text::EMPTY, featured_image_alt_text: Text::EMPTY,
            folder_id: Text::EMPTY, footer_html: Text::EMPTY, head_html: Text::EMPTY, html_title: Text::EMPTY,
            id: Text::EMPTY, include_default_custom_css: false, language: Text::EMPTY, layout_sections: Map::EMPTY,
            link_rel_canonical_url: Text::EMPTY, mab_experiment_id: Text::EMPTY, meta_description: Text::EMPTY,
            name: Text::EMPTY, page_expiry_date: 0, page_expiry_enabled: false, page_expiry_redirect_id: 0,
            page_expiry_redirect_url: Text::EMPTY, page_redirected: false, password: Secret::EMPTY,
            public_access_rules: Vec::new(), public_access_rules_enabled: false, publish_date: DateTime::UNSET,
            publish_immediately: false, slug: Text::EMPTY, state: Text::EMPTY, subcategory: Text::EMPTY,
            template_path: Text::EMPTY, theme_settings_values: Map::EMPTY, translated_from_id: Text::EMPTY,
            translations: Map::EMPTY, updated: DateTime::UNSET, updated_by_id: Text::EMPTY, url: Text::EMPTY,
            use_featured_image: false, widget_containers: Map::EMPTY, widgets: Map::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ab_status, 1 => &self.ab_test_id, 2 => &self.archived_at, 3 => &self.archived_in_dashboard,
            4 => &self.attached_stylesheets, 5 => &self.author_name, 6 => &self.campaign, 7 => &self.category_id,
            8 => &self.content_group_id, 9 => &self.content_type_category, 10 => &self.created,
            11 => &self.created_by_id, 12 => &self.current_state, 13 => &self.currently_published,
            14 => &self.domain, 15 => &self.dynamic_page_data_source_id, 16 => &self.dynamic_page_data_source_type,
            17 => &self.dynamic_page_hub_db_table_id, 18 => &self.enable_domain_stylesheets,
            19 => &self.enable_layout_stylesheets, 20 => &self.featured_image, 21 => &self.featured_image_alt_text,
            22 => &self.folder_id, 23 => &self.footer_html, 24 => &self.head_html, 25 => &self.html_title,
            26 => &self.id, 27 => &self.include_default_custom_css, 28 => &self.language,
            29 => &self.layout_sections, 30 => &self.link_rel_canonical_url, 31 => &self.mab_experiment_id,
            32 => &self.meta_description, 33 => &self.name, 34 => &self.page_expiry_date,
            35 => &self.page_expiry_enabled, 36 => &self.page_expiry_redirect_id,
            37 => &self.page_expiry_redirect_url, 38 => &self.page_redirected, 39 => &self.password,
            40 => &self.public_access_rules, 41 => &self.public_access_rules_enabled, 42 => &self.publish_date,
            43 => &self.publish_immediately, 44 => &self.slug, 45 => &self.state, 46 => &self.subcategory,
            47 => &self.template_path, 48 => &self.theme_settings_values, 49 => &self.translated_from_id,
            50 => &self.translations, 51 => &self.updated, 52 => &self.updated_by_id, 53 => &self.url,
            54 => &self.use_featured_image, 55 => &self.widget_containers, 56 => &self.widgets, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ab_status, 1 => &mut self.ab_test_id, 2 => &mut self.archived_at,
            3 => &mut self.archived_in_dashboard, 4 => &mut self.attached_stylesheets, 5 => &mut self.author_name,
            6 => &mut self.campaign, 7 => &mut self.category_id, 8 => &mut self.content_group_id,
            9 => &mut self.content_type_category, 10 => &mut self.created, 11 => &mut self.created_by_id,
            12 => &mut self.current_state, 13 => &mut self.currently_published, 14 => &mut self.domain,
            15 => &mut self.dynamic_page_data_source_id, 16 => &mut self.dynamic_page_data_source_type,
            17 => &mut self.dynamic_page_hub_db_table_id, 18 => &mut self.enable_domain_stylesheets,
            19 => &mut self.enable_layout_stylesheets, 20 => &mut self.featured_image,
            21 => &mut self.featured_image_alt_text, 22 => &mut self.folder_id, 23 => &mut self.footer_html,
            24 => &mut self.head_html, 25 => &mut self.html_title, 26 => &mut self.id,
            27 => &mut self.include_default_custom_css, 28 => &mut self.language, 29 => &mut self.layout_sections,
            30 => &mut self.link_rel_canonical_url, 31 => &mut self.mab_experiment_id,
            32 => &mut self.meta_description, 33 => &mut self.name, 34 => &mut self.page_expiry_date,
            35 => &mut self.page_expiry_enabled, 36 => &mut self.page_expiry_redirect_id,
            37 => &mut self.page_expiry_redirect_url, 38 => &mut self.page_redirected, 39 => &mut self.password,
            40 => &mut self.public_access_rules, 41 => &mut self.public_access_rules_enabled,
            42 => &mut self.publish_date, 43 => &mut self.publish_immediately, 44 => &mut self.slug,
            45 => &mut self.state, 46 => &mut self.subcategory, 47 => &mut self.template_path,
            48 => &mut self.theme_settings_values, 49 => &mut self.translated_from_id, 50 => &mut self.translations,
            51 => &mut self.updated, 52 => &mut self.updated_by_id, 53 => &mut self.url,
            54 => &mut self.use_featured_image, 55 => &mut self.widget_containers, 56 => &mut self.widgets,
            _ => &mut self.rest,
        }
    }
}
impl Page {
    /// With all that is required.
    pub fn new(
        ab_status: impl Into<PageAbStatus>, ab_test_id: impl Into<Text>, archived_at: impl Into<DateTime>,
        archived_in_dashboard: bool, attached_stylesheets: impl IntoIterator<Item = impl Into<Map<Value>>>,
        author_name: impl Into<Text>, campaign: impl Into<Text>, category_id: impl Into<i64>,
        content_group_id: impl Into<Text>, content_type_category: impl Into<BlogPostContentTypeCategory>,
        created: impl Into<DateTime>, created_by_id: impl Into<Text>, current_state: impl Into<PageCurrentState>,
        currently_published: bool, domain: impl Into<Text>, dynamic_page_data_source_id: impl Into<Text>,
        dynamic_page_data_source_type: impl Into<i64>, dynamic_page_hub_db_table_id: impl Into<Text>,
        enable_domain_stylesheets: bool, enable_layout_stylesheets: bool, featured_image: impl Into<Text>,
        featured_image_alt_text: impl Into<Text>, folder_id: impl Into<Text>, footer_html: impl Into<Text>,
        head_html: impl Into<Text>, html_title: impl Into<Text>, id: impl Into<Text>,
        include_default_custom_css: bool, language: impl Into<Text>, layout_sections: impl Into<Map<LayoutSection>>,
        link_rel_canonical_url: impl Into<Text>, mab_experiment_id: impl Into<Text>,
        meta_description: impl Into<Text>, name: impl Into<Text>, page_expiry_date: impl Into<i64>,
        page_expiry_enabled: bool, page_expiry_redirect_id: impl Into<i64>,
        page_expiry_redirect_url: impl Into<Text>, page_redirected: bool, password: impl Into<Secret>,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>, public_access_rules_enabled: bool,
        publish_date: impl Into<DateTime>, publish_immediately: bool, slug: impl Into<Text>, state: impl Into<Text>,
        subcategory: impl Into<Text>, template_path: impl Into<Text>, theme_settings_values: impl Into<Map<Value>>,
        translated_from_id: impl Into<Text>, translations: impl Into<Map<ContentLanguageVariation>>,
        updated: impl Into<DateTime>, updated_by_id: impl Into<Text>, url: impl Into<Text>, use_featured_image: bool,
        widget_containers: impl Into<Map<Value>>, widgets: impl Into<Map<Value>>,
    ) -> Self {
        Self {
            ab_status: ab_status.into(), ab_test_id: ab_test_id.into(), archived_at: archived_at.into(),
            archived_in_dashboard, attached_stylesheets: attached_stylesheets.into_iter().map(Into::into).collect(),
            author_name: author_name.into(), campaign: campaign.into(), category_id: category_id.into(),
            content_group_id: content_group_id.into(), content_type_category: content_type_category.into(),
            created: created.into(), created_by_id: created_by_id.into(), current_state: current_state.into(),
            currently_published, domain: domain.into(),
            dynamic_page_data_source_id: dynamic_page_data_source_id.into(),
            dynamic_page_data_source_type: dynamic_page_data_source_type.into(),
            dynamic_page_hub_db_table_id: dynamic_page_hub_db_table_id.into(), enable_domain_stylesheets,
            enable_layout_stylesheets, featured_image: featured_image.into(),
            featured_image_alt_text: featured_image_alt_text.into(), folder_id: folder_id.into(),
            footer_html: footer_html.into(), head_html: head_html.into(), html_title: html_title.into(),
            id: id.into(), include_default_custom_css, language: language.into(),
            layout_sections: layout_sections.into(), link_rel_canonical_url: link_rel_canonical_url.into(),
            mab_experiment_id: mab_experiment_id.into(), meta_description: meta_description.into(),
            name: name.into(), page_expiry_date: page_expiry_date.into(), page_expiry_enabled,
            page_expiry_redirect_id: page_expiry_redirect_id.into(),
            page_expiry_redirect_url: page_expiry_redirect_url.into(), page_redirected, password: password.into(),
            public_access_rules: public_access_rules.into_iter().map(Into::into).collect(),
            public_access_rules_enabled, publish_date: publish_date.into(), publish_immediately, slug: slug.into(),
            state: state.into(), subcategory: subcategory.into(), template_path: template_path.into(),
            theme_settings_values: theme_settings_values.into(), translated_from_id: translated_from_id.into(),
            translations: translations.into(), updated: updated.into(), updated_by_id: updated_by_id.into(),
            url: url.into(), use_featured_image, widget_containers: widget_containers.into(),
            widgets: widgets.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PageVersion`: 4 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct PageVersion {
    /// `id`: text.
    pub id: Text,
    /// `object`: `Page`.
    pub object: Page,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PageVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PageVersion", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "object", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "user", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, object: Shaped::blank(), updated_at: DateTime::UNSET, user: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.object, 2 => &self.updated_at, 3 => &self.user, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.object, 2 => &mut self.updated_at, 3 => &mut self.user,
            _ => &mut self.rest,
        }
    }
}
impl PageVersion {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, object: impl Into<Page>, updated_at: impl Into<DateTime>, user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(), object: object.into(), updated_at: updated_at.into(), user: user.into(),
            rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    AbTestEndRequestVNext, AbTestRerunRequestVNext, BatchInputContentFolder, BatchInputPage,
    BatchResponseContentFolder, BatchResponseContentFolderWithErrors, BatchResponsePage, BatchResponsePageWithErrors,
    CollectionResponseWithTotalContentFolderForwardPaging, CollectionResponseWithTotalContentFolderVersion,
    CollectionResponseWithTotalPageForwardPaging, CollectionResponseWithTotalPageVersion, ContentFolder,
    ContentFolderVersion, ContentLanguageCloneRequestVNext, Page, PageVersion,
}
