// Written by hubspot-generator from specs/. Corrections go into specs/overlays, not here.
use crate::prelude::*;
use super::*;

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
    /// `signed_access_token`: a `SignedAccessToken`; may be absent.
    pub signed_access_token: Option<SignedAccessToken>,
    /// `token`: text.
    pub token: Text,
    /// `token_type`: text.
    pub token_type: Text,
    /// `user`: text; may be absent.
    pub user: Option<Text>,
    /// `user_id`: a whole number.
    pub user_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    AccessTokenInfoResponse "AccessTokenInfoResponse" {
        0 app_id "app_id" required = 0;
        1 expires_in "expires_in" required = 0;
        2 hub_domain "hub_domain" optional = None;
        3 hub_id "hub_id" required = 0;
        4 is_private_distribution "is_private_distribution" optional = None;
        5 scopes "scopes" required = Vec::new();
        6 signed_access_token "signed_access_token" optional = None;
        7 token "token" required = Text::EMPTY;
        8 token_type "token_type" required = Text::EMPTY;
        9 user "user" optional = None;
        10 user_id "user_id" required = 0;
    }
}
impl AccessTokenInfoResponse {
    /// One with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        expires_in: impl Into<i64>,
        hub_id: impl Into<i64>,
        scopes: impl IntoIterator<Item = impl Into<Text>>,
        token: impl Into<Text>,
        token_type: impl Into<Text>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            expires_in: expires_in.into(),
            hub_id: hub_id.into(),
            scopes: scopes.into_iter().map(Into::into).collect(),
            token: token.into(),
            token_type: token_type.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
}

/// `AccessTokenResponse`: 9 members.
///
/// Published by `auth/oauth`, in 2026-03, 2026-09, v1, v3.
#[non_exhaustive]
pub struct AccessTokenResponse {
    /// `access_token`: text.
    pub access_token: Text,
    /// `expires_in`: a whole number.
    pub expires_in: i64,
    /// `hub_id`: a whole number; may be absent.
    pub hub_id: Option<i64>,
    /// `id_token`: text; may be absent.
    pub id_token: Option<Text>,
    /// `refresh_token`: text; may be absent.
    pub refresh_token: Option<Text>,
    /// `scopes`: a list: text; may be absent.
    pub scopes: Option<Vec<Text>>,
    /// `token_type`: text; may be absent.
    pub token_type: Option<Text>,
    /// `token_use`: a `AccessTokenResponseTokenUse`; may be absent.
    pub token_use: Option<AccessTokenResponseTokenUse>,
    /// `user_id`: a whole number; may be absent.
    pub user_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    AccessTokenResponse "AccessTokenResponse" {
        0 access_token "access_token" required = Text::EMPTY;
        1 expires_in "expires_in" required = 0;
        2 hub_id "hub_id" optional = None;
        3 id_token "id_token" optional = None;
        4 refresh_token "refresh_token" optional = None;
        5 scopes "scopes" optional = None;
        6 token_type "token_type" optional = None;
        7 token_use "token_use" optional = None;
        8 user_id "user_id" optional = None;
    }
}
impl AccessTokenResponse {
    /// One with all that is required.
    pub fn new(access_token: impl Into<Text>, expires_in: impl Into<i64>) -> Self {
        Self {
            access_token: access_token.into(),
            expires_in: expires_in.into(),
            ..Shaped::blank()
        }
    }
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
crate::runtime::enumeration! {
    AccessTokenResponseTokenUse "AccessTokenResponseTokenUse" {
        0 AccessToken "access_token";
        1 ClientCredentials "client_credentials";
    } 2
}

/// `ClientCredentialsTokenResponse`: 8 members.
///
/// Published by `auth/oauth`, in 2026-03, v1, v3.
#[non_exhaustive]
pub struct ClientCredentialsTokenResponse {
    /// `access_token`: text.
    pub access_token: Text,
    /// `expires_in`: a whole number.
    pub expires_in: i64,
    /// `hub_id`: a whole number; may be absent.
    pub hub_id: Option<i64>,
    /// `id_token`: text; may be absent.
    pub id_token: Option<Text>,
    /// `scopes`: a list: text; may be absent.
    pub scopes: Option<Vec<Text>>,
    /// `token_type`: text.
    pub token_type: Text,
    /// `token_use`: a `ClientCredentialsTokenResponseTokenUse`.
    pub token_use: ClientCredentialsTokenResponseTokenUse,
    /// `user_id`: a whole number; may be absent.
    pub user_id: Option<i64>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    ClientCredentialsTokenResponse "ClientCredentialsTokenResponse" {
        0 access_token "access_token" required = Text::EMPTY;
        1 expires_in "expires_in" required = 0;
        2 hub_id "hub_id" optional = None;
        3 id_token "id_token" optional = None;
        4 scopes "scopes" optional = None;
        5 token_type "token_type" required = Text::EMPTY;
        6 token_use "token_use" required = Shaped::blank();
        7 user_id "user_id" optional = None;
    }
}
impl ClientCredentialsTokenResponse {
    /// One with all that is required.
    pub fn new(
        access_token: impl Into<Text>,
        expires_in: impl Into<i64>,
        token_type: impl Into<Text>,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            expires_in: expires_in.into(),
            token_type: token_type.into(),
            token_use: ClientCredentialsTokenResponseTokenUse::ClientCredentials,
            ..Shaped::blank()
        }
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `auth/oauth`, in 2026-03, v1, v3.
#[non_exhaustive]
pub enum ClientCredentialsTokenResponseTokenUse {
    /// `client_credentials`
    ClientCredentials,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    ClientCredentialsTokenResponseTokenUse "ClientCredentialsTokenResponseTokenUse" {
        0 ClientCredentials "client_credentials";
    } 1
}

/// 10 members.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub struct CreateTokenBody {
    /// `client_assertion`: text; may be absent.
    pub client_assertion: Option<Text>,
    /// `client_assertion_type`: text; may be absent.
    pub client_assertion_type: Option<Text>,
    /// `client_id`: text; may be absent.
    pub client_id: Option<Text>,
    /// `client_secret`: text; may be absent.
    pub client_secret: Option<Text>,
    /// `code`: text; may be absent.
    pub code: Option<Text>,
    /// `code_verifier`: text; may be absent.
    pub code_verifier: Option<Text>,
    /// `grant_type`: a `CreateTokenBodyGrantType`; may be absent.
    pub grant_type: Option<CreateTokenBodyGrantType>,
    /// `redirect_uri`: text; may be absent.
    pub redirect_uri: Option<Text>,
    /// `refresh_token`: text; may be absent.
    pub refresh_token: Option<Text>,
    /// `scope`: text; may be absent.
    pub scope: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CreateTokenBody "CreateTokenBody" {
        0 client_assertion "client_assertion" optional = None;
        1 client_assertion_type "client_assertion_type" optional = None;
        2 client_id "client_id" optional = None;
        3 client_secret "client_secret" optional = None;
        4 code "code" optional = None;
        5 code_verifier "code_verifier" optional = None;
        6 grant_type "grant_type" optional = None;
        7 redirect_uri "redirect_uri" optional = None;
        8 refresh_token "refresh_token" optional = None;
        9 scope "scope" optional = None;
    }
}
impl CreateTokenBody {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `client_assertion`.
    pub fn client_assertion(mut self, client_assertion: impl Into<Text>) -> Self {
        self.client_assertion = Some(client_assertion.into());
        self
    }
    /// Sets `client_assertion_type`.
    pub fn client_assertion_type(
        mut self,
        client_assertion_type: impl Into<Text>,
    ) -> Self {
        self.client_assertion_type = Some(client_assertion_type.into());
        self
    }
    /// Sets `client_id`.
    pub fn client_id(mut self, client_id: impl Into<Text>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Sets `client_secret`.
    pub fn client_secret(mut self, client_secret: impl Into<Text>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Sets `code`.
    pub fn code(mut self, code: impl Into<Text>) -> Self {
        self.code = Some(code.into());
        self
    }
    /// Sets `code_verifier`.
    pub fn code_verifier(mut self, code_verifier: impl Into<Text>) -> Self {
        self.code_verifier = Some(code_verifier.into());
        self
    }
    /// Sets `grant_type`.
    pub fn grant_type(
        mut self,
        grant_type: impl Into<CreateTokenBodyGrantType>,
    ) -> Self {
        self.grant_type = Some(grant_type.into());
        self
    }
    /// Sets `redirect_uri`.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<Text>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }
    /// Sets `refresh_token`.
    pub fn refresh_token(mut self, refresh_token: impl Into<Text>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
    /// Sets `scope`.
    pub fn scope(mut self, scope: impl Into<Text>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}
impl Default for CreateTokenBody {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    CreateTokenBodyGrantType "CreateTokenBodyGrantType" {
        0 AuthorizationCode "authorization_code";
        1 ClientCredentials "client_credentials";
        2 RefreshToken "refresh_token";
    } 3
}

/// 8 members.
///
/// Published by `auth/oauth`, in v1.
#[non_exhaustive]
pub struct CreateTokenBodyInV1 {
    /// `client_id`: text; may be absent.
    pub client_id: Option<Text>,
    /// `client_secret`: text; may be absent.
    pub client_secret: Option<Text>,
    /// `code`: text; may be absent.
    pub code: Option<Text>,
    /// `code_verifier`: text; may be absent.
    pub code_verifier: Option<Text>,
    /// `grant_type`: a `CreateTokenBodyGrantType`; may be absent.
    pub grant_type: Option<CreateTokenBodyGrantType>,
    /// `redirect_uri`: text; may be absent.
    pub redirect_uri: Option<Text>,
    /// `refresh_token`: text; may be absent.
    pub refresh_token: Option<Text>,
    /// `scope`: text; may be absent.
    pub scope: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    CreateTokenBodyInV1 "CreateTokenBodyInV1" {
        0 client_id "client_id" optional = None;
        1 client_secret "client_secret" optional = None;
        2 code "code" optional = None;
        3 code_verifier "code_verifier" optional = None;
        4 grant_type "grant_type" optional = None;
        5 redirect_uri "redirect_uri" optional = None;
        6 refresh_token "refresh_token" optional = None;
        7 scope "scope" optional = None;
    }
}
impl CreateTokenBodyInV1 {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `client_id`.
    pub fn client_id(mut self, client_id: impl Into<Text>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Sets `client_secret`.
    pub fn client_secret(mut self, client_secret: impl Into<Text>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Sets `code`.
    pub fn code(mut self, code: impl Into<Text>) -> Self {
        self.code = Some(code.into());
        self
    }
    /// Sets `code_verifier`.
    pub fn code_verifier(mut self, code_verifier: impl Into<Text>) -> Self {
        self.code_verifier = Some(code_verifier.into());
        self
    }
    /// Sets `grant_type`.
    pub fn grant_type(
        mut self,
        grant_type: impl Into<CreateTokenBodyGrantType>,
    ) -> Self {
        self.grant_type = Some(grant_type.into());
        self
    }
    /// Sets `redirect_uri`.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<Text>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }
    /// Sets `refresh_token`.
    pub fn refresh_token(mut self, refresh_token: impl Into<Text>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
    /// Sets `scope`.
    pub fn scope(mut self, scope: impl Into<Text>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}
impl Default for CreateTokenBodyInV1 {
    fn default() -> Self {
        Self::new()
    }
}

/// 4 members.
///
/// Published by `auth/oauth`, in 2026-03, 2026-09, v3.
#[non_exhaustive]
pub struct IntrospectTokenBody {
    /// `client_id`: text; may be absent.
    pub client_id: Option<Text>,
    /// `client_secret`: text; may be absent.
    pub client_secret: Option<Text>,
    /// `token`: text; may be absent.
    pub token: Option<Text>,
    /// `token_type_hint`: text; may be absent.
    pub token_type_hint: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    IntrospectTokenBody "IntrospectTokenBody" {
        0 client_id "client_id" optional = None;
        1 client_secret "client_secret" optional = None;
        2 token "token" optional = None;
        3 token_type_hint "token_type_hint" optional = None;
    }
}
impl IntrospectTokenBody {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `client_id`.
    pub fn client_id(mut self, client_id: impl Into<Text>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Sets `client_secret`.
    pub fn client_secret(mut self, client_secret: impl Into<Text>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Sets `token`.
    pub fn token(mut self, token: impl Into<Text>) -> Self {
        self.token = Some(token.into());
        self
    }
    /// Sets `token_type_hint`.
    pub fn token_type_hint(mut self, token_type_hint: impl Into<Text>) -> Self {
        self.token_type_hint = Some(token_type_hint.into());
        self
    }
}
impl Default for IntrospectTokenBody {
    fn default() -> Self {
        Self::new()
    }
}

/// 8 members.
///
/// Published by `auth/oauth`, in 2026-09.
#[non_exhaustive]
pub struct OauthCreateTokenBody {
    /// `client_id`: text; may be absent.
    pub client_id: Option<Text>,
    /// `client_secret`: text; may be absent.
    pub client_secret: Option<Text>,
    /// `code`: text; may be absent.
    pub code: Option<Text>,
    /// `code_verifier`: text; may be absent.
    pub code_verifier: Option<Text>,
    /// `grant_type`: a `OauthCreateTokenBodyGrantType`; may be absent.
    pub grant_type: Option<OauthCreateTokenBodyGrantType>,
    /// `redirect_uri`: text; may be absent.
    pub redirect_uri: Option<Text>,
    /// `refresh_token`: text; may be absent.
    pub refresh_token: Option<Text>,
    /// `scope`: text; may be absent.
    pub scope: Option<Text>,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    OauthCreateTokenBody "OauthCreateTokenBody" {
        0 client_id "client_id" optional = None;
        1 client_secret "client_secret" optional = None;
        2 code "code" optional = None;
        3 code_verifier "code_verifier" optional = None;
        4 grant_type "grant_type" optional = None;
        5 redirect_uri "redirect_uri" optional = None;
        6 refresh_token "refresh_token" optional = None;
        7 scope "scope" optional = None;
    }
}
impl OauthCreateTokenBody {
    /// An empty one.
    pub fn new() -> Self {
        Shaped::blank()
    }
    /// Sets `client_id`.
    pub fn client_id(mut self, client_id: impl Into<Text>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Sets `client_secret`.
    pub fn client_secret(mut self, client_secret: impl Into<Text>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
    /// Sets `code`.
    pub fn code(mut self, code: impl Into<Text>) -> Self {
        self.code = Some(code.into());
        self
    }
    /// Sets `code_verifier`.
    pub fn code_verifier(mut self, code_verifier: impl Into<Text>) -> Self {
        self.code_verifier = Some(code_verifier.into());
        self
    }
    /// Sets `grant_type`.
    pub fn grant_type(
        mut self,
        grant_type: impl Into<OauthCreateTokenBodyGrantType>,
    ) -> Self {
        self.grant_type = Some(grant_type.into());
        self
    }
    /// Sets `redirect_uri`.
    pub fn redirect_uri(mut self, redirect_uri: impl Into<Text>) -> Self {
        self.redirect_uri = Some(redirect_uri.into());
        self
    }
    /// Sets `refresh_token`.
    pub fn refresh_token(mut self, refresh_token: impl Into<Text>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
    /// Sets `scope`.
    pub fn scope(mut self, scope: impl Into<Text>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}
impl Default for OauthCreateTokenBody {
    fn default() -> Self {
        Self::new()
    }
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
crate::runtime::enumeration! {
    OauthCreateTokenBodyGrantType "OauthCreateTokenBodyGrantType" {
        0 AuthorizationCode "authorization_code";
        1 RefreshToken "refresh_token";
    } 2
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
crate::runtime::record! {
    OauthTokenInfoResponseBaseIF "TokenInfoResponseBaseIF" {
        0 active "active" required = false;
    }
}
impl OauthTokenInfoResponseBaseIF {
    /// One with all that is required.
    pub fn new(active: bool) -> Self {
        Self { active, ..Shaped::blank() }
    }
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
    /// `signed_access_token`: a `SignedAccessToken`.
    pub signed_access_token: SignedAccessToken,
    /// `token`: text.
    pub token: Text,
    /// `token_type`: text.
    pub token_type: Text,
    /// `token_use`: a `PublicAccessTokenInfoResponseTokenUse`.
    pub token_use: PublicAccessTokenInfoResponseTokenUse,
    /// `user`: text; may be absent.
    pub user: Option<Text>,
    /// `user_id`: a whole number.
    pub user_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicAccessTokenInfoResponse "PublicAccessTokenInfoResponse" {
        0 active "active" required = false;
        1 app_id "app_id" required = 0;
        2 client_id "client_id" required = Text::EMPTY;
        3 expires_in "expires_in" required = 0;
        4 hub_domain "hub_domain" optional = None;
        5 hub_id "hub_id" required = 0;
        6 is_private_distribution "is_private_distribution" required = false;
        7 scopes "scopes" required = Vec::new();
        8 signed_access_token "signed_access_token" required = Shaped::blank();
        9 token "token" required = Text::EMPTY;
        10 token_type "token_type" required = Text::EMPTY;
        11 token_use "token_use" required = Shaped::blank();
        12 user "user" optional = None;
        13 user_id "user_id" required = 0;
    }
}
impl PublicAccessTokenInfoResponse {
    /// One with all that is required.
    pub fn new(
        active: bool,
        app_id: impl Into<i64>,
        client_id: impl Into<Text>,
        expires_in: impl Into<i64>,
        hub_id: impl Into<i64>,
        is_private_distribution: bool,
        scopes: impl IntoIterator<Item = impl Into<Text>>,
        signed_access_token: impl Into<SignedAccessToken>,
        token: impl Into<Text>,
        token_type: impl Into<Text>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            active,
            app_id: app_id.into(),
            client_id: client_id.into(),
            expires_in: expires_in.into(),
            hub_id: hub_id.into(),
            is_private_distribution,
            scopes: scopes.into_iter().map(Into::into).collect(),
            signed_access_token: signed_access_token.into(),
            token: token.into(),
            token_type: token_type.into(),
            token_use: PublicAccessTokenInfoResponseTokenUse::AccessToken,
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub enum PublicAccessTokenInfoResponseTokenUse {
    /// `access_token`
    AccessToken,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicAccessTokenInfoResponseTokenUse "PublicAccessTokenInfoResponseTokenUse" {
        0 AccessToken "access_token";
    } 1
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
    /// `token`: text.
    pub token: Text,
    /// `token_type`: text.
    pub token_type: Text,
    /// `token_use`: a `PublicRefreshTokenInfoResponseTokenUse`.
    pub token_use: PublicRefreshTokenInfoResponseTokenUse,
    /// `user`: text; may be absent.
    pub user: Option<Text>,
    /// `user_id`: a whole number.
    pub user_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    PublicRefreshTokenInfoResponse "PublicRefreshTokenInfoResponse" {
        0 active "active" required = false;
        1 app_id "app_id" required = 0;
        2 client_id "client_id" required = Text::EMPTY;
        3 hub_domain "hub_domain" optional = None;
        4 hub_id "hub_id" required = 0;
        5 scopes "scopes" required = Vec::new();
        6 token "token" required = Text::EMPTY;
        7 token_type "token_type" required = Text::EMPTY;
        8 token_use "token_use" required = Shaped::blank();
        9 user "user" optional = None;
        10 user_id "user_id" required = 0;
    }
}
impl PublicRefreshTokenInfoResponse {
    /// One with all that is required.
    pub fn new(
        active: bool,
        app_id: impl Into<i64>,
        client_id: impl Into<Text>,
        hub_id: impl Into<i64>,
        scopes: impl IntoIterator<Item = impl Into<Text>>,
        token: impl Into<Text>,
        token_type: impl Into<Text>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            active,
            app_id: app_id.into(),
            client_id: client_id.into(),
            hub_id: hub_id.into(),
            scopes: scopes.into_iter().map(Into::into).collect(),
            token: token.into(),
            token_type: token_type.into(),
            token_use: PublicRefreshTokenInfoResponseTokenUse::RefreshToken,
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
}

/// one known value; any other is kept as it came.
///
/// Published by `auth/oauth`, in 2026-03, v3.
#[non_exhaustive]
pub enum PublicRefreshTokenInfoResponseTokenUse {
    /// `refresh_token`
    RefreshToken,
    /// A value that the specification does not list.
    Unknown(Text),
}
crate::runtime::enumeration! {
    PublicRefreshTokenInfoResponseTokenUse "PublicRefreshTokenInfoResponseTokenUse" {
        0 RefreshToken "refresh_token";
    } 1
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
    /// `token`: text.
    pub token: Text,
    /// `token_type`: text.
    pub token_type: Text,
    /// `user`: text; may be absent.
    pub user: Option<Text>,
    /// `user_id`: a whole number.
    pub user_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    RefreshTokenInfoResponse "RefreshTokenInfoResponse" {
        0 client_id "client_id" required = Text::EMPTY;
        1 hub_domain "hub_domain" optional = None;
        2 hub_id "hub_id" required = 0;
        3 scopes "scopes" required = Vec::new();
        4 token "token" required = Text::EMPTY;
        5 token_type "token_type" required = Text::EMPTY;
        6 user "user" optional = None;
        7 user_id "user_id" required = 0;
    }
}
impl RefreshTokenInfoResponse {
    /// One with all that is required.
    pub fn new(
        client_id: impl Into<Text>,
        hub_id: impl Into<i64>,
        scopes: impl IntoIterator<Item = impl Into<Text>>,
        token: impl Into<Text>,
        token_type: impl Into<Text>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            hub_id: hub_id.into(),
            scopes: scopes.into_iter().map(Into::into).collect(),
            token: token.into(),
            token_type: token_type.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
        }
    }
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
    /// `newSignature`: text.
    pub new_signature: Text,
    /// `scopeToScopeGroupPks`: text.
    pub scope_to_scope_group_pks: Text,
    /// `scopes`: text.
    pub scopes: Text,
    /// `signature`: text.
    pub signature: Text,
    /// `trialScopeToScopeGroupPks`: text.
    pub trial_scope_to_scope_group_pks: Text,
    /// `trialScopes`: text.
    pub trial_scopes: Text,
    /// `userId`: a whole number.
    pub user_id: i64,
    /// Members that the specification does not know.
    pub rest: Rest,
}
crate::runtime::record! {
    SignedAccessToken "SignedAccessToken" {
        0 app_id "appId" required = 0;
        1 app_install_id "appInstallId" required = Text::EMPTY;
        2 audience "audience" required = Text::EMPTY;
        3 expires_at "expiresAt" required = 0;
        4 hub_id "hubId" required = 0;
        5 hublet "hublet" required = Text::EMPTY;
        6 installing_user_id "installingUserId" required = 0;
        7 is_private_distribution "isPrivateDistribution" required = false;
        8 is_service_account "isServiceAccount" required = false;
        9 is_user_level "isUserLevel" required = false;
        10 new_signature "newSignature" required = Text::EMPTY;
        11 scope_to_scope_group_pks "scopeToScopeGroupPks" required = Text::EMPTY;
        12 scopes "scopes" required = Text::EMPTY;
        13 signature "signature" required = Text::EMPTY;
        14 trial_scope_to_scope_group_pks "trialScopeToScopeGroupPks" required = Text::EMPTY;
        15 trial_scopes "trialScopes" required = Text::EMPTY;
        16 user_id "userId" required = 0;
    }
}
impl SignedAccessToken {
    /// One with all that is required.
    pub fn new(
        app_id: impl Into<i64>,
        app_install_id: impl Into<Text>,
        audience: impl Into<Text>,
        expires_at: impl Into<i64>,
        hub_id: impl Into<i64>,
        hublet: impl Into<Text>,
        installing_user_id: impl Into<i64>,
        is_private_distribution: bool,
        is_service_account: bool,
        is_user_level: bool,
        new_signature: impl Into<Text>,
        scope_to_scope_group_pks: impl Into<Text>,
        scopes: impl Into<Text>,
        signature: impl Into<Text>,
        trial_scope_to_scope_group_pks: impl Into<Text>,
        trial_scopes: impl Into<Text>,
        user_id: impl Into<i64>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_install_id: app_install_id.into(),
            audience: audience.into(),
            expires_at: expires_at.into(),
            hub_id: hub_id.into(),
            hublet: hublet.into(),
            installing_user_id: installing_user_id.into(),
            is_private_distribution,
            is_service_account,
            is_user_level,
            new_signature: new_signature.into(),
            scope_to_scope_group_pks: scope_to_scope_group_pks.into(),
            scopes: scopes.into(),
            signature: signature.into(),
            trial_scope_to_scope_group_pks: trial_scope_to_scope_group_pks.into(),
            trial_scopes: trial_scopes.into(),
            user_id: user_id.into(),
            ..Shaped::blank()
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
crate::runtime::union! {
    TokenInfoResponseBaseIF "TokenInfoResponseBaseIF" {
        0 PublicAccessTokenInfoResponse "PublicAccessTokenInfoResponse" Some(("token_use", &["access_token"])), &[];
        1 PublicRefreshTokenInfoResponse "PublicRefreshTokenInfoResponse" Some(("token_use", &["refresh_token"])), &[];
    } 2
}

/// `TokenResponseIF`: 2 alternatives, told apart by `token_use`.
///
/// Published by `auth/oauth`, in 2026-03, v1, v3.
#[non_exhaustive]
pub enum TokenResponseIF {
    /// Has `access_token`, `expires_in`.
    AccessTokenResponse(AccessTokenResponse),
    /// `token_use` is `client_credentials`.
    ClientCredentialsTokenResponse(ClientCredentialsTokenResponse),
    /// An alternative that the specification does not list.
    Unknown(Value),
}
crate::runtime::union! {
    TokenResponseIF "TokenResponseIF" {
        0 AccessTokenResponse "AccessTokenResponse" None, &["access_token", "expires_in"];
        1 ClientCredentialsTokenResponse "ClientCredentialsTokenResponse" Some(("token_use", &["client_credentials"])), &[];
    } 2
}
