//! The tables of generated types: the five functions of `Shaped`.
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
    /// The expression of the empty value.
    pub(super) blank: String,
    /// The arms that give a part.
    pub(super) parts: Vec<String>,
    /// The arms that give a part to be changed.
    pub(super) parts_mut: Vec<String>,
    /// The arms of variant to index and of index to variant; none for records and operations.
    pub(super) variants: Option<(Vec<String>, Vec<String>)>,
    /// What the arms of parts look at: the index, or the value itself.
    pub(super) by: &'static str,
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
        let Table { ty, name, kind, blank, .. } = self;
        let index = if self.by == "index" && self.parts.len() > 1 { "index" } else { "_" };
        let mut text = format!("impl Shaped for {ty} {{\n");
        let shape = listed(
            &format!("&Shape {{ name: {name:?}, kind: {}", kind.before),
            &kind.items,
            &format!("{} }}", kind.after),
            "        ",
        );
        text.push_str(&braced("#[inline] fn shape(&self) -> &'static Shape", &shape));
        text.push_str(&braced("#[inline] fn blank() -> Self", blank));
        let part = format!("#[inline] fn part(&self, {index}: usize) -> &dyn Field");
        text.push_str(&braced(&part, &matched(self.by, &self.parts)));
        let part = format!("#[inline] fn part_mut(&mut self, {index}: usize) -> &mut dyn Field");
        text.push_str(&braced(&part, &matched(self.by, &self.parts_mut)));
        if let Some((indices, variants)) = &self.variants {
            text.push_str(&braced("#[inline] fn variant(&self) -> usize", &matched("self", indices)));
            let body = listed("*self = match index {", variants, "};", "        ");
            text.push_str(&braced("#[inline] fn set_variant(&mut self, index: usize)", &body));
        }
        text.push_str("}\n");
        text
    }
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

/// A match of these arms; where there is only the arm for the rest, its value.
fn matched(by: &str, arms: &[String]) -> String {
    match arms {
        [only] if by == "index" => format!("        {}\n", only.trim_start_matches("_ => ")),
        _ => listed(&format!("match {by} {{"), arms, "}", "        "),
    }
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

/// The arms of an index over parts, the last for every other index.
pub(super) fn by_index(parts: &[String]) -> Vec<String> {
    let last = parts.len().saturating_sub(1);
    let arm = |(index, part): (usize, &String)| match index == last {
        true => format!("_ => {part}"),
        false => format!("{index} => {part}"),
    };
    parts.iter().enumerate().map(arm).collect()
}

/// A constructor or setter, on as few lines as it takes.
pub(super) fn function(docs: &str, head: &str, arguments: &[String], body: &str) -> String {
    let head = listed(&format!("pub fn {head}("), arguments, ") -> Self", "    ");
    format!("    ///{docs}\n{}", braced(head.trim(), body))
}
