// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponsePublicTaxRateGroupForwardPaging, PublicTaxRateGroup,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/tax-rates`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct TaxRatesGet {
    /// In the path: text.
    pub tax_rate_group_id: Text,
}
impl<E: Endpoint> Call<TaxRatesGet, E> {
    /// With all that is required.
    pub fn new(tax_rate_group_id: impl Into<Text>) -> Self {
        Self::of(TaxRatesGet { tax_rate_group_id: tax_rate_group_id.into() })
    }
}
impl Shaped for TaxRatesGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TaxRatesGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { tax_rate_group_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.tax_rate_group_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.tax_rate_group_id }
}
impl Signature for TaxRatesGet {
    type Response = PublicTaxRateGroup;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `settings/tax-rates`, in 2025-09, 2026-03, 2026-09, v1.
#[non_exhaustive]
pub struct TaxRatesList {
    /// The query's `active`: true or false; may be absent.
    pub active: Option<bool>,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<TaxRatesList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `active`.
    pub fn active(mut self, active: bool) -> Self { self.parts.active = Some(active); self }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<TaxRatesList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for TaxRatesList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TaxRatesList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "active", required: false }, Member { name: "after", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { active: None, after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.active, 1 => &self.after, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.active, 1 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for TaxRatesList {
    type Response = CollectionResponsePublicTaxRateGroupForwardPaging;
}
