// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AuditLogsCollectionResponseHydratedCriticalActionForwardPaging,
    CollectionResponseHydratedCriticalActionForwardPaging, CollectionResponsePublicApiUserActionEventForwardPaging,
    CollectionResponsePublicLoginAuditForwardPaging,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `account/audit-logs`, in 2026-03, v3.
#[non_exhaustive]
pub struct AuditLogsGetAccountInfoActivitySecurity {
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
}
impl<E: Endpoint> Call<AuditLogsGetAccountInfoActivitySecurity, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `fromTimestamp`.
    pub fn from_timestamp(mut self, from_timestamp: impl Into<i64>) -> Self {
        self.parts.from_timestamp = Some(from_timestamp.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `toTimestamp`.
    pub fn to_timestamp(mut self, to_timestamp: impl Into<i64>) -> Self {
        self.parts.to_timestamp = Some(to_timestamp.into()); self
    }
    /// Sets `userId`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self { self.parts.user_id = Some(user_id.into()); self }
}
impl<E: Endpoint> Default for Call<AuditLogsGetAccountInfoActivitySecurity, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for AuditLogsGetAccountInfoActivitySecurity {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AuditLogsGetAccountInfoActivitySecurity", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "fromTimestamp", required: false },
            Member { name: "limit", required: false }, Member { name: "toTimestamp", required: false },
            Member { name: "userId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { after: None, from_timestamp: None, limit: None, to_timestamp: None, user_id: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.from_timestamp, 2 => &self.limit, 3 => &self.to_timestamp,
            _ => &self.user_id,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.from_timestamp, 2 => &mut self.limit, 3 => &mut self.to_timestamp,
            _ => &mut self.user_id,
        }
    }
}
impl Signature for AuditLogsGetAccountInfoActivitySecurity {
    type Response = AuditLogsCollectionResponseHydratedCriticalActionForwardPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AuditLogsList {
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
}
impl<E: Endpoint> Call<AuditLogsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `actingUserId`.
    pub fn acting_user_id(mut self, acting_user_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.acting_user_id = Some(acting_user_id.into_iter().map(Into::into).collect()); self
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `fillFinalTimestamp`.
    pub fn fill_final_timestamp(mut self, fill_final_timestamp: bool) -> Self {
        self.parts.fill_final_timestamp = Some(fill_final_timestamp); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `occurredAfter`.
    pub fn occurred_after(mut self, occurred_after: impl Into<DateTime>) -> Self {
        self.parts.occurred_after = Some(occurred_after.into()); self
    }
    /// Sets `occurredBefore`.
    pub fn occurred_before(mut self, occurred_before: impl Into<DateTime>) -> Self {
        self.parts.occurred_before = Some(occurred_before.into()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<AuditLogsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for AuditLogsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AuditLogsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "actingUserId", required: false }, Member { name: "after", required: false },
            Member { name: "fillFinalTimestamp", required: false }, Member { name: "limit", required: false },
            Member { name: "occurredAfter", required: false }, Member { name: "occurredBefore", required: false },
            Member { name: "sort", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            acting_user_id: None, after: None, fill_final_timestamp: None, limit: None, occurred_after: None,
            occurred_before: None, sort: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.acting_user_id, 1 => &self.after, 2 => &self.fill_final_timestamp, 3 => &self.limit,
            4 => &self.occurred_after, 5 => &self.occurred_before, _ => &self.sort,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.acting_user_id, 1 => &mut self.after, 2 => &mut self.fill_final_timestamp,
            3 => &mut self.limit, 4 => &mut self.occurred_after, 5 => &mut self.occurred_before, _ => &mut self.sort,
        }
    }
}
impl Signature for AuditLogsList {
    type Response = CollectionResponsePublicApiUserActionEventForwardPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetAccountInfoActivityLogin {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `userId`: a whole number; may be absent.
    pub user_id: Option<i64>,
}
impl<E: Endpoint> Call<GetAccountInfoActivityLogin, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `userId`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self { self.parts.user_id = Some(user_id.into()); self }
}
impl<E: Endpoint> Default for Call<GetAccountInfoActivityLogin, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetAccountInfoActivityLogin {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAccountInfoActivityLogin", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "userId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, limit: None, user_id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.limit, _ => &self.user_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.limit, _ => &mut self.user_id }
    }
}
impl Signature for GetAccountInfoActivityLogin {
    type Response = CollectionResponsePublicLoginAuditForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `account/audit-logs`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetAccountInfoActivitySecurity {
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
}
impl<E: Endpoint> Call<GetAccountInfoActivitySecurity, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `fromTimestamp`.
    pub fn from_timestamp(mut self, from_timestamp: impl Into<i64>) -> Self {
        self.parts.from_timestamp = Some(from_timestamp.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `toTimestamp`.
    pub fn to_timestamp(mut self, to_timestamp: impl Into<i64>) -> Self {
        self.parts.to_timestamp = Some(to_timestamp.into()); self
    }
    /// Sets `userId`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self { self.parts.user_id = Some(user_id.into()); self }
}
impl<E: Endpoint> Default for Call<GetAccountInfoActivitySecurity, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetAccountInfoActivitySecurity {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAccountInfoActivitySecurity", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "fromTimestamp", required: false },
            Member { name: "limit", required: false }, Member { name: "toTimestamp", required: false },
            Member { name: "userId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { after: None, from_timestamp: None, limit: None, to_timestamp: None, user_id: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.from_timestamp, 2 => &self.limit, 3 => &self.to_timestamp,
            _ => &self.user_id,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.from_timestamp, 2 => &mut self.limit, 3 => &mut self.to_timestamp,
            _ => &mut self.user_id,
        }
    }
}
impl Signature for GetAccountInfoActivitySecurity {
    type Response = CollectionResponseHydratedCriticalActionForwardPaging;
}
