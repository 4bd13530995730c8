use jiff::Timestamp;

use super::DateTime;
use crate::{Date, decode, encode};

/// Reads the JSON, expects it back, and returns the milliseconds since 1970.
#[track_caller]
fn millis(json: &str) -> Option<i64> {
    let value: DateTime = decode(json.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(encode(&value)).unwrap(), json);
    let through_serde: DateTime = serde_json::from_str(json).unwrap();
    assert_eq!(through_serde, value);
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    value.timestamp().map(Timestamp::as_millisecond)
}

#[test]
fn all_forms_seen() {
    for json in [
        r#""2026-03-01T10:00:00.123Z""#,
        r#""2026-03-01T10:00:00.123000Z""#,
        r#""2026-03-01T10:00:00.123000000Z""#,
        r#""2026-03-01T10:00:00.123+00:00""#,
        r#""2026-03-01T12:30:00.123+02:30""#,
        r#""2026-02-28T22:00:00.123-12:00""#,
        r#""2026-03-01T10:00:00.123-00:00""#,
        r#""2026-03-01 10:00:00.123Z""#,
        r#""2026-03-01t10:00:00.123z""#,
        r#""2026-03-01T10:00:00,123Z""#,
        "1772359200123",
        r#""1772359200123""#,
    ] {
        assert_eq!(millis(json), Some(1_772_359_200_123), "{json}");
    }
    assert_eq!(millis(r#""2026-03-01T10:00:00Z""#), Some(1_772_359_200_000));
    assert_eq!(millis(r#""2026-03-01""#), Some(1_772_323_200_000));
    assert_eq!(millis("0"), Some(0));
    assert_eq!(millis("-1"), Some(-1));
    assert_eq!(millis("1.5"), Some(2));
}

/// serde hands a number over as the nearest double, the own reader as its digits.
#[test]
fn numbers_beyond_every_year_are_equal_by_value() {
    let read = |json: &str| decode::<DateTime>(json.as_bytes()).unwrap();
    assert_eq!(read("1186453919269116.6"), serde_json::from_str("1186453919269116.6").unwrap());
    assert_eq!(read("1e300"), read("1.0E+300"));
    assert_ne!(read("1e300"), read("1e299"));
    assert_ne!(read("1e300"), read(r#""1e300""#));
}

#[test]
fn what_is_no_point_in_time_is_kept() {
    for json in [
        r#""""#,
        r#"" ""#,
        r#""2026-03-01T12:151:01Z""#,
        r#""2026-02-30T10:00:00Z""#,
        r#""2026-13-01""#,
        r#""2026-03-01T10:00:00""#,
        r#""2026-03-01T10:00:00.Z""#,
        r#""2026-03-01T10:00:00+99:00""#,
        r#""yesterday""#,
        r#""äöü""#,
        r#""9223372036854775807""#,
        "9223372036854775807",
        "1e+300",
    ] {
        assert_eq!(millis(json), None, "{json}");
    }
    let raw: DateTime = decode(br#""yesterday""#).unwrap();
    assert_eq!((raw.as_raw(), raw.is_unset()), (Some("yesterday"), false));
    assert!("yesterday".parse::<DateTime>().is_err());
    let unset: DateTime = decode(b"null").unwrap();
    assert!(unset.is_unset() && unset == DateTime::UNSET && unset != raw);
    assert_eq!(encode(&unset), b"null");
}

/// The own parser agrees with jiff's, day by day over the whole calendar.
#[test]
fn agrees_with_jiff() {
    let mut date = jiff::civil::date(1, 1, 1);
    let end = jiff::civil::date(9998, 12, 31);
    while date < end {
        let text = format!("{date}T23:59:58.987654321Z");
        let own = DateTime::from_raw(&text);
        assert_eq!(own.timestamp(), text.parse().ok(), "{text}");
        assert_eq!(own.to_string(), text);
        date = date.checked_add(jiff::Span::new().days(97)).unwrap();
    }
    for text in ["1900-02-29", "2000-02-29", "2024-02-29", "2023-02-29", "0000-03-01"] {
        let own = DateTime::from_raw(text).timestamp();
        assert_eq!(own, format!("{text}T00:00:00Z").parse().ok(), "{text}");
    }
}

#[test]
fn from_a_timestamp_takes_the_shortest_form() {
    let at = |nanosecond| DateTime::from(Timestamp::new(1_772_359_200, nanosecond).unwrap()).to_string();
    assert_eq!(at(0), "2026-03-01T10:00:00Z");
    assert_eq!(at(120_000_000), "2026-03-01T10:00:00.120Z");
    assert_eq!(at(120_000), "2026-03-01T10:00:00.000120Z");
    assert_eq!(at(1), "2026-03-01T10:00:00.000000001Z");
    assert_eq!(at(-1), "2026-03-01T09:59:59.999999999Z");
}

#[test]
fn order_and_size() {
    let earlier: DateTime = "2026-03-01".parse().unwrap();
    let later = DateTime::from_millisecond(1_772_359_200_123);
    assert!(earlier < later);
    assert_eq!(earlier.partial_cmp(&DateTime::UNSET), None);
    assert!(size_of::<Option<DateTime>>() <= 24);
    assert!(size_of::<Option<Date>>() <= 16);
}

#[test]
fn dates() {
    let day = Some(jiff::civil::date(2026, 3, 1));
    for (json, expected) in [
        (r#""2026-03-01""#, day),
        ("1772323200000", day),
        (r#""1772323200000""#, day),
        ("1772323200001", day),
        (r#""2026-03-01T23:59:59Z""#, day),
        (r#""""#, None),
        (r#""2026-02-30""#, None),
        (r#""2026-W09-1""#, None),
        ("1e+300", None),
    ] {
        let value: Date = decode(json.as_bytes()).unwrap();
        assert_eq!(value.date(), expected, "{json}");
        assert_eq!(String::from_utf8(encode(&value)).unwrap(), json);
        assert_eq!(serde_json::from_str::<Date>(json).unwrap(), value);
    }
    assert_eq!(Date::from(jiff::civil::date(2026, 3, 1)).to_string(), "2026-03-01");
    assert!("2026-3-1".parse::<Date>().is_err());
}
