// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    EventVisibilityChange, IntegratorOEmbedDomainModel, IntegratorOEmbedDomainRequest, MediaBridgeObject,
    MediaBridgeProperty, MediaBridgePropertyUpdate, MediaBridgePropertyUpdateIn2026_03, MediaBridgeProviderPartial,
    MediaBridgeProviderRegistrationResponse, ObjectTypeDefinition, ObjectTypeDefinitionPatch, PropertyGroup,
    PropertyGroupUpdate, UpdateMbObjectRequest,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeSetSettings<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `MediaBridgeProviderPartial`.
    pub body: MediaBridgeProviderPartial,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeSetSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<MediaBridgeProviderPartial>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeSetSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeSetSettings", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MediaBridgeSetSettings<E> {
    type Response = MediaBridgeProviderRegistrationResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MediaBridgeUpdate<E> {
    /// The path's `object_id`: a whole number.
    pub object_id: i64,
    /// The body, `application/json`: a `UpdateMbObjectRequest`.
    pub body: UpdateMbObjectRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeUpdate<E> {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>, body: impl Into<UpdateMbObjectRequest>) -> Self {
        Self { object_id: object_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MediaBridgeUpdate<E> {
    type Response = MediaBridgeObject;
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
    /// The body, `application/json`: a `MediaBridgePropertyUpdateIn2026_03`.
    pub body: MediaBridgePropertyUpdateIn2026_03,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeUpdateProperty<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, object_type: impl Into<Text>, property_name: impl Into<Text>,
        body: impl Into<MediaBridgePropertyUpdateIn2026_03>,
    ) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), property_name: property_name.into(),
            body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeUpdateProperty<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeUpdateProperty", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            app_id: 0, object_type: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, 2 => &self.property_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.property_name, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for MediaBridgeUpdateProperty<E> {
    type Response = MediaBridgeProperty;
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
    /// The body, `application/json`: a `PropertyGroupUpdate`.
    pub body: PropertyGroupUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeUpdatePropertyGroup<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, object_type: impl Into<Text>, group_name: impl Into<Text>,
        body: impl Into<PropertyGroupUpdate>,
    ) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), group_name: group_name.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeUpdatePropertyGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeUpdatePropertyGroup", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            app_id: 0, object_type: Text::EMPTY, group_name: Text::EMPTY, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, 2 => &self.group_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.group_name, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for MediaBridgeUpdatePropertyGroup<E> {
    type Response = PropertyGroup;
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
    /// The body, `application/json`: a `ObjectTypeDefinitionPatch`.
    pub body: ObjectTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeUpdateSchemas<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<ObjectTypeDefinitionPatch>) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeUpdateSchemas<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeUpdateSchemas", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for MediaBridgeUpdateSchemas<E> {
    type Response = ObjectTypeDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeUpdateSettingsEventVisibility<E> {
    /// The path's `app_id`: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: a `EventVisibilityChange`.
    pub body: EventVisibilityChange,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeUpdateSettingsEventVisibility<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<EventVisibilityChange>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeUpdateSettingsEventVisibility<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeUpdateSettingsEventVisibility", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MediaBridgeUpdateSettingsEventVisibility<E> {
    type Response = EventVisibilityChange;
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
    /// The body, `application/json`: a `IntegratorOEmbedDomainRequest`.
    pub body: IntegratorOEmbedDomainRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MediaBridgeUpdateSettingsOembedDomain<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, o_embed_domain_id: impl Into<Text>, body: impl Into<IntegratorOEmbedDomainRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(), o_embed_domain_id: o_embed_domain_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for MediaBridgeUpdateSettingsOembedDomain<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeUpdateSettingsOembedDomain", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { app_id: 0, o_embed_domain_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.o_embed_domain_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.o_embed_domain_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for MediaBridgeUpdateSettingsOembedDomain<E> {
    type Response = IntegratorOEmbedDomainModel;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RegisterSettings<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The body, `application/json`: a `MediaBridgeProviderPartial`.
    pub body: MediaBridgeProviderPartial,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RegisterSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, body: impl Into<MediaBridgeProviderPartial>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for RegisterSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RegisterSettings", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for RegisterSettings<E> {
    type Response = MediaBridgeProviderRegistrationResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SetSettings<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The body, `application/json`: a `MediaBridgeProviderPartial`.
    pub body: MediaBridgeProviderPartial,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetSettings<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, body: impl Into<MediaBridgeProviderPartial>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetSettings<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetSettings", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetSettings<E> {
    type Response = MediaBridgeProviderRegistrationResponse;
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
    /// The body, `application/json`: a `MediaBridgePropertyUpdate`.
    pub body: MediaBridgePropertyUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateProperty<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, object_type: impl Into<Text>, property_name: impl Into<Text>,
        body: impl Into<MediaBridgePropertyUpdate>,
    ) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), property_name: property_name.into(),
            body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdateProperty<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateProperty", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            app_id: Text::EMPTY, object_type: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, 2 => &self.property_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.property_name, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for UpdateProperty<E> {
    type Response = MediaBridgeProperty;
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
    /// The body, `application/json`: a `PropertyGroupUpdate`.
    pub body: PropertyGroupUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdatePropertyGroup<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, object_type: impl Into<Text>, group_name: impl Into<Text>,
        body: impl Into<PropertyGroupUpdate>,
    ) -> Self {
        Self {
            app_id: app_id.into(), object_type: object_type.into(), group_name: group_name.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdatePropertyGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdatePropertyGroup", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            app_id: Text::EMPTY, object_type: Text::EMPTY, group_name: Text::EMPTY, body: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, 2 => &self.group_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.group_name, _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for UpdatePropertyGroup<E> {
    type Response = PropertyGroup;
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
    /// The body, `application/json`: a `ObjectTypeDefinitionPatch`.
    pub body: ObjectTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSchemas<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<ObjectTypeDefinitionPatch>,
    ) -> Self {
        Self { app_id: app_id.into(), object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateSchemas<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSchemas", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for UpdateSchemas<E> {
    type Response = ObjectTypeDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateSettingsEventVisibility<E> {
    /// The path's `app_id`: text.
    pub app_id: Text,
    /// The body, `application/json`: a `EventVisibilityChange`.
    pub body: EventVisibilityChange,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSettingsEventVisibility<E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, body: impl Into<EventVisibilityChange>) -> Self {
        Self { app_id: app_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateSettingsEventVisibility<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSettingsEventVisibility", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { app_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateSettingsEventVisibility<E> {
    type Response = EventVisibilityChange;
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
    /// The body, `application/json`: a `IntegratorOEmbedDomainRequest`.
    pub body: IntegratorOEmbedDomainRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateSettingsOembedDomain<E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, o_embed_domain_id: impl Into<Text>, body: impl Into<IntegratorOEmbedDomainRequest>,
    ) -> Self {
        Self {
            app_id: app_id.into(), o_embed_domain_id: o_embed_domain_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdateSettingsOembedDomain<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSettingsOembedDomain", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { app_id: Text::EMPTY, o_embed_domain_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.o_embed_domain_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.o_embed_domain_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateSettingsOembedDomain<E> {
    type Response = IntegratorOEmbedDomainModel;
}

crate::runtime::operation_traits! {
    MediaBridgeSetSettings, MediaBridgeUpdate, MediaBridgeUpdateProperty, MediaBridgeUpdatePropertyGroup,
    MediaBridgeUpdateSchemas, MediaBridgeUpdateSettingsEventVisibility, MediaBridgeUpdateSettingsOembedDomain,
    RegisterSettings, SetSettings, UpdateProperty, UpdatePropertyGroup, UpdateSchemas, UpdateSettingsEventVisibility,
    UpdateSettingsOembedDomain,
}
