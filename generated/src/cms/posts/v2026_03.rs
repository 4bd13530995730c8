// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/posts`, version `2026-03`: 30 operations, 43 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/cms/posts/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Angle, AngleUnits, AttachToLangPrimaryRequestVNext, BackgroundImage,
    PostsBatchInputBlogPost as BatchInputBlogPost, BatchInputJsonNode, BatchInputString,
    PostsBatchResponseBlogPost as BatchResponseBlogPost,
    BatchResponseSimplePublicStatus as BatchResponseBlogPostStatus,
    PostsBatchResponseBlogPostWithErrors as BatchResponseBlogPostWithErrors, PostsBlogPost as BlogPost,
    PageAbStatus as BlogPostAbStatus, BlogPostContentTypeCategory, PageCurrentState as BlogPostCurrentState,
    PostsBlogPostLanguageCloneRequestVNext as BlogPostLanguageCloneRequestVNext,
    PostsBlogPostVersion as BlogPostVersion, BreakpointStyles,
    PostsCollectionResponseWithTotalBlogPostForwardPaging as CollectionResponseWithTotalBlogPostForwardPaging,
    PostsCollectionResponseWithTotalBlogPostVersion as CollectionResponseWithTotalBlogPostVersion, ColorStop,
    ContentCloneRequestVNext, ContentLanguageVariation, ContentScheduleRequestVNext, DetachFromLangGroupRequestVNext,
    Error, ErrorDetail, ForwardPaging, Gradient, LayoutSection, Margin, NextPage, Padding, Paging, PreviousPage,
    RGBAColor, RowMetaData, SetNewLanguagePrimaryRequestVNext, SideOrCorner, SideOrCornerHorizontalSide,
    SideOrCornerVerticalSide, Size, SizeUnits, StandardError, Styles, StylesFlexboxPositioning,
    UpdateLanguagesRequestVNext, PostsVersionBlogPost as VersionBlogPost, VersionUser,
};

/// `PublicAccessRule`: any JSON.
pub type PublicAccessRule = crate::Value;

/// `CursorPagedResultBlogAuthorLong`: any JSON.
pub type CursorPagedResultBlogAuthorLong = crate::Value;

/// `CursorPagedResultBlogPostLong`: any JSON.
pub type CursorPagedResultBlogPostLong = crate::Value;

/// `CursorPagedResultTagLong`: any JSON.
pub type CursorPagedResultTagLong = crate::Value;

/// `DELETE /cms/blogs/2026-03/posts/{objectId}`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::CmsArchive, endpoint::Archive>;

/// `POST /cms/blogs/2026-03/posts/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::AttachToLangGroupMultiLanguage`.
pub type AttachToLangGroupMultiLanguage =
    crate::Call<crate::operations::AttachToLangGroupMultiLanguage, endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/blogs/2026-03/posts/batch/archive`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::BatchArchive`.
pub type BatchArchive = crate::Call<crate::operations::CmsBatchArchive, endpoint::BatchArchive>;

/// `POST /cms/blogs/2026-03/posts/batch/create`
///
/// Answers 201 (`BatchResponseBlogPost`), 207 (`BatchResponseBlogPostWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::BatchCreate`.
pub type BatchCreate = crate::Call<crate::operations::BatchCreateIn2026_03, endpoint::BatchCreate>;

/// `POST /cms/blogs/2026-03/posts/batch/read`
///
/// Answers 200 (`BatchResponseBlogPost`), 207 (`BatchResponseBlogPostWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::BatchReadIn2026_03, endpoint::BatchRead>;

/// `POST /cms/blogs/2026-03/posts/batch/update`
///
/// Answers 200 (`BatchResponseBlogPost`), 207 (`BatchResponseBlogPostWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::BatchUpdate`.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdateIn2026_03, endpoint::BatchUpdate>;

/// `POST /cms/blogs/2026-03/posts/clone`
///
/// Answers 200 (`BlogPost`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::Clone`.
pub type Clone = crate::Call<crate::operations::CloneIn2026_03, endpoint::Clone>;

/// `POST /cms/blogs/2026-03/posts`
///
/// Answers 201 (`BlogPost`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::PostsCreateIn2026_03, endpoint::Create>;

/// `POST /cms/blogs/2026-03/posts/multi-language/create-language-variation`
///
/// Answers 200 (`BlogPost`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::CreateLanguageVariationMultiLanguage`.
pub type CreateLanguageVariationMultiLanguage =
    crate::Call<crate::operations::PostsCreateLanguageVariationMultiLanguageIn2026_03, endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/blogs/2026-03/posts/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::DetachFromLangGroupMultiLanguage`.
pub type DetachFromLangGroupMultiLanguage =
    crate::Call<crate::operations::DetachFromLangGroupMultiLanguage, endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/blogs/2026-03/posts/{objectId}`
///
/// Answers 200 (`BlogPost`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::PostsGetIn2026_03, endpoint::Get>;

/// `GET /cms/blogs/2026-03/authors/cursor`
///
/// Answers 200 (any JSON). Scope: `content`. Unsupported from 2027-09.
pub type GetBlogAuthorCursor =
    crate::Call<crate::operations::GetBlogAuthorCursor, crate::endpoints::cms_posts_v2026_03::GetBlogAuthorCursor>;

/// `GET /cms/blogs/2026-03/tags/cursor`
///
/// Answers 200 (any JSON). Scope: `content`. Unsupported from 2027-09.
pub type GetBlogTagCursor =
    crate::Call<crate::operations::GetBlogTagCursor, crate::endpoints::cms_posts_v2026_03::GetBlogTagCursor>;

/// `GET /cms/blogs/2026-03/posts/cursor`
///
/// Answers 200 (any JSON). Scope: `content`. Unsupported from 2027-09.
pub type GetCursor = crate::Call<crate::operations::GetCursor, crate::endpoints::cms_posts_v2026_03::GetCursor>;

/// `GET /cms/blogs/2026-03/posts/{objectId}/draft`
///
/// Answers 200 (`BlogPost`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::GetDraft`.
pub type GetDraft = crate::Call<crate::operations::GetDraftIn2026_03, endpoint::GetDraft>;

/// `GET /cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}`
///
/// Answers 200 (`BlogPostVersion`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::GetRevision`.
pub type GetRevision = crate::Call<crate::operations::PostsGetRevisionIn2026_03, endpoint::GetRevision>;

/// `GET /cms/blogs/2026-03/posts`
///
/// Answers 200 (`CollectionResponseWithTotalBlogPostForwardPaging`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::List`.
pub type List = crate::Call<crate::operations::PostsListIn2026_03, endpoint::List>;

/// `GET /cms/blogs/2026-03/posts/{objectId}/revisions`
///
/// Answers 200 (`CollectionResponseWithTotalBlogPostVersion`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::ListRevisions`.
pub type ListRevisions = crate::Call<crate::operations::PostsListRevisionsIn2026_03, endpoint::ListRevisions>;

/// `POST /cms/blogs/2026-03/posts/{objectId}/draft/push-live`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::PushLiveDraft`.
pub type PushLiveDraft = crate::Call<crate::operations::PushLiveDraft, endpoint::PushLiveDraft>;

/// `GET /cms/blogs/2026-03/authors/cursor/query`
///
/// Answers 200 (any JSON). Scope: `content`. Unsupported from 2027-09.
pub type QueryBlogAuthorCursor =
    crate::Call<crate::operations::QueryBlogAuthorCursor, crate::endpoints::cms_posts_v2026_03::QueryBlogAuthorCursor>;

/// `GET /cms/blogs/2026-03/tags/cursor/query`
///
/// Answers 200 (any JSON). Scope: `content`. Unsupported from 2027-09.
pub type QueryBlogTagCursor =
    crate::Call<crate::operations::QueryBlogTagCursor, crate::endpoints::cms_posts_v2026_03::QueryBlogTagCursor>;

/// `GET /cms/blogs/2026-03/posts/cursor/query`
///
/// Answers 200 (any JSON). Scope: `content`. Unsupported from 2027-09.
pub type QueryCursor = crate::Call<crate::operations::QueryCursor, crate::endpoints::cms_posts_v2026_03::QueryCursor>;

/// `POST /cms/blogs/2026-03/posts/{objectId}/draft/reset`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::ResetDraft`.
pub type ResetDraft = crate::Call<crate::operations::ResetDraft, endpoint::ResetDraft>;

/// `POST /cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore`
///
/// Answers 200 (`BlogPost`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::RestoreRevision`.
pub type RestoreRevision = crate::Call<crate::operations::RestoreRevisionIn2026_03, endpoint::RestoreRevision>;

/// `POST /cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200 (`BlogPost`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::RestoreToDraftRevision`.
pub type RestoreToDraftRevision =
    crate::Call<crate::operations::RestoreToDraftRevisionIn2026_03, endpoint::RestoreToDraftRevision>;

/// `POST /cms/blogs/2026-03/posts/schedule`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::Schedule`.
pub type Schedule = crate::Call<crate::operations::Schedule, endpoint::Schedule>;

/// `PUT /cms/blogs/2026-03/posts/multi-language/set-new-lang-primary`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::SetNewLangPrimaryMultiLanguage`.
pub type SetNewLangPrimaryMultiLanguage =
    crate::Call<crate::operations::SetNewLangPrimaryMultiLanguage, endpoint::SetNewLangPrimaryMultiLanguage>;

/// `PATCH /cms/blogs/2026-03/posts/{objectId}`
///
/// Answers 200 (`BlogPost`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::PostsUpdateIn2026_03, endpoint::Update>;

/// `PATCH /cms/blogs/2026-03/posts/{objectId}/draft`
///
/// Answers 200 (`BlogPost`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::UpdateDraft`.
pub type UpdateDraft = crate::Call<crate::operations::UpdateDraftIn2026_03, endpoint::UpdateDraft>;

/// `POST /cms/blogs/2026-03/posts/multi-language/update-languages`
///
/// The specification names no success. Scope: `content`. Unsupported from 2027-09. Newer: `cms::posts::v2026_09::UpdateLanguagesMultiLanguage`.
pub type UpdateLanguagesMultiLanguage =
    crate::Call<crate::operations::UpdateLanguagesMultiLanguage, endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/cms/blogs/2026-03/posts/{objectId}", &[204], &["content"]),
        AttachToLangGroupMultiLanguage: Description::of(Post,
            "/cms/blogs/2026-03/posts/multi-language/attach-to-lang-group",
            &[], &["content"]),
        BatchArchive: Description::of(Post, "/cms/blogs/2026-03/posts/batch/archive", &[204], &["content"]),
        BatchCreate: Description::of(Post, "/cms/blogs/2026-03/posts/batch/create", &[201, 207], &["content"]),
        BatchRead: Description::of(Post, "/cms/blogs/2026-03/posts/batch/read", &[200, 207], &["content"]),
        BatchUpdate: Description::of(Post, "/cms/blogs/2026-03/posts/batch/update", &[200, 207], &["content"]),
        Clone: Description::of(Post, "/cms/blogs/2026-03/posts/clone", &[200], &["content"]),
        Create: Description::of(Post, "/cms/blogs/2026-03/posts", &[201], &["content"]),
        CreateLanguageVariationMultiLanguage: Description::of(Post,
            "/cms/blogs/2026-03/posts/multi-language/create-language-variation",
            &[200], &["content"]),
        DetachFromLangGroupMultiLanguage: Description::of(Post,
            "/cms/blogs/2026-03/posts/multi-language/detach-from-lang-group",
            &[], &["content"]),
        Get: Description::of(Get, "/cms/blogs/2026-03/posts/{objectId}", &[200], &["content"]),
        GetDraft: Description::of(Get, "/cms/blogs/2026-03/posts/{objectId}/draft", &[200], &["content"]),
        GetRevision: Description::of(Get,
            "/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}",
            &[200], &["content"]),
        List: Description::of(Get, "/cms/blogs/2026-03/posts", &[200], &["content"]),
        ListRevisions: Description::of(Get, "/cms/blogs/2026-03/posts/{objectId}/revisions", &[200], &["content"]),
        PushLiveDraft: Description::of(Post,
            "/cms/blogs/2026-03/posts/{objectId}/draft/push-live",
            &[204], &["content"]),
        ResetDraft: Description::of(Post, "/cms/blogs/2026-03/posts/{objectId}/draft/reset", &[204], &["content"]),
        RestoreRevision: Description::of(Post,
            "/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore",
            &[200], &["content"]),
        RestoreToDraftRevision: Description::of(Post,
            "/cms/blogs/2026-03/posts/{objectId}/revisions/{revisionId}/restore-to-draft",
            &[200], &["content"]),
        Schedule: Description::of(Post, "/cms/blogs/2026-03/posts/schedule", &[204], &["content"]),
        SetNewLangPrimaryMultiLanguage: Description::of(Put,
            "/cms/blogs/2026-03/posts/multi-language/set-new-lang-primary",
            &[204], &["content"]),
        Update: Description::of(Patch, "/cms/blogs/2026-03/posts/{objectId}", &[200], &["content"]),
        UpdateDraft: Description::of(Patch, "/cms/blogs/2026-03/posts/{objectId}/draft", &[200], &["content"]),
        UpdateLanguagesMultiLanguage: Description::of(Post,
            "/cms/blogs/2026-03/posts/multi-language/update-languages",
            &[], &["content"]),
    }
}
