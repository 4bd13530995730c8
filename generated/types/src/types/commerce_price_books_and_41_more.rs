// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `SimplePublicObjectId`: one member.
///
/// Published by `commerce/price-books`, `crm/appointments`, `crm/associations` and 39 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicObjectId {
    /// `id`: text.
    pub id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SimplePublicObjectId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SimplePublicObjectId", kind: Kind::Record(&[Member { name: "id", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, _ => &mut self.rest }
    }
}
impl SimplePublicObjectId {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), rest: Rest::EMPTY } }
}
crate::runtime::from_text! { SimplePublicObjectId }

crate::runtime::shaped_traits! {
    SimplePublicObjectId,
}
