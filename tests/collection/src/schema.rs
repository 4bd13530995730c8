//! What a schema of a document says, read from the tree of the document and nothing else.
//!
//! Written apart from the generator's own reading on purpose. A keyword that is not dealt with here is told by
//! [`unknown_keywords`], so that a new one in the specifications does not go untested.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The schemas of one document.
pub struct Schemas<'a> {
    components: BTreeMap<&'a str, &'a Value>,
    /// How deep the flattest value of each component is; absent where there is none.
    depths: BTreeMap<&'a str, usize>,
}

/// A schema, its reference followed.
#[derive(Clone, Copy)]
pub struct Resolved<'a> {
    /// The name of the component, if it is one.
    pub name: Option<&'a str>,
    /// The schema itself.
    pub node: &'a Value,
}

/// What a schema allows.
pub enum Schema<'a> {
    /// Any JSON.
    Any,
    /// Any JSON object.
    Object,
    /// `true` or `false`.
    Boolean,
    /// An integer, from `least` on, of 32 bits or of 64.
    Integer {
        /// Whether it has 32 bits.
        short: bool,
        /// The `minimum`.
        least: Option<i64>,
    },
    /// A number.
    Number,
    /// A text.
    Text(Text<'a>),
    /// A list of this schema.
    List(&'a Value),
    /// An object with values of this schema under any name.
    Map(&'a Value),
    /// An object with these members.
    Record(Vec<Member<'a>>),
    /// One of these.
    OneOf(&'a [Value]),
}

/// What is said of a text.
pub struct Text<'a> {
    /// The values of an enumeration; empty where it is none.
    pub values: Vec<&'a str>,
    /// `format`
    pub format: Option<&'a str>,
    /// `pattern`
    pub pattern: Option<&'a str>,
    /// `maxLength`
    pub longest: Option<usize>,
}

/// A member of a record.
#[derive(Clone, Copy)]
pub struct Member<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its schema.
    pub schema: &'a Value,
    /// Whether it has to be there.
    pub required: bool,
}

impl<'a> Schemas<'a> {
    /// The schemas of a document.
    #[must_use]
    pub fn of(document: &'a Value) -> Self {
        let components = document.pointer("/components/schemas").and_then(Value::as_object);
        let components = components.into_iter().flatten().map(|(name, schema)| (name.as_str(), schema)).collect();
        let mut schemas = Self { components, depths: BTreeMap::new() };
        schemas.measure();
        schemas
    }

    /// The component of this name.
    #[must_use]
    pub fn component(&self, name: &str) -> Option<&'a Value> {
        self.components.get(name).copied()
    }

    /// All components with their names.
    pub fn components(&self) -> impl Iterator<Item = (&'a str, &'a Value)> {
        self.components.iter().map(|(name, schema)| (*name, *schema))
    }

    /// Follows a reference.
    #[must_use]
    pub fn resolve(&self, node: &'a Value) -> Resolved<'a> {
        let mut resolved = Resolved { name: None, node };
        while let Some(name) = reference(resolved.node)
            && let Some((name, node)) = self.components.get_key_value(name)
        {
            resolved = Resolved { name: Some(name), node };
        }
        resolved
    }

    /// Whether null is allowed.
    #[must_use]
    pub fn is_nullable(&self, node: &'a Value) -> bool {
        self.resolve(node).node.get("nullable").and_then(Value::as_bool).unwrap_or(false)
    }

    /// What the schema allows.
    #[must_use]
    pub fn read(&self, node: &'a Value) -> Schema<'a> {
        let resolved = self.resolve(node);
        let node = resolved.node;
        if let Some(alternatives) = node.get("oneOf").and_then(Value::as_array) {
            return Schema::OneOf(alternatives);
        }
        if node.get("allOf").is_some() {
            let mut members = BTreeMap::new();
            self.collect(resolved, resolved.name, &mut members);
            return Schema::Record(members.into_values().collect());
        }
        match node.get("type").and_then(Value::as_str) {
            Some("boolean") => Schema::Boolean,
            Some("integer") => Schema::Integer {
                short: node.get("format").and_then(Value::as_str) != Some("int64"),
                least: node.get("minimum").and_then(Value::as_i64),
            },
            Some("number") => Schema::Number,
            Some("string") => Schema::Text(text(node)),
            Some("array") => Schema::List(node.get("items").unwrap_or(&Value::Null)),
            Some("object") => self.object(resolved),
            _ => Schema::Any,
        }
    }

    fn object(&self, resolved: Resolved<'a>) -> Schema<'a> {
        let mut members = BTreeMap::new();
        self.collect(resolved, resolved.name, &mut members);
        match resolved.node.get("additionalProperties") {
            _ if !members.is_empty() => Schema::Record(members.into_values().collect()),
            Some(values) if values.is_object() => Schema::Map(values),
            _ => Schema::Object,
        }
    }

    /// Gathers the members of an object and of what `allOf` puts together. A part that lists `own` among its
    /// alternatives says where the schema belongs; its members are those of the schema itself.
    fn collect(&self, resolved: Resolved<'a>, own: Option<&str>, members: &mut BTreeMap<&'a str, Member<'a>>) {
        for part in resolved.node.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            let part = self.resolve(part);
            let alternatives = part.node.get("oneOf").and_then(Value::as_array);
            let is_base = alternatives.into_iter().flatten().any(|one| own.is_some() && reference(one) == own);
            if !is_base {
                self.collect(part, own, members);
            }
        }
        let required = required(resolved.node);
        for (name, schema) in properties(resolved.node).into_iter().flatten() {
            members.insert(name, Member { name, schema, required: false });
        }
        for name in required {
            if let Some(member) = members.get_mut(name) {
                member.required = true;
            }
        }
    }

    /// How deep the flattest value of a schema is (a text is 0); `None` for a schema without a finite value.
    #[must_use]
    pub fn depth(&self, node: &'a Value) -> Option<usize> {
        if self.is_nullable(node) {
            return Some(0);
        }
        if let Some(name) = reference(node) {
            return self.depths.get(name).copied();
        }
        self.depth_of(&self.read(node))
    }

    fn depth_of(&self, schema: &Schema<'a>) -> Option<usize> {
        match schema {
            Schema::Record(members) => {
                let required = members.iter().filter(|member| member.required);
                let depths: Option<Vec<usize>> = required.map(|member| self.depth(member.schema)).collect();
                Some(1 + depths?.into_iter().max().unwrap_or(0))
            }
            Schema::OneOf(alternatives) => alternatives.iter().filter_map(|one| self.depth(one)).min(),
            _ => Some(0),
        }
    }

    /// The depths of all components: those that follow from the known ones, until no more do.
    fn measure(&mut self) {
        loop {
            let unknown = self.components.iter().filter(|(name, _)| !self.depths.contains_key(*name));
            let found: Vec<_> =
                unknown.filter_map(|(name, node)| Some((*name, self.depth_of(&self.read(node))?))).collect();
            if found.is_empty() {
                return;
            }
            self.depths.extend(found);
        }
    }
}

/// The component that a reference names.
#[must_use]
pub fn reference(node: &Value) -> Option<&str> {
    node.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}

fn properties(node: &Value) -> Option<&Map<String, Value>> {
    node.get("properties")?.as_object()
}

fn required(node: &Value) -> impl Iterator<Item = &str> {
    node.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

fn text(node: &Value) -> Text<'_> {
    let word = |key: &str| node.get(key).and_then(Value::as_str);
    let values = node.get("enum").and_then(Value::as_array).into_iter().flatten();
    Text {
        values: values.filter_map(Value::as_str).collect(),
        format: word("format"),
        pattern: word("pattern"),
        longest: node.get("maxLength").and_then(Value::as_u64).and_then(|most| usize::try_from(most).ok()),
    }
}

/// Keywords that are read here, or that change nothing about which values are valid.
const KEYWORDS: [&str; 17] = [
    "$ref",
    "type",
    "format",
    "enum",
    "pattern",
    "maxLength",
    "minimum",
    "nullable",
    "items",
    "properties",
    "additionalProperties",
    "required",
    "oneOf",
    "allOf",
    "default",
    "deprecated",
    "x-hubspot-sub-type-impl",
];

/// Formats that values are made for.
const FORMATS: [&str; 7] = ["date-time", "date", "uuid", "binary", "password", "int32", "int64"];

/// The keywords and formats of a schema that nothing here deals with.
pub fn unknown_keywords(node: &Value, unknown: &mut Vec<String>) {
    let Some(keywords) = node.as_object() else { return };
    unknown.extend(keywords.keys().filter(|keyword| !KEYWORDS.contains(&keyword.as_str())).cloned());
    let format = keywords.get("format").and_then(Value::as_str);
    unknown.extend(format.filter(|format| !FORMATS.contains(format)).map(|format| format!("format {format}")));
    properties(node).into_iter().flatten().for_each(|(_, schema)| unknown_keywords(schema, unknown));
    for keyword in ["items", "additionalProperties"] {
        keywords.get(keyword).into_iter().for_each(|schema| unknown_keywords(schema, unknown));
    }
    for keyword in ["oneOf", "allOf"] {
        let parts = keywords.get(keyword).and_then(Value::as_array);
        parts.into_iter().flatten().for_each(|schema| unknown_keywords(schema, unknown));
    }
}
