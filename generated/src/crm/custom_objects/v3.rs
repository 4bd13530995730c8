// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/custom-objects`, version `v3`: 12 operations, 38 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/custom-objects/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, AssociationSpec, AssociationSpecAssociationCategory, BatchInputSimplePublicObjectBatchInput,
    BatchInputSimplePublicObjectBatchInputForCreate, BatchInputSimplePublicObjectBatchInputUpsert,
    BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicObjectWithErrors, BatchResponseSimplePublicStatus,
    BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors,
    CollectionResponseAssociatedId, CollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    CollectionResponseWithTotalSimplePublicObject, Error, ErrorDetail, Filter, FilterGroup, FilterOperator,
    ForwardPaging, NextPage, Paging, PreviousPage, PublicAssociationsForObject, PublicMergeInput, PublicObjectId,
    PublicObjectSearchRequest, PublicObjectWarning, SimplePublicObject, SimplePublicObjectBatchInput,
    SimplePublicObjectBatchInputForCreate, SimplePublicObjectBatchInputUpsert, SimplePublicObjectId,
    SimplePublicObjectInput, SimplePublicObjectInputForCreate, SimplePublicObjectWithAssociations,
    SimplePublicUpsertObject, StandardError, ValueWithTimestamp,
};

/// `DELETE /crm/v3/objects/{objectType}/{objectId}`
///
/// Answers 204. Any of 77 scopes. Unsupported from 2027-09. Newer: `crm::custom_objects::v2026_09::Archive`.
pub type Archive =
    crate::Call<crate::operations::CustomObjectsArchive, crate::endpoints::crm_custom_objects_v3::Archive>;

/// `POST /crm/v3/objects/{objectType}/batch/archive`
///
/// Answers 204. Any of 77 scopes. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::custom_objects::v2026_09::BatchArchive`.
pub type BatchArchive =
    crate::Call<crate::operations::CrmBatchArchive, crate::endpoints::crm_custom_objects_v3::BatchArchive>;

/// `POST /crm/v3/objects/{objectType}/batch/create`
///
/// Answers 201 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 77 scopes. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::custom_objects::v2026_09::BatchCreate`.
pub type BatchCreate =
    crate::Call<crate::operations::CrmBatchCreate, crate::endpoints::crm_custom_objects_v3::BatchCreate>;

/// `POST /crm/v3/objects/{objectType}/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 77 scopes. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::custom_objects::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::CrmBatchRead, crate::endpoints::crm_custom_objects_v3::BatchRead>;

/// `POST /crm/v3/objects/{objectType}/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Any of 77 scopes. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::custom_objects::v2026_09::BatchUpdate`.
pub type BatchUpdate =
    crate::Call<crate::operations::CrmBatchUpdate, crate::endpoints::crm_custom_objects_v3::BatchUpdate>;

/// `POST /crm/v3/objects/{objectType}/batch/upsert`
///
/// Answers 200 (`BatchResponseSimplePublicUpsertObject`), 207 (`BatchResponseSimplePublicUpsertObjectWithErrors`). Any of 77 scopes. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::custom_objects::v2026_09::BatchUpsert`.
pub type BatchUpsert =
    crate::Call<crate::operations::CrmBatchUpsert, crate::endpoints::crm_custom_objects_v3::BatchUpsert>;

/// `POST /crm/v3/objects/{objectType}`
///
/// Answers 201 (`SimplePublicObject`). Any of 77 scopes. Unsupported from 2027-09. Newer: `crm::custom_objects::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::CrmCreate, crate::endpoints::crm_custom_objects_v3::Create>;

/// `GET /crm/v3/objects/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Any of 77 scopes. Unsupported from 2027-09. Newer: `crm::custom_objects::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::CrmGet, crate::endpoints::crm_custom_objects_v3::Get>;

/// `GET /crm/v3/objects/{objectType}`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Any of 77 scopes. At most 100 a page. Unsupported from 2027-09. Newer: `crm::custom_objects::v2026_09::List`.
pub type List = crate::Call<crate::operations::CrmList, crate::endpoints::crm_custom_objects_v3::List>;

/// `POST /crm/v3/objects/{objectType}/merge`
///
/// Answers 200 (`SimplePublicObject`). Any of 77 scopes. Unsupported from 2027-09. Newer: `crm::custom_objects::v2026_09::Merge`.
pub type Merge = crate::Call<crate::operations::CrmMerge, endpoint::Merge>;

/// `POST /crm/v3/objects/{objectType}/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Any of 77 scopes. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2027-09. Newer: `crm::custom_objects::v2026_09::Search`.
pub type Search = crate::Call<crate::operations::CrmSearch, crate::endpoints::crm_custom_objects_v3::Search>;

/// `PATCH /crm/v3/objects/{objectType}/{objectId}`
///
/// Answers 200 (`SimplePublicObject`). Any of 77 scopes. Unsupported from 2027-09. Newer: `crm::custom_objects::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::CrmUpdate, crate::endpoints::crm_custom_objects_v3::Update>;

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
        Merge: Description::of(Post, "/crm/v3/objects/{objectType}/merge", &[200], SCOPES[0]),
    }
}
