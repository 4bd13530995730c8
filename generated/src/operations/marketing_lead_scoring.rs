// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self {
        Self {
            score_id: score_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveScore "ArchiveScore" -> () {
        path 1 {
            0 score_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CloneScore<E> {
    /// The path's `score_id`: a whole number.
    pub score_id: i64,
    /// The body, `application/json`: `PublicScoreCloneRequest`.
    pub body: PublicScoreCloneRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CloneScore<E> {
    /// A request with all that is required.
    pub fn new(
        score_id: impl Into<i64>,
        body: impl Into<PublicScoreCloneRequest>,
    ) -> Self {
        Self {
            score_id: score_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CloneScore "CloneScore" -> Payload {
        path 1 {
            0 score_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CreateScore<E> {
    /// The body, `application/json`: `PublicDraftCreateRequest`.
    pub body: PublicDraftCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateScore<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicDraftCreateRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateScore "CreateScore" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self {
        Self {
            score_id: score_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    DeactivateScore "DeactivateScore" -> PublicScoreConfiguration {
        path 1 {
            0 score_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self {
        Self {
            score_id: score_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetScore "GetScore" -> PublicScoreConfiguration {
        path 1 {
            0 score_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self {
        Self {
            score_id: score_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetScoreDraft "GetScoreDraft" -> PublicScoreConfiguration {
        path 1 {
            0 score_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `object_id`.
    pub fn object_id(mut self, object_id: impl Into<i64>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }
    /// Sets `object_type_id`.
    pub fn object_type_id(mut self, object_type_id: impl Into<Text>) -> Self {
        self.object_type_id = Some(object_type_id.into());
        self
    }
    /// Sets `output_property`.
    pub fn output_property(mut self, output_property: impl Into<Text>) -> Self {
        self.output_property = Some(output_property.into());
        self
    }
}
impl<E: Endpoint> Default for GetScoreValueObjectHistory<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetScoreValueObjectHistory "GetScoreValueObjectHistory" -> CollectionResponsePublicScoreHistoryEntryForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
            2 object_id "objectId" optional = None;
            3 object_type_id "objectTypeId" optional = None;
            4 output_property "outputProperty" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
impl<E: Endpoint> Default for ListScores<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListScores "ListScores" -> CollectionResponsePublicScoreFragmentForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self {
        Self {
            score_id: score_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PublishScoreDraft "PublishScoreDraft" -> PublicScoreConfiguration {
        path 1 {
            0 score_id = 0;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(score_id: impl Into<i64>) -> Self {
        Self {
            score_id: score_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ResetScoreDraft "ResetScoreDraft" -> () {
        path 1 {
            0 score_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct SetScoreDraft<E> {
    /// The path's `score_id`: a whole number.
    pub score_id: i64,
    /// The body, `application/json`: `PublicDraftUpdateRequest`.
    pub body: PublicDraftUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetScoreDraft<E> {
    /// A request with all that is required.
    pub fn new(
        score_id: impl Into<i64>,
        body: impl Into<PublicDraftUpdateRequest>,
    ) -> Self {
        Self {
            score_id: score_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetScoreDraft "SetScoreDraft" -> PublicScoreConfiguration {
        path 1 {
            0 score_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
