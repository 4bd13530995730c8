// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ArchiveIdProperty, CollectionResponsePublicPermissionSetNoPaging, CollectionResponsePublicSeatNoPaging,
    CollectionResponsePublicTeamNoPaging, CollectionResponsePublicUserForwardPaging, PublicUser, PublicUserMarch2026,
    PublicUserUpdate, PublicUserUpdateMarch2026, UserProvisionRequest, UserProvisionRequestMarch2026,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListRoles {}
impl<E: Endpoint> Call<ListRoles, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListRoles, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListRoles {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListRoles", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListRoles {
    type Response = CollectionResponsePublicPermissionSetNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListSeats {}
impl<E: Endpoint> Call<ListSeats, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListSeats, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListSeats {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSeats", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListSeats {
    type Response = CollectionResponsePublicSeatNoPaging;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListTeams {}
impl<E: Endpoint> Call<ListTeams, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListTeams, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListTeams {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListTeams", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListTeams {
    type Response = CollectionResponsePublicTeamNoPaging;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningArchive {
    /// In the path: text.
    pub user_id: Text,
    /// The query's `idProperty`: `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
}
impl<E: Endpoint> Call<UserProvisioningArchive, E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self {
        Self::of(UserProvisioningArchive { user_id: user_id.into(), ..Shaped::blank() })
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.parts.id_property = Some(id_property.into()); self
    }
}
impl Shaped for UserProvisioningArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningArchive", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "idProperty", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { user_id: Text::EMPTY, id_property: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.user_id, _ => &self.id_property } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, _ => &mut self.id_property }
    }
}
impl Signature for UserProvisioningArchive {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningCreate {
    /// The body, `application/json`: `UserProvisionRequest`.
    pub body: UserProvisionRequest,
}
impl<E: Endpoint> Call<UserProvisioningCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<UserProvisionRequest>) -> Self { Self::of(UserProvisioningCreate { body: body.into() }) }
}
impl Shaped for UserProvisioningCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for UserProvisioningCreate {
    type Response = PublicUser;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/user-provisioning`, in 2026-03.
#[non_exhaustive]
pub struct UserProvisioningCreateIn2026_03 {
    /// The body, `application/json`: `UserProvisionRequestMarch2026`.
    pub body: UserProvisionRequestMarch2026,
}
impl<E: Endpoint> Call<UserProvisioningCreateIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<UserProvisionRequestMarch2026>) -> Self {
        Self::of(UserProvisioningCreateIn2026_03 { body: body.into() })
    }
}
impl Shaped for UserProvisioningCreateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for UserProvisioningCreateIn2026_03 {
    type Response = PublicUser;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningGet {
    /// In the path: text.
    pub user_id: Text,
    /// The query's `idProperty`: `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
}
impl<E: Endpoint> Call<UserProvisioningGet, E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self {
        Self::of(UserProvisioningGet { user_id: user_id.into(), ..Shaped::blank() })
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.parts.id_property = Some(id_property.into()); self
    }
}
impl Shaped for UserProvisioningGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "idProperty", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { user_id: Text::EMPTY, id_property: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.user_id, _ => &self.id_property } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, _ => &mut self.id_property }
    }
}
impl Signature for UserProvisioningGet {
    type Response = PublicUser;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/user-provisioning`, in 2026-03.
#[non_exhaustive]
pub struct UserProvisioningGetIn2026_03 {
    /// In the path: text.
    pub user_id: Text,
    /// The query's `idProperty`: `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
}
impl<E: Endpoint> Call<UserProvisioningGetIn2026_03, E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self {
        Self::of(UserProvisioningGetIn2026_03 { user_id: user_id.into(), ..Shaped::blank() })
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.parts.id_property = Some(id_property.into()); self
    }
}
impl Shaped for UserProvisioningGetIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningGetIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "idProperty", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { user_id: Text::EMPTY, id_property: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.user_id, _ => &self.id_property } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, _ => &mut self.id_property }
    }
}
impl Signature for UserProvisioningGetIn2026_03 {
    type Response = PublicUserMarch2026;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningList {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<UserProvisioningList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<UserProvisioningList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for UserProvisioningList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for UserProvisioningList {
    type Response = CollectionResponsePublicUserForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningSet {
    /// In the path: text.
    pub user_id: Text,
    /// The query's `idProperty`: `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
    /// The body, `application/json`: `PublicUserUpdate`.
    pub body: PublicUserUpdate,
}
impl<E: Endpoint> Call<UserProvisioningSet, E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>, body: impl Into<PublicUserUpdate>) -> Self {
        Self::of(UserProvisioningSet { user_id: user_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.parts.id_property = Some(id_property.into()); self
    }
}
impl Shaped for UserProvisioningSet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningSet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "idProperty", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { user_id: Text::EMPTY, id_property: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.user_id, 1 => &self.id_property, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, 1 => &mut self.id_property, _ => &mut self.body }
    }
}
impl Signature for UserProvisioningSet {
    type Response = PublicUser;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/user-provisioning`, in 2026-03.
#[non_exhaustive]
pub struct UserProvisioningSetIn2026_03 {
    /// In the path: text.
    pub user_id: Text,
    /// The query's `idProperty`: `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
    /// The body, `application/json`: `PublicUserUpdateMarch2026`.
    pub body: PublicUserUpdateMarch2026,
}
impl<E: Endpoint> Call<UserProvisioningSetIn2026_03, E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>, body: impl Into<PublicUserUpdateMarch2026>) -> Self {
        Self::of(UserProvisioningSetIn2026_03 { user_id: user_id.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.parts.id_property = Some(id_property.into()); self
    }
}
impl Shaped for UserProvisioningSetIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningSetIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "idProperty", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { user_id: Text::EMPTY, id_property: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.user_id, 1 => &self.id_property, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, 1 => &mut self.id_property, _ => &mut self.body }
    }
}
impl Signature for UserProvisioningSetIn2026_03 {
    type Response = PublicUserMarch2026;
}
