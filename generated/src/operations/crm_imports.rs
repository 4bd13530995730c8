// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Cancel<E> {
    /// The path's `import_id`: a whole number.
    pub import_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Cancel<E> {
    /// A request with all that is required.
    pub fn new(import_id: impl Into<i64>) -> Self {
        Self {
            import_id: import_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Cancel "Cancel" -> ActionResponse {
        path 1 {
            0 import_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ImportsCreate<E> {
    /// The body, `multipart/form-data`: a `ImportsCreateBody`.
    pub body: ImportsCreateBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ImportsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<ImportsCreateBody>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ImportsCreate "ImportsCreate" -> PublicImportResponse {
        path 0 {}
        query {}
        body {
            0 body "multipart/form-data" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ImportsGet<E> {
    /// The path's `import_id`: a whole number.
    pub import_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ImportsGet<E> {
    /// A request with all that is required.
    pub fn new(import_id: impl Into<i64>) -> Self {
        Self {
            import_id: import_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ImportsGet "ImportsGet" -> PublicImportResponse {
        path 1 {
            0 import_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/imports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ImportsList<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ImportsList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
impl<E: Endpoint> Default for ImportsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ImportsList "ImportsList" -> CollectionResponsePublicImportResponseForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/imports`, in 2026-03, v3.
#[non_exhaustive]
pub struct ImportsListErrors<E> {
    /// The path's `import_id`: a whole number.
    pub import_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `includeErrorMessage`: true or false; may be absent.
    pub include_error_message: Option<bool>,
    /// The query's `includeRowData`: true or false; may be absent.
    pub include_row_data: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ImportsListErrors<E> {
    /// A request with all that is required.
    pub fn new(import_id: impl Into<i64>) -> Self {
        Self {
            import_id: import_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `include_error_message`.
    pub fn include_error_message(mut self, include_error_message: bool) -> Self {
        self.include_error_message = Some(include_error_message);
        self
    }
    /// Sets `include_row_data`.
    pub fn include_row_data(mut self, include_row_data: bool) -> Self {
        self.include_row_data = Some(include_row_data);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ImportsListErrors "ImportsListErrors" -> ImportsCollectionResponsePublicImportErrorForwardPaging {
        path 1 {
            0 import_id = 0;
        }
        query {
            1 after "after" optional = None;
            2 include_error_message "includeErrorMessage" optional = None;
            3 include_row_data "includeRowData" optional = None;
            4 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/imports`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct ListErrors<E> {
    /// The path's `import_id`: a whole number.
    pub import_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `includeErrorMessage`: true or false; may be absent.
    pub include_error_message: Option<bool>,
    /// The query's `includeRowData`: true or false; may be absent.
    pub include_row_data: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListErrors<E> {
    /// A request with all that is required.
    pub fn new(import_id: impl Into<i64>) -> Self {
        Self {
            import_id: import_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `include_error_message`.
    pub fn include_error_message(mut self, include_error_message: bool) -> Self {
        self.include_error_message = Some(include_error_message);
        self
    }
    /// Sets `include_row_data`.
    pub fn include_row_data(mut self, include_row_data: bool) -> Self {
        self.include_row_data = Some(include_row_data);
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ListErrors "ListErrors" -> CollectionResponsePublicImportErrorForwardPaging {
        path 1 {
            0 import_id = 0;
        }
        query {
            1 after "after" optional = None;
            2 include_error_message "includeErrorMessage" optional = None;
            3 include_row_data "includeRowData" optional = None;
            4 limit "limit" optional = None;
        }
        body {}
    }
}
