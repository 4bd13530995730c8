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
/// Answers 204. Scope: `automation.sequences.write`.
pub type Archive = crate::Call<crate::operations::SequencesArchive, endpoint::Archive>;

/// `POST /automation/sequences/2026-09-beta/serviceaccounts/sequences`
///
/// Answers 200 (`PublicCreateSequenceResponse`). Scope: `automation.sequences.read`.
pub type Create = crate::Call<crate::operations::SequencesCreate, endpoint::Create>;

/// `POST /automation/sequences/2026-09-beta/enrollments`
///
/// Answers 200 (`PublicSequenceEnrollmentLiteResponse`). Scope: `automation.sequences.enrollments.write`.
pub type CreateEnrollment = crate::Call<crate::operations::CreateEnrollment, endpoint::CreateEnrollment>;

/// `POST /automation/sequences/2026-09-beta/serviceaccounts/enrollments`
///
/// Answers 200 (`PublicSequenceEnrollmentLiteResponse`). Scope: `automation.sequences.enrollments.write`.
pub type CreateServiceaccountEnrollment =
    crate::Call<crate::operations::CreateServiceaccountEnrollment, endpoint::CreateServiceaccountEnrollment>;

/// `GET /automation/sequences/2026-09-beta/{sequenceId}`
///
/// Answers 200 (`PublicSequenceResponse`). Scope: `automation.sequences.read`.
pub type Get = crate::Call<crate::operations::SequencesGet, endpoint::Get>;

/// `GET /automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}`
///
/// Answers 200 (`PublicSequenceResponseV2`). Scope: `automation.sequences.read`.
pub type GetBySequenceId = crate::Call<crate::operations::GetBySequenceId, endpoint::GetBySequenceId>;

/// `GET /automation/sequences/2026-09-beta/enrollments/contact/{contactId}`
///
/// Answers 200 (`PublicSequenceEnrollmentResponse`). Scope: `automation.sequences.read`.
pub type GetEnrollmentContact = crate::Call<crate::operations::GetEnrollmentContact, endpoint::GetEnrollmentContact>;

/// `GET /automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}/performance`
///
/// Answers 200 (`PublicSequencePerformanceResponse`). Scope: `automation.sequences.read`.
pub type GetPerformance = crate::Call<crate::operations::GetPerformance, endpoint::GetPerformance>;

/// `GET /automation/sequences/2026-09-beta`
///
/// Answers 200 (`CollectionResponseWithTotalPublicSequenceLiteResponse`). Scope: `automation.sequences.read`.
pub type List = crate::Call<crate::operations::SequencesList, endpoint::List>;

/// `GET /automation/sequences/2026-09-beta/serviceaccounts/sequences`
///
/// Answers 200 (`CollectionResponseWithTotalPublicSequenceLiteResponse`). Scope: `automation.sequences.read`.
pub type ListAutomationSequencesServiceaccountsSequences =
    crate::Call<crate::operations::ListAutomationSequencesServiceaccountsSequences, endpoint::ListAutomationSequencesServiceaccountsSequences>;

/// `PUT /automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}`
///
/// Answers 200 (`PublicSequenceResponseV2`). Scope: `automation.sequences.write`.
pub type Set = crate::Call<crate::operations::SequencesSet, endpoint::Set>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}",
            &[204], &["automation.sequences.write"]),
        Create: Description::of(Post,
            "/automation/sequences/2026-09-beta/serviceaccounts/sequences",
            &[200], &["automation.sequences.read"]),
        CreateEnrollment: Description::of(Post,
            "/automation/sequences/2026-09-beta/enrollments",
            &[200], &["automation.sequences.enrollments.write"]),
        CreateServiceaccountEnrollment: Description::of(Post,
            "/automation/sequences/2026-09-beta/serviceaccounts/enrollments",
            &[200], &["automation.sequences.enrollments.write"]),
        Get: Description::of(Get,
            "/automation/sequences/2026-09-beta/{sequenceId}",
            &[200], &["automation.sequences.read"]),
        GetBySequenceId: Description::of(Get,
            "/automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}",
            &[200], &["automation.sequences.read"]),
        GetEnrollmentContact: Description::of(Get,
            "/automation/sequences/2026-09-beta/enrollments/contact/{contactId}",
            &[200], &["automation.sequences.read"]),
        GetPerformance: Description::of(Get,
            "/automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}/performance",
            &[200], &["automation.sequences.read"]),
        List: Description::of(Get, "/automation/sequences/2026-09-beta", &[200], &["automation.sequences.read"]),
        ListAutomationSequencesServiceaccountsSequences: Description::of(Get,
            "/automation/sequences/2026-09-beta/serviceaccounts/sequences",
            &[200], &["automation.sequences.read"]),
        Set: Description::of(Put,
            "/automation/sequences/2026-09-beta/serviceaccounts/sequences/{sequenceId}",
            &[200], &["automation.sequences.write"]),
    }
}
