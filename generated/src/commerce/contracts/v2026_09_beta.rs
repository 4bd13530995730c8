// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `commerce/contracts`, version `2026-09-beta`: 13 operations, 28 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/commerce/contracts/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Address, ContractAddressTypesToCollect, PaymentLinkAcceptedPaymentMethods as ContractAllowedPaymentMethods,
    ContractChangeCreateRequest, ContractChangePreviewResponse, ContractChangeResponse, ContractChangeStatus,
    ContractChangeSummaryResponse, ContractChangeType, ContractChangeUpdateRequest, ContractChangesResponse,
    ContractCollectionProcess, ContractCreateRequest, ContractEditRequest, ContractResponse, ContractResponseStatus,
    ContractTerminateRequest, CreateRenewalQuoteRequest, DirectContractChangeCreateRequest,
    DirectContractChangeCreateRequestType, Error, ErrorDetail, LineItem, LineItemBillingStartDelayType,
    LineItemChangeAction, PaymentLinkLineItems as LineItemChangeLineItemAdd, LineItemChangeRequest,
    LineItemChangeResponse, LineItemChangeUpdate, LineItemCloneCreateRequest, LineItemCloneCreateRequestMode,
    LineItemCustomCreateRequest, LineItemCustomCreateRequestMode, LineItemFromProductCreateRequest,
    LineItemFromProductCreateRequestMode, LineItemRecurringBillingFrequency, LineItemRecurringBillingTerms,
    PriceEntry, PriceUpdateEntry, Pricing, PricingFullUpdateRequest, PricingPricingModel,
    QuoteContractChangeCreateRequest, QuoteContractChangeCreateRequestType, QuoteResponse,
};

/// `POST /commerce/contracts/2026-09-beta/changes/{changeId}/accept`
///
/// Answers 200. Scopes: `revenue-contracts-public-api-write`.
pub type AcceptChange = crate::operations::AcceptChange<endpoint::AcceptChange>;

/// `POST /commerce/contracts/2026-09-beta/changes/{changeId}/cancel`
///
/// Answers 200. Scopes: `revenue-contracts-public-api-write`.
pub type CancelChange = crate::operations::CancelChange<endpoint::CancelChange>;

/// `POST /commerce/contracts/2026-09-beta/contracts`
///
/// Answers 201. Scopes: `revenue-contracts-public-api-write`.
pub type Create = crate::operations::ContractsCreate<endpoint::Create>;

/// `POST /commerce/contracts/2026-09-beta/changes`
///
/// Answers 201. Scopes: `revenue-contracts-public-api-write`.
pub type CreateChange = crate::operations::CreateChange<endpoint::CreateChange>;

/// `POST /commerce/contracts/2026-09-beta/contracts/{contractId}/changes`
///
/// Answers 201. Scopes: `revenue-contracts-public-api-write`. Deprecated.
pub type CreateChangeByContractId = crate::operations::CreateChangeByContractId<endpoint::CreateChangeByContractId>;

/// `POST /commerce/contracts/2026-09-beta/changes/preview`
///
/// Answers 200. Scopes: `contracts-read`.
pub type CreateChangePreview = crate::operations::CreateChangePreview<endpoint::CreateChangePreview>;

/// `POST /commerce/contracts/2026-09-beta/contracts/{contractId}/renewal-quotes`
///
/// Answers 201. Scopes: `revenue-contracts-public-api-write`.
pub type CreateRenewalQuote = crate::operations::CreateRenewalQuote<endpoint::CreateRenewalQuote>;

/// `GET /commerce/contracts/2026-09-beta/contracts/{contractId}`
///
/// Answers 200. Scopes: `contracts-read`.
pub type Get = crate::operations::ContractsGet<endpoint::Get>;

/// `GET /commerce/contracts/2026-09-beta/changes/{changeId}`
///
/// Answers 200. Scopes: `contracts-read`.
pub type GetChange = crate::operations::GetChange<endpoint::GetChange>;

/// `GET /commerce/contracts/2026-09-beta/contracts/{contractId}/changes`
///
/// Answers 200. Scopes: `contracts-read`.
pub type ListChanges = crate::operations::ListChanges<endpoint::ListChanges>;

/// `POST /commerce/contracts/2026-09-beta/contracts/{contractId}/terminate`
///
/// Answers 200. Scopes: `revenue-contracts-public-api-write`.
pub type Terminate = crate::operations::Terminate<endpoint::Terminate>;

/// `PATCH /commerce/contracts/2026-09-beta/contracts/{contractId}`
///
/// Answers 200. Scopes: `revenue-contracts-public-api-write`.
pub type Update = crate::operations::ContractsUpdate<endpoint::Update>;

/// `PATCH /commerce/contracts/2026-09-beta/changes/{changeId}`
///
/// Answers 200. Scopes: `revenue-contracts-public-api-write`.
pub type UpdateChange = crate::operations::UpdateChange<endpoint::UpdateChange>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        AcceptChange: Description::post("/commerce/contracts/2026-09-beta/changes/{changeId}/accept")
            .statuses(&[200])
            .scopes(&["revenue-contracts-public-api-write"]),
        CancelChange: Description::post("/commerce/contracts/2026-09-beta/changes/{changeId}/cancel")
            .statuses(&[200])
            .scopes(&["revenue-contracts-public-api-write"]),
        Create: Description::post("/commerce/contracts/2026-09-beta/contracts")
            .statuses(&[201])
            .scopes(&["revenue-contracts-public-api-write"]),
        CreateChange: Description::post("/commerce/contracts/2026-09-beta/changes")
            .statuses(&[201])
            .scopes(&["revenue-contracts-public-api-write"]),
        CreateChangeByContractId: Description::post("/commerce/contracts/2026-09-beta/contracts/{contractId}/changes")
            .statuses(&[201])
            .scopes(&["revenue-contracts-public-api-write"])
            .deprecated(),
        CreateChangePreview: Description::post("/commerce/contracts/2026-09-beta/changes/preview")
            .statuses(&[200])
            .scopes(&["contracts-read"]),
        CreateRenewalQuote: Description::post("/commerce/contracts/2026-09-beta/contracts/{contractId}/renewal-quotes")
            .statuses(&[201])
            .scopes(&["revenue-contracts-public-api-write"]),
        Get: Description::get("/commerce/contracts/2026-09-beta/contracts/{contractId}")
            .statuses(&[200])
            .scopes(&["contracts-read"]),
        GetChange: Description::get("/commerce/contracts/2026-09-beta/changes/{changeId}")
            .statuses(&[200])
            .scopes(&["contracts-read"]),
        ListChanges: Description::get("/commerce/contracts/2026-09-beta/contracts/{contractId}/changes")
            .statuses(&[200])
            .scopes(&["contracts-read"]),
        Terminate: Description::post("/commerce/contracts/2026-09-beta/contracts/{contractId}/terminate")
            .statuses(&[200])
            .scopes(&["revenue-contracts-public-api-write"]),
        Update: Description::patch("/commerce/contracts/2026-09-beta/contracts/{contractId}")
            .statuses(&[200])
            .scopes(&["revenue-contracts-public-api-write"]),
        UpdateChange: Description::patch("/commerce/contracts/2026-09-beta/changes/{changeId}")
            .statuses(&[200])
            .scopes(&["revenue-contracts-public-api-write"]),
    }
}
