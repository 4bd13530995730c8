// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `settings/teams`, version `2026-09-beta`: 9 operations, 14 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/settings/teams/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputTeamMemberAssignment, BatchResponseTeamMemberResponse,
    BatchResponseSimplePublicStatus as BatchResponseTeamMemberResponseStatus,
    CollectionResponseTeamMemberResponseForwardPaging, CollectionResponseTeamResponseForwardPaging, Error,
    ErrorDetail, ForwardPaging, NextPage, StandardError, TeamCreateRequest, TeamMemberAssignment, TeamMemberResponse,
    TeamMemberType, TeamResponse, TeamUpdateRequest,
};

/// `DELETE /settings/teams/2026-09-beta/{teamId}`
///
/// Answers 204. Scope: `settings.users.teams.write`.
pub type Archive = crate::Call<crate::operations::TeamsArchive, endpoint::Archive>;

/// `DELETE /settings/teams/2026-09-beta/{teamId}/members/{userId}`
///
/// Answers 204. Scope: `settings.users.teams.write`.
pub type ArchiveMember = crate::Call<crate::operations::ArchiveMember, endpoint::ArchiveMember>;

/// `POST /settings/teams/2026-09-beta/{teamId}/members/batch`
///
/// Answers 200 (`BatchResponseTeamMemberResponse`). Scope: `settings.users.teams.write`.
pub type BatchCreateMembers = crate::Call<crate::operations::BatchCreateMembers, endpoint::BatchCreateMembers>;

/// `POST /settings/teams/2026-09-beta`
///
/// Answers 201 (`TeamResponse`). Scope: `settings.users.teams.write`.
pub type Create = crate::Call<crate::operations::TeamsCreate, endpoint::Create>;

/// `POST /settings/teams/2026-09-beta/{teamId}/members`
///
/// Answers 201 (`TeamMemberResponse`). Scope: `settings.users.teams.write`.
pub type CreateMember = crate::Call<crate::operations::CreateMember, endpoint::CreateMember>;

/// `GET /settings/teams/2026-09-beta/{teamId}`
///
/// Answers 200 (`TeamResponse`). Scope: `settings.users.teams.read`.
pub type Get = crate::Call<crate::operations::TeamsGet, endpoint::Get>;

/// `GET /settings/teams/2026-09-beta`
///
/// Answers 200 (`CollectionResponseTeamResponseForwardPaging`). Scope: `settings.users.teams.read`.
pub type List = crate::Call<crate::operations::TeamsList, endpoint::List>;

/// `GET /settings/teams/2026-09-beta/{teamId}/members`
///
/// Answers 200 (`CollectionResponseTeamMemberResponseForwardPaging`). Scope: `settings.users.teams.read`.
pub type ListMembers = crate::Call<crate::operations::ListMembers, endpoint::ListMembers>;

/// `PATCH /settings/teams/2026-09-beta/{teamId}`
///
/// Answers 200 (`TeamResponse`). Scope: `settings.users.teams.write`.
pub type Update = crate::Call<crate::operations::TeamsUpdate, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/settings/teams/2026-09-beta/{teamId}",
            &[204], &["settings.users.teams.write"]),
        ArchiveMember: Description::of(Delete,
            "/settings/teams/2026-09-beta/{teamId}/members/{userId}",
            &[204], &["settings.users.teams.write"]),
        BatchCreateMembers: Description::of(Post,
            "/settings/teams/2026-09-beta/{teamId}/members/batch",
            &[200], &["settings.users.teams.write"]),
        Create: Description::of(Post, "/settings/teams/2026-09-beta", &[201], &["settings.users.teams.write"]),
        CreateMember: Description::of(Post,
            "/settings/teams/2026-09-beta/{teamId}/members",
            &[201], &["settings.users.teams.write"]),
        Get: Description::of(Get, "/settings/teams/2026-09-beta/{teamId}", &[200], &["settings.users.teams.read"]),
        List: Description::of(Get, "/settings/teams/2026-09-beta", &[200], &["settings.users.teams.read"]),
        ListMembers: Description::of(Get,
            "/settings/teams/2026-09-beta/{teamId}/members",
            &[200], &["settings.users.teams.read"]),
        Update: Description::of(Patch,
            "/settings/teams/2026-09-beta/{teamId}",
            &[200], &["settings.users.teams.write"]),
    }
}
