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
    /// The body, `application/x-www-form-urlencoded`: `CreateTokenBody`.
    pub body: Option<CreateTokenBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateToken<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<CreateTokenBody>) -> Self {
        self.body = Some(body.into());
        self
    }
}
impl<E: Endpoint> Default for CreateToken<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    CreateToken "CreateToken" -> TokenResponseIF {
        path 0 {}
        query {}
        body {
            0 body "application/x-www-form-urlencoded" optional = None;
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in v1.
#[non_exhaustive]
pub struct CreateTokenInV1<E> {
    /// The query's `client_secret`: text; may be absent.
    pub client_secret: Option<Text>,
    /// The query's `refresh_token`: text; may be absent.
    pub refresh_token: Option<Text>,
    /// The body, `application/x-www-form-urlencoded`: `CreateTokenBodyInV1`.
    pub body: Option<CreateTokenBodyInV1>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateTokenInV1<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `client_secret`.
    pub fn client_secret(mut self, client_secret: impl Into<Text>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Sets `refresh_token`.
    pub fn refresh_token(mut self, refresh_token: impl Into<Text>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<CreateTokenBodyInV1>) -> Self {
        self.body = Some(body.into());
        self
    }
}
impl<E: Endpoint> Default for CreateTokenInV1<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    CreateTokenInV1 "CreateTokenInV1" -> TokenResponseIF {
        path 0 {}
        query {
            0 client_secret "client_secret" optional = None;
            1 refresh_token "refresh_token" optional = None;
        }
        body {
            2 body "application/x-www-form-urlencoded" optional = None;
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
    /// The body, `application/x-www-form-urlencoded`: `IntrospectTokenBody`.
    pub body: Option<IntrospectTokenBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> IntrospectToken<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<IntrospectTokenBody>) -> Self {
        self.body = Some(body.into());
        self
    }
}
impl<E: Endpoint> Default for IntrospectToken<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    IntrospectToken "IntrospectToken" -> TokenInfoResponseBaseIF {
        path 0 {}
        query {}
        body {
            0 body "application/x-www-form-urlencoded" optional = None;
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in 2026-09.
#[non_exhaustive]
pub struct OauthCreateToken<E> {
    /// The body, `application/x-www-form-urlencoded`: `OauthCreateTokenBody`.
    pub body: Option<OauthCreateTokenBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> OauthCreateToken<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<OauthCreateTokenBody>) -> Self {
        self.body = Some(body.into());
        self
    }
}
impl<E: Endpoint> Default for OauthCreateToken<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    OauthCreateToken "OauthCreateToken" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/x-www-form-urlencoded" optional = None;
        }
    }
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in 2026-09.
#[non_exhaustive]
pub struct OauthIntrospectToken<E> {
    /// The body, `application/x-www-form-urlencoded`: `IntrospectTokenBody`.
    pub body: Option<IntrospectTokenBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> OauthIntrospectToken<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<IntrospectTokenBody>) -> Self {
        self.body = Some(body.into());
        self
    }
}
impl<E: Endpoint> Default for OauthIntrospectToken<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    OauthIntrospectToken "OauthIntrospectToken" -> OauthTokenInfoResponseBaseIF {
        path 0 {}
        query {}
        body {
            0 body "application/x-www-form-urlencoded" optional = None;
        }
    }
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `auth/oauth`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RevokeToken<E> {
    /// The body, `application/x-www-form-urlencoded`: `IntrospectTokenBody`.
    pub body: Option<IntrospectTokenBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RevokeToken<E> {
    /// A request with all that is required.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<IntrospectTokenBody>) -> Self {
        self.body = Some(body.into());
        self
    }
}
impl<E: Endpoint> Default for RevokeToken<E> {
    fn default() -> Self {
        Self::new()
    }
}
crate::runtime::signature! {
    RevokeToken "RevokeToken" -> Payload {
        path 0 {}
        query {}
        body {
            0 body "application/x-www-form-urlencoded" optional = None;
        }
    }
}
