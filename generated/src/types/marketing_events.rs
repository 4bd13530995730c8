// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::record! {
    AppInfo "AppInfo" {
        0 id "id" required = Text::EMPTY;
        1 name "name" required = Text::EMPTY;
    }
}
impl AppInfo {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..Shaped::blank()
        }
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
crate::runtime::record! {
    AttendanceCounters "AttendanceCounters" {
        0 attended "attended" required = 0;
        1 cancelled "cancelled" required = 0;
        2 no_shows "noShows" required = 0;
        3 registered "registered" required = 0;
    }
}
impl AttendanceCounters {
    /// One with all that is required.
    pub fn new(
        attended: impl Into<i64>,
        cancelled: impl Into<i64>,
        no_shows: impl Into<i64>,
        registered: impl Into<i64>,
    ) -> Self {
        Self {
            attended: attended.into(),
            cancelled: cancelled.into(),
            no_shows: no_shows.into(),
            registered: registered.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchInputMarketingEventCreateRequestParams`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchInputMarketingEventCreateRequestParams {
    /// `inputs`: a list: a `MarketingEventCreateRequestParams`.
    pub inputs: Vec<MarketingEventCreateRequestParams>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputMarketingEventCreateRequestParams "BatchInputMarketingEventCreateRequestParams" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputMarketingEventCreateRequestParams {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<MarketingEventCreateRequestParams>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<MarketingEventCreateRequestParams>> From<Vec<T>>
for BatchInputMarketingEventCreateRequestParams {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<MarketingEventCreateRequestParams>, const N: usize> From<[T; N]>
for BatchInputMarketingEventCreateRequestParams {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputMarketingEventEmailSubscriber`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputMarketingEventEmailSubscriber {
    /// `inputs`: a list: a `MarketingEventEmailSubscriber`.
    pub inputs: Vec<MarketingEventEmailSubscriber>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputMarketingEventEmailSubscriber "BatchInputMarketingEventEmailSubscriber" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputMarketingEventEmailSubscriber {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<MarketingEventEmailSubscriber>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<MarketingEventEmailSubscriber>> From<Vec<T>>
for BatchInputMarketingEventEmailSubscriber {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<MarketingEventEmailSubscriber>, const N: usize> From<[T; N]>
for BatchInputMarketingEventEmailSubscriber {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputMarketingEventExternalUniqueIdentifier`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputMarketingEventExternalUniqueIdentifier {
    /// `inputs`: a list: a `MarketingEventExternalUniqueIdentifier`.
    pub inputs: Vec<MarketingEventExternalUniqueIdentifier>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputMarketingEventExternalUniqueIdentifier "BatchInputMarketingEventExternalUniqueIdentifier" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputMarketingEventExternalUniqueIdentifier {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<
            Item = impl Into<MarketingEventExternalUniqueIdentifier>,
        >,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<MarketingEventExternalUniqueIdentifier>> From<Vec<T>>
for BatchInputMarketingEventExternalUniqueIdentifier {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<MarketingEventExternalUniqueIdentifier>, const N: usize> From<[T; N]>
for BatchInputMarketingEventExternalUniqueIdentifier {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputMarketingEventPublicObjectIdDeleteRequest`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputMarketingEventPublicObjectIdDeleteRequest {
    /// `inputs`: a list: a `MarketingEventPublicObjectIdDeleteRequest`.
    pub inputs: Vec<MarketingEventPublicObjectIdDeleteRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputMarketingEventPublicObjectIdDeleteRequest "BatchInputMarketingEventPublicObjectIdDeleteRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputMarketingEventPublicObjectIdDeleteRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<
            Item = impl Into<MarketingEventPublicObjectIdDeleteRequest>,
        >,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<MarketingEventPublicObjectIdDeleteRequest>> From<Vec<T>>
for BatchInputMarketingEventPublicObjectIdDeleteRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<MarketingEventPublicObjectIdDeleteRequest>, const N: usize> From<[T; N]>
for BatchInputMarketingEventPublicObjectIdDeleteRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputMarketingEventPublicUpdateRequestFullV2`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchInputMarketingEventPublicUpdateRequestFullV2 {
    /// `inputs`: a list: a `MarketingEventPublicUpdateRequestFullV2`.
    pub inputs: Vec<MarketingEventPublicUpdateRequestFullV2>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputMarketingEventPublicUpdateRequestFullV2 "BatchInputMarketingEventPublicUpdateRequestFullV2" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputMarketingEventPublicUpdateRequestFullV2 {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<
            Item = impl Into<MarketingEventPublicUpdateRequestFullV2>,
        >,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<MarketingEventPublicUpdateRequestFullV2>> From<Vec<T>>
for BatchInputMarketingEventPublicUpdateRequestFullV2 {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<MarketingEventPublicUpdateRequestFullV2>, const N: usize> From<[T; N]>
for BatchInputMarketingEventPublicUpdateRequestFullV2 {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputMarketingEventSubscriber`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputMarketingEventSubscriber {
    /// `inputs`: a list: a `MarketingEventSubscriber`.
    pub inputs: Vec<MarketingEventSubscriber>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputMarketingEventSubscriber "BatchInputMarketingEventSubscriber" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputMarketingEventSubscriber {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<MarketingEventSubscriber>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<MarketingEventSubscriber>> From<Vec<T>>
for BatchInputMarketingEventSubscriber {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<MarketingEventSubscriber>, const N: usize> From<[T; N]>
for BatchInputMarketingEventSubscriber {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchResponseMarketingEventPublicDefaultResponse`: 8 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponseMarketingEventPublicDefaultResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `MarketingEventPublicDefaultResponse`.
    pub results: Vec<MarketingEventPublicDefaultResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponseMarketingEventPublicDefaultResponse "BatchResponseMarketingEventPublicDefaultResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseMarketingEventPublicDefaultResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<
            Item = impl Into<MarketingEventPublicDefaultResponse>,
        >,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseMarketingEventPublicDefaultResponseV2`: 8 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponseMarketingEventPublicDefaultResponseV2 {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `MarketingEventPublicDefaultResponseV2`.
    pub results: Vec<MarketingEventPublicDefaultResponseV2>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponseMarketingEventPublicDefaultResponseV2 "BatchResponseMarketingEventPublicDefaultResponseV2" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseMarketingEventPublicDefaultResponseV2 {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<
            Item = impl Into<MarketingEventPublicDefaultResponseV2>,
        >,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseMarketingEventPublicDefaultResponseV2WithErrors`: 8 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponseMarketingEventPublicDefaultResponseV2WithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `MarketingEventPublicDefaultResponseV2`.
    pub results: Vec<MarketingEventPublicDefaultResponseV2>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponseMarketingEventPublicDefaultResponseV2WithErrors "BatchResponseMarketingEventPublicDefaultResponseV2WithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseMarketingEventPublicDefaultResponseV2WithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<
            Item = impl Into<MarketingEventPublicDefaultResponseV2>,
        >,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
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
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `SubscriberEmailResponse`.
    pub results: Vec<SubscriberEmailResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponseSubscriberEmailResponse "BatchResponseSubscriberEmailResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseSubscriberEmailResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<SubscriberEmailResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseSubscriberVidResponse`: 8 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchResponseSubscriberVidResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `SubscriberVidResponse`.
    pub results: Vec<SubscriberVidResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponseSubscriberVidResponse "BatchResponseSubscriberVidResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseSubscriberVidResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<SubscriberVidResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging`: 2 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging {
    /// `paging`: a `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: a `MarketingEventPublicReadResponseV2`.
    pub results: Vec<MarketingEventPublicReadResponseV2>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging "CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseMarketingEventPublicReadResponseV2ForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<MarketingEventPublicReadResponseV2>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseSearchPublicResponseWrapperNoPaging`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseSearchPublicResponseWrapperNoPaging {
    /// `results`: a list: a `SearchPublicResponseWrapper`.
    pub results: Vec<SearchPublicResponseWrapper>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseSearchPublicResponseWrapperNoPaging "CollectionResponseSearchPublicResponseWrapperNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseSearchPublicResponseWrapperNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<SearchPublicResponseWrapper>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalMarketingEventIdentifiersResponse`: 3 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalMarketingEventIdentifiersResponse {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: a `MarketingEventIdentifiersResponse`.
    pub results: Vec<MarketingEventIdentifiersResponse>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalMarketingEventIdentifiersResponse "CollectionResponseWithTotalMarketingEventIdentifiersResponse" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalMarketingEventIdentifiersResponse {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<MarketingEventIdentifiersResponse>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalParticipationBreakdown`: 3 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalParticipationBreakdown {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: a `ParticipationBreakdown`.
    pub results: Vec<ParticipationBreakdown>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalParticipationBreakdown "CollectionResponseWithTotalParticipationBreakdown" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalParticipationBreakdown {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ParticipationBreakdown>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalPublicList`: 3 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicList {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: a `PublicList`.
    pub results: Vec<PublicList>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPublicList "CollectionResponseWithTotalPublicList" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPublicList {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicList>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::record! {
    ContactAssociation "ContactAssociation" {
        0 contact_id "contactId" required = Text::EMPTY;
        1 email "email" required = Text::EMPTY;
        2 firstname "firstname" optional = None;
        3 lastname "lastname" optional = None;
    }
}
impl ContactAssociation {
    /// One with all that is required.
    pub fn new(contact_id: impl Into<Text>, email: impl Into<Text>) -> Self {
        Self {
            contact_id: contact_id.into(),
            email: email.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::record! {
    CrmPropertyWrapper "CrmPropertyWrapper" {
        0 name "name" required = Text::EMPTY;
        1 value "value" required = Text::EMPTY;
    }
}
impl CrmPropertyWrapper {
    /// One with all that is required.
    pub fn new(name: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..Shaped::blank()
        }
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
crate::runtime::record! {
    EventDetailSettings "EventDetailSettings" {
        0 app_id "appId" required = 0;
        1 event_details_url "eventDetailsUrl" required = Text::EMPTY;
    }
}
impl EventDetailSettings {
    /// One with all that is required.
    pub fn new(app_id: impl Into<i64>, event_details_url: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            event_details_url: event_details_url.into(),
            ..Shaped::blank()
        }
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
crate::runtime::record! {
    EventDetailSettingsUrl "EventDetailSettingsUrl" {
        0 event_details_url "eventDetailsUrl" required = Text::EMPTY;
    }
}
impl EventDetailSettingsUrl {
    /// One with all that is required.
    pub fn new(event_details_url: impl Into<Text>) -> Self {
        Self {
            event_details_url: event_details_url.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { EventDetailSettingsUrl }

/// `BatchInputMarketingEventCreateRequestParams`: one member.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "BatchInputMarketingEventCreateRequestParams")]
#[non_exhaustive]
pub struct EventsBatchInputMarketingEventCreateRequestParams {
    /// `inputs`: a list: a `EventsMarketingEventCreateRequestParams`.
    pub inputs: Vec<EventsMarketingEventCreateRequestParams>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    EventsBatchInputMarketingEventCreateRequestParams "BatchInputMarketingEventCreateRequestParams" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl EventsBatchInputMarketingEventCreateRequestParams {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<
            Item = impl Into<EventsMarketingEventCreateRequestParams>,
        >,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<EventsMarketingEventCreateRequestParams>> From<Vec<T>>
for EventsBatchInputMarketingEventCreateRequestParams {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<EventsMarketingEventCreateRequestParams>, const N: usize> From<[T; N]>
for EventsBatchInputMarketingEventCreateRequestParams {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputMarketingEventPublicUpdateRequestFullV2`: one member.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "BatchInputMarketingEventPublicUpdateRequestFullV2")]
#[non_exhaustive]
pub struct EventsBatchInputMarketingEventPublicUpdateRequestFullV2 {
    /// `inputs`: a list: a `EventsMarketingEventPublicUpdateRequestFullV2`.
    pub inputs: Vec<EventsMarketingEventPublicUpdateRequestFullV2>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    EventsBatchInputMarketingEventPublicUpdateRequestFullV2 "BatchInputMarketingEventPublicUpdateRequestFullV2" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl EventsBatchInputMarketingEventPublicUpdateRequestFullV2 {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<
            Item = impl Into<EventsMarketingEventPublicUpdateRequestFullV2>,
        >,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<EventsMarketingEventPublicUpdateRequestFullV2>> From<Vec<T>>
for EventsBatchInputMarketingEventPublicUpdateRequestFullV2 {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<EventsMarketingEventPublicUpdateRequestFullV2>, const N: usize> From<[T; N]>
for EventsBatchInputMarketingEventPublicUpdateRequestFullV2 {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchResponseMarketingEventPublicDefaultResponse`: 8 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "BatchResponseMarketingEventPublicDefaultResponse")]
#[non_exhaustive]
pub struct EventsBatchResponseMarketingEventPublicDefaultResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `EventsMarketingEventPublicDefaultResponse`.
    pub results: Vec<EventsMarketingEventPublicDefaultResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    EventsBatchResponseMarketingEventPublicDefaultResponse "BatchResponseMarketingEventPublicDefaultResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl EventsBatchResponseMarketingEventPublicDefaultResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<
            Item = impl Into<EventsMarketingEventPublicDefaultResponse>,
        >,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

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
    /// `results`: a list: a `MarketingEventPublicDefaultResponseV2`.
    pub results: Vec<MarketingEventPublicDefaultResponseV2>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    EventsBatchResponseMarketingEventPublicDefaultResponseV2 "BatchResponseMarketingEventPublicDefaultResponseV2" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl EventsBatchResponseMarketingEventPublicDefaultResponseV2 {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<
            Item = impl Into<MarketingEventPublicDefaultResponseV2>,
        >,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::batch_body! { EventsBatchResponseMarketingEventPublicDefaultResponseV2: MarketingEventPublicDefaultResponseV2 }

/// `MarketingEventCreateRequestParams`: 12 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "MarketingEventCreateRequestParams")]
#[non_exhaustive]
pub struct EventsMarketingEventCreateRequestParams {
    /// `customProperties`: a list: a `ImportsPropertyValue`.
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
crate::runtime::record! {
    EventsMarketingEventCreateRequestParams "MarketingEventCreateRequestParams" {
        0 custom_properties "customProperties" required = Vec::new();
        1 end_date_time "endDateTime" optional = None;
        2 event_cancelled "eventCancelled" optional = None;
        3 event_completed "eventCompleted" optional = None;
        4 event_description "eventDescription" optional = None;
        5 event_name "eventName" required = Text::EMPTY;
        6 event_organizer "eventOrganizer" required = Text::EMPTY;
        7 event_type "eventType" optional = None;
        8 event_url "eventUrl" optional = None;
        9 external_account_id "externalAccountId" required = Text::EMPTY;
        10 external_event_id "externalEventId" required = Text::EMPTY;
        11 start_date_time "startDateTime" optional = None;
    }
}
impl EventsMarketingEventCreateRequestParams {
    /// One with all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>,
        event_name: impl Into<Text>,
        event_organizer: impl Into<Text>,
        external_account_id: impl Into<Text>,
        external_event_id: impl Into<Text>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(),
            event_organizer: event_organizer.into(),
            external_account_id: external_account_id.into(),
            external_event_id: external_event_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into());
        self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed);
        self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into());
        self
    }
}

/// `MarketingEventDefaultResponse`: 11 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "MarketingEventDefaultResponse")]
#[non_exhaustive]
pub struct EventsMarketingEventDefaultResponse {
    /// `customProperties`: a list: a `ImportsPropertyValue`.
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
crate::runtime::record! {
    EventsMarketingEventDefaultResponse "MarketingEventDefaultResponse" {
        0 custom_properties "customProperties" required = Vec::new();
        1 end_date_time "endDateTime" optional = None;
        2 event_cancelled "eventCancelled" optional = None;
        3 event_completed "eventCompleted" optional = None;
        4 event_description "eventDescription" optional = None;
        5 event_name "eventName" required = Text::EMPTY;
        6 event_organizer "eventOrganizer" required = Text::EMPTY;
        7 event_type "eventType" optional = None;
        8 event_url "eventUrl" optional = None;
        9 object_id "objectId" optional = None;
        10 start_date_time "startDateTime" optional = None;
    }
}
impl EventsMarketingEventDefaultResponse {
    /// One with all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>,
        event_name: impl Into<Text>,
        event_organizer: impl Into<Text>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(),
            event_organizer: event_organizer.into(),
            ..Shaped::blank()
        }
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
    /// `customProperties`: a list: a `ImportsPropertyValue`.
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
crate::runtime::record! {
    EventsMarketingEventPublicDefaultResponse "MarketingEventPublicDefaultResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 custom_properties "customProperties" required = Vec::new();
        2 end_date_time "endDateTime" optional = None;
        3 event_cancelled "eventCancelled" optional = None;
        4 event_completed "eventCompleted" optional = None;
        5 event_description "eventDescription" optional = None;
        6 event_name "eventName" required = Text::EMPTY;
        7 event_organizer "eventOrganizer" required = Text::EMPTY;
        8 event_type "eventType" optional = None;
        9 event_url "eventUrl" optional = None;
        10 id "id" required = Text::EMPTY;
        11 object_id "objectId" optional = None;
        12 start_date_time "startDateTime" optional = None;
        13 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl EventsMarketingEventPublicDefaultResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>,
        event_name: impl Into<Text>,
        event_organizer: impl Into<Text>,
        id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(),
            event_organizer: event_organizer.into(),
            id: id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
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
    /// `customProperties`: a list: a `ImportsPropertyValue`.
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
crate::runtime::record! {
    EventsMarketingEventPublicReadResponse "MarketingEventPublicReadResponse" {
        0 attendees "attendees" required = 0;
        1 cancellations "cancellations" required = 0;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 custom_properties "customProperties" required = Vec::new();
        4 end_date_time "endDateTime" optional = None;
        5 event_cancelled "eventCancelled" optional = None;
        6 event_completed "eventCompleted" optional = None;
        7 event_description "eventDescription" optional = None;
        8 event_name "eventName" required = Text::EMPTY;
        9 event_organizer "eventOrganizer" required = Text::EMPTY;
        10 event_type "eventType" optional = None;
        11 event_url "eventUrl" optional = None;
        12 external_event_id "externalEventId" required = Text::EMPTY;
        13 id "id" required = Text::EMPTY;
        14 no_shows "noShows" required = 0;
        15 object_id "objectId" optional = None;
        16 registrants "registrants" required = 0;
        17 start_date_time "startDateTime" optional = None;
        18 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl EventsMarketingEventPublicReadResponse {
    /// One with all that is required.
    pub fn new(
        attendees: impl Into<i64>,
        cancellations: impl Into<i64>,
        created_at: impl Into<DateTime>,
        custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>,
        event_name: impl Into<Text>,
        event_organizer: impl Into<Text>,
        external_event_id: impl Into<Text>,
        id: impl Into<Text>,
        no_shows: impl Into<i64>,
        registrants: impl Into<i64>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            attendees: attendees.into(),
            cancellations: cancellations.into(),
            created_at: created_at.into(),
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(),
            event_organizer: event_organizer.into(),
            external_event_id: external_event_id.into(),
            id: id.into(),
            no_shows: no_shows.into(),
            registrants: registrants.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `MarketingEventPublicUpdateRequestFullV2`: 10 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "MarketingEventPublicUpdateRequestFullV2")]
#[non_exhaustive]
pub struct EventsMarketingEventPublicUpdateRequestFullV2 {
    /// `customProperties`: a list: a `ImportsPropertyValue`.
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
crate::runtime::record! {
    EventsMarketingEventPublicUpdateRequestFullV2 "MarketingEventPublicUpdateRequestFullV2" {
        0 custom_properties "customProperties" required = Vec::new();
        1 end_date_time "endDateTime" optional = None;
        2 event_cancelled "eventCancelled" optional = None;
        3 event_description "eventDescription" optional = None;
        4 event_name "eventName" optional = None;
        5 event_organizer "eventOrganizer" optional = None;
        6 event_type "eventType" optional = None;
        7 event_url "eventUrl" optional = None;
        8 object_id "objectId" required = Text::EMPTY;
        9 start_date_time "startDateTime" optional = None;
    }
}
impl EventsMarketingEventPublicUpdateRequestFullV2 {
    /// One with all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>,
        object_id: impl Into<Text>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into());
        self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }
    /// Sets `eventName`.
    pub fn event_name(mut self, event_name: impl Into<Text>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into());
        self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into());
        self
    }
}

/// `MarketingEventPublicUpdateRequestV2`: 9 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "MarketingEventPublicUpdateRequestV2")]
#[non_exhaustive]
pub struct EventsMarketingEventPublicUpdateRequestV2 {
    /// `customProperties`: a list: a `ImportsPropertyValue`.
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
crate::runtime::record! {
    EventsMarketingEventPublicUpdateRequestV2 "MarketingEventPublicUpdateRequestV2" {
        0 custom_properties "customProperties" required = Vec::new();
        1 end_date_time "endDateTime" optional = None;
        2 event_cancelled "eventCancelled" optional = None;
        3 event_description "eventDescription" optional = None;
        4 event_name "eventName" optional = None;
        5 event_organizer "eventOrganizer" optional = None;
        6 event_type "eventType" optional = None;
        7 event_url "eventUrl" optional = None;
        8 start_date_time "startDateTime" optional = None;
    }
}
impl EventsMarketingEventPublicUpdateRequestV2 {
    /// One with all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into());
        self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }
    /// Sets `eventName`.
    pub fn event_name(mut self, event_name: impl Into<Text>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into());
        self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into());
        self
    }
}
impl<T: Into<ImportsPropertyValue>> From<Vec<T>>
for EventsMarketingEventPublicUpdateRequestV2 {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<ImportsPropertyValue>, const N: usize> From<[T; N]>
for EventsMarketingEventPublicUpdateRequestV2 {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `MarketingEventUpdateRequestParams`: 10 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "MarketingEventUpdateRequestParams")]
#[non_exhaustive]
pub struct EventsMarketingEventUpdateRequestParams {
    /// `customProperties`: a list: a `ImportsPropertyValue`.
    pub custom_properties: Vec<ImportsPropertyValue>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`: true or false; may be absent.
    pub event_completed: Option<bool>,
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
crate::runtime::record! {
    EventsMarketingEventUpdateRequestParams "MarketingEventUpdateRequestParams" {
        0 custom_properties "customProperties" required = Vec::new();
        1 end_date_time "endDateTime" optional = None;
        2 event_cancelled "eventCancelled" optional = None;
        3 event_completed "eventCompleted" optional = None;
        4 event_description "eventDescription" optional = None;
        5 event_name "eventName" optional = None;
        6 event_organizer "eventOrganizer" optional = None;
        7 event_type "eventType" optional = None;
        8 event_url "eventUrl" optional = None;
        9 start_date_time "startDateTime" optional = None;
    }
}
impl EventsMarketingEventUpdateRequestParams {
    /// One with all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into());
        self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed);
        self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }
    /// Sets `eventName`.
    pub fn event_name(mut self, event_name: impl Into<Text>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into());
        self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into());
        self
    }
}
impl<T: Into<ImportsPropertyValue>> From<Vec<T>>
for EventsMarketingEventUpdateRequestParams {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<ImportsPropertyValue>, const N: usize> From<[T; N]>
for EventsMarketingEventUpdateRequestParams {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `MarketingEventAssociation`: 4 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventAssociation {
    /// `externalAccountId`: text; may be absent.
    pub external_account_id: Option<Text>,
    /// `externalEventId`: text; may be absent.
    pub external_event_id: Option<Text>,
    /// `marketingEventId`: text.
    pub marketing_event_id: Text,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventAssociation "MarketingEventAssociation" {
        0 external_account_id "externalAccountId" optional = None;
        1 external_event_id "externalEventId" optional = None;
        2 marketing_event_id "marketingEventId" required = Text::EMPTY;
        3 name "name" required = Text::EMPTY;
    }
}
impl MarketingEventAssociation {
    /// One with all that is required.
    pub fn new(marketing_event_id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            marketing_event_id: marketing_event_id.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
}

/// `MarketingEventCompleteRequestParams`: 2 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventCompleteRequestParams {
    /// `endDateTime`: a point in time.
    pub end_date_time: DateTime,
    /// `startDateTime`: a point in time.
    pub start_date_time: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventCompleteRequestParams "MarketingEventCompleteRequestParams" {
        0 end_date_time "endDateTime" required = DateTime::UNSET;
        1 start_date_time "startDateTime" required = DateTime::UNSET;
    }
}
impl MarketingEventCompleteRequestParams {
    /// One with all that is required.
    pub fn new(
        end_date_time: impl Into<DateTime>,
        start_date_time: impl Into<DateTime>,
    ) -> Self {
        Self {
            end_date_time: end_date_time.into(),
            start_date_time: start_date_time.into(),
            ..Shaped::blank()
        }
    }
}

/// `MarketingEventCreateRequestParams`: 12 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MarketingEventCreateRequestParams {
    /// `customProperties`: a list: a `PropertyValue`.
    pub custom_properties: Vec<PropertyValue>,
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
crate::runtime::record! {
    MarketingEventCreateRequestParams "MarketingEventCreateRequestParams" {
        0 custom_properties "customProperties" required = Vec::new();
        1 end_date_time "endDateTime" optional = None;
        2 event_cancelled "eventCancelled" optional = None;
        3 event_completed "eventCompleted" optional = None;
        4 event_description "eventDescription" optional = None;
        5 event_name "eventName" required = Text::EMPTY;
        6 event_organizer "eventOrganizer" required = Text::EMPTY;
        7 event_type "eventType" optional = None;
        8 event_url "eventUrl" optional = None;
        9 external_account_id "externalAccountId" required = Text::EMPTY;
        10 external_event_id "externalEventId" required = Text::EMPTY;
        11 start_date_time "startDateTime" optional = None;
    }
}
impl MarketingEventCreateRequestParams {
    /// One with all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>,
        event_name: impl Into<Text>,
        event_organizer: impl Into<Text>,
        external_account_id: impl Into<Text>,
        external_event_id: impl Into<Text>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(),
            event_organizer: event_organizer.into(),
            external_account_id: external_account_id.into(),
            external_event_id: external_event_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into());
        self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed);
        self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into());
        self
    }
}

/// `MarketingEventDefaultResponse`: 11 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MarketingEventDefaultResponse {
    /// `customProperties`: a list: a `PropertyValue`.
    pub custom_properties: Vec<PropertyValue>,
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
crate::runtime::record! {
    MarketingEventDefaultResponse "MarketingEventDefaultResponse" {
        0 custom_properties "customProperties" required = Vec::new();
        1 end_date_time "endDateTime" optional = None;
        2 event_cancelled "eventCancelled" optional = None;
        3 event_completed "eventCompleted" optional = None;
        4 event_description "eventDescription" optional = None;
        5 event_name "eventName" required = Text::EMPTY;
        6 event_organizer "eventOrganizer" required = Text::EMPTY;
        7 event_type "eventType" optional = None;
        8 event_url "eventUrl" optional = None;
        9 object_id "objectId" optional = None;
        10 start_date_time "startDateTime" optional = None;
    }
}
impl MarketingEventDefaultResponse {
    /// One with all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>,
        event_name: impl Into<Text>,
        event_organizer: impl Into<Text>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(),
            event_organizer: event_organizer.into(),
            ..Shaped::blank()
        }
    }
}
