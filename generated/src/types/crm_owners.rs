// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponsePublicOwnerForwardPaging`: 2 members.
///
/// Published by `crm/owners`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicOwnerForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicOwner`.
    pub results: Vec<PublicOwner>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicOwnerForwardPaging "CollectionResponsePublicOwnerForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicOwnerForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicOwner>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `crm/owners`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum GetIdProperty {
    /// `id`
    Id,
    /// `userId`
    UserId,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    GetIdProperty "GetIdProperty" {
        0 Id "id";
        1 UserId "userId";
    } 2
}

/// `PublicOwner`: 11 members.
///
/// Published by `crm/owners`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicOwner {
    /// `archived`: true or false.
    pub archived: bool,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `firstName`: text; may be absent.
    pub first_name: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `lastName`: text; may be absent.
    pub last_name: Option<Text>,
    /// `teams`: a list: `PublicTeam`; may be absent.
    pub teams: Option<Vec<PublicTeam>>,
    /// `type`: `PublicOwnerType`.
    pub r#type: PublicOwnerType,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `userId`: a whole number; may be absent.
    pub user_id: Option<i64>,
    /// `userIdIncludingInactive`: a whole number; may be absent.
    pub user_id_including_inactive: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicOwner "PublicOwner" {
        0 archived "archived" required = false;
        1 created_at "createdAt" required = DateTime::UNSET;
        2 email "email" optional = None;
        3 first_name "firstName" optional = None;
        4 id "id" required = Text::EMPTY;
        5 last_name "lastName" optional = None;
        6 teams "teams" optional = None;
        7 r#type "type" required = Shaped::blank();
        8 updated_at "updatedAt" required = DateTime::UNSET;
        9 user_id "userId" optional = None;
        10 user_id_including_inactive "userIdIncludingInactive" optional = None;
    }
}
impl PublicOwner {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        r#type: impl Into<PublicOwnerType>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived,
            created_at: created_at.into(),
            id: id.into(),
            r#type: r#type.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `crm/owners`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicOwnerType {
    /// `PERSON`
    Person,
    /// `QUEUE`
    Queue,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicOwnerType "PublicOwnerType" {
        0 Person "PERSON";
        1 Queue "QUEUE";
    } 2
}

/// `PublicTeam`: 3 members.
///
/// Published by `crm/owners`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicTeam {
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `primary`: true or false.
    pub primary: bool,
    rest: Rest,
}
crate::runtime::record! {
    PublicTeam "PublicTeam" {
        0 id "id" required = Text::EMPTY;
        1 name "name" required = Text::EMPTY;
        2 primary "primary" required = false;
    }
}
impl PublicTeam {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>, primary: bool) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            primary,
            ..Shaped::blank()
        }
    }
}
