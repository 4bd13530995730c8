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
/// Answers 204. Any of the scopes `crm.objects.users.write`, `settings.users.write`. Unsupported from 2027-09. Newer: `settings::user_provisioning::v2026_03::Archive`.
pub type Archive = crate::Call<crate::operations::UserProvisioningArchive, endpoint::Archive>;

/// `POST /settings/users/v3`
///
/// Answers 201 (`PublicUser`). Any of the scopes `crm.objects.users.write`, `settings.users.write`. Unsupported from 2027-09. Newer: `settings::user_provisioning::v2026_03::Create`.
pub type Create = crate::Call<crate::operations::UserProvisioningCreate, endpoint::Create>;

/// `GET /settings/v3/users/{userId}`
///
/// Answers 200 (`PublicUser`). Any of the scopes `crm.objects.users.read`, `settings.users.read`. Unsupported from 2027-09. Newer: `settings::user_provisioning::v2026_03::Get`.
pub type Get = crate::Call<crate::operations::UserProvisioningGet, endpoint::Get>;

/// `GET /settings/users/v3`
///
/// Answers 200 (`CollectionResponsePublicUserForwardPaging`). Any of the scopes `crm.objects.users.read`, `settings.users.read`. Unsupported from 2027-09. Newer: `settings::user_provisioning::v2026_03::List`.
pub type List = crate::Call<crate::operations::UserProvisioningList, endpoint::List>;

/// `GET /settings/v3/users/roles`
///
/// Answers 200 (`CollectionResponsePublicPermissionSetNoPaging`). Any of the scopes `crm.objects.users.read`, `settings.users.read`. Unsupported from 2027-09. Newer: `settings::user_provisioning::v2026_03::ListRoles`.
pub type ListRoles = crate::Call<crate::operations::ListRoles, endpoint::ListRoles>;

/// `GET /settings/v3/users/teams`
///
/// Answers 200 (`CollectionResponsePublicTeamNoPaging`). Scope: `settings.users.teams.read`. Unsupported from 2027-09. Newer: `settings::user_provisioning::v2026_03::ListTeams`.
pub type ListTeams = crate::Call<crate::operations::ListTeams, endpoint::ListTeams>;

/// `PUT /settings/v3/users/{userId}`
///
/// Answers 200 (`PublicUser`). Any of the scopes `crm.objects.users.write`, `settings.users.write`. Unsupported from 2027-09. Newer: `settings::user_provisioning::v2026_03::Set`.
pub type Set = crate::Call<crate::operations::UserProvisioningSet, endpoint::Set>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/settings/v3/users/{userId}",
            &[204], &["crm.objects.users.write", "settings.users.write"]),
        Create: Description::of(Post,
            "/settings/users/v3",
            &[201], &["crm.objects.users.write", "settings.users.write"]),
        Get: Description::of(Get,
            "/settings/v3/users/{userId}",
            &[200], &["crm.objects.users.read", "settings.users.read"]),
        List: Description::of(Get, "/settings/users/v3", &[200], &["crm.objects.users.read", "settings.users.read"]),
        ListRoles: Description::of(Get,
            "/settings/v3/users/roles",
            &[200], &["crm.objects.users.read", "settings.users.read"]),
        ListTeams: Description::of(Get, "/settings/v3/users/teams", &[200], &["settings.users.teams.read"]),
        Set: Description::of(Put,
            "/settings/v3/users/{userId}",
            &[200], &["crm.objects.users.write", "settings.users.write"]),
    }
}
