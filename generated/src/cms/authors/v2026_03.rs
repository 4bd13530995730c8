// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/authors`, version `2026-03`: 14 operations, 17 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/cms/authors/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AttachToLangPrimaryRequestVNext, BatchInputBlogAuthor, BatchInputJsonNode, BatchInputString,
    BatchResponseBlogAuthor, BatchResponseSimplePublicStatus as BatchResponseBlogAuthorStatus,
    BatchResponseBlogAuthorWithErrors, BlogAuthor, AuthorsBlogAuthorCloneRequestVNext as BlogAuthorCloneRequestVNext,
    CollectionResponseWithTotalBlogAuthorForwardPaging, DetachFromLangGroupRequestVNext, Error, ErrorDetail,
    ForwardPaging, NextPage, SetNewLanguagePrimaryRequestVNext, StandardError, UpdateLanguagesRequestVNext,
};

/// `DELETE /cms/blogs/2026-03/authors/{objectId}`
///
/// Answers 204. Scopes: `content`.
pub type Archive = crate::operations::CmsArchive<endpoint::Archive>;

/// `POST /cms/blogs/2026-03/authors/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type AttachToLangGroupMultiLanguage =
    crate::operations::AttachToLangGroupMultiLanguage<endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/blogs/2026-03/authors/batch/archive`
///
/// Answers 204. Scopes: `content`.
pub type BatchArchive = crate::operations::CmsBatchArchive<endpoint::BatchArchive>;

/// `POST /cms/blogs/2026-03/authors/batch/create`
///
/// Answers 201, 207. Scopes: `content`.
pub type BatchCreate = crate::operations::AuthorsBatchCreate<endpoint::BatchCreate>;

/// `POST /cms/blogs/2026-03/authors/batch/read`
///
/// Answers 200, 207. Scopes: `content`.
pub type BatchRead = crate::operations::AuthorsBatchRead<endpoint::BatchRead>;

/// `POST /cms/blogs/2026-03/authors/batch/update`
///
/// Answers 200, 207. Scopes: `content`.
pub type BatchUpdate = crate::operations::AuthorsBatchUpdate<endpoint::BatchUpdate>;

/// `POST /cms/blogs/2026-03/authors`
///
/// Answers 201. Scopes: `content`.
pub type Create = crate::operations::AuthorsCreate<endpoint::Create>;

/// `POST /cms/blogs/2026-03/authors/multi-language/create-language-variation`
///
/// Answers 200. Scopes: `content`.
pub type CreateLanguageVariationMultiLanguage =
    crate::operations::AuthorsCreateLanguageVariationMultiLanguage<endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/blogs/2026-03/authors/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type DetachFromLangGroupMultiLanguage =
    crate::operations::DetachFromLangGroupMultiLanguage<endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/blogs/2026-03/authors/{objectId}`
///
/// Answers 200. Scopes: `content`.
pub type Get = crate::operations::AuthorsGet<endpoint::Get>;

/// `GET /cms/blogs/2026-03/authors`
///
/// Answers 200. Scopes: `content`.
pub type List = crate::operations::AuthorsList<endpoint::List>;

/// `PUT /cms/blogs/2026-03/authors/multi-language/set-new-lang-primary`
///
/// Answers 204. Scopes: `content`.
pub type SetNewLangPrimaryMultiLanguage =
    crate::operations::SetNewLangPrimaryMultiLanguage<endpoint::SetNewLangPrimaryMultiLanguage>;

/// `PATCH /cms/blogs/2026-03/authors/{objectId}`
///
/// Answers 200. Scopes: `content`.
pub type Update = crate::operations::AuthorsUpdate<endpoint::Update>;

/// `POST /cms/blogs/2026-03/authors/multi-language/update-languages`
///
/// The specification names no success. Scopes: `content`.
pub type UpdateLanguagesMultiLanguage =
    crate::operations::UpdateLanguagesMultiLanguage<endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/cms/blogs/2026-03/authors/{objectId}").statuses(&[204]).scopes(&["content"]),
        AttachToLangGroupMultiLanguage: Description::post("/cms/blogs/2026-03/authors/multi-language/attach-to-lang-group")
            .scopes(&["content"]),
        BatchArchive: Description::post("/cms/blogs/2026-03/authors/batch/archive")
            .statuses(&[204])
            .scopes(&["content"]),
        BatchCreate: Description::post("/cms/blogs/2026-03/authors/batch/create")
            .statuses(&[201, 207])
            .scopes(&["content"]),
        BatchRead: Description::post("/cms/blogs/2026-03/authors/batch/read")
            .statuses(&[200, 207])
            .scopes(&["content"]),
        BatchUpdate: Description::post("/cms/blogs/2026-03/authors/batch/update")
            .statuses(&[200, 207])
            .scopes(&["content"]),
        Create: Description::post("/cms/blogs/2026-03/authors").statuses(&[201]).scopes(&["content"]),
        CreateLanguageVariationMultiLanguage: Description::post("/cms/blogs/2026-03/authors/multi-language/create-language-variation")
            .statuses(&[200])
            .scopes(&["content"]),
        DetachFromLangGroupMultiLanguage: Description::post("/cms/blogs/2026-03/authors/multi-language/detach-from-lang-group")
            .scopes(&["content"]),
        Get: Description::get("/cms/blogs/2026-03/authors/{objectId}").statuses(&[200]).scopes(&["content"]),
        List: Description::get("/cms/blogs/2026-03/authors").statuses(&[200]).scopes(&["content"]),
        SetNewLangPrimaryMultiLanguage: Description::put("/cms/blogs/2026-03/authors/multi-language/set-new-lang-primary")
            .statuses(&[204])
            .scopes(&["content"]),
        Update: Description::patch("/cms/blogs/2026-03/authors/{objectId}").statuses(&[200]).scopes(&["content"]),
        UpdateLanguagesMultiLanguage: Description::post("/cms/blogs/2026-03/authors/multi-language/update-languages")
            .scopes(&["content"]),
    }
}
