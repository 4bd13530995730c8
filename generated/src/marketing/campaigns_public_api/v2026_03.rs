// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/campaigns-public-api`, version `2026-03`: 24 operations, 35 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/marketing/campaigns-public-api/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputPublicCampaignBatchUpdateItem, BatchInputPublicCampaignDeleteInput, BatchInputPublicCampaignInput,
    BatchInputPublicCampaignReadInput, BatchResponsePublicCampaign, BatchResponsePublicCampaignWithAssets,
    BatchResponsePublicCampaignWithAssetsWithErrors, BatchResponsePublicCampaignWithErrors,
    BatchResponseSimplePublicStatus as BatchResponsePublicCampaignWithStatus,
    CollectionResponseContactReferenceForwardPaging, CollectionResponsePublicCampaignAsset,
    CollectionResponsePublicCampaignAssetForwardPaging, CollectionResponseWithTotalPublicCampaign, ContactReference,
    Error, ErrorDetail, ForwardPaging, MetricsCounters, NextPage, Paging, PreviousPage, PublicBudgetItem,
    PublicBudgetItemInput, PublicBudgetTotals, PublicBudgetTotalsCurrencyCode, PublicBusinessUnit, PublicCampaign,
    PublicCampaignAsset, PublicCampaignBatchUpdateItem, PublicCampaignDeleteInput, PublicCampaignInput,
    PublicCampaignReadInput, PublicCampaignWithAssets, PublicSpendItem, PublicSpendItemInput,
    RevenueAttributionAggregate, StandardError,
};

/// `DELETE /marketing/campaigns/2026-03/{campaignGuid}`
///
/// Answers 204. Scopes: `marketing.campaigns.write`.
pub type Archive = crate::operations::CampaignsPublicApiArchive<endpoint::Archive>;

/// `DELETE /marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}`
///
/// Answers 204. Scopes: `marketing.campaigns.write`.
pub type ArchiveAsset = crate::operations::ArchiveAsset<endpoint::ArchiveAsset>;

/// `DELETE /marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}`
///
/// Answers 204. Scopes: `marketing.campaigns.write`.
pub type ArchiveBudget = crate::operations::ArchiveBudget<endpoint::ArchiveBudget>;

/// `DELETE /marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}`
///
/// Answers 204. Scopes: `marketing.campaigns.write`.
pub type ArchiveSpend = crate::operations::ArchiveSpend<endpoint::ArchiveSpend>;

/// `POST /marketing/campaigns/2026-03/batch/archive`
///
/// Answers 204. Scopes: `marketing.campaigns.write`.
pub type BatchArchive = crate::operations::CampaignsPublicApiBatchArchive<endpoint::BatchArchive>;

/// `POST /marketing/campaigns/2026-03/batch/create`
///
/// Answers 201, 207. Scopes: `marketing.campaigns.write`.
pub type BatchCreate = crate::operations::CampaignsPublicApiBatchCreate<endpoint::BatchCreate>;

/// `POST /marketing/campaigns/2026-03/batch/read`
///
/// Answers 200, 207. Scopes: `marketing.campaigns.read`.
pub type BatchRead = crate::operations::CampaignsPublicApiBatchRead<endpoint::BatchRead>;

/// `POST /marketing/campaigns/2026-03/batch/update`
///
/// Answers 200, 207. Scopes: `marketing.campaigns.write`.
pub type BatchUpdate = crate::operations::CampaignsPublicApiBatchUpdate<endpoint::BatchUpdate>;

/// `POST /marketing/campaigns/2026-03`
///
/// Answers 201. Scopes: `marketing.campaigns.write`.
pub type Create = crate::operations::CampaignsPublicApiCreate<endpoint::Create>;

/// `POST /marketing/campaigns/2026-03/{campaignGuid}/budget`
///
/// Answers 201. Scopes: `marketing.campaigns.write`.
pub type CreateBudget = crate::operations::CreateBudget<endpoint::CreateBudget>;

/// `POST /marketing/campaigns/2026-03/{campaignGuid}/spend`
///
/// Answers 201. Scopes: `marketing.campaigns.write`.
pub type CreateSpend = crate::operations::CreateSpend<endpoint::CreateSpend>;

/// `GET /marketing/campaigns/2026-03/{campaignGuid}`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type Get = crate::operations::CampaignsPublicApiGet<endpoint::Get>;

/// `GET /marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type GetBudget = crate::operations::GetBudget<endpoint::GetBudget>;

/// `GET /marketing/campaigns/2026-03/{campaignGuid}/reports/revenue`
///
/// Answers 200. Scopes: `marketing.campaigns.revenue.full.read`, `marketing.campaigns.revenue.lite.read`, `marketing.campaigns.revenue.read`.
pub type GetReportRevenue = crate::operations::GetReportRevenue<endpoint::GetReportRevenue>;

/// `GET /marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type GetSpend = crate::operations::GetSpend<endpoint::GetSpend>;

/// `GET /marketing/campaigns/2026-03`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type List = crate::operations::CampaignsPublicApiList<endpoint::List>;

/// `GET /marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type ListAssets = crate::operations::ListAssets<endpoint::ListAssets>;

/// `GET /marketing/campaigns/2026-03/{campaignGuid}/budget/totals`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type ListBudgetTotals = crate::operations::ListBudgetTotals<endpoint::ListBudgetTotals>;

/// `GET /marketing/campaigns/2026-03/{campaignGuid}/reports/contacts/{contactType}`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type ListReportContacts = crate::operations::ListReportContacts<endpoint::ListReportContacts>;

/// `GET /marketing/campaigns/2026-03/{campaignGuid}/reports/metrics`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type ListReportMetrics = crate::operations::ListReportMetrics<endpoint::ListReportMetrics>;

/// `PUT /marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}`
///
/// Answers 204. Scopes: `marketing.campaigns.write`.
pub type SetAsset = crate::operations::SetAsset<endpoint::SetAsset>;

/// `PUT /marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}`
///
/// Answers 200. Scopes: `marketing.campaigns.write`.
pub type SetBudget = crate::operations::SetBudget<endpoint::SetBudget>;

/// `PUT /marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}`
///
/// Answers 200. Scopes: `marketing.campaigns.write`.
pub type SetSpend = crate::operations::SetSpend<endpoint::SetSpend>;

/// `PATCH /marketing/campaigns/2026-03/{campaignGuid}`
///
/// Answers 200. Scopes: `marketing.campaigns.write`.
pub type Update = crate::operations::CampaignsPublicApiUpdate<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/marketing/campaigns/2026-03/{campaignGuid}")
            .statuses(&[204])
            .scopes(&["marketing.campaigns.write"]),
        ArchiveAsset: Description::delete("/marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}")
            .statuses(&[204])
            .scopes(&["marketing.campaigns.write"]),
        ArchiveBudget: Description::delete("/marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}")
            .statuses(&[204])
            .scopes(&["marketing.campaigns.write"]),
        ArchiveSpend: Description::delete("/marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}")
            .statuses(&[204])
            .scopes(&["marketing.campaigns.write"]),
        BatchArchive: Description::post("/marketing/campaigns/2026-03/batch/archive")
            .statuses(&[204])
            .scopes(&["marketing.campaigns.write"]),
        BatchCreate: Description::post("/marketing/campaigns/2026-03/batch/create")
            .statuses(&[201, 207])
            .scopes(&["marketing.campaigns.write"]),
        BatchRead: Description::post("/marketing/campaigns/2026-03/batch/read")
            .statuses(&[200, 207])
            .scopes(&["marketing.campaigns.read"]),
        BatchUpdate: Description::post("/marketing/campaigns/2026-03/batch/update")
            .statuses(&[200, 207])
            .scopes(&["marketing.campaigns.write"]),
        Create: Description::post("/marketing/campaigns/2026-03")
            .statuses(&[201])
            .scopes(&["marketing.campaigns.write"]),
        CreateBudget: Description::post("/marketing/campaigns/2026-03/{campaignGuid}/budget")
            .statuses(&[201])
            .scopes(&["marketing.campaigns.write"]),
        CreateSpend: Description::post("/marketing/campaigns/2026-03/{campaignGuid}/spend")
            .statuses(&[201])
            .scopes(&["marketing.campaigns.write"]),
        Get: Description::get("/marketing/campaigns/2026-03/{campaignGuid}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        GetBudget: Description::get("/marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        GetReportRevenue: Description::get("/marketing/campaigns/2026-03/{campaignGuid}/reports/revenue")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.revenue.full.read", "marketing.campaigns.revenue.lite.read", "marketing.campaigns.revenue.read"]),
        GetSpend: Description::get("/marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        List: Description::get("/marketing/campaigns/2026-03").statuses(&[200]).scopes(&["marketing.campaigns.read"]),
        ListAssets: Description::get("/marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        ListBudgetTotals: Description::get("/marketing/campaigns/2026-03/{campaignGuid}/budget/totals")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        ListReportContacts: Description::get("/marketing/campaigns/2026-03/{campaignGuid}/reports/contacts/{contactType}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        ListReportMetrics: Description::get("/marketing/campaigns/2026-03/{campaignGuid}/reports/metrics")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        SetAsset: Description::put("/marketing/campaigns/2026-03/{campaignGuid}/assets/{assetType}/{assetId}")
            .statuses(&[204])
            .scopes(&["marketing.campaigns.write"]),
        SetBudget: Description::put("/marketing/campaigns/2026-03/{campaignGuid}/budget/{budgetId}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.write"]),
        SetSpend: Description::put("/marketing/campaigns/2026-03/{campaignGuid}/spend/{spendId}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.write"]),
        Update: Description::patch("/marketing/campaigns/2026-03/{campaignGuid}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.write"]),
    }
}
