// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            flag_name: flag_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveFlag "ArchiveFlag" -> FlagResponse {
        path 2 {
            0 app_id = 0;
            1 flag_name = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        flag_name: impl Into<Text>,
        portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            flag_name: flag_name.into(),
            portal_id: portal_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveFlagPortal "ArchiveFlagPortal" -> PortalFlagStateResponse {
        path 3 {
            0 app_id = 0;
            1 flag_name = Text::EMPTY;
            2 portal_id = 0;
        }
        query {}
        body {}
    }
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
    /// The body, `application/json`: `PortalFlagStateBatchDeleteRequest`.
    pub body: PortalFlagStateBatchDeleteRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchDeleteFlagPortals<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        flag_name: impl Into<Text>,
        body: impl Into<PortalFlagStateBatchDeleteRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            flag_name: flag_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchDeleteFlagPortals "BatchDeleteFlagPortals" -> PortalFlagStateBatchResponse {
        path 2 {
            0 app_id = 0;
            1 flag_name = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PortalFlagStateBatchPutRequest`.
    pub body: PortalFlagStateBatchPutRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpsertFlagPortals<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        flag_name: impl Into<Text>,
        body: impl Into<PortalFlagStateBatchPutRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            flag_name: flag_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchUpsertFlagPortals "BatchUpsertFlagPortals" -> PortalFlagStateBatchResponse {
        path 2 {
            0 app_id = 0;
            1 flag_name = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            flag_name: flag_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetFlag "GetFlag" -> FlagResponse {
        path 2 {
            0 app_id = 0;
            1 flag_name = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetFlagAll "GetFlagAll" -> FlagsForAppResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        flag_name: impl Into<Text>,
        portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            flag_name: flag_name.into(),
            portal_id: portal_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetFlagPortal "GetFlagPortal" -> PortalFlagStateResponse {
        path 3 {
            0 app_id = 0;
            1 flag_name = Text::EMPTY;
            2 portal_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, flag_name: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            flag_name: flag_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `start_portal_id`.
    pub fn start_portal_id(mut self, start_portal_id: impl Into<i64>) -> Self {
        self.start_portal_id = Some(start_portal_id.into());
        self
    }
}
crate::runtime::signature! {
    ListFlagPortals "ListFlagPortals" -> PortalFlagStateBatchResponse {
        path 2 {
            0 app_id = 0;
            1 flag_name = Text::EMPTY;
        }
        query {
            2 limit "limit" optional = None;
            3 start_portal_id "startPortalId" optional = None;
        }
        body {}
    }
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
    /// The body, `application/json`: `FlagPutRequest`.
    pub body: FlagPutRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetFlag<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        flag_name: impl Into<Text>,
        body: impl Into<FlagPutRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            flag_name: flag_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetFlag "SetFlag" -> FlagResponse {
        path 2 {
            0 app_id = 0;
            1 flag_name = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PortalFlagStatePutRequest`.
    pub body: PortalFlagStatePutRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetFlagPortal<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        flag_name: impl Into<Text>,
        portal_id: impl Into<i64>,
        body: impl Into<PortalFlagStatePutRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            flag_name: flag_name.into(),
            portal_id: portal_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetFlagPortal "SetFlagPortal" -> PortalFlagStateResponse {
        path 3 {
            0 app_id = 0;
            1 flag_name = Text::EMPTY;
            2 portal_id = 0;
        }
        query {}
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
}
