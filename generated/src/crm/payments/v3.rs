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
/// Answers 200, 207.
pub type BatchRead = crate::operations::PaymentsBatchRead<endpoint::BatchRead>;

/// `GET /crm/v3/objects/payments/{paymentsId}`
///
/// Answers 200.
pub type Get = crate::operations::PaymentsGet<endpoint::Get>;

/// `GET /crm/v3/objects/payments`
///
/// Answers 200.
pub type List = crate::operations::PaymentsList<endpoint::List>;

/// `POST /crm/v3/objects/payments/search`
///
/// Answers 200. Not counted by the limits `ten-secondly`.
pub type Search = crate::operations::PaymentsSearch<endpoint::Search>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        BatchRead: Description::post("/crm/v3/objects/payments/batch/read").statuses(&[200, 207]),
        Get: Description::get("/crm/v3/objects/payments/{paymentsId}").statuses(&[200]),
        List: Description::get("/crm/v3/objects/payments").statuses(&[200]),
        Search: Description::post("/crm/v3/objects/payments/search").statuses(&[200]).exempt(&["ten-secondly"]),
    }
}
