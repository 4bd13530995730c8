// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/payments`, version `v3`: 4 operations, 21 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/payments/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AssociatedId, BatchReadInputSimplePublicObjectId,
    PaymentsBatchResponseSimplePublicObject as BatchResponseSimplePublicObject,
    BatchResponseSimplePublicStatus as BatchResponseSimplePublicObjectStatus,
    PaymentsBatchResponseSimplePublicObjectWithErrors as BatchResponseSimplePublicObjectWithErrors,
    CollectionResponseAssociatedId,
    PaymentsCollectionResponseSimplePublicObjectWithAssociationsForwardPaging as CollectionResponseSimplePublicObjectWithAssociationsForwardPaging,
    CollectionResponseWithTotalSimplePublicObjectForwardPaging, Error, ErrorDetail, Filter, FilterGroup,
    FilterOperator, ForwardPaging, NextPage, Paging, PreviousPage, PublicObjectSearchRequest,
    PaymentsSimplePublicObject as SimplePublicObject, SimplePublicObjectId,
    PaymentsSimplePublicObjectWithAssociations as SimplePublicObjectWithAssociations, StandardError,
    ValueWithTimestamp,
};

/// `POST /crm/v3/objects/payments/batch/read`
///
/// Answers 200 (`BatchResponseSimplePublicObject`), 207 (`BatchResponseSimplePublicObjectWithErrors`). At most 100 inputs. Unsupported from 2027-09.
pub type BatchRead = crate::Call<crate::operations::PaymentsBatchRead, endpoint::BatchRead>;

/// `GET /crm/v3/objects/payments/{paymentsId}`
///
/// Answers 200 (`SimplePublicObjectWithAssociations`). Unsupported from 2027-09.
pub type Get = crate::Call<crate::operations::PaymentsGet, endpoint::Get>;

/// `GET /crm/v3/objects/payments`
///
/// Answers 200 (`CollectionResponseSimplePublicObjectWithAssociationsForwardPaging`). At most 100 a page. Unsupported from 2027-09.
pub type List = crate::Call<crate::operations::PaymentsList, endpoint::List>;

/// `POST /crm/v3/objects/payments/search`
///
/// Answers 200 (`CollectionResponseWithTotalSimplePublicObjectForwardPaging`). Not counted by the limit `ten-secondly`. At most 200 a page. Counted by the limit `search`. Unsupported from 2027-09.
pub type Search = crate::Call<crate::operations::PaymentsSearch, endpoint::Search>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        BatchRead: Description::of(Post, "/crm/v3/objects/payments/batch/read", &[200, 207], &[]).batch_limit(100),
        Get: Description::of(Get, "/crm/v3/objects/payments/{paymentsId}", &[200], &[]),
        List: Description::of(Get, "/crm/v3/objects/payments", &[200], &[]).page_limit(100),
        Search: Description::of(Post,
            "/crm/v3/objects/payments/search",
            &[200], &[]).exempt(&["ten-secondly"]).rate_limit_group("search").page_limit(200),
    }
}
