//! Every declared success of every operation reads, every other 2xx too, and everything else is a typed error.

use bytes::Bytes;
use http::Response;
use hubspot_api::Error;
use hubspot_collection_tests::compare::difference;
use hubspot_collection_tests::failures::Failures;
use hubspot_collection_tests::json_text;
use hubspot_collection_tests::operation::{Answer, Content};
use hubspot_collection_tests::random::{Random, seed};
use hubspot_collection_tests::registry::Seen;
use hubspot_collection_tests::schema::{Schema, Schemas};
use hubspot_collection_tests::values::{Fullness, Maker};
use serde_json::{Value, json};

use crate::finish;
use crate::operations::{Case, for_every_operation};

/// What an answer carries.
enum Body {
    Nothing,
    Json(Value),
    Bytes,
}

/// Bytes that are no JSON and no UTF-8.
const TABLE: &[u8] = b"id,name\n1,\xff\n";

fn body(schemas: &Schemas<'_>, answer: &Answer<'_>, fullness: Fullness, random: &mut Random) -> Body {
    let Some(content) = answer.contents.first() else { return Body::Nothing };
    if !content.is_json() {
        return Body::Bytes;
    }
    sample(schemas, content, fullness, random).map_or(Body::Nothing, Body::Json)
}

fn sample(schemas: &Schemas<'_>, content: &Content<'_>, fullness: Fullness, random: &mut Random) -> Option<Value> {
    let turn = random.below(1 << 16);
    Some(Maker::new(schemas, random, fullness, turn).make(content.schema)?.value)
}

fn response(status: u16, body: &Body, random: &mut Random) -> Response<Bytes> {
    let bytes = match body {
        Body::Nothing => Bytes::new(),
        Body::Json(value) => json_text::write(value, random).into(),
        Body::Bytes => Bytes::from_static(TABLE),
    };
    Response::builder().status(status).body(bytes).expect("a status and no headers")
}

/// Whether what was seen is what was sent.
fn check(read: Result<Seen, Error>, body: &Body, partial: bool) -> Result<(), (&'static str, String)> {
    let seen = read.map_err(|error| ("refused", format!("{error}")))?;
    let (json, is_partial) = match (&seen, body) {
        (Seen::Nothing, Body::Nothing) | (Seen::Bytes(_), Body::Nothing) => return Ok(()),
        (Seen::Json(json), Body::Nothing) if json == b"null" => return Ok(()),
        (Seen::Bytes(bytes), Body::Bytes) if bytes == TABLE => return Ok(()),
        // Successes of several shapes are for the caller to read.
        (Seen::Bytes(bytes), Body::Json(_)) => (&bytes[..], partial),
        (Seen::Json(json), Body::Json(_)) => (&json[..], partial),
        (Seen::Batch(batch), Body::Json(_)) => (&batch.json[..], batch.partial),
        _ => return Err(("another kind of answer", format!("{seen:?}"))),
    };
    let (Body::Json(sent), Ok(found)) = (body, serde_json::from_slice::<Value>(json)) else {
        return Err(("no JSON", format!("{seen:?}")));
    };
    if is_partial != partial {
        return Err(("partial or complete", format!("{seen:?}")));
    }
    difference(sent, &found).map_or(Ok(()), |what| Err(("changed", what)))
}

#[test]
fn successes_read() {
    let failures = Failures::default();
    for_every_operation(&failures, |case| {
        let mut random = Random::new(seed() ^ 4, &case.name);
        let answers = case.document.answers();
        for answer in &answers {
            for fullness in [Fullness::Full, Fullness::Least, Fullness::Random] {
                let body = body(case.schemas, answer, fullness, &mut random);
                let read = (case.krate.answer)(response(answer.status, &body, &mut random));
                failures.count(format!("answers of {}", answer.status), 1);
                if let Err((class, what)) = check(read, &body, answer.status == 207) {
                    case.fails(&failures, format!("{}: {class}", answer.status), what);
                }
            }
        }
        let usual = answers.iter().find(|answer| answer.status != 207);
        let declared: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
        for status in [200, 201, 202, 203, 206, 226, 299] {
            if declared.contains(&status) {
                continue;
            }
            let body = match usual {
                Some(answer) => body(case.schemas, answer, Fullness::Random, &mut random),
                None => Body::Bytes,
            };
            let read = (case.krate.answer)(response(status, &body, &mut random));
            failures.count("answers of undeclared statuses", 1);
            if let Err((class, what)) = check(read, &body, false) {
                case.fails(&failures, format!("undeclared status: {class}"), format!("{status}: {what}"));
            }
        }
    });
    finish("successes", &failures);
}

/// A batch is told by its path, and by an answer that has a status beside the results.
fn is_batch(case: &Case<'_>, content: &Content<'_>) -> bool {
    let Schema::Record(members) = case.schemas.read(content.schema) else { return false };
    let has = |name: &str| members.iter().any(|member| member.name == name);
    case.document.path.split('/').any(|segment| segment == "batch") && has("results") && has("status")
}

#[test]
fn batches_give_results_and_errors() {
    let failures = Failures::default();
    for_every_operation(&failures, |case| {
        let answers = case.document.answers();
        // The answer of 207, where it is published, else the usual one.
        let Some(answer) = answers.iter().max_by_key(|answer| answer.status) else { return };
        let Some(content) = answer.contents.first().filter(|content| is_batch(case, content)) else { return };
        let mut random = Random::new(seed() ^ 5, &case.name);
        let Some(mut body) = sample(case.schemas, content, Fullness::Random, &mut random) else { return };
        let error = |message: &str| {
            json!({"status": "error", "category": "VALIDATION_ERROR", "message": message, "context": {"ids": ["1"]},
                "subCategory": "crm.associations.A", "links": {}, "errors": []})
        };
        body["errors"] = json!([error("the first"), error("the second")]);
        body["numErrors"] = 2.into();
        let body = Body::Json(body);
        let read = (case.krate.answer)(response(207, &body, &mut random));
        let published = if answer.status == 207 { "published" } else { "unpublished" };
        failures.count(format!("batches, 207 {published}"), 1);
        match &read {
            Ok(Seen::Batch(batch)) => {
                let messages: Vec<&str> = batch.errors.iter().flatten().map(String::as_str).collect();
                if messages != ["the first", "the second"] || batch.error_count != 2 {
                    case.fails(&failures, "errors of a batch", format!("{batch:?}"));
                }
            }
            Ok(_) => case.fails(&failures, format!("no batch, 207 {published}"), ""),
            Err(_) => {}
        }
        if let Err((class, what)) = check(read, &body, true) {
            case.fails(&failures, format!("207 {published}: {class}"), what);
        }
    });
    finish("batches", &failures);
}

#[test]
fn errors_are_typed() {
    let failures = Failures::default();
    for_every_operation(&failures, |case| {
        let body = json!({"status": "error", "message": "no", "category": "VALIDATION_ERROR", "correlationId": "c-1",
            "policyName": "DAILY", "context": {"ids": ["7"]}, "errors": [{"message": "inner", "in": "body"}]});
        for status in [301, 400, 401, 403, 404, 409, 414, 423, 429, 477, 500, 502, 524] {
            let json = Response::builder().status(status).body(body.to_string().into()).expect("a response");
            let html = Response::builder().status(status).body(Bytes::from_static(b"<html>\xff")).expect("a response");
            failures.count("errors", 2);
            match (case.krate.answer)(json) {
                Err(Error::Api(error))
                    if error.status.as_u16() == status
                        && error.message.as_deref() == Some("no")
                        && error.category.as_deref() == Some("VALIDATION_ERROR")
                        && error.correlation_id.as_deref() == Some("c-1") => {}
                other => case.fails(&failures, "a JSON error", format!("{status}: {other:?}")),
            }
            match (case.krate.answer)(html) {
                Err(Error::Api(error)) if error.status.as_u16() == status => {}
                other => case.fails(&failures, "an error that is no JSON", format!("{status}: {other:?}")),
            }
        }
        let is_json = case.document.answers().iter().any(|answer| answer.contents.iter().any(Content::is_json));
        let broken = Response::builder().status(200).body(Bytes::from_static(b"{\"results\": [")).expect("a response");
        match (case.krate.answer)(broken) {
            Err(Error::Decode(error)) if is_json && error.status.as_u16() == 200 => {}
            // Bytes are whatever came.
            Ok(Seen::Nothing | Seen::Bytes(_)) => {}
            other => case.fails(&failures, "a success that is cut off", format!("{other:?}")),
        }
    });
    finish("errors", &failures);
}
