//! An answer that is no JSON: a table, a text, any bytes.

use std::borrow::Cow;

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderMap, HeaderValue};

use crate::error::AnswerError;
use crate::{Answer, Error};

/// The body of an answer as it came, with what the headers say of it.
///
/// For downloads (CSV, Excel, text) and for whatever a caller wants to read on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Payload {
    /// The status.
    pub status: StatusCode,
    /// `Content-Type` as it came, parameters included.
    pub content_type: Option<String>,
    /// The file name that `Content-Disposition` proposes, without any folder.
    pub file_name: Option<String>,
    /// The body. Shares the memory of the answer.
    pub bytes: Bytes,
}

impl Payload {
    /// The body as text; bytes that are no UTF-8 are replaced.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }

    /// The body read as JSON.
    ///
    /// # Errors
    /// [`Error::Decode`] where it is no JSON of that type.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_slice(&self.bytes).map_err(|error| {
            let mut response = http::Response::new(self.bytes.clone());
            *response.status_mut() = self.status;
            AnswerError::new(&response, String::new(), error.to_string()).into()
        })
    }
}

impl Answer for Payload {
    const ACCEPT: &'static str = "*/*";

    fn answer(response: http::Response<Bytes>) -> Result<Self, Error> {
        let (parts, bytes) = response.into_parts();
        Ok(Self {
            status: parts.status,
            content_type: parts.headers.get(CONTENT_TYPE).map(text),
            file_name: file_name(&parts.headers),
            bytes,
        })
    }
}

fn text(value: &HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}

/// The proposed file name: `filename*` (RFC 8187) before `filename`. Folders are cut off, so that a name never leads
/// out of the folder it is saved to.
fn file_name(headers: &HeaderMap) -> Option<String> {
    let disposition = text(headers.get(CONTENT_DISPOSITION)?);
    let mut plain = None;
    let mut extended = None;
    for (name, value) in parameters(&disposition) {
        if name.eq_ignore_ascii_case("filename") {
            plain.get_or_insert(value);
        } else if name.eq_ignore_ascii_case("filename*") {
            extended = extended.or_else(|| extended_value(&value));
        }
    }
    let name = extended.or(plain)?;
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    (!matches!(name, "" | "." | "..")).then(|| name.to_owned())
}

/// `UTF-8'en'%e2%82%ac.csv`
fn extended_value(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let (charset, _language, encoded) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes = percent_encoding::percent_decode_str(encoded);
    match charset {
        utf8 if utf8.eq_ignore_ascii_case("utf-8") => bytes.decode_utf8().ok().map(Cow::into_owned),
        latin if latin.eq_ignore_ascii_case("iso-8859-1") => Some(bytes.map(char::from).collect()),
        _ => None,
    }
}

/// The parameters after the first `;`, quotes taken off.
fn parameters(disposition: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    let mut rest = disposition.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, value)) = rest.split_once('=') {
        let name = name.trim_matches([' ', '\t', ';']);
        let value = value.trim_start();
        let (value, next) = match value.strip_prefix('"') {
            Some(quoted) => unquoted(quoted),
            None => value
                .split_once(';')
                .map_or((value.trim().to_owned(), ""), |(value, next)| (value.trim().to_owned(), next)),
        };
        found.push((name, value));
        rest = next;
    }
    found
}

/// A quoted text up to its closing quote, and what follows.
fn unquoted(quoted: &str) -> (String, &str) {
    let mut text = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (text, quoted.get(at + 1..).unwrap_or_default()),
            '\\' => text.extend(characters.next().map(|(_, escaped)| escaped)),
            other => text.push(other),
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(header: http::HeaderName, value: &str) -> Payload {
        let response = http::Response::builder().header(header, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        Payload::answer(response.body(Bytes::from_static(b"a,b\n")).unwrap()).unwrap()
    }

    #[test]
    fn file_names_of_all_forms() {
        for (disposition, expected) in [
            ("attachment; filename=\"contacts.csv\"", Some("contacts.csv")),
            ("attachment; filename=contacts.csv", Some("contacts.csv")),
            ("attachment;filename = contacts.csv ; size=3", Some("contacts.csv")),
            ("attachment; filename=\"a \\\"b\\\"; c.csv\"; x=y", Some("a \"b\"; c.csv")),
            ("attachment; filename=\"plain.csv\"; filename*=UTF-8''%E2%82%AC%20rates.csv", Some("€ rates.csv")),
            ("attachment; FILENAME*=iso-8859-1'en'%A3.csv", Some("£.csv")),
            ("attachment; filename*=utf-7''x; filename=y.csv", Some("y.csv")),
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"C:\\\\temp\\\\x.csv\"", Some("x.csv")),
            ("attachment; filename=\"..\"", None),
            ("attachment; filename=\"\"", None),
            ("attachment; filename=\"open.csv", Some("open.csv")),
            ("inline", None),
            ("", None),
        ] {
            assert_eq!(with(CONTENT_DISPOSITION, disposition).file_name.as_deref(), expected, "{disposition}");
        }
    }

    #[test]
    fn bytes_type_and_status_are_kept() {
        let payload = with(CONTENT_TYPE, "text/csv; charset=utf-8");
        assert_eq!(payload.content_type.as_deref(), Some("text/csv; charset=utf-8"));
        assert_eq!((payload.status, payload.text().as_ref()), (StatusCode::OK, "a,b\n"));
        let error = payload.json::<serde_json::Value>().unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::OK));
    }
}
