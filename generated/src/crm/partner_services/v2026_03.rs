// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/partner-services`, version `2026-03`: 6 operations, 25 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/partner-services/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, BatchInputSimplePublicObjectBatchInput, BatchReadInputSimplePublicObjectId,
    BatchResponseSimplePublicObject, BatchResponseSimplePublicStatus as BatchResponseSimplePublicObjectStatus,
    BatchResponseSimplePublicObjectWithErrors, CollectionResponseAssociatedId,
    CollectionResponseSimplePublicObjectWithAssociationsForwardPaging, CollectionResponseWithTotalSimplePublicObject,
    Error, ErrorDetail, Filter, FilterGroup, FilterOperator, ForwardPaging, NextPage, Paging, PreviousPage,
    PublicObjectSearchRequest, PublicObjectWarning, SimplePublicObject, SimplePublicObjectBatchInput,
    SimplePublicObjectId, SimplePublicObjectInput, SimplePublicObjectWithAssociations, StandardError,
    ValueWithTimestamp,
};

/// `POST /crm/objects/2026-03/partner_services/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.partner-services.read`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::partner_services::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `POST /crm/objects/2026-03/partner_services/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.partner-services.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::partner_services::v2026_09::BatchUpdate`.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `GET /crm/objects/2026-03/partner_services/{partnerServiceId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Scope: `crm.objects.partner-services.read`. Unsupported from 2027-09. Newer: `crm::partner_services::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/objects/2026-03/partner_services`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Scope: `crm.objects.partner-services.read`. At most 100 a page. Unsupported from 2027-09. Newer: `crm::partner_services::v2026_09::List`.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `POST /crm/objects/2026-03/partner_services/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Scope: `crm.objects.partner-services.read`. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2027-09. Newer: `crm::partner_services::v2026_09::Search`.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PATCH /crm/objects/2026-03/partner_services/{partnerServiceId}`
///
/// Answers 200 (`SimplePublicObject`). Scope: `crm.objects.partner-services.write`. Unsupported from 2027-09. Newer: `crm::partner_services::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        BatchRead: Description::of(Post,
            "/crm/objects/2026-03/partner_services/batch/read",
            &[200, 207], &["crm.objects.partner-services.read"]).batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/objects/2026-03/partner_services/batch/update",
            &[200, 207], &["crm.objects.partner-services.write"]).batch_limit(100),
        Get: Description::of(Get,
            "/crm/objects/2026-03/partner_services/{partnerServiceId}",
            &[200], &["crm.objects.partner-services.read"]),
        List: Description::of(Get,
            "/crm/objects/2026-03/partner_services",
            &[200], &["crm.objects.partner-services.read"]).page_limit(100),
        Search: Description::of(Post,
            "/crm/objects/2026-03/partner_services/search",
            &[200], &["crm.objects.partner-services.read"]).exempt(&["ten-secondly"]).rate_limit_group("search")
            .page_limit(200),
        Update: Description::of(Patch,
            "/crm/objects/2026-03/partner_services/{partnerServiceId}",
            &[200], &["crm.objects.partner-services.write"]),
    }
}
