// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputTeamMemberAssignment, BatchResponseTeamMemberResponse,
    CollectionResponseTeamMemberResponseForwardPaging, CollectionResponseTeamResponseForwardPaging,
    TeamCreateRequest, TeamMemberAssignment, TeamMemberResponse, TeamMemberType, TeamResponse, TeamUpdateRequest,
};

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct ArchiveMember {
    /// In the path: text.
    pub team_id: Text,
    /// In the path: text.
    pub user_id: Text,
    /// The query's `type`: `TeamMemberType`; may be absent.
    pub r#type: Option<TeamMemberType>,
}
impl<E: Endpoint> Call<ArchiveMember, E> {
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>, user_id: impl Into<Text>) -> Self {
        Self::of(ArchiveMember { team_id: team_id.into(), user_id: user_id.into(), ..Shaped::blank() })
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<TeamMemberType>) -> Self { self.parts.r#type = Some(r#type.into()); self }
}
impl Shaped for ArchiveMember {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveMember", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "type", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { team_id: Text::EMPTY, user_id: Text::EMPTY, r#type: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.team_id, 1 => &self.user_id, _ => &self.r#type }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.team_id, 1 => &mut self.user_id, _ => &mut self.r#type }
    }
}
impl Signature for ArchiveMember {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchCreateMembers {
    /// In the path: text.
    pub team_id: Text,
    /// The body, `application/json`: `BatchInputTeamMemberAssignment`.
    pub body: BatchInputTeamMemberAssignment,
}
impl<E: Endpoint> Call<BatchCreateMembers, E> {
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>, body: impl Into<BatchInputTeamMemberAssignment>) -> Self {
        Self::of(BatchCreateMembers { team_id: team_id.into(), body: body.into() })
    }
}
impl Shaped for BatchCreateMembers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateMembers", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { team_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.team_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.team_id, _ => &mut self.body }
    }
}
impl Signature for BatchCreateMembers {
    type Response = Batch<BatchResponseTeamMemberResponse, BatchResponseTeamMemberResponse>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateMember {
    /// In the path: text.
    pub team_id: Text,
    /// The body, `application/json`: `TeamMemberAssignment`.
    pub body: TeamMemberAssignment,
}
impl<E: Endpoint> Call<CreateMember, E> {
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>, body: impl Into<TeamMemberAssignment>) -> Self {
        Self::of(CreateMember { team_id: team_id.into(), body: body.into() })
    }
}
impl Shaped for CreateMember {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateMember", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { team_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.team_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.team_id, _ => &mut self.body }
    }
}
impl Signature for CreateMember {
    type Response = TeamMemberResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListMembers {
    /// In the path: text.
    pub team_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListMembers, E> {
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>) -> Self {
        Self::of(ListMembers { team_id: team_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ListMembers {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListMembers", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { team_id: Text::EMPTY, after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.team_id, 1 => &self.after, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.team_id, 1 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for ListMembers {
    type Response = CollectionResponseTeamMemberResponseForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamsArchive {
    /// In the path: text.
    pub team_id: Text,
}
impl<E: Endpoint> Call<TeamsArchive, E> {
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>) -> Self { Self::of(TeamsArchive { team_id: team_id.into() }) }
}
impl Shaped for TeamsArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { team_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.team_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.team_id }
}
impl Signature for TeamsArchive {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamsCreate {
    /// The body, `application/json`: `TeamCreateRequest`.
    pub body: TeamCreateRequest,
}
impl<E: Endpoint> Call<TeamsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<TeamCreateRequest>) -> Self { Self::of(TeamsCreate { body: body.into() }) }
}
impl Shaped for TeamsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for TeamsCreate {
    type Response = TeamResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamsGet {
    /// In the path: text.
    pub team_id: Text,
}
impl<E: Endpoint> Call<TeamsGet, E> {
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>) -> Self { Self::of(TeamsGet { team_id: team_id.into() }) }
}
impl Shaped for TeamsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { team_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.team_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.team_id }
}
impl Signature for TeamsGet {
    type Response = TeamResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamsList {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<TeamsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<TeamsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for TeamsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for TeamsList {
    type Response = CollectionResponseTeamResponseForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamsUpdate {
    /// In the path: text.
    pub team_id: Text,
    /// The body, `application/json`: `TeamUpdateRequest`.
    pub body: TeamUpdateRequest,
}
impl<E: Endpoint> Call<TeamsUpdate, E> {
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>, body: impl Into<TeamUpdateRequest>) -> Self {
        Self::of(TeamsUpdate { team_id: team_id.into(), body: body.into() })
    }
}
impl Shaped for TeamsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { team_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.team_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.team_id, _ => &mut self.body }
    }
}
impl Signature for TeamsUpdate {
    type Response = TeamResponse;
}
