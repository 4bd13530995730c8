// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `cms/posts`, `cms/tags`, in 2026-03.
#[non_exhaustive]
pub struct GetBlogAuthorCursor<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetBlogAuthorCursor<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for GetBlogAuthorCursor<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetBlogAuthorCursor "GetBlogAuthorCursor" -> Value {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 property "property" optional = None;
            7 sort "sort" optional = None;
            8 updated_after "updatedAfter" optional = None;
            9 updated_at "updatedAt" optional = None;
            10 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/posts`, `cms/tags`, in 2026-03.
#[non_exhaustive]
pub struct GetBlogTagCursor<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetBlogTagCursor<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for GetBlogTagCursor<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetBlogTagCursor "GetBlogTagCursor" -> Value {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 property "property" optional = None;
            7 sort "sort" optional = None;
            8 updated_after "updatedAfter" optional = None;
            9 updated_at "updatedAt" optional = None;
            10 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/posts`, `cms/tags`, in 2026-03.
#[non_exhaustive]
pub struct GetCursor<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetCursor<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for GetCursor<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetCursor "GetCursor" -> Value {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 property "property" optional = None;
            7 sort "sort" optional = None;
            8 updated_after "updatedAfter" optional = None;
            9 updated_at "updatedAt" optional = None;
            10 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/posts`, `cms/tags`, in 2026-03.
#[non_exhaustive]
pub struct QueryBlogAuthorCursor<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> QueryBlogAuthorCursor<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for QueryBlogAuthorCursor<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    QueryBlogAuthorCursor "QueryBlogAuthorCursor" -> Value {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 property "property" optional = None;
            7 sort "sort" optional = None;
            8 updated_after "updatedAfter" optional = None;
            9 updated_at "updatedAt" optional = None;
            10 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/posts`, `cms/tags`, in 2026-03.
#[non_exhaustive]
pub struct QueryBlogTagCursor<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> QueryBlogTagCursor<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for QueryBlogTagCursor<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    QueryBlogTagCursor "QueryBlogTagCursor" -> Value {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 property "property" optional = None;
            7 sort "sort" optional = None;
            8 updated_after "updatedAfter" optional = None;
            9 updated_at "updatedAt" optional = None;
            10 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `cms/posts`, `cms/tags`, in 2026-03.
#[non_exhaustive]
pub struct QueryCursor<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `createdAfter`: a point in time; may be absent.
    pub created_after: Option<DateTime>,
    /// The query's `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// The query's `createdBefore`: a point in time; may be absent.
    pub created_before: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `updatedAfter`: a point in time; may be absent.
    pub updated_after: Option<DateTime>,
    /// The query's `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// The query's `updatedBefore`: a point in time; may be absent.
    pub updated_before: Option<DateTime>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> QueryCursor<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }
    /// Sets `created_at`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `created_before`.
    pub fn created_before(mut self, created_before: impl Into<DateTime>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `updated_after`.
    pub fn updated_after(mut self, updated_after: impl Into<DateTime>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }
    /// Sets `updated_at`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
    /// Sets `updated_before`.
    pub fn updated_before(mut self, updated_before: impl Into<DateTime>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }
}
impl<E: Endpoint> Default for QueryCursor<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    QueryCursor "QueryCursor" -> Value {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 created_after "createdAfter" optional = None;
            3 created_at "createdAt" optional = None;
            4 created_before "createdBefore" optional = None;
            5 limit "limit" optional = None;
            6 property "property" optional = None;
            7 sort "sort" optional = None;
            8 updated_after "updatedAfter" optional = None;
            9 updated_at "updatedAt" optional = None;
            10 updated_before "updatedBefore" optional = None;
        }
        body {}
    }
}
