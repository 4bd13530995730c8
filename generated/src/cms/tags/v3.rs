// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/tags`, version `v3`: 14 operations, 17 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/cms/tags/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AttachToLangPrimaryRequestVNext, BatchInputJsonNode, BatchInputString, BatchInputTag, BatchResponseTag,
    BatchResponseSimplePublicStatus as BatchResponseTagStatus, BatchResponseTagWithErrors,
    CollectionResponseWithTotalTagForwardPaging, DetachFromLangGroupRequestVNext, Error, ErrorDetail, ForwardPaging,
    NextPage, SetNewLanguagePrimaryRequestVNext, StandardError, Tag,
    TagsTagCloneRequestVNext as TagCloneRequestVNext, UpdateLanguagesRequestVNext,
};

/// `DELETE /cms/v3/blogs/tags/{objectId}`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::CmsArchive, endpoint::Archive>;

/// `POST /cms/v3/blogs/tags/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::AttachToLangGroupMultiLanguage`.
pub type AttachToLangGroupMultiLanguage =
    crate::Call<crate::operations::AttachToLangGroupMultiLanguage, endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/v3/blogs/tags/batch/archive`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::BatchArchive`.
pub type BatchArchive = crate::Call<crate::operations::CmsBatchArchive, endpoint::BatchArchive>;

/// `POST /cms/v3/blogs/tags/batch/create`
///
/// Answers 201 (`BatchResponseTag`), 207 (`BatchResponseTagWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::BatchCreate`.
pub type BatchCreate = crate::Call<crate::operations::TagsBatchCreate, endpoint::BatchCreate>;

/// `POST /cms/v3/blogs/tags/batch/read`
///
/// Answers 200 (`BatchResponseTag`), 207 (`BatchResponseTagWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::TagsBatchRead, endpoint::BatchRead>;

/// `POST /cms/v3/blogs/tags/batch/update`
///
/// Answers 200 (`BatchResponseTag`), 207 (`BatchResponseTagWithErrors`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::BatchUpdate`.
pub type BatchUpdate = crate::Call<crate::operations::TagsBatchUpdate, endpoint::BatchUpdate>;

/// `POST /cms/v3/blogs/tags`
///
/// Answers 201 (`Tag`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::TagsCreate, endpoint::Create>;

/// `POST /cms/v3/blogs/tags/multi-language/create-language-variation`
///
/// Answers 200 (`Tag`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::CreateLanguageVariationMultiLanguage`.
pub type CreateLanguageVariationMultiLanguage =
    crate::Call<crate::operations::TagsCreateLanguageVariationMultiLanguageIn2026_03, endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/v3/blogs/tags/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::DetachFromLangGroupMultiLanguage`.
pub type DetachFromLangGroupMultiLanguage =
    crate::Call<crate::operations::DetachFromLangGroupMultiLanguage, endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/v3/blogs/tags/{objectId}`
///
/// Answers 200 (`Tag`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::TagsGet, endpoint::Get>;

/// `GET /cms/v3/blogs/tags`
///
/// Answers 200 (`CollectionResponseWithTotalTagForwardPaging`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::List`.
pub type List = crate::Call<crate::operations::TagsList, endpoint::List>;

/// `PUT /cms/v3/blogs/tags/multi-language/set-new-lang-primary`
///
/// Answers 204. Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::SetNewLangPrimaryMultiLanguage`.
pub type SetNewLangPrimaryMultiLanguage =
    crate::Call<crate::operations::SetNewLangPrimaryMultiLanguage, endpoint::SetNewLangPrimaryMultiLanguage>;

/// `PATCH /cms/v3/blogs/tags/{objectId}`
///
/// Answers 200 (`Tag`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::TagsUpdate, endpoint::Update>;

/// `POST /cms/v3/blogs/tags/multi-language/update-languages`
///
/// The specification names no success. Scope: `content`. Unsupported from 2027-09. Newer: `cms::tags::v2026_09::UpdateLanguagesMultiLanguage`.
pub type UpdateLanguagesMultiLanguage =
    crate::Call<crate::operations::UpdateLanguagesMultiLanguage, endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/cms/v3/blogs/tags/{objectId}", &[204], &["content"]),
        AttachToLangGroupMultiLanguage: Description::of(Post,
            "/cms/v3/blogs/tags/multi-language/attach-to-lang-group",
            &[], &["content"]),
        BatchArchive: Description::of(Post, "/cms/v3/blogs/tags/batch/archive", &[204], &["content"]),
        BatchCreate: Description::of(Post, "/cms/v3/blogs/tags/batch/create", &[201, 207], &["content"]),
        BatchRead: Description::of(Post, "/cms/v3/blogs/tags/batch/read", &[200, 207], &["content"]),
        BatchUpdate: Description::of(Post, "/cms/v3/blogs/tags/batch/update", &[200, 207], &["content"]),
        Create: Description::of(Post, "/cms/v3/blogs/tags", &[201], &["content"]),
        CreateLanguageVariationMultiLanguage: Description::of(Post,
            "/cms/v3/blogs/tags/multi-language/create-language-variation",
            &[200], &["content"]),
        DetachFromLangGroupMultiLanguage: Description::of(Post,
            "/cms/v3/blogs/tags/multi-language/detach-from-lang-group",
            &[], &["content"]),
        Get: Description::of(Get, "/cms/v3/blogs/tags/{objectId}", &[200], &["content"]),
        List: Description::of(Get, "/cms/v3/blogs/tags", &[200], &["content"]),
        SetNewLangPrimaryMultiLanguage: Description::of(Put,
            "/cms/v3/blogs/tags/multi-language/set-new-lang-primary",
            &[204], &["content"]),
        Update: Description::of(Patch, "/cms/v3/blogs/tags/{objectId}", &[200], &["content"]),
        UpdateLanguagesMultiLanguage: Description::of(Post,
            "/cms/v3/blogs/tags/multi-language/update-languages",
            &[], &["content"]),
    }
}
