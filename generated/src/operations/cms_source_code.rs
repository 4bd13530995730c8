// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveContent<E> {
    /// The path's `environment`: text.
    pub environment: Text,
    /// The path's `path`: text.
    pub path: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveContent<E> {
    /// A request with all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>) -> Self {
        Self {
            environment: environment.into(),
            path: path.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveContent "ArchiveContent" -> () {
        path 2 {
            0 environment = Text::EMPTY;
            1 path = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateContent<E> {
    /// The path's `environment`: text.
    pub environment: Text,
    /// The path's `path`: text.
    pub path: Text,
    /// The body, `multipart/form-data`: a `CreateBody`.
    pub body: CreateBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateContent<E> {
    /// A request with all that is required.
    pub fn new(
        environment: impl Into<Text>,
        path: impl Into<Text>,
        body: impl Into<CreateBody>,
    ) -> Self {
        Self {
            environment: environment.into(),
            path: path.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateContent "CreateContent" -> AssetFileMetadata {
        path 2 {
            0 environment = Text::EMPTY;
            1 path = Text::EMPTY;
        }
        query {}
        body {
            2 body "multipart/form-data" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateExtractAsync<E> {
    /// The body, `application/json`: a `FileExtractRequest`.
    pub body: FileExtractRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateExtractAsync<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<FileExtractRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateExtractAsync "CreateExtractAsync" -> TaskLocator {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateValidate<E> {
    /// The path's `environment`: text.
    pub environment: Text,
    /// The path's `path`: text.
    pub path: Text,
    /// The body, `multipart/form-data`: a `CreateBody`.
    pub body: CreateBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateValidate<E> {
    /// A request with all that is required.
    pub fn new(
        environment: impl Into<Text>,
        path: impl Into<Text>,
        body: impl Into<CreateBody>,
    ) -> Self {
        Self {
            environment: environment.into(),
            path: path.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateValidate "CreateValidate" -> Payload {
        path 2 {
            0 environment = Text::EMPTY;
            1 path = Text::EMPTY;
        }
        query {}
        body {
            2 body "multipart/form-data" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetContent<E> {
    /// The path's `environment`: text.
    pub environment: Text,
    /// The path's `path`: text.
    pub path: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetContent<E> {
    /// A request with all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>) -> Self {
        Self {
            environment: environment.into(),
            path: path.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetContent "GetContent" -> Payload {
        path 2 {
            0 environment = Text::EMPTY;
            1 path = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetExtractAsyncTaskStatus<E> {
    /// The path's `task_id`: a whole number.
    pub task_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetExtractAsyncTaskStatus<E> {
    /// A request with all that is required.
    pub fn new(task_id: impl Into<i64>) -> Self {
        Self {
            task_id: task_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetExtractAsyncTaskStatus "GetExtractAsyncTaskStatus" -> ActionResponse {
        path 1 {
            0 task_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetMetadata<E> {
    /// The path's `environment`: text.
    pub environment: Text,
    /// The path's `path`: text.
    pub path: Text,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetMetadata<E> {
    /// A request with all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>) -> Self {
        Self {
            environment: environment.into(),
            path: path.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.properties = Some(properties.into());
        self
    }
}
crate::runtime::signature! {
    GetMetadata "GetMetadata" -> AssetFileMetadata {
        path 2 {
            0 environment = Text::EMPTY;
            1 path = Text::EMPTY;
        }
        query {
            2 properties "properties" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetContent<E> {
    /// The path's `environment`: text.
    pub environment: Text,
    /// The path's `path`: text.
    pub path: Text,
    /// The body, `multipart/form-data`: a `CreateBody`.
    pub body: CreateBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetContent<E> {
    /// A request with all that is required.
    pub fn new(
        environment: impl Into<Text>,
        path: impl Into<Text>,
        body: impl Into<CreateBody>,
    ) -> Self {
        Self {
            environment: environment.into(),
            path: path.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetContent "SetContent" -> AssetFileMetadata {
        path 2 {
            0 environment = Text::EMPTY;
            1 path = Text::EMPTY;
        }
        query {}
        body {
            2 body "multipart/form-data" required = Shaped::blank();
        }
    }
}
