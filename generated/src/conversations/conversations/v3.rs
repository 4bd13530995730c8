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
/// Answers 204. Scope: `conversations.write`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::ArchiveThread`.
pub type ArchiveThread =
    crate::Call<crate::operations::ArchiveThread, crate::endpoints::conversations_conversations_v3::ArchiveThread>;

/// `DELETE /conversations/conversations/v3/threads/{threadId}/assignee`
///
/// Answers 204. Scope: `conversations.write`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::ArchiveThreadAssignee`.
pub type ArchiveThreadAssignee = crate::Call<crate::operations::ArchiveThreadAssignee, endpoint::ArchiveThreadAssignee>;

/// `POST /conversations/v3/conversations/actors/batch/read`
///
/// Answers 200 (`BatchResponsePublicActor`), 207 (`BatchResponsePublicActorWithErrors`). Scope: `conversations.read`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::BatchReadActors`.
pub type BatchReadActors =
    crate::Call<crate::operations::BatchReadActors, crate::endpoints::conversations_conversations_v3::BatchReadActors>;

/// `POST /conversations/v3/conversations/threads/{threadId}/messages`
///
/// Answers 201 (`PublicMessage`). Scope: `conversations.write`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::CreateThreadMessage`.
pub type CreateThreadMessage = crate::Call<crate::operations::CreateThreadMessage, endpoint::CreateThreadMessage>;

/// `GET /conversations/v3/conversations/actors/{actorId}`
///
/// Answers 200 (`PublicActor`). Scope: `conversations.read`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::GetActor`.
pub type GetActor =
    crate::Call<crate::operations::GetActor, crate::endpoints::conversations_conversations_v3::GetActor>;

/// `GET /conversations/v3/conversations/channels/{channelId}`
///
/// Answers 200 (`PublicChannel`). Scope: `conversations.read`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::GetChannel`.
pub type GetChannel =
    crate::Call<crate::operations::GetChannel, crate::endpoints::conversations_conversations_v3::GetChannel>;

/// `GET /conversations/v3/conversations/channel-accounts/{channelAccountId}`
///
/// Answers 200 (`PublicChannelAccount`). Scope: `conversations.read`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::GetChannelAccount`.
pub type GetChannelAccount =
    crate::Call<crate::operations::ConversationsGetChannelAccount, endpoint::GetChannelAccount>;

/// `GET /conversations/v3/conversations/inboxes/{inboxId}`
///
/// Answers 200 (`PublicInbox`). Scope: `conversations.read`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::GetInbox`.
pub type GetInbox = crate::Call<crate::operations::GetInbox, endpoint::GetInbox>;

/// `GET /conversations/v3/conversations/threads/{threadId}`
///
/// Answers 200 (`PublicThread`). Scope: `conversations.read`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::GetThread`.
pub type GetThread =
    crate::Call<crate::operations::GetThread, crate::endpoints::conversations_conversations_v3::GetThread>;

/// `GET /conversations/v3/conversations/threads/{threadId}/messages/{messageId}`
///
/// Answers 200 (`PublicMessage`). Scope: `conversations.read`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::GetThreadMessage`.
pub type GetThreadMessage = crate::Call<crate::operations::GetThreadMessage, endpoint::GetThreadMessage>;

/// `GET /conversations/v3/conversations/threads/{threadId}/messages/{messageId}/original-content`
///
/// Answers 200 (`PublicMessageContent`). Scope: `conversations.read`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::GetThreadMessageOriginalContent`.
pub type GetThreadMessageOriginalContent =
    crate::Call<crate::operations::GetThreadMessageOriginalContent, crate::endpoints::conversations_conversations_v3::GetThreadMessageOriginalContent>;

/// `GET /conversations/v3/conversations/channel-accounts`
///
/// Answers 200 (`CollectionResponseWithTotalPublicChannelAccount`). Scope: `conversations.read`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::ListChannelAccounts`.
pub type ListChannelAccounts =
    crate::Call<crate::operations::ConversationsListChannelAccounts, endpoint::ListChannelAccounts>;

/// `GET /conversations/v3/conversations/channels`
///
/// Answers 200 (`CollectionResponseWithTotalPublicChannel`). Scope: `conversations.read`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::ListChannels`.
pub type ListChannels = crate::Call<crate::operations::ListChannels, endpoint::ListChannels>;

/// `GET /conversations/v3/conversations/inboxes`
///
/// Answers 200 (`CollectionResponseWithTotalPublicInbox`). Scope: `conversations.read`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::ListInboxes`.
pub type ListInboxes = crate::Call<crate::operations::ListInboxes, endpoint::ListInboxes>;

/// `GET /conversations/v3/conversations/threads/{threadId}/messages`
///
/// Answers 200 (`CollectionResponsePublicMessageForwardPaging`). Scope: `conversations.read`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::ListThreadMessages`.
pub type ListThreadMessages = crate::Call<crate::operations::ListThreadMessages, endpoint::ListThreadMessages>;

/// `GET /conversations/v3/conversations/threads`
///
/// Answers 200 (`CollectionResponsePublicThreadForwardPaging`). Scope: `conversations.read`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::ListThreads`.
pub type ListThreads = crate::Call<crate::operations::ListThreads, endpoint::ListThreads>;

/// `PUT /conversations/conversations/v3/threads/{threadId}/assignee`
///
/// Answers 200 (`PublicThread`). Scope: `conversations.write`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::SetThreadAssignee`.
pub type SetThreadAssignee = crate::Call<crate::operations::SetThreadAssignee, endpoint::SetThreadAssignee>;

/// `PATCH /conversations/v3/conversations/threads/{threadId}`
///
/// Answers 200 (`PublicThread`). Scope: `conversations.write`. Unsupported from 2027-09. Newer: `conversations::conversations::v2026_09::UpdateThread`.
pub type UpdateThread =
    crate::Call<crate::operations::UpdateThread, crate::endpoints::conversations_conversations_v3::UpdateThread>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveThreadAssignee: Description::of(Delete,
            "/conversations/conversations/v3/threads/{threadId}/assignee",
            &[204], &["conversations.write"]),
        CreateThreadMessage: Description::of(Post,
            "/conversations/v3/conversations/threads/{threadId}/messages",
            &[201], &["conversations.write"]),
        GetChannelAccount: Description::of(Get,
            "/conversations/v3/conversations/channel-accounts/{channelAccountId}",
            &[200], &["conversations.read"]),
        GetInbox: Description::of(Get,
            "/conversations/v3/conversations/inboxes/{inboxId}",
            &[200], &["conversations.read"]),
        GetThreadMessage: Description::of(Get,
            "/conversations/v3/conversations/threads/{threadId}/messages/{messageId}",
            &[200], &["conversations.read"]),
        ListChannelAccounts: Description::of(Get,
            "/conversations/v3/conversations/channel-accounts",
            &[200], &["conversations.read"]),
        ListChannels: Description::of(Get, "/conversations/v3/conversations/channels", &[200], &["conversations.read"]),
        ListInboxes: Description::of(Get, "/conversations/v3/conversations/inboxes", &[200], &["conversations.read"]),
        ListThreadMessages: Description::of(Get,
            "/conversations/v3/conversations/threads/{threadId}/messages",
            &[200], &["conversations.read"]),
        ListThreads: Description::of(Get, "/conversations/v3/conversations/threads", &[200], &["conversations.read"]),
        SetThreadAssignee: Description::of(Put,
            "/conversations/conversations/v3/threads/{threadId}/assignee",
            &[200], &["conversations.write"]),
    }
}
