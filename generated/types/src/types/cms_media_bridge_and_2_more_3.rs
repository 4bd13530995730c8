// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub enum ComboEventRuleBranchOperationType {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ComboEventRuleBranchOperationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ComboEventRuleBranchOperationType", kind: Kind::Enumeration(&["AND", "OR"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::And => 0, Self::Or => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::And, 1 => Self::Or, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `cms/media-bridge`, `events/manage-event-definitions`, `events/send-event-completions`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub enum LookupAssociationSpecCardinality {
    /// `ONE_TO_MANY`
    OneToMany,
    /// `ONE_TO_ONE`
    OneToOne,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for LookupAssociationSpecCardinality {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LookupAssociationSpecCardinality", kind: Kind::Enumeration(&["ONE_TO_MANY", "ONE_TO_ONE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::OneToMany => 0, Self::OneToOne => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::OneToMany, 1 => Self::OneToOne, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    ComboEventRuleBranchOperationType, LookupAssociationSpecCardinality,
}
