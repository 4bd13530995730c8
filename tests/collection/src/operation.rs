//! What a document says of an operation, read from the tree of the document and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// An operation of a document.
#[derive(Clone, Copy)]
pub struct Operation<'a> {
    /// The path template.
    pub path: &'a str,
    node: &'a Value,
    document: &'a Value,
}

/// A parameter.
#[derive(Clone, Copy)]
pub struct Parameter<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its schema.
    pub schema: &'a Value,
    /// Whether a request has to have it.
    pub required: bool,
}

/// The body of a request or an answer.
#[derive(Clone, Copy)]
pub struct Content<'a> {
    /// The media type.
    pub media_type: &'a str,
    /// The schema.
    pub schema: &'a Value,
}

/// A declared success.
pub struct Answer<'a> {
    /// The status.
    pub status: u16,
    /// What may come with it; empty for no body.
    pub contents: Vec<Content<'a>>,
}

/// How the caller proves who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Credential {
    /// By an access token.
    Token,
    /// By the key of a developer account.
    DeveloperKey,
    /// Not at all.
    None,
}

impl<'a> Operation<'a> {
    /// The operation of a document; `method` in whatever case.
    #[must_use]
    pub fn find(document: &'a Value, method: &str, path: &str) -> Option<Self> {
        let (path, item) = document.get("paths")?.as_object()?.get_key_value(path)?;
        let node = item.get(method.to_ascii_lowercase())?;
        Some(Self { path, node, document })
    }

    /// How many operations a document has.
    #[must_use]
    pub fn count(document: &Value) -> usize {
        const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
        let items = document.get("paths").and_then(Value::as_object).into_iter().flatten();
        items.map(|(_, item)| METHODS.iter().filter(|method| item.get(method).is_some()).count()).sum()
    }

    /// The parameters of the path, in the order of the template.
    #[must_use]
    pub fn in_path(&self) -> Vec<Parameter<'a>> {
        let declared = self.parameters("path");
        let names = self.path.split('{').skip(1).filter_map(|piece| Some(piece.split_once('}')?.0));
        names.filter_map(|name| declared.iter().find(|parameter| parameter.name == name).copied()).collect()
    }

    /// The parameters of the query.
    #[must_use]
    pub fn in_query(&self) -> Vec<Parameter<'a>> {
        self.parameters("query")
    }

    fn parameters(&self, place: &str) -> Vec<Parameter<'a>> {
        let all = self.node.get("parameters").and_then(Value::as_array).into_iter().flatten();
        let of_place = all.filter(|parameter| parameter.get("in").and_then(Value::as_str) == Some(place));
        let read = |parameter: &'a Value| {
            let required = parameter.get("required").and_then(Value::as_bool).unwrap_or(false);
            Some(Parameter { name: parameter.get("name")?.as_str()?, schema: parameter.get("schema")?, required })
        };
        of_place.filter_map(read).collect()
    }

    /// The body of the request, and whether it has to be there.
    #[must_use]
    pub fn body(&self) -> Option<(Content<'a>, bool)> {
        let body = self.node.get("requestBody")?;
        let required = body.get("required").and_then(Value::as_bool).unwrap_or(false);
        Some((contents(body).into_iter().next()?, required))
    }

    /// The declared successes.
    #[must_use]
    pub fn answers(&self) -> Vec<Answer<'a>> {
        let all = self.node.get("responses").and_then(Value::as_object).into_iter().flatten();
        let read = |(status, answer): (&'a String, &'a Value)| {
            let status = status.parse().ok().filter(|status| (200..300).contains(status))?;
            Some(Answer { status, contents: contents(self.follow(answer)) })
        };
        all.filter_map(read).collect()
    }

    /// What a reference to another component stands for.
    fn follow(&self, node: &'a Value) -> &'a Value {
        let reference = node.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        reference.and_then(|pointer| self.document.pointer(pointer)).unwrap_or(node)
    }

    /// What the security requirements ask for; nothing where there are none.
    #[must_use]
    pub fn credential(&self) -> Credential {
        let schemes: BTreeSet<&str> = self.requirements().map(|(scheme, _)| scheme).collect();
        if schemes.is_empty() {
            Credential::None
        } else if schemes.iter().all(|scheme| *scheme == "developer_hapikey") {
            Credential::DeveloperKey
        } else {
            Credential::Token
        }
    }

    /// The scopes of all alternatives.
    #[must_use]
    pub fn scopes(&self) -> BTreeSet<&'a str> {
        let scopes = self.requirements().filter_map(|(_, scopes)| scopes.as_array());
        scopes.flatten().filter_map(Value::as_str).collect()
    }

    fn requirements(&self) -> impl Iterator<Item = (&'a str, &'a Value)> {
        let own = self.node.get("security").or_else(|| self.document.get("security"));
        let alternatives = own.and_then(Value::as_array).into_iter().flatten();
        alternatives.filter_map(Value::as_object).flatten().map(|(scheme, scopes)| (scheme.as_str(), scopes))
    }

    /// The limits that do not count it.
    #[must_use]
    pub fn exemptions(&self) -> BTreeSet<&'a str> {
        let names = self.node.get("x-hubspot-rate-limit-exemptions").and_then(Value::as_array);
        names.into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// Whether it is marked deprecated.
    #[must_use]
    pub fn is_deprecated(&self) -> bool {
        self.node.get("deprecated").and_then(Value::as_bool).unwrap_or(false)
    }

    /// The parameter of the path that says which object it is, where the API is about one object alone: the first one,
    /// right behind `objects` (and the version).
    #[must_use]
    pub fn object_parameter(&self, version: &str) -> Option<&'a str> {
        let (before, after) = self.path.split_once('{')?;
        let (name, _) = after.split_once('}')?;
        let mut literals = before.trim_matches('/').split('/').filter(|literal| *literal != version);
        let follows = literals.next_back() == Some("objects");
        (follows && matches!(name, "objectType" | "fromObjectType")).then_some(name)
    }

    /// The media types of all successes, with their schemas.
    #[must_use]
    pub fn accepted(&self) -> BTreeMap<&'a str, &'a Value> {
        let contents = self.answers().into_iter().flat_map(|answer| answer.contents);
        contents.map(|content| (content.media_type, content.schema)).collect()
    }
}

impl Content<'_> {
    /// Whether it is JSON; `*/*` is what HubSpot's exporter writes for it.
    #[must_use]
    pub fn is_json(&self) -> bool {
        matches!(self.media_type, "application/json" | "*/*")
    }
}

fn contents(node: &Value) -> Vec<Content<'_>> {
    let contents = node.get("content").and_then(Value::as_object).into_iter().flatten();
    let content = |(media_type, content)| (media_type, content_schema(content));
    contents.map(content).map(|(media_type, schema): (&String, _)| Content { media_type, schema }).collect()
}

fn content_schema(content: &Value) -> &Value {
    content.get("schema").unwrap_or(&Value::Null)
}
