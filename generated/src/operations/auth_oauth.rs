// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::*;

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in v1.
#[non_exhaustive]
pub struct ArchiveRefreshToken<E> {
    /// The path's `token`: text.
    pub token: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> ArchiveRefreshToken<E> {
    /// A request with all that is required.
    pub fn new(token: impl Into<Text>) -> Self {
        Self {
            token: token.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    ArchiveRefreshToken "ArchiveRefreshToken" -> () {
        path 1 {
            0 token = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateToken<E> {
    /// The body, `application/x-www-form-urlencoded`: a `CreateTokenBody`.
    pub body: CreateTokenBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateToken<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<CreateTokenBody>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateToken "CreateToken" -> AccessTokenResponse {
        path 0 {}
        query {}
        body {
            0 body "application/x-www-form-urlencoded" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in v1.
#[non_exhaustive]
pub struct CreateTokenInV1<E> {
    /// The body, `application/x-www-form-urlencoded`: a `CreateTokenBodyInV1`.
    pub body: CreateTokenBodyInV1,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateTokenInV1<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<CreateTokenBodyInV1>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    CreateTokenInV1 "CreateTokenInV1" -> AccessTokenResponse {
        path 0 {}
        query {}
        body {
            0 body "application/x-www-form-urlencoded" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in v1.
#[non_exhaustive]
pub struct GetAccessToken<E> {
    /// The path's `token`: text.
    pub token: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetAccessToken<E> {
    /// A request with all that is required.
    pub fn new(token: impl Into<Text>) -> Self {
        Self {
            token: token.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetAccessToken "GetAccessToken" -> AccessTokenInfoResponse {
        path 1 {
            0 token = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in v1.
#[non_exhaustive]
pub struct GetRefreshToken<E> {
    /// The path's `token`: text.
    pub token: Text,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> GetRefreshToken<E> {
    /// A request with all that is required.
    pub fn new(token: impl Into<Text>) -> Self {
        Self {
            token: token.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    GetRefreshToken "GetRefreshToken" -> RefreshTokenInfoResponse {
        path 1 {
            0 token = Text::EMPTY;
        }
        query {}
        body {}
    }
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub struct IntrospectToken<E> {
    /// The body, `application/x-www-form-urlencoded`: a `IntrospectTokenBody`.
    pub body: IntrospectTokenBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> IntrospectToken<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<IntrospectTokenBody>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    IntrospectToken "IntrospectToken" -> TokenInfoResponseBaseIF {
        path 0 {}
        query {}
        body {
            0 body "application/x-www-form-urlencoded" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in 2026-09.
#[non_exhaustive]
pub struct OauthCreateToken<E> {
    /// The body, `application/x-www-form-urlencoded`: a `OauthCreateTokenBody`.
    pub body: OauthCreateTokenBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> OauthCreateToken<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<OauthCreateTokenBody>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    OauthCreateToken "OauthCreateToken" -> AccessTokenResponse {
        path 0 {}
        query {}
        body {
            0 body "application/x-www-form-urlencoded" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in 2026-09.
#[non_exhaustive]
pub struct OauthIntrospectToken<E> {
    /// The body, `application/x-www-form-urlencoded`: a `IntrospectTokenBody`.
    pub body: IntrospectTokenBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> OauthIntrospectToken<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<IntrospectTokenBody>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    OauthIntrospectToken "OauthIntrospectToken" -> OauthTokenInfoResponseBaseIF {
        path 0 {}
        query {}
        body {
            0 body "application/x-www-form-urlencoded" required = Shaped::blank();
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `auth/oauth`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RevokeToken<E> {
    /// The body, `application/x-www-form-urlencoded`: a `IntrospectTokenBody`.
    pub body: IntrospectTokenBody,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RevokeToken<E> {
    /// A request with all that is required.
    pub fn new(body: impl Into<IntrospectTokenBody>) -> Self {
        Self {
            body: body.into(),
            endpoint: PhantomData,
        }
    }
}
crate::runtime::signature! {
    RevokeToken "RevokeToken" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/x-www-form-urlencoded" required = Shaped::blank();
        }
    }
}
