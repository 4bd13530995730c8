// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `settings/user-provisioning`, version `2026-09-beta`: 8 operations, 14 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/settings/user-provisioning/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ArchiveIdProperty, CollectionResponsePublicPermissionSetNoPaging, CollectionResponsePublicSeatNoPaging,
    CollectionResponsePublicTeamNoPaging, CollectionResponsePublicUserForwardPaging, Error, ErrorDetail,
    ForwardPaging, NextPage, PublicPermissionSet, PublicSeat, UserProvisioningPublicTeam as PublicTeam, PublicUser,
    PublicUserUpdate, UserProvisionRequest,
};

/// `DELETE /settings/users/2026-09-beta/{userId}`
///
/// Answers 204. Any of the scopes `crm.objects.users.write`, `settings.users.write`.
pub type Archive = crate::Call<crate::operations::UserProvisioningArchive, endpoint::Archive>;

/// `POST /settings/users/2026-09-beta`
///
/// Answers 201 (`PublicUser`). Any of the scopes `crm.objects.users.write`, `settings.users.write`.
pub type Create = crate::Call<crate::operations::UserProvisioningCreate, endpoint::Create>;

/// `GET /settings/users/2026-09-beta/{userId}`
///
/// Answers 200 (`PublicUser`). Any of the scopes `crm.objects.users.read`, `settings.users.read`.
pub type Get = crate::Call<crate::operations::UserProvisioningGet, endpoint::Get>;

/// `GET /settings/users/2026-09-beta`
///
/// Answers 200 (`CollectionResponsePublicUserForwardPaging`). Any of the scopes `crm.objects.users.read`, `settings.users.read`.
pub type List = crate::Call<crate::operations::UserProvisioningList, endpoint::List>;

/// `GET /settings/users/2026-09-beta/roles`
///
/// Answers 200 (`CollectionResponsePublicPermissionSetNoPaging`). Any of the scopes `crm.objects.users.read`, `settings.users.read`.
pub type ListRoles = crate::Call<crate::operations::ListRoles, endpoint::ListRoles>;

/// `GET /settings/users/2026-09-beta/seats`
///
/// Answers 200 (`CollectionResponsePublicSeatNoPaging`). Scope: `settings.billing.write`.
pub type ListSeats = crate::Call<crate::operations::ListSeats, endpoint::ListSeats>;

/// `GET /settings/users/2026-09-beta/teams`
///
/// Answers 200 (`CollectionResponsePublicTeamNoPaging`). Scope: `settings.users.teams.read`.
pub type ListTeams = crate::Call<crate::operations::ListTeams, endpoint::ListTeams>;

/// `PUT /settings/users/2026-09-beta/{userId}`
///
/// Answers 200 (`PublicUser`). Any of the scopes `crm.objects.users.write`, `settings.users.write`.
pub type Set = crate::Call<crate::operations::UserProvisioningSet, endpoint::Set>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/settings/users/2026-09-beta/{userId}",
            &[204], &["crm.objects.users.write", "settings.users.write"]),
        Create: Description::of(Post,
            "/settings/users/2026-09-beta",
            &[201], &["crm.objects.users.write", "settings.users.write"]),
        Get: Description::of(Get,
            "/settings/users/2026-09-beta/{userId}",
            &[200], &["crm.objects.users.read", "settings.users.read"]),
        List: Description::of(Get,
            "/settings/users/2026-09-beta",
            &[200], &["crm.objects.users.read", "settings.users.read"]),
        ListRoles: Description::of(Get,
            "/settings/users/2026-09-beta/roles",
            &[200], &["crm.objects.users.read", "settings.users.read"]),
        ListSeats: Description::of(Get, "/settings/users/2026-09-beta/seats", &[200], &["settings.billing.write"]),
        ListTeams: Description::of(Get, "/settings/users/2026-09-beta/teams", &[200], &["settings.users.teams.read"]),
        Set: Description::of(Put,
            "/settings/users/2026-09-beta/{userId}",
            &[200], &["crm.objects.users.write", "settings.users.write"]),
    }
}
