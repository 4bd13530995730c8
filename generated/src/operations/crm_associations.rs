// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct AssociationsBatchArchive<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiArchive`.
    pub body: BatchInputPublicAssociationMultiArchive,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsBatchArchive<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiArchive>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AssociationsBatchArchive "AssociationsBatchArchive" -> BatchResponse {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in 2026-09.
#[non_exhaustive]
pub struct AssociationsBatchArchiveLabels<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsBatchArchiveLabels<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AssociationsBatchArchiveLabels "AssociationsBatchArchiveLabels" -> BatchResponseVoid {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct AssociationsBatchCreate<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsBatchCreate<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AssociationsBatchCreate "AssociationsBatchCreate" -> Batch<BatchResponseLabelsBetweenObjectPair, BatchResponseLabelsBetweenObjectPairWithErrors> {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct AssociationsBatchRead<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicFetchAssociationsBatchRequest`.
    pub body: BatchInputPublicFetchAssociationsBatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsBatchRead<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicFetchAssociationsBatchRequest>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    AssociationsBatchRead "AssociationsBatchRead" -> Batch<BatchResponsePublicAssociationMultiWithLabel, BatchResponsePublicAssociationMultiWithLabelWithErrors> {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in 2026-09.
#[non_exhaustive]
pub struct BatchArchiveIn2026_09<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiArchive`.
    pub body: BatchInputPublicAssociationMultiArchive,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveIn2026_09<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiArchive>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchArchiveIn2026_09 "BatchArchiveIn2026_09" -> BatchResponseVoid {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchArchiveInV3<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociation`.
    pub body: BatchInputPublicAssociation,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveInV3<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociation>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchArchiveInV3 "BatchArchiveInV3" -> () {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v4.
#[non_exhaustive]
pub struct BatchArchiveInV4<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiArchive`.
    pub body: BatchInputPublicAssociationMultiArchive,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveInV4<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiArchive>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchArchiveInV4 "BatchArchiveInV4" -> () {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct BatchArchiveLabels<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveLabels<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchArchiveLabels "BatchArchiveLabels" -> BatchResponse {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v4.
#[non_exhaustive]
pub struct BatchArchiveLabelsInV4<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchArchiveLabelsInV4<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchArchiveLabelsInV4 "BatchArchiveLabelsInV4" -> () {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchCreateAssociateDefault<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicDefaultAssociationMultiPost`.
    pub body: BatchInputPublicDefaultAssociationMultiPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateAssociateDefault<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicDefaultAssociationMultiPost>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateAssociateDefault "BatchCreateAssociateDefault" -> BatchResponsePublicDefaultAssociation {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in 2026-09.
#[non_exhaustive]
pub struct BatchCreateIn2026_09<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationMultiPost`.
    pub body: BatchInputPublicAssociationMultiPost,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateIn2026_09<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationMultiPost>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateIn2026_09 "BatchCreateIn2026_09" -> AssociationsBatchResponseLabelsBetweenObjectPair {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchCreateInV3<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociation`.
    pub body: BatchInputPublicAssociation,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateInV3<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociation>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchCreateInV3 "BatchCreateInV3" -> Batch<BatchResponsePublicAssociation, BatchResponsePublicAssociationWithErrors> {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in 2026-09.
#[non_exhaustive]
pub struct BatchReadIn2026_09<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicFetchAssociationsBatchRequest`.
    pub body: BatchInputPublicFetchAssociationsBatchRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadIn2026_09<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicFetchAssociationsBatchRequest>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchReadIn2026_09 "BatchReadIn2026_09" -> AssociationsBatchResponsePublicAssociationMultiWithLabel {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations`, in v3.
#[non_exhaustive]
pub struct BatchReadInV3<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicObjectId`.
    pub body: BatchInputPublicObjectId,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchReadInV3<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicObjectId>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    BatchReadInV3 "BatchReadInV3" -> Batch<BatchResponsePublicAssociationMulti, BatchResponsePublicAssociationMultiWithErrors> {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CreateUsageHighUsageReport<E> {
    /// The path's `user_id`: a whole number.
    pub user_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateUsageHighUsageReport<E> {
    /// A request with all that is required.
    pub fn new(user_id: impl Into<i64>) -> Self {
        Self {
            user_id: user_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateUsageHighUsageReport "CreateUsageHighUsageReport" -> ReportCreationResponse {
        path 1 {
            0 user_id = 0;
        }
        query {}
        body {}
    }
}
