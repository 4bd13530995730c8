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
/// Answers 200 (`ExchangeRate`). Scope: `settings.currencies.write`. Unsupported from 2028-03.
pub type AddCurrencyCurrencyCentralFxRates =
    crate::Call<crate::operations::AddCurrencyCurrencyCentralFxRates, endpoint::AddCurrencyCurrencyCentralFxRates>;

/// `POST /settings/currencies/2026-09/exchange-rates/batch/create`
///
/// Answers 200 (`BatchResponseExchangeRate`). Scope: `settings.currencies.write`. Unsupported from 2028-03.
pub type BatchCreateCurrencyExchangeRates =
    crate::Call<crate::operations::BatchCreateCurrencyExchangeRates, endpoint::BatchCreateCurrencyExchangeRates>;

/// `POST /settings/currencies/2026-09/exchange-rates/batch/read`
///
/// Answers 200 (`BatchResponseExchangeRate`). Scope: `settings.currencies.read`. Unsupported from 2028-03.
pub type BatchReadCurrencyExchangeRates =
    crate::Call<crate::operations::BatchReadCurrencyExchangeRates, endpoint::BatchReadCurrencyExchangeRates>;

/// `POST /settings/currencies/2026-09/exchange-rates/batch/update`
///
/// Answers 200 (`BatchResponseExchangeRate`). Scope: `settings.currencies.write`. Unsupported from 2028-03.
pub type BatchUpdateCurrencyExchangeRates =
    crate::Call<crate::operations::BatchUpdateCurrencyExchangeRates, endpoint::BatchUpdateCurrencyExchangeRates>;

/// `POST /settings/currencies/2026-09/exchange-rates`
///
/// Answers 200 (`ExchangeRate`). Scope: `settings.currencies.write`. Unsupported from 2028-03.
pub type CreateCurrencyExchangeRate =
    crate::Call<crate::operations::CreateCurrencyExchangeRate, endpoint::CreateCurrencyExchangeRate>;

/// `GET /settings/currencies/2026-09/central-fx-rates/information`
///
/// Answers 200 (`CentralExchangeRatesInformation`). Scope: `settings.currencies.read`. Unsupported from 2028-03.
pub type GetCurrencyCentralFxRateInformation =
    crate::Call<crate::operations::GetCurrencyCentralFxRateInformation, endpoint::GetCurrencyCentralFxRateInformation>;

/// `GET /settings/currencies/2026-09/company-currency`
///
/// Answers 200 (`CompanyCurrency`). Scope: `settings.currencies.read`. Unsupported from 2028-03.
pub type GetCurrencyCompanyCurrency =
    crate::Call<crate::operations::GetCurrencyCompanyCurrency, endpoint::GetCurrencyCompanyCurrency>;

/// `GET /settings/currencies/2026-09/exchange-rates/{exchangeRateId}`
///
/// Answers 200 (`ExchangeRate`). Scope: `settings.currencies.read`. Unsupported from 2028-03.
pub type GetCurrencyExchangeRate =
    crate::Call<crate::operations::GetCurrencyExchangeRate, endpoint::GetCurrencyExchangeRate>;

/// `GET /settings/currencies/2026-09/exchange-rates/current`
///
/// Answers 200 (`CollectionResponseExchangeRateNoPaging`). Scope: `settings.currencies.read`. Unsupported from 2028-03.
pub type GetCurrencyExchangeRateCurrent =
    crate::Call<crate::operations::GetCurrencyExchangeRateCurrent, endpoint::GetCurrencyExchangeRateCurrent>;

/// `GET /settings/currencies/2026-09/central-fx-rates/unsupported-currencies`
///
/// Answers 200 (`CollectionResponseCurrencyCodeInfoNoPaging`). Scope: `settings.currencies.read`. Unsupported from 2028-03.
pub type ListCurrencyCentralFxRateUnsupportedCurrencies =
    crate::Call<crate::operations::ListCurrencyCentralFxRateUnsupportedCurrencies, endpoint::ListCurrencyCentralFxRateUnsupportedCurrencies>;

/// `GET /settings/currencies/2026-09/codes`
///
/// Answers 200 (`CollectionResponseCurrencyCodeInfoNoPaging`). Scope: `settings.currencies.read`. Unsupported from 2028-03.
pub type ListCurrencyCodes = crate::Call<crate::operations::ListCurrencyCodes, endpoint::ListCurrencyCodes>;

/// `GET /settings/currencies/2026-09/exchange-rates`
///
/// Answers 200 (`CollectionResponseExchangeRateForwardPaging`). Scope: `settings.currencies.read`. Unsupported from 2028-03.
pub type ListCurrencyExchangeRates =
    crate::Call<crate::operations::ListCurrencyExchangeRates, endpoint::ListCurrencyExchangeRates>;

/// `PUT /settings/currencies/2026-09/company-currency`
///
/// Answers 200 (`CompanyCurrency`). Scope: `settings.currencies.write`. Unsupported from 2028-03.
pub type SetCurrencyCompanyCurrency =
    crate::Call<crate::operations::SetCurrencyCompanyCurrency, endpoint::SetCurrencyCompanyCurrency>;

/// `PATCH /settings/currencies/2026-09/exchange-rates/{exchangeRateId}`
///
/// Answers 200 (`ExchangeRate`). Scope: `settings.currencies.write`. Unsupported from 2028-03.
pub type UpdateCurrencyExchangeRate =
    crate::Call<crate::operations::UpdateCurrencyExchangeRate, endpoint::UpdateCurrencyExchangeRate>;

/// `POST /settings/currencies/2026-09/exchange-rates/update-visibility`
///
/// Answers 204. Scope: `settings.currencies.write`. Unsupported from 2028-03.
pub type UpdateVisibilityCurrencyExchangeRates =
    crate::Call<crate::operations::UpdateVisibilityCurrencyExchangeRates, endpoint::UpdateVisibilityCurrencyExchangeRates>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        AddCurrencyCurrencyCentralFxRates: Description::of(Post,
            "/settings/currencies/2026-09/central-fx-rates/add-currency",
            &[200], &["settings.currencies.write"]),
        BatchCreateCurrencyExchangeRates: Description::of(Post,
            "/settings/currencies/2026-09/exchange-rates/batch/create",
            &[200], &["settings.currencies.write"]),
        BatchReadCurrencyExchangeRates: Description::of(Post,
            "/settings/currencies/2026-09/exchange-rates/batch/read",
            &[200], &["settings.currencies.read"]),
        BatchUpdateCurrencyExchangeRates: Description::of(Post,
            "/settings/currencies/2026-09/exchange-rates/batch/update",
            &[200], &["settings.currencies.write"]),
        CreateCurrencyExchangeRate: Description::of(Post,
            "/settings/currencies/2026-09/exchange-rates",
            &[200], &["settings.currencies.write"]),
        GetCurrencyCentralFxRateInformation: Description::of(Get,
            "/settings/currencies/2026-09/central-fx-rates/information",
            &[200], &["settings.currencies.read"]),
        GetCurrencyCompanyCurrency: Description::of(Get,
            "/settings/currencies/2026-09/company-currency",
            &[200], &["settings.currencies.read"]),
        GetCurrencyExchangeRate: Description::of(Get,
            "/settings/currencies/2026-09/exchange-rates/{exchangeRateId}",
            &[200], &["settings.currencies.read"]),
        GetCurrencyExchangeRateCurrent: Description::of(Get,
            "/settings/currencies/2026-09/exchange-rates/current",
            &[200], &["settings.currencies.read"]),
        ListCurrencyCentralFxRateUnsupportedCurrencies: Description::of(Get,
            "/settings/currencies/2026-09/central-fx-rates/unsupported-currencies",
            &[200], &["settings.currencies.read"]),
        ListCurrencyCodes: Description::of(Get,
            "/settings/currencies/2026-09/codes",
            &[200], &["settings.currencies.read"]),
        ListCurrencyExchangeRates: Description::of(Get,
            "/settings/currencies/2026-09/exchange-rates",
            &[200], &["settings.currencies.read"]),
        SetCurrencyCompanyCurrency: Description::of(Put,
            "/settings/currencies/2026-09/company-currency",
            &[200], &["settings.currencies.write"]),
        UpdateCurrencyExchangeRate: Description::of(Patch,
            "/settings/currencies/2026-09/exchange-rates/{exchangeRateId}",
            &[200], &["settings.currencies.write"]),
        UpdateVisibilityCurrencyExchangeRates: Description::of(Post,
            "/settings/currencies/2026-09/exchange-rates/update-visibility",
            &[204], &["settings.currencies.write"]),
    }
}
