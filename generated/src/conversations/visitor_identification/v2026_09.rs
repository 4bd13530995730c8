// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `conversations/visitor-identification`, version `2026-09`: 1 operation, 4 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/conversations/visitor-identification/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail, IdentificationTokenGenerationRequest, IdentificationTokenResponse,
};

/// `POST /visitor-identification/2026-09/tokens/create`
///
/// Answers 200 (`IdentificationTokenResponse`). Scope: `conversations.visitor_identification.tokens.create`. Unsupported from 2028-03.
pub type CreateToken = crate::Call<crate::operations::VisitorIdentificationCreateToken, endpoint::CreateToken>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        CreateToken: Description::of(Post,
            "/visitor-identification/2026-09/tokens/create",
            &[200], &["conversations.visitor_identification.tokens.create"]),
    }
}
