// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `VersionUser`: 3 members.
///
/// Published by `cms/blog-settings`, `cms/pages`, `cms/posts` and 2 more APIs, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct VersionUser {
    /// `email`: text.
    pub email: Text,
    /// `fullName`: text.
    pub full_name: Text,
    /// `id`: text.
    pub id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for VersionUser {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "VersionUser", kind: Kind::Record(&[
            Member { name: "email", required: true }, Member { name: "fullName", required: true },
            Member { name: "id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { email: Text::EMPTY, full_name: Text::EMPTY, id: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email, 1 => &self.full_name, 2 => &self.id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email, 1 => &mut self.full_name, 2 => &mut self.id, _ => &mut self.rest }
    }
}
impl VersionUser {
    /// With all that is required.
    pub fn new(email: impl Into<Text>, full_name: impl Into<Text>, id: impl Into<Text>) -> Self {
        Self { email: email.into(), full_name: full_name.into(), id: id.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    VersionUser,
}
