// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/domains`, version `2025-09`: 2 operations, 7 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/cms/domains/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseWithTotalDomain, Domain, Error, ErrorDetail, NextPage, Paging, PreviousPage,
};

/// `GET /cms/domains/2025-09/{domainId}`
///
/// Answers 200 (`Domain`). Any of the scopes `cms.domains.read`, `cms.domains.write`, `cms.knowledge_base.settings.read`, `cms.knowledge_base.settings.write`, `content`.
pub type Get = crate::Call<crate::operations::DomainsGet, endpoint::Get>;

/// `GET /cms/domains/2025-09`
///
/// Answers 200 (`CollectionResponseWithTotalDomain`). Any of the scopes `cms.domains.read`, `cms.domains.write`, `cms.knowledge_base.settings.read`, `cms.knowledge_base.settings.write`, `content`.
pub type List = crate::Call<crate::operations::DomainsList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "cms.domains.read", "cms.domains.write", "cms.knowledge_base.settings.read",
            "cms.knowledge_base.settings.write", "content",
        ],
    ];

    crate::runtime::endpoints! {
        Get: Description::of(Get, "/cms/domains/2025-09/{domainId}", &[200], SCOPES[0]),
        List: Description::of(Get, "/cms/domains/2025-09", &[200], SCOPES[0]),
    }
}
