// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/url-mappings`, version `2025-09`: 4 operations, 3 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/cms/url-mappings/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, UrlMappingsUrlMapping as UrlMapping, UrlMappingCosObjectType,
};

/// `DELETE /url-mappings/2025-09/url-mappings/{id}`
///
/// Answers 204. Scope: `content`.
pub type Archive = crate::Call<crate::operations::UrlMappingsArchive, endpoint::Archive>;

/// `POST /url-mappings/2025-09/url-mappings`
///
/// The specification names no success. Scope: `content`.
pub type Create = crate::Call<crate::operations::UrlMappingsCreate, endpoint::Create>;

/// `GET /url-mappings/2025-09/url-mappings/{id}`
///
/// Answers 200 (`UrlMapping`). Scope: `content`.
pub type Get = crate::Call<crate::operations::UrlMappingsGet, endpoint::Get>;

/// `GET /url-mappings/2025-09/url-mappings`
///
/// Answers 200 (a list: `UrlMappingsUrlMapping`). Scope: `content`.
pub type List = crate::Call<crate::operations::UrlMappingsList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/url-mappings/2025-09/url-mappings/{id}", &[204], &["content"]),
        Create: Description::of(Post, "/url-mappings/2025-09/url-mappings", &[], &["content"]),
        Get: Description::of(Get, "/url-mappings/2025-09/url-mappings/{id}", &[200], &["content"]),
        List: Description::of(Get, "/url-mappings/2025-09/url-mappings", &[200], &["content"]),
    }
}
