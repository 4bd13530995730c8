// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponsePublicThreadForwardPaging, CollectionResponseWithTotalPublicChannelAccountForwardPaging,
    CollectionResponseWithTotalPublicChannelForwardPaging, CollectionResponseWithTotalPublicInboxForwardPaging,
    InboxMessagesCollectionResponsePublicMessageForwardPaging, InboxMessagesPublicChannelAccount,
    InboxMessagesPublicInbox, InboxMessagesPublicMessage, InboxMessagesPublicMessageEgg, ListThreadsAssociation,
};

/// The parts of a request, for one endpoint.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub struct InboxMessagesCreateThreadMessage<E> {
    /// The path's `thread_id`: a whole number.
    pub thread_id: i64,
    /// The body, `application/json`: a `InboxMessagesPublicMessageEgg`.
    pub body: InboxMessagesPublicMessageEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> InboxMessagesCreateThreadMessage<E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>, body: impl Into<InboxMessagesPublicMessageEgg>) -> Self {
        Self { thread_id: thread_id.into(), body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for InboxMessagesCreateThreadMessage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "InboxMessagesCreateThreadMessage", kind: Kind::Operation(Parts { path: 1, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { thread_id: 0, body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.thread_id, _ => &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.thread_id, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for InboxMessagesCreateThreadMessage<E> {
    type Response = InboxMessagesPublicMessage;
}

/// The parts of a request, for one endpoint.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub struct InboxMessagesGet<E> {
    /// The path's `inbox_id`: a whole number.
    pub inbox_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> InboxMessagesGet<E> {
    /// With all that is required.
    pub fn new(inbox_id: impl Into<i64>) -> Self { Self { inbox_id: inbox_id.into(), ..Shaped::blank() } }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for InboxMessagesGet<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "InboxMessagesGet", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { inbox_id: 0, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inbox_id, _ => &self.archived } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inbox_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for InboxMessagesGet<E> {
    type Response = InboxMessagesPublicInbox;
}

/// The parts of a request, for one endpoint.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub struct InboxMessagesGetChannelAccount<E> {
    /// The path's `channel_account_id`: a whole number.
    pub channel_account_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> InboxMessagesGetChannelAccount<E> {
    /// With all that is required.
    pub fn new(channel_account_id: impl Into<i64>) -> Self {
        Self { channel_account_id: channel_account_id.into(), ..Shaped::blank() }
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
}
impl<E: Endpoint> Shaped for InboxMessagesGetChannelAccount<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "InboxMessagesGetChannelAccount", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { channel_account_id: 0, archived: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.channel_account_id, _ => &self.archived } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_account_id, _ => &mut self.archived }
    }
}
impl<E: Endpoint> Signature for InboxMessagesGetChannelAccount<E> {
    type Response = InboxMessagesPublicChannelAccount;
}

/// The parts of a request, for one endpoint.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub struct InboxMessagesGetThreadMessage<E> {
    /// The path's `thread_id`: a whole number.
    pub thread_id: i64,
    /// The path's `message_id`: text.
    pub message_id: Text,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> InboxMessagesGetThreadMessage<E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>, message_id: impl Into<Text>) -> Self {
        Self { thread_id: thread_id.into(), message_id: message_id.into(), ..Shaped::blank() }
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
}
impl<E: Endpoint> Shaped for InboxMessagesGetThreadMessage<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "InboxMessagesGetThreadMessage", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "property", required: false },
        ], body: None }) }
    }
    fn blank() -> Self { Self { thread_id: 0, message_id: Text::EMPTY, property: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.thread_id, 1 => &self.message_id, _ => &self.property }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.thread_id, 1 => &mut self.message_id, _ => &mut self.property }
    }
}
impl<E: Endpoint> Signature for InboxMessagesGetThreadMessage<E> {
    type Response = InboxMessagesPublicMessage;
}

/// The parts of a request, for one endpoint.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub struct InboxMessagesList<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `defaultPageLength`: a whole number; may be absent.
    pub default_page_length: Option<i64>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> InboxMessagesList<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
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
impl<E: Endpoint> Default for InboxMessagesList<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for InboxMessagesList<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "InboxMessagesList", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "defaultPageLength", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { after: None, archived: None, default_page_length: None, limit: None, sort: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.default_page_length, 3 => &self.limit, _ => &self.sort,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.default_page_length, 3 => &mut self.limit,
            _ => &mut self.sort,
        }
    }
}
impl<E: Endpoint> Signature for InboxMessagesList<E> {
    type Response = CollectionResponseWithTotalPublicInboxForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub struct InboxMessagesListChannelAccounts<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `channelId`: a list: a whole number; may be absent.
    pub channel_id: Option<Vec<i64>>,
    /// The query's `defaultPageLength`: a whole number; may be absent.
    pub default_page_length: Option<i64>,
    /// The query's `inboxId`: a list: a whole number; may be absent.
    pub inbox_id: Option<Vec<i64>>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> InboxMessagesListChannelAccounts<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `channelId`.
    pub fn channel_id(mut self, channel_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.channel_id = Some(channel_id.into_iter().map(Into::into).collect()); self
    }
    /// Sets `defaultPageLength`.
    pub fn default_page_length(mut self, default_page_length: impl Into<i64>) -> Self {
        self.default_page_length = Some(default_page_length.into()); self
    }
    /// Sets `inboxId`.
    pub fn inbox_id(mut self, inbox_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.inbox_id = Some(inbox_id.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for InboxMessagesListChannelAccounts<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for InboxMessagesListChannelAccounts<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "InboxMessagesListChannelAccounts", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "channelId", required: false }, Member { name: "defaultPageLength", required: false },
            Member { name: "inboxId", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, channel_id: None, default_page_length: None, inbox_id: None, limit: None,
            sort: None, endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.channel_id, 3 => &self.default_page_length,
            4 => &self.inbox_id, 5 => &self.limit, _ => &self.sort,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.channel_id,
            3 => &mut self.default_page_length, 4 => &mut self.inbox_id, 5 => &mut self.limit, _ => &mut self.sort,
        }
    }
}
impl<E: Endpoint> Signature for InboxMessagesListChannelAccounts<E> {
    type Response = CollectionResponseWithTotalPublicChannelAccountForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub struct InboxMessagesListChannels<E> {
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
impl<E: Endpoint> InboxMessagesListChannels<E> {
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
impl<E: Endpoint> Default for InboxMessagesListChannels<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for InboxMessagesListChannels<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "InboxMessagesListChannels", kind: Kind::Operation(Parts { path: 0, query: &[
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
impl<E: Endpoint> Signature for InboxMessagesListChannels<E> {
    type Response = CollectionResponseWithTotalPublicChannelForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub struct InboxMessagesListThreadMessages<E> {
    /// The path's `thread_id`: a whole number.
    pub thread_id: i64,
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> InboxMessagesListThreadMessages<E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>) -> Self { Self { thread_id: thread_id.into(), ..Shaped::blank() } }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Shaped for InboxMessagesListThreadMessages<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "InboxMessagesListThreadMessages", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "limit", required: false }, Member { name: "property", required: false },
            Member { name: "sort", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            thread_id: 0, after: None, archived: None, limit: None, property: None, sort: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.thread_id, 1 => &self.after, 2 => &self.archived, 3 => &self.limit, 4 => &self.property,
            _ => &self.sort,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.thread_id, 1 => &mut self.after, 2 => &mut self.archived, 3 => &mut self.limit,
            4 => &mut self.property, _ => &mut self.sort,
        }
    }
}
impl<E: Endpoint> Signature for InboxMessagesListThreadMessages<E> {
    type Response = InboxMessagesCollectionResponsePublicMessageForwardPaging;
}

/// The parts of a request, for one endpoint.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub struct InboxMessagesListThreads<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `associatedContactId`: a whole number; may be absent.
    pub associated_contact_id: Option<i64>,
    /// The query's `association`: a list: a `ListThreadsAssociation`; may be absent.
    pub association: Option<Vec<ListThreadsAssociation>>,
    /// The query's `inboxId`: a list: a whole number; may be absent.
    pub inbox_id: Option<Vec<i64>>,
    /// The query's `latestMessageTimestampAfter`: a point in time; may be absent.
    pub latest_message_timestamp_after: Option<DateTime>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
    /// The query's `threadStatus`: text; may be absent.
    pub thread_status: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> InboxMessagesListThreads<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.archived = Some(archived); self }
    /// Sets `associatedContactId`.
    pub fn associated_contact_id(mut self, associated_contact_id: impl Into<i64>) -> Self {
        self.associated_contact_id = Some(associated_contact_id.into()); self
    }
    /// Sets `association`.
    pub fn association(mut self, association: impl IntoIterator<Item = impl Into<ListThreadsAssociation>>) -> Self {
        self.association = Some(association.into_iter().map(Into::into).collect()); self
    }
    /// Sets `inboxId`.
    pub fn inbox_id(mut self, inbox_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.inbox_id = Some(inbox_id.into_iter().map(Into::into).collect()); self
    }
    /// Sets `latestMessageTimestampAfter`.
    pub fn latest_message_timestamp_after(mut self, latest_message_timestamp_after: impl Into<DateTime>) -> Self {
        self.latest_message_timestamp_after = Some(latest_message_timestamp_after.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `threadStatus`.
    pub fn thread_status(mut self, thread_status: impl Into<Text>) -> Self {
        self.thread_status = Some(thread_status.into()); self
    }
}
impl<E: Endpoint> Default for InboxMessagesListThreads<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for InboxMessagesListThreads<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "InboxMessagesListThreads", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "associatedContactId", required: false }, Member { name: "association", required: false },
            Member { name: "inboxId", required: false },
            Member { name: "latestMessageTimestampAfter", required: false },
            Member { name: "limit", required: false }, Member { name: "property", required: false },
            Member { name: "sort", required: false }, Member { name: "threadStatus", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self {
            after: None, archived: None, associated_contact_id: None, association: None, inbox_id: None,
            latest_message_timestamp_after: None, limit: None, property: None, sort: None, thread_status: None,
            endpoint: PhantomData,
        }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.associated_contact_id, 3 => &self.association,
            4 => &self.inbox_id, 5 => &self.latest_message_timestamp_after, 6 => &self.limit, 7 => &self.property,
            8 => &self.sort, _ => &self.thread_status,
        }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.associated_contact_id,
            3 => &mut self.association, 4 => &mut self.inbox_id, 5 => &mut self.latest_message_timestamp_after,
            6 => &mut self.limit, 7 => &mut self.property, 8 => &mut self.sort, _ => &mut self.thread_status,
        }
    }
}
impl<E: Endpoint> Signature for InboxMessagesListThreads<E> {
    type Response = CollectionResponsePublicThreadForwardPaging;
}

crate::runtime::operation_traits! {
    InboxMessagesCreateThreadMessage, InboxMessagesGet, InboxMessagesGetChannelAccount,
    InboxMessagesGetThreadMessage, InboxMessagesList, InboxMessagesListChannelAccounts, InboxMessagesListChannels,
    InboxMessagesListThreadMessages, InboxMessagesListThreads,
}
