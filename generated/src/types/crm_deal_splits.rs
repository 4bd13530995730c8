// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchResponseDealToDealSplits`: 8 members.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponseDealToDealSplits {
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
    /// `results`: a list: `DealToDealSplits`.
    pub results: Vec<DealToDealSplits>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseDealToDealSplits "BatchResponseDealToDealSplits" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseDealToDealSplits {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<DealToDealSplits>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseDealToDealSplitsWithErrors`: 8 members.
///
/// Published by `crm/deal-splits`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchResponseDealToDealSplitsWithErrors {
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
    /// `results`: a list: `DealToDealSplits`.
    pub results: Vec<DealToDealSplits>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseDealToDealSplitsWithErrors "BatchResponseDealToDealSplitsWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseDealToDealSplitsWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<DealToDealSplits>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponseDealToDealSplits`: 6 members.
///
/// Published by `crm/deal-splits`, in 2026-03, v3.
#[doc(alias = "BatchResponseDealToDealSplits")]
#[non_exhaustive]
pub struct DealSplitsBatchResponseDealToDealSplits {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `DealToDealSplits`.
    pub results: Vec<DealToDealSplits>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    DealSplitsBatchResponseDealToDealSplits "BatchResponseDealToDealSplits" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl DealSplitsBatchResponseDealToDealSplits {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<DealToDealSplits>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `DealToDealSplits`: 2 members.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct DealToDealSplits {
    /// `id`: text.
    pub id: Text,
    /// `splits`: a list: `CrmSimplePublicObject`.
    pub splits: Vec<CrmSimplePublicObject>,
    rest: Rest,
}
crate::runtime::record! {
    DealToDealSplits "DealToDealSplits" {
        0 id "id" required = Text::EMPTY;
        1 splits "splits" required = Vec::new();
    }
}
impl DealToDealSplits {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        splits: impl IntoIterator<Item = impl Into<CrmSimplePublicObject>>,
    ) -> Self {
        Self {
            id: id.into(),
            splits: splits.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicDealSplitInput`: 2 members.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicDealSplitInput {
    /// `ownerId`: a whole number.
    pub owner_id: i64,
    /// `percentage`: a number.
    pub percentage: f64,
    rest: Rest,
}
crate::runtime::record! {
    PublicDealSplitInput "PublicDealSplitInput" {
        0 owner_id "ownerId" required = 0;
        1 percentage "percentage" required = 0.0;
    }
}
impl PublicDealSplitInput {
    /// One with all that is required.
    pub fn new(owner_id: impl Into<i64>, percentage: impl Into<f64>) -> Self {
        Self {
            owner_id: owner_id.into(),
            percentage: percentage.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicDealSplitsBatchCreateRequest`: one member.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicDealSplitsBatchCreateRequest {
    /// `inputs`: a list: `PublicDealSplitsCreateRequest`.
    pub inputs: Vec<PublicDealSplitsCreateRequest>,
    rest: Rest,
}
crate::runtime::record! {
    PublicDealSplitsBatchCreateRequest "PublicDealSplitsBatchCreateRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl PublicDealSplitsBatchCreateRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PublicDealSplitsCreateRequest>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicDealSplitsCreateRequest>> From<Vec<T>>
for PublicDealSplitsBatchCreateRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicDealSplitsCreateRequest>, const N: usize> From<[T; N]>
for PublicDealSplitsBatchCreateRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `PublicDealSplitsCreateRequest`: 2 members.
///
/// Published by `crm/deal-splits`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicDealSplitsCreateRequest {
    /// `id`: a whole number.
    pub id: i64,
    /// `splits`: a list: `PublicDealSplitInput`.
    pub splits: Vec<PublicDealSplitInput>,
    rest: Rest,
}
crate::runtime::record! {
    PublicDealSplitsCreateRequest "PublicDealSplitsCreateRequest" {
        0 id "id" required = 0;
        1 splits "splits" required = Vec::new();
    }
}
impl PublicDealSplitsCreateRequest {
    /// One with all that is required.
    pub fn new(
        id: impl Into<i64>,
        splits: impl IntoIterator<Item = impl Into<PublicDealSplitInput>>,
    ) -> Self {
        Self {
            id: id.into(),
            splits: splits.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
