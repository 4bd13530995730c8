// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationDefinition, AssociationDefinitionEgg, AttentionSpanEvent, AttentionSpanEventRequest,
    BatchInputPropertyCreate, BatchInputPropertyName, BatchReadInputPropertyName, BatchResponsePropertyIn2026_03,
    BulkIntegratorObjectCreationResponse, CollectionResponseMediaBridgeObjectForwardPaging,
    CollectionResponseObjectSchemaNoPaging, CollectionResponsePropertyGroupNoPaging,
    CollectionResponsePropertyNoPagingIn2026_03, CreateMbObjectRequest, EventVisibilityResponse,
    IntegratorOEmbedDomainModel, IntegratorOEmbedDomainRequest, IntegratorObjectCreationRequest,
    IntegratorObjectCreationRequestMediaTypes, MediaBridgeBatchInputPropertyCreate, MediaBridgeBatchResponseProperty,
    MediaBridgeBatchResponsePropertyWithErrors, MediaBridgeBulkIntegratorObjectCreationResponse,
    MediaBridgeCollectionResponseObjectSchemaNoPaging, MediaBridgeCollectionResponsePropertyNoPaging,
    MediaBridgeObject, MediaBridgeObjectDefinitionResponse, MediaBridgeObjectSchema, MediaBridgeProperty,
    MediaBridgePropertyCreate, MediaBridgeProviderPartial, MediaBridgeProviderRegistrationResponse, MediaPlayedEvent,
    MediaPlayedEventRequest, MediaPlayedPercentageEvent, MediaPlayedPercentageEventRequest,
    OEmbedDomainsCollectionResponse, ObjectDefinitionResponse, ObjectSchema, PropertyCreate, PropertyGroup,
    PropertyGroupCreate,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ArchiveProperty<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveProperty<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), property_name: property_name.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ArchiveProperty<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveProperty", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, property_name: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.property_name }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.property_name }
    }
}
impl<E: Endpoint> Signature for ArchiveProperty<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ArchivePropertyGroup<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `group_name`: text.
    pub group_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchivePropertyGroup<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), group_name: group_name.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ArchivePropertyGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchivePropertyGroup", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, group_name: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.group_name }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.group_name }
    }
}
impl<E: Endpoint> Signature for ArchivePropertyGroup<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ArchiveSchemaAssociation<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `association_id`: text.
    pub association_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveSchemaAssociation<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, association_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), association_id: association_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ArchiveSchemaAssociation<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSchemaAssociation", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, association_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.association_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.association_id }
    }
}
impl<E: Endpoint> Signature for ArchiveSchemaAssociation<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ArchiveSettingsOembedDomains<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The query's `domainPortalId`: a whole number; may be absent.
    pub domain_portal_id: Option<i64>,
    /// The query's `id`: a whole number; may be absent.
    pub id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveSettingsOembedDomains<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self { Self { app_id: app_id.into(), ..Shaped::blank() } }
    /// Sets `domainPortalId`.
    pub fn domain_portal_id(mut self, domain_portal_id: impl Into<i64>) -> Self {
        self.domain_portal_id = Some(domain_portal_id.into()); self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<i64>) -> Self { self.id = Some(id.into()); self }
}
impl<E: Endpoint> Shaped for ArchiveSettingsOembedDomains<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSettingsOembedDomains", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "domainPortalId", required: false }, Member { name: "id", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, domain_portal_id: None, id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.domain_portal_id, _ => &self.id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.domain_portal_id, _ => &mut self.id }
    }
}
impl<E: Endpoint> Signature for ArchiveSettingsOembedDomains<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchArchiveProperties<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputPropertyName`.
    pub body: BatchInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveProperties<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<BatchInputPropertyName>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchArchiveProperties<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveProperties", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchArchiveProperties<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchCreateProperties<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `MediaBridgeBatchInputPropertyCreate`.
    pub body: MediaBridgeBatchInputPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateProperties<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<MediaBridgeBatchInputPropertyCreate>,
    ) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchCreateProperties<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateProperties", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchCreateProperties<E> {
    type Response = MediaBridgeBatchResponseProperty;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadProperties<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchReadInputPropertyName`.
    pub body: BatchReadInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadProperties<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<BatchReadInputPropertyName>,
    ) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for BatchReadProperties<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadProperties", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchReadProperties<E> {
    type Response = MediaBridgeBatchResponseProperty;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct CreateEventAttentionSpan<E> {
    /// The body, `application/json`: a `AttentionSpanEventRequest`.
    pub body: AttentionSpanEventRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEventAttentionSpan<E> {
    /// With all that is required.
    pub fn new(body: impl Into<AttentionSpanEventRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateEventAttentionSpan<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEventAttentionSpan", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateEventAttentionSpan<E> {
    type Response = AttentionSpanEvent;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct CreateEventMediaPlayed<E> {
    /// The body, `application/json`: a `MediaPlayedEventRequest`.
    pub body: MediaPlayedEventRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEventMediaPlayed<E> {
    /// With all that is required.
    pub fn new(body: impl Into<MediaPlayedEventRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateEventMediaPlayed<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEventMediaPlayed", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateEventMediaPlayed<E> {
    type Response = MediaPlayedEvent;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct CreateEventMediaPlayedPercent<E> {
    /// The body, `application/json`: a `MediaPlayedPercentageEventRequest`.
    pub body: MediaPlayedPercentageEventRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEventMediaPlayedPercent<E> {
    /// With all that is required.
    pub fn new(body: impl Into<MediaPlayedPercentageEventRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateEventMediaPlayedPercent<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEventMediaPlayedPercent", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateEventMediaPlayedPercent<E> {
    type Response = MediaPlayedPercentageEvent;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateProperty<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `MediaBridgePropertyCreate`.
    pub body: MediaBridgePropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateProperty<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<MediaBridgePropertyCreate>,
    ) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateProperty<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateProperty", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateProperty<E> {
    type Response = MediaBridgeProperty;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreatePropertyGroup<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PropertyGroupCreate`.
    pub body: PropertyGroupCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreatePropertyGroup<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<PropertyGroupCreate>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreatePropertyGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreatePropertyGroup", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreatePropertyGroup<E> {
    type Response = PropertyGroup;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateSchemaAssociation<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `AssociationDefinitionEgg`.
    pub body: AssociationDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSchemaAssociation<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<AssociationDefinitionEgg>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateSchemaAssociation<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSchemaAssociation", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateSchemaAssociation<E> {
    type Response = AssociationDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateSettingsObjectDefinition<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The body, `application/json`: a `IntegratorObjectCreationRequest`.
    pub body: IntegratorObjectCreationRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSettingsObjectDefinition<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, body: impl Into<IntegratorObjectCreationRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateSettingsObjectDefinition<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSettingsObjectDefinition", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateSettingsObjectDefinition<E> {
    type Response = BulkIntegratorObjectCreationResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateSettingsOembedDomain<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The body, `application/json`: a `IntegratorOEmbedDomainRequest`.
    pub body: IntegratorOEmbedDomainRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSettingsOembedDomain<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, body: impl Into<IntegratorOEmbedDomainRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateSettingsOembedDomain<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSettingsOembedDomain", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateSettingsOembedDomain<E> {
    type Response = IntegratorOEmbedDomainModel;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateSettingsVideoAssociationDefinition<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSettingsVideoAssociationDefinition<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateSettingsVideoAssociationDefinition<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSettingsVideoAssociationDefinition", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for CreateSettingsVideoAssociationDefinition<E> {
    type Response = AssociationDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetProperty<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetProperty<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), property_name: property_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self { self.properties = Some(properties.into()); self }
}
impl<E: Endpoint> Shaped for GetProperty<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetProperty", kind: Kind::Operation(Parts { path: 3, query: &[
            Member { name: "archived", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            app_id: Text::EMPTY, object_type: Text::EMPTY, property_name: Text::EMPTY, archived: None,
            properties: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.object_type, 2 => &self.property_name, 3 => &self.archived,
            _ => &self.properties,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.property_name, 3 => &mut self.archived,
            _ => &mut self.properties,
        }
    }
}
impl<E: Endpoint> Signature for GetProperty<E> {
    type Response = MediaBridgeProperty;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetPropertyGroup<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `group_name`: text.
    pub group_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetPropertyGroup<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), group_name: group_name.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for GetPropertyGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetPropertyGroup", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, group_name: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.group_name }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.group_name }
    }
}
impl<E: Endpoint> Signature for GetPropertyGroup<E> {
    type Response = PropertyGroup;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetSchema<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSchema<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetSchema<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSchema", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.object_type } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.object_type }
    }
}
impl<E: Endpoint> Signature for GetSchema<E> {
    type Response = ObjectSchema;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetSettingsEventVisibility<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSettingsEventVisibility<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetSettingsEventVisibility<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSettingsEventVisibility", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for GetSettingsEventVisibility<E> {
    type Response = EventVisibilityResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetSettingsOembedDomain<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `o_embed_domain_id`: text.
    pub o_embed_domain_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSettingsOembedDomain<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, o_embed_domain_id: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), o_embed_domain_id: o_embed_domain_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetSettingsOembedDomain<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSettingsOembedDomain", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, o_embed_domain_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.o_embed_domain_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.o_embed_domain_id }
    }
}
impl<E: Endpoint> Signature for GetSettingsOembedDomain<E> {
    type Response = IntegratorOEmbedDomainModel;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListProperties<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListProperties<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self { self.properties = Some(properties.into()); self }
}
impl<E: Endpoint> Shaped for ListProperties<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListProperties", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, archived: None, properties: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, 2 => &self.archived, _ => &self.properties }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.archived, _ => &mut self.properties,
        }
    }
}
impl<E: Endpoint> Signature for ListProperties<E> {
    type Response = MediaBridgeCollectionResponsePropertyNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListPropertyGroups<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListPropertyGroups<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ListPropertyGroups<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListPropertyGroups", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.object_type } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.object_type }
    }
}
impl<E: Endpoint> Signature for ListPropertyGroups<E> {
    type Response = CollectionResponsePropertyGroupNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListSchemas<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListSchemas<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self { Self { app_id: app_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for ListSchemas<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSchemas", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.archived } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for ListSchemas<E> {
    type Response = CollectionResponseObjectSchemaNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListSettingsObjectDefinitions<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `media_type`: a `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// The query's `includeFullDefinition`: true or false; may be absent.
    pub include_full_definition: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListSettingsObjectDefinitions<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>) -> Self {
        Self { app_id: app_id.into(), media_type: media_type.into(), ..Shaped::blank() }
    }
    /// Sets `includeFullDefinition`.
    pub fn include_full_definition(mut self, include_full_definition: bool) -> Self {
        self.include_full_definition = Some(include_full_definition); self
    }
}
impl<E: Endpoint> Shaped for ListSettingsObjectDefinitions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSettingsObjectDefinitions", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "includeFullDefinition", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: Text::EMPTY, media_type: Shaped::blank(), include_full_definition: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.media_type, _ => &self.include_full_definition }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.media_type, _ => &mut self.include_full_definition }
    }
}
impl<E: Endpoint> Signature for ListSettingsObjectDefinitions<E> {
    type Response = ObjectDefinitionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListSettingsOembedDomains<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The query's `domainPortalId`: a whole number; may be absent.
    pub domain_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListSettingsOembedDomains<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self { Self { app_id: app_id.into(), ..Shaped::blank() } }
    /// Sets `domainPortalId`.
    pub fn domain_portal_id(mut self, domain_portal_id: impl Into<i64>) -> Self {
        self.domain_portal_id = Some(domain_portal_id.into()); self
    }
}
impl<E: Endpoint> Shaped for ListSettingsOembedDomains<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSettingsOembedDomains", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "domainPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, domain_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.domain_portal_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.domain_portal_id }
    }
}
impl<E: Endpoint> Signature for ListSettingsOembedDomains<E> {
    type Response = OEmbedDomainsCollectionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeArchive<E> {
    /// The path's `media_type`: a `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeArchive<E> {
    /// With all that is required.
    pub fn new(media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>, object_id: impl Into<i64>) -> Self {
        Self { media_type: media_type.into(), object_id: object_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeArchive", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { media_type: Shaped::blank(), object_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.media_type, _ => &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.media_type, _ => &mut self.object_id }
    }
}
impl<E: Endpoint> Signature for MediaBridgeArchive<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeArchiveProperty<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeArchiveProperty<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), property_name: property_name.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeArchiveProperty<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeArchiveProperty", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, object_type: Text::EMPTY, property_name: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.property_name }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.property_name }
    }
}
impl<E: Endpoint> Signature for MediaBridgeArchiveProperty<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeArchivePropertyGroup<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `group_name`: text.
    pub group_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeArchivePropertyGroup<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), group_name: group_name.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeArchivePropertyGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeArchivePropertyGroup", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, group_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.group_name }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.group_name }
    }
}
impl<E: Endpoint> Signature for MediaBridgeArchivePropertyGroup<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeArchiveSchemaAssociation<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `association_id`: text.
    pub association_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeArchiveSchemaAssociation<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, association_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), association_id: association_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeArchiveSchemaAssociation<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeArchiveSchemaAssociation", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, object_type: Text::EMPTY, association_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.association_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.association_id }
    }
}
impl<E: Endpoint> Signature for MediaBridgeArchiveSchemaAssociation<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeArchiveSettingsOembedDomains<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The query's `domainPortalId`: a whole number; may be absent.
    pub domain_portal_id: Option<i64>,
    /// The query's `id`: a whole number; may be absent.
    pub id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeArchiveSettingsOembedDomains<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), ..Shaped::blank() } }
    /// Sets `domainPortalId`.
    pub fn domain_portal_id(mut self, domain_portal_id: impl Into<i64>) -> Self {
        self.domain_portal_id = Some(domain_portal_id.into()); self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<i64>) -> Self { self.id = Some(id.into()); self }
}
impl<E: Endpoint> Shaped for MediaBridgeArchiveSettingsOembedDomains<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeArchiveSettingsOembedDomains", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "domainPortalId", required: false }, Member { name: "id", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, domain_portal_id: None, id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.domain_portal_id, _ => &self.id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.domain_portal_id, _ => &mut self.id }
    }
}
impl<E: Endpoint> Signature for MediaBridgeArchiveSettingsOembedDomains<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeBatchArchiveProperties<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputPropertyName`.
    pub body: BatchInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeBatchArchiveProperties<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<BatchInputPropertyName>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeBatchArchiveProperties<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeBatchArchiveProperties", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MediaBridgeBatchArchiveProperties<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeBatchCreateProperties<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputPropertyCreate`.
    pub body: BatchInputPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeBatchCreateProperties<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<BatchInputPropertyCreate>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeBatchCreateProperties<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeBatchCreateProperties", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MediaBridgeBatchCreateProperties<E> {
    type Response = Batch<BatchResponsePropertyIn2026_03, MediaBridgeBatchResponsePropertyWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeBatchReadProperties<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchReadInputPropertyName`.
    pub body: BatchReadInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeBatchReadProperties<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<BatchReadInputPropertyName>,
    ) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeBatchReadProperties<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeBatchReadProperties", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MediaBridgeBatchReadProperties<E> {
    type Response = Batch<BatchResponsePropertyIn2026_03, MediaBridgeBatchResponsePropertyWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeCreate<E> {
    /// The body, `application/json`: a `CreateMbObjectRequest`.
    pub body: CreateMbObjectRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<CreateMbObjectRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for MediaBridgeCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for MediaBridgeCreate<E> {
    type Response = MediaBridgeObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreateProperty<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PropertyCreate`.
    pub body: PropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeCreateProperty<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<PropertyCreate>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeCreateProperty<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreateProperty", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MediaBridgeCreateProperty<E> {
    type Response = MediaBridgeProperty;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreatePropertyGroup<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PropertyGroupCreate`.
    pub body: PropertyGroupCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeCreatePropertyGroup<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<PropertyGroupCreate>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeCreatePropertyGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreatePropertyGroup", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MediaBridgeCreatePropertyGroup<E> {
    type Response = PropertyGroup;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreateSchemaAssociation<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `AssociationDefinitionEgg`.
    pub body: AssociationDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeCreateSchemaAssociation<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<AssociationDefinitionEgg>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeCreateSchemaAssociation<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreateSchemaAssociation", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MediaBridgeCreateSchemaAssociation<E> {
    type Response = AssociationDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreateSettingsObjectDefinition<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `IntegratorObjectCreationRequest`.
    pub body: IntegratorObjectCreationRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeCreateSettingsObjectDefinition<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<IntegratorObjectCreationRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeCreateSettingsObjectDefinition<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreateSettingsObjectDefinition", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MediaBridgeCreateSettingsObjectDefinition<E> {
    type Response = MediaBridgeBulkIntegratorObjectCreationResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreateSettingsOembedDomain<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `IntegratorOEmbedDomainRequest`.
    pub body: IntegratorOEmbedDomainRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeCreateSettingsOembedDomain<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<IntegratorOEmbedDomainRequest>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeCreateSettingsOembedDomain<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreateSettingsOembedDomain", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MediaBridgeCreateSettingsOembedDomain<E> {
    type Response = IntegratorOEmbedDomainModel;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreateSettingsVideoAssociationDefinition<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeCreateSettingsVideoAssociationDefinition<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for MediaBridgeCreateSettingsVideoAssociationDefinition<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreateSettingsVideoAssociationDefinition", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for MediaBridgeCreateSettingsVideoAssociationDefinition<E> {
    type Response = AssociationDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeGet<E> {
    /// The path's `media_type`: a `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeGet<E> {
    /// With all that is required.
    pub fn new(media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>, object_id: impl Into<i64>) -> Self {
        Self { media_type: media_type.into(), object_id: object_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeGet", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { media_type: Shaped::blank(), object_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.media_type, _ => &self.object_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.media_type, _ => &mut self.object_id }
    }
}
impl<E: Endpoint> Signature for MediaBridgeGet<E> {
    type Response = MediaBridgeObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeGetProperty<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeGetProperty<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), property_name: property_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self { self.properties = Some(properties.into()); self }
}
impl<E: Endpoint> Shaped for MediaBridgeGetProperty<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeGetProperty", kind: Kind::Operation(Parts { path: 3, query: &[
            Member { name: "archived", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            app_id: 0, object_type: Text::EMPTY, property_name: Text::EMPTY, archived: None, properties: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.object_type, 2 => &self.property_name, 3 => &self.archived,
            _ => &self.properties,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.property_name, 3 => &mut self.archived,
            _ => &mut self.properties,
        }
    }
}
impl<E: Endpoint> Signature for MediaBridgeGetProperty<E> {
    type Response = MediaBridgeProperty;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeGetPropertyGroup<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `group_name`: text.
    pub group_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeGetPropertyGroup<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), group_name: group_name.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeGetPropertyGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeGetPropertyGroup", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, group_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.group_name }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.group_name }
    }
}
impl<E: Endpoint> Signature for MediaBridgeGetPropertyGroup<E> {
    type Response = PropertyGroup;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeGetSchema<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeGetSchema<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeGetSchema<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeGetSchema", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.object_type } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.object_type }
    }
}
impl<E: Endpoint> Signature for MediaBridgeGetSchema<E> {
    type Response = MediaBridgeObjectSchema;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeGetSettingsEventVisibility<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeGetSettingsEventVisibility<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for MediaBridgeGetSettingsEventVisibility<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeGetSettingsEventVisibility", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.app_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.app_id } }
}
impl<E: Endpoint> Signature for MediaBridgeGetSettingsEventVisibility<E> {
    type Response = EventVisibilityResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeGetSettingsOembedDomain<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `o_embed_domain_id`: text.
    pub o_embed_domain_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeGetSettingsOembedDomain<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, o_embed_domain_id: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), o_embed_domain_id: o_embed_domain_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeGetSettingsOembedDomain<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeGetSettingsOembedDomain", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, o_embed_domain_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.o_embed_domain_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.o_embed_domain_id }
    }
}
impl<E: Endpoint> Signature for MediaBridgeGetSettingsOembedDomain<E> {
    type Response = IntegratorOEmbedDomainModel;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeList<E> {
    /// The path's `media_type`: a `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeList<E> {
    /// With all that is required.
    pub fn new(media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>) -> Self {
        Self { media_type: media_type.into(), ..Shaped::blank() }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Shaped for MediaBridgeList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeList", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { media_type: Shaped::blank(), after: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.media_type, 1 => &self.after, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.media_type, 1 => &mut self.after, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for MediaBridgeList<E> {
    type Response = CollectionResponseMediaBridgeObjectForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeListProperties<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeListProperties<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self { self.properties = Some(properties.into()); self }
}
impl<E: Endpoint> Shaped for MediaBridgeListProperties<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeListProperties", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, object_type: Text::EMPTY, archived: None, properties: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, 2 => &self.archived, _ => &self.properties }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.archived, _ => &mut self.properties,
        }
    }
}
impl<E: Endpoint> Signature for MediaBridgeListProperties<E> {
    type Response = CollectionResponsePropertyNoPagingIn2026_03;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeListPropertyGroups<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeListPropertyGroups<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeListPropertyGroups<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeListPropertyGroups", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.object_type } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.object_type }
    }
}
impl<E: Endpoint> Signature for MediaBridgeListPropertyGroups<E> {
    type Response = CollectionResponsePropertyGroupNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeListSchemas<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeListSchemas<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for MediaBridgeListSchemas<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeListSchemas", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.archived } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for MediaBridgeListSchemas<E> {
    type Response = MediaBridgeCollectionResponseObjectSchemaNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeListSettingsObjectDefinitions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `media_type`: a `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// The query's `includeFullDefinition`: true or false; may be absent.
    pub include_full_definition: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeListSettingsObjectDefinitions<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>) -> Self {
        Self { app_id: app_id.into(), media_type: media_type.into(), ..Shaped::blank() }
    }
    /// Sets `includeFullDefinition`.
    pub fn include_full_definition(mut self, include_full_definition: bool) -> Self {
        self.include_full_definition = Some(include_full_definition); self
    }
}
impl<E: Endpoint> Shaped for MediaBridgeListSettingsObjectDefinitions<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeListSettingsObjectDefinitions", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "includeFullDefinition", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, media_type: Shaped::blank(), include_full_definition: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.media_type, _ => &self.include_full_definition }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.media_type, _ => &mut self.include_full_definition }
    }
}
impl<E: Endpoint> Signature for MediaBridgeListSettingsObjectDefinitions<E> {
    type Response = MediaBridgeObjectDefinitionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeListSettingsOembedDomains<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The query's `domainPortalId`: a whole number; may be absent.
    pub domain_portal_id: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeListSettingsOembedDomains<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self { Self { app_id: app_id.into(), ..Shaped::blank() } }
    /// Sets `domainPortalId`.
    pub fn domain_portal_id(mut self, domain_portal_id: impl Into<i64>) -> Self {
        self.domain_portal_id = Some(domain_portal_id.into()); self
    }
}
impl<E: Endpoint> Shaped for MediaBridgeListSettingsOembedDomains<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeListSettingsOembedDomains", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "domainPortalId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { app_id: 0, domain_portal_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.domain_portal_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.domain_portal_id }
    }
}
impl<E: Endpoint> Signature for MediaBridgeListSettingsOembedDomains<E> {
    type Response = OEmbedDomainsCollectionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeRegisterSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `MediaBridgeProviderPartial`.
    pub body: MediaBridgeProviderPartial,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeRegisterSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<MediaBridgeProviderPartial>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeRegisterSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeRegisterSettings", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MediaBridgeRegisterSettings<E> {
    type Response = MediaBridgeProviderRegistrationResponse;
}

crate::runtime::operation_traits! {
    ArchiveProperty, ArchivePropertyGroup, ArchiveSchemaAssociation, ArchiveSettingsOembedDomains,
    BatchArchiveProperties, BatchCreateProperties, BatchReadProperties, CreateEventAttentionSpan,
    CreateEventMediaPlayed, CreateEventMediaPlayedPercent, CreateProperty, CreatePropertyGroup,
    CreateSchemaAssociation, CreateSettingsObjectDefinition, CreateSettingsOembedDomain,
    CreateSettingsVideoAssociationDefinition, GetProperty, GetPropertyGroup, GetSchema, GetSettingsEventVisibility,
    GetSettingsOembedDomain, ListProperties, ListPropertyGroups, ListSchemas, ListSettingsObjectDefinitions,
    ListSettingsOembedDomains, MediaBridgeArchive, MediaBridgeArchiveProperty, MediaBridgeArchivePropertyGroup,
    MediaBridgeArchiveSchemaAssociation, MediaBridgeArchiveSettingsOembedDomains, MediaBridgeBatchArchiveProperties,
    MediaBridgeBatchCreateProperties, MediaBridgeBatchReadProperties, MediaBridgeCreate, MediaBridgeCreateProperty,
    MediaBridgeCreatePropertyGroup, MediaBridgeCreateSchemaAssociation, MediaBridgeCreateSettingsObjectDefinition,
    MediaBridgeCreateSettingsOembedDomain, MediaBridgeCreateSettingsVideoAssociationDefinition, MediaBridgeGet,
    MediaBridgeGetProperty, MediaBridgeGetPropertyGroup, MediaBridgeGetSchema, MediaBridgeGetSettingsEventVisibility,
    MediaBridgeGetSettingsOembedDomain, MediaBridgeList, MediaBridgeListProperties, MediaBridgeListPropertyGroups,
    MediaBridgeListSchemas, MediaBridgeListSettingsObjectDefinitions, MediaBridgeListSettingsOembedDomains,
    MediaBridgeRegisterSettings,
}
