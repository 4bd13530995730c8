//! How a client is set up.

use std::sync::Arc;
use std::time::Duration;

use super::secret::Secret;
use super::session::Session;
use super::{Client, tls};

/// Where HubSpot's API is.
const BASE_URL: &str = "https://api.hubapi.com";

/// What a call may take. HubSpot itself gives up after 100 seconds (status 524).
const TIMEOUT: Duration = Duration::from_secs(120);

/// What a connection may take to come about.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

const USER_AGENT: &str = concat!("hubspot-api-rust/", env!("CARGO_PKG_VERSION"));

/// Sets up a [`Client`].
#[derive(Debug)]
#[must_use]
pub struct Builder {
    access_token: Option<Credential>,
    developer_key: Option<Credential>,
    keys: Vec<(String, Credential)>,
    basic: Option<Credential>,
    base_url: Option<String>,
    timeout: Duration,
    user_agent: Option<String>,
}

/// A credential that is not looked at yet.
struct Credential(String);

impl std::fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("[redacted]")
    }
}

impl Default for Builder {
    fn default() -> Self {
        let (keys, timeout) = (Vec::new(), TIMEOUT);
        Self { access_token: None, developer_key: None, keys, basic: None, base_url: None, timeout, user_agent: None }
    }
}

/// Why a client cannot be set up. Shows nothing of a credential.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// A credential is empty or holds a blank, a control character or a character beyond ASCII; a line break at its end
    /// is the usual cause.
    #[error("the {0} is empty or has a character that no credential has (a line break at its end, for example)")]
    Credential(&'static str),
    /// The base URL does not begin with `http://` or `https://`, or has a query or a fragment.
    #[error("the base URL has to be `https://host`, with a path at most")]
    BaseUrl,
    /// The user agent has a character that no header can hold.
    #[error("the user agent has a character that no header can hold")]
    UserAgent,
    /// The system's TLS cannot be set up.
    #[error("TLS cannot be set up")]
    Tls(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Builder {
    /// Sets the access token: of a private app, or from OAuth.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.access_token = Some(Credential(token.into()));
        self
    }

    /// Sets the developer account's key, which a few operations ask for in place of a token.
    pub fn developer_key(mut self, key: impl Into<String>) -> Self {
        self.developer_key = Some(Credential(key.into()));
        self
    }

    /// Sets the key that the specification of an API names so (`X-Api-Key`), be it for a header, the query or a cookie.
    pub fn key(mut self, name: impl Into<String>, key: impl Into<String>) -> Self {
        self.keys.push((name.into(), Credential(key.into())));
        self
    }

    /// Sets the name and the password for APIs that ask for these (`http basic`). The name has no colon.
    pub fn basic(mut self, user: &str, password: &str) -> Self {
        self.basic = Some(Credential(super::secret::basic(user, password)));
        self
    }

    /// Sends to another address than HubSpot's own: a mock, a proxy. A path in it comes before the operations'.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Sets what a call may take, the reading of its answer included. 120 seconds where it is not set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Names the program; the name of this crate follows it.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// The client.
    ///
    /// # Errors
    /// See [`BuildError`].
    pub fn build(self) -> Result<Client, BuildError> {
        let http = reqwest::Client::builder()
            .user_agent(self.checked_user_agent()?)
            .timeout(self.timeout)
            .connect_timeout(CONNECT_TIMEOUT)
            // The address of the call before may hold the developer key.
            .referer(false)
            .tls_backend_preconfigured(tls::config()?);
        let http = http.build().map_err(|error| BuildError::Tls(Box::new(error.without_url())))?;
        Ok(Client { http, session: Arc::new(self.session()?) })
    }

    /// The client for programs without an async runtime.
    ///
    /// # Errors
    /// See [`BuildError`].
    #[cfg(feature = "blocking")]
    pub fn build_blocking(self) -> Result<super::blocking::Client, BuildError> {
        let http = reqwest::blocking::Client::builder()
            .user_agent(self.checked_user_agent()?)
            .timeout(self.timeout)
            .connect_timeout(CONNECT_TIMEOUT)
            .referer(false)
            .tls_backend_preconfigured(tls::config()?);
        let http = http.build().map_err(|error| BuildError::Tls(Box::new(error.without_url())))?;
        Ok(super::blocking::Client { http, session: Arc::new(self.session()?) })
    }

    fn checked_user_agent(&self) -> Result<http::HeaderValue, BuildError> {
        let text = match &self.user_agent {
            Some(name) => format!("{name} {USER_AGENT}"),
            None => USER_AGENT.to_owned(),
        };
        http::HeaderValue::try_from(text).map_err(|_| BuildError::UserAgent)
    }

    fn session(self) -> Result<Session, BuildError> {
        let base_url = self.base_url.unwrap_or_else(|| BASE_URL.to_owned());
        let uri = base_url.parse::<http::Uri>().map_err(|_| BuildError::BaseUrl)?;
        let has_scheme = matches!(uri.scheme_str(), Some("http" | "https"));
        if !has_scheme || uri.host().is_none_or(str::is_empty) || base_url.contains(['?', '#']) {
            return Err(BuildError::BaseUrl);
        }
        let keys = self.keys.into_iter().rev().map(|(name, Credential(key))| {
            let key = Secret::new(key).ok_or(BuildError::Credential("key"))?;
            Ok((name, key))
        });
        Ok(Session {
            base_url,
            access_token: secret(self.access_token, "access token")?,
            developer_key: secret(self.developer_key, "developer key")?,
            keys: keys.collect::<Result<_, _>>()?,
            basic: secret(self.basic, "name and password")?,
        })
    }
}

fn secret(credential: Option<Credential>, name: &'static str) -> Result<Option<Secret>, BuildError> {
    credential.map(|Credential(text)| Secret::new(text).ok_or(BuildError::Credential(name))).transpose()
}
