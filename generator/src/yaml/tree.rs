//! Text to a JSON tree, strictly.
//!
//! Beyond what the library does, reading refuses what a JSON tree would silently lose (a key that stands twice, a tag)
//! and what would grow without bound (nested aliases). What the tree has to say is not judged here.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::pointer::Place;

/// The largest text that is read, in bytes. HubSpot's largest document has less than a hundredth of it in this form.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Why a text is not a JSON tree in YAML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The JSON pointer of the place; empty where the text could not be read far enough to know.
    pub pointer: String,
    /// What was found; names line and column where the library tells them.
    pub found: String,
    /// What was expected.
    pub expected: &'static str,
}

/// Reads one YAML document as a JSON tree; the order of keys is kept.
///
/// # Errors
///
/// All keys that stand twice, or the first other thing that keeps the text from being a JSON tree: a syntax error, a
/// second document, a tag, a key or number that JSON does not have, nesting deeper than 128, or aliases that expand to
/// more than four times the text.
pub fn read_tree(text: &str) -> Result<Value, Vec<Problem>> {
    if text.len() > MAX_BYTES {
        let found = format!("{} bytes", text.len());
        return Err(vec![Problem { pointer: String::new(), found, expected: "at most 64 MiB of YAML" }]);
    }
    if unclosed_brackets(text) > MAX_UNCLOSED {
        let found = format!("more than {MAX_UNCLOSED} brackets that are not closed");
        return Err(vec![Problem { pointer: String::new(), found, expected: "brackets that are closed" }]);
    }
    let reading = Reading { problems: RefCell::default(), budget: Cell::new(text.len().saturating_mul(4) + 4096) };
    let outcome = Node { reading: &reading, place: Place::Root }.deserialize(serde_yaml::Deserializer::from_str(text));
    let mut problems = reading.problems.into_inner();
    match outcome {
        Ok(tree) if problems.is_empty() => return Ok(tree),
        Ok(_) => {}
        Err(error) if problems.last().is_none_or(|last| last.expected == ONCE) => {
            let expected = "one YAML document of mappings, lists, strings, numbers and booleans";
            problems.push(Problem { pointer: String::new(), found: error.to_string(), expected });
        }
        Err(_) => {}
    }
    Err(problems)
}

/// The YAML library needs time by the square of the depth of brackets, and only then refuses more than 128.
const MAX_UNCLOSED: usize = 4096;

/// At most how many brackets are open at once; those in strings are counted too, which is why the bound is generous.
fn unclosed_brackets(text: &str) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => {
                open += 1;
                most = most.max(open);
            }
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    most
}

const ONCE: &str = "each key once";

struct Reading {
    problems: RefCell<Vec<Problem>>,
    /// How many more characters and values the tree may hold; only aliases can exhaust it.
    budget: Cell<usize>,
}

impl Reading {
    fn problem(&self, place: &Place<'_>, found: impl Into<String>, expected: &'static str) {
        self.problems.borrow_mut().push(Problem { pointer: place.pointer(), found: found.into(), expected });
    }
}

/// The value at one place, still to be read.
#[derive(Clone, Copy)]
struct Node<'a> {
    reading: &'a Reading,
    place: Place<'a>,
}

impl Node<'_> {
    fn refuse<E: serde::de::Error>(&self, found: &str, expected: &'static str) -> E {
        self.reading.problem(&self.place, found, expected);
        E::custom(found)
    }

    fn spend<E: serde::de::Error>(&self, size: usize) -> Result<(), E> {
        match self.reading.budget.get().checked_sub(size + 1) {
            Some(left) => {
                self.reading.budget.set(left);
                Ok(())
            }
            None => Err(self.refuse(
                "aliases that expand to more than four times the text",
                "values written out, or a few small aliases",
            )),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a mapping, a list, a string, a number, a boolean or null")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Value, E> {
        self.spend(0)?;
        Ok(Value::Null)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Value, E> {
        self.spend(0)?;
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Value, E> {
        self.spend(0)?;
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Value, E> {
        self.spend(0)?;
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        self.spend(0)?;
        let refusal = || self.refuse(&format!("the number {value}"), "a number that JSON has");
        Number::from_f64(value).map(Value::Number).ok_or_else(refusal)
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Value, E> {
        self.spend(value.len())?;
        Ok(Value::String(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        self.spend(0)?;
        let mut values = Vec::new();
        while let Some(value) =
            list.next_element_seed(Node { reading: self.reading, place: self.place.index(values.len()) })?
        {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut mapping: A) -> Result<Value, A::Error> {
        self.spend(0)?;
        let mut object = Map::new();
        while let Some(key) = mapping.next_key::<String>()? {
            self.spend(key.len())?;
            let here = Node { reading: self.reading, place: self.place.key(&key) };
            if key == "<<" {
                return Err(here.refuse("a YAML merge key", "the merged keys written out"));
            }
            let value = mapping.next_value_seed(here)?;
            if object.contains_key(&key) {
                self.reading.problem(&here.place, format!("the key `{key}` a second time"), ONCE);
            } else {
                object.insert(key, value);
            }
        }
        Ok(Value::Object(object))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<Value, A::Error> {
        Err(A::Error::custom(self.refuse::<A::Error>("a YAML tag", "a value without a tag")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn problem(text: &str) -> Problem {
        let mut problems = read_tree(text).unwrap_err();
        assert_eq!(problems.len(), 1, "{problems:?}");
        problems.remove(0)
    }

    #[test]
    fn reads_a_tree_in_the_order_of_the_text() {
        let tree = read_tree("z: 1\na: [x, '2026-03', true, 1.5, ~]\n200: {k: v}\n").unwrap();
        assert_eq!(tree, json!({"z": 1, "a": ["x", "2026-03", true, 1.5, null], "200": {"k": "v"}}));
        assert_eq!(tree.as_object().unwrap().keys().collect::<Vec<_>>(), ["z", "a", "200"]);
    }

    #[test]
    fn a_syntax_error_names_line_and_column() {
        let problem = problem("openapi: 3.0.1\npaths: {\n");
        assert!(problem.found.contains("line 3 column 1"), "{}", problem.found);
        assert_eq!(problem.pointer, "");
    }

    #[test]
    fn every_key_that_stands_twice_is_named() {
        let problems = read_tree("a: {x: 1, x: 2}\nb: [{y: 1, y: 2}]\n").unwrap_err();
        let pointers: Vec<_> = problems.iter().map(|p| p.pointer.as_str()).collect();
        assert_eq!(pointers, ["/a/x", "/b/0/y"]);
        assert_eq!(problems[0].found, "the key `x` a second time");
    }

    #[test]
    fn a_repeated_key_does_not_hide_a_later_error() {
        assert_eq!(read_tree("a: {x: 1, x: 2}\nb: !tag 1\n").unwrap_err().len(), 2);
    }

    #[test]
    fn what_json_lacks_is_refused() {
        assert_eq!(problem("a: !secret b\n").pointer, "/a");
        assert_eq!(problem("a: .inf\n").found, "the number inf");
        assert!(problem("? [a]\n: b\n").found.contains("invalid type: sequence"));
        assert!(problem("a: 1\n---\nb: 2\n").found.contains("more than one document"));
        assert_eq!(problem("a: &x {k: 1}\nb: {<<: *x}\n").pointer, "/b/<<");
    }

    #[test]
    fn deep_nesting_is_refused() {
        let text = format!("{}{}", "[".repeat(200), "]".repeat(200));
        assert!(problem(&text).found.contains("recursion limit"));
        assert_eq!(problem(&"{a: ".repeat(1_000_000)).found, "more than 4096 brackets that are not closed");
        let text: String = (0..300).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
        assert!(problem(&text).found.contains("recursion limit"));
    }

    #[test]
    fn aliases_that_explode_are_refused() {
        let mut values = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..12 {
            let above = format!("*a{}, ", level - 1).repeat(10);
            values.push_str(&format!("a{level}: &a{level} [{}]\n", above.trim_end_matches(", ")));
        }
        assert!(problem(&values).found.starts_with("aliases that expand"));
        let long = format!("a: &a {}\nb: [{}]\n", "x".repeat(100_000), vec!["*a"; 1000].join(", "));
        assert!(problem(&long).found.starts_with("aliases that expand"));
        assert_eq!(read_tree("a: &a x\nb: *a\n").unwrap(), json!({"a": "x", "b": "x"}));
    }
}
