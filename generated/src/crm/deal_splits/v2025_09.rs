// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/deal-splits`, version `2025-09`: 2 operations, 13 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/crm/deal-splits/2025-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputPublicObjectId, BatchResponseDealToDealSplits,
    BatchResponseSimplePublicStatus as BatchResponseDealToDealSplitsStatus, DealToDealSplits, Error, ErrorDetail,
    PublicDealSplitInput, PublicDealSplitsBatchCreateRequest, PublicDealSplitsCreateRequest, PublicObjectId,
    PublicObjectWarning, SimplePublicObject, StandardError, ValueWithTimestamp,
};

/// `POST /deal-splits/2025-09/batch/read`
///
/// Answers 200 (`BatchResponseDealToDealSplits`). Scope: `crm.dealsplits.read_write`.
pub type BatchRead = crate::Call<crate::operations::DealSplitsBatchRead, endpoint::BatchRead>;

/// `POST /deal-splits/2025-09/batch/upsert`
///
/// Answers 200 (`BatchResponseDealToDealSplits`). Scope: `crm.dealsplits.read_write`.
pub type BatchUpsert = crate::Call<crate::operations::DealSplitsBatchUpsert, endpoint::BatchUpsert>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        BatchRead: Description::of(Post, "/deal-splits/2025-09/batch/read", &[200], &["crm.dealsplits.read_write"]),
        BatchUpsert: Description::of(Post, "/deal-splits/2025-09/batch/upsert", &[200], &["crm.dealsplits.read_write"]),
    }
}
