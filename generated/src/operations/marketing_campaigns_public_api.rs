// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(
        campaign_guid: impl Into<Text>,
        asset_type: impl Into<Text>,
        asset_id: impl Into<Text>,
    ) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            asset_type: asset_type.into(),
            asset_id: asset_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveAsset "ArchiveAsset" -> () {
        path 3 {
            0 campaign_guid = Text::EMPTY;
            1 asset_type = Text::EMPTY;
            2 asset_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(campaign_guid: impl Into<Text>, budget_id: impl Into<i64>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            budget_id: budget_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveBudget "ArchiveBudget" -> () {
        path 2 {
            0 campaign_guid = Text::EMPTY;
            1 budget_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(campaign_guid: impl Into<Text>, spend_id: impl Into<i64>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            spend_id: spend_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveSpend "ArchiveSpend" -> () {
        path 2 {
            0 campaign_guid = Text::EMPTY;
            1 spend_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchUpdateIn2025_09<E> {
    /// The body, `application/json`: `BatchInputPublicCampaignBatchUpdateItem`.
    pub body: BatchInputPublicCampaignBatchUpdateItem,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateIn2025_09<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignBatchUpdateItem>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchUpdateIn2025_09 "BatchUpdateIn2025_09" -> CampaignsPublicApiBatchResponsePublicCampaign {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CampaignsPublicApiArchive "CampaignsPublicApiArchive" -> () {
        path 1 {
            0 campaign_guid = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchArchive<E> {
    /// The body, `application/json`: `BatchInputPublicCampaignDeleteInput`.
    pub body: BatchInputPublicCampaignDeleteInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiBatchArchive<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignDeleteInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CampaignsPublicApiBatchArchive "CampaignsPublicApiBatchArchive" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchCreate<E> {
    /// The body, `application/json`: `BatchInputPublicCampaignInput`.
    pub body: BatchInputPublicCampaignInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiBatchCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CampaignsPublicApiBatchCreate "CampaignsPublicApiBatchCreate" -> Batch<BatchResponsePublicCampaign, BatchResponsePublicCampaignWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchCreateIn2025_09<E> {
    /// The body, `application/json`: `BatchInputPublicCampaignInput`.
    pub body: BatchInputPublicCampaignInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiBatchCreateIn2025_09<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CampaignsPublicApiBatchCreateIn2025_09 "CampaignsPublicApiBatchCreateIn2025_09" -> CampaignsPublicApiBatchResponsePublicCampaign {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `BatchInputPublicCampaignReadInput`.
    pub body: BatchInputPublicCampaignReadInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiBatchRead<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignReadInput>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `end_date`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `start_date`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}
crate::runtime::signature! {
    CampaignsPublicApiBatchRead "CampaignsPublicApiBatchRead" -> Batch<BatchResponsePublicCampaignWithAssets, BatchResponsePublicCampaignWithAssetsWithErrors> {
        path 0 {}
        query {
            0 end_date "endDate" optional = None;
            1 properties "properties" optional = None;
            2 start_date "startDate" optional = None;
        }
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `BatchInputPublicCampaignReadInput`.
    pub body: BatchInputPublicCampaignReadInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiBatchReadIn2025_09<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignReadInput>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `end_date`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `start_date`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}
crate::runtime::signature! {
    CampaignsPublicApiBatchReadIn2025_09 "CampaignsPublicApiBatchReadIn2025_09" -> CampaignsPublicApiBatchResponsePublicCampaignWithAssets {
        path 0 {}
        query {
            0 end_date "endDate" optional = None;
            1 properties "properties" optional = None;
            2 start_date "startDate" optional = None;
        }
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiBatchUpdate<E> {
    /// The body, `application/json`: `BatchInputPublicCampaignBatchUpdateItem`.
    pub body: BatchInputPublicCampaignBatchUpdateItem,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiBatchUpdate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicCampaignBatchUpdateItem>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CampaignsPublicApiBatchUpdate "CampaignsPublicApiBatchUpdate" -> Batch<BatchResponsePublicCampaign, BatchResponsePublicCampaignWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct CampaignsPublicApiClone<E> {
    /// The body, `application/json`: `PublicCampaignCloneInput`.
    pub body: PublicCampaignCloneInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiClone<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicCampaignCloneInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CampaignsPublicApiClone "CampaignsPublicApiClone" -> PublicCampaignCloneResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiCreate<E> {
    /// The body, `application/json`: `PublicCampaignInput`.
    pub body: PublicCampaignInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicCampaignInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CampaignsPublicApiCreate "CampaignsPublicApiCreate" -> PublicCampaign {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `end_date`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `start_date`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}
crate::runtime::signature! {
    CampaignsPublicApiGet "CampaignsPublicApiGet" -> PublicCampaignWithAssets {
        path 1 {
            0 campaign_guid = Text::EMPTY;
        }
        query {
            1 end_date "endDate" optional = None;
            2 properties "properties" optional = None;
            3 start_date "startDate" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<Text>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}
impl<E: Endpoint> Default for CampaignsPublicApiList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    CampaignsPublicApiList "CampaignsPublicApiList" -> CollectionResponseWithTotalPublicCampaign {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
            2 name "name" optional = None;
            3 properties "properties" optional = None;
            4 sort "sort" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CampaignsPublicApiUpdate<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The body, `application/json`: `PublicCampaignInput`.
    pub body: PublicCampaignInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CampaignsPublicApiUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        campaign_guid: impl Into<Text>,
        body: impl Into<PublicCampaignInput>,
    ) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CampaignsPublicApiUpdate "CampaignsPublicApiUpdate" -> PublicCampaign {
        path 1 {
            0 campaign_guid = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateBudget<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The body, `application/json`: `PublicBudgetItemInput`.
    pub body: PublicBudgetItemInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateBudget<E> {
    /// A request with all that is required.
    pub fn new(
        campaign_guid: impl Into<Text>,
        body: impl Into<PublicBudgetItemInput>,
    ) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateBudget "CreateBudget" -> PublicBudgetItem {
        path 1 {
            0 campaign_guid = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateSpend<E> {
    /// The path's `campaign_guid`: text.
    pub campaign_guid: Text,
    /// The body, `application/json`: `PublicSpendItemInput`.
    pub body: PublicSpendItemInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSpend<E> {
    /// A request with all that is required.
    pub fn new(
        campaign_guid: impl Into<Text>,
        body: impl Into<PublicSpendItemInput>,
    ) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSpend "CreateSpend" -> PublicSpendItem {
        path 1 {
            0 campaign_guid = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(campaign_guid: impl Into<Text>, budget_id: impl Into<i64>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            budget_id: budget_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetBudget "GetBudget" -> PublicBudgetItem {
        path 2 {
            0 campaign_guid = Text::EMPTY;
            1 budget_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetCloneStatus "GetCloneStatus" -> PublicCampaignCloneResponse {
        path 1 {
            0 campaign_guid = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `attribution_model`.
    pub fn attribution_model(mut self, attribution_model: impl Into<Text>) -> Self {
        self.attribution_model = Some(attribution_model.into());
        self
    }
    /// Sets `end_date`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
    /// Sets `start_date`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}
crate::runtime::signature! {
    GetReportRevenue "GetReportRevenue" -> RevenueAttributionAggregate {
        path 1 {
            0 campaign_guid = Text::EMPTY;
        }
        query {
            1 attribution_model "attributionModel" optional = None;
            2 end_date "endDate" optional = None;
            3 start_date "startDate" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(campaign_guid: impl Into<Text>, spend_id: impl Into<i64>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            spend_id: spend_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetSpend "GetSpend" -> PublicSpendItem {
        path 2 {
            0 campaign_guid = Text::EMPTY;
            1 spend_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListAssetTypes<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListAssetTypes<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListAssetTypes<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListAssetTypes "ListAssetTypes" -> CollectionResponseStringNoPaging {
        path 0 {}
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(campaign_guid: impl Into<Text>, asset_type: impl Into<Text>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            asset_type: asset_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `end_date`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<Text>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `start_date`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}
crate::runtime::signature! {
    ListAssets "ListAssets" -> CollectionResponsePublicCampaignAssetForwardPaging {
        path 2 {
            0 campaign_guid = Text::EMPTY;
            1 asset_type = Text::EMPTY;
        }
        query {
            2 after "after" optional = None;
            3 end_date "endDate" optional = None;
            4 limit "limit" optional = None;
            5 start_date "startDate" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListBudgetTotals "ListBudgetTotals" -> PublicBudgetTotals {
        path 1 {
            0 campaign_guid = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListCloneAssetTypes<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCloneAssetTypes<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListCloneAssetTypes<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListCloneAssetTypes "ListCloneAssetTypes" -> CollectionResponseStringNoPaging {
        path 0 {}
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(campaign_guid: impl Into<Text>, contact_type: impl Into<Text>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            contact_type: contact_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `end_date`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `start_date`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}
crate::runtime::signature! {
    ListReportContacts "ListReportContacts" -> CollectionResponseContactReferenceForwardPaging {
        path 2 {
            0 campaign_guid = Text::EMPTY;
            1 contact_type = Text::EMPTY;
        }
        query {
            2 after "after" optional = None;
            3 end_date "endDate" optional = None;
            4 limit "limit" optional = None;
            5 start_date "startDate" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(campaign_guid: impl Into<Text>) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `end_date`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
    /// Sets `start_date`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}
crate::runtime::signature! {
    ListReportMetrics "ListReportMetrics" -> MetricsCounters {
        path 1 {
            0 campaign_guid = Text::EMPTY;
        }
        query {
            1 end_date "endDate" optional = None;
            2 start_date "startDate" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        campaign_guid: impl Into<Text>,
        asset_type: impl Into<Text>,
        asset_id: impl Into<Text>,
    ) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            asset_type: asset_type.into(),
            asset_id: asset_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetAsset "SetAsset" -> () {
        path 3 {
            0 campaign_guid = Text::EMPTY;
            1 asset_type = Text::EMPTY;
            2 asset_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// The body, `application/json`: `PublicBudgetItemInput`.
    pub body: PublicBudgetItemInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetBudget<E> {
    /// A request with all that is required.
    pub fn new(
        campaign_guid: impl Into<Text>,
        budget_id: impl Into<i64>,
        body: impl Into<PublicBudgetItemInput>,
    ) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            budget_id: budget_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetBudget "SetBudget" -> PublicBudgetItem {
        path 2 {
            0 campaign_guid = Text::EMPTY;
            1 budget_id = 0;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PublicSpendItemInput`.
    pub body: PublicSpendItemInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetSpend<E> {
    /// A request with all that is required.
    pub fn new(
        campaign_guid: impl Into<Text>,
        spend_id: impl Into<i64>,
        body: impl Into<PublicSpendItemInput>,
    ) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            spend_id: spend_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetSpend "SetSpend" -> PublicSpendItem {
        path 2 {
            0 campaign_guid = Text::EMPTY;
            1 spend_id = 0;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
