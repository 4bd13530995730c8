// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct EmailTemplatesCreate<E> {
    /// The body, `application/json`: `PublicTemplateInput`.
    pub body: PublicTemplateInput,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailTemplatesCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicTemplateInput>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailTemplatesCreate "EmailTemplatesCreate" -> PublicTemplate {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(template_id: impl Into<i64>) -> Self {
        Self {
            template_id: template_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailTemplatesGet "EmailTemplatesGet" -> PublicTemplate {
        path 1 {
            0 template_id = 0;
        }
        query {}
        body {}
    }
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
impl<E: Endpoint> Default for EmailTemplatesList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    EmailTemplatesList "EmailTemplatesList" -> CollectionResponsePublicTemplateForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
        }
        body {}
    }
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
impl<E: Endpoint> Default for EmailTemplatesListFolders<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    EmailTemplatesListFolders "EmailTemplatesListFolders" -> CollectionResponsePublicFolderForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `automation/email-templates`, in 2026-09-beta.
#[non_exhaustive]
pub struct EmailTemplatesUpdate<E> {
    /// The path's `template_id`: a whole number.
    pub template_id: i64,
    /// The body, `application/json`: `PublicTemplateUpdate`.
    pub body: PublicTemplateUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> EmailTemplatesUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        template_id: impl Into<i64>,
        body: impl Into<PublicTemplateUpdate>,
    ) -> Self {
        Self {
            template_id: template_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    EmailTemplatesUpdate "EmailTemplatesUpdate" -> PublicTemplate {
        path 1 {
            0 template_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
