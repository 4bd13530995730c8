// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponsePublicBusinessUnitNoPaging,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `business-units/business-units`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct GetUser {
    /// In the path: text.
    pub user_id: Text,
    /// The query's `name`: a list: text; may be absent.
    pub name: Option<Vec<Text>>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<GetUser, E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self { Self::of(GetUser { user_id: user_id.into(), ..Shaped::blank() }) }
    /// Sets `name`.
    pub fn name(mut self, name: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.name = Some(name.into_iter().map(Into::into).collect()); self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for GetUser {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetUser", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "name", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { user_id: Text::EMPTY, name: None, properties: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.user_id, 1 => &self.name, _ => &self.properties }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, 1 => &mut self.name, _ => &mut self.properties }
    }
}
impl Signature for GetUser {
    type Response = CollectionResponsePublicBusinessUnitNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `business-units/business-units`, in v3.
#[non_exhaustive]
pub struct GetUserByUserId {
    /// In the path: text.
    pub user_id: Text,
    /// The query's `name`: a list: text; may be absent.
    pub name: Option<Vec<Text>>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<GetUserByUserId, E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self {
        Self::of(GetUserByUserId { user_id: user_id.into(), ..Shaped::blank() })
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.name = Some(name.into_iter().map(Into::into).collect()); self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for GetUserByUserId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetUserByUserId", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "name", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { user_id: Text::EMPTY, name: None, properties: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.user_id, 1 => &self.name, _ => &self.properties }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, 1 => &mut self.name, _ => &mut self.properties }
    }
}
impl Signature for GetUserByUserId {
    type Response = CollectionResponsePublicBusinessUnitNoPaging;
}
