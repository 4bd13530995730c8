// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/partner-services`, version `v3`: 9 operations, 26 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/partner-services/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, BatchInputSimplePublicObjectBatchInput, BatchReadInputSimplePublicObjectId,
    BatchResponseSimplePublicObject, BatchResponseSimplePublicStatus as BatchResponseSimplePublicObjectStatus,
    BatchResponseSimplePublicObjectWithErrors, CollectionResponseAssociatedId,
    CollectionResponseAssociatedIdForwardPaging, CollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    CollectionResponseWithTotalSimplePublicObject, Error, ErrorDetail, Filter, FilterGroup, FilterOperator,
    ForwardPaging, NextPage, Paging, PreviousPage, PublicObjectSearchRequest, PublicObjectWarning,
    SimplePublicObject, SimplePublicObjectBatchInput, SimplePublicObjectId, SimplePublicObjectInput,
    SimplePublicObjectWithAssociations, StandardError, ValueWithTimestamp,
};

/// `DELETE /crm/v3/objects/partner_services/{partnerServiceId}/associations/{toObjectType}/{toObjectId}/{associationType}`
///
/// Answers 204. Scope: `crm.objects.partner-services.write`. Unsupported from 2027-09.
pub type ArchiveAssociations = crate::Call<crate::operations::ArchiveAssociations, endpoint::ArchiveAssociations>;

/// `POST /crm/v3/objects/partner_services/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.partner-services.read`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::partner_services::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `POST /crm/v3/objects/partner_services/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.partner-services.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::partner_services::v2026_09::BatchUpdate`.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `GET /crm/v3/objects/partner_services/{partnerServiceId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Scope: `crm.objects.partner-services.read`. Unsupported from 2027-09. Newer: `crm::partner_services::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/v3/objects/partner_services`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Scope: `crm.objects.partner-services.read`. At most 100 a page. Unsupported from 2027-09. Newer: `crm::partner_services::v2026_09::List`.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `GET /crm/v3/objects/partner_services/{partnerServiceId}/associations/{toObjectType}`
///
/// Answers 200 (`CollectionResponseAssociatedIdForwardPaging`). Scope: `crm.objects.partner-services.read`. Unsupported from 2027-09. Newer: `crm::partner_services::v2026_09::ListAssociations`.
pub type ListAssociations = crate::Call<crate::operations::AppointmentsListAssociations, endpoint::ListAssociations>;

/// `POST /crm/v3/objects/partner_services/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Scope: `crm.objects.partner-services.read`. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2027-09. Newer: `crm::partner_services::v2026_09::Search`.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PUT /crm/v3/objects/partner_services/{partnerServiceId}/associations/{toObjectType}/{toObjectId}/{associationType}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Scope: `crm.objects.partner-services.write`. Unsupported from 2027-09.
pub type SetAssociations = crate::Call<crate::operations::SetAssociations, endpoint::SetAssociations>;

/// `PATCH /crm/v3/objects/partner_services/{partnerServiceId}`
///
/// Answers 200 (`SimplePublicObject`). Scope: `crm.objects.partner-services.write`. Unsupported from 2027-09. Newer: `crm::partner_services::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveAssociations: Description::of(Delete,
            "/crm/v3/objects/partner_services/{partnerServiceId}/associations/{toObjectType}/{toObjectId}/{associationType}",
            &[204], &["crm.objects.partner-services.write"]),
        BatchRead: Description::of(Post,
            "/crm/v3/objects/partner_services/batch/read",
            &[200, 207], &["crm.objects.partner-services.read"]).batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/v3/objects/partner_services/batch/update",
            &[200, 207], &["crm.objects.partner-services.write"]).batch_limit(100),
        Get: Description::of(Get,
            "/crm/v3/objects/partner_services/{partnerServiceId}",
            &[200], &["crm.objects.partner-services.read"]),
        List: Description::of(Get,
            "/crm/v3/objects/partner_services",
            &[200], &["crm.objects.partner-services.read"]).page_limit(100),
        ListAssociations: Description::of(Get,
            "/crm/v3/objects/partner_services/{partnerServiceId}/associations/{toObjectType}",
            &[200], &["crm.objects.partner-services.read"]),
        Search: Description::of(Post,
            "/crm/v3/objects/partner_services/search",
            &[200], &["crm.objects.partner-services.read"]).exempt(&["ten-secondly"]).rate_limit_group("search")
            .page_limit(200),
        SetAssociations: Description::of(Put,
            "/crm/v3/objects/partner_services/{partnerServiceId}/associations/{toObjectType}/{toObjectId}/{associationType}",
            &[200], &["crm.objects.partner-services.write"]),
        Update: Description::of(Patch,
            "/crm/v3/objects/partner_services/{partnerServiceId}",
            &[200], &["crm.objects.partner-services.write"]),
    }
}
