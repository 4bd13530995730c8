// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
crate::runtime::enumeration! {
    PageAbStatus "PageAbStatus" {
        0 AutomatedLoserVariant "automated_loser_variant";
        1 AutomatedMaster "automated_master";
        2 AutomatedVariant "automated_variant";
        3 LoserVariant "loser_variant";
        4 MabMaster "mab_master";
        5 MabVariant "mab_variant";
        6 Master "master";
        7 Variant "variant";
    } 8
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
crate::runtime::enumeration! {
    PageCurrentState "PageCurrentState" {
        0 AgentGenerated "AGENT_GENERATED";
        1 Automated "AUTOMATED";
        2 AutomatedAb "AUTOMATED_AB";
        3 AutomatedAbVariant "AUTOMATED_AB_VARIANT";
        4 AutomatedDraft "AUTOMATED_DRAFT";
        5 AutomatedDraftAb "AUTOMATED_DRAFT_AB";
        6 AutomatedDraftAbvariant "AUTOMATED_DRAFT_ABVARIANT";
        7 AutomatedForForm "AUTOMATED_FOR_FORM";
        8 AutomatedForFormBuffer "AUTOMATED_FOR_FORM_BUFFER";
        9 AutomatedForFormDraft "AUTOMATED_FOR_FORM_DRAFT";
        10 AutomatedForFormLegacy "AUTOMATED_FOR_FORM_LEGACY";
        11 AutomatedLoserAbvariant "AUTOMATED_LOSER_ABVARIANT";
        12 AutomatedSending "AUTOMATED_SENDING";
        13 BlogEmailDraft "BLOG_EMAIL_DRAFT";
        14 BlogEmailPublished "BLOG_EMAIL_PUBLISHED";
        15 Draft "DRAFT";
        16 DraftAb "DRAFT_AB";
        17 DraftAbVariant "DRAFT_AB_VARIANT";
        18 Error "ERROR";
        19 LoserAbVariant "LOSER_AB_VARIANT";
        20 PageStub "PAGE_STUB";
        21 PreProcessing "PRE_PROCESSING";
        22 Processing "PROCESSING";
        23 Published "PUBLISHED";
        24 PublishedAb "PUBLISHED_AB";
        25 PublishedAbVariant "PUBLISHED_AB_VARIANT";
        26 PublishedOrScheduled "PUBLISHED_OR_SCHEDULED";
        27 RssToEmailDraft "RSS_TO_EMAIL_DRAFT";
        28 RssToEmailPublished "RSS_TO_EMAIL_PUBLISHED";
        29 Scheduled "SCHEDULED";
        30 ScheduledAb "SCHEDULED_AB";
        31 ScheduledOrPublished "SCHEDULED_OR_PUBLISHED";
    } 32
}
