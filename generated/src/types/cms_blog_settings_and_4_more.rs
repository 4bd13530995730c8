// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    VersionUser "VersionUser" {
        0 email "email" required = Text::EMPTY;
        1 full_name "fullName" required = Text::EMPTY;
        2 id "id" required = Text::EMPTY;
    }
}
impl VersionUser {
    /// One with all that is required.
    pub fn new(
        email: impl Into<Text>,
        full_name: impl Into<Text>,
        id: impl Into<Text>,
    ) -> Self {
        Self {
            email: email.into(),
            full_name: full_name.into(),
            id: id.into(),
            ..Shaped::blank()
        }
    }
}
