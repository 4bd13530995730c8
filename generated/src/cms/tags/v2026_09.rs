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
/// Answers 204. Scopes: `content`.
pub type Archive = crate::operations::CmsArchive<endpoint::Archive>;

/// `POST /cms/blogs/2026-09/tags/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type AttachToLangGroupMultiLanguage =
    crate::operations::AttachToLangGroupMultiLanguage<endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/blogs/2026-09/tags/batch/archive`
///
/// Answers 204. Scopes: `content`.
pub type BatchArchive = crate::operations::CmsBatchArchive<endpoint::BatchArchive>;

/// `POST /cms/blogs/2026-09/tags/batch/create`
///
/// Answers 201, 207. Scopes: `content`.
pub type BatchCreate = crate::operations::TagsBatchCreate<endpoint::BatchCreate>;

/// `POST /cms/blogs/2026-09/tags/batch/read`
///
/// Answers 200, 207. Scopes: `content`.
pub type BatchRead = crate::operations::TagsBatchRead<endpoint::BatchRead>;

/// `POST /cms/blogs/2026-09/tags/batch/update`
///
/// Answers 200, 207. Scopes: `content`.
pub type BatchUpdate = crate::operations::TagsBatchUpdate<endpoint::BatchUpdate>;

/// `POST /cms/blogs/2026-09/tags`
///
/// Answers 201. Scopes: `content`.
pub type Create = crate::operations::TagsCreate<endpoint::Create>;

/// `POST /cms/blogs/2026-09/tags/multi-language/create-language-variation`
///
/// Answers 200. Scopes: `content`.
pub type CreateLanguageVariationMultiLanguage =
    crate::operations::TagsCreateLanguageVariationMultiLanguage<endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/blogs/2026-09/tags/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type DetachFromLangGroupMultiLanguage =
    crate::operations::DetachFromLangGroupMultiLanguage<endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/blogs/2026-09/tags/{objectId}`
///
/// Answers 200. Scopes: `content`.
pub type Get = crate::operations::TagsGet<endpoint::Get>;

/// `GET /cms/blogs/2026-09/tags`
///
/// Answers 200. Scopes: `content`.
pub type List = crate::operations::TagsList<endpoint::List>;

/// `PUT /cms/blogs/2026-09/tags/multi-language/set-new-lang-primary`
///
/// Answers 204. Scopes: `content`.
pub type SetNewLangPrimaryMultiLanguage =
    crate::operations::SetNewLangPrimaryMultiLanguage<endpoint::SetNewLangPrimaryMultiLanguage>;

/// `PATCH /cms/blogs/2026-09/tags/{objectId}`
///
/// Answers 200. Scopes: `content`.
pub type Update = crate::operations::TagsUpdate<endpoint::Update>;

/// `POST /cms/blogs/2026-09/tags/multi-language/update-languages`
///
/// The specification names no success. Scopes: `content`.
pub type UpdateLanguagesMultiLanguage =
    crate::operations::UpdateLanguagesMultiLanguage<endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/cms/blogs/2026-09/tags/{objectId}").statuses(&[204]).scopes(&["content"]),
        AttachToLangGroupMultiLanguage: Description::post("/cms/blogs/2026-09/tags/multi-language/attach-to-lang-group")
            .scopes(&["content"]),
        BatchArchive: Description::post("/cms/blogs/2026-09/tags/batch/archive").statuses(&[204]).scopes(&["content"]),
        BatchCreate: Description::post("/cms/blogs/2026-09/tags/batch/create")
            .statuses(&[201, 207])
            .scopes(&["content"]),
        BatchRead: Description::post("/cms/blogs/2026-09/tags/batch/read").statuses(&[200, 207]).scopes(&["content"]),
        BatchUpdate: Description::post("/cms/blogs/2026-09/tags/batch/update")
            .statuses(&[200, 207])
            .scopes(&["content"]),
        Create: Description::post("/cms/blogs/2026-09/tags").statuses(&[201]).scopes(&["content"]),
        CreateLanguageVariationMultiLanguage: Description::post("/cms/blogs/2026-09/tags/multi-language/create-language-variation")
            .statuses(&[200])
            .scopes(&["content"]),
        DetachFromLangGroupMultiLanguage: Description::post("/cms/blogs/2026-09/tags/multi-language/detach-from-lang-group")
            .scopes(&["content"]),
        Get: Description::get("/cms/blogs/2026-09/tags/{objectId}").statuses(&[200]).scopes(&["content"]),
        List: Description::get("/cms/blogs/2026-09/tags").statuses(&[200]).scopes(&["content"]),
        SetNewLangPrimaryMultiLanguage: Description::put("/cms/blogs/2026-09/tags/multi-language/set-new-lang-primary")
            .statuses(&[204])
            .scopes(&["content"]),
        Update: Description::patch("/cms/blogs/2026-09/tags/{objectId}").statuses(&[200]).scopes(&["content"]),
        UpdateLanguagesMultiLanguage: Description::post("/cms/blogs/2026-09/tags/multi-language/update-languages")
            .scopes(&["content"]),
    }
}
