//! Bodies as serde hands them on, for comparing the two paths of reading.

/// The JSON with every number of a fraction or exponent written as the nearest double is.
///
/// serde hands such numbers over as doubles, so an identifier or text that came as a number has the digits of the double
/// there, and its own digits on the fast path.
pub fn as_doubles(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let (mut at, mut quoted) = (0, false);
    while let Some(&byte) = bytes.get(at) {
        let token = bytes[at..].iter().take_while(|byte| b"+-.0123456789eE".contains(byte)).count();
        if quoted || !matches!(byte, b'-' | b'0'..=b'9') {
            let length = if quoted && byte == b'\\' { 2 } else { 1 };
            quoted ^= byte == b'"';
            out.extend_from_slice(&bytes[at..(at + length).min(bytes.len())]);
            at += length;
            continue;
        }
        let digits = &bytes[at..at + token];
        match serde_json::from_slice::<serde_json::Number>(digits) {
            Ok(number) if number.is_f64() => out.extend_from_slice(number.to_string().as_bytes()),
            _ => out.extend_from_slice(digits),
        }
        at += token;
    }
    out
}

/// The JSON with every text written without the escapes that it can do without.
///
/// A value that came in place of a property's text is kept as it stands; serde hands it over without its escapes.
pub fn without_escapes(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut left = bytes;
    while let Some(start) = left.iter().position(|byte| *byte == b'"') {
        let (before, text) = left.split_at(start);
        out.extend_from_slice(before);
        let mut texts = serde_json::Deserializer::from_slice(text).into_iter::<String>();
        match texts.next() {
            Some(Ok(read)) => out.extend(serde_json::to_vec(&read).unwrap()),
            // No JSON: neither path reads it.
            _ => return bytes.to_vec(),
        }
        left = &text[texts.byte_offset()..];
    }
    out.extend_from_slice(left);
    out
}
