// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ForwardPaging, PublicAndFilterBranchFilterBranchType, PublicConstantFilterFilterType, PublicOperation,
    PublicPropertyFilter, PublicScoreFragment, PublicScoreGroupConfiguration, PublicScoreGroupConfigurationEgg,
    PublicScoreHistoryEntry, PublicScoreOutputOverride, PublicScoreOutputProperty, PublicSegmentMembershipCalculator,
    PublicSingleCondition, PublicThresholdOutputOverride, PublicThresholdOutputProperty,
};

/// `CollectionResponsePublicScoreFragmentForwardPaging`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicScoreFragmentForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicScoreFragment`.
    pub results: Vec<PublicScoreFragment>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicScoreFragmentForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicScoreFragmentForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicScoreFragmentForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicScoreFragment>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicScoreFragment>> From<Vec<T>> for CollectionResponsePublicScoreFragmentForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicScoreFragment>, const N: usize> From<[T; N]> for CollectionResponsePublicScoreFragmentForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponsePublicScoreHistoryEntryForwardPaging`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct CollectionResponsePublicScoreHistoryEntryForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `PublicScoreHistoryEntry`.
    pub results: Vec<PublicScoreHistoryEntry>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponsePublicScoreHistoryEntryForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponsePublicScoreHistoryEntryForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponsePublicScoreHistoryEntryForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicScoreHistoryEntry>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<PublicScoreHistoryEntry>> From<Vec<T>> for CollectionResponsePublicScoreHistoryEntryForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicScoreHistoryEntry>, const N: usize> From<[T; N]> for CollectionResponsePublicScoreHistoryEntryForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicAssociationSpec`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[doc(alias = "PublicAssociationSpec")]
#[non_exhaustive]
pub struct LeadScoringPublicAssociationSpec {
    /// `associationCategory`: text.
    pub association_category: Text,
    /// `associationTypeId`: a whole number.
    pub association_type_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for LeadScoringPublicAssociationSpec {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationSpec", kind: Kind::Record(&[
            Member { name: "associationCategory", required: true },
            Member { name: "associationTypeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { association_category: Text::EMPTY, association_type_id: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.association_category, 1 => &self.association_type_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.association_category, 1 => &mut self.association_type_id, _ => &mut self.rest }
    }
}
impl LeadScoringPublicAssociationSpec {
    /// With all that is required.
    pub fn new(association_category: impl Into<Text>, association_type_id: impl Into<i64>) -> Self {
        Self {
            association_category: association_category.into(), association_type_id: association_type_id.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `PublicAssociationFilter`: one member.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicAssociationFilter {
    /// `propertyFilters`: a list: `PublicPropertyFilter`.
    pub property_filters: Vec<PublicPropertyFilter>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationFilter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationFilter", kind: Kind::Record(&[
            Member { name: "propertyFilters", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { property_filters: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.property_filters, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.property_filters, _ => &mut self.rest }
    }
}
impl PublicAssociationFilter {
    /// With all that is required.
    pub fn new(property_filters: impl IntoIterator<Item = impl Into<PublicPropertyFilter>>) -> Self {
        Self { property_filters: property_filters.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicPropertyFilter>> From<Vec<T>> for PublicAssociationFilter {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicPropertyFilter>, const N: usize> From<[T; N]> for PublicAssociationFilter {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicAssociationObjectRollupCalculator`: 7 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicAssociationObjectRollupCalculator {
    /// `associatedObjectTypeId`: text.
    pub associated_object_type_id: Text,
    /// `associationFilters`: `PublicAssociationFilter`; may be absent.
    pub association_filters: Option<PublicAssociationFilter>,
    /// `associationSpec`: `LeadScoringPublicAssociationSpec`.
    pub association_spec: LeadScoringPublicAssociationSpec,
    /// `inverseAssociationSpec`: `LeadScoringPublicAssociationSpec`.
    pub inverse_association_spec: LeadScoringPublicAssociationSpec,
    /// `recordCalculation`: `PublicRecordCalculation`.
    pub record_calculation: PublicRecordCalculation,
    /// `rollupType`: `PublicAssociationRollupType`.
    pub rollup_type: PublicAssociationRollupType,
    /// `type`: `PublicAssociationObjectRollupCalculatorType`.
    pub r#type: PublicAssociationObjectRollupCalculatorType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationObjectRollupCalculator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationObjectRollupCalculator", kind: Kind::Record(&[
            Member { name: "associatedObjectTypeId", required: true },
            Member { name: "associationFilters", required: false },
            Member { name: "associationSpec", required: true },
            Member { name: "inverseAssociationSpec", required: true },
            Member { name: "recordCalculation", required: true }, Member { name: "rollupType", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            associated_object_type_id: Text::EMPTY, association_filters: None, association_spec: Shaped::blank(),
            inverse_association_spec: Shaped::blank(), record_calculation: Shaped::blank(),
            rollup_type: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.associated_object_type_id, 1 => &self.association_filters, 2 => &self.association_spec,
            3 => &self.inverse_association_spec, 4 => &self.record_calculation, 5 => &self.rollup_type,
            6 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.associated_object_type_id, 1 => &mut self.association_filters,
            2 => &mut self.association_spec, 3 => &mut self.inverse_association_spec,
            4 => &mut self.record_calculation, 5 => &mut self.rollup_type, 6 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl PublicAssociationObjectRollupCalculator {
    /// With all that is required.
    pub fn new(
        associated_object_type_id: impl Into<Text>, association_spec: impl Into<LeadScoringPublicAssociationSpec>,
        inverse_association_spec: impl Into<LeadScoringPublicAssociationSpec>,
        record_calculation: impl Into<PublicRecordCalculation>, rollup_type: impl Into<PublicAssociationRollupType>,
    ) -> Self {
        Self {
            associated_object_type_id: associated_object_type_id.into(), association_spec: association_spec.into(),
            inverse_association_spec: inverse_association_spec.into(), record_calculation: record_calculation.into(),
            rollup_type: rollup_type.into(), r#type: PublicAssociationObjectRollupCalculatorType::Associations,
            ..Shaped::blank()
        }
    }
    /// Sets `associationFilters`.
    pub fn association_filters(mut self, association_filters: impl Into<PublicAssociationFilter>) -> Self {
        self.association_filters = Some(association_filters.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicAssociationObjectRollupCalculatorType {
    /// `ASSOCIATIONS`
    Associations,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicAssociationObjectRollupCalculatorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationObjectRollupCalculatorType", kind: Kind::Enumeration(&["ASSOCIATIONS"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Associations => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Associations, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicAssociationRollupType {
    /// `AVG`
    Avg,
    /// `MAX`
    Max,
    /// `MIN`
    Min,
    /// `SUM`
    Sum,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicAssociationRollupType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationRollupType", kind: Kind::Enumeration(&["AVG", "MAX", "MIN", "SUM"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Avg => 0, Self::Max => 1, Self::Min => 2, Self::Sum => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Avg, 1 => Self::Max, 2 => Self::Min, 3 => Self::Sum, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicAssociationUnifiedEventRollupCalculator`: 7 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicAssociationUnifiedEventRollupCalculator {
    /// `associatedObjectTypeId`: text.
    pub associated_object_type_id: Text,
    /// `associationFilters`: `PublicAssociationFilter`; may be absent.
    pub association_filters: Option<PublicAssociationFilter>,
    /// `associationSpec`: `LeadScoringPublicAssociationSpec`.
    pub association_spec: LeadScoringPublicAssociationSpec,
    /// `inverseAssociationSpec`: `LeadScoringPublicAssociationSpec`.
    pub inverse_association_spec: LeadScoringPublicAssociationSpec,
    /// `recordCalculation`: `PublicMultiUnifiedEventRollupCalculator`.
    pub record_calculation: PublicMultiUnifiedEventRollupCalculator,
    /// `rollupType`: `PublicAssociationRollupType`.
    pub rollup_type: PublicAssociationRollupType,
    /// `type`: `PublicAssociationUnifiedEventRollupCalculatorType`.
    pub r#type: PublicAssociationUnifiedEventRollupCalculatorType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAssociationUnifiedEventRollupCalculator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationUnifiedEventRollupCalculator", kind: Kind::Record(&[
            Member { name: "associatedObjectTypeId", required: true },
            Member { name: "associationFilters", required: false },
            Member { name: "associationSpec", required: true },
            Member { name: "inverseAssociationSpec", required: true },
            Member { name: "recordCalculation", required: true }, Member { name: "rollupType", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            associated_object_type_id: Text::EMPTY, association_filters: None, association_spec: Shaped::blank(),
            inverse_association_spec: Shaped::blank(), record_calculation: Shaped::blank(),
            rollup_type: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.associated_object_type_id, 1 => &self.association_filters, 2 => &self.association_spec,
            3 => &self.inverse_association_spec, 4 => &self.record_calculation, 5 => &self.rollup_type,
            6 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.associated_object_type_id, 1 => &mut self.association_filters,
            2 => &mut self.association_spec, 3 => &mut self.inverse_association_spec,
            4 => &mut self.record_calculation, 5 => &mut self.rollup_type, 6 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl PublicAssociationUnifiedEventRollupCalculator {
    /// With all that is required.
    pub fn new(
        associated_object_type_id: impl Into<Text>, association_spec: impl Into<LeadScoringPublicAssociationSpec>,
        inverse_association_spec: impl Into<LeadScoringPublicAssociationSpec>,
        record_calculation: impl Into<PublicMultiUnifiedEventRollupCalculator>,
        rollup_type: impl Into<PublicAssociationRollupType>,
    ) -> Self {
        Self {
            associated_object_type_id: associated_object_type_id.into(), association_spec: association_spec.into(),
            inverse_association_spec: inverse_association_spec.into(), record_calculation: record_calculation.into(),
            rollup_type: rollup_type.into(),
            r#type: PublicAssociationUnifiedEventRollupCalculatorType::AssociationUe, ..Shaped::blank()
        }
    }
    /// Sets `associationFilters`.
    pub fn association_filters(mut self, association_filters: impl Into<PublicAssociationFilter>) -> Self {
        self.association_filters = Some(association_filters.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicAssociationUnifiedEventRollupCalculatorType {
    /// `ASSOCIATION_UE`
    AssociationUe,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicAssociationUnifiedEventRollupCalculatorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAssociationUnifiedEventRollupCalculatorType", kind: Kind::Enumeration(&[
            "ASSOCIATION_UE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AssociationUe => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AssociationUe, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicCompositeCondition`: 3 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicCompositeCondition {
    /// `conditions`: a list: `PublicCompositeConditionConditions`.
    pub conditions: Vec<PublicCompositeConditionConditions>,
    /// `operator`: `PublicAndFilterBranchFilterBranchType`.
    pub operator: PublicAndFilterBranchFilterBranchType,
    /// `type`: `PublicCompositeConditionType`.
    pub r#type: PublicCompositeConditionType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCompositeCondition {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCompositeCondition", kind: Kind::Record(&[
            Member { name: "conditions", required: true }, Member { name: "operator", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { conditions: Vec::new(), operator: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.conditions, 1 => &self.operator, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.conditions, 1 => &mut self.operator, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicCompositeCondition {
    /// With all that is required.
    pub fn new(conditions: impl IntoIterator<Item = impl Into<PublicCompositeConditionConditions>>) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(),
            operator: PublicAndFilterBranchFilterBranchType::And, r#type: PublicCompositeConditionType::Composite,
            rest: Rest::EMPTY,
        }
    }
}
impl<T: Into<PublicCompositeConditionConditions>> From<Vec<T>> for PublicCompositeCondition {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicCompositeConditionConditions>, const N: usize> From<[T; N]> for PublicCompositeCondition {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// 2 alternatives, told apart by `type`.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicCompositeConditionConditions {
    /// `type` is `COMPOSITE`.
    PublicCompositeCondition(PublicCompositeCondition),
    /// `type` is `SINGLE`.
    PublicSingleCondition(PublicSingleCondition),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicCompositeConditionConditions {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCompositeConditionConditions", kind: Kind::Union(&[
            Variant { name: "PublicCompositeCondition", tag: Some(("type", &["COMPOSITE"])), required: &[] },
            Variant { name: "PublicSingleCondition", tag: Some(("type", &["SINGLE"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicCompositeCondition(value) => (0, value), Self::PublicSingleCondition(value) => (1, value),
            Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicCompositeCondition(Shaped::blank()), 1 => Self::PublicSingleCondition(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicCompositeCondition(value) => value, Self::PublicSingleCondition(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<PublicCompositeCondition> for PublicCompositeConditionConditions {
    fn from(value: PublicCompositeCondition) -> Self {
        Self::PublicCompositeCondition(value)
    }
}
impl From<PublicSingleCondition> for PublicCompositeConditionConditions {
    fn from(value: PublicSingleCondition) -> Self {
        Self::PublicSingleCondition(value)
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicCompositeConditionType {
    /// `COMPOSITE`
    Composite,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicCompositeConditionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCompositeConditionType", kind: Kind::Enumeration(&["COMPOSITE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Composite => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Composite, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicConditionalCalculator`: 3 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicConditionalCalculator {
    /// `type`: `PublicConditionalCalculatorType`.
    pub r#type: PublicConditionalCalculatorType,
    /// `value`: a number.
    pub value: f64,
    /// `whereCondition`: `PublicCompositeCondition`.
    pub where_condition: PublicCompositeCondition,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicConditionalCalculator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicConditionalCalculator", kind: Kind::Record(&[
            Member { name: "type", required: true }, Member { name: "value", required: true },
            Member { name: "whereCondition", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { r#type: Shaped::blank(), value: 0.0, where_condition: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.r#type, 1 => &self.value, 2 => &self.where_condition, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, 1 => &mut self.value, 2 => &mut self.where_condition, _ => &mut self.rest }
    }
}
impl PublicConditionalCalculator {
    /// With all that is required.
    pub fn new(value: impl Into<f64>, where_condition: impl Into<PublicCompositeCondition>) -> Self {
        Self {
            r#type: PublicConditionalCalculatorType::Conditional, value: value.into(),
            where_condition: where_condition.into(), rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicConditionalCalculatorType {
    /// `CONDITIONAL`
    Conditional,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicConditionalCalculatorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicConditionalCalculatorType", kind: Kind::Enumeration(&["CONDITIONAL"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Conditional => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Conditional, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicConstantValueCalculator`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicConstantValueCalculator {
    /// `type`: `PublicConstantFilterFilterType`.
    pub r#type: PublicConstantFilterFilterType,
    /// `value`: a number.
    pub value: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicConstantValueCalculator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicConstantValueCalculator", kind: Kind::Record(&[
            Member { name: "type", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), value: 0.0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.r#type, 1 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, 1 => &mut self.value, _ => &mut self.rest }
    }
}
impl PublicConstantValueCalculator {
    /// With all that is required.
    pub fn new(value: impl Into<f64>) -> Self {
        Self { r#type: PublicConstantFilterFilterType::Constant, value: value.into(), rest: Rest::EMPTY }
    }
}

/// `PublicDraftCreateRequest`: 5 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicDraftCreateRequest {
    /// `allowedGroupTypes`: a list: `PublicDraftCreateRequestAllowedGroupTypes`.
    pub allowed_group_types: Vec<PublicDraftCreateRequestAllowedGroupTypes>,
    /// `groupConfigs`: a list: `PublicScoreGroupConfigurationEgg`.
    pub group_configs: Vec<PublicScoreGroupConfigurationEgg>,
    /// `maxScorePerCategory`: a whole number.
    pub max_score_per_category: i64,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicDraftCreateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDraftCreateRequest", kind: Kind::Record(&[
            Member { name: "allowedGroupTypes", required: true }, Member { name: "groupConfigs", required: true },
            Member { name: "maxScorePerCategory", required: true }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allowed_group_types: Vec::new(), group_configs: Vec::new(), max_score_per_category: 0, name: Text::EMPTY,
            object_type_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allowed_group_types, 1 => &self.group_configs, 2 => &self.max_score_per_category,
            3 => &self.name, 4 => &self.object_type_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allowed_group_types, 1 => &mut self.group_configs, 2 => &mut self.max_score_per_category,
            3 => &mut self.name, 4 => &mut self.object_type_id, _ => &mut self.rest,
        }
    }
}
impl PublicDraftCreateRequest {
    /// With all that is required.
    pub fn new(
        allowed_group_types: impl IntoIterator<Item = impl Into<PublicDraftCreateRequestAllowedGroupTypes>>,
        group_configs: impl IntoIterator<Item = impl Into<PublicScoreGroupConfigurationEgg>>,
        max_score_per_category: impl Into<i64>, name: impl Into<Text>, object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            allowed_group_types: allowed_group_types.into_iter().map(Into::into).collect(),
            group_configs: group_configs.into_iter().map(Into::into).collect(),
            max_score_per_category: max_score_per_category.into(), name: name.into(),
            object_type_id: object_type_id.into(), rest: Rest::EMPTY,
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicDraftCreateRequestAllowedGroupTypes {
    /// `FIT`
    Fit,
    /// `INTENT`
    Intent,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicDraftCreateRequestAllowedGroupTypes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDraftCreateRequestAllowedGroupTypes", kind: Kind::Enumeration(&["FIT", "INTENT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Fit => 0, Self::Intent => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Fit, 1 => Self::Intent, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicDraftUpdateRequest`: 7 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicDraftUpdateRequest {
    /// `allowedGroupTypes`: a list: `PublicDraftCreateRequestAllowedGroupTypes`.
    pub allowed_group_types: Vec<PublicDraftCreateRequestAllowedGroupTypes>,
    /// `filterConfiguration`: `PublicFilterConfiguration`; may be absent.
    pub filter_configuration: Option<PublicFilterConfiguration>,
    /// `groupConfigs`: a list: `PublicScoreGroupConfiguration`.
    pub group_configs: Vec<PublicScoreGroupConfiguration>,
    /// `maxScorePerCategory`: a whole number; may be absent.
    pub max_score_per_category: Option<i64>,
    /// `name`: text.
    pub name: Text,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `outputConfiguration`: `PublicOutputConfigurationEgg`; may be absent.
    pub output_configuration: Option<PublicOutputConfigurationEgg>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicDraftUpdateRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicDraftUpdateRequest", kind: Kind::Record(&[
            Member { name: "allowedGroupTypes", required: true },
            Member { name: "filterConfiguration", required: false }, Member { name: "groupConfigs", required: true },
            Member { name: "maxScorePerCategory", required: false }, Member { name: "name", required: true },
            Member { name: "objectTypeId", required: true }, Member { name: "outputConfiguration", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            allowed_group_types: Vec::new(), filter_configuration: None, group_configs: Vec::new(),
            max_score_per_category: None, name: Text::EMPTY, object_type_id: Text::EMPTY, output_configuration: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.allowed_group_types, 1 => &self.filter_configuration, 2 => &self.group_configs,
            3 => &self.max_score_per_category, 4 => &self.name, 5 => &self.object_type_id,
            6 => &self.output_configuration, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.allowed_group_types, 1 => &mut self.filter_configuration, 2 => &mut self.group_configs,
            3 => &mut self.max_score_per_category, 4 => &mut self.name, 5 => &mut self.object_type_id,
            6 => &mut self.output_configuration, _ => &mut self.rest,
        }
    }
}
impl PublicDraftUpdateRequest {
    /// With all that is required.
    pub fn new(
        allowed_group_types: impl IntoIterator<Item = impl Into<PublicDraftCreateRequestAllowedGroupTypes>>,
        group_configs: impl IntoIterator<Item = impl Into<PublicScoreGroupConfiguration>>, name: impl Into<Text>,
        object_type_id: impl Into<Text>,
    ) -> Self {
        Self {
            allowed_group_types: allowed_group_types.into_iter().map(Into::into).collect(),
            group_configs: group_configs.into_iter().map(Into::into).collect(), name: name.into(),
            object_type_id: object_type_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `filterConfiguration`.
    pub fn filter_configuration(mut self, filter_configuration: impl Into<PublicFilterConfiguration>) -> Self {
        self.filter_configuration = Some(filter_configuration.into()); self
    }
    /// Sets `maxScorePerCategory`.
    pub fn max_score_per_category(mut self, max_score_per_category: impl Into<i64>) -> Self {
        self.max_score_per_category = Some(max_score_per_category.into()); self
    }
    /// Sets `outputConfiguration`.
    pub fn output_configuration(mut self, output_configuration: impl Into<PublicOutputConfigurationEgg>) -> Self {
        self.output_configuration = Some(output_configuration.into()); self
    }
}

/// `PublicEventFrequencyBetween`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicEventFrequencyBetween {
    /// `ranges`: a list: `PublicFrequencyRange`.
    pub ranges: Vec<PublicFrequencyRange>,
    /// `type`: `PublicEventFrequencyBetweenType`.
    pub r#type: PublicEventFrequencyBetweenType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEventFrequencyBetween {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEventFrequencyBetween", kind: Kind::Record(&[
            Member { name: "ranges", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { ranges: Vec::new(), r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.ranges, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.ranges, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicEventFrequencyBetween {
    /// With all that is required.
    pub fn new(ranges: impl IntoIterator<Item = impl Into<PublicFrequencyRange>>) -> Self {
        Self {
            ranges: ranges.into_iter().map(Into::into).collect(), r#type: PublicEventFrequencyBetweenType::Between,
            rest: Rest::EMPTY,
        }
    }
}
impl<T: Into<PublicFrequencyRange>> From<Vec<T>> for PublicEventFrequencyBetween {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicFrequencyRange>, const N: usize> From<[T; N]> for PublicEventFrequencyBetween {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicEventFrequencyBetweenType {
    /// `BETWEEN`
    Between,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicEventFrequencyBetweenType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEventFrequencyBetweenType", kind: Kind::Enumeration(&["BETWEEN"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Between => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Between, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicEventTimeframe`: one member.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicEventTimeframe {
    /// `eventFilterOperation`: `PublicOperation`.
    pub event_filter_operation: PublicOperation,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEventTimeframe {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEventTimeframe", kind: Kind::Record(&[
            Member { name: "eventFilterOperation", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { event_filter_operation: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_filter_operation, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_filter_operation, _ => &mut self.rest }
    }
}
impl PublicEventTimeframe {
    /// With all that is required.
    pub fn new(event_filter_operation: impl Into<PublicOperation>) -> Self {
        Self { event_filter_operation: event_filter_operation.into(), rest: Rest::EMPTY }
    }
}

/// `PublicFilterConfiguration`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicFilterConfiguration {
    /// `listFilterType`: `PublicFilterConfigurationListFilterType`.
    pub list_filter_type: PublicFilterConfigurationListFilterType,
    /// `segmentIds`: a list: a whole number.
    pub segment_ids: Vec<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicFilterConfiguration {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFilterConfiguration", kind: Kind::Record(&[
            Member { name: "listFilterType", required: true }, Member { name: "segmentIds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { list_filter_type: Shaped::blank(), segment_ids: Vec::new(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.list_filter_type, 1 => &self.segment_ids, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.list_filter_type, 1 => &mut self.segment_ids, _ => &mut self.rest }
    }
}
impl PublicFilterConfiguration {
    /// With all that is required.
    pub fn new(
        list_filter_type: impl Into<PublicFilterConfigurationListFilterType>,
        segment_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            list_filter_type: list_filter_type.into(),
            segment_ids: segment_ids.into_iter().map(Into::into).collect(), rest: Rest::EMPTY,
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicFilterConfigurationListFilterType {
    /// `EXCLUDES`
    Excludes,
    /// `INCLUDES`
    Includes,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicFilterConfigurationListFilterType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFilterConfigurationListFilterType", kind: Kind::Enumeration(&["EXCLUDES", "INCLUDES"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Excludes => 0, Self::Includes => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Excludes, 1 => Self::Includes, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicFrequencyRange`: 4 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicFrequencyRange {
    /// `from`: a whole number.
    pub from: i64,
    /// `to`: a whole number; may be absent.
    pub to: Option<i64>,
    /// `type`: `PublicFrequencyRangeType`.
    pub r#type: PublicFrequencyRangeType,
    /// `value`: a number.
    pub value: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicFrequencyRange {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFrequencyRange", kind: Kind::Record(&[
            Member { name: "from", required: true }, Member { name: "to", required: false },
            Member { name: "type", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { from: 0, to: None, r#type: Shaped::blank(), value: 0.0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.from, 1 => &self.to, 2 => &self.r#type, 3 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.from, 1 => &mut self.to, 2 => &mut self.r#type, 3 => &mut self.value, _ => &mut self.rest,
        }
    }
}
impl PublicFrequencyRange {
    /// With all that is required.
    pub fn new(from: impl Into<i64>, r#type: impl Into<PublicFrequencyRangeType>, value: impl Into<f64>) -> Self {
        Self { from: from.into(), r#type: r#type.into(), value: value.into(), ..Shaped::blank() }
    }
    /// Sets `to`.
    pub fn to(mut self, to: impl Into<i64>) -> Self { self.to = Some(to.into()); self }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicFrequencyRangeType {
    /// `AT_LEAST`
    AtLeast,
    /// `BETWEEN`
    Between,
    /// `EXACTLY`
    Exactly,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicFrequencyRangeType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicFrequencyRangeType", kind: Kind::Enumeration(&["AT_LEAST", "BETWEEN", "EXACTLY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AtLeast => 0, Self::Between => 1, Self::Exactly => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AtLeast, 1 => Self::Between, 2 => Self::Exactly, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicGroupDecayConfiguration`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicGroupDecayConfiguration {
    /// `decayIntervalDays`: a whole number.
    pub decay_interval_days: i64,
    /// `percentToDecayPerInterval`: a whole number.
    pub percent_to_decay_per_interval: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicGroupDecayConfiguration {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicGroupDecayConfiguration", kind: Kind::Record(&[
            Member { name: "decayIntervalDays", required: true },
            Member { name: "percentToDecayPerInterval", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { decay_interval_days: 0, percent_to_decay_per_interval: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.decay_interval_days, 1 => &self.percent_to_decay_per_interval, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.decay_interval_days, 1 => &mut self.percent_to_decay_per_interval, _ => &mut self.rest,
        }
    }
}
impl PublicGroupDecayConfiguration {
    /// With all that is required.
    pub fn new(decay_interval_days: impl Into<i64>, percent_to_decay_per_interval: impl Into<i64>) -> Self {
        Self {
            decay_interval_days: decay_interval_days.into(),
            percent_to_decay_per_interval: percent_to_decay_per_interval.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicMatchCalculator`: 4 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMatchCalculator {
    /// `defaultValue`: a number; may be absent.
    pub default_value: Option<f64>,
    /// `matchRules`: a list: `PublicMatchRule`.
    pub match_rules: Vec<PublicMatchRule>,
    /// `property`: text.
    pub property: Text,
    /// `type`: `PublicMatchCalculatorType`.
    pub r#type: PublicMatchCalculatorType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMatchCalculator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMatchCalculator", kind: Kind::Record(&[
            Member { name: "defaultValue", required: false }, Member { name: "matchRules", required: true },
            Member { name: "property", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            default_value: None, match_rules: Vec::new(), property: Text::EMPTY, r#type: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.default_value, 1 => &self.match_rules, 2 => &self.property, 3 => &self.r#type,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.default_value, 1 => &mut self.match_rules, 2 => &mut self.property, 3 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl PublicMatchCalculator {
    /// With all that is required.
    pub fn new(match_rules: impl IntoIterator<Item = impl Into<PublicMatchRule>>, property: impl Into<Text>) -> Self {
        Self {
            match_rules: match_rules.into_iter().map(Into::into).collect(), property: property.into(),
            r#type: PublicMatchCalculatorType::Match, ..Shaped::blank()
        }
    }
    /// Sets `defaultValue`.
    pub fn default_value(mut self, default_value: impl Into<f64>) -> Self {
        self.default_value = Some(default_value.into()); self
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicMatchCalculatorType {
    /// `MATCH`
    Match,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicMatchCalculatorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMatchCalculatorType", kind: Kind::Enumeration(&["MATCH"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Match => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Match, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicMatchRule`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMatchRule {
    /// `operation`: `PublicOperation`.
    pub operation: PublicOperation,
    /// `value`: a number.
    pub value: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMatchRule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMatchRule", kind: Kind::Record(&[
            Member { name: "operation", required: true }, Member { name: "value", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { operation: Shaped::blank(), value: 0.0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.operation, 1 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.operation, 1 => &mut self.value, _ => &mut self.rest }
    }
}
impl PublicMatchRule {
    /// With all that is required.
    pub fn new(operation: impl Into<PublicOperation>, value: impl Into<f64>) -> Self {
        Self { operation: operation.into(), value: value.into(), rest: Rest::EMPTY }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicMatrixOutputOutputType {
    /// `MATRIX`
    Matrix,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicMatrixOutputOutputType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMatrixOutputOutputType", kind: Kind::Enumeration(&["MATRIX"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Matrix => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Matrix, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicMatrixOutputOverride`: 7 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMatrixOutputOverride {
    /// `boundaries`: a map by name: a list: `PublicMatrixTierBoundary`.
    pub boundaries: Map<Vec<PublicMatrixTierBoundary>>,
    /// `id`: text.
    pub id: Text,
    /// `internalPropertyName`: text; may be absent.
    pub internal_property_name: Option<Text>,
    /// `outputType`: `PublicMatrixOutputOutputType`.
    pub output_type: PublicMatrixOutputOutputType,
    /// `propertyDescription`: text; may be absent.
    pub property_description: Option<Text>,
    /// `propertyGroup`: text; may be absent.
    pub property_group: Option<Text>,
    /// `propertyLabel`: text; may be absent.
    pub property_label: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMatrixOutputOverride {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMatrixOutputOverride", kind: Kind::Record(&[
            Member { name: "boundaries", required: true }, Member { name: "id", required: true },
            Member { name: "internalPropertyName", required: false }, Member { name: "outputType", required: true },
            Member { name: "propertyDescription", required: false },
            Member { name: "propertyGroup", required: false }, Member { name: "propertyLabel", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            boundaries: Map::EMPTY, id: Text::EMPTY, internal_property_name: None, output_type: Shaped::blank(),
            property_description: None, property_group: None, property_label: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.boundaries, 1 => &self.id, 2 => &self.internal_property_name, 3 => &self.output_type,
            4 => &self.property_description, 5 => &self.property_group, 6 => &self.property_label, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.boundaries, 1 => &mut self.id, 2 => &mut self.internal_property_name,
            3 => &mut self.output_type, 4 => &mut self.property_description, 5 => &mut self.property_group,
            6 => &mut self.property_label, _ => &mut self.rest,
        }
    }
}
impl PublicMatrixOutputOverride {
    /// With all that is required.
    pub fn new(boundaries: impl Into<Map<Vec<PublicMatrixTierBoundary>>>, id: impl Into<Text>) -> Self {
        Self {
            boundaries: boundaries.into(), id: id.into(), output_type: PublicMatrixOutputOutputType::Matrix,
            ..Shaped::blank()
        }
    }
    /// Sets `internalPropertyName`.
    pub fn internal_property_name(mut self, internal_property_name: impl Into<Text>) -> Self {
        self.internal_property_name = Some(internal_property_name.into()); self
    }
    /// Sets `propertyDescription`.
    pub fn property_description(mut self, property_description: impl Into<Text>) -> Self {
        self.property_description = Some(property_description.into()); self
    }
    /// Sets `propertyGroup`.
    pub fn property_group(mut self, property_group: impl Into<Text>) -> Self {
        self.property_group = Some(property_group.into()); self
    }
    /// Sets `propertyLabel`.
    pub fn property_label(mut self, property_label: impl Into<Text>) -> Self {
        self.property_label = Some(property_label.into()); self
    }
}

/// `PublicMatrixOutputProperty`: 8 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMatrixOutputProperty {
    /// `boundaries`: a map by name: a list: `PublicMatrixTierBoundary`.
    pub boundaries: Map<Vec<PublicMatrixTierBoundary>>,
    /// `categories`: a list: `PublicDraftCreateRequestAllowedGroupTypes`.
    pub categories: Vec<PublicDraftCreateRequestAllowedGroupTypes>,
    /// `id`: text.
    pub id: Text,
    /// `outputType`: `PublicMatrixOutputOutputType`.
    pub output_type: PublicMatrixOutputOutputType,
    /// `propertyDescription`: text; may be absent.
    pub property_description: Option<Text>,
    /// `propertyGroup`: text; may be absent.
    pub property_group: Option<Text>,
    /// `propertyLabel`: text.
    pub property_label: Text,
    /// `propertyName`: text.
    pub property_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMatrixOutputProperty {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMatrixOutputProperty", kind: Kind::Record(&[
            Member { name: "boundaries", required: true }, Member { name: "categories", required: true },
            Member { name: "id", required: true }, Member { name: "outputType", required: true },
            Member { name: "propertyDescription", required: false },
            Member { name: "propertyGroup", required: false }, Member { name: "propertyLabel", required: true },
            Member { name: "propertyName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            boundaries: Map::EMPTY, categories: Vec::new(), id: Text::EMPTY, output_type: Shaped::blank(),
            property_description: None, property_group: None, property_label: Text::EMPTY,
            property_name: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.boundaries, 1 => &self.categories, 2 => &self.id, 3 => &self.output_type,
            4 => &self.property_description, 5 => &self.property_group, 6 => &self.property_label,
            7 => &self.property_name, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.boundaries, 1 => &mut self.categories, 2 => &mut self.id, 3 => &mut self.output_type,
            4 => &mut self.property_description, 5 => &mut self.property_group, 6 => &mut self.property_label,
            7 => &mut self.property_name, _ => &mut self.rest,
        }
    }
}
impl PublicMatrixOutputProperty {
    /// With all that is required.
    pub fn new(
        boundaries: impl Into<Map<Vec<PublicMatrixTierBoundary>>>,
        categories: impl IntoIterator<Item = impl Into<PublicDraftCreateRequestAllowedGroupTypes>>,
        id: impl Into<Text>, property_label: impl Into<Text>, property_name: impl Into<Text>,
    ) -> Self {
        Self {
            boundaries: boundaries.into(), categories: categories.into_iter().map(Into::into).collect(),
            id: id.into(), output_type: PublicMatrixOutputOutputType::Matrix, property_label: property_label.into(),
            property_name: property_name.into(), ..Shaped::blank()
        }
    }
    /// Sets `propertyDescription`.
    pub fn property_description(mut self, property_description: impl Into<Text>) -> Self {
        self.property_description = Some(property_description.into()); self
    }
    /// Sets `propertyGroup`.
    pub fn property_group(mut self, property_group: impl Into<Text>) -> Self {
        self.property_group = Some(property_group.into()); self
    }
}

/// `PublicMatrixTierBoundary`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMatrixTierBoundary {
    /// `label`: text.
    pub label: Text,
    /// `threshold`: a number.
    pub threshold: f64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMatrixTierBoundary {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMatrixTierBoundary", kind: Kind::Record(&[
            Member { name: "label", required: true }, Member { name: "threshold", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { label: Text::EMPTY, threshold: 0.0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.label, 1 => &self.threshold, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.label, 1 => &mut self.threshold, _ => &mut self.rest }
    }
}
impl PublicMatrixTierBoundary {
    /// With all that is required.
    pub fn new(label: impl Into<Text>, threshold: impl Into<f64>) -> Self {
        Self { label: label.into(), threshold: threshold.into(), rest: Rest::EMPTY }
    }
}

/// `PublicMultiUnifiedEventCalculatorEntry`: 4 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMultiUnifiedEventCalculatorEntry {
    /// `eventFrequencyCriteria`: `PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria`; may be absent.
    pub event_frequency_criteria: Option<
        PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria,
    >,
    /// `eventTimeframe`: `PublicEventTimeframe`; may be absent.
    pub event_timeframe: Option<PublicEventTimeframe>,
    /// `eventTypeId`: text.
    pub event_type_id: Text,
    /// `recordCalculation`: `PublicRecordCalculation`.
    pub record_calculation: PublicRecordCalculation,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMultiUnifiedEventCalculatorEntry {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMultiUnifiedEventCalculatorEntry", kind: Kind::Record(&[
            Member { name: "eventFrequencyCriteria", required: false },
            Member { name: "eventTimeframe", required: false }, Member { name: "eventTypeId", required: true },
            Member { name: "recordCalculation", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            event_frequency_criteria: None, event_timeframe: None, event_type_id: Text::EMPTY,
            record_calculation: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.event_frequency_criteria, 1 => &self.event_timeframe, 2 => &self.event_type_id,
            3 => &self.record_calculation, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.event_frequency_criteria, 1 => &mut self.event_timeframe, 2 => &mut self.event_type_id,
            3 => &mut self.record_calculation, _ => &mut self.rest,
        }
    }
}
impl PublicMultiUnifiedEventCalculatorEntry {
    /// With all that is required.
    pub fn new(event_type_id: impl Into<Text>, record_calculation: impl Into<PublicRecordCalculation>) -> Self {
        Self { event_type_id: event_type_id.into(), record_calculation: record_calculation.into(), ..Shaped::blank() }
    }
    /// Sets `eventFrequencyCriteria`.
    pub fn event_frequency_criteria(
        mut self, event_frequency_criteria: impl Into<PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria>,
    ) -> Self {
        self.event_frequency_criteria = Some(event_frequency_criteria.into()); self
    }
    /// Sets `eventTimeframe`.
    pub fn event_timeframe(mut self, event_timeframe: impl Into<PublicEventTimeframe>) -> Self {
        self.event_timeframe = Some(event_timeframe.into()); self
    }
}

/// One alternative, told by `type`.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria {
    /// `type` is `BETWEEN`.
    PublicEventFrequencyBetween(PublicEventFrequencyBetween),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria", kind: Kind::Union(&[
            Variant { name: "PublicEventFrequencyBetween", tag: Some(("type", &["BETWEEN"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self { Self::PublicEventFrequencyBetween(value) => (0, value), Self::Unknown(value) => (1, value) }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicEventFrequencyBetween(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self { Self::PublicEventFrequencyBetween(value) => value, Self::Unknown(value) => value }
    }
}
impl From<PublicEventFrequencyBetween>
for PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria {
    fn from(value: PublicEventFrequencyBetween) -> Self {
        Self::PublicEventFrequencyBetween(value)
    }
}

/// `PublicMultiUnifiedEventRollupCalculator`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMultiUnifiedEventRollupCalculator {
    /// `eventCalculators`: a list: `PublicMultiUnifiedEventCalculatorEntry`.
    pub event_calculators: Vec<PublicMultiUnifiedEventCalculatorEntry>,
    /// `type`: `PublicMultiUnifiedEventRollupCalculatorType`.
    pub r#type: PublicMultiUnifiedEventRollupCalculatorType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMultiUnifiedEventRollupCalculator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMultiUnifiedEventRollupCalculator", kind: Kind::Record(&[
            Member { name: "eventCalculators", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { event_calculators: Vec::new(), r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.event_calculators, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.event_calculators, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicMultiUnifiedEventRollupCalculator {
    /// With all that is required.
    pub fn new(event_calculators: impl IntoIterator<Item = impl Into<PublicMultiUnifiedEventCalculatorEntry>>) -> Self {
        Self {
            event_calculators: event_calculators.into_iter().map(Into::into).collect(),
            r#type: PublicMultiUnifiedEventRollupCalculatorType::MultiUe, rest: Rest::EMPTY,
        }
    }
}
impl<T: Into<PublicMultiUnifiedEventCalculatorEntry>> From<Vec<T>> for PublicMultiUnifiedEventRollupCalculator {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicMultiUnifiedEventCalculatorEntry>, const N: usize> From<[T; N]> for PublicMultiUnifiedEventRollupCalculator {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicMultiUnifiedEventRollupCalculatorType {
    /// `MULTI_UE`
    MultiUe,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicMultiUnifiedEventRollupCalculatorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMultiUnifiedEventRollupCalculatorType", kind: Kind::Enumeration(&["MULTI_UE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::MultiUe => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::MultiUe, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicMultiValueCalculator`: 2 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicMultiValueCalculator {
    /// `calculators`: a list: `PublicRecordCalculation`.
    pub calculators: Vec<PublicRecordCalculation>,
    /// `type`: `PublicMultiValueCalculatorType`.
    pub r#type: PublicMultiValueCalculatorType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMultiValueCalculator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMultiValueCalculator", kind: Kind::Record(&[
            Member { name: "calculators", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { calculators: Vec::new(), r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.calculators, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.calculators, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicMultiValueCalculator {
    /// With all that is required.
    pub fn new(calculators: impl IntoIterator<Item = impl Into<PublicRecordCalculation>>) -> Self {
        Self {
            calculators: calculators.into_iter().map(Into::into).collect(),
            r#type: PublicMultiValueCalculatorType::Multi, rest: Rest::EMPTY,
        }
    }
}
impl<T: Into<PublicRecordCalculation>> From<Vec<T>> for PublicMultiValueCalculator {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicRecordCalculation>, const N: usize> From<[T; N]> for PublicMultiValueCalculator {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// One known value; any other is kept as it came.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicMultiValueCalculatorType {
    /// `MULTI`
    Multi,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicMultiValueCalculatorType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMultiValueCalculatorType", kind: Kind::Enumeration(&["MULTI"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Multi => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Multi, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicOutputConfiguration`: one member.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicOutputConfiguration {
    /// `outputs`: a list: `PublicOutputConfigurationOutputs`.
    pub outputs: Vec<PublicOutputConfigurationOutputs>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicOutputConfiguration {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicOutputConfiguration", kind: Kind::Record(&[Member { name: "outputs", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { outputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.outputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.outputs, _ => &mut self.rest }
    }
}
impl PublicOutputConfiguration {
    /// With all that is required.
    pub fn new(outputs: impl IntoIterator<Item = impl Into<PublicOutputConfigurationOutputs>>) -> Self {
        Self { outputs: outputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicOutputConfigurationOutputs>> From<Vec<T>> for PublicOutputConfiguration {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicOutputConfigurationOutputs>, const N: usize> From<[T; N]> for PublicOutputConfiguration {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PublicOutputConfigurationEgg`: one member.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicOutputConfigurationEgg {
    /// `outputs`: a list: `PublicOutputConfigurationEggOutputs`.
    pub outputs: Vec<PublicOutputConfigurationEggOutputs>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicOutputConfigurationEgg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicOutputConfigurationEgg", kind: Kind::Record(&[
            Member { name: "outputs", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { outputs: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.outputs, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.outputs, _ => &mut self.rest }
    }
}
impl PublicOutputConfigurationEgg {
    /// With all that is required.
    pub fn new(outputs: impl IntoIterator<Item = impl Into<PublicOutputConfigurationEggOutputs>>) -> Self {
        Self { outputs: outputs.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<PublicOutputConfigurationEggOutputs>> From<Vec<T>> for PublicOutputConfigurationEgg {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<PublicOutputConfigurationEggOutputs>, const N: usize> From<[T; N]> for PublicOutputConfigurationEgg {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// 3 alternatives, told apart by `outputType`.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicOutputConfigurationEggOutputs {
    /// `outputType` is `MATRIX`.
    PublicMatrixOutputOverride(PublicMatrixOutputOverride),
    /// `outputType` is `SCORE`.
    PublicScoreOutputOverride(PublicScoreOutputOverride),
    /// `outputType` is `THRESHOLD`.
    PublicThresholdOutputOverride(PublicThresholdOutputOverride),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicOutputConfigurationEggOutputs {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicOutputConfigurationEggOutputs", kind: Kind::Union(&[
            Variant { name: "PublicMatrixOutputOverride", tag: Some(("outputType", &["MATRIX"])), required: &[] },
            Variant { name: "PublicScoreOutputOverride", tag: Some(("outputType", &["SCORE"])), required: &[] },
            Variant { name: "PublicThresholdOutputOverride", tag: Some(("outputType", &["THRESHOLD"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicMatrixOutputOverride(value) => (0, value),
            Self::PublicScoreOutputOverride(value) => (1, value),
            Self::PublicThresholdOutputOverride(value) => (2, value), Self::Unknown(value) => (3, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicMatrixOutputOverride(Shaped::blank()),
            1 => Self::PublicScoreOutputOverride(Shaped::blank()),
            2 => Self::PublicThresholdOutputOverride(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicMatrixOutputOverride(value) => value, Self::PublicScoreOutputOverride(value) => value,
            Self::PublicThresholdOutputOverride(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<PublicMatrixOutputOverride> for PublicOutputConfigurationEggOutputs {
    fn from(value: PublicMatrixOutputOverride) -> Self {
        Self::PublicMatrixOutputOverride(value)
    }
}
impl From<PublicScoreOutputOverride> for PublicOutputConfigurationEggOutputs {
    fn from(value: PublicScoreOutputOverride) -> Self {
        Self::PublicScoreOutputOverride(value)
    }
}
impl From<PublicThresholdOutputOverride> for PublicOutputConfigurationEggOutputs {
    fn from(value: PublicThresholdOutputOverride) -> Self {
        Self::PublicThresholdOutputOverride(value)
    }
}

/// 3 alternatives, told apart by `outputType`.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicOutputConfigurationOutputs {
    /// `outputType` is `MATRIX`.
    PublicMatrixOutputProperty(PublicMatrixOutputProperty),
    /// `outputType` is `SCORE`.
    PublicScoreOutputProperty(PublicScoreOutputProperty),
    /// `outputType` is `THRESHOLD`.
    PublicThresholdOutputProperty(PublicThresholdOutputProperty),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicOutputConfigurationOutputs {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicOutputConfigurationOutputs", kind: Kind::Union(&[
            Variant { name: "PublicMatrixOutputProperty", tag: Some(("outputType", &["MATRIX"])), required: &[] },
            Variant { name: "PublicScoreOutputProperty", tag: Some(("outputType", &["SCORE"])), required: &[] },
            Variant { name: "PublicThresholdOutputProperty", tag: Some(("outputType", &["THRESHOLD"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicMatrixOutputProperty(value) => (0, value),
            Self::PublicScoreOutputProperty(value) => (1, value),
            Self::PublicThresholdOutputProperty(value) => (2, value), Self::Unknown(value) => (3, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicMatrixOutputProperty(Shaped::blank()),
            1 => Self::PublicScoreOutputProperty(Shaped::blank()),
            2 => Self::PublicThresholdOutputProperty(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicMatrixOutputProperty(value) => value, Self::PublicScoreOutputProperty(value) => value,
            Self::PublicThresholdOutputProperty(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<PublicMatrixOutputProperty> for PublicOutputConfigurationOutputs {
    fn from(value: PublicMatrixOutputProperty) -> Self {
        Self::PublicMatrixOutputProperty(value)
    }
}
impl From<PublicScoreOutputProperty> for PublicOutputConfigurationOutputs {
    fn from(value: PublicScoreOutputProperty) -> Self {
        Self::PublicScoreOutputProperty(value)
    }
}
impl From<PublicThresholdOutputProperty> for PublicOutputConfigurationOutputs {
    fn from(value: PublicThresholdOutputProperty) -> Self {
        Self::PublicThresholdOutputProperty(value)
    }
}

/// 5 alternatives, told apart by `type`.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub enum PublicRecordCalculation {
    /// `type` is `CONDITIONAL`.
    PublicConditionalCalculator(PublicConditionalCalculator),
    /// `type` is `CONSTANT`.
    PublicConstantValueCalculator(PublicConstantValueCalculator),
    /// `type` is `MATCH`.
    PublicMatchCalculator(PublicMatchCalculator),
    /// `type` is `MULTI`.
    PublicMultiValueCalculator(PublicMultiValueCalculator),
    /// `type` is `SEGMENT_MEMBERSHIP`.
    PublicSegmentMembershipCalculator(PublicSegmentMembershipCalculator),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicRecordCalculation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRecordCalculation", kind: Kind::Union(&[
            Variant { name: "PublicConditionalCalculator", tag: Some(("type", &["CONDITIONAL"])), required: &[] },
            Variant { name: "PublicConstantValueCalculator", tag: Some(("type", &["CONSTANT"])), required: &[] },
            Variant { name: "PublicMatchCalculator", tag: Some(("type", &["MATCH"])), required: &[] },
            Variant { name: "PublicMultiValueCalculator", tag: Some(("type", &["MULTI"])), required: &[] },
            Variant { name: "PublicSegmentMembershipCalculator", tag: Some(("type", &["SEGMENT_MEMBERSHIP"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicConditionalCalculator(value) => (0, value),
            Self::PublicConstantValueCalculator(value) => (1, value),
            Self::PublicMatchCalculator(value) => (2, value), Self::PublicMultiValueCalculator(value) => (3, value),
            Self::PublicSegmentMembershipCalculator(value) => (4, value), Self::Unknown(value) => (5, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicConditionalCalculator(Shaped::blank()),
            1 => Self::PublicConstantValueCalculator(Shaped::blank()),
            2 => Self::PublicMatchCalculator(Shaped::blank()),
            3 => Self::PublicMultiValueCalculator(Shaped::blank()),
            4 => Self::PublicSegmentMembershipCalculator(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicConditionalCalculator(value) => value, Self::PublicConstantValueCalculator(value) => value,
            Self::PublicMatchCalculator(value) => value, Self::PublicMultiValueCalculator(value) => value,
            Self::PublicSegmentMembershipCalculator(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<PublicConditionalCalculator> for PublicRecordCalculation {
    fn from(value: PublicConditionalCalculator) -> Self {
        Self::PublicConditionalCalculator(value)
    }
}
impl From<PublicConstantValueCalculator> for PublicRecordCalculation {
    fn from(value: PublicConstantValueCalculator) -> Self {
        Self::PublicConstantValueCalculator(value)
    }
}
impl From<PublicMatchCalculator> for PublicRecordCalculation {
    fn from(value: PublicMatchCalculator) -> Self {
        Self::PublicMatchCalculator(value)
    }
}
impl From<PublicMultiValueCalculator> for PublicRecordCalculation {
    fn from(value: PublicMultiValueCalculator) -> Self {
        Self::PublicMultiValueCalculator(value)
    }
}
impl From<PublicSegmentMembershipCalculator> for PublicRecordCalculation {
    fn from(value: PublicSegmentMembershipCalculator) -> Self {
        Self::PublicSegmentMembershipCalculator(value)
    }
}

/// `PublicRenderedComponent`: 3 members.
///
/// Published by `marketing/lead-scoring`, in 2026-09-beta, 2027-03-beta.
#[non_exhaustive]
pub struct PublicRenderedComponent {
    /// `componentType`: text.
    pub component_type: Text,
    /// `fields`: a map by name: any JSON.
    pub fields: Map<Value>,
    /// `tokenName`: text.
    pub token_name: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRenderedComponent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRenderedComponent", kind: Kind::Record(&[
            Member { name: "componentType", required: true }, Member { name: "fields", required: true },
            Member { name: "tokenName", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { component_type: Text::EMPTY, fields: Map::EMPTY, token_name: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.component_type, 1 => &self.fields, 2 => &self.token_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.component_type, 1 => &mut self.fields, 2 => &mut self.token_name, _ => &mut self.rest,
        }
    }
}
impl PublicRenderedComponent {
    /// With all that is required.
    pub fn new(component_type: impl Into<Text>, fields: impl Into<Map<Value>>, token_name: impl Into<Text>) -> Self {
        Self {
            component_type: component_type.into(), fields: fields.into(), token_name: token_name.into(),
            rest: Rest::EMPTY,
        }
    }
}

crate::runtime::shaped_traits! {
    CollectionResponsePublicScoreFragmentForwardPaging, CollectionResponsePublicScoreHistoryEntryForwardPaging,
    LeadScoringPublicAssociationSpec, PublicAssociationFilter, PublicAssociationObjectRollupCalculator,
    PublicAssociationUnifiedEventRollupCalculator, PublicCompositeCondition, PublicCompositeConditionConditions,
    PublicConditionalCalculator, PublicConstantValueCalculator, PublicDraftCreateRequest, PublicDraftUpdateRequest,
    PublicEventFrequencyBetween, PublicEventTimeframe, PublicFilterConfiguration, PublicFrequencyRange,
    PublicGroupDecayConfiguration, PublicMatchCalculator, PublicMatchRule, PublicMatrixOutputOverride,
    PublicMatrixOutputProperty, PublicMatrixTierBoundary, PublicMultiUnifiedEventCalculatorEntry,
    PublicMultiUnifiedEventCalculatorEntryEventFrequencyCriteria, PublicMultiUnifiedEventRollupCalculator,
    PublicMultiValueCalculator, PublicOutputConfiguration, PublicOutputConfigurationEgg,
    PublicOutputConfigurationEggOutputs, PublicOutputConfigurationOutputs, PublicRecordCalculation,
    PublicRenderedComponent,
}

crate::runtime::enumeration_traits! {
    PublicAssociationObjectRollupCalculatorType, PublicAssociationRollupType,
    PublicAssociationUnifiedEventRollupCalculatorType, PublicCompositeConditionType, PublicConditionalCalculatorType,
    PublicDraftCreateRequestAllowedGroupTypes, PublicEventFrequencyBetweenType,
    PublicFilterConfigurationListFilterType, PublicFrequencyRangeType, PublicMatchCalculatorType,
    PublicMatrixOutputOutputType, PublicMultiUnifiedEventRollupCalculatorType, PublicMultiValueCalculatorType,
}
