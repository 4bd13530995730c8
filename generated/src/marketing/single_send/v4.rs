// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/single-send`, version `v4`: 1 operation, 6 schemas.
//!
//! A supported version, unsupported from 2027-03-30.
//! Written from `specs/marketing/single-send/v4.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    EmailSendStatusView, EmailSendStatusViewSendResult, BatchResponseSimplePublicStatus as EmailSendStatusViewStatus,
    Error, ErrorDetail, EventIdView, MarketingPublicSingleSendEmail as PublicSingleSendEmail,
    MarketingPublicSingleSendRequestEgg as PublicSingleSendRequestEgg,
};

/// `POST /marketing/v4/email/single-send`
///
/// Answers 200 (`EmailSendStatusView`). Any of the scopes `marketing-email`, `transactional-email`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-03-30.
pub type Create = crate::Call<crate::operations::MarketingCreate, endpoint::Create>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        Create: Description::of(Post,
            "/marketing/v4/email/single-send",
            &[200], &["marketing-email", "transactional-email"]).exempt(&["daily", "ten-secondly"]),
    }
}
