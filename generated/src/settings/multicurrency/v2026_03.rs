// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `settings/multicurrency`, version `2026-03`: 15 operations, 24 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/settings/multicurrency/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputExchangeRateCreateRequest, BatchInputExchangeRateUpdateRequest, BatchInputPublicObjectId,
    MulticurrencyBatchResponseExchangeRate as BatchResponseExchangeRate,
    BatchResponseSimplePublicStatus as BatchResponseExchangeRateStatus, BatchResponseExchangeRateWithErrors,
    CentralExchangeRatesInformation, CollectionResponseCurrencyCodeInfoNoPaging,
    CollectionResponseExchangeRateForwardPaging, CollectionResponseExchangeRateNoPaging, CompanyCurrency,
    CompanyCurrencyUpdateRequest, PublicBudgetTotalsCurrencyCode as CompanyCurrencyUpdateRequestCurrencyCode,
    CurrencyCodeInfo, CurrencyCreateRequest, CurrencyPairUpdate, Error, ErrorDetail, ExchangeRate,
    ExchangeRateCreateRequest, ExchangeRateMultiplier, ExchangeRateUpdateRequest, ForwardPaging, NextPage,
    PublicObjectId, StandardError,
};

/// `POST /settings/currencies/2026-03/central-fx-rates/add-currency`
///
/// Answers 200. Scopes: `settings.currencies.write`.
pub type AddCurrencyCurrencyCentralFxRates =
    crate::operations::AddCurrencyCurrencyCentralFxRates<endpoint::AddCurrencyCurrencyCentralFxRates>;

/// `POST /settings/currencies/2026-03/exchange-rates/batch/create`
///
/// Answers 201, 207. Scopes: `settings.currencies.write`.
pub type BatchCreateCurrencyExchangeRates =
    crate::operations::MulticurrencyBatchCreateCurrencyExchangeRates<endpoint::BatchCreateCurrencyExchangeRates>;

/// `POST /settings/currencies/2026-03/exchange-rates/batch/read`
///
/// Answers 200, 207. Scopes: `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`.
pub type BatchReadCurrencyExchangeRates =
    crate::operations::MulticurrencyBatchReadCurrencyExchangeRates<endpoint::BatchReadCurrencyExchangeRates>;

/// `POST /settings/currencies/2026-03/exchange-rates/batch/update`
///
/// Answers 200, 207. Scopes: `settings.currencies.write`.
pub type BatchUpdateCurrencyExchangeRates =
    crate::operations::MulticurrencyBatchUpdateCurrencyExchangeRates<endpoint::BatchUpdateCurrencyExchangeRates>;

/// `POST /settings/currencies/2026-03/exchange-rates`
///
/// Answers 200. Scopes: `settings.currencies.write`.
pub type CreateCurrencyExchangeRate =
    crate::operations::CreateCurrencyExchangeRate<endpoint::CreateCurrencyExchangeRate>;

/// `GET /settings/currencies/2026-03/central-fx-rates/information`
///
/// Answers 200. Scopes: `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`.
pub type GetCurrencyCentralFxRateInformation =
    crate::operations::GetCurrencyCentralFxRateInformation<endpoint::GetCurrencyCentralFxRateInformation>;

/// `GET /settings/currencies/2026-03/company-currency`
///
/// Answers 200. Scopes: `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`.
pub type GetCurrencyCompanyCurrency =
    crate::operations::GetCurrencyCompanyCurrency<endpoint::GetCurrencyCompanyCurrency>;

/// `GET /settings/currencies/2026-03/exchange-rates/{exchangeRateId}`
///
/// Answers 200. Scopes: `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`.
pub type GetCurrencyExchangeRate = crate::operations::GetCurrencyExchangeRate<endpoint::GetCurrencyExchangeRate>;

/// `GET /settings/currencies/2026-03/exchange-rates/current`
///
/// Answers 200. Scopes: `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`.
pub type GetCurrencyExchangeRateCurrent =
    crate::operations::GetCurrencyExchangeRateCurrent<endpoint::GetCurrencyExchangeRateCurrent>;

/// `GET /settings/currencies/2026-03/central-fx-rates/unsupported-currencies`
///
/// Answers 200. Scopes: `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`.
pub type ListCurrencyCentralFxRateUnsupportedCurrencies =
    crate::operations::ListCurrencyCentralFxRateUnsupportedCurrencies<endpoint::ListCurrencyCentralFxRateUnsupportedCurrencies>;

/// `GET /settings/currencies/2026-03/codes`
///
/// Answers 200. Scopes: `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`.
pub type ListCurrencyCodes = crate::operations::ListCurrencyCodes<endpoint::ListCurrencyCodes>;

/// `GET /settings/currencies/2026-03/exchange-rates`
///
/// Answers 200. Scopes: `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`.
pub type ListCurrencyExchangeRates = crate::operations::ListCurrencyExchangeRates<endpoint::ListCurrencyExchangeRates>;

/// `PUT /settings/currencies/2026-03/company-currency`
///
/// Answers 200. Scopes: `settings.currencies.write`.
pub type SetCurrencyCompanyCurrency =
    crate::operations::SetCurrencyCompanyCurrency<endpoint::SetCurrencyCompanyCurrency>;

/// `PATCH /settings/currencies/2026-03/exchange-rates/{exchangeRateId}`
///
/// Answers 200. Scopes: `settings.currencies.write`.
pub type UpdateCurrencyExchangeRate =
    crate::operations::UpdateCurrencyExchangeRate<endpoint::UpdateCurrencyExchangeRate>;

/// `POST /settings/currencies/2026-03/exchange-rates/update-visibility`
///
/// Answers 204. Scopes: `settings.currencies.write`.
pub type UpdateVisibilityCurrencyExchangeRates =
    crate::operations::UpdateVisibilityCurrencyExchangeRates<endpoint::UpdateVisibilityCurrencyExchangeRates>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "cpq.quotes.read", "cpq.quotes.write", "crm.objects.quotes.read", "crm.objects.quotes.write",
            "settings.currencies.read",
        ],
    ];

    crate::runtime::endpoints! {
        AddCurrencyCurrencyCentralFxRates: Description::post("/settings/currencies/2026-03/central-fx-rates/add-currency")
            .statuses(&[200])
            .scopes(&["settings.currencies.write"]),
        BatchCreateCurrencyExchangeRates: Description::post("/settings/currencies/2026-03/exchange-rates/batch/create")
            .statuses(&[201, 207])
            .scopes(&["settings.currencies.write"]),
        BatchReadCurrencyExchangeRates: Description::post("/settings/currencies/2026-03/exchange-rates/batch/read")
            .statuses(&[200, 207])
            .scopes(SCOPES[0]),
        BatchUpdateCurrencyExchangeRates: Description::post("/settings/currencies/2026-03/exchange-rates/batch/update")
            .statuses(&[200, 207])
            .scopes(&["settings.currencies.write"]),
        CreateCurrencyExchangeRate: Description::post("/settings/currencies/2026-03/exchange-rates")
            .statuses(&[200])
            .scopes(&["settings.currencies.write"]),
        GetCurrencyCentralFxRateInformation: Description::get("/settings/currencies/2026-03/central-fx-rates/information")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        GetCurrencyCompanyCurrency: Description::get("/settings/currencies/2026-03/company-currency")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        GetCurrencyExchangeRate: Description::get("/settings/currencies/2026-03/exchange-rates/{exchangeRateId}")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        GetCurrencyExchangeRateCurrent: Description::get("/settings/currencies/2026-03/exchange-rates/current")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        ListCurrencyCentralFxRateUnsupportedCurrencies: Description::get("/settings/currencies/2026-03/central-fx-rates/unsupported-currencies")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        ListCurrencyCodes: Description::get("/settings/currencies/2026-03/codes").statuses(&[200]).scopes(SCOPES[0]),
        ListCurrencyExchangeRates: Description::get("/settings/currencies/2026-03/exchange-rates")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        SetCurrencyCompanyCurrency: Description::put("/settings/currencies/2026-03/company-currency")
            .statuses(&[200])
            .scopes(&["settings.currencies.write"]),
        UpdateCurrencyExchangeRate: Description::patch("/settings/currencies/2026-03/exchange-rates/{exchangeRateId}")
            .statuses(&[200])
            .scopes(&["settings.currencies.write"]),
        UpdateVisibilityCurrencyExchangeRates: Description::post("/settings/currencies/2026-03/exchange-rates/update-visibility")
            .statuses(&[204])
            .scopes(&["settings.currencies.write"]),
    }
}
