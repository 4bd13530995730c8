// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseForecastSubmissionEventForwardPaging,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/forecast-submissions`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct ListEvents {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `occurredAfter`: a whole number; may be absent.
    pub occurred_after: Option<i64>,
    /// The query's `occurredBefore`: a whole number; may be absent.
    pub occurred_before: Option<i64>,
}
impl<E: Endpoint> Call<ListEvents, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `occurredAfter`.
    pub fn occurred_after(mut self, occurred_after: impl Into<i64>) -> Self {
        self.parts.occurred_after = Some(occurred_after.into()); self
    }
    /// Sets `occurredBefore`.
    pub fn occurred_before(mut self, occurred_before: impl Into<i64>) -> Self {
        self.parts.occurred_before = Some(occurred_before.into()); self
    }
}
impl<E: Endpoint> Default for Call<ListEvents, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListEvents {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListEvents", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "occurredAfter", required: false }, Member { name: "occurredBefore", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, limit: None, occurred_after: None, occurred_before: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.limit, 2 => &self.occurred_after, _ => &self.occurred_before }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.limit, 2 => &mut self.occurred_after,
            _ => &mut self.occurred_before,
        }
    }
}
impl Signature for ListEvents {
    type Response = CollectionResponseForecastSubmissionEventForwardPaging;
}
