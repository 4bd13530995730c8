// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/posts`, version `2025-09`: 24 operations, 40 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/cms/posts/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    PostsAngle as Angle, PostsAngleUnits as AngleUnits, AttachToLangPrimaryRequestVNext, BackgroundImage,
    BatchInputBlogPost, BatchInputJsonNode, BatchInputString, BatchResponseBlogPost,
    BatchResponseSimplePublicStatus as BatchResponseBlogPostStatus, BatchResponseBlogPostWithErrors, BlogPost,
    PageAbStatus as BlogPostAbStatus, BlogPostContentTypeCategory, PageCurrentState as BlogPostCurrentState,
    BlogPostLanguageCloneRequestVNext, BlogPostVersion, PostsBreakpointStyles as BreakpointStyles,
    CollectionResponseWithTotalBlogPostForwardPaging, CollectionResponseWithTotalBlogPostVersion, ColorStop,
    ContentCloneRequestVNext, ContentLanguageVariation, ContentScheduleRequestVNext, DetachFromLangGroupRequestVNext,
    Error, ErrorDetail, ForwardPaging, PostsGradient as Gradient, PostsLayoutSection as LayoutSection,
    PostsMargin as Margin, NextPage, PostsPadding as Padding, Paging, PreviousPage, RGBAColor,
    PostsRowMetaData as RowMetaData, SetNewLanguagePrimaryRequestVNext, SideOrCorner, SideOrCornerHorizontalSide,
    SideOrCornerVerticalSide, PostsSize as Size, PostsSizeUnits as SizeUnits, StandardError, PostsStyles as Styles,
    StylesFlexboxPositioning, UpdateLanguagesRequestVNext, VersionBlogPost, VersionUser,
};

/// `PublicAccessRule`: any JSON.
pub type PublicAccessRule = crate::Value;

/// `DELETE /cms/blogs/2025-09/posts/{objectId}`
///
/// Answers 204. Scopes: `content`.
pub type Archive = crate::operations::CmsArchive<endpoint::Archive>;

/// `POST /cms/blogs/2025-09/posts/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type AttachToLangGroupMultiLanguage =
    crate::operations::AttachToLangGroupMultiLanguage<endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/blogs/2025-09/posts/batch/archive`
///
/// Answers 204. Scopes: `content`.
pub type BatchArchive = crate::operations::CmsBatchArchive<endpoint::BatchArchive>;

/// `POST /cms/blogs/2025-09/posts/batch/create`
///
/// Answers 201, 207. Scopes: `content`.
pub type BatchCreate = crate::operations::PostsBatchCreate<endpoint::BatchCreate>;

/// `POST /cms/blogs/2025-09/posts/batch/read`
///
/// Answers 200, 207. Scopes: `content`.
pub type BatchRead = crate::operations::PostsBatchRead<endpoint::BatchRead>;

/// `POST /cms/blogs/2025-09/posts/batch/update`
///
/// Answers 200, 207. Scopes: `content`.
pub type BatchUpdate = crate::operations::PostsBatchUpdate<endpoint::BatchUpdate>;

/// `POST /cms/blogs/2025-09/posts/clone`
///
/// Answers 200. Scopes: `content`.
pub type Clone = crate::operations::PostsClone<endpoint::Clone>;

/// `POST /cms/blogs/2025-09/posts`
///
/// Answers 201. Scopes: `content`.
pub type Create = crate::operations::PostsCreate<endpoint::Create>;

/// `POST /cms/blogs/2025-09/posts/multi-language/create-language-variation`
///
/// Answers 200. Scopes: `content`.
pub type CreateLanguageVariationMultiLanguage =
    crate::operations::PostsCreateLanguageVariationMultiLanguage<endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/blogs/2025-09/posts/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type DetachFromLangGroupMultiLanguage =
    crate::operations::DetachFromLangGroupMultiLanguage<endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/blogs/2025-09/posts/{objectId}`
///
/// Answers 200. Scopes: `content`.
pub type Get = crate::operations::PostsGet<endpoint::Get>;

/// `GET /cms/blogs/2025-09/posts/{objectId}/draft`
///
/// Answers 200. Scopes: `content`.
pub type GetDraft = crate::operations::PostsGetDraft<endpoint::GetDraft>;

/// `GET /cms/blogs/2025-09/posts/{objectId}/revisions/{revisionId}`
///
/// Answers 200. Scopes: `content`.
pub type GetRevision = crate::operations::PostsGetRevision<endpoint::GetRevision>;

/// `GET /cms/blogs/2025-09/posts`
///
/// Answers 200. Scopes: `content`.
pub type List = crate::operations::PostsList<endpoint::List>;

/// `GET /cms/blogs/2025-09/posts/{objectId}/revisions`
///
/// Answers 200. Scopes: `content`.
pub type ListRevisions = crate::operations::PostsListRevisions<endpoint::ListRevisions>;

/// `POST /cms/blogs/2025-09/posts/{objectId}/draft/push-live`
///
/// Answers 204. Scopes: `content`.
pub type PushLiveDraft = crate::operations::PushLiveDraft<endpoint::PushLiveDraft>;

/// `POST /cms/blogs/2025-09/posts/{objectId}/draft/reset`
///
/// Answers 204. Scopes: `content`.
pub type ResetDraft = crate::operations::ResetDraft<endpoint::ResetDraft>;

/// `POST /cms/blogs/2025-09/posts/{objectId}/revisions/{revisionId}/restore`
///
/// Answers 200. Scopes: `content`.
pub type RestoreRevision = crate::operations::PostsRestoreRevision<endpoint::RestoreRevision>;

/// `POST /cms/blogs/2025-09/posts/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200. Scopes: `content`.
pub type RestoreToDraftRevision = crate::operations::PostsRestoreToDraftRevision<endpoint::RestoreToDraftRevision>;

/// `POST /cms/blogs/2025-09/posts/schedule`
///
/// Answers 204. Scopes: `content`.
pub type Schedule = crate::operations::Schedule<endpoint::Schedule>;

/// `PUT /cms/blogs/2025-09/posts/multi-language/set-new-lang-primary`
///
/// Answers 204. Scopes: `content`.
pub type SetNewLangPrimaryMultiLanguage =
    crate::operations::SetNewLangPrimaryMultiLanguage<endpoint::SetNewLangPrimaryMultiLanguage>;

/// `PATCH /cms/blogs/2025-09/posts/{objectId}`
///
/// Answers 200. Scopes: `content`.
pub type Update = crate::operations::PostsUpdate<endpoint::Update>;

/// `PATCH /cms/blogs/2025-09/posts/{objectId}/draft`
///
/// Answers 200. Scopes: `content`.
pub type UpdateDraft = crate::operations::PostsUpdateDraft<endpoint::UpdateDraft>;

/// `POST /cms/blogs/2025-09/posts/multi-language/update-languages`
///
/// The specification names no success. Scopes: `content`.
pub type UpdateLanguagesMultiLanguage =
    crate::operations::UpdateLanguagesMultiLanguage<endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/cms/blogs/2025-09/posts/{objectId}").statuses(&[204]).scopes(&["content"]),
        AttachToLangGroupMultiLanguage: Description::post("/cms/blogs/2025-09/posts/multi-language/attach-to-lang-group")
            .scopes(&["content"]),
        BatchArchive: Description::post("/cms/blogs/2025-09/posts/batch/archive")
            .statuses(&[204])
            .scopes(&["content"]),
        BatchCreate: Description::post("/cms/blogs/2025-09/posts/batch/create")
            .statuses(&[201, 207])
            .scopes(&["content"]),
        BatchRead: Description::post("/cms/blogs/2025-09/posts/batch/read").statuses(&[200, 207]).scopes(&["content"]),
        BatchUpdate: Description::post("/cms/blogs/2025-09/posts/batch/update")
            .statuses(&[200, 207])
            .scopes(&["content"]),
        Clone: Description::post("/cms/blogs/2025-09/posts/clone").statuses(&[200]).scopes(&["content"]),
        Create: Description::post("/cms/blogs/2025-09/posts").statuses(&[201]).scopes(&["content"]),
        CreateLanguageVariationMultiLanguage: Description::post("/cms/blogs/2025-09/posts/multi-language/create-language-variation")
            .statuses(&[200])
            .scopes(&["content"]),
        DetachFromLangGroupMultiLanguage: Description::post("/cms/blogs/2025-09/posts/multi-language/detach-from-lang-group")
            .scopes(&["content"]),
        Get: Description::get("/cms/blogs/2025-09/posts/{objectId}").statuses(&[200]).scopes(&["content"]),
        GetDraft: Description::get("/cms/blogs/2025-09/posts/{objectId}/draft").statuses(&[200]).scopes(&["content"]),
        GetRevision: Description::get("/cms/blogs/2025-09/posts/{objectId}/revisions/{revisionId}")
            .statuses(&[200])
            .scopes(&["content"]),
        List: Description::get("/cms/blogs/2025-09/posts").statuses(&[200]).scopes(&["content"]),
        ListRevisions: Description::get("/cms/blogs/2025-09/posts/{objectId}/revisions")
            .statuses(&[200])
            .scopes(&["content"]),
        PushLiveDraft: Description::post("/cms/blogs/2025-09/posts/{objectId}/draft/push-live")
            .statuses(&[204])
            .scopes(&["content"]),
        ResetDraft: Description::post("/cms/blogs/2025-09/posts/{objectId}/draft/reset")
            .statuses(&[204])
            .scopes(&["content"]),
        RestoreRevision: Description::post("/cms/blogs/2025-09/posts/{objectId}/revisions/{revisionId}/restore")
            .statuses(&[200])
            .scopes(&["content"]),
        RestoreToDraftRevision: Description::post("/cms/blogs/2025-09/posts/{objectId}/revisions/{revisionId}/restore-to-draft")
            .statuses(&[200])
            .scopes(&["content"]),
        Schedule: Description::post("/cms/blogs/2025-09/posts/schedule").statuses(&[204]).scopes(&["content"]),
        SetNewLangPrimaryMultiLanguage: Description::put("/cms/blogs/2025-09/posts/multi-language/set-new-lang-primary")
            .statuses(&[204])
            .scopes(&["content"]),
        Update: Description::patch("/cms/blogs/2025-09/posts/{objectId}").statuses(&[200]).scopes(&["content"]),
        UpdateDraft: Description::patch("/cms/blogs/2025-09/posts/{objectId}/draft")
            .statuses(&[200])
            .scopes(&["content"]),
        UpdateLanguagesMultiLanguage: Description::post("/cms/blogs/2025-09/posts/multi-language/update-languages")
            .scopes(&["content"]),
    }
}
