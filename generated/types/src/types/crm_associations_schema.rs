// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, CrmAssociationSpecWithLabel,
    PublicAssociationDefinitionConfigurationUpdateResult, PublicAssociationDefinitionUserConfiguration,
    StandardError,
};

/// `AssociationSpecWithLabelLegacy`: 3 members.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct AssociationSpecWithLabelLegacy {
    /// `category`: `AssociationSpecWithLabelLegacyCategory`.
    pub category: AssociationSpecWithLabelLegacyCategory,
    /// `label`: text or null; may be absent.
    pub label: Nullable<Text>,
    /// `typeId`: a whole number.
    pub type_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociationSpecWithLabelLegacy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationSpecWithLabelLegacy", kind: Kind::Record(&[
            Member { name: "category", required: true }, Member { name: "label", required: false },
            Member { name: "typeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { category: Shaped::blank(), label: Nullable::Absent, type_id: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.category, 1 => &self.label, 2 => &self.type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.category, 1 => &mut self.label, 2 => &mut self.type_id, _ => &mut self.rest }
    }
}
impl AssociationSpecWithLabelLegacy {
    /// With all that is required.
    pub fn new(category: impl Into<AssociationSpecWithLabelLegacyCategory>, type_id: impl Into<i64>) -> Self {
        Self { category: category.into(), type_id: type_id.into(), ..Shaped::blank() }
    }
    /// Sets `label`.
    pub fn label(mut self, label: impl Into<Nullable<Text>>) -> Self { self.label = label.into(); self }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub enum AssociationSpecWithLabelLegacyCategory {
    /// `HUBSPOT_DEFINED`
    HubspotDefined,
    /// `INTEGRATOR_DEFINED`
    IntegratorDefined,
    /// `USER_DEFINED`
    UserDefined,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AssociationSpecWithLabelLegacyCategory {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationSpecWithLabelLegacyCategory", kind: Kind::Enumeration(&[
            "HUBSPOT_DEFINED", "INTEGRATOR_DEFINED", "USER_DEFINED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::HubspotDefined => 0, Self::IntegratorDefined => 1, Self::UserDefined => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::HubspotDefined, 1 => Self::IntegratorDefined, 2 => Self::UserDefined,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `BatchResponsePublicAssociationDefinitionConfigurationUpdateResult`: 8 members.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[doc(alias = "BatchResponsePublicAssociationDefinitionConfigurationUpdateResult")]
#[non_exhaustive]
pub struct AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult {
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
impl Shaped for AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicAssociationDefinitionConfigurationUpdateResult", kind: Kind::Record(&[
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
impl AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult {
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
crate::runtime::batch_body! { AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult: PublicAssociationDefinitionConfigurationUpdateResult }

/// `BatchResponsePublicAssociationDefinitionUserConfiguration`: 8 members.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[doc(alias = "BatchResponsePublicAssociationDefinitionUserConfiguration")]
#[non_exhaustive]
pub struct AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration {
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
impl Shaped for AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponsePublicAssociationDefinitionUserConfiguration", kind: Kind::Record(&[
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
impl AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration {
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
crate::runtime::batch_body! { AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration: PublicAssociationDefinitionUserConfiguration }

/// `CollectionResponseAssociationSpecWithLabelNoPaging`: one member.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[doc(alias = "CollectionResponseAssociationSpecWithLabelNoPaging")]
#[non_exhaustive]
pub struct AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging {
    /// `results`: a list: `CrmAssociationSpecWithLabel`.
    pub results: Vec<CrmAssociationSpecWithLabel>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging {
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
impl AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<CrmAssociationSpecWithLabel>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<CrmAssociationSpecWithLabel>> From<Vec<T>> for AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<CrmAssociationSpecWithLabel>, const N: usize> From<[T; N]> for AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseAssociationSpecWithLabelNoPagingLegacy`: one member.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct CollectionResponseAssociationSpecWithLabelNoPagingLegacy {
    /// `results`: a list: `AssociationSpecWithLabelLegacy`.
    pub results: Vec<AssociationSpecWithLabelLegacy>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseAssociationSpecWithLabelNoPagingLegacy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseAssociationSpecWithLabelNoPagingLegacy", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseAssociationSpecWithLabelNoPagingLegacy {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<AssociationSpecWithLabelLegacy>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<AssociationSpecWithLabelLegacy>> From<Vec<T>> for CollectionResponseAssociationSpecWithLabelNoPagingLegacy {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<AssociationSpecWithLabelLegacy>, const N: usize> From<[T; N]> for CollectionResponseAssociationSpecWithLabelNoPagingLegacy {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicAssociationDefinitionNoPaging`: one member.
///
/// Published by `crm/associations-schema`, in v3.
#[non_exhaustive]
pub struct CollectionResponsePublicAssociationDefinitionNoPaging {
    /// `results`: a list: `PublicAssociationDefinition`.
    pub results: Vec<PublicAssociationDefinition>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicAssociationDefinitionNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicAssociationDefinitionNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicAssociationDefinitionNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicAssociationDefinition>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicAssociationDefinition>> From<Vec<T>> for CollectionResponsePublicAssociationDefinitionNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicAssociationDefinition>, const N: usize> From<[T; N]> for CollectionResponsePublicAssociationDefinitionNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicAssociationDefinition`: 2 members.
///
/// Published by `crm/associations-schema`, in v3.
#[non_exhaustive]
pub struct PublicAssociationDefinition {
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationDefinition", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, name: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.name, _ => &mut self.rest }
    }
}
impl PublicAssociationDefinition {
    /// With all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { id: id.into(), name: name.into(), rest: Rest::EMPTY }
    }
}

/// `PublicAssociationDefinitionCreateRequestLegacy`: 2 members.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct PublicAssociationDefinitionCreateRequestLegacy {
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationDefinitionCreateRequestLegacy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationDefinitionCreateRequestLegacy", kind: Kind::Record(&[
            Member { name: "label", required: true }, Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { label: Text::EMPTY, name: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.label, 1 => &self.name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.label, 1 => &mut self.name, _ => &mut self.rest }
    }
}
impl PublicAssociationDefinitionCreateRequestLegacy {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { label: label.into(), name: name.into(), rest: Rest::EMPTY }
    }
}

/// `PublicAssociationDefinitionUpdateRequestLegacy`: 2 members.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct PublicAssociationDefinitionUpdateRequestLegacy {
    /// `associationTypeId`: a whole number.
    pub association_type_id: i64,
    /// `label`: text.
    pub label: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationDefinitionUpdateRequestLegacy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationDefinitionUpdateRequestLegacy", kind: Kind::Record(&[
            Member { name: "associationTypeId", required: true }, Member { name: "label", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { association_type_id: 0, label: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.association_type_id, 1 => &self.label, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.association_type_id, 1 => &mut self.label, _ => &mut self.rest }
    }
}
impl PublicAssociationDefinitionUpdateRequestLegacy {
    /// With all that is required.
    pub fn new(association_type_id: impl Into<i64>, label: impl Into<Text>) -> Self {
        Self { association_type_id: association_type_id.into(), label: label.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    AssociationSpecWithLabelLegacy,
    AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult,
    AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration,
    AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging,
    CollectionResponseAssociationSpecWithLabelNoPagingLegacy, CollectionResponsePublicAssociationDefinitionNoPaging,
    PublicAssociationDefinition, PublicAssociationDefinitionCreateRequestLegacy,
    PublicAssociationDefinitionUpdateRequestLegacy,
}

crate::runtime::enumeration_traits! {
    AssociationSpecWithLabelLegacyCategory,
}
