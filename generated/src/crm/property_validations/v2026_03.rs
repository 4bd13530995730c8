// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/property-validations`, version `2026-03`: 4 operations, 7 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/property-validations/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponsePublicPropertyValidationRuleMapNoPaging,
    CollectionResponsePublicPropertyValidationRuleNoPaging, Error, ErrorDetail, PublicPropertyValidationRule,
    PublicPropertyValidationRuleMap, PublicPropertyValidationRuleRuleType, PublicPropertyValidationRuleUpdate,
};

/// `GET /crm/property-validations/2026-03/{objectTypeId}/{propertyName}`
///
/// Answers 200 (`CollectionResponsePublicPropertyValidationRuleNoPaging`). Any of 100 scopes. Unsupported from 2027-09. Newer: `crm::property_validations::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::PropertyValidationsGet, endpoint::Get>;

/// `GET /crm/property-validations/2026-03/{objectTypeId}`
///
/// Answers 200 (`CollectionResponsePublicPropertyValidationRuleMapNoPaging`). Any of 100 scopes. Unsupported from 2027-09. Newer: `crm::property_validations::v2026_09::List`.
pub type List = crate::Call<crate::operations::PropertyValidationsList, endpoint::List>;

/// `GET /crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}`
///
/// Answers 200 (`PublicPropertyValidationRule`). Any of 100 scopes. Unsupported from 2027-09. Newer: `crm::property_validations::v2026_09::ListRuleType`.
pub type ListRuleType = crate::Call<crate::operations::ListRuleType, endpoint::ListRuleType>;

/// `PUT /crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}`
///
/// Answers 204. Any of 26 scopes. Unsupported from 2027-09. Newer: `crm::property_validations::v2026_09::SetRuleType`.
pub type SetRuleType = crate::Call<crate::operations::SetRuleType, endpoint::SetRuleType>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "automation", "cpq.quotes.read", "cpq.quotes.write", "crm.objects.appointments.read",
            "crm.objects.appointments.sensitive.read.v2", "crm.objects.appointments.sensitive.write.v2",
            "crm.objects.appointments.write", "crm.objects.calls.read", "crm.objects.carts.read",
            "crm.objects.commercepayments.write", "crm.objects.companies.highly_sensitive.read.v2",
            "crm.objects.companies.highly_sensitive.write.v2", "crm.objects.companies.read",
            "crm.objects.companies.sensitive.read.v2", "crm.objects.companies.sensitive.write.v2",
            "crm.objects.companies.write", "crm.objects.contacts.highly_sensitive.read.v2",
            "crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.read",
            "crm.objects.contacts.sensitive.read.v2", "crm.objects.contacts.sensitive.write.v2",
            "crm.objects.contacts.write", "crm.objects.courses.read", "crm.objects.courses.write",
            "crm.objects.custom.highly_sensitive.read.v2", "crm.objects.custom.highly_sensitive.write.v2",
            "crm.objects.custom.read", "crm.objects.custom.sensitive.read.v2",
            "crm.objects.custom.sensitive.write.v2", "crm.objects.custom.write",
            "crm.objects.deals.highly_sensitive.read.v2", "crm.objects.deals.highly_sensitive.write.v2",
            "crm.objects.deals.read", "crm.objects.deals.sensitive.read.v2", "crm.objects.deals.sensitive.write.v2",
            "crm.objects.deals.write", "crm.objects.emails.read", "crm.objects.feedback_submissions.read",
            "crm.objects.goals.read", "crm.objects.goals.write", "crm.objects.invoices.read",
            "crm.objects.invoices.write", "crm.objects.leads.read", "crm.objects.leads.write",
            "crm.objects.line_items.read", "crm.objects.line_items.write", "crm.objects.listings.read",
            "crm.objects.listings.write", "crm.objects.marketing_events.read", "crm.objects.marketing_events.write",
            "crm.objects.meetings.read", "crm.objects.notes.read", "crm.objects.orders.read",
            "crm.objects.owners.read", "crm.objects.products.write", "crm.objects.projects.highly_sensitive.read",
            "crm.objects.projects.highly_sensitive.write", "crm.objects.projects.read",
            "crm.objects.projects.sensitive.read", "crm.objects.projects.sensitive.write",
            "crm.objects.projects.write", "crm.objects.quotes.read", "crm.objects.quotes.write",
            "crm.objects.services.read", "crm.objects.services.write", "crm.objects.subscriptions.read",
            "crm.objects.subscriptions.write", "crm.objects.tasks.read", "crm.objects.tickets.highly_sensitive.read",
            "crm.objects.tickets.sensitive.read", "crm.objects.users.read", "crm.pipelines.orders.read",
            "crm.schemas.appointments.read", "crm.schemas.calls.read", "crm.schemas.carts.read",
            "crm.schemas.commercepayments.read", "crm.schemas.companies.read", "crm.schemas.contacts.read",
            "crm.schemas.courses.read", "crm.schemas.custom.read", "crm.schemas.deals.read",
            "crm.schemas.emails.read", "crm.schemas.invoices.read", "crm.schemas.line_items.read",
            "crm.schemas.listings.read", "crm.schemas.meetings.read", "crm.schemas.notes.read",
            "crm.schemas.orders.read", "crm.schemas.projects.read", "crm.schemas.quotes.read",
            "crm.schemas.services.read", "crm.schemas.subscriptions.read", "crm.schemas.tasks.read",
            "crm.schemas.tickets.read", "e-commerce", "media_bridge.read", "tickets", "tickets.highly_sensitive.v2",
            "tickets.sensitive.v2", "timeline",
        ],
        &[
            "crm.objects.carts.write", "crm.objects.orders.write", "crm.objects.tickets.highly_sensitive.write",
            "crm.objects.tickets.sensitive.write", "crm.objects.users.write", "crm.pipelines.orders.write",
            "crm.schemas.appointments.write", "crm.schemas.carts.write", "crm.schemas.commercepayments.write",
            "crm.schemas.companies.write", "crm.schemas.contacts.write", "crm.schemas.courses.write",
            "crm.schemas.custom.write", "crm.schemas.deals.write", "crm.schemas.invoices.write",
            "crm.schemas.listings.write", "crm.schemas.orders.write", "crm.schemas.projects.write",
            "crm.schemas.quotes.write", "crm.schemas.services.write", "crm.schemas.subscriptions.write",
            "crm.schemas.tickets.write", "e-commerce", "tickets", "tickets.highly_sensitive.v2",
            "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        Get: Description::of(Get, "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}", &[200], SCOPES[0]),
        List: Description::of(Get, "/crm/property-validations/2026-03/{objectTypeId}", &[200], SCOPES[0]),
        ListRuleType: Description::of(Get,
            "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}",
            &[200], SCOPES[0]),
        SetRuleType: Description::of(Put,
            "/crm/property-validations/2026-03/{objectTypeId}/{propertyName}/rule-type/{ruleType}",
            &[204], SCOPES[1]),
    }
}
