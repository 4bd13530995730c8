// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    rest: Rest,
}
crate::runtime::record! {
    ApiUsage "ApiUsage" {
        0 collected_at "collectedAt" required = DateTime::UNSET;
        1 current_usage "currentUsage" required = 0;
        2 fetch_status "fetchStatus" required = Shaped::blank();
        3 name "name" required = Text::EMPTY;
        4 resets_at "resetsAt" optional = None;
        5 usage_limit "usageLimit" required = 0;
    }
}
impl ApiUsage {
    /// One with all that is required.
    pub fn new(
        collected_at: impl Into<DateTime>,
        current_usage: impl Into<i64>,
        fetch_status: impl Into<ApiUsageFetchStatus>,
        name: impl Into<Text>,
        usage_limit: impl Into<i64>,
    ) -> Self {
        Self {
            collected_at: collected_at.into(),
            current_usage: current_usage.into(),
            fetch_status: fetch_status.into(),
            name: name.into(),
            usage_limit: usage_limit.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    ApiUsageFetchStatus "ApiUsageFetchStatus" {
        0 Cached "CACHED";
        1 Failure "FAILURE";
        2 Notfound "NOTFOUND";
        3 Success "SUCCESS";
        4 Timeout "TIMEOUT";
    } 5
}

/// `CollectionResponseApiUsageNoPaging`: one member.
///
/// Published by `account/audit-logs`, `account/info`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CollectionResponseApiUsageNoPaging {
    /// `results`: a list: `ApiUsage`.
    pub results: Vec<ApiUsage>,
    rest: Rest,
}
crate::runtime::record! {
    CollectionResponseApiUsageNoPaging "CollectionResponseApiUsageNoPaging" {
        0 results "results" required = Vec::new();
    }
}
impl CollectionResponseApiUsageNoPaging {
    /// One with all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ApiUsage>>) -> Self {
        Self {
            results: results.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
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
    rest: Rest,
}
crate::runtime::record! {
    PortalInformationResponse "PortalInformationResponse" {
        0 account_type "accountType" required = Shaped::blank();
        1 additional_currencies "additionalCurrencies" required = Vec::new();
        2 company_currency "companyCurrency" required = Text::EMPTY;
        3 data_hosting_location "dataHostingLocation" required = Text::EMPTY;
        4 portal_id "portalId" required = 0;
        5 time_zone "timeZone" required = Text::EMPTY;
        6 ui_domain "uiDomain" required = Text::EMPTY;
        7 utc_offset "utcOffset" required = Text::EMPTY;
        8 utc_offset_milliseconds "utcOffsetMilliseconds" required = 0;
    }
}
impl PortalInformationResponse {
    /// One with all that is required.
    pub fn new(
        account_type: impl Into<PortalInformationResponseAccountType>,
        additional_currencies: impl IntoIterator<Item = impl Into<Text>>,
        company_currency: impl Into<Text>,
        data_hosting_location: impl Into<Text>,
        portal_id: impl Into<i64>,
        time_zone: impl Into<Text>,
        ui_domain: impl Into<Text>,
        utc_offset: impl Into<Text>,
        utc_offset_milliseconds: impl Into<i64>,
    ) -> Self {
        Self {
            account_type: account_type.into(),
            additional_currencies: additional_currencies
                .into_iter()
                .map(Into::into)
                .collect(),
            company_currency: company_currency.into(),
            data_hosting_location: data_hosting_location.into(),
            portal_id: portal_id.into(),
            time_zone: time_zone.into(),
            ui_domain: ui_domain.into(),
            utc_offset: utc_offset.into(),
            utc_offset_milliseconds: utc_offset_milliseconds.into(),
            ..Shaped::blank()
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
crate::runtime::enumeration! {
    PortalInformationResponseAccountType "PortalInformationResponseAccountType" {
        0 AppDeveloper "APP_DEVELOPER";
        1 DeveloperTest "DEVELOPER_TEST";
        2 Sandbox "SANDBOX";
        3 Standard "STANDARD";
    } 4
}
