// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PublicFilterBranches,
};

/// `CollectionResponsePublicCrmObjectTagNoPaging`: one member.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicCrmObjectTagNoPaging {
    /// `results`: a list: `PublicCrmObjectTag`.
    pub results: Vec<PublicCrmObjectTag>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicCrmObjectTagNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicCrmObjectTagNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicCrmObjectTagNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicCrmObjectTag>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicCrmObjectTag>> From<Vec<T>> for CollectionResponsePublicCrmObjectTagNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicCrmObjectTag>, const N: usize> From<[T; N]> for CollectionResponsePublicCrmObjectTagNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CreatePublicCrmObjectTagRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreatePublicCrmObjectTagRequest", kind: Kind::Record(&[
            Member { name: "color", required: true }, Member { name: "description", required: false },
            Member { name: "displayOrder", required: true }, Member { name: "filterBranch", required: true },
            Member { name: "filterPipelineIds", required: true }, Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            color: Text::EMPTY, description: None, display_order: 0, filter_branch: Shaped::blank(),
            filter_pipeline_ids: Vec::new(), name: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.color, 1 => &self.description, 2 => &self.display_order, 3 => &self.filter_branch,
            4 => &self.filter_pipeline_ids, 5 => &self.name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.color, 1 => &mut self.description, 2 => &mut self.display_order,
            3 => &mut self.filter_branch, 4 => &mut self.filter_pipeline_ids, 5 => &mut self.name,
            _ => &mut self.rest,
        }
    }
}
impl CreatePublicCrmObjectTagRequest {
    /// With all that is required.
    pub fn new(
        color: impl Into<Text>, display_order: impl Into<i64>, filter_branch: impl Into<PublicFilterBranches>,
        filter_pipeline_ids: impl IntoIterator<Item = impl Into<Text>>, name: impl Into<Text>,
    ) -> Self {
        Self {
            color: color.into(), display_order: display_order.into(), filter_branch: filter_branch.into(),
            filter_pipeline_ids: filter_pipeline_ids.into_iter().map(Into::into).collect(), name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
}

/// `PatchPublicCrmObjectTagRequest`: 5 members.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct PatchPublicCrmObjectTagRequest {
    /// `color`: any JSON; may be absent.
    pub color: Option<Value>,
    /// `description`: any JSON; may be absent.
    pub description: Option<Value>,
    /// `filterBranch`: any JSON; may be absent.
    pub filter_branch: Option<Value>,
    /// `filterPipelineIds`: any JSON; may be absent.
    pub filter_pipeline_ids: Option<Value>,
    /// `name`: any JSON; may be absent.
    pub name: Option<Value>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PatchPublicCrmObjectTagRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PatchPublicCrmObjectTagRequest", kind: Kind::Record(&[
            Member { name: "color", required: false }, Member { name: "description", required: false },
            Member { name: "filterBranch", required: false }, Member { name: "filterPipelineIds", required: false },
            Member { name: "name", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            color: None, description: None, filter_branch: None, filter_pipeline_ids: None, name: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.color, 1 => &self.description, 2 => &self.filter_branch, 3 => &self.filter_pipeline_ids,
            4 => &self.name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.color, 1 => &mut self.description, 2 => &mut self.filter_branch,
            3 => &mut self.filter_pipeline_ids, 4 => &mut self.name, _ => &mut self.rest,
        }
    }
}
impl PatchPublicCrmObjectTagRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `color`.
    pub fn color(mut self, color: impl Into<Value>) -> Self { self.color = Some(color.into()); self }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Value>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `filterBranch`.
    pub fn filter_branch(mut self, filter_branch: impl Into<Value>) -> Self {
        self.filter_branch = Some(filter_branch.into()); self
    }
    /// Sets `filterPipelineIds`.
    pub fn filter_pipeline_ids(mut self, filter_pipeline_ids: impl Into<Value>) -> Self {
        self.filter_pipeline_ids = Some(filter_pipeline_ids.into()); self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Value>) -> Self { self.name = Some(name.into()); self }
}
impl Default for PatchPublicCrmObjectTagRequest {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCrmObjectTag {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCrmObjectTag", kind: Kind::Record(&[
            Member { name: "color", required: true }, Member { name: "createdAt", required: true },
            Member { name: "createdBy", required: false }, Member { name: "description", required: false },
            Member { name: "displayOrder", required: true }, Member { name: "filterBranch", required: true },
            Member { name: "filterPipelineIds", required: true }, Member { name: "id", required: true },
            Member { name: "lastModifiedBy", required: false }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            color: Text::EMPTY, created_at: DateTime::UNSET, created_by: None, description: None, display_order: 0,
            filter_branch: Shaped::blank(), filter_pipeline_ids: Vec::new(), id: Text::EMPTY, last_modified_by: None,
            name: Text::EMPTY, object_type_id: Text::EMPTY, updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.color, 1 => &self.created_at, 2 => &self.created_by, 3 => &self.description,
            4 => &self.display_order, 5 => &self.filter_branch, 6 => &self.filter_pipeline_ids, 7 => &self.id,
            8 => &self.last_modified_by, 9 => &self.name, 10 => &self.object_type_id, 11 => &self.updated_at,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.color, 1 => &mut self.created_at, 2 => &mut self.created_by, 3 => &mut self.description,
            4 => &mut self.display_order, 5 => &mut self.filter_branch, 6 => &mut self.filter_pipeline_ids,
            7 => &mut self.id, 8 => &mut self.last_modified_by, 9 => &mut self.name, 10 => &mut self.object_type_id,
            11 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicCrmObjectTag {
    /// With all that is required.
    pub fn new(
        color: impl Into<Text>, created_at: impl Into<DateTime>, display_order: impl Into<i64>,
        filter_branch: impl Into<PublicFilterBranches>,
        filter_pipeline_ids: impl IntoIterator<Item = impl Into<Text>>, id: impl Into<Text>, name: impl Into<Text>,
        object_type_id: impl Into<Text>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            color: color.into(), created_at: created_at.into(), display_order: display_order.into(),
            filter_branch: filter_branch.into(),
            filter_pipeline_ids: filter_pipeline_ids.into_iter().map(Into::into).collect(), id: id.into(),
            name: name.into(), object_type_id: object_type_id.into(), updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<i64>) -> Self { self.created_by = Some(created_by.into()); self }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
    /// Sets `lastModifiedBy`.
    pub fn last_modified_by(mut self, last_modified_by: impl Into<i64>) -> Self {
        self.last_modified_by = Some(last_modified_by.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ReplacePublicCrmObjectTagRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ReplacePublicCrmObjectTagRequest", kind: Kind::Record(&[
            Member { name: "color", required: true }, Member { name: "description", required: false },
            Member { name: "filterBranch", required: true }, Member { name: "filterPipelineIds", required: true },
            Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            color: Text::EMPTY, description: None, filter_branch: Shaped::blank(), filter_pipeline_ids: Vec::new(),
            name: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.color, 1 => &self.description, 2 => &self.filter_branch, 3 => &self.filter_pipeline_ids,
            4 => &self.name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.color, 1 => &mut self.description, 2 => &mut self.filter_branch,
            3 => &mut self.filter_pipeline_ids, 4 => &mut self.name, _ => &mut self.rest,
        }
    }
}
impl ReplacePublicCrmObjectTagRequest {
    /// With all that is required.
    pub fn new(
        color: impl Into<Text>, filter_branch: impl Into<PublicFilterBranches>,
        filter_pipeline_ids: impl IntoIterator<Item = impl Into<Text>>, name: impl Into<Text>,
    ) -> Self {
        Self {
            color: color.into(), filter_branch: filter_branch.into(),
            filter_pipeline_ids: filter_pipeline_ids.into_iter().map(Into::into).collect(), name: name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `description`.
    pub fn description(mut self, description: impl Into<Text>) -> Self {
        self.description = Some(description.into()); self
    }
}

crate::runtime::shaped_traits! {
    CollectionResponsePublicCrmObjectTagNoPaging, CreatePublicCrmObjectTagRequest, PatchPublicCrmObjectTagRequest,
    PublicCrmObjectTag, ReplacePublicCrmObjectTagRequest,
}
