// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/partner-clients`, version `2026-09`: 5 operations, 23 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/crm/partner-clients/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, BatchInputSimplePublicObjectBatchInput, BatchResponseSimplePublicObject,
    BatchResponseSimplePublicStatus as BatchResponseSimplePublicObjectStatus,
    BatchResponseSimplePublicObjectWithErrors, CollectionResponseAssociatedId,
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, CollectionResponseWithTotalSimplePublicObject,
    Error, ErrorDetail, Filter, FilterGroup, FilterOperator, ForwardPaging, NextPage, Paging, PreviousPage,
    PublicObjectSearchRequest, PublicObjectWarning, SimplePublicObject, SimplePublicObjectBatchInput,
    SimplePublicObjectInput, SimplePublicObjectWithAssociations, StandardError, ValueWithTimestamp,
};

/// `POST /crm/objects/2026-09/{objectType}/batch/update`
///
/// `{objectType}` is `partner_clients`. Answers 200, 207. Scopes: `crm.objects.partner-clients.write`.
pub type BatchUpdate = crate::operations::BatchUpdate<endpoint::BatchUpdate>;

/// `GET /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `partner_clients`. Answers 200. Scopes: `crm.objects.partner-clients.read`.
pub type Get = crate::operations::Get<endpoint::Get>;

/// `GET /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `partner_clients`. Answers 200. Scopes: `crm.objects.partner-clients.read`.
pub type List = crate::operations::List<endpoint::List>;

/// `POST /crm/objects/2026-09/{objectType}/search`
///
/// `{objectType}` is `partner_clients`. Answers 200. Scopes: `crm.objects.partner-clients.read`. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::Search<endpoint::Search>;

/// `PATCH /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `partner_clients`. Answers 200. Scopes: `crm.objects.partner-clients.write`.
pub type Update = crate::operations::Update<endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        BatchUpdate: Description::post("/crm/objects/2026-09/{objectType}/batch/update")
            .bound("objectType", "partner_clients")
            .statuses(&[200, 207])
            .scopes(&["crm.objects.partner-clients.write"]),
        Get: Description::get("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "partner_clients")
            .statuses(&[200])
            .scopes(&["crm.objects.partner-clients.read"]),
        List: Description::get("/crm/objects/2026-09/{objectType}")
            .bound("objectType", "partner_clients")
            .statuses(&[200])
            .scopes(&["crm.objects.partner-clients.read"]),
        Search: Description::post("/crm/objects/2026-09/{objectType}/search")
            .bound("objectType", "partner_clients")
            .statuses(&[200])
            .scopes(&["crm.objects.partner-clients.read"])
            .exempt(&["ten-secondly"]),
        Update: Description::patch("/crm/objects/2026-09/{objectType}/{objectId}")
            .bound("objectType", "partner_clients")
            .statuses(&[200])
            .scopes(&["crm.objects.partner-clients.write"]),
    }
}
