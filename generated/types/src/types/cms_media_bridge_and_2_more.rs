// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// 3 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, `crm/imports`, `marketing/events`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub enum PropertyValueDataSensitivity {
    /// `high`
    High,
    /// `none`
    None,
    /// `standard`
    Standard,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PropertyValueDataSensitivity {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyValueDataSensitivity", kind: Kind::Enumeration(&["high", "none", "standard"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::High => 0, Self::None => 1, Self::Standard => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::High, 1 => Self::None, 2 => Self::Standard, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    PropertyValueDataSensitivity,
}
