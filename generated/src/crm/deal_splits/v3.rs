// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `crm/deal-splits`, version `v3`: 2 operations, 13 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/crm/deal-splits/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    BatchInputPublicObjectId, DealSplitsBatchResponseDealToDealSplits as BatchResponseDealToDealSplits,
    BatchResponseSimplePublicStatus as BatchResponseDealToDealSplitsStatus, BatchResponseDealToDealSplitsWithErrors,
    DealSplitsDealToDealSplits as DealToDealSplits, Error, ErrorDetail, PublicDealSplitInput,
    PublicDealSplitsBatchCreateRequest, PublicDealSplitsCreateRequest, PublicObjectId,
    DealSplitsSimplePublicObject as SimplePublicObject, StandardError, ValueWithTimestamp,
};

/// `POST /crm/objects/v3/deals/splits/batch/read`
///
/// Answers 200 (`BatchResponseDealToDealSplits`), 207 (`BatchResponseDealToDealSplitsWithErrors`). Scope: `crm.dealsplits.read_write`. Unsupported from 2027-09.
pub type BatchReadCrmObjectsDealsSplitsBatchRead =
    crate::Call<crate::operations::BatchReadCrmObjectsDealsSplitsBatchRead, endpoint::BatchReadCrmObjectsDealsSplitsBatchRead>;

/// `POST /crm/objects/v3/deals/splits/batch/upsert`
///
/// Answers 200 (`BatchResponseDealToDealSplits`), 207 (`BatchResponseDealToDealSplitsWithErrors`). Scope: `crm.dealsplits.read_write`. Unsupported from 2027-09.
pub type BatchUpsertCrmObjectsDealsSplitsBatchUpsert =
    crate::Call<crate::operations::BatchUpsertCrmObjectsDealsSplitsBatchUpsert, endpoint::BatchUpsertCrmObjectsDealsSplitsBatchUpsert>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        BatchReadCrmObjectsDealsSplitsBatchRead: Description::of(Post,
            "/crm/objects/v3/deals/splits/batch/read",
            &[200, 207], &["crm.dealsplits.read_write"]),
        BatchUpsertCrmObjectsDealsSplitsBatchUpsert: Description::of(Post,
            "/crm/objects/v3/deals/splits/batch/upsert",
            &[200, 207], &["crm.dealsplits.read_write"]),
    }
}
