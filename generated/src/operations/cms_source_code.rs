// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionResponse, AssetFileMetadata, CreateBody, FileExtractRequest, TaskLocator,
};

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
    /// With all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>) -> Self {
        Self { environment: environment.into(), path: path.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveContent<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveContent", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { environment: Text::EMPTY, path: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.environment, _ => &self.path } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.environment, _ => &mut self.path }
    }
}
impl<E: Endpoint> Signature for ArchiveContent<E> {
    type Response = ();
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
    pub body: Option<CreateBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateContent<E> {
    /// With all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>) -> Self {
        Self { environment: environment.into(), path: path.into(), ..Shaped::blank() }
    }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<CreateBody>) -> Self { self.body = Some(body.into()); self }
}
impl<E: Endpoint> Shaped for CreateContent<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateContent", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "multipart/form-data", required: false }) }) }
    }
    fn blank() -> Self { Self { environment: Text::EMPTY, path: Text::EMPTY, body: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.environment, 1 => &self.path, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.environment, 1 => &mut self.path, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateContent<E> {
    type Response = AssetFileMetadata;
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
    /// With all that is required.
    pub fn new(body: impl Into<FileExtractRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateExtractAsync<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateExtractAsync", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateExtractAsync<E> {
    type Response = TaskLocator;
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
    pub body: Option<CreateBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateValidate<E> {
    /// With all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>) -> Self {
        Self { environment: environment.into(), path: path.into(), ..Shaped::blank() }
    }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<CreateBody>) -> Self { self.body = Some(body.into()); self }
}
impl<E: Endpoint> Shaped for CreateValidate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateValidate", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "multipart/form-data", required: false }) }) }
    }
    fn blank() -> Self { Self { environment: Text::EMPTY, path: Text::EMPTY, body: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.environment, 1 => &self.path, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.environment, 1 => &mut self.path, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateValidate<E> {
    type Response = Payload;
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
    /// With all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>) -> Self {
        Self { environment: environment.into(), path: path.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetContent<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetContent", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { environment: Text::EMPTY, path: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.environment, _ => &self.path } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.environment, _ => &mut self.path }
    }
}
impl<E: Endpoint> Signature for GetContent<E> {
    type Response = Payload;
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
    /// With all that is required.
    pub fn new(task_id: impl Into<i64>) -> Self { Self { task_id: task_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetExtractAsyncTaskStatus<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetExtractAsyncTaskStatus", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { task_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.task_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.task_id } }
}
impl<E: Endpoint> Signature for GetExtractAsyncTaskStatus<E> {
    type Response = ActionResponse;
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
    /// With all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>) -> Self {
        Self { environment: environment.into(), path: path.into(), ..Shaped::blank() }
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self { self.properties = Some(properties.into()); self }
}
impl<E: Endpoint> Shaped for GetMetadata<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetMetadata", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "properties", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { environment: Text::EMPTY, path: Text::EMPTY, properties: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.environment, 1 => &self.path, _ => &self.properties }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.environment, 1 => &mut self.path, _ => &mut self.properties }
    }
}
impl<E: Endpoint> Signature for GetMetadata<E> {
    type Response = AssetFileMetadata;
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
    pub body: Option<CreateBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetContent<E> {
    /// With all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>) -> Self {
        Self { environment: environment.into(), path: path.into(), ..Shaped::blank() }
    }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<CreateBody>) -> Self { self.body = Some(body.into()); self }
}
impl<E: Endpoint> Shaped for SetContent<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetContent", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "multipart/form-data", required: false }) }) }
    }
    fn blank() -> Self { Self { environment: Text::EMPTY, path: Text::EMPTY, body: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.environment, 1 => &self.path, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.environment, 1 => &mut self.path, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetContent<E> {
    type Response = AssetFileMetadata;
}

crate::runtime::operation_traits! {
    ArchiveContent, CreateContent, CreateExtractAsync, CreateValidate, GetContent, GetExtractAsyncTaskStatus,
    GetMetadata, SetContent,
}
