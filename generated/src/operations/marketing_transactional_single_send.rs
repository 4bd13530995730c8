// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

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
    /// A request with all that is required.
    pub fn new(token_id: impl Into<Text>) -> Self {
        Self {
            token_id: token_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveSmtpToken "ArchiveSmtpToken" -> () {
        path 1 {
            0 token_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/transactional-single-send`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateSmtpToken<E> {
    /// The body, `application/json`: `SmtpApiTokenRequestEgg`.
    pub body: SmtpApiTokenRequestEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateSmtpToken<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<SmtpApiTokenRequestEgg>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateSmtpToken "CreateSmtpToken" -> SmtpApiTokenView {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
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
    /// A request with all that is required.
    pub fn new(token_id: impl Into<Text>) -> Self {
        Self {
            token_id: token_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetSmtpToken "GetSmtpToken" -> SmtpApiTokenView {
        path 1 {
            0 token_id = Text::EMPTY;
        }
        query {}
        body {}
    }
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
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<Text>) -> Self {
        self.after = Some(after.into());
        self
    }
    /// Sets `campaign_name`.
    pub fn campaign_name(mut self, campaign_name: impl Into<Text>) -> Self {
        self.campaign_name = Some(campaign_name.into());
        self
    }
    /// Sets `email_campaign_id`.
    pub fn email_campaign_id(mut self, email_campaign_id: impl Into<Text>) -> Self {
        self.email_campaign_id = Some(email_campaign_id.into());
        self
    }
    /// Sets `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}
impl<E: Endpoint> Default for ListSmtpTokens<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    ListSmtpTokens "ListSmtpTokens" -> CollectionResponseSmtpApiTokenViewForwardPaging {
        path 0 {}
        query {
            0 after "after" optional = None;
            1 campaign_name "campaignName" optional = None;
            2 email_campaign_id "emailCampaignId" optional = None;
            3 limit "limit" optional = None;
        }
        body {}
    }
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
    /// A request with all that is required.
    pub fn new(token_id: impl Into<Text>) -> Self {
        Self {
            token_id: token_id.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    PasswordResetSmtpToken "PasswordResetSmtpToken" -> SmtpApiTokenView {
        path 1 {
            0 token_id = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `marketing/transactional-single-send`, in 2025-09, 2026-09.
#[non_exhaustive]
pub struct TransactionalSingleSendCreate<E> {
    /// The body, `application/json`: `PublicSingleSendRequestEgg`.
    pub body: PublicSingleSendRequestEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TransactionalSingleSendCreate<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicSingleSendRequestEgg>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TransactionalSingleSendCreate "TransactionalSingleSendCreate" -> TransactionalSingleSendEmailSendStatusView {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `marketing/transactional-single-send`, in 2026-03.
#[non_exhaustive]
pub struct TransactionalSingleSendCreateIn2026_03<E> {
    /// The body, `application/json`: `PublicSingleSendRequestEgg`.
    pub body: PublicSingleSendRequestEgg,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> TransactionalSingleSendCreateIn2026_03<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<PublicSingleSendRequestEgg>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    TransactionalSingleSendCreateIn2026_03 "TransactionalSingleSendCreateIn2026_03" -> EmailSendStatusView {
        path 0 {}
        query {}
        body {
            0 body "application/json" required = Shaped::blank();
        }
    }
}
