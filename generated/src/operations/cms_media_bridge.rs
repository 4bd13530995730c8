// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        property_name: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            property_name: property_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveProperty "ArchiveProperty" -> () {
        path 3 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
            2 property_name = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        group_name: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            group_name: group_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchivePropertyGroup "ArchivePropertyGroup" -> () {
        path 3 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
            2 group_name = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        association_id: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            association_id: association_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveSchemaAssociation "ArchiveSchemaAssociation" -> () {
        path 3 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
            2 association_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `domain_portal_id`.
    pub fn domain_portal_id(mut self, domain_portal_id: impl Into<i64>) -> Self {
        self.domain_portal_id = Some(domain_portal_id.into());
        self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<i64>) -> Self {
        self.id = Some(id.into());
        self
    }
}
crate::runtime::signature! {
    ArchiveSettingsOembedDomains "ArchiveSettingsOembedDomains" -> () {
        path 1 {
            0 app_id = Text::EMPTY;
        }
        query {
            1 domain_portal_id "domainPortalId" optional = None;
            2 id "id" optional = None;
        }
        body {}
    }
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
    /// The body, `application/json`: `BatchInputPropertyName`.
    pub body: BatchInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveProperties<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        body: impl Into<BatchInputPropertyName>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchArchiveProperties "BatchArchiveProperties" -> () {
        path 2 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `MediaBridgeBatchInputPropertyCreate`.
    pub body: MediaBridgeBatchInputPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateProperties<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        body: impl Into<MediaBridgeBatchInputPropertyCreate>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateProperties "BatchCreateProperties" -> MediaBridgeBatchResponseProperty {
        path 2 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `BatchReadInputPropertyName`.
    pub body: BatchReadInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadProperties<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        body: impl Into<BatchReadInputPropertyName>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchReadProperties "BatchReadProperties" -> MediaBridgeBatchResponseProperty {
        path 2 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct CreateEventAttentionSpan<E> {
    /// The body, `application/json`: `AttentionSpanEventRequest`.
    pub body: AttentionSpanEventRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEventAttentionSpan<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AttentionSpanEventRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateEventAttentionSpan "CreateEventAttentionSpan" -> AttentionSpanEvent {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct CreateEventMediaPlayed<E> {
    /// The body, `application/json`: `MediaPlayedEventRequest`.
    pub body: MediaPlayedEventRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEventMediaPlayed<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<MediaPlayedEventRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateEventMediaPlayed "CreateEventMediaPlayed" -> MediaPlayedEvent {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct CreateEventMediaPlayedPercent<E> {
    /// The body, `application/json`: `MediaPlayedPercentageEventRequest`.
    pub body: MediaPlayedPercentageEventRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEventMediaPlayedPercent<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<MediaPlayedPercentageEventRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateEventMediaPlayedPercent "CreateEventMediaPlayedPercent" -> MediaPlayedPercentageEvent {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `MediaBridgePropertyCreate`.
    pub body: MediaBridgePropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateProperty<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        body: impl Into<MediaBridgePropertyCreate>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateProperty "CreateProperty" -> MediaBridgeProperty {
        path 2 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PropertyGroupCreate`.
    pub body: PropertyGroupCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreatePropertyGroup<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        body: impl Into<PropertyGroupCreate>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreatePropertyGroup "CreatePropertyGroup" -> PropertyGroup {
        path 2 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `AssociationDefinitionEgg`.
    pub body: AssociationDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSchemaAssociation<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        body: impl Into<AssociationDefinitionEgg>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSchemaAssociation "CreateSchemaAssociation" -> AssociationDefinition {
        path 2 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateSettingsObjectDefinition<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The body, `application/json`: `IntegratorObjectCreationRequest`.
    pub body: IntegratorObjectCreationRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSettingsObjectDefinition<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        body: impl Into<IntegratorObjectCreationRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSettingsObjectDefinition "CreateSettingsObjectDefinition" -> BulkIntegratorObjectCreationResponse {
        path 1 {
            0 app_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateSettingsOembedDomain<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The body, `application/json`: `IntegratorOEmbedDomainRequest`.
    pub body: IntegratorOEmbedDomainRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSettingsOembedDomain<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        body: impl Into<IntegratorOEmbedDomainRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSettingsOembedDomain "CreateSettingsOembedDomain" -> IntegratorOEmbedDomainModel {
        path 1 {
            0 app_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSettingsVideoAssociationDefinition "CreateSettingsVideoAssociationDefinition" -> AssociationDefinition {
        path 1 {
            0 app_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        property_name: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            property_name: property_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.properties = Some(properties.into());
        self
    }
}
crate::runtime::signature! {
    GetProperty "GetProperty" -> MediaBridgeProperty {
        path 3 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
            2 property_name = Text::EMPTY;
        }
        query {
            3 archived "archived" optional = None;
            4 properties "properties" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        group_name: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            group_name: group_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetPropertyGroup "GetPropertyGroup" -> PropertyGroup {
        path 3 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
            2 group_name = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetSchema "GetSchema" -> ObjectSchema {
        path 2 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetSettingsEventVisibility "GetSettingsEventVisibility" -> EventVisibilityResponse {
        path 1 {
            0 app_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<Text>, o_embed_domain_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            o_embed_domain_id: o_embed_domain_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetSettingsOembedDomain "GetSettingsOembedDomain" -> IntegratorOEmbedDomainModel {
        path 2 {
            0 app_id = Text::EMPTY;
            1 o_embed_domain_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.properties = Some(properties.into());
        self
    }
}
crate::runtime::signature! {
    ListProperties "ListProperties" -> MediaBridgeCollectionResponsePropertyNoPaging {
        path 2 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
        }
        query {
            2 archived "archived" optional = None;
            3 properties "properties" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<Text>, object_type: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListPropertyGroups "ListPropertyGroups" -> CollectionResponsePropertyGroupNoPaging {
        path 2 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    ListSchemas "ListSchemas" -> CollectionResponseObjectSchemaNoPaging {
        path 1 {
            0 app_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListSettingsObjectDefinitions<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `media_type`: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// The query's `includeFullDefinition`: true or false; may be absent.
    pub include_full_definition: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListSettingsObjectDefinitions<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            media_type: media_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `include_full_definition`.
    pub fn include_full_definition(mut self, include_full_definition: bool) -> Self {
        self.include_full_definition = Some(include_full_definition);
        self
    }
}
crate::runtime::signature! {
    ListSettingsObjectDefinitions "ListSettingsObjectDefinitions" -> ObjectDefinitionResponse {
        path 2 {
            0 app_id = Text::EMPTY;
            1 media_type = Shaped::blank();
        }
        query {
            2 include_full_definition "includeFullDefinition" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `domain_portal_id`.
    pub fn domain_portal_id(mut self, domain_portal_id: impl Into<i64>) -> Self {
        self.domain_portal_id = Some(domain_portal_id.into());
        self
    }
}
crate::runtime::signature! {
    ListSettingsOembedDomains "ListSettingsOembedDomains" -> OEmbedDomainsCollectionResponse {
        path 1 {
            0 app_id = Text::EMPTY;
        }
        query {
            1 domain_portal_id "domainPortalId" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeArchive<E> {
    /// The path's `media_type`: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeArchive<E> {
    /// A request with all that is required.
    pub fn new(
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
        object_id: impl Into<i64>,
    ) -> Self {
        Self {
            media_type: media_type.into(),
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeArchive "MediaBridgeArchive" -> () {
        path 2 {
            0 media_type = Shaped::blank();
            1 object_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        property_name: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            property_name: property_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeArchiveProperty "MediaBridgeArchiveProperty" -> () {
        path 3 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
            2 property_name = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        group_name: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            group_name: group_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeArchivePropertyGroup "MediaBridgeArchivePropertyGroup" -> () {
        path 3 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
            2 group_name = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        association_id: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            association_id: association_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeArchiveSchemaAssociation "MediaBridgeArchiveSchemaAssociation" -> () {
        path 3 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
            2 association_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `domain_portal_id`.
    pub fn domain_portal_id(mut self, domain_portal_id: impl Into<i64>) -> Self {
        self.domain_portal_id = Some(domain_portal_id.into());
        self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<i64>) -> Self {
        self.id = Some(id.into());
        self
    }
}
crate::runtime::signature! {
    MediaBridgeArchiveSettingsOembedDomains "MediaBridgeArchiveSettingsOembedDomains" -> () {
        path 1 {
            0 app_id = 0;
        }
        query {
            1 domain_portal_id "domainPortalId" optional = None;
            2 id "id" optional = None;
        }
        body {}
    }
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
    /// The body, `application/json`: `BatchInputPropertyName`.
    pub body: BatchInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeBatchArchiveProperties<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        body: impl Into<BatchInputPropertyName>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeBatchArchiveProperties "MediaBridgeBatchArchiveProperties" -> () {
        path 2 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `BatchInputPropertyCreate`.
    pub body: BatchInputPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeBatchCreateProperties<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        body: impl Into<BatchInputPropertyCreate>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeBatchCreateProperties "MediaBridgeBatchCreateProperties" -> Batch<BatchResponsePropertyIn2026_03, MediaBridgeBatchResponsePropertyWithErrors> {
        path 2 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `BatchReadInputPropertyName`.
    pub body: BatchReadInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeBatchReadProperties<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        body: impl Into<BatchReadInputPropertyName>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeBatchReadProperties "MediaBridgeBatchReadProperties" -> Batch<BatchResponsePropertyIn2026_03, MediaBridgeBatchResponsePropertyWithErrors> {
        path 2 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeCreate<E> {
    /// The body, `application/json`: `CreateMbObjectRequest`.
    pub body: CreateMbObjectRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<CreateMbObjectRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeCreate "MediaBridgeCreate" -> MediaBridgeObject {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PropertyCreate`.
    pub body: PropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeCreateProperty<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        body: impl Into<PropertyCreate>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeCreateProperty "MediaBridgeCreateProperty" -> MediaBridgeProperty {
        path 2 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PropertyGroupCreate`.
    pub body: PropertyGroupCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeCreatePropertyGroup<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        body: impl Into<PropertyGroupCreate>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeCreatePropertyGroup "MediaBridgeCreatePropertyGroup" -> PropertyGroup {
        path 2 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `AssociationDefinitionEgg`.
    pub body: AssociationDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeCreateSchemaAssociation<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        body: impl Into<AssociationDefinitionEgg>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeCreateSchemaAssociation "MediaBridgeCreateSchemaAssociation" -> AssociationDefinition {
        path 2 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreateSettingsObjectDefinition<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `IntegratorObjectCreationRequest`.
    pub body: IntegratorObjectCreationRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeCreateSettingsObjectDefinition<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<IntegratorObjectCreationRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeCreateSettingsObjectDefinition "MediaBridgeCreateSettingsObjectDefinition" -> MediaBridgeBulkIntegratorObjectCreationResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeCreateSettingsOembedDomain<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `IntegratorOEmbedDomainRequest`.
    pub body: IntegratorOEmbedDomainRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeCreateSettingsOembedDomain<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<IntegratorOEmbedDomainRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeCreateSettingsOembedDomain "MediaBridgeCreateSettingsOembedDomain" -> IntegratorOEmbedDomainModel {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeCreateSettingsVideoAssociationDefinition "MediaBridgeCreateSettingsVideoAssociationDefinition" -> AssociationDefinition {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeGet<E> {
    /// The path's `media_type`: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeGet<E> {
    /// A request with all that is required.
    pub fn new(
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
        object_id: impl Into<i64>,
    ) -> Self {
        Self {
            media_type: media_type.into(),
            object_id: object_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeGet "MediaBridgeGet" -> MediaBridgeObject {
        path 2 {
            0 media_type = Shaped::blank();
            1 object_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        property_name: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            property_name: property_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.properties = Some(properties.into());
        self
    }
}
crate::runtime::signature! {
    MediaBridgeGetProperty "MediaBridgeGetProperty" -> MediaBridgeProperty {
        path 3 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
            2 property_name = Text::EMPTY;
        }
        query {
            3 archived "archived" optional = None;
            4 properties "properties" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        group_name: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            group_name: group_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeGetPropertyGroup "MediaBridgeGetPropertyGroup" -> PropertyGroup {
        path 3 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
            2 group_name = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeGetSchema "MediaBridgeGetSchema" -> MediaBridgeObjectSchema {
        path 2 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeGetSettingsEventVisibility "MediaBridgeGetSettingsEventVisibility" -> EventVisibilityResponse {
        path 1 {
            0 app_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, o_embed_domain_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            o_embed_domain_id: o_embed_domain_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeGetSettingsOembedDomain "MediaBridgeGetSettingsOembedDomain" -> IntegratorOEmbedDomainModel {
        path 2 {
            0 app_id = 0;
            1 o_embed_domain_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeList<E> {
    /// The path's `media_type`: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeList<E> {
    /// A request with all that is required.
    pub fn new(
        media_type: impl Into<IntegratorObjectCreationRequestMediaTypes>,
    ) -> Self {
        Self {
            media_type: media_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    MediaBridgeList "MediaBridgeList" -> CollectionResponseMediaBridgeObjectForwardPaging {
        path 1 {
            0 media_type = Shaped::blank();
        }
        query {
            1 after "after" optional = None;
            2 limit "limit" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.properties = Some(properties.into());
        self
    }
}
crate::runtime::signature! {
    MediaBridgeListProperties "MediaBridgeListProperties" -> CollectionResponsePropertyNoPagingIn2026_03 {
        path 2 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
        }
        query {
            2 archived "archived" optional = None;
            3 properties "properties" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeListPropertyGroups "MediaBridgeListPropertyGroups" -> CollectionResponsePropertyGroupNoPaging {
        path 2 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    MediaBridgeListSchemas "MediaBridgeListSchemas" -> MediaBridgeCollectionResponseObjectSchemaNoPaging {
        path 1 {
            0 app_id = 0;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {}
    }
}
