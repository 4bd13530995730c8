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
/// Answers 204. Scopes: `content`.
pub type Archive = crate::operations::CmsArchive<endpoint::Archive>;

/// `POST /cms/v3/blogs/tags/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type AttachToLangGroupMultiLanguage =
    crate::operations::AttachToLangGroupMultiLanguage<endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/v3/blogs/tags/batch/archive`
///
/// Answers 204. Scopes: `content`.
pub type BatchArchive = crate::operations::CmsBatchArchive<endpoint::BatchArchive>;

/// `POST /cms/v3/blogs/tags/batch/create`
///
/// Answers 201, 207. Scopes: `content`.
pub type BatchCreate = crate::operations::TagsBatchCreate<endpoint::BatchCreate>;

/// `POST /cms/v3/blogs/tags/batch/read`
///
/// Answers 200, 207. Scopes: `content`.
pub type BatchRead = crate::operations::TagsBatchRead<endpoint::BatchRead>;

/// `POST /cms/v3/blogs/tags/batch/update`
///
/// Answers 200, 207. Scopes: `content`.
pub type BatchUpdate = crate::operations::TagsBatchUpdate<endpoint::BatchUpdate>;

/// `POST /cms/v3/blogs/tags`
///
/// Answers 201. Scopes: `content`.
pub type Create = crate::operations::TagsCreate<endpoint::Create>;

/// `POST /cms/v3/blogs/tags/multi-language/create-language-variation`
///
/// Answers 200. Scopes: `content`.
pub type CreateLanguageVariationMultiLanguage =
    crate::operations::TagsCreateLanguageVariationMultiLanguageIn2026_03<endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/v3/blogs/tags/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type DetachFromLangGroupMultiLanguage =
    crate::operations::DetachFromLangGroupMultiLanguage<endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/v3/blogs/tags/{objectId}`
///
/// Answers 200. Scopes: `content`.
pub type Get = crate::operations::TagsGet<endpoint::Get>;

/// `GET /cms/v3/blogs/tags`
///
/// Answers 200. Scopes: `content`.
pub type List = crate::operations::TagsList<endpoint::List>;

/// `PUT /cms/v3/blogs/tags/multi-language/set-new-lang-primary`
///
/// Answers 204. Scopes: `content`.
pub type SetNewLangPrimaryMultiLanguage =
    crate::operations::SetNewLangPrimaryMultiLanguage<endpoint::SetNewLangPrimaryMultiLanguage>;

/// `PATCH /cms/v3/blogs/tags/{objectId}`
///
/// Answers 200. Scopes: `content`.
pub type Update = crate::operations::TagsUpdate<endpoint::Update>;

/// `POST /cms/v3/blogs/tags/multi-language/update-languages`
///
/// The specification names no success. Scopes: `content`.
pub type UpdateLanguagesMultiLanguage =
    crate::operations::UpdateLanguagesMultiLanguage<endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/cms/v3/blogs/tags/{objectId}").statuses(&[204]).scopes(&["content"]),
        AttachToLangGroupMultiLanguage: Description::post("/cms/v3/blogs/tags/multi-language/attach-to-lang-group")
            .scopes(&["content"]),
        BatchArchive: Description::post("/cms/v3/blogs/tags/batch/archive").statuses(&[204]).scopes(&["content"]),
        BatchCreate: Description::post("/cms/v3/blogs/tags/batch/create").statuses(&[201, 207]).scopes(&["content"]),
        BatchRead: Description::post("/cms/v3/blogs/tags/batch/read").statuses(&[200, 207]).scopes(&["content"]),
        BatchUpdate: Description::post("/cms/v3/blogs/tags/batch/update").statuses(&[200, 207]).scopes(&["content"]),
        Create: Description::post("/cms/v3/blogs/tags").statuses(&[201]).scopes(&["content"]),
        CreateLanguageVariationMultiLanguage: Description::post("/cms/v3/blogs/tags/multi-language/create-language-variation")
            .statuses(&[200])
            .scopes(&["content"]),
        DetachFromLangGroupMultiLanguage: Description::post("/cms/v3/blogs/tags/multi-language/detach-from-lang-group")
            .scopes(&["content"]),
        Get: Description::get("/cms/v3/blogs/tags/{objectId}").statuses(&[200]).scopes(&["content"]),
        List: Description::get("/cms/v3/blogs/tags").statuses(&[200]).scopes(&["content"]),
        SetNewLangPrimaryMultiLanguage: Description::put("/cms/v3/blogs/tags/multi-language/set-new-lang-primary")
            .statuses(&[204])
            .scopes(&["content"]),
        Update: Description::patch("/cms/v3/blogs/tags/{objectId}").statuses(&[200]).scopes(&["content"]),
        UpdateLanguagesMultiLanguage: Description::post("/cms/v3/blogs/tags/multi-language/update-languages")
            .scopes(&["content"]),
    }
}
