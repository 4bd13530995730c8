//! Operations: a request as data, without a network.
//!
//! An operation is the struct of its parts, shared by all endpoints of one signature, and a [`Description`] per endpoint.
//! What it becomes on the wire is written once, in `request`; what its answer becomes, in [`Answer`].

mod answer;
mod description;
mod macros;
mod serial;
mod template;

use bytes::Bytes;

pub use answer::{Answer, from_http};
pub use description::{Bound, Credential, Description, Method};
pub use serial::{deserialize, serialize};
pub use template::{Segment, Segments};

use crate::Error;
use crate::shape::Shaped;

/// A call of the API: what is sent, and what its answer is read as. Sans-IO: any HTTP client can stand between
/// [`to_http`](Self::to_http) and [`from_http`](Self::from_http).
///
/// Generated operations implement it; a type of one's own may too, with these five items, and can then be sent by the
/// client.
pub trait Operation {
    /// The method.
    const METHOD: http::Method;

    /// The published path template (`/crm/v3/objects/{objectType}`), also where a parameter of it is bound.
    const PATH: &'static str;

    /// What a success is read as.
    type Response;

    /// The request, without a credential.
    ///
    /// # Errors
    /// [`Error::Request`] where the parts do not make a request, such as an empty path parameter.
    fn to_http(&self, base_url: &str) -> Result<http::Request<Bytes>, Error>;

    /// Reads the answer. Any 2xx is a success.
    ///
    /// # Errors
    /// [`Error::Api`] for any status but 2xx, [`Error::Decode`] for a success that does not read.
    fn from_http(response: http::Response<Bytes>) -> Result<Self::Response, Error>;

    /// Tells `each` the secrets that the request holds (a client secret, a refresh token), for the client to take them out
    /// of an error that echoes them.
    fn secrets(&self, each: &mut dyn FnMut(&str)) {
        let _ = each;
    }

    /// What else is known of it: credential, scopes, limits. `None` for operations that say nothing; they are sent with an
    /// access token.
    fn description() -> Option<&'static Description> {
        None
    }
}

/// What tells one endpoint of a signature from the others. The generated markers implement it, and the operations that
/// stand on them: `<tickets::BatchUpsert as Endpoint>::DESCRIPTION`.
pub trait Endpoint: 'static {
    /// All that is known of the endpoint besides the parts of the request.
    const DESCRIPTION: Description;
}

/// The part of an operation that all its endpoints share: the struct of its parts and what its answer is.
pub trait Signature: Shaped {
    /// What a success is read as.
    type Response: Answer;
}

/// The request of a generated operation; what [`operation_traits!`](crate::operation_traits) calls.
///
/// # Errors
/// See [`Operation::to_http`].
pub fn to_http(
    description: &Description,
    operation: &dyn Shaped,
    accept: &'static str,
    base_url: &str,
) -> Result<http::Request<Bytes>, Error> {
    crate::request::build(description, operation, accept, base_url)
}

#[cfg(test)]
mod tests;
