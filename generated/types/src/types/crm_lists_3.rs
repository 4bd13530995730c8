// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ListCreateRequestFilterBranch, PublicAndFilterBranchFilters, PublicFilterBranches, PublicListPermissions,
    PublicMembershipSettings, PublicPruningRefineBy,
};

/// `PublicObjectList`: 16 members.
///
/// Published by `crm/lists`, in 2026-03, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicObjectList {
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdById`: text; may be absent.
    pub created_by_id: Option<Text>,
    /// `deletedAt`: a point in time; may be absent.
    pub deleted_at: Option<DateTime>,
    /// `filterBranch`: `PublicFilterBranches`; may be absent.
    pub filter_branch: Option<PublicFilterBranches>,
    /// `filtersUpdatedAt`: a point in time; may be absent.
    pub filters_updated_at: Option<DateTime>,
    /// `listId`: text.
    pub list_id: Text,
    /// `listPermissions`: `PublicListPermissions`; may be absent.
    pub list_permissions: Option<PublicListPermissions>,
    /// `listVersion`: a whole number.
    pub list_version: i64,
    /// `membershipSettings`: `PublicMembershipSettings`; may be absent.
    pub membership_settings: Option<PublicMembershipSettings>,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `processingStatus`: text.
    pub processing_status: Text,
    /// `processingType`: text.
    pub processing_type: Text,
    /// `size`: a whole number; may be absent.
    pub size: Option<i64>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedById`: text; may be absent.
    pub updated_by_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicObjectList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicObjectList", kind: Kind::Record(&[
            Member { name: "createdAt", required: false }, Member { name: "createdById", required: false },
            Member { name: "deletedAt", required: false }, Member { name: "filterBranch", required: false },
            Member { name: "filtersUpdatedAt", required: false }, Member { name: "listId", required: true },
            Member { name: "listPermissions", required: false }, Member { name: "listVersion", required: true },
            Member { name: "membershipSettings", required: false }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "processingStatus", required: true },
            Member { name: "processingType", required: true }, Member { name: "size", required: false },
            Member { name: "updatedAt", required: false }, Member { name: "updatedById", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: None, created_by_id: None, deleted_at: None, filter_branch: None, filters_updated_at: None,
            list_id: Text::EMPTY, list_permissions: None, list_version: 0, membership_settings: None,
            name: Text::EMPTY, object_type_id: Text::EMPTY, processing_status: Text::EMPTY,
            processing_type: Text::EMPTY, size: None, updated_at: None, updated_by_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.created_by_id, 2 => &self.deleted_at, 3 => &self.filter_branch,
            4 => &self.filters_updated_at, 5 => &self.list_id, 6 => &self.list_permissions, 7 => &self.list_version,
            8 => &self.membership_settings, 9 => &self.name, 10 => &self.object_type_id,
            11 => &self.processing_status, 12 => &self.processing_type, 13 => &self.size, 14 => &self.updated_at,
            15 => &self.updated_by_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.created_by_id, 2 => &mut self.deleted_at,
            3 => &mut self.filter_branch, 4 => &mut self.filters_updated_at, 5 => &mut self.list_id,
            6 => &mut self.list_permissions, 7 => &mut self.list_version, 8 => &mut self.membership_settings,
            9 => &mut self.name, 10 => &mut self.object_type_id, 11 => &mut self.processing_status,
            12 => &mut self.processing_type, 13 => &mut self.size, 14 => &mut self.updated_at,
            15 => &mut self.updated_by_id, _ => &mut self.rest,
        }
    }
}
impl PublicObjectList {
    /// With all that is required.
    pub fn new(
        list_id: impl Into<Text>, list_version: impl Into<i64>, name: impl Into<Text>,
        object_type_id: impl Into<Text>, processing_status: impl Into<Text>, processing_type: impl Into<Text>,
    ) -> Self {
        Self {
            list_id: list_id.into(), list_version: list_version.into(), name: name.into(),
            object_type_id: object_type_id.into(), processing_status: processing_status.into(),
            processing_type: processing_type.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdById`.
    pub fn created_by_id(mut self, created_by_id: impl Into<Text>) -> Self {
        self.created_by_id = Some(created_by_id.into()); self
    }
    /// Sets `deletedAt`.
    pub fn deleted_at(mut self, deleted_at: impl Into<DateTime>) -> Self {
        self.deleted_at = Some(deleted_at.into()); self
    }
    /// Sets `filterBranch`.
    pub fn filter_branch(mut self, filter_branch: impl Into<PublicFilterBranches>) -> Self {
        self.filter_branch = Some(filter_branch.into()); self
    }
    /// Sets `filtersUpdatedAt`.
    pub fn filters_updated_at(mut self, filters_updated_at: impl Into<DateTime>) -> Self {
        self.filters_updated_at = Some(filters_updated_at.into()); self
    }
    /// Sets `listPermissions`.
    pub fn list_permissions(mut self, list_permissions: impl Into<PublicListPermissions>) -> Self {
        self.list_permissions = Some(list_permissions.into()); self
    }
    /// Sets `membershipSettings`.
    pub fn membership_settings(mut self, membership_settings: impl Into<PublicMembershipSettings>) -> Self {
        self.membership_settings = Some(membership_settings.into()); self
    }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<i64>) -> Self { self.size = Some(size.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedById`.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<Text>) -> Self {
        self.updated_by_id = Some(updated_by_id.into()); self
    }
}

/// `PublicObjectListSearchResult`: 13 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicObjectListSearchResult {
    /// `additionalProperties`: a map by name: text.
    pub additional_properties: Map<Text>,
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdById`: text; may be absent.
    pub created_by_id: Option<Text>,
    /// `deletedAt`: a point in time; may be absent.
    pub deleted_at: Option<DateTime>,
    /// `filtersUpdatedAt`: a point in time; may be absent.
    pub filters_updated_at: Option<DateTime>,
    /// `listId`: text.
    pub list_id: Text,
    /// `listVersion`: a whole number.
    pub list_version: i64,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `processingStatus`: text.
    pub processing_status: Text,
    /// `processingType`: text.
    pub processing_type: Text,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedById`: text; may be absent.
    pub updated_by_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicObjectListSearchResult {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicObjectListSearchResult", kind: Kind::Record(&[
            Member { name: "additionalProperties", required: true }, Member { name: "createdAt", required: false },
            Member { name: "createdById", required: false }, Member { name: "deletedAt", required: false },
            Member { name: "filtersUpdatedAt", required: false }, Member { name: "listId", required: true },
            Member { name: "listVersion", required: true }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "processingStatus", required: true },
            Member { name: "processingType", required: true }, Member { name: "updatedAt", required: false },
            Member { name: "updatedById", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            additional_properties: Map::EMPTY, created_at: None, created_by_id: None, deleted_at: None,
            filters_updated_at: None, list_id: Text::EMPTY, list_version: 0, name: Text::EMPTY,
            object_type_id: Text::EMPTY, processing_status: Text::EMPTY, processing_type: Text::EMPTY,
            updated_at: None, updated_by_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.additional_properties, 1 => &self.created_at, 2 => &self.created_by_id, 3 => &self.deleted_at,
            4 => &self.filters_updated_at, 5 => &self.list_id, 6 => &self.list_version, 7 => &self.name,
            8 => &self.object_type_id, 9 => &self.processing_status, 10 => &self.processing_type,
            11 => &self.updated_at, 12 => &self.updated_by_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.additional_properties, 1 => &mut self.created_at, 2 => &mut self.created_by_id,
            3 => &mut self.deleted_at, 4 => &mut self.filters_updated_at, 5 => &mut self.list_id,
            6 => &mut self.list_version, 7 => &mut self.name, 8 => &mut self.object_type_id,
            9 => &mut self.processing_status, 10 => &mut self.processing_type, 11 => &mut self.updated_at,
            12 => &mut self.updated_by_id, _ => &mut self.rest,
        }
    }
}
impl PublicObjectListSearchResult {
    /// With all that is required.
    pub fn new(
        additional_properties: impl Into<Map<Text>>, list_id: impl Into<Text>, list_version: impl Into<i64>,
        name: impl Into<Text>, object_type_id: impl Into<Text>, processing_status: impl Into<Text>,
        processing_type: impl Into<Text>,
    ) -> Self {
        Self {
            additional_properties: additional_properties.into(), list_id: list_id.into(),
            list_version: list_version.into(), name: name.into(), object_type_id: object_type_id.into(),
            processing_status: processing_status.into(), processing_type: processing_type.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdById`.
    pub fn created_by_id(mut self, created_by_id: impl Into<Text>) -> Self {
        self.created_by_id = Some(created_by_id.into()); self
    }
    /// Sets `deletedAt`.
    pub fn deleted_at(mut self, deleted_at: impl Into<DateTime>) -> Self {
        self.deleted_at = Some(deleted_at.into()); self
    }
    /// Sets `filtersUpdatedAt`.
    pub fn filters_updated_at(mut self, filters_updated_at: impl Into<DateTime>) -> Self {
        self.filters_updated_at = Some(filters_updated_at.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedById`.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<Text>) -> Self {
        self.updated_by_id = Some(updated_by_id.into()); self
    }
}

/// `PublicPropertyAssociationFilterBranch`: 7 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicPropertyAssociationFilterBranch {
    /// `filterBranchOperator`: text.
    pub filter_branch_operator: Text,
    /// `filterBranchType`: `PublicPropertyAssociationFilterBranchFilterBranchType`.
    pub filter_branch_type: PublicPropertyAssociationFilterBranchFilterBranchType,
    /// `filterBranches`: a list: `ListCreateRequestFilterBranch`.
    pub filter_branches: Vec<ListCreateRequestFilterBranch>,
    /// `filters`: a list: `PublicAndFilterBranchFilters`.
    pub filters: Vec<PublicAndFilterBranchFilters>,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `operator`: text.
    pub operator: Text,
    /// `propertyWithObjectId`: text.
    pub property_with_object_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPropertyAssociationFilterBranch {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPropertyAssociationFilterBranch", kind: Kind::Record(&[
            Member { name: "filterBranchOperator", required: true },
            Member { name: "filterBranchType", required: true }, Member { name: "filterBranches", required: true },
            Member { name: "filters", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "operator", required: true }, Member { name: "propertyWithObjectId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            filter_branch_operator: Text::EMPTY, filter_branch_type: Shaped::blank(), filter_branches: Vec::new(),
            filters: Vec::new(), object_type_id: Text::EMPTY, operator: Text::EMPTY,
            property_with_object_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.filter_branch_operator, 1 => &self.filter_branch_type, 2 => &self.filter_branches,
            3 => &self.filters, 4 => &self.object_type_id, 5 => &self.operator, 6 => &self.property_with_object_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.filter_branch_operator, 1 => &mut self.filter_branch_type, 2 => &mut self.filter_branches,
            3 => &mut self.filters, 4 => &mut self.object_type_id, 5 => &mut self.operator,
            6 => &mut self.property_with_object_id, _ => &mut self.rest,
        }
    }
}
impl PublicPropertyAssociationFilterBranch {
    /// With all that is required.
    pub fn new(
        filter_branch_operator: impl Into<Text>,
        filter_branches: impl IntoIterator<Item = impl Into<ListCreateRequestFilterBranch>>,
        filters: impl IntoIterator<Item = impl Into<PublicAndFilterBranchFilters>>, object_type_id: impl Into<Text>,
        operator: impl Into<Text>, property_with_object_id: impl Into<Text>,
    ) -> Self {
        Self {
            filter_branch_operator: filter_branch_operator.into(),
            filter_branch_type: PublicPropertyAssociationFilterBranchFilterBranchType::PropertyAssociation,
            filter_branches: filter_branches.into_iter().map(Into::into).collect(),
            filters: filters.into_iter().map(Into::into).collect(), object_type_id: object_type_id.into(),
            operator: operator.into(), property_with_object_id: property_with_object_id.into(), rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum PublicPropertyAssociationFilterBranchFilterBranchType {
    /// `PROPERTY_ASSOCIATION`
    PropertyAssociation,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicPropertyAssociationFilterBranchFilterBranchType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPropertyAssociationFilterBranchFilterBranchType", kind: Kind::Enumeration(&[
            "PROPERTY_ASSOCIATION",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::PropertyAssociation => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::PropertyAssociation, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicPropertyAssociationInListFilter`: 6 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PublicPropertyAssociationInListFilter {
    /// `coalescingRefineBy`: `PublicPruningRefineBy`.
    pub coalescing_refine_by: PublicPruningRefineBy,
    /// `filterType`: `PublicPropertyAssociationFilterBranchFilterBranchType`.
    pub filter_type: PublicPropertyAssociationFilterBranchFilterBranchType,
    /// `listId`: text.
    pub list_id: Text,
    /// `operator`: text.
    pub operator: Text,
    /// `propertyWithObjectId`: text.
    pub property_with_object_id: Text,
    /// `toObjectTypeId`: text; may be absent.
    pub to_object_type_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicPropertyAssociationInListFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicPropertyAssociationInListFilter", kind: Kind::Record(&[
            Member { name: "coalescingRefineBy", required: true }, Member { name: "filterType", required: true },
            Member { name: "listId", required: true }, Member { name: "operator", required: true },
            Member { name: "propertyWithObjectId", required: true },
            Member { name: "toObjectTypeId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            coalescing_refine_by: Shaped::blank(), filter_type: Shaped::blank(), list_id: Text::EMPTY,
            operator: Text::EMPTY, property_with_object_id: Text::EMPTY, to_object_type_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.coalescing_refine_by, 1 => &self.filter_type, 2 => &self.list_id, 3 => &self.operator,
            4 => &self.property_with_object_id, 5 => &self.to_object_type_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.coalescing_refine_by, 1 => &mut self.filter_type, 2 => &mut self.list_id,
            3 => &mut self.operator, 4 => &mut self.property_with_object_id, 5 => &mut self.to_object_type_id,
            _ => &mut self.rest,
        }
    }
}
impl PublicPropertyAssociationInListFilter {
    /// With all that is required.
    pub fn new(
        coalescing_refine_by: impl Into<PublicPruningRefineBy>, list_id: impl Into<Text>, operator: impl Into<Text>,
        property_with_object_id: impl Into<Text>,
    ) -> Self {
        Self {
            coalescing_refine_by: coalescing_refine_by.into(),
            filter_type: PublicPropertyAssociationFilterBranchFilterBranchType::PropertyAssociation,
            list_id: list_id.into(), operator: operator.into(),
            property_with_object_id: property_with_object_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `toObjectTypeId`.
    pub fn to_object_type_id(mut self, to_object_type_id: impl Into<Text>) -> Self {
        self.to_object_type_id = Some(to_object_type_id.into()); self
    }
}

/// `RecordIdInput`: 2 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct RecordIdInput {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `recordId`: text.
    pub record_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RecordIdInput {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RecordIdInput", kind: Kind::Record(&[
            Member { name: "objectTypeId", required: true }, Member { name: "recordId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, record_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.record_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.record_id, _ => &mut self.rest }
    }
}
impl RecordIdInput {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, record_id: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), record_id: record_id.into(), rest: Rest::EMPTY }
    }
}

/// `RecordIdWithMemberships`: 3 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct RecordIdWithMemberships {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `recordId`: text.
    pub record_id: Text,
    /// `recordListMemberships`: a list: `RecordListMembership`.
    pub record_list_memberships: Vec<RecordListMembership>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RecordIdWithMemberships {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RecordIdWithMemberships", kind: Kind::Record(&[
            Member { name: "objectTypeId", required: true }, Member { name: "recordId", required: true },
            Member { name: "recordListMemberships", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type_id: Text::EMPTY, record_id: Text::EMPTY, record_list_memberships: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type_id, 1 => &self.record_id, 2 => &self.record_list_memberships, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type_id, 1 => &mut self.record_id, 2 => &mut self.record_list_memberships,
            _ => &mut self.rest,
        }
    }
}
impl RecordIdWithMemberships {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, record_id: impl Into<Text>,
        record_list_memberships: impl IntoIterator<Item = impl Into<RecordListMembership>>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(), record_id: record_id.into(),
            record_list_memberships: record_list_memberships.into_iter().map(Into::into).collect(),
            rest: Rest::EMPTY,
        }
    }
}

/// `RecordListMembership`: 5 members.
///
/// Published by `crm/lists`, in 2025-09, 2026-03, 2026-09, 2026-09-beta.
#[non_exhaustive]
pub struct RecordListMembership {
    /// `firstAddedTimestamp`: a point in time.
    pub first_added_timestamp: DateTime,
    /// `isPublicList`: true or false; may be absent.
    pub is_public_list: Option<bool>,
    /// `lastAddedTimestamp`: a point in time.
    pub last_added_timestamp: DateTime,
    /// `listId`: text.
    pub list_id: Text,
    /// `listVersion`: a whole number.
    pub list_version: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RecordListMembership {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RecordListMembership", kind: Kind::Record(&[
            Member { name: "firstAddedTimestamp", required: true }, Member { name: "isPublicList", required: false },
            Member { name: "lastAddedTimestamp", required: true }, Member { name: "listId", required: true },
            Member { name: "listVersion", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            first_added_timestamp: DateTime::UNSET, is_public_list: None, last_added_timestamp: DateTime::UNSET,
            list_id: Text::EMPTY, list_version: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.first_added_timestamp, 1 => &self.is_public_list, 2 => &self.last_added_timestamp,
            3 => &self.list_id, 4 => &self.list_version, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.first_added_timestamp, 1 => &mut self.is_public_list, 2 => &mut self.last_added_timestamp,
            3 => &mut self.list_id, 4 => &mut self.list_version, _ => &mut self.rest,
        }
    }
}
impl RecordListMembership {
    /// With all that is required.
    pub fn new(
        first_added_timestamp: impl Into<DateTime>, last_added_timestamp: impl Into<DateTime>,
        list_id: impl Into<Text>, list_version: impl Into<i64>,
    ) -> Self {
        Self {
            first_added_timestamp: first_added_timestamp.into(), last_added_timestamp: last_added_timestamp.into(),
            list_id: list_id.into(), list_version: list_version.into(), ..Shaped::blank()
        }
    }
    /// Sets `isPublicList`.
    pub fn is_public_list(mut self, is_public_list: bool) -> Self { self.is_public_list = Some(is_public_list); self }
}

crate::runtime::shaped_traits! {
    PublicObjectList, PublicObjectListSearchResult, PublicPropertyAssociationFilterBranch,
    PublicPropertyAssociationInListFilter, RecordIdInput, RecordIdWithMemberships, RecordListMembership,
}

crate::runtime::enumeration_traits! {
    PublicPropertyAssociationFilterBranchFilterBranchType,
}
