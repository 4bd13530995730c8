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
pub struct ArchiveFlag {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub flag_name: Text,
}
impl<E: Endpoint> Call<ArchiveFlag, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>) -> Self {
        Self::of(ArchiveFlag { app_id: app_id.into(), flag_name: flag_name.into() })
    }
}
impl Shaped for ArchiveFlag {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveFlag", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.flag_name } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.flag_name }
    }
}
impl Signature for ArchiveFlag {
    type Response = FlagResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveFlagPortal {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub flag_name: Text,
    /// In the path: a whole number.
    pub portal_id: i64,
}
impl<E: Endpoint> Call<ArchiveFlagPortal, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>, portal_id: impl Into<i64>) -> Self {
        Self::of(ArchiveFlagPortal { app_id: app_id.into(), flag_name: flag_name.into(), portal_id: portal_id.into() })
    }
}
impl Shaped for ArchiveFlagPortal {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveFlagPortal", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, portal_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, _ => &self.portal_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.flag_name, _ => &mut self.portal_id }
    }
}
impl Signature for ArchiveFlagPortal {
    type Response = PortalFlagStateResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchDeleteFlagPortals {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub flag_name: Text,
    /// The body, `application/json`: `PortalFlagStateBatchDeleteRequest`.
    pub body: PortalFlagStateBatchDeleteRequest,
}
impl<E: Endpoint> Call<BatchDeleteFlagPortals, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, flag_name: impl Into<Text>, body: impl Into<PortalFlagStateBatchDeleteRequest>,
    ) -> Self {
        Self::of(BatchDeleteFlagPortals { app_id: app_id.into(), flag_name: flag_name.into(), body: body.into() })
    }
}
impl Shaped for BatchDeleteFlagPortals {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchDeleteFlagPortals", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.flag_name, _ => &mut self.body }
    }
}
impl Signature for BatchDeleteFlagPortals {
    type Response = PortalFlagStateBatchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchUpsertFlagPortals {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub flag_name: Text,
    /// The body, `application/json`: `PortalFlagStateBatchPutRequest`.
    pub body: PortalFlagStateBatchPutRequest,
}
impl<E: Endpoint> Call<BatchUpsertFlagPortals, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, flag_name: impl Into<Text>, body: impl Into<PortalFlagStateBatchPutRequest>,
    ) -> Self {
        Self::of(BatchUpsertFlagPortals { app_id: app_id.into(), flag_name: flag_name.into(), body: body.into() })
    }
}
impl Shaped for BatchUpsertFlagPortals {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpsertFlagPortals", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.flag_name, _ => &mut self.body }
    }
}
impl Signature for BatchUpsertFlagPortals {
    type Response = PortalFlagStateBatchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetFlag {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub flag_name: Text,
}
impl<E: Endpoint> Call<GetFlag, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>) -> Self {
        Self::of(GetFlag { app_id: app_id.into(), flag_name: flag_name.into() })
    }
}
impl Shaped for GetFlag {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFlag", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.flag_name } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.flag_name }
    }
}
impl Signature for GetFlag {
    type Response = FlagResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetFlagAll {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<GetFlagAll, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(GetFlagAll { app_id: app_id.into() }) }
}
impl Shaped for GetFlagAll {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFlagAll", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for GetFlagAll {
    type Response = FlagsForAppResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetFlagPortal {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub flag_name: Text,
    /// In the path: a whole number.
    pub portal_id: i64,
}
impl<E: Endpoint> Call<GetFlagPortal, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>, portal_id: impl Into<i64>) -> Self {
        Self::of(GetFlagPortal { app_id: app_id.into(), flag_name: flag_name.into(), portal_id: portal_id.into() })
    }
}
impl Shaped for GetFlagPortal {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetFlagPortal", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, portal_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, _ => &self.portal_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.flag_name, _ => &mut self.portal_id }
    }
}
impl Signature for GetFlagPortal {
    type Response = PortalFlagStateResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListFlagPortals {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub flag_name: Text,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `startPortalId`: a whole number; may be absent.
    pub start_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<ListFlagPortals, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>) -> Self {
        Self::of(ListFlagPortals { app_id: app_id.into(), flag_name: flag_name.into(), ..Shaped::blank() })
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `startPortalId`.
    pub fn start_portal_id(mut self, start_portal_id: impl Into<i64>) -> Self {
        self.parts.start_portal_id = Some(start_portal_id.into()); self
    }
}
impl Shaped for ListFlagPortals {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListFlagPortals", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "limit", required: false }, Member { name: "startPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, limit: None, start_portal_id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, 2 => &self.limit, _ => &self.start_portal_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.flag_name, 2 => &mut self.limit, _ => &mut self.start_portal_id,
        }
    }
}
impl Signature for ListFlagPortals {
    type Response = PortalFlagStateBatchResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetFlag {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub flag_name: Text,
    /// The body, `application/json`: `FlagPutRequest`.
    pub body: FlagPutRequest,
}
impl<E: Endpoint> Call<SetFlag, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>, body: impl Into<FlagPutRequest>) -> Self {
        Self::of(SetFlag { app_id: app_id.into(), flag_name: flag_name.into(), body: body.into() })
    }
}
impl Shaped for SetFlag {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetFlag", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.flag_name, _ => &mut self.body }
    }
}
impl Signature for SetFlag {
    type Response = FlagResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct SetFlagPortal {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub flag_name: Text,
    /// In the path: a whole number.
    pub portal_id: i64,
    /// The body, `application/json`: `PortalFlagStatePutRequest`.
    pub body: PortalFlagStatePutRequest,
}
impl<E: Endpoint> Call<SetFlagPortal, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, flag_name: impl Into<Text>, portal_id: impl Into<i64>,
        body: impl Into<PortalFlagStatePutRequest>,
    ) -> Self {
        Self::of(SetFlagPortal {
            app_id: app_id.into(), flag_name: flag_name.into(), portal_id: portal_id.into(), body: body.into(),
        })
    }
}
impl Shaped for SetFlagPortal {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetFlagPortal", kind: Kind::Operation(Parts { path: 3, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, flag_name: Text::EMPTY, portal_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.flag_name, 2 => &self.portal_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.flag_name, 2 => &mut self.portal_id, _ => &mut self.body }
    }
}
impl Signature for SetFlagPortal {
    type Response = PortalFlagStateResponse;
}
