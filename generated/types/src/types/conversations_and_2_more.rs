// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    PublicContactType,
};

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContactAddress {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactAddress", kind: Kind::Record(&[
            Member { name: "city", required: false }, Member { name: "country", required: false },
            Member { name: "countryCode", required: false }, Member { name: "state", required: false },
            Member { name: "street", required: false }, Member { name: "type", required: false },
            Member { name: "zip", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            city: None, country: None, country_code: None, state: None, street: None, r#type: None, zip: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.city, 1 => &self.country, 2 => &self.country_code, 3 => &self.state, 4 => &self.street,
            5 => &self.r#type, 6 => &self.zip, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.city, 1 => &mut self.country, 2 => &mut self.country_code, 3 => &mut self.state,
            4 => &mut self.street, 5 => &mut self.r#type, 6 => &mut self.zip, _ => &mut self.rest,
        }
    }
}
impl ContactAddress {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `city`.
    pub fn city(mut self, city: impl Into<Text>) -> Self { self.city = Some(city.into()); self }
    /// Sets `country`.
    pub fn country(mut self, country: impl Into<Text>) -> Self { self.country = Some(country.into()); self }
    /// Sets `countryCode`.
    pub fn country_code(mut self, country_code: impl Into<Text>) -> Self {
        self.country_code = Some(country_code.into()); self
    }
    /// Sets `state`.
    pub fn state(mut self, state: impl Into<Text>) -> Self { self.state = Some(state.into()); self }
    /// Sets `street`.
    pub fn street(mut self, street: impl Into<Text>) -> Self { self.street = Some(street.into()); self }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<ContactType>) -> Self { self.r#type = Some(r#type.into()); self }
    /// Sets `zip`.
    pub fn zip(mut self, zip: impl Into<Text>) -> Self { self.zip = Some(zip.into()); self }
}
impl Default for ContactAddress {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContactEmail {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactEmail", kind: Kind::Record(&[
            Member { name: "email", required: true }, Member { name: "type", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { email: Text::EMPTY, r#type: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.email, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.email, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ContactEmail {
    /// With all that is required.
    pub fn new(email: impl Into<Text>) -> Self { Self { email: email.into(), ..Shaped::blank() } }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<ContactType>) -> Self { self.r#type = Some(r#type.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContactName {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactName", kind: Kind::Record(&[
            Member { name: "firstName", required: false }, Member { name: "lastName", required: false },
            Member { name: "middleName", required: false }, Member { name: "prefix", required: false },
            Member { name: "suffix", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { first_name: None, last_name: None, middle_name: None, prefix: None, suffix: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.first_name, 1 => &self.last_name, 2 => &self.middle_name, 3 => &self.prefix,
            4 => &self.suffix, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.first_name, 1 => &mut self.last_name, 2 => &mut self.middle_name, 3 => &mut self.prefix,
            4 => &mut self.suffix, _ => &mut self.rest,
        }
    }
}
impl ContactName {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `firstName`.
    pub fn first_name(mut self, first_name: impl Into<Text>) -> Self { self.first_name = Some(first_name.into()); self }
    /// Sets `lastName`.
    pub fn last_name(mut self, last_name: impl Into<Text>) -> Self { self.last_name = Some(last_name.into()); self }
    /// Sets `middleName`.
    pub fn middle_name(mut self, middle_name: impl Into<Text>) -> Self {
        self.middle_name = Some(middle_name.into()); self
    }
    /// Sets `prefix`.
    pub fn prefix(mut self, prefix: impl Into<Text>) -> Self { self.prefix = Some(prefix.into()); self }
    /// Sets `suffix`.
    pub fn suffix(mut self, suffix: impl Into<Text>) -> Self { self.suffix = Some(suffix.into()); self }
}
impl Default for ContactName {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContactOrg {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactOrg", kind: Kind::Record(&[
            Member { name: "company", required: false }, Member { name: "department", required: false },
            Member { name: "title", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { company: None, department: None, title: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.company, 1 => &self.department, 2 => &self.title, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.company, 1 => &mut self.department, 2 => &mut self.title, _ => &mut self.rest }
    }
}
impl ContactOrg {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `company`.
    pub fn company(mut self, company: impl Into<Text>) -> Self { self.company = Some(company.into()); self }
    /// Sets `department`.
    pub fn department(mut self, department: impl Into<Text>) -> Self { self.department = Some(department.into()); self }
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<Text>) -> Self { self.title = Some(title.into()); self }
}
impl Default for ContactOrg {
    #[inline] fn default() -> Self { Self::new() }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContactPhone {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactPhone", kind: Kind::Record(&[
            Member { name: "phone", required: true }, Member { name: "type", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { phone: Text::EMPTY, r#type: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.phone, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.phone, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ContactPhone {
    /// With all that is required.
    pub fn new(phone: impl Into<Text>) -> Self { Self { phone: phone.into(), ..Shaped::blank() } }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<ContactPhoneType>) -> Self { self.r#type = Some(r#type.into()); self }
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
impl Shaped for ContactPhoneType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactPhoneType", kind: Kind::Enumeration(&["CELL", "HOME", "MAIN", "WORK"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Cell => 0, Self::Home => 1, Self::Main => 2, Self::Work => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Cell, 1 => Self::Home, 2 => Self::Main, 3 => Self::Work, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContactProfile {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactProfile", kind: Kind::Record(&[
            Member { name: "addresses", required: true }, Member { name: "emails", required: true },
            Member { name: "name", required: false }, Member { name: "org", required: false },
            Member { name: "phones", required: true }, Member { name: "urls", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            addresses: Vec::new(), emails: Vec::new(), name: None, org: None, phones: Vec::new(), urls: Vec::new(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.addresses, 1 => &self.emails, 2 => &self.name, 3 => &self.org, 4 => &self.phones,
            5 => &self.urls, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.addresses, 1 => &mut self.emails, 2 => &mut self.name, 3 => &mut self.org,
            4 => &mut self.phones, 5 => &mut self.urls, _ => &mut self.rest,
        }
    }
}
impl ContactProfile {
    /// With all that is required.
    pub fn new(
        addresses: impl IntoIterator<Item = impl Into<ContactAddress>>,
        emails: impl IntoIterator<Item = impl Into<ContactEmail>>,
        phones: impl IntoIterator<Item = impl Into<ContactPhone>>,
        urls: impl IntoIterator<Item = impl Into<ContactUrl>>,
    ) -> Self {
        Self {
            addresses: addresses.into_iter().map(Into::into).collect(),
            emails: emails.into_iter().map(Into::into).collect(),
            phones: phones.into_iter().map(Into::into).collect(), urls: urls.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<ContactName>) -> Self { self.name = Some(name.into()); self }
    /// Sets `org`.
    pub fn org(mut self, org: impl Into<ContactOrg>) -> Self { self.org = Some(org.into()); self }
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
impl Shaped for ContactType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactType", kind: Kind::Enumeration(&["HOME", "WORK"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Home => 0, Self::Work => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Home, 1 => Self::Work, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ContactUrl {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ContactUrl", kind: Kind::Record(&[
            Member { name: "type", required: false }, Member { name: "url", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: None, url: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.r#type, 1 => &self.url, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, 1 => &mut self.url, _ => &mut self.rest }
    }
}
impl ContactUrl {
    /// With all that is required.
    pub fn new(url: impl Into<Text>) -> Self { Self { url: url.into(), ..Shaped::blank() } }
    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<ContactType>) -> Self { self.r#type = Some(r#type.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicClient {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicClient", kind: Kind::Record(&[
            Member { name: "clientType", required: true }, Member { name: "integrationAppId", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { client_type: Shaped::blank(), integration_app_id: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.client_type, 1 => &self.integration_app_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.client_type, 1 => &mut self.integration_app_id, _ => &mut self.rest }
    }
}
impl PublicClient {
    /// With all that is required.
    pub fn new(client_type: impl Into<PublicClientClientType>) -> Self {
        Self { client_type: client_type.into(), ..Shaped::blank() }
    }
    /// Sets `integrationAppId`.
    pub fn integration_app_id(mut self, integration_app_id: impl Into<i64>) -> Self {
        self.integration_app_id = Some(integration_app_id.into()); self
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
impl Shaped for PublicClientClientType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicClientClientType", kind: Kind::Enumeration(&[
            "HUBSPOT", "INTEGRATION", "SYSTEM", "UNKNOWN",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Hubspot => 0, Self::Integration => 1, Self::System => 2, Self::UnknownValue => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Hubspot, 1 => Self::Integration, 2 => Self::System, 3 => Self::UnknownValue,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicContact {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicContact", kind: Kind::Record(&[
            Member { name: "contactProfile", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { contact_profile: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.contact_profile, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.contact_profile, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicContact {
    /// With all that is required.
    pub fn new(contact_profile: impl Into<ContactProfile>) -> Self {
        Self { contact_profile: contact_profile.into(), r#type: PublicContactType::Contact, rest: Rest::EMPTY }
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
impl Shaped for PublicConversationsMessageDirection {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicConversationsMessageDirection", kind: Kind::Enumeration(&["INCOMING", "OUTGOING"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Incoming => 0, Self::Outgoing => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Incoming, 1 => Self::Outgoing, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicConversationsMessageTruncationStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicConversationsMessageTruncationStatus", kind: Kind::Enumeration(&[
            "NOT_TRUNCATED", "TRUNCATED", "TRUNCATED_TO_MOST_RECENT_REPLY",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::NotTruncated => 0, Self::Truncated => 1, Self::TruncatedToMostRecentReply => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::NotTruncated, 1 => Self::Truncated, 2 => Self::TruncatedToMostRecentReply,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicConversationsMessageType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicConversationsMessageType", kind: Kind::Enumeration(&["MESSAGE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Message => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Message, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicLocation {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicLocation", kind: Kind::Record(&[
            Member { name: "address", required: false }, Member { name: "latitude", required: true },
            Member { name: "longitude", required: true }, Member { name: "name", required: false },
            Member { name: "type", required: true }, Member { name: "url", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            address: None, latitude: 0.0, longitude: 0.0, name: None, r#type: Shaped::blank(), url: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.address, 1 => &self.latitude, 2 => &self.longitude, 3 => &self.name, 4 => &self.r#type,
            5 => &self.url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.address, 1 => &mut self.latitude, 2 => &mut self.longitude, 3 => &mut self.name,
            4 => &mut self.r#type, 5 => &mut self.url, _ => &mut self.rest,
        }
    }
}
impl PublicLocation {
    /// With all that is required.
    pub fn new(latitude: impl Into<f64>, longitude: impl Into<f64>) -> Self {
        Self {
            latitude: latitude.into(), longitude: longitude.into(), r#type: PublicLocationType::Location,
            ..Shaped::blank()
        }
    }
    /// Sets `address`.
    pub fn address(mut self, address: impl Into<Text>) -> Self { self.address = Some(address.into()); self }
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<Text>) -> Self { self.name = Some(name.into()); self }
    /// Sets `url`.
    pub fn url(mut self, url: impl Into<Text>) -> Self { self.url = Some(url.into()); self }
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
impl Shaped for PublicLocationType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicLocationType", kind: Kind::Enumeration(&["LOCATION"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Location => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Location, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMessageFailureDetails {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMessageFailureDetails", kind: Kind::Record(&[
            Member { name: "errorMessage", required: false }, Member { name: "errorMessageTokens", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { error_message: None, error_message_tokens: Map::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.error_message, 1 => &self.error_message_tokens, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.error_message, 1 => &mut self.error_message_tokens, _ => &mut self.rest }
    }
}
impl PublicMessageFailureDetails {
    /// With all that is required.
    pub fn new(error_message_tokens: impl Into<Map<Text>>) -> Self {
        Self { error_message_tokens: error_message_tokens.into(), ..Shaped::blank() }
    }
    /// Sets `errorMessage`.
    pub fn error_message(mut self, error_message: impl Into<Text>) -> Self {
        self.error_message = Some(error_message.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMessageHeader {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMessageHeader", kind: Kind::Record(&[
            Member { name: "fileId", required: false }, Member { name: "text", required: false },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { file_id: None, text: None, r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.file_id, 1 => &self.text, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.file_id, 1 => &mut self.text, 2 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicMessageHeader {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: PublicMessageHeaderType::MessageHeader, ..Shaped::blank() } }
    /// Sets `fileId`.
    pub fn file_id(mut self, file_id: impl Into<i64>) -> Self { self.file_id = Some(file_id.into()); self }
    /// Sets `text`.
    pub fn text(mut self, text: impl Into<Text>) -> Self { self.text = Some(text.into()); self }
}
impl Default for PublicMessageHeader {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for PublicMessageHeaderType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMessageHeaderType", kind: Kind::Enumeration(&["MESSAGE_HEADER"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::MessageHeader => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::MessageHeader, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicMessageStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMessageStatus", kind: Kind::Record(&[
            Member { name: "failureDetails", required: false }, Member { name: "statusType", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { failure_details: None, status_type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.failure_details, 1 => &self.status_type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.failure_details, 1 => &mut self.status_type, _ => &mut self.rest }
    }
}
impl PublicMessageStatus {
    /// With all that is required.
    pub fn new(status_type: impl Into<PublicMessageStatusStatusType>) -> Self {
        Self { status_type: status_type.into(), ..Shaped::blank() }
    }
    /// Sets `failureDetails`.
    pub fn failure_details(mut self, failure_details: impl Into<PublicMessageFailureDetails>) -> Self {
        self.failure_details = Some(failure_details.into()); self
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
impl Shaped for PublicMessageStatusStatusType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicMessageStatusStatusType", kind: Kind::Enumeration(&[
            "FAILED", "READ", "RECEIVED", "SENT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Failed => 0, Self::Read => 1, Self::Received => 2, Self::Sent => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Failed, 1 => Self::Read, 2 => Self::Received, 3 => Self::Sent,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicQuickRepliesType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicQuickRepliesType", kind: Kind::Enumeration(&["QUICK_REPLIES"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::QuickReplies => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::QuickReplies, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicSocialType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicSocialType", kind: Kind::Enumeration(&["SOCIAL_MEDIA_METADATA"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::SocialMediaMetadata => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::SocialMediaMetadata, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicUnsupportedContent`: one member.
///
/// Published by `conversations/conversations`, `conversations/custom-channels`, `conversations/inbox-messages`, in 2025-09, 2026-03, 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct PublicUnsupportedContent {
    /// `type`: `PublicUnsupportedContentType`.
    pub r#type: PublicUnsupportedContentType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicUnsupportedContent {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicUnsupportedContent", kind: Kind::Record(&[Member { name: "type", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.r#type, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl PublicUnsupportedContent {
    /// With what can have one value only.
    pub fn new() -> Self { Self { r#type: PublicUnsupportedContentType::UnsupportedContent, rest: Rest::EMPTY } }
}
impl Default for PublicUnsupportedContent {
    #[inline] fn default() -> Self { Self::new() }
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
impl Shaped for PublicUnsupportedContentType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicUnsupportedContentType", kind: Kind::Enumeration(&["UNSUPPORTED_CONTENT"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::UnsupportedContent => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::UnsupportedContent, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
impl Shaped for PublicWhatsAppTemplateMetadataType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicWhatsAppTemplateMetadataType", kind: Kind::Enumeration(&["WHATSAPP_TEMPLATE_METADATA"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::WhatsappTemplateMetadata => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::WhatsappTemplateMetadata, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    ContactAddress, ContactEmail, ContactName, ContactOrg, ContactPhone, ContactProfile, ContactUrl, PublicClient,
    PublicContact, PublicLocation, PublicMessageFailureDetails, PublicMessageHeader, PublicMessageStatus,
    PublicUnsupportedContent,
}

crate::runtime::enumeration_traits! {
    ContactPhoneType, ContactType, PublicClientClientType, PublicConversationsMessageDirection,
    PublicConversationsMessageTruncationStatus, PublicConversationsMessageType, PublicLocationType,
    PublicMessageHeaderType, PublicMessageStatusStatusType, PublicQuickRepliesType, PublicSocialType,
    PublicUnsupportedContentType, PublicWhatsAppTemplateMetadataType,
}
