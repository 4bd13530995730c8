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
pub struct CreatePropertyInV3 {
    /// In the path: text.
    pub event_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventPropertyCreate`.
    pub body: ExternalBehavioralEventPropertyCreate,
}
impl<E: Endpoint> Call<CreatePropertyInV3, E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, body: impl Into<ExternalBehavioralEventPropertyCreate>) -> Self {
        Self::of(CreatePropertyInV3 { event_name: event_name.into(), body: body.into() })
    }
}
impl Shaped for CreatePropertyInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreatePropertyInV3", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.body }
    }
}
impl Signature for CreatePropertyInV3 {
    type Response = ManageEventDefinitionsProperty;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct GetByEventName {
    /// In the path: text.
    pub event_name: Text,
}
impl<E: Endpoint> Call<GetByEventName, E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self { Self::of(GetByEventName { event_name: event_name.into() }) }
}
impl Shaped for GetByEventName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetByEventName", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.event_name }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.event_name }
}
impl Signature for GetByEventName {
    type Response = ManageEventDefinitionsExternalBehavioralEventTypeDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, in 2026-03, v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsArchive {
    /// In the path: text.
    pub event_name: Text,
}
impl<E: Endpoint> Call<ManageEventDefinitionsArchive, E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self {
        Self::of(ManageEventDefinitionsArchive { event_name: event_name.into() })
    }
}
impl Shaped for ManageEventDefinitionsArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.event_name }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.event_name }
}
impl Signature for ManageEventDefinitionsArchive {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `events/manage-event-definitions`, in 2026-03, v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsArchiveProperty {
    /// In the path: text.
    pub event_name: Text,
    /// In the path: text.
    pub property_name: Text,
}
impl<E: Endpoint> Call<ManageEventDefinitionsArchiveProperty, E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self::of(ManageEventDefinitionsArchiveProperty { event_name: event_name.into(), property_name: property_name.into() })
    }
}
impl Shaped for ManageEventDefinitionsArchiveProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsArchiveProperty", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY, property_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_name, _ => &self.property_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.property_name }
    }
}
impl Signature for ManageEventDefinitionsArchiveProperty {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct ManageEventDefinitionsCreate {
    /// The body, `application/json`: `ExternalBehavioralEventTypeDefinitionEgg`.
    pub body: ExternalBehavioralEventTypeDefinitionEgg,
}
impl<E: Endpoint> Call<ManageEventDefinitionsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ExternalBehavioralEventTypeDefinitionEgg>) -> Self {
        Self::of(ManageEventDefinitionsCreate { body: body.into() })
    }
}
impl Shaped for ManageEventDefinitionsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for ManageEventDefinitionsCreate {
    type Response = ManageEventDefinitionsExternalBehavioralEventTypeDefinition;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsCreateInV3 {
    /// The body, `application/json`: `ExternalBehavioralEventTypeDefinitionEgg`.
    pub body: ExternalBehavioralEventTypeDefinitionEgg,
}
impl<E: Endpoint> Call<ManageEventDefinitionsCreateInV3, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ExternalBehavioralEventTypeDefinitionEgg>) -> Self {
        Self::of(ManageEventDefinitionsCreateInV3 { body: body.into() })
    }
}
impl Shaped for ManageEventDefinitionsCreateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsCreateInV3", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for ManageEventDefinitionsCreateInV3 {
    type Response = ExternalBehavioralEventTypeDefinitionInV3;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct ManageEventDefinitionsCreateProperty {
    /// In the path: text.
    pub event_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventPropertyCreate`.
    pub body: ExternalBehavioralEventPropertyCreate,
}
impl<E: Endpoint> Call<ManageEventDefinitionsCreateProperty, E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, body: impl Into<ExternalBehavioralEventPropertyCreate>) -> Self {
        Self::of(ManageEventDefinitionsCreateProperty { event_name: event_name.into(), body: body.into() })
    }
}
impl Shaped for ManageEventDefinitionsCreateProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsCreateProperty", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.body }
    }
}
impl Signature for ManageEventDefinitionsCreateProperty {
    type Response = PropertiesProperty;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsGetByEventName {
    /// In the path: text.
    pub event_name: Text,
}
impl<E: Endpoint> Call<ManageEventDefinitionsGetByEventName, E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>) -> Self {
        Self::of(ManageEventDefinitionsGetByEventName { event_name: event_name.into() })
    }
}
impl Shaped for ManageEventDefinitionsGetByEventName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsGetByEventName", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.event_name }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.event_name }
}
impl Signature for ManageEventDefinitionsGetByEventName {
    type Response = ExternalBehavioralEventTypeDefinitionInV3;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct ManageEventDefinitionsList {
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
}
impl<E: Endpoint> Call<ManageEventDefinitionsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `includeProperties`.
    pub fn include_properties(mut self, include_properties: bool) -> Self {
        self.parts.include_properties = Some(include_properties); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `searchString`.
    pub fn search_string(mut self, search_string: impl Into<Text>) -> Self {
        self.parts.search_string = Some(search_string.into()); self
    }
    /// Sets `sortOrder`.
    pub fn sort_order(mut self, sort_order: impl Into<Text>) -> Self {
        self.parts.sort_order = Some(sort_order.into()); self
    }
}
impl<E: Endpoint> Default for Call<ManageEventDefinitionsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ManageEventDefinitionsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "includeProperties", required: false },
            Member { name: "limit", required: false }, Member { name: "searchString", required: false },
            Member { name: "sortOrder", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { after: None, include_properties: None, limit: None, search_string: None, sort_order: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.include_properties, 2 => &self.limit, 3 => &self.search_string,
            _ => &self.sort_order,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.include_properties, 2 => &mut self.limit,
            3 => &mut self.search_string, _ => &mut self.sort_order,
        }
    }
}
impl Signature for ManageEventDefinitionsList {
    type Response = ManageEventDefinitionsCollectionResponseWithTotalExternalBehavioralEventTypeDefinition;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsListInV3 {
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
}
impl<E: Endpoint> Call<ManageEventDefinitionsListInV3, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `includeProperties`.
    pub fn include_properties(mut self, include_properties: bool) -> Self {
        self.parts.include_properties = Some(include_properties); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `searchString`.
    pub fn search_string(mut self, search_string: impl Into<Text>) -> Self {
        self.parts.search_string = Some(search_string.into()); self
    }
    /// Sets `sortOrder`.
    pub fn sort_order(mut self, sort_order: impl Into<Text>) -> Self {
        self.parts.sort_order = Some(sort_order.into()); self
    }
}
impl<E: Endpoint> Default for Call<ManageEventDefinitionsListInV3, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ManageEventDefinitionsListInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsListInV3", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "includeProperties", required: false },
            Member { name: "limit", required: false }, Member { name: "searchString", required: false },
            Member { name: "sortOrder", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { after: None, include_properties: None, limit: None, search_string: None, sort_order: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.include_properties, 2 => &self.limit, 3 => &self.search_string,
            _ => &self.sort_order,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.include_properties, 2 => &mut self.limit,
            3 => &mut self.search_string, _ => &mut self.sort_order,
        }
    }
}
impl Signature for ManageEventDefinitionsListInV3 {
    type Response = CollectionResponseWithTotalExternalBehavioralEventTypeDefinitionInV3;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct ManageEventDefinitionsUpdate {
    /// In the path: text.
    pub event_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventTypeDefinitionPatch`.
    pub body: ExternalBehavioralEventTypeDefinitionPatch,
}
impl<E: Endpoint> Call<ManageEventDefinitionsUpdate, E> {
    /// With all that is required.
    pub fn new(event_name: impl Into<Text>, body: impl Into<ExternalBehavioralEventTypeDefinitionPatch>) -> Self {
        Self::of(ManageEventDefinitionsUpdate { event_name: event_name.into(), body: body.into() })
    }
}
impl Shaped for ManageEventDefinitionsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.body }
    }
}
impl Signature for ManageEventDefinitionsUpdate {
    type Response = ManageEventDefinitionsExternalBehavioralEventTypeDefinition;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct ManageEventDefinitionsUpdateInV3 {
    /// In the path: text.
    pub event_name: Text,
    /// The body, `application/json`: `ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch`.
    pub body: ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch,
}
impl<E: Endpoint> Call<ManageEventDefinitionsUpdateInV3, E> {
    /// With all that is required.
    pub fn new(
        event_name: impl Into<Text>,
        body: impl Into<ManageEventDefinitionsExternalBehavioralEventTypeDefinitionPatch>,
    ) -> Self {
        Self::of(ManageEventDefinitionsUpdateInV3 { event_name: event_name.into(), body: body.into() })
    }
}
impl Shaped for ManageEventDefinitionsUpdateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsUpdateInV3", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.event_name, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, _ => &mut self.body }
    }
}
impl Signature for ManageEventDefinitionsUpdateInV3 {
    type Response = ExternalBehavioralEventTypeDefinitionInV3;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in 2026-03.
#[non_exhaustive]
pub struct ManageEventDefinitionsUpdateProperty {
    /// In the path: text.
    pub event_name: Text,
    /// In the path: text.
    pub property_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventPropertyDefinitionPatch`.
    pub body: ExternalBehavioralEventPropertyDefinitionPatch,
}
impl<E: Endpoint> Call<ManageEventDefinitionsUpdateProperty, E> {
    /// With all that is required.
    pub fn new(
        event_name: impl Into<Text>, property_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventPropertyDefinitionPatch>,
    ) -> Self {
        Self::of(ManageEventDefinitionsUpdateProperty {
            event_name: event_name.into(), property_name: property_name.into(), body: body.into(),
        })
    }
}
impl Shaped for ManageEventDefinitionsUpdateProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ManageEventDefinitionsUpdateProperty", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_name, 1 => &self.property_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, 1 => &mut self.property_name, _ => &mut self.body }
    }
}
impl Signature for ManageEventDefinitionsUpdateProperty {
    type Response = PropertiesProperty;
}

/// The parts of a request, for one endpoint.
///
/// Published by `events/manage-event-definitions`, in v3.
#[non_exhaustive]
pub struct UpdatePropertyInV3 {
    /// In the path: text.
    pub event_name: Text,
    /// In the path: text.
    pub property_name: Text,
    /// The body, `application/json`: `ExternalBehavioralEventPropertyDefinitionPatch`.
    pub body: ExternalBehavioralEventPropertyDefinitionPatch,
}
impl<E: Endpoint> Call<UpdatePropertyInV3, E> {
    /// With all that is required.
    pub fn new(
        event_name: impl Into<Text>, property_name: impl Into<Text>,
        body: impl Into<ExternalBehavioralEventPropertyDefinitionPatch>,
    ) -> Self {
        Self::of(UpdatePropertyInV3 { event_name: event_name.into(), property_name: property_name.into(), body: body.into() })
    }
}
impl Shaped for UpdatePropertyInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdatePropertyInV3", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { event_name: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_name, 1 => &self.property_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_name, 1 => &mut self.property_name, _ => &mut self.body }
    }
}
impl Signature for UpdatePropertyInV3 {
    type Response = ManageEventDefinitionsProperty;
}
