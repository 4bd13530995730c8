// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ValueWithTimestamp {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ValueWithTimestamp", kind: Kind::Record(&[
            Member { name: "sourceId", required: false }, Member { name: "sourceLabel", required: false },
            Member { name: "sourceType", required: true }, Member { name: "timestamp", required: true },
            Member { name: "updatedByUserId", required: false }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            source_id: None, source_label: None, source_type: Text::EMPTY, timestamp: DateTime::UNSET,
            updated_by_user_id: None, value: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.source_id, 1 => &self.source_label, 2 => &self.source_type, 3 => &self.timestamp,
            4 => &self.updated_by_user_id, 5 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.source_id, 1 => &mut self.source_label, 2 => &mut self.source_type,
            3 => &mut self.timestamp, 4 => &mut self.updated_by_user_id, 5 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl ValueWithTimestamp {
    /// With all that is required.
    pub fn new(source_type: impl Into<Text>, timestamp: impl Into<DateTime>, value: impl Into<Text>) -> Self {
        Self { source_type: source_type.into(), timestamp: timestamp.into(), value: value.into(), ..Shaped::blank() }
    }
    /// Sets `sourceId`.
    pub fn source_id(mut self, source_id: impl Into<Text>) -> Self { self.source_id = Some(source_id.into()); self }
    /// Sets `sourceLabel`.
    pub fn source_label(mut self, source_label: impl Into<Text>) -> Self {
        self.source_label = Some(source_label.into()); self
    }
    /// Sets `updatedByUserId`.
    pub fn updated_by_user_id(mut self, updated_by_user_id: impl Into<i64>) -> Self {
        self.updated_by_user_id = Some(updated_by_user_id.into()); self
    }
}

crate::runtime::shaped_traits! {
    ValueWithTimestamp,
}
