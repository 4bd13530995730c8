// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ActionHookActionBodyHttpMethod, ApiActionTypeDefinition, ApiAuthKeyWebhookAuthSettings, ApiBlockedDateMonth,
    ApiConnection, ApiFlow, ApiFlowEmailCampaign, ApiFlowListing, ApiHistogramDataPoint, ApiInputVariable,
    ApiSignatureWebhookAuthSettings, ApiStaticTimeZoneStrategy, ApiTimeDelayDaysOfWeek,
    BatchResponseSimplePublicStatus, ForwardPaging, Paging, StandardError,
};

/// `ApiTimeDelay`: 5 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiTimeDelay {
    /// `daysOfWeek`: a list: `ApiTimeDelayDaysOfWeek`.
    pub days_of_week: Vec<ApiTimeDelayDaysOfWeek>,
    /// `delta`: a whole number.
    pub delta: i64,
    /// `timeOfDay`: `ApiTimeOfDay`; may be absent.
    pub time_of_day: Option<ApiTimeOfDay>,
    /// `timeUnit`: `ApiTimeDelayTimeUnit`.
    pub time_unit: ApiTimeDelayTimeUnit,
    /// `timeZoneStrategy`: `ApiTimeDelayTimeZoneStrategy`; may be absent.
    pub time_zone_strategy: Option<ApiTimeDelayTimeZoneStrategy>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiTimeDelay {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiTimeDelay", kind: Kind::Record(&[
            Member { name: "daysOfWeek", required: true }, Member { name: "delta", required: true },
            Member { name: "timeOfDay", required: false }, Member { name: "timeUnit", required: true },
            Member { name: "timeZoneStrategy", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            days_of_week: Vec::new(), delta: 0, time_of_day: None, time_unit: Shaped::blank(),
            time_zone_strategy: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.days_of_week, 1 => &self.delta, 2 => &self.time_of_day, 3 => &self.time_unit,
            4 => &self.time_zone_strategy, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.days_of_week, 1 => &mut self.delta, 2 => &mut self.time_of_day, 3 => &mut self.time_unit,
            4 => &mut self.time_zone_strategy, _ => &mut self.rest,
        }
    }
}
impl ApiTimeDelay {
    /// With all that is required.
    pub fn new(
        days_of_week: impl IntoIterator<Item = impl Into<ApiTimeDelayDaysOfWeek>>, delta: impl Into<i64>,
        time_unit: impl Into<ApiTimeDelayTimeUnit>,
    ) -> Self {
        Self {
            days_of_week: days_of_week.into_iter().map(Into::into).collect(), delta: delta.into(),
            time_unit: time_unit.into(), ..Shaped::blank()
        }
    }
    /// Sets `timeOfDay`.
    pub fn time_of_day(mut self, time_of_day: impl Into<ApiTimeOfDay>) -> Self {
        self.time_of_day = Some(time_of_day.into()); self
    }
    /// Sets `timeZoneStrategy`.
    pub fn time_zone_strategy(mut self, time_zone_strategy: impl Into<ApiTimeDelayTimeZoneStrategy>) -> Self {
        self.time_zone_strategy = Some(time_zone_strategy.into()); self
    }
}

/// 16 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiTimeDelayTimeUnit {
    /// `CENTURIES`
    Centuries,
    /// `DAYS`
    Days,
    /// `DECADES`
    Decades,
    /// `ERAS`
    Eras,
    /// `FOREVER`
    Forever,
    /// `HALF_DAYS`
    HalfDays,
    /// `HOURS`
    Hours,
    /// `MICROS`
    Micros,
    /// `MILLENNIA`
    Millennia,
    /// `MILLIS`
    Millis,
    /// `MINUTES`
    Minutes,
    /// `MONTHS`
    Months,
    /// `NANOS`
    Nanos,
    /// `SECONDS`
    Seconds,
    /// `WEEKS`
    Weeks,
    /// `YEARS`
    Years,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiTimeDelayTimeUnit {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiTimeDelayTimeUnit", kind: Kind::Enumeration(&[
            "CENTURIES", "DAYS", "DECADES", "ERAS", "FOREVER", "HALF_DAYS", "HOURS", "MICROS", "MILLENNIA", "MILLIS",
            "MINUTES", "MONTHS", "NANOS", "SECONDS", "WEEKS", "YEARS",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Centuries => 0, Self::Days => 1, Self::Decades => 2, Self::Eras => 3, Self::Forever => 4,
            Self::HalfDays => 5, Self::Hours => 6, Self::Micros => 7, Self::Millennia => 8, Self::Millis => 9,
            Self::Minutes => 10, Self::Months => 11, Self::Nanos => 12, Self::Seconds => 13, Self::Weeks => 14,
            Self::Years => 15, Self::Unknown(value) => return (16, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Centuries, 1 => Self::Days, 2 => Self::Decades, 3 => Self::Eras, 4 => Self::Forever,
            5 => Self::HalfDays, 6 => Self::Hours, 7 => Self::Micros, 8 => Self::Millennia, 9 => Self::Millis,
            10 => Self::Minutes, 11 => Self::Months, 12 => Self::Nanos, 13 => Self::Seconds, 14 => Self::Weeks,
            15 => Self::Years, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One alternative, told by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiTimeDelayTimeZoneStrategy {
    /// `type` is `STATIC_TIME_ZONE`.
    ApiStaticTimeZoneStrategy(ApiStaticTimeZoneStrategy),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for ApiTimeDelayTimeZoneStrategy {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiTimeDelayTimeZoneStrategy", kind: Kind::Union(&[
            Variant { name: "ApiStaticTimeZoneStrategy", tag: Some(("type", &["STATIC_TIME_ZONE"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self { Self::ApiStaticTimeZoneStrategy(value) => (0, value), Self::Unknown(value) => (1, value) }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ApiStaticTimeZoneStrategy(Shaped::blank()), _ => Self::Unknown(Value::Null) };
        match self { Self::ApiStaticTimeZoneStrategy(value) => value, Self::Unknown(value) => value }
    }
}
impl From<ApiStaticTimeZoneStrategy> for ApiTimeDelayTimeZoneStrategy {
    fn from(value: ApiStaticTimeZoneStrategy) -> Self {
        Self::ApiStaticTimeZoneStrategy(value)
    }
}

/// `ApiTimeOfDay`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiTimeOfDay {
    /// `hour`: a whole number.
    pub hour: i64,
    /// `minute`: a whole number.
    pub minute: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiTimeOfDay {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiTimeOfDay", kind: Kind::Record(&[
            Member { name: "hour", required: true }, Member { name: "minute", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { hour: 0, minute: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.hour, 1 => &self.minute, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.hour, 1 => &mut self.minute, _ => &mut self.rest }
    }
}
impl ApiTimeOfDay {
    /// With all that is required.
    pub fn new(hour: impl Into<i64>, minute: impl Into<i64>) -> Self {
        Self { hour: hour.into(), minute: minute.into(), rest: Rest::EMPTY }
    }
}

/// `ApiTimeWindow`: 3 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiTimeWindow {
    /// `day`: `ApiTimeDelayDaysOfWeek`.
    pub day: ApiTimeDelayDaysOfWeek,
    /// `endTime`: `ApiTimeOfDay`; may be absent.
    pub end_time: Option<ApiTimeOfDay>,
    /// `startTime`: `ApiTimeOfDay`; may be absent.
    pub start_time: Option<ApiTimeOfDay>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiTimeWindow {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiTimeWindow", kind: Kind::Record(&[
            Member { name: "day", required: true }, Member { name: "endTime", required: false },
            Member { name: "startTime", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { day: Shaped::blank(), end_time: None, start_time: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.day, 1 => &self.end_time, 2 => &self.start_time, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.day, 1 => &mut self.end_time, 2 => &mut self.start_time, _ => &mut self.rest }
    }
}
impl ApiTimeWindow {
    /// With all that is required.
    pub fn new(day: impl Into<ApiTimeDelayDaysOfWeek>) -> Self { Self { day: day.into(), ..Shaped::blank() } }
    /// Sets `endTime`.
    pub fn end_time(mut self, end_time: impl Into<ApiTimeOfDay>) -> Self { self.end_time = Some(end_time.into()); self }
    /// Sets `startTime`.
    pub fn start_time(mut self, start_time: impl Into<ApiTimeOfDay>) -> Self {
        self.start_time = Some(start_time.into()); self
    }
}

/// `ApiTimestampValue`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiTimestampValue {
    /// `timestampType`: `ApiTimestampValueTimestampType`.
    pub timestamp_type: ApiTimestampValueTimestampType,
    /// `type`: `ApiTimestampValueType`.
    pub r#type: ApiTimestampValueType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiTimestampValue {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiTimestampValue", kind: Kind::Record(&[
            Member { name: "timestampType", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { timestamp_type: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.timestamp_type, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.timestamp_type, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiTimestampValue {
    /// With what can have one value only.
    pub fn new() -> Self {
        Self {
            timestamp_type: ApiTimestampValueTimestampType::ExecutionTime, r#type: ApiTimestampValueType::Timestamp,
            rest: Rest::EMPTY,
        }
    }
}
impl Default for ApiTimestampValue {
    #[inline] fn default() -> Self { Self::new() }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiTimestampValueTimestampType {
    /// `EXECUTION_TIME`
    ExecutionTime,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiTimestampValueTimestampType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiTimestampValueTimestampType", kind: Kind::Enumeration(&["EXECUTION_TIME"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::ExecutionTime => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::ExecutionTime, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiTimestampValueType {
    /// `TIMESTAMP`
    Timestamp,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiTimestampValueType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiTimestampValueType", kind: Kind::Enumeration(&["TIMESTAMP"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Timestamp => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Timestamp, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiUnEnrollmentSetting`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiUnEnrollmentSetting {
    /// `flowIds`: a list: text.
    pub flow_ids: Vec<Text>,
    /// `type`: `ApiUnEnrollmentSettingType`.
    pub r#type: ApiUnEnrollmentSettingType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiUnEnrollmentSetting {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiUnEnrollmentSetting", kind: Kind::Record(&[
            Member { name: "flowIds", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { flow_ids: Vec::new(), r#type: Shaped::blank(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.flow_ids, 1 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.flow_ids, 1 => &mut self.r#type, _ => &mut self.rest }
    }
}
impl ApiUnEnrollmentSetting {
    /// With all that is required.
    pub fn new(
        flow_ids: impl IntoIterator<Item = impl Into<Text>>, r#type: impl Into<ApiUnEnrollmentSettingType>,
    ) -> Self {
        Self { flow_ids: flow_ids.into_iter().map(Into::into).collect(), r#type: r#type.into(), rest: Rest::EMPTY }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiUnEnrollmentSettingType {
    /// `ALL`
    All,
    /// `SELECTIVE`
    Selective,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiUnEnrollmentSettingType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiUnEnrollmentSettingType", kind: Kind::Enumeration(&["ALL", "SELECTIVE"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::All => 0, Self::Selective => 1, Self::Unknown(value) => return (2, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::All, 1 => Self::Selective, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiWebhookAction`: 7 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiWebhookAction {
    /// `actionId`: text.
    pub action_id: Text,
    /// `authSettings`: `ApiWebhookActionAuthSettings`; may be absent.
    pub auth_settings: Option<ApiWebhookActionAuthSettings>,
    /// `connection`: `ApiConnection`; may be absent.
    pub connection: Option<ApiConnection>,
    /// `method`: `ActionHookActionBodyHttpMethod`.
    pub method: ActionHookActionBodyHttpMethod,
    /// `queryParams`: a list: `ApiInputVariable`.
    pub query_params: Vec<ApiInputVariable>,
    /// `type`: `ApiWebhookActionType`.
    pub r#type: ApiWebhookActionType,
    /// `webhookUrl`: text.
    pub webhook_url: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiWebhookAction {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiWebhookAction", kind: Kind::Record(&[
            Member { name: "actionId", required: true }, Member { name: "authSettings", required: false },
            Member { name: "connection", required: false }, Member { name: "method", required: true },
            Member { name: "queryParams", required: true }, Member { name: "type", required: true },
            Member { name: "webhookUrl", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            action_id: Text::EMPTY, auth_settings: None, connection: None, method: Shaped::blank(),
            query_params: Vec::new(), r#type: Shaped::blank(), webhook_url: Text::EMPTY, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.action_id, 1 => &self.auth_settings, 2 => &self.connection, 3 => &self.method,
            4 => &self.query_params, 5 => &self.r#type, 6 => &self.webhook_url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.action_id, 1 => &mut self.auth_settings, 2 => &mut self.connection, 3 => &mut self.method,
            4 => &mut self.query_params, 5 => &mut self.r#type, 6 => &mut self.webhook_url, _ => &mut self.rest,
        }
    }
}
impl ApiWebhookAction {
    /// With all that is required.
    pub fn new(
        action_id: impl Into<Text>, method: impl Into<ActionHookActionBodyHttpMethod>,
        query_params: impl IntoIterator<Item = impl Into<ApiInputVariable>>, webhook_url: impl Into<Text>,
    ) -> Self {
        Self {
            action_id: action_id.into(), method: method.into(),
            query_params: query_params.into_iter().map(Into::into).collect(), r#type: ApiWebhookActionType::Webhook,
            webhook_url: webhook_url.into(), ..Shaped::blank()
        }
    }
    /// Sets `authSettings`.
    pub fn auth_settings(mut self, auth_settings: impl Into<ApiWebhookActionAuthSettings>) -> Self {
        self.auth_settings = Some(auth_settings.into()); self
    }
    /// Sets `connection`.
    pub fn connection(mut self, connection: impl Into<ApiConnection>) -> Self {
        self.connection = Some(connection.into()); self
    }
}

/// 2 alternatives, told apart by `type`.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiWebhookActionAuthSettings {
    /// `type` is `AUTH_KEY`.
    ApiAuthKeyWebhookAuthSettings(ApiAuthKeyWebhookAuthSettings),
    /// `type` is `SIGNATURE`.
    ApiSignatureWebhookAuthSettings(ApiSignatureWebhookAuthSettings),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for ApiWebhookActionAuthSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiWebhookActionAuthSettings", kind: Kind::Union(&[
            Variant { name: "ApiAuthKeyWebhookAuthSettings", tag: Some(("type", &["AUTH_KEY"])), required: &[] },
            Variant { name: "ApiSignatureWebhookAuthSettings", tag: Some(("type", &["SIGNATURE"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::ApiAuthKeyWebhookAuthSettings(value) => (0, value),
            Self::ApiSignatureWebhookAuthSettings(value) => (1, value), Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::ApiAuthKeyWebhookAuthSettings(Shaped::blank()),
            1 => Self::ApiSignatureWebhookAuthSettings(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::ApiAuthKeyWebhookAuthSettings(value) => value,
            Self::ApiSignatureWebhookAuthSettings(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<ApiAuthKeyWebhookAuthSettings> for ApiWebhookActionAuthSettings {
    fn from(value: ApiAuthKeyWebhookAuthSettings) -> Self {
        Self::ApiAuthKeyWebhookAuthSettings(value)
    }
}
impl From<ApiSignatureWebhookAuthSettings> for ApiWebhookActionAuthSettings {
    fn from(value: ApiSignatureWebhookAuthSettings) -> Self {
        Self::ApiSignatureWebhookAuthSettings(value)
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiWebhookActionType {
    /// `WEBHOOK`
    Webhook,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiWebhookActionType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiWebhookActionType", kind: Kind::Enumeration(&["WEBHOOK"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Webhook => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Webhook, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiWeeklyEnrollmentSchedule`: 3 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiWeeklyEnrollmentSchedule {
    /// `daysOfWeek`: a list: `ApiTimeDelayDaysOfWeek`.
    pub days_of_week: Vec<ApiTimeDelayDaysOfWeek>,
    /// `timeOfDay`: `ApiTimeOfDay`.
    pub time_of_day: ApiTimeOfDay,
    /// `type`: `ApiWeeklyEnrollmentScheduleType`.
    pub r#type: ApiWeeklyEnrollmentScheduleType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiWeeklyEnrollmentSchedule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiWeeklyEnrollmentSchedule", kind: Kind::Record(&[
            Member { name: "daysOfWeek", required: true }, Member { name: "timeOfDay", required: true },
            Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { days_of_week: Vec::new(), time_of_day: Shaped::blank(), r#type: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.days_of_week, 1 => &self.time_of_day, 2 => &self.r#type, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.days_of_week, 1 => &mut self.time_of_day, 2 => &mut self.r#type, _ => &mut self.rest,
        }
    }
}
impl ApiWeeklyEnrollmentSchedule {
    /// With all that is required.
    pub fn new(
        days_of_week: impl IntoIterator<Item = impl Into<ApiTimeDelayDaysOfWeek>>,
        time_of_day: impl Into<ApiTimeOfDay>,
    ) -> Self {
        Self {
            days_of_week: days_of_week.into_iter().map(Into::into).collect(), time_of_day: time_of_day.into(),
            r#type: ApiWeeklyEnrollmentScheduleType::Weekly, rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiWeeklyEnrollmentScheduleType {
    /// `WEEKLY`
    Weekly,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiWeeklyEnrollmentScheduleType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiWeeklyEnrollmentScheduleType", kind: Kind::Enumeration(&["WEEKLY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Weekly => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Weekly, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `ApiYearlyEnrollmentSchedule`: 4 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct ApiYearlyEnrollmentSchedule {
    /// `dayOfMonth`: a whole number.
    pub day_of_month: i64,
    /// `month`: `ApiBlockedDateMonth`.
    pub month: ApiBlockedDateMonth,
    /// `timeOfDay`: `ApiTimeOfDay`.
    pub time_of_day: ApiTimeOfDay,
    /// `type`: `ApiYearlyEnrollmentScheduleType`.
    pub r#type: ApiYearlyEnrollmentScheduleType,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ApiYearlyEnrollmentSchedule {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiYearlyEnrollmentSchedule", kind: Kind::Record(&[
            Member { name: "dayOfMonth", required: true }, Member { name: "month", required: true },
            Member { name: "timeOfDay", required: true }, Member { name: "type", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            day_of_month: 0, month: Shaped::blank(), time_of_day: Shaped::blank(), r#type: Shaped::blank(),
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.day_of_month, 1 => &self.month, 2 => &self.time_of_day, 3 => &self.r#type, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.day_of_month, 1 => &mut self.month, 2 => &mut self.time_of_day, 3 => &mut self.r#type,
            _ => &mut self.rest,
        }
    }
}
impl ApiYearlyEnrollmentSchedule {
    /// With all that is required.
    pub fn new(
        day_of_month: impl Into<i64>, month: impl Into<ApiBlockedDateMonth>, time_of_day: impl Into<ApiTimeOfDay>,
    ) -> Self {
        Self {
            day_of_month: day_of_month.into(), month: month.into(), time_of_day: time_of_day.into(),
            r#type: ApiYearlyEnrollmentScheduleType::Yearly, rest: Rest::EMPTY,
        }
    }
}

/// One known value; any other is kept as it came.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub enum ApiYearlyEnrollmentScheduleType {
    /// `YEARLY`
    Yearly,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for ApiYearlyEnrollmentScheduleType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ApiYearlyEnrollmentScheduleType", kind: Kind::Enumeration(&["YEARLY"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::Yearly => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::Yearly, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `BatchResponseApiFlow`: 6 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponseApiFlow {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `ApiFlow`.
    pub results: Vec<ApiFlow>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseApiFlow {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseApiFlow", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponseApiFlow {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<ApiFlow>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseApiFlow: ApiFlow }

/// `BatchResponseApiFlowWithErrors`: 8 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponseApiFlowWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `ApiFlow`.
    pub results: Vec<ApiFlow>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseApiFlowWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseApiFlowWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponseApiFlowWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>, results: impl IntoIterator<Item = impl Into<ApiFlow>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseApiFlowWithErrors: ApiFlow }

/// `BatchResponseFlowIdWorkflowIdMappingResponse`: 6 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponseFlowIdWorkflowIdMappingResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `FlowIdWorkflowIdMappingResponse`.
    pub results: Vec<FlowIdWorkflowIdMappingResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseFlowIdWorkflowIdMappingResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseFlowIdWorkflowIdMappingResponse", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "links", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, links: None, requested_at: None, results: Vec::new(),
            started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.links, 2 => &self.requested_at, 3 => &self.results,
            4 => &self.started_at, 5 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.links, 2 => &mut self.requested_at, 3 => &mut self.results,
            4 => &mut self.started_at, 5 => &mut self.status, _ => &mut self.rest,
        }
    }
}
impl BatchResponseFlowIdWorkflowIdMappingResponse {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<FlowIdWorkflowIdMappingResponse>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseFlowIdWorkflowIdMappingResponse: FlowIdWorkflowIdMappingResponse }

/// `BatchResponseFlowIdWorkflowIdMappingResponseWithErrors`: 8 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct BatchResponseFlowIdWorkflowIdMappingResponseWithErrors {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `errors`: a list: `StandardError`; may be absent.
    pub errors: Option<Vec<StandardError>>,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `numErrors`: a whole number; may be absent.
    pub num_errors: Option<i64>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `FlowIdWorkflowIdMappingResponse`.
    pub results: Vec<FlowIdWorkflowIdMappingResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for BatchResponseFlowIdWorkflowIdMappingResponseWithErrors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "BatchResponseFlowIdWorkflowIdMappingResponseWithErrors", kind: Kind::Record(&[
            Member { name: "completedAt", required: true }, Member { name: "errors", required: false },
            Member { name: "links", required: false }, Member { name: "numErrors", required: false },
            Member { name: "requestedAt", required: false }, Member { name: "results", required: true },
            Member { name: "startedAt", required: true }, Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            completed_at: DateTime::UNSET, errors: None, links: None, num_errors: None, requested_at: None,
            results: Vec::new(), started_at: DateTime::UNSET, status: Shaped::blank(), rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.completed_at, 1 => &self.errors, 2 => &self.links, 3 => &self.num_errors,
            4 => &self.requested_at, 5 => &self.results, 6 => &self.started_at, 7 => &self.status, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.completed_at, 1 => &mut self.errors, 2 => &mut self.links, 3 => &mut self.num_errors,
            4 => &mut self.requested_at, 5 => &mut self.results, 6 => &mut self.started_at, 7 => &mut self.status,
            _ => &mut self.rest,
        }
    }
}
impl BatchResponseFlowIdWorkflowIdMappingResponseWithErrors {
    /// With all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<FlowIdWorkflowIdMappingResponse>>,
        started_at: impl Into<DateTime>, status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(), results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(), status: status.into(), ..Shaped::blank()
        }
    }
    /// Sets `errors`.
    pub fn errors(mut self, errors: impl IntoIterator<Item = impl Into<StandardError>>) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect()); self
    }
    /// Sets `links`.
    pub fn links(mut self, links: impl Into<Map<Text>>) -> Self { self.links = Some(links.into()); self }
    /// Sets `numErrors`.
    pub fn num_errors(mut self, num_errors: impl Into<i64>) -> Self { self.num_errors = Some(num_errors.into()); self }
    /// Sets `requestedAt`.
    pub fn requested_at(mut self, requested_at: impl Into<DateTime>) -> Self {
        self.requested_at = Some(requested_at.into()); self
    }
}
crate::runtime::batch_body! { BatchResponseFlowIdWorkflowIdMappingResponseWithErrors: FlowIdWorkflowIdMappingResponse }

/// `CollectionResponseApiActionTypeDefinitionNoPaging`: one member.
///
/// Published by `automation/automation-v4`, in 2026-09-beta.
#[non_exhaustive]
pub struct CollectionResponseApiActionTypeDefinitionNoPaging {
    /// `results`: a list: `ApiActionTypeDefinition`.
    pub results: Vec<ApiActionTypeDefinition>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseApiActionTypeDefinitionNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseApiActionTypeDefinitionNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseApiActionTypeDefinitionNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ApiActionTypeDefinition>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ApiActionTypeDefinition>> From<Vec<T>> for CollectionResponseApiActionTypeDefinitionNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ApiActionTypeDefinition>, const N: usize> From<[T; N]> for CollectionResponseApiActionTypeDefinitionNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseApiFlowEmailCampaign`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct CollectionResponseApiFlowEmailCampaign {
    /// `paging`: `Paging`; may be absent.
    pub paging: Option<Paging>,
    /// `results`: a list: `ApiFlowEmailCampaign`.
    pub results: Vec<ApiFlowEmailCampaign>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseApiFlowEmailCampaign {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseApiFlowEmailCampaign", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseApiFlowEmailCampaign {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ApiFlowEmailCampaign>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<ApiFlowEmailCampaign>> From<Vec<T>> for CollectionResponseApiFlowEmailCampaign {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ApiFlowEmailCampaign>, const N: usize> From<[T; N]> for CollectionResponseApiFlowEmailCampaign {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseApiFlowListingForwardPaging`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct CollectionResponseApiFlowListingForwardPaging {
    /// `paging`: `ForwardPaging`; may be absent.
    pub paging: Option<ForwardPaging>,
    /// `results`: a list: `ApiFlowListing`.
    pub results: Vec<ApiFlowListing>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseApiFlowListingForwardPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseApiFlowListingForwardPaging", kind: Kind::Record(&[
            Member { name: "paging", required: false }, Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { paging: None, results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.paging, 1 => &self.results, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.paging, 1 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseApiFlowListingForwardPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ApiFlowListing>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), ..Shaped::blank() }
    }
    /// Sets `paging`.
    pub fn paging(mut self, paging: impl Into<ForwardPaging>) -> Self { self.paging = Some(paging.into()); self }
}
impl<T: Into<ApiFlowListing>> From<Vec<T>> for CollectionResponseApiFlowListingForwardPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ApiFlowListing>, const N: usize> From<[T; N]> for CollectionResponseApiFlowListingForwardPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `CollectionResponseApiHistogramDataPointNoPaging`: one member.
///
/// Published by `automation/automation-v4`, in v4.
#[non_exhaustive]
pub struct CollectionResponseApiHistogramDataPointNoPaging {
    /// `results`: a list: `ApiHistogramDataPoint`.
    pub results: Vec<ApiHistogramDataPoint>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CollectionResponseApiHistogramDataPointNoPaging {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CollectionResponseApiHistogramDataPointNoPaging", kind: Kind::Record(&[
            Member { name: "results", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { results: Vec::new(), rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.results, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.results, _ => &mut self.rest }
    }
}
impl CollectionResponseApiHistogramDataPointNoPaging {
    /// With all that is required.
    pub fn new(results: impl IntoIterator<Item = impl Into<ApiHistogramDataPoint>>) -> Self {
        Self { results: results.into_iter().map(Into::into).collect(), rest: Rest::EMPTY }
    }
}
impl<T: Into<ApiHistogramDataPoint>> From<Vec<T>> for CollectionResponseApiHistogramDataPointNoPaging {
    #[inline] fn from(items: Vec<T>) -> Self { Self::new(items) }
}
impl<T: Into<ApiHistogramDataPoint>, const N: usize> From<[T; N]> for CollectionResponseApiHistogramDataPointNoPaging {
    #[inline] fn from(items: [T; N]) -> Self { Self::new(items) }
}

/// `FlowIdWorkflowIdMappingResponse`: 2 members.
///
/// Published by `automation/automation-v4`, in 2026-09-beta, v4.
#[non_exhaustive]
pub struct FlowIdWorkflowIdMappingResponse {
    /// `flowId`: a whole number.
    pub flow_id: i64,
    /// `workflowId`: a whole number.
    pub workflow_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for FlowIdWorkflowIdMappingResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "FlowIdWorkflowIdMappingResponse", kind: Kind::Record(&[
            Member { name: "flowId", required: true }, Member { name: "workflowId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { flow_id: 0, workflow_id: 0, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.flow_id, 1 => &self.workflow_id, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.flow_id, 1 => &mut self.workflow_id, _ => &mut self.rest }
    }
}
impl FlowIdWorkflowIdMappingResponse {
    /// With all that is required.
    pub fn new(flow_id: impl Into<i64>, workflow_id: impl Into<i64>) -> Self {
        Self { flow_id: flow_id.into(), workflow_id: workflow_id.into(), rest: Rest::EMPTY }
    }
}

crate::runtime::shaped_traits! {
    ApiTimeDelay, ApiTimeDelayTimeZoneStrategy, ApiTimeOfDay, ApiTimeWindow, ApiTimestampValue,
    ApiUnEnrollmentSetting, ApiWebhookAction, ApiWebhookActionAuthSettings, ApiWeeklyEnrollmentSchedule,
    ApiYearlyEnrollmentSchedule, BatchResponseApiFlow, BatchResponseApiFlowWithErrors,
    BatchResponseFlowIdWorkflowIdMappingResponse, BatchResponseFlowIdWorkflowIdMappingResponseWithErrors,
    CollectionResponseApiActionTypeDefinitionNoPaging, CollectionResponseApiFlowEmailCampaign,
    CollectionResponseApiFlowListingForwardPaging, CollectionResponseApiHistogramDataPointNoPaging,
    FlowIdWorkflowIdMappingResponse,
}

crate::runtime::enumeration_traits! {
    ApiTimeDelayTimeUnit, ApiTimestampValueTimestampType, ApiTimestampValueType, ApiUnEnrollmentSettingType,
    ApiWebhookActionType, ApiWeeklyEnrollmentScheduleType, ApiYearlyEnrollmentScheduleType,
}
