// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `SimplePublicObject`: 9 members.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 34 more APIs, in 2025-09, 2026-03, 2026-09, v3.
#[doc(alias = "SimplePublicObject")]
#[non_exhaustive]
pub struct CrmSimplePublicObject {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `objectWriteTraceId`: text; may be absent.
    pub object_write_trace_id: Option<Text>,
    /// `properties`: a map by name: text or null.
    pub properties: Properties,
    /// `propertiesWithHistory`: a map by name: a list: `ValueWithTimestamp`; may be absent.
    pub properties_with_history: Option<Map<Vec<ValueWithTimestamp>>>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    CrmSimplePublicObject "SimplePublicObject" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 id "id" required = Text::EMPTY;
        4 object_write_trace_id "objectWriteTraceId" optional = None;
        5 properties "properties" required = Properties::EMPTY;
        6 properties_with_history "propertiesWithHistory" optional = None;
        7 updated_at "updatedAt" required = DateTime::UNSET;
        8 url "url" optional = None;
    }
}
impl CrmSimplePublicObject {
    /// One with all that is required.
    pub fn new(
        archived: bool,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        properties: impl Into<Properties>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived,
            created_at: created_at.into(),
            id: id.into(),
            properties: properties.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}
