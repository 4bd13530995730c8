// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    Paging,
};

/// `CollectionResponseExternalUnifiedEvent`: 2 members.
///
/// Published by `events/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseExternalUnifiedEvent {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `ExternalUnifiedEvent`.
    pub results: Vec<ExternalUnifiedEvent>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseExternalUnifiedEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseExternalUnifiedEvent", kind: Kind::Record(&[
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
impl CollectionResponseExternalUnifiedEvent {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ExternalUnifiedEvent>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<ExternalUnifiedEvent>> From<Vec<T>> for CollectionResponseExternalUnifiedEvent {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ExternalUnifiedEvent>, const N: usize> From<[T; N]> for CollectionResponseExternalUnifiedEvent {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalUnifiedEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalUnifiedEvent", kind: Kind::Record(&[
            Member { name: "eventType", required: true }, Member { name: "id", required: true },
            Member { name: "objectId", required: true }, Member { name: "objectType", required: true },
            Member { name: "occurredAt", required: true }, Member { name: "properties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            event_type: Text::EMPTY, id: Text::EMPTY, object_id: Text::EMPTY, object_type: Text::EMPTY,
            occurred_at: DateTime::UNSET, properties: Map::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.event_type, 1 => &self.id, 2 => &self.object_id, 3 => &self.object_type,
            4 => &self.occurred_at, 5 => &self.properties, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event_type, 1 => &mut self.id, 2 => &mut self.object_id, 3 => &mut self.object_type,
            4 => &mut self.occurred_at, 5 => &mut self.properties, _ => &mut self.rest,
        }
    }
}
impl ExternalUnifiedEvent {
    /// With all that is required.
    pub fn new(
        event_type: impl Into<Text>, id: impl Into<Text>, object_id: impl Into<Text>, object_type: impl Into<Text>,
        occurred_at: impl Into<DateTime>, properties: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            event_type: event_type.into(), id: id.into(), object_id: object_id.into(),
            object_type: object_type.into(), occurred_at: occurred_at.into(), properties: properties.into(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for VisibleExternalEventTypeNames {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "VisibleExternalEventTypeNames", kind: Kind::Record(&[
            Member { name: "eventTypes", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { event_types: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_types, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_types, _ => &mut self.rest }
    }
}
impl VisibleExternalEventTypeNames {
    /// With all that is required.
    pub fn new(event_types: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { event_types: event_types.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Text>> From<Vec<T>> for VisibleExternalEventTypeNames {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for VisibleExternalEventTypeNames {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

crate::runtime::shaped_traits! {
    CollectionResponseExternalUnifiedEvent, ExternalUnifiedEvent, VisibleExternalEventTypeNames,
}
