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
pub struct ListRuleType<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The path's `rule_type`: a `PublicPropertyValidationRuleRuleType`.
    pub rule_type: PublicPropertyValidationRuleRuleType,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListRuleType<E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, property_name: impl Into<Text>,
        rule_type: impl Into<PublicPropertyValidationRuleRuleType>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(), property_name: property_name.into(), rule_type: rule_type.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for ListRuleType<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListRuleType", kind: Kind::Operation(Parts { path: 3, query: &[], body: None }) }
    }
    fn blank() -> Self {
        Self {
            object_type_id: Text::EMPTY, property_name: Text::EMPTY, rule_type: Shaped::blank(),
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.property_name, _ => &self.rule_type }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, 1 => &mut self.property_name, _ => &mut self.rule_type }
    }
}
impl<E: Endpoint> Signature for ListRuleType<E> {
    type Response = PublicPropertyValidationRule;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PropertyValidationsGet<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertyValidationsGet<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), property_name: property_name.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PropertyValidationsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyValidationsGet", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, property_name: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.object_type_id, _ => &self.property_name } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.object_type_id, _ => &mut self.property_name }
    }
}
impl<E: Endpoint> Signature for PropertyValidationsGet<E> {
    type Response = CollectionResponsePublicPropertyValidationRuleNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PropertyValidationsList<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PropertyValidationsList<E> {
    /// With all that is required.
    pub fn new(object_type_id: impl Into<Text>) -> Self {
        Self { object_type_id: object_type_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for PropertyValidationsList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PropertyValidationsList", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { object_type_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.object_type_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.object_type_id } }
}
impl<E: Endpoint> Signature for PropertyValidationsList<E> {
    type Response = CollectionResponsePublicPropertyValidationRuleMapNoPaging;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct SetRuleType<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The path's `rule_type`: a `PublicPropertyValidationRuleRuleType`.
    pub rule_type: PublicPropertyValidationRuleRuleType,
    /// The body, `application/json`: a `PublicPropertyValidationRuleUpdate`.
    pub body: PublicPropertyValidationRuleUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetRuleType<E> {
    /// With all that is required.
    pub fn new(
        object_type_id: impl Into<Text>, property_name: impl Into<Text>,
        rule_type: impl Into<PublicPropertyValidationRuleRuleType>,
        body: impl Into<PublicPropertyValidationRuleUpdate>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(), property_name: property_name.into(), rule_type: rule_type.into(),
            body: body.into(), endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for SetRuleType<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "SetRuleType", kind: Kind::Operation(Parts { path: 3, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self {
            object_type_id: Text::EMPTY, property_name: Text::EMPTY, rule_type: Shaped::blank(),
            body: Shaped::blank(), endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_type_id, 1 => &self.property_name, 2 => &self.rule_type, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_type_id, 1 => &mut self.property_name, 2 => &mut self.rule_type,
            _ => &mut self.body,
        }
    }
}
impl<E: Endpoint> Signature for SetRuleType<E> {
    type Response = ();
}

crate::runtime::operation_traits! {
    ListRuleType, PropertyValidationsGet, PropertyValidationsList, SetRuleType,
}
