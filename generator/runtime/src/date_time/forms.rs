//! The forms in which points in time are written, each of which can be written again exactly.
//!
//! Own parsing, since a record has three or four date-times and this is most of what they cost.

use jiff::tz::Offset;
use jiff::{Timestamp, civil};

use crate::writer::Output;

/// How a point in time is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// RFC 3339 with so many digits of the second's fraction and the offset in minutes, `None` for `Z`.
    Rfc3339 { digits: u8, offset: Option<i16> },
    /// The day alone: its beginning in UTC.
    Day,
    /// Milliseconds since 1970 as a JSON number.
    Number,
    /// Milliseconds since 1970 as text.
    NumberText,
}

impl Form {
    /// UTC with as many digits of the fraction as are needed: 0, 3, 6 or 9. Years before 0 have no form.
    pub(super) fn shortest(at: Timestamp) -> Option<Self> {
        if Offset::UTC.to_datetime(at).year() < 0 {
            return None;
        }
        let nanosecond = at.subsec_nanosecond();
        let digits = match nanosecond {
            0 => 0,
            _ if nanosecond % 1_000_000 == 0 => 3,
            _ if nanosecond % 1_000 == 0 => 6,
            _ => 9,
        };
        Some(Self::Rfc3339 { digits, offset: None })
    }

    /// Writes `at` in this form. ASCII without anything that JSON escapes.
    pub(super) fn write(self, at: Timestamp, out: &mut Output) {
        match self {
            Self::Number | Self::NumberText => {
                out.extend(itoa::Buffer::new().format(at.as_millisecond()).as_bytes());
            }
            Self::Day => write_day(at.as_second().div_euclid(86_400), out),
            Self::Rfc3339 { digits, offset } => write_rfc3339(at, digits, offset, out),
        }
    }
}

fn write_rfc3339(at: Timestamp, digits: u8, offset: Option<i16>, out: &mut Output) {
    let (second, nanosecond) = whole_and_fraction(at);
    let local = second + i64::from(offset.unwrap_or(0)) * 60;
    write_day(local.div_euclid(86_400), out);
    let clock = small(local.rem_euclid(86_400));
    let [h1, h2] = two(clock / 3600);
    let [m1, m2] = two(clock / 60 % 60);
    let [s1, s2] = two(clock % 60);
    out.chunk([b'T', h1, h2, b':', m1, m2, b':', s1, s2]);
    match digits {
        0 => {}
        3 => {
            let [f1, f2] = two(nanosecond / 10_000_000);
            out.chunk([b'.', f1, f2, digit(nanosecond / 1_000_000)]);
        }
        _ => {
            out.push(b'.');
            let mut place = 100_000_000;
            for _ in 0..digits.min(9) {
                out.push(digit(nanosecond / place));
                place /= 10;
            }
        }
    }
    match offset {
        None => out.push(b'Z'),
        Some(minutes) => {
            let sign = if minutes < 0 { b'-' } else { b'+' };
            let [h1, h2] = two(u32::from(minutes.unsigned_abs()) / 60);
            let [m1, m2] = two(u32::from(minutes.unsigned_abs()) % 60);
            out.chunk([sign, h1, h2, b':', m1, m2]);
        }
    }
}

/// The second that has begun, and the nanoseconds since then.
fn whole_and_fraction(at: Timestamp) -> (i64, u32) {
    let (second, nanosecond) = (at.as_second(), at.subsec_nanosecond());
    match u32::try_from(nanosecond) {
        Ok(nanosecond) => (second, nanosecond),
        // Before 1970 both count backwards.
        Err(_) => (second - 1, 1_000_000_000 - nanosecond.unsigned_abs()),
    }
}

/// Writes the day that is `days` after 1970-01-01. A year before 0 has none of these forms.
fn write_day(days: i64, out: &mut Output) {
    // The inverse of `days_since_1970`, in years that begin in March.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = small(shifted.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = small(era * 400 + i64::from(year_of_era) + i64::from(month <= 2));
    let ([y1, y2], [y3, y4], [m1, m2], [d1, d2]) = (two(year / 100), two(year % 100), two(month), two(day));
    out.chunk([y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]);
}

/// A number that is known to be small and not negative.
fn small(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(0)
}

/// The two digits of a number below 100.
fn two(number: u32) -> [u8; 2] {
    [digit(number / 10), digit(number)]
}

/// The last digit of a number.
fn digit(number: u32) -> u8 {
    let last = (number % 10) as u8;
    b'0' + last
}

/// The instant and the form of `text`; `None` where it is no instant or could not be written again exactly.
pub(super) fn parse(text: &str) -> Option<(Timestamp, Form)> {
    let bytes = text.as_bytes();
    if let Some(number) = digits(text) {
        return Some((Timestamp::from_millisecond(number).ok()?, Form::NumberText));
    }
    let (day, clock) = bytes.split_first_chunk::<10>()?;
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *day else { return None };
    let year = pair(y1, y2)? * 100 + pair(y3, y4)?;
    let date = civil::Date::new(year, i8::try_from(pair(m1, m2)?).ok()?, i8::try_from(pair(d1, d2)?).ok()?).ok()?;
    let midnight = days_since_1970(date) * 86_400;
    if clock.is_empty() {
        return Some((Timestamp::from_second(midnight).ok()?, Form::Day));
    }
    let (time, rest) = clock.split_first_chunk::<9>()?;
    let [b'T', h1, h2, b':', n1, n2, b':', s1, s2] = *time else { return None };
    let (hour, minute, second) = (pair(h1, h2)?, pair(n1, n2)?, pair(s1, s2)?);
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let (nanosecond, digits, rest) = fraction(rest)?;
    let offset = offset(rest)?;
    let seconds = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second);
    let at = Timestamp::new(midnight + seconds - i64::from(offset.unwrap_or(0)) * 60, nanosecond).ok()?;
    Some((at, Form::Rfc3339 { digits, offset }))
}

/// Two decimal digits.
fn pair(tens: u8, ones: u8) -> Option<i16> {
    (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| i16::from(tens - b'0') * 10 + i16::from(ones - b'0'))
}

/// The fraction of the second in nanoseconds, how many digits it has, and what follows.
fn fraction(rest: &[u8]) -> Option<(i32, u8, &[u8])> {
    let Some((b'.', rest)) = rest.split_first() else { return Some((0, 0, rest)) };
    let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if count == 0 || count > 9 {
        return None;
    }
    let (own, rest) = rest.split_at_checked(count)?;
    let value = own.iter().fold(0, |value, byte| value * 10 + i32::from(byte - b'0'));
    let digits = u8::try_from(count).ok()?;
    Some((value * 10_i32.pow(9 - u32::from(digits)), digits, rest))
}

/// The offset in minutes, `None` for `Z`. A negative zero is refused: it could not be written again.
fn offset(rest: &[u8]) -> Option<Option<i16>> {
    let [sign, h1, h2, b':', m1, m2] = *rest else { return (rest == b"Z").then_some(None) };
    let (hours, minutes) = (pair(h1, h2)?, pair(m1, m2)?);
    let total = hours * 60 + minutes;
    if hours > 23 || minutes > 59 {
        return None;
    }
    match sign {
        b'+' => Some(Some(total)),
        b'-' if total > 0 => Some(Some(-total)),
        _ => None,
    }
}

/// Days from 1970-01-01 to `date`.
fn days_since_1970(date: civil::Date) -> i64 {
    // The count of days of the civil calendar with years that begin in March, so that the leap day is the last.
    let (month, day) = (i64::from(date.month()), i64::from(date.day()));
    let year = i64::from(date.year()) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// A whole number in the one way in which it is written again.
pub(crate) fn digits(text: &str) -> Option<i64> {
    let number = text.parse().ok()?;
    (itoa::Buffer::new().format::<i64>(number) == text).then_some(number)
}

/// Milliseconds with a fraction or an exponent.
pub(crate) fn milliseconds(token: &str) -> Option<Timestamp> {
    let number: f64 = token.parse().ok()?;
    // Beyond 2^53 a float is no exact count of anything.
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
    let whole = (number.abs() < 9_007_199_254_740_992.0).then_some(number.round() as i64)?;
    Timestamp::from_millisecond(whole).ok()
}

#[cfg(test)]
mod tests {
    use super::{Form, Output, parse};
    use jiff::Timestamp;

    /// The own calendar beside jiff's, some hundred instants in every decade from year 0 to 9999.
    #[test]
    fn as_jiff_writes_it() {
        let mut second = -62_167_219_200_i64;
        while second < 253_402_207_200 {
            let at = Timestamp::new(second, 123_000_000).unwrap();
            let mut out = Output::small();
            Form::Rfc3339 { digits: 3, offset: None }.write(at, &mut out);
            let ours = String::from_utf8(out.into_bytes()).unwrap();
            assert_eq!(ours, format!("{at:.3}"));
            assert_eq!(parse(&ours).map(|(at, _)| at), Some(at));
            second += 3_155_693 + 86_399;
        }
    }
}
