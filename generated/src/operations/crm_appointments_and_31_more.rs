// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 35 endpoints.
///
/// Published by `crm/appointments`, `crm/calls`, `crm/carts` and 29 more APIs, in 2025-09, 2026-03, 2026-09.
#[non_exhaustive]
pub struct ListAssociations<E> {
    /// The path's `id`: text.
    pub id: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListAssociations<E> {
    /// A request with all that is required.
    pub fn new(id: impl Into<Text>, to_object_type: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            to_object_type: to_object_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
crate::runtime::signature! {
    ListAssociations "ListAssociations" -> CrmCollectionResponseMultiAssociatedObjectWithLabelForwardPaging {
        path 2 {
            0 id = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {
            2 after "after" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
}
