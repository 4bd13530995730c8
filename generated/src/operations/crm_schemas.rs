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
pub struct CreateAssociation {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `AssociationDefinitionEgg`.
    pub body: AssociationDefinitionEgg,
}
impl<E: Endpoint> Call<CreateAssociation, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<AssociationDefinitionEgg>) -> Self {
        Self::of(CreateAssociation { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for CreateAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateAssociation", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for CreateAssociation {
    type Response = AssociationDefinition;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SchemasArchive {
    /// In the path: text.
    pub object_type: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<SchemasArchive, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self::of(SchemasArchive { object_type: object_type.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for SchemasArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasArchive", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.archived } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.archived }
    }
}
impl Signature for SchemasArchive {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SchemasArchiveAssociation {
    /// In the path: text.
    pub object_type: Text,
    /// In the path: text.
    pub association_identifier: Text,
}
impl<E: Endpoint> Call<SchemasArchiveAssociation, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, association_identifier: impl Into<Text>) -> Self {
        Self::of(SchemasArchiveAssociation {
            object_type: object_type.into(), association_identifier: association_identifier.into(),
        })
    }
}
impl Shaped for SchemasArchiveAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasArchiveAssociation", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, association_identifier: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type, _ => &self.association_identifier }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.association_identifier }
    }
}
impl Signature for SchemasArchiveAssociation {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SchemasBatchRead {
    /// The body, `application/json`: `ObjectSchemaBatchReadRequest`.
    pub body: ObjectSchemaBatchReadRequest,
}
impl<E: Endpoint> Call<SchemasBatchRead, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ObjectSchemaBatchReadRequest>) -> Self {
        Self::of(SchemasBatchRead { body: body.into() })
    }
}
impl Shaped for SchemasBatchRead {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasBatchRead", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SchemasBatchRead {
    type Response = SchemasCollectionResponseObjectSchemaNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in 2026-03.
#[non_exhaustive]
pub struct SchemasBatchReadIn2026_03 {
    /// The body, `application/json`: `ObjectSchemaBatchReadRequest`.
    pub body: ObjectSchemaBatchReadRequest,
}
impl<E: Endpoint> Call<SchemasBatchReadIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ObjectSchemaBatchReadRequest>) -> Self {
        Self::of(SchemasBatchReadIn2026_03 { body: body.into() })
    }
}
impl Shaped for SchemasBatchReadIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasBatchReadIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SchemasBatchReadIn2026_03 {
    type Response = CollectionResponseObjectSchemaNoPagingIn2026_03;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in v3.
#[non_exhaustive]
pub struct SchemasBatchReadInV3 {
    /// The body, `application/json`: `ObjectSchemaBatchReadRequest`.
    pub body: ObjectSchemaBatchReadRequest,
}
impl<E: Endpoint> Call<SchemasBatchReadInV3, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ObjectSchemaBatchReadRequest>) -> Self {
        Self::of(SchemasBatchReadInV3 { body: body.into() })
    }
}
impl Shaped for SchemasBatchReadInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasBatchReadInV3", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SchemasBatchReadInV3 {
    type Response = CollectionResponseObjectSchemaNoPagingInV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SchemasCreate {
    /// The body, `application/json`: `ObjectSchemaEgg`.
    pub body: ObjectSchemaEgg,
}
impl<E: Endpoint> Call<SchemasCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ObjectSchemaEgg>) -> Self { Self::of(SchemasCreate { body: body.into() }) }
}
impl Shaped for SchemasCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SchemasCreate {
    type Response = SchemasObjectSchema;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in 2026-03.
#[non_exhaustive]
pub struct SchemasCreateIn2026_03 {
    /// The body, `application/json`: `SchemasObjectSchemaEgg`.
    pub body: SchemasObjectSchemaEgg,
}
impl<E: Endpoint> Call<SchemasCreateIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<SchemasObjectSchemaEgg>) -> Self {
        Self::of(SchemasCreateIn2026_03 { body: body.into() })
    }
}
impl Shaped for SchemasCreateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SchemasCreateIn2026_03 {
    type Response = ObjectSchemaIn2026_03;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in v3.
#[non_exhaustive]
pub struct SchemasCreateInV3 {
    /// The body, `application/json`: `ObjectSchemaEggInV3`.
    pub body: ObjectSchemaEggInV3,
}
impl<E: Endpoint> Call<SchemasCreateInV3, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ObjectSchemaEggInV3>) -> Self { Self::of(SchemasCreateInV3 { body: body.into() }) }
}
impl Shaped for SchemasCreateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasCreateInV3", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SchemasCreateInV3 {
    type Response = ObjectSchemaInV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SchemasGet {
    /// In the path: text.
    pub object_type: Text,
    /// The query's `includeAssociationDefinitions`: true or false; may be absent.
    pub include_association_definitions: Option<bool>,
    /// The query's `includeAuditMetadata`: true or false; may be absent.
    pub include_audit_metadata: Option<bool>,
    /// The query's `includePropertyDefinitions`: true or false; may be absent.
    pub include_property_definitions: Option<bool>,
}
impl<E: Endpoint> Call<SchemasGet, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self::of(SchemasGet { object_type: object_type.into(), ..Shaped::blank() })
    }
    /// Sets `includeAssociationDefinitions`.
    pub fn include_association_definitions(mut self, include_association_definitions: bool) -> Self {
        self.parts.include_association_definitions = Some(include_association_definitions); self
    }
    /// Sets `includeAuditMetadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.parts.include_audit_metadata = Some(include_audit_metadata); self
    }
    /// Sets `includePropertyDefinitions`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.parts.include_property_definitions = Some(include_property_definitions); self
    }
}
impl Shaped for SchemasGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeAssociationDefinitions", required: false },
            Member { name: "includeAuditMetadata", required: false },
            Member { name: "includePropertyDefinitions", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, include_association_definitions: None, include_audit_metadata: None,
            include_property_definitions: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.include_association_definitions, 2 => &self.include_audit_metadata,
            _ => &self.include_property_definitions,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.include_association_definitions,
            2 => &mut self.include_audit_metadata, _ => &mut self.include_property_definitions,
        }
    }
}
impl Signature for SchemasGet {
    type Response = SchemasObjectSchema;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in 2026-03.
#[non_exhaustive]
pub struct SchemasGetIn2026_03 {
    /// In the path: text.
    pub object_type: Text,
    /// The query's `includeAssociationDefinitions`: true or false; may be absent.
    pub include_association_definitions: Option<bool>,
    /// The query's `includeAuditMetadata`: true or false; may be absent.
    pub include_audit_metadata: Option<bool>,
    /// The query's `includePropertyDefinitions`: true or false; may be absent.
    pub include_property_definitions: Option<bool>,
}
impl<E: Endpoint> Call<SchemasGetIn2026_03, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self::of(SchemasGetIn2026_03 { object_type: object_type.into(), ..Shaped::blank() })
    }
    /// Sets `includeAssociationDefinitions`.
    pub fn include_association_definitions(mut self, include_association_definitions: bool) -> Self {
        self.parts.include_association_definitions = Some(include_association_definitions); self
    }
    /// Sets `includeAuditMetadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.parts.include_audit_metadata = Some(include_audit_metadata); self
    }
    /// Sets `includePropertyDefinitions`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.parts.include_property_definitions = Some(include_property_definitions); self
    }
}
impl Shaped for SchemasGetIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasGetIn2026_03", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeAssociationDefinitions", required: false },
            Member { name: "includeAuditMetadata", required: false },
            Member { name: "includePropertyDefinitions", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, include_association_definitions: None, include_audit_metadata: None,
            include_property_definitions: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.include_association_definitions, 2 => &self.include_audit_metadata,
            _ => &self.include_property_definitions,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.include_association_definitions,
            2 => &mut self.include_audit_metadata, _ => &mut self.include_property_definitions,
        }
    }
}
impl Signature for SchemasGetIn2026_03 {
    type Response = ObjectSchemaIn2026_03;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in v3.
#[non_exhaustive]
pub struct SchemasGetInV3 {
    /// In the path: text.
    pub object_type: Text,
    /// The query's `includeAssociationDefinitions`: true or false; may be absent.
    pub include_association_definitions: Option<bool>,
    /// The query's `includeAuditMetadata`: true or false; may be absent.
    pub include_audit_metadata: Option<bool>,
    /// The query's `includePropertyDefinitions`: true or false; may be absent.
    pub include_property_definitions: Option<bool>,
}
impl<E: Endpoint> Call<SchemasGetInV3, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>) -> Self {
        Self::of(SchemasGetInV3 { object_type: object_type.into(), ..Shaped::blank() })
    }
    /// Sets `includeAssociationDefinitions`.
    pub fn include_association_definitions(mut self, include_association_definitions: bool) -> Self {
        self.parts.include_association_definitions = Some(include_association_definitions); self
    }
    /// Sets `includeAuditMetadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.parts.include_audit_metadata = Some(include_audit_metadata); self
    }
    /// Sets `includePropertyDefinitions`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.parts.include_property_definitions = Some(include_property_definitions); self
    }
}
impl Shaped for SchemasGetInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasGetInV3", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "includeAssociationDefinitions", required: false },
            Member { name: "includeAuditMetadata", required: false },
            Member { name: "includePropertyDefinitions", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type: Text::EMPTY, include_association_definitions: None, include_audit_metadata: None,
            include_property_definitions: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type, 1 => &self.include_association_definitions, 2 => &self.include_audit_metadata,
            _ => &self.include_property_definitions,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type, 1 => &mut self.include_association_definitions,
            2 => &mut self.include_audit_metadata, _ => &mut self.include_property_definitions,
        }
    }
}
impl Signature for SchemasGetInV3 {
    type Response = ObjectSchemaInV3;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct SchemasList {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeAssociationDefinitions`: true or false; may be absent.
    pub include_association_definitions: Option<bool>,
    /// The query's `includeAuditMetadata`: true or false; may be absent.
    pub include_audit_metadata: Option<bool>,
    /// The query's `includePropertyDefinitions`: true or false; may be absent.
    pub include_property_definitions: Option<bool>,
}
impl<E: Endpoint> Call<SchemasList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `includeAssociationDefinitions`.
    pub fn include_association_definitions(mut self, include_association_definitions: bool) -> Self {
        self.parts.include_association_definitions = Some(include_association_definitions); self
    }
    /// Sets `includeAuditMetadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.parts.include_audit_metadata = Some(include_audit_metadata); self
    }
    /// Sets `includePropertyDefinitions`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.parts.include_property_definitions = Some(include_property_definitions); self
    }
}
impl<E: Endpoint> Default for Call<SchemasList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for SchemasList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
            Member { name: "includeAssociationDefinitions", required: false },
            Member { name: "includeAuditMetadata", required: false },
            Member { name: "includePropertyDefinitions", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, include_association_definitions: None, include_audit_metadata: None,
            include_property_definitions: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.include_association_definitions, 2 => &self.include_audit_metadata,
            _ => &self.include_property_definitions,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.include_association_definitions,
            2 => &mut self.include_audit_metadata, _ => &mut self.include_property_definitions,
        }
    }
}
impl Signature for SchemasList {
    type Response = SchemasCollectionResponseObjectSchemaNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in 2026-03.
#[non_exhaustive]
pub struct SchemasListIn2026_03 {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeAssociationDefinitions`: true or false; may be absent.
    pub include_association_definitions: Option<bool>,
    /// The query's `includeAuditMetadata`: true or false; may be absent.
    pub include_audit_metadata: Option<bool>,
    /// The query's `includePropertyDefinitions`: true or false; may be absent.
    pub include_property_definitions: Option<bool>,
}
impl<E: Endpoint> Call<SchemasListIn2026_03, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `includeAssociationDefinitions`.
    pub fn include_association_definitions(mut self, include_association_definitions: bool) -> Self {
        self.parts.include_association_definitions = Some(include_association_definitions); self
    }
    /// Sets `includeAuditMetadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.parts.include_audit_metadata = Some(include_audit_metadata); self
    }
    /// Sets `includePropertyDefinitions`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.parts.include_property_definitions = Some(include_property_definitions); self
    }
}
impl<E: Endpoint> Default for Call<SchemasListIn2026_03, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for SchemasListIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasListIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
            Member { name: "includeAssociationDefinitions", required: false },
            Member { name: "includeAuditMetadata", required: false },
            Member { name: "includePropertyDefinitions", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, include_association_definitions: None, include_audit_metadata: None,
            include_property_definitions: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.include_association_definitions, 2 => &self.include_audit_metadata,
            _ => &self.include_property_definitions,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.include_association_definitions,
            2 => &mut self.include_audit_metadata, _ => &mut self.include_property_definitions,
        }
    }
}
impl Signature for SchemasListIn2026_03 {
    type Response = CollectionResponseObjectSchemaNoPagingIn2026_03;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in v3.
#[non_exhaustive]
pub struct SchemasListInV3 {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `includeAssociationDefinitions`: true or false; may be absent.
    pub include_association_definitions: Option<bool>,
    /// The query's `includeAuditMetadata`: true or false; may be absent.
    pub include_audit_metadata: Option<bool>,
    /// The query's `includePropertyDefinitions`: true or false; may be absent.
    pub include_property_definitions: Option<bool>,
}
impl<E: Endpoint> Call<SchemasListInV3, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `includeAssociationDefinitions`.
    pub fn include_association_definitions(mut self, include_association_definitions: bool) -> Self {
        self.parts.include_association_definitions = Some(include_association_definitions); self
    }
    /// Sets `includeAuditMetadata`.
    pub fn include_audit_metadata(mut self, include_audit_metadata: bool) -> Self {
        self.parts.include_audit_metadata = Some(include_audit_metadata); self
    }
    /// Sets `includePropertyDefinitions`.
    pub fn include_property_definitions(mut self, include_property_definitions: bool) -> Self {
        self.parts.include_property_definitions = Some(include_property_definitions); self
    }
}
impl<E: Endpoint> Default for Call<SchemasListInV3, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for SchemasListInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasListInV3", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "archived", required: false },
            Member { name: "includeAssociationDefinitions", required: false },
            Member { name: "includeAuditMetadata", required: false },
            Member { name: "includePropertyDefinitions", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: None, include_association_definitions: None, include_audit_metadata: None,
            include_property_definitions: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.include_association_definitions, 2 => &self.include_audit_metadata,
            _ => &self.include_property_definitions,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.include_association_definitions,
            2 => &mut self.include_audit_metadata, _ => &mut self.include_property_definitions,
        }
    }
}
impl Signature for SchemasListInV3 {
    type Response = CollectionResponseObjectSchemaNoPagingInV3;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/schemas`, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct SchemasUpdate {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `ObjectTypeDefinitionPatch`.
    pub body: ObjectTypeDefinitionPatch,
}
impl<E: Endpoint> Call<SchemasUpdate, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<ObjectTypeDefinitionPatch>) -> Self {
        Self::of(SchemasUpdate { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for SchemasUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for SchemasUpdate {
    type Response = ObjectTypeDefinition;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/schemas`, in v3.
#[non_exhaustive]
pub struct SchemasUpdateInV3 {
    /// In the path: text.
    pub object_type: Text,
    /// The body, `application/json`: `SchemasObjectTypeDefinitionPatch`.
    pub body: SchemasObjectTypeDefinitionPatch,
}
impl<E: Endpoint> Call<SchemasUpdateInV3, E> {
    /// With all that is required.
    pub fn new(object_type: impl Into<Text>, body: impl Into<SchemasObjectTypeDefinitionPatch>) -> Self {
        Self::of(SchemasUpdateInV3 { object_type: object_type.into(), body: body.into() })
    }
}
impl Shaped for SchemasUpdateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SchemasUpdateInV3", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type, _ => &mut self.body }
    }
}
impl Signature for SchemasUpdateInV3 {
    type Response = SchemasObjectTypeDefinition;
}
