// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// One known value; any other is kept as it came.
///
/// Published by `communication-preferences/subscriptions`, `conversations/conversations`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PartialPublicStatusRequestChannel {
    /// `EMAIL`
    Email,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PartialPublicStatusRequestChannel "PartialPublicStatusRequestChannel" {
        0 Email "EMAIL";
    } 1
}
