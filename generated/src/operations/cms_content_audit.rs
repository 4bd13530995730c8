// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 3 endpoints.
///
/// Published by `cms/content-audit`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct ExportAuditLogs<E> {
    /// The body, `application/json`: `CmsAuditLoggingExportSettings`.
    pub body: CmsAuditLoggingExportSettings,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ExportAuditLogs<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<CmsAuditLoggingExportSettings>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ExportAuditLogs "ExportAuditLogs" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/content-audit`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListAuditLogs<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListAuditLogs<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `event_type`.
    pub fn event_type(
        mut self,
        event_type: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.event_type = Some(event_type.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `object_id`.
    pub fn object_id(
        mut self,
        object_id: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.object_id = Some(object_id.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `object_type`.
    pub fn object_type(
        mut self,
        object_type: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.object_type = Some(object_type.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `user_id`.
    pub fn user_id(
        mut self,
        user_id: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.user_id = Some(user_id.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for ListAuditLogs<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListAuditLogs "ListAuditLogs" -> CollectionResponsePublicAuditLog {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 before "before" optional = None;
            2 event_type "eventType" optional = None;
            3 limit "limit" optional = None;
            4 object_id "objectId" optional = None;
            5 object_type "objectType" optional = None;
            6 sort "sort" optional = None;
            7 user_id "userId" optional = None;
        }
        body {}
    }
}
