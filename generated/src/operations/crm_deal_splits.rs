// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputPublicObjectId, BatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors,
    DealSplitsBatchResponseDealToDealSplits, PublicDealSplitsBatchCreateRequest,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/deal-splits`, in v3.
#[non_exhaustive]
pub struct BatchReadCrmObjectsDealsSplitsBatchRead<E> {
    /// The body, `application/json`: a `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadCrmObjectsDealsSplitsBatchRead<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchReadCrmObjectsDealsSplitsBatchRead<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadCrmObjectsDealsSplitsBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchReadCrmObjectsDealsSplitsBatchRead<E> {
    type Response = Batch<DealSplitsBatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/deal-splits`, in v3.
#[non_exhaustive]
pub struct BatchUpsertCrmObjectsDealsSplitsBatchUpsert<E> {
    /// The body, `application/json`: a `PublicDealSplitsBatchCreateRequest`.
    pub body: PublicDealSplitsBatchCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpsertCrmObjectsDealsSplitsBatchUpsert<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicDealSplitsBatchCreateRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchUpsertCrmObjectsDealsSplitsBatchUpsert<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpsertCrmObjectsDealsSplitsBatchUpsert", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchUpsertCrmObjectsDealsSplitsBatchUpsert<E> {
    type Response = Batch<DealSplitsBatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/deal-splits`, in 2026-03.
#[non_exhaustive]
pub struct BatchUpsertIn2026_03<E> {
    /// The body, `application/json`: a `PublicDealSplitsBatchCreateRequest`.
    pub body: PublicDealSplitsBatchCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpsertIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicDealSplitsBatchCreateRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchUpsertIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpsertIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchUpsertIn2026_03<E> {
    type Response = Batch<DealSplitsBatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct DealSplitsBatchRead<E> {
    /// The body, `application/json`: a `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DealSplitsBatchRead<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for DealSplitsBatchRead<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "DealSplitsBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for DealSplitsBatchRead<E> {
    type Response = BatchResponseDealToDealSplits;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/deal-splits`, in 2026-03.
#[non_exhaustive]
pub struct DealSplitsBatchReadIn2026_03<E> {
    /// The body, `application/json`: a `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DealSplitsBatchReadIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for DealSplitsBatchReadIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "DealSplitsBatchReadIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for DealSplitsBatchReadIn2026_03<E> {
    type Response = Batch<DealSplitsBatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct DealSplitsBatchUpsert<E> {
    /// The body, `application/json`: a `PublicDealSplitsBatchCreateRequest`.
    pub body: PublicDealSplitsBatchCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DealSplitsBatchUpsert<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicDealSplitsBatchCreateRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for DealSplitsBatchUpsert<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "DealSplitsBatchUpsert", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for DealSplitsBatchUpsert<E> {
    type Response = BatchResponseDealToDealSplits;
}

crate::runtime::operation_traits! {
    BatchReadCrmObjectsDealsSplitsBatchRead, BatchUpsertCrmObjectsDealsSplitsBatchUpsert, BatchUpsertIn2026_03,
    DealSplitsBatchRead, DealSplitsBatchReadIn2026_03, DealSplitsBatchUpsert,
}
