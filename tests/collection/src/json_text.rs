//! JSON text in the forms that a sender may choose: members in any order, white space, escapes.

use serde_json::Value;

use crate::random::Random;

/// The text of a value.
pub fn write(value: &Value, random: &mut Random) -> Vec<u8> {
    let mut out = String::new();
    let style = Style { shuffled: random.chance(70), spaced: random.chance(30), escaped: random.chance(30) };
    Writer { out: &mut out, style, random }.value(value);
    out.into_bytes()
}

/// What is out of the ordinary.
#[derive(Clone, Copy)]
struct Style {
    shuffled: bool,
    spaced: bool,
    escaped: bool,
}

struct Writer<'a> {
    out: &'a mut String,
    style: Style,
    random: &'a mut Random,
}

impl Writer<'_> {
    fn value(&mut self, value: &Value) {
        self.space();
        match value {
            Value::String(text) => self.text(text),
            Value::Array(items) => {
                self.out.push('[');
                for (index, item) in items.iter().enumerate() {
                    self.comma(index);
                    self.value(item);
                }
                self.space();
                self.out.push(']');
            }
            Value::Object(members) => {
                let mut members: Vec<_> = members.iter().collect();
                if self.style.shuffled {
                    self.random.shuffle(&mut members);
                }
                self.out.push('{');
                for (index, (name, value)) in members.into_iter().enumerate() {
                    self.comma(index);
                    self.space();
                    self.text(name);
                    self.space();
                    self.out.push(':');
                    self.value(value);
                }
                self.space();
                self.out.push('}');
            }
            scalar => self.out.push_str(&scalar.to_string()),
        }
        self.space();
    }

    fn comma(&mut self, index: usize) {
        if index > 0 {
            self.out.push(',');
        }
    }

    fn space(&mut self) {
        if self.style.spaced {
            self.out.push_str(self.random.pick(&["", "", " ", "\n  ", "\t", "\r\n"]).copied().unwrap_or_default());
        }
    }

    fn text(&mut self, text: &str) {
        if !self.style.escaped {
            self.out.push_str(&Value::from(text).to_string());
            return;
        }
        self.out.push('"');
        for character in text.chars() {
            let needed = character < ' ' || matches!(character, '"' | '\\');
            match character {
                '/' if self.random.chance(50) => self.out.push_str("\\/"),
                '\n' if self.random.chance(50) => self.out.push_str("\\n"),
                _ if needed || self.random.chance(30) => {
                    let mut units = [0; 2];
                    for unit in character.encode_utf16(&mut units) {
                        self.out.push_str(&format!("\\u{unit:04X}"));
                    }
                }
                plain => self.out.push(plain),
            }
        }
        self.out.push('"');
    }
}
