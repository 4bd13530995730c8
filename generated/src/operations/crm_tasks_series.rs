// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PublicTaskSeriesResponse, StartTaskSeriesBody, UpdateTaskSeriesBody,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct TasksSeriesArchive {
    /// In the path: a whole number.
    pub task_id: i64,
}
impl<E: Endpoint> Call<TasksSeriesArchive, E> {
    /// With all that is required.
    pub fn new(task_id: impl Into<i64>) -> Self { Self::of(TasksSeriesArchive { task_id: task_id.into() }) }
}
impl Shaped for TasksSeriesArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TasksSeriesArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { task_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.task_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.task_id }
}
impl Signature for TasksSeriesArchive {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct TasksSeriesCreate {
    /// The body, `application/json`: `StartTaskSeriesBody`.
    pub body: StartTaskSeriesBody,
}
impl<E: Endpoint> Call<TasksSeriesCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<StartTaskSeriesBody>) -> Self { Self::of(TasksSeriesCreate { body: body.into() }) }
}
impl Shaped for TasksSeriesCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TasksSeriesCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for TasksSeriesCreate {
    type Response = PublicTaskSeriesResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct TasksSeriesGet {
    /// In the path: a whole number.
    pub task_id: i64,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<TasksSeriesGet, E> {
    /// With all that is required.
    pub fn new(task_id: impl Into<i64>) -> Self {
        Self::of(TasksSeriesGet { task_id: task_id.into(), ..Shaped::blank() })
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for TasksSeriesGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TasksSeriesGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { task_id: 0, properties: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.task_id, _ => &self.properties } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.task_id, _ => &mut self.properties }
    }
}
impl Signature for TasksSeriesGet {
    type Response = PublicTaskSeriesResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct TasksSeriesUpdate {
    /// In the path: a whole number.
    pub task_id: i64,
    /// The body, `application/json`: `UpdateTaskSeriesBody`.
    pub body: UpdateTaskSeriesBody,
}
impl<E: Endpoint> Call<TasksSeriesUpdate, E> {
    /// With all that is required.
    pub fn new(task_id: impl Into<i64>, body: impl Into<UpdateTaskSeriesBody>) -> Self {
        Self::of(TasksSeriesUpdate { task_id: task_id.into(), body: body.into() })
    }
}
impl Shaped for TasksSeriesUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TasksSeriesUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { task_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.task_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.task_id, _ => &mut self.body }
    }
}
impl Signature for TasksSeriesUpdate {
    type Response = PublicTaskSeriesResponse;
}
