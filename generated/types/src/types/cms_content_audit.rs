// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    Paging, PublicExportFormat,
};

/// `CmsAuditLoggingExportFilters`: one member.
///
/// Published by `cms/content-audit`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CmsAuditLoggingExportFilters {
    /// `objectType`: a list: text.
    pub object_type: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CmsAuditLoggingExportFilters {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CmsAuditLoggingExportFilters", kind: Kind::Record(&[
            Member { name: "objectType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.rest }
    }
}
impl CmsAuditLoggingExportFilters {
    /// With all that is required.
    pub fn new(object_type: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { object_type: object_type.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Text>> From<Vec<T>> for CmsAuditLoggingExportFilters {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for CmsAuditLoggingExportFilters {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CmsAuditLoggingExportSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CmsAuditLoggingExportSettings", kind: Kind::Record(&[
            Member { name: "email", required: true }, Member { name: "filters", required: false },
            Member { name: "format", required: true }, Member { name: "partition", required: false },
            Member { name: "portalId", required: true }, Member { name: "recipientUserIds", required: true },
            Member { name: "shouldMarkExportFileAsSensitive", required: true },
            Member { name: "type", required: true }, Member { name: "userId", required: false },
            Member { name: "userTimeZone", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            email: Text::EMPTY, filters: None, format: Shaped::blank(), partition: None, portal_id: 0,
            recipient_user_ids: Vec::new(), should_mark_export_file_as_sensitive: false, r#type: Text::EMPTY,
            user_id: None, user_time_zone: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email, 1 => &self.filters, 2 => &self.format, 3 => &self.partition, 4 => &self.portal_id,
            5 => &self.recipient_user_ids, 6 => &self.should_mark_export_file_as_sensitive, 7 => &self.r#type,
            8 => &self.user_id, 9 => &self.user_time_zone, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email, 1 => &mut self.filters, 2 => &mut self.format, 3 => &mut self.partition,
            4 => &mut self.portal_id, 5 => &mut self.recipient_user_ids,
            6 => &mut self.should_mark_export_file_as_sensitive, 7 => &mut self.r#type, 8 => &mut self.user_id,
            9 => &mut self.user_time_zone, _ => &mut self.rest,
        }
    }
}
impl CmsAuditLoggingExportSettings {
    /// With all that is required.
    pub fn new(
        email: impl Into<Text>, format: impl Into<PublicExportFormat>, portal_id: impl Into<i64>,
        recipient_user_ids: impl IntoIterator<Item = impl Into<i64>>, should_mark_export_file_as_sensitive: bool,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            email: email.into(), format: format.into(), portal_id: portal_id.into(),
            recipient_user_ids: recipient_user_ids.into_iter().map(Into::into).collect(),
            should_mark_export_file_as_sensitive, r#type: r#type.into(), ..Shaped::blank()
        }
    }
    /// Sets `filters`.
    pub fn filters(mut self, filters: impl Into<CmsAuditLoggingExportFilters>) -> Self {
        self.filters = Some(filters.into()); self
    }
    /// Sets `partition`.
    pub fn partition(mut self, partition: impl Into<i64>) -> Self { self.partition = Some(partition.into()); self }
    /// Sets `userId`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self { self.user_id = Some(user_id.into()); self }
    /// Sets `userTimeZone`.
    pub fn user_time_zone(mut self, user_time_zone: impl Into<Text>) -> Self {
        self.user_time_zone = Some(user_time_zone.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicAuditLog {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicAuditLog", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicAuditLog {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicAuditLog>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicAuditLog>> From<Vec<T>> for CollectionResponsePublicAuditLog {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicAuditLog>, const N: usize> From<[T; N]> for CollectionResponsePublicAuditLog {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAuditLog {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAuditLog", kind: Kind::Record(&[
            Member { name: "event", required: true }, Member { name: "fullName", required: true },
            Member { name: "meta", required: true }, Member { name: "objectId", required: true },
            Member { name: "objectName", required: true }, Member { name: "objectType", required: true },
            Member { name: "timestamp", required: true }, Member { name: "userId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            event: Shaped::blank(), full_name: Text::EMPTY, meta: Value::Null, object_id: Text::EMPTY,
            object_name: Text::EMPTY, object_type: Shaped::blank(), timestamp: DateTime::UNSET, user_id: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.event, 1 => &self.full_name, 2 => &self.meta, 3 => &self.object_id, 4 => &self.object_name,
            5 => &self.object_type, 6 => &self.timestamp, 7 => &self.user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event, 1 => &mut self.full_name, 2 => &mut self.meta, 3 => &mut self.object_id,
            4 => &mut self.object_name, 5 => &mut self.object_type, 6 => &mut self.timestamp, 7 => &mut self.user_id,
            _ => &mut self.rest,
        }
    }
}
impl PublicAuditLog {
    /// With all that is required.
    pub fn new(
        event: impl Into<PublicAuditLogEvent>, full_name: impl Into<Text>, meta: impl Into<Value>,
        object_id: impl Into<Text>, object_name: impl Into<Text>, object_type: impl Into<PublicAuditLogObjectType>,
        timestamp: impl Into<DateTime>, user_id: impl Into<Text>,
    ) -> Self {
        Self {
            event: event.into(), full_name: full_name.into(), meta: meta.into(), object_id: object_id.into(),
            object_name: object_name.into(), object_type: object_type.into(), timestamp: timestamp.into(),
            user_id: user_id.into(), rest: Rest::EMPTY,
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
impl Shaped for PublicAuditLogEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAuditLogEvent", kind: Kind::Enumeration(&[
            "CREATED", "DELETED", "PUBLISHED", "RESTORE", "UNPUBLISHED", "UPDATED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Created => 0, Self::Deleted => 1, Self::Published => 2, Self::Restore => 3, Self::Unpublished => 4,
            Self::Updated => 5, Self::Unknown(value) => return (6, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Created, 1 => Self::Deleted, 2 => Self::Published, 3 => Self::Restore, 4 => Self::Unpublished,
            5 => Self::Updated, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicAuditLogObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAuditLogObjectType", kind: Kind::Enumeration(&[
            "BLOG", "BLOG_POST", "CASE_STUDY", "CONTENT_SETTINGS", "CSS", "CTA", "DOMAIN", "EMAIL", "FILE",
            "GLOBAL_MODULE", "HUBDB_TABLE", "JS", "KNOWLEDGE_BASE", "KNOWLEDGE_BASE_ARTICLE", "LANDING_PAGE",
            "MODULE", "PODCAST", "QUOTE", "SERVERLESS_FUNCTION", "TEMPLATE", "THEME", "URL_MAPPING", "WEBSITE_PAGE",
            "WEB_INTERACTIVE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Blog => 0, Self::BlogPost => 1, Self::CaseStudy => 2, Self::ContentSettings => 3, Self::Css => 4,
            Self::Cta => 5, Self::Domain => 6, Self::Email => 7, Self::File => 8, Self::GlobalModule => 9,
            Self::HubdbTable => 10, Self::Js => 11, Self::KnowledgeBase => 12, Self::KnowledgeBaseArticle => 13,
            Self::LandingPage => 14, Self::Module => 15, Self::Podcast => 16, Self::Quote => 17,
            Self::ServerlessFunction => 18, Self::Template => 19, Self::Theme => 20, Self::UrlMapping => 21,
            Self::WebsitePage => 22, Self::WebInteractive => 23, Self::Unknown(value) => return (24, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Blog, 1 => Self::BlogPost, 2 => Self::CaseStudy, 3 => Self::ContentSettings, 4 => Self::Css,
            5 => Self::Cta, 6 => Self::Domain, 7 => Self::Email, 8 => Self::File, 9 => Self::GlobalModule,
            10 => Self::HubdbTable, 11 => Self::Js, 12 => Self::KnowledgeBase, 13 => Self::KnowledgeBaseArticle,
            14 => Self::LandingPage, 15 => Self::Module, 16 => Self::Podcast, 17 => Self::Quote,
            18 => Self::ServerlessFunction, 19 => Self::Template, 20 => Self::Theme, 21 => Self::UrlMapping,
            22 => Self::WebsitePage, 23 => Self::WebInteractive, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    CmsAuditLoggingExportFilters, CmsAuditLoggingExportSettings, CollectionResponsePublicAuditLog, PublicAuditLog,
}

crate::runtime::enumeration_traits! {
    PublicAuditLogEvent, PublicAuditLogObjectType,
}
