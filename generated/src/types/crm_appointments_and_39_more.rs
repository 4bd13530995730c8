// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `Filter`: 5 members.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 37 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct Filter {
    /// `highValue`: text; may be absent.
    pub high_value: Option<Text>,
    /// `operator`: `FilterOperator`.
    pub operator: FilterOperator,
    /// `propertyName`: text.
    pub property_name: Text,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    /// `values`: a list: text; may be absent.
    pub values: Option<Vec<Text>>,
    rest: Rest,
}
crate::runtime::record! {
    Filter "Filter" {
        0 high_value "highValue" optional = None;
        1 operator "operator" required = Shaped::blank();
        2 property_name "propertyName" required = Text::EMPTY;
        3 value "value" optional = None;
        4 values "values" optional = None;
    }
}
impl Filter {
    /// One with all that is required.
    pub fn new(
        operator: impl Into<FilterOperator>,
        property_name: impl Into<Text>,
    ) -> Self {
        Self {
            operator: operator.into(),
            property_name: property_name.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `highValue`.
    pub fn high_value(mut self, high_value: impl Into<Text>) -> Self {
        self.high_value = Some(high_value.into());
        self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `values`.
    pub fn values(mut self, values: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

/// `FilterGroup`: one member.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 37 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct FilterGroup {
    /// `filters`: a list: `Filter`.
    pub filters: Vec<Filter>,
    rest: Rest,
}
crate::runtime::record! {
    FilterGroup "FilterGroup" {
        0 filters "filters" required = Vec::new();
    }
}
impl FilterGroup {
    /// One with all that is required.
    pub fn new(filters: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        Self {
            filters: filters.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<Filter>> From<Vec<T>> for FilterGroup {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<Filter>, const N: usize> From<[T; N]> for FilterGroup {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// 13 known values; any other is kept as it came.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 37 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub enum FilterOperator {
    /// `BETWEEN`
    Between,
    /// `CONTAINS_TOKEN`
    ContainsToken,
    /// `EQ`
    Eq,
    /// `GT`
    Gt,
    /// `GTE`
    Gte,
    /// `HAS_PROPERTY`
    HasProperty,
    /// `IN`
    In,
    /// `LT`
    Lt,
    /// `LTE`
    Lte,
    /// `NEQ`
    Neq,
    /// `NOT_CONTAINS_TOKEN`
    NotContainsToken,
    /// `NOT_HAS_PROPERTY`
    NotHasProperty,
    /// `NOT_IN`
    NotIn,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    FilterOperator "FilterOperator" {
        0 Between "BETWEEN";
        1 ContainsToken "CONTAINS_TOKEN";
        2 Eq "EQ";
        3 Gt "GT";
        4 Gte "GTE";
        5 HasProperty "HAS_PROPERTY";
        6 In "IN";
        7 Lt "LT";
        8 Lte "LTE";
        9 Neq "NEQ";
        10 NotContainsToken "NOT_CONTAINS_TOKEN";
        11 NotHasProperty "NOT_HAS_PROPERTY";
        12 NotIn "NOT_IN";
    } 13
}
