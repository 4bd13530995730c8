// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsArchive<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `tag_id`: a whole number.
    pub tag_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ObjectTagsArchive<E> {
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>, tag_id: impl Into<i64>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            tag_id: tag_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ObjectTagsArchive "ObjectTagsArchive" -> () {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 tag_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsCreate<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The body, `application/json`: `CreatePublicCrmObjectTagRequest`.
    pub body: CreatePublicCrmObjectTagRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ObjectTagsCreate<E> {
    /// A request with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        body: impl Into<CreatePublicCrmObjectTagRequest>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ObjectTagsCreate "ObjectTagsCreate" -> PublicCrmObjectTag {
        path 1 {
            0 object_type_id = Text::EMPTY;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsGet<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `tag_id`: a whole number.
    pub tag_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ObjectTagsGet<E> {
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>, tag_id: impl Into<i64>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            tag_id: tag_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ObjectTagsGet "ObjectTagsGet" -> PublicCrmObjectTag {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 tag_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsList<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ObjectTagsList<E> {
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ObjectTagsList "ObjectTagsList" -> CollectionResponsePublicCrmObjectTagNoPaging {
        path 1 {
            0 object_type_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsSet<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `tag_id`: a whole number.
    pub tag_id: i64,
    /// The body, `application/json`: `ReplacePublicCrmObjectTagRequest`.
    pub body: ReplacePublicCrmObjectTagRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ObjectTagsSet<E> {
    /// A request with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        tag_id: impl Into<i64>,
        body: impl Into<ReplacePublicCrmObjectTagRequest>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            tag_id: tag_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ObjectTagsSet "ObjectTagsSet" -> PublicCrmObjectTag {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 tag_id = 0;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/object-tags`, in 2026-09-beta.
#[non_exhaustive]
pub struct ObjectTagsUpdate<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `tag_id`: a whole number.
    pub tag_id: i64,
    /// The body, `application/json`: `PatchPublicCrmObjectTagRequest`.
    pub body: PatchPublicCrmObjectTagRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ObjectTagsUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        tag_id: impl Into<i64>,
        body: impl Into<PatchPublicCrmObjectTagRequest>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            tag_id: tag_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ObjectTagsUpdate "ObjectTagsUpdate" -> PublicCrmObjectTag {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 tag_id = 0;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
