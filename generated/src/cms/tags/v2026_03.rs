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
/// Answers 204. Scopes: `content`.
pub type Archive = crate::operations::CmsArchive<endpoint::Archive>;

/// `POST /cms/blogs/2026-03/tags/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type AttachToLangGroupMultiLanguage =
    crate::operations::AttachToLangGroupMultiLanguage<endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/blogs/2026-03/tags/batch/archive`
///
/// Answers 204. Scopes: `content`.
pub type BatchArchive = crate::operations::CmsBatchArchive<endpoint::BatchArchive>;

/// `POST /cms/blogs/2026-03/tags/batch/create`
///
/// Answers 201, 207. Scopes: `content`.
pub type BatchCreate = crate::operations::TagsBatchCreate<endpoint::BatchCreate>;

/// `POST /cms/blogs/2026-03/tags/batch/read`
///
/// Answers 200, 207. Scopes: `content`.
pub type BatchRead = crate::operations::TagsBatchRead<endpoint::BatchRead>;

/// `POST /cms/blogs/2026-03/tags/batch/update`
///
/// Answers 200, 207. Scopes: `content`.
pub type BatchUpdate = crate::operations::TagsBatchUpdate<endpoint::BatchUpdate>;

/// `POST /cms/blogs/2026-03/tags`
///
/// Answers 201. Scopes: `content`.
pub type Create = crate::operations::TagsCreate<endpoint::Create>;

/// `POST /cms/blogs/2026-03/tags/multi-language/create-language-variation`
///
/// Answers 200. Scopes: `content`.
pub type CreateLanguageVariationMultiLanguage =
    crate::operations::TagsCreateLanguageVariationMultiLanguageIn2026_03<endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/blogs/2026-03/tags/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type DetachFromLangGroupMultiLanguage =
    crate::operations::DetachFromLangGroupMultiLanguage<endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/blogs/2026-03/tags/{objectId}`
///
/// Answers 200. Scopes: `content`.
pub type Get = crate::operations::TagsGet<endpoint::Get>;

/// `GET /cms/blogs/2026-03/authors/cursor`
///
/// Answers 200. Scopes: `content`.
pub type GetBlogAuthorCursor =
    crate::operations::GetBlogAuthorCursor<crate::endpoints::cms_posts_v2026_03::GetBlogAuthorCursor>;

/// `GET /cms/blogs/2026-03/posts/cursor`
///
/// Answers 200. Scopes: `content`.
pub type GetBlogPostCursor = crate::operations::GetCursor<crate::endpoints::cms_posts_v2026_03::GetCursor>;

/// `GET /cms/blogs/2026-03/tags/cursor`
///
/// Answers 200. Scopes: `content`.
pub type GetCursor = crate::operations::GetBlogTagCursor<crate::endpoints::cms_posts_v2026_03::GetBlogTagCursor>;

/// `GET /cms/blogs/2026-03/tags`
///
/// Answers 200. Scopes: `content`.
pub type List = crate::operations::TagsList<endpoint::List>;

/// `GET /cms/blogs/2026-03/authors/cursor/query`
///
/// Answers 200. Scopes: `content`.
pub type QueryBlogAuthorCursor =
    crate::operations::QueryBlogAuthorCursor<crate::endpoints::cms_posts_v2026_03::QueryBlogAuthorCursor>;

/// `GET /cms/blogs/2026-03/posts/cursor/query`
///
/// Answers 200. Scopes: `content`.
pub type QueryBlogPostCursor = crate::operations::QueryCursor<crate::endpoints::cms_posts_v2026_03::QueryCursor>;

/// `GET /cms/blogs/2026-03/tags/cursor/query`
///
/// Answers 200. Scopes: `content`.
pub type QueryCursor = crate::operations::QueryBlogTagCursor<crate::endpoints::cms_posts_v2026_03::QueryBlogTagCursor>;

/// `PUT /cms/blogs/2026-03/tags/multi-language/set-new-lang-primary`
///
/// Answers 204. Scopes: `content`.
pub type SetNewLangPrimaryMultiLanguage =
    crate::operations::SetNewLangPrimaryMultiLanguage<endpoint::SetNewLangPrimaryMultiLanguage>;

/// `PATCH /cms/blogs/2026-03/tags/{objectId}`
///
/// Answers 200. Scopes: `content`.
pub type Update = crate::operations::TagsUpdate<endpoint::Update>;

/// `POST /cms/blogs/2026-03/tags/multi-language/update-languages`
///
/// The specification names no success. Scopes: `content`.
pub type UpdateLanguagesMultiLanguage =
    crate::operations::UpdateLanguagesMultiLanguage<endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/cms/blogs/2026-03/tags/{objectId}").statuses(&[204]).scopes(&["content"]),
        AttachToLangGroupMultiLanguage: Description::post("/cms/blogs/2026-03/tags/multi-language/attach-to-lang-group")
            .scopes(&["content"]),
        BatchArchive: Description::post("/cms/blogs/2026-03/tags/batch/archive").statuses(&[204]).scopes(&["content"]),
        BatchCreate: Description::post("/cms/blogs/2026-03/tags/batch/create")
            .statuses(&[201, 207])
            .scopes(&["content"]),
        BatchRead: Description::post("/cms/blogs/2026-03/tags/batch/read").statuses(&[200, 207]).scopes(&["content"]),
        BatchUpdate: Description::post("/cms/blogs/2026-03/tags/batch/update")
            .statuses(&[200, 207])
            .scopes(&["content"]),
        Create: Description::post("/cms/blogs/2026-03/tags").statuses(&[201]).scopes(&["content"]),
        CreateLanguageVariationMultiLanguage: Description::post("/cms/blogs/2026-03/tags/multi-language/create-language-variation")
            .statuses(&[200])
            .scopes(&["content"]),
        DetachFromLangGroupMultiLanguage: Description::post("/cms/blogs/2026-03/tags/multi-language/detach-from-lang-group")
            .scopes(&["content"]),
        Get: Description::get("/cms/blogs/2026-03/tags/{objectId}").statuses(&[200]).scopes(&["content"]),
        List: Description::get("/cms/blogs/2026-03/tags").statuses(&[200]).scopes(&["content"]),
        SetNewLangPrimaryMultiLanguage: Description::put("/cms/blogs/2026-03/tags/multi-language/set-new-lang-primary")
            .statuses(&[204])
            .scopes(&["content"]),
        Update: Description::patch("/cms/blogs/2026-03/tags/{objectId}").statuses(&[200]).scopes(&["content"]),
        UpdateLanguagesMultiLanguage: Description::post("/cms/blogs/2026-03/tags/multi-language/update-languages")
            .scopes(&["content"]),
    }
}
