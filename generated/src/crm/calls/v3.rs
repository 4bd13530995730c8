// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/calls`, version `v3`: 11 operations, 37 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/calls/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, AssociationSpec, AssociationSpecAssociationCategory, BatchInputSimplePublicObjectBatchInput,
    BatchInputSimplePublicObjectBatchInputForCreate, BatchInputSimplePublicObjectBatchInputUpsert,
    BatchInputSimplePublicObjectId, BatchReadInputSimplePublicObjectId, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicObjectWithErrors, BatchResponseSimplePublicStatus,
    BatchResponseSimplePublicUpsertObject, BatchResponseSimplePublicUpsertObjectWithErrors,
    CollectionResponseAssociatedId, CollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    CollectionResponseWithTotalSimplePublicObject, Error, ErrorDetail, Filter, FilterGroup, FilterOperator,
    ForwardPaging, NextPage, Paging, PreviousPage, PublicAssociationsForObject, PublicObjectId,
    PublicObjectSearchRequest, PublicObjectWarning, SimplePublicObject, SimplePublicObjectBatchInput,
    SimplePublicObjectBatchInputForCreate, SimplePublicObjectBatchInputUpsert, SimplePublicObjectId,
    SimplePublicObjectInput, SimplePublicObjectInputForCreate, SimplePublicObjectWithAssociations,
    SimplePublicUpsertObject, StandardError, ValueWithTimestamp,
};

/// `DELETE /crm/v3/objects/calls/{callId}`
///
/// Answers 204. Scope: `crm.objects.contacts.write`. Unsupported from 2027-09. Newer: `crm::calls::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::Archive, endpoint::Archive>;

/// `POST /crm/v3/objects/calls/batch/archive`
///
/// Answers 204. Scope: `crm.objects.contacts.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::calls::v2026_09::BatchArchive`.
pub type BatchArchive = crate::Call<crate::operations::BatchArchive, endpoint::BatchArchive>;

/// `POST /crm/v3/objects/calls/batch/create`
///
/// Answers 201 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.contacts.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::calls::v2026_09::BatchCreate`.
pub type BatchCreate = crate::Call<crate::operations::BatchCreate, endpoint::BatchCreate>;

/// `POST /crm/v3/objects/calls/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.contacts.read`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::calls::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `POST /crm/v3/objects/calls/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.contacts.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::calls::v2026_09::BatchUpdate`.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `POST /crm/v3/objects/calls/batch/upsert`
///
/// Answers 200 (`BatchResponseSimplePublicUpsertObject`), 207 (`BatchResponseSimplePublicUpsertObjectWithErrors`). Scope: `crm.objects.contacts.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::calls::v2026_09::BatchUpsert`.
pub type BatchUpsert = crate::Call<crate::operations::BatchUpsert, endpoint::BatchUpsert>;

/// `POST /crm/v3/objects/calls`
///
/// Answers 201 (`SimplePublicObject`). Scope: `crm.objects.contacts.write`. Unsupported from 2027-09. Newer: `crm::calls::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::Create, endpoint::Create>;

/// `GET /crm/v3/objects/calls/{callId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Scope: `crm.objects.contacts.read`. Unsupported from 2027-09. Newer: `crm::calls::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/v3/objects/calls`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Scope: `crm.objects.contacts.read`. At most 100 a page. Unsupported from 2027-09. Newer: `crm::calls::v2026_09::List`.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `POST /crm/v3/objects/calls/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Scope: `crm.objects.contacts.read`. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2027-09. Newer: `crm::calls::v2026_09::Search`.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PATCH /crm/v3/objects/calls/{callId}`
///
/// Answers 200 (`SimplePublicObject`). Scope: `crm.objects.contacts.write`. Unsupported from 2027-09. Newer: `crm::calls::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete, "/crm/v3/objects/calls/{callId}", &[204], &["crm.objects.contacts.write"]),
        BatchArchive: Description::of(Post,
            "/crm/v3/objects/calls/batch/archive",
            &[204], &["crm.objects.contacts.write"]).batch_limit(100),
        BatchCreate: Description::of(Post,
            "/crm/v3/objects/calls/batch/create",
            &[201, 207], &["crm.objects.contacts.write"]).batch_limit(100),
        BatchRead: Description::of(Post,
            "/crm/v3/objects/calls/batch/read",
            &[200, 207], &["crm.objects.contacts.read"]).batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/v3/objects/calls/batch/update",
            &[200, 207], &["crm.objects.contacts.write"]).batch_limit(100),
        BatchUpsert: Description::of(Post,
            "/crm/v3/objects/calls/batch/upsert",
            &[200, 207], &["crm.objects.contacts.write"]).batch_limit(100),
        Create: Description::of(Post, "/crm/v3/objects/calls", &[201], &["crm.objects.contacts.write"]),
        Get: Description::of(Get, "/crm/v3/objects/calls/{callId}", &[200], &["crm.objects.contacts.read"]),
        List: Description::of(Get, "/crm/v3/objects/calls", &[200], &["crm.objects.contacts.read"]).page_limit(100),
        Search: Description::of(Post,
            "/crm/v3/objects/calls/search",
            &[200], &["crm.objects.contacts.read"]).exempt(&["ten-secondly"]).rate_limit_group("search")
            .page_limit(200),
        Update: Description::of(Patch, "/crm/v3/objects/calls/{callId}", &[200], &["crm.objects.contacts.write"]),
    }
}
