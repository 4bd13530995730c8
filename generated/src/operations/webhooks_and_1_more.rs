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
pub struct ArchiveSubscription<E> {
    /// The path's `subscription_id`: a whole number.
    pub subscription_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveSubscription<E> {
    /// With all that is required.
    pub fn new(subscription_id: impl Into<i64>) -> Self {
        Self { subscription_id: subscription_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSubscription", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { subscription_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.subscription_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.subscription_id } }
}
impl<E: Endpoint> Signature for ArchiveSubscription<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ArchiveSubscriptionFilter<E> {
    /// The path's `filter_id`: a whole number.
    pub filter_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveSubscriptionFilter<E> {
    /// With all that is required.
    pub fn new(filter_id: impl Into<i64>) -> Self { Self { filter_id: filter_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveSubscriptionFilter<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSubscriptionFilter", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { filter_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.filter_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.filter_id } }
}
impl<E: Endpoint> Signature for ArchiveSubscriptionFilter<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct ArchiveSubscriptionPortal<E> {
    /// The path's `portal_id`: a whole number.
    pub portal_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveSubscriptionPortal<E> {
    /// With all that is required.
    pub fn new(portal_id: impl Into<i64>) -> Self { Self { portal_id: portal_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveSubscriptionPortal<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSubscriptionPortal", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { portal_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.portal_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.portal_id } }
}
impl<E: Endpoint> Signature for ArchiveSubscriptionPortal<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchGetEarliest<E> {
    /// The path's `count`: a whole number.
    pub count: i64,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchGetEarliest<E> {
    /// With all that is required.
    pub fn new(count: impl Into<i64>) -> Self { Self { count: count.into(), ..Shaped::blank() } }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Shaped for BatchGetEarliest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchGetEarliest", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { count: 0, install_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.count, _ => &self.install_portal_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.count, _ => &mut self.install_portal_id }
    }
}
impl<E: Endpoint> Signature for BatchGetEarliest<E> {
    type Response = BatchResponseJournalFetchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchGetJournalLocalEarliest<E> {
    /// The path's `count`: a whole number.
    pub count: i64,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchGetJournalLocalEarliest<E> {
    /// With all that is required.
    pub fn new(count: impl Into<i64>) -> Self { Self { count: count.into(), ..Shaped::blank() } }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Shaped for BatchGetJournalLocalEarliest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchGetJournalLocalEarliest", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { count: 0, install_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.count, _ => &self.install_portal_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.count, _ => &mut self.install_portal_id }
    }
}
impl<E: Endpoint> Signature for BatchGetJournalLocalEarliest<E> {
    type Response = BatchResponseJournalFetchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchGetJournalLocalLatest<E> {
    /// The path's `count`: a whole number.
    pub count: i64,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchGetJournalLocalLatest<E> {
    /// With all that is required.
    pub fn new(count: impl Into<i64>) -> Self { Self { count: count.into(), ..Shaped::blank() } }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Shaped for BatchGetJournalLocalLatest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchGetJournalLocalLatest", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { count: 0, install_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.count, _ => &self.install_portal_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.count, _ => &mut self.install_portal_id }
    }
}
impl<E: Endpoint> Signature for BatchGetJournalLocalLatest<E> {
    type Response = BatchResponseJournalFetchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchGetJournalLocalNext<E> {
    /// The path's `offset`: text.
    pub offset: Text,
    /// The path's `count`: a whole number.
    pub count: i64,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchGetJournalLocalNext<E> {
    /// With all that is required.
    pub fn new(offset: impl Into<Text>, count: impl Into<i64>) -> Self {
        Self { offset: offset.into(), count: count.into(), ..Shaped::blank() }
    }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Shaped for BatchGetJournalLocalNext<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchGetJournalLocalNext", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { offset: Text::EMPTY, count: 0, install_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.offset, 1 => &self.count, _ => &self.install_portal_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.offset, 1 => &mut self.count, _ => &mut self.install_portal_id }
    }
}
impl<E: Endpoint> Signature for BatchGetJournalLocalNext<E> {
    type Response = BatchResponseJournalFetchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchGetLatest<E> {
    /// The path's `count`: a whole number.
    pub count: i64,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchGetLatest<E> {
    /// With all that is required.
    pub fn new(count: impl Into<i64>) -> Self { Self { count: count.into(), ..Shaped::blank() } }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Shaped for BatchGetLatest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchGetLatest", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { count: 0, install_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.count, _ => &self.install_portal_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.count, _ => &mut self.install_portal_id }
    }
}
impl<E: Endpoint> Signature for BatchGetLatest<E> {
    type Response = BatchResponseJournalFetchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchGetNext<E> {
    /// The path's `offset`: text.
    pub offset: Text,
    /// The path's `count`: a whole number.
    pub count: i64,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchGetNext<E> {
    /// With all that is required.
    pub fn new(offset: impl Into<Text>, count: impl Into<i64>) -> Self {
        Self { offset: offset.into(), count: count.into(), ..Shaped::blank() }
    }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Shaped for BatchGetNext<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchGetNext", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { offset: Text::EMPTY, count: 0, install_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.offset, 1 => &self.count, _ => &self.install_portal_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.offset, 1 => &mut self.count, _ => &mut self.install_portal_id }
    }
}
impl<E: Endpoint> Signature for BatchGetNext<E> {
    type Response = BatchResponseJournalFetchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchReadJournalLocal<E> {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadJournalLocal<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self { body: body.into(), ..Shaped::blank() } }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Shaped for BatchReadJournalLocal<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadJournalLocal", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "installPortalId", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { install_portal_id: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.install_portal_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.install_portal_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchReadJournalLocal<E> {
    type Response = Batch<BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponseWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CreateSnapshotCrm<E> {
    /// The body, `application/json`: a `CrmObjectSnapshotBatchRequest`.
    pub body: CrmObjectSnapshotBatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSnapshotCrm<E> {
    /// With all that is required.
    pub fn new(body: impl Into<CrmObjectSnapshotBatchRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateSnapshotCrm<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSnapshotCrm", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateSnapshotCrm<E> {
    type Response = CrmObjectSnapshotBatchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CreateSubscriptionFilter<E> {
    /// The body, `application/json`: a `FilterCreateRequest`.
    pub body: FilterCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSubscriptionFilter<E> {
    /// With all that is required.
    pub fn new(body: impl Into<FilterCreateRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateSubscriptionFilter<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSubscriptionFilter", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateSubscriptionFilter<E> {
    type Response = FilterCreateResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetEarliest<E> {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetEarliest<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Default for GetEarliest<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetEarliest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetEarliest", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { install_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.install_portal_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.install_portal_id } }
}
impl<E: Endpoint> Signature for GetEarliest<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetJournalLocalEarliest<E> {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetJournalLocalEarliest<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Default for GetJournalLocalEarliest<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetJournalLocalEarliest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetJournalLocalEarliest", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { install_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.install_portal_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.install_portal_id } }
}
impl<E: Endpoint> Signature for GetJournalLocalEarliest<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetJournalLocalLatest<E> {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetJournalLocalLatest<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Default for GetJournalLocalLatest<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetJournalLocalLatest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetJournalLocalLatest", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { install_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.install_portal_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.install_portal_id } }
}
impl<E: Endpoint> Signature for GetJournalLocalLatest<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetJournalLocalOffsetNext<E> {
    /// The path's `offset`: text.
    pub offset: Text,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetJournalLocalOffsetNext<E> {
    /// With all that is required.
    pub fn new(offset: impl Into<Text>) -> Self { Self { offset: offset.into(), ..Shaped::blank() } }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Shaped for GetJournalLocalOffsetNext<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetJournalLocalOffsetNext", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { offset: Text::EMPTY, install_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.offset, _ => &self.install_portal_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.offset, _ => &mut self.install_portal_id }
    }
}
impl<E: Endpoint> Signature for GetJournalLocalOffsetNext<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetJournalLocalStatus<E> {
    /// The path's `status_id`: text.
    pub status_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetJournalLocalStatus<E> {
    /// With all that is required.
    pub fn new(status_id: impl Into<Text>) -> Self { Self { status_id: status_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetJournalLocalStatus<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetJournalLocalStatus", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { status_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.status_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.status_id } }
}
impl<E: Endpoint> Signature for GetJournalLocalStatus<E> {
    type Response = SnapshotStatusResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetLatest<E> {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetLatest<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Default for GetLatest<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetLatest<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLatest", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { install_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.install_portal_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.install_portal_id } }
}
impl<E: Endpoint> Signature for GetLatest<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetOffsetNext<E> {
    /// The path's `offset`: text.
    pub offset: Text,
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetOffsetNext<E> {
    /// With all that is required.
    pub fn new(offset: impl Into<Text>) -> Self { Self { offset: offset.into(), ..Shaped::blank() } }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Shaped for GetOffsetNext<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetOffsetNext", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "installPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { offset: Text::EMPTY, install_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.offset, _ => &self.install_portal_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.offset, _ => &mut self.install_portal_id }
    }
}
impl<E: Endpoint> Signature for GetOffsetNext<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetStatus<E> {
    /// The path's `status_id`: text.
    pub status_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetStatus<E> {
    /// With all that is required.
    pub fn new(status_id: impl Into<Text>) -> Self { Self { status_id: status_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetStatus<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetStatus", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { status_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.status_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.status_id } }
}
impl<E: Endpoint> Signature for GetStatus<E> {
    type Response = SnapshotStatusResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetSubscriptionFilter<E> {
    /// The path's `filter_id`: a whole number.
    pub filter_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSubscriptionFilter<E> {
    /// With all that is required.
    pub fn new(filter_id: impl Into<i64>) -> Self { Self { filter_id: filter_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetSubscriptionFilter<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSubscriptionFilter", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { filter_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.filter_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.filter_id } }
}
impl<E: Endpoint> Signature for GetSubscriptionFilter<E> {
    type Response = FilterResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct GetSubscriptionFilterSubscription<E> {
    /// The path's `subscription_id`: a whole number.
    pub subscription_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSubscriptionFilterSubscription<E> {
    /// With all that is required.
    pub fn new(subscription_id: impl Into<i64>) -> Self {
        Self { subscription_id: subscription_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetSubscriptionFilterSubscription<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSubscriptionFilterSubscription", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { subscription_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.subscription_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.subscription_id } }
}
impl<E: Endpoint> Signature for GetSubscriptionFilterSubscription<E> {
    type Response = Vec<FilterResponse>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct WebhooksBatchRead<E> {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    /// The body, `application/json`: a `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> WebhooksBatchRead<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self { Self { body: body.into(), ..Shaped::blank() } }
    /// Sets `installPortalId`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into()); self
    }
}
impl<E: Endpoint> Shaped for WebhooksBatchRead<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "WebhooksBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "installPortalId", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { install_portal_id: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.install_portal_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.install_portal_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for WebhooksBatchRead<E> {
    type Response = Batch<BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponseWithErrors>;
}

crate::runtime::operation_traits! {
    ArchiveSubscription, ArchiveSubscriptionFilter, ArchiveSubscriptionPortal, BatchGetEarliest,
    BatchGetJournalLocalEarliest, BatchGetJournalLocalLatest, BatchGetJournalLocalNext, BatchGetLatest, BatchGetNext,
    BatchReadJournalLocal, CreateSnapshotCrm, CreateSubscriptionFilter, GetEarliest, GetJournalLocalEarliest,
    GetJournalLocalLatest, GetJournalLocalOffsetNext, GetJournalLocalStatus, GetLatest, GetOffsetNext, GetStatus,
    GetSubscriptionFilter, GetSubscriptionFilterSubscription, WebhooksBatchRead,
}
