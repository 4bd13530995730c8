// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;

/// `AccessTokenInfoResponse`: 11 members.
///
/// Published by `auth/oauth`, in v1.
#[non_exhaustive]
pub struct AccessTokenInfoResponse {
    /// `app_id`: a whole number.
    pub app_id: i64,
    /// `expires_in`: a whole number.
    pub expires_in: i64,
    /// `hub_domain`: text; may be absent.
    pub hub_domain: Option<Text>,
    /// `hub_id`: a whole number.
    pub hub_id: i64,
    /// `is_private_distribution`: true or false; may be absent.
    pub is_private_distribution: Option<bool>,
    /// `scopes`: a list: text.
    pub scopes: Vec<Text>,
    /// `signed_access_token`: `SignedAccessToken`; may be absent.
    pub signed_access_token: Option<SignedAccessToken>,
    /// `token`: text that is not shown.
    pub token: Secret,
    /// `token_type`: text.
    pub token_type: Text,
    /// `user`: text; may be absent.
    pub user: Option<Text>,
    /// `user_id`: a whole number.
    pub user_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AccessTokenInfoResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AccessTokenInfoResponse", kind: Kind::Record(&[
            Member { name: "app_id", required: true }, Member { name: "expires_in", required: true },
            Member { name: "hub_domain", required: false }, Member { name: "hub_id", required: true },
            Member { name: "is_private_distribution", required: false }, Member { name: "scopes", required: true },
            Member { name: "signed_access_token", required: false }, Member { name: "token", required: true },
            Member { name: "token_type", required: true }, Member { name: "user", required: false },
            Member { name: "user_id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            app_id: 0, expires_in: 0, hub_domain: None, hub_id: 0, is_private_distribution: None, scopes: Vec::new(),
            signed_access_token: None, token: Secret::EMPTY, token_type: Text::EMPTY, user: None, user_id: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.expires_in, 2 => &self.hub_domain, 3 => &self.hub_id,
            4 => &self.is_private_distribution, 5 => &self.scopes, 6 => &self.signed_access_token, 7 => &self.token,
            8 => &self.token_type, 9 => &self.user, 10 => &self.user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.expires_in, 2 => &mut self.hub_domain, 3 => &mut self.hub_id,
            4 => &mut self.is_private_distribution, 5 => &mut self.scopes, 6 => &mut self.signed_access_token,
            7 => &mut self.token, 8 => &mut self.token_type, 9 => &mut self.user, 10 => &mut self.user_id,
            _ => &mut self.rest,
        }
    }
}
impl AccessTokenInfoResponse {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, expires_in: impl Into<i64>, hub_id: impl Into<i64>,
        scopes: impl IntoIterator<Item = impl Into<Text>>, token: impl Into<Secret>, token_type: impl Into<Text>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            app_id: app_id.into(), expires_in: expires_in.into(), hub_id: hub_id.into(),
            scopes: scopes.into_iter().map(Into::into).collect(), token: token.into(), token_type: token_type.into(),
            user_id: user_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `hub_domain`.
    pub fn hub_domain(mut self, hub_domain: impl Into<Text>) -> Self { self.hub_domain = Some(hub_domain.into()); self }
    /// Sets `is_private_distribution`.
    pub fn is_private_distribution(mut self, is_private_distribution: bool) -> Self {
        self.is_private_distribution = Some(is_private_distribution); self
    }
    /// Sets `signed_access_token`.
    pub fn signed_access_token(mut self, signed_access_token: impl Into<SignedAccessToken>) -> Self {
        self.signed_access_token = Some(signed_access_token.into()); self
    }
    /// Sets `user`.
    pub fn user(mut self, user: impl Into<Text>) -> Self { self.user = Some(user.into()); self }
}

/// `AccessTokenResponse`: 9 members.
///
/// Published by `auth/oauth`, in 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct AccessTokenResponse {
    /// `access_token`: text that is not shown.
    pub access_token: Secret,
    /// `expires_in`: a whole number.
    pub expires_in: i64,
    /// `hub_id`: a whole number; may be absent.
    pub hub_id: Option<i64>,
    /// `id_token`: text that is not shown; may be absent.
    pub id_token: Option<Secret>,
    /// `refresh_token`: text that is not shown; may be absent.
    pub refresh_token: Option<Secret>,
    /// `scopes`: a list: text; may be absent.
    pub scopes: Option<Vec<Text>>,
    /// `token_type`: text; may be absent.
    pub token_type: Option<Text>,
    /// `token_use`: `AccessTokenResponseTokenUse`; may be absent.
    pub token_use: Option<AccessTokenResponseTokenUse>,
    /// `user_id`: a whole number; may be absent.
    pub user_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for AccessTokenResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AccessTokenResponse", kind: Kind::Record(&[
            Member { name: "access_token", required: true }, Member { name: "expires_in", required: true },
            Member { name: "hub_id", required: false }, Member { name: "id_token", required: false },
            Member { name: "refresh_token", required: false }, Member { name: "scopes", required: false },
            Member { name: "token_type", required: false }, Member { name: "token_use", required: false },
            Member { name: "user_id", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            access_token: Secret::EMPTY, expires_in: 0, hub_id: None, id_token: None, refresh_token: None,
            scopes: None, token_type: None, token_use: None, user_id: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.access_token, 1 => &self.expires_in, 2 => &self.hub_id, 3 => &self.id_token,
            4 => &self.refresh_token, 5 => &self.scopes, 6 => &self.token_type, 7 => &self.token_use,
            8 => &self.user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.access_token, 1 => &mut self.expires_in, 2 => &mut self.hub_id, 3 => &mut self.id_token,
            4 => &mut self.refresh_token, 5 => &mut self.scopes, 6 => &mut self.token_type, 7 => &mut self.token_use,
            8 => &mut self.user_id, _ => &mut self.rest,
        }
    }
}
impl AccessTokenResponse {
    /// With all that is required.
    pub fn new(access_token: impl Into<Secret>, expires_in: impl Into<i64>) -> Self {
        Self { access_token: access_token.into(), expires_in: expires_in.into(), ..Shaped::blank() }
    }
    /// Sets `hub_id`.
    pub fn hub_id(mut self, hub_id: impl Into<i64>) -> Self { self.hub_id = Some(hub_id.into()); self }
    /// Sets `id_token`.
    pub fn id_token(mut self, id_token: impl Into<Secret>) -> Self { self.id_token = Some(id_token.into()); self }
    /// Sets `refresh_token`.
    pub fn refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into()); self
    }
    /// Sets `scopes`.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<Text>>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect()); self
    }
    /// Sets `token_type`.
    pub fn token_type(mut self, token_type: impl Into<Text>) -> Self { self.token_type = Some(token_type.into()); self }
    /// Sets `token_use`.
    pub fn token_use(mut self, token_use: impl Into<AccessTokenResponseTokenUse>) -> Self {
        self.token_use = Some(token_use.into()); self
    }
    /// Sets `user_id`.
    pub fn user_id(mut self, user_id: impl Into<i64>) -> Self { self.user_id = Some(user_id.into()); self }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `auth/oauth`, in 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub enum AccessTokenResponseTokenUse {
    /// `access_token`
    AccessToken,
    /// `client_credentials`
    ClientCredentials,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for AccessTokenResponseTokenUse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "AccessTokenResponseTokenUse", kind: Kind::Enumeration(&["access_token", "client_credentials"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AccessToken => 0, Self::ClientCredentials => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AccessToken, 1 => Self::ClientCredentials, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 10 members.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateTokenBody {
    /// `client_assertion`: text that is not shown; may be absent.
    pub client_assertion: Option<Secret>,
    /// `client_assertion_type`: text; may be absent.
    pub client_assertion_type: Option<Text>,
    /// `client_id`: text; may be absent.
    pub client_id: Option<Text>,
    /// `client_secret`: text that is not shown; may be absent.
    pub client_secret: Option<Secret>,
    /// `code`: text that is not shown; may be absent.
    pub code: Option<Secret>,
    /// `code_verifier`: text that is not shown; may be absent.
    pub code_verifier: Option<Secret>,
    /// `grant_type`: `CreateTokenBodyGrantType`; may be absent.
    pub grant_type: Option<CreateTokenBodyGrantType>,
    /// `redirect_uri`: text; may be absent.
    pub redirect_uri: Option<Text>,
    /// `refresh_token`: text that is not shown; may be absent.
    pub refresh_token: Option<Secret>,
    /// `scope`: text; may be absent.
    pub scope: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CreateTokenBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateTokenBody", kind: Kind::Record(&[
            Member { name: "client_assertion", required: false },
            Member { name: "client_assertion_type", required: false }, Member { name: "client_id", required: false },
            Member { name: "client_secret", required: false }, Member { name: "code", required: false },
            Member { name: "code_verifier", required: false }, Member { name: "grant_type", required: false },
            Member { name: "redirect_uri", required: false }, Member { name: "refresh_token", required: false },
            Member { name: "scope", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            client_assertion: None, client_assertion_type: None, client_id: None, client_secret: None, code: None,
            code_verifier: None, grant_type: None, redirect_uri: None, refresh_token: None, scope: None,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.client_assertion, 1 => &self.client_assertion_type, 2 => &self.client_id,
            3 => &self.client_secret, 4 => &self.code, 5 => &self.code_verifier, 6 => &self.grant_type,
            7 => &self.redirect_uri, 8 => &self.refresh_token, 9 => &self.scope, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.client_assertion, 1 => &mut self.client_assertion_type, 2 => &mut self.client_id,
            3 => &mut self.client_secret, 4 => &mut self.code, 5 => &mut self.code_verifier,
            6 => &mut self.grant_type, 7 => &mut self.redirect_uri, 8 => &mut self.refresh_token,
            9 => &mut self.scope, _ => &mut self.rest,
        }
    }
}
impl CreateTokenBody {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `client_assertion`.
    pub fn client_assertion(mut self, client_assertion: impl Into<Secret>) -> Self {
        self.client_assertion = Some(client_assertion.into()); self
    }
    /// Sets `client_assertion_type`.
    pub fn client_assertion_type(mut self, client_assertion_type: impl Into<Text>) -> Self {
        self.client_assertion_type = Some(client_assertion_type.into()); self
    }
    /// Sets `client_id`.
    pub fn client_id(mut self, client_id: impl Into<Text>) -> Self { self.client_id = Some(client_id.into()); self }
    /// Sets `client_secret`.
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into()); self
    }
    /// Sets `code`.
    pub fn code(mut self, code: impl Into<Secret>) -> Self { self.code = Some(code.into()); self }
    /// Sets `code_verifier`.
    pub fn code_verifier(mut self, code_verifier: impl Into<Secret>) -> Self {
        self.code_verifier = Some(code_verifier.into()); self
    }
    /// Sets `grant_type`.
    pub fn grant_type(mut self, grant_type: impl Into<CreateTokenBodyGrantType>) -> Self {
        self.grant_type = Some(grant_type.into()); self
    }
    /// Sets `redirect_uri`.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<Text>) -> Self {
        self.redirect_uri = Some(redirect_uri.into()); self
    }
    /// Sets `refresh_token`.
    pub fn refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into()); self
    }
    /// Sets `scope`.
    pub fn scope(mut self, scope: impl Into<Text>) -> Self { self.scope = Some(scope.into()); self }
}
impl Default for CreateTokenBody {
    #[inline] fn default() -> Self { Self::new() }
}

/// 3 known values; any other is kept as it came.
///
/// Published by `auth/oauth`, in 2026-03, v1, v3.
#[non_exhaustive]
pub enum CreateTokenBodyGrantType {
    /// `authorization_code`
    AuthorizationCode,
    /// `client_credentials`
    ClientCredentials,
    /// `refresh_token`
    RefreshToken,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for CreateTokenBodyGrantType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateTokenBodyGrantType", kind: Kind::Enumeration(&[
            "authorization_code", "client_credentials", "refresh_token",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AuthorizationCode => 0, Self::ClientCredentials => 1, Self::RefreshToken => 2,
            Self::Unknown(value) => return (3, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::AuthorizationCode, 1 => Self::ClientCredentials, 2 => Self::RefreshToken,
            _ => Self::Unknown(Text::EMPTY),
        };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// 8 members.
///
/// Published by `auth/oauth`, in v1.
#[non_exhaustive]
pub struct CreateTokenBodyInV1 {
    /// `client_id`: text; may be absent.
    pub client_id: Option<Text>,
    /// `client_secret`: text that is not shown; may be absent.
    pub client_secret: Option<Secret>,
    /// `code`: text that is not shown; may be absent.
    pub code: Option<Secret>,
    /// `code_verifier`: text that is not shown; may be absent.
    pub code_verifier: Option<Secret>,
    /// `grant_type`: `CreateTokenBodyGrantType`; may be absent.
    pub grant_type: Option<CreateTokenBodyGrantType>,
    /// `redirect_uri`: text; may be absent.
    pub redirect_uri: Option<Text>,
    /// `refresh_token`: text that is not shown; may be absent.
    pub refresh_token: Option<Secret>,
    /// `scope`: text; may be absent.
    pub scope: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for CreateTokenBodyInV1 {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "CreateTokenBodyInV1", kind: Kind::Record(&[
            Member { name: "client_id", required: false }, Member { name: "client_secret", required: false },
            Member { name: "code", required: false }, Member { name: "code_verifier", required: false },
            Member { name: "grant_type", required: false }, Member { name: "redirect_uri", required: false },
            Member { name: "refresh_token", required: false }, Member { name: "scope", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            client_id: None, client_secret: None, code: None, code_verifier: None, grant_type: None,
            redirect_uri: None, refresh_token: None, scope: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.client_id, 1 => &self.client_secret, 2 => &self.code, 3 => &self.code_verifier,
            4 => &self.grant_type, 5 => &self.redirect_uri, 6 => &self.refresh_token, 7 => &self.scope,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.client_id, 1 => &mut self.client_secret, 2 => &mut self.code,
            3 => &mut self.code_verifier, 4 => &mut self.grant_type, 5 => &mut self.redirect_uri,
            6 => &mut self.refresh_token, 7 => &mut self.scope, _ => &mut self.rest,
        }
    }
}
impl CreateTokenBodyInV1 {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `client_id`.
    pub fn client_id(mut self, client_id: impl Into<Text>) -> Self { self.client_id = Some(client_id.into()); self }
    /// Sets `client_secret`.
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into()); self
    }
    /// Sets `code`.
    pub fn code(mut self, code: impl Into<Secret>) -> Self { self.code = Some(code.into()); self }
    /// Sets `code_verifier`.
    pub fn code_verifier(mut self, code_verifier: impl Into<Secret>) -> Self {
        self.code_verifier = Some(code_verifier.into()); self
    }
    /// Sets `grant_type`.
    pub fn grant_type(mut self, grant_type: impl Into<CreateTokenBodyGrantType>) -> Self {
        self.grant_type = Some(grant_type.into()); self
    }
    /// Sets `redirect_uri`.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<Text>) -> Self {
        self.redirect_uri = Some(redirect_uri.into()); self
    }
    /// Sets `refresh_token`.
    pub fn refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into()); self
    }
    /// Sets `scope`.
    pub fn scope(mut self, scope: impl Into<Text>) -> Self { self.scope = Some(scope.into()); self }
}
impl Default for CreateTokenBodyInV1 {
    #[inline] fn default() -> Self { Self::new() }
}

/// 4 members.
///
/// Published by `auth/oauth`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct IntrospectTokenBody {
    /// `client_id`: text; may be absent.
    pub client_id: Option<Text>,
    /// `client_secret`: text that is not shown; may be absent.
    pub client_secret: Option<Secret>,
    /// `token`: text that is not shown; may be absent.
    pub token: Option<Secret>,
    /// `token_type_hint`: text; may be absent.
    pub token_type_hint: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for IntrospectTokenBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "IntrospectTokenBody", kind: Kind::Record(&[
            Member { name: "client_id", required: false }, Member { name: "client_secret", required: false },
            Member { name: "token", required: false }, Member { name: "token_type_hint", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self { client_id: None, client_secret: None, token: None, token_type_hint: None, rest: Rest::EMPTY }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.client_id, 1 => &self.client_secret, 2 => &self.token, 3 => &self.token_type_hint,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.client_id, 1 => &mut self.client_secret, 2 => &mut self.token,
            3 => &mut self.token_type_hint, _ => &mut self.rest,
        }
    }
}
impl IntrospectTokenBody {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `client_id`.
    pub fn client_id(mut self, client_id: impl Into<Text>) -> Self { self.client_id = Some(client_id.into()); self }
    /// Sets `client_secret`.
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into()); self
    }
    /// Sets `token`.
    pub fn token(mut self, token: impl Into<Secret>) -> Self { self.token = Some(token.into()); self }
    /// Sets `token_type_hint`.
    pub fn token_type_hint(mut self, token_type_hint: impl Into<Text>) -> Self {
        self.token_type_hint = Some(token_type_hint.into()); self
    }
}
impl Default for IntrospectTokenBody {
    #[inline] fn default() -> Self { Self::new() }
}

/// 8 members.
///
/// Published by `auth/oauth`, in 2026-09.
#[non_exhaustive]
pub struct OauthCreateTokenBody {
    /// `client_id`: text; may be absent.
    pub client_id: Option<Text>,
    /// `client_secret`: text that is not shown; may be absent.
    pub client_secret: Option<Secret>,
    /// `code`: text that is not shown; may be absent.
    pub code: Option<Secret>,
    /// `code_verifier`: text that is not shown; may be absent.
    pub code_verifier: Option<Secret>,
    /// `grant_type`: `OauthCreateTokenBodyGrantType`; may be absent.
    pub grant_type: Option<OauthCreateTokenBodyGrantType>,
    /// `redirect_uri`: text; may be absent.
    pub redirect_uri: Option<Text>,
    /// `refresh_token`: text that is not shown; may be absent.
    pub refresh_token: Option<Secret>,
    /// `scope`: text; may be absent.
    pub scope: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for OauthCreateTokenBody {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OauthCreateTokenBody", kind: Kind::Record(&[
            Member { name: "client_id", required: false }, Member { name: "client_secret", required: false },
            Member { name: "code", required: false }, Member { name: "code_verifier", required: false },
            Member { name: "grant_type", required: false }, Member { name: "redirect_uri", required: false },
            Member { name: "refresh_token", required: false }, Member { name: "scope", required: false },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            client_id: None, client_secret: None, code: None, code_verifier: None, grant_type: None,
            redirect_uri: None, refresh_token: None, scope: None, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.client_id, 1 => &self.client_secret, 2 => &self.code, 3 => &self.code_verifier,
            4 => &self.grant_type, 5 => &self.redirect_uri, 6 => &self.refresh_token, 7 => &self.scope,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.client_id, 1 => &mut self.client_secret, 2 => &mut self.code,
            3 => &mut self.code_verifier, 4 => &mut self.grant_type, 5 => &mut self.redirect_uri,
            6 => &mut self.refresh_token, 7 => &mut self.scope, _ => &mut self.rest,
        }
    }
}
impl OauthCreateTokenBody {
    /// With nothing set.
    pub fn new() -> Self { Shaped::blank() }
    /// Sets `client_id`.
    pub fn client_id(mut self, client_id: impl Into<Text>) -> Self { self.client_id = Some(client_id.into()); self }
    /// Sets `client_secret`.
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into()); self
    }
    /// Sets `code`.
    pub fn code(mut self, code: impl Into<Secret>) -> Self { self.code = Some(code.into()); self }
    /// Sets `code_verifier`.
    pub fn code_verifier(mut self, code_verifier: impl Into<Secret>) -> Self {
        self.code_verifier = Some(code_verifier.into()); self
    }
    /// Sets `grant_type`.
    pub fn grant_type(mut self, grant_type: impl Into<OauthCreateTokenBodyGrantType>) -> Self {
        self.grant_type = Some(grant_type.into()); self
    }
    /// Sets `redirect_uri`.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<Text>) -> Self {
        self.redirect_uri = Some(redirect_uri.into()); self
    }
    /// Sets `refresh_token`.
    pub fn refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into()); self
    }
    /// Sets `scope`.
    pub fn scope(mut self, scope: impl Into<Text>) -> Self { self.scope = Some(scope.into()); self }
}
impl Default for OauthCreateTokenBody {
    #[inline] fn default() -> Self { Self::new() }
}

/// 2 known values; any other is kept as it came.
///
/// Published by `auth/oauth`, in 2026-09.
#[non_exhaustive]
pub enum OauthCreateTokenBodyGrantType {
    /// `authorization_code`
    AuthorizationCode,
    /// `refresh_token`
    RefreshToken,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for OauthCreateTokenBodyGrantType {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "OauthCreateTokenBodyGrantType", kind: Kind::Enumeration(&[
            "authorization_code", "refresh_token",
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self {
            Self::AuthorizationCode => 0, Self::RefreshToken => 1, Self::Unknown(value) => return (2, value),
        };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AuthorizationCode, 1 => Self::RefreshToken, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `TokenInfoResponseBaseIF`: one member.
///
/// Published by `auth/oauth`, in 2026-09.
#[doc(alias = "TokenInfoResponseBaseIF")]
#[non_exhaustive]
pub struct OauthTokenInfoResponseBaseIF {
    /// `active`: true or false.
    pub active: bool,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for OauthTokenInfoResponseBaseIF {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TokenInfoResponseBaseIF", kind: Kind::Record(&[Member { name: "active", required: true }]) }
    }
    #[inline] fn blank() -> Self { Self { active: false, rest: Rest::EMPTY } }
    #[inline] fn part(&self, index: usize) -> &dyn Field { match index { 0 => &self.active, _ => &self.rest } }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index { 0 => &mut self.active, _ => &mut self.rest }
    }
}
impl OauthTokenInfoResponseBaseIF {
    /// With all that is required.
    pub fn new(active: bool) -> Self { Self { active, rest: Rest::EMPTY } }
}

/// `PublicAccessTokenInfoResponse`: 14 members.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub struct PublicAccessTokenInfoResponse {
    /// `active`: true or false.
    pub active: bool,
    /// `app_id`: a whole number.
    pub app_id: i64,
    /// `client_id`: text.
    pub client_id: Text,
    /// `expires_in`: a whole number.
    pub expires_in: i64,
    /// `hub_domain`: text; may be absent.
    pub hub_domain: Option<Text>,
    /// `hub_id`: a whole number.
    pub hub_id: i64,
    /// `is_private_distribution`: true or false.
    pub is_private_distribution: bool,
    /// `scopes`: a list: text.
    pub scopes: Vec<Text>,
    /// `signed_access_token`: `SignedAccessToken`.
    pub signed_access_token: SignedAccessToken,
    /// `token`: text that is not shown.
    pub token: Secret,
    /// `token_type`: text.
    pub token_type: Text,
    /// `token_use`: `PublicAccessTokenInfoResponseTokenUse`.
    pub token_use: PublicAccessTokenInfoResponseTokenUse,
    /// `user`: text; may be absent.
    pub user: Option<Text>,
    /// `user_id`: a whole number.
    pub user_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicAccessTokenInfoResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAccessTokenInfoResponse", kind: Kind::Record(&[
            Member { name: "active", required: true }, Member { name: "app_id", required: true },
            Member { name: "client_id", required: true }, Member { name: "expires_in", required: true },
            Member { name: "hub_domain", required: false }, Member { name: "hub_id", required: true },
            Member { name: "is_private_distribution", required: true }, Member { name: "scopes", required: true },
            Member { name: "signed_access_token", required: true }, Member { name: "token", required: true },
            Member { name: "token_type", required: true }, Member { name: "token_use", required: true },
            Member { name: "user", required: false }, Member { name: "user_id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            active: false, app_id: 0, client_id: Text::EMPTY, expires_in: 0, hub_domain: None, hub_id: 0,
            is_private_distribution: false, scopes: Vec::new(), signed_access_token: Shaped::blank(),
            token: Secret::EMPTY, token_type: Text::EMPTY, token_use: Shaped::blank(), user: None, user_id: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active, 1 => &self.app_id, 2 => &self.client_id, 3 => &self.expires_in, 4 => &self.hub_domain,
            5 => &self.hub_id, 6 => &self.is_private_distribution, 7 => &self.scopes, 8 => &self.signed_access_token,
            9 => &self.token, 10 => &self.token_type, 11 => &self.token_use, 12 => &self.user, 13 => &self.user_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active, 1 => &mut self.app_id, 2 => &mut self.client_id, 3 => &mut self.expires_in,
            4 => &mut self.hub_domain, 5 => &mut self.hub_id, 6 => &mut self.is_private_distribution,
            7 => &mut self.scopes, 8 => &mut self.signed_access_token, 9 => &mut self.token,
            10 => &mut self.token_type, 11 => &mut self.token_use, 12 => &mut self.user, 13 => &mut self.user_id,
            _ => &mut self.rest,
        }
    }
}
impl PublicAccessTokenInfoResponse {
    /// With all that is required.
    pub fn new(
        active: bool, app_id: impl Into<i64>, client_id: impl Into<Text>, expires_in: impl Into<i64>,
        hub_id: impl Into<i64>, is_private_distribution: bool, scopes: impl IntoIterator<Item = impl Into<Text>>,
        signed_access_token: impl Into<SignedAccessToken>, token: impl Into<Secret>, token_type: impl Into<Text>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            active, app_id: app_id.into(), client_id: client_id.into(), expires_in: expires_in.into(),
            hub_id: hub_id.into(), is_private_distribution, scopes: scopes.into_iter().map(Into::into).collect(),
            signed_access_token: signed_access_token.into(), token: token.into(), token_type: token_type.into(),
            token_use: PublicAccessTokenInfoResponseTokenUse::AccessToken, user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `hub_domain`.
    pub fn hub_domain(mut self, hub_domain: impl Into<Text>) -> Self { self.hub_domain = Some(hub_domain.into()); self }
    /// Sets `user`.
    pub fn user(mut self, user: impl Into<Text>) -> Self { self.user = Some(user.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub enum PublicAccessTokenInfoResponseTokenUse {
    /// `access_token`
    AccessToken,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicAccessTokenInfoResponseTokenUse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicAccessTokenInfoResponseTokenUse", kind: Kind::Enumeration(&["access_token"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::AccessToken => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::AccessToken, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `PublicRefreshTokenInfoResponse`: 11 members.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub struct PublicRefreshTokenInfoResponse {
    /// `active`: true or false.
    pub active: bool,
    /// `app_id`: a whole number.
    pub app_id: i64,
    /// `client_id`: text.
    pub client_id: Text,
    /// `hub_domain`: text; may be absent.
    pub hub_domain: Option<Text>,
    /// `hub_id`: a whole number.
    pub hub_id: i64,
    /// `scopes`: a list: text.
    pub scopes: Vec<Text>,
    /// `token`: text that is not shown.
    pub token: Secret,
    /// `token_type`: text.
    pub token_type: Text,
    /// `token_use`: `PublicRefreshTokenInfoResponseTokenUse`.
    pub token_use: PublicRefreshTokenInfoResponseTokenUse,
    /// `user`: text; may be absent.
    pub user: Option<Text>,
    /// `user_id`: a whole number.
    pub user_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for PublicRefreshTokenInfoResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRefreshTokenInfoResponse", kind: Kind::Record(&[
            Member { name: "active", required: true }, Member { name: "app_id", required: true },
            Member { name: "client_id", required: true }, Member { name: "hub_domain", required: false },
            Member { name: "hub_id", required: true }, Member { name: "scopes", required: true },
            Member { name: "token", required: true }, Member { name: "token_type", required: true },
            Member { name: "token_use", required: true }, Member { name: "user", required: false },
            Member { name: "user_id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            active: false, app_id: 0, client_id: Text::EMPTY, hub_domain: None, hub_id: 0, scopes: Vec::new(),
            token: Secret::EMPTY, token_type: Text::EMPTY, token_use: Shaped::blank(), user: None, user_id: 0,
            rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.active, 1 => &self.app_id, 2 => &self.client_id, 3 => &self.hub_domain, 4 => &self.hub_id,
            5 => &self.scopes, 6 => &self.token, 7 => &self.token_type, 8 => &self.token_use, 9 => &self.user,
            10 => &self.user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.active, 1 => &mut self.app_id, 2 => &mut self.client_id, 3 => &mut self.hub_domain,
            4 => &mut self.hub_id, 5 => &mut self.scopes, 6 => &mut self.token, 7 => &mut self.token_type,
            8 => &mut self.token_use, 9 => &mut self.user, 10 => &mut self.user_id, _ => &mut self.rest,
        }
    }
}
impl PublicRefreshTokenInfoResponse {
    /// With all that is required.
    pub fn new(
        active: bool, app_id: impl Into<i64>, client_id: impl Into<Text>, hub_id: impl Into<i64>,
        scopes: impl IntoIterator<Item = impl Into<Text>>, token: impl Into<Secret>, token_type: impl Into<Text>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            active, app_id: app_id.into(), client_id: client_id.into(), hub_id: hub_id.into(),
            scopes: scopes.into_iter().map(Into::into).collect(), token: token.into(), token_type: token_type.into(),
            token_use: PublicRefreshTokenInfoResponseTokenUse::RefreshToken, user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
    /// Sets `hub_domain`.
    pub fn hub_domain(mut self, hub_domain: impl Into<Text>) -> Self { self.hub_domain = Some(hub_domain.into()); self }
    /// Sets `user`.
    pub fn user(mut self, user: impl Into<Text>) -> Self { self.user = Some(user.into()); self }
}

/// One known value; any other is kept as it came.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub enum PublicRefreshTokenInfoResponseTokenUse {
    /// `refresh_token`
    RefreshToken,
    /// A value that the specification does not list.
    Unknown(Text),
}
impl Shaped for PublicRefreshTokenInfoResponseTokenUse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "PublicRefreshTokenInfoResponseTokenUse", kind: Kind::Enumeration(&["refresh_token"]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Text::EMPTY) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        let known = match self { Self::RefreshToken => 0, Self::Unknown(value) => return (1, value) };
        (known, &NOTHING)
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index { 0 => Self::RefreshToken, _ => Self::Unknown(Text::EMPTY) };
        match self { Self::Unknown(value) => value, _ => nothing() }
    }
}

/// `RefreshTokenInfoResponse`: 8 members.
///
/// Published by `auth/oauth`, in v1.
#[non_exhaustive]
pub struct RefreshTokenInfoResponse {
    /// `client_id`: text.
    pub client_id: Text,
    /// `hub_domain`: text; may be absent.
    pub hub_domain: Option<Text>,
    /// `hub_id`: a whole number.
    pub hub_id: i64,
    /// `scopes`: a list: text.
    pub scopes: Vec<Text>,
    /// `token`: text that is not shown.
    pub token: Secret,
    /// `token_type`: text.
    pub token_type: Text,
    /// `user`: text; may be absent.
    pub user: Option<Text>,
    /// `user_id`: a whole number.
    pub user_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for RefreshTokenInfoResponse {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "RefreshTokenInfoResponse", kind: Kind::Record(&[
            Member { name: "client_id", required: true }, Member { name: "hub_domain", required: false },
            Member { name: "hub_id", required: true }, Member { name: "scopes", required: true },
            Member { name: "token", required: true }, Member { name: "token_type", required: true },
            Member { name: "user", required: false }, Member { name: "user_id", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            client_id: Text::EMPTY, hub_domain: None, hub_id: 0, scopes: Vec::new(), token: Secret::EMPTY,
            token_type: Text::EMPTY, user: None, user_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.client_id, 1 => &self.hub_domain, 2 => &self.hub_id, 3 => &self.scopes, 4 => &self.token,
            5 => &self.token_type, 6 => &self.user, 7 => &self.user_id, _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.client_id, 1 => &mut self.hub_domain, 2 => &mut self.hub_id, 3 => &mut self.scopes,
            4 => &mut self.token, 5 => &mut self.token_type, 6 => &mut self.user, 7 => &mut self.user_id,
            _ => &mut self.rest,
        }
    }
}
impl RefreshTokenInfoResponse {
    /// With all that is required.
    pub fn new(
        client_id: impl Into<Text>, hub_id: impl Into<i64>, scopes: impl IntoIterator<Item = impl Into<Text>>,
        token: impl Into<Secret>, token_type: impl Into<Text>, user_id: impl Into<i64>,
    ) -> Self {
        Self {
            client_id: client_id.into(), hub_id: hub_id.into(), scopes: scopes.into_iter().map(Into::into).collect(),
            token: token.into(), token_type: token_type.into(), user_id: user_id.into(), ..Shaped::blank()
        }
    }
    /// Sets `hub_domain`.
    pub fn hub_domain(mut self, hub_domain: impl Into<Text>) -> Self { self.hub_domain = Some(hub_domain.into()); self }
    /// Sets `user`.
    pub fn user(mut self, user: impl Into<Text>) -> Self { self.user = Some(user.into()); self }
}

/// `SignedAccessToken`: 17 members.
///
/// Published by `auth/oauth`, in 2026-03, v1, v3.
#[non_exhaustive]
pub struct SignedAccessToken {
    /// `appId`: a whole number.
    pub app_id: i64,
    /// `appInstallId`: text.
    pub app_install_id: Text,
    /// `audience`: text.
    pub audience: Text,
    /// `expiresAt`: a whole number.
    pub expires_at: i64,
    /// `hubId`: a whole number.
    pub hub_id: i64,
    /// `hublet`: text.
    pub hublet: Text,
    /// `installingUserId`: a whole number.
    pub installing_user_id: i64,
    /// `isPrivateDistribution`: true or false.
    pub is_private_distribution: bool,
    /// `isServiceAccount`: true or false.
    pub is_service_account: bool,
    /// `isUserLevel`: true or false.
    pub is_user_level: bool,
    /// `newSignature`: text that is not shown.
    pub new_signature: Secret,
    /// `scopeToScopeGroupPks`: text.
    pub scope_to_scope_group_pks: Text,
    /// `scopes`: text.
    pub scopes: Text,
    /// `signature`: text that is not shown.
    pub signature: Secret,
    /// `trialScopeToScopeGroupPks`: text.
    pub trial_scope_to_scope_group_pks: Text,
    /// `trialScopes`: text.
    pub trial_scopes: Text,
    /// `userId`: a whole number.
    pub user_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
impl Shaped for SignedAccessToken {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "SignedAccessToken", kind: Kind::Record(&[
            Member { name: "appId", required: true }, Member { name: "appInstallId", required: true },
            Member { name: "audience", required: true }, Member { name: "expiresAt", required: true },
            Member { name: "hubId", required: true }, Member { name: "hublet", required: true },
            Member { name: "installingUserId", required: true },
            Member { name: "isPrivateDistribution", required: true },
            Member { name: "isServiceAccount", required: true }, Member { name: "isUserLevel", required: true },
            Member { name: "newSignature", required: true }, Member { name: "scopeToScopeGroupPks", required: true },
            Member { name: "scopes", required: true }, Member { name: "signature", required: true },
            Member { name: "trialScopeToScopeGroupPks", required: true },
            Member { name: "trialScopes", required: true }, Member { name: "userId", required: true },
        ]) }
    }
    #[inline] fn blank() -> Self {
        Self {
            app_id: 0, app_install_id: Text::EMPTY, audience: Text::EMPTY, expires_at: 0, hub_id: 0,
            hublet: Text::EMPTY, installing_user_id: 0, is_private_distribution: false, is_service_account: false,
            is_user_level: false, new_signature: Secret::EMPTY, scope_to_scope_group_pks: Text::EMPTY,
            scopes: Text::EMPTY, signature: Secret::EMPTY, trial_scope_to_scope_group_pks: Text::EMPTY,
            trial_scopes: Text::EMPTY, user_id: 0, rest: Rest::EMPTY,
        }
    }
    #[inline] fn part(&self, index: usize) -> &dyn Field {
        match index {
            0 => &self.app_id, 1 => &self.app_install_id, 2 => &self.audience, 3 => &self.expires_at,
            4 => &self.hub_id, 5 => &self.hublet, 6 => &self.installing_user_id, 7 => &self.is_private_distribution,
            8 => &self.is_service_account, 9 => &self.is_user_level, 10 => &self.new_signature,
            11 => &self.scope_to_scope_group_pks, 12 => &self.scopes, 13 => &self.signature,
            14 => &self.trial_scope_to_scope_group_pks, 15 => &self.trial_scopes, 16 => &self.user_id,
            _ => &self.rest,
        }
    }
    #[inline] fn part_mut(&mut self, index: usize) -> &mut dyn Field {
        match index {
            0 => &mut self.app_id, 1 => &mut self.app_install_id, 2 => &mut self.audience, 3 => &mut self.expires_at,
            4 => &mut self.hub_id, 5 => &mut self.hublet, 6 => &mut self.installing_user_id,
            7 => &mut self.is_private_distribution, 8 => &mut self.is_service_account, 9 => &mut self.is_user_level,
            10 => &mut self.new_signature, 11 => &mut self.scope_to_scope_group_pks, 12 => &mut self.scopes,
            13 => &mut self.signature, 14 => &mut self.trial_scope_to_scope_group_pks, 15 => &mut self.trial_scopes,
            16 => &mut self.user_id, _ => &mut self.rest,
        }
    }
}
impl SignedAccessToken {
    /// With all that is required.
    pub fn new(
        app_id: impl Into<i64>, app_install_id: impl Into<Text>, audience: impl Into<Text>,
        expires_at: impl Into<i64>, hub_id: impl Into<i64>, hublet: impl Into<Text>,
        installing_user_id: impl Into<i64>, is_private_distribution: bool, is_service_account: bool,
        is_user_level: bool, new_signature: impl Into<Secret>, scope_to_scope_group_pks: impl Into<Text>,
        scopes: impl Into<Text>, signature: impl Into<Secret>, trial_scope_to_scope_group_pks: impl Into<Text>,
        trial_scopes: impl Into<Text>, user_id: impl Into<i64>,
    ) -> Self {
        Self {
            app_id: app_id.into(), app_install_id: app_install_id.into(), audience: audience.into(),
            expires_at: expires_at.into(), hub_id: hub_id.into(), hublet: hublet.into(),
            installing_user_id: installing_user_id.into(), is_private_distribution, is_service_account,
            is_user_level, new_signature: new_signature.into(),
            scope_to_scope_group_pks: scope_to_scope_group_pks.into(), scopes: scopes.into(),
            signature: signature.into(), trial_scope_to_scope_group_pks: trial_scope_to_scope_group_pks.into(),
            trial_scopes: trial_scopes.into(), user_id: user_id.into(), rest: Rest::EMPTY,
        }
    }
}

/// `TokenInfoResponseBaseIF`: 2 alternatives, told apart by `token_use`.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub enum TokenInfoResponseBaseIF {
    /// `token_use` is `access_token`.
    PublicAccessTokenInfoResponse(PublicAccessTokenInfoResponse),
    /// `token_use` is `refresh_token`.
    PublicRefreshTokenInfoResponse(PublicRefreshTokenInfoResponse),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
impl Shaped for TokenInfoResponseBaseIF {
    #[inline] fn shape(&self) -> &'static Shape {
        &Shape { name: "TokenInfoResponseBaseIF", kind: Kind::Union(&[
            Variant { name: "PublicAccessTokenInfoResponse", tag: Some(("token_use", &["access_token"])), required: &[] },
            Variant { name: "PublicRefreshTokenInfoResponse", tag: Some(("token_use", &["refresh_token"])), required: &[] },
        ]) }
    }
    #[inline] fn blank() -> Self { Self::Unknown(Value::Null) }
    #[inline] fn variant(&self) -> (usize, &dyn Field) {
        match self {
            Self::PublicAccessTokenInfoResponse(value) => (0, value),
            Self::PublicRefreshTokenInfoResponse(value) => (1, value), Self::Unknown(value) => (2, value),
        }
    }
    #[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field {
        *self = match index {
            0 => Self::PublicAccessTokenInfoResponse(Shaped::blank()),
            1 => Self::PublicRefreshTokenInfoResponse(Shaped::blank()), _ => Self::Unknown(Value::Null),
        };
        match self {
            Self::PublicAccessTokenInfoResponse(value) => value,
            Self::PublicRefreshTokenInfoResponse(value) => value, Self::Unknown(value) => value,
        }
    }
}
impl From<PublicAccessTokenInfoResponse> for TokenInfoResponseBaseIF {
    fn from(value: PublicAccessTokenInfoResponse) -> Self {
        Self::PublicAccessTokenInfoResponse(value)
    }
}
impl From<PublicRefreshTokenInfoResponse> for TokenInfoResponseBaseIF {
    fn from(value: PublicRefreshTokenInfoResponse) -> Self {
        Self::PublicRefreshTokenInfoResponse(value)
    }
}

crate::runtime::shaped_traits! {
    AccessTokenInfoResponse, AccessTokenResponse, CreateTokenBody, CreateTokenBodyInV1, IntrospectTokenBody,
    OauthCreateTokenBody, OauthTokenInfoResponseBaseIF, PublicAccessTokenInfoResponse,
    PublicRefreshTokenInfoResponse, RefreshTokenInfoResponse, SignedAccessToken, TokenInfoResponseBaseIF,
}

crate::runtime::enumeration_traits! {
    AccessTokenResponseTokenUse, CreateTokenBodyGrantType, OauthCreateTokenBodyGrantType,
    PublicAccessTokenInfoResponseTokenUse, PublicRefreshTokenInfoResponseTokenUse,
}
