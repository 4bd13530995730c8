// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputExchangeRateCreateRequest, BatchInputExchangeRateUpdateRequest, BatchInputPublicObjectId,
    BatchResponseExchangeRate, BatchResponseExchangeRateWithErrors, CentralExchangeRatesInformation,
    CollectionResponseCurrencyCodeInfoNoPaging, CollectionResponseExchangeRateForwardPaging,
    CollectionResponseExchangeRateNoPaging, CompanyCurrency, CompanyCurrencyUpdateRequest, CurrencyCreateRequest,
    CurrencyPairUpdate, ExchangeRate, ExchangeRateCreateRequest, ExchangeRateMultiplier,
    MulticurrencyBatchResponseExchangeRate, PublicBudgetTotalsCurrencyCode,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AddCurrencyCurrencyCentralFxRates<E> {
    /// The body, `application/json`: a `CurrencyCreateRequest`.
    pub body: CurrencyCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AddCurrencyCurrencyCentralFxRates<E> {
    /// With all that is required.
    pub fn new(body: impl Into<CurrencyCreateRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for AddCurrencyCurrencyCentralFxRates<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AddCurrencyCurrencyCentralFxRates", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for AddCurrencyCurrencyCentralFxRates<E> {
    type Response = ExchangeRate;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchCreateCurrencyExchangeRates<E> {
    /// The body, `application/json`: a `BatchInputExchangeRateCreateRequest`.
    pub body: BatchInputExchangeRateCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateCurrencyExchangeRates<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputExchangeRateCreateRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchCreateCurrencyExchangeRates<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchCreateCurrencyExchangeRates<E> {
    type Response = BatchResponseExchangeRate;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadCurrencyExchangeRates<E> {
    /// The body, `application/json`: a `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadCurrencyExchangeRates<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for BatchReadCurrencyExchangeRates<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchReadCurrencyExchangeRates<E> {
    type Response = BatchResponseExchangeRate;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchUpdateCurrencyExchangeRates<E> {
    /// The body, `application/json`: a `BatchInputExchangeRateUpdateRequest`.
    pub body: BatchInputExchangeRateUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateCurrencyExchangeRates<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputExchangeRateUpdateRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchUpdateCurrencyExchangeRates<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for BatchUpdateCurrencyExchangeRates<E> {
    type Response = BatchResponseExchangeRate;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateCurrencyExchangeRate<E> {
    /// The body, `application/json`: a `ExchangeRateCreateRequest`.
    pub body: ExchangeRateCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateCurrencyExchangeRate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ExchangeRateCreateRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateCurrencyExchangeRate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateCurrencyExchangeRate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateCurrencyExchangeRate<E> {
    type Response = ExchangeRate;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetCurrencyCentralFxRateInformation<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetCurrencyCentralFxRateInformation<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for GetCurrencyCentralFxRateInformation<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetCurrencyCentralFxRateInformation<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetCurrencyCentralFxRateInformation", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for GetCurrencyCentralFxRateInformation<E> {
    type Response = CentralExchangeRatesInformation;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetCurrencyCompanyCurrency<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetCurrencyCompanyCurrency<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for GetCurrencyCompanyCurrency<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetCurrencyCompanyCurrency<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetCurrencyCompanyCurrency", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for GetCurrencyCompanyCurrency<E> {
    type Response = CompanyCurrency;
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
    /// With all that is required.
    pub fn new(exchange_rate_id: impl Into<Text>) -> Self {
        Self { exchange_rate_id: exchange_rate_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetCurrencyExchangeRate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetCurrencyExchangeRate", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { exchange_rate_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.exchange_rate_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.exchange_rate_id } }
}
impl<E: Endpoint> Signature for GetCurrencyExchangeRate<E> {
    type Response = ExchangeRate;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetCurrencyExchangeRateCurrent<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetCurrencyExchangeRateCurrent<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for GetCurrencyExchangeRateCurrent<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetCurrencyExchangeRateCurrent<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetCurrencyExchangeRateCurrent", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for GetCurrencyExchangeRateCurrent<E> {
    type Response = CollectionResponseExchangeRateNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCurrencyCentralFxRateUnsupportedCurrencies<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCurrencyCentralFxRateUnsupportedCurrencies<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListCurrencyCentralFxRateUnsupportedCurrencies<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListCurrencyCentralFxRateUnsupportedCurrencies<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCurrencyCentralFxRateUnsupportedCurrencies", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListCurrencyCentralFxRateUnsupportedCurrencies<E> {
    type Response = CollectionResponseCurrencyCodeInfoNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCurrencyCodes<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCurrencyCodes<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListCurrencyCodes<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListCurrencyCodes<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCurrencyCodes", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListCurrencyCodes<E> {
    type Response = CollectionResponseCurrencyCodeInfoNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCurrencyExchangeRates<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `fromCurrencyCode`: a `PublicBudgetTotalsCurrencyCode`; may be absent.
    pub from_currency_code: Option<PublicBudgetTotalsCurrencyCode>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `toCurrencyCode`: a `PublicBudgetTotalsCurrencyCode`; may be absent.
    pub to_currency_code: Option<PublicBudgetTotalsCurrencyCode>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCurrencyExchangeRates<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `fromCurrencyCode`.
    pub fn from_currency_code(mut self, from_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>) -> Self {
        self.from_currency_code = Some(from_currency_code.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `toCurrencyCode`.
    pub fn to_currency_code(mut self, to_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>) -> Self {
        self.to_currency_code = Some(to_currency_code.into()); self
    }
}
impl<E: Endpoint> Default for ListCurrencyExchangeRates<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListCurrencyExchangeRates<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "fromCurrencyCode", required: false },
            Member { name: "limit", required: false }, Member { name: "toCurrencyCode", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { after: None, from_currency_code: None, limit: None, to_currency_code: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.from_currency_code, 2 => &self.limit, _ => &self.to_currency_code }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.from_currency_code, 2 => &mut self.limit,
            _ => &mut self.to_currency_code,
        }
    }
}
impl<E: Endpoint> Signature for ListCurrencyExchangeRates<E> {
    type Response = CollectionResponseExchangeRateForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2026-03, v3.
#[non_exhaustive]
pub struct MulticurrencyBatchCreateCurrencyExchangeRates<E> {
    /// The body, `application/json`: a `BatchInputExchangeRateCreateRequest`.
    pub body: BatchInputExchangeRateCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MulticurrencyBatchCreateCurrencyExchangeRates<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputExchangeRateCreateRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MulticurrencyBatchCreateCurrencyExchangeRates<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MulticurrencyBatchCreateCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for MulticurrencyBatchCreateCurrencyExchangeRates<E> {
    type Response = Batch<MulticurrencyBatchResponseExchangeRate, BatchResponseExchangeRateWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2026-03, v3.
#[non_exhaustive]
pub struct MulticurrencyBatchReadCurrencyExchangeRates<E> {
    /// The body, `application/json`: a `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MulticurrencyBatchReadCurrencyExchangeRates<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for MulticurrencyBatchReadCurrencyExchangeRates<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MulticurrencyBatchReadCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for MulticurrencyBatchReadCurrencyExchangeRates<E> {
    type Response = Batch<MulticurrencyBatchResponseExchangeRate, BatchResponseExchangeRateWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2026-03, v3.
#[non_exhaustive]
pub struct MulticurrencyBatchUpdateCurrencyExchangeRates<E> {
    /// The body, `application/json`: a `BatchInputExchangeRateUpdateRequest`.
    pub body: BatchInputExchangeRateUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MulticurrencyBatchUpdateCurrencyExchangeRates<E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputExchangeRateUpdateRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MulticurrencyBatchUpdateCurrencyExchangeRates<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MulticurrencyBatchUpdateCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for MulticurrencyBatchUpdateCurrencyExchangeRates<E> {
    type Response = Batch<MulticurrencyBatchResponseExchangeRate, BatchResponseExchangeRateWithErrors>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetCurrencyCompanyCurrency<E> {
    /// The body, `application/json`: a `CompanyCurrencyUpdateRequest`.
    pub body: CompanyCurrencyUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetCurrencyCompanyCurrency<E> {
    /// With all that is required.
    pub fn new(body: impl Into<CompanyCurrencyUpdateRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetCurrencyCompanyCurrency<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetCurrencyCompanyCurrency", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SetCurrencyCompanyCurrency<E> {
    type Response = CompanyCurrency;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateCurrencyExchangeRate<E> {
    /// The path's `exchange_rate_id`: text.
    pub exchange_rate_id: Text,
    /// The body, `application/json`: a `ExchangeRateMultiplier`.
    pub body: ExchangeRateMultiplier,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateCurrencyExchangeRate<E> {
    /// With all that is required.
    pub fn new(exchange_rate_id: impl Into<Text>, body: impl Into<ExchangeRateMultiplier>) -> Self {
        Self { exchange_rate_id: exchange_rate_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateCurrencyExchangeRate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateCurrencyExchangeRate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { exchange_rate_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.exchange_rate_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.exchange_rate_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateCurrencyExchangeRate<E> {
    type Response = ExchangeRate;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateVisibilityCurrencyExchangeRates<E> {
    /// The body, `application/json`: a `CurrencyPairUpdate`.
    pub body: CurrencyPairUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateVisibilityCurrencyExchangeRates<E> {
    /// With all that is required.
    pub fn new(body: impl Into<CurrencyPairUpdate>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for UpdateVisibilityCurrencyExchangeRates<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateVisibilityCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for UpdateVisibilityCurrencyExchangeRates<E> {
    type Response = ();
}

crate::runtime::operation_traits! {
    AddCurrencyCurrencyCentralFxRates, BatchCreateCurrencyExchangeRates, BatchReadCurrencyExchangeRates,
    BatchUpdateCurrencyExchangeRates, CreateCurrencyExchangeRate, GetCurrencyCentralFxRateInformation,
    GetCurrencyCompanyCurrency, GetCurrencyExchangeRate, GetCurrencyExchangeRateCurrent,
    ListCurrencyCentralFxRateUnsupportedCurrencies, ListCurrencyCodes, ListCurrencyExchangeRates,
    MulticurrencyBatchCreateCurrencyExchangeRates, MulticurrencyBatchReadCurrencyExchangeRates,
    MulticurrencyBatchUpdateCurrencyExchangeRates, SetCurrencyCompanyCurrency, UpdateCurrencyExchangeRate,
    UpdateVisibilityCurrencyExchangeRates,
}
