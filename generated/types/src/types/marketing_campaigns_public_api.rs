// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, ForwardPaging, Paging, PublicBudgetTotalsCurrencyCode, StandardError,
};

/// `BatchInputPublicCampaignBatchUpdateItem`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchInputPublicCampaignBatchUpdateItem {
    /// `inputs`: a list: `PublicCampaignBatchUpdateItem`.
    pub inputs: Vec<PublicCampaignBatchUpdateItem>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicCampaignBatchUpdateItem {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicCampaignBatchUpdateItem", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicCampaignBatchUpdateItem {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicCampaignBatchUpdateItem>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicCampaignBatchUpdateItem>> From<Vec<T>> for BatchInputPublicCampaignBatchUpdateItem {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicCampaignBatchUpdateItem>, const N: usize> From<[T; N]> for BatchInputPublicCampaignBatchUpdateItem {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPublicCampaignDeleteInput`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchInputPublicCampaignDeleteInput {
    /// `inputs`: a list: `PublicCampaignDeleteInput`.
    pub inputs: Vec<PublicCampaignDeleteInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicCampaignDeleteInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicCampaignDeleteInput", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicCampaignDeleteInput {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicCampaignDeleteInput>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicCampaignDeleteInput>> From<Vec<T>> for BatchInputPublicCampaignDeleteInput {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicCampaignDeleteInput>, const N: usize> From<[T; N]> for BatchInputPublicCampaignDeleteInput {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPublicCampaignInput`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchInputPublicCampaignInput {
    /// `inputs`: a list: `PublicCampaignInput`.
    pub inputs: Vec<PublicCampaignInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicCampaignInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicCampaignInput", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicCampaignInput {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicCampaignInput>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicCampaignInput>> From<Vec<T>> for BatchInputPublicCampaignInput {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicCampaignInput>, const N: usize> From<[T; N]> for BatchInputPublicCampaignInput {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputPublicCampaignReadInput`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchInputPublicCampaignReadInput {
    /// `inputs`: a list: `PublicCampaignReadInput`.
    pub inputs: Vec<PublicCampaignReadInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputPublicCampaignReadInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputPublicCampaignReadInput", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputPublicCampaignReadInput {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicCampaignReadInput>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicCampaignReadInput>> From<Vec<T>> for BatchInputPublicCampaignReadInput {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicCampaignReadInput>, const N: usize> From<[T; N]> for BatchInputPublicCampaignReadInput {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponsePublicCampaign`: 6 members.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchResponsePublicCampaign {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicCampaign`.
    pub results: Vec<PublicCampaign>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicCampaign {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicCampaign", kind: Kind::Record(&[
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
impl BatchResponsePublicCampaign {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicCampaign>>,
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
crate::runtime::batch_body! { BatchResponsePublicCampaign: PublicCampaign }

/// `BatchResponsePublicCampaignWithAssets`: 6 members.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchResponsePublicCampaignWithAssets {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicCampaignWithAssets`.
    pub results: Vec<PublicCampaignWithAssets>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicCampaignWithAssets {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicCampaignWithAssets", kind: Kind::Record(&[
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
impl BatchResponsePublicCampaignWithAssets {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicCampaignWithAssets>>,
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
crate::runtime::batch_body! { BatchResponsePublicCampaignWithAssets: PublicCampaignWithAssets }

/// `BatchResponsePublicCampaignWithAssetsWithErrors`: 8 members.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchResponsePublicCampaignWithAssetsWithErrors {
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
    /// `results`: a list: `PublicCampaignWithAssets`.
    pub results: Vec<PublicCampaignWithAssets>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicCampaignWithAssetsWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicCampaignWithAssetsWithErrors", kind: Kind::Record(&[
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
impl BatchResponsePublicCampaignWithAssetsWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicCampaignWithAssets>>,
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
crate::runtime::batch_body! { BatchResponsePublicCampaignWithAssetsWithErrors: PublicCampaignWithAssets }

/// `BatchResponsePublicCampaignWithErrors`: 8 members.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchResponsePublicCampaignWithErrors {
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
    /// `results`: a list: `PublicCampaign`.
    pub results: Vec<PublicCampaign>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponsePublicCampaignWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicCampaignWithErrors", kind: Kind::Record(&[
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
impl BatchResponsePublicCampaignWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicCampaign>>,
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
crate::runtime::batch_body! { BatchResponsePublicCampaignWithErrors: PublicCampaign }

/// `BatchResponsePublicCampaign`: 8 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-09.
#[doc(alias = "BatchResponsePublicCampaign")]
#[non_exhaustive]
pub struct CampaignsPublicApiBatchResponsePublicCampaign {
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
    /// `results`: a list: `PublicCampaign`.
    pub results: Vec<PublicCampaign>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CampaignsPublicApiBatchResponsePublicCampaign {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicCampaign", kind: Kind::Record(&[
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
impl CampaignsPublicApiBatchResponsePublicCampaign {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicCampaign>>,
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
crate::runtime::batch_body! { CampaignsPublicApiBatchResponsePublicCampaign: PublicCampaign }

/// `BatchResponsePublicCampaignWithAssets`: 8 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-09.
#[doc(alias = "BatchResponsePublicCampaignWithAssets")]
#[non_exhaustive]
pub struct CampaignsPublicApiBatchResponsePublicCampaignWithAssets {
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
    /// `results`: a list: `PublicCampaignWithAssets`.
    pub results: Vec<PublicCampaignWithAssets>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CampaignsPublicApiBatchResponsePublicCampaignWithAssets {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicCampaignWithAssets", kind: Kind::Record(&[
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
impl CampaignsPublicApiBatchResponsePublicCampaignWithAssets {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<PublicCampaignWithAssets>>,
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
crate::runtime::batch_body! { CampaignsPublicApiBatchResponsePublicCampaignWithAssets: PublicCampaignWithAssets }

/// `CollectionResponseContactReferenceForwardPaging`: 2 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseContactReferenceForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `ContactReference`.
    pub results: Vec<ContactReference>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseContactReferenceForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseContactReferenceForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseContactReferenceForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ContactReference>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<ContactReference>> From<Vec<T>> for CollectionResponseContactReferenceForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ContactReference>, const N: usize> From<[T; N]> for CollectionResponseContactReferenceForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicCampaignAsset`: 2 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicCampaignAsset {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PublicCampaignAsset`.
    pub results: Vec<PublicCampaignAsset>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicCampaignAsset {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicCampaignAsset", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicCampaignAsset {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicCampaignAsset>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicCampaignAsset>> From<Vec<T>> for CollectionResponsePublicCampaignAsset {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicCampaignAsset>, const N: usize> From<[T; N]> for CollectionResponsePublicCampaignAsset {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicCampaignAssetForwardPaging`: 2 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicCampaignAssetForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicCampaignAsset`.
    pub results: Vec<PublicCampaignAsset>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicCampaignAssetForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicCampaignAssetForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicCampaignAssetForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicCampaignAsset>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicCampaignAsset>> From<Vec<T>> for CollectionResponsePublicCampaignAssetForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicCampaignAsset>, const N: usize> From<[T; N]> for CollectionResponsePublicCampaignAssetForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseStringNoPaging`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponseStringNoPaging {
    /// `results`: a list: text.
    pub results: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseStringNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseStringNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseStringNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Text>> From<Vec<T>> for CollectionResponseStringNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for CollectionResponseStringNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseWithTotalPublicCampaign`: 3 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicCampaign {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PublicCampaign`.
    pub results: Vec<PublicCampaign>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPublicCampaign {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicCampaign", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalPublicCampaign {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicCampaign>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}

/// `ContactReference`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ContactReference {
    /// `id`: text.
    pub id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContactReference {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactReference", kind: Kind::Record(&[Member { name: "id", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, _ => &mut self.rest }
    }
}
impl ContactReference {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), rest: Rest::EMPTY } }
}
crate::runtime::from_text! { ContactReference }

/// `MetricsCounters`: 4 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct MetricsCounters {
    /// `influencedContacts`: a whole number.
    pub influenced_contacts: i64,
    /// `newContactsFirstTouch`: a whole number.
    pub new_contacts_first_touch: i64,
    /// `newContactsLastTouch`: a whole number.
    pub new_contacts_last_touch: i64,
    /// `sessions`: a whole number.
    pub sessions: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MetricsCounters {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MetricsCounters", kind: Kind::Record(&[
            Member { name: "influencedContacts", required: true },
            Member { name: "newContactsFirstTouch", required: true },
            Member { name: "newContactsLastTouch", required: true }, Member { name: "sessions", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            influenced_contacts: 0, new_contacts_first_touch: 0, new_contacts_last_touch: 0, sessions: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.influenced_contacts, 1 => &self.new_contacts_first_touch, 2 => &self.new_contacts_last_touch,
            3 => &self.sessions, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.influenced_contacts, 1 => &mut self.new_contacts_first_touch,
            2 => &mut self.new_contacts_last_touch, 3 => &mut self.sessions, _ => &mut self.rest,
        }
    }
}
impl MetricsCounters {
    /// With all that is required.
    pub fn new(
        influenced_contacts: impl Into<i64>, new_contacts_first_touch: impl Into<i64>,
        new_contacts_last_touch: impl Into<i64>, sessions: impl Into<i64>,
    ) -> Self {
        Self {
            influenced_contacts: influenced_contacts.into(),
            new_contacts_first_touch: new_contacts_first_touch.into(),
            new_contacts_last_touch: new_contacts_last_touch.into(), sessions: sessions.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicBudgetItem`: 7 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicBudgetItem {
    /// `amount`: a number.
    pub amount: f64,
    /// `createdAt`: a whole number.
    pub created_at: i64,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `order`: a whole number.
    pub order: i64,
    /// `updatedAt`: a whole number.
    pub updated_at: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicBudgetItem {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicBudgetItem", kind: Kind::Record(&[
            Member { name: "amount", required: true }, Member { name: "createdAt", required: true },
            Member { name: "description", required: false }, Member { name: "id", required: true },
            Member { name: "name", required: true }, Member { name: "order", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            amount: 0.0, created_at: 0, description: None, id: Text::EMPTY, name: Text::EMPTY, order: 0,
            updated_at: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.amount, 1 => &self.created_at, 2 => &self.description, 3 => &self.id, 4 => &self.name,
            5 => &self.order, 6 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.amount, 1 => &mut self.created_at, 2 => &mut self.description, 3 => &mut self.id,
            4 => &mut self.name, 5 => &mut self.order, 6 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicBudgetItem {
    /// With all that is required.
    pub fn new(
        amount: impl Into<f64>, created_at: impl Into<i64>, id: impl Into<Text>, name: impl Into<Text>,
        order: impl Into<i64>, updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            amount: amount.into(), created_at: created_at.into(), id: id.into(), name: name.into(),
            order: order.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
}

/// `PublicBudgetItemInput`: 4 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicBudgetItemInput {
    /// `amount`: a number.
    pub amount: f64,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `order`: a whole number.
    pub order: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicBudgetItemInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicBudgetItemInput", kind: Kind::Record(&[
            Member { name: "amount", required: true }, Member { name: "description", required: false },
            Member { name: "name", required: true }, Member { name: "order", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { amount: 0.0, description: None, name: Text::EMPTY, order: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.amount, 1 => &self.description, 2 => &self.name, 3 => &self.order, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.amount, 1 => &mut self.description, 2 => &mut self.name, 3 => &mut self.order,
            _ => &mut self.rest,
        }
    }
}
impl PublicBudgetItemInput {
    /// With all that is required.
    pub fn new(amount: impl Into<f64>, name: impl Into<Text>, order: impl Into<i64>) -> Self {
        Self { amount: amount.into(), name: name.into(), order: order.into(), ..Shaped::blank() }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
}

/// `PublicBudgetTotals`: 6 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicBudgetTotals {
    /// `budgetItems`: a list: `PublicBudgetItem`.
    pub budget_items: Vec<PublicBudgetItem>,
    /// `budgetTotal`: a number; may be absent.
    pub budget_total: Option<f64>,
    /// `currencyCode`: `PublicBudgetTotalsCurrencyCode`.
    pub currency_code: PublicBudgetTotalsCurrencyCode,
    /// `remainingBudget`: a number; may be absent.
    pub remaining_budget: Option<f64>,
    /// `spendItems`: a list: `PublicSpendItem`.
    pub spend_items: Vec<PublicSpendItem>,
    /// `spendTotal`: a number; may be absent.
    pub spend_total: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicBudgetTotals {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicBudgetTotals", kind: Kind::Record(&[
            Member { name: "budgetItems", required: true }, Member { name: "budgetTotal", required: false },
            Member { name: "currencyCode", required: true }, Member { name: "remainingBudget", required: false },
            Member { name: "spendItems", required: true }, Member { name: "spendTotal", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            budget_items: Vec::new(), budget_total: None, currency_code: Shaped::blank(), remaining_budget: None,
            spend_items: Vec::new(), spend_total: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.budget_items, 1 => &self.budget_total, 2 => &self.currency_code, 3 => &self.remaining_budget,
            4 => &self.spend_items, 5 => &self.spend_total, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.budget_items, 1 => &mut self.budget_total, 2 => &mut self.currency_code,
            3 => &mut self.remaining_budget, 4 => &mut self.spend_items, 5 => &mut self.spend_total,
            _ => &mut self.rest,
        }
    }
}
impl PublicBudgetTotals {
    /// With all that is required.
    pub fn new(
        budget_items: impl IntoIterator<Item = impl Into<PublicBudgetItem>>,
        currency_code: impl Into<PublicBudgetTotalsCurrencyCode>,
        spend_items: impl IntoIterator<Item = impl Into<PublicSpendItem>>,
    ) -> Self {
        Self {
            budget_items: budget_items.into_iter().map(Into::into).collect(), currency_code: currency_code.into(),
            spend_items: spend_items.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `budgetTotal`.
    pub fn budget_total(mut self, budget_total: impl Into<f64>) -> Self {
        self.budget_total = Some(budget_total.into()); self
    }
    /// Sets `remainingBudget`.
    pub fn remaining_budget(mut self, remaining_budget: impl Into<f64>) -> Self {
        self.remaining_budget = Some(remaining_budget.into()); self
    }
    /// Sets `spendTotal`.
    pub fn spend_total(mut self, spend_total: impl Into<f64>) -> Self {
        self.spend_total = Some(spend_total.into()); self
    }
}

/// `PublicBusinessUnit`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicBusinessUnit {
    /// `id`: a whole number.
    pub id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicBusinessUnit {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicBusinessUnit", kind: Kind::Record(&[Member { name: "id", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, _ => &mut self.rest }
    }
}
impl PublicBusinessUnit {
    /// With all that is required.
    pub fn new(id: impl Into<i64>) -> Self { Self { id: id.into(), rest: Rest::EMPTY } }
}

/// `PublicCampaign`: 5 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicCampaign {
    /// `businessUnits`: a list: `PublicBusinessUnit`.
    pub business_units: Vec<PublicBusinessUnit>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCampaign {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCampaign", kind: Kind::Record(&[
            Member { name: "businessUnits", required: true }, Member { name: "createdAt", required: true },
            Member { name: "id", required: true }, Member { name: "properties", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            business_units: Vec::new(), created_at: DateTime::UNSET, id: Text::EMPTY, properties: Map::EMPTY,
            updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.business_units, 1 => &self.created_at, 2 => &self.id, 3 => &self.properties,
            4 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.business_units, 1 => &mut self.created_at, 2 => &mut self.id, 3 => &mut self.properties,
            4 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicCampaign {
    /// With all that is required.
    pub fn new(
        business_units: impl IntoIterator<Item = impl Into<PublicBusinessUnit>>, created_at: impl Into<DateTime>,
        id: impl Into<Text>, properties: impl Into<Map<Text>>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            business_units: business_units.into_iter().map(Into::into).collect(), created_at: created_at.into(),
            id: id.into(), properties: properties.into(), updated_at: updated_at.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicCampaignAsset`: 3 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicCampaignAsset {
    /// `id`: text.
    pub id: Text,
    /// `metrics`: a map by name: a number; may be absent.
    pub metrics: Option<Map<f64>>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCampaignAsset {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCampaignAsset", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "metrics", required: false },
            Member { name: "name", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, metrics: None, name: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.metrics, 2 => &self.name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.metrics, 2 => &mut self.name, _ => &mut self.rest }
    }
}
impl PublicCampaignAsset {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `metrics`.
    pub fn metrics(mut self, metrics: impl Into<Map<f64>>) -> Self { self.metrics = Some(metrics.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}

/// `PublicCampaignBatchUpdateItem`: 2 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicCampaignBatchUpdateItem {
    /// `id`: text.
    pub id: Text,
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCampaignBatchUpdateItem {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCampaignBatchUpdateItem", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "properties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, properties: Map::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.properties, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.properties, _ => &mut self.rest }
    }
}
impl PublicCampaignBatchUpdateItem {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, properties: impl Into<Map<Text>>) -> Self {
        Self { id: id.into(), properties: properties.into(), rest: Rest::EMPTY }
    }
}

/// `PublicCampaignCloneInput`: 13 members.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicCampaignCloneInput {
    /// `assetsToClone`: a map by name: a list: text.
    pub assets_to_clone: Map<Vec<Text>>,
    /// `audience`: text; may be absent.
    pub audience: Option<Text>,
    /// `currencyCode`: text; may be absent.
    pub currency_code: Option<Text>,
    /// `endDate`: text; may be absent.
    pub end_date: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `notes`: text; may be absent.
    pub notes: Option<Text>,
    /// `shouldCloneDraftNodes`: true or false.
    pub should_clone_draft_nodes: bool,
    /// `shouldCloneEdges`: true or false.
    pub should_clone_edges: bool,
    /// `shouldCloneStickyNotes`: true or false.
    pub should_clone_sticky_notes: bool,
    /// `shouldCloneTasks`: true or false.
    pub should_clone_tasks: bool,
    /// `shouldCloneTrackingUrls`: true or false.
    pub should_clone_tracking_urls: bool,
    /// `sourceCampaignGuid`: text.
    pub source_campaign_guid: Text,
    /// `startDate`: text; may be absent.
    pub start_date: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCampaignCloneInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCampaignCloneInput", kind: Kind::Record(&[
            Member { name: "assetsToClone", required: true }, Member { name: "audience", required: false },
            Member { name: "currencyCode", required: false }, Member { name: "endDate", required: false },
            Member { name: "name", required: true }, Member { name: "notes", required: false },
            Member { name: "shouldCloneDraftNodes", required: true },
            Member { name: "shouldCloneEdges", required: true },
            Member { name: "shouldCloneStickyNotes", required: true },
            Member { name: "shouldCloneTasks", required: true },
            Member { name: "shouldCloneTrackingUrls", required: true },
            Member { name: "sourceCampaignGuid", required: true }, Member { name: "startDate", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            assets_to_clone: Map::EMPTY, audience: None, currency_code: None, end_date: None, name: Text::EMPTY,
            notes: None, should_clone_draft_nodes: false, should_clone_edges: false,
            should_clone_sticky_notes: false, should_clone_tasks: false, should_clone_tracking_urls: false,
            source_campaign_guid: Text::EMPTY, start_date: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.assets_to_clone, 1 => &self.audience, 2 => &self.currency_code, 3 => &self.end_date,
            4 => &self.name, 5 => &self.notes, 6 => &self.should_clone_draft_nodes, 7 => &self.should_clone_edges,
            8 => &self.should_clone_sticky_notes, 9 => &self.should_clone_tasks,
            10 => &self.should_clone_tracking_urls, 11 => &self.source_campaign_guid, 12 => &self.start_date,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.assets_to_clone, 1 => &mut self.audience, 2 => &mut self.currency_code,
            3 => &mut self.end_date, 4 => &mut self.name, 5 => &mut self.notes,
            6 => &mut self.should_clone_draft_nodes, 7 => &mut self.should_clone_edges,
            8 => &mut self.should_clone_sticky_notes, 9 => &mut self.should_clone_tasks,
            10 => &mut self.should_clone_tracking_urls, 11 => &mut self.source_campaign_guid,
            12 => &mut self.start_date, _ => &mut self.rest,
        }
    }
}
impl PublicCampaignCloneInput {
    /// With all that is required.
    pub fn new(
        assets_to_clone: impl Into<Map<Vec<Text>>>, name: impl Into<Text>, should_clone_draft_nodes: bool,
        should_clone_edges: bool, should_clone_sticky_notes: bool, should_clone_tasks: bool,
        should_clone_tracking_urls: bool, source_campaign_guid: impl Into<Text>,
    ) -> Self {
        Self {
            assets_to_clone: assets_to_clone.into(), name: name.into(), should_clone_draft_nodes, should_clone_edges,
            should_clone_sticky_notes, should_clone_tasks, should_clone_tracking_urls,
            source_campaign_guid: source_campaign_guid.into(), ..Shaped::blank()
        }
    }
    /// Sets `audience`.
    pub fn audience(mut self, audience: impl Into<Text>) -> Self { self.audience = Some(audience.into()); self }
    /// Sets `currencyCode`.
    pub fn currency_code(mut self, currency_code: impl Into<Text>) -> Self {
        self.currency_code = Some(currency_code.into()); self
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self { self.end_date = Some(end_date.into()); self }
    /// Sets `notes`.
    pub fn notes(mut self, notes: impl Into<Text>) -> Self { self.notes = Some(notes.into()); self }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self { self.start_date = Some(start_date.into()); self }
}

/// `PublicCampaignCloneResponse`: 2 members.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicCampaignCloneResponse {
    /// `campaignGuid`: text.
    pub campaign_guid: Text,
    /// `status`: `PublicCampaignCloneResponseStatus`.
    pub status: PublicCampaignCloneResponseStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCampaignCloneResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCampaignCloneResponse", kind: Kind::Record(&[
            Member { name: "campaignGuid", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { campaign_guid: Text::EMPTY, status: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.campaign_guid, 1 => &self.status, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.campaign_guid, 1 => &mut self.status, _ => &mut self.rest }
    }
}
impl PublicCampaignCloneResponse {
    /// With all that is required.
    pub fn new(campaign_guid: impl Into<Text>, status: impl Into<PublicCampaignCloneResponseStatus>) -> Self {
        Self { campaign_guid: campaign_guid.into(), status: status.into(), rest: Rest::EMPTY }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub enum PublicCampaignCloneResponseStatus {
    /// `COMPLETE`
    Complete,
    /// `FAILED`
    Failed,
    /// `PARTIAL_FAILURE`
    PartialFailure,
    /// `PENDING`
    Pending,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicCampaignCloneResponseStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCampaignCloneResponseStatus", kind: Kind::Enumeration(&[
            "COMPLETE", "FAILED", "PARTIAL_FAILURE", "PENDING",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Complete => 0, Self::Failed => 1, Self::PartialFailure => 2, Self::Pending => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Complete, 1 => Self::Failed, 2 => Self::PartialFailure, 3 => Self::Pending,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicCampaignDeleteInput`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicCampaignDeleteInput {
    /// `id`: text.
    pub id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCampaignDeleteInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCampaignDeleteInput", kind: Kind::Record(&[Member { name: "id", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, _ => &mut self.rest }
    }
}
impl PublicCampaignDeleteInput {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), rest: Rest::EMPTY } }
}
crate::runtime::from_text! { PublicCampaignDeleteInput }

/// `PublicCampaignInput`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicCampaignInput {
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCampaignInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCampaignInput", kind: Kind::Record(&[Member { name: "properties", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { properties: Map::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.properties, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.properties, _ => &mut self.rest }
    }
}
impl PublicCampaignInput {
    /// With all that is required.
    pub fn new(properties: impl Into<Map<Text>>) -> Self { Self { properties: properties.into(), rest: Rest::EMPTY } }
}

/// `PublicCampaignReadInput`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicCampaignReadInput {
    /// `id`: text.
    pub id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCampaignReadInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCampaignReadInput", kind: Kind::Record(&[Member { name: "id", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, _ => &mut self.rest }
    }
}
impl PublicCampaignReadInput {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), rest: Rest::EMPTY } }
}
crate::runtime::from_text! { PublicCampaignReadInput }

/// `PublicCampaignWithAssets`: 6 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicCampaignWithAssets {
    /// `assets`: a map by name: `CollectionResponsePublicCampaignAsset`.
    pub assets: Map<CollectionResponsePublicCampaignAsset>,
    /// `businessUnits`: a list: `PublicBusinessUnit`.
    pub business_units: Vec<PublicBusinessUnit>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCampaignWithAssets {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCampaignWithAssets", kind: Kind::Record(&[
            Member { name: "assets", required: true }, Member { name: "businessUnits", required: true },
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "properties", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            assets: Map::EMPTY, business_units: Vec::new(), created_at: DateTime::UNSET, id: Text::EMPTY,
            properties: Map::EMPTY, updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.assets, 1 => &self.business_units, 2 => &self.created_at, 3 => &self.id,
            4 => &self.properties, 5 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.assets, 1 => &mut self.business_units, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.properties, 5 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicCampaignWithAssets {
    /// With all that is required.
    pub fn new(
        assets: impl Into<Map<CollectionResponsePublicCampaignAsset>>,
        business_units: impl IntoIterator<Item = impl Into<PublicBusinessUnit>>, created_at: impl Into<DateTime>,
        id: impl Into<Text>, properties: impl Into<Map<Text>>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            assets: assets.into(), business_units: business_units.into_iter().map(Into::into).collect(),
            created_at: created_at.into(), id: id.into(), properties: properties.into(),
            updated_at: updated_at.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicSpendItem`: 7 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicSpendItem {
    /// `amount`: a number.
    pub amount: f64,
    /// `createdAt`: a whole number.
    pub created_at: i64,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `order`: a whole number.
    pub order: i64,
    /// `updatedAt`: a whole number.
    pub updated_at: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSpendItem {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSpendItem", kind: Kind::Record(&[
            Member { name: "amount", required: true }, Member { name: "createdAt", required: true },
            Member { name: "description", required: false }, Member { name: "id", required: true },
            Member { name: "name", required: true }, Member { name: "order", required: true },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            amount: 0.0, created_at: 0, description: None, id: Text::EMPTY, name: Text::EMPTY, order: 0,
            updated_at: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.amount, 1 => &self.created_at, 2 => &self.description, 3 => &self.id, 4 => &self.name,
            5 => &self.order, 6 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.amount, 1 => &mut self.created_at, 2 => &mut self.description, 3 => &mut self.id,
            4 => &mut self.name, 5 => &mut self.order, 6 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicSpendItem {
    /// With all that is required.
    pub fn new(
        amount: impl Into<f64>, created_at: impl Into<i64>, id: impl Into<Text>, name: impl Into<Text>,
        order: impl Into<i64>, updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            amount: amount.into(), created_at: created_at.into(), id: id.into(), name: name.into(),
            order: order.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
}

/// `PublicSpendItemInput`: 4 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicSpendItemInput {
    /// `amount`: a number.
    pub amount: f64,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `order`: a whole number.
    pub order: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSpendItemInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSpendItemInput", kind: Kind::Record(&[
            Member { name: "amount", required: true }, Member { name: "description", required: false },
            Member { name: "name", required: true }, Member { name: "order", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { amount: 0.0, description: None, name: Text::EMPTY, order: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.amount, 1 => &self.description, 2 => &self.name, 3 => &self.order, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.amount, 1 => &mut self.description, 2 => &mut self.name, 3 => &mut self.order,
            _ => &mut self.rest,
        }
    }
}
impl PublicSpendItemInput {
    /// With all that is required.
    pub fn new(amount: impl Into<f64>, name: impl Into<Text>, order: impl Into<i64>) -> Self {
        Self { amount: amount.into(), name: name.into(), order: order.into(), ..Shaped::blank() }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
}

/// `RevenueAttributionAggregate`: 5 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct RevenueAttributionAggregate {
    /// `contactsNumber`: a whole number; may be absent.
    pub contacts_number: Option<i64>,
    /// `currencyCode`: `PublicBudgetTotalsCurrencyCode`; may be absent.
    pub currency_code: Option<PublicBudgetTotalsCurrencyCode>,
    /// `dealAmount`: a number; may be absent.
    pub deal_amount: Option<f64>,
    /// `dealsNumber`: a whole number; may be absent.
    pub deals_number: Option<i64>,
    /// `revenueAmount`: a number; may be absent.
    pub revenue_amount: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RevenueAttributionAggregate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RevenueAttributionAggregate", kind: Kind::Record(&[
            Member { name: "contactsNumber", required: false }, Member { name: "currencyCode", required: false },
            Member { name: "dealAmount", required: false }, Member { name: "dealsNumber", required: false },
            Member { name: "revenueAmount", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            contacts_number: None, currency_code: None, deal_amount: None, deals_number: None, revenue_amount: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contacts_number, 1 => &self.currency_code, 2 => &self.deal_amount, 3 => &self.deals_number,
            4 => &self.revenue_amount, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contacts_number, 1 => &mut self.currency_code, 2 => &mut self.deal_amount,
            3 => &mut self.deals_number, 4 => &mut self.revenue_amount, _ => &mut self.rest,
        }
    }
}
impl RevenueAttributionAggregate {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `contactsNumber`.
    pub fn contacts_number(mut self, contacts_number: impl Into<i64>) -> Self {
        self.contacts_number = Some(contacts_number.into()); self
    }
    /// Sets `currencyCode`.
    pub fn currency_code(mut self, currency_code: impl Into<PublicBudgetTotalsCurrencyCode>) -> Self {
        self.currency_code = Some(currency_code.into()); self
    }
    /// Sets `dealAmount`.
    pub fn deal_amount(mut self, deal_amount: impl Into<f64>) -> Self {
        self.deal_amount = Some(deal_amount.into()); self
    }
    /// Sets `dealsNumber`.
    pub fn deals_number(mut self, deals_number: impl Into<i64>) -> Self {
        self.deals_number = Some(deals_number.into()); self
    }
    /// Sets `revenueAmount`.
    pub fn revenue_amount(mut self, revenue_amount: impl Into<f64>) -> Self {
        self.revenue_amount = Some(revenue_amount.into()); self
    }
}
impl Default for RevenueAttributionAggregate {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    BatchInputPublicCampaignBatchUpdateItem, BatchInputPublicCampaignDeleteInput, BatchInputPublicCampaignInput,
    BatchInputPublicCampaignReadInput, BatchResponsePublicCampaign, BatchResponsePublicCampaignWithAssets,
    BatchResponsePublicCampaignWithAssetsWithErrors, BatchResponsePublicCampaignWithErrors,
    CampaignsPublicApiBatchResponsePublicCampaign, CampaignsPublicApiBatchResponsePublicCampaignWithAssets,
    CollectionResponseContactReferenceForwardPaging, CollectionResponsePublicCampaignAsset,
    CollectionResponsePublicCampaignAssetForwardPaging, CollectionResponseStringNoPaging,
    CollectionResponseWithTotalPublicCampaign, ContactReference, MetricsCounters, PublicBudgetItem,
    PublicBudgetItemInput, PublicBudgetTotals, PublicBusinessUnit, PublicCampaign, PublicCampaignAsset,
    PublicCampaignBatchUpdateItem, PublicCampaignCloneInput, PublicCampaignCloneResponse, PublicCampaignDeleteInput,
    PublicCampaignInput, PublicCampaignReadInput, PublicCampaignWithAssets, PublicSpendItem, PublicSpendItemInput,
    RevenueAttributionAggregate,
}

crate::runtime::enumeration_traits! {
    PublicCampaignCloneResponseStatus,
}
