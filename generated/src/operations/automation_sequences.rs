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
pub struct CreateEnrollment {
    /// The query's `userId`: text.
    pub user_id: Text,
    /// The body, `application/json`: `PublicSequenceEnrollmentRequest`.
    pub body: PublicSequenceEnrollmentRequest,
}
impl<E: Endpoint> Call<CreateEnrollment, E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>, body: impl Into<PublicSequenceEnrollmentRequest>) -> Self {
        Self::of(CreateEnrollment { user_id: user_id.into(), body: body.into() })
    }
}
impl Shaped for CreateEnrollment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateEnrollment", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "userId", required: true },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { user_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.user_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.user_id, _ => &mut self.body }
    }
}
impl Signature for CreateEnrollment {
    type Response = PublicSequenceEnrollmentLiteResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreateServiceaccountEnrollment {
    /// The body, `application/json`: `PublicSequenceEnrollmentRequest`.
    pub body: PublicSequenceEnrollmentRequest,
}
impl<E: Endpoint> Call<CreateServiceaccountEnrollment, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicSequenceEnrollmentRequest>) -> Self {
        Self::of(CreateServiceaccountEnrollment { body: body.into() })
    }
}
impl Shaped for CreateServiceaccountEnrollment {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateServiceaccountEnrollment", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateServiceaccountEnrollment {
    type Response = PublicSequenceEnrollmentLiteResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetBySequenceId {
    /// In the path: text.
    pub sequence_id: Text,
}
impl<E: Endpoint> Call<GetBySequenceId, E> {
    /// With all that is required.
    pub fn new(sequence_id: impl Into<Text>) -> Self { Self::of(GetBySequenceId { sequence_id: sequence_id.into() }) }
}
impl Shaped for GetBySequenceId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetBySequenceId", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { sequence_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.sequence_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.sequence_id }
}
impl Signature for GetBySequenceId {
    type Response = PublicSequenceResponseV2;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct GetEnrollmentContact {
    /// In the path: text.
    pub contact_id: Text,
}
impl<E: Endpoint> Call<GetEnrollmentContact, E> {
    /// With all that is required.
    pub fn new(contact_id: impl Into<Text>) -> Self { Self::of(GetEnrollmentContact { contact_id: contact_id.into() }) }
}
impl Shaped for GetEnrollmentContact {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetEnrollmentContact", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { contact_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.contact_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.contact_id }
}
impl Signature for GetEnrollmentContact {
    type Response = PublicSequenceEnrollmentResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `automation/sequences`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct GetIn2025_09 {
    /// In the path: text.
    pub sequence_id: Text,
    /// The query's `userId`: text.
    pub user_id: Text,
}
impl<E: Endpoint> Call<GetIn2025_09, E> {
    /// With all that is required.
    pub fn new(sequence_id: impl Into<Text>, user_id: impl Into<Text>) -> Self {
        Self::of(GetIn2025_09 { sequence_id: sequence_id.into(), user_id: user_id.into() })
    }
}
impl Shaped for GetIn2025_09 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetIn2025_09", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "userId", required: true },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { sequence_id: Text::EMPTY, user_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.sequence_id, _ => &self.user_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.sequence_id, _ => &mut self.user_id }
    }
}
impl Signature for GetIn2025_09 {
    type Response = SequencesPublicSequenceResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct GetPerformance {
    /// In the path: text.
    pub sequence_id: Text,
    /// The query's `timelineInterval`: text; may be absent.
    pub timeline_interval: Option<Text>,
}
impl<E: Endpoint> Call<GetPerformance, E> {
    /// With all that is required.
    pub fn new(sequence_id: impl Into<Text>) -> Self {
        Self::of(GetPerformance { sequence_id: sequence_id.into(), ..Shaped::blank() })
    }
    /// Sets `timelineInterval`.
    pub fn timeline_interval(mut self, timeline_interval: impl Into<Text>) -> Self {
        self.parts.timeline_interval = Some(timeline_interval.into()); self
    }
}
impl Shaped for GetPerformance {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetPerformance", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "timelineInterval", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { sequence_id: Text::EMPTY, timeline_interval: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.sequence_id, _ => &self.timeline_interval }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.sequence_id, _ => &mut self.timeline_interval }
    }
}
impl Signature for GetPerformance {
    type Response = PublicSequencePerformanceResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct ListAutomationSequencesServiceaccountsSequences {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `name`: text; may be absent.
    pub name: Option<Text>,
}
impl<E: Endpoint> Call<ListAutomationSequencesServiceaccountsSequences, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.parts.name = Some(name.into()); self }
}
impl<E: Endpoint> Default for Call<ListAutomationSequencesServiceaccountsSequences, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListAutomationSequencesServiceaccountsSequences {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAutomationSequencesServiceaccountsSequences", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "name", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, limit: None, name: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.limit, _ => &self.name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.limit, _ => &mut self.name }
    }
}
impl Signature for ListAutomationSequencesServiceaccountsSequences {
    type Response = CollectionResponseWithTotalPublicSequenceLiteResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct SequencesArchive {
    /// In the path: text.
    pub sequence_id: Text,
    /// The query's `overrideActiveEnrollment`: true or false; may be absent.
    pub override_active_enrollment: Option<bool>,
}
impl<E: Endpoint> Call<SequencesArchive, E> {
    /// With all that is required.
    pub fn new(sequence_id: impl Into<Text>) -> Self {
        Self::of(SequencesArchive { sequence_id: sequence_id.into(), ..Shaped::blank() })
    }
    /// Sets `overrideActiveEnrollment`.
    pub fn override_active_enrollment(mut self, override_active_enrollment: bool) -> Self {
        self.parts.override_active_enrollment = Some(override_active_enrollment); self
    }
}
impl Shaped for SequencesArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SequencesArchive", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "overrideActiveEnrollment", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { sequence_id: Text::EMPTY, override_active_enrollment: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.sequence_id, _ => &self.override_active_enrollment }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.sequence_id, _ => &mut self.override_active_enrollment }
    }
}
impl Signature for SequencesArchive {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct SequencesCreate {
    /// The body, `application/json`: `PublicSequenceRequest`.
    pub body: PublicSequenceRequest,
}
impl<E: Endpoint> Call<SequencesCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicSequenceRequest>) -> Self { Self::of(SequencesCreate { body: body.into() }) }
}
impl Shaped for SequencesCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SequencesCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SequencesCreate {
    type Response = PublicCreateSequenceResponse;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `automation/sequences`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct SequencesGet {
    /// In the path: text.
    pub sequence_id: Text,
    /// The query's `userId`: text.
    pub user_id: Text,
}
impl<E: Endpoint> Call<SequencesGet, E> {
    /// With all that is required.
    pub fn new(sequence_id: impl Into<Text>, user_id: impl Into<Text>) -> Self {
        Self::of(SequencesGet { sequence_id: sequence_id.into(), user_id: user_id.into() })
    }
}
impl Shaped for SequencesGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SequencesGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "userId", required: true },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { sequence_id: Text::EMPTY, user_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.sequence_id, _ => &self.user_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.sequence_id, _ => &mut self.user_id }
    }
}
impl Signature for SequencesGet {
    type Response = PublicSequenceResponse;
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct SequencesList {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `name`: text; may be absent.
    pub name: Option<Text>,
    /// The query's `userId`: text.
    pub user_id: Text,
}
impl<E: Endpoint> Call<SequencesList, E> {
    /// With all that is required.
    pub fn new(user_id: impl Into<Text>) -> Self {
        Self::of(SequencesList { user_id: user_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.parts.name = Some(name.into()); self }
}
impl Shaped for SequencesList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SequencesList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
            Member { name: "name", required: false }, Member { name: "userId", required: true },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, limit: None, name: None, user_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.limit, 2 => &self.name, _ => &self.user_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.limit, 2 => &mut self.name, _ => &mut self.user_id }
    }
}
impl Signature for SequencesList {
    type Response = CollectionResponseWithTotalPublicSequenceLiteResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct SequencesSet {
    /// In the path: text.
    pub sequence_id: Text,
    /// The body, `application/json`: `PublicSequenceRequest`.
    pub body: PublicSequenceRequest,
}
impl<E: Endpoint> Call<SequencesSet, E> {
    /// With all that is required.
    pub fn new(sequence_id: impl Into<Text>, body: impl Into<PublicSequenceRequest>) -> Self {
        Self::of(SequencesSet { sequence_id: sequence_id.into(), body: body.into() })
    }
}
impl Shaped for SequencesSet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SequencesSet", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { sequence_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.sequence_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.sequence_id, _ => &mut self.body }
    }
}
impl Signature for SequencesSet {
    type Response = PublicSequenceResponseV2;
}
