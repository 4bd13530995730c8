// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForwardPaging,
};

/// `CollectionResponseForecastSubmissionEventForwardPaging`: 2 members.
///
/// Published by `crm/forecast-submissions`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CollectionResponseForecastSubmissionEventForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `ForecastSubmissionEvent`.
    pub results: Vec<ForecastSubmissionEvent>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseForecastSubmissionEventForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseForecastSubmissionEventForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseForecastSubmissionEventForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ForecastSubmissionEvent>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<ForecastSubmissionEvent>> From<Vec<T>> for CollectionResponseForecastSubmissionEventForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ForecastSubmissionEvent>, const N: usize> From<[T; N]> for CollectionResponseForecastSubmissionEventForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `ForecastSubmissionEvent`: 5 members.
///
/// Published by `crm/forecast-submissions`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct ForecastSubmissionEvent {
    /// `archived`: true or false.
    pub archived: bool,
    /// `objectId`: text.
    pub object_id: Text,
    /// `objectType`: text.
    pub object_type: Text,
    /// `occurredAt`: a point in time.
    pub occurred_at: DateTime,
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ForecastSubmissionEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ForecastSubmissionEvent", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "objectId", required: true },
            Member { name: "objectType", required: true }, Member { name: "occurredAt", required: true },
            Member { name: "properties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, object_id: Text::EMPTY, object_type: Text::EMPTY, occurred_at: DateTime::UNSET,
            properties: Map::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.object_id, 2 => &self.object_type, 3 => &self.occurred_at,
            4 => &self.properties, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.object_id, 2 => &mut self.object_type,
            3 => &mut self.occurred_at, 4 => &mut self.properties, _ => &mut self.rest,
        }
    }
}
impl ForecastSubmissionEvent {
    /// With all that is required.
    pub fn new(
        archived: bool, object_id: impl Into<Text>, object_type: impl Into<Text>, occurred_at: impl Into<DateTime>,
        properties: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            archived, object_id: object_id.into(), object_type: object_type.into(), occurred_at: occurred_at.into(),
            properties: properties.into(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    CollectionResponseForecastSubmissionEventForwardPaging, ForecastSubmissionEvent,
}
