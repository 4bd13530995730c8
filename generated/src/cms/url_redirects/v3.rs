// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/url-redirects`, version `v3`: 9 operations, 7 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/cms/url-redirects/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseWithTotalUrlMappingForwardPaging, Error, ErrorDetail, ForwardPaging, NextPage, UrlMapping,
    UrlMappingCreateRequestBody,
};

/// `DELETE /cms/v3/url-redirects/{urlRedirectId}`
///
/// Answers 204. Scopes: `content`. Unsupported from 2027-09. Newer: `cms::url_redirects::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::UrlRedirectsArchive, endpoint::Archive>;

/// `DELETE /cms/url-redirects/v3/url-mappings/{id}`
///
/// Answers 204. Scopes: `cms-url-redirects-delete`, `content`. Unsupported from 2027-09. Newer: `cms::url_redirects::v2026_03::ArchiveUrlMapping`.
pub type ArchiveUrlMapping = crate::Call<crate::operations::ArchiveUrlMapping, endpoint::ArchiveUrlMapping>;

/// `POST /cms/url-redirects/v3`
///
/// Answers 201. Scopes: `content`. Unsupported from 2027-09. Newer: `cms::url_redirects::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::UrlRedirectsCreate, endpoint::Create>;

/// `POST /cms/url-redirects/v3/url-mappings`
///
/// The specification names no success. Scopes: `content`. Unsupported from 2027-09. Newer: `cms::url_redirects::v2026_03::CreateUrlMapping`.
pub type CreateUrlMapping = crate::Call<crate::operations::CreateUrlMapping, endpoint::CreateUrlMapping>;

/// `GET /cms/v3/url-redirects/{urlRedirectId}`
///
/// Answers 200. Scopes: `content`. Unsupported from 2027-09. Newer: `cms::url_redirects::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::UrlRedirectsGet, endpoint::Get>;

/// `GET /cms/url-redirects/v3/url-mappings/{id}`
///
/// Answers 200. Scopes: `content`. Unsupported from 2027-09. Newer: `cms::url_redirects::v2026_03::GetUrlMapping`.
pub type GetUrlMapping = crate::Call<crate::operations::GetUrlMapping, endpoint::GetUrlMapping>;

/// `GET /cms/url-redirects/v3`
///
/// Answers 200. Scopes: `content`. Unsupported from 2027-09. Newer: `cms::url_redirects::v2026_09::List`.
pub type List = crate::Call<crate::operations::UrlRedirectsList, endpoint::List>;

/// `GET /cms/url-redirects/v3/url-mappings`
///
/// Answers 200. Scopes: `content`. Unsupported from 2027-09. Newer: `cms::url_redirects::v2026_03::ListUrlMappings`.
pub type ListUrlMappings = crate::Call<crate::operations::ListUrlMappings, endpoint::ListUrlMappings>;

/// `PATCH /cms/v3/url-redirects/{urlRedirectId}`
///
/// Answers 200. Scopes: `content`. Unsupported from 2027-09. Newer: `cms::url_redirects::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::UrlRedirectsUpdate, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/cms/v3/url-redirects/{urlRedirectId}", &[204], &["content"]),
        ArchiveUrlMapping: Description::of(Delete,
            "/cms/url-redirects/v3/url-mappings/{id}",
            &[204], &["cms-url-redirects-delete", "content"]),
        Create: Description::of(Post, "/cms/url-redirects/v3", &[201], &["content"]),
        CreateUrlMapping: Description::of(Post, "/cms/url-redirects/v3/url-mappings", &[], &["content"]),
        Get: Description::of(Get, "/cms/v3/url-redirects/{urlRedirectId}", &[200], &["content"]),
        GetUrlMapping: Description::of(Get, "/cms/url-redirects/v3/url-mappings/{id}", &[200], &["content"]),
        List: Description::of(Get, "/cms/url-redirects/v3", &[200], &["content"]),
        ListUrlMappings: Description::of(Get, "/cms/url-redirects/v3/url-mappings", &[200], &["content"]),
        Update: Description::of(Patch, "/cms/v3/url-redirects/{urlRedirectId}", &[200], &["content"]),
    }
}
