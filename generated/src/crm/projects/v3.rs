// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/projects`, version `v3`: 12 operations, 38 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/projects/v3.yaml`.

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

/// `DELETE /crm/objects/v3/projects/{projectId}`
///
/// Answers 204. Scope: `crm.objects.projects.write`. Unsupported from 2027-09. Newer: `crm::projects::v2026_03::Archive`.
pub type Archive = crate::Call<crate::operations::Archive, endpoint::Archive>;

/// `POST /crm/objects/v3/projects/batch/archive`
///
/// Answers 204. Scope: `crm.objects.projects.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::projects::v2026_03::BatchArchive`.
pub type BatchArchive = crate::Call<crate::operations::BatchArchive, endpoint::BatchArchive>;

/// `POST /crm/objects/v3/projects/batch/create`
///
/// Answers 201 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.projects.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::projects::v2026_03::BatchCreate`.
pub type BatchCreate = crate::Call<crate::operations::BatchCreate, endpoint::BatchCreate>;

/// `POST /crm/objects/v3/projects/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.projects.read`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::projects::v2026_03::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `POST /crm/objects/v3/projects/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.projects.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::projects::v2026_03::BatchUpdate`.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `POST /crm/objects/v3/projects/batch/upsert`
///
/// Answers 200 (`BatchResponseSimplePublicUpsertObject`), 207 (`BatchResponseSimplePublicUpsertObjectWithErrors`). Scope: `crm.objects.projects.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::projects::v2026_03::BatchUpsert`.
pub type BatchUpsert = crate::Call<crate::operations::BatchUpsert, endpoint::BatchUpsert>;

/// `POST /crm/objects/v3/projects`
///
/// Answers 201 (`SimplePublicObject`). Scope: `crm.objects.projects.write`. Unsupported from 2027-09. Newer: `crm::projects::v2026_03::Create`.
pub type Create = crate::Call<crate::operations::Create, endpoint::Create>;

/// `GET /crm/objects/v3/projects/{projectId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Scope: `crm.objects.projects.read`. Unsupported from 2027-09. Newer: `crm::projects::v2026_03::Get`.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/objects/v3/projects`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Scope: `crm.objects.projects.read`. At most 100 a page. Unsupported from 2027-09. Newer: `crm::projects::v2026_03::List`.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `POST /crm/objects/v3/projects/merge`
///
/// Answers 200 (`SimplePublicObject`). Scope: `crm.objects.projects.write`. Unsupported from 2027-09. Newer: `crm::projects::v2026_03::Merge`.
pub type Merge = crate::Call<crate::operations::Merge, endpoint::Merge>;

/// `POST /crm/objects/v3/projects/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Scope: `crm.objects.projects.read`. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2027-09. Newer: `crm::projects::v2026_03::Search`.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PATCH /crm/objects/v3/projects/{projectId}`
///
/// Answers 200 (`SimplePublicObject`). Scope: `crm.objects.projects.write`. Unsupported from 2027-09. Newer: `crm::projects::v2026_03::Update`.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/crm/objects/v3/projects/{projectId}",
            &[204], &["crm.objects.projects.write"]),
        BatchArchive: Description::of(Post,
            "/crm/objects/v3/projects/batch/archive",
            &[204], &["crm.objects.projects.write"]).batch_limit(100),
        BatchCreate: Description::of(Post,
            "/crm/objects/v3/projects/batch/create",
            &[201, 207], &["crm.objects.projects.write"]).batch_limit(100),
        BatchRead: Description::of(Post,
            "/crm/objects/v3/projects/batch/read",
            &[200, 207], &["crm.objects.projects.read"]).batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/objects/v3/projects/batch/update",
            &[200, 207], &["crm.objects.projects.write"]).batch_limit(100),
        BatchUpsert: Description::of(Post,
            "/crm/objects/v3/projects/batch/upsert",
            &[200, 207], &["crm.objects.projects.write"]).batch_limit(100),
        Create: Description::of(Post, "/crm/objects/v3/projects", &[201], &["crm.objects.projects.write"]),
        Get: Description::of(Get, "/crm/objects/v3/projects/{projectId}", &[200], &["crm.objects.projects.read"]),
        List: Description::of(Get, "/crm/objects/v3/projects", &[200], &["crm.objects.projects.read"]).page_limit(100),
        Merge: Description::of(Post, "/crm/objects/v3/projects/merge", &[200], &["crm.objects.projects.write"]),
        Search: Description::of(Post,
            "/crm/objects/v3/projects/search",
            &[200], &["crm.objects.projects.read"]).exempt(&["ten-secondly"]).rate_limit_group("search")
            .page_limit(200),
        Update: Description::of(Patch, "/crm/objects/v3/projects/{projectId}", &[200], &["crm.objects.projects.write"]),
    }
}
