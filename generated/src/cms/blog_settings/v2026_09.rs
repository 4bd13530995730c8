// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/blog-settings`, version `2026-09`: 9 operations, 17 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/cms/blog-settings/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AttachToLangPrimaryRequestVNext, Blog, BlogLanguageCloneRequestVNext, BlogVersion,
    CollectionResponseWithTotalBlog, CollectionResponseWithTotalBlogVersion, DetachFromLangGroupRequestVNext, Error,
    ErrorDetail, NextPage, Paging, PreviousPage, SetNewLanguagePrimaryRequestVNext, UpdateLanguagesRequestVNext,
    VersionBlog, VersionUser,
};

/// `PublicAccessRule`: any JSON.
pub type PublicAccessRule = crate::Value;

/// `POST /cms/blog-settings/2026-09/settings/multi-language/attach-to-lang-group`
///
/// The specification names no success. Scope: `content`. Unsupported from 2028-03.
pub type AttachToLangGroupMultiLanguage =
    crate::Call<crate::operations::AttachToLangGroupMultiLanguage, endpoint::AttachToLangGroupMultiLanguage>;

/// `POST /cms/blog-settings/2026-09/settings/multi-language/create-language-variation`
///
/// Answers 200 (`Blog`). Scope: `content`. Unsupported from 2028-03.
pub type CreateLanguageVariationMultiLanguage =
    crate::Call<crate::operations::BlogSettingsCreateLanguageVariationMultiLanguage, endpoint::CreateLanguageVariationMultiLanguage>;

/// `POST /cms/blog-settings/2026-09/settings/multi-language/detach-from-lang-group`
///
/// The specification names no success. Scope: `content`. Unsupported from 2028-03.
pub type DetachFromLangGroupMultiLanguage =
    crate::Call<crate::operations::DetachFromLangGroupMultiLanguage, endpoint::DetachFromLangGroupMultiLanguage>;

/// `GET /cms/blog-settings/2026-09/settings/{blogId}`
///
/// Answers 200 (`Blog`). Scope: `content`. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::BlogSettingsGet, endpoint::Get>;

/// `GET /cms/blog-settings/2026-09/settings/{blogId}/revisions/{revisionId}`
///
/// Answers 200 (`BlogVersion`). Scope: `content`. Unsupported from 2028-03.
pub type GetRevision = crate::Call<crate::operations::GetRevision, endpoint::GetRevision>;

/// `GET /cms/blog-settings/2026-09/settings`
///
/// Answers 200 (`CollectionResponseWithTotalBlog`). Scope: `content`. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::BlogSettingsList, endpoint::List>;

/// `GET /cms/blog-settings/2026-09/settings/{blogId}/revisions`
///
/// Answers 200 (`CollectionResponseWithTotalBlogVersion`). Scope: `content`. Unsupported from 2028-03.
pub type ListRevisions = crate::Call<crate::operations::ListRevisions, endpoint::ListRevisions>;

/// `PUT /cms/blog-settings/2026-09/settings/multi-language/set-new-lang-primary`
///
/// Answers 204. Scope: `content`. Unsupported from 2028-03.
pub type SetNewLangPrimaryMultiLanguage =
    crate::Call<crate::operations::SetNewLangPrimaryMultiLanguage, endpoint::SetNewLangPrimaryMultiLanguage>;

/// `POST /cms/blog-settings/2026-09/settings/multi-language/update-languages`
///
/// The specification names no success. Scope: `content`. Unsupported from 2028-03.
pub type UpdateLanguagesMultiLanguage =
    crate::Call<crate::operations::UpdateLanguagesMultiLanguage, endpoint::UpdateLanguagesMultiLanguage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        AttachToLangGroupMultiLanguage: Description::of(Post,
            "/cms/blog-settings/2026-09/settings/multi-language/attach-to-lang-group",
            &[], &["content"]),
        CreateLanguageVariationMultiLanguage: Description::of(Post,
            "/cms/blog-settings/2026-09/settings/multi-language/create-language-variation",
            &[200], &["content"]),
        DetachFromLangGroupMultiLanguage: Description::of(Post,
            "/cms/blog-settings/2026-09/settings/multi-language/detach-from-lang-group",
            &[], &["content"]),
        Get: Description::of(Get, "/cms/blog-settings/2026-09/settings/{blogId}", &[200], &["content"]),
        GetRevision: Description::of(Get,
            "/cms/blog-settings/2026-09/settings/{blogId}/revisions/{revisionId}",
            &[200], &["content"]),
        List: Description::of(Get, "/cms/blog-settings/2026-09/settings", &[200], &["content"]),
        ListRevisions: Description::of(Get,
            "/cms/blog-settings/2026-09/settings/{blogId}/revisions",
            &[200], &["content"]),
        SetNewLangPrimaryMultiLanguage: Description::of(Put,
            "/cms/blog-settings/2026-09/settings/multi-language/set-new-lang-primary",
            &[204], &["content"]),
        UpdateLanguagesMultiLanguage: Description::of(Post,
            "/cms/blog-settings/2026-09/settings/multi-language/update-languages",
            &[], &["content"]),
    }
}
