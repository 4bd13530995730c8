// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    BatchInputString, CollectionResponsePublicMessageForwardPaging, CollectionResponsePublicThreadForwardPaging,
    CollectionResponseWithTotalPublicChannel, CollectionResponseWithTotalPublicChannelAccount,
    CollectionResponseWithTotalPublicInbox, ConversationsBatchResponsePublicActor, ListThreadsAssociation,
    PublicChannelAccount, PublicInbox, PublicMessage, PublicMessageEgg, PublicThread, PublicThreadAssignRequest,
    PublicThreadStatus,
};

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveThreadAssignee {
    /// In the path: a whole number.
    pub thread_id: i64,
}
impl<E: Endpoint> Call<ArchiveThreadAssignee, E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>) -> Self { Self::of(ArchiveThreadAssignee { thread_id: thread_id.into() }) }
}
impl Shaped for ArchiveThreadAssignee {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveThreadAssignee", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { thread_id: 0 } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.thread_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.thread_id }
}
impl Signature for ArchiveThreadAssignee {
    type Response = ();
}

/// The parts of a request, for one endpoint.
///
/// Published by `conversations/conversations`, in 2026-09.
#[non_exhaustive]
pub struct ConversationsBatchReadActors {
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
}
impl<E: Endpoint> Call<ConversationsBatchReadActors, E> {
    /// With all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self::of(ConversationsBatchReadActors { body: body.into(), ..Shaped::blank() })
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
}
impl Shaped for ConversationsBatchReadActors {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConversationsBatchReadActors", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "property", required: false },
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { property: None, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.property, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.property, _ => &mut self.body }
    }
}
impl Signature for ConversationsBatchReadActors {
    type Response = Batch<ConversationsBatchResponsePublicActor, ConversationsBatchResponsePublicActor>;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ConversationsGetChannelAccount {
    /// In the path: a whole number.
    pub channel_account_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<ConversationsGetChannelAccount, E> {
    /// With all that is required.
    pub fn new(channel_account_id: impl Into<i64>) -> Self {
        Self::of(ConversationsGetChannelAccount { channel_account_id: channel_account_id.into(), ..Shaped::blank() })
    }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for ConversationsGetChannelAccount {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConversationsGetChannelAccount", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { channel_account_id: 0, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.channel_account_id, _ => &self.archived }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.channel_account_id, _ => &mut self.archived }
    }
}
impl Signature for ConversationsGetChannelAccount {
    type Response = PublicChannelAccount;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ConversationsListChannelAccounts {
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
}
impl<E: Endpoint> Call<ConversationsListChannelAccounts, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `channelId`.
    pub fn channel_id(mut self, channel_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.channel_id = Some(channel_id.into_iter().map(Into::into).collect()); self
    }
    /// Sets `defaultPageLength`.
    pub fn default_page_length(mut self, default_page_length: impl Into<i64>) -> Self {
        self.parts.default_page_length = Some(default_page_length.into()); self
    }
    /// Sets `inboxId`.
    pub fn inbox_id(mut self, inbox_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.inbox_id = Some(inbox_id.into_iter().map(Into::into).collect()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl<E: Endpoint> Default for Call<ConversationsListChannelAccounts, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ConversationsListChannelAccounts {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConversationsListChannelAccounts", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "channelId", required: false }, Member { name: "defaultPageLength", required: false },
            Member { name: "inboxId", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, channel_id: None, default_page_length: None, inbox_id: None, limit: None,
            sort: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.channel_id, 3 => &self.default_page_length,
            4 => &self.inbox_id, 5 => &self.limit, _ => &self.sort,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.channel_id,
            3 => &mut self.default_page_length, 4 => &mut self.inbox_id, 5 => &mut self.limit, _ => &mut self.sort,
        }
    }
}
impl Signature for ConversationsListChannelAccounts {
    type Response = CollectionResponseWithTotalPublicChannelAccount;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateThreadMessage {
    /// In the path: a whole number.
    pub thread_id: i64,
    /// The body, `application/json`: `PublicMessageEgg`.
    pub body: PublicMessageEgg,
}
impl<E: Endpoint> Call<CreateThreadMessage, E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>, body: impl Into<PublicMessageEgg>) -> Self {
        Self::of(CreateThreadMessage { thread_id: thread_id.into(), body: body.into() })
    }
}
impl Shaped for CreateThreadMessage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateThreadMessage", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { thread_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.thread_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.thread_id, _ => &mut self.body }
    }
}
impl Signature for CreateThreadMessage {
    type Response = PublicMessage;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetInbox {
    /// In the path: a whole number.
    pub inbox_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
}
impl<E: Endpoint> Call<GetInbox, E> {
    /// With all that is required.
    pub fn new(inbox_id: impl Into<i64>) -> Self { Self::of(GetInbox { inbox_id: inbox_id.into(), ..Shaped::blank() }) }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
}
impl Shaped for GetInbox {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetInbox", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "archived", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { inbox_id: 0, archived: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.inbox_id, _ => &self.archived } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.inbox_id, _ => &mut self.archived }
    }
}
impl Signature for GetInbox {
    type Response = PublicInbox;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetThreadMessage {
    /// In the path: a whole number.
    pub thread_id: i64,
    /// In the path: text.
    pub message_id: Text,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
}
impl<E: Endpoint> Call<GetThreadMessage, E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>, message_id: impl Into<Text>) -> Self {
        Self::of(GetThreadMessage { thread_id: thread_id.into(), message_id: message_id.into(), ..Shaped::blank() })
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
}
impl Shaped for GetThreadMessage {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetThreadMessage", kind: Kind::Operation(Parts { path: 2, query: &[
            Member { name: "property", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { thread_id: 0, message_id: Text::EMPTY, property: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.thread_id, 1 => &self.message_id, _ => &self.property }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.thread_id, 1 => &mut self.message_id, _ => &mut self.property }
    }
}
impl Signature for GetThreadMessage {
    type Response = PublicMessage;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListChannels {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `defaultPageLength`: a whole number; may be absent.
    pub default_page_length: Option<i64>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    /// The query's `sort`: a list: text; may be absent.
    pub sort: Option<Vec<Text>>,
}
impl<E: Endpoint> Call<ListChannels, E> {
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
impl<E: Endpoint> Default for Call<ListChannels, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListChannels {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListChannels", kind: Kind::Operation(Parts { path: 0, query: &[
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
impl Signature for ListChannels {
    type Response = CollectionResponseWithTotalPublicChannel;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListInboxes {
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
}
impl<E: Endpoint> Call<ListInboxes, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
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
impl<E: Endpoint> Default for Call<ListInboxes, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListInboxes {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListInboxes", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "defaultPageLength", required: false }, Member { name: "limit", required: false },
            Member { name: "sort", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { after: None, archived: None, default_page_length: None, limit: None, sort: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.default_page_length, 3 => &self.limit, _ => &self.sort,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.default_page_length, 3 => &mut self.limit,
            _ => &mut self.sort,
        }
    }
}
impl Signature for ListInboxes {
    type Response = CollectionResponseWithTotalPublicInbox;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListThreadMessages {
    /// In the path: a whole number.
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
}
impl<E: Endpoint> Call<ListThreadMessages, E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>) -> Self {
        Self::of(ListThreadMessages { thread_id: thread_id.into(), ..Shaped::blank() })
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
}
impl Shaped for ListThreadMessages {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListThreadMessages", kind: Kind::Operation(Parts { path: 1, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "limit", required: false }, Member { name: "property", required: false },
            Member { name: "sort", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self { thread_id: 0, after: None, archived: None, limit: None, property: None, sort: None }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.thread_id, 1 => &self.after, 2 => &self.archived, 3 => &self.limit, 4 => &self.property,
            _ => &self.sort,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.thread_id, 1 => &mut self.after, 2 => &mut self.archived, 3 => &mut self.limit,
            4 => &mut self.property, _ => &mut self.sort,
        }
    }
}
impl Signature for ListThreadMessages {
    type Response = CollectionResponsePublicMessageForwardPaging;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListThreads {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    /// The query's `associatedContactId`: a whole number; may be absent.
    pub associated_contact_id: Option<i64>,
    /// The query's `associatedTicketId`: a whole number; may be absent.
    pub associated_ticket_id: Option<i64>,
    /// The query's `association`: a list: `ListThreadsAssociation`; may be absent.
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
    /// The query's `threadStatus`: `PublicThreadStatus`; may be absent.
    pub thread_status: Option<PublicThreadStatus>,
}
impl<E: Endpoint> Call<ListThreads, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `archived`.
    pub fn archived(mut self, archived: bool) -> Self { self.parts.archived = Some(archived); self }
    /// Sets `associatedContactId`.
    pub fn associated_contact_id(mut self, associated_contact_id: impl Into<i64>) -> Self {
        self.parts.associated_contact_id = Some(associated_contact_id.into()); self
    }
    /// Sets `associatedTicketId`.
    pub fn associated_ticket_id(mut self, associated_ticket_id: impl Into<i64>) -> Self {
        self.parts.associated_ticket_id = Some(associated_ticket_id.into()); self
    }
    /// Sets `association`.
    pub fn association(mut self, association: impl IntoIterator<Item = impl Into<ListThreadsAssociation>>) -> Self {
        self.parts.association = Some(association.into_iter().map(Into::into).collect()); self
    }
    /// Sets `inboxId`.
    pub fn inbox_id(mut self, inbox_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.parts.inbox_id = Some(inbox_id.into_iter().map(Into::into).collect()); self
    }
    /// Sets `latestMessageTimestampAfter`.
    pub fn latest_message_timestamp_after(mut self, latest_message_timestamp_after: impl Into<DateTime>) -> Self {
        self.parts.latest_message_timestamp_after = Some(latest_message_timestamp_after.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self { self.parts.property = Some(property.into()); self }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.parts.sort = Some(sort.into_iter().map(Into::into).collect()); self
    }
    /// Sets `threadStatus`.
    pub fn thread_status(mut self, thread_status: impl Into<PublicThreadStatus>) -> Self {
        self.parts.thread_status = Some(thread_status.into()); self
    }
}
impl<E: Endpoint> Default for Call<ListThreads, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListThreads {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListThreads", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "archived", required: false },
            Member { name: "associatedContactId", required: false },
            Member { name: "associatedTicketId", required: false }, Member { name: "association", required: false },
            Member { name: "inboxId", required: false },
            Member { name: "latestMessageTimestampAfter", required: false },
            Member { name: "limit", required: false }, Member { name: "property", required: false },
            Member { name: "sort", required: false }, Member { name: "threadStatus", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self {
        Self {
            after: None, archived: None, associated_contact_id: None, associated_ticket_id: None, association: None,
            inbox_id: None, latest_message_timestamp_after: None, limit: None, property: None, sort: None,
            thread_status: None,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.after, 1 => &self.archived, 2 => &self.associated_contact_id, 3 => &self.associated_ticket_id,
            4 => &self.association, 5 => &self.inbox_id, 6 => &self.latest_message_timestamp_after, 7 => &self.limit,
            8 => &self.property, 9 => &self.sort, _ => &self.thread_status,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.archived, 2 => &mut self.associated_contact_id,
            3 => &mut self.associated_ticket_id, 4 => &mut self.association, 5 => &mut self.inbox_id,
            6 => &mut self.latest_message_timestamp_after, 7 => &mut self.limit, 8 => &mut self.property,
            9 => &mut self.sort, _ => &mut self.thread_status,
        }
    }
}
impl Signature for ListThreads {
    type Response = CollectionResponsePublicThreadForwardPaging;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SetThreadAssignee {
    /// In the path: a whole number.
    pub thread_id: i64,
    /// The body, `application/json`: `PublicThreadAssignRequest`.
    pub body: PublicThreadAssignRequest,
}
impl<E: Endpoint> Call<SetThreadAssignee, E> {
    /// With all that is required.
    pub fn new(thread_id: impl Into<i64>, body: impl Into<PublicThreadAssignRequest>) -> Self {
        Self::of(SetThreadAssignee { thread_id: thread_id.into(), body: body.into() })
    }
}
impl Shaped for SetThreadAssignee {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SetThreadAssignee", kind: Kind::Operation(Parts { path: 1, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { thread_id: 0, body: Shaped::blank() } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.thread_id, _ => &self.body } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.thread_id, _ => &mut self.body }
    }
}
impl Signature for SetThreadAssignee {
    type Response = PublicThread;
}
