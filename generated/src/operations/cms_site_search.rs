// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/site-search`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetIndexedData<E> {
    /// The path's `content_id`: text.
    pub content_id: Text,
    /// The query's `type`: text; may be absent.
    pub r#type: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetIndexedData<E> {
    /// A request with all that is required.
    pub fn new(content_id: impl Into<Text>) -> Self {
        Self {
            content_id: content_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<Text>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
crate::runtime::signature! {
    GetIndexedData "GetIndexedData" -> IndexedData {
        path 1 {
            0 content_id = Text::EMPTY;
        }
        query {
            1 r#type "type" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/site-search`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SiteSearchList<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SiteSearchList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `analytics`.
    pub fn analytics(mut self, analytics: bool) -> Self {
        self.analytics = Some(analytics);
        self
    }
    /// Sets `autocomplete`.
    pub fn autocomplete(mut self, autocomplete: bool) -> Self {
        self.autocomplete = Some(autocomplete);
        self
    }
    /// Sets `boost_limit`.
    pub fn boost_limit(mut self, boost_limit: impl Into<f64>) -> Self {
        self.boost_limit = Some(boost_limit.into());
        self
    }
    /// Sets `boost_recent`.
    pub fn boost_recent(mut self, boost_recent: impl Into<Text>) -> Self {
        self.boost_recent = Some(boost_recent.into());
        self
    }
    /// Sets `domain`.
    pub fn domain(mut self, domain: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.domain = Some(domain.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `group_id`.
    pub fn group_id(
        mut self,
        group_id: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.group_id = Some(group_id.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `hubdb_query`.
    pub fn hubdb_query(mut self, hubdb_query: impl Into<Text>) -> Self {
        self.hubdb_query = Some(hubdb_query.into());
        self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets `length`.
    pub fn length(mut self, length: impl Into<ListLength>) -> Self {
        self.length = Some(length.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `match_prefix`.
    pub fn match_prefix(mut self, match_prefix: bool) -> Self {
        self.match_prefix = Some(match_prefix);
        self
    }
    /// Sets `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Sets `path_prefix`.
    pub fn path_prefix(
        mut self,
        path_prefix: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.path_prefix = Some(path_prefix.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `popularity_boost`.
    pub fn popularity_boost(mut self, popularity_boost: impl Into<f64>) -> Self {
        self.popularity_boost = Some(popularity_boost.into());
        self
    }
    /// Sets `property`.
    pub fn property(
        mut self,
        property: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.property = Some(property.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `q`.
    pub fn q(mut self, q: impl Into<Text>) -> Self {
        self.q = Some(q.into());
        self
    }
    /// Sets `table_id`.
    pub fn table_id(mut self, table_id: impl Into<i64>) -> Self {
        self.table_id = Some(table_id.into());
        self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.r#type = Some(r#type.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `types`.
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<ContentSearchResultType>>,
    ) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for SiteSearchList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    SiteSearchList "SiteSearchList" -> PublicSearchResults {
        path 0 {}
        query {
            0 analytics "analytics" optional = None;
            1 autocomplete "autocomplete" optional = None;
            2 boost_limit "boostLimit" optional = None;
            3 boost_recent "boostRecent" optional = None;
            4 domain "domain" optional = None;
            5 group_id "groupId" optional = None;
            6 hubdb_query "hubdbQuery" optional = None;
            7 language "language" optional = None;
            8 length "length" optional = None;
            9 limit "limit" optional = None;
            10 match_prefix "matchPrefix" optional = None;
            11 offset "offset" optional = None;
            12 path_prefix "pathPrefix" optional = None;
            13 popularity_boost "popularityBoost" optional = None;
            14 property "property" optional = None;
            15 q "q" optional = None;
            16 table_id "tableId" optional = None;
            17 r#type "type" optional = None;
            18 types "types" optional = None;
        }
        body {}
    }
}
