// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponsePublicCrmObjectTagNoPaging`: one member.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicCrmObjectTagNoPaging {
    /// `results`: a list: `PublicCrmObjectTag`.
    pub results: Vec<PublicCrmObjectTag>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponsePublicCrmObjectTagNoPaging "CollectionResponsePublicCrmObjectTagNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponsePublicCrmObjectTagNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicCrmObjectTag>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CreatePublicCrmObjectTagRequest`: 6 members.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct CreatePublicCrmObjectTagRequest {
    /// `color`: text.
    pub color: Text,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `filterBranch`: `PublicFilterBranches`.
    pub filter_branch: PublicFilterBranches,
    /// `filterPipelineIds`: a list: text.
    pub filter_pipeline_ids: Vec<Text>,
    /// `name`: text.
    pub name: Text,
    rest: Rest,
}
crate::runtime::record! {
    CreatePublicCrmObjectTagRequest "CreatePublicCrmObjectTagRequest" {
        0 color "color" required = Text::EMPTY;
        1 description "description" optional = None;
        2 display_order "displayOrder" required = 0;
        3 filter_branch "filterBranch" required = Shaped::blank();
        4 filter_pipeline_ids "filterPipelineIds" required = Vec::new();
        5 name "name" required = Text::EMPTY;
    }
}
impl CreatePublicCrmObjectTagRequest {
    /// One with all that is required.
    pub fn new(
        color: impl Into<Text>,
        display_order: impl Into<i64>,
        filter_branch: impl Into<PublicFilterBranches>,
        filter_pipeline_ids: impl IntoIterator<Item = impl Into<Text>>,
        name: impl Into<Text>,
    ) -> Self {
        Self {
            color: color.into(),
            display_order: display_order.into(),
            filter_branch: filter_branch.into(),
            filter_pipeline_ids: filter_pipeline_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// `PatchPublicCrmObjectTagRequest`: 5 members.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct PatchPublicCrmObjectTagRequest {
    /// `color`: any JSON.
    pub color: Value,
    /// `description`: any JSON.
    pub description: Value,
    /// `filterBranch`: any JSON.
    pub filter_branch: Value,
    /// `filterPipelineIds`: any JSON.
    pub filter_pipeline_ids: Value,
    /// `name`: any JSON.
    pub name: Value,
    rest: Rest,
}
crate::runtime::record! {
    PatchPublicCrmObjectTagRequest "PatchPublicCrmObjectTagRequest" {
        0 color "color" required = Value::Null;
        1 description "description" required = Value::Null;
        2 filter_branch "filterBranch" required = Value::Null;
        3 filter_pipeline_ids "filterPipelineIds" required = Value::Null;
        4 name "name" required = Value::Null;
    }
}
impl PatchPublicCrmObjectTagRequest {
    /// One with all that is required.
    pub fn new(
        color: impl Into<Value>,
        description: impl Into<Value>,
        filter_branch: impl Into<Value>,
        filter_pipeline_ids: impl Into<Value>,
        name: impl Into<Value>,
    ) -> Self {
        Self {
            color: color.into(),
            description: description.into(),
            filter_branch: filter_branch.into(),
            filter_pipeline_ids: filter_pipeline_ids.into(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicCrmObjectTag`: 12 members.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicCrmObjectTag {
    /// `color`: text.
    pub color: Text,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `createdBy`: a whole number; may be absent.
    pub created_by: Option<i64>,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number.
    pub display_order: i64,
    /// `filterBranch`: `PublicFilterBranches`.
    pub filter_branch: PublicFilterBranches,
    /// `filterPipelineIds`: a list: text.
    pub filter_pipeline_ids: Vec<Text>,
    /// `id`: text.
    pub id: Text,
    /// `lastModifiedBy`: a whole number; may be absent.
    pub last_modified_by: Option<i64>,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    PublicCrmObjectTag "PublicCrmObjectTag" {
        0 color "color" required = Text::EMPTY;
        1 created_at "createdAt" required = DateTime::UNSET;
        2 created_by "createdBy" optional = None;
        3 description "description" optional = None;
        4 display_order "displayOrder" required = 0;
        5 filter_branch "filterBranch" required = Shaped::blank();
        6 filter_pipeline_ids "filterPipelineIds" required = Vec::new();
        7 id "id" required = Text::EMPTY;
        8 last_modified_by "lastModifiedBy" optional = None;
        9 name "name" required = Text::EMPTY;
        10 object_type_id "objectTypeId" required = Text::EMPTY;
        11 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicCrmObjectTag {
    /// One with all that is required.
    pub fn new(
        color: impl Into<Text>,
        created_at: impl Into<DateTime>,
        display_order: impl Into<i64>,
        filter_branch: impl Into<PublicFilterBranches>,
        filter_pipeline_ids: impl IntoIterator<Item = impl Into<Text>>,
        id: impl Into<Text>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            color: color.into(),
            created_at: created_at.into(),
            display_order: display_order.into(),
            filter_branch: filter_branch.into(),
            filter_pipeline_ids: filter_pipeline_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            id: id.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `ReplacePublicCrmObjectTagRequest`: 5 members.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ReplacePublicCrmObjectTagRequest {
    /// `color`: text.
    pub color: Text,
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `filterBranch`: `PublicFilterBranches`.
    pub filter_branch: PublicFilterBranches,
    /// `filterPipelineIds`: a list: text.
    pub filter_pipeline_ids: Vec<Text>,
    /// `name`: text.
    pub name: Text,
    rest: Rest,
}
crate::runtime::record! {
    ReplacePublicCrmObjectTagRequest "ReplacePublicCrmObjectTagRequest" {
        0 color "color" required = Text::EMPTY;
        1 description "description" optional = None;
        2 filter_branch "filterBranch" required = Shaped::blank();
        3 filter_pipeline_ids "filterPipelineIds" required = Vec::new();
        4 name "name" required = Text::EMPTY;
    }
}
impl ReplacePublicCrmObjectTagRequest {
    /// One with all that is required.
    pub fn new(
        color: impl Into<Text>,
        filter_branch: impl Into<PublicFilterBranches>,
        filter_pipeline_ids: impl IntoIterator<Item = impl Into<Text>>,
        name: impl Into<Text>,
    ) -> Self {
        Self {
            color: color.into(),
            filter_branch: filter_branch.into(),
            filter_pipeline_ids: filter_pipeline_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into());
        self
    }
}
