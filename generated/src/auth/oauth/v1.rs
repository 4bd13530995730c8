// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `auth/oauth`, version `v1`: 4 operations, 6 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/auth/oauth/v1.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AccessTokenInfoResponse, AccessTokenResponse, AccessTokenResponseTokenUse,
    CreateTokenBodyInV1 as CreateTokenBody, CreateTokenBodyGrantType, Error, ErrorDetail, RefreshTokenInfoResponse,
    SignedAccessToken,
};

/// `DELETE /oauth/v1/refresh-tokens/{token}`
///
/// Answers 204. Deprecated. Unsupported from 2027-09.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09."))]
pub type ArchiveRefreshToken = crate::Call<crate::operations::ArchiveRefreshToken, endpoint::ArchiveRefreshToken>;

/// `POST /oauth/v1/token`
///
/// Answers 200 (`AccessTokenResponse`). Unsupported from 2027-09. Newer: `auth::oauth::v2026_09::CreateToken`.
pub type CreateToken = crate::Call<crate::operations::CreateTokenInV1, endpoint::CreateToken>;

/// `GET /oauth/v1/access-tokens/{token}`
///
/// Answers 200 (`AccessTokenInfoResponse`). Deprecated. Unsupported from 2027-09.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09."))]
pub type GetAccessToken = crate::Call<crate::operations::GetAccessToken, endpoint::GetAccessToken>;

/// `GET /oauth/v1/refresh-tokens/{token}`
///
/// Answers 200 (`RefreshTokenInfoResponse`). Deprecated. Unsupported from 2027-09.
#[cfg_attr(feature = "deprecations", deprecated(note = "Deprecated. Unsupported from 2027-09."))]
pub type GetRefreshToken = crate::Call<crate::operations::GetRefreshToken, endpoint::GetRefreshToken>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::{Description, Method::*};

    crate::runtime::endpoints! {
        ArchiveRefreshToken: Description::of(Delete,
            "/oauth/v1/refresh-tokens/{token}",
            &[204], &[]).no_credential().deprecated(),
        CreateToken: Description::of(Post, "/oauth/v1/token", &[200], &[]).no_credential(),
        GetAccessToken: Description::of(Get,
            "/oauth/v1/access-tokens/{token}",
            &[200], &[]).no_credential().deprecated(),
        GetRefreshToken: Description::of(Get,
            "/oauth/v1/refresh-tokens/{token}",
            &[200], &[]).no_credential().deprecated(),
    }
}
