// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/contracts`, version `v3`: 3 operations, 18 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/contracts/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, BatchReadInputSimplePublicObjectId, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicStatus as BatchResponseSimplePublicObjectStatus,
    BatchResponseSimplePublicObjectWithErrors, CollectionResponseAssociatedId,
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, Error, ErrorDetail, ForwardPaging, NextPage,
    Paging, PreviousPage, PublicObjectWarning, SimplePublicObject, SimplePublicObjectId,
    SimplePublicObjectWithAssociations, StandardError, ValueWithTimestamp,
};

/// `POST /crm/v3/objects/contracts/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.contracts.read`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::contracts::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `GET /crm/v3/objects/contracts/{contractId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Scope: `crm.objects.contracts.read`. Unsupported from 2027-09. Newer: `crm::contracts::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/v3/objects/contracts`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Scope: `crm.objects.contracts.read`. At most 100 a page. Unsupported from 2027-09. Newer: `crm::contracts::v2026_09::List`.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        BatchRead: Description::of(Post,
            "/crm/v3/objects/contracts/batch/read",
            &[200, 207], &["crm.objects.contracts.read"]).batch_limit(100),
        Get: Description::of(Get, "/crm/v3/objects/contracts/{contractId}", &[200], &["crm.objects.contracts.read"]),
        List: Description::of(Get,
            "/crm/v3/objects/contracts",
            &[200], &["crm.objects.contracts.read"]).page_limit(100),
    }
}
