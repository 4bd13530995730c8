// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    FlagPutRequest, FlagResponse, FlagsForAppResponse, PortalFlagStateBatchDeleteRequest,
    PortalFlagStateBatchPutRequest, PortalFlagStateBatchResponse, PortalFlagStatePutRequest, PortalFlagStateResponse,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveFlag<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `flag_name`: text.
    pub flag_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveFlag<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), flag_name: flag_name.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveFlag<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveFlag", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.flag_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.flag_name }
    }
}
impl<E: Endpoint> Signature for ArchiveFlag<E> {
    type Response = FlagResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveFlagPortal<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `flag_name`: text.
    pub flag_name: Text,
    /// The path's `portal_id`: a whole number.
    pub portal_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveFlagPortal<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>, portal_id: impl Into<i64>) -> Self {
        Self { app_id: app_id.into(), flag_name: flag_name.into(), portal_id: portal_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveFlagPortal<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveFlagPortal", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, portal_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, _ => &self.portal_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.flag_name, _ => &mut self.portal_id }
    }
}
impl<E: Endpoint> Signature for ArchiveFlagPortal<E> {
    type Response = PortalFlagStateResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchDeleteFlagPortals<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `flag_name`: text.
    pub flag_name: Text,
    /// The body, `application/json`: a `PortalFlagStateBatchDeleteRequest`.
    pub body: PortalFlagStateBatchDeleteRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchDeleteFlagPortals<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, flag_name: impl Into<Text>, body: impl Into<PortalFlagStateBatchDeleteRequest>,
    ) -> Self {
        Self { app_id: app_id.into(), flag_name: flag_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchDeleteFlagPortals<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchDeleteFlagPortals", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.flag_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchDeleteFlagPortals<E> {
    type Response = PortalFlagStateBatchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpsertFlagPortals<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `flag_name`: text.
    pub flag_name: Text,
    /// The body, `application/json`: a `PortalFlagStateBatchPutRequest`.
    pub body: PortalFlagStateBatchPutRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpsertFlagPortals<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, flag_name: impl Into<Text>, body: impl Into<PortalFlagStateBatchPutRequest>,
    ) -> Self {
        Self { app_id: app_id.into(), flag_name: flag_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchUpsertFlagPortals<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpsertFlagPortals", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.flag_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchUpsertFlagPortals<E> {
    type Response = PortalFlagStateBatchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetFlag<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `flag_name`: text.
    pub flag_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFlag<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), flag_name: flag_name.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetFlag<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFlag", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.flag_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.flag_name }
    }
}
impl<E: Endpoint> Signature for GetFlag<E> {
    type Response = FlagResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetFlagAll<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFlagAll<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetFlagAll<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFlagAll", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for GetFlagAll<E> {
    type Response = FlagsForAppResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetFlagPortal<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `flag_name`: text.
    pub flag_name: Text,
    /// The path's `portal_id`: a whole number.
    pub portal_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetFlagPortal<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>, portal_id: impl Into<i64>) -> Self {
        Self { app_id: app_id.into(), flag_name: flag_name.into(), portal_id: portal_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetFlagPortal<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFlagPortal", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, portal_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, _ => &self.portal_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.flag_name, _ => &mut self.portal_id }
    }
}
impl<E: Endpoint> Signature for GetFlagPortal<E> {
    type Response = PortalFlagStateResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListFlagPortals<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `flag_name`: text.
    pub flag_name: Text,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `startPortalId`: a whole number; may be absent.
    pub start_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListFlagPortals<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), flag_name: flag_name.into(), ..Shaped::blank() }
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `startPortalId`.
    pub fn start_portal_id(mut self, start_portal_id: impl Into<i64>) -> Self {
        self.start_portal_id = Some(start_portal_id.into()); self
    }
}
impl<E: Endpoint> Shaped for ListFlagPortals<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFlagPortals", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "limit", required: false }, Member { name: "startPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, flag_name: Text::EMPTY, limit: None, start_portal_id: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, 2 => &self.limit, _ => &self.start_portal_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.flag_name, 2 => &mut self.limit, _ => &mut self.start_portal_id,
        }
    }
}
impl<E: Endpoint> Signature for ListFlagPortals<E> {
    type Response = PortalFlagStateBatchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetFlag<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `flag_name`: text.
    pub flag_name: Text,
    /// The body, `application/json`: a `FlagPutRequest`.
    pub body: FlagPutRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetFlag<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>, body: impl Into<FlagPutRequest>) -> Self {
        Self { app_id: app_id.into(), flag_name: flag_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetFlag<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetFlag", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.flag_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetFlag<E> {
    type Response = FlagResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetFlagPortal<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `flag_name`: text.
    pub flag_name: Text,
    /// The path's `portal_id`: a whole number.
    pub portal_id: i64,
    /// The body, `application/json`: a `PortalFlagStatePutRequest`.
    pub body: PortalFlagStatePutRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetFlagPortal<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, flag_name: impl Into<Text>, portal_id: impl Into<i64>,
        body: impl Into<PortalFlagStatePutRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(), flag_name: flag_name.into(), portal_id: portal_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetFlagPortal<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetFlagPortal", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, flag_name: Text::EMPTY, portal_id: 0, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, 2 => &self.portal_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.flag_name, 2 => &mut self.portal_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetFlagPortal<E> {
    type Response = PortalFlagStateResponse;
}

crate::runtime::operation_traits! {
    ArchiveFlag, ArchiveFlagPortal, BatchDeleteFlagPortals, BatchUpsertFlagPortals, GetFlag, GetFlagAll,
    GetFlagPortal, ListFlagPortals, SetFlag, SetFlagPortal,
}
