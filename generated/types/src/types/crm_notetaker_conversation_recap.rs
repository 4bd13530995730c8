// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `ActionItem`: 2 members.
///
/// Published by `crm/notetaker-conversation-recap`, in 2026-09-beta.
#[non_exhaustive]
pub struct ActionItem {
    /// `assignee`: text; may be absent.
    pub assignee: Option<Text>,
    /// `title`: text.
    pub title: Text,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ActionItem {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ActionItem", kind: Kind::Record(&[
            Member { name: "assignee", required: false }, Member { name: "title", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { assignee: None, title: Text::EMPTY, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.assignee, 1 => &self.title, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.assignee, 1 => &mut self.title, _ => &mut self.rest }
    }
}
impl ActionItem {
    /// With all that is required.
    pub fn new(title: impl Into<Text>) -> Self { Self { title: title.into(), ..Shaped::blank() } }
    /// Sets `assignee`.
    pub fn assignee(mut self, assignee: impl Into<Text>) -> Self { self.assignee = Some(assignee.into()); self }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ConversationRecapActionItemsResult {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConversationRecapActionItemsResult", kind: Kind::Record(&[
            Member { name: "errorMessage", required: false }, Member { name: "items", required: true },
            Member { name: "status", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { error_message: None, items: Vec::new(), status: Shaped::blank(), rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.error_message, 1 => &self.items, 2 => &self.status, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.error_message, 1 => &mut self.items, 2 => &mut self.status, _ => &mut self.rest }
    }
}
impl ConversationRecapActionItemsResult {
    /// With all that is required.
    pub fn new(
        items: impl IntoIterator<Item = impl Into<ActionItem>>,
        status: impl Into<ConversationRecapActionItemsResultStatus>,
    ) -> Self {
        Self { items: items.into_iter().map(Into::into).collect(), status: status.into(), ..Shaped::blank() }
    }
    /// Sets `errorMessage`.
    pub fn error_message(mut self, error_message: impl Into<Text>) -> Self {
        self.error_message = Some(error_message.into()); self
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
impl Shaped for ConversationRecapActionItemsResultStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConversationRecapActionItemsResultStatus", kind: Kind::Enumeration(&[
            "FAILED", "IN_PROGRESS", "NOT_FOUND", "SUCCEEDED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Failed => 0, Self::InProgress => 1, Self::NotFound => 2, Self::Succeeded => 3,
            Self::Unknown(value) => return (4, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Failed, 1 => Self::InProgress, 2 => Self::NotFound, 3 => Self::Succeeded,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ConversationRecapResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConversationRecapResponse", kind: Kind::Record(&[
            Member { name: "actionItems", required: true }, Member { name: "summary", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self { Self { action_items: Shaped::blank(), summary: None, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.action_items, 1 => &self.summary, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.action_items, 1 => &mut self.summary, _ => &mut self.rest }
    }
}
impl ConversationRecapResponse {
    /// With all that is required.
    pub fn new(action_items: impl Into<ConversationRecapActionItemsResult>) -> Self {
        Self { action_items: action_items.into(), ..Shaped::blank() }
    }
    /// Sets `summary`.
    pub fn summary(mut self, summary: impl Into<ConversationRecapSummaryResult>) -> Self {
        self.summary = Some(summary.into()); self
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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ConversationRecapSummaryResult {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConversationRecapSummaryResult", kind: Kind::Record(&[
            Member { name: "errorMessage", required: false }, Member { name: "status", required: true },
            Member { name: "value", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { error_message: None, status: Shaped::blank(), value: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.error_message, 1 => &self.status, 2 => &self.value, _ => &self.rest }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.error_message, 1 => &mut self.status, 2 => &mut self.value, _ => &mut self.rest }
    }
}
impl ConversationRecapSummaryResult {
    /// With all that is required.
    pub fn new(status: impl Into<ConversationRecapSummaryResultStatus>) -> Self {
        Self { status: status.into(), ..Shaped::blank() }
    }
    /// Sets `errorMessage`.
    pub fn error_message(mut self, error_message: impl Into<Text>) -> Self {
        self.error_message = Some(error_message.into()); self
    }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Text>) -> Self { self.value = Some(value.into()); self }
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
impl Shaped for ConversationRecapSummaryResultStatus {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ConversationRecapSummaryResultStatus", kind: Kind::Enumeration(&[
            "FAILED", "NOT_FOUND", "SUCCEEDED",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::Failed => 0, Self::NotFound => 1, Self::Succeeded => 2, Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::Failed, 1 => Self::NotFound, 2 => Self::Succeeded, _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

crate::runtime::shaped_traits! {
    ActionItem, ConversationRecapActionItemsResult, ConversationRecapResponse, ConversationRecapSummaryResult,
}

crate::runtime::enumeration_traits! {
    ConversationRecapActionItemsResultStatus, ConversationRecapSummaryResultStatus,
}
