// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// 3 known values; any other is kept as it came.
///
/// Published by `cms/content-audit`, `crm/exports`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PublicExportFormat {
    /// `CSV`
    Csv,
    /// `XLS`
    Xls,
    /// `XLSX`
    Xlsx,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicExportFormat {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicExportFormat", kind: Kind::Enumeration(&["CSV", "XLS", "XLSX"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Csv => 0, Self::Xls => 1, Self::Xlsx => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Csv, 1 => Self::Xls, 2 => Self::Xlsx, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    PublicExportFormat,
}
