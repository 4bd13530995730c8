// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct ArchiveLabel<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `association_type_id`: a whole number.
    pub association_type_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveLabel<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        association_type_id: impl Into<i64>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            association_type_id: association_type_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveLabel "ArchiveLabel" -> () {
        path 3 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
            2 association_type_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchCreateDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationDefinitionConfigurationCreateRequest`.
    pub body: BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchCreateDefinitionConfigurations<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationDefinitionConfigurationCreateRequest>,
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
    BatchCreateDefinitionConfigurations "BatchCreateDefinitionConfigurations" -> Batch<BatchResponsePublicAssociationDefinitionUserConfiguration, BatchResponsePublicAssociationDefinitionUserConfigurationWithErrors> {
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
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchUpdateDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationDefinitionConfigurationUpdateRequest`.
    pub body: BatchInputPublicAssociationDefinitionConfigurationUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchUpdateDefinitionConfigurations<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationDefinitionConfigurationUpdateRequest>,
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
    BatchUpdateDefinitionConfigurations "BatchUpdateDefinitionConfigurations" -> Batch<BatchResponsePublicAssociationDefinitionConfigurationUpdateResult, BatchResponsePublicAssociationDefinitionConfigurationUpdateResultWithErrors> {
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
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CreateLabel<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `PublicAssociationDefinitionCreateRequest`.
    pub body: PublicAssociationDefinitionCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLabel<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<PublicAssociationDefinitionCreateRequest>,
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
    CreateLabel "CreateLabel" -> CollectionResponseAssociationSpecWithLabelNoPaging {
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

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta.
#[non_exhaustive]
pub struct CrmBatchPurgeDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationSpec`.
    pub body: BatchInputPublicAssociationSpec,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CrmBatchPurgeDefinitionConfigurations<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<BatchInputPublicAssociationSpec>,
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
    CrmBatchPurgeDefinitionConfigurations "CrmBatchPurgeDefinitionConfigurations" -> BatchResponse {
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
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct GetDefinitionConfigurationAll<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetDefinitionConfigurationAll<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for GetDefinitionConfigurationAll<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetDefinitionConfigurationAll "GetDefinitionConfigurationAll" -> CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct ListDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListDefinitionConfigurations<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListDefinitionConfigurations "ListDefinitionConfigurations" -> CollectionResponsePublicAssociationDefinitionUserConfigurationNoPaging {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct ListLabels<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListLabels<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
    ) -> Self {
        Self {
            from_object_type: from_object_type.into(),
            to_object_type: to_object_type.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListLabels "ListLabels" -> CollectionResponseAssociationSpecWithLabelNoPaging {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 5 endpoints.
///
/// Published by `crm/associations-schema`, `crm/associations`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct SetLabels<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `PublicAssociationDefinitionUpdateRequest`.
    pub body: PublicAssociationDefinitionUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetLabels<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<PublicAssociationDefinitionUpdateRequest>,
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
    SetLabels "SetLabels" -> () {
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
