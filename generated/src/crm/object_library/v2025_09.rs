// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/object-library`, version `2025-09`: 2 operations, 4 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/object-library/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, ObjectTypeEnablementPublicResponse, PortalObjectTypeEnablementPublicResponse,
};

/// `GET /crm/object-library/2025-09/enablement`
///
/// Answers 200 (`PortalObjectTypeEnablementPublicResponse`). Any of 92 scopes.
pub type GetEnablement = crate::Call<crate::operations::GetEnablement, endpoint::GetEnablement>;

/// `GET /crm/object-library/2025-09/enablement/{objectTypeId}`
///
/// Answers 200 (`ObjectTypeEnablementPublicResponse`). Any of 92 scopes.
pub type ListEnablement = crate::Call<crate::operations::ListEnablement, endpoint::ListEnablement>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.appointments.read", "crm.objects.appointments.sensitive.read",
            "crm.objects.appointments.sensitive.read.v2", "crm.objects.appointments.sensitive.write",
            "crm.objects.appointments.sensitive.write.v2", "crm.objects.appointments.write",
            "crm.objects.carts.read", "crm.objects.carts.write", "crm.objects.commercepayments.read",
            "crm.objects.commercepayments.write", "crm.objects.companies.highly_sensitive.read",
            "crm.objects.companies.highly_sensitive.read.v2", "crm.objects.companies.highly_sensitive.write",
            "crm.objects.companies.highly_sensitive.write.v2", "crm.objects.companies.read",
            "crm.objects.companies.sensitive.read", "crm.objects.companies.sensitive.read.v2",
            "crm.objects.companies.sensitive.write", "crm.objects.companies.sensitive.write.v2",
            "crm.objects.companies.write", "crm.objects.contacts.highly_sensitive.read",
            "crm.objects.contacts.highly_sensitive.read.v2", "crm.objects.contacts.highly_sensitive.write",
            "crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.read",
            "crm.objects.contacts.sensitive.read", "crm.objects.contacts.sensitive.read.v2",
            "crm.objects.contacts.sensitive.write", "crm.objects.contacts.sensitive.write.v2",
            "crm.objects.contacts.write", "crm.objects.courses.read", "crm.objects.courses.write",
            "crm.objects.custom.highly_sensitive.read", "crm.objects.custom.highly_sensitive.read.v2",
            "crm.objects.custom.highly_sensitive.write", "crm.objects.custom.highly_sensitive.write.v2",
            "crm.objects.custom.read", "crm.objects.custom.sensitive.read", "crm.objects.custom.sensitive.read.v2",
            "crm.objects.custom.sensitive.write", "crm.objects.custom.sensitive.write.v2",
            "crm.objects.custom.write", "crm.objects.deals.highly_sensitive.read",
            "crm.objects.deals.highly_sensitive.read.v2", "crm.objects.deals.highly_sensitive.write",
            "crm.objects.deals.highly_sensitive.write.v2", "crm.objects.deals.read",
            "crm.objects.deals.sensitive.read", "crm.objects.deals.sensitive.read.v2",
            "crm.objects.deals.sensitive.write", "crm.objects.deals.sensitive.write.v2", "crm.objects.deals.write",
            "crm.objects.goals.read", "crm.objects.goals.write", "crm.objects.invoices.read",
            "crm.objects.invoices.write", "crm.objects.leads.read", "crm.objects.leads.write",
            "crm.objects.line_items.read", "crm.objects.line_items.write", "crm.objects.listings.read",
            "crm.objects.listings.write", "crm.objects.orders.read", "crm.objects.orders.write",
            "crm.objects.partner-clients.read", "crm.objects.partner-clients.write",
            "crm.objects.partner-services.read", "crm.objects.partner-services.write", "crm.objects.products.read",
            "crm.objects.products.write", "crm.objects.projects.highly_sensitive.read",
            "crm.objects.projects.highly_sensitive.write", "crm.objects.projects.read",
            "crm.objects.projects.sensitive.read", "crm.objects.projects.sensitive.write",
            "crm.objects.projects.write", "crm.objects.quotes.read", "crm.objects.quotes.write",
            "crm.objects.services.read", "crm.objects.services.write", "crm.objects.subscriptions.read",
            "crm.objects.subscriptions.write", "crm.objects.users.read", "crm.objects.users.write", "e-commerce",
            "media_bridge.read", "tickets", "tickets.highly_sensitive", "tickets.highly_sensitive.v2",
            "tickets.sensitive", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        GetEnablement: Description::of(Get, "/crm/object-library/2025-09/enablement", &[200], SCOPES[0]),
        ListEnablement: Description::of(Get,
            "/crm/object-library/2025-09/enablement/{objectTypeId}",
            &[200], SCOPES[0]),
    }
}
