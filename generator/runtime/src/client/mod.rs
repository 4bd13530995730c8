//! The HTTP client: puts the credential on a request, sends it, reads the answer. Everything else an operation does itself.
//!
//! `reqwest` is an inner matter: none of its types is public.

#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod secret;
mod session;
mod tls;

use std::sync::Arc;

use crate::{Error, Operation};

pub use builder::{BuildError, Builder};
use session::Session;

/// Sends operations to HubSpot. Cheap to clone: the clones share their connections.
///
/// Never shows its credentials, neither in `Debug` nor in an error.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    session: Arc<Session>,
}

impl Client {
    /// A client to be set up; everything has a default but the credential.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Sends an operation and reads its answer. Needs a Tokio runtime.
    ///
    /// # Errors
    /// [`Error::Request`] where the request cannot be built or its credential is not set; [`Error::Transport`] where no
    /// answer arrives; [`Error::Api`] where HubSpot refuses; [`Error::Decode`] where the answer does not read.
    pub async fn send<O: Operation>(&self, operation: &O) -> Result<O::Response, Error> {
        let request = self.session.prepare(operation)?;
        let response = self.exchange(request).await?;
        self.session.read(operation, response)
    }

    /// Not generic, so that a program with a thousand operations has the sending once.
    async fn exchange(&self, request: http::Request<bytes::Bytes>) -> Result<http::Response<bytes::Bytes>, Error> {
        let mut request = reqwest::Request::try_from(request).map_err(session::transport)?;
        session::drop_empty_body(request.body_mut(), |body| body.as_bytes());
        let mut response = self.http.execute(request).await.map_err(session::transport)?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        let bytes = response.bytes().await.map_err(session::transport)?;
        Ok(session::response(status, headers, bytes))
    }
}

#[cfg(test)]
mod tests;
