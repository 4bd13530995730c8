// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/tags`, version `2026-03`: 20 operations, 20 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/cms/tags/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AttachToLangPrimaryRequestVNext, BatchInputJsonNode, BatchInputString, BatchInputTag, BatchResponseTag,
    BatchResponseSimplePublicStatus as BatchResponseTagStatus, BatchResponseTagWithErrors,
    CollectionResponseWithTotalTagForwardPaging, DetachFromLangGroupRequestVNext, Error, ErrorDetail, ForwardPaging,
    NextPage, SetNewLanguagePrimaryRequestVNext, StandardError, Tag,
    TagsTagCloneRequestVNext as TagCloneRequestVNext, UpdateLanguagesRequestVNext,
};

/// `CursorPagedResultBlogAuthorLong`: any JSON.
pub type CursorPagedResultBlogAuthorLong = crate::Value;

/// `CursorPagedResultBlogPostLong`: any JSON.
pub type CursorPagedResultBlogPostLong = crate::Value;

/// `CursorPagedResultTagLong`: any JSON.
pub type CursorPagedResultTagLong = crate::Value;

/// `DELETE /cms/blogs/2026-03/tags/{objectId}`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::CmsArchive, endpoint::Archive>;

/// `POST /cms/blogs/2026-03/tags/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::AttachToLangGroupMultiLanguage`.
pub type AttachToLangGroupMultiLanguage =
    crate::Call<crate::operations::AttachToLangGroupMultiLanguage, endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/blogs/2026-03/tags/batch/archive`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::BatchArchive`.
pub type BatchArchive = crate::Call<crate::operations::CmsBatchArchive, endpoint::BatchArchive>;

/// `POST /cms/blogs/2026-03/tags/batch/create`
///
/// Answers 201 (`BatchResponseTag`), 207 (`BatchResponseTagWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::BatchCreate`.
pub type BatchCreate = crate::Call<crate::operations::TagsBatchCreate, endpoint::BatchCreate>;

/// `POST /cms/blogs/2026-03/tags/batch/read`
///
/// Answers 200 (`BatchResponseTag`), 207 (`BatchResponseTagWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::TagsBatchRead, endpoint::BatchRead>;

/// `POST /cms/blogs/2026-03/tags/batch/update`
///
/// Answers 200 (`BatchResponseTag`), 207 (`BatchResponseTagWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::BatchUpdate`.
pub type BatchUpdate = crate::Call<crate::operations::TagsBatchUpdate, endpoint::BatchUpdate>;

/// `POST /cms/blogs/2026-03/tags`
///
/// Answers 201 (`Tag`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::TagsCreate, endpoint::Create>;

/// `POST /cms/blogs/2026-03/tags/multi-language/create-language-variation`
///
/// Answers 200 (`Tag`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::CreateLanguageVariationMultiLanguage`.
pub type CreateLanguageVariationMultiLanguage =
    crate::Call<crate::operations::TagsCreateLanguageVariationMultiLanguageIn2026_03, endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/blogs/2026-03/tags/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::DetachFromLangGroupMultiLanguage`.
pub type DetachFromLangGroupMultiLanguage =
    crate::Call<crate::operations::DetachFromLangGroupMultiLanguage, endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/blogs/2026-03/tags/{objectId}`
///
/// Answers 200 (`Tag`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::TagsGet, endpoint::Get>;

/// `GET /cms/blogs/2026-03/authors/cursor`
///
/// Answers 200 (any JSON). Scope: `content`. Unsupported from 2027-09.
pub type GetBlogAuthorCursor =
    crate::Call<crate::operations::GetBlogAuthorCursor, crate::endpoints::cms_posts_v2026_03::GetBlogAuthorCursor>;

/// `GET /cms/blogs/2026-03/posts/cursor`
///
/// Answers 200 (any JSON). Scope: `content`. Unsupported from 2027-09.
pub type GetBlogPostCursor = crate::Call<crate::operations::GetCursor, crate::endpoints::cms_posts_v2026_03::GetCursor>;

/// `GET /cms/blogs/2026-03/tags/cursor`
///
/// Answers 200 (any JSON). Scope: `content`. Unsupported from 2027-09.
pub type GetCursor =
    crate::Call<crate::operations::GetBlogTagCursor, crate::endpoints::cms_posts_v2026_03::GetBlogTagCursor>;

/// `GET /cms/blogs/2026-03/tags`
///
/// Answers 200 (`CollectionResponseWithTotalTagForwardPaging`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::List`.
pub type List = crate::Call<crate::operations::TagsList, endpoint::List>;

/// `GET /cms/blogs/2026-03/authors/cursor/query`
///
/// Answers 200 (any JSON). Scope: `content`. Unsupported from 2027-09.
pub type QueryBlogAuthorCursor =
    crate::Call<crate::operations::QueryBlogAuthorCursor, crate::endpoints::cms_posts_v2026_03::QueryBlogAuthorCursor>;

/// `GET /cms/blogs/2026-03/posts/cursor/query`
///
/// Answers 200 (any JSON). Scope: `content`. Unsupported from 2027-09.
pub type QueryBlogPostCursor =
    crate::Call<crate::operations::QueryCursor, crate::endpoints::cms_posts_v2026_03::QueryCursor>;

/// `GET /cms/blogs/2026-03/tags/cursor/query`
///
/// Answers 200 (any JSON). Scope: `content`. Unsupported from 2027-09.
pub type QueryCursor =
    crate::Call<crate::operations::QueryBlogTagCursor, crate::endpoints::cms_posts_v2026_03::QueryBlogTagCursor>;

/// `PUT /cms/blogs/2026-03/tags/multi-language/set-new-lang-primary`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::SetNewLangPrimaryMultiLanguage`.
pub type SetNewLangPrimaryMultiLanguage =
    crate::Call<crate::operations::SetNewLangPrimaryMultiLanguage, endpoint::SetNewLangPrimaryMultiLanguage>;

/// `PATCH /cms/blogs/2026-03/tags/{objectId}`
///
/// Answers 200 (`Tag`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::TagsUpdate, endpoint::Update>;

/// `POST /cms/blogs/2026-03/tags/multi-language/update-languages`
///
/// The specification names no success. Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::UpdateLanguagesMultiLanguage`.
pub type UpdateLanguagesMultiLanguage =
    crate::Call<crate::operations::UpdateLanguagesMultiLanguage, endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/cms/blogs/2026-03/tags/{objectId}", &[204], &["content"]),
        AttachToLangGroupMultiLanguage: Description::of(Post,
            "/cms/blogs/2026-03/tags/multi-language/attach-to-lang-group",
            &[], &["content"]),
        BatchArchive: Description::of(Post, "/cms/blogs/2026-03/tags/batch/archive", &[204], &["content"]),
        BatchCreate: Description::of(Post, "/cms/blogs/2026-03/tags/batch/create", &[201, 207], &["content"]),
        BatchRead: Description::of(Post, "/cms/blogs/2026-03/tags/batch/read", &[200, 207], &["content"]),
        BatchUpdate: Description::of(Post, "/cms/blogs/2026-03/tags/batch/update", &[200, 207], &["content"]),
        Create: Description::of(Post, "/cms/blogs/2026-03/tags", &[201], &["content"]),
        CreateLanguageVariationMultiLanguage: Description::of(Post,
            "/cms/blogs/2026-03/tags/multi-language/create-language-variation",
            &[200], &["content"]),
        DetachFromLangGroupMultiLanguage: Description::of(Post,
            "/cms/blogs/2026-03/tags/multi-language/detach-from-lang-group",
            &[], &["content"]),
        Get: Description::of(Get, "/cms/blogs/2026-03/tags/{objectId}", &[200], &["content"]),
        List: Description::of(Get, "/cms/blogs/2026-03/tags", &[200], &["content"]),
        SetNewLangPrimaryMultiLanguage: Description::of(Put,
            "/cms/blogs/2026-03/tags/multi-language/set-new-lang-primary",
            &[204], &["content"]),
        Update: Description::of(Patch, "/cms/blogs/2026-03/tags/{objectId}", &[200], &["content"]),
        UpdateLanguagesMultiLanguage: Description::of(Post,
            "/cms/blogs/2026-03/tags/multi-language/update-languages",
            &[], &["content"]),
    }
}
