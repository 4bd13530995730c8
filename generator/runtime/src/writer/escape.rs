//! JSON texts.

use super::Output;
use crate::reader::{is_plain, marks, scan};

/// Writes a text in quotes, with escapes where JSON asks for them.
#[inline]
pub(crate) fn string(out: &mut Output, text: &str) {
    string_then(out, text, b',');
    out.truncate(out.len() - 1);
}

/// The same with one byte after it: the colon of a name, the comma after a value.
#[inline]
pub(crate) fn string_then(out: &mut Output, text: &str, after: u8) {
    let bytes = text.as_bytes();
    if let [quote, rest @ ..] = out.room(bytes.len() + 3)
        && let Some((to, [end, next, ..])) = rest.split_at_mut_checked(bytes.len())
        && copy_plain(to, bytes)
    {
        (*quote, *end, *next) = (b'"', b'"', after);
        out.used(bytes.len() + 3);
    } else {
        with_escapes(out, bytes);
        out.push(after);
    }
}

/// Copies `from` to `to`, which is as long; false where there is something to be escaped in it, and `to` is then to be
/// written anew. Looking and copying are one: the first and the last bytes together are all of a short text.
#[inline]
fn copy_plain(to: &mut [u8], from: &[u8]) -> bool {
    match from.len() {
        8..=16 => ends::<8>(to, from, |eight| marks(*eight) == 0),
        17..=32 => ends::<16>(to, from, |sixteen| {
            let [a, b] = sixteen.as_chunks::<8>().0 else { return false };
            marks(*a) | marks(*b) == 0
        }),
        4..=7 => ends::<4>(to, from, |&[a, b, c, d]| marks([a, b, c, d, b' ', b' ', b' ', b' ']) == 0),
        _ => {
            let plain = is_plain(from);
            to.copy_from_slice(from);
            plain
        }
    }
}

/// Copies the first and the last `N` bytes. False where there are fewer, or one of them is not `plain`.
#[inline]
fn ends<const N: usize>(to: &mut [u8], from: &[u8], plain: impl Fn(&[u8; N]) -> bool) -> bool {
    let (Some(first), Some(last)) = (from.first_chunk::<N>(), from.last_chunk::<N>()) else { return false };
    let Some(start) = to.first_chunk_mut() else { return false };
    *start = *first;
    let Some(end) = to.last_chunk_mut() else { return false };
    *end = *last;
    plain(first) & plain(last)
}

/// Writes `bytes`, some of which need an escape, in quotes.
#[cold]
fn with_escapes(out: &mut Output, bytes: &[u8]) {
    out.push(b'"');
    let (mut start, mut end) = (0, scan(bytes, 0));
    loop {
        out.extend(bytes.get(start..end).unwrap_or_default());
        let Some(&byte) = bytes.get(end) else { break };
        escape(out, byte);
        start = end + 1;
        end = scan(bytes, start);
    }
    out.push(b'"');
}

fn escape(out: &mut Output, byte: u8) {
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
            out.chunk([b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 15)]);
            return;
        }
    };
    out.chunk([b'\\', short]);
}

#[cfg(test)]
mod tests {
    use super::{Output, string};

    /// Every length with every byte at every place, beside `serde_json`.
    #[test]
    fn as_serde_json_writes_it() {
        for length in 0..70 {
            for at in 0..=length {
                for odd in ["\"", "\\", "\n", "\0", "\u{1f}", " ", "!", "\u{7f}", "ä", "\u{2028}", "😀", ""] {
                    let mut text = "x".repeat(length);
                    text.insert_str(at, odd);
                    let mut out = Output::new();
                    string(&mut out, &text);
                    let ours = String::from_utf8(out.into_bytes()).unwrap();
                    assert_eq!(ours, serde_json::to_string(&text).unwrap());
                }
            }
        }
    }
}
