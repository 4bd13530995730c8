// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `conversations/visitor-identification`, version `v3`: 1 operation, 4 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/conversations/visitor-identification/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    Error, ErrorDetail,
    VisitorIdentificationIdentificationTokenGenerationRequest as IdentificationTokenGenerationRequest,
    IdentificationTokenResponse,
};

/// `POST /visitor-identification/v3/tokens/create`
///
/// Answers 200 (`IdentificationTokenResponse`). Scope: `conversations.visitor_identification.tokens.create`. Unsupported from 2027-09. Newer: `conversations::visitor_identification::v2026_09::CreateToken`.
pub type CreateToken = crate::Call<crate::operations::CreateTokenIn2026_03, endpoint::CreateToken>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        CreateToken: Description::of(Post,
            "/visitor-identification/v3/tokens/create",
            &[200], &["conversations.visitor_identification.tokens.create"]),
    }
}
