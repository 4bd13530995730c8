// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

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
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for ExternalSettings {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ExternalSettings", kind: Kind::Record(&[
            Member { name: "createMeetingUrl", required: true },
            Member { name: "deleteMeetingUrl", required: false },
            Member { name: "fetchAccountsUri", required: false },
            Member { name: "updateMeetingUrl", required: false }, Member { name: "userVerifyUrl", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            create_meeting_url: Text::EMPTY, delete_meeting_url: None, fetch_accounts_uri: None,
            update_meeting_url: None, user_verify_url: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.create_meeting_url, 1 => &self.delete_meeting_url, 2 => &self.fetch_accounts_uri,
            3 => &self.update_meeting_url, 4 => &self.user_verify_url, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.create_meeting_url, 1 => &mut self.delete_meeting_url, 2 => &mut self.fetch_accounts_uri,
            3 => &mut self.update_meeting_url, 4 => &mut self.user_verify_url, _ => &mut self.rest,
        }
    }
}
impl ExternalSettings {
    /// With all that is required.
    pub fn new(create_meeting_url: impl Into<Text>) -> Self {
        Self { create_meeting_url: create_meeting_url.into(), ..Shaped::blank() }
    }
    /// Sets `deleteMeetingUrl`.
    pub fn delete_meeting_url(mut self, delete_meeting_url: impl Into<Text>) -> Self {
        self.delete_meeting_url = Some(delete_meeting_url.into()); self
    }
    /// Sets `fetchAccountsUri`.
    pub fn fetch_accounts_uri(mut self, fetch_accounts_uri: impl Into<Text>) -> Self {
        self.fetch_accounts_uri = Some(fetch_accounts_uri.into()); self
    }
    /// Sets `updateMeetingUrl`.
    pub fn update_meeting_url(mut self, update_meeting_url: impl Into<Text>) -> Self {
        self.update_meeting_url = Some(update_meeting_url.into()); self
    }
    /// Sets `userVerifyUrl`.
    pub fn user_verify_url(mut self, user_verify_url: impl Into<Text>) -> Self {
        self.user_verify_url = Some(user_verify_url.into()); self
    }
}

crate::runtime::shaped_traits! {
    ExternalSettings,
}
