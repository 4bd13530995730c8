// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::enumeration! {
    PublicExportFormat "PublicExportFormat" {
        0 Csv "CSV";
        1 Xls "XLS";
        2 Xlsx "XLSX";
    } 3
}
