// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, `crm/exports`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3, v4.
#[non_exhaustive]
pub enum PublicExportListRequestExportType {
    /// `LIST`
    List,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicExportListRequestExportType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportListRequestExportType", kind: Kind::Enumeration(&["LIST"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::List => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::List, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    PublicExportListRequestExportType,
}
