// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeListSettingsObjectDefinitions<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `media_type`: `IntegratorObjectCreationRequestMediaTypes`.
    pub media_type: IntegratorObjectCreationRequestMediaTypes,
    /// The query's `includeFullDefinition`: true or false; may be absent.
    pub include_full_definition: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeListSettingsObjectDefinitions<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
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
    MediaBridgeListSettingsObjectDefinitions "MediaBridgeListSettingsObjectDefinitions" -> MediaBridgeObjectDefinitionResponse {
        path 2 {
            0 app_id = 0;
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
}
crate::runtime::signature! {
    MediaBridgeListSettingsOembedDomains "MediaBridgeListSettingsOembedDomains" -> OEmbedDomainsCollectionResponse {
        path 1 {
            0 app_id = 0;
        }
        query {
            1 domain_portal_id "domainPortalId" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeRegisterSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `MediaBridgeProviderPartial`.
    pub body: MediaBridgeProviderPartial,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeRegisterSettings<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<MediaBridgeProviderPartial>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeRegisterSettings "MediaBridgeRegisterSettings" -> MediaBridgeProviderRegistrationResponse {
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
pub struct MediaBridgeSetSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `MediaBridgeProviderPartial`.
    pub body: MediaBridgeProviderPartial,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeSetSettings<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        body: impl Into<MediaBridgeProviderPartial>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeSetSettings "MediaBridgeSetSettings" -> MediaBridgeProviderRegistrationResponse {
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
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeUpdate<E> {
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: `UpdateMbObjectRequest`.
    pub body: UpdateMbObjectRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        object_id: impl Into<i64>,
        body: impl Into<UpdateMbObjectRequest>,
    ) -> Self {
        Self {
            object_id: object_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeUpdate "MediaBridgeUpdate" -> MediaBridgeObject {
        path 1 {
            0 object_id = 0;
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
pub struct MediaBridgeUpdateProperty<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The body, `application/json`: `MediaBridgePropertyUpdateIn2026_03`.
    pub body: MediaBridgePropertyUpdateIn2026_03,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeUpdateProperty<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        property_name: impl Into<Text>,
        body: impl Into<MediaBridgePropertyUpdateIn2026_03>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            property_name: property_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeUpdateProperty "MediaBridgeUpdateProperty" -> MediaBridgeProperty {
        path 3 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
            2 property_name = Text::EMPTY;
        }
        query {}
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeUpdatePropertyGroup<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `group_name`: text.
    pub group_name: Text,
    /// The body, `application/json`: `PropertyGroupUpdate`.
    pub body: PropertyGroupUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeUpdatePropertyGroup<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        group_name: impl Into<Text>,
        body: impl Into<PropertyGroupUpdate>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            group_name: group_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeUpdatePropertyGroup "MediaBridgeUpdatePropertyGroup" -> PropertyGroup {
        path 3 {
            0 app_id = 0;
            1 object_type = Text::EMPTY;
            2 group_name = Text::EMPTY;
        }
        query {}
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeUpdateSchemas<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `ObjectTypeDefinitionPatch`.
    pub body: ObjectTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeUpdateSchemas<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        object_type: impl Into<Text>,
        body: impl Into<ObjectTypeDefinitionPatch>,
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
    MediaBridgeUpdateSchemas "MediaBridgeUpdateSchemas" -> ObjectTypeDefinition {
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
pub struct MediaBridgeUpdateSettingsEventVisibility<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `EventVisibilityChange`.
    pub body: EventVisibilityChange,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeUpdateSettingsEventVisibility<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<EventVisibilityChange>) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeUpdateSettingsEventVisibility "MediaBridgeUpdateSettingsEventVisibility" -> EventVisibilityChange {
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
pub struct MediaBridgeUpdateSettingsOembedDomain<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The path's `o_embed_domain_id`: text.
    pub o_embed_domain_id: Text,
    /// The body, `application/json`: `IntegratorOEmbedDomainRequest`.
    pub body: IntegratorOEmbedDomainRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeUpdateSettingsOembedDomain<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        o_embed_domain_id: impl Into<Text>,
        body: impl Into<IntegratorOEmbedDomainRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            o_embed_domain_id: o_embed_domain_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MediaBridgeUpdateSettingsOembedDomain "MediaBridgeUpdateSettingsOembedDomain" -> IntegratorOEmbedDomainModel {
        path 2 {
            0 app_id = 0;
            1 o_embed_domain_id = Text::EMPTY;
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
pub struct RegisterSettings<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The body, `application/json`: `MediaBridgeProviderPartial`.
    pub body: MediaBridgeProviderPartial,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RegisterSettings<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        body: impl Into<MediaBridgeProviderPartial>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    RegisterSettings "RegisterSettings" -> MediaBridgeProviderRegistrationResponse {
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
pub struct SetSettings<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The body, `application/json`: `MediaBridgeProviderPartial`.
    pub body: MediaBridgeProviderPartial,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetSettings<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        body: impl Into<MediaBridgeProviderPartial>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetSettings "SetSettings" -> MediaBridgeProviderRegistrationResponse {
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
pub struct UpdateProperty<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The body, `application/json`: `MediaBridgePropertyUpdate`.
    pub body: MediaBridgePropertyUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateProperty<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        property_name: impl Into<Text>,
        body: impl Into<MediaBridgePropertyUpdate>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            property_name: property_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateProperty "UpdateProperty" -> MediaBridgeProperty {
        path 3 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
            2 property_name = Text::EMPTY;
        }
        query {}
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdatePropertyGroup<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `group_name`: text.
    pub group_name: Text,
    /// The body, `application/json`: `PropertyGroupUpdate`.
    pub body: PropertyGroupUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdatePropertyGroup<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        group_name: impl Into<Text>,
        body: impl Into<PropertyGroupUpdate>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            object_type: object_type.into(),
            group_name: group_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdatePropertyGroup "UpdatePropertyGroup" -> PropertyGroup {
        path 3 {
            0 app_id = Text::EMPTY;
            1 object_type = Text::EMPTY;
            2 group_name = Text::EMPTY;
        }
        query {}
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateSchemas<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `ObjectTypeDefinitionPatch`.
    pub body: ObjectTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSchemas<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        object_type: impl Into<Text>,
        body: impl Into<ObjectTypeDefinitionPatch>,
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
    UpdateSchemas "UpdateSchemas" -> ObjectTypeDefinition {
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
pub struct UpdateSettingsEventVisibility<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The body, `application/json`: `EventVisibilityChange`.
    pub body: EventVisibilityChange,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSettingsEventVisibility<E> {
    /// A request with all that is required.
    pub fn new(app_id: impl Into<Text>, body: impl Into<EventVisibilityChange>) -> Self {
        Self {
            app_id: app_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateSettingsEventVisibility "UpdateSettingsEventVisibility" -> EventVisibilityChange {
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
pub struct UpdateSettingsOembedDomain<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The path's `o_embed_domain_id`: text.
    pub o_embed_domain_id: Text,
    /// The body, `application/json`: `IntegratorOEmbedDomainRequest`.
    pub body: IntegratorOEmbedDomainRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSettingsOembedDomain<E> {
    /// A request with all that is required.
    pub fn new(
        app_id: impl Into<Text>,
        o_embed_domain_id: impl Into<Text>,
        body: impl Into<IntegratorOEmbedDomainRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            o_embed_domain_id: o_embed_domain_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateSettingsOembedDomain "UpdateSettingsOembedDomain" -> IntegratorOEmbedDomainModel {
        path 2 {
            0 app_id = Text::EMPTY;
            1 o_embed_domain_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
