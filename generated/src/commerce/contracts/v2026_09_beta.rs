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
/// Answers 200 (`ContractChangeResponse`). Scope: `revenue-contracts-public-api-write`.
pub type AcceptChange = crate::Call<crate::operations::AcceptChange, endpoint::AcceptChange>;

/// `POST /commerce/contracts/2026-09-beta/changes/{changeId}/cancel`
///
/// Answers 200 (`ContractChangeResponse`). Scope: `revenue-contracts-public-api-write`.
pub type CancelChange = crate::Call<crate::operations::CancelChange, endpoint::CancelChange>;

/// `POST /commerce/contracts/2026-09-beta/contracts`
///
/// Answers 201 (`ContractResponse`). Scope: `revenue-contracts-public-api-write`.
pub type Create = crate::Call<crate::operations::ContractsCreate, endpoint::Create>;

/// `POST /commerce/contracts/2026-09-beta/changes`
///
/// Answers 201 (`ContractChangeResponse`). Scope: `revenue-contracts-public-api-write`.
pub type CreateChange = crate::Call<crate::operations::CreateChange, endpoint::CreateChange>;

/// `POST /commerce/contracts/2026-09-beta/contracts/{contractId}/changes`
///
/// Answers 201 (`ContractChangeResponse`). Scope: `revenue-contracts-public-api-write`. Deprecated.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated."))]
pub type CreateChangeByContractId =
    crate::Call<crate::operations::CreateChangeByContractId, endpoint::CreateChangeByContractId>;

/// `POST /commerce/contracts/2026-09-beta/changes/preview`
///
/// Answers 200 (`ContractChangePreviewResponse`). Scope: `contracts-read`.
pub type CreateChangePreview = crate::Call<crate::operations::CreateChangePreview, endpoint::CreateChangePreview>;

/// `POST /commerce/contracts/2026-09-beta/contracts/{contractId}/renewal-quotes`
///
/// Answers 201 (`QuoteResponse`). Scope: `revenue-contracts-public-api-write`.
pub type CreateRenewalQuote = crate::Call<crate::operations::CreateRenewalQuote, endpoint::CreateRenewalQuote>;

/// `GET /commerce/contracts/2026-09-beta/contracts/{contractId}`
///
/// Answers 200 (`ContractResponse`). Scope: `contracts-read`.
pub type Get = crate::Call<crate::operations::ContractsGet, endpoint::Get>;

/// `GET /commerce/contracts/2026-09-beta/changes/{changeId}`
///
/// Answers 200 (`ContractChangeResponse`). Scope: `contracts-read`.
pub type GetChange = crate::Call<crate::operations::GetChange, endpoint::GetChange>;

/// `GET /commerce/contracts/2026-09-beta/contracts/{contractId}/changes`
///
/// Answers 200 (`ContractChangesResponse`). Scope: `contracts-read`.
pub type ListChanges = crate::Call<crate::operations::ListChanges, endpoint::ListChanges>;

/// `POST /commerce/contracts/2026-09-beta/contracts/{contractId}/terminate`
///
/// Answers 200 (`ContractResponse`). Scope: `revenue-contracts-public-api-write`.
pub type Terminate = crate::Call<crate::operations::Terminate, endpoint::Terminate>;

/// `PATCH /commerce/contracts/2026-09-beta/contracts/{contractId}`
///
/// Answers 200 (`ContractResponse`). Scope: `revenue-contracts-public-api-write`.
pub type Update = crate::Call<crate::operations::ContractsUpdate, endpoint::Update>;

/// `PATCH /commerce/contracts/2026-09-beta/changes/{changeId}`
///
/// Answers 200 (`ContractChangeResponse`). Scope: `revenue-contracts-public-api-write`.
pub type UpdateChange = crate::Call<crate::operations::UpdateChange, endpoint::UpdateChange>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        AcceptChange: Description::of(Post,
            "/commerce/contracts/2026-09-beta/changes/{changeId}/accept",
            &[200], &["revenue-contracts-public-api-write"]),
        CancelChange: Description::of(Post,
            "/commerce/contracts/2026-09-beta/changes/{changeId}/cancel",
            &[200], &["revenue-contracts-public-api-write"]),
        Create: Description::of(Post,
            "/commerce/contracts/2026-09-beta/contracts",
            &[201], &["revenue-contracts-public-api-write"]),
        CreateChange: Description::of(Post,
            "/commerce/contracts/2026-09-beta/changes",
            &[201], &["revenue-contracts-public-api-write"]),
        CreateChangeByContractId: Description::of(Post,
            "/commerce/contracts/2026-09-beta/contracts/{contractId}/changes",
            &[201], &["revenue-contracts-public-api-write"]).deprecated(),
        CreateChangePreview: Description::of(Post,
            "/commerce/contracts/2026-09-beta/changes/preview",
            &[200], &["contracts-read"]),
        CreateRenewalQuote: Description::of(Post,
            "/commerce/contracts/2026-09-beta/contracts/{contractId}/renewal-quotes",
            &[201], &["revenue-contracts-public-api-write"]),
        Get: Description::of(Get,
            "/commerce/contracts/2026-09-beta/contracts/{contractId}",
            &[200], &["contracts-read"]),
        GetChange: Description::of(Get,
            "/commerce/contracts/2026-09-beta/changes/{changeId}",
            &[200], &["contracts-read"]),
        ListChanges: Description::of(Get,
            "/commerce/contracts/2026-09-beta/contracts/{contractId}/changes",
            &[200], &["contracts-read"]),
        Terminate: Description::of(Post,
            "/commerce/contracts/2026-09-beta/contracts/{contractId}/terminate",
            &[200], &["revenue-contracts-public-api-write"]),
        Update: Description::of(Patch,
            "/commerce/contracts/2026-09-beta/contracts/{contractId}",
            &[200], &["revenue-contracts-public-api-write"]),
        UpdateChange: Description::of(Patch,
            "/commerce/contracts/2026-09-beta/changes/{changeId}",
            &[200], &["revenue-contracts-public-api-write"]),
    }
}
