//! What a success is read as.

use bytes::Bytes;

use crate::error::AnswerError;
use crate::field::{Blank, Field, View};
use crate::{ApiError, Error, Value};

/// A type that a success can be read as: every JSON value of this crate and of generated code, `()` where there is
/// nothing to read, [`Payload`](crate::Payload) for bytes, [`Batch`](crate::Batch) for answers in two shapes.
pub trait Answer: Sized {
    /// What the request says it accepts.
    const ACCEPT: &'static str = "application/json";

    /// Reads an answer whose status is known to be 2xx.
    ///
    /// # Errors
    /// [`Error::Decode`] where the body is not of this type.
    fn answer(response: http::Response<Bytes>) -> Result<Self, Error>;
}

/// Reads an answer: any 2xx as `T`, all else as the error it is.
///
/// # Errors
/// See [`Operation::from_http`](super::Operation::from_http).
pub fn from_http<T: Answer>(response: http::Response<Bytes>) -> Result<T, Error> {
    if response.status().is_success() { T::answer(response) } else { Err(ApiError::from_response(&response).into()) }
}

impl<T: Field + Blank> Answer for T {
    fn answer(response: http::Response<Bytes>) -> Result<Self, Error> {
        let mut value = T::blank();
        read(&mut value, &response)?;
        Ok(value)
    }
}

/// Not generic, so that a crate with a thousand answer types has it once.
fn read(value: &mut dyn Field, response: &http::Response<Bytes>) -> Result<(), Error> {
    if response.body().trim_ascii().is_empty() {
        return match value.view() {
            // `Option` and any JSON have a form for nothing. A record has none: its body got lost.
            View::Absent | View::Null | View::Any(Value::Null) => Ok(()),
            _ => Err(AnswerError::new(response, String::new(), "the body is empty".to_owned()).into()),
        };
    }
    crate::reader::read_all(response.body(), value).map_err(|error| {
        let message = format!("expected {}, found {}", error.expected(), error.found());
        AnswerError::new(response, error.path().to_owned(), message).into()
    })
}

/// Whatever the body says.
impl Answer for () {
    const ACCEPT: &'static str = "*/*";

    fn answer(_: http::Response<Bytes>) -> Result<Self, Error> {
        Ok(())
    }
}
