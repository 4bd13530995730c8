// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForwardPaging,
};

/// 2 known values; any other is kept as it came.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub enum ArchiveIdProperty {
    /// `EMAIL`
    Email,
    /// `USER_ID`
    UserId,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ArchiveIdProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveIdProperty", kind: Kind::Enumeration(&["EMAIL", "USER_ID"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Email => 0, Self::UserId => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Email, 1 => Self::UserId, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CollectionResponsePublicPermissionSetNoPaging`: one member.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicPermissionSetNoPaging {
    /// `results`: a list: `PublicPermissionSet`.
    pub results: Vec<PublicPermissionSet>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicPermissionSetNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicPermissionSetNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicPermissionSetNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicPermissionSet>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicPermissionSet>> From<Vec<T>> for CollectionResponsePublicPermissionSetNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicPermissionSet>, const N: usize> From<[T; N]> for CollectionResponsePublicPermissionSetNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicSeatNoPaging`: one member.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicSeatNoPaging {
    /// `results`: a list: `PublicSeat`.
    pub results: Vec<PublicSeat>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicSeatNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicSeatNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicSeatNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicSeat>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicSeat>> From<Vec<T>> for CollectionResponsePublicSeatNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicSeat>, const N: usize> From<[T; N]> for CollectionResponsePublicSeatNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicTeamNoPaging`: one member.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicTeamNoPaging {
    /// `results`: a list: `UserProvisioningPublicTeam`.
    pub results: Vec<UserProvisioningPublicTeam>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicTeamNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicTeamNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicTeamNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<UserProvisioningPublicTeam>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<UserProvisioningPublicTeam>> From<Vec<T>> for CollectionResponsePublicTeamNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<UserProvisioningPublicTeam>, const N: usize> From<[T; N]> for CollectionResponsePublicTeamNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicUserForwardPaging`: 2 members.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicUserForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicUser`.
    pub results: Vec<PublicUser>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicUserForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicUserForwardPaging", kind: Kind::Record(&[
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
impl CollectionResponsePublicUserForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicUser>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicUser>> From<Vec<T>> for CollectionResponsePublicUserForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicUser>, const N: usize> From<[T; N]> for CollectionResponsePublicUserForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicPermissionSet`: 3 members.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicPermissionSet {
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `requiresBillingWrite`: true or false.
    pub requires_billing_write: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPermissionSet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPermissionSet", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "name", required: true },
            Member { name: "requiresBillingWrite", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { id: Text::EMPTY, name: Text::EMPTY, requires_billing_write: false, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.name, 2 => &self.requires_billing_write, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.name, 2 => &mut self.requires_billing_write, _ => &mut self.rest,
        }
    }
}
impl PublicPermissionSet {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>, requires_billing_write: bool) -> Self {
        Self { id: id.into(), name: name.into(), requires_billing_write, rest: Rest::EMPTY }
    }
}

/// `PublicSeat`: 3 members.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSeat {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `remainingSeats`: a whole number; may be absent.
    pub remaining_seats: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSeat {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSeat", kind: Kind::Record(&[
            Member { name: "description", required: false }, Member { name: "name", required: true },
            Member { name: "remainingSeats", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { description: None, name: Text::EMPTY, remaining_seats: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.description, 1 => &self.name, 2 => &self.remaining_seats, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.description, 1 => &mut self.name, 2 => &mut self.remaining_seats, _ => &mut self.rest,
        }
    }
}
impl PublicSeat {
    /// With all that is required.
    pub fn new(name: impl Into<Text>) -> Self { Self { name: name.into(), ..Shaped::blank() } }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `remainingSeats`.
    pub fn remaining_seats(mut self, remaining_seats: impl Into<i64>) -> Self {
        self.remaining_seats = Some(remaining_seats.into()); self
    }
}

/// `PublicUser`: 11 members.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicUser {
    /// `email`: text.
    pub email: Text,
    /// `firstName`: text; may be absent.
    pub first_name: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `lastName`: text; may be absent.
    pub last_name: Option<Text>,
    /// `primaryTeamId`: text; may be absent.
    pub primary_team_id: Option<Text>,
    /// `roleId`: text; may be absent.
    pub role_id: Option<Text>,
    /// `roleIds`: a list: text.
    pub role_ids: Vec<Text>,
    /// `seatNames`: a list: text; may be absent.
    pub seat_names: Option<Vec<Text>>,
    /// `secondaryTeamIds`: a list: text; may be absent.
    pub secondary_team_ids: Option<Vec<Text>>,
    /// `sendWelcomeEmail`: true or false; may be absent.
    pub send_welcome_email: Option<bool>,
    /// `superAdmin`: true or false.
    pub super_admin: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicUser {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicUser", kind: Kind::Record(&[
            Member { name: "email", required: true }, Member { name: "firstName", required: false },
            Member { name: "id", required: true }, Member { name: "lastName", required: false },
            Member { name: "primaryTeamId", required: false }, Member { name: "roleId", required: false },
            Member { name: "roleIds", required: true }, Member { name: "seatNames", required: false },
            Member { name: "secondaryTeamIds", required: false },
            Member { name: "sendWelcomeEmail", required: false }, Member { name: "superAdmin", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            email: Text::EMPTY, first_name: None, id: Text::EMPTY, last_name: None, primary_team_id: None,
            role_id: None, role_ids: Vec::new(), seat_names: None, secondary_team_ids: None,
            send_welcome_email: None, super_admin: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email, 1 => &self.first_name, 2 => &self.id, 3 => &self.last_name, 4 => &self.primary_team_id,
            5 => &self.role_id, 6 => &self.role_ids, 7 => &self.seat_names, 8 => &self.secondary_team_ids,
            9 => &self.send_welcome_email, 10 => &self.super_admin, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email, 1 => &mut self.first_name, 2 => &mut self.id, 3 => &mut self.last_name,
            4 => &mut self.primary_team_id, 5 => &mut self.role_id, 6 => &mut self.role_ids,
            7 => &mut self.seat_names, 8 => &mut self.secondary_team_ids, 9 => &mut self.send_welcome_email,
            10 => &mut self.super_admin, _ => &mut self.rest,
        }
    }
}
impl PublicUser {
    /// With all that is required.
    pub fn new(
        email: impl Into<Text>, id: impl Into<Text>, role_ids: impl IntoIterator<Item = impl Into<Text>>,
        super_admin: bool,
    ) -> Self {
        Self {
            email: email.into(), id: id.into(), role_ids: role_ids.into_iter().map(Into::into).collect(),
            super_admin, ..Shaped::blank()
        }
    }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self { self.first_name = Some(first_name.into()); self }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self { self.last_name = Some(last_name.into()); self }
    /// Sets `primaryTeamId`.
    pub fn primary_team_id(mut self, primary_team_id: impl Into<Text>) -> Self {
        self.primary_team_id = Some(primary_team_id.into()); self
    }
    /// Sets `roleId`.
    pub fn role_id(mut self, role_id: impl Into<Text>) -> Self { self.role_id = Some(role_id.into()); self }
    /// Sets `seatNames`.
    pub fn seat_names(mut self, seat_names: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.seat_names = Some(seat_names.into_iter().map(Into::into).collect()); self
    }
    /// Sets `secondaryTeamIds`.
    pub fn secondary_team_ids(mut self, secondary_team_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.secondary_team_ids = Some(secondary_team_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `sendWelcomeEmail`.
    pub fn send_welcome_email(mut self, send_welcome_email: bool) -> Self {
        self.send_welcome_email = Some(send_welcome_email); self
    }
}

/// `PublicUserMarch2026`: 10 members.
///
/// Published by `settings/user-provisioning`, in 2026-03.
#[non_exhaustive]
pub struct PublicUserMarch2026 {
    /// `email`: text.
    pub email: Text,
    /// `firstName`: text; may be absent.
    pub first_name: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `lastName`: text; may be absent.
    pub last_name: Option<Text>,
    /// `primaryTeamId`: text; may be absent.
    pub primary_team_id: Option<Text>,
    /// `roleId`: text; may be absent.
    pub role_id: Option<Text>,
    /// `roleIds`: a list: text.
    pub role_ids: Vec<Text>,
    /// `secondaryTeamIds`: a list: text; may be absent.
    pub secondary_team_ids: Option<Vec<Text>>,
    /// `sendWelcomeEmail`: true or false; may be absent.
    pub send_welcome_email: Option<bool>,
    /// `superAdmin`: true or false.
    pub super_admin: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicUserMarch2026 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicUserMarch2026", kind: Kind::Record(&[
            Member { name: "email", required: true }, Member { name: "firstName", required: false },
            Member { name: "id", required: true }, Member { name: "lastName", required: false },
            Member { name: "primaryTeamId", required: false }, Member { name: "roleId", required: false },
            Member { name: "roleIds", required: true }, Member { name: "secondaryTeamIds", required: false },
            Member { name: "sendWelcomeEmail", required: false }, Member { name: "superAdmin", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            email: Text::EMPTY, first_name: None, id: Text::EMPTY, last_name: None, primary_team_id: None,
            role_id: None, role_ids: Vec::new(), secondary_team_ids: None, send_welcome_email: None,
            super_admin: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email, 1 => &self.first_name, 2 => &self.id, 3 => &self.last_name, 4 => &self.primary_team_id,
            5 => &self.role_id, 6 => &self.role_ids, 7 => &self.secondary_team_ids, 8 => &self.send_welcome_email,
            9 => &self.super_admin, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email, 1 => &mut self.first_name, 2 => &mut self.id, 3 => &mut self.last_name,
            4 => &mut self.primary_team_id, 5 => &mut self.role_id, 6 => &mut self.role_ids,
            7 => &mut self.secondary_team_ids, 8 => &mut self.send_welcome_email, 9 => &mut self.super_admin,
            _ => &mut self.rest,
        }
    }
}
impl PublicUserMarch2026 {
    /// With all that is required.
    pub fn new(
        email: impl Into<Text>, id: impl Into<Text>, role_ids: impl IntoIterator<Item = impl Into<Text>>,
        super_admin: bool,
    ) -> Self {
        Self {
            email: email.into(), id: id.into(), role_ids: role_ids.into_iter().map(Into::into).collect(),
            super_admin, ..Shaped::blank()
        }
    }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self { self.first_name = Some(first_name.into()); self }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self { self.last_name = Some(last_name.into()); self }
    /// Sets `primaryTeamId`.
    pub fn primary_team_id(mut self, primary_team_id: impl Into<Text>) -> Self {
        self.primary_team_id = Some(primary_team_id.into()); self
    }
    /// Sets `roleId`.
    pub fn role_id(mut self, role_id: impl Into<Text>) -> Self { self.role_id = Some(role_id.into()); self }
    /// Sets `secondaryTeamIds`.
    pub fn secondary_team_ids(mut self, secondary_team_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.secondary_team_ids = Some(secondary_team_ids.into_iter().map(Into::into).collect()); self
    }
    /// Sets `sendWelcomeEmail`.
    pub fn send_welcome_email(mut self, send_welcome_email: bool) -> Self {
        self.send_welcome_email = Some(send_welcome_email); self
    }
}

/// `PublicUserUpdate`: 6 members.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicUserUpdate {
    /// `firstName`: text; may be absent.
    pub first_name: Option<Text>,
    /// `lastName`: text; may be absent.
    pub last_name: Option<Text>,
    /// `primaryTeamId`: text; may be absent.
    pub primary_team_id: Option<Text>,
    /// `roleId`: text; may be absent.
    pub role_id: Option<Text>,
    /// `seatNames`: a list: text; may be absent.
    pub seat_names: Option<Vec<Text>>,
    /// `secondaryTeamIds`: a list: text; may be absent.
    pub secondary_team_ids: Option<Vec<Text>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicUserUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicUserUpdate", kind: Kind::Record(&[
            Member { name: "firstName", required: false }, Member { name: "lastName", required: false },
            Member { name: "primaryTeamId", required: false }, Member { name: "roleId", required: false },
            Member { name: "seatNames", required: false }, Member { name: "secondaryTeamIds", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            first_name: None, last_name: None, primary_team_id: None, role_id: None, seat_names: None,
            secondary_team_ids: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.first_name, 1 => &self.last_name, 2 => &self.primary_team_id, 3 => &self.role_id,
            4 => &self.seat_names, 5 => &self.secondary_team_ids, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.first_name, 1 => &mut self.last_name, 2 => &mut self.primary_team_id,
            3 => &mut self.role_id, 4 => &mut self.seat_names, 5 => &mut self.secondary_team_ids,
            _ => &mut self.rest,
        }
    }
}
impl PublicUserUpdate {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self { self.first_name = Some(first_name.into()); self }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self { self.last_name = Some(last_name.into()); self }
    /// Sets `primaryTeamId`.
    pub fn primary_team_id(mut self, primary_team_id: impl Into<Text>) -> Self {
        self.primary_team_id = Some(primary_team_id.into()); self
    }
    /// Sets `roleId`.
    pub fn role_id(mut self, role_id: impl Into<Text>) -> Self { self.role_id = Some(role_id.into()); self }
    /// Sets `seatNames`.
    pub fn seat_names(mut self, seat_names: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.seat_names = Some(seat_names.into_iter().map(Into::into).collect()); self
    }
    /// Sets `secondaryTeamIds`.
    pub fn secondary_team_ids(mut self, secondary_team_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.secondary_team_ids = Some(secondary_team_ids.into_iter().map(Into::into).collect()); self
    }
}
impl Default for PublicUserUpdate {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicUserUpdateMarch2026`: 5 members.
///
/// Published by `settings/user-provisioning`, in 2026-03.
#[non_exhaustive]
pub struct PublicUserUpdateMarch2026 {
    /// `firstName`: text; may be absent.
    pub first_name: Option<Text>,
    /// `lastName`: text; may be absent.
    pub last_name: Option<Text>,
    /// `primaryTeamId`: text; may be absent.
    pub primary_team_id: Option<Text>,
    /// `roleId`: text; may be absent.
    pub role_id: Option<Text>,
    /// `secondaryTeamIds`: a list: text; may be absent.
    pub secondary_team_ids: Option<Vec<Text>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicUserUpdateMarch2026 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicUserUpdateMarch2026", kind: Kind::Record(&[
            Member { name: "firstName", required: false }, Member { name: "lastName", required: false },
            Member { name: "primaryTeamId", required: false }, Member { name: "roleId", required: false },
            Member { name: "secondaryTeamIds", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            first_name: None, last_name: None, primary_team_id: None, role_id: None, secondary_team_ids: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.first_name, 1 => &self.last_name, 2 => &self.primary_team_id, 3 => &self.role_id,
            4 => &self.secondary_team_ids, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.first_name, 1 => &mut self.last_name, 2 => &mut self.primary_team_id,
            3 => &mut self.role_id, 4 => &mut self.secondary_team_ids, _ => &mut self.rest,
        }
    }
}
impl PublicUserUpdateMarch2026 {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self { self.first_name = Some(first_name.into()); self }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self { self.last_name = Some(last_name.into()); self }
    /// Sets `primaryTeamId`.
    pub fn primary_team_id(mut self, primary_team_id: impl Into<Text>) -> Self {
        self.primary_team_id = Some(primary_team_id.into()); self
    }
    /// Sets `roleId`.
    pub fn role_id(mut self, role_id: impl Into<Text>) -> Self { self.role_id = Some(role_id.into()); self }
    /// Sets `secondaryTeamIds`.
    pub fn secondary_team_ids(mut self, secondary_team_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.secondary_team_ids = Some(secondary_team_ids.into_iter().map(Into::into).collect()); self
    }
}
impl Default for PublicUserUpdateMarch2026 {
    #[inline] fn default() -> Self { Self::new() }
}

/// `UserProvisionRequest`: 8 members.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisionRequest {
    /// `email`: text.
    pub email: Text,
    /// `firstName`: text; may be absent.
    pub first_name: Option<Text>,
    /// `lastName`: text; may be absent.
    pub last_name: Option<Text>,
    /// `primaryTeamId`: text; may be absent.
    pub primary_team_id: Option<Text>,
    /// `roleId`: text; may be absent.
    pub role_id: Option<Text>,
    /// `seatNames`: a list: text; may be absent.
    pub seat_names: Option<Vec<Text>>,
    /// `secondaryTeamIds`: a list: text; may be absent.
    pub secondary_team_ids: Option<Vec<Text>>,
    /// `sendWelcomeEmail`: true or false.
    pub send_welcome_email: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UserProvisionRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisionRequest", kind: Kind::Record(&[
            Member { name: "email", required: true }, Member { name: "firstName", required: false },
            Member { name: "lastName", required: false }, Member { name: "primaryTeamId", required: false },
            Member { name: "roleId", required: false }, Member { name: "seatNames", required: false },
            Member { name: "secondaryTeamIds", required: false },
            Member { name: "sendWelcomeEmail", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            email: Text::EMPTY, first_name: None, last_name: None, primary_team_id: None, role_id: None,
            seat_names: None, secondary_team_ids: None, send_welcome_email: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email, 1 => &self.first_name, 2 => &self.last_name, 3 => &self.primary_team_id,
            4 => &self.role_id, 5 => &self.seat_names, 6 => &self.secondary_team_ids, 7 => &self.send_welcome_email,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email, 1 => &mut self.first_name, 2 => &mut self.last_name,
            3 => &mut self.primary_team_id, 4 => &mut self.role_id, 5 => &mut self.seat_names,
            6 => &mut self.secondary_team_ids, 7 => &mut self.send_welcome_email, _ => &mut self.rest,
        }
    }
}
impl UserProvisionRequest {
    /// With all that is required.
    pub fn new(email: impl Into<Text>, send_welcome_email: bool) -> Self {
        Self { email: email.into(), send_welcome_email, ..Shaped::blank() }
    }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self { self.first_name = Some(first_name.into()); self }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self { self.last_name = Some(last_name.into()); self }
    /// Sets `primaryTeamId`.
    pub fn primary_team_id(mut self, primary_team_id: impl Into<Text>) -> Self {
        self.primary_team_id = Some(primary_team_id.into()); self
    }
    /// Sets `roleId`.
    pub fn role_id(mut self, role_id: impl Into<Text>) -> Self { self.role_id = Some(role_id.into()); self }
    /// Sets `seatNames`.
    pub fn seat_names(mut self, seat_names: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.seat_names = Some(seat_names.into_iter().map(Into::into).collect()); self
    }
    /// Sets `secondaryTeamIds`.
    pub fn secondary_team_ids(mut self, secondary_team_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.secondary_team_ids = Some(secondary_team_ids.into_iter().map(Into::into).collect()); self
    }
}

/// `UserProvisionRequestMarch2026`: 7 members.
///
/// Published by `settings/user-provisioning`, in 2026-03.
#[non_exhaustive]
pub struct UserProvisionRequestMarch2026 {
    /// `email`: text.
    pub email: Text,
    /// `firstName`: text; may be absent.
    pub first_name: Option<Text>,
    /// `lastName`: text; may be absent.
    pub last_name: Option<Text>,
    /// `primaryTeamId`: text; may be absent.
    pub primary_team_id: Option<Text>,
    /// `roleId`: text; may be absent.
    pub role_id: Option<Text>,
    /// `secondaryTeamIds`: a list: text; may be absent.
    pub secondary_team_ids: Option<Vec<Text>>,
    /// `sendWelcomeEmail`: true or false.
    pub send_welcome_email: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UserProvisionRequestMarch2026 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisionRequestMarch2026", kind: Kind::Record(&[
            Member { name: "email", required: true }, Member { name: "firstName", required: false },
            Member { name: "lastName", required: false }, Member { name: "primaryTeamId", required: false },
            Member { name: "roleId", required: false }, Member { name: "secondaryTeamIds", required: false },
            Member { name: "sendWelcomeEmail", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            email: Text::EMPTY, first_name: None, last_name: None, primary_team_id: None, role_id: None,
            secondary_team_ids: None, send_welcome_email: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.email, 1 => &self.first_name, 2 => &self.last_name, 3 => &self.primary_team_id,
            4 => &self.role_id, 5 => &self.secondary_team_ids, 6 => &self.send_welcome_email, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.email, 1 => &mut self.first_name, 2 => &mut self.last_name,
            3 => &mut self.primary_team_id, 4 => &mut self.role_id, 5 => &mut self.secondary_team_ids,
            6 => &mut self.send_welcome_email, _ => &mut self.rest,
        }
    }
}
impl UserProvisionRequestMarch2026 {
    /// With all that is required.
    pub fn new(email: impl Into<Text>, send_welcome_email: bool) -> Self {
        Self { email: email.into(), send_welcome_email, ..Shaped::blank() }
    }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self { self.first_name = Some(first_name.into()); self }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self { self.last_name = Some(last_name.into()); self }
    /// Sets `primaryTeamId`.
    pub fn primary_team_id(mut self, primary_team_id: impl Into<Text>) -> Self {
        self.primary_team_id = Some(primary_team_id.into()); self
    }
    /// Sets `roleId`.
    pub fn role_id(mut self, role_id: impl Into<Text>) -> Self { self.role_id = Some(role_id.into()); self }
    /// Sets `secondaryTeamIds`.
    pub fn secondary_team_ids(mut self, secondary_team_ids: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.secondary_team_ids = Some(secondary_team_ids.into_iter().map(Into::into).collect()); self
    }
}

/// `PublicTeam`: 4 members.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[doc(alias = "PublicTeam")]
#[non_exhaustive]
pub struct UserProvisioningPublicTeam {
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `secondaryUserIds`: a list: text.
    pub secondary_user_ids: Vec<Text>,
    /// `userIds`: a list: text.
    pub user_ids: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UserProvisioningPublicTeam {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTeam", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "name", required: true },
            Member { name: "secondaryUserIds", required: true }, Member { name: "userIds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            id: Text::EMPTY, name: Text::EMPTY, secondary_user_ids: Vec::new(), user_ids: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.id, 1 => &self.name, 2 => &self.secondary_user_ids, 3 => &self.user_ids, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.id, 1 => &mut self.name, 2 => &mut self.secondary_user_ids, 3 => &mut self.user_ids,
            _ => &mut self.rest,
        }
    }
}
impl UserProvisioningPublicTeam {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, name: impl Into<Text>, secondary_user_ids: impl IntoIterator<Item = impl Into<Text>>,
        user_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            id: id.into(), name: name.into(),
            secondary_user_ids: secondary_user_ids.into_iter().map(Into::into).collect(),
            user_ids: user_ids.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    CollectionResponsePublicPermissionSetNoPaging, CollectionResponsePublicSeatNoPaging,
    CollectionResponsePublicTeamNoPaging, CollectionResponsePublicUserForwardPaging, PublicPermissionSet, PublicSeat,
    PublicUser, PublicUserMarch2026, PublicUserUpdate, PublicUserUpdateMarch2026, UserProvisionRequest,
    UserProvisionRequestMarch2026, UserProvisioningPublicTeam,
}

crate::runtime::enumeration_traits! {
    ArchiveIdProperty,
}
