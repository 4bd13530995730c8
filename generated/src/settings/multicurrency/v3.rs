// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `settings/multicurrency`, version `v3`: 15 operations, 24 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/settings/multicurrency/v3.yaml`.

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

/// `POST /settings/v3/currencies/central-fx-rates/add-currency`
///
/// Answers 200 (`ExchangeRate`). Scope: `settings.currencies.write`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::AddCurrencyCurrencyCentralFxRates`.
pub type AddCurrencyCurrencyCentralFxRates =
    crate::Call<crate::operations::AddCurrencyCurrencyCentralFxRates, endpoint::AddCurrencyCurrencyCentralFxRates>;

/// `POST /settings/v3/currencies/exchange-rates/batch/create`
///
/// Answers 201 (`BatchResponseExchangeRate`), 207 (`BatchResponseExchangeRateWithErrors`). Scope: `settings.currencies.write`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::BatchCreateCurrencyExchangeRates`.
pub type BatchCreateCurrencyExchangeRates =
    crate::Call<crate::operations::MulticurrencyBatchCreateCurrencyExchangeRates, endpoint::BatchCreateCurrencyExchangeRates>;

/// `POST /settings/v3/currencies/exchange-rates/batch/read`
///
/// Answers 200 (`BatchResponseExchangeRate`), 207 (`BatchResponseExchangeRateWithErrors`). Any of the scopes `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::BatchReadCurrencyExchangeRates`.
pub type BatchReadCurrencyExchangeRates =
    crate::Call<crate::operations::MulticurrencyBatchReadCurrencyExchangeRates, endpoint::BatchReadCurrencyExchangeRates>;

/// `POST /settings/v3/currencies/exchange-rates/batch/update`
///
/// Answers 200 (`BatchResponseExchangeRate`), 207 (`BatchResponseExchangeRateWithErrors`). Scope: `settings.currencies.write`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::BatchUpdateCurrencyExchangeRates`.
pub type BatchUpdateCurrencyExchangeRates =
    crate::Call<crate::operations::MulticurrencyBatchUpdateCurrencyExchangeRates, endpoint::BatchUpdateCurrencyExchangeRates>;

/// `POST /settings/v3/currencies/exchange-rates`
///
/// Answers 200 (`ExchangeRate`). Scope: `settings.currencies.write`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::CreateCurrencyExchangeRate`.
pub type CreateCurrencyExchangeRate =
    crate::Call<crate::operations::CreateCurrencyExchangeRate, endpoint::CreateCurrencyExchangeRate>;

/// `GET /settings/v3/currencies/central-fx-rates/information`
///
/// Answers 200 (`CentralExchangeRatesInformation`). Any of the scopes `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::GetCurrencyCentralFxRateInformation`.
pub type GetCurrencyCentralFxRateInformation =
    crate::Call<crate::operations::GetCurrencyCentralFxRateInformation, endpoint::GetCurrencyCentralFxRateInformation>;

/// `GET /settings/v3/currencies/company-currency`
///
/// Answers 200 (`CompanyCurrency`). Any of the scopes `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::GetCurrencyCompanyCurrency`.
pub type GetCurrencyCompanyCurrency =
    crate::Call<crate::operations::GetCurrencyCompanyCurrency, endpoint::GetCurrencyCompanyCurrency>;

/// `GET /settings/v3/currencies/exchange-rates/{exchangeRateId}`
///
/// Answers 200 (`ExchangeRate`). Any of the scopes `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::GetCurrencyExchangeRate`.
pub type GetCurrencyExchangeRate =
    crate::Call<crate::operations::GetCurrencyExchangeRate, endpoint::GetCurrencyExchangeRate>;

/// `GET /settings/v3/currencies/exchange-rates/current`
///
/// Answers 200 (`CollectionResponseExchangeRateNoPaging`). Any of the scopes `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::GetCurrencyExchangeRateCurrent`.
pub type GetCurrencyExchangeRateCurrent =
    crate::Call<crate::operations::GetCurrencyExchangeRateCurrent, endpoint::GetCurrencyExchangeRateCurrent>;

/// `GET /settings/v3/currencies/central-fx-rates/unsupported-currencies`
///
/// Answers 200 (`CollectionResponseCurrencyCodeInfoNoPaging`). Any of the scopes `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::ListCurrencyCentralFxRateUnsupportedCurrencies`.
pub type ListCurrencyCentralFxRateUnsupportedCurrencies =
    crate::Call<crate::operations::ListCurrencyCentralFxRateUnsupportedCurrencies, endpoint::ListCurrencyCentralFxRateUnsupportedCurrencies>;

/// `GET /settings/v3/currencies/codes`
///
/// Answers 200 (`CollectionResponseCurrencyCodeInfoNoPaging`). Any of the scopes `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::ListCurrencyCodes`.
pub type ListCurrencyCodes = crate::Call<crate::operations::ListCurrencyCodes, endpoint::ListCurrencyCodes>;

/// `GET /settings/v3/currencies/exchange-rates`
///
/// Answers 200 (`CollectionResponseExchangeRateForwardPaging`). Any of the scopes `cpq.quotes.read`, `cpq.quotes.write`, `crm.objects.quotes.read`, `crm.objects.quotes.write`, `settings.currencies.read`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::ListCurrencyExchangeRates`.
pub type ListCurrencyExchangeRates =
    crate::Call<crate::operations::ListCurrencyExchangeRates, endpoint::ListCurrencyExchangeRates>;

/// `PUT /settings/v3/currencies/company-currency`
///
/// Answers 200 (`CompanyCurrency`). Scope: `settings.currencies.write`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::SetCurrencyCompanyCurrency`.
pub type SetCurrencyCompanyCurrency =
    crate::Call<crate::operations::SetCurrencyCompanyCurrency, endpoint::SetCurrencyCompanyCurrency>;

/// `PATCH /settings/v3/currencies/exchange-rates/{exchangeRateId}`
///
/// Answers 200 (`ExchangeRate`). Scope: `settings.currencies.write`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::UpdateCurrencyExchangeRate`.
pub type UpdateCurrencyExchangeRate =
    crate::Call<crate::operations::UpdateCurrencyExchangeRate, endpoint::UpdateCurrencyExchangeRate>;

/// `POST /settings/v3/currencies/exchange-rates/update-visibility`
///
/// Answers 204. Scope: `settings.currencies.write`. Unsupported from 2027-09. Newer: `settings::multicurrency::v2026_09::UpdateVisibilityCurrencyExchangeRates`.
pub type UpdateVisibilityCurrencyExchangeRates =
    crate::Call<crate::operations::UpdateVisibilityCurrencyExchangeRates, endpoint::UpdateVisibilityCurrencyExchangeRates>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "cpq.quotes.read", "cpq.quotes.write", "crm.objects.quotes.read", "crm.objects.quotes.write",
            "settings.currencies.read",
        ],
    ];

    crate::runtime::endpoints! {
        AddCurrencyCurrencyCentralFxRates: Description::of(Post,
            "/settings/v3/currencies/central-fx-rates/add-currency",
            &[200], &["settings.currencies.write"]),
        BatchCreateCurrencyExchangeRates: Description::of(Post,
            "/settings/v3/currencies/exchange-rates/batch/create",
            &[201, 207], &["settings.currencies.write"]),
        BatchReadCurrencyExchangeRates: Description::of(Post,
            "/settings/v3/currencies/exchange-rates/batch/read",
            &[200, 207], SCOPES[0]),
        BatchUpdateCurrencyExchangeRates: Description::of(Post,
            "/settings/v3/currencies/exchange-rates/batch/update",
            &[200, 207], &["settings.currencies.write"]),
        CreateCurrencyExchangeRate: Description::of(Post,
            "/settings/v3/currencies/exchange-rates",
            &[200], &["settings.currencies.write"]),
        GetCurrencyCentralFxRateInformation: Description::of(Get,
            "/settings/v3/currencies/central-fx-rates/information",
            &[200], SCOPES[0]),
        GetCurrencyCompanyCurrency: Description::of(Get, "/settings/v3/currencies/company-currency", &[200], SCOPES[0]),
        GetCurrencyExchangeRate: Description::of(Get,
            "/settings/v3/currencies/exchange-rates/{exchangeRateId}",
            &[200], SCOPES[0]),
        GetCurrencyExchangeRateCurrent: Description::of(Get,
            "/settings/v3/currencies/exchange-rates/current",
            &[200], SCOPES[0]),
        ListCurrencyCentralFxRateUnsupportedCurrencies: Description::of(Get,
            "/settings/v3/currencies/central-fx-rates/unsupported-currencies",
            &[200], SCOPES[0]),
        ListCurrencyCodes: Description::of(Get, "/settings/v3/currencies/codes", &[200], SCOPES[0]),
        ListCurrencyExchangeRates: Description::of(Get, "/settings/v3/currencies/exchange-rates", &[200], SCOPES[0]),
        SetCurrencyCompanyCurrency: Description::of(Put,
            "/settings/v3/currencies/company-currency",
            &[200], &["settings.currencies.write"]),
        UpdateCurrencyExchangeRate: Description::of(Patch,
            "/settings/v3/currencies/exchange-rates/{exchangeRateId}",
            &[200], &["settings.currencies.write"]),
        UpdateVisibilityCurrencyExchangeRates: Description::of(Post,
            "/settings/v3/currencies/exchange-rates/update-visibility",
            &[204], &["settings.currencies.write"]),
    }
}
