//! Operations of one form share one type.
//!
//! A signature is what an operation takes and gives: fields, body, response. Each signature is one generic struct; a
//! call (method, path, scopes) is what it is generic over. `tickets::v3::BatchUpsert` and
//! `contacts::v2026_03::BatchUpsert` are one struct with two calls.

use super::ident::{member, untaken};
use crate::model::{Answer, Body, Content, Operation, Parameter, Place, Style, Type};
use std::collections::BTreeSet;

/// A field of a signature.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Argument {
    /// The name of the field.
    pub ident: String,
    /// The published name of a query parameter; empty for parameters of the path, whose names are the call's.
    pub published: String,
    /// Its type.
    pub ty: Type,
    /// Whether a request needs it.
    pub required: bool,
    /// Where it goes.
    pub place: Place,
    /// How it is written.
    pub style: Style,
}

/// What an operation gives.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Response {
    /// Nothing.
    Empty,
    /// JSON of one type.
    Json(Type),
    /// JSON of one type, or nothing.
    Maybe(Type),
    /// One type for a full success, one for 207; the same where no 207 is published.
    Batch(Type, Type),
    /// Bytes: a download, or an answer that the specification says nothing of.
    Payload,
}

/// What an operation takes and gives.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Form {
    /// The parameters of the path, in the order of the template.
    pub path: Vec<Argument>,
    /// The parameters of the query.
    pub query: Vec<Argument>,
    /// Media type, type and requiredness of the body.
    pub body: Option<(String, Type, bool)>,
    /// What comes back.
    pub response: Response,
    /// The parameters that go elsewhere or are written otherwise.
    pub others: Vec<Argument>,
    /// The members of a form that are not written plainly.
    pub styles: Vec<(String, Style)>,
}

impl Form {
    /// Every type that the form mentions.
    pub fn types(&self) -> Vec<&Type> {
        let parameters = self.path.iter().chain(&self.query).chain(&self.others).map(|argument| &argument.ty);
        let body = self.body.iter().map(|(_, ty, _)| ty);
        let response = match &self.response {
            Response::Empty | Response::Payload => Vec::new(),
            Response::Json(ty) | Response::Maybe(ty) => vec![ty],
            Response::Batch(full, partial) => vec![full, partial],
        };
        parameters.chain(body).chain(response).collect()
    }
}

/// The form of an operation.
pub(super) fn form(operation: &Operation) -> Form {
    let mut taken = BTreeSet::from(["body".to_owned(), "endpoint".to_owned()]);
    let mut arguments =
        |list: &[Parameter]| list.iter().map(|parameter| argument(parameter, &mut taken)).collect::<Vec<_>>();
    let path = arguments(&operation.path_parameters);
    let query = arguments(&operation.query);
    let others = arguments(&operation.parameters);
    let styles = operation.body.as_ref().map(|body| body.styles.clone()).unwrap_or_default();
    let body = operation.body.as_ref().map(|Body { media_type, ty, required, styles: _ }| {
        let media_type = if media_type == "*/*" { "application/json" } else { media_type };
        (media_type.to_owned(), ty.clone(), *required)
    });
    Form { path, query, body, response: response(&operation.answers, operation.is_batch), others, styles }
}

fn argument(parameter: &Parameter, taken: &mut BTreeSet<String>) -> Argument {
    let mut ident = if parameter.is_record_id { "id".to_owned() } else { member(plain_name(&parameter.name)) };
    if taken.contains(&ident) {
        ident = ident.trim_start_matches("r#").trim_end_matches('_').to_owned() + "_parameter";
    }
    let ident = untaken(ident, taken);
    Argument {
        ident,
        published: if parameter.place == Place::Path { String::new() } else { parameter.name.clone() },
        ty: parameter.ty.clone(),
        required: parameter.required,
        place: parameter.place,
        style: parameter.style,
    }
}

/// `property.{propname}` without the part that the caller chooses.
fn plain_name(published: &str) -> &str {
    match published.split_once('{') {
        Some((before, _)) if !before.is_empty() => before,
        _ => published,
    }
}

fn response(answers: &[Answer], is_batch: bool) -> Response {
    let mut partial = None;
    let mut full = BTreeSet::new();
    let mut is_empty = false;
    for answer in answers {
        match &answer.content {
            Content::Bytes(_) => return Response::Payload,
            Content::Empty => is_empty = true,
            Content::Json(ty) if answer.status == 207 => partial = Some(ty.clone()),
            Content::Json(ty) => {
                full.insert(ty.clone());
            }
        }
    }
    let mut full = full.into_iter();
    match (full.next(), full.next(), partial, is_empty) {
        (None, _, None, true) => Response::Empty,
        (None, _, None, false) => Response::Payload,
        (Some(ty), None, None, _) if is_batch => Response::Batch(ty.clone(), ty),
        (Some(ty), None, Some(partial), _) if is_batch => Response::Batch(ty, partial),
        (None, _, Some(only), _) if is_batch => Response::Batch(only.clone(), only),
        (None, _, Some(only), _) => Response::Json(only),
        (Some(ty), None, None, false) => Response::Json(ty),
        (Some(ty), None, None, true) => Response::Maybe(ty),
        (Some(ty), None, Some(partial), _) => Response::Batch(ty, partial),
        // Several shapes of full success: the caller decides by status, with the bytes in hand.
        (Some(_), Some(_), ..) => Response::Payload,
    }
}
