// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsBatchCreate<E> {
    /// The body, `application/json`: `BatchInputTag`.
    pub body: BatchInputTag,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TagsBatchCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputTag>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TagsBatchCreate "TagsBatchCreate" -> Batch<BatchResponseTag, BatchResponseTagWithErrors> {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsBatchRead<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TagsBatchRead<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    TagsBatchRead "TagsBatchRead" -> Batch<BatchResponseTag, BatchResponseTagWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsBatchUpdate<E> {
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `BatchInputJsonNode`.
    pub body: BatchInputJsonNode,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TagsBatchUpdate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputJsonNode>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    TagsBatchUpdate "TagsBatchUpdate" -> Batch<BatchResponseTag, BatchResponseTagWithErrors> {
        path 0 {}
        query {
            0 archived "archived" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsCreate<E> {
    /// The body, `application/json`: `Tag`.
    pub body: Tag,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TagsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<Tag>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TagsCreate "TagsCreate" -> Tag {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct TagsCreateLanguageVariationMultiLanguage<E> {
    /// The body, `application/json`: `TagCloneRequestVNext`.
    pub body: TagCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TagsCreateLanguageVariationMultiLanguage<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<TagCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TagsCreateLanguageVariationMultiLanguage "TagsCreateLanguageVariationMultiLanguage" -> Tag {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `cms/tags`, in 2026-03, v3.
#[non_exhaustive]
pub struct TagsCreateLanguageVariationMultiLanguageIn2026_03<E> {
    /// The body, `application/json`: `TagsTagCloneRequestVNext`.
    pub body: TagsTagCloneRequestVNext,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TagsCreateLanguageVariationMultiLanguageIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<TagsTagCloneRequestVNext>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TagsCreateLanguageVariationMultiLanguageIn2026_03 "TagsCreateLanguageVariationMultiLanguageIn2026_03" -> Tag {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsGet<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TagsGet<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
}
crate::runtime::signature! {
    TagsGet "TagsGet" -> Tag {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
            2 property "property" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsList<E> {
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
impl<E: Endpoint> TagsList<E> {
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
impl<E: Endpoint> Default for TagsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    TagsList "TagsList" -> CollectionResponseWithTotalTagForwardPaging {
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

/// The parts of a request, for 4 endpoints.
///
/// Published by `cms/tags`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct TagsUpdate<E> {
    /// The path's `object_id`: text.
    pub object_id: Text,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The body, `application/json`: `Tag`.
    pub body: Tag,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TagsUpdate<E> {
    /// A request with all that is required.
    pub fn new(object_id: impl Into<Text>, body: impl Into<Tag>) -> Self {
        Self {
            object_id: object_id.into(),
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    TagsUpdate "TagsUpdate" -> Tag {
        path 1 {
            0 object_id = Text::EMPTY;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
