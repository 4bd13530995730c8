//! `Retry-After`: seconds, or a date.

use std::time::Duration;

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// The longest wait that is believed: what is longer is an error of the server, not a wait.
const LONGEST: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// How long to wait. A date counts from the answer's own `Date`, so that a wrong clock here does no harm.
pub(super) fn read(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = match value.parse::<f64>() {
        Ok(seconds) => Duration::try_from_secs_f64(seconds).ok()?,
        Err(_) => {
            let until = instant(value)?;
            let from = instant(headers.get(DATE)?.to_str().ok()?)?;
            Duration::from_secs(u64::try_from(until - from).unwrap_or(0))
        }
    };
    Some(wait.min(LONGEST))
}

/// An HTTP date in Unix seconds.
fn instant(text: &str) -> Option<i64> {
    let date = jiff::fmt::rfc2822::parse(text.trim()).ok()?;
    Some(date.timestamp().as_second())
}
