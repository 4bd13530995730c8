// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `conversations/custom-channels`, version `v3`: 13 operations, 51 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/conversations/custom-channels/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CustomChannelsChannelIntegrationMessageEgg as ChannelIntegrationMessageEgg,
    ChannelIntegrationMessageEggAttachments,
    CustomChannelsChannelIntegrationParticipant as ChannelIntegrationParticipant,
    CollectionResponseWithTotalPublicChannelAccount, CollectionResponseWithTotalPublicChannelIntegrationChannel,
    ContactAddress, ContactAttachment, ContactEmail, ContactName, ContactOrg, ContactPhone, ContactPhoneType,
    ContactProfile, ContactType, ContactUrl, Error, ErrorDetail, FileAttachment, LocationAttachment,
    MessageHeaderAttachment, NextPage, Paging, PreResolvedContact, PreResolvedContacts, PreviousPage,
    PublicChannelAccount, PublicChannelAccountEgg, PublicChannelAccountStagingToken,
    CustomChannelsPublicChannelAccountStagingTokenUpdateRequest as PublicChannelAccountStagingTokenUpdateRequest,
    PublicChannelAccountUpdateRequest, PublicChannelIntegrationChannel, PublicChannelIntegrationChannelCreate,
    PublicChannelIntegrationChannelPatch, PublicChannelIntegrationMessageUpdateRequest,
    PublicChannelIntegrationMessageUpdateRequestStatusType, PublicClient, PublicClientClientType, PublicContact,
    PublicContactType, PublicConversationsMessage, PublicConversationsMessageAttachments,
    PublicConversationsMessageDirection, PublicConversationsMessageTruncationStatus, PublicConversationsMessageType,
    PublicDeliveryIdentifier, PublicDeliveryIdentifierType, PublicFile, PublicFileFileUsageType, PublicFileType,
    PublicLocation, PublicLocationType, PublicMessageFailureDetails, PublicMessageHeader, PublicMessageHeaderType,
    PublicMessageStatus, PublicMessageStatusStatusType, PublicQuickReplies, PublicQuickRepliesType, PublicRecipient,
    PublicSender, PublicSocialMetadataAttachment, PublicSocialType as PublicSocialMetadataAttachmentType,
    PublicUnsupportedContent, PublicUnsupportedContentType, PublicWhatsAppTemplateMetadata,
    PublicWhatsAppTemplateMetadataType, QuickRepliesAttachment, QuickReply, QuickReplyValueType, SocialMetadata,
    SocialMetadataIntegrationAttachment, SocialMetadataMediaType, UnsupportedContentAttachment,
};

/// `DELETE /conversations/v3/custom-channels/{channelId}`
///
/// Answers 204. Needs the developer key.
pub type Archive = crate::operations::CustomChannelsArchive<endpoint::Archive>;

/// `POST /conversations/custom-channels/v3`
///
/// Answers 201. Needs the developer key.
pub type Create = crate::operations::CustomChannelsCreate<endpoint::Create>;

/// `POST /conversations/v3/custom-channels/{channelId}/channel-accounts`
///
/// Answers 201. Scopes: `conversations.custom_channels.read`, `conversations.custom_channels.write`.
pub type CreateChannelAccount = crate::operations::CreateChannelAccount<endpoint::CreateChannelAccount>;

/// `POST /conversations/v3/custom-channels/{channelId}/messages`
///
/// Answers 201. Scopes: `conversations.custom_channels.write`.
pub type CreateMessage = crate::operations::CustomChannelsCreateMessage<endpoint::CreateMessage>;

/// `GET /conversations/v3/custom-channels/{channelId}`
///
/// Answers 200. Needs the developer key.
pub type Get = crate::operations::CustomChannelsGet<endpoint::Get>;

/// `GET /conversations/v3/custom-channels/{channelId}/channel-accounts/{channelAccountId}`
///
/// Answers 200. Scopes: `conversations.custom_channels.read`, `conversations.custom_channels.write`.
pub type GetChannelAccount = crate::operations::GetChannelAccount<endpoint::GetChannelAccount>;

/// `GET /conversations/v3/custom-channels/{channelId}/messages/{messageId}`
///
/// Answers 200. Scopes: `conversations.custom_channels.read`.
pub type GetMessage = crate::operations::GetMessage<endpoint::GetMessage>;

/// `GET /conversations/custom-channels/v3`
///
/// Answers 200. Needs the developer key.
pub type List = crate::operations::CustomChannelsList<endpoint::List>;

/// `GET /conversations/v3/custom-channels/{channelId}/channel-accounts`
///
/// Answers 200. Scopes: `conversations.custom_channels.read`, `conversations.custom_channels.write`.
pub type ListChannelAccounts = crate::operations::ListChannelAccounts<endpoint::ListChannelAccounts>;

/// `PATCH /conversations/v3/custom-channels/{channelId}`
///
/// Answers 200. Needs the developer key.
pub type Update = crate::operations::CustomChannelsUpdate<endpoint::Update>;

/// `PATCH /conversations/v3/custom-channels/{channelId}/channel-accounts/{channelAccountId}`
///
/// Answers 200. Scopes: `conversations.custom_channels.read`, `conversations.custom_channels.write`.
pub type UpdateChannelAccount = crate::operations::UpdateChannelAccount<endpoint::UpdateChannelAccount>;

/// `PATCH /conversations/v3/custom-channels/{channelId}/channel-account-staging-tokens/{accountToken}`
///
/// Answers 200. Scopes: `conversations.custom_channels.read`, `conversations.custom_channels.write`.
pub type UpdateChannelAccountStagingToken =
    crate::operations::CustomChannelsUpdateChannelAccountStagingToken<endpoint::UpdateChannelAccountStagingToken>;

/// `PATCH /conversations/v3/custom-channels/{channelId}/messages/{messageId}`
///
/// Answers 200. Scopes: `conversations.custom_channels.write`.
pub type UpdateMessage = crate::operations::UpdateMessage<endpoint::UpdateMessage>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        Archive: Description::delete("/conversations/v3/custom-channels/{channelId}").statuses(&[204]).developer_key(),
        Create: Description::post("/conversations/custom-channels/v3").statuses(&[201]).developer_key(),
        CreateChannelAccount: Description::post("/conversations/v3/custom-channels/{channelId}/channel-accounts")
            .statuses(&[201])
            .scopes(&["conversations.custom_channels.read", "conversations.custom_channels.write"]),
        CreateMessage: Description::post("/conversations/v3/custom-channels/{channelId}/messages")
            .statuses(&[201])
            .scopes(&["conversations.custom_channels.write"]),
        Get: Description::get("/conversations/v3/custom-channels/{channelId}").statuses(&[200]).developer_key(),
        GetChannelAccount: Description::get("/conversations/v3/custom-channels/{channelId}/channel-accounts/{channelAccountId}")
            .statuses(&[200])
            .scopes(&["conversations.custom_channels.read", "conversations.custom_channels.write"]),
        GetMessage: Description::get("/conversations/v3/custom-channels/{channelId}/messages/{messageId}")
            .statuses(&[200])
            .scopes(&["conversations.custom_channels.read"]),
        List: Description::get("/conversations/custom-channels/v3").statuses(&[200]).developer_key(),
        ListChannelAccounts: Description::get("/conversations/v3/custom-channels/{channelId}/channel-accounts")
            .statuses(&[200])
            .scopes(&["conversations.custom_channels.read", "conversations.custom_channels.write"]),
        Update: Description::patch("/conversations/v3/custom-channels/{channelId}").statuses(&[200]).developer_key(),
        UpdateChannelAccount: Description::patch("/conversations/v3/custom-channels/{channelId}/channel-accounts/{channelAccountId}")
            .statuses(&[200])
            .scopes(&["conversations.custom_channels.read", "conversations.custom_channels.write"]),
        UpdateChannelAccountStagingToken: Description::patch("/conversations/v3/custom-channels/{channelId}/channel-account-staging-tokens/{accountToken}")
            .statuses(&[200])
            .scopes(&["conversations.custom_channels.read", "conversations.custom_channels.write"]),
        UpdateMessage: Description::patch("/conversations/v3/custom-channels/{channelId}/messages/{messageId}")
            .statuses(&[200])
            .scopes(&["conversations.custom_channels.write"]),
    }
}
