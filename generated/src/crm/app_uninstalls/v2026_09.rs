// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/app-uninstalls`, version `2026-09`: 1 operation, 2 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/app-uninstalls/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail,
};

/// `DELETE /appinstalls/2026-09/external-install`
///
/// Answers 204. Scope: `oauth`. Unsupported from 2028-03.
pub type ArchiveAppinstallExternalInstall =
    crate::Call<crate::operations::ArchiveAppinstallExternalInstall, endpoint::ArchiveAppinstallExternalInstall>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveAppinstallExternalInstall: Description::of(Delete,
            "/appinstalls/2026-09/external-install",
            &[204], &["oauth"]),
    }
}
