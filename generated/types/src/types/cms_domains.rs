// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    Paging,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalDomain {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalDomain", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalDomain {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Domain>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Domain {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Domain", kind: Kind::Record(&[
            Member { name: "correctCname", required: true }, Member { name: "created", required: true },
            Member { name: "domain", required: true }, Member { name: "id", required: true },
            Member { name: "isResolving", required: true }, Member { name: "isSslEnabled", required: true },
            Member { name: "isSslOnly", required: true }, Member { name: "isUsedForBlogPost", required: true },
            Member { name: "isUsedForEmail", required: true }, Member { name: "isUsedForKnowledge", required: true },
            Member { name: "isUsedForLandingPage", required: true },
            Member { name: "isUsedForSitePage", required: true },
            Member { name: "manuallyMarkedAsResolving", required: true },
            Member { name: "primaryBlogPost", required: true }, Member { name: "primaryEmail", required: true },
            Member { name: "primaryKnowledge", required: true },
            Member { name: "primaryLandingPage", required: true },
            Member { name: "primarySitePage", required: true }, Member { name: "secondaryToDomain", required: true },
            Member { name: "updated", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            correct_cname: Text::EMPTY, created: DateTime::UNSET, domain: Text::EMPTY, id: Text::EMPTY,
            is_resolving: false, is_ssl_enabled: false, is_ssl_only: false, is_used_for_blog_post: false,
            is_used_for_email: false, is_used_for_knowledge: false, is_used_for_landing_page: false,
            is_used_for_site_page: false, manually_marked_as_resolving: false, primary_blog_post: false,
            primary_email: false, primary_knowledge: false, primary_landing_page: false, primary_site_page: false,
            secondary_to_domain: Text::EMPTY, updated: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.correct_cname, 1 => &self.created, 2 => &self.domain, 3 => &self.id, 4 => &self.is_resolving,
            5 => &self.is_ssl_enabled, 6 => &self.is_ssl_only, 7 => &self.is_used_for_blog_post,
            8 => &self.is_used_for_email, 9 => &self.is_used_for_knowledge, 10 => &self.is_used_for_landing_page,
            11 => &self.is_used_for_site_page, 12 => &self.manually_marked_as_resolving,
            13 => &self.primary_blog_post, 14 => &self.primary_email, 15 => &self.primary_knowledge,
            16 => &self.primary_landing_page, 17 => &self.primary_site_page, 18 => &self.secondary_to_domain,
            19 => &self.updated, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.correct_cname, 1 => &mut self.created, 2 => &mut self.domain, 3 => &mut self.id,
            4 => &mut self.is_resolving, 5 => &mut self.is_ssl_enabled, 6 => &mut self.is_ssl_only,
            7 => &mut self.is_used_for_blog_post, 8 => &mut self.is_used_for_email,
            9 => &mut self.is_used_for_knowledge, 10 => &mut self.is_used_for_landing_page,
            11 => &mut self.is_used_for_site_page, 12 => &mut self.manually_marked_as_resolving,
            13 => &mut self.primary_blog_post, 14 => &mut self.primary_email, 15 => &mut self.primary_knowledge,
            16 => &mut self.primary_landing_page, 17 => &mut self.primary_site_page,
            18 => &mut self.secondary_to_domain, 19 => &mut self.updated, _ => &mut self.rest,
        }
    }
}
impl Domain {
    /// With all that is required.
    pub fn new(
        correct_cname: impl Into<Text>, created: impl Into<DateTime>, domain: impl Into<Text>, id: impl Into<Text>,
        is_resolving: bool, is_ssl_enabled: bool, is_ssl_only: bool, is_used_for_blog_post: bool,
        is_used_for_email: bool, is_used_for_knowledge: bool, is_used_for_landing_page: bool,
        is_used_for_site_page: bool, manually_marked_as_resolving: bool, primary_blog_post: bool,
        primary_email: bool, primary_knowledge: bool, primary_landing_page: bool, primary_site_page: bool,
        secondary_to_domain: impl Into<Text>, updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            correct_cname: correct_cname.into(), created: created.into(), domain: domain.into(), id: id.into(),
            is_resolving, is_ssl_enabled, is_ssl_only, is_used_for_blog_post, is_used_for_email,
            is_used_for_knowledge, is_used_for_landing_page, is_used_for_site_page, manually_marked_as_resolving,
            primary_blog_post, primary_email, primary_knowledge, primary_landing_page, primary_site_page,
            secondary_to_domain: secondary_to_domain.into(), updated: updated.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DomainsCollectionResponseWithTotalDomain {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalDomain", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl DomainsCollectionResponseWithTotalDomain {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<DomainsDomain>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DomainsDomain {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Domain", kind: Kind::Record(&[
            Member { name: "correctCname", required: false }, Member { name: "created", required: false },
            Member { name: "domain", required: true }, Member { name: "id", required: true },
            Member { name: "isResolving", required: true }, Member { name: "isSslEnabled", required: false },
            Member { name: "isSslOnly", required: false }, Member { name: "isUsedForBlogPost", required: true },
            Member { name: "isUsedForEmail", required: true }, Member { name: "isUsedForKnowledge", required: true },
            Member { name: "isUsedForLandingPage", required: true },
            Member { name: "isUsedForSitePage", required: true },
            Member { name: "manuallyMarkedAsResolving", required: false },
            Member { name: "primaryBlogPost", required: false }, Member { name: "primaryEmail", required: false },
            Member { name: "primaryKnowledge", required: false },
            Member { name: "primaryLandingPage", required: false },
            Member { name: "primarySitePage", required: false },
            Member { name: "secondaryToDomain", required: false }, Member { name: "updated", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            correct_cname: None, created: None, domain: Text::EMPTY, id: Text::EMPTY, is_resolving: false,
            is_ssl_enabled: None, is_ssl_only: None, is_used_for_blog_post: false, is_used_for_email: false,
            is_used_for_knowledge: false, is_used_for_landing_page: false, is_used_for_site_page: false,
            manually_marked_as_resolving: None, primary_blog_post: None, primary_email: None,
            primary_knowledge: None, primary_landing_page: None, primary_site_page: None, secondary_to_domain: None,
            updated: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.correct_cname, 1 => &self.created, 2 => &self.domain, 3 => &self.id, 4 => &self.is_resolving,
            5 => &self.is_ssl_enabled, 6 => &self.is_ssl_only, 7 => &self.is_used_for_blog_post,
            8 => &self.is_used_for_email, 9 => &self.is_used_for_knowledge, 10 => &self.is_used_for_landing_page,
            11 => &self.is_used_for_site_page, 12 => &self.manually_marked_as_resolving,
            13 => &self.primary_blog_post, 14 => &self.primary_email, 15 => &self.primary_knowledge,
            16 => &self.primary_landing_page, 17 => &self.primary_site_page, 18 => &self.secondary_to_domain,
            19 => &self.updated, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.correct_cname, 1 => &mut self.created, 2 => &mut self.domain, 3 => &mut self.id,
            4 => &mut self.is_resolving, 5 => &mut self.is_ssl_enabled, 6 => &mut self.is_ssl_only,
            7 => &mut self.is_used_for_blog_post, 8 => &mut self.is_used_for_email,
            9 => &mut self.is_used_for_knowledge, 10 => &mut self.is_used_for_landing_page,
            11 => &mut self.is_used_for_site_page, 12 => &mut self.manually_marked_as_resolving,
            13 => &mut self.primary_blog_post, 14 => &mut self.primary_email, 15 => &mut self.primary_knowledge,
            16 => &mut self.primary_landing_page, 17 => &mut self.primary_site_page,
            18 => &mut self.secondary_to_domain, 19 => &mut self.updated, _ => &mut self.rest,
        }
    }
}
impl DomainsDomain {
    /// With all that is required.
    pub fn new(
        domain: impl Into<Text>, id: impl Into<Text>, is_resolving: bool, is_used_for_blog_post: bool,
        is_used_for_email: bool, is_used_for_knowledge: bool, is_used_for_landing_page: bool,
        is_used_for_site_page: bool,
    ) -> Self {
        Self {
            domain: domain.into(), id: id.into(), is_resolving, is_used_for_blog_post, is_used_for_email,
            is_used_for_knowledge, is_used_for_landing_page, is_used_for_site_page, ..Shaped::blank()
        }
    }
    /// Sets `correctCname`.
    pub fn correct_cname(mut self, correct_cname: impl Into<Text>) -> Self {
        self.correct_cname = Some(correct_cname.into()); self
    }
    /// Sets `created`.
    pub fn created(mut self, created: impl Into<DateTime>) -> Self { self.created = Some(created.into()); self }
    /// Sets `isSslEnabled`.
    pub fn is_ssl_enabled(mut self, is_ssl_enabled: bool) -> Self { self.is_ssl_enabled = Some(is_ssl_enabled); self }
    /// Sets `isSslOnly`.
    pub fn is_ssl_only(mut self, is_ssl_only: bool) -> Self { self.is_ssl_only = Some(is_ssl_only); self }
    /// Sets `manuallyMarkedAsResolving`.
    pub fn manually_marked_as_resolving(mut self, manually_marked_as_resolving: bool) -> Self {
        self.manually_marked_as_resolving = Some(manually_marked_as_resolving); self
    }
    /// Sets `primaryBlogPost`.
    pub fn primary_blog_post(mut self, primary_blog_post: bool) -> Self {
        self.primary_blog_post = Some(primary_blog_post); self
    }
    /// Sets `primaryEmail`.
    pub fn primary_email(mut self, primary_email: bool) -> Self { self.primary_email = Some(primary_email); self }
    /// Sets `primaryKnowledge`.
    pub fn primary_knowledge(mut self, primary_knowledge: bool) -> Self {
        self.primary_knowledge = Some(primary_knowledge); self
    }
    /// Sets `primaryLandingPage`.
    pub fn primary_landing_page(mut self, primary_landing_page: bool) -> Self {
        self.primary_landing_page = Some(primary_landing_page); self
    }
    /// Sets `primarySitePage`.
    pub fn primary_site_page(mut self, primary_site_page: bool) -> Self {
        self.primary_site_page = Some(primary_site_page); self
    }
    /// Sets `secondaryToDomain`.
    pub fn secondary_to_domain(mut self, secondary_to_domain: impl Into<Text>) -> Self {
        self.secondary_to_domain = Some(secondary_to_domain.into()); self
    }
    /// Sets `updated`.
    pub fn updated(mut self, updated: impl Into<DateTime>) -> Self { self.updated = Some(updated.into()); self }
}

crate::runtime::shaped_traits! {
    CollectionResponseWithTotalDomain, Domain, DomainsCollectionResponseWithTotalDomain, DomainsDomain,
}
