// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// 61 known values; any other is kept as it came.
///
/// Published by `cms/url-mappings`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum UrlMappingCosObjectType {
    /// `ACCESS_GROUP_MEMBERSHIP`
    AccessGroupMembership,
    /// `APP_PAGE`
    AppPage,
    /// `BLOCK`
    Block,
    /// `BLOG`
    Blog,
    /// `BLOG_AUTHOR`
    BlogAuthor,
    /// `BRAND_BUSINESS_UNIT`
    BrandBusinessUnit,
    /// `BRAND_SETTINGS`
    BrandSettings,
    /// `CONTACT_MEMBERSHIP`
    ContactMembership,
    /// `CONTENT`
    Content,
    /// `CONTENT_EMBED`
    ContentEmbed,
    /// `CONTENT_FOLDER`
    ContentFolder,
    /// `CONTENT_GROUP`
    ContentGroup,
    /// `CRM_OBJECT`
    CrmObject,
    /// `CRM_OBJECT_TYPE`
    CrmObjectType,
    /// `CUSTOMER_PORTAL`
    CustomerPortal,
    /// `CUSTOM_WIDGET`
    CustomWidget,
    /// `DATA_QUERY`
    DataQuery,
    /// `DESIGN_FOLDER`
    DesignFolder,
    /// `DOMAIN`
    Domain,
    /// `DOMAIN_SETTINGS`
    DomainSettings,
    /// `EMAIL_ADDRESS`
    EmailAddress,
    /// `EXTENSION_RESOURCE`
    ExtensionResource,
    /// `FILE`
    File,
    /// `FOLDER`
    Folder,
    /// `FOLLOW_ME`
    FollowMe,
    /// `FORM`
    Form,
    /// `GLOBAL_CONTENT`
    GlobalContent,
    /// `HUBDB_TABLE`
    HubdbTable,
    /// `HUBDB_TABLE_ROW`
    HubdbTableRow,
    /// `IMAGE`
    Image,
    /// `JS_PROJECT_COMPONENT`
    JsProjectComponent,
    /// `KNOWLEDGE_BASE`
    KnowledgeBase,
    /// `KNOWLEDGE_CATEGORY`
    KnowledgeCategory,
    /// `KNOWLEDGE_CATEGORY_TRANSLATION`
    KnowledgeCategoryTranslation,
    /// `KNOWLEDGE_HOMEPAGE_CATEGORY`
    KnowledgeHomepageCategory,
    /// `LAYOUT`
    Layout,
    /// `LAYOUT_SECTION`
    LayoutSection,
    /// `LIST_MEMBERSHIP`
    ListMembership,
    /// `MARKETPLACE_LISTING`
    MarketplaceListing,
    /// `PASSWORD_PROTECTED`
    PasswordProtected,
    /// `PAYMENT`
    Payment,
    /// `PERSONALIZATION_TOKEN`
    PersonalizationToken,
    /// `PLACEMENT`
    Placement,
    /// `PROJECT`
    Project,
    /// `QUOTE_TEMPLATE`
    QuoteTemplate,
    /// `RAW_ASSET`
    RawAsset,
    /// `REDIRECT_URL`
    RedirectUrl,
    /// `SECTION`
    Section,
    /// `SERVERLESS_FUNCTION`
    ServerlessFunction,
    /// `SITE_MAP`
    SiteMap,
    /// `SITE_MENU`
    SiteMenu,
    /// `SITE_SETTINGS`
    SiteSettings,
    /// `SUBSCRIPTIONS_SETTINGS`
    SubscriptionsSettings,
    /// `TAG`
    Tag,
    /// `THEME`
    Theme,
    /// `THEME_SETTINGS`
    ThemeSettings,
    /// `UNRESTRICTED_ACCESS`
    UnrestrictedAccess,
    /// `URL_MAPPING`
    UrlMapping,
    /// `VIDEO_PLAYER`
    VideoPlayer,
    /// `WIDGET`
    Widget,
    /// `WORKFLOW`
    Workflow,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    UrlMappingCosObjectType "UrlMappingCosObjectType" {
        0 AccessGroupMembership "ACCESS_GROUP_MEMBERSHIP";
        1 AppPage "APP_PAGE";
        2 Block "BLOCK";
        3 Blog "BLOG";
        4 BlogAuthor "BLOG_AUTHOR";
        5 BrandBusinessUnit "BRAND_BUSINESS_UNIT";
        6 BrandSettings "BRAND_SETTINGS";
        7 ContactMembership "CONTACT_MEMBERSHIP";
        8 Content "CONTENT";
        9 ContentEmbed "CONTENT_EMBED";
        10 ContentFolder "CONTENT_FOLDER";
        11 ContentGroup "CONTENT_GROUP";
        12 CrmObject "CRM_OBJECT";
        13 CrmObjectType "CRM_OBJECT_TYPE";
        14 CustomerPortal "CUSTOMER_PORTAL";
        15 CustomWidget "CUSTOM_WIDGET";
        16 DataQuery "DATA_QUERY";
        17 DesignFolder "DESIGN_FOLDER";
        18 Domain "DOMAIN";
        19 DomainSettings "DOMAIN_SETTINGS";
        20 EmailAddress "EMAIL_ADDRESS";
        21 ExtensionResource "EXTENSION_RESOURCE";
        22 File "FILE";
        23 Folder "FOLDER";
        24 FollowMe "FOLLOW_ME";
        25 Form "FORM";
        26 GlobalContent "GLOBAL_CONTENT";
        27 HubdbTable "HUBDB_TABLE";
        28 HubdbTableRow "HUBDB_TABLE_ROW";
        29 Image "IMAGE";
        30 JsProjectComponent "JS_PROJECT_COMPONENT";
        31 KnowledgeBase "KNOWLEDGE_BASE";
        32 KnowledgeCategory "KNOWLEDGE_CATEGORY";
        33 KnowledgeCategoryTranslation "KNOWLEDGE_CATEGORY_TRANSLATION";
        34 KnowledgeHomepageCategory "KNOWLEDGE_HOMEPAGE_CATEGORY";
        35 Layout "LAYOUT";
        36 LayoutSection "LAYOUT_SECTION";
        37 ListMembership "LIST_MEMBERSHIP";
        38 MarketplaceListing "MARKETPLACE_LISTING";
        39 PasswordProtected "PASSWORD_PROTECTED";
        40 Payment "PAYMENT";
        41 PersonalizationToken "PERSONALIZATION_TOKEN";
        42 Placement "PLACEMENT";
        43 Project "PROJECT";
        44 QuoteTemplate "QUOTE_TEMPLATE";
        45 RawAsset "RAW_ASSET";
        46 RedirectUrl "REDIRECT_URL";
        47 Section "SECTION";
        48 ServerlessFunction "SERVERLESS_FUNCTION";
        49 SiteMap "SITE_MAP";
        50 SiteMenu "SITE_MENU";
        51 SiteSettings "SITE_SETTINGS";
        52 SubscriptionsSettings "SUBSCRIPTIONS_SETTINGS";
        53 Tag "TAG";
        54 Theme "THEME";
        55 ThemeSettings "THEME_SETTINGS";
        56 UnrestrictedAccess "UNRESTRICTED_ACCESS";
        57 UrlMapping "URL_MAPPING";
        58 VideoPlayer "VIDEO_PLAYER";
        59 Widget "WIDGET";
        60 Workflow "WORKFLOW";
    } 61
}

/// `UrlMapping`: 27 members.
///
/// Published by `cms/url-mappings`, in 2026-03, v3.
#[doc(alias = "UrlMapping")]
#[non_exhaustive]
pub struct UrlMappingIn2026_03 {
    /// `cdnPurgeEmbargoTime`: a whole number.
    pub cdn_purge_embargo_time: i64,
    /// `contentGroupId`: a whole number.
    pub content_group_id: i64,
    /// `cosObjectType`: `UrlMappingsUrlMappingCosObjectType`.
    pub cos_object_type: UrlMappingsUrlMappingCosObjectType,
    /// `created`: a whole number.
    pub created: i64,
    /// `createdById`: a whole number.
    pub created_by_id: i64,
    /// `deletedAt`: a whole number.
    pub deleted_at: i64,
    /// `destination`: text.
    pub destination: Text,
    /// `id`: a whole number.
    pub id: i64,
    /// `internallyCreated`: true or false.
    pub internally_created: bool,
    /// `isActive`: true or false.
    pub is_active: bool,
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
    /// `isRegex`: true or false.
    pub is_regex: bool,
    /// `isTrailingSlashOptional`: true or false.
    pub is_trailing_slash_optional: bool,
    /// `label`: text.
    pub label: Text,
    /// `lastUsedAt`: a whole number.
    pub last_used_at: i64,
    /// `name`: text.
    pub name: Text,
    /// `note`: text.
    pub note: Text,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `precedence`: a whole number.
    pub precedence: i64,
    /// `redirectStyle`: a whole number.
    pub redirect_style: i64,
    /// `routePrefix`: text.
    pub route_prefix: Text,
    /// `updated`: a whole number.
    pub updated: i64,
    /// `updatedById`: a whole number.
    pub updated_by_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    UrlMappingIn2026_03 "UrlMapping" {
        0 cdn_purge_embargo_time "cdnPurgeEmbargoTime" required = 0;
        1 content_group_id "contentGroupId" required = 0;
        2 cos_object_type "cosObjectType" required = Shaped::blank();
        3 created "created" required = 0;
        4 created_by_id "createdById" required = 0;
        5 deleted_at "deletedAt" required = 0;
        6 destination "destination" required = Text::EMPTY;
        7 id "id" required = 0;
        8 internally_created "internallyCreated" required = false;
        9 is_active "isActive" required = false;
        10 is_match_full_url "isMatchFullUrl" required = false;
        11 is_match_query_string "isMatchQueryString" required = false;
        12 is_only_after_not_found "isOnlyAfterNotFound" required = false;
        13 is_pattern "isPattern" required = false;
        14 is_protocol_agnostic "isProtocolAgnostic" required = false;
        15 is_regex "isRegex" required = false;
        16 is_trailing_slash_optional "isTrailingSlashOptional" required = false;
        17 label "label" required = Text::EMPTY;
        18 last_used_at "lastUsedAt" required = 0;
        19 name "name" required = Text::EMPTY;
        20 note "note" required = Text::EMPTY;
        21 portal_id "portalId" required = 0;
        22 precedence "precedence" required = 0;
        23 redirect_style "redirectStyle" required = 0;
        24 route_prefix "routePrefix" required = Text::EMPTY;
        25 updated "updated" required = 0;
        26 updated_by_id "updatedById" required = 0;
    }
}
impl UrlMappingIn2026_03 {
    /// One with all that is required.
    pub fn new(
        cdn_purge_embargo_time: impl Into<i64>,
        content_group_id: impl Into<i64>,
        cos_object_type: impl Into<UrlMappingsUrlMappingCosObjectType>,
        created: impl Into<i64>,
        created_by_id: impl Into<i64>,
        deleted_at: impl Into<i64>,
        destination: impl Into<Text>,
        id: impl Into<i64>,
        internally_created: bool,
        is_active: bool,
        is_match_full_url: bool,
        is_match_query_string: bool,
        is_only_after_not_found: bool,
        is_pattern: bool,
        is_protocol_agnostic: bool,
        is_regex: bool,
        is_trailing_slash_optional: bool,
        label: impl Into<Text>,
        last_used_at: impl Into<i64>,
        name: impl Into<Text>,
        note: impl Into<Text>,
        portal_id: impl Into<i64>,
        precedence: impl Into<i64>,
        redirect_style: impl Into<i64>,
        route_prefix: impl Into<Text>,
        updated: impl Into<i64>,
        updated_by_id: impl Into<i64>,
    ) -> Self {
        Self {
            cdn_purge_embargo_time: cdn_purge_embargo_time.into(),
            content_group_id: content_group_id.into(),
            cos_object_type: cos_object_type.into(),
            created: created.into(),
            created_by_id: created_by_id.into(),
            deleted_at: deleted_at.into(),
            destination: destination.into(),
            id: id.into(),
            internally_created,
            is_active,
            is_match_full_url,
            is_match_query_string,
            is_only_after_not_found,
            is_pattern,
            is_protocol_agnostic,
            is_regex,
            is_trailing_slash_optional,
            label: label.into(),
            last_used_at: last_used_at.into(),
            name: name.into(),
            note: note.into(),
            portal_id: portal_id.into(),
            precedence: precedence.into(),
            redirect_style: redirect_style.into(),
            route_prefix: route_prefix.into(),
            updated: updated.into(),
            updated_by_id: updated_by_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `UrlMapping`: 26 members.
///
/// Published by `cms/url-mappings`, in 2025-09, 2026-09.
#[doc(alias = "UrlMapping")]
#[non_exhaustive]
pub struct UrlMappingsUrlMapping {
    /// `cdnPurgeEmbargoTime`: a whole number.
    pub cdn_purge_embargo_time: i64,
    /// `contentGroupId`: a whole number.
    pub content_group_id: i64,
    /// `cosObjectType`: `UrlMappingCosObjectType`.
    pub cos_object_type: UrlMappingCosObjectType,
    /// `created`: a whole number.
    pub created: i64,
    /// `createdById`: a whole number.
    pub created_by_id: i64,
    /// `deletedAt`: a whole number.
    pub deleted_at: i64,
    /// `destination`: text.
    pub destination: Text,
    /// `id`: a whole number.
    pub id: i64,
    /// `internallyCreated`: true or false.
    pub internally_created: bool,
    /// `isActive`: true or false.
    pub is_active: bool,
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
    /// `isRegex`: true or false.
    pub is_regex: bool,
    /// `isTrailingSlashOptional`: true or false.
    pub is_trailing_slash_optional: bool,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `note`: text.
    pub note: Text,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `precedence`: a whole number.
    pub precedence: i64,
    /// `redirectStyle`: a whole number.
    pub redirect_style: i64,
    /// `routePrefix`: text.
    pub route_prefix: Text,
    /// `updated`: a whole number.
    pub updated: i64,
    /// `updatedById`: a whole number.
    pub updated_by_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    UrlMappingsUrlMapping "UrlMapping" {
        0 cdn_purge_embargo_time "cdnPurgeEmbargoTime" required = 0;
        1 content_group_id "contentGroupId" required = 0;
        2 cos_object_type "cosObjectType" required = Shaped::blank();
        3 created "created" required = 0;
        4 created_by_id "createdById" required = 0;
        5 deleted_at "deletedAt" required = 0;
        6 destination "destination" required = Text::EMPTY;
        7 id "id" required = 0;
        8 internally_created "internallyCreated" required = false;
        9 is_active "isActive" required = false;
        10 is_match_full_url "isMatchFullUrl" required = false;
        11 is_match_query_string "isMatchQueryString" required = false;
        12 is_only_after_not_found "isOnlyAfterNotFound" required = false;
        13 is_pattern "isPattern" required = false;
        14 is_protocol_agnostic "isProtocolAgnostic" required = false;
        15 is_regex "isRegex" required = false;
        16 is_trailing_slash_optional "isTrailingSlashOptional" required = false;
        17 label "label" required = Text::EMPTY;
        18 name "name" required = Text::EMPTY;
        19 note "note" required = Text::EMPTY;
        20 portal_id "portalId" required = 0;
        21 precedence "precedence" required = 0;
        22 redirect_style "redirectStyle" required = 0;
        23 route_prefix "routePrefix" required = Text::EMPTY;
        24 updated "updated" required = 0;
        25 updated_by_id "updatedById" required = 0;
    }
}
impl UrlMappingsUrlMapping {
    /// One with all that is required.
    pub fn new(
        cdn_purge_embargo_time: impl Into<i64>,
        content_group_id: impl Into<i64>,
        cos_object_type: impl Into<UrlMappingCosObjectType>,
        created: impl Into<i64>,
        created_by_id: impl Into<i64>,
        deleted_at: impl Into<i64>,
        destination: impl Into<Text>,
        id: impl Into<i64>,
        internally_created: bool,
        is_active: bool,
        is_match_full_url: bool,
        is_match_query_string: bool,
        is_only_after_not_found: bool,
        is_pattern: bool,
        is_protocol_agnostic: bool,
        is_regex: bool,
        is_trailing_slash_optional: bool,
        label: impl Into<Text>,
        name: impl Into<Text>,
        note: impl Into<Text>,
        portal_id: impl Into<i64>,
        precedence: impl Into<i64>,
        redirect_style: impl Into<i64>,
        route_prefix: impl Into<Text>,
        updated: impl Into<i64>,
        updated_by_id: impl Into<i64>,
    ) -> Self {
        Self {
            cdn_purge_embargo_time: cdn_purge_embargo_time.into(),
            content_group_id: content_group_id.into(),
            cos_object_type: cos_object_type.into(),
            created: created.into(),
            created_by_id: created_by_id.into(),
            deleted_at: deleted_at.into(),
            destination: destination.into(),
            id: id.into(),
            internally_created,
            is_active,
            is_match_full_url,
            is_match_query_string,
            is_only_after_not_found,
            is_pattern,
            is_protocol_agnostic,
            is_regex,
            is_trailing_slash_optional,
            label: label.into(),
            name: name.into(),
            note: note.into(),
            portal_id: portal_id.into(),
            precedence: precedence.into(),
            redirect_style: redirect_style.into(),
            route_prefix: route_prefix.into(),
            updated: updated.into(),
            updated_by_id: updated_by_id.into(),
            ..Shaped::blank()
        }
    }
}

/// 62 known values; any other is kept as it came.
///
/// Published by `cms/url-mappings`, in 2026-03, v3.
#[non_exhaustive]
pub enum UrlMappingsUrlMappingCosObjectType {
    /// `ACCESS_GROUP_MEMBERSHIP`
    AccessGroupMembership,
    /// `APP_PAGE`
    AppPage,
    /// `BLOCK`
    Block,
    /// `BLOG`
    Blog,
    /// `BLOG_AUTHOR`
    BlogAuthor,
    /// `BRAND_BUSINESS_UNIT`
    BrandBusinessUnit,
    /// `BRAND_SETTINGS`
    BrandSettings,
    /// `CONTACT_MEMBERSHIP`
    ContactMembership,
    /// `CONTENT`
    Content,
    /// `CONTENT_EMBED`
    ContentEmbed,
    /// `CONTENT_FOLDER`
    ContentFolder,
    /// `CONTENT_GROUP`
    ContentGroup,
    /// `CRM_OBJECT`
    CrmObject,
    /// `CRM_OBJECT_TYPE`
    CrmObjectType,
    /// `CUSTOMER_PORTAL`
    CustomerPortal,
    /// `CUSTOM_WIDGET`
    CustomWidget,
    /// `DATA_QUERY`
    DataQuery,
    /// `DESIGN_FOLDER`
    DesignFolder,
    /// `DOMAIN`
    Domain,
    /// `DOMAIN_SETTINGS`
    DomainSettings,
    /// `EMAIL_ADDRESS`
    EmailAddress,
    /// `EXTENSION_RESOURCE`
    ExtensionResource,
    /// `FILE`
    File,
    /// `FOLDER`
    Folder,
    /// `FOLLOW_ME`
    FollowMe,
    /// `FORM`
    Form,
    /// `GLOBAL_CONTENT`
    GlobalContent,
    /// `GLOBAL_STYLES_THEME`
    GlobalStylesTheme,
    /// `HUBDB_TABLE`
    HubdbTable,
    /// `HUBDB_TABLE_ROW`
    HubdbTableRow,
    /// `IMAGE`
    Image,
    /// `JS_PROJECT_COMPONENT`
    JsProjectComponent,
    /// `KNOWLEDGE_BASE`
    KnowledgeBase,
    /// `KNOWLEDGE_CATEGORY`
    KnowledgeCategory,
    /// `KNOWLEDGE_CATEGORY_TRANSLATION`
    KnowledgeCategoryTranslation,
    /// `KNOWLEDGE_HOMEPAGE_CATEGORY`
    KnowledgeHomepageCategory,
    /// `LAYOUT`
    Layout,
    /// `LAYOUT_SECTION`
    LayoutSection,
    /// `LIST_MEMBERSHIP`
    ListMembership,
    /// `MARKETPLACE_LISTING`
    MarketplaceListing,
    /// `PASSWORD_PROTECTED`
    PasswordProtected,
    /// `PAYMENT`
    Payment,
    /// `PERSONALIZATION_TOKEN`
    PersonalizationToken,
    /// `PLACEMENT`
    Placement,
    /// `PROJECT`
    Project,
    /// `QUOTE_TEMPLATE`
    QuoteTemplate,
    /// `RAW_ASSET`
    RawAsset,
    /// `REDIRECT_URL`
    RedirectUrl,
    /// `SECTION`
    Section,
    /// `SERVERLESS_FUNCTION`
    ServerlessFunction,
    /// `SITE_MAP`
    SiteMap,
    /// `SITE_MENU`
    SiteMenu,
    /// `SITE_SETTINGS`
    SiteSettings,
    /// `SUBSCRIPTIONS_SETTINGS`
    SubscriptionsSettings,
    /// `TAG`
    Tag,
    /// `THEME`
    Theme,
    /// `THEME_SETTINGS`
    ThemeSettings,
    /// `UNRESTRICTED_ACCESS`
    UnrestrictedAccess,
    /// `URL_MAPPING`
    UrlMapping,
    /// `VIDEO_PLAYER`
    VideoPlayer,
    /// `WIDGET`
    Widget,
    /// `WORKFLOW`
    Workflow,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    UrlMappingsUrlMappingCosObjectType "UrlMappingsUrlMappingCosObjectType" {
        0 AccessGroupMembership "ACCESS_GROUP_MEMBERSHIP";
        1 AppPage "APP_PAGE";
        2 Block "BLOCK";
        3 Blog "BLOG";
        4 BlogAuthor "BLOG_AUTHOR";
        5 BrandBusinessUnit "BRAND_BUSINESS_UNIT";
        6 BrandSettings "BRAND_SETTINGS";
        7 ContactMembership "CONTACT_MEMBERSHIP";
        8 Content "CONTENT";
        9 ContentEmbed "CONTENT_EMBED";
        10 ContentFolder "CONTENT_FOLDER";
        11 ContentGroup "CONTENT_GROUP";
        12 CrmObject "CRM_OBJECT";
        13 CrmObjectType "CRM_OBJECT_TYPE";
        14 CustomerPortal "CUSTOMER_PORTAL";
        15 CustomWidget "CUSTOM_WIDGET";
        16 DataQuery "DATA_QUERY";
        17 DesignFolder "DESIGN_FOLDER";
        18 Domain "DOMAIN";
        19 DomainSettings "DOMAIN_SETTINGS";
        20 EmailAddress "EMAIL_ADDRESS";
        21 ExtensionResource "EXTENSION_RESOURCE";
        22 File "FILE";
        23 Folder "FOLDER";
        24 FollowMe "FOLLOW_ME";
        25 Form "FORM";
        26 GlobalContent "GLOBAL_CONTENT";
        27 GlobalStylesTheme "GLOBAL_STYLES_THEME";
        28 HubdbTable "HUBDB_TABLE";
        29 HubdbTableRow "HUBDB_TABLE_ROW";
        30 Image "IMAGE";
        31 JsProjectComponent "JS_PROJECT_COMPONENT";
        32 KnowledgeBase "KNOWLEDGE_BASE";
        33 KnowledgeCategory "KNOWLEDGE_CATEGORY";
        34 KnowledgeCategoryTranslation "KNOWLEDGE_CATEGORY_TRANSLATION";
        35 KnowledgeHomepageCategory "KNOWLEDGE_HOMEPAGE_CATEGORY";
        36 Layout "LAYOUT";
        37 LayoutSection "LAYOUT_SECTION";
        38 ListMembership "LIST_MEMBERSHIP";
        39 MarketplaceListing "MARKETPLACE_LISTING";
        40 PasswordProtected "PASSWORD_PROTECTED";
        41 Payment "PAYMENT";
        42 PersonalizationToken "PERSONALIZATION_TOKEN";
        43 Placement "PLACEMENT";
        44 Project "PROJECT";
        45 QuoteTemplate "QUOTE_TEMPLATE";
        46 RawAsset "RAW_ASSET";
        47 RedirectUrl "REDIRECT_URL";
        48 Section "SECTION";
        49 ServerlessFunction "SERVERLESS_FUNCTION";
        50 SiteMap "SITE_MAP";
        51 SiteMenu "SITE_MENU";
        52 SiteSettings "SITE_SETTINGS";
        53 SubscriptionsSettings "SUBSCRIPTIONS_SETTINGS";
        54 Tag "TAG";
        55 Theme "THEME";
        56 ThemeSettings "THEME_SETTINGS";
        57 UnrestrictedAccess "UNRESTRICTED_ACCESS";
        58 UrlMapping "URL_MAPPING";
        59 VideoPlayer "VIDEO_PLAYER";
        60 Widget "WIDGET";
        61 Workflow "WORKFLOW";
    } 62
}
