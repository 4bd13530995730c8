// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, BlogPostContentTypeCategory, ColorStop, ContentLanguageVariation, ForwardPaging,
    LayoutSection, PageAbStatus, PageCurrentState, Paging, PostsRowMetaData, PostsSize, PostsStyles,
    PostsVersionBlogPost, SideOrCorner, StandardError, VersionBlogPost, VersionUser,
};

/// `BatchInputBlogPost`: one member.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchInputBlogPost {
    /// `inputs`: a list: `BlogPost`.
    pub inputs: Vec<BlogPost>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputBlogPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputBlogPost", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputBlogPost {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<BlogPost>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<BlogPost>> From<Vec<T>> for BatchInputBlogPost {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<BlogPost>, const N: usize> From<[T; N]> for BatchInputBlogPost {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseBlogPost`: 6 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponseBlogPost {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `BlogPost`.
    pub results: Vec<BlogPost>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseBlogPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseBlogPost", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponseBlogPost {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<BlogPost>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseBlogPost: BlogPost }

/// `BatchResponseBlogPostWithErrors`: 8 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponseBlogPostWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `BlogPost`.
    pub results: Vec<BlogPost>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseBlogPostWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseBlogPostWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponseBlogPostWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<BlogPost>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseBlogPostWithErrors: BlogPost }

/// `BlogPost`: 61 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BlogPost {
    /// `abStatus`: `PageAbStatus`; may be absent.
    pub ab_status: Option<PageAbStatus>,
    /// `abTestId`: text; may be absent.
    pub ab_test_id: Option<Text>,
    /// `archivedAt`: a whole number; may be absent.
    pub archived_at: Option<i64>,
    /// `archivedInDashboard`: true or false; may be absent.
    pub archived_in_dashboard: Option<bool>,
    /// `attachedStylesheets`: a list: a map by name: any JSON; may be absent.
    pub attached_stylesheets: Option<Vec<Map<Value>>>,
    /// `authorName`: text; may be absent.
    pub author_name: Option<Text>,
    /// `blogAuthorId`: text; may be absent.
    pub blog_author_id: Option<Text>,
    /// `campaign`: text; may be absent.
    pub campaign: Option<Text>,
    /// `categoryId`: a whole number; may be absent.
    pub category_id: Option<i64>,
    /// `contentGroupId`: text; may be absent.
    pub content_group_id: Option<Text>,
    /// `contentTypeCategory`: `BlogPostContentTypeCategory`; may be absent.
    pub content_type_category: Option<BlogPostContentTypeCategory>,
    /// `created`: a point in time; may be absent.
    pub created: Option<DateTime>,
    /// `createdById`: text; may be absent.
    pub created_by_id: Option<Text>,
    /// `currentState`: `PageCurrentState`; may be absent.
    pub current_state: Option<PageCurrentState>,
    /// `currentlyPublished`: true or false; may be absent.
    pub currently_published: Option<bool>,
    /// `domain`: text; may be absent.
    pub domain: Option<Text>,
    /// `dynamicPageDataSourceId`: text; may be absent.
    pub dynamic_page_data_source_id: Option<Text>,
    /// `dynamicPageDataSourceType`: a whole number; may be absent.
    pub dynamic_page_data_source_type: Option<i64>,
    /// `dynamicPageHubDbTableId`: text; may be absent.
    pub dynamic_page_hub_db_table_id: Option<Text>,
    /// `enableDomainStylesheets`: true or false; may be absent.
    pub enable_domain_stylesheets: Option<bool>,
    /// `enableGoogleAmpOutputOverride`: true or false; may be absent.
    pub enable_google_amp_output_override: Option<bool>,
    /// `enableLayoutStylesheets`: true or false; may be absent.
    pub enable_layout_stylesheets: Option<bool>,
    /// `featuredImage`: text; may be absent.
    pub featured_image: Option<Text>,
    /// `featuredImageAltText`: text; may be absent.
    pub featured_image_alt_text: Option<Text>,
    /// `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    /// `footerHtml`: text; may be absent.
    pub footer_html: Option<Text>,
    /// `headHtml`: text; may be absent.
    pub head_html: Option<Text>,
    /// `htmlTitle`: text; may be absent.
    pub html_title: Option<Text>,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// `includeDefaultCustomCss`: true or false; may be absent.
    pub include_default_custom_css: Option<bool>,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `layoutSections`: a map by name: `PostsLayoutSection`; may be absent.
    pub layout_sections: Option<Map<PostsLayoutSection>>,
    /// `linkRelCanonicalUrl`: text; may be absent.
    pub link_rel_canonical_url: Option<Text>,
    /// `mabExperimentId`: text; may be absent.
    pub mab_experiment_id: Option<Text>,
    /// `metaDescription`: text; may be absent.
    pub meta_description: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `pageExpiryDate`: a whole number; may be absent.
    pub page_expiry_date: Option<i64>,
    /// `pageExpiryEnabled`: true or false; may be absent.
    pub page_expiry_enabled: Option<bool>,
    /// `pageExpiryRedirectId`: a whole number; may be absent.
    pub page_expiry_redirect_id: Option<i64>,
    /// `pageExpiryRedirectUrl`: text; may be absent.
    pub page_expiry_redirect_url: Option<Text>,
    /// `password`: text that is not shown; may be absent.
    pub password: Option<Secret>,
    /// `postBody`: text; may be absent.
    pub post_body: Option<Text>,
    /// `postSummary`: text; may be absent.
    pub post_summary: Option<Text>,
    /// `publicAccessRules`: a list: any JSON; may be absent.
    pub public_access_rules: Option<Vec<Value>>,
    /// `publicAccessRulesEnabled`: true or false; may be absent.
    pub public_access_rules_enabled: Option<bool>,
    /// `publishDate`: a point in time; may be absent.
    pub publish_date: Option<DateTime>,
    /// `publishImmediately`: true or false; may be absent.
    pub publish_immediately: Option<bool>,
    /// `rssBody`: text; may be absent.
    pub rss_body: Option<Text>,
    /// `rssSummary`: text; may be absent.
    pub rss_summary: Option<Text>,
    /// `slug`: text; may be absent.
    pub slug: Option<Text>,
    /// `state`: text; may be absent.
    pub state: Option<Text>,
    /// `tagIds`: a list: a whole number; may be absent.
    pub tag_ids: Option<Vec<i64>>,
    /// `themeSettingsValues`: a map by name: any JSON; may be absent.
    pub theme_settings_values: Option<Map<Value>>,
    /// `translatedFromId`: text; may be absent.
    pub translated_from_id: Option<Text>,
    /// `translations`: a map by name: `ContentLanguageVariation`; may be absent.
    pub translations: Option<Map<ContentLanguageVariation>>,
    /// `updated`: a point in time; may be absent.
    pub updated: Option<DateTime>,
    /// `updatedById`: text; may be absent.
    pub updated_by_id: Option<Text>,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// `useFeaturedImage`: true or false; may be absent.
    pub use_featured_image: Option<bool>,
    /// `widgetContainers`: a map by name: any JSON; may be absent.
    pub widget_containers: Option<Map<Value>>,
    /// `widgets`: a map by name: any JSON; may be absent.
    pub widgets: Option<Map<Value>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BlogPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogPost", kind: Kind::Record(&[
            Member { name: "abStatus", required: false }, Member { name: "abTestId", required: false },
            Member { name: "archivedAt", required: false }, Member { name: "archivedInDashboard", required: false },
            Member { name: "attachedStylesheets", required: false }, Member { name: "authorName", required: false },
            Member { name: "blogAuthorId", required: false }, Member { name: "campaign", required: false },
            Member { name: "categoryId", required: false }, Member { name: "contentGroupId", required: false },
            Member { name: "contentTypeCategory", required: false }, Member { name: "created", required: false },
            Member { name: "createdById", required: false }, Member { name: "currentState", required: false },
            Member { name: "currentlyPublished", required: false }, Member { name: "domain", required: false },
            Member { name: "dynamicPageDataSourceId", required: false },
            Member { name: "dynamicPageDataSourceType", required: false },
            Member { name: "dynamicPageHubDbTableId", required: false },
            Member { name: "enableDomainStylesheets", required: false },
            Member { name: "enableGoogleAmpOutputOverride", required: false },
            Member { name: "enableLayoutStylesheets", required: false },
            Member { name: "featuredImage", required: false },
            Member { name: "featuredImageAltText", required: false }, Member { name: "folderId", required: false },
            Member { name: "footerHtml", required: false }, Member { name: "headHtml", required: false },
            Member { name: "htmlTitle", required: false }, Member { name: "id", required: false },
            Member { name: "includeDefaultCustomCss", required: false },
            Member { name: "language", required: false }, Member { name: "layoutSections", required: false },
            Member { name: "linkRelCanonicalUrl", required: false },
            Member { name: "mabExperimentId", required: false }, Member { name: "metaDescription", required: false },
            Member { name: "name", required: false }, Member { name: "pageExpiryDate", required: false },
            Member { name: "pageExpiryEnabled", required: false },
            Member { name: "pageExpiryRedirectId", required: false },
            Member { name: "pageExpiryRedirectUrl", required: false }, Member { name: "password", required: false },
            Member { name: "postBody", required: false }, Member { name: "postSummary", required: false },
            Member { name: "publicAccessRules", required: false },
            Member { name: "publicAccessRulesEnabled", required: false },
            Member { name: "publishDate", required: false }, Member { name: "publishImmediately", required: false },
            Member { name: "rssBody", required: false }, Member { name: "rssSummary", required: false },
            Member { name: "slug", required: false }, Member { name: "state", required: false },
            Member { name: "tagIds", required: false }, Member { name: "themeSettingsValues", required: false },
            Member { name: "translatedFromId", required: false }, Member { name: "translations", required: false },
            Member { name: "updated", required: false }, Member { name: "updatedById", required: false },
            Member { name: "url", required: false }, Member { name: "useFeaturedImage", required: false },
            Member { name: "widgetContainers", required: false }, Member { name: "widgets", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ab_status: None, ab_test_id: None, archived_at: None, archived_in_dashboard: None,
            attached_stylesheets: None, author_name: None, blog_author_id: None, campaign: None, category_id: None,
            content_group_id: None, content_type_category: None, created: None, created_by_id: None,
            current_state: None, currently_published: None, domain: None, dynamic_page_data_source_id: None,
            dynamic_page_data_source_type: None, dynamic_page_hub_db_table_id: None, enable_domain_stylesheets: None,
            enable_google_amp_output_override: None, enable_layout_stylesheets: None, featured_image: None,
            featured_image_alt_text: None, folder_id: None, footer_html: None, head_html: None, html_title: None,
            id: None, include_default_custom_css: None, language: None, layout_sections: None,
            link_rel_canonical_url: None, mab_experiment_id: None, meta_description: None, name: None,
            page_expiry_date: None, page_expiry_enabled: None, page_expiry_redirect_id: None,
            page_expiry_redirect_url: None, password: None, post_body: None, post_summary: None,
            public_access_rules: None, public_access_rules_enabled: None, publish_date: None,
            publish_immediately: None, rss_body: None, rss_summary: None, slug: None, state: None, tag_ids: None,
            theme_settings_values: None, translated_from_id: None, translations: None, updated: None,
            updated_by_id: None, url: None, use_featured_image: None, widget_containers: None, widgets: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ab_status, 1 => &self.ab_test_id, 2 => &self.archived_at, 3 => &self.archived_in_dashboard,
            4 => &self.attached_stylesheets, 5 => &self.author_name, 6 => &self.blog_author_id, 7 => &self.campaign,
            8 => &self.category_id, 9 => &self.content_group_id, 10 => &self.content_type_category,
            11 => &self.created, 12 => &self.created_by_id, 13 => &self.current_state,
            14 => &self.currently_published, 15 => &self.domain, 16 => &self.dynamic_page_data_source_id,
            17 => &self.dynamic_page_data_source_type, 18 => &self.dynamic_page_hub_db_table_id,
            19 => &self.enable_domain_stylesheets, 20 => &self.enable_google_amp_output_override,
            21 => &self.enable_layout_stylesheets, 22 => &self.featured_image, 23 => &self.featured_image_alt_text,
            24 => &self.folder_id, 25 => &self.footer_html, 26 => &self.head_html, 27 => &self.html_title,
            28 => &self.id, 29 => &self.include_default_custom_css, 30 => &self.language,
            31 => &self.layout_sections, 32 => &self.link_rel_canonical_url, 33 => &self.mab_experiment_id,
            34 => &self.meta_description, 35 => &self.name, 36 => &self.page_expiry_date,
            37 => &self.page_expiry_enabled, 38 => &self.page_expiry_redirect_id,
            39 => &self.page_expiry_redirect_url, 40 => &self.password, 41 => &self.post_body,
            42 => &self.post_summary, 43 => &self.public_access_rules, 44 => &self.public_access_rules_enabled,
            45 => &self.publish_date, 46 => &self.publish_immediately, 47 => &self.rss_body, 48 => &self.rss_summary,
            49 => &self.slug, 50 => &self.state, 51 => &self.tag_ids, 52 => &self.theme_settings_values,
            53 => &self.translated_from_id, 54 => &self.translations, 55 => &self.updated, 56 => &self.updated_by_id,
            57 => &self.url, 58 => &self.use_featured_image, 59 => &self.widget_containers, 60 => &self.widgets,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ab_status, 1 => &mut self.ab_test_id, 2 => &mut self.archived_at,
            3 => &mut self.archived_in_dashboard, 4 => &mut self.attached_stylesheets, 5 => &mut self.author_name,
            6 => &mut self.blog_author_id, 7 => &mut self.campaign, 8 => &mut self.category_id,
            9 => &mut self.content_group_id, 10 => &mut self.content_type_category, 11 => &mut self.created,
            12 => &mut self.created_by_id, 13 => &mut self.current_state, 14 => &mut self.currently_published,
            15 => &mut self.domain, 16 => &mut self.dynamic_page_data_source_id,
            17 => &mut self.dynamic_page_data_source_type, 18 => &mut self.dynamic_page_hub_db_table_id,
            19 => &mut self.enable_domain_stylesheets, 20 => &mut self.enable_google_amp_output_override,
            21 => &mut self.enable_layout_stylesheets, 22 => &mut self.featured_image,
            23 => &mut self.featured_image_alt_text, 24 => &mut self.folder_id, 25 => &mut self.footer_html,
            26 => &mut self.head_html, 27 => &mut self.html_title, 28 => &mut self.id,
            29 => &mut self.include_default_custom_css, 30 => &mut self.language, 31 => &mut self.layout_sections,
            32 => &mut self.link_rel_canonical_url, 33 => &mut self.mab_experiment_id,
            34 => &mut self.meta_description, 35 => &mut self.name, 36 => &mut self.page_expiry_date,
            37 => &mut self.page_expiry_enabled, 38 => &mut self.page_expiry_redirect_id,
            39 => &mut self.page_expiry_redirect_url, 40 => &mut self.password, 41 => &mut self.post_body,
            42 => &mut self.post_summary, 43 => &mut self.public_access_rules,
            44 => &mut self.public_access_rules_enabled, 45 => &mut self.publish_date,
            46 => &mut self.publish_immediately, 47 => &mut self.rss_body, 48 => &mut self.rss_summary,
            49 => &mut self.slug, 50 => &mut self.state, 51 => &mut self.tag_ids,
            52 => &mut self.theme_settings_values, 53 => &mut self.translated_from_id, 54 => &mut self.translations,
            55 => &mut self.updated, 56 => &mut self.updated_by_id, 57 => &mut self.url,
            58 => &mut self.use_featured_image, 59 => &mut self.widget_containers, 60 => &mut self.widgets,
            _ => &mut self.rest,
        }
    }
}
impl BlogPost {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `abStatus`.
    pub fn ab_status(mut self, ab_status: impl Into<PageAbStatus>) -> Self {
        self.ab_status = Some(ab_status.into()); self
    }
    /// Sets `abTestId`.
    pub fn ab_test_id(mut self, ab_test_id: impl Into<Text>) -> Self { self.ab_test_id = Some(ab_test_id.into()); self }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<i64>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `archivedInDashboard`.
    pub fn archived_in_dashboard(mut self, archived_in_dashboard: bool) -> Self {
        self.archived_in_dashboard = Some(archived_in_dashboard); self
    }
    /// Sets `attachedStylesheets`.
    pub fn attached_stylesheets(mut self, attached_stylesheets: impl IntoIterator<Item = impl Into<Map<Value>>>) -> Self {
        self.attached_stylesheets = Some(attached_stylesheets.into_iter().map(Into::into).collect()); self
    }
    /// Sets `authorName`.
    pub fn author_name(mut self, author_name: impl Into<Text>) -> Self {
        self.author_name = Some(author_name.into()); self
    }
    /// Sets `blogAuthorId`.
    pub fn blog_author_id(mut self, blog_author_id: impl Into<Text>) -> Self {
        self.blog_author_id = Some(blog_author_id.into()); self
    }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self { self.campaign = Some(campaign.into()); self }
    /// Sets `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<i64>) -> Self {
        self.category_id = Some(category_id.into()); self
    }
    /// Sets `contentGroupId`.
    pub fn content_group_id(mut self, content_group_id: impl Into<Text>) -> Self {
        self.content_group_id = Some(content_group_id.into()); self
    }
    /// Sets `contentTypeCategory`.
    pub fn content_type_category(mut self, content_type_category: impl Into<BlogPostContentTypeCategory>) -> Self {
        self.content_type_category = Some(content_type_category.into()); self
    }
    /// Sets `created`.
    pub fn created(mut self, created: impl Into<DateTime>) -> Self { self.created = Some(created.into()); self }
    /// Sets `createdById`.
    pub fn created_by_id(mut self, created_by_id: impl Into<Text>) -> Self {
        self.created_by_id = Some(created_by_id.into()); self
    }
    /// Sets `currentState`.
    pub fn current_state(mut self, current_state: impl Into<PageCurrentState>) -> Self {
        self.current_state = Some(current_state.into()); self
    }
    /// Sets `currentlyPublished`.
    pub fn currently_published(mut self, currently_published: bool) -> Self {
        self.currently_published = Some(currently_published); self
    }
    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<Text>) -> Self { self.domain = Some(domain.into()); self }
    /// Sets `dynamicPageDataSourceId`.
    pub fn dynamic_page_data_source_id(mut self, dynamic_page_data_source_id: impl Into<Text>) -> Self {
        self.dynamic_page_data_source_id = Some(dynamic_page_data_source_id.into()); self
    }
    /// Sets `dynamicPageDataSourceType`.
    pub fn dynamic_page_data_source_type(mut self, dynamic_page_data_source_type: impl Into<i64>) -> Self {
        self.dynamic_page_data_source_type = Some(dynamic_page_data_source_type.into()); self
    }
    /// Sets `dynamicPageHubDbTableId`.
    pub fn dynamic_page_hub_db_table_id(mut self, dynamic_page_hub_db_table_id: impl Into<Text>) -> Self {
        self.dynamic_page_hub_db_table_id = Some(dynamic_page_hub_db_table_id.into()); self
    }
    /// Sets `enableDomainStylesheets`.
    pub fn enable_domain_stylesheets(mut self, enable_domain_stylesheets: bool) -> Self {
        self.enable_domain_stylesheets = Some(enable_domain_stylesheets); self
    }
    /// Sets `enableGoogleAmpOutputOverride`.
    pub fn enable_google_amp_output_override(mut self, enable_google_amp_output_override: bool) -> Self {
        self.enable_google_amp_output_override = Some(enable_google_amp_output_override); self
    }
    /// Sets `enableLayoutStylesheets`.
    pub fn enable_layout_stylesheets(mut self, enable_layout_stylesheets: bool) -> Self {
        self.enable_layout_stylesheets = Some(enable_layout_stylesheets); self
    }
    /// Sets `featuredImage`.
    pub fn featured_image(mut self, featured_image: impl Into<Text>) -> Self {
        self.featured_image = Some(featured_image.into()); self
    }
    /// Sets `featuredImageAltText`.
    pub fn featured_image_alt_text(mut self, featured_image_alt_text: impl Into<Text>) -> Self {
        self.featured_image_alt_text = Some(featured_image_alt_text.into()); self
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self { self.folder_id = Some(folder_id.into()); self }
    /// Sets `footerHtml`.
    pub fn footer_html(mut self, footer_html: impl Into<Text>) -> Self {
        self.footer_html = Some(footer_html.into()); self
    }
    /// Sets `headHtml`.
    pub fn head_html(mut self, head_html: impl Into<Text>) -> Self { self.head_html = Some(head_html.into()); self }
    /// Sets `htmlTitle`.
    pub fn html_title(mut self, html_title: impl Into<Text>) -> Self { self.html_title = Some(html_title.into()); self }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self { self.id = Some(id.into()); self }
    /// Sets `includeDefaultCustomCss`.
    pub fn include_default_custom_css(mut self, include_default_custom_css: bool) -> Self {
        self.include_default_custom_css = Some(include_default_custom_css); self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `layoutSections`.
    pub fn layout_sections(mut self, layout_sections: impl Into<Map<PostsLayoutSection>>) -> Self {
        self.layout_sections = Some(layout_sections.into()); self
    }
    /// Sets `linkRelCanonicalUrl`.
    pub fn link_rel_canonical_url(mut self, link_rel_canonical_url: impl Into<Text>) -> Self {
        self.link_rel_canonical_url = Some(link_rel_canonical_url.into()); self
    }
    /// Sets `mabExperimentId`.
    pub fn mab_experiment_id(mut self, mab_experiment_id: impl Into<Text>) -> Self {
        self.mab_experiment_id = Some(mab_experiment_id.into()); self
    }
    /// Sets `metaDescription`.
    pub fn meta_description(mut self, meta_description: impl Into<Text>) -> Self {
        self.meta_description = Some(meta_description.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `pageExpiryDate`.
    pub fn page_expiry_date(mut self, page_expiry_date: impl Into<i64>) -> Self {
        self.page_expiry_date = Some(page_expiry_date.into()); self
    }
    /// Sets `pageExpiryEnabled`.
    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.page_expiry_enabled = Some(page_expiry_enabled); self
    }
    /// Sets `pageExpiryRedirectId`.
    pub fn page_expiry_redirect_id(mut self, page_expiry_redirect_id: impl Into<i64>) -> Self {
        self.page_expiry_redirect_id = Some(page_expiry_redirect_id.into()); self
    }
    /// Sets `pageExpiryRedirectUrl`.
    pub fn page_expiry_redirect_url(mut self, page_expiry_redirect_url: impl Into<Text>) -> Self {
        self.page_expiry_redirect_url = Some(page_expiry_redirect_url.into()); self
    }
    /// Sets `password`.
    pub fn password(mut self, password: impl Into<Secret>) -> Self { self.password = Some(password.into()); self }
    /// Sets `postBody`.
    pub fn post_body(mut self, post_body: impl Into<Text>) -> Self { self.post_body = Some(post_body.into()); self }
    /// Sets `postSummary`.
    pub fn post_summary(mut self, post_summary: impl Into<Text>) -> Self {
        self.post_summary = Some(post_summary.into()); self
    }
    /// Sets `publicAccessRules`.
    pub fn public_access_rules(mut self, public_access_rules: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.public_access_rules = Some(public_access_rules.into_iter().map(Into::into).collect()); self
    }
    /// Sets `publicAccessRulesEnabled`.
    pub fn public_access_rules_enabled(mut self, public_access_rules_enabled: bool) -> Self {
        self.public_access_rules_enabled = Some(public_access_rules_enabled); self
    }
    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: impl Into<DateTime>) -> Self {
        self.publish_date = Some(publish_date.into()); self
    }
    /// Sets `publishImmediately`.
    pub fn publish_immediately(mut self, publish_immediately: bool) -> Self {
        self.publish_immediately = Some(publish_immediately); self
    }
    /// Sets `rssBody`.
    pub fn rss_body(mut self, rss_body: impl Into<Text>) -> Self { self.rss_body = Some(rss_body.into()); self }
    /// Sets `rssSummary`.
    pub fn rss_summary(mut self, rss_summary: impl Into<Text>) -> Self {
        self.rss_summary = Some(rss_summary.into()); self
    }
    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<Text>) -> Self { self.slug = Some(slug.into()); self }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self { self.state = Some(state.into()); self }
    /// Sets `tagIds`.
    pub fn tag_ids(mut self, tag_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tag_ids = Some(tag_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `themeSettingsValues`.
    pub fn theme_settings_values(mut self, theme_settings_values: impl Into<Map<Value>>) -> Self {
        self.theme_settings_values = Some(theme_settings_values.into()); self
    }
    /// Sets `translatedFromId`.
    pub fn translated_from_id(mut self, translated_from_id: impl Into<Text>) -> Self {
        self.translated_from_id = Some(translated_from_id.into()); self
    }
    /// Sets `translations`.
    pub fn translations(mut self, translations: impl Into<Map<ContentLanguageVariation>>) -> Self {
        self.translations = Some(translations.into()); self
    }
    /// Sets `updated`.
    pub fn updated(mut self, updated: impl Into<DateTime>) -> Self { self.updated = Some(updated.into()); self }
    /// Sets `updatedById`.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<Text>) -> Self {
        self.updated_by_id = Some(updated_by_id.into()); self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
    /// Sets `useFeaturedImage`.
    pub fn use_featured_image(mut self, use_featured_image: bool) -> Self {
        self.use_featured_image = Some(use_featured_image); self
    }
    /// Sets `widgetContainers`.
    pub fn widget_containers(mut self, widget_containers: impl Into<Map<Value>>) -> Self {
        self.widget_containers = Some(widget_containers.into()); self
    }
    /// Sets `widgets`.
    pub fn widgets(mut self, widgets: impl Into<Map<Value>>) -> Self { self.widgets = Some(widgets.into()); self }
}
impl Default for BlogPost {
    #[inline] fn default() -> Self { Self::new() }
}

/// `BlogPostLanguageCloneRequestVNext`: 2 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BlogPostLanguageCloneRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BlogPostLanguageCloneRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogPostLanguageCloneRequestVNext", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "language", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, language: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.language, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.language, _ => &mut self.rest }
    }
}
impl BlogPostLanguageCloneRequestVNext {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
}

/// `BlogPostVersion`: 4 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BlogPostVersion {
    /// `id`: text.
    pub id: Text,
    /// `object`: `BlogPost`.
    pub object: BlogPost,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BlogPostVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogPostVersion", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "object", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "user", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, object: Shaped::blank(), updated_at: DateTime::UNSET, user: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.object, 2 => &self.updated_at, 3 => &self.user, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.object, 2 => &mut self.updated_at, 3 => &mut self.user,
            _ => &mut self.rest,
        }
    }
}
impl BlogPostVersion {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, object: impl Into<BlogPost>, updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(), object: object.into(), updated_at: updated_at.into(), user: user.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `CollectionResponseWithTotalBlogPostForwardPaging`: 3 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CollectionResponseWithTotalBlogPostForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `BlogPost`.
    pub results: Vec<BlogPost>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalBlogPostForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalBlogPostForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalBlogPostForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<BlogPost>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `CollectionResponseWithTotalBlogPostVersion`: 3 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CollectionResponseWithTotalBlogPostVersion {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `VersionBlogPost`.
    pub results: Vec<VersionBlogPost>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalBlogPostVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalBlogPostVersion", kind: Kind::Record(&[
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
impl CollectionResponseWithTotalBlogPostVersion {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<VersionBlogPost>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `Angle`: 2 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[doc(alias = "Angle")]
#[non_exhaustive]
pub struct PostsAngle {
    /// `units`: `PostsAngleUnits`.
    pub units: PostsAngleUnits,
    /// `value`: a number.
    pub value: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsAngle {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Angle", kind: Kind::Record(&[
            Member { name: "units", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { units: Shaped::blank(), value: 0.0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.units, 1 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.units, 1 => &mut self.value, _ => &mut self.rest }
    }
}
impl PostsAngle {
    /// With all that is required.
    pub fn new(units: impl Into<PostsAngleUnits>, value: impl Into<f64>) -> Self {
        Self { units: units.into(), value: value.into(), rest: Rest::EMPTY }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum PostsAngleUnits {
    /// `deg`
    Deg,
    /// `grad`
    Grad,
    /// `rad`
    Rad,
    /// `turn`
    Turn,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PostsAngleUnits {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsAngleUnits", kind: Kind::Enumeration(&["deg", "grad", "rad", "turn"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Deg => 0, Self::Grad => 1, Self::Rad => 2, Self::Turn => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Deg, 1 => Self::Grad, 2 => Self::Rad, 3 => Self::Turn, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `BatchInputBlogPost`: one member.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[doc(alias = "BatchInputBlogPost")]
#[non_exhaustive]
pub struct PostsBatchInputBlogPost {
    /// `inputs`: a list: `PostsBlogPost`.
    pub inputs: Vec<PostsBlogPost>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsBatchInputBlogPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputBlogPost", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl PostsBatchInputBlogPost {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PostsBlogPost>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PostsBlogPost>> From<Vec<T>> for PostsBatchInputBlogPost {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PostsBlogPost>, const N: usize> From<[T; N]> for PostsBatchInputBlogPost {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseBlogPost`: 6 members.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[doc(alias = "BatchResponseBlogPost")]
#[non_exhaustive]
pub struct PostsBatchResponseBlogPost {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PostsBlogPost`.
    pub results: Vec<PostsBlogPost>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsBatchResponseBlogPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseBlogPost", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl PostsBatchResponseBlogPost {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PostsBlogPost>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { PostsBatchResponseBlogPost: PostsBlogPost }

/// `BatchResponseBlogPostWithErrors`: 8 members.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[doc(alias = "BatchResponseBlogPostWithErrors")]
#[non_exhaustive]
pub struct PostsBatchResponseBlogPostWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PostsBlogPost`.
    pub results: Vec<PostsBlogPost>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsBatchResponseBlogPostWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseBlogPostWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl PostsBatchResponseBlogPostWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PostsBlogPost>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { PostsBatchResponseBlogPostWithErrors: PostsBlogPost }

/// `BlogPost`: 62 members.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[doc(alias = "BlogPost")]
#[non_exhaustive]
pub struct PostsBlogPost {
    /// `abStatus`: `PageAbStatus`; may be absent.
    pub ab_status: Option<PageAbStatus>,
    /// `abTestId`: text; may be absent.
    pub ab_test_id: Option<Text>,
    /// `archivedAt`: a whole number; may be absent.
    pub archived_at: Option<i64>,
    /// `archivedInDashboard`: true or false; may be absent.
    pub archived_in_dashboard: Option<bool>,
    /// `attachedStylesheets`: a list: a map by name: any JSON; may be absent.
    pub attached_stylesheets: Option<Vec<Map<Value>>>,
    /// `authorName`: text; may be absent.
    pub author_name: Option<Text>,
    /// `blogAuthorId`: text; may be absent.
    pub blog_author_id: Option<Text>,
    /// `campaign`: text; may be absent.
    pub campaign: Option<Text>,
    /// `categoryId`: a whole number; may be absent.
    pub category_id: Option<i64>,
    /// `contentGroupId`: text; may be absent.
    pub content_group_id: Option<Text>,
    /// `contentTypeCategory`: `BlogPostContentTypeCategory`; may be absent.
    pub content_type_category: Option<BlogPostContentTypeCategory>,
    /// `created`: a point in time; may be absent.
    pub created: Option<DateTime>,
    /// `createdById`: text; may be absent.
    pub created_by_id: Option<Text>,
    /// `currentState`: `PageCurrentState`; may be absent.
    pub current_state: Option<PageCurrentState>,
    /// `currentlyPublished`: true or false; may be absent.
    pub currently_published: Option<bool>,
    /// `domain`: text; may be absent.
    pub domain: Option<Text>,
    /// `dynamicPageDataSourceId`: text; may be absent.
    pub dynamic_page_data_source_id: Option<Text>,
    /// `dynamicPageDataSourceType`: a whole number; may be absent.
    pub dynamic_page_data_source_type: Option<i64>,
    /// `dynamicPageHubDbTableId`: text; may be absent.
    pub dynamic_page_hub_db_table_id: Option<Text>,
    /// `enableDomainStylesheets`: true or false; may be absent.
    pub enable_domain_stylesheets: Option<bool>,
    /// `enableGoogleAmpOutputOverride`: true or false; may be absent.
    pub enable_google_amp_output_override: Option<bool>,
    /// `enableLayoutStylesheets`: true or false; may be absent.
    pub enable_layout_stylesheets: Option<bool>,
    /// `featuredImage`: text; may be absent.
    pub featured_image: Option<Text>,
    /// `featuredImageAltText`: text; may be absent.
    pub featured_image_alt_text: Option<Text>,
    /// `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    /// `footerHtml`: text; may be absent.
    pub footer_html: Option<Text>,
    /// `headHtml`: text; may be absent.
    pub head_html: Option<Text>,
    /// `htmlTitle`: text; may be absent.
    pub html_title: Option<Text>,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// `includeDefaultCustomCss`: true or false; may be absent.
    pub include_default_custom_css: Option<bool>,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `layoutSections`: a map by name: `LayoutSection`; may be absent.
    pub layout_sections: Option<Map<LayoutSection>>,
    /// `linkRelCanonicalUrl`: text; may be absent.
    pub link_rel_canonical_url: Option<Text>,
    /// `mabExperimentId`: text; may be absent.
    pub mab_experiment_id: Option<Text>,
    /// `metaDescription`: text; may be absent.
    pub meta_description: Option<Text>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `pageExpiryDate`: a whole number; may be absent.
    pub page_expiry_date: Option<i64>,
    /// `pageExpiryEnabled`: true or false; may be absent.
    pub page_expiry_enabled: Option<bool>,
    /// `pageExpiryRedirectId`: a whole number; may be absent.
    pub page_expiry_redirect_id: Option<i64>,
    /// `pageExpiryRedirectUrl`: text; may be absent.
    pub page_expiry_redirect_url: Option<Text>,
    /// `password`: text that is not shown; may be absent.
    pub password: Option<Secret>,
    /// `postBody`: text; may be absent.
    pub post_body: Option<Text>,
    /// `postSummary`: text; may be absent.
    pub post_summary: Option<Text>,
    /// `publicAccessRules`: a list: any JSON; may be absent.
    pub public_access_rules: Option<Vec<Value>>,
    /// `publicAccessRulesEnabled`: true or false; may be absent.
    pub public_access_rules_enabled: Option<bool>,
    /// `publishDate`: a point in time; may be absent.
    pub publish_date: Option<DateTime>,
    /// `publishImmediately`: true or false; may be absent.
    pub publish_immediately: Option<bool>,
    /// `publishedAt`: a point in time; may be absent.
    pub published_at: Option<DateTime>,
    /// `rssBody`: text; may be absent.
    pub rss_body: Option<Text>,
    /// `rssSummary`: text; may be absent.
    pub rss_summary: Option<Text>,
    /// `slug`: text; may be absent.
    pub slug: Option<Text>,
    /// `state`: text; may be absent.
    pub state: Option<Text>,
    /// `tagIds`: a list: a whole number; may be absent.
    pub tag_ids: Option<Vec<i64>>,
    /// `themeSettingsValues`: a map by name: any JSON; may be absent.
    pub theme_settings_values: Option<Map<Value>>,
    /// `translatedFromId`: text; may be absent.
    pub translated_from_id: Option<Text>,
    /// `translations`: a map by name: `ContentLanguageVariation`; may be absent.
    pub translations: Option<Map<ContentLanguageVariation>>,
    /// `updated`: a point in time; may be absent.
    pub updated: Option<DateTime>,
    /// `updatedById`: text; may be absent.
    pub updated_by_id: Option<Text>,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// `useFeaturedImage`: true or false; may be absent.
    pub use_featured_image: Option<bool>,
    /// `widgetContainers`: a map by name: any JSON; may be absent.
    pub widget_containers: Option<Map<Value>>,
    /// `widgets`: a map by name: any JSON; may be absent.
    pub widgets: Option<Map<Value>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsBlogPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogPost", kind: Kind::Record(&[
            Member { name: "abStatus", required: false }, Member { name: "abTestId", required: false },
            Member { name: "archivedAt", required: false }, Member { name: "archivedInDashboard", required: false },
            Member { name: "attachedStylesheets", required: false }, Member { name: "authorName", required: false },
            Member { name: "blogAuthorId", required: false }, Member { name: "campaign", required: false },
            Member { name: "categoryId", required: false }, Member { name: "contentGroupId", required: false },
            Member { name: "contentTypeCategory", required: false }, Member { name: "created", required: false },
            Member { name: "createdById", required: false }, Member { name: "currentState", required: false },
            Member { name: "currentlyPublished", required: false }, Member { name: "domain", required: false },
            Member { name: "dynamicPageDataSourceId", required: false },
            Member { name: "dynamicPageDataSourceType", required: false },
            Member { name: "dynamicPageHubDbTableId", required: false },
            Member { name: "enableDomainStylesheets", required: false },
            Member { name: "enableGoogleAmpOutputOverride", required: false },
            Member { name: "enableLayoutStylesheets", required: false },
            Member { name: "featuredImage", required: false },
            Member { name: "featuredImageAltText", required: false }, Member { name: "folderId", required: false },
            Member { name: "footerHtml", required: false }, Member { name: "headHtml", required: false },
            Member { name: "htmlTitle", required: false }, Member { name: "id", required: false },
            Member { name: "includeDefaultCustomCss", required: false },
            Member { name: "language", required: false }, Member { name: "layoutSections", required: false },
            Member { name: "linkRelCanonicalUrl", required: false },
            Member { name: "mabExperimentId", required: false }, Member { name: "metaDescription", required: false },
            Member { name: "name", required: false }, Member { name: "pageExpiryDate", required: false },
            Member { name: "pageExpiryEnabled", required: false },
            Member { name: "pageExpiryRedirectId", required: false },
            Member { name: "pageExpiryRedirectUrl", required: false }, Member { name: "password", required: false },
            Member { name: "postBody", required: false }, Member { name: "postSummary", required: false },
            Member { name: "publicAccessRules", required: false },
            Member { name: "publicAccessRulesEnabled", required: false },
            Member { name: "publishDate", required: false }, Member { name: "publishImmediately", required: false },
            Member { name: "publishedAt", required: false }, Member { name: "rssBody", required: false },
            Member { name: "rssSummary", required: false }, Member { name: "slug", required: false },
            Member { name: "state", required: false }, Member { name: "tagIds", required: false },
            Member { name: "themeSettingsValues", required: false },
            Member { name: "translatedFromId", required: false }, Member { name: "translations", required: false },
            Member { name: "updated", required: false }, Member { name: "updatedById", required: false },
            Member { name: "url", required: false }, Member { name: "useFeaturedImage", required: false },
            Member { name: "widgetContainers", required: false }, Member { name: "widgets", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ab_status: None, ab_test_id: None, archived_at: None, archived_in_dashboard: None,
            attached_stylesheets: None, author_name: None, blog_author_id: None, campaign: None, category_id: None,
            content_group_id: None, content_type_category: None, created: None, created_by_id: None,
            current_state: None, currently_published: None, domain: None, dynamic_page_data_source_id: None,
            dynamic_page_data_source_type: None, dynamic_page_hub_db_table_id: None, enable_domain_stylesheets: None,
            enable_google_amp_output_override: None, enable_layout_stylesheets: None, featured_image: None,
            featured_image_alt_text: None, folder_id: None, footer_html: None, head_html: None, html_title: None,
            id: None, include_default_custom_css: None, language: None, layout_sections: None,
            link_rel_canonical_url: None, mab_experiment_id: None, meta_description: None, name: None,
            page_expiry_date: None, page_expiry_enabled: None, page_expiry_redirect_id: None,
            page_expiry_redirect_url: None, password: None, post_body: None, post_summary: None,
            public_access_rules: None, public_access_rules_enabled: None, publish_date: None,
            publish_immediately: None, published_at: None, rss_body: None, rss_summary: None, slug: None,
            state: None, tag_ids: None, theme_settings_values: None, translated_from_id: None, translations: None,
            updated: None, updated_by_id: None, url: None, use_featured_image: None, widget_containers: None,
            widgets: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.ab_status, 1 => &self.ab_test_id, 2 => &self.archived_at, 3 => &self.archived_in_dashboard,
            4 => &self.attached_stylesheets, 5 => &self.author_name, 6 => &self.blog_author_id, 7 => &self.campaign,
            8 => &self.category_id, 9 => &self.content_group_id, 10 => &self.content_type_category,
            11 => &self.created, 12 => &self.created_by_id, 13 => &self.current_state,
            14 => &self.currently_published, 15 => &self.domain, 16 => &self.dynamic_page_data_source_id,
            17 => &self.dynamic_page_data_source_type, 18 => &self.dynamic_page_hub_db_table_id,
            19 => &self.enable_domain_stylesheets, 20 => &self.enable_google_amp_output_override,
            21 => &self.enable_layout_stylesheets, 22 => &self.featured_image, 23 => &self.featured_image_alt_text,
            24 => &self.folder_id, 25 => &self.footer_html, 26 => &self.head_html, 27 => &self.html_title,
            28 => &self.id, 29 => &self.include_default_custom_css, 30 => &self.language,
            31 => &self.layout_sections, 32 => &self.link_rel_canonical_url, 33 => &self.mab_experiment_id,
            34 => &self.meta_description, 35 => &self.name, 36 => &self.page_expiry_date,
            37 => &self.page_expiry_enabled, 38 => &self.page_expiry_redirect_id,
            39 => &self.page_expiry_redirect_url, 40 => &self.password, 41 => &self.post_body,
            42 => &self.post_summary, 43 => &self.public_access_rules, 44 => &self.public_access_rules_enabled,
            45 => &self.publish_date, 46 => &self.publish_immediately, 47 => &self.published_at,
            48 => &self.rss_body, 49 => &self.rss_summary, 50 => &self.slug, 51 => &self.state, 52 => &self.tag_ids,
            53 => &self.theme_settings_values, 54 => &self.translated_from_id, 55 => &self.translations,
            56 => &self.updated, 57 => &self.updated_by_id, 58 => &self.url, 59 => &self.use_featured_image,
            60 => &self.widget_containers, 61 => &self.widgets, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.ab_status, 1 => &mut self.ab_test_id, 2 => &mut self.archived_at,
            3 => &mut self.archived_in_dashboard, 4 => &mut self.attached_stylesheets, 5 => &mut self.author_name,
            6 => &mut self.blog_author_id, 7 => &mut self.campaign, 8 => &mut self.category_id,
            9 => &mut self.content_group_id, 10 => &mut self.content_type_category, 11 => &mut self.created,
            12 => &mut self.created_by_id, 13 => &mut self.current_state, 14 => &mut self.currently_published,
            15 => &mut self.domain, 16 => &mut self.dynamic_page_data_source_id,
            17 => &mut self.dynamic_page_data_source_type, 18 => &mut self.dynamic_page_hub_db_table_id,
            19 => &mut self.enable_domain_stylesheets, 20 => &mut self.enable_google_amp_output_override,
            21 => &mut self.enable_layout_stylesheets, 22 => &mut self.featured_image,
            23 => &mut self.featured_image_alt_text, 24 => &mut self.folder_id, 25 => &mut self.footer_html,
            26 => &mut self.head_html, 27 => &mut self.html_title, 28 => &mut self.id,
            29 => &mut self.include_default_custom_css, 30 => &mut self.language, 31 => &mut self.layout_sections,
            32 => &mut self.link_rel_canonical_url, 33 => &mut self.mab_experiment_id,
            34 => &mut self.meta_description, 35 => &mut self.name, 36 => &mut self.page_expiry_date,
            37 => &mut self.page_expiry_enabled, 38 => &mut self.page_expiry_redirect_id,
            39 => &mut self.page_expiry_redirect_url, 40 => &mut self.password, 41 => &mut self.post_body,
            42 => &mut self.post_summary, 43 => &mut self.public_access_rules,
            44 => &mut self.public_access_rules_enabled, 45 => &mut self.publish_date,
            46 => &mut self.publish_immediately, 47 => &mut self.published_at, 48 => &mut self.rss_body,
            49 => &mut self.rss_summary, 50 => &mut self.slug, 51 => &mut self.state, 52 => &mut self.tag_ids,
            53 => &mut self.theme_settings_values, 54 => &mut self.translated_from_id, 55 => &mut self.translations,
            56 => &mut self.updated, 57 => &mut self.updated_by_id, 58 => &mut self.url,
            59 => &mut self.use_featured_image, 60 => &mut self.widget_containers, 61 => &mut self.widgets,
            _ => &mut self.rest,
        }
    }
}
impl PostsBlogPost {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `abStatus`.
    pub fn ab_status(mut self, ab_status: impl Into<PageAbStatus>) -> Self {
        self.ab_status = Some(ab_status.into()); self
    }
    /// Sets `abTestId`.
    pub fn ab_test_id(mut self, ab_test_id: impl Into<Text>) -> Self { self.ab_test_id = Some(ab_test_id.into()); self }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<i64>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `archivedInDashboard`.
    pub fn archived_in_dashboard(mut self, archived_in_dashboard: bool) -> Self {
        self.archived_in_dashboard = Some(archived_in_dashboard); self
    }
    /// Sets `attachedStylesheets`.
    pub fn attached_stylesheets(mut self, attached_stylesheets: impl IntoIterator<Item = impl Into<Map<Value>>>) -> Self {
        self.attached_stylesheets = Some(attached_stylesheets.into_iter().map(Into::into).collect()); self
    }
    /// Sets `authorName`.
    pub fn author_name(mut self, author_name: impl Into<Text>) -> Self {
        self.author_name = Some(author_name.into()); self
    }
    /// Sets `blogAuthorId`.
    pub fn blog_author_id(mut self, blog_author_id: impl Into<Text>) -> Self {
        self.blog_author_id = Some(blog_author_id.into()); self
    }
    /// Sets `campaign`.
    pub fn campaign(mut self, campaign: impl Into<Text>) -> Self { self.campaign = Some(campaign.into()); self }
    /// Sets `categoryId`.
    pub fn category_id(mut self, category_id: impl Into<i64>) -> Self {
        self.category_id = Some(category_id.into()); self
    }
    /// Sets `contentGroupId`.
    pub fn content_group_id(mut self, content_group_id: impl Into<Text>) -> Self {
        self.content_group_id = Some(content_group_id.into()); self
    }
    /// Sets `contentTypeCategory`.
    pub fn content_type_category(mut self, content_type_category: impl Into<BlogPostContentTypeCategory>) -> Self {
        self.content_type_category = Some(content_type_category.into()); self
    }
    /// Sets `created`.
    pub fn created(mut self, created: impl Into<DateTime>) -> Self { self.created = Some(created.into()); self }
    /// Sets `createdById`.
    pub fn created_by_id(mut self, created_by_id: impl Into<Text>) -> Self {
        self.created_by_id = Some(created_by_id.into()); self
    }
    /// Sets `currentState`.
    pub fn current_state(mut self, current_state: impl Into<PageCurrentState>) -> Self {
        self.current_state = Some(current_state.into()); self
    }
    /// Sets `currentlyPublished`.
    pub fn currently_published(mut self, currently_published: bool) -> Self {
        self.currently_published = Some(currently_published); self
    }
    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<Text>) -> Self { self.domain = Some(domain.into()); self }
    /// Sets `dynamicPageDataSourceId`.
    pub fn dynamic_page_data_source_id(mut self, dynamic_page_data_source_id: impl Into<Text>) -> Self {
        self.dynamic_page_data_source_id = Some(dynamic_page_data_source_id.into()); self
    }
    /// Sets `dynamicPageDataSourceType`.
    pub fn dynamic_page_data_source_type(mut self, dynamic_page_data_source_type: impl Into<i64>) -> Self {
        self.dynamic_page_data_source_type = Some(dynamic_page_data_source_type.into()); self
    }
    /// Sets `dynamicPageHubDbTableId`.
    pub fn dynamic_page_hub_db_table_id(mut self, dynamic_page_hub_db_table_id: impl Into<Text>) -> Self {
        self.dynamic_page_hub_db_table_id = Some(dynamic_page_hub_db_table_id.into()); self
    }
    /// Sets `enableDomainStylesheets`.
    pub fn enable_domain_stylesheets(mut self, enable_domain_stylesheets: bool) -> Self {
        self.enable_domain_stylesheets = Some(enable_domain_stylesheets); self
    }
    /// Sets `enableGoogleAmpOutputOverride`.
    pub fn enable_google_amp_output_override(mut self, enable_google_amp_output_override: bool) -> Self {
        self.enable_google_amp_output_override = Some(enable_google_amp_output_override); self
    }
    /// Sets `enableLayoutStylesheets`.
    pub fn enable_layout_stylesheets(mut self, enable_layout_stylesheets: bool) -> Self {
        self.enable_layout_stylesheets = Some(enable_layout_stylesheets); self
    }
    /// Sets `featuredImage`.
    pub fn featured_image(mut self, featured_image: impl Into<Text>) -> Self {
        self.featured_image = Some(featured_image.into()); self
    }
    /// Sets `featuredImageAltText`.
    pub fn featured_image_alt_text(mut self, featured_image_alt_text: impl Into<Text>) -> Self {
        self.featured_image_alt_text = Some(featured_image_alt_text.into()); self
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self { self.folder_id = Some(folder_id.into()); self }
    /// Sets `footerHtml`.
    pub fn footer_html(mut self, footer_html: impl Into<Text>) -> Self {
        self.footer_html = Some(footer_html.into()); self
    }
    /// Sets `headHtml`.
    pub fn head_html(mut self, head_html: impl Into<Text>) -> Self { self.head_html = Some(head_html.into()); self }
    /// Sets `htmlTitle`.
    pub fn html_title(mut self, html_title: impl Into<Text>) -> Self { self.html_title = Some(html_title.into()); self }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self { self.id = Some(id.into()); self }
    /// Sets `includeDefaultCustomCss`.
    pub fn include_default_custom_css(mut self, include_default_custom_css: bool) -> Self {
        self.include_default_custom_css = Some(include_default_custom_css); self
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `layoutSections`.
    pub fn layout_sections(mut self, layout_sections: impl Into<Map<LayoutSection>>) -> Self {
        self.layout_sections = Some(layout_sections.into()); self
    }
    /// Sets `linkRelCanonicalUrl`.
    pub fn link_rel_canonical_url(mut self, link_rel_canonical_url: impl Into<Text>) -> Self {
        self.link_rel_canonical_url = Some(link_rel_canonical_url.into()); self
    }
    /// Sets `mabExperimentId`.
    pub fn mab_experiment_id(mut self, mab_experiment_id: impl Into<Text>) -> Self {
        self.mab_experiment_id = Some(mab_experiment_id.into()); self
    }
    /// Sets `metaDescription`.
    pub fn meta_description(mut self, meta_description: impl Into<Text>) -> Self {
        self.meta_description = Some(meta_description.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `pageExpiryDate`.
    pub fn page_expiry_date(mut self, page_expiry_date: impl Into<i64>) -> Self {
        self.page_expiry_date = Some(page_expiry_date.into()); self
    }
    /// Sets `pageExpiryEnabled`.
    pub fn page_expiry_enabled(mut self, page_expiry_enabled: bool) -> Self {
        self.page_expiry_enabled = Some(page_expiry_enabled); self
    }
    /// Sets `pageExpiryRedirectId`.
    pub fn page_expiry_redirect_id(mut self, page_expiry_redirect_id: impl Into<i64>) -> Self {
        self.page_expiry_redirect_id = Some(page_expiry_redirect_id.into()); self
    }
    /// Sets `pageExpiryRedirectUrl`.
    pub fn page_expiry_redirect_url(mut self, page_expiry_redirect_url: impl Into<Text>) -> Self {
        self.page_expiry_redirect_url = Some(page_expiry_redirect_url.into()); self
    }
    /// Sets `password`.
    pub fn password(mut self, password: impl Into<Secret>) -> Self { self.password = Some(password.into()); self }
    /// Sets `postBody`.
    pub fn post_body(mut self, post_body: impl Into<Text>) -> Self { self.post_body = Some(post_body.into()); self }
    /// Sets `postSummary`.
    pub fn post_summary(mut self, post_summary: impl Into<Text>) -> Self {
        self.post_summary = Some(post_summary.into()); self
    }
    /// Sets `publicAccessRules`.
    pub fn public_access_rules(mut self, public_access_rules: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.public_access_rules = Some(public_access_rules.into_iter().map(Into::into).collect()); self
    }
    /// Sets `publicAccessRulesEnabled`.
    pub fn public_access_rules_enabled(mut self, public_access_rules_enabled: bool) -> Self {
        self.public_access_rules_enabled = Some(public_access_rules_enabled); self
    }
    /// Sets `publishDate`.
    pub fn publish_date(mut self, publish_date: impl Into<DateTime>) -> Self {
        self.publish_date = Some(publish_date.into()); self
    }
    /// Sets `publishImmediately`.
    pub fn publish_immediately(mut self, publish_immediately: bool) -> Self {
        self.publish_immediately = Some(publish_immediately); self
    }
    /// Sets `publishedAt`.
    pub fn published_at(mut self, published_at: impl Into<DateTime>) -> Self {
        self.published_at = Some(published_at.into()); self
    }
    /// Sets `rssBody`.
    pub fn rss_body(mut self, rss_body: impl Into<Text>) -> Self { self.rss_body = Some(rss_body.into()); self }
    /// Sets `rssSummary`.
    pub fn rss_summary(mut self, rss_summary: impl Into<Text>) -> Self {
        self.rss_summary = Some(rss_summary.into()); self
    }
    /// Sets `slug`.
    pub fn slug(mut self, slug: impl Into<Text>) -> Self { self.slug = Some(slug.into()); self }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self { self.state = Some(state.into()); self }
    /// Sets `tagIds`.
    pub fn tag_ids(mut self, tag_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tag_ids = Some(tag_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `themeSettingsValues`.
    pub fn theme_settings_values(mut self, theme_settings_values: impl Into<Map<Value>>) -> Self {
        self.theme_settings_values = Some(theme_settings_values.into()); self
    }
    /// Sets `translatedFromId`.
    pub fn translated_from_id(mut self, translated_from_id: impl Into<Text>) -> Self {
        self.translated_from_id = Some(translated_from_id.into()); self
    }
    /// Sets `translations`.
    pub fn translations(mut self, translations: impl Into<Map<ContentLanguageVariation>>) -> Self {
        self.translations = Some(translations.into()); self
    }
    /// Sets `updated`.
    pub fn updated(mut self, updated: impl Into<DateTime>) -> Self { self.updated = Some(updated.into()); self }
    /// Sets `updatedById`.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<Text>) -> Self {
        self.updated_by_id = Some(updated_by_id.into()); self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
    /// Sets `useFeaturedImage`.
    pub fn use_featured_image(mut self, use_featured_image: bool) -> Self {
        self.use_featured_image = Some(use_featured_image); self
    }
    /// Sets `widgetContainers`.
    pub fn widget_containers(mut self, widget_containers: impl Into<Map<Value>>) -> Self {
        self.widget_containers = Some(widget_containers.into()); self
    }
    /// Sets `widgets`.
    pub fn widgets(mut self, widgets: impl Into<Map<Value>>) -> Self { self.widgets = Some(widgets.into()); self }
}
impl Default for PostsBlogPost {
    #[inline] fn default() -> Self { Self::new() }
}

/// `BlogPostLanguageCloneRequestVNext`: 3 members.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[doc(alias = "BlogPostLanguageCloneRequestVNext")]
#[non_exhaustive]
pub struct PostsBlogPostLanguageCloneRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `usePublished`: true or false; may be absent.
    pub use_published: Option<bool>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsBlogPostLanguageCloneRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogPostLanguageCloneRequestVNext", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "language", required: false },
            Member { name: "usePublished", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, language: None, use_published: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.language, 2 => &self.use_published, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.language, 2 => &mut self.use_published, _ => &mut self.rest }
    }
}
impl PostsBlogPostLanguageCloneRequestVNext {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `usePublished`.
    pub fn use_published(mut self, use_published: bool) -> Self { self.use_published = Some(use_published); self }
}

/// `BlogPostVersion`: 4 members.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[doc(alias = "BlogPostVersion")]
#[non_exhaustive]
pub struct PostsBlogPostVersion {
    /// `id`: text.
    pub id: Text,
    /// `object`: `PostsBlogPost`.
    pub object: PostsBlogPost,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsBlogPostVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogPostVersion", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "object", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "user", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, object: Shaped::blank(), updated_at: DateTime::UNSET, user: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.object, 2 => &self.updated_at, 3 => &self.user, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.object, 2 => &mut self.updated_at, 3 => &mut self.user,
            _ => &mut self.rest,
        }
    }
}
impl PostsBlogPostVersion {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, object: impl Into<PostsBlogPost>, updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(), object: object.into(), updated_at: updated_at.into(), user: user.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `BreakpointStyles`: 3 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[doc(alias = "BreakpointStyles")]
#[non_exhaustive]
pub struct PostsBreakpointStyles {
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `margin`: `PostsMargin`.
    pub margin: PostsMargin,
    /// `padding`: `PostsPadding`.
    pub padding: PostsPadding,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsBreakpointStyles {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BreakpointStyles", kind: Kind::Record(&[
            Member { name: "hidden", required: true }, Member { name: "margin", required: true },
            Member { name: "padding", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { hidden: false, margin: Shaped::blank(), padding: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.hidden, 1 => &self.margin, 2 => &self.padding, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.hidden, 1 => &mut self.margin, 2 => &mut self.padding, _ => &mut self.rest }
    }
}
impl PostsBreakpointStyles {
    /// With all that is required.
    pub fn new(hidden: bool, margin: impl Into<PostsMargin>, padding: impl Into<PostsPadding>) -> Self {
        Self { hidden, margin: margin.into(), padding: padding.into(), rest: Rest::EMPTY }
    }
}

/// `CollectionResponseWithTotalBlogPostForwardPaging`: 3 members.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[doc(alias = "CollectionResponseWithTotalBlogPostForwardPaging")]
#[non_exhaustive]
pub struct PostsCollectionResponseWithTotalBlogPostForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PostsBlogPost`.
    pub results: Vec<PostsBlogPost>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsCollectionResponseWithTotalBlogPostForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalBlogPostForwardPaging", kind: Kind::Record(&[
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
impl PostsCollectionResponseWithTotalBlogPostForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PostsBlogPost>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `CollectionResponseWithTotalBlogPostVersion`: 3 members.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[doc(alias = "CollectionResponseWithTotalBlogPostVersion")]
#[non_exhaustive]
pub struct PostsCollectionResponseWithTotalBlogPostVersion {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PostsVersionBlogPost`.
    pub results: Vec<PostsVersionBlogPost>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsCollectionResponseWithTotalBlogPostVersion {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalBlogPostVersion", kind: Kind::Record(&[
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
impl PostsCollectionResponseWithTotalBlogPostVersion {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PostsVersionBlogPost>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `Gradient`: 3 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[doc(alias = "Gradient")]
#[non_exhaustive]
pub struct PostsGradient {
    /// `angle`: `PostsAngle`.
    pub angle: PostsAngle,
    /// `colors`: a list: `ColorStop`.
    pub colors: Vec<ColorStop>,
    /// `sideOrCorner`: `SideOrCorner`.
    pub side_or_corner: SideOrCorner,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsGradient {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Gradient", kind: Kind::Record(&[
            Member { name: "angle", required: true }, Member { name: "colors", required: true },
            Member { name: "sideOrCorner", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { angle: Shaped::blank(), colors: Vec::new(), side_or_corner: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.angle, 1 => &self.colors, 2 => &self.side_or_corner, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.angle, 1 => &mut self.colors, 2 => &mut self.side_or_corner, _ => &mut self.rest }
    }
}
impl PostsGradient {
    /// With all that is required.
    pub fn new(
        angle: impl Into<PostsAngle>, colors: impl IntoIterator<Item = impl Into<ColorStop>>,
        side_or_corner: impl Into<SideOrCorner>,
    ) -> Self {
        Self {
            angle: angle.into(), colors: colors.into_iter().map(Into::into).collect(),
            side_or_corner: side_or_corner.into(), rest: Rest::EMPTY,
        }
    }
}

/// `LayoutSection`: 13 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[doc(alias = "LayoutSection")]
#[non_exhaustive]
pub struct PostsLayoutSection {
    /// `cells`: a list: `PostsLayoutSection`.
    pub cells: Vec<PostsLayoutSection>,
    /// `cssClass`: text.
    pub css_class: Text,
    /// `cssId`: text.
    pub css_id: Text,
    /// `cssStyle`: text.
    pub css_style: Text,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `params`: a map by name: any JSON.
    pub params: Map<Value>,
    /// `rowMetaData`: a list: `PostsRowMetaData`.
    pub row_meta_data: Vec<PostsRowMetaData>,
    /// `rows`: a list: a map by name: `PostsLayoutSection`.
    pub rows: Vec<Map<PostsLayoutSection>>,
    /// `styles`: `PostsStyles`.
    pub styles: PostsStyles,
    /// `type`: text.
    pub r#type: Text,
    /// `w`: a whole number.
    pub w: i64,
    /// `x`: a whole number.
    pub x: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsLayoutSection {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LayoutSection", kind: Kind::Record(&[
            Member { name: "cells", required: true }, Member { name: "cssClass", required: true },
            Member { name: "cssId", required: true }, Member { name: "cssStyle", required: true },
            Member { name: "label", required: true }, Member { name: "name", required: true },
            Member { name: "params", required: true }, Member { name: "rowMetaData", required: true },
            Member { name: "rows", required: true }, Member { name: "styles", required: true },
            Member { name: "type", required: true }, Member { name: "w", required: true },
            Member { name: "x", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            cells: Vec::new(), css_class: Text::EMPTY, css_id: Text::EMPTY, css_style: Text::EMPTY,
            label: Text::EMPTY, name: Text::EMPTY, params: Map::EMPTY, row_meta_data: Vec::new(), rows: Vec::new(),
            styles: Shaped::blank(), r#type: Text::EMPTY, w: 0, x: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cells, 1 => &self.css_class, 2 => &self.css_id, 3 => &self.css_style, 4 => &self.label,
            5 => &self.name, 6 => &self.params, 7 => &self.row_meta_data, 8 => &self.rows, 9 => &self.styles,
            10 => &self.r#type, 11 => &self.w, 12 => &self.x, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cells, 1 => &mut self.css_class, 2 => &mut self.css_id, 3 => &mut self.css_style,
            4 => &mut self.label, 5 => &mut self.name, 6 => &mut self.params, 7 => &mut self.row_meta_data,
            8 => &mut self.rows, 9 => &mut self.styles, 10 => &mut self.r#type, 11 => &mut self.w, 12 => &mut self.x,
            _ => &mut self.rest,
        }
    }
}
impl PostsLayoutSection {
    /// With all that is required.
    pub fn new(
        cells: impl IntoIterator<Item = impl Into<PostsLayoutSection>>, css_class: impl Into<Text>,
        css_id: impl Into<Text>, css_style: impl Into<Text>, label: impl Into<Text>, name: impl Into<Text>,
        params: impl Into<Map<Value>>, row_meta_data: impl IntoIterator<Item = impl Into<PostsRowMetaData>>,
        rows: impl IntoIterator<Item = impl Into<Map<PostsLayoutSection>>>, styles: impl Into<PostsStyles>,
        r#type: impl Into<Text>, w: impl Into<i64>, x: impl Into<i64>,
    ) -> Self {
        Self {
            cells: cells.into_iter().map(Into::into).collect(), css_class: css_class.into(), css_id: css_id.into(),
            css_style: css_style.into(), label: label.into(), name: name.into(), params: params.into(),
            row_meta_data: row_meta_data.into_iter().map(Into::into).collect(),
            rows: rows.into_iter().map(Into::into).collect(), styles: styles.into(), r#type: r#type.into(),
            w: w.into(), x: x.into(), rest: Rest::EMPTY,
        }
    }
}

/// `Margin`: 2 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[doc(alias = "Margin")]
#[non_exhaustive]
pub struct PostsMargin {
    /// `bottom`: `PostsSize`.
    pub bottom: PostsSize,
    /// `top`: `PostsSize`.
    pub top: PostsSize,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsMargin {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Margin", kind: Kind::Record(&[
            Member { name: "bottom", required: true }, Member { name: "top", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { bottom: Shaped::blank(), top: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.bottom, 1 => &self.top, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.bottom, 1 => &mut self.top, _ => &mut self.rest }
    }
}
impl PostsMargin {
    /// With all that is required.
    pub fn new(bottom: impl Into<PostsSize>, top: impl Into<PostsSize>) -> Self {
        Self { bottom: bottom.into(), top: top.into(), rest: Rest::EMPTY }
    }
}

/// `Padding`: 4 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[doc(alias = "Padding")]
#[non_exhaustive]
pub struct PostsPadding {
    /// `bottom`: `PostsSize`.
    pub bottom: PostsSize,
    /// `left`: `PostsSize`.
    pub left: PostsSize,
    /// `right`: `PostsSize`.
    pub right: PostsSize,
    /// `top`: `PostsSize`.
    pub top: PostsSize,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsPadding {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Padding", kind: Kind::Record(&[
            Member { name: "bottom", required: true }, Member { name: "left", required: true },
            Member { name: "right", required: true }, Member { name: "top", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            bottom: Shaped::blank(), left: Shaped::blank(), right: Shaped::blank(), top: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.bottom, 1 => &self.left, 2 => &self.right, 3 => &self.top, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.bottom, 1 => &mut self.left, 2 => &mut self.right, 3 => &mut self.top,
            _ => &mut self.rest,
        }
    }
}
impl PostsPadding {
    /// With all that is required.
    pub fn new(
        bottom: impl Into<PostsSize>, left: impl Into<PostsSize>, right: impl Into<PostsSize>,
        top: impl Into<PostsSize>,
    ) -> Self {
        Self { bottom: bottom.into(), left: left.into(), right: right.into(), top: top.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    BatchInputBlogPost, BatchResponseBlogPost, BatchResponseBlogPostWithErrors, BlogPost,
    BlogPostLanguageCloneRequestVNext, BlogPostVersion, CollectionResponseWithTotalBlogPostForwardPaging,
    CollectionResponseWithTotalBlogPostVersion, PostsAngle, PostsBatchInputBlogPost, PostsBatchResponseBlogPost,
    PostsBatchResponseBlogPostWithErrors, PostsBlogPost, PostsBlogPostLanguageCloneRequestVNext,
    PostsBlogPostVersion, PostsBreakpointStyles, PostsCollectionResponseWithTotalBlogPostForwardPaging,
    PostsCollectionResponseWithTotalBlogPostVersion, PostsGradient, PostsLayoutSection, PostsMargin, PostsPadding,
}

crate::runtime::enumeration_traits! {
    PostsAngleUnits,
}
