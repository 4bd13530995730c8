// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingResetDraft {
    /// In the path: text.
    pub email_id: Text,
}
impl<E: Endpoint> Call<MarketingResetDraft, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self::of(MarketingResetDraft { email_id: email_id.into() }) }
}
impl Shaped for MarketingResetDraft {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingResetDraft", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.email_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.email_id }
}
impl Signature for MarketingResetDraft {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Publish {
    /// In the path: text.
    pub email_id: Text,
}
impl<E: Endpoint> Call<Publish, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self::of(Publish { email_id: email_id.into() }) }
}
impl Shaped for Publish {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Publish", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.email_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.email_id }
}
impl Signature for Publish {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RestoreRevision {
    /// In the path: text.
    pub email_id: Text,
    /// In the path: text.
    pub revision_id: Text,
}
impl<E: Endpoint> Call<RestoreRevision, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>, revision_id: impl Into<Text>) -> Self {
        Self::of(RestoreRevision { email_id: email_id.into(), revision_id: revision_id.into() })
    }
}
impl Shaped for RestoreRevision {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RestoreRevision", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY, revision_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.email_id, _ => &self.revision_id } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_id, _ => &mut self.revision_id }
    }
}
impl Signature for RestoreRevision {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct Unpublish {
    /// In the path: text.
    pub email_id: Text,
}
impl<E: Endpoint> Call<Unpublish, E> {
    /// With all that is required.
    pub fn new(email_id: impl Into<Text>) -> Self { Self::of(Unpublish { email_id: email_id.into() }) }
}
impl Shaped for Unpublish {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Unpublish", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { email_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.email_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.email_id }
}
impl Signature for Unpublish {
    type Response = ();
}
