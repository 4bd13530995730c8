// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputBlogPost`: one member.
///
/// Published by `cms/posts`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchInputBlogPost {
    /// `inputs`: a list: `BlogPost`.
    pub inputs: Vec<BlogPost>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputBlogPost "BatchInputBlogPost" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputBlogPost {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<BlogPost>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<BlogPost>> From<Vec<T>> for BatchInputBlogPost {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<BlogPost>, const N: usize> From<[T; N]> for BatchInputBlogPost {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseBlogPost "BatchResponseBlogPost" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseBlogPost {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<BlogPost>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseBlogPostWithErrors "BatchResponseBlogPostWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseBlogPostWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<BlogPost>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

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
    /// `password`: text.
    pub password: Text,
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
    rest: Rest,
}
crate::runtime::record! {
    BlogPost "BlogPost" {
        0 ab_status "abStatus" required = Shaped::blank();
        1 ab_test_id "abTestId" required = Text::EMPTY;
        2 archived_at "archivedAt" required = 0;
        3 archived_in_dashboard "archivedInDashboard" required = false;
        4 attached_stylesheets "attachedStylesheets" required = Vec::new();
        5 author_name "authorName" required = Text::EMPTY;
        6 blog_author_id "blogAuthorId" required = Text::EMPTY;
        7 campaign "campaign" required = Text::EMPTY;
        8 category_id "categoryId" required = 0;
        9 content_group_id "contentGroupId" required = Text::EMPTY;
        10 content_type_category "contentTypeCategory" required = Shaped::blank();
        11 created "created" required = DateTime::UNSET;
        12 created_by_id "createdById" required = Text::EMPTY;
        13 current_state "currentState" required = Shaped::blank();
        14 currently_published "currentlyPublished" required = false;
        15 domain "domain" required = Text::EMPTY;
        16 dynamic_page_data_source_id "dynamicPageDataSourceId" required = Text::EMPTY;
        17 dynamic_page_data_source_type "dynamicPageDataSourceType" required = 0;
        18 dynamic_page_hub_db_table_id "dynamicPageHubDbTableId" required = Text::EMPTY;
        19 enable_domain_stylesheets "enableDomainStylesheets" required = false;
        20 enable_google_amp_output_override "enableGoogleAmpOutputOverride" required = false;
        21 enable_layout_stylesheets "enableLayoutStylesheets" required = false;
        22 featured_image "featuredImage" required = Text::EMPTY;
        23 featured_image_alt_text "featuredImageAltText" required = Text::EMPTY;
        24 folder_id "folderId" required = Text::EMPTY;
        25 footer_html "footerHtml" required = Text::EMPTY;
        26 head_html "headHtml" required = Text::EMPTY;
        27 html_title "htmlTitle" required = Text::EMPTY;
        28 id "id" required = Text::EMPTY;
        29 include_default_custom_css "includeDefaultCustomCss" required = false;
        30 language "language" required = Text::EMPTY;
        31 layout_sections "layoutSections" required = Map::EMPTY;
        32 link_rel_canonical_url "linkRelCanonicalUrl" required = Text::EMPTY;
        33 mab_experiment_id "mabExperimentId" required = Text::EMPTY;
        34 meta_description "metaDescription" required = Text::EMPTY;
        35 name "name" required = Text::EMPTY;
        36 page_expiry_date "pageExpiryDate" required = 0;
        37 page_expiry_enabled "pageExpiryEnabled" required = false;
        38 page_expiry_redirect_id "pageExpiryRedirectId" required = 0;
        39 page_expiry_redirect_url "pageExpiryRedirectUrl" required = Text::EMPTY;
        40 password "password" required = Text::EMPTY;
        41 post_body "postBody" required = Text::EMPTY;
        42 post_summary "postSummary" required = Text::EMPTY;
        43 public_access_rules "publicAccessRules" required = Vec::new();
        44 public_access_rules_enabled "publicAccessRulesEnabled" required = false;
        45 publish_date "publishDate" required = DateTime::UNSET;
        46 publish_immediately "publishImmediately" required = false;
        47 rss_body "rssBody" required = Text::EMPTY;
        48 rss_summary "rssSummary" required = Text::EMPTY;
        49 slug "slug" required = Text::EMPTY;
        50 state "state" required = Text::EMPTY;
        51 tag_ids "tagIds" required = Vec::new();
        52 theme_settings_values "themeSettingsValues" required = Map::EMPTY;
        53 translated_from_id "translatedFromId" required = Text::EMPTY;
        54 translations "translations" required = Map::EMPTY;
        55 updated "updated" required = DateTime::UNSET;
        56 updated_by_id "updatedById" required = Text::EMPTY;
        57 url "url" required = Text::EMPTY;
        58 use_featured_image "useFeaturedImage" required = false;
        59 widget_containers "widgetContainers" required = Map::EMPTY;
        60 widgets "widgets" required = Map::EMPTY;
    }
}
impl BlogPost {
    /// One with all that is required.
    pub fn new(
        ab_status: impl Into<PageAbStatus>,
        ab_test_id: impl Into<Text>,
        archived_at: impl Into<i64>,
        archived_in_dashboard: bool,
        attached_stylesheets: impl IntoIterator<Item = impl Into<Map<Value>>>,
        author_name: impl Into<Text>,
        blog_author_id: impl Into<Text>,
        campaign: impl Into<Text>,
        category_id: impl Into<i64>,
        content_group_id: impl Into<Text>,
        content_type_category: impl Into<BlogPostContentTypeCategory>,
        created: impl Into<DateTime>,
        created_by_id: impl Into<Text>,
        current_state: impl Into<PageCurrentState>,
        currently_published: bool,
        domain: impl Into<Text>,
        dynamic_page_data_source_id: impl Into<Text>,
        dynamic_page_data_source_type: impl Into<i64>,
        dynamic_page_hub_db_table_id: impl Into<Text>,
        enable_domain_stylesheets: bool,
        enable_google_amp_output_override: bool,
        enable_layout_stylesheets: bool,
        featured_image: impl Into<Text>,
        featured_image_alt_text: impl Into<Text>,
        folder_id: impl Into<Text>,
        footer_html: impl Into<Text>,
        head_html: impl Into<Text>,
        html_title: impl Into<Text>,
        id: impl Into<Text>,
        include_default_custom_css: bool,
        language: impl Into<Text>,
        layout_sections: impl Into<Map<PostsLayoutSection>>,
        link_rel_canonical_url: impl Into<Text>,
        mab_experiment_id: impl Into<Text>,
        meta_description: impl Into<Text>,
        name: impl Into<Text>,
        page_expiry_date: impl Into<i64>,
        page_expiry_enabled: bool,
        page_expiry_redirect_id: impl Into<i64>,
        page_expiry_redirect_url: impl Into<Text>,
        password: impl Into<Text>,
        post_body: impl Into<Text>,
        post_summary: impl Into<Text>,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
        public_access_rules_enabled: bool,
        publish_date: impl Into<DateTime>,
        publish_immediately: bool,
        rss_body: impl Into<Text>,
        rss_summary: impl Into<Text>,
        slug: impl Into<Text>,
        state: impl Into<Text>,
        tag_ids: impl IntoIterator<Item = impl Into<i64>>,
        theme_settings_values: impl Into<Map<Value>>,
        translated_from_id: impl Into<Text>,
        translations: impl Into<Map<ContentLanguageVariation>>,
        updated: impl Into<DateTime>,
        updated_by_id: impl Into<Text>,
        url: impl Into<Text>,
        use_featured_image: bool,
        widget_containers: impl Into<Map<Value>>,
        widgets: impl Into<Map<Value>>,
    ) -> Self {
        Self {
            ab_status: ab_status.into(),
            ab_test_id: ab_test_id.into(),
            archived_at: archived_at.into(),
            archived_in_dashboard,
            attached_stylesheets: attached_stylesheets
                .into_iter()
                .map(Into::into)
                .collect(),
            author_name: author_name.into(),
            blog_author_id: blog_author_id.into(),
            campaign: campaign.into(),
            category_id: category_id.into(),
            content_group_id: content_group_id.into(),
            content_type_category: content_type_category.into(),
            created: created.into(),
            created_by_id: created_by_id.into(),
            current_state: current_state.into(),
            currently_published,
            domain: domain.into(),
            dynamic_page_data_source_id: dynamic_page_data_source_id.into(),
            dynamic_page_data_source_type: dynamic_page_data_source_type.into(),
            dynamic_page_hub_db_table_id: dynamic_page_hub_db_table_id.into(),
            enable_domain_stylesheets,
            enable_google_amp_output_override,
            enable_layout_stylesheets,
            featured_image: featured_image.into(),
            featured_image_alt_text: featured_image_alt_text.into(),
            folder_id: folder_id.into(),
            footer_html: footer_html.into(),
            head_html: head_html.into(),
            html_title: html_title.into(),
            id: id.into(),
            include_default_custom_css,
            language: language.into(),
            layout_sections: layout_sections.into(),
            link_rel_canonical_url: link_rel_canonical_url.into(),
            mab_experiment_id: mab_experiment_id.into(),
            meta_description: meta_description.into(),
            name: name.into(),
            page_expiry_date: page_expiry_date.into(),
            page_expiry_enabled,
            page_expiry_redirect_id: page_expiry_redirect_id.into(),
            page_expiry_redirect_url: page_expiry_redirect_url.into(),
            password: password.into(),
            post_body: post_body.into(),
            post_summary: post_summary.into(),
            public_access_rules: public_access_rules
                .into_iter()
                .map(Into::into)
                .collect(),
            public_access_rules_enabled,
            publish_date: publish_date.into(),
            publish_immediately,
            rss_body: rss_body.into(),
            rss_summary: rss_summary.into(),
            slug: slug.into(),
            state: state.into(),
            tag_ids: tag_ids.into_iter().map(Into::into).collect(),
            theme_settings_values: theme_settings_values.into(),
            translated_from_id: translated_from_id.into(),
            translations: translations.into(),
            updated: updated.into(),
            updated_by_id: updated_by_id.into(),
            url: url.into(),
            use_featured_image,
            widget_containers: widget_containers.into(),
            widgets: widgets.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    BlogPostLanguageCloneRequestVNext "BlogPostLanguageCloneRequestVNext" {
        0 id "id" required = Text::EMPTY;
        1 language "language" optional = None;
    }
}
impl BlogPostLanguageCloneRequestVNext {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    BlogPostVersion "BlogPostVersion" {
        0 id "id" required = Text::EMPTY;
        1 object "object" required = Shaped::blank();
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 user "user" required = Shaped::blank();
    }
}
impl BlogPostVersion {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        object: impl Into<BlogPost>,
        updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(),
            object: object.into(),
            updated_at: updated_at.into(),
            user: user.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalBlogPostForwardPaging "CollectionResponseWithTotalBlogPostForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalBlogPostForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<BlogPost>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalBlogPostVersion "CollectionResponseWithTotalBlogPostVersion" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalBlogPostVersion {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<VersionBlogPost>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PostsAngle "Angle" {
        0 units "units" required = Shaped::blank();
        1 value "value" required = 0.0;
    }
}
impl PostsAngle {
    /// One with all that is required.
    pub fn new(units: impl Into<PostsAngleUnits>, value: impl Into<f64>) -> Self {
        Self {
            units: units.into(),
            value: value.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    PostsAngleUnits "PostsAngleUnits" {
        0 Deg "deg";
        1 Grad "grad";
        2 Rad "rad";
        3 Turn "turn";
    } 4
}

/// `BatchInputBlogPost`: one member.
///
/// Published by `cms/posts`, in 2026-03, v3.
#[doc(alias = "BatchInputBlogPost")]
#[non_exhaustive]
pub struct PostsBatchInputBlogPost {
    /// `inputs`: a list: `PostsBlogPost`.
    pub inputs: Vec<PostsBlogPost>,
    rest: Rest,
}
crate::runtime::record! {
    PostsBatchInputBlogPost "BatchInputBlogPost" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl PostsBatchInputBlogPost {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PostsBlogPost>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PostsBlogPost>> From<Vec<T>> for PostsBatchInputBlogPost {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PostsBlogPost>, const N: usize> From<[T; N]> for PostsBatchInputBlogPost {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PostsBatchResponseBlogPost "BatchResponseBlogPost" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl PostsBatchResponseBlogPost {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PostsBlogPost>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

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
    rest: Rest,
}
crate::runtime::record! {
    PostsBatchResponseBlogPostWithErrors "BatchResponseBlogPostWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl PostsBatchResponseBlogPostWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PostsBlogPost>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

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
    /// `password`: text.
    pub password: Text,
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
    rest: Rest,
}
crate::runtime::record! {
    PostsBlogPost "BlogPost" {
        0 ab_status "abStatus" required = Shaped::blank();
        1 ab_test_id "abTestId" required = Text::EMPTY;
        2 archived_at "archivedAt" required = 0;
        3 archived_in_dashboard "archivedInDashboard" required = false;
        4 attached_stylesheets "attachedStylesheets" required = Vec::new();
        5 author_name "authorName" required = Text::EMPTY;
        6 blog_author_id "blogAuthorId" required = Text::EMPTY;
        7 campaign "campaign" required = Text::EMPTY;
        8 category_id "categoryId" required = 0;
        9 content_group_id "contentGroupId" required = Text::EMPTY;
        10 content_type_category "contentTypeCategory" required = Shaped::blank();
        11 created "created" required = DateTime::UNSET;
        12 created_by_id "createdById" required = Text::EMPTY;
        13 current_state "currentState" required = Shaped::blank();
        14 currently_published "currentlyPublished" required = false;
        15 domain "domain" required = Text::EMPTY;
        16 dynamic_page_data_source_id "dynamicPageDataSourceId" required = Text::EMPTY;
        17 dynamic_page_data_source_type "dynamicPageDataSourceType" required = 0;
        18 dynamic_page_hub_db_table_id "dynamicPageHubDbTableId" required = Text::EMPTY;
        19 enable_domain_stylesheets "enableDomainStylesheets" required = false;
        20 enable_google_amp_output_override "enableGoogleAmpOutputOverride" required = false;
        21 enable_layout_stylesheets "enableLayoutStylesheets" required = false;
        22 featured_image "featuredImage" required = Text::EMPTY;
        23 featured_image_alt_text "featuredImageAltText" required = Text::EMPTY;
        24 folder_id "folderId" required = Text::EMPTY;
        25 footer_html "footerHtml" required = Text::EMPTY;
        26 head_html "headHtml" required = Text::EMPTY;
        27 html_title "htmlTitle" required = Text::EMPTY;
        28 id "id" required = Text::EMPTY;
        29 include_default_custom_css "includeDefaultCustomCss" required = false;
        30 language "language" required = Text::EMPTY;
        31 layout_sections "layoutSections" required = Map::EMPTY;
        32 link_rel_canonical_url "linkRelCanonicalUrl" required = Text::EMPTY;
        33 mab_experiment_id "mabExperimentId" required = Text::EMPTY;
        34 meta_description "metaDescription" required = Text::EMPTY;
        35 name "name" required = Text::EMPTY;
        36 page_expiry_date "pageExpiryDate" required = 0;
        37 page_expiry_enabled "pageExpiryEnabled" required = false;
        38 page_expiry_redirect_id "pageExpiryRedirectId" required = 0;
        39 page_expiry_redirect_url "pageExpiryRedirectUrl" required = Text::EMPTY;
        40 password "password" required = Text::EMPTY;
        41 post_body "postBody" required = Text::EMPTY;
        42 post_summary "postSummary" required = Text::EMPTY;
        43 public_access_rules "publicAccessRules" required = Vec::new();
        44 public_access_rules_enabled "publicAccessRulesEnabled" required = false;
        45 publish_date "publishDate" required = DateTime::UNSET;
        46 publish_immediately "publishImmediately" required = false;
        47 published_at "publishedAt" required = DateTime::UNSET;
        48 rss_body "rssBody" required = Text::EMPTY;
        49 rss_summary "rssSummary" required = Text::EMPTY;
        50 slug "slug" required = Text::EMPTY;
        51 state "state" required = Text::EMPTY;
        52 tag_ids "tagIds" required = Vec::new();
        53 theme_settings_values "themeSettingsValues" required = Map::EMPTY;
        54 translated_from_id "translatedFromId" required = Text::EMPTY;
        55 translations "translations" required = Map::EMPTY;
        56 updated "updated" required = DateTime::UNSET;
        57 updated_by_id "updatedById" required = Text::EMPTY;
        58 url "url" required = Text::EMPTY;
        59 use_featured_image "useFeaturedImage" required = false;
        60 widget_containers "widgetContainers" required = Map::EMPTY;
        61 widgets "widgets" required = Map::EMPTY;
    }
}
impl PostsBlogPost {
    /// One with all that is required.
    pub fn new(
        ab_status: impl Into<PageAbStatus>,
        ab_test_id: impl Into<Text>,
        archived_at: impl Into<i64>,
        archived_in_dashboard: bool,
        attached_stylesheets: impl IntoIterator<Item = impl Into<Map<Value>>>,
        author_name: impl Into<Text>,
        blog_author_id: impl Into<Text>,
        campaign: impl Into<Text>,
        category_id: impl Into<i64>,
        content_group_id: impl Into<Text>,
        content_type_category: impl Into<BlogPostContentTypeCategory>,
        created: impl Into<DateTime>,
        created_by_id: impl Into<Text>,
        current_state: impl Into<PageCurrentState>,
        currently_published: bool,
        domain: impl Into<Text>,
        dynamic_page_data_source_id: impl Into<Text>,
        dynamic_page_data_source_type: impl Into<i64>,
        dynamic_page_hub_db_table_id: impl Into<Text>,
        enable_domain_stylesheets: bool,
        enable_google_amp_output_override: bool,
        enable_layout_stylesheets: bool,
        featured_image: impl Into<Text>,
        featured_image_alt_text: impl Into<Text>,
        folder_id: impl Into<Text>,
        footer_html: impl Into<Text>,
        head_html: impl Into<Text>,
        html_title: impl Into<Text>,
        id: impl Into<Text>,
        include_default_custom_css: bool,
        language: impl Into<Text>,
        layout_sections: impl Into<Map<LayoutSection>>,
        link_rel_canonical_url: impl Into<Text>,
        mab_experiment_id: impl Into<Text>,
        meta_description: impl Into<Text>,
        name: impl Into<Text>,
        page_expiry_date: impl Into<i64>,
        page_expiry_enabled: bool,
        page_expiry_redirect_id: impl Into<i64>,
        page_expiry_redirect_url: impl Into<Text>,
        password: impl Into<Text>,
        post_body: impl Into<Text>,
        post_summary: impl Into<Text>,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
        public_access_rules_enabled: bool,
        publish_date: impl Into<DateTime>,
        publish_immediately: bool,
        published_at: impl Into<DateTime>,
        rss_body: impl Into<Text>,
        rss_summary: impl Into<Text>,
        slug: impl Into<Text>,
        state: impl Into<Text>,
        tag_ids: impl IntoIterator<Item = impl Into<i64>>,
        theme_settings_values: impl Into<Map<Value>>,
        translated_from_id: impl Into<Text>,
        translations: impl Into<Map<ContentLanguageVariation>>,
        updated: impl Into<DateTime>,
        updated_by_id: impl Into<Text>,
        url: impl Into<Text>,
        use_featured_image: bool,
        widget_containers: impl Into<Map<Value>>,
        widgets: impl Into<Map<Value>>,
    ) -> Self {
        Self {
            ab_status: ab_status.into(),
            ab_test_id: ab_test_id.into(),
            archived_at: archived_at.into(),
            archived_in_dashboard,
            attached_stylesheets: attached_stylesheets
                .into_iter()
                .map(Into::into)
                .collect(),
            author_name: author_name.into(),
            blog_author_id: blog_author_id.into(),
            campaign: campaign.into(),
            category_id: category_id.into(),
            content_group_id: content_group_id.into(),
            content_type_category: content_type_category.into(),
            created: created.into(),
            created_by_id: created_by_id.into(),
            current_state: current_state.into(),
            currently_published,
            domain: domain.into(),
            dynamic_page_data_source_id: dynamic_page_data_source_id.into(),
            dynamic_page_data_source_type: dynamic_page_data_source_type.into(),
            dynamic_page_hub_db_table_id: dynamic_page_hub_db_table_id.into(),
            enable_domain_stylesheets,
            enable_google_amp_output_override,
            enable_layout_stylesheets,
            featured_image: featured_image.into(),
            featured_image_alt_text: featured_image_alt_text.into(),
            folder_id: folder_id.into(),
            footer_html: footer_html.into(),
            head_html: head_html.into(),
            html_title: html_title.into(),
            id: id.into(),
            include_default_custom_css,
            language: language.into(),
            layout_sections: layout_sections.into(),
            link_rel_canonical_url: link_rel_canonical_url.into(),
            mab_experiment_id: mab_experiment_id.into(),
            meta_description: meta_description.into(),
            name: name.into(),
            page_expiry_date: page_expiry_date.into(),
            page_expiry_enabled,
            page_expiry_redirect_id: page_expiry_redirect_id.into(),
            page_expiry_redirect_url: page_expiry_redirect_url.into(),
            password: password.into(),
            post_body: post_body.into(),
            post_summary: post_summary.into(),
            public_access_rules: public_access_rules
                .into_iter()
                .map(Into::into)
                .collect(),
            public_access_rules_enabled,
            publish_date: publish_date.into(),
            publish_immediately,
            published_at: published_at.into(),
            rss_body: rss_body.into(),
            rss_summary: rss_summary.into(),
            slug: slug.into(),
            state: state.into(),
            tag_ids: tag_ids.into_iter().map(Into::into).collect(),
            theme_settings_values: theme_settings_values.into(),
            translated_from_id: translated_from_id.into(),
            translations: translations.into(),
            updated: updated.into(),
            updated_by_id: updated_by_id.into(),
            url: url.into(),
            use_featured_image,
            widget_containers: widget_containers.into(),
            widgets: widgets.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PostsBlogPostLanguageCloneRequestVNext "BlogPostLanguageCloneRequestVNext" {
        0 id "id" required = Text::EMPTY;
        1 language "language" optional = None;
        2 use_published "usePublished" optional = None;
    }
}
impl PostsBlogPostLanguageCloneRequestVNext {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets `usePublished`.
    pub fn use_published(mut self, use_published: bool) -> Self {
        self.use_published = Some(use_published);
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PostsBlogPostVersion "BlogPostVersion" {
        0 id "id" required = Text::EMPTY;
        1 object "object" required = Shaped::blank();
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 user "user" required = Shaped::blank();
    }
}
impl PostsBlogPostVersion {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        object: impl Into<PostsBlogPost>,
        updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(),
            object: object.into(),
            updated_at: updated_at.into(),
            user: user.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PostsBreakpointStyles "BreakpointStyles" {
        0 hidden "hidden" required = false;
        1 margin "margin" required = Shaped::blank();
        2 padding "padding" required = Shaped::blank();
    }
}
impl PostsBreakpointStyles {
    /// One with all that is required.
    pub fn new(
        hidden: bool,
        margin: impl Into<PostsMargin>,
        padding: impl Into<PostsPadding>,
    ) -> Self {
        Self {
            hidden,
            margin: margin.into(),
            padding: padding.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PostsCollectionResponseWithTotalBlogPostForwardPaging "CollectionResponseWithTotalBlogPostForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl PostsCollectionResponseWithTotalBlogPostForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PostsBlogPost>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PostsCollectionResponseWithTotalBlogPostVersion "CollectionResponseWithTotalBlogPostVersion" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl PostsCollectionResponseWithTotalBlogPostVersion {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PostsVersionBlogPost>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PostsGradient "Gradient" {
        0 angle "angle" required = Shaped::blank();
        1 colors "colors" required = Vec::new();
        2 side_or_corner "sideOrCorner" required = Shaped::blank();
    }
}
impl PostsGradient {
    /// One with all that is required.
    pub fn new(
        angle: impl Into<PostsAngle>,
        colors: impl IntoIterator<Item = impl Into<ColorStop>>,
        side_or_corner: impl Into<SideOrCorner>,
    ) -> Self {
        Self {
            angle: angle.into(),
            colors: colors.into_iter().map(Into::into).collect(),
            side_or_corner: side_or_corner.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PostsLayoutSection "LayoutSection" {
        0 cells "cells" required = Vec::new();
        1 css_class "cssClass" required = Text::EMPTY;
        2 css_id "cssId" required = Text::EMPTY;
        3 css_style "cssStyle" required = Text::EMPTY;
        4 label "label" required = Text::EMPTY;
        5 name "name" required = Text::EMPTY;
        6 params "params" required = Map::EMPTY;
        7 row_meta_data "rowMetaData" required = Vec::new();
        8 rows "rows" required = Vec::new();
        9 styles "styles" required = Shaped::blank();
        10 r#type "type" required = Text::EMPTY;
        11 w "w" required = 0;
        12 x "x" required = 0;
    }
}
impl PostsLayoutSection {
    /// One with all that is required.
    pub fn new(
        cells: impl IntoIterator<Item = impl Into<PostsLayoutSection>>,
        css_class: impl Into<Text>,
        css_id: impl Into<Text>,
        css_style: impl Into<Text>,
        label: impl Into<Text>,
        name: impl Into<Text>,
        params: impl Into<Map<Value>>,
        row_meta_data: impl IntoIterator<Item = impl Into<PostsRowMetaData>>,
        rows: impl IntoIterator<Item = impl Into<Map<PostsLayoutSection>>>,
        styles: impl Into<PostsStyles>,
        r#type: impl Into<Text>,
        w: impl Into<i64>,
        x: impl Into<i64>,
    ) -> Self {
        Self {
            cells: cells.into_iter().map(Into::into).collect(),
            css_class: css_class.into(),
            css_id: css_id.into(),
            css_style: css_style.into(),
            label: label.into(),
            name: name.into(),
            params: params.into(),
            row_meta_data: row_meta_data.into_iter().map(Into::into).collect(),
            rows: rows.into_iter().map(Into::into).collect(),
            styles: styles.into(),
            r#type: r#type.into(),
            w: w.into(),
            x: x.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PostsMargin "Margin" {
        0 bottom "bottom" required = Shaped::blank();
        1 top "top" required = Shaped::blank();
    }
}
impl PostsMargin {
    /// One with all that is required.
    pub fn new(bottom: impl Into<PostsSize>, top: impl Into<PostsSize>) -> Self {
        Self {
            bottom: bottom.into(),
            top: top.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PostsPadding "Padding" {
        0 bottom "bottom" required = Shaped::blank();
        1 left "left" required = Shaped::blank();
        2 right "right" required = Shaped::blank();
        3 top "top" required = Shaped::blank();
    }
}
impl PostsPadding {
    /// One with all that is required.
    pub fn new(
        bottom: impl Into<PostsSize>,
        left: impl Into<PostsSize>,
        right: impl Into<PostsSize>,
        top: impl Into<PostsSize>,
    ) -> Self {
        Self {
            bottom: bottom.into(),
            left: left.into(),
            right: right.into(),
            top: top.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PostsRowMetaData "RowMetaData" {
        0 css_class "cssClass" required = Text::EMPTY;
        1 styles "styles" required = Shaped::blank();
    }
}
impl PostsRowMetaData {
    /// One with all that is required.
    pub fn new(css_class: impl Into<Text>, styles: impl Into<PostsStyles>) -> Self {
        Self {
            css_class: css_class.into(),
            styles: styles.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PostsSize "Size" {
        0 units "units" required = Shaped::blank();
        1 value "value" required = 0.0;
    }
}
impl PostsSize {
    /// One with all that is required.
    pub fn new(units: impl Into<PostsSizeUnits>, value: impl Into<f64>) -> Self {
        Self {
            units: units.into(),
            value: value.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    PostsSizeUnits "PostsSizeUnits" {
        0 Percent "%";
        1 Q "Q";
        2 Ch "ch";
        3 Cm "cm";
        4 Em "em";
        5 Ex "ex";
        6 In "in";
        7 Lh "lh";
        8 Mm "mm";
        9 Pc "pc";
        10 Pt "pt";
        11 Px "px";
        12 Rem "rem";
        13 Vh "vh";
        14 Vmax "vmax";
        15 Vmin "vmin";
        16 Vw "vw";
    } 17
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
    rest: Rest,
}
crate::runtime::record! {
    PostsStyles "Styles" {
        0 background_color "backgroundColor" required = Shaped::blank();
        1 background_gradient "backgroundGradient" required = Shaped::blank();
        2 background_image "backgroundImage" required = Shaped::blank();
        3 breakpoint_styles "breakpointStyles" optional = None;
        4 flexbox_positioning "flexboxPositioning" required = Shaped::blank();
        5 force_full_width_section "forceFullWidthSection" required = false;
        6 max_width_section_centering "maxWidthSectionCentering" required = 0;
        7 vertical_alignment "verticalAlignment" required = Shaped::blank();
    }
}
impl PostsStyles {
    /// One with all that is required.
    pub fn new(
        background_color: impl Into<RGBAColor>,
        background_gradient: impl Into<PostsGradient>,
        background_image: impl Into<BackgroundImage>,
        flexbox_positioning: impl Into<StylesFlexboxPositioning>,
        force_full_width_section: bool,
        max_width_section_centering: impl Into<i64>,
        vertical_alignment: impl Into<SideOrCornerVerticalSide>,
    ) -> Self {
        Self {
            background_color: background_color.into(),
            background_gradient: background_gradient.into(),
            background_image: background_image.into(),
            flexbox_positioning: flexbox_positioning.into(),
            force_full_width_section,
            max_width_section_centering: max_width_section_centering.into(),
            vertical_alignment: vertical_alignment.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `breakpointStyles`.
    pub fn breakpoint_styles(
        mut self,
        breakpoint_styles: impl Into<Map<PostsBreakpointStyles>>,
    ) -> Self {
        self.breakpoint_styles = Some(breakpoint_styles.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    PostsVersionBlogPost "VersionBlogPost" {
        0 id "id" required = Text::EMPTY;
        1 object "object" required = Shaped::blank();
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 user "user" required = Shaped::blank();
    }
}
impl PostsVersionBlogPost {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        object: impl Into<PostsBlogPost>,
        updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(),
            object: object.into(),
            updated_at: updated_at.into(),
            user: user.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    VersionBlogPost "VersionBlogPost" {
        0 id "id" required = Text::EMPTY;
        1 object "object" required = Shaped::blank();
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 user "user" required = Shaped::blank();
    }
}
impl VersionBlogPost {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        object: impl Into<BlogPost>,
        updated_at: impl Into<DateTime>,
        user: impl Into<VersionUser>,
    ) -> Self {
        Self {
            id: id.into(),
            object: object.into(),
            updated_at: updated_at.into(),
            user: user.into(),
            ..Shaped::blank()
        }
    }
}
