// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponsePublicPromptForwardPaging, CollectionResponsePublicPromptRunForwardPaging,
    CollectionResponsePublicRecommendationForwardPaging, PublicPromptRunDetail, PublicPromptWithVisibility,
    PublicRecommendation,
};

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetPrompt {
    /// In the path: text.
    pub prompt_id: Text,
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
}
impl<E: Endpoint> Call<GetPrompt, E> {
    /// With all that is required.
    pub fn new(prompt_id: impl Into<Text>) -> Self {
        Self::of(GetPrompt { prompt_id: prompt_id.into(), ..Shaped::blank() })
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.parts.end_date = Some(end_date.into()); self }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.parts.start_date = Some(start_date.into()); self
    }
}
impl Shaped for GetPrompt {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetPrompt", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "endDate", required: false }, Member { name: "startDate", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { prompt_id: Text::EMPTY, end_date: None, start_date: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.prompt_id, 1 => &self.end_date, _ => &self.start_date }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.prompt_id, 1 => &mut self.end_date, _ => &mut self.start_date }
    }
}
impl Signature for GetPrompt {
    type Response = PublicPromptWithVisibility;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetPromptRun {
    /// In the path: text.
    pub run_uuid: Text,
}
impl<E: Endpoint> Call<GetPromptRun, E> {
    /// With all that is required.
    pub fn new(run_uuid: impl Into<Text>) -> Self { Self::of(GetPromptRun { run_uuid: run_uuid.into() }) }
}
impl Shaped for GetPromptRun {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetPromptRun", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { run_uuid: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.run_uuid }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.run_uuid }
}
impl Signature for GetPromptRun {
    type Response = PublicPromptRunDetail;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetRecommendation {
    /// In the path: text.
    pub recommendation_id: Text,
}
impl<E: Endpoint> Call<GetRecommendation, E> {
    /// With all that is required.
    pub fn new(recommendation_id: impl Into<Text>) -> Self {
        Self::of(GetRecommendation { recommendation_id: recommendation_id.into() })
    }
}
impl Shaped for GetRecommendation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetRecommendation", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { recommendation_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.recommendation_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.recommendation_id }
}
impl Signature for GetRecommendation {
    type Response = PublicRecommendation;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListPromptRuns {
    /// In the path: text.
    pub prompt_id: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `createdAfter`: text; may be absent.
    pub created_after: Option<Text>,
    /// The query's `createdAt`: text; may be absent.
    pub created_at: Option<Text>,
    /// The query's `createdBefore`: text; may be absent.
    pub created_before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListPromptRuns, E> {
    /// With all that is required.
    pub fn new(prompt_id: impl Into<Text>) -> Self {
        Self::of(ListPromptRuns { prompt_id: prompt_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<Text>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<Text>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<Text>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ListPromptRuns {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListPromptRuns", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "createdAfter", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdBefore", required: false },
            Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            prompt_id: Text::EMPTY, after: None, created_after: None, created_at: None, created_before: None,
            limit: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.prompt_id, 1 => &self.after, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, _ => &self.limit,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.prompt_id, 1 => &mut self.after, 2 => &mut self.created_after, 3 => &mut self.created_at,
            4 => &mut self.created_before, _ => &mut self.limit,
        }
    }
}
impl Signature for ListPromptRuns {
    type Response = CollectionResponsePublicPromptRunForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListPrompts {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `businessUnitId`: text; may be absent.
    pub business_unit_id: Option<Text>,
    /// The query's `createdAfter`: text; may be absent.
    pub created_after: Option<Text>,
    /// The query's `createdAt`: text; may be absent.
    pub created_at: Option<Text>,
    /// The query's `createdBefore`: text; may be absent.
    pub created_before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `sort`: text; may be absent.
    pub sort: Option<Text>,
}
impl<E: Endpoint> Call<ListPrompts, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `businessUnitId`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<Text>) -> Self {
        self.parts.business_unit_id = Some(business_unit_id.into()); self
    }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<Text>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<Text>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<Text>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<Text>) -> Self { self.parts.sort = Some(sort.into()); self }
}
impl<E: Endpoint> Default for Call<ListPrompts, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListPrompts {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListPrompts", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "businessUnitId", required: false },
            Member { name: "createdAfter", required: false }, Member { name: "createdAt", required: false },
            Member { name: "createdBefore", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, business_unit_id: None, created_after: None, created_at: None, created_before: None,
            limit: None, sort: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.business_unit_id, 2 => &self.created_after, 3 => &self.created_at,
            4 => &self.created_before, 5 => &self.limit, _ => &self.sort,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.business_unit_id, 2 => &mut self.created_after,
            3 => &mut self.created_at, 4 => &mut self.created_before, 5 => &mut self.limit, _ => &mut self.sort,
        }
    }
}
impl Signature for ListPrompts {
    type Response = CollectionResponsePublicPromptForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListRecommendations {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `createdAfter`: text; may be absent.
    pub created_after: Option<Text>,
    /// The query's `createdAt`: text; may be absent.
    pub created_at: Option<Text>,
    /// The query's `createdBefore`: text; may be absent.
    pub created_before: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `promptId`: text; may be absent.
    pub prompt_id: Option<Text>,
    /// The query's `recommendationType`: text; may be absent.
    pub recommendation_type: Option<Text>,
    /// The query's `sort`: text; may be absent.
    pub sort: Option<Text>,
    /// The query's `status`: text; may be absent.
    pub status: Option<Text>,
}
impl<E: Endpoint> Call<ListRecommendations, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `createdAfter`.
    pub fn created_after(mut self, created_after: impl Into<Text>) -> Self {
        self.parts.created_after = Some(created_after.into()); self
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<Text>) -> Self {
        self.parts.created_at = Some(created_at.into()); self
    }
    /// Sets `createdBefore`.
    pub fn created_before(mut self, created_before: impl Into<Text>) -> Self {
        self.parts.created_before = Some(created_before.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `promptId`.
    pub fn prompt_id(mut self, prompt_id: impl Into<Text>) -> Self {
        self.parts.prompt_id = Some(prompt_id.into()); self
    }
    /// Sets `recommendationType`.
    pub fn recommendation_type(mut self, recommendation_type: impl Into<Text>) -> Self {
        self.parts.recommendation_type = Some(recommendation_type.into()); self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<Text>) -> Self { self.parts.sort = Some(sort.into()); self }
    /// Sets `status`.
    pub fn status(mut self, status: impl Into<Text>) -> Self { self.parts.status = Some(status.into()); self }
}
impl<E: Endpoint> Default for Call<ListRecommendations, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListRecommendations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListRecommendations", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "createdAfter", required: false },
            Member { name: "createdAt", required: false }, Member { name: "createdBefore", required: false },
            Member { name: "limit", required: false }, Member { name: "promptId", required: false },
            Member { name: "recommendationType", required: false }, Member { name: "sort", required: false },
            Member { name: "status", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, created_after: None, created_at: None, created_before: None, limit: None, prompt_id: None,
            recommendation_type: None, sort: None, status: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.created_after, 2 => &self.created_at, 3 => &self.created_before,
            4 => &self.limit, 5 => &self.prompt_id, 6 => &self.recommendation_type, 7 => &self.sort,
            _ => &self.status,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.created_after, 2 => &mut self.created_at,
            3 => &mut self.created_before, 4 => &mut self.limit, 5 => &mut self.prompt_id,
            6 => &mut self.recommendation_type, 7 => &mut self.sort, _ => &mut self.status,
        }
    }
}
impl Signature for ListRecommendations {
    type Response = CollectionResponsePublicRecommendationForwardPaging;
}
