//! `Debug`: the published names, what is absent left out, no secrets.

use std::fmt;

use crate::field::{Entries, Field, Items, View};
use crate::request::Layout;
use crate::shape::{Kind, Member, Place, Shaped};

/// Writes a value as Rust would, with the published names:
/// `SimplePublicObject { id: "1", archived: false, .. }`, where `..` stands for what is absent;
/// `Status("COMPLETE")`; a union as the alternative that it is.
pub fn debug(shaped: &dyn Shaped, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = shaped.shape();
    match &shape.kind {
        Kind::Record(members) => record(shaped, members, f),
        Kind::Enumeration(_) | Kind::Constants(_) | Kind::Union(_) => {
            f.debug_tuple(shape.name).field(&Show(super::content(shaped))).finish()
        }
        kind @ (Kind::Operation(_) | Kind::Request(..)) => operation(shaped, Layout::of(kind), f),
    }
}

fn operation(shaped: &dyn Shaped, layout: Option<Layout>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(shaped.shape().name);
    let Some(layout) = layout else { return out.finish() };
    if layout.path > 0 {
        out.field("path", &Parts { shaped, from: 0, to: layout.path });
    }
    for place in [Place::Query, Place::Header, Place::Cookie] {
        for (name, _, index) in layout.named(place) {
            let view = shaped.part(index).view();
            if !matches!(view, View::Absent) {
                out.field(name, &Show(view));
            }
        }
    }
    if layout.body.is_some() {
        out.field("body", &Show(shaped.part(layout.body_index()).view()));
    }
    out.finish()
}

fn record(shaped: &dyn Shaped, members: &'static [Member], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(shaped.shape().name);
    let mut complete = true;
    for (index, member) in members.iter().enumerate() {
        match shaped.part(index).view() {
            View::Absent => complete = false,
            view => {
                out.field(member.name, &Show(view));
            }
        }
    }
    if let View::Rest(rest) = shaped.part(members.len()).view()
        && !rest.is_empty()
    {
        out.field("rest", rest);
    }
    if complete { out.finish() } else { out.finish_non_exhaustive() }
}

/// A view to be shown.
struct Show<'a>(View<'a>);

impl fmt::Debug for Show<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            View::Absent => f.write_str("None"),
            View::Null => f.write_str("null"),
            View::Boolean(value) => value.fmt(f),
            View::Integer(value) => value.fmt(f),
            View::Number(value) => value.fmt(f),
            View::Text(text) => text.fmt(f),
            View::Secret(_) => f.write_str("[redacted]"),
            View::DateTime(value) => value.fmt(f),
            View::Date(value) => value.fmt(f),
            View::Id(id) => id.fmt(f),
            View::Properties(properties) => properties.fmt(f),
            View::Any(value) => write!(f, "{value}"),
            View::List(items) => f.debug_list().entries((0..items.count()).map(|index| item(items, index))).finish(),
            View::Map(entries) => {
                f.debug_map().entries((0..entries.count()).map(|index| entry(entries, index))).finish()
            }
            View::Shaped(shaped) => debug(shaped, f),
            View::Rest(rest) => rest.fmt(f),
            View::Foreign(value) => value.fmt(f),
        }
    }
}

fn item(items: &dyn Items, index: usize) -> Show<'_> {
    Show(items.item(index))
}

fn entry(entries: &dyn Entries, index: usize) -> (&str, Show<'_>) {
    let (name, view) = entries.entry(index);
    (name, Show(view))
}

/// Some parts of an operation as a list.
struct Parts<'a> {
    shaped: &'a dyn Shaped,
    from: usize,
    to: usize,
}

impl fmt::Debug for Parts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries((self.from..self.to).map(|index| Show(Field::view(self.shaped.part(index))))).finish()
    }
}
