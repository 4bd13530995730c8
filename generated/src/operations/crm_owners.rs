// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponsePublicOwnerForwardPaging, GetIdProperty, PublicOwner,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/owners`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct OwnersGet {
    /// In the path: a whole number.
    pub owner_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `idProperty`: `GetIdProperty`; may be absent.
    pub id_property: Option<GetIdProperty>,
}
impl<E: Endpoint> Call<OwnersGet, E> {
    /// With all that is required.
    pub fn new(owner_id: impl Into<i64>) -> Self {
        Self::of(OwnersGet { owner_id: owner_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `idProperty`.
    pub fn id_property(mut self, id_property: impl Into<GetIdProperty>) -> Self {
        self.parts.id_property = Some(id_property.into()); self
    }
}
impl Shaped for OwnersGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OwnersGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "idProperty", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { owner_id: 0, archived: None, id_property: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.owner_id, 1 => &self.archived, _ => &self.id_property }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.owner_id, 1 => &mut self.archived, _ => &mut self.id_property }
    }
}
impl Signature for OwnersGet {
    type Response = PublicOwner;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/owners`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct OwnersList {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `email`: text; may be absent.
    pub email: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<OwnersList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.parts.email = Some(email.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<OwnersList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for OwnersList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OwnersList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "email", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, archived: None, email: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.archived, 2 => &self.email, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.email, _ => &mut self.limit }
    }
}
impl Signature for OwnersList {
    type Response = CollectionResponsePublicOwnerForwardPaging;
}
