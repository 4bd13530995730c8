// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputPublicCampaignBatchUpdateItem, BatchInputPublicCampaignDeleteInput, BatchInputPublicCampaignInput,
    BatchInputPublicCampaignReadInput, BatchResponsePublicCampaign, BatchResponsePublicCampaignWithAssets,
    BatchResponsePublicCampaignWithAssetsWithErrors, BatchResponsePublicCampaignWithErrors,
    CampaignsPublicApiBatchResponsePublicCampaign, CampaignsPublicApiBatchResponsePublicCampaignWithAssets,
    CollectionResponseContactReferenceForwardPaging, CollectionResponsePublicCampaignAssetForwardPaging,
    CollectionResponseStringNoPaging, CollectionResponseWithTotalPublicCampaign, MetricsCounters, PublicBudgetItem,
    PublicBudgetItemInput, PublicBudgetTotals, PublicCampaign, PublicCampaignCloneInput, PublicCampaignCloneResponse,
    PublicCampaignInput, PublicCampaignWithAssets, PublicSpendItem, PublicSpendItemInput,
    RevenueAttributionAggregate,
};

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveAsset<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The path's `asset_type`: text.
    pub asset_type: Text,
    /// The path's `asset_id`: text.
    pub asset_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveAsset<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, asset_type: impl Into<Text>, asset_id: impl Into<Text>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(), asset_type: asset_type.into(), asset_id: asset_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ArchiveAsset<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAsset", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { campaign_guid: Text::EMPTY, asset_type: Text::EMPTY, asset_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, 1 => &self.asset_type, _ => &self.asset_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, 1 => &mut self.asset_type, _ => &mut self.asset_id }
    }
}
impl<E: Endpoint> Signature for ArchiveAsset<E> {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveBudget<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The path's `budget_id`: a whole number.
    pub budget_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveBudget<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, budget_id: impl Into<i64>) -> Self {
        Self { campaign_guid: campaign_guid.into(), budget_id: budget_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveBudget<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveBudget", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { campaign_guid: Text::EMPTY, budget_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.campaign_guid, _ => &self.budget_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.budget_id }
    }
}
impl<E: Endpoint> Signature for ArchiveBudget<E> {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveSpend<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The path's `spend_id`: a whole number.
    pub spend_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveSpend<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, spend_id: impl Into<i64>) -> Self {
        Self { campaign_guid: campaign_guid.into(), spend_id: spend_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveSpend<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSpend", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { campaign_guid: Text::EMPTY, spend_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.campaign_guid, _ => &self.spend_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.spend_id }
    }
}
impl<E: Endpoint> Signature for ArchiveSpend<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchUpdateIn2025_09<E> {
    /// The body, `application/json`: a `BatchInputPublicCampaignBatchUpdateItem`.
    pub body: BatchInputPublicCampaignBatchUpdateItem,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateIn2025_09<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignBatchUpdateItem>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchUpdateIn2025_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateIn2025_09", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchUpdateIn2025_09<E> {
    type Response = CampaignsPublicApiBatchResponsePublicCampaign;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiArchive<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiArchive<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self { campaign_guid: campaign_guid.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CampaignsPublicApiArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { campaign_guid: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.campaign_guid } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.campaign_guid } }
}
impl<E: Endpoint> Signature for CampaignsPublicApiArchive<E> {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchArchive<E> {
    /// The body, `application/json`: a `BatchInputPublicCampaignDeleteInput`.
    pub body: BatchInputPublicCampaignDeleteInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiBatchArchive<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignDeleteInput>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CampaignsPublicApiBatchArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiBatchArchive", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CampaignsPublicApiBatchArchive<E> {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchCreate<E> {
    /// The body, `application/json`: a `BatchInputPublicCampaignInput`.
    pub body: BatchInputPublicCampaignInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiBatchCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignInput>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CampaignsPublicApiBatchCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiBatchCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CampaignsPublicApiBatchCreate<E> {
    type Response = Batch<BatchResponsePublicCampaign, BatchResponsePublicCampaignWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchCreateIn2025_09<E> {
    /// The body, `application/json`: a `BatchInputPublicCampaignInput`.
    pub body: BatchInputPublicCampaignInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiBatchCreateIn2025_09<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignInput>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CampaignsPublicApiBatchCreateIn2025_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiBatchCreateIn2025_09", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CampaignsPublicApiBatchCreateIn2025_09<E> {
    type Response = CampaignsPublicApiBatchResponsePublicCampaign;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchRead<E> {
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
    /// The body, `application/json`: a `BatchInputPublicCampaignReadInput`.
    pub body: BatchInputPublicCampaignReadInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiBatchRead<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignReadInput>) -> Self {
        Self { body: body.into(), ..Shaped::blank() }
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.end_date = Some(end_date.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self { self.start_date = Some(start_date.into()); self }
}
impl<E: Endpoint> Shaped for CampaignsPublicApiBatchRead<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "endDate", required: false }, Member { name: "properties", required: false },
            Member { name: "startDate", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { end_date: None, properties: None, start_date: None, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.end_date, 1 => &self.properties, 2 => &self.start_date, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.end_date, 1 => &mut self.properties, 2 => &mut self.start_date, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for CampaignsPublicApiBatchRead<E> {
    type Response = Batch<BatchResponsePublicCampaignWithAssets, BatchResponsePublicCampaignWithAssetsWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchReadIn2025_09<E> {
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
    /// The body, `application/json`: a `BatchInputPublicCampaignReadInput`.
    pub body: BatchInputPublicCampaignReadInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiBatchReadIn2025_09<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignReadInput>) -> Self {
        Self { body: body.into(), ..Shaped::blank() }
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.end_date = Some(end_date.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self { self.start_date = Some(start_date.into()); self }
}
impl<E: Endpoint> Shaped for CampaignsPublicApiBatchReadIn2025_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiBatchReadIn2025_09", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "endDate", required: false }, Member { name: "properties", required: false },
            Member { name: "startDate", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { end_date: None, properties: None, start_date: None, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.end_date, 1 => &self.properties, 2 => &self.start_date, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.end_date, 1 => &mut self.properties, 2 => &mut self.start_date, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for CampaignsPublicApiBatchReadIn2025_09<E> {
    type Response = CampaignsPublicApiBatchResponsePublicCampaignWithAssets;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchUpdate<E> {
    /// The body, `application/json`: a `BatchInputPublicCampaignBatchUpdateItem`.
    pub body: BatchInputPublicCampaignBatchUpdateItem,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiBatchUpdate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignBatchUpdateItem>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CampaignsPublicApiBatchUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiBatchUpdate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CampaignsPublicApiBatchUpdate<E> {
    type Response = Batch<BatchResponsePublicCampaign, BatchResponsePublicCampaignWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct CampaignsPublicApiClone<E> {
    /// The body, `application/json`: a `PublicCampaignCloneInput`.
    pub body: PublicCampaignCloneInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiClone<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicCampaignCloneInput>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CampaignsPublicApiClone<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiClone", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CampaignsPublicApiClone<E> {
    type Response = PublicCampaignCloneResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiCreate<E> {
    /// The body, `application/json`: a `PublicCampaignInput`.
    pub body: PublicCampaignInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicCampaignInput>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CampaignsPublicApiCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CampaignsPublicApiCreate<E> {
    type Response = PublicCampaign;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiGet<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiGet<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self { campaign_guid: campaign_guid.into(), ..Shaped::blank() }
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.end_date = Some(end_date.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self { self.start_date = Some(start_date.into()); self }
}
impl<E: Endpoint> Shaped for CampaignsPublicApiGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "endDate", required: false }, Member { name: "properties", required: false },
            Member { name: "startDate", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { campaign_guid: Text::EMPTY, end_date: None, properties: None, start_date: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, 1 => &self.end_date, 2 => &self.properties, _ => &self.start_date }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.campaign_guid, 1 => &mut self.end_date, 2 => &mut self.properties,
            _ => &mut self.start_date,
        }
    }
}
impl<E: Endpoint> Signature for CampaignsPublicApiGet<E> {
    type Response = PublicCampaignWithAssets;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiList<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `name`: text; may be absent.
    pub name: Option<Text>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `sort`: text; may be absent.
    pub sort: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiList<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<Text>) -> Self { self.sort = Some(sort.into()); self }
}
impl<E: Endpoint> Default for CampaignsPublicApiList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for CampaignsPublicApiList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "name", required: false }, Member { name: "properties", required: false },
            Member { name: "sort", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { after: None, limit: None, name: None, properties: None, sort: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.limit, 2 => &self.name, 3 => &self.properties, _ => &self.sort }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.limit, 2 => &mut self.name, 3 => &mut self.properties,
            _ => &mut self.sort,
        }
    }
}
impl<E: Endpoint> Signature for CampaignsPublicApiList<E> {
    type Response = CollectionResponseWithTotalPublicCampaign;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiUpdate<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The body, `application/json`: a `PublicCampaignInput`.
    pub body: PublicCampaignInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiUpdate<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, body: impl Into<PublicCampaignInput>) -> Self {
        Self { campaign_guid: campaign_guid.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CampaignsPublicApiUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { campaign_guid: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.campaign_guid, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CampaignsPublicApiUpdate<E> {
    type Response = PublicCampaign;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateBudget<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The body, `application/json`: a `PublicBudgetItemInput`.
    pub body: PublicBudgetItemInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateBudget<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, body: impl Into<PublicBudgetItemInput>) -> Self {
        Self { campaign_guid: campaign_guid.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateBudget<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateBudget", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { campaign_guid: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.campaign_guid, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateBudget<E> {
    type Response = PublicBudgetItem;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateSpend<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The body, `application/json`: a `PublicSpendItemInput`.
    pub body: PublicSpendItemInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSpend<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, body: impl Into<PublicSpendItemInput>) -> Self {
        Self { campaign_guid: campaign_guid.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateSpend<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSpend", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { campaign_guid: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.campaign_guid, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateSpend<E> {
    type Response = PublicSpendItem;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetBudget<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The path's `budget_id`: a whole number.
    pub budget_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetBudget<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, budget_id: impl Into<i64>) -> Self {
        Self { campaign_guid: campaign_guid.into(), budget_id: budget_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetBudget<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetBudget", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { campaign_guid: Text::EMPTY, budget_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.campaign_guid, _ => &self.budget_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.budget_id }
    }
}
impl<E: Endpoint> Signature for GetBudget<E> {
    type Response = PublicBudgetItem;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetCloneStatus<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetCloneStatus<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self { campaign_guid: campaign_guid.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetCloneStatus<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetCloneStatus", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { campaign_guid: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.campaign_guid } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.campaign_guid } }
}
impl<E: Endpoint> Signature for GetCloneStatus<E> {
    type Response = PublicCampaignCloneResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetReportRevenue<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The query's `attributionModel`: text; may be absent.
    pub attribution_model: Option<Text>,
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetReportRevenue<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self { campaign_guid: campaign_guid.into(), ..Shaped::blank() }
    }
    /// Sets `attributionModel`.
    pub fn attribution_model(mut self, attribution_model: impl Into<Text>) -> Self {
        self.attribution_model = Some(attribution_model.into()); self
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.end_date = Some(end_date.into()); self }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self { self.start_date = Some(start_date.into()); self }
}
impl<E: Endpoint> Shaped for GetReportRevenue<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetReportRevenue", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "attributionModel", required: false }, Member { name: "endDate", required: false },
            Member { name: "startDate", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            campaign_guid: Text::EMPTY, attribution_model: None, end_date: None, start_date: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.campaign_guid, 1 => &self.attribution_model, 2 => &self.end_date, _ => &self.start_date,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.campaign_guid, 1 => &mut self.attribution_model, 2 => &mut self.end_date,
            _ => &mut self.start_date,
        }
    }
}
impl<E: Endpoint> Signature for GetReportRevenue<E> {
    type Response = RevenueAttributionAggregate;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetSpend<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The path's `spend_id`: a whole number.
    pub spend_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSpend<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, spend_id: impl Into<i64>) -> Self {
        Self { campaign_guid: campaign_guid.into(), spend_id: spend_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetSpend<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSpend", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { campaign_guid: Text::EMPTY, spend_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.campaign_guid, _ => &self.spend_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.spend_id }
    }
}
impl<E: Endpoint> Signature for GetSpend<E> {
    type Response = PublicSpendItem;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListAssetTypes<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListAssetTypes<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListAssetTypes<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListAssetTypes<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAssetTypes", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListAssetTypes<E> {
    type Response = CollectionResponseStringNoPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListAssets<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The path's `asset_type`: text.
    pub asset_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `limit`: text; may be absent.
    pub limit: Option<Text>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListAssets<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, asset_type: impl Into<Text>) -> Self {
        Self { campaign_guid: campaign_guid.into(), asset_type: asset_type.into(), ..Shaped::blank() }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.end_date = Some(end_date.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<Text>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self { self.start_date = Some(start_date.into()); self }
}
impl<E: Endpoint> Shaped for ListAssets<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAssets", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "endDate", required: false },
            Member { name: "limit", required: false }, Member { name: "startDate", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            campaign_guid: Text::EMPTY, asset_type: Text::EMPTY, after: None, end_date: None, limit: None,
            start_date: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.campaign_guid, 1 => &self.asset_type, 2 => &self.after, 3 => &self.end_date, 4 => &self.limit,
            _ => &self.start_date,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.campaign_guid, 1 => &mut self.asset_type, 2 => &mut self.after, 3 => &mut self.end_date,
            4 => &mut self.limit, _ => &mut self.start_date,
        }
    }
}
impl<E: Endpoint> Signature for ListAssets<E> {
    type Response = CollectionResponsePublicCampaignAssetForwardPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListBudgetTotals<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListBudgetTotals<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self { campaign_guid: campaign_guid.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ListBudgetTotals<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListBudgetTotals", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { campaign_guid: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.campaign_guid } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.campaign_guid } }
}
impl<E: Endpoint> Signature for ListBudgetTotals<E> {
    type Response = PublicBudgetTotals;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListCloneAssetTypes<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCloneAssetTypes<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListCloneAssetTypes<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListCloneAssetTypes<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCloneAssetTypes", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListCloneAssetTypes<E> {
    type Response = CollectionResponseStringNoPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListReportContacts<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The path's `contact_type`: text.
    pub contact_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListReportContacts<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, contact_type: impl Into<Text>) -> Self {
        Self { campaign_guid: campaign_guid.into(), contact_type: contact_type.into(), ..Shaped::blank() }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.end_date = Some(end_date.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self { self.start_date = Some(start_date.into()); self }
}
impl<E: Endpoint> Shaped for ListReportContacts<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListReportContacts", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "endDate", required: false },
            Member { name: "limit", required: false }, Member { name: "startDate", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            campaign_guid: Text::EMPTY, contact_type: Text::EMPTY, after: None, end_date: None, limit: None,
            start_date: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.campaign_guid, 1 => &self.contact_type, 2 => &self.after, 3 => &self.end_date,
            4 => &self.limit, _ => &self.start_date,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.campaign_guid, 1 => &mut self.contact_type, 2 => &mut self.after, 3 => &mut self.end_date,
            4 => &mut self.limit, _ => &mut self.start_date,
        }
    }
}
impl<E: Endpoint> Signature for ListReportContacts<E> {
    type Response = CollectionResponseContactReferenceForwardPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListReportMetrics<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListReportMetrics<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self { campaign_guid: campaign_guid.into(), ..Shaped::blank() }
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.end_date = Some(end_date.into()); self }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self { self.start_date = Some(start_date.into()); self }
}
impl<E: Endpoint> Shaped for ListReportMetrics<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListReportMetrics", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "endDate", required: false }, Member { name: "startDate", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { campaign_guid: Text::EMPTY, end_date: None, start_date: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, 1 => &self.end_date, _ => &self.start_date }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, 1 => &mut self.end_date, _ => &mut self.start_date }
    }
}
impl<E: Endpoint> Signature for ListReportMetrics<E> {
    type Response = MetricsCounters;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SetAsset<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The path's `asset_type`: text.
    pub asset_type: Text,
    /// The path's `asset_id`: text.
    pub asset_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetAsset<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, asset_type: impl Into<Text>, asset_id: impl Into<Text>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(), asset_type: asset_type.into(), asset_id: asset_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetAsset<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetAsset", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { campaign_guid: Text::EMPTY, asset_type: Text::EMPTY, asset_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, 1 => &self.asset_type, _ => &self.asset_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, 1 => &mut self.asset_type, _ => &mut self.asset_id }
    }
}
impl<E: Endpoint> Signature for SetAsset<E> {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SetBudget<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The path's `budget_id`: a whole number.
    pub budget_id: i64,
    /// The body, `application/json`: a `PublicBudgetItemInput`.
    pub body: PublicBudgetItemInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetBudget<E> {
    /// With all that is required.
    pub fn new(
        campaign_guid: impl Into<Text>, budget_id: impl Into<i64>, body: impl Into<PublicBudgetItemInput>,
    ) -> Self {
        Self {
            campaign_guid: campaign_guid.into(), budget_id: budget_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetBudget<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetBudget", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { campaign_guid: Text::EMPTY, budget_id: 0, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, 1 => &self.budget_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, 1 => &mut self.budget_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetBudget<E> {
    type Response = PublicBudgetItem;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SetSpend<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The path's `spend_id`: a whole number.
    pub spend_id: i64,
    /// The body, `application/json`: a `PublicSpendItemInput`.
    pub body: PublicSpendItemInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetSpend<E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, spend_id: impl Into<i64>, body: impl Into<PublicSpendItemInput>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(), spend_id: spend_id.into(), body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetSpend<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetSpend", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { campaign_guid: Text::EMPTY, spend_id: 0, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, 1 => &self.spend_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, 1 => &mut self.spend_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetSpend<E> {
    type Response = PublicSpendItem;
}

crate::runtime::operation_traits! {
    ArchiveAsset, ArchiveBudget, ArchiveSpend, BatchUpdateIn2025_09, CampaignsPublicApiArchive,
    CampaignsPublicApiBatchArchive, CampaignsPublicApiBatchCreate, CampaignsPublicApiBatchCreateIn2025_09,
    CampaignsPublicApiBatchRead, CampaignsPublicApiBatchReadIn2025_09, CampaignsPublicApiBatchUpdate,
    CampaignsPublicApiClone, CampaignsPublicApiCreate, CampaignsPublicApiGet, CampaignsPublicApiList,
    CampaignsPublicApiUpdate, CreateBudget, CreateSpend, GetBudget, GetCloneStatus, GetReportRevenue, GetSpend,
    ListAssetTypes, ListAssets, ListBudgetTotals, ListCloneAssetTypes, ListReportContacts, ListReportMetrics,
    SetAsset, SetBudget, SetSpend,
}
