// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `TaskLocator`: 2 members.
///
/// Published by `cms/source-code`, `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TaskLocator {
    /// `id`: text.
    pub id: Text,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TaskLocator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TaskLocator", kind: Kind::Record(&[
            Member { name: "id", required: true }, Member { name: "links", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, links: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.id, 1 => &self.links, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, 1 => &mut self.links, _ => &mut self.rest }
    }
}
impl TaskLocator {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), ..Shaped::blank() } }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
}

crate::runtime::shaped_traits! {
    TaskLocator,
}
