// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationsBatchResponseLabelsBetweenObjectPair, AssociationsBatchResponsePublicAssociationMultiWithLabel,
    BatchInputPublicAssociation, BatchInputPublicAssociationMultiArchive, BatchInputPublicAssociationMultiPost,
    BatchInputPublicDefaultAssociationMultiPost, BatchInputPublicFetchAssociationsBatchRequest,
    BatchInputPublicObjectId, BatchResponse, BatchResponseLabelsBetweenObjectPair,
    BatchResponseLabelsBetweenObjectPairWithErrors, BatchResponsePublicAssociation,
    BatchResponsePublicAssociationMulti, BatchResponsePublicAssociationMultiWithErrors,
    BatchResponsePublicAssociationMultiWithLabel, BatchResponsePublicAssociationMultiWithLabelWithErrors,
    BatchResponsePublicAssociationWithErrors, BatchResponsePublicDefaultAssociation, BatchResponseVoid,
    ReportCreationResponse,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct AssociationsBatchArchive<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationMultiArchive`.
    pub body: BatchInputPublicAssociationMultiArchive,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsBatchArchive<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiArchive>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for AssociationsBatchArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsBatchArchive", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for AssociationsBatchArchive<E> {
    type Response = BatchResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in 2026-09.
#[non_exhaustive]
pub struct AssociationsBatchArchiveLabels<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsBatchArchiveLabels<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for AssociationsBatchArchiveLabels<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsBatchArchiveLabels", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for AssociationsBatchArchiveLabels<E> {
    type Response = BatchResponseVoid;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct AssociationsBatchCreate<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsBatchCreate<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for AssociationsBatchCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsBatchCreate", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for AssociationsBatchCreate<E> {
    type Response = Batch<BatchResponseLabelsBetweenObjectPair, BatchResponseLabelsBetweenObjectPairWithErrors>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct AssociationsBatchRead<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicFetchAssociationsBatchRequest`.
    pub body: BatchInputPublicFetchAssociationsBatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsBatchRead<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicFetchAssociationsBatchRequest>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for AssociationsBatchRead<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsBatchRead", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for AssociationsBatchRead<E> {
    type Response = Batch<BatchResponsePublicAssociationMultiWithLabel, BatchResponsePublicAssociationMultiWithLabelWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in 2026-09.
#[non_exhaustive]
pub struct BatchArchiveIn2026_09<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationMultiArchive`.
    pub body: BatchInputPublicAssociationMultiArchive,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveIn2026_09<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiArchive>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for BatchArchiveIn2026_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveIn2026_09", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for BatchArchiveIn2026_09<E> {
    type Response = BatchResponseVoid;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchArchiveInV3<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociation`.
    pub body: BatchInputPublicAssociation,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveInV3<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociation>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for BatchArchiveInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveInV3", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for BatchArchiveInV3<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v4.
#[non_exhaustive]
pub struct BatchArchiveInV4<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationMultiArchive`.
    pub body: BatchInputPublicAssociationMultiArchive,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveInV4<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiArchive>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for BatchArchiveInV4<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveInV4", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for BatchArchiveInV4<E> {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct BatchArchiveLabels<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveLabels<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for BatchArchiveLabels<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveLabels", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for BatchArchiveLabels<E> {
    type Response = BatchResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v4.
#[non_exhaustive]
pub struct BatchArchiveLabelsInV4<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveLabelsInV4<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for BatchArchiveLabelsInV4<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveLabelsInV4", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for BatchArchiveLabelsInV4<E> {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchCreateAssociateDefault<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicDefaultAssociationMultiPost`.
    pub body: BatchInputPublicDefaultAssociationMultiPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateAssociateDefault<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicDefaultAssociationMultiPost>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for BatchCreateAssociateDefault<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateAssociateDefault", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for BatchCreateAssociateDefault<E> {
    type Response = BatchResponsePublicDefaultAssociation;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in 2026-09.
#[non_exhaustive]
pub struct BatchCreateIn2026_09<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateIn2026_09<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for BatchCreateIn2026_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateIn2026_09", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for BatchCreateIn2026_09<E> {
    type Response = AssociationsBatchResponseLabelsBetweenObjectPair;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchCreateInV3<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicAssociation`.
    pub body: BatchInputPublicAssociation,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateInV3<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociation>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for BatchCreateInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateInV3", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for BatchCreateInV3<E> {
    type Response = Batch<BatchResponsePublicAssociation, BatchResponsePublicAssociationWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in 2026-09.
#[non_exhaustive]
pub struct BatchReadIn2026_09<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicFetchAssociationsBatchRequest`.
    pub body: BatchInputPublicFetchAssociationsBatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadIn2026_09<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicFetchAssociationsBatchRequest>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for BatchReadIn2026_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadIn2026_09", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for BatchReadIn2026_09<E> {
    type Response = AssociationsBatchResponsePublicAssociationMultiWithLabel;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchReadInV3<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: a `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadInV3<E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicObjectId>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for BatchReadInV3<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadInV3", kind: Kind::Operation(Parts { path: 2, query: &[
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
impl<E: Endpoint> Signature for BatchReadInV3<E> {
    type Response = Batch<BatchResponsePublicAssociationMulti, BatchResponsePublicAssociationMultiWithErrors>;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CreateUsageHighUsageReport<E> {
    /// The path's `user_id`: a whole number.
    pub user_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateUsageHighUsageReport<E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<i64>) -> Self { Self { user_id: user_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateUsageHighUsageReport<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateUsageHighUsageReport", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { user_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.user_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.user_id } }
}
impl<E: Endpoint> Signature for CreateUsageHighUsageReport<E> {
    type Response = ReportCreationResponse;
}

crate::runtime::operation_traits! {
    AssociationsBatchArchive, AssociationsBatchArchiveLabels, AssociationsBatchCreate, AssociationsBatchRead,
    BatchArchiveIn2026_09, BatchArchiveInV3, BatchArchiveInV4, BatchArchiveLabels, BatchArchiveLabelsInV4,
    BatchCreateAssociateDefault, BatchCreateIn2026_09, BatchCreateInV3, BatchReadIn2026_09, BatchReadInV3,
    CreateUsageHighUsageReport,
}
