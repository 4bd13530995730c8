// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `events/events`, in v3.
#[non_exhaustive]
pub struct EventsListInV3<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EventsListInV3<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `event_type`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.id = Some(id.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `object_id`.
    pub fn object_id(mut self, object_id: impl Into<i64>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }
    /// Sets `object_property`.
    pub fn object_property(mut self, object_property: impl Into<Map<Text>>) -> Self {
        self.object_property = Some(object_property.into());
        self
    }
    /// Sets `object_type`.
    pub fn object_type(mut self, object_type: impl Into<Text>) -> Self {
        self.object_type = Some(object_type.into());
        self
    }
    /// Sets `occurred_after`.
    pub fn occurred_after(mut self, occurred_after: impl Into<DateTime>) -> Self {
        self.occurred_after = Some(occurred_after.into());
        self
    }
    /// Sets `occurred_before`.
    pub fn occurred_before(mut self, occurred_before: impl Into<DateTime>) -> Self {
        self.occurred_before = Some(occurred_before.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Map<Text>>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for EventsListInV3<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    EventsListInV3 "EventsListInV3" -> CollectionResponseExternalUnifiedEvent {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 before "before" optional = None;
            2 event_type "eventType" optional = None;
            3 id "id" optional = None;
            4 limit "limit" optional = None;
            5 object_id "objectId" optional = None;
            6 object_property "objectProperty.{propname}" optional = None;
            7 object_type "objectType" optional = None;
            8 occurred_after "occurredAfter" optional = None;
            9 occurred_before "occurredBefore" optional = None;
            10 properties "properties" optional = None;
            11 property "property.{propname}" optional = None;
            12 sort "sort" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `events/events`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct ListEventOccurrenceEventTypes<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListEventOccurrenceEventTypes<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListEventOccurrenceEventTypes<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListEventOccurrenceEventTypes "ListEventOccurrenceEventTypes" -> VisibleExternalEventTypeNames {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `events/events`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct ListEventOccurrences<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListEventOccurrences<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `before`.
    pub fn before(mut self, before: impl Into<Text>) -> Self {
        self.before = Some(before.into());
        self
    }
    /// Sets `event_type`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.id = Some(id.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `object_id`.
    pub fn object_id(mut self, object_id: impl Into<i64>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }
    /// Sets `object_property`.
    pub fn object_property(mut self, object_property: impl Into<Map<Text>>) -> Self {
        self.object_property = Some(object_property.into());
        self
    }
    /// Sets `object_type`.
    pub fn object_type(mut self, object_type: impl Into<Text>) -> Self {
        self.object_type = Some(object_type.into());
        self
    }
    /// Sets `occurred_after`.
    pub fn occurred_after(mut self, occurred_after: impl Into<DateTime>) -> Self {
        self.occurred_after = Some(occurred_after.into());
        self
    }
    /// Sets `occurred_before`.
    pub fn occurred_before(mut self, occurred_before: impl Into<DateTime>) -> Self {
        self.occurred_before = Some(occurred_before.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Map<Text>>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for ListEventOccurrences<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListEventOccurrences "ListEventOccurrences" -> CollectionResponseExternalUnifiedEvent {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 before "before" optional = None;
            2 event_type "eventType" optional = None;
            3 id "id" optional = None;
            4 limit "limit" optional = None;
            5 object_id "objectId" optional = None;
            6 object_property "objectProperty.{propname}" optional = None;
            7 object_type "objectType" optional = None;
            8 occurred_after "occurredAfter" optional = None;
            9 occurred_before "occurredBefore" optional = None;
            10 properties "properties" optional = None;
            11 property "property.{propname}" optional = None;
            12 sort "sort" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/events`, in v3.
#[non_exhaustive]
pub struct ListEventTypes<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListEventTypes<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListEventTypes<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListEventTypes "ListEventTypes" -> VisibleExternalEventTypeNames {
        path 0 {}
        query {}
        body {}
    }
}
