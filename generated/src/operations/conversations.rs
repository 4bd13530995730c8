// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ArchiveThreadAssignee<E> {
    /// The path's `thread_id`: a whole number.
    pub thread_id: i64,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveThreadAssignee<E> {
    /// A request with all that is required.
    pub fn new(thread_id: impl Into<i64>) -> Self {
        Self {
            thread_id: thread_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveThreadAssignee "ArchiveThreadAssignee" -> () {
        path 1 {
            0 thread_id = 0;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `conversations/conversations`, in 2026-09.
#[non_exhaustive]
pub struct ConversationsBatchReadActors<E> {
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    /// The body, `application/json`: `BatchInputString`.
    pub body: BatchInputString,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ConversationsBatchReadActors<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<BatchInputString>) -> Self {
        Self {
            body: body.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
}
crate::runtime::signature! {
    ConversationsBatchReadActors "ConversationsBatchReadActors" -> ConversationsBatchResponsePublicActor {
        path 0 {}
        query {
            0 property "property" optional = None;
        }
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ConversationsGetChannelAccount<E> {
    /// The path's `channel_account_id`: a whole number.
    pub channel_account_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ConversationsGetChannelAccount<E> {
    /// A request with all that is required.
    pub fn new(channel_account_id: impl Into<i64>) -> Self {
        Self {
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
    ConversationsGetChannelAccount "ConversationsGetChannelAccount" -> PublicChannelAccount {
        path 1 {
            0 channel_account_id = 0;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ConversationsListChannelAccounts<E> {
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
impl<E: Endpoint> ConversationsListChannelAccounts<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
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
    /// Sets `channel_id`.
    pub fn channel_id(
        mut self,
        channel_id: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.channel_id = Some(channel_id.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `default_page_length`.
    pub fn default_page_length(mut self, default_page_length: impl Into<i64>) -> Self {
        self.default_page_length = Some(default_page_length.into());
        self
    }
    /// Sets `inbox_id`.
    pub fn inbox_id(
        mut self,
        inbox_id: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.inbox_id = Some(inbox_id.into_iter().map(Into::into).collect());
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
impl<E: Endpoint> Default for ConversationsListChannelAccounts<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ConversationsListChannelAccounts "ConversationsListChannelAccounts" -> CollectionResponseWithTotalPublicChannelAccount {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 channel_id "channelId" optional = None;
            3 default_page_length "defaultPageLength" optional = None;
            4 inbox_id "inboxId" optional = None;
            5 limit "limit" optional = None;
            6 sort "sort" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct CreateThreadMessage<E> {
    /// The path's `thread_id`: a whole number.
    pub thread_id: i64,
    /// The body, `application/json`: `PublicMessageEgg`.
    pub body: PublicMessageEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateThreadMessage<E> {
    /// A request with all that is required.
    pub fn new(thread_id: impl Into<i64>, body: impl Into<PublicMessageEgg>) -> Self {
        Self {
            thread_id: thread_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateThreadMessage "CreateThreadMessage" -> PublicMessage {
        path 1 {
            0 thread_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetInbox<E> {
    /// The path's `inbox_id`: a whole number.
    pub inbox_id: i64,
    /// The query's `archived`: true or false; may be absent.
    pub archived: Option<bool>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetInbox<E> {
    /// A request with all that is required.
    pub fn new(inbox_id: impl Into<i64>) -> Self {
        Self {
            inbox_id: inbox_id.into(),
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
    GetInbox "GetInbox" -> PublicInbox {
        path 1 {
            0 inbox_id = 0;
        }
        query {
            1 archived "archived" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct GetThreadMessage<E> {
    /// The path's `thread_id`: a whole number.
    pub thread_id: i64,
    /// The path's `message_id`: text.
    pub message_id: Text,
    /// The query's `property`: text; may be absent.
    pub property: Option<Text>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetThreadMessage<E> {
    /// A request with all that is required.
    pub fn new(thread_id: impl Into<i64>, message_id: impl Into<Text>) -> Self {
        Self {
            thread_id: thread_id.into(),
            message_id: message_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
}
crate::runtime::signature! {
    GetThreadMessage "GetThreadMessage" -> PublicMessage {
        path 2 {
            0 thread_id = 0;
            1 message_id = Text::EMPTY;
        }
        query {
            2 property "property" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListChannels<E> {
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
impl<E: Endpoint> ListChannels<E> {
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
impl<E: Endpoint> Default for ListChannels<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListChannels "ListChannels" -> CollectionResponseWithTotalPublicChannel {
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

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListInboxes<E> {
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
impl<E: Endpoint> ListInboxes<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
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
impl<E: Endpoint> Default for ListInboxes<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListInboxes "ListInboxes" -> CollectionResponseWithTotalPublicInbox {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 default_page_length "defaultPageLength" optional = None;
            3 limit "limit" optional = None;
            4 sort "sort" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListThreadMessages<E> {
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
impl<E: Endpoint> ListThreadMessages<E> {
    /// A request with all that is required.
    pub fn new(thread_id: impl Into<i64>) -> Self {
        Self {
            thread_id: thread_id.into(),
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
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
}
crate::runtime::signature! {
    ListThreadMessages "ListThreadMessages" -> CollectionResponsePublicMessageForwardPaging {
        path 1 {
            0 thread_id = 0;
        }
        query {
            1 after "after" optional = None;
            2 archived "archived" optional = None;
            3 limit "limit" optional = None;
            4 property "property" optional = None;
            5 sort "sort" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct ListThreads<E> {
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
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListThreads<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
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
    /// Sets `associated_contact_id`.
    pub fn associated_contact_id(
        mut self,
        associated_contact_id: impl Into<i64>,
    ) -> Self {
        self.associated_contact_id = Some(associated_contact_id.into());
        self
    }
    /// Sets `associated_ticket_id`.
    pub fn associated_ticket_id(mut self, associated_ticket_id: impl Into<i64>) -> Self {
        self.associated_ticket_id = Some(associated_ticket_id.into());
        self
    }
    /// Sets `association`.
    pub fn association(
        mut self,
        association: impl IntoIterator<Item = impl Into<ListThreadsAssociation>>,
    ) -> Self {
        self.association = Some(association.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `inbox_id`.
    pub fn inbox_id(
        mut self,
        inbox_id: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.inbox_id = Some(inbox_id.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `latest_message_timestamp_after`.
    pub fn latest_message_timestamp_after(
        mut self,
        latest_message_timestamp_after: impl Into<DateTime>,
    ) -> Self {
        self.latest_message_timestamp_after = Some(
            latest_message_timestamp_after.into(),
        );
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `property`.
    pub fn property(mut self, property: impl Into<Text>) -> Self {
        self.property = Some(property.into());
        self
    }
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.sort = Some(sort.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `thread_status`.
    pub fn thread_status(
        mut self,
        thread_status: impl Into<PublicThreadStatus>,
    ) -> Self {
        self.thread_status = Some(thread_status.into());
        self
    }
}
impl<E: Endpoint> Default for ListThreads<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListThreads "ListThreads" -> CollectionResponsePublicThreadForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 archived "archived" optional = None;
            2 associated_contact_id "associatedContactId" optional = None;
            3 associated_ticket_id "associatedTicketId" optional = None;
            4 association "association" optional = None;
            5 inbox_id "inboxId" optional = None;
            6 latest_message_timestamp_after "latestMessageTimestampAfter" optional = None;
            7 limit "limit" optional = None;
            8 property "property" optional = None;
            9 sort "sort" optional = None;
            10 thread_status "threadStatus" optional = None;
        }
        body {}
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `conversations/conversations`, in 2026-09, 2026-09-beta, v3.
#[non_exhaustive]
pub struct SetThreadAssignee<E> {
    /// The path's `thread_id`: a whole number.
    pub thread_id: i64,
    /// The body, `application/json`: `PublicThreadAssignRequest`.
    pub body: PublicThreadAssignRequest,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> SetThreadAssignee<E> {
    /// A request with all that is required.
    pub fn new(
        thread_id: impl Into<i64>,
        body: impl Into<PublicThreadAssignRequest>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    SetThreadAssignee "SetThreadAssignee" -> PublicThread {
        path 1 {
            0 thread_id = 0;
        }
        query {}
        body {
            1 body "application/json" required = Shaped::blank();
        }
    }
}
