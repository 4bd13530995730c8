//! JSON texts.

use crate::reader::{is_plain, scan};

/// Writes a text in quotes, with escapes where JSON asks for them.
#[inline]
pub(crate) fn string(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    out.reserve(bytes.len() + 2);
    out.push(b'"');
    if is_plain(bytes) {
        out.extend_from_slice(bytes);
    } else {
        with_escapes(out, bytes);
    }
    out.push(b'"');
}

/// Writes `bytes`, some of which need an escape.
#[cold]
fn with_escapes(out: &mut Vec<u8>, bytes: &[u8]) {
    let (mut start, mut end) = (0, scan(bytes, 0));
    loop {
        out.extend_from_slice(bytes.get(start..end).unwrap_or_default());
        let Some(&byte) = bytes.get(end) else { return };
        escape(out, byte);
        start = end + 1;
        end = scan(bytes, start);
    }
}

fn escape(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' => b'"',
        b'\\' => b'\\',
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0c => b'f',
        _ => {
            const DIGITS: [u8; 16] = *b"0123456789abcdef";
            let digit = |index: u8| DIGITS.get(usize::from(index)).copied().unwrap_or(b'0');
            out.extend_from_slice(&[b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 15)]);
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}
