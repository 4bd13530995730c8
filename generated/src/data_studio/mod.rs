// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The APIs of the group `data_studio`.

#[cfg(feature = "data-studio-datasource-ingestion")]
pub mod datasource_ingestion;
