// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    ImportsPropertyValue "PropertyValue" {
        0 data_sensitivity "dataSensitivity" required = Shaped::blank();
        1 is_encrypted "isEncrypted" required = false;
        2 is_large_value "isLargeValue" required = false;
        3 masked_substrings "maskedSubstrings" required = Shaped::blank();
        4 name "name" required = Text::EMPTY;
        5 persistence_timestamp "persistenceTimestamp" required = 0;
        6 request_id "requestId" required = Text::EMPTY;
        7 selected_by_user "selectedByUser" required = false;
        8 selected_by_user_timestamp "selectedByUserTimestamp" required = 0;
        9 source "source" required = Shaped::blank();
        10 source_id "sourceId" required = Text::EMPTY;
        11 source_label "sourceLabel" required = Text::EMPTY;
        12 source_metadata "sourceMetadata" required = Text::EMPTY;
        13 source_upstream_deployable "sourceUpstreamDeployable" required = Text::EMPTY;
        14 source_vid "sourceVid" required = Vec::new();
        15 timestamp "timestamp" required = 0;
        16 unit "unit" required = Text::EMPTY;
        17 updated_by_user_id "updatedByUserId" required = 0;
        18 use_timestamp_as_persistence_timestamp "useTimestampAsPersistenceTimestamp" required = false;
        19 value "value" required = Text::EMPTY;
    }
}
impl ImportsPropertyValue {
    /// One with all that is required.
    pub fn new(
        data_sensitivity: impl Into<PropertyValueDataSensitivity>,
        is_encrypted: bool,
        is_large_value: bool,
        masked_substrings: impl Into<MaskedSubstrings>,
        name: impl Into<Text>,
        persistence_timestamp: impl Into<i64>,
        request_id: impl Into<Text>,
        selected_by_user: bool,
        selected_by_user_timestamp: impl Into<i64>,
        source: impl Into<PropertyValueSource>,
        source_id: impl Into<Text>,
        source_label: impl Into<Text>,
        source_metadata: impl Into<Text>,
        source_upstream_deployable: impl Into<Text>,
        source_vid: impl IntoIterator<Item = impl Into<i64>>,
        timestamp: impl Into<i64>,
        unit: impl Into<Text>,
        updated_by_user_id: impl Into<i64>,
        use_timestamp_as_persistence_timestamp: bool,
        value: impl Into<Text>,
    ) -> Self {
        Self {
            data_sensitivity: data_sensitivity.into(),
            is_encrypted,
            is_large_value,
            masked_substrings: masked_substrings.into(),
            name: name.into(),
            persistence_timestamp: persistence_timestamp.into(),
            request_id: request_id.into(),
            selected_by_user,
            selected_by_user_timestamp: selected_by_user_timestamp.into(),
            source: source.into(),
            source_id: source_id.into(),
            source_label: source_label.into(),
            source_metadata: source_metadata.into(),
            source_upstream_deployable: source_upstream_deployable.into(),
            source_vid: source_vid.into_iter().map(Into::into).collect(),
            timestamp: timestamp.into(),
            unit: unit.into(),
            updated_by_user_id: updated_by_user_id.into(),
            use_timestamp_as_persistence_timestamp,
            value: value.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    MaskedSubstring "MaskedSubstring" {
        0 end "end" required = 0;
        1 start "start" required = 0;
    }
}
impl MaskedSubstring {
    /// One with all that is required.
    pub fn new(end: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self {
            end: end.into(),
            start: start.into(),
            ..Shaped::blank()
        }
    }
}

/// `MaskedSubstrings`: one member.
///
/// Published by `crm/imports`, `marketing/events`, in 2026-03, v3.
#[non_exhaustive]
pub struct MaskedSubstrings {
    /// `substrings`: a list: `MaskedSubstring`.
    pub substrings: Vec<MaskedSubstring>,
    rest: Rest,
}
crate::runtime::record! {
    MaskedSubstrings "MaskedSubstrings" {
        0 substrings "substrings" required = Vec::new();
    }
}
impl MaskedSubstrings {
    /// One with all that is required.
    pub fn new(
        substrings: impl IntoIterator<Item = impl Into<MaskedSubstring>>,
    ) -> Self {
        Self {
            substrings: substrings.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<MaskedSubstring>> From<Vec<T>> for MaskedSubstrings {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<MaskedSubstring>, const N: usize> From<[T; N]> for MaskedSubstrings {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PropertyValue "PropertyValue" {
        0 data_sensitivity "dataSensitivity" required = Shaped::blank();
        1 is_encrypted "isEncrypted" required = false;
        2 is_large_value "isLargeValue" required = false;
        3 name "name" required = Text::EMPTY;
        4 persistence_timestamp "persistenceTimestamp" required = 0;
        5 request_id "requestId" required = Text::EMPTY;
        6 selected_by_user "selectedByUser" required = false;
        7 selected_by_user_timestamp "selectedByUserTimestamp" required = 0;
        8 source "source" required = Shaped::blank();
        9 source_id "sourceId" required = Text::EMPTY;
        10 source_label "sourceLabel" required = Text::EMPTY;
        11 source_metadata "sourceMetadata" required = Text::EMPTY;
        12 source_upstream_deployable "sourceUpstreamDeployable" required = Text::EMPTY;
        13 source_vid "sourceVid" required = Vec::new();
        14 timestamp "timestamp" required = 0;
        15 unit "unit" required = Text::EMPTY;
        16 updated_by_user_id "updatedByUserId" required = 0;
        17 use_timestamp_as_persistence_timestamp "useTimestampAsPersistenceTimestamp" required = false;
        18 value "value" required = Text::EMPTY;
    }
}
impl PropertyValue {
    /// One with all that is required.
    pub fn new(
        data_sensitivity: impl Into<PropertyValueDataSensitivity>,
        is_encrypted: bool,
        is_large_value: bool,
        name: impl Into<Text>,
        persistence_timestamp: impl Into<i64>,
        request_id: impl Into<Text>,
        selected_by_user: bool,
        selected_by_user_timestamp: impl Into<i64>,
        source: impl Into<ImportsPropertyValueSource>,
        source_id: impl Into<Text>,
        source_label: impl Into<Text>,
        source_metadata: impl Into<Text>,
        source_upstream_deployable: impl Into<Text>,
        source_vid: impl IntoIterator<Item = impl Into<i64>>,
        timestamp: impl Into<i64>,
        unit: impl Into<Text>,
        updated_by_user_id: impl Into<i64>,
        use_timestamp_as_persistence_timestamp: bool,
        value: impl Into<Text>,
    ) -> Self {
        Self {
            data_sensitivity: data_sensitivity.into(),
            is_encrypted,
            is_large_value,
            name: name.into(),
            persistence_timestamp: persistence_timestamp.into(),
            request_id: request_id.into(),
            selected_by_user,
            selected_by_user_timestamp: selected_by_user_timestamp.into(),
            source: source.into(),
            source_id: source_id.into(),
            source_label: source_label.into(),
            source_metadata: source_metadata.into(),
            source_upstream_deployable: source_upstream_deployable.into(),
            source_vid: source_vid.into_iter().map(Into::into).collect(),
            timestamp: timestamp.into(),
            unit: unit.into(),
            updated_by_user_id: updated_by_user_id.into(),
            use_timestamp_as_persistence_timestamp,
            value: value.into(),
            ..Shaped::blank()
        }
    }
}
