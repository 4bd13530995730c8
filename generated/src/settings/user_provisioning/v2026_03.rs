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
/// Answers 204. Any of the scopes `crm.objects.users.write`, `settings.users.write`. Unsupported from 2027-09.
pub type Archive = crate::Call<crate::operations::UserProvisioningArchive, endpoint::Archive>;

/// `POST /settings/users/2026-03`
///
/// Answers 201 (`PublicUser`). Any of the scopes `crm.objects.users.write`, `settings.users.write`. Unsupported from 2027-09.
pub type Create = crate::Call<crate::operations::UserProvisioningCreateIn2026_03, endpoint::Create>;

/// `GET /settings/users/2026-03/{userId}`
///
/// Answers 200 (`PublicUserMarch2026`). Any of the scopes `crm.objects.users.read`, `settings.users.read`. Unsupported from 2027-09.
pub type Get = crate::Call<crate::operations::UserProvisioningGetIn2026_03, endpoint::Get>;

/// `GET /settings/users/2026-03`
///
/// Answers 200 (`CollectionResponsePublicUserForwardPaging`). Any of the scopes `crm.objects.users.read`, `settings.users.read`. Unsupported from 2027-09.
pub type List = crate::Call<crate::operations::UserProvisioningList, endpoint::List>;

/// `GET /settings/users/2026-03/roles`
///
/// Answers 200 (`CollectionResponsePublicPermissionSetNoPaging`). Any of the scopes `crm.objects.users.read`, `settings.users.read`. Unsupported from 2027-09.
pub type ListRoles = crate::Call<crate::operations::ListRoles, endpoint::ListRoles>;

/// `GET /settings/users/2026-03/teams`
///
/// Answers 200 (`CollectionResponsePublicTeamNoPaging`). Scope: `settings.users.teams.read`. Unsupported from 2027-09.
pub type ListTeams = crate::Call<crate::operations::ListTeams, endpoint::ListTeams>;

/// `PUT /settings/users/2026-03/{userId}`
///
/// Answers 200 (`PublicUserMarch2026`). Any of the scopes `crm.objects.users.write`, `settings.users.write`. Unsupported from 2027-09.
pub type Set = crate::Call<crate::operations::UserProvisioningSetIn2026_03, endpoint::Set>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/settings/users/2026-03/{userId}",
            &[204], &["crm.objects.users.write", "settings.users.write"]),
        Create: Description::of(Post,
            "/settings/users/2026-03",
            &[201], &["crm.objects.users.write", "settings.users.write"]),
        Get: Description::of(Get,
            "/settings/users/2026-03/{userId}",
            &[200], &["crm.objects.users.read", "settings.users.read"]),
        List: Description::of(Get,
            "/settings/users/2026-03",
            &[200], &["crm.objects.users.read", "settings.users.read"]),
        ListRoles: Description::of(Get,
            "/settings/users/2026-03/roles",
            &[200], &["crm.objects.users.read", "settings.users.read"]),
        ListTeams: Description::of(Get, "/settings/users/2026-03/teams", &[200], &["settings.users.teams.read"]),
        Set: Description::of(Put,
            "/settings/users/2026-03/{userId}",
            &[200], &["crm.objects.users.write", "settings.users.write"]),
    }
}
