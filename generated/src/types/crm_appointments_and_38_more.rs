// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    PublicObjectSearchRequest "PublicObjectSearchRequest" {
        0 after "after" optional = None;
        1 filter_groups "filterGroups" optional = None;
        2 limit "limit" optional = None;
        3 properties "properties" optional = None;
        4 query "query" optional = None;
        5 sorts "sorts" optional = None;
    }
}
impl PublicObjectSearchRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `filterGroups`.
    pub fn filter_groups(
        mut self,
        filter_groups: impl IntoIterator<Item = impl Into<FilterGroup>>,
    ) -> Self {
        self.filter_groups = Some(filter_groups.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `properties`.
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.properties = Some(properties.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `query`.
    pub fn query(mut self, query: impl Into<Text>) -> Self {
        self.query = Some(query.into());
        self
    }
    /// Sets `sorts`.
    pub fn sorts(mut self, sorts: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sorts = Some(sorts.into_iter().map(Into::into).collect());
        self
    }
}
impl Default for PublicObjectSearchRequest {
    fn default() -> Self {
        Self::new()
    }
}
