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
pub struct ArchiveLabelByAssociationTypeId {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// In the path: a whole number.
    pub association_type_id: i64,
}
impl<E: Endpoint> Call<ArchiveLabelByAssociationTypeId, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>, association_type_id: impl Into<i64>,
    ) -> Self {
        Self::of(ArchiveLabelByAssociationTypeId {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(),
            association_type_id: association_type_id.into(),
        })
    }
}
impl Shaped for ArchiveLabelByAssociationTypeId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveLabelByAssociationTypeId", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, association_type_id: 0 }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.association_type_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.association_type_id,
        }
    }
}
impl Signature for ArchiveLabelByAssociationTypeId {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AssociationsSchemaBatchCreateDefinitionConfigurations {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationDefinitionConfigurationCreateRequest`.
    pub body: BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
}
impl<E: Endpoint> Call<AssociationsSchemaBatchCreateDefinitionConfigurations, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationDefinitionConfigurationCreateRequest>,
    ) -> Self {
        Self::of(AssociationsSchemaBatchCreateDefinitionConfigurations {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for AssociationsSchemaBatchCreateDefinitionConfigurations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsSchemaBatchCreateDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl Signature for AssociationsSchemaBatchCreateDefinitionConfigurations {
    type Response = Batch<AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration, AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct AssociationsSchemaBatchPurgeDefinitionConfigurations {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationSpec`.
    pub body: BatchInputPublicAssociationSpec,
}
impl<E: Endpoint> Call<AssociationsSchemaBatchPurgeDefinitionConfigurations, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationSpec>,
    ) -> Self {
        Self::of(AssociationsSchemaBatchPurgeDefinitionConfigurations {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for AssociationsSchemaBatchPurgeDefinitionConfigurations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsSchemaBatchPurgeDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl Signature for AssociationsSchemaBatchPurgeDefinitionConfigurations {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AssociationsSchemaBatchUpdateDefinitionConfigurations {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationDefinitionConfigurationUpdateRequest`.
    pub body: BatchInputPublicAssociationDefinitionConfigurationUpdateRequest,
}
impl<E: Endpoint> Call<AssociationsSchemaBatchUpdateDefinitionConfigurations, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationDefinitionConfigurationUpdateRequest>,
    ) -> Self {
        Self::of(AssociationsSchemaBatchUpdateDefinitionConfigurations {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for AssociationsSchemaBatchUpdateDefinitionConfigurations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsSchemaBatchUpdateDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl Signature for AssociationsSchemaBatchUpdateDefinitionConfigurations {
    type Response = Batch<AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult, AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult>;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AssociationsSchemaCreateLabel {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `PublicAssociationDefinitionCreateRequest`.
    pub body: PublicAssociationDefinitionCreateRequest,
}
impl<E: Endpoint> Call<AssociationsSchemaCreateLabel, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<PublicAssociationDefinitionCreateRequest>,
    ) -> Self {
        Self::of(AssociationsSchemaCreateLabel {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for AssociationsSchemaCreateLabel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsSchemaCreateLabel", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl Signature for AssociationsSchemaCreateLabel {
    type Response = AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AssociationsSchemaListLabels {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
}
impl<E: Endpoint> Call<AssociationsSchemaListLabels, E> {
    /// With all that is required.
    pub fn new(from_object_type: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self::of(AssociationsSchemaListLabels {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(),
        })
    }
}
impl Shaped for AssociationsSchemaListLabels {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsSchemaListLabels", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, _ => &self.to_object_type }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, _ => &mut self.to_object_type }
    }
}
impl Signature for AssociationsSchemaListLabels {
    type Response = AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchPurgeDefinitionConfigurations {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationSpec`.
    pub body: BatchInputPublicAssociationSpec,
}
impl<E: Endpoint> Call<BatchPurgeDefinitionConfigurations, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationSpec>,
    ) -> Self {
        Self::of(BatchPurgeDefinitionConfigurations {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for BatchPurgeDefinitionConfigurations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchPurgeDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl Signature for BatchPurgeDefinitionConfigurations {
    type Response = Batch<BatchResponseVoid, BatchResponseVoid>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct CreateLabelByToObjectType {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `PublicAssociationDefinitionCreateRequestLegacy`.
    pub body: PublicAssociationDefinitionCreateRequestLegacy,
}
impl<E: Endpoint> Call<CreateLabelByToObjectType, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<PublicAssociationDefinitionCreateRequestLegacy>,
    ) -> Self {
        Self::of(CreateLabelByToObjectType {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for CreateLabelByToObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLabelByToObjectType", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl Signature for CreateLabelByToObjectType {
    type Response = CollectionResponseAssociationSpecWithLabelNoPagingLegacy;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct GetLabel {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
}
impl<E: Endpoint> Call<GetLabel, E> {
    /// With all that is required.
    pub fn new(from_object_type: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self::of(GetLabel { from_object_type: from_object_type.into(), to_object_type: to_object_type.into() })
    }
}
impl Shaped for GetLabel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetLabel", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, _ => &self.to_object_type }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, _ => &mut self.to_object_type }
    }
}
impl Signature for GetLabel {
    type Response = CollectionResponseAssociationSpecWithLabelNoPagingLegacy;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v3.
#[non_exhaustive]
pub struct ListTypes {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
}
impl<E: Endpoint> Call<ListTypes, E> {
    /// With all that is required.
    pub fn new(from_object_type: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self::of(ListTypes { from_object_type: from_object_type.into(), to_object_type: to_object_type.into() })
    }
}
impl Shaped for ListTypes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListTypes", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, _ => &self.to_object_type }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, _ => &mut self.to_object_type }
    }
}
impl Signature for ListTypes {
    type Response = CollectionResponsePublicAssociationDefinitionNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct SetLabelsByToObjectType {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `PublicAssociationDefinitionUpdateRequestLegacy`.
    pub body: PublicAssociationDefinitionUpdateRequestLegacy,
}
impl<E: Endpoint> Call<SetLabelsByToObjectType, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<PublicAssociationDefinitionUpdateRequestLegacy>,
    ) -> Self {
        Self::of(SetLabelsByToObjectType {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for SetLabelsByToObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetLabelsByToObjectType", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, body: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, 1 => &self.to_object_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, 1 => &mut self.to_object_type, _ => &mut self.body }
    }
}
impl Signature for SetLabelsByToObjectType {
    type Response = ();
}
