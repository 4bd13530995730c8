// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BackgroundImage, BatchResponseSimplePublicStatus, BlogPostContentTypeCategory, ColorStop,
    ContentLanguageVariation, ForwardPaging, LayoutSection, PageAbStatus, PageCurrentState, Paging, RGBAColor,
    SideOrCorner, SideOrCornerVerticalSide, StandardError, StylesFlexboxPositioning, VersionUser,
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
}
crate::runtime::batch_body! { BatchResponseBlogPostWithErrors: BlogPost }

/// `BlogPost`: 61 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BlogPost {
    /// `abStatus`: `PageAbStatus`.
    pub ab_status: PageAbStatus,
    /// `abTestId`: text.
    pub ab_test_id: Text,
    /// `archivedAt`: a whole number.
    pub archived_at: i64,
    /// `archivedInDashboard`: true or false.
    pub archived_in_dashboard: bool,
    /// `attachedStylesheets`: a list: a map by name: any JSON.
    pub attached_stylesheets: Vec<Map<Value>>,
    /// `authorName`: text.
    pub author_name: Text,
    /// `blogAuthorId`: text.
    pub blog_author_id: Text,
    /// `campaign`: text.
    pub campaign: Text,
    /// `categoryId`: a whole number.
    pub category_id: i64,
    /// `contentGroupId`: text.
    pub content_group_id: Text,
    /// `contentTypeCategory`: `BlogPostContentTypeCategory`.
    pub content_type_category: BlogPostContentTypeCategory,
    /// `created`: a point in time.
    pub created: DateTime,
    /// `createdById`: text.
    pub created_by_id: Text,
    /// `currentState`: `PageCurrentState`.
    pub current_state: PageCurrentState,
    /// `currentlyPublished`: true or false.
    pub currently_published: bool,
    /// `domain`: text.
    pub domain: Text,
    /// `dynamicPageDataSourceId`: text.
    pub dynamic_page_data_source_id: Text,
    /// `dynamicPageDataSourceType`: a whole number.
    pub dynamic_page_data_source_type: i64,
    /// `dynamicPageHubDbTableId`: text.
    pub dynamic_page_hub_db_table_id: Text,
    /// `enableDomainStylesheets`: true or false.
    pub enable_domain_stylesheets: bool,
    /// `enableGoogleAmpOutputOverride`: true or false.
    pub enable_google_amp_output_override: bool,
    /// `enableLayoutStylesheets`: true or false.
    pub enable_layout_stylesheets: bool,
    /// `featuredImage`: text.
    pub featured_image: Text,
    /// `featuredImageAltText`: text.
    pub featured_image_alt_text: Text,
    /// `folderId`: text.
    pub folder_id: Text,
    /// `footerHtml`: text.
    pub footer_html: Text,
    /// `headHtml`: text.
    pub head_html: Text,
    /// `htmlTitle`: text.
    pub html_title: Text,
    /// `id`: text.
    pub id: Text,
    /// `includeDefaultCustomCss`: true or false.
    pub include_default_custom_css: bool,
    /// `language`: text.
    pub language: Text,
    /// `layoutSections`: a map by name: `PostsLayoutSection`.
    pub layout_sections: Map<PostsLayoutSection>,
    /// `linkRelCanonicalUrl`: text.
    pub link_rel_canonical_url: Text,
    /// `mabExperimentId`: text.
    pub mab_experiment_id: Text,
    /// `metaDescription`: text.
    pub meta_description: Text,
    /// `name`: text.
    pub name: Text,
    /// `pageExpiryDate`: a whole number.
    pub page_expiry_date: i64,
    /// `pageExpiryEnabled`: true or false.
    pub page_expiry_enabled: bool,
    /// `pageExpiryRedirectId`: a whole number.
    pub page_expiry_redirect_id: i64,
    /// `pageExpiryRedirectUrl`: text.
    pub page_expiry_redirect_url: Text,
    /// `password`: text that is not shown.
    pub password: Secret,
    /// `postBody`: text.
    pub post_body: Text,
    /// `postSummary`: text.
    pub post_summary: Text,
    /// `publicAccessRules`: a list: any JSON.
    pub public_access_rules: Vec<Value>,
    /// `publicAccessRulesEnabled`: true or false.
    pub public_access_rules_enabled: bool,
    /// `publishDate`: a point in time.
    pub publish_date: DateTime,
    /// `publishImmediately`: true or false.
    pub publish_immediately: bool,
    /// `rssBody`: text.
    pub rss_body: Text,
    /// `rssSummary`: text.
    pub rss_summary: Text,
    /// `slug`: text.
    pub slug: Text,
    /// `state`: text.
    pub state: Text,
    /// `tagIds`: a list: a whole number.
    pub tag_ids: Vec<i64>,
    /// `themeSettingsValues`: a map by name: any JSON.
    pub theme_settings_values: Map<Value>,
    /// `translatedFromId`: text.
    pub translated_from_id: Text,
    /// `translations`: a map by name: `ContentLanguageVariation`.
    pub translations: Map<ContentLanguageVariation>,
    /// `updated`: a point in time.
    pub updated: DateTime,
    /// `updatedById`: text.
    pub updated_by_id: Text,
    /// `url`: text.
    pub url: Text,
    /// `useFeaturedImage`: true or false.
    pub use_featured_image: bool,
    /// `widgetContainers`: a map by name: any JSON.
    pub widget_containers: Map<Value>,
    /// `widgets`: a map by name: any JSON.
    pub widgets: Map<Value>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BlogPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogPost", kind: Kind::Record(&[
            Member { name: "abStatus", required: true }, Member { name: "abTestId", required: true },
            Member { name: "archivedAt", required: true }, Member { name: "archivedInDashboard", required: true },
            Member { name: "attachedStylesheets", required: true }, Member { name: "authorName", required: true },
            Member { name: "blogAuthorId", required: true }, Member { name: "campaign", required: true },
            Member { name: "categoryId", required: true }, Member { name: "contentGroupId", required: true },
            Member { name: "contentTypeCategory", required: true }, Member { name: "created", required: true },
            Member { name: "createdById", required: true }, Member { name: "currentState", required: true },
            Member { name: "currentlyPublished", required: true }, Member { name: "domain", required: true },
            Member { name: "dynamicPageDataSourceId", required: true },
            Member { name: "dynamicPageDataSourceType", required: true },
            Member { name: "dynamicPageHubDbTableId", required: true },
            Member { name: "enableDomainStylesheets", required: true },
            Member { name: "enableGoogleAmpOutputOverride", required: true },
            Member { name: "enableLayoutStylesheets", required: true },
            Member { name: "featuredImage", required: true },
            Member { name: "featuredImageAltText", required: true }, Member { name: "folderId", required: true },
            Member { name: "footerHtml", required: true }, Member { name: "headHtml", required: true },
            Member { name: "htmlTitle", required: true }, Member { name: "id", required: true },
            Member { name: "includeDefaultCustomCss", required: true }, Member { name: "language", required: true },
            Member { name: "layoutSections", required: true },
            Member { name: "linkRelCanonicalUrl", required: true },
            Member { name: "mabExperimentId", required: true }, Member { name: "metaDescription", required: true },
            Member { name: "name", required: true }, Member { name: "pageExpiryDate", required: true },
            Member { name: "pageExpiryEnabled", required: true },
            Member { name: "pageExpiryRedirectId", required: true },
            Member { name: "pageExpiryRedirectUrl", required: true }, Member { name: "password", required: true },
            Member { name: "postBody", required: true }, Member { name: "postSummary", required: true },
            Member { name: "publicAccessRules", required: true },
            Member { name: "publicAccessRulesEnabled", required: true },
            Member { name: "publishDate", required: true }, Member { name: "publishImmediately", required: true },
            Member { name: "rssBody", required: true }, Member { name: "rssSummary", required: true },
            Member { name: "slug", required: true }, Member { name: "state", required: true },
            Member { name: "tagIds", required: true }, Member { name: "themeSettingsValues", required: true },
            Member { name: "translatedFromId", required: true }, Member { name: "translations", required: true },
            Member { name: "updated", required: true }, Member { name: "updatedById", required: true },
            Member { name: "url", required: true }, Member { name: "useFeaturedImage", required: true },
            Member { name: "widgetContainers", required: true }, Member { name: "widgets", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ab_status: Shaped::blank(), ab_test_id: Text::EMPTY, archived_at: 0, archived_in_dashboard: false,
            attached_stylesheets: Vec::new(), author_name: Text::EMPTY, blog_author_id: Text::EMPTY,
            campaign: Text::EMPTY, category_id: 0, content_group_id: Text::EMPTY,
            content_type_category: Shaped::blank(), created: DateTime::UNSET, created_by_id: Text::EMPTY,
            current_state: Shaped::blank(), currently_published: false, domain: Text::EMPTY,
            dynamic_page_data_source_id: Text::EMPTY, dynamic_page_data_source_type: 0,
            dynamic_page_hub_db_table_id: Text::EMPTY, enable_domain_stylesheets: false,
            enable_google_amp_output_override: false, enable_layout_stylesheets: false, featured_image: Text::EMPTY,
            featured_image_alt_text: Text::EMPTY, folder_id: Text::EMPTY, footer_html: Text::EMPTY,
            head_html: Text::EMPTY, html_title: Text::EMPTY, id: Text::EMPTY, include_default_custom_css: false,
            language: Text::EMPTY, layout_sections: Map::EMPTY, link_rel_canonical_url: Text::EMPTY,
            mab_experiment_id: Text::EMPTY, meta_description: Text::EMPTY, name: Text::EMPTY, page_expiry_date: 0,
            page_expiry_enabled: false, page_expiry_redirect_id: 0, page_expiry_redirect_url: Text::EMPTY,
            password: Secret::EMPTY, post_body: Text::EMPTY, post_summary: Text::EMPTY,
            public_access_rules: Vec::new(), public_access_rules_enabled: false, publish_date: DateTime::UNSET,
            publish_immediately: false, rss_body: Text::EMPTY, rss_summary: Text::EMPTY, slug: Text::EMPTY,
            state: Text::EMPTY, tag_ids: Vec::new(), theme_settings_values: Map::EMPTY,
            translated_from_id: Text::EMPTY, translations: Map::EMPTY, updated: DateTime::UNSET,
            updated_by_id: Text::EMPTY, url: Text::EMPTY, use_featured_image: false, widget_containers: Map::EMPTY,
            widgets: Map::EMPTY, rest: Rest::EMPTY,
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
    /// With all that is required.
    pub fn new(
        ab_status: impl Into<PageAbStatus>, ab_test_id: impl Into<Text>, archived_at: impl Into<i64>,
        archived_in_dashboard: bool, attached_stylesheets: impl IntoIterator<Item = impl Into<Map<Value>>>,
        author_name: impl Into<Text>, blog_author_id: impl Into<Text>, campaign: impl Into<Text>,
        category_id: impl Into<i64>, content_group_id: impl Into<Text>,
        content_type_category: impl Into<BlogPostContentTypeCategory>, created: impl Into<DateTime>,
        created_by_id: impl Into<Text>, current_state: impl Into<PageCurrentState>, currently_published: bool,
        domain: impl Into<Text>, dynamic_page_data_source_id: impl Into<Text>,
        dynamic_page_data_source_type: impl Into<i64>, dynamic_page_hub_db_table_id: impl Into<Text>,
        enable_domain_stylesheets: bool, enable_google_amp_output_override: bool, enable_layout_stylesheets: bool,
        featured_image: impl Into<Text>, featured_image_alt_text: impl Into<Text>, folder_id: impl Into<Text>,
        footer_html: impl Into<Text>, head_html: impl Into<Text>, html_title: impl Into<Text>, id: impl Into<Text>,
        include_default_custom_css: bool, language: impl Into<Text>,
        layout_sections: impl Into<Map<PostsLayoutSection>>, link_rel_canonical_url: impl Into<Text>,
        mab_experiment_id: impl Into<Text>, meta_description: impl Into<Text>, name: impl Into<Text>,
        page_expiry_date: impl Into<i64>, page_expiry_enabled: bool, page_expiry_redirect_id: impl Into<i64>,
        page_expiry_redirect_url: impl Into<Text>, password: impl Into<Secret>, post_body: impl Into<Text>,
        post_summary: impl Into<Text>, public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
        public_access_rules_enabled: bool, publish_date: impl Into<DateTime>, publish_immediately: bool,
        rss_body: impl Into<Text>, rss_summary: impl Into<Text>, slug: impl Into<Text>, state: impl Into<Text>,
        tag_ids: impl IntoIterator<Item = impl Into<i64>>, theme_settings_values: impl Into<Map<Value>>,
        translated_from_id: impl Into<Text>, translations: impl Into<Map<ContentLanguageVariation>>,
        updated: impl Into<DateTime>, updated_by_id: impl Into<Text>, url: impl Into<Text>, use_featured_image: bool,
        widget_containers: impl Into<Map<Value>>, widgets: impl Into<Map<Value>>,
    ) -> Self {
        Self {
            ab_status: ab_status.into(), ab_test_id: ab_test_id.into(), archived_at: archived_at.into(),
            archived_in_dashboard, attached_stylesheets: attached_stylesheets.into_iter().map(Into::into).collect(),
            author_name: author_name.into(), blog_author_id: blog_author_id.into(), campaign: campaign.into(),
            category_id: category_id.into(), content_group_id: content_group_id.into(),
            content_type_category: content_type_category.into(), created: created.into(),
            created_by_id: created_by_id.into(), current_state: current_state.into(), currently_published,
            domain: domain.into(), dynamic_page_data_source_id: dynamic_page_data_source_id.into(),
            dynamic_page_data_source_type: dynamic_page_data_source_type.into(),
            dynamic_page_hub_db_table_id: dynamic_page_hub_db_table_id.into(), enable_domain_stylesheets,
            enable_google_amp_output_override, enable_layout_stylesheets, featured_image: featured_image.into(),
            featured_image_alt_text: featured_image_alt_text.into(), folder_id: folder_id.into(),
            footer_html: footer_html.into(), head_html: head_html.into(), html_title: html_title.into(),
            id: id.into(), include_default_custom_css, language: language.into(),
            layout_sections: layout_sections.into(), link_rel_canonical_url: link_rel_canonical_url.into(),
            mab_experiment_id: mab_experiment_id.into(), meta_description: meta_description.into(),
            name: name.into(), page_expiry_date: page_expiry_date.into(), page_expiry_enabled,
            page_expiry_redirect_id: page_expiry_redirect_id.into(),
            page_expiry_redirect_url: page_expiry_redirect_url.into(), password: password.into(),
            post_body: post_body.into(), post_summary: post_summary.into(),
            public_access_rules: public_access_rules.into_iter().map(Into::into).collect(),
            public_access_rules_enabled, publish_date: publish_date.into(), publish_immediately,
            rss_body: rss_body.into(), rss_summary: rss_summary.into(), slug: slug.into(), state: state.into(),
            tag_ids: tag_ids.into_iter().map(Into::into).collect(),
            theme_settings_values: theme_settings_values.into(), translated_from_id: translated_from_id.into(),
            translations: translations.into(), updated: updated.into(), updated_by_id: updated_by_id.into(),
            url: url.into(), use_featured_image, widget_containers: widget_containers.into(),
            widgets: widgets.into(), rest: Rest::EMPTY,
        }
    }
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
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self { Self::Deg => 0, Self::Grad => 1, Self::Rad => 2, Self::Turn => 3, Self::Unknown(_) => 4 }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::Deg, 1 => Self::Grad, 2 => Self::Rad, 3 => Self::Turn, _ => Self::Unknown(Text::EMPTY),
        };
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
}
crate::runtime::batch_body! { PostsBatchResponseBlogPostWithErrors: PostsBlogPost }

/// `BlogPost`: 62 members.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[doc(alias = "BlogPost")]
#[non_exhaustive]
pub struct PostsBlogPost {
    /// `abStatus`: `PageAbStatus`.
    pub ab_status: PageAbStatus,
    /// `abTestId`: text.
    pub ab_test_id: Text,
    /// `archivedAt`: a whole number.
    pub archived_at: i64,
    /// `archivedInDashboard`: true or false.
    pub archived_in_dashboard: bool,
    /// `attachedStylesheets`: a list: a map by name: any JSON.
    pub attached_stylesheets: Vec<Map<Value>>,
    /// `authorName`: text.
    pub author_name: Text,
    /// `blogAuthorId`: text.
    pub blog_author_id: Text,
    /// `campaign`: text.
    pub campaign: Text,
    /// `categoryId`: a whole number.
    pub category_id: i64,
    /// `contentGroupId`: text.
    pub content_group_id: Text,
    /// `contentTypeCategory`: `BlogPostContentTypeCategory`.
    pub content_type_category: BlogPostContentTypeCategory,
    /// `created`: a point in time.
    pub created: DateTime,
    /// `createdById`: text.
    pub created_by_id: Text,
    /// `currentState`: `PageCurrentState`.
    pub current_state: PageCurrentState,
    /// `currentlyPublished`: true or false.
    pub currently_published: bool,
    /// `domain`: text.
    pub domain: Text,
    /// `dynamicPageDataSourceId`: text.
    pub dynamic_page_data_source_id: Text,
    /// `dynamicPageDataSourceType`: a whole number.
    pub dynamic_page_data_source_type: i64,
    /// `dynamicPageHubDbTableId`: text.
    pub dynamic_page_hub_db_table_id: Text,
    /// `enableDomainStylesheets`: true or false.
    pub enable_domain_stylesheets: bool,
    /// `enableGoogleAmpOutputOverride`: true or false.
    pub enable_google_amp_output_override: bool,
    /// `enableLayoutStylesheets`: true or false.
    pub enable_layout_stylesheets: bool,
    /// `featuredImage`: text.
    pub featured_image: Text,
    /// `featuredImageAltText`: text.
    pub featured_image_alt_text: Text,
    /// `folderId`: text.
    pub folder_id: Text,
    /// `footerHtml`: text.
    pub footer_html: Text,
    /// `headHtml`: text.
    pub head_html: Text,
    /// `htmlTitle`: text.
    pub html_title: Text,
    /// `id`: text.
    pub id: Text,
    /// `includeDefaultCustomCss`: true or false.
    pub include_default_custom_css: bool,
    /// `language`: text.
    pub language: Text,
    /// `layoutSections`: a map by name: `LayoutSection`.
    pub layout_sections: Map<LayoutSection>,
    /// `linkRelCanonicalUrl`: text.
    pub link_rel_canonical_url: Text,
    /// `mabExperimentId`: text.
    pub mab_experiment_id: Text,
    /// `metaDescription`: text.
    pub meta_description: Text,
    /// `name`: text.
    pub name: Text,
    /// `pageExpiryDate`: a whole number.
    pub page_expiry_date: i64,
    /// `pageExpiryEnabled`: true or false.
    pub page_expiry_enabled: bool,
    /// `pageExpiryRedirectId`: a whole number.
    pub page_expiry_redirect_id: i64,
    /// `pageExpiryRedirectUrl`: text.
    pub page_expiry_redirect_url: Text,
    /// `password`: text that is not shown.
    pub password: Secret,
    /// `postBody`: text.
    pub post_body: Text,
    /// `postSummary`: text.
    pub post_summary: Text,
    /// `publicAccessRules`: a list: any JSON.
    pub public_access_rules: Vec<Value>,
    /// `publicAccessRulesEnabled`: true or false.
    pub public_access_rules_enabled: bool,
    /// `publishDate`: a point in time.
    pub publish_date: DateTime,
    /// `publishImmediately`: true or false.
    pub publish_immediately: bool,
    /// `publishedAt`: a point in time.
    pub published_at: DateTime,
    /// `rssBody`: text.
    pub rss_body: Text,
    /// `rssSummary`: text.
    pub rss_summary: Text,
    /// `slug`: text.
    pub slug: Text,
    /// `state`: text.
    pub state: Text,
    /// `tagIds`: a list: a whole number.
    pub tag_ids: Vec<i64>,
    /// `themeSettingsValues`: a map by name: any JSON.
    pub theme_settings_values: Map<Value>,
    /// `translatedFromId`: text.
    pub translated_from_id: Text,
    /// `translations`: a map by name: `ContentLanguageVariation`.
    pub translations: Map<ContentLanguageVariation>,
    /// `updated`: a point in time.
    pub updated: DateTime,
    /// `updatedById`: text.
    pub updated_by_id: Text,
    /// `url`: text.
    pub url: Text,
    /// `useFeaturedImage`: true or false.
    pub use_featured_image: bool,
    /// `widgetContainers`: a map by name: any JSON.
    pub widget_containers: Map<Value>,
    /// `widgets`: a map by name: any JSON.
    pub widgets: Map<Value>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsBlogPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BlogPost", kind: Kind::Record(&[
            Member { name: "abStatus", required: true }, Member { name: "abTestId", required: true },
            Member { name: "archivedAt", required: true }, Member { name: "archivedInDashboard", required: true },
            Member { name: "attachedStylesheets", required: true }, Member { name: "authorName", required: true },
            Member { name: "blogAuthorId", required: true }, Member { name: "campaign", required: true },
            Member { name: "categoryId", required: true }, Member { name: "contentGroupId", required: true },
            Member { name: "contentTypeCategory", required: true }, Member { name: "created", required: true },
            Member { name: "createdById", required: true }, Member { name: "currentState", required: true },
            Member { name: "currentlyPublished", required: true }, Member { name: "domain", required: true },
            Member { name: "dynamicPageDataSourceId", required: true },
            Member { name: "dynamicPageDataSourceType", required: true },
            Member { name: "dynamicPageHubDbTableId", required: true },
            Member { name: "enableDomainStylesheets", required: true },
            Member { name: "enableGoogleAmpOutputOverride", required: true },
            Member { name: "enableLayoutStylesheets", required: true },
            Member { name: "featuredImage", required: true },
            Member { name: "featuredImageAltText", required: true }, Member { name: "folderId", required: true },
            Member { name: "footerHtml", required: true }, Member { name: "headHtml", required: true },
            Member { name: "htmlTitle", required: true }, Member { name: "id", required: true },
            Member { name: "includeDefaultCustomCss", required: true }, Member { name: "language", required: true },
            Member { name: "layoutSections", required: true },
            Member { name: "linkRelCanonicalUrl", required: true },
            Member { name: "mabExperimentId", required: true }, Member { name: "metaDescription", required: true },
            Member { name: "name", required: true }, Member { name: "pageExpiryDate", required: true },
            Member { name: "pageExpiryEnabled", required: true },
            Member { name: "pageExpiryRedirectId", required: true },
            Member { name: "pageExpiryRedirectUrl", required: true }, Member { name: "password", required: true },
            Member { name: "postBody", required: true }, Member { name: "postSummary", required: true },
            Member { name: "publicAccessRules", required: true },
            Member { name: "publicAccessRulesEnabled", required: true },
            Member { name: "publishDate", required: true }, Member { name: "publishImmediately", required: true },
            Member { name: "publishedAt", required: true }, Member { name: "rssBody", required: true },
            Member { name: "rssSummary", required: true }, Member { name: "slug", required: true },
            Member { name: "state", required: true }, Member { name: "tagIds", required: true },
            Member { name: "themeSettingsValues", required: true },
            Member { name: "translatedFromId", required: true }, Member { name: "translations", required: true },
            Member { name: "updated", required: true }, Member { name: "updatedById", required: true },
            Member { name: "url", required: true }, Member { name: "useFeaturedImage", required: true },
            Member { name: "widgetContainers", required: true }, Member { name: "widgets", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            ab_status: Shaped::blank(), ab_test_id: Text::EMPTY, archived_at: 0, archived_in_dashboard: false,
            attached_stylesheets: Vec::new(), author_name: Text::EMPTY, blog_author_id: Text::EMPTY,
            campaign: Text::EMPTY, category_id: 0, content_group_id: Text::EMPTY,
            content_type_category: Shaped::blank(), created: DateTime::UNSET, created_by_id: Text::EMPTY,
            current_state: Shaped::blank(), currently_published: false, domain: Text::EMPTY,
            dynamic_page_data_source_id: Text::EMPTY, dynamic_page_data_source_type: 0,
            dynamic_page_hub_db_table_id: Text::EMPTY, enable_domain_stylesheets: false,
            enable_google_amp_output_override: false, enable_layout_stylesheets: false, featured_image: Text::EMPTY,
            featured_image_alt_text: Text::EMPTY, folder_id: Text::EMPTY, footer_html: Text::EMPTY,
            head_html: Text::EMPTY, html_title: Text::EMPTY, id: Text::EMPTY, include_default_custom_css: false,
            language: Text::EMPTY, layout_sections: Map::EMPTY, link_rel_canonical_url: Text::EMPTY,
            mab_experiment_id: Text::EMPTY, meta_description: Text::EMPTY, name: Text::EMPTY, page_expiry_date: 0,
            page_expiry_enabled: false, page_expiry_redirect_id: 0, page_expiry_redirect_url: Text::EMPTY,
            password: Secret::EMPTY, post_body: Text::EMPTY, post_summary: Text::EMPTY,
            public_access_rules: Vec::new(), public_access_rules_enabled: false, publish_date: DateTime::UNSET,
            publish_immediately: false, published_at: DateTime::UNSET, rss_body: Text::EMPTY,
            rss_summary: Text::EMPTY, slug: Text::EMPTY, state: Text::EMPTY, tag_ids: Vec::new(),
            theme_settings_values: Map::EMPTY, translated_from_id: Text::EMPTY, translations: Map::EMPTY,
            updated: DateTime::UNSET, updated_by_id: Text::EMPTY, url: Text::EMPTY, use_featured_image: false,
            widget_containers: Map::EMPTY, widgets: Map::EMPTY, rest: Rest::EMPTY,
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
    /// With all that is required.
    pub fn new(
        ab_status: impl Into<PageAbStatus>, ab_test_id: impl Into<Text>, archived_at: impl Into<i64>,
        archived_in_dashboard: bool, attached_stylesheets: impl IntoIterator<Item = impl Into<Map<Value>>>,
        author_name: impl Into<Text>, blog_author_id: impl Into<Text>, campaign: impl Into<Text>,
        category_id: impl Into<i64>, content_group_id: impl Into<Text>,
        content_type_category: impl Into<BlogPostContentTypeCategory>, created: impl Into<DateTime>,
        created_by_id: impl Into<Text>, current_state: impl Into<PageCurrentState>, currently_published: bool,
        domain: impl Into<Text>, dynamic_page_data_source_id: impl Into<Text>,
        dynamic_page_data_source_type: impl Into<i64>, dynamic_page_hub_db_table_id: impl Into<Text>,
        enable_domain_stylesheets: bool, enable_google_amp_output_override: bool, enable_layout_stylesheets: bool,
        featured_image: impl Into<Text>, featured_image_alt_text: impl Into<Text>, folder_id: impl Into<Text>,
        footer_html: impl Into<Text>, head_html: impl Into<Text>, html_title: impl Into<Text>, id: impl Into<Text>,
        include_default_custom_css: bool, language: impl Into<Text>, layout_sections: impl Into<Map<LayoutSection>>,
        link_rel_canonical_url: impl Into<Text>, mab_experiment_id: impl Into<Text>,
        meta_description: impl Into<Text>, name: impl Into<Text>, page_expiry_date: impl Into<i64>,
        page_expiry_enabled: bool, page_expiry_redirect_id: impl Into<i64>,
        page_expiry_redirect_url: impl Into<Text>, password: impl Into<Secret>, post_body: impl Into<Text>,
        post_summary: impl Into<Text>, public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
        public_access_rules_enabled: bool, publish_date: impl Into<DateTime>, publish_immediately: bool,
        published_at: impl Into<DateTime>, rss_body: impl Into<Text>, rss_summary: impl Into<Text>,
        slug: impl Into<Text>, state: impl Into<Text>, tag_ids: impl IntoIterator<Item = impl Into<i64>>,
        theme_settings_values: impl Into<Map<Value>>, translated_from_id: impl Into<Text>,
        translations: impl Into<Map<ContentLanguageVariation>>, updated: impl Into<DateTime>,
        updated_by_id: impl Into<Text>, url: impl Into<Text>, use_featured_image: bool,
        widget_containers: impl Into<Map<Value>>, widgets: impl Into<Map<Value>>,
    ) -> Self {
        Self {
            ab_status: ab_status.into(), ab_test_id: ab_test_id.into(), archived_at: archived_at.into(),
            archived_in_dashboard, attached_stylesheets: attached_stylesheets.into_iter().map(Into::into).collect(),
            author_name: author_name.into(), blog_author_id: blog_author_id.into(), campaign: campaign.into(),
            category_id: category_id.into(), content_group_id: content_group_id.into(),
            content_type_category: content_type_category.into(), created: created.into(),
            created_by_id: created_by_id.into(), current_state: current_state.into(), currently_published,
            domain: domain.into(), dynamic_page_data_source_id: dynamic_page_data_source_id.into(),
            dynamic_page_data_source_type: dynamic_page_data_source_type.into(),
            dynamic_page_hub_db_table_id: dynamic_page_hub_db_table_id.into(), enable_domain_stylesheets,
            enable_google_amp_output_override, enable_layout_stylesheets, featured_image: featured_image.into(),
            featured_image_alt_text: featured_image_alt_text.into(), folder_id: folder_id.into(),
            footer_html: footer_html.into(), head_html: head_html.into(), html_title: html_title.into(),
            id: id.into(), include_default_custom_css, language: language.into(),
            layout_sections: layout_sections.into(), link_rel_canonical_url: link_rel_canonical_url.into(),
            mab_experiment_id: mab_experiment_id.into(), meta_description: meta_description.into(),
            name: name.into(), page_expiry_date: page_expiry_date.into(), page_expiry_enabled,
            page_expiry_redirect_id: page_expiry_redirect_id.into(),
            page_expiry_redirect_url: page_expiry_redirect_url.into(), password: password.into(),
            post_body: post_body.into(), post_summary: post_summary.into(),
            public_access_rules: public_access_rules.into_iter().map(Into::into).collect(),
            public_access_rules_enabled, publish_date: publish_date.into(), publish_immediately,
            published_at: published_at.into(), rss_body: rss_body.into(), rss_summary: rss_summary.into(),
            slug: slug.into(), state: state.into(), tag_ids: tag_ids.into_iter().map(Into::into).collect(),
            theme_settings_values: theme_settings_values.into(), translated_from_id: translated_from_id.into(),
            translations: translations.into(), updated: updated.into(), updated_by_id: updated_by_id.into(),
            url: url.into(), use_featured_image, widget_containers: widget_containers.into(),
            widgets: widgets.into(), rest: Rest::EMPTY,
        }
    }
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

/// `RowMetaData`: 2 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[doc(alias = "RowMetaData")]
#[non_exhaustive]
pub struct PostsRowMetaData {
    /// `cssClass`: text.
    pub css_class: Text,
    /// `styles`: `PostsStyles`.
    pub styles: PostsStyles,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsRowMetaData {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RowMetaData", kind: Kind::Record(&[
            Member { name: "cssClass", required: true }, Member { name: "styles", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { css_class: Text::EMPTY, styles: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.css_class, 1 => &self.styles, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.css_class, 1 => &mut self.styles, _ => &mut self.rest }
    }
}
impl PostsRowMetaData {
    /// With all that is required.
    pub fn new(css_class: impl Into<Text>, styles: impl Into<PostsStyles>) -> Self {
        Self { css_class: css_class.into(), styles: styles.into(), rest: Rest::EMPTY }
    }
}

/// `Size`: 2 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[doc(alias = "Size")]
#[non_exhaustive]
pub struct PostsSize {
    /// `units`: `PostsSizeUnits`.
    pub units: PostsSizeUnits,
    /// `value`: a number.
    pub value: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsSize {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Size", kind: Kind::Record(&[
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
impl PostsSize {
    /// With all that is required.
    pub fn new(units: impl Into<PostsSizeUnits>, value: impl Into<f64>) -> Self {
        Self { units: units.into(), value: value.into(), rest: Rest::EMPTY }
    }
}

/// 17 known values; any other is kept as it came.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum PostsSizeUnits {
    /// `%`
    Percent,
    /// `Q`
    Q,
    /// `ch`
    Ch,
    /// `cm`
    Cm,
    /// `em`
    Em,
    /// `ex`
    Ex,
    /// `in`
    In,
    /// `lh`
    Lh,
    /// `mm`
    Mm,
    /// `pc`
    Pc,
    /// `pt`
    Pt,
    /// `px`
    Px,
    /// `rem`
    Rem,
    /// `vh`
    Vh,
    /// `vmax`
    Vmax,
    /// `vmin`
    Vmin,
    /// `vw`
    Vw,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PostsSizeUnits {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PostsSizeUnits", kind: Kind::Enumeration(&[
            "%", "Q", "ch", "cm", "em", "ex", "in", "lh", "mm", "pc", "pt", "px", "rem", "vh", "vmax", "vmin", "vw",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn part(&self, _: usize) -> &dyn Field { match self { Self::Unknown(text) => text, _ => &NOTHING } }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field {
        match self { Self::Unknown(text) => text, _ => nothing() }
    }
    #[inline] fn variant(&self) -> usize {
        match self {
            Self::Percent => 0, Self::Q => 1, Self::Ch => 2, Self::Cm => 3, Self::Em => 4, Self::Ex => 5,
            Self::In => 6, Self::Lh => 7, Self::Mm => 8, Self::Pc => 9, Self::Pt => 10, Self::Px => 11,
            Self::Rem => 12, Self::Vh => 13, Self::Vmax => 14, Self::Vmin => 15, Self::Vw => 16,
            Self::Unknown(_) => 17,
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) {
        *self = match index {
            0 => Self::Percent, 1 => Self::Q, 2 => Self::Ch, 3 => Self::Cm, 4 => Self::Em, 5 => Self::Ex,
            6 => Self::In, 7 => Self::Lh, 8 => Self::Mm, 9 => Self::Pc, 10 => Self::Pt, 11 => Self::Px,
            12 => Self::Rem, 13 => Self::Vh, 14 => Self::Vmax, 15 => Self::Vmin, 16 => Self::Vw,
            _ => Self::Unknown(Text::EMPTY),
        };
    }
}

/// `Styles`: 8 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[doc(alias = "Styles")]
#[non_exhaustive]
pub struct PostsStyles {
    /// `backgroundColor`: `RGBAColor`.
    pub background_color: RGBAColor,
    /// `backgroundGradient`: `PostsGradient`.
    pub background_gradient: PostsGradient,
    /// `backgroundImage`: `BackgroundImage`.
    pub background_image: BackgroundImage,
    /// `breakpointStyles`: a map by name: `PostsBreakpointStyles`; may be absent.
    pub breakpoint_styles: Option<Map<PostsBreakpointStyles>>,
    /// `flexboxPositioning`: `StylesFlexboxPositioning`.
    pub flexbox_positioning: StylesFlexboxPositioning,
    /// `forceFullWidthSection`: true or false.
    pub force_full_width_section: bool,
    /// `maxWidthSectionCentering`: a whole number.
    pub max_width_section_centering: i64,
    /// `verticalAlignment`: `SideOrCornerVerticalSide`.
    pub vertical_alignment: SideOrCornerVerticalSide,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PostsStyles {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Styles", kind: Kind::Record(&[
            Member { name: "backgroundColor", required: true },
            Member { name: "backgroundGradient", required: true },
            Member { name: "backgroundImage", required: true }, Member { name: "breakpointStyles", required: false },
            Member { name: "flexboxPositioning", required: true },
            Member { name: "forceFullWidthSection", required: true },
            Member { name: "maxWidthSectionCentering", required: true },
            Member { name: "verticalAlignment", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            background_color: Shaped::blank(), background_gradient: Shaped::blank(),
            background_image: Shaped::blank(), breakpoint_styles: None, flexbox_positioning: Shaped::blank(),
            force_full_width_section: false, max_width_section_centering: 0, vertical_alignment: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.background_color, 1 => &self.background_gradient, 2 => &self.background_image,
            3 => &self.breakpoint_styles, 4 => &self.flexbox_positioning, 5 => &self.force_full_width_section,
            6 => &self.max_width_section_centering, 7 => &self.vertical_alignment, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.background_color, 1 => &mut self.background_gradient, 2 => &mut self.background_image,
            3 => &mut self.breakpoint_styles, 4 => &mut self.flexbox_positioning,
            5 => &mut self.force_full_width_section, 6 => &mut self.max_width_section_centering,
            7 => &mut self.vertical_alignment, _ => &mut self.rest,
        }
    }
}
impl PostsStyles {
    /// With all that is required.
    pub fn new(
        background_color: impl Into<RGBAColor>, background_gradient: impl Into<PostsGradient>,
        background_image: impl Into<BackgroundImage>, flexbox_positioning: impl Into<StylesFlexboxPositioning>,
        force_full_width_section: bool, max_width_section_centering: impl Into<i64>,
        vertical_alignment: impl Into<SideOrCornerVerticalSide>,
    ) -> Self {
        Self {
            background_color: background_color.into(), background_gradient: background_gradient.into(),
            background_image: background_image.into(), flexbox_positioning: flexbox_positioning.into(),
            force_full_width_section, max_width_section_centering: max_width_section_centering.into(),
            vertical_alignment: vertical_alignment.into(), ..Shaped::blank()
        }
    }
    /// Sets `breakpointStyles`.
    pub fn breakpoint_styles(mut self, breakpoint_styles: impl Into<Map<PostsBreakpointStyles>>) -> Self {
        self.breakpoint_styles = Some(breakpoint_styles.into()); self
    }
}

/// `VersionBlogPost`: 4 members.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[doc(alias = "VersionBlogPost")]
#[non_exhaustive]
pub struct PostsVersionBlogPost {
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
impl Shaped for PostsVersionBlogPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "VersionBlogPost", kind: Kind::Record(&[
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
impl PostsVersionBlogPost {
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

/// `VersionBlogPost`: 4 members.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct VersionBlogPost {
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
impl Shaped for VersionBlogPost {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "VersionBlogPost", kind: Kind::Record(&[
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
impl VersionBlogPost {
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

crate::runtime::shaped_traits! {
    BatchInputBlogPost, BatchResponseBlogPost, BatchResponseBlogPostWithErrors, BlogPost,
    BlogPostLanguageCloneRequestVNext, BlogPostVersion, CollectionResponseWithTotalBlogPostForwardPaging,
    CollectionResponseWithTotalBlogPostVersion, PostsAngle, PostsBatchInputBlogPost, PostsBatchResponseBlogPost,
    PostsBatchResponseBlogPostWithErrors, PostsBlogPost, PostsBlogPostLanguageCloneRequestVNext,
    PostsBlogPostVersion, PostsBreakpointStyles, PostsCollectionResponseWithTotalBlogPostForwardPaging,
    PostsCollectionResponseWithTotalBlogPostVersion, PostsGradient, PostsLayoutSection, PostsMargin, PostsPadding,
    PostsRowMetaData, PostsSize, PostsStyles, PostsVersionBlogPost, VersionBlogPost,
}

crate::runtime::enumeration_traits! {
    PostsAngleUnits, PostsSizeUnits,
}
