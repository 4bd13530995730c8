// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AttachToLangPrimaryRequestVNext, DetachFromLangGroupRequestVNext, SetNewLanguagePrimaryRequestVNext,
    UpdateLanguagesRequestVNext,
};

/// The parts of a request, for 16 endpoints.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/posts` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AttachToLangGroupMultiLanguage<E> {
    /// The body, `application/json`: a `AttachToLangPrimaryRequestVNext`.
    pub body: AttachToLangPrimaryRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AttachToLangGroupMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<AttachToLangPrimaryRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for AttachToLangGroupMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "AttachToLangGroupMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for AttachToLangGroupMultiLanguage<E> {
    type Response = Payload;
}

/// The parts of a request, for 16 endpoints.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/posts` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct DetachFromLangGroupMultiLanguage<E> {
    /// The body, `application/json`: a `DetachFromLangGroupRequestVNext`.
    pub body: DetachFromLangGroupRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DetachFromLangGroupMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<DetachFromLangGroupRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for DetachFromLangGroupMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "DetachFromLangGroupMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for DetachFromLangGroupMultiLanguage<E> {
    type Response = Payload;
}

/// The parts of a request, for 16 endpoints.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/posts` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetNewLangPrimaryMultiLanguage<E> {
    /// The body, `application/json`: a `SetNewLanguagePrimaryRequestVNext`.
    pub body: SetNewLanguagePrimaryRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetNewLangPrimaryMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<SetNewLanguagePrimaryRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for SetNewLangPrimaryMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetNewLangPrimaryMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for SetNewLangPrimaryMultiLanguage<E> {
    type Response = ();
}

/// The parts of a request, for 16 endpoints.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/posts` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateLanguagesMultiLanguage<E> {
    /// The body, `application/json`: a `UpdateLanguagesRequestVNext`.
    pub body: UpdateLanguagesRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateLanguagesMultiLanguage<E> {
    /// With all that is required.
    pub fn new(body: impl Into<UpdateLanguagesRequestVNext>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateLanguagesMultiLanguage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateLanguagesMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for UpdateLanguagesMultiLanguage<E> {
    type Response = Payload;
}

crate::runtime::operation_traits! {
    AttachToLangGroupMultiLanguage, DetachFromLangGroupMultiLanguage, SetNewLangPrimaryMultiLanguage,
    UpdateLanguagesMultiLanguage,
}
