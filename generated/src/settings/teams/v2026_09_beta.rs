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
/// Answers 204. Scopes: `settings.users.teams.write`.
pub type Archive = crate::operations::TeamsArchive<endpoint::Archive>;

/// `DELETE /settings/teams/2026-09-beta/{teamId}/members/{userId}`
///
/// Answers 204. Scopes: `settings.users.teams.write`.
pub type ArchiveMember = crate::operations::ArchiveMember<endpoint::ArchiveMember>;

/// `POST /settings/teams/2026-09-beta/{teamId}/members/batch`
///
/// Answers 200. Scopes: `settings.users.teams.write`.
pub type BatchCreateMembers = crate::operations::BatchCreateMembers<endpoint::BatchCreateMembers>;

/// `POST /settings/teams/2026-09-beta`
///
/// Answers 201. Scopes: `settings.users.teams.write`.
pub type Create = crate::operations::TeamsCreate<endpoint::Create>;

/// `POST /settings/teams/2026-09-beta/{teamId}/members`
///
/// Answers 201. Scopes: `settings.users.teams.write`.
pub type CreateMember = crate::operations::CreateMember<endpoint::CreateMember>;

/// `GET /settings/teams/2026-09-beta/{teamId}`
///
/// Answers 200. Scopes: `settings.users.teams.read`.
pub type Get = crate::operations::TeamsGet<endpoint::Get>;

/// `GET /settings/teams/2026-09-beta`
///
/// Answers 200. Scopes: `settings.users.teams.read`.
pub type List = crate::operations::TeamsList<endpoint::List>;

/// `GET /settings/teams/2026-09-beta/{teamId}/members`
///
/// Answers 200. Scopes: `settings.users.teams.read`.
pub type ListMembers = crate::operations::ListMembers<endpoint::ListMembers>;

/// `PATCH /settings/teams/2026-09-beta/{teamId}`
///
/// Answers 200. Scopes: `settings.users.teams.write`.
pub type Update = crate::operations::TeamsUpdate<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/settings/teams/2026-09-beta/{teamId}")
            .statuses(&[204])
            .scopes(&["settings.users.teams.write"]),
        ArchiveMember: Description::delete("/settings/teams/2026-09-beta/{teamId}/members/{userId}")
            .statuses(&[204])
            .scopes(&["settings.users.teams.write"]),
        BatchCreateMembers: Description::post("/settings/teams/2026-09-beta/{teamId}/members/batch")
            .statuses(&[200])
            .scopes(&["settings.users.teams.write"]),
        Create: Description::post("/settings/teams/2026-09-beta")
            .statuses(&[201])
            .scopes(&["settings.users.teams.write"]),
        CreateMember: Description::post("/settings/teams/2026-09-beta/{teamId}/members")
            .statuses(&[201])
            .scopes(&["settings.users.teams.write"]),
        Get: Description::get("/settings/teams/2026-09-beta/{teamId}")
            .statuses(&[200])
            .scopes(&["settings.users.teams.read"]),
        List: Description::get("/settings/teams/2026-09-beta").statuses(&[200]).scopes(&["settings.users.teams.read"]),
        ListMembers: Description::get("/settings/teams/2026-09-beta/{teamId}/members")
            .statuses(&[200])
            .scopes(&["settings.users.teams.read"]),
        Update: Description::patch("/settings/teams/2026-09-beta/{teamId}")
            .statuses(&[200])
            .scopes(&["settings.users.teams.write"]),
    }
}
