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
pub struct ArchiveLabel<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `association_type_id`: a whole number.
    pub association_type_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveLabel<E> {
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
impl<E: Endpoint> Shaped for ArchiveLabel<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveLabel", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
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
impl<E: Endpoint> Signature for ArchiveLabel<E> {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchCreateDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationDefinitionConfigurationCreateRequest`.
    pub body: BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateDefinitionConfigurations<E> {
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
impl<E: Endpoint> Shaped for BatchCreateDefinitionConfigurations<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for BatchCreateDefinitionConfigurations<E> {
    type Response = Batch<BatchResponsePublicAssociationDefinitionUserConfiguration, BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchUpdateDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationDefinitionConfigurationUpdateRequest`.
    pub body: BatchInputPublicAssociationDefinitionConfigurationUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateDefinitionConfigurations<E> {
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
impl<E: Endpoint> Shaped for BatchUpdateDefinitionConfigurations<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchUpdateDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for BatchUpdateDefinitionConfigurations<E> {
    type Response = Batch<BatchResponsePublicAssociationDefinitionConfigurationUpdateResult, BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CreateLabel<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `PublicAssociationDefinitionCreateRequest`.
    pub body: PublicAssociationDefinitionCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLabel<E> {
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
impl<E: Endpoint> Shaped for CreateLabel<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateLabel", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for CreateLabel<E> {
    type Response = CollectionResponseAssociationSpecWithLabelNoPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct CrmBatchPurgeDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationSpec`.
    pub body: BatchInputPublicAssociationSpec,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchPurgeDefinitionConfigurations<E> {
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
impl<E: Endpoint> Shaped for CrmBatchPurgeDefinitionConfigurations<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CrmBatchPurgeDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for CrmBatchPurgeDefinitionConfigurations<E> {
    type Response = BatchResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct GetDefinitionConfigurationAll<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetDefinitionConfigurationAll<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for GetDefinitionConfigurationAll<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetDefinitionConfigurationAll<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetDefinitionConfigurationAll", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for GetDefinitionConfigurationAll<E> {
    type Response = CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct ListDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListDefinitionConfigurations<E> {
    /// With all that is required.
    pub fn new(from_object_type: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self { from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ListDefinitionConfigurations<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListDefinitionConfigurations", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for ListDefinitionConfigurations<E> {
    type Response = CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct ListLabels<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListLabels<E> {
    /// With all that is required.
    pub fn new(from_object_type: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self { from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ListLabels<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListLabels", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { from_object_type: Text::EMPTY, to_object_type: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type, _ => &self.to_object_type }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type, _ => &mut self.to_object_type }
    }
}
impl<E: Endpoint> Signature for ListLabels<E> {
    type Response = CollectionResponseAssociationSpecWithLabelNoPaging;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct SetLabels<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `PublicAssociationDefinitionUpdateRequest`.
    pub body: PublicAssociationDefinitionUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetLabels<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<PublicAssociationDefinitionUpdateRequest>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetLabels<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetLabels", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for SetLabels<E> {
    type Response = ();
}

crate::runtime::operation_traits! {
    ArchiveLabel, BatchCreateDefinitionConfigurations, BatchUpdateDefinitionConfigurations, CreateLabel,
    CrmBatchPurgeDefinitionConfigurations, GetDefinitionConfigurationAll, ListDefinitionConfigurations, ListLabels,
    SetLabels,
}
