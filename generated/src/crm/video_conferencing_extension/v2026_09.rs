// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/video-conferencing-extension`, version `2026-09`: 3 operations, 3 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/video-conferencing-extension/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, ExternalSettings,
};

/// `DELETE /crm/extensions/videoconferencing/2026-09/settings/{appId}`
///
/// Answers 204. Needs the developer key. Unsupported from 2028-03.
pub type ArchiveVideoconferencingSettings =
    crate::Call<crate::operations::ArchiveVideoconferencingSettings, endpoint::ArchiveVideoconferencingSettings>;

/// `GET /crm/extensions/videoconferencing/2026-09/settings/{appId}`
///
/// Answers 200 (`ExternalSettings`). Needs the developer key. Unsupported from 2028-03.
pub type ListVideoconferencingSettings =
    crate::Call<crate::operations::ListVideoconferencingSettings, endpoint::ListVideoconferencingSettings>;

/// `PUT /crm/extensions/videoconferencing/2026-09/settings/{appId}`
///
/// Answers 200 (`ExternalSettings`). Needs the developer key. Unsupported from 2028-03.
pub type SetVideoconferencingSettings =
    crate::Call<crate::operations::SetVideoconferencingSettings, endpoint::SetVideoconferencingSettings>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveVideoconferencingSettings: Description::of(Delete,
            "/crm/extensions/videoconferencing/2026-09/settings/{appId}",
            &[204], &[]).developer_key(),
        ListVideoconferencingSettings: Description::of(Get,
            "/crm/extensions/videoconferencing/2026-09/settings/{appId}",
            &[200], &[]).developer_key(),
        SetVideoconferencingSettings: Description::of(Put,
            "/crm/extensions/videoconferencing/2026-09/settings/{appId}",
            &[200], &[]).developer_key(),
    }
}
