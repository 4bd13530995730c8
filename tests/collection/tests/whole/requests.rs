//! Random valid parts of every operation become the request that its document asks for.

use hubspot_collection_tests::compare::difference;
use hubspot_collection_tests::expected_request;
use hubspot_collection_tests::failures::Failures;
use hubspot_collection_tests::parts::Parts;
use hubspot_collection_tests::random::{Random, rounds, seed};
use hubspot_collection_tests::values::Fullness;
use serde_json::{Value, json};

use crate::finish;
use crate::operations::{Case, for_every_operation};

const BASE_URL: &str = "https://api.hubapi.com";

/// Requests of each operation.
const REQUESTS: usize = 4;

fn parts(case: &Case<'_>, turn: usize, random: &mut Random) -> Parts {
    let fullness = [Fullness::Full, Fullness::Least].get(turn).copied().unwrap_or(Fullness::Random);
    Parts::make(&case.document, case.schemas, case.bound.map(|(parameter, _)| parameter), fullness, random)
}

#[test]
fn requests_are_what_the_documents_say() {
    let failures = Failures::default();
    for_every_operation(&failures, |case| {
        let mut random = Random::new(seed() ^ 2, &case.name);
        for turn in 0..REQUESTS * rounds() {
            let parts = parts(case, turn, &mut random);
            if let Err((class, what)) = check(case, &parts) {
                case.fails(&failures, class, format!("{what}\n      of {}", parts.serialized()));
            }
        }
        failures.count("requests", REQUESTS * rounds());
    });
    finish("requests", &failures);
}

fn check(case: &Case<'_>, parts: &Parts) -> Result<(), (&'static str, String)> {
    let serialized = parts.serialized();
    let call = (case.krate.read)(serialized.clone()).map_err(|error| ("does not read", error))?;
    let again = call.to_value().map_err(|error| ("does not serialise", error.to_string()))?;
    if let Some(what) = difference(&serialized, &again) {
        return Err(("serialised form", what));
    }
    let request = call.to_http(BASE_URL).map_err(|error| ("cannot be built", error.to_string()))?;
    if request.method() != case.krate.method {
        return Err(("method", request.method().to_string()));
    }
    expected_request::check(&case.document, parts, case.bound, BASE_URL, &request)
}

#[test]
fn parts_that_are_wrong_are_told() {
    let failures = Failures::default();
    for_every_operation(&failures, |case| {
        let mut random = Random::new(seed() ^ 3, &case.name);
        let parts = parts(case, 0, &mut random);
        let told = |class: &str, wrong: Value, expected: &str| {
            failures.count(class, 1);
            let error = (case.krate.read)(wrong.clone()).and_then(|call| match call.to_http(BASE_URL) {
                Ok(request) => Ok(request.uri().to_string()),
                Err(error) => Err(error.to_string()),
            });
            match error {
                Err(error) if error.contains(expected) => {}
                other => case.fails(&failures, class, format!("expected {expected:?}, found {other:?} of {wrong}")),
            }
        };
        let whole = parts.serialized();
        for (name, value) in &parts.path {
            if value.is_string() {
                told("an empty path parameter", with(&whole, "path", name, "".into()), name);
            }
            let is_segment = case.document.path.split('/').any(|segment| segment == format!("{{{name}}}"));
            for step in [".", ".."] {
                if value.is_string() && is_segment {
                    told("a path parameter that is a step", with(&whole, "path", name, step.into()), "change the path");
                }
            }
            told("a missing path parameter", without(&whole, "path", name), &format!("path.{name}"));
        }
        for parameter in case.document.in_query().iter().filter(|parameter| parameter.required) {
            let name = parameter.name;
            told("a missing query parameter", without(&whole, "query", name), &format!("query.{name}"));
        }
        if let Some((_, true)) = case.document.body() {
            let mut wrong = whole.clone();
            wrong.as_object_mut().map(|parts| parts.remove("body"));
            told("a missing body", wrong, "body");
        }
        told("an unknown query parameter", with(&whole, "query", "newOne", 1.into()), "query.newOne");
        told("an unknown path parameter", with(&whole, "path", "newOne", 1.into()), "path.newOne");
    });
    finish("wrong parts", &failures);
}

fn with(whole: &Value, place: &str, name: &str, value: Value) -> Value {
    let mut wrong = whole.clone();
    let parts = wrong.as_object_mut().map(|parts| parts.entry(place).or_insert_with(|| json!({})));
    if let Some(Value::Object(part)) = parts {
        part.insert(name.to_owned(), value);
    }
    wrong
}

fn without(whole: &Value, place: &str, name: &str) -> Value {
    let mut wrong = whole.clone();
    if let Some(Value::Object(part)) = wrong.get_mut(place) {
        part.remove(name);
    }
    wrong
}
