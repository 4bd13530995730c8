// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    AppEventOccurrence "AppEventOccurrence" {
        0 domain "domain" optional = None;
        1 email "email" optional = None;
        2 event_type_name "eventTypeName" required = Text::EMPTY;
        3 extra_data "extraData" optional = None;
        4 id "id" required = Text::EMPTY;
        5 object_id "objectId" optional = None;
        6 object_type_fully_qualified_name "objectTypeFullyQualifiedName" optional = None;
        7 properties "properties" required = Map::EMPTY;
        8 timeline_i_frame "timelineIFrame" optional = None;
        9 timestamp "timestamp" optional = None;
        10 utk "utk" optional = None;
    }
}
impl AppEventOccurrence {
    /// One with all that is required.
    pub fn new(
        event_type_name: impl Into<Text>,
        id: impl Into<Text>,
        properties: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            event_type_name: event_type_name.into(),
            id: id.into(),
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<Text>) -> Self {
        self.domain = Some(domain.into());
        self
    }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Sets `extraData`.
    pub fn extra_data(mut self, extra_data: impl Into<Value>) -> Self {
        self.extra_data = Some(extra_data.into());
        self
    }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }
    /// Sets `objectTypeFullyQualifiedName`.
    pub fn object_type_fully_qualified_name(
        mut self,
        object_type_fully_qualified_name: impl Into<Text>,
    ) -> Self {
        self.object_type_fully_qualified_name = Some(
            object_type_fully_qualified_name.into(),
        );
        self
    }
    /// Sets `timelineIFrame`.
    pub fn timeline_i_frame(
        mut self,
        timeline_i_frame: impl Into<TimelineEventIFrame>,
    ) -> Self {
        self.timeline_i_frame = Some(timeline_i_frame.into());
        self
    }
    /// Sets `timestamp`.
    pub fn timestamp(mut self, timestamp: impl Into<DateTime>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
    /// Sets `utk`.
    pub fn utk(mut self, utk: impl Into<Text>) -> Self {
        self.utk = Some(utk.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    AppEventResolutionResponse "AppEventResolutionResponse" {
        0 developer_qualified_symbol "developerQualifiedSymbol" required = Shaped::blank();
        1 fully_qualified_name "fullyQualifiedName" required = Text::EMPTY;
    }
}
impl AppEventResolutionResponse {
    /// One with all that is required.
    pub fn new(
        developer_qualified_symbol: impl Into<DeveloperQualifiedSymbol>,
        fully_qualified_name: impl Into<Text>,
    ) -> Self {
        Self {
            developer_qualified_symbol: developer_qualified_symbol.into(),
            fully_qualified_name: fully_qualified_name.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    BatchInputAppEventOccurrence "BatchInputAppEventOccurrence" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputAppEventOccurrence {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<AppEventOccurrence>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<AppEventOccurrence>> From<Vec<T>> for BatchInputAppEventOccurrence {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<AppEventOccurrence>, const N: usize> From<[T; N]>
for BatchInputAppEventOccurrence {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchInputTimelineEvent`: one member.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct BatchInputTimelineEvent {
    /// `inputs`: a list: `TimelineEvent`.
    pub inputs: Vec<TimelineEvent>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputTimelineEvent "BatchInputTimelineEvent" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputTimelineEvent {
    /// One with all that is required.
    pub fn new(inputs: impl IntoIterator<Item = impl Into<TimelineEvent>>) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<TimelineEvent>> From<Vec<T>> for BatchInputTimelineEvent {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<TimelineEvent>, const N: usize> From<[T; N]> for BatchInputTimelineEvent {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseAppEventOccurrence "BatchResponseAppEventOccurrence" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseAppEventOccurrence {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<AppEventOccurrence>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseTimelineEventResponse "BatchResponseTimelineEventResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl BatchResponseTimelineEventResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<TimelineEventResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

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
    rest: Rest,
}
crate::runtime::record! {
    BatchResponseTimelineEventResponseWithErrors "BatchResponseTimelineEventResponseWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponseTimelineEventResponseWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<TimelineEventResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseTimelineEventTemplateNoPaging`: one member.
///
/// Published by `crm/timeline`, in v3.
#[non_exhaustive]
pub struct CollectionResponseTimelineEventTemplateNoPaging {
    /// `results`: a list: `TimelineEventTemplate`.
    pub results: Vec<TimelineEventTemplate>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseTimelineEventTemplateNoPaging "CollectionResponseTimelineEventTemplateNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseTimelineEventTemplateNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<TimelineEventTemplate>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    DeveloperQualifiedSymbol "DeveloperQualifiedSymbol" {
        0 developer_symbol "developerSymbol" required = Text::EMPTY;
        1 project_name "projectName" required = Text::EMPTY;
    }
}
impl DeveloperQualifiedSymbol {
    /// One with all that is required.
    pub fn new(
        developer_symbol: impl Into<Text>,
        project_name: impl Into<Text>,
    ) -> Self {
        Self {
            developer_symbol: developer_symbol.into(),
            project_name: project_name.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    ExternalAppEventResolutionRequest "ExternalAppEventResolutionRequest" {
        0 developer_symbol "developerSymbol" required = Text::EMPTY;
        1 project_name "projectName" required = Text::EMPTY;
    }
}
impl ExternalAppEventResolutionRequest {
    /// One with all that is required.
    pub fn new(
        developer_symbol: impl Into<Text>,
        project_name: impl Into<Text>,
    ) -> Self {
        Self {
            developer_symbol: developer_symbol.into(),
            project_name: project_name.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    TimelineEvent "TimelineEvent" {
        0 custom_object_type_id "customObjectTypeId" optional = None;
        1 domain "domain" optional = None;
        2 email "email" optional = None;
        3 event_template_id "eventTemplateId" required = Text::EMPTY;
        4 extra_data "extraData" optional = None;
        5 id "id" required = Text::EMPTY;
        6 object_id "objectId" optional = None;
        7 timeline_i_frame "timelineIFrame" optional = None;
        8 timestamp "timestamp" optional = None;
        9 tokens "tokens" required = Map::EMPTY;
        10 utk "utk" optional = None;
    }
}
impl TimelineEvent {
    /// One with all that is required.
    pub fn new(
        event_template_id: impl Into<Text>,
        id: impl Into<Text>,
        tokens: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            event_template_id: event_template_id.into(),
            id: id.into(),
            tokens: tokens.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `customObjectTypeId`.
    pub fn custom_object_type_id(
        mut self,
        custom_object_type_id: impl Into<Text>,
    ) -> Self {
        self.custom_object_type_id = Some(custom_object_type_id.into());
        self
    }
    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<Text>) -> Self {
        self.domain = Some(domain.into());
        self
    }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Sets `extraData`.
    pub fn extra_data(mut self, extra_data: impl Into<Value>) -> Self {
        self.extra_data = Some(extra_data.into());
        self
    }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }
    /// Sets `timelineIFrame`.
    pub fn timeline_i_frame(
        mut self,
        timeline_i_frame: impl Into<TimelineEventIFrame>,
    ) -> Self {
        self.timeline_i_frame = Some(timeline_i_frame.into());
        self
    }
    /// Sets `timestamp`.
    pub fn timestamp(mut self, timestamp: impl Into<DateTime>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
    /// Sets `utk`.
    pub fn utk(mut self, utk: impl Into<Text>) -> Self {
        self.utk = Some(utk.into());
        self
    }
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
    rest: Rest,
}
crate::runtime::record! {
    TimelineEventIFrame "TimelineEventIFrame" {
        0 header_label "headerLabel" required = Text::EMPTY;
        1 height "height" required = 0;
        2 link_label "linkLabel" required = Text::EMPTY;
        3 url "url" required = Text::EMPTY;
        4 width "width" required = 0;
    }
}
impl TimelineEventIFrame {
    /// One with all that is required.
    pub fn new(
        header_label: impl Into<Text>,
        height: impl Into<i64>,
        link_label: impl Into<Text>,
        url: impl Into<Text>,
        width: impl Into<i64>,
    ) -> Self {
        Self {
            header_label: header_label.into(),
            height: height.into(),
            link_label: link_label.into(),
            url: url.into(),
            width: width.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    TimelineEventResponse "TimelineEventResponse" {
        0 created_at "createdAt" optional = None;
        1 custom_object_type_id "customObjectTypeId" optional = None;
        2 domain "domain" optional = None;
        3 email "email" optional = None;
        4 event_template_id "eventTemplateId" required = Text::EMPTY;
        5 extra_data "extraData" optional = None;
        6 id "id" required = Text::EMPTY;
        7 object_id "objectId" optional = None;
        8 object_type "objectType" required = Text::EMPTY;
        9 timeline_i_frame "timelineIFrame" optional = None;
        10 timestamp "timestamp" optional = None;
        11 tokens "tokens" required = Map::EMPTY;
        12 utk "utk" optional = None;
    }
}
impl TimelineEventResponse {
    /// One with all that is required.
    pub fn new(
        event_template_id: impl Into<Text>,
        id: impl Into<Text>,
        object_type: impl Into<Text>,
        tokens: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            event_template_id: event_template_id.into(),
            id: id.into(),
            object_type: object_type.into(),
            tokens: tokens.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    TimelineEventTemplate "TimelineEventTemplate" {
        0 created_at "createdAt" optional = None;
        1 detail_template "detailTemplate" optional = None;
        2 header_template "headerTemplate" optional = None;
        3 id "id" required = Text::EMPTY;
        4 name "name" required = Text::EMPTY;
        5 object_type "objectType" required = Text::EMPTY;
        6 tokens "tokens" required = Vec::new();
        7 updated_at "updatedAt" optional = None;
    }
}
impl TimelineEventTemplate {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        name: impl Into<Text>,
        object_type: impl Into<Text>,
        tokens: impl IntoIterator<Item = impl Into<TimelineEventTemplateToken>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            object_type: object_type.into(),
            tokens: tokens.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    TimelineEventTemplateCreateRequest "TimelineEventTemplateCreateRequest" {
        0 detail_template "detailTemplate" optional = None;
        1 header_template "headerTemplate" optional = None;
        2 name "name" required = Text::EMPTY;
        3 object_type "objectType" required = Text::EMPTY;
        4 tokens "tokens" required = Vec::new();
    }
}
impl TimelineEventTemplateCreateRequest {
    /// One with all that is required.
    pub fn new(
        name: impl Into<Text>,
        object_type: impl Into<Text>,
        tokens: impl IntoIterator<Item = impl Into<TimelineEventTemplateToken>>,
    ) -> Self {
        Self {
            name: name.into(),
            object_type: object_type.into(),
            tokens: tokens.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `detailTemplate`.
    pub fn detail_template(mut self, detail_template: impl Into<Text>) -> Self {
        self.detail_template = Some(detail_template.into());
        self
    }
    /// Sets `headerTemplate`.
    pub fn header_template(mut self, header_template: impl Into<Text>) -> Self {
        self.header_template = Some(header_template.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    TimelineEventTemplateToken "TimelineEventTemplateToken" {
        0 created_at "createdAt" optional = None;
        1 label "label" required = Text::EMPTY;
        2 name "name" required = Text::EMPTY;
        3 object_property_name "objectPropertyName" optional = None;
        4 options "options" required = Vec::new();
        5 r#type "type" required = Shaped::blank();
        6 updated_at "updatedAt" optional = None;
    }
}
impl TimelineEventTemplateToken {
    /// One with all that is required.
    pub fn new(
        label: impl Into<Text>,
        name: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<TimelineEventTemplateTokenOption>>,
        r#type: impl Into<TimelineEventTemplateTokenType>,
    ) -> Self {
        Self {
            label: label.into(),
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
            r#type: r#type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `objectPropertyName`.
    pub fn object_property_name(
        mut self,
        object_property_name: impl Into<Text>,
    ) -> Self {
        self.object_property_name = Some(object_property_name.into());
        self
    }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    TimelineEventTemplateTokenOption "TimelineEventTemplateTokenOption" {
        0 label "label" required = Text::EMPTY;
        1 value "value" required = Text::EMPTY;
    }
}
impl TimelineEventTemplateTokenOption {
    /// One with all that is required.
    pub fn new(label: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    TimelineEventTemplateTokenType "TimelineEventTemplateTokenType" {
        0 Date "date";
        1 Enumeration "enumeration";
        2 Number "number";
        3 String "string";
    } 4
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
    rest: Rest,
}
crate::runtime::record! {
    TimelineEventTemplateTokenUpdateRequest "TimelineEventTemplateTokenUpdateRequest" {
        0 label "label" required = Text::EMPTY;
        1 object_property_name "objectPropertyName" optional = None;
        2 options "options" required = Vec::new();
    }
}
impl TimelineEventTemplateTokenUpdateRequest {
    /// One with all that is required.
    pub fn new(
        label: impl Into<Text>,
        options: impl IntoIterator<Item = impl Into<TimelineEventTemplateTokenOption>>,
    ) -> Self {
        Self {
            label: label.into(),
            options: options.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `objectPropertyName`.
    pub fn object_property_name(
        mut self,
        object_property_name: impl Into<Text>,
    ) -> Self {
        self.object_property_name = Some(object_property_name.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    TimelineEventTemplateUpdateRequest "TimelineEventTemplateUpdateRequest" {
        0 detail_template "detailTemplate" optional = None;
        1 header_template "headerTemplate" optional = None;
        2 id "id" required = Text::EMPTY;
        3 name "name" required = Text::EMPTY;
        4 tokens "tokens" required = Vec::new();
    }
}
impl TimelineEventTemplateUpdateRequest {
    /// One with all that is required.
    pub fn new(
        id: impl Into<Text>,
        name: impl Into<Text>,
        tokens: impl IntoIterator<Item = impl Into<TimelineEventTemplateToken>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            tokens: tokens.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `detailTemplate`.
    pub fn detail_template(mut self, detail_template: impl Into<Text>) -> Self {
        self.detail_template = Some(detail_template.into());
        self
    }
    /// Sets `headerTemplate`.
    pub fn header_template(mut self, header_template: impl Into<Text>) -> Self {
        self.header_template = Some(header_template.into());
        self
    }
}
