// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/site-search`, version `2026-09`: 2 operations, 6 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/cms/site-search/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ContentSearchResult, ContentSearchResultType, Error, ErrorDetail, IndexedData, IndexedField, ListLength,
    PublicSearchResults,
};

/// `GET /cms/site-search/2026-09/indexed-data/{contentId}`
///
/// Answers 200 (`IndexedData`). Scope: `content`. Unsupported from 2028-03.
pub type GetIndexedData = crate::Call<crate::operations::GetIndexedData, endpoint::GetIndexedData>;

/// `GET /cms/site-search/2026-09/search`
///
/// Answers 200 (`PublicSearchResults`). Scope: `content`. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::SiteSearchList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetIndexedData: Description::of(Get, "/cms/site-search/2026-09/indexed-data/{contentId}", &[200], &["content"]),
        List: Description::of(Get, "/cms/site-search/2026-09/search", &[200], &["content"]),
    }
}
