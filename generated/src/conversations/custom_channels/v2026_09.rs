// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `conversations/custom-channels`, version `2026-09`: 13 operations, 51 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/conversations/custom-channels/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    ChannelIntegrationMessageEgg, ChannelIntegrationMessageEggAttachments, ChannelIntegrationParticipant,
    CollectionResponseWithTotalPublicChannelAccount, CollectionResponseWithTotalPublicChannelIntegrationChannel,
    ContactAddress, ContactAttachment, ContactEmail, ContactName, ContactOrg, ContactPhone, ContactPhoneType,
    ContactProfile, ContactType, ContactUrl, Error, ErrorDetail, FileAttachment, LocationAttachment,
    MessageHeaderAttachment, NextPage, Paging, PreResolvedContact, PreResolvedContacts, PreviousPage,
    PublicChannelAccount, PublicChannelAccountEgg, PublicChannelAccountStagingToken,
    PublicChannelAccountStagingTokenUpdateRequest, PublicChannelAccountUpdateRequest,
    PublicChannelIntegrationChannel, PublicChannelIntegrationChannelCreate, PublicChannelIntegrationChannelPatch,
    PublicChannelIntegrationMessageUpdateRequest, PublicChannelIntegrationMessageUpdateRequestStatusType,
    PublicClient, PublicClientClientType, PublicContact, PublicContactType, PublicConversationsMessage,
    PublicConversationsMessageAttachments, PublicConversationsMessageDirection,
    PublicConversationsMessageTruncationStatus, PublicConversationsMessageType, PublicDeliveryIdentifier,
    PublicDeliveryIdentifierType, PublicFile, PublicFileFileUsageType, PublicFileType, PublicLocation,
    PublicLocationType, PublicMessageFailureDetails, PublicMessageHeader, PublicMessageHeaderType,
    PublicMessageStatus, PublicMessageStatusStatusType, PublicQuickReplies, PublicQuickRepliesType, PublicRecipient,
    PublicSender, PublicSocialMetadataAttachment, PublicSocialType as PublicSocialMetadataAttachmentType,
    PublicUnsupportedContent, PublicUnsupportedContentType, PublicWhatsAppTemplateMetadata,
    PublicWhatsAppTemplateMetadataType, QuickRepliesAttachment, QuickReply, QuickReplyValueType, SocialMetadata,
    SocialMetadataIntegrationAttachment, SocialMetadataMediaType, UnsupportedContentAttachment,
};

/// `DELETE /conversations/custom-channels/2026-09/{channelId}`
///
/// Answers 204. Needs the developer key. Unsupported from 2028-03.
pub type Archive = crate::Call<crate::operations::CustomChannelsArchive, endpoint::Archive>;

/// `POST /conversations/custom-channels/2026-09`
///
/// Answers 201 (`PublicChannelIntegrationChannel`). Needs the developer key. Unsupported from 2028-03.
pub type Create = crate::Call<crate::operations::CustomChannelsCreate, endpoint::Create>;

/// `POST /conversations/custom-channels/2026-09/{channelId}/channel-accounts`
///
/// Answers 201 (`PublicChannelAccount`). Any of the scopes `conversations.custom_channels.read`, `conversations.custom_channels.write`. Unsupported from 2028-03.
pub type CreateChannelAccount = crate::Call<crate::operations::CreateChannelAccount, endpoint::CreateChannelAccount>;

/// `POST /conversations/custom-channels/2026-09/{channelId}/messages`
///
/// Answers 201 (`PublicConversationsMessage`). Scope: `conversations.custom_channels.write`. Unsupported from 2028-03.
pub type CreateMessage = crate::Call<crate::operations::CreateMessage, endpoint::CreateMessage>;

/// `GET /conversations/custom-channels/2026-09/{channelId}`
///
/// Answers 200 (`PublicChannelIntegrationChannel`). Needs the developer key. Unsupported from 2028-03.
pub type Get = crate::Call<crate::operations::CustomChannelsGet, endpoint::Get>;

/// `GET /conversations/custom-channels/2026-09/{channelId}/channel-accounts/{channelAccountId}`
///
/// Answers 200 (`PublicChannelAccount`). Any of the scopes `conversations.custom_channels.read`, `conversations.custom_channels.write`. Unsupported from 2028-03.
pub type GetChannelAccount = crate::Call<crate::operations::GetChannelAccount, endpoint::GetChannelAccount>;

/// `GET /conversations/custom-channels/2026-09/{channelId}/messages/{messageId}`
///
/// Answers 200 (`PublicConversationsMessage`). Scope: `conversations.custom_channels.read`. Unsupported from 2028-03.
pub type GetMessage = crate::Call<crate::operations::GetMessage, endpoint::GetMessage>;

/// `GET /conversations/custom-channels/2026-09`
///
/// Answers 200 (`CollectionResponseWithTotalPublicChannelIntegrationChannel`). Needs the developer key. Unsupported from 2028-03.
pub type List = crate::Call<crate::operations::CustomChannelsList, endpoint::List>;

/// `GET /conversations/custom-channels/2026-09/{channelId}/channel-accounts`
///
/// Answers 200 (`CollectionResponseWithTotalPublicChannelAccount`). Any of the scopes `conversations.custom_channels.read`, `conversations.custom_channels.write`. Unsupported from 2028-03.
pub type ListChannelAccounts = crate::Call<crate::operations::ListChannelAccounts, endpoint::ListChannelAccounts>;

/// `PATCH /conversations/custom-channels/2026-09/{channelId}`
///
/// Answers 200 (`PublicChannelIntegrationChannel`). Needs the developer key. Unsupported from 2028-03.
pub type Update = crate::Call<crate::operations::CustomChannelsUpdate, endpoint::Update>;

/// `PATCH /conversations/custom-channels/2026-09/{channelId}/channel-accounts/{channelAccountId}`
///
/// Answers 200 (`PublicChannelAccount`). Any of the scopes `conversations.custom_channels.read`, `conversations.custom_channels.write`. Unsupported from 2028-03.
pub type UpdateChannelAccount = crate::Call<crate::operations::UpdateChannelAccount, endpoint::UpdateChannelAccount>;

/// `PATCH /conversations/custom-channels/2026-09/{channelId}/channel-account-staging-tokens/{accountToken}`
///
/// Answers 200 (`PublicChannelAccountStagingToken`). Any of the scopes `conversations.custom_channels.read`, `conversations.custom_channels.write`. Unsupported from 2028-03.
pub type UpdateChannelAccountStagingToken =
    crate::Call<crate::operations::UpdateChannelAccountStagingToken, endpoint::UpdateChannelAccountStagingToken>;

/// `PATCH /conversations/custom-channels/2026-09/{channelId}/messages/{messageId}`
///
/// Answers 200 (`PublicConversationsMessage`). Scope: `conversations.custom_channels.write`. Unsupported from 2028-03.
pub type UpdateMessage = crate::Call<crate::operations::UpdateMessage, endpoint::UpdateMessage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Archive: Description::of(Delete,
            "/conversations/custom-channels/2026-09/{channelId}",
            &[204], &[]).developer_key(),
        Create: Description::of(Post, "/conversations/custom-channels/2026-09", &[201], &[]).developer_key(),
        CreateChannelAccount: Description::of(Post,
            "/conversations/custom-channels/2026-09/{channelId}/channel-accounts",
            &[201], &["conversations.custom_channels.read", "conversations.custom_channels.write"]),
        CreateMessage: Description::of(Post,
            "/conversations/custom-channels/2026-09/{channelId}/messages",
            &[201], &["conversations.custom_channels.write"]),
        Get: Description::of(Get, "/conversations/custom-channels/2026-09/{channelId}", &[200], &[]).developer_key(),
        GetChannelAccount: Description::of(Get,
            "/conversations/custom-channels/2026-09/{channelId}/channel-accounts/{channelAccountId}",
            &[200], &["conversations.custom_channels.read", "conversations.custom_channels.write"]),
        GetMessage: Description::of(Get,
            "/conversations/custom-channels/2026-09/{channelId}/messages/{messageId}",
            &[200], &["conversations.custom_channels.read"]),
        List: Description::of(Get, "/conversations/custom-channels/2026-09", &[200], &[]).developer_key(),
        ListChannelAccounts: Description::of(Get,
            "/conversations/custom-channels/2026-09/{channelId}/channel-accounts",
            &[200], &["conversations.custom_channels.read", "conversations.custom_channels.write"]),
        Update: Description::of(Patch,
            "/conversations/custom-channels/2026-09/{channelId}",
            &[200], &[]).developer_key(),
        UpdateChannelAccount: Description::of(Patch,
            "/conversations/custom-channels/2026-09/{channelId}/channel-accounts/{channelAccountId}",
            &[200], &["conversations.custom_channels.read", "conversations.custom_channels.write"]),
        UpdateChannelAccountStagingToken: Description::of(Patch,
            "/conversations/custom-channels/2026-09/{channelId}/channel-account-staging-tokens/{accountToken}",
            &[200], &["conversations.custom_channels.read", "conversations.custom_channels.write"]),
        UpdateMessage: Description::of(Patch,
            "/conversations/custom-channels/2026-09/{channelId}/messages/{messageId}",
            &[200], &["conversations.custom_channels.write"]),
    }
}
