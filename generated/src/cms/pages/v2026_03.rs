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
/// Answers 204. Scopes: `content`, `content.landing_pages.write`.
pub type ArchiveLandingPage = crate::operations::ArchiveLandingPage<endpoint::ArchiveLandingPage>;

/// `DELETE /cms/pages/2026-03/landing-pages/folders/{objectId}`
///
/// Answers 204. Scopes: `content`, `content.landing_pages.write`.
pub type ArchiveLandingPageFolder = crate::operations::ArchiveLandingPageFolder<endpoint::ArchiveLandingPageFolder>;

/// `DELETE /cms/pages/2026-03/site-pages/{objectId}`
///
/// Answers 204. Scopes: `content`.
pub type ArchiveSitePage = crate::operations::ArchiveSitePage<endpoint::ArchiveSitePage>;

/// `POST /cms/pages/2026-03/landing-pages/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scopes: `content`, `content.landing_pages.write`.
pub type AttachToLangGroupLandingPageMultiLanguage =
    crate::operations::AttachToLangGroupLandingPageMultiLanguage<endpoint::AttachToLangGroupLandingPageMultiLanguage>;

/// `POST /cms/pages/2026-03/site-pages/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scopes: `content`, `content.site_pages.write`.
pub type AttachToLangGroupSitePageMultiLanguage =
    crate::operations::AttachToLangGroupSitePageMultiLanguage<endpoint::AttachToLangGroupSitePageMultiLanguage>;

/// `POST /cms/pages/2026-03/landing-pages/folders/batch/archive`
///
/// Answers 204. Scopes: `content`, `content.landing_pages.write`.
pub type BatchArchiveLandingPageFolders =
    crate::operations::BatchArchiveLandingPageFolders<endpoint::BatchArchiveLandingPageFolders>;

/// `POST /cms/pages/2026-03/landing-pages/batch/archive`
///
/// Answers 204. Scopes: `content`, `content.landing_pages.write`.
pub type BatchArchiveLandingPages = crate::operations::BatchArchiveLandingPages<endpoint::BatchArchiveLandingPages>;

/// `POST /cms/pages/2026-03/site-pages/batch/archive`
///
/// Answers 204. Scopes: `content`.
pub type BatchArchiveSitePages = crate::operations::BatchArchiveSitePages<endpoint::BatchArchiveSitePages>;

/// `POST /cms/pages/2026-03/landing-pages/folders/batch/create`
///
/// Answers 201, 207. Scopes: `content`, `content.landing_pages.write`.
pub type BatchCreateLandingPageFolders =
    crate::operations::BatchCreateLandingPageFolders<endpoint::BatchCreateLandingPageFolders>;

/// `POST /cms/pages/2026-03/landing-pages/batch/create`
///
/// Answers 201, 207. Scopes: `content`, `content.landing_pages.write`.
pub type BatchCreateLandingPages = crate::operations::BatchCreateLandingPages<endpoint::BatchCreateLandingPages>;

/// `POST /cms/pages/2026-03/site-pages/batch/create`
///
/// Answers 201, 207. Scopes: `content`.
pub type BatchCreateSitePages = crate::operations::BatchCreateSitePages<endpoint::BatchCreateSitePages>;

/// `POST /cms/pages/2026-03/landing-pages/folders/batch/read`
///
/// Answers 200, 207. Scopes: `content`, `content.landing_pages.read`.
pub type BatchReadLandingPageFolders =
    crate::operations::BatchReadLandingPageFolders<endpoint::BatchReadLandingPageFolders>;

/// `POST /cms/pages/2026-03/landing-pages/batch/read`
///
/// Answers 200, 207. Scopes: `content`, `content.landing_pages.read`.
pub type BatchReadLandingPages = crate::operations::BatchReadLandingPages<endpoint::BatchReadLandingPages>;

/// `POST /cms/pages/2026-03/site-pages/batch/read`
///
/// Answers 200, 207. Scopes: `content`, `content.site_pages.read`.
pub type BatchReadSitePages = crate::operations::BatchReadSitePages<endpoint::BatchReadSitePages>;

/// `POST /cms/pages/2026-03/landing-pages/folders/batch/update`
///
/// Answers 200, 207. Scopes: `content`, `content.landing_pages.write`.
pub type BatchUpdateLandingPageFolders =
    crate::operations::BatchUpdateLandingPageFolders<endpoint::BatchUpdateLandingPageFolders>;

/// `POST /cms/pages/2026-03/landing-pages/batch/update`
///
/// Answers 200, 207. Scopes: `content`, `content.landing_pages.write`.
pub type BatchUpdateLandingPages = crate::operations::BatchUpdateLandingPages<endpoint::BatchUpdateLandingPages>;

/// `POST /cms/pages/2026-03/site-pages/batch/update`
///
/// Answers 200, 207. Scopes: `content`.
pub type BatchUpdateSitePages = crate::operations::BatchUpdateSitePages<endpoint::BatchUpdateSitePages>;

/// `POST /cms/pages/2026-03/landing-pages/clone`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.write`.
pub type CloneLandingPages = crate::operations::CloneLandingPages<endpoint::CloneLandingPages>;

/// `POST /cms/pages/2026-03/site-pages/clone`
///
/// Answers 200. Scopes: `content`.
pub type CloneSitePages = crate::operations::CloneSitePages<endpoint::CloneSitePages>;

/// `POST /cms/pages/2026-03/landing-pages`
///
/// Answers 201. Scopes: `content`, `content.landing_pages.write`.
pub type CreateLandingPage = crate::operations::CreateLandingPage<endpoint::CreateLandingPage>;

/// `POST /cms/pages/2026-03/landing-pages/folders`
///
/// Answers 201. Scopes: `content`, `content.landing_pages.write`.
pub type CreateLandingPageFolder = crate::operations::CreateLandingPageFolder<endpoint::CreateLandingPageFolder>;

/// `POST /cms/pages/2026-03/landing-pages/multi-language/create-language-variation`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.write`.
pub type CreateLanguageVariationLandingPageMultiLanguage =
    crate::operations::CreateLanguageVariationLandingPageMultiLanguage<endpoint::CreateLanguageVariationLandingPageMultiLanguage>;

/// `POST /cms/pages/2026-03/site-pages/multi-language/create-language-variation`
///
/// Answers 200. Scopes: `content`, `content.site_pages.write`.
pub type CreateLanguageVariationSitePageMultiLanguage =
    crate::operations::CreateLanguageVariationSitePageMultiLanguage<endpoint::CreateLanguageVariationSitePageMultiLanguage>;

/// `POST /cms/pages/2026-03/site-pages`
///
/// Answers 201. Scopes: `content`.
pub type CreateSitePage = crate::operations::CreateSitePage<endpoint::CreateSitePage>;

/// `POST /cms/pages/2026-03/landing-pages/ab-test/create-variation`
///
/// Answers 201. Scopes: `content`, `content.landing_pages.write`.
pub type CreateVariationLandingPageAbTest =
    crate::operations::CreateVariationLandingPageAbTest<endpoint::CreateVariationLandingPageAbTest>;

/// `POST /cms/pages/2026-03/site-pages/ab-test/create-variation`
///
/// Answers 201. Scopes: `content`.
pub type CreateVariationSitePageAbTest =
    crate::operations::CreateVariationSitePageAbTest<endpoint::CreateVariationSitePageAbTest>;

/// `POST /cms/pages/2026-03/landing-pages/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scopes: `content`, `content.landing_pages.write`.
pub type DetachFromLangGroupLandingPageMultiLanguage =
    crate::operations::DetachFromLangGroupLandingPageMultiLanguage<endpoint::DetachFromLangGroupLandingPageMultiLanguage>;

/// `POST /cms/pages/2026-03/site-pages/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scopes: `content`, `content.site_pages.write`.
pub type DetachFromLangGroupSitePageMultiLanguage =
    crate::operations::DetachFromLangGroupSitePageMultiLanguage<endpoint::DetachFromLangGroupSitePageMultiLanguage>;

/// `POST /cms/pages/2026-03/landing-pages/ab-test/end`
///
/// Answers 204. Scopes: `content`, `content.landing_pages.write`.
pub type EndLandingPageAbTest = crate::operations::EndLandingPageAbTest<endpoint::EndLandingPageAbTest>;

/// `POST /cms/pages/2026-03/site-pages/ab-test/end`
///
/// Answers 204. Scopes: `content`.
pub type EndSitePageAbTest = crate::operations::EndSitePageAbTest<endpoint::EndSitePageAbTest>;

/// `GET /cms/pages/2026-03/landing-pages/{objectId}`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.read`.
pub type GetLandingPage = crate::operations::GetLandingPage<endpoint::GetLandingPage>;

/// `GET /cms/pages/2026-03/landing-pages/{objectId}/draft`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.read`.
pub type GetLandingPageDraft = crate::operations::GetLandingPageDraft<endpoint::GetLandingPageDraft>;

/// `GET /cms/pages/2026-03/landing-pages/folders/{objectId}`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.read`.
pub type GetLandingPageFolder = crate::operations::GetLandingPageFolder<endpoint::GetLandingPageFolder>;

/// `GET /cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.read`.
pub type GetLandingPageFolderRevision =
    crate::operations::GetLandingPageFolderRevision<endpoint::GetLandingPageFolderRevision>;

/// `GET /cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.read`.
pub type GetLandingPageRevision = crate::operations::GetLandingPageRevision<endpoint::GetLandingPageRevision>;

/// `GET /cms/pages/2026-03/site-pages/{objectId}`
///
/// Answers 200. Scopes: `content`, `content.site_pages.read`.
pub type GetSitePage = crate::operations::GetSitePage<endpoint::GetSitePage>;

/// `GET /cms/pages/2026-03/site-pages/{objectId}/draft`
///
/// Answers 200. Scopes: `content`, `content.site_pages.read`.
pub type GetSitePageDraft = crate::operations::GetSitePageDraft<endpoint::GetSitePageDraft>;

/// `GET /cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}`
///
/// Answers 200. Scopes: `content`, `content.site_pages.read`.
pub type GetSitePageRevision = crate::operations::GetSitePageRevision<endpoint::GetSitePageRevision>;

/// `GET /cms/pages/2026-03/landing-pages/folders/{objectId}/revisions`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.read`.
pub type ListLandingPageFolderRevisions =
    crate::operations::ListLandingPageFolderRevisions<endpoint::ListLandingPageFolderRevisions>;

/// `GET /cms/pages/2026-03/landing-pages/folders`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.read`.
pub type ListLandingPageFolders = crate::operations::ListLandingPageFolders<endpoint::ListLandingPageFolders>;

/// `GET /cms/pages/2026-03/landing-pages/{objectId}/revisions`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.read`.
pub type ListLandingPageRevisions = crate::operations::ListLandingPageRevisions<endpoint::ListLandingPageRevisions>;

/// `GET /cms/pages/2026-03/landing-pages`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.read`.
pub type ListLandingPages = crate::operations::ListLandingPages<endpoint::ListLandingPages>;

/// `GET /cms/pages/2026-03/site-pages/{objectId}/revisions`
///
/// Answers 200. Scopes: `content`, `content.site_pages.read`.
pub type ListSitePageRevisions = crate::operations::ListSitePageRevisions<endpoint::ListSitePageRevisions>;

/// `GET /cms/pages/2026-03/site-pages`
///
/// Answers 200. Scopes: `content`, `content.site_pages.read`.
pub type ListSitePages = crate::operations::ListSitePages<endpoint::ListSitePages>;

/// `POST /cms/pages/2026-03/landing-pages/{objectId}/draft/push-live`
///
/// Answers 204. Scopes: `content`, `content.landing_pages.write`.
pub type PushLiveLandingPageDraft = crate::operations::PushLiveLandingPageDraft<endpoint::PushLiveLandingPageDraft>;

/// `POST /cms/pages/2026-03/site-pages/{objectId}/draft/push-live`
///
/// Answers 204. Scopes: `content`.
pub type PushLiveSitePageDraft = crate::operations::PushLiveSitePageDraft<endpoint::PushLiveSitePageDraft>;

/// `POST /cms/pages/2026-03/landing-pages/ab-test/rerun`
///
/// Answers 204. Scopes: `content`, `content.landing_pages.write`.
pub type RerunLandingPageAbTest = crate::operations::RerunLandingPageAbTest<endpoint::RerunLandingPageAbTest>;

/// `POST /cms/pages/2026-03/site-pages/ab-test/rerun`
///
/// Answers 204. Scopes: `content`.
pub type RerunSitePageAbTest = crate::operations::RerunSitePageAbTest<endpoint::RerunSitePageAbTest>;

/// `POST /cms/pages/2026-03/landing-pages/{objectId}/draft/reset`
///
/// Answers 204. Scopes: `content`, `content.landing_pages.write`.
pub type ResetLandingPageDraft = crate::operations::ResetLandingPageDraft<endpoint::ResetLandingPageDraft>;

/// `POST /cms/pages/2026-03/site-pages/{objectId}/draft/reset`
///
/// Answers 204. Scopes: `content`.
pub type ResetSitePageDraft = crate::operations::ResetSitePageDraft<endpoint::ResetSitePageDraft>;

/// `POST /cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}/restore`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.write`.
pub type RestoreLandingPageFolderRevision =
    crate::operations::RestoreLandingPageFolderRevision<endpoint::RestoreLandingPageFolderRevision>;

/// `POST /cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.write`.
pub type RestoreLandingPageRevision =
    crate::operations::RestoreLandingPageRevision<endpoint::RestoreLandingPageRevision>;

/// `POST /cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore`
///
/// Answers 200. Scopes: `content`.
pub type RestoreSitePageRevision = crate::operations::RestoreSitePageRevision<endpoint::RestoreSitePageRevision>;

/// `POST /cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.write`.
pub type RestoreToDraftLandingPageRevision =
    crate::operations::RestoreToDraftLandingPageRevision<endpoint::RestoreToDraftLandingPageRevision>;

/// `POST /cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200. Scopes: `content`.
pub type RestoreToDraftSitePageRevision =
    crate::operations::RestoreToDraftSitePageRevision<endpoint::RestoreToDraftSitePageRevision>;

/// `POST /cms/pages/2026-03/landing-pages/schedule`
///
/// Answers 204. Scopes: `content`, `content.landing_pages.write`.
pub type ScheduleLandingPages = crate::operations::ScheduleLandingPages<endpoint::ScheduleLandingPages>;

/// `POST /cms/pages/2026-03/site-pages/schedule`
///
/// Answers 204. Scopes: `content`.
pub type ScheduleSitePages = crate::operations::ScheduleSitePages<endpoint::ScheduleSitePages>;

/// `PUT /cms/pages/2026-03/landing-pages/multi-language/set-new-lang-primary`
///
/// Answers 204. Scopes: `content`, `content.landing_pages.write`.
pub type SetNewLangPrimaryLandingPageMultiLanguage =
    crate::operations::SetNewLangPrimaryLandingPageMultiLanguage<endpoint::SetNewLangPrimaryLandingPageMultiLanguage>;

/// `PUT /cms/pages/2026-03/site-pages/multi-language/set-new-lang-primary`
///
/// Answers 204. Scopes: `content`, `content.site_pages.write`.
pub type SetNewLangPrimarySitePageMultiLanguage =
    crate::operations::SetNewLangPrimarySitePageMultiLanguage<endpoint::SetNewLangPrimarySitePageMultiLanguage>;

/// `PATCH /cms/pages/2026-03/landing-pages/{objectId}`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.write`.
pub type UpdateLandingPage = crate::operations::UpdateLandingPage<endpoint::UpdateLandingPage>;

/// `PATCH /cms/pages/2026-03/landing-pages/{objectId}/draft`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.write`.
pub type UpdateLandingPageDraft = crate::operations::UpdateLandingPageDraft<endpoint::UpdateLandingPageDraft>;

/// `PATCH /cms/pages/2026-03/landing-pages/folders/{objectId}`
///
/// Answers 200. Scopes: `content`, `content.landing_pages.write`.
pub type UpdateLandingPageFolder = crate::operations::UpdateLandingPageFolder<endpoint::UpdateLandingPageFolder>;

/// `POST /cms/pages/2026-03/landing-pages/multi-language/update-languages`
///
/// The specification names no success. Scopes: `content`, `content.landing_pages.write`.
pub type UpdateLanguagesLandingPageMultiLanguage =
    crate::operations::UpdateLanguagesLandingPageMultiLanguage<endpoint::UpdateLanguagesLandingPageMultiLanguage>;

/// `POST /cms/pages/2026-03/site-pages/multi-language/update-languages`
///
/// The specification names no success. Scopes: `content`, `content.site_pages.write`.
pub type UpdateLanguagesSitePageMultiLanguage =
    crate::operations::UpdateLanguagesSitePageMultiLanguage<endpoint::UpdateLanguagesSitePageMultiLanguage>;

/// `PATCH /cms/pages/2026-03/site-pages/{objectId}`
///
/// Answers 200. Scopes: `content`.
pub type UpdateSitePage = crate::operations::UpdateSitePage<endpoint::UpdateSitePage>;

/// `PATCH /cms/pages/2026-03/site-pages/{objectId}/draft`
///
/// Answers 200. Scopes: `content`.
pub type UpdateSitePageDraft = crate::operations::UpdateSitePageDraft<endpoint::UpdateSitePageDraft>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveLandingPage: Description::delete("/cms/pages/2026-03/landing-pages/{objectId}")
            .statuses(&[204])
            .scopes(&["content", "content.landing_pages.write"]),
        ArchiveLandingPageFolder: Description::delete("/cms/pages/2026-03/landing-pages/folders/{objectId}")
            .statuses(&[204])
            .scopes(&["content", "content.landing_pages.write"]),
        ArchiveSitePage: Description::delete("/cms/pages/2026-03/site-pages/{objectId}")
            .statuses(&[204])
            .scopes(&["content"]),
        AttachToLangGroupLandingPageMultiLanguage: Description::post("/cms/pages/2026-03/landing-pages/multi-language/attach-to-lang-group")
            .scopes(&["content", "content.landing_pages.write"]),
        AttachToLangGroupSitePageMultiLanguage: Description::post("/cms/pages/2026-03/site-pages/multi-language/attach-to-lang-group")
            .scopes(&["content", "content.site_pages.write"]),
        BatchArchiveLandingPageFolders: Description::post("/cms/pages/2026-03/landing-pages/folders/batch/archive")
            .statuses(&[204])
            .scopes(&["content", "content.landing_pages.write"]),
        BatchArchiveLandingPages: Description::post("/cms/pages/2026-03/landing-pages/batch/archive")
            .statuses(&[204])
            .scopes(&["content", "content.landing_pages.write"]),
        BatchArchiveSitePages: Description::post("/cms/pages/2026-03/site-pages/batch/archive")
            .statuses(&[204])
            .scopes(&["content"]),
        BatchCreateLandingPageFolders: Description::post("/cms/pages/2026-03/landing-pages/folders/batch/create")
            .statuses(&[201, 207])
            .scopes(&["content", "content.landing_pages.write"]),
        BatchCreateLandingPages: Description::post("/cms/pages/2026-03/landing-pages/batch/create")
            .statuses(&[201, 207])
            .scopes(&["content", "content.landing_pages.write"]),
        BatchCreateSitePages: Description::post("/cms/pages/2026-03/site-pages/batch/create")
            .statuses(&[201, 207])
            .scopes(&["content"]),
        BatchReadLandingPageFolders: Description::post("/cms/pages/2026-03/landing-pages/folders/batch/read")
            .statuses(&[200, 207])
            .scopes(&["content", "content.landing_pages.read"]),
        BatchReadLandingPages: Description::post("/cms/pages/2026-03/landing-pages/batch/read")
            .statuses(&[200, 207])
            .scopes(&["content", "content.landing_pages.read"]),
        BatchReadSitePages: Description::post("/cms/pages/2026-03/site-pages/batch/read")
            .statuses(&[200, 207])
            .scopes(&["content", "content.site_pages.read"]),
        BatchUpdateLandingPageFolders: Description::post("/cms/pages/2026-03/landing-pages/folders/batch/update")
            .statuses(&[200, 207])
            .scopes(&["content", "content.landing_pages.write"]),
        BatchUpdateLandingPages: Description::post("/cms/pages/2026-03/landing-pages/batch/update")
            .statuses(&[200, 207])
            .scopes(&["content", "content.landing_pages.write"]),
        BatchUpdateSitePages: Description::post("/cms/pages/2026-03/site-pages/batch/update")
            .statuses(&[200, 207])
            .scopes(&["content"]),
        CloneLandingPages: Description::post("/cms/pages/2026-03/landing-pages/clone")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.write"]),
        CloneSitePages: Description::post("/cms/pages/2026-03/site-pages/clone").statuses(&[200]).scopes(&["content"]),
        CreateLandingPage: Description::post("/cms/pages/2026-03/landing-pages")
            .statuses(&[201])
            .scopes(&["content", "content.landing_pages.write"]),
        CreateLandingPageFolder: Description::post("/cms/pages/2026-03/landing-pages/folders")
            .statuses(&[201])
            .scopes(&["content", "content.landing_pages.write"]),
        CreateLanguageVariationLandingPageMultiLanguage: Description::post("/cms/pages/2026-03/landing-pages/multi-language/create-language-variation")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.write"]),
        CreateLanguageVariationSitePageMultiLanguage: Description::post("/cms/pages/2026-03/site-pages/multi-language/create-language-variation")
            .statuses(&[200])
            .scopes(&["content", "content.site_pages.write"]),
        CreateSitePage: Description::post("/cms/pages/2026-03/site-pages").statuses(&[201]).scopes(&["content"]),
        CreateVariationLandingPageAbTest: Description::post("/cms/pages/2026-03/landing-pages/ab-test/create-variation")
            .statuses(&[201])
            .scopes(&["content", "content.landing_pages.write"]),
        CreateVariationSitePageAbTest: Description::post("/cms/pages/2026-03/site-pages/ab-test/create-variation")
            .statuses(&[201])
            .scopes(&["content"]),
        DetachFromLangGroupLandingPageMultiLanguage: Description::post("/cms/pages/2026-03/landing-pages/multi-language/detach-from-lang-group")
            .scopes(&["content", "content.landing_pages.write"]),
        DetachFromLangGroupSitePageMultiLanguage: Description::post("/cms/pages/2026-03/site-pages/multi-language/detach-from-lang-group")
            .scopes(&["content", "content.site_pages.write"]),
        EndLandingPageAbTest: Description::post("/cms/pages/2026-03/landing-pages/ab-test/end")
            .statuses(&[204])
            .scopes(&["content", "content.landing_pages.write"]),
        EndSitePageAbTest: Description::post("/cms/pages/2026-03/site-pages/ab-test/end")
            .statuses(&[204])
            .scopes(&["content"]),
        GetLandingPage: Description::get("/cms/pages/2026-03/landing-pages/{objectId}")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.read"]),
        GetLandingPageDraft: Description::get("/cms/pages/2026-03/landing-pages/{objectId}/draft")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.read"]),
        GetLandingPageFolder: Description::get("/cms/pages/2026-03/landing-pages/folders/{objectId}")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.read"]),
        GetLandingPageFolderRevision: Description::get("/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.read"]),
        GetLandingPageRevision: Description::get("/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.read"]),
        GetSitePage: Description::get("/cms/pages/2026-03/site-pages/{objectId}")
            .statuses(&[200])
            .scopes(&["content", "content.site_pages.read"]),
        GetSitePageDraft: Description::get("/cms/pages/2026-03/site-pages/{objectId}/draft")
            .statuses(&[200])
            .scopes(&["content", "content.site_pages.read"]),
        GetSitePageRevision: Description::get("/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}")
            .statuses(&[200])
            .scopes(&["content", "content.site_pages.read"]),
        ListLandingPageFolderRevisions: Description::get("/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.read"]),
        ListLandingPageFolders: Description::get("/cms/pages/2026-03/landing-pages/folders")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.read"]),
        ListLandingPageRevisions: Description::get("/cms/pages/2026-03/landing-pages/{objectId}/revisions")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.read"]),
        ListLandingPages: Description::get("/cms/pages/2026-03/landing-pages")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.read"]),
        ListSitePageRevisions: Description::get("/cms/pages/2026-03/site-pages/{objectId}/revisions")
            .statuses(&[200])
            .scopes(&["content", "content.site_pages.read"]),
        ListSitePages: Description::get("/cms/pages/2026-03/site-pages")
            .statuses(&[200])
            .scopes(&["content", "content.site_pages.read"]),
        PushLiveLandingPageDraft: Description::post("/cms/pages/2026-03/landing-pages/{objectId}/draft/push-live")
            .statuses(&[204])
            .scopes(&["content", "content.landing_pages.write"]),
        PushLiveSitePageDraft: Description::post("/cms/pages/2026-03/site-pages/{objectId}/draft/push-live")
            .statuses(&[204])
            .scopes(&["content"]),
        RerunLandingPageAbTest: Description::post("/cms/pages/2026-03/landing-pages/ab-test/rerun")
            .statuses(&[204])
            .scopes(&["content", "content.landing_pages.write"]),
        RerunSitePageAbTest: Description::post("/cms/pages/2026-03/site-pages/ab-test/rerun")
            .statuses(&[204])
            .scopes(&["content"]),
        ResetLandingPageDraft: Description::post("/cms/pages/2026-03/landing-pages/{objectId}/draft/reset")
            .statuses(&[204])
            .scopes(&["content", "content.landing_pages.write"]),
        ResetSitePageDraft: Description::post("/cms/pages/2026-03/site-pages/{objectId}/draft/reset")
            .statuses(&[204])
            .scopes(&["content"]),
        RestoreLandingPageFolderRevision: Description::post("/cms/pages/2026-03/landing-pages/folders/{objectId}/revisions/{revisionId}/restore")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.write"]),
        RestoreLandingPageRevision: Description::post("/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.write"]),
        RestoreSitePageRevision: Description::post("/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore")
            .statuses(&[200])
            .scopes(&["content"]),
        RestoreToDraftLandingPageRevision: Description::post("/cms/pages/2026-03/landing-pages/{objectId}/revisions/{revisionId}/restore-to-draft")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.write"]),
        RestoreToDraftSitePageRevision: Description::post("/cms/pages/2026-03/site-pages/{objectId}/revisions/{revisionId}/restore-to-draft")
            .statuses(&[200])
            .scopes(&["content"]),
        ScheduleLandingPages: Description::post("/cms/pages/2026-03/landing-pages/schedule")
            .statuses(&[204])
            .scopes(&["content", "content.landing_pages.write"]),
        ScheduleSitePages: Description::post("/cms/pages/2026-03/site-pages/schedule")
            .statuses(&[204])
            .scopes(&["content"]),
        SetNewLangPrimaryLandingPageMultiLanguage: Description::put("/cms/pages/2026-03/landing-pages/multi-language/set-new-lang-primary")
            .statuses(&[204])
            .scopes(&["content", "content.landing_pages.write"]),
        SetNewLangPrimarySitePageMultiLanguage: Description::put("/cms/pages/2026-03/site-pages/multi-language/set-new-lang-primary")
            .statuses(&[204])
            .scopes(&["content", "content.site_pages.write"]),
        UpdateLandingPage: Description::patch("/cms/pages/2026-03/landing-pages/{objectId}")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.write"]),
        UpdateLandingPageDraft: Description::patch("/cms/pages/2026-03/landing-pages/{objectId}/draft")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.write"]),
        UpdateLandingPageFolder: Description::patch("/cms/pages/2026-03/landing-pages/folders/{objectId}")
            .statuses(&[200])
            .scopes(&["content", "content.landing_pages.write"]),
        UpdateLanguagesLandingPageMultiLanguage: Description::post("/cms/pages/2026-03/landing-pages/multi-language/update-languages")
            .scopes(&["content", "content.landing_pages.write"]),
        UpdateLanguagesSitePageMultiLanguage: Description::post("/cms/pages/2026-03/site-pages/multi-language/update-languages")
            .scopes(&["content", "content.site_pages.write"]),
        UpdateSitePage: Description::patch("/cms/pages/2026-03/site-pages/{objectId}")
            .statuses(&[200])
            .scopes(&["content"]),
        UpdateSitePageDraft: Description::patch("/cms/pages/2026-03/site-pages/{objectId}/draft")
            .statuses(&[200])
            .scopes(&["content"]),
    }
}
