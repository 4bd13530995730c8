// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    AssociationSpecWithLabelLegacy "AssociationSpecWithLabelLegacy" {
        0 category "category" required = Shaped::blank();
        1 label "label" optional = Nullable::Absent;
        2 type_id "typeId" required = 0;
    }
}
impl AssociationSpecWithLabelLegacy {
    /// One with all that is required.
    pub fn new(
        category: impl Into<AssociationSpecWithLabelLegacyCategory>,
        type_id: impl Into<i64>,
    ) -> Self {
        Self {
            category: category.into(),
            type_id: type_id.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    AssociationSpecWithLabelLegacyCategory "AssociationSpecWithLabelLegacyCategory" {
        0 HubspotDefined "HUBSPOT_DEFINED";
        1 IntegratorDefined "INTEGRATOR_DEFINED";
        2 UserDefined "USER_DEFINED";
    } 3
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
    rest: Rest,
}
crate::runtime::record! {
    AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult "BatchResponsePublicAssociationDefinitionConfigurationUpdateResult" {
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
impl AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult {
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
    rest: Rest,
}
crate::runtime::record! {
    AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration "BatchResponsePublicAssociationDefinitionUserConfiguration" {
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
impl AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration {
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

/// `CollectionResponseAssociationSpecWithLabelNoPaging`: one member.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[doc(alias = "CollectionResponseAssociationSpecWithLabelNoPaging")]
#[non_exhaustive]
pub struct AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging {
    /// `results`: a list: `CrmAssociationSpecWithLabel`.
    pub results: Vec<CrmAssociationSpecWithLabel>,
    rest: Rest,
}
crate::runtime::record! {
    AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging "CollectionResponseAssociationSpecWithLabelNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<CrmAssociationSpecWithLabel>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseAssociationSpecWithLabelNoPagingLegacy`: one member.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct CollectionResponseAssociationSpecWithLabelNoPagingLegacy {
    /// `results`: a list: `AssociationSpecWithLabelLegacy`.
    pub results: Vec<AssociationSpecWithLabelLegacy>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseAssociationSpecWithLabelNoPagingLegacy "CollectionResponseAssociationSpecWithLabelNoPagingLegacy" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseAssociationSpecWithLabelNoPagingLegacy {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<AssociationSpecWithLabelLegacy>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponsePublicAssociationDefinitionNoPaging`: one member.
///
/// Published by `crm/associations-schema`, in v3.
#[non_exhaustive]
pub struct CollectionResponsePublicAssociationDefinitionNoPaging {
    /// `results`: a list: `PublicAssociationDefinition`.
    pub results: Vec<PublicAssociationDefinition>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicAssociationDefinitionNoPaging "CollectionResponsePublicAssociationDefinitionNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicAssociationDefinitionNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicAssociationDefinition>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationDefinition "PublicAssociationDefinition" {
        0 id "id" required = Text::EMPTY;
        1 name "name" required = Text::EMPTY;
    }
}
impl PublicAssociationDefinition {
    /// One with all that is required.
    pub fn new(id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationDefinitionCreateRequestLegacy "PublicAssociationDefinitionCreateRequestLegacy" {
        0 label "label" required = Text::EMPTY;
        1 name "name" required = Text::EMPTY;
    }
}
impl PublicAssociationDefinitionCreateRequestLegacy {
    /// One with all that is required.
    pub fn new(label: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self {
            label: label.into(),
            name: name.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    PublicAssociationDefinitionUpdateRequestLegacy "PublicAssociationDefinitionUpdateRequestLegacy" {
        0 association_type_id "associationTypeId" required = 0;
        1 label "label" required = Text::EMPTY;
    }
}
impl PublicAssociationDefinitionUpdateRequestLegacy {
    /// One with all that is required.
    pub fn new(association_type_id: impl Into<i64>, label: impl Into<Text>) -> Self {
        Self {
            association_type_id: association_type_id.into(),
            label: label.into(),
            ..Shaped::blank()
        }
    }
}
