// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/url-mappings`, version `2026-03`: 4 operations, 3 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/cms/url-mappings/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, UrlMappingIn2026_03 as UrlMapping,
    UrlMappingsUrlMappingCosObjectType as UrlMappingCosObjectType,
};

/// `DELETE /url-mappings/2026-03/url-mappings/{id}`
///
/// Answers 204. Any of the scopes `cms-url-redirects-delete`, `content`. Unsupported from 2027-09. Newer: `cms::url_mappings::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::UrlMappingsArchive, endpoint::Archive>;

/// `POST /url-mappings/2026-03/url-mappings`
///
/// The specification names no success. Scope: `content`. Unsupported from 2027-09. Newer: `cms::url_mappings::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::UrlMappingsCreateIn2026_03, endpoint::Create>;

/// `GET /url-mappings/2026-03/url-mappings/{id}`
///
/// Answers 200 (`UrlMapping`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::url_mappings::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::UrlMappingsGetIn2026_03, endpoint::Get>;

/// `GET /url-mappings/2026-03/url-mappings`
///
/// Answers 200 (a list: `UrlMappingIn2026_03`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::url_mappings::v2026_09::List`.
pub type List = crate::Call<crate::operations::UrlMappingsListIn2026_03, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/url-mappings/2026-03/url-mappings/{id}",
            &[204], &["cms-url-redirects-delete", "content"]),
        Create: Description::of(Post, "/url-mappings/2026-03/url-mappings", &[], &["content"]),
        Get: Description::of(Get, "/url-mappings/2026-03/url-mappings/{id}", &[200], &["content"]),
        List: Description::of(Get, "/url-mappings/2026-03/url-mappings", &[200], &["content"]),
    }
}
