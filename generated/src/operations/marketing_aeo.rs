// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetPrompt<E> {
    /// The path's `prompt_id`: text.
    pub prompt_id: Text,
    /// The query's `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// The query's `startDate`: text; may be absent.
    pub start_date: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetPrompt<E> {
    /// A request with all that is required.
    pub fn new(prompt_id: impl Into<Text>) -> Self {
        Self {
            prompt_id: prompt_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `end_date`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
    /// Sets `start_date`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}
crate::runtime::signature! {
    GetPrompt "GetPrompt" -> PublicPromptWithVisibility {
        path 1 {
            0 prompt_id = Text::EMPTY;
        }
        query {
            1 end_date "endDate" optional = None;
            2 start_date "startDate" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetPromptRun<E> {
    /// The path's `run_uuid`: text.
    pub run_uuid: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetPromptRun<E> {
    /// A request with all that is required.
    pub fn new(run_uuid: impl Into<Text>) -> Self {
        Self {
            run_uuid: run_uuid.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetPromptRun "GetPromptRun" -> PublicPromptRunDetail {
        path 1 {
            0 run_uuid = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetRecommendation<E> {
    /// The path's `recommendation_id`: text.
    pub recommendation_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetRecommendation<E> {
    /// A request with all that is required.
    pub fn new(recommendation_id: impl Into<Text>) -> Self {
        Self {
            recommendation_id: recommendation_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetRecommendation "GetRecommendation" -> PublicRecommendation {
        path 1 {
            0 recommendation_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListPromptRuns<E> {
    /// The path's `prompt_id`: text.
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListPromptRuns<E> {
    /// A request with all that is required.
    pub fn new(prompt_id: impl Into<Text>) -> Self {
        Self {
            prompt_id: prompt_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<Text>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<Text>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<Text>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ListPromptRuns "ListPromptRuns" -> CollectionResponsePublicPromptRunForwardPaging {
        path 1 {
            0 prompt_id = Text::EMPTY;
        }
        query {
            1 after "after" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListPrompts<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListPrompts<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `business_unit_id`.
    pub fn business_unit_id(mut self, business_unit_id: impl Into<Text>) -> Self {
        self.business_unit_id = Some(business_unit_id.into());
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<Text>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<Text>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<Text>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<Text>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}
impl<E: Endpoint> Default for ListPrompts<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListPrompts "ListPrompts" -> CollectionResponsePublicPromptForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 business_unit_id "businessUnitId" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 sort "sort" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/aeo`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListRecommendations<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListRecommendations<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<Text>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<Text>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<Text>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `prompt_id`.
    pub fn prompt_id(mut self, prompt_id: impl Into<Text>) -> Self {
        self.prompt_id = Some(prompt_id.into());
        self
    }
    /// Sets `recommendation_type`.
    pub fn recommendation_type(mut self, recommendation_type: impl Into<Text>) -> Self {
        self.recommendation_type = Some(recommendation_type.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<Text>) -> Self {
        self.sort = Some(sort.into());
        self
    }
    /// Sets `status`.
    pub fn status(mut self, status: impl Into<Text>) -> Self {
        self.status = Some(status.into());
        self
    }
}
impl<E: Endpoint> Default for ListRecommendations<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListRecommendations "ListRecommendations" -> CollectionResponsePublicRecommendationForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 created_after "createdAfter" optional = None;
            2 created_at "createdAt" optional = None;
            3 created_before "createdBefore" optional = None;
            4 limit "limit" optional = None;
            5 prompt_id "promptId" optional = None;
            6 recommendation_type "recommendationType" optional = None;
            7 sort "sort" optional = None;
            8 status "status" optional = None;
        }
        body {}
    }
}
