//! The forms in which points in time are written, each of which can be written again exactly.
//!
//! Own parsing, since a record has three or four date-times and this is most of what they cost.

use jiff::tz::Offset;
use jiff::{Timestamp, civil};

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
    pub(super) fn write(self, at: Timestamp, out: &mut Vec<u8>) {
        match self {
            Self::Number | Self::NumberText => {
                out.extend_from_slice(itoa::Buffer::new().format(at.as_millisecond()).as_bytes());
            }
            Self::Day => write_day(Offset::UTC.to_datetime(at).date(), out),
            Self::Rfc3339 { digits, offset } => write_rfc3339(at, digits, offset, out),
        }
    }
}

fn write_rfc3339(at: Timestamp, digits: u8, offset: Option<i16>, out: &mut Vec<u8>) {
    let minutes = offset.unwrap_or(0);
    let zone = if minutes == 0 { None } else { Offset::from_seconds(i32::from(minutes) * 60).ok() };
    let civil = zone.unwrap_or(Offset::UTC).to_datetime(at);
    write_day(civil.date(), out);
    let [hour, minute, second] = [civil.hour(), civil.minute(), civil.second()].map(two);
    out.extend_from_slice(&[b'T', hour[0], hour[1], b':', minute[0], minute[1], b':', second[0], second[1]]);
    if digits > 0 {
        out.push(b'.');
        let mut fraction = civil.subsec_nanosecond().unsigned_abs();
        let mut nine = [b'0'; 9];
        for place in nine.iter_mut().rev() {
            *place = digit(fraction);
            fraction /= 10;
        }
        out.extend(nine.iter().take(usize::from(digits)));
    }
    match offset {
        None => out.push(b'Z'),
        Some(minutes) => {
            let sign = if minutes < 0 { b'-' } else { b'+' };
            let [h1, h2] = two(minutes.unsigned_abs() / 60);
            let [m1, m2] = two(minutes.unsigned_abs() % 60);
            out.extend_from_slice(&[sign, h1, h2, b':', m1, m2]);
        }
    }
}

fn write_day(date: civil::Date, out: &mut Vec<u8>) {
    // A year before 0 has none of these forms.
    let year = u16::try_from(date.year()).unwrap_or(0);
    let [y1, y2] = two(year / 100);
    let [y3, y4] = two(year % 100);
    let [m1, m2] = two(date.month());
    let [d1, d2] = two(date.day());
    out.extend_from_slice(&[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]);
}

/// The two digits of a number below 100.
fn two(number: impl Into<i64>) -> [u8; 2] {
    let number = number.into();
    [digit(number / 10), digit(number)]
}

/// The last digit of a number.
fn digit(number: impl TryInto<u64>) -> u8 {
    let last = number.try_into().unwrap_or(0) % 10;
    b'0' + u8::try_from(last).unwrap_or(0)
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
