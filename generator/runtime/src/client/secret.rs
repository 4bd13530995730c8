//! A credential that does not show.

use std::fmt;

use http::header::HeaderValue;

use crate::Error;

/// A credential. `Debug` shows that there is one, nothing of it.
pub(super) struct Secret(String);

impl Secret {
    /// Takes a credential if it can stand in a header: visible ASCII alone. A stray line break from a file is the usual
    /// cause of another, and would otherwise only show as a refusal.
    pub(super) fn new(text: String) -> Option<Self> {
        let fits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
        fits.then_some(Self(text))
    }

    /// The credential itself, to be sent.
    pub(super) fn reveal(&self) -> &str {
        &self.0
    }

    /// `Bearer …`, marked as not to be shown or indexed.
    pub(super) fn bearer(&self) -> Result<HeaderValue, Error> {
        self.header("Bearer ")
    }

    /// The credential behind `before`, marked as not to be shown or indexed.
    pub(super) fn header(&self, before: &str) -> Result<HeaderValue, Error> {
        let value = HeaderValue::try_from(format!("{before}{}", self.0));
        let mut value = value.map_err(|_| Error::request("the credential has a character that no header can hold"))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

/// A name and a password as the header of `http basic` has them: base64 of both with a colon between (RFC 7617).
pub(super) fn basic(user: &str, password: &str) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let both = format!("{user}:{password}");
    let mut text = String::with_capacity(both.len().div_ceil(3) * 4);
    for three in both.as_bytes().chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let sign = SIGNS.get((bits >> (18 - 6 * at) & 63) as usize).copied().unwrap_or(b'=');
            text.push(if at > three.len() { '=' } else { sign.into() });
        }
    }
    text
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}
