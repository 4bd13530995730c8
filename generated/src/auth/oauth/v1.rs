// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
//! `auth/oauth`, version `v1`: 4 operations, 8 schemas.
//!
//! A supported version, unsupported from 2027-09.
//! Written from `specs/auth/oauth/v1.yaml`.

#[doc(no_inline)]
pub use crate::types::{
    AccessTokenInfoResponse, AccessTokenResponse, AccessTokenResponseTokenUse, ClientCredentialsTokenResponse,
    ClientCredentialsTokenResponseTokenUse, CreateTokenBodyInV1 as CreateTokenBody, CreateTokenBodyGrantType, Error,
    ErrorDetail, RefreshTokenInfoResponse, SignedAccessToken, TokenResponseIF,
};

/// `DELETE /oauth/v1/refresh-tokens/{token}`
///
/// Answers 204. Deprecated.
pub type ArchiveRefreshToken = crate::operations::ArchiveRefreshToken<endpoint::ArchiveRefreshToken>;

/// `POST /oauth/v1/token`
///
/// Answers 200.
pub type CreateToken = crate::operations::CreateTokenInV1<endpoint::CreateToken>;

/// `GET /oauth/v1/access-tokens/{token}`
///
/// Answers 200. Deprecated.
pub type GetAccessToken = crate::operations::GetAccessToken<endpoint::GetAccessToken>;

/// `GET /oauth/v1/refresh-tokens/{token}`
///
/// Answers 200. Deprecated.
pub type GetRefreshToken = crate::operations::GetRefreshToken<endpoint::GetRefreshToken>;

/// What tells the operations of this module from others of the same signature.
pub mod endpoint {
    use crate::runtime::Description;

    crate::runtime::endpoints! {
        ArchiveRefreshToken: Description::delete("/oauth/v1/refresh-tokens/{token}")
            .statuses(&[204])
            .no_credential()
            .deprecated(),
        CreateToken: Description::post("/oauth/v1/token").statuses(&[200]).no_credential(),
        GetAccessToken: Description::get("/oauth/v1/access-tokens/{token}")
            .statuses(&[200])
            .no_credential()
            .deprecated(),
        GetRefreshToken: Description::get("/oauth/v1/refresh-tokens/{token}")
            .statuses(&[200])
            .no_credential()
            .deprecated(),
    }
}
