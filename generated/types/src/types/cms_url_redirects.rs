// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForwardPaging,
};

/// `CollectionResponseWithTotalUrlMappingForwardPaging`: 3 members.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalUrlMappingForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `UrlMapping`.
    pub results: Vec<UrlMapping>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalUrlMappingForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalUrlMappingForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalUrlMappingForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<UrlMapping>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `UrlMapping`: 13 members.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UrlMapping {
    /// `created`: a point in time; may be absent.
    pub created: Option<DateTime>,
    /// `destination`: text; may be absent.
    pub destination: Option<Text>,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// `isMatchFullUrl`: true or false; may be absent.
    pub is_match_full_url: Option<bool>,
    /// `isMatchQueryString`: true or false; may be absent.
    pub is_match_query_string: Option<bool>,
    /// `isOnlyAfterNotFound`: true or false; may be absent.
    pub is_only_after_not_found: Option<bool>,
    /// `isPattern`: true or false; may be absent.
    pub is_pattern: Option<bool>,
    /// `isProtocolAgnostic`: true or false; may be absent.
    pub is_protocol_agnostic: Option<bool>,
    /// `isTrailingSlashOptional`: true or false; may be absent.
    pub is_trailing_slash_optional: Option<bool>,
    /// `precedence`: a whole number; may be absent.
    pub precedence: Option<i64>,
    /// `redirectStyle`: a whole number; may be absent.
    pub redirect_style: Option<i64>,
    /// `routePrefix`: text; may be absent.
    pub route_prefix: Option<Text>,
    /// `updated`: a point in time; may be absent.
    pub updated: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UrlMapping {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMapping", kind: Kind::Record(&[
            Member { name: "created", required: false }, Member { name: "destination", required: false },
            Member { name: "id", required: false }, Member { name: "isMatchFullUrl", required: false },
            Member { name: "isMatchQueryString", required: false },
            Member { name: "isOnlyAfterNotFound", required: false }, Member { name: "isPattern", required: false },
            Member { name: "isProtocolAgnostic", required: false },
            Member { name: "isTrailingSlashOptional", required: false },
            Member { name: "precedence", required: false }, Member { name: "redirectStyle", required: false },
            Member { name: "routePrefix", required: false }, Member { name: "updated", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created: None, destination: None, id: None, is_match_full_url: None, is_match_query_string: None,
            is_only_after_not_found: None, is_pattern: None, is_protocol_agnostic: None,
            is_trailing_slash_optional: None, precedence: None, redirect_style: None, route_prefix: None,
            updated: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created, 1 => &self.destination, 2 => &self.id, 3 => &self.is_match_full_url,
            4 => &self.is_match_query_string, 5 => &self.is_only_after_not_found, 6 => &self.is_pattern,
            7 => &self.is_protocol_agnostic, 8 => &self.is_trailing_slash_optional, 9 => &self.precedence,
            10 => &self.redirect_style, 11 => &self.route_prefix, 12 => &self.updated, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created, 1 => &mut self.destination, 2 => &mut self.id, 3 => &mut self.is_match_full_url,
            4 => &mut self.is_match_query_string, 5 => &mut self.is_only_after_not_found, 6 => &mut self.is_pattern,
            7 => &mut self.is_protocol_agnostic, 8 => &mut self.is_trailing_slash_optional,
            9 => &mut self.precedence, 10 => &mut self.redirect_style, 11 => &mut self.route_prefix,
            12 => &mut self.updated, _ => &mut self.rest,
        }
    }
}
impl UrlMapping {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `created`.
    pub fn created(mut self, created: impl Into<DateTime>) -> Self { self.created = Some(created.into()); self }
    /// Sets `destination`.
    pub fn destination(mut self, destination: impl Into<Text>) -> Self {
        self.destination = Some(destination.into()); self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self { self.id = Some(id.into()); self }
    /// Sets `isMatchFullUrl`.
    pub fn is_match_full_url(mut self, is_match_full_url: bool) -> Self {
        self.is_match_full_url = Some(is_match_full_url); self
    }
    /// Sets `isMatchQueryString`.
    pub fn is_match_query_string(mut self, is_match_query_string: bool) -> Self {
        self.is_match_query_string = Some(is_match_query_string); self
    }
    /// Sets `isOnlyAfterNotFound`.
    pub fn is_only_after_not_found(mut self, is_only_after_not_found: bool) -> Self {
        self.is_only_after_not_found = Some(is_only_after_not_found); self
    }
    /// Sets `isPattern`.
    pub fn is_pattern(mut self, is_pattern: bool) -> Self { self.is_pattern = Some(is_pattern); self }
    /// Sets `isProtocolAgnostic`.
    pub fn is_protocol_agnostic(mut self, is_protocol_agnostic: bool) -> Self {
        self.is_protocol_agnostic = Some(is_protocol_agnostic); self
    }
    /// Sets `isTrailingSlashOptional`.
    pub fn is_trailing_slash_optional(mut self, is_trailing_slash_optional: bool) -> Self {
        self.is_trailing_slash_optional = Some(is_trailing_slash_optional); self
    }
    /// Sets `precedence`.
    pub fn precedence(mut self, precedence: impl Into<i64>) -> Self { self.precedence = Some(precedence.into()); self }
    /// Sets `redirectStyle`.
    pub fn redirect_style(mut self, redirect_style: impl Into<i64>) -> Self {
        self.redirect_style = Some(redirect_style.into()); self
    }
    /// Sets `routePrefix`.
    pub fn route_prefix(mut self, route_prefix: impl Into<Text>) -> Self {
        self.route_prefix = Some(route_prefix.into()); self
    }
    /// Sets `updated`.
    pub fn updated(mut self, updated: impl Into<DateTime>) -> Self { self.updated = Some(updated.into()); self }
}
impl Default for UrlMapping {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UrlMappingCreateRequestBody`: 10 members.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UrlMappingCreateRequestBody {
    /// `destination`: text.
    pub destination: Text,
    /// `isMatchFullUrl`: true or false; may be absent.
    pub is_match_full_url: Option<bool>,
    /// `isMatchQueryString`: true or false; may be absent.
    pub is_match_query_string: Option<bool>,
    /// `isOnlyAfterNotFound`: true or false; may be absent.
    pub is_only_after_not_found: Option<bool>,
    /// `isPattern`: true or false; may be absent.
    pub is_pattern: Option<bool>,
    /// `isProtocolAgnostic`: true or false; may be absent.
    pub is_protocol_agnostic: Option<bool>,
    /// `isTrailingSlashOptional`: true or false; may be absent.
    pub is_trailing_slash_optional: Option<bool>,
    /// `precedence`: a whole number; may be absent.
    pub precedence: Option<i64>,
    /// `redirectStyle`: a whole number.
    pub redirect_style: i64,
    /// `routePrefix`: text.
    pub route_prefix: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UrlMappingCreateRequestBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingCreateRequestBody", kind: Kind::Record(&[
            Member { name: "destination", required: true }, Member { name: "isMatchFullUrl", required: false },
            Member { name: "isMatchQueryString", required: false },
            Member { name: "isOnlyAfterNotFound", required: false }, Member { name: "isPattern", required: false },
            Member { name: "isProtocolAgnostic", required: false },
            Member { name: "isTrailingSlashOptional", required: false },
            Member { name: "precedence", required: false }, Member { name: "redirectStyle", required: true },
            Member { name: "routePrefix", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            destination: Text::EMPTY, is_match_full_url: None, is_match_query_string: None,
            is_only_after_not_found: None, is_pattern: None, is_protocol_agnostic: None,
            is_trailing_slash_optional: None, precedence: None, redirect_style: 0, route_prefix: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.destination, 1 => &self.is_match_full_url, 2 => &self.is_match_query_string,
            3 => &self.is_only_after_not_found, 4 => &self.is_pattern, 5 => &self.is_protocol_agnostic,
            6 => &self.is_trailing_slash_optional, 7 => &self.precedence, 8 => &self.redirect_style,
            9 => &self.route_prefix, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.destination, 1 => &mut self.is_match_full_url, 2 => &mut self.is_match_query_string,
            3 => &mut self.is_only_after_not_found, 4 => &mut self.is_pattern, 5 => &mut self.is_protocol_agnostic,
            6 => &mut self.is_trailing_slash_optional, 7 => &mut self.precedence, 8 => &mut self.redirect_style,
            9 => &mut self.route_prefix, _ => &mut self.rest,
        }
    }
}
impl UrlMappingCreateRequestBody {
    /// With all that is required.
    pub fn new(destination: impl Into<Text>, redirect_style: impl Into<i64>, route_prefix: impl Into<Text>) -> Self {
        Self {
            destination: destination.into(), redirect_style: redirect_style.into(),
            route_prefix: route_prefix.into(), ..Shaped::blank()
        }
    }
    /// Sets `isMatchFullUrl`.
    pub fn is_match_full_url(mut self, is_match_full_url: bool) -> Self {
        self.is_match_full_url = Some(is_match_full_url); self
    }
    /// Sets `isMatchQueryString`.
    pub fn is_match_query_string(mut self, is_match_query_string: bool) -> Self {
        self.is_match_query_string = Some(is_match_query_string); self
    }
    /// Sets `isOnlyAfterNotFound`.
    pub fn is_only_after_not_found(mut self, is_only_after_not_found: bool) -> Self {
        self.is_only_after_not_found = Some(is_only_after_not_found); self
    }
    /// Sets `isPattern`.
    pub fn is_pattern(mut self, is_pattern: bool) -> Self { self.is_pattern = Some(is_pattern); self }
    /// Sets `isProtocolAgnostic`.
    pub fn is_protocol_agnostic(mut self, is_protocol_agnostic: bool) -> Self {
        self.is_protocol_agnostic = Some(is_protocol_agnostic); self
    }
    /// Sets `isTrailingSlashOptional`.
    pub fn is_trailing_slash_optional(mut self, is_trailing_slash_optional: bool) -> Self {
        self.is_trailing_slash_optional = Some(is_trailing_slash_optional); self
    }
    /// Sets `precedence`.
    pub fn precedence(mut self, precedence: impl Into<i64>) -> Self { self.precedence = Some(precedence.into()); self }
}

crate::runtime::shaped_traits! {
    CollectionResponseWithTotalUrlMappingForwardPaging, UrlMapping, UrlMappingCreateRequestBody,
}
