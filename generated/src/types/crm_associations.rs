// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchResponseLabelsBetweenObjectPair`: 8 members.
///
/// Published by `crm/associations`, in 2026-09.
#[doc(alias = "BatchResponseLabelsBetweenObjectPair")]
#[non_exhaustive]
pub struct AssociationsBatchResponseLabelsBetweenObjectPair {
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
    /// `results`: a list: `LabelsBetweenObjectPair`.
    pub results: Vec<LabelsBetweenObjectPair>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    AssociationsBatchResponseLabelsBetweenObjectPair "BatchResponseLabelsBetweenObjectPair" {
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
impl AssociationsBatchResponseLabelsBetweenObjectPair {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<LabelsBetweenObjectPair>>,
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

/// `BatchResponsePublicAssociationMultiWithLabel`: 8 members.
///
/// Published by `crm/associations`, in 2026-09.
#[doc(alias = "BatchResponsePublicAssociationMultiWithLabel")]
#[non_exhaustive]
pub struct AssociationsBatchResponsePublicAssociationMultiWithLabel {
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
    /// `results`: a list: `AssociationsPublicAssociationMultiWithLabel`.
    pub results: Vec<AssociationsPublicAssociationMultiWithLabel>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    AssociationsBatchResponsePublicAssociationMultiWithLabel "BatchResponsePublicAssociationMultiWithLabel" {
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
impl AssociationsBatchResponsePublicAssociationMultiWithLabel {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<
            Item = impl Into<AssociationsPublicAssociationMultiWithLabel>,
        >,
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

/// `DateTime`: 3 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[doc(alias = "DateTime")]
#[non_exhaustive]
pub struct AssociationsDateTime {
    /// `dateOnly`: true or false.
    pub date_only: bool,
    /// `timeZoneShift`: a whole number.
    pub time_zone_shift: i64,
    /// `value`: a whole number.
    pub value: i64,
    rest: Rest,
}
crate::runtime::record! {
    AssociationsDateTime "DateTime" {
        0 date_only "dateOnly" required = false;
        1 time_zone_shift "timeZoneShift" required = 0;
        2 value "value" required = 0;
    }
}
impl AssociationsDateTime {
    /// One with all that is required.
    pub fn new(
        date_only: bool,
        time_zone_shift: impl Into<i64>,
        value: impl Into<i64>,
    ) -> Self {
        Self {
            date_only,
            time_zone_shift: time_zone_shift.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicAssociationMultiWithLabel`: 3 members.
///
/// Published by `crm/associations`, in 2026-09.
#[doc(alias = "PublicAssociationMultiWithLabel")]
#[non_exhaustive]
pub struct AssociationsPublicAssociationMultiWithLabel {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `to`: a list: `CrmMultiAssociatedObjectWithLabel`.
    pub to: Vec<CrmMultiAssociatedObjectWithLabel>,
    rest: Rest,
}
crate::runtime::record! {
    AssociationsPublicAssociationMultiWithLabel "PublicAssociationMultiWithLabel" {
        0 from "from" required = Shaped::blank();
        1 paging "paging" optional = None;
        2 to "to" required = Vec::new();
    }
}
impl AssociationsPublicAssociationMultiWithLabel {
    /// One with all that is required.
    pub fn new(
        from: impl Into<PublicObjectId>,
        to: impl IntoIterator<Item = impl Into<CrmMultiAssociatedObjectWithLabel>>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `BatchInputPublicAssociation`: one member.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchInputPublicAssociation {
    /// `inputs`: a list: `PublicAssociation`.
    pub inputs: Vec<PublicAssociation>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicAssociation "BatchInputPublicAssociation" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicAssociation {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<PublicAssociation>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicAssociation>> From<Vec<T>> for BatchInputPublicAssociation {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicAssociation>, const N: usize> From<[T; N]>
for BatchInputPublicAssociation {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputPublicAssociationMultiArchive`: one member.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicAssociationMultiArchive {
    /// `inputs`: a list: `PublicAssociationMultiArchive`.
    pub inputs: Vec<PublicAssociationMultiArchive>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicAssociationMultiArchive "BatchInputPublicAssociationMultiArchive" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicAssociationMultiArchive {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PublicAssociationMultiArchive>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicAssociationMultiArchive>> From<Vec<T>>
for BatchInputPublicAssociationMultiArchive {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicAssociationMultiArchive>, const N: usize> From<[T; N]>
for BatchInputPublicAssociationMultiArchive {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputPublicAssociationMultiPost`: one member.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicAssociationMultiPost {
    /// `inputs`: a list: `PublicAssociationMultiPost`.
    pub inputs: Vec<PublicAssociationMultiPost>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicAssociationMultiPost "BatchInputPublicAssociationMultiPost" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicAssociationMultiPost {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PublicAssociationMultiPost>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicAssociationMultiPost>> From<Vec<T>>
for BatchInputPublicAssociationMultiPost {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicAssociationMultiPost>, const N: usize> From<[T; N]>
for BatchInputPublicAssociationMultiPost {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputPublicDefaultAssociationMultiPost`: one member.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicDefaultAssociationMultiPost {
    /// `inputs`: a list: `PublicDefaultAssociationMultiPost`.
    pub inputs: Vec<PublicDefaultAssociationMultiPost>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicDefaultAssociationMultiPost "BatchInputPublicDefaultAssociationMultiPost" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicDefaultAssociationMultiPost {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PublicDefaultAssociationMultiPost>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicDefaultAssociationMultiPost>> From<Vec<T>>
for BatchInputPublicDefaultAssociationMultiPost {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicDefaultAssociationMultiPost>, const N: usize> From<[T; N]>
for BatchInputPublicDefaultAssociationMultiPost {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputPublicFetchAssociationsBatchRequest`: one member.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicFetchAssociationsBatchRequest {
    /// `inputs`: a list: `PublicFetchAssociationsBatchRequest`.
    pub inputs: Vec<PublicFetchAssociationsBatchRequest>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicFetchAssociationsBatchRequest "BatchInputPublicFetchAssociationsBatchRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicFetchAssociationsBatchRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PublicFetchAssociationsBatchRequest>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicFetchAssociationsBatchRequest>> From<Vec<T>>
for BatchInputPublicFetchAssociationsBatchRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicFetchAssociationsBatchRequest>, const N: usize> From<[T; N]>
for BatchInputPublicFetchAssociationsBatchRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchResponseLabelsBetweenObjectPair`: 6 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponseLabelsBetweenObjectPair {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `LabelsBetweenObjectPair`.
    pub results: Vec<LabelsBetweenObjectPair>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseLabelsBetweenObjectPair "BatchResponseLabelsBetweenObjectPair" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseLabelsBetweenObjectPair {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<LabelsBetweenObjectPair>>,
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

/// `BatchResponseLabelsBetweenObjectPairWithErrors`: 8 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponseLabelsBetweenObjectPairWithErrors {
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
    /// `results`: a list: `LabelsBetweenObjectPair`.
    pub results: Vec<LabelsBetweenObjectPair>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseLabelsBetweenObjectPairWithErrors "BatchResponseLabelsBetweenObjectPairWithErrors" {
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
impl BatchResponseLabelsBetweenObjectPairWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<LabelsBetweenObjectPair>>,
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

/// `BatchResponsePublicAssociation`: 6 members.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchResponsePublicAssociation {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicAssociation`.
    pub results: Vec<PublicAssociation>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicAssociation "BatchResponsePublicAssociation" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicAssociation {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicAssociation>>,
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

/// `BatchResponsePublicAssociationMulti`: 6 members.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationMulti {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicAssociationMulti`.
    pub results: Vec<PublicAssociationMulti>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicAssociationMulti "BatchResponsePublicAssociationMulti" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicAssociationMulti {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicAssociationMulti>>,
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

/// `BatchResponsePublicAssociationMultiWithErrors`: 8 members.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationMultiWithErrors {
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
    /// `results`: a list: `PublicAssociationMulti`.
    pub results: Vec<PublicAssociationMulti>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicAssociationMultiWithErrors "BatchResponsePublicAssociationMultiWithErrors" {
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
impl BatchResponsePublicAssociationMultiWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicAssociationMulti>>,
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

/// `BatchResponsePublicAssociationMultiWithLabel`: 6 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationMultiWithLabel {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicAssociationMultiWithLabel`.
    pub results: Vec<PublicAssociationMultiWithLabel>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicAssociationMultiWithLabel "BatchResponsePublicAssociationMultiWithLabel" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicAssociationMultiWithLabel {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicAssociationMultiWithLabel>>,
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

/// `BatchResponsePublicAssociationMultiWithLabelWithErrors`: 8 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationMultiWithLabelWithErrors {
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
    /// `results`: a list: `PublicAssociationMultiWithLabel`.
    pub results: Vec<PublicAssociationMultiWithLabel>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicAssociationMultiWithLabelWithErrors "BatchResponsePublicAssociationMultiWithLabelWithErrors" {
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
impl BatchResponsePublicAssociationMultiWithLabelWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicAssociationMultiWithLabel>>,
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

/// `BatchResponsePublicAssociationWithErrors`: 8 members.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchResponsePublicAssociationWithErrors {
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
    /// `results`: a list: `PublicAssociation`.
    pub results: Vec<PublicAssociation>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicAssociationWithErrors "BatchResponsePublicAssociationWithErrors" {
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
impl BatchResponsePublicAssociationWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicAssociation>>,
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

/// `PublicAssociation`: 3 members.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct PublicAssociation {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `to`: `PublicObjectId`.
    pub to: PublicObjectId,
    /// `type`: text.
    pub r#type: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociation "PublicAssociation" {
        0 from "from" required = Shaped::blank();
        1 to "to" required = Shaped::blank();
        2 r#type "type" required = Text::EMPTY;
    }
}
impl PublicAssociation {
    /// One with all that is required.
    pub fn new(
        from: impl Into<PublicObjectId>,
        to: impl Into<PublicObjectId>,
        r#type: impl Into<Text>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicAssociationMulti`: 3 members.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct PublicAssociationMulti {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `to`: a list: `AssociatedId`.
    pub to: Vec<AssociatedId>,
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationMulti "PublicAssociationMulti" {
        0 from "from" required = Shaped::blank();
        1 paging "paging" optional = None;
        2 to "to" required = Vec::new();
    }
}
impl PublicAssociationMulti {
    /// One with all that is required.
    pub fn new(
        from: impl Into<PublicObjectId>,
        to: impl IntoIterator<Item = impl Into<AssociatedId>>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicAssociationMultiArchive`: 2 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicAssociationMultiArchive {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `to`: a list: `PublicObjectId`.
    pub to: Vec<PublicObjectId>,
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationMultiArchive "PublicAssociationMultiArchive" {
        0 from "from" required = Shaped::blank();
        1 to "to" required = Vec::new();
    }
}
impl PublicAssociationMultiArchive {
    /// One with all that is required.
    pub fn new(
        from: impl Into<PublicObjectId>,
        to: impl IntoIterator<Item = impl Into<PublicObjectId>>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicAssociationMultiPost`: 3 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicAssociationMultiPost {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `to`: `PublicObjectId`.
    pub to: PublicObjectId,
    /// `types`: a list: `AssociationSpec`.
    pub types: Vec<AssociationSpec>,
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationMultiPost "PublicAssociationMultiPost" {
        0 from "from" required = Shaped::blank();
        1 to "to" required = Shaped::blank();
        2 types "types" required = Vec::new();
    }
}
impl PublicAssociationMultiPost {
    /// One with all that is required.
    pub fn new(
        from: impl Into<PublicObjectId>,
        to: impl Into<PublicObjectId>,
        types: impl IntoIterator<Item = impl Into<AssociationSpec>>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            types: types.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicAssociationMultiWithLabel`: 3 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicAssociationMultiWithLabel {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `to`: a list: `MultiAssociatedObjectWithLabel`.
    pub to: Vec<MultiAssociatedObjectWithLabel>,
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationMultiWithLabel "PublicAssociationMultiWithLabel" {
        0 from "from" required = Shaped::blank();
        1 paging "paging" optional = None;
        2 to "to" required = Vec::new();
    }
}
impl PublicAssociationMultiWithLabel {
    /// One with all that is required.
    pub fn new(
        from: impl Into<PublicObjectId>,
        to: impl IntoIterator<Item = impl Into<MultiAssociatedObjectWithLabel>>,
    ) -> Self {
        Self {
            from: from.into(),
            to: to.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicDefaultAssociationMultiPost`: 2 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicDefaultAssociationMultiPost {
    /// `from`: `PublicObjectId`.
    pub from: PublicObjectId,
    /// `to`: `PublicObjectId`.
    pub to: PublicObjectId,
    rest: Rest,
}
crate::runtime::record! {
    PublicDefaultAssociationMultiPost "PublicDefaultAssociationMultiPost" {
        0 from "from" required = Shaped::blank();
        1 to "to" required = Shaped::blank();
    }
}
impl PublicDefaultAssociationMultiPost {
    /// One with all that is required.
    pub fn new(from: impl Into<PublicObjectId>, to: impl Into<PublicObjectId>) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicFetchAssociationsBatchRequest`: 2 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicFetchAssociationsBatchRequest {
    /// `after`: text; may be absent.
    pub after: Option<Text>,
    /// `id`: text.
    pub id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicFetchAssociationsBatchRequest "PublicFetchAssociationsBatchRequest" {
        0 after "after" optional = None;
        1 id "id" required = Text::EMPTY;
    }
}
impl PublicFetchAssociationsBatchRequest {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
}

/// `ReportCreationResponse`: 3 members.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct ReportCreationResponse {
    /// `enqueueTime`: `AssociationsDateTime`.
    pub enqueue_time: AssociationsDateTime,
    /// `userEmail`: text.
    pub user_email: Text,
    /// `userId`: a whole number.
    pub user_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    ReportCreationResponse "ReportCreationResponse" {
        0 enqueue_time "enqueueTime" required = Shaped::blank();
        1 user_email "userEmail" required = Text::EMPTY;
        2 user_id "userId" required = 0;
    }
}
impl ReportCreationResponse {
    /// One with all that is required.
    pub fn new(
        enqueue_time: impl Into<AssociationsDateTime>,
        user_email: impl Into<Text>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            enqueue_time: enqueue_time.into(),
            user_email: user_email.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
}
