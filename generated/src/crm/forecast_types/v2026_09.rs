// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/forecast-types`, version `2026-09`: 2 operations, 4 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/forecast-types/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, ForecastTypeDealSplitProperties, ForecastTypeSettingPublicResponse,
};

/// `GET /forecast-settings/2026-09/forecast-types/{forecastTypeId}`
///
/// Answers 200 (`ForecastTypeSettingPublicResponse`). Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::ForecastTypesGet, endpoint::Get>;

/// `GET /forecast-settings/2026-09/forecast-types`
///
/// Answers 200 (`ForecastTypeSettingPublicResponse`). Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::ForecastTypesList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Get: Description::of(Get, "/forecast-settings/2026-09/forecast-types/{forecastTypeId}", &[200], &[]),
        List: Description::of(Get, "/forecast-settings/2026-09/forecast-types", &[200], &[]),
    }
}
