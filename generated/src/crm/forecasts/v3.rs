// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/forecasts`, version `v3`: 2 operations, 12 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/forecasts/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, CollectionResponseAssociatedId, CollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    Error, ErrorDetail, ForwardPaging, NextPage, Paging, PreviousPage, PublicObjectWarning,
    SimplePublicObjectWithAssociations, ValueWithTimestamp,
};

/// `GET /crm/objects/v3/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Any of 81 scopes. Unsupported from 2027-09. Newer: `crm::forecasts::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::CrmGet, endpoint::Get>;

/// `GET /crm/objects/v3/{objectType}`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Any of 81 scopes. At most 100 a page. Unsupported from 2027-09. Newer: `crm::forecasts::v2026_09::List`.
pub type List = crate::Call<crate::operations::CrmList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "crm.objects.appointments.read", "crm.objects.appointments.sensitive.read.v2",
            "crm.objects.appointments.sensitive.write.v2", "crm.objects.appointments.write",
            "crm.objects.calls.read", "crm.objects.carts.read", "crm.objects.carts.write",
            "crm.objects.commercepayments.read", "crm.objects.commercepayments.write",
            "crm.objects.companies.highly_sensitive.read.v2", "crm.objects.companies.highly_sensitive.write.v2",
            "crm.objects.companies.read", "crm.objects.companies.sensitive.read.v2",
            "crm.objects.companies.sensitive.write.v2", "crm.objects.companies.write",
            "crm.objects.contacts.highly_sensitive.read.v2", "crm.objects.contacts.highly_sensitive.write.v2",
            "crm.objects.contacts.read", "crm.objects.contacts.sensitive.read.v2",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.objects.courses.read",
            "crm.objects.courses.write", "crm.objects.custom.highly_sensitive.read.v2",
            "crm.objects.custom.highly_sensitive.write.v2", "crm.objects.custom.read",
            "crm.objects.custom.sensitive.read.v2", "crm.objects.custom.sensitive.write.v2",
            "crm.objects.custom.write", "crm.objects.deals.highly_sensitive.read.v2",
            "crm.objects.deals.highly_sensitive.write.v2", "crm.objects.deals.read",
            "crm.objects.deals.sensitive.read.v2", "crm.objects.deals.sensitive.write.v2", "crm.objects.deals.write",
            "crm.objects.emails.read", "crm.objects.goals.read", "crm.objects.goals.write",
            "crm.objects.invoices.read", "crm.objects.invoices.write", "crm.objects.leads.read",
            "crm.objects.leads.write", "crm.objects.line_items.read", "crm.objects.line_items.write",
            "crm.objects.listings.read", "crm.objects.listings.write", "crm.objects.meetings.read",
            "crm.objects.notes.read", "crm.objects.orders.read", "crm.objects.orders.write",
            "crm.objects.partner-clients.read", "crm.objects.partner-clients.write",
            "crm.objects.partner-services.read", "crm.objects.partner-services.write", "crm.objects.products.read",
            "crm.objects.products.write", "crm.objects.projects.highly_sensitive.read",
            "crm.objects.projects.highly_sensitive.write", "crm.objects.projects.read",
            "crm.objects.projects.sensitive.read", "crm.objects.projects.sensitive.write",
            "crm.objects.projects.write", "crm.objects.quotes.read", "crm.objects.quotes.write",
            "crm.objects.services.read", "crm.objects.services.write", "crm.objects.subscriptions.read",
            "crm.objects.subscriptions.write", "crm.objects.tasks.read", "crm.objects.tickets.highly_sensitive.read",
            "crm.objects.tickets.highly_sensitive.write", "crm.objects.tickets.sensitive.read",
            "crm.objects.tickets.sensitive.write", "crm.objects.users.read", "crm.objects.users.write", "e-commerce",
            "media_bridge.read", "oauth", "tickets", "tickets.highly_sensitive.v2", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        Get: Description::of(Get, "/crm/objects/v3/{objectType}/{objectId}", &[200], SCOPES[0]),
        List: Description::of(Get, "/crm/objects/v3/{objectType}", &[200], SCOPES[0]).page_limit(100),
    }
}
