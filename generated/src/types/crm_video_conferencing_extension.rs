// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

/// `ExternalSettings`: 5 members.
///
/// Published by `crm/video-conferencing-extension`, in 2025-09, 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct ExternalSettings {
    /// `createMeetingUrl`: text.
    pub create_meeting_url: Text,
    /// `deleteMeetingUrl`: text; may be absent.
    pub delete_meeting_url: Option<Text>,
    /// `fetchAccountsUri`: text; may be absent.
    pub fetch_accounts_uri: Option<Text>,
    /// `updateMeetingUrl`: text; may be absent.
    pub update_meeting_url: Option<Text>,
    /// `userVerifyUrl`: text; may be absent.
    pub user_verify_url: Option<Text>,
    rest: Rest,
}
crate::runtime::record! {
    ExternalSettings "ExternalSettings" {
        0 create_meeting_url "createMeetingUrl" required = Text::EMPTY;
        1 delete_meeting_url "deleteMeetingUrl" optional = None;
        2 fetch_accounts_uri "fetchAccountsUri" optional = None;
        3 update_meeting_url "updateMeetingUrl" optional = None;
        4 user_verify_url "userVerifyUrl" optional = None;
    }
}
impl ExternalSettings {
    /// One with all that is required.
    pub fn new(create_meeting_url: impl Into<Text>) -> Self {
        Self {
            create_meeting_url: create_meeting_url.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `deleteMeetingUrl`.
    pub fn delete_meeting_url(mut self, delete_meeting_url: impl Into<Text>) -> Self {
        self.delete_meeting_url = Some(delete_meeting_url.into());
        self
    }
    /// Sets `fetchAccountsUri`.
    pub fn fetch_accounts_uri(mut self, fetch_accounts_uri: impl Into<Text>) -> Self {
        self.fetch_accounts_uri = Some(fetch_accounts_uri.into());
        self
    }
    /// Sets `updateMeetingUrl`.
    pub fn update_meeting_url(mut self, update_meeting_url: impl Into<Text>) -> Self {
        self.update_meeting_url = Some(update_meeting_url.into());
        self
    }
    /// Sets `userVerifyUrl`.
    pub fn user_verify_url(mut self, user_verify_url: impl Into<Text>) -> Self {
        self.user_verify_url = Some(user_verify_url.into());
        self
    }
}
