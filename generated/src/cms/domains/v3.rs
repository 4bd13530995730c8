// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `cms/domains`, version `v3`: 2 operations, 7 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/cms/domains/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    DomainsCollectionResponseWithTotalDomain as CollectionResponseWithTotalDomain, DomainsDomain as Domain, Error,
    ErrorDetail, NextPage, Paging, PreviousPage,
};

/// `GET /cms/v3/domains/{domainId}`
///
/// Answers 200 (`Domain`). Any of the scopes `cms.domains.read`, `cms.domains.write`, `cms.knowledge_base.settings.read`, `cms.knowledge_base.settings.write`, `content`. Unsupported from 2027-09. Newer: `cms::domains::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::GetInV3, endpoint::Get>;

/// `GET /cms/v3/domains`
///
/// Answers 200 (`CollectionResponseWithTotalDomain`). Any of the scopes `cms.domains.read`, `cms.domains.write`, `cms.knowledge_base.settings.read`, `cms.knowledge_base.settings.write`, `content`. Unsupported from 2027-09. Newer: `cms::domains::v2026_09::List`.
pub type List = crate::Call<crate::operations::ListInV3, endpoint::List>;

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
        Get: Description::of(Get, "/cms/v3/domains/{domainId}", &[200], SCOPES[0]),
        List: Description::of(Get, "/cms/v3/domains", &[200], SCOPES[0]),
    }
}
