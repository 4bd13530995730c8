// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `conversations/conversations`, version `2026-09`: 18 operations, 67 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/conversations/conversations/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AgentActor, AgentActorType, BatchInputString, ConversationsBatchResponsePublicActor as BatchResponsePublicActor,
    BatchResponsePublicActorResults, BatchResponseSimplePublicStatus as BatchResponsePublicActorStatus, BotActor,
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

/// `DELETE /conversations/conversations/2026-09/threads/{threadId}`
///
/// Answers 204. Scopes: `conversations.write`.
pub type ArchiveThread = crate::operations::ArchiveThread<endpoint::ArchiveThread>;

/// `DELETE /conversations/conversations/2026-09/threads/{threadId}/assignee`
///
/// Answers 204. Scopes: `conversations.write`.
pub type ArchiveThreadAssignee = crate::operations::ArchiveThreadAssignee<endpoint::ArchiveThreadAssignee>;

/// `POST /conversations/conversations/2026-09/actors/batch/read`
///
/// Answers 200. Scopes: `conversations.read`.
pub type BatchReadActors = crate::operations::ConversationsBatchReadActors<endpoint::BatchReadActors>;

/// `POST /conversations/conversations/2026-09/threads/{threadId}/messages`
///
/// Answers 201. Scopes: `conversations.write`.
pub type CreateThreadMessage = crate::operations::CreateThreadMessage<endpoint::CreateThreadMessage>;

/// `GET /conversations/conversations/2026-09/actors/{actorId}`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetActor = crate::operations::GetActor<endpoint::GetActor>;

/// `GET /conversations/conversations/2026-09/channels/{channelId}`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetChannel = crate::operations::GetChannel<endpoint::GetChannel>;

/// `GET /conversations/conversations/2026-09/channel-accounts/{channelAccountId}`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetChannelAccount = crate::operations::ConversationsGetChannelAccount<endpoint::GetChannelAccount>;

/// `GET /conversations/conversations/2026-09/inboxes/{inboxId}`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetInbox = crate::operations::GetInbox<endpoint::GetInbox>;

/// `GET /conversations/conversations/2026-09/threads/{threadId}`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetThread = crate::operations::GetThread<endpoint::GetThread>;

/// `GET /conversations/conversations/2026-09/threads/{threadId}/messages/{messageId}`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetThreadMessage = crate::operations::GetThreadMessage<endpoint::GetThreadMessage>;

/// `GET /conversations/conversations/2026-09/threads/{threadId}/messages/{messageId}/original-content`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetThreadMessageOriginalContent =
    crate::operations::GetThreadMessageOriginalContent<endpoint::GetThreadMessageOriginalContent>;

/// `GET /conversations/conversations/2026-09/channel-accounts`
///
/// Answers 200. Scopes: `conversations.read`.
pub type ListChannelAccounts = crate::operations::ConversationsListChannelAccounts<endpoint::ListChannelAccounts>;

/// `GET /conversations/conversations/2026-09/channels`
///
/// Answers 200. Scopes: `conversations.read`.
pub type ListChannels = crate::operations::ListChannels<endpoint::ListChannels>;

/// `GET /conversations/conversations/2026-09/inboxes`
///
/// Answers 200. Scopes: `conversations.read`.
pub type ListInboxes = crate::operations::ListInboxes<endpoint::ListInboxes>;

/// `GET /conversations/conversations/2026-09/threads/{threadId}/messages`
///
/// Answers 200. Scopes: `conversations.read`.
pub type ListThreadMessages = crate::operations::ListThreadMessages<endpoint::ListThreadMessages>;

/// `GET /conversations/conversations/2026-09/threads`
///
/// Answers 200. Scopes: `conversations.read`.
pub type ListThreads = crate::operations::ListThreads<endpoint::ListThreads>;

/// `PUT /conversations/conversations/2026-09/threads/{threadId}/assignee`
///
/// Answers 200. Scopes: `conversations.write`.
pub type SetThreadAssignee = crate::operations::SetThreadAssignee<endpoint::SetThreadAssignee>;

/// `PATCH /conversations/conversations/2026-09/threads/{threadId}`
///
/// Answers 200. Scopes: `conversations.write`.
pub type UpdateThread = crate::operations::UpdateThread<endpoint::UpdateThread>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveThread: Description::delete("/conversations/conversations/2026-09/threads/{threadId}")
            .statuses(&[204])
            .scopes(&["conversations.write"]),
        ArchiveThreadAssignee: Description::delete("/conversations/conversations/2026-09/threads/{threadId}/assignee")
            .statuses(&[204])
            .scopes(&["conversations.write"]),
        BatchReadActors: Description::post("/conversations/conversations/2026-09/actors/batch/read")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        CreateThreadMessage: Description::post("/conversations/conversations/2026-09/threads/{threadId}/messages")
            .statuses(&[201])
            .scopes(&["conversations.write"]),
        GetActor: Description::get("/conversations/conversations/2026-09/actors/{actorId}")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        GetChannel: Description::get("/conversations/conversations/2026-09/channels/{channelId}")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        GetChannelAccount: Description::get("/conversations/conversations/2026-09/channel-accounts/{channelAccountId}")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        GetInbox: Description::get("/conversations/conversations/2026-09/inboxes/{inboxId}")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        GetThread: Description::get("/conversations/conversations/2026-09/threads/{threadId}")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        GetThreadMessage: Description::get("/conversations/conversations/2026-09/threads/{threadId}/messages/{messageId}")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        GetThreadMessageOriginalContent: Description::get("/conversations/conversations/2026-09/threads/{threadId}/messages/{messageId}/original-content")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        ListChannelAccounts: Description::get("/conversations/conversations/2026-09/channel-accounts")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        ListChannels: Description::get("/conversations/conversations/2026-09/channels")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        ListInboxes: Description::get("/conversations/conversations/2026-09/inboxes")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        ListThreadMessages: Description::get("/conversations/conversations/2026-09/threads/{threadId}/messages")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        ListThreads: Description::get("/conversations/conversations/2026-09/threads")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        SetThreadAssignee: Description::put("/conversations/conversations/2026-09/threads/{threadId}/assignee")
            .statuses(&[200])
            .scopes(&["conversations.write"]),
        UpdateThread: Description::patch("/conversations/conversations/2026-09/threads/{threadId}")
            .statuses(&[200])
            .scopes(&["conversations.write"]),
    }
}
