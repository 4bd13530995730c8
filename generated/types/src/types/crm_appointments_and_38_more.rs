// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    FilterGroup,
};

/// `PublicObjectSearchRequest`: 6 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 36 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct PublicObjectSearchRequest {
    /// `after`: text; may be absent.
    pub after: Option<Text>,
    /// `filterGroups`: a list: `FilterGroup`; may be absent.
    pub filter_groups: Option<Vec<FilterGroup>>,
    /// `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// `properties`: a list: text; may be absent.
    pub properties: Option<Vec<Text>>,
    /// `query`: text; may be absent.
    pub query: Option<Text>,
    /// `sorts`: a list: text; may be absent.
    pub sorts: Option<Vec<Text>>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicObjectSearchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicObjectSearchRequest", kind: Kind::Record(&[
            Member { name: "after", required: false }, Member { name: "filterGroups", required: false },
            Member { name: "limit", required: false }, Member { name: "properties", required: false },
            Member { name: "query", required: false }, Member { name: "sorts", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, filter_groups: None, limit: None, properties: None, query: None, sorts: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.filter_groups, 2 => &self.limit, 3 => &self.properties, 4 => &self.query,
            5 => &self.sorts, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.filter_groups, 2 => &mut self.limit, 3 => &mut self.properties,
            4 => &mut self.query, 5 => &mut self.sorts, _ => &mut self.rest,
        }
    }
}
impl PublicObjectSearchRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `filterGroups`.
    pub fn filter_groups(mut self, filter_groups: impl IntoIterator<Item = impl Into<FilterGroup>>) -> Self {
        self.filter_groups = Some(filter_groups.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `properties`.
    pub fn properties(mut self, properties: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect()); self
    }
    /// Sets `query`.
    pub fn query(mut self, query: impl Into<Text>) -> Self { self.query = Some(query.into()); self }
    /// Sets `sorts`.
    pub fn sorts(mut self, sorts: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sorts = Some(sorts.into_iter().map(Into::into).collect()); self
    }
}
impl Default for PublicObjectSearchRequest {
    #[inline] fn default() -> Self { Self::new() }
}

crate::runtime::shaped_traits! {
    PublicObjectSearchRequest,
}
