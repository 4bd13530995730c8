// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `crm/property-validations`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListRuleType<E> {
    /// The path's `object_type_id`: text.
    pub object_type_id: Text,
    /// The path's `property_name`: text.
    pub property_name: Text,
    /// The path's `rule_type`: `PublicPropertyValidationRuleRuleType`.
    pub rule_type: PublicPropertyValidationRuleRuleType,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListRuleType<E> {
    /// A request with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        property_name: impl Into<Text>,
        rule_type: impl Into<PublicPropertyValidationRuleRuleType>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            property_name: property_name.into(),
            rule_type: rule_type.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ListRuleType "ListRuleType" -> PublicPropertyValidationRule {
        path 3 {
            0 object_type_id = Text::EMPTY;
            1 property_name = Text::EMPTY;
            2 rule_type = Shaped::blank();
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>, property_name: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            property_name: property_name.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PropertyValidationsGet "PropertyValidationsGet" -> CollectionResponsePublicPropertyValidationRuleNoPaging {
        path 2 {
            0 object_type_id = Text::EMPTY;
            1 property_name = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(object_type_id: impl Into<Text>) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PropertyValidationsList "PropertyValidationsList" -> CollectionResponsePublicPropertyValidationRuleMapNoPaging {
        path 1 {
            0 object_type_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// The path's `rule_type`: `PublicPropertyValidationRuleRuleType`.
    pub rule_type: PublicPropertyValidationRuleRuleType,
    /// The body, `application/json`: `PublicPropertyValidationRuleUpdate`.
    pub body: PublicPropertyValidationRuleUpdate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetRuleType<E> {
    /// A request with all that is required.
    pub fn new(
        object_type_id: impl Into<Text>,
        property_name: impl Into<Text>,
        rule_type: impl Into<PublicPropertyValidationRuleRuleType>,
        body: impl Into<PublicPropertyValidationRuleUpdate>,
    ) -> Self {
        Self {
            object_type_id: object_type_id.into(),
            property_name: property_name.into(),
            rule_type: rule_type.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetRuleType "SetRuleType" -> () {
        path 3 {
            0 object_type_id = Text::EMPTY;
            1 property_name = Text::EMPTY;
            2 rule_type = Shaped::blank();
        }
        query {}
        body {
            3 body "application/json" required = Shaped::blank();
        }
    }
}
