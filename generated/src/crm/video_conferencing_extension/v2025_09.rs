// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/video-conferencing-extension`, version `2025-09`: 3 operations, 3 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/video-conferencing-extension/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, ExternalSettings,
};

/// `DELETE /crm/extensions/videoconferencing/2025-09/settings/{appId}`
///
/// Answers 204. Needs the developer key.
pub type ArchiveVideoconferencingSettings =
    crate::Call<crate::operations::ArchiveVideoconferencingSettings, endpoint::ArchiveVideoconferencingSettings>;

/// `GET /crm/extensions/videoconferencing/2025-09/settings/{appId}`
///
/// Answers 200 (`ExternalSettings`). Needs the developer key.
pub type ListVideoconferencingSettings =
    crate::Call<crate::operations::ListVideoconferencingSettings, endpoint::ListVideoconferencingSettings>;

/// `PUT /crm/extensions/videoconferencing/2025-09/settings/{appId}`
///
/// Answers 200 (`ExternalSettings`). Needs the developer key.
pub type SetVideoconferencingSettings =
    crate::Call<crate::operations::SetVideoconferencingSettings, endpoint::SetVideoconferencingSettings>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveVideoconferencingSettings: Description::of(Delete,
            "/crm/extensions/videoconferencing/2025-09/settings/{appId}",
            &[204], &[]).developer_key(),
        ListVideoconferencingSettings: Description::of(Get,
            "/crm/extensions/videoconferencing/2025-09/settings/{appId}",
            &[200], &[]).developer_key(),
        SetVideoconferencingSettings: Description::of(Put,
            "/crm/extensions/videoconferencing/2025-09/settings/{appId}",
            &[200], &[]).developer_key(),
    }
}
