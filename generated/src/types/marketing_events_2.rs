// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `MarketingEventEmailSubscriber`: 4 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventEmailSubscriber {
    /// `contactProperties`: a map by name: text.
    pub contact_properties: Map<Text>,
    /// `email`: text.
    pub email: Text,
    /// `interactionDateTime`: a whole number.
    pub interaction_date_time: i64,
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventEmailSubscriber "MarketingEventEmailSubscriber" {
        0 contact_properties "contactProperties" required = Map::EMPTY;
        1 email "email" required = Text::EMPTY;
        2 interaction_date_time "interactionDateTime" required = 0;
        3 properties "properties" required = Map::EMPTY;
    }
}
impl MarketingEventEmailSubscriber {
    /// One with all that is required.
    pub fn new(
        contact_properties: impl Into<Map<Text>>,
        email: impl Into<Text>,
        interaction_date_time: impl Into<i64>,
        properties: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            contact_properties: contact_properties.into(),
            email: email.into(),
            interaction_date_time: interaction_date_time.into(),
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
}

/// `MarketingEventExternalUniqueIdentifier`: 3 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventExternalUniqueIdentifier {
    /// `appId`: a whole number.
    pub app_id: i64,
    /// `externalAccountId`: text.
    pub external_account_id: Text,
    /// `externalEventId`: text.
    pub external_event_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventExternalUniqueIdentifier "MarketingEventExternalUniqueIdentifier" {
        0 app_id "appId" required = 0;
        1 external_account_id "externalAccountId" required = Text::EMPTY;
        2 external_event_id "externalEventId" required = Text::EMPTY;
    }
}
impl MarketingEventExternalUniqueIdentifier {
    /// One with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        external_account_id: impl Into<Text>,
        external_event_id: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            external_account_id: external_account_id.into(),
            external_event_id: external_event_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `MarketingEventIdentifiersResponse`: 5 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventIdentifiersResponse {
    /// `appInfo`: a `AppInfo`; may be absent.
    pub app_info: Option<AppInfo>,
    /// `externalAccountId`: text; may be absent.
    pub external_account_id: Option<Text>,
    /// `externalEventId`: text.
    pub external_event_id: Text,
    /// `marketingEventName`: text.
    pub marketing_event_name: Text,
    /// `objectId`: text.
    pub object_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventIdentifiersResponse "MarketingEventIdentifiersResponse" {
        0 app_info "appInfo" optional = None;
        1 external_account_id "externalAccountId" optional = None;
        2 external_event_id "externalEventId" required = Text::EMPTY;
        3 marketing_event_name "marketingEventName" required = Text::EMPTY;
        4 object_id "objectId" required = Text::EMPTY;
    }
}
impl MarketingEventIdentifiersResponse {
    /// One with all that is required.
    pub fn new(
        external_event_id: impl Into<Text>,
        marketing_event_name: impl Into<Text>,
        object_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(),
            marketing_event_name: marketing_event_name.into(),
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `MarketingEventPublicDefaultResponse`: 14 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MarketingEventPublicDefaultResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `customProperties`: a list: a `PropertyValue`.
    pub custom_properties: Vec<PropertyValue>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`: true or false; may be absent.
    pub event_completed: Option<bool>,
    /// `eventDescription`: text; may be absent.
    pub event_description: Option<Text>,
    /// `eventName`: text.
    pub event_name: Text,
    /// `eventOrganizer`: text.
    pub event_organizer: Text,
    /// `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// `eventUrl`: text; may be absent.
    pub event_url: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `objectId`: text; may be absent.
    pub object_id: Option<Text>,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventPublicDefaultResponse "MarketingEventPublicDefaultResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 custom_properties "customProperties" required = Vec::new();
        2 end_date_time "endDateTime" optional = None;
        3 event_cancelled "eventCancelled" optional = None;
        4 event_completed "eventCompleted" optional = None;
        5 event_description "eventDescription" optional = None;
        6 event_name "eventName" required = Text::EMPTY;
        7 event_organizer "eventOrganizer" required = Text::EMPTY;
        8 event_type "eventType" optional = None;
        9 event_url "eventUrl" optional = None;
        10 id "id" required = Text::EMPTY;
        11 object_id "objectId" optional = None;
        12 start_date_time "startDateTime" optional = None;
        13 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl MarketingEventPublicDefaultResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>,
        event_name: impl Into<Text>,
        event_organizer: impl Into<Text>,
        id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(),
            event_organizer: event_organizer.into(),
            id: id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `MarketingEventPublicDefaultResponseV2`: 14 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventPublicDefaultResponseV2 {
    /// `appInfo`: a `AppInfo`; may be absent.
    pub app_info: Option<AppInfo>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `customProperties`: a list: a `CrmPropertyWrapper`.
    pub custom_properties: Vec<CrmPropertyWrapper>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`: true or false; may be absent.
    pub event_completed: Option<bool>,
    /// `eventDescription`: text; may be absent.
    pub event_description: Option<Text>,
    /// `eventName`: text.
    pub event_name: Text,
    /// `eventOrganizer`: text; may be absent.
    pub event_organizer: Option<Text>,
    /// `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// `eventUrl`: text; may be absent.
    pub event_url: Option<Text>,
    /// `objectId`: text.
    pub object_id: Text,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventPublicDefaultResponseV2 "MarketingEventPublicDefaultResponseV2" {
        0 app_info "appInfo" optional = None;
        1 created_at "createdAt" required = DateTime::UNSET;
        2 custom_properties "customProperties" required = Vec::new();
        3 end_date_time "endDateTime" optional = None;
        4 event_cancelled "eventCancelled" optional = None;
        5 event_completed "eventCompleted" optional = None;
        6 event_description "eventDescription" optional = None;
        7 event_name "eventName" required = Text::EMPTY;
        8 event_organizer "eventOrganizer" optional = None;
        9 event_type "eventType" optional = None;
        10 event_url "eventUrl" optional = None;
        11 object_id "objectId" required = Text::EMPTY;
        12 start_date_time "startDateTime" optional = None;
        13 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl MarketingEventPublicDefaultResponseV2 {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        custom_properties: impl IntoIterator<Item = impl Into<CrmPropertyWrapper>>,
        event_name: impl Into<Text>,
        object_id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(),
            object_id: object_id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `MarketingEventPublicObjectIdDeleteRequest`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventPublicObjectIdDeleteRequest {
    /// `objectId`: text.
    pub object_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventPublicObjectIdDeleteRequest "MarketingEventPublicObjectIdDeleteRequest" {
        0 object_id "objectId" required = Text::EMPTY;
    }
}
impl MarketingEventPublicObjectIdDeleteRequest {
    /// One with all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self {
        Self {
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { MarketingEventPublicObjectIdDeleteRequest }

/// `MarketingEventPublicReadResponse`: 19 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MarketingEventPublicReadResponse {
    /// `attendees`: a whole number.
    pub attendees: i64,
    /// `cancellations`: a whole number.
    pub cancellations: i64,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `customProperties`: a list: a `PropertyValue`.
    pub custom_properties: Vec<PropertyValue>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`: true or false; may be absent.
    pub event_completed: Option<bool>,
    /// `eventDescription`: text; may be absent.
    pub event_description: Option<Text>,
    /// `eventName`: text.
    pub event_name: Text,
    /// `eventOrganizer`: text.
    pub event_organizer: Text,
    /// `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// `eventUrl`: text; may be absent.
    pub event_url: Option<Text>,
    /// `externalEventId`: text.
    pub external_event_id: Text,
    /// `id`: text.
    pub id: Text,
    /// `noShows`: a whole number.
    pub no_shows: i64,
    /// `objectId`: text; may be absent.
    pub object_id: Option<Text>,
    /// `registrants`: a whole number.
    pub registrants: i64,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventPublicReadResponse "MarketingEventPublicReadResponse" {
        0 attendees "attendees" required = 0;
        1 cancellations "cancellations" required = 0;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 custom_properties "customProperties" required = Vec::new();
        4 end_date_time "endDateTime" optional = None;
        5 event_cancelled "eventCancelled" optional = None;
        6 event_completed "eventCompleted" optional = None;
        7 event_description "eventDescription" optional = None;
        8 event_name "eventName" required = Text::EMPTY;
        9 event_organizer "eventOrganizer" required = Text::EMPTY;
        10 event_type "eventType" optional = None;
        11 event_url "eventUrl" optional = None;
        12 external_event_id "externalEventId" required = Text::EMPTY;
        13 id "id" required = Text::EMPTY;
        14 no_shows "noShows" required = 0;
        15 object_id "objectId" optional = None;
        16 registrants "registrants" required = 0;
        17 start_date_time "startDateTime" optional = None;
        18 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl MarketingEventPublicReadResponse {
    /// One with all that is required.
    pub fn new(
        attendees: impl Into<i64>,
        cancellations: impl Into<i64>,
        created_at: impl Into<DateTime>,
        custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>,
        event_name: impl Into<Text>,
        event_organizer: impl Into<Text>,
        external_event_id: impl Into<Text>,
        id: impl Into<Text>,
        no_shows: impl Into<i64>,
        registrants: impl Into<i64>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            attendees: attendees.into(),
            cancellations: cancellations.into(),
            created_at: created_at.into(),
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(),
            event_organizer: event_organizer.into(),
            external_event_id: external_event_id.into(),
            id: id.into(),
            no_shows: no_shows.into(),
            registrants: registrants.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `MarketingEventPublicReadResponseV2`: 21 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventPublicReadResponseV2 {
    /// `appInfo`: a `AppInfo`; may be absent.
    pub app_info: Option<AppInfo>,
    /// `attendees`: a whole number; may be absent.
    pub attendees: Option<i64>,
    /// `cancellations`: a whole number; may be absent.
    pub cancellations: Option<i64>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `customProperties`: a list: a `CrmPropertyWrapper`.
    pub custom_properties: Vec<CrmPropertyWrapper>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`: true or false; may be absent.
    pub event_completed: Option<bool>,
    /// `eventDescription`: text; may be absent.
    pub event_description: Option<Text>,
    /// `eventName`: text.
    pub event_name: Text,
    /// `eventOrganizer`: text; may be absent.
    pub event_organizer: Option<Text>,
    /// `eventStatus`: text; may be absent.
    pub event_status: Option<Text>,
    /// `eventStatusV2`: text; may be absent.
    pub event_status_v2: Option<Text>,
    /// `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// `eventUrl`: text; may be absent.
    pub event_url: Option<Text>,
    /// `externalEventId`: text; may be absent.
    pub external_event_id: Option<Text>,
    /// `noShows`: a whole number; may be absent.
    pub no_shows: Option<i64>,
    /// `objectId`: text.
    pub object_id: Text,
    /// `registrants`: a whole number; may be absent.
    pub registrants: Option<i64>,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventPublicReadResponseV2 "MarketingEventPublicReadResponseV2" {
        0 app_info "appInfo" optional = None;
        1 attendees "attendees" optional = None;
        2 cancellations "cancellations" optional = None;
        3 created_at "createdAt" required = DateTime::UNSET;
        4 custom_properties "customProperties" required = Vec::new();
        5 end_date_time "endDateTime" optional = None;
        6 event_cancelled "eventCancelled" optional = None;
        7 event_completed "eventCompleted" optional = None;
        8 event_description "eventDescription" optional = None;
        9 event_name "eventName" required = Text::EMPTY;
        10 event_organizer "eventOrganizer" optional = None;
        11 event_status "eventStatus" optional = None;
        12 event_status_v2 "eventStatusV2" optional = None;
        13 event_type "eventType" optional = None;
        14 event_url "eventUrl" optional = None;
        15 external_event_id "externalEventId" optional = None;
        16 no_shows "noShows" optional = None;
        17 object_id "objectId" required = Text::EMPTY;
        18 registrants "registrants" optional = None;
        19 start_date_time "startDateTime" optional = None;
        20 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl MarketingEventPublicReadResponseV2 {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        custom_properties: impl IntoIterator<Item = impl Into<CrmPropertyWrapper>>,
        event_name: impl Into<Text>,
        object_id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(),
            object_id: object_id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `MarketingEventPublicUpdateRequestFullV2`: 10 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MarketingEventPublicUpdateRequestFullV2 {
    /// `customProperties`: a list: a `PropertyValue`.
    pub custom_properties: Vec<PropertyValue>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventDescription`: text; may be absent.
    pub event_description: Option<Text>,
    /// `eventName`: text; may be absent.
    pub event_name: Option<Text>,
    /// `eventOrganizer`: text; may be absent.
    pub event_organizer: Option<Text>,
    /// `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// `eventUrl`: text; may be absent.
    pub event_url: Option<Text>,
    /// `objectId`: text.
    pub object_id: Text,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventPublicUpdateRequestFullV2 "MarketingEventPublicUpdateRequestFullV2" {
        0 custom_properties "customProperties" required = Vec::new();
        1 end_date_time "endDateTime" optional = None;
        2 event_cancelled "eventCancelled" optional = None;
        3 event_description "eventDescription" optional = None;
        4 event_name "eventName" optional = None;
        5 event_organizer "eventOrganizer" optional = None;
        6 event_type "eventType" optional = None;
        7 event_url "eventUrl" optional = None;
        8 object_id "objectId" required = Text::EMPTY;
        9 start_date_time "startDateTime" optional = None;
    }
}
impl MarketingEventPublicUpdateRequestFullV2 {
    /// One with all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>,
        object_id: impl Into<Text>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into());
        self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }
    /// Sets `eventName`.
    pub fn event_name(mut self, event_name: impl Into<Text>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into());
        self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into());
        self
    }
}

/// `MarketingEventPublicUpdateRequestV2`: 9 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MarketingEventPublicUpdateRequestV2 {
    /// `customProperties`: a list: a `PropertyValue`.
    pub custom_properties: Vec<PropertyValue>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventDescription`: text; may be absent.
    pub event_description: Option<Text>,
    /// `eventName`: text; may be absent.
    pub event_name: Option<Text>,
    /// `eventOrganizer`: text; may be absent.
    pub event_organizer: Option<Text>,
    /// `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// `eventUrl`: text; may be absent.
    pub event_url: Option<Text>,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventPublicUpdateRequestV2 "MarketingEventPublicUpdateRequestV2" {
        0 custom_properties "customProperties" required = Vec::new();
        1 end_date_time "endDateTime" optional = None;
        2 event_cancelled "eventCancelled" optional = None;
        3 event_description "eventDescription" optional = None;
        4 event_name "eventName" optional = None;
        5 event_organizer "eventOrganizer" optional = None;
        6 event_type "eventType" optional = None;
        7 event_url "eventUrl" optional = None;
        8 start_date_time "startDateTime" optional = None;
    }
}
impl MarketingEventPublicUpdateRequestV2 {
    /// One with all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into());
        self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }
    /// Sets `eventName`.
    pub fn event_name(mut self, event_name: impl Into<Text>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into());
        self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into());
        self
    }
}
impl<T: Into<PropertyValue>> From<Vec<T>> for MarketingEventPublicUpdateRequestV2 {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PropertyValue>, const N: usize> From<[T; N]>
for MarketingEventPublicUpdateRequestV2 {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `MarketingEventSubscriber`: 3 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventSubscriber {
    /// `interactionDateTime`: a whole number.
    pub interaction_date_time: i64,
    /// `properties`: a map by name: text.
    pub properties: Map<Text>,
    /// `vid`: a whole number.
    pub vid: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventSubscriber "MarketingEventSubscriber" {
        0 interaction_date_time "interactionDateTime" required = 0;
        1 properties "properties" required = Map::EMPTY;
        2 vid "vid" required = 0;
    }
}
impl MarketingEventSubscriber {
    /// One with all that is required.
    pub fn new(
        interaction_date_time: impl Into<i64>,
        properties: impl Into<Map<Text>>,
        vid: impl Into<i64>,
    ) -> Self {
        Self {
            interaction_date_time: interaction_date_time.into(),
            properties: properties.into(),
            vid: vid.into(),
            ..Shaped::blank()
        }
    }
}

/// `MarketingEventUpdateRequestParams`: 10 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MarketingEventUpdateRequestParams {
    /// `customProperties`: a list: a `PropertyValue`.
    pub custom_properties: Vec<PropertyValue>,
    /// `endDateTime`: a point in time; may be absent.
    pub end_date_time: Option<DateTime>,
    /// `eventCancelled`: true or false; may be absent.
    pub event_cancelled: Option<bool>,
    /// `eventCompleted`: true or false; may be absent.
    pub event_completed: Option<bool>,
    /// `eventDescription`: text; may be absent.
    pub event_description: Option<Text>,
    /// `eventName`: text; may be absent.
    pub event_name: Option<Text>,
    /// `eventOrganizer`: text; may be absent.
    pub event_organizer: Option<Text>,
    /// `eventType`: text; may be absent.
    pub event_type: Option<Text>,
    /// `eventUrl`: text; may be absent.
    pub event_url: Option<Text>,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarketingEventUpdateRequestParams "MarketingEventUpdateRequestParams" {
        0 custom_properties "customProperties" required = Vec::new();
        1 end_date_time "endDateTime" optional = None;
        2 event_cancelled "eventCancelled" optional = None;
        3 event_completed "eventCompleted" optional = None;
        4 event_description "eventDescription" optional = None;
        5 event_name "eventName" optional = None;
        6 event_organizer "eventOrganizer" optional = None;
        7 event_type "eventType" optional = None;
        8 event_url "eventUrl" optional = None;
        9 start_date_time "startDateTime" optional = None;
    }
}
impl MarketingEventUpdateRequestParams {
    /// One with all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into());
        self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled);
        self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed);
        self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into());
        self
    }
    /// Sets `eventName`.
    pub fn event_name(mut self, event_name: impl Into<Text>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into());
        self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self {
        self.event_url = Some(event_url.into());
        self
    }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into());
        self
    }
}
impl<T: Into<PropertyValue>> From<Vec<T>> for MarketingEventUpdateRequestParams {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PropertyValue>, const N: usize> From<[T; N]>
for MarketingEventUpdateRequestParams {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `ParticipationAssociations`: 2 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ParticipationAssociations {
    /// `contact`: a `ContactAssociation`.
    pub contact: ContactAssociation,
    /// `marketingEvent`: a `MarketingEventAssociation`.
    pub marketing_event: MarketingEventAssociation,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ParticipationAssociations "ParticipationAssociations" {
        0 contact "contact" required = Shaped::blank();
        1 marketing_event "marketingEvent" required = Shaped::blank();
    }
}
impl ParticipationAssociations {
    /// One with all that is required.
    pub fn new(
        contact: impl Into<ContactAssociation>,
        marketing_event: impl Into<MarketingEventAssociation>,
    ) -> Self {
        Self {
            contact: contact.into(),
            marketing_event: marketing_event.into(),
            ..Shaped::blank()
        }
    }
}

/// `ParticipationBreakdown`: 4 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ParticipationBreakdown {
    /// `associations`: a `ParticipationAssociations`.
    pub associations: ParticipationAssociations,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `properties`: a `ParticipationProperties`.
    pub properties: ParticipationProperties,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ParticipationBreakdown "ParticipationBreakdown" {
        0 associations "associations" required = Shaped::blank();
        1 created_at "createdAt" required = DateTime::UNSET;
        2 id "id" required = Text::EMPTY;
        3 properties "properties" required = Shaped::blank();
    }
}
impl ParticipationBreakdown {
    /// One with all that is required.
    pub fn new(
        associations: impl Into<ParticipationAssociations>,
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        properties: impl Into<ParticipationProperties>,
    ) -> Self {
        Self {
            associations: associations.into(),
            created_at: created_at.into(),
            id: id.into(),
            properties: properties.into(),
            ..Shaped::blank()
        }
    }
}

/// `ParticipationProperties`: 4 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ParticipationProperties {
    /// `attendanceDurationSeconds`: a whole number; may be absent.
    pub attendance_duration_seconds: Option<i64>,
    /// `attendancePercentage`: text; may be absent.
    pub attendance_percentage: Option<Text>,
    /// `attendanceState`: a `ParticipationPropertiesAttendanceState`.
    pub attendance_state: ParticipationPropertiesAttendanceState,
    /// `occurredAt`: a whole number.
    pub occurred_at: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ParticipationProperties "ParticipationProperties" {
        0 attendance_duration_seconds "attendanceDurationSeconds" optional = None;
        1 attendance_percentage "attendancePercentage" optional = None;
        2 attendance_state "attendanceState" required = Shaped::blank();
        3 occurred_at "occurredAt" required = 0;
    }
}
impl ParticipationProperties {
    /// One with all that is required.
    pub fn new(
        attendance_state: impl Into<ParticipationPropertiesAttendanceState>,
        occurred_at: impl Into<i64>,
    ) -> Self {
        Self {
            attendance_state: attendance_state.into(),
            occurred_at: occurred_at.into(),
            ..Shaped::blank()
        }
    }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum ParticipationPropertiesAttendanceState {
    /// `ATTENDED`
    Attended,
    /// `CANCELLED`
    Cancelled,
    /// `EMPTY`
    Empty,
    /// `NO_SHOW`
    NoShow,
    /// `REGISTERED`
    Registered,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ParticipationPropertiesAttendanceState "ParticipationPropertiesAttendanceState" {
        0 Attended "ATTENDED";
        1 Cancelled "CANCELLED";
        2 Empty "EMPTY";
        3 NoShow "NO_SHOW";
        4 Registered "REGISTERED";
    } 5
}

/// `PublicList`: 13 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PublicList {
    /// `createdAt`: a point in time; may be absent.
    pub created_at: Option<DateTime>,
    /// `createdById`: text; may be absent.
    pub created_by_id: Option<Text>,
    /// `deletedAt`: a point in time; may be absent.
    pub deleted_at: Option<DateTime>,
    /// `filtersUpdatedAt`: a point in time; may be absent.
    pub filters_updated_at: Option<DateTime>,
    /// `listId`: text.
    pub list_id: Text,
    /// `listVersion`: a whole number.
    pub list_version: i64,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `processingStatus`: text.
    pub processing_status: Text,
    /// `processingType`: text.
    pub processing_type: Text,
    /// `size`: a whole number; may be absent.
    pub size: Option<i64>,
    /// `updatedAt`: a point in time; may be absent.
    pub updated_at: Option<DateTime>,
    /// `updatedById`: text; may be absent.
    pub updated_by_id: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicList "PublicList" {
        0 created_at "createdAt" optional = None;
        1 created_by_id "createdById" optional = None;
        2 deleted_at "deletedAt" optional = None;
        3 filters_updated_at "filtersUpdatedAt" optional = None;
        4 list_id "listId" required = Text::EMPTY;
        5 list_version "listVersion" required = 0;
        6 name "name" required = Text::EMPTY;
        7 object_type_id "objectTypeId" required = Text::EMPTY;
        8 processing_status "processingStatus" required = Text::EMPTY;
        9 processing_type "processingType" required = Text::EMPTY;
        10 size "size" optional = None;
        11 updated_at "updatedAt" optional = None;
        12 updated_by_id "updatedById" optional = None;
    }
}
impl PublicList {
    /// One with all that is required.
    pub fn new(
        list_id: impl Into<Text>,
        list_version: impl Into<i64>,
        name: impl Into<Text>,
        object_type_id: impl Into<Text>,
        processing_status: impl Into<Text>,
        processing_type: impl Into<Text>,
    ) -> Self {
        Self {
            list_id: list_id.into(),
            list_version: list_version.into(),
            name: name.into(),
            object_type_id: object_type_id.into(),
            processing_status: processing_status.into(),
            processing_type: processing_type.into(),
            ..Shaped::blank()
        }
    }
}

/// `SearchPublicResponseWrapper`: 4 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SearchPublicResponseWrapper {
    /// `appId`: a whole number.
    pub app_id: i64,
    /// `externalAccountId`: text.
    pub external_account_id: Text,
    /// `externalEventId`: text.
    pub external_event_id: Text,
    /// `objectId`: text.
    pub object_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SearchPublicResponseWrapper "SearchPublicResponseWrapper" {
        0 app_id "appId" required = 0;
        1 external_account_id "externalAccountId" required = Text::EMPTY;
        2 external_event_id "externalEventId" required = Text::EMPTY;
        3 object_id "objectId" required = Text::EMPTY;
    }
}
impl SearchPublicResponseWrapper {
    /// One with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        external_account_id: impl Into<Text>,
        external_event_id: impl Into<Text>,
        object_id: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            external_account_id: external_account_id.into(),
            external_event_id: external_event_id.into(),
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `SubscriberEmailResponse`: 2 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SubscriberEmailResponse {
    /// `email`: text.
    pub email: Text,
    /// `vid`: a whole number.
    pub vid: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SubscriberEmailResponse "SubscriberEmailResponse" {
        0 email "email" required = Text::EMPTY;
        1 vid "vid" required = 0;
    }
}
impl SubscriberEmailResponse {
    /// One with all that is required.
    pub fn new(email: impl Into<Text>, vid: impl Into<i64>) -> Self {
        Self {
            email: email.into(),
            vid: vid.into(),
            ..Shaped::blank()
        }
    }
}

/// `SubscriberVidResponse`: one member.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SubscriberVidResponse {
    /// `vid`: a whole number.
    pub vid: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SubscriberVidResponse "SubscriberVidResponse" {
        0 vid "vid" required = 0;
    }
}
impl SubscriberVidResponse {
    /// One with all that is required.
    pub fn new(vid: impl Into<i64>) -> Self {
        Self {
            vid: vid.into(),
            ..Shaped::blank()
        }
    }
}
