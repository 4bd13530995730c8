// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `CollectionResponseUserCallingConnectionStatusResponseNoPaging`: one member.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub struct CollectionResponseUserCallingConnectionStatusResponseNoPaging {
    /// `results`: a list: `UserCallingConnectionStatusResponse`.
    pub results: Vec<UserCallingConnectionStatusResponse>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseUserCallingConnectionStatusResponseNoPaging "CollectionResponseUserCallingConnectionStatusResponseNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseUserCallingConnectionStatusResponseNoPaging {
    /// One with all that is required.
    pub fn new(
        results: impl IntoIterator<Item = impl Into<UserCallingConnectionStatusResponse>>,
    ) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    CompanyCallerId "CompanyCallerId" {
        0 caller_id_type "callerIdType" required = Shaped::blank();
        1 name "name" optional = None;
        2 object_coordinates "objectCoordinates" required = Shaped::blank();
    }
}
impl CompanyCallerId {
    /// One with all that is required.
    pub fn new(object_coordinates: impl Into<ObjectCoordinates>) -> Self {
        Self {
            caller_id_type: CompanyCallerIdCallerIdType::Company,
            object_coordinates: object_coordinates.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    CompanyCallerIdCallerIdType "CompanyCallerIdCallerIdType" {
        0 Company "COMPANY";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    CompletedThirdPartyCallRequest "CompletedThirdPartyCallRequest" {
        0 call_started_timestamp "callStartedTimestamp" optional = None;
        1 create_engagement "createEngagement" required = false;
        2 duration_seconds "durationSeconds" optional = None;
        3 engagement_properties "engagementProperties" required = Map::EMPTY;
        4 external_call_id "externalCallId" required = Text::EMPTY;
        5 final_call_status "finalCallStatus" required = Shaped::blank();
        6 from_number "fromNumber" required = Shaped::blank();
        7 potential_recipient_user_ids "potentialRecipientUserIds" required = Vec::new();
        8 to_number "toNumber" required = Shaped::blank();
        9 user_id "userId" optional = None;
    }
}
impl CompletedThirdPartyCallRequest {
    /// One with all that is required.
    pub fn new(
        create_engagement: bool,
        engagement_properties: impl Into<Map<Text>>,
        external_call_id: impl Into<Text>,
        final_call_status: impl Into<CompletedThirdPartyCallRequestFinalCallStatus>,
        from_number: impl Into<FormattedPhoneNumber>,
        potential_recipient_user_ids: impl IntoIterator<Item = impl Into<i64>>,
        to_number: impl Into<FormattedPhoneNumber>,
    ) -> Self {
        Self {
            create_engagement,
            engagement_properties: engagement_properties.into(),
            external_call_id: external_call_id.into(),
            final_call_status: final_call_status.into(),
            from_number: from_number.into(),
            potential_recipient_user_ids: potential_recipient_user_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            to_number: to_number.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `callStartedTimestamp`.
    pub fn call_started_timestamp(
        mut self,
        call_started_timestamp: impl Into<DateTime>,
    ) -> Self {
        self.call_started_timestamp = Some(call_started_timestamp.into());
        self
    }
    /// Sets `durationSeconds`.
    pub fn duration_seconds(mut self, duration_seconds: impl Into<i64>) -> Self {
        self.duration_seconds = Some(duration_seconds.into());
        self
    }
    /// Sets `userId`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
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
crate::runtime::enumeration! {
    CompletedThirdPartyCallRequestFinalCallStatus "CompletedThirdPartyCallRequestFinalCallStatus" {
        0 Busy "BUSY";
        1 CallingCrmUser "CALLING_CRM_USER";
        2 Canceled "CANCELED";
        3 Completed "COMPLETED";
        4 Connecting "CONNECTING";
        5 Failed "FAILED";
        6 Hold "HOLD";
        7 InProgress "IN_PROGRESS";
        8 Missed "MISSED";
        9 NoAnswer "NO_ANSWER";
        10 Queued "QUEUED";
        11 Ringing "RINGING";
        12 UnknownValue "UNKNOWN";
    } 13
}

/// `CompletedThirdPartyCallResponse`: one member.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CompletedThirdPartyCallResponse {
    /// `callerIdMatches`: a list: `CompletedThirdPartyCallResponseCallerIdMatches`.
    pub caller_id_matches: Vec<CompletedThirdPartyCallResponseCallerIdMatches>,
    rest: Rest,
}
crate::runtime::record! {
    CompletedThirdPartyCallResponse "CompletedThirdPartyCallResponse" {
        0 caller_id_matches "callerIdMatches" required = Vec::new();
    }
}
impl CompletedThirdPartyCallResponse {
    /// One with all that is required.
    pub fn new(
        caller_id_matches: impl IntoIterator<
            Item = impl Into<CompletedThirdPartyCallResponseCallerIdMatches>,
        >,
    ) -> Self {
        Self {
            caller_id_matches: caller_id_matches.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::union! {
    CompletedThirdPartyCallResponseCallerIdMatches "CompletedThirdPartyCallResponseCallerIdMatches" {
        0 CompanyCallerId "CompanyCallerId" Some(("callerIdType", &["COMPANY"])), &[];
        1 ContactCallerId "ContactCallerId" Some(("callerIdType", &["CONTACT"])), &[];
    } 2
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
    rest: Rest,
}
crate::runtime::record! {
    ContactCallerId "ContactCallerId" {
        0 caller_id_type "callerIdType" required = Shaped::blank();
        1 email "email" optional = None;
        2 first_name "firstName" optional = None;
        3 last_name "lastName" optional = None;
        4 object_coordinates "objectCoordinates" required = Shaped::blank();
    }
}
impl ContactCallerId {
    /// One with all that is required.
    pub fn new(object_coordinates: impl Into<ObjectCoordinates>) -> Self {
        Self {
            caller_id_type: PublicContactType::Contact,
            object_coordinates: object_coordinates.into(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    FormattedPhoneNumber "FormattedPhoneNumber" {
        0 e164_number "e164Number" required = Text::EMPTY;
        1 extension "extension" optional = None;
        2 phone_number_type "phoneNumberType" required = Shaped::blank();
    }
}
impl FormattedPhoneNumber {
    /// One with all that is required.
    pub fn new(
        e164_number: impl Into<Text>,
        phone_number_type: impl Into<FormattedPhoneNumberPhoneNumberType>,
    ) -> Self {
        Self {
            e164_number: e164_number.into(),
            phone_number_type: phone_number_type.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `extension`.
    pub fn extension(mut self, extension: impl Into<Text>) -> Self {
        self.extension = Some(extension.into());
        self
    }
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
crate::runtime::enumeration! {
    FormattedPhoneNumberPhoneNumberType "FormattedPhoneNumberPhoneNumberType" {
        0 FixedLine "FIXED_LINE";
        1 FixedLineOrMobile "FIXED_LINE_OR_MOBILE";
        2 Mobile "MOBILE";
        3 Pager "PAGER";
        4 PersonalNumber "PERSONAL_NUMBER";
        5 PremiumRate "PREMIUM_RATE";
        6 SharedCost "SHARED_COST";
        7 TollFree "TOLL_FREE";
        8 Uan "UAN";
        9 UnknownValue "UNKNOWN";
        10 Voicemail "VOICEMAIL";
        11 Voip "VOIP";
    } 12
}

/// `HubSpotCallingProvider`: one member.
///
/// Published by `crm/calling-extensions`, `crm/transcriptions`, in v3.
#[non_exhaustive]
pub struct HubSpotCallingProvider {
    /// `type`: `HubSpotCallingProviderType`.
    pub r#type: HubSpotCallingProviderType,
    rest: Rest,
}
crate::runtime::record! {
    HubSpotCallingProvider "HubSpotCallingProvider" {
        0 r#type "type" required = Shaped::blank();
    }
}
impl HubSpotCallingProvider {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: HubSpotCallingProviderType::Hubspot,
            ..Shaped::blank()
        }
    }
}
impl Default for HubSpotCallingProvider {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    HubSpotCallingProviderType "HubSpotCallingProviderType" {
        0 Hubspot "HUBSPOT";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    ObjectCoordinates "ObjectCoordinates" {
        0 object_id "objectId" required = 0;
        1 object_type_id "objectTypeId" required = Text::EMPTY;
        2 portal_id "portalId" required = 0;
    }
}
impl ObjectCoordinates {
    /// One with all that is required.
    pub fn new(
        object_id: impl Into<i64>,
        object_type_id: impl Into<Text>,
        portal_id: impl Into<i64>,
    ) -> Self {
        Self {
            object_id: object_id.into(),
            object_type_id: object_type_id.into(),
            portal_id: portal_id.into(),
            ..Shaped::blank()
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
    rest: Rest,
}
crate::runtime::record! {
    ThirdPartyCallingProvider "ThirdPartyCallingProvider" {
        0 app_id "appId" required = 0;
        1 app_name "appName" optional = None;
        2 r#type "type" required = Shaped::blank();
    }
}
impl ThirdPartyCallingProvider {
    /// One with all that is required.
    pub fn new(app_id: impl Into<i64>) -> Self {
        Self {
            app_id: app_id.into(),
            r#type: ThirdPartyCallingProviderType::ThirdParty,
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    ThirdPartyCallingProviderType "ThirdPartyCallingProviderType" {
        0 ThirdParty "THIRD_PARTY";
    } 1
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
    rest: Rest,
}
crate::runtime::record! {
    UserCallingConnectionStatusResponse "UserCallingConnectionStatusResponse" {
        0 connected "connected" required = false;
        1 provider "provider" optional = None;
        2 user_id "userId" required = Text::EMPTY;
    }
}
impl UserCallingConnectionStatusResponse {
    /// One with all that is required.
    pub fn new(connected: bool, user_id: impl Into<Text>) -> Self {
        Self {
            connected,
            user_id: user_id.into(),
            ..Shaped::blank()
        }
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
crate::runtime::union! {
    UserCallingConnectionStatusResponseProvider "UserCallingConnectionStatusResponseProvider" {
        0 HubSpotCallingProvider "HubSpotCallingProvider" Some(("type", &["HUBSPOT"])), &[];
        1 ThirdPartyCallingProvider "ThirdPartyCallingProvider" Some(("type", &["THIRD_PARTY"])), &[];
    } 2
}
