// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseExternalUnifiedEvent`: 2 members.
///
/// Published by `events/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseExternalUnifiedEvent {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `ExternalUnifiedEvent`.
    pub results: Vec<ExternalUnifiedEvent>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseExternalUnifiedEvent "CollectionResponseExternalUnifiedEvent" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseExternalUnifiedEvent {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ExternalUnifiedEvent>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `ExternalUnifiedEvent`: 6 members.
///
/// Published by `events/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExternalUnifiedEvent {
    /// `eventType`: text.
    pub event_type: Text,
    /// `id`: text.
    pub id: Text,
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
    ExternalUnifiedEvent "ExternalUnifiedEvent" {
        0 event_type "eventType" required = Text::EMPTY;
        1 id "id" required = Text::EMPTY;
        2 object_id "objectId" required = Text::EMPTY;
        3 object_type "objectType" required = Text::EMPTY;
        4 occurred_at "occurredAt" required = DateTime::UNSET;
        5 properties "properties" required = Map::EMPTY;
    }
}
impl ExternalUnifiedEvent {
    /// One with all that is required.
    pub fn new(
        event_type: impl Into<Text>,
        id: impl Into<Text>,
        object_id: impl Into<Text>,
        object_type: impl Into<Text>,
        occurred_at: impl Into<DateTime>,
        properties: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            event_type: event_type.into(),
            id: id.into(),
            object_id: object_id.into(),
            object_type: object_type.into(),
            occurred_at: occurred_at.into(),
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
}

/// `VisibleExternalEventTypeNames`: one member.
///
/// Published by `events/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct VisibleExternalEventTypeNames {
    /// `eventTypes`: a list: text.
    pub event_types: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    VisibleExternalEventTypeNames "VisibleExternalEventTypeNames" {
        0 event_types "eventTypes" required = Vec::new();
    }
}
impl VisibleExternalEventTypeNames {
    /// One with all that is required.
    pub fn new(event_types: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            event_types: event_types.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
