// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// One known value; any other is kept as it came.
///
/// Published by `automation/actions-v4`, `webhooks-journal/webhooks-journal`, `webhooks/webhooks`, in 2025-09, 2026-03, 2026-09, 2027-03-beta, v4.
#[non_exhaustive]
pub enum ObjectFieldSchemaType {
    /// `OBJECT`
    Object,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ObjectFieldSchemaType "ObjectFieldSchemaType" {
        0 Object "OBJECT";
    } 1
}
