// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingResetDraft<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> MarketingResetDraft<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    MarketingResetDraft "MarketingResetDraft" -> () {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Publish<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Publish<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Publish "Publish" -> () {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RestoreRevision<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    /// The path's `revision_id`: text.
    pub revision_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RestoreRevision<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            revision_id: revision_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    RestoreRevision "RestoreRevision" -> () {
        path 2 {
            0 email_id = Text::EMPTY;
            1 revision_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Unpublish<E> {
    /// The path's `email_id`: text.
    pub email_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> Unpublish<E> {
    /// A request with all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self {
        Self {
            email_id: email_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    Unpublish "Unpublish" -> () {
        path 1 {
            0 email_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}
