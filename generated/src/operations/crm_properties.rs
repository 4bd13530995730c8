// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputPropertyCreate, BatchInputPropertyName, BatchReadInputPropertyName, BatchResponseProperty,
    BatchResponsePropertyWithErrors, CollectionResponsePropertyGroupNoPaging, CollectionResponsePropertyNoPaging,
    MediaBridgeBatchInputPropertyCreate, MediaBridgePropertyCreate, PropertiesBatchInputPropertyCreate,
    PropertiesBatchResponseProperty, PropertiesCollectionResponsePropertyGroupNoPaging,
    PropertiesCollectionResponsePropertyNoPaging, PropertiesProperty, PropertiesPropertyCreate,
    PropertiesPropertyGroup, PropertiesPropertyUpdate, Property, PropertyCreate, PropertyDataSensitivity,
    PropertyGroup, PropertyGroupCreate, PropertyGroupUpdate, PropertyUpdate, PropertyUpdateInV3,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ArchiveGroup<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `group_name`: text.
    pub group_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveGroup<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), group_name: group_name.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ArchiveGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveGroup", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, group_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.group_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.group_name }
    }
}
impl<E: Endpoint> Signature for ArchiveGroup<E> {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CreateGroup<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PropertyGroupCreate`.
    pub body: PropertyGroupCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateGroup<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PropertyGroupCreate>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateGroup", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateGroup<E> {
    type Response = PropertyGroup;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct CreateIn2026_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `MediaBridgePropertyCreate`.
    pub body: MediaBridgePropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateIn2026_09<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<MediaBridgePropertyCreate>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateIn2026_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateIn2026_09", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateIn2026_09<E> {
    type Response = Property;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct GetGroup<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `group_name`: text.
    pub group_name: Text,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetGroup<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), group_name: group_name.into(), ..Shaped::blank() }
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
}
impl<E: Endpoint> Shaped for GetGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetGroup", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "locale", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, group_name: Text::EMPTY, locale: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.group_name, _ => &self.locale }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.group_name, _ => &mut self.locale }
    }
}
impl<E: Endpoint> Signature for GetGroup<E> {
    type Response = PropertyGroup;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct GetIn2026_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `dataSensitivity`: a `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetIn2026_09<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), property_name: property_name.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(mut self, data_sensitivity: impl Into<PropertyDataSensitivity>) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into()); self
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self { self.properties = Some(properties.into()); self }
}
impl<E: Endpoint> Shaped for GetIn2026_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetIn2026_09", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false }, Member { name: "dataSensitivity", required: false },
            Member { name: "locale", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, property_name: Text::EMPTY, archived: None, data_sensitivity: None,
            locale: None, properties: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.property_name, 2 => &self.archived, 3 => &self.data_sensitivity,
            4 => &self.locale, _ => &self.properties,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.property_name, 2 => &mut self.archived,
            3 => &mut self.data_sensitivity, 4 => &mut self.locale, _ => &mut self.properties,
        }
    }
}
impl<E: Endpoint> Signature for GetIn2026_09<E> {
    type Response = Property;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct ListGroups<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListGroups<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self { Self { object_type: object_type.into(), ..Shaped::blank() } }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
}
impl<E: Endpoint> Shaped for ListGroups<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListGroups", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "locale", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, locale: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.locale } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.locale }
    }
}
impl<E: Endpoint> Signature for ListGroups<E> {
    type Response = CollectionResponsePropertyGroupNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct ListIn2026_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `dataSensitivity`: a `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListIn2026_09<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self { Self { object_type: object_type.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(mut self, data_sensitivity: impl Into<PropertyDataSensitivity>) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into()); self
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self { self.properties = Some(properties.into()); self }
}
impl<E: Endpoint> Shaped for ListIn2026_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListIn2026_09", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "dataSensitivity", required: false },
            Member { name: "locale", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, archived: None, data_sensitivity: None, locale: None, properties: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.archived, 2 => &self.data_sensitivity, 3 => &self.locale,
            _ => &self.properties,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.archived, 2 => &mut self.data_sensitivity,
            3 => &mut self.locale, _ => &mut self.properties,
        }
    }
}
impl<E: Endpoint> Signature for ListIn2026_09<E> {
    type Response = PropertiesCollectionResponsePropertyNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PropertiesArchive<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesArchive<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), property_name: property_name.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PropertiesArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesArchive", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, property_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.property_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.property_name }
    }
}
impl<E: Endpoint> Signature for PropertiesArchive<E> {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PropertiesBatchArchive<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputPropertyName`.
    pub body: BatchInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesBatchArchive<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputPropertyName>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PropertiesBatchArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesBatchArchive", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PropertiesBatchArchive<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03.
#[non_exhaustive]
pub struct PropertiesBatchCreate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `BatchInputPropertyCreate`.
    pub body: BatchInputPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesBatchCreate<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputPropertyCreate>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PropertiesBatchCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesBatchCreate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PropertiesBatchCreate<E> {
    type Response = Batch<BatchResponseProperty, BatchResponsePropertyWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct PropertiesBatchCreateIn2026_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `MediaBridgeBatchInputPropertyCreate`.
    pub body: MediaBridgeBatchInputPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesBatchCreateIn2026_09<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<MediaBridgeBatchInputPropertyCreate>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PropertiesBatchCreateIn2026_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesBatchCreateIn2026_09", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PropertiesBatchCreateIn2026_09<E> {
    type Response = PropertiesBatchResponseProperty;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesBatchCreateInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PropertiesBatchInputPropertyCreate`.
    pub body: PropertiesBatchInputPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesBatchCreateInV3<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PropertiesBatchInputPropertyCreate>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PropertiesBatchCreateInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesBatchCreateInV3", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PropertiesBatchCreateInV3<E> {
    type Response = Batch<BatchResponseProperty, BatchResponsePropertyWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, v3.
#[non_exhaustive]
pub struct PropertiesBatchRead<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The body, `application/json`: a `BatchReadInputPropertyName`.
    pub body: BatchReadInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesBatchRead<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchReadInputPropertyName>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
}
impl<E: Endpoint> Shaped for PropertiesBatchRead<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesBatchRead", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "locale", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, locale: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.locale, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.locale, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PropertiesBatchRead<E> {
    type Response = Batch<BatchResponseProperty, BatchResponsePropertyWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct PropertiesBatchReadIn2026_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The body, `application/json`: a `BatchReadInputPropertyName`.
    pub body: BatchReadInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesBatchReadIn2026_09<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchReadInputPropertyName>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), ..Shaped::blank() }
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
}
impl<E: Endpoint> Shaped for PropertiesBatchReadIn2026_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesBatchReadIn2026_09", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "locale", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, locale: None, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.locale, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.locale, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PropertiesBatchReadIn2026_09<E> {
    type Response = PropertiesBatchResponseProperty;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03.
#[non_exhaustive]
pub struct PropertiesCreate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PropertyCreate`.
    pub body: PropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesCreate<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PropertyCreate>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PropertiesCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesCreate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PropertiesCreate<E> {
    type Response = PropertiesProperty;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesCreateGroup<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PropertyGroupCreate`.
    pub body: PropertyGroupCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesCreateGroup<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PropertyGroupCreate>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PropertiesCreateGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesCreateGroup", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PropertiesCreateGroup<E> {
    type Response = PropertiesPropertyGroup;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesCreateInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `PropertiesPropertyCreate`.
    pub body: PropertiesPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesCreateInV3<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PropertiesPropertyCreate>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PropertiesCreateInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesCreateInV3", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PropertiesCreateInV3<E> {
    type Response = PropertiesProperty;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, v3.
#[non_exhaustive]
pub struct PropertiesGet<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `dataSensitivity`: a `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesGet<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), property_name: property_name.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(mut self, data_sensitivity: impl Into<PropertyDataSensitivity>) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into()); self
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self { self.properties = Some(properties.into()); self }
}
impl<E: Endpoint> Shaped for PropertiesGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesGet", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false }, Member { name: "dataSensitivity", required: false },
            Member { name: "locale", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, property_name: Text::EMPTY, archived: None, data_sensitivity: None,
            locale: None, properties: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.property_name, 2 => &self.archived, 3 => &self.data_sensitivity,
            4 => &self.locale, _ => &self.properties,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.property_name, 2 => &mut self.archived,
            3 => &mut self.data_sensitivity, 4 => &mut self.locale, _ => &mut self.properties,
        }
    }
}
impl<E: Endpoint> Signature for PropertiesGet<E> {
    type Response = PropertiesProperty;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesGetGroup<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `group_name`: text.
    pub group_name: Text,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesGetGroup<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self { object_type: object_type.into(), group_name: group_name.into(), ..Shaped::blank() }
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
}
impl<E: Endpoint> Shaped for PropertiesGetGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesGetGroup", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "locale", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, group_name: Text::EMPTY, locale: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.group_name, _ => &self.locale }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.group_name, _ => &mut self.locale }
    }
}
impl<E: Endpoint> Signature for PropertiesGetGroup<E> {
    type Response = PropertiesPropertyGroup;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, v3.
#[non_exhaustive]
pub struct PropertiesList<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `dataSensitivity`: a `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesList<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self { Self { object_type: object_type.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(mut self, data_sensitivity: impl Into<PropertyDataSensitivity>) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into()); self
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self { self.properties = Some(properties.into()); self }
}
impl<E: Endpoint> Shaped for PropertiesList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesList", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "dataSensitivity", required: false },
            Member { name: "locale", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, archived: None, data_sensitivity: None, locale: None, properties: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.archived, 2 => &self.data_sensitivity, 3 => &self.locale,
            _ => &self.properties,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.archived, 2 => &mut self.data_sensitivity,
            3 => &mut self.locale, _ => &mut self.properties,
        }
    }
}
impl<E: Endpoint> Signature for PropertiesList<E> {
    type Response = CollectionResponsePropertyNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesListGroups<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesListGroups<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self { Self { object_type: object_type.into(), ..Shaped::blank() } }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.locale = Some(locale.into()); self }
}
impl<E: Endpoint> Shaped for PropertiesListGroups<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesListGroups", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "locale", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, locale: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.locale } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.locale }
    }
}
impl<E: Endpoint> Signature for PropertiesListGroups<E> {
    type Response = PropertiesCollectionResponsePropertyGroupNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03.
#[non_exhaustive]
pub struct PropertiesUpdate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The body, `application/json`: a `PropertyUpdate`.
    pub body: PropertyUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesUpdate<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, property_name: impl Into<Text>, body: impl Into<PropertyUpdate>) -> Self {
        Self {
            object_type: object_type.into(), property_name: property_name.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for PropertiesUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesUpdate", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.property_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.property_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PropertiesUpdate<E> {
    type Response = PropertiesProperty;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesUpdateGroup<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `group_name`: text.
    pub group_name: Text,
    /// The body, `application/json`: a `PropertyGroupUpdate`.
    pub body: PropertyGroupUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesUpdateGroup<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, group_name: impl Into<Text>, body: impl Into<PropertyGroupUpdate>) -> Self {
        Self {
            object_type: object_type.into(), group_name: group_name.into(), body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for PropertiesUpdateGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesUpdateGroup", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, group_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.group_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.group_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PropertiesUpdateGroup<E> {
    type Response = PropertiesPropertyGroup;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesUpdateInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The body, `application/json`: a `PropertyUpdateInV3`.
    pub body: PropertyUpdateInV3,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesUpdateInV3<E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, property_name: impl Into<Text>, body: impl Into<PropertyUpdateInV3>,
    ) -> Self {
        Self {
            object_type: object_type.into(), property_name: property_name.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for PropertiesUpdateInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesUpdateInV3", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.property_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.property_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for PropertiesUpdateInV3<E> {
    type Response = PropertiesProperty;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct UpdateGroup<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `group_name`: text.
    pub group_name: Text,
    /// The body, `application/json`: a `PropertyGroupUpdate`.
    pub body: PropertyGroupUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateGroup<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, group_name: impl Into<Text>, body: impl Into<PropertyGroupUpdate>) -> Self {
        Self {
            object_type: object_type.into(), group_name: group_name.into(), body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdateGroup<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateGroup", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, group_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.group_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.group_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateGroup<E> {
    type Response = PropertyGroup;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct UpdateIn2026_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The body, `application/json`: a `PropertiesPropertyUpdate`.
    pub body: PropertiesPropertyUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateIn2026_09<E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, property_name: impl Into<Text>, body: impl Into<PropertiesPropertyUpdate>,
    ) -> Self {
        Self {
            object_type: object_type.into(), property_name: property_name.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdateIn2026_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateIn2026_09", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { object_type: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.property_name, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.property_name, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateIn2026_09<E> {
    type Response = Property;
}

crate::runtime::operation_traits! {
    ArchiveGroup, CreateGroup, CreateIn2026_09, GetGroup, GetIn2026_09, ListGroups, ListIn2026_09, PropertiesArchive,
    PropertiesBatchArchive, PropertiesBatchCreate, PropertiesBatchCreateIn2026_09, PropertiesBatchCreateInV3,
    PropertiesBatchRead, PropertiesBatchReadIn2026_09, PropertiesCreate, PropertiesCreateGroup, PropertiesCreateInV3,
    PropertiesGet, PropertiesGetGroup, PropertiesList, PropertiesListGroups, PropertiesUpdate, PropertiesUpdateGroup,
    PropertiesUpdateInV3, UpdateGroup, UpdateIn2026_09,
}
