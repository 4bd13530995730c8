// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/domains`, version `2026-03`: 2 operations, 7 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/cms/domains/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseWithTotalDomain, Domain, Error, ErrorDetail, NextPage, Paging, PreviousPage,
};

/// `GET /cms/domains/2026-03/{domainId}`
///
/// Answers 200 (`Domain`). Any of the scopes `cms.domains.read`, `cms.domains.write`, `cms.knowledge_base.settings.read`, `cms.knowledge_base.settings.write`, `content`. Unsupported from 2027-09. Newer: `cms::domains::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::DomainsGet, endpoint::Get>;

/// `GET /cms/domains/2026-03`
///
/// Answers 200 (`CollectionResponseWithTotalDomain`). Any of the scopes `cms.domains.read`, `cms.domains.write`, `cms.knowledge_base.settings.read`, `cms.knowledge_base.settings.write`, `content`. Unsupported from 2027-09. Newer: `cms::domains::v2026_09::List`.
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
        Get: Description::of(Get, "/cms/domains/2026-03/{domainId}", &[200], SCOPES[0]),
        List: Description::of(Get, "/cms/domains/2026-03", &[200], SCOPES[0]),
    }
}
