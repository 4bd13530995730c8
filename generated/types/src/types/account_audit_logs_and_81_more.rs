// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `NextPage`: 2 members.
///
/// Published by `account/audit-logs`, `automation/actions-v4`, `automation/automation-v4` and 79 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v1, v3, v4.
#[non_exhaustive]
pub struct NextPage {
    /// `after`: text.
    pub after: Text,
    /// `link`: text; may be absent.
    pub link: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for NextPage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NextPage", kind: Kind::Record(&[
            Member { name: "after", required: true }, Member { name: "link", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { after: Text::EMPTY, link: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.link, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.after, 1 => &mut self.link, _ => &mut self.rest }
    }
}
impl NextPage {
    /// With all that is required.
    pub fn new(after: impl Into<Text>) -> Self { Self { after: after.into(), ..Shaped::blank() } }
    /// Sets `link`.
    pub fn link(mut self, link: impl Into<Text>) -> Self { self.link = Some(link.into()); self }
}

crate::runtime::shaped_traits! {
    NextPage,
}
