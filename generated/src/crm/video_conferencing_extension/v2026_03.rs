// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/video-conferencing-extension`, version `2026-03`: 3 operations, 3 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/video-conferencing-extension/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, ExternalSettings,
};

/// `DELETE /crm/extensions/videoconferencing/2026-03/settings/{appId}`
///
/// Answers 204. Any of the scopes `developers-read`, `developers-write`, `portal-developers-access`. Unsupported from 2027-09. Newer: `crm::video_conferencing_extension::v2026_09::ArchiveVideoconferencingSettings`.
pub type ArchiveVideoconferencingSettings =
    crate::Call<crate::operations::ArchiveVideoconferencingSettings, endpoint::ArchiveVideoconferencingSettings>;

/// `GET /crm/extensions/videoconferencing/2026-03/settings/{appId}`
///
/// Answers 200 (`ExternalSettings`). Any of the scopes `developers-read`, `developers-write`, `portal-developers-access`. Unsupported from 2027-09. Newer: `crm::video_conferencing_extension::v2026_09::ListVideoconferencingSettings`.
pub type ListVideoconferencingSettings =
    crate::Call<crate::operations::ListVideoconferencingSettings, endpoint::ListVideoconferencingSettings>;

/// `PUT /crm/extensions/videoconferencing/2026-03/settings/{appId}`
///
/// Answers 200 (`ExternalSettings`). Any of the scopes `developers-read`, `developers-write`, `portal-developers-access`. Unsupported from 2027-09. Newer: `crm::video_conferencing_extension::v2026_09::SetVideoconferencingSettings`.
pub type SetVideoconferencingSettings =
    crate::Call<crate::operations::SetVideoconferencingSettings, endpoint::SetVideoconferencingSettings>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveVideoconferencingSettings: Description::of(Delete,
            "/crm/extensions/videoconferencing/2026-03/settings/{appId}",
            &[204], &["developers-read", "developers-write", "portal-developers-access"]),
        ListVideoconferencingSettings: Description::of(Get,
            "/crm/extensions/videoconferencing/2026-03/settings/{appId}",
            &[200], &["developers-read", "developers-write", "portal-developers-access"]),
        SetVideoconferencingSettings: Description::of(Put,
            "/crm/extensions/videoconferencing/2026-03/settings/{appId}",
            &[200], &["developers-read", "developers-write", "portal-developers-access"]),
    }
}
