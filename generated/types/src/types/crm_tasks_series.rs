// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `PublicTaskSeries`: 3 members.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicTaskSeries {
    /// `repeatInterval`: text; may be absent.
    pub repeat_interval: Option<Text>,
    /// `repeatStatus`: text; may be absent.
    pub repeat_status: Option<Text>,
    /// `startsAt`: a point in time; may be absent.
    pub starts_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicTaskSeries {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTaskSeries", kind: Kind::Record(&[
            Member { name: "repeatInterval", required: false }, Member { name: "repeatStatus", required: false },
            Member { name: "startsAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { repeat_interval: None, repeat_status: None, starts_at: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.repeat_interval, 1 => &self.repeat_status, 2 => &self.starts_at, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.repeat_interval, 1 => &mut self.repeat_status, 2 => &mut self.starts_at,
            _ => &mut self.rest,
        }
    }
}
impl PublicTaskSeries {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `repeatInterval`.
    pub fn repeat_interval(mut self, repeat_interval: impl Into<Text>) -> Self {
        self.repeat_interval = Some(repeat_interval.into()); self
    }
    /// Sets `repeatStatus`.
    pub fn repeat_status(mut self, repeat_status: impl Into<Text>) -> Self {
        self.repeat_status = Some(repeat_status.into()); self
    }
    /// Sets `startsAt`.
    pub fn starts_at(mut self, starts_at: impl Into<DateTime>) -> Self { self.starts_at = Some(starts_at.into()); self }
}
impl Default for PublicTaskSeries {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PublicTaskSeriesResponse`: 5 members.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicTaskSeriesResponse {
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `id`: text.
    pub id: Text,
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    /// `series`: `PublicTaskSeries`.
    pub series: PublicTaskSeries,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicTaskSeriesResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTaskSeriesResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: false }, Member { name: "id", required: true },
            Member { name: "properties", required: true }, Member { name: "series", required: true },
            Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: None, id: Text::EMPTY, properties: Map::EMPTY, series: Shaped::blank(), updated_at: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.id, 2 => &self.properties, 3 => &self.series, 4 => &self.updated_at,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.id, 2 => &mut self.properties, 3 => &mut self.series,
            4 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicTaskSeriesResponse {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, properties: impl Into<Map<Text>>, series: impl Into<PublicTaskSeries>) -> Self {
        Self { id: id.into(), properties: properties.into(), series: series.into(), ..Shaped::blank() }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
}

/// `StartTaskSeriesBody`: 3 members.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct StartTaskSeriesBody {
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    /// `series`: `PublicTaskSeries`.
    pub series: PublicTaskSeries,
    /// `taskId`: a whole number.
    pub task_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for StartTaskSeriesBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StartTaskSeriesBody", kind: Kind::Record(&[
            Member { name: "properties", required: true }, Member { name: "series", required: true },
            Member { name: "taskId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { properties: Map::EMPTY, series: Shaped::blank(), task_id: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.properties, 1 => &self.series, 2 => &self.task_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.properties, 1 => &mut self.series, 2 => &mut self.task_id, _ => &mut self.rest }
    }
}
impl StartTaskSeriesBody {
    /// With all that is required.
    pub fn new(properties: impl Into<Map<Text>>, series: impl Into<PublicTaskSeries>, task_id: impl Into<i64>) -> Self {
        Self { properties: properties.into(), series: series.into(), task_id: task_id.into(), rest: Rest::EMPTY }
    }
}

/// `UpdateTaskSeriesBody`: 2 members.
///
/// Published by `crm/tasks-series`, in 2026-09-beta.
#[non_exhaustive]
pub struct UpdateTaskSeriesBody {
    /// `properties`: a map by name: text; may be absent.
    pub properties: Option<Map<Text>>,
    /// `series`: `PublicTaskSeries`; may be absent.
    pub series: Option<PublicTaskSeries>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UpdateTaskSeriesBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateTaskSeriesBody", kind: Kind::Record(&[
            Member { name: "properties", required: false }, Member { name: "series", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { properties: None, series: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.properties, 1 => &self.series, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.properties, 1 => &mut self.series, _ => &mut self.rest }
    }
}
impl UpdateTaskSeriesBody {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Map<Text>>) -> Self {
        self.properties = Some(properties.into()); self
    }
    /// Sets `series`.
    pub fn series(mut self, series: impl Into<PublicTaskSeries>) -> Self { self.series = Some(series.into()); self }
}
impl Default for UpdateTaskSeriesBody {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    PublicTaskSeries, PublicTaskSeriesResponse, StartTaskSeriesBody, UpdateTaskSeriesBody,
}
