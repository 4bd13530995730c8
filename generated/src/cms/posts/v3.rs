// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/posts`, version `v3`: 24 operations, 40 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/cms/posts/v3.yaml`.

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

/// `DELETE /cms/v3/blogs/posts/{objectId}`
///
/// Answers 204. Scopes: `content`.
pub type Archive = crate::operations::CmsArchive<endpoint::Archive>;

/// `POST /cms/v3/blogs/posts/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type AttachToLangGroupMultiLanguage =
    crate::operations::AttachToLangGroupMultiLanguage<endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/v3/blogs/posts/batch/archive`
///
/// Answers 204. Scopes: `content`.
pub type BatchArchive = crate::operations::CmsBatchArchive<endpoint::BatchArchive>;

/// `POST /cms/v3/blogs/posts/batch/create`
///
/// Answers 201, 207. Scopes: `content`.
pub type BatchCreate = crate::operations::BatchCreateIn2026_03<endpoint::BatchCreate>;

/// `POST /cms/v3/blogs/posts/batch/read`
///
/// Answers 200, 207. Scopes: `content`.
pub type BatchRead = crate::operations::BatchReadIn2026_03<endpoint::BatchRead>;

/// `POST /cms/v3/blogs/posts/batch/update`
///
/// Answers 200, 207. Scopes: `content`.
pub type BatchUpdate = crate::operations::BatchUpdateIn2026_03<endpoint::BatchUpdate>;

/// `POST /cms/v3/blogs/posts/clone`
///
/// Answers 200. Scopes: `content`.
pub type Clone = crate::operations::CloneIn2026_03<endpoint::Clone>;

/// `POST /cms/v3/blogs/posts`
///
/// Answers 201. Scopes: `content`.
pub type Create = crate::operations::PostsCreateIn2026_03<endpoint::Create>;

/// `POST /cms/v3/blogs/posts/multi-language/create-language-variation`
///
/// Answers 200. Scopes: `content`.
pub type CreateLanguageVariationMultiLanguage =
    crate::operations::PostsCreateLanguageVariationMultiLanguageIn2026_03<endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/v3/blogs/posts/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type DetachFromLangGroupMultiLanguage =
    crate::operations::DetachFromLangGroupMultiLanguage<endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/v3/blogs/posts/{objectId}`
///
/// Answers 200. Scopes: `content`.
pub type Get = crate::operations::PostsGetIn2026_03<endpoint::Get>;

/// `GET /cms/v3/blogs/posts/{objectId}/draft`
///
/// Answers 200. Scopes: `content`.
pub type GetDraft = crate::operations::GetDraftIn2026_03<endpoint::GetDraft>;

/// `GET /cms/v3/blogs/posts/{objectId}/revisions/{revisionId}`
///
/// Answers 200. Scopes: `content`.
pub type GetRevision = crate::operations::PostsGetRevisionIn2026_03<endpoint::GetRevision>;

/// `GET /cms/v3/blogs/posts`
///
/// Answers 200. Scopes: `content`.
pub type List = crate::operations::PostsListIn2026_03<endpoint::List>;

/// `GET /cms/v3/blogs/posts/{objectId}/revisions`
///
/// Answers 200. Scopes: `content`.
pub type ListRevisions = crate::operations::PostsListRevisionsIn2026_03<endpoint::ListRevisions>;

/// `POST /cms/v3/blogs/posts/{objectId}/draft/push-live`
///
/// Answers 204. Scopes: `content`.
pub type PushLiveDraft = crate::operations::PushLiveDraft<endpoint::PushLiveDraft>;

/// `POST /cms/v3/blogs/posts/{objectId}/draft/reset`
///
/// Answers 204. Scopes: `content`.
pub type ResetDraft = crate::operations::ResetDraft<endpoint::ResetDraft>;

/// `POST /cms/v3/blogs/posts/{objectId}/revisions/{revisionId}/restore`
///
/// Answers 200. Scopes: `content`.
pub type RestoreRevision = crate::operations::RestoreRevisionIn2026_03<endpoint::RestoreRevision>;

/// `POST /cms/v3/blogs/posts/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200. Scopes: `content`.
pub type RestoreToDraftRevision = crate::operations::RestoreToDraftRevisionIn2026_03<endpoint::RestoreToDraftRevision>;

/// `POST /cms/v3/blogs/posts/schedule`
///
/// Answers 204. Scopes: `content`.
pub type Schedule = crate::operations::Schedule<endpoint::Schedule>;

/// `PUT /cms/v3/blogs/posts/multi-language/set-new-lang-primary`
///
/// Answers 204. Scopes: `content`.
pub type SetNewLangPrimaryMultiLanguage =
    crate::operations::SetNewLangPrimaryMultiLanguage<endpoint::SetNewLangPrimaryMultiLanguage>;

/// `PATCH /cms/v3/blogs/posts/{objectId}`
///
/// Answers 200. Scopes: `content`.
pub type Update = crate::operations::PostsUpdateIn2026_03<endpoint::Update>;

/// `PATCH /cms/v3/blogs/posts/{objectId}/draft`
///
/// Answers 200. Scopes: `content`.
pub type UpdateDraft = crate::operations::UpdateDraftIn2026_03<endpoint::UpdateDraft>;

/// `POST /cms/v3/blogs/posts/multi-language/update-languages`
///
/// The specification names no success. Scopes: `content`.
pub type UpdateLanguagesMultiLanguage =
    crate::operations::UpdateLanguagesMultiLanguage<endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/cms/v3/blogs/posts/{objectId}").statuses(&[204]).scopes(&["content"]),
        AttachToLangGroupMultiLanguage: Description::post("/cms/v3/blogs/posts/multi-language/attach-to-lang-group")
            .scopes(&["content"]),
        BatchArchive: Description::post("/cms/v3/blogs/posts/batch/archive").statuses(&[204]).scopes(&["content"]),
        BatchCreate: Description::post("/cms/v3/blogs/posts/batch/create").statuses(&[201, 207]).scopes(&["content"]),
        BatchRead: Description::post("/cms/v3/blogs/posts/batch/read").statuses(&[200, 207]).scopes(&["content"]),
        BatchUpdate: Description::post("/cms/v3/blogs/posts/batch/update").statuses(&[200, 207]).scopes(&["content"]),
        Clone: Description::post("/cms/v3/blogs/posts/clone").statuses(&[200]).scopes(&["content"]),
        Create: Description::post("/cms/v3/blogs/posts").statuses(&[201]).scopes(&["content"]),
        CreateLanguageVariationMultiLanguage: Description::post("/cms/v3/blogs/posts/multi-language/create-language-variation")
            .statuses(&[200])
            .scopes(&["content"]),
        DetachFromLangGroupMultiLanguage: Description::post("/cms/v3/blogs/posts/multi-language/detach-from-lang-group")
            .scopes(&["content"]),
        Get: Description::get("/cms/v3/blogs/posts/{objectId}").statuses(&[200]).scopes(&["content"]),
        GetDraft: Description::get("/cms/v3/blogs/posts/{objectId}/draft").statuses(&[200]).scopes(&["content"]),
        GetRevision: Description::get("/cms/v3/blogs/posts/{objectId}/revisions/{revisionId}")
            .statuses(&[200])
            .scopes(&["content"]),
        List: Description::get("/cms/v3/blogs/posts").statuses(&[200]).scopes(&["content"]),
        ListRevisions: Description::get("/cms/v3/blogs/posts/{objectId}/revisions")
            .statuses(&[200])
            .scopes(&["content"]),
        PushLiveDraft: Description::post("/cms/v3/blogs/posts/{objectId}/draft/push-live")
            .statuses(&[204])
            .scopes(&["content"]),
        ResetDraft: Description::post("/cms/v3/blogs/posts/{objectId}/draft/reset")
            .statuses(&[204])
            .scopes(&["content"]),
        RestoreRevision: Description::post("/cms/v3/blogs/posts/{objectId}/revisions/{revisionId}/restore")
            .statuses(&[200])
            .scopes(&["content"]),
        RestoreToDraftRevision: Description::post("/cms/v3/blogs/posts/{objectId}/revisions/{revisionId}/restore-to-draft")
            .statuses(&[200])
            .scopes(&["content"]),
        Schedule: Description::post("/cms/v3/blogs/posts/schedule").statuses(&[204]).scopes(&["content"]),
        SetNewLangPrimaryMultiLanguage: Description::put("/cms/v3/blogs/posts/multi-language/set-new-lang-primary")
            .statuses(&[204])
            .scopes(&["content"]),
        Update: Description::patch("/cms/v3/blogs/posts/{objectId}").statuses(&[200]).scopes(&["content"]),
        UpdateDraft: Description::patch("/cms/v3/blogs/posts/{objectId}/draft").statuses(&[200]).scopes(&["content"]),
        UpdateLanguagesMultiLanguage: Description::post("/cms/v3/blogs/posts/multi-language/update-languages")
            .scopes(&["content"]),
    }
}
