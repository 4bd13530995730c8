// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsArchive<E> {
    /// The path's `form_id`: text.
    pub form_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FormsArchive<E> {
    /// A request with all that is required.
    pub fn new(form_id: impl Into<Text>) -> Self {
        Self {
            form_id: form_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FormsArchive "FormsArchive" -> () {
        path 1 {
            0 form_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsCreate<E> {
    /// The body, `application/json`: `FormDefinitionCreateRequestBase`.
    pub body: FormDefinitionCreateRequestBase,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FormsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<FormDefinitionCreateRequestBase>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FormsCreate "FormsCreate" -> FormDefinitionBase {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsGet<E> {
    /// The path's `form_id`: text.
    pub form_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FormsGet<E> {
    /// A request with all that is required.
    pub fn new(form_id: impl Into<Text>) -> Self {
        Self {
            form_id: form_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    FormsGet "FormsGet" -> FormDefinitionBase {
        path 1 {
            0 form_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsList<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `formTypes`: a list: `ListFormTypes`; may be absent.
    pub form_types: Option<Vec<ListFormTypes>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FormsList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `form_types`.
    pub fn form_types(
        mut self,
        form_types: impl IntoIterator<Item = impl Into<ListFormTypes>>,
    ) -> Self {
        self.form_types = Some(form_types.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
impl<E: Endpoint> Default for FormsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    FormsList "FormsList" -> CollectionResponseFormDefinitionBaseForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 form_types "formTypes" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsSet<E> {
    /// The path's `form_id`: text.
    pub form_id: Text,
    /// The body, `application/json`: `HubSpotFormDefinition`.
    pub body: HubSpotFormDefinition,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FormsSet<E> {
    /// A request with all that is required.
    pub fn new(
        form_id: impl Into<Text>,
        body: impl Into<HubSpotFormDefinition>,
    ) -> Self {
        Self {
            form_id: form_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FormsSet "FormsSet" -> FormDefinitionBase {
        path 1 {
            0 form_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsUpdate<E> {
    /// The path's `form_id`: text.
    pub form_id: Text,
    /// The body, `application/json`: `HubSpotFormDefinitionPatchRequest`.
    pub body: HubSpotFormDefinitionPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FormsUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        form_id: impl Into<Text>,
        body: impl Into<HubSpotFormDefinitionPatchRequest>,
    ) -> Self {
        Self {
            form_id: form_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    FormsUpdate "FormsUpdate" -> FormDefinitionBase {
        path 1 {
            0 form_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
