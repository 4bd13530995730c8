// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AccessTokenInfoResponse, CreateTokenBody, CreateTokenBodyInV1, IntrospectTokenBody, OauthCreateTokenBody,
    OauthTokenInfoResponseBaseIF, RefreshTokenInfoResponse, TokenInfoResponseBaseIF, TokenResponseIF,
};

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
    /// With all that is required.
    pub fn new(token: impl Into<Text>) -> Self { Self { token: token.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for ArchiveRefreshToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveRefreshToken", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { token: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.token } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.token } }
}
impl<E: Endpoint> Signature for ArchiveRefreshToken<E> {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateToken<E> {
    /// The body, `application/x-www-form-urlencoded`: a `CreateTokenBody`.
    pub body: Option<CreateTokenBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateToken<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<CreateTokenBody>) -> Self { self.body = Some(body.into()); self }
}
impl<E: Endpoint> Default for CreateToken<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for CreateToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateToken", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/x-www-form-urlencoded", required: false }) }) }
    }
    fn blank() -> Self { Self { body: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for CreateToken<E> {
    type Response = TokenResponseIF;
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
    /// The body, `application/x-www-form-urlencoded`: a `CreateTokenBodyInV1`.
    pub body: Option<CreateTokenBodyInV1>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> CreateTokenInV1<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `client_secret`.
    pub fn client_secret(mut self, client_secret: impl Into<Text>) -> Self {
        self.client_secret = Some(client_secret.into()); self
    }
    /// Sets `refresh_token`.
    pub fn refresh_token(mut self, refresh_token: impl Into<Text>) -> Self {
        self.refresh_token = Some(refresh_token.into()); self
    }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<CreateTokenBodyInV1>) -> Self { self.body = Some(body.into()); self }
}
impl<E: Endpoint> Default for CreateTokenInV1<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for CreateTokenInV1<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateTokenInV1", kind: Kind::Operation(Parts { path: 0, query: &[
            Member { name: "client_secret", required: false }, Member { name: "refresh_token", required: false },
        ], body: Some(Body { media_type: "application/x-www-form-urlencoded", required: false }) }) }
    }
    fn blank() -> Self { Self { client_secret: None, refresh_token: None, body: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field {
        match index { 0 => &self.client_secret, 1 => &self.refresh_token, _ => &self.body }
    }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.client_secret, 1 => &mut self.refresh_token, _ => &mut self.body }
    }
}
impl<E: Endpoint> Signature for CreateTokenInV1<E> {
    type Response = TokenResponseIF;
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
    /// With all that is required.
    pub fn new(token: impl Into<Text>) -> Self { Self { token: token.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetAccessToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAccessToken", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { token: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.token } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.token } }
}
impl<E: Endpoint> Signature for GetAccessToken<E> {
    type Response = AccessTokenInfoResponse;
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
    /// With all that is required.
    pub fn new(token: impl Into<Text>) -> Self { Self { token: token.into(), endpoint: PhantomData } }
}
impl<E: Endpoint> Shaped for GetRefreshToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "GetRefreshToken", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    fn blank() -> Self { Self { token: Text::EMPTY, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.token } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.token } }
}
impl<E: Endpoint> Signature for GetRefreshToken<E> {
    type Response = RefreshTokenInfoResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub struct IntrospectToken<E> {
    /// The body, `application/x-www-form-urlencoded`: a `IntrospectTokenBody`.
    pub body: Option<IntrospectTokenBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> IntrospectToken<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<IntrospectTokenBody>) -> Self { self.body = Some(body.into()); self }
}
impl<E: Endpoint> Default for IntrospectToken<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for IntrospectToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "IntrospectToken", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/x-www-form-urlencoded", required: false }) }) }
    }
    fn blank() -> Self { Self { body: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for IntrospectToken<E> {
    type Response = TokenInfoResponseBaseIF;
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in 2026-09.
#[non_exhaustive]
pub struct OauthCreateToken<E> {
    /// The body, `application/x-www-form-urlencoded`: a `OauthCreateTokenBody`.
    pub body: Option<OauthCreateTokenBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> OauthCreateToken<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<OauthCreateTokenBody>) -> Self { self.body = Some(body.into()); self }
}
impl<E: Endpoint> Default for OauthCreateToken<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for OauthCreateToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "OauthCreateToken", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/x-www-form-urlencoded", required: false }) }) }
    }
    fn blank() -> Self { Self { body: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for OauthCreateToken<E> {
    type Response = Payload;
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in 2026-09.
#[non_exhaustive]
pub struct OauthIntrospectToken<E> {
    /// The body, `application/x-www-form-urlencoded`: a `IntrospectTokenBody`.
    pub body: Option<IntrospectTokenBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> OauthIntrospectToken<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<IntrospectTokenBody>) -> Self { self.body = Some(body.into()); self }
}
impl<E: Endpoint> Default for OauthIntrospectToken<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for OauthIntrospectToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "OauthIntrospectToken", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/x-www-form-urlencoded", required: false }) }) }
    }
    fn blank() -> Self { Self { body: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for OauthIntrospectToken<E> {
    type Response = OauthTokenInfoResponseBaseIF;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `auth/oauth`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RevokeToken<E> {
    /// The body, `application/x-www-form-urlencoded`: a `IntrospectTokenBody`.
    pub body: Option<IntrospectTokenBody>,
    endpoint: PhantomData<fn() -> E>,
}
impl<E: Endpoint> RevokeToken<E> {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `body`.
    pub fn body(mut self, body: impl Into<IntrospectTokenBody>) -> Self { self.body = Some(body.into()); self }
}
impl<E: Endpoint> Default for RevokeToken<E> {
    #[inline] fn default() -> Self { Self::new() }
}
impl<E: Endpoint> Shaped for RevokeToken<E> {
    fn shape(&self) -> &'static Shape {
        &Shape { name: "RevokeToken", kind: Kind::Operation(Parts { path: 0, query: &[
        ], body: Some(Body { media_type: "application/x-www-form-urlencoded", required: false }) }) }
    }
    fn blank() -> Self { Self { body: None, endpoint: PhantomData } }
    fn part(&self, index: usize) -> &dyn Field { { let _ = index; &self.body } }
    fn part_mut(&mut self, index: usize) -> &mut dyn Field { { let _ = index; &mut self.body } }
}
impl<E: Endpoint> Signature for RevokeToken<E> {
    type Response = Payload;
}

crate::runtime::operation_traits! {
    ArchiveRefreshToken, CreateToken, CreateTokenInV1, GetAccessToken, GetRefreshToken, IntrospectToken,
    OauthCreateToken, OauthIntrospectToken, RevokeToken,
}
