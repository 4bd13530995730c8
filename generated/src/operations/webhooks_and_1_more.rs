// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(subscription_id: impl Into<i64>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveSubscription "ArchiveSubscription" -> () {
        path 1 {
            0 subscription_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(filter_id: impl Into<i64>) -> Self {
        Self {
            filter_id: filter_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveSubscriptionFilter "ArchiveSubscriptionFilter" -> () {
        path 1 {
            0 filter_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(portal_id: impl Into<i64>) -> Self {
        Self {
            portal_id: portal_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveSubscriptionPortal "ArchiveSubscriptionPortal" -> () {
        path 1 {
            0 portal_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(count: impl Into<i64>) -> Self {
        Self {
            count: count.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
crate::runtime::signature! {
    BatchGetEarliest "BatchGetEarliest" -> BatchResponseJournalFetchResponse {
        path 1 {
            0 count = 0;
        }
        query {
            1 install_portal_id "installPortalId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(count: impl Into<i64>) -> Self {
        Self {
            count: count.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
crate::runtime::signature! {
    BatchGetJournalLocalEarliest "BatchGetJournalLocalEarliest" -> BatchResponseJournalFetchResponse {
        path 1 {
            0 count = 0;
        }
        query {
            1 install_portal_id "installPortalId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(count: impl Into<i64>) -> Self {
        Self {
            count: count.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
crate::runtime::signature! {
    BatchGetJournalLocalLatest "BatchGetJournalLocalLatest" -> BatchResponseJournalFetchResponse {
        path 1 {
            0 count = 0;
        }
        query {
            1 install_portal_id "installPortalId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(offset: impl Into<Text>, count: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            count: count.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
crate::runtime::signature! {
    BatchGetJournalLocalNext "BatchGetJournalLocalNext" -> BatchResponseJournalFetchResponse {
        path 2 {
            0 offset = Text::EMPTY;
            1 count = 0;
        }
        query {
            2 install_portal_id "installPortalId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(count: impl Into<i64>) -> Self {
        Self {
            count: count.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
crate::runtime::signature! {
    BatchGetLatest "BatchGetLatest" -> BatchResponseJournalFetchResponse {
        path 1 {
            0 count = 0;
        }
        query {
            1 install_portal_id "installPortalId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(offset: impl Into<Text>, count: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            count: count.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
crate::runtime::signature! {
    BatchGetNext "BatchGetNext" -> BatchResponseJournalFetchResponse {
        path 2 {
            0 offset = Text::EMPTY;
            1 count = 0;
        }
        query {
            2 install_portal_id "installPortalId" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct BatchReadJournalLocal<E> {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadJournalLocal<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
crate::runtime::signature! {
    BatchReadJournalLocal "BatchReadJournalLocal" -> Batch<BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponseWithErrors> {
        path 0 {}
        query {
            0 install_portal_id "installPortalId" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CreateSnapshotCrm<E> {
    /// The body, `application/json`: `CrmObjectSnapshotBatchRequest`.
    pub body: CrmObjectSnapshotBatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSnapshotCrm<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<CrmObjectSnapshotBatchRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSnapshotCrm "CreateSnapshotCrm" -> CrmObjectSnapshotBatchResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct CreateSubscriptionFilter<E> {
    /// The body, `application/json`: `FilterCreateRequest`.
    pub body: FilterCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSubscriptionFilter<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<FilterCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSubscriptionFilter "CreateSubscriptionFilter" -> FilterCreateResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
impl<E: Endpoint> Default for GetEarliest<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetEarliest "GetEarliest" -> Payload {
        path 0 {}
        query {
            0 install_portal_id "installPortalId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
impl<E: Endpoint> Default for GetJournalLocalEarliest<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetJournalLocalEarliest "GetJournalLocalEarliest" -> Payload {
        path 0 {}
        query {
            0 install_portal_id "installPortalId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
impl<E: Endpoint> Default for GetJournalLocalLatest<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetJournalLocalLatest "GetJournalLocalLatest" -> Payload {
        path 0 {}
        query {
            0 install_portal_id "installPortalId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(offset: impl Into<Text>) -> Self {
        Self {
            offset: offset.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
crate::runtime::signature! {
    GetJournalLocalOffsetNext "GetJournalLocalOffsetNext" -> Payload {
        path 1 {
            0 offset = Text::EMPTY;
        }
        query {
            1 install_portal_id "installPortalId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(status_id: impl Into<Text>) -> Self {
        Self {
            status_id: status_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetJournalLocalStatus "GetJournalLocalStatus" -> SnapshotStatusResponse {
        path 1 {
            0 status_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
impl<E: Endpoint> Default for GetLatest<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetLatest "GetLatest" -> Payload {
        path 0 {}
        query {
            0 install_portal_id "installPortalId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(offset: impl Into<Text>) -> Self {
        Self {
            offset: offset.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
crate::runtime::signature! {
    GetOffsetNext "GetOffsetNext" -> Payload {
        path 1 {
            0 offset = Text::EMPTY;
        }
        query {
            1 install_portal_id "installPortalId" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(status_id: impl Into<Text>) -> Self {
        Self {
            status_id: status_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetStatus "GetStatus" -> SnapshotStatusResponse {
        path 1 {
            0 status_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(filter_id: impl Into<i64>) -> Self {
        Self {
            filter_id: filter_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetSubscriptionFilter "GetSubscriptionFilter" -> FilterResponse {
        path 1 {
            0 filter_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(subscription_id: impl Into<i64>) -> Self {
        Self {
            subscription_id: subscription_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetSubscriptionFilterSubscription "GetSubscriptionFilterSubscription" -> Vec<FilterResponse> {
        path 1 {
            0 subscription_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2026-03, 2027-03-beta.
#[non_exhaustive]
pub struct WebhooksBatchRead<E> {
    /// The query's `installPortalId`: a whole number; may be absent.
    pub install_portal_id: Option<i64>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> WebhooksBatchRead<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `install_portal_id`.
    pub fn install_portal_id(mut self, install_portal_id: impl Into<i64>) -> Self {
        self.install_portal_id = Some(install_portal_id.into());
        self
    }
}
crate::runtime::signature! {
    WebhooksBatchRead "WebhooksBatchRead" -> Batch<BatchResponseJournalFetchResponse, BatchResponseJournalFetchResponseWithErrors> {
        path 0 {}
        query {
            0 install_portal_id "installPortalId" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
