// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputTeamMemberAssignment`: one member.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct BatchInputTeamMemberAssignment {
    /// `inputs`: a list: `TeamMemberAssignment`.
    pub inputs: Vec<TeamMemberAssignment>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputTeamMemberAssignment "BatchInputTeamMemberAssignment" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputTeamMemberAssignment {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<TeamMemberAssignment>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<TeamMemberAssignment>> From<Vec<T>> for BatchInputTeamMemberAssignment {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<TeamMemberAssignment>, const N: usize> From<[T; N]>
for BatchInputTeamMemberAssignment {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseTeamMemberResponse "BatchResponseTeamMemberResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseTeamMemberResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<TeamMemberResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseTeamMemberResponseForwardPaging`: 2 members.
///
/// Published by `settings/teams`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponseTeamMemberResponseForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `TeamMemberResponse`.
    pub results: Vec<TeamMemberResponse>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseTeamMemberResponseForwardPaging "CollectionResponseTeamMemberResponseForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseTeamMemberResponseForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<TeamMemberResponse>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseTeamResponseForwardPaging "CollectionResponseTeamResponseForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseTeamResponseForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<TeamResponse>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    TeamCreateRequest "TeamCreateRequest" {
        0 members "members" required = Vec::new();
        1 name "name" required = Text::EMPTY;
        2 parent_team_id "parentTeamId" optional = None;
    }
}
impl TeamCreateRequest {
    /// One with all that is required.
    pub fn new(
        members: impl IntoIterator<Item = impl Into<TeamMemberAssignment>>,
        name: impl Into<Text>,
    ) -> Self {
        Self {
            members: members.into_iter().map(Into::into).collect(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `parentTeamId`.
    pub fn parent_team_id(mut self, parent_team_id: impl Into<Text>) -> Self {
        self.parent_team_id = Some(parent_team_id.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    TeamMemberAssignment "TeamMemberAssignment" {
        0 r#type "type" required = Shaped::blank();
        1 user_id "userId" required = Text::EMPTY;
    }
}
impl TeamMemberAssignment {
    /// One with all that is required.
    pub fn new(r#type: impl Into<TeamMemberType>, user_id: impl Into<Text>) -> Self {
        Self {
            r#type: r#type.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    TeamMemberResponse "TeamMemberResponse" {
        0 r#type "type" required = Shaped::blank();
        1 user_id "userId" required = Text::EMPTY;
    }
}
impl TeamMemberResponse {
    /// One with all that is required.
    pub fn new(r#type: impl Into<TeamMemberType>, user_id: impl Into<Text>) -> Self {
        Self {
            r#type: r#type.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    TeamMemberType "TeamMemberType" {
        0 Default "DEFAULT";
        1 Extra "EXTRA";
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    TeamResponse "TeamResponse" {
        0 id "id" required = Text::EMPTY;
        1 name "name" required = Text::EMPTY;
        2 parent_team_id "parentTeamId" optional = None;
    }
}
impl TeamResponse {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    TeamUpdateRequest "TeamUpdateRequest" {
        0 name "name" required = Value::Null;
        1 parent_team_id "parentTeamId" required = Value::Null;
    }
}
impl TeamUpdateRequest {
    /// One with all that is required.
    pub fn new(name: impl Into<Value>, parent_team_id: impl Into<Value>) -> Self {
        Self {
            name: name.into(),
            parent_team_id: parent_team_id.into(),
            ..Shaped::blank()
        }
    }
}
