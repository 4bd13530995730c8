// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateAssociation<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `AssociationDefinitionEgg`.
    pub body: AssociationDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateAssociation<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<AssociationDefinitionEgg>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateAssociation "CreateAssociation" -> AssociationDefinition {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SchemasArchive<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasArchive<E> {
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
}
crate::runtime::signature! {
    SchemasArchive "SchemasArchive" -> () {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SchemasArchiveAssociation<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The path's `association_identifier`: text.
    pub association_identifier: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasArchiveAssociation<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        association_identifier: impl Into<Text>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            association_identifier: association_identifier.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SchemasArchiveAssociation "SchemasArchiveAssociation" -> () {
        path 2 {
            0 object_type = Text::EMPTY;
            1 association_identifier = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SchemasBatchRead<E> {
    /// The body, `application/json`: `ObjectSchemaBatchReadRequest`.
    pub body: ObjectSchemaBatchReadRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasBatchRead<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ObjectSchemaBatchReadRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SchemasBatchRead "SchemasBatchRead" -> SchemasCollectionResponseObjectSchemaNoPaging {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in 2026-03.
#[non_exhaustive]
pub struct SchemasBatchReadIn2026_03<E> {
    /// The body, `application/json`: `ObjectSchemaBatchReadRequest`.
    pub body: ObjectSchemaBatchReadRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasBatchReadIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ObjectSchemaBatchReadRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SchemasBatchReadIn2026_03 "SchemasBatchReadIn2026_03" -> CollectionResponseObjectSchemaNoPagingIn2026_03 {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in v3.
#[non_exhaustive]
pub struct SchemasBatchReadInV3<E> {
    /// The body, `application/json`: `ObjectSchemaBatchReadRequest`.
    pub body: ObjectSchemaBatchReadRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasBatchReadInV3<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ObjectSchemaBatchReadRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SchemasBatchReadInV3 "SchemasBatchReadInV3" -> CollectionResponseObjectSchemaNoPagingInV3 {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SchemasCreate<E> {
    /// The body, `application/json`: `ObjectSchemaEgg`.
    pub body: ObjectSchemaEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ObjectSchemaEgg>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SchemasCreate "SchemasCreate" -> SchemasObjectSchema {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in 2026-03.
#[non_exhaustive]
pub struct SchemasCreateIn2026_03<E> {
    /// The body, `application/json`: `SchemasObjectSchemaEgg`.
    pub body: SchemasObjectSchemaEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasCreateIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<SchemasObjectSchemaEgg>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SchemasCreateIn2026_03 "SchemasCreateIn2026_03" -> ObjectSchemaIn2026_03 {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in v3.
#[non_exhaustive]
pub struct SchemasCreateInV3<E> {
    /// The body, `application/json`: `ObjectSchemaEggInV3`.
    pub body: ObjectSchemaEggInV3,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasCreateInV3<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ObjectSchemaEggInV3>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SchemasCreateInV3 "SchemasCreateInV3" -> ObjectSchemaInV3 {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SchemasGet<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `includeAssociationDefinitions`: true or false; may be absent.
    pub include_association_definitions: Option<bool>,
    /// The query's `includeAuditMetadata`: true or false; may be absent.
    pub include_audit_metadata: Option<bool>,
    /// The query's `includePropertyDefinitions`: true or false; may be absent.
    pub include_property_definitions: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasGet<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `include_association_definitions`.
    pub fn include_association_definitions(
        mut self,
        include_association_definitions: bool,
    ) -> Self {
        self.include_association_definitions = Some(include_association_definitions);
        self
    }
    /// Sets `include_audit_metadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata);
        self
    }
    /// Sets `include_property_definitions`.
    pub fn include_property_definitions(
        mut self,
        include_property_definitions: bool,
    ) -> Self {
        self.include_property_definitions = Some(include_property_definitions);
        self
    }
}
crate::runtime::signature! {
    SchemasGet "SchemasGet" -> SchemasObjectSchema {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 include_association_definitions "includeAssociationDefinitions" optional = None;
            2 include_audit_metadata "includeAuditMetadata" optional = None;
            3 include_property_definitions "includePropertyDefinitions" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in 2026-03.
#[non_exhaustive]
pub struct SchemasGetIn2026_03<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `includeAssociationDefinitions`: true or false; may be absent.
    pub include_association_definitions: Option<bool>,
    /// The query's `includeAuditMetadata`: true or false; may be absent.
    pub include_audit_metadata: Option<bool>,
    /// The query's `includePropertyDefinitions`: true or false; may be absent.
    pub include_property_definitions: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasGetIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `include_association_definitions`.
    pub fn include_association_definitions(
        mut self,
        include_association_definitions: bool,
    ) -> Self {
        self.include_association_definitions = Some(include_association_definitions);
        self
    }
    /// Sets `include_audit_metadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata);
        self
    }
    /// Sets `include_property_definitions`.
    pub fn include_property_definitions(
        mut self,
        include_property_definitions: bool,
    ) -> Self {
        self.include_property_definitions = Some(include_property_definitions);
        self
    }
}
crate::runtime::signature! {
    SchemasGetIn2026_03 "SchemasGetIn2026_03" -> ObjectSchemaIn2026_03 {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 include_association_definitions "includeAssociationDefinitions" optional = None;
            2 include_audit_metadata "includeAuditMetadata" optional = None;
            3 include_property_definitions "includePropertyDefinitions" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in v3.
#[non_exhaustive]
pub struct SchemasGetInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The query's `includeAssociationDefinitions`: true or false; may be absent.
    pub include_association_definitions: Option<bool>,
    /// The query's `includeAuditMetadata`: true or false; may be absent.
    pub include_audit_metadata: Option<bool>,
    /// The query's `includePropertyDefinitions`: true or false; may be absent.
    pub include_property_definitions: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasGetInV3<E> {
    /// A request with all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `include_association_definitions`.
    pub fn include_association_definitions(
        mut self,
        include_association_definitions: bool,
    ) -> Self {
        self.include_association_definitions = Some(include_association_definitions);
        self
    }
    /// Sets `include_audit_metadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata);
        self
    }
    /// Sets `include_property_definitions`.
    pub fn include_property_definitions(
        mut self,
        include_property_definitions: bool,
    ) -> Self {
        self.include_property_definitions = Some(include_property_definitions);
        self
    }
}
crate::runtime::signature! {
    SchemasGetInV3 "SchemasGetInV3" -> ObjectSchemaInV3 {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {
            1 include_association_definitions "includeAssociationDefinitions" optional = None;
            2 include_audit_metadata "includeAuditMetadata" optional = None;
            3 include_property_definitions "includePropertyDefinitions" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SchemasList<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeAssociationDefinitions`: true or false; may be absent.
    pub include_association_definitions: Option<bool>,
    /// The query's `includeAuditMetadata`: true or false; may be absent.
    pub include_audit_metadata: Option<bool>,
    /// The query's `includePropertyDefinitions`: true or false; may be absent.
    pub include_property_definitions: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `include_association_definitions`.
    pub fn include_association_definitions(
        mut self,
        include_association_definitions: bool,
    ) -> Self {
        self.include_association_definitions = Some(include_association_definitions);
        self
    }
    /// Sets `include_audit_metadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata);
        self
    }
    /// Sets `include_property_definitions`.
    pub fn include_property_definitions(
        mut self,
        include_property_definitions: bool,
    ) -> Self {
        self.include_property_definitions = Some(include_property_definitions);
        self
    }
}
impl<E: Endpoint> Default for SchemasList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    SchemasList "SchemasList" -> SchemasCollectionResponseObjectSchemaNoPaging {
        path 0 {}
        query {
            0 archived "archived" optional = None;
            1 include_association_definitions "includeAssociationDefinitions" optional = None;
            2 include_audit_metadata "includeAuditMetadata" optional = None;
            3 include_property_definitions "includePropertyDefinitions" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in 2026-03.
#[non_exhaustive]
pub struct SchemasListIn2026_03<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeAssociationDefinitions`: true or false; may be absent.
    pub include_association_definitions: Option<bool>,
    /// The query's `includeAuditMetadata`: true or false; may be absent.
    pub include_audit_metadata: Option<bool>,
    /// The query's `includePropertyDefinitions`: true or false; may be absent.
    pub include_property_definitions: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasListIn2026_03<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `include_association_definitions`.
    pub fn include_association_definitions(
        mut self,
        include_association_definitions: bool,
    ) -> Self {
        self.include_association_definitions = Some(include_association_definitions);
        self
    }
    /// Sets `include_audit_metadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata);
        self
    }
    /// Sets `include_property_definitions`.
    pub fn include_property_definitions(
        mut self,
        include_property_definitions: bool,
    ) -> Self {
        self.include_property_definitions = Some(include_property_definitions);
        self
    }
}
impl<E: Endpoint> Default for SchemasListIn2026_03<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    SchemasListIn2026_03 "SchemasListIn2026_03" -> CollectionResponseObjectSchemaNoPagingIn2026_03 {
        path 0 {}
        query {
            0 archived "archived" optional = None;
            1 include_association_definitions "includeAssociationDefinitions" optional = None;
            2 include_audit_metadata "includeAuditMetadata" optional = None;
            3 include_property_definitions "includePropertyDefinitions" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in v3.
#[non_exhaustive]
pub struct SchemasListInV3<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeAssociationDefinitions`: true or false; may be absent.
    pub include_association_definitions: Option<bool>,
    /// The query's `includeAuditMetadata`: true or false; may be absent.
    pub include_audit_metadata: Option<bool>,
    /// The query's `includePropertyDefinitions`: true or false; may be absent.
    pub include_property_definitions: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasListInV3<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `include_association_definitions`.
    pub fn include_association_definitions(
        mut self,
        include_association_definitions: bool,
    ) -> Self {
        self.include_association_definitions = Some(include_association_definitions);
        self
    }
    /// Sets `include_audit_metadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata);
        self
    }
    /// Sets `include_property_definitions`.
    pub fn include_property_definitions(
        mut self,
        include_property_definitions: bool,
    ) -> Self {
        self.include_property_definitions = Some(include_property_definitions);
        self
    }
}
impl<E: Endpoint> Default for SchemasListInV3<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    SchemasListInV3 "SchemasListInV3" -> CollectionResponseObjectSchemaNoPagingInV3 {
        path 0 {}
        query {
            0 archived "archived" optional = None;
            1 include_association_definitions "includeAssociationDefinitions" optional = None;
            2 include_audit_metadata "includeAuditMetadata" optional = None;
            3 include_property_definitions "includePropertyDefinitions" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct SchemasUpdate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `ObjectTypeDefinitionPatch`.
    pub body: ObjectTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<ObjectTypeDefinitionPatch>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SchemasUpdate "SchemasUpdate" -> ObjectTypeDefinition {
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
/// Published by `crm/schemas`, in v3.
#[non_exhaustive]
pub struct SchemasUpdateInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: `SchemasObjectTypeDefinitionPatch`.
    pub body: SchemasObjectTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasUpdateInV3<E> {
    /// A request with all that is required.
    pub fn new(
        object_type: impl Into<Text>,
        body: impl Into<SchemasObjectTypeDefinitionPatch>,
    ) -> Self {
        Self {
            object_type: object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SchemasUpdateInV3 "SchemasUpdateInV3" -> SchemasObjectTypeDefinition {
        path 1 {
            0 object_type = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
