// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct CreatePropertyInV3<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventPropertyCreate`.
    pub body: ExternalBehavioralEventPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreatePropertyInV3<E> {
    /// A request with all that is required.
    pub fn new(
        event_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventPropertyCreate>,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreatePropertyInV3 "CreatePropertyInV3" -> ManageEventDefinitionsProperty {
        path 1 {
            0 event_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct GetByEventName<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetByEventName<E> {
    /// A request with all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self {
        Self {
            event_name: event_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetByEventName "GetByEventName" -> ManageEventDefinitionsExternalBehavioralEventTypeDefinition {
        path 1 {
            0 event_name = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, in 2026-03, v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsArchive<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsArchive<E> {
    /// A request with all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self {
        Self {
            event_name: event_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ManageEventDefinitionsArchive "ManageEventDefinitionsArchive" -> () {
        path 1 {
            0 event_name = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, in 2026-03, v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsArchiveProperty<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsArchiveProperty<E> {
    /// A request with all that is required.
    pub fn new(event_name: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self {
            event_name: event_name.into(),
            property_name: property_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ManageEventDefinitionsArchiveProperty "ManageEventDefinitionsArchiveProperty" -> () {
        path 2 {
            0 event_name = Text::EMPTY;
            1 property_name = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct ManageEventDefinitionsCreate<E> {
    /// The body, `application/json`: `ExternalBehavioralEventTypeDefinitionEgg`.
    pub body: ExternalBehavioralEventTypeDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ExternalBehavioralEventTypeDefinitionEgg>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ManageEventDefinitionsCreate "ManageEventDefinitionsCreate" -> ManageEventDefinitionsExternalBehavioralEventTypeDefinition {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsCreateInV3<E> {
    /// The body, `application/json`: `ExternalBehavioralEventTypeDefinitionEgg`.
    pub body: ExternalBehavioralEventTypeDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsCreateInV3<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ExternalBehavioralEventTypeDefinitionEgg>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ManageEventDefinitionsCreateInV3 "ManageEventDefinitionsCreateInV3" -> ExternalBehavioralEventTypeDefinitionInV3 {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct ManageEventDefinitionsCreateProperty<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventPropertyCreate`.
    pub body: ExternalBehavioralEventPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsCreateProperty<E> {
    /// A request with all that is required.
    pub fn new(
        event_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventPropertyCreate>,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ManageEventDefinitionsCreateProperty "ManageEventDefinitionsCreateProperty" -> PropertiesProperty {
        path 1 {
            0 event_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsGetByEventName<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsGetByEventName<E> {
    /// A request with all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self {
        Self {
            event_name: event_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ManageEventDefinitionsGetByEventName "ManageEventDefinitionsGetByEventName" -> ExternalBehavioralEventTypeDefinitionInV3 {
        path 1 {
            0 event_name = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct ManageEventDefinitionsList<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `includeProperties`: true or false; may be absent.
    pub include_properties: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `searchString`: text; may be absent.
    pub search_string: Option<Text>,
    /// The query's `sortOrder`: text; may be absent.
    pub sort_order: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `include_properties`.
    pub fn include_properties(mut self, include_properties: bool) -> Self {
        self.include_properties = Some(include_properties);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `search_string`.
    pub fn search_string(mut self, search_string: impl Into<Text>) -> Self {
        self.search_string = Some(search_string.into());
        self
    }
    /// Sets `sort_order`.
    pub fn sort_order(mut self, sort_order: impl Into<Text>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }
}
impl<E: Endpoint> Default for ManageEventDefinitionsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ManageEventDefinitionsList "ManageEventDefinitionsList" -> ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 include_properties "includeProperties" optional = None;
            2 limit "limit" optional = None;
            3 search_string "searchString" optional = None;
            4 sort_order "sortOrder" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsListInV3<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `includeProperties`: true or false; may be absent.
    pub include_properties: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `searchString`: text; may be absent.
    pub search_string: Option<Text>,
    /// The query's `sortOrder`: text; may be absent.
    pub sort_order: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsListInV3<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `include_properties`.
    pub fn include_properties(mut self, include_properties: bool) -> Self {
        self.include_properties = Some(include_properties);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `search_string`.
    pub fn search_string(mut self, search_string: impl Into<Text>) -> Self {
        self.search_string = Some(search_string.into());
        self
    }
    /// Sets `sort_order`.
    pub fn sort_order(mut self, sort_order: impl Into<Text>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }
}
impl<E: Endpoint> Default for ManageEventDefinitionsListInV3<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ManageEventDefinitionsListInV3 "ManageEventDefinitionsListInV3" -> CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3 {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 include_properties "includeProperties" optional = None;
            2 limit "limit" optional = None;
            3 search_string "searchString" optional = None;
            4 sort_order "sortOrder" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct ManageEventDefinitionsUpdate<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventTypeDefinitionPatch`.
    pub body: ExternalBehavioralEventTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        event_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventTypeDefinitionPatch>,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ManageEventDefinitionsUpdate "ManageEventDefinitionsUpdate" -> ManageEventDefinitionsExternalBehavioralEventTypeDefinition {
        path 1 {
            0 event_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsUpdateInV3<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The body, `application/json`: `ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch`.
    pub body: ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsUpdateInV3<E> {
    /// A request with all that is required.
    pub fn new(
        event_name: impl Into<Text>,
        body: impl Into<ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch>,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ManageEventDefinitionsUpdateInV3 "ManageEventDefinitionsUpdateInV3" -> ExternalBehavioralEventTypeDefinitionInV3 {
        path 1 {
            0 event_name = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct ManageEventDefinitionsUpdateProperty<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventPropertyDefinitionPatch`.
    pub body: ExternalBehavioralEventPropertyDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsUpdateProperty<E> {
    /// A request with all that is required.
    pub fn new(
        event_name: impl Into<Text>,
        property_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventPropertyDefinitionPatch>,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            property_name: property_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ManageEventDefinitionsUpdateProperty "ManageEventDefinitionsUpdateProperty" -> PropertiesProperty {
        path 2 {
            0 event_name = Text::EMPTY;
            1 property_name = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct UpdatePropertyInV3<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventPropertyDefinitionPatch`.
    pub body: ExternalBehavioralEventPropertyDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdatePropertyInV3<E> {
    /// A request with all that is required.
    pub fn new(
        event_name: impl Into<Text>,
        property_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventPropertyDefinitionPatch>,
    ) -> Self {
        Self {
            event_name: event_name.into(),
            property_name: property_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdatePropertyInV3 "UpdatePropertyInV3" -> ManageEventDefinitionsProperty {
        path 2 {
            0 event_name = Text::EMPTY;
            1 property_name = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
