// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
impl Shaped for UrlMappingCosObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingCosObjectType", kind: Kind::Enumeration(&[
            "ACCESS_GROUP_MEMBERSHIP", "APP_PAGE", "BLOCK", "BLOG", "BLOG_AUTHOR", "BRAND_BUSINESS_UNIT",
            "BRAND_SETTINGS", "CONTACT_MEMBERSHIP", "CONTENT", "CONTENT_EMBED", "CONTENT_FOLDER", "CONTENT_GROUP",
            "CRM_OBJECT", "CRM_OBJECT_TYPE", "CUSTOMER_PORTAL", "CUSTOM_WIDGET", "DATA_QUERY", "DESIGN_FOLDER",
            "DOMAIN", "DOMAIN_SETTINGS", "EMAIL_ADDRESS", "EXTENSION_RESOURCE", "FILE", "FOLDER", "FOLLOW_ME",
            "FORM", "GLOBAL_CONTENT", "HUBDB_TABLE", "HUBDB_TABLE_ROW", "IMAGE", "JS_PROJECT_COMPONENT",
            "KNOWLEDGE_BASE", "KNOWLEDGE_CATEGORY", "KNOWLEDGE_CATEGORY_TRANSLATION", "KNOWLEDGE_HOMEPAGE_CATEGORY",
            "LAYOUT", "LAYOUT_SECTION", "LIST_MEMBERSHIP", "MARKETPLACE_LISTING", "PASSWORD_PROTECTED", "PAYMENT",
            "PERSONALIZATION_TOKEN", "PLACEMENT", "PROJECT", "QUOTE_TEMPLATE", "RAW_ASSET", "REDIRECT_URL",
            "SECTION", "SERVERLESS_FUNCTION", "SITE_MAP", "SITE_MENU", "SITE_SETTINGS", "SUBSCRIPTIONS_SETTINGS",
            "TAG", "THEME", "THEME_SETTINGS", "UNRESTRICTED_ACCESS", "URL_MAPPING", "VIDEO_PLAYER", "WIDGET",
            "WORKFLOW",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AccessGroupMembership => 0, Self::AppPage => 1, Self::Block => 2, Self::Blog => 3,
            Self::BlogAuthor => 4, Self::BrandBusinessUnit => 5, Self::BrandSettings => 6,
            Self::ContactMembership => 7, Self::Content => 8, Self::ContentEmbed => 9, Self::ContentFolder => 10,
            Self::ContentGroup => 11, Self::CrmObject => 12, Self::CrmObjectType => 13, Self::CustomerPortal => 14,
            Self::CustomWidget => 15, Self::DataQuery => 16, Self::DesignFolder => 17, Self::Domain => 18,
            Self::DomainSettings => 19, Self::EmailAddress => 20, Self::ExtensionResource => 21, Self::File => 22,
            Self::Folder => 23, Self::FollowMe => 24, Self::Form => 25, Self::GlobalContent => 26,
            Self::HubdbTable => 27, Self::HubdbTableRow => 28, Self::Image => 29, Self::JsProjectComponent => 30,
            Self::KnowledgeBase => 31, Self::KnowledgeCategory => 32, Self::KnowledgeCategoryTranslation => 33,
            Self::KnowledgeHomepageCategory => 34, Self::Layout => 35, Self::LayoutSection => 36,
            Self::ListMembership => 37, Self::MarketplaceListing => 38, Self::PasswordProtected => 39,
            Self::Payment => 40, Self::PersonalizationToken => 41, Self::Placement => 42, Self::Project => 43,
            Self::QuoteTemplate => 44, Self::RawAsset => 45, Self::RedirectUrl => 46, Self::Section => 47,
            Self::ServerlessFunction => 48, Self::SiteMap => 49, Self::SiteMenu => 50, Self::SiteSettings => 51,
            Self::SubscriptionsSettings => 52, Self::Tag => 53, Self::Theme => 54, Self::ThemeSettings => 55,
            Self::UnrestrictedAccess => 56, Self::UrlMapping => 57, Self::VideoPlayer => 58, Self::Widget => 59,
            Self::Workflow => 60, Self::Unknown(value) => return (61, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AccessGroupMembership, 1 => Self::AppPage, 2 => Self::Block, 3 => Self::Blog,
            4 => Self::BlogAuthor, 5 => Self::BrandBusinessUnit, 6 => Self::BrandSettings,
            7 => Self::ContactMembership, 8 => Self::Content, 9 => Self::ContentEmbed, 10 => Self::ContentFolder,
            11 => Self::ContentGroup, 12 => Self::CrmObject, 13 => Self::CrmObjectType, 14 => Self::CustomerPortal,
            15 => Self::CustomWidget, 16 => Self::DataQuery, 17 => Self::DesignFolder, 18 => Self::Domain,
            19 => Self::DomainSettings, 20 => Self::EmailAddress, 21 => Self::ExtensionResource, 22 => Self::File,
            23 => Self::Folder, 24 => Self::FollowMe, 25 => Self::Form, 26 => Self::GlobalContent,
            27 => Self::HubdbTable, 28 => Self::HubdbTableRow, 29 => Self::Image, 30 => Self::JsProjectComponent,
            31 => Self::KnowledgeBase, 32 => Self::KnowledgeCategory, 33 => Self::KnowledgeCategoryTranslation,
            34 => Self::KnowledgeHomepageCategory, 35 => Self::Layout, 36 => Self::LayoutSection,
            37 => Self::ListMembership, 38 => Self::MarketplaceListing, 39 => Self::PasswordProtected,
            40 => Self::Payment, 41 => Self::PersonalizationToken, 42 => Self::Placement, 43 => Self::Project,
            44 => Self::QuoteTemplate, 45 => Self::RawAsset, 46 => Self::RedirectUrl, 47 => Self::Section,
            48 => Self::ServerlessFunction, 49 => Self::SiteMap, 50 => Self::SiteMenu, 51 => Self::SiteSettings,
            52 => Self::SubscriptionsSettings, 53 => Self::Tag, 54 => Self::Theme, 55 => Self::ThemeSettings,
            56 => Self::UnrestrictedAccess, 57 => Self::UrlMapping, 58 => Self::VideoPlayer, 59 => Self::Widget,
            60 => Self::Workflow, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UrlMappingIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMapping", kind: Kind::Record(&[
            Member { name: "cdnPurgeEmbargoTime", required: true },
            Member { name: "contentGroupId", required: true }, Member { name: "cosObjectType", required: true },
            Member { name: "created", required: true }, Member { name: "createdById", required: true },
            Member { name: "deletedAt", required: true }, Member { name: "destination", required: true },
            Member { name: "id", required: true }, Member { name: "internallyCreated", required: true },
            Member { name: "isActive", required: true }, Member { name: "isMatchFullUrl", required: true },
            Member { name: "isMatchQueryString", required: true },
            Member { name: "isOnlyAfterNotFound", required: true }, Member { name: "isPattern", required: true },
            Member { name: "isProtocolAgnostic", required: true }, Member { name: "isRegex", required: true },
            Member { name: "isTrailingSlashOptional", required: true }, Member { name: "label", required: true },
            Member { name: "lastUsedAt", required: true }, Member { name: "name", required: true },
            Member { name: "note", required: true }, Member { name: "portalId", required: true },
            Member { name: "precedence", required: true }, Member { name: "redirectStyle", required: true },
            Member { name: "routePrefix", required: true }, Member { name: "updated", required: true },
            Member { name: "updatedById", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            cdn_purge_embargo_time: 0, content_group_id: 0, cos_object_type: Shaped::blank(), created: 0,
            created_by_id: 0, deleted_at: 0, destination: Text::EMPTY, id: 0, internally_created: false,
            is_active: false, is_match_full_url: false, is_match_query_string: false, is_only_after_not_found: false,
            is_pattern: false, is_protocol_agnostic: false, is_regex: false, is_trailing_slash_optional: false,
            label: Text::EMPTY, last_used_at: 0, name: Text::EMPTY, note: Text::EMPTY, portal_id: 0, precedence: 0,
            redirect_style: 0, route_prefix: Text::EMPTY, updated: 0, updated_by_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cdn_purge_embargo_time, 1 => &self.content_group_id, 2 => &self.cos_object_type,
            3 => &self.created, 4 => &self.created_by_id, 5 => &self.deleted_at, 6 => &self.destination,
            7 => &self.id, 8 => &self.internally_created, 9 => &self.is_active, 10 => &self.is_match_full_url,
            11 => &self.is_match_query_string, 12 => &self.is_only_after_not_found, 13 => &self.is_pattern,
            14 => &self.is_protocol_agnostic, 15 => &self.is_regex, 16 => &self.is_trailing_slash_optional,
            17 => &self.label, 18 => &self.last_used_at, 19 => &self.name, 20 => &self.note, 21 => &self.portal_id,
            22 => &self.precedence, 23 => &self.redirect_style, 24 => &self.route_prefix, 25 => &self.updated,
            26 => &self.updated_by_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cdn_purge_embargo_time, 1 => &mut self.content_group_id, 2 => &mut self.cos_object_type,
            3 => &mut self.created, 4 => &mut self.created_by_id, 5 => &mut self.deleted_at,
            6 => &mut self.destination, 7 => &mut self.id, 8 => &mut self.internally_created,
            9 => &mut self.is_active, 10 => &mut self.is_match_full_url, 11 => &mut self.is_match_query_string,
            12 => &mut self.is_only_after_not_found, 13 => &mut self.is_pattern,
            14 => &mut self.is_protocol_agnostic, 15 => &mut self.is_regex,
            16 => &mut self.is_trailing_slash_optional, 17 => &mut self.label, 18 => &mut self.last_used_at,
            19 => &mut self.name, 20 => &mut self.note, 21 => &mut self.portal_id, 22 => &mut self.precedence,
            23 => &mut self.redirect_style, 24 => &mut self.route_prefix, 25 => &mut self.updated,
            26 => &mut self.updated_by_id, _ => &mut self.rest,
        }
    }
}
impl UrlMappingIn2026_03 {
    /// With all that is required.
    pub fn new(
        cdn_purge_embargo_time: impl Into<i64>, content_group_id: impl Into<i64>,
        cos_object_type: impl Into<UrlMappingsUrlMappingCosObjectType>, created: impl Into<i64>,
        created_by_id: impl Into<i64>, deleted_at: impl Into<i64>, destination: impl Into<Text>, id: impl Into<i64>,
        internally_created: bool, is_active: bool, is_match_full_url: bool, is_match_query_string: bool,
        is_only_after_not_found: bool, is_pattern: bool, is_protocol_agnostic: bool, is_regex: bool,
        is_trailing_slash_optional: bool, label: impl Into<Text>, last_used_at: impl Into<i64>,
        name: impl Into<Text>, note: impl Into<Text>, portal_id: impl Into<i64>, precedence: impl Into<i64>,
        redirect_style: impl Into<i64>, route_prefix: impl Into<Text>, updated: impl Into<i64>,
        updated_by_id: impl Into<i64>,
    ) -> Self {
        Self {
            cdn_purge_embargo_time: cdn_purge_embargo_time.into(), content_group_id: content_group_id.into(),
            cos_object_type: cos_object_type.into(), created: created.into(), created_by_id: created_by_id.into(),
            deleted_at: deleted_at.into(), destination: destination.into(), id: id.into(), internally_created,
            is_active, is_match_full_url, is_match_query_string, is_only_after_not_found, is_pattern,
            is_protocol_agnostic, is_regex, is_trailing_slash_optional, label: label.into(),
            last_used_at: last_used_at.into(), name: name.into(), note: note.into(), portal_id: portal_id.into(),
            precedence: precedence.into(), redirect_style: redirect_style.into(), route_prefix: route_prefix.into(),
            updated: updated.into(), updated_by_id: updated_by_id.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UrlMappingsUrlMapping {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMapping", kind: Kind::Record(&[
            Member { name: "cdnPurgeEmbargoTime", required: true },
            Member { name: "contentGroupId", required: true }, Member { name: "cosObjectType", required: true },
            Member { name: "created", required: true }, Member { name: "createdById", required: true },
            Member { name: "deletedAt", required: true }, Member { name: "destination", required: true },
            Member { name: "id", required: true }, Member { name: "internallyCreated", required: true },
            Member { name: "isActive", required: true }, Member { name: "isMatchFullUrl", required: true },
            Member { name: "isMatchQueryString", required: true },
            Member { name: "isOnlyAfterNotFound", required: true }, Member { name: "isPattern", required: true },
            Member { name: "isProtocolAgnostic", required: true }, Member { name: "isRegex", required: true },
            Member { name: "isTrailingSlashOptional", required: true }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "note", required: true },
            Member { name: "portalId", required: true }, Member { name: "precedence", required: true },
            Member { name: "redirectStyle", required: true }, Member { name: "routePrefix", required: true },
            Member { name: "updated", required: true }, Member { name: "updatedById", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            cdn_purge_embargo_time: 0, content_group_id: 0, cos_object_type: Shaped::blank(), created: 0,
            created_by_id: 0, deleted_at: 0, destination: Text::EMPTY, id: 0, internally_created: false,
            is_active: false, is_match_full_url: false, is_match_query_string: false, is_only_after_not_found: false,
            is_pattern: false, is_protocol_agnostic: false, is_regex: false, is_trailing_slash_optional: false,
            label: Text::EMPTY, name: Text::EMPTY, note: Text::EMPTY, portal_id: 0, precedence: 0, redirect_style: 0,
            route_prefix: Text::EMPTY, updated: 0, updated_by_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.cdn_purge_embargo_time, 1 => &self.content_group_id, 2 => &self.cos_object_type,
            3 => &self.created, 4 => &self.created_by_id, 5 => &self.deleted_at, 6 => &self.destination,
            7 => &self.id, 8 => &self.internally_created, 9 => &self.is_active, 10 => &self.is_match_full_url,
            11 => &self.is_match_query_string, 12 => &self.is_only_after_not_found, 13 => &self.is_pattern,
            14 => &self.is_protocol_agnostic, 15 => &self.is_regex, 16 => &self.is_trailing_slash_optional,
            17 => &self.label, 18 => &self.name, 19 => &self.note, 20 => &self.portal_id, 21 => &self.precedence,
            22 => &self.redirect_style, 23 => &self.route_prefix, 24 => &self.updated, 25 => &self.updated_by_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.cdn_purge_embargo_time, 1 => &mut self.content_group_id, 2 => &mut self.cos_object_type,
            3 => &mut self.created, 4 => &mut self.created_by_id, 5 => &mut self.deleted_at,
            6 => &mut self.destination, 7 => &mut self.id, 8 => &mut self.internally_created,
            9 => &mut self.is_active, 10 => &mut self.is_match_full_url, 11 => &mut self.is_match_query_string,
            12 => &mut self.is_only_after_not_found, 13 => &mut self.is_pattern,
            14 => &mut self.is_protocol_agnostic, 15 => &mut self.is_regex,
            16 => &mut self.is_trailing_slash_optional, 17 => &mut self.label, 18 => &mut self.name,
            19 => &mut self.note, 20 => &mut self.portal_id, 21 => &mut self.precedence,
            22 => &mut self.redirect_style, 23 => &mut self.route_prefix, 24 => &mut self.updated,
            25 => &mut self.updated_by_id, _ => &mut self.rest,
        }
    }
}
impl UrlMappingsUrlMapping {
    /// With all that is required.
    pub fn new(
        cdn_purge_embargo_time: impl Into<i64>, content_group_id: impl Into<i64>,
        cos_object_type: impl Into<UrlMappingCosObjectType>, created: impl Into<i64>, created_by_id: impl Into<i64>,
        deleted_at: impl Into<i64>, destination: impl Into<Text>, id: impl Into<i64>, internally_created: bool,
        is_active: bool, is_match_full_url: bool, is_match_query_string: bool, is_only_after_not_found: bool,
        is_pattern: bool, is_protocol_agnostic: bool, is_regex: bool, is_trailing_slash_optional: bool,
        label: impl Into<Text>, name: impl Into<Text>, note: impl Into<Text>, portal_id: impl Into<i64>,
        precedence: impl Into<i64>, redirect_style: impl Into<i64>, route_prefix: impl Into<Text>,
        updated: impl Into<i64>, updated_by_id: impl Into<i64>,
    ) -> Self {
        Self {
            cdn_purge_embargo_time: cdn_purge_embargo_time.into(), content_group_id: content_group_id.into(),
            cos_object_type: cos_object_type.into(), created: created.into(), created_by_id: created_by_id.into(),
            deleted_at: deleted_at.into(), destination: destination.into(), id: id.into(), internally_created,
            is_active, is_match_full_url, is_match_query_string, is_only_after_not_found, is_pattern,
            is_protocol_agnostic, is_regex, is_trailing_slash_optional, label: label.into(), name: name.into(),
            note: note.into(), portal_id: portal_id.into(), precedence: precedence.into(),
            redirect_style: redirect_style.into(), route_prefix: route_prefix.into(), updated: updated.into(),
            updated_by_id: updated_by_id.into(), rest: Rest::EMPTY,
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
impl Shaped for UrlMappingsUrlMappingCosObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UrlMappingsUrlMappingCosObjectType", kind: Kind::Enumeration(&[
            "ACCESS_GROUP_MEMBERSHIP", "APP_PAGE", "BLOCK", "BLOG", "BLOG_AUTHOR", "BRAND_BUSINESS_UNIT",
            "BRAND_SETTINGS", "CONTACT_MEMBERSHIP", "CONTENT", "CONTENT_EMBED", "CONTENT_FOLDER", "CONTENT_GROUP",
            "CRM_OBJECT", "CRM_OBJECT_TYPE", "CUSTOMER_PORTAL", "CUSTOM_WIDGET", "DATA_QUERY", "DESIGN_FOLDER",
            "DOMAIN", "DOMAIN_SETTINGS", "EMAIL_ADDRESS", "EXTENSION_RESOURCE", "FILE", "FOLDER", "FOLLOW_ME",
            "FORM", "GLOBAL_CONTENT", "GLOBAL_STYLES_THEME", "HUBDB_TABLE", "HUBDB_TABLE_ROW", "IMAGE",
            "JS_PROJECT_COMPONENT", "KNOWLEDGE_BASE", "KNOWLEDGE_CATEGORY", "KNOWLEDGE_CATEGORY_TRANSLATION",
            "KNOWLEDGE_HOMEPAGE_CATEGORY", "LAYOUT", "LAYOUT_SECTION", "LIST_MEMBERSHIP", "MARKETPLACE_LISTING",
            "PASSWORD_PROTECTED", "PAYMENT", "PERSONALIZATION_TOKEN", "PLACEMENT", "PROJECT", "QUOTE_TEMPLATE",
            "RAW_ASSET", "REDIRECT_URL", "SECTION", "SERVERLESS_FUNCTION", "SITE_MAP", "SITE_MENU", "SITE_SETTINGS",
            "SUBSCRIPTIONS_SETTINGS", "TAG", "THEME", "THEME_SETTINGS", "UNRESTRICTED_ACCESS", "URL_MAPPING",
            "VIDEO_PLAYER", "WIDGET", "WORKFLOW",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AccessGroupMembership => 0, Self::AppPage => 1, Self::Block => 2, Self::Blog => 3,
            Self::BlogAuthor => 4, Self::BrandBusinessUnit => 5, Self::BrandSettings => 6,
            Self::ContactMembership => 7, Self::Content => 8, Self::ContentEmbed => 9, Self::ContentFolder => 10,
            Self::ContentGroup => 11, Self::CrmObject => 12, Self::CrmObjectType => 13, Self::CustomerPortal => 14,
            Self::CustomWidget => 15, Self::DataQuery => 16, Self::DesignFolder => 17, Self::Domain => 18,
            Self::DomainSettings => 19, Self::EmailAddress => 20, Self::ExtensionResource => 21, Self::File => 22,
            Self::Folder => 23, Self::FollowMe => 24, Self::Form => 25, Self::GlobalContent => 26,
            Self::GlobalStylesTheme => 27, Self::HubdbTable => 28, Self::HubdbTableRow => 29, Self::Image => 30,
            Self::JsProjectComponent => 31, Self::KnowledgeBase => 32, Self::KnowledgeCategory => 33,
            Self::KnowledgeCategoryTranslation => 34, Self::KnowledgeHomepageCategory => 35, Self::Layout => 36,
            Self::LayoutSection => 37, Self::ListMembership => 38, Self::MarketplaceListing => 39,
            Self::PasswordProtected => 40, Self::Payment => 41, Self::PersonalizationToken => 42,
            Self::Placement => 43, Self::Project => 44, Self::QuoteTemplate => 45, Self::RawAsset => 46,
            Self::RedirectUrl => 47, Self::Section => 48, Self::ServerlessFunction => 49, Self::SiteMap => 50,
            Self::SiteMenu => 51, Self::SiteSettings => 52, Self::SubscriptionsSettings => 53, Self::Tag => 54,
            Self::Theme => 55, Self::ThemeSettings => 56, Self::UnrestrictedAccess => 57, Self::UrlMapping => 58,
            Self::VideoPlayer => 59, Self::Widget => 60, Self::Workflow => 61,
            Self::Unknown(value) => return (62, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AccessGroupMembership, 1 => Self::AppPage, 2 => Self::Block, 3 => Self::Blog,
            4 => Self::BlogAuthor, 5 => Self::BrandBusinessUnit, 6 => Self::BrandSettings,
            7 => Self::ContactMembership, 8 => Self::Content, 9 => Self::ContentEmbed, 10 => Self::ContentFolder,
            11 => Self::ContentGroup, 12 => Self::CrmObject, 13 => Self::CrmObjectType, 14 => Self::CustomerPortal,
            15 => Self::CustomWidget, 16 => Self::DataQuery, 17 => Self::DesignFolder, 18 => Self::Domain,
            19 => Self::DomainSettings, 20 => Self::EmailAddress, 21 => Self::ExtensionResource, 22 => Self::File,
            23 => Self::Folder, 24 => Self::FollowMe, 25 => Self::Form, 26 => Self::GlobalContent,
            27 => Self::GlobalStylesTheme, 28 => Self::HubdbTable, 29 => Self::HubdbTableRow, 30 => Self::Image,
            31 => Self::JsProjectComponent, 32 => Self::KnowledgeBase, 33 => Self::KnowledgeCategory,
            34 => Self::KnowledgeCategoryTranslation, 35 => Self::KnowledgeHomepageCategory, 36 => Self::Layout,
            37 => Self::LayoutSection, 38 => Self::ListMembership, 39 => Self::MarketplaceListing,
            40 => Self::PasswordProtected, 41 => Self::Payment, 42 => Self::PersonalizationToken,
            43 => Self::Placement, 44 => Self::Project, 45 => Self::QuoteTemplate, 46 => Self::RawAsset,
            47 => Self::RedirectUrl, 48 => Self::Section, 49 => Self::ServerlessFunction, 50 => Self::SiteMap,
            51 => Self::SiteMenu, 52 => Self::SiteSettings, 53 => Self::SubscriptionsSettings, 54 => Self::Tag,
            55 => Self::Theme, 56 => Self::ThemeSettings, 57 => Self::UnrestrictedAccess, 58 => Self::UrlMapping,
            59 => Self::VideoPlayer, 60 => Self::Widget, 61 => Self::Workflow, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    UrlMappingIn2026_03, UrlMappingsUrlMapping,
}

crate::runtime::enumeration_traits! {
    UrlMappingCosObjectType, UrlMappingsUrlMappingCosObjectType,
}
