// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(task_id: impl Into<i64>) -> Self {
        Self {
            task_id: task_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TasksSeriesArchive "TasksSeriesArchive" -> () {
        path 1 {
            0 task_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct TasksSeriesCreate<E> {
    /// The body, `application/json`: `StartTaskSeriesBody`.
    pub body: StartTaskSeriesBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TasksSeriesCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<StartTaskSeriesBody>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TasksSeriesCreate "TasksSeriesCreate" -> PublicTaskSeriesResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(task_id: impl Into<i64>) -> Self {
        Self {
            task_id: task_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    TasksSeriesGet "TasksSeriesGet" -> PublicTaskSeriesResponse {
        path 1 {
            0 task_id = 0;
        }
        query {
            1 properties "properties" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct TasksSeriesUpdate<E> {
    /// The path's `task_id`: a whole number.
    pub task_id: i64,
    /// The body, `application/json`: `UpdateTaskSeriesBody`.
    pub body: UpdateTaskSeriesBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TasksSeriesUpdate<E> {
    /// A request with all that is required.
    pub fn new(task_id: impl Into<i64>, body: impl Into<UpdateTaskSeriesBody>) -> Self {
        Self {
            task_id: task_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TasksSeriesUpdate "TasksSeriesUpdate" -> PublicTaskSeriesResponse {
        path 1 {
            0 task_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
