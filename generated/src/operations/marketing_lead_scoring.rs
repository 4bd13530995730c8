// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponsePublicScoreFragmentForwardPaging, CollectionResponsePublicScoreHistoryEntryForwardPaging,
    PublicDraftCreateRequest, PublicDraftUpdateRequest, PublicScoreCloneRequest, PublicScoreConfiguration,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct ArchiveScore<E> {
    /// The path's `score_id`: a whole number.
    pub score_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveScore<E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self { Self { score_id: score_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveScore<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveScore", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { score_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.score_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.score_id } }
}
impl<E: Endpoint> Signature for ArchiveScore<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CloneScore<E> {
    /// The path's `score_id`: a whole number.
    pub score_id: i64,
    /// The body, `application/json`: a `PublicScoreCloneRequest`.
    pub body: PublicScoreCloneRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CloneScore<E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>, body: impl Into<PublicScoreCloneRequest>) -> Self {
        Self { score_id: score_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CloneScore<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CloneScore", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { score_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.score_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.score_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CloneScore<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CreateScore<E> {
    /// The body, `application/json`: a `PublicDraftCreateRequest`.
    pub body: PublicDraftCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateScore<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicDraftCreateRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateScore<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateScore", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateScore<E> {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct DeactivateScore<E> {
    /// The path's `score_id`: a whole number.
    pub score_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DeactivateScore<E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self { Self { score_id: score_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for DeactivateScore<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "DeactivateScore", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { score_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.score_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.score_id } }
}
impl<E: Endpoint> Signature for DeactivateScore<E> {
    type Response = PublicScoreConfiguration;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct GetScore<E> {
    /// The path's `score_id`: a whole number.
    pub score_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetScore<E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self { Self { score_id: score_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetScore<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetScore", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { score_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.score_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.score_id } }
}
impl<E: Endpoint> Signature for GetScore<E> {
    type Response = PublicScoreConfiguration;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct GetScoreDraft<E> {
    /// The path's `score_id`: a whole number.
    pub score_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetScoreDraft<E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self { Self { score_id: score_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetScoreDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetScoreDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { score_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.score_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.score_id } }
}
impl<E: Endpoint> Signature for GetScoreDraft<E> {
    type Response = PublicScoreConfiguration;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct GetScoreValueObjectHistory<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `objectId`: a whole number; may be absent.
    pub object_id: Option<i64>,
    /// The query's `objectTypeId`: text; may be absent.
    pub object_type_id: Option<Text>,
    /// The query's `outputProperty`: text; may be absent.
    pub output_property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetScoreValueObjectHistory<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<i64>) -> Self { self.object_id = Some(object_id.into()); self }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into()); self
    }
    /// Sets `outputProperty`.
    pub fn output_property(mut self, output_property: impl Into<Text>) -> Self {
        self.output_property = Some(output_property.into()); self
    }
}
impl<E: Endpoint> Default for GetScoreValueObjectHistory<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetScoreValueObjectHistory<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetScoreValueObjectHistory", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "objectId", required: false }, Member { name: "objectTypeId", required: false },
            Member { name: "outputProperty", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, limit: None, object_id: None, object_type_id: None, output_property: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.limit, 2 => &self.object_id, 3 => &self.object_type_id,
            _ => &self.output_property,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.limit, 2 => &mut self.object_id, 3 => &mut self.object_type_id,
            _ => &mut self.output_property,
        }
    }
}
impl<E: Endpoint> Signature for GetScoreValueObjectHistory<E> {
    type Response = CollectionResponsePublicScoreHistoryEntryForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct ListScores<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListScores<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for ListScores<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListScores<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListScores", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { after: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for ListScores<E> {
    type Response = CollectionResponsePublicScoreFragmentForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublishScoreDraft<E> {
    /// The path's `score_id`: a whole number.
    pub score_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PublishScoreDraft<E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self { Self { score_id: score_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PublishScoreDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PublishScoreDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { score_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.score_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.score_id } }
}
impl<E: Endpoint> Signature for PublishScoreDraft<E> {
    type Response = PublicScoreConfiguration;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct ResetScoreDraft<E> {
    /// The path's `score_id`: a whole number.
    pub score_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ResetScoreDraft<E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self { Self { score_id: score_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ResetScoreDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ResetScoreDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { score_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.score_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.score_id } }
}
impl<E: Endpoint> Signature for ResetScoreDraft<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct SetScoreDraft<E> {
    /// The path's `score_id`: a whole number.
    pub score_id: i64,
    /// The body, `application/json`: a `PublicDraftUpdateRequest`.
    pub body: PublicDraftUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetScoreDraft<E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>, body: impl Into<PublicDraftUpdateRequest>) -> Self {
        Self { score_id: score_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetScoreDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetScoreDraft", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { score_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.score_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.score_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SetScoreDraft<E> {
    type Response = PublicScoreConfiguration;
}

crate::runtime::operation_traits! {
    ArchiveScore, CloneScore, CreateScore, DeactivateScore, GetScore, GetScoreDraft, GetScoreValueObjectHistory,
    ListScores, PublishScoreDraft, ResetScoreDraft, SetScoreDraft,
}
