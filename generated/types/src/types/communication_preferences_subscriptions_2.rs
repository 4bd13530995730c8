// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, PublicWideStatusBulkResponse,
};

/// `BatchResponsePublicWideStatusBulkResponse`: 6 members.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[doc(alias = "BatchResponsePublicWideStatusBulkResponse")]
#[non_exhaustive]
pub struct SubscriptionsBatchResponsePublicWideStatusBulkResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicWideStatusBulkResponse`.
    pub results: Vec<PublicWideStatusBulkResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubscriptionsBatchResponsePublicWideStatusBulkResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicWideStatusBulkResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl SubscriptionsBatchResponsePublicWideStatusBulkResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicWideStatusBulkResponse>>, started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { SubscriptionsBatchResponsePublicWideStatusBulkResponse: PublicWideStatusBulkResponse }

crate::runtime::shaped_traits! {
    SubscriptionsBatchResponsePublicWideStatusBulkResponse,
}
