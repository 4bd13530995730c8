// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// 8 known values; any other is kept as it came.
///
/// Published by `cms/pages`, `cms/posts`, `marketing/emails-v3` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PageAbStatus {
    /// `automated_loser_variant`
    AutomatedLoserVariant,
    /// `automated_master`
    AutomatedMaster,
    /// `automated_variant`
    AutomatedVariant,
    /// `loser_variant`
    LoserVariant,
    /// `mab_master`
    MabMaster,
    /// `mab_variant`
    MabVariant,
    /// `master`
    Master,
    /// `variant`
    Variant,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PageAbStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PageAbStatus", kind: Kind::Enumeration(&[
            "automated_loser_variant", "automated_master", "automated_variant", "loser_variant", "mab_master",
            "mab_variant", "master", "variant",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AutomatedLoserVariant => 0, Self::AutomatedMaster => 1, Self::AutomatedVariant => 2,
            Self::LoserVariant => 3, Self::MabMaster => 4, Self::MabVariant => 5, Self::Master => 6,
            Self::Variant => 7, Self::Unknown(value) => return (8, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AutomatedLoserVariant, 1 => Self::AutomatedMaster, 2 => Self::AutomatedVariant,
            3 => Self::LoserVariant, 4 => Self::MabMaster, 5 => Self::MabVariant, 6 => Self::Master,
            7 => Self::Variant, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 32 known values; any other is kept as it came.
///
/// Published by `cms/pages`, `cms/posts`, `marketing/emails-v3` and one more API, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub enum PageCurrentState {
    /// `AGENT_GENERATED`
    AgentGenerated,
    /// `AUTOMATED`
    Automated,
    /// `AUTOMATED_AB`
    AutomatedAb,
    /// `AUTOMATED_AB_VARIANT`
    AutomatedAbVariant,
    /// `AUTOMATED_DRAFT`
    AutomatedDraft,
    /// `AUTOMATED_DRAFT_AB`
    AutomatedDraftAb,
    /// `AUTOMATED_DRAFT_ABVARIANT`
    AutomatedDraftAbvariant,
    /// `AUTOMATED_FOR_FORM`
    AutomatedForForm,
    /// `AUTOMATED_FOR_FORM_BUFFER`
    AutomatedForFormBuffer,
    /// `AUTOMATED_FOR_FORM_DRAFT`
    AutomatedForFormDraft,
    /// `AUTOMATED_FOR_FORM_LEGACY`
    AutomatedForFormLegacy,
    /// `AUTOMATED_LOSER_ABVARIANT`
    AutomatedLoserAbvariant,
    /// `AUTOMATED_SENDING`
    AutomatedSending,
    /// `BLOG_EMAIL_DRAFT`
    BlogEmailDraft,
    /// `BLOG_EMAIL_PUBLISHED`
    BlogEmailPublished,
    /// `DRAFT`
    Draft,
    /// `DRAFT_AB`
    DraftAb,
    /// `DRAFT_AB_VARIANT`
    DraftAbVariant,
    /// `ERROR`
    Error,
    /// `LOSER_AB_VARIANT`
    LoserAbVariant,
    /// `PAGE_STUB`
    PageStub,
    /// `PRE_PROCESSING`
    PreProcessing,
    /// `PROCESSING`
    Processing,
    /// `PUBLISHED`
    Published,
    /// `PUBLISHED_AB`
    PublishedAb,
    /// `PUBLISHED_AB_VARIANT`
    PublishedAbVariant,
    /// `PUBLISHED_OR_SCHEDULED`
    PublishedOrScheduled,
    /// `RSS_TO_EMAIL_DRAFT`
    RssToEmailDraft,
    /// `RSS_TO_EMAIL_PUBLISHED`
    RssToEmailPublished,
    /// `SCHEDULED`
    Scheduled,
    /// `SCHEDULED_AB`
    ScheduledAb,
    /// `SCHEDULED_OR_PUBLISHED`
    ScheduledOrPublished,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PageCurrentState {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PageCurrentState", kind: Kind::Enumeration(&[
            "AGENT_GENERATED", "AUTOMATED", "AUTOMATED_AB", "AUTOMATED_AB_VARIANT", "AUTOMATED_DRAFT",
            "AUTOMATED_DRAFT_AB", "AUTOMATED_DRAFT_ABVARIANT", "AUTOMATED_FOR_FORM", "AUTOMATED_FOR_FORM_BUFFER",
            "AUTOMATED_FOR_FORM_DRAFT", "AUTOMATED_FOR_FORM_LEGACY", "AUTOMATED_LOSER_ABVARIANT",
            "AUTOMATED_SENDING", "BLOG_EMAIL_DRAFT", "BLOG_EMAIL_PUBLISHED", "DRAFT", "DRAFT_AB", "DRAFT_AB_VARIANT",
            "ERROR", "LOSER_AB_VARIANT", "PAGE_STUB", "PRE_PROCESSING", "PROCESSING", "PUBLISHED", "PUBLISHED_AB",
            "PUBLISHED_AB_VARIANT", "PUBLISHED_OR_SCHEDULED", "RSS_TO_EMAIL_DRAFT", "RSS_TO_EMAIL_PUBLISHED",
            "SCHEDULED", "SCHEDULED_AB", "SCHEDULED_OR_PUBLISHED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AgentGenerated => 0, Self::Automated => 1, Self::AutomatedAb => 2, Self::AutomatedAbVariant => 3,
            Self::AutomatedDraft => 4, Self::AutomatedDraftAb => 5, Self::AutomatedDraftAbvariant => 6,
            Self::AutomatedForForm => 7, Self::AutomatedForFormBuffer => 8, Self::AutomatedForFormDraft => 9,
            Self::AutomatedForFormLegacy => 10, Self::AutomatedLoserAbvariant => 11, Self::AutomatedSending => 12,
            Self::BlogEmailDraft => 13, Self::BlogEmailPublished => 14, Self::Draft => 15, Self::DraftAb => 16,
            Self::DraftAbVariant => 17, Self::Error => 18, Self::LoserAbVariant => 19, Self::PageStub => 20,
            Self::PreProcessing => 21, Self::Processing => 22, Self::Published => 23, Self::PublishedAb => 24,
            Self::PublishedAbVariant => 25, Self::PublishedOrScheduled => 26, Self::RssToEmailDraft => 27,
            Self::RssToEmailPublished => 28, Self::Scheduled => 29, Self::ScheduledAb => 30,
            Self::ScheduledOrPublished => 31, Self::Unknown(value) => return (32, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AgentGenerated, 1 => Self::Automated, 2 => Self::AutomatedAb, 3 => Self::AutomatedAbVariant,
            4 => Self::AutomatedDraft, 5 => Self::AutomatedDraftAb, 6 => Self::AutomatedDraftAbvariant,
            7 => Self::AutomatedForForm, 8 => Self::AutomatedForFormBuffer, 9 => Self::AutomatedForFormDraft,
            10 => Self::AutomatedForFormLegacy, 11 => Self::AutomatedLoserAbvariant, 12 => Self::AutomatedSending,
            13 => Self::BlogEmailDraft, 14 => Self::BlogEmailPublished, 15 => Self::Draft, 16 => Self::DraftAb,
            17 => Self::DraftAbVariant, 18 => Self::Error, 19 => Self::LoserAbVariant, 20 => Self::PageStub,
            21 => Self::PreProcessing, 22 => Self::Processing, 23 => Self::Published, 24 => Self::PublishedAb,
            25 => Self::PublishedAbVariant, 26 => Self::PublishedOrScheduled, 27 => Self::RssToEmailDraft,
            28 => Self::RssToEmailPublished, 29 => Self::Scheduled, 30 => Self::ScheduledAb,
            31 => Self::ScheduledOrPublished, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::enumeration_traits! {
    PageAbStatus, PageCurrentState,
}
