// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/public-app-feature-flags-v3`, version `v3`: 10 operations, 11 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/public-app-feature-flags-v3/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchPortalEntry, BatchPortalEntryFlagState, Error, ErrorDetail, FlagPutRequest, FlagResponse,
    FlagsForAppResponse, PortalFlagStateBatchDeleteRequest, PortalFlagStateBatchPutRequest,
    PortalFlagStateBatchResponse, PortalFlagStatePutRequest, PortalFlagStateResponse,
};

/// `DELETE /feature-flags/v3/{appId}/flags/{flagName}`
///
/// Answers 200 (`FlagResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_feature_flags_v3::v2026_03::ArchiveFlag`.
pub type ArchiveFlag = crate::Call<crate::operations::ArchiveFlag, endpoint::ArchiveFlag>;

/// `DELETE /feature-flags/v3/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Answers 200 (`PortalFlagStateResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_feature_flags_v3::v2026_03::ArchiveFlagPortal`.
pub type ArchiveFlagPortal = crate::Call<crate::operations::ArchiveFlagPortal, endpoint::ArchiveFlagPortal>;

/// `POST /feature-flags/v3/{appId}/flags/{flagName}/portals/batch/delete`
///
/// Answers 200 (`PortalFlagStateBatchResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_feature_flags_v3::v2026_03::BatchDeleteFlagPortals`.
pub type BatchDeleteFlagPortals =
    crate::Call<crate::operations::BatchDeleteFlagPortals, endpoint::BatchDeleteFlagPortals>;

/// `POST /feature-flags/v3/{appId}/flags/{flagName}/portals/batch/upsert`
///
/// Answers 200 (`PortalFlagStateBatchResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_feature_flags_v3::v2026_03::BatchUpsertFlagPortals`.
pub type BatchUpsertFlagPortals =
    crate::Call<crate::operations::BatchUpsertFlagPortals, endpoint::BatchUpsertFlagPortals>;

/// `GET /feature-flags/v3/{appId}/flags/{flagName}`
///
/// Answers 200 (`FlagResponse`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `crm::public_app_feature_flags_v3::v2026_03::GetFlag`.
pub type GetFlag = crate::Call<crate::operations::GetFlag, endpoint::GetFlag>;

/// `GET /feature-flags/v3/{appId}/flags/all`
///
/// Answers 200 (`FlagsForAppResponse`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `crm::public_app_feature_flags_v3::v2026_03::GetFlagAll`.
pub type GetFlagAll = crate::Call<crate::operations::GetFlagAll, endpoint::GetFlagAll>;

/// `GET /feature-flags/v3/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Answers 200 (`PortalFlagStateResponse`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `crm::public_app_feature_flags_v3::v2026_03::GetFlagPortal`.
pub type GetFlagPortal = crate::Call<crate::operations::GetFlagPortal, endpoint::GetFlagPortal>;

/// `GET /feature-flags/v3/{appId}/flags/{flagName}/portals`
///
/// Answers 200 (`PortalFlagStateBatchResponse`). Scope: `developers-read`. Unsupported from 2027-09. Newer: `crm::public_app_feature_flags_v3::v2026_03::ListFlagPortals`.
pub type ListFlagPortals = crate::Call<crate::operations::ListFlagPortals, endpoint::ListFlagPortals>;

/// `PUT /feature-flags/v3/{appId}/flags/{flagName}`
///
/// Answers 200 (`FlagResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_feature_flags_v3::v2026_03::SetFlag`.
pub type SetFlag = crate::Call<crate::operations::SetFlag, endpoint::SetFlag>;

/// `PUT /feature-flags/v3/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Answers 200 (`PortalFlagStateResponse`). Scope: `developers-write`. Unsupported from 2027-09. Newer: `crm::public_app_feature_flags_v3::v2026_03::SetFlagPortal`.
pub type SetFlagPortal = crate::Call<crate::operations::SetFlagPortal, endpoint::SetFlagPortal>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveFlag: Description::of(Delete,
            "/feature-flags/v3/{appId}/flags/{flagName}",
            &[200], &["developers-write"]),
        ArchiveFlagPortal: Description::of(Delete,
            "/feature-flags/v3/{appId}/flags/{flagName}/portals/{portalId}",
            &[200], &["developers-write"]),
        BatchDeleteFlagPortals: Description::of(Post,
            "/feature-flags/v3/{appId}/flags/{flagName}/portals/batch/delete",
            &[200], &["developers-write"]),
        BatchUpsertFlagPortals: Description::of(Post,
            "/feature-flags/v3/{appId}/flags/{flagName}/portals/batch/upsert",
            &[200], &["developers-write"]),
        GetFlag: Description::of(Get, "/feature-flags/v3/{appId}/flags/{flagName}", &[200], &["developers-read"]),
        GetFlagAll: Description::of(Get, "/feature-flags/v3/{appId}/flags/all", &[200], &["developers-read"]),
        GetFlagPortal: Description::of(Get,
            "/feature-flags/v3/{appId}/flags/{flagName}/portals/{portalId}",
            &[200], &["developers-read"]),
        ListFlagPortals: Description::of(Get,
            "/feature-flags/v3/{appId}/flags/{flagName}/portals",
            &[200], &["developers-read"]),
        SetFlag: Description::of(Put, "/feature-flags/v3/{appId}/flags/{flagName}", &[200], &["developers-write"]),
        SetFlagPortal: Description::of(Put,
            "/feature-flags/v3/{appId}/flags/{flagName}/portals/{portalId}",
            &[200], &["developers-write"]),
    }
}
