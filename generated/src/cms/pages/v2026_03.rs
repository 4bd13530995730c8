// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/pages`, version `2026-03`: 66 operations, 49 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/cms/pages/2026-03.yaml`.

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

/// `DELETE /cms/pages/2026-03/landing-pages/{objectId}`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type ArchiveLandingPage = crate::Call<crate::operations::ArchiveLandingPage, endpoint::ArchiveLandingPage>;

/// `DELETE /cms/pages/2026-03/landing-pages/folders/{objectId}`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type ArchiveLandingPageFolder =
    crate::Call<crate::operations::ArchiveLandingPageFolder, endpoint::ArchiveLandingPageFolder>;

/// `DELETE /cms/pages/2026-03/site-pages/{objectId}`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09.
pub type ArchiveSitePage = crate::Call<crate::operations::ArchiveSitePage, endpoint::ArchiveSitePage>;

/// `POST /cms/pages/2026-03/landing-pages/multi-language/attach-to-lang-group`
///
/// The specification names no success. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type AttachToLangGroupLandingPageMultiLanguage =
    crate::Call<crate::operations::AttachToLangGroupLandingPageMultiLanguage, endpoint::AttachToLangGroupLandingPageMultiLanguage>;

/// `POST /cms/pages/2026-03/site-pages/multi-language/attach-to-lang-group`
///
/// The specification names no success. Any of the scopes `content`, `content.site_pages.write`. Unsupported from 2027-09.
pub type AttachToLangGroupSitePageMultiLanguage =
    crate::Call<crate::operations::AttachToLangGroupSitePageMultiLanguage, endpoint::AttachToLangGroupSitePageMultiLanguage>;

/// `POST /cms/pages/2026-03/landing-pages/folders/batch/archive`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type BatchArchiveLandingPageFolders =
    crate::Call<crate::operations::BatchArchiveLandingPageFolders, endpoint::BatchArchiveLandingPageFolders>;

/// `POST /cms/pages/2026-03/landing-pages/batch/archive`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type BatchArchiveLandingPages =
    crate::Call<crate::operations::BatchArchiveLandingPages, endpoint::BatchArchiveLandingPages>;

/// `POST /cms/pages/2026-03/site-pages/batch/archive`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09.
pub type BatchArchiveSitePages = crate::Call<crate::operations::BatchArchiveSitePages, endpoint::BatchArchiveSitePages>;

/// `POST /cms/pages/2026-03/landing-pages/folders/batch/create`
///
/// Answers 201 (`BatchResponseContentFolder`), 207 (`BatchResponseContentFolderWithErrors`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type BatchCreateLandingPageFolders =
    crate::Call<crate::operations::BatchCreateLandingPageFolders, endpoint::BatchCreateLandingPageFolders>;

/// `POST /cms/pages/2026-03/landing-pages/batch/create`
///
/// Answers 201 (`BatchResponsePage`), 207 (`BatchResponsePageWithErrors`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type BatchCreateLandingPages =
    crate::Call<crate::operations::BatchCreateLandingPages, endpoint::BatchCreateLandingPages>;

/// `POST /cms/pages/2026-03/site-pages/batch/create`
///
/// Answers 201 (`BatchResponsePage`), 207 (`BatchResponsePageWithErrors`). Scope: `content`. Unsupported from 2027-09.
pub type BatchCreateSitePages = crate::Call<crate::operations::BatchCreateSitePages, endpoint::BatchCreateSitePages>;

/// `POST /cms/pages/2026-03/landing-pages/folders/batch/read`
///
/// Answers 200 (`BatchResponseContentFolder`), 207 (`BatchResponseContentFolderWithErrors`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type BatchReadLandingPageFolders =
    crate::Call<crate::operations::BatchReadLandingPageFolders, endpoint::BatchReadLandingPageFolders>;

/// `POST /cms/pages/2026-03/landing-pages/batch/read`
///
/// Answers 200 (`BatchResponsePage`), 207 (`BatchResponsePageWithErrors`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type BatchReadLandingPages = crate::Call<crate::operations::BatchReadLandingPages, endpoint::BatchReadLandingPages>;

/// `POST /cms/pages/2026-03/site-pages/batch/read`
///
/// Answers 200 (`BatchResponsePage`), 207 (`BatchResponsePageWithErrors`). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09.
pub type BatchReadSitePages = crate::Call<crate::operations::BatchReadSitePages, endpoint::BatchReadSitePages>;

/// `POST /cms/pages/2026-03/landing-pages/folders/batch/update`
///
/// Answers 200 (`BatchResponseContentFolder`), 207 (`BatchResponseContentFolderWithErrors`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type BatchUpdateLandingPageFolders =
    crate::Call<crate::operations::BatchUpdateLandingPageFolders, endpoint::BatchUpdateLandingPageFolders>;

/// `POST /cms/pages/2026-03/landing-pages/batch/update`
///
/// Answers 200 (`BatchResponsePage`), 207 (`BatchResponsePageWithErrors`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type BatchUpdateLandingPages =
    crate::Call<crate::operations::BatchUpdateLandingPages, endpoint::BatchUpdateLandingPages>;

/// `POST /cms/pages/2026-03/site-pages/batch/update`
///
/// Answers 200 (`BatchResponsePage`), 207 (`BatchResponsePageWithErrors`). Scope: `content`. Unsupported from 2027-09.
pub type BatchUpdateSitePages = crate::Call<crate::operations::BatchUpdateSitePages, endpoint::BatchUpdateSitePages>;

/// `POST /cms/pages/2026-03/landing-pages/clone`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type CloneLandingPages = crate::Call<crate::operations::CloneLandingPages, endpoint::CloneLandingPages>;

/// `POST /cms/pages/2026-03/site-pages/clone`
///
/// Answers 200 (`Page`). Scope: `content`. Unsupported from 2027-09.
pub type CloneSitePages = crate::Call<crate::operations::CloneSitePages, endpoint::CloneSitePages>;

/// `POST /cms/pages/2026-03/landing-pages`
///
/// Answers 201 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type CreateLandingPage = crate::Call<crate::operations::CreateLandingPage, endpoint::CreateLandingPage>;

/// `POST /cms/pages/2026-03/landing-pages/folders`
///
/// Answers 201 (`ContentFolder`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type CreateLandingPageFolder =
    crate::Call<crate::operations::CreateLandingPageFolder, endpoint::CreateLandingPageFolder>;

/// `POST /cms/pages/2026-03/landing-pages/multi-language/create-language-variation`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type CreateLanguageVariationLandingPageMultiLanguage =
    crate::Call<crate::operations::CreateLanguageVariationLandingPageMultiLanguage, endpoint::CreateLanguageVariationLandingPageMultiLanguage>;

/// `POST /cms/pages/2026-03/site-pages/multi-language/create-language-variation`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.site_pages.write`. Unsupported from 2027-09.
pub type CreateLanguageVariationSitePageMultiLanguage =
    crate::Call<crate::operations::CreateLanguageVariationSitePageMultiLanguage, endpoint::CreateLanguageVariationSitePageMultiLanguage>;

/// `POST /cms/pages/2026-03/site-pages`
///
/// Answers 201 (`Page`). Scope: `content`. Unsupported from 2027-09.
pub type CreateSitePage = crate::Call<crate::operations::CreateSitePage, endpoint::CreateSitePage>;

/// `POST /cms/pages/2026-03/landing-pages/ab-test/create-variation`
///
/// Answers 201 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type CreateVariationLandingPageAbTest =
    crate::Call<crate::operations::CreateVariationLandingPageAbTest, endpoint::CreateVariationLandingPageAbTest>;

/// `POST /cms/pages/2026-03/site-pages/ab-test/create-variation`
///
/// Answers 201 (`Page`). Scope: `content`. Unsupported from 2027-09.
pub type CreateVariationSitePageAbTest =
    crate::Call<crate::operations::CreateVariationSitePageAbTest, endpoint::CreateVariationSitePageAbTest>;

/// `POST /cms/pages/2026-03/landing-pages/multi-language/detach-from-lang-group`
///
/// The specification names no success. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type DetachFromLangGroupLandingPageMultiLanguage =
    crate::Call<crate::operations::DetachFromLangGroupLandingPageMultiLanguage, endpoint::DetachFromLangGroupLandingPageMultiLanguage>;

/// `POST /cms/pages/2026-03/site-pages/multi-language/detach-from-lang-group`
///
/// The specification names no success. Any of the scopes `content`, `content.site_pages.write`. Unsupported from 2027-09.
pub type DetachFromLangGroupSitePageMultiLanguage =
    crate::Call<crate::operations::DetachFromLangGroupSitePageMultiLanguage, endpoint::DetachFromLangGroupSitePageMultiLanguage>;

/// `POST /cms/pages/2026-03/landing-pages/ab-test/end`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type EndLandingPageAbTest = crate::Call<crate::operations::EndLandingPageAbTest, endpoint::EndLandingPageAbTest>;

/// `POST /cms/pages/2026-03/site-pages/ab-test/end`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09.
pub type EndSitePageAbTest = crate::Call<crate::operations::EndSitePageAbTest, endpoint::EndSitePageAbTest>;

/// `GET /cms/pages/2026-03/landing-pages/{objectId}`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type GetLandingPage = crate::Call<crate::operations::GetLandingPage, endpoint::GetLandingPage>;

/// `GET /cms/pages/2026-03/landing-pages/{objectId}/draft`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type GetLandingPageDraft = crate::Call<crate::operations::GetLandingPageDraft, endpoint::GetLandingPageDraft>;

/// `GET /cms/pages/2026-03/landing-pages/folders/{objectId}`
///
/// Answers 200 (`ContentFolder`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type GetLandingPageFolder = crate::Call<crate::operations::GetLandingPageFolder, endpoint::GetLandingPageFolder>;

/// `GET /cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}`
///
/// Answers 200 (`ContentFolderVersion`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type GetLandingPageFolderRevision =
    crate::Call<crate::operations::GetLandingPageFolderRevision, endpoint::GetLandingPageFolderRevision>;

/// `GET /cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}`
///
/// Answers 200 (`PageVersion`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type GetLandingPageRevision =
    crate::Call<crate::operations::GetLandingPageRevision, endpoint::GetLandingPageRevision>;

/// `GET /cms/pages/2026-03/site-pages/{objectId}`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09.
pub type GetSitePage = crate::Call<crate::operations::GetSitePage, endpoint::GetSitePage>;

/// `GET /cms/pages/2026-03/site-pages/{objectId}/draft`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09.
pub type GetSitePageDraft = crate::Call<crate::operations::GetSitePageDraft, endpoint::GetSitePageDraft>;

/// `GET /cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}`
///
/// Answers 200 (`PageVersion`). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09.
pub type GetSitePageRevision = crate::Call<crate::operations::GetSitePageRevision, endpoint::GetSitePageRevision>;

/// `GET /cms/pages/2026-03/landing-pages/folders/{objectId}/revisions`
///
/// Answers 200 (`CollectionResponseWithTotalContentFolderVersion`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type ListLandingPageFolderRevisions =
    crate::Call<crate::operations::ListLandingPageFolderRevisions, endpoint::ListLandingPageFolderRevisions>;

/// `GET /cms/pages/2026-03/landing-pages/folders`
///
/// Answers 200 (`CollectionResponseWithTotalContentFolderForwardPaging`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type ListLandingPageFolders =
    crate::Call<crate::operations::ListLandingPageFolders, endpoint::ListLandingPageFolders>;

/// `GET /cms/pages/2026-03/landing-pages/{objectId}/revisions`
///
/// Answers 200 (`CollectionResponseWithTotalPageVersion`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type ListLandingPageRevisions =
    crate::Call<crate::operations::ListLandingPageRevisions, endpoint::ListLandingPageRevisions>;

/// `GET /cms/pages/2026-03/landing-pages`
///
/// Answers 200 (`CollectionResponseWithTotalPageForwardPaging`). Any of the scopes `content`, `content.landing_pages.read`. Unsupported from 2027-09.
pub type ListLandingPages = crate::Call<crate::operations::ListLandingPages, endpoint::ListLandingPages>;

/// `GET /cms/pages/2026-03/site-pages/{objectId}/revisions`
///
/// Answers 200 (`CollectionResponseWithTotalPageVersion`). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09.
pub type ListSitePageRevisions = crate::Call<crate::operations::ListSitePageRevisions, endpoint::ListSitePageRevisions>;

/// `GET /cms/pages/2026-03/site-pages`
///
/// Answers 200 (`CollectionResponseWithTotalPageForwardPaging`). Any of the scopes `content`, `content.site_pages.read`. Unsupported from 2027-09.
pub type ListSitePages = crate::Call<crate::operations::ListSitePages, endpoint::ListSitePages>;

/// `POST /cms/pages/2026-03/landing-pages/{objectId}/draft/push-live`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type PushLiveLandingPageDraft =
    crate::Call<crate::operations::PushLiveLandingPageDraft, endpoint::PushLiveLandingPageDraft>;

/// `POST /cms/pages/2026-03/site-pages/{objectId}/draft/push-live`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09.
pub type PushLiveSitePageDraft = crate::Call<crate::operations::PushLiveSitePageDraft, endpoint::PushLiveSitePageDraft>;

/// `POST /cms/pages/2026-03/landing-pages/ab-test/rerun`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type RerunLandingPageAbTest =
    crate::Call<crate::operations::RerunLandingPageAbTest, endpoint::RerunLandingPageAbTest>;

/// `POST /cms/pages/2026-03/site-pages/ab-test/rerun`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09.
pub type RerunSitePageAbTest = crate::Call<crate::operations::RerunSitePageAbTest, endpoint::RerunSitePageAbTest>;

/// `POST /cms/pages/2026-03/landing-pages/{objectId}/draft/reset`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type ResetLandingPageDraft = crate::Call<crate::operations::ResetLandingPageDraft, endpoint::ResetLandingPageDraft>;

/// `POST /cms/pages/2026-03/site-pages/{objectId}/draft/reset`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09.
pub type ResetSitePageDraft = crate::Call<crate::operations::ResetSitePageDraft, endpoint::ResetSitePageDraft>;

/// `POST /cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}/restore`
///
/// Answers 200 (`ContentFolder`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type RestoreLandingPageFolderRevision =
    crate::Call<crate::operations::RestoreLandingPageFolderRevision, endpoint::RestoreLandingPageFolderRevision>;

/// `POST /cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type RestoreLandingPageRevision =
    crate::Call<crate::operations::RestoreLandingPageRevision, endpoint::RestoreLandingPageRevision>;

/// `POST /cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore`
///
/// Answers 200 (`Page`). Scope: `content`. Unsupported from 2027-09.
pub type RestoreSitePageRevision =
    crate::Call<crate::operations::RestoreSitePageRevision, endpoint::RestoreSitePageRevision>;

/// `POST /cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type RestoreToDraftLandingPageRevision =
    crate::Call<crate::operations::RestoreToDraftLandingPageRevision, endpoint::RestoreToDraftLandingPageRevision>;

/// `POST /cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200 (`Page`). Scope: `content`. Unsupported from 2027-09.
pub type RestoreToDraftSitePageRevision =
    crate::Call<crate::operations::RestoreToDraftSitePageRevision, endpoint::RestoreToDraftSitePageRevision>;

/// `POST /cms/pages/2026-03/landing-pages/schedule`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type ScheduleLandingPages = crate::Call<crate::operations::ScheduleLandingPages, endpoint::ScheduleLandingPages>;

/// `POST /cms/pages/2026-03/site-pages/schedule`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09.
pub type ScheduleSitePages = crate::Call<crate::operations::ScheduleSitePages, endpoint::ScheduleSitePages>;

/// `PUT /cms/pages/2026-03/landing-pages/multi-language/set-new-lang-primary`
///
/// Answers 204. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type SetNewLangPrimaryLandingPageMultiLanguage =
    crate::Call<crate::operations::SetNewLangPrimaryLandingPageMultiLanguage, endpoint::SetNewLangPrimaryLandingPageMultiLanguage>;

/// `PUT /cms/pages/2026-03/site-pages/multi-language/set-new-lang-primary`
///
/// Answers 204. Any of the scopes `content`, `content.site_pages.write`. Unsupported from 2027-09.
pub type SetNewLangPrimarySitePageMultiLanguage =
    crate::Call<crate::operations::SetNewLangPrimarySitePageMultiLanguage, endpoint::SetNewLangPrimarySitePageMultiLanguage>;

/// `PATCH /cms/pages/2026-03/landing-pages/{objectId}`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type UpdateLandingPage = crate::Call<crate::operations::UpdateLandingPage, endpoint::UpdateLandingPage>;

/// `PATCH /cms/pages/2026-03/landing-pages/{objectId}/draft`
///
/// Answers 200 (`Page`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type UpdateLandingPageDraft =
    crate::Call<crate::operations::UpdateLandingPageDraft, endpoint::UpdateLandingPageDraft>;

/// `PATCH /cms/pages/2026-03/landing-pages/folders/{objectId}`
///
/// Answers 200 (`ContentFolder`). Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type UpdateLandingPageFolder =
    crate::Call<crate::operations::UpdateLandingPageFolder, endpoint::UpdateLandingPageFolder>;

/// `POST /cms/pages/2026-03/landing-pages/multi-language/update-languages`
///
/// The specification names no success. Any of the scopes `content`, `content.landing_pages.write`. Unsupported from 2027-09.
pub type UpdateLanguagesLandingPageMultiLanguage =
    crate::Call<crate::operations::UpdateLanguagesLandingPageMultiLanguage, endpoint::UpdateLanguagesLandingPageMultiLanguage>;

/// `POST /cms/pages/2026-03/site-pages/multi-language/update-languages`
///
/// The specification names no success. Any of the scopes `content`, `content.site_pages.write`. Unsupported from 2027-09.
pub type UpdateLanguagesSitePageMultiLanguage =
    crate::Call<crate::operations::UpdateLanguagesSitePageMultiLanguage, endpoint::UpdateLanguagesSitePageMultiLanguage>;

/// `PATCH /cms/pages/2026-03/site-pages/{objectId}`
///
/// Answers 200 (`Page`). Scope: `content`. Unsupported from 2027-09.
pub type UpdateSitePage = crate::Call<crate::operations::UpdateSitePage, endpoint::UpdateSitePage>;

/// `PATCH /cms/pages/2026-03/site-pages/{objectId}/draft`
///
/// Answers 200 (`Page`). Scope: `content`. Unsupported from 2027-09.
pub type UpdateSitePageDraft = crate::Call<crate::operations::UpdateSitePageDraft, endpoint::UpdateSitePageDraft>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveLandingPage: Description::of(Delete,
            "/cms/pages/2026-03/landing-pages/{objectId}",
            &[204], &["content", "content.landing_pages.write"]),
        ArchiveLandingPageFolder: Description::of(Delete,
            "/cms/pages/2026-03/landing-pages/folders/{objectId}",
            &[204], &["content", "content.landing_pages.write"]),
        ArchiveSitePage: Description::of(Delete, "/cms/pages/2026-03/site-pages/{objectId}", &[204], &["content"]),
        AttachToLangGroupLandingPageMultiLanguage: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/multi-language/attach-to-lang-group",
            &[], &["content", "content.landing_pages.write"]),
        AttachToLangGroupSitePageMultiLanguage: Description::of(Post,
            "/cms/pages/2026-03/site-pages/multi-language/attach-to-lang-group",
            &[], &["content", "content.site_pages.write"]),
        BatchArchiveLandingPageFolders: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/folders/batch/archive",
            &[204], &["content", "content.landing_pages.write"]),
        BatchArchiveLandingPages: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/batch/archive",
            &[204], &["content", "content.landing_pages.write"]),
        BatchArchiveSitePages: Description::of(Post,
            "/cms/pages/2026-03/site-pages/batch/archive",
            &[204], &["content"]),
        BatchCreateLandingPageFolders: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/folders/batch/create",
            &[201, 207], &["content", "content.landing_pages.write"]),
        BatchCreateLandingPages: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/batch/create",
            &[201, 207], &["content", "content.landing_pages.write"]),
        BatchCreateSitePages: Description::of(Post,
            "/cms/pages/2026-03/site-pages/batch/create",
            &[201, 207], &["content"]),
        BatchReadLandingPageFolders: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/folders/batch/read",
            &[200, 207], &["content", "content.landing_pages.read"]),
        BatchReadLandingPages: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/batch/read",
            &[200, 207], &["content", "content.landing_pages.read"]),
        BatchReadSitePages: Description::of(Post,
            "/cms/pages/2026-03/site-pages/batch/read",
            &[200, 207], &["content", "content.site_pages.read"]),
        BatchUpdateLandingPageFolders: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/folders/batch/update",
            &[200, 207], &["content", "content.landing_pages.write"]),
        BatchUpdateLandingPages: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/batch/update",
            &[200, 207], &["content", "content.landing_pages.write"]),
        BatchUpdateSitePages: Description::of(Post,
            "/cms/pages/2026-03/site-pages/batch/update",
            &[200, 207], &["content"]),
        CloneLandingPages: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/clone",
            &[200], &["content", "content.landing_pages.write"]),
        CloneSitePages: Description::of(Post, "/cms/pages/2026-03/site-pages/clone", &[200], &["content"]),
        CreateLandingPage: Description::of(Post,
            "/cms/pages/2026-03/landing-pages",
            &[201], &["content", "content.landing_pages.write"]),
        CreateLandingPageFolder: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/folders",
            &[201], &["content", "content.landing_pages.write"]),
        CreateLanguageVariationLandingPageMultiLanguage: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/multi-language/create-language-variation",
            &[200], &["content", "content.landing_pages.write"]),
        CreateLanguageVariationSitePageMultiLanguage: Description::of(Post,
            "/cms/pages/2026-03/site-pages/multi-language/create-language-variation",
            &[200], &["content", "content.site_pages.write"]),
        CreateSitePage: Description::of(Post, "/cms/pages/2026-03/site-pages", &[201], &["content"]),
        CreateVariationLandingPageAbTest: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/ab-test/create-variation",
            &[201], &["content", "content.landing_pages.write"]),
        CreateVariationSitePageAbTest: Description::of(Post,
            "/cms/pages/2026-03/site-pages/ab-test/create-variation",
            &[201], &["content"]),
        DetachFromLangGroupLandingPageMultiLanguage: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/multi-language/detach-from-lang-group",
            &[], &["content", "content.landing_pages.write"]),
        DetachFromLangGroupSitePageMultiLanguage: Description::of(Post,
            "/cms/pages/2026-03/site-pages/multi-language/detach-from-lang-group",
            &[], &["content", "content.site_pages.write"]),
        EndLandingPageAbTest: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/ab-test/end",
            &[204], &["content", "content.landing_pages.write"]),
        EndSitePageAbTest: Description::of(Post, "/cms/pages/2026-03/site-pages/ab-test/end", &[204], &["content"]),
        GetLandingPage: Description::of(Get,
            "/cms/pages/2026-03/landing-pages/{objectId}",
            &[200], &["content", "content.landing_pages.read"]),
        GetLandingPageDraft: Description::of(Get,
            "/cms/pages/2026-03/landing-pages/{objectId}/draft",
            &[200], &["content", "content.landing_pages.read"]),
        GetLandingPageFolder: Description::of(Get,
            "/cms/pages/2026-03/landing-pages/folders/{objectId}",
            &[200], &["content", "content.landing_pages.read"]),
        GetLandingPageFolderRevision: Description::of(Get,
            "/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}",
            &[200], &["content", "content.landing_pages.read"]),
        GetLandingPageRevision: Description::of(Get,
            "/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}",
            &[200], &["content", "content.landing_pages.read"]),
        GetSitePage: Description::of(Get,
            "/cms/pages/2026-03/site-pages/{objectId}",
            &[200], &["content", "content.site_pages.read"]),
        GetSitePageDraft: Description::of(Get,
            "/cms/pages/2026-03/site-pages/{objectId}/draft",
            &[200], &["content", "content.site_pages.read"]),
        GetSitePageRevision: Description::of(Get,
            "/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}",
            &[200], &["content", "content.site_pages.read"]),
        ListLandingPageFolderRevisions: Description::of(Get,
            "/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions",
            &[200], &["content", "content.landing_pages.read"]),
        ListLandingPageFolders: Description::of(Get,
            "/cms/pages/2026-03/landing-pages/folders",
            &[200], &["content", "content.landing_pages.read"]),
        ListLandingPageRevisions: Description::of(Get,
            "/cms/pages/2026-03/landing-pages/{objectId}/revisions",
            &[200], &["content", "content.landing_pages.read"]),
        ListLandingPages: Description::of(Get,
            "/cms/pages/2026-03/landing-pages",
            &[200], &["content", "content.landing_pages.read"]),
        ListSitePageRevisions: Description::of(Get,
            "/cms/pages/2026-03/site-pages/{objectId}/revisions",
            &[200], &["content", "content.site_pages.read"]),
        ListSitePages: Description::of(Get,
            "/cms/pages/2026-03/site-pages",
            &[200], &["content", "content.site_pages.read"]),
        PushLiveLandingPageDraft: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/{objectId}/draft/push-live",
            &[204], &["content", "content.landing_pages.write"]),
        PushLiveSitePageDraft: Description::of(Post,
            "/cms/pages/2026-03/site-pages/{objectId}/draft/push-live",
            &[204], &["content"]),
        RerunLandingPageAbTest: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/ab-test/rerun",
            &[204], &["content", "content.landing_pages.write"]),
        RerunSitePageAbTest: Description::of(Post, "/cms/pages/2026-03/site-pages/ab-test/rerun", &[204], &["content"]),
        ResetLandingPageDraft: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/{objectId}/draft/reset",
            &[204], &["content", "content.landing_pages.write"]),
        ResetSitePageDraft: Description::of(Post,
            "/cms/pages/2026-03/site-pages/{objectId}/draft/reset",
            &[204], &["content"]),
        RestoreLandingPageFolderRevision: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}/restore",
            &[200], &["content", "content.landing_pages.write"]),
        RestoreLandingPageRevision: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore",
            &[200], &["content", "content.landing_pages.write"]),
        RestoreSitePageRevision: Description::of(Post,
            "/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore",
            &[200], &["content"]),
        RestoreToDraftLandingPageRevision: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore-to-draft",
            &[200], &["content", "content.landing_pages.write"]),
        RestoreToDraftSitePageRevision: Description::of(Post,
            "/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore-to-draft",
            &[200], &["content"]),
        ScheduleLandingPages: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/schedule",
            &[204], &["content", "content.landing_pages.write"]),
        ScheduleSitePages: Description::of(Post, "/cms/pages/2026-03/site-pages/schedule", &[204], &["content"]),
        SetNewLangPrimaryLandingPageMultiLanguage: Description::of(Put,
            "/cms/pages/2026-03/landing-pages/multi-language/set-new-lang-primary",
            &[204], &["content", "content.landing_pages.write"]),
        SetNewLangPrimarySitePageMultiLanguage: Description::of(Put,
            "/cms/pages/2026-03/site-pages/multi-language/set-new-lang-primary",
            &[204], &["content", "content.site_pages.write"]),
        UpdateLandingPage: Description::of(Patch,
            "/cms/pages/2026-03/landing-pages/{objectId}",
            &[200], &["content", "content.landing_pages.write"]),
        UpdateLandingPageDraft: Description::of(Patch,
            "/cms/pages/2026-03/landing-pages/{objectId}/draft",
            &[200], &["content", "content.landing_pages.write"]),
        UpdateLandingPageFolder: Description::of(Patch,
            "/cms/pages/2026-03/landing-pages/folders/{objectId}",
            &[200], &["content", "content.landing_pages.write"]),
        UpdateLanguagesLandingPageMultiLanguage: Description::of(Post,
            "/cms/pages/2026-03/landing-pages/multi-language/update-languages",
            &[], &["content", "content.landing_pages.write"]),
        UpdateLanguagesSitePageMultiLanguage: Description::of(Post,
            "/cms/pages/2026-03/site-pages/multi-language/update-languages",
            &[], &["content", "content.site_pages.write"]),
        UpdateSitePage: Description::of(Patch, "/cms/pages/2026-03/site-pages/{objectId}", &[200], &["content"]),
        UpdateSitePageDraft: Description::of(Patch,
            "/cms/pages/2026-03/site-pages/{objectId}/draft",
            &[200], &["content"]),
    }
}
