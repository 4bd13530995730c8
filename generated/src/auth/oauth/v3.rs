// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `auth/oauth`, version `v3`: 3 operations, 7 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/auth/oauth/v3.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AccessTokenResponse, AccessTokenResponseTokenUse, CreateTokenBody, CreateTokenBodyGrantType, Error, ErrorDetail,
    IntrospectTokenBody, PublicAccessTokenInfoResponse, PublicAccessTokenInfoResponseTokenUse,
    PublicRefreshTokenInfoResponse, PublicRefreshTokenInfoResponseTokenUse, SignedAccessToken,
    TokenInfoResponseBaseIF,
};

/// `POST /oauth/v3/token`
///
/// Answers 200 (`AccessTokenResponse`). Unsupported from 2027-09. Newer: `auth::oauth::v2026_09::CreateToken`.
pub type CreateToken = crate::Call<crate::operations::CreateToken, endpoint::CreateToken>;

/// `POST /oauth/v3/token/introspect`
///
/// Answers 200 (`TokenInfoResponseBaseIF`). Unsupported from 2027-09. Newer: `auth::oauth::v2026_09::IntrospectToken`.
pub type IntrospectToken = crate::Call<crate::operations::IntrospectToken, endpoint::IntrospectToken>;

/// `POST /oauth/v3/token/revoke`
///
/// The specification names no success. Unsupported from 2027-09. Newer: `auth::oauth::v2026_09::RevokeToken`.
pub type RevokeToken = crate::Call<crate::operations::RevokeToken, endpoint::RevokeToken>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        CreateToken: Description::of(Post, "/oauth/v3/token", &[200], &[]).no_credential(),
        IntrospectToken: Description::of(Post, "/oauth/v3/token/introspect", &[200], &[]).no_credential(),
        RevokeToken: Description::of(Post, "/oauth/v3/token/revoke", &[], &[]).no_credential(),
    }
}
