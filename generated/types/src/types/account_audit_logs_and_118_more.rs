// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `Error`: 7 members.
///
/// Published by `account/audit-logs`, `account/info`, `auth/oauth` and 116 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub struct Error {
    /// `category`: text; may be absent.
    pub category: Option<Text>,
    /// `context`: a map by name: a list: text; may be absent.
    pub context: Option<Map<Vec<Text>>>,
    /// `correlationId`: text; may be absent.
    pub correlation_id: Option<Text>,
    /// `errors`: a list: `ErrorDetail`; may be absent.
    pub errors: Option<Vec<ErrorDetail>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `message`: text; may be absent.
    pub message: Option<Text>,
    /// `subCategory`: text; may be absent.
    pub sub_category: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Error {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Error", kind: Kind::Record(&[
            Member { name: "category", required: false }, Member { name: "context", required: false },
            Member { name: "correlationId", required: false }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "message", required: false },
            Member { name: "subCategory", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            category: None, context: None, correlation_id: None, errors: None, links: None, message: None,
            sub_category: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.category, 1 => &self.context, 2 => &self.correlation_id, 3 => &self.errors, 4 => &self.links,
            5 => &self.message, 6 => &self.sub_category, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.category, 1 => &mut self.context, 2 => &mut self.correlation_id, 3 => &mut self.errors,
            4 => &mut self.links, 5 => &mut self.message, 6 => &mut self.sub_category, _ => &mut self.rest,
        }
    }
}
impl Error {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `category`.
    pub fn category(mut self, category: impl Into<Text>) -> Self { self.category = Some(category.into()); self }
    /// Sets `context`.
    pub fn context(mut self, context: impl Into<Map<Vec<Text>>>) -> Self { self.context = Some(context.into()); self }
    /// Sets `correlationId`.
    pub fn correlation_id(mut self, correlation_id: impl Into<Text>) -> Self {
        self.correlation_id = Some(correlation_id.into()); self
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<ErrorDetail>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `message`.
    pub fn message(mut self, message: impl Into<Text>) -> Self { self.message = Some(message.into()); self }
    /// Sets `subCategory`.
    pub fn sub_category(mut self, sub_category: impl Into<Text>) -> Self {
        self.sub_category = Some(sub_category.into()); self
    }
}
impl Default for Error {
    #[inline] fn default() -> Self { Self::new() }
}

/// `ErrorDetail`: 5 members.
///
/// Published by `account/audit-logs`, `account/info`, `auth/oauth` and 116 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub struct ErrorDetail {
    /// `code`: text; may be absent.
    pub code: Option<Text>,
    /// `context`: a map by name: a list: text; may be absent.
    pub context: Option<Map<Vec<Text>>>,
    /// `in`: text; may be absent.
    pub r#in: Option<Text>,
    /// `message`: text.
    pub message: Text,
    /// `subCategory`: text; may be absent.
    pub sub_category: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ErrorDetail {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ErrorDetail", kind: Kind::Record(&[
            Member { name: "code", required: false }, Member { name: "context", required: false },
            Member { name: "in", required: false }, Member { name: "message", required: true },
            Member { name: "subCategory", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { code: None, context: None, r#in: None, message: Text::EMPTY, sub_category: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.code, 1 => &self.context, 2 => &self.r#in, 3 => &self.message, 4 => &self.sub_category,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.code, 1 => &mut self.context, 2 => &mut self.r#in, 3 => &mut self.message,
            4 => &mut self.sub_category, _ => &mut self.rest,
        }
    }
}
impl ErrorDetail {
    /// With all that is required.
    pub fn new(message: impl Into<Text>) -> Self { Self { message: message.into(), ..Shaped::blank() } }
    /// Sets `code`.
    pub fn code(mut self, code: impl Into<Text>) -> Self { self.code = Some(code.into()); self }
    /// Sets `context`.
    pub fn context(mut self, context: impl Into<Map<Vec<Text>>>) -> Self { self.context = Some(context.into()); self }
    /// Sets `in`.
    pub fn r#in(mut self, r#in: impl Into<Text>) -> Self { self.r#in = Some(r#in.into()); self }
    /// Sets `subCategory`.
    pub fn sub_category(mut self, sub_category: impl Into<Text>) -> Self {
        self.sub_category = Some(sub_category.into()); self
    }
}

crate::runtime::shaped_traits! {
    Error, ErrorDetail,
}
