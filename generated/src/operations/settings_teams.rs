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
pub struct ArchiveMember<E> {
    /// The path's `team_id`: text.
    pub team_id: Text,
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `type`: a `TeamMemberType`; may be absent.
    pub r#type: Option<TeamMemberType>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveMember<E> {
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>, user_id: impl Into<Text>) -> Self {
        Self { team_id: team_id.into(), user_id: user_id.into(), ..Shaped::blank() }
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<TeamMemberType>) -> Self { self.r#type = Some(r#type.into()); self }
}
impl<E: Endpoint> Shaped for ArchiveMember<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveMember", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "type", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { team_id: Text::EMPTY, user_id: Text::EMPTY, r#type: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.team_id, 1 => &self.user_id, _ => &self.r#type }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.team_id, 1 => &mut self.user_id, _ => &mut self.r#type }
    }
}
impl<E: Endpoint> Signature for ArchiveMember<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchCreateMembers<E> {
    /// The path's `team_id`: text.
    pub team_id: Text,
    /// The body, `application/json`: a `BatchInputTeamMemberAssignment`.
    pub body: BatchInputTeamMemberAssignment,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateMembers<E> {
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>, body: impl Into<BatchInputTeamMemberAssignment>) -> Self {
        Self { team_id: team_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchCreateMembers<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateMembers", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { team_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.team_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.team_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchCreateMembers<E> {
    type Response = BatchResponseTeamMemberResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateMember<E> {
    /// The path's `team_id`: text.
    pub team_id: Text,
    /// The body, `application/json`: a `TeamMemberAssignment`.
    pub body: TeamMemberAssignment,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateMember<E> {
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>, body: impl Into<TeamMemberAssignment>) -> Self {
        Self { team_id: team_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateMember<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateMember", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { team_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.team_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.team_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateMember<E> {
    type Response = TeamMemberResponse;
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
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>) -> Self { Self { team_id: team_id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for ListMembers<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListMembers", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { team_id: Text::EMPTY, after: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.team_id, 1 => &self.after, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.team_id, 1 => &mut self.after, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for ListMembers<E> {
    type Response = CollectionResponseTeamMemberResponseForwardPaging;
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
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>) -> Self { Self { team_id: team_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for TeamsArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { team_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.team_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.team_id } }
}
impl<E: Endpoint> Signature for TeamsArchive<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamsCreate<E> {
    /// The body, `application/json`: a `TeamCreateRequest`.
    pub body: TeamCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TeamsCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<TeamCreateRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for TeamsCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamsCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for TeamsCreate<E> {
    type Response = TeamResponse;
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
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>) -> Self { Self { team_id: team_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for TeamsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { team_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.team_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.team_id } }
}
impl<E: Endpoint> Signature for TeamsGet<E> {
    type Response = TeamResponse;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for TeamsList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for TeamsList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { after: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for TeamsList<E> {
    type Response = CollectionResponseTeamResponseForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamsUpdate<E> {
    /// The path's `team_id`: text.
    pub team_id: Text,
    /// The body, `application/json`: a `TeamUpdateRequest`.
    pub body: TeamUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TeamsUpdate<E> {
    /// With all that is required.
    pub fn new(team_id: impl Into<Text>, body: impl Into<TeamUpdateRequest>) -> Self {
        Self { team_id: team_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for TeamsUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { team_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.team_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.team_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for TeamsUpdate<E> {
    type Response = TeamResponse;
}

crate::runtime::operation_traits! {
    ArchiveMember, BatchCreateMembers, CreateMember, ListMembers, TeamsArchive, TeamsCreate, TeamsGet, TeamsList,
    TeamsUpdate,
}
