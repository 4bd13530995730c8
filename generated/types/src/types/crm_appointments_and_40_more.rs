// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ValueWithTimestamp,
};

/// `PublicObjectWarning`: 3 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 38 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct PublicObjectWarning {
    /// `category`: text.
    pub category: Text,
    /// `context`: a map by name: text.
    pub context: Map<Text>,
    /// `message`: text.
    pub message: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicObjectWarning {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicObjectWarning", kind: Kind::Record(&[
            Member { name: "category", required: true }, Member { name: "context", required: true },
            Member { name: "message", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { category: Text::EMPTY, context: Map::EMPTY, message: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.category, 1 => &self.context, 2 => &self.message, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.category, 1 => &mut self.context, 2 => &mut self.message, _ => &mut self.rest }
    }
}
impl PublicObjectWarning {
    /// With all that is required.
    pub fn new(category: impl Into<Text>, context: impl Into<Map<Text>>, message: impl Into<Text>) -> Self {
        Self { category: category.into(), context: context.into(), message: message.into(), rest: Rest::EMPTY }
    }
}

/// `SimplePublicObject`: 10 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 38 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SimplePublicObject {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SimplePublicObject", kind: Kind::Record(&[
            Member { name: "archived", required: true }, Member { name: "archivedAt", required: false },
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "objectWriteTraceId", required: false }, Member { name: "properties", required: true },
            Member { name: "propertiesWithHistory", required: false }, Member { name: "updatedAt", required: true },
            Member { name: "url", required: false }, Member { name: "warnings", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            archived: false, archived_at: None, created_at: DateTime::UNSET, id: Text::EMPTY,
            object_write_trace_id: None, properties: Properties::EMPTY, properties_with_history: None,
            updated_at: DateTime::UNSET, url: None, warnings: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.archived, 1 => &self.archived_at, 2 => &self.created_at, 3 => &self.id,
            4 => &self.object_write_trace_id, 5 => &self.properties, 6 => &self.properties_with_history,
            7 => &self.updated_at, 8 => &self.url, 9 => &self.warnings, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.archived, 1 => &mut self.archived_at, 2 => &mut self.created_at, 3 => &mut self.id,
            4 => &mut self.object_write_trace_id, 5 => &mut self.properties, 6 => &mut self.properties_with_history,
            7 => &mut self.updated_at, 8 => &mut self.url, 9 => &mut self.warnings, _ => &mut self.rest,
        }
    }
}
impl SimplePublicObject {
    /// With all that is required.
    pub fn new(
        archived: bool, created_at: impl Into<DateTime>, id: impl Into<Text>, properties: impl Into<Properties>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            archived, created_at: created_at.into(), id: id.into(), properties: properties.into(),
            updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `archivedAt`.
    pub fn archived_at(mut self, archived_at: impl Into<DateTime>) -> Self {
        self.archived_at = Some(archived_at.into()); self
    }
    /// Sets `objectWriteTraceId`.
    pub fn object_write_trace_id(mut self, object_write_trace_id: impl Into<Text>) -> Self {
        self.object_write_trace_id = Some(object_write_trace_id.into()); self
    }
    /// Sets `propertiesWithHistory`.
    pub fn properties_with_history(mut self, properties_with_history: impl Into<Map<Vec<ValueWithTimestamp>>>) -> Self {
        self.properties_with_history = Some(properties_with_history.into()); self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
    /// Sets `warnings`.
    pub fn warnings(mut self, warnings: impl IntoIterator<Item = impl Into<PublicObjectWarning>>) -> Self {
        self.warnings = Some(warnings.into_iter().map(Into::into).collect()); self
    }
}

crate::runtime::shaped_traits! {
    PublicObjectWarning, SimplePublicObject,
}
