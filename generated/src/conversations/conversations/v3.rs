// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `conversations/conversations`, version `v3`: 18 operations, 68 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/conversations/conversations/v3.yaml`.

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

/// `DELETE /conversations/v3/conversations/threads/{threadId}`
///
/// Answers 204. Scopes: `conversations.write`.
pub type ArchiveThread =
    crate::operations::ArchiveThread<crate::endpoints::conversations_conversations_v3::ArchiveThread>;

/// `DELETE /conversations/conversations/v3/threads/{threadId}/assignee`
///
/// Answers 204. Scopes: `conversations.write`.
pub type ArchiveThreadAssignee = crate::operations::ArchiveThreadAssignee<endpoint::ArchiveThreadAssignee>;

/// `POST /conversations/v3/conversations/actors/batch/read`
///
/// Answers 200, 207. Scopes: `conversations.read`.
pub type BatchReadActors =
    crate::operations::BatchReadActors<crate::endpoints::conversations_conversations_v3::BatchReadActors>;

/// `POST /conversations/v3/conversations/threads/{threadId}/messages`
///
/// Answers 201. Scopes: `conversations.write`.
pub type CreateThreadMessage = crate::operations::CreateThreadMessage<endpoint::CreateThreadMessage>;

/// `GET /conversations/v3/conversations/actors/{actorId}`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetActor = crate::operations::GetActor<crate::endpoints::conversations_conversations_v3::GetActor>;

/// `GET /conversations/v3/conversations/channels/{channelId}`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetChannel = crate::operations::GetChannel<crate::endpoints::conversations_conversations_v3::GetChannel>;

/// `GET /conversations/v3/conversations/channel-accounts/{channelAccountId}`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetChannelAccount = crate::operations::ConversationsGetChannelAccount<endpoint::GetChannelAccount>;

/// `GET /conversations/v3/conversations/inboxes/{inboxId}`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetInbox = crate::operations::GetInbox<endpoint::GetInbox>;

/// `GET /conversations/v3/conversations/threads/{threadId}`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetThread = crate::operations::GetThread<crate::endpoints::conversations_conversations_v3::GetThread>;

/// `GET /conversations/v3/conversations/threads/{threadId}/messages/{messageId}`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetThreadMessage = crate::operations::GetThreadMessage<endpoint::GetThreadMessage>;

/// `GET /conversations/v3/conversations/threads/{threadId}/messages/{messageId}/original-content`
///
/// Answers 200. Scopes: `conversations.read`.
pub type GetThreadMessageOriginalContent =
    crate::operations::GetThreadMessageOriginalContent<crate::endpoints::conversations_conversations_v3::GetThreadMessageOriginalContent>;

/// `GET /conversations/v3/conversations/channel-accounts`
///
/// Answers 200. Scopes: `conversations.read`.
pub type ListChannelAccounts = crate::operations::ConversationsListChannelAccounts<endpoint::ListChannelAccounts>;

/// `GET /conversations/v3/conversations/channels`
///
/// Answers 200. Scopes: `conversations.read`.
pub type ListChannels = crate::operations::ListChannels<endpoint::ListChannels>;

/// `GET /conversations/v3/conversations/inboxes`
///
/// Answers 200. Scopes: `conversations.read`.
pub type ListInboxes = crate::operations::ListInboxes<endpoint::ListInboxes>;

/// `GET /conversations/v3/conversations/threads/{threadId}/messages`
///
/// Answers 200. Scopes: `conversations.read`.
pub type ListThreadMessages = crate::operations::ListThreadMessages<endpoint::ListThreadMessages>;

/// `GET /conversations/v3/conversations/threads`
///
/// Answers 200. Scopes: `conversations.read`.
pub type ListThreads = crate::operations::ListThreads<endpoint::ListThreads>;

/// `PUT /conversations/conversations/v3/threads/{threadId}/assignee`
///
/// Answers 200. Scopes: `conversations.write`.
pub type SetThreadAssignee = crate::operations::SetThreadAssignee<endpoint::SetThreadAssignee>;

/// `PATCH /conversations/v3/conversations/threads/{threadId}`
///
/// Answers 200. Scopes: `conversations.write`.
pub type UpdateThread = crate::operations::UpdateThread<crate::endpoints::conversations_conversations_v3::UpdateThread>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveThreadAssignee: Description::delete("/conversations/conversations/v3/threads/{threadId}/assignee")
            .statuses(&[204])
            .scopes(&["conversations.write"]),
        CreateThreadMessage: Description::post("/conversations/v3/conversations/threads/{threadId}/messages")
            .statuses(&[201])
            .scopes(&["conversations.write"]),
        GetChannelAccount: Description::get("/conversations/v3/conversations/channel-accounts/{channelAccountId}")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        GetInbox: Description::get("/conversations/v3/conversations/inboxes/{inboxId}")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        GetThreadMessage: Description::get("/conversations/v3/conversations/threads/{threadId}/messages/{messageId}")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        ListChannelAccounts: Description::get("/conversations/v3/conversations/channel-accounts")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        ListChannels: Description::get("/conversations/v3/conversations/channels")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        ListInboxes: Description::get("/conversations/v3/conversations/inboxes")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        ListThreadMessages: Description::get("/conversations/v3/conversations/threads/{threadId}/messages")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        ListThreads: Description::get("/conversations/v3/conversations/threads")
            .statuses(&[200])
            .scopes(&["conversations.read"]),
        SetThreadAssignee: Description::put("/conversations/conversations/v3/threads/{threadId}/assignee")
            .statuses(&[200])
            .scopes(&["conversations.write"]),
    }
}
