// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    EmailSettingsResponse, MeetingSettingsResponse, PublicEmailPatternResponse, PublicSequenceSettingsResponse,
};

/// `PublicSequenceTaskPatternRequest`: 7 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceTaskPatternRequest {
    /// `notes`: text; may be absent.
    pub notes: Option<Text>,
    /// `queueId`: text; may be absent.
    pub queue_id: Option<Text>,
    /// `subject`: text; may be absent.
    pub subject: Option<Text>,
    /// `taskPriority`: `PublicTaskPatternResponseTaskPriority`.
    pub task_priority: PublicTaskPatternResponseTaskPriority,
    /// `taskType`: `PublicTaskPatternResponseTaskType`.
    pub task_type: PublicTaskPatternResponseTaskType,
    /// `templateId`: text; may be absent.
    pub template_id: Option<Text>,
    /// `threadEmailToStepOrder`: a whole number; may be absent.
    pub thread_email_to_step_order: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceTaskPatternRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceTaskPatternRequest", kind: Kind::Record(&[
            Member { name: "notes", required: false }, Member { name: "queueId", required: false },
            Member { name: "subject", required: false }, Member { name: "taskPriority", required: true },
            Member { name: "taskType", required: true }, Member { name: "templateId", required: false },
            Member { name: "threadEmailToStepOrder", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            notes: None, queue_id: None, subject: None, task_priority: Shaped::blank(), task_type: Shaped::blank(),
            template_id: None, thread_email_to_step_order: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.notes, 1 => &self.queue_id, 2 => &self.subject, 3 => &self.task_priority,
            4 => &self.task_type, 5 => &self.template_id, 6 => &self.thread_email_to_step_order, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.notes, 1 => &mut self.queue_id, 2 => &mut self.subject, 3 => &mut self.task_priority,
            4 => &mut self.task_type, 5 => &mut self.template_id, 6 => &mut self.thread_email_to_step_order,
            _ => &mut self.rest,
        }
    }
}
impl PublicSequenceTaskPatternRequest {
    /// With all that is required.
    pub fn new(
        task_priority: impl Into<PublicTaskPatternResponseTaskPriority>,
        task_type: impl Into<PublicTaskPatternResponseTaskType>,
    ) -> Self {
        Self { task_priority: task_priority.into(), task_type: task_type.into(), ..Shaped::blank() }
    }
    /// Sets `notes`.
    pub fn notes(mut self, notes: impl Into<Text>) -> Self { self.notes = Some(notes.into()); self }
    /// Sets `queueId`.
    pub fn queue_id(mut self, queue_id: impl Into<Text>) -> Self { self.queue_id = Some(queue_id.into()); self }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self { self.subject = Some(subject.into()); self }
    /// Sets `templateId`.
    pub fn template_id(mut self, template_id: impl Into<Text>) -> Self {
        self.template_id = Some(template_id.into()); self
    }
    /// Sets `threadEmailToStepOrder`.
    pub fn thread_email_to_step_order(mut self, thread_email_to_step_order: impl Into<i64>) -> Self {
        self.thread_email_to_step_order = Some(thread_email_to_step_order.into()); self
    }
}

/// `PublicSequenceTimelinePointResponse`: 3 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceTimelinePointResponse {
    /// `enrolledAt`: a whole number.
    pub enrolled_at: i64,
    /// `enrollments`: a whole number.
    pub enrollments: i64,
    /// `meetingsBooked`: a whole number.
    pub meetings_booked: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceTimelinePointResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceTimelinePointResponse", kind: Kind::Record(&[
            Member { name: "enrolledAt", required: true }, Member { name: "enrollments", required: true },
            Member { name: "meetingsBooked", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { enrolled_at: 0, enrollments: 0, meetings_booked: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.enrolled_at, 1 => &self.enrollments, 2 => &self.meetings_booked, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.enrolled_at, 1 => &mut self.enrollments, 2 => &mut self.meetings_booked,
            _ => &mut self.rest,
        }
    }
}
impl PublicSequenceTimelinePointResponse {
    /// With all that is required.
    pub fn new(enrolled_at: impl Into<i64>, enrollments: impl Into<i64>, meetings_booked: impl Into<i64>) -> Self {
        Self {
            enrolled_at: enrolled_at.into(), enrollments: enrollments.into(),
            meetings_booked: meetings_booked.into(), rest: Rest::EMPTY,
        }
    }
}

/// `PublicTaskPatternResponse`: 10 members.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicTaskPatternResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `notes`: text; may be absent.
    pub notes: Option<Text>,
    /// `queueId`: a whole number; may be absent.
    pub queue_id: Option<i64>,
    /// `subject`: text; may be absent.
    pub subject: Option<Text>,
    /// `taskPriority`: `PublicTaskPatternResponseTaskPriority`.
    pub task_priority: PublicTaskPatternResponseTaskPriority,
    /// `taskType`: `PublicTaskPatternResponseTaskType`.
    pub task_type: PublicTaskPatternResponseTaskType,
    /// `templateId`: a whole number; may be absent.
    pub template_id: Option<i64>,
    /// `threadEmailToStepOrder`: a whole number; may be absent.
    pub thread_email_to_step_order: Option<i64>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicTaskPatternResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTaskPatternResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "notes", required: false }, Member { name: "queueId", required: false },
            Member { name: "subject", required: false }, Member { name: "taskPriority", required: true },
            Member { name: "taskType", required: true }, Member { name: "templateId", required: false },
            Member { name: "threadEmailToStepOrder", required: false }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, id: Text::EMPTY, notes: None, queue_id: None, subject: None,
            task_priority: Shaped::blank(), task_type: Shaped::blank(), template_id: None,
            thread_email_to_step_order: None, updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.id, 2 => &self.notes, 3 => &self.queue_id, 4 => &self.subject,
            5 => &self.task_priority, 6 => &self.task_type, 7 => &self.template_id,
            8 => &self.thread_email_to_step_order, 9 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.id, 2 => &mut self.notes, 3 => &mut self.queue_id,
            4 => &mut self.subject, 5 => &mut self.task_priority, 6 => &mut self.task_type,
            7 => &mut self.template_id, 8 => &mut self.thread_email_to_step_order, 9 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl PublicTaskPatternResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, id: impl Into<Text>,
        task_priority: impl Into<PublicTaskPatternResponseTaskPriority>,
        task_type: impl Into<PublicTaskPatternResponseTaskType>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(), id: id.into(), task_priority: task_priority.into(),
            task_type: task_type.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `notes`.
    pub fn notes(mut self, notes: impl Into<Text>) -> Self { self.notes = Some(notes.into()); self }
    /// Sets `queueId`.
    pub fn queue_id(mut self, queue_id: impl Into<i64>) -> Self { self.queue_id = Some(queue_id.into()); self }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self { self.subject = Some(subject.into()); self }
    /// Sets `templateId`.
    pub fn template_id(mut self, template_id: impl Into<i64>) -> Self {
        self.template_id = Some(template_id.into()); self
    }
    /// Sets `threadEmailToStepOrder`.
    pub fn thread_email_to_step_order(mut self, thread_email_to_step_order: impl Into<i64>) -> Self {
        self.thread_email_to_step_order = Some(thread_email_to_step_order.into()); self
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub enum PublicTaskPatternResponseTaskPriority {
    /// `HIGH`
    High,
    /// `LOW`
    Low,
    /// `MEDIUM`
    Medium,
    /// `NONE`
    None,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicTaskPatternResponseTaskPriority {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTaskPatternResponseTaskPriority", kind: Kind::Enumeration(&[
            "HIGH", "LOW", "MEDIUM", "NONE",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::High => 0, Self::Low => 1, Self::Medium => 2, Self::None => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::High, 1 => Self::Low, 2 => Self::Medium, 3 => Self::None, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 6 known values; any other is kept as it came.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub enum PublicTaskPatternResponseTaskType {
    /// `CALL`
    Call,
    /// `EMAIL`
    Email,
    /// `LINKED_IN_CONNECT`
    LinkedInConnect,
    /// `LINKED_IN_MESSAGE`
    LinkedInMessage,
    /// `MEETING`
    Meeting,
    /// `TODO`
    Todo,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicTaskPatternResponseTaskType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTaskPatternResponseTaskType", kind: Kind::Enumeration(&[
            "CALL", "EMAIL", "LINKED_IN_CONNECT", "LINKED_IN_MESSAGE", "MEETING", "TODO",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Call => 0, Self::Email => 1, Self::LinkedInConnect => 2, Self::LinkedInMessage => 3,
            Self::Meeting => 4, Self::Todo => 5, Self::Unknown(value) => return (6, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Call, 1 => Self::Email, 2 => Self::LinkedInConnect, 3 => Self::LinkedInMessage,
            4 => Self::Meeting, 5 => Self::Todo, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicTaskPatternResponseV2`: 10 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicTaskPatternResponseV2 {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `notes`: text; may be absent.
    pub notes: Option<Text>,
    /// `queueId`: text; may be absent.
    pub queue_id: Option<Text>,
    /// `subject`: text; may be absent.
    pub subject: Option<Text>,
    /// `taskPriority`: `PublicTaskPatternResponseTaskPriority`.
    pub task_priority: PublicTaskPatternResponseTaskPriority,
    /// `taskType`: `PublicTaskPatternResponseTaskType`.
    pub task_type: PublicTaskPatternResponseTaskType,
    /// `templateId`: text; may be absent.
    pub template_id: Option<Text>,
    /// `threadEmailToStepOrder`: a whole number; may be absent.
    pub thread_email_to_step_order: Option<i64>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicTaskPatternResponseV2 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicTaskPatternResponseV2", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "notes", required: false }, Member { name: "queueId", required: false },
            Member { name: "subject", required: false }, Member { name: "taskPriority", required: true },
            Member { name: "taskType", required: true }, Member { name: "templateId", required: false },
            Member { name: "threadEmailToStepOrder", required: false }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, id: Text::EMPTY, notes: None, queue_id: None, subject: None,
            task_priority: Shaped::blank(), task_type: Shaped::blank(), template_id: None,
            thread_email_to_step_order: None, updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.id, 2 => &self.notes, 3 => &self.queue_id, 4 => &self.subject,
            5 => &self.task_priority, 6 => &self.task_type, 7 => &self.template_id,
            8 => &self.thread_email_to_step_order, 9 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.id, 2 => &mut self.notes, 3 => &mut self.queue_id,
            4 => &mut self.subject, 5 => &mut self.task_priority, 6 => &mut self.task_type,
            7 => &mut self.template_id, 8 => &mut self.thread_email_to_step_order, 9 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl PublicTaskPatternResponseV2 {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, id: impl Into<Text>,
        task_priority: impl Into<PublicTaskPatternResponseTaskPriority>,
        task_type: impl Into<PublicTaskPatternResponseTaskType>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(), id: id.into(), task_priority: task_priority.into(),
            task_type: task_type.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `notes`.
    pub fn notes(mut self, notes: impl Into<Text>) -> Self { self.notes = Some(notes.into()); self }
    /// Sets `queueId`.
    pub fn queue_id(mut self, queue_id: impl Into<Text>) -> Self { self.queue_id = Some(queue_id.into()); self }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self { self.subject = Some(subject.into()); self }
    /// Sets `templateId`.
    pub fn template_id(mut self, template_id: impl Into<Text>) -> Self {
        self.template_id = Some(template_id.into()); self
    }
    /// Sets `threadEmailToStepOrder`.
    pub fn thread_email_to_step_order(mut self, thread_email_to_step_order: impl Into<i64>) -> Self {
        self.thread_email_to_step_order = Some(thread_email_to_step_order.into()); self
    }
}

/// `PublicSequenceResponse`: 9 members.
///
/// Published by `automation/sequences`, in 2025-09, 2026-09.
#[doc(alias = "PublicSequenceResponse")]
#[non_exhaustive]
pub struct SequencesPublicSequenceResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `dependencies`: a list: `SequencesPublicSequenceStepDependencyResponse`.
    pub dependencies: Vec<SequencesPublicSequenceStepDependencyResponse>,
    /// `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `settings`: `PublicSequenceSettingsResponse`; may be absent.
    pub settings: Option<PublicSequenceSettingsResponse>,
    /// `steps`: a list: `SequencesPublicSequenceStepResponse`.
    pub steps: Vec<SequencesPublicSequenceStepResponse>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `userId`: text.
    pub user_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SequencesPublicSequenceResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "dependencies", required: true },
            Member { name: "folderId", required: false }, Member { name: "id", required: true },
            Member { name: "name", required: true }, Member { name: "settings", required: false },
            Member { name: "steps", required: true }, Member { name: "updatedAt", required: true },
            Member { name: "userId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, dependencies: Vec::new(), folder_id: None, id: Text::EMPTY,
            name: Text::EMPTY, settings: None, steps: Vec::new(), updated_at: DateTime::UNSET, user_id: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.dependencies, 2 => &self.folder_id, 3 => &self.id, 4 => &self.name,
            5 => &self.settings, 6 => &self.steps, 7 => &self.updated_at, 8 => &self.user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.dependencies, 2 => &mut self.folder_id, 3 => &mut self.id,
            4 => &mut self.name, 5 => &mut self.settings, 6 => &mut self.steps, 7 => &mut self.updated_at,
            8 => &mut self.user_id, _ => &mut self.rest,
        }
    }
}
impl SequencesPublicSequenceResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        dependencies: impl IntoIterator<Item = impl Into<SequencesPublicSequenceStepDependencyResponse>>,
        id: impl Into<Text>, name: impl Into<Text>,
        steps: impl IntoIterator<Item = impl Into<SequencesPublicSequenceStepResponse>>,
        updated_at: impl Into<DateTime>, user_id: impl Into<Text>,
    ) -> Self {
        Self {
            created_at: created_at.into(), dependencies: dependencies.into_iter().map(Into::into).collect(),
            id: id.into(), name: name.into(), steps: steps.into_iter().map(Into::into).collect(),
            updated_at: updated_at.into(), user_id: user_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self { self.folder_id = Some(folder_id.into()); self }
    /// Sets `settings`.
    pub fn settings(mut self, settings: impl Into<PublicSequenceSettingsResponse>) -> Self {
        self.settings = Some(settings.into()); self
    }
}

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SequencesPublicSequenceStepDependencyResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceStepDependencyResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "dependencyType", required: true },
            Member { name: "id", required: true }, Member { name: "reliesOnSequenceStepId", required: true },
            Member { name: "reliesOnStepOrder", required: true },
            Member { name: "requiredBySequenceStepId", required: true },
            Member { name: "requiredByStepOrder", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, dependency_type: Shaped::blank(), id: Text::EMPTY,
            relies_on_sequence_step_id: Text::EMPTY, relies_on_step_order: 0,
            required_by_sequence_step_id: Text::EMPTY, required_by_step_order: 0, updated_at: DateTime::UNSET,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.dependency_type, 2 => &self.id, 3 => &self.relies_on_sequence_step_id,
            4 => &self.relies_on_step_order, 5 => &self.required_by_sequence_step_id,
            6 => &self.required_by_step_order, 7 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.dependency_type, 2 => &mut self.id,
            3 => &mut self.relies_on_sequence_step_id, 4 => &mut self.relies_on_step_order,
            5 => &mut self.required_by_sequence_step_id, 6 => &mut self.required_by_step_order,
            7 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl SequencesPublicSequenceStepDependencyResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        dependency_type: impl Into<SequencesPublicSequenceStepDependencyResponseDependencyType>, id: impl Into<Text>,
        relies_on_sequence_step_id: impl Into<Text>, relies_on_step_order: impl Into<i64>,
        required_by_sequence_step_id: impl Into<Text>, required_by_step_order: impl Into<i64>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(), dependency_type: dependency_type.into(), id: id.into(),
            relies_on_sequence_step_id: relies_on_sequence_step_id.into(),
            relies_on_step_order: relies_on_step_order.into(),
            required_by_sequence_step_id: required_by_sequence_step_id.into(),
            required_by_step_order: required_by_step_order.into(), updated_at: updated_at.into(), rest: Rest::EMPTY,
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
impl Shaped for SequencesPublicSequenceStepDependencyResponseDependencyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SequencesPublicSequenceStepDependencyResponseDependencyType", kind: Kind::Enumeration(&[
            "MANUAL_PAUSE", "TASK_COMPLETION",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::ManualPause => 0, Self::TaskCompletion => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ManualPause, 1 => Self::TaskCompletion, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SequencesPublicSequenceStepResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceStepResponse", kind: Kind::Record(&[
            Member { name: "actionType", required: true }, Member { name: "createdAt", required: true },
            Member { name: "delayMillis", required: true }, Member { name: "emailPattern", required: false },
            Member { name: "id", required: true }, Member { name: "stepOrder", required: true },
            Member { name: "taskPattern", required: false }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_type: Shaped::blank(), created_at: DateTime::UNSET, delay_millis: 0, email_pattern: None,
            id: Text::EMPTY, step_order: 0, task_pattern: None, updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_type, 1 => &self.created_at, 2 => &self.delay_millis, 3 => &self.email_pattern,
            4 => &self.id, 5 => &self.step_order, 6 => &self.task_pattern, 7 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_type, 1 => &mut self.created_at, 2 => &mut self.delay_millis,
            3 => &mut self.email_pattern, 4 => &mut self.id, 5 => &mut self.step_order, 6 => &mut self.task_pattern,
            7 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl SequencesPublicSequenceStepResponse {
    /// With all that is required.
    pub fn new(
        action_type: impl Into<SequencesPublicSequenceStepResponseActionType>, created_at: impl Into<DateTime>,
        delay_millis: impl Into<i64>, id: impl Into<Text>, step_order: impl Into<i64>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            action_type: action_type.into(), created_at: created_at.into(), delay_millis: delay_millis.into(),
            id: id.into(), step_order: step_order.into(), updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `emailPattern`.
    pub fn email_pattern(mut self, email_pattern: impl Into<PublicEmailPatternResponse>) -> Self {
        self.email_pattern = Some(email_pattern.into()); self
    }
    /// Sets `taskPattern`.
    pub fn task_pattern(mut self, task_pattern: impl Into<PublicTaskPatternResponse>) -> Self {
        self.task_pattern = Some(task_pattern.into()); self
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
impl Shaped for SequencesPublicSequenceStepResponseActionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SequencesPublicSequenceStepResponseActionType", kind: Kind::Enumeration(&[
            "EMAIL", "FINISH_ENROLLMENT", "TASK",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Email => 0, Self::FinishEnrollment => 1, Self::Task => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Email, 1 => Self::FinishEnrollment, 2 => Self::Task, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UnenrollmentSettingsResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UnenrollmentSettingsResponse", kind: Kind::Record(&[
            Member { name: "emailSettings", required: true }, Member { name: "meetingSettings", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { email_settings: Shaped::blank(), meeting_settings: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email_settings, 1 => &self.meeting_settings, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email_settings, 1 => &mut self.meeting_settings, _ => &mut self.rest }
    }
}
impl UnenrollmentSettingsResponse {
    /// With all that is required.
    pub fn new(
        email_settings: impl Into<EmailSettingsResponse>, meeting_settings: impl Into<MeetingSettingsResponse>,
    ) -> Self {
        Self { email_settings: email_settings.into(), meeting_settings: meeting_settings.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    PublicSequenceTaskPatternRequest, PublicSequenceTimelinePointResponse, PublicTaskPatternResponse,
    PublicTaskPatternResponseV2, SequencesPublicSequenceResponse, SequencesPublicSequenceStepDependencyResponse,
    SequencesPublicSequenceStepResponse, UnenrollmentSettingsResponse,
}

crate::runtime::enumeration_traits! {
    PublicTaskPatternResponseTaskPriority, PublicTaskPatternResponseTaskType,
    SequencesPublicSequenceStepDependencyResponseDependencyType, SequencesPublicSequenceStepResponseActionType,
}
