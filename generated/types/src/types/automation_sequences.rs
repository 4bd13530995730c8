// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    Paging, PublicSequenceTaskPatternRequest, PublicSequenceTimelinePointResponse, PublicTaskPatternResponse,
    PublicTaskPatternResponseV2, UnenrollmentSettingsResponse,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseWithTotalPublicSequenceLiteResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseWithTotalPublicSequenceLiteResponse", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
            Member { name: "total", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), total: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, 2 => &self.total, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, 2 => &mut self.total, _ => &mut self.rest }
    }
}
impl CollectionResponseWithTotalPublicSequenceLiteResponse {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<PublicSequenceLiteResponse>>, total: impl Into<i64>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), total: total.into(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for EmailSettingsResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailSettingsResponse", kind: Kind::Record(&[
            Member { name: "criteria", required: true }, Member { name: "sellingStrategy", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { criteria: Shaped::blank(), selling_strategy: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.criteria, 1 => &self.selling_strategy, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.criteria, 1 => &mut self.selling_strategy, _ => &mut self.rest }
    }
}
impl EmailSettingsResponse {
    /// With all that is required.
    pub fn new(
        criteria: impl Into<EmailSettingsResponseCriteria>,
        selling_strategy: impl Into<PublicSequenceSettingsResponseSellingStrategy>,
    ) -> Self {
        Self { criteria: criteria.into(), selling_strategy: selling_strategy.into(), rest: Rest::EMPTY }
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
impl Shaped for EmailSettingsResponseCriteria {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "EmailSettingsResponseCriteria", kind: Kind::Enumeration(&["ALL", "NONE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::All => 0, Self::None => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::All, 1 => Self::None, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for MeetingSettingsResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "MeetingSettingsResponse", kind: Kind::Record(&[
            Member { name: "criteria", required: true }, Member { name: "sellingStrategy", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { criteria: Shaped::blank(), selling_strategy: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.criteria, 1 => &self.selling_strategy, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.criteria, 1 => &mut self.selling_strategy, _ => &mut self.rest }
    }
}
impl MeetingSettingsResponse {
    /// With all that is required.
    pub fn new(
        criteria: impl Into<EmailSettingsResponseCriteria>,
        selling_strategy: impl Into<PublicSequenceSettingsResponseSellingStrategy>,
    ) -> Self {
        Self { criteria: criteria.into(), selling_strategy: selling_strategy.into(), rest: Rest::EMPTY }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCreateSequenceResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCreateSequenceResponse", kind: Kind::Record(&[
            Member { name: "sequence", required: true }, Member { name: "userView", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { sequence: Shaped::blank(), user_view: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.sequence, 1 => &self.user_view, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.sequence, 1 => &mut self.user_view, _ => &mut self.rest }
    }
}
impl PublicCreateSequenceResponse {
    /// With all that is required.
    pub fn new(sequence: impl Into<PublicSequenceResponseV2>) -> Self {
        Self { sequence: sequence.into(), ..Shaped::blank() }
    }
    /// Sets `userView`.
    pub fn user_view(mut self, user_view: impl Into<PublicCreateSequenceUserViewResponse>) -> Self {
        self.user_view = Some(user_view.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicCreateSequenceUserViewResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCreateSequenceUserViewResponse", kind: Kind::Record(&[
            Member { name: "email", required: false }, Member { name: "firstName", required: false },
            Member { name: "lastName", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { email: None, first_name: None, last_name: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email, 1 => &self.first_name, 2 => &self.last_name, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email, 1 => &mut self.first_name, 2 => &mut self.last_name, _ => &mut self.rest }
    }
}
impl PublicCreateSequenceUserViewResponse {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.email = Some(email.into()); self }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self { self.first_name = Some(first_name.into()); self }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self { self.last_name = Some(last_name.into()); self }
}
impl Default for PublicCreateSequenceUserViewResponse {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicEmailPatternResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicEmailPatternResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "id", required: true },
            Member { name: "templateId", required: true },
            Member { name: "threadEmailToStepOrder", required: false }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, id: Text::EMPTY, template_id: Text::EMPTY, thread_email_to_step_order: None,
            updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.id, 2 => &self.template_id, 3 => &self.thread_email_to_step_order,
            4 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.id, 2 => &mut self.template_id,
            3 => &mut self.thread_email_to_step_order, 4 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicEmailPatternResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, id: impl Into<Text>, template_id: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(), id: id.into(), template_id: template_id.into(),
            updated_at: updated_at.into(), ..Shaped::blank()
        }
    }
    /// Sets `threadEmailToStepOrder`.
    pub fn thread_email_to_step_order(mut self, thread_email_to_step_order: impl Into<i64>) -> Self {
        self.thread_email_to_step_order = Some(thread_email_to_step_order.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceCompanyMetricsResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceCompanyMetricsResponse", kind: Kind::Record(&[
            Member { name: "companiesEngaged", required: true },
            Member { name: "companiesEnrolled", required: true },
            Member { name: "companiesScheduledMeeting", required: true },
            Member { name: "contactsEnrolledWithCompanyId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            companies_engaged: 0, companies_enrolled: 0, companies_scheduled_meeting: 0,
            contacts_enrolled_with_company_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.companies_engaged, 1 => &self.companies_enrolled, 2 => &self.companies_scheduled_meeting,
            3 => &self.contacts_enrolled_with_company_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.companies_engaged, 1 => &mut self.companies_enrolled,
            2 => &mut self.companies_scheduled_meeting, 3 => &mut self.contacts_enrolled_with_company_id,
            _ => &mut self.rest,
        }
    }
}
impl PublicSequenceCompanyMetricsResponse {
    /// With all that is required.
    pub fn new(
        companies_engaged: impl Into<i64>, companies_enrolled: impl Into<i64>,
        companies_scheduled_meeting: impl Into<i64>, contacts_enrolled_with_company_id: impl Into<i64>,
    ) -> Self {
        Self {
            companies_engaged: companies_engaged.into(), companies_enrolled: companies_enrolled.into(),
            companies_scheduled_meeting: companies_scheduled_meeting.into(),
            contacts_enrolled_with_company_id: contacts_enrolled_with_company_id.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceEmailPatternRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceEmailPatternRequest", kind: Kind::Record(&[
            Member { name: "templateId", required: true },
            Member { name: "threadEmailToStepOrder", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { template_id: Text::EMPTY, thread_email_to_step_order: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.template_id, 1 => &self.thread_email_to_step_order, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.template_id, 1 => &mut self.thread_email_to_step_order, _ => &mut self.rest }
    }
}
impl PublicSequenceEmailPatternRequest {
    /// With all that is required.
    pub fn new(template_id: impl Into<Text>) -> Self { Self { template_id: template_id.into(), ..Shaped::blank() } }
    /// Sets `threadEmailToStepOrder`.
    pub fn thread_email_to_step_order(mut self, thread_email_to_step_order: impl Into<i64>) -> Self {
        self.thread_email_to_step_order = Some(thread_email_to_step_order.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceEngagementTriggersRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceEngagementTriggersRequest", kind: Kind::Record(&[
            Member { name: "numberOfClicks", required: false }, Member { name: "numberOfOpens", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { number_of_clicks: None, number_of_opens: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.number_of_clicks, 1 => &self.number_of_opens, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.number_of_clicks, 1 => &mut self.number_of_opens, _ => &mut self.rest }
    }
}
impl PublicSequenceEngagementTriggersRequest {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `numberOfClicks`.
    pub fn number_of_clicks(mut self, number_of_clicks: impl Into<i64>) -> Self {
        self.number_of_clicks = Some(number_of_clicks.into()); self
    }
    /// Sets `numberOfOpens`.
    pub fn number_of_opens(mut self, number_of_opens: impl Into<i64>) -> Self {
        self.number_of_opens = Some(number_of_opens.into()); self
    }
}
impl Default for PublicSequenceEngagementTriggersRequest {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceEnrollmentLiteResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceEnrollmentLiteResponse", kind: Kind::Record(&[
            Member { name: "enrolledAt", required: true }, Member { name: "id", required: true },
            Member { name: "toEmail", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            enrolled_at: DateTime::UNSET, id: Text::EMPTY, to_email: Text::EMPTY, updated_at: DateTime::UNSET,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.enrolled_at, 1 => &self.id, 2 => &self.to_email, 3 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.enrolled_at, 1 => &mut self.id, 2 => &mut self.to_email, 3 => &mut self.updated_at,
            _ => &mut self.rest,
        }
    }
}
impl PublicSequenceEnrollmentLiteResponse {
    /// With all that is required.
    pub fn new(
        enrolled_at: impl Into<DateTime>, id: impl Into<Text>, to_email: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            enrolled_at: enrolled_at.into(), id: id.into(), to_email: to_email.into(), updated_at: updated_at.into(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceEnrollmentRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceEnrollmentRequest", kind: Kind::Record(&[
            Member { name: "contactId", required: true }, Member { name: "senderAliasAddress", required: false },
            Member { name: "senderEmail", required: true }, Member { name: "sequenceId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            contact_id: Text::EMPTY, sender_alias_address: None, sender_email: Text::EMPTY, sequence_id: Text::EMPTY,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.contact_id, 1 => &self.sender_alias_address, 2 => &self.sender_email, 3 => &self.sequence_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.contact_id, 1 => &mut self.sender_alias_address, 2 => &mut self.sender_email,
            3 => &mut self.sequence_id, _ => &mut self.rest,
        }
    }
}
impl PublicSequenceEnrollmentRequest {
    /// With all that is required.
    pub fn new(contact_id: impl Into<Text>, sender_email: impl Into<Text>, sequence_id: impl Into<Text>) -> Self {
        Self {
            contact_id: contact_id.into(), sender_email: sender_email.into(), sequence_id: sequence_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `senderAliasAddress`.
    pub fn sender_alias_address(mut self, sender_alias_address: impl Into<Text>) -> Self {
        self.sender_alias_address = Some(sender_alias_address.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceEnrollmentResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceEnrollmentResponse", kind: Kind::Record(&[
            Member { name: "enrolledAt", required: true }, Member { name: "enrolledBy", required: true },
            Member { name: "enrolledByEmail", required: true }, Member { name: "id", required: true },
            Member { name: "sequenceId", required: true }, Member { name: "sequenceName", required: true },
            Member { name: "toEmail", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            enrolled_at: DateTime::UNSET, enrolled_by: Text::EMPTY, enrolled_by_email: Text::EMPTY, id: Text::EMPTY,
            sequence_id: Text::EMPTY, sequence_name: Text::EMPTY, to_email: Text::EMPTY, updated_at: DateTime::UNSET,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.enrolled_at, 1 => &self.enrolled_by, 2 => &self.enrolled_by_email, 3 => &self.id,
            4 => &self.sequence_id, 5 => &self.sequence_name, 6 => &self.to_email, 7 => &self.updated_at,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.enrolled_at, 1 => &mut self.enrolled_by, 2 => &mut self.enrolled_by_email,
            3 => &mut self.id, 4 => &mut self.sequence_id, 5 => &mut self.sequence_name, 6 => &mut self.to_email,
            7 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicSequenceEnrollmentResponse {
    /// With all that is required.
    pub fn new(
        enrolled_at: impl Into<DateTime>, enrolled_by: impl Into<Text>, enrolled_by_email: impl Into<Text>,
        id: impl Into<Text>, sequence_id: impl Into<Text>, sequence_name: impl Into<Text>, to_email: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            enrolled_at: enrolled_at.into(), enrolled_by: enrolled_by.into(),
            enrolled_by_email: enrolled_by_email.into(), id: id.into(), sequence_id: sequence_id.into(),
            sequence_name: sequence_name.into(), to_email: to_email.into(), updated_at: updated_at.into(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceEnrollmentStatusByStepResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceEnrollmentStatusByStepResponse", kind: Kind::Record(&[
            Member { name: "count", required: true }, Member { name: "currentStepOrder", required: true },
            Member { name: "enrollmentStatus", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { count: 0, current_step_order: 0, enrollment_status: Text::EMPTY, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.count, 1 => &self.current_step_order, 2 => &self.enrollment_status, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.count, 1 => &mut self.current_step_order, 2 => &mut self.enrollment_status,
            _ => &mut self.rest,
        }
    }
}
impl PublicSequenceEnrollmentStatusByStepResponse {
    /// With all that is required.
    pub fn new(count: impl Into<i64>, current_step_order: impl Into<i64>, enrollment_status: impl Into<Text>) -> Self {
        Self {
            count: count.into(), current_step_order: current_step_order.into(),
            enrollment_status: enrollment_status.into(), rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceLiteResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceLiteResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "folderId", required: false },
            Member { name: "id", required: true }, Member { name: "name", required: true },
            Member { name: "updatedAt", required: true }, Member { name: "userId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, folder_id: None, id: Text::EMPTY, name: Text::EMPTY,
            updated_at: DateTime::UNSET, user_id: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.folder_id, 2 => &self.id, 3 => &self.name, 4 => &self.updated_at,
            5 => &self.user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.folder_id, 2 => &mut self.id, 3 => &mut self.name,
            4 => &mut self.updated_at, 5 => &mut self.user_id, _ => &mut self.rest,
        }
    }
}
impl PublicSequenceLiteResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>, id: impl Into<Text>, name: impl Into<Text>, updated_at: impl Into<DateTime>,
        user_id: impl Into<Text>,
    ) -> Self {
        Self {
            created_at: created_at.into(), id: id.into(), name: name.into(), updated_at: updated_at.into(),
            user_id: user_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self { self.folder_id = Some(folder_id.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequencePerformanceResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequencePerformanceResponse", kind: Kind::Record(&[
            Member { name: "companyMetrics", required: false }, Member { name: "sequenceId", required: true },
            Member { name: "statusByStep", required: true }, Member { name: "steps", required: true },
            Member { name: "summary", required: true }, Member { name: "timeline", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            company_metrics: None, sequence_id: Text::EMPTY, status_by_step: Vec::new(), steps: Vec::new(),
            summary: Shaped::blank(), timeline: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.company_metrics, 1 => &self.sequence_id, 2 => &self.status_by_step, 3 => &self.steps,
            4 => &self.summary, 5 => &self.timeline, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.company_metrics, 1 => &mut self.sequence_id, 2 => &mut self.status_by_step,
            3 => &mut self.steps, 4 => &mut self.summary, 5 => &mut self.timeline, _ => &mut self.rest,
        }
    }
}
impl PublicSequencePerformanceResponse {
    /// With all that is required.
    pub fn new(
        sequence_id: impl Into<Text>,
        status_by_step: impl IntoIterator<Item = impl Into<PublicSequenceEnrollmentStatusByStepResponse>>,
        steps: impl IntoIterator<Item = impl Into<PublicSequenceStepPerformanceResponse>>,
        summary: impl Into<PublicSequencePerformanceSummaryResponse>,
        timeline: impl IntoIterator<Item = impl Into<PublicSequenceTimelinePointResponse>>,
    ) -> Self {
        Self {
            sequence_id: sequence_id.into(), status_by_step: status_by_step.into_iter().map(Into::into).collect(),
            steps: steps.into_iter().map(Into::into).collect(), summary: summary.into(),
            timeline: timeline.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `companyMetrics`.
    pub fn company_metrics(mut self, company_metrics: impl Into<PublicSequenceCompanyMetricsResponse>) -> Self {
        self.company_metrics = Some(company_metrics.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequencePerformanceSummaryResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequencePerformanceSummaryResponse", kind: Kind::Record(&[
            Member { name: "associatedDeals", required: false }, Member { name: "bounced", required: true },
            Member { name: "clicked", required: true }, Member { name: "contacts", required: true },
            Member { name: "dealsClosed", required: false }, Member { name: "engaged", required: true },
            Member { name: "enrolled", required: true }, Member { name: "meetingsBooked", required: true },
            Member { name: "noResponse", required: true }, Member { name: "opened", required: true },
            Member { name: "replied", required: true }, Member { name: "totalRevenue", required: false },
            Member { name: "unsubscribed", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            associated_deals: None, bounced: 0, clicked: 0, contacts: 0, deals_closed: None, engaged: 0, enrolled: 0,
            meetings_booked: 0, no_response: 0, opened: 0, replied: 0, total_revenue: None, unsubscribed: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.associated_deals, 1 => &self.bounced, 2 => &self.clicked, 3 => &self.contacts,
            4 => &self.deals_closed, 5 => &self.engaged, 6 => &self.enrolled, 7 => &self.meetings_booked,
            8 => &self.no_response, 9 => &self.opened, 10 => &self.replied, 11 => &self.total_revenue,
            12 => &self.unsubscribed, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.associated_deals, 1 => &mut self.bounced, 2 => &mut self.clicked, 3 => &mut self.contacts,
            4 => &mut self.deals_closed, 5 => &mut self.engaged, 6 => &mut self.enrolled,
            7 => &mut self.meetings_booked, 8 => &mut self.no_response, 9 => &mut self.opened,
            10 => &mut self.replied, 11 => &mut self.total_revenue, 12 => &mut self.unsubscribed,
            _ => &mut self.rest,
        }
    }
}
impl PublicSequencePerformanceSummaryResponse {
    /// With all that is required.
    pub fn new(
        bounced: impl Into<i64>, clicked: impl Into<i64>, contacts: impl Into<i64>, engaged: impl Into<i64>,
        enrolled: impl Into<i64>, meetings_booked: impl Into<i64>, no_response: impl Into<i64>,
        opened: impl Into<i64>, replied: impl Into<i64>, unsubscribed: impl Into<i64>,
    ) -> Self {
        Self {
            bounced: bounced.into(), clicked: clicked.into(), contacts: contacts.into(), engaged: engaged.into(),
            enrolled: enrolled.into(), meetings_booked: meetings_booked.into(), no_response: no_response.into(),
            opened: opened.into(), replied: replied.into(), unsubscribed: unsubscribed.into(), ..Shaped::blank()
        }
    }
    /// Sets `associatedDeals`.
    pub fn associated_deals(mut self, associated_deals: impl Into<i64>) -> Self {
        self.associated_deals = Some(associated_deals.into()); self
    }
    /// Sets `dealsClosed`.
    pub fn deals_closed(mut self, deals_closed: impl Into<i64>) -> Self {
        self.deals_closed = Some(deals_closed.into()); self
    }
    /// Sets `totalRevenue`.
    pub fn total_revenue(mut self, total_revenue: impl Into<f64>) -> Self {
        self.total_revenue = Some(total_revenue.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceRequest", kind: Kind::Record(&[
            Member { name: "dependencies", required: true }, Member { name: "dynamic", required: true },
            Member { name: "engagementTriggers", required: false }, Member { name: "folderId", required: false },
            Member { name: "name", required: true }, Member { name: "settings", required: true },
            Member { name: "steps", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            dependencies: Vec::new(), dynamic: false, engagement_triggers: None, folder_id: None, name: Text::EMPTY,
            settings: Shaped::blank(), steps: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.dependencies, 1 => &self.dynamic, 2 => &self.engagement_triggers, 3 => &self.folder_id,
            4 => &self.name, 5 => &self.settings, 6 => &self.steps, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.dependencies, 1 => &mut self.dynamic, 2 => &mut self.engagement_triggers,
            3 => &mut self.folder_id, 4 => &mut self.name, 5 => &mut self.settings, 6 => &mut self.steps,
            _ => &mut self.rest,
        }
    }
}
impl PublicSequenceRequest {
    /// With all that is required.
    pub fn new(
        dependencies: impl IntoIterator<Item = impl Into<PublicSequenceStepDependencyRequest>>, dynamic: bool,
        name: impl Into<Text>, settings: impl Into<PublicSequenceSettingsRequest>,
        steps: impl IntoIterator<Item = impl Into<PublicSequenceStepRequest>>,
    ) -> Self {
        Self {
            dependencies: dependencies.into_iter().map(Into::into).collect(), dynamic, name: name.into(),
            settings: settings.into(), steps: steps.into_iter().map(Into::into).collect(), ..Shaped::blank()
        }
    }
    /// Sets `engagementTriggers`.
    pub fn engagement_triggers(
        mut self, engagement_triggers: impl Into<PublicSequenceEngagementTriggersRequest>,
    ) -> Self {
        self.engagement_triggers = Some(engagement_triggers.into()); self
    }
    /// Sets `folderId`.
    pub fn folder_id(mut self, folder_id: impl Into<Text>) -> Self { self.folder_id = Some(folder_id.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceResponse {
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
impl PublicSequenceResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        dependencies: impl IntoIterator<Item = impl Into<PublicSequenceStepDependencyResponse>>, id: impl Into<Text>,
        name: impl Into<Text>, steps: impl IntoIterator<Item = impl Into<PublicSequenceStepResponse>>,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceResponseV2 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceResponseV2", kind: Kind::Record(&[
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
impl PublicSequenceResponseV2 {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        dependencies: impl IntoIterator<Item = impl Into<PublicSequenceStepDependencyResponse>>, id: impl Into<Text>,
        name: impl Into<Text>, steps: impl IntoIterator<Item = impl Into<PublicSequenceStepResponseV2>>,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceSettingsRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceSettingsRequest", kind: Kind::Record(&[
            Member { name: "eligibleFollowUpDays", required: true },
            Member { name: "individualTaskRemindersEnabled", required: true },
            Member { name: "sellingStrategy", required: true },
            Member { name: "sendWindowEndMinute", required: true },
            Member { name: "sendWindowStartMinute", required: true },
            Member { name: "taskCreationMinute", required: true },
            Member { name: "taskReminderMinute", required: true },
            Member { name: "unenrollmentSettings", required: true },
            Member { name: "useThreadedFollowUps", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            eligible_follow_up_days: Shaped::blank(), individual_task_reminders_enabled: false,
            selling_strategy: Shaped::blank(), send_window_end_minute: 0, send_window_start_minute: 0,
            task_creation_minute: 0, task_reminder_minute: 0, unenrollment_settings: Shaped::blank(),
            use_threaded_follow_ups: false, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.eligible_follow_up_days, 1 => &self.individual_task_reminders_enabled,
            2 => &self.selling_strategy, 3 => &self.send_window_end_minute, 4 => &self.send_window_start_minute,
            5 => &self.task_creation_minute, 6 => &self.task_reminder_minute, 7 => &self.unenrollment_settings,
            8 => &self.use_threaded_follow_ups, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.eligible_follow_up_days, 1 => &mut self.individual_task_reminders_enabled,
            2 => &mut self.selling_strategy, 3 => &mut self.send_window_end_minute,
            4 => &mut self.send_window_start_minute, 5 => &mut self.task_creation_minute,
            6 => &mut self.task_reminder_minute, 7 => &mut self.unenrollment_settings,
            8 => &mut self.use_threaded_follow_ups, _ => &mut self.rest,
        }
    }
}
impl PublicSequenceSettingsRequest {
    /// With all that is required.
    pub fn new(
        eligible_follow_up_days: impl Into<PublicSequenceSettingsResponseEligibleFollowUpDays>,
        individual_task_reminders_enabled: bool,
        selling_strategy: impl Into<PublicSequenceSettingsResponseSellingStrategy>,
        send_window_end_minute: impl Into<i64>, send_window_start_minute: impl Into<i64>,
        task_creation_minute: impl Into<i64>, task_reminder_minute: impl Into<i64>,
        unenrollment_settings: impl Into<UnenrollmentSettingsResponse>, use_threaded_follow_ups: bool,
    ) -> Self {
        Self {
            eligible_follow_up_days: eligible_follow_up_days.into(), individual_task_reminders_enabled,
            selling_strategy: selling_strategy.into(), send_window_end_minute: send_window_end_minute.into(),
            send_window_start_minute: send_window_start_minute.into(),
            task_creation_minute: task_creation_minute.into(), task_reminder_minute: task_reminder_minute.into(),
            unenrollment_settings: unenrollment_settings.into(), use_threaded_follow_ups, rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceSettingsResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceSettingsResponse", kind: Kind::Record(&[
            Member { name: "createdAt", required: true }, Member { name: "eligibleFollowUpDays", required: true },
            Member { name: "id", required: true }, Member { name: "individualTaskRemindersEnabled", required: true },
            Member { name: "sellingStrategy", required: true },
            Member { name: "sendWindowEndMinute", required: true },
            Member { name: "sendWindowStartMinute", required: true },
            Member { name: "taskReminderMinute", required: true }, Member { name: "updatedAt", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            created_at: DateTime::UNSET, eligible_follow_up_days: Shaped::blank(), id: Text::EMPTY,
            individual_task_reminders_enabled: false, selling_strategy: Shaped::blank(), send_window_end_minute: 0,
            send_window_start_minute: 0, task_reminder_minute: 0, updated_at: DateTime::UNSET, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.created_at, 1 => &self.eligible_follow_up_days, 2 => &self.id,
            3 => &self.individual_task_reminders_enabled, 4 => &self.selling_strategy,
            5 => &self.send_window_end_minute, 6 => &self.send_window_start_minute, 7 => &self.task_reminder_minute,
            8 => &self.updated_at, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.created_at, 1 => &mut self.eligible_follow_up_days, 2 => &mut self.id,
            3 => &mut self.individual_task_reminders_enabled, 4 => &mut self.selling_strategy,
            5 => &mut self.send_window_end_minute, 6 => &mut self.send_window_start_minute,
            7 => &mut self.task_reminder_minute, 8 => &mut self.updated_at, _ => &mut self.rest,
        }
    }
}
impl PublicSequenceSettingsResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        eligible_follow_up_days: impl Into<PublicSequenceSettingsResponseEligibleFollowUpDays>, id: impl Into<Text>,
        individual_task_reminders_enabled: bool,
        selling_strategy: impl Into<PublicSequenceSettingsResponseSellingStrategy>,
        send_window_end_minute: impl Into<i64>, send_window_start_minute: impl Into<i64>,
        task_reminder_minute: impl Into<i64>, updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(), eligible_follow_up_days: eligible_follow_up_days.into(), id: id.into(),
            individual_task_reminders_enabled, selling_strategy: selling_strategy.into(),
            send_window_end_minute: send_window_end_minute.into(),
            send_window_start_minute: send_window_start_minute.into(),
            task_reminder_minute: task_reminder_minute.into(), updated_at: updated_at.into(), rest: Rest::EMPTY,
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
impl Shaped for PublicSequenceSettingsResponseEligibleFollowUpDays {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceSettingsResponseEligibleFollowUpDays", kind: Kind::Enumeration(&[
            "BUSINESS_DAYS", "EVERYDAY", "WEEKDAYS_ONLY",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::BusinessDays => 0, Self::Everyday => 1, Self::WeekdaysOnly => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::BusinessDays, 1 => Self::Everyday, 2 => Self::WeekdaysOnly, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicSequenceSettingsResponseSellingStrategy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceSettingsResponseSellingStrategy", kind: Kind::Enumeration(&[
            "ACCOUNT_BASED", "LEAD_BASED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AccountBased => 0, Self::LeadBased => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AccountBased, 1 => Self::LeadBased, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceStepDependencyRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceStepDependencyRequest", kind: Kind::Record(&[
            Member { name: "branchNumber", required: true }, Member { name: "dependencyType", required: true },
            Member { name: "reliesOnStepOrder", required: true },
            Member { name: "requiredByStepOrder", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            branch_number: 0, dependency_type: Shaped::blank(), relies_on_step_order: 0, required_by_step_order: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.branch_number, 1 => &self.dependency_type, 2 => &self.relies_on_step_order,
            3 => &self.required_by_step_order, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.branch_number, 1 => &mut self.dependency_type, 2 => &mut self.relies_on_step_order,
            3 => &mut self.required_by_step_order, _ => &mut self.rest,
        }
    }
}
impl PublicSequenceStepDependencyRequest {
    /// With all that is required.
    pub fn new(
        branch_number: impl Into<i64>,
        dependency_type: impl Into<PublicSequenceStepDependencyResponseDependencyType>,
        relies_on_step_order: impl Into<i64>, required_by_step_order: impl Into<i64>,
    ) -> Self {
        Self {
            branch_number: branch_number.into(), dependency_type: dependency_type.into(),
            relies_on_step_order: relies_on_step_order.into(), required_by_step_order: required_by_step_order.into(),
            rest: Rest::EMPTY,
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceStepDependencyResponse {
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
impl PublicSequenceStepDependencyResponse {
    /// With all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        dependency_type: impl Into<PublicSequenceStepDependencyResponseDependencyType>, id: impl Into<Text>,
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
impl Shaped for PublicSequenceStepDependencyResponseDependencyType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceStepDependencyResponseDependencyType", kind: Kind::Enumeration(&[
            "ADAPTIVE_COMPLETION", "MANUAL_PAUSE", "TASK_COMPLETION",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AdaptiveCompletion => 0, Self::ManualPause => 1, Self::TaskCompletion => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AdaptiveCompletion, 1 => Self::ManualPause, 2 => Self::TaskCompletion,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceStepPerformanceResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceStepPerformanceResponse", kind: Kind::Record(&[
            Member { name: "calls", required: true }, Member { name: "callsConnected", required: true },
            Member { name: "clicked", required: true }, Member { name: "executionCount", required: true },
            Member { name: "meetingsBooked", required: true },
            Member { name: "onTimeTaskCompletionCount", required: true },
            Member { name: "onTimeTaskCompletionSum", required: true }, Member { name: "opened", required: true },
            Member { name: "personalizationRateAvg", required: false },
            Member { name: "personalizationRateCount", required: true }, Member { name: "replied", required: true },
            Member { name: "stepKey", required: true }, Member { name: "stepOrder", required: true },
            Member { name: "tasksCompleted", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            calls: 0, calls_connected: 0, clicked: 0, execution_count: 0, meetings_booked: 0,
            on_time_task_completion_count: 0, on_time_task_completion_sum: 0, opened: 0,
            personalization_rate_avg: None, personalization_rate_count: 0, replied: 0, step_key: Text::EMPTY,
            step_order: 0, tasks_completed: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.calls, 1 => &self.calls_connected, 2 => &self.clicked, 3 => &self.execution_count,
            4 => &self.meetings_booked, 5 => &self.on_time_task_completion_count,
            6 => &self.on_time_task_completion_sum, 7 => &self.opened, 8 => &self.personalization_rate_avg,
            9 => &self.personalization_rate_count, 10 => &self.replied, 11 => &self.step_key, 12 => &self.step_order,
            13 => &self.tasks_completed, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.calls, 1 => &mut self.calls_connected, 2 => &mut self.clicked,
            3 => &mut self.execution_count, 4 => &mut self.meetings_booked,
            5 => &mut self.on_time_task_completion_count, 6 => &mut self.on_time_task_completion_sum,
            7 => &mut self.opened, 8 => &mut self.personalization_rate_avg,
            9 => &mut self.personalization_rate_count, 10 => &mut self.replied, 11 => &mut self.step_key,
            12 => &mut self.step_order, 13 => &mut self.tasks_completed, _ => &mut self.rest,
        }
    }
}
impl PublicSequenceStepPerformanceResponse {
    /// With all that is required.
    pub fn new(
        calls: impl Into<i64>, calls_connected: impl Into<i64>, clicked: impl Into<i64>,
        execution_count: impl Into<i64>, meetings_booked: impl Into<i64>,
        on_time_task_completion_count: impl Into<i64>, on_time_task_completion_sum: impl Into<i64>,
        opened: impl Into<i64>, personalization_rate_count: impl Into<i64>, replied: impl Into<i64>,
        step_key: impl Into<Text>, step_order: impl Into<i64>, tasks_completed: impl Into<i64>,
    ) -> Self {
        Self {
            calls: calls.into(), calls_connected: calls_connected.into(), clicked: clicked.into(),
            execution_count: execution_count.into(), meetings_booked: meetings_booked.into(),
            on_time_task_completion_count: on_time_task_completion_count.into(),
            on_time_task_completion_sum: on_time_task_completion_sum.into(), opened: opened.into(),
            personalization_rate_count: personalization_rate_count.into(), replied: replied.into(),
            step_key: step_key.into(), step_order: step_order.into(), tasks_completed: tasks_completed.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `personalizationRateAvg`.
    pub fn personalization_rate_avg(mut self, personalization_rate_avg: impl Into<f64>) -> Self {
        self.personalization_rate_avg = Some(personalization_rate_avg.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceStepRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceStepRequest", kind: Kind::Record(&[
            Member { name: "actionType", required: true }, Member { name: "branchNumber", required: true },
            Member { name: "delayMillis", required: true }, Member { name: "delayMillisMax", required: false },
            Member { name: "delayMillisMin", required: false }, Member { name: "dynamic", required: true },
            Member { name: "emailPattern", required: false }, Member { name: "stepOrder", required: true },
            Member { name: "taskPattern", required: false }, Member { name: "variants", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_type: Shaped::blank(), branch_number: 0, delay_millis: 0, delay_millis_max: None,
            delay_millis_min: None, dynamic: false, email_pattern: None, step_order: 0, task_pattern: None,
            variants: Vec::new(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_type, 1 => &self.branch_number, 2 => &self.delay_millis, 3 => &self.delay_millis_max,
            4 => &self.delay_millis_min, 5 => &self.dynamic, 6 => &self.email_pattern, 7 => &self.step_order,
            8 => &self.task_pattern, 9 => &self.variants, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_type, 1 => &mut self.branch_number, 2 => &mut self.delay_millis,
            3 => &mut self.delay_millis_max, 4 => &mut self.delay_millis_min, 5 => &mut self.dynamic,
            6 => &mut self.email_pattern, 7 => &mut self.step_order, 8 => &mut self.task_pattern,
            9 => &mut self.variants, _ => &mut self.rest,
        }
    }
}
impl PublicSequenceStepRequest {
    /// With all that is required.
    pub fn new(
        action_type: impl Into<PublicSequenceStepResponseActionType>, branch_number: impl Into<i64>,
        delay_millis: impl Into<i64>, dynamic: bool, step_order: impl Into<i64>,
        variants: impl IntoIterator<Item = impl Into<PublicSequenceStepVariantRequest>>,
    ) -> Self {
        Self {
            action_type: action_type.into(), branch_number: branch_number.into(), delay_millis: delay_millis.into(),
            dynamic, step_order: step_order.into(), variants: variants.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `delayMillisMax`.
    pub fn delay_millis_max(mut self, delay_millis_max: impl Into<i64>) -> Self {
        self.delay_millis_max = Some(delay_millis_max.into()); self
    }
    /// Sets `delayMillisMin`.
    pub fn delay_millis_min(mut self, delay_millis_min: impl Into<i64>) -> Self {
        self.delay_millis_min = Some(delay_millis_min.into()); self
    }
    /// Sets `emailPattern`.
    pub fn email_pattern(mut self, email_pattern: impl Into<PublicSequenceEmailPatternRequest>) -> Self {
        self.email_pattern = Some(email_pattern.into()); self
    }
    /// Sets `taskPattern`.
    pub fn task_pattern(mut self, task_pattern: impl Into<PublicSequenceTaskPatternRequest>) -> Self {
        self.task_pattern = Some(task_pattern.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceStepResponse {
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
impl PublicSequenceStepResponse {
    /// With all that is required.
    pub fn new(
        action_type: impl Into<PublicSequenceStepResponseActionType>, created_at: impl Into<DateTime>,
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
impl Shaped for PublicSequenceStepResponseActionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceStepResponseActionType", kind: Kind::Enumeration(&[
            "ADAPTIVE_CONTAINER", "EMAIL", "FINISH_ENROLLMENT", "TASK",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AdaptiveContainer => 0, Self::Email => 1, Self::FinishEnrollment => 2, Self::Task => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AdaptiveContainer, 1 => Self::Email, 2 => Self::FinishEnrollment, 3 => Self::Task,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceStepResponseV2 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceStepResponseV2", kind: Kind::Record(&[
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
impl PublicSequenceStepResponseV2 {
    /// With all that is required.
    pub fn new(
        action_type: impl Into<PublicSequenceStepResponseActionType>, created_at: impl Into<DateTime>,
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
    pub fn task_pattern(mut self, task_pattern: impl Into<PublicTaskPatternResponseV2>) -> Self {
        self.task_pattern = Some(task_pattern.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicSequenceStepVariantRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSequenceStepVariantRequest", kind: Kind::Record(&[
            Member { name: "activated", required: true }, Member { name: "emailPattern", required: false },
            Member { name: "taskPattern", required: false }, Member { name: "variantOrdinal", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { activated: false, email_pattern: None, task_pattern: None, variant_ordinal: 0, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.activated, 1 => &self.email_pattern, 2 => &self.task_pattern, 3 => &self.variant_ordinal,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.activated, 1 => &mut self.email_pattern, 2 => &mut self.task_pattern,
            3 => &mut self.variant_ordinal, _ => &mut self.rest,
        }
    }
}
impl PublicSequenceStepVariantRequest {
    /// With all that is required.
    pub fn new(activated: bool, variant_ordinal: impl Into<i64>) -> Self {
        Self { activated, variant_ordinal: variant_ordinal.into(), ..Shaped::blank() }
    }
    /// Sets `emailPattern`.
    pub fn email_pattern(mut self, email_pattern: impl Into<PublicSequenceEmailPatternRequest>) -> Self {
        self.email_pattern = Some(email_pattern.into()); self
    }
    /// Sets `taskPattern`.
    pub fn task_pattern(mut self, task_pattern: impl Into<PublicSequenceTaskPatternRequest>) -> Self {
        self.task_pattern = Some(task_pattern.into()); self
    }
}

crate::runtime::shaped_traits! {
    CollectionResponseWithTotalPublicSequenceLiteResponse, EmailSettingsResponse, MeetingSettingsResponse,
    PublicCreateSequenceResponse, PublicCreateSequenceUserViewResponse, PublicEmailPatternResponse,
    PublicSequenceCompanyMetricsResponse, PublicSequenceEmailPatternRequest, PublicSequenceEngagementTriggersRequest,
    PublicSequenceEnrollmentLiteResponse, PublicSequenceEnrollmentRequest, PublicSequenceEnrollmentResponse,
    PublicSequenceEnrollmentStatusByStepResponse, PublicSequenceLiteResponse, PublicSequencePerformanceResponse,
    PublicSequencePerformanceSummaryResponse, PublicSequenceRequest, PublicSequenceResponse,
    PublicSequenceResponseV2, PublicSequenceSettingsRequest, PublicSequenceSettingsResponse,
    PublicSequenceStepDependencyRequest, PublicSequenceStepDependencyResponse, PublicSequenceStepPerformanceResponse,
    PublicSequenceStepRequest, PublicSequenceStepResponse, PublicSequenceStepResponseV2,
    PublicSequenceStepVariantRequest,
}

crate::runtime::enumeration_traits! {
    EmailSettingsResponseCriteria, PublicSequenceSettingsResponseEligibleFollowUpDays,
    PublicSequenceSettingsResponseSellingStrategy, PublicSequenceStepDependencyResponseDependencyType,
    PublicSequenceStepResponseActionType,
}
