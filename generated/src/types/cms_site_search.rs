// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ContentSearchResult`: 20 members.
///
/// Published by `cms/site-search`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ContentSearchResult {
    /// `authorFullName`: text; may be absent.
    pub author_full_name: Option<Text>,
    /// `category`: text; may be absent.
    pub category: Option<Text>,
    /// `combinedId`: text; may be absent.
    pub combined_id: Option<Text>,
    /// `contentType`: text; may be absent.
    pub content_type: Option<Text>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `domain`: text.
    pub domain: Text,
    /// `featuredImageUrl`: text; may be absent.
    pub featured_image_url: Option<Text>,
    /// `id`: a whole number.
    pub id: i64,
    /// `inBeta`: true or false; may be absent.
    pub in_beta: Option<bool>,
    /// `isPrivate`: true or false; may be absent.
    pub is_private: Option<bool>,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `publishedDate`: a whole number; may be absent.
    pub published_date: Option<i64>,
    /// `rowId`: a whole number; may be absent.
    pub row_id: Option<i64>,
    /// `score`: a number.
    pub score: f64,
    /// `subcategory`: text; may be absent.
    pub subcategory: Option<Text>,
    /// `tableId`: a whole number; may be absent.
    pub table_id: Option<i64>,
    /// `tags`: a list: text; may be absent.
    pub tags: Option<Vec<Text>>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    /// `type`: `ContentSearchResultType`.
    pub r#type: ContentSearchResultType,
    /// `url`: text.
    pub url: Text,
    rest: Rest,
}
crate::runtime::record! {
    ContentSearchResult "ContentSearchResult" {
        0 author_full_name "authorFullName" optional = None;
        1 category "category" optional = None;
        2 combined_id "combinedId" optional = None;
        3 content_type "contentType" optional = None;
        4 description "description" optional = None;
        5 domain "domain" required = Text::EMPTY;
        6 featured_image_url "featuredImageUrl" optional = None;
        7 id "id" required = 0;
        8 in_beta "inBeta" optional = None;
        9 is_private "isPrivate" optional = None;
        10 language "language" optional = None;
        11 published_date "publishedDate" optional = None;
        12 row_id "rowId" optional = None;
        13 score "score" required = 0.0;
        14 subcategory "subcategory" optional = None;
        15 table_id "tableId" optional = None;
        16 tags "tags" optional = None;
        17 title "title" optional = None;
        18 r#type "type" required = Shaped::blank();
        19 url "url" required = Text::EMPTY;
    }
}
impl ContentSearchResult {
    /// One with all that is required.
    pub fn new(
        domain: impl Into<Text>,
        id: impl Into<i64>,
        score: impl Into<f64>,
        r#type: impl Into<ContentSearchResultType>,
        url: impl Into<Text>,
    ) -> Self {
        Self {
            domain: domain.into(),
            id: id.into(),
            score: score.into(),
            r#type: r#type.into(),
            url: url.into(),
            ..Shaped::blank()
        }
    }
}

/// 6 known values; any other is kept as it came.
///
/// Published by `cms/site-search`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum ContentSearchResultType {
    /// `BLOG_POST`
    BlogPost,
    /// `KNOWLEDGE_ARTICLE`
    KnowledgeArticle,
    /// `LANDING_PAGE`
    LandingPage,
    /// `LISTING_PAGE`
    ListingPage,
    /// `SITE_PAGE`
    SitePage,
    /// `STRUCTURED_CONTENT`
    StructuredContent,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ContentSearchResultType "ContentSearchResultType" {
        0 BlogPost "BLOG_POST";
        1 KnowledgeArticle "KNOWLEDGE_ARTICLE";
        2 LandingPage "LANDING_PAGE";
        3 ListingPage "LISTING_PAGE";
        4 SitePage "SITE_PAGE";
        5 StructuredContent "STRUCTURED_CONTENT";
    } 6
}

/// `IndexedData`: 3 members.
///
/// Published by `cms/site-search`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct IndexedData {
    /// `fields`: a map by name: `IndexedField`.
    pub fields: Map<IndexedField>,
    /// `id`: text.
    pub id: Text,
    /// `type`: `ContentSearchResultType`.
    pub r#type: ContentSearchResultType,
    rest: Rest,
}
crate::runtime::record! {
    IndexedData "IndexedData" {
        0 fields "fields" required = Map::EMPTY;
        1 id "id" required = Text::EMPTY;
        2 r#type "type" required = Shaped::blank();
    }
}
impl IndexedData {
    /// One with all that is required.
    pub fn new(
        fields: impl Into<Map<IndexedField>>,
        id: impl Into<Text>,
        r#type: impl Into<ContentSearchResultType>,
    ) -> Self {
        Self {
            fields: fields.into(),
            id: id.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// `IndexedField`: 4 members.
///
/// Published by `cms/site-search`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct IndexedField {
    /// `metadataField`: true or false.
    pub metadata_field: bool,
    /// `name`: text.
    pub name: Text,
    /// `value`: any JSON.
    pub value: Value,
    /// `values`: a list: any JSON.
    pub values: Vec<Value>,
    rest: Rest,
}
crate::runtime::record! {
    IndexedField "IndexedField" {
        0 metadata_field "metadataField" required = false;
        1 name "name" required = Text::EMPTY;
        2 value "value" required = Value::Null;
        3 values "values" required = Vec::new();
    }
}
impl IndexedField {
    /// One with all that is required.
    pub fn new(
        metadata_field: bool,
        name: impl Into<Text>,
        value: impl Into<Value>,
        values: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        Self {
            metadata_field,
            name: name.into(),
            value: value.into(),
            values: values.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/site-search`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum ListLength {
    /// `LONG`
    Long,
    /// `SHORT`
    Short,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ListLength "ListLength" {
        0 Long "LONG";
        1 Short "SHORT";
    } 2
}

/// `PublicSearchResults`: 6 members.
///
/// Published by `cms/site-search`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicSearchResults {
    /// `limit`: a whole number.
    pub limit: i64,
    /// `offset`: a whole number.
    pub offset: i64,
    /// `page`: a whole number.
    pub page: i64,
    /// `results`: a list: `ContentSearchResult`.
    pub results: Vec<ContentSearchResult>,
    /// `searchTerm`: text; may be absent.
    pub search_term: Option<Text>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    PublicSearchResults "PublicSearchResults" {
        0 limit "limit" required = 0;
        1 offset "offset" required = 0;
        2 page "page" required = 0;
        3 results "results" required = Vec::new();
        4 search_term "searchTerm" optional = None;
        5 total "total" required = 0;
    }
}
impl PublicSearchResults {
    /// One with all that is required.
    pub fn new(
        limit: impl Into<i64>,
        offset: impl Into<i64>,
        page: impl Into<i64>,
        results: impl IntoIterator<Item = impl Into<ContentSearchResult>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            limit: limit.into(),
            offset: offset.into(),
            page: page.into(),
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}
