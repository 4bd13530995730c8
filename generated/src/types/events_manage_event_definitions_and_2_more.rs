// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// One known value; any other is kept as it came.
///
/// Published by `events/manage-event-definitions`, `events/send-event-completions`, `marketing/forms`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum NumberPropertyOperationPropertyType {
    /// `number`
    Number,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    NumberPropertyOperationPropertyType "NumberPropertyOperationPropertyType" {
        0 Number "number";
    } 1
}
