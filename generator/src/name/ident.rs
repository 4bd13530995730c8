//! Published names as identifiers of Rust.

use heck::{ToSnakeCase, ToUpperCamelCase};
use std::collections::BTreeSet;
use unicode_ident::{is_xid_continue, is_xid_start};

/// Words that Rust keeps for itself, in any edition.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words that cannot be written with `r#` either.
const PATH_KEYWORDS: &[&str] = &["crate", "self", "super", "_"];

/// Modules at the root of the crate, and files of a package, that are not the groups'.
const AT_THE_ROOT: &[&str] =
    &["bin", "blocking", "conversions", "endpoints", "lib", "main", "operations", "prelude", "runtime", "types"];

/// The name of a field, an argument or a setter: snake case, `r#` before a keyword.
pub fn member(published: &str) -> String {
    let snake = letters(published).to_snake_case();
    let named = if snake.is_empty() { spelled(published).to_snake_case() } else { snake };
    let has_letter = named.contains(char::is_alphabetic);
    escaped(leading_letter(named, if has_letter { "_" } else { "number_" }))
}

/// The first of `name`, `name_`, `name__`, … that is not taken yet, and takes it. The longer ones are no raw names.
pub fn untaken(mut name: String, taken: &mut BTreeSet<String>) -> String {
    while !taken.insert(name.clone()) {
        name = name.trim_start_matches("r#").to_owned() + "_";
    }
    name
}

/// The name of a module.
pub fn module(published: &str) -> String {
    let snake = letters(published).to_snake_case();
    let name = leading_letter(if snake.is_empty() { "other".to_owned() } else { snake }, "v");
    // `mod.rs` is the file of the module above.
    if name == "mod" { "mod_".to_owned() } else { escaped(name) }
}

/// The name of the module of a group, which stands beside what the crate has at its root.
pub fn group_module(published: &str) -> String {
    let name = module(published);
    if AT_THE_ROOT.contains(&name.as_str()) { name + "_" } else { name }
}

/// Whether the text is the name that a type can have.
pub fn is_type_name(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|first| is_xid_start(first) && !first.is_lowercase())
        && characters.all(is_xid_continue)
        && text != "Self"
}

/// The name of a type. A published name that is a type name already stays as it is (`TokenResponseIF`).
pub fn type_name(published: &str) -> String {
    let mut characters = published.chars();
    let is_type_name = characters.next().is_some_and(|first| first.is_ascii_uppercase())
        && characters.all(|character| character.is_ascii_alphanumeric());
    if is_type_name && published != "Self" {
        return published.to_owned();
    }
    upper_camel(published)
}

/// A published name as a type name that keeps its signs as underscores (`Option_1`), apart from others that do not.
pub(super) fn with_signs(published: &str) -> String {
    let signs: String = published.chars().map(|sign| if is_xid_continue(sign) { sign } else { '_' }).collect();
    let mut characters = signs.chars();
    let first = characters.next().map(char::to_uppercase);
    type_like(first.into_iter().flatten().chain(characters).collect())
}

/// The name of an enumeration's variant.
pub fn constant_like(published: &str) -> String {
    if published.is_empty() {
        return "Empty".to_owned();
    }
    upper_camel(published)
}

fn upper_camel(published: &str) -> String {
    let camel = letters(published).to_upper_camel_case();
    let named = if camel.is_empty() { spelled(published).to_upper_camel_case() } else { camel };
    type_like(named)
}

/// A name put together in upper camel case as one that a type may have.
pub(super) fn type_like(name: String) -> String {
    match name.as_str() {
        "Self" => "SelfValue".to_owned(),
        "" => "Other".to_owned(),
        _ => leading_letter(name, "V"),
    }
}

/// What of a published name may stand in an identifier; all else parts words (`m²` is `m`).
pub(super) fn letters(published: &str) -> String {
    published.chars().map(|character| if is_xid_continue(character) { character } else { ' ' }).collect()
}

/// Signs by name, for values such as `%` or `<=`.
fn spelled(published: &str) -> String {
    let mut words = Vec::new();
    for character in published.chars() {
        words.push(match character {
            '%' => "percent",
            '<' => "less",
            '>' => "greater",
            '=' => "equal",
            '!' => "not",
            '+' => "plus",
            '-' => "minus",
            '*' => "star",
            '/' => "slash",
            '&' => "and",
            '|' => "or",
            '$' => "dollar",
            '#' => "hash",
            '@' => "at",
            '.' => "dot",
            ',' => "comma",
            ':' => "colon",
            '?' => "question",
            '_' => "underscore",
            ' ' => "blank",
            _ => "sign",
        });
    }
    words.join("_")
}

fn leading_letter(name: String, prefix: &str) -> String {
    let needs_one = name.starts_with(|first: char| first != '_' && !is_xid_start(first));
    if needs_one { format!("{prefix}{name}") } else { name }
}

fn escaped(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else if PATH_KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_snake_case_and_never_keywords() {
        assert_eq!(member("archivedAt"), "archived_at");
        assert_eq!(member("type"), "r#type");
        assert_eq!(member("self"), "self_");
        assert_eq!(member("Self"), "self_");
        assert_eq!(member("2fa"), "_2fa");
        assert_eq!(member("hs_object_id"), "hs_object_id");
        assert_eq!(member("%"), "percent");
        assert_eq!(member("²"), "sign");
        assert_eq!(member("٣"), "number_٣");
        assert_eq!(member("0-1"), "number_0_1");
    }

    #[test]
    fn a_taken_name_gets_longer_until_it_is_free() {
        let mut taken = BTreeSet::new();
        let names = ["r#type", "r#type", "r#type", "type_", "rest"].map(|name| untaken(name.to_owned(), &mut taken));
        assert_eq!(names, ["r#type", "type_", "type__", "type___", "rest"]);
    }

    #[test]
    fn published_type_names_stay_where_they_are_type_names() {
        assert_eq!(type_name("TokenResponseIF"), "TokenResponseIF");
        assert_eq!(type_name("Option_1"), "Option1");
        assert_eq!(type_name("publicThing"), "PublicThing");
        assert_eq!(type_name("Self"), "SelfValue");
        assert_eq!(type_name("3rdParty"), "V3rdParty");
    }

    #[test]
    fn values_of_any_kind_get_a_variant() {
        assert_eq!(constant_like("IN_PROGRESS"), "InProgress");
        assert_eq!(constant_like("contact.propertyChange"), "ContactPropertyChange");
        assert_eq!(constant_like("0"), "V0");
        assert_eq!(constant_like("%"), "Percent");
        assert_eq!(constant_like(""), "Empty");
        assert_eq!(constant_like("self"), "SelfValue");
        assert_eq!(constant_like("e=mc²"), "EMc");
        assert_eq!(constant_like("…"), "Sign");
    }

    #[test]
    fn modules_of_versions() {
        assert_eq!(module("v3"), "v3");
        assert_eq!(module("2026-03"), "v2026_03");
        assert_eq!(module("2026-09-beta"), "v2026_09_beta");
        assert_eq!(module("line-items"), "line_items");
        assert_eq!(module("type"), "r#type");
        assert_eq!(module("mod"), "mod_");
        assert_eq!((group_module("crm"), group_module("runtime")), ("crm".to_owned(), "runtime_".to_owned()));
    }

    #[test]
    fn what_a_type_can_be_called() {
        assert!(is_type_name("A") && is_type_name("ÄB_2") && is_type_name("日本"));
        assert!(!is_type_name("") && !is_type_name("a") && !is_type_name("A b") && !is_type_name("Self"));
    }
}
