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
pub struct ArchiveScore {
    /// In the path: a whole number.
    pub score_id: i64,
}
impl<E: Endpoint> Call<ArchiveScore, E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self { Self::of(ArchiveScore { score_id: score_id.into() }) }
}
impl Shaped for ArchiveScore {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveScore", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { score_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.score_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.score_id }
}
impl Signature for ArchiveScore {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CloneScore {
    /// In the path: a whole number.
    pub score_id: i64,
    /// The body, `application/json`: `PublicScoreCloneRequest`.
    pub body: PublicScoreCloneRequest,
}
impl<E: Endpoint> Call<CloneScore, E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>, body: impl Into<PublicScoreCloneRequest>) -> Self {
        Self::of(CloneScore { score_id: score_id.into(), body: body.into() })
    }
}
impl Shaped for CloneScore {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CloneScore", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { score_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.score_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.score_id, _ => &mut self.body }
    }
}
impl Signature for CloneScore {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CreateScore {
    /// The body, `application/json`: `PublicDraftCreateRequest`.
    pub body: PublicDraftCreateRequest,
}
impl<E: Endpoint> Call<CreateScore, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicDraftCreateRequest>) -> Self { Self::of(CreateScore { body: body.into() }) }
}
impl Shaped for CreateScore {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateScore", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateScore {
    type Response = Payload;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct DeactivateScore {
    /// In the path: a whole number.
    pub score_id: i64,
}
impl<E: Endpoint> Call<DeactivateScore, E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self { Self::of(DeactivateScore { score_id: score_id.into() }) }
}
impl Shaped for DeactivateScore {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DeactivateScore", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { score_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.score_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.score_id }
}
impl Signature for DeactivateScore {
    type Response = PublicScoreConfiguration;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct GetScore {
    /// In the path: a whole number.
    pub score_id: i64,
}
impl<E: Endpoint> Call<GetScore, E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self { Self::of(GetScore { score_id: score_id.into() }) }
}
impl Shaped for GetScore {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetScore", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { score_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.score_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.score_id }
}
impl Signature for GetScore {
    type Response = PublicScoreConfiguration;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct GetScoreDraft {
    /// In the path: a whole number.
    pub score_id: i64,
}
impl<E: Endpoint> Call<GetScoreDraft, E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self { Self::of(GetScoreDraft { score_id: score_id.into() }) }
}
impl Shaped for GetScoreDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetScoreDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { score_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.score_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.score_id }
}
impl Signature for GetScoreDraft {
    type Response = PublicScoreConfiguration;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct GetScoreValueObjectHistory {
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
}
impl<E: Endpoint> Call<GetScoreValueObjectHistory, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<i64>) -> Self {
        self.parts.object_id = Some(object_id.into()); self
    }
    /// Sets `objectTypeId`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.parts.object_type_id = Some(object_type_id.into()); self
    }
    /// Sets `outputProperty`.
    pub fn output_property(mut self, output_property: impl Into<Text>) -> Self {
        self.parts.output_property = Some(output_property.into()); self
    }
}
impl<E: Endpoint> Default for Call<GetScoreValueObjectHistory, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetScoreValueObjectHistory {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetScoreValueObjectHistory", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "objectId", required: false }, Member { name: "objectTypeId", required: false },
            Member { name: "outputProperty", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { after: None, limit: None, object_id: None, object_type_id: None, output_property: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.limit, 2 => &self.object_id, 3 => &self.object_type_id,
            _ => &self.output_property,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.limit, 2 => &mut self.object_id, 3 => &mut self.object_type_id,
            _ => &mut self.output_property,
        }
    }
}
impl Signature for GetScoreValueObjectHistory {
    type Response = CollectionResponsePublicScoreHistoryEntryForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct ListScores {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListScores, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<ListScores, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListScores {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListScores", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for ListScores {
    type Response = CollectionResponsePublicScoreFragmentForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublishScoreDraft {
    /// In the path: a whole number.
    pub score_id: i64,
}
impl<E: Endpoint> Call<PublishScoreDraft, E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self { Self::of(PublishScoreDraft { score_id: score_id.into() }) }
}
impl Shaped for PublishScoreDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublishScoreDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { score_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.score_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.score_id }
}
impl Signature for PublishScoreDraft {
    type Response = PublicScoreConfiguration;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct ResetScoreDraft {
    /// In the path: a whole number.
    pub score_id: i64,
}
impl<E: Endpoint> Call<ResetScoreDraft, E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self { Self::of(ResetScoreDraft { score_id: score_id.into() }) }
}
impl Shaped for ResetScoreDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ResetScoreDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { score_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.score_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.score_id }
}
impl Signature for ResetScoreDraft {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct SetScoreDraft {
    /// In the path: a whole number.
    pub score_id: i64,
    /// The body, `application/json`: `PublicDraftUpdateRequest`.
    pub body: PublicDraftUpdateRequest,
}
impl<E: Endpoint> Call<SetScoreDraft, E> {
    /// With all that is required.
    pub fn new(score_id: impl Into<i64>, body: impl Into<PublicDraftUpdateRequest>) -> Self {
        Self::of(SetScoreDraft { score_id: score_id.into(), body: body.into() })
    }
}
impl Shaped for SetScoreDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetScoreDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { score_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.score_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.score_id, _ => &mut self.body }
    }
}
impl Signature for SetScoreDraft {
    type Response = PublicScoreConfiguration;
}
