// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(forecast_type_id: impl Into<i64>) -> Self {
        Self {
            forecast_type_id: forecast_type_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ForecastTypesGet "ForecastTypesGet" -> ForecastTypeSettingPublicResponse {
        path 1 {
            0 forecast_type_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/forecast-types`, in 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct ForecastTypesList<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ForecastTypesList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ForecastTypesList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ForecastTypesList "ForecastTypesList" -> ForecastTypeSettingPublicResponse {
        path 0 {}
        query {}
        body {}
    }
}
