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
pub struct BatchReadCrmObjectsDealsSplitsBatchRead {
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
}
impl<E: Endpoint> Call<BatchReadCrmObjectsDealsSplitsBatchRead, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self {
        Self::of(BatchReadCrmObjectsDealsSplitsBatchRead { body: body.into() })
    }
}
impl Shaped for BatchReadCrmObjectsDealsSplitsBatchRead {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadCrmObjectsDealsSplitsBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchReadCrmObjectsDealsSplitsBatchRead {
    type Response = Batch<DealSplitsBatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/deal-splits`, in v3.
#[non_exhaustive]
pub struct BatchUpsertCrmObjectsDealsSplitsBatchUpsert {
    /// The body, `application/json`: `PublicDealSplitsBatchCreateRequest`.
    pub body: PublicDealSplitsBatchCreateRequest,
}
impl<E: Endpoint> Call<BatchUpsertCrmObjectsDealsSplitsBatchUpsert, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicDealSplitsBatchCreateRequest>) -> Self {
        Self::of(BatchUpsertCrmObjectsDealsSplitsBatchUpsert { body: body.into() })
    }
}
impl Shaped for BatchUpsertCrmObjectsDealsSplitsBatchUpsert {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpsertCrmObjectsDealsSplitsBatchUpsert", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchUpsertCrmObjectsDealsSplitsBatchUpsert {
    type Response = Batch<DealSplitsBatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/deal-splits`, in 2026-03.
#[non_exhaustive]
pub struct BatchUpsertIn2026_03 {
    /// The body, `application/json`: `PublicDealSplitsBatchCreateRequest`.
    pub body: PublicDealSplitsBatchCreateRequest,
}
impl<E: Endpoint> Call<BatchUpsertIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicDealSplitsBatchCreateRequest>) -> Self {
        Self::of(BatchUpsertIn2026_03 { body: body.into() })
    }
}
impl Shaped for BatchUpsertIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpsertIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchUpsertIn2026_03 {
    type Response = Batch<DealSplitsBatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct DealSplitsBatchRead {
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
}
impl<E: Endpoint> Call<DealSplitsBatchRead, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self {
        Self::of(DealSplitsBatchRead { body: body.into() })
    }
}
impl Shaped for DealSplitsBatchRead {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DealSplitsBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for DealSplitsBatchRead {
    type Response = Batch<BatchResponseDealToDealSplits, BatchResponseDealToDealSplits>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/deal-splits`, in 2026-03.
#[non_exhaustive]
pub struct DealSplitsBatchReadIn2026_03 {
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
}
impl<E: Endpoint> Call<DealSplitsBatchReadIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self {
        Self::of(DealSplitsBatchReadIn2026_03 { body: body.into() })
    }
}
impl Shaped for DealSplitsBatchReadIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DealSplitsBatchReadIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for DealSplitsBatchReadIn2026_03 {
    type Response = Batch<DealSplitsBatchResponseDealToDealSplits, BatchResponseDealToDealSplitsWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct DealSplitsBatchUpsert {
    /// The body, `application/json`: `PublicDealSplitsBatchCreateRequest`.
    pub body: PublicDealSplitsBatchCreateRequest,
}
impl<E: Endpoint> Call<DealSplitsBatchUpsert, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicDealSplitsBatchCreateRequest>) -> Self {
        Self::of(DealSplitsBatchUpsert { body: body.into() })
    }
}
impl Shaped for DealSplitsBatchUpsert {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DealSplitsBatchUpsert", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for DealSplitsBatchUpsert {
    type Response = Batch<BatchResponseDealToDealSplits, BatchResponseDealToDealSplits>;
}
