// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `settings/user-provisioning`, version `2026-03`: 7 operations, 13 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/settings/user-provisioning/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ArchiveIdProperty, CollectionResponsePublicPermissionSetNoPaging, CollectionResponsePublicTeamNoPaging,
    CollectionResponsePublicUserForwardPaging, Error, ErrorDetail, ForwardPaging, NextPage, PublicPermissionSet,
    UserProvisioningPublicTeam as PublicTeam, PublicUser, PublicUserMarch2026, PublicUserUpdateMarch2026,
    UserProvisionRequestMarch2026,
};

/// `DELETE /settings/users/2026-03/{userId}`
///
/// Answers 204. Scopes: `crm.objects.users.write`, `settings.users.write`.
pub type Archive = crate::operations::UserProvisioningArchive<endpoint::Archive>;

/// `POST /settings/users/2026-03`
///
/// Answers 201. Scopes: `crm.objects.users.write`, `settings.users.write`.
pub type Create = crate::operations::UserProvisioningCreateIn2026_03<endpoint::Create>;

/// `GET /settings/users/2026-03/{userId}`
///
/// Answers 200. Scopes: `crm.objects.users.read`, `settings.users.read`.
pub type Get = crate::operations::UserProvisioningGetIn2026_03<endpoint::Get>;

/// `GET /settings/users/2026-03`
///
/// Answers 200. Scopes: `crm.objects.users.read`, `settings.users.read`.
pub type List = crate::operations::UserProvisioningList<endpoint::List>;

/// `GET /settings/users/2026-03/roles`
///
/// Answers 200. Scopes: `crm.objects.users.read`, `settings.users.read`.
pub type ListRoles = crate::operations::ListRoles<endpoint::ListRoles>;

/// `GET /settings/users/2026-03/teams`
///
/// Answers 200. Scopes: `settings.users.teams.read`.
pub type ListTeams = crate::operations::ListTeams<endpoint::ListTeams>;

/// `PUT /settings/users/2026-03/{userId}`
///
/// Answers 200. Scopes: `crm.objects.users.write`, `settings.users.write`.
pub type Set = crate::operations::UserProvisioningSetIn2026_03<endpoint::Set>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/settings/users/2026-03/{userId}")
            .statuses(&[204])
            .scopes(&["crm.objects.users.write", "settings.users.write"]),
        Create: Description::post("/settings/users/2026-03")
            .statuses(&[201])
            .scopes(&["crm.objects.users.write", "settings.users.write"]),
        Get: Description::get("/settings/users/2026-03/{userId}")
            .statuses(&[200])
            .scopes(&["crm.objects.users.read", "settings.users.read"]),
        List: Description::get("/settings/users/2026-03")
            .statuses(&[200])
            .scopes(&["crm.objects.users.read", "settings.users.read"]),
        ListRoles: Description::get("/settings/users/2026-03/roles")
            .statuses(&[200])
            .scopes(&["crm.objects.users.read", "settings.users.read"]),
        ListTeams: Description::get("/settings/users/2026-03/teams")
            .statuses(&[200])
            .scopes(&["settings.users.teams.read"]),
        Set: Description::put("/settings/users/2026-03/{userId}")
            .statuses(&[200])
            .scopes(&["crm.objects.users.write", "settings.users.write"]),
    }
}
