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
/// `{objectType}` is `partner_clients`. Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.partner-clients.write`. At most 100 inputs. Unsupported from 2028-03.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `GET /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `partner_clients`. Answers 200 (`SimplePublicObjectWithAssociations`). Scope: `crm.objects.partner-clients.read`. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/objects/2026-09/{objectType}`
///
/// `{objectType}` is `partner_clients`. Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Scope: `crm.objects.partner-clients.read`. At most 100 a page. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `POST /crm/objects/2026-09/{objectType}/search`
///
/// `{objectType}` is `partner_clients`. Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Scope: `crm.objects.partner-clients.read`. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2028-03.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PATCH /crm/objects/2026-09/{objectType}/{objectId}`
///
/// `{objectType}` is `partner_clients`. Answers 200 (`SimplePublicObject`). Scope: `crm.objects.partner-clients.write`. Unsupported from 2028-03.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        BatchUpdate: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/batch/update",
            &[200, 207], &["crm.objects.partner-clients.write"]).bound("objectType", "partner_clients")
            .batch_limit(100),
        Get: Description::of(Get,
            "/crm/objects/2026-09/{objectType}/{objectId}",
            &[200], &["crm.objects.partner-clients.read"]).bound("objectType", "partner_clients"),
        List: Description::of(Get,
            "/crm/objects/2026-09/{objectType}",
            &[200], &["crm.objects.partner-clients.read"]).bound("objectType", "partner_clients").page_limit(100),
        Search: Description::of(Post,
            "/crm/objects/2026-09/{objectType}/search",
            &[200], &["crm.objects.partner-clients.read"]).bound("objectType", "partner_clients")
            .exempt(&["ten-secondly"]).rate_limit_group("search").page_limit(200),
        Update: Description::of(Patch,
            "/crm/objects/2026-09/{objectType}/{objectId}",
            &[200], &["crm.objects.partner-clients.write"]).bound("objectType", "partner_clients"),
    }
}
