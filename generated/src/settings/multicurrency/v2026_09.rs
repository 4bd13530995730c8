// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `settings/multicurrency`, version `2026-09`: 15 operations, 23 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/settings/multicurrency/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputExchangeRateCreateRequest, BatchInputExchangeRateUpdateRequest, BatchInputPublicObjectId,
    BatchResponseExchangeRate, BatchResponseSimplePublicStatus as BatchResponseExchangeRateStatus,
    CentralExchangeRatesInformation, CollectionResponseCurrencyCodeInfoNoPaging,
    CollectionResponseExchangeRateForwardPaging, CollectionResponseExchangeRateNoPaging, CompanyCurrency,
    CompanyCurrencyUpdateRequest, PublicBudgetTotalsCurrencyCode as CompanyCurrencyUpdateRequestCurrencyCode,
    CurrencyCodeInfo, CurrencyCreateRequest, CurrencyPairUpdate, Error, ErrorDetail, ExchangeRate,
    ExchangeRateCreateRequest, ExchangeRateMultiplier, ExchangeRateUpdateRequest, ForwardPaging, NextPage,
    PublicObjectId, StandardError,
};

/// `POST /settings/currencies/2026-09/central-fx-rates/add-currency`
///
/// Answers 200. Scopes: `settings.currencies.write`.
pub type AddCurrencyCurrencyCentralFxRates =
    crate::operations::AddCurrencyCurrencyCentralFxRates<endpoint::AddCurrencyCurrencyCentralFxRates>;

/// `POST /settings/currencies/2026-09/exchange-rates/batch/create`
///
/// Answers 200. Scopes: `settings.currencies.write`.
pub type BatchCreateCurrencyExchangeRates =
    crate::operations::BatchCreateCurrencyExchangeRates<endpoint::BatchCreateCurrencyExchangeRates>;

/// `POST /settings/currencies/2026-09/exchange-rates/batch/read`
///
/// Answers 200. Scopes: `settings.currencies.read`.
pub type BatchReadCurrencyExchangeRates =
    crate::operations::BatchReadCurrencyExchangeRates<endpoint::BatchReadCurrencyExchangeRates>;

/// `POST /settings/currencies/2026-09/exchange-rates/batch/update`
///
/// Answers 200. Scopes: `settings.currencies.write`.
pub type BatchUpdateCurrencyExchangeRates =
    crate::operations::BatchUpdateCurrencyExchangeRates<endpoint::BatchUpdateCurrencyExchangeRates>;

/// `POST /settings/currencies/2026-09/exchange-rates`
///
/// Answers 200. Scopes: `settings.currencies.write`.
pub type CreateCurrencyExchangeRate =
    crate::operations::CreateCurrencyExchangeRate<endpoint::CreateCurrencyExchangeRate>;

/// `GET /settings/currencies/2026-09/central-fx-rates/information`
///
/// Answers 200. Scopes: `settings.currencies.read`.
pub type GetCurrencyCentralFxRateInformation =
    crate::operations::GetCurrencyCentralFxRateInformation<endpoint::GetCurrencyCentralFxRateInformation>;

/// `GET /settings/currencies/2026-09/company-currency`
///
/// Answers 200. Scopes: `settings.currencies.read`.
pub type GetCurrencyCompanyCurrency =
    crate::operations::GetCurrencyCompanyCurrency<endpoint::GetCurrencyCompanyCurrency>;

/// `GET /settings/currencies/2026-09/exchange-rates/{exchangeRateId}`
///
/// Answers 200. Scopes: `settings.currencies.read`.
pub type GetCurrencyExchangeRate = crate::operations::GetCurrencyExchangeRate<endpoint::GetCurrencyExchangeRate>;

/// `GET /settings/currencies/2026-09/exchange-rates/current`
///
/// Answers 200. Scopes: `settings.currencies.read`.
pub type GetCurrencyExchangeRateCurrent =
    crate::operations::GetCurrencyExchangeRateCurrent<endpoint::GetCurrencyExchangeRateCurrent>;

/// `GET /settings/currencies/2026-09/central-fx-rates/unsupported-currencies`
///
/// Answers 200. Scopes: `settings.currencies.read`.
pub type ListCurrencyCentralFxRateUnsupportedCurrencies =
    crate::operations::ListCurrencyCentralFxRateUnsupportedCurrencies<endpoint::ListCurrencyCentralFxRateUnsupportedCurrencies>;

/// `GET /settings/currencies/2026-09/codes`
///
/// Answers 200. Scopes: `settings.currencies.read`.
pub type ListCurrencyCodes = crate::operations::ListCurrencyCodes<endpoint::ListCurrencyCodes>;

/// `GET /settings/currencies/2026-09/exchange-rates`
///
/// Answers 200. Scopes: `settings.currencies.read`.
pub type ListCurrencyExchangeRates = crate::operations::ListCurrencyExchangeRates<endpoint::ListCurrencyExchangeRates>;

/// `PUT /settings/currencies/2026-09/company-currency`
///
/// Answers 200. Scopes: `settings.currencies.write`.
pub type SetCurrencyCompanyCurrency =
    crate::operations::SetCurrencyCompanyCurrency<endpoint::SetCurrencyCompanyCurrency>;

/// `PATCH /settings/currencies/2026-09/exchange-rates/{exchangeRateId}`
///
/// Answers 200. Scopes: `settings.currencies.write`.
pub type UpdateCurrencyExchangeRate =
    crate::operations::UpdateCurrencyExchangeRate<endpoint::UpdateCurrencyExchangeRate>;

/// `POST /settings/currencies/2026-09/exchange-rates/update-visibility`
///
/// Answers 204. Scopes: `settings.currencies.write`.
pub type UpdateVisibilityCurrencyExchangeRates =
    crate::operations::UpdateVisibilityCurrencyExchangeRates<endpoint::UpdateVisibilityCurrencyExchangeRates>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        AddCurrencyCurrencyCentralFxRates: Description::post("/settings/currencies/2026-09/central-fx-rates/add-currency")
            .statuses(&[200])
            .scopes(&["settings.currencies.write"]),
        BatchCreateCurrencyExchangeRates: Description::post("/settings/currencies/2026-09/exchange-rates/batch/create")
            .statuses(&[200])
            .scopes(&["settings.currencies.write"]),
        BatchReadCurrencyExchangeRates: Description::post("/settings/currencies/2026-09/exchange-rates/batch/read")
            .statuses(&[200])
            .scopes(&["settings.currencies.read"]),
        BatchUpdateCurrencyExchangeRates: Description::post("/settings/currencies/2026-09/exchange-rates/batch/update")
            .statuses(&[200])
            .scopes(&["settings.currencies.write"]),
        CreateCurrencyExchangeRate: Description::post("/settings/currencies/2026-09/exchange-rates")
            .statuses(&[200])
            .scopes(&["settings.currencies.write"]),
        GetCurrencyCentralFxRateInformation: Description::get("/settings/currencies/2026-09/central-fx-rates/information")
            .statuses(&[200])
            .scopes(&["settings.currencies.read"]),
        GetCurrencyCompanyCurrency: Description::get("/settings/currencies/2026-09/company-currency")
            .statuses(&[200])
            .scopes(&["settings.currencies.read"]),
        GetCurrencyExchangeRate: Description::get("/settings/currencies/2026-09/exchange-rates/{exchangeRateId}")
            .statuses(&[200])
            .scopes(&["settings.currencies.read"]),
        GetCurrencyExchangeRateCurrent: Description::get("/settings/currencies/2026-09/exchange-rates/current")
            .statuses(&[200])
            .scopes(&["settings.currencies.read"]),
        ListCurrencyCentralFxRateUnsupportedCurrencies: Description::get("/settings/currencies/2026-09/central-fx-rates/unsupported-currencies")
            .statuses(&[200])
            .scopes(&["settings.currencies.read"]),
        ListCurrencyCodes: Description::get("/settings/currencies/2026-09/codes")
            .statuses(&[200])
            .scopes(&["settings.currencies.read"]),
        ListCurrencyExchangeRates: Description::get("/settings/currencies/2026-09/exchange-rates")
            .statuses(&[200])
            .scopes(&["settings.currencies.read"]),
        SetCurrencyCompanyCurrency: Description::put("/settings/currencies/2026-09/company-currency")
            .statuses(&[200])
            .scopes(&["settings.currencies.write"]),
        UpdateCurrencyExchangeRate: Description::patch("/settings/currencies/2026-09/exchange-rates/{exchangeRateId}")
            .statuses(&[200])
            .scopes(&["settings.currencies.write"]),
        UpdateVisibilityCurrencyExchangeRates: Description::post("/settings/currencies/2026-09/exchange-rates/update-visibility")
            .statuses(&[204])
            .scopes(&["settings.currencies.write"]),
    }
}
