// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationDefinition, AssociationDefinitionEgg, CollectionResponseObjectSchemaNoPagingIn2026_03,
    CollectionResponseObjectSchemaNoPagingInV3, ObjectSchemaBatchReadRequest, ObjectSchemaEgg, ObjectSchemaEggInV3,
    ObjectSchemaIn2026_03, ObjectSchemaInV3, ObjectTypeDefinition, ObjectTypeDefinitionPatch,
    SchemasCollectionResponseObjectSchemaNoPaging, SchemasObjectSchema, SchemasObjectSchemaEgg,
    SchemasObjectTypeDefinition, SchemasObjectTypeDefinitionPatch,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateAssociation<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `AssociationDefinitionEgg`.
    pub body: AssociationDefinitionEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateAssociation<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<AssociationDefinitionEgg>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateAssociation<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAssociation", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateAssociation<E> {
    type Response = AssociationDefinition;
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
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self { Self { object_type: object_type.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for SchemasArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasArchive", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.archived } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for SchemasArchive<E> {
    type Response = ();
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
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, association_identifier: impl Into<Text>) -> Self {
        Self {
            object_type: object_type.into(), association_identifier: association_identifier.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SchemasArchiveAssociation<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasArchiveAssociation", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, association_identifier: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, _ => &self.association_identifier }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.association_identifier }
    }
}
impl<E: Endpoint> Signature for SchemasArchiveAssociation<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SchemasBatchRead<E> {
    /// The body, `application/json`: a `ObjectSchemaBatchReadRequest`.
    pub body: ObjectSchemaBatchReadRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasBatchRead<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ObjectSchemaBatchReadRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SchemasBatchRead<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SchemasBatchRead<E> {
    type Response = SchemasCollectionResponseObjectSchemaNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in 2026-03.
#[non_exhaustive]
pub struct SchemasBatchReadIn2026_03<E> {
    /// The body, `application/json`: a `ObjectSchemaBatchReadRequest`.
    pub body: ObjectSchemaBatchReadRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasBatchReadIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ObjectSchemaBatchReadRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SchemasBatchReadIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasBatchReadIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SchemasBatchReadIn2026_03<E> {
    type Response = CollectionResponseObjectSchemaNoPagingIn2026_03;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in v3.
#[non_exhaustive]
pub struct SchemasBatchReadInV3<E> {
    /// The body, `application/json`: a `ObjectSchemaBatchReadRequest`.
    pub body: ObjectSchemaBatchReadRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasBatchReadInV3<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ObjectSchemaBatchReadRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SchemasBatchReadInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasBatchReadInV3", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SchemasBatchReadInV3<E> {
    type Response = CollectionResponseObjectSchemaNoPagingInV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SchemasCreate<E> {
    /// The body, `application/json`: a `ObjectSchemaEgg`.
    pub body: ObjectSchemaEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ObjectSchemaEgg>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for SchemasCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SchemasCreate<E> {
    type Response = SchemasObjectSchema;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in 2026-03.
#[non_exhaustive]
pub struct SchemasCreateIn2026_03<E> {
    /// The body, `application/json`: a `SchemasObjectSchemaEgg`.
    pub body: SchemasObjectSchemaEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasCreateIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<SchemasObjectSchemaEgg>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for SchemasCreateIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SchemasCreateIn2026_03<E> {
    type Response = ObjectSchemaIn2026_03;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in v3.
#[non_exhaustive]
pub struct SchemasCreateInV3<E> {
    /// The body, `application/json`: a `ObjectSchemaEggInV3`.
    pub body: ObjectSchemaEggInV3,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasCreateInV3<E> {
    /// With all that is required.
    pub fn new(body: impl Into<ObjectSchemaEggInV3>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for SchemasCreateInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasCreateInV3", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SchemasCreateInV3<E> {
    type Response = ObjectSchemaInV3;
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
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self { Self { object_type: object_type.into(), ..Shaped::blank() } }
    /// Sets `includeAssociationDefinitions`.
    pub fn include_association_definitions(mut self, include_association_definitions: bool) -> Self {
        self.include_association_definitions = Some(include_association_definitions); self
    }
    /// Sets `includeAuditMetadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata); self
    }
    /// Sets `includePropertyDefinitions`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.include_property_definitions = Some(include_property_definitions); self
    }
}
impl<E: Endpoint> Shaped for SchemasGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeAssociationDefinitions", required: false },
            Member { name: "includeAuditMetadata", required: false },
            Member { name: "includePropertyDefinitions", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, include_association_definitions: None, include_audit_metadata: None,
            include_property_definitions: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.include_association_definitions, 2 => &self.include_audit_metadata,
            _ => &self.include_property_definitions,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.include_association_definitions,
            2 => &mut self.include_audit_metadata, _ => &mut self.include_property_definitions,
        }
    }
}
impl<E: Endpoint> Signature for SchemasGet<E> {
    type Response = SchemasObjectSchema;
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
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self { Self { object_type: object_type.into(), ..Shaped::blank() } }
    /// Sets `includeAssociationDefinitions`.
    pub fn include_association_definitions(mut self, include_association_definitions: bool) -> Self {
        self.include_association_definitions = Some(include_association_definitions); self
    }
    /// Sets `includeAuditMetadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata); self
    }
    /// Sets `includePropertyDefinitions`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.include_property_definitions = Some(include_property_definitions); self
    }
}
impl<E: Endpoint> Shaped for SchemasGetIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasGetIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeAssociationDefinitions", required: false },
            Member { name: "includeAuditMetadata", required: false },
            Member { name: "includePropertyDefinitions", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, include_association_definitions: None, include_audit_metadata: None,
            include_property_definitions: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.include_association_definitions, 2 => &self.include_audit_metadata,
            _ => &self.include_property_definitions,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.include_association_definitions,
            2 => &mut self.include_audit_metadata, _ => &mut self.include_property_definitions,
        }
    }
}
impl<E: Endpoint> Signature for SchemasGetIn2026_03<E> {
    type Response = ObjectSchemaIn2026_03;
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
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self { Self { object_type: object_type.into(), ..Shaped::blank() } }
    /// Sets `includeAssociationDefinitions`.
    pub fn include_association_definitions(mut self, include_association_definitions: bool) -> Self {
        self.include_association_definitions = Some(include_association_definitions); self
    }
    /// Sets `includeAuditMetadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata); self
    }
    /// Sets `includePropertyDefinitions`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.include_property_definitions = Some(include_property_definitions); self
    }
}
impl<E: Endpoint> Shaped for SchemasGetInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasGetInV3", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeAssociationDefinitions", required: false },
            Member { name: "includeAuditMetadata", required: false },
            Member { name: "includePropertyDefinitions", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, include_association_definitions: None, include_audit_metadata: None,
            include_property_definitions: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.include_association_definitions, 2 => &self.include_audit_metadata,
            _ => &self.include_property_definitions,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.include_association_definitions,
            2 => &mut self.include_audit_metadata, _ => &mut self.include_property_definitions,
        }
    }
}
impl<E: Endpoint> Signature for SchemasGetInV3<E> {
    type Response = ObjectSchemaInV3;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `includeAssociationDefinitions`.
    pub fn include_association_definitions(mut self, include_association_definitions: bool) -> Self {
        self.include_association_definitions = Some(include_association_definitions); self
    }
    /// Sets `includeAuditMetadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata); self
    }
    /// Sets `includePropertyDefinitions`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.include_property_definitions = Some(include_property_definitions); self
    }
}
impl<E: Endpoint> Default for SchemasList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for SchemasList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
            Member { name: "includeAssociationDefinitions", required: false },
            Member { name: "includeAuditMetadata", required: false },
            Member { name: "includePropertyDefinitions", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            archived: None, include_association_definitions: None, include_audit_metadata: None,
            include_property_definitions: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.include_association_definitions, 2 => &self.include_audit_metadata,
            _ => &self.include_property_definitions,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.include_association_definitions,
            2 => &mut self.include_audit_metadata, _ => &mut self.include_property_definitions,
        }
    }
}
impl<E: Endpoint> Signature for SchemasList<E> {
    type Response = SchemasCollectionResponseObjectSchemaNoPaging;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `includeAssociationDefinitions`.
    pub fn include_association_definitions(mut self, include_association_definitions: bool) -> Self {
        self.include_association_definitions = Some(include_association_definitions); self
    }
    /// Sets `includeAuditMetadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata); self
    }
    /// Sets `includePropertyDefinitions`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.include_property_definitions = Some(include_property_definitions); self
    }
}
impl<E: Endpoint> Default for SchemasListIn2026_03<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for SchemasListIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasListIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
            Member { name: "includeAssociationDefinitions", required: false },
            Member { name: "includeAuditMetadata", required: false },
            Member { name: "includePropertyDefinitions", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            archived: None, include_association_definitions: None, include_audit_metadata: None,
            include_property_definitions: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.include_association_definitions, 2 => &self.include_audit_metadata,
            _ => &self.include_property_definitions,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.include_association_definitions,
            2 => &mut self.include_audit_metadata, _ => &mut self.include_property_definitions,
        }
    }
}
impl<E: Endpoint> Signature for SchemasListIn2026_03<E> {
    type Response = CollectionResponseObjectSchemaNoPagingIn2026_03;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `includeAssociationDefinitions`.
    pub fn include_association_definitions(mut self, include_association_definitions: bool) -> Self {
        self.include_association_definitions = Some(include_association_definitions); self
    }
    /// Sets `includeAuditMetadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.include_audit_metadata = Some(include_audit_metadata); self
    }
    /// Sets `includePropertyDefinitions`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.include_property_definitions = Some(include_property_definitions); self
    }
}
impl<E: Endpoint> Default for SchemasListInV3<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for SchemasListInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasListInV3", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
            Member { name: "includeAssociationDefinitions", required: false },
            Member { name: "includeAuditMetadata", required: false },
            Member { name: "includePropertyDefinitions", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            archived: None, include_association_definitions: None, include_audit_metadata: None,
            include_property_definitions: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.include_association_definitions, 2 => &self.include_audit_metadata,
            _ => &self.include_property_definitions,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.include_association_definitions,
            2 => &mut self.include_audit_metadata, _ => &mut self.include_property_definitions,
        }
    }
}
impl<E: Endpoint> Signature for SchemasListInV3<E> {
    type Response = CollectionResponseObjectSchemaNoPagingInV3;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct SchemasUpdate<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `ObjectTypeDefinitionPatch`.
    pub body: ObjectTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasUpdate<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<ObjectTypeDefinitionPatch>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SchemasUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SchemasUpdate<E> {
    type Response = ObjectTypeDefinition;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in v3.
#[non_exhaustive]
pub struct SchemasUpdateInV3<E> {
    /// The path's `object_type`: text.
    pub object_type: Text,
    /// The body, `application/json`: a `SchemasObjectTypeDefinitionPatch`.
    pub body: SchemasObjectTypeDefinitionPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SchemasUpdateInV3<E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<SchemasObjectTypeDefinitionPatch>) -> Self {
        Self { object_type: object_type.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SchemasUpdateInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasUpdateInV3", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SchemasUpdateInV3<E> {
    type Response = SchemasObjectTypeDefinition;
}

crate::runtime::operation_traits! {
    CreateAssociation, SchemasArchive, SchemasArchiveAssociation, SchemasBatchRead, SchemasBatchReadIn2026_03,
    SchemasBatchReadInV3, SchemasCreate, SchemasCreateIn2026_03, SchemasCreateInV3, SchemasGet, SchemasGetIn2026_03,
    SchemasGetInV3, SchemasList, SchemasListIn2026_03, SchemasListInV3, SchemasUpdate, SchemasUpdateInV3,
}
