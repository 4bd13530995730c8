// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/authors`, version `2025-09`: 14 operations, 17 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/cms/authors/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AttachToLangPrimaryRequestVNext, BatchInputBlogAuthor, BatchInputJsonNode, BatchInputString,
    BatchResponseBlogAuthor, BatchResponseSimplePublicStatus as BatchResponseBlogAuthorStatus,
    BatchResponseBlogAuthorWithErrors, BlogAuthor, BlogAuthorCloneRequestVNext,
    CollectionResponseWithTotalBlogAuthorForwardPaging, DetachFromLangGroupRequestVNext, Error, ErrorDetail,
    ForwardPaging, NextPage, SetNewLanguagePrimaryRequestVNext, StandardError, UpdateLanguagesRequestVNext,
};

/// `DELETE /cms/blogs/2025-09/authors/{objectId}`
///
/// Answers 204. Scope: `content`.
pub type Archive = crate::Call<crate::operations::CmsArchive, endpoint::Archive>;

/// `POST /cms/blogs/2025-09/authors/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scope: `content`.
pub type AttachToLangGroupMultiLanguage =
    crate::Call<crate::operations::AttachToLangGroupMultiLanguage, endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/blogs/2025-09/authors/batch/archive`
///
/// Answers 204. Scope: `content`.
pub type BatchArchive = crate::Call<crate::operations::CmsBatchArchive, endpoint::BatchArchive>;

/// `POST /cms/blogs/2025-09/authors/batch/create`
///
/// Answers 201 (`BatchResponseBlogAuthor`), 207 (`BatchResponseBlogAuthorWithErrors`). Scope: `content`.
pub type BatchCreate = crate::Call<crate::operations::AuthorsBatchCreate, endpoint::BatchCreate>;

/// `POST /cms/blogs/2025-09/authors/batch/read`
///
/// Answers 200 (`BatchResponseBlogAuthor`), 207 (`BatchResponseBlogAuthorWithErrors`). Scope: `content`.
pub type BatchRead = crate::Call<crate::operations::AuthorsBatchRead, endpoint::BatchRead>;

/// `POST /cms/blogs/2025-09/authors/batch/update`
///
/// Answers 200 (`BatchResponseBlogAuthor`), 207 (`BatchResponseBlogAuthorWithErrors`). Scope: `content`.
pub type BatchUpdate = crate::Call<crate::operations::AuthorsBatchUpdate, endpoint::BatchUpdate>;

/// `POST /cms/blogs/2025-09/authors`
///
/// Answers 201 (`BlogAuthor`). Scope: `content`.
pub type Create = crate::Call<crate::operations::AuthorsCreate, endpoint::Create>;

/// `POST /cms/blogs/2025-09/authors/multi-language/create-language-variation`
///
/// Answers 200 (`BlogAuthor`). Scope: `content`.
pub type CreateLanguageVariationMultiLanguage =
    crate::Call<crate::operations::CreateLanguageVariationMultiLanguage, endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/blogs/2025-09/authors/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scope: `content`.
pub type DetachFromLangGroupMultiLanguage =
    crate::Call<crate::operations::DetachFromLangGroupMultiLanguage, endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/blogs/2025-09/authors/{objectId}`
///
/// Answers 200 (`BlogAuthor`). Scope: `content`.
pub type Get = crate::Call<crate::operations::AuthorsGet, endpoint::Get>;

/// `GET /cms/blogs/2025-09/authors`
///
/// Answers 200 (`CollectionResponseWithTotalBlogAuthorForwardPaging`). Scope: `content`.
pub type List = crate::Call<crate::operations::AuthorsList, endpoint::List>;

/// `PUT /cms/blogs/2025-09/authors/multi-language/set-new-lang-primary`
///
/// Answers 204. Scope: `content`.
pub type SetNewLangPrimaryMultiLanguage =
    crate::Call<crate::operations::SetNewLangPrimaryMultiLanguage, endpoint::SetNewLangPrimaryMultiLanguage>;

/// `PATCH /cms/blogs/2025-09/authors/{objectId}`
///
/// Answers 200 (`BlogAuthor`). Scope: `content`.
pub type Update = crate::Call<crate::operations::AuthorsUpdate, endpoint::Update>;

/// `POST /cms/blogs/2025-09/authors/multi-language/update-languages`
///
/// The specification names no success. Scope: `content`.
pub type UpdateLanguagesMultiLanguage =
    crate::Call<crate::operations::UpdateLanguagesMultiLanguage, endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/cms/blogs/2025-09/authors/{objectId}", &[204], &["content"]),
        AttachToLangGroupMultiLanguage: Description::of(Post,
            "/cms/blogs/2025-09/authors/multi-language/attach-to-lang-group",
            &[], &["content"]),
        BatchArchive: Description::of(Post, "/cms/blogs/2025-09/authors/batch/archive", &[204], &["content"]),
        BatchCreate: Description::of(Post, "/cms/blogs/2025-09/authors/batch/create", &[201, 207], &["content"]),
        BatchRead: Description::of(Post, "/cms/blogs/2025-09/authors/batch/read", &[200, 207], &["content"]),
        BatchUpdate: Description::of(Post, "/cms/blogs/2025-09/authors/batch/update", &[200, 207], &["content"]),
        Create: Description::of(Post, "/cms/blogs/2025-09/authors", &[201], &["content"]),
        CreateLanguageVariationMultiLanguage: Description::of(Post,
            "/cms/blogs/2025-09/authors/multi-language/create-language-variation",
            &[200], &["content"]),
        DetachFromLangGroupMultiLanguage: Description::of(Post,
            "/cms/blogs/2025-09/authors/multi-language/detach-from-lang-group",
            &[], &["content"]),
        Get: Description::of(Get, "/cms/blogs/2025-09/authors/{objectId}", &[200], &["content"]),
        List: Description::of(Get, "/cms/blogs/2025-09/authors", &[200], &["content"]),
        SetNewLangPrimaryMultiLanguage: Description::of(Put,
            "/cms/blogs/2025-09/authors/multi-language/set-new-lang-primary",
            &[204], &["content"]),
        Update: Description::of(Patch, "/cms/blogs/2025-09/authors/{objectId}", &[200], &["content"]),
        UpdateLanguagesMultiLanguage: Description::of(Post,
            "/cms/blogs/2025-09/authors/multi-language/update-languages",
            &[], &["content"]),
    }
}
