//! `multipart/form-data` (RFC 7578): files, and the texts and JSON that go with them.

use std::hash::Hasher;

use bytes::Bytes;

use super::scalar::{self, Digits};
use super::{body, form};
use crate::field::View;
use crate::{Error, File, Value};

/// One part: its head without the boundary, and its content.
struct Part {
    head: String,
    content: Bytes,
}

/// The body of a record, one part per member (one per item for a list), and its boundary.
///
/// The same content gives the same bytes.
///
/// # Errors
/// The body is no record.
pub(super) fn build(view: View<'_>) -> Result<(String, Bytes), Error> {
    let mut parts = Vec::new();
    form::members(view, &mut |name, value| {
        member(&mut parts, name, value);
        Ok(())
    })?;
    let boundary = boundary(&parts);
    let bytes = assemble(&parts, &boundary);
    Ok((boundary, bytes))
}

fn member(parts: &mut Vec<Part>, name: &str, view: View<'_>) {
    match view {
        View::List(items) => (0..items.count()).for_each(|index| single(parts, name, items.item(index))),
        View::Any(Value::Array(items)) => items.iter().for_each(|item| single(parts, name, View::Any(item))),
        value => single(parts, name, value),
    }
}

fn single(parts: &mut Vec<Part>, name: &str, view: View<'_>) {
    let head = format!("Content-Disposition: form-data; name=\"{}\"", escaped(name));
    if let View::Foreign(foreign) = view
        && let Some(file) = File::of(foreign)
    {
        parts.push(Part { head: file_head(head, file), content: file.bytes().clone() });
        return;
    }
    let mut digits = Digits::default();
    match scalar::text(view, &mut digits) {
        Ok(None) => {}
        Ok(Some(text)) => parts.push(Part { head: head + "\r\n", content: text.into_owned().into() }),
        Err(scalar::NotSingle) => {
            parts.push(Part { head: head + "\r\nContent-Type: application/json\r\n", content: body::json(view) });
        }
    }
}

fn file_head(mut head: String, file: &File) -> String {
    head.push_str("; filename=\"");
    head.push_str(&escaped(file.file_name()));
    head.push_str("\"\r\nContent-Type: ");
    // A line break would begin another header.
    let content_type = file.content_type().filter(|text| !text.contains(char::is_control));
    head.push_str(content_type.unwrap_or("application/octet-stream"));
    head.push_str("\r\n");
    head
}

/// A name between quotes, as browsers escape it.
fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// A text that stands nowhere in the parts: their hash, hashed on until that is so.
fn boundary(parts: &[Part]) -> String {
    // Without a random seed, so that equal parts have an equal boundary.
    let mut hasher = std::hash::DefaultHasher::new();
    for part in parts {
        hasher.write(part.head.as_bytes());
        hasher.write_usize(part.content.len());
        hasher.write(&part.content);
    }
    loop {
        let boundary = format!("hubspot-api-{:016x}", hasher.finish());
        let finder = memchr::memmem::Finder::new(boundary.as_bytes());
        let taken = parts.iter().any(|part| finder.find(part.head.as_bytes()).or(finder.find(&part.content)).is_some());
        if !taken {
            return boundary;
        }
        hasher.write_u8(0);
    }
}

fn assemble(parts: &[Part], boundary: &str) -> Bytes {
    /// `--`, two line breaks and the empty line after the head, per part; the last line besides.
    const FRAME: usize = 16;
    let room = parts.iter().map(|part| part.head.len() + part.content.len() + boundary.len() + FRAME).sum::<usize>();
    let mut bytes = Vec::with_capacity(room + boundary.len() + FRAME);
    for part in parts {
        for piece in [b"--", boundary.as_bytes(), b"\r\n", part.head.as_bytes(), b"\r\n", &part.content, b"\r\n"] {
            bytes.extend_from_slice(piece);
        }
    }
    for piece in [b"--", boundary.as_bytes(), b"--\r\n"] {
        bytes.extend_from_slice(piece);
    }
    bytes.into()
}
