//! What an operation becomes.

use bytes::Bytes;
use http::Request;
use hubspot_vendor_tests::runtime::Operation;

/// The request of an operation.
pub fn sent(operation: &impl Operation) -> Request<Bytes> {
    operation.to_http("https://api.example").unwrap()
}

/// What the URL has behind the host.
pub fn path_and_query(request: &Request<Bytes>) -> &str {
    request.uri().path_and_query().unwrap().as_str()
}

/// The pairs of a form or query, escapes undone.
pub fn form(text: &str) -> Vec<String> {
    text.split('&').map(decoded).collect()
}

fn decoded(pair: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = pair.as_bytes();
    while let [first, after @ ..] = rest {
        match (first, after) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, ..]) => {
                let digits = [*high, *low];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
                rest = &after[2..];
                continue;
            }
            (other, _) => bytes.push(*other),
        }
        rest = after;
    }
    String::from_utf8(bytes).unwrap()
}
