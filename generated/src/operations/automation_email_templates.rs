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
pub struct EmailTemplatesCreate {
    /// The body, `application/json`: `PublicTemplateInput`.
    pub body: PublicTemplateInput,
}
impl<E: Endpoint> Call<EmailTemplatesCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicTemplateInput>) -> Self { Self::of(EmailTemplatesCreate { body: body.into() }) }
}
impl Shaped for EmailTemplatesCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailTemplatesCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for EmailTemplatesCreate {
    type Response = PublicTemplate;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct EmailTemplatesGet {
    /// In the path: a whole number.
    pub template_id: i64,
}
impl<E: Endpoint> Call<EmailTemplatesGet, E> {
    /// With all that is required.
    pub fn new(template_id: impl Into<i64>) -> Self { Self::of(EmailTemplatesGet { template_id: template_id.into() }) }
}
impl Shaped for EmailTemplatesGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailTemplatesGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { template_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.template_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.template_id }
}
impl Signature for EmailTemplatesGet {
    type Response = PublicTemplate;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct EmailTemplatesList {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<EmailTemplatesList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<EmailTemplatesList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for EmailTemplatesList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailTemplatesList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for EmailTemplatesList {
    type Response = CollectionResponsePublicTemplateForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct EmailTemplatesListFolders {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<EmailTemplatesListFolders, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<EmailTemplatesListFolders, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for EmailTemplatesListFolders {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailTemplatesListFolders", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for EmailTemplatesListFolders {
    type Response = CollectionResponsePublicFolderForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct EmailTemplatesUpdate {
    /// In the path: a whole number.
    pub template_id: i64,
    /// The body, `application/json`: `PublicTemplateUpdate`.
    pub body: PublicTemplateUpdate,
}
impl<E: Endpoint> Call<EmailTemplatesUpdate, E> {
    /// With all that is required.
    pub fn new(template_id: impl Into<i64>, body: impl Into<PublicTemplateUpdate>) -> Self {
        Self::of(EmailTemplatesUpdate { template_id: template_id.into(), body: body.into() })
    }
}
impl Shaped for EmailTemplatesUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailTemplatesUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { template_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.template_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.template_id, _ => &mut self.body }
    }
}
impl Signature for EmailTemplatesUpdate {
    type Response = PublicTemplate;
}
