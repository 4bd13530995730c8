// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ContactAddress`: 7 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ContactAddress {
    /// `city`: text; may be absent.
    pub city: Option<Text>,
    /// `country`: text; may be absent.
    pub country: Option<Text>,
    /// `countryCode`: text; may be absent.
    pub country_code: Option<Text>,
    /// `state`: text; may be absent.
    pub state: Option<Text>,
    /// `street`: text; may be absent.
    pub street: Option<Text>,
    /// `type`: `ContactType`; may be absent.
    pub r#type: Option<ContactType>,
    /// `zip`: text; may be absent.
    pub zip: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ContactAddress "ContactAddress" {
        0 city "city" optional = None;
        1 country "country" optional = None;
        2 country_code "countryCode" optional = None;
        3 state "state" optional = None;
        4 street "street" optional = None;
        5 r#type "type" optional = None;
        6 zip "zip" optional = None;
    }
}
impl ContactAddress {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `city`.
    pub fn city(mut self, city: impl Into<Text>) -> Self {
        self.city = Some(city.into());
        self
    }
    /// Sets `country`.
    pub fn country(mut self, country: impl Into<Text>) -> Self {
        self.country = Some(country.into());
        self
    }
    /// Sets `countryCode`.
    pub fn country_code(mut self, country_code: impl Into<Text>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// Sets `street`.
    pub fn street(mut self, street: impl Into<Text>) -> Self {
        self.street = Some(street.into());
        self
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<ContactType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
    /// Sets `zip`.
    pub fn zip(mut self, zip: impl Into<Text>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}
impl Default for ContactAddress {
    fn default() -> Self {
        Self::new()
    }
}

/// `ContactEmail`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ContactEmail {
    /// `email`: text.
    pub email: Text,
    /// `type`: `ContactType`; may be absent.
    pub r#type: Option<ContactType>,
    rest: Rest,
}
crate::runtime::record! {
    ContactEmail "ContactEmail" {
        0 email "email" required = Text::EMPTY;
        1 r#type "type" optional = None;
    }
}
impl ContactEmail {
    /// One with all that is required.
    pub fn new(email: impl Into<Text>) -> Self {
        Self {
            email: email.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<ContactType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// `ContactName`: 5 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ContactName {
    /// `firstName`: text; may be absent.
    pub first_name: Option<Text>,
    /// `lastName`: text; may be absent.
    pub last_name: Option<Text>,
    /// `middleName`: text; may be absent.
    pub middle_name: Option<Text>,
    /// `prefix`: text; may be absent.
    pub prefix: Option<Text>,
    /// `suffix`: text; may be absent.
    pub suffix: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ContactName "ContactName" {
        0 first_name "firstName" optional = None;
        1 last_name "lastName" optional = None;
        2 middle_name "middleName" optional = None;
        3 prefix "prefix" optional = None;
        4 suffix "suffix" optional = None;
    }
}
impl ContactName {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
    /// Sets `middleName`.
    pub fn middle_name(mut self, middle_name: impl Into<Text>) -> Self {
        self.middle_name = Some(middle_name.into());
        self
    }
    /// Sets `prefix`.
    pub fn prefix(mut self, prefix: impl Into<Text>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }
    /// Sets `suffix`.
    pub fn suffix(mut self, suffix: impl Into<Text>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }
}
impl Default for ContactName {
    fn default() -> Self {
        Self::new()
    }
}

/// `ContactOrg`: 3 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ContactOrg {
    /// `company`: text; may be absent.
    pub company: Option<Text>,
    /// `department`: text; may be absent.
    pub department: Option<Text>,
    /// `title`: text; may be absent.
    pub title: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ContactOrg "ContactOrg" {
        0 company "company" optional = None;
        1 department "department" optional = None;
        2 title "title" optional = None;
    }
}
impl ContactOrg {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `company`.
    pub fn company(mut self, company: impl Into<Text>) -> Self {
        self.company = Some(company.into());
        self
    }
    /// Sets `department`.
    pub fn department(mut self, department: impl Into<Text>) -> Self {
        self.department = Some(department.into());
        self
    }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self {
        self.title = Some(title.into());
        self
    }
}
impl Default for ContactOrg {
    fn default() -> Self {
        Self::new()
    }
}

/// `ContactPhone`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ContactPhone {
    /// `phone`: text.
    pub phone: Text,
    /// `type`: `ContactPhoneType`; may be absent.
    pub r#type: Option<ContactPhoneType>,
    rest: Rest,
}
crate::runtime::record! {
    ContactPhone "ContactPhone" {
        0 phone "phone" required = Text::EMPTY;
        1 r#type "type" optional = None;
    }
}
impl ContactPhone {
    /// One with all that is required.
    pub fn new(phone: impl Into<Text>) -> Self {
        Self {
            phone: phone.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<ContactPhoneType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum ContactPhoneType {
    /// `CELL`
    Cell,
    /// `HOME`
    Home,
    /// `MAIN`
    Main,
    /// `WORK`
    Work,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ContactPhoneType "ContactPhoneType" {
        0 Cell "CELL";
        1 Home "HOME";
        2 Main "MAIN";
        3 Work "WORK";
    } 4
}

/// `ContactProfile`: 6 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ContactProfile {
    /// `addresses`: a list: `ContactAddress`.
    pub addresses: Vec<ContactAddress>,
    /// `emails`: a list: `ContactEmail`.
    pub emails: Vec<ContactEmail>,
    /// `name`: `ContactName`; may be absent.
    pub name: Option<ContactName>,
    /// `org`: `ContactOrg`; may be absent.
    pub org: Option<ContactOrg>,
    /// `phones`: a list: `ContactPhone`.
    pub phones: Vec<ContactPhone>,
    /// `urls`: a list: `ContactUrl`.
    pub urls: Vec<ContactUrl>,
    rest: Rest,
}
crate::runtime::record! {
    ContactProfile "ContactProfile" {
        0 addresses "addresses" required = Vec::new();
        1 emails "emails" required = Vec::new();
        2 name "name" optional = None;
        3 org "org" optional = None;
        4 phones "phones" required = Vec::new();
        5 urls "urls" required = Vec::new();
    }
}
impl ContactProfile {
    /// One with all that is required.
    pub fn new(
        addresses: impl IntoIterator<Item = impl Into<ContactAddress>>,
        emails: impl IntoIterator<Item = impl Into<ContactEmail>>,
        phones: impl IntoIterator<Item = impl Into<ContactPhone>>,
        urls: impl IntoIterator<Item = impl Into<ContactUrl>>,
    ) -> Self {
        Self {
            addresses: addresses.into_iter().map(Into::into).collect(),
            emails: emails.into_iter().map(Into::into).collect(),
            phones: phones.into_iter().map(Into::into).collect(),
            urls: urls.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<ContactName>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `org`.
    pub fn org(mut self, org: impl Into<ContactOrg>) -> Self {
        self.org = Some(org.into());
        self
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum ContactType {
    /// `HOME`
    Home,
    /// `WORK`
    Work,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ContactType "ContactType" {
        0 Home "HOME";
        1 Work "WORK";
    } 2
}

/// `ContactUrl`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ContactUrl {
    /// `type`: `ContactType`; may be absent.
    pub r#type: Option<ContactType>,
    /// `url`: text.
    pub url: Text,
    rest: Rest,
}
crate::runtime::record! {
    ContactUrl "ContactUrl" {
        0 r#type "type" optional = None;
        1 url "url" required = Text::EMPTY;
    }
}
impl ContactUrl {
    /// One with all that is required.
    pub fn new(url: impl Into<Text>) -> Self {
        Self {
            url: url.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<ContactType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// `PublicClient`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicClient {
    /// `clientType`: `PublicClientClientType`.
    pub client_type: PublicClientClientType,
    /// `integrationAppId`: a whole number; may be absent.
    pub integration_app_id: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    PublicClient "PublicClient" {
        0 client_type "clientType" required = Shaped::blank();
        1 integration_app_id "integrationAppId" optional = None;
    }
}
impl PublicClient {
    /// One with all that is required.
    pub fn new(client_type: impl Into<PublicClientClientType>) -> Self {
        Self {
            client_type: client_type.into(),
            ..Shaped::blank()
        }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicClientClientType {
    /// `HUBSPOT`
    Hubspot,
    /// `INTEGRATION`
    Integration,
    /// `SYSTEM`
    System,
    /// `UNKNOWN`
    UnknownValue,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicClientClientType "PublicClientClientType" {
        0 Hubspot "HUBSPOT";
        1 Integration "INTEGRATION";
        2 System "SYSTEM";
        3 UnknownValue "UNKNOWN";
    } 4
}

/// `PublicContact`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicContact {
    /// `contactProfile`: `ContactProfile`.
    pub contact_profile: ContactProfile,
    /// `type`: `PublicContactType`.
    pub r#type: PublicContactType,
    rest: Rest,
}
crate::runtime::record! {
    PublicContact "PublicContact" {
        0 contact_profile "contactProfile" required = Shaped::blank();
        1 r#type "type" required = Shaped::blank();
    }
}
impl PublicContact {
    /// One with all that is required.
    pub fn new(contact_profile: impl Into<ContactProfile>) -> Self {
        Self {
            contact_profile: contact_profile.into(),
            r#type: PublicContactType::Contact,
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicConversationsMessageDirection {
    /// `INCOMING`
    Incoming,
    /// `OUTGOING`
    Outgoing,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicConversationsMessageDirection "PublicConversationsMessageDirection" {
        0 Incoming "INCOMING";
        1 Outgoing "OUTGOING";
    } 2
}

/// 3 known values; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicConversationsMessageTruncationStatus {
    /// `NOT_TRUNCATED`
    NotTruncated,
    /// `TRUNCATED`
    Truncated,
    /// `TRUNCATED_TO_MOST_RECENT_REPLY`
    TruncatedToMostRecentReply,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicConversationsMessageTruncationStatus "PublicConversationsMessageTruncationStatus" {
        0 NotTruncated "NOT_TRUNCATED";
        1 Truncated "TRUNCATED";
        2 TruncatedToMostRecentReply "TRUNCATED_TO_MOST_RECENT_REPLY";
    } 3
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicConversationsMessageType {
    /// `MESSAGE`
    Message,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicConversationsMessageType "PublicConversationsMessageType" {
        0 Message "MESSAGE";
    } 1
}

/// `PublicLocation`: 6 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicLocation {
    /// `address`: text; may be absent.
    pub address: Option<Text>,
    /// `latitude`: a number.
    pub latitude: f64,
    /// `longitude`: a number.
    pub longitude: f64,
    /// `name`: text; may be absent.
    pub name: Option<Text>,
    /// `type`: `PublicLocationType`.
    pub r#type: PublicLocationType,
    /// `url`: text; may be absent.
    pub url: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicLocation "PublicLocation" {
        0 address "address" optional = None;
        1 latitude "latitude" required = 0.0;
        2 longitude "longitude" required = 0.0;
        3 name "name" optional = None;
        4 r#type "type" required = Shaped::blank();
        5 url "url" optional = None;
    }
}
impl PublicLocation {
    /// One with all that is required.
    pub fn new(latitude: impl Into<f64>, longitude: impl Into<f64>) -> Self {
        Self {
            latitude: latitude.into(),
            longitude: longitude.into(),
            r#type: PublicLocationType::Location,
            ..Shaped::blank()
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicLocationType {
    /// `LOCATION`
    Location,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicLocationType "PublicLocationType" {
        0 Location "LOCATION";
    } 1
}

/// `PublicMessageFailureDetails`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicMessageFailureDetails {
    /// `errorMessage`: text; may be absent.
    pub error_message: Option<Text>,
    /// `errorMessageTokens`: a map by name: text.
    pub error_message_tokens: Map<Text>,
    rest: Rest,
}
crate::runtime::record! {
    PublicMessageFailureDetails "PublicMessageFailureDetails" {
        0 error_message "errorMessage" optional = None;
        1 error_message_tokens "errorMessageTokens" required = Map::EMPTY;
    }
}
impl PublicMessageFailureDetails {
    /// One with all that is required.
    pub fn new(error_message_tokens: impl Into<Map<Text>>) -> Self {
        Self {
            error_message_tokens: error_message_tokens.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicMessageHeader`: 3 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicMessageHeader {
    /// `fileId`: a whole number; may be absent.
    pub file_id: Option<i64>,
    /// `text`: text; may be absent.
    pub text: Option<Text>,
    /// `type`: `PublicMessageHeaderType`.
    pub r#type: PublicMessageHeaderType,
    rest: Rest,
}
crate::runtime::record! {
    PublicMessageHeader "PublicMessageHeader" {
        0 file_id "fileId" optional = None;
        1 text "text" optional = None;
        2 r#type "type" required = Shaped::blank();
    }
}
impl PublicMessageHeader {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: PublicMessageHeaderType::MessageHeader,
            ..Shaped::blank()
        }
    }
}
impl Default for PublicMessageHeader {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicMessageHeaderType {
    /// `MESSAGE_HEADER`
    MessageHeader,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicMessageHeaderType "PublicMessageHeaderType" {
        0 MessageHeader "MESSAGE_HEADER";
    } 1
}

/// `PublicMessageStatus`: 2 members.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicMessageStatus {
    /// `failureDetails`: `PublicMessageFailureDetails`; may be absent.
    pub failure_details: Option<PublicMessageFailureDetails>,
    /// `statusType`: `PublicMessageStatusStatusType`.
    pub status_type: PublicMessageStatusStatusType,
    rest: Rest,
}
crate::runtime::record! {
    PublicMessageStatus "PublicMessageStatus" {
        0 failure_details "failureDetails" optional = None;
        1 status_type "statusType" required = Shaped::blank();
    }
}
impl PublicMessageStatus {
    /// One with all that is required.
    pub fn new(status_type: impl Into<PublicMessageStatusStatusType>) -> Self {
        Self {
            status_type: status_type.into(),
            ..Shaped::blank()
        }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicMessageStatusStatusType {
    /// `FAILED`
    Failed,
    /// `READ`
    Read,
    /// `RECEIVED`
    Received,
    /// `SENT`
    Sent,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicMessageStatusStatusType "PublicMessageStatusStatusType" {
        0 Failed "FAILED";
        1 Read "READ";
        2 Received "RECEIVED";
        3 Sent "SENT";
    } 4
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicQuickRepliesType {
    /// `QUICK_REPLIES`
    QuickReplies,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicQuickRepliesType "PublicQuickRepliesType" {
        0 QuickReplies "QUICK_REPLIES";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicSocialType {
    /// `SOCIAL_MEDIA_METADATA`
    SocialMediaMetadata,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicSocialType "PublicSocialType" {
        0 SocialMediaMetadata "SOCIAL_MEDIA_METADATA";
    } 1
}

/// `PublicUnsupportedContent`: one member.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicUnsupportedContent {
    /// `type`: `PublicUnsupportedContentType`.
    pub r#type: PublicUnsupportedContentType,
    rest: Rest,
}
crate::runtime::record! {
    PublicUnsupportedContent "PublicUnsupportedContent" {
        0 r#type "type" required = Shaped::blank();
    }
}
impl PublicUnsupportedContent {
    /// An empty one.
    pub fn new() -> Self {
        Self {
            r#type: PublicUnsupportedContentType::UnsupportedContent,
            ..Shaped::blank()
        }
    }
}
impl Default for PublicUnsupportedContent {
    fn default() -> Self {
        Self::new()
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicUnsupportedContentType {
    /// `UNSUPPORTED_CONTENT`
    UnsupportedContent,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicUnsupportedContentType "PublicUnsupportedContentType" {
        0 UnsupportedContent "UNSUPPORTED_CONTENT";
    } 1
}

/// One known value; any other is kept as it came.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub enum PublicWhatsAppTemplateMetadataType {
    /// `WHATSAPP_TEMPLATE_METADATA`
    WhatsappTemplateMetadata,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicWhatsAppTemplateMetadataType "PublicWhatsAppTemplateMetadataType" {
        0 WhatsappTemplateMetadata "WHATSAPP_TEMPLATE_METADATA";
    } 1
}
