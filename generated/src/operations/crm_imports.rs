// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionResponse, CollectionResponsePublicImportErrorForwardPaging,
    CollectionResponsePublicImportResponseForwardPaging, ImportsCollectionResponsePublicImportErrorForwardPaging,
    ImportsCreateBody, PublicImportResponse,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Cancel {
    /// In the path: a whole number.
    pub import_id: i64,
}
impl<E: Endpoint> Call<Cancel, E> {
    /// With all that is required.
    pub fn new(import_id: impl Into<i64>) -> Self { Self::of(Cancel { import_id: import_id.into() }) }
}
impl Shaped for Cancel {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Cancel", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { import_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.import_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.import_id }
}
impl Signature for Cancel {
    type Response = ActionResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ImportsCreate {
    /// The body, `multipart/form-data`: `ImportsCreateBody`.
    pub body: ImportsCreateBody,
}
impl<E: Endpoint> Call<ImportsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<ImportsCreateBody>) -> Self { Self::of(ImportsCreate { body: body.into() }) }
}
impl Shaped for ImportsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "multipart/form-data", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for ImportsCreate {
    type Response = PublicImportResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ImportsGet {
    /// In the path: a whole number.
    pub import_id: i64,
}
impl<E: Endpoint> Call<ImportsGet, E> {
    /// With all that is required.
    pub fn new(import_id: impl Into<i64>) -> Self { Self::of(ImportsGet { import_id: import_id.into() }) }
}
impl Shaped for ImportsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { import_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.import_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.import_id }
}
impl Signature for ImportsGet {
    type Response = PublicImportResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ImportsList {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ImportsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<ImportsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ImportsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.after, _ => &self.limit } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, _ => &mut self.limit }
    }
}
impl Signature for ImportsList {
    type Response = CollectionResponsePublicImportResponseForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/imports`, in 2026-03, v3.
#[non_exhaustive]
pub struct ImportsListErrors {
    /// In the path: a whole number.
    pub import_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `includeErrorMessage`: true or false; may be absent.
    pub include_error_message: Option<bool>,
    /// The query's `includeRowData`: true or false; may be absent.
    pub include_row_data: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ImportsListErrors, E> {
    /// With all that is required.
    pub fn new(import_id: impl Into<i64>) -> Self {
        Self::of(ImportsListErrors { import_id: import_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `includeErrorMessage`.
    pub fn include_error_message(mut self, include_error_message: bool) -> Self {
        self.parts.include_error_message = Some(include_error_message); self
    }
    /// Sets `includeRowData`.
    pub fn include_row_data(mut self, include_row_data: bool) -> Self {
        self.parts.include_row_data = Some(include_row_data); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ImportsListErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ImportsListErrors", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "includeErrorMessage", required: false },
            Member { name: "includeRowData", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { import_id: 0, after: None, include_error_message: None, include_row_data: None, limit: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.import_id, 1 => &self.after, 2 => &self.include_error_message, 3 => &self.include_row_data,
            _ => &self.limit,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.import_id, 1 => &mut self.after, 2 => &mut self.include_error_message,
            3 => &mut self.include_row_data, _ => &mut self.limit,
        }
    }
}
impl Signature for ImportsListErrors {
    type Response = ImportsCollectionResponsePublicImportErrorForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/imports`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListErrors {
    /// In the path: a whole number.
    pub import_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `includeErrorMessage`: true or false; may be absent.
    pub include_error_message: Option<bool>,
    /// The query's `includeRowData`: true or false; may be absent.
    pub include_row_data: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListErrors, E> {
    /// With all that is required.
    pub fn new(import_id: impl Into<i64>) -> Self {
        Self::of(ListErrors { import_id: import_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `includeErrorMessage`.
    pub fn include_error_message(mut self, include_error_message: bool) -> Self {
        self.parts.include_error_message = Some(include_error_message); self
    }
    /// Sets `includeRowData`.
    pub fn include_row_data(mut self, include_row_data: bool) -> Self {
        self.parts.include_row_data = Some(include_row_data); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl Shaped for ListErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListErrors", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "includeErrorMessage", required: false },
            Member { name: "includeRowData", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { import_id: 0, after: None, include_error_message: None, include_row_data: None, limit: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.import_id, 1 => &self.after, 2 => &self.include_error_message, 3 => &self.include_row_data,
            _ => &self.limit,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.import_id, 1 => &mut self.after, 2 => &mut self.include_error_message,
            3 => &mut self.include_row_data, _ => &mut self.limit,
        }
    }
}
impl Signature for ListErrors {
    type Response = CollectionResponsePublicImportErrorForwardPaging;
}
