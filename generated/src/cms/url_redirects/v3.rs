// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/url-redirects`, version `v3`: 9 operations, 7 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/cms/url-redirects/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    UrlRedirectsCollectionResponseWithTotalUrlMappingForwardPaging as CollectionResponseWithTotalUrlMappingForwardPaging,
    Error, ErrorDetail, ForwardPaging, NextPage, UrlRedirectsUrlMapping as UrlMapping, UrlMappingCreateRequestBody,
};

/// `DELETE /cms/v3/url-redirects/{urlRedirectId}`
///
/// Answers 204. Scopes: `content`.
pub type Archive = crate::operations::UrlRedirectsArchive<endpoint::Archive>;

/// `DELETE /cms/url-redirects/v3/url-mappings/{id}`
///
/// Answers 204. Scopes: `cms-url-redirects-delete`, `content`.
pub type ArchiveUrlMapping = crate::operations::ArchiveUrlMapping<endpoint::ArchiveUrlMapping>;

/// `POST /cms/url-redirects/v3`
///
/// Answers 201. Scopes: `content`.
pub type Create = crate::operations::CreateInV3<endpoint::Create>;

/// `POST /cms/url-redirects/v3/url-mappings`
///
/// The specification names no success. Scopes: `content`.
pub type CreateUrlMapping = crate::operations::UrlRedirectsCreateUrlMapping<endpoint::CreateUrlMapping>;

/// `GET /cms/v3/url-redirects/{urlRedirectId}`
///
/// Answers 200. Scopes: `content`.
pub type Get = crate::operations::UrlRedirectsGetInV3<endpoint::Get>;

/// `GET /cms/url-redirects/v3/url-mappings/{id}`
///
/// Answers 200. Scopes: `content`.
pub type GetUrlMapping = crate::operations::UrlRedirectsGetUrlMapping<endpoint::GetUrlMapping>;

/// `GET /cms/url-redirects/v3`
///
/// Answers 200. Scopes: `content`.
pub type List = crate::operations::UrlRedirectsListInV3<endpoint::List>;

/// `GET /cms/url-redirects/v3/url-mappings`
///
/// Answers 200. Scopes: `content`.
pub type ListUrlMappings = crate::operations::UrlRedirectsListUrlMappings<endpoint::ListUrlMappings>;

/// `PATCH /cms/v3/url-redirects/{urlRedirectId}`
///
/// Answers 200. Scopes: `content`.
pub type Update = crate::operations::UpdateInV3<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/cms/v3/url-redirects/{urlRedirectId}").statuses(&[204]).scopes(&["content"]),
        ArchiveUrlMapping: Description::delete("/cms/url-redirects/v3/url-mappings/{id}")
            .statuses(&[204])
            .scopes(&["cms-url-redirects-delete", "content"]),
        Create: Description::post("/cms/url-redirects/v3").statuses(&[201]).scopes(&["content"]),
        CreateUrlMapping: Description::post("/cms/url-redirects/v3/url-mappings").scopes(&["content"]),
        Get: Description::get("/cms/v3/url-redirects/{urlRedirectId}").statuses(&[200]).scopes(&["content"]),
        GetUrlMapping: Description::get("/cms/url-redirects/v3/url-mappings/{id}")
            .statuses(&[200])
            .scopes(&["content"]),
        List: Description::get("/cms/url-redirects/v3").statuses(&[200]).scopes(&["content"]),
        ListUrlMappings: Description::get("/cms/url-redirects/v3/url-mappings").statuses(&[200]).scopes(&["content"]),
        Update: Description::patch("/cms/v3/url-redirects/{urlRedirectId}").statuses(&[200]).scopes(&["content"]),
    }
}
