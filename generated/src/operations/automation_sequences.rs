// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 5 endpoints.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CreateEnrollment<E> {
    /// The query's `userId`: text.
    pub user_id: Text,
    /// The body, `application/json`: `PublicSequenceEnrollmentRequest`.
    pub body: PublicSequenceEnrollmentRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEnrollment<E> {
    /// A request with all that is required.
    pub fn new(
        user_id: impl Into<Text>,
        body: impl Into<PublicSequenceEnrollmentRequest>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateEnrollment "CreateEnrollment" -> PublicSequenceEnrollmentLiteResponse {
        path 0 {}
        query {
            0 user_id "userId" required = Text::EMPTY;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateServiceaccountEnrollment<E> {
    /// The body, `application/json`: `PublicSequenceEnrollmentRequest`.
    pub body: PublicSequenceEnrollmentRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateServiceaccountEnrollment<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicSequenceEnrollmentRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateServiceaccountEnrollment "CreateServiceaccountEnrollment" -> PublicSequenceEnrollmentLiteResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetBySequenceId<E> {
    /// The path's `sequence_id`: text.
    pub sequence_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetBySequenceId<E> {
    /// A request with all that is required.
    pub fn new(sequence_id: impl Into<Text>) -> Self {
        Self {
            sequence_id: sequence_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetBySequenceId "GetBySequenceId" -> PublicSequenceResponseV2 {
        path 1 {
            0 sequence_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct GetEnrollmentContact<E> {
    /// The path's `contact_id`: text.
    pub contact_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetEnrollmentContact<E> {
    /// A request with all that is required.
    pub fn new(contact_id: impl Into<Text>) -> Self {
        Self {
            contact_id: contact_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetEnrollmentContact "GetEnrollmentContact" -> PublicSequenceEnrollmentResponse {
        path 1 {
            0 contact_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/sequences`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetIn2025_09<E> {
    /// The path's `sequence_id`: text.
    pub sequence_id: Text,
    /// The query's `userId`: text.
    pub user_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetIn2025_09<E> {
    /// A request with all that is required.
    pub fn new(sequence_id: impl Into<Text>, user_id: impl Into<Text>) -> Self {
        Self {
            sequence_id: sequence_id.into(),
            user_id: user_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetIn2025_09 "GetIn2025_09" -> SequencesPublicSequenceResponse {
        path 1 {
            0 sequence_id = Text::EMPTY;
        }
        query {
            1 user_id "userId" required = Text::EMPTY;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetPerformance<E> {
    /// The path's `sequence_id`: text.
    pub sequence_id: Text,
    /// The query's `timelineInterval`: text; may be absent.
    pub timeline_interval: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetPerformance<E> {
    /// A request with all that is required.
    pub fn new(sequence_id: impl Into<Text>) -> Self {
        Self {
            sequence_id: sequence_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `timeline_interval`.
    pub fn timeline_interval(mut self, timeline_interval: impl Into<Text>) -> Self {
        self.timeline_interval = Some(timeline_interval.into());
        self
    }
}
crate::runtime::signature! {
    GetPerformance "GetPerformance" -> PublicSequencePerformanceResponse {
        path 1 {
            0 sequence_id = Text::EMPTY;
        }
        query {
            1 timeline_interval "timelineInterval" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListAutomationSequencesServiceaccountsSequences<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `name`: text; may be absent.
    pub name: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListAutomationSequencesServiceaccountsSequences<E> {
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
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
}
impl<E: Endpoint> Default for ListAutomationSequencesServiceaccountsSequences<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListAutomationSequencesServiceaccountsSequences "ListAutomationSequencesServiceaccountsSequences" -> CollectionResponseWithTotalPublicSequenceLiteResponse {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
            2 name "name" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct SequencesArchive<E> {
    /// The path's `sequence_id`: text.
    pub sequence_id: Text,
    /// The query's `overrideActiveEnrollment`: true or false; may be absent.
    pub override_active_enrollment: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SequencesArchive<E> {
    /// A request with all that is required.
    pub fn new(sequence_id: impl Into<Text>) -> Self {
        Self {
            sequence_id: sequence_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `override_active_enrollment`.
    pub fn override_active_enrollment(
        mut self,
        override_active_enrollment: bool,
    ) -> Self {
        self.override_active_enrollment = Some(override_active_enrollment);
        self
    }
}
crate::runtime::signature! {
    SequencesArchive "SequencesArchive" -> () {
        path 1 {
            0 sequence_id = Text::EMPTY;
        }
        query {
            1 override_active_enrollment "overrideActiveEnrollment" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct SequencesCreate<E> {
    /// The body, `application/json`: `PublicSequenceRequest`.
    pub body: PublicSequenceRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SequencesCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicSequenceRequest>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SequencesCreate "SequencesCreate" -> PublicCreateSequenceResponse {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `automation/sequences`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct SequencesGet<E> {
    /// The path's `sequence_id`: text.
    pub sequence_id: Text,
    /// The query's `userId`: text.
    pub user_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SequencesGet<E> {
    /// A request with all that is required.
    pub fn new(sequence_id: impl Into<Text>, user_id: impl Into<Text>) -> Self {
        Self {
            sequence_id: sequence_id.into(),
            user_id: user_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SequencesGet "SequencesGet" -> PublicSequenceResponse {
        path 1 {
            0 sequence_id = Text::EMPTY;
        }
        query {
            1 user_id "userId" required = Text::EMPTY;
        }
        body {}
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct SequencesList<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `name`: text; may be absent.
    pub name: Option<Text>,
    /// The query's `userId`: text.
    pub user_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SequencesList<E> {
    /// A request with all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Shaped::blank()
        }
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
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
}
crate::runtime::signature! {
    SequencesList "SequencesList" -> CollectionResponseWithTotalPublicSequenceLiteResponse {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
            2 name "name" optional = None;
            3 user_id "userId" required = Text::EMPTY;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct SequencesSet<E> {
    /// The path's `sequence_id`: text.
    pub sequence_id: Text,
    /// The body, `application/json`: `PublicSequenceRequest`.
    pub body: PublicSequenceRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SequencesSet<E> {
    /// A request with all that is required.
    pub fn new(
        sequence_id: impl Into<Text>,
        body: impl Into<PublicSequenceRequest>,
    ) -> Self {
        Self {
            sequence_id: sequence_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SequencesSet "SequencesSet" -> PublicSequenceResponseV2 {
        path 1 {
            0 sequence_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
