// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 16 endpoints.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/posts` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AttachToLangGroupMultiLanguage<E> {
    /// The body, `application/json`: `AttachToLangPrimaryRequestVNext`.
    pub body: AttachToLangPrimaryRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AttachToLangGroupMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<AttachToLangPrimaryRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AttachToLangGroupMultiLanguage "AttachToLangGroupMultiLanguage" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 16 endpoints.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/posts` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct DetachFromLangGroupMultiLanguage<E> {
    /// The body, `application/json`: `DetachFromLangGroupRequestVNext`.
    pub body: DetachFromLangGroupRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> DetachFromLangGroupMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<DetachFromLangGroupRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    DetachFromLangGroupMultiLanguage "DetachFromLangGroupMultiLanguage" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 16 endpoints.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/posts` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetNewLangPrimaryMultiLanguage<E> {
    /// The body, `application/json`: `SetNewLanguagePrimaryRequestVNext`.
    pub body: SetNewLanguagePrimaryRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetNewLangPrimaryMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<SetNewLanguagePrimaryRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetNewLangPrimaryMultiLanguage "SetNewLangPrimaryMultiLanguage" -> () {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 16 endpoints.
///
/// Published by `cms/authors`, `cms/blog-settings`, `cms/posts` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateLanguagesMultiLanguage<E> {
    /// The body, `application/json`: `UpdateLanguagesRequestVNext`.
    pub body: UpdateLanguagesRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateLanguagesMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<UpdateLanguagesRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateLanguagesMultiLanguage "UpdateLanguagesMultiLanguage" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}
