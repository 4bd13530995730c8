// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ActionResponseWithResultsPublicStatus`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ActionResponseWithResultsPublicStatus {
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
    /// `results`: a list: `PublicStatus`.
    pub results: Vec<PublicStatus>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    ActionResponseWithResultsPublicStatus "ActionResponseWithResultsPublicStatus" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl ActionResponseWithResultsPublicStatus {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicStatus>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `ActionResponseWithResultsPublicWideStatus`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ActionResponseWithResultsPublicWideStatus {
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
    /// `results`: a list: `PublicWideStatus`.
    pub results: Vec<PublicWideStatus>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    ActionResponseWithResultsPublicWideStatus "ActionResponseWithResultsPublicWideStatus" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl ActionResponseWithResultsPublicWideStatus {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicWideStatus>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `ActionResponseWithResultsSubscriptionDefinition`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct ActionResponseWithResultsSubscriptionDefinition {
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
    /// `results`: a list: `SubscriptionDefinition`.
    pub results: Vec<SubscriptionDefinition>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    ActionResponseWithResultsSubscriptionDefinition "ActionResponseWithResultsSubscriptionDefinition" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl ActionResponseWithResultsSubscriptionDefinition {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<SubscriptionDefinition>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchInputPublicStatusRequest`: one member.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BatchInputPublicStatusRequest {
    /// `inputs`: a list: `PublicStatusRequest`.
    pub inputs: Vec<PublicStatusRequest>,
    rest: Rest,
}
crate::runtime::record! {
    BatchInputPublicStatusRequest "BatchInputPublicStatusRequest" {
        0 inputs "inputs" required = Vec::new();
    }
}
impl BatchInputPublicStatusRequest {
    /// One with all that is required.
    pub fn new(
        inputs: impl IntoIterator<Item = impl Into<PublicStatusRequest>>,
    ) -> Self {
        Self {
            inputs: inputs.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}
impl<T: Into<PublicStatusRequest>> From<Vec<T>> for BatchInputPublicStatusRequest {
    fn from(items: Vec<T>) -> Self {
        Self::new(items)
    }
}
impl<T: Into<PublicStatusRequest>, const N: usize> From<[T; N]>
for BatchInputPublicStatusRequest {
    fn from(items: [T; N]) -> Self {
        Self::new(items)
    }
}

/// `BatchResponsePublicBulkOptOutFromAllResponse`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BatchResponsePublicBulkOptOutFromAllResponse {
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
    /// `results`: a list: `PublicBulkOptOutFromAllResponse`.
    pub results: Vec<PublicBulkOptOutFromAllResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicBulkOptOutFromAllResponse "BatchResponsePublicBulkOptOutFromAllResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicBulkOptOutFromAllResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicBulkOptOutFromAllResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponsePublicStatus`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct BatchResponsePublicStatus {
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
    /// `results`: a list: `PublicStatus`.
    pub results: Vec<PublicStatus>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicStatus "BatchResponsePublicStatus" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicStatus {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicStatus>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponsePublicStatusBulkResponse`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponsePublicStatusBulkResponse {
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
    /// `results`: a list: `PublicStatusBulkResponse`.
    pub results: Vec<PublicStatusBulkResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicStatusBulkResponse "BatchResponsePublicStatusBulkResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicStatusBulkResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicStatusBulkResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponsePublicStatusBulkResponseWithErrors`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[non_exhaustive]
pub struct BatchResponsePublicStatusBulkResponseWithErrors {
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
    /// `results`: a list: `PublicStatusBulkResponse`.
    pub results: Vec<PublicStatusBulkResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicStatusBulkResponseWithErrors "BatchResponsePublicStatusBulkResponseWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicStatusBulkResponseWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicStatusBulkResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponsePublicWideStatusBulkResponse`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct BatchResponsePublicWideStatusBulkResponse {
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
    /// `results`: a list: `PublicWideStatusBulkResponse`.
    pub results: Vec<PublicWideStatusBulkResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicWideStatusBulkResponse "BatchResponsePublicWideStatusBulkResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicWideStatusBulkResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicWideStatusBulkResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponsePublicWideStatusBulkResponseWithErrors`: 8 members.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[non_exhaustive]
pub struct BatchResponsePublicWideStatusBulkResponseWithErrors {
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
    /// `results`: a list: `PublicWideStatusBulkResponse`.
    pub results: Vec<PublicWideStatusBulkResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    BatchResponsePublicWideStatusBulkResponseWithErrors "BatchResponsePublicWideStatusBulkResponseWithErrors" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 errors "errors" optional = None;
        2 links "links" optional = None;
        3 num_errors "numErrors" optional = None;
        4 requested_at "requestedAt" optional = None;
        5 results "results" required = Vec::new();
        6 started_at "startedAt" required = DateTime::UNSET;
        7 status "status" required = Shaped::blank();
    }
}
impl BatchResponsePublicWideStatusBulkResponseWithErrors {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicWideStatusBulkResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `LinkGenerationRequest`: 3 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct LinkGenerationRequest {
    /// `language`: text; may be absent.
    pub language: Option<Text>,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// `subscriptionId`: a whole number; may be absent.
    pub subscription_id: Option<i64>,
    rest: Rest,
}
crate::runtime::record! {
    LinkGenerationRequest "LinkGenerationRequest" {
        0 language "language" optional = None;
        1 subscriber_id_string "subscriberIdString" required = Text::EMPTY;
        2 subscription_id "subscriptionId" optional = None;
    }
}
impl LinkGenerationRequest {
    /// One with all that is required.
    pub fn new(subscriber_id_string: impl Into<Text>) -> Self {
        Self {
            subscriber_id_string: subscriber_id_string.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `language`.
    pub fn language(mut self, language: impl Into<Text>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets `subscriptionId`.
    pub fn subscription_id(mut self, subscription_id: impl Into<i64>) -> Self {
        self.subscription_id = Some(subscription_id.into());
        self
    }
}

/// `LinkGenerationResponse`: 4 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct LinkGenerationResponse {
    /// `managePreferencesUrl`: text.
    pub manage_preferences_url: Text,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// `unsubscribeAllUrl`: text.
    pub unsubscribe_all_url: Text,
    /// `unsubscribeSingleUrl`: text; may be absent.
    pub unsubscribe_single_url: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    LinkGenerationResponse "LinkGenerationResponse" {
        0 manage_preferences_url "managePreferencesUrl" required = Text::EMPTY;
        1 subscriber_id_string "subscriberIdString" required = Text::EMPTY;
        2 unsubscribe_all_url "unsubscribeAllUrl" required = Text::EMPTY;
        3 unsubscribe_single_url "unsubscribeSingleUrl" optional = None;
    }
}
impl LinkGenerationResponse {
    /// One with all that is required.
    pub fn new(
        manage_preferences_url: impl Into<Text>,
        subscriber_id_string: impl Into<Text>,
        unsubscribe_all_url: impl Into<Text>,
    ) -> Self {
        Self {
            manage_preferences_url: manage_preferences_url.into(),
            subscriber_id_string: subscriber_id_string.into(),
            unsubscribe_all_url: unsubscribe_all_url.into(),
            ..Shaped::blank()
        }
    }
}

/// `PartialPublicStatusRequest`: 5 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PartialPublicStatusRequest {
    /// `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// `legalBasis`: `PublicLegalBasis`; may be absent.
    pub legal_basis: Option<PublicLegalBasis>,
    /// `legalBasisExplanation`: text; may be absent.
    pub legal_basis_explanation: Option<Text>,
    /// `statusState`: `PartialPublicStatusRequestStatusState`.
    pub status_state: PartialPublicStatusRequestStatusState,
    /// `subscriptionId`: a whole number.
    pub subscription_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    PartialPublicStatusRequest "PartialPublicStatusRequest" {
        0 channel "channel" required = Shaped::blank();
        1 legal_basis "legalBasis" optional = None;
        2 legal_basis_explanation "legalBasisExplanation" optional = None;
        3 status_state "statusState" required = Shaped::blank();
        4 subscription_id "subscriptionId" required = 0;
    }
}
impl PartialPublicStatusRequest {
    /// One with all that is required.
    pub fn new(
        status_state: impl Into<PartialPublicStatusRequestStatusState>,
        subscription_id: impl Into<i64>,
    ) -> Self {
        Self {
            channel: PartialPublicStatusRequestChannel::Email,
            status_state: status_state.into(),
            subscription_id: subscription_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `legalBasis`.
    pub fn legal_basis(mut self, legal_basis: impl Into<PublicLegalBasis>) -> Self {
        self.legal_basis = Some(legal_basis.into());
        self
    }
    /// Sets `legalBasisExplanation`.
    pub fn legal_basis_explanation(
        mut self,
        legal_basis_explanation: impl Into<Text>,
    ) -> Self {
        self.legal_basis_explanation = Some(legal_basis_explanation.into());
        self
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PartialPublicStatusRequestStatusState {
    /// `NOT_SPECIFIED`
    NotSpecified,
    /// `SUBSCRIBED`
    Subscribed,
    /// `UNSUBSCRIBED`
    Unsubscribed,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PartialPublicStatusRequestStatusState "PartialPublicStatusRequestStatusState" {
        0 NotSpecified "NOT_SPECIFIED";
        1 Subscribed "SUBSCRIBED";
        2 Unsubscribed "UNSUBSCRIBED";
    } 3
}

/// `PublicBulkOptOutFromAllResponse`: 2 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicBulkOptOutFromAllResponse {
    /// `statuses`: a list: `PublicStatus`; may be absent.
    pub statuses: Option<Vec<PublicStatus>>,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicBulkOptOutFromAllResponse "PublicBulkOptOutFromAllResponse" {
        0 statuses "statuses" optional = None;
        1 subscriber_id_string "subscriberIdString" required = Text::EMPTY;
    }
}
impl PublicBulkOptOutFromAllResponse {
    /// One with all that is required.
    pub fn new(subscriber_id_string: impl Into<Text>) -> Self {
        Self {
            subscriber_id_string: subscriber_id_string.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicStatus`: 11 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicStatus {
    /// `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// `legalBasis`: `PublicLegalBasis`; may be absent.
    pub legal_basis: Option<PublicLegalBasis>,
    /// `legalBasisExplanation`: text; may be absent.
    pub legal_basis_explanation: Option<Text>,
    /// `setStatusSuccessReason`: `PublicStatusSetStatusSuccessReason`; may be absent.
    pub set_status_success_reason: Option<PublicStatusSetStatusSuccessReason>,
    /// `source`: text.
    pub source: Text,
    /// `status`: `PartialPublicStatusRequestStatusState`.
    pub status: PartialPublicStatusRequestStatusState,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// `subscriptionId`: a whole number.
    pub subscription_id: i64,
    /// `subscriptionName`: text; may be absent.
    pub subscription_name: Option<Text>,
    /// `timestamp`: a point in time.
    pub timestamp: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    PublicStatus "PublicStatus" {
        0 business_unit_id "businessUnitId" optional = None;
        1 channel "channel" required = Shaped::blank();
        2 legal_basis "legalBasis" optional = None;
        3 legal_basis_explanation "legalBasisExplanation" optional = None;
        4 set_status_success_reason "setStatusSuccessReason" optional = None;
        5 source "source" required = Text::EMPTY;
        6 status "status" required = Shaped::blank();
        7 subscriber_id_string "subscriberIdString" required = Text::EMPTY;
        8 subscription_id "subscriptionId" required = 0;
        9 subscription_name "subscriptionName" optional = None;
        10 timestamp "timestamp" required = DateTime::UNSET;
    }
}
impl PublicStatus {
    /// One with all that is required.
    pub fn new(
        source: impl Into<Text>,
        status: impl Into<PartialPublicStatusRequestStatusState>,
        subscriber_id_string: impl Into<Text>,
        subscription_id: impl Into<i64>,
        timestamp: impl Into<DateTime>,
    ) -> Self {
        Self {
            channel: PartialPublicStatusRequestChannel::Email,
            source: source.into(),
            status: status.into(),
            subscriber_id_string: subscriber_id_string.into(),
            subscription_id: subscription_id.into(),
            timestamp: timestamp.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicStatusBulkResponse`: 2 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicStatusBulkResponse {
    /// `statuses`: a list: `PublicStatus`.
    pub statuses: Vec<PublicStatus>,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicStatusBulkResponse "PublicStatusBulkResponse" {
        0 statuses "statuses" required = Vec::new();
        1 subscriber_id_string "subscriberIdString" required = Text::EMPTY;
    }
}
impl PublicStatusBulkResponse {
    /// One with all that is required.
    pub fn new(
        statuses: impl IntoIterator<Item = impl Into<PublicStatus>>,
        subscriber_id_string: impl Into<Text>,
    ) -> Self {
        Self {
            statuses: statuses.into_iter().map(Into::into).collect(),
            subscriber_id_string: subscriber_id_string.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicStatusRequest`: 6 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicStatusRequest {
    /// `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// `legalBasis`: `PublicLegalBasis`; may be absent.
    pub legal_basis: Option<PublicLegalBasis>,
    /// `legalBasisExplanation`: text; may be absent.
    pub legal_basis_explanation: Option<Text>,
    /// `statusState`: `PartialPublicStatusRequestStatusState`.
    pub status_state: PartialPublicStatusRequestStatusState,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// `subscriptionId`: a whole number.
    pub subscription_id: i64,
    rest: Rest,
}
crate::runtime::record! {
    PublicStatusRequest "PublicStatusRequest" {
        0 channel "channel" required = Shaped::blank();
        1 legal_basis "legalBasis" optional = None;
        2 legal_basis_explanation "legalBasisExplanation" optional = None;
        3 status_state "statusState" required = Shaped::blank();
        4 subscriber_id_string "subscriberIdString" required = Text::EMPTY;
        5 subscription_id "subscriptionId" required = 0;
    }
}
impl PublicStatusRequest {
    /// One with all that is required.
    pub fn new(
        status_state: impl Into<PartialPublicStatusRequestStatusState>,
        subscriber_id_string: impl Into<Text>,
        subscription_id: impl Into<i64>,
    ) -> Self {
        Self {
            channel: PartialPublicStatusRequestChannel::Email,
            status_state: status_state.into(),
            subscriber_id_string: subscriber_id_string.into(),
            subscription_id: subscription_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `legalBasis`.
    pub fn legal_basis(mut self, legal_basis: impl Into<PublicLegalBasis>) -> Self {
        self.legal_basis = Some(legal_basis.into());
        self
    }
    /// Sets `legalBasisExplanation`.
    pub fn legal_basis_explanation(
        mut self,
        legal_basis_explanation: impl Into<Text>,
    ) -> Self {
        self.legal_basis_explanation = Some(legal_basis_explanation.into());
        self
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicStatusSetStatusSuccessReason {
    /// `NO_STATUS_CHANGE`
    NoStatusChange,
    /// `REQUESTED_CHANGE_OCCURRED`
    RequestedChangeOccurred,
    /// `RESUBSCRIBE_OCCURRED`
    ResubscribeOccurred,
    /// `UNSUBSCRIBE_FROM_ALL_OCCURRED`
    UnsubscribeFromAllOccurred,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicStatusSetStatusSuccessReason "PublicStatusSetStatusSuccessReason" {
        0 NoStatusChange "NO_STATUS_CHANGE";
        1 RequestedChangeOccurred "REQUESTED_CHANGE_OCCURRED";
        2 ResubscribeOccurred "RESUBSCRIBE_OCCURRED";
        3 UnsubscribeFromAllOccurred "UNSUBSCRIBE_FROM_ALL_OCCURRED";
    } 4
}

/// `PublicSubscriptionStatus`: 9 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct PublicSubscriptionStatus {
    /// `brandId`: a whole number; may be absent.
    pub brand_id: Option<i64>,
    /// `description`: text.
    pub description: Text,
    /// `id`: text.
    pub id: Text,
    /// `legalBasis`: `PublicLegalBasis`; may be absent.
    pub legal_basis: Option<PublicLegalBasis>,
    /// `legalBasisExplanation`: text; may be absent.
    pub legal_basis_explanation: Option<Text>,
    /// `name`: text.
    pub name: Text,
    /// `preferenceGroupName`: text; may be absent.
    pub preference_group_name: Option<Text>,
    /// `sourceOfStatus`: `PublicSubscriptionStatusSourceOfStatus`.
    pub source_of_status: PublicSubscriptionStatusSourceOfStatus,
    /// `status`: `PublicSubscriptionStatusStatus`.
    pub status: PublicSubscriptionStatusStatus,
    rest: Rest,
}
crate::runtime::record! {
    PublicSubscriptionStatus "PublicSubscriptionStatus" {
        0 brand_id "brandId" optional = None;
        1 description "description" required = Text::EMPTY;
        2 id "id" required = Text::EMPTY;
        3 legal_basis "legalBasis" optional = None;
        4 legal_basis_explanation "legalBasisExplanation" optional = None;
        5 name "name" required = Text::EMPTY;
        6 preference_group_name "preferenceGroupName" optional = None;
        7 source_of_status "sourceOfStatus" required = Shaped::blank();
        8 status "status" required = Shaped::blank();
    }
}
impl PublicSubscriptionStatus {
    /// One with all that is required.
    pub fn new(
        description: impl Into<Text>,
        id: impl Into<Text>,
        name: impl Into<Text>,
        source_of_status: impl Into<PublicSubscriptionStatusSourceOfStatus>,
        status: impl Into<PublicSubscriptionStatusStatus>,
    ) -> Self {
        Self {
            description: description.into(),
            id: id.into(),
            name: name.into(),
            source_of_status: source_of_status.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub enum PublicSubscriptionStatusSourceOfStatus {
    /// `BRAND_WIDE_STATUS`
    BrandWideStatus,
    /// `PORTAL_WIDE_STATUS`
    PortalWideStatus,
    /// `SUBSCRIPTION_STATUS`
    SubscriptionStatus,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicSubscriptionStatusSourceOfStatus "PublicSubscriptionStatusSourceOfStatus" {
        0 BrandWideStatus "BRAND_WIDE_STATUS";
        1 PortalWideStatus "PORTAL_WIDE_STATUS";
        2 SubscriptionStatus "SUBSCRIPTION_STATUS";
    } 3
}

/// 2 known values; any other is kept as it came.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub enum PublicSubscriptionStatusStatus {
    /// `NOT_SUBSCRIBED`
    NotSubscribed,
    /// `SUBSCRIBED`
    Subscribed,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicSubscriptionStatusStatus "PublicSubscriptionStatusStatus" {
        0 NotSubscribed "NOT_SUBSCRIBED";
        1 Subscribed "SUBSCRIBED";
    } 2
}

/// `PublicSubscriptionStatusesResponse`: 2 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct PublicSubscriptionStatusesResponse {
    /// `recipient`: text.
    pub recipient: Text,
    /// `subscriptionStatuses`: a list: `PublicSubscriptionStatus`.
    pub subscription_statuses: Vec<PublicSubscriptionStatus>,
    rest: Rest,
}
crate::runtime::record! {
    PublicSubscriptionStatusesResponse "PublicSubscriptionStatusesResponse" {
        0 recipient "recipient" required = Text::EMPTY;
        1 subscription_statuses "subscriptionStatuses" required = Vec::new();
    }
}
impl PublicSubscriptionStatusesResponse {
    /// One with all that is required.
    pub fn new(
        recipient: impl Into<Text>,
        subscription_statuses: impl IntoIterator<
            Item = impl Into<PublicSubscriptionStatus>,
        >,
    ) -> Self {
        Self {
            recipient: recipient.into(),
            subscription_statuses: subscription_statuses
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// `PublicSubscriptionTranslation`: 6 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v3, v4.
#[non_exhaustive]
pub struct PublicSubscriptionTranslation {
    /// `createdAt`: a whole number.
    pub created_at: i64,
    /// `description`: text.
    pub description: Text,
    /// `languageCode`: text.
    pub language_code: Text,
    /// `name`: text.
    pub name: Text,
    /// `subscriptionId`: a whole number.
    pub subscription_id: i64,
    /// `updatedAt`: a whole number.
    pub updated_at: i64,
    rest: Rest,
}
crate::runtime::record! {
    PublicSubscriptionTranslation "PublicSubscriptionTranslation" {
        0 created_at "createdAt" required = 0;
        1 description "description" required = Text::EMPTY;
        2 language_code "languageCode" required = Text::EMPTY;
        3 name "name" required = Text::EMPTY;
        4 subscription_id "subscriptionId" required = 0;
        5 updated_at "updatedAt" required = 0;
    }
}
impl PublicSubscriptionTranslation {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<i64>,
        description: impl Into<Text>,
        language_code: impl Into<Text>,
        name: impl Into<Text>,
        subscription_id: impl Into<i64>,
        updated_at: impl Into<i64>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            description: description.into(),
            language_code: language_code.into(),
            name: name.into(),
            subscription_id: subscription_id.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicUpdateSubscriptionStatusRequest`: 4 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-09, v3.
#[non_exhaustive]
pub struct PublicUpdateSubscriptionStatusRequest {
    /// `emailAddress`: text.
    pub email_address: Text,
    /// `legalBasis`: `PublicLegalBasis`; may be absent.
    pub legal_basis: Option<PublicLegalBasis>,
    /// `legalBasisExplanation`: text; may be absent.
    pub legal_basis_explanation: Option<Text>,
    /// `subscriptionId`: text.
    pub subscription_id: Text,
    rest: Rest,
}
crate::runtime::record! {
    PublicUpdateSubscriptionStatusRequest "PublicUpdateSubscriptionStatusRequest" {
        0 email_address "emailAddress" required = Text::EMPTY;
        1 legal_basis "legalBasis" optional = None;
        2 legal_basis_explanation "legalBasisExplanation" optional = None;
        3 subscription_id "subscriptionId" required = Text::EMPTY;
    }
}
impl PublicUpdateSubscriptionStatusRequest {
    /// One with all that is required.
    pub fn new(
        email_address: impl Into<Text>,
        subscription_id: impl Into<Text>,
    ) -> Self {
        Self {
            email_address: email_address.into(),
            subscription_id: subscription_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `legalBasis`.
    pub fn legal_basis(mut self, legal_basis: impl Into<PublicLegalBasis>) -> Self {
        self.legal_basis = Some(legal_basis.into());
        self
    }
    /// Sets `legalBasisExplanation`.
    pub fn legal_basis_explanation(
        mut self,
        legal_basis_explanation: impl Into<Text>,
    ) -> Self {
        self.legal_basis_explanation = Some(legal_basis_explanation.into());
        self
    }
}

/// `PublicWideStatus`: 6 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicWideStatus {
    /// `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// `channel`: `PartialPublicStatusRequestChannel`.
    pub channel: PartialPublicStatusRequestChannel,
    /// `status`: `PartialPublicStatusRequestStatusState`.
    pub status: PartialPublicStatusRequestStatusState,
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// `timestamp`: a point in time.
    pub timestamp: DateTime,
    /// `wideStatusType`: `PublicWideStatusWideStatusType`.
    pub wide_status_type: PublicWideStatusWideStatusType,
    rest: Rest,
}
crate::runtime::record! {
    PublicWideStatus "PublicWideStatus" {
        0 business_unit_id "businessUnitId" optional = None;
        1 channel "channel" required = Shaped::blank();
        2 status "status" required = Shaped::blank();
        3 subscriber_id_string "subscriberIdString" required = Text::EMPTY;
        4 timestamp "timestamp" required = DateTime::UNSET;
        5 wide_status_type "wideStatusType" required = Shaped::blank();
    }
}
impl PublicWideStatus {
    /// One with all that is required.
    pub fn new(
        status: impl Into<PartialPublicStatusRequestStatusState>,
        subscriber_id_string: impl Into<Text>,
        timestamp: impl Into<DateTime>,
        wide_status_type: impl Into<PublicWideStatusWideStatusType>,
    ) -> Self {
        Self {
            channel: PartialPublicStatusRequestChannel::Email,
            status: status.into(),
            subscriber_id_string: subscriber_id_string.into(),
            timestamp: timestamp.into(),
            wide_status_type: wide_status_type.into(),
            ..Shaped::blank()
        }
    }
}

/// `PublicWideStatusBulkResponse`: 2 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub struct PublicWideStatusBulkResponse {
    /// `subscriberIdString`: text.
    pub subscriber_id_string: Text,
    /// `wideStatuses`: a list: `PublicWideStatus`.
    pub wide_statuses: Vec<PublicWideStatus>,
    rest: Rest,
}
crate::runtime::record! {
    PublicWideStatusBulkResponse "PublicWideStatusBulkResponse" {
        0 subscriber_id_string "subscriberIdString" required = Text::EMPTY;
        1 wide_statuses "wideStatuses" required = Vec::new();
    }
}
impl PublicWideStatusBulkResponse {
    /// One with all that is required.
    pub fn new(
        subscriber_id_string: impl Into<Text>,
        wide_statuses: impl IntoIterator<Item = impl Into<PublicWideStatus>>,
    ) -> Self {
        Self {
            subscriber_id_string: subscriber_id_string.into(),
            wide_statuses: wide_statuses.into_iter().map(Into::into).collect(),
            ..Shaped::blank()
        }
    }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v4.
#[non_exhaustive]
pub enum PublicWideStatusWideStatusType {
    /// `BUSINESS_UNIT_WIDE`
    BusinessUnitWide,
    /// `PORTAL_WIDE`
    PortalWide,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicWideStatusWideStatusType "PublicWideStatusWideStatusType" {
        0 BusinessUnitWide "BUSINESS_UNIT_WIDE";
        1 PortalWide "PORTAL_WIDE";
    } 2
}

/// `SubscriptionDefinition`: 12 members.
///
/// Published by `communication-preferences/subscriptions`, in 2025-09, 2026-03, 2026-09, v3, v4.
#[non_exhaustive]
pub struct SubscriptionDefinition {
    /// `businessUnitId`: a whole number; may be absent.
    pub business_unit_id: Option<i64>,
    /// `communicationMethod`: text; may be absent.
    pub communication_method: Option<Text>,
    /// `createdAt`: a point in time.
    pub created_at: DateTime,
    /// `description`: text.
    pub description: Text,
    /// `id`: text.
    pub id: Text,
    /// `isActive`: true or false.
    pub is_active: bool,
    /// `isDefault`: true or false.
    pub is_default: bool,
    /// `isInternal`: true or false.
    pub is_internal: bool,
    /// `name`: text.
    pub name: Text,
    /// `purpose`: text; may be absent.
    pub purpose: Option<Text>,
    /// `subscriptionTranslations`: a list: `PublicSubscriptionTranslation`; may be absent.
    pub subscription_translations: Option<Vec<PublicSubscriptionTranslation>>,
    /// `updatedAt`: a point in time.
    pub updated_at: DateTime,
    rest: Rest,
}
crate::runtime::record! {
    SubscriptionDefinition "SubscriptionDefinition" {
        0 business_unit_id "businessUnitId" optional = None;
        1 communication_method "communicationMethod" optional = None;
        2 created_at "createdAt" required = DateTime::UNSET;
        3 description "description" required = Text::EMPTY;
        4 id "id" required = Text::EMPTY;
        5 is_active "isActive" required = false;
        6 is_default "isDefault" required = false;
        7 is_internal "isInternal" required = false;
        8 name "name" required = Text::EMPTY;
        9 purpose "purpose" optional = None;
        10 subscription_translations "subscriptionTranslations" optional = None;
        11 updated_at "updatedAt" required = DateTime::UNSET;
    }
}
impl SubscriptionDefinition {
    /// One with all that is required.
    pub fn new(
        created_at: impl Into<DateTime>,
        description: impl Into<Text>,
        id: impl Into<Text>,
        is_active: bool,
        is_default: bool,
        is_internal: bool,
        name: impl Into<Text>,
        updated_at: impl Into<DateTime>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            description: description.into(),
            id: id.into(),
            is_active,
            is_default,
            is_internal,
            name: name.into(),
            updated_at: updated_at.into(),
            ..Shaped::blank()
        }
    }
}

/// `SubscriptionDefinitionsResponse`: one member.
///
/// Published by `communication-preferences/subscriptions`, in v3.
#[non_exhaustive]
pub struct SubscriptionDefinitionsResponse {
    /// `subscriptionDefinitions`: a list: `SubscriptionDefinition`.
    pub subscription_definitions: Vec<SubscriptionDefinition>,
    rest: Rest,
}
crate::runtime::record! {
    SubscriptionDefinitionsResponse "SubscriptionDefinitionsResponse" {
        0 subscription_definitions "subscriptionDefinitions" required = Vec::new();
    }
}
impl SubscriptionDefinitionsResponse {
    /// One with all that is required.
    pub fn new(
        subscription_definitions: impl IntoIterator<
            Item = impl Into<SubscriptionDefinition>,
        >,
    ) -> Self {
        Self {
            subscription_definitions: subscription_definitions
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponsePublicStatusBulkResponse`: 6 members.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[doc(alias = "BatchResponsePublicStatusBulkResponse")]
#[non_exhaustive]
pub struct SubscriptionsBatchResponsePublicStatusBulkResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicStatusBulkResponse`.
    pub results: Vec<PublicStatusBulkResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    SubscriptionsBatchResponsePublicStatusBulkResponse "BatchResponsePublicStatusBulkResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl SubscriptionsBatchResponsePublicStatusBulkResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicStatusBulkResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// `BatchResponsePublicWideStatusBulkResponse`: 6 members.
///
/// Published by `communication-preferences/subscriptions`, in 2026-03, v4.
#[doc(alias = "BatchResponsePublicWideStatusBulkResponse")]
#[non_exhaustive]
pub struct SubscriptionsBatchResponsePublicWideStatusBulkResponse {
    /// `completedAt`: a point in time.
    pub completed_at: DateTime,
    /// `links`: a map by name: text; may be absent.
    pub links: Option<Map<Text>>,
    /// `requestedAt`: a point in time; may be absent.
    pub requested_at: Option<DateTime>,
    /// `results`: a list: `PublicWideStatusBulkResponse`.
    pub results: Vec<PublicWideStatusBulkResponse>,
    /// `startedAt`: a point in time.
    pub started_at: DateTime,
    /// `status`: `BatchResponseSimplePublicStatus`.
    pub status: BatchResponseSimplePublicStatus,
    rest: Rest,
}
crate::runtime::record! {
    SubscriptionsBatchResponsePublicWideStatusBulkResponse "BatchResponsePublicWideStatusBulkResponse" {
        0 completed_at "completedAt" required = DateTime::UNSET;
        1 links "links" optional = None;
        2 requested_at "requestedAt" optional = None;
        3 results "results" required = Vec::new();
        4 started_at "startedAt" required = DateTime::UNSET;
        5 status "status" required = Shaped::blank();
    }
}
impl SubscriptionsBatchResponsePublicWideStatusBulkResponse {
    /// One with all that is required.
    pub fn new(
        completed_at: impl Into<DateTime>,
        results: impl IntoIterator<Item = impl Into<PublicWideStatusBulkResponse>>,
        started_at: impl Into<DateTime>,
        status: impl Into<BatchResponseSimplePublicStatus>,
    ) -> Self {
        Self {
            completed_at: completed_at.into(),
            results: results.into_iter().map(Into::into).collect(),
            started_at: started_at.into(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}
