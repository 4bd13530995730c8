// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/tax-rates`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct TaxRatesGet<E> {
    /// The path's `tax_rate_group_id`: text.
    pub tax_rate_group_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TaxRatesGet<E> {
    /// A request with all that is required.
    pub fn new(tax_rate_group_id: impl Into<Text>) -> Self {
        Self {
            tax_rate_group_id: tax_rate_group_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TaxRatesGet "TaxRatesGet" -> PublicTaxRateGroup {
        path 1 {
            0 tax_rate_group_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/tax-rates`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct TaxRatesList<E> {
    /// The query's `active`: true or false; may be absent.
    pub active: Option<bool>,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TaxRatesList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
impl<E: Endpoint> Default for TaxRatesList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    TaxRatesList "TaxRatesList" -> CollectionResponsePublicTaxRateGroupForwardPaging {
        path 0 {}
        query {
            0 active "active" optional = None;
            1 after "after" optional = None;
            2 limit "limit" optional = None;
        }
        body {}
    }
}
