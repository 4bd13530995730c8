// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `auth/oauth`, version `2026-09`: 3 operations, 4 schemas.
//!
//! The current version, released 2026-09-08, unsupported from 2028-03.
//! Written from `specs/auth/oauth/2026-09.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AccessTokenResponse, AccessTokenResponseTokenUse, OauthCreateTokenBody as CreateTokenBody,
    OauthCreateTokenBodyGrantType as CreateTokenBodyGrantType, Error, ErrorDetail, IntrospectTokenBody,
    OauthTokenInfoResponseBaseIF as TokenInfoResponseBaseIF,
};

/// `POST /oauth/2026-09/token`
///
/// Answers 200 (`AccessTokenResponse`). Unsupported from 2028-03.
pub type CreateToken = crate::Call<crate::operations::OauthCreateToken, endpoint::CreateToken>;

/// `POST /oauth/2026-09/token/introspect`
///
/// Answers 200 (`TokenInfoResponseBaseIF`). Unsupported from 2028-03.
pub type IntrospectToken = crate::Call<crate::operations::OauthIntrospectToken, endpoint::IntrospectToken>;

/// `POST /oauth/2026-09/token/revoke`
///
/// The specification names no success. Unsupported from 2028-03.
pub type RevokeToken = crate::Call<crate::operations::RevokeToken, endpoint::RevokeToken>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        CreateToken: Description::of(Post, "/oauth/2026-09/token", &[200], &[]).no_credential(),
        IntrospectToken: Description::of(Post, "/oauth/2026-09/token/introspect", &[200], &[]).no_credential(),
        RevokeToken: Description::of(Post, "/oauth/2026-09/token/revoke", &[], &[]).no_credential(),
    }
}
