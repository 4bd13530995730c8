// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    ArchiveLandingPage "ArchiveLandingPage" -> () {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    ArchiveLandingPageFolder "ArchiveLandingPageFolder" -> () {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    ArchiveSitePage "ArchiveSitePage" -> () {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct AttachToLangGroupLandingPageMultiLanguage<E> {
    /// The body, `application/json`: `AttachToLangPrimaryRequestVNext`.
    pub body: AttachToLangPrimaryRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AttachToLangGroupLandingPageMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AttachToLangPrimaryRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AttachToLangGroupLandingPageMultiLanguage "AttachToLangGroupLandingPageMultiLanguage" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct AttachToLangGroupSitePageMultiLanguage<E> {
    /// The body, `application/json`: `AttachToLangPrimaryRequestVNext`.
    pub body: AttachToLangPrimaryRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AttachToLangGroupSitePageMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AttachToLangPrimaryRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AttachToLangGroupSitePageMultiLanguage "AttachToLangGroupSitePageMultiLanguage" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchArchiveLandingPageFolders<E> {
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveLandingPageFolders<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchArchiveLandingPageFolders "BatchArchiveLandingPageFolders" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchArchiveLandingPages<E> {
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveLandingPages<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchArchiveLandingPages "BatchArchiveLandingPages" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchArchiveSitePages<E> {
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveSitePages<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchArchiveSitePages "BatchArchiveSitePages" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateLandingPageFolders<E> {
    /// The body, `application/json`: `BatchInputContentFolder`.
    pub body: BatchInputContentFolder,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateLandingPageFolders<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputContentFolder>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateLandingPageFolders "BatchCreateLandingPageFolders" -> Batch<BatchResponseContentFolder, BatchResponseContentFolderWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateLandingPages<E> {
    /// The body, `application/json`: `BatchInputPage`.
    pub body: BatchInputPage,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateLandingPages<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPage>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateLandingPages "BatchCreateLandingPages" -> Batch<BatchResponsePage, BatchResponsePageWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchCreateSitePages<E> {
    /// The body, `application/json`: `BatchInputPage`.
    pub body: BatchInputPage,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateSitePages<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPage>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateSitePages "BatchCreateSitePages" -> Batch<BatchResponsePage, BatchResponsePageWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadLandingPageFolders<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadLandingPageFolders<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    BatchReadLandingPageFolders "BatchReadLandingPageFolders" -> Batch<BatchResponseContentFolder, BatchResponseContentFolderWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadLandingPages<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadLandingPages<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    BatchReadLandingPages "BatchReadLandingPages" -> Batch<BatchResponsePage, BatchResponsePageWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchReadSitePages<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadSitePages<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    BatchReadSitePages "BatchReadSitePages" -> Batch<BatchResponsePage, BatchResponsePageWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateLandingPageFolders<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateLandingPageFolders<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    BatchUpdateLandingPageFolders "BatchUpdateLandingPageFolders" -> Batch<BatchResponseContentFolder, BatchResponseContentFolderWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateLandingPages<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateLandingPages<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    BatchUpdateLandingPages "BatchUpdateLandingPages" -> Batch<BatchResponsePage, BatchResponsePageWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpdateSitePages<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateSitePages<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    BatchUpdateSitePages "BatchUpdateSitePages" -> Batch<BatchResponsePage, BatchResponsePageWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CloneLandingPages<E> {
    /// The body, `application/json`: `ContentCloneRequestVNext`.
    pub body: ContentCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CloneLandingPages<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ContentCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CloneLandingPages "CloneLandingPages" -> Page {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CloneSitePages<E> {
    /// The body, `application/json`: `ContentCloneRequestVNext`.
    pub body: ContentCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CloneSitePages<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ContentCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CloneSitePages "CloneSitePages" -> Page {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLandingPage<E> {
    /// The body, `application/json`: `Page`.
    pub body: Page,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLandingPage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<Page>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateLandingPage "CreateLandingPage" -> Page {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLandingPageFolder<E> {
    /// The body, `application/json`: `ContentFolder`.
    pub body: ContentFolder,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLandingPageFolder<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ContentFolder>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateLandingPageFolder "CreateLandingPageFolder" -> ContentFolder {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLanguageVariationLandingPageMultiLanguage<E> {
    /// The body, `application/json`: `ContentLanguageCloneRequestVNext`.
    pub body: ContentLanguageCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLanguageVariationLandingPageMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ContentLanguageCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateLanguageVariationLandingPageMultiLanguage "CreateLanguageVariationLandingPageMultiLanguage" -> Page {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateLanguageVariationSitePageMultiLanguage<E> {
    /// The body, `application/json`: `ContentLanguageCloneRequestVNext`.
    pub body: ContentLanguageCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLanguageVariationSitePageMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ContentLanguageCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateLanguageVariationSitePageMultiLanguage "CreateLanguageVariationSitePageMultiLanguage" -> Page {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateSitePage<E> {
    /// The body, `application/json`: `Page`.
    pub body: Page,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSitePage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<Page>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSitePage "CreateSitePage" -> Page {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateVariationLandingPageAbTest<E> {
    /// The body, `application/json`: `AbTestCreateRequestVNext`.
    pub body: AbTestCreateRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateVariationLandingPageAbTest<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AbTestCreateRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateVariationLandingPageAbTest "CreateVariationLandingPageAbTest" -> Page {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateVariationSitePageAbTest<E> {
    /// The body, `application/json`: `AbTestCreateRequestVNext`.
    pub body: AbTestCreateRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateVariationSitePageAbTest<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AbTestCreateRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateVariationSitePageAbTest "CreateVariationSitePageAbTest" -> Page {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct DetachFromLangGroupLandingPageMultiLanguage<E> {
    /// The body, `application/json`: `DetachFromLangGroupRequestVNext`.
    pub body: DetachFromLangGroupRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DetachFromLangGroupLandingPageMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<DetachFromLangGroupRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    DetachFromLangGroupLandingPageMultiLanguage "DetachFromLangGroupLandingPageMultiLanguage" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct DetachFromLangGroupSitePageMultiLanguage<E> {
    /// The body, `application/json`: `DetachFromLangGroupRequestVNext`.
    pub body: DetachFromLangGroupRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DetachFromLangGroupSitePageMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<DetachFromLangGroupRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    DetachFromLangGroupSitePageMultiLanguage "DetachFromLangGroupSitePageMultiLanguage" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct EndLandingPageAbTest<E> {
    /// The body, `application/json`: `AbTestEndRequestVNext`.
    pub body: AbTestEndRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EndLandingPageAbTest<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AbTestEndRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EndLandingPageAbTest "EndLandingPageAbTest" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct EndSitePageAbTest<E> {
    /// The body, `application/json`: `AbTestEndRequestVNext`.
    pub body: AbTestEndRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EndSitePageAbTest<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AbTestEndRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EndSitePageAbTest "EndSitePageAbTest" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
}
crate::runtime::signature! {
    GetLandingPage "GetLandingPage" -> Page {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 property "property" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for GetLandingPageCursor<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetLandingPageCursor "GetLandingPageCursor" -> Value {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 property "property" optional = None;
            7 sort "sort" optional = None;
            8 updated_after "updatedAfter" optional = None;
            9 updated_at "updatedAt" optional = None;
            10 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetLandingPageDraft "GetLandingPageDraft" -> Page {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
}
crate::runtime::signature! {
    GetLandingPageFolder "GetLandingPageFolder" -> ContentFolder {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 property "property" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for GetLandingPageFolderCursor<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetLandingPageFolderCursor "GetLandingPageFolderCursor" -> Value {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 property "property" optional = None;
            7 sort "sort" optional = None;
            8 updated_after "updatedAfter" optional = None;
            9 updated_at "updatedAt" optional = None;
            10 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetLandingPageFolderRevision "GetLandingPageFolderRevision" -> ContentFolderVersion {
        path 2 {
            0 object_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetLandingPageRevision "GetLandingPageRevision" -> PageVersion {
        path 2 {
            0 object_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
}
crate::runtime::signature! {
    GetSitePage "GetSitePage" -> Page {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 property "property" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for GetSitePageCursor<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetSitePageCursor "GetSitePageCursor" -> Value {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 property "property" optional = None;
            7 sort "sort" optional = None;
            8 updated_after "updatedAfter" optional = None;
            9 updated_at "updatedAt" optional = None;
            10 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetSitePageDraft "GetSitePageDraft" -> Page {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetSitePageRevision "GetSitePageRevision" -> PageVersion {
        path 2 {
            0 object_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ListLandingPageFolderRevisions "ListLandingPageFolderRevisions" -> CollectionResponseWithTotalContentFolderVersion {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 before "before" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for ListLandingPageFolders<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListLandingPageFolders "ListLandingPageFolders" -> CollectionResponseWithTotalContentFolderForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 property "property" optional = None;
            7 sort "sort" optional = None;
            8 updated_after "updatedAfter" optional = None;
            9 updated_at "updatedAt" optional = None;
            10 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ListLandingPageRevisions "ListLandingPageRevisions" -> CollectionResponseWithTotalPageVersion {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 before "before" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for ListLandingPages<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListLandingPages "ListLandingPages" -> CollectionResponseWithTotalPageForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 property "property" optional = None;
            7 sort "sort" optional = None;
            8 updated_after "updatedAfter" optional = None;
            9 updated_at "updatedAt" optional = None;
            10 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ListSitePageRevisions "ListSitePageRevisions" -> CollectionResponseWithTotalPageVersion {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 before "before" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}
