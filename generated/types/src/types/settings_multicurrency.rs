// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, ForwardPaging, PublicBudgetTotalsCurrencyCode, StandardError,
};

/// `BatchInputExchangeRateCreateRequest`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputExchangeRateCreateRequest {
    /// `inputs`: a list: `ExchangeRateCreateRequest`.
    pub inputs: Vec<ExchangeRateCreateRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputExchangeRateCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputExchangeRateCreateRequest", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputExchangeRateCreateRequest {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<ExchangeRateCreateRequest>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ExchangeRateCreateRequest>> From<Vec<T>> for BatchInputExchangeRateCreateRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ExchangeRateCreateRequest>, const N: usize> From<[T; N]> for BatchInputExchangeRateCreateRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputExchangeRateUpdateRequest`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct BatchInputExchangeRateUpdateRequest {
    /// `inputs`: a list: `ExchangeRateUpdateRequest`.
    pub inputs: Vec<ExchangeRateUpdateRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputExchangeRateUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputExchangeRateUpdateRequest", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputExchangeRateUpdateRequest {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<ExchangeRateUpdateRequest>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ExchangeRateUpdateRequest>> From<Vec<T>> for BatchInputExchangeRateUpdateRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ExchangeRateUpdateRequest>, const N: usize> From<[T; N]> for BatchInputExchangeRateUpdateRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseExchangeRate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseExchangeRate", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponseExchangeRate {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<ExchangeRate>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseExchangeRate: ExchangeRate }

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseExchangeRateWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseExchangeRateWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponseExchangeRateWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<ExchangeRate>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseExchangeRateWithErrors: ExchangeRate }

/// `CentralExchangeRatesInformation`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CentralExchangeRatesInformation {
    /// `centralExchangeRatesEnabled`: true or false.
    pub central_exchange_rates_enabled: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CentralExchangeRatesInformation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CentralExchangeRatesInformation", kind: Kind::Record(&[
            Member { name: "centralExchangeRatesEnabled", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { central_exchange_rates_enabled: false, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.central_exchange_rates_enabled, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.central_exchange_rates_enabled, _ => &mut self.rest }
    }
}
impl CentralExchangeRatesInformation {
    /// With all that is required.
    pub fn new(central_exchange_rates_enabled: bool) -> Self {
        Self { central_exchange_rates_enabled, rest: Rest::EMPTY }
    }
}

/// `CollectionResponseCurrencyCodeInfoNoPaging`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseCurrencyCodeInfoNoPaging {
    /// `results`: a list: `CurrencyCodeInfo`.
    pub results: Vec<CurrencyCodeInfo>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseCurrencyCodeInfoNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseCurrencyCodeInfoNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseCurrencyCodeInfoNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<CurrencyCodeInfo>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<CurrencyCodeInfo>> From<Vec<T>> for CollectionResponseCurrencyCodeInfoNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<CurrencyCodeInfo>, const N: usize> From<[T; N]> for CollectionResponseCurrencyCodeInfoNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseExchangeRateForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseExchangeRateForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseExchangeRateForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ExchangeRate>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<ExchangeRate>> From<Vec<T>> for CollectionResponseExchangeRateForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ExchangeRate>, const N: usize> From<[T; N]> for CollectionResponseExchangeRateForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseExchangeRateNoPaging`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseExchangeRateNoPaging {
    /// `results`: a list: `ExchangeRate`.
    pub results: Vec<ExchangeRate>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseExchangeRateNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseExchangeRateNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseExchangeRateNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ExchangeRate>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ExchangeRate>> From<Vec<T>> for CollectionResponseExchangeRateNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ExchangeRate>, const N: usize> From<[T; N]> for CollectionResponseExchangeRateNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CompanyCurrency {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CompanyCurrency", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { created_at: DateTime::UNSET, id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.created_at, 1 => &self.id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.created_at, 1 => &mut self.id, _ => &mut self.rest }
    }
}
impl CompanyCurrency {
    /// With all that is required.
    pub fn new(created_at: impl Into<DateTime>, id: impl Into<Text>) -> Self {
        Self { created_at: created_at.into(), id: id.into(), rest: Rest::EMPTY }
    }
}

/// `CompanyCurrencyUpdateRequest`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CompanyCurrencyUpdateRequest {
    /// `currencyCode`: `PublicBudgetTotalsCurrencyCode`.
    pub currency_code: PublicBudgetTotalsCurrencyCode,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CompanyCurrencyUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CompanyCurrencyUpdateRequest", kind: Kind::Record(&[
            Member { name: "currencyCode", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { currency_code: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.currency_code, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.currency_code, _ => &mut self.rest }
    }
}
impl CompanyCurrencyUpdateRequest {
    /// With all that is required.
    pub fn new(currency_code: impl Into<PublicBudgetTotalsCurrencyCode>) -> Self {
        Self { currency_code: currency_code.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CurrencyCodeInfo {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CurrencyCodeInfo", kind: Kind::Record(&[
            Member { name: "currencyCode", required: true }, Member { name: "currencyName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { currency_code: Text::EMPTY, currency_name: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.currency_code, 1 => &self.currency_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.currency_code, 1 => &mut self.currency_name, _ => &mut self.rest }
    }
}
impl CurrencyCodeInfo {
    /// With all that is required.
    pub fn new(currency_code: impl Into<Text>, currency_name: impl Into<Text>) -> Self {
        Self { currency_code: currency_code.into(), currency_name: currency_name.into(), rest: Rest::EMPTY }
    }
}

/// `CurrencyCreateRequest`: one member.
///
/// Published by `settings/multicurrency`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CurrencyCreateRequest {
    /// `currencyCode`: `PublicBudgetTotalsCurrencyCode`.
    pub currency_code: PublicBudgetTotalsCurrencyCode,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CurrencyCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CurrencyCreateRequest", kind: Kind::Record(&[Member { name: "currencyCode", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { currency_code: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.currency_code, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.currency_code, _ => &mut self.rest }
    }
}
impl CurrencyCreateRequest {
    /// With all that is required.
    pub fn new(currency_code: impl Into<PublicBudgetTotalsCurrencyCode>) -> Self {
        Self { currency_code: currency_code.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CurrencyPairUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CurrencyPairUpdate", kind: Kind::Record(&[
            Member { name: "fromCurrencyCode", required: true }, Member { name: "toCurrencyCode", required: true },
            Member { name: "visibleInUI", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            from_currency_code: Shaped::blank(), to_currency_code: Shaped::blank(), visible_in_ui: false,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.from_currency_code, 1 => &self.to_currency_code, 2 => &self.visible_in_ui, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from_currency_code, 1 => &mut self.to_currency_code, 2 => &mut self.visible_in_ui,
            _ => &mut self.rest,
        }
    }
}
impl CurrencyPairUpdate {
    /// With all that is required.
    pub fn new(
        from_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>,
        to_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>, visible_in_ui: bool,
    ) -> Self {
        Self {
            from_currency_code: from_currency_code.into(), to_currency_code: to_currency_code.into(), visible_in_ui,
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExchangeRate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExchangeRate", kind: Kind::Record(&[
            Member { name: "conversionRate", required: true }, Member { name: "createdAt", required: true },
            Member { name: "effectiveAt", required: true }, Member { name: "fromCurrencyCode", required: true },
            Member { name: "id", required: true }, Member { name: "toCurrencyCode", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "visibleInUI", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            conversion_rate: 0.0, created_at: DateTime::UNSET, effective_at: DateTime::UNSET,
            from_currency_code: Shaped::blank(), id: Text::EMPTY, to_currency_code: Shaped::blank(),
            updated_at: DateTime::UNSET, visible_in_ui: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.conversion_rate, 1 => &self.created_at, 2 => &self.effective_at,
            3 => &self.from_currency_code, 4 => &self.id, 5 => &self.to_currency_code, 6 => &self.updated_at,
            7 => &self.visible_in_ui, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.conversion_rate, 1 => &mut self.created_at, 2 => &mut self.effective_at,
            3 => &mut self.from_currency_code, 4 => &mut self.id, 5 => &mut self.to_currency_code,
            6 => &mut self.updated_at, 7 => &mut self.visible_in_ui, _ => &mut self.rest,
        }
    }
}
impl ExchangeRate {
    /// With all that is required.
    pub fn new(
        conversion_rate: impl Into<f64>, created_at: impl Into<DateTime>, effective_at: impl Into<DateTime>,
        from_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>, id: impl Into<Text>,
        to_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>, updated_at: impl Into<DateTime>,
        visible_in_ui: bool,
    ) -> Self {
        Self {
            conversion_rate: conversion_rate.into(), created_at: created_at.into(),
            effective_at: effective_at.into(), from_currency_code: from_currency_code.into(), id: id.into(),
            to_currency_code: to_currency_code.into(), updated_at: updated_at.into(), visible_in_ui,
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExchangeRateCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExchangeRateCreateRequest", kind: Kind::Record(&[
            Member { name: "conversionRate", required: true }, Member { name: "effectiveAt", required: false },
            Member { name: "fromCurrencyCode", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { conversion_rate: 0.0, effective_at: None, from_currency_code: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.conversion_rate, 1 => &self.effective_at, 2 => &self.from_currency_code, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.conversion_rate, 1 => &mut self.effective_at, 2 => &mut self.from_currency_code,
            _ => &mut self.rest,
        }
    }
}
impl ExchangeRateCreateRequest {
    /// With all that is required.
    pub fn new(conversion_rate: impl Into<f64>, from_currency_code: impl Into<PublicBudgetTotalsCurrencyCode>) -> Self {
        Self {
            conversion_rate: conversion_rate.into(), from_currency_code: from_currency_code.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `effectiveAt`.
    pub fn effective_at(mut self, effective_at: impl Into<DateTime>) -> Self {
        self.effective_at = Some(effective_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExchangeRateMultiplier {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExchangeRateMultiplier", kind: Kind::Record(&[
            Member { name: "conversionRate", required: true }, Member { name: "effectiveAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { conversion_rate: 0.0, effective_at: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.conversion_rate, 1 => &self.effective_at, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.conversion_rate, 1 => &mut self.effective_at, _ => &mut self.rest }
    }
}
impl ExchangeRateMultiplier {
    /// With all that is required.
    pub fn new(conversion_rate: impl Into<f64>) -> Self {
        Self { conversion_rate: conversion_rate.into(), ..Shaped::blank() }
    }
    /// Sets `effectiveAt`.
    pub fn effective_at(mut self, effective_at: impl Into<DateTime>) -> Self {
        self.effective_at = Some(effective_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExchangeRateUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExchangeRateUpdateRequest", kind: Kind::Record(&[
            Member { name: "conversionRate", required: true }, Member { name: "effectiveAt", required: false },
            Member { name: "id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { conversion_rate: 0.0, effective_at: None, id: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.conversion_rate, 1 => &self.effective_at, 2 => &self.id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.conversion_rate, 1 => &mut self.effective_at, 2 => &mut self.id, _ => &mut self.rest,
        }
    }
}
impl ExchangeRateUpdateRequest {
    /// With all that is required.
    pub fn new(conversion_rate: impl Into<f64>, id: impl Into<Text>) -> Self {
        Self { conversion_rate: conversion_rate.into(), id: id.into(), ..Shaped::blank() }
    }
    /// Sets `effectiveAt`.
    pub fn effective_at(mut self, effective_at: impl Into<DateTime>) -> Self {
        self.effective_at = Some(effective_at.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MulticurrencyBatchResponseExchangeRate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseExchangeRate", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl MulticurrencyBatchResponseExchangeRate {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<ExchangeRate>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { MulticurrencyBatchResponseExchangeRate: ExchangeRate }

crate::runtime::shaped_traits! {
    BatchInputExchangeRateCreateRequest, BatchInputExchangeRateUpdateRequest, BatchResponseExchangeRate,
    BatchResponseExchangeRateWithErrors, CentralExchangeRatesInformation, CollectionResponseCurrencyCodeInfoNoPaging,
    CollectionResponseExchangeRateForwardPaging, CollectionResponseExchangeRateNoPaging, CompanyCurrency,
    CompanyCurrencyUpdateRequest, CurrencyCodeInfo, CurrencyCreateRequest, CurrencyPairUpdate, ExchangeRate,
    ExchangeRateCreateRequest, ExchangeRateMultiplier, ExchangeRateUpdateRequest,
    MulticurrencyBatchResponseExchangeRate,
}
