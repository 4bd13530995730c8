// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `AbTestEndRequestVNext`: 2 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct AbTestEndRequestVNext {
    /// `abTestId`: text.
    pub ab_test_id: Text,
    /// `winnerId`: text.
    pub winner_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    AbTestEndRequestVNext "AbTestEndRequestVNext" {
        0 ab_test_id "abTestId" required = Text::EMPTY;
        1 winner_id "winnerId" required = Text::EMPTY;
    }
}
impl AbTestEndRequestVNext {
    /// One with all that is required.
    pub fn new(ab_test_id: impl Into<Text>, winner_id: impl Into<Text>) -> Self {
        Self {
            ab_test_id: ab_test_id.into(),
            winner_id: winner_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `AbTestRerunRequestVNext`: 2 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct AbTestRerunRequestVNext {
    /// `abTestId`: text.
    pub ab_test_id: Text,
    /// `variationId`: text.
    pub variation_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    AbTestRerunRequestVNext "AbTestRerunRequestVNext" {
        0 ab_test_id "abTestId" required = Text::EMPTY;
        1 variation_id "variationId" required = Text::EMPTY;
    }
}
impl AbTestRerunRequestVNext {
    /// One with all that is required.
    pub fn new(ab_test_id: impl Into<Text>, variation_id: impl Into<Text>) -> Self {
        Self {
            ab_test_id: ab_test_id.into(),
            variation_id: variation_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchInputContentFolder`: one member.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchInputContentFolder {
    /// `inputs`: a list: `ContentFolder`.
    pub inputs: Vec<ContentFolder>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputContentFolder "BatchInputContentFolder" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputContentFolder {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<ContentFolder>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<ContentFolder>> From<Vec<T>> for BatchInputContentFolder {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<ContentFolder>, const N: usize> From<[T; N]> for BatchInputContentFolder {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputPage`: one member.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchInputPage {
    /// `inputs`: a list: `Page`.
    pub inputs: Vec<Page>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputPage "BatchInputPage" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPage {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<Page>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<Page>> From<Vec<T>> for BatchInputPage {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<Page>, const N: usize> From<[T; N]> for BatchInputPage {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchResponseContentFolder`: 6 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponseContentFolder {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `ContentFolder`.
    pub results: Vec<ContentFolder>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseContentFolder "BatchResponseContentFolder" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseContentFolder {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<ContentFolder>>,
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

/// `BatchResponseContentFolderWithErrors`: 8 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponseContentFolderWithErrors {
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
    /// `results`: a list: `ContentFolder`.
    pub results: Vec<ContentFolder>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseContentFolderWithErrors "BatchResponseContentFolderWithErrors" {
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
impl BatchResponseContentFolderWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<ContentFolder>>,
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

/// `BatchResponsePage`: 6 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponsePage {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `Page`.
    pub results: Vec<Page>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePage "BatchResponsePage" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePage {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<Page>>,
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

/// `BatchResponsePageWithErrors`: 8 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponsePageWithErrors {
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
    /// `results`: a list: `Page`.
    pub results: Vec<Page>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePageWithErrors "BatchResponsePageWithErrors" {
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
impl BatchResponsePageWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<Page>>,
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

/// `CollectionResponseWithTotalContentFolderForwardPaging`: 3 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalContentFolderForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `ContentFolder`.
    pub results: Vec<ContentFolder>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalContentFolderForwardPaging "CollectionResponseWithTotalContentFolderForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalContentFolderForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ContentFolder>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalContentFolderVersion`: 3 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalContentFolderVersion {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `ContentFolderVersion`.
    pub results: Vec<ContentFolderVersion>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalContentFolderVersion "CollectionResponseWithTotalContentFolderVersion" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalContentFolderVersion {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ContentFolderVersion>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalPageForwardPaging`: 3 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPageForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `Page`.
    pub results: Vec<Page>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPageForwardPaging "CollectionResponseWithTotalPageForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPageForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<Page>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalPageVersion`: 3 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPageVersion {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PageVersion`.
    pub results: Vec<PageVersion>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPageVersion "CollectionResponseWithTotalPageVersion" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPageVersion {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PageVersion>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `ContentFolder`: 7 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ContentFolder {
    /// `category`: a whole number.
    pub category: i64,
    /// `created`: a point in time.
    pub created: DateTime,
    /// `deletedAt`: a point in time.
    pub deleted_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `parentFolderId`: a whole number.
    pub parent_folder_id: i64,
    /// `updated`: a point in time.
    pub updated: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    ContentFolder "ContentFolder" {
        0 category "category" required = 0;
        1 created "created" required = DateTime::UNSET;
        2 deleted_at "deletedAt" required = DateTime::UNSET;
        3 id "id" required = Text::EMPTY;
        4 name "name" required = Text::EMPTY;
        5 parent_folder_id "parentFolderId" required = 0;
        6 updated "updated" required = DateTime::UNSET;
    }
}
impl ContentFolder {
    /// One with all that is required.
    pub fn new(
        category: impl Into<i64>,
        created: impl Into<DateTime>,
        deleted_at: impl Into<DateTime>,
        id: impl Into<Text>,
        name: impl Into<Text>,
        parent_folder_id: impl Into<i64>,
        updated: impl Into<DateTime>,
    ) -> Self {
        Self {
            category: category.into(),
            created: created.into(),
            deleted_at: deleted_at.into(),
            id: id.into(),
            name: name.into(),
            parent_folder_id: parent_folder_id.into(),
            updated: updated.into(),
            ..Shaped::blank()
        }
    }
}

/// `ContentFolderVersion`: 4 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ContentFolderVersion {
    /// `id`: text.
    pub id: Text,
    /// `object`: `ContentFolder`.
    pub object: ContentFolder,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    rest: Rest,
}
crate::runtime::record! {
    ContentFolderVersion "ContentFolderVersion" {
        0 id "id" required = Text::EMPTY;
        1 object "object" required = Shaped::blank();
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 user "user" required = Shaped::blank();
    }
}
impl ContentFolderVersion {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        object: impl Into<ContentFolder>,
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

/// `ContentLanguageCloneRequestVNext`: 4 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct ContentLanguageCloneRequestVNext {
    /// `id`: text.
    pub id: Text,
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `primaryLanguage`: text; may be absent.
    pub primary_language: Option<Text>,
    /// `usePublished`: true or false; may be absent.
    pub use_published: Option<bool>,
    rest: Rest,
}
crate::runtime::record! {
    ContentLanguageCloneRequestVNext "ContentLanguageCloneRequestVNext" {
        0 id "id" required = Text::EMPTY;
        1 language "language" optional = None;
        2 primary_language "primaryLanguage" optional = None;
        3 use_published "usePublished" optional = None;
    }
}
impl ContentLanguageCloneRequestVNext {
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
    /// Sets `primaryLanguage`.
    pub fn primary_language(mut self, primary_language: impl Into<Text>) -> Self {
        self.primary_language = Some(primary_language.into());
        self
    }
    /// Sets `usePublished`.
    pub fn use_published(mut self, use_published: bool) -> Self {
        self.use_published = Some(use_published);
        self
    }
}

/// `Page`: 57 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct Page {
    /// `abStatus`: `PageAbStatus`.
    pub ab_status: PageAbStatus,
    /// `abTestId`: text.
    pub ab_test_id: Text,
    /// `archivedAt`: a point in time.
    pub archived_at: DateTime,
    /// `archivedInDashboard`: true or false.
    pub archived_in_dashboard: bool,
    /// `attachedStylesheets`: a list: a map by name: any JSON.
    pub attached_stylesheets: Vec<Map<Value>>,
    /// `authorName`: text.
    pub author_name: Text,
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
    /// `pageRedirected`: true or false.
    pub page_redirected: bool,
    /// `password`: text.
    pub password: Text,
    /// `publicAccessRules`: a list: any JSON.
    pub public_access_rules: Vec<Value>,
    /// `publicAccessRulesEnabled`: true or false.
    pub public_access_rules_enabled: bool,
    /// `publishDate`: a point in time.
    pub publish_date: DateTime,
    /// `publishImmediately`: true or false.
    pub publish_immediately: bool,
    /// `slug`: text.
    pub slug: Text,
    /// `state`: text.
    pub state: Text,
    /// `subcategory`: text.
    pub subcategory: Text,
    /// `templatePath`: text.
    pub template_path: Text,
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
    Page "Page" {
        0 ab_status "abStatus" required = Shaped::blank();
        1 ab_test_id "abTestId" required = Text::EMPTY;
        2 archived_at "archivedAt" required = DateTime::UNSET;
        3 archived_in_dashboard "archivedInDashboard" required = false;
        4 attached_stylesheets "attachedStylesheets" required = Vec::new();
        5 author_name "authorName" required = Text::EMPTY;
        6 campaign "campaign" required = Text::EMPTY;
        7 category_id "categoryId" required = 0;
        8 content_group_id "contentGroupId" required = Text::EMPTY;
        9 content_type_category "contentTypeCategory" required = Shaped::blank();
        10 created "created" required = DateTime::UNSET;
        11 created_by_id "createdById" required = Text::EMPTY;
        12 current_state "currentState" required = Shaped::blank();
        13 currently_published "currentlyPublished" required = false;
        14 domain "domain" required = Text::EMPTY;
        15 dynamic_page_data_source_id "dynamicPageDataSourceId" required = Text::EMPTY;
        16 dynamic_page_data_source_type "dynamicPageDataSourceType" required = 0;
        17 dynamic_page_hub_db_table_id "dynamicPageHubDbTableId" required = Text::EMPTY;
        18 enable_domain_stylesheets "enableDomainStylesheets" required = false;
        19 enable_layout_stylesheets "enableLayoutStylesheets" required = false;
        20 featured_image "featuredImage" required = Text::EMPTY;
        21 featured_image_alt_text "featuredImageAltText" required = Text::EMPTY;
        22 folder_id "folderId" required = Text::EMPTY;
        23 footer_html "footerHtml" required = Text::EMPTY;
        24 head_html "headHtml" required = Text::EMPTY;
        25 html_title "htmlTitle" required = Text::EMPTY;
        26 id "id" required = Text::EMPTY;
        27 include_default_custom_css "includeDefaultCustomCss" required = false;
        28 language "language" required = Text::EMPTY;
        29 layout_sections "layoutSections" required = Map::EMPTY;
        30 link_rel_canonical_url "linkRelCanonicalUrl" required = Text::EMPTY;
        31 mab_experiment_id "mabExperimentId" required = Text::EMPTY;
        32 meta_description "metaDescription" required = Text::EMPTY;
        33 name "name" required = Text::EMPTY;
        34 page_expiry_date "pageExpiryDate" required = 0;
        35 page_expiry_enabled "pageExpiryEnabled" required = false;
        36 page_expiry_redirect_id "pageExpiryRedirectId" required = 0;
        37 page_expiry_redirect_url "pageExpiryRedirectUrl" required = Text::EMPTY;
        38 page_redirected "pageRedirected" required = false;
        39 password "password" required = Text::EMPTY;
        40 public_access_rules "publicAccessRules" required = Vec::new();
        41 public_access_rules_enabled "publicAccessRulesEnabled" required = false;
        42 publish_date "publishDate" required = DateTime::UNSET;
        43 publish_immediately "publishImmediately" required = false;
        44 slug "slug" required = Text::EMPTY;
        45 state "state" required = Text::EMPTY;
        46 subcategory "subcategory" required = Text::EMPTY;
        47 template_path "templatePath" required = Text::EMPTY;
        48 theme_settings_values "themeSettingsValues" required = Map::EMPTY;
        49 translated_from_id "translatedFromId" required = Text::EMPTY;
        50 translations "translations" required = Map::EMPTY;
        51 updated "updated" required = DateTime::UNSET;
        52 updated_by_id "updatedById" required = Text::EMPTY;
        53 url "url" required = Text::EMPTY;
        54 use_featured_image "useFeaturedImage" required = false;
        55 widget_containers "widgetContainers" required = Map::EMPTY;
        56 widgets "widgets" required = Map::EMPTY;
    }
}
impl Page {
    /// One with all that is required.
    pub fn new(
        ab_status: impl Into<PageAbStatus>,
        ab_test_id: impl Into<Text>,
        archived_at: impl Into<DateTime>,
        archived_in_dashboard: bool,
        attached_stylesheets: impl IntoIterator<Item = impl Into<Map<Value>>>,
        author_name: impl Into<Text>,
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
        page_redirected: bool,
        password: impl Into<Text>,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
        public_access_rules_enabled: bool,
        publish_date: impl Into<DateTime>,
        publish_immediately: bool,
        slug: impl Into<Text>,
        state: impl Into<Text>,
        subcategory: impl Into<Text>,
        template_path: impl Into<Text>,
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
            page_redirected,
            password: password.into(),
            public_access_rules: public_access_rules
                .into_iter()
                .map(Into::into)
                .collect(),
            public_access_rules_enabled,
            publish_date: publish_date.into(),
            publish_immediately,
            slug: slug.into(),
            state: state.into(),
            subcategory: subcategory.into(),
            template_path: template_path.into(),
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

/// `PageVersion`: 4 members.
///
/// Published by `cms/pages`, in 2026-03, v3.
#[non_exhaustive]
pub struct PageVersion {
    /// `id`: text.
    pub id: Text,
    /// `object`: `Page`.
    pub object: Page,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `user`: `VersionUser`.
    pub user: VersionUser,
    rest: Rest,
}
crate::runtime::record! {
    PageVersion "PageVersion" {
        0 id "id" required = Text::EMPTY;
        1 object "object" required = Shaped::blank();
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 user "user" required = Shaped::blank();
    }
}
impl PageVersion {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        object: impl Into<Page>,
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
