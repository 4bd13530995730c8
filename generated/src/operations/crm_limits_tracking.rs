// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AssociationRecordLimitResponse, CalculatedPropertyLimitResponse,
    CollectionResponseAssociationLabelLimitResponseNoPaging,
    CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging, CustomObjectLimitResponse,
    CustomPropertyLimitResponse, PipelineLimitResponse, RecordLimitResponse,
};

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
    /// With all that is required.
    pub fn new(from_object_type_id: impl Into<Text>, to_object_type_id: impl Into<Text>) -> Self {
        Self {
            from_object_type_id: from_object_type_id.into(), to_object_type_id: to_object_type_id.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for GetAssociationRecord<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAssociationRecord", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self { from_object_type_id: Text::EMPTY, to_object_type_id: Text::EMPTY, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type_id, _ => &self.to_object_type_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type_id, _ => &mut self.to_object_type_id }
    }
}
impl<E: Endpoint> Signature for GetAssociationRecord<E> {
    type Response = AssociationRecordLimitResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetAssociationRecordFrom<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAssociationRecordFrom<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for GetAssociationRecordFrom<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for GetAssociationRecordFrom<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAssociationRecordFrom", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for GetAssociationRecordFrom<E> {
    type Response = CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging;
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
    /// With all that is required.
    pub fn new(from_object_type_id: impl Into<Text>) -> Self {
        Self { from_object_type_id: from_object_type_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetAssociationRecordTo<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAssociationRecordTo", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { from_object_type_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.from_object_type_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.from_object_type_id } }
}
impl<E: Endpoint> Signature for GetAssociationRecordTo<E> {
    type Response = CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `fromObjectTypeId`.
    pub fn from_object_type_id(mut self, from_object_type_id: impl Into<Text>) -> Self {
        self.from_object_type_id = Some(from_object_type_id.into()); self
    }
    /// Sets `toObjectTypeId`.
    pub fn to_object_type_id(mut self, to_object_type_id: impl Into<Text>) -> Self {
        self.to_object_type_id = Some(to_object_type_id.into()); self
    }
}
impl<E: Endpoint> Default for ListAssociationLabels<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListAssociationLabels<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAssociationLabels", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "fromObjectTypeId", required: false }, Member { name: "toObjectTypeId", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { from_object_type_id: None, to_object_type_id: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type_id, _ => &self.to_object_type_id }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type_id, _ => &mut self.to_object_type_id }
    }
}
impl<E: Endpoint> Signature for ListAssociationLabels<E> {
    type Response = CollectionResponseAssociationLabelLimitResponseNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCalculatedProperties<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCalculatedProperties<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListCalculatedProperties<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListCalculatedProperties<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCalculatedProperties", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListCalculatedProperties<E> {
    type Response = CalculatedPropertyLimitResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCustomObjectTypes<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCustomObjectTypes<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListCustomObjectTypes<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListCustomObjectTypes<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCustomObjectTypes", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListCustomObjectTypes<E> {
    type Response = CustomObjectLimitResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCustomProperties<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListCustomProperties<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListCustomProperties<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListCustomProperties<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCustomProperties", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListCustomProperties<E> {
    type Response = CustomPropertyLimitResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListPipelines<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListPipelines<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListPipelines<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListPipelines<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListPipelines", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListPipelines<E> {
    type Response = PipelineLimitResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListRecords<E> {
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListRecords<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for ListRecords<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListRecords<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListRecords", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &NOTHING } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; nothing() } }
}
impl<E: Endpoint> Signature for ListRecords<E> {
    type Response = RecordLimitResponse;
}

crate::runtime::operation_traits! {
    GetAssociationRecord, GetAssociationRecordFrom, GetAssociationRecordTo, ListAssociationLabels,
    ListCalculatedProperties, ListCustomObjectTypes, ListCustomProperties, ListPipelines, ListRecords,
}
