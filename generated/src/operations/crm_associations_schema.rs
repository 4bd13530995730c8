// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult,
    AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration,
    AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging,
    BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
    BatchInputPublicAssociationDefinitionConfigurationUpdateRequest, BatchInputPublicAssociationSpec,
    BatchResponseVoid, CollectionResponseAssociationSpecWithLabelNoPagingLegacy,
    CollectionResponsePublicAssociationDefinitionNoPaging, PublicAssociationDefinitionCreateRequest,
    PublicAssociationDefinitionCreateRequestLegacy, PublicAssociationDefinitionUpdateRequestLegacy,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct ArchiveLabelByAssociationTypeId<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `association_type_id`: a whole number.
    pub association_type_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveLabelByAssociationTypeId<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>, association_type_id: impl Into<i64>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(),
            association_type_id: association_type_id.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ArchiveLabelByAssociationTypeId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveLabelByAssociationTypeId", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, association_type_id: 0,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.association_type_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.association_type_id,
        }
    }
}
impl<E: Endpoint> Signature for ArchiveLabelByAssociationTypeId<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AssociationsSchemaBatchCreateDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationDefinitionConfigurationCreateRequest`.
    pub body: BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsSchemaBatchCreateDefinitionConfigurations<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationDefinitionConfigurationCreateRequest>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for AssociationsSchemaBatchCreateDefinitionConfigurations<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsSchemaBatchCreateDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for AssociationsSchemaBatchCreateDefinitionConfigurations<E> {
    type Response = AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct AssociationsSchemaBatchPurgeDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationSpec`.
    pub body: BatchInputPublicAssociationSpec,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsSchemaBatchPurgeDefinitionConfigurations<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationSpec>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for AssociationsSchemaBatchPurgeDefinitionConfigurations<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsSchemaBatchPurgeDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for AssociationsSchemaBatchPurgeDefinitionConfigurations<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AssociationsSchemaBatchUpdateDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationDefinitionConfigurationUpdateRequest`.
    pub body: BatchInputPublicAssociationDefinitionConfigurationUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsSchemaBatchUpdateDefinitionConfigurations<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationDefinitionConfigurationUpdateRequest>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for AssociationsSchemaBatchUpdateDefinitionConfigurations<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsSchemaBatchUpdateDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for AssociationsSchemaBatchUpdateDefinitionConfigurations<E> {
    type Response = AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AssociationsSchemaCreateLabel<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `PublicAssociationDefinitionCreateRequest`.
    pub body: PublicAssociationDefinitionCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsSchemaCreateLabel<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<PublicAssociationDefinitionCreateRequest>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for AssociationsSchemaCreateLabel<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsSchemaCreateLabel", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for AssociationsSchemaCreateLabel<E> {
    type Response = AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AssociationsSchemaListLabels<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsSchemaListLabels<E> {
    /// With all that is required.
    pub fn new(from_object_type: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self { from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for AssociationsSchemaListLabels<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsSchemaListLabels", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, _ => &self.to_object_type }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, _ => &mut self.to_object_type }
    }
}
impl<E: Endpoint> Signature for AssociationsSchemaListLabels<E> {
    type Response = AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchPurgeDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationSpec`.
    pub body: BatchInputPublicAssociationSpec,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchPurgeDefinitionConfigurations<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationSpec>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for BatchPurgeDefinitionConfigurations<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchPurgeDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for BatchPurgeDefinitionConfigurations<E> {
    type Response = BatchResponseVoid;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct CreateLabelByToObjectType<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `PublicAssociationDefinitionCreateRequestLegacy`.
    pub body: PublicAssociationDefinitionCreateRequestLegacy,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLabelByToObjectType<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<PublicAssociationDefinitionCreateRequestLegacy>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for CreateLabelByToObjectType<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLabelByToObjectType", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateLabelByToObjectType<E> {
    type Response = CollectionResponseAssociationSpecWithLabelNoPagingLegacy;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct GetLabel<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetLabel<E> {
    /// With all that is required.
    pub fn new(from_object_type: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self { from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetLabel<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLabel", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, _ => &self.to_object_type }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, _ => &mut self.to_object_type }
    }
}
impl<E: Endpoint> Signature for GetLabel<E> {
    type Response = CollectionResponseAssociationSpecWithLabelNoPagingLegacy;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v3.
#[non_exhaustive]
pub struct ListTypes<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListTypes<E> {
    /// With all that is required.
    pub fn new(from_object_type: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self { from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ListTypes<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListTypes", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, _ => &self.to_object_type }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, _ => &mut self.to_object_type }
    }
}
impl<E: Endpoint> Signature for ListTypes<E> {
    type Response = CollectionResponsePublicAssociationDefinitionNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct SetLabelsByToObjectType<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `PublicAssociationDefinitionUpdateRequestLegacy`.
    pub body: PublicAssociationDefinitionUpdateRequestLegacy,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetLabelsByToObjectType<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<PublicAssociationDefinitionUpdateRequestLegacy>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetLabelsByToObjectType<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetLabelsByToObjectType", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetLabelsByToObjectType<E> {
    type Response = ();
}

crate::runtime::operation_traits! {
    ArchiveLabelByAssociationTypeId, AssociationsSchemaBatchCreateDefinitionConfigurations,
    AssociationsSchemaBatchPurgeDefinitionConfigurations, AssociationsSchemaBatchUpdateDefinitionConfigurations,
    AssociationsSchemaCreateLabel, AssociationsSchemaListLabels, BatchPurgeDefinitionConfigurations,
    CreateLabelByToObjectType, GetLabel, ListTypes, SetLabelsByToObjectType,
}
