//! The request that a document asks for, and what differs from it in the one that was built.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Request;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderName};
use serde_json::Value;

use crate::compare::{difference, same_text};
use crate::media::{self, Pairs, Part};
use crate::operation::{Content, Operation};
use crate::parts::Parts;

/// Parameters that hold an opaque cursor, whose escapes are part of it.
const CURSORS: [&str; 2] = ["after", "before"];

/// What differs in `request` from what the document asks for with these parts.
///
/// # Errors
/// The first difference: its class, and what it is.
pub fn check(
    operation: &Operation<'_>,
    parts: &Parts,
    bound: Option<(&str, &str)>,
    base_url: &str,
    request: &Request<Bytes>,
) -> Result<(), (&'static str, String)> {
    let url = request.uri().to_string();
    let rest = url.strip_prefix(base_url).ok_or_else(|| ("base URL", url.clone()))?;
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let expected = expected_path(operation.path, parts, bound);
    if path != expected {
        return Err(("path", format!("expected {expected}, found {path}")));
    }
    let found = media::pairs(query).map_err(|error| ("query", error))?;
    same_pairs(&expected_query(parts), &found).map_err(|what| ("query", what))?;
    let accept = header(request, ACCEPT).unwrap_or_default();
    if !accepts(operation, &accept) {
        return Err(("accept", format!("found {accept}, declared {:?}", operation.accepted().keys())));
    }
    body(operation, parts, request)
}

/// The path with its values, escaped by RFC 3986 (a `;` too, which some servers end a segment at).
fn expected_path(template: &str, parts: &Parts, bound: Option<(&str, &str)>) -> String {
    let mut path = String::new();
    for piece in template.split('}') {
        let Some((literal, name)) = piece.split_once('{') else {
            path.push_str(piece);
            continue;
        };
        path.push_str(literal);
        match bound {
            Some((parameter, value)) if parameter == name => path.push_str(value),
            _ => escape(&single(parts.path.get(name).unwrap_or(&Value::Null)), &mut path),
        }
    }
    path
}

fn escape(text: &str, out: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(char::from(byte)),
            _ if b"-._~!$&'()*+,=:@".contains(&byte) => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
}

/// A single value as text.
fn single(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Names and values of the query: lists as repeated names, an object's keys in place of the braces of the name.
fn expected_query(parts: &Parts) -> Pairs {
    let mut pairs = Pairs::new();
    let mut add = |name: String, value: &Value| {
        let value = single(value);
        let value = match CURSORS.contains(&name.as_str()) {
            true => media::percent_decoded(&value).unwrap_or(value),
            false => value,
        };
        pairs.entry(name).or_default().push(value);
    };
    for (name, value) in &parts.query {
        match value {
            Value::Array(items) => items.iter().for_each(|item| add(name.clone(), item)),
            Value::Object(entries) => {
                let prefix = name.split('{').next().unwrap_or_default();
                entries.iter().for_each(|(key, value)| add(format!("{prefix}{key}"), value));
            }
            value => add(name.clone(), value),
        }
    }
    pairs
}

fn same_pairs(expected: &Pairs, found: &Pairs) -> Result<(), String> {
    let same = |one: &Vec<String>, other: &Vec<String>| {
        let number = |text: &str| text.parse::<f64>().ok();
        let same = |(one, other): (&String, &String)| {
            same_text(one, other) || number(one).is_some_and(|value| number(other) == Some(value))
        };
        one.len() == other.len() && one.iter().zip(other).all(same)
    };
    let all = expected.keys().chain(found.keys());
    let differs = |name: &&String| match (expected.get(*name), found.get(*name)) {
        (Some(one), Some(other)) => !same(one, other),
        _ => true,
    };
    match all.into_iter().find(differs) {
        None => Ok(()),
        Some(name) => Err(format!("{name}: expected {:?}, found {:?}", expected.get(name), found.get(name))),
    }
}

fn header(request: &Request<Bytes>, name: HeaderName) -> Option<String> {
    request.headers().get(name)?.to_str().ok().map(str::to_owned)
}

/// Whether `accept` asks for what is declared.
fn accepts(operation: &Operation<'_>, accept: &str) -> bool {
    let declared = operation.accepted();
    let is_json = |media_type: &&str| Content { media_type, schema: &Value::Null }.is_json();
    if declared.is_empty() {
        accept == "*/*"
    } else if declared.keys().all(is_json) {
        accept == "application/json"
    } else {
        declared.keys().all(|media_type| accept.contains(media_type))
    }
}

fn body(operation: &Operation<'_>, parts: &Parts, request: &Request<Bytes>) -> Result<(), (&'static str, String)> {
    let content_type = header(request, CONTENT_TYPE);
    let (Some(value), Some((content, _))) = (&parts.body, operation.body()) else {
        return match content_type {
            None if request.body().is_empty() => Ok(()),
            _ => Err(("body", format!("expected none, found {content_type:?}"))),
        };
    };
    let content_type = content_type.unwrap_or_default();
    let media_type = if content.is_json() { "application/json" } else { content.media_type };
    if content_type.split(';').next() != Some(media_type) {
        return Err(("content type", format!("expected {media_type}, found {content_type}")));
    }
    let text = || std::str::from_utf8(request.body()).map_err(|error| ("body", error.to_string()));
    match media_type {
        "application/json" => {
            let found: Value = serde_json::from_slice(request.body()).map_err(|error| ("body", error.to_string()))?;
            difference(value, &found).map_or(Ok(()), |what| Err(("JSON body", what)))
        }
        "multipart/form-data" => {
            let found = media::parts(request.body(), &content_type).map_err(|error| ("multipart body", error))?;
            let expected = expected_parts(value);
            if expected == found {
                Ok(())
            } else {
                Err(("multipart body", format!("expected {expected:?}, found {found:?}")))
            }
        }
        "application/x-www-form-urlencoded" => {
            let found = media::pairs(text()?).map_err(|error| ("form body", error))?;
            let expected = Parts { query: value.as_object().cloned().unwrap_or_default(), ..Parts::default() };
            same_pairs(&expected_query(&expected), &found).map_err(|what| ("form body", what))
        }
        _ if text()? == single(value) => Ok(()),
        _ => Err(("text body", format!("expected {value}, found {}", text()?))),
    }
}

/// One part per member, or per item of a list.
fn expected_parts(body: &Value) -> BTreeMap<String, Vec<Part>> {
    let parts = |value: &Value| match value {
        Value::Array(items) => items.iter().map(expected_part).collect(),
        single => vec![expected_part(single)],
    };
    let members = body.as_object().into_iter().flatten();
    members.map(|(name, value)| (name.clone(), parts(value))).filter(|(_, parts)| !parts.is_empty()).collect()
}

/// A text without a type, or a file with its own, else that of any bytes.
fn expected_part(value: &Value) -> Part {
    let word = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    match value {
        Value::Object(_) => Part {
            file_name: word("fileName"),
            content_type: word("contentType").or_else(|| Some("application/octet-stream".to_owned())),
            bytes: STANDARD.decode(word("data").unwrap_or_default()).unwrap_or_default(),
        },
        text => Part { file_name: None, content_type: None, bytes: single(text).into_bytes() },
    }
}
