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
pub struct GetAssociationRecord {
    /// In the path: text.
    pub from_object_type_id: Text,
    /// In the path: text.
    pub to_object_type_id: Text,
}
impl<E: Endpoint> Call<GetAssociationRecord, E> {
    /// With all that is required.
    pub fn new(from_object_type_id: impl Into<Text>, to_object_type_id: impl Into<Text>) -> Self {
        Self::of(GetAssociationRecord {
            from_object_type_id: from_object_type_id.into(), to_object_type_id: to_object_type_id.into(),
        })
    }
}
impl Shaped for GetAssociationRecord {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAssociationRecord", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { from_object_type_id: Text::EMPTY, to_object_type_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type_id, _ => &self.to_object_type_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type_id, _ => &mut self.to_object_type_id }
    }
}
impl Signature for GetAssociationRecord {
    type Response = AssociationRecordLimitResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetAssociationRecordFrom {}
impl<E: Endpoint> Call<GetAssociationRecordFrom, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<GetAssociationRecordFrom, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for GetAssociationRecordFrom {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAssociationRecordFrom", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for GetAssociationRecordFrom {
    type Response = CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetAssociationRecordTo {
    /// In the path: text.
    pub from_object_type_id: Text,
}
impl<E: Endpoint> Call<GetAssociationRecordTo, E> {
    /// With all that is required.
    pub fn new(from_object_type_id: impl Into<Text>) -> Self {
        Self::of(GetAssociationRecordTo { from_object_type_id: from_object_type_id.into() })
    }
}
impl Shaped for GetAssociationRecordTo {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAssociationRecordTo", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { from_object_type_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.from_object_type_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.from_object_type_id }
}
impl Signature for GetAssociationRecordTo {
    type Response = CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListAssociationLabels {
    /// The query's `fromObjectTypeId`: text; may be absent.
    pub from_object_type_id: Option<Text>,
    /// The query's `toObjectTypeId`: text; may be absent.
    pub to_object_type_id: Option<Text>,
}
impl<E: Endpoint> Call<ListAssociationLabels, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `fromObjectTypeId`.
    pub fn from_object_type_id(mut self, from_object_type_id: impl Into<Text>) -> Self {
        self.parts.from_object_type_id = Some(from_object_type_id.into()); self
    }
    /// Sets `toObjectTypeId`.
    pub fn to_object_type_id(mut self, to_object_type_id: impl Into<Text>) -> Self {
        self.parts.to_object_type_id = Some(to_object_type_id.into()); self
    }
}
impl<E: Endpoint> Default for Call<ListAssociationLabels, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListAssociationLabels {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListAssociationLabels", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "fromObjectTypeId", required: false }, Member { name: "toObjectTypeId", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { from_object_type_id: None, to_object_type_id: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from_object_type_id, _ => &self.to_object_type_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.from_object_type_id, _ => &mut self.to_object_type_id }
    }
}
impl Signature for ListAssociationLabels {
    type Response = CollectionResponseAssociationLabelLimitResponseNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCalculatedProperties {}
impl<E: Endpoint> Call<ListCalculatedProperties, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListCalculatedProperties, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListCalculatedProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCalculatedProperties", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListCalculatedProperties {
    type Response = CalculatedPropertyLimitResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCustomObjectTypes {}
impl<E: Endpoint> Call<ListCustomObjectTypes, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListCustomObjectTypes, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListCustomObjectTypes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCustomObjectTypes", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListCustomObjectTypes {
    type Response = CustomObjectLimitResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListCustomProperties {}
impl<E: Endpoint> Call<ListCustomProperties, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListCustomProperties, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListCustomProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListCustomProperties", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListCustomProperties {
    type Response = CustomPropertyLimitResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListPipelines {}
impl<E: Endpoint> Call<ListPipelines, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListPipelines, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListPipelines {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListPipelines", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListPipelines {
    type Response = PipelineLimitResponse;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListRecords {}
impl<E: Endpoint> Call<ListRecords, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
}
impl<E: Endpoint> Default for Call<ListRecords, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListRecords {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListRecords", kind: Kind::Operation(Parts { path: 0, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self {  } }
}
impl Signature for ListRecords {
    type Response = RecordLimitResponse;
}
