// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 3 endpoints.
///
/// Published by `business-units/business-units`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct GetUser<E> {
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `name`: a list: text; may be absent.
    pub name: Option<Vec<Text>>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetUser<E> {
    /// A request with all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.name = Some(name.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    GetUser "GetUser" -> CollectionResponsePublicBusinessUnitNoPaging {
        path 1 {
            0 user_id = Text::EMPTY;
        }
        query {
            1 name "name" optional = None;
            2 properties "properties" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `business-units/business-units`, in v3.
#[non_exhaustive]
pub struct GetUserByUserId<E> {
    /// The path's `user_id`: text.
    pub user_id: Text,
    /// The query's `name`: a list: text; may be absent.
    pub name: Option<Vec<Text>>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetUserByUserId<E> {
    /// A request with all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.name = Some(name.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    GetUserByUserId "GetUserByUserId" -> CollectionResponsePublicBusinessUnitNoPaging {
        path 1 {
            0 user_id = Text::EMPTY;
        }
        query {
            1 name "name" optional = None;
            2 properties "properties" optional = None;
        }
        body {}
    }
}
