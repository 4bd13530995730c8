// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! The endpoints that several APIs publish.
//!
//! An operation of two APIs is one type, so its endpoint stands in neither.

#[cfg(any(
    feature = "account-audit-logs", feature = "account-info",
))]
/// First published by `account/audit-logs/2025-09`.
pub mod account_audit_logs_v2025_09 {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        GetAccountInfoDetails: Description::get("/account-info/2025-09/details").statuses(&[200]).scopes(&["oauth"]),
        ListAccountInfoApiUsageDailyPrivateApps: Description::get("/account-info/2025-09/api-usage/daily/private-apps")
            .statuses(&[200])
            .scopes(&["oauth"]),
    }
}

#[cfg(any(
    feature = "cms-posts", feature = "cms-tags",
))]
/// First published by `cms/posts/2026-03`.
pub mod cms_posts_v2026_03 {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        GetBlogAuthorCursor: Description::get("/cms/blogs/2026-03/authors/cursor")
            .statuses(&[200])
            .scopes(&["content"]),
        GetBlogTagCursor: Description::get("/cms/blogs/2026-03/tags/cursor").statuses(&[200]).scopes(&["content"]),
        GetCursor: Description::get("/cms/blogs/2026-03/posts/cursor").statuses(&[200]).scopes(&["content"]),
        QueryBlogAuthorCursor: Description::get("/cms/blogs/2026-03/authors/cursor/query")
            .statuses(&[200])
            .scopes(&["content"]),
        QueryBlogTagCursor: Description::get("/cms/blogs/2026-03/tags/cursor/query")
            .statuses(&[200])
            .scopes(&["content"]),
        QueryCursor: Description::get("/cms/blogs/2026-03/posts/cursor/query").statuses(&[200]).scopes(&["content"]),
    }
}

#[cfg(any(
    feature = "conversations", feature = "conversations-inbox-messages",
))]
/// First published by `conversations/conversations/v3`.
pub mod conversations_conversations_v3 {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveThread: Description::delete("/conversations/v3/conversations/threads/{threadId}")
            .statuses(&[204])
            .scopes(&["conversations.write"]),
        BatchReadActors: Description::post("/conversations/v3/conversations/actors/batch/read")
            .statuses(&[200, 207])
            .scopes(&["conversations.read"]),
        GetActor: Description::get("/conversations/v3/conversations/actors/{actorId}")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        GetChannel: Description::get("/conversations/v3/conversations/channels/{channelId}")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        GetThread: Description::get("/conversations/v3/conversations/threads/{threadId}")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        GetThreadMessageOriginalContent: Description::get("/conversations/v3/conversations/threads/{threadId}/messages/{messageId}/original-content")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        UpdateThread: Description::patch("/conversations/v3/conversations/threads/{threadId}")
            .statuses(&[200])
            .scopes(&["conversations.write"]),
    }
}

#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
))]
/// First published by `crm/associations/2025-09`.
pub mod crm_associations_v2025_09 {
    use crate::runtime::Description;

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
        Archive: Description::delete("/crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        Search: Description::post("/crm/objects/2025-09/{objectType}/search")
            .statuses(&[200])
            .scopes(SCOPES[0])
            .exempt(&["ten-secondly"]),
        Set: Description::put("/crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}")
            .statuses(&[201])
            .scopes(SCOPES[0]),
        SetDefault: Description::put("/crm/objects/2025-09/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}")
            .statuses(&[200])
            .scopes(SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
))]
/// First published by `crm/associations/2026-03`.
pub mod crm_associations_v2026_03 {
    use crate::runtime::Description;

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
        Archive: Description::delete("/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        Search: Description::post("/crm/objects/2026-03/{objectType}/search")
            .statuses(&[200])
            .scopes(SCOPES[0])
            .exempt(&["ten-secondly"]),
        Set: Description::put("/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}")
            .statuses(&[201])
            .scopes(SCOPES[0]),
        SetDefault: Description::put("/crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}")
            .statuses(&[200])
            .scopes(SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects", feature = "crm-forecasts",
    feature = "crm-price-book-items-crm-reads-api", feature = "crm-price-books-crm-reads-api",
))]
/// First published by `crm/associations/2026-09-beta`.
pub mod crm_associations_v2026_09_beta {
    use crate::runtime::Description;

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
        Archive: Description::delete("/crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        ArchiveByObjectId: Description::delete("/crm/objects/2026-09-beta/{objectType}/{objectId}")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        BatchArchiveByObjectType: Description::post("/crm/objects/2026-09-beta/{objectType}/batch/archive")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        BatchCreateByObjectType: Description::post("/crm/objects/2026-09-beta/{objectType}/batch/create")
            .statuses(&[201, 207])
            .scopes(SCOPES[0]),
        BatchReadByObjectType: Description::post("/crm/objects/2026-09-beta/{objectType}/batch/read")
            .statuses(&[200, 207])
            .scopes(SCOPES[0]),
        BatchUpdate: Description::post("/crm/objects/2026-09-beta/{objectType}/batch/update")
            .statuses(&[200, 207])
            .scopes(SCOPES[0]),
        BatchUpsert: Description::post("/crm/objects/2026-09-beta/{objectType}/batch/upsert")
            .statuses(&[200, 207])
            .scopes(SCOPES[0]),
        Create: Description::post("/crm/objects/2026-09-beta/{objectType}").statuses(&[201]).scopes(SCOPES[0]),
        GdprDelete: Description::post("/crm/objects/2026-09-beta/{objectType}/gdpr-delete")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        Get: Description::get("/crm/objects/2026-09-beta/{objectType}").statuses(&[200]).scopes(SCOPES[0]),
        GetByObjectId: Description::get("/crm/objects/2026-09-beta/{objectType}/{objectId}")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        List: Description::get("/crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        Merge: Description::post("/crm/objects/2026-09-beta/{objectType}/merge").statuses(&[200]).scopes(SCOPES[0]),
        Search: Description::post("/crm/objects/2026-09-beta/{objectType}/search")
            .statuses(&[200])
            .scopes(SCOPES[0])
            .exempt(&["ten-secondly"]),
        Set: Description::put("/crm/objects/2026-09-beta/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}")
            .statuses(&[201])
            .scopes(SCOPES[0]),
        SetDefault: Description::put("/crm/objects/2026-09-beta/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        Update: Description::patch("/crm/objects/2026-09-beta/{objectType}/{objectId}")
            .statuses(&[200])
            .scopes(SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-associations", feature = "crm-custom-objects",
))]
/// First published by `crm/associations/2026-09`.
pub mod crm_associations_v2026_09 {
    use crate::runtime::Description;

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
        Archive: Description::delete("/crm/objects/2026-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        Set: Description::put("/crm/objects/2026-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}")
            .statuses(&[201])
            .scopes(SCOPES[0]),
        SetDefault: Description::put("/crm/objects/2026-09/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}")
            .statuses(&[200])
            .scopes(SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-calling-extensions", feature = "crm-transcriptions",
))]
/// First published by `crm/calling-extensions/2025-09`.
pub mod crm_calling_extensions_v2025_09 {
    use crate::runtime::Description;

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.contacts.highly_sensitive.write",
            "crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.schemas.contacts.write",
        ],
    ];

    crate::runtime::endpoints! {
        CreateInboundCall: Description::post("/crm/extensions/calling/2025-09/inbound-call")
            .statuses(&[200])
            .scopes(SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-calling-extensions", feature = "crm-transcriptions",
))]
/// First published by `crm/calling-extensions/2026-03`.
pub mod crm_calling_extensions_v2026_03 {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        CreateInboundCall: Description::post("/crm/extensions/calling/2026-03/inbound-call")
            .statuses(&[200])
            .scopes(&["crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.schemas.contacts.write"]),
    }
}

#[cfg(any(
    feature = "crm-calling-extensions", feature = "crm-transcriptions",
))]
/// First published by `crm/calling-extensions/2026-09`.
pub mod crm_calling_extensions_v2026_09 {
    use crate::runtime::Description;

    /// Scopes of which any is enough, where there are many.
    const SCOPES: &[&[&str]] = &[
        &[
            "contacts", "crm.objects.contacts.highly_sensitive.write",
            "crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write",
            "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.schemas.contacts.write",
        ],
    ];

    crate::runtime::endpoints! {
        CreateInboundCall: Description::post("/crm/extensions/calling/2026-09/inbound-call")
            .statuses(&[200])
            .scopes(SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-calling-extensions", feature = "crm-transcriptions",
))]
/// First published by `crm/calling-extensions/v3`.
pub mod crm_calling_extensions_v3 {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        BatchReadConnectionStatuses: Description::post("/crm/extensions/calling/v3/connection-statuses/batch/read")
            .statuses(&[200])
            .scopes(&["automation", "crm.objects.owners.read"]),
        CreateInboundCall: Description::post("/crm/v3/extensions/calling/inbound-call")
            .statuses(&[200])
            .scopes(&["crm.objects.contacts.highly_sensitive.write.v2", "crm.objects.contacts.sensitive.write.v2", "crm.objects.contacts.write", "crm.schemas.contacts.write"]),
        GetConnectionStatuseMe: Description::get("/crm/extensions/calling/v3/connection-statuses/me")
            .statuses(&[200])
            .scopes(&["automation", "crm.objects.owners.read"]),
        ListConnectionStatuses: Description::get("/crm/extensions/calling/v3/connection-statuses")
            .statuses(&[200])
            .scopes(&["automation", "crm.objects.owners.read"]),
    }
}

#[cfg(any(
    feature = "crm-commerce-subscriptions", feature = "crm-subscription-lifecycle",
))]
/// First published by `crm/commerce-subscriptions/v1`.
pub mod crm_commerce_subscriptions_v1 {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        CancelCrm: Description::post("/payments-subscriptions/v1/subscriptions/crm/{objectId}/cancel")
            .scopes(&["crm.objects.subscriptions.write", "crm.schemas.subscriptions.write"]),
        PauseCrm: Description::post("/payments-subscriptions/v1/subscriptions/crm/{objectId}/pause")
            .scopes(&["crm.objects.subscriptions.write", "crm.schemas.subscriptions.write"]),
        UnpauseCrm: Description::post("/payments-subscriptions/v1/subscriptions/crm/{objectId}/unpause")
            .scopes(&["crm.objects.subscriptions.write", "crm.schemas.subscriptions.write"]),
    }
}

#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
))]
/// First published by `crm/custom-objects/2025-09`.
pub mod crm_custom_objects_v2025_09 {
    use crate::runtime::Description;

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
        Archive: Description::delete("/crm/objects/2025-09/{objectType}/{objectId}")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        BatchArchive: Description::post("/crm/objects/2025-09/{objectType}/batch/archive")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        BatchCreate: Description::post("/crm/objects/2025-09/{objectType}/batch/create")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        BatchRead: Description::post("/crm/objects/2025-09/{objectType}/batch/read")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        BatchUpdate: Description::post("/crm/objects/2025-09/{objectType}/batch/update")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        BatchUpsert: Description::post("/crm/objects/2025-09/{objectType}/batch/upsert")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        Create: Description::post("/crm/objects/2025-09/{objectType}").statuses(&[201]).scopes(SCOPES[0]),
        GdprDelete: Description::post("/crm/objects/2025-09/{objectType}/gdpr-delete")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        Get: Description::get("/crm/objects/2025-09/{objectType}/{objectId}").statuses(&[200]).scopes(SCOPES[0]),
        List: Description::get("/crm/objects/2025-09/{objectType}").statuses(&[200]).scopes(SCOPES[0]),
        ListAssociations: Description::get("/crm/objects/2025-09/{objectType}/{objectId}/associations/{toObjectType}")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        Merge: Description::post("/crm/objects/2025-09/{objectType}/merge").statuses(&[200]).scopes(SCOPES[0]),
        Search: Description::post("/crm/objects/2025-09/{objectType}/search")
            .statuses(&[200])
            .scopes(SCOPES[0])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/objects/2025-09/{objectType}/{objectId}").statuses(&[200]).scopes(SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-objects",
))]
/// First published by `crm/custom-objects/2026-03`.
pub mod crm_custom_objects_v2026_03 {
    use crate::runtime::Description;

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
        Archive: Description::delete("/crm/objects/2026-03/{objectType}/{objectId}")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        BatchArchive: Description::post("/crm/objects/2026-03/{objectType}/batch/archive")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        BatchCreate: Description::post("/crm/objects/2026-03/{objectType}/batch/create")
            .statuses(&[201, 207])
            .scopes(SCOPES[0]),
        BatchRead: Description::post("/crm/objects/2026-03/{objectType}/batch/read")
            .statuses(&[200, 207])
            .scopes(SCOPES[0]),
        BatchUpdate: Description::post("/crm/objects/2026-03/{objectType}/batch/update")
            .statuses(&[200, 207])
            .scopes(SCOPES[0]),
        BatchUpsert: Description::post("/crm/objects/2026-03/{objectType}/batch/upsert")
            .statuses(&[200, 207])
            .scopes(SCOPES[0]),
        Create: Description::post("/crm/objects/2026-03/{objectType}").statuses(&[201]).scopes(SCOPES[0]),
        Get: Description::get("/crm/objects/2026-03/{objectType}/{objectId}").statuses(&[200]).scopes(SCOPES[0]),
        List: Description::get("/crm/objects/2026-03/{objectType}").statuses(&[200]).scopes(SCOPES[0]),
        Update: Description::patch("/crm/objects/2026-03/{objectType}/{objectId}").statuses(&[200]).scopes(SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-forecasts", feature = "crm-objects",
))]
/// First published by `crm/custom-objects/2026-09`.
pub mod crm_custom_objects_v2026_09 {
    use crate::runtime::Description;

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
        Archive: Description::delete("/crm/objects/2026-09/{objectType}/{objectId}")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        BatchArchive: Description::post("/crm/objects/2026-09/{objectType}/batch/archive")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        BatchCreate: Description::post("/crm/objects/2026-09/{objectType}/batch/create")
            .statuses(&[201])
            .scopes(SCOPES[0]),
        BatchRead: Description::post("/crm/objects/2026-09/{objectType}/batch/read")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        BatchUpdate: Description::post("/crm/objects/2026-09/{objectType}/batch/update")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        BatchUpsert: Description::post("/crm/objects/2026-09/{objectType}/batch/upsert")
            .statuses(&[200])
            .scopes(SCOPES[0]),
        Create: Description::post("/crm/objects/2026-09/{objectType}").statuses(&[201]).scopes(SCOPES[0]),
        Get: Description::get("/crm/objects/2026-09/{objectType}/{objectId}").statuses(&[200]).scopes(SCOPES[0]),
        List: Description::get("/crm/objects/2026-09/{objectType}").statuses(&[200]).scopes(SCOPES[0]),
        Search: Description::post("/crm/objects/2026-09/{objectType}/search")
            .statuses(&[200])
            .scopes(SCOPES[0])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/objects/2026-09/{objectType}/{objectId}").statuses(&[200]).scopes(SCOPES[0]),
    }
}

#[cfg(any(
    feature = "crm-custom-objects", feature = "crm-objects",
))]
/// First published by `crm/custom-objects/v3`.
pub mod crm_custom_objects_v3 {
    use crate::runtime::Description;

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
        Archive: Description::delete("/crm/v3/objects/{objectType}/{objectId}").statuses(&[204]).scopes(SCOPES[0]),
        BatchArchive: Description::post("/crm/v3/objects/{objectType}/batch/archive")
            .statuses(&[204])
            .scopes(SCOPES[0]),
        BatchCreate: Description::post("/crm/v3/objects/{objectType}/batch/create")
            .statuses(&[201, 207])
            .scopes(SCOPES[0]),
        BatchRead: Description::post("/crm/v3/objects/{objectType}/batch/read")
            .statuses(&[200, 207])
            .scopes(SCOPES[0]),
        BatchUpdate: Description::post("/crm/v3/objects/{objectType}/batch/update")
            .statuses(&[200, 207])
            .scopes(SCOPES[0]),
        BatchUpsert: Description::post("/crm/v3/objects/{objectType}/batch/upsert")
            .statuses(&[200, 207])
            .scopes(SCOPES[0]),
        Create: Description::post("/crm/v3/objects/{objectType}").statuses(&[201]).scopes(SCOPES[0]),
        Get: Description::get("/crm/v3/objects/{objectType}/{objectId}").statuses(&[200]).scopes(SCOPES[0]),
        List: Description::get("/crm/v3/objects/{objectType}").statuses(&[200]).scopes(SCOPES[0]),
        Search: Description::post("/crm/v3/objects/{objectType}/search")
            .statuses(&[200])
            .scopes(SCOPES[0])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/v3/objects/{objectType}/{objectId}").statuses(&[200]).scopes(SCOPES[0]),
    }
}

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
/// First published by `events/manage-event-definitions/2025-09`.
pub mod events_manage_event_definitions_v2025_09 {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveByEventName: Description::delete("/events/custom/2025-09/event-definitions/{eventName}")
            .statuses(&[204])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        ArchivePropertyByPropertyName: Description::delete("/events/custom/2025-09/event-definitions/{eventName}/property/{propertyName}")
            .statuses(&[204])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        BatchCreateCustomSend: Description::post("/events/custom/2025-09/send/batch")
            .statuses(&[204])
            .scopes(&["analytics.behavioral_events.send"])
            .exempt(&["daily", "ten-secondly"]),
        CreateEventsCustomEventDefinitions: Description::post("/events/custom/2025-09/event-definitions")
            .statuses(&[201])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        CreatePropertyByEventName: Description::post("/events/custom/2025-09/event-definitions/{eventName}/property")
            .statuses(&[201])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        Get: Description::get("/events/custom/2025-09/event-definitions")
            .statuses(&[200])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        GetEventsCustomEventDefinitions: Description::get("/events/custom/2025-09/event-definitions/{eventName}")
            .statuses(&[200])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        SendCustom: Description::post("/events/custom/2025-09/send")
            .statuses(&[204])
            .scopes(&["analytics.behavioral_events.send"])
            .exempt(&["daily", "ten-secondly"]),
        UpdateByEventName: Description::patch("/events/custom/2025-09/event-definitions/{eventName}")
            .statuses(&[201])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        UpdatePropertyByPropertyName: Description::patch("/events/custom/2025-09/event-definitions/{eventName}/property/{propertyName}")
            .statuses(&[201])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
    }
}

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
/// First published by `events/manage-event-definitions/2026-03`.
pub mod events_manage_event_definitions_v2026_03 {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        BatchCreateSend: Description::post("/events/2026-03/send/batch")
            .statuses(&[204])
            .scopes(&["analytics.behavioral_events.send"])
            .exempt(&["daily", "ten-secondly"]),
    }
}

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
/// First published by `events/manage-event-definitions/2026-09`.
pub mod events_manage_event_definitions_v2026_09 {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveByEventName: Description::delete("/events/custom/2026-09/event-definitions/{eventName}")
            .statuses(&[204])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        ArchivePropertyByPropertyName: Description::delete("/events/custom/2026-09/event-definitions/{eventName}/property/{propertyName}")
            .statuses(&[204])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        BatchCreateCustomSend: Description::post("/events/custom/2026-09/send/batch")
            .statuses(&[204])
            .scopes(&["analytics.behavioral_events.send"])
            .exempt(&["daily", "ten-secondly"]),
        CreateEventsCustomEventDefinitions: Description::post("/events/custom/2026-09/event-definitions")
            .statuses(&[201])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        CreatePropertyByEventName: Description::post("/events/custom/2026-09/event-definitions/{eventName}/property")
            .statuses(&[201])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        Get: Description::get("/events/custom/2026-09/event-definitions")
            .statuses(&[200])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        GetEventsCustomEventDefinitions: Description::get("/events/custom/2026-09/event-definitions/{eventName}")
            .statuses(&[200])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        SendCustom: Description::post("/events/custom/2026-09/send")
            .statuses(&[204])
            .scopes(&["analytics.behavioral_events.send"])
            .exempt(&["daily", "ten-secondly"]),
        UpdateByEventName: Description::patch("/events/custom/2026-09/event-definitions/{eventName}")
            .statuses(&[201])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
        UpdatePropertyByPropertyName: Description::patch("/events/custom/2026-09/event-definitions/{eventName}/property/{propertyName}")
            .statuses(&[201])
            .scopes(&["behavioral_events.event_definitions.read_write"]),
    }
}

#[cfg(any(
    feature = "events-manage-event-definitions", feature = "events-send-event-completions",
))]
/// First published by `events/manage-event-definitions/v3`.
pub mod events_manage_event_definitions_v3 {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        BatchCreateSend: Description::post("/events/v3/send/batch")
            .statuses(&[204])
            .scopes(&["analytics.behavioral_events.send"])
            .exempt(&["daily", "ten-secondly"]),
    }
}

#[cfg(any(
    feature = "marketing-emails", feature = "marketing-emails-v3",
))]
/// First published by `marketing/emails-v3/v3`.
pub mod marketing_emails_v3_v3 {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Publish: Description::post("/marketing/v3/emails/{emailId}/publish")
            .statuses(&[204])
            .scopes(&["marketing-email", "transactional-email"])
            .exempt(&["ten-secondly"]),
        ResetDraft: Description::post("/marketing/v3/emails/{emailId}/draft/reset")
            .statuses(&[204])
            .scopes(&["content"]),
        RestoreRevision: Description::post("/marketing/v3/emails/{emailId}/revisions/{revisionId}/restore")
            .statuses(&[204])
            .scopes(&["content"]),
        Unpublish: Description::post("/marketing/v3/emails/{emailId}/unpublish")
            .statuses(&[204])
            .scopes(&["marketing-email", "transactional-email"])
            .exempt(&["ten-secondly"]),
    }
}

#[cfg(any(
    feature = "webhooks", feature = "webhooks-journal",
))]
/// First published by `webhooks-journal/webhooks-journal/2026-03`.
pub mod webhooks_journal_webhooks_journal_v2026_03 {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveSubscription: Description::delete("/webhooks-journal/subscriptions/2026-03/{subscriptionId}")
            .statuses(&[204])
            .scopes(&["webhooks-journal-subscription-management"])
            .exempt(&["daily", "ten-secondly"]),
        ArchiveSubscriptionFilter: Description::delete("/webhooks-journal/subscriptions/2026-03/filters/{filterId}")
            .statuses(&[204])
            .scopes(&["webhooks-journal-subscription-management"])
            .exempt(&["daily", "ten-secondly"]),
        ArchiveSubscriptionPortal: Description::delete("/webhooks-journal/subscriptions/2026-03/portals/{portalId}")
            .statuses(&[204])
            .scopes(&["webhooks-journal-subscription-management"])
            .exempt(&["daily", "ten-secondly"]),
        BatchGetEarliest: Description::get("/webhooks-journal/journal/2026-03/batch/earliest/{count}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchGetJournalLocalEarliest: Description::get("/webhooks-journal/journal-local/2026-03/batch/earliest/{count}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchGetJournalLocalLatest: Description::get("/webhooks-journal/journal-local/2026-03/batch/latest/{count}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchGetJournalLocalNext: Description::get("/webhooks-journal/journal-local/2026-03/batch/{offset}/next/{count}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchGetLatest: Description::get("/webhooks-journal/journal/2026-03/batch/latest/{count}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchGetNext: Description::get("/webhooks-journal/journal/2026-03/batch/{offset}/next/{count}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchRead: Description::post("/webhooks-journal/journal/2026-03/batch/read")
            .statuses(&[200, 207])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchReadJournalLocal: Description::post("/webhooks-journal/journal-local/2026-03/batch/read")
            .statuses(&[200, 207])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        CreateSnapshotCrm: Description::post("/webhooks-journal/snapshots/2026-03/crm")
            .statuses(&[200])
            .scopes(&["webhooks-journal-snapshot-management"])
            .exempt(&["daily", "ten-secondly"]),
        CreateSubscriptionFilter: Description::post("/webhooks-journal/subscriptions/2026-03/filters")
            .statuses(&[200])
            .scopes(&["webhooks-journal-subscription-management"])
            .exempt(&["daily", "ten-secondly"]),
        GetEarliest: Description::get("/webhooks-journal/journal/2026-03/earliest")
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        GetJournalLocalEarliest: Description::get("/webhooks-journal/journal-local/2026-03/earliest")
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        GetJournalLocalLatest: Description::get("/webhooks-journal/journal-local/2026-03/latest")
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        GetJournalLocalOffsetNext: Description::get("/webhooks-journal/journal-local/2026-03/offset/{offset}/next")
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        GetJournalLocalStatus: Description::get("/webhooks-journal/journal-local/2026-03/status/{statusId}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-snapshot-management"])
            .exempt(&["daily", "ten-secondly"]),
        GetLatest: Description::get("/webhooks-journal/journal/2026-03/latest")
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        GetOffsetNext: Description::get("/webhooks-journal/journal/2026-03/offset/{offset}/next")
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        GetStatus: Description::get("/webhooks-journal/journal/2026-03/status/{statusId}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-snapshot-management"])
            .exempt(&["daily", "ten-secondly"]),
        GetSubscriptionFilter: Description::get("/webhooks-journal/subscriptions/2026-03/filters/{filterId}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-subscription-read"])
            .exempt(&["daily", "ten-secondly"]),
        GetSubscriptionFilterSubscription: Description::get("/webhooks-journal/subscriptions/2026-03/filters/subscription/{subscriptionId}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-subscription-read"])
            .exempt(&["daily", "ten-secondly"]),
    }
}

#[cfg(any(
    feature = "webhooks", feature = "webhooks-journal",
))]
/// First published by `webhooks-journal/webhooks-journal/2027-03-beta`.
pub mod webhooks_journal_webhooks_journal_v2027_03_beta {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveSubscription: Description::delete("/webhooks-journal/subscriptions/2027-03-beta/{subscriptionId}")
            .statuses(&[204])
            .scopes(&["webhooks-journal-subscription-management"])
            .exempt(&["daily", "ten-secondly"]),
        ArchiveSubscriptionFilter: Description::delete("/webhooks-journal/subscriptions/2027-03-beta/filters/{filterId}")
            .statuses(&[204])
            .scopes(&["webhooks-journal-subscription-management"])
            .exempt(&["daily", "ten-secondly"]),
        ArchiveSubscriptionPortal: Description::delete("/webhooks-journal/subscriptions/2027-03-beta/portals/{portalId}")
            .statuses(&[204])
            .scopes(&["webhooks-journal-subscription-management"])
            .exempt(&["daily", "ten-secondly"]),
        BatchGetEarliest: Description::get("/webhooks-journal/journal/2027-03-beta/batch/earliest/{count}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchGetJournalLocalEarliest: Description::get("/webhooks-journal/journal-local/2027-03-beta/batch/earliest/{count}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchGetJournalLocalLatest: Description::get("/webhooks-journal/journal-local/2027-03-beta/batch/latest/{count}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchGetJournalLocalNext: Description::get("/webhooks-journal/journal-local/2027-03-beta/batch/{offset}/next/{count}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchGetLatest: Description::get("/webhooks-journal/journal/2027-03-beta/batch/latest/{count}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchGetNext: Description::get("/webhooks-journal/journal/2027-03-beta/batch/{offset}/next/{count}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchRead: Description::post("/webhooks-journal/journal/2027-03-beta/batch/read")
            .statuses(&[200, 207])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        BatchReadJournalLocal: Description::post("/webhooks-journal/journal-local/2027-03-beta/batch/read")
            .statuses(&[200, 207])
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        CreateSnapshotCrm: Description::post("/webhooks-journal/snapshots/2027-03-beta/crm")
            .statuses(&[200])
            .scopes(&["webhooks-journal-snapshot-management"])
            .exempt(&["daily", "ten-secondly"]),
        CreateSubscriptionFilter: Description::post("/webhooks-journal/subscriptions/2027-03-beta/filters")
            .statuses(&[200])
            .scopes(&["webhooks-journal-subscription-management"])
            .exempt(&["daily", "ten-secondly"]),
        GetEarliest: Description::get("/webhooks-journal/journal/2027-03-beta/earliest")
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        GetJournalLocalEarliest: Description::get("/webhooks-journal/journal-local/2027-03-beta/earliest")
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        GetJournalLocalLatest: Description::get("/webhooks-journal/journal-local/2027-03-beta/latest")
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        GetJournalLocalOffsetNext: Description::get("/webhooks-journal/journal-local/2027-03-beta/offset/{offset}/next")
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        GetJournalLocalStatus: Description::get("/webhooks-journal/journal-local/2027-03-beta/status/{statusId}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-snapshot-management"])
            .exempt(&["daily", "ten-secondly"]),
        GetLatest: Description::get("/webhooks-journal/journal/2027-03-beta/latest")
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        GetOffsetNext: Description::get("/webhooks-journal/journal/2027-03-beta/offset/{offset}/next")
            .scopes(&["webhooks-journal-data-access"])
            .exempt(&["daily", "ten-secondly"]),
        GetStatus: Description::get("/webhooks-journal/journal/2027-03-beta/status/{statusId}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-snapshot-management"])
            .exempt(&["daily", "ten-secondly"]),
        GetSubscriptionFilter: Description::get("/webhooks-journal/subscriptions/2027-03-beta/filters/{filterId}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-subscription-read"])
            .exempt(&["daily", "ten-secondly"]),
        GetSubscriptionFilterSubscription: Description::get("/webhooks-journal/subscriptions/2027-03-beta/filters/subscription/{subscriptionId}")
            .statuses(&[200])
            .scopes(&["webhooks-journal-subscription-read"])
            .exempt(&["daily", "ten-secondly"]),
    }
}
