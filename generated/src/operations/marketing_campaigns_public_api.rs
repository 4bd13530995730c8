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
pub struct ArchiveAsset {
    /// In the path: text.
    pub campaign_guid: Text,
    /// In the path: text.
    pub asset_type: Text,
    /// In the path: text.
    pub asset_id: Text,
}
impl<E: Endpoint> Call<ArchiveAsset, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, asset_type: impl Into<Text>, asset_id: impl Into<Text>) -> Self {
        Self::of(ArchiveAsset { campaign_guid: campaign_guid.into(), asset_type: asset_type.into(), asset_id: asset_id.into() })
    }
}
impl Shaped for ArchiveAsset {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveAsset", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY, asset_type: Text::EMPTY, asset_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, 1 => &self.asset_type, _ => &self.asset_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, 1 => &mut self.asset_type, _ => &mut self.asset_id }
    }
}
impl Signature for ArchiveAsset {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveBudget {
    /// In the path: text.
    pub campaign_guid: Text,
    /// In the path: a whole number.
    pub budget_id: i64,
}
impl<E: Endpoint> Call<ArchiveBudget, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, budget_id: impl Into<i64>) -> Self {
        Self::of(ArchiveBudget { campaign_guid: campaign_guid.into(), budget_id: budget_id.into() })
    }
}
impl Shaped for ArchiveBudget {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveBudget", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY, budget_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, _ => &self.budget_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.budget_id }
    }
}
impl Signature for ArchiveBudget {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveSpend {
    /// In the path: text.
    pub campaign_guid: Text,
    /// In the path: a whole number.
    pub spend_id: i64,
}
impl<E: Endpoint> Call<ArchiveSpend, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, spend_id: impl Into<i64>) -> Self {
        Self::of(ArchiveSpend { campaign_guid: campaign_guid.into(), spend_id: spend_id.into() })
    }
}
impl Shaped for ArchiveSpend {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSpend", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY, spend_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, _ => &self.spend_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.spend_id }
    }
}
impl Signature for ArchiveSpend {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchCreateIn2025_09 {
    /// The body, `application/json`: `BatchInputPublicCampaignInput`.
    pub body: BatchInputPublicCampaignInput,
}
impl<E: Endpoint> Call<BatchCreateIn2025_09, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignInput>) -> Self {
        Self::of(BatchCreateIn2025_09 { body: body.into() })
    }
}
impl Shaped for BatchCreateIn2025_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateIn2025_09", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchCreateIn2025_09 {
    type Response = Batch<CampaignsPublicApiBatchResponsePublicCampaign, CampaignsPublicApiBatchResponsePublicCampaign>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadIn2025_09 {
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
    /// The body, `application/json`: `BatchInputPublicCampaignReadInput`.
    pub body: BatchInputPublicCampaignReadInput,
}
impl<E: Endpoint> Call<BatchReadIn2025_09, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignReadInput>) -> Self {
        Self::of(BatchReadIn2025_09 { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.parts.end_date = Some(end_date.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.parts.start_date = Some(start_date.into()); self
    }
}
impl Shaped for BatchReadIn2025_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadIn2025_09", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "endDate", required: false }, Member { name: "properties", required: false },
            Member { name: "startDate", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { end_date: None, properties: None, start_date: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.end_date, 1 => &self.properties, 2 => &self.start_date, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.end_date, 1 => &mut self.properties, 2 => &mut self.start_date, _ => &mut self.body,
        }
    }
}
impl Signature for BatchReadIn2025_09 {
    type Response = Batch<CampaignsPublicApiBatchResponsePublicCampaignWithAssets, CampaignsPublicApiBatchResponsePublicCampaignWithAssets>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchUpdateIn2025_09 {
    /// The body, `application/json`: `BatchInputPublicCampaignBatchUpdateItem`.
    pub body: BatchInputPublicCampaignBatchUpdateItem,
}
impl<E: Endpoint> Call<BatchUpdateIn2025_09, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignBatchUpdateItem>) -> Self {
        Self::of(BatchUpdateIn2025_09 { body: body.into() })
    }
}
impl Shaped for BatchUpdateIn2025_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateIn2025_09", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchUpdateIn2025_09 {
    type Response = Batch<CampaignsPublicApiBatchResponsePublicCampaign, CampaignsPublicApiBatchResponsePublicCampaign>;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiArchive {
    /// In the path: text.
    pub campaign_guid: Text,
}
impl<E: Endpoint> Call<CampaignsPublicApiArchive, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self::of(CampaignsPublicApiArchive { campaign_guid: campaign_guid.into() })
    }
}
impl Shaped for CampaignsPublicApiArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.campaign_guid }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.campaign_guid }
}
impl Signature for CampaignsPublicApiArchive {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchArchive {
    /// The body, `application/json`: `BatchInputPublicCampaignDeleteInput`.
    pub body: BatchInputPublicCampaignDeleteInput,
}
impl<E: Endpoint> Call<CampaignsPublicApiBatchArchive, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignDeleteInput>) -> Self {
        Self::of(CampaignsPublicApiBatchArchive { body: body.into() })
    }
}
impl Shaped for CampaignsPublicApiBatchArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiBatchArchive", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CampaignsPublicApiBatchArchive {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchCreate {
    /// The body, `application/json`: `BatchInputPublicCampaignInput`.
    pub body: BatchInputPublicCampaignInput,
}
impl<E: Endpoint> Call<CampaignsPublicApiBatchCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignInput>) -> Self {
        Self::of(CampaignsPublicApiBatchCreate { body: body.into() })
    }
}
impl Shaped for CampaignsPublicApiBatchCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiBatchCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CampaignsPublicApiBatchCreate {
    type Response = Batch<BatchResponsePublicCampaign, BatchResponsePublicCampaignWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchRead {
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
    /// The body, `application/json`: `BatchInputPublicCampaignReadInput`.
    pub body: BatchInputPublicCampaignReadInput,
}
impl<E: Endpoint> Call<CampaignsPublicApiBatchRead, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignReadInput>) -> Self {
        Self::of(CampaignsPublicApiBatchRead { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.parts.end_date = Some(end_date.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.parts.start_date = Some(start_date.into()); self
    }
}
impl Shaped for CampaignsPublicApiBatchRead {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "endDate", required: false }, Member { name: "properties", required: false },
            Member { name: "startDate", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { end_date: None, properties: None, start_date: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.end_date, 1 => &self.properties, 2 => &self.start_date, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.end_date, 1 => &mut self.properties, 2 => &mut self.start_date, _ => &mut self.body,
        }
    }
}
impl Signature for CampaignsPublicApiBatchRead {
    type Response = Batch<BatchResponsePublicCampaignWithAssets, BatchResponsePublicCampaignWithAssetsWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchUpdate {
    /// The body, `application/json`: `BatchInputPublicCampaignBatchUpdateItem`.
    pub body: BatchInputPublicCampaignBatchUpdateItem,
}
impl<E: Endpoint> Call<CampaignsPublicApiBatchUpdate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignBatchUpdateItem>) -> Self {
        Self::of(CampaignsPublicApiBatchUpdate { body: body.into() })
    }
}
impl Shaped for CampaignsPublicApiBatchUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiBatchUpdate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CampaignsPublicApiBatchUpdate {
    type Response = Batch<BatchResponsePublicCampaign, BatchResponsePublicCampaignWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct CampaignsPublicApiClone {
    /// The body, `application/json`: `PublicCampaignCloneInput`.
    pub body: PublicCampaignCloneInput,
}
impl<E: Endpoint> Call<CampaignsPublicApiClone, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicCampaignCloneInput>) -> Self {
        Self::of(CampaignsPublicApiClone { body: body.into() })
    }
}
impl Shaped for CampaignsPublicApiClone {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiClone", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CampaignsPublicApiClone {
    type Response = PublicCampaignCloneResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiCreate {
    /// The body, `application/json`: `PublicCampaignInput`.
    pub body: PublicCampaignInput,
}
impl<E: Endpoint> Call<CampaignsPublicApiCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicCampaignInput>) -> Self {
        Self::of(CampaignsPublicApiCreate { body: body.into() })
    }
}
impl Shaped for CampaignsPublicApiCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CampaignsPublicApiCreate {
    type Response = PublicCampaign;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiGet {
    /// In the path: text.
    pub campaign_guid: Text,
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
}
impl<E: Endpoint> Call<CampaignsPublicApiGet, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self::of(CampaignsPublicApiGet { campaign_guid: campaign_guid.into(), ..Shaped::blank() })
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.parts.end_date = Some(end_date.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.parts.start_date = Some(start_date.into()); self
    }
}
impl Shaped for CampaignsPublicApiGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "endDate", required: false }, Member { name: "properties", required: false },
            Member { name: "startDate", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { campaign_guid: Text::EMPTY, end_date: None, properties: None, start_date: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, 1 => &self.end_date, 2 => &self.properties, _ => &self.start_date }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.campaign_guid, 1 => &mut self.end_date, 2 => &mut self.properties,
            _ => &mut self.start_date,
        }
    }
}
impl Signature for CampaignsPublicApiGet {
    type Response = PublicCampaignWithAssets;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiList {
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
}
impl<E: Endpoint> Call<CampaignsPublicApiList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.parts.name = Some(name.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<Text>) -> Self { self.parts.sort = Some(sort.into()); self }
}
impl<E: Endpoint> Default for Call<CampaignsPublicApiList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for CampaignsPublicApiList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "name", required: false }, Member { name: "properties", required: false },
            Member { name: "sort", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, limit: None, name: None, properties: None, sort: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.limit, 2 => &self.name, 3 => &self.properties, _ => &self.sort }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.limit, 2 => &mut self.name, 3 => &mut self.properties,
            _ => &mut self.sort,
        }
    }
}
impl Signature for CampaignsPublicApiList {
    type Response = CollectionResponseWithTotalPublicCampaign;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiUpdate {
    /// In the path: text.
    pub campaign_guid: Text,
    /// The body, `application/json`: `PublicCampaignInput`.
    pub body: PublicCampaignInput,
}
impl<E: Endpoint> Call<CampaignsPublicApiUpdate, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, body: impl Into<PublicCampaignInput>) -> Self {
        Self::of(CampaignsPublicApiUpdate { campaign_guid: campaign_guid.into(), body: body.into() })
    }
}
impl Shaped for CampaignsPublicApiUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CampaignsPublicApiUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.campaign_guid, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.body }
    }
}
impl Signature for CampaignsPublicApiUpdate {
    type Response = PublicCampaign;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateBudget {
    /// In the path: text.
    pub campaign_guid: Text,
    /// The body, `application/json`: `PublicBudgetItemInput`.
    pub body: PublicBudgetItemInput,
}
impl<E: Endpoint> Call<CreateBudget, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, body: impl Into<PublicBudgetItemInput>) -> Self {
        Self::of(CreateBudget { campaign_guid: campaign_guid.into(), body: body.into() })
    }
}
impl Shaped for CreateBudget {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateBudget", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.campaign_guid, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.body }
    }
}
impl Signature for CreateBudget {
    type Response = PublicBudgetItem;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateSpend {
    /// In the path: text.
    pub campaign_guid: Text,
    /// The body, `application/json`: `PublicSpendItemInput`.
    pub body: PublicSpendItemInput,
}
impl<E: Endpoint> Call<CreateSpend, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, body: impl Into<PublicSpendItemInput>) -> Self {
        Self::of(CreateSpend { campaign_guid: campaign_guid.into(), body: body.into() })
    }
}
impl Shaped for CreateSpend {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSpend", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.campaign_guid, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.body }
    }
}
impl Signature for CreateSpend {
    type Response = PublicSpendItem;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetBudget {
    /// In the path: text.
    pub campaign_guid: Text,
    /// In the path: a whole number.
    pub budget_id: i64,
}
impl<E: Endpoint> Call<GetBudget, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, budget_id: impl Into<i64>) -> Self {
        Self::of(GetBudget { campaign_guid: campaign_guid.into(), budget_id: budget_id.into() })
    }
}
impl Shaped for GetBudget {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetBudget", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY, budget_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, _ => &self.budget_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.budget_id }
    }
}
impl Signature for GetBudget {
    type Response = PublicBudgetItem;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetCloneStatus {
    /// In the path: text.
    pub campaign_guid: Text,
}
impl<E: Endpoint> Call<GetCloneStatus, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self::of(GetCloneStatus { campaign_guid: campaign_guid.into() })
    }
}
impl Shaped for GetCloneStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetCloneStatus", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.campaign_guid }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.campaign_guid }
}
impl Signature for GetCloneStatus {
    type Response = PublicCampaignCloneResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetReportRevenue {
    /// In the path: text.
    pub campaign_guid: Text,
    /// The query's `attributionModel`: text; may be absent.
    pub attribution_model: Option<Text>,
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
}
impl<E: Endpoint> Call<GetReportRevenue, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self::of(GetReportRevenue { campaign_guid: campaign_guid.into(), ..Shaped::blank() })
    }
    /// Sets `attributionModel`.
    pub fn attribution_model(mut self, attribution_model: impl Into<Text>) -> Self {
        self.parts.attribution_model = Some(attribution_model.into()); self
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.parts.end_date = Some(end_date.into()); self }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.parts.start_date = Some(start_date.into()); self
    }
}
impl Shaped for GetReportRevenue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetReportRevenue", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "attributionModel", required: false }, Member { name: "endDate", required: false },
            Member { name: "startDate", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { campaign_guid: Text::EMPTY, attribution_model: None, end_date: None, start_date: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.campaign_guid, 1 => &self.attribution_model, 2 => &self.end_date, _ => &self.start_date,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.campaign_guid, 1 => &mut self.attribution_model, 2 => &mut self.end_date,
            _ => &mut self.start_date,
        }
    }
}
impl Signature for GetReportRevenue {
    type Response = RevenueAttributionAggregate;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetSpend {
    /// In the path: text.
    pub campaign_guid: Text,
    /// In the path: a whole number.
    pub spend_id: i64,
}
impl<E: Endpoint> Call<GetSpend, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, spend_id: impl Into<i64>) -> Self {
        Self::of(GetSpend { campaign_guid: campaign_guid.into(), spend_id: spend_id.into() })
    }
}
impl Shaped for GetSpend {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSpend", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY, spend_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, _ => &self.spend_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, _ => &mut self.spend_id }
    }
}
impl Signature for GetSpend {
    type Response = PublicSpendItem;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListAssetTypes {}
impl<E: Endpoint> Call<ListAssetTypes, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListAssetTypes, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListAssetTypes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAssetTypes", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListAssetTypes {
    type Response = CollectionResponseStringNoPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListAssets {
    /// In the path: text.
    pub campaign_guid: Text,
    /// In the path: text.
    pub asset_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `limit`: text; may be absent.
    pub limit: Option<Text>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
}
impl<E: Endpoint> Call<ListAssets, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, asset_type: impl Into<Text>) -> Self {
        Self::of(ListAssets { campaign_guid: campaign_guid.into(), asset_type: asset_type.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.parts.end_date = Some(end_date.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<Text>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.parts.start_date = Some(start_date.into()); self
    }
}
impl Shaped for ListAssets {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAssets", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "endDate", required: false },
            Member { name: "limit", required: false }, Member { name: "startDate", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            campaign_guid: Text::EMPTY, asset_type: Text::EMPTY, after: None, end_date: None, limit: None,
            start_date: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.campaign_guid, 1 => &self.asset_type, 2 => &self.after, 3 => &self.end_date, 4 => &self.limit,
            _ => &self.start_date,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.campaign_guid, 1 => &mut self.asset_type, 2 => &mut self.after, 3 => &mut self.end_date,
            4 => &mut self.limit, _ => &mut self.start_date,
        }
    }
}
impl Signature for ListAssets {
    type Response = CollectionResponsePublicCampaignAssetForwardPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListBudgetTotals {
    /// In the path: text.
    pub campaign_guid: Text,
}
impl<E: Endpoint> Call<ListBudgetTotals, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self::of(ListBudgetTotals { campaign_guid: campaign_guid.into() })
    }
}
impl Shaped for ListBudgetTotals {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListBudgetTotals", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.campaign_guid }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.campaign_guid }
}
impl Signature for ListBudgetTotals {
    type Response = PublicBudgetTotals;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListCloneAssetTypes {}
impl<E: Endpoint> Call<ListCloneAssetTypes, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListCloneAssetTypes, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListCloneAssetTypes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCloneAssetTypes", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListCloneAssetTypes {
    type Response = CollectionResponseStringNoPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListReportContacts {
    /// In the path: text.
    pub campaign_guid: Text,
    /// In the path: text.
    pub contact_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
}
impl<E: Endpoint> Call<ListReportContacts, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, contact_type: impl Into<Text>) -> Self {
        Self::of(ListReportContacts { campaign_guid: campaign_guid.into(), contact_type: contact_type.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.parts.end_date = Some(end_date.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.parts.start_date = Some(start_date.into()); self
    }
}
impl Shaped for ListReportContacts {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListReportContacts", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "after", required: false }, Member { name: "endDate", required: false },
            Member { name: "limit", required: false }, Member { name: "startDate", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            campaign_guid: Text::EMPTY, contact_type: Text::EMPTY, after: None, end_date: None, limit: None,
            start_date: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.campaign_guid, 1 => &self.contact_type, 2 => &self.after, 3 => &self.end_date,
            4 => &self.limit, _ => &self.start_date,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.campaign_guid, 1 => &mut self.contact_type, 2 => &mut self.after, 3 => &mut self.end_date,
            4 => &mut self.limit, _ => &mut self.start_date,
        }
    }
}
impl Signature for ListReportContacts {
    type Response = CollectionResponseContactReferenceForwardPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListReportMetrics {
    /// In the path: text.
    pub campaign_guid: Text,
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
}
impl<E: Endpoint> Call<ListReportMetrics, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self::of(ListReportMetrics { campaign_guid: campaign_guid.into(), ..Shaped::blank() })
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.parts.end_date = Some(end_date.into()); self }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.parts.start_date = Some(start_date.into()); self
    }
}
impl Shaped for ListReportMetrics {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListReportMetrics", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "endDate", required: false }, Member { name: "startDate", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY, end_date: None, start_date: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, 1 => &self.end_date, _ => &self.start_date }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, 1 => &mut self.end_date, _ => &mut self.start_date }
    }
}
impl Signature for ListReportMetrics {
    type Response = MetricsCounters;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SetAsset {
    /// In the path: text.
    pub campaign_guid: Text,
    /// In the path: text.
    pub asset_type: Text,
    /// In the path: text.
    pub asset_id: Text,
}
impl<E: Endpoint> Call<SetAsset, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, asset_type: impl Into<Text>, asset_id: impl Into<Text>) -> Self {
        Self::of(SetAsset { campaign_guid: campaign_guid.into(), asset_type: asset_type.into(), asset_id: asset_id.into() })
    }
}
impl Shaped for SetAsset {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetAsset", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY, asset_type: Text::EMPTY, asset_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, 1 => &self.asset_type, _ => &self.asset_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, 1 => &mut self.asset_type, _ => &mut self.asset_id }
    }
}
impl Signature for SetAsset {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SetBudget {
    /// In the path: text.
    pub campaign_guid: Text,
    /// In the path: a whole number.
    pub budget_id: i64,
    /// The body, `application/json`: `PublicBudgetItemInput`.
    pub body: PublicBudgetItemInput,
}
impl<E: Endpoint> Call<SetBudget, E> {
    /// With all that is required.
    pub fn new(
        campaign_guid: impl Into<Text>, budget_id: impl Into<i64>, body: impl Into<PublicBudgetItemInput>,
    ) -> Self {
        Self::of(SetBudget { campaign_guid: campaign_guid.into(), budget_id: budget_id.into(), body: body.into() })
    }
}
impl Shaped for SetBudget {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetBudget", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY, budget_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, 1 => &self.budget_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, 1 => &mut self.budget_id, _ => &mut self.body }
    }
}
impl Signature for SetBudget {
    type Response = PublicBudgetItem;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SetSpend {
    /// In the path: text.
    pub campaign_guid: Text,
    /// In the path: a whole number.
    pub spend_id: i64,
    /// The body, `application/json`: `PublicSpendItemInput`.
    pub body: PublicSpendItemInput,
}
impl<E: Endpoint> Call<SetSpend, E> {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, spend_id: impl Into<i64>, body: impl Into<PublicSpendItemInput>) -> Self {
        Self::of(SetSpend { campaign_guid: campaign_guid.into(), spend_id: spend_id.into(), body: body.into() })
    }
}
impl Shaped for SetSpend {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetSpend", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY, spend_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, 1 => &self.spend_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, 1 => &mut self.spend_id, _ => &mut self.body }
    }
}
impl Signature for SetSpend {
    type Response = PublicSpendItem;
}
