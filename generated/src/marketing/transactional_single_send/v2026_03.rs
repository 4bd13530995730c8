// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/transactional-single-send`, version `2026-03`: 6 operations, 11 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/marketing/transactional-single-send/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    CollectionResponseSmtpApiTokenViewForwardPaging, EmailSendStatusView, EmailSendStatusViewSendResult,
    BatchResponseSimplePublicStatus as EmailSendStatusViewStatus, Error, ErrorDetail, EventIdView, ForwardPaging,
    NextPage, PublicSingleSendEmail, PublicSingleSendRequestEgg, SmtpApiTokenRequestEgg, SmtpApiTokenView,
};

/// `DELETE /marketing/transactional/2026-03/smtp-tokens/{tokenId}`
///
/// Answers 204. Scope: `transactional-email`. Unsupported from 2027-09.
pub type ArchiveSmtpToken = crate::Call<crate::operations::ArchiveSmtpToken, endpoint::ArchiveSmtpToken>;

/// `POST /marketing/transactional/2026-03/single-email/send`
///
/// Answers 200 (`EmailSendStatusView`). Scope: `transactional-email`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09. Newer: `marketing::transactional_single_send::v2026_09::Create`.
pub type Create = crate::Call<crate::operations::TransactionalSingleSendCreateIn2026_03, endpoint::Create>;

/// `POST /marketing/transactional/2026-03/smtp-tokens`
///
/// Answers 201 (`SmtpApiTokenView`). Scope: `transactional-email`. Unsupported from 2027-09.
pub type CreateSmtpToken = crate::Call<crate::operations::CreateSmtpToken, endpoint::CreateSmtpToken>;

/// `GET /marketing/transactional/2026-03/smtp-tokens/{tokenId}`
///
/// Answers 200 (`SmtpApiTokenView`). Scope: `transactional-email`. Unsupported from 2027-09.
pub type GetSmtpToken = crate::Call<crate::operations::GetSmtpToken, endpoint::GetSmtpToken>;

/// `GET /marketing/transactional/2026-03/smtp-tokens`
///
/// Answers 200 (`CollectionResponseSmtpApiTokenViewForwardPaging`). Scope: `transactional-email`. Unsupported from 2027-09.
pub type ListSmtpTokens = crate::Call<crate::operations::ListSmtpTokens, endpoint::ListSmtpTokens>;

/// `POST /marketing/transactional/2026-03/smtp-tokens/{tokenId}/password-reset`
///
/// Answers 200 (`SmtpApiTokenView`). Scope: `transactional-email`. Unsupported from 2027-09.
pub type PasswordResetSmtpToken =
    crate::Call<crate::operations::PasswordResetSmtpToken, endpoint::PasswordResetSmtpToken>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveSmtpToken: Description::of(Delete,
            "/marketing/transactional/2026-03/smtp-tokens/{tokenId}",
            &[204], &["transactional-email"]),
        Create: Description::of(Post,
            "/marketing/transactional/2026-03/single-email/send",
            &[200], &["transactional-email"]).exempt(&["daily", "ten-secondly"]),
        CreateSmtpToken: Description::of(Post,
            "/marketing/transactional/2026-03/smtp-tokens",
            &[201], &["transactional-email"]),
        GetSmtpToken: Description::of(Get,
            "/marketing/transactional/2026-03/smtp-tokens/{tokenId}",
            &[200], &["transactional-email"]),
        ListSmtpTokens: Description::of(Get,
            "/marketing/transactional/2026-03/smtp-tokens",
            &[200], &["transactional-email"]),
        PasswordResetSmtpToken: Description::of(Post,
            "/marketing/transactional/2026-03/smtp-tokens/{tokenId}/password-reset",
            &[200], &["transactional-email"]),
    }
}
