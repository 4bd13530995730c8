// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseWithTotalDomain`: 3 members.
///
/// Published by `cms/domains`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CollectionResponseWithTotalDomain {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `Domain`.
    pub results: Vec<Domain>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalDomain "CollectionResponseWithTotalDomain" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalDomain {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<Domain>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `Domain`: 20 members.
///
/// Published by `cms/domains`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct Domain {
    /// `correctCname`: text.
    pub correct_cname: Text,
    /// `created`: a point in time.
    pub created: DateTime,
    /// `domain`: text.
    pub domain: Text,
    /// `id`: text.
    pub id: Text,
    /// `isResolving`: true or false.
    pub is_resolving: bool,
    /// `isSslEnabled`: true or false.
    pub is_ssl_enabled: bool,
    /// `isSslOnly`: true or false.
    pub is_ssl_only: bool,
    /// `isUsedForBlogPost`: true or false.
    pub is_used_for_blog_post: bool,
    /// `isUsedForEmail`: true or false.
    pub is_used_for_email: bool,
    /// `isUsedForKnowledge`: true or false.
    pub is_used_for_knowledge: bool,
    /// `isUsedForLandingPage`: true or false.
    pub is_used_for_landing_page: bool,
    /// `isUsedForSitePage`: true or false.
    pub is_used_for_site_page: bool,
    /// `manuallyMarkedAsResolving`: true or false.
    pub manually_marked_as_resolving: bool,
    /// `primaryBlogPost`: true or false.
    pub primary_blog_post: bool,
    /// `primaryEmail`: true or false.
    pub primary_email: bool,
    /// `primaryKnowledge`: true or false.
    pub primary_knowledge: bool,
    /// `primaryLandingPage`: true or false.
    pub primary_landing_page: bool,
    /// `primarySitePage`: true or false.
    pub primary_site_page: bool,
    /// `secondaryToDomain`: text.
    pub secondary_to_domain: Text,
    /// `updated`: a point in time.
    pub updated: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    Domain "Domain" {
        0 correct_cname "correctCname" required = Text::EMPTY;
        1 created "created" required = DateTime::UNSET;
        2 domain "domain" required = Text::EMPTY;
        3 id "id" required = Text::EMPTY;
        4 is_resolving "isResolving" required = false;
        5 is_ssl_enabled "isSslEnabled" required = false;
        6 is_ssl_only "isSslOnly" required = false;
        7 is_used_for_blog_post "isUsedForBlogPost" required = false;
        8 is_used_for_email "isUsedForEmail" required = false;
        9 is_used_for_knowledge "isUsedForKnowledge" required = false;
        10 is_used_for_landing_page "isUsedForLandingPage" required = false;
        11 is_used_for_site_page "isUsedForSitePage" required = false;
        12 manually_marked_as_resolving "manuallyMarkedAsResolving" required = false;
        13 primary_blog_post "primaryBlogPost" required = false;
        14 primary_email "primaryEmail" required = false;
        15 primary_knowledge "primaryKnowledge" required = false;
        16 primary_landing_page "primaryLandingPage" required = false;
        17 primary_site_page "primarySitePage" required = false;
        18 secondary_to_domain "secondaryToDomain" required = Text::EMPTY;
        19 updated "updated" required = DateTime::UNSET;
    }
}
impl Domain {
    /// One with all that is required.
    pub fn new(
        correct_cname: impl Into<Text>,
        created: impl Into<DateTime>,
        domain: impl Into<Text>,
        id: impl Into<Text>,
        is_resolving: bool,
        is_ssl_enabled: bool,
        is_ssl_only: bool,
        is_used_for_blog_post: bool,
        is_used_for_email: bool,
        is_used_for_knowledge: bool,
        is_used_for_landing_page: bool,
        is_used_for_site_page: bool,
        manually_marked_as_resolving: bool,
        primary_blog_post: bool,
        primary_email: bool,
        primary_knowledge: bool,
        primary_landing_page: bool,
        primary_site_page: bool,
        secondary_to_domain: impl Into<Text>,
        updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            correct_cname: correct_cname.into(),
            created: created.into(),
            domain: domain.into(),
            id: id.into(),
            is_resolving,
            is_ssl_enabled,
            is_ssl_only,
            is_used_for_blog_post,
            is_used_for_email,
            is_used_for_knowledge,
            is_used_for_landing_page,
            is_used_for_site_page,
            manually_marked_as_resolving,
            primary_blog_post,
            primary_email,
            primary_knowledge,
            primary_landing_page,
            primary_site_page,
            secondary_to_domain: secondary_to_domain.into(),
            updated: updated.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalDomain`: 3 members.
///
/// Published by `cms/domains`, in v3.
#[doc(alias = "CollectionResponseWithTotalDomain")]
#[non_exhaustive]
pub struct DomainsCollectionResponseWithTotalDomain {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `DomainsDomain`.
    pub results: Vec<DomainsDomain>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    DomainsCollectionResponseWithTotalDomain "CollectionResponseWithTotalDomain" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl DomainsCollectionResponseWithTotalDomain {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<DomainsDomain>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `Domain`: 20 members.
///
/// Published by `cms/domains`, in v3.
#[doc(alias = "Domain")]
#[non_exhaustive]
pub struct DomainsDomain {
    /// `correctCname`: text; may be absent.
    pub correct_cname: Option<Text>,
    /// `created`: a point in time; may be absent.
    pub created: Option<DateTime>,
    /// `domain`: text.
    pub domain: Text,
    /// `id`: text.
    pub id: Text,
    /// `isResolving`: true or false.
    pub is_resolving: bool,
    /// `isSslEnabled`: true or false; may be absent.
    pub is_ssl_enabled: Option<bool>,
    /// `isSslOnly`: true or false; may be absent.
    pub is_ssl_only: Option<bool>,
    /// `isUsedForBlogPost`: true or false.
    pub is_used_for_blog_post: bool,
    /// `isUsedForEmail`: true or false.
    pub is_used_for_email: bool,
    /// `isUsedForKnowledge`: true or false.
    pub is_used_for_knowledge: bool,
    /// `isUsedForLandingPage`: true or false.
    pub is_used_for_landing_page: bool,
    /// `isUsedForSitePage`: true or false.
    pub is_used_for_site_page: bool,
    /// `manuallyMarkedAsResolving`: true or false; may be absent.
    pub manually_marked_as_resolving: Option<bool>,
    /// `primaryBlogPost`: true or false; may be absent.
    pub primary_blog_post: Option<bool>,
    /// `primaryEmail`: true or false; may be absent.
    pub primary_email: Option<bool>,
    /// `primaryKnowledge`: true or false; may be absent.
    pub primary_knowledge: Option<bool>,
    /// `primaryLandingPage`: true or false; may be absent.
    pub primary_landing_page: Option<bool>,
    /// `primarySitePage`: true or false; may be absent.
    pub primary_site_page: Option<bool>,
    /// `secondaryToDomain`: text; may be absent.
    pub secondary_to_domain: Option<Text>,
    /// `updated`: a point in time; may be absent.
    pub updated: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    DomainsDomain "Domain" {
        0 correct_cname "correctCname" optional = None;
        1 created "created" optional = None;
        2 domain "domain" required = Text::EMPTY;
        3 id "id" required = Text::EMPTY;
        4 is_resolving "isResolving" required = false;
        5 is_ssl_enabled "isSslEnabled" optional = None;
        6 is_ssl_only "isSslOnly" optional = None;
        7 is_used_for_blog_post "isUsedForBlogPost" required = false;
        8 is_used_for_email "isUsedForEmail" required = false;
        9 is_used_for_knowledge "isUsedForKnowledge" required = false;
        10 is_used_for_landing_page "isUsedForLandingPage" required = false;
        11 is_used_for_site_page "isUsedForSitePage" required = false;
        12 manually_marked_as_resolving "manuallyMarkedAsResolving" optional = None;
        13 primary_blog_post "primaryBlogPost" optional = None;
        14 primary_email "primaryEmail" optional = None;
        15 primary_knowledge "primaryKnowledge" optional = None;
        16 primary_landing_page "primaryLandingPage" optional = None;
        17 primary_site_page "primarySitePage" optional = None;
        18 secondary_to_domain "secondaryToDomain" optional = None;
        19 updated "updated" optional = None;
    }
}
impl DomainsDomain {
    /// One with all that is required.
    pub fn new(
        domain: impl Into<Text>,
        id: impl Into<Text>,
        is_resolving: bool,
        is_used_for_blog_post: bool,
        is_used_for_email: bool,
        is_used_for_knowledge: bool,
        is_used_for_landing_page: bool,
        is_used_for_site_page: bool,
    ) -> Self {
        Self {
            domain: domain.into(),
            id: id.into(),
            is_resolving,
            is_used_for_blog_post,
            is_used_for_email,
            is_used_for_knowledge,
            is_used_for_landing_page,
            is_used_for_site_page,
            ..Shaped::blank()
        }
    }
}
