// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/forecast-submissions`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct ListEvents<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `occurredAfter`: a whole number; may be absent.
    pub occurred_after: Option<i64>,
    /// The query's `occurredBefore`: a whole number; may be absent.
    pub occurred_before: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListEvents<E> {
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
    /// Sets `occurred_after`.
    pub fn occurred_after(mut self, occurred_after: impl Into<i64>) -> Self {
        self.occurred_after = Some(occurred_after.into());
        self
    }
    /// Sets `occurred_before`.
    pub fn occurred_before(mut self, occurred_before: impl Into<i64>) -> Self {
        self.occurred_before = Some(occurred_before.into());
        self
    }
}
impl<E: Endpoint> Default for ListEvents<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListEvents "ListEvents" -> CollectionResponseForecastSubmissionEventForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
            2 occurred_after "occurredAfter" optional = None;
            3 occurred_before "occurredBefore" optional = None;
        }
        body {}
    }
}
