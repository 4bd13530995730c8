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
    PropertyGroupCreate, UpdateMbObjectRequest,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ArchiveProperty {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub property_name: Text,
}
impl<E: Endpoint> Call<ArchiveProperty, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self::of(ArchiveProperty { app_id: app_id.into(), object_type: object_type.into(), property_name: property_name.into() })
    }
}
impl Shaped for ArchiveProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveProperty", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY, property_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.property_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.property_name }
    }
}
impl Signature for ArchiveProperty {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ArchivePropertyGroup {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub group_name: Text,
}
impl<E: Endpoint> Call<ArchivePropertyGroup, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self::of(ArchivePropertyGroup { app_id: app_id.into(), object_type: object_type.into(), group_name: group_name.into() })
    }
}
impl Shaped for ArchivePropertyGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchivePropertyGroup", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY, group_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.group_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.group_name }
    }
}
impl Signature for ArchivePropertyGroup {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ArchiveSchemaAssociation {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub association_id: Text,
}
impl<E: Endpoint> Call<ArchiveSchemaAssociation, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, association_id: impl Into<Text>) -> Self {
        Self::of(ArchiveSchemaAssociation {
            app_id: app_id.into(), object_type: object_type.into(), association_id: association_id.into(),
        })
    }
}
impl Shaped for ArchiveSchemaAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSchemaAssociation", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY, association_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.association_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.association_id }
    }
}
impl Signature for ArchiveSchemaAssociation {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ArchiveSettingsOembedDomains {
    /// In the path: text.
    pub app_id: Text,
    /// The query's `domainPortalId`: a whole number; may be absent.
    pub domain_portal_id: Option<i64>,
    /// The query's `id`: a whole number; may be absent.
    pub id: Option<i64>,
}
impl<E: Endpoint> Call<ArchiveSettingsOembedDomains, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self {
        Self::of(ArchiveSettingsOembedDomains { app_id: app_id.into(), ..Shaped::blank() })
    }
    /// Sets `domainPortalId`.
    pub fn domain_portal_id(mut self, domain_portal_id: impl Into<i64>) -> Self {
        self.parts.domain_portal_id = Some(domain_portal_id.into()); self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<i64>) -> Self { self.parts.id = Some(id.into()); self }
}
impl Shaped for ArchiveSettingsOembedDomains {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSettingsOembedDomains", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "domainPortalId", required: false }, Member { name: "id", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, domain_portal_id: None, id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.domain_portal_id, _ => &self.id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.domain_portal_id, _ => &mut self.id }
    }
}
impl Signature for ArchiveSettingsOembedDomains {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchArchiveProperties {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputPropertyName`.
    pub body: BatchInputPropertyName,
}
impl<E: Endpoint> Call<BatchArchiveProperties, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<BatchInputPropertyName>) -> Self {
        Self::of(BatchArchiveProperties { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for BatchArchiveProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveProperties", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for BatchArchiveProperties {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchCreateProperties {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `MediaBridgeBatchInputPropertyCreate`.
    pub body: MediaBridgeBatchInputPropertyCreate,
}
impl<E: Endpoint> Call<BatchCreateProperties, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<MediaBridgeBatchInputPropertyCreate>,
    ) -> Self {
        Self::of(BatchCreateProperties { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for BatchCreateProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateProperties", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for BatchCreateProperties {
    type Response = Batch<MediaBridgeBatchResponseProperty, MediaBridgeBatchResponseProperty>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchReadProperties {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchReadInputPropertyName`.
    pub body: BatchReadInputPropertyName,
}
impl<E: Endpoint> Call<BatchReadProperties, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<BatchReadInputPropertyName>,
    ) -> Self {
        Self::of(BatchReadProperties { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for BatchReadProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadProperties", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for BatchReadProperties {
    type Response = Batch<MediaBridgeBatchResponseProperty, MediaBridgeBatchResponseProperty>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct CreateEventAttentionSpan {
    /// The body, `application/json`: `AttentionSpanEventRequest`.
    pub body: AttentionSpanEventRequest,
}
impl<E: Endpoint> Call<CreateEventAttentionSpan, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AttentionSpanEventRequest>) -> Self {
        Self::of(CreateEventAttentionSpan { body: body.into() })
    }
}
impl Shaped for CreateEventAttentionSpan {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEventAttentionSpan", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateEventAttentionSpan {
    type Response = AttentionSpanEvent;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct CreateEventMediaPlayed {
    /// The body, `application/json`: `MediaPlayedEventRequest`.
    pub body: MediaPlayedEventRequest,
}
impl<E: Endpoint> Call<CreateEventMediaPlayed, E> {
    /// With all that is required.
    pub fn new(body: impl Into<MediaPlayedEventRequest>) -> Self {
        Self::of(CreateEventMediaPlayed { body: body.into() })
    }
}
impl Shaped for CreateEventMediaPlayed {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEventMediaPlayed", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateEventMediaPlayed {
    type Response = MediaPlayedEvent;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct CreateEventMediaPlayedPercent {
    /// The body, `application/json`: `MediaPlayedPercentageEventRequest`.
    pub body: MediaPlayedPercentageEventRequest,
}
impl<E: Endpoint> Call<CreateEventMediaPlayedPercent, E> {
    /// With all that is required.
    pub fn new(body: impl Into<MediaPlayedPercentageEventRequest>) -> Self {
        Self::of(CreateEventMediaPlayedPercent { body: body.into() })
    }
}
impl Shaped for CreateEventMediaPlayedPercent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEventMediaPlayedPercent", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateEventMediaPlayedPercent {
    type Response = MediaPlayedPercentageEvent;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateProperty {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `MediaBridgePropertyCreate`.
    pub body: MediaBridgePropertyCreate,
}
impl<E: Endpoint> Call<CreateProperty, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<MediaBridgePropertyCreate>,
    ) -> Self {
        Self::of(CreateProperty { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CreateProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateProperty", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CreateProperty {
    type Response = MediaBridgeProperty;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreatePropertyGroup {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `PropertyGroupCreate`.
    pub body: PropertyGroupCreate,
}
impl<E: Endpoint> Call<CreatePropertyGroup, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<PropertyGroupCreate>) -> Self {
        Self::of(CreatePropertyGroup { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CreatePropertyGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreatePropertyGroup", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CreatePropertyGroup {
    type Response = PropertyGroup;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateSchemaAssociation {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `AssociationDefinitionEgg`.
    pub body: AssociationDefinitionEgg,
}
impl<E: Endpoint> Call<CreateSchemaAssociation, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<AssociationDefinitionEgg>) -> Self {
        Self::of(CreateSchemaAssociation { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CreateSchemaAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSchemaAssociation", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CreateSchemaAssociation {
    type Response = AssociationDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateSettingsObjectDefinition {
    /// In the path: text.
    pub app_id: Text,
    /// The body, `application/json`: `IntegratorObjectCreationRequest`.
    pub body: IntegratorObjectCreationRequest,
}
impl<E: Endpoint> Call<CreateSettingsObjectDefinition, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, body: impl Into<IntegratorObjectCreationRequest>) -> Self {
        Self::of(CreateSettingsObjectDefinition { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for CreateSettingsObjectDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSettingsObjectDefinition", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for CreateSettingsObjectDefinition {
    type Response = BulkIntegratorObjectCreationResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateSettingsOembedDomain {
    /// In the path: text.
    pub app_id: Text,
    /// The body, `application/json`: `IntegratorOEmbedDomainRequest`.
    pub body: IntegratorOEmbedDomainRequest,
}
impl<E: Endpoint> Call<CreateSettingsOembedDomain, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, body: impl Into<IntegratorOEmbedDomainRequest>) -> Self {
        Self::of(CreateSettingsOembedDomain { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for CreateSettingsOembedDomain {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSettingsOembedDomain", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for CreateSettingsOembedDomain {
    type Response = IntegratorOEmbedDomainModel;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateSettingsVideoAssociationDefinition {
    /// In the path: text.
    pub app_id: Text,
}
impl<E: Endpoint> Call<CreateSettingsVideoAssociationDefinition, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self {
        Self::of(CreateSettingsVideoAssociationDefinition { app_id: app_id.into() })
    }
}
impl Shaped for CreateSettingsVideoAssociationDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSettingsVideoAssociationDefinition", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for CreateSettingsVideoAssociationDefinition {
    type Response = AssociationDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetProperty {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub property_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
}
impl<E: Endpoint> Call<GetProperty, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self::of(GetProperty {
            app_id: app_id.into(), object_type: object_type.into(), property_name: property_name.into(),
            ..Shaped::blank()
        })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.parts.properties = Some(properties.into()); self
    }
}
impl Shaped for GetProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetProperty", kind: Kind::Operation(Parts { path: 3, query: &[
            Member { name: "archived", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            app_id: Text::EMPTY, object_type: Text::EMPTY, property_name: Text::EMPTY, archived: None,
            properties: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.object_type, 2 => &self.property_name, 3 => &self.archived,
            _ => &self.properties,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.property_name, 3 => &mut self.archived,
            _ => &mut self.properties,
        }
    }
}
impl Signature for GetProperty {
    type Response = MediaBridgeProperty;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetPropertyGroup {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub group_name: Text,
}
impl<E: Endpoint> Call<GetPropertyGroup, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self::of(GetPropertyGroup { app_id: app_id.into(), object_type: object_type.into(), group_name: group_name.into() })
    }
}
impl Shaped for GetPropertyGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetPropertyGroup", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY, group_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.group_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.group_name }
    }
}
impl Signature for GetPropertyGroup {
    type Response = PropertyGroup;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetSchema {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
}
impl<E: Endpoint> Call<GetSchema, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>) -> Self {
        Self::of(GetSchema { app_id: app_id.into(), object_type: object_type.into() })
    }
}
impl Shaped for GetSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSchema", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.object_type } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.object_type }
    }
}
impl Signature for GetSchema {
    type Response = ObjectSchema;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetSettingsEventVisibility {
    /// In the path: text.
    pub app_id: Text,
}
impl<E: Endpoint> Call<GetSettingsEventVisibility, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self { Self::of(GetSettingsEventVisibility { app_id: app_id.into() }) }
}
impl Shaped for GetSettingsEventVisibility {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSettingsEventVisibility", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for GetSettingsEventVisibility {
    type Response = EventVisibilityResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetSettingsOembedDomain {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub o_embed_domain_id: Text,
}
impl<E: Endpoint> Call<GetSettingsOembedDomain, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, o_embed_domain_id: impl Into<Text>) -> Self {
        Self::of(GetSettingsOembedDomain { app_id: app_id.into(), o_embed_domain_id: o_embed_domain_id.into() })
    }
}
impl Shaped for GetSettingsOembedDomain {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSettingsOembedDomain", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, o_embed_domain_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, _ => &self.o_embed_domain_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.o_embed_domain_id }
    }
}
impl Signature for GetSettingsOembedDomain {
    type Response = IntegratorOEmbedDomainModel;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListProperties {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
}
impl<E: Endpoint> Call<ListProperties, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>) -> Self {
        Self::of(ListProperties { app_id: app_id.into(), object_type: object_type.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.parts.properties = Some(properties.into()); self
    }
}
impl Shaped for ListProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListProperties", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, archived: None, properties: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, 2 => &self.archived, _ => &self.properties }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.archived, _ => &mut self.properties,
        }
    }
}
impl Signature for ListProperties {
    type Response = MediaBridgeCollectionResponsePropertyNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListPropertyGroups {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
}
impl<E: Endpoint> Call<ListPropertyGroups, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>) -> Self {
        Self::of(ListPropertyGroups { app_id: app_id.into(), object_type: object_type.into() })
    }
}
impl Shaped for ListPropertyGroups {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListPropertyGroups", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.object_type } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.object_type }
    }
}
impl Signature for ListPropertyGroups {
    type Response = CollectionResponsePropertyGroupNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListSchemas {
    /// In the path: text.
    pub app_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<ListSchemas, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self { Self::of(ListSchemas { app_id: app_id.into(), ..Shaped::blank() }) }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for ListSchemas {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSchemas", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.archived } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.archived }
    }
}
impl Signature for ListSchemas {
    type Response = CollectionResponseObjectSchemaNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListSettingsObjectDefinitions {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// The query's `includeFullDefinition`: true or false; may be absent.
    pub include_full_definition: Option<bool>,
}
impl<E: Endpoint> Call<ListSettingsObjectDefinitions, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>) -> Self {
        Self::of(ListSettingsObjectDefinitions { app_id: app_id.into(), media_type: media_type.into(), ..Shaped::blank() })
    }
    /// Sets `includeFullDefinition`.
    pub fn include_full_definition(mut self, include_full_definition: bool) -> Self {
        self.parts.include_full_definition = Some(include_full_definition); self
    }
}
impl Shaped for ListSettingsObjectDefinitions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSettingsObjectDefinitions", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "includeFullDefinition", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { app_id: Text::EMPTY, media_type: Shaped::blank(), include_full_definition: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.media_type, _ => &self.include_full_definition }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.media_type, _ => &mut self.include_full_definition }
    }
}
impl Signature for ListSettingsObjectDefinitions {
    type Response = ObjectDefinitionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListSettingsOembedDomains {
    /// In the path: text.
    pub app_id: Text,
    /// The query's `domainPortalId`: a whole number; may be absent.
    pub domain_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<ListSettingsOembedDomains, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self {
        Self::of(ListSettingsOembedDomains { app_id: app_id.into(), ..Shaped::blank() })
    }
    /// Sets `domainPortalId`.
    pub fn domain_portal_id(mut self, domain_portal_id: impl Into<i64>) -> Self {
        self.parts.domain_portal_id = Some(domain_portal_id.into()); self
    }
}
impl Shaped for ListSettingsOembedDomains {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSettingsOembedDomains", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "domainPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, domain_portal_id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, _ => &self.domain_portal_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.domain_portal_id }
    }
}
impl Signature for ListSettingsOembedDomains {
    type Response = OEmbedDomainsCollectionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeArchive {
    /// In the path: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// In the path: a whole number.
    pub object_id: i64,
}
impl<E: Endpoint> Call<MediaBridgeArchive, E> {
    /// With all that is required.
    pub fn new(media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>, object_id: impl Into<i64>) -> Self {
        Self::of(MediaBridgeArchive { media_type: media_type.into(), object_id: object_id.into() })
    }
}
impl Shaped for MediaBridgeArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeArchive", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { media_type: Shaped::blank(), object_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.media_type, _ => &self.object_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.media_type, _ => &mut self.object_id }
    }
}
impl Signature for MediaBridgeArchive {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeArchiveProperty {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub property_name: Text,
}
impl<E: Endpoint> Call<MediaBridgeArchiveProperty, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self::of(MediaBridgeArchiveProperty {
            app_id: app_id.into(), object_type: object_type.into(), property_name: property_name.into(),
        })
    }
}
impl Shaped for MediaBridgeArchiveProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeArchiveProperty", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, property_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.property_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.property_name }
    }
}
impl Signature for MediaBridgeArchiveProperty {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeArchivePropertyGroup {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub group_name: Text,
}
impl<E: Endpoint> Call<MediaBridgeArchivePropertyGroup, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self::of(MediaBridgeArchivePropertyGroup {
            app_id: app_id.into(), object_type: object_type.into(), group_name: group_name.into(),
        })
    }
}
impl Shaped for MediaBridgeArchivePropertyGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeArchivePropertyGroup", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, group_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.group_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.group_name }
    }
}
impl Signature for MediaBridgeArchivePropertyGroup {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeArchiveSchemaAssociation {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub association_id: Text,
}
impl<E: Endpoint> Call<MediaBridgeArchiveSchemaAssociation, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, association_id: impl Into<Text>) -> Self {
        Self::of(MediaBridgeArchiveSchemaAssociation {
            app_id: app_id.into(), object_type: object_type.into(), association_id: association_id.into(),
        })
    }
}
impl Shaped for MediaBridgeArchiveSchemaAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeArchiveSchemaAssociation", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, association_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.association_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.association_id }
    }
}
impl Signature for MediaBridgeArchiveSchemaAssociation {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeArchiveSettingsOembedDomains {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The query's `domainPortalId`: a whole number; may be absent.
    pub domain_portal_id: Option<i64>,
    /// The query's `id`: a whole number; may be absent.
    pub id: Option<i64>,
}
impl<E: Endpoint> Call<MediaBridgeArchiveSettingsOembedDomains, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self::of(MediaBridgeArchiveSettingsOembedDomains { app_id: app_id.into(), ..Shaped::blank() })
    }
    /// Sets `domainPortalId`.
    pub fn domain_portal_id(mut self, domain_portal_id: impl Into<i64>) -> Self {
        self.parts.domain_portal_id = Some(domain_portal_id.into()); self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<i64>) -> Self { self.parts.id = Some(id.into()); self }
}
impl Shaped for MediaBridgeArchiveSettingsOembedDomains {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeArchiveSettingsOembedDomains", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "domainPortalId", required: false }, Member { name: "id", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, domain_portal_id: None, id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.domain_portal_id, _ => &self.id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.domain_portal_id, _ => &mut self.id }
    }
}
impl Signature for MediaBridgeArchiveSettingsOembedDomains {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeBatchArchiveProperties {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputPropertyName`.
    pub body: BatchInputPropertyName,
}
impl<E: Endpoint> Call<MediaBridgeBatchArchiveProperties, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<BatchInputPropertyName>) -> Self {
        Self::of(MediaBridgeBatchArchiveProperties { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for MediaBridgeBatchArchiveProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeBatchArchiveProperties", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeBatchArchiveProperties {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeBatchCreateProperties {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputPropertyCreate`.
    pub body: BatchInputPropertyCreate,
}
impl<E: Endpoint> Call<MediaBridgeBatchCreateProperties, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<BatchInputPropertyCreate>) -> Self {
        Self::of(MediaBridgeBatchCreateProperties { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for MediaBridgeBatchCreateProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeBatchCreateProperties", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeBatchCreateProperties {
    type Response = Batch<BatchResponsePropertyIn2026_03, MediaBridgeBatchResponsePropertyWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeBatchReadProperties {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchReadInputPropertyName`.
    pub body: BatchReadInputPropertyName,
}
impl<E: Endpoint> Call<MediaBridgeBatchReadProperties, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<BatchReadInputPropertyName>,
    ) -> Self {
        Self::of(MediaBridgeBatchReadProperties { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for MediaBridgeBatchReadProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeBatchReadProperties", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeBatchReadProperties {
    type Response = Batch<BatchResponsePropertyIn2026_03, MediaBridgeBatchResponsePropertyWithErrors>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeCreate {
    /// The body, `application/json`: `CreateMbObjectRequest`.
    pub body: CreateMbObjectRequest,
}
impl<E: Endpoint> Call<MediaBridgeCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<CreateMbObjectRequest>) -> Self { Self::of(MediaBridgeCreate { body: body.into() }) }
}
impl Shaped for MediaBridgeCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for MediaBridgeCreate {
    type Response = MediaBridgeObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreateProperty {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `PropertyCreate`.
    pub body: PropertyCreate,
}
impl<E: Endpoint> Call<MediaBridgeCreateProperty, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<PropertyCreate>) -> Self {
        Self::of(MediaBridgeCreateProperty { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for MediaBridgeCreateProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreateProperty", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeCreateProperty {
    type Response = MediaBridgeProperty;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreatePropertyGroup {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `PropertyGroupCreate`.
    pub body: PropertyGroupCreate,
}
impl<E: Endpoint> Call<MediaBridgeCreatePropertyGroup, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<PropertyGroupCreate>) -> Self {
        Self::of(MediaBridgeCreatePropertyGroup { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for MediaBridgeCreatePropertyGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreatePropertyGroup", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeCreatePropertyGroup {
    type Response = PropertyGroup;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreateSchemaAssociation {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `AssociationDefinitionEgg`.
    pub body: AssociationDefinitionEgg,
}
impl<E: Endpoint> Call<MediaBridgeCreateSchemaAssociation, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<AssociationDefinitionEgg>) -> Self {
        Self::of(MediaBridgeCreateSchemaAssociation { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for MediaBridgeCreateSchemaAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreateSchemaAssociation", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeCreateSchemaAssociation {
    type Response = AssociationDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreateSettingsObjectDefinition {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `IntegratorObjectCreationRequest`.
    pub body: IntegratorObjectCreationRequest,
}
impl<E: Endpoint> Call<MediaBridgeCreateSettingsObjectDefinition, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<IntegratorObjectCreationRequest>) -> Self {
        Self::of(MediaBridgeCreateSettingsObjectDefinition { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for MediaBridgeCreateSettingsObjectDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreateSettingsObjectDefinition", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeCreateSettingsObjectDefinition {
    type Response = MediaBridgeBulkIntegratorObjectCreationResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreateSettingsOembedDomain {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `IntegratorOEmbedDomainRequest`.
    pub body: IntegratorOEmbedDomainRequest,
}
impl<E: Endpoint> Call<MediaBridgeCreateSettingsOembedDomain, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<IntegratorOEmbedDomainRequest>) -> Self {
        Self::of(MediaBridgeCreateSettingsOembedDomain { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for MediaBridgeCreateSettingsOembedDomain {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreateSettingsOembedDomain", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeCreateSettingsOembedDomain {
    type Response = IntegratorOEmbedDomainModel;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreateSettingsVideoAssociationDefinition {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<MediaBridgeCreateSettingsVideoAssociationDefinition, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self::of(MediaBridgeCreateSettingsVideoAssociationDefinition { app_id: app_id.into() })
    }
}
impl Shaped for MediaBridgeCreateSettingsVideoAssociationDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeCreateSettingsVideoAssociationDefinition", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for MediaBridgeCreateSettingsVideoAssociationDefinition {
    type Response = AssociationDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeGet {
    /// In the path: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// In the path: a whole number.
    pub object_id: i64,
}
impl<E: Endpoint> Call<MediaBridgeGet, E> {
    /// With all that is required.
    pub fn new(media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>, object_id: impl Into<i64>) -> Self {
        Self::of(MediaBridgeGet { media_type: media_type.into(), object_id: object_id.into() })
    }
}
impl Shaped for MediaBridgeGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeGet", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { media_type: Shaped::blank(), object_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.media_type, _ => &self.object_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.media_type, _ => &mut self.object_id }
    }
}
impl Signature for MediaBridgeGet {
    type Response = MediaBridgeObject;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeGetProperty {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub property_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
}
impl<E: Endpoint> Call<MediaBridgeGetProperty, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self::of(MediaBridgeGetProperty {
            app_id: app_id.into(), object_type: object_type.into(), property_name: property_name.into(),
            ..Shaped::blank()
        })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.parts.properties = Some(properties.into()); self
    }
}
impl Shaped for MediaBridgeGetProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeGetProperty", kind: Kind::Operation(Parts { path: 3, query: &[
            Member { name: "archived", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { app_id: 0, object_type: Text::EMPTY, property_name: Text::EMPTY, archived: None, properties: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.object_type, 2 => &self.property_name, 3 => &self.archived,
            _ => &self.properties,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.property_name, 3 => &mut self.archived,
            _ => &mut self.properties,
        }
    }
}
impl Signature for MediaBridgeGetProperty {
    type Response = MediaBridgeProperty;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeGetPropertyGroup {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub group_name: Text,
}
impl<E: Endpoint> Call<MediaBridgeGetPropertyGroup, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self::of(MediaBridgeGetPropertyGroup {
            app_id: app_id.into(), object_type: object_type.into(), group_name: group_name.into(),
        })
    }
}
impl Shaped for MediaBridgeGetPropertyGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeGetPropertyGroup", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, group_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.group_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.group_name }
    }
}
impl Signature for MediaBridgeGetPropertyGroup {
    type Response = PropertyGroup;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeGetSchema {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
}
impl<E: Endpoint> Call<MediaBridgeGetSchema, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>) -> Self {
        Self::of(MediaBridgeGetSchema { app_id: app_id.into(), object_type: object_type.into() })
    }
}
impl Shaped for MediaBridgeGetSchema {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeGetSchema", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.object_type } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.object_type }
    }
}
impl Signature for MediaBridgeGetSchema {
    type Response = MediaBridgeObjectSchema;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeGetSettingsEventVisibility {
    /// In the path: a whole number.
    pub app_id: i64,
}
impl<E: Endpoint> Call<MediaBridgeGetSettingsEventVisibility, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self::of(MediaBridgeGetSettingsEventVisibility { app_id: app_id.into() })
    }
}
impl Shaped for MediaBridgeGetSettingsEventVisibility {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeGetSettingsEventVisibility", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.app_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.app_id }
}
impl Signature for MediaBridgeGetSettingsEventVisibility {
    type Response = EventVisibilityResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeGetSettingsOembedDomain {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub o_embed_domain_id: Text,
}
impl<E: Endpoint> Call<MediaBridgeGetSettingsOembedDomain, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, o_embed_domain_id: impl Into<Text>) -> Self {
        Self::of(MediaBridgeGetSettingsOembedDomain { app_id: app_id.into(), o_embed_domain_id: o_embed_domain_id.into() })
    }
}
impl Shaped for MediaBridgeGetSettingsOembedDomain {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeGetSettingsOembedDomain", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, o_embed_domain_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, _ => &self.o_embed_domain_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.o_embed_domain_id }
    }
}
impl Signature for MediaBridgeGetSettingsOembedDomain {
    type Response = IntegratorOEmbedDomainModel;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeList {
    /// In the path: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<MediaBridgeList, E> {
    /// With all that is required.
    pub fn new(media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>) -> Self {
        Self::of(MediaBridgeList { media_type: media_type.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for MediaBridgeList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeList", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { media_type: Shaped::blank(), after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.media_type, 1 => &self.after, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.media_type, 1 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for MediaBridgeList {
    type Response = CollectionResponseMediaBridgeObjectForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeListProperties {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
}
impl<E: Endpoint> Call<MediaBridgeListProperties, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>) -> Self {
        Self::of(MediaBridgeListProperties { app_id: app_id.into(), object_type: object_type.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.parts.properties = Some(properties.into()); self
    }
}
impl Shaped for MediaBridgeListProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeListProperties", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, archived: None, properties: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, 2 => &self.archived, _ => &self.properties }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.archived, _ => &mut self.properties,
        }
    }
}
impl Signature for MediaBridgeListProperties {
    type Response = CollectionResponsePropertyNoPagingIn2026_03;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeListPropertyGroups {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
}
impl<E: Endpoint> Call<MediaBridgeListPropertyGroups, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>) -> Self {
        Self::of(MediaBridgeListPropertyGroups { app_id: app_id.into(), object_type: object_type.into() })
    }
}
impl Shaped for MediaBridgeListPropertyGroups {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeListPropertyGroups", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.object_type } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.object_type }
    }
}
impl Signature for MediaBridgeListPropertyGroups {
    type Response = CollectionResponsePropertyGroupNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeListSchemas {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<MediaBridgeListSchemas, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self::of(MediaBridgeListSchemas { app_id: app_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for MediaBridgeListSchemas {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeListSchemas", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.archived } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.archived }
    }
}
impl Signature for MediaBridgeListSchemas {
    type Response = MediaBridgeCollectionResponseObjectSchemaNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeListSettingsObjectDefinitions {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// The query's `includeFullDefinition`: true or false; may be absent.
    pub include_full_definition: Option<bool>,
}
impl<E: Endpoint> Call<MediaBridgeListSettingsObjectDefinitions, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>) -> Self {
        Self::of(MediaBridgeListSettingsObjectDefinitions {
            app_id: app_id.into(), media_type: media_type.into(), ..Shaped::blank()
        })
    }
    /// Sets `includeFullDefinition`.
    pub fn include_full_definition(mut self, include_full_definition: bool) -> Self {
        self.parts.include_full_definition = Some(include_full_definition); self
    }
}
impl Shaped for MediaBridgeListSettingsObjectDefinitions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeListSettingsObjectDefinitions", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "includeFullDefinition", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, media_type: Shaped::blank(), include_full_definition: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.media_type, _ => &self.include_full_definition }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.media_type, _ => &mut self.include_full_definition }
    }
}
impl Signature for MediaBridgeListSettingsObjectDefinitions {
    type Response = MediaBridgeObjectDefinitionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeListSettingsOembedDomains {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The query's `domainPortalId`: a whole number; may be absent.
    pub domain_portal_id: Option<i64>,
}
impl<E: Endpoint> Call<MediaBridgeListSettingsOembedDomains, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self::of(MediaBridgeListSettingsOembedDomains { app_id: app_id.into(), ..Shaped::blank() })
    }
    /// Sets `domainPortalId`.
    pub fn domain_portal_id(mut self, domain_portal_id: impl Into<i64>) -> Self {
        self.parts.domain_portal_id = Some(domain_portal_id.into()); self
    }
}
impl Shaped for MediaBridgeListSettingsOembedDomains {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeListSettingsOembedDomains", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "domainPortalId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, domain_portal_id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, _ => &self.domain_portal_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.domain_portal_id }
    }
}
impl Signature for MediaBridgeListSettingsOembedDomains {
    type Response = OEmbedDomainsCollectionResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeRegisterSettings {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `MediaBridgeProviderPartial`.
    pub body: MediaBridgeProviderPartial,
}
impl<E: Endpoint> Call<MediaBridgeRegisterSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<MediaBridgeProviderPartial>) -> Self {
        Self::of(MediaBridgeRegisterSettings { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for MediaBridgeRegisterSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeRegisterSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeRegisterSettings {
    type Response = MediaBridgeProviderRegistrationResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeSetSettings {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `MediaBridgeProviderPartial`.
    pub body: MediaBridgeProviderPartial,
}
impl<E: Endpoint> Call<MediaBridgeSetSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<MediaBridgeProviderPartial>) -> Self {
        Self::of(MediaBridgeSetSettings { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for MediaBridgeSetSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeSetSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeSetSettings {
    type Response = MediaBridgeProviderRegistrationResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeUpdate {
    /// In the path: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: `UpdateMbObjectRequest`.
    pub body: UpdateMbObjectRequest,
}
impl<E: Endpoint> Call<MediaBridgeUpdate, E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>, body: impl Into<UpdateMbObjectRequest>) -> Self {
        Self::of(MediaBridgeUpdate { object_id: object_id.into(), body: body.into() })
    }
}
impl Shaped for MediaBridgeUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeUpdate {
    type Response = MediaBridgeObject;
}
