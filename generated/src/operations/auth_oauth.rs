// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use crate::types::{
    AccessTokenInfoResponse, AccessTokenResponse, CreateTokenBody, CreateTokenBodyInV1, IntrospectTokenBody,
    OauthCreateTokenBody, OauthTokenInfoResponseBaseIF, RefreshTokenInfoResponse, TokenInfoResponseBaseIF,
};

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in v1.
#[non_exhaustive]
pub struct ArchiveRefreshToken {
    /// The path's `token`: text that is not shown.
    pub token: Secret,
}
impl<E: Endpoint> Call<ArchiveRefreshToken, E> {
    /// With all that is required.
    pub fn new(token: impl Into<Secret>) -> Self { Self::of(ArchiveRefreshToken { token: token.into() }) }
}
impl Shaped for ArchiveRefreshToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "ArchiveRefreshToken", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { token: Secret::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.token }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.token }
}
impl Signature for ArchiveRefreshToken {
    type Response = ();
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateToken {
    /// The body, `application/x-www-form-urlencoded`: `CreateTokenBody`.
    pub body: CreateTokenBody,
}
impl<E: Endpoint> Call<CreateToken, E> {
    /// With all that is required.
    pub fn new(body: impl Into<CreateTokenBody>) -> Self { Self::of(CreateToken { body: body.into() }) }
}
impl Shaped for CreateToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateToken", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/x-www-form-urlencoded", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateToken {
    type Response = AccessTokenResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in v1.
#[non_exhaustive]
pub struct CreateTokenInV1 {
    /// The body, `application/x-www-form-urlencoded`: `CreateTokenBodyInV1`.
    pub body: CreateTokenBodyInV1,
}
impl<E: Endpoint> Call<CreateTokenInV1, E> {
    /// With all that is required.
    pub fn new(body: impl Into<CreateTokenBodyInV1>) -> Self { Self::of(CreateTokenInV1 { body: body.into() }) }
}
impl Shaped for CreateTokenInV1 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateTokenInV1", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/x-www-form-urlencoded", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for CreateTokenInV1 {
    type Response = AccessTokenResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in v1.
#[non_exhaustive]
pub struct GetAccessToken {
    /// The path's `token`: text that is not shown.
    pub token: Secret,
}
impl<E: Endpoint> Call<GetAccessToken, E> {
    /// With all that is required.
    pub fn new(token: impl Into<Secret>) -> Self { Self::of(GetAccessToken { token: token.into() }) }
}
impl Shaped for GetAccessToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetAccessToken", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { token: Secret::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.token }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.token }
}
impl Signature for GetAccessToken {
    type Response = AccessTokenInfoResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in v1.
#[non_exhaustive]
pub struct GetRefreshToken {
    /// The path's `token`: text that is not shown.
    pub token: Secret,
}
impl<E: Endpoint> Call<GetRefreshToken, E> {
    /// With all that is required.
    pub fn new(token: impl Into<Secret>) -> Self { Self::of(GetRefreshToken { token: token.into() }) }
}
impl Shaped for GetRefreshToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "GetRefreshToken", kind: Kind::Operation(Parts { path: 1, query: &[], body: None }) }
    }
    #[inline] fn blank() -> Self { Self { token: Secret::EMPTY } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.token }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.token }
}
impl Signature for GetRefreshToken {
    type Response = RefreshTokenInfoResponse;
}

/// The parts of a request, for 2 endpoints.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub struct IntrospectToken {
    /// The body, `application/x-www-form-urlencoded`: `IntrospectTokenBody`.
    pub body: IntrospectTokenBody,
}
impl<E: Endpoint> Call<IntrospectToken, E> {
    /// With all that is required.
    pub fn new(body: impl Into<IntrospectTokenBody>) -> Self { Self::of(IntrospectToken { body: body.into() }) }
}
impl Shaped for IntrospectToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntrospectToken", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/x-www-form-urlencoded", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for IntrospectToken {
    type Response = TokenInfoResponseBaseIF;
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in 2026-09.
#[non_exhaustive]
pub struct OauthCreateToken {
    /// The body, `application/x-www-form-urlencoded`: `OauthCreateTokenBody`.
    pub body: OauthCreateTokenBody,
}
impl<E: Endpoint> Call<OauthCreateToken, E> {
    /// With all that is required.
    pub fn new(body: impl Into<OauthCreateTokenBody>) -> Self { Self::of(OauthCreateToken { body: body.into() }) }
}
impl Shaped for OauthCreateToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OauthCreateToken", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/x-www-form-urlencoded", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for OauthCreateToken {
    type Response = AccessTokenResponse;
}

/// The parts of a request, for one endpoint.
///
/// Published by `auth/oauth`, in 2026-09.
#[non_exhaustive]
pub struct OauthIntrospectToken {
    /// The body, `application/x-www-form-urlencoded`: `IntrospectTokenBody`.
    pub body: IntrospectTokenBody,
}
impl<E: Endpoint> Call<OauthIntrospectToken, E> {
    /// With all that is required.
    pub fn new(body: impl Into<IntrospectTokenBody>) -> Self { Self::of(OauthIntrospectToken { body: body.into() }) }
}
impl Shaped for OauthIntrospectToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OauthIntrospectToken", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/x-www-form-urlencoded", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for OauthIntrospectToken {
    type Response = OauthTokenInfoResponseBaseIF;
}

/// The parts of a request, for 3 endpoints.
///
/// Published by `auth/oauth`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct RevokeToken {
    /// The body, `application/x-www-form-urlencoded`: `IntrospectTokenBody`.
    pub body: IntrospectTokenBody,
}
impl<E: Endpoint> Call<RevokeToken, E> {
    /// With all that is required.
    pub fn new(body: impl Into<IntrospectTokenBody>) -> Self { Self::of(RevokeToken { body: body.into() }) }
}
impl Shaped for RevokeToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RevokeToken", kind: Kind::Operation(Parts { path: 0, query: &[], body: Some(Body { media_type: "application/x-www-form-urlencoded", required: true }) }) }
    }
    #[inline] fn blank() -> Self { Self { body: Shaped::blank() } }
    #[inline] fn part(&self, _: usize) -> &dyn Field { &self.body }
    #[inline] fn part_mut(&mut self, _: usize) -> &mut dyn Field { &mut self.body }
}
impl Signature for RevokeToken {
    type Response = Payload;
}
