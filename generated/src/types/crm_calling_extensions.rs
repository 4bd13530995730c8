// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `SettingsResponse`: 11 members.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[doc(alias = "SettingsResponse")]
#[non_exhaustive]
pub struct CallingExtensionsSettingsResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `height`: a whole number.
    pub height: i64,
    /// `isReady`: true or false.
    pub is_ready: bool,
    /// `name`: text.
    pub name: Text,
    /// `supportsCustomObjects`: true or false.
    pub supports_custom_objects: bool,
    /// `supportsInboundCalling`: true or false.
    pub supports_inbound_calling: bool,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `url`: text.
    pub url: Text,
    /// `usesCallingWindow`: true or false.
    pub uses_calling_window: bool,
    /// `usesRemote`: true or false.
    pub uses_remote: bool,
    /// `width`: a whole number.
    pub width: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CallingExtensionsSettingsResponse "SettingsResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 height "height" required = 0;
        2 is_ready "isReady" required = false;
        3 name "name" required = Text::EMPTY;
        4 supports_custom_objects "supportsCustomObjects" required = false;
        5 supports_inbound_calling "supportsInboundCalling" required = false;
        6 updated_at "updatedAt" required = DateTime::UNSET;
        7 url "url" required = Text::EMPTY;
        8 uses_calling_window "usesCallingWindow" required = false;
        9 uses_remote "usesRemote" required = false;
        10 width "width" required = 0;
    }
}
impl CallingExtensionsSettingsResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        height: impl Into<i64>,
        is_ready: bool,
        name: impl Into<Text>,
        supports_custom_objects: bool,
        supports_inbound_calling: bool,
        updated_at: impl Into<DateTime>,
        url: impl Into<Text>,
        uses_calling_window: bool,
        uses_remote: bool,
        width: impl Into<i64>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            height: height.into(),
            is_ready,
            name: name.into(),
            supports_custom_objects,
            supports_inbound_calling,
            updated_at: updated_at.into(),
            url: url.into(),
            uses_calling_window,
            uses_remote,
            width: width.into(),
            ..Shaped::blank()
        }
    }
}

/// `ChannelConnectionSettingsPatchRequest`: 2 members.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ChannelConnectionSettingsPatchRequest {
    /// `isReady`: true or false; may be absent.
    pub is_ready: Option<bool>,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ChannelConnectionSettingsPatchRequest "ChannelConnectionSettingsPatchRequest" {
        0 is_ready "isReady" optional = None;
        1 url "url" optional = None;
    }
}
impl ChannelConnectionSettingsPatchRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `isReady`.
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.is_ready = Some(is_ready);
        self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
}
impl Default for ChannelConnectionSettingsPatchRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `ChannelConnectionSettingsRequest`: 2 members.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ChannelConnectionSettingsRequest {
    /// `isReady`: true or false.
    pub is_ready: bool,
    /// `url`: text.
    pub url: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ChannelConnectionSettingsRequest "ChannelConnectionSettingsRequest" {
        0 is_ready "isReady" required = false;
        1 url "url" required = Text::EMPTY;
    }
}
impl ChannelConnectionSettingsRequest {
    /// One with all that is required.
    pub fn new(is_ready: bool, url: impl Into<Text>) -> Self {
        Self {
            is_ready,
            url: url.into(),
            ..Shaped::blank()
        }
    }
}

/// `ChannelConnectionSettingsResponse`: 4 members.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ChannelConnectionSettingsResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `isReady`: true or false.
    pub is_ready: bool,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `url`: text.
    pub url: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ChannelConnectionSettingsResponse "ChannelConnectionSettingsResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 is_ready "isReady" required = false;
        2 updated_at "updatedAt" required = DateTime::UNSET;
        3 url "url" required = Text::EMPTY;
    }
}
impl ChannelConnectionSettingsResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        is_ready: bool,
        updated_at: impl Into<DateTime>,
        url: impl Into<Text>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            is_ready,
            updated_at: updated_at.into(),
            url: url.into(),
            ..Shaped::blank()
        }
    }
}

/// `MarkRecordingAsReadyRequest`: one member.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct MarkRecordingAsReadyRequest {
    /// `engagementId`: a whole number.
    pub engagement_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    MarkRecordingAsReadyRequest "MarkRecordingAsReadyRequest" {
        0 engagement_id "engagementId" required = 0;
    }
}
impl MarkRecordingAsReadyRequest {
    /// One with all that is required.
    pub fn new(engagement_id: impl Into<i64>) -> Self {
        Self {
            engagement_id: engagement_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `RecordingSettingsPatchRequest`: one member.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RecordingSettingsPatchRequest {
    /// `urlToRetrieveAuthedRecording`: text; may be absent.
    pub url_to_retrieve_authed_recording: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    RecordingSettingsPatchRequest "RecordingSettingsPatchRequest" {
        0 url_to_retrieve_authed_recording "urlToRetrieveAuthedRecording" optional = None;
    }
}
impl RecordingSettingsPatchRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `urlToRetrieveAuthedRecording`.
    pub fn url_to_retrieve_authed_recording(
        mut self,
        url_to_retrieve_authed_recording: impl Into<Text>,
    ) -> Self {
        self.url_to_retrieve_authed_recording = Some(
            url_to_retrieve_authed_recording.into(),
        );
        self
    }
}
impl Default for RecordingSettingsPatchRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `RecordingSettingsRequest`: one member.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RecordingSettingsRequest {
    /// `urlToRetrieveAuthedRecording`: text.
    pub url_to_retrieve_authed_recording: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    RecordingSettingsRequest "RecordingSettingsRequest" {
        0 url_to_retrieve_authed_recording "urlToRetrieveAuthedRecording" required = Text::EMPTY;
    }
}
impl RecordingSettingsRequest {
    /// One with all that is required.
    pub fn new(url_to_retrieve_authed_recording: impl Into<Text>) -> Self {
        Self {
            url_to_retrieve_authed_recording: url_to_retrieve_authed_recording.into(),
            ..Shaped::blank()
        }
    }
}
crate::runtime::from_text! { RecordingSettingsRequest }

/// `RecordingSettingsResponse`: one member.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RecordingSettingsResponse {
    /// `urlToRetrieveAuthedRecording`: text.
    pub url_to_retrieve_authed_recording: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    RecordingSettingsResponse "RecordingSettingsResponse" {
        0 url_to_retrieve_authed_recording "urlToRetrieveAuthedRecording" required = Text::EMPTY;
    }
}
impl RecordingSettingsResponse {
    /// One with all that is required.
    pub fn new(url_to_retrieve_authed_recording: impl Into<Text>) -> Self {
        Self {
            url_to_retrieve_authed_recording: url_to_retrieve_authed_recording.into(),
            ..Shaped::blank()
        }
    }
}

/// `SettingsPatchRequest`: 9 members.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SettingsPatchRequest {
    /// `height`: a whole number; may be absent.
    pub height: Option<i64>,
    /// `isReady`: true or false; may be absent.
    pub is_ready: Option<bool>,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `supportsCustomObjects`: true or false; may be absent.
    pub supports_custom_objects: Option<bool>,
    /// `supportsInboundCalling`: true or false; may be absent.
    pub supports_inbound_calling: Option<bool>,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    /// `usesCallingWindow`: true or false; may be absent.
    pub uses_calling_window: Option<bool>,
    /// `usesRemote`: true or false; may be absent.
    pub uses_remote: Option<bool>,
    /// `width`: a whole number; may be absent.
    pub width: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SettingsPatchRequest "SettingsPatchRequest" {
        0 height "height" optional = None;
        1 is_ready "isReady" optional = None;
        2 name "name" optional = None;
        3 supports_custom_objects "supportsCustomObjects" optional = None;
        4 supports_inbound_calling "supportsInboundCalling" optional = None;
        5 url "url" optional = None;
        6 uses_calling_window "usesCallingWindow" optional = None;
        7 uses_remote "usesRemote" optional = None;
        8 width "width" optional = None;
    }
}
impl SettingsPatchRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `height`.
    pub fn height(mut self, height: impl Into<i64>) -> Self {
        self.height = Some(height.into());
        self
    }
    /// Sets `isReady`.
    pub fn is_ready(mut self, is_ready: bool) -> Self {
        self.is_ready = Some(is_ready);
        self
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `supportsCustomObjects`.
    pub fn supports_custom_objects(mut self, supports_custom_objects: bool) -> Self {
        self.supports_custom_objects = Some(supports_custom_objects);
        self
    }
    /// Sets `supportsInboundCalling`.
    pub fn supports_inbound_calling(mut self, supports_inbound_calling: bool) -> Self {
        self.supports_inbound_calling = Some(supports_inbound_calling);
        self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Sets `usesCallingWindow`.
    pub fn uses_calling_window(mut self, uses_calling_window: bool) -> Self {
        self.uses_calling_window = Some(uses_calling_window);
        self
    }
    /// Sets `usesRemote`.
    pub fn uses_remote(mut self, uses_remote: bool) -> Self {
        self.uses_remote = Some(uses_remote);
        self
    }
    /// Sets `width`.
    pub fn width(mut self, width: impl Into<i64>) -> Self {
        self.width = Some(width.into());
        self
    }
}
impl Default for SettingsPatchRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `SettingsRequest`: 9 members.
///
/// Published by `crm/calling-extensions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SettingsRequest {
    /// `height`: a whole number.
    pub height: i64,
    /// `isReady`: true or false.
    pub is_ready: bool,
    /// `name`: text.
    pub name: Text,
    /// `supportsCustomObjects`: true or false.
    pub supports_custom_objects: bool,
    /// `supportsInboundCalling`: true or false.
    pub supports_inbound_calling: bool,
    /// `url`: text.
    pub url: Text,
    /// `usesCallingWindow`: true or false.
    pub uses_calling_window: bool,
    /// `usesRemote`: true or false.
    pub uses_remote: bool,
    /// `width`: a whole number.
    pub width: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SettingsRequest "SettingsRequest" {
        0 height "height" required = 0;
        1 is_ready "isReady" required = false;
        2 name "name" required = Text::EMPTY;
        3 supports_custom_objects "supportsCustomObjects" required = false;
        4 supports_inbound_calling "supportsInboundCalling" required = false;
        5 url "url" required = Text::EMPTY;
        6 uses_calling_window "usesCallingWindow" required = false;
        7 uses_remote "usesRemote" required = false;
        8 width "width" required = 0;
    }
}
impl SettingsRequest {
    /// One with all that is required.
    pub fn new(
        height: impl Into<i64>,
        is_ready: bool,
        name: impl Into<Text>,
        supports_custom_objects: bool,
        supports_inbound_calling: bool,
        url: impl Into<Text>,
        uses_calling_window: bool,
        uses_remote: bool,
        width: impl Into<i64>,
    ) -> Self {
        Self {
            height: height.into(),
            is_ready,
            name: name.into(),
            supports_custom_objects,
            supports_inbound_calling,
            url: url.into(),
            uses_calling_window,
            uses_remote,
            width: width.into(),
            ..Shaped::blank()
        }
    }
}
