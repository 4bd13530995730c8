// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages` and one more API, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicFileType {
    /// `FILE`
    File,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicFileType "PublicFileType" {
        0 File "FILE";
    } 1
}
