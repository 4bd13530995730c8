// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    PublicTaskSeries "PublicTaskSeries" {
        0 repeat_interval "repeatInterval" optional = None;
        1 repeat_status "repeatStatus" optional = None;
        2 starts_at "startsAt" optional = None;
    }
}
impl PublicTaskSeries {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `repeatInterval`.
    pub fn repeat_interval(mut self, repeat_interval: impl Into<Text>) -> Self {
        self.repeat_interval = Some(repeat_interval.into());
        self
    }
    /// Sets `repeatStatus`.
    pub fn repeat_status(mut self, repeat_status: impl Into<Text>) -> Self {
        self.repeat_status = Some(repeat_status.into());
        self
    }
    /// Sets `startsAt`.
    pub fn starts_at(mut self, starts_at: impl Into<DateTime>) -> Self {
        self.starts_at = Some(starts_at.into());
        self
    }
}
impl Default for PublicTaskSeries {
    fn default() -> Self {
        Self::new()
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicTaskSeriesResponse "PublicTaskSeriesResponse" {
        0 created_at "createdAt" optional = None;
        1 id "id" required = Text::EMPTY;
        2 properties "properties" required = Map::EMPTY;
        3 series "series" required = Shaped::blank();
        4 updated_at "updatedAt" optional = None;
    }
}
impl PublicTaskSeriesResponse {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        properties: impl Into<Map<Text>>,
        series: impl Into<PublicTaskSeries>,
    ) -> Self {
        Self {
            id: id.into(),
            properties: properties.into(),
            series: series.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    StartTaskSeriesBody "StartTaskSeriesBody" {
        0 properties "properties" required = Map::EMPTY;
        1 series "series" required = Shaped::blank();
        2 task_id "taskId" required = 0;
    }
}
impl StartTaskSeriesBody {
    /// One with all that is required.
    pub fn new(
        properties: impl Into<Map<Text>>,
        series: impl Into<PublicTaskSeries>,
        task_id: impl Into<i64>,
    ) -> Self {
        Self {
            properties: properties.into(),
            series: series.into(),
            task_id: task_id.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    UpdateTaskSeriesBody "UpdateTaskSeriesBody" {
        0 properties "properties" optional = None;
        1 series "series" optional = None;
    }
}
impl UpdateTaskSeriesBody {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Map<Text>>) -> Self {
        self.properties = Some(properties.into());
        self
    }
    /// Sets `series`.
    pub fn series(mut self, series: impl Into<PublicTaskSeries>) -> Self {
        self.series = Some(series.into());
        self
    }
}
impl Default for UpdateTaskSeriesBody {
    fn default() -> Self {
        Self::new()
    }
}
