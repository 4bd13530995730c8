// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchResponseSimplePublicStatus, StandardError,
};

/// `AppEventOccurrence`: 11 members.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct AppEventOccurrence {
    /// `domain`: text; may be absent.
    pub domain: Option<Text>,
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `eventTypeName`: text.
    pub event_type_name: Text,
    /// `extraData`: any JSON; may be absent.
    pub extra_data: Option<Value>,
    /// `id`: text.
    pub id: Text,
    /// `objectId`: text; may be absent.
    pub object_id: Option<Text>,
    /// `objectTypeFullyQualifiedName`: text; may be absent.
    pub object_type_fully_qualified_name: Option<Text>,
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    /// `timelineIFrame`: `TimelineEventIFrame`; may be absent.
    pub timeline_i_frame: Option<TimelineEventIFrame>,
    /// `timestamp`: a point in time; may be absent.
    pub timestamp: Option<DateTime>,
    /// `utk`: text; may be absent.
    pub utk: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AppEventOccurrence {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AppEventOccurrence", kind: Kind::Record(&[
            Member { name: "domain", required: false }, Member { name: "email", required: false },
            Member { name: "eventTypeName", required: true }, Member { name: "extraData", required: false },
            Member { name: "id", required: true }, Member { name: "objectId", required: false },
            Member { name: "objectTypeFullyQualifiedName", required: false },
            Member { name: "properties", required: true }, Member { name: "timelineIFrame", required: false },
            Member { name: "timestamp", required: false }, Member { name: "utk", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            domain: None, email: None, event_type_name: Text::EMPTY, extra_data: None, id: Text::EMPTY,
            object_id: None, object_type_fully_qualified_name: None, properties: Map::EMPTY, timeline_i_frame: None,
            timestamp: None, utk: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.domain, 1 => &self.email, 2 => &self.event_type_name, 3 => &self.extra_data, 4 => &self.id,
            5 => &self.object_id, 6 => &self.object_type_fully_qualified_name, 7 => &self.properties,
            8 => &self.timeline_i_frame, 9 => &self.timestamp, 10 => &self.utk, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.domain, 1 => &mut self.email, 2 => &mut self.event_type_name, 3 => &mut self.extra_data,
            4 => &mut self.id, 5 => &mut self.object_id, 6 => &mut self.object_type_fully_qualified_name,
            7 => &mut self.properties, 8 => &mut self.timeline_i_frame, 9 => &mut self.timestamp,
            10 => &mut self.utk, _ => &mut self.rest,
        }
    }
}
impl AppEventOccurrence {
    /// With all that is required.
    pub fn new(event_type_name: impl Into<Text>, id: impl Into<Text>, properties: impl Into<Map<Text>>) -> Self {
        Self {
            event_type_name: event_type_name.into(), id: id.into(), properties: properties.into(), ..Shaped::blank()
        }
    }
    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<Text>) -> Self { self.domain = Some(domain.into()); self }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.email = Some(email.into()); self }
    /// Sets `extraData`.
    pub fn extra_data(mut self, extra_data: impl Into<Value>) -> Self {
        self.extra_data = Some(extra_data.into()); self
    }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self { self.object_id = Some(object_id.into()); self }
    /// Sets `objectTypeFullyQualifiedName`.
    pub fn object_type_fully_qualified_name(mut self, object_type_fully_qualified_name: impl Into<Text>) -> Self {
        self.object_type_fully_qualified_name = Some(object_type_fully_qualified_name.into()); self
    }
    /// Sets `timelineIFrame`.
    pub fn timeline_i_frame(mut self, timeline_i_frame: impl Into<TimelineEventIFrame>) -> Self {
        self.timeline_i_frame = Some(timeline_i_frame.into()); self
    }
    /// Sets `timestamp`.
    pub fn timestamp(mut self, timestamp: impl Into<DateTime>) -> Self { self.timestamp = Some(timestamp.into()); self }
    /// Sets `utk`.
    pub fn utk(mut self, utk: impl Into<Text>) -> Self { self.utk = Some(utk.into()); self }
}

/// `AppEventResolutionResponse`: 2 members.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct AppEventResolutionResponse {
    /// `developerQualifiedSymbol`: `DeveloperQualifiedSymbol`.
    pub developer_qualified_symbol: DeveloperQualifiedSymbol,
    /// `fullyQualifiedName`: text.
    pub fully_qualified_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AppEventResolutionResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AppEventResolutionResponse", kind: Kind::Record(&[
            Member { name: "developerQualifiedSymbol", required: true },
            Member { name: "fullyQualifiedName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { developer_qualified_symbol: Shaped::blank(), fully_qualified_name: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.developer_qualified_symbol, 1 => &self.fully_qualified_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.developer_qualified_symbol, 1 => &mut self.fully_qualified_name, _ => &mut self.rest,
        }
    }
}
impl AppEventResolutionResponse {
    /// With all that is required.
    pub fn new(
        developer_qualified_symbol: impl Into<DeveloperQualifiedSymbol>, fully_qualified_name: impl Into<Text>,
    ) -> Self {
        Self {
            developer_qualified_symbol: developer_qualified_symbol.into(),
            fully_qualified_name: fully_qualified_name.into(), rest: Rest::EMPTY,
        }
    }
}

/// `BatchInputAppEventOccurrence`: one member.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct BatchInputAppEventOccurrence {
    /// `inputs`: a list: `AppEventOccurrence`.
    pub inputs: Vec<AppEventOccurrence>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputAppEventOccurrence {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputAppEventOccurrence", kind: Kind::Record(&[
            Member { name: "inputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputAppEventOccurrence {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<AppEventOccurrence>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<AppEventOccurrence>> From<Vec<T>> for BatchInputAppEventOccurrence {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<AppEventOccurrence>, const N: usize> From<[T; N]> for BatchInputAppEventOccurrence {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchInputTimelineEvent`: one member.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct BatchInputTimelineEvent {
    /// `inputs`: a list: `TimelineEvent`.
    pub inputs: Vec<TimelineEvent>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchInputTimelineEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchInputTimelineEvent", kind: Kind::Record(&[Member { name: "inputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { inputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inputs, _ => &mut self.rest }
    }
}
impl BatchInputTimelineEvent {
    /// With all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<TimelineEvent>>) -> Self {
        Self { inputs: inputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<TimelineEvent>> From<Vec<T>> for BatchInputTimelineEvent {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<TimelineEvent>, const N: usize> From<[T; N]> for BatchInputTimelineEvent {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `BatchResponseAppEventOccurrence`: 8 members.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct BatchResponseAppEventOccurrence {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `AppEventOccurrence`.
    pub results: Vec<AppEventOccurrence>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseAppEventOccurrence {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseAppEventOccurrence", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponseAppEventOccurrence {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<AppEventOccurrence>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseAppEventOccurrence: AppEventOccurrence }

/// `BatchResponseTimelineEventResponse`: 6 members.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct BatchResponseTimelineEventResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `TimelineEventResponse`.
    pub results: Vec<TimelineEventResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseTimelineEventResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseTimelineEventResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponseTimelineEventResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<TimelineEventResponse>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseTimelineEventResponse: TimelineEventResponse }

/// `BatchResponseTimelineEventResponseWithErrors`: 8 members.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct BatchResponseTimelineEventResponseWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `TimelineEventResponse`.
    pub results: Vec<TimelineEventResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseTimelineEventResponseWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseTimelineEventResponseWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponseTimelineEventResponseWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<TimelineEventResponse>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseTimelineEventResponseWithErrors: TimelineEventResponse }

/// `CollectionResponseTimelineEventTemplateNoPaging`: one member.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct CollectionResponseTimelineEventTemplateNoPaging {
    /// `results`: a list: `TimelineEventTemplate`.
    pub results: Vec<TimelineEventTemplate>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseTimelineEventTemplateNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseTimelineEventTemplateNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseTimelineEventTemplateNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<TimelineEventTemplate>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<TimelineEventTemplate>> From<Vec<T>> for CollectionResponseTimelineEventTemplateNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<TimelineEventTemplate>, const N: usize> From<[T; N]> for CollectionResponseTimelineEventTemplateNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `DeveloperQualifiedSymbol`: 2 members.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct DeveloperQualifiedSymbol {
    /// `developerSymbol`: text.
    pub developer_symbol: Text,
    /// `projectName`: text.
    pub project_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for DeveloperQualifiedSymbol {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "DeveloperQualifiedSymbol", kind: Kind::Record(&[
            Member { name: "developerSymbol", required: true }, Member { name: "projectName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { developer_symbol: Text::EMPTY, project_name: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.developer_symbol, 1 => &self.project_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.developer_symbol, 1 => &mut self.project_name, _ => &mut self.rest }
    }
}
impl DeveloperQualifiedSymbol {
    /// With all that is required.
    pub fn new(developer_symbol: impl Into<Text>, project_name: impl Into<Text>) -> Self {
        Self { developer_symbol: developer_symbol.into(), project_name: project_name.into(), rest: Rest::EMPTY }
    }
}

/// `ExternalAppEventResolutionRequest`: 2 members.
///
/// Published by `crm/timeline`, in 2026-03.
#[non_exhaustive]
pub struct ExternalAppEventResolutionRequest {
    /// `developerSymbol`: text.
    pub developer_symbol: Text,
    /// `projectName`: text.
    pub project_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalAppEventResolutionRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalAppEventResolutionRequest", kind: Kind::Record(&[
            Member { name: "developerSymbol", required: true }, Member { name: "projectName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { developer_symbol: Text::EMPTY, project_name: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.developer_symbol, 1 => &self.project_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.developer_symbol, 1 => &mut self.project_name, _ => &mut self.rest }
    }
}
impl ExternalAppEventResolutionRequest {
    /// With all that is required.
    pub fn new(developer_symbol: impl Into<Text>, project_name: impl Into<Text>) -> Self {
        Self { developer_symbol: developer_symbol.into(), project_name: project_name.into(), rest: Rest::EMPTY }
    }
}

/// `TimelineEvent`: 11 members.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct TimelineEvent {
    /// `customObjectTypeId`: text; may be absent.
    pub custom_object_type_id: Option<Text>,
    /// `domain`: text; may be absent.
    pub domain: Option<Text>,
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `eventTemplateId`: text.
    pub event_template_id: Text,
    /// `extraData`: any JSON; may be absent.
    pub extra_data: Option<Value>,
    /// `id`: text.
    pub id: Text,
    /// `objectId`: text; may be absent.
    pub object_id: Option<Text>,
    /// `timelineIFrame`: `TimelineEventIFrame`; may be absent.
    pub timeline_i_frame: Option<TimelineEventIFrame>,
    /// `timestamp`: a point in time; may be absent.
    pub timestamp: Option<DateTime>,
    /// `tokens`: a map by name: text.
    pub tokens: Map<Text>,
    /// `utk`: text; may be absent.
    pub utk: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimelineEvent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimelineEvent", kind: Kind::Record(&[
            Member { name: "customObjectTypeId", required: false }, Member { name: "domain", required: false },
            Member { name: "email", required: false }, Member { name: "eventTemplateId", required: true },
            Member { name: "extraData", required: false }, Member { name: "id", required: true },
            Member { name: "objectId", required: false }, Member { name: "timelineIFrame", required: false },
            Member { name: "timestamp", required: false }, Member { name: "tokens", required: true },
            Member { name: "utk", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_object_type_id: None, domain: None, email: None, event_template_id: Text::EMPTY, extra_data: None,
            id: Text::EMPTY, object_id: None, timeline_i_frame: None, timestamp: None, tokens: Map::EMPTY, utk: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_object_type_id, 1 => &self.domain, 2 => &self.email, 3 => &self.event_template_id,
            4 => &self.extra_data, 5 => &self.id, 6 => &self.object_id, 7 => &self.timeline_i_frame,
            8 => &self.timestamp, 9 => &self.tokens, 10 => &self.utk, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_object_type_id, 1 => &mut self.domain, 2 => &mut self.email,
            3 => &mut self.event_template_id, 4 => &mut self.extra_data, 5 => &mut self.id, 6 => &mut self.object_id,
            7 => &mut self.timeline_i_frame, 8 => &mut self.timestamp, 9 => &mut self.tokens, 10 => &mut self.utk,
            _ => &mut self.rest,
        }
    }
}
impl TimelineEvent {
    /// With all that is required.
    pub fn new(event_template_id: impl Into<Text>, id: impl Into<Text>, tokens: impl Into<Map<Text>>) -> Self {
        Self { event_template_id: event_template_id.into(), id: id.into(), tokens: tokens.into(), ..Shaped::blank() }
    }
    /// Sets `customObjectTypeId`.
    pub fn custom_object_type_id(mut self, custom_object_type_id: impl Into<Text>) -> Self {
        self.custom_object_type_id = Some(custom_object_type_id.into()); self
    }
    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<Text>) -> Self { self.domain = Some(domain.into()); self }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.email = Some(email.into()); self }
    /// Sets `extraData`.
    pub fn extra_data(mut self, extra_data: impl Into<Value>) -> Self {
        self.extra_data = Some(extra_data.into()); self
    }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self { self.object_id = Some(object_id.into()); self }
    /// Sets `timelineIFrame`.
    pub fn timeline_i_frame(mut self, timeline_i_frame: impl Into<TimelineEventIFrame>) -> Self {
        self.timeline_i_frame = Some(timeline_i_frame.into()); self
    }
    /// Sets `timestamp`.
    pub fn timestamp(mut self, timestamp: impl Into<DateTime>) -> Self { self.timestamp = Some(timestamp.into()); self }
    /// Sets `utk`.
    pub fn utk(mut self, utk: impl Into<Text>) -> Self { self.utk = Some(utk.into()); self }
}

/// `TimelineEventIFrame`: 5 members.
///
/// Published by `crm/timeline`, in 2026-03, v3.
#[non_exhaustive]
pub struct TimelineEventIFrame {
    /// `headerLabel`: text.
    pub header_label: Text,
    /// `height`: a whole number.
    pub height: i64,
    /// `linkLabel`: text.
    pub link_label: Text,
    /// `url`: text.
    pub url: Text,
    /// `width`: a whole number.
    pub width: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimelineEventIFrame {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimelineEventIFrame", kind: Kind::Record(&[
            Member { name: "headerLabel", required: true }, Member { name: "height", required: true },
            Member { name: "linkLabel", required: true }, Member { name: "url", required: true },
            Member { name: "width", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            header_label: Text::EMPTY, height: 0, link_label: Text::EMPTY, url: Text::EMPTY, width: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.header_label, 1 => &self.height, 2 => &self.link_label, 3 => &self.url, 4 => &self.width,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.header_label, 1 => &mut self.height, 2 => &mut self.link_label, 3 => &mut self.url,
            4 => &mut self.width, _ => &mut self.rest,
        }
    }
}
impl TimelineEventIFrame {
    /// With all that is required.
    pub fn new(
        header_label: impl Into<Text>, height: impl Into<i64>, link_label: impl Into<Text>, url: impl Into<Text>,
        width: impl Into<i64>,
    ) -> Self {
        Self {
            header_label: header_label.into(), height: height.into(), link_label: link_label.into(), url: url.into(),
            width: width.into(), rest: Rest::EMPTY,
        }
    }
}

/// `TimelineEventResponse`: 13 members.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct TimelineEventResponse {
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `customObjectTypeId`: text; may be absent.
    pub custom_object_type_id: Option<Text>,
    /// `domain`: text; may be absent.
    pub domain: Option<Text>,
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `eventTemplateId`: text.
    pub event_template_id: Text,
    /// `extraData`: any JSON; may be absent.
    pub extra_data: Option<Value>,
    /// `id`: text.
    pub id: Text,
    /// `objectId`: text; may be absent.
    pub object_id: Option<Text>,
    /// `objectType`: text.
    pub object_type: Text,
    /// `timelineIFrame`: `TimelineEventIFrame`; may be absent.
    pub timeline_i_frame: Option<TimelineEventIFrame>,
    /// `timestamp`: a point in time; may be absent.
    pub timestamp: Option<DateTime>,
    /// `tokens`: a map by name: text.
    pub tokens: Map<Text>,
    /// `utk`: text; may be absent.
    pub utk: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimelineEventResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimelineEventResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: false }, Member { name: "customObjectTypeId", required: false },
            Member { name: "domain", required: false }, Member { name: "email", required: false },
            Member { name: "eventTemplateId", required: true }, Member { name: "extraData", required: false },
            Member { name: "id", required: true }, Member { name: "objectId", required: false },
            Member { name: "objectType", required: true }, Member { name: "timelineIFrame", required: false },
            Member { name: "timestamp", required: false }, Member { name: "tokens", required: true },
            Member { name: "utk", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: None, custom_object_type_id: None, domain: None, email: None, event_template_id: Text::EMPTY,
            extra_data: None, id: Text::EMPTY, object_id: None, object_type: Text::EMPTY, timeline_i_frame: None,
            timestamp: None, tokens: Map::EMPTY, utk: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.custom_object_type_id, 2 => &self.domain, 3 => &self.email,
            4 => &self.event_template_id, 5 => &self.extra_data, 6 => &self.id, 7 => &self.object_id,
            8 => &self.object_type, 9 => &self.timeline_i_frame, 10 => &self.timestamp, 11 => &self.tokens,
            12 => &self.utk, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.custom_object_type_id, 2 => &mut self.domain,
            3 => &mut self.email, 4 => &mut self.event_template_id, 5 => &mut self.extra_data, 6 => &mut self.id,
            7 => &mut self.object_id, 8 => &mut self.object_type, 9 => &mut self.timeline_i_frame,
            10 => &mut self.timestamp, 11 => &mut self.tokens, 12 => &mut self.utk, _ => &mut self.rest,
        }
    }
}
impl TimelineEventResponse {
    /// With all that is required.
    pub fn new(
        event_template_id: impl Into<Text>, id: impl Into<Text>, object_type: impl Into<Text>,
        tokens: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            event_template_id: event_template_id.into(), id: id.into(), object_type: object_type.into(),
            tokens: tokens.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `customObjectTypeId`.
    pub fn custom_object_type_id(mut self, custom_object_type_id: impl Into<Text>) -> Self {
        self.custom_object_type_id = Some(custom_object_type_id.into()); self
    }
    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<Text>) -> Self { self.domain = Some(domain.into()); self }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.email = Some(email.into()); self }
    /// Sets `extraData`.
    pub fn extra_data(mut self, extra_data: impl Into<Value>) -> Self {
        self.extra_data = Some(extra_data.into()); self
    }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self { self.object_id = Some(object_id.into()); self }
    /// Sets `timelineIFrame`.
    pub fn timeline_i_frame(mut self, timeline_i_frame: impl Into<TimelineEventIFrame>) -> Self {
        self.timeline_i_frame = Some(timeline_i_frame.into()); self
    }
    /// Sets `timestamp`.
    pub fn timestamp(mut self, timestamp: impl Into<DateTime>) -> Self { self.timestamp = Some(timestamp.into()); self }
    /// Sets `utk`.
    pub fn utk(mut self, utk: impl Into<Text>) -> Self { self.utk = Some(utk.into()); self }
}

/// `TimelineEventTemplate`: 8 members.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct TimelineEventTemplate {
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `detailTemplate`: text; may be absent.
    pub detail_template: Option<Text>,
    /// `headerTemplate`: text; may be absent.
    pub header_template: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `objectType`: text.
    pub object_type: Text,
    /// `tokens`: a list: `TimelineEventTemplateToken`.
    pub tokens: Vec<TimelineEventTemplateToken>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimelineEventTemplate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimelineEventTemplate", kind: Kind::Record(&[
            Member { name: "createdAt", required: false }, Member { name: "detailTemplate", required: false },
            Member { name: "headerTemplate", required: false }, Member { name: "id", required: true },
            Member { name: "name", required: true }, Member { name: "objectType", required: true },
            Member { name: "tokens", required: true }, Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: None, detail_template: None, header_template: None, id: Text::EMPTY, name: Text::EMPTY,
            object_type: Text::EMPTY, tokens: Vec::new(), updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.detail_template, 2 => &self.header_template, 3 => &self.id,
            4 => &self.name, 5 => &self.object_type, 6 => &self.tokens, 7 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.detail_template, 2 => &mut self.header_template,
            3 => &mut self.id, 4 => &mut self.name, 5 => &mut self.object_type, 6 => &mut self.tokens,
            7 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl TimelineEventTemplate {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, name: impl Into<Text>, object_type: impl Into<Text>,
        tokens: impl IntoIterator<Item = impl Into<TimelineEventTemplateToken>>,
    ) -> Self {
        Self {
            id: id.into(), name: name.into(), object_type: object_type.into(),
            tokens: tokens.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `detailTemplate`.
    pub fn detail_template(mut self, detail_template: impl Into<Text>) -> Self {
        self.detail_template = Some(detail_template.into()); self
    }
    /// Sets `headerTemplate`.
    pub fn header_template(mut self, header_template: impl Into<Text>) -> Self {
        self.header_template = Some(header_template.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
}

/// `TimelineEventTemplateCreateRequest`: 5 members.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct TimelineEventTemplateCreateRequest {
    /// `detailTemplate`: text; may be absent.
    pub detail_template: Option<Text>,
    /// `headerTemplate`: text; may be absent.
    pub header_template: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `objectType`: text.
    pub object_type: Text,
    /// `tokens`: a list: `TimelineEventTemplateToken`.
    pub tokens: Vec<TimelineEventTemplateToken>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimelineEventTemplateCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimelineEventTemplateCreateRequest", kind: Kind::Record(&[
            Member { name: "detailTemplate", required: false }, Member { name: "headerTemplate", required: false },
            Member { name: "name", required: true }, Member { name: "objectType", required: true },
            Member { name: "tokens", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            detail_template: None, header_template: None, name: Text::EMPTY, object_type: Text::EMPTY,
            tokens: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.detail_template, 1 => &self.header_template, 2 => &self.name, 3 => &self.object_type,
            4 => &self.tokens, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.detail_template, 1 => &mut self.header_template, 2 => &mut self.name,
            3 => &mut self.object_type, 4 => &mut self.tokens, _ => &mut self.rest,
        }
    }
}
impl TimelineEventTemplateCreateRequest {
    /// With all that is required.
    pub fn new(
        name: impl Into<Text>, object_type: impl Into<Text>,
        tokens: impl IntoIterator<Item = impl Into<TimelineEventTemplateToken>>,
    ) -> Self {
        Self {
            name: name.into(), object_type: object_type.into(), tokens: tokens.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `detailTemplate`.
    pub fn detail_template(mut self, detail_template: impl Into<Text>) -> Self {
        self.detail_template = Some(detail_template.into()); self
    }
    /// Sets `headerTemplate`.
    pub fn header_template(mut self, header_template: impl Into<Text>) -> Self {
        self.header_template = Some(header_template.into()); self
    }
}

/// `TimelineEventTemplateToken`: 7 members.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct TimelineEventTemplateToken {
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `label`: text.
    pub label: Text,
    /// `name`: text.
    pub name: Text,
    /// `objectPropertyName`: text; may be absent.
    pub object_property_name: Option<Text>,
    /// `options`: a list: `TimelineEventTemplateTokenOption`.
    pub options: Vec<TimelineEventTemplateTokenOption>,
    /// `type`: `TimelineEventTemplateTokenType`.
    pub r#type: TimelineEventTemplateTokenType,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimelineEventTemplateToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimelineEventTemplateToken", kind: Kind::Record(&[
            Member { name: "createdAt", required: false }, Member { name: "label", required: true },
            Member { name: "name", required: true }, Member { name: "objectPropertyName", required: false },
            Member { name: "options", required: true }, Member { name: "type", required: true },
            Member { name: "updatedAt", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: None, label: Text::EMPTY, name: Text::EMPTY, object_property_name: None, options: Vec::new(),
            r#type: Shaped::blank(), updated_at: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.label, 2 => &self.name, 3 => &self.object_property_name,
            4 => &self.options, 5 => &self.r#type, 6 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.label, 2 => &mut self.name,
            3 => &mut self.object_property_name, 4 => &mut self.options, 5 => &mut self.r#type,
            6 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl TimelineEventTemplateToken {
    /// With all that is required.
    pub fn new(
        label: impl Into<Text>, name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<TimelineEventTemplateTokenOption>>,
        r#type: impl Into<TimelineEventTemplateTokenType>,
    ) -> Self {
        Self {
            label: label.into(), name: name.into(), options: options.into_iter().map(Into::into).collect(),
            r#type: r#type.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `objectPropertyName`.
    pub fn object_property_name(mut self, object_property_name: impl Into<Text>) -> Self {
        self.object_property_name = Some(object_property_name.into()); self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
}

/// `TimelineEventTemplateTokenOption`: 2 members.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct TimelineEventTemplateTokenOption {
    /// `label`: text.
    pub label: Text,
    /// `value`: text.
    pub value: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimelineEventTemplateTokenOption {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimelineEventTemplateTokenOption", kind: Kind::Record(&[
            Member { name: "label", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { label: Text::EMPTY, value: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.label, 1 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.label, 1 => &mut self.value, _ => &mut self.rest }
    }
}
impl TimelineEventTemplateTokenOption {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self { label: label.into(), value: value.into(), rest: Rest::EMPTY }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub enum TimelineEventTemplateTokenType {
    /// `date`
    Date,
    /// `enumeration`
    Enumeration,
    /// `number`
    Number,
    /// `string`
    String,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for TimelineEventTemplateTokenType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimelineEventTemplateTokenType", kind: Kind::Enumeration(&[
            "date", "enumeration", "number", "string",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Date => 0, Self::Enumeration => 1, Self::Number => 2, Self::String => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Date, 1 => Self::Enumeration, 2 => Self::Number, 3 => Self::String,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `TimelineEventTemplateTokenUpdateRequest`: 3 members.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct TimelineEventTemplateTokenUpdateRequest {
    /// `label`: text.
    pub label: Text,
    /// `objectPropertyName`: text; may be absent.
    pub object_property_name: Option<Text>,
    /// `options`: a list: `TimelineEventTemplateTokenOption`.
    pub options: Vec<TimelineEventTemplateTokenOption>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimelineEventTemplateTokenUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimelineEventTemplateTokenUpdateRequest", kind: Kind::Record(&[
            Member { name: "label", required: true }, Member { name: "objectPropertyName", required: false },
            Member { name: "options", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { label: Text::EMPTY, object_property_name: None, options: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.label, 1 => &self.object_property_name, 2 => &self.options, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.label, 1 => &mut self.object_property_name, 2 => &mut self.options, _ => &mut self.rest,
        }
    }
}
impl TimelineEventTemplateTokenUpdateRequest {
    /// With all that is required.
    pub fn new(
        label: impl Into<Text>, options: impl IntoIterator<Item = impl Into<TimelineEventTemplateTokenOption>>,
    ) -> Self {
        Self { label: label.into(), options: options.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `objectPropertyName`.
    pub fn object_property_name(mut self, object_property_name: impl Into<Text>) -> Self {
        self.object_property_name = Some(object_property_name.into()); self
    }
}

/// `TimelineEventTemplateUpdateRequest`: 5 members.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct TimelineEventTemplateUpdateRequest {
    /// `detailTemplate`: text; may be absent.
    pub detail_template: Option<Text>,
    /// `headerTemplate`: text; may be absent.
    pub header_template: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `tokens`: a list: `TimelineEventTemplateToken`.
    pub tokens: Vec<TimelineEventTemplateToken>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for TimelineEventTemplateUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TimelineEventTemplateUpdateRequest", kind: Kind::Record(&[
            Member { name: "detailTemplate", required: false }, Member { name: "headerTemplate", required: false },
            Member { name: "id", required: true }, Member { name: "name", required: true },
            Member { name: "tokens", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            detail_template: None, header_template: None, id: Text::EMPTY, name: Text::EMPTY, tokens: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.detail_template, 1 => &self.header_template, 2 => &self.id, 3 => &self.name,
            4 => &self.tokens, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.detail_template, 1 => &mut self.header_template, 2 => &mut self.id, 3 => &mut self.name,
            4 => &mut self.tokens, _ => &mut self.rest,
        }
    }
}
impl TimelineEventTemplateUpdateRequest {
    /// With all that is required.
    pub fn new(
        id: impl Into<Text>, name: impl Into<Text>,
        tokens: impl IntoIterator<Item = impl Into<TimelineEventTemplateToken>>,
    ) -> Self {
        Self {
            id: id.into(), name: name.into(), tokens: tokens.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `detailTemplate`.
    pub fn detail_template(mut self, detail_template: impl Into<Text>) -> Self {
        self.detail_template = Some(detail_template.into()); self
    }
    /// Sets `headerTemplate`.
    pub fn header_template(mut self, header_template: impl Into<Text>) -> Self {
        self.header_template = Some(header_template.into()); self
    }
}

crate::runtime::shaped_traits! {
    AppEventOccurrence, AppEventResolutionResponse, BatchInputAppEventOccurrence, BatchInputTimelineEvent,
    BatchResponseAppEventOccurrence, BatchResponseTimelineEventResponse,
    BatchResponseTimelineEventResponseWithErrors, CollectionResponseTimelineEventTemplateNoPaging,
    DeveloperQualifiedSymbol, ExternalAppEventResolutionRequest, TimelineEvent, TimelineEventIFrame,
    TimelineEventResponse, TimelineEventTemplate, TimelineEventTemplateCreateRequest, TimelineEventTemplateToken,
    TimelineEventTemplateTokenOption, TimelineEventTemplateTokenUpdateRequest, TimelineEventTemplateUpdateRequest,
}

crate::runtime::enumeration_traits! {
    TimelineEventTemplateTokenType,
}
