// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `marketing/single-send`, version `2026-03`: 1 operation, 6 schemas.
//!
//! A supported version, released 2026-03-30, unsupported from 2027-09.
//! Written from `specs/marketing/single-send/2026-03.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    EmailSendStatusView, EmailSendStatusViewSendResult, BatchResponseSimplePublicStatus as EmailSendStatusViewStatus,
    Error, ErrorDetail, EventIdView, PublicSingleSendEmail, PublicSingleSendRequestEgg,
};

/// `POST /marketing/email-campaigns/2026-03/single-send`
///
/// Answers 200 (`EmailSendStatusView`). Any of the scopes `marketing-email`, `transactional-email`. Not counted by the limits `daily`, `ten-secondly`. Unsupported from 2027-09.
pub type CreateMarketingEmailCampaignsSingleSend =
    crate::Call<crate::operations::CreateMarketingEmailCampaignsSingleSend, endpoint::CreateMarketingEmailCampaignsSingleSend>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        CreateMarketingEmailCampaignsSingleSend: Description::of(Post,
            "/marketing/email-campaigns/2026-03/single-send",
            &[200], &["marketing-email", "transactional-email"]).exempt(&["daily", "ten-secondly"]),
    }
}
