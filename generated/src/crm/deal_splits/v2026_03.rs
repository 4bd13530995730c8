// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/deal-splits`, version `2026-03`: 2 operations, 13 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/crm/deal-splits/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputPublicObjectId, DealSplitsBatchResponseDealToDealSplits as BatchResponseDealToDealSplits,
    BatchResponseSimplePublicStatus as BatchResponseDealToDealSplitsStatus, BatchResponseDealToDealSplitsWithErrors,
    DealSplitsDealToDealSplits as DealToDealSplits, Error, ErrorDetail, PublicDealSplitInput,
    PublicDealSplitsBatchCreateRequest, PublicDealSplitsCreateRequest, PublicObjectId,
    DealSplitsSimplePublicObject as SimplePublicObject, StandardError, ValueWithTimestamp,
};

/// `POST /deal-splits/2026-03/batch/read`
///
/// Answers 200 (`BatchResponseDealToDealSplits`), 207 (`BatchResponseDealToDealSplitsWithErrors`). Scope: `crm.dealsplits.read_write`. Unsupported from 2027-09. Newer: `crm::deal_splits::v2026_09::BatchRead`.
pub type BatchRead = crate::Call<crate::operations::DealSplitsBatchReadIn2026_03, endpoint::BatchRead>;

/// `POST /deal-splits/2026-03/batch/upsert`
///
/// Answers 200 (`BatchResponseDealToDealSplits`), 207 (`BatchResponseDealToDealSplitsWithErrors`). Scope: `crm.dealsplits.read_write`. Unsupported from 2027-09. Newer: `crm::deal_splits::v2026_09::BatchUpsert`.
pub type BatchUpsert = crate::Call<crate::operations::BatchUpsertIn2026_03, endpoint::BatchUpsert>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        BatchRead: Description::of(Post,
            "/deal-splits/2026-03/batch/read",
            &[200, 207], &["crm.dealsplits.read_write"]),
        BatchUpsert: Description::of(Post,
            "/deal-splits/2026-03/batch/upsert",
            &[200, 207], &["crm.dealsplits.read_write"]),
    }
}
