// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/partner-clients`, version `v3`: 9 operations, 26 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/partner-clients/v3.yaml`.

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

/// `DELETE /crm/v3/objects/partner_clients/{partnerClientId}/associations/{toObjectType}/{toObjectId}/{associationType}`
///
/// Answers 204. Scope: `crm.objects.partner-clients.write`. Unsupported from 2027-09.
pub type ArchiveAssociations = crate::Call<crate::operations::ArchiveAssociations, endpoint::ArchiveAssociations>;

/// `POST /crm/v3/objects/partner_clients/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.partner-clients.read`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::partner_clients::v2026_03::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::BatchRead, endpoint::BatchRead>;

/// `POST /crm/v3/objects/partner_clients/batch/update`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). Scope: `crm.objects.partner-clients.write`. At most 100 inputs. Unsupported from 2027-09. Newer: `crm::partner_clients::v2026_09::BatchUpdate`.
pub type BatchUpdate = crate::Call<crate::operations::BatchUpdate, endpoint::BatchUpdate>;

/// `GET /crm/v3/objects/partner_clients/{partnerClientId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Scope: `crm.objects.partner-clients.read`. Unsupported from 2027-09. Newer: `crm::partner_clients::v2026_09::Get`.
pub type Get = crate::Call<crate::operations::Get, endpoint::Get>;

/// `GET /crm/v3/objects/partner_clients`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). Scope: `crm.objects.partner-clients.read`. At most 100 a page. Unsupported from 2027-09. Newer: `crm::partner_clients::v2026_09::List`.
pub type List = crate::Call<crate::operations::List, endpoint::List>;

/// `GET /crm/v3/objects/partner_clients/{partnerClientId}/associations/{toObjectType}`
///
/// Answers 200 (`CollectionResponseAssociatedIdForwardPaging`). Scope: `crm.objects.partner-clients.read`. Unsupported from 2027-09. Newer: `crm::partner_clients::v2026_03::ListAssociations`.
pub type ListAssociations = crate::Call<crate::operations::AppointmentsListAssociations, endpoint::ListAssociations>;

/// `POST /crm/v3/objects/partner_clients/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObject`). Scope: `crm.objects.partner-clients.read`. Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2027-09. Newer: `crm::partner_clients::v2026_09::Search`.
pub type Search = crate::Call<crate::operations::Search, endpoint::Search>;

/// `PUT /crm/v3/objects/partner_clients/{partnerClientId}/associations/{toObjectType}/{toObjectId}/{associationType}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Scope: `crm.objects.partner-clients.write`. Unsupported from 2027-09.
pub type SetAssociations = crate::Call<crate::operations::SetAssociations, endpoint::SetAssociations>;

/// `PATCH /crm/v3/objects/partner_clients/{partnerClientId}`
///
/// Answers 200 (`SimplePublicObject`). Scope: `crm.objects.partner-clients.write`. Unsupported from 2027-09. Newer: `crm::partner_clients::v2026_09::Update`.
pub type Update = crate::Call<crate::operations::Update, endpoint::Update>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveAssociations: Description::of(Delete,
            "/crm/v3/objects/partner_clients/{partnerClientId}/associations/{toObjectType}/{toObjectId}/{associationType}",
            &[204], &["crm.objects.partner-clients.write"]),
        BatchRead: Description::of(Post,
            "/crm/v3/objects/partner_clients/batch/read",
            &[200, 207], &["crm.objects.partner-clients.read"]).batch_limit(100),
        BatchUpdate: Description::of(Post,
            "/crm/v3/objects/partner_clients/batch/update",
            &[200, 207], &["crm.objects.partner-clients.write"]).batch_limit(100),
        Get: Description::of(Get,
            "/crm/v3/objects/partner_clients/{partnerClientId}",
            &[200], &["crm.objects.partner-clients.read"]),
        List: Description::of(Get,
            "/crm/v3/objects/partner_clients",
            &[200], &["crm.objects.partner-clients.read"]).page_limit(100),
        ListAssociations: Description::of(Get,
            "/crm/v3/objects/partner_clients/{partnerClientId}/associations/{toObjectType}",
            &[200], &["crm.objects.partner-clients.read"]),
        Search: Description::of(Post,
            "/crm/v3/objects/partner_clients/search",
            &[200], &["crm.objects.partner-clients.read"]).exempt(&["ten-secondly"]).rate_limit_group("search")
            .page_limit(200),
        SetAssociations: Description::of(Put,
            "/crm/v3/objects/partner_clients/{partnerClientId}/associations/{toObjectType}/{toObjectId}/{associationType}",
            &[200], &["crm.objects.partner-clients.write"]),
        Update: Description::of(Patch,
            "/crm/v3/objects/partner_clients/{partnerClientId}",
            &[200], &["crm.objects.partner-clients.write"]),
    }
}
