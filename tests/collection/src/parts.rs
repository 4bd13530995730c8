//! Random valid parts of a request, in the serialised form that operations have.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use crate::operation::{Operation, Parameter};
use crate::random::Random;
use crate::schema::{Schema, Schemas};
use crate::text;
use crate::values::{Fullness, Maker};

/// Characters that a path or query has to escape, and those that must not be.
const SPECIAL: [&str; 12] = [
    "a/b",
    "a?b#c",
    "100%",
    "a b",
    "é漢🎫",
    "me+you@example.com",
    "a:b,c;d",
    "!$&'()*=~-._",
    "..;x",
    "%2e%2e",
    "[\"<>\\^`{|}]",
    "\t",
];

/// The parts of a request.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    /// The parameters of the path, the bound one left out.
    pub path: Map<String, Value>,
    /// The parameters of the query.
    pub query: Map<String, Value>,
    /// The body.
    pub body: Option<Value>,
}

impl Parts {
    /// Random parts for an operation of which the path parameter `bound` has a fixed value.
    pub fn make<'a>(
        operation: &Operation<'a>,
        schemas: &Schemas<'a>,
        bound: Option<&str>,
        fullness: Fullness,
        random: &mut Random,
    ) -> Self {
        let mut parts = Self::default();
        for parameter in operation.in_path() {
            if Some(parameter.name) != bound {
                parts.path.insert(parameter.name.to_owned(), in_path(&parameter, schemas, random));
            }
        }
        for parameter in operation.in_query() {
            if parameter.required || is_there(fullness, random) {
                parts.query.insert(parameter.name.to_owned(), in_query(&parameter, schemas, random));
            }
        }
        if let Some((content, required)) = operation.body()
            && (required || is_there(fullness, random))
        {
            let turn = random.below(1 << 16);
            parts.body = if content.media_type == "multipart/form-data" {
                Some(files(content.schema, schemas, fullness, random))
            } else {
                let sample = Maker::new(schemas, random, fullness, turn).make(content.schema);
                sample.map(|sample| sample.value)
            };
        }
        parts
    }

    /// The serialised form: what is empty is left out.
    #[must_use]
    pub fn serialized(&self) -> Value {
        let mut form = Map::new();
        for (name, part) in [("path", &self.path), ("query", &self.query)] {
            if !part.is_empty() {
                form.insert(name.to_owned(), Value::Object(part.clone()));
            }
        }
        form.extend(self.body.clone().map(|body| ("body".to_owned(), body)));
        Value::Object(form)
    }
}

fn is_there(fullness: Fullness, random: &mut Random) -> bool {
    match fullness {
        Fullness::Least => false,
        Fullness::Random => random.chance(50),
        Fullness::Full => true,
    }
}

/// A value that is neither empty nor a step of its own (`.`, `..`).
fn in_path<'a>(parameter: &Parameter<'a>, schemas: &Schemas<'a>, random: &mut Random) -> Value {
    if let Schema::Text(text) = schemas.read(parameter.schema)
        && text.values.is_empty()
        && text.format.is_none()
        && text.pattern != Some(r"\d+")
        && random.chance(60)
    {
        return random.pick(&SPECIAL).copied().unwrap_or("x").into();
    }
    match Maker::new(schemas, random, Fullness::Full, 0).make(parameter.schema).map(|sample| sample.value) {
        Some(Value::String(text)) if matches!(text.as_str(), "" | "." | "..") => "x".into(),
        value => value.unwrap_or(Value::Null),
    }
}

fn in_query<'a>(parameter: &Parameter<'a>, schemas: &Schemas<'a>, random: &mut Random) -> Value {
    match schemas.read(parameter.schema) {
        // The names are the caller's choice.
        Schema::Object | Schema::Map(_) => {
            let entries = (0..1 + random.below(3)).map(|_| (text::word(random), plain(random).into()));
            Value::Object(entries.collect())
        }
        Schema::Text(text) if text.values.is_empty() && text.format.is_none() => plain(random).into(),
        _ => {
            let sample = Maker::new(schemas, random, Fullness::Full, 0).make(parameter.schema);
            sample.map_or(Value::Null, |sample| sample.value)
        }
    }
}

/// A text of a query: a cursor, special characters, or any.
fn plain(random: &mut Random) -> String {
    match random.below(3) {
        0 => random.pick(&["NTI1Cg%3D%3D", "MjA=", "a%zz%4"]).copied().unwrap_or_default().to_owned(),
        1 => random.pick(&SPECIAL).copied().unwrap_or_default().to_owned(),
        _ => text::any(random),
    }
}

/// The parts of a multipart body. A schema without a finite value is a class of HubSpot's server: what is meant is files.
fn files<'a>(schema: &'a Value, schemas: &Schemas<'a>, fullness: Fullness, random: &mut Random) -> Value {
    let (Some(_), Schema::Record(members)) = (schemas.depth(schema), schemas.read(schema)) else {
        return Value::Object((0..1 + random.below(2)).map(|_| (text::word(random), file(random))).collect());
    };
    let is_file = |schema| matches!(schemas.read(schema), Schema::Text(text) if text.format == Some("binary"));
    let mut body = Map::new();
    for member in members {
        if !member.required && !is_there(fullness, random) {
            continue;
        }
        let value = match schemas.read(member.schema) {
            Schema::List(item) if is_file(item) => (0..random.below(4)).map(|_| file(random)).collect(),
            _ if is_file(member.schema) => file(random),
            _ => text::any(random).into(),
        };
        body.insert(member.name.to_owned(), value);
    }
    Value::Object(body)
}

/// A file as operations have it in their serialised form.
fn file(random: &mut Random) -> Value {
    let name = random.pick(&["a.csv", "é \"b\".txt", "c"]).copied().unwrap_or_default();
    let bytes: Vec<u8> = (0..random.below(40)).map(|_| u8::try_from(random.below(256)).unwrap_or_default()).collect();
    let mut file = json!({"fileName": name, "data": STANDARD.encode(bytes)});
    if random.chance(50) {
        file["contentType"] = "text/csv".into();
    }
    file
}
