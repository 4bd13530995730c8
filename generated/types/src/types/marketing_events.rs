// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, ForwardPaging, ImportsPropertyValue, MarketingEventCreateRequestParams,
    MarketingEventEmailSubscriber, MarketingEventExternalUniqueIdentifier, MarketingEventIdentifiersResponse,
    MarketingEventPublicDefaultResponse, MarketingEventPublicDefaultResponseV2,
    MarketingEventPublicObjectIdDeleteRequest, MarketingEventPublicReadResponseV2,
    MarketingEventPublicUpdateRequestFullV2, MarketingEventSubscriber, Paging, ParticipationBreakdown, PublicList,
    SearchPublicResponseWrapper, StandardError, SubscriberEmailResponse, SubscriberVidResponse,
};

/// `AppInfo`: 2 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AppInfo {
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AppInfo {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AppInfo", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, name: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.name, _ => &mut self.rest }
    }
}
impl AppInfo {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { id: id.into(), name: name.into(), rest: Rest::EMPTY }
    }
}

/// `AttendanceCounters`: 4 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AttendanceCounters {
    /// `attended`: a whole number.
    pub attended: i64,
    /// `cancelled`: a whole number.
    pub cancelled: i64,
    /// `noShows`: a whole number.
    pub no_shows: i64,
    /// `registered`: a whole number.
    pub registered: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AttendanceCounters {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AttendanceCounters", kind: Kind::Record(&[
            Member { name: "attended", required: true }, Member { name: "cancelled", required: true },
            Member { name: "noShows", required: true }, Member { name: "registered", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { attended: 0, cancelled: 0, no_shows: 0, registered: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attended, 1 => &self.cancelled, 2 => &self.no_shows, 3 => &self.registered, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attended, 1 => &mut self.cancelled, 2 => &mut self.no_shows, 3 => &mut self.registered,
            _ => &mut self.rest,
        }
    }
}
impl AttendanceCounters {
    /// With all that is required.
    pub fn new(
        attended: impl Into<i64>, cancelled: impl Into<i64>, no_shows: impl Into<i64>, registered: impl Into<i64>,
    ) -> Self {
        Self {
            attended: attended.into(), cancelled: cancelled.into(), no_shows: no_shows.into(),
            registered: registered.into(), rest: Rest::EMPTY,
        }
    }
}

/// `BatchInputMarketingEventCreateRequestParams`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchInputMarketingEventCreateRequestParams {
    /// `inputs`: a list: `MarketingEventCreateRequestParams`.
    pub inputs: Vec<MarketingEventCreateRequestParams>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputMarketingEventCreateRequestParams {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputMarketingEventCreateRequestParams", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputMarketingEventCreateRequestParams {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<MarketingEventCreateRequestParams>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<MarketingEventCreateRequestParams>> From<Vec<T>> for BatchInputMarketingEventCreateRequestParams {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<MarketingEventCreateRequestParams>, const N: usize> From<[T; N]> for BatchInputMarketingEventCreateRequestParams {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputMarketingEventEmailSubscriber`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputMarketingEventEmailSubscriber {
    /// `inputs`: a list: `MarketingEventEmailSubscriber`.
    pub inputs: Vec<MarketingEventEmailSubscriber>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputMarketingEventEmailSubscriber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputMarketingEventEmailSubscriber", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputMarketingEventEmailSubscriber {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<MarketingEventEmailSubscriber>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<MarketingEventEmailSubscriber>> From<Vec<T>> for BatchInputMarketingEventEmailSubscriber {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<MarketingEventEmailSubscriber>, const N: usize> From<[T; N]> for BatchInputMarketingEventEmailSubscriber {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputMarketingEventExternalUniqueIdentifier`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputMarketingEventExternalUniqueIdentifier {
    /// `inputs`: a list: `MarketingEventExternalUniqueIdentifier`.
    pub inputs: Vec<MarketingEventExternalUniqueIdentifier>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputMarketingEventExternalUniqueIdentifier {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputMarketingEventExternalUniqueIdentifier", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputMarketingEventExternalUniqueIdentifier {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<MarketingEventExternalUniqueIdentifier>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<MarketingEventExternalUniqueIdentifier>> From<Vec<T>> for BatchInputMarketingEventExternalUniqueIdentifier {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<MarketingEventExternalUniqueIdentifier>, const N: usize> From<[T; N]> for BatchInputMarketingEventExternalUniqueIdentifier {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputMarketingEventPublicObjectIdDeleteRequest`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputMarketingEventPublicObjectIdDeleteRequest {
    /// `inputs`: a list: `MarketingEventPublicObjectIdDeleteRequest`.
    pub inputs: Vec<MarketingEventPublicObjectIdDeleteRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputMarketingEventPublicObjectIdDeleteRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputMarketingEventPublicObjectIdDeleteRequest", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputMarketingEventPublicObjectIdDeleteRequest {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<MarketingEventPublicObjectIdDeleteRequest>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<MarketingEventPublicObjectIdDeleteRequest>> From<Vec<T>> for BatchInputMarketingEventPublicObjectIdDeleteRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<MarketingEventPublicObjectIdDeleteRequest>, const N: usize> From<[T; N]> for BatchInputMarketingEventPublicObjectIdDeleteRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputMarketingEventPublicUpdateRequestFullV2`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchInputMarketingEventPublicUpdateRequestFullV2 {
    /// `inputs`: a list: `MarketingEventPublicUpdateRequestFullV2`.
    pub inputs: Vec<MarketingEventPublicUpdateRequestFullV2>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputMarketingEventPublicUpdateRequestFullV2 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputMarketingEventPublicUpdateRequestFullV2", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputMarketingEventPublicUpdateRequestFullV2 {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<MarketingEventPublicUpdateRequestFullV2>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<MarketingEventPublicUpdateRequestFullV2>> From<Vec<T>> for BatchInputMarketingEventPublicUpdateRequestFullV2 {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<MarketingEventPublicUpdateRequestFullV2>, const N: usize> From<[T; N]> for BatchInputMarketingEventPublicUpdateRequestFullV2 {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputMarketingEventSubscriber`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputMarketingEventSubscriber {
    /// `inputs`: a list: `MarketingEventSubscriber`.
    pub inputs: Vec<MarketingEventSubscriber>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputMarketingEventSubscriber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputMarketingEventSubscriber", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputMarketingEventSubscriber {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<MarketingEventSubscriber>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<MarketingEventSubscriber>> From<Vec<T>> for BatchInputMarketingEventSubscriber {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<MarketingEventSubscriber>, const N: usize> From<[T; N]> for BatchInputMarketingEventSubscriber {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseMarketingEventPublicDefaultResponse`: 8 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponseMarketingEventPublicDefaultResponse {
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
    /// `results`: a list: `MarketingEventPublicDefaultResponse`.
    pub results: Vec<MarketingEventPublicDefaultResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseMarketingEventPublicDefaultResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseMarketingEventPublicDefaultResponse", kind: Kind::Record(&[
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
impl BatchResponseMarketingEventPublicDefaultResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<MarketingEventPublicDefaultResponse>>,
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
crate::runtime::batch_body! { BatchResponseMarketingEventPublicDefaultResponse: MarketingEventPublicDefaultResponse }

/// `BatchResponseMarketingEventPublicDefaultResponseV2`: 8 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponseMarketingEventPublicDefaultResponseV2 {
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
    /// `results`: a list: `MarketingEventPublicDefaultResponseV2`.
    pub results: Vec<MarketingEventPublicDefaultResponseV2>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseMarketingEventPublicDefaultResponseV2 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseMarketingEventPublicDefaultResponseV2", kind: Kind::Record(&[
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
impl BatchResponseMarketingEventPublicDefaultResponseV2 {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<MarketingEventPublicDefaultResponseV2>>,
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
crate::runtime::batch_body! { BatchResponseMarketingEventPublicDefaultResponseV2: MarketingEventPublicDefaultResponseV2 }

/// `BatchResponseMarketingEventPublicDefaultResponseV2WithErrors`: 8 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponseMarketingEventPublicDefaultResponseV2WithErrors {
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
    /// `results`: a list: `MarketingEventPublicDefaultResponseV2`.
    pub results: Vec<MarketingEventPublicDefaultResponseV2>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseMarketingEventPublicDefaultResponseV2WithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseMarketingEventPublicDefaultResponseV2WithErrors", kind: Kind::Record(&[
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
impl BatchResponseMarketingEventPublicDefaultResponseV2WithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<MarketingEventPublicDefaultResponseV2>>,
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
crate::runtime::batch_body! { BatchResponseMarketingEventPublicDefaultResponseV2WithErrors: MarketingEventPublicDefaultResponseV2 }

/// `BatchResponseSubscriberEmailResponse`: 8 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchResponseSubscriberEmailResponse {
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
    /// `results`: a list: `SubscriberEmailResponse`.
    pub results: Vec<SubscriberEmailResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseSubscriberEmailResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSubscriberEmailResponse", kind: Kind::Record(&[
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
impl BatchResponseSubscriberEmailResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<SubscriberEmailResponse>>,
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
crate::runtime::batch_body! { BatchResponseSubscriberEmailResponse: SubscriberEmailResponse }

/// `BatchResponseSubscriberVidResponse`: 8 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchResponseSubscriberVidResponse {
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
    /// `results`: a list: `SubscriberVidResponse`.
    pub results: Vec<SubscriberVidResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseSubscriberVidResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseSubscriberVidResponse", kind: Kind::Record(&[
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
impl BatchResponseSubscriberVidResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<SubscriberVidResponse>>,
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
crate::runtime::batch_body! { BatchResponseSubscriberVidResponse: SubscriberVidResponse }

/// `CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging`: 2 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `MarketingEventPublicReadResponseV2`.
    pub results: Vec<MarketingEventPublicReadResponseV2>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<MarketingEventPublicReadResponseV2>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<MarketingEventPublicReadResponseV2>> From<Vec<T>> for CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<MarketingEventPublicReadResponseV2>, const N: usize> From<[T; N]> for CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseSearchPublicResponseWrapperNoPaging`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseSearchPublicResponseWrapperNoPaging {
    /// `results`: a list: `SearchPublicResponseWrapper`.
    pub results: Vec<SearchPublicResponseWrapper>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseSearchPublicResponseWrapperNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseSearchPublicResponseWrapperNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseSearchPublicResponseWrapperNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<SearchPublicResponseWrapper>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<SearchPublicResponseWrapper>> From<Vec<T>> for CollectionResponseSearchPublicResponseWrapperNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<SearchPublicResponseWrapper>, const N: usize> From<[T; N]> for CollectionResponseSearchPublicResponseWrapperNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseWithTotalMarketingEventIdentifiersResponse`: 3 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalMarketingEventIdentifiersResponse {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `MarketingEventIdentifiersResponse`.
    pub results: Vec<MarketingEventIdentifiersResponse>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalMarketingEventIdentifiersResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalMarketingEventIdentifiersResponse", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalMarketingEventIdentifiersResponse {
    /// With all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<MarketingEventIdentifiersResponse>>, total: impl Into<i64>,
    ) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `CollectionResponseWithTotalParticipationBreakdown`: 3 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalParticipationBreakdown {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `ParticipationBreakdown`.
    pub results: Vec<ParticipationBreakdown>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalParticipationBreakdown {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalParticipationBreakdown", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalParticipationBreakdown {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ParticipationBreakdown>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `CollectionResponseWithTotalPublicList`: 3 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicList {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PublicList`.
    pub results: Vec<PublicList>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPublicList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicList", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalPublicList {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicList>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `ContactAssociation`: 4 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ContactAssociation {
    /// `contactId`: text.
    pub contact_id: Text,
    /// `email`: text.
    pub email: Text,
    /// `firstname`: text; may be absent.
    pub firstname: Option<Text>,
    /// `lastname`: text; may be absent.
    pub lastname: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContactAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactAssociation", kind: Kind::Record(&[
            Member { name: "contactId", required: true }, Member { name: "email", required: true },
            Member { name: "firstname", required: false }, Member { name: "lastname", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { contact_id: Text::EMPTY, email: Text::EMPTY, firstname: None, lastname: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contact_id, 1 => &self.email, 2 => &self.firstname, 3 => &self.lastname, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_id, 1 => &mut self.email, 2 => &mut self.firstname, 3 => &mut self.lastname,
            _ => &mut self.rest,
        }
    }
}
impl ContactAssociation {
    /// With all that is required.
    pub fn new(contact_id: impl Into<Text>, email: impl Into<Text>) -> Self {
        Self { contact_id: contact_id.into(), email: email.into(), ..Shaped::blank() }
    }
    /// Sets `firstname`.
    pub fn firstname(mut self, firstname: impl Into<Text>) -> Self { self.firstname = Some(firstname.into()); self }
    /// Sets `lastname`.
    pub fn lastname(mut self, lastname: impl Into<Text>) -> Self { self.lastname = Some(lastname.into()); self }
}

/// `CrmPropertyWrapper`: 2 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CrmPropertyWrapper {
    /// `name`: text.
    pub name: Text,
    /// `value`: text.
    pub value: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CrmPropertyWrapper {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmPropertyWrapper", kind: Kind::Record(&[
            Member { name: "name", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { name: Text::EMPTY, value: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.name, 1 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.name, 1 => &mut self.value, _ => &mut self.rest }
    }
}
impl CrmPropertyWrapper {
    /// With all that is required.
    pub fn new(name: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self { name: name.into(), value: value.into(), rest: Rest::EMPTY }
    }
}

/// `EventDetailSettings`: 2 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventDetailSettings {
    /// `appId`: a whole number.
    pub app_id: i64,
    /// `eventDetailsUrl`: text.
    pub event_details_url: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventDetailSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventDetailSettings", kind: Kind::Record(&[
            Member { name: "appId", required: true }, Member { name: "eventDetailsUrl", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, event_details_url: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.event_details_url, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.event_details_url, _ => &mut self.rest }
    }
}
impl EventDetailSettings {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, event_details_url: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), event_details_url: event_details_url.into(), rest: Rest::EMPTY }
    }
}

/// `EventDetailSettingsUrl`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct EventDetailSettingsUrl {
    /// `eventDetailsUrl`: text.
    pub event_details_url: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventDetailSettingsUrl {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventDetailSettingsUrl", kind: Kind::Record(&[
            Member { name: "eventDetailsUrl", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { event_details_url: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_details_url, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_details_url, _ => &mut self.rest }
    }
}
impl EventDetailSettingsUrl {
    /// With all that is required.
    pub fn new(event_details_url: impl Into<Text>) -> Self {
        Self { event_details_url: event_details_url.into(), rest: Rest::EMPTY }
    }
}
crate::runtime::from_text! { EventDetailSettingsUrl }

/// `BatchInputMarketingEventCreateRequestParams`: one member.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "BatchInputMarketingEventCreateRequestParams")]
#[non_exhaustive]
pub struct EventsBatchInputMarketingEventCreateRequestParams {
    /// `inputs`: a list: `EventsMarketingEventCreateRequestParams`.
    pub inputs: Vec<EventsMarketingEventCreateRequestParams>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventsBatchInputMarketingEventCreateRequestParams {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputMarketingEventCreateRequestParams", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl EventsBatchInputMarketingEventCreateRequestParams {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<EventsMarketingEventCreateRequestParams>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<EventsMarketingEventCreateRequestParams>> From<Vec<T>> for EventsBatchInputMarketingEventCreateRequestParams {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<EventsMarketingEventCreateRequestParams>, const N: usize> From<[T; N]> for EventsBatchInputMarketingEventCreateRequestParams {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputMarketingEventPublicUpdateRequestFullV2`: one member.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "BatchInputMarketingEventPublicUpdateRequestFullV2")]
#[non_exhaustive]
pub struct EventsBatchInputMarketingEventPublicUpdateRequestFullV2 {
    /// `inputs`: a list: `EventsMarketingEventPublicUpdateRequestFullV2`.
    pub inputs: Vec<EventsMarketingEventPublicUpdateRequestFullV2>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventsBatchInputMarketingEventPublicUpdateRequestFullV2 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputMarketingEventPublicUpdateRequestFullV2", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl EventsBatchInputMarketingEventPublicUpdateRequestFullV2 {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<EventsMarketingEventPublicUpdateRequestFullV2>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<EventsMarketingEventPublicUpdateRequestFullV2>> From<Vec<T>> for EventsBatchInputMarketingEventPublicUpdateRequestFullV2 {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<EventsMarketingEventPublicUpdateRequestFullV2>, const N: usize> From<[T; N]> for EventsBatchInputMarketingEventPublicUpdateRequestFullV2 {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseMarketingEventPublicDefaultResponse`: 8 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "BatchResponseMarketingEventPublicDefaultResponse")]
#[non_exhaustive]
pub struct EventsBatchResponseMarketingEventPublicDefaultResponse {
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
    /// `results`: a list: `EventsMarketingEventPublicDefaultResponse`.
    pub results: Vec<EventsMarketingEventPublicDefaultResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventsBatchResponseMarketingEventPublicDefaultResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseMarketingEventPublicDefaultResponse", kind: Kind::Record(&[
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
impl EventsBatchResponseMarketingEventPublicDefaultResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<EventsMarketingEventPublicDefaultResponse>>,
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
crate::runtime::batch_body! { EventsBatchResponseMarketingEventPublicDefaultResponse: EventsMarketingEventPublicDefaultResponse }

/// `BatchResponseMarketingEventPublicDefaultResponseV2`: 6 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "BatchResponseMarketingEventPublicDefaultResponseV2")]
#[non_exhaustive]
pub struct EventsBatchResponseMarketingEventPublicDefaultResponseV2 {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `MarketingEventPublicDefaultResponseV2`.
    pub results: Vec<MarketingEventPublicDefaultResponseV2>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventsBatchResponseMarketingEventPublicDefaultResponseV2 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseMarketingEventPublicDefaultResponseV2", kind: Kind::Record(&[
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
impl EventsBatchResponseMarketingEventPublicDefaultResponseV2 {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<MarketingEventPublicDefaultResponseV2>>,
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
crate::runtime::batch_body! { EventsBatchResponseMarketingEventPublicDefaultResponseV2: MarketingEventPublicDefaultResponseV2 }

/// `MarketingEventCreateRequestParams`: 12 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "MarketingEventCreateRequestParams")]
#[non_exhaustive]
pub struct EventsMarketingEventCreateRequestParams {
    /// `customProperties`: a list: `ImportsPropertyValue`.
    pub custom_properties: Vec<ImportsPropertyValue>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`: true or false; may be absent.
    pub event_completed: Option<bool>,
    /// `eventDescription`: text; may be absent.
    pub event_description: Option<Text>,
    /// `eventName`: text.
    pub event_name: Text,
    /// `eventOrganizer`: text.
    pub event_organizer: Text,
    /// `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// `eventUrl`: text; may be absent.
    pub event_url: Option<Text>,
    /// `externalAccountId`: text.
    pub external_account_id: Text,
    /// `externalEventId`: text.
    pub external_event_id: Text,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventsMarketingEventCreateRequestParams {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventCreateRequestParams", kind: Kind::Record(&[
            Member { name: "customProperties", required: true }, Member { name: "endDateTime", required: false },
            Member { name: "eventCancelled", required: false }, Member { name: "eventCompleted", required: false },
            Member { name: "eventDescription", required: false }, Member { name: "eventName", required: true },
            Member { name: "eventOrganizer", required: true }, Member { name: "eventType", required: false },
            Member { name: "eventUrl", required: false }, Member { name: "externalAccountId", required: true },
            Member { name: "externalEventId", required: true }, Member { name: "startDateTime", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: Vec::new(), end_date_time: None, event_cancelled: None, event_completed: None,
            event_description: None, event_name: Text::EMPTY, event_organizer: Text::EMPTY, event_type: None,
            event_url: None, external_account_id: Text::EMPTY, external_event_id: Text::EMPTY, start_date_time: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.end_date_time, 2 => &self.event_cancelled,
            3 => &self.event_completed, 4 => &self.event_description, 5 => &self.event_name,
            6 => &self.event_organizer, 7 => &self.event_type, 8 => &self.event_url, 9 => &self.external_account_id,
            10 => &self.external_event_id, 11 => &self.start_date_time, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.end_date_time, 2 => &mut self.event_cancelled,
            3 => &mut self.event_completed, 4 => &mut self.event_description, 5 => &mut self.event_name,
            6 => &mut self.event_organizer, 7 => &mut self.event_type, 8 => &mut self.event_url,
            9 => &mut self.external_account_id, 10 => &mut self.external_event_id, 11 => &mut self.start_date_time,
            _ => &mut self.rest,
        }
    }
}
impl EventsMarketingEventCreateRequestParams {
    /// With all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>, event_name: impl Into<Text>,
        event_organizer: impl Into<Text>, external_account_id: impl Into<Text>, external_event_id: impl Into<Text>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(), event_organizer: event_organizer.into(),
            external_account_id: external_account_id.into(), external_event_id: external_event_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}

/// `MarketingEventDefaultResponse`: 11 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "MarketingEventDefaultResponse")]
#[non_exhaustive]
pub struct EventsMarketingEventDefaultResponse {
    /// `customProperties`: a list: `ImportsPropertyValue`.
    pub custom_properties: Vec<ImportsPropertyValue>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`: true or false; may be absent.
    pub event_completed: Option<bool>,
    /// `eventDescription`: text; may be absent.
    pub event_description: Option<Text>,
    /// `eventName`: text.
    pub event_name: Text,
    /// `eventOrganizer`: text.
    pub event_organizer: Text,
    /// `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// `eventUrl`: text; may be absent.
    pub event_url: Option<Text>,
    /// `objectId`: text; may be absent.
    pub object_id: Option<Text>,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventsMarketingEventDefaultResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventDefaultResponse", kind: Kind::Record(&[
            Member { name: "customProperties", required: true }, Member { name: "endDateTime", required: false },
            Member { name: "eventCancelled", required: false }, Member { name: "eventCompleted", required: false },
            Member { name: "eventDescription", required: false }, Member { name: "eventName", required: true },
            Member { name: "eventOrganizer", required: true }, Member { name: "eventType", required: false },
            Member { name: "eventUrl", required: false }, Member { name: "objectId", required: false },
            Member { name: "startDateTime", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: Vec::new(), end_date_time: None, event_cancelled: None, event_completed: None,
            event_description: None, event_name: Text::EMPTY, event_organizer: Text::EMPTY, event_type: None,
            event_url: None, object_id: None, start_date_time: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.end_date_time, 2 => &self.event_cancelled,
            3 => &self.event_completed, 4 => &self.event_description, 5 => &self.event_name,
            6 => &self.event_organizer, 7 => &self.event_type, 8 => &self.event_url, 9 => &self.object_id,
            10 => &self.start_date_time, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.end_date_time, 2 => &mut self.event_cancelled,
            3 => &mut self.event_completed, 4 => &mut self.event_description, 5 => &mut self.event_name,
            6 => &mut self.event_organizer, 7 => &mut self.event_type, 8 => &mut self.event_url,
            9 => &mut self.object_id, 10 => &mut self.start_date_time, _ => &mut self.rest,
        }
    }
}
impl EventsMarketingEventDefaultResponse {
    /// With all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>, event_name: impl Into<Text>,
        event_organizer: impl Into<Text>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(), event_organizer: event_organizer.into(), ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self { self.object_id = Some(object_id.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}

/// `MarketingEventPublicDefaultResponse`: 14 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "MarketingEventPublicDefaultResponse")]
#[non_exhaustive]
pub struct EventsMarketingEventPublicDefaultResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `customProperties`: a list: `ImportsPropertyValue`.
    pub custom_properties: Vec<ImportsPropertyValue>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`: true or false; may be absent.
    pub event_completed: Option<bool>,
    /// `eventDescription`: text; may be absent.
    pub event_description: Option<Text>,
    /// `eventName`: text.
    pub event_name: Text,
    /// `eventOrganizer`: text.
    pub event_organizer: Text,
    /// `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// `eventUrl`: text; may be absent.
    pub event_url: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `objectId`: text; may be absent.
    pub object_id: Option<Text>,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventsMarketingEventPublicDefaultResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventPublicDefaultResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "customProperties", required: true },
            Member { name: "endDateTime", required: false }, Member { name: "eventCancelled", required: false },
            Member { name: "eventCompleted", required: false }, Member { name: "eventDescription", required: false },
            Member { name: "eventName", required: true }, Member { name: "eventOrganizer", required: true },
            Member { name: "eventType", required: false }, Member { name: "eventUrl", required: false },
            Member { name: "id", required: true }, Member { name: "objectId", required: false },
            Member { name: "startDateTime", required: false }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, custom_properties: Vec::new(), end_date_time: None, event_cancelled: None,
            event_completed: None, event_description: None, event_name: Text::EMPTY, event_organizer: Text::EMPTY,
            event_type: None, event_url: None, id: Text::EMPTY, object_id: None, start_date_time: None,
            updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.custom_properties, 2 => &self.end_date_time,
            3 => &self.event_cancelled, 4 => &self.event_completed, 5 => &self.event_description,
            6 => &self.event_name, 7 => &self.event_organizer, 8 => &self.event_type, 9 => &self.event_url,
            10 => &self.id, 11 => &self.object_id, 12 => &self.start_date_time, 13 => &self.updated_at,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.custom_properties, 2 => &mut self.end_date_time,
            3 => &mut self.event_cancelled, 4 => &mut self.event_completed, 5 => &mut self.event_description,
            6 => &mut self.event_name, 7 => &mut self.event_organizer, 8 => &mut self.event_type,
            9 => &mut self.event_url, 10 => &mut self.id, 11 => &mut self.object_id, 12 => &mut self.start_date_time,
            13 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl EventsMarketingEventPublicDefaultResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>, event_name: impl Into<Text>,
        event_organizer: impl Into<Text>, id: impl Into<Text>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(), event_organizer: event_organizer.into(), id: id.into(),
            updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self { self.object_id = Some(object_id.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}

/// `MarketingEventPublicReadResponse`: 19 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "MarketingEventPublicReadResponse")]
#[non_exhaustive]
pub struct EventsMarketingEventPublicReadResponse {
    /// `attendees`: a whole number.
    pub attendees: i64,
    /// `cancellations`: a whole number.
    pub cancellations: i64,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `customProperties`: a list: `ImportsPropertyValue`.
    pub custom_properties: Vec<ImportsPropertyValue>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`: true or false; may be absent.
    pub event_completed: Option<bool>,
    /// `eventDescription`: text; may be absent.
    pub event_description: Option<Text>,
    /// `eventName`: text.
    pub event_name: Text,
    /// `eventOrganizer`: text.
    pub event_organizer: Text,
    /// `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// `eventUrl`: text; may be absent.
    pub event_url: Option<Text>,
    /// `externalEventId`: text.
    pub external_event_id: Text,
    /// `id`: text.
    pub id: Text,
    /// `noShows`: a whole number.
    pub no_shows: i64,
    /// `objectId`: text; may be absent.
    pub object_id: Option<Text>,
    /// `registrants`: a whole number.
    pub registrants: i64,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventsMarketingEventPublicReadResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventPublicReadResponse", kind: Kind::Record(&[
            Member { name: "attendees", required: true }, Member { name: "cancellations", required: true },
            Member { name: "createdAt", required: true }, Member { name: "customProperties", required: true },
            Member { name: "endDateTime", required: false }, Member { name: "eventCancelled", required: false },
            Member { name: "eventCompleted", required: false }, Member { name: "eventDescription", required: false },
            Member { name: "eventName", required: true }, Member { name: "eventOrganizer", required: true },
            Member { name: "eventType", required: false }, Member { name: "eventUrl", required: false },
            Member { name: "externalEventId", required: true }, Member { name: "id", required: true },
            Member { name: "noShows", required: true }, Member { name: "objectId", required: false },
            Member { name: "registrants", required: true }, Member { name: "startDateTime", required: false },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            attendees: 0, cancellations: 0, created_at: DateTime::UNSET, custom_properties: Vec::new(),
            end_date_time: None, event_cancelled: None, event_completed: None, event_description: None,
            event_name: Text::EMPTY, event_organizer: Text::EMPTY, event_type: None, event_url: None,
            external_event_id: Text::EMPTY, id: Text::EMPTY, no_shows: 0, object_id: None, registrants: 0,
            start_date_time: None, updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attendees, 1 => &self.cancellations, 2 => &self.created_at, 3 => &self.custom_properties,
            4 => &self.end_date_time, 5 => &self.event_cancelled, 6 => &self.event_completed,
            7 => &self.event_description, 8 => &self.event_name, 9 => &self.event_organizer, 10 => &self.event_type,
            11 => &self.event_url, 12 => &self.external_event_id, 13 => &self.id, 14 => &self.no_shows,
            15 => &self.object_id, 16 => &self.registrants, 17 => &self.start_date_time, 18 => &self.updated_at,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attendees, 1 => &mut self.cancellations, 2 => &mut self.created_at,
            3 => &mut self.custom_properties, 4 => &mut self.end_date_time, 5 => &mut self.event_cancelled,
            6 => &mut self.event_completed, 7 => &mut self.event_description, 8 => &mut self.event_name,
            9 => &mut self.event_organizer, 10 => &mut self.event_type, 11 => &mut self.event_url,
            12 => &mut self.external_event_id, 13 => &mut self.id, 14 => &mut self.no_shows,
            15 => &mut self.object_id, 16 => &mut self.registrants, 17 => &mut self.start_date_time,
            18 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl EventsMarketingEventPublicReadResponse {
    /// With all that is required.
    pub fn new(
        attendees: impl Into<i64>, cancellations: impl Into<i64>, created_at: impl Into<DateTime>,
        custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>, event_name: impl Into<Text>,
        event_organizer: impl Into<Text>, external_event_id: impl Into<Text>, id: impl Into<Text>,
        no_shows: impl Into<i64>, registrants: impl Into<i64>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            attendees: attendees.into(), cancellations: cancellations.into(), created_at: created_at.into(),
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(), event_organizer: event_organizer.into(),
            external_event_id: external_event_id.into(), id: id.into(), no_shows: no_shows.into(),
            registrants: registrants.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self { self.object_id = Some(object_id.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}

/// `MarketingEventPublicUpdateRequestFullV2`: 10 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "MarketingEventPublicUpdateRequestFullV2")]
#[non_exhaustive]
pub struct EventsMarketingEventPublicUpdateRequestFullV2 {
    /// `customProperties`: a list: `ImportsPropertyValue`.
    pub custom_properties: Vec<ImportsPropertyValue>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventDescription`: text; may be absent.
    pub event_description: Option<Text>,
    /// `eventName`: text; may be absent.
    pub event_name: Option<Text>,
    /// `eventOrganizer`: text; may be absent.
    pub event_organizer: Option<Text>,
    /// `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// `eventUrl`: text; may be absent.
    pub event_url: Option<Text>,
    /// `objectId`: text.
    pub object_id: Text,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventsMarketingEventPublicUpdateRequestFullV2 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventPublicUpdateRequestFullV2", kind: Kind::Record(&[
            Member { name: "customProperties", required: true }, Member { name: "endDateTime", required: false },
            Member { name: "eventCancelled", required: false }, Member { name: "eventDescription", required: false },
            Member { name: "eventName", required: false }, Member { name: "eventOrganizer", required: false },
            Member { name: "eventType", required: false }, Member { name: "eventUrl", required: false },
            Member { name: "objectId", required: true }, Member { name: "startDateTime", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: Vec::new(), end_date_time: None, event_cancelled: None, event_description: None,
            event_name: None, event_organizer: None, event_type: None, event_url: None, object_id: Text::EMPTY,
            start_date_time: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.end_date_time, 2 => &self.event_cancelled,
            3 => &self.event_description, 4 => &self.event_name, 5 => &self.event_organizer, 6 => &self.event_type,
            7 => &self.event_url, 8 => &self.object_id, 9 => &self.start_date_time, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.end_date_time, 2 => &mut self.event_cancelled,
            3 => &mut self.event_description, 4 => &mut self.event_name, 5 => &mut self.event_organizer,
            6 => &mut self.event_type, 7 => &mut self.event_url, 8 => &mut self.object_id,
            9 => &mut self.start_date_time, _ => &mut self.rest,
        }
    }
}
impl EventsMarketingEventPublicUpdateRequestFullV2 {
    /// With all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>, object_id: impl Into<Text>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(), object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventName`.
    pub fn event_name(mut self, event_name: impl Into<Text>) -> Self { self.event_name = Some(event_name.into()); self }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}

/// `MarketingEventPublicUpdateRequestV2`: 9 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "MarketingEventPublicUpdateRequestV2")]
#[non_exhaustive]
pub struct EventsMarketingEventPublicUpdateRequestV2 {
    /// `customProperties`: a list: `ImportsPropertyValue`.
    pub custom_properties: Vec<ImportsPropertyValue>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventDescription`: text; may be absent.
    pub event_description: Option<Text>,
    /// `eventName`: text; may be absent.
    pub event_name: Option<Text>,
    /// `eventOrganizer`: text; may be absent.
    pub event_organizer: Option<Text>,
    /// `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// `eventUrl`: text; may be absent.
    pub event_url: Option<Text>,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EventsMarketingEventPublicUpdateRequestV2 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventPublicUpdateRequestV2", kind: Kind::Record(&[
            Member { name: "customProperties", required: true }, Member { name: "endDateTime", required: false },
            Member { name: "eventCancelled", required: false }, Member { name: "eventDescription", required: false },
            Member { name: "eventName", required: false }, Member { name: "eventOrganizer", required: false },
            Member { name: "eventType", required: false }, Member { name: "eventUrl", required: false },
            Member { name: "startDateTime", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: Vec::new(), end_date_time: None, event_cancelled: None, event_description: None,
            event_name: None, event_organizer: None, event_type: None, event_url: None, start_date_time: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.end_date_time, 2 => &self.event_cancelled,
            3 => &self.event_description, 4 => &self.event_name, 5 => &self.event_organizer, 6 => &self.event_type,
            7 => &self.event_url, 8 => &self.start_date_time, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.end_date_time, 2 => &mut self.event_cancelled,
            3 => &mut self.event_description, 4 => &mut self.event_name, 5 => &mut self.event_organizer,
            6 => &mut self.event_type, 7 => &mut self.event_url, 8 => &mut self.start_date_time, _ => &mut self.rest,
        }
    }
}
impl EventsMarketingEventPublicUpdateRequestV2 {
    /// With all that is required.
    pub fn new(custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>) -> Self {
        Self { custom_properties: custom_properties.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventName`.
    pub fn event_name(mut self, event_name: impl Into<Text>) -> Self { self.event_name = Some(event_name.into()); self }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}
impl<T: Into<ImportsPropertyValue>> From<Vec<T>> for EventsMarketingEventPublicUpdateRequestV2 {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ImportsPropertyValue>, const N: usize> From<[T; N]> for EventsMarketingEventPublicUpdateRequestV2 {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

crate::runtime::shaped_traits! {
    AppInfo, AttendanceCounters, BatchInputMarketingEventCreateRequestParams,
    BatchInputMarketingEventEmailSubscriber, BatchInputMarketingEventExternalUniqueIdentifier,
    BatchInputMarketingEventPublicObjectIdDeleteRequest, BatchInputMarketingEventPublicUpdateRequestFullV2,
    BatchInputMarketingEventSubscriber, BatchResponseMarketingEventPublicDefaultResponse,
    BatchResponseMarketingEventPublicDefaultResponseV2, BatchResponseMarketingEventPublicDefaultResponseV2WithErrors,
    BatchResponseSubscriberEmailResponse, BatchResponseSubscriberVidResponse,
    CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging,
    CollectionResponseSearchPublicResponseWrapperNoPaging,
    CollectionResponseWithTotalMarketingEventIdentifiersResponse, CollectionResponseWithTotalParticipationBreakdown,
    CollectionResponseWithTotalPublicList, ContactAssociation, CrmPropertyWrapper, EventDetailSettings,
    EventDetailSettingsUrl, EventsBatchInputMarketingEventCreateRequestParams,
    EventsBatchInputMarketingEventPublicUpdateRequestFullV2, EventsBatchResponseMarketingEventPublicDefaultResponse,
    EventsBatchResponseMarketingEventPublicDefaultResponseV2, EventsMarketingEventCreateRequestParams,
    EventsMarketingEventDefaultResponse, EventsMarketingEventPublicDefaultResponse,
    EventsMarketingEventPublicReadResponse, EventsMarketingEventPublicUpdateRequestFullV2,
    EventsMarketingEventPublicUpdateRequestV2,
}
