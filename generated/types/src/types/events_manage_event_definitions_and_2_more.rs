// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
impl Shaped for NumberPropertyOperationPropertyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NumberPropertyOperationPropertyType", kind: Kind::Enumeration(&["number"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Number => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Number, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    NumberPropertyOperationPropertyType,
}
