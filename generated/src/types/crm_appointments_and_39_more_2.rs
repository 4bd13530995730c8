// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`: 2 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 37 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct CollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `SimplePublicObjectWithAssociations`.
    pub results: Vec<SimplePublicObjectWithAssociations>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging "CollectionResponseSimplePublicObjectWithAssociationsForwardPaging" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
    }
}
impl CollectionResponseSimplePublicObjectWithAssociationsForwardPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<SimplePublicObjectWithAssociations>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicObjectWarning`: 3 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 37 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct PublicObjectWarning {
    /// `category`: text.
    pub category: Text,
    /// `context`: a map by name: text.
    pub context: Map<Text>,
    /// `message`: text.
    pub message: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicObjectWarning "PublicObjectWarning" {
        0 category "category" required = Text::EMPTY;
        1 context "context" required = Map::EMPTY;
        2 message "message" required = Text::EMPTY;
    }
}
impl PublicObjectWarning {
    /// One with all that is required.
    pub fn new(
        category: impl Into<Text>,
        context: impl Into<Map<Text>>,
        message: impl Into<Text>,
    ) -> Self {
        Self {
            category: category.into(),
            context: context.into(),
            message: message.into(),
            ..Shaped::blank()
        }
    }
}

/// `SimplePublicObject`: 10 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 37 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicObject {
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
    /// `warnings`: a list: `PublicObjectWarning`; may be absent.
    pub warnings: Option<Vec<PublicObjectWarning>>,
    rest: Rest,
}
crate::runtime::record! {
    SimplePublicObject "SimplePublicObject" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 id "id" required = Text::EMPTY;
        4 object_write_trace_id "objectWriteTraceId" optional = None;
        5 properties "properties" required = Properties::EMPTY;
        6 properties_with_history "propertiesWithHistory" optional = None;
        7 updated_at "updatedAt" required = DateTime::UNSET;
        8 url "url" optional = None;
        9 warnings "warnings" optional = None;
    }
}
impl SimplePublicObject {
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

/// `SimplePublicObjectWithAssociations`: 11 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 37 more APIs, in 2025-09, 2026-03, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct SimplePublicObjectWithAssociations {
    /// `archived`: true or false.
    pub archived: bool,
    /// `archivedAt`: a point in time; may be absent.
    pub archived_at: Option<DateTime>,
    /// `associations`: a map by name: `CollectionResponseAssociatedId`; may be absent.
    pub associations: Option<Map<CollectionResponseAssociatedId>>,
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
    /// `warnings`: a list: `PublicObjectWarning`; may be absent.
    pub warnings: Option<Vec<PublicObjectWarning>>,
    rest: Rest,
}
crate::runtime::record! {
    SimplePublicObjectWithAssociations "SimplePublicObjectWithAssociations" {
        0 archived "archived" required = false;
        1 archived_at "archivedAt" optional = None;
        2 associations "associations" optional = None;
        3 created_at "createdAt" required = DateTime::UNSET;
        4 id "id" required = Text::EMPTY;
        5 object_write_trace_id "objectWriteTraceId" optional = None;
        6 properties "properties" required = Properties::EMPTY;
        7 properties_with_history "propertiesWithHistory" optional = None;
        8 updated_at "updatedAt" required = DateTime::UNSET;
        9 url "url" optional = None;
        10 warnings "warnings" optional = None;
    }
}
impl SimplePublicObjectWithAssociations {
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
