// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AppInfo, ContactAssociation, CrmPropertyWrapper, ImportsPropertyValue, PropertyValue,
};

/// `MarketingEventUpdateRequestParams`: 10 members.
///
/// Published by `marketing/events`, in 2026-03, v3.
#[doc(alias = "MarketingEventUpdateRequestParams")]
#[non_exhaustive]
pub struct EventsMarketingEventUpdateRequestParams {
    /// `customProperties`: a list: `ImportsPropertyValue`.
    pub custom_properties: Vec<ImportsPropertyValue>,
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
impl Shaped for EventsMarketingEventUpdateRequestParams {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventUpdateRequestParams", kind: Kind::Record(&[
            Member { name: "customProperties", required: true }, Member { name: "endDateTime", required: false },
            Member { name: "eventCancelled", required: false }, Member { name: "eventCompleted", required: false },
            Member { name: "eventDescription", required: false }, Member { name: "eventName", required: false },
            Member { name: "eventOrganizer", required: false }, Member { name: "eventType", required: false },
            Member { name: "eventUrl", required: false }, Member { name: "startDateTime", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: Vec::new(), end_date_time: None, event_cancelled: None, event_completed: None,
            event_description: None, event_name: None, event_organizer: None, event_type: None, event_url: None,
            start_date_time: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.end_date_time, 2 => &self.event_cancelled,
            3 => &self.event_completed, 4 => &self.event_description, 5 => &self.event_name,
            6 => &self.event_organizer, 7 => &self.event_type, 8 => &self.event_url, 9 => &self.start_date_time,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.end_date_time, 2 => &mut self.event_cancelled,
            3 => &mut self.event_completed, 4 => &mut self.event_description, 5 => &mut self.event_name,
            6 => &mut self.event_organizer, 7 => &mut self.event_type, 8 => &mut self.event_url,
            9 => &mut self.start_date_time, _ => &mut self.rest,
        }
    }
}
impl EventsMarketingEventUpdateRequestParams {
    /// With all that is required.
    pub fn new(custom_properties: impl IntoIterator<Item = impl Into<ImportsPropertyValue>>) -> Self {
        Self { custom_properties: custom_properties.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventName`.
    pub fn event_name(mut self, event_name: impl Into<Text>) -> Self { self.event_name = Some(event_name.into()); self }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}
impl<T: Into<ImportsPropertyValue>> From<Vec<T>> for EventsMarketingEventUpdateRequestParams {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ImportsPropertyValue>, const N: usize> From<[T; N]> for EventsMarketingEventUpdateRequestParams {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `MarketingEventAssociation`: 4 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventAssociation {
    /// `externalAccountId`: text; may be absent.
    pub external_account_id: Option<Text>,
    /// `externalEventId`: text; may be absent.
    pub external_event_id: Option<Text>,
    /// `marketingEventId`: text.
    pub marketing_event_id: Text,
    /// `name`: text.
    pub name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MarketingEventAssociation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventAssociation", kind: Kind::Record(&[
            Member { name: "externalAccountId", required: false },
            Member { name: "externalEventId", required: false }, Member { name: "marketingEventId", required: true },
            Member { name: "name", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            external_account_id: None, external_event_id: None, marketing_event_id: Text::EMPTY, name: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.external_account_id, 1 => &self.external_event_id, 2 => &self.marketing_event_id,
            3 => &self.name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.external_account_id, 1 => &mut self.external_event_id, 2 => &mut self.marketing_event_id,
            3 => &mut self.name, _ => &mut self.rest,
        }
    }
}
impl MarketingEventAssociation {
    /// With all that is required.
    pub fn new(marketing_event_id: impl Into<Text>, name: impl Into<Text>) -> Self {
        Self { marketing_event_id: marketing_event_id.into(), name: name.into(), ..Shaped::blank() }
    }
    /// Sets `externalAccountId`.
    pub fn external_account_id(mut self, external_account_id: impl Into<Text>) -> Self {
        self.external_account_id = Some(external_account_id.into()); self
    }
    /// Sets `externalEventId`.
    pub fn external_event_id(mut self, external_event_id: impl Into<Text>) -> Self {
        self.external_event_id = Some(external_event_id.into()); self
    }
}

/// `MarketingEventCompleteRequestParams`: 2 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventCompleteRequestParams {
    /// `endDateTime`: a point in time.
    pub end_date_time: DateTime,
    /// `startDateTime`: a point in time.
    pub start_date_time: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MarketingEventCompleteRequestParams {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventCompleteRequestParams", kind: Kind::Record(&[
            Member { name: "endDateTime", required: true }, Member { name: "startDateTime", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { end_date_time: DateTime::UNSET, start_date_time: DateTime::UNSET, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.end_date_time, 1 => &self.start_date_time, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.end_date_time, 1 => &mut self.start_date_time, _ => &mut self.rest }
    }
}
impl MarketingEventCompleteRequestParams {
    /// With all that is required.
    pub fn new(end_date_time: impl Into<DateTime>, start_date_time: impl Into<DateTime>) -> Self {
        Self { end_date_time: end_date_time.into(), start_date_time: start_date_time.into(), rest: Rest::EMPTY }
    }
}

/// `MarketingEventCreateRequestParams`: 12 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MarketingEventCreateRequestParams {
    /// `customProperties`: a list: `PropertyValue`.
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
    /// `externalAccountId`: text.
    pub external_account_id: Text,
    /// `externalEventId`: text.
    pub external_event_id: Text,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MarketingEventCreateRequestParams {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventCreateRequestParams", kind: Kind::Record(&[
            Member { name: "customProperties", required: true }, Member { name: "endDateTime", required: false },
            Member { name: "eventCancelled", required: false }, Member { name: "eventCompleted", required: false },
            Member { name: "eventDescription", required: false }, Member { name: "eventName", required: true },
            Member { name: "eventOrganizer", required: true }, Member { name: "eventType", required: false },
            Member { name: "eventUrl", required: false }, Member { name: "externalAccountId", required: true },
            Member { name: "externalEventId", required: true }, Member { name: "startDateTime", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: Vec::new(), end_date_time: None, event_cancelled: None, event_completed: None,
            event_description: None, event_name: Text::EMPTY, event_organizer: Text::EMPTY, event_type: None,
            event_url: None, external_account_id: Text::EMPTY, external_event_id: Text::EMPTY, start_date_time: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.end_date_time, 2 => &self.event_cancelled,
            3 => &self.event_completed, 4 => &self.event_description, 5 => &self.event_name,
            6 => &self.event_organizer, 7 => &self.event_type, 8 => &self.event_url, 9 => &self.external_account_id,
            10 => &self.external_event_id, 11 => &self.start_date_time, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.end_date_time, 2 => &mut self.event_cancelled,
            3 => &mut self.event_completed, 4 => &mut self.event_description, 5 => &mut self.event_name,
            6 => &mut self.event_organizer, 7 => &mut self.event_type, 8 => &mut self.event_url,
            9 => &mut self.external_account_id, 10 => &mut self.external_event_id, 11 => &mut self.start_date_time,
            _ => &mut self.rest,
        }
    }
}
impl MarketingEventCreateRequestParams {
    /// With all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>, event_name: impl Into<Text>,
        event_organizer: impl Into<Text>, external_account_id: impl Into<Text>, external_event_id: impl Into<Text>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(), event_organizer: event_organizer.into(),
            external_account_id: external_account_id.into(), external_event_id: external_event_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}

/// `MarketingEventDefaultResponse`: 11 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MarketingEventDefaultResponse {
    /// `customProperties`: a list: `PropertyValue`.
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
    /// `objectId`: text; may be absent.
    pub object_id: Option<Text>,
    /// `startDateTime`: a point in time; may be absent.
    pub start_date_time: Option<DateTime>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MarketingEventDefaultResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventDefaultResponse", kind: Kind::Record(&[
            Member { name: "customProperties", required: true }, Member { name: "endDateTime", required: false },
            Member { name: "eventCancelled", required: false }, Member { name: "eventCompleted", required: false },
            Member { name: "eventDescription", required: false }, Member { name: "eventName", required: true },
            Member { name: "eventOrganizer", required: true }, Member { name: "eventType", required: false },
            Member { name: "eventUrl", required: false }, Member { name: "objectId", required: false },
            Member { name: "startDateTime", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: Vec::new(), end_date_time: None, event_cancelled: None, event_completed: None,
            event_description: None, event_name: Text::EMPTY, event_organizer: Text::EMPTY, event_type: None,
            event_url: None, object_id: None, start_date_time: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.end_date_time, 2 => &self.event_cancelled,
            3 => &self.event_completed, 4 => &self.event_description, 5 => &self.event_name,
            6 => &self.event_organizer, 7 => &self.event_type, 8 => &self.event_url, 9 => &self.object_id,
            10 => &self.start_date_time, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.end_date_time, 2 => &mut self.event_cancelled,
            3 => &mut self.event_completed, 4 => &mut self.event_description, 5 => &mut self.event_name,
            6 => &mut self.event_organizer, 7 => &mut self.event_type, 8 => &mut self.event_url,
            9 => &mut self.object_id, 10 => &mut self.start_date_time, _ => &mut self.rest,
        }
    }
}
impl MarketingEventDefaultResponse {
    /// With all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>, event_name: impl Into<Text>,
        event_organizer: impl Into<Text>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(), event_organizer: event_organizer.into(), ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self { self.object_id = Some(object_id.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}

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
impl Shaped for MarketingEventEmailSubscriber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventEmailSubscriber", kind: Kind::Record(&[
            Member { name: "contactProperties", required: true }, Member { name: "email", required: true },
            Member { name: "interactionDateTime", required: true }, Member { name: "properties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            contact_properties: Map::EMPTY, email: Text::EMPTY, interaction_date_time: 0, properties: Map::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contact_properties, 1 => &self.email, 2 => &self.interaction_date_time, 3 => &self.properties,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_properties, 1 => &mut self.email, 2 => &mut self.interaction_date_time,
            3 => &mut self.properties, _ => &mut self.rest,
        }
    }
}
impl MarketingEventEmailSubscriber {
    /// With all that is required.
    pub fn new(
        contact_properties: impl Into<Map<Text>>, email: impl Into<Text>, interaction_date_time: impl Into<i64>,
        properties: impl Into<Map<Text>>,
    ) -> Self {
        Self {
            contact_properties: contact_properties.into(), email: email.into(),
            interaction_date_time: interaction_date_time.into(), properties: properties.into(), rest: Rest::EMPTY,
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
impl Shaped for MarketingEventExternalUniqueIdentifier {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventExternalUniqueIdentifier", kind: Kind::Record(&[
            Member { name: "appId", required: true }, Member { name: "externalAccountId", required: true },
            Member { name: "externalEventId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { app_id: 0, external_account_id: Text::EMPTY, external_event_id: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.external_account_id, 2 => &self.external_event_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.external_account_id, 2 => &mut self.external_event_id,
            _ => &mut self.rest,
        }
    }
}
impl MarketingEventExternalUniqueIdentifier {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>, external_account_id: impl Into<Text>, external_event_id: impl Into<Text>) -> Self {
        Self {
            app_id: app_id.into(), external_account_id: external_account_id.into(),
            external_event_id: external_event_id.into(), rest: Rest::EMPTY,
        }
    }
}

/// `MarketingEventIdentifiersResponse`: 5 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventIdentifiersResponse {
    /// `appInfo`: `AppInfo`; may be absent.
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
impl Shaped for MarketingEventIdentifiersResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventIdentifiersResponse", kind: Kind::Record(&[
            Member { name: "appInfo", required: false }, Member { name: "externalAccountId", required: false },
            Member { name: "externalEventId", required: true },
            Member { name: "marketingEventName", required: true }, Member { name: "objectId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            app_info: None, external_account_id: None, external_event_id: Text::EMPTY,
            marketing_event_name: Text::EMPTY, object_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_info, 1 => &self.external_account_id, 2 => &self.external_event_id,
            3 => &self.marketing_event_name, 4 => &self.object_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_info, 1 => &mut self.external_account_id, 2 => &mut self.external_event_id,
            3 => &mut self.marketing_event_name, 4 => &mut self.object_id, _ => &mut self.rest,
        }
    }
}
impl MarketingEventIdentifiersResponse {
    /// With all that is required.
    pub fn new(
        external_event_id: impl Into<Text>, marketing_event_name: impl Into<Text>, object_id: impl Into<Text>,
    ) -> Self {
        Self {
            external_event_id: external_event_id.into(), marketing_event_name: marketing_event_name.into(),
            object_id: object_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `appInfo`.
    pub fn app_info(mut self, app_info: impl Into<AppInfo>) -> Self { self.app_info = Some(app_info.into()); self }
    /// Sets `externalAccountId`.
    pub fn external_account_id(mut self, external_account_id: impl Into<Text>) -> Self {
        self.external_account_id = Some(external_account_id.into()); self
    }
}

/// `MarketingEventPublicDefaultResponse`: 14 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MarketingEventPublicDefaultResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `customProperties`: a list: `PropertyValue`.
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
impl Shaped for MarketingEventPublicDefaultResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventPublicDefaultResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "customProperties", required: true },
            Member { name: "endDateTime", required: false }, Member { name: "eventCancelled", required: false },
            Member { name: "eventCompleted", required: false }, Member { name: "eventDescription", required: false },
            Member { name: "eventName", required: true }, Member { name: "eventOrganizer", required: true },
            Member { name: "eventType", required: false }, Member { name: "eventUrl", required: false },
            Member { name: "id", required: true }, Member { name: "objectId", required: false },
            Member { name: "startDateTime", required: false }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, custom_properties: Vec::new(), end_date_time: None, event_cancelled: None,
            event_completed: None, event_description: None, event_name: Text::EMPTY, event_organizer: Text::EMPTY,
            event_type: None, event_url: None, id: Text::EMPTY, object_id: None, start_date_time: None,
            updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.custom_properties, 2 => &self.end_date_time,
            3 => &self.event_cancelled, 4 => &self.event_completed, 5 => &self.event_description,
            6 => &self.event_name, 7 => &self.event_organizer, 8 => &self.event_type, 9 => &self.event_url,
            10 => &self.id, 11 => &self.object_id, 12 => &self.start_date_time, 13 => &self.updated_at,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.custom_properties, 2 => &mut self.end_date_time,
            3 => &mut self.event_cancelled, 4 => &mut self.event_completed, 5 => &mut self.event_description,
            6 => &mut self.event_name, 7 => &mut self.event_organizer, 8 => &mut self.event_type,
            9 => &mut self.event_url, 10 => &mut self.id, 11 => &mut self.object_id, 12 => &mut self.start_date_time,
            13 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl MarketingEventPublicDefaultResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>,
        event_name: impl Into<Text>, event_organizer: impl Into<Text>, id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(), event_organizer: event_organizer.into(), id: id.into(),
            updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self { self.object_id = Some(object_id.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}

/// `MarketingEventPublicDefaultResponseV2`: 14 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventPublicDefaultResponseV2 {
    /// `appInfo`: `AppInfo`; may be absent.
    pub app_info: Option<AppInfo>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `customProperties`: a list: `CrmPropertyWrapper`.
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
impl Shaped for MarketingEventPublicDefaultResponseV2 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventPublicDefaultResponseV2", kind: Kind::Record(&[
            Member { name: "appInfo", required: false }, Member { name: "createdAt", required: true },
            Member { name: "customProperties", required: true }, Member { name: "endDateTime", required: false },
            Member { name: "eventCancelled", required: false }, Member { name: "eventCompleted", required: false },
            Member { name: "eventDescription", required: false }, Member { name: "eventName", required: true },
            Member { name: "eventOrganizer", required: false }, Member { name: "eventType", required: false },
            Member { name: "eventUrl", required: false }, Member { name: "objectId", required: true },
            Member { name: "startDateTime", required: false }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            app_info: None, created_at: DateTime::UNSET, custom_properties: Vec::new(), end_date_time: None,
            event_cancelled: None, event_completed: None, event_description: None, event_name: Text::EMPTY,
            event_organizer: None, event_type: None, event_url: None, object_id: Text::EMPTY, start_date_time: None,
            updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_info, 1 => &self.created_at, 2 => &self.custom_properties, 3 => &self.end_date_time,
            4 => &self.event_cancelled, 5 => &self.event_completed, 6 => &self.event_description,
            7 => &self.event_name, 8 => &self.event_organizer, 9 => &self.event_type, 10 => &self.event_url,
            11 => &self.object_id, 12 => &self.start_date_time, 13 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_info, 1 => &mut self.created_at, 2 => &mut self.custom_properties,
            3 => &mut self.end_date_time, 4 => &mut self.event_cancelled, 5 => &mut self.event_completed,
            6 => &mut self.event_description, 7 => &mut self.event_name, 8 => &mut self.event_organizer,
            9 => &mut self.event_type, 10 => &mut self.event_url, 11 => &mut self.object_id,
            12 => &mut self.start_date_time, 13 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl MarketingEventPublicDefaultResponseV2 {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, custom_properties: impl IntoIterator<Item = impl Into<CrmPropertyWrapper>>,
        event_name: impl Into<Text>, object_id: impl Into<Text>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(), object_id: object_id.into(), updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `appInfo`.
    pub fn app_info(mut self, app_info: impl Into<AppInfo>) -> Self { self.app_info = Some(app_info.into()); self }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
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
impl Shaped for MarketingEventPublicObjectIdDeleteRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventPublicObjectIdDeleteRequest", kind: Kind::Record(&[
            Member { name: "objectId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { object_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_id, _ => &mut self.rest }
    }
}
impl MarketingEventPublicObjectIdDeleteRequest {
    /// With all that is required.
    pub fn new(object_id: impl Into<Text>) -> Self { Self { object_id: object_id.into(), rest: Rest::EMPTY } }
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
    /// `customProperties`: a list: `PropertyValue`.
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
impl Shaped for MarketingEventPublicReadResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventPublicReadResponse", kind: Kind::Record(&[
            Member { name: "attendees", required: true }, Member { name: "cancellations", required: true },
            Member { name: "createdAt", required: true }, Member { name: "customProperties", required: true },
            Member { name: "endDateTime", required: false }, Member { name: "eventCancelled", required: false },
            Member { name: "eventCompleted", required: false }, Member { name: "eventDescription", required: false },
            Member { name: "eventName", required: true }, Member { name: "eventOrganizer", required: true },
            Member { name: "eventType", required: false }, Member { name: "eventUrl", required: false },
            Member { name: "externalEventId", required: true }, Member { name: "id", required: true },
            Member { name: "noShows", required: true }, Member { name: "objectId", required: false },
            Member { name: "registrants", required: true }, Member { name: "startDateTime", required: false },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            attendees: 0, cancellations: 0, created_at: DateTime::UNSET, custom_properties: Vec::new(),
            end_date_time: None, event_cancelled: None, event_completed: None, event_description: None,
            event_name: Text::EMPTY, event_organizer: Text::EMPTY, event_type: None, event_url: None,
            external_event_id: Text::EMPTY, id: Text::EMPTY, no_shows: 0, object_id: None, registrants: 0,
            start_date_time: None, updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attendees, 1 => &self.cancellations, 2 => &self.created_at, 3 => &self.custom_properties,
            4 => &self.end_date_time, 5 => &self.event_cancelled, 6 => &self.event_completed,
            7 => &self.event_description, 8 => &self.event_name, 9 => &self.event_organizer, 10 => &self.event_type,
            11 => &self.event_url, 12 => &self.external_event_id, 13 => &self.id, 14 => &self.no_shows,
            15 => &self.object_id, 16 => &self.registrants, 17 => &self.start_date_time, 18 => &self.updated_at,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attendees, 1 => &mut self.cancellations, 2 => &mut self.created_at,
            3 => &mut self.custom_properties, 4 => &mut self.end_date_time, 5 => &mut self.event_cancelled,
            6 => &mut self.event_completed, 7 => &mut self.event_description, 8 => &mut self.event_name,
            9 => &mut self.event_organizer, 10 => &mut self.event_type, 11 => &mut self.event_url,
            12 => &mut self.external_event_id, 13 => &mut self.id, 14 => &mut self.no_shows,
            15 => &mut self.object_id, 16 => &mut self.registrants, 17 => &mut self.start_date_time,
            18 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl MarketingEventPublicReadResponse {
    /// With all that is required.
    pub fn new(
        attendees: impl Into<i64>, cancellations: impl Into<i64>, created_at: impl Into<DateTime>,
        custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>, event_name: impl Into<Text>,
        event_organizer: impl Into<Text>, external_event_id: impl Into<Text>, id: impl Into<Text>,
        no_shows: impl Into<i64>, registrants: impl Into<i64>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            attendees: attendees.into(), cancellations: cancellations.into(), created_at: created_at.into(),
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(), event_organizer: event_organizer.into(),
            external_event_id: external_event_id.into(), id: id.into(), no_shows: no_shows.into(),
            registrants: registrants.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `objectId`.
    pub fn object_id(mut self, object_id: impl Into<Text>) -> Self { self.object_id = Some(object_id.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}

/// `MarketingEventPublicReadResponseV2`: 21 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarketingEventPublicReadResponseV2 {
    /// `appInfo`: `AppInfo`; may be absent.
    pub app_info: Option<AppInfo>,
    /// `attendees`: a whole number; may be absent.
    pub attendees: Option<i64>,
    /// `cancellations`: a whole number; may be absent.
    pub cancellations: Option<i64>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `customProperties`: a list: `CrmPropertyWrapper`.
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
impl Shaped for MarketingEventPublicReadResponseV2 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventPublicReadResponseV2", kind: Kind::Record(&[
            Member { name: "appInfo", required: false }, Member { name: "attendees", required: false },
            Member { name: "cancellations", required: false }, Member { name: "createdAt", required: true },
            Member { name: "customProperties", required: true }, Member { name: "endDateTime", required: false },
            Member { name: "eventCancelled", required: false }, Member { name: "eventCompleted", required: false },
            Member { name: "eventDescription", required: false }, Member { name: "eventName", required: true },
            Member { name: "eventOrganizer", required: false }, Member { name: "eventStatus", required: false },
            Member { name: "eventStatusV2", required: false }, Member { name: "eventType", required: false },
            Member { name: "eventUrl", required: false }, Member { name: "externalEventId", required: false },
            Member { name: "noShows", required: false }, Member { name: "objectId", required: true },
            Member { name: "registrants", required: false }, Member { name: "startDateTime", required: false },
            Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            app_info: None, attendees: None, cancellations: None, created_at: DateTime::UNSET,
            custom_properties: Vec::new(), end_date_time: None, event_cancelled: None, event_completed: None,
            event_description: None, event_name: Text::EMPTY, event_organizer: None, event_status: None,
            event_status_v2: None, event_type: None, event_url: None, external_event_id: None, no_shows: None,
            object_id: Text::EMPTY, registrants: None, start_date_time: None, updated_at: DateTime::UNSET,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_info, 1 => &self.attendees, 2 => &self.cancellations, 3 => &self.created_at,
            4 => &self.custom_properties, 5 => &self.end_date_time, 6 => &self.event_cancelled,
            7 => &self.event_completed, 8 => &self.event_description, 9 => &self.event_name,
            10 => &self.event_organizer, 11 => &self.event_status, 12 => &self.event_status_v2,
            13 => &self.event_type, 14 => &self.event_url, 15 => &self.external_event_id, 16 => &self.no_shows,
            17 => &self.object_id, 18 => &self.registrants, 19 => &self.start_date_time, 20 => &self.updated_at,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_info, 1 => &mut self.attendees, 2 => &mut self.cancellations,
            3 => &mut self.created_at, 4 => &mut self.custom_properties, 5 => &mut self.end_date_time,
            6 => &mut self.event_cancelled, 7 => &mut self.event_completed, 8 => &mut self.event_description,
            9 => &mut self.event_name, 10 => &mut self.event_organizer, 11 => &mut self.event_status,
            12 => &mut self.event_status_v2, 13 => &mut self.event_type, 14 => &mut self.event_url,
            15 => &mut self.external_event_id, 16 => &mut self.no_shows, 17 => &mut self.object_id,
            18 => &mut self.registrants, 19 => &mut self.start_date_time, 20 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl MarketingEventPublicReadResponseV2 {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, custom_properties: impl IntoIterator<Item = impl Into<CrmPropertyWrapper>>,
        event_name: impl Into<Text>, object_id: impl Into<Text>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            custom_properties: custom_properties.into_iter().map(Into::into).collect(),
            event_name: event_name.into(), object_id: object_id.into(), updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `appInfo`.
    pub fn app_info(mut self, app_info: impl Into<AppInfo>) -> Self { self.app_info = Some(app_info.into()); self }
    /// Sets `attendees`.
    pub fn attendees(mut self, attendees: impl Into<i64>) -> Self { self.attendees = Some(attendees.into()); self }
    /// Sets `cancellations`.
    pub fn cancellations(mut self, cancellations: impl Into<i64>) -> Self {
        self.cancellations = Some(cancellations.into()); self
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into()); self
    }
    /// Sets `eventStatus`.
    pub fn event_status(mut self, event_status: impl Into<Text>) -> Self {
        self.event_status = Some(event_status.into()); self
    }
    /// Sets `eventStatusV2`.
    pub fn event_status_v2(mut self, event_status_v2: impl Into<Text>) -> Self {
        self.event_status_v2 = Some(event_status_v2.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `externalEventId`.
    pub fn external_event_id(mut self, external_event_id: impl Into<Text>) -> Self {
        self.external_event_id = Some(external_event_id.into()); self
    }
    /// Sets `noShows`.
    pub fn no_shows(mut self, no_shows: impl Into<i64>) -> Self { self.no_shows = Some(no_shows.into()); self }
    /// Sets `registrants`.
    pub fn registrants(mut self, registrants: impl Into<i64>) -> Self {
        self.registrants = Some(registrants.into()); self
    }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}

/// `MarketingEventPublicUpdateRequestFullV2`: 10 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MarketingEventPublicUpdateRequestFullV2 {
    /// `customProperties`: a list: `PropertyValue`.
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
impl Shaped for MarketingEventPublicUpdateRequestFullV2 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventPublicUpdateRequestFullV2", kind: Kind::Record(&[
            Member { name: "customProperties", required: true }, Member { name: "endDateTime", required: false },
            Member { name: "eventCancelled", required: false }, Member { name: "eventDescription", required: false },
            Member { name: "eventName", required: false }, Member { name: "eventOrganizer", required: false },
            Member { name: "eventType", required: false }, Member { name: "eventUrl", required: false },
            Member { name: "objectId", required: true }, Member { name: "startDateTime", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: Vec::new(), end_date_time: None, event_cancelled: None, event_description: None,
            event_name: None, event_organizer: None, event_type: None, event_url: None, object_id: Text::EMPTY,
            start_date_time: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.end_date_time, 2 => &self.event_cancelled,
            3 => &self.event_description, 4 => &self.event_name, 5 => &self.event_organizer, 6 => &self.event_type,
            7 => &self.event_url, 8 => &self.object_id, 9 => &self.start_date_time, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.end_date_time, 2 => &mut self.event_cancelled,
            3 => &mut self.event_description, 4 => &mut self.event_name, 5 => &mut self.event_organizer,
            6 => &mut self.event_type, 7 => &mut self.event_url, 8 => &mut self.object_id,
            9 => &mut self.start_date_time, _ => &mut self.rest,
        }
    }
}
impl MarketingEventPublicUpdateRequestFullV2 {
    /// With all that is required.
    pub fn new(
        custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>, object_id: impl Into<Text>,
    ) -> Self {
        Self {
            custom_properties: custom_properties.into_iter().map(Into::into).collect(), object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventName`.
    pub fn event_name(mut self, event_name: impl Into<Text>) -> Self { self.event_name = Some(event_name.into()); self }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}

/// `MarketingEventPublicUpdateRequestV2`: 9 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MarketingEventPublicUpdateRequestV2 {
    /// `customProperties`: a list: `PropertyValue`.
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
impl Shaped for MarketingEventPublicUpdateRequestV2 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventPublicUpdateRequestV2", kind: Kind::Record(&[
            Member { name: "customProperties", required: true }, Member { name: "endDateTime", required: false },
            Member { name: "eventCancelled", required: false }, Member { name: "eventDescription", required: false },
            Member { name: "eventName", required: false }, Member { name: "eventOrganizer", required: false },
            Member { name: "eventType", required: false }, Member { name: "eventUrl", required: false },
            Member { name: "startDateTime", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: Vec::new(), end_date_time: None, event_cancelled: None, event_description: None,
            event_name: None, event_organizer: None, event_type: None, event_url: None, start_date_time: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.end_date_time, 2 => &self.event_cancelled,
            3 => &self.event_description, 4 => &self.event_name, 5 => &self.event_organizer, 6 => &self.event_type,
            7 => &self.event_url, 8 => &self.start_date_time, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.end_date_time, 2 => &mut self.event_cancelled,
            3 => &mut self.event_description, 4 => &mut self.event_name, 5 => &mut self.event_organizer,
            6 => &mut self.event_type, 7 => &mut self.event_url, 8 => &mut self.start_date_time, _ => &mut self.rest,
        }
    }
}
impl MarketingEventPublicUpdateRequestV2 {
    /// With all that is required.
    pub fn new(custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>) -> Self {
        Self { custom_properties: custom_properties.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventName`.
    pub fn event_name(mut self, event_name: impl Into<Text>) -> Self { self.event_name = Some(event_name.into()); self }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}
impl<T: Into<PropertyValue>> From<Vec<T>> for MarketingEventPublicUpdateRequestV2 {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PropertyValue>, const N: usize> From<[T; N]> for MarketingEventPublicUpdateRequestV2 {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for MarketingEventSubscriber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventSubscriber", kind: Kind::Record(&[
            Member { name: "interactionDateTime", required: true }, Member { name: "properties", required: true },
            Member { name: "vid", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { interaction_date_time: 0, properties: Map::EMPTY, vid: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.interaction_date_time, 1 => &self.properties, 2 => &self.vid, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.interaction_date_time, 1 => &mut self.properties, 2 => &mut self.vid, _ => &mut self.rest,
        }
    }
}
impl MarketingEventSubscriber {
    /// With all that is required.
    pub fn new(interaction_date_time: impl Into<i64>, properties: impl Into<Map<Text>>, vid: impl Into<i64>) -> Self {
        Self {
            interaction_date_time: interaction_date_time.into(), properties: properties.into(), vid: vid.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `MarketingEventUpdateRequestParams`: 10 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct MarketingEventUpdateRequestParams {
    /// `customProperties`: a list: `PropertyValue`.
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
impl Shaped for MarketingEventUpdateRequestParams {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarketingEventUpdateRequestParams", kind: Kind::Record(&[
            Member { name: "customProperties", required: true }, Member { name: "endDateTime", required: false },
            Member { name: "eventCancelled", required: false }, Member { name: "eventCompleted", required: false },
            Member { name: "eventDescription", required: false }, Member { name: "eventName", required: false },
            Member { name: "eventOrganizer", required: false }, Member { name: "eventType", required: false },
            Member { name: "eventUrl", required: false }, Member { name: "startDateTime", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            custom_properties: Vec::new(), end_date_time: None, event_cancelled: None, event_completed: None,
            event_description: None, event_name: None, event_organizer: None, event_type: None, event_url: None,
            start_date_time: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.custom_properties, 1 => &self.end_date_time, 2 => &self.event_cancelled,
            3 => &self.event_completed, 4 => &self.event_description, 5 => &self.event_name,
            6 => &self.event_organizer, 7 => &self.event_type, 8 => &self.event_url, 9 => &self.start_date_time,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_properties, 1 => &mut self.end_date_time, 2 => &mut self.event_cancelled,
            3 => &mut self.event_completed, 4 => &mut self.event_description, 5 => &mut self.event_name,
            6 => &mut self.event_organizer, 7 => &mut self.event_type, 8 => &mut self.event_url,
            9 => &mut self.start_date_time, _ => &mut self.rest,
        }
    }
}
impl MarketingEventUpdateRequestParams {
    /// With all that is required.
    pub fn new(custom_properties: impl IntoIterator<Item = impl Into<PropertyValue>>) -> Self {
        Self { custom_properties: custom_properties.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `endDateTime`.
    pub fn end_date_time(mut self, end_date_time: impl Into<DateTime>) -> Self {
        self.end_date_time = Some(end_date_time.into()); self
    }
    /// Sets `eventCancelled`.
    pub fn event_cancelled(mut self, event_cancelled: bool) -> Self {
        self.event_cancelled = Some(event_cancelled); self
    }
    /// Sets `eventCompleted`.
    pub fn event_completed(mut self, event_completed: bool) -> Self {
        self.event_completed = Some(event_completed); self
    }
    /// Sets `eventDescription`.
    pub fn event_description(mut self, event_description: impl Into<Text>) -> Self {
        self.event_description = Some(event_description.into()); self
    }
    /// Sets `eventName`.
    pub fn event_name(mut self, event_name: impl Into<Text>) -> Self { self.event_name = Some(event_name.into()); self }
    /// Sets `eventOrganizer`.
    pub fn event_organizer(mut self, event_organizer: impl Into<Text>) -> Self {
        self.event_organizer = Some(event_organizer.into()); self
    }
    /// Sets `eventType`.
    pub fn event_type(mut self, event_type: impl Into<Text>) -> Self { self.event_type = Some(event_type.into()); self }
    /// Sets `eventUrl`.
    pub fn event_url(mut self, event_url: impl Into<Text>) -> Self { self.event_url = Some(event_url.into()); self }
    /// Sets `startDateTime`.
    pub fn start_date_time(mut self, start_date_time: impl Into<DateTime>) -> Self {
        self.start_date_time = Some(start_date_time.into()); self
    }
}
impl<T: Into<PropertyValue>> From<Vec<T>> for MarketingEventUpdateRequestParams {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PropertyValue>, const N: usize> From<[T; N]> for MarketingEventUpdateRequestParams {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `ParticipationAssociations`: 2 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ParticipationAssociations {
    /// `contact`: `ContactAssociation`.
    pub contact: ContactAssociation,
    /// `marketingEvent`: `MarketingEventAssociation`.
    pub marketing_event: MarketingEventAssociation,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ParticipationAssociations {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ParticipationAssociations", kind: Kind::Record(&[
            Member { name: "contact", required: true }, Member { name: "marketingEvent", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { contact: Shaped::blank(), marketing_event: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.contact, 1 => &self.marketing_event, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.contact, 1 => &mut self.marketing_event, _ => &mut self.rest }
    }
}
impl ParticipationAssociations {
    /// With all that is required.
    pub fn new(contact: impl Into<ContactAssociation>, marketing_event: impl Into<MarketingEventAssociation>) -> Self {
        Self { contact: contact.into(), marketing_event: marketing_event.into(), rest: Rest::EMPTY }
    }
}

/// `ParticipationBreakdown`: 4 members.
///
/// Published by `marketing/events`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ParticipationBreakdown {
    /// `associations`: `ParticipationAssociations`.
    pub associations: ParticipationAssociations,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `properties`: `ParticipationProperties`.
    pub properties: ParticipationProperties,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ParticipationBreakdown {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ParticipationBreakdown", kind: Kind::Record(&[
            Member { name: "associations", required: true }, Member { name: "createdAt", required: true },
            Member { name: "id", required: true }, Member { name: "properties", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            associations: Shaped::blank(), created_at: DateTime::UNSET, id: Text::EMPTY, properties: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.associations, 1 => &self.created_at, 2 => &self.id, 3 => &self.properties, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.associations, 1 => &mut self.created_at, 2 => &mut self.id, 3 => &mut self.properties,
            _ => &mut self.rest,
        }
    }
}
impl ParticipationBreakdown {
    /// With all that is required.
    pub fn new(
        associations: impl Into<ParticipationAssociations>, created_at: impl Into<DateTime>, id: impl Into<Text>,
        properties: impl Into<ParticipationProperties>,
    ) -> Self {
        Self {
            associations: associations.into(), created_at: created_at.into(), id: id.into(),
            properties: properties.into(), rest: Rest::EMPTY,
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
    /// `attendanceState`: `ParticipationPropertiesAttendanceState`.
    pub attendance_state: ParticipationPropertiesAttendanceState,
    /// `occurredAt`: a whole number.
    pub occurred_at: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ParticipationProperties {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ParticipationProperties", kind: Kind::Record(&[
            Member { name: "attendanceDurationSeconds", required: false },
            Member { name: "attendancePercentage", required: false },
            Member { name: "attendanceState", required: true }, Member { name: "occurredAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            attendance_duration_seconds: None, attendance_percentage: None, attendance_state: Shaped::blank(),
            occurred_at: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.attendance_duration_seconds, 1 => &self.attendance_percentage, 2 => &self.attendance_state,
            3 => &self.occurred_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.attendance_duration_seconds, 1 => &mut self.attendance_percentage,
            2 => &mut self.attendance_state, 3 => &mut self.occurred_at, _ => &mut self.rest,
        }
    }
}
impl ParticipationProperties {
    /// With all that is required.
    pub fn new(attendance_state: impl Into<ParticipationPropertiesAttendanceState>, occurred_at: impl Into<i64>) -> Self {
        Self { attendance_state: attendance_state.into(), occurred_at: occurred_at.into(), ..Shaped::blank() }
    }
    /// Sets `attendanceDurationSeconds`.
    pub fn attendance_duration_seconds(mut self, attendance_duration_seconds: impl Into<i64>) -> Self {
        self.attendance_duration_seconds = Some(attendance_duration_seconds.into()); self
    }
    /// Sets `attendancePercentage`.
    pub fn attendance_percentage(mut self, attendance_percentage: impl Into<Text>) -> Self {
        self.attendance_percentage = Some(attendance_percentage.into()); self
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
impl Shaped for ParticipationPropertiesAttendanceState {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ParticipationPropertiesAttendanceState", kind: Kind::Enumeration(&[
            "ATTENDED", "CANCELLED", "EMPTY", "NO_SHOW", "REGISTERED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Attended => 0, Self::Cancelled => 1, Self::Empty => 2, Self::NoShow => 3, Self::Registered => 4,
            Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Attended, 1 => Self::Cancelled, 2 => Self::Empty, 3 => Self::NoShow, 4 => Self::Registered,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicList", kind: Kind::Record(&[
            Member { name: "createdAt", required: false }, Member { name: "createdById", required: false },
            Member { name: "deletedAt", required: false }, Member { name: "filtersUpdatedAt", required: false },
            Member { name: "listId", required: true }, Member { name: "listVersion", required: true },
            Member { name: "name", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "processingStatus", required: true }, Member { name: "processingType", required: true },
            Member { name: "size", required: false }, Member { name: "updatedAt", required: false },
            Member { name: "updatedById", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: None, created_by_id: None, deleted_at: None, filters_updated_at: None, list_id: Text::EMPTY,
            list_version: 0, name: Text::EMPTY, object_type_id: Text::EMPTY, processing_status: Text::EMPTY,
            processing_type: Text::EMPTY, size: None, updated_at: None, updated_by_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.created_by_id, 2 => &self.deleted_at, 3 => &self.filters_updated_at,
            4 => &self.list_id, 5 => &self.list_version, 6 => &self.name, 7 => &self.object_type_id,
            8 => &self.processing_status, 9 => &self.processing_type, 10 => &self.size, 11 => &self.updated_at,
            12 => &self.updated_by_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.created_by_id, 2 => &mut self.deleted_at,
            3 => &mut self.filters_updated_at, 4 => &mut self.list_id, 5 => &mut self.list_version,
            6 => &mut self.name, 7 => &mut self.object_type_id, 8 => &mut self.processing_status,
            9 => &mut self.processing_type, 10 => &mut self.size, 11 => &mut self.updated_at,
            12 => &mut self.updated_by_id, _ => &mut self.rest,
        }
    }
}
impl PublicList {
    /// With all that is required.
    pub fn new(
        list_id: impl Into<Text>, list_version: impl Into<i64>, name: impl Into<Text>,
        object_type_id: impl Into<Text>, processing_status: impl Into<Text>, processing_type: impl Into<Text>,
    ) -> Self {
        Self {
            list_id: list_id.into(), list_version: list_version.into(), name: name.into(),
            object_type_id: object_type_id.into(), processing_status: processing_status.into(),
            processing_type: processing_type.into(), ..Shaped::blank()
        }
    }
    /// Sets `createdAt`.
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into()); self
    }
    /// Sets `createdById`.
    pub fn created_by_id(mut self, created_by_id: impl Into<Text>) -> Self {
        self.created_by_id = Some(created_by_id.into()); self
    }
    /// Sets `deletedAt`.
    pub fn deleted_at(mut self, deleted_at: impl Into<DateTime>) -> Self {
        self.deleted_at = Some(deleted_at.into()); self
    }
    /// Sets `filtersUpdatedAt`.
    pub fn filters_updated_at(mut self, filters_updated_at: impl Into<DateTime>) -> Self {
        self.filters_updated_at = Some(filters_updated_at.into()); self
    }
    /// Sets `size`.
    pub fn size(mut self, size: impl Into<i64>) -> Self { self.size = Some(size.into()); self }
    /// Sets `updatedAt`.
    pub fn updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into()); self
    }
    /// Sets `updatedById`.
    pub fn updated_by_id(mut self, updated_by_id: impl Into<Text>) -> Self {
        self.updated_by_id = Some(updated_by_id.into()); self
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
impl Shaped for SearchPublicResponseWrapper {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SearchPublicResponseWrapper", kind: Kind::Record(&[
            Member { name: "appId", required: true }, Member { name: "externalAccountId", required: true },
            Member { name: "externalEventId", required: true }, Member { name: "objectId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            app_id: 0, external_account_id: Text::EMPTY, external_event_id: Text::EMPTY, object_id: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.external_account_id, 2 => &self.external_event_id, 3 => &self.object_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.external_account_id, 2 => &mut self.external_event_id,
            3 => &mut self.object_id, _ => &mut self.rest,
        }
    }
}
impl SearchPublicResponseWrapper {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, external_account_id: impl Into<Text>, external_event_id: impl Into<Text>,
        object_id: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(), external_account_id: external_account_id.into(),
            external_event_id: external_event_id.into(), object_id: object_id.into(), rest: Rest::EMPTY,
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
impl Shaped for SubscriberEmailResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriberEmailResponse", kind: Kind::Record(&[
            Member { name: "email", required: true }, Member { name: "vid", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { email: Text::EMPTY, vid: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email, 1 => &self.vid, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email, 1 => &mut self.vid, _ => &mut self.rest }
    }
}
impl SubscriberEmailResponse {
    /// With all that is required.
    pub fn new(email: impl Into<Text>, vid: impl Into<i64>) -> Self {
        Self { email: email.into(), vid: vid.into(), rest: Rest::EMPTY }
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
impl Shaped for SubscriberVidResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SubscriberVidResponse", kind: Kind::Record(&[Member { name: "vid", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { vid: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.vid, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.vid, _ => &mut self.rest }
    }
}
impl SubscriberVidResponse {
    /// With all that is required.
    pub fn new(vid: impl Into<i64>) -> Self { Self { vid: vid.into(), rest: Rest::EMPTY } }
}

crate::runtime::shaped_traits! {
    EventsMarketingEventUpdateRequestParams, MarketingEventAssociation, MarketingEventCompleteRequestParams,
    MarketingEventCreateRequestParams, MarketingEventDefaultResponse, MarketingEventEmailSubscriber,
    MarketingEventExternalUniqueIdentifier, MarketingEventIdentifiersResponse, MarketingEventPublicDefaultResponse,
    MarketingEventPublicDefaultResponseV2, MarketingEventPublicObjectIdDeleteRequest,
    MarketingEventPublicReadResponse, MarketingEventPublicReadResponseV2, MarketingEventPublicUpdateRequestFullV2,
    MarketingEventPublicUpdateRequestV2, MarketingEventSubscriber, MarketingEventUpdateRequestParams,
    ParticipationAssociations, ParticipationBreakdown, ParticipationProperties, PublicList,
    SearchPublicResponseWrapper, SubscriberEmailResponse, SubscriberVidResponse,
}

crate::runtime::enumeration_traits! {
    ParticipationPropertiesAttendanceState,
}
