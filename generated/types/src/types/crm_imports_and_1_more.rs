// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ImportsPropertyValueSource, PropertyValueDataSensitivity, PropertyValueSource,
};

/// `PropertyValue`: 20 members.
///
/// Published by `crm/imports`, `marketing/events`, in 2026-03, v3.
#[doc(alias = "PropertyValue")]
#[non_exhaustive]
pub struct ImportsPropertyValue {
    /// `dataSensitivity`: `PropertyValueDataSensitivity`.
    pub data_sensitivity: PropertyValueDataSensitivity,
    /// `isEncrypted`: true or false.
    pub is_encrypted: bool,
    /// `isLargeValue`: true or false.
    pub is_large_value: bool,
    /// `maskedSubstrings`: `MaskedSubstrings`.
    pub masked_substrings: MaskedSubstrings,
    /// `name`: text.
    pub name: Text,
    /// `persistenceTimestamp`: a whole number.
    pub persistence_timestamp: i64,
    /// `requestId`: text.
    pub request_id: Text,
    /// `selectedByUser`: true or false.
    pub selected_by_user: bool,
    /// `selectedByUserTimestamp`: a whole number.
    pub selected_by_user_timestamp: i64,
    /// `source`: `PropertyValueSource`.
    pub source: PropertyValueSource,
    /// `sourceId`: text.
    pub source_id: Text,
    /// `sourceLabel`: text.
    pub source_label: Text,
    /// `sourceMetadata`: text.
    pub source_metadata: Text,
    /// `sourceUpstreamDeployable`: text.
    pub source_upstream_deployable: Text,
    /// `sourceVid`: a list: a whole number.
    pub source_vid: Vec<i64>,
    /// `timestamp`: a whole number.
    pub timestamp: i64,
    /// `unit`: text.
    pub unit: Text,
    /// `updatedByUserId`: a whole number.
    pub updated_by_user_id: i64,
    /// `useTimestampAsPersistenceTimestamp`: true or false.
    pub use_timestamp_as_persistence_timestamp: bool,
    /// `value`: text.
    pub value: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ImportsPropertyValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyValue", kind: Kind::Record(&[
            Member { name: "dataSensitivity", required: true }, Member { name: "isEncrypted", required: true },
            Member { name: "isLargeValue", required: true }, Member { name: "maskedSubstrings", required: true },
            Member { name: "name", required: true }, Member { name: "persistenceTimestamp", required: true },
            Member { name: "requestId", required: true }, Member { name: "selectedByUser", required: true },
            Member { name: "selectedByUserTimestamp", required: true }, Member { name: "source", required: true },
            Member { name: "sourceId", required: true }, Member { name: "sourceLabel", required: true },
            Member { name: "sourceMetadata", required: true },
            Member { name: "sourceUpstreamDeployable", required: true },
            Member { name: "sourceVid", required: true }, Member { name: "timestamp", required: true },
            Member { name: "unit", required: true }, Member { name: "updatedByUserId", required: true },
            Member { name: "useTimestampAsPersistenceTimestamp", required: true },
            Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            data_sensitivity: Shaped::blank(), is_encrypted: false, is_large_value: false,
            masked_substrings: Shaped::blank(), name: Text::EMPTY, persistence_timestamp: 0, request_id: Text::EMPTY,
            selected_by_user: false, selected_by_user_timestamp: 0, source: Shaped::blank(), source_id: Text::EMPTY,
            source_label: Text::EMPTY, source_metadata: Text::EMPTY, source_upstream_deployable: Text::EMPTY,
            source_vid: Vec::new(), timestamp: 0, unit: Text::EMPTY, updated_by_user_id: 0,
            use_timestamp_as_persistence_timestamp: false, value: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.data_sensitivity, 1 => &self.is_encrypted, 2 => &self.is_large_value,
            3 => &self.masked_substrings, 4 => &self.name, 5 => &self.persistence_timestamp, 6 => &self.request_id,
            7 => &self.selected_by_user, 8 => &self.selected_by_user_timestamp, 9 => &self.source,
            10 => &self.source_id, 11 => &self.source_label, 12 => &self.source_metadata,
            13 => &self.source_upstream_deployable, 14 => &self.source_vid, 15 => &self.timestamp, 16 => &self.unit,
            17 => &self.updated_by_user_id, 18 => &self.use_timestamp_as_persistence_timestamp, 19 => &self.value,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.data_sensitivity, 1 => &mut self.is_encrypted, 2 => &mut self.is_large_value,
            3 => &mut self.masked_substrings, 4 => &mut self.name, 5 => &mut self.persistence_timestamp,
            6 => &mut self.request_id, 7 => &mut self.selected_by_user, 8 => &mut self.selected_by_user_timestamp,
            9 => &mut self.source, 10 => &mut self.source_id, 11 => &mut self.source_label,
            12 => &mut self.source_metadata, 13 => &mut self.source_upstream_deployable, 14 => &mut self.source_vid,
            15 => &mut self.timestamp, 16 => &mut self.unit, 17 => &mut self.updated_by_user_id,
            18 => &mut self.use_timestamp_as_persistence_timestamp, 19 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl ImportsPropertyValue {
    /// With all that is required.
    pub fn new(
        data_sensitivity: impl Into<PropertyValueDataSensitivity>, is_encrypted: bool, is_large_value: bool,
        masked_substrings: impl Into<MaskedSubstrings>, name: impl Into<Text>, persistence_timestamp: impl Into<i64>,
        request_id: impl Into<Text>, selected_by_user: bool, selected_by_user_timestamp: impl Into<i64>,
        source: impl Into<PropertyValueSource>, source_id: impl Into<Text>, source_label: impl Into<Text>,
        source_metadata: impl Into<Text>, source_upstream_deployable: impl Into<Text>,
        source_vid: impl IntoIterator<Item = impl Into<i64>>, timestamp: impl Into<i64>, unit: impl Into<Text>,
        updated_by_user_id: impl Into<i64>, use_timestamp_as_persistence_timestamp: bool, value: impl Into<Text>,
    ) -> Self {
        Self {
            data_sensitivity: data_sensitivity.into(), is_encrypted, is_large_value,
            masked_substrings: masked_substrings.into(), name: name.into(),
            persistence_timestamp: persistence_timestamp.into(), request_id: request_id.into(), selected_by_user,
            selected_by_user_timestamp: selected_by_user_timestamp.into(), source: source.into(),
            source_id: source_id.into(), source_label: source_label.into(), source_metadata: source_metadata.into(),
            source_upstream_deployable: source_upstream_deployable.into(),
            source_vid: source_vid.into_iter().map(Into::into).collect(), timestamp: timestamp.into(),
            unit: unit.into(), updated_by_user_id: updated_by_user_id.into(), use_timestamp_as_persistence_timestamp,
            value: value.into(), rest: Rest::EMPTY,
        }
    }
}

/// `MaskedSubstring`: 2 members.
///
/// Published by `crm/imports`, `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct MaskedSubstring {
    /// `end`: a whole number.
    pub end: i64,
    /// `start`: a whole number.
    pub start: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MaskedSubstring {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MaskedSubstring", kind: Kind::Record(&[
            Member { name: "end", required: true }, Member { name: "start", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { end: 0, start: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.end, 1 => &self.start, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.end, 1 => &mut self.start, _ => &mut self.rest }
    }
}
impl MaskedSubstring {
    /// With all that is required.
    pub fn new(end: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self { end: end.into(), start: start.into(), rest: Rest::EMPTY }
    }
}

/// `MaskedSubstrings`: one member.
///
/// Published by `crm/imports`, `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct MaskedSubstrings {
    /// `substrings`: a list: `MaskedSubstring`.
    pub substrings: Vec<MaskedSubstring>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MaskedSubstrings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MaskedSubstrings", kind: Kind::Record(&[Member { name: "substrings", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { substrings: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.substrings, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.substrings, _ => &mut self.rest }
    }
}
impl MaskedSubstrings {
    /// With all that is required.
    pub fn new(substrings: impl IntoIterator<Item = impl Into<MaskedSubstring>>) -> Self {
        Self { substrings: substrings.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<MaskedSubstring>> From<Vec<T>> for MaskedSubstrings {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<MaskedSubstring>, const N: usize> From<[T; N]> for MaskedSubstrings {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PropertyValue`: 19 members.
///
/// Published by `crm/imports`, `marketing/events`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct PropertyValue {
    /// `dataSensitivity`: `PropertyValueDataSensitivity`.
    pub data_sensitivity: PropertyValueDataSensitivity,
    /// `isEncrypted`: true or false.
    pub is_encrypted: bool,
    /// `isLargeValue`: true or false.
    pub is_large_value: bool,
    /// `name`: text.
    pub name: Text,
    /// `persistenceTimestamp`: a whole number.
    pub persistence_timestamp: i64,
    /// `requestId`: text.
    pub request_id: Text,
    /// `selectedByUser`: true or false.
    pub selected_by_user: bool,
    /// `selectedByUserTimestamp`: a whole number.
    pub selected_by_user_timestamp: i64,
    /// `source`: `ImportsPropertyValueSource`.
    pub source: ImportsPropertyValueSource,
    /// `sourceId`: text.
    pub source_id: Text,
    /// `sourceLabel`: text.
    pub source_label: Text,
    /// `sourceMetadata`: text.
    pub source_metadata: Text,
    /// `sourceUpstreamDeployable`: text.
    pub source_upstream_deployable: Text,
    /// `sourceVid`: a list: a whole number.
    pub source_vid: Vec<i64>,
    /// `timestamp`: a whole number.
    pub timestamp: i64,
    /// `unit`: text.
    pub unit: Text,
    /// `updatedByUserId`: a whole number.
    pub updated_by_user_id: i64,
    /// `useTimestampAsPersistenceTimestamp`: true or false.
    pub use_timestamp_as_persistence_timestamp: bool,
    /// `value`: text.
    pub value: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PropertyValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyValue", kind: Kind::Record(&[
            Member { name: "dataSensitivity", required: true }, Member { name: "isEncrypted", required: true },
            Member { name: "isLargeValue", required: true }, Member { name: "name", required: true },
            Member { name: "persistenceTimestamp", required: true }, Member { name: "requestId", required: true },
            Member { name: "selectedByUser", required: true },
            Member { name: "selectedByUserTimestamp", required: true }, Member { name: "source", required: true },
            Member { name: "sourceId", required: true }, Member { name: "sourceLabel", required: true },
            Member { name: "sourceMetadata", required: true },
            Member { name: "sourceUpstreamDeployable", required: true },
            Member { name: "sourceVid", required: true }, Member { name: "timestamp", required: true },
            Member { name: "unit", required: true }, Member { name: "updatedByUserId", required: true },
            Member { name: "useTimestampAsPersistenceTimestamp", required: true },
            Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            data_sensitivity: Shaped::blank(), is_encrypted: false, is_large_value: false, name: Text::EMPTY,
            persistence_timestamp: 0, request_id: Text::EMPTY, selected_by_user: false,
            selected_by_user_timestamp: 0, source: Shaped::blank(), source_id: Text::EMPTY,
            source_label: Text::EMPTY, source_metadata: Text::EMPTY, source_upstream_deployable: Text::EMPTY,
            source_vid: Vec::new(), timestamp: 0, unit: Text::EMPTY, updated_by_user_id: 0,
            use_timestamp_as_persistence_timestamp: false, value: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.data_sensitivity, 1 => &self.is_encrypted, 2 => &self.is_large_value, 3 => &self.name,
            4 => &self.persistence_timestamp, 5 => &self.request_id, 6 => &self.selected_by_user,
            7 => &self.selected_by_user_timestamp, 8 => &self.source, 9 => &self.source_id, 10 => &self.source_label,
            11 => &self.source_metadata, 12 => &self.source_upstream_deployable, 13 => &self.source_vid,
            14 => &self.timestamp, 15 => &self.unit, 16 => &self.updated_by_user_id,
            17 => &self.use_timestamp_as_persistence_timestamp, 18 => &self.value, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.data_sensitivity, 1 => &mut self.is_encrypted, 2 => &mut self.is_large_value,
            3 => &mut self.name, 4 => &mut self.persistence_timestamp, 5 => &mut self.request_id,
            6 => &mut self.selected_by_user, 7 => &mut self.selected_by_user_timestamp, 8 => &mut self.source,
            9 => &mut self.source_id, 10 => &mut self.source_label, 11 => &mut self.source_metadata,
            12 => &mut self.source_upstream_deployable, 13 => &mut self.source_vid, 14 => &mut self.timestamp,
            15 => &mut self.unit, 16 => &mut self.updated_by_user_id,
            17 => &mut self.use_timestamp_as_persistence_timestamp, 18 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl PropertyValue {
    /// With all that is required.
    pub fn new(
        data_sensitivity: impl Into<PropertyValueDataSensitivity>, is_encrypted: bool, is_large_value: bool,
        name: impl Into<Text>, persistence_timestamp: impl Into<i64>, request_id: impl Into<Text>,
        selected_by_user: bool, selected_by_user_timestamp: impl Into<i64>,
        source: impl Into<ImportsPropertyValueSource>, source_id: impl Into<Text>, source_label: impl Into<Text>,
        source_metadata: impl Into<Text>, source_upstream_deployable: impl Into<Text>,
        source_vid: impl IntoIterator<Item = impl Into<i64>>, timestamp: impl Into<i64>, unit: impl Into<Text>,
        updated_by_user_id: impl Into<i64>, use_timestamp_as_persistence_timestamp: bool, value: impl Into<Text>,
    ) -> Self {
        Self {
            data_sensitivity: data_sensitivity.into(), is_encrypted, is_large_value, name: name.into(),
            persistence_timestamp: persistence_timestamp.into(), request_id: request_id.into(), selected_by_user,
            selected_by_user_timestamp: selected_by_user_timestamp.into(), source: source.into(),
            source_id: source_id.into(), source_label: source_label.into(), source_metadata: source_metadata.into(),
            source_upstream_deployable: source_upstream_deployable.into(),
            source_vid: source_vid.into_iter().map(Into::into).collect(), timestamp: timestamp.into(),
            unit: unit.into(), updated_by_user_id: updated_by_user_id.into(), use_timestamp_as_persistence_timestamp,
            value: value.into(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    ImportsPropertyValue, MaskedSubstring, MaskedSubstrings, PropertyValue,
}
