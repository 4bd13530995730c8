// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct ArchiveMember<E> {
    /// The path's `team_id`: text.
    pub team_id: Text,
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `type`: `TeamMemberType`; may be absent.
    pub r#type: Option<TeamMemberType>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveMember<E> {
    /// A request with all that is required.
    pub fn new(team_id: impl Into<Text>, user_id: impl Into<Text>) -> Self {
        Self {
            team_id: team_id.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<TeamMemberType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
crate::runtime::signature! {
    ArchiveMember "ArchiveMember" -> () {
        path 2 {
            0 team_id = Text::EMPTY;
            1 user_id = Text::EMPTY;
        }
        query {
            2 r#type "type" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchCreateMembers<E> {
    /// The path's `team_id`: text.
    pub team_id: Text,
    /// The body, `application/json`: `BatchInputTeamMemberAssignment`.
    pub body: BatchInputTeamMemberAssignment,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateMembers<E> {
    /// A request with all that is required.
    pub fn new(
        team_id: impl Into<Text>,
        body: impl Into<BatchInputTeamMemberAssignment>,
    ) -> Self {
        Self {
            team_id: team_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateMembers "BatchCreateMembers" -> BatchResponseTeamMemberResponse {
        path 1 {
            0 team_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateMember<E> {
    /// The path's `team_id`: text.
    pub team_id: Text,
    /// The body, `application/json`: `TeamMemberAssignment`.
    pub body: TeamMemberAssignment,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateMember<E> {
    /// A request with all that is required.
    pub fn new(team_id: impl Into<Text>, body: impl Into<TeamMemberAssignment>) -> Self {
        Self {
            team_id: team_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateMember "CreateMember" -> TeamMemberResponse {
        path 1 {
            0 team_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListMembers<E> {
    /// The path's `team_id`: text.
    pub team_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListMembers<E> {
    /// A request with all that is required.
    pub fn new(team_id: impl Into<Text>) -> Self {
        Self {
            team_id: team_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ListMembers "ListMembers" -> CollectionResponseTeamMemberResponseForwardPaging {
        path 1 {
            0 team_id = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamsArchive<E> {
    /// The path's `team_id`: text.
    pub team_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TeamsArchive<E> {
    /// A request with all that is required.
    pub fn new(team_id: impl Into<Text>) -> Self {
        Self {
            team_id: team_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TeamsArchive "TeamsArchive" -> () {
        path 1 {
            0 team_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamsCreate<E> {
    /// The body, `application/json`: `TeamCreateRequest`.
    pub body: TeamCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TeamsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<TeamCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TeamsCreate "TeamsCreate" -> TeamResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamsGet<E> {
    /// The path's `team_id`: text.
    pub team_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TeamsGet<E> {
    /// A request with all that is required.
    pub fn new(team_id: impl Into<Text>) -> Self {
        Self {
            team_id: team_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TeamsGet "TeamsGet" -> TeamResponse {
        path 1 {
            0 team_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamsList<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TeamsList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
impl<E: Endpoint> Default for TeamsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    TeamsList "TeamsList" -> CollectionResponseTeamResponseForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamsUpdate<E> {
    /// The path's `team_id`: text.
    pub team_id: Text,
    /// The body, `application/json`: `TeamUpdateRequest`.
    pub body: TeamUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TeamsUpdate<E> {
    /// A request with all that is required.
    pub fn new(team_id: impl Into<Text>, body: impl Into<TeamUpdateRequest>) -> Self {
        Self {
            team_id: team_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TeamsUpdate "TeamsUpdate" -> TeamResponse {
        path 1 {
            0 team_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
