// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, ForwardPaging, StandardError,
};

/// `BatchInputTeamMemberAssignment`: one member.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchInputTeamMemberAssignment {
    /// `inputs`: a list: `TeamMemberAssignment`.
    pub inputs: Vec<TeamMemberAssignment>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputTeamMemberAssignment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputTeamMemberAssignment", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputTeamMemberAssignment {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<TeamMemberAssignment>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<TeamMemberAssignment>> From<Vec<T>> for BatchInputTeamMemberAssignment {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<TeamMemberAssignment>, const N: usize> From<[T; N]> for BatchInputTeamMemberAssignment {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseTeamMemberResponse`: 8 members.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchResponseTeamMemberResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `TeamMemberResponse`.
    pub results: Vec<TeamMemberResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseTeamMemberResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseTeamMemberResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponseTeamMemberResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<TeamMemberResponse>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseTeamMemberResponse: TeamMemberResponse }

/// `CollectionResponseTeamMemberResponseForwardPaging`: 2 members.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponseTeamMemberResponseForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `TeamMemberResponse`.
    pub results: Vec<TeamMemberResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseTeamMemberResponseForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseTeamMemberResponseForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseTeamMemberResponseForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<TeamMemberResponse>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<TeamMemberResponse>> From<Vec<T>> for CollectionResponseTeamMemberResponseForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<TeamMemberResponse>, const N: usize> From<[T; N]> for CollectionResponseTeamMemberResponseForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseTeamResponseForwardPaging`: 2 members.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponseTeamResponseForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `TeamResponse`.
    pub results: Vec<TeamResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseTeamResponseForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseTeamResponseForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseTeamResponseForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<TeamResponse>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<TeamResponse>> From<Vec<T>> for CollectionResponseTeamResponseForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<TeamResponse>, const N: usize> From<[T; N]> for CollectionResponseTeamResponseForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `TeamCreateRequest`: 3 members.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamCreateRequest {
    /// `members`: a list: `TeamMemberAssignment`.
    pub members: Vec<TeamMemberAssignment>,
    /// `name`: text.
    pub name: Text,
    /// `parentTeamId`: text; may be absent.
    pub parent_team_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TeamCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamCreateRequest", kind: Kind::Record(&[
            Member { name: "members", required: true }, Member { name: "name", required: true },
            Member { name: "parentTeamId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { members: Vec::new(), name: Text::EMPTY, parent_team_id: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.members, 1 => &self.name, 2 => &self.parent_team_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.members, 1 => &mut self.name, 2 => &mut self.parent_team_id, _ => &mut self.rest }
    }
}
impl TeamCreateRequest {
    /// With all that is required.
    pub fn new(members: impl IntoIterator<Item = impl Into<TeamMemberAssignment>>, name: impl Into<Text>) -> Self {
        Self { members: members.into_iter().map(Into::into).collect(), name: name.into(), ..Shaped::blank() }
    }
    /// Sets `parentTeamId`.
    pub fn parent_team_id(mut self, parent_team_id: impl Into<Text>) -> Self {
        self.parent_team_id = Some(parent_team_id.into()); self
    }
}

/// `TeamMemberAssignment`: 2 members.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamMemberAssignment {
    /// `type`: `TeamMemberType`.
    pub r#type: TeamMemberType,
    /// `userId`: text.
    pub user_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TeamMemberAssignment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamMemberAssignment", kind: Kind::Record(&[
            Member { name: "type", required: true }, Member { name: "userId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), user_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.r#type, 1 => &self.user_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, 1 => &mut self.user_id, _ => &mut self.rest }
    }
}
impl TeamMemberAssignment {
    /// With all that is required.
    pub fn new(r#type: impl Into<TeamMemberType>, user_id: impl Into<Text>) -> Self {
        Self { r#type: r#type.into(), user_id: user_id.into(), rest: Rest::EMPTY }
    }
}

/// `TeamMemberResponse`: 2 members.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamMemberResponse {
    /// `type`: `TeamMemberType`.
    pub r#type: TeamMemberType,
    /// `userId`: text.
    pub user_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TeamMemberResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamMemberResponse", kind: Kind::Record(&[
            Member { name: "type", required: true }, Member { name: "userId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), user_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.r#type, 1 => &self.user_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, 1 => &mut self.user_id, _ => &mut self.rest }
    }
}
impl TeamMemberResponse {
    /// With all that is required.
    pub fn new(r#type: impl Into<TeamMemberType>, user_id: impl Into<Text>) -> Self {
        Self { r#type: r#type.into(), user_id: user_id.into(), rest: Rest::EMPTY }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub enum TeamMemberType {
    /// `DEFAULT`
    Default,
    /// `EXTRA`
    Extra,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for TeamMemberType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamMemberType", kind: Kind::Enumeration(&["DEFAULT", "EXTRA"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Default => 0, Self::Extra => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Default, 1 => Self::Extra, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `TeamResponse`: 3 members.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamResponse {
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `parentTeamId`: text; may be absent.
    pub parent_team_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TeamResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamResponse", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "name", required: true },
            Member { name: "parentTeamId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { id: Text::EMPTY, name: Text::EMPTY, parent_team_id: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.name, 2 => &self.parent_team_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.name, 2 => &mut self.parent_team_id, _ => &mut self.rest }
    }
}
impl TeamResponse {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { id: id.into(), name: name.into(), ..Shaped::blank() }
    }
    /// Sets `parentTeamId`.
    pub fn parent_team_id(mut self, parent_team_id: impl Into<Text>) -> Self {
        self.parent_team_id = Some(parent_team_id.into()); self
    }
}

/// `TeamUpdateRequest`: 2 members.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct TeamUpdateRequest {
    /// `name`: any JSON.
    pub name: Value,
    /// `parentTeamId`: any JSON.
    pub parent_team_id: Value,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TeamUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TeamUpdateRequest", kind: Kind::Record(&[
            Member { name: "name", required: true }, Member { name: "parentTeamId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { name: Value::Null, parent_team_id: Value::Null, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.name, 1 => &self.parent_team_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.name, 1 => &mut self.parent_team_id, _ => &mut self.rest }
    }
}
impl TeamUpdateRequest {
    /// With all that is required.
    pub fn new(name: impl Into<Value>, parent_team_id: impl Into<Value>) -> Self {
        Self { name: name.into(), parent_team_id: parent_team_id.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    BatchInputTeamMemberAssignment, BatchResponseTeamMemberResponse,
    CollectionResponseTeamMemberResponseForwardPaging, CollectionResponseTeamResponseForwardPaging,
    TeamCreateRequest, TeamMemberAssignment, TeamMemberResponse, TeamResponse, TeamUpdateRequest,
}

crate::runtime::enumeration_traits! {
    TeamMemberType,
}
