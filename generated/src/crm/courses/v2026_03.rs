// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/courses`, version `2026-03`: 12 operations, 38 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/courses/2026-03.yaml`.

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

/// `DELETE /crm/objects/2026-03/0-410/{courseId}`
///
/// Answers 204. Scope: `crm.objects.courses.write`. Unsupported from 2027-09. Newer: `crm::courses::v2026_09::Archive`.
pub type Archive = crate::Call<crate::operations::Archive, endpoint::Archive>;

/// `POST /crm/objects/2026-03/0-410/batch/archive`
///
/// Answers 204. Scope: `crm.objects.courses.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::courses::v2026_09::BatchArchive`.
pub type BatchArchive = crate::Call<crate::operations::BatchArchive, endpoint::BatchArchive>;

/// `POST /crm/objects/2026-03/0-410/batch/create`
///
/// Answers 201 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.courses.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::courses::v2026_09::BatchCreate`.
pub type BatchCreate = crate::Call<crate::operations::BatchCreate, endpoint::BatchCreate>;

/// `POST /crm/objects/2026-03/0-410/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.courses.read`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::courses::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `POST /crm/objects/2026-03/0-410/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.courses.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::courses::v2026_09::BatchUpdate`.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `POST /crm/objects/2026-03/0-410/batch/upsert`
///
/// Answers 200 (`BatchResponseSimplePublicUpsertObject`), 207 (`BatchResponseSimplePublicUpsertObjectWithErrors`). Scope: `crm.objects.courses.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::courses::v2026_09::BatchUpsert`.
pub type BatchUpsert = crate::Call<crate::operations::BatchUpsert, endpoint::BatchUpsert>;

/// `POST /crm/objects/2026-03/0-410`
///
/// Answers 201 (`SimplePublicObject`). Scope: `crm.objects.courses.write`. Unsupported from 2027-09. Newer: `crm::courses::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::Create, endpoint::Create>;

/// `GET /crm/objects/2026-03/0-410/{courseId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Scope: `crm.objects.courses.read`. Unsupported from 2027-09. Newer: `crm::courses::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/objects/2026-03/0-410`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Scope: `crm.objects.courses.read`. At most 100 a page. Unsupported from 2027-09. Newer: `crm::courses::v2026_09::List`.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `POST /crm/objects/2026-03/courses/merge`
///
/// Answers 200 (`SimplePublicObject`). Scope: `crm.objects.courses.write`. Unsupported from 2027-09.
pub type Merge = crate::Call<crate::operations::Merge, endpoint::Merge>;

/// `POST /crm/objects/2026-03/0-410/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Scope: `crm.objects.courses.read`. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2027-09. Newer: `crm::courses::v2026_09::Search`.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PATCH /crm/objects/2026-03/0-410/{courseId}`
///
/// Answers 200 (`SimplePublicObject`). Scope: `crm.objects.courses.write`. Unsupported from 2027-09. Newer: `crm::courses::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/crm/objects/2026-03/0-410/{courseId}",
            &[204], &["crm.objects.courses.write"]),
        BatchArchive: Description::of(Post,
            "/crm/objects/2026-03/0-410/batch/archive",
            &[204], &["crm.objects.courses.write"]).batch_limit(100),
        BatchCreate: Description::of(Post,
            "/crm/objects/2026-03/0-410/batch/create",
            &[201, 207], &["crm.objects.courses.write"]).batch_limit(100),
        BatchRead: Description::of(Post,
            "/crm/objects/2026-03/0-410/batch/read",
            &[200, 207], &["crm.objects.courses.read"]).batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/objects/2026-03/0-410/batch/update",
            &[200, 207], &["crm.objects.courses.write"]).batch_limit(100),
        BatchUpsert: Description::of(Post,
            "/crm/objects/2026-03/0-410/batch/upsert",
            &[200, 207], &["crm.objects.courses.write"]).batch_limit(100),
        Create: Description::of(Post, "/crm/objects/2026-03/0-410", &[201], &["crm.objects.courses.write"]),
        Get: Description::of(Get, "/crm/objects/2026-03/0-410/{courseId}", &[200], &["crm.objects.courses.read"]),
        List: Description::of(Get, "/crm/objects/2026-03/0-410", &[200], &["crm.objects.courses.read"]).page_limit(100),
        Merge: Description::of(Post, "/crm/objects/2026-03/courses/merge", &[200], &["crm.objects.courses.write"]),
        Search: Description::of(Post,
            "/crm/objects/2026-03/0-410/search",
            &[200], &["crm.objects.courses.read"]).exempt(&["ten-secondly"]).rate_limit_group("search").page_limit(200),
        Update: Description::of(Patch, "/crm/objects/2026-03/0-410/{courseId}", &[200], &["crm.objects.courses.write"]),
    }
}
