//! Forms and multipart bodies taken apart, as a server would.

use std::collections::BTreeMap;

/// Names and their values, in the order in which those of one name came.
pub type Pairs = BTreeMap<String, Vec<String>>;

/// The pairs of `application/x-www-form-urlencoded`.
///
/// # Errors
/// Something in it is no pair, or does not decode.
pub fn pairs(form: &str) -> Result<Pairs, String> {
    let mut pairs = Pairs::new();
    for pair in form.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').ok_or_else(|| format!("`{pair}` is no pair"))?;
        pairs.entry(decoded(name)?).or_default().push(decoded(value)?);
    }
    Ok(pairs)
}

fn decoded(text: &str) -> Result<String, String> {
    percent_decoded(&text.replace('+', " "))
}

/// Takes the percent-encoding off; a `%` without two digits stays.
///
/// # Errors
/// The bytes are no UTF-8.
pub fn percent_decoded(text: &str) -> Result<String, String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escape = after.get(..2).and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        match escape {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).map_err(|_| format!("`{text}` is no UTF-8"))
}

/// A part of a multipart body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name of the file, if it is one.
    pub file_name: Option<String>,
    /// Its media type, if it says one.
    pub content_type: Option<String>,
    /// The content.
    pub bytes: Vec<u8>,
}

/// The parts of `multipart/form-data` by name.
///
/// # Errors
/// It is none.
pub fn parts(body: &[u8], content_type: &str) -> Result<BTreeMap<String, Vec<Part>>, String> {
    let boundary = content_type.split_once("boundary=").ok_or("no boundary")?.1;
    let (delimiter, end) = (format!("--{boundary}"), format!("\r\n--{boundary}"));
    let mut rest = strip(body, delimiter.as_bytes())?;
    let mut parts = BTreeMap::<String, Vec<Part>>::new();
    while let Ok(from) = strip(rest, b"\r\n") {
        let at = find(from, end.as_bytes()).ok_or("a part without end")?;
        let (part, after) = from.split_at(at);
        let (name, part) = part_of(part)?;
        parts.entry(name).or_default().push(part);
        rest = strip(after, end.as_bytes())?;
    }
    if rest == b"--\r\n" { Ok(parts) } else { Err("no closing boundary".to_owned()) }
}

fn part_of(part: &[u8]) -> Result<(String, Part), String> {
    let at = find(part, b"\r\n\r\n").ok_or("a part without a head")?;
    let (head, content) = part.split_at(at);
    let head = std::str::from_utf8(head).map_err(|_| "a head that is no UTF-8")?;
    let header = |name: &str| {
        let lines = head.split("\r\n").filter_map(|line| line.split_once(": "));
        lines.filter(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    };
    let disposition = header("Content-Disposition").ok_or("a part without a disposition")?;
    let parameter = |name: &str| {
        let value = disposition.split_once(&format!("; {name}=\""))?.1.split_once('"')?.0;
        Some(value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"))
    };
    let part = Part {
        file_name: parameter("filename"),
        content_type: header("Content-Type").map(str::to_owned),
        bytes: strip(content, b"\r\n\r\n")?.to_vec(),
    };
    Ok((parameter("name").ok_or("a part without a name")?, part))
}

fn strip<'b>(bytes: &'b [u8], prefix: &[u8]) -> Result<&'b [u8], String> {
    bytes.strip_prefix(prefix).ok_or_else(|| format!("no {:?}", String::from_utf8_lossy(prefix)))
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}
