// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/companies`, version `v3`: 12 operations, 38 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/companies/v3.yaml`.

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

/// `DELETE /crm/v3/objects/companies/{companyId}`
///
/// Answers 204. Scopes: `crm.objects.companies.write`.
pub type Archive = crate::operations::Archive<endpoint::Archive>;

/// `POST /crm/v3/objects/companies/batch/archive`
///
/// Answers 204. Scopes: `crm.objects.companies.write`.
pub type BatchArchive = crate::operations::BatchArchive<endpoint::BatchArchive>;

/// `POST /crm/v3/objects/companies/batch/create`
///
/// Answers 201, 207. Scopes: `crm.objects.companies.write`.
pub type BatchCreate = crate::operations::BatchCreate<endpoint::BatchCreate>;

/// `POST /crm/v3/objects/companies/batch/read`
///
/// Answers 200, 207. Scopes: `crm.objects.companies.read`.
pub type BatchRead = crate::operations::BatchRead<endpoint::BatchRead>;

/// `POST /crm/v3/objects/companies/batch/update`
///
/// Answers 200, 207. Scopes: `crm.objects.companies.write`.
pub type BatchUpdate = crate::operations::BatchUpdate<endpoint::BatchUpdate>;

/// `POST /crm/v3/objects/companies/batch/upsert`
///
/// Answers 200, 207. Scopes: `crm.objects.companies.write`.
pub type BatchUpsert = crate::operations::BatchUpsert<endpoint::BatchUpsert>;

/// `POST /crm/v3/objects/companies`
///
/// Answers 201. Scopes: `crm.objects.companies.write`.
pub type Create = crate::operations::Create<endpoint::Create>;

/// `GET /crm/v3/objects/companies/{companyId}`
///
/// Answers 200. Scopes: `crm.objects.companies.read`.
pub type Get = crate::operations::Get<endpoint::Get>;

/// `GET /crm/v3/objects/companies`
///
/// Answers 200. Scopes: `crm.objects.companies.read`.
pub type List = crate::operations::List<endpoint::List>;

/// `POST /crm/v3/objects/companies/merge`
///
/// Answers 200. Scopes: `crm.objects.companies.write`.
pub type Merge = crate::operations::Merge<endpoint::Merge>;

/// `POST /crm/v3/objects/companies/search`
///
/// Answers 200. Scopes: `crm.objects.companies.read`. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::Search<endpoint::Search>;

/// `PATCH /crm/v3/objects/companies/{companyId}`
///
/// Answers 200. Scopes: `crm.objects.companies.write`.
pub type Update = crate::operations::Update<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/crm/v3/objects/companies/{companyId}")
            .statuses(&[204])
            .scopes(&["crm.objects.companies.write"]),
        BatchArchive: Description::post("/crm/v3/objects/companies/batch/archive")
            .statuses(&[204])
            .scopes(&["crm.objects.companies.write"]),
        BatchCreate: Description::post("/crm/v3/objects/companies/batch/create")
            .statuses(&[201, 207])
            .scopes(&["crm.objects.companies.write"]),
        BatchRead: Description::post("/crm/v3/objects/companies/batch/read")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.companies.read"]),
        BatchUpdate: Description::post("/crm/v3/objects/companies/batch/update")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.companies.write"]),
        BatchUpsert: Description::post("/crm/v3/objects/companies/batch/upsert")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.companies.write"]),
        Create: Description::post("/crm/v3/objects/companies")
            .statuses(&[201])
            .scopes(&["crm.objects.companies.write"]),
        Get: Description::get("/crm/v3/objects/companies/{companyId}")
            .statuses(&[200])
            .scopes(&["crm.objects.companies.read"]),
        List: Description::get("/crm/v3/objects/companies").statuses(&[200]).scopes(&["crm.objects.companies.read"]),
        Merge: Description::post("/crm/v3/objects/companies/merge")
            .statuses(&[200])
            .scopes(&["crm.objects.companies.write"]),
        Search: Description::post("/crm/v3/objects/companies/search")
            .statuses(&[200])
            .scopes(&["crm.objects.companies.read"])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/v3/objects/companies/{companyId}")
            .statuses(&[200])
            .scopes(&["crm.objects.companies.write"]),
    }
}
