// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/url-redirects`, version `2026-09`: 5 operations, 7 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/cms/url-redirects/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseWithTotalUrlMappingForwardPaging, Error, ErrorDetail, ForwardPaging, NextPage, UrlMapping,
    UrlMappingCreateRequestBody,
};

/// `DELETE /cms/url-redirects/2026-09/{urlRedirectId}`
///
/// Answers 204. Scope: `content`. Unsupported from 2028-03.
pub type Archive = crate::Call<crate::operations::UrlRedirectsArchive, endpoint::Archive>;

/// `POST /cms/url-redirects/2026-09`
///
/// Answers 201 (`UrlMapping`). Scope: `content`. Unsupported from 2028-03.
pub type Create = crate::Call<crate::operations::UrlRedirectsCreate, endpoint::Create>;

/// `GET /cms/url-redirects/2026-09/{urlRedirectId}`
///
/// Answers 200 (`UrlMapping`). Scope: `content`. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::UrlRedirectsGet, endpoint::Get>;

/// `GET /cms/url-redirects/2026-09`
///
/// Answers 200 (`CollectionResponseWithTotalUrlMappingForwardPaging`). Scope: `content`. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::UrlRedirectsList, endpoint::List>;

/// `PATCH /cms/url-redirects/2026-09/{urlRedirectId}`
///
/// Answers 200 (`UrlMapping`). Scope: `content`. Unsupported from 2028-03.
pub type Update = crate::Call<crate::operations::UrlRedirectsUpdate, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/cms/url-redirects/2026-09/{urlRedirectId}", &[204], &["content"]),
        Create: Description::of(Post, "/cms/url-redirects/2026-09", &[201], &["content"]),
        Get: Description::of(Get, "/cms/url-redirects/2026-09/{urlRedirectId}", &[200], &["content"]),
        List: Description::of(Get, "/cms/url-redirects/2026-09", &[200], &["content"]),
        Update: Description::of(Patch, "/cms/url-redirects/2026-09/{urlRedirectId}", &[200], &["content"]),
    }
}
