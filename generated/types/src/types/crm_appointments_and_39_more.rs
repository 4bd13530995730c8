// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for Filter {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "Filter", kind: Kind::Record(&[
            Member { name: "highValue", required: false }, Member { name: "operator", required: true },
            Member { name: "propertyName", required: true }, Member { name: "value", required: false },
            Member { name: "values", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            high_value: None, operator: Shaped::blank(), property_name: Text::EMPTY, value: None, values: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.high_value, 1 => &self.operator, 2 => &self.property_name, 3 => &self.value,
            4 => &self.values, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.high_value, 1 => &mut self.operator, 2 => &mut self.property_name, 3 => &mut self.value,
            4 => &mut self.values, _ => &mut self.rest,
        }
    }
}
impl Filter {
    /// With all that is required.
    pub fn new(operator: impl Into<FilterOperator>, property_name: impl Into<Text>) -> Self {
        Self { operator: operator.into(), property_name: property_name.into(), ..Shaped::blank() }
    }
    /// Sets `highValue`.
    pub fn high_value(mut self, high_value: impl Into<Text>) -> Self { self.high_value = Some(high_value.into()); self }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
    /// Sets `values`.
    pub fn values(mut self, values: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect()); self
    }
}
impl Filter {
    /// `EQ`: the property is `value`.
    pub fn eq(property_name: impl Into<Text>, value: impl Into<crate::runtime::PropertyValue>) -> Self {
        Self::new(FilterOperator::Eq, property_name).value(value.into().into_text())
    }
    /// `NEQ`: the property is not `value`.
    pub fn neq(property_name: impl Into<Text>, value: impl Into<crate::runtime::PropertyValue>) -> Self {
        Self::new(FilterOperator::Neq, property_name).value(value.into().into_text())
    }
    /// `LT`: the property is less than `value`.
    pub fn lt(property_name: impl Into<Text>, value: impl Into<crate::runtime::PropertyValue>) -> Self {
        Self::new(FilterOperator::Lt, property_name).value(value.into().into_text())
    }
    /// `LTE`: the property is `value` or less.
    pub fn lte(property_name: impl Into<Text>, value: impl Into<crate::runtime::PropertyValue>) -> Self {
        Self::new(FilterOperator::Lte, property_name).value(value.into().into_text())
    }
    /// `GT`: the property is greater than `value`.
    pub fn gt(property_name: impl Into<Text>, value: impl Into<crate::runtime::PropertyValue>) -> Self {
        Self::new(FilterOperator::Gt, property_name).value(value.into().into_text())
    }
    /// `GTE`: the property is `value` or greater.
    pub fn gte(property_name: impl Into<Text>, value: impl Into<crate::runtime::PropertyValue>) -> Self {
        Self::new(FilterOperator::Gte, property_name).value(value.into().into_text())
    }
    /// `BETWEEN`: the property is from `value` to `high_value`, both included.
    pub fn between(property_name: impl Into<Text>, value: impl Into<crate::runtime::PropertyValue>, high_value: impl Into<crate::runtime::PropertyValue>) -> Self {
        Self::new(FilterOperator::Between, property_name).value(value.into().into_text()).high_value(high_value.into().into_text())
    }
    /// `IN`: the property is one of `values`; those of a text property in lower case.
    pub fn in_(property_name: impl Into<Text>, values: impl IntoIterator<Item = impl Into<crate::runtime::PropertyValue>>) -> Self {
        Self::new(FilterOperator::In, property_name).values(values.into_iter().map(|value| value.into().into_text()))
    }
    /// `NOT_IN`: the property is none of `values`; those of a text property in lower case.
    pub fn not_in(property_name: impl Into<Text>, values: impl IntoIterator<Item = impl Into<crate::runtime::PropertyValue>>) -> Self {
        Self::new(FilterOperator::NotIn, property_name).values(values.into_iter().map(|value| value.into().into_text()))
    }
    /// `HAS_PROPERTY`: the property has a value.
    pub fn has_property(property_name: impl Into<Text>) -> Self {
        Self::new(FilterOperator::HasProperty, property_name)
    }
    /// `NOT_HAS_PROPERTY`: the property has no value.
    pub fn not_has_property(property_name: impl Into<Text>) -> Self {
        Self::new(FilterOperator::NotHasProperty, property_name)
    }
    /// `CONTAINS_TOKEN`: the property has the word `value`, in which `*` stands for any characters.
    pub fn contains_token(property_name: impl Into<Text>, value: impl Into<crate::runtime::PropertyValue>) -> Self {
        Self::new(FilterOperator::ContainsToken, property_name).value(value.into().into_text())
    }
    /// `NOT_CONTAINS_TOKEN`: the property does not have the word `value`.
    pub fn not_contains_token(property_name: impl Into<Text>, value: impl Into<crate::runtime::PropertyValue>) -> Self {
        Self::new(FilterOperator::NotContainsToken, property_name).value(value.into().into_text())
    }
}

/// `FilterGroup`: one member.
///
/// Published by `crm/appointments`, `crm/associations`, `crm/calls` and 37 more APIs, in 2025-09, 2026-03, 2026-09, 2026-09-beta, 2027-03-beta, v3.
#[non_exhaustive]
pub struct FilterGroup {
    /// `filters`: a list: `Filter`.
    pub filters: Vec<Filter>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FilterGroup {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilterGroup", kind: Kind::Record(&[Member { name: "filters", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { filters: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.filters, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.filters, _ => &mut self.rest }
    }
}
impl FilterGroup {
    /// With all that is required.
    pub fn new(filters: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        Self { filters: filters.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<Filter>> From<Vec<T>> for FilterGroup {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<Filter>, const N: usize> From<[T; N]> for FilterGroup {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
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
impl Shaped for FilterOperator {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FilterOperator", kind: Kind::Enumeration(&[
            "BETWEEN", "CONTAINS_TOKEN", "EQ", "GT", "GTE", "HAS_PROPERTY", "IN", "LT", "LTE", "NEQ",
            "NOT_CONTAINS_TOKEN", "NOT_HAS_PROPERTY", "NOT_IN",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Between => 0, Self::ContainsToken => 1, Self::Eq => 2, Self::Gt => 3, Self::Gte => 4,
            Self::HasProperty => 5, Self::In => 6, Self::Lt => 7, Self::Lte => 8, Self::Neq => 9,
            Self::NotContainsToken => 10, Self::NotHasProperty => 11, Self::NotIn => 12,
            Self::Unknown(value) => return (13, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Between, 1 => Self::ContainsToken, 2 => Self::Eq, 3 => Self::Gt, 4 => Self::Gte,
            5 => Self::HasProperty, 6 => Self::In, 7 => Self::Lt, 8 => Self::Lte, 9 => Self::Neq,
            10 => Self::NotContainsToken, 11 => Self::NotHasProperty, 12 => Self::NotIn,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    Filter, FilterGroup,
}

crate::runtime::enumeration_traits! {
    FilterOperator,
}
