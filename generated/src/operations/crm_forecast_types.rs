// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForecastTypeSettingPublicResponse,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/forecast-types`, in 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct ForecastTypesGet<E> {
    /// The path's `forecast_type_id`: a whole number.
    pub forecast_type_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ForecastTypesGet<E> {
    /// With all that is required.
    pub fn new(forecast_type_id: impl Into<i64>) -> Self {
        Self { forecast_type_id: forecast_type_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ForecastTypesGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ForecastTypesGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { forecast_type_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.forecast_type_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.forecast_type_id } }
}
impl<E: Endpoint> Signature for ForecastTypesGet<E> {
    type Response = ForecastTypeSettingPublicResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/forecast-types`, in 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct ForecastTypesList<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ForecastTypesList<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ForecastTypesList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ForecastTypesList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ForecastTypesList", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ForecastTypesList<E> {
    type Response = ForecastTypeSettingPublicResponse;
}

crate::runtime::operation_traits! {
    ForecastTypesGet, ForecastTypesList,
}
