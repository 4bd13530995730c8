// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/transactional-single-send`, version `2026-09`: 1 operation, 6 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/marketing/transactional-single-send/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    TransactionalSingleSendEmailSendStatusView as EmailSendStatusView,
    TransactionalSingleSendEmailSendStatusViewSendResult as EmailSendStatusViewSendResult,
    BatchResponseSimplePublicStatus as EmailSendStatusViewStatus, Error, ErrorDetail, EventIdView,
    PublicSingleSendEmail, PublicSingleSendRequestEgg,
};

/// `POST /marketing/transactional/2026-09/single-email/send`
///
/// Answers 200 (`EmailSendStatusView`). Scope: `transactional-email`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2028-03.
pub type Create = crate::Call<crate::operations::TransactionalSingleSendCreate, endpoint::Create>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Create: Description::of(Post,
            "/marketing/transactional/2026-09/single-email/send",
            &[200], &["transactional-email"]).exempt(&["daily", "ten-secondly"]),
    }
}
