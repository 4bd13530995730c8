// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputString, BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponseWithErrors,
    CrmObjectSnapshotBatchRequest, CrmObjectSnapshotBatchResponse, FilterCreateRequest, FilterCreateResponse,
    FilterResponse, SnapshotStatusResponse,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ArchiveSubscription {
    /// In the path: a whole number.
    pub subscription_id: i64,
}
impl<E: Endpoint> Call<ArchiveSubscription, E> {
    /// With all that is required.
    pub fn new(subscription_id: impl Into<i64>) -> Self {
        Self::of(ArchiveSubscription { subscription_id: subscription_id.into() })
    }
}
impl Shaped for ArchiveSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSubscription", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { subscription_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.subscription_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.subscription_id }
}
impl Signature for ArchiveSubscription {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ArchiveSubscriptionFilter {
    /// In the path: a whole number.
    pub filter_id: i64,
}
impl<E: Endpoint> Call<ArchiveSubscriptionFilter, E> {
    /// With all that is required.
    pub fn new(filter_id: impl Into<i64>) -> Self {
        Self::of(ArchiveSubscriptionFilter { filter_id: filter_id.into() })
    }
}
impl Shaped for ArchiveSubscriptionFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSubscriptionFilter", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { filter_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.filter_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.filter_id }
}
impl Signature for ArchiveSubscriptionFilter {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ArchiveSubscriptionPortal {
    /// In the path: a whole number.
    pub portal_id: i64,
}
impl<E: Endpoint> Call<ArchiveSubscriptionPortal, E> {
    /// With all that is required.
    pub fn new(portal_id: impl Into<i64>) -> Self {
        Self::of(ArchiveSubscriptionPortal { portal_id: portal_id.into() })
    }
}
impl Shaped for ArchiveSubscriptionPortal {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSubscriptionPortal", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { portal_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.portal_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.portal_id }
}
impl Signature for ArchiveSubscriptionPortal {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchGetEarliest {
    /// In the path: a whole number.
    pub count: i64,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<BatchGetEarliest, E> {
    /// With all that is required.
    pub fn new(count: impl Into<i64>) -> Self { Self::of(BatchGetEarliest { count: count.into(), ..Shaped::blank() }) }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl Shaped for BatchGetEarliest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchGetEarliest", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { count: 0, install_portal_id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.count, _ => &self.install_portal_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.count, _ => &mut self.install_portal_id }
    }
}
impl Signature for BatchGetEarliest {
    type Response = Batch<BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponse>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchGetJournalLocalEarliest {
    /// In the path: a whole number.
    pub count: i64,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<BatchGetJournalLocalEarliest, E> {
    /// With all that is required.
    pub fn new(count: impl Into<i64>) -> Self {
        Self::of(BatchGetJournalLocalEarliest { count: count.into(), ..Shaped::blank() })
    }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl Shaped for BatchGetJournalLocalEarliest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchGetJournalLocalEarliest", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { count: 0, install_portal_id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.count, _ => &self.install_portal_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.count, _ => &mut self.install_portal_id }
    }
}
impl Signature for BatchGetJournalLocalEarliest {
    type Response = Batch<BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponse>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchGetJournalLocalLatest {
    /// In the path: a whole number.
    pub count: i64,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<BatchGetJournalLocalLatest, E> {
    /// With all that is required.
    pub fn new(count: impl Into<i64>) -> Self {
        Self::of(BatchGetJournalLocalLatest { count: count.into(), ..Shaped::blank() })
    }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl Shaped for BatchGetJournalLocalLatest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchGetJournalLocalLatest", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { count: 0, install_portal_id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.count, _ => &self.install_portal_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.count, _ => &mut self.install_portal_id }
    }
}
impl Signature for BatchGetJournalLocalLatest {
    type Response = Batch<BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponse>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchGetJournalLocalNext {
    /// In the path: text.
    pub offset: Text,
    /// In the path: a whole number.
    pub count: i64,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<BatchGetJournalLocalNext, E> {
    /// With all that is required.
    pub fn new(offset: impl Into<Text>, count: impl Into<i64>) -> Self {
        Self::of(BatchGetJournalLocalNext { offset: offset.into(), count: count.into(), ..Shaped::blank() })
    }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl Shaped for BatchGetJournalLocalNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchGetJournalLocalNext", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { offset: Text::EMPTY, count: 0, install_portal_id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.offset, 1 => &self.count, _ => &self.install_portal_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.offset, 1 => &mut self.count, _ => &mut self.install_portal_id }
    }
}
impl Signature for BatchGetJournalLocalNext {
    type Response = Batch<BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponse>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchGetLatest {
    /// In the path: a whole number.
    pub count: i64,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<BatchGetLatest, E> {
    /// With all that is required.
    pub fn new(count: impl Into<i64>) -> Self { Self::of(BatchGetLatest { count: count.into(), ..Shaped::blank() }) }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl Shaped for BatchGetLatest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchGetLatest", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { count: 0, install_portal_id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.count, _ => &self.install_portal_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.count, _ => &mut self.install_portal_id }
    }
}
impl Signature for BatchGetLatest {
    type Response = Batch<BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponse>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchGetNext {
    /// In the path: text.
    pub offset: Text,
    /// In the path: a whole number.
    pub count: i64,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<BatchGetNext, E> {
    /// With all that is required.
    pub fn new(offset: impl Into<Text>, count: impl Into<i64>) -> Self {
        Self::of(BatchGetNext { offset: offset.into(), count: count.into(), ..Shaped::blank() })
    }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl Shaped for BatchGetNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchGetNext", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { offset: Text::EMPTY, count: 0, install_portal_id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.offset, 1 => &self.count, _ => &self.install_portal_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.offset, 1 => &mut self.count, _ => &mut self.install_portal_id }
    }
}
impl Signature for BatchGetNext {
    type Response = Batch<BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponse>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchReadJournalLocal {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<BatchReadJournalLocal, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self::of(BatchReadJournalLocal { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl Shaped for BatchReadJournalLocal {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadJournalLocal", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "installPortalId", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { install_portal_id: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.install_portal_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.install_portal_id, _ => &mut self.body }
    }
}
impl Signature for BatchReadJournalLocal {
    type Response = Batch<BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponseWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CreateSnapshotCrm {
    /// The body, `application/json`: `CrmObjectSnapshotBatchRequest`.
    pub body: CrmObjectSnapshotBatchRequest,
}
impl<E: Endpoint> Call<CreateSnapshotCrm, E> {
    /// With all that is required.
    pub fn new(body: impl Into<CrmObjectSnapshotBatchRequest>) -> Self {
        Self::of(CreateSnapshotCrm { body: body.into() })
    }
}
impl Shaped for CreateSnapshotCrm {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSnapshotCrm", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateSnapshotCrm {
    type Response = CrmObjectSnapshotBatchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CreateSubscriptionFilter {
    /// The body, `application/json`: `FilterCreateRequest`.
    pub body: FilterCreateRequest,
}
impl<E: Endpoint> Call<CreateSubscriptionFilter, E> {
    /// With all that is required.
    pub fn new(body: impl Into<FilterCreateRequest>) -> Self {
        Self::of(CreateSubscriptionFilter { body: body.into() })
    }
}
impl Shaped for CreateSubscriptionFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSubscriptionFilter", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateSubscriptionFilter {
    type Response = FilterCreateResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetEarliest {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<GetEarliest, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Default for Call<GetEarliest, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetEarliest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetEarliest", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { install_portal_id: None } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.install_portal_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.install_portal_id }
}
impl Signature for GetEarliest {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetJournalLocalEarliest {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<GetJournalLocalEarliest, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Default for Call<GetJournalLocalEarliest, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetJournalLocalEarliest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetJournalLocalEarliest", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { install_portal_id: None } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.install_portal_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.install_portal_id }
}
impl Signature for GetJournalLocalEarliest {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetJournalLocalLatest {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<GetJournalLocalLatest, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Default for Call<GetJournalLocalLatest, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetJournalLocalLatest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetJournalLocalLatest", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { install_portal_id: None } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.install_portal_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.install_portal_id }
}
impl Signature for GetJournalLocalLatest {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetJournalLocalOffsetNext {
    /// In the path: text.
    pub offset: Text,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<GetJournalLocalOffsetNext, E> {
    /// With all that is required.
    pub fn new(offset: impl Into<Text>) -> Self {
        Self::of(GetJournalLocalOffsetNext { offset: offset.into(), ..Shaped::blank() })
    }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl Shaped for GetJournalLocalOffsetNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetJournalLocalOffsetNext", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { offset: Text::EMPTY, install_portal_id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.offset, _ => &self.install_portal_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.offset, _ => &mut self.install_portal_id }
    }
}
impl Signature for GetJournalLocalOffsetNext {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetJournalLocalStatus {
    /// In the path: text.
    pub status_id: Text,
}
impl<E: Endpoint> Call<GetJournalLocalStatus, E> {
    /// With all that is required.
    pub fn new(status_id: impl Into<Text>) -> Self { Self::of(GetJournalLocalStatus { status_id: status_id.into() }) }
}
impl Shaped for GetJournalLocalStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetJournalLocalStatus", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { status_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.status_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.status_id }
}
impl Signature for GetJournalLocalStatus {
    type Response = SnapshotStatusResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetLatest {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<GetLatest, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Default for Call<GetLatest, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetLatest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLatest", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { install_portal_id: None } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.install_portal_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.install_portal_id }
}
impl Signature for GetLatest {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetOffsetNext {
    /// In the path: text.
    pub offset: Text,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<GetOffsetNext, E> {
    /// With all that is required.
    pub fn new(offset: impl Into<Text>) -> Self { Self::of(GetOffsetNext { offset: offset.into(), ..Shaped::blank() }) }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl Shaped for GetOffsetNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetOffsetNext", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { offset: Text::EMPTY, install_portal_id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.offset, _ => &self.install_portal_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.offset, _ => &mut self.install_portal_id }
    }
}
impl Signature for GetOffsetNext {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetStatus {
    /// In the path: text.
    pub status_id: Text,
}
impl<E: Endpoint> Call<GetStatus, E> {
    /// With all that is required.
    pub fn new(status_id: impl Into<Text>) -> Self { Self::of(GetStatus { status_id: status_id.into() }) }
}
impl Shaped for GetStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStatus", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { status_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.status_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.status_id }
}
impl Signature for GetStatus {
    type Response = SnapshotStatusResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetSubscriptionFilter {
    /// In the path: a whole number.
    pub filter_id: i64,
}
impl<E: Endpoint> Call<GetSubscriptionFilter, E> {
    /// With all that is required.
    pub fn new(filter_id: impl Into<i64>) -> Self { Self::of(GetSubscriptionFilter { filter_id: filter_id.into() }) }
}
impl Shaped for GetSubscriptionFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSubscriptionFilter", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { filter_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.filter_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.filter_id }
}
impl Signature for GetSubscriptionFilter {
    type Response = FilterResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetSubscriptionFilterSubscription {
    /// In the path: a whole number.
    pub subscription_id: i64,
}
impl<E: Endpoint> Call<GetSubscriptionFilterSubscription, E> {
    /// With all that is required.
    pub fn new(subscription_id: impl Into<i64>) -> Self {
        Self::of(GetSubscriptionFilterSubscription { subscription_id: subscription_id.into() })
    }
}
impl Shaped for GetSubscriptionFilterSubscription {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSubscriptionFilterSubscription", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { subscription_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.subscription_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.subscription_id }
}
impl Signature for GetSubscriptionFilterSubscription {
    type Response = Vec<FilterResponse>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct WebhooksBatchRead {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<WebhooksBatchRead, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self::of(WebhooksBatchRead { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.parts.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl Shaped for WebhooksBatchRead {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "installPortalId", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { install_portal_id: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.install_portal_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.install_portal_id, _ => &mut self.body }
    }
}
impl Signature for WebhooksBatchRead {
    type Response = Batch<BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponseWithErrors>;
}
