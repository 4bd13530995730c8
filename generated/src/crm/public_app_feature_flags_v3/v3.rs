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
/// Answers 200. Scopes: `developers-write`.
pub type ArchiveFlag = crate::operations::ArchiveFlag<endpoint::ArchiveFlag>;

/// `DELETE /feature-flags/v3/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Answers 200. Scopes: `developers-write`.
pub type ArchiveFlagPortal = crate::operations::ArchiveFlagPortal<endpoint::ArchiveFlagPortal>;

/// `POST /feature-flags/v3/{appId}/flags/{flagName}/portals/batch/delete`
///
/// Answers 200. Scopes: `developers-write`.
pub type BatchDeleteFlagPortals = crate::operations::BatchDeleteFlagPortals<endpoint::BatchDeleteFlagPortals>;

/// `POST /feature-flags/v3/{appId}/flags/{flagName}/portals/batch/upsert`
///
/// Answers 200. Scopes: `developers-write`.
pub type BatchUpsertFlagPortals = crate::operations::BatchUpsertFlagPortals<endpoint::BatchUpsertFlagPortals>;

/// `GET /feature-flags/v3/{appId}/flags/{flagName}`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetFlag = crate::operations::GetFlag<endpoint::GetFlag>;

/// `GET /feature-flags/v3/{appId}/flags/all`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetFlagAll = crate::operations::GetFlagAll<endpoint::GetFlagAll>;

/// `GET /feature-flags/v3/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Answers 200. Scopes: `developers-read`.
pub type GetFlagPortal = crate::operations::GetFlagPortal<endpoint::GetFlagPortal>;

/// `GET /feature-flags/v3/{appId}/flags/{flagName}/portals`
///
/// Answers 200. Scopes: `developers-read`.
pub type ListFlagPortals = crate::operations::ListFlagPortals<endpoint::ListFlagPortals>;

/// `PUT /feature-flags/v3/{appId}/flags/{flagName}`
///
/// Answers 200. Scopes: `developers-write`.
pub type SetFlag = crate::operations::SetFlag<endpoint::SetFlag>;

/// `PUT /feature-flags/v3/{appId}/flags/{flagName}/portals/{portalId}`
///
/// Answers 200. Scopes: `developers-write`.
pub type SetFlagPortal = crate::operations::SetFlagPortal<endpoint::SetFlagPortal>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveFlag: Description::delete("/feature-flags/v3/{appId}/flags/{flagName}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        ArchiveFlagPortal: Description::delete("/feature-flags/v3/{appId}/flags/{flagName}/portals/{portalId}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        BatchDeleteFlagPortals: Description::post("/feature-flags/v3/{appId}/flags/{flagName}/portals/batch/delete")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        BatchUpsertFlagPortals: Description::post("/feature-flags/v3/{appId}/flags/{flagName}/portals/batch/upsert")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        GetFlag: Description::get("/feature-flags/v3/{appId}/flags/{flagName}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetFlagAll: Description::get("/feature-flags/v3/{appId}/flags/all")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        GetFlagPortal: Description::get("/feature-flags/v3/{appId}/flags/{flagName}/portals/{portalId}")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        ListFlagPortals: Description::get("/feature-flags/v3/{appId}/flags/{flagName}/portals")
            .statuses(&[200])
            .scopes(&["developers-read"]),
        SetFlag: Description::put("/feature-flags/v3/{appId}/flags/{flagName}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
        SetFlagPortal: Description::put("/feature-flags/v3/{appId}/flags/{flagName}/portals/{portalId}")
            .statuses(&[200])
            .scopes(&["developers-write"]),
    }
}
