// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AbTestCreateRequestVNext, AbTestEndRequestVNext, AttachToLangPrimaryRequestVNext, BatchInputContentFolder,
    BatchInputJsonNode, BatchInputPage, BatchInputString, BatchResponseContentFolder,
    BatchResponseContentFolderWithErrors, BatchResponsePage, BatchResponsePageWithErrors,
    CollectionResponseWithTotalContentFolderForwardPaging, CollectionResponseWithTotalContentFolderVersion,
    CollectionResponseWithTotalPageForwardPaging, CollectionResponseWithTotalPageVersion, ContentCloneRequestVNext,
    ContentFolder, ContentFolderVersion, ContentLanguageCloneRequestVNext, DetachFromLangGroupRequestVNext, Page,
    PageVersion,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveLandingPage {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<ArchiveLandingPage, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(ArchiveLandingPage { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for ArchiveLandingPage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveLandingPage", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.archived } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.archived }
    }
}
impl Signature for ArchiveLandingPage {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveLandingPageFolder {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<ArchiveLandingPageFolder, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(ArchiveLandingPageFolder { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for ArchiveLandingPageFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveLandingPageFolder", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.archived } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.archived }
    }
}
impl Signature for ArchiveLandingPageFolder {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveSitePage {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<ArchiveSitePage, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(ArchiveSitePage { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for ArchiveSitePage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSitePage", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.archived } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.archived }
    }
}
impl Signature for ArchiveSitePage {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct AttachToLangGroupLandingPageMultiLanguage {
    /// The body, `application/json`: `AttachToLangPrimaryRequestVNext`.
    pub body: AttachToLangPrimaryRequestVNext,
}
impl<E: Endpoint> Call<AttachToLangGroupLandingPageMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AttachToLangPrimaryRequestVNext>) -> Self {
        Self::of(AttachToLangGroupLandingPageMultiLanguage { body: body.into() })
    }
}
impl Shaped for AttachToLangGroupLandingPageMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AttachToLangGroupLandingPageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for AttachToLangGroupLandingPageMultiLanguage {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct AttachToLangGroupSitePageMultiLanguage {
    /// The body, `application/json`: `AttachToLangPrimaryRequestVNext`.
    pub body: AttachToLangPrimaryRequestVNext,
}
impl<E: Endpoint> Call<AttachToLangGroupSitePageMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AttachToLangPrimaryRequestVNext>) -> Self {
        Self::of(AttachToLangGroupSitePageMultiLanguage { body: body.into() })
    }
}
impl Shaped for AttachToLangGroupSitePageMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AttachToLangGroupSitePageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for AttachToLangGroupSitePageMultiLanguage {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchArchiveLandingPageFolders {
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchArchiveLandingPageFolders, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self::of(BatchArchiveLandingPageFolders { body: body.into() })
    }
}
impl Shaped for BatchArchiveLandingPageFolders {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveLandingPageFolders", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchArchiveLandingPageFolders {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchArchiveLandingPages {
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchArchiveLandingPages, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self::of(BatchArchiveLandingPages { body: body.into() }) }
}
impl Shaped for BatchArchiveLandingPages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchArchiveLandingPages {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchArchiveSitePages {
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchArchiveSitePages, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self::of(BatchArchiveSitePages { body: body.into() }) }
}
impl Shaped for BatchArchiveSitePages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveSitePages", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchArchiveSitePages {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateLandingPageFolders {
    /// The body, `application/json`: `BatchInputContentFolder`.
    pub body: BatchInputContentFolder,
}
impl<E: Endpoint> Call<BatchCreateLandingPageFolders, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputContentFolder>) -> Self {
        Self::of(BatchCreateLandingPageFolders { body: body.into() })
    }
}
impl Shaped for BatchCreateLandingPageFolders {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateLandingPageFolders", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchCreateLandingPageFolders {
    type Response = Batch<BatchResponseContentFolder, BatchResponseContentFolderWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateLandingPages {
    /// The body, `application/json`: `BatchInputPage`.
    pub body: BatchInputPage,
}
impl<E: Endpoint> Call<BatchCreateLandingPages, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPage>) -> Self { Self::of(BatchCreateLandingPages { body: body.into() }) }
}
impl Shaped for BatchCreateLandingPages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchCreateLandingPages {
    type Response = Batch<BatchResponsePage, BatchResponsePageWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateSitePages {
    /// The body, `application/json`: `BatchInputPage`.
    pub body: BatchInputPage,
}
impl<E: Endpoint> Call<BatchCreateSitePages, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPage>) -> Self { Self::of(BatchCreateSitePages { body: body.into() }) }
}
impl Shaped for BatchCreateSitePages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateSitePages", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchCreateSitePages {
    type Response = Batch<BatchResponsePage, BatchResponsePageWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadLandingPageFolders {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchReadLandingPageFolders, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self::of(BatchReadLandingPageFolders { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for BatchReadLandingPageFolders {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadLandingPageFolders", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for BatchReadLandingPageFolders {
    type Response = Batch<BatchResponseContentFolder, BatchResponseContentFolderWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadLandingPages {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchReadLandingPages, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self::of(BatchReadLandingPages { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for BatchReadLandingPages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for BatchReadLandingPages {
    type Response = Batch<BatchResponsePage, BatchResponsePageWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadSitePages {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchReadSitePages, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self::of(BatchReadSitePages { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for BatchReadSitePages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadSitePages", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for BatchReadSitePages {
    type Response = Batch<BatchResponsePage, BatchResponsePageWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateLandingPageFolders {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
}
impl<E: Endpoint> Call<BatchUpdateLandingPageFolders, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self {
        Self::of(BatchUpdateLandingPageFolders { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for BatchUpdateLandingPageFolders {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateLandingPageFolders", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for BatchUpdateLandingPageFolders {
    type Response = Batch<BatchResponseContentFolder, BatchResponseContentFolderWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateLandingPages {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
}
impl<E: Endpoint> Call<BatchUpdateLandingPages, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self {
        Self::of(BatchUpdateLandingPages { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for BatchUpdateLandingPages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for BatchUpdateLandingPages {
    type Response = Batch<BatchResponsePage, BatchResponsePageWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateSitePages {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
}
impl<E: Endpoint> Call<BatchUpdateSitePages, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self {
        Self::of(BatchUpdateSitePages { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for BatchUpdateSitePages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateSitePages", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { archived: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl Signature for BatchUpdateSitePages {
    type Response = Batch<BatchResponsePage, BatchResponsePageWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CloneLandingPages {
    /// The body, `application/json`: `ContentCloneRequestVNext`.
    pub body: ContentCloneRequestVNext,
}
impl<E: Endpoint> Call<CloneLandingPages, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentCloneRequestVNext>) -> Self { Self::of(CloneLandingPages { body: body.into() }) }
}
impl Shaped for CloneLandingPages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CloneLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CloneLandingPages {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CloneSitePages {
    /// The body, `application/json`: `ContentCloneRequestVNext`.
    pub body: ContentCloneRequestVNext,
}
impl<E: Endpoint> Call<CloneSitePages, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentCloneRequestVNext>) -> Self { Self::of(CloneSitePages { body: body.into() }) }
}
impl Shaped for CloneSitePages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CloneSitePages", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CloneSitePages {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLandingPage {
    /// The body, `application/json`: `Page`.
    pub body: Page,
}
impl<E: Endpoint> Call<CreateLandingPage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<Page>) -> Self { Self::of(CreateLandingPage { body: body.into() }) }
}
impl Shaped for CreateLandingPage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLandingPage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateLandingPage {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLandingPageFolder {
    /// The body, `application/json`: `ContentFolder`.
    pub body: ContentFolder,
}
impl<E: Endpoint> Call<CreateLandingPageFolder, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentFolder>) -> Self { Self::of(CreateLandingPageFolder { body: body.into() }) }
}
impl Shaped for CreateLandingPageFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLandingPageFolder", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateLandingPageFolder {
    type Response = ContentFolder;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLanguageVariationLandingPageMultiLanguage {
    /// The body, `application/json`: `ContentLanguageCloneRequestVNext`.
    pub body: ContentLanguageCloneRequestVNext,
}
impl<E: Endpoint> Call<CreateLanguageVariationLandingPageMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentLanguageCloneRequestVNext>) -> Self {
        Self::of(CreateLanguageVariationLandingPageMultiLanguage { body: body.into() })
    }
}
impl Shaped for CreateLanguageVariationLandingPageMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLanguageVariationLandingPageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateLanguageVariationLandingPageMultiLanguage {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLanguageVariationSitePageMultiLanguage {
    /// The body, `application/json`: `ContentLanguageCloneRequestVNext`.
    pub body: ContentLanguageCloneRequestVNext,
}
impl<E: Endpoint> Call<CreateLanguageVariationSitePageMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentLanguageCloneRequestVNext>) -> Self {
        Self::of(CreateLanguageVariationSitePageMultiLanguage { body: body.into() })
    }
}
impl Shaped for CreateLanguageVariationSitePageMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLanguageVariationSitePageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateLanguageVariationSitePageMultiLanguage {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateSitePage {
    /// The body, `application/json`: `Page`.
    pub body: Page,
}
impl<E: Endpoint> Call<CreateSitePage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<Page>) -> Self { Self::of(CreateSitePage { body: body.into() }) }
}
impl Shaped for CreateSitePage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSitePage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateSitePage {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateVariationLandingPageAbTest {
    /// The body, `application/json`: `AbTestCreateRequestVNext`.
    pub body: AbTestCreateRequestVNext,
}
impl<E: Endpoint> Call<CreateVariationLandingPageAbTest, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestCreateRequestVNext>) -> Self {
        Self::of(CreateVariationLandingPageAbTest { body: body.into() })
    }
}
impl Shaped for CreateVariationLandingPageAbTest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateVariationLandingPageAbTest", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateVariationLandingPageAbTest {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateVariationSitePageAbTest {
    /// The body, `application/json`: `AbTestCreateRequestVNext`.
    pub body: AbTestCreateRequestVNext,
}
impl<E: Endpoint> Call<CreateVariationSitePageAbTest, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestCreateRequestVNext>) -> Self {
        Self::of(CreateVariationSitePageAbTest { body: body.into() })
    }
}
impl Shaped for CreateVariationSitePageAbTest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateVariationSitePageAbTest", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateVariationSitePageAbTest {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct DetachFromLangGroupLandingPageMultiLanguage {
    /// The body, `application/json`: `DetachFromLangGroupRequestVNext`.
    pub body: DetachFromLangGroupRequestVNext,
}
impl<E: Endpoint> Call<DetachFromLangGroupLandingPageMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<DetachFromLangGroupRequestVNext>) -> Self {
        Self::of(DetachFromLangGroupLandingPageMultiLanguage { body: body.into() })
    }
}
impl Shaped for DetachFromLangGroupLandingPageMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DetachFromLangGroupLandingPageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for DetachFromLangGroupLandingPageMultiLanguage {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct DetachFromLangGroupSitePageMultiLanguage {
    /// The body, `application/json`: `DetachFromLangGroupRequestVNext`.
    pub body: DetachFromLangGroupRequestVNext,
}
impl<E: Endpoint> Call<DetachFromLangGroupSitePageMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<DetachFromLangGroupRequestVNext>) -> Self {
        Self::of(DetachFromLangGroupSitePageMultiLanguage { body: body.into() })
    }
}
impl Shaped for DetachFromLangGroupSitePageMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DetachFromLangGroupSitePageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for DetachFromLangGroupSitePageMultiLanguage {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct EndLandingPageAbTest {
    /// The body, `application/json`: `AbTestEndRequestVNext`.
    pub body: AbTestEndRequestVNext,
}
impl<E: Endpoint> Call<EndLandingPageAbTest, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestEndRequestVNext>) -> Self { Self::of(EndLandingPageAbTest { body: body.into() }) }
}
impl Shaped for EndLandingPageAbTest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EndLandingPageAbTest", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EndLandingPageAbTest {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct EndSitePageAbTest {
    /// The body, `application/json`: `AbTestEndRequestVNext`.
    pub body: AbTestEndRequestVNext,
}
impl<E: Endpoint> Call<EndSitePageAbTest, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestEndRequestVNext>) -> Self { Self::of(EndSitePageAbTest { body: body.into() }) }
}
impl Shaped for EndSitePageAbTest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EndSitePageAbTest", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EndSitePageAbTest {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetLandingPage {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
}
impl<E: Endpoint> Call<GetLandingPage, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(GetLandingPage { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
}
impl Shaped for GetLandingPage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPage", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "property", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, property: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.archived, _ => &self.property }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.archived, _ => &mut self.property }
    }
}
impl Signature for GetLandingPage {
    type Response = Page;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/pages`, in v3.
#[non_exhaustive]
pub struct GetLandingPageCursor {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
}
impl<E: Endpoint> Call<GetLandingPageCursor, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.parts.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.parts.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for Call<GetLandingPageCursor, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetLandingPageCursor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPageCursor", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl Signature for GetLandingPageCursor {
    type Response = Value;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetLandingPageDraft {
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<GetLandingPageDraft, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self::of(GetLandingPageDraft { object_id: object_id.into() }) }
}
impl Shaped for GetLandingPageDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for GetLandingPageDraft {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetLandingPageFolder {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
}
impl<E: Endpoint> Call<GetLandingPageFolder, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(GetLandingPageFolder { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
}
impl Shaped for GetLandingPageFolder {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPageFolder", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "property", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, property: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.archived, _ => &self.property }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.archived, _ => &mut self.property }
    }
}
impl Signature for GetLandingPageFolder {
    type Response = ContentFolder;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/pages`, in v3.
#[non_exhaustive]
pub struct GetLandingPageFolderCursor {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
}
impl<E: Endpoint> Call<GetLandingPageFolderCursor, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.parts.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.parts.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for Call<GetLandingPageFolderCursor, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetLandingPageFolderCursor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPageFolderCursor", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl Signature for GetLandingPageFolderCursor {
    type Response = Value;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetLandingPageFolderRevision {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<GetLandingPageFolderRevision, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(GetLandingPageFolderRevision { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for GetLandingPageFolderRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPageFolderRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for GetLandingPageFolderRevision {
    type Response = ContentFolderVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetLandingPageRevision {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<GetLandingPageRevision, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(GetLandingPageRevision { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for GetLandingPageRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPageRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for GetLandingPageRevision {
    type Response = PageVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetSitePage {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
}
impl<E: Endpoint> Call<GetSitePage, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(GetSitePage { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
}
impl Shaped for GetSitePage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSitePage", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "property", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, property: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.archived, _ => &self.property }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.archived, _ => &mut self.property }
    }
}
impl Signature for GetSitePage {
    type Response = Page;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/pages`, in v3.
#[non_exhaustive]
pub struct GetSitePageCursor {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
}
impl<E: Endpoint> Call<GetSitePageCursor, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.parts.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.parts.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for Call<GetSitePageCursor, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetSitePageCursor {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSitePageCursor", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl Signature for GetSitePageCursor {
    type Response = Value;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetSitePageDraft {
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<GetSitePageDraft, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self::of(GetSitePageDraft { object_id: object_id.into() }) }
}
impl Shaped for GetSitePageDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSitePageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for GetSitePageDraft {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetSitePageRevision {
    /// In the path: text.
    pub object_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<GetSitePageRevision, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(GetSitePageRevision { object_id: object_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for GetSitePageRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSitePageRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, _ => &self.revision_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl Signature for GetSitePageRevision {
    type Response = PageVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListLandingPageFolderRevisions {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListLandingPageFolderRevisions, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(ListLandingPageFolderRevisions { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ListLandingPageFolderRevisions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListLandingPageFolderRevisions", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, after: None, before: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl Signature for ListLandingPageFolderRevisions {
    type Response = CollectionResponseWithTotalContentFolderVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListLandingPageFolders {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
}
impl<E: Endpoint> Call<ListLandingPageFolders, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.parts.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.parts.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for Call<ListLandingPageFolders, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListLandingPageFolders {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListLandingPageFolders", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl Signature for ListLandingPageFolders {
    type Response = CollectionResponseWithTotalContentFolderForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListLandingPageRevisions {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListLandingPageRevisions, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(ListLandingPageRevisions { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ListLandingPageRevisions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListLandingPageRevisions", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, after: None, before: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl Signature for ListLandingPageRevisions {
    type Response = CollectionResponseWithTotalPageVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListLandingPages {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
}
impl<E: Endpoint> Call<ListLandingPages, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.parts.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.parts.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for Call<ListLandingPages, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListLandingPages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl Signature for ListLandingPages {
    type Response = CollectionResponseWithTotalPageForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListSitePageRevisions {
    /// In the path: text.
    pub object_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListSitePageRevisions, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(ListSitePageRevisions { object_id: object_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ListSitePageRevisions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSitePageRevisions", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, after: None, before: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl Signature for ListSitePageRevisions {
    type Response = CollectionResponseWithTotalPageVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListSitePages {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
}
impl<E: Endpoint> Call<ListSitePages, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.parts.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.parts.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.parts.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for Call<ListSitePages, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListSitePages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSitePages", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl Signature for ListSitePages {
    type Response = CollectionResponseWithTotalPageForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct PushLiveLandingPageDraft {
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<PushLiveLandingPageDraft, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self::of(PushLiveLandingPageDraft { object_id: object_id.into() })
    }
}
impl Shaped for PushLiveLandingPageDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PushLiveLandingPageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for PushLiveLandingPageDraft {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct PushLiveSitePageDraft {
    /// In the path: text.
    pub object_id: Text,
}
impl<E: Endpoint> Call<PushLiveSitePageDraft, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self::of(PushLiveSitePageDraft { object_id: object_id.into() }) }
}
impl Shaped for PushLiveSitePageDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PushLiveSitePageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_id }
}
impl Signature for PushLiveSitePageDraft {
    type Response = ();
}
