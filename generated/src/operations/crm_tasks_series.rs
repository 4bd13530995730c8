// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PublicTaskSeriesResponse, StartTaskSeriesBody, UpdateTaskSeriesBody,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct TasksSeriesArchive<E> {
    /// The path's `task_id`: a whole number.
    pub task_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TasksSeriesArchive<E> {
    /// With all that is required.
    pub fn new(task_id: impl Into<i64>) -> Self { Self { task_id: task_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for TasksSeriesArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "TasksSeriesArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { task_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.task_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.task_id } }
}
impl<E: Endpoint> Signature for TasksSeriesArchive<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct TasksSeriesCreate<E> {
    /// The body, `application/json`: a `StartTaskSeriesBody`.
    pub body: StartTaskSeriesBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TasksSeriesCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<StartTaskSeriesBody>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for TasksSeriesCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "TasksSeriesCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for TasksSeriesCreate<E> {
    type Response = PublicTaskSeriesResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct TasksSeriesGet<E> {
    /// The path's `task_id`: a whole number.
    pub task_id: i64,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TasksSeriesGet<E> {
    /// With all that is required.
    pub fn new(task_id: impl Into<i64>) -> Self { Self { task_id: task_id.into(), ..Shaped::blank() } }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Shaped for TasksSeriesGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "TasksSeriesGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "properties", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { task_id: 0, properties: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.task_id, _ => &self.properties } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.task_id, _ => &mut self.properties }
    }
}
impl<E: Endpoint> Signature for TasksSeriesGet<E> {
    type Response = PublicTaskSeriesResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct TasksSeriesUpdate<E> {
    /// The path's `task_id`: a whole number.
    pub task_id: i64,
    /// The body, `application/json`: a `UpdateTaskSeriesBody`.
    pub body: UpdateTaskSeriesBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TasksSeriesUpdate<E> {
    /// With all that is required.
    pub fn new(task_id: impl Into<i64>, body: impl Into<UpdateTaskSeriesBody>) -> Self {
        Self { task_id: task_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for TasksSeriesUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "TasksSeriesUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { task_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.task_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.task_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for TasksSeriesUpdate<E> {
    type Response = PublicTaskSeriesResponse;
}

crate::runtime::operation_traits! {
    TasksSeriesArchive, TasksSeriesCreate, TasksSeriesGet, TasksSeriesUpdate,
}
