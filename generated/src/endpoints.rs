// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The endpoints that several APIs publish.
//!
//! An operation of two APIs is one type, so its endpoint stands in neither.

#[cfg(any(
    feature = "account-audit-logs", feature = "account-info",
))]
/// First published by `account/audit-logs/2025-09`.
pub mod account_audit_logs_v2025_09 {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetAccountInfoDetails: Description::of(Get, "/account-info/2025-09/details", &[200], &["oauth"]),
        ListAccountInfoApiUsageDailyPrivateApps: Description::of(Get,
            "/account-info/2025-09/api-usage/daily/private-apps",
            &[200], &["oauth"]),
    }
}

#[cfg(any(
    feature = "cms-posts", feature = "cms-tags",
))]
/// First published by `cms/posts/2026-03`.
pub mod cms_posts_v2026_03 {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        GetBlogAuthorCursor: Description::of(Get, "/cms/blogs/2026-03/authors/cursor", &[200], &["content"]),
        GetBlogTagCursor: Description::of(Get, "/cms/blogs/2026-03/tags/cursor", &[200], &["content"]),
        GetCursor: Description::of(Get, "/cms/blogs/2026-03/posts/cursor", &[200], &["content"]),
        QueryBlogAuthorCursor: Description::of(Get, "/cms/blogs/2026-03/authors/cursor/query", &[200], &["content"]),
        QueryBlogTagCursor: Description::of(Get, "/cms/blogs/2026-03/tags/cursor/query", &[200], &["content"]),
        QueryCursor: Description::of(Get, "/cms/blogs/2026-03/posts/cursor/query", &[200], &["content"]),
    }
}

#[cfg(any(
    feature = "conversations", feature = "conversations-inbox-messages",
))]
/// First published by `conversations/conversations/v3`.
pub mod conversations_conversations_v3 {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveThread: Description::of(Delete,
            "/conversations/v3/conversations/threads/{threadId}",
            &[204], &["conversations.write"]),
        BatchReadActors: Description::of(Post,
            "/conversations/v3/conversations/actors/batch/read",
            &[200, 207], &["conversations.read"]),
        GetActor: Description::of(Get,
            "/conversations/v3/conversations/actors/{actorId}",
            &[200], &["conversations.read"]),
        GetChannel: Description::of(Get,
            "/conversations/v3/conversations/channels/{channelId}",
            &[200], &["conversations.read"]),
        GetThread: Description::of(Get,
            "/conversations/v3/conversations/threads/{threadId}",
            &[200], &["conversations.read"]),
        GetThreadMessageOriginalContent: Description::of(Get,
            "/conversations/v3/conversations/threads/{threadId}/messages/{messageId}/original-content",
            &[200], &["conversations.read"]),
        UpdateThread: Description::of(Patch,
            "/conversations/v3/conversations/threads/{threadId}",
            &[200], &["conversations.write"]),
    }
}

#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
))]
/// First published by `crm/associations/2025-09`.
pub mod crm_associations_v2025_09 {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.appointments.read", "crm.objects.appointments.sensitive.read",
            "crm.objects.appointments.sensitive.read.v2", "crm.objects.appointments.sensitive.write",
            "crm.objects.appointments.sensitive.write.v2", "crm.objects.appointments.write",
            "crm.objects.calls.read", "crm.objects.carts.read", "crm.objects.carts.write",
            "crm.objects.commercepayments.read", "crm.objects.commercepayments.write",
            "crm.objects.companies.highly_sensitive.read", "crm.objects.companies.highly_sensitive.read.v2",
            "crm.objects.companies.highly_sensitive.write", "crm.objects.companies.highly_sensitive.write.v2",
            "crm.objects.companies.read", "crm.objects.companies.sensitive.read",
            "crm.objects.companies.sensitive.read.v2", "crm.objects.companies.sensitive.write",
            "crm.objects.companies.sensitive.write.v2", "crm.objects.companies.write",
            "crm.objects.contacts.highly_sensitive.read", "crm.objects.contacts.highly_sensitive.read.v2",
            "crm.objects.contacts.highly_sensitive.write", "crm.objects.contacts.highly_sensitive.write.v2",
            "crm.objects.contacts.read", "crm.objects.contacts.sensitive.read",
            "crm.objects.contacts.sensitive.read.v2", "crm.objects.contacts.sensitive.write",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.objects.courses.read",
            "crm.objects.courses.write", "crm.objects.custom.highly_sensitive.read",
            "crm.objects.custom.highly_sensitive.read.v2", "crm.objects.custom.highly_sensitive.write",
            "crm.objects.custom.highly_sensitive.write.v2", "crm.objects.custom.read",
            "crm.objects.custom.sensitive.read", "crm.objects.custom.sensitive.read.v2",
            "crm.objects.custom.sensitive.write", "crm.objects.custom.sensitive.write.v2",
            "crm.objects.custom.write", "crm.objects.deals.highly_sensitive.read",
            "crm.objects.deals.highly_sensitive.read.v2", "crm.objects.deals.highly_sensitive.write",
            "crm.objects.deals.highly_sensitive.write.v2", "crm.objects.deals.read",
            "crm.objects.deals.sensitive.read", "crm.objects.deals.sensitive.read.v2",
            "crm.objects.deals.sensitive.write", "crm.objects.deals.sensitive.write.v2", "crm.objects.deals.write",
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
            "media_bridge.read", "oauth", "tickets", "tickets.highly_sensitive", "tickets.highly_sensitive.v2",
            "tickets.sensitive", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[204], SCOPES[0]),
        Search: Description::of(Post,
            "/crm/objects/2025-09/{objectType}/search",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("search").page_limit(200),
        Set: Description::of(Put,
            "/crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[201], SCOPES[0]),
        SetDefault: Description::of(Put,
            "/crm/objects/2025-09/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
            &[200], SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
))]
/// First published by `crm/associations/2026-03`.
pub mod crm_associations_v2026_03 {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.appointments.read", "crm.objects.appointments.sensitive.read",
            "crm.objects.appointments.sensitive.read.v2", "crm.objects.appointments.sensitive.write",
            "crm.objects.appointments.sensitive.write.v2", "crm.objects.appointments.write",
            "crm.objects.calls.read", "crm.objects.carts.read", "crm.objects.carts.write",
            "crm.objects.commercepayments.read", "crm.objects.commercepayments.write",
            "crm.objects.companies.highly_sensitive.read", "crm.objects.companies.highly_sensitive.read.v2",
            "crm.objects.companies.highly_sensitive.write", "crm.objects.companies.highly_sensitive.write.v2",
            "crm.objects.companies.read", "crm.objects.companies.sensitive.read",
            "crm.objects.companies.sensitive.read.v2", "crm.objects.companies.sensitive.write",
            "crm.objects.companies.sensitive.write.v2", "crm.objects.companies.write",
            "crm.objects.contacts.highly_sensitive.read", "crm.objects.contacts.highly_sensitive.read.v2",
            "crm.objects.contacts.highly_sensitive.write", "crm.objects.contacts.highly_sensitive.write.v2",
            "crm.objects.contacts.read", "crm.objects.contacts.sensitive.read",
            "crm.objects.contacts.sensitive.read.v2", "crm.objects.contacts.sensitive.write",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.objects.courses.read",
            "crm.objects.courses.write", "crm.objects.custom.highly_sensitive.read",
            "crm.objects.custom.highly_sensitive.read.v2", "crm.objects.custom.highly_sensitive.write",
            "crm.objects.custom.highly_sensitive.write.v2", "crm.objects.custom.read",
            "crm.objects.custom.sensitive.read", "crm.objects.custom.sensitive.read.v2",
            "crm.objects.custom.sensitive.write", "crm.objects.custom.sensitive.write.v2",
            "crm.objects.custom.write", "crm.objects.deals.highly_sensitive.read",
            "crm.objects.deals.highly_sensitive.read.v2", "crm.objects.deals.highly_sensitive.write",
            "crm.objects.deals.highly_sensitive.write.v2", "crm.objects.deals.read",
            "crm.objects.deals.sensitive.read", "crm.objects.deals.sensitive.read.v2",
            "crm.objects.deals.sensitive.write", "crm.objects.deals.sensitive.write.v2", "crm.objects.deals.write",
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
            "media_bridge.read", "oauth", "tickets", "tickets.highly_sensitive", "tickets.highly_sensitive.v2",
            "tickets.sensitive", "tickets.sensitive.v2",
        ],
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
        Archive: Description::of(Delete,
            "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[204], SCOPES[0]),
        Search: Description::of(Post,
            "/crm/objects/2026-03/{objectType}/search",
            &[200], SCOPES[1]).exempt(&["ten-secondly"]).rate_limit_group("search").page_limit(200),
        Set: Description::of(Put,
            "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[201], SCOPES[0]),
        SetDefault: Description::of(Put,
            "/crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
            &[200], SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-forecasts",
    feature = "crm-price-book-items-crm-reads-api", feature = "crm-price-books-crm-reads-api",
))]
/// First published by `crm/associations/2026-09-beta`.
pub mod crm_associations_v2026_09_beta {
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
        Archive: Description::of(Delete,
            "/crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[204], SCOPES[0]),
        ArchiveByObjectId: Description::of(Delete,
            "/crm/objects/2026-09-beta/{objectType}/{objectId}",
            &[204], SCOPES[0]),
        BatchArchiveByObjectType: Description::of(Post,
            "/crm/objects/2026-09-beta/{objectType}/batch/archive",
            &[204], SCOPES[0]).batch_limit(100),
        BatchCreateByObjectType: Description::of(Post,
            "/crm/objects/2026-09-beta/{objectType}/batch/create",
            &[201, 207], SCOPES[0]).batch_limit(100),
        BatchReadByObjectType: Description::of(Post,
            "/crm/objects/2026-09-beta/{objectType}/batch/read",
            &[200, 207], SCOPES[0]).batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/objects/2026-09-beta/{objectType}/batch/update",
            &[200, 207], SCOPES[0]).batch_limit(100),
        BatchUpsert: Description::of(Post,
            "/crm/objects/2026-09-beta/{objectType}/batch/upsert",
            &[200, 207], SCOPES[0]).batch_limit(100),
        Create: Description::of(Post, "/crm/objects/2026-09-beta/{objectType}", &[201], SCOPES[0]),
        GdprDelete: Description::of(Post, "/crm/objects/2026-09-beta/{objectType}/gdpr-delete", &[204], SCOPES[0]),
        Get: Description::of(Get, "/crm/objects/2026-09-beta/{objectType}", &[200], SCOPES[0]).page_limit(100),
        GetByObjectId: Description::of(Get, "/crm/objects/2026-09-beta/{objectType}/{objectId}", &[200], SCOPES[0]),
        List: Description::of(Get,
            "/crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}",
            &[200], SCOPES[0]),
        Merge: Description::of(Post, "/crm/objects/2026-09-beta/{objectType}/merge", &[200], SCOPES[0]),
        Search: Description::of(Post,
            "/crm/objects/2026-09-beta/{objectType}/search",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("search").page_limit(200),
        Set: Description::of(Put,
            "/crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[201], SCOPES[0]),
        SetDefault: Description::of(Put,
            "/crm/objects/2026-09-beta/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
            &[200], SCOPES[0]),
        Update: Description::of(Patch, "/crm/objects/2026-09-beta/{objectType}/{objectId}", &[200], SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects",
))]
/// First published by `crm/associations/2026-09`.
pub mod crm_associations_v2026_09 {
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
            "media_bridge.read", "oauth", "tickets", "tickets.highly_sensitive", "tickets.highly_sensitive.v2",
            "tickets.sensitive", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/crm/objects/2026-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[204], SCOPES[0]),
        Set: Description::of(Put,
            "/crm/objects/2026-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[201], SCOPES[0]),
        SetDefault: Description::of(Put,
            "/crm/objects/2026-09/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
            &[200], SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-calling-extensions", feature = "crm-transcriptions",
))]
/// First published by `crm/calling-extensions/2025-09`.
pub mod crm_calling_extensions_v2025_09 {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.contacts.highly_sensitive.write",
            "crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.schemas.contacts.write",
        ],
    ];

    crate::runtime::endpoints! {
        CreateInboundCall: Description::of(Post, "/crm/extensions/calling/2025-09/inbound-call", &[200], SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-calling-extensions", feature = "crm-transcriptions",
))]
/// First published by `crm/calling-extensions/2026-03`.
pub mod crm_calling_extensions_v2026_03 {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        CreateInboundCall: Description::of(Post,
            "/crm/extensions/calling/2026-03/inbound-call",
            &[200], &["crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.schemas.contacts.write"]),
    }
}

#[cfg(any(
    feature = "crm-calling-extensions", feature = "crm-transcriptions",
))]
/// First published by `crm/calling-extensions/2026-09`.
pub mod crm_calling_extensions_v2026_09 {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.contacts.highly_sensitive.write",
            "crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.schemas.contacts.write",
        ],
    ];

    crate::runtime::endpoints! {
        CreateInboundCall: Description::of(Post, "/crm/extensions/calling/2026-09/inbound-call", &[200], SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-calling-extensions", feature = "crm-transcriptions",
))]
/// First published by `crm/calling-extensions/v3`.
pub mod crm_calling_extensions_v3 {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        BatchReadConnectionStatuses: Description::of(Post,
            "/crm/extensions/calling/v3/connection-statuses/batch/read",
            &[200], &["automation", "crm.objects.owners.read"]),
        CreateInboundCall: Description::of(Post,
            "/crm/v3/extensions/calling/inbound-call",
            &[200], &["crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.schemas.contacts.write"]),
        GetConnectionStatuseMe: Description::of(Get,
            "/crm/extensions/calling/v3/connection-statuses/me",
            &[200], &["automation", "crm.objects.owners.read"]),
        ListConnectionStatuses: Description::of(Get,
            "/crm/extensions/calling/v3/connection-statuses",
            &[200], &["automation", "crm.objects.owners.read"]),
    }
}

#[cfg(any(
    feature = "crm-commerce-subscriptions", feature = "crm-subscription-lifecycle",
))]
/// First published by `crm/commerce-subscriptions/v1`.
pub mod crm_commerce_subscriptions_v1 {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        CancelCrm: Description::of(Post,
            "/payments-subscriptions/v1/subscriptions/crm/{objectId}/cancel",
            &[], &["crm.objects.subscriptions.write", "crm.schemas.subscriptions.write"]),
        PauseCrm: Description::of(Post,
            "/payments-subscriptions/v1/subscriptions/crm/{objectId}/pause",
            &[], &["crm.objects.subscriptions.write", "crm.schemas.subscriptions.write"]),
        UnpauseCrm: Description::of(Post,
            "/payments-subscriptions/v1/subscriptions/crm/{objectId}/unpause",
            &[], &["crm.objects.subscriptions.write", "crm.schemas.subscriptions.write"]),
    }
}

#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
))]
/// First published by `crm/custom-objects/2025-09`.
pub mod crm_custom_objects_v2025_09 {
    use crate::runtime::{Description, Method::*};

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.appointments.read", "crm.objects.appointments.sensitive.read",
            "crm.objects.appointments.sensitive.read.v2", "crm.objects.appointments.sensitive.write",
            "crm.objects.appointments.sensitive.write.v2", "crm.objects.appointments.write",
            "crm.objects.calls.read", "crm.objects.carts.read", "crm.objects.carts.write",
            "crm.objects.commercepayments.read", "crm.objects.commercepayments.write",
            "crm.objects.companies.highly_sensitive.read", "crm.objects.companies.highly_sensitive.read.v2",
            "crm.objects.companies.highly_sensitive.write", "crm.objects.companies.highly_sensitive.write.v2",
            "crm.objects.companies.read", "crm.objects.companies.sensitive.read",
            "crm.objects.companies.sensitive.read.v2", "crm.objects.companies.sensitive.write",
            "crm.objects.companies.sensitive.write.v2", "crm.objects.companies.write",
            "crm.objects.contacts.highly_sensitive.read", "crm.objects.contacts.highly_sensitive.read.v2",
            "crm.objects.contacts.highly_sensitive.write", "crm.objects.contacts.highly_sensitive.write.v2",
            "crm.objects.contacts.read", "crm.objects.contacts.sensitive.read",
            "crm.objects.contacts.sensitive.read.v2", "crm.objects.contacts.sensitive.write",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.objects.courses.read",
            "crm.objects.courses.write", "crm.objects.custom.highly_sensitive.read",
            "crm.objects.custom.highly_sensitive.read.v2", "crm.objects.custom.highly_sensitive.write",
            "crm.objects.custom.highly_sensitive.write.v2", "crm.objects.custom.read",
            "crm.objects.custom.sensitive.read", "crm.objects.custom.sensitive.read.v2",
            "crm.objects.custom.sensitive.write", "crm.objects.custom.sensitive.write.v2",
            "crm.objects.custom.write", "crm.objects.deals.highly_sensitive.read",
            "crm.objects.deals.highly_sensitive.read.v2", "crm.objects.deals.highly_sensitive.write",
            "crm.objects.deals.highly_sensitive.write.v2", "crm.objects.deals.read",
            "crm.objects.deals.sensitive.read", "crm.objects.deals.sensitive.read.v2",
            "crm.objects.deals.sensitive.write", "crm.objects.deals.sensitive.write.v2", "crm.objects.deals.write",
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
            "crm.objects.subscriptions.write", "crm.objects.tasks.read", "crm.objects.users.read",
            "crm.objects.users.write", "e-commerce", "media_bridge.read", "oauth", "tickets",
            "tickets.highly_sensitive", "tickets.highly_sensitive.v2", "tickets.sensitive", "tickets.sensitive.v2",
        ],
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
            "media_bridge.read", "oauth", "tickets", "tickets.highly_sensitive", "tickets.highly_sensitive.v2",
            "tickets.sensitive", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/crm/objects/2025-09/{objectType}/{objectId}", &[204], SCOPES[0]),
        BatchArchive: Description::of(Post,
            "/crm/objects/2025-09/{objectType}/batch/archive",
            &[204], SCOPES[0]).batch_limit(100),
        BatchCreate: Description::of(Post,
            "/crm/objects/2025-09/{objectType}/batch/create",
            &[200, 201, 207], SCOPES[0]).batch_limit(100),
        BatchRead: Description::of(Post,
            "/crm/objects/2025-09/{objectType}/batch/read",
            &[200, 207], SCOPES[0]).batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/objects/2025-09/{objectType}/batch/update",
            &[200, 207], SCOPES[0]).batch_limit(100),
        BatchUpsert: Description::of(Post,
            "/crm/objects/2025-09/{objectType}/batch/upsert",
            &[200, 207], SCOPES[0]).batch_limit(100),
        Create: Description::of(Post, "/crm/objects/2025-09/{objectType}", &[201], SCOPES[0]),
        GdprDelete: Description::of(Post, "/crm/objects/2025-09/{objectType}/gdpr-delete", &[204], SCOPES[1]),
        Get: Description::of(Get, "/crm/objects/2025-09/{objectType}/{objectId}", &[200], SCOPES[0]),
        List: Description::of(Get, "/crm/objects/2025-09/{objectType}", &[200], SCOPES[0]).page_limit(100),
        ListAssociations: Description::of(Get,
            "/crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}",
            &[200], SCOPES[1]),
        Merge: Description::of(Post, "/crm/objects/2025-09/{objectType}/merge", &[200], SCOPES[1]),
        Update: Description::of(Patch, "/crm/objects/2025-09/{objectType}/{objectId}", &[200], SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-objects",
))]
/// First published by `crm/custom-objects/2026-03`.
pub mod crm_custom_objects_v2026_03 {
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
            "crm.objects.subscriptions.write", "crm.objects.tasks.read", "crm.objects.users.read",
            "crm.objects.users.write", "e-commerce", "media_bridge.read", "oauth", "tickets",
            "tickets.highly_sensitive.v2", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/crm/objects/2026-03/{objectType}/{objectId}", &[204], SCOPES[0]),
        BatchArchive: Description::of(Post,
            "/crm/objects/2026-03/{objectType}/batch/archive",
            &[204], SCOPES[0]).batch_limit(100),
        BatchCreate: Description::of(Post,
            "/crm/objects/2026-03/{objectType}/batch/create",
            &[201, 207], SCOPES[0]).batch_limit(100),
        BatchRead: Description::of(Post,
            "/crm/objects/2026-03/{objectType}/batch/read",
            &[200, 207], SCOPES[0]).batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/objects/2026-03/{objectType}/batch/update",
            &[200, 207], SCOPES[0]).batch_limit(100),
        BatchUpsert: Description::of(Post,
            "/crm/objects/2026-03/{objectType}/batch/upsert",
            &[200, 207], SCOPES[0]).batch_limit(100),
        Create: Description::of(Post, "/crm/objects/2026-03/{objectType}", &[201], SCOPES[0]),
        Get: Description::of(Get, "/crm/objects/2026-03/{objectType}/{objectId}", &[200], SCOPES[0]),
        List: Description::of(Get, "/crm/objects/2026-03/{objectType}", &[200], SCOPES[0]).page_limit(100),
        Update: Description::of(Patch, "/crm/objects/2026-03/{objectType}/{objectId}", &[200], SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
))]
/// First published by `crm/custom-objects/2026-09`.
pub mod crm_custom_objects_v2026_09 {
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
            "media_bridge.read", "oauth", "tickets", "tickets.highly_sensitive", "tickets.highly_sensitive.v2",
            "tickets.sensitive", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/crm/objects/2026-09/{objectType}/{objectId}", &[204], SCOPES[0]),
        BatchArchive: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/archive",
            &[204], SCOPES[0]).batch_limit(100),
        BatchCreate: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/create",
            &[201, 207], SCOPES[0]).batch_limit(100),
        BatchRead: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/read",
            &[200, 207], SCOPES[0]).batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/update",
            &[200, 207], SCOPES[0]).batch_limit(100),
        BatchUpsert: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/upsert",
            &[200, 207], SCOPES[0]).batch_limit(100),
        Create: Description::of(Post, "/crm/objects/2026-09/{objectType}", &[201], SCOPES[0]),
        Get: Description::of(Get, "/crm/objects/2026-09/{objectType}/{objectId}", &[200], SCOPES[0]),
        List: Description::of(Get, "/crm/objects/2026-09/{objectType}", &[200], SCOPES[0]).page_limit(100),
        Search: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/search",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("search").page_limit(200),
        Update: Description::of(Patch, "/crm/objects/2026-09/{objectType}/{objectId}", &[200], SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-objects",
))]
/// First published by `crm/custom-objects/v3`.
pub mod crm_custom_objects_v3 {
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
            "crm.objects.subscriptions.write", "crm.objects.tasks.read", "crm.objects.users.read",
            "crm.objects.users.write", "e-commerce", "media_bridge.read", "oauth", "tickets",
            "tickets.highly_sensitive.v2", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/crm/v3/objects/{objectType}/{objectId}", &[204], SCOPES[0]),
        BatchArchive: Description::of(Post,
            "/crm/v3/objects/{objectType}/batch/archive",
            &[204], SCOPES[0]).batch_limit(100),
        BatchCreate: Description::of(Post,
            "/crm/v3/objects/{objectType}/batch/create",
            &[201, 207], SCOPES[0]).batch_limit(100),
        BatchRead: Description::of(Post,
            "/crm/v3/objects/{objectType}/batch/read",
            &[200, 207], SCOPES[0]).batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/v3/objects/{objectType}/batch/update",
            &[200, 207], SCOPES[0]).batch_limit(100),
        BatchUpsert: Description::of(Post,
            "/crm/v3/objects/{objectType}/batch/upsert",
            &[200, 207], SCOPES[0]).batch_limit(100),
        Create: Description::of(Post, "/crm/v3/objects/{objectType}", &[201], SCOPES[0]),
        Get: Description::of(Get, "/crm/v3/objects/{objectType}/{objectId}", &[200], SCOPES[0]),
        List: Description::of(Get, "/crm/v3/objects/{objectType}", &[200], SCOPES[0]).page_limit(100),
        Search: Description::of(Post,
            "/crm/v3/objects/{objectType}/search",
            &[200], SCOPES[0]).exempt(&["ten-secondly"]).rate_limit_group("search").page_limit(200),
        Update: Description::of(Patch, "/crm/v3/objects/{objectType}/{objectId}", &[200], SCOPES[0]),
    }
}

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
/// First published by `events/manage-event-definitions/2025-09`.
pub mod events_manage_event_definitions_v2025_09 {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveByEventName: Description::of(Delete,
            "/events/custom/2025-09/event-definitions/{eventName}",
            &[204], &["behavioral_events.event_definitions.read_write"]),
        ArchivePropertyByPropertyName: Description::of(Delete,
            "/events/custom/2025-09/event-definitions/{eventName}/property/{propertyName}",
            &[204], &["behavioral_events.event_definitions.read_write"]),
        BatchCreateCustomSend: Description::of(Post,
            "/events/custom/2025-09/send/batch",
            &[204], &["analytics.behavioral_events.send"]).exempt(&["daily", "ten-secondly"]),
        CreateEventsCustomEventDefinitions: Description::of(Post,
            "/events/custom/2025-09/event-definitions",
            &[201], &["behavioral_events.event_definitions.read_write"]),
        CreatePropertyByEventName: Description::of(Post,
            "/events/custom/2025-09/event-definitions/{eventName}/property",
            &[201], &["behavioral_events.event_definitions.read_write"]),
        Get: Description::of(Get,
            "/events/custom/2025-09/event-definitions",
            &[200], &["behavioral_events.event_definitions.read_write"]),
        GetEventsCustomEventDefinitions: Description::of(Get,
            "/events/custom/2025-09/event-definitions/{eventName}",
            &[200], &["behavioral_events.event_definitions.read_write"]),
        SendCustom: Description::of(Post,
            "/events/custom/2025-09/send",
            &[204], &["analytics.behavioral_events.send"]).exempt(&["daily", "ten-secondly"]),
        UpdateByEventName: Description::of(Patch,
            "/events/custom/2025-09/event-definitions/{eventName}",
            &[201], &["behavioral_events.event_definitions.read_write"]),
        UpdatePropertyByPropertyName: Description::of(Patch,
            "/events/custom/2025-09/event-definitions/{eventName}/property/{propertyName}",
            &[201], &["behavioral_events.event_definitions.read_write"]),
    }
}

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
/// First published by `events/manage-event-definitions/2026-03`.
pub mod events_manage_event_definitions_v2026_03 {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        BatchCreateSend: Description::of(Post,
            "/events/2026-03/send/batch",
            &[204], &["analytics.behavioral_events.send"]).exempt(&["daily", "ten-secondly"]),
    }
}

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
/// First published by `events/manage-event-definitions/2026-09`.
pub mod events_manage_event_definitions_v2026_09 {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveByEventName: Description::of(Delete,
            "/events/custom/2026-09/event-definitions/{eventName}",
            &[204], &["behavioral_events.event_definitions.read_write"]),
        ArchivePropertyByPropertyName: Description::of(Delete,
            "/events/custom/2026-09/event-definitions/{eventName}/property/{propertyName}",
            &[204], &["behavioral_events.event_definitions.read_write"]),
        BatchCreateCustomSend: Description::of(Post,
            "/events/custom/2026-09/send/batch",
            &[204], &["analytics.behavioral_events.send"]).exempt(&["daily", "ten-secondly"]),
        CreateEventsCustomEventDefinitions: Description::of(Post,
            "/events/custom/2026-09/event-definitions",
            &[201], &["behavioral_events.event_definitions.read_write"]),
        CreatePropertyByEventName: Description::of(Post,
            "/events/custom/2026-09/event-definitions/{eventName}/property",
            &[201], &["behavioral_events.event_definitions.read_write"]),
        Get: Description::of(Get,
            "/events/custom/2026-09/event-definitions",
            &[200], &["behavioral_events.event_definitions.read_write"]),
        GetEventsCustomEventDefinitions: Description::of(Get,
            "/events/custom/2026-09/event-definitions/{eventName}",
            &[200], &["behavioral_events.event_definitions.read_write"]),
        SendCustom: Description::of(Post,
            "/events/custom/2026-09/send",
            &[204], &["analytics.behavioral_events.send"]).exempt(&["daily", "ten-secondly"]),
        UpdateByEventName: Description::of(Patch,
            "/events/custom/2026-09/event-definitions/{eventName}",
            &[201], &["behavioral_events.event_definitions.read_write"]),
        UpdatePropertyByPropertyName: Description::of(Patch,
            "/events/custom/2026-09/event-definitions/{eventName}/property/{propertyName}",
            &[201], &["behavioral_events.event_definitions.read_write"]),
    }
}

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
/// First published by `events/manage-event-definitions/v3`.
pub mod events_manage_event_definitions_v3 {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        BatchCreateSend: Description::of(Post,
            "/events/v3/send/batch",
            &[204], &["analytics.behavioral_events.send"]).exempt(&["daily", "ten-secondly"]),
    }
}

#[cfg(any(
    feature = "marketing-emails", feature = "marketing-emails-v3",
))]
/// First published by `marketing/emails-v3/v3`.
pub mod marketing_emails_v3_v3 {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Publish: Description::of(Post,
            "/marketing/v3/emails/{emailId}/publish",
            &[204], &["marketing-email", "transactional-email"]).exempt(&["ten-secondly"]),
        ResetDraft: Description::of(Post,
            "/marketing/v3/emails/{emailId}/draft/reset",
            &[204], &["content", "marketing.email.read", "marketing.email.write"]),
        RestoreRevision: Description::of(Post,
            "/marketing/v3/emails/{emailId}/revisions/{revisionId}/restore",
            &[204], &["content", "marketing.email.read", "marketing.email.write"]),
        Unpublish: Description::of(Post,
            "/marketing/v3/emails/{emailId}/unpublish",
            &[204], &["marketing-email", "transactional-email"]).exempt(&["ten-secondly"]),
    }
}

#[cfg(any(
    feature = "webhooks", feature = "webhooks-journal",
))]
/// First published by `webhooks-journal/webhooks-journal/2026-03`.
pub mod webhooks_journal_webhooks_journal_v2026_03 {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveSubscription: Description::of(Delete,
            "/webhooks-journal/subscriptions/2026-03/{subscriptionId}",
            &[204], &["webhooks-journal-subscription-management"]).exempt(&["daily", "ten-secondly"]),
        ArchiveSubscriptionFilter: Description::of(Delete,
            "/webhooks-journal/subscriptions/2026-03/filters/{filterId}",
            &[204], &["webhooks-journal-subscription-management"]).exempt(&["daily", "ten-secondly"]),
        ArchiveSubscriptionPortal: Description::of(Delete,
            "/webhooks-journal/subscriptions/2026-03/portals/{portalId}",
            &[204], &["webhooks-journal-subscription-management"]).exempt(&["daily", "ten-secondly"]),
        BatchGetEarliest: Description::of(Get,
            "/webhooks-journal/journal/2026-03/batch/earliest/{count}",
            &[200], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchGetJournalLocalEarliest: Description::of(Get,
            "/webhooks-journal/journal-local/2026-03/batch/earliest/{count}",
            &[200], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchGetJournalLocalLatest: Description::of(Get,
            "/webhooks-journal/journal-local/2026-03/batch/latest/{count}",
            &[200], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchGetJournalLocalNext: Description::of(Get,
            "/webhooks-journal/journal-local/2026-03/batch/{offset}/next/{count}",
            &[200], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchGetLatest: Description::of(Get,
            "/webhooks-journal/journal/2026-03/batch/latest/{count}",
            &[200], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchGetNext: Description::of(Get,
            "/webhooks-journal/journal/2026-03/batch/{offset}/next/{count}",
            &[200], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchRead: Description::of(Post,
            "/webhooks-journal/journal/2026-03/batch/read",
            &[200, 207], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchReadJournalLocal: Description::of(Post,
            "/webhooks-journal/journal-local/2026-03/batch/read",
            &[200, 207], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        CreateSnapshotCrm: Description::of(Post,
            "/webhooks-journal/snapshots/2026-03/crm",
            &[200], &["webhooks-journal-snapshot-management"]).exempt(&["daily", "ten-secondly"]),
        CreateSubscriptionFilter: Description::of(Post,
            "/webhooks-journal/subscriptions/2026-03/filters",
            &[200], &["webhooks-journal-subscription-management"]).exempt(&["daily", "ten-secondly"]),
        GetEarliest: Description::of(Get,
            "/webhooks-journal/journal/2026-03/earliest",
            &[], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        GetJournalLocalEarliest: Description::of(Get,
            "/webhooks-journal/journal-local/2026-03/earliest",
            &[], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        GetJournalLocalLatest: Description::of(Get,
            "/webhooks-journal/journal-local/2026-03/latest",
            &[], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        GetJournalLocalOffsetNext: Description::of(Get,
            "/webhooks-journal/journal-local/2026-03/offset/{offset}/next",
            &[], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        GetJournalLocalStatus: Description::of(Get,
            "/webhooks-journal/journal-local/2026-03/status/{statusId}",
            &[200], &["webhooks-journal-snapshot-management"]).exempt(&["daily", "ten-secondly"]),
        GetLatest: Description::of(Get,
            "/webhooks-journal/journal/2026-03/latest",
            &[], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        GetOffsetNext: Description::of(Get,
            "/webhooks-journal/journal/2026-03/offset/{offset}/next",
            &[], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        GetStatus: Description::of(Get,
            "/webhooks-journal/journal/2026-03/status/{statusId}",
            &[200], &["webhooks-journal-snapshot-management"]).exempt(&["daily", "ten-secondly"]),
        GetSubscriptionFilter: Description::of(Get,
            "/webhooks-journal/subscriptions/2026-03/filters/{filterId}",
            &[200], &["webhooks-journal-subscription-read"]).exempt(&["daily", "ten-secondly"]),
        GetSubscriptionFilterSubscription: Description::of(Get,
            "/webhooks-journal/subscriptions/2026-03/filters/subscription/{subscriptionId}",
            &[200], &["webhooks-journal-subscription-read"]).exempt(&["daily", "ten-secondly"]),
    }
}

#[cfg(any(
    feature = "webhooks", feature = "webhooks-journal",
))]
/// First published by `webhooks-journal/webhooks-journal/2027-03-beta`.
pub mod webhooks_journal_webhooks_journal_v2027_03_beta {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveSubscription: Description::of(Delete,
            "/webhooks-journal/subscriptions/2027-03-beta/{subscriptionId}",
            &[204], &["webhooks-journal-subscription-management"]).exempt(&["daily", "ten-secondly"]),
        ArchiveSubscriptionFilter: Description::of(Delete,
            "/webhooks-journal/subscriptions/2027-03-beta/filters/{filterId}",
            &[204], &["webhooks-journal-subscription-management"]).exempt(&["daily", "ten-secondly"]),
        ArchiveSubscriptionPortal: Description::of(Delete,
            "/webhooks-journal/subscriptions/2027-03-beta/portals/{portalId}",
            &[204], &["webhooks-journal-subscription-management"]).exempt(&["daily", "ten-secondly"]),
        BatchGetEarliest: Description::of(Get,
            "/webhooks-journal/journal/2027-03-beta/batch/earliest/{count}",
            &[200], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchGetJournalLocalEarliest: Description::of(Get,
            "/webhooks-journal/journal-local/2027-03-beta/batch/earliest/{count}",
            &[200], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchGetJournalLocalLatest: Description::of(Get,
            "/webhooks-journal/journal-local/2027-03-beta/batch/latest/{count}",
            &[200], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchGetJournalLocalNext: Description::of(Get,
            "/webhooks-journal/journal-local/2027-03-beta/batch/{offset}/next/{count}",
            &[200], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchGetLatest: Description::of(Get,
            "/webhooks-journal/journal/2027-03-beta/batch/latest/{count}",
            &[200], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchGetNext: Description::of(Get,
            "/webhooks-journal/journal/2027-03-beta/batch/{offset}/next/{count}",
            &[200], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchRead: Description::of(Post,
            "/webhooks-journal/journal/2027-03-beta/batch/read",
            &[200, 207], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        BatchReadJournalLocal: Description::of(Post,
            "/webhooks-journal/journal-local/2027-03-beta/batch/read",
            &[200, 207], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        CreateSnapshotCrm: Description::of(Post,
            "/webhooks-journal/snapshots/2027-03-beta/crm",
            &[200], &["webhooks-journal-snapshot-management"]).exempt(&["daily", "ten-secondly"]),
        CreateSubscriptionFilter: Description::of(Post,
            "/webhooks-journal/subscriptions/2027-03-beta/filters",
            &[200], &["webhooks-journal-subscription-management"]).exempt(&["daily", "ten-secondly"]),
        GetEarliest: Description::of(Get,
            "/webhooks-journal/journal/2027-03-beta/earliest",
            &[], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        GetJournalLocalEarliest: Description::of(Get,
            "/webhooks-journal/journal-local/2027-03-beta/earliest",
            &[], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        GetJournalLocalLatest: Description::of(Get,
            "/webhooks-journal/journal-local/2027-03-beta/latest",
            &[], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        GetJournalLocalOffsetNext: Description::of(Get,
            "/webhooks-journal/journal-local/2027-03-beta/offset/{offset}/next",
            &[], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        GetJournalLocalStatus: Description::of(Get,
            "/webhooks-journal/journal-local/2027-03-beta/status/{statusId}",
            &[200], &["webhooks-journal-snapshot-management"]).exempt(&["daily", "ten-secondly"]),
        GetLatest: Description::of(Get,
            "/webhooks-journal/journal/2027-03-beta/latest",
            &[], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        GetOffsetNext: Description::of(Get,
            "/webhooks-journal/journal/2027-03-beta/offset/{offset}/next",
            &[], &["webhooks-journal-data-access"]).exempt(&["daily", "ten-secondly"]),
        GetStatus: Description::of(Get,
            "/webhooks-journal/journal/2027-03-beta/status/{statusId}",
            &[200], &["webhooks-journal-snapshot-management"]).exempt(&["daily", "ten-secondly"]),
        GetSubscriptionFilter: Description::of(Get,
            "/webhooks-journal/subscriptions/2027-03-beta/filters/{filterId}",
            &[200], &["webhooks-journal-subscription-read"]).exempt(&["daily", "ten-secondly"]),
        GetSubscriptionFilterSubscription: Description::of(Get,
            "/webhooks-journal/subscriptions/2027-03-beta/filters/subscription/{subscriptionId}",
            &[200], &["webhooks-journal-subscription-read"]).exempt(&["daily", "ten-secondly"]),
    }
}
