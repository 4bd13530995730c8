//! YAML of a known form to a value and back.
//!
//! Reading is `serde_yaml`'s; the specs are read by [`read_tree`](super::read_tree), which is stricter. Writing is our own few lines,
//! since the bytes of `specs/` are a contract (same value, same bytes, small diffs) that no library's next version may
//! change. Nothing about OpenAPI or HubSpot comes in here.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::Segment;

use crate::fault::Fault;

/// Reads one YAML document.
///
/// `file` is the name that a fault carries. The fault points at the place whose type is wrong; a text that is no YAML
/// is a fault of the whole file, with line and column in `found`.
pub fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Fault> {
    let deserializer = serde_yaml::Deserializer::from_str(text);
    serde_path_to_error::deserialize(deserializer).map_err(|error| {
        Fault::new(
            file,
            pointer(error.path()),
            error.inner().to_string(),
            "YAML of the form that this file has",
            "mend the place named, or restore the file from version control",
        )
    })
}

/// Writes a value as canonical YAML.
///
/// Block style, two spaces, no wrapping, keys in the order of the value. A string is quoted whenever any YAML reader
/// (1.1 or 1.2) could take it for something else: numbers, dates, versions, `no`, `y`. Ends with a line end.
pub fn write(value: &Value) -> String {
    let mut out = String::new();
    match value {
        Value::Object(map) if !map.is_empty() => write_map(&mut out, map, 0, false),
        Value::Array(list) if !list.is_empty() => write_list(&mut out, list, 0, false),
        scalar => {
            write_scalar(&mut out, scalar);
            out.push('\n');
        }
    }
    out
}

/// Writes anything that serde can serialize, in the form of `write`.
///
/// # Errors
/// What the type's own `Serialize` refuses (a map whose keys are no strings, say).
pub fn write_of<T: Serialize>(value: &T) -> Result<String, serde_json::Error> {
    serde_json::to_value(value).map(|value| write(&value))
}

/// The JSON pointer of a path that serde tracked.
fn pointer(path: &serde_path_to_error::Path) -> String {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Seq { index } => Some(format!("/{index}")),
            Segment::Map { key } => Some(format!("/{}", key.replace('~', "~0").replace('/', "~1"))),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
}

fn indent(out: &mut String, depth: usize) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// Writes the entries of a map; with `inline` the first stands on the line that is already begun.
fn write_map(out: &mut String, map: &serde_json::Map<String, Value>, depth: usize, inline: bool) {
    for (position, (key, value)) in map.iter().enumerate() {
        if position > 0 || !inline {
            indent(out, depth);
        }
        write_key(out, key, depth);
        match value {
            Value::Object(map) if !map.is_empty() => {
                out.push('\n');
                write_map(out, map, depth + 1, false);
            }
            Value::Array(list) if !list.is_empty() => {
                out.push('\n');
                write_list(out, list, depth + 1, false);
            }
            scalar => {
                out.push(' ');
                write_scalar(out, scalar);
                out.push('\n');
            }
        }
    }
}

/// The longest key that a reader finds without being told that one comes. YAML bounds the search by characters, some readers
/// do by bytes.
const LONGEST_IMPLICIT_KEY: usize = 1024;

/// Writes a key and the colon behind it.
fn write_key(out: &mut String, key: &str, depth: usize) {
    let mut written = String::new();
    write_string(&mut written, key);
    if written.len() > LONGEST_IMPLICIT_KEY {
        out.push_str(&format!("? {written}\n"));
        indent(out, depth);
    } else {
        out.push_str(&written);
    }
    out.push(':');
}

/// Writes the items of a list; with `inline` the first stands on the line that is already begun.
fn write_list(out: &mut String, list: &[Value], depth: usize, inline: bool) {
    for (position, value) in list.iter().enumerate() {
        if position > 0 || !inline {
            indent(out, depth);
        }
        out.push_str("- ");
        match value {
            Value::Object(map) if !map.is_empty() => write_map(out, map, depth + 1, true),
            Value::Array(list) if !list.is_empty() => write_list(out, list, depth + 1, true),
            scalar => {
                write_scalar(out, scalar);
                out.push('\n');
            }
        }
    }
}

fn write_scalar(out: &mut String, value: &Value) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::String(text) => write_string(out, text),
        // Only empty ones come here.
        Value::Array(_) => out.push_str("[]"),
        Value::Object(_) => out.push_str("{}"),
    }
}

fn write_string(out: &mut String, text: &str) {
    if is_plain(text) {
        out.push_str(text);
    } else if text.chars().all(|c| (' '..='~').contains(&c)) {
        out.push('\'');
        out.push_str(&text.replace('\'', "''"));
        out.push('\'');
    } else {
        write_escaped(out, text);
    }
}

/// Words that some YAML reader takes for null or a truth value, whatever their case.
const RESERVED: [&str; 9] = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

/// Whether a string needs no quotes. A letter, `_`, `/` or `$` at the start rules out every number, date and
/// indicator; what remains are the reserved words and the two sequences that end a plain string.
fn is_plain(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '/' | '$'))
        && text.chars().all(|c| (' '..='~').contains(&c))
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([':', ' '])
        && !RESERVED.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Writes a double-quoted string: the only style that can hold line ends and control characters.
fn write_escaped(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\u{feff}' | '\u{2028}' | '\u{2029}' => out.push_str(&format!("\\u{:04X}", c as u32)),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn writes_block_style_in_the_order_of_the_value() {
        let value = json!({"b": [{"x": 1, "y": [true, null]}, [1, [2]], "t"], "a": {}, "c": [], "d": {"e": 1.5}});
        let expected = "\
b:
  - x: 1
    'y':
      - true
      - null
  - - 1
    - - 2
  - t
a: {}
c: []
d:
  e: 1.5
";
        assert_eq!(write(&value), expected);
    }

    #[test]
    fn a_long_key_says_that_it_is_one() {
        for length in [511, 512, 1022, 1023, 1024, 1025, 5000] {
            for key in ["k".repeat(length), "ä".repeat(length), "'".repeat(length)] {
                let value = json!({&key: {&key: [{&key: 1, "b": 2}, [{&key: []}]], "c": {}}, "d": {&key: "x"}});
                assert_eq!(crate::yaml::read_tree(&write(&value)), Ok(value), "{length} of {:?}", key.chars().next());
            }
        }
    }

    #[test]
    fn quotes_what_a_reader_could_take_for_something_else() {
        for text in [
            "true",
            "No",
            "y",
            "N",
            "on",
            "null",
            "~",
            "",
            "2026-03",
            "0-5",
            "12",
            "1e3",
            "0x1f",
            "12:30",
            ".inf",
            "-1",
            "<<",
            "=",
            "*/*",
            "#/components",
            "- a",
            "a: b",
            "a #b",
            "a:",
            "a ",
            " a",
            "%",
            "@x",
            "{a}",
            "[a]",
            "'s",
            "'q'",
            "\"q\"",
        ] {
            let written = write(&json!(text));
            assert!(written.starts_with('\''), "{text:?} written as {written:?}");
            assert_eq!(read::<Value>("t", &written), Ok(json!(text)));
        }
        for text in
            ["tickets", "application/json", "/crm/v3/{id}", "$ref", "a:b", "a#b", "date-time", "v3", "Not Known"]
        {
            assert_eq!(write(&json!(text)), format!("{text}\n"));
            assert_eq!(read::<Value>("t", text), Ok(json!(text)));
        }
    }

    #[test]
    fn what_was_written_reads_back_the_same() {
        let value = json!({"é": "naïve", "lines": "a\nb\tc\\\"", "odd": "\u{7f}\u{85}\u{2028}\u{feff}\u{1}", "n": -3, "f": 0.25,
            "": [[], {}, ""], "200": {"k": "1_000"}, "big": 9223372036854775807i64});
        assert_eq!(read::<Value>("t", &write(&value)), Ok(value));
    }

    #[test]
    fn a_fault_names_the_place() {
        #[derive(Debug, serde::Deserialize)]
        #[allow(dead_code)]
        struct Item {
            count: u32,
        }
        let fault =
            read::<std::collections::BTreeMap<String, Vec<Item>>>("f.yaml", "a/b:\n  - count: few\n").unwrap_err();
        assert_eq!((fault.file.as_str(), fault.pointer.as_str()), ("f.yaml", "/a~1b/0/count"));
        assert!(read::<Value>("f.yaml", "a: [").is_err());
    }
}
