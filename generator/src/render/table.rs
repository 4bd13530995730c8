//! The tables of generated types: the functions of `Shaped`.
//!
//! They are written as plain code, many arms on a line. As declarative macros with one line per part they read no
//! better and cost the compiler 7.5 of 35 CPU-seconds and 0.5 GB more on the whole collection (clean check, full).

use super::endpoint::wrapped;

/// The expressions of a table, part by part.
pub(super) struct Table<'a> {
    /// The type.
    pub(super) ty: &'a str,
    /// The published name.
    pub(super) name: &'a str,
    /// The expression of the kind.
    pub(super) kind: Kind,
    /// What is in it.
    pub(super) content: Content,
}

/// What is in a type, and by which functions one gets at it.
pub(super) enum Content {
    /// The parts of a record or an operation, by the names of their fields, and the expression of the empty value.
    Parts(Vec<String>, String),
    /// The known variants of an enumeration, by name, and what an unknown one has where nothing came.
    Known(Vec<String>, String),
    /// The alternatives of a union, by name, each with the empty value of what is in it; and that of an unknown one.
    Alternatives(Vec<(String, String)>, String),
}

/// A kind as the list it is, and what stands around the list.
pub(super) struct Kind {
    pub(super) before: String,
    pub(super) items: Vec<String>,
    pub(super) after: String,
}

impl Table<'_> {
    /// The `impl` of `Shaped`.
    pub(super) fn text(&self) -> String {
        let Table { ty, name, kind, content } = self;
        let mut text = format!("impl Shaped for {ty} {{\n");
        let shape = listed(
            &format!("&Shape {{ name: {name:?}, kind: {}", kind.before),
            &kind.items,
            &format!("{} }}", kind.after),
            "        ",
        );
        text.push_str(&braced("#[inline] fn shape(&self) -> &'static Shape", &shape));
        let (blank, functions) = match content {
            Content::Parts(fields, blank) => (blank.clone(), parts(fields)),
            Content::Known(variants, unknown) => (of_unknown(unknown), known(variants, unknown)),
            Content::Alternatives(all, unknown) => (of_unknown(unknown), alternatives(all, unknown)),
        };
        text.push_str(&braced("#[inline] fn blank() -> Self", &blank));
        text.push_str(&functions);
        text.push_str("}\n");
        text
    }
}

/// An enumeration or a union that nothing came for.
fn of_unknown(unknown: &str) -> String {
    format!("        Self::Unknown({unknown})\n")
}

const VARIANT: &str = "#[inline] fn variant(&self) -> (usize, &dyn Field)";
const SET_VARIANT: &str = "#[inline] fn set_variant(&mut self, index: usize) -> &mut dyn Field";

/// Access to the parts by index. Where there are none, the functions are what the trait has.
fn parts(fields: &[String]) -> String {
    let index = match fields.len() {
        0 => return String::new(),
        1 => "_",
        _ => "index",
    };
    let body = |access: &str| {
        let last = fields.len() - 1;
        let arm = |(at, field): (usize, &String)| match at == last {
            true => format!("_ => {access}self.{field}"),
            false => format!("{at} => {access}self.{field}"),
        };
        match fields {
            [only] => format!("        {access}self.{only}\n"),
            _ => listed("match index {", &fields.iter().enumerate().map(arm).collect::<Vec<_>>(), "}", "        "),
        }
    };
    braced(&format!("#[inline] fn part(&self, {index}: usize) -> &dyn Field"), &body("&"))
        + &braced(&format!("#[inline] fn part_mut(&mut self, {index}: usize) -> &mut dyn Field"), &body("&mut "))
}

/// The variants of an enumeration. Only that of unknown values has a part.
fn known(variants: &[String], unknown: &str) -> String {
    let told = variants.iter().enumerate().map(|(index, name)| format!("Self::{name} => {index}"));
    let told = told.chain([format!("Self::Unknown(value) => return ({}, value)", variants.len())]);
    let made = variants.iter().enumerate().map(|(index, name)| format!("{index} => Self::{name}"));
    let made = made.chain([format!("_ => Self::Unknown({unknown})")]);
    let variant =
        listed("let known = match self {", &told.collect::<Vec<_>>(), "};", "        ") + "        (known, &NOTHING)\n";
    let set = listed("*self = match index {", &made.collect::<Vec<_>>(), "};", "        ")
        + "        match self { Self::Unknown(value) => value, _ => nothing() }\n";
    braced(VARIANT, &variant) + &braced(SET_VARIANT, &set)
}

/// The variants of a union, each with a part.
fn alternatives(alternatives: &[(String, String)], unknown: &str) -> String {
    let all = || alternatives.iter().map(|(name, blank)| (name.as_str(), blank.as_str())).chain([("Unknown", unknown)]);
    let last = alternatives.len();
    let told = all().enumerate().map(|(index, (name, _))| format!("Self::{name}(value) => ({index}, value)"));
    let made = all().enumerate().map(|(index, (name, blank))| match index == last {
        true => format!("_ => Self::{name}({blank})"),
        false => format!("{index} => Self::{name}({blank})"),
    });
    let content: Vec<String> = all().map(|(name, _)| format!("Self::{name}(value) => value")).collect();
    let set = listed("*self = match index {", &made.collect::<Vec<_>>(), "};", "        ");
    braced(VARIANT, &listed("match self {", &told.collect::<Vec<_>>(), "}", "        "))
        + &braced(SET_VARIANT, &(set + &listed("match self {", &content, "}", "        ")))
}

/// A function on one line where it fits. `body` is indented as the body of a method.
fn braced(head: &str, body: &str) -> String {
    let one_line = format!("    {head} {{ {} }}\n", body.trim());
    match body.trim_end().contains('\n') || one_line.len() > 121 {
        true => format!("    {head} {{\n{body}    }}\n"),
        false => one_line,
    }
}

/// Items between two brackets, on one line where they fit.
fn listed(before: &str, items: &[String], after: &str, indent: &str) -> String {
    let blank = if before.ends_with('{') { " " } else { "" };
    let line = format!("{indent}{before}{blank}{}{blank}{after}\n", items.join(", "));
    if line.len() <= 121 || items.is_empty() {
        return line;
    }
    format!("{indent}{before}\n{}{indent}{after}\n", wrapped(items.iter().cloned(), &format!("{indent}    ")))
}

/// A struct literal with these fields; the last may be the base that gives the others.
pub(super) fn literal(ty: &str, fields: &[String]) -> String {
    let text = listed(&format!("{ty} {{"), fields, "}", "        ");
    text.replace("..Shaped::blank(),", "..Shaped::blank()")
}

/// An entry of a table of members.
pub(super) fn member(name: &str, required: bool) -> String {
    format!("Member {{ name: {name:?}, required: {required} }}")
}

/// A constructor or setter, on as few lines as it takes.
pub(super) fn function(docs: &str, head: &str, arguments: &[String], body: &str) -> String {
    let head = listed(&format!("pub fn {head}("), arguments, ") -> Self", "    ");
    format!("    ///{docs}\n{}", braced(head.trim(), body))
}
