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
pub struct ArchiveSettingsChannelConnection {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<ArchiveSettingsChannelConnection, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(ArchiveSettingsChannelConnection { app_id: app_id.into() }) }
}
impl Shaped for ArchiveSettingsChannelConnection {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSettingsChannelConnection", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for ArchiveSettingsChannelConnection {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateRecordingReady {
    /// The body, `application/json`: `MarkRecordingAsReadyRequest`.
    pub body: MarkRecordingAsReadyRequest,
}
impl<E: Endpoint> Call<CreateRecordingReady, E> {
    /// With all that is required.
    pub fn new(body: impl Into<MarkRecordingAsReadyRequest>) -> Self {
        Self::of(CreateRecordingReady { body: body.into() })
    }
}
impl Shaped for CreateRecordingReady {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateRecordingReady", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateRecordingReady {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateSettings {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `SettingsRequest`.
    pub body: SettingsRequest,
}
impl<E: Endpoint> Call<CreateSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SettingsRequest>) -> Self {
        Self::of(CreateSettings { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for CreateSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for CreateSettings {
    type Response = CallingExtensionsSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateSettingsChannelConnection {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `ChannelConnectionSettingsRequest`.
    pub body: ChannelConnectionSettingsRequest,
}
impl<E: Endpoint> Call<CreateSettingsChannelConnection, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<ChannelConnectionSettingsRequest>) -> Self {
        Self::of(CreateSettingsChannelConnection { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for CreateSettingsChannelConnection {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSettingsChannelConnection", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for CreateSettingsChannelConnection {
    type Response = ChannelConnectionSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateSettingsRecording {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `RecordingSettingsRequest`.
    pub body: RecordingSettingsRequest,
}
impl<E: Endpoint> Call<CreateSettingsRecording, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<RecordingSettingsRequest>) -> Self {
        Self::of(CreateSettingsRecording { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for CreateSettingsRecording {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSettingsRecording", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for CreateSettingsRecording {
    type Response = RecordingSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetSettings {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<GetSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(GetSettings { app_id: app_id.into() }) }
}
impl Shaped for GetSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for GetSettings {
    type Response = CallingExtensionsSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetSettingsChannelConnection {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<GetSettingsChannelConnection, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(GetSettingsChannelConnection { app_id: app_id.into() }) }
}
impl Shaped for GetSettingsChannelConnection {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSettingsChannelConnection", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for GetSettingsChannelConnection {
    type Response = ChannelConnectionSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetSettingsRecording {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<GetSettingsRecording, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self::of(GetSettingsRecording { app_id: app_id.into() }) }
}
impl Shaped for GetSettingsRecording {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSettingsRecording", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for GetSettingsRecording {
    type Response = RecordingSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateSettings {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `SettingsPatchRequest`.
    pub body: SettingsPatchRequest,
}
impl<E: Endpoint> Call<UpdateSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SettingsPatchRequest>) -> Self {
        Self::of(UpdateSettings { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for UpdateSettings {
    type Response = CallingExtensionsSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateSettingsChannelConnection {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `ChannelConnectionSettingsPatchRequest`.
    pub body: ChannelConnectionSettingsPatchRequest,
}
impl<E: Endpoint> Call<UpdateSettingsChannelConnection, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<ChannelConnectionSettingsPatchRequest>) -> Self {
        Self::of(UpdateSettingsChannelConnection { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateSettingsChannelConnection {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSettingsChannelConnection", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for UpdateSettingsChannelConnection {
    type Response = ChannelConnectionSettingsResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateSettingsRecording {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `RecordingSettingsPatchRequest`.
    pub body: RecordingSettingsPatchRequest,
}
impl<E: Endpoint> Call<UpdateSettingsRecording, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<RecordingSettingsPatchRequest>) -> Self {
        Self::of(UpdateSettingsRecording { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateSettingsRecording {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSettingsRecording", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for UpdateSettingsRecording {
    type Response = RecordingSettingsResponse;
}
