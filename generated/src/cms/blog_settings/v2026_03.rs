// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/blog-settings`, version `2026-03`: 9 operations, 17 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/cms/blog-settings/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AttachToLangPrimaryRequestVNext, Blog,
    BlogSettingsBlogLanguageCloneRequestVNext as BlogLanguageCloneRequestVNext, BlogVersion,
    CollectionResponseWithTotalBlog, CollectionResponseWithTotalBlogVersion, DetachFromLangGroupRequestVNext, Error,
    ErrorDetail, NextPage, Paging, PreviousPage, SetNewLanguagePrimaryRequestVNext, UpdateLanguagesRequestVNext,
    VersionBlog, VersionUser,
};

/// `PublicAccessRule`: any JSON.
pub type PublicAccessRule = crate::Value;

/// `POST /cms/blog-settings/2026-03/settings/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type AttachToLangGroupMultiLanguage =
    crate::operations::AttachToLangGroupMultiLanguage<endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/blog-settings/2026-03/settings/multi-language/create-language-variation`
///
/// Answers 200. Scopes: `content`.
pub type CreateLanguageVariationMultiLanguage =
    crate::operations::CreateLanguageVariationMultiLanguageIn2026_03<endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/blog-settings/2026-03/settings/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scopes: `content`.
pub type DetachFromLangGroupMultiLanguage =
    crate::operations::DetachFromLangGroupMultiLanguage<endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/blog-settings/2026-03/settings/{blogId}`
///
/// Answers 200. Scopes: `content`.
pub type Get = crate::operations::BlogSettingsGet<endpoint::Get>;

/// `GET /cms/blog-settings/2026-03/settings/{blogId}/revisions/{revisionId}`
///
/// Answers 200. Scopes: `content`.
pub type GetRevision = crate::operations::GetRevision<endpoint::GetRevision>;

/// `GET /cms/blog-settings/2026-03/settings`
///
/// Answers 200. Scopes: `content`.
pub type List = crate::operations::BlogSettingsList<endpoint::List>;

/// `GET /cms/blog-settings/2026-03/settings/{blogId}/revisions`
///
/// Answers 200. Scopes: `content`.
pub type ListRevisions = crate::operations::ListRevisions<endpoint::ListRevisions>;

/// `PUT /cms/blog-settings/2026-03/settings/multi-language/set-new-lang-primary`
///
/// Answers 204. Scopes: `content`.
pub type SetNewLangPrimaryMultiLanguage =
    crate::operations::SetNewLangPrimaryMultiLanguage<endpoint::SetNewLangPrimaryMultiLanguage>;

/// `POST /cms/blog-settings/2026-03/settings/multi-language/update-languages`
///
/// The specification names no success. Scopes: `content`.
pub type UpdateLanguagesMultiLanguage =
    crate::operations::UpdateLanguagesMultiLanguage<endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        AttachToLangGroupMultiLanguage: Description::post("/cms/blog-settings/2026-03/settings/multi-language/attach-to-lang-group")
            .scopes(&["content"]),
        CreateLanguageVariationMultiLanguage: Description::post("/cms/blog-settings/2026-03/settings/multi-language/create-language-variation")
            .statuses(&[200])
            .scopes(&["content"]),
        DetachFromLangGroupMultiLanguage: Description::post("/cms/blog-settings/2026-03/settings/multi-language/detach-from-lang-group")
            .scopes(&["content"]),
        Get: Description::get("/cms/blog-settings/2026-03/settings/{blogId}").statuses(&[200]).scopes(&["content"]),
        GetRevision: Description::get("/cms/blog-settings/2026-03/settings/{blogId}/revisions/{revisionId}")
            .statuses(&[200])
            .scopes(&["content"]),
        List: Description::get("/cms/blog-settings/2026-03/settings").statuses(&[200]).scopes(&["content"]),
        ListRevisions: Description::get("/cms/blog-settings/2026-03/settings/{blogId}/revisions")
            .statuses(&[200])
            .scopes(&["content"]),
        SetNewLangPrimaryMultiLanguage: Description::put("/cms/blog-settings/2026-03/settings/multi-language/set-new-lang-primary")
            .statuses(&[204])
            .scopes(&["content"]),
        UpdateLanguagesMultiLanguage: Description::post("/cms/blog-settings/2026-03/settings/multi-language/update-languages")
            .scopes(&["content"]),
    }
}
