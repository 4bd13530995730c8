//! The client for programs without an async runtime; the same as [`crate::Client`] in everything else.

use std::sync::Arc;

use super::Builder;
use super::session::{self, Session};
use crate::{Error, Operation};

/// Sends operations to HubSpot and waits for the answer. Cheap to clone. Not for use within an async runtime.
#[derive(Debug, Clone)]
pub struct Client {
    pub(super) http: reqwest::blocking::Client,
    pub(super) session: Arc<Session>,
}

impl Client {
    /// A client to be set up; ends in [`Builder::build_blocking`].
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Sends an operation and reads its answer.
    ///
    /// # Errors
    /// Those of [`crate::Client::send`].
    pub fn send<O: Operation>(&self, operation: &O) -> Result<O::Response, Error> {
        let request = self.session.prepare(operation)?;
        let response = self.exchange(request)?;
        self.session.read(operation, response)
    }

    fn exchange(&self, request: http::Request<bytes::Bytes>) -> Result<http::Response<bytes::Bytes>, Error> {
        let mut request = reqwest::blocking::Request::try_from(request).map_err(session::transport)?;
        session::drop_empty_body(request.body_mut(), |body| body.as_bytes());
        let mut response = self.http.execute(request).map_err(session::transport)?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        let bytes = response.bytes().map_err(session::transport)?;
        Ok(session::response(status, headers, bytes))
    }
}
