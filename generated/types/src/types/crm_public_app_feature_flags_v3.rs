// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `BatchPortalEntry`: 2 members.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct BatchPortalEntry {
    /// `flagState`: `BatchPortalEntryFlagState`.
    pub flag_state: BatchPortalEntryFlagState,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchPortalEntry {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchPortalEntry", kind: Kind::Record(&[
            Member { name: "flagState", required: true }, Member { name: "portalId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { flag_state: Shaped::blank(), portal_id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.flag_state, 1 => &self.portal_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.flag_state, 1 => &mut self.portal_id, _ => &mut self.rest }
    }
}
impl BatchPortalEntry {
    /// With all that is required.
    pub fn new(flag_state: impl Into<BatchPortalEntryFlagState>, portal_id: impl Into<i64>) -> Self {
        Self { flag_state: flag_state.into(), portal_id: portal_id.into(), rest: Rest::EMPTY }
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
impl Shaped for BatchPortalEntryFlagState {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchPortalEntryFlagState", kind: Kind::Enumeration(&["ABSENT", "OFF", "ON"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Absent => 0, Self::Off => 1, Self::On => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Absent, 1 => Self::Off, 2 => Self::On, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FlagPutRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FlagPutRequest", kind: Kind::Record(&[
            Member { name: "defaultState", required: true }, Member { name: "overrideState", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { default_state: Shaped::blank(), override_state: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.default_state, 1 => &self.override_state, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.default_state, 1 => &mut self.override_state, _ => &mut self.rest }
    }
}
impl FlagPutRequest {
    /// With all that is required.
    pub fn new(default_state: impl Into<BatchPortalEntryFlagState>) -> Self {
        Self { default_state: default_state.into(), ..Shaped::blank() }
    }
    /// Sets `overrideState`.
    pub fn override_state(mut self, override_state: impl Into<BatchPortalEntryFlagState>) -> Self {
        self.override_state = Some(override_state.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FlagResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FlagResponse", kind: Kind::Record(&[
            Member { name: "appId", required: true }, Member { name: "defaultState", required: true },
            Member { name: "flagName", required: true }, Member { name: "overrideState", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            app_id: 0, default_state: Shaped::blank(), flag_name: Text::EMPTY, override_state: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.default_state, 2 => &self.flag_name, 3 => &self.override_state,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.default_state, 2 => &mut self.flag_name,
            3 => &mut self.override_state, _ => &mut self.rest,
        }
    }
}
impl FlagResponse {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, default_state: impl Into<BatchPortalEntryFlagState>, flag_name: impl Into<Text>,
    ) -> Self {
        Self {
            app_id: app_id.into(), default_state: default_state.into(), flag_name: flag_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `overrideState`.
    pub fn override_state(mut self, override_state: impl Into<BatchPortalEntryFlagState>) -> Self {
        self.override_state = Some(override_state.into()); self
    }
}

/// `FlagsForAppResponse`: one member.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct FlagsForAppResponse {
    /// `flagsForApp`: a list: text.
    pub flags_for_app: Vec<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FlagsForAppResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FlagsForAppResponse", kind: Kind::Record(&[Member { name: "flagsForApp", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { flags_for_app: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.flags_for_app, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.flags_for_app, _ => &mut self.rest }
    }
}
impl FlagsForAppResponse {
    /// With all that is required.
    pub fn new(flags_for_app: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        Self { flags_for_app: flags_for_app.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Text>> From<Vec<T>> for FlagsForAppResponse {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Text>, const N: usize> From<[T; N]> for FlagsForAppResponse {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PortalFlagStateBatchDeleteRequest`: one member.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct PortalFlagStateBatchDeleteRequest {
    /// `portalIds`: a list: a whole number.
    pub portal_ids: Vec<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PortalFlagStateBatchDeleteRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PortalFlagStateBatchDeleteRequest", kind: Kind::Record(&[
            Member { name: "portalIds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { portal_ids: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.portal_ids, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.portal_ids, _ => &mut self.rest }
    }
}
impl PortalFlagStateBatchDeleteRequest {
    /// With all that is required.
    pub fn new(portal_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self { portal_ids: portal_ids.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<i64>> From<Vec<T>> for PortalFlagStateBatchDeleteRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<i64>, const N: usize> From<[T; N]> for PortalFlagStateBatchDeleteRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PortalFlagStateBatchPutRequest`: one member.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct PortalFlagStateBatchPutRequest {
    /// `portalStates`: a list: `BatchPortalEntry`.
    pub portal_states: Vec<BatchPortalEntry>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PortalFlagStateBatchPutRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PortalFlagStateBatchPutRequest", kind: Kind::Record(&[
            Member { name: "portalStates", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { portal_states: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.portal_states, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.portal_states, _ => &mut self.rest }
    }
}
impl PortalFlagStateBatchPutRequest {
    /// With all that is required.
    pub fn new(portal_states: impl IntoIterator<Item = impl Into<BatchPortalEntry>>) -> Self {
        Self { portal_states: portal_states.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<BatchPortalEntry>> From<Vec<T>> for PortalFlagStateBatchPutRequest {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<BatchPortalEntry>, const N: usize> From<[T; N]> for PortalFlagStateBatchPutRequest {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PortalFlagStateBatchResponse`: one member.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct PortalFlagStateBatchResponse {
    /// `portalFlagStates`: a list: `PortalFlagStateResponse`.
    pub portal_flag_states: Vec<PortalFlagStateResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PortalFlagStateBatchResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PortalFlagStateBatchResponse", kind: Kind::Record(&[
            Member { name: "portalFlagStates", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { portal_flag_states: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.portal_flag_states, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.portal_flag_states, _ => &mut self.rest }
    }
}
impl PortalFlagStateBatchResponse {
    /// With all that is required.
    pub fn new(portal_flag_states: impl IntoIterator<Item = impl Into<PortalFlagStateResponse>>) -> Self {
        Self { portal_flag_states: portal_flag_states.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PortalFlagStateResponse>> From<Vec<T>> for PortalFlagStateBatchResponse {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PortalFlagStateResponse>, const N: usize> From<[T; N]> for PortalFlagStateBatchResponse {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PortalFlagStatePutRequest`: one member.
///
/// Published by `crm/public-app-feature-flags-v3`, in 2026-03, v3.
#[non_exhaustive]
pub struct PortalFlagStatePutRequest {
    /// `flagState`: `BatchPortalEntryFlagState`.
    pub flag_state: BatchPortalEntryFlagState,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PortalFlagStatePutRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PortalFlagStatePutRequest", kind: Kind::Record(&[
            Member { name: "flagState", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { flag_state: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.flag_state, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.flag_state, _ => &mut self.rest }
    }
}
impl PortalFlagStatePutRequest {
    /// With all that is required.
    pub fn new(flag_state: impl Into<BatchPortalEntryFlagState>) -> Self {
        Self { flag_state: flag_state.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PortalFlagStateResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PortalFlagStateResponse", kind: Kind::Record(&[
            Member { name: "appId", required: true }, Member { name: "flagName", required: true },
            Member { name: "flagState", required: true }, Member { name: "portalId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { app_id: 0, flag_name: Text::EMPTY, flag_state: Shaped::blank(), portal_id: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.flag_name, 2 => &self.flag_state, 3 => &self.portal_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.flag_name, 2 => &mut self.flag_state, 3 => &mut self.portal_id,
            _ => &mut self.rest,
        }
    }
}
impl PortalFlagStateResponse {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, flag_name: impl Into<Text>, flag_state: impl Into<BatchPortalEntryFlagState>,
        portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            app_id: app_id.into(), flag_name: flag_name.into(), flag_state: flag_state.into(),
            portal_id: portal_id.into(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    BatchPortalEntry, FlagPutRequest, FlagResponse, FlagsForAppResponse, PortalFlagStateBatchDeleteRequest,
    PortalFlagStateBatchPutRequest, PortalFlagStateBatchResponse, PortalFlagStatePutRequest, PortalFlagStateResponse,
}

crate::runtime::enumeration_traits! {
    BatchPortalEntryFlagState,
}
