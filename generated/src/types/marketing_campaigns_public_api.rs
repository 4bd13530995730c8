// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputPublicCampaignBatchUpdateItem`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchInputPublicCampaignBatchUpdateItem {
    /// `inputs`: a list: a `PublicCampaignBatchUpdateItem`.
    pub inputs: Vec<PublicCampaignBatchUpdateItem>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicCampaignBatchUpdateItem "BatchInputPublicCampaignBatchUpdateItem" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicCampaignBatchUpdateItem {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PublicCampaignBatchUpdateItem>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicCampaignBatchUpdateItem>> From<Vec<T>>
for BatchInputPublicCampaignBatchUpdateItem {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicCampaignBatchUpdateItem>, const N: usize> From<[T; N]>
for BatchInputPublicCampaignBatchUpdateItem {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputPublicCampaignDeleteInput`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchInputPublicCampaignDeleteInput {
    /// `inputs`: a list: a `PublicCampaignDeleteInput`.
    pub inputs: Vec<PublicCampaignDeleteInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicCampaignDeleteInput "BatchInputPublicCampaignDeleteInput" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicCampaignDeleteInput {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PublicCampaignDeleteInput>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicCampaignDeleteInput>> From<Vec<T>>
for BatchInputPublicCampaignDeleteInput {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicCampaignDeleteInput>, const N: usize> From<[T; N]>
for BatchInputPublicCampaignDeleteInput {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputPublicCampaignInput`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchInputPublicCampaignInput {
    /// `inputs`: a list: a `PublicCampaignInput`.
    pub inputs: Vec<PublicCampaignInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicCampaignInput "BatchInputPublicCampaignInput" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicCampaignInput {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PublicCampaignInput>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicCampaignInput>> From<Vec<T>> for BatchInputPublicCampaignInput {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicCampaignInput>, const N: usize> From<[T; N]>
for BatchInputPublicCampaignInput {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputPublicCampaignReadInput`: one member.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchInputPublicCampaignReadInput {
    /// `inputs`: a list: a `PublicCampaignReadInput`.
    pub inputs: Vec<PublicCampaignReadInput>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicCampaignReadInput "BatchInputPublicCampaignReadInput" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicCampaignReadInput {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PublicCampaignReadInput>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicCampaignReadInput>> From<Vec<T>>
for BatchInputPublicCampaignReadInput {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicCampaignReadInput>, const N: usize> From<[T; N]>
for BatchInputPublicCampaignReadInput {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    /// `results`: a list: a `PublicCampaign`.
    pub results: Vec<PublicCampaign>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicCampaign "BatchResponsePublicCampaign" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicCampaign {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicCampaign>>,
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
    /// `results`: a list: a `PublicCampaignWithAssets`.
    pub results: Vec<PublicCampaignWithAssets>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicCampaignWithAssets "BatchResponsePublicCampaignWithAssets" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicCampaignWithAssets {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicCampaignWithAssets>>,
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
crate::runtime::batch_body! { BatchResponsePublicCampaignWithAssets: PublicCampaignWithAssets }

/// `BatchResponsePublicCampaignWithAssetsWithErrors`: 8 members.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchResponsePublicCampaignWithAssetsWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `PublicCampaignWithAssets`.
    pub results: Vec<PublicCampaignWithAssets>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicCampaignWithAssetsWithErrors "BatchResponsePublicCampaignWithAssetsWithErrors" {
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
impl BatchResponsePublicCampaignWithAssetsWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicCampaignWithAssets>>,
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
crate::runtime::batch_body! { BatchResponsePublicCampaignWithAssetsWithErrors: PublicCampaignWithAssets }

/// `BatchResponsePublicCampaignWithErrors`: 8 members.
///
/// Published by `marketing/campaigns-public-api`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct BatchResponsePublicCampaignWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `PublicCampaign`.
    pub results: Vec<PublicCampaign>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicCampaignWithErrors "BatchResponsePublicCampaignWithErrors" {
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
impl BatchResponsePublicCampaignWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicCampaign>>,
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
crate::runtime::batch_body! { BatchResponsePublicCampaignWithErrors: PublicCampaign }

/// `BatchResponsePublicCampaign`: 8 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-09.
#[doc(alias = "BatchResponsePublicCampaign")]
#[non_exhaustive]
pub struct CampaignsPublicApiBatchResponsePublicCampaign {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `PublicCampaign`.
    pub results: Vec<PublicCampaign>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CampaignsPublicApiBatchResponsePublicCampaign "BatchResponsePublicCampaign" {
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
impl CampaignsPublicApiBatchResponsePublicCampaign {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicCampaign>>,
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

/// `BatchResponsePublicCampaignWithAssets`: 8 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-09.
#[doc(alias = "BatchResponsePublicCampaignWithAssets")]
#[non_exhaustive]
pub struct CampaignsPublicApiBatchResponsePublicCampaignWithAssets {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: a `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: a `PublicCampaignWithAssets`.
    pub results: Vec<PublicCampaignWithAssets>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: a `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CampaignsPublicApiBatchResponsePublicCampaignWithAssets "BatchResponsePublicCampaignWithAssets" {
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
impl CampaignsPublicApiBatchResponsePublicCampaignWithAssets {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicCampaignWithAssets>>,
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

/// `CollectionResponseContactReferenceForwardPaging`: 2 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseContactReferenceForwardPaging {
    /// `paging`: a `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: a `ContactReference`.
    pub results: Vec<ContactReference>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseContactReferenceForwardPaging "CollectionResponseContactReferenceForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseContactReferenceForwardPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ContactReference>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicCampaignAsset`: 2 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicCampaignAsset {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: a `PublicCampaignAsset`.
    pub results: Vec<PublicCampaignAsset>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicCampaignAsset "CollectionResponsePublicCampaignAsset" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicCampaignAsset {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicCampaignAsset>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicCampaignAssetForwardPaging`: 2 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponsePublicCampaignAssetForwardPaging {
    /// `paging`: a `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: a `PublicCampaignAsset`.
    pub results: Vec<PublicCampaignAsset>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicCampaignAssetForwardPaging "CollectionResponsePublicCampaignAssetForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicCampaignAssetForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicCampaignAsset>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::record! {
    CollectionResponseStringNoPaging "CollectionResponseStringNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseStringNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseWithTotalPublicCampaign`: 3 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicCampaign {
    /// `paging`: a `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: a `PublicCampaign`.
    pub results: Vec<PublicCampaign>,
    /// `total`: a whole number.
    pub total: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPublicCampaign "CollectionResponseWithTotalPublicCampaign" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPublicCampaign {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicCampaign>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::record! {
    ContactReference "ContactReference" {
        0 id "id" required = Text::EMPTY;
    }
}
impl ContactReference {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

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
crate::runtime::record! {
    MetricsCounters "MetricsCounters" {
        0 influenced_contacts "influencedContacts" required = 0;
        1 new_contacts_first_touch "newContactsFirstTouch" required = 0;
        2 new_contacts_last_touch "newContactsLastTouch" required = 0;
        3 sessions "sessions" required = 0;
    }
}
impl MetricsCounters {
    /// One with all that is required.
    pub fn new(
        influenced_contacts: impl Into<i64>,
        new_contacts_first_touch: impl Into<i64>,
        new_contacts_last_touch: impl Into<i64>,
        sessions: impl Into<i64>,
    ) -> Self {
        Self {
            influenced_contacts: influenced_contacts.into(),
            new_contacts_first_touch: new_contacts_first_touch.into(),
            new_contacts_last_touch: new_contacts_last_touch.into(),
            sessions: sessions.into(),
            ..Shaped::blank()
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
crate::runtime::record! {
    PublicBudgetItem "PublicBudgetItem" {
        0 amount "amount" required = 0.0;
        1 created_at "createdAt" required = 0;
        2 description "description" optional = None;
        3 id "id" required = Text::EMPTY;
        4 name "name" required = Text::EMPTY;
        5 order "order" required = 0;
        6 updated_at "updatedAt" required = 0;
    }
}
impl PublicBudgetItem {
    /// One with all that is required.
    pub fn new(
        amount: impl Into<f64>,
        created_at: impl Into<i64>,
        id: impl Into<Text>,
        name: impl Into<Text>,
        order: impl Into<i64>,
        updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            amount: amount.into(),
            created_at: created_at.into(),
            id: id.into(),
            name: name.into(),
            order: order.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
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
crate::runtime::record! {
    PublicBudgetItemInput "PublicBudgetItemInput" {
        0 amount "amount" required = 0.0;
        1 description "description" optional = None;
        2 name "name" required = Text::EMPTY;
        3 order "order" required = 0;
    }
}
impl PublicBudgetItemInput {
    /// One with all that is required.
    pub fn new(
        amount: impl Into<f64>,
        name: impl Into<Text>,
        order: impl Into<i64>,
    ) -> Self {
        Self {
            amount: amount.into(),
            name: name.into(),
            order: order.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// `PublicBudgetTotals`: 6 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicBudgetTotals {
    /// `budgetItems`: a list: a `PublicBudgetItem`.
    pub budget_items: Vec<PublicBudgetItem>,
    /// `budgetTotal`: a number; may be absent.
    pub budget_total: Option<f64>,
    /// `currencyCode`: a `PublicBudgetTotalsCurrencyCode`.
    pub currency_code: PublicBudgetTotalsCurrencyCode,
    /// `remainingBudget`: a number; may be absent.
    pub remaining_budget: Option<f64>,
    /// `spendItems`: a list: a `PublicSpendItem`.
    pub spend_items: Vec<PublicSpendItem>,
    /// `spendTotal`: a number; may be absent.
    pub spend_total: Option<f64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicBudgetTotals "PublicBudgetTotals" {
        0 budget_items "budgetItems" required = Vec::new();
        1 budget_total "budgetTotal" optional = None;
        2 currency_code "currencyCode" required = Shaped::blank();
        3 remaining_budget "remainingBudget" optional = None;
        4 spend_items "spendItems" required = Vec::new();
        5 spend_total "spendTotal" optional = None;
    }
}
impl PublicBudgetTotals {
    /// One with all that is required.
    pub fn new(
        budget_items: impl IntoIterator<Item = impl Into<PublicBudgetItem>>,
        currency_code: impl Into<PublicBudgetTotalsCurrencyCode>,
        spend_items: impl IntoIterator<Item = impl Into<PublicSpendItem>>,
    ) -> Self {
        Self {
            budget_items: budget_items.into_iter().map(Into::into).collect(),
            currency_code: currency_code.into(),
            spend_items: spend_items.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
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
crate::runtime::record! {
    PublicBusinessUnit "PublicBusinessUnit" {
        0 id "id" required = 0;
    }
}
impl PublicBusinessUnit {
    /// One with all that is required.
    pub fn new(id: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicCampaign`: 5 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicCampaign {
    /// `businessUnits`: a list: a `PublicBusinessUnit`.
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
crate::runtime::record! {
    PublicCampaign "PublicCampaign" {
        0 business_units "businessUnits" required = Vec::new();
        1 created_at "createdAt" required = DateTime::UNSET;
        2 id "id" required = Text::EMPTY;
        3 properties "properties" required = Map::EMPTY;
        4 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicCampaign {
    /// One with all that is required.
    pub fn new(
        business_units: impl IntoIterator<Item = impl Into<PublicBusinessUnit>>,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        properties: impl Into<Map<Text>>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            business_units: business_units.into_iter().map(Into::into).collect(),
            created_at: created_at.into(),
            id: id.into(),
            properties: properties.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
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
crate::runtime::record! {
    PublicCampaignAsset "PublicCampaignAsset" {
        0 id "id" required = Text::EMPTY;
        1 metrics "metrics" optional = None;
        2 name "name" optional = None;
    }
}
impl PublicCampaignAsset {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::record! {
    PublicCampaignBatchUpdateItem "PublicCampaignBatchUpdateItem" {
        0 id "id" required = Text::EMPTY;
        1 properties "properties" required = Map::EMPTY;
    }
}
impl PublicCampaignBatchUpdateItem {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, properties: impl Into<Map<Text>>) -> Self {
        Self {
            id: id.into(),
            properties: properties.into(),
            ..Shaped::blank()
        }
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
crate::runtime::record! {
    PublicCampaignCloneInput "PublicCampaignCloneInput" {
        0 assets_to_clone "assetsToClone" required = Map::EMPTY;
        1 audience "audience" optional = None;
        2 currency_code "currencyCode" optional = None;
        3 end_date "endDate" optional = None;
        4 name "name" required = Text::EMPTY;
        5 notes "notes" optional = None;
        6 should_clone_draft_nodes "shouldCloneDraftNodes" required = false;
        7 should_clone_edges "shouldCloneEdges" required = false;
        8 should_clone_sticky_notes "shouldCloneStickyNotes" required = false;
        9 should_clone_tasks "shouldCloneTasks" required = false;
        10 should_clone_tracking_urls "shouldCloneTrackingUrls" required = false;
        11 source_campaign_guid "sourceCampaignGuid" required = Text::EMPTY;
        12 start_date "startDate" optional = None;
    }
}
impl PublicCampaignCloneInput {
    /// One with all that is required.
    pub fn new(
        assets_to_clone: impl Into<Map<Vec<Text>>>,
        name: impl Into<Text>,
        should_clone_draft_nodes: bool,
        should_clone_edges: bool,
        should_clone_sticky_notes: bool,
        should_clone_tasks: bool,
        should_clone_tracking_urls: bool,
        source_campaign_guid: impl Into<Text>,
    ) -> Self {
        Self {
            assets_to_clone: assets_to_clone.into(),
            name: name.into(),
            should_clone_draft_nodes,
            should_clone_edges,
            should_clone_sticky_notes,
            should_clone_tasks,
            should_clone_tracking_urls,
            source_campaign_guid: source_campaign_guid.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `audience`.
    pub fn audience(mut self, audience: impl Into<Text>) -> Self {
        self.audience = Some(audience.into());
        self
    }
    /// Sets `currencyCode`.
    pub fn currency_code(mut self, currency_code: impl Into<Text>) -> Self {
        self.currency_code = Some(currency_code.into());
        self
    }
    /// Sets `endDate`.
    pub fn end_date(mut self, end_date: impl Into<Text>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
    /// Sets `notes`.
    pub fn notes(mut self, notes: impl Into<Text>) -> Self {
        self.notes = Some(notes.into());
        self
    }
    /// Sets `startDate`.
    pub fn start_date(mut self, start_date: impl Into<Text>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

/// `PublicCampaignCloneResponse`: 2 members.
///
/// Published by `marketing/campaigns-public-api`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicCampaignCloneResponse {
    /// `campaignGuid`: text.
    pub campaign_guid: Text,
    /// `status`: a `PublicCampaignCloneResponseStatus`.
    pub status: PublicCampaignCloneResponseStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicCampaignCloneResponse "PublicCampaignCloneResponse" {
        0 campaign_guid "campaignGuid" required = Text::EMPTY;
        1 status "status" required = Shaped::blank();
    }
}
impl PublicCampaignCloneResponse {
    /// One with all that is required.
    pub fn new(
        campaign_guid: impl Into<Text>,
        status: impl Into<PublicCampaignCloneResponseStatus>,
    ) -> Self {
        Self {
            campaign_guid: campaign_guid.into(),
            status: status.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    PublicCampaignCloneResponseStatus "PublicCampaignCloneResponseStatus" {
        0 Complete "COMPLETE";
        1 Failed "FAILED";
        2 PartialFailure "PARTIAL_FAILURE";
        3 Pending "PENDING";
    } 4
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
crate::runtime::record! {
    PublicCampaignDeleteInput "PublicCampaignDeleteInput" {
        0 id "id" required = Text::EMPTY;
    }
}
impl PublicCampaignDeleteInput {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::record! {
    PublicCampaignInput "PublicCampaignInput" {
        0 properties "properties" required = Map::EMPTY;
    }
}
impl PublicCampaignInput {
    /// One with all that is required.
    pub fn new(properties: impl Into<Map<Text>>) -> Self {
        Self {
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::record! {
    PublicCampaignReadInput "PublicCampaignReadInput" {
        0 id "id" required = Text::EMPTY;
    }
}
impl PublicCampaignReadInput {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { PublicCampaignReadInput }

/// `PublicCampaignWithAssets`: 6 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicCampaignWithAssets {
    /// `assets`: a map by name: a `CollectionResponsePublicCampaignAsset`.
    pub assets: Map<CollectionResponsePublicCampaignAsset>,
    /// `businessUnits`: a list: a `PublicBusinessUnit`.
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
crate::runtime::record! {
    PublicCampaignWithAssets "PublicCampaignWithAssets" {
        0 assets "assets" required = Map::EMPTY;
        1 business_units "businessUnits" required = Vec::new();
        2 created_at "createdAt" required = DateTime::UNSET;
        3 id "id" required = Text::EMPTY;
        4 properties "properties" required = Map::EMPTY;
        5 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicCampaignWithAssets {
    /// One with all that is required.
    pub fn new(
        assets: impl Into<Map<CollectionResponsePublicCampaignAsset>>,
        business_units: impl IntoIterator<Item = impl Into<PublicBusinessUnit>>,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        properties: impl Into<Map<Text>>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            assets: assets.into(),
            business_units: business_units.into_iter().map(Into::into).collect(),
            created_at: created_at.into(),
            id: id.into(),
            properties: properties.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
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
crate::runtime::record! {
    PublicSpendItem "PublicSpendItem" {
        0 amount "amount" required = 0.0;
        1 created_at "createdAt" required = 0;
        2 description "description" optional = None;
        3 id "id" required = Text::EMPTY;
        4 name "name" required = Text::EMPTY;
        5 order "order" required = 0;
        6 updated_at "updatedAt" required = 0;
    }
}
impl PublicSpendItem {
    /// One with all that is required.
    pub fn new(
        amount: impl Into<f64>,
        created_at: impl Into<i64>,
        id: impl Into<Text>,
        name: impl Into<Text>,
        order: impl Into<i64>,
        updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            amount: amount.into(),
            created_at: created_at.into(),
            id: id.into(),
            name: name.into(),
            order: order.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
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
crate::runtime::record! {
    PublicSpendItemInput "PublicSpendItemInput" {
        0 amount "amount" required = 0.0;
        1 description "description" optional = None;
        2 name "name" required = Text::EMPTY;
        3 order "order" required = 0;
    }
}
impl PublicSpendItemInput {
    /// One with all that is required.
    pub fn new(
        amount: impl Into<f64>,
        name: impl Into<Text>,
        order: impl Into<i64>,
    ) -> Self {
        Self {
            amount: amount.into(),
            name: name.into(),
            order: order.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// `RevenueAttributionAggregate`: 5 members.
///
/// Published by `marketing/campaigns-public-api`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct RevenueAttributionAggregate {
    /// `contactsNumber`: a whole number; may be absent.
    pub contacts_number: Option<i64>,
    /// `currencyCode`: a `PublicBudgetTotalsCurrencyCode`; may be absent.
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
crate::runtime::record! {
    RevenueAttributionAggregate "RevenueAttributionAggregate" {
        0 contacts_number "contactsNumber" optional = None;
        1 currency_code "currencyCode" optional = None;
        2 deal_amount "dealAmount" optional = None;
        3 deals_number "dealsNumber" optional = None;
        4 revenue_amount "revenueAmount" optional = None;
    }
}
impl RevenueAttributionAggregate {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for RevenueAttributionAggregate {
    fn default() -> Self {
        Self::new()
    }
}
