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
pub struct AttachToLangGroupMultiLanguage {
    /// The body, `application/json`: `AttachToLangPrimaryRequestVNext`.
    pub body: AttachToLangPrimaryRequestVNext,
}
impl<E: Endpoint> Call<AttachToLangGroupMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<AttachToLangPrimaryRequestVNext>) -> Self {
        Self::of(AttachToLangGroupMultiLanguage { body: body.into() })
    }
}
impl Shaped for AttachToLangGroupMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AttachToLangGroupMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for AttachToLangGroupMultiLanguage {
    type Response = Payload;
}

/// The parts of a request, for 16 endpoints.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/posts` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct DetachFromLangGroupMultiLanguage {
    /// The body, `application/json`: `DetachFromLangGroupRequestVNext`.
    pub body: DetachFromLangGroupRequestVNext,
}
impl<E: Endpoint> Call<DetachFromLangGroupMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<DetachFromLangGroupRequestVNext>) -> Self {
        Self::of(DetachFromLangGroupMultiLanguage { body: body.into() })
    }
}
impl Shaped for DetachFromLangGroupMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DetachFromLangGroupMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for DetachFromLangGroupMultiLanguage {
    type Response = Payload;
}

/// The parts of a request, for 16 endpoints.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/posts` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetNewLangPrimaryMultiLanguage {
    /// The body, `application/json`: `SetNewLanguagePrimaryRequestVNext`.
    pub body: SetNewLanguagePrimaryRequestVNext,
}
impl<E: Endpoint> Call<SetNewLangPrimaryMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<SetNewLanguagePrimaryRequestVNext>) -> Self {
        Self::of(SetNewLangPrimaryMultiLanguage { body: body.into() })
    }
}
impl Shaped for SetNewLangPrimaryMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetNewLangPrimaryMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for SetNewLangPrimaryMultiLanguage {
    type Response = ();
}

/// The parts of a request, for 16 endpoints.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/posts` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateLanguagesMultiLanguage {
    /// The body, `application/json`: `UpdateLanguagesRequestVNext`.
    pub body: UpdateLanguagesRequestVNext,
}
impl<E: Endpoint> Call<UpdateLanguagesMultiLanguage, E> {
    /// With all that is required.
    pub fn new(body: impl Into<UpdateLanguagesRequestVNext>) -> Self {
        Self::of(UpdateLanguagesMultiLanguage { body: body.into() })
    }
}
impl Shaped for UpdateLanguagesMultiLanguage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateLanguagesMultiLanguage", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for UpdateLanguagesMultiLanguage {
    type Response = Payload;
}
