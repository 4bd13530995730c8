// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseWithTotalPublicSequenceLiteResponse`: 3 members.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct CollectionResponseWithTotalPublicSequenceLiteResponse {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `PublicSequenceLiteResponse`.
    pub results: Vec<PublicSequenceLiteResponse>,
    /// `total`: a whole number.
    pub total: i64,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseWithTotalPublicSequenceLiteResponse "CollectionResponseWithTotalPublicSequenceLiteResponse" {
        0 paging "paging" optional = None;
        1 results "results" required = Vec::new();
        2 total "total" required = 0;
    }
}
impl CollectionResponseWithTotalPublicSequenceLiteResponse {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<PublicSequenceLiteResponse>>,
        total: impl Into<i64>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            total: total.into(),
            ..Shaped::blank()
        }
    }
}

/// `EmailSettingsResponse`: 2 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct EmailSettingsResponse {
    /// `criteria`: `EmailSettingsResponseCriteria`.
    pub criteria: EmailSettingsResponseCriteria,
    /// `sellingStrategy`: `PublicSequenceSettingsResponseSellingStrategy`.
    pub selling_strategy: PublicSequenceSettingsResponseSellingStrategy,
    rest: Rest,
}
crate::runtime::record! {
    EmailSettingsResponse "EmailSettingsResponse" {
        0 criteria "criteria" required = Shaped::blank();
        1 selling_strategy "sellingStrategy" required = Shaped::blank();
    }
}
impl EmailSettingsResponse {
    /// One with all that is required.
    pub fn new(
        criteria: impl Into<EmailSettingsResponseCriteria>,
        selling_strategy: impl Into<PublicSequenceSettingsResponseSellingStrategy>,
    ) -> Self {
        Self {
            criteria: criteria.into(),
            selling_strategy: selling_strategy.into(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub enum EmailSettingsResponseCriteria {
    /// `ALL`
    All,
    /// `NONE`
    None,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    EmailSettingsResponseCriteria "EmailSettingsResponseCriteria" {
        0 All "ALL";
        1 None "NONE";
    } 2
}

/// `MeetingSettingsResponse`: 2 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct MeetingSettingsResponse {
    /// `criteria`: `EmailSettingsResponseCriteria`.
    pub criteria: EmailSettingsResponseCriteria,
    /// `sellingStrategy`: `PublicSequenceSettingsResponseSellingStrategy`.
    pub selling_strategy: PublicSequenceSettingsResponseSellingStrategy,
    rest: Rest,
}
crate::runtime::record! {
    MeetingSettingsResponse "MeetingSettingsResponse" {
        0 criteria "criteria" required = Shaped::blank();
        1 selling_strategy "sellingStrategy" required = Shaped::blank();
    }
}
impl MeetingSettingsResponse {
    /// One with all that is required.
    pub fn new(
        criteria: impl Into<EmailSettingsResponseCriteria>,
        selling_strategy: impl Into<PublicSequenceSettingsResponseSellingStrategy>,
    ) -> Self {
        Self {
            criteria: criteria.into(),
            selling_strategy: selling_strategy.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicCreateSequenceResponse`: 2 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicCreateSequenceResponse {
    /// `sequence`: `PublicSequenceResponseV2`.
    pub sequence: PublicSequenceResponseV2,
    /// `userView`: `PublicCreateSequenceUserViewResponse`; may be absent.
    pub user_view: Option<PublicCreateSequenceUserViewResponse>,
    rest: Rest,
}
crate::runtime::record! {
    PublicCreateSequenceResponse "PublicCreateSequenceResponse" {
        0 sequence "sequence" required = Shaped::blank();
        1 user_view "userView" optional = None;
    }
}
impl PublicCreateSequenceResponse {
    /// One with all that is required.
    pub fn new(sequence: impl Into<PublicSequenceResponseV2>) -> Self {
        Self {
            sequence: sequence.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicCreateSequenceUserViewResponse`: 3 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicCreateSequenceUserViewResponse {
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `firstName`: text; may be absent.
    pub first_name: Option<Text>,
    /// `lastName`: text; may be absent.
    pub last_name: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicCreateSequenceUserViewResponse "PublicCreateSequenceUserViewResponse" {
        0 email "email" optional = None;
        1 first_name "firstName" optional = None;
        2 last_name "lastName" optional = None;
    }
}
impl PublicCreateSequenceUserViewResponse {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
}
impl Default for PublicCreateSequenceUserViewResponse {
    fn default() -> Self {
        Self::new()
    }
}

/// `PublicEmailPatternResponse`: 5 members.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicEmailPatternResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `templateId`: text.
    pub template_id: Text,
    /// `threadEmailToStepOrder`: a whole number; may be absent.
    pub thread_email_to_step_order: Option<i64>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    PublicEmailPatternResponse "PublicEmailPatternResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 id "id" required = Text::EMPTY;
        2 template_id "templateId" required = Text::EMPTY;
        3 thread_email_to_step_order "threadEmailToStepOrder" optional = None;
        4 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicEmailPatternResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        template_id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            template_id: template_id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSequenceCompanyMetricsResponse`: 4 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceCompanyMetricsResponse {
    /// `companiesEngaged`: a whole number.
    pub companies_engaged: i64,
    /// `companiesEnrolled`: a whole number.
    pub companies_enrolled: i64,
    /// `companiesScheduledMeeting`: a whole number.
    pub companies_scheduled_meeting: i64,
    /// `contactsEnrolledWithCompanyId`: a whole number.
    pub contacts_enrolled_with_company_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceCompanyMetricsResponse "PublicSequenceCompanyMetricsResponse" {
        0 companies_engaged "companiesEngaged" required = 0;
        1 companies_enrolled "companiesEnrolled" required = 0;
        2 companies_scheduled_meeting "companiesScheduledMeeting" required = 0;
        3 contacts_enrolled_with_company_id "contactsEnrolledWithCompanyId" required = 0;
    }
}
impl PublicSequenceCompanyMetricsResponse {
    /// One with all that is required.
    pub fn new(
        companies_engaged: impl Into<i64>,
        companies_enrolled: impl Into<i64>,
        companies_scheduled_meeting: impl Into<i64>,
        contacts_enrolled_with_company_id: impl Into<i64>,
    ) -> Self {
        Self {
            companies_engaged: companies_engaged.into(),
            companies_enrolled: companies_enrolled.into(),
            companies_scheduled_meeting: companies_scheduled_meeting.into(),
            contacts_enrolled_with_company_id: contacts_enrolled_with_company_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSequenceEmailPatternRequest`: 2 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceEmailPatternRequest {
    /// `templateId`: text.
    pub template_id: Text,
    /// `threadEmailToStepOrder`: a whole number; may be absent.
    pub thread_email_to_step_order: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceEmailPatternRequest "PublicSequenceEmailPatternRequest" {
        0 template_id "templateId" required = Text::EMPTY;
        1 thread_email_to_step_order "threadEmailToStepOrder" optional = None;
    }
}
impl PublicSequenceEmailPatternRequest {
    /// One with all that is required.
    pub fn new(template_id: impl Into<Text>) -> Self {
        Self {
            template_id: template_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `threadEmailToStepOrder`.
    pub fn thread_email_to_step_order(
        mut self,
        thread_email_to_step_order: impl Into<i64>,
    ) -> Self {
        self.thread_email_to_step_order = Some(thread_email_to_step_order.into());
        self
    }
}

/// `PublicSequenceEngagementTriggersRequest`: 2 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceEngagementTriggersRequest {
    /// `numberOfClicks`: a whole number; may be absent.
    pub number_of_clicks: Option<i64>,
    /// `numberOfOpens`: a whole number; may be absent.
    pub number_of_opens: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceEngagementTriggersRequest "PublicSequenceEngagementTriggersRequest" {
        0 number_of_clicks "numberOfClicks" optional = None;
        1 number_of_opens "numberOfOpens" optional = None;
    }
}
impl PublicSequenceEngagementTriggersRequest {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `numberOfClicks`.
    pub fn number_of_clicks(mut self, number_of_clicks: impl Into<i64>) -> Self {
        self.number_of_clicks = Some(number_of_clicks.into());
        self
    }
    /// Sets `numberOfOpens`.
    pub fn number_of_opens(mut self, number_of_opens: impl Into<i64>) -> Self {
        self.number_of_opens = Some(number_of_opens.into());
        self
    }
}
impl Default for PublicSequenceEngagementTriggersRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// `PublicSequenceEnrollmentLiteResponse`: 4 members.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicSequenceEnrollmentLiteResponse {
    /// `enrolledAt`: a point in time.
    pub enrolled_at: DateTime,
    /// `id`: text.
    pub id: Text,
    /// `toEmail`: text.
    pub to_email: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceEnrollmentLiteResponse "PublicSequenceEnrollmentLiteResponse" {
        0 enrolled_at "enrolledAt" required = DateTime::UNSET;
        1 id "id" required = Text::EMPTY;
        2 to_email "toEmail" required = Text::EMPTY;
        3 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicSequenceEnrollmentLiteResponse {
    /// One with all that is required.
    pub fn new(
        enrolled_at: impl Into<DateTime>,
        id: impl Into<Text>,
        to_email: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            enrolled_at: enrolled_at.into(),
            id: id.into(),
            to_email: to_email.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSequenceEnrollmentRequest`: 4 members.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicSequenceEnrollmentRequest {
    /// `contactId`: text.
    pub contact_id: Text,
    /// `senderAliasAddress`: text; may be absent.
    pub sender_alias_address: Option<Text>,
    /// `senderEmail`: text.
    pub sender_email: Text,
    /// `sequenceId`: text.
    pub sequence_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceEnrollmentRequest "PublicSequenceEnrollmentRequest" {
        0 contact_id "contactId" required = Text::EMPTY;
        1 sender_alias_address "senderAliasAddress" optional = None;
        2 sender_email "senderEmail" required = Text::EMPTY;
        3 sequence_id "sequenceId" required = Text::EMPTY;
    }
}
impl PublicSequenceEnrollmentRequest {
    /// One with all that is required.
    pub fn new(
        contact_id: impl Into<Text>,
        sender_email: impl Into<Text>,
        sequence_id: impl Into<Text>,
    ) -> Self {
        Self {
            contact_id: contact_id.into(),
            sender_email: sender_email.into(),
            sequence_id: sequence_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `senderAliasAddress`.
    pub fn sender_alias_address(
        mut self,
        sender_alias_address: impl Into<Text>,
    ) -> Self {
        self.sender_alias_address = Some(sender_alias_address.into());
        self
    }
}

/// `PublicSequenceEnrollmentResponse`: 8 members.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicSequenceEnrollmentResponse {
    /// `enrolledAt`: a point in time.
    pub enrolled_at: DateTime,
    /// `enrolledBy`: text.
    pub enrolled_by: Text,
    /// `enrolledByEmail`: text.
    pub enrolled_by_email: Text,
    /// `id`: text.
    pub id: Text,
    /// `sequenceId`: text.
    pub sequence_id: Text,
    /// `sequenceName`: text.
    pub sequence_name: Text,
    /// `toEmail`: text.
    pub to_email: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceEnrollmentResponse "PublicSequenceEnrollmentResponse" {
        0 enrolled_at "enrolledAt" required = DateTime::UNSET;
        1 enrolled_by "enrolledBy" required = Text::EMPTY;
        2 enrolled_by_email "enrolledByEmail" required = Text::EMPTY;
        3 id "id" required = Text::EMPTY;
        4 sequence_id "sequenceId" required = Text::EMPTY;
        5 sequence_name "sequenceName" required = Text::EMPTY;
        6 to_email "toEmail" required = Text::EMPTY;
        7 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicSequenceEnrollmentResponse {
    /// One with all that is required.
    pub fn new(
        enrolled_at: impl Into<DateTime>,
        enrolled_by: impl Into<Text>,
        enrolled_by_email: impl Into<Text>,
        id: impl Into<Text>,
        sequence_id: impl Into<Text>,
        sequence_name: impl Into<Text>,
        to_email: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            enrolled_at: enrolled_at.into(),
            enrolled_by: enrolled_by.into(),
            enrolled_by_email: enrolled_by_email.into(),
            id: id.into(),
            sequence_id: sequence_id.into(),
            sequence_name: sequence_name.into(),
            to_email: to_email.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSequenceEnrollmentStatusByStepResponse`: 3 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceEnrollmentStatusByStepResponse {
    /// `count`: a whole number.
    pub count: i64,
    /// `currentStepOrder`: a whole number.
    pub current_step_order: i64,
    /// `enrollmentStatus`: text.
    pub enrollment_status: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceEnrollmentStatusByStepResponse "PublicSequenceEnrollmentStatusByStepResponse" {
        0 count "count" required = 0;
        1 current_step_order "currentStepOrder" required = 0;
        2 enrollment_status "enrollmentStatus" required = Text::EMPTY;
    }
}
impl PublicSequenceEnrollmentStatusByStepResponse {
    /// One with all that is required.
    pub fn new(
        count: impl Into<i64>,
        current_step_order: impl Into<i64>,
        enrollment_status: impl Into<Text>,
    ) -> Self {
        Self {
            count: count.into(),
            current_step_order: current_step_order.into(),
            enrollment_status: enrollment_status.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSequenceLiteResponse`: 6 members.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicSequenceLiteResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `userId`: text.
    pub user_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceLiteResponse "PublicSequenceLiteResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 folder_id "folderId" optional = None;
        2 id "id" required = Text::EMPTY;
        3 name "name" required = Text::EMPTY;
        4 updated_at "updatedAt" required = DateTime::UNSET;
        5 user_id "userId" required = Text::EMPTY;
    }
}
impl PublicSequenceLiteResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        name: impl Into<Text>,
        updated_at: impl Into<DateTime>,
        user_id: impl Into<Text>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            name: name.into(),
            updated_at: updated_at.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSequencePerformanceResponse`: 6 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequencePerformanceResponse {
    /// `companyMetrics`: `PublicSequenceCompanyMetricsResponse`; may be absent.
    pub company_metrics: Option<PublicSequenceCompanyMetricsResponse>,
    /// `sequenceId`: text.
    pub sequence_id: Text,
    /// `statusByStep`: a list: `PublicSequenceEnrollmentStatusByStepResponse`.
    pub status_by_step: Vec<PublicSequenceEnrollmentStatusByStepResponse>,
    /// `steps`: a list: `PublicSequenceStepPerformanceResponse`.
    pub steps: Vec<PublicSequenceStepPerformanceResponse>,
    /// `summary`: `PublicSequencePerformanceSummaryResponse`.
    pub summary: PublicSequencePerformanceSummaryResponse,
    /// `timeline`: a list: `PublicSequenceTimelinePointResponse`.
    pub timeline: Vec<PublicSequenceTimelinePointResponse>,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequencePerformanceResponse "PublicSequencePerformanceResponse" {
        0 company_metrics "companyMetrics" optional = None;
        1 sequence_id "sequenceId" required = Text::EMPTY;
        2 status_by_step "statusByStep" required = Vec::new();
        3 steps "steps" required = Vec::new();
        4 summary "summary" required = Shaped::blank();
        5 timeline "timeline" required = Vec::new();
    }
}
impl PublicSequencePerformanceResponse {
    /// One with all that is required.
    pub fn new(
        sequence_id: impl Into<Text>,
        status_by_step: impl IntoIterator<
            Item = impl Into<PublicSequenceEnrollmentStatusByStepResponse>,
        >,
        steps: impl IntoIterator<
            Item = impl Into<PublicSequenceStepPerformanceResponse>,
        >,
        summary: impl Into<PublicSequencePerformanceSummaryResponse>,
        timeline: impl IntoIterator<
            Item = impl Into<PublicSequenceTimelinePointResponse>,
        >,
    ) -> Self {
        Self {
            sequence_id: sequence_id.into(),
            status_by_step: status_by_step.into_iter().map(Into::into).collect(),
            steps: steps.into_iter().map(Into::into).collect(),
            summary: summary.into(),
            timeline: timeline.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSequencePerformanceSummaryResponse`: 13 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequencePerformanceSummaryResponse {
    /// `associatedDeals`: a whole number; may be absent.
    pub associated_deals: Option<i64>,
    /// `bounced`: a whole number.
    pub bounced: i64,
    /// `clicked`: a whole number.
    pub clicked: i64,
    /// `contacts`: a whole number.
    pub contacts: i64,
    /// `dealsClosed`: a whole number; may be absent.
    pub deals_closed: Option<i64>,
    /// `engaged`: a whole number.
    pub engaged: i64,
    /// `enrolled`: a whole number.
    pub enrolled: i64,
    /// `meetingsBooked`: a whole number.
    pub meetings_booked: i64,
    /// `noResponse`: a whole number.
    pub no_response: i64,
    /// `opened`: a whole number.
    pub opened: i64,
    /// `replied`: a whole number.
    pub replied: i64,
    /// `totalRevenue`: a number; may be absent.
    pub total_revenue: Option<f64>,
    /// `unsubscribed`: a whole number.
    pub unsubscribed: i64,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequencePerformanceSummaryResponse "PublicSequencePerformanceSummaryResponse" {
        0 associated_deals "associatedDeals" optional = None;
        1 bounced "bounced" required = 0;
        2 clicked "clicked" required = 0;
        3 contacts "contacts" required = 0;
        4 deals_closed "dealsClosed" optional = None;
        5 engaged "engaged" required = 0;
        6 enrolled "enrolled" required = 0;
        7 meetings_booked "meetingsBooked" required = 0;
        8 no_response "noResponse" required = 0;
        9 opened "opened" required = 0;
        10 replied "replied" required = 0;
        11 total_revenue "totalRevenue" optional = None;
        12 unsubscribed "unsubscribed" required = 0;
    }
}
impl PublicSequencePerformanceSummaryResponse {
    /// One with all that is required.
    pub fn new(
        bounced: impl Into<i64>,
        clicked: impl Into<i64>,
        contacts: impl Into<i64>,
        engaged: impl Into<i64>,
        enrolled: impl Into<i64>,
        meetings_booked: impl Into<i64>,
        no_response: impl Into<i64>,
        opened: impl Into<i64>,
        replied: impl Into<i64>,
        unsubscribed: impl Into<i64>,
    ) -> Self {
        Self {
            bounced: bounced.into(),
            clicked: clicked.into(),
            contacts: contacts.into(),
            engaged: engaged.into(),
            enrolled: enrolled.into(),
            meetings_booked: meetings_booked.into(),
            no_response: no_response.into(),
            opened: opened.into(),
            replied: replied.into(),
            unsubscribed: unsubscribed.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSequenceRequest`: 7 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceRequest {
    /// `dependencies`: a list: `PublicSequenceStepDependencyRequest`.
    pub dependencies: Vec<PublicSequenceStepDependencyRequest>,
    /// `dynamic`: true or false.
    pub dynamic: bool,
    /// `engagementTriggers`: `PublicSequenceEngagementTriggersRequest`; may be absent.
    pub engagement_triggers: Option<PublicSequenceEngagementTriggersRequest>,
    /// `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `settings`: `PublicSequenceSettingsRequest`.
    pub settings: PublicSequenceSettingsRequest,
    /// `steps`: a list: `PublicSequenceStepRequest`.
    pub steps: Vec<PublicSequenceStepRequest>,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceRequest "PublicSequenceRequest" {
        0 dependencies "dependencies" required = Vec::new();
        1 dynamic "dynamic" required = false;
        2 engagement_triggers "engagementTriggers" optional = None;
        3 folder_id "folderId" optional = None;
        4 name "name" required = Text::EMPTY;
        5 settings "settings" required = Shaped::blank();
        6 steps "steps" required = Vec::new();
    }
}
impl PublicSequenceRequest {
    /// One with all that is required.
    pub fn new(
        dependencies: impl IntoIterator<
            Item = impl Into<PublicSequenceStepDependencyRequest>,
        >,
        dynamic: bool,
        name: impl Into<Text>,
        settings: impl Into<PublicSequenceSettingsRequest>,
        steps: impl IntoIterator<Item = impl Into<PublicSequenceStepRequest>>,
    ) -> Self {
        Self {
            dependencies: dependencies.into_iter().map(Into::into).collect(),
            dynamic,
            name: name.into(),
            settings: settings.into(),
            steps: steps.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `engagementTriggers`.
    pub fn engagement_triggers(
        mut self,
        engagement_triggers: impl Into<PublicSequenceEngagementTriggersRequest>,
    ) -> Self {
        self.engagement_triggers = Some(engagement_triggers.into());
        self
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }
}

/// `PublicSequenceResponse`: 9 members.
///
/// Published by `automation/sequences`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicSequenceResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `dependencies`: a list: `PublicSequenceStepDependencyResponse`.
    pub dependencies: Vec<PublicSequenceStepDependencyResponse>,
    /// `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `settings`: `PublicSequenceSettingsResponse`; may be absent.
    pub settings: Option<PublicSequenceSettingsResponse>,
    /// `steps`: a list: `PublicSequenceStepResponse`.
    pub steps: Vec<PublicSequenceStepResponse>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `userId`: text.
    pub user_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceResponse "PublicSequenceResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 dependencies "dependencies" required = Vec::new();
        2 folder_id "folderId" optional = None;
        3 id "id" required = Text::EMPTY;
        4 name "name" required = Text::EMPTY;
        5 settings "settings" optional = None;
        6 steps "steps" required = Vec::new();
        7 updated_at "updatedAt" required = DateTime::UNSET;
        8 user_id "userId" required = Text::EMPTY;
    }
}
impl PublicSequenceResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        dependencies: impl IntoIterator<
            Item = impl Into<PublicSequenceStepDependencyResponse>,
        >,
        id: impl Into<Text>,
        name: impl Into<Text>,
        steps: impl IntoIterator<Item = impl Into<PublicSequenceStepResponse>>,
        updated_at: impl Into<DateTime>,
        user_id: impl Into<Text>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            dependencies: dependencies.into_iter().map(Into::into).collect(),
            id: id.into(),
            name: name.into(),
            steps: steps.into_iter().map(Into::into).collect(),
            updated_at: updated_at.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSequenceResponseV2`: 9 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceResponseV2 {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `dependencies`: a list: `PublicSequenceStepDependencyResponse`.
    pub dependencies: Vec<PublicSequenceStepDependencyResponse>,
    /// `folderId`: text; may be absent.
    pub folder_id: Option<Text>,
    /// `id`: text.
    pub id: Text,
    /// `name`: text.
    pub name: Text,
    /// `settings`: `PublicSequenceSettingsResponse`; may be absent.
    pub settings: Option<PublicSequenceSettingsResponse>,
    /// `steps`: a list: `PublicSequenceStepResponseV2`.
    pub steps: Vec<PublicSequenceStepResponseV2>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    /// `userId`: text.
    pub user_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceResponseV2 "PublicSequenceResponseV2" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 dependencies "dependencies" required = Vec::new();
        2 folder_id "folderId" optional = None;
        3 id "id" required = Text::EMPTY;
        4 name "name" required = Text::EMPTY;
        5 settings "settings" optional = None;
        6 steps "steps" required = Vec::new();
        7 updated_at "updatedAt" required = DateTime::UNSET;
        8 user_id "userId" required = Text::EMPTY;
    }
}
impl PublicSequenceResponseV2 {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        dependencies: impl IntoIterator<
            Item = impl Into<PublicSequenceStepDependencyResponse>,
        >,
        id: impl Into<Text>,
        name: impl Into<Text>,
        steps: impl IntoIterator<Item = impl Into<PublicSequenceStepResponseV2>>,
        updated_at: impl Into<DateTime>,
        user_id: impl Into<Text>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            dependencies: dependencies.into_iter().map(Into::into).collect(),
            id: id.into(),
            name: name.into(),
            steps: steps.into_iter().map(Into::into).collect(),
            updated_at: updated_at.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSequenceSettingsRequest`: 9 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceSettingsRequest {
    /// `eligibleFollowUpDays`: `PublicSequenceSettingsResponseEligibleFollowUpDays`.
    pub eligible_follow_up_days: PublicSequenceSettingsResponseEligibleFollowUpDays,
    /// `individualTaskRemindersEnabled`: true or false.
    pub individual_task_reminders_enabled: bool,
    /// `sellingStrategy`: `PublicSequenceSettingsResponseSellingStrategy`.
    pub selling_strategy: PublicSequenceSettingsResponseSellingStrategy,
    /// `sendWindowEndMinute`: a whole number.
    pub send_window_end_minute: i64,
    /// `sendWindowStartMinute`: a whole number.
    pub send_window_start_minute: i64,
    /// `taskCreationMinute`: a whole number.
    pub task_creation_minute: i64,
    /// `taskReminderMinute`: a whole number.
    pub task_reminder_minute: i64,
    /// `unenrollmentSettings`: `UnenrollmentSettingsResponse`.
    pub unenrollment_settings: UnenrollmentSettingsResponse,
    /// `useThreadedFollowUps`: true or false.
    pub use_threaded_follow_ups: bool,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceSettingsRequest "PublicSequenceSettingsRequest" {
        0 eligible_follow_up_days "eligibleFollowUpDays" required = Shaped::blank();
        1 individual_task_reminders_enabled "individualTaskRemindersEnabled" required = false;
        2 selling_strategy "sellingStrategy" required = Shaped::blank();
        3 send_window_end_minute "sendWindowEndMinute" required = 0;
        4 send_window_start_minute "sendWindowStartMinute" required = 0;
        5 task_creation_minute "taskCreationMinute" required = 0;
        6 task_reminder_minute "taskReminderMinute" required = 0;
        7 unenrollment_settings "unenrollmentSettings" required = Shaped::blank();
        8 use_threaded_follow_ups "useThreadedFollowUps" required = false;
    }
}
impl PublicSequenceSettingsRequest {
    /// One with all that is required.
    pub fn new(
        eligible_follow_up_days: impl Into<
            PublicSequenceSettingsResponseEligibleFollowUpDays,
        >,
        individual_task_reminders_enabled: bool,
        selling_strategy: impl Into<PublicSequenceSettingsResponseSellingStrategy>,
        send_window_end_minute: impl Into<i64>,
        send_window_start_minute: impl Into<i64>,
        task_creation_minute: impl Into<i64>,
        task_reminder_minute: impl Into<i64>,
        unenrollment_settings: impl Into<UnenrollmentSettingsResponse>,
        use_threaded_follow_ups: bool,
    ) -> Self {
        Self {
            eligible_follow_up_days: eligible_follow_up_days.into(),
            individual_task_reminders_enabled,
            selling_strategy: selling_strategy.into(),
            send_window_end_minute: send_window_end_minute.into(),
            send_window_start_minute: send_window_start_minute.into(),
            task_creation_minute: task_creation_minute.into(),
            task_reminder_minute: task_reminder_minute.into(),
            unenrollment_settings: unenrollment_settings.into(),
            use_threaded_follow_ups,
            ..Shaped::blank()
        }
    }
}

/// `PublicSequenceSettingsResponse`: 9 members.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicSequenceSettingsResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `eligibleFollowUpDays`: `PublicSequenceSettingsResponseEligibleFollowUpDays`.
    pub eligible_follow_up_days: PublicSequenceSettingsResponseEligibleFollowUpDays,
    /// `id`: text.
    pub id: Text,
    /// `individualTaskRemindersEnabled`: true or false.
    pub individual_task_reminders_enabled: bool,
    /// `sellingStrategy`: `PublicSequenceSettingsResponseSellingStrategy`.
    pub selling_strategy: PublicSequenceSettingsResponseSellingStrategy,
    /// `sendWindowEndMinute`: a whole number.
    pub send_window_end_minute: i64,
    /// `sendWindowStartMinute`: a whole number.
    pub send_window_start_minute: i64,
    /// `taskReminderMinute`: a whole number.
    pub task_reminder_minute: i64,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceSettingsResponse "PublicSequenceSettingsResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 eligible_follow_up_days "eligibleFollowUpDays" required = Shaped::blank();
        2 id "id" required = Text::EMPTY;
        3 individual_task_reminders_enabled "individualTaskRemindersEnabled" required = false;
        4 selling_strategy "sellingStrategy" required = Shaped::blank();
        5 send_window_end_minute "sendWindowEndMinute" required = 0;
        6 send_window_start_minute "sendWindowStartMinute" required = 0;
        7 task_reminder_minute "taskReminderMinute" required = 0;
        8 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicSequenceSettingsResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        eligible_follow_up_days: impl Into<
            PublicSequenceSettingsResponseEligibleFollowUpDays,
        >,
        id: impl Into<Text>,
        individual_task_reminders_enabled: bool,
        selling_strategy: impl Into<PublicSequenceSettingsResponseSellingStrategy>,
        send_window_end_minute: impl Into<i64>,
        send_window_start_minute: impl Into<i64>,
        task_reminder_minute: impl Into<i64>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            eligible_follow_up_days: eligible_follow_up_days.into(),
            id: id.into(),
            individual_task_reminders_enabled,
            selling_strategy: selling_strategy.into(),
            send_window_end_minute: send_window_end_minute.into(),
            send_window_start_minute: send_window_start_minute.into(),
            task_reminder_minute: task_reminder_minute.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub enum PublicSequenceSettingsResponseEligibleFollowUpDays {
    /// `BUSINESS_DAYS`
    BusinessDays,
    /// `EVERYDAY`
    Everyday,
    /// `WEEKDAYS_ONLY`
    WeekdaysOnly,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicSequenceSettingsResponseEligibleFollowUpDays "PublicSequenceSettingsResponseEligibleFollowUpDays" {
        0 BusinessDays "BUSINESS_DAYS";
        1 Everyday "EVERYDAY";
        2 WeekdaysOnly "WEEKDAYS_ONLY";
    } 3
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/sequences`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v4.
#[non_exhaustive]
pub enum PublicSequenceSettingsResponseSellingStrategy {
    /// `ACCOUNT_BASED`
    AccountBased,
    /// `LEAD_BASED`
    LeadBased,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicSequenceSettingsResponseSellingStrategy "PublicSequenceSettingsResponseSellingStrategy" {
        0 AccountBased "ACCOUNT_BASED";
        1 LeadBased "LEAD_BASED";
    } 2
}

/// `PublicSequenceStepDependencyRequest`: 4 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceStepDependencyRequest {
    /// `branchNumber`: a whole number.
    pub branch_number: i64,
    /// `dependencyType`: `PublicSequenceStepDependencyResponseDependencyType`.
    pub dependency_type: PublicSequenceStepDependencyResponseDependencyType,
    /// `reliesOnStepOrder`: a whole number.
    pub relies_on_step_order: i64,
    /// `requiredByStepOrder`: a whole number.
    pub required_by_step_order: i64,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceStepDependencyRequest "PublicSequenceStepDependencyRequest" {
        0 branch_number "branchNumber" required = 0;
        1 dependency_type "dependencyType" required = Shaped::blank();
        2 relies_on_step_order "reliesOnStepOrder" required = 0;
        3 required_by_step_order "requiredByStepOrder" required = 0;
    }
}
impl PublicSequenceStepDependencyRequest {
    /// One with all that is required.
    pub fn new(
        branch_number: impl Into<i64>,
        dependency_type: impl Into<PublicSequenceStepDependencyResponseDependencyType>,
        relies_on_step_order: impl Into<i64>,
        required_by_step_order: impl Into<i64>,
    ) -> Self {
        Self {
            branch_number: branch_number.into(),
            dependency_type: dependency_type.into(),
            relies_on_step_order: relies_on_step_order.into(),
            required_by_step_order: required_by_step_order.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSequenceStepDependencyResponse`: 8 members.
///
/// Published by `automation/sequences`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicSequenceStepDependencyResponse {
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `dependencyType`: `PublicSequenceStepDependencyResponseDependencyType`.
    pub dependency_type: PublicSequenceStepDependencyResponseDependencyType,
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
    PublicSequenceStepDependencyResponse "PublicSequenceStepDependencyResponse" {
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
impl PublicSequenceStepDependencyResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        dependency_type: impl Into<PublicSequenceStepDependencyResponseDependencyType>,
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

/// 3 known values; any other is kept as it came.
///
/// Published by `automation/sequences`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub enum PublicSequenceStepDependencyResponseDependencyType {
    /// `ADAPTIVE_COMPLETION`
    AdaptiveCompletion,
    /// `MANUAL_PAUSE`
    ManualPause,
    /// `TASK_COMPLETION`
    TaskCompletion,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicSequenceStepDependencyResponseDependencyType "PublicSequenceStepDependencyResponseDependencyType" {
        0 AdaptiveCompletion "ADAPTIVE_COMPLETION";
        1 ManualPause "MANUAL_PAUSE";
        2 TaskCompletion "TASK_COMPLETION";
    } 3
}

/// `PublicSequenceStepPerformanceResponse`: 14 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceStepPerformanceResponse {
    /// `calls`: a whole number.
    pub calls: i64,
    /// `callsConnected`: a whole number.
    pub calls_connected: i64,
    /// `clicked`: a whole number.
    pub clicked: i64,
    /// `executionCount`: a whole number.
    pub execution_count: i64,
    /// `meetingsBooked`: a whole number.
    pub meetings_booked: i64,
    /// `onTimeTaskCompletionCount`: a whole number.
    pub on_time_task_completion_count: i64,
    /// `onTimeTaskCompletionSum`: a whole number.
    pub on_time_task_completion_sum: i64,
    /// `opened`: a whole number.
    pub opened: i64,
    /// `personalizationRateAvg`: a number; may be absent.
    pub personalization_rate_avg: Option<f64>,
    /// `personalizationRateCount`: a whole number.
    pub personalization_rate_count: i64,
    /// `replied`: a whole number.
    pub replied: i64,
    /// `stepKey`: text.
    pub step_key: Text,
    /// `stepOrder`: a whole number.
    pub step_order: i64,
    /// `tasksCompleted`: a whole number.
    pub tasks_completed: i64,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceStepPerformanceResponse "PublicSequenceStepPerformanceResponse" {
        0 calls "calls" required = 0;
        1 calls_connected "callsConnected" required = 0;
        2 clicked "clicked" required = 0;
        3 execution_count "executionCount" required = 0;
        4 meetings_booked "meetingsBooked" required = 0;
        5 on_time_task_completion_count "onTimeTaskCompletionCount" required = 0;
        6 on_time_task_completion_sum "onTimeTaskCompletionSum" required = 0;
        7 opened "opened" required = 0;
        8 personalization_rate_avg "personalizationRateAvg" optional = None;
        9 personalization_rate_count "personalizationRateCount" required = 0;
        10 replied "replied" required = 0;
        11 step_key "stepKey" required = Text::EMPTY;
        12 step_order "stepOrder" required = 0;
        13 tasks_completed "tasksCompleted" required = 0;
    }
}
impl PublicSequenceStepPerformanceResponse {
    /// One with all that is required.
    pub fn new(
        calls: impl Into<i64>,
        calls_connected: impl Into<i64>,
        clicked: impl Into<i64>,
        execution_count: impl Into<i64>,
        meetings_booked: impl Into<i64>,
        on_time_task_completion_count: impl Into<i64>,
        on_time_task_completion_sum: impl Into<i64>,
        opened: impl Into<i64>,
        personalization_rate_count: impl Into<i64>,
        replied: impl Into<i64>,
        step_key: impl Into<Text>,
        step_order: impl Into<i64>,
        tasks_completed: impl Into<i64>,
    ) -> Self {
        Self {
            calls: calls.into(),
            calls_connected: calls_connected.into(),
            clicked: clicked.into(),
            execution_count: execution_count.into(),
            meetings_booked: meetings_booked.into(),
            on_time_task_completion_count: on_time_task_completion_count.into(),
            on_time_task_completion_sum: on_time_task_completion_sum.into(),
            opened: opened.into(),
            personalization_rate_count: personalization_rate_count.into(),
            replied: replied.into(),
            step_key: step_key.into(),
            step_order: step_order.into(),
            tasks_completed: tasks_completed.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSequenceStepRequest`: 10 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceStepRequest {
    /// `actionType`: `PublicSequenceStepResponseActionType`.
    pub action_type: PublicSequenceStepResponseActionType,
    /// `branchNumber`: a whole number.
    pub branch_number: i64,
    /// `delayMillis`: a whole number.
    pub delay_millis: i64,
    /// `delayMillisMax`: a whole number; may be absent.
    pub delay_millis_max: Option<i64>,
    /// `delayMillisMin`: a whole number; may be absent.
    pub delay_millis_min: Option<i64>,
    /// `dynamic`: true or false.
    pub dynamic: bool,
    /// `emailPattern`: `PublicSequenceEmailPatternRequest`; may be absent.
    pub email_pattern: Option<PublicSequenceEmailPatternRequest>,
    /// `stepOrder`: a whole number.
    pub step_order: i64,
    /// `taskPattern`: `PublicSequenceTaskPatternRequest`; may be absent.
    pub task_pattern: Option<PublicSequenceTaskPatternRequest>,
    /// `variants`: a list: `PublicSequenceStepVariantRequest`.
    pub variants: Vec<PublicSequenceStepVariantRequest>,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceStepRequest "PublicSequenceStepRequest" {
        0 action_type "actionType" required = Shaped::blank();
        1 branch_number "branchNumber" required = 0;
        2 delay_millis "delayMillis" required = 0;
        3 delay_millis_max "delayMillisMax" optional = None;
        4 delay_millis_min "delayMillisMin" optional = None;
        5 dynamic "dynamic" required = false;
        6 email_pattern "emailPattern" optional = None;
        7 step_order "stepOrder" required = 0;
        8 task_pattern "taskPattern" optional = None;
        9 variants "variants" required = Vec::new();
    }
}
impl PublicSequenceStepRequest {
    /// One with all that is required.
    pub fn new(
        action_type: impl Into<PublicSequenceStepResponseActionType>,
        branch_number: impl Into<i64>,
        delay_millis: impl Into<i64>,
        dynamic: bool,
        step_order: impl Into<i64>,
        variants: impl IntoIterator<Item = impl Into<PublicSequenceStepVariantRequest>>,
    ) -> Self {
        Self {
            action_type: action_type.into(),
            branch_number: branch_number.into(),
            delay_millis: delay_millis.into(),
            dynamic,
            step_order: step_order.into(),
            variants: variants.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `delayMillisMax`.
    pub fn delay_millis_max(mut self, delay_millis_max: impl Into<i64>) -> Self {
        self.delay_millis_max = Some(delay_millis_max.into());
        self
    }
    /// Sets `delayMillisMin`.
    pub fn delay_millis_min(mut self, delay_millis_min: impl Into<i64>) -> Self {
        self.delay_millis_min = Some(delay_millis_min.into());
        self
    }
    /// Sets `emailPattern`.
    pub fn email_pattern(
        mut self,
        email_pattern: impl Into<PublicSequenceEmailPatternRequest>,
    ) -> Self {
        self.email_pattern = Some(email_pattern.into());
        self
    }
    /// Sets `taskPattern`.
    pub fn task_pattern(
        mut self,
        task_pattern: impl Into<PublicSequenceTaskPatternRequest>,
    ) -> Self {
        self.task_pattern = Some(task_pattern.into());
        self
    }
}

/// `PublicSequenceStepResponse`: 8 members.
///
/// Published by `automation/sequences`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub struct PublicSequenceStepResponse {
    /// `actionType`: `PublicSequenceStepResponseActionType`.
    pub action_type: PublicSequenceStepResponseActionType,
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
    PublicSequenceStepResponse "PublicSequenceStepResponse" {
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
impl PublicSequenceStepResponse {
    /// One with all that is required.
    pub fn new(
        action_type: impl Into<PublicSequenceStepResponseActionType>,
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

/// 4 known values; any other is kept as it came.
///
/// Published by `automation/sequences`, in 2026-03, 2026-09-beta, v4.
#[non_exhaustive]
pub enum PublicSequenceStepResponseActionType {
    /// `ADAPTIVE_CONTAINER`
    AdaptiveContainer,
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
    PublicSequenceStepResponseActionType "PublicSequenceStepResponseActionType" {
        0 AdaptiveContainer "ADAPTIVE_CONTAINER";
        1 Email "EMAIL";
        2 FinishEnrollment "FINISH_ENROLLMENT";
        3 Task "TASK";
    } 4
}

/// `PublicSequenceStepResponseV2`: 8 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceStepResponseV2 {
    /// `actionType`: `PublicSequenceStepResponseActionType`.
    pub action_type: PublicSequenceStepResponseActionType,
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
    /// `taskPattern`: `PublicTaskPatternResponseV2`; may be absent.
    pub task_pattern: Option<PublicTaskPatternResponseV2>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceStepResponseV2 "PublicSequenceStepResponseV2" {
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
impl PublicSequenceStepResponseV2 {
    /// One with all that is required.
    pub fn new(
        action_type: impl Into<PublicSequenceStepResponseActionType>,
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

/// `PublicSequenceStepVariantRequest`: 4 members.
///
/// Published by `automation/sequences`, in 2026-09-beta.
#[non_exhaustive]
pub struct PublicSequenceStepVariantRequest {
    /// `activated`: true or false.
    pub activated: bool,
    /// `emailPattern`: `PublicSequenceEmailPatternRequest`; may be absent.
    pub email_pattern: Option<PublicSequenceEmailPatternRequest>,
    /// `taskPattern`: `PublicSequenceTaskPatternRequest`; may be absent.
    pub task_pattern: Option<PublicSequenceTaskPatternRequest>,
    /// `variantOrdinal`: a whole number.
    pub variant_ordinal: i64,
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceStepVariantRequest "PublicSequenceStepVariantRequest" {
        0 activated "activated" required = false;
        1 email_pattern "emailPattern" optional = None;
        2 task_pattern "taskPattern" optional = None;
        3 variant_ordinal "variantOrdinal" required = 0;
    }
}
impl PublicSequenceStepVariantRequest {
    /// One with all that is required.
    pub fn new(activated: bool, variant_ordinal: impl Into<i64>) -> Self {
        Self {
            activated,
            variant_ordinal: variant_ordinal.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `emailPattern`.
    pub fn email_pattern(
        mut self,
        email_pattern: impl Into<PublicSequenceEmailPatternRequest>,
    ) -> Self {
        self.email_pattern = Some(email_pattern.into());
        self
    }
    /// Sets `taskPattern`.
    pub fn task_pattern(
        mut self,
        task_pattern: impl Into<PublicSequenceTaskPatternRequest>,
    ) -> Self {
        self.task_pattern = Some(task_pattern.into());
        self
    }
}

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
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceTaskPatternRequest "PublicSequenceTaskPatternRequest" {
        0 notes "notes" optional = None;
        1 queue_id "queueId" optional = None;
        2 subject "subject" optional = None;
        3 task_priority "taskPriority" required = Shaped::blank();
        4 task_type "taskType" required = Shaped::blank();
        5 template_id "templateId" optional = None;
        6 thread_email_to_step_order "threadEmailToStepOrder" optional = None;
    }
}
impl PublicSequenceTaskPatternRequest {
    /// One with all that is required.
    pub fn new(
        task_priority: impl Into<PublicTaskPatternResponseTaskPriority>,
        task_type: impl Into<PublicTaskPatternResponseTaskType>,
    ) -> Self {
        Self {
            task_priority: task_priority.into(),
            task_type: task_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `notes`.
    pub fn notes(mut self, notes: impl Into<Text>) -> Self {
        self.notes = Some(notes.into());
        self
    }
    /// Sets `queueId`.
    pub fn queue_id(mut self, queue_id: impl Into<Text>) -> Self {
        self.queue_id = Some(queue_id.into());
        self
    }
    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<Text>) -> Self {
        self.subject = Some(subject.into());
        self
    }
    /// Sets `templateId`.
    pub fn template_id(mut self, template_id: impl Into<Text>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
    /// Sets `threadEmailToStepOrder`.
    pub fn thread_email_to_step_order(
        mut self,
        thread_email_to_step_order: impl Into<i64>,
    ) -> Self {
        self.thread_email_to_step_order = Some(thread_email_to_step_order.into());
        self
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
    rest: Rest,
}
crate::runtime::record! {
    PublicSequenceTimelinePointResponse "PublicSequenceTimelinePointResponse" {
        0 enrolled_at "enrolledAt" required = 0;
        1 enrollments "enrollments" required = 0;
        2 meetings_booked "meetingsBooked" required = 0;
    }
}
impl PublicSequenceTimelinePointResponse {
    /// One with all that is required.
    pub fn new(
        enrolled_at: impl Into<i64>,
        enrollments: impl Into<i64>,
        meetings_booked: impl Into<i64>,
    ) -> Self {
        Self {
            enrolled_at: enrolled_at.into(),
            enrollments: enrollments.into(),
            meetings_booked: meetings_booked.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    PublicTaskPatternResponse "PublicTaskPatternResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 id "id" required = Text::EMPTY;
        2 notes "notes" optional = None;
        3 queue_id "queueId" optional = None;
        4 subject "subject" optional = None;
        5 task_priority "taskPriority" required = Shaped::blank();
        6 task_type "taskType" required = Shaped::blank();
        7 template_id "templateId" optional = None;
        8 thread_email_to_step_order "threadEmailToStepOrder" optional = None;
        9 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicTaskPatternResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        task_priority: impl Into<PublicTaskPatternResponseTaskPriority>,
        task_type: impl Into<PublicTaskPatternResponseTaskType>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            task_priority: task_priority.into(),
            task_type: task_type.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
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
crate::runtime::enumeration! {
    PublicTaskPatternResponseTaskPriority "PublicTaskPatternResponseTaskPriority" {
        0 High "HIGH";
        1 Low "LOW";
        2 Medium "MEDIUM";
        3 None "NONE";
    } 4
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
crate::runtime::enumeration! {
    PublicTaskPatternResponseTaskType "PublicTaskPatternResponseTaskType" {
        0 Call "CALL";
        1 Email "EMAIL";
        2 LinkedInConnect "LINKED_IN_CONNECT";
        3 LinkedInMessage "LINKED_IN_MESSAGE";
        4 Meeting "MEETING";
        5 Todo "TODO";
    } 6
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
    rest: Rest,
}
crate::runtime::record! {
    PublicTaskPatternResponseV2 "PublicTaskPatternResponseV2" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 id "id" required = Text::EMPTY;
        2 notes "notes" optional = None;
        3 queue_id "queueId" optional = None;
        4 subject "subject" optional = None;
        5 task_priority "taskPriority" required = Shaped::blank();
        6 task_type "taskType" required = Shaped::blank();
        7 template_id "templateId" optional = None;
        8 thread_email_to_step_order "threadEmailToStepOrder" optional = None;
        9 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl PublicTaskPatternResponseV2 {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        id: impl Into<Text>,
        task_priority: impl Into<PublicTaskPatternResponseTaskPriority>,
        task_type: impl Into<PublicTaskPatternResponseTaskType>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            task_priority: task_priority.into(),
            task_type: task_type.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
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
    rest: Rest,
}
crate::runtime::record! {
    SequencesPublicSequenceResponse "PublicSequenceResponse" {
        0 created_at "createdAt" required = DateTime::UNSET;
        1 dependencies "dependencies" required = Vec::new();
        2 folder_id "folderId" optional = None;
        3 id "id" required = Text::EMPTY;
        4 name "name" required = Text::EMPTY;
        5 settings "settings" optional = None;
        6 steps "steps" required = Vec::new();
        7 updated_at "updatedAt" required = DateTime::UNSET;
        8 user_id "userId" required = Text::EMPTY;
    }
}
impl SequencesPublicSequenceResponse {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        dependencies: impl IntoIterator<
            Item = impl Into<SequencesPublicSequenceStepDependencyResponse>,
        >,
        id: impl Into<Text>,
        name: impl Into<Text>,
        steps: impl IntoIterator<Item = impl Into<SequencesPublicSequenceStepResponse>>,
        updated_at: impl Into<DateTime>,
        user_id: impl Into<Text>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            dependencies: dependencies.into_iter().map(Into::into).collect(),
            id: id.into(),
            name: name.into(),
            steps: steps.into_iter().map(Into::into).collect(),
            updated_at: updated_at.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
}
