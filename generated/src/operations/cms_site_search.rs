// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ContentSearchResultType, IndexedData, ListLength, PublicSearchResults,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/site-search`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetIndexedData {
    /// In the path: text.
    pub content_id: Text,
    /// The query's `type`: text; may be absent.
    pub r#type: Option<Text>,
}
impl<E: Endpoint> Call<GetIndexedData, E> {
    /// With all that is required.
    pub fn new(content_id: impl Into<Text>) -> Self {
        Self::of(GetIndexedData { content_id: content_id.into(), ..Shaped::blank() })
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Text>) -> Self { self.parts.r#type = Some(r#type.into()); self }
}
impl Shaped for GetIndexedData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetIndexedData", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "type", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { content_id: Text::EMPTY, r#type: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.content_id, _ => &self.r#type } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.content_id, _ => &mut self.r#type }
    }
}
impl Signature for GetIndexedData {
    type Response = IndexedData;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/site-search`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SiteSearchList {
    /// The query's `analytics`: true or false; may be absent.
    pub analytics: Option<bool>,
    /// The query's `autocomplete`: true or false; may be absent.
    pub autocomplete: Option<bool>,
    /// The query's `boostLimit`: a number; may be absent.
    pub boost_limit: Option<f64>,
    /// The query's `boostRecent`: text; may be absent.
    pub boost_recent: Option<Text>,
    /// The query's `domain`: a list: text; may be absent.
    pub domain: Option<Vec<Text>>,
    /// The query's `groupId`: a list: a whole number; may be absent.
    pub group_id: Option<Vec<i64>>,
    /// The query's `hubdbQuery`: text; may be absent.
    pub hubdb_query: Option<Text>,
    /// The query's `language`: text; may be absent.
    pub language: Option<Text>,
    /// The query's `length`: `ListLength`; may be absent.
    pub length: Option<ListLength>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `matchPrefix`: true or false; may be absent.
    pub match_prefix: Option<bool>,
    /// The query's `offset`: a whole number; may be absent.
    pub offset: Option<i64>,
    /// The query's `pathPrefix`: a list: text; may be absent.
    pub path_prefix: Option<Vec<Text>>,
    /// The query's `popularityBoost`: a number; may be absent.
    pub popularity_boost: Option<f64>,
    /// The query's `property`: a list: text; may be absent.
    pub property: Option<Vec<Text>>,
    /// The query's `q`: text; may be absent.
    pub q: Option<Text>,
    /// The query's `tableId`: a whole number; may be absent.
    pub table_id: Option<i64>,
    /// The query's `type`: a list: text; may be absent.
    pub r#type: Option<Vec<Text>>,
    /// The query's `types`: a list: `ContentSearchResultType`; may be absent.
    pub types: Option<Vec<ContentSearchResultType>>,
}
impl<E: Endpoint> Call<SiteSearchList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `analytics`.
    pub fn analytics(mut self, analytics: bool) -> Self { self.parts.analytics = Some(analytics); self }
    /// Sets `autocomplete`.
    pub fn autocomplete(mut self, autocomplete: bool) -> Self { self.parts.autocomplete = Some(autocomplete); self }
    /// Sets `boostLimit`.
    pub fn boost_limit(mut self, boost_limit: impl Into<f64>) -> Self {
        self.parts.boost_limit = Some(boost_limit.into()); self
    }
    /// Sets `boostRecent`.
    pub fn boost_recent(mut self, boost_recent: impl Into<Text>) -> Self {
        self.parts.boost_recent = Some(boost_recent.into()); self
    }
    /// Sets `domain`.
    pub fn domain(mut self, domain: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.domain = Some(domain.into_iter().map(Into::into).collect()); self
    }
    /// Sets `groupId`.
    pub fn group_id(mut self, group_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.group_id = Some(group_id.into_iter().map(Into::into).collect()); self
    }
    /// Sets `hubdbQuery`.
    pub fn hubdb_query(mut self, hubdb_query: impl Into<Text>) -> Self {
        self.parts.hubdb_query = Some(hubdb_query.into()); self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.parts.language = Some(language.into()); self }
    /// Sets `length`.
    pub fn length(mut self, length: impl Into<ListLength>) -> Self { self.parts.length = Some(length.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `matchPrefix`.
    pub fn match_prefix(mut self, match_prefix: bool) -> Self { self.parts.match_prefix = Some(match_prefix); self }
    /// Sets `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self { self.parts.offset = Some(offset.into()); self }
    /// Sets `pathPrefix`.
    pub fn path_prefix(mut self, path_prefix: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.path_prefix = Some(path_prefix.into_iter().map(Into::into).collect()); self
    }
    /// Sets `popularityBoost`.
    pub fn popularity_boost(mut self, popularity_boost: impl Into<f64>) -> Self {
        self.parts.popularity_boost = Some(popularity_boost.into()); self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.property = Some(property.into_iter().map(Into::into).collect()); self
    }
    /// Sets `q`.
    pub fn q(mut self, q: impl Into<Text>) -> Self { self.parts.q = Some(q.into()); self }
    /// Sets `tableId`.
    pub fn table_id(mut self, table_id: impl Into<i64>) -> Self { self.parts.table_id = Some(table_id.into()); self }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.r#type = Some(r#type.into_iter().map(Into::into).collect()); self
    }
    /// Sets `types`.
    pub fn types(mut self, types: impl IntoIterator<Item = impl Into<ContentSearchResultType>>) -> Self {
        self.parts.types = Some(types.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<SiteSearchList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for SiteSearchList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SiteSearchList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "analytics", required: false }, Member { name: "autocomplete", required: false },
            Member { name: "boostLimit", required: false }, Member { name: "boostRecent", required: false },
            Member { name: "domain", required: false }, Member { name: "groupId", required: false },
            Member { name: "hubdbQuery", required: false }, Member { name: "language", required: false },
            Member { name: "length", required: false }, Member { name: "limit", required: false },
            Member { name: "matchPrefix", required: false }, Member { name: "offset", required: false },
            Member { name: "pathPrefix", required: false }, Member { name: "popularityBoost", required: false },
            Member { name: "property", required: false }, Member { name: "q", required: false },
            Member { name: "tableId", required: false }, Member { name: "type", required: false },
            Member { name: "types", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            analytics: None, autocomplete: None, boost_limit: None, boost_recent: None, domain: None, group_id: None,
            hubdb_query: None, language: None, length: None, limit: None, match_prefix: None, offset: None,
            path_prefix: None, popularity_boost: None, property: None, q: None, table_id: None, r#type: None,
            types: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.analytics, 1 => &self.autocomplete, 2 => &self.boost_limit, 3 => &self.boost_recent,
            4 => &self.domain, 5 => &self.group_id, 6 => &self.hubdb_query, 7 => &self.language, 8 => &self.length,
            9 => &self.limit, 10 => &self.match_prefix, 11 => &self.offset, 12 => &self.path_prefix,
            13 => &self.popularity_boost, 14 => &self.property, 15 => &self.q, 16 => &self.table_id,
            17 => &self.r#type, _ => &self.types,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.analytics, 1 => &mut self.autocomplete, 2 => &mut self.boost_limit,
            3 => &mut self.boost_recent, 4 => &mut self.domain, 5 => &mut self.group_id, 6 => &mut self.hubdb_query,
            7 => &mut self.language, 8 => &mut self.length, 9 => &mut self.limit, 10 => &mut self.match_prefix,
            11 => &mut self.offset, 12 => &mut self.path_prefix, 13 => &mut self.popularity_boost,
            14 => &mut self.property, 15 => &mut self.q, 16 => &mut self.table_id, 17 => &mut self.r#type,
            _ => &mut self.types,
        }
    }
}
impl Signature for SiteSearchList {
    type Response = PublicSearchResults;
}
