// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponsePublicFolderForwardPaging, CollectionResponsePublicTemplateForwardPaging, PublicTemplate,
    PublicTemplateInput, PublicTemplateUpdate,
};

/// The parts of a request, for one endpoint.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct EmailTemplatesCreate<E> {
    /// The body, `application/json`: a `PublicTemplateInput`.
    pub body: PublicTemplateInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailTemplatesCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicTemplateInput>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EmailTemplatesCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailTemplatesCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for EmailTemplatesCreate<E> {
    type Response = PublicTemplate;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct EmailTemplatesGet<E> {
    /// The path's `template_id`: a whole number.
    pub template_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailTemplatesGet<E> {
    /// With all that is required.
    pub fn new(template_id: impl Into<i64>) -> Self { Self { template_id: template_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for EmailTemplatesGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailTemplatesGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { template_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.template_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.template_id } }
}
impl<E: Endpoint> Signature for EmailTemplatesGet<E> {
    type Response = PublicTemplate;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct EmailTemplatesList<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailTemplatesList<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for EmailTemplatesList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for EmailTemplatesList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailTemplatesList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { after: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for EmailTemplatesList<E> {
    type Response = CollectionResponsePublicTemplateForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct EmailTemplatesListFolders<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailTemplatesListFolders<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for EmailTemplatesListFolders<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for EmailTemplatesListFolders<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailTemplatesListFolders", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { after: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for EmailTemplatesListFolders<E> {
    type Response = CollectionResponsePublicFolderForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct EmailTemplatesUpdate<E> {
    /// The path's `template_id`: a whole number.
    pub template_id: i64,
    /// The body, `application/json`: a `PublicTemplateUpdate`.
    pub body: PublicTemplateUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailTemplatesUpdate<E> {
    /// With all that is required.
    pub fn new(template_id: impl Into<i64>, body: impl Into<PublicTemplateUpdate>) -> Self {
        Self { template_id: template_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for EmailTemplatesUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailTemplatesUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { template_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.template_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.template_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for EmailTemplatesUpdate<E> {
    type Response = PublicTemplate;
}

crate::runtime::operation_traits! {
    EmailTemplatesCreate, EmailTemplatesGet, EmailTemplatesList, EmailTemplatesListFolders, EmailTemplatesUpdate,
}
