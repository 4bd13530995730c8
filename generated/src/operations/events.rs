// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseExternalUnifiedEvent, VisibleExternalEventTypeNames,
};

/// The parts of a request, for one endpoint.
///
/// Published by `events/events`, in v3.
#[non_exhaustive]
pub struct EventsListInV3 {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// The query's `id`: a list: text; may be absent.
    pub id: Option<Vec<Text>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `objectId`: a whole number; may be absent.
    pub object_id: Option<i64>,
    /// The query's `objectProperty.{propname}`: a map by name: text; may be absent.
    pub object_property: Option<Map<Text>>,
    /// The query's `objectType`: text; may be absent.
    pub object_type: Option<Text>,
    /// The query's `occurredAfter`: a point in time; may be absent.
    pub occurred_after: Option<DateTime>,
    /// The query's `occurredBefore`: a point in time; may be absent.
    pub occurred_before: Option<DateTime>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `property.{propname}`: a map by name: text; may be absent.
    pub property: Option<Map<Text>>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<EventsListInV3, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self {
        self.parts.event_type = Some(event_type.into()); self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.id = Some(id.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<i64>) -> Self {
        self.parts.object_id = Some(object_id.into()); self
    }
    /// Sets `objectProperty.{propname}`.
    pub fn object_property(mut self, object_property: impl Into<Map<Text>>) -> Self {
        self.parts.object_property = Some(object_property.into()); self
    }
    /// Sets `objectType`.
    pub fn object_type(mut self, object_type: impl Into<Text>) -> Self {
        self.parts.object_type = Some(object_type.into()); self
    }
    /// Sets `occurredAfter`.
    pub fn occurred_after(mut self, occurred_after: impl Into<DateTime>) -> Self {
        self.parts.occurred_after = Some(occurred_after.into()); self
    }
    /// Sets `occurredBefore`.
    pub fn occurred_before(mut self, occurred_before: impl Into<DateTime>) -> Self {
        self.parts.occurred_before = Some(occurred_before.into()); self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `property.{propname}`.
    pub fn property(mut self, property: impl Into<Map<Text>>) -> Self {
        self.parts.property = Some(property.into()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<EventsListInV3, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for EventsListInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EventsListInV3", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "eventType", required: false }, Member { name: "id", required: false },
            Member { name: "limit", required: false }, Member { name: "objectId", required: false },
            Member { name: "objectProperty.{propname}", required: false },
            Member { name: "objectType", required: false }, Member { name: "occurredAfter", required: false },
            Member { name: "occurredBefore", required: false }, Member { name: "properties", required: false },
            Member { name: "property.{propname}", required: false }, Member { name: "sort", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, before: None, event_type: None, id: None, limit: None, object_id: None,
            object_property: None, object_type: None, occurred_after: None, occurred_before: None, properties: None,
            property: None, sort: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.before, 2 => &self.event_type, 3 => &self.id, 4 => &self.limit,
            5 => &self.object_id, 6 => &self.object_property, 7 => &self.object_type, 8 => &self.occurred_after,
            9 => &self.occurred_before, 10 => &self.properties, 11 => &self.property, _ => &self.sort,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.before, 2 => &mut self.event_type, 3 => &mut self.id,
            4 => &mut self.limit, 5 => &mut self.object_id, 6 => &mut self.object_property,
            7 => &mut self.object_type, 8 => &mut self.occurred_after, 9 => &mut self.occurred_before,
            10 => &mut self.properties, 11 => &mut self.property, _ => &mut self.sort,
        }
    }
}
impl Signature for EventsListInV3 {
    type Response = CollectionResponseExternalUnifiedEvent;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `events/events`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct ListEventOccurrenceEventTypes {}
impl<E: Endpoint> Call<ListEventOccurrenceEventTypes, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListEventOccurrenceEventTypes, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListEventOccurrenceEventTypes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListEventOccurrenceEventTypes", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListEventOccurrenceEventTypes {
    type Response = VisibleExternalEventTypeNames;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `events/events`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct ListEventOccurrences {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `before`: text; may be absent.
    pub before: Option<Text>,
    /// The query's `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// The query's `id`: a list: text; may be absent.
    pub id: Option<Vec<Text>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `objectId`: a whole number; may be absent.
    pub object_id: Option<i64>,
    /// The query's `objectProperty.{propname}`: a map by name: text; may be absent.
    pub object_property: Option<Map<Text>>,
    /// The query's `objectType`: text; may be absent.
    pub object_type: Option<Text>,
    /// The query's `occurredAfter`: a point in time; may be absent.
    pub occurred_after: Option<DateTime>,
    /// The query's `occurredBefore`: a point in time; may be absent.
    pub occurred_before: Option<DateTime>,
    /// The query's `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// The query's `property.{propname}`: a map by name: text; may be absent.
    pub property: Option<Map<Text>>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<ListEventOccurrences, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self { self.parts.before = Some(before.into()); self }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self {
        self.parts.event_type = Some(event_type.into()); self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.id = Some(id.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<i64>) -> Self {
        self.parts.object_id = Some(object_id.into()); self
    }
    /// Sets `objectProperty.{propname}`.
    pub fn object_property(mut self, object_property: impl Into<Map<Text>>) -> Self {
        self.parts.object_property = Some(object_property.into()); self
    }
    /// Sets `objectType`.
    pub fn object_type(mut self, object_type: impl Into<Text>) -> Self {
        self.parts.object_type = Some(object_type.into()); self
    }
    /// Sets `occurredAfter`.
    pub fn occurred_after(mut self, occurred_after: impl Into<DateTime>) -> Self {
        self.parts.occurred_after = Some(occurred_after.into()); self
    }
    /// Sets `occurredBefore`.
    pub fn occurred_before(mut self, occurred_before: impl Into<DateTime>) -> Self {
        self.parts.occurred_before = Some(occurred_before.into()); self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `property.{propname}`.
    pub fn property(mut self, property: impl Into<Map<Text>>) -> Self {
        self.parts.property = Some(property.into()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<ListEventOccurrences, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListEventOccurrences {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListEventOccurrences", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "before", required: false },
            Member { name: "eventType", required: false }, Member { name: "id", required: false },
            Member { name: "limit", required: false }, Member { name: "objectId", required: false },
            Member { name: "objectProperty.{propname}", required: false },
            Member { name: "objectType", required: false }, Member { name: "occurredAfter", required: false },
            Member { name: "occurredBefore", required: false }, Member { name: "properties", required: false },
            Member { name: "property.{propname}", required: false }, Member { name: "sort", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, before: None, event_type: None, id: None, limit: None, object_id: None,
            object_property: None, object_type: None, occurred_after: None, occurred_before: None, properties: None,
            property: None, sort: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.before, 2 => &self.event_type, 3 => &self.id, 4 => &self.limit,
            5 => &self.object_id, 6 => &self.object_property, 7 => &self.object_type, 8 => &self.occurred_after,
            9 => &self.occurred_before, 10 => &self.properties, 11 => &self.property, _ => &self.sort,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.before, 2 => &mut self.event_type, 3 => &mut self.id,
            4 => &mut self.limit, 5 => &mut self.object_id, 6 => &mut self.object_property,
            7 => &mut self.object_type, 8 => &mut self.occurred_after, 9 => &mut self.occurred_before,
            10 => &mut self.properties, 11 => &mut self.property, _ => &mut self.sort,
        }
    }
}
impl Signature for ListEventOccurrences {
    type Response = CollectionResponseExternalUnifiedEvent;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/events`, in v3.
#[non_exhaustive]
pub struct ListEventTypes {}
impl<E: Endpoint> Call<ListEventTypes, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListEventTypes, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListEventTypes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListEventTypes", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListEventTypes {
    type Response = VisibleExternalEventTypeNames;
}
