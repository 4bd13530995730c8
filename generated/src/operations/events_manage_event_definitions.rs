// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3, ExternalBehavioralEventPropertyCreate,
    ExternalBehavioralEventPropertyDefinitionPatch, ExternalBehavioralEventTypeDefinitionEgg,
    ExternalBehavioralEventTypeDefinitionInV3, ExternalBehavioralEventTypeDefinitionPatch,
    ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition,
    ManageEventDefinitionsExternalBehavioralEventTypeDefinition,
    ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch, ManageEventDefinitionsProperty,
    PropertiesProperty,
};

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct CreatePropertyInV3<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The body, `application/json`: a `ExternalBehavioralEventPropertyCreate`.
    pub body: ExternalBehavioralEventPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreatePropertyInV3<E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, body: impl Into<ExternalBehavioralEventPropertyCreate>) -> Self {
        Self { event_name: event_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreatePropertyInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreatePropertyInV3", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { event_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreatePropertyInV3<E> {
    type Response = ManageEventDefinitionsProperty;
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
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self { Self { event_name: event_name.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetByEventName<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetByEventName", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { event_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.event_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.event_name } }
}
impl<E: Endpoint> Signature for GetByEventName<E> {
    type Response = ManageEventDefinitionsExternalBehavioralEventTypeDefinition;
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
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self { Self { event_name: event_name.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ManageEventDefinitionsArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsArchive", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { event_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.event_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.event_name } }
}
impl<E: Endpoint> Signature for ManageEventDefinitionsArchive<E> {
    type Response = ();
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
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self { event_name: event_name.into(), property_name: property_name.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ManageEventDefinitionsArchiveProperty<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsArchiveProperty", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { event_name: Text::EMPTY, property_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.property_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.property_name }
    }
}
impl<E: Endpoint> Signature for ManageEventDefinitionsArchiveProperty<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct ManageEventDefinitionsCreate<E> {
    /// The body, `application/json`: a `ExternalBehavioralEventTypeDefinitionEgg`.
    pub body: ExternalBehavioralEventTypeDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ExternalBehavioralEventTypeDefinitionEgg>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ManageEventDefinitionsCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for ManageEventDefinitionsCreate<E> {
    type Response = ManageEventDefinitionsExternalBehavioralEventTypeDefinition;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsCreateInV3<E> {
    /// The body, `application/json`: a `ExternalBehavioralEventTypeDefinitionEgg`.
    pub body: ExternalBehavioralEventTypeDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsCreateInV3<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ExternalBehavioralEventTypeDefinitionEgg>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ManageEventDefinitionsCreateInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsCreateInV3", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for ManageEventDefinitionsCreateInV3<E> {
    type Response = ExternalBehavioralEventTypeDefinitionInV3;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct ManageEventDefinitionsCreateProperty<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The body, `application/json`: a `ExternalBehavioralEventPropertyCreate`.
    pub body: ExternalBehavioralEventPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsCreateProperty<E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, body: impl Into<ExternalBehavioralEventPropertyCreate>) -> Self {
        Self { event_name: event_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ManageEventDefinitionsCreateProperty<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsCreateProperty", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { event_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ManageEventDefinitionsCreateProperty<E> {
    type Response = PropertiesProperty;
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
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self { Self { event_name: event_name.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ManageEventDefinitionsGetByEventName<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsGetByEventName", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { event_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.event_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.event_name } }
}
impl<E: Endpoint> Signature for ManageEventDefinitionsGetByEventName<E> {
    type Response = ExternalBehavioralEventTypeDefinitionInV3;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `includeProperties`.
    pub fn include_properties(mut self, include_properties: bool) -> Self {
        self.include_properties = Some(include_properties); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `searchString`.
    pub fn search_string(mut self, search_string: impl Into<Text>) -> Self {
        self.search_string = Some(search_string.into()); self
    }
    /// Sets `sortOrder`.
    pub fn sort_order(mut self, sort_order: impl Into<Text>) -> Self { self.sort_order = Some(sort_order.into()); self }
}
impl<E: Endpoint> Default for ManageEventDefinitionsList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ManageEventDefinitionsList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "includeProperties", required: false },
            Member { name: "limit", required: false }, Member { name: "searchString", required: false },
            Member { name: "sortOrder", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, include_properties: None, limit: None, search_string: None, sort_order: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.include_properties, 2 => &self.limit, 3 => &self.search_string,
            _ => &self.sort_order,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.include_properties, 2 => &mut self.limit,
            3 => &mut self.search_string, _ => &mut self.sort_order,
        }
    }
}
impl<E: Endpoint> Signature for ManageEventDefinitionsList<E> {
    type Response = ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `includeProperties`.
    pub fn include_properties(mut self, include_properties: bool) -> Self {
        self.include_properties = Some(include_properties); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `searchString`.
    pub fn search_string(mut self, search_string: impl Into<Text>) -> Self {
        self.search_string = Some(search_string.into()); self
    }
    /// Sets `sortOrder`.
    pub fn sort_order(mut self, sort_order: impl Into<Text>) -> Self { self.sort_order = Some(sort_order.into()); self }
}
impl<E: Endpoint> Default for ManageEventDefinitionsListInV3<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ManageEventDefinitionsListInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsListInV3", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "includeProperties", required: false },
            Member { name: "limit", required: false }, Member { name: "searchString", required: false },
            Member { name: "sortOrder", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, include_properties: None, limit: None, search_string: None, sort_order: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.include_properties, 2 => &self.limit, 3 => &self.search_string,
            _ => &self.sort_order,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.include_properties, 2 => &mut self.limit,
            3 => &mut self.search_string, _ => &mut self.sort_order,
        }
    }
}
impl<E: Endpoint> Signature for ManageEventDefinitionsListInV3<E> {
    type Response = CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct ManageEventDefinitionsUpdate<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The body, `application/json`: a `ExternalBehavioralEventTypeDefinitionPatch`.
    pub body: ExternalBehavioralEventTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsUpdate<E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, body: impl Into<ExternalBehavioralEventTypeDefinitionPatch>) -> Self {
        Self { event_name: event_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ManageEventDefinitionsUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { event_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ManageEventDefinitionsUpdate<E> {
    type Response = ManageEventDefinitionsExternalBehavioralEventTypeDefinition;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsUpdateInV3<E> {
    /// The path's `event_name`: text.
    pub event_name: Text,
    /// The body, `application/json`: a `ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch`.
    pub body: ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsUpdateInV3<E> {
    /// With all that is required.
    pub fn new(
        event_name: impl Into<Text>,
        body: impl Into<ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch>,
    ) -> Self {
        Self { event_name: event_name.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ManageEventDefinitionsUpdateInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsUpdateInV3", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { event_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ManageEventDefinitionsUpdateInV3<E> {
    type Response = ExternalBehavioralEventTypeDefinitionInV3;
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
    /// The body, `application/json`: a `ExternalBehavioralEventPropertyDefinitionPatch`.
    pub body: ExternalBehavioralEventPropertyDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ManageEventDefinitionsUpdateProperty<E> {
    /// With all that is required.
    pub fn new(
        event_name: impl Into<Text>, property_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventPropertyDefinitionPatch>,
    ) -> Self {
        Self {
            event_name: event_name.into(), property_name: property_name.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ManageEventDefinitionsUpdateProperty<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsUpdateProperty", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { event_name: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_name, 1 => &self.property_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, 1 => &mut self.property_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ManageEventDefinitionsUpdateProperty<E> {
    type Response = PropertiesProperty;
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
    /// The body, `application/json`: a `ExternalBehavioralEventPropertyDefinitionPatch`.
    pub body: ExternalBehavioralEventPropertyDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdatePropertyInV3<E> {
    /// With all that is required.
    pub fn new(
        event_name: impl Into<Text>, property_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventPropertyDefinitionPatch>,
    ) -> Self {
        Self {
            event_name: event_name.into(), property_name: property_name.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdatePropertyInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdatePropertyInV3", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { event_name: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_name, 1 => &self.property_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, 1 => &mut self.property_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdatePropertyInV3<E> {
    type Response = ManageEventDefinitionsProperty;
}

crate::runtime::operation_traits! {
    CreatePropertyInV3, GetByEventName, ManageEventDefinitionsArchive, ManageEventDefinitionsArchiveProperty,
    ManageEventDefinitionsCreate, ManageEventDefinitionsCreateInV3, ManageEventDefinitionsCreateProperty,
    ManageEventDefinitionsGetByEventName, ManageEventDefinitionsList, ManageEventDefinitionsListInV3,
    ManageEventDefinitionsUpdate, ManageEventDefinitionsUpdateInV3, ManageEventDefinitionsUpdateProperty,
    UpdatePropertyInV3,
}
