// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/owners`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct OwnersGet<E> {
    /// The path's `owner_id`: a whole number.
    pub owner_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `idProperty`: `GetIdProperty`; may be absent.
    pub id_property: Option<GetIdProperty>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> OwnersGet<E> {
    /// A request with all that is required.
    pub fn new(owner_id: impl Into<i64>) -> Self {
        Self {
            owner_id: owner_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `id_property`.
    pub fn id_property(mut self, id_property: impl Into<GetIdProperty>) -> Self {
        self.id_property = Some(id_property.into());
        self
    }
}
crate::runtime::signature! {
    OwnersGet "OwnersGet" -> PublicOwner {
        path 1 {
            0 owner_id = 0;
        }
        query {
            1 archived "archived" optional = None;
            2 id_property "idProperty" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/owners`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct OwnersList<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `email`: text; may be absent.
    pub email: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> OwnersList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
impl<E: Endpoint> Default for OwnersList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    OwnersList "OwnersList" -> CollectionResponsePublicOwnerForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 email "email" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}
