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
        let value = HeaderValue::try_from(format!("Bearer {}", self.0));
        let mut value =
            value.map_err(|_| Error::request("the access token has a character that no header can hold"))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}
