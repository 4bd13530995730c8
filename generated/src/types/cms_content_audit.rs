// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CmsAuditLoggingExportFilters`: one member.
///
/// Published by `cms/content-audit`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CmsAuditLoggingExportFilters {
    /// `objectType`: a list: text.
    pub object_type: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    CmsAuditLoggingExportFilters "CmsAuditLoggingExportFilters" {
        0 object_type "objectType" required = Vec::new();
    }
}
impl CmsAuditLoggingExportFilters {
    /// One with all that is required.
    pub fn new(object_type: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            object_type: object_type.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<Text>> From<Vec<T>> for CmsAuditLoggingExportFilters {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for CmsAuditLoggingExportFilters {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `CmsAuditLoggingExportSettings`: 10 members.
///
/// Published by `cms/content-audit`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CmsAuditLoggingExportSettings {
    /// `email`: text.
    pub email: Text,
    /// `filters`: `CmsAuditLoggingExportFilters`; may be absent.
    pub filters: Option<CmsAuditLoggingExportFilters>,
    /// `format`: `PublicExportFormat`.
    pub format: PublicExportFormat,
    /// `partition`: a whole number; may be absent.
    pub partition: Option<i64>,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `recipientUserIds`: a list: a whole number.
    pub recipient_user_ids: Vec<i64>,
    /// `shouldMarkExportFileAsSensitive`: true or false.
    pub should_mark_export_file_as_sensitive: bool,
    /// `type`: text.
    pub r#type: Text,
    /// `userId`: a whole number; may be absent.
    pub user_id: Option<i64>,
    /// `userTimeZone`: text; may be absent.
    pub user_time_zone: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    CmsAuditLoggingExportSettings "CmsAuditLoggingExportSettings" {
        0 email "email" required = Text::EMPTY;
        1 filters "filters" optional = None;
        2 format "format" required = Shaped::blank();
        3 partition "partition" optional = None;
        4 portal_id "portalId" required = 0;
        5 recipient_user_ids "recipientUserIds" required = Vec::new();
        6 should_mark_export_file_as_sensitive "shouldMarkExportFileAsSensitive" required = false;
        7 r#type "type" required = Text::EMPTY;
        8 user_id "userId" optional = None;
        9 user_time_zone "userTimeZone" optional = None;
    }
}
impl CmsAuditLoggingExportSettings {
    /// One with all that is required.
    pub fn new(
        email: impl Into<Text>,
        format: impl Into<PublicExportFormat>,
        portal_id: impl Into<i64>,
        recipient_user_ids: impl IntoIterator<Item = impl Into<i64>>,
        should_mark_export_file_as_sensitive: bool,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            email: email.into(),
            format: format.into(),
            portal_id: portal_id.into(),
            recipient_user_ids: recipient_user_ids.into_iter().map(Into::into).collect(),
            should_mark_export_file_as_sensitive,
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `filters`.
    pub fn filters(mut self, filters: impl Into<CmsAuditLoggingExportFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
    /// Sets `partition`.
    pub fn partition(mut self, partition: impl Into<i64>) -> Self {
        self.partition = Some(partition.into());
        self
    }
    /// Sets `userId`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Sets `userTimeZone`.
    pub fn user_time_zone(mut self, user_time_zone: impl Into<Text>) -> Self {
        self.user_time_zone = Some(user_time_zone.into());
        self
    }
}

/// `CollectionResponsePublicAuditLog`: 2 members.
///
/// Published by `cms/content-audit`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicAuditLog {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PublicAuditLog`.
    pub results: Vec<PublicAuditLog>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicAuditLog "CollectionResponsePublicAuditLog" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicAuditLog {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicAuditLog>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicAuditLog`: 8 members.
///
/// Published by `cms/content-audit`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicAuditLog {
    /// `event`: `PublicAuditLogEvent`.
    pub event: PublicAuditLogEvent,
    /// `fullName`: text.
    pub full_name: Text,
    /// `meta`: any JSON.
    pub meta: Value,
    /// `objectId`: text.
    pub object_id: Text,
    /// `objectName`: text.
    pub object_name: Text,
    /// `objectType`: `PublicAuditLogObjectType`.
    pub object_type: PublicAuditLogObjectType,
    /// `timestamp`: a point in time.
    pub timestamp: DateTime,
    /// `userId`: text.
    pub user_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicAuditLog "PublicAuditLog" {
        0 event "event" required = Shaped::blank();
        1 full_name "fullName" required = Text::EMPTY;
        2 meta "meta" required = Value::Null;
        3 object_id "objectId" required = Text::EMPTY;
        4 object_name "objectName" required = Text::EMPTY;
        5 object_type "objectType" required = Shaped::blank();
        6 timestamp "timestamp" required = DateTime::UNSET;
        7 user_id "userId" required = Text::EMPTY;
    }
}
impl PublicAuditLog {
    /// One with all that is required.
    pub fn new(
        event: impl Into<PublicAuditLogEvent>,
        full_name: impl Into<Text>,
        meta: impl Into<Value>,
        object_id: impl Into<Text>,
        object_name: impl Into<Text>,
        object_type: impl Into<PublicAuditLogObjectType>,
        timestamp: impl Into<DateTime>,
        user_id: impl Into<Text>,
    ) -> Self {
        Self {
            event: event.into(),
            full_name: full_name.into(),
            meta: meta.into(),
            object_id: object_id.into(),
            object_name: object_name.into(),
            object_type: object_type.into(),
            timestamp: timestamp.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
}

/// 6 known values; any other is kept as it came.
///
/// Published by `cms/content-audit`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicAuditLogEvent {
    /// `CREATED`
    Created,
    /// `DELETED`
    Deleted,
    /// `PUBLISHED`
    Published,
    /// `RESTORE`
    Restore,
    /// `UNPUBLISHED`
    Unpublished,
    /// `UPDATED`
    Updated,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicAuditLogEvent "PublicAuditLogEvent" {
        0 Created "CREATED";
        1 Deleted "DELETED";
        2 Published "PUBLISHED";
        3 Restore "RESTORE";
        4 Unpublished "UNPUBLISHED";
        5 Updated "UPDATED";
    } 6
}

/// 24 known values; any other is kept as it came.
///
/// Published by `cms/content-audit`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicAuditLogObjectType {
    /// `BLOG`
    Blog,
    /// `BLOG_POST`
    BlogPost,
    /// `CASE_STUDY`
    CaseStudy,
    /// `CONTENT_SETTINGS`
    ContentSettings,
    /// `CSS`
    Css,
    /// `CTA`
    Cta,
    /// `DOMAIN`
    Domain,
    /// `EMAIL`
    Email,
    /// `FILE`
    File,
    /// `GLOBAL_MODULE`
    GlobalModule,
    /// `HUBDB_TABLE`
    HubdbTable,
    /// `JS`
    Js,
    /// `KNOWLEDGE_BASE`
    KnowledgeBase,
    /// `KNOWLEDGE_BASE_ARTICLE`
    KnowledgeBaseArticle,
    /// `LANDING_PAGE`
    LandingPage,
    /// `MODULE`
    Module,
    /// `PODCAST`
    Podcast,
    /// `QUOTE`
    Quote,
    /// `SERVERLESS_FUNCTION`
    ServerlessFunction,
    /// `TEMPLATE`
    Template,
    /// `THEME`
    Theme,
    /// `URL_MAPPING`
    UrlMapping,
    /// `WEBSITE_PAGE`
    WebsitePage,
    /// `WEB_INTERACTIVE`
    WebInteractive,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicAuditLogObjectType "PublicAuditLogObjectType" {
        0 Blog "BLOG";
        1 BlogPost "BLOG_POST";
        2 CaseStudy "CASE_STUDY";
        3 ContentSettings "CONTENT_SETTINGS";
        4 Css "CSS";
        5 Cta "CTA";
        6 Domain "DOMAIN";
        7 Email "EMAIL";
        8 File "FILE";
        9 GlobalModule "GLOBAL_MODULE";
        10 HubdbTable "HUBDB_TABLE";
        11 Js "JS";
        12 KnowledgeBase "KNOWLEDGE_BASE";
        13 KnowledgeBaseArticle "KNOWLEDGE_BASE_ARTICLE";
        14 LandingPage "LANDING_PAGE";
        15 Module "MODULE";
        16 Podcast "PODCAST";
        17 Quote "QUOTE";
        18 ServerlessFunction "SERVERLESS_FUNCTION";
        19 Template "TEMPLATE";
        20 Theme "THEME";
        21 UrlMapping "URL_MAPPING";
        22 WebsitePage "WEBSITE_PAGE";
        23 WebInteractive "WEB_INTERACTIVE";
    } 24
}
