// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    InboxMessagesPublicFile, InboxMessagesPublicQuickReplies, InboxMessagesPublicQuickRepliesEgg,
    InboxMessagesPublicSocialMediaEgg, InboxMessagesPublicSocialMetadataAttachment,
    InboxMessagesPublicWhatsAppTemplateMetadata, PublicContact, PublicFileEgg, PublicLocation, PublicMessageHeader,
    PublicUnsupportedContent,
};

/// 8 alternatives, told apart by `type`.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub enum PublicCommentAttachments {
    /// `type` is `CONTACT`.
    PublicContact(PublicContact),
    /// `type` is `FILE`.
    PublicFile(InboxMessagesPublicFile),
    /// `type` is `LOCATION`.
    PublicLocation(PublicLocation),
    /// `type` is `MESSAGE_HEADER`.
    PublicMessageHeader(PublicMessageHeader),
    /// `type` is `QUICK_REPLIES`.
    PublicQuickReplies(InboxMessagesPublicQuickReplies),
    /// `type` is `SOCIAL_MEDIA_METADATA`.
    PublicSocialMetadataAttachment(InboxMessagesPublicSocialMetadataAttachment),
    /// `type` is `UNSUPPORTED_CONTENT`.
    PublicUnsupportedContent(PublicUnsupportedContent),
    /// `type` is `WHATSAPP_TEMPLATE_METADATA`.
    PublicWhatsAppTemplateMetadata(InboxMessagesPublicWhatsAppTemplateMetadata),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicCommentAttachments {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCommentAttachments", kind: Kind::Union(&[
            Variant { name: "PublicContact", tag: Some(("type", &["CONTACT"])), required: &[] },
            Variant { name: "PublicFile", tag: Some(("type", &["FILE"])), required: &[] },
            Variant { name: "PublicLocation", tag: Some(("type", &["LOCATION"])), required: &[] },
            Variant { name: "PublicMessageHeader", tag: Some(("type", &["MESSAGE_HEADER"])), required: &[] },
            Variant { name: "PublicQuickReplies", tag: Some(("type", &["QUICK_REPLIES"])), required: &[] },
            Variant { name: "PublicSocialMetadataAttachment", tag: Some(("type", &["SOCIAL_MEDIA_METADATA"])), required: &[] },
            Variant { name: "PublicUnsupportedContent", tag: Some(("type", &["UNSUPPORTED_CONTENT"])), required: &[] },
            Variant { name: "PublicWhatsAppTemplateMetadata", tag: Some(("type", &["WHATSAPP_TEMPLATE_METADATA"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicContact(value) => (0, value), Self::PublicFile(value) => (1, value),
            Self::PublicLocation(value) => (2, value), Self::PublicMessageHeader(value) => (3, value),
            Self::PublicQuickReplies(value) => (4, value), Self::PublicSocialMetadataAttachment(value) => (5, value),
            Self::PublicUnsupportedContent(value) => (6, value),
            Self::PublicWhatsAppTemplateMetadata(value) => (7, value), Self::Unknown(value) => (8, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicContact(Shaped::blank()), 1 => Self::PublicFile(Shaped::blank()),
            2 => Self::PublicLocation(Shaped::blank()), 3 => Self::PublicMessageHeader(Shaped::blank()),
            4 => Self::PublicQuickReplies(Shaped::blank()),
            5 => Self::PublicSocialMetadataAttachment(Shaped::blank()),
            6 => Self::PublicUnsupportedContent(Shaped::blank()),
            7 => Self::PublicWhatsAppTemplateMetadata(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicContact(value) => value, Self::PublicFile(value) => value,
            Self::PublicLocation(value) => value, Self::PublicMessageHeader(value) => value,
            Self::PublicQuickReplies(value) => value, Self::PublicSocialMetadataAttachment(value) => value,
            Self::PublicUnsupportedContent(value) => value, Self::PublicWhatsAppTemplateMetadata(value) => value,
            Self::Unknown(value) => value,
        }
    }
}
impl From<PublicContact> for PublicCommentAttachments {
    fn from(value: PublicContact) -> Self {
        Self::PublicContact(value)
    }
}
impl From<InboxMessagesPublicFile> for PublicCommentAttachments {
    fn from(value: InboxMessagesPublicFile) -> Self {
        Self::PublicFile(value)
    }
}
impl From<PublicLocation> for PublicCommentAttachments {
    fn from(value: PublicLocation) -> Self {
        Self::PublicLocation(value)
    }
}
impl From<PublicMessageHeader> for PublicCommentAttachments {
    fn from(value: PublicMessageHeader) -> Self {
        Self::PublicMessageHeader(value)
    }
}
impl From<InboxMessagesPublicQuickReplies> for PublicCommentAttachments {
    fn from(value: InboxMessagesPublicQuickReplies) -> Self {
        Self::PublicQuickReplies(value)
    }
}
impl From<InboxMessagesPublicSocialMetadataAttachment> for PublicCommentAttachments {
    fn from(value: InboxMessagesPublicSocialMetadataAttachment) -> Self {
        Self::PublicSocialMetadataAttachment(value)
    }
}
impl From<PublicUnsupportedContent> for PublicCommentAttachments {
    fn from(value: PublicUnsupportedContent) -> Self {
        Self::PublicUnsupportedContent(value)
    }
}
impl From<InboxMessagesPublicWhatsAppTemplateMetadata> for PublicCommentAttachments {
    fn from(value: InboxMessagesPublicWhatsAppTemplateMetadata) -> Self {
        Self::PublicWhatsAppTemplateMetadata(value)
    }
}

/// 3 alternatives, told apart by `type`.
///
/// Published by `conversations/inbox-messages`, in v3.
#[non_exhaustive]
pub enum PublicCommentEggAttachments {
    /// `type` is `FILE`.
    PublicFileEgg(PublicFileEgg),
    /// `type` is `QUICK_REPLIES`.
    PublicQuickRepliesEgg(InboxMessagesPublicQuickRepliesEgg),
    /// `type` is `SOCIAL_MEDIA_METADATA`.
    PublicSocialMediaEgg(InboxMessagesPublicSocialMediaEgg),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for PublicCommentEggAttachments {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicCommentEggAttachments", kind: Kind::Union(&[
            Variant { name: "PublicFileEgg", tag: Some(("type", &["FILE"])), required: &[] },
            Variant { name: "PublicQuickRepliesEgg", tag: Some(("type", &["QUICK_REPLIES"])), required: &[] },
            Variant { name: "PublicSocialMediaEgg", tag: Some(("type", &["SOCIAL_MEDIA_METADATA"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicFileEgg(value) => (0, value), Self::PublicQuickRepliesEgg(value) => (1, value),
            Self::PublicSocialMediaEgg(value) => (2, value), Self::Unknown(value) => (3, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicFileEgg(Shaped::blank()), 1 => Self::PublicQuickRepliesEgg(Shaped::blank()),
            2 => Self::PublicSocialMediaEgg(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicFileEgg(value) => value, Self::PublicQuickRepliesEgg(value) => value,
            Self::PublicSocialMediaEgg(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<PublicFileEgg> for PublicCommentEggAttachments {
    fn from(value: PublicFileEgg) -> Self {
        Self::PublicFileEgg(value)
    }
}
impl From<InboxMessagesPublicQuickRepliesEgg> for PublicCommentEggAttachments {
    fn from(value: InboxMessagesPublicQuickRepliesEgg) -> Self {
        Self::PublicQuickRepliesEgg(value)
    }
}
impl From<InboxMessagesPublicSocialMediaEgg> for PublicCommentEggAttachments {
    fn from(value: InboxMessagesPublicSocialMediaEgg) -> Self {
        Self::PublicSocialMediaEgg(value)
    }
}

crate::runtime::shaped_traits! {
    PublicCommentAttachments, PublicCommentEggAttachments,
}
