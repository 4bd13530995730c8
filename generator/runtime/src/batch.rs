//! The answer of a batch: all records done, or some of them.

use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use crate::error::RecordError;
use crate::field::{Field, View};
use crate::shape::{Kind, Shaped};
use crate::{Answer, Error, Value};

/// The answer of a batch operation.
///
/// HubSpot answers 207 where some records failed, in another shape (`E`) than where all were done (`T`). For versions that
/// publish no 207 both are the same type. Which input a result or an error belongs to is told by ids, not by order.
#[derive(Debug, Clone, PartialEq)]
pub enum Batch<T, E = T> {
    /// Any success but 207.
    Complete(T),
    /// 207: some records failed; results and errors are both in it.
    Partial(E),
}

/// The body of a batch answer, as far as all of them agree: a list `results`. What else they have (`status`, `errors`,
/// `numErrors`) is found by its published name.
pub trait BatchBody: Shaped {
    /// What one record's result is.
    type Record;

    /// The results of the records that were done.
    fn results(&self) -> &[Self::Record];

    /// The same, taken out.
    fn into_results(self) -> Vec<Self::Record>;
}

impl<T, E> Batch<T, E> {
    /// Whether some records failed.
    pub const fn is_partial(&self) -> bool {
        matches!(self, Self::Partial(_))
    }

    /// The body, if all records were done.
    pub fn complete(self) -> Option<T> {
        match self {
            Self::Complete(body) => Some(body),
            Self::Partial(_) => None,
        }
    }

    /// Makes an error of records that failed.
    ///
    /// # Errors
    /// [`PartialFailure`] with the whole body where some records failed.
    pub fn into_result(self) -> Result<T, PartialFailure<E>> {
        match self {
            Self::Complete(body) => Ok(body),
            Self::Partial(body) => Err(PartialFailure { body }),
        }
    }
}

impl<T: Shaped, E: Shaped> Batch<T, E> {
    /// The errors of single records, empty where all were done. They are found whether the version publishes them or not.
    pub fn errors(&self) -> Vec<RecordError> {
        errors(self.body())
    }

    /// How many errors HubSpot counts (`numErrors`), else how many it lists.
    pub fn error_count(&self) -> usize {
        error_count(self.body())
    }

    /// What HubSpot says of the batch (`COMPLETE`, `PENDING`, …).
    pub fn status(&self) -> Option<String> {
        member(self.body(), "status").as_ref().and_then(crate::error::scalar_text)
    }

    fn body(&self) -> &dyn Shaped {
        match self {
            Self::Complete(body) => body,
            Self::Partial(body) => body,
        }
    }
}

impl<T: BatchBody, E: BatchBody<Record = T::Record>> Batch<T, E> {
    /// The results of the records that were done.
    pub fn results(&self) -> &[T::Record] {
        match self {
            Self::Complete(body) => body.results(),
            Self::Partial(body) => body.results(),
        }
    }

    /// The same, taken out.
    pub fn into_results(self) -> Vec<T::Record> {
        match self {
            Self::Complete(body) => body.into_results(),
            Self::Partial(body) => body.into_results(),
        }
    }
}

impl<T: Answer, E: Answer> Answer for Batch<T, E> {
    const ACCEPT: &'static str = T::ACCEPT;

    fn answer(response: http::Response<Bytes>) -> Result<Self, Error> {
        if response.status() == StatusCode::MULTI_STATUS {
            E::answer(response).map(Self::Partial)
        } else {
            T::answer(response).map(Self::Complete)
        }
    }
}

/// A batch in which some records failed, as an error. What was done is in it too.
#[derive(Clone, PartialEq)]
pub struct PartialFailure<E> {
    body: E,
}

impl<E> PartialFailure<E> {
    /// The body: results and errors.
    pub const fn body(&self) -> &E {
        &self.body
    }

    /// The body, taken out.
    pub fn into_body(self) -> E {
        self.body
    }
}

impl<E: Shaped> PartialFailure<E> {
    /// The errors of single records.
    pub fn errors(&self) -> Vec<RecordError> {
        errors(&self.body)
    }
}

impl<E: Shaped> fmt::Display for PartialFailure<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} of the records failed", error_count(&self.body))?;
        match self.errors().first() {
            Some(first) => write!(formatter, ", the first with {first}"),
            None => Ok(()),
        }
    }
}

impl<E: Shaped> fmt::Debug for PartialFailure<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PartialFailure").field("errors", &self.errors()).finish_non_exhaustive()
    }
}

impl<E: Shaped> std::error::Error for PartialFailure<E> {}

fn errors(body: &dyn Shaped) -> Vec<RecordError> {
    crate::error::record_errors(member(body, "errors").as_ref())
}

fn error_count(body: &dyn Shaped) -> usize {
    let counted = member(body, "numErrors").and_then(|count| usize::try_from(count.as_u64()?).ok());
    counted.unwrap_or_else(|| errors(body).len())
}

/// A member by its published name, be it a field or one that the specification does not know.
fn member(body: &dyn Shaped, name: &str) -> Option<Value> {
    let Kind::Record(members) = &body.shape().kind else { return None };
    match members.iter().position(|member| member.name == name) {
        Some(index) => json(body.part(index)),
        None => match body.part(members.len()).view() {
            View::Rest(rest) => rest.get(name),
            _ => None,
        },
    }
}

fn json(part: &dyn Field) -> Option<Value> {
    match part.view() {
        View::Absent => None,
        _ => serde_json::from_slice(&crate::encode(part)).ok(),
    }
}

#[cfg(test)]
mod tests;
