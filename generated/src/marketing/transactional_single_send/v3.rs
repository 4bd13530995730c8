// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/transactional-single-send`, version `v3`: 6 operations, 11 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/marketing/transactional-single-send/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseSmtpApiTokenViewForwardPaging, EmailSendStatusView, EmailSendStatusViewSendResult,
    BatchResponseSimplePublicStatus as EmailSendStatusViewStatus, Error, ErrorDetail, EventIdView, ForwardPaging,
    NextPage, MarketingPublicSingleSendEmail as PublicSingleSendEmail,
    MarketingPublicSingleSendRequestEgg as PublicSingleSendRequestEgg, SmtpApiTokenRequestEgg, SmtpApiTokenView,
};

/// `DELETE /marketing/v3/transactional/smtp-tokens/{tokenId}`
///
/// Answers 204. Scope: `transactional-email`. Unsupported from 2027-09. Newer: `marketing::transactional_single_send::v2026_03::ArchiveSmtpToken`.
pub type ArchiveSmtpToken = crate::Call<crate::operations::ArchiveSmtpToken, endpoint::ArchiveSmtpToken>;

/// `POST /marketing/v3/transactional/single-email/send`
///
/// Answers 200 (`EmailSendStatusView`). Scope: `transactional-email`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09. Newer: `marketing::transactional_single_send::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::MarketingCreate, endpoint::Create>;

/// `POST /marketing/v3/transactional/smtp-tokens`
///
/// Answers 201 (`SmtpApiTokenView`). Scope: `transactional-email`. Unsupported from 2027-09. Newer: `marketing::transactional_single_send::v2026_03::CreateSmtpToken`.
pub type CreateSmtpToken = crate::Call<crate::operations::CreateSmtpToken, endpoint::CreateSmtpToken>;

/// `GET /marketing/v3/transactional/smtp-tokens/{tokenId}`
///
/// Answers 200 (`SmtpApiTokenView`). Scope: `transactional-email`. Unsupported from 2027-09. Newer: `marketing::transactional_single_send::v2026_03::GetSmtpToken`.
pub type GetSmtpToken = crate::Call<crate::operations::GetSmtpToken, endpoint::GetSmtpToken>;

/// `GET /marketing/v3/transactional/smtp-tokens`
///
/// Answers 200 (`CollectionResponseSmtpApiTokenViewForwardPaging`). Scope: `transactional-email`. Unsupported from 2027-09. Newer: `marketing::transactional_single_send::v2026_03::ListSmtpTokens`.
pub type ListSmtpTokens = crate::Call<crate::operations::ListSmtpTokens, endpoint::ListSmtpTokens>;

/// `POST /marketing/v3/transactional/smtp-tokens/{tokenId}/password-reset`
///
/// Answers 200 (`SmtpApiTokenView`). Scope: `transactional-email`. Unsupported from 2027-09. Newer: `marketing::transactional_single_send::v2026_03::PasswordResetSmtpToken`.
pub type PasswordResetSmtpToken =
    crate::Call<crate::operations::PasswordResetSmtpToken, endpoint::PasswordResetSmtpToken>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveSmtpToken: Description::of(Delete,
            "/marketing/v3/transactional/smtp-tokens/{tokenId}",
            &[204], &["transactional-email"]),
        Create: Description::of(Post,
            "/marketing/v3/transactional/single-email/send",
            &[200], &["transactional-email"]).exempt(&["daily", "ten-secondly"]),
        CreateSmtpToken: Description::of(Post,
            "/marketing/v3/transactional/smtp-tokens",
            &[201], &["transactional-email"]),
        GetSmtpToken: Description::of(Get,
            "/marketing/v3/transactional/smtp-tokens/{tokenId}",
            &[200], &["transactional-email"]),
        ListSmtpTokens: Description::of(Get,
            "/marketing/v3/transactional/smtp-tokens",
            &[200], &["transactional-email"]),
        PasswordResetSmtpToken: Description::of(Post,
            "/marketing/v3/transactional/smtp-tokens/{tokenId}/password-reset",
            &[200], &["transactional-email"]),
    }
}
