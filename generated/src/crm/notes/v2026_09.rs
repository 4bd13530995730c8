// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/notes`, version `2026-09`: 11 operations, 37 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/notes/2026-09.yaml`.

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

/// `DELETE /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `notes`. Answers 204. Scope: `crm.objects.contacts.write`. Unsupported from 2028-03.
pub type Archive = crate::Call<crate::operations::Archive, endpoint::Archive>;

/// `POST /crm/objects/2026-09/{objectType}/batch/archive`
///
/// `{objectType}` is `notes`. Answers 204. Scope: `crm.objects.contacts.write`. At most 100 inputs. Unsupported from 2028-03.
pub type BatchArchive = crate::Call<crate::operations::BatchArchive, endpoint::BatchArchive>;

/// `POST /crm/objects/2026-09/{objectType}/batch/create`
///
/// `{objectType}` is `notes`. Answers 201 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.contacts.write`. At most 100 inputs. Unsupported from 2028-03.
pub type BatchCreate = crate::Call<crate::operations::BatchCreate, endpoint::BatchCreate>;

/// `POST /crm/objects/2026-09/{objectType}/batch/read`
///
/// `{objectType}` is `notes`. Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.contacts.read`. At most 100 inputs. Unsupported from 2028-03.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `POST /crm/objects/2026-09/{objectType}/batch/update`
///
/// `{objectType}` is `notes`. Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.contacts.write`. At most 100 inputs. Unsupported from 2028-03.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `POST /crm/objects/2026-09/{objectType}/batch/upsert`
///
/// `{objectType}` is `notes`. Answers 200 (`BatchResponseSimplePublicUpsertObject`), 207 (`BatchResponseSimplePublicUpsertObjectWithErrors`). Scope: `crm.objects.contacts.write`. At most 100 inputs. Unsupported from 2028-03.
pub type BatchUpsert = crate::Call<crate::operations::BatchUpsert, endpoint::BatchUpsert>;

/// `POST /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `notes`. Answers 201 (`SimplePublicObject`). Scope: `crm.objects.contacts.write`. Unsupported from 2028-03.
pub type Create = crate::Call<crate::operations::Create, endpoint::Create>;

/// `GET /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `notes`. Answers 200 (`SimplePublicObjectWithAssociations`). Scope: `crm.objects.contacts.read`. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `notes`. Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Scope: `crm.objects.contacts.read`. At most 100 a page. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `POST /crm/objects/2026-09/{objectType}/search`
///
/// `{objectType}` is `notes`. Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Scope: `crm.objects.contacts.read`. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2028-03.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PATCH /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `notes`. Answers 200 (`SimplePublicObject`). Scope: `crm.objects.contacts.write`. Unsupported from 2028-03.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/crm/objects/2026-09/{objectType}/{objectId}",
            &[204], &["crm.objects.contacts.write"]).bound("objectType", "notes"),
        BatchArchive: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/archive",
            &[204], &["crm.objects.contacts.write"]).bound("objectType", "notes").batch_limit(100),
        BatchCreate: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/create",
            &[201, 207], &["crm.objects.contacts.write"]).bound("objectType", "notes").batch_limit(100),
        BatchRead: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/read",
            &[200, 207], &["crm.objects.contacts.read"]).bound("objectType", "notes").batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/update",
            &[200, 207], &["crm.objects.contacts.write"]).bound("objectType", "notes").batch_limit(100),
        BatchUpsert: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/upsert",
            &[200, 207], &["crm.objects.contacts.write"]).bound("objectType", "notes").batch_limit(100),
        Create: Description::of(Post,
            "/crm/objects/2026-09/{objectType}",
            &[201], &["crm.objects.contacts.write"]).bound("objectType", "notes"),
        Get: Description::of(Get,
            "/crm/objects/2026-09/{objectType}/{objectId}",
            &[200], &["crm.objects.contacts.read"]).bound("objectType", "notes"),
        List: Description::of(Get,
            "/crm/objects/2026-09/{objectType}",
            &[200], &["crm.objects.contacts.read"]).bound("objectType", "notes").page_limit(100),
        Search: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/search",
            &[200], &["crm.objects.contacts.read"]).bound("objectType", "notes").exempt(&["ten-secondly"])
            .rate_limit_group("search").page_limit(200),
        Update: Description::of(Patch,
            "/crm/objects/2026-09/{objectType}/{objectId}",
            &[200], &["crm.objects.contacts.write"]).bound("objectType", "notes"),
    }
}
