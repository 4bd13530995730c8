// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `BatchPortalEntry`: 2 members.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchPortalEntry {
    /// `flagState`: `BatchPortalEntryFlagState`.
    pub flag_state: BatchPortalEntryFlagState,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    BatchPortalEntry "BatchPortalEntry" {
        0 flag_state "flagState" required = Shaped::blank();
        1 portal_id "portalId" required = 0;
    }
}
impl BatchPortalEntry {
    /// One with all that is required.
    pub fn new(
        flag_state: impl Into<BatchPortalEntryFlagState>,
        portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            flag_state: flag_state.into(),
            portal_id: portal_id.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub enum BatchPortalEntryFlagState {
    /// `ABSENT`
    Absent,
    /// `OFF`
    Off,
    /// `ON`
    On,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    BatchPortalEntryFlagState "BatchPortalEntryFlagState" {
        0 Absent "ABSENT";
        1 Off "OFF";
        2 On "ON";
    } 3
}

/// `FlagPutRequest`: 2 members.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct FlagPutRequest {
    /// `defaultState`: `BatchPortalEntryFlagState`.
    pub default_state: BatchPortalEntryFlagState,
    /// `overrideState`: `BatchPortalEntryFlagState`; may be absent.
    pub override_state: Option<BatchPortalEntryFlagState>,
    rest: Rest,
}
crate::runtime::record! {
    FlagPutRequest "FlagPutRequest" {
        0 default_state "defaultState" required = Shaped::blank();
        1 override_state "overrideState" optional = None;
    }
}
impl FlagPutRequest {
    /// One with all that is required.
    pub fn new(default_state: impl Into<BatchPortalEntryFlagState>) -> Self {
        Self {
            default_state: default_state.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `overrideState`.
    pub fn override_state(
        mut self,
        override_state: impl Into<BatchPortalEntryFlagState>,
    ) -> Self {
        self.override_state = Some(override_state.into());
        self
    }
}

/// `FlagResponse`: 4 members.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct FlagResponse {
    /// `appId`: a whole number.
    pub app_id: i64,
    /// `defaultState`: `BatchPortalEntryFlagState`.
    pub default_state: BatchPortalEntryFlagState,
    /// `flagName`: text.
    pub flag_name: Text,
    /// `overrideState`: `BatchPortalEntryFlagState`; may be absent.
    pub override_state: Option<BatchPortalEntryFlagState>,
    rest: Rest,
}
crate::runtime::record! {
    FlagResponse "FlagResponse" {
        0 app_id "appId" required = 0;
        1 default_state "defaultState" required = Shaped::blank();
        2 flag_name "flagName" required = Text::EMPTY;
        3 override_state "overrideState" optional = None;
    }
}
impl FlagResponse {
    /// One with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        default_state: impl Into<BatchPortalEntryFlagState>,
        flag_name: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            default_state: default_state.into(),
            flag_name: flag_name.into(),
            ..Shaped::blank()
        }
    }
}

/// `FlagsForAppResponse`: one member.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct FlagsForAppResponse {
    /// `flagsForApp`: a list: text.
    pub flags_for_app: Vec<Text>,
    rest: Rest,
}
crate::runtime::record! {
    FlagsForAppResponse "FlagsForAppResponse" {
        0 flags_for_app "flagsForApp" required = Vec::new();
    }
}
impl FlagsForAppResponse {
    /// One with all that is required.
    pub fn new(flags_for_app: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self {
            flags_for_app: flags_for_app.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PortalFlagStateBatchDeleteRequest`: one member.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct PortalFlagStateBatchDeleteRequest {
    /// `portalIds`: a list: a whole number.
    pub portal_ids: Vec<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PortalFlagStateBatchDeleteRequest "PortalFlagStateBatchDeleteRequest" {
        0 portal_ids "portalIds" required = Vec::new();
    }
}
impl PortalFlagStateBatchDeleteRequest {
    /// One with all that is required.
    pub fn new(portal_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            portal_ids: portal_ids.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<i64>> From<Vec<T>> for PortalFlagStateBatchDeleteRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<i64>, const N: usize> From<[T; N]> for PortalFlagStateBatchDeleteRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `PortalFlagStateBatchPutRequest`: one member.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct PortalFlagStateBatchPutRequest {
    /// `portalStates`: a list: `BatchPortalEntry`.
    pub portal_states: Vec<BatchPortalEntry>,
    rest: Rest,
}
crate::runtime::record! {
    PortalFlagStateBatchPutRequest "PortalFlagStateBatchPutRequest" {
        0 portal_states "portalStates" required = Vec::new();
    }
}
impl PortalFlagStateBatchPutRequest {
    /// One with all that is required.
    pub fn new(
        portal_states: impl IntoIterator<Item = impl Into<BatchPortalEntry>>,
    ) -> Self {
        Self {
            portal_states: portal_states.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<BatchPortalEntry>> From<Vec<T>> for PortalFlagStateBatchPutRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<BatchPortalEntry>, const N: usize> From<[T; N]>
for PortalFlagStateBatchPutRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `PortalFlagStateBatchResponse`: one member.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct PortalFlagStateBatchResponse {
    /// `portalFlagStates`: a list: `PortalFlagStateResponse`.
    pub portal_flag_states: Vec<PortalFlagStateResponse>,
    rest: Rest,
}
crate::runtime::record! {
    PortalFlagStateBatchResponse "PortalFlagStateBatchResponse" {
        0 portal_flag_states "portalFlagStates" required = Vec::new();
    }
}
impl PortalFlagStateBatchResponse {
    /// One with all that is required.
    pub fn new(
        portal_flag_states: impl IntoIterator<Item = impl Into<PortalFlagStateResponse>>,
    ) -> Self {
        Self {
            portal_flag_states: portal_flag_states.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PortalFlagStatePutRequest`: one member.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct PortalFlagStatePutRequest {
    /// `flagState`: `BatchPortalEntryFlagState`.
    pub flag_state: BatchPortalEntryFlagState,
    rest: Rest,
}
crate::runtime::record! {
    PortalFlagStatePutRequest "PortalFlagStatePutRequest" {
        0 flag_state "flagState" required = Shaped::blank();
    }
}
impl PortalFlagStatePutRequest {
    /// One with all that is required.
    pub fn new(flag_state: impl Into<BatchPortalEntryFlagState>) -> Self {
        Self {
            flag_state: flag_state.into(),
            ..Shaped::blank()
        }
    }
}

/// `PortalFlagStateResponse`: 4 members.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct PortalFlagStateResponse {
    /// `appId`: a whole number.
    pub app_id: i64,
    /// `flagName`: text.
    pub flag_name: Text,
    /// `flagState`: `BatchPortalEntryFlagState`.
    pub flag_state: BatchPortalEntryFlagState,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    PortalFlagStateResponse "PortalFlagStateResponse" {
        0 app_id "appId" required = 0;
        1 flag_name "flagName" required = Text::EMPTY;
        2 flag_state "flagState" required = Shaped::blank();
        3 portal_id "portalId" required = 0;
    }
}
impl PortalFlagStateResponse {
    /// One with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        flag_name: impl Into<Text>,
        flag_state: impl Into<BatchPortalEntryFlagState>,
        portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            flag_name: flag_name.into(),
            flag_state: flag_state.into(),
            portal_id: portal_id.into(),
            ..Shaped::blank()
        }
    }
}
