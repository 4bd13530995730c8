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
pub struct ArchiveGroup {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub group_name: Text,
}
impl<E: Endpoint> Call<ArchiveGroup, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self::of(ArchiveGroup { object_type: object_type.into(), group_name: group_name.into() })
    }
}
impl Shaped for ArchiveGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveGroup", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, group_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, _ => &self.group_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.group_name }
    }
}
impl Signature for ArchiveGroup {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CreateGroup {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `PropertyGroupCreate`.
    pub body: PropertyGroupCreate,
}
impl<E: Endpoint> Call<CreateGroup, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PropertyGroupCreate>) -> Self {
        Self::of(CreateGroup { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CreateGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateGroup", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CreateGroup {
    type Response = PropertyGroup;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct CreateIn2026_09 {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `MediaBridgePropertyCreate`.
    pub body: MediaBridgePropertyCreate,
}
impl<E: Endpoint> Call<CreateIn2026_09, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<MediaBridgePropertyCreate>) -> Self {
        Self::of(CreateIn2026_09 { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CreateIn2026_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateIn2026_09", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CreateIn2026_09 {
    type Response = Property;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct GetGroup {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub group_name: Text,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
}
impl<E: Endpoint> Call<GetGroup, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self::of(GetGroup { object_type: object_type.into(), group_name: group_name.into(), ..Shaped::blank() })
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.parts.locale = Some(locale.into()); self }
}
impl Shaped for GetGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetGroup", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "locale", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, group_name: Text::EMPTY, locale: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.group_name, _ => &self.locale }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.group_name, _ => &mut self.locale }
    }
}
impl Signature for GetGroup {
    type Response = PropertyGroup;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct GetIn2026_09 {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub property_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `dataSensitivity`: `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
}
impl<E: Endpoint> Call<GetIn2026_09, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self::of(GetIn2026_09 { object_type: object_type.into(), property_name: property_name.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(mut self, data_sensitivity: impl Into<PropertyDataSensitivity>) -> Self {
        self.parts.data_sensitivity = Some(data_sensitivity.into()); self
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.parts.locale = Some(locale.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.parts.properties = Some(properties.into()); self
    }
}
impl Shaped for GetIn2026_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetIn2026_09", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false }, Member { name: "dataSensitivity", required: false },
            Member { name: "locale", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, property_name: Text::EMPTY, archived: None, data_sensitivity: None,
            locale: None, properties: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.property_name, 2 => &self.archived, 3 => &self.data_sensitivity,
            4 => &self.locale, _ => &self.properties,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.property_name, 2 => &mut self.archived,
            3 => &mut self.data_sensitivity, 4 => &mut self.locale, _ => &mut self.properties,
        }
    }
}
impl Signature for GetIn2026_09 {
    type Response = Property;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct ListGroups {
    /// In the path: text.
    pub object_type: Text,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
}
impl<E: Endpoint> Call<ListGroups, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self::of(ListGroups { object_type: object_type.into(), ..Shaped::blank() })
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.parts.locale = Some(locale.into()); self }
}
impl Shaped for ListGroups {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListGroups", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "locale", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, locale: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.locale } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.locale }
    }
}
impl Signature for ListGroups {
    type Response = CollectionResponsePropertyGroupNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct ListIn2026_09 {
    /// In the path: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `dataSensitivity`: `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
}
impl<E: Endpoint> Call<ListIn2026_09, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self::of(ListIn2026_09 { object_type: object_type.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(mut self, data_sensitivity: impl Into<PropertyDataSensitivity>) -> Self {
        self.parts.data_sensitivity = Some(data_sensitivity.into()); self
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.parts.locale = Some(locale.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.parts.properties = Some(properties.into()); self
    }
}
impl Shaped for ListIn2026_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListIn2026_09", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "dataSensitivity", required: false },
            Member { name: "locale", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Text::EMPTY, archived: None, data_sensitivity: None, locale: None, properties: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.archived, 2 => &self.data_sensitivity, 3 => &self.locale,
            _ => &self.properties,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.archived, 2 => &mut self.data_sensitivity,
            3 => &mut self.locale, _ => &mut self.properties,
        }
    }
}
impl Signature for ListIn2026_09 {
    type Response = PropertiesCollectionResponsePropertyNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PropertiesArchive {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub property_name: Text,
}
impl<E: Endpoint> Call<PropertiesArchive, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self::of(PropertiesArchive { object_type: object_type.into(), property_name: property_name.into() })
    }
}
impl Shaped for PropertiesArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesArchive", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, property_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, _ => &self.property_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.property_name }
    }
}
impl Signature for PropertiesArchive {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PropertiesBatchArchive {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputPropertyName`.
    pub body: BatchInputPropertyName,
}
impl<E: Endpoint> Call<PropertiesBatchArchive, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputPropertyName>) -> Self {
        Self::of(PropertiesBatchArchive { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for PropertiesBatchArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesBatchArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for PropertiesBatchArchive {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03.
#[non_exhaustive]
pub struct PropertiesBatchCreate {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputPropertyCreate`.
    pub body: BatchInputPropertyCreate,
}
impl<E: Endpoint> Call<PropertiesBatchCreate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchInputPropertyCreate>) -> Self {
        Self::of(PropertiesBatchCreate { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for PropertiesBatchCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesBatchCreate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for PropertiesBatchCreate {
    type Response = Batch<BatchResponseProperty, BatchResponsePropertyWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct PropertiesBatchCreateIn2026_09 {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `MediaBridgeBatchInputPropertyCreate`.
    pub body: MediaBridgeBatchInputPropertyCreate,
}
impl<E: Endpoint> Call<PropertiesBatchCreateIn2026_09, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<MediaBridgeBatchInputPropertyCreate>) -> Self {
        Self::of(PropertiesBatchCreateIn2026_09 { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for PropertiesBatchCreateIn2026_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesBatchCreateIn2026_09", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for PropertiesBatchCreateIn2026_09 {
    type Response = Batch<PropertiesBatchResponseProperty, PropertiesBatchResponseProperty>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesBatchCreateInV3 {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `PropertiesBatchInputPropertyCreate`.
    pub body: PropertiesBatchInputPropertyCreate,
}
impl<E: Endpoint> Call<PropertiesBatchCreateInV3, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PropertiesBatchInputPropertyCreate>) -> Self {
        Self::of(PropertiesBatchCreateInV3 { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for PropertiesBatchCreateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesBatchCreateInV3", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for PropertiesBatchCreateInV3 {
    type Response = Batch<BatchResponseProperty, BatchResponsePropertyWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, v3.
#[non_exhaustive]
pub struct PropertiesBatchRead {
    /// In the path: text.
    pub object_type: Text,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The body, `application/json`: `BatchReadInputPropertyName`.
    pub body: BatchReadInputPropertyName,
}
impl<E: Endpoint> Call<PropertiesBatchRead, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchReadInputPropertyName>) -> Self {
        Self::of(PropertiesBatchRead { object_type: object_type.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.parts.locale = Some(locale.into()); self }
}
impl Shaped for PropertiesBatchRead {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesBatchRead", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "locale", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, locale: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.locale, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.locale, _ => &mut self.body }
    }
}
impl Signature for PropertiesBatchRead {
    type Response = Batch<BatchResponseProperty, BatchResponsePropertyWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct PropertiesBatchReadIn2026_09 {
    /// In the path: text.
    pub object_type: Text,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The body, `application/json`: `BatchReadInputPropertyName`.
    pub body: BatchReadInputPropertyName,
}
impl<E: Endpoint> Call<PropertiesBatchReadIn2026_09, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<BatchReadInputPropertyName>) -> Self {
        Self::of(PropertiesBatchReadIn2026_09 { object_type: object_type.into(), body: body.into(), ..Shaped::blank() })
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.parts.locale = Some(locale.into()); self }
}
impl Shaped for PropertiesBatchReadIn2026_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesBatchReadIn2026_09", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "locale", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, locale: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.locale, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.locale, _ => &mut self.body }
    }
}
impl Signature for PropertiesBatchReadIn2026_09 {
    type Response = Batch<PropertiesBatchResponseProperty, PropertiesBatchResponseProperty>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03.
#[non_exhaustive]
pub struct PropertiesCreate {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `PropertyCreate`.
    pub body: PropertyCreate,
}
impl<E: Endpoint> Call<PropertiesCreate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PropertyCreate>) -> Self {
        Self::of(PropertiesCreate { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for PropertiesCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesCreate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for PropertiesCreate {
    type Response = PropertiesProperty;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesCreateGroup {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `PropertyGroupCreate`.
    pub body: PropertyGroupCreate,
}
impl<E: Endpoint> Call<PropertiesCreateGroup, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PropertyGroupCreate>) -> Self {
        Self::of(PropertiesCreateGroup { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for PropertiesCreateGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesCreateGroup", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for PropertiesCreateGroup {
    type Response = PropertiesPropertyGroup;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesCreateInV3 {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `PropertiesPropertyCreate`.
    pub body: PropertiesPropertyCreate,
}
impl<E: Endpoint> Call<PropertiesCreateInV3, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PropertiesPropertyCreate>) -> Self {
        Self::of(PropertiesCreateInV3 { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for PropertiesCreateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesCreateInV3", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for PropertiesCreateInV3 {
    type Response = PropertiesProperty;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, v3.
#[non_exhaustive]
pub struct PropertiesGet {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub property_name: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `dataSensitivity`: `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
}
impl<E: Endpoint> Call<PropertiesGet, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self::of(PropertiesGet { object_type: object_type.into(), property_name: property_name.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(mut self, data_sensitivity: impl Into<PropertyDataSensitivity>) -> Self {
        self.parts.data_sensitivity = Some(data_sensitivity.into()); self
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.parts.locale = Some(locale.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.parts.properties = Some(properties.into()); self
    }
}
impl Shaped for PropertiesGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesGet", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false }, Member { name: "dataSensitivity", required: false },
            Member { name: "locale", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, property_name: Text::EMPTY, archived: None, data_sensitivity: None,
            locale: None, properties: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.property_name, 2 => &self.archived, 3 => &self.data_sensitivity,
            4 => &self.locale, _ => &self.properties,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.property_name, 2 => &mut self.archived,
            3 => &mut self.data_sensitivity, 4 => &mut self.locale, _ => &mut self.properties,
        }
    }
}
impl Signature for PropertiesGet {
    type Response = PropertiesProperty;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesGetGroup {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub group_name: Text,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
}
impl<E: Endpoint> Call<PropertiesGetGroup, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self::of(PropertiesGetGroup { object_type: object_type.into(), group_name: group_name.into(), ..Shaped::blank() })
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.parts.locale = Some(locale.into()); self }
}
impl Shaped for PropertiesGetGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesGetGroup", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "locale", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, group_name: Text::EMPTY, locale: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.group_name, _ => &self.locale }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.group_name, _ => &mut self.locale }
    }
}
impl Signature for PropertiesGetGroup {
    type Response = PropertiesPropertyGroup;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, v3.
#[non_exhaustive]
pub struct PropertiesList {
    /// In the path: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `dataSensitivity`: `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
}
impl<E: Endpoint> Call<PropertiesList, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self::of(PropertiesList { object_type: object_type.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `dataSensitivity`.
    pub fn data_sensitivity(mut self, data_sensitivity: impl Into<PropertyDataSensitivity>) -> Self {
        self.parts.data_sensitivity = Some(data_sensitivity.into()); self
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.parts.locale = Some(locale.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.parts.properties = Some(properties.into()); self
    }
}
impl Shaped for PropertiesList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesList", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false }, Member { name: "dataSensitivity", required: false },
            Member { name: "locale", required: false }, Member { name: "properties", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Text::EMPTY, archived: None, data_sensitivity: None, locale: None, properties: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.archived, 2 => &self.data_sensitivity, 3 => &self.locale,
            _ => &self.properties,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.archived, 2 => &mut self.data_sensitivity,
            3 => &mut self.locale, _ => &mut self.properties,
        }
    }
}
impl Signature for PropertiesList {
    type Response = CollectionResponsePropertyNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesListGroups {
    /// In the path: text.
    pub object_type: Text,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
}
impl<E: Endpoint> Call<PropertiesListGroups, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self::of(PropertiesListGroups { object_type: object_type.into(), ..Shaped::blank() })
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self { self.parts.locale = Some(locale.into()); self }
}
impl Shaped for PropertiesListGroups {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesListGroups", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "locale", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, locale: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.locale } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.locale }
    }
}
impl Signature for PropertiesListGroups {
    type Response = PropertiesCollectionResponsePropertyGroupNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03.
#[non_exhaustive]
pub struct PropertiesUpdate {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub property_name: Text,
    /// The body, `application/json`: `PropertyUpdate`.
    pub body: PropertyUpdate,
}
impl<E: Endpoint> Call<PropertiesUpdate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, property_name: impl Into<Text>, body: impl Into<PropertyUpdate>) -> Self {
        Self::of(PropertiesUpdate { object_type: object_type.into(), property_name: property_name.into(), body: body.into() })
    }
}
impl Shaped for PropertiesUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesUpdate", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.property_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.property_name, _ => &mut self.body }
    }
}
impl Signature for PropertiesUpdate {
    type Response = PropertiesProperty;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesUpdateGroup {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub group_name: Text,
    /// The body, `application/json`: `PropertyGroupUpdate`.
    pub body: PropertyGroupUpdate,
}
impl<E: Endpoint> Call<PropertiesUpdateGroup, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, group_name: impl Into<Text>, body: impl Into<PropertyGroupUpdate>) -> Self {
        Self::of(PropertiesUpdateGroup { object_type: object_type.into(), group_name: group_name.into(), body: body.into() })
    }
}
impl Shaped for PropertiesUpdateGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesUpdateGroup", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, group_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.group_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.group_name, _ => &mut self.body }
    }
}
impl Signature for PropertiesUpdateGroup {
    type Response = PropertiesPropertyGroup;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesUpdateInV3 {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub property_name: Text,
    /// The body, `application/json`: `PropertyUpdateInV3`.
    pub body: PropertyUpdateInV3,
}
impl<E: Endpoint> Call<PropertiesUpdateInV3, E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, property_name: impl Into<Text>, body: impl Into<PropertyUpdateInV3>,
    ) -> Self {
        Self::of(PropertiesUpdateInV3 { object_type: object_type.into(), property_name: property_name.into(), body: body.into() })
    }
}
impl Shaped for PropertiesUpdateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertiesUpdateInV3", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.property_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.property_name, _ => &mut self.body }
    }
}
impl Signature for PropertiesUpdateInV3 {
    type Response = PropertiesProperty;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct UpdateGroup {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub group_name: Text,
    /// The body, `application/json`: `PropertyGroupUpdate`.
    pub body: PropertyGroupUpdate,
}
impl<E: Endpoint> Call<UpdateGroup, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, group_name: impl Into<Text>, body: impl Into<PropertyGroupUpdate>) -> Self {
        Self::of(UpdateGroup { object_type: object_type.into(), group_name: group_name.into(), body: body.into() })
    }
}
impl Shaped for UpdateGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateGroup", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, group_name: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.group_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.group_name, _ => &mut self.body }
    }
}
impl Signature for UpdateGroup {
    type Response = PropertyGroup;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct UpdateIn2026_09 {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub property_name: Text,
    /// The body, `application/json`: `PropertiesPropertyUpdate`.
    pub body: PropertiesPropertyUpdate,
}
impl<E: Endpoint> Call<UpdateIn2026_09, E> {
    /// With all that is required.
    pub fn new(
        object_type: impl Into<Text>, property_name: impl Into<Text>, body: impl Into<PropertiesPropertyUpdate>,
    ) -> Self {
        Self::of(UpdateIn2026_09 { object_type: object_type.into(), property_name: property_name.into(), body: body.into() })
    }
}
impl Shaped for UpdateIn2026_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateIn2026_09", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type: Text::EMPTY, property_name: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, 1 => &self.property_name, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, 1 => &mut self.property_name, _ => &mut self.body }
    }
}
impl Signature for UpdateIn2026_09 {
    type Response = Property;
}
