// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, PartialPublicStatusRequestChannel, PublicLegalBasis, StandardError,
};

/// `ActionResponseWithResultsPublicStatus`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ActionResponseWithResultsPublicStatus {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicStatus`.
    pub results: Vec<PublicStatus>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionResponseWithResultsPublicStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionResponseWithResultsPublicStatus", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl ActionResponseWithResultsPublicStatus {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicStatus>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { ActionResponseWithResultsPublicStatus: PublicStatus }

/// `ActionResponseWithResultsPublicWideStatus`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ActionResponseWithResultsPublicWideStatus {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicWideStatus`.
    pub results: Vec<PublicWideStatus>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionResponseWithResultsPublicWideStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionResponseWithResultsPublicWideStatus", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl ActionResponseWithResultsPublicWideStatus {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicWideStatus>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { ActionResponseWithResultsPublicWideStatus: PublicWideStatus }

/// `ActionResponseWithResultsSubscriptionDefinition`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ActionResponseWithResultsSubscriptionDefinition {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `SubscriptionDefinition`.
    pub results: Vec<SubscriptionDefinition>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionResponseWithResultsSubscriptionDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionResponseWithResultsSubscriptionDefinition", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl ActionResponseWithResultsSubscriptionDefinition {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<SubscriptionDefinition>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { ActionResponseWithResultsSubscriptionDefinition: SubscriptionDefinition }

/// `BatchInputPublicStatusRequest`: one member.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BatchInputPublicStatusRequest {
    /// `inputs`: a list: `PublicStatusRequest`.
    pub inputs: Vec<PublicStatusRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicStatusRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicStatusRequest", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicStatusRequest {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicStatusRequest>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicStatusRequest>> From<Vec<T>> for BatchInputPublicStatusRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicStatusRequest>, const N: usize> From<[T; N]> for BatchInputPublicStatusRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponsePublicBulkOptOutFromAllResponse`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BatchResponsePublicBulkOptOutFromAllResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicBulkOptOutFromAllResponse`.
    pub results: Vec<PublicBulkOptOutFromAllResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicBulkOptOutFromAllResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicBulkOptOutFromAllResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponsePublicBulkOptOutFromAllResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicBulkOptOutFromAllResponse>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePublicBulkOptOutFromAllResponse: PublicBulkOptOutFromAllResponse }

/// `BatchResponsePublicStatus`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BatchResponsePublicStatus {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicStatus`.
    pub results: Vec<PublicStatus>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicStatus", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponsePublicStatus {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicStatus>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePublicStatus: PublicStatus }

/// `BatchResponsePublicStatusBulkResponse`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponsePublicStatusBulkResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicStatusBulkResponse`.
    pub results: Vec<PublicStatusBulkResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicStatusBulkResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicStatusBulkResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponsePublicStatusBulkResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicStatusBulkResponse>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePublicStatusBulkResponse: PublicStatusBulkResponse }

/// `BatchResponsePublicStatusBulkResponseWithErrors`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[non_exhaustive]
pub struct BatchResponsePublicStatusBulkResponseWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicStatusBulkResponse`.
    pub results: Vec<PublicStatusBulkResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicStatusBulkResponseWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicStatusBulkResponseWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponsePublicStatusBulkResponseWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicStatusBulkResponse>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePublicStatusBulkResponseWithErrors: PublicStatusBulkResponse }

/// `BatchResponsePublicWideStatusBulkResponse`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponsePublicWideStatusBulkResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
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
impl Shaped for BatchResponsePublicWideStatusBulkResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicWideStatusBulkResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponsePublicWideStatusBulkResponse {
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
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePublicWideStatusBulkResponse: PublicWideStatusBulkResponse }

/// `BatchResponsePublicWideStatusBulkResponseWithErrors`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[non_exhaustive]
pub struct BatchResponsePublicWideStatusBulkResponseWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
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
impl Shaped for BatchResponsePublicWideStatusBulkResponseWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicWideStatusBulkResponseWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponsePublicWideStatusBulkResponseWithErrors {
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
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePublicWideStatusBulkResponseWithErrors: PublicWideStatusBulkResponse }

/// `LinkGenerationRequest`: 3 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct LinkGenerationRequest {
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// `subscriptionId`: a whole number; may be absent.
    pub subscription_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LinkGenerationRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LinkGenerationRequest", kind: Kind::Record(&[
            Member { name: "language", required: false }, Member { name: "subscriberIdString", required: true },
            Member { name: "subscriptionId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { language: None, subscriber_id_string: Text::EMPTY, subscription_id: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.language, 1 => &self.subscriber_id_string, 2 => &self.subscription_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.language, 1 => &mut self.subscriber_id_string, 2 => &mut self.subscription_id,
            _ => &mut self.rest,
        }
    }
}
impl LinkGenerationRequest {
    /// With all that is required.
    pub fn new(subscriber_id_string: impl Into<Text>) -> Self {
        Self { subscriber_id_string: subscriber_id_string.into(), ..Shaped::blank() }
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self { self.language = Some(language.into()); self }
    /// Sets `subscriptionId`.
    pub fn subscription_id(mut self, subscription_id: impl Into<i64>) -> Self {
        self.subscription_id = Some(subscription_id.into()); self
    }
}

/// `LinkGenerationResponse`: 4 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct LinkGenerationResponse {
    /// `managePreferencesUrl`: text.
    pub manage_preferences_url: Text,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// `unsubscribeAllUrl`: text.
    pub unsubscribe_all_url: Text,
    /// `unsubscribeSingleUrl`: text; may be absent.
    pub unsubscribe_single_url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LinkGenerationResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LinkGenerationResponse", kind: Kind::Record(&[
            Member { name: "managePreferencesUrl", required: true },
            Member { name: "subscriberIdString", required: true },
            Member { name: "unsubscribeAllUrl", required: true },
            Member { name: "unsubscribeSingleUrl", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            manage_preferences_url: Text::EMPTY, subscriber_id_string: Text::EMPTY, unsubscribe_all_url: Text::EMPTY,
            unsubscribe_single_url: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.manage_preferences_url, 1 => &self.subscriber_id_string, 2 => &self.unsubscribe_all_url,
            3 => &self.unsubscribe_single_url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.manage_preferences_url, 1 => &mut self.subscriber_id_string,
            2 => &mut self.unsubscribe_all_url, 3 => &mut self.unsubscribe_single_url, _ => &mut self.rest,
        }
    }
}
impl LinkGenerationResponse {
    /// With all that is required.
    pub fn new(
        manage_preferences_url: impl Into<Text>, subscriber_id_string: impl Into<Text>,
        unsubscribe_all_url: impl Into<Text>,
    ) -> Self {
        Self {
            manage_preferences_url: manage_preferences_url.into(), subscriber_id_string: subscriber_id_string.into(),
            unsubscribe_all_url: unsubscribe_all_url.into(), ..Shaped::blank()
        }
    }
    /// Sets `unsubscribeSingleUrl`.
    pub fn unsubscribe_single_url(mut self, unsubscribe_single_url: impl Into<Text>) -> Self {
        self.unsubscribe_single_url = Some(unsubscribe_single_url.into()); self
    }
}

/// `PartialPublicStatusRequest`: 5 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PartialPublicStatusRequest {
    /// `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// `legalBasis`: `PublicLegalBasis`; may be absent.
    pub legal_basis: Option<PublicLegalBasis>,
    /// `legalBasisExplanation`: text; may be absent.
    pub legal_basis_explanation: Option<Text>,
    /// `statusState`: `PartialPublicStatusRequestStatusState`.
    pub status_state: PartialPublicStatusRequestStatusState,
    /// `subscriptionId`: a whole number.
    pub subscription_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PartialPublicStatusRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PartialPublicStatusRequest", kind: Kind::Record(&[
            Member { name: "channel", required: true }, Member { name: "legalBasis", required: false },
            Member { name: "legalBasisExplanation", required: false },
            Member { name: "statusState", required: true }, Member { name: "subscriptionId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            channel: Shaped::blank(), legal_basis: None, legal_basis_explanation: None,
            status_state: Shaped::blank(), subscription_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.channel, 1 => &self.legal_basis, 2 => &self.legal_basis_explanation, 3 => &self.status_state,
            4 => &self.subscription_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.channel, 1 => &mut self.legal_basis, 2 => &mut self.legal_basis_explanation,
            3 => &mut self.status_state, 4 => &mut self.subscription_id, _ => &mut self.rest,
        }
    }
}
impl PartialPublicStatusRequest {
    /// With all that is required.
    pub fn new(status_state: impl Into<PartialPublicStatusRequestStatusState>, subscription_id: impl Into<i64>) -> Self {
        Self {
            channel: PartialPublicStatusRequestChannel::Email, status_state: status_state.into(),
            subscription_id: subscription_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `legalBasis`.
    pub fn legal_basis(mut self, legal_basis: impl Into<PublicLegalBasis>) -> Self {
        self.legal_basis = Some(legal_basis.into()); self
    }
    /// Sets `legalBasisExplanation`.
    pub fn legal_basis_explanation(mut self, legal_basis_explanation: impl Into<Text>) -> Self {
        self.legal_basis_explanation = Some(legal_basis_explanation.into()); self
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PartialPublicStatusRequestStatusState {
    /// `NOT_SPECIFIED`
    NotSpecified,
    /// `SUBSCRIBED`
    Subscribed,
    /// `UNSUBSCRIBED`
    Unsubscribed,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PartialPublicStatusRequestStatusState {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PartialPublicStatusRequestStatusState", kind: Kind::Enumeration(&[
            "NOT_SPECIFIED", "SUBSCRIBED", "UNSUBSCRIBED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::NotSpecified => 0, Self::Subscribed => 1, Self::Unsubscribed => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::NotSpecified, 1 => Self::Subscribed, 2 => Self::Unsubscribed, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicBulkOptOutFromAllResponse`: 2 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicBulkOptOutFromAllResponse {
    /// `statuses`: a list: `PublicStatus`; may be absent.
    pub statuses: Option<Vec<PublicStatus>>,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicBulkOptOutFromAllResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicBulkOptOutFromAllResponse", kind: Kind::Record(&[
            Member { name: "statuses", required: false }, Member { name: "subscriberIdString", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { statuses: None, subscriber_id_string: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.statuses, 1 => &self.subscriber_id_string, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.statuses, 1 => &mut self.subscriber_id_string, _ => &mut self.rest }
    }
}
impl PublicBulkOptOutFromAllResponse {
    /// With all that is required.
    pub fn new(subscriber_id_string: impl Into<Text>) -> Self {
        Self { subscriber_id_string: subscriber_id_string.into(), ..Shaped::blank() }
    }
    /// Sets `statuses`.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = impl Into<PublicStatus>>) -> Self {
        self.statuses = Some(statuses.into_iter().map(Into::into).collect()); self
    }
}

/// `PublicStatus`: 11 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicStatus {
    /// `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// `legalBasis`: `PublicLegalBasis`; may be absent.
    pub legal_basis: Option<PublicLegalBasis>,
    /// `legalBasisExplanation`: text; may be absent.
    pub legal_basis_explanation: Option<Text>,
    /// `setStatusSuccessReason`: `PublicStatusSetStatusSuccessReason`; may be absent.
    pub set_status_success_reason: Option<PublicStatusSetStatusSuccessReason>,
    /// `source`: text.
    pub source: Text,
    /// `status`: `PartialPublicStatusRequestStatusState`.
    pub status: PartialPublicStatusRequestStatusState,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// `subscriptionId`: a whole number.
    pub subscription_id: i64,
    /// `subscriptionName`: text; may be absent.
    pub subscription_name: Option<Text>,
    /// `timestamp`: a point in time.
    pub timestamp: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicStatus", kind: Kind::Record(&[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
            Member { name: "legalBasis", required: false },
            Member { name: "legalBasisExplanation", required: false },
            Member { name: "setStatusSuccessReason", required: false }, Member { name: "source", required: true },
            Member { name: "status", required: true }, Member { name: "subscriberIdString", required: true },
            Member { name: "subscriptionId", required: true }, Member { name: "subscriptionName", required: false },
            Member { name: "timestamp", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            business_unit_id: None, channel: Shaped::blank(), legal_basis: None, legal_basis_explanation: None,
            set_status_success_reason: None, source: Text::EMPTY, status: Shaped::blank(),
            subscriber_id_string: Text::EMPTY, subscription_id: 0, subscription_name: None,
            timestamp: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.business_unit_id, 1 => &self.channel, 2 => &self.legal_basis,
            3 => &self.legal_basis_explanation, 4 => &self.set_status_success_reason, 5 => &self.source,
            6 => &self.status, 7 => &self.subscriber_id_string, 8 => &self.subscription_id,
            9 => &self.subscription_name, 10 => &self.timestamp, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.business_unit_id, 1 => &mut self.channel, 2 => &mut self.legal_basis,
            3 => &mut self.legal_basis_explanation, 4 => &mut self.set_status_success_reason, 5 => &mut self.source,
            6 => &mut self.status, 7 => &mut self.subscriber_id_string, 8 => &mut self.subscription_id,
            9 => &mut self.subscription_name, 10 => &mut self.timestamp, _ => &mut self.rest,
        }
    }
}
impl PublicStatus {
    /// With all that is required.
    pub fn new(
        source: impl Into<Text>, status: impl Into<PartialPublicStatusRequestStatusState>,
        subscriber_id_string: impl Into<Text>, subscription_id: impl Into<i64>, timestamp: impl Into<DateTime>,
    ) -> Self {
        Self {
            channel: PartialPublicStatusRequestChannel::Email, source: source.into(), status: status.into(),
            subscriber_id_string: subscriber_id_string.into(), subscription_id: subscription_id.into(),
            timestamp: timestamp.into(), ..Shaped::blank()
        }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `legalBasis`.
    pub fn legal_basis(mut self, legal_basis: impl Into<PublicLegalBasis>) -> Self {
        self.legal_basis = Some(legal_basis.into()); self
    }
    /// Sets `legalBasisExplanation`.
    pub fn legal_basis_explanation(mut self, legal_basis_explanation: impl Into<Text>) -> Self {
        self.legal_basis_explanation = Some(legal_basis_explanation.into()); self
    }
    /// Sets `setStatusSuccessReason`.
    pub fn set_status_success_reason(
        mut self, set_status_success_reason: impl Into<PublicStatusSetStatusSuccessReason>,
    ) -> Self {
        self.set_status_success_reason = Some(set_status_success_reason.into()); self
    }
    /// Sets `subscriptionName`.
    pub fn subscription_name(mut self, subscription_name: impl Into<Text>) -> Self {
        self.subscription_name = Some(subscription_name.into()); self
    }
}

/// `PublicStatusBulkResponse`: 2 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicStatusBulkResponse {
    /// `statuses`: a list: `PublicStatus`.
    pub statuses: Vec<PublicStatus>,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicStatusBulkResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicStatusBulkResponse", kind: Kind::Record(&[
            Member { name: "statuses", required: true }, Member { name: "subscriberIdString", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { statuses: Vec::new(), subscriber_id_string: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.statuses, 1 => &self.subscriber_id_string, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.statuses, 1 => &mut self.subscriber_id_string, _ => &mut self.rest }
    }
}
impl PublicStatusBulkResponse {
    /// With all that is required.
    pub fn new(
        statuses: impl IntoIterator<Item = impl Into<PublicStatus>>, subscriber_id_string: impl Into<Text>,
    ) -> Self {
        Self {
            statuses: statuses.into_iter().map(Into::into).collect(),
            subscriber_id_string: subscriber_id_string.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicStatusRequest`: 6 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicStatusRequest {
    /// `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// `legalBasis`: `PublicLegalBasis`; may be absent.
    pub legal_basis: Option<PublicLegalBasis>,
    /// `legalBasisExplanation`: text; may be absent.
    pub legal_basis_explanation: Option<Text>,
    /// `statusState`: `PartialPublicStatusRequestStatusState`.
    pub status_state: PartialPublicStatusRequestStatusState,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// `subscriptionId`: a whole number.
    pub subscription_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicStatusRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicStatusRequest", kind: Kind::Record(&[
            Member { name: "channel", required: true }, Member { name: "legalBasis", required: false },
            Member { name: "legalBasisExplanation", required: false },
            Member { name: "statusState", required: true }, Member { name: "subscriberIdString", required: true },
            Member { name: "subscriptionId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            channel: Shaped::blank(), legal_basis: None, legal_basis_explanation: None,
            status_state: Shaped::blank(), subscriber_id_string: Text::EMPTY, subscription_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.channel, 1 => &self.legal_basis, 2 => &self.legal_basis_explanation, 3 => &self.status_state,
            4 => &self.subscriber_id_string, 5 => &self.subscription_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.channel, 1 => &mut self.legal_basis, 2 => &mut self.legal_basis_explanation,
            3 => &mut self.status_state, 4 => &mut self.subscriber_id_string, 5 => &mut self.subscription_id,
            _ => &mut self.rest,
        }
    }
}
impl PublicStatusRequest {
    /// With all that is required.
    pub fn new(
        status_state: impl Into<PartialPublicStatusRequestStatusState>, subscriber_id_string: impl Into<Text>,
        subscription_id: impl Into<i64>,
    ) -> Self {
        Self {
            channel: PartialPublicStatusRequestChannel::Email, status_state: status_state.into(),
            subscriber_id_string: subscriber_id_string.into(), subscription_id: subscription_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `legalBasis`.
    pub fn legal_basis(mut self, legal_basis: impl Into<PublicLegalBasis>) -> Self {
        self.legal_basis = Some(legal_basis.into()); self
    }
    /// Sets `legalBasisExplanation`.
    pub fn legal_basis_explanation(mut self, legal_basis_explanation: impl Into<Text>) -> Self {
        self.legal_basis_explanation = Some(legal_basis_explanation.into()); self
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicStatusSetStatusSuccessReason {
    /// `NO_STATUS_CHANGE`
    NoStatusChange,
    /// `REQUESTED_CHANGE_OCCURRED`
    RequestedChangeOccurred,
    /// `RESUBSCRIBE_OCCURRED`
    ResubscribeOccurred,
    /// `UNSUBSCRIBE_FROM_ALL_OCCURRED`
    UnsubscribeFromAllOccurred,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicStatusSetStatusSuccessReason {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicStatusSetStatusSuccessReason", kind: Kind::Enumeration(&[
            "NO_STATUS_CHANGE", "REQUESTED_CHANGE_OCCURRED", "RESUBSCRIBE_OCCURRED", "UNSUBSCRIBE_FROM_ALL_OCCURRED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::NoStatusChange => 0, Self::RequestedChangeOccurred => 1, Self::ResubscribeOccurred => 2,
            Self::UnsubscribeFromAllOccurred => 3, Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::NoStatusChange, 1 => Self::RequestedChangeOccurred, 2 => Self::ResubscribeOccurred,
            3 => Self::UnsubscribeFromAllOccurred, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicSubscriptionStatus`: 9 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct PublicSubscriptionStatus {
    /// `brandId`: a whole number; may be absent.
    pub brand_id: Option<i64>,
    /// `description`: text.
    pub description: Text,
    /// `id`: text.
    pub id: Text,
    /// `legalBasis`: `PublicLegalBasis`; may be absent.
    pub legal_basis: Option<PublicLegalBasis>,
    /// `legalBasisExplanation`: text; may be absent.
    pub legal_basis_explanation: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `preferenceGroupName`: text; may be absent.
    pub preference_group_name: Option<Text>,
    /// `sourceOfStatus`: `PublicSubscriptionStatusSourceOfStatus`.
    pub source_of_status: PublicSubscriptionStatusSourceOfStatus,
    /// `status`: `PublicSubscriptionStatusStatus`.
    pub status: PublicSubscriptionStatusStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSubscriptionStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSubscriptionStatus", kind: Kind::Record(&[
            Member { name: "brandId", required: false }, Member { name: "description", required: true },
            Member { name: "id", required: true }, Member { name: "legalBasis", required: false },
            Member { name: "legalBasisExplanation", required: false }, Member { name: "name", required: true },
            Member { name: "preferenceGroupName", required: false },
            Member { name: "sourceOfStatus", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            brand_id: None, description: Text::EMPTY, id: Text::EMPTY, legal_basis: None,
            legal_basis_explanation: None, name: Text::EMPTY, preference_group_name: None,
            source_of_status: Shaped::blank(), status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.brand_id, 1 => &self.description, 2 => &self.id, 3 => &self.legal_basis,
            4 => &self.legal_basis_explanation, 5 => &self.name, 6 => &self.preference_group_name,
            7 => &self.source_of_status, 8 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.brand_id, 1 => &mut self.description, 2 => &mut self.id, 3 => &mut self.legal_basis,
            4 => &mut self.legal_basis_explanation, 5 => &mut self.name, 6 => &mut self.preference_group_name,
            7 => &mut self.source_of_status, 8 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl PublicSubscriptionStatus {
    /// With all that is required.
    pub fn new(
        description: impl Into<Text>, id: impl Into<Text>, name: impl Into<Text>,
        source_of_status: impl Into<PublicSubscriptionStatusSourceOfStatus>,
        status: impl Into<PublicSubscriptionStatusStatus>,
    ) -> Self {
        Self {
            description: description.into(), id: id.into(), name: name.into(),
            source_of_status: source_of_status.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `brandId`.
    pub fn brand_id(mut self, brand_id: impl Into<i64>) -> Self { self.brand_id = Some(brand_id.into()); self }
    /// Sets `legalBasis`.
    pub fn legal_basis(mut self, legal_basis: impl Into<PublicLegalBasis>) -> Self {
        self.legal_basis = Some(legal_basis.into()); self
    }
    /// Sets `legalBasisExplanation`.
    pub fn legal_basis_explanation(mut self, legal_basis_explanation: impl Into<Text>) -> Self {
        self.legal_basis_explanation = Some(legal_basis_explanation.into()); self
    }
    /// Sets `preferenceGroupName`.
    pub fn preference_group_name(mut self, preference_group_name: impl Into<Text>) -> Self {
        self.preference_group_name = Some(preference_group_name.into()); self
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub enum PublicSubscriptionStatusSourceOfStatus {
    /// `BRAND_WIDE_STATUS`
    BrandWideStatus,
    /// `PORTAL_WIDE_STATUS`
    PortalWideStatus,
    /// `SUBSCRIPTION_STATUS`
    SubscriptionStatus,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicSubscriptionStatusSourceOfStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSubscriptionStatusSourceOfStatus", kind: Kind::Enumeration(&[
            "BRAND_WIDE_STATUS", "PORTAL_WIDE_STATUS", "SUBSCRIPTION_STATUS",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::BrandWideStatus => 0, Self::PortalWideStatus => 1, Self::SubscriptionStatus => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::BrandWideStatus, 1 => Self::PortalWideStatus, 2 => Self::SubscriptionStatus,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub enum PublicSubscriptionStatusStatus {
    /// `NOT_SUBSCRIBED`
    NotSubscribed,
    /// `SUBSCRIBED`
    Subscribed,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicSubscriptionStatusStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSubscriptionStatusStatus", kind: Kind::Enumeration(&["NOT_SUBSCRIBED", "SUBSCRIBED"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::NotSubscribed => 0, Self::Subscribed => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::NotSubscribed, 1 => Self::Subscribed, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicSubscriptionStatusesResponse`: 2 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct PublicSubscriptionStatusesResponse {
    /// `recipient`: text.
    pub recipient: Text,
    /// `subscriptionStatuses`: a list: `PublicSubscriptionStatus`.
    pub subscription_statuses: Vec<PublicSubscriptionStatus>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSubscriptionStatusesResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSubscriptionStatusesResponse", kind: Kind::Record(&[
            Member { name: "recipient", required: true }, Member { name: "subscriptionStatuses", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { recipient: Text::EMPTY, subscription_statuses: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.recipient, 1 => &self.subscription_statuses, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.recipient, 1 => &mut self.subscription_statuses, _ => &mut self.rest }
    }
}
impl PublicSubscriptionStatusesResponse {
    /// With all that is required.
    pub fn new(
        recipient: impl Into<Text>,
        subscription_statuses: impl IntoIterator<Item = impl Into<PublicSubscriptionStatus>>,
    ) -> Self {
        Self {
            recipient: recipient.into(),
            subscription_statuses: subscription_statuses.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicSubscriptionTranslation`: 6 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v3, v4.
#[non_exhaustive]
pub struct PublicSubscriptionTranslation {
    /// `createdAt`: a whole number.
    pub created_at: i64,
    /// `description`: text.
    pub description: Text,
    /// `languageCode`: text.
    pub language_code: Text,
    /// `name`: text.
    pub name: Text,
    /// `subscriptionId`: a whole number.
    pub subscription_id: i64,
    /// `updatedAt`: a whole number.
    pub updated_at: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSubscriptionTranslation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSubscriptionTranslation", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "description", required: true },
            Member { name: "languageCode", required: true }, Member { name: "name", required: true },
            Member { name: "subscriptionId", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: 0, description: Text::EMPTY, language_code: Text::EMPTY, name: Text::EMPTY,
            subscription_id: 0, updated_at: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.description, 2 => &self.language_code, 3 => &self.name,
            4 => &self.subscription_id, 5 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.description, 2 => &mut self.language_code, 3 => &mut self.name,
            4 => &mut self.subscription_id, 5 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicSubscriptionTranslation {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<i64>, description: impl Into<Text>, language_code: impl Into<Text>,
        name: impl Into<Text>, subscription_id: impl Into<i64>, updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            created_at: created_at.into(), description: description.into(), language_code: language_code.into(),
            name: name.into(), subscription_id: subscription_id.into(), updated_at: updated_at.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `PublicUpdateSubscriptionStatusRequest`: 4 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct PublicUpdateSubscriptionStatusRequest {
    /// `emailAddress`: text.
    pub email_address: Text,
    /// `legalBasis`: `PublicLegalBasis`; may be absent.
    pub legal_basis: Option<PublicLegalBasis>,
    /// `legalBasisExplanation`: text; may be absent.
    pub legal_basis_explanation: Option<Text>,
    /// `subscriptionId`: text.
    pub subscription_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicUpdateSubscriptionStatusRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicUpdateSubscriptionStatusRequest", kind: Kind::Record(&[
            Member { name: "emailAddress", required: true }, Member { name: "legalBasis", required: false },
            Member { name: "legalBasisExplanation", required: false },
            Member { name: "subscriptionId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            email_address: Text::EMPTY, legal_basis: None, legal_basis_explanation: None,
            subscription_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email_address, 1 => &self.legal_basis, 2 => &self.legal_basis_explanation,
            3 => &self.subscription_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email_address, 1 => &mut self.legal_basis, 2 => &mut self.legal_basis_explanation,
            3 => &mut self.subscription_id, _ => &mut self.rest,
        }
    }
}
impl PublicUpdateSubscriptionStatusRequest {
    /// With all that is required.
    pub fn new(email_address: impl Into<Text>, subscription_id: impl Into<Text>) -> Self {
        Self { email_address: email_address.into(), subscription_id: subscription_id.into(), ..Shaped::blank() }
    }
    /// Sets `legalBasis`.
    pub fn legal_basis(mut self, legal_basis: impl Into<PublicLegalBasis>) -> Self {
        self.legal_basis = Some(legal_basis.into()); self
    }
    /// Sets `legalBasisExplanation`.
    pub fn legal_basis_explanation(mut self, legal_basis_explanation: impl Into<Text>) -> Self {
        self.legal_basis_explanation = Some(legal_basis_explanation.into()); self
    }
}

/// `PublicWideStatus`: 6 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicWideStatus {
    /// `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// `status`: `PartialPublicStatusRequestStatusState`.
    pub status: PartialPublicStatusRequestStatusState,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// `timestamp`: a point in time.
    pub timestamp: DateTime,
    /// `wideStatusType`: `PublicWideStatusWideStatusType`.
    pub wide_status_type: PublicWideStatusWideStatusType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicWideStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicWideStatus", kind: Kind::Record(&[
            Member { name: "businessUnitId", required: false }, Member { name: "channel", required: true },
            Member { name: "status", required: true }, Member { name: "subscriberIdString", required: true },
            Member { name: "timestamp", required: true }, Member { name: "wideStatusType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            business_unit_id: None, channel: Shaped::blank(), status: Shaped::blank(),
            subscriber_id_string: Text::EMPTY, timestamp: DateTime::UNSET, wide_status_type: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.business_unit_id, 1 => &self.channel, 2 => &self.status, 3 => &self.subscriber_id_string,
            4 => &self.timestamp, 5 => &self.wide_status_type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.business_unit_id, 1 => &mut self.channel, 2 => &mut self.status,
            3 => &mut self.subscriber_id_string, 4 => &mut self.timestamp, 5 => &mut self.wide_status_type,
            _ => &mut self.rest,
        }
    }
}
impl PublicWideStatus {
    /// With all that is required.
    pub fn new(
        status: impl Into<PartialPublicStatusRequestStatusState>, subscriber_id_string: impl Into<Text>,
        timestamp: impl Into<DateTime>, wide_status_type: impl Into<PublicWideStatusWideStatusType>,
    ) -> Self {
        Self {
            channel: PartialPublicStatusRequestChannel::Email, status: status.into(),
            subscriber_id_string: subscriber_id_string.into(), timestamp: timestamp.into(),
            wide_status_type: wide_status_type.into(), ..Shaped::blank()
        }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
}

/// `PublicWideStatusBulkResponse`: 2 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicWideStatusBulkResponse {
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// `wideStatuses`: a list: `PublicWideStatus`.
    pub wide_statuses: Vec<PublicWideStatus>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicWideStatusBulkResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicWideStatusBulkResponse", kind: Kind::Record(&[
            Member { name: "subscriberIdString", required: true }, Member { name: "wideStatuses", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { subscriber_id_string: Text::EMPTY, wide_statuses: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.subscriber_id_string, 1 => &self.wide_statuses, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.subscriber_id_string, 1 => &mut self.wide_statuses, _ => &mut self.rest }
    }
}
impl PublicWideStatusBulkResponse {
    /// With all that is required.
    pub fn new(
        subscriber_id_string: impl Into<Text>, wide_statuses: impl IntoIterator<Item = impl Into<PublicWideStatus>>,
    ) -> Self {
        Self {
            subscriber_id_string: subscriber_id_string.into(),
            wide_statuses: wide_statuses.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicWideStatusWideStatusType {
    /// `BUSINESS_UNIT_WIDE`
    BusinessUnitWide,
    /// `PORTAL_WIDE`
    PortalWide,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicWideStatusWideStatusType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicWideStatusWideStatusType", kind: Kind::Enumeration(&[
            "BUSINESS_UNIT_WIDE", "PORTAL_WIDE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::BusinessUnitWide => 0, Self::PortalWide => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::BusinessUnitWide, 1 => Self::PortalWide, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `SubscriptionDefinition`: 12 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v3, v4.
#[non_exhaustive]
pub struct SubscriptionDefinition {
    /// `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// `communicationMethod`: text; may be absent.
    pub communication_method: Option<Text>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `description`: text.
    pub description: Text,
    /// `id`: text.
    pub id: Text,
    /// `isActive`: true or false.
    pub is_active: bool,
    /// `isDefault`: true or false.
    pub is_default: bool,
    /// `isInternal`: true or false.
    pub is_internal: bool,
    /// `name`: text.
    pub name: Text,
    /// `purpose`: text; may be absent.
    pub purpose: Option<Text>,
    /// `subscriptionTranslations`: a list: `PublicSubscriptionTranslation`; may be absent.
    pub subscription_translations: Option<Vec<PublicSubscriptionTranslation>>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubscriptionDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionDefinition", kind: Kind::Record(&[
            Member { name: "businessUnitId", required: false },
            Member { name: "communicationMethod", required: false }, Member { name: "createdAt", required: true },
            Member { name: "description", required: true }, Member { name: "id", required: true },
            Member { name: "isActive", required: true }, Member { name: "isDefault", required: true },
            Member { name: "isInternal", required: true }, Member { name: "name", required: true },
            Member { name: "purpose", required: false },
            Member { name: "subscriptionTranslations", required: false },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            business_unit_id: None, communication_method: None, created_at: DateTime::UNSET,
            description: Text::EMPTY, id: Text::EMPTY, is_active: false, is_default: false, is_internal: false,
            name: Text::EMPTY, purpose: None, subscription_translations: None, updated_at: DateTime::UNSET,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.business_unit_id, 1 => &self.communication_method, 2 => &self.created_at,
            3 => &self.description, 4 => &self.id, 5 => &self.is_active, 6 => &self.is_default,
            7 => &self.is_internal, 8 => &self.name, 9 => &self.purpose, 10 => &self.subscription_translations,
            11 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.business_unit_id, 1 => &mut self.communication_method, 2 => &mut self.created_at,
            3 => &mut self.description, 4 => &mut self.id, 5 => &mut self.is_active, 6 => &mut self.is_default,
            7 => &mut self.is_internal, 8 => &mut self.name, 9 => &mut self.purpose,
            10 => &mut self.subscription_translations, 11 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl SubscriptionDefinition {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, description: impl Into<Text>, id: impl Into<Text>, is_active: bool,
        is_default: bool, is_internal: bool, name: impl Into<Text>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(), description: description.into(), id: id.into(), is_active, is_default,
            is_internal, name: name.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<i64>) -> Self {
        self.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `communicationMethod`.
    pub fn communication_method(mut self, communication_method: impl Into<Text>) -> Self {
        self.communication_method = Some(communication_method.into()); self
    }
    /// Sets `purpose`.
    pub fn purpose(mut self, purpose: impl Into<Text>) -> Self { self.purpose = Some(purpose.into()); self }
    /// Sets `subscriptionTranslations`.
    pub fn subscription_translations(
        mut self, subscription_translations: impl IntoIterator<Item = impl Into<PublicSubscriptionTranslation>>,
    ) -> Self {
        self.subscription_translations = Some(subscription_translations.into_iter().map(Into::into).collect()); self
    }
}

/// `SubscriptionDefinitionsResponse`: one member.
///
/// Published by `communication-preferences/subscriptions`, in v3.
#[non_exhaustive]
pub struct SubscriptionDefinitionsResponse {
    /// `subscriptionDefinitions`: a list: `SubscriptionDefinition`.
    pub subscription_definitions: Vec<SubscriptionDefinition>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubscriptionDefinitionsResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriptionDefinitionsResponse", kind: Kind::Record(&[
            Member { name: "subscriptionDefinitions", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { subscription_definitions: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.subscription_definitions, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.subscription_definitions, _ => &mut self.rest }
    }
}
impl SubscriptionDefinitionsResponse {
    /// With all that is required.
    pub fn new(subscription_definitions: impl IntoIterator<Item = impl Into<SubscriptionDefinition>>) -> Self {
        Self {
            subscription_definitions: subscription_definitions.into_iter().map(Into::into).collect(),
            rest: Rest::EMPTY,
        }
    }
}
impl<T: Into<SubscriptionDefinition>> From<Vec<T>> for SubscriptionDefinitionsResponse {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<SubscriptionDefinition>, const N: usize> From<[T; N]> for SubscriptionDefinitionsResponse {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponsePublicStatusBulkResponse`: 6 members.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[doc(alias = "BatchResponsePublicStatusBulkResponse")]
#[non_exhaustive]
pub struct SubscriptionsBatchResponsePublicStatusBulkResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicStatusBulkResponse`.
    pub results: Vec<PublicStatusBulkResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SubscriptionsBatchResponsePublicStatusBulkResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicStatusBulkResponse", kind: Kind::Record(&[
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
impl SubscriptionsBatchResponsePublicStatusBulkResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicStatusBulkResponse>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
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
crate::runtime::batch_body! { SubscriptionsBatchResponsePublicStatusBulkResponse: PublicStatusBulkResponse }

crate::runtime::shaped_traits! {
    ActionResponseWithResultsPublicStatus, ActionResponseWithResultsPublicWideStatus,
    ActionResponseWithResultsSubscriptionDefinition, BatchInputPublicStatusRequest,
    BatchResponsePublicBulkOptOutFromAllResponse, BatchResponsePublicStatus, BatchResponsePublicStatusBulkResponse,
    BatchResponsePublicStatusBulkResponseWithErrors, BatchResponsePublicWideStatusBulkResponse,
    BatchResponsePublicWideStatusBulkResponseWithErrors, LinkGenerationRequest, LinkGenerationResponse,
    PartialPublicStatusRequest, PublicBulkOptOutFromAllResponse, PublicStatus, PublicStatusBulkResponse,
    PublicStatusRequest, PublicSubscriptionStatus, PublicSubscriptionStatusesResponse, PublicSubscriptionTranslation,
    PublicUpdateSubscriptionStatusRequest, PublicWideStatus, PublicWideStatusBulkResponse, SubscriptionDefinition,
    SubscriptionDefinitionsResponse, SubscriptionsBatchResponsePublicStatusBulkResponse,
}

crate::runtime::enumeration_traits! {
    PartialPublicStatusRequestStatusState, PublicStatusSetStatusSuccessReason,
    PublicSubscriptionStatusSourceOfStatus, PublicSubscriptionStatusStatus, PublicWideStatusWideStatusType,
}
