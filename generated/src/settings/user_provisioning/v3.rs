// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `settings/user-provisioning`, version `v3`: 7 operations, 12 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/settings/user-provisioning/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ArchiveIdProperty, CollectionResponsePublicPermissionSetNoPaging, CollectionResponsePublicTeamNoPaging,
    CollectionResponsePublicUserForwardPaging, Error, ErrorDetail, ForwardPaging, NextPage, PublicPermissionSet,
    UserProvisioningPublicTeam as PublicTeam, PublicUser, PublicUserUpdate, UserProvisionRequest,
};

/// `DELETE /settings/v3/users/{userId}`
///
/// Answers 204. Scopes: `crm.objects.users.write`, `settings.users.write`.
pub type Archive = crate::operations::UserProvisioningArchive<endpoint::Archive>;

/// `POST /settings/users/v3`
///
/// Answers 201. Scopes: `crm.objects.users.write`, `settings.users.write`.
pub type Create = crate::operations::UserProvisioningCreate<endpoint::Create>;

/// `GET /settings/v3/users/{userId}`
///
/// Answers 200. Scopes: `crm.objects.users.read`, `settings.users.read`.
pub type Get = crate::operations::UserProvisioningGet<endpoint::Get>;

/// `GET /settings/users/v3`
///
/// Answers 200. Scopes: `crm.objects.users.read`, `settings.users.read`.
pub type List = crate::operations::UserProvisioningList<endpoint::List>;

/// `GET /settings/v3/users/roles`
///
/// Answers 200. Scopes: `crm.objects.users.read`, `settings.users.read`.
pub type ListRoles = crate::operations::ListRoles<endpoint::ListRoles>;

/// `GET /settings/v3/users/teams`
///
/// Answers 200. Scopes: `settings.users.teams.read`.
pub type ListTeams = crate::operations::ListTeams<endpoint::ListTeams>;

/// `PUT /settings/v3/users/{userId}`
///
/// Answers 200. Scopes: `crm.objects.users.write`, `settings.users.write`.
pub type Set = crate::operations::UserProvisioningSet<endpoint::Set>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/settings/v3/users/{userId}")
            .statuses(&[204])
            .scopes(&["crm.objects.users.write", "settings.users.write"]),
        Create: Description::post("/settings/users/v3")
            .statuses(&[201])
            .scopes(&["crm.objects.users.write", "settings.users.write"]),
        Get: Description::get("/settings/v3/users/{userId}")
            .statuses(&[200])
            .scopes(&["crm.objects.users.read", "settings.users.read"]),
        List: Description::get("/settings/users/v3")
            .statuses(&[200])
            .scopes(&["crm.objects.users.read", "settings.users.read"]),
        ListRoles: Description::get("/settings/v3/users/roles")
            .statuses(&[200])
            .scopes(&["crm.objects.users.read", "settings.users.read"]),
        ListTeams: Description::get("/settings/v3/users/teams")
            .statuses(&[200])
            .scopes(&["settings.users.teams.read"]),
        Set: Description::put("/settings/v3/users/{userId}")
            .statuses(&[200])
            .scopes(&["crm.objects.users.write", "settings.users.write"]),
    }
}
