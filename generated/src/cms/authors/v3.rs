// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/authors`, version `v3`: 14 operations, 17 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/cms/authors/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AttachToLangPrimaryRequestVNext, BatchInputBlogAuthor, BatchInputJsonNode, BatchInputString,
    BatchResponseBlogAuthor, BatchResponseSimplePublicStatus as BatchResponseBlogAuthorStatus,
    BatchResponseBlogAuthorWithErrors, BlogAuthor, AuthorsBlogAuthorCloneRequestVNext as BlogAuthorCloneRequestVNext,
    CollectionResponseWithTotalBlogAuthorForwardPaging, DetachFromLangGroupRequestVNext, Error, ErrorDetail,
    ForwardPaging, NextPage, SetNewLanguagePrimaryRequestVNext, StandardError, UpdateLanguagesRequestVNext,
};

/// `DELETE /cms/v3/blogs/authors/{objectId}`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::CmsArchive, endpoint::Archive>;

/// `POST /cms/v3/blogs/authors/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::AttachToLangGroupMultiLanguage`.
pub type AttachToLangGroupMultiLanguage =
    crate::Call<crate::operations::AttachToLangGroupMultiLanguage, endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/v3/blogs/authors/batch/archive`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::BatchArchive`.
pub type BatchArchive = crate::Call<crate::operations::CmsBatchArchive, endpoint::BatchArchive>;

/// `POST /cms/v3/blogs/authors/batch/create`
///
/// Answers 201 (`BatchResponseBlogAuthor`), 207 (`BatchResponseBlogAuthorWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::BatchCreate`.
pub type BatchCreate = crate::Call<crate::operations::AuthorsBatchCreate, endpoint::BatchCreate>;

/// `POST /cms/v3/blogs/authors/batch/read`
///
/// Answers 200 (`BatchResponseBlogAuthor`), 207 (`BatchResponseBlogAuthorWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::AuthorsBatchRead, endpoint::BatchRead>;

/// `POST /cms/v3/blogs/authors/batch/update`
///
/// Answers 200 (`BatchResponseBlogAuthor`), 207 (`BatchResponseBlogAuthorWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::BatchUpdate`.
pub type BatchUpdate = crate::Call<crate::operations::AuthorsBatchUpdate, endpoint::BatchUpdate>;

/// `POST /cms/v3/blogs/authors`
///
/// Answers 201 (`BlogAuthor`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::AuthorsCreate, endpoint::Create>;

/// `POST /cms/v3/blogs/authors/multi-language/create-language-variation`
///
/// Answers 200 (`BlogAuthor`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::CreateLanguageVariationMultiLanguage`.
pub type CreateLanguageVariationMultiLanguage =
    crate::Call<crate::operations::AuthorsCreateLanguageVariationMultiLanguage, endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/v3/blogs/authors/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::DetachFromLangGroupMultiLanguage`.
pub type DetachFromLangGroupMultiLanguage =
    crate::Call<crate::operations::DetachFromLangGroupMultiLanguage, endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/v3/blogs/authors/{objectId}`
///
/// Answers 200 (`BlogAuthor`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::AuthorsGet, endpoint::Get>;

/// `GET /cms/v3/blogs/authors`
///
/// Answers 200 (`CollectionResponseWithTotalBlogAuthorForwardPaging`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::List`.
pub type List = crate::Call<crate::operations::AuthorsList, endpoint::List>;

/// `PUT /cms/v3/blogs/authors/multi-language/set-new-lang-primary`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::SetNewLangPrimaryMultiLanguage`.
pub type SetNewLangPrimaryMultiLanguage =
    crate::Call<crate::operations::SetNewLangPrimaryMultiLanguage, endpoint::SetNewLangPrimaryMultiLanguage>;

/// `PATCH /cms/v3/blogs/authors/{objectId}`
///
/// Answers 200 (`BlogAuthor`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::AuthorsUpdate, endpoint::Update>;

/// `POST /cms/v3/blogs/authors/multi-language/update-languages`
///
/// The specification names no success. Scope: `content`. Unsupported from 2027-09. Newer: `cms::authors::v2026_09::UpdateLanguagesMultiLanguage`.
pub type UpdateLanguagesMultiLanguage =
    crate::Call<crate::operations::UpdateLanguagesMultiLanguage, endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/cms/v3/blogs/authors/{objectId}", &[204], &["content"]),
        AttachToLangGroupMultiLanguage: Description::of(Post,
            "/cms/v3/blogs/authors/multi-language/attach-to-lang-group",
            &[], &["content"]),
        BatchArchive: Description::of(Post, "/cms/v3/blogs/authors/batch/archive", &[204], &["content"]),
        BatchCreate: Description::of(Post, "/cms/v3/blogs/authors/batch/create", &[201, 207], &["content"]),
        BatchRead: Description::of(Post, "/cms/v3/blogs/authors/batch/read", &[200, 207], &["content"]),
        BatchUpdate: Description::of(Post, "/cms/v3/blogs/authors/batch/update", &[200, 207], &["content"]),
        Create: Description::of(Post, "/cms/v3/blogs/authors", &[201], &["content"]),
        CreateLanguageVariationMultiLanguage: Description::of(Post,
            "/cms/v3/blogs/authors/multi-language/create-language-variation",
            &[200], &["content"]),
        DetachFromLangGroupMultiLanguage: Description::of(Post,
            "/cms/v3/blogs/authors/multi-language/detach-from-lang-group",
            &[], &["content"]),
        Get: Description::of(Get, "/cms/v3/blogs/authors/{objectId}", &[200], &["content"]),
        List: Description::of(Get, "/cms/v3/blogs/authors", &[200], &["content"]),
        SetNewLangPrimaryMultiLanguage: Description::of(Put,
            "/cms/v3/blogs/authors/multi-language/set-new-lang-primary",
            &[204], &["content"]),
        Update: Description::of(Patch, "/cms/v3/blogs/authors/{objectId}", &[200], &["content"]),
        UpdateLanguagesMultiLanguage: Description::of(Post,
            "/cms/v3/blogs/authors/multi-language/update-languages",
            &[], &["content"]),
    }
}
