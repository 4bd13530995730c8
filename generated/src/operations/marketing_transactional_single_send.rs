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
pub struct ArchiveSmtpToken<E> {
    /// The path's `token_id`: text.
    pub token_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveSmtpToken<E> {
    /// With all that is required.
    pub fn new(token_id: impl Into<Text>) -> Self { Self { token_id: token_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveSmtpToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveSmtpToken", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { token_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.token_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.token_id } }
}
impl<E: Endpoint> Signature for ArchiveSmtpToken<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateSmtpToken<E> {
    /// The body, `application/json`: a `SmtpApiTokenRequestEgg`.
    pub body: SmtpApiTokenRequestEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSmtpToken<E> {
    /// With all that is required.
    pub fn new(body: impl Into<SmtpApiTokenRequestEgg>) -> Self { Self { body: body.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for CreateSmtpToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateSmtpToken", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateSmtpToken<E> {
    type Response = SmtpApiTokenView;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct GetSmtpToken<E> {
    /// The path's `token_id`: text.
    pub token_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetSmtpToken<E> {
    /// With all that is required.
    pub fn new(token_id: impl Into<Text>) -> Self { Self { token_id: token_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetSmtpToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetSmtpToken", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { token_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.token_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.token_id } }
}
impl<E: Endpoint> Signature for GetSmtpToken<E> {
    type Response = SmtpApiTokenView;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct ListSmtpTokens<E> {
    /// The query's `after`: text; may be absent.
    pub after: Option<Text>,
    /// The query's `campaignName`: text; may be absent.
    pub campaign_name: Option<Text>,
    /// The query's `emailCampaignId`: text; may be absent.
    pub email_campaign_id: Option<Text>,
    /// The query's `limit`: a whole number; may be absent.
    pub limit: Option<i64>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ListSmtpTokens<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self { self.after = Some(after.into()); self }
    /// Sets `campaignName`.
    pub fn campaign_name(mut self, campaign_name: impl Into<Text>) -> Self {
        self.campaign_name = Some(campaign_name.into()); self
    }
    /// Sets `emailCampaignId`.
    pub fn email_campaign_id(mut self, email_campaign_id: impl Into<Text>) -> Self {
        self.email_campaign_id = Some(email_campaign_id.into()); self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self { self.limit = Some(limit.into()); self }
}
impl<E: Endpoint> Default for ListSmtpTokens<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for ListSmtpTokens<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ListSmtpTokens", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "after", required: false }, Member { name: "campaignName", required: false },
            Member { name: "emailCampaignId", required: false }, Member { name: "limit", required: false },
        ], body: None }) }
    }
    fn blank() -> Self {
        Self { after: None, campaign_name: None, email_campaign_id: None, limit: None, endpoint: PhantomData }
    }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.after, 1 => &self.campaign_name, 2 => &self.email_campaign_id, _ => &self.limit }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.after, 1 => &mut self.campaign_name, 2 => &mut self.email_campaign_id,
            _ => &mut self.limit,
        }
    }
}
impl<E: Endpoint> Signature for ListSmtpTokens<E> {
    type Response = CollectionResponseSmtpApiTokenViewForwardPaging;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct PasswordResetSmtpToken<E> {
    /// The path's `token_id`: text.
    pub token_id: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> PasswordResetSmtpToken<E> {
    /// With all that is required.
    pub fn new(token_id: impl Into<Text>) -> Self { Self { token_id: token_id.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for PasswordResetSmtpToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "PasswordResetSmtpToken", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { token_id: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.token_id } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.token_id } }
}
impl<E: Endpoint> Signature for PasswordResetSmtpToken<E> {
    type Response = SmtpApiTokenView;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/transactional-single-send`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct TransactionalSingleSendCreate<E> {
    /// The body, `application/json`: a `PublicSingleSendRequestEgg`.
    pub body: PublicSingleSendRequestEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TransactionalSingleSendCreate<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicSingleSendRequestEgg>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for TransactionalSingleSendCreate<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "TransactionalSingleSendCreate", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for TransactionalSingleSendCreate<E> {
    type Response = TransactionalSingleSendEmailSendStatusView;
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/transactional-single-send`, in 2026-03.
#[non_exhaustive]
pub struct TransactionalSingleSendCreateIn2026_03<E> {
    /// The body, `application/json`: a `PublicSingleSendRequestEgg`.
    pub body: PublicSingleSendRequestEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TransactionalSingleSendCreateIn2026_03<E> {
    /// With all that is required.
    pub fn new(body: impl Into<PublicSingleSendRequestEgg>) -> Self {
        Self { body: body.into(), endpoint: PhantomData }
    }
}
impl<E: Endpoint> Shaped for TransactionalSingleSendCreateIn2026_03<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "TransactionalSingleSendCreateIn2026_03", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/json", required: true }) }) }
    }
    fn blank() -> Self { Self { body: Shaped::blank(), endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for TransactionalSingleSendCreateIn2026_03<E> {
    type Response = EmailSendStatusView;
}

crate::runtime::operation_traits! {
    ArchiveSmtpToken, CreateSmtpToken, GetSmtpToken, ListSmtpTokens, PasswordResetSmtpToken,
    TransactionalSingleSendCreate, TransactionalSingleSendCreateIn2026_03,
}
