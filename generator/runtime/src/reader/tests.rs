use super::{compact, is_plain, keep_last, scan};
use crate::{Text, Value, decode};

#[test]
fn scan_finds_the_first_special_byte() {
    for length in 0..40 {
        for special in *b"\"\\\n\x00\x1f" {
            for at in 0..=length {
                let mut bytes = vec![b'x'; length];
                bytes.push(0xc3);
                bytes.insert(at, special);
                bytes.extend_from_slice(b"\"\"\"\"\"\"\"\"\"");
                assert_eq!(scan(&bytes, 0), at);
                assert_eq!(scan(&bytes, at), at);
                assert!(!is_plain(&bytes[..=length]));
                bytes.remove(at);
                assert!(is_plain(&bytes[..=length]));
            }
        }
    }
    for byte in 0..=u8::MAX {
        let special = byte < 0x20 || byte == b'"' || byte == b'\\';
        assert_eq!(scan(&[byte; 11], 0), if special { 0 } else { 11 }, "{byte:#x}");
    }
}

#[test]
fn compact_keeps_texts() {
    assert_eq!(&*compact("{ \"a b\" :\n\t[ 1 , \"c \\\" d\\\\\" , \"\" ] }"), r#"{"a b":[1,"c \" d\\",""]}"#);
    assert_eq!(&*compact("[1,2]"), "[1,2]");
    assert_eq!(&*compact(" \" \" "), "\" \"");
}

#[test]
fn keep_last_keeps_the_last() {
    let mut entries: Vec<(Text, i32)> =
        [("b", 1), ("a", 2), ("b", 3), ("c", 4), ("b", 5)].map(|(k, v)| (k.into(), v)).into();
    keep_last(&mut entries);
    assert_eq!(entries, [("a", 2), ("c", 4), ("b", 5)].map(|(k, v)| (Text::from(k), v)));
}

#[test]
fn escapes() {
    let text: Text = decode(br#""\"\\\/\b\f\n\r\t\u0041\u00e4\u20AC\ud83d\uDE00 plain""#).unwrap();
    assert_eq!(text, "\"\\/\u{8}\u{c}\n\r\tA\u{e4}\u{20ac}\u{1f600} plain");
    assert_eq!(crate::encode(&text), "\"\\\"\\\\/\\b\\f\\n\\r\\tA\u{e4}\u{20ac}\u{1f600} plain\"".as_bytes());
    let control = Text::from("\u{0}\u{1f}\u{7f}");
    assert_eq!(crate::encode(&control), b"\"\\u0000\\u001f\x7f\"");
}

#[test]
fn numbers() {
    for (json, expected) in [
        ("0", Value::from(0)),
        ("-1", (-1).into()),
        ("9223372036854775807", i64::MAX.into()),
        ("-9223372036854775808", i64::MIN.into()),
        ("18446744073709551615", u64::MAX.into()),
        ("18446744073709551616", 18_446_744_073_709_551_616.0.into()),
        ("-9223372036854775809", (-9_223_372_036_854_775_809.0).into()),
        ("1e3", 1000.0.into()),
        ("1.7976931348623157e308", f64::MAX.into()),
        ("5e-324", 5e-324.into()),
        ("1e-999", 0.0.into()),
        ("0.1", 0.1.into()),
        ("-0", (-0.0).into()),
    ] {
        assert_eq!(decode::<Value>(json.as_bytes()).unwrap(), expected, "{json}");
        assert_eq!(decode::<f64>(json.as_bytes()).ok(), expected.as_f64(), "{json}");
        assert_eq!(serde_json::from_str::<Value>(json).unwrap(), expected, "{json}");
    }
    assert_eq!(decode::<i64>(b"-0").unwrap(), 0);
    assert_eq!(decode::<i64>(b"3.0").unwrap(), 3);
    let long = "1".repeat(400);
    for json in ["01", "1.", ".5", "-", "+1", "1e", "1e+", "0x1", "NaN", "1e309", "-1e309", &long] {
        assert!(decode::<Value>(json.as_bytes()).is_err(), "{json}");
        assert!(decode::<f64>(json.as_bytes()).is_err(), "{json}");
    }
}

#[test]
fn a_reader_can_be_driven_by_hand() {
    let mut reader = super::Reader::new(r#" {"a": [1, 2], "b": {"c": null}} "#);
    let mut sum = 0;
    reader
        .object(&mut |reader, name| match name {
            "a" => reader.items(&mut |reader| {
                sum += reader.integer()?;
                Ok(())
            }),
            _ => reader.skip(),
        })
        .unwrap();
    reader.finish().unwrap();
    assert_eq!(sum, 3);
}
