// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `conversations/conversations`, version `2026-09-beta`: 18 operations, 68 schemas.
//!
//! A beta, which may change at any time.
//! Written from `specs/conversations/conversations/2026-09-beta.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AgentActor, AgentActorType, BatchInputString, BatchResponsePublicActor,
    BatchResponseSimplePublicStatus as BatchResponsePublicActorStatus, BatchResponsePublicActorWithErrors, BotActor,
    BotActorType, CollectionResponsePublicMessageForwardPaging, CollectionResponsePublicMessageForwardPagingResults,
    CollectionResponsePublicThreadForwardPaging, CollectionResponseWithTotalPublicChannel,
    CollectionResponseWithTotalPublicChannelAccount, CollectionResponseWithTotalPublicInbox, ContactAddress,
    ContactEmail, ContactName, ContactOrg, ContactPhone, ContactPhoneType, ContactProfile, ContactType, ContactUrl,
    EmailActor, PartialPublicStatusRequestChannel as EmailActorType, Error, ErrorDetail, ForwardPaging,
    IntegratorActor, IntegratorActorType, ListThreadsAssociation, LlmActor, LlmActorType, NextPage, Paging,
    PreviousPage, PublicActor, PublicAssignmentMessage, PublicAssignmentMessageType, PublicAttachments,
    PublicChannel, PublicChannelAccount, PublicClient, PublicClientClientType, PublicComment, PublicCommentEgg,
    PublicCommentType, PublicContact, PublicContactType, PublicConversationsMessage,
    PublicConversationsMessageAttachments, PublicConversationsMessageDirection, PublicConversationsMessageEgg,
    PublicConversationsMessageTruncationStatus, PublicConversationsMessageType, PublicDeliveryIdentifier,
    PublicDeliveryIdentifierType, PublicFile, PublicFileEgg, PublicFileFileUsageType, PublicFileType, PublicInbox,
    PublicInboxType, PublicLocation, PublicLocationType, PublicMessage, PublicMessageContent, PublicMessageEgg,
    PublicMessageFailureDetails, PublicMessageHeader, PublicMessageHeaderType, PublicMessageStatus,
    PublicMessageStatusStatusType, PublicQuickReplies, PublicQuickRepliesEgg, PublicQuickRepliesType,
    PublicRecipient, PublicRecipientEgg, PublicSender, PublicSocialMediaEgg, PublicSocialMetadataAttachment,
    PublicSocialType, PublicThread, PublicThreadAssignRequest, PublicThreadAssociations, PublicThreadInboxChange,
    PublicThreadInboxChangeType, PublicThreadStatus, PublicThreadStatusChange, PublicThreadStatusChangeType,
    PublicThreadUpdateRequest, PublicUnsupportedContent, PublicUnsupportedContentType, PublicWelcomeMessage,
    PublicWelcomeMessageType, PublicWhatsAppTemplateMetadata, PublicWhatsAppTemplateMetadataType, QuickReply,
    QuickReplyValueType, SocialMetadata, SocialMetadataMediaType, StandardError, SystemActor, SystemActorType,
    VisitorActor, VisitorActorType,
};

/// `DELETE /conversations/conversations/2026-09-beta/threads/{threadId}`
///
/// Answers 204. Scope: `conversations.write`.
pub type ArchiveThread = crate::Call<crate::operations::ArchiveThread, endpoint::ArchiveThread>;

/// `DELETE /conversations/conversations/2026-09-beta/threads/{threadId}/assignee`
///
/// Answers 204. Scope: `conversations.write`.
pub type ArchiveThreadAssignee = crate::Call<crate::operations::ArchiveThreadAssignee, endpoint::ArchiveThreadAssignee>;

/// `POST /conversations/conversations/2026-09-beta/actors/batch/read`
///
/// Answers 200 (`BatchResponsePublicActor`), 207 (`BatchResponsePublicActorWithErrors`). Scope: `conversations.read`.
pub type BatchReadActors = crate::Call<crate::operations::BatchReadActors, endpoint::BatchReadActors>;

/// `POST /conversations/conversations/2026-09-beta/threads/{threadId}/messages`
///
/// Answers 201 (`PublicMessage`). Scope: `conversations.write`.
pub type CreateThreadMessage = crate::Call<crate::operations::CreateThreadMessage, endpoint::CreateThreadMessage>;

/// `GET /conversations/conversations/2026-09-beta/actors/{actorId}`
///
/// Answers 200 (`PublicActor`). Scope: `conversations.read`.
pub type GetActor = crate::Call<crate::operations::GetActor, endpoint::GetActor>;

/// `GET /conversations/conversations/2026-09-beta/channels/{channelId}`
///
/// Answers 200 (`PublicChannel`). Scope: `conversations.read`.
pub type GetChannel = crate::Call<crate::operations::GetChannel, endpoint::GetChannel>;

/// `GET /conversations/conversations/2026-09-beta/channel-accounts/{channelAccountId}`
///
/// Answers 200 (`PublicChannelAccount`). Scope: `conversations.read`.
pub type GetChannelAccount =
    crate::Call<crate::operations::ConversationsGetChannelAccount, endpoint::GetChannelAccount>;

/// `GET /conversations/conversations/2026-09-beta/inboxes/{inboxId}`
///
/// Answers 200 (`PublicInbox`). Scope: `conversations.read`.
pub type GetInbox = crate::Call<crate::operations::GetInbox, endpoint::GetInbox>;

/// `GET /conversations/conversations/2026-09-beta/threads/{threadId}`
///
/// Answers 200 (`PublicThread`). Scope: `conversations.read`.
pub type GetThread = crate::Call<crate::operations::GetThread, endpoint::GetThread>;

/// `GET /conversations/conversations/2026-09-beta/threads/{threadId}/messages/{messageId}`
///
/// Answers 200 (`PublicMessage`). Scope: `conversations.read`.
pub type GetThreadMessage = crate::Call<crate::operations::GetThreadMessage, endpoint::GetThreadMessage>;

/// `GET /conversations/conversations/2026-09-beta/threads/{threadId}/messages/{messageId}/original-content`
///
/// Answers 200 (`PublicMessageContent`). Scope: `conversations.read`.
pub type GetThreadMessageOriginalContent =
    crate::Call<crate::operations::GetThreadMessageOriginalContent, endpoint::GetThreadMessageOriginalContent>;

/// `GET /conversations/conversations/2026-09-beta/channel-accounts`
///
/// Answers 200 (`CollectionResponseWithTotalPublicChannelAccount`). Scope: `conversations.read`.
pub type ListChannelAccounts =
    crate::Call<crate::operations::ConversationsListChannelAccounts, endpoint::ListChannelAccounts>;

/// `GET /conversations/conversations/2026-09-beta/channels`
///
/// Answers 200 (`CollectionResponseWithTotalPublicChannel`). Scope: `conversations.read`.
pub type ListChannels = crate::Call<crate::operations::ListChannels, endpoint::ListChannels>;

/// `GET /conversations/conversations/2026-09-beta/inboxes`
///
/// Answers 200 (`CollectionResponseWithTotalPublicInbox`). Scope: `conversations.read`.
pub type ListInboxes = crate::Call<crate::operations::ListInboxes, endpoint::ListInboxes>;

/// `GET /conversations/conversations/2026-09-beta/threads/{threadId}/messages`
///
/// Answers 200 (`CollectionResponsePublicMessageForwardPaging`). Scope: `conversations.read`.
pub type ListThreadMessages = crate::Call<crate::operations::ListThreadMessages, endpoint::ListThreadMessages>;

/// `GET /conversations/conversations/2026-09-beta/threads`
///
/// Answers 200 (`CollectionResponsePublicThreadForwardPaging`). Scope: `conversations.read`.
pub type ListThreads = crate::Call<crate::operations::ListThreads, endpoint::ListThreads>;

/// `PUT /conversations/conversations/2026-09-beta/threads/{threadId}/assignee`
///
/// Answers 200 (`PublicThread`). Scope: `conversations.write`.
pub type SetThreadAssignee = crate::Call<crate::operations::SetThreadAssignee, endpoint::SetThreadAssignee>;

/// `PATCH /conversations/conversations/2026-09-beta/threads/{threadId}`
///
/// Answers 200 (`PublicThread`). Scope: `conversations.write`.
pub type UpdateThread = crate::Call<crate::operations::UpdateThread, endpoint::UpdateThread>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveThread: Description::of(Delete,
            "/conversations/conversations/2026-09-beta/threads/{threadId}",
            &[204], &["conversations.write"]),
        ArchiveThreadAssignee: Description::of(Delete,
            "/conversations/conversations/2026-09-beta/threads/{threadId}/assignee",
            &[204], &["conversations.write"]),
        BatchReadActors: Description::of(Post,
            "/conversations/conversations/2026-09-beta/actors/batch/read",
            &[200, 207], &["conversations.read"]),
        CreateThreadMessage: Description::of(Post,
            "/conversations/conversations/2026-09-beta/threads/{threadId}/messages",
            &[201], &["conversations.write"]),
        GetActor: Description::of(Get,
            "/conversations/conversations/2026-09-beta/actors/{actorId}",
            &[200], &["conversations.read"]),
        GetChannel: Description::of(Get,
            "/conversations/conversations/2026-09-beta/channels/{channelId}",
            &[200], &["conversations.read"]),
        GetChannelAccount: Description::of(Get,
            "/conversations/conversations/2026-09-beta/channel-accounts/{channelAccountId}",
            &[200], &["conversations.read"]),
        GetInbox: Description::of(Get,
            "/conversations/conversations/2026-09-beta/inboxes/{inboxId}",
            &[200], &["conversations.read"]),
        GetThread: Description::of(Get,
            "/conversations/conversations/2026-09-beta/threads/{threadId}",
            &[200], &["conversations.read"]),
        GetThreadMessage: Description::of(Get,
            "/conversations/conversations/2026-09-beta/threads/{threadId}/messages/{messageId}",
            &[200], &["conversations.read"]),
        GetThreadMessageOriginalContent: Description::of(Get,
            "/conversations/conversations/2026-09-beta/threads/{threadId}/messages/{messageId}/original-content",
            &[200], &["conversations.read"]),
        ListChannelAccounts: Description::of(Get,
            "/conversations/conversations/2026-09-beta/channel-accounts",
            &[200], &["conversations.read"]),
        ListChannels: Description::of(Get,
            "/conversations/conversations/2026-09-beta/channels",
            &[200], &["conversations.read"]),
        ListInboxes: Description::of(Get,
            "/conversations/conversations/2026-09-beta/inboxes",
            &[200], &["conversations.read"]),
        ListThreadMessages: Description::of(Get,
            "/conversations/conversations/2026-09-beta/threads/{threadId}/messages",
            &[200], &["conversations.read"]),
        ListThreads: Description::of(Get,
            "/conversations/conversations/2026-09-beta/threads",
            &[200], &["conversations.read"]),
        SetThreadAssignee: Description::of(Put,
            "/conversations/conversations/2026-09-beta/threads/{threadId}/assignee",
            &[200], &["conversations.write"]),
        UpdateThread: Description::of(Patch,
            "/conversations/conversations/2026-09-beta/threads/{threadId}",
            &[200], &["conversations.write"]),
    }
}
