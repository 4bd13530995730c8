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
pub struct ObjectTagsArchive<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `tag_id`: a whole number.
    pub tag_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ObjectTagsArchive<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, tag_id: impl Into<i64>) -> Self {
        Self { object_type_id: object_type_id.into(), tag_id: tag_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ObjectTagsArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTagsArchive", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, tag_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type_id, _ => &self.tag_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.tag_id }
    }
}
impl<E: Endpoint> Signature for ObjectTagsArchive<E> {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsCreate<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The body, `application/json`: a `CreatePublicCrmObjectTagRequest`.
    pub body: CreatePublicCrmObjectTagRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ObjectTagsCreate<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, body: impl Into<CreatePublicCrmObjectTagRequest>) -> Self {
        Self { object_type_id: object_type_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ObjectTagsCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTagsCreate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ObjectTagsCreate<E> {
    type Response = PublicCrmObjectTag;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsGet<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `tag_id`: a whole number.
    pub tag_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ObjectTagsGet<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, tag_id: impl Into<i64>) -> Self {
        Self { object_type_id: object_type_id.into(), tag_id: tag_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ObjectTagsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTagsGet", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, tag_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type_id, _ => &self.tag_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.tag_id }
    }
}
impl<E: Endpoint> Signature for ObjectTagsGet<E> {
    type Response = PublicCrmObjectTag;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsList<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ObjectTagsList<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ObjectTagsList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTagsList", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_type_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_type_id } }
}
impl<E: Endpoint> Signature for ObjectTagsList<E> {
    type Response = CollectionResponsePublicCrmObjectTagNoPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsSet<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `tag_id`: a whole number.
    pub tag_id: i64,
    /// The body, `application/json`: a `ReplacePublicCrmObjectTagRequest`.
    pub body: ReplacePublicCrmObjectTagRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ObjectTagsSet<E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, tag_id: impl Into<i64>, body: impl Into<ReplacePublicCrmObjectTagRequest>,
    ) -> Self {
        Self { object_type_id: object_type_id.into(), tag_id: tag_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ObjectTagsSet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTagsSet", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, tag_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.tag_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.tag_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ObjectTagsSet<E> {
    type Response = PublicCrmObjectTag;
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsUpdate<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `tag_id`: a whole number.
    pub tag_id: i64,
    /// The body, `application/json`: a `PatchPublicCrmObjectTagRequest`.
    pub body: PatchPublicCrmObjectTagRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ObjectTagsUpdate<E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, tag_id: impl Into<i64>, body: impl Into<PatchPublicCrmObjectTagRequest>,
    ) -> Self {
        Self { object_type_id: object_type_id.into(), tag_id: tag_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for ObjectTagsUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTagsUpdate", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, tag_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.tag_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.tag_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for ObjectTagsUpdate<E> {
    type Response = PublicCrmObjectTag;
}

crate::runtime::operation_traits! {
    ObjectTagsArchive, ObjectTagsCreate, ObjectTagsGet, ObjectTagsList, ObjectTagsSet, ObjectTagsUpdate,
}
