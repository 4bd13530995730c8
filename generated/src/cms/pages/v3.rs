// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/pages`, version `v3`: 72 operations, 51 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/cms/pages/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AbTestCreateRequestVNext, AbTestEndRequestVNext, AbTestRerunRequestVNext, Angle, AngleUnits,
    AttachToLangPrimaryRequestVNext, BackgroundImage, BatchInputContentFolder, BatchInputJsonNode, BatchInputPage,
    BatchInputString, BatchResponseContentFolder, BatchResponseContentFolderWithErrors, BatchResponsePage,
    BatchResponsePageWithErrors, BatchResponseSimplePublicStatus as BatchResponseStatus, BreakpointStyles,
    CollectionResponseWithTotalContentFolderForwardPaging, CollectionResponseWithTotalContentFolderVersion,
    CollectionResponseWithTotalPageForwardPaging, CollectionResponseWithTotalPageVersion, ColorStop,
    ContentCloneRequestVNext, ContentFolder, ContentFolderVersion, ContentLanguageCloneRequestVNext,
    ContentLanguageVariation, ContentScheduleRequestVNext, DetachFromLangGroupRequestVNext, Error, ErrorDetail,
    ForwardPaging, Gradient, LayoutSection, Margin, NextPage, Padding, Page, PageAbStatus,
    BlogPostContentTypeCategory as PageContentTypeCategory, PageCurrentState, PageVersion, Paging, PreviousPage,
    RGBAColor, RowMetaData, SetNewLanguagePrimaryRequestVNext, SideOrCorner, SideOrCornerHorizontalSide,
    SideOrCornerVerticalSide, Size, SizeUnits, StandardError, Styles, StylesFlexboxPositioning,
    UpdateLanguagesRequestVNext, VersionUser,
};

/// `PublicAccessRule`: any JSON.
pub type PublicAccessRule = crate::Value;

/// `CursorPagedResultContentFolderLong`: any JSON.
pub type CursorPagedResultContentFolderLong = crate::Value;

/// `CursorPagedResultPageLong`: any JSON.
pub type CursorPagedResultPageLong = crate::Value;

/// `DELETE /cms/v3/pages/landing-pages/{objectId}`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::ArchiveLandingPage`.
pub type ArchiveLandingPage = crate::Call<crate::operations::ArchiveLandingPage, endpoint::ArchiveLandingPage>;

/// `DELETE /cms/v3/pages/landing-pages/folders/{objectId}`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::ArchiveLandingPageFolder`.
pub type ArchiveLandingPageFolder =
    crate::Call<crate::operations::ArchiveLandingPageFolder, endpoint::ArchiveLandingPageFolder>;

/// `DELETE /cms/v3/pages/site-pages/{objectId}`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::ArchiveSitePage`.
pub type ArchiveSitePage = crate::Call<crate::operations::ArchiveSitePage, endpoint::ArchiveSitePage>;

/// `POST /cms/v3/pages/landing-pages/multi-language/attach-to-lang-group`
///
/// The specification names no success. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::AttachToLangGroupLandingPageMultiLanguage`.
pub type AttachToLangGroupLandingPageMultiLanguage =
    crate::Call<crate::operations::AttachToLangGroupLandingPageMultiLanguage, endpoint::AttachToLangGroupLandingPageMultiLanguage>;

/// `POST /cms/v3/pages/site-pages/multi-language/attach-to-lang-group`
///
/// The specification names no success. Any of the scopes `content`, `content.site_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::AttachToLangGroupSitePageMultiLanguage`.
pub type AttachToLangGroupSitePageMultiLanguage =
    crate::Call<crate::operations::AttachToLangGroupSitePageMultiLanguage, endpoint::AttachToLangGroupSitePageMultiLanguage>;

/// `POST /cms/v3/pages/landing-pages/folders/batch/archive`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::BatchArchiveLandingPageFolders`.
pub type BatchArchiveLandingPageFolders =
    crate::Call<crate::operations::BatchArchiveLandingPageFolders, endpoint::BatchArchiveLandingPageFolders>;

/// `POST /cms/v3/pages/landing-pages/batch/archive`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::BatchArchiveLandingPages`.
pub type BatchArchiveLandingPages =
    crate::Call<crate::operations::BatchArchiveLandingPages, endpoint::BatchArchiveLandingPages>;

/// `POST /cms/v3/pages/site-pages/batch/archive`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::BatchArchiveSitePages`.
pub type BatchArchiveSitePages = crate::Call<crate::operations::BatchArchiveSitePages, endpoint::BatchArchiveSitePages>;

/// `POST /cms/v3/pages/landing-pages/folders/batch/create`
///
/// Answers 201 (`BatchResponseContentFolder`), 207 (`BatchResponseContentFolderWithErrors`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::BatchCreateLandingPageFolders`.
pub type BatchCreateLandingPageFolders =
    crate::Call<crate::operations::BatchCreateLandingPageFolders, endpoint::BatchCreateLandingPageFolders>;

/// `POST /cms/v3/pages/landing-pages/batch/create`
///
/// Answers 201 (`BatchResponsePage`), 207 (`BatchResponsePageWithErrors`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::BatchCreateLandingPages`.
pub type BatchCreateLandingPages =
    crate::Call<crate::operations::BatchCreateLandingPages, endpoint::BatchCreateLandingPages>;

/// `POST /cms/v3/pages/site-pages/batch/create`
///
/// Answers 201 (`BatchResponsePage`), 207 (`BatchResponsePageWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::BatchCreateSitePages`.
pub type BatchCreateSitePages = crate::Call<crate::operations::BatchCreateSitePages, endpoint::BatchCreateSitePages>;

/// `POST /cms/v3/pages/landing-pages/folders/batch/read`
///
/// Answers 200 (`BatchResponseContentFolder`), 207 (`BatchResponseContentFolderWithErrors`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::BatchReadLandingPageFolders`.
pub type BatchReadLandingPageFolders =
    crate::Call<crate::operations::BatchReadLandingPageFolders, endpoint::BatchReadLandingPageFolders>;

/// `POST /cms/v3/pages/landing-pages/batch/read`
///
/// Answers 200 (`BatchResponsePage`), 207 (`BatchResponsePageWithErrors`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::BatchReadLandingPages`.
pub type BatchReadLandingPages = crate::Call<crate::operations::BatchReadLandingPages, endpoint::BatchReadLandingPages>;

/// `POST /cms/v3/pages/site-pages/batch/read`
///
/// Answers 200 (`BatchResponsePage`), 207 (`BatchResponsePageWithErrors`). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::BatchReadSitePages`.
pub type BatchReadSitePages = crate::Call<crate::operations::BatchReadSitePages, endpoint::BatchReadSitePages>;

/// `POST /cms/v3/pages/landing-pages/folders/batch/update`
///
/// Answers 200 (`BatchResponseContentFolder`), 207 (`BatchResponseContentFolderWithErrors`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::BatchUpdateLandingPageFolders`.
pub type BatchUpdateLandingPageFolders =
    crate::Call<crate::operations::BatchUpdateLandingPageFolders, endpoint::BatchUpdateLandingPageFolders>;

/// `POST /cms/v3/pages/landing-pages/batch/update`
///
/// Answers 200 (`BatchResponsePage`), 207 (`BatchResponsePageWithErrors`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::BatchUpdateLandingPages`.
pub type BatchUpdateLandingPages =
    crate::Call<crate::operations::BatchUpdateLandingPages, endpoint::BatchUpdateLandingPages>;

/// `POST /cms/v3/pages/site-pages/batch/update`
///
/// Answers 200 (`BatchResponsePage`), 207 (`BatchResponsePageWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::BatchUpdateSitePages`.
pub type BatchUpdateSitePages = crate::Call<crate::operations::BatchUpdateSitePages, endpoint::BatchUpdateSitePages>;

/// `POST /cms/v3/pages/landing-pages/clone`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::CloneLandingPages`.
pub type CloneLandingPages = crate::Call<crate::operations::CloneLandingPages, endpoint::CloneLandingPages>;

/// `POST /cms/v3/pages/site-pages/clone`
///
/// Answers 200 (`Page`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::CloneSitePages`.
pub type CloneSitePages = crate::Call<crate::operations::CloneSitePages, endpoint::CloneSitePages>;

/// `POST /cms/v3/pages/landing-pages`
///
/// Answers 201 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::CreateLandingPage`.
pub type CreateLandingPage = crate::Call<crate::operations::CreateLandingPage, endpoint::CreateLandingPage>;

/// `POST /cms/v3/pages/landing-pages/folders`
///
/// Answers 201 (`ContentFolder`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::CreateLandingPageFolder`.
pub type CreateLandingPageFolder =
    crate::Call<crate::operations::CreateLandingPageFolder, endpoint::CreateLandingPageFolder>;

/// `POST /cms/v3/pages/landing-pages/multi-language/create-language-variation`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::CreateLanguageVariationLandingPageMultiLanguage`.
pub type CreateLanguageVariationLandingPageMultiLanguage =
    crate::Call<crate::operations::CreateLanguageVariationLandingPageMultiLanguage, endpoint::CreateLanguageVariationLandingPageMultiLanguage>;

/// `POST /cms/v3/pages/site-pages/multi-language/create-language-variation`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.site_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::CreateLanguageVariationSitePageMultiLanguage`.
pub type CreateLanguageVariationSitePageMultiLanguage =
    crate::Call<crate::operations::CreateLanguageVariationSitePageMultiLanguage, endpoint::CreateLanguageVariationSitePageMultiLanguage>;

/// `POST /cms/v3/pages/site-pages`
///
/// Answers 201 (`Page`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::CreateSitePage`.
pub type CreateSitePage = crate::Call<crate::operations::CreateSitePage, endpoint::CreateSitePage>;

/// `POST /cms/v3/pages/landing-pages/ab-test/create-variation`
///
/// Answers 201 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::CreateVariationLandingPageAbTest`.
pub type CreateVariationLandingPageAbTest =
    crate::Call<crate::operations::CreateVariationLandingPageAbTest, endpoint::CreateVariationLandingPageAbTest>;

/// `POST /cms/v3/pages/site-pages/ab-test/create-variation`
///
/// Answers 201 (`Page`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::CreateVariationSitePageAbTest`.
pub type CreateVariationSitePageAbTest =
    crate::Call<crate::operations::CreateVariationSitePageAbTest, endpoint::CreateVariationSitePageAbTest>;

/// `POST /cms/v3/pages/landing-pages/multi-language/detach-from-lang-group`
///
/// The specification names no success. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::DetachFromLangGroupLandingPageMultiLanguage`.
pub type DetachFromLangGroupLandingPageMultiLanguage =
    crate::Call<crate::operations::DetachFromLangGroupLandingPageMultiLanguage, endpoint::DetachFromLangGroupLandingPageMultiLanguage>;

/// `POST /cms/v3/pages/site-pages/multi-language/detach-from-lang-group`
///
/// The specification names no success. Any of the scopes `content`, `content.site_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::DetachFromLangGroupSitePageMultiLanguage`.
pub type DetachFromLangGroupSitePageMultiLanguage =
    crate::Call<crate::operations::DetachFromLangGroupSitePageMultiLanguage, endpoint::DetachFromLangGroupSitePageMultiLanguage>;

/// `POST /cms/v3/pages/landing-pages/ab-test/end`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::EndLandingPageAbTest`.
pub type EndLandingPageAbTest = crate::Call<crate::operations::EndLandingPageAbTest, endpoint::EndLandingPageAbTest>;

/// `POST /cms/v3/pages/site-pages/ab-test/end`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::EndSitePageAbTest`.
pub type EndSitePageAbTest = crate::Call<crate::operations::EndSitePageAbTest, endpoint::EndSitePageAbTest>;

/// `GET /cms/v3/pages/landing-pages/{objectId}`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::GetLandingPage`.
pub type GetLandingPage = crate::Call<crate::operations::GetLandingPage, endpoint::GetLandingPage>;

/// `GET /cms/pages/v3/landing-pages/cursor`
///
/// Answers 200 (any JSON). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type GetLandingPageCursor = crate::Call<crate::operations::GetLandingPageCursor, endpoint::GetLandingPageCursor>;

/// `GET /cms/v3/pages/landing-pages/{objectId}/draft`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::GetLandingPageDraft`.
pub type GetLandingPageDraft = crate::Call<crate::operations::GetLandingPageDraft, endpoint::GetLandingPageDraft>;

/// `GET /cms/v3/pages/landing-pages/folders/{objectId}`
///
/// Answers 200 (`ContentFolder`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::GetLandingPageFolder`.
pub type GetLandingPageFolder = crate::Call<crate::operations::GetLandingPageFolder, endpoint::GetLandingPageFolder>;

/// `GET /cms/pages/v3/landing-pages/folders/cursor`
///
/// Answers 200 (any JSON). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type GetLandingPageFolderCursor =
    crate::Call<crate::operations::GetLandingPageFolderCursor, endpoint::GetLandingPageFolderCursor>;

/// `GET /cms/v3/pages/landing-pages/folders/{objectId}/revisions/{revisionId}`
///
/// Answers 200 (`ContentFolderVersion`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::GetLandingPageFolderRevision`.
pub type GetLandingPageFolderRevision =
    crate::Call<crate::operations::GetLandingPageFolderRevision, endpoint::GetLandingPageFolderRevision>;

/// `GET /cms/v3/pages/landing-pages/{objectId}/revisions/{revisionId}`
///
/// Answers 200 (`PageVersion`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::GetLandingPageRevision`.
pub type GetLandingPageRevision =
    crate::Call<crate::operations::GetLandingPageRevision, endpoint::GetLandingPageRevision>;

/// `GET /cms/v3/pages/site-pages/{objectId}`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::GetSitePage`.
pub type GetSitePage = crate::Call<crate::operations::GetSitePage, endpoint::GetSitePage>;

/// `GET /cms/pages/v3/site-pages/cursor`
///
/// Answers 200 (any JSON). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09.
pub type GetSitePageCursor = crate::Call<crate::operations::GetSitePageCursor, endpoint::GetSitePageCursor>;

/// `GET /cms/v3/pages/site-pages/{objectId}/draft`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::GetSitePageDraft`.
pub type GetSitePageDraft = crate::Call<crate::operations::GetSitePageDraft, endpoint::GetSitePageDraft>;

/// `GET /cms/v3/pages/site-pages/{objectId}/revisions/{revisionId}`
///
/// Answers 200 (`PageVersion`). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::GetSitePageRevision`.
pub type GetSitePageRevision = crate::Call<crate::operations::GetSitePageRevision, endpoint::GetSitePageRevision>;

/// `GET /cms/v3/pages/landing-pages/folders/{objectId}/revisions`
///
/// Answers 200 (`CollectionResponseWithTotalContentFolderVersion`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::ListLandingPageFolderRevisions`.
pub type ListLandingPageFolderRevisions =
    crate::Call<crate::operations::ListLandingPageFolderRevisions, endpoint::ListLandingPageFolderRevisions>;

/// `GET /cms/v3/pages/landing-pages/folders`
///
/// Answers 200 (`CollectionResponseWithTotalContentFolderForwardPaging`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::ListLandingPageFolders`.
pub type ListLandingPageFolders =
    crate::Call<crate::operations::ListLandingPageFolders, endpoint::ListLandingPageFolders>;

/// `GET /cms/v3/pages/landing-pages/{objectId}/revisions`
///
/// Answers 200 (`CollectionResponseWithTotalPageVersion`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::ListLandingPageRevisions`.
pub type ListLandingPageRevisions =
    crate::Call<crate::operations::ListLandingPageRevisions, endpoint::ListLandingPageRevisions>;

/// `GET /cms/v3/pages/landing-pages`
///
/// Answers 200 (`CollectionResponseWithTotalPageForwardPaging`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::ListLandingPages`.
pub type ListLandingPages = crate::Call<crate::operations::ListLandingPages, endpoint::ListLandingPages>;

/// `GET /cms/v3/pages/site-pages/{objectId}/revisions`
///
/// Answers 200 (`CollectionResponseWithTotalPageVersion`). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::ListSitePageRevisions`.
pub type ListSitePageRevisions = crate::Call<crate::operations::ListSitePageRevisions, endpoint::ListSitePageRevisions>;

/// `GET /cms/v3/pages/site-pages`
///
/// Answers 200 (`CollectionResponseWithTotalPageForwardPaging`). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::ListSitePages`.
pub type ListSitePages = crate::Call<crate::operations::ListSitePages, endpoint::ListSitePages>;

/// `POST /cms/v3/pages/landing-pages/{objectId}/draft/push-live`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::PushLiveLandingPageDraft`.
pub type PushLiveLandingPageDraft =
    crate::Call<crate::operations::PushLiveLandingPageDraft, endpoint::PushLiveLandingPageDraft>;

/// `POST /cms/v3/pages/site-pages/{objectId}/draft/push-live`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::PushLiveSitePageDraft`.
pub type PushLiveSitePageDraft = crate::Call<crate::operations::PushLiveSitePageDraft, endpoint::PushLiveSitePageDraft>;

/// `GET /cms/pages/v3/landing-pages/cursor/query`
///
/// Answers 200 (any JSON). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type QueryLandingPageCursor =
    crate::Call<crate::operations::QueryLandingPageCursor, endpoint::QueryLandingPageCursor>;

/// `GET /cms/pages/v3/landing-pages/folders/cursor/query`
///
/// Answers 200 (any JSON). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type QueryLandingPageFolderCursor =
    crate::Call<crate::operations::QueryLandingPageFolderCursor, endpoint::QueryLandingPageFolderCursor>;

/// `GET /cms/pages/v3/site-pages/cursor/query`
///
/// Answers 200 (any JSON). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09.
pub type QuerySitePageCursor = crate::Call<crate::operations::QuerySitePageCursor, endpoint::QuerySitePageCursor>;

/// `POST /cms/v3/pages/landing-pages/ab-test/rerun`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::RerunLandingPageAbTest`.
pub type RerunLandingPageAbTest =
    crate::Call<crate::operations::RerunLandingPageAbTest, endpoint::RerunLandingPageAbTest>;

/// `POST /cms/v3/pages/site-pages/ab-test/rerun`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::RerunSitePageAbTest`.
pub type RerunSitePageAbTest = crate::Call<crate::operations::RerunSitePageAbTest, endpoint::RerunSitePageAbTest>;

/// `POST /cms/v3/pages/landing-pages/{objectId}/draft/reset`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::ResetLandingPageDraft`.
pub type ResetLandingPageDraft = crate::Call<crate::operations::ResetLandingPageDraft, endpoint::ResetLandingPageDraft>;

/// `POST /cms/v3/pages/site-pages/{objectId}/draft/reset`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::ResetSitePageDraft`.
pub type ResetSitePageDraft = crate::Call<crate::operations::ResetSitePageDraft, endpoint::ResetSitePageDraft>;

/// `POST /cms/v3/pages/landing-pages/folders/{objectId}/revisions/{revisionId}/restore`
///
/// Answers 200 (`ContentFolder`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::RestoreLandingPageFolderRevision`.
pub type RestoreLandingPageFolderRevision =
    crate::Call<crate::operations::RestoreLandingPageFolderRevision, endpoint::RestoreLandingPageFolderRevision>;

/// `POST /cms/v3/pages/landing-pages/{objectId}/revisions/{revisionId}/restore`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::RestoreLandingPageRevision`.
pub type RestoreLandingPageRevision =
    crate::Call<crate::operations::RestoreLandingPageRevision, endpoint::RestoreLandingPageRevision>;

/// `POST /cms/v3/pages/site-pages/{objectId}/revisions/{revisionId}/restore`
///
/// Answers 200 (`Page`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::RestoreSitePageRevision`.
pub type RestoreSitePageRevision =
    crate::Call<crate::operations::RestoreSitePageRevision, endpoint::RestoreSitePageRevision>;

/// `POST /cms/v3/pages/landing-pages/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::RestoreToDraftLandingPageRevision`.
pub type RestoreToDraftLandingPageRevision =
    crate::Call<crate::operations::RestoreToDraftLandingPageRevision, endpoint::RestoreToDraftLandingPageRevision>;

/// `POST /cms/v3/pages/site-pages/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200 (`Page`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::RestoreToDraftSitePageRevision`.
pub type RestoreToDraftSitePageRevision =
    crate::Call<crate::operations::RestoreToDraftSitePageRevision, endpoint::RestoreToDraftSitePageRevision>;

/// `POST /cms/v3/pages/landing-pages/schedule`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::ScheduleLandingPages`.
pub type ScheduleLandingPages = crate::Call<crate::operations::ScheduleLandingPages, endpoint::ScheduleLandingPages>;

/// `POST /cms/v3/pages/site-pages/schedule`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::ScheduleSitePages`.
pub type ScheduleSitePages = crate::Call<crate::operations::ScheduleSitePages, endpoint::ScheduleSitePages>;

/// `PUT /cms/v3/pages/landing-pages/multi-language/set-new-lang-primary`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::SetNewLangPrimaryLandingPageMultiLanguage`.
pub type SetNewLangPrimaryLandingPageMultiLanguage =
    crate::Call<crate::operations::SetNewLangPrimaryLandingPageMultiLanguage, endpoint::SetNewLangPrimaryLandingPageMultiLanguage>;

/// `PUT /cms/v3/pages/site-pages/multi-language/set-new-lang-primary`
///
/// Answers 204. Any of the scopes `content`, `content.site_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::SetNewLangPrimarySitePageMultiLanguage`.
pub type SetNewLangPrimarySitePageMultiLanguage =
    crate::Call<crate::operations::SetNewLangPrimarySitePageMultiLanguage, endpoint::SetNewLangPrimarySitePageMultiLanguage>;

/// `PATCH /cms/v3/pages/landing-pages/{objectId}`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::UpdateLandingPage`.
pub type UpdateLandingPage = crate::Call<crate::operations::UpdateLandingPage, endpoint::UpdateLandingPage>;

/// `PATCH /cms/v3/pages/landing-pages/{objectId}/draft`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::UpdateLandingPageDraft`.
pub type UpdateLandingPageDraft =
    crate::Call<crate::operations::UpdateLandingPageDraft, endpoint::UpdateLandingPageDraft>;

/// `PATCH /cms/v3/pages/landing-pages/folders/{objectId}`
///
/// Answers 200 (`ContentFolder`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::UpdateLandingPageFolder`.
pub type UpdateLandingPageFolder =
    crate::Call<crate::operations::UpdateLandingPageFolder, endpoint::UpdateLandingPageFolder>;

/// `POST /cms/v3/pages/landing-pages/multi-language/update-languages`
///
/// The specification names no success. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::UpdateLanguagesLandingPageMultiLanguage`.
pub type UpdateLanguagesLandingPageMultiLanguage =
    crate::Call<crate::operations::UpdateLanguagesLandingPageMultiLanguage, endpoint::UpdateLanguagesLandingPageMultiLanguage>;

/// `POST /cms/v3/pages/site-pages/multi-language/update-languages`
///
/// The specification names no success. Any of the scopes `content`, `content.site_pages.write`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::UpdateLanguagesSitePageMultiLanguage`.
pub type UpdateLanguagesSitePageMultiLanguage =
    crate::Call<crate::operations::UpdateLanguagesSitePageMultiLanguage, endpoint::UpdateLanguagesSitePageMultiLanguage>;

/// `PATCH /cms/v3/pages/site-pages/{objectId}`
///
/// Answers 200 (`Page`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::UpdateSitePage`.
pub type UpdateSitePage = crate::Call<crate::operations::UpdateSitePage, endpoint::UpdateSitePage>;

/// `PATCH /cms/v3/pages/site-pages/{objectId}/draft`
///
/// Answers 200 (`Page`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::pages::v2026_03::UpdateSitePageDraft`.
pub type UpdateSitePageDraft = crate::Call<crate::operations::UpdateSitePageDraft, endpoint::UpdateSitePageDraft>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveLandingPage: Description::of(Delete,
            "/cms/v3/pages/landing-pages/{objectId}",
            &[204], &["content", "content.landing_pages.write"]),
        ArchiveLandingPageFolder: Description::of(Delete,
            "/cms/v3/pages/landing-pages/folders/{objectId}",
            &[204], &["content", "content.landing_pages.write"]),
        ArchiveSitePage: Description::of(Delete, "/cms/v3/pages/site-pages/{objectId}", &[204], &["content"]),
        AttachToLangGroupLandingPageMultiLanguage: Description::of(Post,
            "/cms/v3/pages/landing-pages/multi-language/attach-to-lang-group",
            &[], &["content", "content.landing_pages.write"]),
        AttachToLangGroupSitePageMultiLanguage: Description::of(Post,
            "/cms/v3/pages/site-pages/multi-language/attach-to-lang-group",
            &[], &["content", "content.site_pages.write"]),
        BatchArchiveLandingPageFolders: Description::of(Post,
            "/cms/v3/pages/landing-pages/folders/batch/archive",
            &[204], &["content", "content.landing_pages.write"]),
        BatchArchiveLandingPages: Description::of(Post,
            "/cms/v3/pages/landing-pages/batch/archive",
            &[204], &["content", "content.landing_pages.write"]),
        BatchArchiveSitePages: Description::of(Post, "/cms/v3/pages/site-pages/batch/archive", &[204], &["content"]),
        BatchCreateLandingPageFolders: Description::of(Post,
            "/cms/v3/pages/landing-pages/folders/batch/create",
            &[201, 207], &["content", "content.landing_pages.write"]),
        BatchCreateLandingPages: Description::of(Post,
            "/cms/v3/pages/landing-pages/batch/create",
            &[201, 207], &["content", "content.landing_pages.write"]),
        BatchCreateSitePages: Description::of(Post, "/cms/v3/pages/site-pages/batch/create", &[201, 207], &["content"]),
        BatchReadLandingPageFolders: Description::of(Post,
            "/cms/v3/pages/landing-pages/folders/batch/read",
            &[200, 207], &["content", "content.landing_pages.read"]),
        BatchReadLandingPages: Description::of(Post,
            "/cms/v3/pages/landing-pages/batch/read",
            &[200, 207], &["content", "content.landing_pages.read"]),
        BatchReadSitePages: Description::of(Post,
            "/cms/v3/pages/site-pages/batch/read",
            &[200, 207], &["content", "content.site_pages.read"]),
        BatchUpdateLandingPageFolders: Description::of(Post,
            "/cms/v3/pages/landing-pages/folders/batch/update",
            &[200, 207], &["content", "content.landing_pages.write"]),
        BatchUpdateLandingPages: Description::of(Post,
            "/cms/v3/pages/landing-pages/batch/update",
            &[200, 207], &["content", "content.landing_pages.write"]),
        BatchUpdateSitePages: Description::of(Post, "/cms/v3/pages/site-pages/batch/update", &[200, 207], &["content"]),
        CloneLandingPages: Description::of(Post,
            "/cms/v3/pages/landing-pages/clone",
            &[200], &["content", "content.landing_pages.write"]),
        CloneSitePages: Description::of(Post, "/cms/v3/pages/site-pages/clone", &[200], &["content"]),
        CreateLandingPage: Description::of(Post,
            "/cms/v3/pages/landing-pages",
            &[201], &["content", "content.landing_pages.write"]),
        CreateLandingPageFolder: Description::of(Post,
            "/cms/v3/pages/landing-pages/folders",
            &[201], &["content", "content.landing_pages.write"]),
        CreateLanguageVariationLandingPageMultiLanguage: Description::of(Post,
            "/cms/v3/pages/landing-pages/multi-language/create-language-variation",
            &[200], &["content", "content.landing_pages.write"]),
        CreateLanguageVariationSitePageMultiLanguage: Description::of(Post,
            "/cms/v3/pages/site-pages/multi-language/create-language-variation",
            &[200], &["content", "content.site_pages.write"]),
        CreateSitePage: Description::of(Post, "/cms/v3/pages/site-pages", &[201], &["content"]),
        CreateVariationLandingPageAbTest: Description::of(Post,
            "/cms/v3/pages/landing-pages/ab-test/create-variation",
            &[201], &["content", "content.landing_pages.write"]),
        CreateVariationSitePageAbTest: Description::of(Post,
            "/cms/v3/pages/site-pages/ab-test/create-variation",
            &[201], &["content"]),
        DetachFromLangGroupLandingPageMultiLanguage: Description::of(Post,
            "/cms/v3/pages/landing-pages/multi-language/detach-from-lang-group",
            &[], &["content", "content.landing_pages.write"]),
        DetachFromLangGroupSitePageMultiLanguage: Description::of(Post,
            "/cms/v3/pages/site-pages/multi-language/detach-from-lang-group",
            &[], &["content", "content.site_pages.write"]),
        EndLandingPageAbTest: Description::of(Post,
            "/cms/v3/pages/landing-pages/ab-test/end",
            &[204], &["content", "content.landing_pages.write"]),
        EndSitePageAbTest: Description::of(Post, "/cms/v3/pages/site-pages/ab-test/end", &[204], &["content"]),
        GetLandingPage: Description::of(Get,
            "/cms/v3/pages/landing-pages/{objectId}",
            &[200], &["content", "content.landing_pages.read"]),
        GetLandingPageCursor: Description::of(Get,
            "/cms/pages/v3/landing-pages/cursor",
            &[200], &["content", "content.landing_pages.read"]),
        GetLandingPageDraft: Description::of(Get,
            "/cms/v3/pages/landing-pages/{objectId}/draft",
            &[200], &["content", "content.landing_pages.read"]),
        GetLandingPageFolder: Description::of(Get,
            "/cms/v3/pages/landing-pages/folders/{objectId}",
            &[200], &["content", "content.landing_pages.read"]),
        GetLandingPageFolderCursor: Description::of(Get,
            "/cms/pages/v3/landing-pages/folders/cursor",
            &[200], &["content", "content.landing_pages.read"]),
        GetLandingPageFolderRevision: Description::of(Get,
            "/cms/v3/pages/landing-pages/folders/{objectId}/revisions/{revisionId}",
            &[200], &["content", "content.landing_pages.read"]),
        GetLandingPageRevision: Description::of(Get,
            "/cms/v3/pages/landing-pages/{objectId}/revisions/{revisionId}",
            &[200], &["content", "content.landing_pages.read"]),
        GetSitePage: Description::of(Get,
            "/cms/v3/pages/site-pages/{objectId}",
            &[200], &["content", "content.site_pages.read"]),
        GetSitePageCursor: Description::of(Get,
            "/cms/pages/v3/site-pages/cursor",
            &[200], &["content", "content.site_pages.read"]),
        GetSitePageDraft: Description::of(Get,
            "/cms/v3/pages/site-pages/{objectId}/draft",
            &[200], &["content", "content.site_pages.read"]),
        GetSitePageRevision: Description::of(Get,
            "/cms/v3/pages/site-pages/{objectId}/revisions/{revisionId}",
            &[200], &["content", "content.site_pages.read"]),
        ListLandingPageFolderRevisions: Description::of(Get,
            "/cms/v3/pages/landing-pages/folders/{objectId}/revisions",
            &[200], &["content", "content.landing_pages.read"]),
        ListLandingPageFolders: Description::of(Get,
            "/cms/v3/pages/landing-pages/folders",
            &[200], &["content", "content.landing_pages.read"]),
        ListLandingPageRevisions: Description::of(Get,
            "/cms/v3/pages/landing-pages/{objectId}/revisions",
            &[200], &["content", "content.landing_pages.read"]),
        ListLandingPages: Description::of(Get,
            "/cms/v3/pages/landing-pages",
            &[200], &["content", "content.landing_pages.read"]),
        ListSitePageRevisions: Description::of(Get,
            "/cms/v3/pages/site-pages/{objectId}/revisions",
            &[200], &["content", "content.site_pages.read"]),
        ListSitePages: Description::of(Get,
            "/cms/v3/pages/site-pages",
            &[200], &["content", "content.site_pages.read"]),
        PushLiveLandingPageDraft: Description::of(Post,
            "/cms/v3/pages/landing-pages/{objectId}/draft/push-live",
            &[204], &["content", "content.landing_pages.write"]),
        PushLiveSitePageDraft: Description::of(Post,
            "/cms/v3/pages/site-pages/{objectId}/draft/push-live",
            &[204], &["content"]),
        QueryLandingPageCursor: Description::of(Get,
            "/cms/pages/v3/landing-pages/cursor/query",
            &[200], &["content", "content.landing_pages.read"]),
        QueryLandingPageFolderCursor: Description::of(Get,
            "/cms/pages/v3/landing-pages/folders/cursor/query",
            &[200], &["content", "content.landing_pages.read"]),
        QuerySitePageCursor: Description::of(Get,
            "/cms/pages/v3/site-pages/cursor/query",
            &[200], &["content", "content.site_pages.read"]),
        RerunLandingPageAbTest: Description::of(Post,
            "/cms/v3/pages/landing-pages/ab-test/rerun",
            &[204], &["content", "content.landing_pages.write"]),
        RerunSitePageAbTest: Description::of(Post, "/cms/v3/pages/site-pages/ab-test/rerun", &[204], &["content"]),
        ResetLandingPageDraft: Description::of(Post,
            "/cms/v3/pages/landing-pages/{objectId}/draft/reset",
            &[204], &["content", "content.landing_pages.write"]),
        ResetSitePageDraft: Description::of(Post,
            "/cms/v3/pages/site-pages/{objectId}/draft/reset",
            &[204], &["content"]),
        RestoreLandingPageFolderRevision: Description::of(Post,
            "/cms/v3/pages/landing-pages/folders/{objectId}/revisions/{revisionId}/restore",
            &[200], &["content", "content.landing_pages.write"]),
        RestoreLandingPageRevision: Description::of(Post,
            "/cms/v3/pages/landing-pages/{objectId}/revisions/{revisionId}/restore",
            &[200], &["content", "content.landing_pages.write"]),
        RestoreSitePageRevision: Description::of(Post,
            "/cms/v3/pages/site-pages/{objectId}/revisions/{revisionId}/restore",
            &[200], &["content"]),
        RestoreToDraftLandingPageRevision: Description::of(Post,
            "/cms/v3/pages/landing-pages/{objectId}/revisions/{revisionId}/restore-to-draft",
            &[200], &["content", "content.landing_pages.write"]),
        RestoreToDraftSitePageRevision: Description::of(Post,
            "/cms/v3/pages/site-pages/{objectId}/revisions/{revisionId}/restore-to-draft",
            &[200], &["content"]),
        ScheduleLandingPages: Description::of(Post,
            "/cms/v3/pages/landing-pages/schedule",
            &[204], &["content", "content.landing_pages.write"]),
        ScheduleSitePages: Description::of(Post, "/cms/v3/pages/site-pages/schedule", &[204], &["content"]),
        SetNewLangPrimaryLandingPageMultiLanguage: Description::of(Put,
            "/cms/v3/pages/landing-pages/multi-language/set-new-lang-primary",
            &[204], &["content", "content.landing_pages.write"]),
        SetNewLangPrimarySitePageMultiLanguage: Description::of(Put,
            "/cms/v3/pages/site-pages/multi-language/set-new-lang-primary",
            &[204], &["content", "content.site_pages.write"]),
        UpdateLandingPage: Description::of(Patch,
            "/cms/v3/pages/landing-pages/{objectId}",
            &[200], &["content", "content.landing_pages.write"]),
        UpdateLandingPageDraft: Description::of(Patch,
            "/cms/v3/pages/landing-pages/{objectId}/draft",
            &[200], &["content", "content.landing_pages.write"]),
        UpdateLandingPageFolder: Description::of(Patch,
            "/cms/v3/pages/landing-pages/folders/{objectId}",
            &[200], &["content", "content.landing_pages.write"]),
        UpdateLanguagesLandingPageMultiLanguage: Description::of(Post,
            "/cms/v3/pages/landing-pages/multi-language/update-languages",
            &[], &["content", "content.landing_pages.write"]),
        UpdateLanguagesSitePageMultiLanguage: Description::of(Post,
            "/cms/v3/pages/site-pages/multi-language/update-languages",
            &[], &["content", "content.site_pages.write"]),
        UpdateSitePage: Description::of(Patch, "/cms/v3/pages/site-pages/{objectId}", &[200], &["content"]),
        UpdateSitePageDraft: Description::of(Patch, "/cms/v3/pages/site-pages/{objectId}/draft", &[200], &["content"]),
    }
}
