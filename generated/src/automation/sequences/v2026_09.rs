// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `automation/sequences`, version `2026-09`: 4 operations, 16 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/automation/sequences/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseWithTotalPublicSequenceLiteResponse, Error, ErrorDetail, NextPage, Paging, PreviousPage,
    PublicEmailPatternResponse, PublicSequenceEnrollmentLiteResponse, PublicSequenceEnrollmentRequest,
    PublicSequenceEnrollmentResponse, PublicSequenceLiteResponse,
    SequencesPublicSequenceResponse as PublicSequenceResponse, PublicSequenceSettingsResponse,
    PublicSequenceSettingsResponseEligibleFollowUpDays, PublicSequenceSettingsResponseSellingStrategy,
    SequencesPublicSequenceStepDependencyResponse as PublicSequenceStepDependencyResponse,
    SequencesPublicSequenceStepDependencyResponseDependencyType as PublicSequenceStepDependencyResponseDependencyType,
    SequencesPublicSequenceStepResponse as PublicSequenceStepResponse,
    SequencesPublicSequenceStepResponseActionType as PublicSequenceStepResponseActionType, PublicTaskPatternResponse,
    PublicTaskPatternResponseTaskPriority, PublicTaskPatternResponseTaskType,
};

/// `POST /automation/sequences/2026-09/enrollments`
///
/// Answers 200 (`PublicSequenceEnrollmentLiteResponse`). Scope: `automation.sequences.enrollments.write`. Unsupported from 2028-03.
pub type CreateEnrollment = crate::Call<crate::operations::CreateEnrollment, endpoint::CreateEnrollment>;

/// `GET /automation/sequences/2026-09/{sequenceId}`
///
/// Answers 200 (`PublicSequenceResponse`). Scope: `automation.sequences.read`. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::GetIn2025_09, endpoint::Get>;

/// `GET /automation/sequences/2026-09/enrollments/contact/{contactId}`
///
/// Answers 200 (`PublicSequenceEnrollmentResponse`). Scope: `automation.sequences.read`. Unsupported from 2028-03.
pub type GetEnrollmentContact = crate::Call<crate::operations::GetEnrollmentContact, endpoint::GetEnrollmentContact>;

/// `GET /automation/sequences/2026-09`
///
/// Answers 200 (`CollectionResponseWithTotalPublicSequenceLiteResponse`). Scope: `automation.sequences.read`. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::SequencesList, endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        CreateEnrollment: Description::of(Post,
            "/automation/sequences/2026-09/enrollments",
            &[200], &["automation.sequences.enrollments.write"]),
        Get: Description::of(Get, "/automation/sequences/2026-09/{sequenceId}", &[200], &["automation.sequences.read"]),
        GetEnrollmentContact: Description::of(Get,
            "/automation/sequences/2026-09/enrollments/contact/{contactId}",
            &[200], &["automation.sequences.read"]),
        List: Description::of(Get, "/automation/sequences/2026-09", &[200], &["automation.sequences.read"]),
    }
}
