// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `AbTestCreateRequestVNext`: 2 members.
///
/// Published by `cms/pages`, `marketing/emails-v3`, `marketing/emails`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AbTestCreateRequestVNext {
    /// `contentId`: text.
    pub content_id: Text,
    /// `variationName`: text.
    pub variation_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AbTestCreateRequestVNext {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AbTestCreateRequestVNext", kind: Kind::Record(&[
            Member { name: "contentId", required: true }, Member { name: "variationName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { content_id: Text::EMPTY, variation_name: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.content_id, 1 => &self.variation_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.content_id, 1 => &mut self.variation_name, _ => &mut self.rest }
    }
}
impl AbTestCreateRequestVNext {
    /// With all that is required.
    pub fn new(content_id: impl Into<Text>, variation_name: impl Into<Text>) -> Self {
        Self { content_id: content_id.into(), variation_name: variation_name.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    AbTestCreateRequestVNext,
}
