// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            group_name: group_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveGroup "ArchiveGroup" -> () {
        path 2 {
            0 object_type = Text::EMPTY;
            1 group_name = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct CreateGroup<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `PropertyGroupCreate`.
    pub body: PropertyGroupCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateGroup<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<PropertyGroupCreate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateGroup "CreateGroup" -> PropertyGroup {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct CreateIn2026_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `MediaBridgePropertyCreate`.
    pub body: MediaBridgePropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateIn2026_09<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<MediaBridgePropertyCreate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateIn2026_09 "CreateIn2026_09" -> Property {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            group_name: group_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}
crate::runtime::signature! {
    GetGroup "GetGroup" -> PropertyGroup {
        path 2 {
            0 object_type = Text::EMPTY;
            1 group_name = Text::EMPTY;
        }
        query {
            2 locale "locale" optional = None;
        }
        body {}
    }
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
    /// The query's `dataSensitivity`: `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetIn2026_09<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self {
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
    /// Sets `data_sensitivity`.
    pub fn data_sensitivity(
        mut self,
        data_sensitivity: impl Into<PropertyDataSensitivity>,
    ) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into());
        self
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.properties = Some(properties.into());
        self
    }
}
crate::runtime::signature! {
    GetIn2026_09 "GetIn2026_09" -> Property {
        path 2 {
            0 object_type = Text::EMPTY;
            1 property_name = Text::EMPTY;
        }
        query {
            2 archived "archived" optional = None;
            3 data_sensitivity "dataSensitivity" optional = None;
            4 locale "locale" optional = None;
            5 properties "properties" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}
crate::runtime::signature! {
    ListGroups "ListGroups" -> CollectionResponsePropertyGroupNoPaging {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 locale "locale" optional = None;
        }
        body {}
    }
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
    /// The query's `dataSensitivity`: `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListIn2026_09<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `data_sensitivity`.
    pub fn data_sensitivity(
        mut self,
        data_sensitivity: impl Into<PropertyDataSensitivity>,
    ) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into());
        self
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.properties = Some(properties.into());
        self
    }
}
crate::runtime::signature! {
    ListIn2026_09 "ListIn2026_09" -> PropertiesCollectionResponsePropertyNoPaging {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 data_sensitivity "dataSensitivity" optional = None;
            3 locale "locale" optional = None;
            4 properties "properties" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            property_name: property_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PropertiesArchive "PropertiesArchive" -> () {
        path 2 {
            0 object_type = Text::EMPTY;
            1 property_name = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PropertiesBatchArchive<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputPropertyName`.
    pub body: BatchInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesBatchArchive<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchInputPropertyName>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PropertiesBatchArchive "PropertiesBatchArchive" -> () {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03.
#[non_exhaustive]
pub struct PropertiesBatchCreate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `BatchInputPropertyCreate`.
    pub body: BatchInputPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesBatchCreate<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchInputPropertyCreate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PropertiesBatchCreate "PropertiesBatchCreate" -> Batch<BatchResponseProperty, BatchResponsePropertyWithErrors> {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in 2026-09.
#[non_exhaustive]
pub struct PropertiesBatchCreateIn2026_09<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `MediaBridgeBatchInputPropertyCreate`.
    pub body: MediaBridgeBatchInputPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesBatchCreateIn2026_09<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<MediaBridgeBatchInputPropertyCreate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PropertiesBatchCreateIn2026_09 "PropertiesBatchCreateIn2026_09" -> PropertiesBatchResponseProperty {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesBatchCreateInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `PropertiesBatchInputPropertyCreate`.
    pub body: PropertiesBatchInputPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesBatchCreateInV3<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<PropertiesBatchInputPropertyCreate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PropertiesBatchCreateInV3 "PropertiesBatchCreateInV3" -> Batch<BatchResponseProperty, BatchResponsePropertyWithErrors> {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `BatchReadInputPropertyName`.
    pub body: BatchReadInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesBatchRead<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchReadInputPropertyName>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}
crate::runtime::signature! {
    PropertiesBatchRead "PropertiesBatchRead" -> Batch<BatchResponseProperty, BatchResponsePropertyWithErrors> {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 locale "locale" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `BatchReadInputPropertyName`.
    pub body: BatchReadInputPropertyName,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesBatchReadIn2026_09<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<BatchReadInputPropertyName>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}
crate::runtime::signature! {
    PropertiesBatchReadIn2026_09 "PropertiesBatchReadIn2026_09" -> PropertiesBatchResponseProperty {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 locale "locale" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/properties`, in 2025-09, 2026-03.
#[non_exhaustive]
pub struct PropertiesCreate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `PropertyCreate`.
    pub body: PropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesCreate<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<PropertyCreate>) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PropertiesCreate "PropertiesCreate" -> PropertiesProperty {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesCreateGroup<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `PropertyGroupCreate`.
    pub body: PropertyGroupCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesCreateGroup<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<PropertyGroupCreate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PropertiesCreateGroup "PropertiesCreateGroup" -> PropertiesPropertyGroup {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/properties`, in v3.
#[non_exhaustive]
pub struct PropertiesCreateInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `PropertiesPropertyCreate`.
    pub body: PropertiesPropertyCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesCreateInV3<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<PropertiesPropertyCreate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PropertiesCreateInV3 "PropertiesCreateInV3" -> PropertiesProperty {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The query's `dataSensitivity`: `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesGet<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self {
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
    /// Sets `data_sensitivity`.
    pub fn data_sensitivity(
        mut self,
        data_sensitivity: impl Into<PropertyDataSensitivity>,
    ) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into());
        self
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.properties = Some(properties.into());
        self
    }
}
crate::runtime::signature! {
    PropertiesGet "PropertiesGet" -> PropertiesProperty {
        path 2 {
            0 object_type = Text::EMPTY;
            1 property_name = Text::EMPTY;
        }
        query {
            2 archived "archived" optional = None;
            3 data_sensitivity "dataSensitivity" optional = None;
            4 locale "locale" optional = None;
            5 properties "properties" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>, group_name: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            group_name: group_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}
crate::runtime::signature! {
    PropertiesGetGroup "PropertiesGetGroup" -> PropertiesPropertyGroup {
        path 2 {
            0 object_type = Text::EMPTY;
            1 group_name = Text::EMPTY;
        }
        query {
            2 locale "locale" optional = None;
        }
        body {}
    }
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
    /// The query's `dataSensitivity`: `PropertyDataSensitivity`; may be absent.
    pub data_sensitivity: Option<PropertyDataSensitivity>,
    /// The query's `locale`: text; may be absent.
    pub locale: Option<Text>,
    /// The query's `properties`: text; may be absent.
    pub properties: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesList<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `data_sensitivity`.
    pub fn data_sensitivity(
        mut self,
        data_sensitivity: impl Into<PropertyDataSensitivity>,
    ) -> Self {
        self.data_sensitivity = Some(data_sensitivity.into());
        self
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl Into<Text>) -> Self {
        self.properties = Some(properties.into());
        self
    }
}
crate::runtime::signature! {
    PropertiesList "PropertiesList" -> CollectionResponsePropertyNoPaging {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 data_sensitivity "dataSensitivity" optional = None;
            3 locale "locale" optional = None;
            4 properties "properties" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `locale`.
    pub fn locale(mut self, locale: impl Into<Text>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}
crate::runtime::signature! {
    PropertiesListGroups "PropertiesListGroups" -> PropertiesCollectionResponsePropertyGroupNoPaging {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 locale "locale" optional = None;
        }
        body {}
    }
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
    /// The body, `application/json`: `PropertyUpdate`.
    pub body: PropertyUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        property_name: impl Into<Text>,
        body: impl Into<PropertyUpdate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            property_name: property_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PropertiesUpdate "PropertiesUpdate" -> PropertiesProperty {
        path 2 {
            0 object_type = Text::EMPTY;
            1 property_name = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PropertyGroupUpdate`.
    pub body: PropertyGroupUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesUpdateGroup<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        group_name: impl Into<Text>,
        body: impl Into<PropertyGroupUpdate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            group_name: group_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PropertiesUpdateGroup "PropertiesUpdateGroup" -> PropertiesPropertyGroup {
        path 2 {
            0 object_type = Text::EMPTY;
            1 group_name = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PropertyUpdateInV3`.
    pub body: PropertyUpdateInV3,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertiesUpdateInV3<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        property_name: impl Into<Text>,
        body: impl Into<PropertyUpdateInV3>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            property_name: property_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PropertiesUpdateInV3 "PropertiesUpdateInV3" -> PropertiesProperty {
        path 2 {
            0 object_type = Text::EMPTY;
            1 property_name = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PropertyGroupUpdate`.
    pub body: PropertyGroupUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateGroup<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        group_name: impl Into<Text>,
        body: impl Into<PropertyGroupUpdate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            group_name: group_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateGroup "UpdateGroup" -> PropertyGroup {
        path 2 {
            0 object_type = Text::EMPTY;
            1 group_name = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
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
    /// The body, `application/json`: `PropertiesPropertyUpdate`.
    pub body: PropertiesPropertyUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateIn2026_09<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        property_name: impl Into<Text>,
        body: impl Into<PropertiesPropertyUpdate>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            property_name: property_name.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateIn2026_09 "UpdateIn2026_09" -> Property {
        path 2 {
            0 object_type = Text::EMPTY;
            1 property_name = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
