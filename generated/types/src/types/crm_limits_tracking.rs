// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociationLabelLimitResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationLabelLimitResponse", kind: Kind::Record(&[
            Member { name: "allLabels", required: true }, Member { name: "fromObjectType", required: true },
            Member { name: "limit", required: true }, Member { name: "percentage", required: true },
            Member { name: "toObjectType", required: true }, Member { name: "usage", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            all_labels: Vec::new(), from_object_type: Shaped::blank(), limit: 0, percentage: 0.0,
            to_object_type: Shaped::blank(), usage: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.all_labels, 1 => &self.from_object_type, 2 => &self.limit, 3 => &self.percentage,
            4 => &self.to_object_type, 5 => &self.usage, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.all_labels, 1 => &mut self.from_object_type, 2 => &mut self.limit,
            3 => &mut self.percentage, 4 => &mut self.to_object_type, 5 => &mut self.usage, _ => &mut self.rest,
        }
    }
}
impl AssociationLabelLimitResponse {
    /// With all that is required.
    pub fn new(
        all_labels: impl IntoIterator<Item = impl Into<Text>>,
        from_object_type: impl Into<LimitsTrackingObjectTypeDefinition>, limit: impl Into<i64>,
        percentage: impl Into<f64>, to_object_type: impl Into<LimitsTrackingObjectTypeDefinition>,
        usage: impl Into<i64>,
    ) -> Self {
        Self {
            all_labels: all_labels.into_iter().map(Into::into).collect(), from_object_type: from_object_type.into(),
            limit: limit.into(), percentage: percentage.into(), to_object_type: to_object_type.into(),
            usage: usage.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AssociationRecordLimitResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AssociationRecordLimitResponse", kind: Kind::Record(&[
            Member { name: "atLimitFromRecordSamples", required: true }, Member { name: "limit", required: true },
            Member { name: "nearLimitFromRecordSamples", required: true },
            Member { name: "totalRecordsAtLimit", required: true },
            Member { name: "totalRecordsNearLimit", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            at_limit_from_record_samples: Vec::new(), limit: 0, near_limit_from_record_samples: Vec::new(),
            total_records_at_limit: 0, total_records_near_limit: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.at_limit_from_record_samples, 1 => &self.limit, 2 => &self.near_limit_from_record_samples,
            3 => &self.total_records_at_limit, 4 => &self.total_records_near_limit, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.at_limit_from_record_samples, 1 => &mut self.limit,
            2 => &mut self.near_limit_from_record_samples, 3 => &mut self.total_records_at_limit,
            4 => &mut self.total_records_near_limit, _ => &mut self.rest,
        }
    }
}
impl AssociationRecordLimitResponse {
    /// With all that is required.
    pub fn new(
        at_limit_from_record_samples: impl IntoIterator<Item = impl Into<AtLimitRecordSample>>,
        limit: impl Into<i64>,
        near_limit_from_record_samples: impl IntoIterator<Item = impl Into<NearLimitRecordSample>>,
        total_records_at_limit: impl Into<i64>, total_records_near_limit: impl Into<i64>,
    ) -> Self {
        Self {
            at_limit_from_record_samples: at_limit_from_record_samples.into_iter().map(Into::into).collect(),
            limit: limit.into(),
            near_limit_from_record_samples: near_limit_from_record_samples.into_iter().map(Into::into).collect(),
            total_records_at_limit: total_records_at_limit.into(),
            total_records_near_limit: total_records_near_limit.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AtLimitRecordSample {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AtLimitRecordSample", kind: Kind::Record(&[
            Member { name: "label", required: true }, Member { name: "objectId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { label: Text::EMPTY, object_id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.label, 1 => &self.object_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.label, 1 => &mut self.object_id, _ => &mut self.rest }
    }
}
impl AtLimitRecordSample {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, object_id: impl Into<i64>) -> Self {
        Self { label: label.into(), object_id: object_id.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CalculatedPropertyLimitResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CalculatedPropertyLimitResponse", kind: Kind::Record(&[
            Member { name: "byObjectType", required: true }, Member { name: "overallLimit", required: true },
            Member { name: "overallPercentage", required: true }, Member { name: "overallUsage", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            by_object_type: Vec::new(), overall_limit: 0, overall_percentage: 0.0, overall_usage: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.by_object_type, 1 => &self.overall_limit, 2 => &self.overall_percentage,
            3 => &self.overall_usage, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.by_object_type, 1 => &mut self.overall_limit, 2 => &mut self.overall_percentage,
            3 => &mut self.overall_usage, _ => &mut self.rest,
        }
    }
}
impl CalculatedPropertyLimitResponse {
    /// With all that is required.
    pub fn new(
        by_object_type: impl IntoIterator<Item = impl Into<UsageForObjectType>>, overall_limit: impl Into<i64>,
        overall_percentage: impl Into<f64>, overall_usage: impl Into<i64>,
    ) -> Self {
        Self {
            by_object_type: by_object_type.into_iter().map(Into::into).collect(),
            overall_limit: overall_limit.into(), overall_percentage: overall_percentage.into(),
            overall_usage: overall_usage.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseAssociationLabelLimitResponseNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseAssociationLabelLimitResponseNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseAssociationLabelLimitResponseNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<AssociationLabelLimitResponse>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<AssociationLabelLimitResponse>> From<Vec<T>> for CollectionResponseAssociationLabelLimitResponseNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<AssociationLabelLimitResponse>, const N: usize> From<[T; N]> for CollectionResponseAssociationLabelLimitResponseNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging`: one member.
///
/// Published by `crm/limits-tracking`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging {
    /// `results`: a list: `ObjectTypeNearOrAtAssociationLimit`.
    pub results: Vec<ObjectTypeNearOrAtAssociationLimit>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ObjectTypeNearOrAtAssociationLimit>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ObjectTypeNearOrAtAssociationLimit>> From<Vec<T>> for CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ObjectTypeNearOrAtAssociationLimit>, const N: usize> From<[T; N]> for CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CustomObjectLimitResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectLimitResponse", kind: Kind::Record(&[
            Member { name: "limit", required: true }, Member { name: "percentage", required: true },
            Member { name: "usage", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { limit: 0, percentage: 0.0, usage: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.limit, 1 => &self.percentage, 2 => &self.usage, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.limit, 1 => &mut self.percentage, 2 => &mut self.usage, _ => &mut self.rest }
    }
}
impl CustomObjectLimitResponse {
    /// With all that is required.
    pub fn new(limit: impl Into<i64>, percentage: impl Into<f64>, usage: impl Into<i64>) -> Self {
        Self { limit: limit.into(), percentage: percentage.into(), usage: usage.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CustomObjectRecordLimitResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomObjectRecordLimitResponse", kind: Kind::Record(&[
            Member { name: "byObjectType", required: true }, Member { name: "overallLimit", required: true },
            Member { name: "overallPercentage", required: true }, Member { name: "overallUsage", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            by_object_type: Vec::new(), overall_limit: 0, overall_percentage: 0.0, overall_usage: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.by_object_type, 1 => &self.overall_limit, 2 => &self.overall_percentage,
            3 => &self.overall_usage, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.by_object_type, 1 => &mut self.overall_limit, 2 => &mut self.overall_percentage,
            3 => &mut self.overall_usage, _ => &mut self.rest,
        }
    }
}
impl CustomObjectRecordLimitResponse {
    /// With all that is required.
    pub fn new(
        by_object_type: impl IntoIterator<Item = impl Into<UsageForObjectType>>, overall_limit: impl Into<i64>,
        overall_percentage: impl Into<f64>, overall_usage: impl Into<i64>,
    ) -> Self {
        Self {
            by_object_type: by_object_type.into_iter().map(Into::into).collect(),
            overall_limit: overall_limit.into(), overall_percentage: overall_percentage.into(),
            overall_usage: overall_usage.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CustomPropertyLimitResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomPropertyLimitResponse", kind: Kind::Record(&[
            Member { name: "byObjectType", required: true }, Member { name: "overallLimit", required: true },
            Member { name: "overallPercentage", required: true }, Member { name: "overallUsage", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            by_object_type: Vec::new(), overall_limit: 0, overall_percentage: 0.0, overall_usage: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.by_object_type, 1 => &self.overall_limit, 2 => &self.overall_percentage,
            3 => &self.overall_usage, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.by_object_type, 1 => &mut self.overall_limit, 2 => &mut self.overall_percentage,
            3 => &mut self.overall_usage, _ => &mut self.rest,
        }
    }
}
impl CustomPropertyLimitResponse {
    /// With all that is required.
    pub fn new(
        by_object_type: impl IntoIterator<Item = impl Into<LimitAndUsageForObjectType>>,
        overall_limit: impl Into<i64>, overall_percentage: impl Into<f64>, overall_usage: impl Into<i64>,
    ) -> Self {
        Self {
            by_object_type: by_object_type.into_iter().map(Into::into).collect(),
            overall_limit: overall_limit.into(), overall_percentage: overall_percentage.into(),
            overall_usage: overall_usage.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LimitAndUsageForObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "LimitAndUsageForObjectType", kind: Kind::Record(&[
            Member { name: "limit", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "percentage", required: true }, Member { name: "pluralLabel", required: true },
            Member { name: "singularLabel", required: true }, Member { name: "usage", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            limit: 0, object_type_id: Text::EMPTY, percentage: 0.0, plural_label: Text::EMPTY,
            singular_label: Text::EMPTY, usage: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.limit, 1 => &self.object_type_id, 2 => &self.percentage, 3 => &self.plural_label,
            4 => &self.singular_label, 5 => &self.usage, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.limit, 1 => &mut self.object_type_id, 2 => &mut self.percentage,
            3 => &mut self.plural_label, 4 => &mut self.singular_label, 5 => &mut self.usage, _ => &mut self.rest,
        }
    }
}
impl LimitAndUsageForObjectType {
    /// With all that is required.
    pub fn new(
        limit: impl Into<i64>, object_type_id: impl Into<Text>, percentage: impl Into<f64>,
        plural_label: impl Into<Text>, singular_label: impl Into<Text>, usage: impl Into<i64>,
    ) -> Self {
        Self {
            limit: limit.into(), object_type_id: object_type_id.into(), percentage: percentage.into(),
            plural_label: plural_label.into(), singular_label: singular_label.into(), usage: usage.into(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LimitsTrackingObjectTypeDefinition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTypeDefinition", kind: Kind::Record(&[
            Member { name: "objectTypeId", required: true }, Member { name: "pluralLabel", required: true },
            Member { name: "singularLabel", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type_id: Text::EMPTY, plural_label: Text::EMPTY, singular_label: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.plural_label, 2 => &self.singular_label, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type_id, 1 => &mut self.plural_label, 2 => &mut self.singular_label,
            _ => &mut self.rest,
        }
    }
}
impl LimitsTrackingObjectTypeDefinition {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, plural_label: impl Into<Text>, singular_label: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(), plural_label: plural_label.into(),
            singular_label: singular_label.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for NearLimitRecordSample {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "NearLimitRecordSample", kind: Kind::Record(&[
            Member { name: "label", required: true }, Member { name: "objectId", required: true },
            Member { name: "percentage", required: true }, Member { name: "usage", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { label: Text::EMPTY, object_id: 0, percentage: 0.0, usage: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.label, 1 => &self.object_id, 2 => &self.percentage, 3 => &self.usage, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.label, 1 => &mut self.object_id, 2 => &mut self.percentage, 3 => &mut self.usage,
            _ => &mut self.rest,
        }
    }
}
impl NearLimitRecordSample {
    /// With all that is required.
    pub fn new(
        label: impl Into<Text>, object_id: impl Into<i64>, percentage: impl Into<f64>, usage: impl Into<i64>,
    ) -> Self {
        Self {
            label: label.into(), object_id: object_id.into(), percentage: percentage.into(), usage: usage.into(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectTypeNearOrAtAssociationLimit {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectTypeNearOrAtAssociationLimit", kind: Kind::Record(&[
            Member { name: "hasRecordsAtLimit", required: true },
            Member { name: "hasRecordsNearLimit", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "pluralLabel", required: true }, Member { name: "singularLabel", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            has_records_at_limit: false, has_records_near_limit: false, object_type_id: Text::EMPTY,
            plural_label: Text::EMPTY, singular_label: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.has_records_at_limit, 1 => &self.has_records_near_limit, 2 => &self.object_type_id,
            3 => &self.plural_label, 4 => &self.singular_label, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.has_records_at_limit, 1 => &mut self.has_records_near_limit,
            2 => &mut self.object_type_id, 3 => &mut self.plural_label, 4 => &mut self.singular_label,
            _ => &mut self.rest,
        }
    }
}
impl ObjectTypeNearOrAtAssociationLimit {
    /// With all that is required.
    pub fn new(
        has_records_at_limit: bool, has_records_near_limit: bool, object_type_id: impl Into<Text>,
        plural_label: impl Into<Text>, singular_label: impl Into<Text>,
    ) -> Self {
        Self {
            has_records_at_limit, has_records_near_limit, object_type_id: object_type_id.into(),
            plural_label: plural_label.into(), singular_label: singular_label.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PipelineLimitResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PipelineLimitResponse", kind: Kind::Record(&[
            Member { name: "customObjectTypes", required: true },
            Member { name: "hubspotDefinedObjectTypes", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { custom_object_types: Shaped::blank(), hubspot_defined_object_types: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.custom_object_types, 1 => &self.hubspot_defined_object_types, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_object_types, 1 => &mut self.hubspot_defined_object_types, _ => &mut self.rest,
        }
    }
}
impl PipelineLimitResponse {
    /// With all that is required.
    pub fn new(
        custom_object_types: impl Into<CustomObjectRecordLimitResponse>,
        hubspot_defined_object_types: impl IntoIterator<Item = impl Into<LimitAndUsageForObjectType>>,
    ) -> Self {
        Self {
            custom_object_types: custom_object_types.into(),
            hubspot_defined_object_types: hubspot_defined_object_types.into_iter().map(Into::into).collect(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RecordLimitResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RecordLimitResponse", kind: Kind::Record(&[
            Member { name: "customObjectTypes", required: true },
            Member { name: "hubspotDefinedObjectTypes", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { custom_object_types: Shaped::blank(), hubspot_defined_object_types: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.custom_object_types, 1 => &self.hubspot_defined_object_types, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.custom_object_types, 1 => &mut self.hubspot_defined_object_types, _ => &mut self.rest,
        }
    }
}
impl RecordLimitResponse {
    /// With all that is required.
    pub fn new(
        custom_object_types: impl Into<CustomObjectRecordLimitResponse>,
        hubspot_defined_object_types: impl IntoIterator<Item = impl Into<LimitAndUsageForObjectType>>,
    ) -> Self {
        Self {
            custom_object_types: custom_object_types.into(),
            hubspot_defined_object_types: hubspot_defined_object_types.into_iter().map(Into::into).collect(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UsageForObjectType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UsageForObjectType", kind: Kind::Record(&[
            Member { name: "objectTypeId", required: true }, Member { name: "pluralLabel", required: true },
            Member { name: "singularLabel", required: true }, Member { name: "usage", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type_id: Text::EMPTY, plural_label: Text::EMPTY, singular_label: Text::EMPTY, usage: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.object_type_id, 1 => &self.plural_label, 2 => &self.singular_label, 3 => &self.usage,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type_id, 1 => &mut self.plural_label, 2 => &mut self.singular_label,
            3 => &mut self.usage, _ => &mut self.rest,
        }
    }
}
impl UsageForObjectType {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, plural_label: impl Into<Text>, singular_label: impl Into<Text>,
        usage: impl Into<i64>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(), plural_label: plural_label.into(),
            singular_label: singular_label.into(), usage: usage.into(), rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    AssociationLabelLimitResponse, AssociationRecordLimitResponse, AtLimitRecordSample,
    CalculatedPropertyLimitResponse, CollectionResponseAssociationLabelLimitResponseNoPaging,
    CollectionResponseObjectTypeNearOrAtAssociationLimitNoPaging, CustomObjectLimitResponse,
    CustomObjectRecordLimitResponse, CustomPropertyLimitResponse, LimitAndUsageForObjectType,
    LimitsTrackingObjectTypeDefinition, NearLimitRecordSample, ObjectTypeNearOrAtAssociationLimit,
    PipelineLimitResponse, RecordLimitResponse, UsageForObjectType,
}
