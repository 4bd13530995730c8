// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct ArchiveLabelByAssociationTypeId<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The path's `association_type_id`: a whole number.
    pub association_type_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveLabelByAssociationTypeId<E> {
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
    ArchiveLabelByAssociationTypeId "ArchiveLabelByAssociationTypeId" -> () {
        path 3 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
            2 association_type_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AssociationsSchemaBatchCreateDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationDefinitionConfigurationCreateRequest`.
    pub body: BatchInputPublicAssociationDefinitionConfigurationCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsSchemaBatchCreateDefinitionConfigurations<E> {
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
    AssociationsSchemaBatchCreateDefinitionConfigurations "AssociationsSchemaBatchCreateDefinitionConfigurations" -> AssociationsSchemaBatchResponsePublicAssociationDefinitionUserConfiguration {
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
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct AssociationsSchemaBatchPurgeDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationSpec`.
    pub body: BatchInputPublicAssociationSpec,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsSchemaBatchPurgeDefinitionConfigurations<E> {
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
    AssociationsSchemaBatchPurgeDefinitionConfigurations "AssociationsSchemaBatchPurgeDefinitionConfigurations" -> () {
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
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AssociationsSchemaBatchUpdateDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationDefinitionConfigurationUpdateRequest`.
    pub body: BatchInputPublicAssociationDefinitionConfigurationUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsSchemaBatchUpdateDefinitionConfigurations<E> {
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
    AssociationsSchemaBatchUpdateDefinitionConfigurations "AssociationsSchemaBatchUpdateDefinitionConfigurations" -> AssociationsSchemaBatchResponsePublicAssociationDefinitionConfigurationUpdateResult {
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
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AssociationsSchemaCreateLabel<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `PublicAssociationDefinitionCreateRequest`.
    pub body: PublicAssociationDefinitionCreateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsSchemaCreateLabel<E> {
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
    AssociationsSchemaCreateLabel "AssociationsSchemaCreateLabel" -> AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging {
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
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct AssociationsSchemaListLabels<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> AssociationsSchemaListLabels<E> {
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
    AssociationsSchemaListLabels "AssociationsSchemaListLabels" -> AssociationsSchemaCollectionResponseAssociationSpecWithLabelNoPaging {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `crm/associations-schema`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchPurgeDefinitionConfigurations<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `BatchInputPublicAssociationSpec`.
    pub body: BatchInputPublicAssociationSpec,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> BatchPurgeDefinitionConfigurations<E> {
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
    BatchPurgeDefinitionConfigurations "BatchPurgeDefinitionConfigurations" -> BatchResponseVoid {
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
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct CreateLabelByToObjectType<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `PublicAssociationDefinitionCreateRequestLegacy`.
    pub body: PublicAssociationDefinitionCreateRequestLegacy,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateLabelByToObjectType<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<PublicAssociationDefinitionCreateRequestLegacy>,
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
    CreateLabelByToObjectType "CreateLabelByToObjectType" -> CollectionResponseAssociationSpecWithLabelNoPagingLegacy {
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
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct GetLabel<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetLabel<E> {
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
    GetLabel "GetLabel" -> CollectionResponseAssociationSpecWithLabelNoPagingLegacy {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v3.
#[non_exhaustive]
pub struct ListTypes<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListTypes<E> {
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
    ListTypes "ListTypes" -> CollectionResponsePublicAssociationDefinitionNoPaging {
        path 2 {
            0 from_object_type = Text::EMPTY;
            1 to_object_type = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `crm/associations-schema`, in v4.
#[non_exhaustive]
pub struct SetLabelsByToObjectType<E> {
    /// The path's `from_object_type`: text.
    pub from_object_type: Text,
    /// The path's `to_object_type`: text.
    pub to_object_type: Text,
    /// The body, `application/json`: `PublicAssociationDefinitionUpdateRequestLegacy`.
    pub body: PublicAssociationDefinitionUpdateRequestLegacy,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetLabelsByToObjectType<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type: impl Into<Text>,
        to_object_type: impl Into<Text>,
        body: impl Into<PublicAssociationDefinitionUpdateRequestLegacy>,
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
    SetLabelsByToObjectType "SetLabelsByToObjectType" -> () {
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
