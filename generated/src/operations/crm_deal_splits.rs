// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `crm/deal-splits`, in v3.
#[non_exhaustive]
pub struct BatchReadCrmObjectsDealsSplitsBatchRead<E> {
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadCrmObjectsDealsSplitsBatchRead<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchReadCrmObjectsDealsSplitsBatchRead "BatchReadCrmObjectsDealsSplitsBatchRead" -> Batch<DealSplitsBatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/deal-splits`, in v3.
#[non_exhaustive]
pub struct BatchUpsertCrmObjectsDealsSplitsBatchUpsert<E> {
    /// The body, `application/json`: `PublicDealSplitsBatchCreateRequest`.
    pub body: PublicDealSplitsBatchCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpsertCrmObjectsDealsSplitsBatchUpsert<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicDealSplitsBatchCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchUpsertCrmObjectsDealsSplitsBatchUpsert "BatchUpsertCrmObjectsDealsSplitsBatchUpsert" -> Batch<DealSplitsBatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/deal-splits`, in 2026-03.
#[non_exhaustive]
pub struct BatchUpsertIn2026_03<E> {
    /// The body, `application/json`: `PublicDealSplitsBatchCreateRequest`.
    pub body: PublicDealSplitsBatchCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpsertIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicDealSplitsBatchCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchUpsertIn2026_03 "BatchUpsertIn2026_03" -> Batch<DealSplitsBatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct DealSplitsBatchRead<E> {
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DealSplitsBatchRead<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    DealSplitsBatchRead "DealSplitsBatchRead" -> BatchResponseDealToDealSplits {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/deal-splits`, in 2026-03.
#[non_exhaustive]
pub struct DealSplitsBatchReadIn2026_03<E> {
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DealSplitsBatchReadIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    DealSplitsBatchReadIn2026_03 "DealSplitsBatchReadIn2026_03" -> Batch<DealSplitsBatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct DealSplitsBatchUpsert<E> {
    /// The body, `application/json`: `PublicDealSplitsBatchCreateRequest`.
    pub body: PublicDealSplitsBatchCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DealSplitsBatchUpsert<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicDealSplitsBatchCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    DealSplitsBatchUpsert "DealSplitsBatchUpsert" -> BatchResponseDealToDealSplits {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}
