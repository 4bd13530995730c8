// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForwardPaging,
};

/// `CollectionResponsePublicOwnerForwardPaging`: 2 members.
///
/// Published by `crm/owners`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicOwnerForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicOwner`.
    pub results: Vec<PublicOwner>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicOwnerForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicOwnerForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponsePublicOwnerForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicOwner>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicOwner>> From<Vec<T>> for CollectionResponsePublicOwnerForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicOwner>, const N: usize> From<[T; N]> for CollectionResponsePublicOwnerForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for GetIdProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetIdProperty", kind: Kind::Enumeration(&["id", "userId"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Id => 0, Self::UserId => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Id, 1 => Self::UserId, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicOwner {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicOwner", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "createdAt", required: true },
            Member { name: "email", required: false }, Member { name: "firstName", required: false },
            Member { name: "id", required: true }, Member { name: "lastName", required: false },
            Member { name: "teams", required: false }, Member { name: "type", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "userId", required: false },
            Member { name: "userIdIncludingInactive", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, created_at: DateTime::UNSET, email: None, first_name: None, id: Text::EMPTY,
            last_name: None, teams: None, r#type: Shaped::blank(), updated_at: DateTime::UNSET, user_id: None,
            user_id_including_inactive: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.created_at, 2 => &self.email, 3 => &self.first_name, 4 => &self.id,
            5 => &self.last_name, 6 => &self.teams, 7 => &self.r#type, 8 => &self.updated_at, 9 => &self.user_id,
            10 => &self.user_id_including_inactive, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.created_at, 2 => &mut self.email, 3 => &mut self.first_name,
            4 => &mut self.id, 5 => &mut self.last_name, 6 => &mut self.teams, 7 => &mut self.r#type,
            8 => &mut self.updated_at, 9 => &mut self.user_id, 10 => &mut self.user_id_including_inactive,
            _ => &mut self.rest,
        }
    }
}
impl PublicOwner {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, id: impl Into<Text>, r#type: impl Into<PublicOwnerType>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, created_at: created_at.into(), id: id.into(), r#type: r#type.into(),
            updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.email = Some(email.into()); self }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self { self.first_name = Some(first_name.into()); self }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self { self.last_name = Some(last_name.into()); self }
    /// Sets `teams`.
    pub fn teams(mut self, teams: impl IntoIterator<Item = impl Into<PublicTeam>>) -> Self {
        self.teams = Some(teams.into_iter().map(Into::into).collect()); self
    }
    /// Sets `userId`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self { self.user_id = Some(user_id.into()); self }
    /// Sets `userIdIncludingInactive`.
    pub fn user_id_including_inactive(mut self, user_id_including_inactive: impl Into<i64>) -> Self {
        self.user_id_including_inactive = Some(user_id_including_inactive.into()); self
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
impl Shaped for PublicOwnerType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicOwnerType", kind: Kind::Enumeration(&["PERSON", "QUEUE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Person => 0, Self::Queue => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Person, 1 => Self::Queue, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicTeam {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTeam", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "name", required: true },
            Member { name: "primary", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, name: Text::EMPTY, primary: false, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.name, 2 => &self.primary, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.name, 2 => &mut self.primary, _ => &mut self.rest }
    }
}
impl PublicTeam {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>, primary: bool) -> Self {
        Self { id: id.into(), name: name.into(), primary, rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    CollectionResponsePublicOwnerForwardPaging, PublicOwner, PublicTeam,
}

crate::runtime::enumeration_traits! {
    GetIdProperty, PublicOwnerType,
}
