// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::enumeration! {
    ArchiveIdProperty "ArchiveIdProperty" {
        0 Email "EMAIL";
        1 UserId "USER_ID";
    } 2
}

/// `CollectionResponsePublicPermissionSetNoPaging`: one member.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicPermissionSetNoPaging {
    /// `results`: a list: `PublicPermissionSet`.
    pub results: Vec<PublicPermissionSet>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicPermissionSetNoPaging "CollectionResponsePublicPermissionSetNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicPermissionSetNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicPermissionSet>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicSeatNoPaging`: one member.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicSeatNoPaging {
    /// `results`: a list: `PublicSeat`.
    pub results: Vec<PublicSeat>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicSeatNoPaging "CollectionResponsePublicSeatNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicSeatNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicSeat>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicTeamNoPaging`: one member.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicTeamNoPaging {
    /// `results`: a list: `UserProvisioningPublicTeam`.
    pub results: Vec<UserProvisioningPublicTeam>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicTeamNoPaging "CollectionResponsePublicTeamNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicTeamNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<UserProvisioningPublicTeam>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicUserForwardPaging "CollectionResponsePublicUserForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicUserForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicUser>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicPermissionSet "PublicPermissionSet" {
        0 id "id" required = Text::EMPTY;
        1 name "name" required = Text::EMPTY;
        2 requires_billing_write "requiresBillingWrite" required = false;
    }
}
impl PublicPermissionSet {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        name: impl Into<Text>,
        requires_billing_write: bool,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            requires_billing_write,
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicSeat "PublicSeat" {
        0 description "description" optional = None;
        1 name "name" required = Text::EMPTY;
        2 remaining_seats "remainingSeats" optional = None;
    }
}
impl PublicSeat {
    /// One with all that is required.
    pub fn new(name: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicUser "PublicUser" {
        0 email "email" required = Text::EMPTY;
        1 first_name "firstName" optional = None;
        2 id "id" required = Text::EMPTY;
        3 last_name "lastName" optional = None;
        4 primary_team_id "primaryTeamId" optional = None;
        5 role_id "roleId" optional = None;
        6 role_ids "roleIds" required = Vec::new();
        7 seat_names "seatNames" optional = None;
        8 secondary_team_ids "secondaryTeamIds" optional = None;
        9 send_welcome_email "sendWelcomeEmail" optional = None;
        10 super_admin "superAdmin" required = false;
    }
}
impl PublicUser {
    /// One with all that is required.
    pub fn new(
        email: impl Into<Text>,
        id: impl Into<Text>,
        role_ids: impl IntoIterator<Item = impl Into<Text>>,
        super_admin: bool,
    ) -> Self {
        Self {
            email: email.into(),
            id: id.into(),
            role_ids: role_ids.into_iter().map(Into::into).collect(),
            super_admin,
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicUserMarch2026 "PublicUserMarch2026" {
        0 email "email" required = Text::EMPTY;
        1 first_name "firstName" optional = None;
        2 id "id" required = Text::EMPTY;
        3 last_name "lastName" optional = None;
        4 primary_team_id "primaryTeamId" optional = None;
        5 role_id "roleId" optional = None;
        6 role_ids "roleIds" required = Vec::new();
        7 secondary_team_ids "secondaryTeamIds" optional = None;
        8 send_welcome_email "sendWelcomeEmail" optional = None;
        9 super_admin "superAdmin" required = false;
    }
}
impl PublicUserMarch2026 {
    /// One with all that is required.
    pub fn new(
        email: impl Into<Text>,
        id: impl Into<Text>,
        role_ids: impl IntoIterator<Item = impl Into<Text>>,
        super_admin: bool,
    ) -> Self {
        Self {
            email: email.into(),
            id: id.into(),
            role_ids: role_ids.into_iter().map(Into::into).collect(),
            super_admin,
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicUserUpdate "PublicUserUpdate" {
        0 first_name "firstName" optional = None;
        1 last_name "lastName" optional = None;
        2 primary_team_id "primaryTeamId" optional = None;
        3 role_id "roleId" optional = None;
        4 seat_names "seatNames" optional = None;
        5 secondary_team_ids "secondaryTeamIds" optional = None;
    }
}
impl PublicUserUpdate {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// Sets `primaryTeamId`.
    pub fn primary_team_id(mut self, primary_team_id: impl Into<Text>) -> Self {
        self.primary_team_id = Some(primary_team_id.into());
        self
    }
    /// Sets `roleId`.
    pub fn role_id(mut self, role_id: impl Into<Text>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }
    /// Sets `seatNames`.
    pub fn seat_names(
        mut self,
        seat_names: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.seat_names = Some(seat_names.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `secondaryTeamIds`.
    pub fn secondary_team_ids(
        mut self,
        secondary_team_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.secondary_team_ids = Some(
            secondary_team_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl Default for PublicUserUpdate {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicUserUpdateMarch2026 "PublicUserUpdateMarch2026" {
        0 first_name "firstName" optional = None;
        1 last_name "lastName" optional = None;
        2 primary_team_id "primaryTeamId" optional = None;
        3 role_id "roleId" optional = None;
        4 secondary_team_ids "secondaryTeamIds" optional = None;
    }
}
impl PublicUserUpdateMarch2026 {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// Sets `primaryTeamId`.
    pub fn primary_team_id(mut self, primary_team_id: impl Into<Text>) -> Self {
        self.primary_team_id = Some(primary_team_id.into());
        self
    }
    /// Sets `roleId`.
    pub fn role_id(mut self, role_id: impl Into<Text>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }
    /// Sets `secondaryTeamIds`.
    pub fn secondary_team_ids(
        mut self,
        secondary_team_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.secondary_team_ids = Some(
            secondary_team_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl Default for PublicUserUpdateMarch2026 {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    UserProvisionRequest "UserProvisionRequest" {
        0 email "email" required = Text::EMPTY;
        1 first_name "firstName" optional = None;
        2 last_name "lastName" optional = None;
        3 primary_team_id "primaryTeamId" optional = None;
        4 role_id "roleId" optional = None;
        5 seat_names "seatNames" optional = None;
        6 secondary_team_ids "secondaryTeamIds" optional = None;
        7 send_welcome_email "sendWelcomeEmail" required = false;
    }
}
impl UserProvisionRequest {
    /// One with all that is required.
    pub fn new(email: impl Into<Text>, send_welcome_email: bool) -> Self {
        Self {
            email: email.into(),
            send_welcome_email,
            ..Shaped::blank()
        }
    }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// Sets `primaryTeamId`.
    pub fn primary_team_id(mut self, primary_team_id: impl Into<Text>) -> Self {
        self.primary_team_id = Some(primary_team_id.into());
        self
    }
    /// Sets `roleId`.
    pub fn role_id(mut self, role_id: impl Into<Text>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }
    /// Sets `seatNames`.
    pub fn seat_names(
        mut self,
        seat_names: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.seat_names = Some(seat_names.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `secondaryTeamIds`.
    pub fn secondary_team_ids(
        mut self,
        secondary_team_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.secondary_team_ids = Some(
            secondary_team_ids.into_iter().map(Into::into).collect(),
        );
        self
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
    rest: Rest,
}
crate::runtime::record! {
    UserProvisionRequestMarch2026 "UserProvisionRequestMarch2026" {
        0 email "email" required = Text::EMPTY;
        1 first_name "firstName" optional = None;
        2 last_name "lastName" optional = None;
        3 primary_team_id "primaryTeamId" optional = None;
        4 role_id "roleId" optional = None;
        5 secondary_team_ids "secondaryTeamIds" optional = None;
        6 send_welcome_email "sendWelcomeEmail" required = false;
    }
}
impl UserProvisionRequestMarch2026 {
    /// One with all that is required.
    pub fn new(email: impl Into<Text>, send_welcome_email: bool) -> Self {
        Self {
            email: email.into(),
            send_welcome_email,
            ..Shaped::blank()
        }
    }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// Sets `primaryTeamId`.
    pub fn primary_team_id(mut self, primary_team_id: impl Into<Text>) -> Self {
        self.primary_team_id = Some(primary_team_id.into());
        self
    }
    /// Sets `roleId`.
    pub fn role_id(mut self, role_id: impl Into<Text>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }
    /// Sets `secondaryTeamIds`.
    pub fn secondary_team_ids(
        mut self,
        secondary_team_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.secondary_team_ids = Some(
            secondary_team_ids.into_iter().map(Into::into).collect(),
        );
        self
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
    rest: Rest,
}
crate::runtime::record! {
    UserProvisioningPublicTeam "PublicTeam" {
        0 id "id" required = Text::EMPTY;
        1 name "name" required = Text::EMPTY;
        2 secondary_user_ids "secondaryUserIds" required = Vec::new();
        3 user_ids "userIds" required = Vec::new();
    }
}
impl UserProvisioningPublicTeam {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        name: impl Into<Text>,
        secondary_user_ids: impl IntoIterator<Item = impl Into<Text>>,
        user_ids: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            secondary_user_ids: secondary_user_ids.into_iter().map(Into::into).collect(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
