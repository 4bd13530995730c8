// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponsePublicPropertyValidationRuleMapNoPaging,
    CollectionResponsePublicPropertyValidationRuleNoPaging, PublicPropertyValidationRule,
    PublicPropertyValidationRuleRuleType, PublicPropertyValidationRuleUpdate,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListRuleType {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub property_name: Text,
    /// In the path: `PublicPropertyValidationRuleRuleType`.
    pub rule_type: PublicPropertyValidationRuleRuleType,
}
impl<E: Endpoint> Call<ListRuleType, E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, property_name: impl Into<Text>,
        rule_type: impl Into<PublicPropertyValidationRuleRuleType>,
    ) -> Self {
        Self::of(ListRuleType {
            object_type_id: object_type_id.into(), property_name: property_name.into(), rule_type: rule_type.into(),
        })
    }
}
impl Shaped for ListRuleType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListRuleType", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { object_type_id: Text::EMPTY, property_name: Text::EMPTY, rule_type: Shaped::blank() }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.property_name, _ => &self.rule_type }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.property_name, _ => &mut self.rule_type }
    }
}
impl Signature for ListRuleType {
    type Response = PublicPropertyValidationRule;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PropertyValidationsGet {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub property_name: Text,
}
impl<E: Endpoint> Call<PropertyValidationsGet, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self::of(PropertyValidationsGet { object_type_id: object_type_id.into(), property_name: property_name.into() })
    }
}
impl Shaped for PropertyValidationsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyValidationsGet", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY, property_name: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, _ => &self.property_name }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.property_name }
    }
}
impl Signature for PropertyValidationsGet {
    type Response = CollectionResponsePublicPropertyValidationRuleNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PropertyValidationsList {
    /// In the path: text.
    pub object_type_id: Text,
}
impl<E: Endpoint> Call<PropertyValidationsList, E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>) -> Self {
        Self::of(PropertyValidationsList { object_type_id: object_type_id.into() })
    }
}
impl Shaped for PropertyValidationsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyValidationsList", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { object_type_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.object_type_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.object_type_id }
}
impl Signature for PropertyValidationsList {
    type Response = CollectionResponsePublicPropertyValidationRuleMapNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetRuleType {
    /// In the path: text.
    pub object_type_id: Text,
    /// In the path: text.
    pub property_name: Text,
    /// In the path: `PublicPropertyValidationRuleRuleType`.
    pub rule_type: PublicPropertyValidationRuleRuleType,
    /// The body, `application/json`: `PublicPropertyValidationRuleUpdate`.
    pub body: PublicPropertyValidationRuleUpdate,
}
impl<E: Endpoint> Call<SetRuleType, E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, property_name: impl Into<Text>,
        rule_type: impl Into<PublicPropertyValidationRuleRuleType>,
        body: impl Into<PublicPropertyValidationRuleUpdate>,
    ) -> Self {
        Self::of(SetRuleType {
            object_type_id: object_type_id.into(), property_name: property_name.into(), rule_type: rule_type.into(),
            body: body.into(),
        })
    }
}
impl Shaped for SetRuleType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetRuleType", kind: Kind::Operation(Parts { path: 3, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            object_type_id: Text::EMPTY, property_name: Text::EMPTY, rule_type: Shaped::blank(),
            body: Shaped::blank(),
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.property_name, 2 => &self.rule_type, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type_id, 1 => &mut self.property_name, 2 => &mut self.rule_type,
            _ => &mut self.body,
        }
    }
}
impl Signature for SetRuleType {
    type Response = ();
}
