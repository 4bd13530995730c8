// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/forecast-types`, version `2026-09-beta`: 2 operations, 4 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/forecast-types/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, ForecastTypeDealSplitProperties, ForecastTypeSettingPublicResponse,
};

/// `GET /forecast-settings/2026-09-beta/forecast-types/{forecastTypeId}`
///
/// Answers 200 (`ForecastTypeSettingPublicResponse`). Any of the scopes `forecast-read`, `forecasting-access`.
pub type Get = crate::Call<crate::operations::ForecastTypesGet, endpoint::Get>;

/// `GET /forecast-settings/2026-09-beta/forecast-types`
///
/// Answers 200 (`ForecastTypeSettingPublicResponse`). Any of the scopes `forecast-read`, `forecasting-access`.
pub type List = crate::Call<crate::operations::ForecastTypesList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Get: Description::of(Get,
            "/forecast-settings/2026-09-beta/forecast-types/{forecastTypeId}",
            &[200], &["forecast-read", "forecasting-access"]),
        List: Description::of(Get,
            "/forecast-settings/2026-09-beta/forecast-types",
            &[200], &["forecast-read", "forecasting-access"]),
    }
}
