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
pub struct FormsArchive {
    /// In the path: text.
    pub form_id: Text,
}
impl<E: Endpoint> Call<FormsArchive, E> {
    /// With all that is required.
    pub fn new(form_id: impl Into<Text>) -> Self { Self::of(FormsArchive { form_id: form_id.into() }) }
}
impl Shaped for FormsArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { form_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.form_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.form_id }
}
impl Signature for FormsArchive {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsCreate {
    /// The body, `application/json`: `FormDefinitionCreateRequestBase`.
    pub body: FormDefinitionCreateRequestBase,
}
impl<E: Endpoint> Call<FormsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<FormDefinitionCreateRequestBase>) -> Self { Self::of(FormsCreate { body: body.into() }) }
}
impl Shaped for FormsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for FormsCreate {
    type Response = FormDefinitionBase;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsGet {
    /// In the path: text.
    pub form_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<FormsGet, E> {
    /// With all that is required.
    pub fn new(form_id: impl Into<Text>) -> Self { Self::of(FormsGet { form_id: form_id.into(), ..Shaped::blank() }) }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for FormsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormsGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { form_id: Text::EMPTY, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.form_id, _ => &self.archived } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.form_id, _ => &mut self.archived }
    }
}
impl Signature for FormsGet {
    type Response = FormDefinitionBase;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsList {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `formTypes`: a list: `ListFormTypes`; may be absent.
    pub form_types: Option<Vec<ListFormTypes>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<FormsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `formTypes`.
    pub fn form_types(mut self, form_types: impl IntoIterator<Item = impl Into<ListFormTypes>>) -> Self {
        self.parts.form_types = Some(form_types.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<FormsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for FormsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "formTypes", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, archived: None, form_types: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.archived, 2 => &self.form_types, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.form_types, _ => &mut self.limit }
    }
}
impl Signature for FormsList {
    type Response = CollectionResponseFormDefinitionBaseForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsSet {
    /// In the path: text.
    pub form_id: Text,
    /// The body, `application/json`: `HubSpotFormDefinition`.
    pub body: HubSpotFormDefinition,
}
impl<E: Endpoint> Call<FormsSet, E> {
    /// With all that is required.
    pub fn new(form_id: impl Into<Text>, body: impl Into<HubSpotFormDefinition>) -> Self {
        Self::of(FormsSet { form_id: form_id.into(), body: body.into() })
    }
}
impl Shaped for FormsSet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormsSet", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { form_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.form_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.form_id, _ => &mut self.body }
    }
}
impl Signature for FormsSet {
    type Response = FormDefinitionBase;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/forms`, in 2026-09-beta, v3.
#[non_exhaustive]
pub struct FormsUpdate {
    /// In the path: text.
    pub form_id: Text,
    /// The body, `application/json`: `HubSpotFormDefinitionPatchRequest`.
    pub body: HubSpotFormDefinitionPatchRequest,
}
impl<E: Endpoint> Call<FormsUpdate, E> {
    /// With all that is required.
    pub fn new(form_id: impl Into<Text>, body: impl Into<HubSpotFormDefinitionPatchRequest>) -> Self {
        Self::of(FormsUpdate { form_id: form_id.into(), body: body.into() })
    }
}
impl Shaped for FormsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { form_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.form_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.form_id, _ => &mut self.body }
    }
}
impl Signature for FormsUpdate {
    type Response = FormDefinitionBase;
}
