// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    NextPage,
};

/// `ForwardPaging`: one member.
///
/// Published by `account/audit-logs`, `automation/actions-v4`, `automation/automation-v4` and 66 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub struct ForwardPaging {
    /// `next`: `NextPage`; may be absent.
    pub next: Option<NextPage>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ForwardPaging", kind: Kind::Record(&[Member { name: "next", required: false }]) }
    }
    #[inline] fn blank() -> Self { Self { next: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.next, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.next, _ => &mut self.rest }
    }
}
impl ForwardPaging {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `next`.
    pub fn next(mut self, next: impl Into<NextPage>) -> Self { self.next = Some(next.into()); self }
}
impl Default for ForwardPaging {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    ForwardPaging,
}
