// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CmsAuditLoggingExportSettings, CollectionResponsePublicAuditLog,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `cms/content-audit`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct ExportAuditLogs {
    /// The body, `application/json`: `CmsAuditLoggingExportSettings`.
    pub body: CmsAuditLoggingExportSettings,
}
impl<E: Endpoint> Call<ExportAuditLogs, E> {
    /// With all that is required.
    pub fn new(body: impl Into<CmsAuditLoggingExportSettings>) -> Self {
        Self::of(ExportAuditLogs { body: body.into() })
    }
}
impl Shaped for ExportAuditLogs {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExportAuditLogs", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for ExportAuditLogs {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/content-audit`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListAuditLogs {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `eventType`: a list: text; may be absent.
    pub event_type: Option<Vec<Text>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `objectId`: a list: text; may be absent.
    pub object_id: Option<Vec<Text>>,
    /// The query's `objectType`: a list: text; may be absent.
    pub object_type: Option<Vec<Text>>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `userId`: a list: text; may be absent.
    pub user_id: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<ListAuditLogs, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.event_type = Some(event_type.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.object_id = Some(object_id.into_iter().map(Into::into).collect()); self
    }
    /// Sets `objectType`.
    pub fn object_type(mut self, object_type: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.object_type = Some(object_type.into_iter().map(Into::into).collect()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `userId`.
    pub fn user_id(mut self, user_id: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.user_id = Some(user_id.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<ListAuditLogs, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListAuditLogs {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAuditLogs", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "eventType", required: false }, Member { name: "limit", required: false },
            Member { name: "objectId", required: false }, Member { name: "objectType", required: false },
            Member { name: "sort", required: false }, Member { name: "userId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, before: None, event_type: None, limit: None, object_id: None, object_type: None, sort: None,
            user_id: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.before, 2 => &self.event_type, 3 => &self.limit, 4 => &self.object_id,
            5 => &self.object_type, 6 => &self.sort, _ => &self.user_id,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.before, 2 => &mut self.event_type, 3 => &mut self.limit,
            4 => &mut self.object_id, 5 => &mut self.object_type, 6 => &mut self.sort, _ => &mut self.user_id,
        }
    }
}
impl Signature for ListAuditLogs {
    type Response = CollectionResponsePublicAuditLog;
}
