//! What operations are called: by method and path, the same in every version of an API.
//!
//! A name is a verb and the nouns that the path has beyond the root of its API: `GET …/lists/{listId}/memberships` of
//! the API `lists` is `ListMemberships`. Published operation ids do not count: they cite other versions. All versions of an
//! API are named together, so that the same operation has the same name in each; where two different ones would get
//! one name, the shorter path keeps it and the other takes the next name of its ladder.

use super::ident::type_like;
use super::words::{camel, is_plural, is_version, singular, words};
use crate::lower::ObjectTypes;
use crate::model::{Api, Method, Operation, Segment};
use std::collections::{BTreeMap, BTreeSet};

/// Words that make the last segment of a path an action.
const VERBS: &[&str] = &[
    "accept",
    "activate",
    "add",
    "archive",
    "attach",
    "batch",
    "book",
    "cancel",
    "clone",
    "complete",
    "create",
    "deactivate",
    "delete",
    "detach",
    "end",
    "export",
    "generate",
    "import",
    "introspect",
    "merge",
    "migrate",
    "move",
    "pause",
    "publish",
    "purge",
    "push",
    "query",
    "read",
    "refresh",
    "register",
    "remove",
    "rename",
    "replace",
    "rerun",
    "reset",
    "restore",
    "resubscribe",
    "revoke",
    "rollback",
    "schedule",
    "search",
    "send",
    "set",
    "start",
    "subscribe",
    "terminate",
    "test",
    "unpause",
    "unpublish",
    "unsubscribe",
    "update",
    "upsert",
    "validate",
    "write",
];

/// The few of them that a GET can be; elsewhere the word is a noun (`/schedule`, `/import`).
const READING_VERBS: &[&str] = &["search", "export", "query", "validate", "download"];

/// An operation without its version: what is the same in all versions of an API.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Key {
    /// The number of tokens comes first, so that keys sort by length of path.
    length: usize,
    tokens: Vec<Token>,
    method: Method,
}

/// A segment of a path without its version.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Token {
    /// The object that a per-object API stands for, by whatever name.
    Object,
    Literal(String),
    /// A parameter that names one thing; its name counts only where nothing else tells two operations apart.
    Id(Option<String>),
    /// A parameter that names a kind of things (`{toObjectType}`): what is behind it is many.
    Kind(Option<String>),
}

/// How much of a path its key keeps.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// Neither versions nor the names of parameters.
    Plain,
    /// The names of parameters.
    Names,
    /// The names of parameters, and the version where it stands.
    Versions,
}

/// The key of every operation of all versions of one API, by document and operation.
///
/// Where two operations of one document have one key, the names of their parameters count; where that is not enough (a
/// document with two families of paths), the one whose family most versions have keeps its key, and the version counts
/// for the others.
pub(super) fn keys(versions: &[(usize, &Api)], objects: &ObjectTypes) -> BTreeMap<(usize, usize), Key> {
    let mut keys = keys_of(versions, |api, operation| key(api, operation, objects, Detail::Plain));
    let ambiguous = doubled(&keys);
    let named = keys_of(versions, |api, operation| key(api, operation, objects, Detail::Names));
    replace(&mut keys, &named, |_, key| ambiguous.contains(key));
    let ambiguous = doubled(&keys);
    let families = families(versions);
    let kept = most_common_families(&keys, &ambiguous, &families);
    let versioned = keys_of(versions, |api, operation| key(api, operation, objects, Detail::Versions));
    replace(&mut keys, &versioned, |place, key| ambiguous.contains(key) && !kept.contains(&place));
    keys
}

type Keys = BTreeMap<(usize, usize), Key>;

fn keys_of(versions: &[(usize, &Api)], key: impl Fn(&Api, &Operation) -> Key) -> Keys {
    let all = versions.iter().flat_map(|(document, api)| {
        api.operations.iter().enumerate().map(|(index, operation)| ((*document, index), key(api, operation)))
    });
    all.collect()
}

/// Keys that two operations of one document have.
fn doubled(keys: &Keys) -> BTreeSet<Key> {
    let mut seen = BTreeSet::new();
    keys.iter().filter(|((document, _), key)| !seen.insert((*document, *key))).map(|(_, key)| key.clone()).collect()
}

fn replace(keys: &mut Keys, by: &Keys, concerns: impl Fn((usize, usize), &Key) -> bool) {
    for (place, key) in keys.iter_mut() {
        if let (true, Some(other)) = (concerns(*place, key), by.get(place)) {
            *key = other.clone();
        }
    }
}

/// The path of every operation with its version as a blank: what the paths of one family have in common.
fn families(versions: &[(usize, &Api)]) -> BTreeMap<(usize, usize), Vec<Segment>> {
    let family = |operation: &Operation| -> Vec<Segment> {
        let blank = |segment| match segment {
            Segment::Literal(text) if is_version(&text) => Segment::Literal(String::new()),
            Segment::Parameter(_) => Segment::Parameter(String::new()),
            literal => literal,
        };
        operation.segments().into_iter().map(blank).collect()
    };
    let all = versions.iter().flat_map(|(document, api)| {
        api.operations.iter().enumerate().map(move |(index, operation)| ((*document, index), family(operation)))
    });
    all.collect()
}

/// Of operations of one document with one key, the one whose family most operations of the API belong to.
fn most_common_families(
    keys: &Keys,
    ambiguous: &BTreeSet<Key>,
    families: &BTreeMap<(usize, usize), Vec<Segment>>,
) -> BTreeSet<(usize, usize)> {
    let mut popularity: BTreeMap<&Vec<Segment>, usize> = BTreeMap::new();
    for family in families.values() {
        *popularity.entry(family).or_default() += 1;
    }
    let mut best: BTreeMap<(usize, &Key), (usize, std::cmp::Reverse<usize>)> = BTreeMap::new();
    for ((document, index), key) in keys.iter().filter(|(_, key)| ambiguous.contains(*key)) {
        let count = families.get(&(*document, *index)).and_then(|family| popularity.get(family)).copied();
        let rank = (count.unwrap_or_default(), std::cmp::Reverse(*index));
        let slot = best.entry((*document, key)).or_insert(rank);
        *slot = rank.max(*slot);
    }
    best.into_iter().map(|((document, _), (_, index))| (document, index.0)).collect()
}

fn key(api: &Api, operation: &Operation, objects: &ObjectTypes, detail: Detail) -> Key {
    let mut tokens = Vec::new();
    for segment in operation.segments() {
        match segment {
            Segment::Literal(text) if is_version(&text) && detail != Detail::Versions => {}
            Segment::Literal(text) if objects.is_object(&api.id.group, &api.id.api, &text) => {
                tokens.push(Token::Object);
            }
            Segment::Literal(text) => tokens.push(Token::Literal(text)),
            Segment::Parameter(name) if operation.binding.as_ref().is_some_and(|bound| bound.parameter == name) => {
                tokens.push(Token::Object);
            }
            Segment::Parameter(name) => {
                // `{appId}` is whose things they are, not which of them.
                let is_kind = name.ends_with("Type") || name.ends_with("objectTypeId") || name == "appId";
                let name = (detail != Detail::Plain).then_some(name);
                tokens.push(if is_kind { Token::Kind(name) } else { Token::Id(name) });
            }
        }
    }
    Key { length: tokens.len(), tokens, method: operation.method }
}

impl Key {
    /// The names that the operation may have, the best first. `group` and `api` are the slugs.
    pub(super) fn ladder(&self, group: &str, api: &str, parameters: &[String]) -> Vec<String> {
        let tail = self.tail(group, api);
        let (verb, nouns) = self.verb_and_nouns(tail, api);
        let plain = format!("{verb}{nouns}");
        let mut ladder = vec![plain.clone()];
        if verb == "List" {
            let one: Vec<String> = words(&nouns).iter().map(|word| singular(word)).collect();
            ladder.push(format!("Get{}", camel(&one)));
        }
        if let Some(last) = parameters.last() {
            ladder.push(format!("{plain}By{}", camel(&words(last))));
        }
        let by_all: Vec<String> = parameters.iter().map(|name| camel(&words(name))).collect();
        if parameters.len() > 1 {
            ladder.push(format!("{plain}By{}", by_all.join("And")));
        }
        let all: Vec<String> = self.literals(&self.tokens).into_iter().flat_map(words).collect();
        ladder.push(format!("{verb}{}", camel(&all)));
        if !parameters.is_empty() {
            ladder.push(format!("{verb}{}By{}", camel(&all), by_all.join("And")));
        }
        let method = camel(&[self.method.as_str().to_ascii_lowercase()]);
        ladder.push(format!("{method}{}By{}", camel(&all), by_all.join("And")));
        ladder.into_iter().map(type_like).collect()
    }

    /// The tokens beyond the API's root: what follows the object, or the last leading literal that says the API's own
    /// name, or the leading literals that say the group's.
    fn tail(&self, group: &str, api: &str) -> &[Token] {
        if let Some(object) = self.tokens.iter().position(|token| *token == Token::Object) {
            return self.tokens.get(object + 1..).unwrap_or_default();
        }
        let says = |literal: &str, slug: &str| {
            let known: BTreeSet<String> = words(slug).iter().map(|word| singular(word)).collect();
            words(literal).iter().all(|word| known.contains(&singular(word)))
        };
        let leading = self.tokens.iter().take_while(|token| matches!(token, Token::Literal(_))).count();
        let mut root = 0;
        for (index, token) in self.tokens.iter().take(leading).enumerate() {
            if let Token::Literal(literal) = token {
                let is_prefix = root == index && (says(literal, &format!("{group}-{api}")) || literal == "objects");
                if is_prefix || says(literal, api) {
                    root = index + 1;
                }
            }
        }
        self.tokens.get(root..).unwrap_or_default()
    }

    fn literals<'a>(&self, tokens: &'a [Token]) -> Vec<&'a str> {
        tokens
            .iter()
            .filter_map(|token| match token {
                Token::Literal(literal) => Some(literal.as_str()),
                _ => None,
            })
            .collect()
    }

    fn verb_and_nouns(&self, tail: &[Token], api: &str) -> (String, String) {
        let mut tail: Vec<&Token> = tail.iter().collect();
        let mut action = None;
        if let Some(Token::Literal(last)) = tail.last()
            && self.is_action(last)
        {
            action = Some(camel(&words(last)));
            tail.pop();
        }
        let mut is_batch = false;
        if let Some(at) = tail.iter().position(|token| matches!(token, Token::Literal(literal) if literal == "batch")) {
            is_batch = true;
            tail.remove(at);
        }
        let ends_in_id = matches!(tail.last(), Some(Token::Id(_)));
        let ends_in_kind = matches!(tail.last(), Some(Token::Kind(_)));
        let nouns = self.nouns(&tail, api);
        let is_many = ends_in_kind || (!ends_in_id && nouns.last().is_none_or(|noun| is_plural(noun)));
        let verb = match (action, is_batch) {
            (Some(action), true) => format!("Batch{action}"),
            (Some(action), false) => action,
            (None, true) => format!("Batch{}", self.plain_verb(is_many)),
            (None, false) => self.plain_verb(is_many).to_owned(),
        };
        let acts_on_many = is_batch || verb == "List" || (is_many && !matches!(verb.as_str(), "Create" | "Get"));
        (verb, noun_phrase(&nouns, acts_on_many))
    }

    fn is_action(&self, segment: &str) -> bool {
        let words = words(segment);
        let verbs = if self.method == Method::Get { READING_VERBS } else { VERBS };
        let is_verb = |word: Option<&String>| word.is_some_and(|word| verbs.contains(&word.as_str()));
        segment != "batch" && (is_verb(words.first()) || is_verb(words.last()))
    }

    fn plain_verb(&self, is_many: bool) -> &'static str {
        match self.method {
            Method::Get if is_many => "List",
            Method::Get => "Get",
            Method::Post => "Create",
            Method::Put => "Set",
            Method::Patch => "Update",
            Method::Delete => "Archive",
        }
    }

    /// The words of the literals, without those that only repeat the API's name.
    fn nouns(&self, tail: &[&Token], api: &str) -> Vec<String> {
        let own: Vec<String> = words(api).iter().map(|word| singular(word)).collect();
        let mut nouns = Vec::new();
        for token in tail {
            let Token::Literal(literal) = token else { continue };
            let literal = words(literal);
            let repeats = literal.iter().map(|word| singular(word)).eq(own.iter().cloned());
            if !repeats {
                nouns.extend(literal);
            }
        }
        nouns
    }
}

/// `lists`, `members` as `ListMembers` or `ListMember`.
fn noun_phrase(nouns: &[String], many: bool) -> String {
    let Some((last, before)) = nouns.split_last() else { return String::new() };
    let mut phrase: Vec<String> = before.iter().map(|noun| singular(noun)).collect();
    phrase.push(if many { last.clone() } else { singular(last) });
    camel(&phrase)
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.method.as_str())?;
        for (index, token) in self.tokens.iter().enumerate() {
            f.write_str(if index == 0 { " " } else { "/" })?;
            match token {
                Token::Object => f.write_str("(object)")?,
                Token::Literal(text) => f.write_str(text)?,
                Token::Id(name) => write!(f, "{{{}}}", name.as_deref().unwrap_or("id"))?,
                Token::Kind(name) => write!(f, "{{{}}}", name.as_deref().unwrap_or("kind"))?,
            }
        }
        Ok(())
    }
}
