// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ValueWithTimestamp`: 6 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 39 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct ValueWithTimestamp {
    /// `sourceId`: text; may be absent.
    pub source_id: Option<Text>,
    /// `sourceLabel`: text; may be absent.
    pub source_label: Option<Text>,
    /// `sourceType`: text.
    pub source_type: Text,
    /// `timestamp`: a point in time.
    pub timestamp: DateTime,
    /// `updatedByUserId`: a whole number; may be absent.
    pub updated_by_user_id: Option<i64>,
    /// `value`: text.
    pub value: Text,
    rest: Rest,
}
crate::runtime::record! {
    ValueWithTimestamp "ValueWithTimestamp" {
        0 source_id "sourceId" optional = None;
        1 source_label "sourceLabel" optional = None;
        2 source_type "sourceType" required = Text::EMPTY;
        3 timestamp "timestamp" required = DateTime::UNSET;
        4 updated_by_user_id "updatedByUserId" optional = None;
        5 value "value" required = Text::EMPTY;
    }
}
impl ValueWithTimestamp {
    /// One with all that is required.
    pub fn new(
        source_type: impl Into<Text>,
        timestamp: impl Into<DateTime>,
        value: impl Into<Text>,
    ) -> Self {
        Self {
            source_type: source_type.into(),
            timestamp: timestamp.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}
