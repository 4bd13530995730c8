// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseFormDefinitionBaseForwardPaging, FormDefinitionBase, FormDefinitionCreateRequestBase,
    HubSpotFormDefinition, HubSpotFormDefinitionPatchRequest, ListFormTypes,
};

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
    /// With all that is required.
    pub fn new(form_id: impl Into<Text>) -> Self { Self { form_id: form_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for FormsArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "FormsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { form_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.form_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.form_id } }
}
impl<E: Endpoint> Signature for FormsArchive<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsCreate<E> {
    /// The body, `application/json`: a `FormDefinitionCreateRequestBase`.
    pub body: FormDefinitionCreateRequestBase,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FormsCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<FormDefinitionCreateRequestBase>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for FormsCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "FormsCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for FormsCreate<E> {
    type Response = FormDefinitionBase;
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
    /// With all that is required.
    pub fn new(form_id: impl Into<Text>) -> Self { Self { form_id: form_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for FormsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "FormsGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { form_id: Text::EMPTY, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.form_id, _ => &self.archived } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.form_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for FormsGet<E> {
    type Response = FormDefinitionBase;
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
    /// The query's `formTypes`: a list: a `ListFormTypes`; may be absent.
    pub form_types: Option<Vec<ListFormTypes>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FormsList<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `formTypes`.
    pub fn form_types(mut self, form_types: impl IntoIterator<Item = impl Into<ListFormTypes>>) -> Self {
        self.form_types = Some(form_types.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for FormsList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for FormsList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "FormsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "formTypes", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { after: None, archived: None, form_types: None, limit: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.archived, 2 => &self.form_types, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.form_types, _ => &mut self.limit }
    }
}
impl<E: Endpoint> Signature for FormsList<E> {
    type Response = CollectionResponseFormDefinitionBaseForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsSet<E> {
    /// The path's `form_id`: text.
    pub form_id: Text,
    /// The body, `application/json`: a `HubSpotFormDefinition`.
    pub body: HubSpotFormDefinition,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FormsSet<E> {
    /// With all that is required.
    pub fn new(form_id: impl Into<Text>, body: impl Into<HubSpotFormDefinition>) -> Self {
        Self { form_id: form_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for FormsSet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "FormsSet", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { form_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.form_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.form_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for FormsSet<E> {
    type Response = FormDefinitionBase;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsUpdate<E> {
    /// The path's `form_id`: text.
    pub form_id: Text,
    /// The body, `application/json`: a `HubSpotFormDefinitionPatchRequest`.
    pub body: HubSpotFormDefinitionPatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> FormsUpdate<E> {
    /// With all that is required.
    pub fn new(form_id: impl Into<Text>, body: impl Into<HubSpotFormDefinitionPatchRequest>) -> Self {
        Self { form_id: form_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for FormsUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "FormsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { form_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.form_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.form_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for FormsUpdate<E> {
    type Response = FormDefinitionBase;
}

crate::runtime::operation_traits! {
    FormsArchive, FormsCreate, FormsGet, FormsList, FormsSet, FormsUpdate,
}
