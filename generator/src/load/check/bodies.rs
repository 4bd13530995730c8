//! What is sent and answered: request bodies, responses, media types.

use serde_json::{Map, Value};

use super::Kind::{Switch, Text};
use super::keywords::{self, Owner};
use super::references::{self, Section};
use super::{Check, extension, schemas};
use crate::load::is_json;
use crate::pointer::Place;

pub(super) fn request<'d>(check: &mut Check<'d>, place: &Place<'_>, value: &'d Value) {
    if references::check(check, place, Section::RequestBodies, value) {
        return;
    }
    let Some(body) = check.mapping(place, value) else { return };
    keywords::known(check, place, body, Owner::RequestBody);
    check.kinds(place, body, &[("description", Text), ("required", Switch)]);
    if body.get("content").is_none_or(|content| content.as_object().is_some_and(Map::is_empty)) {
        let help = "say which media type is sent, or take the request body out";
        check.fault(&place.key("content"), "no media type", "at least one media type", help);
    }
    content(check, place, body);
}

pub(super) fn responses<'d>(check: &mut Check<'d>, place: &Place<'_>, operation: &'d Map<String, Value>) {
    let here = place.key("responses");
    let Some(responses) = operation.get("responses") else {
        return check.fault(&here, "nothing", "a mapping of responses", "say `responses`, at least `default`");
    };
    let Some(responses) = check.mapping(&here, responses) else { return };
    let mut own = responses.iter().filter(|(status, _)| !extension(status)).peekable();
    if own.peek().is_none() {
        check.fault(&here, "no response", "at least one response", "say which status is answered, at least `default`");
    }
    for (status, value) in own {
        let here = here.key(status);
        if !valid_status(status) {
            let help = "name a status of three digits, a class of them, or `default`";
            check.fault(&here, format!("the status `{status}`"), "200, 2XX or default", help);
        }
        response(check, &here, value);
    }
}

fn valid_status(status: &str) -> bool {
    match status.as_bytes() {
        b"default" => true,
        [b'1'..=b'5', b'X', b'X'] => true,
        [b'1'..=b'5', tens, ones] => tens.is_ascii_digit() && ones.is_ascii_digit(),
        _ => false,
    }
}

pub(super) fn response<'d>(check: &mut Check<'d>, place: &Place<'_>, value: &'d Value) {
    if references::check(check, place, Section::Responses, value) {
        return;
    }
    let Some(response) = check.mapping(place, value) else { return };
    keywords::known(check, place, response, Owner::Response);
    check.text_at(place, response, "description");
    content(check, place, response);
}

fn content<'d>(check: &mut Check<'d>, place: &Place<'_>, owner: &'d Map<String, Value>) {
    let here = place.key("content");
    for (media_type, value) in check.mapping_at(place, owner, "content").into_iter().flatten() {
        let here = here.key(media_type);
        if !media_type.contains('/') {
            let found = format!("the media type `{media_type}`");
            check.fault(&here, found, "a media type like application/json", "mend the name");
        }
        let Some(media) = check.mapping(&here, value) else { continue };
        keywords::known(check, &here, media, Owner::MediaType);
        if let Some(schema) = media.get("schema") {
            schemas::check(check, &here.key("schema"), schema);
        }
        encoding(check, &here, media_type, media);
    }
}

/// How members of a form are written. Files say themselves what they are; another member can only be text or JSON.
fn encoding<'d>(check: &mut Check<'d>, place: &Place<'_>, media_type: &str, media: &'d Map<String, Value>) {
    let here = place.key("encoding");
    for (name, value) in check.mapping_at(place, media, "encoding").into_iter().flatten() {
        let here = here.key(name);
        let Some(encoding) = check.mapping(&here, value) else { continue };
        keywords::known(check, &here, encoding, Owner::Encoding);
        let help = "take it out with an overlay, where the server does without";
        if encoding.contains_key("headers") {
            check.fault(&here.key("headers"), "headers of a part of a form", "a part without headers of its own", help);
        }
        let own = encoding.get("contentType").and_then(Value::as_str).filter(|own| !is_json(own));
        let is_multipart = media_type.starts_with("multipart/");
        if let Some(own) = own.filter(|own| !is_multipart || own.contains("xml")) {
            check.fault(&here.key("contentType"), format!("a member as `{own}`"), "text or application/json", help);
        }
    }
}
