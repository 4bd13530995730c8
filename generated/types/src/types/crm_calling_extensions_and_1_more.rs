// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PublicContactType,
};

/// `CollectionResponseUserCallingConnectionStatusResponseNoPaging`: one member.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub struct CollectionResponseUserCallingConnectionStatusResponseNoPaging {
    /// `results`: a list: `UserCallingConnectionStatusResponse`.
    pub results: Vec<UserCallingConnectionStatusResponse>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseUserCallingConnectionStatusResponseNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseUserCallingConnectionStatusResponseNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseUserCallingConnectionStatusResponseNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<UserCallingConnectionStatusResponse>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<UserCallingConnectionStatusResponse>> From<Vec<T>> for CollectionResponseUserCallingConnectionStatusResponseNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<UserCallingConnectionStatusResponse>, const N: usize> From<[T; N]> for CollectionResponseUserCallingConnectionStatusResponseNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CompanyCallerId`: 3 members.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CompanyCallerId {
    /// `callerIdType`: `CompanyCallerIdCallerIdType`.
    pub caller_id_type: CompanyCallerIdCallerIdType,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `objectCoordinates`: `ObjectCoordinates`.
    pub object_coordinates: ObjectCoordinates,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CompanyCallerId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CompanyCallerId", kind: Kind::Record(&[
            Member { name: "callerIdType", required: true }, Member { name: "name", required: false },
            Member { name: "objectCoordinates", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { caller_id_type: Shaped::blank(), name: None, object_coordinates: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.caller_id_type, 1 => &self.name, 2 => &self.object_coordinates, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.caller_id_type, 1 => &mut self.name, 2 => &mut self.object_coordinates,
            _ => &mut self.rest,
        }
    }
}
impl CompanyCallerId {
    /// With all that is required.
    pub fn new(object_coordinates: impl Into<ObjectCoordinates>) -> Self {
        Self {
            caller_id_type: CompanyCallerIdCallerIdType::Company, object_coordinates: object_coordinates.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum CompanyCallerIdCallerIdType {
    /// `COMPANY`
    Company,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CompanyCallerIdCallerIdType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CompanyCallerIdCallerIdType", kind: Kind::Enumeration(&["COMPANY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Company => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Company, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CompletedThirdPartyCallRequest`: 10 members.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CompletedThirdPartyCallRequest {
    /// `callStartedTimestamp`: a point in time; may be absent.
    pub call_started_timestamp: Option<DateTime>,
    /// `createEngagement`: true or false.
    pub create_engagement: bool,
    /// `durationSeconds`: a whole number; may be absent.
    pub duration_seconds: Option<i64>,
    /// `engagementProperties`: a map by name: text.
    pub engagement_properties: Map<Text>,
    /// `externalCallId`: text.
    pub external_call_id: Text,
    /// `finalCallStatus`: `CompletedThirdPartyCallRequestFinalCallStatus`.
    pub final_call_status: CompletedThirdPartyCallRequestFinalCallStatus,
    /// `fromNumber`: `FormattedPhoneNumber`.
    pub from_number: FormattedPhoneNumber,
    /// `potentialRecipientUserIds`: a list: a whole number.
    pub potential_recipient_user_ids: Vec<i64>,
    /// `toNumber`: `FormattedPhoneNumber`.
    pub to_number: FormattedPhoneNumber,
    /// `userId`: a whole number; may be absent.
    pub user_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CompletedThirdPartyCallRequest {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CompletedThirdPartyCallRequest", kind: Kind::Record(&[
            Member { name: "callStartedTimestamp", required: false },
            Member { name: "createEngagement", required: true }, Member { name: "durationSeconds", required: false },
            Member { name: "engagementProperties", required: true },
            Member { name: "externalCallId", required: true }, Member { name: "finalCallStatus", required: true },
            Member { name: "fromNumber", required: true },
            Member { name: "potentialRecipientUserIds", required: true },
            Member { name: "toNumber", required: true }, Member { name: "userId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            call_started_timestamp: None, create_engagement: false, duration_seconds: None,
            engagement_properties: Map::EMPTY, external_call_id: Text::EMPTY, final_call_status: Shaped::blank(),
            from_number: Shaped::blank(), potential_recipient_user_ids: Vec::new(), to_number: Shaped::blank(),
            user_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.call_started_timestamp, 1 => &self.create_engagement, 2 => &self.duration_seconds,
            3 => &self.engagement_properties, 4 => &self.external_call_id, 5 => &self.final_call_status,
            6 => &self.from_number, 7 => &self.potential_recipient_user_ids, 8 => &self.to_number,
            9 => &self.user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.call_started_timestamp, 1 => &mut self.create_engagement, 2 => &mut self.duration_seconds,
            3 => &mut self.engagement_properties, 4 => &mut self.external_call_id, 5 => &mut self.final_call_status,
            6 => &mut self.from_number, 7 => &mut self.potential_recipient_user_ids, 8 => &mut self.to_number,
            9 => &mut self.user_id, _ => &mut self.rest,
        }
    }
}
impl CompletedThirdPartyCallRequest {
    /// With all that is required.
    pub fn new(
        create_engagement: bool, engagement_properties: impl Into<Map<Text>>, external_call_id: impl Into<Text>,
        final_call_status: impl Into<CompletedThirdPartyCallRequestFinalCallStatus>,
        from_number: impl Into<FormattedPhoneNumber>,
        potential_recipient_user_ids: impl IntoIterator<Item = impl Into<i64>>,
        to_number: impl Into<FormattedPhoneNumber>,
    ) -> Self {
        Self {
            create_engagement, engagement_properties: engagement_properties.into(),
            external_call_id: external_call_id.into(), final_call_status: final_call_status.into(),
            from_number: from_number.into(),
            potential_recipient_user_ids: potential_recipient_user_ids.into_iter().map(Into::into).collect(),
            to_number: to_number.into(), ..Shaped::blank()
        }
    }
    /// Sets `callStartedTimestamp`.
    pub fn call_started_timestamp(mut self, call_started_timestamp: impl Into<DateTime>) -> Self {
        self.call_started_timestamp = Some(call_started_timestamp.into()); self
    }
    /// Sets `durationSeconds`.
    pub fn duration_seconds(mut self, duration_seconds: impl Into<i64>) -> Self {
        self.duration_seconds = Some(duration_seconds.into()); self
    }
    /// Sets `userId`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self { self.user_id = Some(user_id.into()); self }
}

/// 13 known values; any other is kept as it came.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum CompletedThirdPartyCallRequestFinalCallStatus {
    /// `BUSY`
    Busy,
    /// `CALLING_CRM_USER`
    CallingCrmUser,
    /// `CANCELED`
    Canceled,
    /// `COMPLETED`
    Completed,
    /// `CONNECTING`
    Connecting,
    /// `FAILED`
    Failed,
    /// `HOLD`
    Hold,
    /// `IN_PROGRESS`
    InProgress,
    /// `MISSED`
    Missed,
    /// `NO_ANSWER`
    NoAnswer,
    /// `QUEUED`
    Queued,
    /// `RINGING`
    Ringing,
    /// `UNKNOWN`
    UnknownValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CompletedThirdPartyCallRequestFinalCallStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CompletedThirdPartyCallRequestFinalCallStatus", kind: Kind::Enumeration(&[
            "BUSY", "CALLING_CRM_USER", "CANCELED", "COMPLETED", "CONNECTING", "FAILED", "HOLD", "IN_PROGRESS",
            "MISSED", "NO_ANSWER", "QUEUED", "RINGING", "UNKNOWN",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Busy => 0, Self::CallingCrmUser => 1, Self::Canceled => 2, Self::Completed => 3,
            Self::Connecting => 4, Self::Failed => 5, Self::Hold => 6, Self::InProgress => 7, Self::Missed => 8,
            Self::NoAnswer => 9, Self::Queued => 10, Self::Ringing => 11, Self::UnknownValue => 12,
            Self::Unknown(value) => return (13, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Busy, 1 => Self::CallingCrmUser, 2 => Self::Canceled, 3 => Self::Completed,
            4 => Self::Connecting, 5 => Self::Failed, 6 => Self::Hold, 7 => Self::InProgress, 8 => Self::Missed,
            9 => Self::NoAnswer, 10 => Self::Queued, 11 => Self::Ringing, 12 => Self::UnknownValue,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CompletedThirdPartyCallResponse`: one member.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CompletedThirdPartyCallResponse {
    /// `callerIdMatches`: a list: `CompletedThirdPartyCallResponseCallerIdMatches`.
    pub caller_id_matches: Vec<CompletedThirdPartyCallResponseCallerIdMatches>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CompletedThirdPartyCallResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CompletedThirdPartyCallResponse", kind: Kind::Record(&[
            Member { name: "callerIdMatches", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { caller_id_matches: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.caller_id_matches, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.caller_id_matches, _ => &mut self.rest }
    }
}
impl CompletedThirdPartyCallResponse {
    /// With all that is required.
    pub fn new(
        caller_id_matches: impl IntoIterator<Item = impl Into<CompletedThirdPartyCallResponseCallerIdMatches>>,
    ) -> Self {
        Self { caller_id_matches: caller_id_matches.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<CompletedThirdPartyCallResponseCallerIdMatches>> From<Vec<T>> for CompletedThirdPartyCallResponse {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<CompletedThirdPartyCallResponseCallerIdMatches>, const N: usize> From<[T; N]> for CompletedThirdPartyCallResponse {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// 2 alternatives, told apart by `callerIdType`.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum CompletedThirdPartyCallResponseCallerIdMatches {
    /// `callerIdType` is `COMPANY`.
    CompanyCallerId(CompanyCallerId),
    /// `callerIdType` is `CONTACT`.
    ContactCallerId(ContactCallerId),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for CompletedThirdPartyCallResponseCallerIdMatches {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CompletedThirdPartyCallResponseCallerIdMatches", kind: Kind::Union(&[
            Variant { name: "CompanyCallerId", tag: Some(("callerIdType", &["COMPANY"])), required: &[] },
            Variant { name: "ContactCallerId", tag: Some(("callerIdType", &["CONTACT"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::CompanyCallerId(value) => (0, value), Self::ContactCallerId(value) => (1, value),
            Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::CompanyCallerId(Shaped::blank()), 1 => Self::ContactCallerId(Shaped::blank()),
            _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::CompanyCallerId(value) => value, Self::ContactCallerId(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<CompanyCallerId> for CompletedThirdPartyCallResponseCallerIdMatches {
    fn from(value: CompanyCallerId) -> Self {
        Self::CompanyCallerId(value)
    }
}
impl From<ContactCallerId> for CompletedThirdPartyCallResponseCallerIdMatches {
    fn from(value: ContactCallerId) -> Self {
        Self::ContactCallerId(value)
    }
}

/// `ContactCallerId`: 5 members.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ContactCallerId {
    /// `callerIdType`: `PublicContactType`.
    pub caller_id_type: PublicContactType,
    /// `email`: text; may be absent.
    pub email: Option<Text>,
    /// `firstName`: text; may be absent.
    pub first_name: Option<Text>,
    /// `lastName`: text; may be absent.
    pub last_name: Option<Text>,
    /// `objectCoordinates`: `ObjectCoordinates`.
    pub object_coordinates: ObjectCoordinates,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContactCallerId {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactCallerId", kind: Kind::Record(&[
            Member { name: "callerIdType", required: true }, Member { name: "email", required: false },
            Member { name: "firstName", required: false }, Member { name: "lastName", required: false },
            Member { name: "objectCoordinates", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            caller_id_type: Shaped::blank(), email: None, first_name: None, last_name: None,
            object_coordinates: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.caller_id_type, 1 => &self.email, 2 => &self.first_name, 3 => &self.last_name,
            4 => &self.object_coordinates, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.caller_id_type, 1 => &mut self.email, 2 => &mut self.first_name, 3 => &mut self.last_name,
            4 => &mut self.object_coordinates, _ => &mut self.rest,
        }
    }
}
impl ContactCallerId {
    /// With all that is required.
    pub fn new(object_coordinates: impl Into<ObjectCoordinates>) -> Self {
        Self {
            caller_id_type: PublicContactType::Contact, object_coordinates: object_coordinates.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `email`.
    pub fn email(mut self, email: impl Into<Text>) -> Self { self.email = Some(email.into()); self }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self { self.first_name = Some(first_name.into()); self }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self { self.last_name = Some(last_name.into()); self }
}

/// `FormattedPhoneNumber`: 3 members.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct FormattedPhoneNumber {
    /// `e164Number`: text.
    pub e164_number: Text,
    /// `extension`: text; may be absent.
    pub extension: Option<Text>,
    /// `phoneNumberType`: `FormattedPhoneNumberPhoneNumberType`.
    pub phone_number_type: FormattedPhoneNumberPhoneNumberType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FormattedPhoneNumber {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormattedPhoneNumber", kind: Kind::Record(&[
            Member { name: "e164Number", required: true }, Member { name: "extension", required: false },
            Member { name: "phoneNumberType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { e164_number: Text::EMPTY, extension: None, phone_number_type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.e164_number, 1 => &self.extension, 2 => &self.phone_number_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.e164_number, 1 => &mut self.extension, 2 => &mut self.phone_number_type,
            _ => &mut self.rest,
        }
    }
}
impl FormattedPhoneNumber {
    /// With all that is required.
    pub fn new(e164_number: impl Into<Text>, phone_number_type: impl Into<FormattedPhoneNumberPhoneNumberType>) -> Self {
        Self { e164_number: e164_number.into(), phone_number_type: phone_number_type.into(), ..Shaped::blank() }
    }
    /// Sets `extension`.
    pub fn extension(mut self, extension: impl Into<Text>) -> Self { self.extension = Some(extension.into()); self }
}

/// 12 known values; any other is kept as it came.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum FormattedPhoneNumberPhoneNumberType {
    /// `FIXED_LINE`
    FixedLine,
    /// `FIXED_LINE_OR_MOBILE`
    FixedLineOrMobile,
    /// `MOBILE`
    Mobile,
    /// `PAGER`
    Pager,
    /// `PERSONAL_NUMBER`
    PersonalNumber,
    /// `PREMIUM_RATE`
    PremiumRate,
    /// `SHARED_COST`
    SharedCost,
    /// `TOLL_FREE`
    TollFree,
    /// `UAN`
    Uan,
    /// `UNKNOWN`
    UnknownValue,
    /// `VOICEMAIL`
    Voicemail,
    /// `VOIP`
    Voip,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for FormattedPhoneNumberPhoneNumberType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FormattedPhoneNumberPhoneNumberType", kind: Kind::Enumeration(&[
            "FIXED_LINE", "FIXED_LINE_OR_MOBILE", "MOBILE", "PAGER", "PERSONAL_NUMBER", "PREMIUM_RATE",
            "SHARED_COST", "TOLL_FREE", "UAN", "UNKNOWN", "VOICEMAIL", "VOIP",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::FixedLine => 0, Self::FixedLineOrMobile => 1, Self::Mobile => 2, Self::Pager => 3,
            Self::PersonalNumber => 4, Self::PremiumRate => 5, Self::SharedCost => 6, Self::TollFree => 7,
            Self::Uan => 8, Self::UnknownValue => 9, Self::Voicemail => 10, Self::Voip => 11,
            Self::Unknown(value) => return (12, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::FixedLine, 1 => Self::FixedLineOrMobile, 2 => Self::Mobile, 3 => Self::Pager,
            4 => Self::PersonalNumber, 5 => Self::PremiumRate, 6 => Self::SharedCost, 7 => Self::TollFree,
            8 => Self::Uan, 9 => Self::UnknownValue, 10 => Self::Voicemail, 11 => Self::Voip,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `HubSpotCallingProvider`: one member.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub struct HubSpotCallingProvider {
    /// `type`: `HubSpotCallingProviderType`.
    pub r#type: HubSpotCallingProviderType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for HubSpotCallingProvider {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HubSpotCallingProvider", kind: Kind::Record(&[Member { name: "type", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.r#type, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl HubSpotCallingProvider {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: HubSpotCallingProviderType::Hubspot, rest: Rest::EMPTY } }
}
impl Default for HubSpotCallingProvider {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub enum HubSpotCallingProviderType {
    /// `HUBSPOT`
    Hubspot,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for HubSpotCallingProviderType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "HubSpotCallingProviderType", kind: Kind::Enumeration(&["HUBSPOT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Hubspot => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Hubspot, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ObjectCoordinates`: 3 members.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ObjectCoordinates {
    /// `objectId`: a whole number.
    pub object_id: i64,
    /// `objectTypeId`: text.
    pub object_type_id: Text,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ObjectCoordinates {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ObjectCoordinates", kind: Kind::Record(&[
            Member { name: "objectId", required: true }, Member { name: "objectTypeId", required: true },
            Member { name: "portalId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { object_id: 0, object_type_id: Text::EMPTY, portal_id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.object_id, 1 => &self.object_type_id, 2 => &self.portal_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.object_id, 1 => &mut self.object_type_id, 2 => &mut self.portal_id, _ => &mut self.rest,
        }
    }
}
impl ObjectCoordinates {
    /// With all that is required.
    pub fn new(object_id: impl Into<i64>, object_type_id: impl Into<Text>, portal_id: impl Into<i64>) -> Self {
        Self {
            object_id: object_id.into(), object_type_id: object_type_id.into(), portal_id: portal_id.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// `ThirdPartyCallingProvider`: 3 members.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub struct ThirdPartyCallingProvider {
    /// `appId`: a whole number.
    pub app_id: i64,
    /// `appName`: text; may be absent.
    pub app_name: Option<Text>,
    /// `type`: `ThirdPartyCallingProviderType`.
    pub r#type: ThirdPartyCallingProviderType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ThirdPartyCallingProvider {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ThirdPartyCallingProvider", kind: Kind::Record(&[
            Member { name: "appId", required: true }, Member { name: "appName", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { app_id: 0, app_name: None, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.app_id, 1 => &self.app_name, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.app_id, 1 => &mut self.app_name, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ThirdPartyCallingProvider {
    /// With all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self { app_id: app_id.into(), r#type: ThirdPartyCallingProviderType::ThirdParty, ..Shaped::blank() }
    }
    /// Sets `appName`.
    pub fn app_name(mut self, app_name: impl Into<Text>) -> Self { self.app_name = Some(app_name.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub enum ThirdPartyCallingProviderType {
    /// `THIRD_PARTY`
    ThirdParty,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ThirdPartyCallingProviderType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ThirdPartyCallingProviderType", kind: Kind::Enumeration(&["THIRD_PARTY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ThirdParty => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ThirdParty, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `UserCallingConnectionStatusResponse`: 3 members.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub struct UserCallingConnectionStatusResponse {
    /// `connected`: true or false.
    pub connected: bool,
    /// `provider`: `UserCallingConnectionStatusResponseProvider`; may be absent.
    pub provider: Option<UserCallingConnectionStatusResponseProvider>,
    /// `userId`: text.
    pub user_id: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for UserCallingConnectionStatusResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UserCallingConnectionStatusResponse", kind: Kind::Record(&[
            Member { name: "connected", required: true }, Member { name: "provider", required: false },
            Member { name: "userId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { connected: false, provider: None, user_id: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.connected, 1 => &self.provider, 2 => &self.user_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.connected, 1 => &mut self.provider, 2 => &mut self.user_id, _ => &mut self.rest }
    }
}
impl UserCallingConnectionStatusResponse {
    /// With all that is required.
    pub fn new(connected: bool, user_id: impl Into<Text>) -> Self {
        Self { connected, user_id: user_id.into(), ..Shaped::blank() }
    }
    /// Sets `provider`.
    pub fn provider(mut self, provider: impl Into<UserCallingConnectionStatusResponseProvider>) -> Self {
        self.provider = Some(provider.into()); self
    }
}

/// 2 alternatives, told apart by `type`.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub enum UserCallingConnectionStatusResponseProvider {
    /// `type` is `HUBSPOT`.
    HubSpotCallingProvider(HubSpotCallingProvider),
    /// `type` is `THIRD_PARTY`.
    ThirdPartyCallingProvider(ThirdPartyCallingProvider),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for UserCallingConnectionStatusResponseProvider {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UserCallingConnectionStatusResponseProvider", kind: Kind::Union(&[
            Variant { name: "HubSpotCallingProvider", tag: Some(("type", &["HUBSPOT"])), required: &[] },
            Variant { name: "ThirdPartyCallingProvider", tag: Some(("type", &["THIRD_PARTY"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::HubSpotCallingProvider(value) => (0, value), Self::ThirdPartyCallingProvider(value) => (1, value),
            Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::HubSpotCallingProvider(Shaped::blank()),
            1 => Self::ThirdPartyCallingProvider(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::HubSpotCallingProvider(value) => value, Self::ThirdPartyCallingProvider(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<HubSpotCallingProvider> for UserCallingConnectionStatusResponseProvider {
    fn from(value: HubSpotCallingProvider) -> Self {
        Self::HubSpotCallingProvider(value)
    }
}
impl From<ThirdPartyCallingProvider> for UserCallingConnectionStatusResponseProvider {
    fn from(value: ThirdPartyCallingProvider) -> Self {
        Self::ThirdPartyCallingProvider(value)
    }
}

crate::runtime::shaped_traits! {
    CollectionResponseUserCallingConnectionStatusResponseNoPaging, CompanyCallerId, CompletedThirdPartyCallRequest,
    CompletedThirdPartyCallResponse, CompletedThirdPartyCallResponseCallerIdMatches, ContactCallerId,
    FormattedPhoneNumber, HubSpotCallingProvider, ObjectCoordinates, ThirdPartyCallingProvider,
    UserCallingConnectionStatusResponse, UserCallingConnectionStatusResponseProvider,
}

crate::runtime::enumeration_traits! {
    CompanyCallerIdCallerIdType, CompletedThirdPartyCallRequestFinalCallStatus, FormattedPhoneNumberPhoneNumberType,
    HubSpotCallingProviderType, ThirdPartyCallingProviderType,
}
