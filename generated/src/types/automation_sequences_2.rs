// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `PublicSequenceStepDependencyResponse`: 8 members.
///
/// Published by `automation/sequences`, in 2025-09, 2026-09.
#[doc(alias = "PublicSequenceStepDependencyResponse")]
#[non_exhaustive]
pub struct SequencesPublicSequenceStepDependencyResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `dependencyType`: `SequencesPublicSequenceStepDependencyResponseDependencyType`.
    pub dependency_type: SequencesPublicSequenceStepDependencyResponseDependencyType,
    /// `id`: text.
    pub id: Text,
    /// `reliesOnSequenceStepId`: text.
    pub relies_on_sequence_step_id: Text,
    /// `reliesOnStepOrder`: a whole number.
    pub relies_on_step_order: i64,
    /// `requiredBySequenceStepId`: text.
    pub required_by_sequence_step_id: Text,
    /// `requiredByStepOrder`: a whole number.
    pub required_by_step_order: i64,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    SequencesPublicSequenceStepDependencyResponse "PublicSequenceStepDependencyResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 dependency_type "dependencyType" required = Shaped::blank();
        2 id "id" required = Text::EMPTY;
        3 relies_on_sequence_step_id "reliesOnSequenceStepId" required = Text::EMPTY;
        4 relies_on_step_order "reliesOnStepOrder" required = 0;
        5 required_by_sequence_step_id "requiredBySequenceStepId" required = Text::EMPTY;
        6 required_by_step_order "requiredByStepOrder" required = 0;
        7 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl SequencesPublicSequenceStepDependencyResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        dependency_type: impl Into<
            SequencesPublicSequenceStepDependencyResponseDependencyType,
        >,
        id: impl Into<Text>,
        relies_on_sequence_step_id: impl Into<Text>,
        relies_on_step_order: impl Into<i64>,
        required_by_sequence_step_id: impl Into<Text>,
        required_by_step_order: impl Into<i64>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            dependency_type: dependency_type.into(),
            id: id.into(),
            relies_on_sequence_step_id: relies_on_sequence_step_id.into(),
            relies_on_step_order: relies_on_step_order.into(),
            required_by_sequence_step_id: required_by_sequence_step_id.into(),
            required_by_step_order: required_by_step_order.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/sequences`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum SequencesPublicSequenceStepDependencyResponseDependencyType {
    /// `MANUAL_PAUSE`
    ManualPause,
    /// `TASK_COMPLETION`
    TaskCompletion,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SequencesPublicSequenceStepDependencyResponseDependencyType "SequencesPublicSequenceStepDependencyResponseDependencyType" {
        0 ManualPause "MANUAL_PAUSE";
        1 TaskCompletion "TASK_COMPLETION";
    } 2
}

/// `PublicSequenceStepResponse`: 8 members.
///
/// Published by `automation/sequences`, in 2025-09, 2026-09.
#[doc(alias = "PublicSequenceStepResponse")]
#[non_exhaustive]
pub struct SequencesPublicSequenceStepResponse {
    /// `actionType`: `SequencesPublicSequenceStepResponseActionType`.
    pub action_type: SequencesPublicSequenceStepResponseActionType,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `delayMillis`: a whole number.
    pub delay_millis: i64,
    /// `emailPattern`: `PublicEmailPatternResponse`; may be absent.
    pub email_pattern: Option<PublicEmailPatternResponse>,
    /// `id`: text.
    pub id: Text,
    /// `stepOrder`: a whole number.
    pub step_order: i64,
    /// `taskPattern`: `PublicTaskPatternResponse`; may be absent.
    pub task_pattern: Option<PublicTaskPatternResponse>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    SequencesPublicSequenceStepResponse "PublicSequenceStepResponse" {
        0 action_type "actionType" required = Shaped::blank();
        1 created_at "createdAt" required = DateTime::UNSET;
        2 delay_millis "delayMillis" required = 0;
        3 email_pattern "emailPattern" optional = None;
        4 id "id" required = Text::EMPTY;
        5 step_order "stepOrder" required = 0;
        6 task_pattern "taskPattern" optional = None;
        7 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl SequencesPublicSequenceStepResponse {
    /// One with all that is required.
    pub fn new(
        action_type: impl Into<SequencesPublicSequenceStepResponseActionType>,
        created_at: impl Into<DateTime>,
        delay_millis: impl Into<i64>,
        id: impl Into<Text>,
        step_order: impl Into<i64>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            action_type: action_type.into(),
            created_at: created_at.into(),
            delay_millis: delay_millis.into(),
            id: id.into(),
            step_order: step_order.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `automation/sequences`, in 2025-09, 2026-09.
#[non_exhaustive]
pub enum SequencesPublicSequenceStepResponseActionType {
    /// `EMAIL`
    Email,
    /// `FINISH_ENROLLMENT`
    FinishEnrollment,
    /// `TASK`
    Task,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    SequencesPublicSequenceStepResponseActionType "SequencesPublicSequenceStepResponseActionType" {
        0 Email "EMAIL";
        1 FinishEnrollment "FINISH_ENROLLMENT";
        2 Task "TASK";
    } 3
}

/// `UnenrollmentSettingsResponse`: 2 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct UnenrollmentSettingsResponse {
    /// `emailSettings`: `EmailSettingsResponse`.
    pub email_settings: EmailSettingsResponse,
    /// `meetingSettings`: `MeetingSettingsResponse`.
    pub meeting_settings: MeetingSettingsResponse,
    rest: Rest,
}
crate::runtime::record! {
    UnenrollmentSettingsResponse "UnenrollmentSettingsResponse" {
        0 email_settings "emailSettings" required = Shaped::blank();
        1 meeting_settings "meetingSettings" required = Shaped::blank();
    }
}
impl UnenrollmentSettingsResponse {
    /// One with all that is required.
    pub fn new(
        email_settings: impl Into<EmailSettingsResponse>,
        meeting_settings: impl Into<MeetingSettingsResponse>,
    ) -> Self {
        Self {
            email_settings: email_settings.into(),
            meeting_settings: meeting_settings.into(),
            ..Shaped::blank()
        }
    }
}
