//! Random texts: what a reader could stumble over, and every format.

use jiff::Timestamp;
use jiff::tz::Offset;

use crate::random::Random;
use crate::schema::Text;

/// Texts that have gone wrong somewhere before: other JSON in quotes, escapes, the borders of texts stored inline.
const ODD: [&str; 24] = [
    "",
    " ",
    "null",
    "true",
    "0",
    "-1",
    "1.0",
    "1e5",
    "9007199254740993",
    "{}",
    "[]",
    "\"",
    "\\",
    "a\"b\\c/d",
    "line\nbreak\ttab\r",
    "\u{0}\u{1}\u{1f}\u{7f}",
    "é",
    "漢字",
    "🎫👩‍👩‍👧",
    "\u{2028}\u{feff}",
    "23 bytes of plain text",
    "24 bytes of plain text..",
    "25 bytes of plain text...",
    "2026-03-01",
];

/// A text that the schema allows.
pub fn valid(text: &Text<'_>, random: &mut Random) -> String {
    if let Some(value) = random.pick(&text.values) {
        return (*value).to_owned();
    }
    let value = match (text.format, text.pattern) {
        (Some("date-time"), _) => date_time(random),
        (Some("date"), _) => date(random),
        (Some("uuid"), _) => uuid(random),
        (_, Some(r"\d+")) => random.below(1_000_000).to_string(),
        (_, Some(".+")) => one_line(random) + "x",
        (_, Some(_)) => one_line(random),
        _ => any(random),
    };
    match text.longest {
        Some(longest) => value.chars().take(longest).collect(),
        None => value,
    }
}

/// Any text.
pub fn any(random: &mut Random) -> String {
    match random.below(3) {
        0 => random.pick(&ODD).copied().unwrap_or_default().to_owned(),
        1 => word(random),
        _ => (0..random.below(6)).map(|_| word(random) + " ").collect(),
    }
}

/// A text without a line break.
fn one_line(random: &mut Random) -> String {
    any(random).replace(|character: char| character.is_control() || character == '\u{2028}', "")
}

/// A few letters and digits.
pub fn word(random: &mut Random) -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
    let length = 1 + random.below(12);
    (0..length).filter_map(|_| random.pick(LETTERS).copied()).map(char::from).collect()
}

/// A point in time from 1970 to 2106, in the forms that RFC 3339 has for it.
pub fn date_time(random: &mut Random) -> String {
    let second = i64::try_from(random.below(1 << 32)).unwrap_or(0);
    let fraction = random.below(1_000_000_000);
    let minutes = i32::try_from(random.below(24 * 60)).unwrap_or(0) - 12 * 60;
    let offset = if random.chance(70) { None } else { Offset::from_seconds(minutes * 60).ok() };
    let zone = offset.unwrap_or(Offset::UTC);
    let local = Timestamp::from_second(second).map(|at| zone.to_datetime(at)).unwrap_or_default();
    let digits = random.pick(&[0, 0, 1, 3, 3, 3, 6, 7, 9]).copied().unwrap_or(3);
    let clock = local.strftime("%Y-%m-%dT%H:%M:%S");
    let fraction = if digits == 0 { String::new() } else { format!(".{:.digits$}", format!("{fraction:09}")) };
    let offset = match offset {
        None => "Z".to_owned(),
        Some(_) => {
            format!("{}{:02}:{:02}", if minutes < 0 { '-' } else { '+' }, minutes.abs() / 60, minutes.abs() % 60)
        }
    };
    format!("{clock}{fraction}{offset}")
}

/// A day.
pub fn date(random: &mut Random) -> String {
    format!("{:04}-{:02}-{:02}", 1900 + random.below(300), 1 + random.below(12), 1 + random.below(28))
}

fn uuid(random: &mut Random) -> String {
    let (high, low) = (random.draw(), random.draw());
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xffff,
        low >> 48,
        low & 0xffff_ffff_ffff
    )
}
