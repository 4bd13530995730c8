// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchInputPublicAssociationDefinitionConfigurationCreateRequest`: one member.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicAssociationDefinitionConfigurationCreateRequest {
    /// `inputs`: a list: `PublicAssociationDefinitionConfigurationCreateRequest`.
    pub inputs: Vec<PublicAssociationDefinitionConfigurationCreateRequest>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicAssociationDefinitionConfigurationCreateRequest "BatchInputPublicAssociationDefinitionConfigurationCreateRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicAssociationDefinitionConfigurationCreateRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<
            Item = impl Into<PublicAssociationDefinitionConfigurationCreateRequest>,
        >,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicAssociationDefinitionConfigurationCreateRequest>> From<Vec<T>>
for BatchInputPublicAssociationDefinitionConfigurationCreateRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<
    T: Into<PublicAssociationDefinitionConfigurationCreateRequest>,
    const N: usize,
> From<[T; N]> for BatchInputPublicAssociationDefinitionConfigurationCreateRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputPublicAssociationDefinitionConfigurationUpdateRequest`: one member.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicAssociationDefinitionConfigurationUpdateRequest {
    /// `inputs`: a list: `PublicAssociationDefinitionConfigurationUpdateRequest`.
    pub inputs: Vec<PublicAssociationDefinitionConfigurationUpdateRequest>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicAssociationDefinitionConfigurationUpdateRequest "BatchInputPublicAssociationDefinitionConfigurationUpdateRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicAssociationDefinitionConfigurationUpdateRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<
            Item = impl Into<PublicAssociationDefinitionConfigurationUpdateRequest>,
        >,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicAssociationDefinitionConfigurationUpdateRequest>> From<Vec<T>>
for BatchInputPublicAssociationDefinitionConfigurationUpdateRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<
    T: Into<PublicAssociationDefinitionConfigurationUpdateRequest>,
    const N: usize,
> From<[T; N]> for BatchInputPublicAssociationDefinitionConfigurationUpdateRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputPublicAssociationSpec`: one member.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchInputPublicAssociationSpec {
    /// `inputs`: a list: `PublicAssociationSpec`.
    pub inputs: Vec<PublicAssociationSpec>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicAssociationSpec "BatchInputPublicAssociationSpec" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicAssociationSpec {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PublicAssociationSpec>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicAssociationSpec>> From<Vec<T>> for BatchInputPublicAssociationSpec {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicAssociationSpec>, const N: usize> From<[T; N]>
for BatchInputPublicAssociationSpec {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponse "BatchResponse" {
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
impl BatchResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<Value>>,
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicAssociationDefinitionConfigurationUpdateResult "BatchResponsePublicAssociationDefinitionConfigurationUpdateResult" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicAssociationDefinitionConfigurationUpdateResult {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<
            Item = impl Into<PublicAssociationDefinitionConfigurationUpdateResult>,
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors "BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors" {
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
impl BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<
            Item = impl Into<PublicAssociationDefinitionConfigurationUpdateResult>,
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicAssociationDefinitionUserConfiguration "BatchResponsePublicAssociationDefinitionUserConfiguration" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicAssociationDefinitionUserConfiguration {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<
            Item = impl Into<PublicAssociationDefinitionUserConfiguration>,
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors "BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors" {
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
impl BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<
            Item = impl Into<PublicAssociationDefinitionUserConfiguration>,
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseVoid "BatchResponseVoid" {
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
impl BatchResponseVoid {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<Value>>,
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

/// `CollectionResponseAssociationSpecWithLabelNoPaging`: one member.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CollectionResponseAssociationSpecWithLabelNoPaging {
    /// `results`: a list: `AssociationSpecWithLabel`.
    pub results: Vec<AssociationSpecWithLabel>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseAssociationSpecWithLabelNoPaging "CollectionResponseAssociationSpecWithLabelNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseAssociationSpecWithLabelNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<AssociationSpecWithLabel>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging`: one member.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging {
    /// `results`: a list: `PublicAssociationDefinitionUserConfiguration`.
    pub results: Vec<PublicAssociationDefinitionUserConfiguration>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging "CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<
            Item = impl Into<PublicAssociationDefinitionUserConfiguration>,
        >,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationDefinitionConfigurationCreateRequest "PublicAssociationDefinitionConfigurationCreateRequest" {
        0 category "category" required = Shaped::blank();
        1 max_to_object_ids "maxToObjectIds" required = 0;
        2 type_id "typeId" required = 0;
    }
}
impl PublicAssociationDefinitionConfigurationCreateRequest {
    /// One with all that is required.
    pub fn new(
        category: impl Into<AssociationSpecAssociationCategory>,
        max_to_object_ids: impl Into<i64>,
        type_id: impl Into<i64>,
    ) -> Self {
        Self {
            category: category.into(),
            max_to_object_ids: max_to_object_ids.into(),
            type_id: type_id.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationDefinitionConfigurationUpdateRequest "PublicAssociationDefinitionConfigurationUpdateRequest" {
        0 category "category" required = Shaped::blank();
        1 max_to_object_ids "maxToObjectIds" required = 0;
        2 type_id "typeId" required = 0;
    }
}
impl PublicAssociationDefinitionConfigurationUpdateRequest {
    /// One with all that is required.
    pub fn new(
        category: impl Into<AssociationSpecAssociationCategory>,
        max_to_object_ids: impl Into<i64>,
        type_id: impl Into<i64>,
    ) -> Self {
        Self {
            category: category.into(),
            max_to_object_ids: max_to_object_ids.into(),
            type_id: type_id.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationDefinitionConfigurationUpdateResult "PublicAssociationDefinitionConfigurationUpdateResult" {
        0 category "category" required = Shaped::blank();
        1 type_id "typeId" required = 0;
        2 user_enforced_max_to_object_ids "userEnforcedMaxToObjectIds" optional = None;
    }
}
impl PublicAssociationDefinitionConfigurationUpdateResult {
    /// One with all that is required.
    pub fn new(
        category: impl Into<AssociationSpecAssociationCategory>,
        type_id: impl Into<i64>,
    ) -> Self {
        Self {
            category: category.into(),
            type_id: type_id.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationDefinitionCreateRequest "PublicAssociationDefinitionCreateRequest" {
        0 inverse_label "inverseLabel" optional = None;
        1 label "label" required = Text::EMPTY;
        2 name "name" required = Text::EMPTY;
    }
}
impl PublicAssociationDefinitionCreateRequest {
    /// One with all that is required.
    pub fn new(label: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            label: label.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `inverseLabel`.
    pub fn inverse_label(mut self, inverse_label: impl Into<Text>) -> Self {
        self.inverse_label = Some(inverse_label.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationDefinitionUpdateRequest "PublicAssociationDefinitionUpdateRequest" {
        0 association_type_id "associationTypeId" required = 0;
        1 inverse_label "inverseLabel" optional = None;
        2 label "label" required = Text::EMPTY;
    }
}
impl PublicAssociationDefinitionUpdateRequest {
    /// One with all that is required.
    pub fn new(association_type_id: impl Into<i64>, label: impl Into<Text>) -> Self {
        Self {
            association_type_id: association_type_id.into(),
            label: label.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `inverseLabel`.
    pub fn inverse_label(mut self, inverse_label: impl Into<Text>) -> Self {
        self.inverse_label = Some(inverse_label.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationDefinitionUserConfiguration "PublicAssociationDefinitionUserConfiguration" {
        0 category "category" required = Shaped::blank();
        1 label "label" optional = None;
        2 type_id "typeId" required = 0;
        3 user_enforced_max_to_object_ids "userEnforcedMaxToObjectIds" optional = None;
    }
}
impl PublicAssociationDefinitionUserConfiguration {
    /// One with all that is required.
    pub fn new(
        category: impl Into<AssociationSpecAssociationCategory>,
        type_id: impl Into<i64>,
    ) -> Self {
        Self {
            category: category.into(),
            type_id: type_id.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationSpec "PublicAssociationSpec" {
        0 category "category" required = Text::EMPTY;
        1 type_id "typeId" required = 0;
    }
}
impl PublicAssociationSpec {
    /// One with all that is required.
    pub fn new(category: impl Into<Text>, type_id: impl Into<i64>) -> Self {
        Self {
            category: category.into(),
            type_id: type_id.into(),
            ..Shaped::blank()
        }
    }
}
