// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    NextPage,
};

/// `Paging`: 2 members.
///
/// Published by `automation/automation-v4`, `automation/sequences`, `cms/blog-settings` and 58 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct Paging {
    /// `next`: `NextPage`; may be absent.
    pub next: Option<NextPage>,
    /// `prev`: `PreviousPage`; may be absent.
    pub prev: Option<PreviousPage>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Paging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Paging", kind: Kind::Record(&[
            Member { name: "next", required: false }, Member { name: "prev", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { next: None, prev: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.next, 1 => &self.prev, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.next, 1 => &mut self.prev, _ => &mut self.rest }
    }
}
impl Paging {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `next`.
    pub fn next(mut self, next: impl Into<NextPage>) -> Self { self.next = Some(next.into()); self }
    /// Sets `prev`.
    pub fn prev(mut self, prev: impl Into<PreviousPage>) -> Self { self.prev = Some(prev.into()); self }
}
impl Default for Paging {
    #[inline] fn default() -> Self { Self::new() }
}

/// `PreviousPage`: 2 members.
///
/// Published by `automation/automation-v4`, `automation/sequences`, `cms/blog-settings` and 58 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PreviousPage {
    /// `before`: text.
    pub before: Text,
    /// `link`: text; may be absent.
    pub link: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PreviousPage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PreviousPage", kind: Kind::Record(&[
            Member { name: "before", required: true }, Member { name: "link", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { before: Text::EMPTY, link: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.before, 1 => &self.link, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.before, 1 => &mut self.link, _ => &mut self.rest }
    }
}
impl PreviousPage {
    /// With all that is required.
    pub fn new(before: impl Into<Text>) -> Self { Self { before: before.into(), ..Shaped::blank() } }
    /// Sets `link`.
    pub fn link(mut self, link: impl Into<Text>) -> Self { self.link = Some(link.into()); self }
}

crate::runtime::shaped_traits! {
    Paging, PreviousPage,
}
