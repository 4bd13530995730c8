// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
impl Shaped for CallingExtensionsSettingsResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SettingsResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "height", required: true },
            Member { name: "isReady", required: true }, Member { name: "name", required: true },
            Member { name: "supportsCustomObjects", required: true },
            Member { name: "supportsInboundCalling", required: true }, Member { name: "updatedAt", required: true },
            Member { name: "url", required: true }, Member { name: "usesCallingWindow", required: true },
            Member { name: "usesRemote", required: true }, Member { name: "width", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, height: 0, is_ready: false, name: Text::EMPTY,
            supports_custom_objects: false, supports_inbound_calling: false, updated_at: DateTime::UNSET,
            url: Text::EMPTY, uses_calling_window: false, uses_remote: false, width: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.height, 2 => &self.is_ready, 3 => &self.name,
            4 => &self.supports_custom_objects, 5 => &self.supports_inbound_calling, 6 => &self.updated_at,
            7 => &self.url, 8 => &self.uses_calling_window, 9 => &self.uses_remote, 10 => &self.width,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.height, 2 => &mut self.is_ready, 3 => &mut self.name,
            4 => &mut self.supports_custom_objects, 5 => &mut self.supports_inbound_calling,
            6 => &mut self.updated_at, 7 => &mut self.url, 8 => &mut self.uses_calling_window,
            9 => &mut self.uses_remote, 10 => &mut self.width, _ => &mut self.rest,
        }
    }
}
impl CallingExtensionsSettingsResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, height: impl Into<i64>, is_ready: bool, name: impl Into<Text>,
        supports_custom_objects: bool, supports_inbound_calling: bool, updated_at: impl Into<DateTime>,
        url: impl Into<Text>, uses_calling_window: bool, uses_remote: bool, width: impl Into<i64>,
    ) -> Self {
        Self {
            created_at: created_at.into(), height: height.into(), is_ready, name: name.into(),
            supports_custom_objects, supports_inbound_calling, updated_at: updated_at.into(), url: url.into(),
            uses_calling_window, uses_remote, width: width.into(), rest: Rest::EMPTY,
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
impl Shaped for ChannelConnectionSettingsPatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ChannelConnectionSettingsPatchRequest", kind: Kind::Record(&[
            Member { name: "isReady", required: false }, Member { name: "url", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { is_ready: None, url: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.is_ready, 1 => &self.url, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.is_ready, 1 => &mut self.url, _ => &mut self.rest }
    }
}
impl ChannelConnectionSettingsPatchRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `isReady`.
    pub fn is_ready(mut self, is_ready: bool) -> Self { self.is_ready = Some(is_ready); self }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
}
impl Default for ChannelConnectionSettingsPatchRequest {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for ChannelConnectionSettingsRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ChannelConnectionSettingsRequest", kind: Kind::Record(&[
            Member { name: "isReady", required: true }, Member { name: "url", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { is_ready: false, url: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.is_ready, 1 => &self.url, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.is_ready, 1 => &mut self.url, _ => &mut self.rest }
    }
}
impl ChannelConnectionSettingsRequest {
    /// With all that is required.
    pub fn new(is_ready: bool, url: impl Into<Text>) -> Self { Self { is_ready, url: url.into(), rest: Rest::EMPTY } }
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
impl Shaped for ChannelConnectionSettingsResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ChannelConnectionSettingsResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "isReady", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "url", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, is_ready: false, updated_at: DateTime::UNSET, url: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.is_ready, 2 => &self.updated_at, 3 => &self.url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.is_ready, 2 => &mut self.updated_at, 3 => &mut self.url,
            _ => &mut self.rest,
        }
    }
}
impl ChannelConnectionSettingsResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, is_ready: bool, updated_at: impl Into<DateTime>, url: impl Into<Text>,
    ) -> Self {
        Self {
            created_at: created_at.into(), is_ready, updated_at: updated_at.into(), url: url.into(),
            rest: Rest::EMPTY,
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
impl Shaped for MarkRecordingAsReadyRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MarkRecordingAsReadyRequest", kind: Kind::Record(&[
            Member { name: "engagementId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { engagement_id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.engagement_id, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.engagement_id, _ => &mut self.rest }
    }
}
impl MarkRecordingAsReadyRequest {
    /// With all that is required.
    pub fn new(engagement_id: impl Into<i64>) -> Self {
        Self { engagement_id: engagement_id.into(), rest: Rest::EMPTY }
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
impl Shaped for RecordingSettingsPatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RecordingSettingsPatchRequest", kind: Kind::Record(&[
            Member { name: "urlToRetrieveAuthedRecording", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { url_to_retrieve_authed_recording: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.url_to_retrieve_authed_recording, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.url_to_retrieve_authed_recording, _ => &mut self.rest }
    }
}
impl RecordingSettingsPatchRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `urlToRetrieveAuthedRecording`.
    pub fn url_to_retrieve_authed_recording(mut self, url_to_retrieve_authed_recording: impl Into<Text>) -> Self {
        self.url_to_retrieve_authed_recording = Some(url_to_retrieve_authed_recording.into()); self
    }
}
impl Default for RecordingSettingsPatchRequest {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for RecordingSettingsRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RecordingSettingsRequest", kind: Kind::Record(&[
            Member { name: "urlToRetrieveAuthedRecording", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { url_to_retrieve_authed_recording: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.url_to_retrieve_authed_recording, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.url_to_retrieve_authed_recording, _ => &mut self.rest }
    }
}
impl RecordingSettingsRequest {
    /// With all that is required.
    pub fn new(url_to_retrieve_authed_recording: impl Into<Text>) -> Self {
        Self { url_to_retrieve_authed_recording: url_to_retrieve_authed_recording.into(), rest: Rest::EMPTY }
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
impl Shaped for RecordingSettingsResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RecordingSettingsResponse", kind: Kind::Record(&[
            Member { name: "urlToRetrieveAuthedRecording", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { url_to_retrieve_authed_recording: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.url_to_retrieve_authed_recording, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.url_to_retrieve_authed_recording, _ => &mut self.rest }
    }
}
impl RecordingSettingsResponse {
    /// With all that is required.
    pub fn new(url_to_retrieve_authed_recording: impl Into<Text>) -> Self {
        Self { url_to_retrieve_authed_recording: url_to_retrieve_authed_recording.into(), rest: Rest::EMPTY }
    }
}
crate::runtime::from_text! { RecordingSettingsResponse }

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
impl Shaped for SettingsPatchRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SettingsPatchRequest", kind: Kind::Record(&[
            Member { name: "height", required: false }, Member { name: "isReady", required: false },
            Member { name: "name", required: false }, Member { name: "supportsCustomObjects", required: false },
            Member { name: "supportsInboundCalling", required: false }, Member { name: "url", required: false },
            Member { name: "usesCallingWindow", required: false }, Member { name: "usesRemote", required: false },
            Member { name: "width", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            height: None, is_ready: None, name: None, supports_custom_objects: None, supports_inbound_calling: None,
            url: None, uses_calling_window: None, uses_remote: None, width: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.height, 1 => &self.is_ready, 2 => &self.name, 3 => &self.supports_custom_objects,
            4 => &self.supports_inbound_calling, 5 => &self.url, 6 => &self.uses_calling_window,
            7 => &self.uses_remote, 8 => &self.width, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.height, 1 => &mut self.is_ready, 2 => &mut self.name,
            3 => &mut self.supports_custom_objects, 4 => &mut self.supports_inbound_calling, 5 => &mut self.url,
            6 => &mut self.uses_calling_window, 7 => &mut self.uses_remote, 8 => &mut self.width,
            _ => &mut self.rest,
        }
    }
}
impl SettingsPatchRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `height`.
    pub fn height(mut self, height: impl Into<i64>) -> Self { self.height = Some(height.into()); self }
    /// Sets `isReady`.
    pub fn is_ready(mut self, is_ready: bool) -> Self { self.is_ready = Some(is_ready); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `supportsCustomObjects`.
    pub fn supports_custom_objects(mut self, supports_custom_objects: bool) -> Self {
        self.supports_custom_objects = Some(supports_custom_objects); self
    }
    /// Sets `supportsInboundCalling`.
    pub fn supports_inbound_calling(mut self, supports_inbound_calling: bool) -> Self {
        self.supports_inbound_calling = Some(supports_inbound_calling); self
    }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
    /// Sets `usesCallingWindow`.
    pub fn uses_calling_window(mut self, uses_calling_window: bool) -> Self {
        self.uses_calling_window = Some(uses_calling_window); self
    }
    /// Sets `usesRemote`.
    pub fn uses_remote(mut self, uses_remote: bool) -> Self { self.uses_remote = Some(uses_remote); self }
    /// Sets `width`.
    pub fn width(mut self, width: impl Into<i64>) -> Self { self.width = Some(width.into()); self }
}
impl Default for SettingsPatchRequest {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for SettingsRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SettingsRequest", kind: Kind::Record(&[
            Member { name: "height", required: true }, Member { name: "isReady", required: true },
            Member { name: "name", required: true }, Member { name: "supportsCustomObjects", required: true },
            Member { name: "supportsInboundCalling", required: true }, Member { name: "url", required: true },
            Member { name: "usesCallingWindow", required: true }, Member { name: "usesRemote", required: true },
            Member { name: "width", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            height: 0, is_ready: false, name: Text::EMPTY, supports_custom_objects: false,
            supports_inbound_calling: false, url: Text::EMPTY, uses_calling_window: false, uses_remote: false,
            width: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.height, 1 => &self.is_ready, 2 => &self.name, 3 => &self.supports_custom_objects,
            4 => &self.supports_inbound_calling, 5 => &self.url, 6 => &self.uses_calling_window,
            7 => &self.uses_remote, 8 => &self.width, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.height, 1 => &mut self.is_ready, 2 => &mut self.name,
            3 => &mut self.supports_custom_objects, 4 => &mut self.supports_inbound_calling, 5 => &mut self.url,
            6 => &mut self.uses_calling_window, 7 => &mut self.uses_remote, 8 => &mut self.width,
            _ => &mut self.rest,
        }
    }
}
impl SettingsRequest {
    /// With all that is required.
    pub fn new(
        height: impl Into<i64>, is_ready: bool, name: impl Into<Text>, supports_custom_objects: bool,
        supports_inbound_calling: bool, url: impl Into<Text>, uses_calling_window: bool, uses_remote: bool,
        width: impl Into<i64>,
    ) -> Self {
        Self {
            height: height.into(), is_ready, name: name.into(), supports_custom_objects, supports_inbound_calling,
            url: url.into(), uses_calling_window, uses_remote, width: width.into(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    CallingExtensionsSettingsResponse, ChannelConnectionSettingsPatchRequest, ChannelConnectionSettingsRequest,
    ChannelConnectionSettingsResponse, MarkRecordingAsReadyRequest, RecordingSettingsPatchRequest,
    RecordingSettingsRequest, RecordingSettingsResponse, SettingsPatchRequest, SettingsRequest,
}
