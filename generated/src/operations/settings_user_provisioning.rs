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
pub struct ListRoles<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListRoles<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListRoles<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListRoles<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListRoles", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListRoles<E> {
    type Response = CollectionResponsePublicPermissionSetNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListSeats<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListSeats<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListSeats<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListSeats<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSeats", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListSeats<E> {
    type Response = CollectionResponsePublicSeatNoPaging;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListTeams<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListTeams<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListTeams<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListTeams<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListTeams", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListTeams<E> {
    type Response = CollectionResponsePublicTeamNoPaging;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningArchive<E> {
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `idProperty`: a `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningArchive<E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self { Self { user_id: user_id.into(), ..Shaped::blank() } }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.id_property = Some(id_property.into()); self
    }
}
impl<E: Endpoint> Shaped for UserProvisioningArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningArchive", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "idProperty", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { user_id: Text::EMPTY, id_property: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.user_id, _ => &self.id_property } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, _ => &mut self.id_property }
    }
}
impl<E: Endpoint> Signature for UserProvisioningArchive<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningCreate<E> {
    /// The body, `application/json`: a `UserProvisionRequest`.
    pub body: UserProvisionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<UserProvisionRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for UserProvisioningCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for UserProvisioningCreate<E> {
    type Response = PublicUser;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/user-provisioning`, in 2026-03.
#[non_exhaustive]
pub struct UserProvisioningCreateIn2026_03<E> {
    /// The body, `application/json`: a `UserProvisionRequestMarch2026`.
    pub body: UserProvisionRequestMarch2026,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningCreateIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<UserProvisionRequestMarch2026>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UserProvisioningCreateIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for UserProvisioningCreateIn2026_03<E> {
    type Response = PublicUser;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningGet<E> {
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `idProperty`: a `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningGet<E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self { Self { user_id: user_id.into(), ..Shaped::blank() } }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.id_property = Some(id_property.into()); self
    }
}
impl<E: Endpoint> Shaped for UserProvisioningGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "idProperty", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { user_id: Text::EMPTY, id_property: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.user_id, _ => &self.id_property } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, _ => &mut self.id_property }
    }
}
impl<E: Endpoint> Signature for UserProvisioningGet<E> {
    type Response = PublicUser;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/user-provisioning`, in 2026-03.
#[non_exhaustive]
pub struct UserProvisioningGetIn2026_03<E> {
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `idProperty`: a `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningGetIn2026_03<E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self { Self { user_id: user_id.into(), ..Shaped::blank() } }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.id_property = Some(id_property.into()); self
    }
}
impl<E: Endpoint> Shaped for UserProvisioningGetIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningGetIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "idProperty", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { user_id: Text::EMPTY, id_property: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.user_id, _ => &self.id_property } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, _ => &mut self.id_property }
    }
}
impl<E: Endpoint> Signature for UserProvisioningGetIn2026_03<E> {
    type Response = PublicUserMarch2026;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningList<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningList<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for UserProvisioningList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for UserProvisioningList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { after: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for UserProvisioningList<E> {
    type Response = CollectionResponsePublicUserForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningSet<E> {
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `idProperty`: a `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
    /// The body, `application/json`: a `PublicUserUpdate`.
    pub body: PublicUserUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningSet<E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>, body: impl Into<PublicUserUpdate>) -> Self {
        Self { user_id: user_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.id_property = Some(id_property.into()); self
    }
}
impl<E: Endpoint> Shaped for UserProvisioningSet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningSet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "idProperty", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { user_id: Text::EMPTY, id_property: None, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.user_id, 1 => &self.id_property, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, 1 => &mut self.id_property, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UserProvisioningSet<E> {
    type Response = PublicUser;
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/user-provisioning`, in 2026-03.
#[non_exhaustive]
pub struct UserProvisioningSetIn2026_03<E> {
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `idProperty`: a `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
    /// The body, `application/json`: a `PublicUserUpdateMarch2026`.
    pub body: PublicUserUpdateMarch2026,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningSetIn2026_03<E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>, body: impl Into<PublicUserUpdateMarch2026>) -> Self {
        Self { user_id: user_id.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.id_property = Some(id_property.into()); self
    }
}
impl<E: Endpoint> Shaped for UserProvisioningSetIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UserProvisioningSetIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "idProperty", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { user_id: Text::EMPTY, id_property: None, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.user_id, 1 => &self.id_property, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, 1 => &mut self.id_property, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UserProvisioningSetIn2026_03<E> {
    type Response = PublicUserMarch2026;
}

crate::runtime::operation_traits! {
    ListRoles, ListSeats, ListTeams, UserProvisioningArchive, UserProvisioningCreate,
    UserProvisioningCreateIn2026_03, UserProvisioningGet, UserProvisioningGetIn2026_03, UserProvisioningList,
    UserProvisioningSet, UserProvisioningSetIn2026_03,
}
