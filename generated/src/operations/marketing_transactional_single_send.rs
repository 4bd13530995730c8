// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    CollectionResponseSmtpApiTokenViewForwardPaging, EmailSendStatusView, PublicSingleSendRequestEgg,
    SmtpApiTokenRequestEgg, SmtpApiTokenView, TransactionalSingleSendEmailSendStatusView,
};

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct ArchiveSmtpToken {
    /// In the path: text.
    pub token_id: Text,
}
impl<E: Endpoint> Call<ArchiveSmtpToken, E> {
    /// With all that is required.
    pub fn new(token_id: impl Into<Text>) -> Self { Self::of(ArchiveSmtpToken { token_id: token_id.into() }) }
}
impl Shaped for ArchiveSmtpToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSmtpToken", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { token_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.token_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.token_id }
}
impl Signature for ArchiveSmtpToken {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateSmtpToken {
    /// The body, `application/json`: `SmtpApiTokenRequestEgg`.
    pub body: SmtpApiTokenRequestEgg,
}
impl<E: Endpoint> Call<CreateSmtpToken, E> {
    /// With all that is required.
    pub fn new(body: impl Into<SmtpApiTokenRequestEgg>) -> Self { Self::of(CreateSmtpToken { body: body.into() }) }
}
impl Shaped for CreateSmtpToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSmtpToken", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateSmtpToken {
    type Response = SmtpApiTokenView;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetSmtpToken {
    /// In the path: text.
    pub token_id: Text,
}
impl<E: Endpoint> Call<GetSmtpToken, E> {
    /// With all that is required.
    pub fn new(token_id: impl Into<Text>) -> Self { Self::of(GetSmtpToken { token_id: token_id.into() }) }
}
impl Shaped for GetSmtpToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSmtpToken", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { token_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.token_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.token_id }
}
impl Signature for GetSmtpToken {
    type Response = SmtpApiTokenView;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListSmtpTokens {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `campaignName`: text; may be absent.
    pub campaign_name: Option<Text>,
    /// The query's `emailCampaignId`: text; may be absent.
    pub email_campaign_id: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
}
impl<E: Endpoint> Call<ListSmtpTokens, E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.parts.after = Some(after.into()); self }
    /// Sets `campaignName`.
    pub fn campaign_name(mut self, campaign_name: impl Into<Text>) -> Self {
        self.parts.campaign_name = Some(campaign_name.into()); self
    }
    /// Sets `emailCampaignId`.
    pub fn email_campaign_id(mut self, email_campaign_id: impl Into<Text>) -> Self {
        self.parts.email_campaign_id = Some(email_campaign_id.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.parts.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for Call<ListSmtpTokens, E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl Shaped for ListSmtpTokens {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSmtpTokens", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "campaignName", required: false },
            Member { name: "emailCampaignId", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { after: None, campaign_name: None, email_campaign_id: None, limit: None } }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.campaign_name, 2 => &self.email_campaign_id, _ => &self.limit }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.campaign_name, 2 => &mut self.email_campaign_id,
            _ => &mut self.limit,
        }
    }
}
impl Signature for ListSmtpTokens {
    type Response = CollectionResponseSmtpApiTokenViewForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct PasswordResetSmtpToken {
    /// In the path: text.
    pub token_id: Text,
}
impl<E: Endpoint> Call<PasswordResetSmtpToken, E> {
    /// With all that is required.
    pub fn new(token_id: impl Into<Text>) -> Self { Self::of(PasswordResetSmtpToken { token_id: token_id.into() }) }
}
impl Shaped for PasswordResetSmtpToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PasswordResetSmtpToken", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { token_id: Text::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.token_id }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.token_id }
}
impl Signature for PasswordResetSmtpToken {
    type Response = SmtpApiTokenView;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/transactional-single-send`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct TransactionalSingleSendCreate {
    /// The body, `application/json`: `PublicSingleSendRequestEgg`.
    pub body: PublicSingleSendRequestEgg,
}
impl<E: Endpoint> Call<TransactionalSingleSendCreate, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicSingleSendRequestEgg>) -> Self {
        Self::of(TransactionalSingleSendCreate { body: body.into() })
    }
}
impl Shaped for TransactionalSingleSendCreate {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TransactionalSingleSendCreate", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for TransactionalSingleSendCreate {
    type Response = TransactionalSingleSendEmailSendStatusView;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/transactional-single-send`, in 2026-03.
#[non_exhaustive]
pub struct TransactionalSingleSendCreateIn2026_03 {
    /// The body, `application/json`: `PublicSingleSendRequestEgg`.
    pub body: PublicSingleSendRequestEgg,
}
impl<E: Endpoint> Call<TransactionalSingleSendCreateIn2026_03, E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicSingleSendRequestEgg>) -> Self {
        Self::of(TransactionalSingleSendCreateIn2026_03 { body: body.into() })
    }
}
impl Shaped for TransactionalSingleSendCreateIn2026_03 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TransactionalSingleSendCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for TransactionalSingleSendCreateIn2026_03 {
    type Response = EmailSendStatusView;
}
