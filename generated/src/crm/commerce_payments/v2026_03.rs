// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/commerce-payments`, version `2026-03`: 14 operations, 40 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/commerce-payments/2026-03.yaml`.

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

/// `DELETE /crm/objects/2026-03/commerce_payments/{commercePaymentId}`
///
/// Answers 204. Scope: `crm.objects.commercepayments.write`. Unsupported from 2027-09. Newer: `crm::commerce_payments::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::Archive, endpoint::Archive>;

/// `DELETE /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// `{objectType}` is `commerce_payments`. Answers 204. Any of 77 scopes. Unsupported from 2027-09.
pub type ArchiveAssociation = crate::Call<crate::operations::ArchiveAssociation, endpoint::ArchiveAssociation>;

/// `POST /crm/objects/2026-03/commerce_payments/batch/archive`
///
/// Answers 204. Scope: `crm.objects.commercepayments.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::commerce_payments::v2026_09::BatchArchive`.
pub type BatchArchive = crate::Call<crate::operations::BatchArchive, endpoint::BatchArchive>;

/// `POST /crm/objects/2026-03/commerce_payments/batch/create`
///
/// Answers 201 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.commercepayments.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::commerce_payments::v2026_09::BatchCreate`.
pub type BatchCreate = crate::Call<crate::operations::BatchCreate, endpoint::BatchCreate>;

/// `POST /crm/objects/2026-03/commerce_payments/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.commercepayments.read`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::commerce_payments::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `POST /crm/objects/2026-03/commerce_payments/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.commercepayments.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::commerce_payments::v2026_09::BatchUpdate`.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `POST /crm/objects/2026-03/commerce_payments/batch/upsert`
///
/// Answers 200 (`BatchResponseSimplePublicUpsertObject`), 207 (`BatchResponseSimplePublicUpsertObjectWithErrors`). Scope: `crm.objects.commercepayments.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::commerce_payments::v2026_09::BatchUpsert`.
pub type BatchUpsert = crate::Call<crate::operations::BatchUpsert, endpoint::BatchUpsert>;

/// `POST /crm/objects/2026-03/commerce_payments`
///
/// Answers 201 (`SimplePublicObject`). Scope: `crm.objects.commercepayments.write`. Unsupported from 2027-09. Newer: `crm::commerce_payments::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::Create, endpoint::Create>;

/// `GET /crm/objects/2026-03/commerce_payments/{commercePaymentId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Scope: `crm.objects.commercepayments.read`. Unsupported from 2027-09. Newer: `crm::commerce_payments::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/objects/2026-03/commerce_payments`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Scope: `crm.objects.commercepayments.read`. At most 100 a page. Unsupported from 2027-09. Newer: `crm::commerce_payments::v2026_09::List`.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `POST /crm/objects/2026-03/commerce_payments/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Scope: `crm.objects.commercepayments.read`. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2027-09. Newer: `crm::commerce_payments::v2026_09::Search`.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PUT /crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}`
///
/// `{objectType}` is `commerce_payments`. Answers 201 (`LabelsBetweenObjectPair`). Any of 77 scopes. Unsupported from 2027-09.
pub type SetAssociation = crate::Call<crate::operations::SetAssociation, endpoint::SetAssociation>;

/// `PUT /crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}`
///
/// `{fromObjectType}` is `commerce_payments`. Answers 200 (`BatchResponsePublicDefaultAssociation`). Any of 77 scopes. Unsupported from 2027-09.
pub type SetAssociationDefault = crate::Call<crate::operations::SetAssociationDefault, endpoint::SetAssociationDefault>;

/// `PATCH /crm/objects/2026-03/commerce_payments/{commercePaymentId}`
///
/// Answers 200 (`SimplePublicObject`). Scope: `crm.objects.commercepayments.write`. Unsupported from 2027-09. Newer: `crm::commerce_payments::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

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
            "crm.objects.subscriptions.write", "crm.objects.tasks.read", "crm.objects.users.read",
            "crm.objects.users.write", "e-commerce", "media_bridge.read", "oauth", "tickets",
            "tickets.highly_sensitive.v2", "tickets.sensitive.v2",
        ],
    ];

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/crm/objects/2026-03/commerce_payments/{commercePaymentId}",
            &[204], &["crm.objects.commercepayments.write"]),
        ArchiveAssociation: Description::of(Delete,
            "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[204], SCOPES[0]).bound("objectType", "commerce_payments"),
        BatchArchive: Description::of(Post,
            "/crm/objects/2026-03/commerce_payments/batch/archive",
            &[204], &["crm.objects.commercepayments.write"]).batch_limit(100),
        BatchCreate: Description::of(Post,
            "/crm/objects/2026-03/commerce_payments/batch/create",
            &[201, 207], &["crm.objects.commercepayments.write"]).batch_limit(100),
        BatchRead: Description::of(Post,
            "/crm/objects/2026-03/commerce_payments/batch/read",
            &[200, 207], &["crm.objects.commercepayments.read"]).batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/objects/2026-03/commerce_payments/batch/update",
            &[200, 207], &["crm.objects.commercepayments.write"]).batch_limit(100),
        BatchUpsert: Description::of(Post,
            "/crm/objects/2026-03/commerce_payments/batch/upsert",
            &[200, 207], &["crm.objects.commercepayments.write"]).batch_limit(100),
        Create: Description::of(Post,
            "/crm/objects/2026-03/commerce_payments",
            &[201], &["crm.objects.commercepayments.write"]),
        Get: Description::of(Get,
            "/crm/objects/2026-03/commerce_payments/{commercePaymentId}",
            &[200], &["crm.objects.commercepayments.read"]),
        List: Description::of(Get,
            "/crm/objects/2026-03/commerce_payments",
            &[200], &["crm.objects.commercepayments.read"]).page_limit(100),
        Search: Description::of(Post,
            "/crm/objects/2026-03/commerce_payments/search",
            &[200], &["crm.objects.commercepayments.read"]).exempt(&["ten-secondly"]).rate_limit_group("search")
            .page_limit(200),
        SetAssociation: Description::of(Put,
            "/crm/objects/2026-03/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}",
            &[201], SCOPES[0]).bound("objectType", "commerce_payments"),
        SetAssociationDefault: Description::of(Put,
            "/crm/objects/2026-03/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}",
            &[200], SCOPES[0]).bound("fromObjectType", "commerce_payments"),
        Update: Description::of(Patch,
            "/crm/objects/2026-03/commerce_payments/{commercePaymentId}",
            &[200], &["crm.objects.commercepayments.write"]),
    }
}
