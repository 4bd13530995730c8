// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponsePublicCrmObjectTagNoPaging, CreatePublicCrmObjectTagRequest, PatchPublicCrmObjectTagRequest,
    PublicCrmObjectTag, ReplacePublicCrmObjectTagRequest,
};

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsArchive {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: a whole number.
    pub tag_id: i64,
}
impl<E: Endpoint> Call<ObjectTagsArchive, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, tag_id: impl Into<i64>) -> Self {
        Self::of(ObjectTagsArchive { object_type_id: object_type_id.into(), tag_id: tag_id.into() })
    }
}
impl Shaped for ObjectTagsArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTagsArchive", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, tag_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, _ => &self.tag_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.tag_id }
    }
}
impl Signature for ObjectTagsArchive {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsCreate {
    /// In the path: text.
    pub object_type_id: Text,
    /// The body, `application/json`: `CreatePublicCrmObjectTagRequest`.
    pub body: CreatePublicCrmObjectTagRequest,
}
impl<E: Endpoint> Call<ObjectTagsCreate, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, body: impl Into<CreatePublicCrmObjectTagRequest>) -> Self {
        Self::of(ObjectTagsCreate { object_type_id: object_type_id.into(), body: body.into() })
    }
}
impl Shaped for ObjectTagsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTagsCreate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.body }
    }
}
impl Signature for ObjectTagsCreate {
    type Response = PublicCrmObjectTag;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsGet {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: a whole number.
    pub tag_id: i64,
}
impl<E: Endpoint> Call<ObjectTagsGet, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, tag_id: impl Into<i64>) -> Self {
        Self::of(ObjectTagsGet { object_type_id: object_type_id.into(), tag_id: tag_id.into() })
    }
}
impl Shaped for ObjectTagsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTagsGet", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, tag_id: 0 } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, _ => &self.tag_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.tag_id }
    }
}
impl Signature for ObjectTagsGet {
    type Response = PublicCrmObjectTag;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsList {
    /// In the path: text.
    pub object_type_id: Text,
}
impl<E: Endpoint> Call<ObjectTagsList, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>) -> Self {
        Self::of(ObjectTagsList { object_type_id: object_type_id.into() })
    }
}
impl Shaped for ObjectTagsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTagsList", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_type_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_type_id }
}
impl Signature for ObjectTagsList {
    type Response = CollectionResponsePublicCrmObjectTagNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsSet {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: a whole number.
    pub tag_id: i64,
    /// The body, `application/json`: `ReplacePublicCrmObjectTagRequest`.
    pub body: ReplacePublicCrmObjectTagRequest,
}
impl<E: Endpoint> Call<ObjectTagsSet, E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, tag_id: impl Into<i64>, body: impl Into<ReplacePublicCrmObjectTagRequest>,
    ) -> Self {
        Self::of(ObjectTagsSet { object_type_id: object_type_id.into(), tag_id: tag_id.into(), body: body.into() })
    }
}
impl Shaped for ObjectTagsSet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTagsSet", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, tag_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.tag_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.tag_id, _ => &mut self.body }
    }
}
impl Signature for ObjectTagsSet {
    type Response = PublicCrmObjectTag;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsUpdate {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: a whole number.
    pub tag_id: i64,
    /// The body, `application/json`: `PatchPublicCrmObjectTagRequest`.
    pub body: PatchPublicCrmObjectTagRequest,
}
impl<E: Endpoint> Call<ObjectTagsUpdate, E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, tag_id: impl Into<i64>, body: impl Into<PatchPublicCrmObjectTagRequest>,
    ) -> Self {
        Self::of(ObjectTagsUpdate { object_type_id: object_type_id.into(), tag_id: tag_id.into(), body: body.into() })
    }
}
impl Shaped for ObjectTagsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTagsUpdate", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, tag_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.tag_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.tag_id, _ => &mut self.body }
    }
}
impl Signature for ObjectTagsUpdate {
    type Response = PublicCrmObjectTag;
}
