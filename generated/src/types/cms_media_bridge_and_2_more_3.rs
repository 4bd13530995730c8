// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::enumeration! {
    ComboEventRuleBranchOperationType "ComboEventRuleBranchOperationType" {
        0 And "AND";
        1 Or "OR";
    } 2
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
crate::runtime::enumeration! {
    LookupAssociationSpecCardinality "LookupAssociationSpecCardinality" {
        0 OneToMany "ONE_TO_MANY";
        1 OneToOne "ONE_TO_ONE";
    } 2
}
