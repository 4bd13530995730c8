// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `PublicObjectId`: one member.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calling-extensions` and 40 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3, v4.
#[non_exhaustive]
pub struct PublicObjectId {
    /// `id`: text.
    pub id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicObjectId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicObjectId", kind: Kind::Record(&[Member { name: "id", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.id, _ => &mut self.rest }
    }
}
impl PublicObjectId {
    /// With all that is required.
    pub fn new(id: impl Into<Text>) -> Self { Self { id: id.into(), rest: Rest::EMPTY } }
}
crate::runtime::from_text! { PublicObjectId }

crate::runtime::shaped_traits! {
    PublicObjectId,
}
