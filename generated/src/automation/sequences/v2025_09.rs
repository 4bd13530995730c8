// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `automation/sequences`, version `2025-09`: 4 operations, 16 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/automation/sequences/2025-09.yaml`.

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

/// `POST /automation/sequences/2025-09/enrollments`
///
/// Answers 200. Scopes: `automation.sequences.enrollments.write`.
pub type CreateEnrollment = crate::operations::CreateEnrollment<endpoint::CreateEnrollment>;

/// `GET /automation/sequences/2025-09/{sequenceId}`
///
/// Answers 200. Scopes: `automation.sequences.read`.
pub type Get = crate::operations::GetIn2025_09<endpoint::Get>;

/// `GET /automation/sequences/2025-09/enrollments/contact/{contactId}`
///
/// Answers 200. Scopes: `automation.sequences.read`.
pub type GetEnrollmentContact = crate::operations::GetEnrollmentContact<endpoint::GetEnrollmentContact>;

/// `GET /automation/sequences/2025-09`
///
/// Answers 200. Scopes: `automation.sequences.read`.
pub type List = crate::operations::SequencesList<endpoint::List>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        CreateEnrollment: Description::post("/automation/sequences/2025-09/enrollments")
            .statuses(&[200])
            .scopes(&["automation.sequences.enrollments.write"]),
        Get: Description::get("/automation/sequences/2025-09/{sequenceId}")
            .statuses(&[200])
            .scopes(&["automation.sequences.read"]),
        GetEnrollmentContact: Description::get("/automation/sequences/2025-09/enrollments/contact/{contactId}")
            .statuses(&[200])
            .scopes(&["automation.sequences.read"]),
        List: Description::get("/automation/sequences/2025-09")
            .statuses(&[200])
            .scopes(&["automation.sequences.read"]),
    }
}
