// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `Option_1`: 5 members.
///
/// Published by `cms/media-bridge`, `events/manage-event-definitions`, in 2025-09, 2026-03, 2026-09, v1, v3.
#[doc(alias = "Option_1")]
#[non_exhaustive]
pub struct Option1 {
    /// `description`: text; may be absent.
    pub description: Option<Text>,
    /// `displayOrder`: a whole number; may be absent.
    pub display_order: Option<i64>,
    /// `hidden`: true or false.
    pub hidden: bool,
    /// `label`: text.
    pub label: Text,
    /// `value`: text.
    pub value: Text,
    rest: Rest,
}
crate::runtime::record! {
    Option1 "Option_1" {
        0 description "description" optional = None;
        1 display_order "displayOrder" optional = None;
        2 hidden "hidden" required = false;
        3 label "label" required = Text::EMPTY;
        4 value "value" required = Text::EMPTY;
    }
}
impl Option1 {
    /// One with all that is required.
    pub fn new(hidden: bool, label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            hidden,
            label: label.into(),
            value: value.into(),
            ..Shaped::blank()
        }
    }
}
