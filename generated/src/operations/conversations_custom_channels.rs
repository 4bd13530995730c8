// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    ChannelIntegrationMessageEgg, CollectionResponseWithTotalPublicChannelAccount,
    CollectionResponseWithTotalPublicChannelIntegrationChannel, CustomChannelsChannelIntegrationMessageEgg,
    CustomChannelsPublicChannelAccountStagingTokenUpdateRequest, PublicChannelAccount, PublicChannelAccountEgg,
    PublicChannelAccountStagingToken, PublicChannelAccountStagingTokenUpdateRequest,
    PublicChannelAccountUpdateRequest, PublicChannelIntegrationChannel, PublicChannelIntegrationChannelCreate,
    PublicChannelIntegrationChannelPatch, PublicChannelIntegrationMessageUpdateRequest, PublicConversationsMessage,
    PublicDeliveryIdentifierType,
};

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CreateChannelAccount<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The body, `application/json`: a `PublicChannelAccountEgg`.
    pub body: PublicChannelAccountEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateChannelAccount<E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>, body: impl Into<PublicChannelAccountEgg>) -> Self {
        Self { channel_id: channel_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateChannelAccount<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateChannelAccount", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { channel_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.channel_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateChannelAccount<E> {
    type Response = PublicChannelAccount;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateMessage<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The body, `application/json`: a `ChannelIntegrationMessageEgg`.
    pub body: ChannelIntegrationMessageEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateMessage<E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>, body: impl Into<ChannelIntegrationMessageEgg>) -> Self {
        Self { channel_id: channel_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CreateMessage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateMessage", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { channel_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.channel_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateMessage<E> {
    type Response = PublicConversationsMessage;
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
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>) -> Self { Self { channel_id: channel_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CustomChannelsArchive<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { channel_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.channel_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.channel_id } }
}
impl<E: Endpoint> Signature for CustomChannelsArchive<E> {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomChannelsCreate<E> {
    /// The body, `application/json`: a `PublicChannelIntegrationChannelCreate`.
    pub body: PublicChannelIntegrationChannelCreate,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomChannelsCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicChannelIntegrationChannelCreate>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CustomChannelsCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CustomChannelsCreate<E> {
    type Response = PublicChannelIntegrationChannel;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/custom-channels`, in 2026-03, v3.
#[non_exhaustive]
pub struct CustomChannelsCreateMessage<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The body, `application/json`: a `CustomChannelsChannelIntegrationMessageEgg`.
    pub body: CustomChannelsChannelIntegrationMessageEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomChannelsCreateMessage<E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>, body: impl Into<CustomChannelsChannelIntegrationMessageEgg>) -> Self {
        Self { channel_id: channel_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CustomChannelsCreateMessage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsCreateMessage", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { channel_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.channel_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CustomChannelsCreateMessage<E> {
    type Response = PublicConversationsMessage;
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
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>) -> Self { Self { channel_id: channel_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CustomChannelsGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { channel_id: 0, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.channel_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.channel_id } }
}
impl<E: Endpoint> Signature for CustomChannelsGet<E> {
    type Response = PublicChannelIntegrationChannel;
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
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `defaultPageLength`.
    pub fn default_page_length(mut self, default_page_length: impl Into<i64>) -> Self {
        self.default_page_length = Some(default_page_length.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for CustomChannelsList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for CustomChannelsList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "defaultPageLength", required: false },
            Member { name: "limit", required: false }, Member { name: "sort", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { after: None, default_page_length: None, limit: None, sort: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.default_page_length, 2 => &self.limit, _ => &self.sort }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.default_page_length, 2 => &mut self.limit, _ => &mut self.sort,
        }
    }
}
impl<E: Endpoint> Signature for CustomChannelsList<E> {
    type Response = CollectionResponseWithTotalPublicChannelIntegrationChannel;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomChannelsUpdate<E> {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The body, `application/json`: a `PublicChannelIntegrationChannelPatch`.
    pub body: PublicChannelIntegrationChannelPatch,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomChannelsUpdate<E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>, body: impl Into<PublicChannelIntegrationChannelPatch>) -> Self {
        Self { channel_id: channel_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for CustomChannelsUpdate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { channel_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.channel_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CustomChannelsUpdate<E> {
    type Response = PublicChannelIntegrationChannel;
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
    /// The body, `application/json`: a `CustomChannelsPublicChannelAccountStagingTokenUpdateRequest`.
    pub body: CustomChannelsPublicChannelAccountStagingTokenUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CustomChannelsUpdateChannelAccountStagingToken<E> {
    /// With all that is required.
    pub fn new(
        channel_id: impl Into<i64>, account_token: impl Into<Text>,
        body: impl Into<CustomChannelsPublicChannelAccountStagingTokenUpdateRequest>,
    ) -> Self {
        Self {
            channel_id: channel_id.into(), account_token: account_token.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for CustomChannelsUpdateChannelAccountStagingToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsUpdateChannelAccountStagingToken", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { channel_id: 0, account_token: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.channel_id, 1 => &self.account_token, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, 1 => &mut self.account_token, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CustomChannelsUpdateChannelAccountStagingToken<E> {
    type Response = PublicChannelAccountStagingToken;
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
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>, channel_account_id: impl Into<i64>) -> Self {
        Self { channel_id: channel_id.into(), channel_account_id: channel_account_id.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for GetChannelAccount<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetChannelAccount", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { channel_id: 0, channel_account_id: 0, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.channel_id, 1 => &self.channel_account_id, _ => &self.archived }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, 1 => &mut self.channel_account_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for GetChannelAccount<E> {
    type Response = PublicChannelAccount;
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
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>, message_id: impl Into<Text>) -> Self {
        Self { channel_id: channel_id.into(), message_id: message_id.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for GetMessage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetMessage", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { channel_id: 0, message_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.channel_id, _ => &self.message_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, _ => &mut self.message_id }
    }
}
impl<E: Endpoint> Signature for GetMessage<E> {
    type Response = PublicConversationsMessage;
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
    /// The query's `deliveryIdentifierType`: a list: a `PublicDeliveryIdentifierType`; may be absent.
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
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>) -> Self { Self { channel_id: channel_id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `defaultPageLength`.
    pub fn default_page_length(mut self, default_page_length: impl Into<i64>) -> Self {
        self.default_page_length = Some(default_page_length.into()); self
    }
    /// Sets `deliveryIdentifierType`.
    pub fn delivery_identifier_type(
        mut self, delivery_identifier_type: impl IntoIterator<Item = impl Into<PublicDeliveryIdentifierType>>,
    ) -> Self {
        self.delivery_identifier_type = Some(delivery_identifier_type.into_iter().map(Into::into).collect()); self
    }
    /// Sets `deliveryIdentifierValue`.
    pub fn delivery_identifier_value(
        mut self, delivery_identifier_value: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.delivery_identifier_value = Some(delivery_identifier_value.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Shaped for ListChannelAccounts<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListChannelAccounts", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "defaultPageLength", required: false },
            Member { name: "deliveryIdentifierType", required: false },
            Member { name: "deliveryIdentifierValue", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            channel_id: 0, after: None, archived: None, default_page_length: None, delivery_identifier_type: None,
            delivery_identifier_value: None, limit: None, sort: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.channel_id, 1 => &self.after, 2 => &self.archived, 3 => &self.default_page_length,
            4 => &self.delivery_identifier_type, 5 => &self.delivery_identifier_value, 6 => &self.limit,
            _ => &self.sort,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.channel_id, 1 => &mut self.after, 2 => &mut self.archived,
            3 => &mut self.default_page_length, 4 => &mut self.delivery_identifier_type,
            5 => &mut self.delivery_identifier_value, 6 => &mut self.limit, _ => &mut self.sort,
        }
    }
}
impl<E: Endpoint> Signature for ListChannelAccounts<E> {
    type Response = CollectionResponseWithTotalPublicChannelAccount;
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
    /// The body, `application/json`: a `PublicChannelAccountUpdateRequest`.
    pub body: PublicChannelAccountUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateChannelAccount<E> {
    /// With all that is required.
    pub fn new(
        channel_id: impl Into<i64>, channel_account_id: impl Into<i64>,
        body: impl Into<PublicChannelAccountUpdateRequest>,
    ) -> Self {
        Self {
            channel_id: channel_id.into(), channel_account_id: channel_account_id.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdateChannelAccount<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateChannelAccount", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { channel_id: 0, channel_account_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.channel_id, 1 => &self.channel_account_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, 1 => &mut self.channel_account_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateChannelAccount<E> {
    type Response = PublicChannelAccount;
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
    /// The body, `application/json`: a `PublicChannelAccountStagingTokenUpdateRequest`.
    pub body: PublicChannelAccountStagingTokenUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateChannelAccountStagingToken<E> {
    /// With all that is required.
    pub fn new(
        channel_id: impl Into<i64>, account_token: impl Into<Text>,
        body: impl Into<PublicChannelAccountStagingTokenUpdateRequest>,
    ) -> Self {
        Self {
            channel_id: channel_id.into(), account_token: account_token.into(), body: body.into(),
            endpoint: PhantomData,
        }
    }
}
impl<E: Endpoint> Shaped for UpdateChannelAccountStagingToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateChannelAccountStagingToken", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self {
        Self { channel_id: 0, account_token: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.channel_id, 1 => &self.account_token, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, 1 => &mut self.account_token, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateChannelAccountStagingToken<E> {
    type Response = PublicChannelAccountStagingToken;
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
    /// The body, `application/json`: a `PublicChannelIntegrationMessageUpdateRequest`.
    pub body: PublicChannelIntegrationMessageUpdateRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> UpdateMessage<E> {
    /// With all that is required.
    pub fn new(
        channel_id: impl Into<i64>, message_id: impl Into<Text>,
        body: impl Into<PublicChannelIntegrationMessageUpdateRequest>,
    ) -> Self {
        Self { channel_id: channel_id.into(), message_id: message_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for UpdateMessage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateMessage", kind: Kind::Operation(Parts { path: 2, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { channel_id: 0, message_id: Text::EMPTY, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.channel_id, 1 => &self.message_id, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, 1 => &mut self.message_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for UpdateMessage<E> {
    type Response = PublicConversationsMessage;
}

crate::runtime::operation_traits! {
    CreateChannelAccount, CreateMessage, CustomChannelsArchive, CustomChannelsCreate, CustomChannelsCreateMessage,
    CustomChannelsGet, CustomChannelsList, CustomChannelsUpdate, CustomChannelsUpdateChannelAccountStagingToken,
    GetChannelAccount, GetMessage, ListChannelAccounts, UpdateChannelAccount, UpdateChannelAccountStagingToken,
    UpdateMessage,
}
