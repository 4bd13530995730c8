// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ErrorDetail,
};

/// `StandardError`: 8 members.
///
/// Published by `automation/automation-v4`, `cms/authors`, `cms/hubdb` and 62 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub struct StandardError {
    /// `category`: text; may be absent.
    pub category: Option<Text>,
    /// `context`: a map by name: a list: text; may be absent.
    pub context: Option<Map<Vec<Text>>>,
    /// `errors`: a list: `ErrorDetail`; may be absent.
    pub errors: Option<Vec<ErrorDetail>>,
    /// `id`: text; may be absent.
    pub id: Option<Text>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `message`: text; may be absent.
    pub message: Option<Text>,
    /// `status`: text; may be absent.
    pub status: Option<Text>,
    /// `subCategory`: any JSON; may be absent.
    pub sub_category: Option<Value>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for StandardError {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "StandardError", kind: Kind::Record(&[
            Member { name: "category", required: false }, Member { name: "context", required: false },
            Member { name: "errors", required: false }, Member { name: "id", required: false },
            Member { name: "links", required: false }, Member { name: "message", required: false },
            Member { name: "status", required: false }, Member { name: "subCategory", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            category: None, context: None, errors: None, id: None, links: None, message: None, status: None,
            sub_category: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.category, 1 => &self.context, 2 => &self.errors, 3 => &self.id, 4 => &self.links,
            5 => &self.message, 6 => &self.status, 7 => &self.sub_category, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.category, 1 => &mut self.context, 2 => &mut self.errors, 3 => &mut self.id,
            4 => &mut self.links, 5 => &mut self.message, 6 => &mut self.status, 7 => &mut self.sub_category,
            _ => &mut self.rest,
        }
    }
}
impl StandardError {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `category`.
    pub fn category(mut self, category: impl Into<Text>) -> Self { self.category = Some(category.into()); self }
    /// Sets `context`.
    pub fn context(mut self, context: impl Into<Map<Vec<Text>>>) -> Self { self.context = Some(context.into()); self }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<ErrorDetail>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `id`.
    pub fn id(mut self, id: impl Into<Text>) -> Self { self.id = Some(id.into()); self }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `message`.
    pub fn message(mut self, message: impl Into<Text>) -> Self { self.message = Some(message.into()); self }
    /// Sets `status`.
    pub fn status(mut self, status: impl Into<Text>) -> Self { self.status = Some(status.into()); self }
    /// Sets `subCategory`.
    pub fn sub_category(mut self, sub_category: impl Into<Value>) -> Self {
        self.sub_category = Some(sub_category.into()); self
    }
}
impl Default for StandardError {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    StandardError,
}
