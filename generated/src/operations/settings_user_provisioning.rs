// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 3 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListRoles<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListRoles<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListRoles<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListRoles "ListRoles" -> CollectionResponsePublicPermissionSetNoPaging {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListSeats<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListSeats<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListSeats<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListSeats "ListSeats" -> CollectionResponsePublicSeatNoPaging {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListTeams<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListTeams<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListTeams<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListTeams "ListTeams" -> CollectionResponsePublicTeamNoPaging {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningArchive<E> {
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `idProperty`: `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningArchive<E> {
    /// A request with all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `id_property`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
}
crate::runtime::signature! {
    UserProvisioningArchive "UserProvisioningArchive" -> () {
        path 1 {
            0 user_id = Text::EMPTY;
        }
        query {
            1 id_property "idProperty" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningCreate<E> {
    /// The body, `application/json`: `UserProvisionRequest`.
    pub body: UserProvisionRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<UserProvisionRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UserProvisioningCreate "UserProvisioningCreate" -> PublicUser {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/user-provisioning`, in 2026-03.
#[non_exhaustive]
pub struct UserProvisioningCreateIn2026_03<E> {
    /// The body, `application/json`: `UserProvisionRequestMarch2026`.
    pub body: UserProvisionRequestMarch2026,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningCreateIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<UserProvisionRequestMarch2026>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UserProvisioningCreateIn2026_03 "UserProvisioningCreateIn2026_03" -> PublicUser {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningGet<E> {
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `idProperty`: `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningGet<E> {
    /// A request with all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `id_property`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
}
crate::runtime::signature! {
    UserProvisioningGet "UserProvisioningGet" -> PublicUser {
        path 1 {
            0 user_id = Text::EMPTY;
        }
        query {
            1 id_property "idProperty" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/user-provisioning`, in 2026-03.
#[non_exhaustive]
pub struct UserProvisioningGetIn2026_03<E> {
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `idProperty`: `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningGetIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `id_property`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
}
crate::runtime::signature! {
    UserProvisioningGetIn2026_03 "UserProvisioningGetIn2026_03" -> PublicUserMarch2026 {
        path 1 {
            0 user_id = Text::EMPTY;
        }
        query {
            1 id_property "idProperty" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
impl<E: Endpoint> Default for UserProvisioningList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    UserProvisioningList "UserProvisioningList" -> CollectionResponsePublicUserForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `settings/user-provisioning`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct UserProvisioningSet<E> {
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `idProperty`: `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
    /// The body, `application/json`: `PublicUserUpdate`.
    pub body: PublicUserUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningSet<E> {
    /// A request with all that is required.
    pub fn new(user_id: impl Into<Text>, body: impl Into<PublicUserUpdate>) -> Self {
        Self {
            user_id: user_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `id_property`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
}
crate::runtime::signature! {
    UserProvisioningSet "UserProvisioningSet" -> PublicUser {
        path 1 {
            0 user_id = Text::EMPTY;
        }
        query {
            1 id_property "idProperty" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `settings/user-provisioning`, in 2026-03.
#[non_exhaustive]
pub struct UserProvisioningSetIn2026_03<E> {
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `idProperty`: `ArchiveIdProperty`; may be absent.
    pub id_property: Option<ArchiveIdProperty>,
    /// The body, `application/json`: `PublicUserUpdateMarch2026`.
    pub body: PublicUserUpdateMarch2026,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UserProvisioningSetIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(
        user_id: impl Into<Text>,
        body: impl Into<PublicUserUpdateMarch2026>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `id_property`.
    pub fn id_property(mut self, id_property: impl Into<ArchiveIdProperty>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
}
crate::runtime::signature! {
    UserProvisioningSetIn2026_03 "UserProvisioningSetIn2026_03" -> PublicUserMarch2026 {
        path 1 {
            0 user_id = Text::EMPTY;
        }
        query {
            1 id_property "idProperty" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
