// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/app-uninstalls`, version `2026-03`: 1 operation, 2 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/app-uninstalls/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail,
};

/// `DELETE /appinstalls/2026-03/external-install`
///
/// Answers 204. Any of the scopes `ACCEPTANCE_TEST.visibility.legacyOnly.42393924.893208`, `oauth`. Unsupported from 2027-09. Newer: `crm::app_uninstalls::v2026_09::ArchiveAppinstallExternalInstall`.
pub type ArchiveAppinstallExternalInstall =
    crate::Call<crate::operations::ArchiveAppinstallExternalInstall, endpoint::ArchiveAppinstallExternalInstall>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveAppinstallExternalInstall: Description::of(Delete,
            "/appinstalls/2026-03/external-install",
            &[204], &["ACCEPTANCE_TEST.visibility.legacyOnly.42393924.893208", "oauth"]),
    }
}
