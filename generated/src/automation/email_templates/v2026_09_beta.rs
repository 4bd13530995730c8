// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `automation/email-templates`, version `2026-09-beta`: 5 operations, 10 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/automation/email-templates/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePublicFolderForwardPaging, CollectionResponsePublicTemplateForwardPaging, Error, ErrorDetail,
    ForwardPaging, NextPage, PublicFolder, PublicTemplate, PublicTemplateInput, PublicTemplateUpdate,
};

/// `POST /automation/email-templates/2026-09-beta`
///
/// Answers 201 (`PublicTemplate`). Scope: `sales-templates-public-write`.
pub type Create = crate::Call<crate::operations::EmailTemplatesCreate, endpoint::Create>;

/// `GET /automation/email-templates/2026-09-beta/{templateId}`
///
/// Answers 200 (`PublicTemplate`). Scope: `sales-templates-public-read`.
pub type Get = crate::Call<crate::operations::EmailTemplatesGet, endpoint::Get>;

/// `GET /automation/email-templates/2026-09-beta`
///
/// Answers 200 (`CollectionResponsePublicTemplateForwardPaging`). Scope: `sales-templates-public-read`.
pub type List = crate::Call<crate::operations::EmailTemplatesList, endpoint::List>;

/// `GET /automation/email-templates/2026-09-beta/folders`
///
/// Answers 200 (`CollectionResponsePublicFolderForwardPaging`). Scope: `sales-templates-public-read`.
pub type ListFolders = crate::Call<crate::operations::EmailTemplatesListFolders, endpoint::ListFolders>;

/// `PATCH /automation/email-templates/2026-09-beta/{templateId}`
///
/// Answers 200 (`PublicTemplate`). Scope: `sales-templates-public-write`.
pub type Update = crate::Call<crate::operations::EmailTemplatesUpdate, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Create: Description::of(Post,
            "/automation/email-templates/2026-09-beta",
            &[201], &["sales-templates-public-write"]),
        Get: Description::of(Get,
            "/automation/email-templates/2026-09-beta/{templateId}",
            &[200], &["sales-templates-public-read"]),
        List: Description::of(Get,
            "/automation/email-templates/2026-09-beta",
            &[200], &["sales-templates-public-read"]),
        ListFolders: Description::of(Get,
            "/automation/email-templates/2026-09-beta/folders",
            &[200], &["sales-templates-public-read"]),
        Update: Description::of(Patch,
            "/automation/email-templates/2026-09-beta/{templateId}",
            &[200], &["sales-templates-public-write"]),
    }
}
