// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/site-search`, version `v3`: 2 operations, 6 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/cms/site-search/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ContentSearchResult, ContentSearchResultType, Error, ErrorDetail, IndexedData, IndexedField, ListLength,
    PublicSearchResults,
};

/// `GET /cms/v3/site-search/indexed-data/{contentId}`
///
/// Answers 200 (`IndexedData`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::site_search::v2026_09::GetIndexedData`.
pub type GetIndexedData = crate::Call<crate::operations::GetIndexedData, endpoint::GetIndexedData>;

/// `GET /cms/site-search/v3/search`
///
/// Answers 200 (`PublicSearchResults`). Scope: `content`. Unsupported from 2027-09. Newer: `cms::site_search::v2026_09::List`.
pub type List = crate::Call<crate::operations::SiteSearchList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetIndexedData: Description::of(Get, "/cms/v3/site-search/indexed-data/{contentId}", &[200], &["content"]),
        List: Description::of(Get, "/cms/site-search/v3/search", &[200], &["content"]),
    }
}
