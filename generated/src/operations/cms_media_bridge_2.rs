// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    EventVisibilityChange, IntegratorOEmbedDomainModel, IntegratorOEmbedDomainRequest, MediaBridgeProperty,
    MediaBridgePropertyUpdate, MediaBridgePropertyUpdateIn2026_03, MediaBridgeProviderPartial,
    MediaBridgeProviderRegistrationResponse, ObjectTypeDefinition, ObjectTypeDefinitionPatch, PropertyGroup,
    PropertyGroupUpdate,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeUpdateProperty {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub property_name: Text,
    /// The body, `application/json`: `MediaBridgePropertyUpdateIn2026_03`.
    pub body: MediaBridgePropertyUpdateIn2026_03,
}
impl<E: Endpoint> Call<MediaBridgeUpdateProperty, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, object_type: impl Into<Text>, property_name: impl Into<Text>,
        body: impl Into<MediaBridgePropertyUpdateIn2026_03>,
    ) -> Self {
        Self::of(MediaBridgeUpdateProperty {
            app_id: app_id.into(), object_type: object_type.into(), property_name: property_name.into(),
            body: body.into(),
        })
    }
}
impl Shaped for MediaBridgeUpdateProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeUpdateProperty", kind: Kind::Operation(Parts { path: 3, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { app_id: 0, object_type: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, 2 => &self.property_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.property_name, _ => &mut self.body,
        }
    }
}
impl Signature for MediaBridgeUpdateProperty {
    type Response = MediaBridgeProperty;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeUpdatePropertyGroup {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub group_name: Text,
    /// The body, `application/json`: `PropertyGroupUpdate`.
    pub body: PropertyGroupUpdate,
}
impl<E: Endpoint> Call<MediaBridgeUpdatePropertyGroup, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, object_type: impl Into<Text>, group_name: impl Into<Text>,
        body: impl Into<PropertyGroupUpdate>,
    ) -> Self {
        Self::of(MediaBridgeUpdatePropertyGroup {
            app_id: app_id.into(), object_type: object_type.into(), group_name: group_name.into(), body: body.into(),
        })
    }
}
impl Shaped for MediaBridgeUpdatePropertyGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeUpdatePropertyGroup", kind: Kind::Operation(Parts { path: 3, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { app_id: 0, object_type: Text::EMPTY, group_name: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, 2 => &self.group_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.group_name, _ => &mut self.body,
        }
    }
}
impl Signature for MediaBridgeUpdatePropertyGroup {
    type Response = PropertyGroup;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeUpdateSchemas {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `ObjectTypeDefinitionPatch`.
    pub body: ObjectTypeDefinitionPatch,
}
impl<E: Endpoint> Call<MediaBridgeUpdateSchemas, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, object_type: impl Into<Text>, body: impl Into<ObjectTypeDefinitionPatch>) -> Self {
        Self::of(MediaBridgeUpdateSchemas { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for MediaBridgeUpdateSchemas {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeUpdateSchemas", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeUpdateSchemas {
    type Response = ObjectTypeDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeUpdateSettingsEventVisibility {
    /// In the path: a whole number.
    pub app_id: i64,
    /// The body, `application/json`: `EventVisibilityChange`.
    pub body: EventVisibilityChange,
}
impl<E: Endpoint> Call<MediaBridgeUpdateSettingsEventVisibility, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, body: impl Into<EventVisibilityChange>) -> Self {
        Self::of(MediaBridgeUpdateSettingsEventVisibility { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for MediaBridgeUpdateSettingsEventVisibility {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeUpdateSettingsEventVisibility", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeUpdateSettingsEventVisibility {
    type Response = EventVisibilityChange;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2026-03, v1.
#[non_exhaustive]
pub struct MediaBridgeUpdateSettingsOembedDomain {
    /// In the path: a whole number.
    pub app_id: i64,
    /// In the path: text.
    pub o_embed_domain_id: Text,
    /// The body, `application/json`: `IntegratorOEmbedDomainRequest`.
    pub body: IntegratorOEmbedDomainRequest,
}
impl<E: Endpoint> Call<MediaBridgeUpdateSettingsOembedDomain, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, o_embed_domain_id: impl Into<Text>, body: impl Into<IntegratorOEmbedDomainRequest>,
    ) -> Self {
        Self::of(MediaBridgeUpdateSettingsOembedDomain {
            app_id: app_id.into(), o_embed_domain_id: o_embed_domain_id.into(), body: body.into(),
        })
    }
}
impl Shaped for MediaBridgeUpdateSettingsOembedDomain {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MediaBridgeUpdateSettingsOembedDomain", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, o_embed_domain_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.o_embed_domain_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.o_embed_domain_id, _ => &mut self.body }
    }
}
impl Signature for MediaBridgeUpdateSettingsOembedDomain {
    type Response = IntegratorOEmbedDomainModel;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct RegisterSettings {
    /// In the path: text.
    pub app_id: Text,
    /// The body, `application/json`: `MediaBridgeProviderPartial`.
    pub body: MediaBridgeProviderPartial,
}
impl<E: Endpoint> Call<RegisterSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, body: impl Into<MediaBridgeProviderPartial>) -> Self {
        Self::of(RegisterSettings { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for RegisterSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RegisterSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for RegisterSettings {
    type Response = MediaBridgeProviderRegistrationResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SetSettings {
    /// In the path: text.
    pub app_id: Text,
    /// The body, `application/json`: `MediaBridgeProviderPartial`.
    pub body: MediaBridgeProviderPartial,
}
impl<E: Endpoint> Call<SetSettings, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, body: impl Into<MediaBridgeProviderPartial>) -> Self {
        Self::of(SetSettings { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for SetSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetSettings", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for SetSettings {
    type Response = MediaBridgeProviderRegistrationResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateProperty {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub property_name: Text,
    /// The body, `application/json`: `MediaBridgePropertyUpdate`.
    pub body: MediaBridgePropertyUpdate,
}
impl<E: Endpoint> Call<UpdateProperty, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, object_type: impl Into<Text>, property_name: impl Into<Text>,
        body: impl Into<MediaBridgePropertyUpdate>,
    ) -> Self {
        Self::of(UpdateProperty {
            app_id: app_id.into(), object_type: object_type.into(), property_name: property_name.into(),
            body: body.into(),
        })
    }
}
impl Shaped for UpdateProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateProperty", kind: Kind::Operation(Parts { path: 3, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, 2 => &self.property_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.property_name, _ => &mut self.body,
        }
    }
}
impl Signature for UpdateProperty {
    type Response = MediaBridgeProperty;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdatePropertyGroup {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub group_name: Text,
    /// The body, `application/json`: `PropertyGroupUpdate`.
    pub body: PropertyGroupUpdate,
}
impl<E: Endpoint> Call<UpdatePropertyGroup, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, object_type: impl Into<Text>, group_name: impl Into<Text>,
        body: impl Into<PropertyGroupUpdate>,
    ) -> Self {
        Self::of(UpdatePropertyGroup {
            app_id: app_id.into(), object_type: object_type.into(), group_name: group_name.into(), body: body.into(),
        })
    }
}
impl Shaped for UpdatePropertyGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdatePropertyGroup", kind: Kind::Operation(Parts { path: 3, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { app_id: Text::EMPTY, object_type: Text::EMPTY, group_name: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, 2 => &self.group_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.object_type, 2 => &mut self.group_name, _ => &mut self.body,
        }
    }
}
impl Signature for UpdatePropertyGroup {
    type Response = PropertyGroup;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateSchemas {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `ObjectTypeDefinitionPatch`.
    pub body: ObjectTypeDefinitionPatch,
}
impl<E: Endpoint> Call<UpdateSchemas, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, object_type: impl Into<Text>, body: impl Into<ObjectTypeDefinitionPatch>,
    ) -> Self {
        Self::of(UpdateSchemas { app_id: app_id.into(), object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for UpdateSchemas {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSchemas", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for UpdateSchemas {
    type Response = ObjectTypeDefinition;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateSettingsEventVisibility {
    /// In the path: text.
    pub app_id: Text,
    /// The body, `application/json`: `EventVisibilityChange`.
    pub body: EventVisibilityChange,
}
impl<E: Endpoint> Call<UpdateSettingsEventVisibility, E> {
    /// With all that is required.
    pub fn new(app_id: impl Into<Text>, body: impl Into<EventVisibilityChange>) -> Self {
        Self::of(UpdateSettingsEventVisibility { app_id: app_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateSettingsEventVisibility {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSettingsEventVisibility", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.app_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, _ => &mut self.body }
    }
}
impl Signature for UpdateSettingsEventVisibility {
    type Response = EventVisibilityChange;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/media-bridge`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateSettingsOembedDomain {
    /// In the path: text.
    pub app_id: Text,
    /// In the path: text.
    pub o_embed_domain_id: Text,
    /// The body, `application/json`: `IntegratorOEmbedDomainRequest`.
    pub body: IntegratorOEmbedDomainRequest,
}
impl<E: Endpoint> Call<UpdateSettingsOembedDomain, E> {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<Text>, o_embed_domain_id: impl Into<Text>, body: impl Into<IntegratorOEmbedDomainRequest>,
    ) -> Self {
        Self::of(UpdateSettingsOembedDomain {
            app_id: app_id.into(), o_embed_domain_id: o_embed_domain_id.into(), body: body.into(),
        })
    }
}
impl Shaped for UpdateSettingsOembedDomain {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateSettingsOembedDomain", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { app_id: Text::EMPTY, o_embed_domain_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.o_embed_domain_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.o_embed_domain_id, _ => &mut self.body }
    }
}
impl Signature for UpdateSettingsOembedDomain {
    type Response = IntegratorOEmbedDomainModel;
}
