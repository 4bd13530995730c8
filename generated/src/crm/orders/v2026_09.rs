// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/orders`, version `2026-09`: 14 operations, 40 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/orders/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, AssociationSpec, AssociationSpecAssociationCategory, BatchInputSimplePublicObjectBatchInput,
    BatchInputSimplePublicObjectBatchInputForCreate, BatchInputSimplePublicObjectBatchInputUpsert,
    BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId, BatchResponsePublicDefaultAssociation,
    BatchResponseSimplePublicObject, BatchResponseSimplePublicObjectWithErrors, BatchResponseSimplePublicStatus,
    BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors,
    CollectionResponseAssociatedId, CollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    CollectionResponseWithTotalSimplePublicObject, Error, ErrorDetail, Filter, FilterGroup, FilterOperator,
    ForwardPaging, LabelsBetweenObjectPair, NextPage, Paging, PreviousPage, PublicAssociationsForObject,
    PublicDefaultAssociation, PublicObjectId, PublicObjectSearchRequest, PublicObjectWarning, SimplePublicObject,
    SimplePublicObjectBatchInput, SimplePublicObjectBatchInputForCreate, SimplePublicObjectBatchInputUpsert,
    SimplePublicObjectId, SimplePublicObjectInput, SimplePublicObjectInputForCreate,
    SimplePublicObjectWithAssociations, SimplePublicUpsertObject, StandardError, ValueWithTimestamp,
};

/// `DELETE /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `orders`. Answers 204. Scope: `crm.objects.orders.write`. Unsupported from 2028-03.
pub type Archive = crate::Call<crate::operations::Archive, endpoint::Archive>;

/// `DELETE /crm/objects/2026-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// `{objectType}` is `orders`. Answers 204. Any of 93 scopes. Unsupported from 2028-03.
pub type ArchiveAssociation = crate::Call<crate::operations::ArchiveAssociation, endpoint::ArchiveAssociation>;

/// `POST /crm/objects/2026-09/{objectType}/batch/archive`
///
/// `{objectType}` is `orders`. Answers 204. Scope: `crm.objects.orders.write`. At most 100 inputs. Unsupported from 2028-03.
pub type BatchArchive = crate::Call<crate::operations::BatchArchive, endpoint::BatchArchive>;

/// `POST /crm/objects/2026-09/{objectType}/batch/create`
///
/// `{objectType}` is `orders`. Answers 201 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.orders.write`. At most 100 inputs. Unsupported from 2028-03.
pub type BatchCreate = crate::Call<crate::operations::BatchCreate, endpoint::BatchCreate>;

/// `POST /crm/objects/2026-09/{objectType}/batch/read`
///
/// `{objectType}` is `orders`. Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.orders.read`. At most 100 inputs. Unsupported from 2028-03.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `POST /crm/objects/2026-09/{objectType}/batch/update`
///
/// `{objectType}` is `orders`. Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.orders.write`. At most 100 inputs. Unsupported from 2028-03.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `POST /crm/objects/2026-09/{objectType}/batch/upsert`
///
/// `{objectType}` is `orders`. Answers 200 (`BatchResponseSimplePublicUpsertObject`), 207 (`BatchResponseSimplePublicUpsertObjectWithErrors`). Scope: `crm.objects.orders.write`. At most 100 inputs. Unsupported from 2028-03.
pub type BatchUpsert = crate::Call<crate::operations::BatchUpsert, endpoint::BatchUpsert>;

/// `POST /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `orders`. Answers 201 (`SimplePublicObject`). Scope: `crm.objects.orders.write`. Unsupported from 2028-03.
pub type Create = crate::Call<crate::operations::Create, endpoint::Create>;

/// `GET /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `orders`. Answers 200 (`SimplePublicObjectWithAssociations`). Scope: `crm.objects.orders.read`. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `orders`. Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Scope: `crm.objects.orders.read`. At most 100 a page. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `POST /crm/objects/2026-09/{objectType}/search`
///
/// `{objectType}` is `orders`. Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Scope: `crm.objects.orders.read`. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2028-03.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PUT /crm/objects/2026-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// `{objectType}` is `orders`. Answers 201 (`LabelsBetweenObjectPair`). Any of 93 scopes. Unsupported from 2028-03.
pub type SetAssociation = crate::Call<crate::operations::SetAssociation, endpoint::SetAssociation>;

/// `PUT /crm/objects/2026-09/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
///
/// `{fromObjectType}` is `orders`. Answers 200 (`BatchResponsePublicDefaultAssociation`). Any of 93 scopes. Unsupported from 2028-03.
pub type SetAssociationDefault = crate::Call<crate::operations::SetAssociationDefault, endpoint::SetAssociationDefault>;

/// `PATCH /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `orders`. Answers 200 (`SimplePublicObject`). Scope: `crm.objects.orders.write`. Unsupported from 2028-03.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

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
            "media_bridge.read", "oauth", "tickets", "tickets.highly_sensitive", "tickets.highly_sensitive.v2",
            "tickets.sensitive", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/crm/objects/2026-09/{objectType}/{objectId}",
            &[204], &["crm.objects.orders.write"]).bound("objectType", "orders"),
        ArchiveAssociation: Description::of(Delete,
            "/crm/objects/2026-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[204], SCOPES[0]).bound("objectType", "orders"),
        BatchArchive: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/archive",
            &[204], &["crm.objects.orders.write"]).bound("objectType", "orders").batch_limit(100),
        BatchCreate: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/create",
            &[201, 207], &["crm.objects.orders.write"]).bound("objectType", "orders").batch_limit(100),
        BatchRead: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/read",
            &[200, 207], &["crm.objects.orders.read"]).bound("objectType", "orders").batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/update",
            &[200, 207], &["crm.objects.orders.write"]).bound("objectType", "orders").batch_limit(100),
        BatchUpsert: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/upsert",
            &[200, 207], &["crm.objects.orders.write"]).bound("objectType", "orders").batch_limit(100),
        Create: Description::of(Post,
            "/crm/objects/2026-09/{objectType}",
            &[201], &["crm.objects.orders.write"]).bound("objectType", "orders"),
        Get: Description::of(Get,
            "/crm/objects/2026-09/{objectType}/{objectId}",
            &[200], &["crm.objects.orders.read"]).bound("objectType", "orders"),
        List: Description::of(Get,
            "/crm/objects/2026-09/{objectType}",
            &[200], &["crm.objects.orders.read"]).bound("objectType", "orders").page_limit(100),
        Search: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/search",
            &[200], &["crm.objects.orders.read"]).bound("objectType", "orders").exempt(&["ten-secondly"])
            .rate_limit_group("search").page_limit(200),
        SetAssociation: Description::of(Put,
            "/crm/objects/2026-09/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[201], SCOPES[0]).bound("objectType", "orders"),
        SetAssociationDefault: Description::of(Put,
            "/crm/objects/2026-09/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
            &[200], SCOPES[0]).bound("fromObjectType", "orders"),
        Update: Description::of(Patch,
            "/crm/objects/2026-09/{objectType}/{objectId}",
            &[200], &["crm.objects.orders.write"]).bound("objectType", "orders"),
    }
}
