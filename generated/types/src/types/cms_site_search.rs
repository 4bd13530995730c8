// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContentSearchResult {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContentSearchResult", kind: Kind::Record(&[
            Member { name: "authorFullName", required: false }, Member { name: "category", required: false },
            Member { name: "combinedId", required: false }, Member { name: "contentType", required: false },
            Member { name: "description", required: false }, Member { name: "domain", required: true },
            Member { name: "featuredImageUrl", required: false }, Member { name: "id", required: true },
            Member { name: "inBeta", required: false }, Member { name: "isPrivate", required: false },
            Member { name: "language", required: false }, Member { name: "publishedDate", required: false },
            Member { name: "rowId", required: false }, Member { name: "score", required: true },
            Member { name: "subcategory", required: false }, Member { name: "tableId", required: false },
            Member { name: "tags", required: false }, Member { name: "title", required: false },
            Member { name: "type", required: true }, Member { name: "url", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            author_full_name: None, category: None, combined_id: None, content_type: None, description: None,
            domain: Text::EMPTY, featured_image_url: None, id: 0, in_beta: None, is_private: None, language: None,
            published_date: None, row_id: None, score: 0.0, subcategory: None, table_id: None, tags: None,
            title: None, r#type: Shaped::blank(), url: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.author_full_name, 1 => &self.category, 2 => &self.combined_id, 3 => &self.content_type,
            4 => &self.description, 5 => &self.domain, 6 => &self.featured_image_url, 7 => &self.id,
            8 => &self.in_beta, 9 => &self.is_private, 10 => &self.language, 11 => &self.published_date,
            12 => &self.row_id, 13 => &self.score, 14 => &self.subcategory, 15 => &self.table_id, 16 => &self.tags,
            17 => &self.title, 18 => &self.r#type, 19 => &self.url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.author_full_name, 1 => &mut self.category, 2 => &mut self.combined_id,
            3 => &mut self.content_type, 4 => &mut self.description, 5 => &mut self.domain,
            6 => &mut self.featured_image_url, 7 => &mut self.id, 8 => &mut self.in_beta, 9 => &mut self.is_private,
            10 => &mut self.language, 11 => &mut self.published_date, 12 => &mut self.row_id, 13 => &mut self.score,
            14 => &mut self.subcategory, 15 => &mut self.table_id, 16 => &mut self.tags, 17 => &mut self.title,
            18 => &mut self.r#type, 19 => &mut self.url, _ => &mut self.rest,
        }
    }
}
impl ContentSearchResult {
    /// With all that is required.
    pub fn new(
        domain: impl Into<Text>, id: impl Into<i64>, score: impl Into<f64>,
        r#type: impl Into<ContentSearchResultType>, url: impl Into<Text>,
    ) -> Self {
        Self {
            domain: domain.into(), id: id.into(), score: score.into(), r#type: r#type.into(), url: url.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `authorFullName`.
    pub fn author_full_name(mut self, author_full_name: impl Into<Text>) -> Self {
        self.author_full_name = Some(author_full_name.into()); self
    }
    /// Sets `category`.
    pub fn category(mut self, category: impl Into<Text>) -> Self { self.category = Some(category.into()); self }
    /// Sets `combinedId`.
    pub fn combined_id(mut self, combined_id: impl Into<Text>) -> Self {
        self.combined_id = Some(combined_id.into()); self
    }
    /// Sets `contentType`.
    pub fn content_type(mut self, content_type: impl Into<Text>) -> Self {
        self.content_type = Some(content_type.into()); self
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `featuredImageUrl`.
    pub fn featured_image_url(mut self, featured_image_url: impl Into<Text>) -> Self {
        self.featured_image_url = Some(featured_image_url.into()); self
    }
    /// Sets `inBeta`.
    pub fn in_beta(mut self, in_beta: bool) -> Self { self.in_beta = Some(in_beta); self }
    /// Sets `isPrivate`.
    pub fn is_private(mut self, is_private: bool) -> Self { self.is_private = Some(is_private); self }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `publishedDate`.
    pub fn published_date(mut self, published_date: impl Into<i64>) -> Self {
        self.published_date = Some(published_date.into()); self
    }
    /// Sets `rowId`.
    pub fn row_id(mut self, row_id: impl Into<i64>) -> Self { self.row_id = Some(row_id.into()); self }
    /// Sets `subcategory`.
    pub fn subcategory(mut self, subcategory: impl Into<Text>) -> Self {
        self.subcategory = Some(subcategory.into()); self
    }
    /// Sets `tableId`.
    pub fn table_id(mut self, table_id: impl Into<i64>) -> Self { self.table_id = Some(table_id.into()); self }
    /// Sets `tags`.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect()); self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
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
impl Shaped for ContentSearchResultType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContentSearchResultType", kind: Kind::Enumeration(&[
            "BLOG_POST", "KNOWLEDGE_ARTICLE", "LANDING_PAGE", "LISTING_PAGE", "SITE_PAGE", "STRUCTURED_CONTENT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::BlogPost => 0, Self::KnowledgeArticle => 1, Self::LandingPage => 2, Self::ListingPage => 3,
            Self::SitePage => 4, Self::StructuredContent => 5, Self::Unknown(value) => return (6, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::BlogPost, 1 => Self::KnowledgeArticle, 2 => Self::LandingPage, 3 => Self::ListingPage,
            4 => Self::SitePage, 5 => Self::StructuredContent, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IndexedData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IndexedData", kind: Kind::Record(&[
            Member { name: "fields", required: true }, Member { name: "id", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { fields: Map::EMPTY, id: Text::EMPTY, r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.fields, 1 => &self.id, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.fields, 1 => &mut self.id, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl IndexedData {
    /// With all that is required.
    pub fn new(
        fields: impl Into<Map<IndexedField>>, id: impl Into<Text>, r#type: impl Into<ContentSearchResultType>,
    ) -> Self {
        Self { fields: fields.into(), id: id.into(), r#type: r#type.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IndexedField {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IndexedField", kind: Kind::Record(&[
            Member { name: "metadataField", required: true }, Member { name: "name", required: true },
            Member { name: "value", required: true }, Member { name: "values", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { metadata_field: false, name: Text::EMPTY, value: Value::Null, values: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.metadata_field, 1 => &self.name, 2 => &self.value, 3 => &self.values, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.metadata_field, 1 => &mut self.name, 2 => &mut self.value, 3 => &mut self.values,
            _ => &mut self.rest,
        }
    }
}
impl IndexedField {
    /// With all that is required.
    pub fn new(
        metadata_field: bool, name: impl Into<Text>, value: impl Into<Value>,
        values: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        Self {
            metadata_field, name: name.into(), value: value.into(),
            values: values.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
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
impl Shaped for ListLength {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListLength", kind: Kind::Enumeration(&["LONG", "SHORT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Long => 0, Self::Short => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Long, 1 => Self::Short, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSearchResults {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSearchResults", kind: Kind::Record(&[
            Member { name: "limit", required: true }, Member { name: "offset", required: true },
            Member { name: "page", required: true }, Member { name: "results", required: true },
            Member { name: "searchTerm", required: false }, Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { limit: 0, offset: 0, page: 0, results: Vec::new(), search_term: None, total: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.limit, 1 => &self.offset, 2 => &self.page, 3 => &self.results, 4 => &self.search_term,
            5 => &self.total, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.limit, 1 => &mut self.offset, 2 => &mut self.page, 3 => &mut self.results,
            4 => &mut self.search_term, 5 => &mut self.total, _ => &mut self.rest,
        }
    }
}
impl PublicSearchResults {
    /// With all that is required.
    pub fn new(
        limit: impl Into<i64>, offset: impl Into<i64>, page: impl Into<i64>,
        results: impl IntoIterator<Item = impl Into<ContentSearchResult>>, total: impl Into<i64>,
    ) -> Self {
        Self {
            limit: limit.into(), offset: offset.into(), page: page.into(),
            results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank()
        }
    }
    /// Sets `searchTerm`.
    pub fn search_term(mut self, search_term: impl Into<Text>) -> Self {
        self.search_term = Some(search_term.into()); self
    }
}

crate::runtime::shaped_traits! {
    ContentSearchResult, IndexedData, IndexedField, PublicSearchResults,
}

crate::runtime::enumeration_traits! {
    ContentSearchResultType, ListLength,
}
