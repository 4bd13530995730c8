// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseWithTotalUrlMappingForwardPaging`: 3 members.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CollectionResponseWithTotalUrlMappingForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `UrlMapping`.
    pub results: Vec<UrlMapping>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalUrlMappingForwardPaging "CollectionResponseWithTotalUrlMappingForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalUrlMappingForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<UrlMapping>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `UrlMapping`: 13 members.
///
/// Published by `cms/url-redirects`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct UrlMapping {
    /// `created`: a point in time.
    pub created: DateTime,
    /// `destination`: text.
    pub destination: Text,
    /// `id`: text.
    pub id: Text,
    /// `isMatchFullUrl`: true or false.
    pub is_match_full_url: bool,
    /// `isMatchQueryString`: true or false.
    pub is_match_query_string: bool,
    /// `isOnlyAfterNotFound`: true or false.
    pub is_only_after_not_found: bool,
    /// `isPattern`: true or false.
    pub is_pattern: bool,
    /// `isProtocolAgnostic`: true or false.
    pub is_protocol_agnostic: bool,
    /// `isTrailingSlashOptional`: true or false.
    pub is_trailing_slash_optional: bool,
    /// `precedence`: a whole number.
    pub precedence: i64,
    /// `redirectStyle`: a whole number.
    pub redirect_style: i64,
    /// `routePrefix`: text.
    pub route_prefix: Text,
    /// `updated`: a point in time.
    pub updated: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    UrlMapping "UrlMapping" {
        0 created "created" required = DateTime::UNSET;
        1 destination "destination" required = Text::EMPTY;
        2 id "id" required = Text::EMPTY;
        3 is_match_full_url "isMatchFullUrl" required = false;
        4 is_match_query_string "isMatchQueryString" required = false;
        5 is_only_after_not_found "isOnlyAfterNotFound" required = false;
        6 is_pattern "isPattern" required = false;
        7 is_protocol_agnostic "isProtocolAgnostic" required = false;
        8 is_trailing_slash_optional "isTrailingSlashOptional" required = false;
        9 precedence "precedence" required = 0;
        10 redirect_style "redirectStyle" required = 0;
        11 route_prefix "routePrefix" required = Text::EMPTY;
        12 updated "updated" required = DateTime::UNSET;
    }
}
impl UrlMapping {
    /// One with all that is required.
    pub fn new(
        created: impl Into<DateTime>,
        destination: impl Into<Text>,
        id: impl Into<Text>,
        is_match_full_url: bool,
        is_match_query_string: bool,
        is_only_after_not_found: bool,
        is_pattern: bool,
        is_protocol_agnostic: bool,
        is_trailing_slash_optional: bool,
        precedence: impl Into<i64>,
        redirect_style: impl Into<i64>,
        route_prefix: impl Into<Text>,
        updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            created: created.into(),
            destination: destination.into(),
            id: id.into(),
            is_match_full_url,
            is_match_query_string,
            is_only_after_not_found,
            is_pattern,
            is_protocol_agnostic,
            is_trailing_slash_optional,
            precedence: precedence.into(),
            redirect_style: redirect_style.into(),
            route_prefix: route_prefix.into(),
            updated: updated.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    UrlMappingCreateRequestBody "UrlMappingCreateRequestBody" {
        0 destination "destination" required = Text::EMPTY;
        1 is_match_full_url "isMatchFullUrl" optional = None;
        2 is_match_query_string "isMatchQueryString" optional = None;
        3 is_only_after_not_found "isOnlyAfterNotFound" optional = None;
        4 is_pattern "isPattern" optional = None;
        5 is_protocol_agnostic "isProtocolAgnostic" optional = None;
        6 is_trailing_slash_optional "isTrailingSlashOptional" optional = None;
        7 precedence "precedence" optional = None;
        8 redirect_style "redirectStyle" required = 0;
        9 route_prefix "routePrefix" required = Text::EMPTY;
    }
}
impl UrlMappingCreateRequestBody {
    /// One with all that is required.
    pub fn new(
        destination: impl Into<Text>,
        redirect_style: impl Into<i64>,
        route_prefix: impl Into<Text>,
    ) -> Self {
        Self {
            destination: destination.into(),
            redirect_style: redirect_style.into(),
            route_prefix: route_prefix.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `isMatchFullUrl`.
    pub fn is_match_full_url(mut self, is_match_full_url: bool) -> Self {
        self.is_match_full_url = Some(is_match_full_url);
        self
    }
    /// Sets `isMatchQueryString`.
    pub fn is_match_query_string(mut self, is_match_query_string: bool) -> Self {
        self.is_match_query_string = Some(is_match_query_string);
        self
    }
    /// Sets `isOnlyAfterNotFound`.
    pub fn is_only_after_not_found(mut self, is_only_after_not_found: bool) -> Self {
        self.is_only_after_not_found = Some(is_only_after_not_found);
        self
    }
    /// Sets `isPattern`.
    pub fn is_pattern(mut self, is_pattern: bool) -> Self {
        self.is_pattern = Some(is_pattern);
        self
    }
    /// Sets `isProtocolAgnostic`.
    pub fn is_protocol_agnostic(mut self, is_protocol_agnostic: bool) -> Self {
        self.is_protocol_agnostic = Some(is_protocol_agnostic);
        self
    }
    /// Sets `isTrailingSlashOptional`.
    pub fn is_trailing_slash_optional(
        mut self,
        is_trailing_slash_optional: bool,
    ) -> Self {
        self.is_trailing_slash_optional = Some(is_trailing_slash_optional);
        self
    }
    /// Sets `precedence`.
    pub fn precedence(mut self, precedence: impl Into<i64>) -> Self {
        self.precedence = Some(precedence.into());
        self
    }
}

/// `CollectionResponseWithTotalUrlMappingForwardPaging`: 3 members.
///
/// Published by `cms/url-redirects`, in v3.
#[doc(alias = "CollectionResponseWithTotalUrlMappingForwardPaging")]
#[non_exhaustive]
pub struct UrlRedirectsCollectionResponseWithTotalUrlMappingForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `UrlRedirectsUrlMapping`.
    pub results: Vec<UrlRedirectsUrlMapping>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    UrlRedirectsCollectionResponseWithTotalUrlMappingForwardPaging "CollectionResponseWithTotalUrlMappingForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl UrlRedirectsCollectionResponseWithTotalUrlMappingForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<UrlRedirectsUrlMapping>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `UrlMapping`: 13 members.
///
/// Published by `cms/url-redirects`, in v3.
#[doc(alias = "UrlMapping")]
#[non_exhaustive]
pub struct UrlRedirectsUrlMapping {
    /// `created`: a point in time; may be absent.
    pub created: Option<DateTime>,
    /// `destination`: text.
    pub destination: Text,
    /// `id`: text.
    pub id: Text,
    /// `isMatchFullUrl`: true or false.
    pub is_match_full_url: bool,
    /// `isMatchQueryString`: true or false.
    pub is_match_query_string: bool,
    /// `isOnlyAfterNotFound`: true or false.
    pub is_only_after_not_found: bool,
    /// `isPattern`: true or false.
    pub is_pattern: bool,
    /// `isProtocolAgnostic`: true or false.
    pub is_protocol_agnostic: bool,
    /// `isTrailingSlashOptional`: true or false.
    pub is_trailing_slash_optional: bool,
    /// `precedence`: a whole number.
    pub precedence: i64,
    /// `redirectStyle`: a whole number.
    pub redirect_style: i64,
    /// `routePrefix`: text.
    pub route_prefix: Text,
    /// `updated`: a point in time; may be absent.
    pub updated: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    UrlRedirectsUrlMapping "UrlMapping" {
        0 created "created" optional = None;
        1 destination "destination" required = Text::EMPTY;
        2 id "id" required = Text::EMPTY;
        3 is_match_full_url "isMatchFullUrl" required = false;
        4 is_match_query_string "isMatchQueryString" required = false;
        5 is_only_after_not_found "isOnlyAfterNotFound" required = false;
        6 is_pattern "isPattern" required = false;
        7 is_protocol_agnostic "isProtocolAgnostic" required = false;
        8 is_trailing_slash_optional "isTrailingSlashOptional" required = false;
        9 precedence "precedence" required = 0;
        10 redirect_style "redirectStyle" required = 0;
        11 route_prefix "routePrefix" required = Text::EMPTY;
        12 updated "updated" optional = None;
    }
}
impl UrlRedirectsUrlMapping {
    /// One with all that is required.
    pub fn new(
        destination: impl Into<Text>,
        id: impl Into<Text>,
        is_match_full_url: bool,
        is_match_query_string: bool,
        is_only_after_not_found: bool,
        is_pattern: bool,
        is_protocol_agnostic: bool,
        is_trailing_slash_optional: bool,
        precedence: impl Into<i64>,
        redirect_style: impl Into<i64>,
        route_prefix: impl Into<Text>,
    ) -> Self {
        Self {
            destination: destination.into(),
            id: id.into(),
            is_match_full_url,
            is_match_query_string,
            is_only_after_not_found,
            is_pattern,
            is_protocol_agnostic,
            is_trailing_slash_optional,
            precedence: precedence.into(),
            redirect_style: redirect_style.into(),
            route_prefix: route_prefix.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `created`.
    pub fn created(mut self, created: impl Into<DateTime>) -> Self {
        self.created = Some(created.into());
        self
    }
    /// Sets `updated`.
    pub fn updated(mut self, updated: impl Into<DateTime>) -> Self {
        self.updated = Some(updated.into());
        self
    }
}
