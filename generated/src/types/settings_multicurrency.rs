// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputExchangeRateCreateRequest`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputExchangeRateCreateRequest {
    /// `inputs`: a list: `ExchangeRateCreateRequest`.
    pub inputs: Vec<ExchangeRateCreateRequest>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputExchangeRateCreateRequest "BatchInputExchangeRateCreateRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputExchangeRateCreateRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<ExchangeRateCreateRequest>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<ExchangeRateCreateRequest>> From<Vec<T>>
for BatchInputExchangeRateCreateRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<ExchangeRateCreateRequest>, const N: usize> From<[T; N]>
for BatchInputExchangeRateCreateRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputExchangeRateUpdateRequest`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputExchangeRateUpdateRequest {
    /// `inputs`: a list: `ExchangeRateUpdateRequest`.
    pub inputs: Vec<ExchangeRateUpdateRequest>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputExchangeRateUpdateRequest "BatchInputExchangeRateUpdateRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputExchangeRateUpdateRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<ExchangeRateUpdateRequest>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<ExchangeRateUpdateRequest>> From<Vec<T>>
for BatchInputExchangeRateUpdateRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<ExchangeRateUpdateRequest>, const N: usize> From<[T; N]>
for BatchInputExchangeRateUpdateRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchResponseExchangeRate`: 8 members.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponseExchangeRate {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `ExchangeRate`.
    pub results: Vec<ExchangeRate>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseExchangeRate "BatchResponseExchangeRate" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseExchangeRate {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<ExchangeRate>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseExchangeRateWithErrors`: 8 members.
///
/// Published by `settings/multicurrency`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponseExchangeRateWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `ExchangeRate`.
    pub results: Vec<ExchangeRate>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseExchangeRateWithErrors "BatchResponseExchangeRateWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseExchangeRateWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<ExchangeRate>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `CentralExchangeRatesInformation`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CentralExchangeRatesInformation {
    /// `centralExchangeRatesEnabled`: true or false.
    pub central_exchange_rates_enabled: bool,
    rest: Rest,
}
crate::runtime::record! {
    CentralExchangeRatesInformation "CentralExchangeRatesInformation" {
        0 central_exchange_rates_enabled "centralExchangeRatesEnabled" required = false;
    }
}
impl CentralExchangeRatesInformation {
    /// One with all that is required.
    pub fn new(central_exchange_rates_enabled: bool) -> Self {
        Self {
            central_exchange_rates_enabled,
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseCurrencyCodeInfoNoPaging`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseCurrencyCodeInfoNoPaging {
    /// `results`: a list: `CurrencyCodeInfo`.
    pub results: Vec<CurrencyCodeInfo>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseCurrencyCodeInfoNoPaging "CollectionResponseCurrencyCodeInfoNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseCurrencyCodeInfoNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<CurrencyCodeInfo>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseExchangeRateForwardPaging`: 2 members.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseExchangeRateForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `ExchangeRate`.
    pub results: Vec<ExchangeRate>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseExchangeRateForwardPaging "CollectionResponseExchangeRateForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseExchangeRateForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ExchangeRate>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseExchangeRateNoPaging`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseExchangeRateNoPaging {
    /// `results`: a list: `ExchangeRate`.
    pub results: Vec<ExchangeRate>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseExchangeRateNoPaging "CollectionResponseExchangeRateNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseExchangeRateNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ExchangeRate>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CompanyCurrency`: 2 members.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CompanyCurrency {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    rest: Rest,
}
crate::runtime::record! {
    CompanyCurrency "CompanyCurrency" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 id "id" required = Text::EMPTY;
    }
}
impl CompanyCurrency {
    /// One with all that is required.
    pub fn new(created_at: impl Into<DateTime>, id: impl Into<Text>) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

/// `CompanyCurrencyUpdateRequest`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CompanyCurrencyUpdateRequest {
    /// `currencyCode`: `PublicBudgetTotalsCurrencyCode`.
    pub currency_code: PublicBudgetTotalsCurrencyCode,
    rest: Rest,
}
crate::runtime::record! {
    CompanyCurrencyUpdateRequest "CompanyCurrencyUpdateRequest" {
        0 currency_code "currencyCode" required = Shaped::blank();
    }
}
impl CompanyCurrencyUpdateRequest {
    /// One with all that is required.
    pub fn new(currency_code: impl Into<PublicBudgetTotalsCurrencyCode>) -> Self {
        Self {
            currency_code: currency_code.into(),
            ..Shaped::blank()
        }
    }
}

/// `CurrencyCodeInfo`: 2 members.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CurrencyCodeInfo {
    /// `currencyCode`: text.
    pub currency_code: Text,
    /// `currencyName`: text.
    pub currency_name: Text,
    rest: Rest,
}
crate::runtime::record! {
    CurrencyCodeInfo "CurrencyCodeInfo" {
        0 currency_code "currencyCode" required = Text::EMPTY;
        1 currency_name "currencyName" required = Text::EMPTY;
    }
}
impl CurrencyCodeInfo {
    /// One with all that is required.
    pub fn new(currency_code: impl Into<Text>, currency_name: impl Into<Text>) -> Self {
        Self {
            currency_code: currency_code.into(),
            currency_name: currency_name.into(),
            ..Shaped::blank()
        }
    }
}

/// `CurrencyCreateRequest`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CurrencyCreateRequest {
    /// `currencyCode`: `PublicBudgetTotalsCurrencyCode`.
    pub currency_code: PublicBudgetTotalsCurrencyCode,
    rest: Rest,
}
crate::runtime::record! {
    CurrencyCreateRequest "CurrencyCreateRequest" {
        0 currency_code "currencyCode" required = Shaped::blank();
    }
}
impl CurrencyCreateRequest {
    /// One with all that is required.
    pub fn new(currency_code: impl Into<PublicBudgetTotalsCurrencyCode>) -> Self {
        Self {
            currency_code: currency_code.into(),
            ..Shaped::blank()
        }
    }
}

/// `CurrencyPairUpdate`: 3 members.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CurrencyPairUpdate {
    /// `fromCurrencyCode`: `PublicBudgetTotalsCurrencyCode`.
    pub from_currency_code: PublicBudgetTotalsCurrencyCode,
    /// `toCurrencyCode`: `PublicBudgetTotalsCurrencyCode`.
    pub to_currency_code: PublicBudgetTotalsCurrencyCode,
    /// `visibleInUI`: true or false.
    pub visible_in_ui: bool,
    rest: Rest,
}
crate::runtime::record! {
    CurrencyPairUpdate "CurrencyPairUpdate" {
        0 from_currency_code "fromCurrencyCode" required = Shaped::blank();
        1 to_currency_code "toCurrencyCode" required = Shaped::blank();
        2 visible_in_ui "visibleInUI" required = false;
    }
}
impl CurrencyPairUpdate {
    /// One with all that is required.
    pub fn new(
        from_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>,
        to_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>,
        visible_in_ui: bool,
    ) -> Self {
        Self {
            from_currency_code: from_currency_code.into(),
            to_currency_code: to_currency_code.into(),
            visible_in_ui,
            ..Shaped::blank()
        }
    }
}

/// `ExchangeRate`: 8 members.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExchangeRate {
    /// `conversionRate`: a number.
    pub conversion_rate: f64,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `effectiveAt`: a point in time.
    pub effective_at: DateTime,
    /// `fromCurrencyCode`: `PublicBudgetTotalsCurrencyCode`.
    pub from_currency_code: PublicBudgetTotalsCurrencyCode,
    /// `id`: text.
    pub id: Text,
    /// `toCurrencyCode`: `PublicBudgetTotalsCurrencyCode`.
    pub to_currency_code: PublicBudgetTotalsCurrencyCode,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `visibleInUI`: true or false.
    pub visible_in_ui: bool,
    rest: Rest,
}
crate::runtime::record! {
    ExchangeRate "ExchangeRate" {
        0 conversion_rate "conversionRate" required = 0.0;
        1 created_at "createdAt" required = DateTime::UNSET;
        2 effective_at "effectiveAt" required = DateTime::UNSET;
        3 from_currency_code "fromCurrencyCode" required = Shaped::blank();
        4 id "id" required = Text::EMPTY;
        5 to_currency_code "toCurrencyCode" required = Shaped::blank();
        6 updated_at "updatedAt" required = DateTime::UNSET;
        7 visible_in_ui "visibleInUI" required = false;
    }
}
impl ExchangeRate {
    /// One with all that is required.
    pub fn new(
        conversion_rate: impl Into<f64>,
        created_at: impl Into<DateTime>,
        effective_at: impl Into<DateTime>,
        from_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>,
        id: impl Into<Text>,
        to_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>,
        updated_at: impl Into<DateTime>,
        visible_in_ui: bool,
    ) -> Self {
        Self {
            conversion_rate: conversion_rate.into(),
            created_at: created_at.into(),
            effective_at: effective_at.into(),
            from_currency_code: from_currency_code.into(),
            id: id.into(),
            to_currency_code: to_currency_code.into(),
            updated_at: updated_at.into(),
            visible_in_ui,
            ..Shaped::blank()
        }
    }
}

/// `ExchangeRateCreateRequest`: 3 members.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExchangeRateCreateRequest {
    /// `conversionRate`: a number.
    pub conversion_rate: f64,
    /// `effectiveAt`: a point in time; may be absent.
    pub effective_at: Option<DateTime>,
    /// `fromCurrencyCode`: `PublicBudgetTotalsCurrencyCode`.
    pub from_currency_code: PublicBudgetTotalsCurrencyCode,
    rest: Rest,
}
crate::runtime::record! {
    ExchangeRateCreateRequest "ExchangeRateCreateRequest" {
        0 conversion_rate "conversionRate" required = 0.0;
        1 effective_at "effectiveAt" optional = None;
        2 from_currency_code "fromCurrencyCode" required = Shaped::blank();
    }
}
impl ExchangeRateCreateRequest {
    /// One with all that is required.
    pub fn new(
        conversion_rate: impl Into<f64>,
        from_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>,
    ) -> Self {
        Self {
            conversion_rate: conversion_rate.into(),
            from_currency_code: from_currency_code.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `effectiveAt`.
    pub fn effective_at(mut self, effective_at: impl Into<DateTime>) -> Self {
        self.effective_at = Some(effective_at.into());
        self
    }
}

/// `ExchangeRateMultiplier`: 2 members.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExchangeRateMultiplier {
    /// `conversionRate`: a number.
    pub conversion_rate: f64,
    /// `effectiveAt`: a point in time; may be absent.
    pub effective_at: Option<DateTime>,
    rest: Rest,
}
crate::runtime::record! {
    ExchangeRateMultiplier "ExchangeRateMultiplier" {
        0 conversion_rate "conversionRate" required = 0.0;
        1 effective_at "effectiveAt" optional = None;
    }
}
impl ExchangeRateMultiplier {
    /// One with all that is required.
    pub fn new(conversion_rate: impl Into<f64>) -> Self {
        Self {
            conversion_rate: conversion_rate.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `effectiveAt`.
    pub fn effective_at(mut self, effective_at: impl Into<DateTime>) -> Self {
        self.effective_at = Some(effective_at.into());
        self
    }
}

/// `ExchangeRateUpdateRequest`: 3 members.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExchangeRateUpdateRequest {
    /// `conversionRate`: a number.
    pub conversion_rate: f64,
    /// `effectiveAt`: a point in time; may be absent.
    pub effective_at: Option<DateTime>,
    /// `id`: text.
    pub id: Text,
    rest: Rest,
}
crate::runtime::record! {
    ExchangeRateUpdateRequest "ExchangeRateUpdateRequest" {
        0 conversion_rate "conversionRate" required = 0.0;
        1 effective_at "effectiveAt" optional = None;
        2 id "id" required = Text::EMPTY;
    }
}
impl ExchangeRateUpdateRequest {
    /// One with all that is required.
    pub fn new(conversion_rate: impl Into<f64>, id: impl Into<Text>) -> Self {
        Self {
            conversion_rate: conversion_rate.into(),
            id: id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `effectiveAt`.
    pub fn effective_at(mut self, effective_at: impl Into<DateTime>) -> Self {
        self.effective_at = Some(effective_at.into());
        self
    }
}

/// `BatchResponseExchangeRate`: 6 members.
///
/// Published by `settings/multicurrency`, in 2026-03, v3.
#[doc(alias = "BatchResponseExchangeRate")]
#[non_exhaustive]
pub struct MulticurrencyBatchResponseExchangeRate {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `ExchangeRate`.
    pub results: Vec<ExchangeRate>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    MulticurrencyBatchResponseExchangeRate "BatchResponseExchangeRate" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl MulticurrencyBatchResponseExchangeRate {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<ExchangeRate>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}
