// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionResponse, AssetFileMetadata, CreateBody, FileExtractRequest, TaskLocator,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveContent {
    /// In the path: text.
    pub environment: Text,
    /// In the path: text.
    pub path: Text,
}
impl<E: Endpoint> Call<ArchiveContent, E> {
    /// With all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>) -> Self {
        Self::of(ArchiveContent { environment: environment.into(), path: path.into() })
    }
}
impl Shaped for ArchiveContent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveContent", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { environment: Text::EMPTY, path: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.environment, _ => &self.path } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.environment, _ => &mut self.path }
    }
}
impl Signature for ArchiveContent {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateContent {
    /// In the path: text.
    pub environment: Text,
    /// In the path: text.
    pub path: Text,
    /// The body, `multipart/form-data`: `CreateBody`.
    pub body: CreateBody,
}
impl<E: Endpoint> Call<CreateContent, E> {
    /// With all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>, body: impl Into<CreateBody>) -> Self {
        Self::of(CreateContent { environment: environment.into(), path: path.into(), body: body.into() })
    }
}
impl Shaped for CreateContent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateContent", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { environment: Text::EMPTY, path: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.environment, 1 => &self.path, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.environment, 1 => &mut self.path, _ => &mut self.body }
    }
}
impl Signature for CreateContent {
    type Response = AssetFileMetadata;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateExtractAsync {
    /// The body, `application/json`: `FileExtractRequest`.
    pub body: FileExtractRequest,
}
impl<E: Endpoint> Call<CreateExtractAsync, E> {
    /// With all that is required.
    pub fn new(body: impl Into<FileExtractRequest>) -> Self { Self::of(CreateExtractAsync { body: body.into() }) }
}
impl Shaped for CreateExtractAsync {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateExtractAsync", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateExtractAsync {
    type Response = TaskLocator;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateValidate {
    /// In the path: text.
    pub environment: Text,
    /// In the path: text.
    pub path: Text,
    /// The body, `multipart/form-data`: `CreateBody`.
    pub body: CreateBody,
}
impl<E: Endpoint> Call<CreateValidate, E> {
    /// With all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>, body: impl Into<CreateBody>) -> Self {
        Self::of(CreateValidate { environment: environment.into(), path: path.into(), body: body.into() })
    }
}
impl Shaped for CreateValidate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateValidate", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { environment: Text::EMPTY, path: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.environment, 1 => &self.path, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.environment, 1 => &mut self.path, _ => &mut self.body }
    }
}
impl Signature for CreateValidate {
    type Response = Payload;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetContent {
    /// In the path: text.
    pub environment: Text,
    /// In the path: text.
    pub path: Text,
}
impl<E: Endpoint> Call<GetContent, E> {
    /// With all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>) -> Self {
        Self::of(GetContent { environment: environment.into(), path: path.into() })
    }
}
impl Shaped for GetContent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetContent", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { environment: Text::EMPTY, path: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.environment, _ => &self.path } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.environment, _ => &mut self.path }
    }
}
impl Signature for GetContent {
    type Response = Payload;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetExtractAsyncTaskStatus {
    /// In the path: a whole number.
    pub task_id: i64,
}
impl<E: Endpoint> Call<GetExtractAsyncTaskStatus, E> {
    /// With all that is required.
    pub fn new(task_id: impl Into<i64>) -> Self { Self::of(GetExtractAsyncTaskStatus { task_id: task_id.into() }) }
}
impl Shaped for GetExtractAsyncTaskStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetExtractAsyncTaskStatus", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { task_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.task_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.task_id }
}
impl Signature for GetExtractAsyncTaskStatus {
    type Response = ActionResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetMetadata {
    /// In the path: text.
    pub environment: Text,
    /// In the path: text.
    pub path: Text,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
}
impl<E: Endpoint> Call<GetMetadata, E> {
    /// With all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>) -> Self {
        Self::of(GetMetadata { environment: environment.into(), path: path.into(), ..Shaped::blank() })
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.parts.properties = Some(properties.into()); self
    }
}
impl Shaped for GetMetadata {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetMetadata", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { environment: Text::EMPTY, path: Text::EMPTY, properties: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.environment, 1 => &self.path, _ => &self.properties }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.environment, 1 => &mut self.path, _ => &mut self.properties }
    }
}
impl Signature for GetMetadata {
    type Response = AssetFileMetadata;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/source-code`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetContent {
    /// In the path: text.
    pub environment: Text,
    /// In the path: text.
    pub path: Text,
    /// The body, `multipart/form-data`: `CreateBody`.
    pub body: CreateBody,
}
impl<E: Endpoint> Call<SetContent, E> {
    /// With all that is required.
    pub fn new(environment: impl Into<Text>, path: impl Into<Text>, body: impl Into<CreateBody>) -> Self {
        Self::of(SetContent { environment: environment.into(), path: path.into(), body: body.into() })
    }
}
impl Shaped for SetContent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetContent", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { environment: Text::EMPTY, path: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.environment, 1 => &self.path, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.environment, 1 => &mut self.path, _ => &mut self.body }
    }
}
impl Signature for SetContent {
    type Response = AssetFileMetadata;
}
