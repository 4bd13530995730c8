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
pub struct AssociationsBatchArchive {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiArchive`.
    pub body: BatchInputPublicAssociationMultiArchive,
}
impl<E: Endpoint> Call<AssociationsBatchArchive, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiArchive>,
    ) -> Self {
        Self::of(AssociationsBatchArchive {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for AssociationsBatchArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsBatchArchive", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for AssociationsBatchArchive {
    type Response = Batch<BatchResponse, BatchResponse>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in 2026-09.
#[non_exhaustive]
pub struct AssociationsBatchArchiveLabels {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
}
impl<E: Endpoint> Call<AssociationsBatchArchiveLabels, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self::of(AssociationsBatchArchiveLabels {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for AssociationsBatchArchiveLabels {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsBatchArchiveLabels", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for AssociationsBatchArchiveLabels {
    type Response = Batch<BatchResponseVoid, BatchResponseVoid>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct AssociationsBatchCreate {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
}
impl<E: Endpoint> Call<AssociationsBatchCreate, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self::of(AssociationsBatchCreate {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for AssociationsBatchCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsBatchCreate", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for AssociationsBatchCreate {
    type Response = Batch<BatchResponseLabelsBetweenObjectPair, BatchResponseLabelsBetweenObjectPairWithErrors>;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct AssociationsBatchRead {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicFetchAssociationsBatchRequest`.
    pub body: BatchInputPublicFetchAssociationsBatchRequest,
}
impl<E: Endpoint> Call<AssociationsBatchRead, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicFetchAssociationsBatchRequest>,
    ) -> Self {
        Self::of(AssociationsBatchRead {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for AssociationsBatchRead {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationsBatchRead", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for AssociationsBatchRead {
    type Response = Batch<BatchResponsePublicAssociationMultiWithLabel, BatchResponsePublicAssociationMultiWithLabelWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in 2026-09.
#[non_exhaustive]
pub struct BatchArchiveIn2026_09 {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiArchive`.
    pub body: BatchInputPublicAssociationMultiArchive,
}
impl<E: Endpoint> Call<BatchArchiveIn2026_09, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiArchive>,
    ) -> Self {
        Self::of(BatchArchiveIn2026_09 {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for BatchArchiveIn2026_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveIn2026_09", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for BatchArchiveIn2026_09 {
    type Response = Batch<BatchResponseVoid, BatchResponseVoid>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchArchiveInV3 {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociation`.
    pub body: BatchInputPublicAssociation,
}
impl<E: Endpoint> Call<BatchArchiveInV3, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociation>,
    ) -> Self {
        Self::of(BatchArchiveInV3 {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for BatchArchiveInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveInV3", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for BatchArchiveInV3 {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v4.
#[non_exhaustive]
pub struct BatchArchiveInV4 {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiArchive`.
    pub body: BatchInputPublicAssociationMultiArchive,
}
impl<E: Endpoint> Call<BatchArchiveInV4, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiArchive>,
    ) -> Self {
        Self::of(BatchArchiveInV4 {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for BatchArchiveInV4 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveInV4", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for BatchArchiveInV4 {
    type Response = ();
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct BatchArchiveLabels {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
}
impl<E: Endpoint> Call<BatchArchiveLabels, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self::of(BatchArchiveLabels {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for BatchArchiveLabels {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveLabels", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for BatchArchiveLabels {
    type Response = Batch<BatchResponse, BatchResponse>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v4.
#[non_exhaustive]
pub struct BatchArchiveLabelsInV4 {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
}
impl<E: Endpoint> Call<BatchArchiveLabelsInV4, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self::of(BatchArchiveLabelsInV4 {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for BatchArchiveLabelsInV4 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchArchiveLabelsInV4", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for BatchArchiveLabelsInV4 {
    type Response = ();
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchCreateAssociateDefault {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicDefaultAssociationMultiPost`.
    pub body: BatchInputPublicDefaultAssociationMultiPost,
}
impl<E: Endpoint> Call<BatchCreateAssociateDefault, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicDefaultAssociationMultiPost>,
    ) -> Self {
        Self::of(BatchCreateAssociateDefault {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for BatchCreateAssociateDefault {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateAssociateDefault", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for BatchCreateAssociateDefault {
    type Response = Batch<BatchResponsePublicDefaultAssociation, BatchResponsePublicDefaultAssociation>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in 2026-09.
#[non_exhaustive]
pub struct BatchCreateIn2026_09 {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
}
impl<E: Endpoint> Call<BatchCreateIn2026_09, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self::of(BatchCreateIn2026_09 {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for BatchCreateIn2026_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateIn2026_09", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for BatchCreateIn2026_09 {
    type Response = Batch<AssociationsBatchResponseLabelsBetweenObjectPair, AssociationsBatchResponseLabelsBetweenObjectPair>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchCreateInV3 {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociation`.
    pub body: BatchInputPublicAssociation,
}
impl<E: Endpoint> Call<BatchCreateInV3, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociation>,
    ) -> Self {
        Self::of(BatchCreateInV3 {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for BatchCreateInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchCreateInV3", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for BatchCreateInV3 {
    type Response = Batch<BatchResponsePublicAssociation, BatchResponsePublicAssociationWithErrors>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in 2026-09.
#[non_exhaustive]
pub struct BatchReadIn2026_09 {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicFetchAssociationsBatchRequest`.
    pub body: BatchInputPublicFetchAssociationsBatchRequest,
}
impl<E: Endpoint> Call<BatchReadIn2026_09, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicFetchAssociationsBatchRequest>,
    ) -> Self {
        Self::of(BatchReadIn2026_09 {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for BatchReadIn2026_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadIn2026_09", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for BatchReadIn2026_09 {
    type Response = Batch<AssociationsBatchResponsePublicAssociationMultiWithLabel, AssociationsBatchResponsePublicAssociationMultiWithLabel>;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchReadInV3 {
    /// In the path: text.
    pub from_object_type: Text,
    /// In the path: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
}
impl<E: Endpoint> Call<BatchReadInV3, E> {
    /// With all that is required.
    pub fn new(
        from_object_type: impl Into<Text>, to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicObjectId>,
    ) -> Self {
        Self::of(BatchReadInV3 {
            from_object_type: from_object_type.into(), to_object_type: to_object_type.into(), body: body.into(),
        })
    }
}
impl Shaped for BatchReadInV3 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchReadInV3", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
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
impl Signature for BatchReadInV3 {
    type Response = Batch<BatchResponsePublicAssociationMulti, BatchResponsePublicAssociationMultiWithErrors>;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CreateUsageHighUsageReport {
    /// In the path: a whole number.
    pub user_id: i64,
}
impl<E: Endpoint> Call<CreateUsageHighUsageReport, E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<i64>) -> Self { Self::of(CreateUsageHighUsageReport { user_id: user_id.into() }) }
}
impl Shaped for CreateUsageHighUsageReport {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateUsageHighUsageReport", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { user_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.user_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.user_id }
}
impl Signature for CreateUsageHighUsageReport {
    type Response = ReportCreationResponse;
}
