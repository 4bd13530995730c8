// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseForecastSubmissionEventForwardPaging`: 2 members.
///
/// Published by `crm/forecast-submissions`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CollectionResponseForecastSubmissionEventForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `ForecastSubmissionEvent`.
    pub results: Vec<ForecastSubmissionEvent>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseForecastSubmissionEventForwardPaging "CollectionResponseForecastSubmissionEventForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseForecastSubmissionEventForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ForecastSubmissionEvent>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    ForecastSubmissionEvent "ForecastSubmissionEvent" {
        0 archived "archived" required = false;
        1 object_id "objectId" required = Text::EMPTY;
        2 object_type "objectType" required = Text::EMPTY;
        3 occurred_at "occurredAt" required = DateTime::UNSET;
        4 properties "properties" required = Map::EMPTY;
    }
}
impl ForecastSubmissionEvent {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        object_id: impl Into<Text>,
        object_type: impl Into<Text>,
        occurred_at: impl Into<DateTime>,
        properties: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            archived,
            object_id: object_id.into(),
            object_type: object_type.into(),
            occurred_at: occurred_at.into(),
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
}
