//! What of an OpenAPI document is a fact: one table per kind of object, and the walk that applies them.
//!
//! A table lists every keyword that OpenAPI 3.0 allows for its object, in the order in which it is written, with what
//! happens to its value. A keyword in no table is a fault: it is decided on, never lost in silence. Published prose
//! (descriptions, titles, examples) and the publisher's own extensions are dropped. Names that a document chooses itself
//! (properties, paths, media types) are keys of a [`Keep::Map`] and never taken for keywords. What needs more than one
//! keyword at once (defaults of a parameter, reasons of a status) is `document`'s business.

use serde_json::{Map, Value};

use super::place::Place;
use crate::fault::Faults;

/// What happens to the value of a keyword.
#[derive(Debug, Clone, Copy)]
pub(super) enum Keep {
    /// Prose, noise, or what sync writes itself.
    Dropped,
    /// Kept as published; null says nothing and is dropped.
    Value,
    /// Kept where true: false is what absence means.
    Flag,
    /// A list without order: sorted, each value once, dropped where empty.
    Set,
    /// A value that is one object of a table.
    One(&'static Table),
    /// As `One`, or a truth value.
    OneOrFlag(&'static Table),
    /// A list of such objects, in published order.
    List(&'static Table),
    /// A list of such objects whose order says nothing: sorted by what it holds.
    Bag(&'static Table),
    /// A map of names to such objects: sorted by name, dropped where empty.
    Map(&'static Table),
    /// Security requirements: alternatives and their scopes sorted, each once.
    Requirements,
}

/// The keywords of one kind of object, in the order they are written.
#[derive(Debug)]
pub(super) struct Table {
    /// How a fault calls the object.
    kind: &'static str,
    keywords: &'static [(&'static str, Keep)],
}

impl Table {
    /// Where in the order of this object a keyword stands, if it is written at all.
    pub(super) fn position(&self, keyword: &str) -> Option<usize> {
        self.keywords.iter().position(|(name, keep)| *name == keyword && !matches!(keep, Dropped))
    }
}

use Keep::{Bag, Dropped, Flag, List, One, OneOrFlag, Requirements, Set, Value as Kept};

/// The document itself. `info` is written anew, `tags` only group pages of documentation.
pub(super) static DOCUMENT: Table = Table {
    kind: "a document",
    keywords: &[
        ("openapi", Kept),
        ("info", Dropped),
        ("servers", List(&SERVER)),
        ("paths", Keep::Map(&PATH_ITEM)),
        ("components", One(&COMPONENTS)),
        ("security", Requirements),
        ("tags", Dropped),
        ("externalDocs", Dropped),
    ],
};

static SERVER: Table = Table { kind: "a server", keywords: &[("url", Kept), ("description", Dropped)] };

/// The methods of a path, in the order they are written wherever a path stands.
pub(super) static PATH_ITEM: Table = Table {
    kind: "a path",
    keywords: &[
        ("get", One(&OPERATION)),
        ("post", One(&OPERATION)),
        ("put", One(&OPERATION)),
        ("patch", One(&OPERATION)),
        ("delete", One(&OPERATION)),
        ("head", One(&OPERATION)),
        ("options", One(&OPERATION)),
        ("trace", One(&OPERATION)),
        ("summary", Dropped),
        ("description", Dropped),
    ],
};

/// `operationId` is dropped: names are made from method and path.
static OPERATION: Table = Table {
    kind: "an operation",
    keywords: &[
        ("deprecated", Flag),
        ("parameters", List(&PARAMETER)),
        ("requestBody", One(&REQUEST_BODY)),
        ("responses", Keep::Map(&RESPONSE)),
        ("security", Requirements),
        ("x-hubspot-rate-limit-exemptions", Set),
        ("operationId", Dropped),
        ("tags", Dropped),
        ("summary", Dropped),
        ("description", Dropped),
        ("externalDocs", Dropped),
    ],
};

static PARAMETER: Table = Table {
    kind: "a parameter",
    keywords: &[
        ("$ref", Kept),
        ("name", Kept),
        ("in", Kept),
        ("required", Flag),
        ("deprecated", Flag),
        ("style", Kept),
        ("explode", Kept),
        ("allowReserved", Flag),
        ("allowEmptyValue", Flag),
        ("schema", One(&SCHEMA)),
        ("content", Keep::Map(&MEDIA_TYPE)),
        ("description", Dropped),
        ("example", Dropped),
        ("examples", Dropped),
    ],
};

static REQUEST_BODY: Table = Table {
    kind: "a request body",
    keywords: &[("$ref", Kept), ("required", Flag), ("content", Keep::Map(&MEDIA_TYPE)), ("description", Dropped)],
};

static RESPONSE: Table = Table {
    kind: "a response",
    keywords: &[
        ("$ref", Kept),
        ("description", Dropped),
        ("headers", Keep::Map(&HEADER)),
        ("content", Keep::Map(&MEDIA_TYPE)),
        ("links", Dropped),
    ],
};

/// The style of a header can only be `simple`, whose `explode` is false unless stated.
static HEADER: Table = Table {
    kind: "a header",
    keywords: &[
        ("$ref", Kept),
        ("required", Flag),
        ("deprecated", Flag),
        ("explode", Flag),
        ("schema", One(&SCHEMA)),
        ("content", Keep::Map(&MEDIA_TYPE)),
        ("style", Dropped),
        ("description", Dropped),
        ("example", Dropped),
        ("examples", Dropped),
    ],
};

static MEDIA_TYPE: Table = Table {
    kind: "a media type",
    keywords: &[
        ("schema", One(&SCHEMA)),
        ("encoding", Keep::Map(&ENCODING)),
        ("example", Dropped),
        ("examples", Dropped),
    ],
};

static ENCODING: Table = Table {
    kind: "an encoding",
    keywords: &[
        ("contentType", Kept),
        ("headers", Keep::Map(&HEADER)),
        ("style", Kept),
        ("explode", Kept),
        ("allowReserved", Flag),
    ],
};

/// An empty `properties` says no more than its absence, so it goes wherever it stands.
static SCHEMA: Table = Table {
    kind: "a schema",
    keywords: &[
        ("$ref", Kept),
        ("type", Kept),
        ("format", Kept),
        ("nullable", Flag),
        ("deprecated", Flag),
        ("readOnly", Flag),
        ("writeOnly", Flag),
        ("enum", Set),
        ("default", Kept),
        ("pattern", Kept),
        ("minLength", Kept),
        ("maxLength", Kept),
        ("minimum", Kept),
        ("exclusiveMinimum", Flag),
        ("maximum", Kept),
        ("exclusiveMaximum", Flag),
        ("multipleOf", Kept),
        ("minItems", Kept),
        ("maxItems", Kept),
        ("uniqueItems", Flag),
        ("items", One(&SCHEMA)),
        ("minProperties", Kept),
        ("maxProperties", Kept),
        ("required", Set),
        ("properties", Keep::Map(&SCHEMA)),
        ("additionalProperties", OneOrFlag(&SCHEMA)),
        ("allOf", List(&SCHEMA)),
        ("oneOf", Bag(&SCHEMA)),
        ("anyOf", Bag(&SCHEMA)),
        ("not", One(&SCHEMA)),
        ("discriminator", Kept),
        ("title", Dropped),
        ("description", Dropped),
        ("example", Dropped),
        ("externalDocs", Dropped),
        ("xml", Dropped),
    ],
};

static COMPONENTS: Table = Table {
    kind: "the components",
    keywords: &[
        ("schemas", Keep::Map(&SCHEMA)),
        ("responses", Keep::Map(&RESPONSE)),
        ("parameters", Keep::Map(&PARAMETER)),
        ("requestBodies", Keep::Map(&REQUEST_BODY)),
        ("headers", Keep::Map(&HEADER)),
        ("securitySchemes", Keep::Map(&SECURITY_SCHEME)),
        ("examples", Dropped),
        ("links", Dropped),
    ],
};

static SECURITY_SCHEME: Table = Table {
    kind: "a security scheme",
    keywords: &[
        ("$ref", Kept),
        ("type", Kept),
        ("in", Kept),
        ("name", Kept),
        ("scheme", Kept),
        ("bearerFormat", Kept),
        ("openIdConnectUrl", Kept),
        ("flows", Keep::Map(&FLOW)),
        ("description", Dropped),
    ],
};

/// The scopes of a flow come with prose; `document` writes those that operations ask for.
static FLOW: Table = Table {
    kind: "a flow",
    keywords: &[("authorizationUrl", Kept), ("tokenUrl", Kept), ("refreshUrl", Kept), ("scopes", Dropped)],
};

/// The facts of one object, its keywords in the order of its table.
///
/// An object with a `$ref` is that reference and nothing else: OpenAPI 3.0 has siblings ignored.
pub(super) fn facts(value: &Value, table: &'static Table, place: &Place<'_>, faults: &mut Faults) -> Value {
    let Some(object) = expect_object(value, table.kind, place, faults) else { return Value::Null };
    if let (Some(reference @ Value::String(_)), Some(("$ref", _))) = (object.get("$ref"), table.keywords.first()) {
        return Value::Object(Map::from_iter([("$ref".to_owned(), reference.clone())]));
    }
    for name in object.keys() {
        if !name.starts_with("x-") && !table.keywords.iter().any(|(keyword, _)| keyword == name) {
            faults.push(place.key(name).fault(
                format!("the keyword {name:?}"),
                format!("a keyword that OpenAPI 3.0 has for {}", table.kind),
                "decide in the tables of sync whether this is a fact",
            ));
        }
    }
    let mut kept = Map::new();
    for (keyword, keep) in table.keywords {
        let value = object.get(*keyword).filter(|value| !value.is_null());
        if let Some(value) = value.and_then(|value| keep.apply(value, &place.key(keyword), faults)) {
            kept.insert((*keyword).to_owned(), value);
        }
    }
    Value::Object(kept)
}

impl Keep {
    /// The fact in a keyword's value, if there is one.
    fn apply(self, value: &Value, place: &Place<'_>, faults: &mut Faults) -> Option<Value> {
        match self {
            Dropped => None,
            Kept => Some(value.clone()),
            Flag => (value == &Value::Bool(true)).then_some(Value::Bool(true)),
            Set => sorted_set(expect_list(value, place, faults)?.to_vec()),
            One(table) => Some(facts(value, table, place, faults)),
            OneOrFlag(table) => {
                Some(if value.is_boolean() { value.clone() } else { facts(value, table, place, faults) })
            }
            List(table) => Some(Value::Array(list(value, table, place, faults)?)),
            Bag(table) => {
                let mut members = list(value, table, place, faults)?;
                members.sort_by_cached_key(Value::to_string);
                Some(Value::Array(members))
            }
            Keep::Map(table) => map(value, table, place, faults),
            Requirements => requirements(value, place, faults),
        }
    }
}

fn list(value: &Value, table: &'static Table, place: &Place<'_>, faults: &mut Faults) -> Option<Vec<Value>> {
    let items = expect_list(value, place, faults)?;
    Some(items.iter().enumerate().map(|(index, item)| facts(item, table, &place.index(index), faults)).collect())
}

fn map(value: &Value, table: &'static Table, place: &Place<'_>, faults: &mut Faults) -> Option<Value> {
    let entries = expect_object(value, "a map of names", place, faults)?;
    let mut kept: Vec<(String, Value)> =
        entries.iter().map(|(name, value)| (name.clone(), facts(value, table, &place.key(name), faults))).collect();
    kept.sort_by(|left, right| left.0.cmp(&right.0));
    (!kept.is_empty()).then(|| Value::Object(kept.into_iter().collect()))
}

/// An empty list of requirements is a fact (no credential asked for) and stays.
fn requirements(value: &Value, place: &Place<'_>, faults: &mut Faults) -> Option<Value> {
    let mut alternatives = Vec::new();
    for (index, alternative) in expect_list(value, place, faults)?.iter().enumerate() {
        let place = place.index(index);
        let mut schemes: Vec<(String, Value)> = Vec::new();
        for (scheme, scopes) in expect_object(alternative, "a security requirement", &place, faults)? {
            let scopes = expect_list(scopes, &place.key(scheme), faults)?.to_vec();
            schemes.push((scheme.clone(), sorted_set(scopes).unwrap_or_else(|| Value::Array(Vec::new()))));
        }
        schemes.sort_by(|left, right| left.0.cmp(&right.0));
        alternatives.push(Value::Object(schemes.into_iter().collect()));
    }
    Some(sorted_set(alternatives).unwrap_or_else(|| Value::Array(Vec::new())))
}

/// The values of a list that has no order, each once; `None` where there is none.
fn sorted_set(mut values: Vec<Value>) -> Option<Value> {
    // By text where all is text, so that `a b` and `a-b` stand as a reader expects; any fixed order does for the rest.
    values.sort_by(|left, right| match (left, right) {
        (Value::String(left), Value::String(right)) => left.cmp(right),
        _ => left.to_string().cmp(&right.to_string()),
    });
    values.dedup();
    (!values.is_empty()).then_some(Value::Array(values))
}

fn expect_object<'v>(
    value: &'v Value,
    kind: &str,
    place: &Place<'_>,
    faults: &mut Faults,
) -> Option<&'v Map<String, Value>> {
    let object = value.as_object();
    if object.is_none() {
        faults.push(place.fault(
            found(value),
            format!("an object: {kind}"),
            "the published file is broken here: mend it or leave it out by policy",
        ));
    }
    object
}

fn expect_list<'v>(value: &'v Value, place: &Place<'_>, faults: &mut Faults) -> Option<&'v Vec<Value>> {
    let list = value.as_array();
    if list.is_none() {
        faults.push(place.fault(
            found(value),
            "a list",
            "the published file is broken here: mend it or leave it out by policy",
        ));
    }
    list
}

/// How a fault calls a value of the wrong type: never its text, which may be prose.
fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a truth value",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
