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
pub struct ArchiveLandingPage<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveLandingPage<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for ArchiveLandingPage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveLandingPage", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.archived } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for ArchiveLandingPage<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveLandingPageFolder<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveLandingPageFolder<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for ArchiveLandingPageFolder<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveLandingPageFolder", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.archived } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for ArchiveLandingPageFolder<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveSitePage<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveSitePage<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for ArchiveSitePage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSitePage", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.archived } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for ArchiveSitePage<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct AttachToLangGroupLandingPageMultiLanguage<E> {
    /// The body, `application/json`: a `AttachToLangPrimaryRequestVNext`.
    pub body: AttachToLangPrimaryRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AttachToLangGroupLandingPageMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<AttachToLangPrimaryRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for AttachToLangGroupLandingPageMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AttachToLangGroupLandingPageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for AttachToLangGroupLandingPageMultiLanguage<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct AttachToLangGroupSitePageMultiLanguage<E> {
    /// The body, `application/json`: a `AttachToLangPrimaryRequestVNext`.
    pub body: AttachToLangPrimaryRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AttachToLangGroupSitePageMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<AttachToLangPrimaryRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for AttachToLangGroupSitePageMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AttachToLangGroupSitePageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for AttachToLangGroupSitePageMultiLanguage<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchArchiveLandingPageFolders<E> {
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveLandingPageFolders<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchArchiveLandingPageFolders<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveLandingPageFolders", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchArchiveLandingPageFolders<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchArchiveLandingPages<E> {
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveLandingPages<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchArchiveLandingPages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchArchiveLandingPages<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchArchiveSitePages<E> {
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveSitePages<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchArchiveSitePages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveSitePages", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchArchiveSitePages<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateLandingPageFolders<E> {
    /// The body, `application/json`: a `BatchInputContentFolder`.
    pub body: BatchInputContentFolder,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateLandingPageFolders<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputContentFolder>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchCreateLandingPageFolders<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateLandingPageFolders", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchCreateLandingPageFolders<E> {
    type Response = Batch<BatchResponseContentFolder, BatchResponseContentFolderWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateLandingPages<E> {
    /// The body, `application/json`: a `BatchInputPage`.
    pub body: BatchInputPage,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateLandingPages<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPage>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchCreateLandingPages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchCreateLandingPages<E> {
    type Response = Batch<BatchResponsePage, BatchResponsePageWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateSitePages<E> {
    /// The body, `application/json`: a `BatchInputPage`.
    pub body: BatchInputPage,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateSitePages<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPage>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchCreateSitePages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateSitePages", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchCreateSitePages<E> {
    type Response = Batch<BatchResponsePage, BatchResponsePageWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadLandingPageFolders<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadLandingPageFolders<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self { body: body.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for BatchReadLandingPageFolders<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadLandingPageFolders", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchReadLandingPageFolders<E> {
    type Response = Batch<BatchResponseContentFolder, BatchResponseContentFolderWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadLandingPages<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadLandingPages<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self { body: body.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for BatchReadLandingPages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchReadLandingPages<E> {
    type Response = Batch<BatchResponsePage, BatchResponsePageWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadSitePages<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadSitePages<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self { body: body.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for BatchReadSitePages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadSitePages", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchReadSitePages<E> {
    type Response = Batch<BatchResponsePage, BatchResponsePageWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateLandingPageFolders<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateLandingPageFolders<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self { Self { body: body.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for BatchUpdateLandingPageFolders<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateLandingPageFolders", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchUpdateLandingPageFolders<E> {
    type Response = Batch<BatchResponseContentFolder, BatchResponseContentFolderWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateLandingPages<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateLandingPages<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self { Self { body: body.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for BatchUpdateLandingPages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchUpdateLandingPages<E> {
    type Response = Batch<BatchResponsePage, BatchResponsePageWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateSitePages<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: a `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateSitePages<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self { Self { body: body.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for BatchUpdateSitePages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateSitePages", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { archived: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.archived, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.archived, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchUpdateSitePages<E> {
    type Response = Batch<BatchResponsePage, BatchResponsePageWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CloneLandingPages<E> {
    /// The body, `application/json`: a `ContentCloneRequestVNext`.
    pub body: ContentCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CloneLandingPages<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentCloneRequestVNext>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CloneLandingPages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CloneLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CloneLandingPages<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CloneSitePages<E> {
    /// The body, `application/json`: a `ContentCloneRequestVNext`.
    pub body: ContentCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CloneSitePages<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentCloneRequestVNext>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CloneSitePages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CloneSitePages", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CloneSitePages<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLandingPage<E> {
    /// The body, `application/json`: a `Page`.
    pub body: Page,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLandingPage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<Page>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateLandingPage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLandingPage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateLandingPage<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLandingPageFolder<E> {
    /// The body, `application/json`: a `ContentFolder`.
    pub body: ContentFolder,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLandingPageFolder<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentFolder>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateLandingPageFolder<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLandingPageFolder", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateLandingPageFolder<E> {
    type Response = ContentFolder;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLanguageVariationLandingPageMultiLanguage<E> {
    /// The body, `application/json`: a `ContentLanguageCloneRequestVNext`.
    pub body: ContentLanguageCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLanguageVariationLandingPageMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentLanguageCloneRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateLanguageVariationLandingPageMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLanguageVariationLandingPageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateLanguageVariationLandingPageMultiLanguage<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLanguageVariationSitePageMultiLanguage<E> {
    /// The body, `application/json`: a `ContentLanguageCloneRequestVNext`.
    pub body: ContentLanguageCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLanguageVariationSitePageMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ContentLanguageCloneRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateLanguageVariationSitePageMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLanguageVariationSitePageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateLanguageVariationSitePageMultiLanguage<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateSitePage<E> {
    /// The body, `application/json`: a `Page`.
    pub body: Page,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSitePage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<Page>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateSitePage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSitePage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateSitePage<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateVariationLandingPageAbTest<E> {
    /// The body, `application/json`: a `AbTestCreateRequestVNext`.
    pub body: AbTestCreateRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateVariationLandingPageAbTest<E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestCreateRequestVNext>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateVariationLandingPageAbTest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateVariationLandingPageAbTest", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateVariationLandingPageAbTest<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateVariationSitePageAbTest<E> {
    /// The body, `application/json`: a `AbTestCreateRequestVNext`.
    pub body: AbTestCreateRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateVariationSitePageAbTest<E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestCreateRequestVNext>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateVariationSitePageAbTest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateVariationSitePageAbTest", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateVariationSitePageAbTest<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct DetachFromLangGroupLandingPageMultiLanguage<E> {
    /// The body, `application/json`: a `DetachFromLangGroupRequestVNext`.
    pub body: DetachFromLangGroupRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DetachFromLangGroupLandingPageMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<DetachFromLangGroupRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for DetachFromLangGroupLandingPageMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "DetachFromLangGroupLandingPageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for DetachFromLangGroupLandingPageMultiLanguage<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct DetachFromLangGroupSitePageMultiLanguage<E> {
    /// The body, `application/json`: a `DetachFromLangGroupRequestVNext`.
    pub body: DetachFromLangGroupRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DetachFromLangGroupSitePageMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<DetachFromLangGroupRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for DetachFromLangGroupSitePageMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "DetachFromLangGroupSitePageMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for DetachFromLangGroupSitePageMultiLanguage<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct EndLandingPageAbTest<E> {
    /// The body, `application/json`: a `AbTestEndRequestVNext`.
    pub body: AbTestEndRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EndLandingPageAbTest<E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestEndRequestVNext>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EndLandingPageAbTest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EndLandingPageAbTest", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for EndLandingPageAbTest<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct EndSitePageAbTest<E> {
    /// The body, `application/json`: a `AbTestEndRequestVNext`.
    pub body: AbTestEndRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EndSitePageAbTest<E> {
    /// With all that is required.
    pub fn new(body: impl Into<AbTestEndRequestVNext>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EndSitePageAbTest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EndSitePageAbTest", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for EndSitePageAbTest<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetLandingPage<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetLandingPage<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
}
impl<E: Endpoint> Shaped for GetLandingPage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPage", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "property", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, property: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.archived, _ => &self.property }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.archived, _ => &mut self.property }
    }
}
impl<E: Endpoint> Signature for GetLandingPage<E> {
    type Response = Page;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/pages`, in v3.
#[non_exhaustive]
pub struct GetLandingPageCursor<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetLandingPageCursor<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for GetLandingPageCursor<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetLandingPageCursor<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPageCursor", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl<E: Endpoint> Signature for GetLandingPageCursor<E> {
    type Response = Value;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetLandingPageDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetLandingPageDraft<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetLandingPageDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for GetLandingPageDraft<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetLandingPageFolder<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetLandingPageFolder<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
}
impl<E: Endpoint> Shaped for GetLandingPageFolder<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPageFolder", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "property", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, property: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.archived, _ => &self.property }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.archived, _ => &mut self.property }
    }
}
impl<E: Endpoint> Signature for GetLandingPageFolder<E> {
    type Response = ContentFolder;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/pages`, in v3.
#[non_exhaustive]
pub struct GetLandingPageFolderCursor<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetLandingPageFolderCursor<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for GetLandingPageFolderCursor<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetLandingPageFolderCursor<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPageFolderCursor", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl<E: Endpoint> Signature for GetLandingPageFolderCursor<E> {
    type Response = Value;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetLandingPageFolderRevision<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetLandingPageFolderRevision<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetLandingPageFolderRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPageFolderRevision", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for GetLandingPageFolderRevision<E> {
    type Response = ContentFolderVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetLandingPageRevision<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetLandingPageRevision<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetLandingPageRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLandingPageRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for GetLandingPageRevision<E> {
    type Response = PageVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetSitePage<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSitePage<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
}
impl<E: Endpoint> Shaped for GetSitePage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSitePage", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "property", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, archived: None, property: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.archived, _ => &self.property }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.archived, _ => &mut self.property }
    }
}
impl<E: Endpoint> Signature for GetSitePage<E> {
    type Response = Page;
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/pages`, in v3.
#[non_exhaustive]
pub struct GetSitePageCursor<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSitePageCursor<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for GetSitePageCursor<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetSitePageCursor<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSitePageCursor", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl<E: Endpoint> Signature for GetSitePageCursor<E> {
    type Response = Value;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetSitePageDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSitePageDraft<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetSitePageDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSitePageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for GetSitePageDraft<E> {
    type Response = Page;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetSitePageRevision<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSitePageRevision<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { object_id: object_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetSitePageRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSitePageRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for GetSitePageRevision<E> {
    type Response = PageVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListLandingPageFolderRevisions<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListLandingPageFolderRevisions<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for ListLandingPageFolderRevisions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListLandingPageFolderRevisions", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { object_id: Text::EMPTY, after: None, before: None, limit: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for ListLandingPageFolderRevisions<E> {
    type Response = CollectionResponseWithTotalContentFolderVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListLandingPageFolders<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListLandingPageFolders<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for ListLandingPageFolders<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListLandingPageFolders<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListLandingPageFolders", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl<E: Endpoint> Signature for ListLandingPageFolders<E> {
    type Response = CollectionResponseWithTotalContentFolderForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListLandingPageRevisions<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListLandingPageRevisions<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for ListLandingPageRevisions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListLandingPageRevisions", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { object_id: Text::EMPTY, after: None, before: None, limit: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for ListLandingPageRevisions<E> {
    type Response = CollectionResponseWithTotalPageVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListLandingPages<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListLandingPages<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for ListLandingPages<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListLandingPages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListLandingPages", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl<E: Endpoint> Signature for ListLandingPages<E> {
    type Response = CollectionResponseWithTotalPageForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListSitePageRevisions<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListSitePageRevisions<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.before = Some(before.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for ListSitePageRevisions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSitePageRevisions", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { object_id: Text::EMPTY, after: None, before: None, limit: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.after, 2 => &self.before, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, 1 => &mut self.after, 2 => &mut self.before, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for ListSitePageRevisions<E> {
    type Response = CollectionResponseWithTotalPageVersion;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListSitePages<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListSitePages<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `updatedAfter`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedBefore`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into()); self
    }
}
impl<E: Endpoint> Default for ListSitePages<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListSitePages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSitePages", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "property", required: false }, Member { name: "sort", required: false },
            Member { name: "updatedAfter", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedBefore", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, created_after: None, created_at: None, created_before: None, limit: None,
            property: None, sort: None, updated_after: None, updated_at: None, updated_before: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, 6 => &self.property, 7 => &self.sort,
            8 => &self.updated_after, 9 => &self.updated_at, _ => &self.updated_before,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, 5 => &mut self.limit, 6 => &mut self.property, 7 => &mut self.sort,
            8 => &mut self.updated_after, 9 => &mut self.updated_at, _ => &mut self.updated_before,
        }
    }
}
impl<E: Endpoint> Signature for ListSitePages<E> {
    type Response = CollectionResponseWithTotalPageForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct PushLiveLandingPageDraft<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PushLiveLandingPageDraft<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PushLiveLandingPageDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PushLiveLandingPageDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_id } }
}
impl<E: Endpoint> Signature for PushLiveLandingPageDraft<E> {
    type Response = ();
}

crate::runtime::operation_traits! {
    ArchiveLandingPage, ArchiveLandingPageFolder, ArchiveSitePage, AttachToLangGroupLandingPageMultiLanguage,
    AttachToLangGroupSitePageMultiLanguage, BatchArchiveLandingPageFolders, BatchArchiveLandingPages,
    BatchArchiveSitePages, BatchCreateLandingPageFolders, BatchCreateLandingPages, BatchCreateSitePages,
    BatchReadLandingPageFolders, BatchReadLandingPages, BatchReadSitePages, BatchUpdateLandingPageFolders,
    BatchUpdateLandingPages, BatchUpdateSitePages, CloneLandingPages, CloneSitePages, CreateLandingPage,
    CreateLandingPageFolder, CreateLanguageVariationLandingPageMultiLanguage,
    CreateLanguageVariationSitePageMultiLanguage, CreateSitePage, CreateVariationLandingPageAbTest,
    CreateVariationSitePageAbTest, DetachFromLangGroupLandingPageMultiLanguage,
    DetachFromLangGroupSitePageMultiLanguage, EndLandingPageAbTest, EndSitePageAbTest, GetLandingPage,
    GetLandingPageCursor, GetLandingPageDraft, GetLandingPageFolder, GetLandingPageFolderCursor,
    GetLandingPageFolderRevision, GetLandingPageRevision, GetSitePage, GetSitePageCursor, GetSitePageDraft,
    GetSitePageRevision, ListLandingPageFolderRevisions, ListLandingPageFolders, ListLandingPageRevisions,
    ListLandingPages, ListSitePageRevisions, ListSitePages, PushLiveLandingPageDraft,
}
