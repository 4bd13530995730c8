// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `commerce/payment-links`, version `2026-09-beta`: 5 operations, 25 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/commerce/payment-links/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePaymentLinkResponseForwardPaging, DealConfigurations, DiscountRequest,
    DiscountRequestValueType, DiscountResponse, Error, ErrorDetail, FeeRequest, FeeResponse, FormFieldOption,
    ForwardPaging, LineItem, LineItemBillingStartDelayType, LineItemCloneCreateRequest,
    LineItemCloneCreateRequestMode, LineItemCustomCreateRequest, LineItemCustomCreateRequestMode,
    LineItemFromProductCreateRequest, LineItemFromProductCreateRequestMode, LineItemRecurringBillingFrequency,
    LineItemRecurringBillingTerms, NextPage, PaymentLinkAcceptedPaymentMethods, PaymentLinkCreateRequest,
    PaymentLinkFormField, PaymentLinkFormFieldObjectType, PaymentLinkLineItems, PaymentLinkResponse,
    PaymentLinkState, PaymentLinkUpdateRequest, PriceEntry, PriceUpdateEntry, Pricing, PricingFullUpdateRequest,
    PricingPricingModel, TaxRequest, TaxResponse,
};

/// `DELETE /commerce/payment-links/2026-09-beta/payment-links/{paymentLinkId}`
///
/// Answers 204. Scope: `payment-links-delete`.
pub type Archive = crate::Call<crate::operations::PaymentLinksArchive, endpoint::Archive>;

/// `POST /commerce/payment-links/2026-09-beta/payment-links`
///
/// Answers 201 (`PaymentLinkResponse`). Scope: `payment-links-write`.
pub type Create = crate::Call<crate::operations::PaymentLinksCreate, endpoint::Create>;

/// `GET /commerce/payment-links/2026-09-beta/payment-links/{paymentLinkId}`
///
/// Answers 200 (`PaymentLinkResponse`). Scope: `payment-links-read`.
pub type Get = crate::Call<crate::operations::PaymentLinksGet, endpoint::Get>;

/// `GET /commerce/payment-links/2026-09-beta/payment-links`
///
/// Answers 200 (`CollectionResponsePaymentLinkResponseForwardPaging`). Scope: `payment-links-read`.
pub type List = crate::Call<crate::operations::PaymentLinksList, endpoint::List>;

/// `PATCH /commerce/payment-links/2026-09-beta/payment-links/{paymentLinkId}`
///
/// Answers 200 (`PaymentLinkResponse`). Scope: `payment-links-write`.
pub type Update = crate::Call<crate::operations::PaymentLinksUpdate, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/commerce/payment-links/2026-09-beta/payment-links/{paymentLinkId}",
            &[204], &["payment-links-delete"]),
        Create: Description::of(Post,
            "/commerce/payment-links/2026-09-beta/payment-links",
            &[201], &["payment-links-write"]),
        Get: Description::of(Get,
            "/commerce/payment-links/2026-09-beta/payment-links/{paymentLinkId}",
            &[200], &["payment-links-read"]),
        List: Description::of(Get,
            "/commerce/payment-links/2026-09-beta/payment-links",
            &[200], &["payment-links-read"]),
        Update: Description::of(Patch,
            "/commerce/payment-links/2026-09-beta/payment-links/{paymentLinkId}",
            &[200], &["payment-links-write"]),
    }
}
