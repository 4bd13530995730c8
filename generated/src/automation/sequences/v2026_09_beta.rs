// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `automation/sequences`, version `2026-09-beta`: 11 operations, 38 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/automation/sequences/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseWithTotalPublicSequenceLiteResponse, EmailSettingsResponse, EmailSettingsResponseCriteria,
    Error, ErrorDetail, MeetingSettingsResponse, NextPage, Paging, PreviousPage, PublicCreateSequenceResponse,
    PublicCreateSequenceUserViewResponse, PublicEmailPatternResponse, PublicSequenceCompanyMetricsResponse,
    PublicSequenceEmailPatternRequest, PublicSequenceEngagementTriggersRequest, PublicSequenceEnrollmentLiteResponse,
    PublicSequenceEnrollmentRequest, PublicSequenceEnrollmentResponse, PublicSequenceEnrollmentStatusByStepResponse,
    PublicSequenceLiteResponse, PublicSequencePerformanceResponse, PublicSequencePerformanceSummaryResponse,
    PublicSequenceRequest, PublicSequenceResponse, PublicSequenceResponseV2, PublicSequenceSettingsRequest,
    PublicSequenceSettingsResponse, PublicSequenceSettingsResponseEligibleFollowUpDays,
    PublicSequenceSettingsResponseSellingStrategy, PublicSequenceStepDependencyRequest,
    PublicSequenceStepDependencyResponse, PublicSequenceStepDependencyResponseDependencyType,
    PublicSequenceStepPerformanceResponse, PublicSequenceStepRequest, PublicSequenceStepResponse,
    PublicSequenceStepResponseActionType, PublicSequenceStepResponseV2, PublicSequenceStepVariantRequest,
    PublicSequenceTaskPatternRequest, PublicSequenceTimelinePointResponse, PublicTaskPatternResponse,
    PublicTaskPatternResponseTaskPriority, PublicTaskPatternResponseTaskType, PublicTaskPatternResponseV2,
    UnenrollmentSettingsResponse,
};

/// `DELETE /automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}`
///
/// Answers 204. Scopes: `automation.sequences.write`.
pub type Archive = crate::operations::SequencesArchive<endpoint::Archive>;

/// `POST /automation/sequences/2026-09-beta/serviceaccounts/sequences`
///
/// Answers 200. Scopes: `automation.sequences.read`.
pub type Create = crate::operations::SequencesCreate<endpoint::Create>;

/// `POST /automation/sequences/2026-09-beta/enrollments`
///
/// Answers 200. Scopes: `automation.sequences.enrollments.write`.
pub type CreateEnrollment = crate::operations::CreateEnrollment<endpoint::CreateEnrollment>;

/// `POST /automation/sequences/2026-09-beta/serviceaccounts/enrollments`
///
/// Answers 200. Scopes: `automation.sequences.enrollments.write`.
pub type CreateServiceaccountEnrollment =
    crate::operations::CreateServiceaccountEnrollment<endpoint::CreateServiceaccountEnrollment>;

/// `GET /automation/sequences/2026-09-beta/{sequenceId}`
///
/// Answers 200. Scopes: `automation.sequences.read`.
pub type Get = crate::operations::SequencesGet<endpoint::Get>;

/// `GET /automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}`
///
/// Answers 200. Scopes: `automation.sequences.read`.
pub type GetBySequenceId = crate::operations::GetBySequenceId<endpoint::GetBySequenceId>;

/// `GET /automation/sequences/2026-09-beta/enrollments/contact/{contactId}`
///
/// Answers 200. Scopes: `automation.sequences.read`.
pub type GetEnrollmentContact = crate::operations::GetEnrollmentContact<endpoint::GetEnrollmentContact>;

/// `GET /automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}/performance`
///
/// Answers 200. Scopes: `automation.sequences.read`.
pub type GetPerformance = crate::operations::GetPerformance<endpoint::GetPerformance>;

/// `GET /automation/sequences/2026-09-beta`
///
/// Answers 200. Scopes: `automation.sequences.read`.
pub type List = crate::operations::SequencesList<endpoint::List>;

/// `GET /automation/sequences/2026-09-beta/serviceaccounts/sequences`
///
/// Answers 200. Scopes: `automation.sequences.read`.
pub type ListAutomationSequencesServiceaccountsSequences =
    crate::operations::ListAutomationSequencesServiceaccountsSequences<endpoint::ListAutomationSequencesServiceaccountsSequences>;

/// `PUT /automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}`
///
/// Answers 200. Scopes: `automation.sequences.write`.
pub type Set = crate::operations::SequencesSet<endpoint::Set>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}")
            .statuses(&[204])
            .scopes(&["automation.sequences.write"]),
        Create: Description::post("/automation/sequences/2026-09-beta/serviceaccounts/sequences")
            .statuses(&[200])
            .scopes(&["automation.sequences.read"]),
        CreateEnrollment: Description::post("/automation/sequences/2026-09-beta/enrollments")
            .statuses(&[200])
            .scopes(&["automation.sequences.enrollments.write"]),
        CreateServiceaccountEnrollment: Description::post("/automation/sequences/2026-09-beta/serviceaccounts/enrollments")
            .statuses(&[200])
            .scopes(&["automation.sequences.enrollments.write"]),
        Get: Description::get("/automation/sequences/2026-09-beta/{sequenceId}")
            .statuses(&[200])
            .scopes(&["automation.sequences.read"]),
        GetBySequenceId: Description::get("/automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}")
            .statuses(&[200])
            .scopes(&["automation.sequences.read"]),
        GetEnrollmentContact: Description::get("/automation/sequences/2026-09-beta/enrollments/contact/{contactId}")
            .statuses(&[200])
            .scopes(&["automation.sequences.read"]),
        GetPerformance: Description::get("/automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}/performance")
            .statuses(&[200])
            .scopes(&["automation.sequences.read"]),
        List: Description::get("/automation/sequences/2026-09-beta")
            .statuses(&[200])
            .scopes(&["automation.sequences.read"]),
        ListAutomationSequencesServiceaccountsSequences: Description::get("/automation/sequences/2026-09-beta/serviceaccounts/sequences")
            .statuses(&[200])
            .scopes(&["automation.sequences.read"]),
        Set: Description::put("/automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}")
            .statuses(&[200])
            .scopes(&["automation.sequences.write"]),
    }
}
