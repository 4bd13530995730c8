// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationSpecAssociationCategory, AssociationSpecWithLabel, BatchResponseSimplePublicStatus, StandardError,
};

/// `BatchInputPublicAssociationDefinitionConfigurationCreateRequest`: one member.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicAssociationDefinitionConfigurationCreateRequest {
    /// `inputs`: a list: `PublicAssociationDefinitionConfigurationCreateRequest`.
    pub inputs: Vec<PublicAssociationDefinitionConfigurationCreateRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicAssociationDefinitionConfigurationCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicAssociationDefinitionConfigurationCreateRequest", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicAssociationDefinitionConfigurationCreateRequest {
    /// With all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PublicAssociationDefinitionConfigurationCreateRequest>>,
    ) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicAssociationDefinitionConfigurationCreateRequest>> From<Vec<T>> for BatchInputPublicAssociationDefinitionConfigurationCreateRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicAssociationDefinitionConfigurationCreateRequest>, const N: usize> From<[T; N]> for BatchInputPublicAssociationDefinitionConfigurationCreateRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPublicAssociationDefinitionConfigurationUpdateRequest`: one member.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicAssociationDefinitionConfigurationUpdateRequest {
    /// `inputs`: a list: `PublicAssociationDefinitionConfigurationUpdateRequest`.
    pub inputs: Vec<PublicAssociationDefinitionConfigurationUpdateRequest>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicAssociationDefinitionConfigurationUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicAssociationDefinitionConfigurationUpdateRequest", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicAssociationDefinitionConfigurationUpdateRequest {
    /// With all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PublicAssociationDefinitionConfigurationUpdateRequest>>,
    ) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicAssociationDefinitionConfigurationUpdateRequest>> From<Vec<T>> for BatchInputPublicAssociationDefinitionConfigurationUpdateRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicAssociationDefinitionConfigurationUpdateRequest>, const N: usize> From<[T; N]> for BatchInputPublicAssociationDefinitionConfigurationUpdateRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPublicAssociationSpec`: one member.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicAssociationSpec {
    /// `inputs`: a list: `PublicAssociationSpec`.
    pub inputs: Vec<PublicAssociationSpec>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicAssociationSpec {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicAssociationSpec", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicAssociationSpec {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicAssociationSpec>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicAssociationSpec>> From<Vec<T>> for BatchInputPublicAssociationSpec {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicAssociationSpec>, const N: usize> From<[T; N]> for BatchInputPublicAssociationSpec {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponse`: 8 members.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct BatchResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: any JSON.
    pub results: Vec<Value>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<Value>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponse: Value }

/// `BatchResponsePublicAssociationDefinitionConfigurationUpdateResult`: 6 members.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationDefinitionConfigurationUpdateResult {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicAssociationDefinitionConfigurationUpdateResult`.
    pub results: Vec<PublicAssociationDefinitionConfigurationUpdateResult>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicAssociationDefinitionConfigurationUpdateResult {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicAssociationDefinitionConfigurationUpdateResult", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponsePublicAssociationDefinitionConfigurationUpdateResult {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicAssociationDefinitionConfigurationUpdateResult>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePublicAssociationDefinitionConfigurationUpdateResult: PublicAssociationDefinitionConfigurationUpdateResult }

/// `BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors`: 8 members.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicAssociationDefinitionConfigurationUpdateResult`.
    pub results: Vec<PublicAssociationDefinitionConfigurationUpdateResult>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicAssociationDefinitionConfigurationUpdateResult>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors: PublicAssociationDefinitionConfigurationUpdateResult }

/// `BatchResponsePublicAssociationDefinitionUserConfiguration`: 6 members.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationDefinitionUserConfiguration {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicAssociationDefinitionUserConfiguration`.
    pub results: Vec<PublicAssociationDefinitionUserConfiguration>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicAssociationDefinitionUserConfiguration {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicAssociationDefinitionUserConfiguration", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponsePublicAssociationDefinitionUserConfiguration {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicAssociationDefinitionUserConfiguration>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePublicAssociationDefinitionUserConfiguration: PublicAssociationDefinitionUserConfiguration }

/// `BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors`: 8 members.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicAssociationDefinitionUserConfiguration`.
    pub results: Vec<PublicAssociationDefinitionUserConfiguration>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicAssociationDefinitionUserConfiguration>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors: PublicAssociationDefinitionUserConfiguration }

/// `BatchResponseVoid`: 8 members.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponseVoid {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: any JSON.
    pub results: Vec<Value>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseVoid {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseVoid", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponseVoid {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<Value>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseVoid: Value }

/// `CollectionResponseAssociationSpecWithLabelNoPaging`: one member.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CollectionResponseAssociationSpecWithLabelNoPaging {
    /// `results`: a list: `AssociationSpecWithLabel`.
    pub results: Vec<AssociationSpecWithLabel>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseAssociationSpecWithLabelNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseAssociationSpecWithLabelNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseAssociationSpecWithLabelNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<AssociationSpecWithLabel>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<AssociationSpecWithLabel>> From<Vec<T>> for CollectionResponseAssociationSpecWithLabelNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<AssociationSpecWithLabel>, const N: usize> From<[T; N]> for CollectionResponseAssociationSpecWithLabelNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging`: one member.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging {
    /// `results`: a list: `PublicAssociationDefinitionUserConfiguration`.
    pub results: Vec<PublicAssociationDefinitionUserConfiguration>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicAssociationDefinitionUserConfiguration>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicAssociationDefinitionUserConfiguration>> From<Vec<T>> for CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicAssociationDefinitionUserConfiguration>, const N: usize> From<[T; N]> for CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicAssociationDefinitionConfigurationCreateRequest`: 3 members.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicAssociationDefinitionConfigurationCreateRequest {
    /// `category`: `AssociationSpecAssociationCategory`.
    pub category: AssociationSpecAssociationCategory,
    /// `maxToObjectIds`: a whole number.
    pub max_to_object_ids: i64,
    /// `typeId`: a whole number.
    pub type_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationDefinitionConfigurationCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationDefinitionConfigurationCreateRequest", kind: Kind::Record(&[
            Member { name: "category", required: true }, Member { name: "maxToObjectIds", required: true },
            Member { name: "typeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { category: Shaped::blank(), max_to_object_ids: 0, type_id: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.category, 1 => &self.max_to_object_ids, 2 => &self.type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.category, 1 => &mut self.max_to_object_ids, 2 => &mut self.type_id, _ => &mut self.rest,
        }
    }
}
impl PublicAssociationDefinitionConfigurationCreateRequest {
    /// With all that is required.
    pub fn new(
        category: impl Into<AssociationSpecAssociationCategory>, max_to_object_ids: impl Into<i64>,
        type_id: impl Into<i64>,
    ) -> Self {
        Self {
            category: category.into(), max_to_object_ids: max_to_object_ids.into(), type_id: type_id.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `PublicAssociationDefinitionConfigurationUpdateRequest`: 3 members.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicAssociationDefinitionConfigurationUpdateRequest {
    /// `category`: `AssociationSpecAssociationCategory`.
    pub category: AssociationSpecAssociationCategory,
    /// `maxToObjectIds`: a whole number.
    pub max_to_object_ids: i64,
    /// `typeId`: a whole number.
    pub type_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationDefinitionConfigurationUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationDefinitionConfigurationUpdateRequest", kind: Kind::Record(&[
            Member { name: "category", required: true }, Member { name: "maxToObjectIds", required: true },
            Member { name: "typeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { category: Shaped::blank(), max_to_object_ids: 0, type_id: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.category, 1 => &self.max_to_object_ids, 2 => &self.type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.category, 1 => &mut self.max_to_object_ids, 2 => &mut self.type_id, _ => &mut self.rest,
        }
    }
}
impl PublicAssociationDefinitionConfigurationUpdateRequest {
    /// With all that is required.
    pub fn new(
        category: impl Into<AssociationSpecAssociationCategory>, max_to_object_ids: impl Into<i64>,
        type_id: impl Into<i64>,
    ) -> Self {
        Self {
            category: category.into(), max_to_object_ids: max_to_object_ids.into(), type_id: type_id.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `PublicAssociationDefinitionConfigurationUpdateResult`: 3 members.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicAssociationDefinitionConfigurationUpdateResult {
    /// `category`: `AssociationSpecAssociationCategory`.
    pub category: AssociationSpecAssociationCategory,
    /// `typeId`: a whole number.
    pub type_id: i64,
    /// `userEnforcedMaxToObjectIds`: a whole number; may be absent.
    pub user_enforced_max_to_object_ids: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationDefinitionConfigurationUpdateResult {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationDefinitionConfigurationUpdateResult", kind: Kind::Record(&[
            Member { name: "category", required: true }, Member { name: "typeId", required: true },
            Member { name: "userEnforcedMaxToObjectIds", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { category: Shaped::blank(), type_id: 0, user_enforced_max_to_object_ids: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.category, 1 => &self.type_id, 2 => &self.user_enforced_max_to_object_ids, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.category, 1 => &mut self.type_id, 2 => &mut self.user_enforced_max_to_object_ids,
            _ => &mut self.rest,
        }
    }
}
impl PublicAssociationDefinitionConfigurationUpdateResult {
    /// With all that is required.
    pub fn new(category: impl Into<AssociationSpecAssociationCategory>, type_id: impl Into<i64>) -> Self {
        Self { category: category.into(), type_id: type_id.into(), ..Shaped::blank() }
    }
    /// Sets `userEnforcedMaxToObjectIds`.
    pub fn user_enforced_max_to_object_ids(mut self, user_enforced_max_to_object_ids: impl Into<i64>) -> Self {
        self.user_enforced_max_to_object_ids = Some(user_enforced_max_to_object_ids.into()); self
    }
}

/// `PublicAssociationDefinitionCreateRequest`: 3 members.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicAssociationDefinitionCreateRequest {
    /// `inverseLabel`: text; may be absent.
    pub inverse_label: Option<Text>,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationDefinitionCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationDefinitionCreateRequest", kind: Kind::Record(&[
            Member { name: "inverseLabel", required: false }, Member { name: "label", required: true },
            Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { inverse_label: None, label: Text::EMPTY, name: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.inverse_label, 1 => &self.label, 2 => &self.name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inverse_label, 1 => &mut self.label, 2 => &mut self.name, _ => &mut self.rest }
    }
}
impl PublicAssociationDefinitionCreateRequest {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { label: label.into(), name: name.into(), ..Shaped::blank() }
    }
    /// Sets `inverseLabel`.
    pub fn inverse_label(mut self, inverse_label: impl Into<Text>) -> Self {
        self.inverse_label = Some(inverse_label.into()); self
    }
}

/// `PublicAssociationDefinitionUpdateRequest`: 3 members.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicAssociationDefinitionUpdateRequest {
    /// `associationTypeId`: a whole number.
    pub association_type_id: i64,
    /// `inverseLabel`: text; may be absent.
    pub inverse_label: Option<Text>,
    /// `label`: text.
    pub label: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationDefinitionUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationDefinitionUpdateRequest", kind: Kind::Record(&[
            Member { name: "associationTypeId", required: true }, Member { name: "inverseLabel", required: false },
            Member { name: "label", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { association_type_id: 0, inverse_label: None, label: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.association_type_id, 1 => &self.inverse_label, 2 => &self.label, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.association_type_id, 1 => &mut self.inverse_label, 2 => &mut self.label,
            _ => &mut self.rest,
        }
    }
}
impl PublicAssociationDefinitionUpdateRequest {
    /// With all that is required.
    pub fn new(association_type_id: impl Into<i64>, label: impl Into<Text>) -> Self {
        Self { association_type_id: association_type_id.into(), label: label.into(), ..Shaped::blank() }
    }
    /// Sets `inverseLabel`.
    pub fn inverse_label(mut self, inverse_label: impl Into<Text>) -> Self {
        self.inverse_label = Some(inverse_label.into()); self
    }
}

/// `PublicAssociationDefinitionUserConfiguration`: 4 members.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicAssociationDefinitionUserConfiguration {
    /// `category`: `AssociationSpecAssociationCategory`.
    pub category: AssociationSpecAssociationCategory,
    /// `label`: text; may be absent.
    pub label: Option<Text>,
    /// `typeId`: a whole number.
    pub type_id: i64,
    /// `userEnforcedMaxToObjectIds`: a whole number; may be absent.
    pub user_enforced_max_to_object_ids: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationDefinitionUserConfiguration {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationDefinitionUserConfiguration", kind: Kind::Record(&[
            Member { name: "category", required: true }, Member { name: "label", required: false },
            Member { name: "typeId", required: true },
            Member { name: "userEnforcedMaxToObjectIds", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            category: Shaped::blank(), label: None, type_id: 0, user_enforced_max_to_object_ids: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.category, 1 => &self.label, 2 => &self.type_id, 3 => &self.user_enforced_max_to_object_ids,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.category, 1 => &mut self.label, 2 => &mut self.type_id,
            3 => &mut self.user_enforced_max_to_object_ids, _ => &mut self.rest,
        }
    }
}
impl PublicAssociationDefinitionUserConfiguration {
    /// With all that is required.
    pub fn new(category: impl Into<AssociationSpecAssociationCategory>, type_id: impl Into<i64>) -> Self {
        Self { category: category.into(), type_id: type_id.into(), ..Shaped::blank() }
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Text>) -> Self { self.label = Some(label.into()); self }
    /// Sets `userEnforcedMaxToObjectIds`.
    pub fn user_enforced_max_to_object_ids(mut self, user_enforced_max_to_object_ids: impl Into<i64>) -> Self {
        self.user_enforced_max_to_object_ids = Some(user_enforced_max_to_object_ids.into()); self
    }
}

/// `PublicAssociationSpec`: 2 members.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicAssociationSpec {
    /// `category`: text.
    pub category: Text,
    /// `typeId`: a whole number.
    pub type_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationSpec {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationSpec", kind: Kind::Record(&[
            Member { name: "category", required: true }, Member { name: "typeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { category: Text::EMPTY, type_id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.category, 1 => &self.type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.category, 1 => &mut self.type_id, _ => &mut self.rest }
    }
}
impl PublicAssociationSpec {
    /// With all that is required.
    pub fn new(category: impl Into<Text>, type_id: impl Into<i64>) -> Self {
        Self { category: category.into(), type_id: type_id.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
    BatchInputPublicAssociationDefinitionConfigurationUpdateRequest, BatchInputPublicAssociationSpec, BatchResponse,
    BatchResponsePublicAssociationDefinitionConfigurationUpdateResult,
    BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors,
    BatchResponsePublicAssociationDefinitionUserConfiguration,
    BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors, BatchResponseVoid,
    CollectionResponseAssociationSpecWithLabelNoPaging,
    CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging,
    PublicAssociationDefinitionConfigurationCreateRequest, PublicAssociationDefinitionConfigurationUpdateRequest,
    PublicAssociationDefinitionConfigurationUpdateResult, PublicAssociationDefinitionCreateRequest,
    PublicAssociationDefinitionUpdateRequest, PublicAssociationDefinitionUserConfiguration, PublicAssociationSpec,
}
