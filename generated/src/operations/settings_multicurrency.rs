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
pub struct AddCurrencyCurrencyCentralFxRates {
    /// The body, `application/json`: `CurrencyCreateRequest`.
    pub body: CurrencyCreateRequest,
}
impl<E: Endpoint> Call<AddCurrencyCurrencyCentralFxRates, E> {
    /// With all that is required.
    pub fn new(body: impl Into<CurrencyCreateRequest>) -> Self {
        Self::of(AddCurrencyCurrencyCentralFxRates { body: body.into() })
    }
}
impl Shaped for AddCurrencyCurrencyCentralFxRates {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AddCurrencyCurrencyCentralFxRates", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for AddCurrencyCurrencyCentralFxRates {
    type Response = ExchangeRate;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchCreateCurrencyExchangeRates {
    /// The body, `application/json`: `BatchInputExchangeRateCreateRequest`.
    pub body: BatchInputExchangeRateCreateRequest,
}
impl<E: Endpoint> Call<BatchCreateCurrencyExchangeRates, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputExchangeRateCreateRequest>) -> Self {
        Self::of(BatchCreateCurrencyExchangeRates { body: body.into() })
    }
}
impl Shaped for BatchCreateCurrencyExchangeRates {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchCreateCurrencyExchangeRates {
    type Response = Batch<BatchResponseExchangeRate, BatchResponseExchangeRate>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadCurrencyExchangeRates {
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
}
impl<E: Endpoint> Call<BatchReadCurrencyExchangeRates, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self {
        Self::of(BatchReadCurrencyExchangeRates { body: body.into() })
    }
}
impl Shaped for BatchReadCurrencyExchangeRates {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchReadCurrencyExchangeRates {
    type Response = Batch<BatchResponseExchangeRate, BatchResponseExchangeRate>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchUpdateCurrencyExchangeRates {
    /// The body, `application/json`: `BatchInputExchangeRateUpdateRequest`.
    pub body: BatchInputExchangeRateUpdateRequest,
}
impl<E: Endpoint> Call<BatchUpdateCurrencyExchangeRates, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputExchangeRateUpdateRequest>) -> Self {
        Self::of(BatchUpdateCurrencyExchangeRates { body: body.into() })
    }
}
impl Shaped for BatchUpdateCurrencyExchangeRates {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for BatchUpdateCurrencyExchangeRates {
    type Response = Batch<BatchResponseExchangeRate, BatchResponseExchangeRate>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateCurrencyExchangeRate {
    /// The body, `application/json`: `ExchangeRateCreateRequest`.
    pub body: ExchangeRateCreateRequest,
}
impl<E: Endpoint> Call<CreateCurrencyExchangeRate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ExchangeRateCreateRequest>) -> Self {
        Self::of(CreateCurrencyExchangeRate { body: body.into() })
    }
}
impl Shaped for CreateCurrencyExchangeRate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateCurrencyExchangeRate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateCurrencyExchangeRate {
    type Response = ExchangeRate;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetCurrencyCentralFxRateInformation {}
impl<E: Endpoint> Call<GetCurrencyCentralFxRateInformation, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<GetCurrencyCentralFxRateInformation, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetCurrencyCentralFxRateInformation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetCurrencyCentralFxRateInformation", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for GetCurrencyCentralFxRateInformation {
    type Response = CentralExchangeRatesInformation;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetCurrencyCompanyCurrency {}
impl<E: Endpoint> Call<GetCurrencyCompanyCurrency, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<GetCurrencyCompanyCurrency, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetCurrencyCompanyCurrency {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetCurrencyCompanyCurrency", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for GetCurrencyCompanyCurrency {
    type Response = CompanyCurrency;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetCurrencyExchangeRate {
    /// In the path: text.
    pub exchange_rate_id: Text,
}
impl<E: Endpoint> Call<GetCurrencyExchangeRate, E> {
    /// With all that is required.
    pub fn new(exchange_rate_id: impl Into<Text>) -> Self {
        Self::of(GetCurrencyExchangeRate { exchange_rate_id: exchange_rate_id.into() })
    }
}
impl Shaped for GetCurrencyExchangeRate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetCurrencyExchangeRate", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { exchange_rate_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.exchange_rate_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.exchange_rate_id }
}
impl Signature for GetCurrencyExchangeRate {
    type Response = ExchangeRate;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetCurrencyExchangeRateCurrent {}
impl<E: Endpoint> Call<GetCurrencyExchangeRateCurrent, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<GetCurrencyExchangeRateCurrent, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetCurrencyExchangeRateCurrent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetCurrencyExchangeRateCurrent", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for GetCurrencyExchangeRateCurrent {
    type Response = CollectionResponseExchangeRateNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCurrencyCentralFxRateUnsupportedCurrencies {}
impl<E: Endpoint> Call<ListCurrencyCentralFxRateUnsupportedCurrencies, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListCurrencyCentralFxRateUnsupportedCurrencies, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListCurrencyCentralFxRateUnsupportedCurrencies {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCurrencyCentralFxRateUnsupportedCurrencies", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListCurrencyCentralFxRateUnsupportedCurrencies {
    type Response = CollectionResponseCurrencyCodeInfoNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCurrencyCodes {}
impl<E: Endpoint> Call<ListCurrencyCodes, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListCurrencyCodes, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListCurrencyCodes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCurrencyCodes", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListCurrencyCodes {
    type Response = CollectionResponseCurrencyCodeInfoNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCurrencyExchangeRates {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `fromCurrencyCode`: `PublicBudgetTotalsCurrencyCode`; may be absent.
    pub from_currency_code: Option<PublicBudgetTotalsCurrencyCode>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `toCurrencyCode`: `PublicBudgetTotalsCurrencyCode`; may be absent.
    pub to_currency_code: Option<PublicBudgetTotalsCurrencyCode>,
}
impl<E: Endpoint> Call<ListCurrencyExchangeRates, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `fromCurrencyCode`.
    pub fn from_currency_code(mut self, from_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>) -> Self {
        self.parts.from_currency_code = Some(from_currency_code.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `toCurrencyCode`.
    pub fn to_currency_code(mut self, to_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>) -> Self {
        self.parts.to_currency_code = Some(to_currency_code.into()); self
    }
}
impl<E: Endpoint> Default for Call<ListCurrencyExchangeRates, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListCurrencyExchangeRates {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "fromCurrencyCode", required: false },
            Member { name: "limit", required: false }, Member { name: "toCurrencyCode", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, from_currency_code: None, limit: None, to_currency_code: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.from_currency_code, 2 => &self.limit, _ => &self.to_currency_code }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.from_currency_code, 2 => &mut self.limit,
            _ => &mut self.to_currency_code,
        }
    }
}
impl Signature for ListCurrencyExchangeRates {
    type Response = CollectionResponseExchangeRateForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2026-03, v3.
#[non_exhaustive]
pub struct MulticurrencyBatchCreateCurrencyExchangeRates {
    /// The body, `application/json`: `BatchInputExchangeRateCreateRequest`.
    pub body: BatchInputExchangeRateCreateRequest,
}
impl<E: Endpoint> Call<MulticurrencyBatchCreateCurrencyExchangeRates, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputExchangeRateCreateRequest>) -> Self {
        Self::of(MulticurrencyBatchCreateCurrencyExchangeRates { body: body.into() })
    }
}
impl Shaped for MulticurrencyBatchCreateCurrencyExchangeRates {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MulticurrencyBatchCreateCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for MulticurrencyBatchCreateCurrencyExchangeRates {
    type Response = Batch<MulticurrencyBatchResponseExchangeRate, BatchResponseExchangeRateWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2026-03, v3.
#[non_exhaustive]
pub struct MulticurrencyBatchReadCurrencyExchangeRates {
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
}
impl<E: Endpoint> Call<MulticurrencyBatchReadCurrencyExchangeRates, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputPublicObjectId>) -> Self {
        Self::of(MulticurrencyBatchReadCurrencyExchangeRates { body: body.into() })
    }
}
impl Shaped for MulticurrencyBatchReadCurrencyExchangeRates {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MulticurrencyBatchReadCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for MulticurrencyBatchReadCurrencyExchangeRates {
    type Response = Batch<MulticurrencyBatchResponseExchangeRate, BatchResponseExchangeRateWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/multicurrency`, in 2026-03, v3.
#[non_exhaustive]
pub struct MulticurrencyBatchUpdateCurrencyExchangeRates {
    /// The body, `application/json`: `BatchInputExchangeRateUpdateRequest`.
    pub body: BatchInputExchangeRateUpdateRequest,
}
impl<E: Endpoint> Call<MulticurrencyBatchUpdateCurrencyExchangeRates, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputExchangeRateUpdateRequest>) -> Self {
        Self::of(MulticurrencyBatchUpdateCurrencyExchangeRates { body: body.into() })
    }
}
impl Shaped for MulticurrencyBatchUpdateCurrencyExchangeRates {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MulticurrencyBatchUpdateCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for MulticurrencyBatchUpdateCurrencyExchangeRates {
    type Response = Batch<MulticurrencyBatchResponseExchangeRate, BatchResponseExchangeRateWithErrors>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetCurrencyCompanyCurrency {
    /// The body, `application/json`: `CompanyCurrencyUpdateRequest`.
    pub body: CompanyCurrencyUpdateRequest,
}
impl<E: Endpoint> Call<SetCurrencyCompanyCurrency, E> {
    /// With all that is required.
    pub fn new(body: impl Into<CompanyCurrencyUpdateRequest>) -> Self {
        Self::of(SetCurrencyCompanyCurrency { body: body.into() })
    }
}
impl Shaped for SetCurrencyCompanyCurrency {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetCurrencyCompanyCurrency", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SetCurrencyCompanyCurrency {
    type Response = CompanyCurrency;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateCurrencyExchangeRate {
    /// In the path: text.
    pub exchange_rate_id: Text,
    /// The body, `application/json`: `ExchangeRateMultiplier`.
    pub body: ExchangeRateMultiplier,
}
impl<E: Endpoint> Call<UpdateCurrencyExchangeRate, E> {
    /// With all that is required.
    pub fn new(exchange_rate_id: impl Into<Text>, body: impl Into<ExchangeRateMultiplier>) -> Self {
        Self::of(UpdateCurrencyExchangeRate { exchange_rate_id: exchange_rate_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateCurrencyExchangeRate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateCurrencyExchangeRate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { exchange_rate_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.exchange_rate_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.exchange_rate_id, _ => &mut self.body }
    }
}
impl Signature for UpdateCurrencyExchangeRate {
    type Response = ExchangeRate;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateVisibilityCurrencyExchangeRates {
    /// The body, `application/json`: `CurrencyPairUpdate`.
    pub body: CurrencyPairUpdate,
}
impl<E: Endpoint> Call<UpdateVisibilityCurrencyExchangeRates, E> {
    /// With all that is required.
    pub fn new(body: impl Into<CurrencyPairUpdate>) -> Self {
        Self::of(UpdateVisibilityCurrencyExchangeRates { body: body.into() })
    }
}
impl Shaped for UpdateVisibilityCurrencyExchangeRates {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateVisibilityCurrencyExchangeRates", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for UpdateVisibilityCurrencyExchangeRates {
    type Response = ();
}
