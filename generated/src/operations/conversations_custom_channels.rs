// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateChannelAccount<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The body, `application/json`: `PublicChannelAccountEgg`.
    pub body: PublicChannelAccountEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateChannelAccount<E> {
    /// A request with all that is required.
    pub fn new(
        channel_id: impl Into<i64>,
        body: impl Into<PublicChannelAccountEgg>,
    ) -> Self {
        Self {
            channel_id: channel_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateChannelAccount "CreateChannelAccount" -> PublicChannelAccount {
        path 1 {
            0 channel_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateMessage<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The body, `application/json`: `ChannelIntegrationMessageEgg`.
    pub body: ChannelIntegrationMessageEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateMessage<E> {
    /// A request with all that is required.
    pub fn new(
        channel_id: impl Into<i64>,
        body: impl Into<ChannelIntegrationMessageEgg>,
    ) -> Self {
        Self {
            channel_id: channel_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateMessage "CreateMessage" -> PublicConversationsMessage {
        path 1 {
            0 channel_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomChannelsArchive<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomChannelsArchive<E> {
    /// A request with all that is required.
    pub fn new(channel_id: impl Into<i64>) -> Self {
        Self {
            channel_id: channel_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CustomChannelsArchive "CustomChannelsArchive" -> () {
        path 1 {
            0 channel_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomChannelsCreate<E> {
    /// The body, `application/json`: `PublicChannelIntegrationChannelCreate`.
    pub body: PublicChannelIntegrationChannelCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomChannelsCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicChannelIntegrationChannelCreate>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CustomChannelsCreate "CustomChannelsCreate" -> PublicChannelIntegrationChannel {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/custom-channels`, in 2026-03, v3.
#[non_exhaustive]
pub struct CustomChannelsCreateMessage<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The body, `application/json`: `CustomChannelsChannelIntegrationMessageEgg`.
    pub body: CustomChannelsChannelIntegrationMessageEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomChannelsCreateMessage<E> {
    /// A request with all that is required.
    pub fn new(
        channel_id: impl Into<i64>,
        body: impl Into<CustomChannelsChannelIntegrationMessageEgg>,
    ) -> Self {
        Self {
            channel_id: channel_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CustomChannelsCreateMessage "CustomChannelsCreateMessage" -> PublicConversationsMessage {
        path 1 {
            0 channel_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomChannelsGet<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomChannelsGet<E> {
    /// A request with all that is required.
    pub fn new(channel_id: impl Into<i64>) -> Self {
        Self {
            channel_id: channel_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CustomChannelsGet "CustomChannelsGet" -> PublicChannelIntegrationChannel {
        path 1 {
            0 channel_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomChannelsList<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `defaultPageLength`: a whole number; may be absent.
    pub default_page_length: Option<i64>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomChannelsList<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `default_page_length`.
    pub fn default_page_length(mut self, default_page_length: impl Into<i64>) -> Self {
        self.default_page_length = Some(default_page_length.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
}
impl<E: Endpoint> Default for CustomChannelsList<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    CustomChannelsList "CustomChannelsList" -> CollectionResponseWithTotalPublicChannelIntegrationChannel {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 default_page_length "defaultPageLength" optional = None;
            2 limit "limit" optional = None;
            3 sort "sort" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomChannelsUpdate<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The body, `application/json`: `PublicChannelIntegrationChannelPatch`.
    pub body: PublicChannelIntegrationChannelPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomChannelsUpdate<E> {
    /// A request with all that is required.
    pub fn new(
        channel_id: impl Into<i64>,
        body: impl Into<PublicChannelIntegrationChannelPatch>,
    ) -> Self {
        Self {
            channel_id: channel_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CustomChannelsUpdate "CustomChannelsUpdate" -> PublicChannelIntegrationChannel {
        path 1 {
            0 channel_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/custom-channels`, in 2026-03, v3.
#[non_exhaustive]
pub struct CustomChannelsUpdateChannelAccountStagingToken<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The path's `account_token`: text.
    pub account_token: Text,
    /// The body, `application/json`: `CustomChannelsPublicChannelAccountStagingTokenUpdateRequest`.
    pub body: CustomChannelsPublicChannelAccountStagingTokenUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomChannelsUpdateChannelAccountStagingToken<E> {
    /// A request with all that is required.
    pub fn new(
        channel_id: impl Into<i64>,
        account_token: impl Into<Text>,
        body: impl Into<CustomChannelsPublicChannelAccountStagingTokenUpdateRequest>,
    ) -> Self {
        Self {
            channel_id: channel_id.into(),
            account_token: account_token.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CustomChannelsUpdateChannelAccountStagingToken "CustomChannelsUpdateChannelAccountStagingToken" -> PublicChannelAccountStagingToken {
        path 2 {
            0 channel_id = 0;
            1 account_token = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetChannelAccount<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The path's `channel_account_id`: a whole number.
    pub channel_account_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetChannelAccount<E> {
    /// A request with all that is required.
    pub fn new(channel_id: impl Into<i64>, channel_account_id: impl Into<i64>) -> Self {
        Self {
            channel_id: channel_id.into(),
            channel_account_id: channel_account_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}
crate::runtime::signature! {
    GetChannelAccount "GetChannelAccount" -> PublicChannelAccount {
        path 2 {
            0 channel_id = 0;
            1 channel_account_id = 0;
        }
        query {
            2 archived "archived" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetMessage<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The path's `message_id`: text.
    pub message_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetMessage<E> {
    /// A request with all that is required.
    pub fn new(channel_id: impl Into<i64>, message_id: impl Into<Text>) -> Self {
        Self {
            channel_id: channel_id.into(),
            message_id: message_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetMessage "GetMessage" -> PublicConversationsMessage {
        path 2 {
            0 channel_id = 0;
            1 message_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListChannelAccounts<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `defaultPageLength`: a whole number; may be absent.
    pub default_page_length: Option<i64>,
    /// The query's `deliveryIdentifierType`: a list: `PublicDeliveryIdentifierType`; may be absent.
    pub delivery_identifier_type: Option<Vec<PublicDeliveryIdentifierType>>,
    /// The query's `deliveryIdentifierValue`: a list: text; may be absent.
    pub delivery_identifier_value: Option<Vec<Text>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListChannelAccounts<E> {
    /// A request with all that is required.
    pub fn new(channel_id: impl Into<i64>) -> Self {
        Self {
            channel_id: channel_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
    /// Sets `default_page_length`.
    pub fn default_page_length(mut self, default_page_length: impl Into<i64>) -> Self {
        self.default_page_length = Some(default_page_length.into());
        self
    }
    /// Sets `delivery_identifier_type`.
    pub fn delivery_identifier_type(
        mut self,
        delivery_identifier_type: impl IntoIterator<
            Item = impl Into<PublicDeliveryIdentifierType>,
        >,
    ) -> Self {
        self.delivery_identifier_type = Some(
            delivery_identifier_type.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `delivery_identifier_value`.
    pub fn delivery_identifier_value(
        mut self,
        delivery_identifier_value: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.delivery_identifier_value = Some(
            delivery_identifier_value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    ListChannelAccounts "ListChannelAccounts" -> CollectionResponseWithTotalPublicChannelAccount {
        path 1 {
            0 channel_id = 0;
        }
        query {
            1 after "after" optional = None;
            2 archived "archived" optional = None;
            3 default_page_length "defaultPageLength" optional = None;
            4 delivery_identifier_type "deliveryIdentifierType" optional = None;
            5 delivery_identifier_value "deliveryIdentifierValue" optional = None;
            6 limit "limit" optional = None;
            7 sort "sort" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateChannelAccount<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The path's `channel_account_id`: a whole number.
    pub channel_account_id: i64,
    /// The body, `application/json`: `PublicChannelAccountUpdateRequest`.
    pub body: PublicChannelAccountUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateChannelAccount<E> {
    /// A request with all that is required.
    pub fn new(
        channel_id: impl Into<i64>,
        channel_account_id: impl Into<i64>,
        body: impl Into<PublicChannelAccountUpdateRequest>,
    ) -> Self {
        Self {
            channel_id: channel_id.into(),
            channel_account_id: channel_account_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateChannelAccount "UpdateChannelAccount" -> PublicChannelAccount {
        path 2 {
            0 channel_id = 0;
            1 channel_account_id = 0;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateChannelAccountStagingToken<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The path's `account_token`: text.
    pub account_token: Text,
    /// The body, `application/json`: `PublicChannelAccountStagingTokenUpdateRequest`.
    pub body: PublicChannelAccountStagingTokenUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateChannelAccountStagingToken<E> {
    /// A request with all that is required.
    pub fn new(
        channel_id: impl Into<i64>,
        account_token: impl Into<Text>,
        body: impl Into<PublicChannelAccountStagingTokenUpdateRequest>,
    ) -> Self {
        Self {
            channel_id: channel_id.into(),
            account_token: account_token.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateChannelAccountStagingToken "UpdateChannelAccountStagingToken" -> PublicChannelAccountStagingToken {
        path 2 {
            0 channel_id = 0;
            1 account_token = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateMessage<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The path's `message_id`: text.
    pub message_id: Text,
    /// The body, `application/json`: `PublicChannelIntegrationMessageUpdateRequest`.
    pub body: PublicChannelIntegrationMessageUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateMessage<E> {
    /// A request with all that is required.
    pub fn new(
        channel_id: impl Into<i64>,
        message_id: impl Into<Text>,
        body: impl Into<PublicChannelIntegrationMessageUpdateRequest>,
    ) -> Self {
        Self {
            channel_id: channel_id.into(),
            message_id: message_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    UpdateMessage "UpdateMessage" -> PublicConversationsMessage {
        path 2 {
            0 channel_id = 0;
            1 message_id = Text::EMPTY;
        }
        query {}
        body {
            2 body "application/json" required = Shaped::blank();
        }
    }
}
