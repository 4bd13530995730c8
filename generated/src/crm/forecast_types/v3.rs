// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/forecast-types`, version `v3`: 2 operations, 4 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/forecast-types/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, ForecastTypeDealSplitProperties, ForecastTypeSettingPublicResponse,
};

/// `GET /forecast-settings/v3/forecast-types/{forecastTypeId}`
///
/// Answers 200 (`ForecastTypeSettingPublicResponse`). Any of the scopes `forecast-read`, `forecasting-access`. Unsupported from 2027-09. Newer: `crm::forecast_types::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::ForecastTypesGet, endpoint::Get>;

/// `GET /forecast-settings/v3/forecast-types`
///
/// Answers 200 (`ForecastTypeSettingPublicResponse`). Any of the scopes `forecast-read`, `forecasting-access`. Unsupported from 2027-09. Newer: `crm::forecast_types::v2026_09::List`.
pub type List = crate::Call<crate::operations::ForecastTypesList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Get: Description::of(Get,
            "/forecast-settings/v3/forecast-types/{forecastTypeId}",
            &[200], &["forecast-read", "forecasting-access"]),
        List: Description::of(Get,
            "/forecast-settings/v3/forecast-types",
            &[200], &["forecast-read", "forecasting-access"]),
    }
}
