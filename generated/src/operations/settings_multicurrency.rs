// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AddCurrencyCurrencyCentralFxRates<E> {
    /// The body, `application/json`: `CurrencyCreateRequest`.
    pub body: CurrencyCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AddCurrencyCurrencyCentralFxRates<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<CurrencyCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AddCurrencyCurrencyCentralFxRates "AddCurrencyCurrencyCentralFxRates" -> ExchangeRate {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchCreateCurrencyExchangeRates<E> {
    /// The body, `application/json`: `BatchInputExchangeRateCreateRequest`.
    pub body: BatchInputExchangeRateCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateCurrencyExchangeRates<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputExchangeRateCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateCurrencyExchangeRates "BatchCreateCurrencyExchangeRates" -> BatchResponseExchangeRate {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadCurrencyExchangeRates<E> {
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadCurrencyExchangeRates<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchReadCurrencyExchangeRates "BatchReadCurrencyExchangeRates" -> BatchResponseExchangeRate {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchUpdateCurrencyExchangeRates<E> {
    /// The body, `application/json`: `BatchInputExchangeRateUpdateRequest`.
    pub body: BatchInputExchangeRateUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateCurrencyExchangeRates<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputExchangeRateUpdateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchUpdateCurrencyExchangeRates "BatchUpdateCurrencyExchangeRates" -> BatchResponseExchangeRate {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateCurrencyExchangeRate<E> {
    /// The body, `application/json`: `ExchangeRateCreateRequest`.
    pub body: ExchangeRateCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateCurrencyExchangeRate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ExchangeRateCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateCurrencyExchangeRate "CreateCurrencyExchangeRate" -> ExchangeRate {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetCurrencyCentralFxRateInformation<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetCurrencyCentralFxRateInformation<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for GetCurrencyCentralFxRateInformation<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetCurrencyCentralFxRateInformation "GetCurrencyCentralFxRateInformation" -> CentralExchangeRatesInformation {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetCurrencyCompanyCurrency<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetCurrencyCompanyCurrency<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for GetCurrencyCompanyCurrency<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetCurrencyCompanyCurrency "GetCurrencyCompanyCurrency" -> CompanyCurrency {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetCurrencyExchangeRate<E> {
    /// The path's `exchange_rate_id`: text.
    pub exchange_rate_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetCurrencyExchangeRate<E> {
    /// A request with all that is required.
    pub fn new(exchange_rate_id: impl Into<Text>) -> Self {
        Self {
            exchange_rate_id: exchange_rate_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetCurrencyExchangeRate "GetCurrencyExchangeRate" -> ExchangeRate {
        path 1 {
            0 exchange_rate_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetCurrencyExchangeRateCurrent<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetCurrencyExchangeRateCurrent<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for GetCurrencyExchangeRateCurrent<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetCurrencyExchangeRateCurrent "GetCurrencyExchangeRateCurrent" -> CollectionResponseExchangeRateNoPaging {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCurrencyCentralFxRateUnsupportedCurrencies<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCurrencyCentralFxRateUnsupportedCurrencies<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListCurrencyCentralFxRateUnsupportedCurrencies<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListCurrencyCentralFxRateUnsupportedCurrencies "ListCurrencyCentralFxRateUnsupportedCurrencies" -> CollectionResponseCurrencyCodeInfoNoPaging {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCurrencyCodes<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCurrencyCodes<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListCurrencyCodes<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListCurrencyCodes "ListCurrencyCodes" -> CollectionResponseCurrencyCodeInfoNoPaging {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCurrencyExchangeRates<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `fromCurrencyCode`: `PublicBudgetTotalsCurrencyCode`; may be absent.
    pub from_currency_code: Option<PublicBudgetTotalsCurrencyCode>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `toCurrencyCode`: `PublicBudgetTotalsCurrencyCode`; may be absent.
    pub to_currency_code: Option<PublicBudgetTotalsCurrencyCode>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCurrencyExchangeRates<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `from_currency_code`.
    pub fn from_currency_code(
        mut self,
        from_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>,
    ) -> Self {
        self.from_currency_code = Some(from_currency_code.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `to_currency_code`.
    pub fn to_currency_code(
        mut self,
        to_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>,
    ) -> Self {
        self.to_currency_code = Some(to_currency_code.into());
        self
    }
}
impl<E: Endpoint> Default for ListCurrencyExchangeRates<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListCurrencyExchangeRates "ListCurrencyExchangeRates" -> CollectionResponseExchangeRateForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 from_currency_code "fromCurrencyCode" optional = None;
            2 limit "limit" optional = None;
            3 to_currency_code "toCurrencyCode" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2026-03, v3.
#[non_exhaustive]
pub struct MulticurrencyBatchCreateCurrencyExchangeRates<E> {
    /// The body, `application/json`: `BatchInputExchangeRateCreateRequest`.
    pub body: BatchInputExchangeRateCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MulticurrencyBatchCreateCurrencyExchangeRates<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputExchangeRateCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MulticurrencyBatchCreateCurrencyExchangeRates "MulticurrencyBatchCreateCurrencyExchangeRates" -> Batch<MulticurrencyBatchResponseExchangeRate, BatchResponseExchangeRateWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2026-03, v3.
#[non_exhaustive]
pub struct MulticurrencyBatchReadCurrencyExchangeRates<E> {
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MulticurrencyBatchReadCurrencyExchangeRates<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MulticurrencyBatchReadCurrencyExchangeRates "MulticurrencyBatchReadCurrencyExchangeRates" -> Batch<MulticurrencyBatchResponseExchangeRate, BatchResponseExchangeRateWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2026-03, v3.
#[non_exhaustive]
pub struct MulticurrencyBatchUpdateCurrencyExchangeRates<E> {
    /// The body, `application/json`: `BatchInputExchangeRateUpdateRequest`.
    pub body: BatchInputExchangeRateUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MulticurrencyBatchUpdateCurrencyExchangeRates<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputExchangeRateUpdateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MulticurrencyBatchUpdateCurrencyExchangeRates "MulticurrencyBatchUpdateCurrencyExchangeRates" -> Batch<MulticurrencyBatchResponseExchangeRate, BatchResponseExchangeRateWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetCurrencyCompanyCurrency<E> {
    /// The body, `application/json`: `CompanyCurrencyUpdateRequest`.
    pub body: CompanyCurrencyUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetCurrencyCompanyCurrency<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<CompanyCurrencyUpdateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetCurrencyCompanyCurrency "SetCurrencyCompanyCurrency" -> CompanyCurrency {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateCurrencyExchangeRate<E> {
    /// The path's `exchange_rate_id`: text.
    pub exchange_rate_id: Text,
    /// The body, `application/json`: `ExchangeRateMultiplier`.
    pub body: ExchangeRateMultiplier,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateCurrencyExchangeRate<E> {
    /// A request with all that is required.
    pub fn new(
        exchange_rate_id: impl Into<Text>,
        body: impl Into<ExchangeRateMultiplier>,
    ) -> Self {
        Self {
            exchange_rate_id: exchange_rate_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateCurrencyExchangeRate "UpdateCurrencyExchangeRate" -> ExchangeRate {
        path 1 {
            0 exchange_rate_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateVisibilityCurrencyExchangeRates<E> {
    /// The body, `application/json`: `CurrencyPairUpdate`.
    pub body: CurrencyPairUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateVisibilityCurrencyExchangeRates<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<CurrencyPairUpdate>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateVisibilityCurrencyExchangeRates "UpdateVisibilityCurrencyExchangeRates" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}
