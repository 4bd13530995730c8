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
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
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
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
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
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
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
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
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
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `ContentFolder`: 7 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ContentFolder {
    /// `category`: a whole number; may be absent.
    pub category: Option<i64>,
    /// `created`: a point in time; may be absent.
    pub created: Option<DateTime>,
    /// `deletedAt`: a point in time; may be absent.
    pub deleted_at: Option<DateTime>,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `parentFolderId`: a whole number; may be absent.
    pub parent_folder_id: Option<i64>,
    /// `updated`: a point in time; may be absent.
    pub updated: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContentFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContentFolder", kind: Kind::Record(&[
            Member { name: "category", required: false }, Member { name: "created", required: false },
            Member { name: "deletedAt", required: false }, Member { name: "id", required: false },
            Member { name: "name", required: false }, Member { name: "parentFolderId", required: false },
            Member { name: "updated", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            category: None, created: None, deleted_at: None, id: None, name: None, parent_folder_id: None,
            updated: None, rest: Rest::EMPTY,
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `category`.
    pub fn category(mut self, category: impl Into<i64>) -> Self { self.category = Some(category.into()); self }
    /// Sets `created`.
    pub fn created(mut self, created: impl Into<DateTime>) -> Self { self.created = Some(created.into()); self }
    /// Sets `deletedAt`.
    pub fn deleted_at(mut self, deleted_at: impl Into<DateTime>) -> Self {
        self.deleted_at = Some(deleted_at.into()); self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self { self.id = Some(id.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `parentFolderId`.
    pub fn parent_folder_id(mut self, parent_folder_id: impl Into<i64>) -> Self {
        self.parent_folder_id = Some(parent_folder_id.into()); self
    }
    /// Sets `updated`.
    pub fn updated(mut self, updated: impl Into<DateTime>) -> Self { self.updated = Some(updated.into()); self }
}
impl Default for ContentFolder {
    #[inline] fn default() -> Self { Self::new() }
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
    /// `abStatus`: `PageAbStatus`; may be absent.
    pub ab_status: Option<PageAbStatus>,
    /// `abTestId`: text; may be absent.
    pub ab_test_id: Option<Text>,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `archivedInDashboard`: true or false; may be absent.
    pub archived_in_dashboard: Option<bool>,
    /// `attachedStylesheets`: a list: a map by name: any JSON; may be absent.
    pub attached_stylesheets: Option<Vec<Map<Value>>>,
    /// `authorName`: text; may be absent.
    pub author_name: Option<Text>,
    /// `campaign`: text; may be absent.
    pub campaign: Option<Text>,
    /// `categoryId`: a whole number; may be absent.
    pub category_id: Option<i64>,
    /// `contentGroupId`: text; may be absent.
    pub content_group_id: Option<Text>,
    /// `contentTypeCategory`: `BlogPostContentTypeCategory`; may be absent.
    pub content_type_category: Option<BlogPostContentTypeCategory>,
    /// `created`: a point in time; may be absent.
    pub created: Option<DateTime>,
    /// `createdById`: text; may be absent.
    pub created_by_id: Option<Text>,
    /// `currentState`: `PageCurrentState`; may be absent.
    pub current_state: Option<PageCurrentState>,
    /// `currentlyPublished`: true or false; may be absent.
    pub currently_published: Option<bool>,
    /// `domain`: text; may be absent.
    pub domain: Option<Text>,
    /// `dynamicPageDataSourceId`: text; may be absent.
    pub dynamic_page_data_source_id: Option<Text>,
    /// `dynamicPageDataSourceType`: a whole number; may be absent.
    pub dynamic_page_data_source_type: Option<i64>,
    /// `dynamicPageHubDbTableId`: text; may be absent.
    pub dynamic_page_hub_db_table_id: Option<Text>,
    /// `enableDomainStylesheets`: true or false; may be absent.
    pub enable_domain_stylesheets: Option<bool>,
    /// `enableLayoutStylesheets`: true or false; may be absent.
    pub enable_layout_stylesheets: Option<bool>,
    /// `featuredImage`: text; may be absent.
    pub featured_image: Option<Text>,
    /// `featuredImageAltText`: text; may be absent.
    pub featured_image_alt_text: Option<Text>,
    /// `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    /// `footerHtml`: text; may be absent.
    pub footer_html: Option<Text>,
    /// `headHtml`: text; may be absent.
    pub head_html: Option<Text>,
    /// `htmlTitle`: text; may be absent.
    pub html_title: Option<Text>,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// `includeDefaultCustomCss`: true or false; may be absent.
    pub include_default_custom_css: Option<bool>,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `layoutSections`: a map by name: `LayoutSection`; may be absent.
    pub layout_sections: Option<Map<LayoutSection>>,
    /// `linkRelCanonicalUrl`: text; may be absent.
    pub link_rel_canonical_url: Option<Text>,
    /// `mabExperimentId`: text; may be absent.
    pub mab_experiment_id: Option<Text>,
    /// `metaDescription`: text; may be absent.
    pub meta_description: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `pageExpiryDate`: a whole number; may be absent.
    pub page_expiry_date: Option<i64>,
    /// `pageExpiryEnabled`: true or false; may be absent.
    pub page_expiry_enabled: Option<bool>,
    /// `pageExpiryRedirectId`: a whole number; may be absent.
    pub page_expiry_redirect_id: Option<i64>,
    /// `pageExpiryRedirectUrl`: text; may be absent.
    pub page_expiry_redirect_url: Option<Text>,
    /// `pageRedirected`: true or false; may be absent.
    pub page_redirected: Option<bool>,
    /// `password`: text that is not shown; may be absent.
    pub password: Option<Secret>,
    /// `publicAccessRules`: a list: any JSON; may be absent.
    pub public_access_rules: Option<Vec<Value>>,
    /// `publicAccessRulesEnabled`: true or false; may be absent.
    pub public_access_rules_enabled: Option<bool>,
    /// `publishDate`: a point in time; may be absent.
    pub publish_date: Option<DateTime>,
    /// `publishImmediately`: true or false; may be absent.
    pub publish_immediately: Option<bool>,
    /// `slug`: text; may be absent.
    pub slug: Option<Text>,
    /// `state`: text; may be absent.
    pub state: Option<Text>,
    /// `subcategory`: text; may be absent.
    pub subcategory: Option<Text>,
    /// `templatePath`: text; may be absent.
    pub template_path: Option<Text>,
    /// `themeSettingsValues`: a map by name: any JSON; may be absent.
    pub theme_settings_values: Option<Map<Value>>,
    /// `translatedFromId`: text; may be absent.
    pub translated_from_id: Option<Text>,
    /// `translations`: a map by name: `ContentLanguageVariation`; may be absent.
    pub translations: Option<Map<ContentLanguageVariation>>,
    /// `updated`: a point in time; may be absent.
    pub updated: Option<DateTime>,
    /// `updatedById`: text; may be absent.
    pub updated_by_id: Option<Text>,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// `useFeaturedImage`: true or false; may be absent.
    pub use_featured_image: Option<bool>,
    /// `widgetContainers`: a map by name: any JSON; may be absent.
    pub widget_containers: Option<Map<Value>>,
    /// `widgets`: a map by name: any JSON; may be absent.
    pub widgets: Option<Map<Value>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Page {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Page", kind: Kind::Record(&[
            Member { name: "abStatus", required: false }, Member { name: "abTestId", required: false },
            Member { name: "archivedAt", required: false }, Member { name: "archivedInDashboard", required: false },
            Member { name: "attachedStylesheets", required: false }, Member { name: "authorName", required: false },
            Member { name: "campaign", required: false }, Member { name: "categoryId", required: false },
            Member { name: "contentGroupId", required: false },
            Member { name: "contentTypeCategory", required: false }, Member { name: "created", required: false },
            Member { name: "createdById", required: false }, Member { name: "currentState", required: false },
            Member { name: "currentlyPublished", required: false }, Member { name: "domain", required: false },
            Member { name: "dynamicPageDataSourceId", required: false },
            Member { name: "dynamicPageDataSourceType", required: false },
            Member { name: "dynamicPageHubDbTableId", required: false },
            Member { name: "enableDomainStylesheets", required: false },
            Member { name: "enableLayoutStylesheets", required: false },
            Member { name: "featuredImage", required: false },
            Member { name: "featuredImageAltText", required: false }, Member { name: "folderId", required: false },
            Member { name: "footerHtml", required: false }, Member { name: "headHtml", required: false },
            Member { name: "htmlTitle", required: false }, Member { name: "id", required: false },
            Member { name: "includeDefaultCustomCss", required: false },
            Member { name: "language", required: false }, Member { name: "layoutSections", required: false },
            Member { name: "linkRelCanonicalUrl", required: false },
            Member { name: "mabExperimentId", required: false }, Member { name: "metaDescription", required: false },
            Member { name: "name", required: false }, Member { name: "pageExpiryDate", required: false },
            Member { name: "pageExpiryEnabled", required: false },
            Member { name: "pageExpiryRedirectId", required: false },
            Member { name: "pageExpiryRedirectUrl", required: false },
            Member { name: "pageRedirected", required: false }, Member { name: "password", required: false },
            Member { name: "publicAccessRules", required: false },
            Member { name: "publicAccessRulesEnabled", required: false },
            Member { name: "publishDate", required: false }, Member { name: "publishImmediately", required: false },
            Member { name: "slug", required: false }, Member { name: "state", required: false },
            Member { name: "subcategory", required: false }, Member { name: "templatePath", required: false },
            Member { name: "themeSettingsValues", required: false },
            Member { name: "translatedFromId", required: false }, Member { name: "translations", required: false },
            Member { name: "updated", required: false }, Member { name: "updatedById", required: false },
            Member { name: "url", required: false }, Member { name: "useFeaturedImage", required: false },
            Member { name: "widgetContainers", required: false }, Member { name: "widgets", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ab_status: None, ab_test_id: None, archived_at: None, archived_in_dashboard: None,
            attached_stylesheets: None, author_name: None, campaign: None, category_id: None, content_group_id: None,
            content_type_category: None, created: None, created_by_id: None, current_state: None,
            currently_published: None, domain: None, dynamic_page_data_source_id: None,
            dynamic_page_data_source_type: None, dynamic_page_hub_db_table_id: None, enable_domain_stylesheets: None,
            enable_layout_stylesheets: None, featured_image: None, featured_image_alt_text: None, folder_id: None,
            footer_html: None, head_html: None, html_title: None, id: None, include_default_custom_css: None,
            language: None, layout_sections: None, link_rel_canonical_url: None, mab_experiment_id: None,
            meta_description: None, name: None, page_expiry_date: None, page_expiry_enabled: None,
            page_expiry_redirect_id: None, page_expiry_redirect_url: None, page_redirected: None, password: None,
            public_access_rules: None, public_access_rules_enabled: None, publish_date: None,
            publish_immediately: None, slug: None, state: None, subcategory: None, template_path: None,
            theme_settings_values: None, translated_from_id: None, translations: None, updated: None,
            updated_by_id: None, url: None, use_featured_image: None, widget_containers: None, widgets: None,
            rest: Rest::EMPTY,
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `abStatus`.
    pub fn ab_status(mut self, ab_status: impl Into<PageAbStatus>) -> Self {
        self.ab_status = Some(ab_status.into()); self
    }
    /// Sets `abTestId`.
    pub fn ab_test_id(mut self, ab_test_id: impl Into<Text>) -> Self { self.ab_test_id = Some(ab_test_id.into()); self }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `archivedInDashboard`.
    pub fn archived_in_dashboard(mut self, archived_in_dashboard: bool) -> Self {
        self.archived_in_dashboard = Some(archived_in_dashboard); self
    }
    /// Sets `attachedStylesheets`.
    pub fn attached_stylesheets(mut self, attached_stylesheets: impl IntoIterator<Item = impl Into<Map<Value>>>) -> Self {
        self.attached_stylesheets = Some(attached_stylesheets.into_iter().map(Into::into).collect()); self
    }
    /// Sets `authorName`.
    pub fn author_name(mut self, author_name: impl Into<Text>) -> Self {
        self.author_name = Some(author_name.into()); self
    }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self { self.campaign = Some(campaign.into()); self }
    /// Sets `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<i64>) -> Self {
        self.category_id = Some(category_id.into()); self
    }
    /// Sets `contentGroupId`.
    pub fn content_group_id(mut self, content_group_id: impl Into<Text>) -> Self {
        self.content_group_id = Some(content_group_id.into()); self
    }
    /// Sets `contentTypeCategory`.
    pub fn content_type_category(mut self, content_type_category: impl Into<BlogPostContentTypeCategory>) -> Self {
        self.content_type_category = Some(content_type_category.into()); self
    }
    /// Sets `created`.
    pub fn created(mut self, created: impl Into<DateTime>) -> Self { self.created = Some(created.into()); self }
    /// Sets `createdById`.
    pub fn created_by_id(mut self, created_by_id: impl Into<Text>) -> Self {
        self.created_by_id = Some(created_by_id.into()); self
    }
    /// Sets `currentState`.
    pub fn current_state(mut self, current_state: impl Into<PageCurrentState>) -> Self {
        self.current_state = Some(current_state.into()); self
    }
    /// Sets `currentlyPublished`.
    pub fn currently_published(mut self, currently_published: bool) -> Self {
        self.currently_published = Some(currently_published); self
    }
    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<Text>) -> Self { self.domain = Some(domain.into()); self }
    /// Sets `dynamicPageDataSourceId`.
    pub fn dynamic_page_data_source_id(mut self, dynamic_page_data_source_id: impl Into<Text>) -> Self {
        self.dynamic_page_data_source_id = Some(dynamic_page_data_source_id.into()); self
    }
    /// Sets `dynamicPageDataSourceType`.
    pub fn dynamic_page_data_source_type(mut self, dynamic_page_data_source_type: impl Into<i64>) -> Self {
        self.dynamic_page_data_source_type = Some(dynamic_page_data_source_type.into()); self
    }
    /// Sets `dynamicPageHubDbTableId`.
    pub fn dynamic_page_hub_db_table_id(mut self, dynamic_page_hub_db_table_id: impl Into<Text>) -> Self {
        self.dynamic_page_hub_db_table_id = Some(dynamic_page_hub_db_table_id.into()); self
    }
    /// Sets `enableDomainStylesheets`.
    pub fn enable_domain_stylesheets(mut self, enable_domain_stylesheets: bool) -> Self {
        self.enable_domain_stylesheets = Some(enable_domain_stylesheets); self
    }
    /// Sets `enableLayoutStylesheets`.
    pub fn enable_layout_stylesheets(mut self, enable_layout_stylesheets: bool) -> Self {
        self.enable_layout_stylesheets = Some(enable_layout_stylesheets); self
    }
    /// Sets `featuredImage`.
    pub fn featured_image(mut self, featured_image: impl Into<Text>) -> Self {
        self.featured_image = Some(featured_image.into()); self
    }
    /// Sets `featuredImageAltText`.
    pub fn featured_image_alt_text(mut self, featured_image_alt_text: impl Into<Text>) -> Self {
        self.featured_image_alt_text = Some(featured_image_alt_text.into()); self
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self { self.folder_id = Some(folder_id.into()); self }
    /// Sets `footerHtml`.
    pub fn footer_html(mut self, footer_html: impl Into<Text>) -> Self {
        self.footer_html = Some(footer_html.into()); self
    }
    /// Sets `headHtml`.
    pub fn head_html(mut self, head_html: impl Into<Text>) -> Self { self.head_html = Some(head_html.into()); self }
    /// Sets `htmlTitle`.
    pub fn html_title(mut self, html_title: impl Into<Text>) -> Self { self.html_title = Some(html_title.into()); self }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self { self.id = Some(id.into()); self }
    /// Sets `includeDefaultCustomCss`.
    pub fn include_default_custom_css(mut self, include_default_custom_css: bool) -> Self {
        self.include_default_custom_css = Some(include_default_custom_css); self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `layoutSections`.
    pub fn layout_sections(mut self, layout_sections: impl Into<Map<LayoutSection>>) -> Self {
        self.layout_sections = Some(layout_sections.into()); self
    }
    /// Sets `linkRelCanonicalUrl`.
    pub fn link_rel_canonical_url(mut self, link_rel_canonical_url: impl Into<Text>) -> Self {
        self.link_rel_canonical_url = Some(link_rel_canonical_url.into()); self
    }
    /// Sets `mabExperimentId`.
    pub fn mab_experiment_id(mut self, mab_experiment_id: impl Into<Text>) -> Self {
        self.mab_experiment_id = Some(mab_experiment_id.into()); self
    }
    /// Sets `metaDescription`.
    pub fn meta_description(mut self, meta_description: impl Into<Text>) -> Self {
        self.meta_description = Some(meta_description.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `pageExpiryDate`.
    pub fn page_expiry_date(mut self, page_expiry_date: impl Into<i64>) -> Self {
        self.page_expiry_date = Some(page_expiry_date.into()); self
    }
    /// Sets `pageExpiryEnabled`.
    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.page_expiry_enabled = Some(page_expiry_enabled); self
    }
    /// Sets `pageExpiryRedirectId`.
    pub fn page_expiry_redirect_id(mut self, page_expiry_redirect_id: impl Into<i64>) -> Self {
        self.page_expiry_redirect_id = Some(page_expiry_redirect_id.into()); self
    }
    /// Sets `pageExpiryRedirectUrl`.
    pub fn page_expiry_redirect_url(mut self, page_expiry_redirect_url: impl Into<Text>) -> Self {
        self.page_expiry_redirect_url = Some(page_expiry_redirect_url.into()); self
    }
    /// Sets `pageRedirected`.
    pub fn page_redirected(mut self, page_redirected: bool) -> Self {
        self.page_redirected = Some(page_redirected); self
    }
    /// Sets `password`.
    pub fn password(mut self, password: impl Into<Secret>) -> Self { self.password = Some(password.into()); self }
    /// Sets `publicAccessRules`.
    pub fn public_access_rules(mut self, public_access_rules: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.public_access_rules = Some(public_access_rules.into_iter().map(Into::into).collect()); self
    }
    /// Sets `publicAccessRulesEnabled`.
    pub fn public_access_rules_enabled(mut self, public_access_rules_enabled: bool) -> Self {
        self.public_access_rules_enabled = Some(public_access_rules_enabled); self
    }
    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: impl Into<DateTime>) -> Self {
        self.publish_date = Some(publish_date.into()); self
    }
    /// Sets `publishImmediately`.
    pub fn publish_immediately(mut self, publish_immediately: bool) -> Self {
        self.publish_immediately = Some(publish_immediately); self
    }
    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<Text>) -> Self { self.slug = Some(slug.into()); self }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self { self.state = Some(state.into()); self }
    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<Text>) -> Self {
        self.subcategory = Some(subcategory.into()); self
    }
    /// Sets `templatePath`.
    pub fn template_path(mut self, template_path: impl Into<Text>) -> Self {
        self.template_path = Some(template_path.into()); self
    }
    /// Sets `themeSettingsValues`.
    pub fn theme_settings_values(mut self, theme_settings_values: impl Into<Map<Value>>) -> Self {
        self.theme_settings_values = Some(theme_settings_values.into()); self
    }
    /// Sets `translatedFromId`.
    pub fn translated_from_id(mut self, translated_from_id: impl Into<Text>) -> Self {
        self.translated_from_id = Some(translated_from_id.into()); self
    }
    /// Sets `translations`.
    pub fn translations(mut self, translations: impl Into<Map<ContentLanguageVariation>>) -> Self {
        self.translations = Some(translations.into()); self
    }
    /// Sets `updated`.
    pub fn updated(mut self, updated: impl Into<DateTime>) -> Self { self.updated = Some(updated.into()); self }
    /// Sets `updatedById`.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<Text>) -> Self {
        self.updated_by_id = Some(updated_by_id.into()); self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
    /// Sets `useFeaturedImage`.
    pub fn use_featured_image(mut self, use_featured_image: bool) -> Self {
        self.use_featured_image = Some(use_featured_image); self
    }
    /// Sets `widgetContainers`.
    pub fn widget_containers(mut self, widget_containers: impl Into<Map<Value>>) -> Self {
        self.widget_containers = Some(widget_containers.into()); self
    }
    /// Sets `widgets`.
    pub fn widgets(mut self, widgets: impl Into<Map<Value>>) -> Self { self.widgets = Some(widgets.into()); self }
}
impl Default for Page {
    #[inline] fn default() -> Self { Self::new() }
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
