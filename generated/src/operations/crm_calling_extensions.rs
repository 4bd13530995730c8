// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveSettingsChannelConnection "ArchiveSettingsChannelConnection" -> () {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateRecordingReady<E> {
    /// The body, `application/json`: `MarkRecordingAsReadyRequest`.
    pub body: MarkRecordingAsReadyRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateRecordingReady<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<MarkRecordingAsReadyRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateRecordingReady "CreateRecordingReady" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `SettingsRequest`.
    pub body: SettingsRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSettings<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SettingsRequest>) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSettings "CreateSettings" -> CallingExtensionsSettingsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateSettingsChannelConnection<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `ChannelConnectionSettingsRequest`.
    pub body: ChannelConnectionSettingsRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSettingsChannelConnection<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<ChannelConnectionSettingsRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSettingsChannelConnection "CreateSettingsChannelConnection" -> ChannelConnectionSettingsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateSettingsRecording<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `RecordingSettingsRequest`.
    pub body: RecordingSettingsRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSettingsRecording<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<RecordingSettingsRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSettingsRecording "CreateSettingsRecording" -> RecordingSettingsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetSettings "GetSettings" -> CallingExtensionsSettingsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetSettingsChannelConnection "GetSettingsChannelConnection" -> ChannelConnectionSettingsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetSettingsRecording "GetSettingsRecording" -> RecordingSettingsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `SettingsPatchRequest`.
    pub body: SettingsPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSettings<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<SettingsPatchRequest>) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateSettings "UpdateSettings" -> CallingExtensionsSettingsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateSettingsChannelConnection<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `ChannelConnectionSettingsPatchRequest`.
    pub body: ChannelConnectionSettingsPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSettingsChannelConnection<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<ChannelConnectionSettingsPatchRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateSettingsChannelConnection "UpdateSettingsChannelConnection" -> ChannelConnectionSettingsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateSettingsRecording<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `RecordingSettingsPatchRequest`.
    pub body: RecordingSettingsPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSettingsRecording<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<RecordingSettingsPatchRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateSettingsRecording "UpdateSettingsRecording" -> RecordingSettingsResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
