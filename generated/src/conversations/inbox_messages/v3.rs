// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `conversations/inbox-messages`, version `v3`: 16 operations, 65 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/conversations/inbox-messages/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AgentActor, AgentActorType, BatchInputString, BatchResponsePublicActor,
    BatchResponseSimplePublicStatus as BatchResponsePublicActorStatus, BatchResponsePublicActorWithErrors, BotActor,
    BotActorType,
    InboxMessagesCollectionResponsePublicMessageForwardPaging as CollectionResponsePublicMessageForwardPaging,
    InboxMessagesCollectionResponsePublicMessageForwardPagingResults as CollectionResponsePublicMessageForwardPagingResults,
    CollectionResponsePublicThreadForwardPaging, CollectionResponseWithTotalPublicChannelAccountForwardPaging,
    CollectionResponseWithTotalPublicChannelForwardPaging, CollectionResponseWithTotalPublicInboxForwardPaging,
    ContactAddress, ContactEmail, ContactName, ContactOrg, ContactPhone, ContactPhoneType, ContactProfile,
    ContactType, ContactUrl, EmailActor, PartialPublicStatusRequestChannel as EmailActorType, Error, ErrorDetail,
    ForwardPaging, IntegratorActor, IntegratorActorType, ListThreadsAssociation, LlmActor, LlmActorType, NextPage,
    PublicActor, InboxMessagesPublicAssignmentMessage as PublicAssignmentMessage, PublicAssignmentMessageType,
    PublicChannel, InboxMessagesPublicChannelAccount as PublicChannelAccount, PublicClient, PublicClientClientType,
    InboxMessagesPublicComment as PublicComment, PublicCommentAttachments,
    InboxMessagesPublicCommentEgg as PublicCommentEgg, PublicCommentEggAttachments, PublicCommentType, PublicContact,
    PublicContactType, InboxMessagesPublicConversationsMessage as PublicConversationsMessage,
    PublicConversationsMessageDirection, InboxMessagesPublicConversationsMessageEgg as PublicConversationsMessageEgg,
    PublicConversationsMessageTruncationStatus, PublicConversationsMessageType,
    InboxMessagesPublicDeliveryIdentifier as PublicDeliveryIdentifier, InboxMessagesPublicFile as PublicFile,
    PublicFileEgg, PublicFileType, InboxMessagesPublicInbox as PublicInbox, PublicLocation, PublicLocationType,
    InboxMessagesPublicMessage as PublicMessage, PublicMessageContent,
    InboxMessagesPublicMessageEgg as PublicMessageEgg, PublicMessageFailureDetails, PublicMessageHeader,
    PublicMessageHeaderType, PublicMessageStatus, PublicMessageStatusStatusType,
    InboxMessagesPublicQuickReplies as PublicQuickReplies,
    InboxMessagesPublicQuickRepliesEgg as PublicQuickRepliesEgg, PublicQuickRepliesType,
    InboxMessagesPublicRecipient as PublicRecipient, InboxMessagesPublicRecipientEgg as PublicRecipientEgg,
    InboxMessagesPublicSender as PublicSender, InboxMessagesPublicSocialMediaEgg as PublicSocialMediaEgg,
    InboxMessagesPublicSocialMetadataAttachment as PublicSocialMetadataAttachment, PublicSocialType, PublicThread,
    PublicThreadAssociations, InboxMessagesPublicThreadInboxChange as PublicThreadInboxChange,
    PublicThreadInboxChangeType, PublicThreadStatus,
    InboxMessagesPublicThreadStatusChange as PublicThreadStatusChange, PublicThreadStatusChangeType,
    PublicThreadUpdateRequest, PublicUnsupportedContent, PublicUnsupportedContentType,
    InboxMessagesPublicWelcomeMessage as PublicWelcomeMessage, PublicWelcomeMessageType,
    InboxMessagesPublicWhatsAppTemplateMetadata as PublicWhatsAppTemplateMetadata,
    PublicWhatsAppTemplateMetadataType, InboxMessagesQuickReply as QuickReply,
    InboxMessagesSocialMetadata as SocialMetadata, StandardError, SystemActor, SystemActorType, VisitorActor,
    VisitorActorType,
};

/// `DELETE /conversations/v3/conversations/threads/{threadId}`
///
/// Answers 204. Scope: `conversations.write`. Unsupported from 2027-09.
pub type ArchiveThread =
    crate::Call<crate::operations::ArchiveThread, crate::endpoints::conversations_conversations_v3::ArchiveThread>;

/// `POST /conversations/v3/conversations/actors/batch/read`
///
/// Answers 200 (`BatchResponsePublicActor`), 207 (`BatchResponsePublicActorWithErrors`). Scope: `conversations.read`. Unsupported from 2027-09.
pub type BatchReadActors =
    crate::Call<crate::operations::BatchReadActors, crate::endpoints::conversations_conversations_v3::BatchReadActors>;

/// `POST /conversations/v3/conversations/threads/{threadId}/messages`
///
/// Answers 201 (`PublicMessage`). Scope: `conversations.write`. Unsupported from 2027-09.
pub type CreateThreadMessage =
    crate::Call<crate::operations::InboxMessagesCreateThreadMessage, endpoint::CreateThreadMessage>;

/// `GET /conversations/v3/conversations/inboxes/{inboxId}`
///
/// Answers 200 (`PublicInbox`). Scope: `conversations.read`. Unsupported from 2027-09.
pub type Get = crate::Call<crate::operations::InboxMessagesGet, endpoint::Get>;

/// `GET /conversations/v3/conversations/actors/{actorId}`
///
/// Answers 200 (`PublicActor`). Scope: `conversations.read`. Unsupported from 2027-09.
pub type GetActor =
    crate::Call<crate::operations::GetActor, crate::endpoints::conversations_conversations_v3::GetActor>;

/// `GET /conversations/v3/conversations/channels/{channelId}`
///
/// Answers 200 (`PublicChannel`). Scope: `conversations.read`. Unsupported from 2027-09.
pub type GetChannel =
    crate::Call<crate::operations::GetChannel, crate::endpoints::conversations_conversations_v3::GetChannel>;

/// `GET /conversations/v3/conversations/channel-accounts/{channelAccountId}`
///
/// Answers 200 (`PublicChannelAccount`). Scope: `conversations.read`. Unsupported from 2027-09.
pub type GetChannelAccount =
    crate::Call<crate::operations::InboxMessagesGetChannelAccount, endpoint::GetChannelAccount>;

/// `GET /conversations/v3/conversations/threads/{threadId}`
///
/// Answers 200 (`PublicThread`). Scope: `conversations.read`. Unsupported from 2027-09.
pub type GetThread =
    crate::Call<crate::operations::GetThread, crate::endpoints::conversations_conversations_v3::GetThread>;

/// `GET /conversations/v3/conversations/threads/{threadId}/messages/{messageId}`
///
/// Answers 200 (`PublicMessage`). Scope: `conversations.read`. Unsupported from 2027-09.
pub type GetThreadMessage = crate::Call<crate::operations::InboxMessagesGetThreadMessage, endpoint::GetThreadMessage>;

/// `GET /conversations/v3/conversations/threads/{threadId}/messages/{messageId}/original-content`
///
/// Answers 200 (`PublicMessageContent`). Scope: `conversations.read`. Unsupported from 2027-09.
pub type GetThreadMessageOriginalContent =
    crate::Call<crate::operations::GetThreadMessageOriginalContent, crate::endpoints::conversations_conversations_v3::GetThreadMessageOriginalContent>;

/// `GET /conversations/v3/conversations/inboxes`
///
/// Answers 200 (`CollectionResponseWithTotalPublicInboxForwardPaging`). Scope: `conversations.read`. Unsupported from 2027-09.
pub type List = crate::Call<crate::operations::InboxMessagesList, endpoint::List>;

/// `GET /conversations/v3/conversations/channel-accounts`
///
/// Answers 200 (`CollectionResponseWithTotalPublicChannelAccountForwardPaging`). Scope: `conversations.read`. Unsupported from 2027-09.
pub type ListChannelAccounts =
    crate::Call<crate::operations::InboxMessagesListChannelAccounts, endpoint::ListChannelAccounts>;

/// `GET /conversations/v3/conversations/channels`
///
/// Answers 200 (`CollectionResponseWithTotalPublicChannelForwardPaging`). Scope: `conversations.read`. Unsupported from 2027-09.
pub type ListChannels = crate::Call<crate::operations::InboxMessagesListChannels, endpoint::ListChannels>;

/// `GET /conversations/v3/conversations/threads/{threadId}/messages`
///
/// Answers 200 (`CollectionResponsePublicMessageForwardPaging`). Scope: `conversations.read`. Unsupported from 2027-09.
pub type ListThreadMessages =
    crate::Call<crate::operations::InboxMessagesListThreadMessages, endpoint::ListThreadMessages>;

/// `GET /conversations/v3/conversations/threads`
///
/// Answers 200 (`CollectionResponsePublicThreadForwardPaging`). Scope: `conversations.read`. Unsupported from 2027-09.
pub type ListThreads = crate::Call<crate::operations::InboxMessagesListThreads, endpoint::ListThreads>;

/// `PATCH /conversations/v3/conversations/threads/{threadId}`
///
/// Answers 200 (`PublicThread`). Scope: `conversations.write`. Unsupported from 2027-09.
pub type UpdateThread =
    crate::Call<crate::operations::UpdateThread, crate::endpoints::conversations_conversations_v3::UpdateThread>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        CreateThreadMessage: Description::of(Post,
            "/conversations/v3/conversations/threads/{threadId}/messages",
            &[201], &["conversations.write"]),
        Get: Description::of(Get, "/conversations/v3/conversations/inboxes/{inboxId}", &[200], &["conversations.read"]),
        GetChannelAccount: Description::of(Get,
            "/conversations/v3/conversations/channel-accounts/{channelAccountId}",
            &[200], &["conversations.read"]),
        GetThreadMessage: Description::of(Get,
            "/conversations/v3/conversations/threads/{threadId}/messages/{messageId}",
            &[200], &["conversations.read"]),
        List: Description::of(Get, "/conversations/v3/conversations/inboxes", &[200], &["conversations.read"]),
        ListChannelAccounts: Description::of(Get,
            "/conversations/v3/conversations/channel-accounts",
            &[200], &["conversations.read"]),
        ListChannels: Description::of(Get, "/conversations/v3/conversations/channels", &[200], &["conversations.read"]),
        ListThreadMessages: Description::of(Get,
            "/conversations/v3/conversations/threads/{threadId}/messages",
            &[200], &["conversations.read"]),
        ListThreads: Description::of(Get, "/conversations/v3/conversations/threads", &[200], &["conversations.read"]),
    }
}
