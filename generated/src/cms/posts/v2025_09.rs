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
/// Answers 204. Scope: `content`.
pub type Archive = crate::Call<crate::operations::CmsArchive, endpoint::Archive>;

/// `POST /cms/blogs/2025-09/posts/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scope: `content`.
pub type AttachToLangGroupMultiLanguage =
    crate::Call<crate::operations::AttachToLangGroupMultiLanguage, endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/blogs/2025-09/posts/batch/archive`
///
/// Answers 204. Scope: `content`.
pub type BatchArchive = crate::Call<crate::operations::CmsBatchArchive, endpoint::BatchArchive>;

/// `POST /cms/blogs/2025-09/posts/batch/create`
///
/// Answers 201 (`BatchResponseBlogPost`), 207 (`BatchResponseBlogPostWithErrors`). Scope: `content`.
pub type BatchCreate = crate::Call<crate::operations::PostsBatchCreate, endpoint::BatchCreate>;

/// `POST /cms/blogs/2025-09/posts/batch/read`
///
/// Answers 200 (`BatchResponseBlogPost`), 207 (`BatchResponseBlogPostWithErrors`). Scope: `content`.
pub type BatchRead = crate::Call<crate::operations::PostsBatchRead, endpoint::BatchRead>;

/// `POST /cms/blogs/2025-09/posts/batch/update`
///
/// Answers 200 (`BatchResponseBlogPost`), 207 (`BatchResponseBlogPostWithErrors`). Scope: `content`.
pub type BatchUpdate = crate::Call<crate::operations::PostsBatchUpdate, endpoint::BatchUpdate>;

/// `POST /cms/blogs/2025-09/posts/clone`
///
/// Answers 200 (`BlogPost`). Scope: `content`.
pub type Clone = crate::Call<crate::operations::PostsClone, endpoint::Clone>;

/// `POST /cms/blogs/2025-09/posts`
///
/// Answers 201 (`BlogPost`). Scope: `content`.
pub type Create = crate::Call<crate::operations::PostsCreate, endpoint::Create>;

/// `POST /cms/blogs/2025-09/posts/multi-language/create-language-variation`
///
/// Answers 200 (`BlogPost`). Scope: `content`.
pub type CreateLanguageVariationMultiLanguage =
    crate::Call<crate::operations::PostsCreateLanguageVariationMultiLanguage, endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/blogs/2025-09/posts/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scope: `content`.
pub type DetachFromLangGroupMultiLanguage =
    crate::Call<crate::operations::DetachFromLangGroupMultiLanguage, endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/blogs/2025-09/posts/{objectId}`
///
/// Answers 200 (`BlogPost`). Scope: `content`.
pub type Get = crate::Call<crate::operations::PostsGet, endpoint::Get>;

/// `GET /cms/blogs/2025-09/posts/{objectId}/draft`
///
/// Answers 200 (`BlogPost`). Scope: `content`.
pub type GetDraft = crate::Call<crate::operations::PostsGetDraft, endpoint::GetDraft>;

/// `GET /cms/blogs/2025-09/posts/{objectId}/revisions/{revisionId}`
///
/// Answers 200 (`BlogPostVersion`). Scope: `content`.
pub type GetRevision = crate::Call<crate::operations::PostsGetRevision, endpoint::GetRevision>;

/// `GET /cms/blogs/2025-09/posts`
///
/// Answers 200 (`CollectionResponseWithTotalBlogPostForwardPaging`). Scope: `content`.
pub type List = crate::Call<crate::operations::PostsList, endpoint::List>;

/// `GET /cms/blogs/2025-09/posts/{objectId}/revisions`
///
/// Answers 200 (`CollectionResponseWithTotalBlogPostVersion`). Scope: `content`.
pub type ListRevisions = crate::Call<crate::operations::PostsListRevisions, endpoint::ListRevisions>;

/// `POST /cms/blogs/2025-09/posts/{objectId}/draft/push-live`
///
/// Answers 204. Scope: `content`.
pub type PushLiveDraft = crate::Call<crate::operations::PushLiveDraft, endpoint::PushLiveDraft>;

/// `POST /cms/blogs/2025-09/posts/{objectId}/draft/reset`
///
/// Answers 204. Scope: `content`.
pub type ResetDraft = crate::Call<crate::operations::ResetDraft, endpoint::ResetDraft>;

/// `POST /cms/blogs/2025-09/posts/{objectId}/revisions/{revisionId}/restore`
///
/// Answers 200 (`BlogPost`). Scope: `content`.
pub type RestoreRevision = crate::Call<crate::operations::PostsRestoreRevision, endpoint::RestoreRevision>;

/// `POST /cms/blogs/2025-09/posts/{objectId}/revisions/{revisionId}/restore-to-draft`
///
/// Answers 200 (`BlogPost`). Scope: `content`.
pub type RestoreToDraftRevision =
    crate::Call<crate::operations::PostsRestoreToDraftRevision, endpoint::RestoreToDraftRevision>;

/// `POST /cms/blogs/2025-09/posts/schedule`
///
/// Answers 204. Scope: `content`.
pub type Schedule = crate::Call<crate::operations::Schedule, endpoint::Schedule>;

/// `PUT /cms/blogs/2025-09/posts/multi-language/set-new-lang-primary`
///
/// Answers 204. Scope: `content`.
pub type SetNewLangPrimaryMultiLanguage =
    crate::Call<crate::operations::SetNewLangPrimaryMultiLanguage, endpoint::SetNewLangPrimaryMultiLanguage>;

/// `PATCH /cms/blogs/2025-09/posts/{objectId}`
///
/// Answers 200 (`BlogPost`). Scope: `content`.
pub type Update = crate::Call<crate::operations::PostsUpdate, endpoint::Update>;

/// `PATCH /cms/blogs/2025-09/posts/{objectId}/draft`
///
/// Answers 200 (`BlogPost`). Scope: `content`.
pub type UpdateDraft = crate::Call<crate::operations::PostsUpdateDraft, endpoint::UpdateDraft>;

/// `POST /cms/blogs/2025-09/posts/multi-language/update-languages`
///
/// The specification names no success. Scope: `content`.
pub type UpdateLanguagesMultiLanguage =
    crate::Call<crate::operations::UpdateLanguagesMultiLanguage, endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/cms/blogs/2025-09/posts/{objectId}", &[204], &["content"]),
        AttachToLangGroupMultiLanguage: Description::of(Post,
            "/cms/blogs/2025-09/posts/multi-language/attach-to-lang-group",
            &[], &["content"]),
        BatchArchive: Description::of(Post, "/cms/blogs/2025-09/posts/batch/archive", &[204], &["content"]),
        BatchCreate: Description::of(Post, "/cms/blogs/2025-09/posts/batch/create", &[201, 207], &["content"]),
        BatchRead: Description::of(Post, "/cms/blogs/2025-09/posts/batch/read", &[200, 207], &["content"]),
        BatchUpdate: Description::of(Post, "/cms/blogs/2025-09/posts/batch/update", &[200, 207], &["content"]),
        Clone: Description::of(Post, "/cms/blogs/2025-09/posts/clone", &[200], &["content"]),
        Create: Description::of(Post, "/cms/blogs/2025-09/posts", &[201], &["content"]),
        CreateLanguageVariationMultiLanguage: Description::of(Post,
            "/cms/blogs/2025-09/posts/multi-language/create-language-variation",
            &[200], &["content"]),
        DetachFromLangGroupMultiLanguage: Description::of(Post,
            "/cms/blogs/2025-09/posts/multi-language/detach-from-lang-group",
            &[], &["content"]),
        Get: Description::of(Get, "/cms/blogs/2025-09/posts/{objectId}", &[200], &["content"]),
        GetDraft: Description::of(Get, "/cms/blogs/2025-09/posts/{objectId}/draft", &[200], &["content"]),
        GetRevision: Description::of(Get,
            "/cms/blogs/2025-09/posts/{objectId}/revisions/{revisionId}",
            &[200], &["content"]),
        List: Description::of(Get, "/cms/blogs/2025-09/posts", &[200], &["content"]),
        ListRevisions: Description::of(Get, "/cms/blogs/2025-09/posts/{objectId}/revisions", &[200], &["content"]),
        PushLiveDraft: Description::of(Post,
            "/cms/blogs/2025-09/posts/{objectId}/draft/push-live",
            &[204], &["content"]),
        ResetDraft: Description::of(Post, "/cms/blogs/2025-09/posts/{objectId}/draft/reset", &[204], &["content"]),
        RestoreRevision: Description::of(Post,
            "/cms/blogs/2025-09/posts/{objectId}/revisions/{revisionId}/restore",
            &[200], &["content"]),
        RestoreToDraftRevision: Description::of(Post,
            "/cms/blogs/2025-09/posts/{objectId}/revisions/{revisionId}/restore-to-draft",
            &[200], &["content"]),
        Schedule: Description::of(Post, "/cms/blogs/2025-09/posts/schedule", &[204], &["content"]),
        SetNewLangPrimaryMultiLanguage: Description::of(Put,
            "/cms/blogs/2025-09/posts/multi-language/set-new-lang-primary",
            &[204], &["content"]),
        Update: Description::of(Patch, "/cms/blogs/2025-09/posts/{objectId}", &[200], &["content"]),
        UpdateDraft: Description::of(Patch, "/cms/blogs/2025-09/posts/{objectId}/draft", &[200], &["content"]),
        UpdateLanguagesMultiLanguage: Description::of(Post,
            "/cms/blogs/2025-09/posts/multi-language/update-languages",
            &[], &["content"]),
    }
}
