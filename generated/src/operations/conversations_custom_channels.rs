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
pub struct CreateChannelAccount {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The body, `application/json`: `PublicChannelAccountEgg`.
    pub body: PublicChannelAccountEgg,
}
impl<E: Endpoint> Call<CreateChannelAccount, E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>, body: impl Into<PublicChannelAccountEgg>) -> Self {
        Self::of(CreateChannelAccount { channel_id: channel_id.into(), body: body.into() })
    }
}
impl Shaped for CreateChannelAccount {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateChannelAccount", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { channel_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.channel_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, _ => &mut self.body }
    }
}
impl Signature for CreateChannelAccount {
    type Response = PublicChannelAccount;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct CreateMessage {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The body, `application/json`: `ChannelIntegrationMessageEgg`.
    pub body: ChannelIntegrationMessageEgg,
}
impl<E: Endpoint> Call<CreateMessage, E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>, body: impl Into<ChannelIntegrationMessageEgg>) -> Self {
        Self::of(CreateMessage { channel_id: channel_id.into(), body: body.into() })
    }
}
impl Shaped for CreateMessage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateMessage", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { channel_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.channel_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, _ => &mut self.body }
    }
}
impl Signature for CreateMessage {
    type Response = PublicConversationsMessage;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomChannelsArchive {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
}
impl<E: Endpoint> Call<CustomChannelsArchive, E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>) -> Self { Self::of(CustomChannelsArchive { channel_id: channel_id.into() }) }
}
impl Shaped for CustomChannelsArchive {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsArchive", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { channel_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.channel_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.channel_id }
}
impl Signature for CustomChannelsArchive {
    type Response = ();
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomChannelsCreate {
    /// The body, `application/json`: `PublicChannelIntegrationChannelCreate`.
    pub body: PublicChannelIntegrationChannelCreate,
}
impl<E: Endpoint> Call<CustomChannelsCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicChannelIntegrationChannelCreate>) -> Self {
        Self::of(CustomChannelsCreate { body: body.into() })
    }
}
impl Shaped for CustomChannelsCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CustomChannelsCreate {
    type Response = PublicChannelIntegrationChannel;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/custom-channels`, in 2026-03, v3.
#[non_exhaustive]
pub struct CustomChannelsCreateMessage {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The body, `application/json`: `CustomChannelsChannelIntegrationMessageEgg`.
    pub body: CustomChannelsChannelIntegrationMessageEgg,
}
impl<E: Endpoint> Call<CustomChannelsCreateMessage, E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>, body: impl Into<CustomChannelsChannelIntegrationMessageEgg>) -> Self {
        Self::of(CustomChannelsCreateMessage { channel_id: channel_id.into(), body: body.into() })
    }
}
impl Shaped for CustomChannelsCreateMessage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsCreateMessage", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { channel_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.channel_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, _ => &mut self.body }
    }
}
impl Signature for CustomChannelsCreateMessage {
    type Response = PublicConversationsMessage;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomChannelsGet {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
}
impl<E: Endpoint> Call<CustomChannelsGet, E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>) -> Self { Self::of(CustomChannelsGet { channel_id: channel_id.into() }) }
}
impl Shaped for CustomChannelsGet {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsGet", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { channel_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.channel_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.channel_id }
}
impl Signature for CustomChannelsGet {
    type Response = PublicChannelIntegrationChannel;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomChannelsList {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `defaultPageLength`: a whole number; may be absent.
    pub default_page_length: Option<i64>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<CustomChannelsList, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `defaultPageLength`.
    pub fn default_page_length(mut self, default_page_length: impl Into<i64>) -> Self {
        self.parts.default_page_length = Some(default_page_length.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<CustomChannelsList, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for CustomChannelsList {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "defaultPageLength", required: false },
            Member { name: "limit", required: false }, Member { name: "sort", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, default_page_length: None, limit: None, sort: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.default_page_length, 2 => &self.limit, _ => &self.sort }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.default_page_length, 2 => &mut self.limit, _ => &mut self.sort,
        }
    }
}
impl Signature for CustomChannelsList {
    type Response = CollectionResponseWithTotalPublicChannelIntegrationChannel;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct CustomChannelsUpdate {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The body, `application/json`: `PublicChannelIntegrationChannelPatch`.
    pub body: PublicChannelIntegrationChannelPatch,
}
impl<E: Endpoint> Call<CustomChannelsUpdate, E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>, body: impl Into<PublicChannelIntegrationChannelPatch>) -> Self {
        Self::of(CustomChannelsUpdate { channel_id: channel_id.into(), body: body.into() })
    }
}
impl Shaped for CustomChannelsUpdate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsUpdate", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { channel_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.channel_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, _ => &mut self.body }
    }
}
impl Signature for CustomChannelsUpdate {
    type Response = PublicChannelIntegrationChannel;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/custom-channels`, in 2026-03, v3.
#[non_exhaustive]
pub struct CustomChannelsUpdateChannelAccountStagingToken {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The path's `account_token`: text that is not shown.
    pub account_token: Secret,
    /// The body, `application/json`: `CustomChannelsPublicChannelAccountStagingTokenUpdateRequest`.
    pub body: CustomChannelsPublicChannelAccountStagingTokenUpdateRequest,
}
impl<E: Endpoint> Call<CustomChannelsUpdateChannelAccountStagingToken, E> {
    /// With all that is required.
    pub fn new(
        channel_id: impl Into<i64>, account_token: impl Into<Secret>,
        body: impl Into<CustomChannelsPublicChannelAccountStagingTokenUpdateRequest>,
    ) -> Self {
        Self::of(CustomChannelsUpdateChannelAccountStagingToken {
            channel_id: channel_id.into(), account_token: account_token.into(), body: body.into(),
        })
    }
}
impl Shaped for CustomChannelsUpdateChannelAccountStagingToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CustomChannelsUpdateChannelAccountStagingToken", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { channel_id: 0, account_token: Secret::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.channel_id, 1 => &self.account_token, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, 1 => &mut self.account_token, _ => &mut self.body }
    }
}
impl Signature for CustomChannelsUpdateChannelAccountStagingToken {
    type Response = PublicChannelAccountStagingToken;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetChannelAccount {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The path's `channel_account_id`: a whole number.
    pub channel_account_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<GetChannelAccount, E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>, channel_account_id: impl Into<i64>) -> Self {
        Self::of(GetChannelAccount {
            channel_id: channel_id.into(), channel_account_id: channel_account_id.into(), ..Shaped::blank()
        })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for GetChannelAccount {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetChannelAccount", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { channel_id: 0, channel_account_id: 0, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.channel_id, 1 => &self.channel_account_id, _ => &self.archived }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, 1 => &mut self.channel_account_id, _ => &mut self.archived }
    }
}
impl Signature for GetChannelAccount {
    type Response = PublicChannelAccount;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct GetMessage {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The path's `message_id`: text.
    pub message_id: Text,
}
impl<E: Endpoint> Call<GetMessage, E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>, message_id: impl Into<Text>) -> Self {
        Self::of(GetMessage { channel_id: channel_id.into(), message_id: message_id.into() })
    }
}
impl Shaped for GetMessage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetMessage", kind: Kind::Operation(Parts { path: 2, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { channel_id: 0, message_id: Text::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.channel_id, _ => &self.message_id }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, _ => &mut self.message_id }
    }
}
impl Signature for GetMessage {
    type Response = PublicConversationsMessage;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ListChannelAccounts {
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
}
impl<E: Endpoint> Call<ListChannelAccounts, E> {
    /// With all that is required.
    pub fn new(channel_id: impl Into<i64>) -> Self {
        Self::of(ListChannelAccounts { channel_id: channel_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `defaultPageLength`.
    pub fn default_page_length(mut self, default_page_length: impl Into<i64>) -> Self {
        self.parts.default_page_length = Some(default_page_length.into()); self
    }
    /// Sets `deliveryIdentifierType`.
    pub fn delivery_identifier_type(
        mut self, delivery_identifier_type: impl IntoIterator<Item = impl Into<PublicDeliveryIdentifierType>>,
    ) -> Self {
        self.parts.delivery_identifier_type = Some(delivery_identifier_type.into_iter().map(Into::into).collect()); self
    }
    /// Sets `deliveryIdentifierValue`.
    pub fn delivery_identifier_value(
        mut self, delivery_identifier_value: impl IntoIterator<Item = impl Into<Text>>,
    ) -> Self {
        self.parts.delivery_identifier_value = Some(delivery_identifier_value.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for ListChannelAccounts {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListChannelAccounts", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "defaultPageLength", required: false },
            Member { name: "deliveryIdentifierType", required: false },
            Member { name: "deliveryIdentifierValue", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            channel_id: 0, after: None, archived: None, default_page_length: None, delivery_identifier_type: None,
            delivery_identifier_value: None, limit: None, sort: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.channel_id, 1 => &self.after, 2 => &self.archived, 3 => &self.default_page_length,
            4 => &self.delivery_identifier_type, 5 => &self.delivery_identifier_value, 6 => &self.limit,
            _ => &self.sort,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.channel_id, 1 => &mut self.after, 2 => &mut self.archived,
            3 => &mut self.default_page_length, 4 => &mut self.delivery_identifier_type,
            5 => &mut self.delivery_identifier_value, 6 => &mut self.limit, _ => &mut self.sort,
        }
    }
}
impl Signature for ListChannelAccounts {
    type Response = CollectionResponseWithTotalPublicChannelAccount;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateChannelAccount {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The path's `channel_account_id`: a whole number.
    pub channel_account_id: i64,
    /// The body, `application/json`: `PublicChannelAccountUpdateRequest`.
    pub body: PublicChannelAccountUpdateRequest,
}
impl<E: Endpoint> Call<UpdateChannelAccount, E> {
    /// With all that is required.
    pub fn new(
        channel_id: impl Into<i64>, channel_account_id: impl Into<i64>,
        body: impl Into<PublicChannelAccountUpdateRequest>,
    ) -> Self {
        Self::of(UpdateChannelAccount {
            channel_id: channel_id.into(), channel_account_id: channel_account_id.into(), body: body.into(),
        })
    }
}
impl Shaped for UpdateChannelAccount {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateChannelAccount", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { channel_id: 0, channel_account_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.channel_id, 1 => &self.channel_account_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, 1 => &mut self.channel_account_id, _ => &mut self.body }
    }
}
impl Signature for UpdateChannelAccount {
    type Response = PublicChannelAccount;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct UpdateChannelAccountStagingToken {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The path's `account_token`: text that is not shown.
    pub account_token: Secret,
    /// The body, `application/json`: `PublicChannelAccountStagingTokenUpdateRequest`.
    pub body: PublicChannelAccountStagingTokenUpdateRequest,
}
impl<E: Endpoint> Call<UpdateChannelAccountStagingToken, E> {
    /// With all that is required.
    pub fn new(
        channel_id: impl Into<i64>, account_token: impl Into<Secret>,
        body: impl Into<PublicChannelAccountStagingTokenUpdateRequest>,
    ) -> Self {
        Self::of(UpdateChannelAccountStagingToken {
            channel_id: channel_id.into(), account_token: account_token.into(), body: body.into(),
        })
    }
}
impl Shaped for UpdateChannelAccountStagingToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateChannelAccountStagingToken", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { channel_id: 0, account_token: Secret::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.channel_id, 1 => &self.account_token, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, 1 => &mut self.account_token, _ => &mut self.body }
    }
}
impl Signature for UpdateChannelAccountStagingToken {
    type Response = PublicChannelAccountStagingToken;
}

/// The parts of a request, for 4 endpoints.
///
/// Published by `conversations/custom-channels`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct UpdateMessage {
    /// The path's `channel_id`: a whole number.
    pub channel_id: i64,
    /// The path's `message_id`: text.
    pub message_id: Text,
    /// The body, `application/json`: `PublicChannelIntegrationMessageUpdateRequest`.
    pub body: PublicChannelIntegrationMessageUpdateRequest,
}
impl<E: Endpoint> Call<UpdateMessage, E> {
    /// With all that is required.
    pub fn new(
        channel_id: impl Into<i64>, message_id: impl Into<Text>,
        body: impl Into<PublicChannelIntegrationMessageUpdateRequest>,
    ) -> Self {
        Self::of(UpdateMessage { channel_id: channel_id.into(), message_id: message_id.into(), body: body.into() })
    }
}
impl Shaped for UpdateMessage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "UpdateMessage", kind: Kind::Operation(Parts { path: 2, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { channel_id: 0, message_id: Text::EMPTY, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.channel_id, 1 => &self.message_id, _ => &self.body }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_id, 1 => &mut self.message_id, _ => &mut self.body }
    }
}
impl Signature for UpdateMessage {
    type Response = PublicConversationsMessage;
}
