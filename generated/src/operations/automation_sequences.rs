// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseWithTotalPublicSequenceLiteResponse, PublicCreateSequenceResponse,
    PublicSequenceEnrollmentLiteResponse, PublicSequenceEnrollmentRequest, PublicSequenceEnrollmentResponse,
    PublicSequencePerformanceResponse, PublicSequenceRequest, PublicSequenceResponse, PublicSequenceResponseV2,
    SequencesPublicSequenceResponse,
};

/// The parts of a request, for 5 endpoints.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CreateEnrollment<E> {
    /// The query's `userId`: text.
    pub user_id: Text,
    /// The body, `application/json`: a `PublicSequenceEnrollmentRequest`.
    pub body: PublicSequenceEnrollmentRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateEnrollment<E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>, body: impl Into<PublicSequenceEnrollmentRequest>) -> Self {
        Self { user_id: user_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateEnrollment<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEnrollment", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "userId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { user_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.user_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateEnrollment<E> {
    type Response = PublicSequenceEnrollmentLiteResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateServiceaccountEnrollment<E> {
    /// The body, `application/json`: a `PublicSequenceEnrollmentRequest`.
    pub body: PublicSequenceEnrollmentRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateServiceaccountEnrollment<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicSequenceEnrollmentRequest>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateServiceaccountEnrollment<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateServiceaccountEnrollment", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateServiceaccountEnrollment<E> {
    type Response = PublicSequenceEnrollmentLiteResponse;
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
    /// With all that is required.
    pub fn new(sequence_id: impl Into<Text>) -> Self { Self { sequence_id: sequence_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetBySequenceId<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetBySequenceId", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { sequence_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.sequence_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.sequence_id } }
}
impl<E: Endpoint> Signature for GetBySequenceId<E> {
    type Response = PublicSequenceResponseV2;
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
    /// With all that is required.
    pub fn new(contact_id: impl Into<Text>) -> Self { Self { contact_id: contact_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetEnrollmentContact<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetEnrollmentContact", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { contact_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.contact_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.contact_id } }
}
impl<E: Endpoint> Signature for GetEnrollmentContact<E> {
    type Response = PublicSequenceEnrollmentResponse;
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
    /// With all that is required.
    pub fn new(sequence_id: impl Into<Text>, user_id: impl Into<Text>) -> Self {
        Self { sequence_id: sequence_id.into(), user_id: user_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetIn2025_09<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetIn2025_09", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "userId", required: true },
        ], body: None }) }
    }
    fn blank() -> Self { Self { sequence_id: Text::EMPTY, user_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.sequence_id, _ => &self.user_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.sequence_id, _ => &mut self.user_id }
    }
}
impl<E: Endpoint> Signature for GetIn2025_09<E> {
    type Response = SequencesPublicSequenceResponse;
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
    /// With all that is required.
    pub fn new(sequence_id: impl Into<Text>) -> Self { Self { sequence_id: sequence_id.into(), ..Shaped::blank() } }
    /// Sets `timelineInterval`.
    pub fn timeline_interval(mut self, timeline_interval: impl Into<Text>) -> Self {
        self.timeline_interval = Some(timeline_interval.into()); self
    }
}
impl<E: Endpoint> Shaped for GetPerformance<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetPerformance", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "timelineInterval", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { sequence_id: Text::EMPTY, timeline_interval: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.sequence_id, _ => &self.timeline_interval } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.sequence_id, _ => &mut self.timeline_interval }
    }
}
impl<E: Endpoint> Signature for GetPerformance<E> {
    type Response = PublicSequencePerformanceResponse;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}
impl<E: Endpoint> Default for ListAutomationSequencesServiceaccountsSequences<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListAutomationSequencesServiceaccountsSequences<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAutomationSequencesServiceaccountsSequences", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "name", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { after: None, limit: None, name: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, 1 => &self.limit, _ => &self.name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.limit, _ => &mut self.name }
    }
}
impl<E: Endpoint> Signature for ListAutomationSequencesServiceaccountsSequences<E> {
    type Response = CollectionResponseWithTotalPublicSequenceLiteResponse;
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
    /// With all that is required.
    pub fn new(sequence_id: impl Into<Text>) -> Self { Self { sequence_id: sequence_id.into(), ..Shaped::blank() } }
    /// Sets `overrideActiveEnrollment`.
    pub fn override_active_enrollment(mut self, override_active_enrollment: bool) -> Self {
        self.override_active_enrollment = Some(override_active_enrollment); self
    }
}
impl<E: Endpoint> Shaped for SequencesArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SequencesArchive", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "overrideActiveEnrollment", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { sequence_id: Text::EMPTY, override_active_enrollment: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.sequence_id, _ => &self.override_active_enrollment }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.sequence_id, _ => &mut self.override_active_enrollment }
    }
}
impl<E: Endpoint> Signature for SequencesArchive<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct SequencesCreate<E> {
    /// The body, `application/json`: a `PublicSequenceRequest`.
    pub body: PublicSequenceRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SequencesCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicSequenceRequest>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for SequencesCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SequencesCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SequencesCreate<E> {
    type Response = PublicCreateSequenceResponse;
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
    /// With all that is required.
    pub fn new(sequence_id: impl Into<Text>, user_id: impl Into<Text>) -> Self {
        Self { sequence_id: sequence_id.into(), user_id: user_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SequencesGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SequencesGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "userId", required: true },
        ], body: None }) }
    }
    fn blank() -> Self { Self { sequence_id: Text::EMPTY, user_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.sequence_id, _ => &self.user_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.sequence_id, _ => &mut self.user_id }
    }
}
impl<E: Endpoint> Signature for SequencesGet<E> {
    type Response = PublicSequenceResponse;
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
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self { Self { user_id: user_id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}
impl<E: Endpoint> Shaped for SequencesList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SequencesList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "name", required: false }, Member { name: "userId", required: true },
        ], body: None }) }
    }
    fn blank() -> Self { Self { after: None, limit: None, name: None, user_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.limit, 2 => &self.name, _ => &self.user_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.limit, 2 => &mut self.name, _ => &mut self.user_id }
    }
}
impl<E: Endpoint> Signature for SequencesList<E> {
    type Response = CollectionResponseWithTotalPublicSequenceLiteResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct SequencesSet<E> {
    /// The path's `sequence_id`: text.
    pub sequence_id: Text,
    /// The body, `application/json`: a `PublicSequenceRequest`.
    pub body: PublicSequenceRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SequencesSet<E> {
    /// With all that is required.
    pub fn new(sequence_id: impl Into<Text>, body: impl Into<PublicSequenceRequest>) -> Self {
        Self { sequence_id: sequence_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SequencesSet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SequencesSet", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { sequence_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.sequence_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.sequence_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for SequencesSet<E> {
    type Response = PublicSequenceResponseV2;
}

crate::runtime::operation_traits! {
    CreateEnrollment, CreateServiceaccountEnrollment, GetBySequenceId, GetEnrollmentContact, GetIn2025_09,
    GetPerformance, ListAutomationSequencesServiceaccountsSequences, SequencesArchive, SequencesCreate, SequencesGet,
    SequencesList, SequencesSet,
}
