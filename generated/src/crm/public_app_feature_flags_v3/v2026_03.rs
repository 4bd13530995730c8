// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/public-app-feature-flags-v3`, version `2026-03`: 10 operations, 11 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/public-app-feature-flags-v3/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchPortalEntry, BatchPortalEntryFlagState, Error, ErrorDetail, FlagPutRequest, FlagResponse,
    FlagsForAppResponse, PortalFlagStateBatchDeleteRequest, PortalFlagStateBatchPutRequest,
    PortalFlagStateBatchResponse, PortalFlagStatePutRequest, PortalFlagStateResponse,
};

/// `DELETE /feature-flags/2026-03/{appId}/flags/{flagName}`
///
/// Answers 200 (`FlagResponse`). Scope: `developers-write`. Unsupported from 2027-09.
pub type ArchiveFlag = crate::Call<crate::operations::ArchiveFlag, endpoint::ArchiveFlag>;

/// `DELETE /feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Answers 200 (`PortalFlagStateResponse`). Scope: `developers-write`. Unsupported from 2027-09.
pub type ArchiveFlagPortal = crate::Call<crate::operations::ArchiveFlagPortal, endpoint::ArchiveFlagPortal>;

/// `POST /feature-flags/2026-03/{appId}/flags/{flagName}/portals/batch/delete`
///
/// Answers 200 (`PortalFlagStateBatchResponse`). Scope: `developers-write`. Unsupported from 2027-09.
pub type BatchDeleteFlagPortals =
    crate::Call<crate::operations::BatchDeleteFlagPortals, endpoint::BatchDeleteFlagPortals>;

/// `POST /feature-flags/2026-03/{appId}/flags/{flagName}/portals/batch/upsert`
///
/// Answers 200 (`PortalFlagStateBatchResponse`). Scope: `developers-write`. Unsupported from 2027-09.
pub type BatchUpsertFlagPortals =
    crate::Call<crate::operations::BatchUpsertFlagPortals, endpoint::BatchUpsertFlagPortals>;

/// `GET /feature-flags/2026-03/{appId}/flags/{flagName}`
///
/// Answers 200 (`FlagResponse`). Scope: `developers-read`. Unsupported from 2027-09.
pub type GetFlag = crate::Call<crate::operations::GetFlag, endpoint::GetFlag>;

/// `GET /feature-flags/2026-03/{appId}/flags/all`
///
/// Answers 200 (`FlagsForAppResponse`). Scope: `developers-read`. Unsupported from 2027-09.
pub type GetFlagAll = crate::Call<crate::operations::GetFlagAll, endpoint::GetFlagAll>;

/// `GET /feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Answers 200 (`PortalFlagStateResponse`). Scope: `developers-read`. Unsupported from 2027-09.
pub type GetFlagPortal = crate::Call<crate::operations::GetFlagPortal, endpoint::GetFlagPortal>;

/// `GET /feature-flags/2026-03/{appId}/flags/{flagName}/portals`
///
/// Answers 200 (`PortalFlagStateBatchResponse`). Scope: `developers-read`. Unsupported from 2027-09.
pub type ListFlagPortals = crate::Call<crate::operations::ListFlagPortals, endpoint::ListFlagPortals>;

/// `PUT /feature-flags/2026-03/{appId}/flags/{flagName}`
///
/// Answers 200 (`FlagResponse`). Scope: `developers-write`. Unsupported from 2027-09.
pub type SetFlag = crate::Call<crate::operations::SetFlag, endpoint::SetFlag>;

/// `PUT /feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Answers 200 (`PortalFlagStateResponse`). Scope: `developers-write`. Unsupported from 2027-09.
pub type SetFlagPortal = crate::Call<crate::operations::SetFlagPortal, endpoint::SetFlagPortal>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveFlag: Description::of(Delete,
            "/feature-flags/2026-03/{appId}/flags/{flagName}",
            &[200], &["developers-write"]),
        ArchiveFlagPortal: Description::of(Delete,
            "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}",
            &[200], &["developers-write"]),
        BatchDeleteFlagPortals: Description::of(Post,
            "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/batch/delete",
            &[200], &["developers-write"]),
        BatchUpsertFlagPortals: Description::of(Post,
            "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/batch/upsert",
            &[200], &["developers-write"]),
        GetFlag: Description::of(Get, "/feature-flags/2026-03/{appId}/flags/{flagName}", &[200], &["developers-read"]),
        GetFlagAll: Description::of(Get, "/feature-flags/2026-03/{appId}/flags/all", &[200], &["developers-read"]),
        GetFlagPortal: Description::of(Get,
            "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}",
            &[200], &["developers-read"]),
        ListFlagPortals: Description::of(Get,
            "/feature-flags/2026-03/{appId}/flags/{flagName}/portals",
            &[200], &["developers-read"]),
        SetFlag: Description::of(Put, "/feature-flags/2026-03/{appId}/flags/{flagName}", &[200], &["developers-write"]),
        SetFlagPortal: Description::of(Put,
            "/feature-flags/2026-03/{appId}/flags/{flagName}/portals/{portalId}",
            &[200], &["developers-write"]),
    }
}
