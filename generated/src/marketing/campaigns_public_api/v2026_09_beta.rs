// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/campaigns-public-api`, version `2026-09-beta`: 28 operations, 38 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/marketing/campaigns-public-api/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputPublicCampaignBatchUpdateItem, BatchInputPublicCampaignDeleteInput, BatchInputPublicCampaignInput,
    BatchInputPublicCampaignReadInput, BatchResponsePublicCampaign, BatchResponsePublicCampaignWithAssets,
    BatchResponsePublicCampaignWithAssetsWithErrors, BatchResponsePublicCampaignWithErrors,
    BatchResponseSimplePublicStatus as BatchResponsePublicCampaignWithStatus,
    CollectionResponseContactReferenceForwardPaging, CollectionResponsePublicCampaignAsset,
    CollectionResponsePublicCampaignAssetForwardPaging, CollectionResponseStringNoPaging,
    CollectionResponseWithTotalPublicCampaign, ContactReference, Error, ErrorDetail, ForwardPaging, MetricsCounters,
    NextPage, Paging, PreviousPage, PublicBudgetItem, PublicBudgetItemInput, PublicBudgetTotals,
    PublicBudgetTotalsCurrencyCode, PublicBusinessUnit, PublicCampaign, PublicCampaignAsset,
    PublicCampaignBatchUpdateItem, PublicCampaignCloneInput, PublicCampaignCloneResponse,
    PublicCampaignCloneResponseStatus, PublicCampaignDeleteInput, PublicCampaignInput, PublicCampaignReadInput,
    PublicCampaignWithAssets, PublicSpendItem, PublicSpendItemInput, RevenueAttributionAggregate, StandardError,
};

/// `DELETE /marketing/campaigns/2026-09-beta/{campaignGuid}`
///
/// Answers 204. Scope: `marketing.campaigns.write`.
pub type Archive = crate::Call<crate::operations::CampaignsPublicApiArchive, endpoint::Archive>;

/// `DELETE /marketing/campaigns/2026-09-beta/{campaignGuid}/assets/{assetType}/{assetId}`
///
/// Answers 204. Scope: `marketing.campaigns.write`.
pub type ArchiveAsset = crate::Call<crate::operations::ArchiveAsset, endpoint::ArchiveAsset>;

/// `DELETE /marketing/campaigns/2026-09-beta/{campaignGuid}/budget/{budgetId}`
///
/// Answers 204. Scope: `marketing.campaigns.write`.
pub type ArchiveBudget = crate::Call<crate::operations::ArchiveBudget, endpoint::ArchiveBudget>;

/// `DELETE /marketing/campaigns/2026-09-beta/{campaignGuid}/spend/{spendId}`
///
/// Answers 204. Scope: `marketing.campaigns.write`.
pub type ArchiveSpend = crate::Call<crate::operations::ArchiveSpend, endpoint::ArchiveSpend>;

/// `POST /marketing/campaigns/2026-09-beta/batch/archive`
///
/// Answers 204. Scope: `marketing.campaigns.write`. At most 50 inputs.
pub type BatchArchive = crate::Call<crate::operations::CampaignsPublicApiBatchArchive, endpoint::BatchArchive>;

/// `POST /marketing/campaigns/2026-09-beta/batch/create`
///
/// Answers 201 (`BatchResponsePublicCampaign`), 207 (`BatchResponsePublicCampaignWithErrors`). Scope: `marketing.campaigns.write`. At most 50 inputs.
pub type BatchCreate = crate::Call<crate::operations::CampaignsPublicApiBatchCreate, endpoint::BatchCreate>;

/// `POST /marketing/campaigns/2026-09-beta/batch/read`
///
/// Answers 200 (`BatchResponsePublicCampaignWithAssets`), 207 (`BatchResponsePublicCampaignWithAssetsWithErrors`). Scope: `marketing.campaigns.read`. At most 50 inputs.
pub type BatchRead = crate::Call<crate::operations::CampaignsPublicApiBatchRead, endpoint::BatchRead>;

/// `POST /marketing/campaigns/2026-09-beta/batch/update`
///
/// Answers 200 (`BatchResponsePublicCampaign`), 207 (`BatchResponsePublicCampaignWithErrors`). Scope: `marketing.campaigns.write`. At most 50 inputs.
pub type BatchUpdate = crate::Call<crate::operations::CampaignsPublicApiBatchUpdate, endpoint::BatchUpdate>;

/// `POST /marketing/campaigns/2026-09-beta/clone`
///
/// Answers 201 (`PublicCampaignCloneResponse`). Scope: `marketing.campaigns.write`.
pub type Clone = crate::Call<crate::operations::CampaignsPublicApiClone, endpoint::Clone>;

/// `POST /marketing/campaigns/2026-09-beta`
///
/// Answers 201 (`PublicCampaign`). Scope: `marketing.campaigns.write`.
pub type Create = crate::Call<crate::operations::CampaignsPublicApiCreate, endpoint::Create>;

/// `POST /marketing/campaigns/2026-09-beta/{campaignGuid}/budget`
///
/// Answers 201 (`PublicBudgetItem`). Scope: `marketing.campaigns.write`.
pub type CreateBudget = crate::Call<crate::operations::CreateBudget, endpoint::CreateBudget>;

/// `POST /marketing/campaigns/2026-09-beta/{campaignGuid}/spend`
///
/// Answers 201 (`PublicSpendItem`). Scope: `marketing.campaigns.write`.
pub type CreateSpend = crate::Call<crate::operations::CreateSpend, endpoint::CreateSpend>;

/// `GET /marketing/campaigns/2026-09-beta/{campaignGuid}`
///
/// Answers 200 (`PublicCampaignWithAssets`). Scope: `marketing.campaigns.read`.
pub type Get = crate::Call<crate::operations::CampaignsPublicApiGet, endpoint::Get>;

/// `GET /marketing/campaigns/2026-09-beta/{campaignGuid}/budget/{budgetId}`
///
/// Answers 200 (`PublicBudgetItem`). Scope: `marketing.campaigns.read`.
pub type GetBudget = crate::Call<crate::operations::GetBudget, endpoint::GetBudget>;

/// `GET /marketing/campaigns/2026-09-beta/clone/{campaignGuid}/status`
///
/// Answers 200 (`PublicCampaignCloneResponse`). Scope: `marketing.campaigns.write`.
pub type GetCloneStatus = crate::Call<crate::operations::GetCloneStatus, endpoint::GetCloneStatus>;

/// `GET /marketing/campaigns/2026-09-beta/{campaignGuid}/reports/revenue`
///
/// Answers 200 (`RevenueAttributionAggregate`). Any of the scopes `marketing.campaigns.revenue.full.read`, `marketing.campaigns.revenue.lite.read`, `marketing.campaigns.revenue.read`.
pub type GetReportRevenue = crate::Call<crate::operations::GetReportRevenue, endpoint::GetReportRevenue>;

/// `GET /marketing/campaigns/2026-09-beta/{campaignGuid}/spend/{spendId}`
///
/// Answers 200 (`PublicSpendItem`). Scope: `marketing.campaigns.read`.
pub type GetSpend = crate::Call<crate::operations::GetSpend, endpoint::GetSpend>;

/// `GET /marketing/campaigns/2026-09-beta`
///
/// Answers 200 (`CollectionResponseWithTotalPublicCampaign`). Scope: `marketing.campaigns.read`.
pub type List = crate::Call<crate::operations::CampaignsPublicApiList, endpoint::List>;

/// `GET /marketing/campaigns/2026-09-beta/asset-types`
///
/// Answers 200 (`CollectionResponseStringNoPaging`). Scope: `marketing.campaigns.read`.
pub type ListAssetTypes = crate::Call<crate::operations::ListAssetTypes, endpoint::ListAssetTypes>;

/// `GET /marketing/campaigns/2026-09-beta/{campaignGuid}/assets/{assetType}`
///
/// Answers 200 (`CollectionResponsePublicCampaignAssetForwardPaging`). Scope: `marketing.campaigns.read`.
pub type ListAssets = crate::Call<crate::operations::ListAssets, endpoint::ListAssets>;

/// `GET /marketing/campaigns/2026-09-beta/{campaignGuid}/budget/totals`
///
/// Answers 200 (`PublicBudgetTotals`). Scope: `marketing.campaigns.read`.
pub type ListBudgetTotals = crate::Call<crate::operations::ListBudgetTotals, endpoint::ListBudgetTotals>;

/// `GET /marketing/campaigns/2026-09-beta/clone/asset-types`
///
/// Answers 200 (`CollectionResponseStringNoPaging`). Scope: `marketing.campaigns.read`.
pub type ListCloneAssetTypes = crate::Call<crate::operations::ListCloneAssetTypes, endpoint::ListCloneAssetTypes>;

/// `GET /marketing/campaigns/2026-09-beta/{campaignGuid}/reports/contacts/{contactType}`
///
/// Answers 200 (`CollectionResponseContactReferenceForwardPaging`). Scope: `marketing.campaigns.read`.
pub type ListReportContacts = crate::Call<crate::operations::ListReportContacts, endpoint::ListReportContacts>;

/// `GET /marketing/campaigns/2026-09-beta/{campaignGuid}/reports/metrics`
///
/// Answers 200 (`MetricsCounters`). Scope: `marketing.campaigns.read`.
pub type ListReportMetrics = crate::Call<crate::operations::ListReportMetrics, endpoint::ListReportMetrics>;

/// `PUT /marketing/campaigns/2026-09-beta/{campaignGuid}/assets/{assetType}/{assetId}`
///
/// Answers 204. Scope: `marketing.campaigns.write`.
pub type SetAsset = crate::Call<crate::operations::SetAsset, endpoint::SetAsset>;

/// `PUT /marketing/campaigns/2026-09-beta/{campaignGuid}/budget/{budgetId}`
///
/// Answers 200 (`PublicBudgetItem`). Scope: `marketing.campaigns.write`.
pub type SetBudget = crate::Call<crate::operations::SetBudget, endpoint::SetBudget>;

/// `PUT /marketing/campaigns/2026-09-beta/{campaignGuid}/spend/{spendId}`
///
/// Answers 200 (`PublicSpendItem`). Scope: `marketing.campaigns.write`.
pub type SetSpend = crate::Call<crate::operations::SetSpend, endpoint::SetSpend>;

/// `PATCH /marketing/campaigns/2026-09-beta/{campaignGuid}`
///
/// Answers 200 (`PublicCampaign`). Scope: `marketing.campaigns.write`.
pub type Update = crate::Call<crate::operations::CampaignsPublicApiUpdate, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}",
            &[204], &["marketing.campaigns.write"]),
        ArchiveAsset: Description::of(Delete,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/assets/{assetType}/{assetId}",
            &[204], &["marketing.campaigns.write"]),
        ArchiveBudget: Description::of(Delete,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/budget/{budgetId}",
            &[204], &["marketing.campaigns.write"]),
        ArchiveSpend: Description::of(Delete,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/spend/{spendId}",
            &[204], &["marketing.campaigns.write"]),
        BatchArchive: Description::of(Post,
            "/marketing/campaigns/2026-09-beta/batch/archive",
            &[204], &["marketing.campaigns.write"]).batch_limit(50),
        BatchCreate: Description::of(Post,
            "/marketing/campaigns/2026-09-beta/batch/create",
            &[201, 207], &["marketing.campaigns.write"]).batch_limit(50),
        BatchRead: Description::of(Post,
            "/marketing/campaigns/2026-09-beta/batch/read",
            &[200, 207], &["marketing.campaigns.read"]).batch_limit(50),
        BatchUpdate: Description::of(Post,
            "/marketing/campaigns/2026-09-beta/batch/update",
            &[200, 207], &["marketing.campaigns.write"]).batch_limit(50),
        Clone: Description::of(Post, "/marketing/campaigns/2026-09-beta/clone", &[201], &["marketing.campaigns.write"]),
        Create: Description::of(Post, "/marketing/campaigns/2026-09-beta", &[201], &["marketing.campaigns.write"]),
        CreateBudget: Description::of(Post,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/budget",
            &[201], &["marketing.campaigns.write"]),
        CreateSpend: Description::of(Post,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/spend",
            &[201], &["marketing.campaigns.write"]),
        Get: Description::of(Get,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}",
            &[200], &["marketing.campaigns.read"]),
        GetBudget: Description::of(Get,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/budget/{budgetId}",
            &[200], &["marketing.campaigns.read"]),
        GetCloneStatus: Description::of(Get,
            "/marketing/campaigns/2026-09-beta/clone/{campaignGuid}/status",
            &[200], &["marketing.campaigns.write"]),
        GetReportRevenue: Description::of(Get,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/reports/revenue",
            &[200], &["marketing.campaigns.revenue.full.read", "marketing.campaigns.revenue.lite.read", "marketing.campaigns.revenue.read"]),
        GetSpend: Description::of(Get,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/spend/{spendId}",
            &[200], &["marketing.campaigns.read"]),
        List: Description::of(Get, "/marketing/campaigns/2026-09-beta", &[200], &["marketing.campaigns.read"]),
        ListAssetTypes: Description::of(Get,
            "/marketing/campaigns/2026-09-beta/asset-types",
            &[200], &["marketing.campaigns.read"]),
        ListAssets: Description::of(Get,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/assets/{assetType}",
            &[200], &["marketing.campaigns.read"]),
        ListBudgetTotals: Description::of(Get,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/budget/totals",
            &[200], &["marketing.campaigns.read"]),
        ListCloneAssetTypes: Description::of(Get,
            "/marketing/campaigns/2026-09-beta/clone/asset-types",
            &[200], &["marketing.campaigns.read"]),
        ListReportContacts: Description::of(Get,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/reports/contacts/{contactType}",
            &[200], &["marketing.campaigns.read"]),
        ListReportMetrics: Description::of(Get,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/reports/metrics",
            &[200], &["marketing.campaigns.read"]),
        SetAsset: Description::of(Put,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/assets/{assetType}/{assetId}",
            &[204], &["marketing.campaigns.write"]),
        SetBudget: Description::of(Put,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/budget/{budgetId}",
            &[200], &["marketing.campaigns.write"]),
        SetSpend: Description::of(Put,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}/spend/{spendId}",
            &[200], &["marketing.campaigns.write"]),
        Update: Description::of(Patch,
            "/marketing/campaigns/2026-09-beta/{campaignGuid}",
            &[200], &["marketing.campaigns.write"]),
    }
}
