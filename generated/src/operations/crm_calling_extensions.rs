// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CallingExtensionsSettingsResponse, ChannelConnectionSettingsPatchRequest, ChannelConnectionSettingsRequest,
    ChannelConnectionSettingsResponse, MarkRecordingAsReadyRequest, RecordingSettingsPatchRequest,
    RecordingSettingsRequest, RecordingSettingsResponse, SettingsPatchRequest, SettingsRequest,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveSettingsChannelConnection<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveSettingsChannelConnection<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveSettingsChannelConnection<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSettingsChannelConnection", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for ArchiveSettingsChannelConnection<E> {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateRecordingReady<E> {
    /// The body, `application/json`: a `MarkRecordingAsReadyRequest`.
    pub body: MarkRecordingAsReadyRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateRecordingReady<E> {
    /// With all that is required.
    pub fn new(body: impl Into<MarkRecordingAsReadyRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateRecordingReady<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateRecordingReady", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateRecordingReady<E> {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `SettingsRequest`.
    pub body: SettingsRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SettingsRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSettings", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateSettings<E> {
    type Response = CallingExtensionsSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateSettingsChannelConnection<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `ChannelConnectionSettingsRequest`.
    pub body: ChannelConnectionSettingsRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSettingsChannelConnection<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<ChannelConnectionSettingsRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateSettingsChannelConnection<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSettingsChannelConnection", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateSettingsChannelConnection<E> {
    type Response = ChannelConnectionSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateSettingsRecording<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `RecordingSettingsRequest`.
    pub body: RecordingSettingsRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSettingsRecording<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<RecordingSettingsRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateSettingsRecording<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSettingsRecording", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateSettingsRecording<E> {
    type Response = RecordingSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for GetSettings<E> {
    type Response = CallingExtensionsSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetSettingsChannelConnection<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSettingsChannelConnection<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetSettingsChannelConnection<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSettingsChannelConnection", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for GetSettingsChannelConnection<E> {
    type Response = ChannelConnectionSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetSettingsRecording<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSettingsRecording<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetSettingsRecording<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSettingsRecording", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for GetSettingsRecording<E> {
    type Response = RecordingSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `SettingsPatchRequest`.
    pub body: SettingsPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SettingsPatchRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSettings", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateSettings<E> {
    type Response = CallingExtensionsSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateSettingsChannelConnection<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `ChannelConnectionSettingsPatchRequest`.
    pub body: ChannelConnectionSettingsPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSettingsChannelConnection<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<ChannelConnectionSettingsPatchRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateSettingsChannelConnection<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSettingsChannelConnection", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateSettingsChannelConnection<E> {
    type Response = ChannelConnectionSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateSettingsRecording<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `RecordingSettingsPatchRequest`.
    pub body: RecordingSettingsPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSettingsRecording<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<RecordingSettingsPatchRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateSettingsRecording<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSettingsRecording", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateSettingsRecording<E> {
    type Response = RecordingSettingsResponse;
}

crate::runtime::operation_traits! {
    ArchiveSettingsChannelConnection, CreateRecordingReady, CreateSettings, CreateSettingsChannelConnection,
    CreateSettingsRecording, GetSettings, GetSettingsChannelConnection, GetSettingsRecording, UpdateSettings,
    UpdateSettingsChannelConnection, UpdateSettingsRecording,
}
