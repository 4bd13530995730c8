// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self { email_id: email_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for MarketingResetDraft<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingResetDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { email_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.email_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.email_id } }
}
impl<E: Endpoint> Signature for MarketingResetDraft<E> {
    type Response = ();
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
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self { email_id: email_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for Publish<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Publish", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { email_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.email_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.email_id } }
}
impl<E: Endpoint> Signature for Publish<E> {
    type Response = ();
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
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self { email_id: email_id.into(), revision_id: revision_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for RestoreRevision<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { email_id: Text::EMPTY, revision_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.revision_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.revision_id }
    }
}
impl<E: Endpoint> Signature for RestoreRevision<E> {
    type Response = ();
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
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self { email_id: email_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for Unpublish<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "Unpublish", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { email_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.email_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.email_id } }
}
impl<E: Endpoint> Signature for Unpublish<E> {
    type Response = ();
}

crate::runtime::operation_traits! {
    MarketingResetDraft, Publish, RestoreRevision, Unpublish,
}
