// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/campaigns-public-api`, version `v3`: 24 operations, 35 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/marketing/campaigns-public-api/v3.yaml`.

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

/// `DELETE /marketing/v3/campaigns/{campaignGuid}`
///
/// Answers 204. Scopes: `marketing.campaigns.write`.
pub type Archive = crate::operations::CampaignsPublicApiArchive<endpoint::Archive>;

/// `DELETE /marketing/v3/campaigns/{campaignGuid}/assets/{assetType}/{assetId}`
///
/// Answers 204. Scopes: `marketing.campaigns.write`.
pub type ArchiveAsset = crate::operations::ArchiveAsset<endpoint::ArchiveAsset>;

/// `DELETE /marketing/v3/campaigns/{campaignGuid}/budget/{budgetId}`
///
/// Answers 204. Scopes: `marketing.campaigns.write`.
pub type ArchiveBudget = crate::operations::ArchiveBudget<endpoint::ArchiveBudget>;

/// `DELETE /marketing/v3/campaigns/{campaignGuid}/spend/{spendId}`
///
/// Answers 204. Scopes: `marketing.campaigns.write`.
pub type ArchiveSpend = crate::operations::ArchiveSpend<endpoint::ArchiveSpend>;

/// `POST /marketing/v3/campaigns/batch/archive`
///
/// Answers 204. Scopes: `marketing.campaigns.write`.
pub type BatchArchive = crate::operations::CampaignsPublicApiBatchArchive<endpoint::BatchArchive>;

/// `POST /marketing/v3/campaigns/batch/create`
///
/// Answers 201, 207. Scopes: `marketing.campaigns.write`.
pub type BatchCreate = crate::operations::CampaignsPublicApiBatchCreate<endpoint::BatchCreate>;

/// `POST /marketing/v3/campaigns/batch/read`
///
/// Answers 200, 207. Scopes: `marketing.campaigns.read`.
pub type BatchRead = crate::operations::CampaignsPublicApiBatchRead<endpoint::BatchRead>;

/// `POST /marketing/v3/campaigns/batch/update`
///
/// Answers 200, 207. Scopes: `marketing.campaigns.write`.
pub type BatchUpdate = crate::operations::CampaignsPublicApiBatchUpdate<endpoint::BatchUpdate>;

/// `POST /marketing/v3/campaigns`
///
/// Answers 201. Scopes: `marketing.campaigns.write`.
pub type Create = crate::operations::CampaignsPublicApiCreate<endpoint::Create>;

/// `POST /marketing/v3/campaigns/{campaignGuid}/budget`
///
/// Answers 201. Scopes: `marketing.campaigns.write`.
pub type CreateBudget = crate::operations::CreateBudget<endpoint::CreateBudget>;

/// `POST /marketing/v3/campaigns/{campaignGuid}/spend`
///
/// Answers 201. Scopes: `marketing.campaigns.write`.
pub type CreateSpend = crate::operations::CreateSpend<endpoint::CreateSpend>;

/// `GET /marketing/v3/campaigns/{campaignGuid}`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type Get = crate::operations::CampaignsPublicApiGet<endpoint::Get>;

/// `GET /marketing/v3/campaigns/{campaignGuid}/budget/{budgetId}`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type GetBudget = crate::operations::GetBudget<endpoint::GetBudget>;

/// `GET /marketing/v3/campaigns/{campaignGuid}/reports/revenue`
///
/// Answers 200. Scopes: `marketing.campaigns.revenue.full.read`, `marketing.campaigns.revenue.lite.read`, `marketing.campaigns.revenue.read`.
pub type GetReportRevenue = crate::operations::GetReportRevenue<endpoint::GetReportRevenue>;

/// `GET /marketing/v3/campaigns/{campaignGuid}/spend/{spendId}`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type GetSpend = crate::operations::GetSpend<endpoint::GetSpend>;

/// `GET /marketing/v3/campaigns`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type List = crate::operations::CampaignsPublicApiList<endpoint::List>;

/// `GET /marketing/v3/campaigns/{campaignGuid}/assets/{assetType}`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type ListAssets = crate::operations::ListAssets<endpoint::ListAssets>;

/// `GET /marketing/v3/campaigns/{campaignGuid}/budget/totals`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type ListBudgetTotals = crate::operations::ListBudgetTotals<endpoint::ListBudgetTotals>;

/// `GET /marketing/v3/campaigns/{campaignGuid}/reports/contacts/{contactType}`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type ListReportContacts = crate::operations::ListReportContacts<endpoint::ListReportContacts>;

/// `GET /marketing/v3/campaigns/{campaignGuid}/reports/metrics`
///
/// Answers 200. Scopes: `marketing.campaigns.read`.
pub type ListReportMetrics = crate::operations::ListReportMetrics<endpoint::ListReportMetrics>;

/// `PUT /marketing/v3/campaigns/{campaignGuid}/assets/{assetType}/{assetId}`
///
/// Answers 204. Scopes: `marketing.campaigns.write`.
pub type SetAsset = crate::operations::SetAsset<endpoint::SetAsset>;

/// `PUT /marketing/v3/campaigns/{campaignGuid}/budget/{budgetId}`
///
/// Answers 200. Scopes: `marketing.campaigns.write`.
pub type SetBudget = crate::operations::SetBudget<endpoint::SetBudget>;

/// `PUT /marketing/v3/campaigns/{campaignGuid}/spend/{spendId}`
///
/// Answers 200. Scopes: `marketing.campaigns.write`.
pub type SetSpend = crate::operations::SetSpend<endpoint::SetSpend>;

/// `PATCH /marketing/v3/campaigns/{campaignGuid}`
///
/// Answers 200. Scopes: `marketing.campaigns.write`.
pub type Update = crate::operations::CampaignsPublicApiUpdate<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/marketing/v3/campaigns/{campaignGuid}")
            .statuses(&[204])
            .scopes(&["marketing.campaigns.write"]),
        ArchiveAsset: Description::delete("/marketing/v3/campaigns/{campaignGuid}/assets/{assetType}/{assetId}")
            .statuses(&[204])
            .scopes(&["marketing.campaigns.write"]),
        ArchiveBudget: Description::delete("/marketing/v3/campaigns/{campaignGuid}/budget/{budgetId}")
            .statuses(&[204])
            .scopes(&["marketing.campaigns.write"]),
        ArchiveSpend: Description::delete("/marketing/v3/campaigns/{campaignGuid}/spend/{spendId}")
            .statuses(&[204])
            .scopes(&["marketing.campaigns.write"]),
        BatchArchive: Description::post("/marketing/v3/campaigns/batch/archive")
            .statuses(&[204])
            .scopes(&["marketing.campaigns.write"]),
        BatchCreate: Description::post("/marketing/v3/campaigns/batch/create")
            .statuses(&[201, 207])
            .scopes(&["marketing.campaigns.write"]),
        BatchRead: Description::post("/marketing/v3/campaigns/batch/read")
            .statuses(&[200, 207])
            .scopes(&["marketing.campaigns.read"]),
        BatchUpdate: Description::post("/marketing/v3/campaigns/batch/update")
            .statuses(&[200, 207])
            .scopes(&["marketing.campaigns.write"]),
        Create: Description::post("/marketing/v3/campaigns").statuses(&[201]).scopes(&["marketing.campaigns.write"]),
        CreateBudget: Description::post("/marketing/v3/campaigns/{campaignGuid}/budget")
            .statuses(&[201])
            .scopes(&["marketing.campaigns.write"]),
        CreateSpend: Description::post("/marketing/v3/campaigns/{campaignGuid}/spend")
            .statuses(&[201])
            .scopes(&["marketing.campaigns.write"]),
        Get: Description::get("/marketing/v3/campaigns/{campaignGuid}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        GetBudget: Description::get("/marketing/v3/campaigns/{campaignGuid}/budget/{budgetId}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        GetReportRevenue: Description::get("/marketing/v3/campaigns/{campaignGuid}/reports/revenue")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.revenue.full.read", "marketing.campaigns.revenue.lite.read", "marketing.campaigns.revenue.read"]),
        GetSpend: Description::get("/marketing/v3/campaigns/{campaignGuid}/spend/{spendId}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        List: Description::get("/marketing/v3/campaigns").statuses(&[200]).scopes(&["marketing.campaigns.read"]),
        ListAssets: Description::get("/marketing/v3/campaigns/{campaignGuid}/assets/{assetType}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        ListBudgetTotals: Description::get("/marketing/v3/campaigns/{campaignGuid}/budget/totals")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        ListReportContacts: Description::get("/marketing/v3/campaigns/{campaignGuid}/reports/contacts/{contactType}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        ListReportMetrics: Description::get("/marketing/v3/campaigns/{campaignGuid}/reports/metrics")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.read"]),
        SetAsset: Description::put("/marketing/v3/campaigns/{campaignGuid}/assets/{assetType}/{assetId}")
            .statuses(&[204])
            .scopes(&["marketing.campaigns.write"]),
        SetBudget: Description::put("/marketing/v3/campaigns/{campaignGuid}/budget/{budgetId}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.write"]),
        SetSpend: Description::put("/marketing/v3/campaigns/{campaignGuid}/spend/{spendId}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.write"]),
        Update: Description::patch("/marketing/v3/campaigns/{campaignGuid}")
            .statuses(&[200])
            .scopes(&["marketing.campaigns.write"]),
    }
}
