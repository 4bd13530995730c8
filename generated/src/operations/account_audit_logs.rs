// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `account/audit-logs`, in 2026-03, v3.
#[non_exhaustive]
pub struct AuditLogsGetAccountInfoActivitySecurity<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `fromTimestamp`: a whole number; may be absent.
    pub from_timestamp: Option<i64>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `toTimestamp`: a whole number; may be absent.
    pub to_timestamp: Option<i64>,
    /// The query's `userId`: a whole number; may be absent.
    pub user_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AuditLogsGetAccountInfoActivitySecurity<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `from_timestamp`.
    pub fn from_timestamp(mut self, from_timestamp: impl Into<i64>) -> Self {
        self.from_timestamp = Some(from_timestamp.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `to_timestamp`.
    pub fn to_timestamp(mut self, to_timestamp: impl Into<i64>) -> Self {
        self.to_timestamp = Some(to_timestamp.into());
        self
    }
    /// Sets `user_id`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
impl<E: Endpoint> Default for AuditLogsGetAccountInfoActivitySecurity<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    AuditLogsGetAccountInfoActivitySecurity "AuditLogsGetAccountInfoActivitySecurity" -> AuditLogsCollectionResponseHydratedCriticalActionForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 from_timestamp "fromTimestamp" optional = None;
            2 limit "limit" optional = None;
            3 to_timestamp "toTimestamp" optional = None;
            4 user_id "userId" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuditLogsList<E> {
    /// The query's `actingUserId`: a list: a whole number; may be absent.
    pub acting_user_id: Option<Vec<i64>>,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `fillFinalTimestamp`: true or false; may be absent.
    pub fill_final_timestamp: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `occurredAfter`: a point in time; may be absent.
    pub occurred_after: Option<DateTime>,
    /// The query's `occurredBefore`: a point in time; may be absent.
    pub occurred_before: Option<DateTime>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AuditLogsList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `acting_user_id`.
    pub fn acting_user_id(
        mut self,
        acting_user_id: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.acting_user_id = Some(acting_user_id.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `fill_final_timestamp`.
    pub fn fill_final_timestamp(mut self, fill_final_timestamp: bool) -> Self {
        self.fill_final_timestamp = Some(fill_final_timestamp);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `occurred_after`.
    pub fn occurred_after(mut self, occurred_after: impl Into<DateTime>) -> Self {
        self.occurred_after = Some(occurred_after.into());
        self
    }
    /// Sets `occurred_before`.
    pub fn occurred_before(mut self, occurred_before: impl Into<DateTime>) -> Self {
        self.occurred_before = Some(occurred_before.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for AuditLogsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    AuditLogsList "AuditLogsList" -> CollectionResponsePublicApiUserActionEventForwardPaging {
        path 0 {}
        query {
            0 acting_user_id "actingUserId" optional = None;
            1 after "after" optional = None;
            2 fill_final_timestamp "fillFinalTimestamp" optional = None;
            3 limit "limit" optional = None;
            4 occurred_after "occurredAfter" optional = None;
            5 occurred_before "occurredBefore" optional = None;
            6 sort "sort" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetAccountInfoActivityLogin<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `userId`: a whole number; may be absent.
    pub user_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAccountInfoActivityLogin<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `user_id`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
impl<E: Endpoint> Default for GetAccountInfoActivityLogin<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetAccountInfoActivityLogin "GetAccountInfoActivityLogin" -> CollectionResponsePublicLoginAuditForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
            2 user_id "userId" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetAccountInfoActivitySecurity<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `fromTimestamp`: a whole number; may be absent.
    pub from_timestamp: Option<i64>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `toTimestamp`: a whole number; may be absent.
    pub to_timestamp: Option<i64>,
    /// The query's `userId`: a whole number; may be absent.
    pub user_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAccountInfoActivitySecurity<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `from_timestamp`.
    pub fn from_timestamp(mut self, from_timestamp: impl Into<i64>) -> Self {
        self.from_timestamp = Some(from_timestamp.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `to_timestamp`.
    pub fn to_timestamp(mut self, to_timestamp: impl Into<i64>) -> Self {
        self.to_timestamp = Some(to_timestamp.into());
        self
    }
    /// Sets `user_id`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
impl<E: Endpoint> Default for GetAccountInfoActivitySecurity<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetAccountInfoActivitySecurity "GetAccountInfoActivitySecurity" -> CollectionResponseHydratedCriticalActionForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 from_timestamp "fromTimestamp" optional = None;
            2 limit "limit" optional = None;
            3 to_timestamp "toTimestamp" optional = None;
            4 user_id "userId" optional = None;
        }
        body {}
    }
}
