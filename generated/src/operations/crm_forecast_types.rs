// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForecastTypeSettingPublicResponse,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/forecast-types`, in 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct ForecastTypesGet {
    /// In the path: a whole number.
    pub forecast_type_id: i64,
}
impl<E: Endpoint> Call<ForecastTypesGet, E> {
    /// With all that is required.
    pub fn new(forecast_type_id: impl Into<i64>) -> Self {
        Self::of(ForecastTypesGet { forecast_type_id: forecast_type_id.into() })
    }
}
impl Shaped for ForecastTypesGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ForecastTypesGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { forecast_type_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.forecast_type_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.forecast_type_id }
}
impl Signature for ForecastTypesGet {
    type Response = ForecastTypeSettingPublicResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/forecast-types`, in 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct ForecastTypesList {}
impl<E: Endpoint> Call<ForecastTypesList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ForecastTypesList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ForecastTypesList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ForecastTypesList", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ForecastTypesList {
    type Response = ForecastTypeSettingPublicResponse;
}
