// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/tags`, version `2026-09`: 14 operations, 17 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/cms/tags/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AttachToLangPrimaryRequestVNext, BatchInputJsonNode, BatchInputString, BatchInputTag, BatchResponseTag,
    BatchResponseSimplePublicStatus as BatchResponseTagStatus, BatchResponseTagWithErrors,
    CollectionResponseWithTotalTagForwardPaging, DetachFromLangGroupRequestVNext, Error, ErrorDetail, ForwardPaging,
    NextPage, SetNewLanguagePrimaryRequestVNext, StandardError, Tag, TagCloneRequestVNext,
    UpdateLanguagesRequestVNext,
};

/// `DELETE /cms/blogs/2026-09/tags/{objectId}`
///
/// Answers 204. Scope: `content`. Unsupported from 2028-03.
pub type Archive = crate::Call<crate::operations::CmsArchive, endpoint::Archive>;

/// `POST /cms/blogs/2026-09/tags/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scope: `content`. Unsupported from 2028-03.
pub type AttachToLangGroupMultiLanguage =
    crate::Call<crate::operations::AttachToLangGroupMultiLanguage, endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/blogs/2026-09/tags/batch/archive`
///
/// Answers 204. Scope: `content`. Unsupported from 2028-03.
pub type BatchArchive = crate::Call<crate::operations::CmsBatchArchive, endpoint::BatchArchive>;

/// `POST /cms/blogs/2026-09/tags/batch/create`
///
/// Answers 201 (`BatchResponseTag`), 207 (`BatchResponseTagWithErrors`). Scope: `content`. Unsupported from 2028-03.
pub type BatchCreate = crate::Call<crate::operations::TagsBatchCreate, endpoint::BatchCreate>;

/// `POST /cms/blogs/2026-09/tags/batch/read`
///
/// Answers 200 (`BatchResponseTag`), 207 (`BatchResponseTagWithErrors`). Scope: `content`. Unsupported from 2028-03.
pub type BatchRead = crate::Call<crate::operations::TagsBatchRead, endpoint::BatchRead>;

/// `POST /cms/blogs/2026-09/tags/batch/update`
///
/// Answers 200 (`BatchResponseTag`), 207 (`BatchResponseTagWithErrors`). Scope: `content`. Unsupported from 2028-03.
pub type BatchUpdate = crate::Call<crate::operations::TagsBatchUpdate, endpoint::BatchUpdate>;

/// `POST /cms/blogs/2026-09/tags`
///
/// Answers 201 (`Tag`). Scope: `content`. Unsupported from 2028-03.
pub type Create = crate::Call<crate::operations::TagsCreate, endpoint::Create>;

/// `POST /cms/blogs/2026-09/tags/multi-language/create-language-variation`
///
/// Answers 200 (`Tag`). Scope: `content`. Unsupported from 2028-03.
pub type CreateLanguageVariationMultiLanguage =
    crate::Call<crate::operations::TagsCreateLanguageVariationMultiLanguage, endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/blogs/2026-09/tags/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scope: `content`. Unsupported from 2028-03.
pub type DetachFromLangGroupMultiLanguage =
    crate::Call<crate::operations::DetachFromLangGroupMultiLanguage, endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/blogs/2026-09/tags/{objectId}`
///
/// Answers 200 (`Tag`). Scope: `content`. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::TagsGet, endpoint::Get>;

/// `GET /cms/blogs/2026-09/tags`
///
/// Answers 200 (`CollectionResponseWithTotalTagForwardPaging`). Scope: `content`. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::TagsList, endpoint::List>;

/// `PUT /cms/blogs/2026-09/tags/multi-language/set-new-lang-primary`
///
/// Answers 204. Scope: `content`. Unsupported from 2028-03.
pub type SetNewLangPrimaryMultiLanguage =
    crate::Call<crate::operations::SetNewLangPrimaryMultiLanguage, endpoint::SetNewLangPrimaryMultiLanguage>;

/// `PATCH /cms/blogs/2026-09/tags/{objectId}`
///
/// Answers 200 (`Tag`). Scope: `content`. Unsupported from 2028-03.
pub type Update = crate::Call<crate::operations::TagsUpdate, endpoint::Update>;

/// `POST /cms/blogs/2026-09/tags/multi-language/update-languages`
///
/// The specification names no success. Scope: `content`. Unsupported from 2028-03.
pub type UpdateLanguagesMultiLanguage =
    crate::Call<crate::operations::UpdateLanguagesMultiLanguage, endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/cms/blogs/2026-09/tags/{objectId}", &[204], &["content"]),
        AttachToLangGroupMultiLanguage: Description::of(Post,
            "/cms/blogs/2026-09/tags/multi-language/attach-to-lang-group",
            &[], &["content"]),
        BatchArchive: Description::of(Post, "/cms/blogs/2026-09/tags/batch/archive", &[204], &["content"]),
        BatchCreate: Description::of(Post, "/cms/blogs/2026-09/tags/batch/create", &[201, 207], &["content"]),
        BatchRead: Description::of(Post, "/cms/blogs/2026-09/tags/batch/read", &[200, 207], &["content"]),
        BatchUpdate: Description::of(Post, "/cms/blogs/2026-09/tags/batch/update", &[200, 207], &["content"]),
        Create: Description::of(Post, "/cms/blogs/2026-09/tags", &[201], &["content"]),
        CreateLanguageVariationMultiLanguage: Description::of(Post,
            "/cms/blogs/2026-09/tags/multi-language/create-language-variation",
            &[200], &["content"]),
        DetachFromLangGroupMultiLanguage: Description::of(Post,
            "/cms/blogs/2026-09/tags/multi-language/detach-from-lang-group",
            &[], &["content"]),
        Get: Description::of(Get, "/cms/blogs/2026-09/tags/{objectId}", &[200], &["content"]),
        List: Description::of(Get, "/cms/blogs/2026-09/tags", &[200], &["content"]),
        SetNewLangPrimaryMultiLanguage: Description::of(Put,
            "/cms/blogs/2026-09/tags/multi-language/set-new-lang-primary",
            &[204], &["content"]),
        Update: Description::of(Patch, "/cms/blogs/2026-09/tags/{objectId}", &[200], &["content"]),
        UpdateLanguagesMultiLanguage: Description::of(Post,
            "/cms/blogs/2026-09/tags/multi-language/update-languages",
            &[], &["content"]),
    }
}
