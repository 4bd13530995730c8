// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetAssociationRecord<E> {
    /// The path's `from_object_type_id`: text.
    pub from_object_type_id: Text,
    /// The path's `to_object_type_id`: text.
    pub to_object_type_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAssociationRecord<E> {
    /// A request with all that is required.
    pub fn new(
        from_object_type_id: impl Into<Text>,
        to_object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            from_object_type_id: from_object_type_id.into(),
            to_object_type_id: to_object_type_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetAssociationRecord "GetAssociationRecord" -> AssociationRecordLimitResponse {
        path 2 {
            0 from_object_type_id = Text::EMPTY;
            1 to_object_type_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetAssociationRecordFrom<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAssociationRecordFrom<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for GetAssociationRecordFrom<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    GetAssociationRecordFrom "GetAssociationRecordFrom" -> CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetAssociationRecordTo<E> {
    /// The path's `from_object_type_id`: text.
    pub from_object_type_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAssociationRecordTo<E> {
    /// A request with all that is required.
    pub fn new(from_object_type_id: impl Into<Text>) -> Self {
        Self {
            from_object_type_id: from_object_type_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetAssociationRecordTo "GetAssociationRecordTo" -> CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging {
        path 1 {
            0 from_object_type_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListAssociationLabels<E> {
    /// The query's `fromObjectTypeId`: text; may be absent.
    pub from_object_type_id: Option<Text>,
    /// The query's `toObjectTypeId`: text; may be absent.
    pub to_object_type_id: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListAssociationLabels<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `from_object_type_id`.
    pub fn from_object_type_id(mut self, from_object_type_id: impl Into<Text>) -> Self {
        self.from_object_type_id = Some(from_object_type_id.into());
        self
    }
    /// Sets `to_object_type_id`.
    pub fn to_object_type_id(mut self, to_object_type_id: impl Into<Text>) -> Self {
        self.to_object_type_id = Some(to_object_type_id.into());
        self
    }
}
impl<E: Endpoint> Default for ListAssociationLabels<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListAssociationLabels "ListAssociationLabels" -> CollectionResponseAssociationLabelLimitResponseNoPaging {
        path 0 {}
        query {
            0 from_object_type_id "fromObjectTypeId" optional = None;
            1 to_object_type_id "toObjectTypeId" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCalculatedProperties<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCalculatedProperties<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListCalculatedProperties<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListCalculatedProperties "ListCalculatedProperties" -> CalculatedPropertyLimitResponse {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCustomObjectTypes<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCustomObjectTypes<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListCustomObjectTypes<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListCustomObjectTypes "ListCustomObjectTypes" -> CustomObjectLimitResponse {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCustomProperties<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCustomProperties<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListCustomProperties<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListCustomProperties "ListCustomProperties" -> CustomPropertyLimitResponse {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListPipelines<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListPipelines<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListPipelines<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListPipelines "ListPipelines" -> PipelineLimitResponse {
        path 0 {}
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListRecords<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListRecords<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl<E: Endpoint> Default for ListRecords<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListRecords "ListRecords" -> RecordLimitResponse {
        path 0 {}
        query {}
        body {}
    }
}
