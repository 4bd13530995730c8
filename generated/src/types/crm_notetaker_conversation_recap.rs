// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ActionItem`: 2 members.
///
/// Published by `crm/notetaker-conversation-recap`, in 2026-09-beta.
#[non_exhaustive]
pub struct ActionItem {
    /// `assignee`: text; may be absent.
    pub assignee: Option<Text>,
    /// `title`: text.
    pub title: Text,
    rest: Rest,
}
crate::runtime::record! {
    ActionItem "ActionItem" {
        0 assignee "assignee" optional = None;
        1 title "title" required = Text::EMPTY;
    }
}
impl ActionItem {
    /// One with all that is required.
    pub fn new(title: impl Into<Text>) -> Self {
        Self {
            title: title.into(),
            ..Shaped::blank()
        }
    }
}

/// `ConversationRecapActionItemsResult`: 3 members.
///
/// Published by `crm/notetaker-conversation-recap`, in 2026-09-beta.
#[non_exhaustive]
pub struct ConversationRecapActionItemsResult {
    /// `errorMessage`: text; may be absent.
    pub error_message: Option<Text>,
    /// `items`: a list: `ActionItem`.
    pub items: Vec<ActionItem>,
    /// `status`: `ConversationRecapActionItemsResultStatus`.
    pub status: ConversationRecapActionItemsResultStatus,
    rest: Rest,
}
crate::runtime::record! {
    ConversationRecapActionItemsResult "ConversationRecapActionItemsResult" {
        0 error_message "errorMessage" optional = None;
        1 items "items" required = Vec::new();
        2 status "status" required = Shaped::blank();
    }
}
impl ConversationRecapActionItemsResult {
    /// One with all that is required.
    pub fn new(
        items: impl IntoIterator<Item = impl Into<ActionItem>>,
        status: impl Into<ConversationRecapActionItemsResultStatus>,
    ) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// 4 known values; any other is kept as it came.
///
/// Published by `crm/notetaker-conversation-recap`, in 2026-09-beta.
#[non_exhaustive]
pub enum ConversationRecapActionItemsResultStatus {
    /// `FAILED`
    Failed,
    /// `IN_PROGRESS`
    InProgress,
    /// `NOT_FOUND`
    NotFound,
    /// `SUCCEEDED`
    Succeeded,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ConversationRecapActionItemsResultStatus "ConversationRecapActionItemsResultStatus" {
        0 Failed "FAILED";
        1 InProgress "IN_PROGRESS";
        2 NotFound "NOT_FOUND";
        3 Succeeded "SUCCEEDED";
    } 4
}

/// `ConversationRecapResponse`: 2 members.
///
/// Published by `crm/notetaker-conversation-recap`, in 2026-09-beta.
#[non_exhaustive]
pub struct ConversationRecapResponse {
    /// `actionItems`: `ConversationRecapActionItemsResult`.
    pub action_items: ConversationRecapActionItemsResult,
    /// `summary`: `ConversationRecapSummaryResult`; may be absent.
    pub summary: Option<ConversationRecapSummaryResult>,
    rest: Rest,
}
crate::runtime::record! {
    ConversationRecapResponse "ConversationRecapResponse" {
        0 action_items "actionItems" required = Shaped::blank();
        1 summary "summary" optional = None;
    }
}
impl ConversationRecapResponse {
    /// One with all that is required.
    pub fn new(action_items: impl Into<ConversationRecapActionItemsResult>) -> Self {
        Self {
            action_items: action_items.into(),
            ..Shaped::blank()
        }
    }
}

/// `ConversationRecapSummaryResult`: 3 members.
///
/// Published by `crm/notetaker-conversation-recap`, in 2026-09-beta.
#[non_exhaustive]
pub struct ConversationRecapSummaryResult {
    /// `errorMessage`: text; may be absent.
    pub error_message: Option<Text>,
    /// `status`: `ConversationRecapSummaryResultStatus`.
    pub status: ConversationRecapSummaryResultStatus,
    /// `value`: text; may be absent.
    pub value: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ConversationRecapSummaryResult "ConversationRecapSummaryResult" {
        0 error_message "errorMessage" optional = None;
        1 status "status" required = Shaped::blank();
        2 value "value" optional = None;
    }
}
impl ConversationRecapSummaryResult {
    /// One with all that is required.
    pub fn new(status: impl Into<ConversationRecapSummaryResultStatus>) -> Self {
        Self {
            status: status.into(),
            ..Shaped::blank()
        }
    }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `crm/notetaker-conversation-recap`, in 2026-09-beta.
#[non_exhaustive]
pub enum ConversationRecapSummaryResultStatus {
    /// `FAILED`
    Failed,
    /// `NOT_FOUND`
    NotFound,
    /// `SUCCEEDED`
    Succeeded,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ConversationRecapSummaryResultStatus "ConversationRecapSummaryResultStatus" {
        0 Failed "FAILED";
        1 NotFound "NOT_FOUND";
        2 Succeeded "SUCCEEDED";
    } 3
}
