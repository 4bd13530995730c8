// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `ApiUsage`: 6 members.
///
/// Published by `account/audit-logs`, `account/info`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ApiUsage {
    /// `collectedAt`: a point in time.
    pub collected_at: DateTime,
    /// `currentUsage`: a whole number.
    pub current_usage: i64,
    /// `fetchStatus`: `ApiUsageFetchStatus`.
    pub fetch_status: ApiUsageFetchStatus,
    /// `name`: text.
    pub name: Text,
    /// `resetsAt`: a point in time; may be absent.
    pub resets_at: Option<DateTime>,
    /// `usageLimit`: a whole number.
    pub usage_limit: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiUsage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiUsage", kind: Kind::Record(&[
            Member { name: "collectedAt", required: true }, Member { name: "currentUsage", required: true },
            Member { name: "fetchStatus", required: true }, Member { name: "name", required: true },
            Member { name: "resetsAt", required: false }, Member { name: "usageLimit", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            collected_at: DateTime::UNSET, current_usage: 0, fetch_status: Shaped::blank(), name: Text::EMPTY,
            resets_at: None, usage_limit: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.collected_at, 1 => &self.current_usage, 2 => &self.fetch_status, 3 => &self.name,
            4 => &self.resets_at, 5 => &self.usage_limit, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.collected_at, 1 => &mut self.current_usage, 2 => &mut self.fetch_status,
            3 => &mut self.name, 4 => &mut self.resets_at, 5 => &mut self.usage_limit, _ => &mut self.rest,
        }
    }
}
impl ApiUsage {
    /// With all that is required.
    pub fn new(
        collected_at: impl Into<DateTime>, current_usage: impl Into<i64>,
        fetch_status: impl Into<ApiUsageFetchStatus>, name: impl Into<Text>, usage_limit: impl Into<i64>,
    ) -> Self {
        Self {
            collected_at: collected_at.into(), current_usage: current_usage.into(),
            fetch_status: fetch_status.into(), name: name.into(), usage_limit: usage_limit.into(), ..Shaped::blank()
        }
    }
    /// Sets `resetsAt`.
    pub fn resets_at(mut self, resets_at: impl Into<DateTime>) -> Self { self.resets_at = Some(resets_at.into()); self }
}

/// 5 known values; any other is kept as it came.
///
/// Published by `account/audit-logs`, `account/info`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum ApiUsageFetchStatus {
    /// `CACHED`
    Cached,
    /// `FAILURE`
    Failure,
    /// `NOTFOUND`
    Notfound,
    /// `SUCCESS`
    Success,
    /// `TIMEOUT`
    Timeout,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiUsageFetchStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiUsageFetchStatus", kind: Kind::Enumeration(&[
            "CACHED", "FAILURE", "NOTFOUND", "SUCCESS", "TIMEOUT",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Cached => 0, Self::Failure => 1, Self::Notfound => 2, Self::Success => 3, Self::Timeout => 4,
            Self::Unknown(value) => return (5, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Cached, 1 => Self::Failure, 2 => Self::Notfound, 3 => Self::Success, 4 => Self::Timeout,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `CollectionResponseApiUsageNoPaging`: one member.
///
/// Published by `account/audit-logs`, `account/info`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseApiUsageNoPaging {
    /// `results`: a list: `ApiUsage`.
    pub results: Vec<ApiUsage>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseApiUsageNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseApiUsageNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseApiUsageNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ApiUsage>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ApiUsage>> From<Vec<T>> for CollectionResponseApiUsageNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ApiUsage>, const N: usize> From<[T; N]> for CollectionResponseApiUsageNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `PortalInformationResponse`: 9 members.
///
/// Published by `account/audit-logs`, `account/info`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct PortalInformationResponse {
    /// `accountType`: `PortalInformationResponseAccountType`.
    pub account_type: PortalInformationResponseAccountType,
    /// `additionalCurrencies`: a list: text.
    pub additional_currencies: Vec<Text>,
    /// `companyCurrency`: text.
    pub company_currency: Text,
    /// `dataHostingLocation`: text.
    pub data_hosting_location: Text,
    /// `portalId`: a whole number.
    pub portal_id: i64,
    /// `timeZone`: text.
    pub time_zone: Text,
    /// `uiDomain`: text.
    pub ui_domain: Text,
    /// `utcOffset`: text.
    pub utc_offset: Text,
    /// `utcOffsetMilliseconds`: a whole number.
    pub utc_offset_milliseconds: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PortalInformationResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PortalInformationResponse", kind: Kind::Record(&[
            Member { name: "accountType", required: true }, Member { name: "additionalCurrencies", required: true },
            Member { name: "companyCurrency", required: true },
            Member { name: "dataHostingLocation", required: true }, Member { name: "portalId", required: true },
            Member { name: "timeZone", required: true }, Member { name: "uiDomain", required: true },
            Member { name: "utcOffset", required: true }, Member { name: "utcOffsetMilliseconds", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            account_type: Shaped::blank(), additional_currencies: Vec::new(), company_currency: Text::EMPTY,
            data_hosting_location: Text::EMPTY, portal_id: 0, time_zone: Text::EMPTY, ui_domain: Text::EMPTY,
            utc_offset: Text::EMPTY, utc_offset_milliseconds: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.account_type, 1 => &self.additional_currencies, 2 => &self.company_currency,
            3 => &self.data_hosting_location, 4 => &self.portal_id, 5 => &self.time_zone, 6 => &self.ui_domain,
            7 => &self.utc_offset, 8 => &self.utc_offset_milliseconds, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.account_type, 1 => &mut self.additional_currencies, 2 => &mut self.company_currency,
            3 => &mut self.data_hosting_location, 4 => &mut self.portal_id, 5 => &mut self.time_zone,
            6 => &mut self.ui_domain, 7 => &mut self.utc_offset, 8 => &mut self.utc_offset_milliseconds,
            _ => &mut self.rest,
        }
    }
}
impl PortalInformationResponse {
    /// With all that is required.
    pub fn new(
        account_type: impl Into<PortalInformationResponseAccountType>,
        additional_currencies: impl IntoIterator<Item = impl Into<Text>>, company_currency: impl Into<Text>,
        data_hosting_location: impl Into<Text>, portal_id: impl Into<i64>, time_zone: impl Into<Text>,
        ui_domain: impl Into<Text>, utc_offset: impl Into<Text>, utc_offset_milliseconds: impl Into<i64>,
    ) -> Self {
        Self {
            account_type: account_type.into(),
            additional_currencies: additional_currencies.into_iter().map(Into::into).collect(),
            company_currency: company_currency.into(), data_hosting_location: data_hosting_location.into(),
            portal_id: portal_id.into(), time_zone: time_zone.into(), ui_domain: ui_domain.into(),
            utc_offset: utc_offset.into(), utc_offset_milliseconds: utc_offset_milliseconds.into(),
            rest: Rest::EMPTY,
        }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `account/audit-logs`, `account/info`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PortalInformationResponseAccountType {
    /// `APP_DEVELOPER`
    AppDeveloper,
    /// `DEVELOPER_TEST`
    DeveloperTest,
    /// `SANDBOX`
    Sandbox,
    /// `STANDARD`
    Standard,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PortalInformationResponseAccountType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PortalInformationResponseAccountType", kind: Kind::Enumeration(&[
            "APP_DEVELOPER", "DEVELOPER_TEST", "SANDBOX", "STANDARD",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AppDeveloper => 0, Self::DeveloperTest => 1, Self::Sandbox => 2, Self::Standard => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AppDeveloper, 1 => Self::DeveloperTest, 2 => Self::Sandbox, 3 => Self::Standard,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    ApiUsage, CollectionResponseApiUsageNoPaging, PortalInformationResponse,
}

crate::runtime::enumeration_traits! {
    ApiUsageFetchStatus, PortalInformationResponseAccountType,
}
