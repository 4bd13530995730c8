// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `AssociationLabelLimitResponse`: 6 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AssociationLabelLimitResponse {
    /// `allLabels`: a list: text.
    pub all_labels: Vec<Text>,
    /// `fromObjectType`: `LimitsTrackingObjectTypeDefinition`.
    pub from_object_type: LimitsTrackingObjectTypeDefinition,
    /// `limit`: a whole number.
    pub limit: i64,
    /// `percentage`: a number.
    pub percentage: f64,
    /// `toObjectType`: `LimitsTrackingObjectTypeDefinition`.
    pub to_object_type: LimitsTrackingObjectTypeDefinition,
    /// `usage`: a whole number.
    pub usage: i64,
    rest: Rest,
}
crate::runtime::record! {
    AssociationLabelLimitResponse "AssociationLabelLimitResponse" {
        0 all_labels "allLabels" required = Vec::new();
        1 from_object_type "fromObjectType" required = Shaped::blank();
        2 limit "limit" required = 0;
        3 percentage "percentage" required = 0.0;
        4 to_object_type "toObjectType" required = Shaped::blank();
        5 usage "usage" required = 0;
    }
}
impl AssociationLabelLimitResponse {
    /// One with all that is required.
    pub fn new(
        all_labels: impl IntoIterator<Item = impl Into<Text>>,
        from_object_type: impl Into<LimitsTrackingObjectTypeDefinition>,
        limit: impl Into<i64>,
        percentage: impl Into<f64>,
        to_object_type: impl Into<LimitsTrackingObjectTypeDefinition>,
        usage: impl Into<i64>,
    ) -> Self {
        Self {
            all_labels: all_labels.into_iter().map(Into::into).collect(),
            from_object_type: from_object_type.into(),
            limit: limit.into(),
            percentage: percentage.into(),
            to_object_type: to_object_type.into(),
            usage: usage.into(),
            ..Shaped::blank()
        }
    }
}

/// `AssociationRecordLimitResponse`: 5 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AssociationRecordLimitResponse {
    /// `atLimitFromRecordSamples`: a list: `AtLimitRecordSample`.
    pub at_limit_from_record_samples: Vec<AtLimitRecordSample>,
    /// `limit`: a whole number.
    pub limit: i64,
    /// `nearLimitFromRecordSamples`: a list: `NearLimitRecordSample`.
    pub near_limit_from_record_samples: Vec<NearLimitRecordSample>,
    /// `totalRecordsAtLimit`: a whole number.
    pub total_records_at_limit: i64,
    /// `totalRecordsNearLimit`: a whole number.
    pub total_records_near_limit: i64,
    rest: Rest,
}
crate::runtime::record! {
    AssociationRecordLimitResponse "AssociationRecordLimitResponse" {
        0 at_limit_from_record_samples "atLimitFromRecordSamples" required = Vec::new();
        1 limit "limit" required = 0;
        2 near_limit_from_record_samples "nearLimitFromRecordSamples" required = Vec::new();
        3 total_records_at_limit "totalRecordsAtLimit" required = 0;
        4 total_records_near_limit "totalRecordsNearLimit" required = 0;
    }
}
impl AssociationRecordLimitResponse {
    /// One with all that is required.
    pub fn new(
        at_limit_from_record_samples: impl IntoIterator<
            Item = impl Into<AtLimitRecordSample>,
        >,
        limit: impl Into<i64>,
        near_limit_from_record_samples: impl IntoIterator<
            Item = impl Into<NearLimitRecordSample>,
        >,
        total_records_at_limit: impl Into<i64>,
        total_records_near_limit: impl Into<i64>,
    ) -> Self {
        Self {
            at_limit_from_record_samples: at_limit_from_record_samples
                .into_iter()
                .map(Into::into)
                .collect(),
            limit: limit.into(),
            near_limit_from_record_samples: near_limit_from_record_samples
                .into_iter()
                .map(Into::into)
                .collect(),
            total_records_at_limit: total_records_at_limit.into(),
            total_records_near_limit: total_records_near_limit.into(),
            ..Shaped::blank()
        }
    }
}

/// `AtLimitRecordSample`: 2 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct AtLimitRecordSample {
    /// `label`: text.
    pub label: Text,
    /// `objectId`: a whole number.
    pub object_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    AtLimitRecordSample "AtLimitRecordSample" {
        0 label "label" required = Text::EMPTY;
        1 object_id "objectId" required = 0;
    }
}
impl AtLimitRecordSample {
    /// One with all that is required.
    pub fn new(label: impl Into<Text>, object_id: impl Into<i64>) -> Self {
        Self {
            label: label.into(),
            object_id: object_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `CalculatedPropertyLimitResponse`: 4 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CalculatedPropertyLimitResponse {
    /// `byObjectType`: a list: `UsageForObjectType`.
    pub by_object_type: Vec<UsageForObjectType>,
    /// `overallLimit`: a whole number.
    pub overall_limit: i64,
    /// `overallPercentage`: a number.
    pub overall_percentage: f64,
    /// `overallUsage`: a whole number.
    pub overall_usage: i64,
    rest: Rest,
}
crate::runtime::record! {
    CalculatedPropertyLimitResponse "CalculatedPropertyLimitResponse" {
        0 by_object_type "byObjectType" required = Vec::new();
        1 overall_limit "overallLimit" required = 0;
        2 overall_percentage "overallPercentage" required = 0.0;
        3 overall_usage "overallUsage" required = 0;
    }
}
impl CalculatedPropertyLimitResponse {
    /// One with all that is required.
    pub fn new(
        by_object_type: impl IntoIterator<Item = impl Into<UsageForObjectType>>,
        overall_limit: impl Into<i64>,
        overall_percentage: impl Into<f64>,
        overall_usage: impl Into<i64>,
    ) -> Self {
        Self {
            by_object_type: by_object_type.into_iter().map(Into::into).collect(),
            overall_limit: overall_limit.into(),
            overall_percentage: overall_percentage.into(),
            overall_usage: overall_usage.into(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseAssociationLabelLimitResponseNoPaging`: one member.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseAssociationLabelLimitResponseNoPaging {
    /// `results`: a list: `AssociationLabelLimitResponse`.
    pub results: Vec<AssociationLabelLimitResponse>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseAssociationLabelLimitResponseNoPaging "CollectionResponseAssociationLabelLimitResponseNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseAssociationLabelLimitResponseNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<AssociationLabelLimitResponse>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging`: one member.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging {
    /// `results`: a list: `ObjectTypeNearOrAtAssociationLimit`.
    pub results: Vec<ObjectTypeNearOrAtAssociationLimit>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging "CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<ObjectTypeNearOrAtAssociationLimit>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `CustomObjectLimitResponse`: 3 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomObjectLimitResponse {
    /// `limit`: a whole number.
    pub limit: i64,
    /// `percentage`: a number.
    pub percentage: f64,
    /// `usage`: a whole number.
    pub usage: i64,
    rest: Rest,
}
crate::runtime::record! {
    CustomObjectLimitResponse "CustomObjectLimitResponse" {
        0 limit "limit" required = 0;
        1 percentage "percentage" required = 0.0;
        2 usage "usage" required = 0;
    }
}
impl CustomObjectLimitResponse {
    /// One with all that is required.
    pub fn new(
        limit: impl Into<i64>,
        percentage: impl Into<f64>,
        usage: impl Into<i64>,
    ) -> Self {
        Self {
            limit: limit.into(),
            percentage: percentage.into(),
            usage: usage.into(),
            ..Shaped::blank()
        }
    }
}

/// `CustomObjectRecordLimitResponse`: 4 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomObjectRecordLimitResponse {
    /// `byObjectType`: a list: `UsageForObjectType`.
    pub by_object_type: Vec<UsageForObjectType>,
    /// `overallLimit`: a whole number.
    pub overall_limit: i64,
    /// `overallPercentage`: a number.
    pub overall_percentage: f64,
    /// `overallUsage`: a whole number.
    pub overall_usage: i64,
    rest: Rest,
}
crate::runtime::record! {
    CustomObjectRecordLimitResponse "CustomObjectRecordLimitResponse" {
        0 by_object_type "byObjectType" required = Vec::new();
        1 overall_limit "overallLimit" required = 0;
        2 overall_percentage "overallPercentage" required = 0.0;
        3 overall_usage "overallUsage" required = 0;
    }
}
impl CustomObjectRecordLimitResponse {
    /// One with all that is required.
    pub fn new(
        by_object_type: impl IntoIterator<Item = impl Into<UsageForObjectType>>,
        overall_limit: impl Into<i64>,
        overall_percentage: impl Into<f64>,
        overall_usage: impl Into<i64>,
    ) -> Self {
        Self {
            by_object_type: by_object_type.into_iter().map(Into::into).collect(),
            overall_limit: overall_limit.into(),
            overall_percentage: overall_percentage.into(),
            overall_usage: overall_usage.into(),
            ..Shaped::blank()
        }
    }
}

/// `CustomPropertyLimitResponse`: 4 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomPropertyLimitResponse {
    /// `byObjectType`: a list: `LimitAndUsageForObjectType`.
    pub by_object_type: Vec<LimitAndUsageForObjectType>,
    /// `overallLimit`: a whole number.
    pub overall_limit: i64,
    /// `overallPercentage`: a number.
    pub overall_percentage: f64,
    /// `overallUsage`: a whole number.
    pub overall_usage: i64,
    rest: Rest,
}
crate::runtime::record! {
    CustomPropertyLimitResponse "CustomPropertyLimitResponse" {
        0 by_object_type "byObjectType" required = Vec::new();
        1 overall_limit "overallLimit" required = 0;
        2 overall_percentage "overallPercentage" required = 0.0;
        3 overall_usage "overallUsage" required = 0;
    }
}
impl CustomPropertyLimitResponse {
    /// One with all that is required.
    pub fn new(
        by_object_type: impl IntoIterator<Item = impl Into<LimitAndUsageForObjectType>>,
        overall_limit: impl Into<i64>,
        overall_percentage: impl Into<f64>,
        overall_usage: impl Into<i64>,
    ) -> Self {
        Self {
            by_object_type: by_object_type.into_iter().map(Into::into).collect(),
            overall_limit: overall_limit.into(),
            overall_percentage: overall_percentage.into(),
            overall_usage: overall_usage.into(),
            ..Shaped::blank()
        }
    }
}

/// `LimitAndUsageForObjectType`: 6 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct LimitAndUsageForObjectType {
    /// `limit`: a whole number.
    pub limit: i64,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `percentage`: a number.
    pub percentage: f64,
    /// `pluralLabel`: text.
    pub plural_label: Text,
    /// `singularLabel`: text.
    pub singular_label: Text,
    /// `usage`: a whole number.
    pub usage: i64,
    rest: Rest,
}
crate::runtime::record! {
    LimitAndUsageForObjectType "LimitAndUsageForObjectType" {
        0 limit "limit" required = 0;
        1 object_type_id "objectTypeId" required = Text::EMPTY;
        2 percentage "percentage" required = 0.0;
        3 plural_label "pluralLabel" required = Text::EMPTY;
        4 singular_label "singularLabel" required = Text::EMPTY;
        5 usage "usage" required = 0;
    }
}
impl LimitAndUsageForObjectType {
    /// One with all that is required.
    pub fn new(
        limit: impl Into<i64>,
        object_type_id: impl Into<Text>,
        percentage: impl Into<f64>,
        plural_label: impl Into<Text>,
        singular_label: impl Into<Text>,
        usage: impl Into<i64>,
    ) -> Self {
        Self {
            limit: limit.into(),
            object_type_id: object_type_id.into(),
            percentage: percentage.into(),
            plural_label: plural_label.into(),
            singular_label: singular_label.into(),
            usage: usage.into(),
            ..Shaped::blank()
        }
    }
}

/// `ObjectTypeDefinition`: 3 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[doc(alias = "ObjectTypeDefinition")]
#[non_exhaustive]
pub struct LimitsTrackingObjectTypeDefinition {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `pluralLabel`: text.
    pub plural_label: Text,
    /// `singularLabel`: text.
    pub singular_label: Text,
    rest: Rest,
}
crate::runtime::record! {
    LimitsTrackingObjectTypeDefinition "ObjectTypeDefinition" {
        0 object_type_id "objectTypeId" required = Text::EMPTY;
        1 plural_label "pluralLabel" required = Text::EMPTY;
        2 singular_label "singularLabel" required = Text::EMPTY;
    }
}
impl LimitsTrackingObjectTypeDefinition {
    /// One with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        plural_label: impl Into<Text>,
        singular_label: impl Into<Text>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            plural_label: plural_label.into(),
            singular_label: singular_label.into(),
            ..Shaped::blank()
        }
    }
}

/// `NearLimitRecordSample`: 4 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct NearLimitRecordSample {
    /// `label`: text.
    pub label: Text,
    /// `objectId`: a whole number.
    pub object_id: i64,
    /// `percentage`: a number.
    pub percentage: f64,
    /// `usage`: a whole number.
    pub usage: i64,
    rest: Rest,
}
crate::runtime::record! {
    NearLimitRecordSample "NearLimitRecordSample" {
        0 label "label" required = Text::EMPTY;
        1 object_id "objectId" required = 0;
        2 percentage "percentage" required = 0.0;
        3 usage "usage" required = 0;
    }
}
impl NearLimitRecordSample {
    /// One with all that is required.
    pub fn new(
        label: impl Into<Text>,
        object_id: impl Into<i64>,
        percentage: impl Into<f64>,
        usage: impl Into<i64>,
    ) -> Self {
        Self {
            label: label.into(),
            object_id: object_id.into(),
            percentage: percentage.into(),
            usage: usage.into(),
            ..Shaped::blank()
        }
    }
}

/// `ObjectTypeNearOrAtAssociationLimit`: 5 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ObjectTypeNearOrAtAssociationLimit {
    /// `hasRecordsAtLimit`: true or false.
    pub has_records_at_limit: bool,
    /// `hasRecordsNearLimit`: true or false.
    pub has_records_near_limit: bool,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `pluralLabel`: text.
    pub plural_label: Text,
    /// `singularLabel`: text.
    pub singular_label: Text,
    rest: Rest,
}
crate::runtime::record! {
    ObjectTypeNearOrAtAssociationLimit "ObjectTypeNearOrAtAssociationLimit" {
        0 has_records_at_limit "hasRecordsAtLimit" required = false;
        1 has_records_near_limit "hasRecordsNearLimit" required = false;
        2 object_type_id "objectTypeId" required = Text::EMPTY;
        3 plural_label "pluralLabel" required = Text::EMPTY;
        4 singular_label "singularLabel" required = Text::EMPTY;
    }
}
impl ObjectTypeNearOrAtAssociationLimit {
    /// One with all that is required.
    pub fn new(
        has_records_at_limit: bool,
        has_records_near_limit: bool,
        object_type_id: impl Into<Text>,
        plural_label: impl Into<Text>,
        singular_label: impl Into<Text>,
    ) -> Self {
        Self {
            has_records_at_limit,
            has_records_near_limit,
            object_type_id: object_type_id.into(),
            plural_label: plural_label.into(),
            singular_label: singular_label.into(),
            ..Shaped::blank()
        }
    }
}

/// `PipelineLimitResponse`: 2 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PipelineLimitResponse {
    /// `customObjectTypes`: `CustomObjectRecordLimitResponse`.
    pub custom_object_types: CustomObjectRecordLimitResponse,
    /// `hubspotDefinedObjectTypes`: a list: `LimitAndUsageForObjectType`.
    pub hubspot_defined_object_types: Vec<LimitAndUsageForObjectType>,
    rest: Rest,
}
crate::runtime::record! {
    PipelineLimitResponse "PipelineLimitResponse" {
        0 custom_object_types "customObjectTypes" required = Shaped::blank();
        1 hubspot_defined_object_types "hubspotDefinedObjectTypes" required = Vec::new();
    }
}
impl PipelineLimitResponse {
    /// One with all that is required.
    pub fn new(
        custom_object_types: impl Into<CustomObjectRecordLimitResponse>,
        hubspot_defined_object_types: impl IntoIterator<
            Item = impl Into<LimitAndUsageForObjectType>,
        >,
    ) -> Self {
        Self {
            custom_object_types: custom_object_types.into(),
            hubspot_defined_object_types: hubspot_defined_object_types
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// `RecordLimitResponse`: 2 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RecordLimitResponse {
    /// `customObjectTypes`: `CustomObjectRecordLimitResponse`.
    pub custom_object_types: CustomObjectRecordLimitResponse,
    /// `hubspotDefinedObjectTypes`: a list: `LimitAndUsageForObjectType`.
    pub hubspot_defined_object_types: Vec<LimitAndUsageForObjectType>,
    rest: Rest,
}
crate::runtime::record! {
    RecordLimitResponse "RecordLimitResponse" {
        0 custom_object_types "customObjectTypes" required = Shaped::blank();
        1 hubspot_defined_object_types "hubspotDefinedObjectTypes" required = Vec::new();
    }
}
impl RecordLimitResponse {
    /// One with all that is required.
    pub fn new(
        custom_object_types: impl Into<CustomObjectRecordLimitResponse>,
        hubspot_defined_object_types: impl IntoIterator<
            Item = impl Into<LimitAndUsageForObjectType>,
        >,
    ) -> Self {
        Self {
            custom_object_types: custom_object_types.into(),
            hubspot_defined_object_types: hubspot_defined_object_types
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// `UsageForObjectType`: 4 members.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UsageForObjectType {
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `pluralLabel`: text.
    pub plural_label: Text,
    /// `singularLabel`: text.
    pub singular_label: Text,
    /// `usage`: a whole number.
    pub usage: i64,
    rest: Rest,
}
crate::runtime::record! {
    UsageForObjectType "UsageForObjectType" {
        0 object_type_id "objectTypeId" required = Text::EMPTY;
        1 plural_label "pluralLabel" required = Text::EMPTY;
        2 singular_label "singularLabel" required = Text::EMPTY;
        3 usage "usage" required = 0;
    }
}
impl UsageForObjectType {
    /// One with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        plural_label: impl Into<Text>,
        singular_label: impl Into<Text>,
        usage: impl Into<i64>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            plural_label: plural_label.into(),
            singular_label: singular_label.into(),
            usage: usage.into(),
            ..Shaped::blank()
        }
    }
}
