// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
    BatchInputPublicAssociationDefinitionConfigurationUpdateRequest, BatchInputPublicAssociationSpec, BatchResponse,
    BatchResponsePublicAssociationDefinitionConfigurationUpdateResult,
    BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors,
    BatchResponsePublicAssociationDefinitionUserConfiguration,
    BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors,
    CollectionResponseAssociationSpecWithLabelNoPaging,
    CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging, PublicAssociationDefinitionCreateRequest,
    PublicAssociationDefinitionUpdateRequest,
};

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct ArchiveLabel {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// In the path: a whole number.
    pub association_type_id: i64,
}
impl<E: Endpoint> Call<ArchiveLabel, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>, association_type_id: impl Into<i64>,
    ) -> Self {
        Self::of(ArchiveLabel {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(),
            association_type_id: association_type_id.into(),
        })
    }
}
impl Shaped for ArchiveLabel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveLabel", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
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
impl Signature for ArchiveLabel {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchCreateDefinitionConfigurations {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationDefinitionConfigurationCreateRequest`.
    pub body: BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
}
impl<E: Endpoint> Call<BatchCreateDefinitionConfigurations, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationDefinitionConfigurationCreateRequest>,
    ) -> Self {
        Self::of(BatchCreateDefinitionConfigurations {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for BatchCreateDefinitionConfigurations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for BatchCreateDefinitionConfigurations {
    type Response = Batch<BatchResponsePublicAssociationDefinitionUserConfiguration, BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchUpdateDefinitionConfigurations {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationDefinitionConfigurationUpdateRequest`.
    pub body: BatchInputPublicAssociationDefinitionConfigurationUpdateRequest,
}
impl<E: Endpoint> Call<BatchUpdateDefinitionConfigurations, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationDefinitionConfigurationUpdateRequest>,
    ) -> Self {
        Self::of(BatchUpdateDefinitionConfigurations {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for BatchUpdateDefinitionConfigurations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for BatchUpdateDefinitionConfigurations {
    type Response = Batch<BatchResponsePublicAssociationDefinitionConfigurationUpdateResult, BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CreateLabel {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `PublicAssociationDefinitionCreateRequest`.
    pub body: PublicAssociationDefinitionCreateRequest,
}
impl<E: Endpoint> Call<CreateLabel, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<PublicAssociationDefinitionCreateRequest>,
    ) -> Self {
        Self::of(CreateLabel {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for CreateLabel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLabel", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for CreateLabel {
    type Response = CollectionResponseAssociationSpecWithLabelNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct CrmBatchPurgeDefinitionConfigurations {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationSpec`.
    pub body: BatchInputPublicAssociationSpec,
}
impl<E: Endpoint> Call<CrmBatchPurgeDefinitionConfigurations, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationSpec>,
    ) -> Self {
        Self::of(CrmBatchPurgeDefinitionConfigurations {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for CrmBatchPurgeDefinitionConfigurations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchPurgeDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for CrmBatchPurgeDefinitionConfigurations {
    type Response = Batch<BatchResponse, BatchResponse>;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct GetDefinitionConfigurationAll {}
impl<E: Endpoint> Call<GetDefinitionConfigurationAll, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<GetDefinitionConfigurationAll, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetDefinitionConfigurationAll {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetDefinitionConfigurationAll", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for GetDefinitionConfigurationAll {
    type Response = CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct ListDefinitionConfigurations {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
}
impl<E: Endpoint> Call<ListDefinitionConfigurations, E> {
    /// With all that is required.
    pub fn new(from_object_type: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self::of(ListDefinitionConfigurations {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(),
        })
    }
}
impl Shaped for ListDefinitionConfigurations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, _ => &self.to_object_type }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, _ => &mut self.to_object_type }
    }
}
impl Signature for ListDefinitionConfigurations {
    type Response = CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct ListLabels {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
}
impl<E: Endpoint> Call<ListLabels, E> {
    /// With all that is required.
    pub fn new(from_object_type: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self::of(ListLabels { from_object_type: from_object_type.into(), to_object_type: to_object_type.into() })
    }
}
impl Shaped for ListLabels {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListLabels", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, _ => &self.to_object_type }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, _ => &mut self.to_object_type }
    }
}
impl Signature for ListLabels {
    type Response = CollectionResponseAssociationSpecWithLabelNoPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct SetLabels {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `PublicAssociationDefinitionUpdateRequest`.
    pub body: PublicAssociationDefinitionUpdateRequest,
}
impl<E: Endpoint> Call<SetLabels, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<PublicAssociationDefinitionUpdateRequest>,
    ) -> Self {
        Self::of(SetLabels {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for SetLabels {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetLabels", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for SetLabels {
    type Response = ();
}
